/**
 * Every noun of Proviso, in the order of the pipeline: text, language, mentions, facts, claims, verdicts, report.
 * Types only; this file imports nothing. All offsets are UTF-16 code units, half-open; lines and columns are 1-based,
 * their ends exclusive (the conventions of unist and SARIF).
 */
/** A stretch of some text: `start` inclusive, `end` exclusive, in UTF-16 code units. */
export interface Span {
    readonly start: number;
    readonly end: number;
}
/** Where a span lies in a file: 1-based lines and columns (UTF-16), end exclusive. */
export interface Position {
    readonly line: number;
    readonly column: number;
    readonly endLine: number;
    readonly endColumn: number;
}
/** A file that has been read: an article, a provision set. */
export interface SourceFile {
    readonly path: string;
    readonly text: string;
}
/** One run of a block's text and the stretch of the source it was read from (`&amp;` is one character of text, five of source). */
export interface Piece {
    readonly text: Span;
    readonly source: Span;
}
/** What a block is in its article. `title` and `description` come from front matter; `term` is the head of a definition list entry. */
export type BlockRole = 'title' | 'description' | 'heading' | 'paragraph' | 'item' | 'cell' | 'header' | 'footnote' | 'alt' | 'term' | 'definition';
/**
 * One block of plain text that knows where it came from. Inline code is replaced by U+FFFC in `text` (code is no claim);
 * soft line breaks are a single `\n`. Links to other blocks are indexes into `Article.blocks`.
 */
