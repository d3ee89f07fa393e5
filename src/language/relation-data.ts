/**
 * Which words put a name in which part. A relation is a set of verb classes (whose subject, object or complement fills it),
 * nouns of the role ("chairman") and word patterns; the frames of English (voice, nominal, compound, absolute) are read by
 * relation.ts for all of them alike, so that a verb added to a class serves every relation and every frame.
 *
 * Patterns: `X` is the name; `a|b` are alternatives in dictionary form; determiners may always stand between; `~` allows up to
 * two more words of any kind. The name may be the head of its noun phrase, an owner ("X's") or an adjective.
 */

/** Everything that lets a name fill one relation. */
export interface RelationFrame {
  /** Verbs whose agent fills it: subject in the active, "by" in the passive, "X-ed" as a compound, "with X ...ing". */
  readonly agent?: string
  /** Verbs whose object fills it: object in the active, subject in the passive. */
  readonly patient?: string
  /** Verbs with a preposition: `verbs > prepositions`; the name after the preposition fills it. */
  readonly oblique?: readonly (readonly [verbs: string, prepositions: string])[]
  /** Nouns for who fills it: "X, the chairman", "X as chairman", "chairman: X", "the chairman is X". */
  readonly roles?: string
  /** Certain wherever they stand. */
  readonly patterns?: readonly string[]
  /** Certain only where no other frame of the relation is filled in the sentence. */
  readonly weak?: readonly string[]
}

const head: RelationFrame = {
  agent: 'head chair lead run preside direct command helm captain govern spearhead manage front steer administer coach co-chair',
  oblique: [['entrust hand pass fall give go leave assign', 'to']],
  roles: 'head chairman chairwoman chairperson chair leader director president chief boss commander principal captain coach rector chief_executive ceo',
  patterns: [
    'with X in|at|on chair|head|helm|top|saddle|lead|charge', 'X in|at|on chair|head|helm|top|saddle', 'X presiding', 'at chair|head|helm|top ~ stands|sits|stand|sit|stood|sat X', 'X at ~ head|helm of', 'X in charge', 'X takes|take|took|holds|hold|occupies|occupy chair|helm|gavel|presidency|chairmanship|lead|leadership',
    'under|under_the X', 'X leadership|chairmanship|presidency|command|direction|stewardship|management|control', 'under leadership|chairmanship|presidency|command|direction|stewardship|management|control|baton of X', 'leadership|chairmanship|direction|presidency|command by|of X',
    'in hand of X', 'X hand', 'answer|answers|answerable|report|reports to X', 'headed by X', 'chair|chairmanship|helm|leadership|presidency|gavel|post|job ~ goes|falls|go|fall|belongs|passes|pass|going to X', 'X team|led', 'X will|would|shall have ~ final say',
  ],
}

const supervise: RelationFrame = {
  agent: 'supervise oversee monitor watch police inspect control verify guard observe check manage run operate administer look see audit scrutinize patrol safeguard referee umpire regulate ensure certify handle',
  roles: 'supervisor overseer monitor watchdog inspector guarantor controller guardian observer referee umpire auditor regulator operator custodian',
  oblique: [['leave entrust hand fall assign give delegate', 'to']],
  patterns: [
    'under X', 'under ~ supervision|oversight|eye|auspice|control|aegis|guidance|watch|gaze|monitoring|management|roof|umbrella|inspection|surveillance|mandate|authority of X', 'X supervision|oversight|auspice|control|aegis|monitoring|inspection|surveillance|watch|guidance|management|eye|operation|operator|inspector|monitor|observer|supervisor',
    'supervision|oversight|monitoring|inspection|surveillance|control|management|operation|inspector|monitor|observer by|of|from X', 'supervision|oversight|monitoring|control|management|job|task|operation ~ lies|rests|remains|lie|rest|stays|stay with X', 'monitoring|supervision|oversight|control|inspection|task|job|restart|operation is|be ~ left|entrusted|handed|given|assigned to X',
    'in hand of X', 'X hand', 'with X in charge', 'X in charge', 'X alone', 'inspector|observer|monitor of|from X ~ in charge', 'with inspector|observer|monitor of|from X', 'X inspector', 'X responsible', 'responsible is|be X', 'joint X operation|management|control|supervision',
  ],
}

