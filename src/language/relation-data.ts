/**
 * Which words put a name in which part. A relation is a set of verb classes (whose subject, object or complement fills it),
 * nouns of the role ("chairman") and word patterns; the frames of English (voice, nominal, compound, absolute) are read by
 * relation.ts for all of them alike, so that a verb added to a class serves every relation and every frame.
 *
 * Verbs: `see+to` needs its particle. Patterns: `X` is the name; `a|b` are alternatives in dictionary form; determiners may
 * stand between; `~` allows up to two more words of any kind, `=` a copula or modal ("would be"); `@own`: the name is an adjective or owner; `@noun`: it
 * qualifies some noun; `@pair`: it ends a list of two or more; `@joint`: a list of adjectives or owners.
 */
import { departures } from './departure.ts'

/** Everything that lets a name fill one relation. */
export interface RelationFrame {
  /** Verbs whose agent fills it: subject in the active, "by" in the passive, "X-ed" as a compound, "with X ...ing". */
  readonly agent?: string
  /** General verbs that count only with an object (passive: subject) of some nouns; `#` is any number. */
  readonly agentOf?: readonly (readonly [verbs: string, objects: string])[]
  /** General verbs that count with any object (passive: subject) but some nouns, with which they tell of something else: "makes a decision". */
  readonly agentUnless?: readonly (readonly [verbs: string, objects: string])[]
  /** Verbs whose object fills it: object in the active, subject in the passive. */
  readonly patient?: string
  /** Verbs with a preposition; the name after the preposition fills it. */
  readonly oblique?: readonly (readonly [verbs: string, prepositions: string])[]
  /** Nouns for who fills it: "X, the chairman", "X as chairman", "chairman: X", "the chairman is X". */
  readonly roles?: string
  /** Those of `roles` that are titles of persons as well: before a name or behind it they tell who someone is, not what of. */
  readonly titles?: string
  /** Nouns that label it: "supervision: X". */
  readonly labels?: string
  /** Certain wherever they stand. */
  readonly patterns?: readonly string[]
  /** Certain only where no other frame of the relation is filled in the sentence. */
  readonly weak?: readonly string[]
  /** Never certain. */
  readonly loose?: readonly string[]
  /** Classes of names that can fill it; left out: all. */
  readonly classes?: string
}

const paper = 'letter paper document text plan draft copy message proposal note file cup trophy prize medal key list report offer ultimatum petition demand list point version bill invitation'
const money = '# money sum fund loan package share billion million thousand amount dollar euro pound cash credit rest same contribution capital payment half third quarter tenth'

/** What is operated; "operates in three countries" is no office. */
const facility = 'station plant base line railway tram ferry airline airport port harbor network system service fleet site mine dam bridge tunnel canal reactor observatory laboratory telescope satellite hospital school clinic hotel museum library theater stadium park pool shop store cafe restaurant cinema platform website database register server hotline center facility ship vessel rig farm refuge shelter camp lift cableway bus train boat probe rover radar lighthouse power'
const head: RelationFrame = {
  agentOf: [['operate', facility]],
  agentUnless: [['operate', 'patient knee heart eye tumor']],
  agent: 'head chair lead run preside+over direct command helm captain govern spearhead manage front steer administer coach conduct co-chair cochair',
  roles: 'head chairman chairwoman chairperson chair leader director president chief boss commander principal captain coach rector dean conductor chief_executive ceo operator',
  labels: 'chairmanship leadership presidency direction management command',
  titles: 'president director leader chief boss commander principal captain coach rector dean conductor chief_executive ceo',
  patterns: [
    'with X in|at|on chair|head|helm|top|saddle|lead|charge', 'X = in|at|on chair|head|helm|top|saddle', 'X presiding', 'X = at ~ head|helm of', 'X = sits|sit|sat|stands|stand|stood at|in|on head|helm|top|chair', 'X = in charge', 'X = takes|take|took|assumes|assume charge', 'at chair|head|helm|top ~ stands|sits|stand|sit|stood|sat X',
    'X = takes|take|took|holds|hold|occupies|occupy|gets|get|got|keeps|receives chair|helm|gavel|presidency|chairmanship|lead|leadership', 'X be|is given|handed|offered chair|helm|gavel|presidency|chairmanship|leadership', 'X = has|have|had final|last|casting say|word|vote', 'chair|chairmanship|helm|leadership|presidency|gavel|post ~ is|be ~ reserved|intended|kept|meant|entrusted|assigned for|to X', 'X leadership|chairmanship|presidency|command|direction|stewardship|management|lead',
    'under leadership|chairmanship|presidency|command|direction|stewardship|management|control|baton of|by X', 'leadership|chairmanship|direction|presidency|command by|of X', 'in hand of X', 'in X hand @own',
    'answer|answers|answerable|report|reports to X', 'chair|chairmanship|helm|leadership|presidency|gavel|post|job ~ goes|falls|go|fall|belongs|passes|pass|going|handed|given|left to X', 'under X',
  ],
  classes: 'person country organization office unknown place',
}