export interface Block {
    readonly index: number;
    readonly role: BlockRole;
    readonly text: string;
    readonly pieces: readonly Piece[];
    /** Governing headings, innermost first. */
    readonly headings: readonly number[];
    /** Heading depth 1-6; 0 for all other roles. */
    readonly depth: number;
    /** For a list item: the paragraph or parent item that introduces its list. For a definition: its term. For a footnote: the block that refers to it. */
    readonly leadIn: number | null;
    /** For an item: its number as written ("3") or as counted in an ordered list; null in a bullet list. */
    readonly ordinal: number | null;
    /** For a task list item: whether it is ticked; null for all others. */
    readonly ticked: boolean | null;
    /** For a cell or header: all cells of its row in column order, itself included; empty for all others. */
    readonly row: readonly number[];
    /** For a cell: the header cell of its column; null where there is none. */
    readonly columnHeader: number | null;
    /** Column of a cell or header, from 0; -1 for all others. */
    readonly column: number;
    /** How many block quotes enclose it. */
    readonly quoted: number;
    /** Spans of strong emphasis and of emphasis in `text`. */
    readonly strong: readonly Span[];
    readonly emphasis: readonly Span[];
    /** Offsets of the line breaks in `text` at which a sentence may end although no full stop says so (text that is not hard-wrapped). */
    readonly breaks: readonly number[];
}
/** A comment `<!-- ... -->` in an article on a line of its own, and the block that follows it. */
export interface Comment {
    /** What stands between the marks, white space at its ends cut off. */
    readonly text: string;
    readonly line: number;
    /** Lines of the block that follows in the same container, `to` exclusive; the same number twice where none does. */
    readonly from: number;
    readonly to: number;
}
/** A stretch that was not read as text, and why: nothing is silently skipped. */
export interface Unread {
    readonly span: Span;
    readonly reason: string;
}
/** An article as blocks of text in source order. */
export interface Article {
    readonly path: string;
    readonly source: string;
    readonly blocks: readonly Block[];
    readonly unread: readonly Unread[];
    /** Words of its source. */
    readonly words: number;
}
/** A word, number or punctuation mark; offsets in the text that its sentence counts in. */
export interface Token extends Span {
    readonly text: string;
    /** Lower case, straight quotes, no accents, possessive 's cut off ("Norway’s" → "norway"). */
    readonly norm: string;
    readonly kind: 'word' | 'number' | 'punctuation';
    /** Every dictionary form the token may have, itself included ("halves" → halves, halve, half). */
    readonly lemmas: readonly string[];
    readonly possessive: boolean;
    readonly capitalized: boolean;
}
/** How a clause stands to the one that governs it. */
export type ClauseKind = 'main' | 'coordinate' | 'relative' | 'conditional' | 'concessive' | 'temporal' | 'causal' | 'purpose' | 'complement' | 'question' | 'participial' | 'parenthetical' | 'apposition' | 'contrast';
/** A clause of a sentence: tokens [from, to) of the sentence. */
export interface Clause {
    readonly index: number;
    readonly from: number;
    readonly to: number;
    readonly kind: ClauseKind;
    /** The clause that governs it; null for the main clause. */
    readonly parent: number | null;
    /** The word that opens it ("if", "which", "that"), as its norm; null for none. */
    readonly opener: string | null;
}
/** A sentence, the same wherever it stands: that of a passage begins at 0, one of a block's text where it stands there. */
export interface Sentence extends Span {
    readonly text: string;
    readonly tokens: readonly Token[];
    readonly clauses: readonly Clause[];
    readonly isQuestion: boolean;
}
/** What stands behind a word in a clause: does it hold, is it ruled out, is it left open? */
export interface Polarity {
    /** 1: it is said to be so; -1: it is said not to be so, or to be ruled out; 0: left open or unclear. */
    readonly sign: 1 | -1 | 0;
    /** How it is put: a plain statement, a permission, an obligation. `sign` says which way ("must not" is required, -1). */
    readonly force: 'stated' | 'allowed' | 'required';
    /** The operators that were counted, in order, for `explain`: token index and what it does. */
    readonly operators: readonly Operator[];
}
/** A word that changes whether something holds: "not", "bar", "rule out", "remain free to". */
export interface Operator {
    readonly from: number;
    readonly to: number;
    readonly effect: 'negate' | 'affirm' | 'permit' | 'require' | 'open';
}
/** In which voice a clause is put. Only `asserted`, `reported` and `denied` clauses say something about a document. */
export type Status = 'asserted' | 'reported' | 'denied' | 'hypothetical' | 'demanded' | 'asked' | 'predicted';
/** What is measured in units that convert into each other. */
export type PhysicalDimension = 'length' | 'area' | 'volume' | 'mass' | 'speed' | 'energy' | 'power' | 'temperature' | 'pressure' | 'frequency' | 'voltage' | 'current' | 'resistance' | 'capacitance' | 'data' | 'data-rate';
/** A written quantity as an interval. A bare float is never compared with a bare float. */
export interface Quantity {
    /** Bounds as stated, in `unit`; null: unbounded on that side. */
    readonly min: number | null;
    readonly max: number | null;
    readonly dimension: 'count' | 'money' | 'share' | 'duration' | PhysicalDimension | 'other';
    /** ISO 4217 code, "percent", "day", "week", "month", "year", "hour", "kilometre", ...; null for a bare count. */
    readonly unit: string | null;
    readonly bound: 'exact' | 'about' | 'between' | 'at-least' | 'more-than' | 'at-most' | 'less-than';
    /** The step of the last written place: 600,000 → 100000 (trailing zeros are rounding), 0.6 million → 100000, 850,000 → 10000, 28 → 1. */
    readonly step: number;
}
/** A calendar date as far as it is written. `weekday` 0 is Sunday. */
export interface CalendarDate {
    readonly year: number | null;
    readonly month: number | null;
    readonly day: number | null;
    readonly weekday: number | null;
}
/** A quantity found in a sentence. */
export interface QuantityMention extends Span {
    readonly kind: 'count' | 'money' | 'share' | 'duration' | 'measure' | 'ratio' | 'ordinal';
    readonly text: string;
    readonly value: Quantity;
    /** For a split ("50:50", "70-30", "fifty-fifty", "half each"): all its parts as shares of one; else empty. */
    readonly parts: readonly number[];
    /** Set where the number is part of a compound adjective ("28-point", "600,000-strong"). */
    readonly compound: boolean;
    /** The multiple in "twofold", "three times", "double"; null for all others. */
    readonly times: number | null;
}
/** A date found in a sentence. */
export interface DateMention extends Span {
    readonly kind: 'date';
    readonly text: string;
    readonly value: CalendarDate;
}
/** What sort of thing a name names. */
export type NameClass = 'person' | 'country' | 'place' | 'organization' | 'office' | 'unknown';
/** A name found in a sentence. */
export interface NameMention extends Span {
    readonly kind: 'name';
    readonly text: string;
    readonly class: NameClass;
    /** What it names, one spelling for all variants: a term id of the set ("norway"), an ISO country code ("pl"), or the text in lower case. */
    readonly name: string;
    /** How: by name, by adjective or inhabitants ("Polish", "Poles"), by capital that stands for its government ("Warsaw"). */
    readonly form: 'name' | 'adjective' | 'capital';
}
export type Mention = QuantityMention | DateMention | NameMention;
/** A word or phrase of the lexicon found in a sentence: tokens [from, to). `key` is a term or person id, "@class" or a quoted phrase. */
export interface ConceptHit {
    readonly key: string;
    readonly from: number;
    readonly to: number;
}
/** A sentence in its place, with everything that was found in it. Tokens and mentions have offsets in the sentence's own text. */
export interface Passage {
    readonly index: number;
    readonly block: Block;
    /** Where its sentence begins in the block's text. */
    readonly start: number;
    /** Position among the sentences of its block. */
    readonly place: number;
    readonly sentence: Sentence;
    readonly hits: readonly ConceptHit[];
    readonly quantities: readonly QuantityMention[];
    readonly dates: readonly DateMention[];
    readonly names: readonly NameMention[];
    /** For an item whose lead-in is an unfinished sentence ("The club may not:"): both read as one. */
    readonly joined: JoinedSentence | null;
}
/** A sentence that begins in a lead-in: the passage's own tokens start at `offset`. */
export interface JoinedSentence {
    readonly sentence: Sentence;
    readonly offset: number;
}
/** A passage from which another may take what it leaves unsaid. */
export interface Source {
    readonly origin: Origin;
    readonly passage: Passage;
    /** How far the reader has to look: 0 is the clause itself. */
    readonly distance: number;
}
/** Words that must be there: terms of the set, verb classes of English ("@limit"), quoted words; all, any or none of them. */
export type Expression = {
    readonly op: 'all';
    readonly of: readonly Expression[];
} | {
    readonly op: 'any';
    readonly of: readonly Expression[];
} | {
    readonly op: 'not';
    readonly of: Expression;
} | {
    readonly op: 'concept';
    readonly key: string;
};
/** A source of a provision, for readers. */
export interface Reference {
    readonly publisher: string;
    readonly title: string;
    readonly date: string | null;
    readonly url: string | null;
}
/** A thing the set talks about, under all its names. */
export interface Term {
    readonly id: string;
    readonly class: NameClass | 'thing';
    /** Words and phrases, in their dictionary form; all inflections are understood. */
    readonly names: readonly string[];
    /** Matched with this capitalization only ("US", not "us"). */
    readonly exact: readonly string[];
    /** ISO 3166 alpha-2 code: brings the country's names, adjective and capital. */
    readonly country: string | null;
    /** Terms that are parts of it ("the Benelux" is Belgium, the Netherlands and Luxembourg). */
    readonly parts: readonly string[];
}
/** A person and the offices by which articles call them. */
export interface Person {
    readonly id: string;
    readonly name: string;
    readonly names: readonly string[];
    /** Titles that are right today, alternatives each ("US special envoy", "envoy"). */
    readonly roles: readonly string[];
    /** Titles that were right once and are right with "former" or "then". */
    readonly formerly: readonly string[];
}
/** The document the set is about, or another that articles mention beside it. */
export interface DocumentEntry {
    readonly id: string;
    readonly title: string;
    /** Phrases that name it ("28-point plan"). */
    readonly names: readonly string[];
    /** Expression of cues which show that a passage is about it. */
    readonly about: Expression | null;
}
export type FactKind = 'quantity' | 'change' | 'total' | 'date' | 'name' | 'rule' | 'choice' | 'role';
/** What every check shares: which words bind it, which words rule it out. */
export interface CheckBase {
    readonly about: Expression;
    /** The expression was worked out from the fact's sentences: nobody has said that these words are enough. */
    readonly isDerived?: true;
    /** Nobody has written an expression: plain words, or the fact's sentences, tell what binds. */
    readonly isPlain?: true;
    readonly unless: Expression | null;
    /** Whose it is; another holder named in its place makes it another claim. */
    readonly holder: string | null;
}
export interface QuantityCheck extends CheckBase {
    readonly kind: 'quantity';
    readonly value: Quantity;
    readonly written: string;
    /** What is counted ("soldier | troop"): a quantity with another noun is another quantity. */
    readonly of: Expression | null;
    /** `plan`: a term of the document; `present`: a state of today; `past`: a span of years that lies behind. */
    readonly when: 'plan' | 'present';
    /** Who gets the share or the sum, and how a split is divided. */
    readonly to: string | null;
    readonly split: readonly string[];
}
export interface ChangeCheck extends CheckBase {
    readonly kind: 'change';
    readonly from: Quantity;
    readonly to: Quantity;
    readonly written: string;
    readonly of: Expression | null;
}
export interface TotalCheck extends CheckBase {
    readonly kind: 'total';
    readonly value: Quantity;
    readonly written: string;
    readonly parts: readonly string[];
}
export interface DateCheck extends CheckBase {
    readonly kind: 'date';
    readonly value: CalendarDate;
    readonly written: string;
}
export interface NameCheck extends CheckBase {
    readonly kind: 'name';
    /** Term or person ids, all right. */
    readonly names: readonly string[];
    readonly written: string;
    readonly class: NameClass;
    /** Which part the name plays; a relation of src/language ("head", "place", "supervise", ...). */
    readonly relation: string;
    /** Names that may stand beside without being wrong (participants of the same event). */
    readonly beside: readonly string[];
    /** The list is complete: another name of the class in the same role is wrong even beside a right one. */
    readonly closed: boolean;
}
export interface RuleCheck extends CheckBase {
    readonly kind: 'rule';
    readonly force: 'forbidden' | 'allowed' | 'required' | 'affirmed';
    readonly written: string;
    /** Words of the set that say yes or no to it beyond what English in general knows. */
    readonly yes: Expression | null;
    readonly no: Expression | null;
    readonly permanence: 'permanent' | 'temporary' | null;
    readonly condition: Expression | null;
}
export interface ChoiceCheck extends CheckBase {
    readonly kind: 'choice';
    readonly value: string;
    readonly written: string;
    /** Alternatives by name; each an expression that tells it. */
    readonly options: Readonly<Record<string, Expression>>;
}
export interface RoleCheck extends CheckBase {
    readonly kind: 'role';
    /** Ids of people; empty: everyone in the set. */
    readonly people: readonly string[];
    readonly written: string;
}
export type Check = QuantityCheck | ChangeCheck | TotalCheck | DateCheck | NameCheck | RuleCheck | ChoiceCheck | RoleCheck;
/** Sentences that the set's editor gives with a fact, and that `provisions test` checks. */
export interface Examples {
    readonly consistent: readonly string[];
    readonly contradicted: readonly string[];
    readonly unrelated: readonly string[];
}
/** One checkable value inside a provision; its id is what reports show. */
export interface Fact {
    readonly id: string;
    readonly provision: string;
    readonly kind: FactKind;
    readonly statement: string;
    /** The first is the fact's own; more of them say what else would contradict it. */
    readonly checks: readonly Check[];
    readonly examples: Examples;
    readonly references: readonly Reference[];
    /** Sorts of error (operators of `provisions test --mutate`) that the set's editor knows to get through, each with the reason. */
    readonly undefended?: Readonly<Record<string, string>>;
}
export interface Provision {
    readonly id: string;
    readonly title: string;
    readonly statement: string;
    readonly facts: readonly Fact[];
}
/** A provision set, compiled and ready to check with. */
export interface ProvisionSet {
    readonly id: string;
    readonly title: string;
    readonly date: string;
    readonly digest: string;
    readonly references: readonly Reference[];
    readonly document: DocumentEntry;
    readonly otherDocuments: readonly DocumentEntry[];
    readonly terms: readonly Term[];
    readonly people: readonly Person[];
    readonly provisions: readonly Provision[];
}
/** Something a person wrote wrongly, with where it stands and what was expected. */
export interface Problem {
    readonly path: string;
    readonly line: number | null;
    readonly column: number | null;
    readonly message: string;
    /** A warning is shown and does not keep the set from being used; absent: an error. */
    readonly severity?: 'error' | 'warning';
    /** Where the words that are meant end on that line; absent: at the end of the word that begins at the column. */
    readonly endColumn?: number;
    /** What to do about it, as a sentence without a full stop; absent: what the message says behind a semicolon, if anything. */
    readonly help?: string;
    /** Name of the lint rule that found it; absent: reading found it. */
    readonly rule?: string;
}
/** Where a part of a claim was taken from, the nearest first. */
export type Origin = 'clause' | 'sentence' | 'lead' | 'row' | 'column' | 'item' | 'question' | 'previous' | 'heading' | 'title' | 'document';
/** A word or name that ties a passage to a fact, and where it stood. */
export interface Anchor {
    readonly key: string;
    readonly text: string;
    readonly origin: Origin;
}
export type Verdict = 'consistent' | 'contradicted' | 'unsupported' | 'review';
/** Why a claim was found but not judged. */
export type SkipReason = 'other-document' | 'hypothetical' | 'demanded' | 'asked' | 'denied' | 'predicted' | 'past' | 'other-holder' | 'unclear';
/** An anchor with its place: passage, token range and how far it lies from the clause that is read. */
export interface BoundAnchor extends Anchor {
    readonly passage: Passage;
    readonly from: number;
    readonly to: number;
    readonly distance: number;
}
/** A clause bound to one check of a fact, with the voice and the document it speaks in. */
export interface Claim {
    readonly fact: Fact;
    readonly check: Check;
    readonly passage: Passage;
    readonly clause: Clause;
    readonly sources: readonly Source[];
    readonly anchors: readonly BoundAnchor[];
    /** Sum of the anchors' distances: the lower, the surer. */
    readonly distance: number;
    readonly status: Status;
    readonly time: 'present' | 'past' | 'plan';
    /** `this`: the set's document; else the id of another. */
    readonly document: string;
    /** Whether the article as a whole is about the set's document. */
    readonly topical: boolean;
    /** Another holder named where the fact's own would stand ("the Polish army"), as written; null for none. */
    readonly otherHolder: string | null;
}
/** One step of the reasoning, for `explain`. */
export interface TraceStep {
    readonly step: 'reading' | 'binding' | 'status' | 'document' | 'comparison' | 'rivals';
    readonly text: string;
}
/** A name in all its forms: what a remedy needs to name something as the text names things. */
export interface NameForms {
    readonly names: readonly string[];
    /** Forms with these capital letters only ("US"). */
    readonly exact: readonly string[];
    /** ISO 3166 alpha-2 code: brings the country's adjective and capital; null for all others. */
    readonly country: string | null;
    readonly class: NameClass | 'thing';
}
/** What would be right in the place of `span` (of a block's text), as data; src/correction finds the words for it. */
export type Remedy = {
    readonly kind: 'quantity';
    readonly span: Span;
    readonly claimed: Quantity;
    readonly right: Quantity;
}
/** A verb that holds a ratio ("halved"): the share that goes or comes, of one, in place of it. */
 | {
    readonly kind: 'turn';
    readonly span: Span;
    readonly way: 'up' | 'down';
    readonly share: Quantity;
} | {
    readonly kind: 'date';
    readonly span: Span;
    readonly written: CalendarDate;
    readonly right: CalendarDate;
} | {
    readonly kind: 'name';
    readonly span: Span;
    readonly form: NameMention['form'];
    readonly class: NameClass;
    readonly right: NameForms;
} | {
    readonly kind: 'title';
    readonly span: Span;
    readonly form: string;
    readonly right: readonly string[];
}
/** Words to be taken out: "former". */
 | {
    readonly kind: 'removal';
    readonly span: Span;
}
/** An auxiliary to be denied ("may"), or with its "not" and its verb to be affirmed ("does not extend"). */
 | {
    readonly kind: 'denial' | 'affirmation';
    readonly span: Span;
}
/** Words for another alternative; all of them say the right one. */
 | {
    readonly kind: 'option';
    readonly span: Span;
    readonly right: readonly string[];
};
/** A claim with its verdict, before it is put into a file's lines. `span` is in the block's text. */
export interface Judgement {
    readonly fact: Fact;
    /** The kind of the check that was judged; a fact may have checks of several kinds. */
    readonly kind: FactKind;
    readonly block: number;
    readonly span: Span;
    readonly sentence: Span;
    readonly verdict: Verdict | null;
    readonly skipped: SkipReason | null;
    readonly status: Status;
    /** What the article says, and what the set says, in a few words each. */
    readonly found: string;
    readonly expected: string;
    /** One sentence that tells why, with the computation where there is one. */
    readonly message: string;
    /** What would be right in the place of some words of the block; null where nothing simple is. */
    readonly remedy: Remedy | null;
    readonly anchors: readonly Anchor[];
    /** How sure the binding is: the sum of the distances of its anchors, the lower the surer. */
    readonly distance: number;
    readonly trace: readonly TraceStep[];
}
/** A stretch of the source and the text that belongs in its place. */
export interface FindingEdit extends Position {
    readonly text: string;
    /** Whether it would change somebody's words in quotation marks or in a block quote. */
    readonly isQuoted: boolean;
}
/** A verdict in words with its position: everything a report format may show. */
export interface Finding extends Position {
    readonly file: string;
    /** Id of its set, where a run has several; where two of them have a fact of the same name, the fact is "set/fact". */
    readonly set?: string;
    /** The words of the claim as they stand in the source. */
    readonly text: string;
    readonly fact: string;
    readonly provision: string;
    readonly verdict: Verdict;
    readonly status: Status;
    readonly found: string;
    readonly expected: string;
    readonly message: string;
    /** What to read in place of `text`, and of the words up to `edit` where that lies beyond it; null where no correction is sure. */
    readonly correction: string | null;
    /** The smallest change of the source that makes the claim right; the article has been checked with it. */
    readonly edit?: FindingEdit;
    /** 24 hexadecimal digits, stable over edits elsewhere: 16 for the claim (fact, verdict, its words and those around it), 8 for the file. */
    readonly fingerprint: string;
    /** The whole sentence or row around it. */
    readonly context: Position;
    readonly anchors: readonly Anchor[];
    readonly trace: readonly TraceStep[];
}
/** A claim that was found and not judged. */
export interface NotChecked extends Position {
    readonly file: string;
    /** As in a finding. */
    readonly set?: string;
    readonly text: string;
    readonly fact: string;
    readonly reason: SkipReason;
    readonly trace: readonly TraceStep[];
}
/** What a check of one article gives. */
export interface ArticleResult {
    readonly path: string;
    readonly words: number;
    readonly findings: readonly Finding[];
    readonly notChecked: readonly NotChecked[];
    /** Stretches that could not be read as text, with the reason: they make the run incomplete. */
    readonly failures: readonly Failure[];
    /** Comments to Proviso in it; absent for none. */
    readonly comments?: readonly Comment[];
}
/** A file that could not be checked, and why: it makes the run incomplete. */
export interface Failure {
    readonly path: string;
    readonly line: number | null;
    readonly column: number | null;
    readonly message: string;
}
/** All that a run found: data only. */
export interface Report {
    /** By what was checked; of several sets, all their facts under one id and one digest: for readers, not to check with. */
    readonly set: ProvisionSet;
    /** The sets one by one, where there are several. */
    readonly sets?: readonly ProvisionSet[];
    readonly files: number;
    readonly words: number;
    readonly findings: readonly Finding[];
    readonly notChecked: readonly NotChecked[];
    readonly failures: readonly Failure[];
    /** Sources of the files with findings, for formats that show the line. */
    readonly sources: ReadonlyMap<string, string>;
    /** Paths of the articles that were checked, findings or not; absent where a report was made by hand. */
    readonly checked?: readonly string[];
    /** Comments to Proviso by article, for those articles that have some. */
    readonly comments?: ReadonlyMap<string, readonly Comment[]>;
    /** The same files as blocks, for formats that show the article as it reads; absent where nobody asked for them. */
    readonly articles?: ReadonlyMap<string, Article>;
    /** Findings that exceptions took out, or would if a maintainer had settled them; absent where none were asked for. */
    readonly excepted?: readonly Excepted[];
    /** What there is to know of the exceptions; absent where none were asked for. */
    readonly exceptionNotes?: readonly ExceptionNote[];
    /** What a merge needs, where the run is one machine's part of a larger one. */
    readonly shard?: Shard;
}
/** One machine's part of a run, with all it found: plain data, as it stands in the JSON report. */
export interface Shard {
    /** Which part, from 1, of how many. */
    readonly index: number;
    readonly count: number;
    /** The program: its version and a hash of its code; null where that is not known. */
    readonly tool: {
        readonly version: string;
        readonly build: string | null;
    };
    readonly sets: readonly {
        readonly id: string;
        readonly digest: string;
    }[];
    /** Hash of what else decides over findings: which articles each set is for, and exceptions. */
    readonly configuration: string;
    /** Commit that was checked, where the surroundings tell. */
    readonly commit: string | null;
    /** Number of articles of the whole run, and a hash of their paths and sets. */
    readonly articles: {
        readonly count: number;
        readonly digest: string;
    };
    /** What was not found at all, and articles that were named and that no set is for: of the whole run, the same in every part. */
    readonly failures: readonly Failure[];
    readonly left: readonly string[];
    readonly outcomes: readonly ShardOutcome[];
    /** Hash of everything before it. */
    readonly seal: string;
}
/** What was found in one article of a part, by its number in the run, from 0. */
export interface ShardOutcome {
    readonly index: number;
    /** The article's text where it has findings. */
    readonly source: string | null;
    readonly result: ArticleResult | null;
    readonly failure: Failure | null;
}
/** Which claims of a run count: those on changed lines, in changed articles, or in all articles. */
export type Scope = 'changed-lines' | 'changed-files' | 'all';
/** At which verdicts a run counts as having found something. */
export type Level = 'contradicted' | 'review' | 'unsupported' | 'never';
/** What a run comes to, the gravest first; `skipped`: there was nothing to check (no such pull request any more, a newer commit). */
export type RunVerdict = 'contradicted' | 'incomplete' | 'review' | 'unsupported' | 'consistent' | 'skipped';
/** Lines of a file, 1-based: from `from` up to, not including, `to`. */
export interface LineRange {
    readonly from: number;
    readonly to: number;
}
/** Where a set was read. */
export interface SetPlace {
    /** Path in the repository; null: the set that comes with Proviso. Of several sets: the configuration that names them. */
    readonly path: string | null;
    readonly commit: string | null;
}
/** Where a run took place: everything that links are made of. */
export interface RunPlace {
    /** "https://github.com", without a slash at its end. */
    readonly server: string;
    /** "owner/name"; empty for a run on a laptop: there are no links then. */
    readonly repository: string;
    /** Commit of the articles. */
    readonly head: string;
    /** Commit they were compared with; null where nothing was compared. */
    readonly base: string | null;
    readonly pull: number | null;
    /** Page of the workflow run; null where there is none. */
    readonly url: string | null;
    readonly set: SetPlace;
}
/** An article that was to be checked and was not, and why. */
export interface Skipped {
    readonly path: string;
    readonly reason: string;
    /** Whether the run is incomplete because of it; a removed article lacks nothing. */
    readonly isMissing: boolean;
}
/** The proof that nothing was left out silently: "14 of 14 articles". */
export interface Coverage {
    /** Articles that the run was to check. */
    readonly expected: number;
    readonly checked: number;
    readonly skipped: readonly Skipped[];
    /** What is missing and concerns no single article, as sentences. */
    readonly shortfalls: readonly string[];
    readonly isComplete: boolean;
}
/** What has changed since the last run that left a comment. */
export interface Delta {
    /** Head commit of that run. */
    readonly since: string;
    /** Fingerprints of the findings that are new. */
    readonly added: ReadonlySet<string>;
    readonly open: number;
    /** The claim is gone or right now. */
    readonly fixed: number;
    /** Not looked at any more: the file was dropped, or the set has changed. */
    readonly dropped: number;
}
/** What a set would say that the pull request proposes. It informs; the set of the base decides. */
export interface Proposal {
    readonly path: string;
    /** The articles of the run by the proposed set; null where it cannot be used (see the problems) or is removed. */
    readonly report: Report | null;
    readonly verdict: RunVerdict | null;
    readonly problems: readonly Problem[];
    /** Existing articles: what the proposed set contradicts and the present one does not; null where it could not be told. */
    readonly impact: Report | null;
    readonly impactCoverage: Coverage;
}
/** A finding that does not count because a maintainer settled it; `isGating`: asked for by the pull request itself, so it counts nevertheless. */
export interface Excepted {
    readonly finding: Finding;
    readonly reason: string;
    readonly isGating: boolean;
    /** Who settled it; absent for a comment in the article. */
    readonly by?: string;
    /** Day on which it was settled, and the last one on which that counts; null: not told, and for good. */
    readonly on?: string | null;
    readonly until?: string | null;
    /** Whether an entry of the exceptions file settles it or a comment in the article. */
    readonly source?: 'file' | 'comment';
}
/**
 * Something to know of exceptions: one that has ended and counts no more, ends soon, matches nothing in the articles that were
 * checked, whose words have changed so that it counts no more, that stands twice, or is wanted for something that is no fact.
 */
