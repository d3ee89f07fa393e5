// Built by "npm run build" from src/ and provisions/. Do not edit.
const require_rolldown_runtime = require("./rolldown-runtime.cjs");
const { __exportAll: require_rolldown_runtime___exportAll } = require_rolldown_runtime;
const require_base = require("./base.cjs");
const { americanSpelling: require_base_americanSpelling, compileLexicon: require_base_compileLexicon, conceptKeys: require_base_conceptKeys, conceptsOf: require_base_conceptsOf, constant: require_base_constant, countryByCode: require_base_countryByCode, defaultSet: require_base_defaultSet, describe: require_base_describe, didYouMean: require_base_didYouMean, expressionText: require_base_expressionText, findConcepts: require_base_findConcepts, flag: require_base_flag, functionWords: require_base_functionWords, holdsOfNothing: require_base_holdsOfNothing, irregular: require_base_irregular, isVerb: require_base_isVerb, lemmasOf: require_base_lemmasOf, list: require_base_list, listOr: require_base_listOr, map: require_base_map, object: require_base_object, objectSchema: require_base_objectSchema, once: require_base_once, optional: require_base_optional, quote: require_base_quote, readFields: require_base_readFields, readSource: require_base_readSource, readYaml: require_base_readYaml, reasonOf: require_base_reasonOf, refuse$1: require_base_refuse$1, require_dist: require_base_require_dist, required: require_base_required, scalarOffsets: require_base_scalarOffsets, startOf: require_base_startOf, text: require_base_text, valueOf: require_base_valueOf, word: require_base_word } = require_base;
const require_checker = require("./checker.cjs");
const { NAMES: require_checker_NAMES, UNIT_NAMES: require_checker_UNIT_NAMES, fillersOf: require_checker_fillersOf, isSameCurrency: require_checker_isSameCurrency, lex: require_checker_lex, readDate: require_checker_readDate, readFound: require_checker_readFound, readQuantity: require_checker_readQuantity, relationAliases: require_checker_relationAliases, relationFrames: require_checker_relationFrames, relations: require_checker_relations, remember: require_checker_remember, scanDates: require_checker_scanDates, timesTold: require_checker_timesTold, toSentences: require_checker_toSentences, wordClasses: require_checker_wordClasses } = require_checker;
let node_crypto = () => {
	const loaded = require("node:crypto");
	node_crypto = () => loaded;
	return loaded;
};
let node_fs = require("node:fs");
let node_path = require("node:path");

// src/language/always.ts
var import_dist = require_base_require_dist();
const phrases = /\b(?:all (?:the )?(?:year|day|night|week|season)(?:[ -](?:round|long))?|(?:throughout the|the whole|the entire) (?:year|day|night|week|season)(?: (?:round|long))?|at (?:any|all) times?(?: of (?:the |any )?(?:day|night|year)(?: (?:and|or) (?:the )?(?:day|night))?)?|(?:by )?day (?:and|or) (?:by )?night|night and day|a?round the clock|year[ -]round)\b/giu;
function alwaysIn(text) {
	return [...text.matchAll(phrases)].map(({ index, 0: { length } }) => ({
		start: index,
		end: index + length
	}));
}