const supervise: RelationFrame = {
  agent: 'supervise oversee monitor watch inspect control verify guard observe check police audit scrutinize patrol safeguard referee umpire regulate certify look+after+over see+to take+care',
  agentOf: [['run operate manage administer handle lead ensure', 'plant station reactor zone vote election restart compliance truce ceasefire operation site border camp exam test process transition tournament']],
  agentUnless: [['review evaluate assess appraise examine', 'book novel film play album song concert restaurant article patient student candidate applicant question offer']],
  labels: 'supervision oversight monitoring control inspection verification surveillance',
  roles: 'supervisor overseer monitor watchdog inspector guarantor controller guardian observer referee umpire auditor regulator operator custodian',
  patterns: [
    'under X', 'under ~ supervision|oversight|eye|auspice|control|aegis|guidance|watch|gaze|monitoring|management|roof|umbrella|inspection|surveillance|mandate|authority of X',
    'X supervision|oversight|auspice|control|aegis|monitoring|inspection|surveillance|watch|guidance|eye|operation|operator|inspector|monitor|observer|supervisor',
    'supervision|oversight|monitoring|inspection|surveillance|control|operation|inspector|monitor|observer by|of|from X', 'supervision|oversight|monitoring|control|management|job|task|operation ~ lies|rests|remains|lie|rest|stays|stay with X', 'supervision|oversight|monitoring|control ~ passes|goes|falls|pass|go|fall|moves ~ to X', 'supervision|oversight|monitoring|control be ~ X',
    'monitoring|supervision|oversight|control|inspection|task|job|restart|operation ~ is|be ~ left|entrusted|handed|given|assigned to X', 'in hand of X', 'in X hand @own', 'with X in charge', 'X = in charge', 'X = takes|take|took|assumes|assume charge|responsibility', 'X = keeps|keep|kept|keeping ~ watch|eye|tab|check', 'X be|is ~ responsible|tasked|entrusted|charged|mandated for|with', 'up to X to ~ verify|monitor|supervise|oversee|check|inspect|watch|see', 'inspector|observer|monitor of|from X ~ in charge', 'with inspector|observer|monitor of|from X', 'responsible is|be X',
    'joint X operation|management|control|supervision @pair', 'X operation|management|control|supervision @pair',
  ],
  classes: 'person country organization office unknown place',
}