export interface ExceptionNote {
    readonly kind: 'ended' | 'ending' | 'unused' | 'changed' | 'repeated' | 'unknown';
    /** Where the exception stands: the exceptions file, or the article of a comment. */
    readonly path: string;
    readonly line: number;
    /** A sentence that says so, without the place. */
    readonly message: string;
}
/** A report with everything that says what it means where it was made. Every surface on GitHub is made from it and nothing else. */
export interface Run {
    /** Findings in scope, by the set that decides. */
    readonly report: Report;
    readonly verdict: RunVerdict;
    readonly failOn: Level;
    /** Whether the step fails. */
    readonly isFailing: boolean;
    readonly place: RunPlace;
    readonly scope: Scope;
    readonly coverage: Coverage;
    /** Changed lines by article; an article that is not in it has no changed line that is known. */
    readonly changes: ReadonlyMap<string, readonly LineRange[]>;
    /** Contradictions on lines of the same articles that are out of scope. */
    readonly elsewhere: number;
    readonly delta: Delta | null;
    readonly proposal: Proposal | null;
    readonly excepted: readonly Excepted[];
    /** What the reader should know besides, as sentences of our own. */
    readonly notes: readonly string[];
}
/** A mark on a line, in the terms of the runner: lines and columns 1-based, ends inclusive. */
export interface Annotation {
    readonly level: 'error' | 'warning' | 'notice';
    readonly title: string;
    readonly message: string;
    readonly file: string | null;
    readonly line: number | null;
    readonly endLine: number | null;
    readonly column: number | null;
    readonly endColumn: number | null;
}
/** A comment on lines of the difference, in GitHub's terms: `line` is the last line, `startLine` the first or null for one line. */
export interface ReviewComment {
    readonly path: string;
    readonly line: number;
    readonly startLine: number | null;
    readonly body: string;
    /** The finding's fingerprint: a comment is made once. */
    readonly key: string;
}
/** What a maintainer has decided about a claim. (fingerprint, file) names the claim: the same words may stand in two articles. */
export interface Decision {
    readonly fingerprint: string;
    readonly file: string;
    /** `confirm`: the article is wrong; `dismiss`: the finding does not count. */
    readonly action: 'confirm' | 'dismiss';
    /** Empty only for a confirmed claim. */
    readonly reason: string;
    /** Last day on which a dismissal counts, "2027-01-31"; null: for good. */
    readonly until: string | null;
    readonly by: string;
    /** Day of the decision. */
    readonly on: string;
    /** Words to stand in place of the claim's; null where none were given. */
    readonly wording: string | null;
    /** Its last day is over: the claim counts again. */
    readonly isOver: boolean;
    /** Where it stands: in the file of exceptions, or as a comment in the article, which the page cannot change. */
    readonly source: 'file' | 'comment';
    /** Changes whenever the entry does. */
    readonly revision: string;
}
/** One part of a thing, before and after; null: it was not there. Of lists what is gone and what is new. */
export interface PartChange {
    readonly part: string;
    readonly old: string | null;
    readonly new: string | null;
}
/** A fact, term, person, source or document that is not the same. */
export interface ThingChange {
    readonly sort: 'set' | 'fact' | 'term' | 'person' | 'document' | 'source';
    readonly id: string;
    readonly change: 'added' | 'removed' | 'renamed' | 'changed';
    /** The id before, where it was renamed. */
    readonly was: string | null;
    /** What it is, in a few words: a statement, a name. */
    readonly title: string;
    readonly parts: readonly PartChange[];
}
/** A claim whose verdict is not the same. Null: no claim there. */
export interface VerdictChange {
    readonly file: string;
    readonly line: number;
    readonly column: number;
    readonly text: string;
    /** Id of the fact in the new set, in the old one where it is gone. */
    readonly fact: string;
    readonly old: string | null;
    readonly new: string | null;
    /** What the new set says of it; where it says nothing, what the old one said. */
    readonly message: string;
}
