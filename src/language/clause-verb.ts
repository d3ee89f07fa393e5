/**
 * What the clause rules know of single verbs beyond that they are verbs (verb-list.ts): which are nouns or adjectives as
 * often ("cap", "limit", "free"), which take a that-clause ("say"), which attribute speech. General vocabulary; a verb
 * that is missing only means that a clause is not cut.
 */
import { verbs as listed } from './verb-list.ts'

/** Nouns or adjectives at least as often as verbs: only their neighbors tell. */
const nouns = `
access account address advance advocate affect aid aim alert amount answer appeal approach appropriate arm arrest assault associate attack attempt auction audit award back balance ban bar
bargain base battle beat benefit bet bid bill blame block boast bolster bomb book boost border bother bow boycott brand breach break bridge brief broadcast budget burn buy bypass cable call campaign cap
capture care carve cast catch cause center chair challenge chance change channel charge chart charter check claim clash class clean clear climb close coach collapse comment commission
complete comment compact compound compromise concern conduct conflict confine contact content contest contract contrast control convert convict cook cool coordinate cope copy correct cost
counter count cover craft crash credit criticize cross crush curb current cut cycle damage dance dash date deal debate decline decrease decree default defeat delay delegate deliberate demand deposit desert
design designate desire detail dial dictate dip direct discharge discount display dispute distance document double doubt down draft drag draw dream dress drill drink drive drop dry due dump duplicate ease
echo effect elaborate embargo empty encounter end equal escape escort estimate even exchange excuse execute exempt exercise exhaust exile exit experience experiment exploit export express extract eye face
fade fail fall fancy favor fear feature feed field fight figure file fill film finance find fine finish fire fit fix flag float flood flow fly focus force forecast foreign form foster found frame free
freeze frown fuel function fund gain gauge give glance grab graduate grant grip ground group guarantee guard guess guide halt halve hammer hand handle harbor harm harvest hate haul have haven head heal help hide
highlight hike hint hire hit hold honor hope host house hunt hurry hurt impact implement import impound increase index influence initial initiate insert insult interest interface interview
intimate invite iron isolate issue jail join joke judge jump key kick kill knock label lack land lapse last laugh launch lay lead leak lean leap lease leave lend level levy license lie lift light like limit line
link liquidate list live load loan lobby lock lodge log look loose loss love low lower mail major make man mandate manufacture march mark market match mass master matter mean measure meet mention merit message milk mind mine
miss model moderate monitor mortgage motion mount mouth move murder must name narrow near need negative net nominate note notice number object offer offset open operate oppose opposite order outlaw outline output oversight
own pace pack page paint pair parallel park part pass patent pause pay peak pen perfect permit phase phone photograph pick picture pilot pin place plan plant play plead pledge plot plow plunge pocket point police poll pool
pop pose position post pounce pound pour power practice praise present press pressure presume prevail price print prize probe process produce profile profit program progress project promise prompt protest prune pull pump purchase
purge purpose push put qualify quarrel quarry quarter question quit quiet quote race raid rail rain raise rally range rank rate ray reach read rear reason rebel rebound recall record recover recruit reform refrain refund
refuse regain regard register regret reject relate relay release relief remain remark remedy rent repair repeal repeat reply report request rescue research reserve resort rest result retail retreat return reverse review
revolt reward ride right ring rise risk rival rock roll root round row rule run rush sacrifice sail salvage sample sanction sand save scale scan scare schedule school score scrap screen seal search season seat second secure
seed sense sentence separate serve service set settle sever shadow shake shape share shed shell shelter shield shift shine ship shock shoot shop short show shower shrink shut side sideline sight sign signal silence
single sink size skip slash sleep slice slide slip slow smash smoke smooth soar sort sound source space spare spark speak speed spell spend spin split sponsor spot spread spring spur square squeeze staff stage stake stall stamp stand
star start state station stay steal steam steer stem step stick still stock stop store storm strain strand stream stress stretch strike string strip stroke structure struggle study subject substitute suit sum summit supply support surface
surge surprise surrender survey suspect swap swear sweep swell swim swing switch table tackle take talk tank tap target taste tax team tear tell temper tend term test thank thought thin threat throw ticket tide tie
tilt time tip top toss total touch tour tow trace track trade traffic trail train transfer transform transit transport trap travel treat treble trend trial trick trigger trim trip triple troop trouble trump trust try tunnel turn twist
type upgrade upset urge use value vary veto view visit voice void volunteer vote vow wage wait wake walk wall want war warm warrant wash waste watch water wave weather weigh welcome well will win wind wing winter wipe wire wish witness
witness wonder word work worry worst wound wrap wreck yield zone
`