const mediate: RelationFrame = {
  agent: 'mediate broker facilitate arbitrate moderate referee',
  agentOf: [['host sponsor convene lead chair steer preside+over guide shepherd', 'talk negotiation dialogue dialog conversation discussion consultation']],
  labels: 'mediation facilitation brokerage',
  roles: 'mediator broker go_between intermediary facilitator arbiter arbitrator peacemaker middleman moderator referee intercessor matchmaker honest_broker',
  patterns: [
    'through X', 'mediation|mediating_role ~ is|be ~ left|entrusted|handed|given|assigned|reserved to|for X', 'X mediation|brokerage|intermediation|facilitation|good_office', 'mediation|facilitation|intermediation|brokerage by|of|from X', 'under ~ auspice|mediation|aegis|umbrella of X', 'with ~ help|mediation|facilitation of X',
    'role of ~ mediator|broker|go_between|intermediary ~ goes|falls|go|fall|belongs to X', 'mediation|mediating_role|role ~ goes|falls|go|fall|left to X', 'X mediator|broker|intermediary|negotiator', 'X itself|himself|herself as|for ~ mediator|broker|intermediary|go_between', 'X = plays|play|takes|take|has|fills|fill ~ role of|as ~ mediator|broker|intermediary|go_between', 'X as|for ~ mediator|broker|intermediary|go_between|referee',
    'X = in|into middle', 'X = steps|step|stands|stand|sits|sit|goes|go between', 'X chairmanship|stewardship @own', 'under ~ chairmanship|stewardship of X', 'with X in|at|on chair',
    'X be|is ~ cast|named|chosen|picked|tapped|designated|foreseen|envisaged as|for mediator|broker|go_between|intermediary|facilitator|arbiter', 'X be|is ~ cast|named|chosen|picked|tapped|designated|foreseen|envisaged in|for role of ~ mediator|broker|go_between|intermediary|facilitator|arbiter',
  ],
  classes: 'person country organization office unknown place',
}

const placeNoun = 'soil|territory|airfield|base|airbase|airport|land|ground|sky|airspace|port|harbor|harbour|runway|hangar|side|border|water|capital|town|site|barracks|island|coast|stadium|campus'
const place: RelationFrame = {
  agent: 'host house accommodate',
  oblique: [
    ['base station park deploy locate site situate house keep hold stage build garrison quarter concentrate billet position anchor moor stand land put place', 'in at on near outside inside'],
    ['move go relocate send transfer deploy bring take fly come rotate shift withdraw ship run extend lead', 'to into onto'], ['operate fly start launch steer control guide', 'from'], ['find', 'in'], ['sign hand deliver meet gather present receive take be stay remain live lie open', 'in at near outside inside'],
  ],
  labels: 'place stationing deployment city town country where seat headquarters destination terminus',
  roles: 'host location venue site base host_country seat headquarters',
  patterns: [`in|at|on|to|from|near|into|onto|across|over X ${placeNoun}`, 'home|host to X', 'X is|be where', 'X based', 'X air_base|airfield|base|airport be|is|to|would|will ~ receive|host|house|take|accommodate', 'home|base|venue|place in|at X', 'X will|would|is|be|to|shall ~ home|host', 'stationed|based|parked|deployed|hosted in|at|on|to X', 'X = takes|take|took|gets|get|receives|receive ~ in', 'X = opens|open|lends|lend|offers|offer|provides|provide ~ airfield|base|airbase|port|airport|soil|territory'],
  weak: ['in|at|near|inside|outside X', ...departures, 'on|to|from X soil', `X ${placeNoun}`],
  loose: ['to X', 'from X'],
  classes: 'place country unknown',
}

const deliver: RelationFrame = {
  agent: 'deliver hand bring present submit convey transmit hand+over',
  agentOf: [['give pass carry take forward show table send supply ship provide unveil', paper]],
  roles: 'bearer deliverer courier messenger bringer supplier carrier',
  patterns: ['from hand of X', 'from X hand @own', 'delivery|handover|presentation by|from X', 'received|receive|receives|got|gets|get ~ from X', 'courtesy of X', 'carried|brought|delivered|handed ~ by X', 'X = puts|put|placed|places|laid|lays ~ into|in ~ hand'],
}

