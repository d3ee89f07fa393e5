/**
 * The vocabulary of offices: nouns that make a title, the words that stand before them, and which offices may be called by
 * another's name. A noun's `office` is what it means; two nouns with one office are synonyms ("spokeswoman", "press secretary").
 */

/** Office nouns by office; phrases with their words apart, hyphens as spaces. */
const nouns: Readonly<Record<string, string>> = {
  president: 'president|head of state',
  'prime minister': 'prime minister|premier|head of government|pm|taoiseach',
  minister: 'minister',
  secretary: 'secretary',
  'secretary general': 'secretary general|general secretary',
  spokesperson: 'spokesperson|spokesman|spokeswoman|press secretary|press officer|mouthpiece|spokespeople',
  envoy: 'envoy|representative|emissary|delegate',
  negotiator: 'negotiator|mediator|broker',
  adviser: 'adviser|advisor|aide|counsellor|counselor|confidant|consultant',
  chief: 'chief|head|boss|director general|superintendent|administrator|cto|cfo|coo|ciso|cio|cmo|cpo|cso|cdo|cro|chro',
  director: 'director|manager',
  leader: 'leader|strongman',
  commander: 'commander|commander in chief',
  chair: 'chair|chairman|chairwoman|chairperson',
  ceo: 'ceo|chief executive|chief executive officer|managing director',
  'chief of staff': 'chief of staff',
  chancellor: 'chancellor',
  ambassador: 'ambassador',
  governor: 'governor',
  mayor: 'mayor|lord mayor|burgomaster',
  councillor: 'councillor|councilor|councilman|councilwoman|alderman|alderwoman',
  'harbor master': 'harbor master|harbour master|harbormaster|harbourmaster',
  king: 'king|queen|monarch|emperor|sovereign',
  prince: 'prince|princess|crown prince|sultan|emir',
  senator: 'senator',
  legislator: 'mp|member of parliament|congressman|congresswoman|lawmaker|legislator|mep|deputy',
  commissioner: 'commissioner',
  prosecutor: 'prosecutor|attorney general|prosecutor general',
  judge: 'judge|justice|magistrate',
  speaker: 'speaker',
  diplomat: 'diplomat',
  founder: 'founder',
  editor: 'editor|editor in chief',
  professor: 'professor|lecturer',
  rector: 'rector|vice chancellor|provost',
  dean: 'dean',
  coach: 'coach|trainer',
  captain: 'captain',
  owner: 'owner|proprietor',
  treasurer: 'treasurer',
  official: 'official|officer|politician|statesman|minister counsellor|dpo',
  pope: 'pope|patriarch|archbishop|bishop|cardinal',
  lawyer: 'lawyer|attorney|solicitor|counsel',
  scientist: 'scientist|economist|researcher|physicist|engineer|analyst|historian|hydrologist|biologist|geologist|chemist|sociologist|statistician',
  curator: 'curator|conductor',
  goalkeeper: 'goalkeeper|striker|midfielder|defender',
}

/** Words of honor and rank that come before a name and are no claim about an office. */
export const honorifics: ReadonlySet<string> = new Set([
  'mr', 'mr.', 'mrs', 'mrs.', 'ms', 'ms.', 'dr', 'dr.', 'sir', 'dame', 'lord', 'lady', 'prof', 'prof.', 'general', 'gen', 'gen.', 'colonel', 'col', 'col.', 'major',
  'lieutenant', 'lt', 'lt.', 'sergeant', 'admiral', 'adm', 'adm.', 'brigadier', 'marshal', 'rev', 'rev.', 'father', 'sister', 'saint', 'corporal', 'private', 'ret', 'ret.', 'sen', 'sen.', 'rep', 'rep.', 'gov', 'gov.',
])

/** Words that say when or how an office is held, not which; they come first in a title. */
export const formerWords: ReadonlySet<string> = new Set(['former', 'ex', 'then', 'onetime', 'erstwhile', 'past', 'previous', 'late', 'ousted', 'retired'])

/** Words that say that the office is held for a time or soon. */
export const actingWords: ReadonlySet<string> = new Set(['acting', 'interim', 'caretaker', 'incoming', 'designate', 'elect', 'outgoing'])