const mediate: RelationFrame = {
  agent: 'mediate broker facilitate arbitrate moderate referee sponsor host convene',
  roles: 'mediator broker go_between intermediary facilitator arbiter arbitrator peacemaker middleman moderator referee intercessor matchmaker honest_broker',
  oblique: [['act serve', 'through']],
  patterns: [
    'through X', 'X mediation|brokerage|good_office|intermediation|auspice|facilitation', 'mediation|facilitation|intermediation|brokerage by|of|from X', 'under ~ auspice|mediation|aegis|umbrella of X', 'with ~ help|mediation|facilitation of X', 'role of ~ mediator|broker|go_between|intermediary ~ goes|falls|go|fall|belongs to X', 'mediation|role ~ goes|falls|go|fall|left to X',
    'X ~ role of|as ~ mediator|broker|intermediary|go_between', 'X as|for ~ mediator|broker|intermediary|go_between|referee', 'X between', 'X in|into middle', 'X steps|step|stands|stand|sits|sit|goes|go between', 'under X',
  ],
}

const placeNoun = 'soil|territory|airfield|base|airbase|airport|land|ground|sky|airspace|port|harbor|harbour|runway|hangar|hangars|side|border|water|city|capital|town|site|barracks|island|coast|stadium|campus|territory'
const place: RelationFrame = {
  agent: 'host house accommodate harbor',
  patient: '',
  oblique: [
    ['base station park deploy host locate site situate house keep hold stand be remain stay place put store stage build sit land move go relocate send transfer bring fly operate rotate garrison quarter concentrate billet position pre-position arrive come install accommodate anchor moor gather meet sign hand deliver take end open lie find receive present', 'in at to on near outside into inside from onto'],
  ],
  roles: 'host location venue site base home host_country',
  patterns: [`in|at|on|to|from|near|into|onto|across|over X ${placeNoun}`, 'home|host to X', 'X will|would|is|be|to|shall ~ home|host', 'stationed|based|parked|deployed|hosted in|at|on|to X', 'X takes|take|took|gets|get|receives|receive ~ in', 'X opens|open|lends|lend|offers|offer|provides|provide ~ airfield|base|airbase|port|airport|soil|territory'],
  weak: ['in|at|near|inside|outside X', 'on|to|from X soil', `X ${placeNoun}`, 'to X'],
}

const deliver: RelationFrame = {
  agent: 'deliver hand bring present give pass submit carry convey take forward transmit show table unveil supply provide ship send',
  roles: 'bearer deliverer courier messenger bringer supplier emissary carrier',
  patterns: ['from hand of X', 'from X hand', 'delivery|handover|presentation by|from X', 'X visit|delivery|handover', 'received|receive|receives|got|gets|get ~ from X', 'courtesy of X', 'carried|brought|delivered|handed ~ by X'],
}

const recipient: RelationFrame = {
  agent: 'receive get keep obtain gain collect pocket take cash earn inherit',
  patient: 'compensate reimburse reward repay pay indemnify refund benefit award grant',
  oblique: [['go pay give return hand flow transfer send allot allocate award grant fall pass belong release direct channel donate lend provide distribute deliver repay revert come ship present submit bring accrue disburse refund owe sell restore entrust wire remit assign make lead earmark', 'to into towards toward'], ['earmark reserve intend destine mean buy set', 'for'], ['remain stay rest leave', 'with to']],
  roles: 'recipient beneficiary addressee payee winner receiver',
  patterns: ['in favor|favour of X', 'for benefit|use of X', 'to benefit of X', 'payment|payout|transfer|compensation|grant|loan|sum|share|money|rest|remainder|profit|credit to X', 'compensation|grant|payment|money|cash|reward|loan|share for X', 'X compensation|share|pocket|account|coffer|treasury|budget', 'back to X', 'on ~ account of X', 'X pocket'],
  weak: ['to X', 'for X'],
}