const recipient: RelationFrame = {
  agent: 'receive get keep obtain collect pocket cash earn inherit',
  agentOf: [['take gain win', `${money} profit proceeds revenue electricity power lion territory chair seat`]],
  patient: 'compensate reimburse reward repay indemnify refund',
  oblique: [
    ['go pay give return hand flow transfer send allot allocate award grant fall pass belong release channel donate lend provide distribute deliver repay revert present accrue disburse refund owe sell restore wire assign', 'to'], ['go flow', 'towards toward into'], ['pour pay', 'into'],
    ['earmark reserve intend destine mean set', 'for'], ['remain stay rest', 'with'],
  ],
  roles: 'recipient beneficiary addressee payee winner receiver',
  patterns: [': to X', ': for X', 'is|are|be for X', 'in favor|favour of X', 'for benefit|use of X', 'to benefit of X', 'payment|payout|transfer|compensation|grant|loan|sum|share|money|rest|remainder|profit|credit|bill to X', 'compensation|grant|payment|money|cash|reward|loan|share for X', 'X compensation|share|pocket|account|coffer|treasury|budget @own', 'back to X', 'on ~ account of X', 'X be|is ~ entitled|owed|due to', 'X be|is|to ~ paid|given|granted|awarded|handed|promised|offered|compensated', 'in|into X hand|pocket|coffer|account @own', 'percent|per_cent|half|third|quarter|tenth|rest|seventy|thirty|fifty|sixty|forty|twenty|ten|ninety|eighty|% for|to X', 'pay|give|hand|grant|award|send|lend|owe|offer|promise|allot X'],
  loose: ['to X', 'for X'],
}

const contributor: RelationFrame = {
  agent: 'pay contribute invest donate finance fund lend pony+up chip+in stump+up come+up',
  agentOf: [['add give put provide supply offer pledge commit spend raise match bear foot cover shoulder allocate earmark deliver transfer top make chip set', `${money} cost bill expense burden price`]],
  roles: 'contributor payer donor sponsor investor funder lender backer giver financier',
  oblique: [['come flow', 'from'], ['ask demand expect require want', 'from of']],
  patterns: ['X contribution|donation|payment|taxpayer|pocket|purse|budget', 'X money|share|fund|billion|million|cash|aid|loan @own', 'contribution|money|donation|payment|sum|fund|billion|million|cash|loan|grant by|from|of X', 'out of ~ pocket|budget|purse|coffer of X', 'at expense|cost of X', 'at X expense|cost', 'X is|be|to|will|would asked for', 'burden falls|fall on X', 'bill|invoice ~ goes|go|lands|falls to|on|with X', 'million|billion|thousand|euro|dollar|bn|money|sum|hundred|half|share|rest from X', 'X has|have|must to pay'],
  loose: ['from X'],
}

const author: RelationFrame = {
  agent: 'write draft author compose pen co-author co-write coauthor cowrite craft redact conceive invent draw+up',
  agentOf: [['elaborate formulate devise prepare produce edit dictate make finish work+on+out think+up come+up', `${paper} chapter book treaty agreement constitution law study statement article framework deal`]],
  labels: 'authorship text drafting',
  roles: 'author writer drafter co_author architect creator originator scribe ghostwriter',
  patterns: ['authorship ~ attributed|ascribed|credited|belongs to X', 'attributed|ascribed|credited to X', 'work|brainchild|handiwork|creation|product of X', 'X work|pen|brainchild|handiwork|handwriting|authorship @own', 'from ~ pen|desk|hand of X', 'pen of X', 'authorship of|by|goes|lies X', 'penned|drafted|authored|written by X', 'work|pen and that|those of X', 'X = put|puts ~ together', 'written|drafted|mainly|chiefly|mostly|largely|paper|text|report|draft by X', 'written|drafted with X', 'writes|wrote|write|drafts|drafted with X'],
  classes: 'person country organization office unknown',
}