/** Words that grade an office without changing it. */
export const gradeWords: ReadonlySet<string> = new Set([
  'special', 'senior', 'top', 'chief', 'main', 'lead', 'personal', 'permanent', 'current', 'sitting', 'new', 'longtime', 'veteran', 'first', 'principal', 'close', 'trusted', 'key', 'long', 'time', 'long-time', 'present',
  'old', 'young', 'influential', 'powerful', 'official', 'own', 'chosen', 'newly', 'appointed', 'elected', 'leading', 'hawkish', 'veteran', 'presidential', 'plenipotentiary',
])

/** Words that make another, lower office of one. */
export const deputyWords: ReadonlySet<string> = new Set(['vice', 'deputy', 'assistant', 'under', 'undersecretary', 'associate', 'sub', 'junior', 'shadow', 'honorary', 'co'])

/** Fields an office is about, in the spelling by which they are compared. */
export const portfolios: ReadonlyMap<string, string> = new Map(Object.entries({
  foreign: 'foreign', external: 'foreign', defence: 'defense', defense: 'defense', war: 'defense', interior: 'interior', home: 'interior', internal: 'interior', finance: 'finance', treasury: 'finance', exchequer: 'finance',
  army: 'army', military: 'army', 'armed': 'army', forces: 'army', navy: 'navy', naval: 'navy', 'air': 'air', force: 'force', state: 'state', press: 'press', economy: 'economy', economic: 'economy', economics: 'economy', energy: 'energy', trade: 'trade', commerce: 'trade',
  justice: 'justice', health: 'health', education: 'education', transport: 'transport', transportation: 'transport', agriculture: 'agriculture', farm: 'agriculture', environment: 'environment', climate: 'environment', culture: 'culture',
  labor: 'labor', labour: 'labor', employment: 'labor', security: 'security', national: 'national', intelligence: 'intelligence', spy: 'intelligence', police: 'police', policy: 'policy', digital: 'digital', sports: 'sport', sport: 'sport', science: 'science', research: 'science',
  general: 'general', staff: 'staff', cabinet: 'cabinet', council: 'council', committee: 'committee', commission: 'commission', board: 'board', party: 'party', opposition: 'opposition', parliament: 'parliament', parliamentary: 'parliament', group: 'group', company: 'company', club: 'club',
  team: 'team', university: 'university', bank: 'bank', central: 'central', faculty: 'faculty', department: 'department', union: 'union', nuclear: 'nuclear', peace: 'peace', humanitarian: 'humanitarian', human: 'human', rights: 'rights', legal: 'legal', political: 'political', media: 'media', communications: 'media',
  technical: 'technical', financial: 'finance', operating: 'operations', executive: 'executive', government: 'government', regional: 'regional', cyber: 'cyber', space: 'space', housing: 'housing', tourism: 'tourism', immigration: 'immigration', veterans: 'veterans', development: 'development', affairs: '', agency: 'agency', ministry: '', office: '', service: 'service', guard: 'guard',
  water: 'water', waterways: 'water', fisheries: 'fisheries', fishing: 'fisheries', forestry: 'forestry', mining: 'mining', mines: 'mining', industry: 'industry', industrial: 'industry', infrastructure: 'infrastructure', planning: 'planning', roads: 'roads', railways: 'rail', rail: 'rail',
  harbour: 'harbor', harbor: 'harbor', port: 'port', city: 'city', town: 'town', county: 'county', village: 'village', municipal: 'city', league: 'league', federation: 'federation', association: 'association', youth: 'youth', family: 'family', families: 'family', innovation: 'innovation', technology: 'technology',
  project: '', mission: '', program: '', programme: '', flight: 'flight', operations: 'operations', product: 'product', production: 'production', data: 'data', information: 'information', design: 'design', engineering: 'engineering', quality: 'quality', site: 'site', plant: 'plant', station: 'station', laboratory: 'laboratory', observatory: 'observatory',
  crew: 'crew', launch: 'launch', network: 'network', systems: 'systems', software: 'software', customer: 'customer', privacy: 'privacy', compliance: 'compliance', campaign: 'campaign', chapter: 'chapter', branch: 'branch', district: 'district', provincial: 'regional', statistics: 'statistics', archive: 'archive', library: 'library', orchestra: 'orchestra', choir: 'choir',
  school: 'school', museum: 'museum', hospital: 'hospital', theatre: 'theater', theater: 'theater', festival: 'festival', medical: 'medical', scientific: 'science', artistic: 'art', musical: 'music', music: 'music', sporting: 'sport', sales: 'sales', marketing: 'marketing', personnel: 'personnel', budget: 'budget', tax: 'tax',
  social: 'social', welfare: 'social', safety: 'safety', consumer: 'consumer', competition: 'competition', integration: 'integration',
  support: 'support', protection: 'protection', hosting: 'hosting', billing: 'billing', payments: 'payments', revenue: 'revenue', growth: 'growth', strategy: 'strategy', people: 'personnel', talent: 'personnel', recruitment: 'recruitment', procurement: 'procurement', purchasing: 'procurement',
  logistics: 'logistics', supply: 'supply', maintenance: 'maintenance', facilities: 'facilities', fundraising: 'fundraising', partnerships: 'partnership', risk: 'risk', audit: 'audit', accounting: 'accounting', brand: 'brand', content: 'content', infosec: 'security', sustainability: 'sustainability',
  conservation: 'conservation', collections: 'collection', exhibitions: 'exhibition', nursing: 'nursing', surgery: 'surgery', admissions: 'admissions', outreach: 'outreach', membership: 'membership', training: 'training', learning: 'learning', translation: 'translation', drilling: 'drilling', excavation: 'excavation',
  publicity: 'media', advertising: 'marketing', manufacturing: 'production', inspection: 'inspection', licensing: 'licensing', planting: 'planting', grounds: 'grounds', catering: 'catering', navigation: 'navigation', visitor: 'visitor', visitors: 'visitor', volunteer: 'volunteer', volunteers: 'volunteer', equality: 'equality', food: 'food', emergency: 'emergency', disaster: 'emergency', emergencies: 'emergency',
}))