// src/provision/statement-value.ts
const longest = 2e3;
function statedValues(whole) {
	const text = whole.slice(0, longest);
	const dates = require_checker_scanDates(text).map(({ start, end }) => ({
		kind: "date",
		start,
		end,
		text: text.slice(start, end)
	}));
	const quantities = withoutSubjects(text, quantitiesIn(text)).filter(({ start, end }) => !dates.some((date) => start < date.end && date.start < end));
	const valued = [
		...dates,
		...quantities,
		...yearsIn(text, [...dates, ...quantities])
	].sort((one, other) => one.start - other.start);
	const rules = valued.every((one) => isAlways(text, one)) ? forcesIn(text) : [];
	return 0 < rules.length ? rules : valued;
}
function isAlways(text, { start, end }) {
	return alwaysIn(text).some((always) => always.start <= start && end <= always.end);
}
const designator = /\b(?:article|section|chapter|annex|point|paragraph|rule|clause|version|level|phase|stage|tier|class|type|no\.?|number|part|step|form|line|gate|pier|room|route|ISO) $/i;
const properNoun = /(?:^|[^.!?:\s]\s)\p{Uppercase}[\p{Alphabetic}-]* $/u;
const year = /(?<=\b(?:in|since|by|until|till|during|before|after|from|of) )(?:1[5-9]|20|21)\d\d(?![\d,.]\d|[%\p{Alphabetic}-])/gu;
const tail = /^ (?:per \p{Lowercase}[\p{Alphabetic}-]+|(?:an?|each|every) (?:second|minute|hour|day|week|month|quarter|year|season|match|game))\b(?: (?:and|per|an?|each|every) \p{Lowercase}[\p{Alphabetic}-]+\b)?/u;
function quantitiesIn(text) {
	const lexed = {
		text,
		lexemes: require_checker_lex(text)
	};
	const found = [];
	for (let at = 0; at < lexed.lexemes.length;) {
		const one = require_checker_readFound(lexed, at);
		if (one === null || one.to <= at) {
			at++;
			continue;
		}
		const written = text.slice(one.start, one.end);
		if (!/^(?:an?|one)\b(?! (?:half|third|quarter|dozen|hundred|thousand|million|billion))/i.test(written) && !isNumbering(text, one)) {
			const rated = written + (tail.exec(text.slice(one.end))?.[0] ?? "");
			found.push({
				kind: "quantity",
				start: one.start,
				end: one.start + rated.length,
				text: isDenied(text, one.start) ? turned(passed.test(text.slice(Math.max(0, one.start - 60), one.start)) ? `more than ${rated}` : rated) : rated
			});
		}
		at = one.to;
	}
	return [...found, ...timesIn(text)];
}
function timesIn(text) {
	return require_checker_timesTold(text).filter(({ written }) => !/^\d/.test(written)).map(({ start, end, written }) => ({
		kind: "quantity",
		start,
		end,
		text: written
	}));
}
function withoutSubjects(text, found) {
	const isSubject = ({ text: written, start, end }) => smallNumeral.test(written) && /\b(?:the|these|those|our) $/i.test(text.slice(0, start)) && /^ \p{Lowercase}/u.test(text.slice(end));
	const others = found.filter((one) => !isSubject(one));
	return 0 < others.length ? others : found;
}
const smallNumeral = /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/i;
function isDenied(text, start) {
	return /\b(?:no\b[^.;:,]{1,40}\b(?:may|can|must|shall)|(?:must|may|shall|can) not|cannot|never)\b[^.;:,]{0,60}$/i.test(text.slice(Math.max(0, start - 120), start));
}
const passed = /\bexceed (?:an? |the |its |their )?(?:[\p{Alphabetic}-]{2,20} ){1,3}of $/iu;
function turned(written) {
	const more = written.replace(/^(?:(?:more|greater|larger|bigger|higher|longer|older|heavier|deeper|taller|wider|warmer|hotter|faster|louder|farther|further) than|over|above|exceeding|beyond)\b/i, "at most");
	return more === written ? written.replace(/^(?:(?:less|fewer|smaller|lower|shorter|younger|lighter|colder|cooler|shallower|narrower|slower|closer|nearer) than|under|below)\b/i, "at least") : more;
}
function isNumbering(text, { start, end, value }) {
	if (value.unit !== null || value.bound !== "exact" || value.dimension !== "count") return false;
	const before = text.slice(Math.max(0, start - 30), start);
	return /\p{Alphabetic}$/u.test(before) || /^-\p{Alphabetic}/u.test(text.slice(end)) || designator.test(before) || properNoun.test(before) || isYear(text, start);
}
function isYear(text, start) {
	return [...text.matchAll(year)].some(({ index }) => index === start);
}
function yearsIn(text, dates) {
	return [...text.matchAll(year)].map((match) => ({
		kind: "date",
		start: match.index,
		end: match.index + match[0].length,
		text: match[0]
	})).filter(({ start }) => !dates.some((date) => date.start <= start && start < date.end));
}
const modals = [
	[["allowed", "forbidden"], /(?:^|[.;:,] )only [^.;:,]{1,60}? (?:may|can|(?:is|are) (?:allowed|permitted|entitled))\b/giu],
	[["required", "allowed"], /\b(?:(?:nobody|no[ -]one|none|neither|no)\b(?: [\p{Alphabetic}\u2019'-]+){0,6}? (?:must|has to|have to|needs? to|(?:is|are) (?:required|obliged))|need not|needn['\u2019]t|(?:do|does)(?: not|n['\u2019]t) (?:have|need) to|(?:is|are) not (?:required|obliged|mandatory|compulsory))\b/giu],
	["forbidden", /\b(?:nobody|no[ -]one|none|neither)\b(?: [\p{Alphabetic}\u2019'-]+){0,6}? (?:may|can|shall|is allowed|are allowed|is permitted|are permitted)\b/giu],
	["forbidden", /\b(?:(?:must|may|shall|can|could|should)(?: not|n't|n\u2019t)|cannot|(?:is|are|(?<!\b(?:may|can|could|might) )be) (?:not (?:allowed|permitted)|(?:forbidden|prohibited|banned|barred|outlawed))|no \w+(?: \w+){0,3} (?:may|can|shall|must|is allowed|are allowed))\b/giu],
	["required", /\b(?:must|shall|has to|have to|(?:is|are) (?:required|obliged|mandatory|compulsory)|needs to|need to)\b/giu],
	["allowed", /\b(?:may|can|(?:is|are) (?:allowed|permitted|free to|entitled|voluntary|optional))\b/giu]
];
function forcesIn(text) {
	const taken = [];
	for (const [force, pattern] of modals) for (const match of text.matchAll(pattern)) {
		const [start, end] = [match.index, match.index + match[0].length];
		if (match[0] === "May" && start === 0) continue;
		if (taken.some((one) => start < one.end && one.start < end)) continue;
		taken.push(...[force].flat().map((text) => ({
			kind: "rule",
			start,
			end,
			text
		})));
	}
	return new Set(taken.map(({ text: force }) => force)).size === 1 ? taken.slice(0, 1) : taken;
}

// src/provision/own-name.ts
function isOwnName(written, reading) {
	return namesOf(reading).has(written.toLowerCase());
}
const namesOf = require_checker_remember((reading) => {
	const { root } = reading;
	if (!(0, import_dist.isMap)(root)) return /* @__PURE__ */ new Set();
	return new Set(["terms", "people"].flatMap((key) => {
		const list = require_base_valueOf(root, key, reading);
		return (0, import_dist.isMap)(list) ? list.items.flatMap(({ key: id, value }) => [...textsOf$1(id, reading), ...textsOf$1(value, reading)]) : [];
	}).map((name) => name.toLowerCase()));
});
function textsOf$1(node, reading) {
	const own = reading.resolve(node);
	if ((0, import_dist.isScalar)(own)) return typeof own.value === "string" ? [own.value] : [];
	if ((0, import_dist.isSeq)(own)) return own.items.flatMap((item) => (0, import_dist.isScalar)(item) && typeof item.value === "string" ? [item.value] : []);
	if (!(0, import_dist.isMap)(own)) return [];
	return [
		"name",
		"names",
		"exact"
	].flatMap((key) => {
		const value = require_base_valueOf(own, key, reading);
		return (0, import_dist.isScalar)(value) || (0, import_dist.isSeq)(value) ? textsOf$1(value, reading) : [];
	});
}

// src/provision/statement.ts
function toBlock(text) {
	return {
		index: 0,
		role: "paragraph",
		text,
		pieces: [],
		headings: [],
		depth: 0,
		leadIn: null,
		ordinal: null,
		ticked: null,
		row: [],
		columnHeader: null,
		column: -1,
		quoted: 0,
		strong: [],
		emphasis: [],
		breaks: []
	};
}
function flat(text) {
	return text.replace(/\s+/g, " ").trim();
}

// src/provision/unread-amount.ts
const clock = /^(?:at |from |by |before |after )?(?:\d{1,2}(?:[:.]\d{2})? ?(?:[ap]\.?m\.?|o['\u2019]clock)|\d{1,2}:\d{2}(?::\d{2})?|(?:half|quarter) (?:past|to) \p{Alphabetic}+|noon|midnight)(?: to .*)?$/iu;
function unreadAmount(text) {
	if (clock.test(text)) return `"${text}" is a clock time, and clock times are not compared; leave the fact to readers, or write it as a choice with the times as options`;
	const lexed = {
		text,
		lexemes: require_checker_lex(text)
	};
	const first = /^(?:about|every|each)$/.test(lexed.lexemes[0]?.norm ?? "") ? 1 : 0;
	const found = require_checker_readFound(lexed, first);
	if (found === null || found.value.unit === null && !/^[\d-]/.test(text)) return null;
	const read = text.slice(found.start, found.end);
	return lexed.lexemes.findIndex((_, at) => at >= found.to && require_checker_readFound(lexed, at) !== null) === -1 ? `only "${read}" was read` : `"${read}" was read, and another number behind it; a fact has one value: put the other into "also" or a fact of its own`;
}

// src/provision/kind.ts
const forces = [
	"forbidden",
	"allowed",
	"required",
	"affirmed"
];
const tellingKeys = [
	["from", "change"],
	["parts", "total"],
	["options", "choice"],
	["people", "role"],
	["relation", "name"],
	["class", "name"],
	["beside", "name"],
	["closed", "name"],
	["yes", "rule"],
	["no", "rule"],
	["permanence", "rule"],
	["condition", "rule"],
	["split", "quantity"],
	["of", "quantity"],
	["when", "quantity"]
];
function tellKind(node, statement, reading) {
	const telling = tellingKeys.find(([key]) => require_base_valueOf(node, key, reading) !== null);
	const value = require_base_valueOf(node, "value", reading);
	if (telling !== void 0) return withStated(telling[1], value !== null, statement, reading);
	if (value === null) return fromStatement$1(require_base_startOf(node), statement, reading);
	if ((0, import_dist.isSeq)(value)) return {
		kind: "name",
		value: null
	};
	if ((0, import_dist.isMap)(value) || !(0, import_dist.isScalar)(value)) return {
		kind: "quantity",
		value: null
	};
	return {
		kind: kindOfText(flat(value.source ?? String(value.value)), statement, reading),
		value: null
	};
}
function kindOfText(written, statement, reading) {
	const text = written.replace(/^["']|["']$/g, "");
	if (forces.includes(text)) return "rule";
	if (isOwnName(text, reading)) return "name";
	if (/^\d{4}$/.test(text)) return statement !== null && statedValues(flat(statement.text)).some((one) => one.kind === "date" && one.text === text) ? "date" : "quantity";
	if (require_checker_readDate(text) !== null) return "date";
	return require_checker_readQuantity(text) !== null || unreadAmount(text) !== null ? "quantity" : "name";
}
function withStated(kind, hasValue, statement, reading) {
	return {
		kind,
		value: hasValue ? null : statedValue(kind, statement, reading)
	};
}
function statedValue(kind, statement, reading) {
	if (statement === null) return null;
	const own = valuesOf(kind, statement);
	const [only] = own;
	return own.length === 1 && only !== void 0 ? toWritten(only.text, only.start, statement, reading) : null;
}
function valuesOf(kind, statement) {
	const wanted = kind === "total" ? "quantity" : kind;
	return statedValues(flat(statement.text)).filter((one) => one.kind === wanted);
}
function reportSeveral(kind, statement, at, reading) {
	const own = statement === null ? [] : valuesOf(kind, statement);
	if (own.length < 2) return false;
	reading.report(at, several(own));
	return true;
}
function several(stated) {
	const seen = stated.map(({ text }) => JSON.stringify(text)).join(", ");
	return `Unexpected fact without "value", expected one: its statement has ${stated.length} (${seen}); write the right one as "value", or split it into facts with a statement each`;
}
function fromStatement$1(at, statement, reading) {
	if (statement === null) {
		reading.report(at, "Unexpected fact without \"value\", expected one such as \"at most 40 seats\", \"31 March 2025\", \"forbidden\" or the id of a term");
		return null;
	}
	const stated = statedValues(flat(statement.text));
	const [only] = stated;
	if (stated.length === 1 && only !== void 0) return {
		kind: only.kind,
		value: toWritten(only.text, only.start, statement, reading)
	};
	reading.report(at, stated.length === 0 ? "Unexpected fact without \"value\", expected one: its statement has no quantity, no date and no \"must\", \"may\" or \"may not\"; write \"value: \" with a quantity, a date, forbidden, allowed, required, affirmed, or the id of a term or person; \"kind: role\" checks the offices of people" : several(stated));
	return null;
}
function toWritten(text, start, statement, reading) {
	return {
		text,
		at: statement.text === flat(statement.text) ? reading.offsetIn(statement.scalar, start) : statement.at,
		scalar: statement.scalar
	};
}

// src/provision/shape.ts
function named(name, shape, description) {
	const definition = description === void 0 ? shape.schema : {
		description,
		...shape.schema
	};
	return {
		...shape,
		name,
		definition,
		schema: { $ref: `#/$defs/${name}` }
	};
}
function oneOrMore(item, noun, atLeast = 1) {
	const many = require_base_list(item, noun, atLeast);
	const either = require_base_listOr(many, item, "text");
	return {
		noun: either.noun,
		schema: either.schema,
		read(node, reading) {
			if ((0, import_dist.isSeq)(node)) return many.read(node, reading);
			if (!(0, import_dist.isScalar)(node)) return require_base_refuse$1(reading, require_base_startOf(node), require_base_describe(node), either.noun);
			const only = item.read(node, reading);
			return only === null ? null : {
				at: only.at,
				items: [only]
			};
		}
	};
}
function shortFor(noun, fields, key, item) {
	const whole = require_base_object(noun, fields);
	const short = oneOrMore(item, "texts");
	const expected = `${short.noun}, or ${whole.noun}`;
	return {
		noun: expected,
		schema: { anyOf: [...short.schema["anyOf"], whole.schema] },
		read(node, reading) {
			if ((0, import_dist.isMap)(node)) return whole.read(node, reading);
			if (!(0, import_dist.isSeq)(node) && !((0, import_dist.isScalar)(node) && typeof node.value === "string")) return require_base_refuse$1(reading, require_base_startOf(node), require_base_describe(node), expected);
			const texts = short.read(node, reading);
			const none = Object.fromEntries(Object.keys(fields).map((name) => [name, null]));
			return {
				at: require_base_startOf(node),
				values: {
					...none,
					[key]: texts
				}
			};
		}
	};
}
function orEmpty(shape, fields) {
	return {
		...shape,
		schema: { anyOf: [...shape.schema["anyOf"], { type: "null" }] },
		read(node, reading) {
			if (!(0, import_dist.isScalar)(node) || node.value !== null) return shape.read(node, reading);
			return {
				at: require_base_startOf(node),
				values: Object.fromEntries(Object.keys(fields).map((name) => [name, null]))
			};
		}
	};
}

// src/provision/field.ts
const words = named("text", require_base_text({ noun: "text" }));
const id = named("id", require_base_text({
	noun: "an id of small letters, digits and single hyphens",
	pattern: /^[a-z0-9]+(-[a-z0-9]+)*$/
}));
const code = named("code", require_base_text({
	noun: "an id of letters and digits",
	pattern: /^[A-Za-z0-9]+([._-][A-Za-z0-9]+)*$/
}), "Letters and digits, for example R12a.");
const day = named("date", require_base_text({
	noun: "a date such as 2025-03-31",
	pattern: /^\d{4}-\d\d-\d\d$/
}));
const expression = named("expression", require_base_text({ noun: "an expression of terms, @classes and 'phrases'" }), "Terms, people, @classes and 'phrases', joined by & (and), | (or), ! (not) and parentheses; & binds tighter than |.");
const amount = named("amount", require_base_text({
	noun: "a quantity",
	allowsNumber: true
}), "A quantity in words or figures, as an article would write it: at most 40 seats; $3 billion; 25%; $6 per user and month.");
const moment = require_base_text({
	noun: "a date",
	allowsNumber: true
});
const alternatives = named("alternatives", require_base_listOr(require_base_list(words, "words", 1), expression, "text"), "A list of words and phrases, any of which will do, or an expression.");
const lines = named("lines", oneOrMore(words, "lines of words"), "Words and phrases, plain: each line must be found, and holds alternatives separated by commas. A line is found by any of its words, in all their forms. Terms, people and @classes are called by their ids.");
const texts = oneOrMore(words, "texts", 0);
const ids = require_base_list(id, "ids");
const sentences = named("sentences", oneOrMore(words, "sentences"));
const nameClasses = [
	"person",
	"country",
	"place",
	"organization",
	"office",
	"unknown"
];
const of = require_base_optional(alternatives, "What is counted; a number of something else is another quantity.");
const fromStatement = "Where it is absent, the one that stands in the statement.";
const kindFields = {
	quantity: {
		value: require_base_required(amount, `The quantity, with bound and unit: at most 40 seats. ${fromStatement}`),
		of,
		when: require_base_optional(require_base_word("time", ["plan", "present"]), "plan (default): what the document lays down, told in any tense; present: a state of today, so that figures of other times are no claim about it."),
		to: require_base_optional(id, "Term or person that gets the sum or share."),
		split: require_base_optional(require_base_list(id, "ids", 2), "Terms between which it is divided.")
	},
	change: {
		from: require_base_required(amount, "The quantity before."),
		to: require_base_required(amount, "The quantity after."),
		of
	},
	total: {
		value: require_base_required(amount, `The sum. ${fromStatement}`),
		parts: require_base_required(require_base_list(code, "fact ids", 2), "Ids of the quantity facts that add up to it.")
	},
	date: { value: require_base_required(moment, `The date as an article would write it: Monday 31 March 2025; March 2025; 2025. ${fromStatement}`) },
	name: {
		value: require_base_required(require_base_listOr(require_base_list(words, "ids", 1), words, "text"), "Ids or names of the terms or people that are right."),
		class: require_base_optional(require_base_word("class", nameClasses), "What sort of name a wrong one would be; that of the terms where it is absent."),
		relation: require_base_optional(id, "Which part the name plays; one of the relations of English that are built in. Where it is absent, the one by which the statement tells it."),
		beside: require_base_optional(ids, "Names that may stand beside without being wrong."),
		closed: require_base_optional(require_base_flag, "true: the list is complete, and another name beside a right one is wrong.")
	},
	rule: {
		value: require_base_required(require_base_word("force", forces), `What the document says of it. ${fromStatement}`),
		yes: require_base_optional(alternatives, "Words of this subject that say yes to it."),
		no: require_base_optional(alternatives, "Words of this subject that say no to it."),
		permanence: require_base_optional(require_base_word("permanence", ["permanent", "temporary"]), "Whether it is for good."),
		condition: require_base_optional(alternatives, "The condition under which it holds.")
	},
	choice: {
		value: require_base_required(id, "The option that is right."),
		options: require_base_required(require_base_map(id, alternatives, "options"), "The alternatives by name; words or an expression that tell each.")
	},
	role: { people: require_base_optional(ids, "Ids of people; all people of the set where it is absent.") }
};
const factKinds = Object.keys(kindFields);
const bindingFields = {
	about: require_base_optional(expression, "Words that bind a passage to the fact, as an expression. Where it and \"words\" are absent, they are taken from the statement and the examples."),
	words: require_base_optional(lines, "The same in plain words: each line must be found, by any of its words."),
	unless: require_base_optional(alternatives, "Words that make it a claim about something else."),
	not: require_base_optional(lines, "The same in plain words: with any of them it is a claim about something else."),
	holder: require_base_optional(id, "Term or person whose it is; another one named in its place makes it another claim.")
};
const exampleFields = {
	consistent: require_base_optional(sentences, "Sentences that state the fact and get it right."),
	contradicted: require_base_optional(sentences, "Sentences that cannot be true together with it."),
	unrelated: require_base_optional(sentences, "Sentences with similar words that say nothing about it.")
};
const examples = named("examples", require_base_object("map of examples", exampleFields));
const factFields = {
	...bindingFields,
	examples: require_base_optional(examples, "Sentences that show what the fact means, and that are tested."),
	undefended: require_base_optional(require_base_map(id, words, "reasons"), "Sorts of error that get through \"provisions test --mutate\", each with the reason; names them in its report.")
};

// src/provision/fact-shape.ts
const kinds = require_base_word("fact kind", factKinds);
const kindField = require_base_optional(kinds, "What sort of value it is; says which further keys there are. Where it is absent, it is told by the keys, the value or the statement.");
const anyKindFields = makeAnyKindFields();
const checkNoun = "a map with kind, about and value";
const also = named("check", {
	noun: checkNoun,
	schema: checkSchema(bindingFields),
	read: (node, reading) => (0, import_dist.isMap)(node) ? readCheck$1(node, {
		noun: "check",
		fields: bindingFields,
		statement: null
	}, reading) : require_base_refuse$1(reading, require_base_startOf(node), require_base_describe(node), checkNoun)
});
const wholeFactFields = {
	id: require_base_required(code, "Id that reports show; unique in the set."),
	statement: require_base_optional(words, "The fact in one sentence; the statement of the provision where it is absent."),
	sources: require_base_optional(ids, "Ids of sources; those of the provision where it is absent."),
	...factFields,
	also: require_base_optional(require_base_list(also, "checks"), "Further checks of the same fact; about, unless and holder are those of the fact where absent.")
};
const ownFields = {
	id: require_base_required(code, "Id of the provision; unique in the set."),
	title: require_base_optional(words, "A few words for headings and lists; the beginning of the statement where it is absent."),
	statement: require_base_required(words, "What the document says, in one or two sentences."),
	sources: require_base_optional(ids, "Ids of the sources it is taken from.")
};
const { also: alsoField } = wholeFactFields;
const flatFields = {
	...ownFields,
	...factFields,
	also: alsoField
};
const factsNoun = "a list of at least 1 fact";
const factsDescription = "The single values in it that can be checked. A provision of one value needs no list: the keys of the fact stand in the provision itself.";
const provisionShape = {
	noun: "a map with id, statement",
	schema: {
		type: "object",
		if: { required: ["facts"] },
		then: require_base_objectSchema(nestedFields(null)),
		else: checkSchema(flatFields)
	},
	read(node, reading) {
		const at = require_base_startOf(node);
		if (!(0, import_dist.isMap)(node)) return require_base_refuse$1(reading, at, require_base_describe(node), "a map with id, statement");
		const statementNode = require_base_valueOf(node, "statement", reading);
		const statement = (0, import_dist.isScalar)(statementNode) && typeof statementNode.value === "string" ? {
			text: statementNode.value.trimEnd(),
			at: require_base_startOf(statementNode),
			scalar: statementNode
		} : null;
		if (node.items.some(({ key }) => (0, import_dist.isScalar)(key) && key.value === "facts")) return {
			at,
			values: require_base_readFields("provision", nestedFields(statement), node, reading, flatHint)
		};
		const fact = readCheck$1(node, {
			noun: "provision",
			fields: flatFields,
			statement
		}, reading);
		const { id, title, statement: written, sources } = fact.values;
		return {
			at,
			values: {
				id,
				title,
				statement: written,
				sources,
				facts: {
					at,
					items: [{
						...fact,
						values: {
							...fact.values,
							statement: null,
							sources: null
						}
					}]
				}
			}
		};
	}
};
function nestedFields(statement) {
	return {
		...ownFields,
		facts: require_base_required(require_base_list(factShape(statement), "facts", 1), factsDescription)
	};
}
function factShape(statement) {
	return {
		noun: factsNoun,
		schema: { $ref: "#/$defs/fact" },
		read: (node, reading) => (0, import_dist.isMap)(node) ? readCheck$1(node, {
			noun: "fact",
			fields: wholeFactFields,
			statement
		}, reading) : require_base_refuse$1(reading, require_base_startOf(node), require_base_describe(node), checkNoun)
	};
}
const fact = named("fact", {
	...factShape(null),
	schema: checkSchema(wholeFactFields)
});
function readCheck$1(node, { noun, fields, statement }, reading) {
	const kindNode = require_base_valueOf(node, "kind", reading);
	const written = factKinds.find((one) => (0, import_dist.isScalar)(kindNode) && one === kindNode.value);
	const told = node.items.some(({ key }) => (0, import_dist.isScalar)(key) && key.value === "kind") ? written === void 0 ? null : tellValue(node, written, statementOf(node, statement, reading), reading) : tellKind(node, statementOf(node, statement, reading), reading);
	const kind = told?.kind;
	const own = kind === void 0 ? anyKindFields : lenient(kindFields[kind], told?.value != null || isAmbiguous(kind, node, statementOf(node, statement, reading), reading));
	const values = require_base_readFields(kind === void 0 || noun === "provision" ? noun : `${kind} ${noun}`, {
		kind: kindField,
		...fields,
		...own
	}, node, reading, ownersHint);
	const filled = told?.value == null ? values : {
		...values,
		value: told.value
	};
	return {
		at: require_base_startOf(node),
		values: filled,
		kind: kind ?? null,
		own: kind === void 0 ? null : filled
	};
}
function tellValue(node, kind, statement, reading) {
	return {
		kind,
		value: require_base_valueOf(node, "value", reading) === null ? statedValue(kind, statement, reading) : null
	};
}
function statementOf(node, statement, reading) {
	const own = require_base_valueOf(node, "statement", reading);
	return (0, import_dist.isScalar)(own) && typeof own.value === "string" ? {
		text: own.value.trimEnd(),
		at: require_base_startOf(own),
		scalar: own
	} : statement;
}
function isAmbiguous(kind, node, statement, reading) {
	return kindFields[kind]["value"]?.isRequired === true && require_base_valueOf(node, "value", reading) === null && reportSeveral(kind, statement, require_base_startOf(node), reading);
}
function lenient(fields, isTold) {
	const field = fields["value"];
	return !isTold || field === void 0 ? fields : {
		...fields,
		value: {
			...field,
			isRequired: false
		}
	};
}
function checkSchema(fields) {
	return {
		type: "object",
		properties: { kind: {
			description: kindField.description,
			...kinds.schema
		} },
		allOf: [...factKinds.map((kind) => {
			const then = require_base_objectSchema({
				kind: kindField,
				...fields,
				...optionalValue(kindFields[kind])
			});
			return {
				if: {
					properties: { kind: { const: kind } },
					required: ["kind"]
				},
				then
			};
		}), {
			if: { required: ["kind"] },
			else: require_base_objectSchema({
				kind: kindField,
				...fields,
				...anyKindFields
			})
		}]
	};
}
function optionalValue(fields) {
	const field = fields["value"];
	return field === void 0 ? fields : {
		...fields,
		value: {
			...field,
			isRequired: false
		}
	};
}
function makeAnyKindFields() {
	const fields = {};
	for (const kind of factKinds) for (const [key, field] of Object.entries(kindFields[kind])) {
		const before = fields[key];
		const schemas = [...before === void 0 ? [] : before.shape.schema["anyOf"], field.shape.schema];
		fields[key] = require_base_optional({
			noun: "a value",
			schema: { anyOf: uniqueSchemas(schemas) },
			read: () => null
		}, before?.description ?? field.description);
	}
	return fields;
}
function uniqueSchemas(schemas) {
	return [...new Map(schemas.map((schema) => [JSON.stringify(schema), schema])).values()];
}
function ownersHint(key) {
	const owners = factKinds.filter((kind) => Object.hasOwn(kindFields[kind], key));
	if (key === "by") return "; a change that is told by its size alone is a quantity: write it as \"value\", without \"from\" and \"to\"";
	return owners.length === 0 ? "" : `; ${require_base_quote(key)} belongs to kind ${owners.join(", ")}`;
}
function flatHint(key) {
	return Object.hasOwn(flatFields, key) || key === "kind" || Object.hasOwn(anyKindFields, key) ? `; ${require_base_quote(key)} belongs in a fact of the list, or leave out "facts" where there is but one` : "";
}

// src/provision/form.ts
const link = require_base_text({
	noun: "a web address",
	pattern: /^https?:\/\/[^\s"'<>\\]+$/
});
const country = require_base_text({
	noun: "an ISO 3166 country code such as DE",
	pattern: /^[A-Z]{2}$/
});
const sourceFields = {
	publisher: require_base_required(words, "Who published it."),
	title: require_base_required(words, "Its title."),
	date: require_base_optional(day, "When it was published, as YYYY-MM-DD."),
	url: require_base_optional(link, "Where it can be read.")
};
const documentFields = {
	title: require_base_optional(words, "Full title, for readers; the first of its names where it is absent."),
	names: require_base_optional(oneOrMore(words, "texts"), "Phrases that name it, in dictionary form; inflections are understood. Its title where they are absent."),
	about: require_base_optional(expression, "Words which show that a passage is about it.")
};
const termFields = {
	names: require_base_optional(texts, "Words and phrases that name it, in dictionary form; inflections are understood. Its id where there is none."),
	exact: require_base_optional(texts, "Names that are matched with this capitalization only, such as US."),
	class: require_base_optional(require_base_word("class", [...nameClasses, "thing"]), "What sort of thing it is; a country where \"country\" is given, else a thing."),
	country: require_base_optional(country, "ISO 3166 code: brings names, adjectives, inhabitants and capital of the country."),
	parts: require_base_optional(ids, "Terms that are parts of it.")
};
const personFields = {
	name: require_base_required(words, "Full name: given name, then surname."),
	names: require_base_optional(texts, "Other names and spellings."),
	roles: require_base_optional(texts, "Offices held today, alternatives each."),
	formerly: require_base_optional(texts, "Offices held once; right with \"former\" or \"then\".")
};
const sharedFields = {
	sources: require_base_optional(require_base_map(id, require_base_object("source", sourceFields), "sources"), "Sources by id."),
	"other-documents": require_base_optional(require_base_map(id, shortFor("document", documentFields, "names", words), "documents"), "Documents that articles mention beside it, by id."),
	terms: require_base_optional(require_base_map(id, orEmpty(shortFor("term", termFields, "names", words), termFields), "terms"), "Things by id, with their names; a name or a list of names is enough for most, and the id where it is the name."),
	people: require_base_optional(require_base_map(id, require_base_object("person", personFields), "people"), "People by id.")
};
const { sources, "other-documents": otherDocuments, terms, people } = sharedFields;
const setFields = {
	$schema: require_base_optional(words, "Address of the JSON Schema, for editors."),
	proviso: require_base_required(require_base_constant("format version", 1), "Version of this format."),
	id: require_base_required(id, "Id of the set."),
	title: require_base_required(words, "Title of the set."),
	date: require_base_required(day, "The day the facts are of, as YYYY-MM-DD."),
	imports: require_base_optional(require_base_list(words, "paths", 1), "Files with sources, terms, people or other documents that several sets share; paths relative to this file."),
	sources,
	document: require_base_optional(shortFor("document", documentFields, "names", words), "The document the set is about: its name, a list of names, or a map. Without one the facts are of the world, and any article may state them."),
	"other-documents": otherDocuments,
	terms,
	people,
	provisions: require_base_required(require_base_list(provisionShape, "provisions", 1), "What the document says.")
};
const setShape = require_base_object("provision set", setFields);
const sharedShape = require_base_object("imported file", {
	$schema: setFields.$schema,
	...sharedFields
});

// src/provision/import.ts
const mostImports = 20;
function readImports(form, own, importFile) {
	const paths = form.imports?.items ?? [];
	if (paths.length === 0) return {
		reading: own,
		form,
		texts: []
	};
	if (20 < paths.length) own.report(form.imports?.at ?? 0, `Unexpected list of ${paths.length} imports, expected at most ${20}`);
	const parts = [{
		base: 0,
		reading: own
	}];
	const forms = [];
	const seen = /* @__PURE__ */ new Set();
	for (const path of paths.slice(0, 20)) {
		const file = importFile(path.text);
		if ("refusal" in file) own.report(path.at, `${file.refusal} (${require_base_quote(path.text)})`);
		else if (seen.has(file.path)) own.report(path.at, `Unexpected second import of ${require_base_quote(path.text)}, expected each file once`);
		else {
			seen.add(file.path);
			const last = parts.at(-1) ?? {
				base: 0,
				reading: own
			};
			const part = readPart(file, last.base + last.reading.text.length + 1);
			parts.push(part);
			const root = part.reading.root;
			const shared = root === null ? null : sharedShape.read(root, inPlace(part));
			if (shared !== null) forms.push(shared.values);
		}
	}
	return {
		reading: joinReadings(parts),
		form: mergeForms(form, forms),
		texts: parts.slice(1).map(({ reading }) => reading.text)
	};
}
function readPart(file, base) {
	const reading = require_base_readYaml(file);
	if (reading.root === null && reading.problems().length === 0) reading.report(0, "Unexpected empty file, expected sources, terms, people or other-documents");
	if (reading.root !== null) (0, import_dist.visit)(reading.root, { Node: (_, node) => shift(node, base) });
	return {
		base,
		reading
	};
}
function shift(node, base) {
	const { range } = node;
	if (range != null) node.range = [
		range[0] + base,
		range[1] + base,
		range[2] + base
	];
}
function inPlace({ base, reading }) {
	return {
		...reading,
		report: (at, message, severity) => {
			reading.report(Math.max(0, at - base), message, severity);
		},
		offsetIn: (scalar, index) => {
			const [start = base, value = base, end = base] = scalar.range ?? [];
			const moved = Object.assign(Object.create(Object.getPrototypeOf(scalar)), scalar, { range: [
				start - base,
				value - base,
				end - base
			] });
			return base + require_base_scalarOffsets(reading.text, moved)(index);
		}
	};
}
function joinReadings(parts) {
	const [first] = parts;
	const places = parts.map((part, order) => order === 0 ? part.reading : inPlace(part));
	const placeOf = (at) => places[parts.findLastIndex(({ base }) => base <= at)] ?? places[0];
	return {
		text: first?.reading.text ?? "",
		root: first?.reading.root ?? null,
		report: (at, message, severity) => {
			placeOf(at).report(at, message, severity);
		},
		resolve: (node) => first.reading.resolve(node),
		offsetIn: (scalar, index) => placeOf(scalar.range?.[0] ?? 0).offsetIn(scalar, index),
		problems: () => parts.flatMap(({ reading }) => reading.problems())
	};
}
function mergeForms(form, shared) {
	return {
		...form,
		sources: joinLists([form.sources, ...shared.map(({ sources }) => sources)]),
		terms: joinLists([form.terms, ...shared.map(({ terms }) => terms)]),
		people: joinLists([form.people, ...shared.map(({ people }) => people)]),
		"other-documents": joinLists([form["other-documents"], ...shared.map((one) => one["other-documents"])])
	};
}
function joinLists(lists) {
	const present = lists.filter((list) => list !== null);
	const [first] = present;
	return first === void 0 ? null : {
		at: first.at,
		items: present.flatMap(({ items }) => items)
	};
}
function refuseImports() {
	return { refusal: "Unexpected import, expected a set that stands alone" };
}

// src/provision/arithmetic.ts
const weekdays = [
	"Sunday",
	"Monday",
	"Tuesday",
	"Wednesday",
	"Thursday",
	"Friday",
	"Saturday"
];
const months = [
	"January",
	"February",
	"March",
	"April",
	"May",
	"June",
	"July",
	"August",
	"September",
	"October",
	"November",
	"December"
];
const precision = 1e-9;
function checkChange(from, to, written, reading) {
	if (!isOfOneUnit(from, to)) reading.report(written.at, `Unexpected unit in ${require_base_quote(written.text)}, expected ${unitText(from)} as in "from"`);
	else if (from.min === to.min && from.max === to.max) reading.report(written.at, `Unexpected quantity ${require_base_quote(written.text)}, expected another one than in "from"`);
}
function isOfOneUnit(one, other) {
	if (one.dimension !== other.dimension) return false;
	return one.unit === other.unit || one.dimension === "money" && require_checker_isSameCurrency(one.unit, other.unit);
}
function checkSplit(value, written, reading) {
	if (value.dimension !== "share") reading.report(written.at, `Unexpected quantity ${require_base_quote(written.text)} to split, expected shares such as "50%" or "60:40"`);
}
function checkDate(date, written, reading) {
	const { year, month, day, weekday } = date;
	const length = month === null ? 31 : new Date(Date.UTC(year ?? 2e3, month, 0)).getUTCDate();
	if (day !== null && (day < 1 || length < day)) reading.report(written.at, `Unexpected date ${require_base_quote(written.text)}, expected a day from 1 to ${length}${month === null ? "" : ` of ${months[month - 1] ?? ""}`}`);
	else if (year !== null && month !== null && day !== null && weekday !== null) {
		const right = new Date(Date.UTC(year, month - 1, day)).getUTCDay();
		if (right !== weekday) reading.report(written.at, `Unexpected weekday in ${require_base_quote(written.text)}, expected ${weekdays[right] ?? ""}: so falls ${day} ${months[month - 1] ?? ""} ${year}`);
	}
}
function checkDay(written, reading) {
	if (written === null) return null;
	const [year = 0, month = 0, day = 0] = written.text.split("-").map(Number);
	const date = new Date(Date.UTC(year, month - 1, day));
	const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
	if (!exists) reading.report(written.at, `Unexpected date ${require_base_quote(written.text)}, expected a day of the calendar`);
	return exists ? written.text : null;
}
function checkTotal(total, facts, at, reading) {
	const parts = [];
	for (const id of total.parts) {
		const fact = facts.get(id);
		const check = fact?.checks[0];
		if (fact === void 0 || check === void 0) return;
		if (check.kind !== "quantity") {
			reading.report(at, `Unexpected ${check.kind} ${id} in a total, expected a fact of kind quantity`);
			return;
		}
		if (!isOfOneUnit(check.value, total.value)) {
			reading.report(at, `Unexpected ${id} (${check.written}) in a total of ${total.written}, expected ${unitText(total.value)}`);
			return;
		}
		parts.push([id, check]);
	}
	if (parts.length < 2) return;
	const low = sum(parts.map(([, check]) => check.value.min));
	const high = sum(parts.map(([, check]) => check.value.max));
	const isBelow = high !== null && total.value.min !== null && isLess(high, total.value.min);
	const isAbove = low !== null && total.value.max !== null && isLess(total.value.max, low);
	if (!isBelow && !isAbove) return;
	const computation = parts.map(([id, check]) => `${id} ${check.written}`).join(" + ");
	reading.report(at, `Unexpected total ${require_base_quote(total.written)}, expected ${sumText(low, high)}${total.value.unit === null ? "" : ` ${total.value.unit}`}: ${computation}`);
}
function sum(bounds) {
	return bounds.reduce((total, bound) => total === null || bound === null ? null : total + bound, 0);
}
function isLess(one, other) {
	return one < other - precision * Math.max(Math.abs(one), Math.abs(other));
}
function sumText(low, high) {
	if (low === high && low !== null) return numberText(low);
	if (low === null) return high === null ? "any" : `at most ${numberText(high)}`;
	return high === null ? `at least ${numberText(low)}` : `${numberText(low)} to ${numberText(high)}`;
}
function numberText(value) {
	return Number(value.toPrecision(12)).toLocaleString("en-US", { maximumFractionDigits: 6 });
}
function unitText(quantity) {
	return quantity.unit === null ? "a bare number" : `the unit ${quantity.unit}`;
}

// src/provision/term.ts
const termsById = require_checker_remember((form) => byId(form.terms));
const peopleById = require_checker_remember((form) => byId(form.people));
function termOf(id, form) {
	return termsById(form).get(id);
}
function personOf(id, form) {
	return peopleById(form).get(id);
}
function byId(list) {
	return new Map((list?.items ?? []).toReversed().map((entry) => [entry.key.text, entry]));
}
function termNames({ key, value }) {
	const names = value?.values.names?.items ?? [];
	return 0 < names.length || value === null || value.values.exact !== null || value.values.country !== null ? names : [{
		...key,
		text: key.text.replaceAll("-", " ")
	}];
}
function idsByName(form) {
	const ids = /* @__PURE__ */ new Map();
	const enter = (name, id) => {
		const key = name.toLowerCase();
		if (!ids.has(key)) ids.set(key, id);
	};
	for (const entry of form.terms?.items ?? []) {
		const values = entry.value?.values;
		const country = values?.country == null ? null : require_base_countryByCode(values.country.text);
		for (const name of [...termNames(entry), ...values?.exact?.items ?? []]) enter(name.text, entry.key.text);
		for (const name of [...country?.names ?? [], ...country?.exact ?? []]) enter(name, entry.key.text);
	}
	for (const { key, value } of form.people?.items ?? []) for (const name of [...value?.values.name == null ? [] : [value.values.name], ...value?.values.names?.items ?? []]) enter(name.text, key.text);
	return ids;
}

// src/provision/display.ts
function displayName(id, form) {
	const person = personOf(id, form)?.value?.values;
	if (person?.name != null) return flat(person.name.text);
	const term = termOf(id, form);
	if (term?.value == null) return id;
	return (term.value.values.country === null ? null : require_base_countryByCode(term.value.values.country.text))?.names[0] ?? termNames(term)[0]?.text ?? term.value.values.exact?.items[0]?.text ?? id;
}
function roleText(id, form) {
	const role = (personOf(id, form)?.value?.values)?.roles?.items[0]?.text;
	return role === void 0 ? displayName(id, form) : `${displayName(id, form)} (${role})`;
}
function joinNames(names) {
	return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1) ?? ""}`;
}

// src/provision/lexeme.ts
const operand = "a term, a person, a @class or a 'phrase'";
const reservedWords = /* @__PURE__ */ new Map([
	["and", "&"],
	["or", "|"],
	["not", "!"]
]);
function isAtom(lexeme) {
	return "key" in lexeme;
}
function findLexemes(text) {
	const lexemes = [];
	const size = text.trimEnd().length;
	const pattern = /\s*(?:(?<sign>[&|!()])|@(?<class>[A-Za-z][A-Za-z0-9-]*)|(?<id>[A-Za-z0-9][A-Za-z0-9_-]*)|'(?<phrase>(?:[^']|'')*)'(?!'))/y;
	for (let at = 0; at < size;) {
		pattern.lastIndex = at;
		const match = pattern.exec(text);
		if (match?.groups === void 0) return {
			lexemes,
			mistake: strayCharacter(text, at)
		};
		const end = pattern.lastIndex;
		const start = at + match[0].length - match[0].trimStart().length;
		const { sign, class: name, id, phrase } = match.groups;
		if (phrase?.trim() === "") return {
			lexemes,
			mistake: {
				offset: start,
				message: "Unexpected empty phrase '', expected words between the quotes"
			}
		};
		if (sign !== void 0) lexemes.push({
			kind: sign,
			start,
			end
		});
		else if (name !== void 0) lexemes.push({
			kind: "class",
			key: "@" + name,
			start,
			end
		});
		else if (id !== void 0) lexemes.push({
			kind: "id",
			key: id,
			start,
			end
		});
		else lexemes.push({
			kind: "phrase",
			key: `'${(phrase ?? "").replaceAll("''", "'").replace(/\s+/g, " ").trim()}'`,
			start,
			end
		});
		at = end;
	}
	return {
		lexemes: [...lexemes, {
			kind: "end",
			start: size,
			end: size
		}],
		mistake: null
	};
}
function strayCharacter(text, from) {
	const offset = from + text.slice(from).length - text.slice(from).trimStart().length;
	const character = String.fromCodePoint(text.codePointAt(offset) ?? 0);
	if (character === "'") return {
		offset,
		message: "Unexpected end of the phrase, expected a closing '"
	};
	if ("\"\u2018\u2019\u201c\u201d`".includes(character)) return {
		offset,
		message: `Unexpected ${character}, expected a straight single quote (')`
	};
	if (character === "@") return {
		offset,
		message: "Unexpected \"@\" on its own, expected the name of a word class behind it"
	};
	return {
		offset,
		message: `Unexpected ${JSON.stringify(character)}, expected ${operand}, or one of & | ! ( )`
	};
}

// src/provision/grammar.ts
const longestText = 4e3;
const deepestNesting = 32;
function parseExpression(text) {
	if (longestText < text.length) return broken([], longestText, `Unexpected expression of ${text.length} characters, expected at most ${longestText}`);
	const { lexemes, mistake } = findLexemes(text);
	const atoms = lexemes.filter((lexeme) => isAtom(lexeme) && !reservedWords.has(lexeme.key.toLowerCase()));
	if (mistake !== null) {
		const grammar = parseGrammar(text, [...lexemes, {
			kind: "end",
			start: mistake.offset,
			end: mistake.offset
		}]);
		return {
			expression: null,
			atoms,
			mistakes: ["offset" in grammar && grammar.offset < mistake.offset ? grammar : mistake]
		};
	}
	if (lexemes.length === 1) return broken(atoms, 0, `Unexpected empty expression, expected ${operand}`);
	const grammar = parseGrammar(text, lexemes);
	return "op" in grammar ? {
		expression: grammar,
		atoms,
		mistakes: []
	} : {
		expression: null,
		atoms,
		mistakes: [grammar]
	};
}
function broken(atoms, offset, message) {
	return {
		expression: null,
		atoms,
		mistakes: [{
			offset,
			message
		}]
	};
}
function parseGrammar(text, lexemes) {
	let position = 0;
	const peek = () => lexemes[position] ?? {
		kind: "end",
		start: text.length,
		end: text.length
	};
	const parseJoined = (op, depth) => {
		const parts = [];
		for (;;) {
			const part = op === "any" ? parseJoined("all", depth) : parseUnary(depth);
			if (!("op" in part)) return part;
			if (part.op === op) parts.push(...part.of);
			else parts.push(part);
			if (peek().kind !== (op === "any" ? "|" : "&")) break;
			position++;
		}
		const [first] = parts;
		return parts.length === 1 && first !== void 0 ? first : {
			op,
			of: parts
		};
	};
	const parseUnary = (depth) => {
		const lexeme = peek();
		if (deepestNesting < depth) return {
			offset: lexeme.start,
			message: `Unexpected nesting, expected at most ${deepestNesting} levels`
		};
		if (isAtom(lexeme) && !reservedWords.has(lexeme.key.toLowerCase())) {
			position++;
			return {
				op: "concept",
				key: lexeme.key
			};
		}
		if (lexeme.kind === "!") {
			position++;
			const of = parseUnary(depth + 1);
			return "op" in of ? {
				op: "not",
				of
			} : of;
		}
		if (lexeme.kind !== "(") return missingOperand(text, lexeme, lexemes[position - 1]);
		position++;
		const inner = parseJoined("any", depth + 1);
		if (!("op" in inner)) return inner;
		if (peek().kind !== ")") return missingSign(text, peek(), lexemes[position - 1], "expected \"&\", \"|\" or \")\"");
		position++;
		return inner;
	};
	const whole = parseJoined("any", 0);
	if (!("op" in whole) || peek().kind === "end") return whole;
	return missingSign(text, peek(), lexemes[position - 1], "expected \"&\", \"|\" or the end");
}
function missingOperand(text, lexeme, before) {
	const offset = lexeme.start;
	if (lexeme.kind === "end") return {
		offset,
		message: `Unexpected end of the expression, expected ${operand}`
	};
	const written = text.slice(lexeme.start, lexeme.end);
	const sign = reservedWords.get(written.toLowerCase());
	if (sign !== void 0) return {
		offset,
		message: `Unexpected ${JSON.stringify(written)}, expected ${operand}; did you mean ${JSON.stringify(sign)}?`
	};
	const isDoubled = before !== void 0 && before.end === lexeme.start && before.kind === lexeme.kind;
	return {
		offset,
		message: `Unexpected ${JSON.stringify(written)}, expected ${operand}${isDoubled ? `; did you mean a single ${JSON.stringify(written)}?` : ""}`
	};
}
function missingSign(text, lexeme, before, expected) {
	const offset = lexeme.start;
	if (lexeme.kind === "end") return {
		offset,
		message: `Unexpected end of the expression, ${expected}`
	};
	const written = text.slice(lexeme.start, lexeme.end);
	const sign = reservedWords.get(written.toLowerCase());
	const isApostrophe = before?.kind === "phrase" && before.end === lexeme.start;
	const hint = sign !== void 0 && sign !== "!" ? `; did you mean ${JSON.stringify(sign)}?` : isApostrophe ? "; an apostrophe in a phrase is written twice ('')" : "";
	return {
		offset,
		message: `Unexpected ${JSON.stringify(written)}, ${expected}${hint}`
	};
}

// src/provision/known.ts
function gatherKnown(form, reading, classes, relations) {
	const terms = (form.terms?.items ?? []).map(({ key }) => key);
	const people = (form.people?.items ?? []).map(({ key }) => key);
	const documents = (form["other-documents"]?.items ?? []).map(({ key }) => key);
	const provisions = form.provisions?.items ?? [];
	const isBroken = 0 < reading.problems().length;
	const unread = /* @__PURE__ */ new Set();
	if (isBroken && form.terms === null) unread.add("term");
	if (isBroken && form.people === null) unread.add("person");
	if (isBroken && form.sources === null) unread.add("source");
	const facts = provisions.flatMap(({ values }) => values.facts?.items ?? []).flatMap(({ values }) => values.id ?? []);
	for (const key of [
		...terms,
		...people,
		...documents
	]) {
		if (reservedWords.has(key.text)) reading.report(key.at, `Unexpected id ${require_base_quote(key.text)}, expected one that is no sign of expressions`);
		if (key.text === "document") reading.report(key.at, "Unexpected id \"document\", expected another; it stands for the document of the set");
	}
	reportRepeated(reading, [...terms, ...people], "id", "ids of terms and people");
	reportRepeated(reading, provisions.flatMap(({ values }) => values.id ?? []), "provision id", "ids of provisions");
	reportRepeated(reading, facts, "fact id", "ids of facts");
	const idsOf = (keys) => new Set(keys.map((key) => key.text));
	return {
		reading,
		terms: idsOf(terms),
		people: idsOf(people),
		facts: idsOf(facts),
		classes,
		relations,
		unread,
		names: idsByName(form),
		sources: idsOf((form.sources?.items ?? []).map(({ key }) => key)),
		used: /* @__PURE__ */ new Set()
	};
}
function checkId(written, kinds, known) {
	if (written === null) return null;
	if (kinds.some((kind) => idsFor(kind, known).has(written.text))) {
		known.used.add(useKey(written.text, kinds));
		return written.text;
	}
	if (kinds.some((kind) => known.unread.has(kind))) return null;
	const candidates = kinds.flatMap((kind) => [...idsFor(kind, known)]);
	known.reading.report(written.at, `Unexpected ${kinds.join(" or ")} ${require_base_quote(written.text)}, expected a ${kinds.join(" or ")} of the set${require_base_didYouMean(written.text, candidates)}`);
	return null;
}
function checkIds(list, kinds, known) {
	reportRepeated(known.reading, list, kinds.join(" or "), "ids");
	return list.flatMap((written) => checkId(written, kinds, known) ?? []);
}
function checkNamed(written, known) {
	const id = known.terms.has(written.text) || known.people.has(written.text) ? null : known.names.get(written.text.toLowerCase()) ?? null;
	return checkId(id === null ? written : {
		...written,
		text: id
	}, ["term", "person"], known);
}
function checkExpression(written, known) {
	if (written === null) return null;
	const { reading, terms, people, classes, unread } = known;
	const isBlind = unread.has("term") || unread.has("person");
	const report = (index, message) => {
		reading.report(reading.offsetIn(written.scalar, index), message);
	};
	const { expression, atoms, mistakes } = parseExpression(written.text);
	const isQuoteLost = expression === null && written.scalar.type === "QUOTE_SINGLE" && !written.text.includes("'");
	const hint = isQuoteLost ? `; quotes at both ends belong to YAML: write ${JSON.stringify(`'${written.text}'`)} for a phrase` : "";
	for (const { offset, message } of mistakes) report(offset, message + hint);
	for (const atom of atoms) {
		if (atom.kind === "class" && !classes.has(atom.key.slice(1))) report(atom.start, `Unexpected class ${require_base_quote(atom.key)}, expected a word class of English that is built in${require_base_didYouMean(atom.key, [...classes].map((name) => "@" + name))}`);
		if (atom.kind === "id" && atom.key !== "document" && !terms.has(atom.key) && !people.has(atom.key) && !isQuoteLost && !isBlind) report(atom.start, `Unexpected term ${require_base_quote(atom.key)}, expected a term or person of the set${require_base_didYouMean(atom.key, [...terms, ...people]) || `; a phrase stands in single quotes: '${atom.key}'`}`);
	}
	if (expression === null) return null;
	for (const key of require_base_conceptKeys(expression)) known.used.add(key);
	if (require_base_holdsOfNothing(expression)) report(0, "Unexpected expression that holds of every passage without these words, expected at least one word that must be there");
	return expression;
}
function reportRepeated(reading, list, noun, nouns) {
	const seen = /* @__PURE__ */ new Set();
	for (const written of list) {
		if (seen.has(written.text)) reading.report(written.at, `Unexpected second ${noun} ${require_base_quote(written.text)}, expected different ${nouns}`);
		seen.add(written.text);
	}
}
function useKey(id, kinds) {
	return kinds.includes("source") ? `source:${id}` : id;
}
function idsFor(kind, known) {
	return kind === "term" ? known.terms : kind === "person" ? known.people : known.sources;
}

// src/language/relation-question.ts
const questions = {
	head: "who leads or runs it?",
	supervise: "who watches over it?",
	approve: "who approves it?",
	place: "where is it?",
	origin: "where from?",
	route: "through where?"
};
const likely = {
	place: [
		"place",
		"origin",
		"route"
	],
	other: [
		"head",
		"approve",
		"supervise"
	]
};
function relationChoice(isPlace) {
	const first = likely[isPlace ? "place" : "other"];
	const rest = Object.keys(require_checker_relationFrames).filter((name) => !first.includes(name) && !Object.hasOwn(require_checker_relationAliases, name));
	const shown = first.map((name) => `"relation: ${name}" (${questions[name] ?? ""})`);
	return `${shown.slice(0, -1).join(", ")} or ${shown.at(-1) ?? ""}; the others are ${rest.join(", ")}`;
}

// src/provision/bare-id.ts
function warnOfBareIds(list, known) {
	for (const line of list?.items ?? []) {
		const bare = line.text.split(",").map((part) => part.trim()).filter((word) => /^[a-z]{2,}$/.test(word) && known.terms.has(word) && !isNamed(word, known));
		for (const word of bare) {
			const offset = new RegExp(`\\b${word}\\b`).exec(line.text)?.index ?? 0;
			known.reading.report(known.reading.offsetIn(line.scalar, offset), `Unexpected ${require_base_quote(word)} in "not" that is the id of a term and none of its names, expected what it shall exclude; it excludes the names of the term, not the word: write "'${word}'" for the word, and a name for the term`, "warning");
		}
	}
}
function isNamed(id, { names }) {
	const forms = require_base_lemmasOf(id);
	return [...names].some(([name, of]) => of === id && require_base_lemmasOf(name).some((form) => forms.includes(form)));
}

// src/provision/fact-name.ts
const mostListed = 6;
function meantFact(written, facts, form) {
	const own = factsOfGroup(written, form);
	if (0 < own.length) return `; ${require_base_quote(written)} is a group: name its facts, ${own.slice(0, mostListed).join(", ")}${mostListed < own.length ? ", ..." : ""}`;
	const last = written.split(".").at(-1) ?? written;
	if (last !== written && facts.has(last)) return `; did you mean ${require_base_quote(last)}?`;
	const near = require_base_didYouMean(written, facts);
	const ending = [...facts].filter((id) => id.endsWith(`-${last}`));
	return near === "" && ending.length === 1 ? `; did you mean ${require_base_quote(ending[0] ?? "")}?` : near;
}
function factsOfGroup(written, { provisions }) {
	return (provisions?.items.find(({ values }) => values.id?.text === written))?.values.facts?.items.flatMap(({ values }) => values.id?.text ?? []).filter((id) => id !== written) ?? [];
}

// src/provision/relation.ts
function toldRelation(statement, names, form, relations) {
	const [sentence] = require_checker_toSentences(toBlock(statement));
	if (sentence === void 0) return null;
	const mentions = names.map((id) => mentionOf(id, sentence.text, form)).filter((one) => one !== null);
	if (mentions.length < names.length) return null;
	const ordered = [...mentions].sort((one, other) => one.start - other.start);
	const told = Object.keys(require_checker_relationFrames).filter((relation) => {
		if (!relations.has(relation) || Object.hasOwn(require_checker_relationAliases, relation)) return false;
		const fillers = require_checker_fillersOf(sentence, ordered, relation).filter(({ certain, negated }) => certain && !negated);
		return names.every((id) => fillers.some(({ name }) => name.name === id));
	});
	const plain = told.filter((relation) => !general.has(relation) && !told.some((other) => wider[other]?.includes(relation) === true));
	const telling = 0 < plain.length ? plain : told;
	if (telling.includes("place") && ["place", "country"].includes(classOf(names, form))) return "place";
	return telling.length === 1 ? telling[0] ?? null : null;
}
const general = /* @__PURE__ */ new Set([
	"which",
	"origin",
	"route",
	"decide",
	"approve",
	"appoint"
]);
const wider = {
	discover: ["maker"],
	head: ["supervise"]
};
function classOf(names, form) {
	const classes = new Set(names.map((id) => {
		const values = termOf(id, form)?.value?.values;
		if (values === void 0) return "person";
		return values.class?.text ?? (values.country === null ? "unknown" : "country");
	}));
	const [only] = classes;
	return classes.size === 1 && only !== void 0 && only !== "thing" ? only : "unknown";
}
function wordAt(text, words) {
	let at = text.indexOf(words);
	while (0 < at && /[\p{Alphabetic}\p{N}]/u.test(text.charAt(at - 1))) at = text.indexOf(words, at + 1);
	return at;
}
function mentionOf(id, text, form) {
	const term = termOf(id, form);
	const person = personOf(id, form)?.value?.values;
	const country = term?.value?.values.country == null ? null : require_base_countryByCode(term.value.values.country.text);
	const names = [
		...(term !== void 0 ? [...termNames(term), ...term.value?.values.exact?.items ?? []] : [...person?.name == null ? [] : [person.name], ...person?.names?.items ?? []]).map((name) => name.text),
		...country?.names ?? [],
		...country?.exact ?? []
	];
	const lower = text.toLowerCase();
	const found = names.map((name) => ({
		name,
		start: wordAt(lower, name.toLowerCase())
	})).filter(({ start }) => 0 <= start).sort((one, other) => other.name.length - one.name.length)[0];
	return found === void 0 ? null : {
		kind: "name",
		start: found.start,
		end: found.start + found.name.length,
		text: found.name,
		class: classOf([id], form),
		name: id,
		form: "name"
	};
}

// src/provision/word-line.ts
function allLines(list, known) {
	return join$1("all", (list?.items ?? []).map((line) => lineExpression(line, known)));
}
function anyLine(list, known) {
	return join$1("any", (list?.items ?? []).map((line) => lineExpression(line, known)));
}
function lineExpression(line, known) {
	let at = 0;
	return join$1("any", line.text.split(",").map((part) => {
		const offset = at + part.length - part.trimStart().length;
		at += part.length + 1;
		return part.trim() === "" ? emptyAlternative(line, offset, known) : alternativeExpression(line, offset, part.trim().replace(/\s+/g, " "), known);
	}));
}
function emptyAlternative(line, offset, { reading }) {
	reading.report(reading.offsetIn(line.scalar, Math.min(offset, line.text.length - 1)), `Unexpected comma in ${require_base_quote(line.text)}, expected a word before and behind it`);
	return null;
}
function alternativeExpression(line, offset, written, known) {
	const { reading, terms, people, classes, names, used } = known;
	const report = (message, index = 0) => {
		reading.report(reading.offsetIn(line.scalar, offset + index), message);
		return null;
	};
	if (written.startsWith("@")) return classes.has(written.slice(1)) ? concept(written) : report(`Unexpected class ${require_base_quote(written)}, expected a word class of English that is built in${require_base_didYouMean(written, [...classes].map((name) => "@" + name))}`);
	const sign = /[&|!()]/.exec(written);
	if (sign !== null) return report(`Unexpected ${JSON.stringify(sign[0])} in plain words, expected words separated by commas; an expression stands in "about" or "unless"`, sign.index);
	const phrase = /^(['"])(.+)\1$/.exec(written)?.[2];
	const id = phrase !== void 0 ? null : terms.has(written) || people.has(written) || written === "document" ? written : names.get(written.toLowerCase()) ?? null;
	if (id !== null) {
		used.add(id);
		return concept(id);
	}
	return phraseExpression(phrase ?? written);
}
function phraseExpression(phrase) {
	return join$1("any", (phrase.includes(" ") ? [phrase] : dictionaryForms(phrase)).map((form) => concept(`'${form}'`))) ?? concept(`'${phrase}'`);
}
const listed = require_base_once(() => new Set(Object.values(require_checker_wordClasses).flat().filter((phrase) => !phrase.includes(" "))));
const full = /(?:[nfprlsc]t|[nrl]d|mp|[scpt]h|ck|ll|ss|ff|er|en|on|or|it|et|w|y|x)$/;
function dictionaryForms(word) {
	const own = word.toLowerCase();
	const lemmas = require_base_lemmasOf(own);
	const isKey = (lemma) => !listed().has(lemma) && lemmas.some((other) => other !== lemma && require_base_americanSpelling(other) === lemma);
	const bases = lemmas.filter((lemma) => 2 < lemma.length && lemma !== own && !isKey(lemma));
	if (bases.length === 0 || word !== own || listed().has(own)) return [word];
	const itself = require_base_irregular.has(own) && require_base_isVerb(own) ? [own] : [];
	const known = bases.filter((base) => listed().has(base));
	const plain = bases.filter((base) => !(base.endsWith("e") && full.test(base.slice(0, -1))) && !(base.endsWith("ie") && bases.includes(`${base.slice(0, -2)}y`)));
	return [...itself, ...0 < known.length ? known : (0 < plain.length ? plain : bases).slice(0, 2)];
}
function concept(key) {
	return {
		op: "concept",
		key
	};
}
function join$1(op, parts) {
	const present = parts.filter((part) => part !== null);
	if (present.length === 0 || present.length < parts.length) return null;
	const flat = present.flatMap((part) => part.op === op ? part.of : [part]);
	const unique = [...new Map(flat.map((part) => [JSON.stringify(part), part])).values()];
	const [first] = unique;
	return unique.length === 1 && first !== void 0 ? first : {
		op,
		of: unique
	};
}

// src/provision/vocabulary.ts
function checkVocabulary(written, known) {
	return written !== null && "items" in written ? anyLine(written, known) : checkExpression(written, known);
}

// src/provision/check.ts
function readCheck(form, first, context) {
	const { known } = context;
	const shared = {
		unless: readUnless(form, known) ?? first?.unless ?? null,
		holder: checkId(form.values.holder, ["term", "person"], known) ?? first?.holder ?? null
	};
	const own = readOwn(form, context);
	const about = readAbout(form, first, context);
	const isDerived = form.values.about === null && form.values.words === null && (first === null ? form.kind !== "role" : first.isDerived === true);
	const isPlain = form.values.about === null && (first === null || first.isPlain === true);
	return own === null || about === null ? null : {
		...own,
		about,
		...isDerived ? { isDerived } : {},
		...isPlain ? { isPlain } : {},
		...shared
	};
}
function readAbout(form, first, context) {
	const { about, words } = form.values;
	if (about !== null && words !== null) context.known.reading.report(words.at, "Unexpected \"words\" beside \"about\", expected one of them");
	if (about !== null) return checkExpression(about, context.known);
	if (words !== null) return allLines(words, context.known);
	if (first !== null) return first.about;
	return form.kind === null ? null : form.kind === "role" ? peopleExpression(form, context) : context.deriveAbout();
}
function readUnless(form, known) {
	warnOfBareIds(form.values.not, known);
	const parts = [checkVocabulary(form.values.unless, known), anyLine(form.values.not, known)].filter((part) => part !== null);
	return join$1("any", parts);
}
function readOwn(form, context) {
	switch (form.kind) {
		case "quantity": return readQuantityCheck(form, context);
		case "change": return readChangeCheck(form, context);
		case "total": return readTotalCheck(form, context);
		case "date": return readDateCheck(form, context);
		case "name": return readNameCheck(form, context);
		case "rule": return readRuleCheck(form, context);
		case "choice": return readChoiceCheck(form, context);
		case "role": return readRoleCheck(form, context);
		case null: return null;
	}
}
function readQuantityCheck({ own }, { known }) {
	const value = checkAmount(own.value, known);
	const of = checkVocabulary(own.of, known);
	const to = checkId(own.to, ["term", "person"], known);
	const split = checkIds(own.split?.items ?? [], ["term", "person"], known);
	if (value === null || own.value === null) return null;
	if (own.split !== null) checkSplit(value, own.value, known.reading);
	return {
		kind: "quantity",
		value,
		written: flat(own.value.text),
		of,
		when: own.when?.text ?? "plan",
		to,
		split
	};
}
function readChangeCheck({ own }, { known }) {
	const from = checkAmount(own.from, known);
	const to = checkAmount(own.to, known);
	const of = checkVocabulary(own.of, known);
	if (from === null || to === null || own.from === null || own.to === null) return null;
	checkChange(from, to, own.to, known.reading);
	return {
		kind: "change",
		from,
		to,
		written: `from ${flat(own.from.text)} to ${flat(own.to.text)}`,
		of
	};
}
function readTotalCheck({ own }, { known, form }) {
	const value = checkAmount(own.value, known);
	const parts = own.parts?.items ?? [];
	reportRepeated(known.reading, parts, "part", "ids of facts");
	for (const part of parts) if (!known.facts.has(part.text)) known.reading.report(part.at, `Unexpected fact ${require_base_quote(part.text)}, expected a fact of the set${meantFact(part.text, known.facts, form)}`);
	return value === null || own.value === null ? null : {
		kind: "total",
		value,
		written: flat(own.value.text),
		parts: parts.map((part) => part.text)
	};
}
function readDateCheck({ own }, { known }) {
	if (own.value === null) return null;
	const value = require_checker_readDate(flat(own.value.text));
	if (value === null) known.reading.report(own.value.at, `Unexpected date ${require_base_quote(own.value.text)}, expected one such as "Monday 31 March 2025"`);
	else checkDate(value, own.value, known.reading);
	return value === null ? null : {
		kind: "date",
		value,
		written: flat(own.value.text)
	};
}
function readNameCheck(check, context) {
	const { own } = check;
	const { known, form, statement } = context;
	const { reading, relations } = known;
	const written = own.value === null ? [] : "items" in own.value ? own.value.items : [own.value];
	reportRepeated(reading, written, "term or person", "ids");
	const names = written.flatMap((name) => checkNamed(name, known) ?? []);
	const beside = checkIds(own.beside?.items ?? [], ["term", "person"], known);
	for (const id of own.beside?.items ?? []) if (names.includes(id.text)) reading.report(id.at, `Unexpected ${require_base_quote(id.text)} beside, expected none of the names that are right`);
	if (own.relation !== null && !relations.has(own.relation.text)) reading.report(own.relation.at, `Unexpected relation ${require_base_quote(own.relation.text)}, expected one of ${[...relations].join(", ")}${require_base_didYouMean(own.relation.text, relations)}`);
	for (const id of written) checkClass(id, own.class?.text ?? null, {
		known,
		form
	});
	if (names.length === 0) return null;
	const relation = own.relation?.text ?? toldRelation(statement, names, form, relations);
	if (relation === null) {
		const isPlace = ["place", "country"].includes(classOf(names, form));
		reading.report(check.at, `Unexpected fact without "relation", expected one: which part the name plays in ${require_base_quote(statement)} could not be told; say what the fact asks for with a line such as ${relationChoice(isPlace)}`);
		return null;
	}
	return {
		kind: "name",
		names,
		written: joinNames(names.map((name) => displayName(name, form))),
		class: own.class?.text ?? classOf(names, form),
		relation,
		beside,
		closed: own.closed?.value ?? false
	};
}
function readRuleCheck({ own }, { known }) {
	const yes = checkVocabulary(own.yes, known);
	const no = checkVocabulary(own.no, known);
	const condition = checkVocabulary(own.condition, known);
	if (own.value === null) return null;
	const permanence = own.permanence?.text ?? null;
	const written = permanence === null ? own.value.text : `${own.value.text}, ${permanence === "permanent" ? "permanently" : "temporarily"}`;
	return {
		kind: "rule",
		force: own.value.text,
		written,
		yes,
		no,
		permanence,
		condition
	};
}
function readChoiceCheck({ own }, { known }) {
	const entries = own.options?.items ?? [];
	const options = entries.flatMap(({ key, value }) => {
		const expression = checkVocabulary(value, known);
		return expression === null ? [] : [[key.text, expression]];
	});
	const keys = entries.map(({ key }) => key.text);
	if (own.options !== null && keys.length < 2) known.reading.report(own.options.at, `Unexpected map of ${keys.length}, expected at least 2 options`);
	reportSameOptions(entries, options, known.reading);
	if (own.value === null || own.options === null) return null;
	if (!keys.includes(own.value.text)) {
		known.reading.report(own.value.at, `Unexpected option ${require_base_quote(own.value.text)}, expected one of ${keys.join(", ")}${require_base_didYouMean(own.value.text, keys)}`);
		return null;
	}
	return {
		kind: "choice",
		value: own.value.text,
		written: own.value.text.replaceAll("-", " "),
		options: Object.fromEntries(options)
	};
}
function reportSameOptions(entries, options, reading) {
	const told = /* @__PURE__ */ new Map();
	for (const [name, expression] of options) {
		const written = require_base_expressionText(expression);
		const other = told.get(written);
		const at = entries.find(({ key }) => key.text === name)?.key.at ?? 0;
		if (other !== void 0) reading.report(at, `Unexpected option ${require_base_quote(name)} told by the same words as ${require_base_quote(other)}, expected other words`);
		told.set(written, name);
	}
}
function readRoleCheck({ own }, { known, form }) {
	const people = checkIds(own.people?.items ?? [], ["person"], known);
	const everyone = form.people?.items ?? [];
	if (own.people === null) for (const { key } of everyone) known.used.add(key.text);
	for (const id of own.people?.items ?? []) {
		const person = personOf(id.text, form)?.value?.values;
		if (person !== void 0 && (person.roles?.items.length ?? 0) === 0) known.reading.report(id.at, `Unexpected person ${require_base_quote(id.text)} without roles, expected someone with roles to check`);
	}
	const listed = own.people === null ? everyone.map(({ key }) => key.text) : people;
	return {
		kind: "role",
		people,
		written: joinNames(listed.map((id) => roleText(id, form)))
	};
}
function suffix(reason) {
	return reason === null ? "" : `; ${reason}`;
}
function checkAmount(written, known) {
	if (written === null) return null;
	const quantity = require_checker_readQuantity(flat(written.text));
	if (quantity === null) known.reading.report(written.at, `Unexpected quantity ${require_base_quote(written.text)}, expected one such as "at most 40 seats", "$3 billion" or "25%"${suffix(unreadAmount(flat(written.text)))}`);
	return quantity;
}
function checkClass(id, wanted, { known, form }) {
	const name = known.names.get(id.text.toLowerCase()) ?? id.text;
	const term = termOf(name, form)?.value?.values;
	const isPerson = known.people.has(name);
	if (wanted === null || wanted === "unknown" || !isPerson && term === void 0) return;
	const own = isPerson ? "person" : term?.class?.text ?? (term?.country == null ? null : "country");
	if (own !== null && wanted !== "office" && own === "person" !== (wanted === "person")) known.reading.report(id.at, `Unexpected ${own} ${require_base_quote(id.text)}, expected a name of class ${wanted}`);
}
function peopleExpression(form, { known, form: set }) {
	const ids = form.own.people?.items.map((id) => id.text) ?? set.people?.items.map(({ key }) => key.text) ?? [];
	if (ids.length === 0 && form.own.people === null) known.reading.report(form.at, "Unexpected role in a set without people, expected \"people\" with their roles");
	const of = ids.map((key) => ({
		op: "concept",
		key
	}));
	return of.length === 0 ? null : of.length === 1 ? of[0] ?? null : {
		op: "any",
		of
	};
}

// src/provision/feature.ts
const light = new Set("have get give take make come go do be become include contain consist comprise amount mean say put let want allow permit forbid ban bar prohibit require oblige must may".split(" "));
function setLexicon({ terms, people, documents }, classes) {
	const codes = new Map(terms.map(({ id, country }) => [id, country]));
	const [document = {
		id: "document",
		title: "",
		names: [],
		about: null
	}, ...otherDocuments] = documents;
	const concepts = require_base_conceptsOf({
		id: "",
		title: "",
		date: "",
		digest: "",
		references: [],
		document,
		otherDocuments,
		terms,
		people,
		provisions: []
	}).map((entry) => {
		const code = codes.get(entry.key) ?? null;
		const country = code === null ? null : require_base_countryByCode(code);
		return country === null ? entry : {
			...entry,
			phrases: [...entry.phrases, ...country.names],
			exact: [
				...entry.exact,
				...country.exact,
				...country.adjectives,
				...country.capitals
			]
		};
	});
	return join(require_base_compileLexicon(concepts), Object.keys(require_checker_wordClasses).every((name) => classes.has(name)) ? allClasses() : compileClasses(classes));
}
const allClasses = require_base_once(() => compileClasses(Object.keys(require_checker_wordClasses)));
function compileClasses(names) {
	return require_base_compileLexicon([...names].map((name) => ({
		key: `@${name}`,
		phrases: require_checker_wordClasses[name] ?? []
	})));
}
function join(one, other) {
	const startingWith = (form) => {
		const [own, more] = [one.startingWith(form), other.startingWith(form)];
		return own === void 0 || more === void 0 ? own ?? more : [...own, ...more];
	};
	return {
		startingWith,
		byFirst: () => new Map([...one.byFirst().keys(), ...other.byFirst().keys()].map((form) => [form, startingWith(form) ?? []]))
	};
}
function readFeatures(text, lexicon) {
	const keys = /* @__PURE__ */ new Set();
	const slots = [];
	const values = statedValues(text).filter(({ kind }) => kind !== "rule");
	const always = alwaysIn(text);
	for (const { tokens } of require_checker_toSentences(toBlock(text))) {
		const hits = require_base_findConcepts(lexicon, tokens);
		for (const { key } of hits) keys.add(key);
		const taken = /* @__PURE__ */ new Set();
		const names = hits.filter(({ key }) => !key.startsWith("@")).sort((one, other) => Number(one.key.startsWith("document")) - Number(other.key.startsWith("document")) || other.to - other.from - (one.to - one.from));
		for (const { key, from, to } of names) {
			if (tokens.slice(from, to).some((_, at) => taken.has(from + at))) continue;
			for (let at = from; at < to; at++) taken.add(at);
			const [first, last] = [tokens[from], tokens[to - 1]];
			if (first === void 0 || last === void 0 || key.startsWith("document")) continue;
			slots.push({
				keys: [key],
				classes: [],
				isTerm: true,
				isProper: false,
				start: first.start,
				end: last.end
			});
		}
		tokens.forEach((token, at) => {
			if (!isContent(token) || values.some(({ start, end }) => token.start < end && start < token.end)) return;
			for (const lemma of token.lemmas) keys.add(`'${lemma}'`);
			if (taken.has(at) || always.some(({ start, end }) => token.start < end && start < token.end)) return;
			const classes = hits.filter(({ key, from, to }) => key.startsWith("@") && from <= at && at < to).map(({ key }) => key);
			slots.push({
				keys: phraseKeys(token),
				classes,
				isTerm: false,
				isProper: token.capitalized && 0 < at,
				start: token.start,
				end: token.end
			});
		});
	}
	return {
		keys,
		slots: slots.sort((one, other) => one.start - other.start)
	};
}
function phraseKeys(token) {
	return dictionaryForms(token.norm).map((form) => `'${form}'`);
}
function isContent(token) {
	if (token.kind !== "word" || token.norm.length < 3 || !/\p{Alphabetic}/u.test(token.norm)) return false;
	return !token.lemmas.some((lemma) => require_base_functionWords.has(lemma) || light.has(lemma) || require_checker_UNIT_NAMES.has(lemma) || require_checker_NAMES.has(lemma) || lemma === "percent" || lemma === "cent");
}

// src/provision/posting.ts
function indexTexts(texts) {
	const byKey = /* @__PURE__ */ new Map();
	texts.forEach(({ keys }, place) => {
		for (const key of keys) {
			const places = byKey.get(key);
			if (places === void 0) byKey.set(key, /* @__PURE__ */ new Set([place]));
			else places.add(place);
		}
	});
	const toPosting = (own) => {
		const narrowed = /* @__PURE__ */ new Map();
		return {
			texts: own,
			narrow(keys) {
				const name = keys.join("\n");
				const known = narrowed.get(name) ?? toPosting(common(own, keys, {
					texts,
					byKey
				}));
				narrowed.set(name, known);
				return known;
			}
		};
	};
	return toPosting(new Set(texts.keys()));
}
function common(own, keys, { texts, byKey }) {
	const lists = keys.flatMap((key) => byKey.get(key) ?? []);
	if (own.size < lists.reduce((sum, { size }) => sum + size, 0)) return new Set([...own].filter((place) => keys.some((key) => texts[place]?.keys.has(key) === true)));
	return new Set(lists.flatMap((list) => [...list].filter((place) => own.has(place))));
}

// src/provision/corpus.ts
function readCorpus({ form, known, ...names }) {
	const lexicon = setLexicon(names, known.classes);
	const told = /* @__PURE__ */ new Map();
	const uses = /* @__PURE__ */ new Map();
	for (const { values } of form.provisions?.items ?? []) for (const fact of values.facts?.items ?? []) {
		const one = readTold(fact, (fact.values.statement ?? values.statement)?.text ?? "", told.size, lexicon);
		told.set(fact, one);
		for (const key of new Set([one.statement, ...one.positive].flatMap(({ keys }) => [...keys]))) uses.set(key, (uses.get(key) ?? 0) + 1);
	}
	return {
		told,
		statements: indexTexts([...told.values()].map(({ statement }) => statement)),
		uses,
		classes: new Map(names.terms.map((term) => [term.id, term.class]))
	};
}
function readTold(form, stated, place, lexicon) {
	const examples = form.values.examples?.values;
	const readAll = (list) => (list?.items ?? []).map(({ text }) => ({
		text: flat(text),
		features: readFeatures(flat(text), lexicon)
	}));
	const statement = readFeatures(flat(stated), lexicon);
	const [consistent, contradicted, unrelated] = [
		readAll(examples?.consistent),
		readAll(examples?.contradicted),
		readAll(examples?.unrelated)
	];
	return {
		place,
		statement,
		positive: [...consistent, ...contradicted].map(({ features }) => features),
		unrelated: unrelated.map(({ features }) => features).filter(({ keys }) => ![...keys].some((key) => key.startsWith("document:"))),
		mistaken: mistakenNames(contradicted, [statement, ...consistent.map(({ features }) => features)])
	};
}
function mistakenNames(wrong, right) {
	const known = new Set(right.flatMap(({ keys }) => [...keys]));
	const capital = wrong.flatMap(({ text, features }) => features.slots.filter(({ start }) => /^\p{Uppercase}/u.test(text.slice(start, start + 2))));
	return new Set(capital.flatMap(({ keys }) => keys).filter((key) => !known.has(key)));
}

// src/provision/derivation.ts
function createDeriver(source) {
	let made = null;
	return (form, statement) => {
		made ??= readCorpus(source);
		const told = made.told.get(form);
		const about = told === void 0 ? null : deriveAbout(form, told, made, source);
		if (about === null) source.known.reading.report(form.at, `Unexpected fact without "about" or "words", expected one of them: its statement (${require_base_quote(statement)}) has no word but its value`);
		for (const key of about === null ? [] : require_base_conceptKeys(about)) source.known.used.add(key);
		return about;
	};
}
const mostGroups = 3;
const leastShare = .5;
function deriveAbout(form, told, corpus, { known }) {
	const options = form.kind === "choice" ? optionGroup(form, known) : null;
	const isValue = valueTest(form, corpus, known);
	const own = /* @__PURE__ */ new Set([...form.kind === "name" ? told.mistaken : [], ...options === null ? [] : require_base_conceptKeys(options)]);
	const isTaken = (key) => own.has(key) || isValue(key);
	const chosen = choose(candidateGroups(form, told, corpus, isTaken), told, corpus.statements);
	const words = new Set(chosen.flatMap(({ keys }) => keys));
	const parts = chosen.map((group) => toExpression(extend(group, {
		told,
		corpus,
		isBarred: (key) => words.has(key) || isTaken(key)
	})));
	return join$1("all", [
		...parts,
		...options === null ? [] : [options],
		...isThin(chosen, told) ? [documentConcept] : []
	]);
}
const documentConcept = {
	op: "concept",
	key: "document"
};
function isThin(chosen, { statement }) {
	return chosen.length === 1 && chosen[0]?.isTerm === false && statement.keys.has("document");
}
function choose(groups, { place, positive: { length: examples } }, statements) {
	const chosen = [];
	let left = statements;
	while (chosen.length < mostGroups) {
		const excluded = ({ keys }) => countOthers(left, place) - countOthers(left.narrow(keys), place);
		const best = groups.filter((group) => !chosen.includes(group) && (examples < 2 || leastShare <= group.share || 0 < excluded(group))).map((group) => ({
			group,
			gain: excluded(group) * group.share,
			worth: group.weight * group.share
		})).sort((one, other) => chosen.length === 0 ? other.worth - one.worth : other.gain - one.gain || other.worth - one.worth)[0];
		if (best === void 0 || chosen.length === 1 && countOthers(left, place) === 0 && isEnough(chosen[0], examples) && best.group.share < .85 || 2 <= chosen.length && best.gain === 0 || 1 === chosen.length && best.gain === 0 && best.group.share < leastShare) break;
		chosen.push(best.group);
		left = left.narrow(best.group.keys);
	}
	return chosen;
}
function countOthers({ texts }, own) {
	return texts.size - (texts.has(own) ? 1 : 0);
}
function isEnough(group, examples) {
	return group !== void 0 && group.isTerm && 2 <= examples && group.share === 1;
}
function holds({ keys }, text) {
	return keys.some((key) => text.keys.has(key));
}
function candidateGroups(form, told, corpus, isTaken) {
	const holder = form.values.holder?.text;
	const isOpen = ({ keys }) => !keys.some((key) => isTaken(key) || key === holder);
	const stated = told.statement.slots.filter(isOpen);
	const slots = 0 < stated.length ? stated : told.positive.flatMap((text) => text.slots.filter(isOpen));
	const positive = indexTexts(told.positive);
	const groups = slots.map((slot) => {
		const keys = [...slot.keys, ...ownClasses(slot)];
		const uses = Math.min(...slot.keys.map((key) => corpus.uses.get(key) ?? 1));
		const idf = Math.log((corpus.told.size + 1) / uses);
		const share = told.positive.length === 0 ? 1 : (positive.narrow(keys).texts.size + 1) / (told.positive.length + 1);
		return {
			keys,
			isTerm: slot.isTerm,
			share,
			weight: (.3 + idf) * (slot.isTerm ? 1.4 : slot.isProper ? 1.3 : slot.classes.length === 0 ? 1 : .9)
		};
	});
	return [...new Map(groups.map((group) => [group.keys.join(" "), group])).values()];
}
const foremost = 3;
function ownClasses({ keys, classes }) {
	const words = keys.map((key) => key.slice(1, -1));
	const ranked = classes.map((name) => ({
		name,
		rank: (require_checker_wordClasses[name.slice(1)] ?? []).findIndex((phrase) => words.includes(phrase))
	})).filter(({ rank }) => 0 <= rank && rank < foremost);
	const least = Math.min(...ranked.map(({ rank }) => rank));
	return ranked.filter(({ rank }) => rank === least).map(({ name }) => name);
}
function valueTest(form, { classes }, known) {
	if (form.kind !== "name" || form.own.value === null) return () => false;
	const written = "items" in form.own.value ? form.own.value.items : [form.own.value];
	const ids = new Set(written.map(({ text }) => known.names.get(text.toLowerCase()) ?? text));
	const own = new Set([...ids].map((id) => classes.get(id) ?? "thing"));
	const isPerson = [...ids].some((id) => known.people.has(id));
	return (key) => {
		const sort = classes.get(key) ?? "thing";
		return ids.has(key) || sort !== "thing" && own.has(sort) || isPerson && known.people.has(key);
	};
}
function optionGroup(form, known) {
	return join$1("any", (form.own.options?.items ?? []).flatMap(({ value }) => checkVocabulary(value, known) ?? []));
}
const mostAlternatives = 5;
const mostShared = .15;
const leastShared = 4;
function extend(group, { told, corpus, isBarred }) {
	const isCommon = (key) => Math.max(leastShared, corpus.told.size * mostShared) < (corpus.uses.get(key) ?? 1);
	let keys = [...group.keys];
	let left = told.positive.filter((text) => !holds({ keys }, text));
	for (let added = 0; added < mostAlternatives && 0 < left.length; added++) {
		const open = new Set(left.flatMap(({ slots }) => slots.flatMap((slot) => [...slot.keys, ...ownClasses(slot)])));
		const gains = countKeys(left);
		const others = countKeys([...told.positive.filter((text) => holds({ keys }, text)), ...told.unrelated]);
		const best = [...open].filter((key) => !isBarred(key) && !isCommon(key)).map((key) => {
			return {
				key,
				worth: (gains.get(key) ?? 0) / (1 + (others.get(key) ?? 0)) / (corpus.uses.get(key) ?? 1)
			};
		}).sort((one, other) => other.worth - one.worth)[0];
		if (best === void 0) break;
		keys = [...keys, best.key];
		left = left.filter((text) => !text.keys.has(best.key));
	}
	return {
		...group,
		keys
	};
}
function countKeys(texts) {
	const counts = /* @__PURE__ */ new Map();
	for (const { keys } of texts) for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
	return counts;
}
function toExpression({ keys }) {
	return join$1("any", keys.map((key) => ({
		op: "concept",
		key
	})));
}

// src/provision/document-name.ts
const qualifier = /\s+(?:of|for|on|about|from|between|in|with|to|as|at|by|concerning|regarding)\s|\s*[,:;(\u2013\u2014]|\s+-\s/i;
const edition = /\s+(?:\d{4}|v?\d+(?:\.\d+)*)$/i;
function namesFrom(title) {
	const whole = title.replace(/\s+/g, " ").trim().replace(/^(?:the|an?|our|this)\s+/i, "");
	const short = (whole.split(qualifier)[0] ?? whole).trim();
	const bare = short.replace(edition, "");
	const noun = bare.split(" ").at(-1) ?? "";
	const isCommon = bare.includes(" ") && /^\p{Lowercase}[\p{Lowercase}-]{3,}$/u.test(noun);
	return [.../* @__PURE__ */ new Set([
		whole,
		short,
		bare,
		...isCommon ? [noun] : []
	])].filter((name) => name !== "");
}

// src/provision/usage.ts
function warnOfUnused(form, known) {
	const used = new Set(known.used);
	const warn = (key, noun) => {
		known.reading.report(key.at, `Unexpected ${noun} ${require_base_quote(key.text)} that nothing uses, expected a use or no ${noun}`, "warning");
	};
	for (const { key, value } of form.terms?.items ?? []) {
		const values = value?.values ?? null;
		if (((values?.class ?? values?.country ?? null) === null || values?.class?.text === "thing") && !used.has(key.text)) warn(key, "term");
	}
	for (const { key } of form.people?.items ?? []) if (!used.has(key.text)) warn(key, "person");
	for (const { key } of form.sources?.items ?? []) if (!used.has(useKey(key.text, ["source"]))) warn(key, "source");
}
function warnOfNames(form, reading) {
	const owners = /* @__PURE__ */ new Map();
	const note = (id, name) => {
		const spelling = name.text.toLowerCase();
		const owner = owners.get(spelling);
		if (owner === id) reading.report(name.at, `Unexpected name ${require_base_quote(name.text)} twice, expected it once`, "warning");
		else if (owner !== void 0) reading.report(name.at, `Unexpected name ${require_base_quote(name.text)} of ${require_base_quote(id)}, expected one that is not a name of ${require_base_quote(owner)} too`, "warning");
		else owners.set(spelling, id);
	};
	for (const entry of form.terms?.items ?? []) for (const name of [...termNames(entry), ...entry.value?.values.exact?.items ?? []]) note(entry.key.text, name);
	for (const { key, value } of form.people?.items ?? []) {
		const names = value === null ? [] : [...value.values.name === null ? [] : [value.values.name], ...value.values.names?.items ?? []];
		for (const name of names) note(key.text, name);
	}
}

// src/provision/set.ts
function compileSet(form, reading, { classes, relations, own }) {
	const known = gatherKnown(form, reading, classes, relations);
	const references = new Map((form.sources?.items ?? []).map(({ key, value }) => [key.text, toReference(value?.values ?? null, reading)]));
	const terms = (form.terms?.items ?? []).map((entry) => toTerm(entry, known));
	const people = (form.people?.items ?? []).map(toPerson);
	reportCircles(terms, form, reading);
	const documents = toDocuments(form, known);
	const deriver = createDeriver({
		form,
		known,
		terms,
		people,
		documents
	});
	const provisions = (form.provisions?.items ?? []).map((provision) => toProvision(provision, references, {
		known,
		form,
		deriver
	}));
	checkTotals(form, provisions, reading);
	warnOfUnused(own, known);
	warnOfNames(form, reading);
	return {
		id: form.id?.text ?? "",
		title: textOf(form.title),
		date: checkDay(form.date, reading) ?? "",
		references: [...references.values()],
		document: documents[0] ?? {
			id: "document",
			title: "",
			names: [],
			about: null
		},
		otherDocuments: documents.slice(1),
		terms,
		people,
		provisions
	};
}
function toReference(values, reading) {
	return {
		publisher: textOf(values?.publisher),
		title: textOf(values?.title),
		date: checkDay(values?.date ?? null, reading),
		url: values?.url?.text ?? null
	};
}
function toTerm(entry, known) {
	const { key, value } = entry;
	const values = value?.values;
	const country = values?.country ?? null;
	if (country !== null && require_base_countryByCode(country.text) === null) known.reading.report(country.at, `Unexpected country code ${require_base_quote(country.text)}, expected one of ISO 3166`);
	if (country !== null && values?.class != null && values.class.text !== "country") known.reading.report(values.class.at, `Unexpected class ${require_base_quote(values.class.text)}, expected "country" where a country code is given`);
	return {
		id: key.text,
		class: values?.class?.text ?? (country === null ? "thing" : "country"),
		names: termNames(entry).map(textOf),
		exact: textsOf(values?.exact),
		country: country?.text ?? null,
		parts: checkIds(values?.parts?.items ?? [], ["term"], known)
	};
}
function toPerson({ key, value }) {
	const values = value?.values;
	return {
		id: key.text,
		name: textOf(values?.name),
		names: textsOf(values?.names),
		roles: textsOf(values?.roles),
		formerly: textsOf(values?.formerly)
	};
}
function toDocuments(form, known) {
	const named = /* @__PURE__ */ new Map();
	const toDocument = (id, value, title) => {
		for (const name of value?.values.names?.items ?? []) {
			const other = named.get(name.text.toLowerCase());
			if (other === id) known.reading.report(name.at, `Unexpected name ${require_base_quote(name.text)} twice, expected it once`, "warning");
			else if (other !== void 0) known.reading.report(name.at, `Unexpected name ${require_base_quote(name.text)}, expected one that no other document has; it names ${require_base_quote(other)}`);
			named.set(name.text.toLowerCase(), id);
		}
		const names = textsOf(value?.values.names);
		const own = textOf(value?.values.title) || (names[0] ?? title);
		return {
			id,
			title: own,
			names: value === null || 0 < names.length ? names : namesFrom(own),
			about: checkExpression(value?.values.about ?? null, known)
		};
	};
	return [toDocument("document", form.document, textOf(form.title)), ...(form["other-documents"]?.items ?? []).map(({ key, value }) => toDocument(key.text, value, key.text))];
}
const longestTitle = 60;
function titleFrom(statement) {
	const sentence = (/^.*?[.!?](?=\s|$)/.exec(statement)?.[0] ?? statement).replace(/[.!?]$/, "");
	return sentence.length <= longestTitle ? sentence : `${sentence.slice(0, longestTitle).replace(/\s+\S*$/, "")} ...`;
}
function toProvision({ values }, references, context) {
	const sources = checkIds(values.sources?.items ?? [], ["source"], context.known);
	const statement = textOf(values.statement);
	const provision = {
		id: values.id?.text ?? "",
		title: textOf(values.title) || titleFrom(statement),
		statement
	};
	const facts = (values.facts?.items ?? []).flatMap((form) => {
		const own = form.values.sources === null ? sources : checkIds(form.values.sources.items, ["source"], context.known);
		const stated = form.values.statement === null ? provision.statement : textOf(form.values.statement);
		const checks = readChecks(form, {
			...context,
			statement: stated,
			deriveAbout: () => context.deriver(form, stated)
		});
		const examples = readExamples(form, context.known.reading);
		if (form.kind === null || checks.length === 0) return [];
		return [{
			id: form.values.id?.text ?? "",
			provision: provision.id,
			kind: form.kind,
			statement: stated,
			checks,
			examples,
			references: own.flatMap((id) => references.get(id) ?? []),
			...form.values.undefended === null ? {} : { undefended: Object.fromEntries(form.values.undefended.items.map(({ key, value }) => [key.text, textOf(value)])) }
		}];
	});
	return {
		...provision,
		facts
	};
}
function readChecks(form, context) {
	const first = readCheck(form, null, context);
	const base = first;
	const further = (form.values.also?.items ?? []).flatMap((also) => readCheck(also, base, context) ?? []);
	return first === null ? [] : [first, ...further];
}
function readExamples(form, reading) {
	const values = form.values.examples?.values;
	const all = [
		values?.consistent,
		values?.contradicted,
		values?.unrelated
	].flatMap((list) => list?.items ?? []);
	reportRepeated(reading, all, "example", "sentences");
	return {
		consistent: textsOf(values?.consistent),
		contradicted: textsOf(values?.contradicted),
		unrelated: textsOf(values?.unrelated)
	};
}
function checkTotals(form, provisions, reading) {
	const facts = new Map(provisions.flatMap((provision) => provision.facts).map((fact) => [fact.id, fact]));
	for (const fact of (form.provisions?.items ?? []).flatMap(({ values }) => values.facts?.items ?? [])) {
		const forms = [fact, ...fact.values.also?.items ?? []];
		const checks = facts.get(fact.values.id?.text ?? "")?.checks ?? [];
		if (checks.length !== forms.length) continue;
		forms.forEach(({ kind, own }, index) => {
			const check = checks[index];
			if (kind === "total" && check?.kind === "total") checkTotal(check, facts, own.value?.at ?? 0, reading);
		});
	}
}
function reportCircles(terms, form, reading) {
	const parts = new Map(terms.map((term) => [term.id, term.parts]));
	for (const { key } of form.terms?.items ?? []) {
		const seen = /* @__PURE__ */ new Set();
		const waiting = [...parts.get(key.text) ?? []];
		for (let part = waiting.pop(); part !== void 0; part = waiting.pop()) {
			if (seen.has(part)) continue;
			seen.add(part);
			waiting.push(...parts.get(part) ?? []);
		}
		if (seen.has(key.text)) reading.report(key.at, `Unexpected term ${require_base_quote(key.text)} as a part of itself, expected parts that are smaller`);
	}
}
function textOf(written) {
	return written == null ? "" : flat(written.text);
}
function textsOf(list) {
	return (list?.items ?? []).map(textOf);
}

// src/provision/index.ts
function readProvisionSet(file, classes, relations, importFile = refuseImports) {
	const own = require_base_readYaml(file);
	if (own.root === null) {
		if (own.problems().length === 0) own.report(0, "Unexpected empty file, expected a provision set");
		return {
			set: null,
			problems: own.problems()
		};
	}
	const read = setShape.read(own.root, own);
	if (read === null) return {
		set: null,
		problems: own.problems()
	};
	const { reading, form, texts } = readImports(read.values, own, importFile);
	const set = compileSet(form, reading, {
		classes,
		relations,
		own: read.values
	});
	const problems = reading.problems();
	return {
		set: problems.some(({ severity }) => severity !== "warning") ? null : {
			...set,
			digest: digestOf([own.text, ...texts])
		},
		problems
	};
}
function digestOf(texts) {
	const hash = (0, node_crypto().createHash)("sha256");
	texts.forEach((text, order) => hash.update(`${order === 0 ? "" : "\0"}${text.replaceAll("\r\n", "\n")}`, "utf8"));
	return `sha256:${hash.digest("hex")}`;
}

// src/set-reading.ts
function readSet(file, importFile = refuseImports) {
	return readProvisionSet(file, new Set(Object.keys(require_checker_wordClasses)), require_checker_relations, importFile);
}

// src/host/import.ts
function createImporter(set) {
	return (path) => {
		if ((0, node_path.isAbsolute)(path) || path.includes("\\") || path.includes("://")) return { refusal: "Unexpected import, expected a path relative to the set, with slashes" };
		const folder = (0, node_path.dirname)((0, node_path.resolve)(set));
		const target = (0, node_path.resolve)(folder, path);
		try {
			const places = [folder, process.cwd()].map((place) => (0, node_fs.realpathSync)(place));
			const real = (0, node_fs.realpathSync)(target);
			if (!places.some((place) => isInside(place, real))) return { refusal: "Unexpected import, expected a file in the folder of the set, or in the one where the command runs" };
		} catch (error) {
			return { refusal: require_base_reasonOf(error) };
		}
		const shown = (0, node_path.relative)(process.cwd(), target);
		const { file, failure } = require_base_readSource(shown.startsWith("..") ? target : shown);
		return file ?? { refusal: failure.message };
	};
}
function isInside(folder, path) {
	const way = (0, node_path.relative)(folder, path);
	return way !== "" && way !== ".." && !way.startsWith(`..${node_path.sep}`) && !(0, node_path.isAbsolute)(way);
}

// src/set-file.ts
var set_file_exports = /* @__PURE__ */ require_rolldown_runtime___exportAll({ loadSet: () => loadSet });
function loadSet(path, note = () => void 0) {
	if (path === null) return require_base_defaultSet;
	const { file, failure } = require_base_readSource(path);
	if (file === null) return {
		set: null,
		problems: [failure]
	};
	const importFile = createImporter(path);
	return readSet(file, (name) => {
		const imported = importFile(name);
		if ("path" in imported) note(imported.path);
		return imported;
	});
}

Object.defineProperty(exports, "createImporter", {
  enumerable: true,
  get: function () {
    return createImporter;
  }
});
Object.defineProperty(exports, "loadSet", {
  enumerable: true,
  get: function () {
    return loadSet;
  }
});
Object.defineProperty(exports, "readSet", {
  enumerable: true,
  get: function () {
    return readSet;
  }
});
Object.defineProperty(exports, "set_file_exports", {
  enumerable: true,
  get: function () {
    return set_file_exports;
  }
});