const pactNoun = 'agreement|pact|treaty|accord|deal|dialogue|dialog|talk|negotiation|working_group|group|commission|committee|body|team|venture|vehicle|fund|cooperation|partnership|alliance|operation|contract|convention|council|task_force|panel|relation|summit|merger|match|final|fixture|derby|game|exchange|arrangement'
const parties: RelationFrame = {
  agent: 'conclude sign negotiate ratify cooperate merge accede',
  patient: 'bind oblige commit tie',
  agentOf: [['staff man provide supply', 'group commission committee body team panel council board'], ['agree seal strike reach make form create set establish renew enter join prolong extend share run own', pactNoun.replaceAll('|', ' ')]],
  labels: 'between signed_by agreement pact treaty accord working_group commission committee joint_venture vehicle alliance partnership members',
  roles: 'party signatory partner contractor counterparty',
  oblique: [['consist', 'of'], ['make compose', 'of'], ['tie bind link', 'to'], ['conclude sign agree negotiate cooperate ally partner seal strike reach', 'with']],
  patterns: ['between X', 'among X', `X ${pactNoun} @pair`, `X ~ ${pactNoun} @joint`, `joint X ${pactNoun}`, `${pactNoun} of|with X`, `${pactNoun} of ~ with X`, 'made up|composed|consisting of X', 'members ~ are|be X', 'in|on which X sit|sits|work|meet|cooperate @pair', 'X jointly|together @pair'],
  loose: ['with X'],
}

const member: RelationFrame = {
  agent: 'belong figure feature join enter',
  patient: 'admit include name look+upon+on list comprise cover contain recognize recognise treat regard consider count add encompass enumerate exclude',
  oblique: [['consist comprise', 'of'], ['make compose', 'of'], ['apply extend relate refer pertain', 'to'], ['hold', 'for']],
  roles: 'member participant candidate signatory',
  patterns: ['one of ~ X', 'X is|are|be|remain|become|as|too ~ on list', 'on list is|are X', 'X as well', 'with X one of @pair', 'such as X', 'X among them', 'among them|which is|are|be X', 'among them|which X', 'X count|counts|figures|ranks as', 'including|namely|like X', 'applies|apply|extends|holds to|for X', 'along|together with X', 'X plus', 'plus X'],
  loose: ['with X', 'X too|also'],
}

const financer: RelationFrame = {
  agent: 'finance fund bankroll underwrite',
  agentOf: [['pay lend provide offer develop supply put organize arrange assemble prepare grant guarantee set design contribute extend give make', `${money} package program programme financing facility scheme support assistance aid grant`]],
  roles: 'lender financier funder sponsor backer creditor donor underwriter',
  patterns: ['X package|program|programme|loan|financing|funding|credit|money|fund|support|grant|facility|scheme|assistance|aid', 'package|program|programme|loan|financing|funding|credit|fund|support|grant|facility|scheme|assistance|aid from|by|of X', 'with ~ money|help|support|backing of X', 'come|comes from X'],
  loose: ['from X', 'through X'],
  classes: 'country organization person unknown place',
}

const target: RelationFrame = {
  patient: 'attack hit strike bomb shell target invade assault bombard raid threaten blockade ambush hack',
  oblique: [['fire shoot launch aim lob rain direct', 'at on against toward towards into onto'], ['strike attack hit', 'at on'], ['land fall explode hit', 'in on']],
  roles: 'target victim',
  patterns: ['attack|strike|missile|assault|raid|shot|rocket|fire|shelling|drone|aggression|invasion|sanction|bomb|blow|projectile|salvo|volley|incursion|advance|shell on|at|against|upon|into|toward|towards|of X', 'aimed|directed|targeted at|against X', 'against X', 'X target'],
  loose: ['at X', 'on X'],
}