/** Endings of nouns for an activity, which are fields although nobody listed them ("reputation", "resettlement"). */
export const abstractEnding = /^[a-z]{3,}(?:tion|sion|ment|ance|ence|ility|ship|logy)$/

/** Bodies: a title that names one is an office of that body and of no other. */
export const bodies: ReadonlySet<string> = new Set(['council', 'committee', 'commission', 'board', 'party', 'parliament', 'group', 'company', 'club', 'university', 'bank', 'agency', 'union', 'team', 'fund', 'court', 'institute', 'federation', 'association', 'army'])

/** Offices that several may hold at a time; of those in the second set only one has a given field. */
export const sharedOffices: ReadonlySet<string> = new Set(['adviser', 'envoy', 'negotiator', 'legislator', 'senator', 'judge', 'diplomat', 'founder', 'professor', 'owner', 'lawyer', 'scientist', 'curator', 'goalkeeper', 'spokesperson', 'ambassador', 'coach', 'prince', 'pope', 'prosecutor', 'governor', 'leader'])
export const sharedUnlessFielded: ReadonlySet<string> = new Set(['official', 'councillor', 'commissioner', 'minister', 'secretary', 'director', 'chief', 'commander', 'editor', 'captain', 'chair', 'dean'])

/** Office phrases as words, longest first, with their office. */
export const officePhrases: readonly { readonly words: readonly string[]; readonly office: string }[] = Object.entries(nouns)
  .flatMap(([office, list]) => list.split('|').map((phrase) => ({ words: phrase.split(' '), office })))
  .sort((a, b) => b.words.length - a.words.length)

/** Offices that a looser word may stand for where field and country agree: "army chief" for a commander, "defence chief" for a minister. */
export const standIns: ReadonlyMap<string, ReadonlySet<string>> = new Map(Object.entries({
  chief: ['commander', 'chair', 'ceo', 'president', 'secretary general', 'minister', 'secretary', 'governor', 'mayor', 'rector', 'dean', 'editor', 'commissioner', 'coach', 'leader', 'chief of staff', 'owner', 'chancellor', 'pope', 'director', 'harbor master'],
  director: ['ceo', 'rector', 'harbor master'],
  leader: ['president', 'prime minister', 'chancellor', 'king', 'prince', 'chair', 'governor', 'mayor', 'commander', 'secretary general', 'rector', 'ceo', 'pope', 'captain'],
  diplomat: ['minister', 'secretary', 'envoy', 'ambassador', 'chief', 'commissioner'],
  negotiator: ['envoy', 'adviser', 'minister', 'secretary', 'ambassador', 'diplomat'],
  minister: ['secretary'],
  governor: ['president'],
  legislator: ['senator'],
  rector: ['president'],
  ceo: ['president'],
}).map(([office, others]) => [office, new Set(others)]))