const contributor: RelationFrame = {
  agent: 'pay add contribute provide give invest donate finance fund put supply chip offer pledge commit lend spend raise match bear foot cover shoulder deliver stump pony transfer top allocate earmark',
  roles: 'contributor payer donor sponsor investor funder lender backer giver financier',
  patterns: ['from X', 'X contribution|money|donation|share|payment|taxpayer|fund|billion|million|pocket|purse|budget|cash|aid|loan', 'contribution|money|donation|payment|sum|fund|billion|million|cash|loan|grant by|from|of X', 'out of ~ pocket|budget|purse|coffer of X', 'at expense|cost of X', 'at X expense|cost', 'X is|be|to|will|would asked for', 'asked|ask|demand|demanded|expected|required|wanted of|from X', 'X bill', 'bill goes|go to X', 'burden falls|fall on X', 'X has|have to pay'],
}

const author: RelationFrame = {
  agent: 'write draft author compose pen elaborate formulate devise prepare produce craft redact conceive edit co-author co-write invent dictate',
  roles: 'author writer drafter co_author architect creator drafters editor father originator scribe ghostwriter brain',
  patterns: ['authorship ~ attributed|ascribed|credited|belongs to X', 'attributed|ascribed|credited to X', 'work|brainchild|handiwork|creation|product of X', 'X work|pen|brainchild|draft|text|handiwork|handwriting|authorship', 'from ~ pen|desk|hand of X', 'pen of X', 'authorship of|by|goes|lies X', 'penned|drafted|authored|written by X', 'that|those of X', 'X sits|sit|sat down', 'X signature'],
}

const pactNoun = 'agreement|pact|treaty|accord|deal|dialogue|dialog|talk|negotiation|working_group|group|commission|committee|body|team|venture|vehicle|fund|cooperation|partnership|alliance|operation|contract|convention|council|task_force|panel|relation|summit|merger|match|final|fixture|derby|game|border|war|conflict|exchange|arrangement'
const parties: RelationFrame = {
  agent: 'conclude sign agree negotiate ratify join seal accede strike enter extend cooperate merge commit pledge form create set establish renew undertake promise prolong bind sit',
  roles: 'party signatory partner contractor participant member side counterparty',
  oblique: [['conclude sign agree negotiate cooperate share ally partner seal strike reach make', 'with']],
  patterns: ['between X', 'among X', `X ${pactNoun}`, `joint X ${pactNoun}`, `${pactNoun} of|by|with X`, 'made up|composed|consisting of X', 'by X joint', 'X jointly|together|alike'],
  weak: ['with X'],
}

const member: RelationFrame = {
  agent: 'belong join number feature figure rank participate',
  patient: 'include name list comprise cover contain recognize recognise treat regard consider count admit invite mention add encompass embrace number enumerate concern affect cede hand exchange return accept exclude protect',
  oblique: [['consist comprise', 'of'], ['apply extend relate refer pertain', 'to'], ['hold', 'for']],
  roles: 'member participant candidate element part one signatory',
  patterns: ['one of ~ X', 'X is|are|be|remain|become|as|too ~ on list', 'on list is|are X', 'X too|also', 'X as well', 'with X one of', 'such as X', 'X among', 'among them|which X', 'including|namely|like X', 'applies|apply|extends|holds to|for X', 'along|together with X', 'X plus', 'plus X', 'X be looked upon|on'],
  weak: ['with X'],
}

const financer: RelationFrame = {
  agent: 'finance fund bankroll pay lend provide offer develop supply put organize arrange underwrite assemble prepare grant guarantee set design contribute extend',
  roles: 'lender financier funder sponsor backer creditor bank donor underwriter',
  patterns: ['from X', 'X package|program|programme|loan|financing|funding|credit|money|fund|support|grant|facility|scheme|assistance|aid', 'package|program|programme|loan|financing|funding|credit|fund|support|grant|facility|scheme|assistance|aid from|by|of|with X', 'with ~ money|help|support|backing of X', 'through X'],
}