const land = 'territory land region area province island city town strip zone percent share part property fifth tenth third quarter half # majority'
const holder: RelationFrame = {
  agent: 'own possess occupy annex govern',
  agentOf: [['hold keep control retain rule acquire inherit administer', land]],
  roles: 'owner holder possessor proprietor sovereign landlord occupier',
  oblique: [['belong return revert pass cede fall', 'to'], ['remain stay rest', 'with']],
  patterns: ['X land|territory|soil|property|possession|ownership|sovereignty|rule|jurisdiction|part|authority|occupation', 'X hand|control|rule|flag @own', 'part of X', 'in hand|possession|ownership of X', 'under ~ control|sovereignty|rule|jurisdiction|ownership|flag|authority of X', 'property|possession|territory|land|domain of X', 'count|regard|recognize|recognise|consider|treat|view|see|look_upon ~ as X', 'remains|stays|becomes|remain|stay|become X @own', 'under X'],
}

const lawNoun = 'constitution|law|statute|legislation|charter|code|basic_law|legal_code|rulebook|bylaw|lawbook'
const instrument: RelationFrame = {
  agent: 'legislate enshrine codify amend enact',
  oblique: [['launch fly ride travel go lift carry send soar', 'on aboard atop']],
  agentOf: [['carry lift haul boost take loft', 'space orbit'], ['write anchor inscribe insert embed put adopt pass incorporate ratify fix lay include', lawNoun.replaceAll('|', ' ').replaceAll('_', ' ')]],
  roles: 'legislator',
  labels: 'rocket launcher vehicle vessel carrier',
  weak: ['aboard|atop X', 'on board X'],
  patterns: [`X ${lawNoun}`, `${lawNoun} of X`, `in|into|by|through X ${lawNoun}`, `in|into|by|through own ~ ${lawNoun} of X`],
}

const origin: RelationFrame = {
  oblique: [['come stem originate arrive import buy ship supply', 'from'], ['make build produce manufacture design', 'in by']],
  roles: 'manufacturer maker producer source supplier exporter',
  patterns: ['X @noun', 'X made|built', 'made|built|produced|manufactured in|by X', 'be|is|are X @own', 'jet|fighter|plane|aircraft|tank|weapon|missile|rifle|ship|car|wine|gas|oil|grain|good|product|engine|drone|machine from|of X', 'of X origin|make|manufacture'],
  weak: ['from X'],
}

const works = 'home house flat apartment building road street bridge tunnel line track railway tram school hospital library stadium hall terminal plant dam ship boat train car bus engine machine robot satellite vaccine drug software app system product part chip network station park pool museum tower wall fence pipeline'
/** Who first sees or finds something that was there before. */
const discovery = 'lake river island cave mountain pass land continent sea strait coast glacier spring reef volcano crater comet planet moon star asteroid galaxy element mineral species fossil bone skeleton tomb wreck treasure deposit ore oil field virus bacterium bacteria gene protein particle drug bug flaw vulnerability leak ruin temple city manuscript site'
const findVerbs: readonly (readonly [string, string])[] = [['find spot sight detect come+upon+across stumble+upon+across identify', discovery]]
const discover: RelationFrame = {
  agent: 'discover chart',
  agentOf: findVerbs,
  roles: 'discoverer finder',
  labels: 'discovery discoverer',
  patterns: ['discovery ~ goes|belongs to X', 'discovery of ~ by X', 'discovery ~ credited|attributed|ascribed to X', 'X discovery @own', 'credit|credits X with ~ discovery', 'X = be ~ first to see|reach|sight|find|set_foot'],
  classes: 'organization person country unknown',
}

const founded = 'club company firm party school university institute organization society association foundation league station museum hospital bank newspaper town city order college academy orchestra choir church festival prize award charity project team union network group village colony settlement laboratory observatory library'
/** What is made by doing or saying it: nobody is the maker of a mistake as of a chip. */
const deeds = 'decision mistake error claim statement choice change offer promise suggestion recommendation comment remark case argument appeal call request complaint application effort attempt progress announcement speech donation profit loss sense use difference way move start '
  + 'threat accusation allegation assumption mention reference journey trip visit discovery adjustment correction improvement repair noise sound sacrifice confession investment commitment pledge bid order purchase sale reservation booking appointment nomination apology excuse exception friend enemy '
  + 'fuss mess peace war rule policy gain saving cut concession distinction finding observation ruling judgment verdict assessment estimate calculation forecast prediction comparison connection contact submission entry deposit withdrawal transfer demand objection admission diagnosis selection modification provision remedy impression name'