/** Of those, the ones whose verb use is far more common than their noun use: trusted like plain verbs. */
const chiefly = `
give have join kill leave lend make meet negotiate oppose pay produce put refuse reject relate remain save secure serve settle speak spend take tell tend treat try vary want make execute fail implement operate
qualify relate presume separate complete initiate find fall hold keep lead lose become read send recover regain invite isolate nominate liquidate graduate foster bolster exhaust extract expel criticize convert
confine bother presume prevail transform implement affect outlaw appropriate stay
`

/** Take a clause as object: "say (that) …". */
const reports = `
acknowledge add admit advise affirm agree allege announce argue assert assume assure believe boast caution claim clarify comment complain concede conclude
confirm consider contend decide declare demand demonstrate deny determine disclose dispute doubt emphasize ensure establish estimate expect explain fear feel
find foresee forecast guarantee guess hear hint hold hope imagine imply indicate inform insist know learn maintain mean mention mind note notice notify observe
pledge point post predict pretend promise propose prove read realize reckon recall recognize recommend reiterate remark remember remind repeat reply report request
require reveal say see show signal specify speculate state stipulate stress suggest suppose suspect swear tell testify think threaten understand urge vow warn
wish wonder worry write
`

/** After these a clause may follow with no "that": "officials say the deal is off". */
const bare = `
acknowledge add admit announce argue assert believe claim concede conclude confirm contend declare doubt ensure estimate fear feel guess hope imagine imply
indicate insist know mean note predict pledge promise reckon remark report say show state stress suggest suspect swear think vow warn wish
`

/** Introduce the words of a speaker after or amid them: "…, she said". */
const speech = `
say add tell ask reply write warn argue insist note claim report announce explain state believe think suggest confirm declare acknowledge admit remark
stress conclude recall observe quip joke tweet post continue predict complain estimate
`

/** Past tenses that are no participles: always finite. */
const pastOnly = `
arose ate became began blew broke came chose drank drew drove fell flew forbade forgot forgave foresaw froze gave grew knew mistook overcame oversaw
overthrew overtook rang ran rewrote rose sang sank saw shook shrank spoke sprang stole strove swam swore threw took underwent undertook wept went
withdrew withstood woke wore wrote said told
`

function read(table: string): ReadonlySet<string> {
  return new Set(table.trim().split(/\s+/))
}

const trusted = read(chiefly)

/** Verbs that take a that-clause, base forms. */
export const reportVerbs: ReadonlySet<string> = read(reports)
/** Verbs that take a clause with no "that", base forms. */
export const bareReportVerbs: ReadonlySet<string> = read(bare)
/** Verbs that attribute speech, base forms. */
export const speechVerbs: ReadonlySet<string> = read(speech)
/** Base forms of all verbs that are known. */
export const knownVerbs: ReadonlySet<string> = new Set([...listed, ...trusted, ...reportVerbs, ...speechVerbs])
/** Base forms that are nouns or adjectives as often. */
export const ambiguousVerbs: ReadonlySet<string> = new Set([...read(nouns)].filter(verb => !trusted.has(verb)))
/** Past forms that are always finite. */
export const finitePasts: ReadonlySet<string> = read(pastOnly)