const target: RelationFrame = {
  patient: 'attack hit strike bomb shell target invade assault bombard raid fire_at threaten sanction blockade sue accuse defend compensate inspect ban punish shoot launch ambush shut hack destroy seize occupy restart reopen',
  oblique: [['fire shoot launch aim direct lob send throw drop point march rain', 'at on against toward towards into onto to'], ['strike attack hit', 'at on'], ['land fall explode', 'in on'], ['apply', 'to']],
  roles: 'target victim object goal',
  patterns: ['attack|strike|missile|assault|raid|shot|rocket|fire|shelling|drone|aggression|invasion|sanction|bomb|blow|projectile|salvo|volley|incursion|advance on|at|against|upon|into|toward|towards|to|of X', 'aimed|directed|targeted at|against X', 'against X', 'X target'],
  weak: ['at X', 'on X'],
}

const holder: RelationFrame = {
  agent: 'own hold keep possess control retain occupy govern administer rule annex get gain acquire inherit',
  roles: 'owner holder possessor proprietor sovereign landlord occupier',
  oblique: [['belong return go fall revert pass cede hand give transfer accrue', 'to'], ['remain stay rest', 'with']],
  patterns: ['X land|territory|soil|property|possession|hand|control|ownership|sovereignty|rule|jurisdiction|part|side|region|province|flag|authority|occupation|stewardship', 'part of X', 'in hand|possession|ownership of X', 'under ~ control|sovereignty|rule|jurisdiction|ownership|flag|authority of X', 'as X', 'property|possession|territory|land|part|domain of X', 'count|counts|regarded|recognized|recognised|considered|treated|viewed|seen as X', 'under X'],
}

const lawNoun = 'constitution|law|statute|legislation|charter|code|basic_law|parliament|legal_code|rulebook|bylaw|statutes|lawbook|treaty'
const instrument: RelationFrame = {
  agent: 'legislate enshrine write anchor codify amend enact inscribe insert embed put adopt pass incorporate ratify',
  oblique: [['write enshrine anchor put insert embed inscribe lay fix include codify incorporate', 'into in by']],
  roles: 'legislator',
  patterns: [`X ${lawNoun}`, `${lawNoun} of X`, `in|into|by|through X ${lawNoun}`, `in|into|by|through own ~ ${lawNoun} of X`, 'X writes|write|puts|put ~ into ~ constitution|law|statute'],
}

const origin: RelationFrame = {
  oblique: [['come stem originate arrive import buy ship supply', 'from'], ['make build produce manufacture design', 'in by']],
  roles: 'origin manufacturer maker producer source supplier exporter',
  patterns: ['X @noun', 'from X', 'X made|built', 'made|built|produced|manufactured in|by X', 'of X origin|make|manufacture'],
}

/** Frames by relation. */
export const relationFrames: Readonly<Record<string, RelationFrame>> = {
  head, supervise, mediate, place, deliver, recipient, contributor, author, parties, member, financer, target, holder, instrument, origin,
}

/** Other names of relations. */
export const relationAliases: Readonly<Record<string, string>> = {
  deliverer: 'deliver', payer: 'contributor', patient: 'target', owner: 'holder', mediator: 'mediate', supervisor: 'supervise', party: 'parties', lender: 'financer', host: 'place',
}

/** Nouns for people and bodies: a country or organization that qualifies one of them acts itself ("Polish inspectors", "the US side"). */
export const agentNouns: ReadonlySet<string> = new Set((
  'official inspector government general officer side delegation team troop soldier force army military expert engineer authority diplomat negotiator mediator administration leadership parliament company firm body agency staff representative '
  + 'minister ministry president envoy people citizen worker personnel observer monitor peacekeeper police commander politician lawyer bank fund institution group contingent unit navy pilot state management operator hand broker member nation '
  + 'taxpayer partner friend ally regime executive senate congress court council commission committee party club player coach federation association university scientist researcher student investor consortium crew specialist technician leader').split(' '))