/** By whom something came to be: who builds, makes, founds or finds it. */
const maker: RelationFrame = {
  agentUnless: [['make produce supply', `${deeds} ${paper} ${money.replace('# ', '')} ${pactNoun.replaceAll('|', ' ')}`]],
  agent: 'build construct erect manufacture assemble found co-found cofound discover',
  agentOf: [...findVerbs, ['establish create start launch set+up open', founded], ['make produce develop deliver supply design install lay put+up set+up renovate restore refurbish', works]],
  roles: 'builder maker manufacturer constructor contractor developer producer fabricator founder co_founder cofounder discoverer',
  labels: 'construction manufacture founder founders',
  patterns: ['construction|manufacture|production ~ by X', 'built|constructed|erected|manufactured|assembled|founded|discovered|established by X', 'contract ~ goes|go|went|awarded|given to X', 'construction ~ left|entrusted|handed|given|awarded to X', 'X be|is ~ responsible for ~ construction|building', 'in hand of X'],
  classes: 'organization person country unknown',
}

/** By which way or through which thing something goes: "use the Rhine", "shipping on the Rhine". */
const route: RelationFrame = {
  patient: 'use navigate sail ply cross travel block',
  oblique: [['sail ship ply travel run pass move transport carry navigate trade flow lead export go', 'on along over via through across down up by']],
  patterns: ['use|navigation|opening|blockade|closure of X', 'shipping|traffic|navigation|trade|freight|barge|ship|vessel|boat|transport|passage|export|train on|along|over|via|through|across|down|up|by X', 'X route|river|waterway|shipping|traffic|navigation|canal|tunnel|corridor|line', 'free|open on|along|over|via|through X'],
  weak: ['on|along|over|via|through|across|down|up X'],
}

const kind = 'plant|station|reactor|river|city|region|island|school|bridge|airport|university|hospital|stadium|museum|factory|mine|port|dam|base|prison|camp|works|facility|complex|field|canal|tunnel|station|observatory|laboratory|power_station|power_plant'
/** Which one of a kind: "the plant in X", "the X plant", "X is the station that ...". */
const which: RelationFrame = {
  roles: kind.replaceAll('|', ' '),
  patterns: [`X ${kind}`, `X nuclear|atomic|power|electric|public|national|old|new|railway|steel ~ ${kind}`, `${kind} of|at|in|near|outside X`, `one in|at|near|of X`],
  weak: ['in|at|near X'],
}

const matter = 'appeal case complaint dispute claim objection challenge suit lawsuit petition application conflict grievance protest disagreement question matter'
/** Who has the say over a question that is brought before them. */
const decide: RelationFrame = {
  agent: 'decide adjudicate judge rule+on+upon+over',
  agentOf: [['hear try settle determine resolve consider examine handle review', matter]],
  roles: 'judge arbiter arbitrator adjudicator',
  titles: 'judge',
  labels: 'decision ruling judgment adjudication jurisdiction',
  patterns: [
    `${matter.replaceAll(' ', '|')} ~ goes|go|come|comes|lies|lie|are|is|be ~ to|before|with X`, 'heard|argued|brought|lodged|filed|tried|taken|settled|decided before X', `${matter.replaceAll(' ', '|')} to|before|with X`,
    'decision|ruling|judgment|verdict ~ lies|rests|is|remains|belongs with|to X', 'decision|ruling|judgment|verdict of|by X', 'up to X to ~ decide|rule|judge|settle', 'left to X', 'X = has|have|had ~ final|last say|word|vote', 'in|within|under jurisdiction of X', 'X jurisdiction',
  ],
  classes: 'person country organization office unknown place',
}

const leave = 'approval|consent|permission|clearance|authorization|authorisation|assent|license|licence|permit|go_ahead|blessing|green_light'
/** What is cleared by taking something away rather than by letting it pass. */
const cleared = 'snow ice road street path way rubble debris forest wood land field mine rubbish waste litter table air throat name bar hurdle fence obstacle ball backlog site ground area debt screen hall building square room desk'
/** Without whose word something may not be done or does not hold. */
const approve: RelationFrame = {
  agent: 'approve authorize authorise license licence okay endorse sign+off wave+through consent+to assent+to',
  agentUnless: [['clear', cleared]],
  agentOf: [['give grant issue', leave.replaceAll('|', ' ')], ['adopt pass', 'budget law bill act regulation rule statute resolution amendment bylaw charter']],
  roles: 'approver licensor licenser',
  labels: 'approval clearance authorization authorisation license licence permission approved_by licensed_by authorized_by authorised_by cleared_by',
  patterns: [
    `${leave} of|from|by X`, `X ${leave} @own`, `${leave} ~ comes|come|rests|rest|lies|lie from|with X`, `${leave} ~ be|is ~ given|granted|issued by X`,
    'up to X to ~ approve|authorize|authorise|license|clear', `X be|is ~ asked for ~ ${leave}`,
  ],
  classes: 'person country organization office unknown place',
}

const officers = 'member chairman chairwoman chairperson chair president director judge head commissioner governor board commission committee panel jury council chief executive candidate representative delegate mayor minister officer secretary editor auditor trustee ombudsman inspector coach captain rector dean leader successor ambassador envoy arbitrator mediator expert speaker treasurer'
/** Who puts somebody into an office. */
const appoint: RelationFrame = {
  agent: 'appoint nominate elect reelect re-elect',
  agentOf: [['name choose pick select designate hire delegate install', officers]],
  roles: 'appointer elector',
  labels: 'appointed_by nominated_by elected_by chosen_by',
  patterns: ['appointment|nomination|election ~ by X', 'appointee|nominee of X', 'X appointee|nominee', 'up to X to ~ appoint|nominate|elect|choose|name|pick', 'right|power to ~ appoint|nominate|elect|choose|name ~ lies|rests|belongs with|to X'],
  classes: 'person country organization office unknown place',
}

/** Frames by relation. */
export const relationFrames: Readonly<Record<string, RelationFrame>> = {
  route, which, maker, discover, head, supervise, mediate, place, deliver, recipient, contributor, author, parties, member, financer, target, holder, instrument, origin, decide, approve, appoint,
}

/** Other names of relations. */
export const relationAliases: Readonly<Record<string, string>> = {
  deliverer: 'deliver', payer: 'contributor', patient: 'target', owner: 'holder', mediator: 'mediate', supervisor: 'supervise', party: 'parties', lender: 'financer', host: 'place', builder: 'maker', manufacturer: 'maker', founder: 'maker', discoverer: 'discover', operator: 'head', judge: 'decide', approver: 'approve', licenser: 'approve', appointer: 'appoint', elector: 'appoint',
}

/** Nouns for people and bodies: a country or organization that qualifies one of them acts itself ("Polish inspectors", "the US side"). */
export const agentNouns: ReadonlySet<string> = new Set((
  'official inspector government general officer side delegation team troop soldier force army military expert engineer authority diplomat negotiator mediator administration parliament company firm body agency staff representative '
  + 'minister ministry president envoy people citizen worker personnel observer monitor peacekeeper police commander politician lawyer bank institution group contingent unit navy pilot state broker member nation '
  + 'taxpayer partner friend ally regime executive senate congress court council commission committee party club player coach federation association university scientist researcher student investor consortium crew specialist technician leader').split(' '))
