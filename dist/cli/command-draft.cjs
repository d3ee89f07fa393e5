// Built by "npm run build" from src/ and provisions/. Do not edit.
const require_checker = require("./checker.cjs");
const { NAMES: require_checker_NAMES, SMALL: require_checker_SMALL, TENS: require_checker_TENS, UNIT_NAMES: require_checker_UNIT_NAMES, UNIT_SHORT: require_checker_UNIT_SHORT, createChecker: require_checker_createChecker, disjoint: require_checker_disjoint, figure: require_checker_figure, fillersOf: require_checker_fillersOf, findTitles: require_checker_findTitles, finitesOf: require_checker_finitesOf, isAdverb: require_checker_isAdverb, isComparable: require_checker_isComparable, organizationNouns: require_checker_organizationNouns, polarityAt: require_checker_polarityAt, readDate: require_checker_readDate, readQuantity: require_checker_readQuantity, subjectOf: require_checker_subjectOf, toBase: require_checker_toBase, toFigures: require_checker_toFigures, toWords: require_checker_toWords, wordClasses: require_checker_wordClasses, wordSets: require_checker_wordSets } = require_checker;
const require_base = require("./base.cjs");
const { counted: require_base_counted, countryByCode: require_base_countryByCode, createPaint: require_base_createPaint, isFunctionWord: require_base_isFunctionWord, isVerb: require_base_isVerb, openingWords: require_base_openingWords, readSource: require_base_readSource, refuse: require_base_refuse, require_dist: require_base_require_dist, toFailed: require_base_toFailed, writeOutput: require_base_writeOutput } = require_base;
const require_mutation = require("./mutation.cjs");
const { toMutants: require_mutation_toMutants, toSpecimen: require_mutation_toSpecimen } = require_mutation;
const require_set_file = require("./set-file.cjs");
const { readSet: require_set_file_readSet } = require_set_file;

// src/draft/cast.ts
function toCast(passages, cells, own) {
	const entries = gather(passages, own);
	const wholes = new Map([...entries.keys()].map((name) => [name, wholeOf(name, entries)]));
	const taken = /* @__PURE__ */ new Set(["document"]);
	const ids = /* @__PURE__ */ new Map();
	const terms = [];
	const people = [];
	const nouns = headNouns([...entries].filter(([name]) => wholes.get(name) === name));
	for (const [name, entry] of entries) {
		if (wholes.get(name) !== name) continue;
		const texts = [...entries].filter(([other]) => wholes.get(other) === name).flatMap(([, { texts: all }]) => [...all]);
		const id = freeId(entry.class === "country" ? countryName(name, entry.mention.text) : longest$1(texts), taken);
		ids.set(name, id);
		if (entry.class === "person") people.push(toPerson(id, name, longest$1(texts), passages));
		else terms.push(toTerm(id, name, {
			class: entry.class,
			texts,
			noun: nouns.get(name) ?? null
		}));
	}
	for (const [name, whole] of wholes) if (whole !== name) ids.set(name, ids.get(whole) ?? "");
	return withRows({
		terms,
		people,
		ids
	}, cells, taken);
}
function gather(passages, own) {
	const entries = /* @__PURE__ */ new Map();
	for (const { names, sentence } of passages) for (const mention of names) {
		if (mention.class === "office" || mention.form !== "name" || own.has(mention.text.toLowerCase()) || own.has(mention.name) || !/^\p{Uppercase}/u.test(mention.text) || isUnitName(mention, sentence.text)) continue;
		const entry = entries.get(mention.name) ?? {
			mention,
			texts: /* @__PURE__ */ new Set(),
			class: mention.class,
			uses: 0
		};
		entries.set(mention.name, entry);
		entry.texts.add(mention.text.replace(/\s+/g, " "));
		entry.uses++;
		if (entry.class === "unknown") entry.class = isTitled(mention, sentence) ? "person" : isBody(mention, {
			names,
			sentence
		}) ? "organization" : mention.class;
	}
	return entries;
}
function isUnitName({ text, start }, sentence) {
	return text.length <= 3 && /\d\s?$/.test(sentence.slice(Math.max(0, start - 3), start));
}
function isTitled(mention, sentence) {
	if (!/^\p{Uppercase}\p{Lowercase}+ (?:\p{Uppercase}\.? )?\p{Uppercase}[\p{Alphabetic}\u2019'-]+$/u.test(mention.text) || require_checker_organizationNouns.has(mention.name.split(" ").at(-1) ?? "")) return false;
	return require_checker_findTitles(sentence, [{
		...mention,
		class: "person"
	}]).some(({ form }) => form === "apposition" || form === "copula");
}
function isBody(mention, { names, sentence }) {
	return names.some((other) => other.class === "office" && other.start <= mention.start && other.end >= mention.end) || [
		"maker",
		"head",
		"supervise",
		"financer"
	].some((relation) => require_checker_fillersOf(sentence, names, relation).some((filler) => filler.certain && filler.name.start === mention.start));
}
function wholeOf(name, entries) {
	const own = entries.get(name)?.class;
	const longer = [...entries].filter(([other, entry]) => other !== name && other.endsWith(` ${name}`) && own !== "country" && entry.class !== "country").map(([other]) => other);
	return longer.length === 1 ? longer[0] ?? name : name;
}
function headNouns(entries) {
	const bodies = entries.filter(([name, entry]) => entry.class === "organization" && name.includes(" "));
	const noun = (name) => name.split(" ").at(-1) ?? "";
	return new Map(bodies.filter(([name]) => callable.has(noun(name)) && bodies.filter(([other]) => noun(other) === noun(name)).length === 1).map(([name]) => [name, noun(name)]));
}
const callable = /* @__PURE__ */ new Set([
	"commission",
	"council",
	"authority",
	"agency",
	"court",
	"committee",
	"board",
	"parliament",
	"bank",
	"fund",
	"ministry",
	"institute",
	"university",
	"association",
	"federation",
	"union",
	"tribunal",
	"assembly",
	"secretariat",
	"department",
	"corporation",
	"consortium",
	"museum",
	"company"
]);
function countryName(code, text) {
	return require_base_countryByCode(code.toUpperCase())?.names[0] ?? text;
}
function toTerm(id, name, { class: kind, texts, noun }) {
	if (kind === "country" && require_base_countryByCode(name.toUpperCase()) !== null) return {
		id,
		names: [],
		exact: [],
		class: "country",
		country: name.toUpperCase()
	};
	const isShort = (text) => text === text.toUpperCase() || !text.includes(" ");
	return {
		id,
		names: [.../* @__PURE__ */ new Set([...texts.filter((text) => !isShort(text)), ...noun === null ? [] : [noun]])],
		exact: [...new Set(texts.filter(isShort))],
		class: kind === "unknown" ? "thing" : kind,
		country: null
	};
}
function toPerson(id, name, text, passages) {
	const titles = passages.flatMap(({ sentence, names }) => require_checker_findTitles(sentence, names.map((one) => one.name === name ? {
		...one,
		class: "person"
	} : one)).filter((title) => title.person.name === name && !title.negated && !title.acting).map((title) => ({
		...title,
		text: sentence.text.slice(title.span.start, title.span.end).replace(/^(?:former|the|an?)\s+/i, "")
	})));
	const rolesOf = (former) => [...new Set(titles.filter((one) => (one.former || one.past) === former).flatMap(({ text: title }) => [title, title.replace(/ (?:of|at|for) .*$/, "")]))];
	const surname = text.split(" ").at(-1) ?? text;
	return {
		id,
		name: text,
		names: surname === text ? [] : [surname],
		roles: rolesOf(false),
		formerly: rolesOf(true)
	};
}
function withRows({ terms, people, ids }, cells, taken) {
	const all = new Map(ids);
	const found = [...terms];
	for (const { entity, kind } of cells) {
		const name = entity.toLowerCase();
		if (!/^\p{Uppercase}[\p{Alphabetic}\d-]*(?: \p{Uppercase}[\p{Alphabetic}\d-]*){0,3}$/u.test(entity)) continue;
		const names = kind === "" ? [] : [`${entity} ${kind.replace(/s$/, "")}`];
		const known = all.get(name);
		const at = found.findIndex(({ id }) => id === known);
		const term = found[at];
		if (known === void 0) {
			const id = freeId(entity, taken);
			all.set(name, id);
			found.push({
				id,
				names: entity.includes(" ") ? [entity, ...names] : names,
				exact: entity.includes(" ") ? [] : [entity],
				class: "thing",
				country: null
			});
		} else if (term !== void 0 && term.country === null) found[at] = {
			...term,
			names: [.../* @__PURE__ */ new Set([...term.names, ...names])]
		};
	}
	return {
		terms: found,
		people,
		ids: all
	};
}
function longest$1(texts) {
	return texts.reduce((most, text) => text.length > most.length ? text : most, "");
}
function freeId(text, taken) {
	const plain = text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "").slice(0, 40).replace(/-+$/, "");
	const base = plain === "" || reserved.has(plain) ? `term${plain === "" ? "" : `-${plain}`}` : plain;
	let id = base;
	for (let count = 2; taken.has(id); count++) id = `${base}-${count}`;
	taken.add(id);
	return id;
}
const reserved = /* @__PURE__ */ new Set([
	"and",
	"or",
	"not",
	"document"
]);

// src/draft/candidate.ts
function toCandidate({ statement, words, things }, made) {
	const [only] = made.slots;
	const slots = made.slots.length === 1 && only !== void 0 && made.kind !== "role" ? [plainly(only), wholeSlot(things)] : made.slots;
	return {
		...made,
		slots,
		statement,
		not: [],
		words: /* @__PURE__ */ new Set([...words.map(({ word }) => word), whole]),
		parts: []
	};
}
const whole = "#document";
function wholeSlot(things) {
	return [whole, ...things];
}
function plainly(slot) {
	return slot.filter((word, at) => at === 0 || !(measuring.has(word) || word.startsWith("@")));
}
const measuring = /* @__PURE__ */ new Set([
	"long",
	"high",
	"tall",
	"deep",
	"wide",
	"broad",
	"heavy",
	"fast",
	"large",
	"big",
	"old",
	"away",
	"far",
	"cover",
	"last",
	"weigh"
]);

// src/draft/focus.ts
function tokensOf({ tokens }, span) {
	const from = tokens.findIndex((token) => token.end > span.start);
	let to = from;
	while (to < tokens.length && (tokens[to]?.start ?? 0) < span.end) to++;
	return from === -1 ? {
		from: tokens.length,
		to: tokens.length
	} : {
		from,
		to
	};
}
function focusOn(reading, value, group, { isCount, isDuration }) {
	const { passage: { sentence }, words } = reading;
	const at = tokensOf(sentence, value);
	const stretch = stretchOf(reading, value, group);
	const inside = words.filter((word) => word.from >= stretch.from && word.to <= stretch.to);
	const clause = sentence.clauses.find((one) => at.from >= one.from && at.from < one.to);
	const counted = countedWord(reading, at, isCount, isDuration);
	const near = [...attributeWords(reading, at), counted].filter((word) => word !== null);
	const subject = clause === void 0 ? [] : subjectWords(reading, clause);
	const verb = clause === void 0 ? [] : verbWords(reading, clause, at);
	const rest = byRarity(reading, inside).concat(byRarity(reading, words.filter((word) => word.from >= (clause?.from ?? 0) && word.to <= (clause?.to ?? Infinity)))).concat(byRarity(reading, words));
	const names = namesFor(inside, subject, group.length > 1);
	const own = group.length > 1 ? byRarity(reading, inside.filter((word) => !word.word.startsWith("#") && !require_base_isVerb(word.word))) : [];
	const who = [...new Set(names)].slice(0, 2);
	const foreign = new Set(group.length > 1 ? othersNames(reading, value, group) : []);
	const distinct = [.../* @__PURE__ */ new Set([
		...who,
		...near,
		...own,
		...subject,
		...verb,
		...rest
	])].filter((word) => who.includes(word) || !foreign.has(word));
	const isWhole = clause !== void 0 && group.length < 2 && isOfWhole(reading, clause);
	return {
		words: distinct,
		names: who.length,
		counted: isCount ? counted : null,
		needed: Math.min(distinct.length, isWhole ? Math.max(1, who.length) : Math.max(2, who.length + 1))
	};
}
function namesFor(inside, subject, isOneOfSeveral) {
	const names = inside.filter(({ word }) => word.startsWith("#")).map(({ word }) => word);
	if (isOneOfSeveral) return names;
	const own = subject.filter((word) => word.startsWith("#"));
	return own.length > 0 ? own : names.slice(0, 1);
}
function othersNames(reading, value, group) {
	return group.filter((one) => one !== value).flatMap((one) => {
		const range = stretchOf(reading, one, group);
		return reading.words.filter(({ word, from, to }) => word.startsWith("#") && from >= range.from && to <= range.to).map(({ word }) => word);
	});
}
function isOfWhole({ passage: { sentence }, own, words }, clause) {
	const range = require_checker_subjectOf(sentence, clause);
	const before = range === null ? sentence.clauses.find(({ index }) => index === clause.parent) : void 0;
	const told = range ?? (before === void 0 ? null : require_checker_subjectOf(sentence, before));
	if (told === null || words.some((word) => word.from >= told.from && word.to <= told.to && !require_base_isVerb(word.word))) return false;
	const text = sentence.tokens.slice(told.from, told.to).map(({ norm }) => norm).join(" ");
	return [...own].some((name) => ` ${text} `.includes(` ${name} `));
}
function stretchOf({ passage: { sentence }, words }, value, group) {
	const at = tokensOf(sentence, value);
	if (group.length < 2) return sentence.clauses.find((one) => at.from >= one.from && at.from < one.to) ?? {
		from: 0,
		to: sentence.tokens.length
	};
	const index = group.indexOf(value);
	const last = tokensOf(sentence, group.at(-1) ?? value);
	const isBehind = words.some((word) => word.from >= last.to);
	const before = index === 0 ? {
		from: 0,
		to: 0
	} : tokensOf(sentence, group[index - 1] ?? value);
	const next = index === group.length - 1 ? {
		from: sentence.tokens.length,
		to: 0
	} : tokensOf(sentence, group[index + 1] ?? value);
	return isBehind ? {
		from: at.to,
		to: next.from
	} : {
		from: before.to,
		to: at.from
	};
}
function byRarity({ frequency }, words) {
	return [...words].sort((a, b) => (frequency.get(a.word) ?? 1) - (frequency.get(b.word) ?? 1)).map(({ word }) => word);
}
function countedWord({ passage: { sentence }, words }, { to }, isCount, isDuration) {
	const { tokens } = sentence;
	let start = to;
	if (tokens[to]?.norm === "of" && !isDuration) start = require_checker_wordSets.determiners.has(tokens[to + 1]?.norm ?? "") ? to + 2 : to + 1;
	else if (!isCount) return null;
	let last = null;
	for (let at = start; at < start + 4 && at < tokens.length; at++) {
		const token = tokens[at];
		if (token?.kind !== "word" || require_checker_wordSets.prepositions.has(token.norm) || at > start && require_checker_finitesOf(sentence)[at] === true) break;
		last = words.find((word) => word.from <= at && at < word.to)?.word ?? last;
	}
	return last;
}
function attributeWords({ passage: { sentence }, words }, { from }) {
	const { tokens } = sentence;
	let at = from - 1;
	while (at > 0 && (require_checker_wordSets.determiners.has(tokens[at]?.norm ?? "") || [
		"up",
		"to",
		"about",
		"some"
	].includes(tokens[at]?.norm ?? ""))) at--;
	if (tokens[at]?.norm !== "of" && tokens[at]?.text !== ":") return [];
	const noun = words.findLast((word) => word.to === at);
	return [noun, noun === void 0 ? void 0 : words.find((word) => word.to === noun.from && !word.word.startsWith("#"))].flatMap((word) => word?.word ?? []);
}
function subjectWords(reading, clause) {
	const { passage: { sentence }, words, frequency } = reading;
	const range = require_checker_subjectOf(sentence, clause);
	const inside = range === null ? [] : words.filter((word) => word.from >= range.from && word.to <= range.to);
	if (inside.length === 0) {
		const before = words.findLast((word) => word.to <= clause.from);
		return clause.kind === "relative" && before !== void 0 ? [before.word] : [];
	}
	const stop = sentence.tokens.findIndex((token, at) => at > (inside[0]?.from ?? 0) && at < (range?.to ?? 0) && require_checker_wordSets.prepositions.has(token.norm));
	const phrase = inside.filter((word) => stop === -1 || word.to <= stop);
	const head = phrase.at(-1) ?? inside[0];
	const others = inside.filter((word) => word !== head);
	const count = ({ word }) => frequency.get(word) ?? 1;
	if (head === void 0) return [];
	return [...(count(head) < common ? [] : others.filter((word) => count(word) < count(head) && phrase.includes(word)).sort((a, b) => count(a) - count(b))).slice(0, 1), head].map(({ word }) => word);
}
const common = 3;
function verbWords({ passage: { sentence }, words }, clause, { from }) {
	const subject = require_checker_subjectOf(sentence, clause);
	const finites = require_checker_finitesOf(sentence);
	const isLed = (at) => finites[at] === true || finites[at - 1] === true || finites[at - 2] === true && (require_checker_isAdverb(sentence.tokens[at - 1]) || require_checker_wordSets.auxiliaries.has(sentence.tokens[at - 1]?.norm ?? ""));
	const rank = (word) => (word.word.includes(" ") || isLed(word.from) ? 0 : 1e3) + Math.abs(word.from - from);
	return words.filter((word) => word.from >= (subject?.to ?? clause.from) && word.to <= clause.to && (require_base_isVerb(word.word) || word.word.includes(" "))).sort((a, b) => rank(a) - rank(b)).map(({ word }) => word);
}

// src/draft/synonym.ts
const rows = [
	"price, cost, fee, charge, pay",
	"discount, rebate, saving, save, off",
	"length, long",
	"height, high, tall",
	"depth, deep",
	"width, wide, broad",
	"weight, weigh, heavy",
	"speed, fast",
	"size, large, big",
	"distance, away, far",
	"age, old",
	"area, cover",
	"duration, last, period, term",
	"keep, retain, retention, store, hold",
	"delete, erase, remove, purge",
	"restore, recover, undelete",
	"employee, staff, worker, workforce > employ, people",
	"seat > place, user",
	"start, begin, commence",
	"end, expire, lapse",
	"found, establish, set up, create",
	"build, construct",
	"sign, conclude, signature",
	"headquarters, headquarter, head office > seat, base",
	"refund, reimburse, money back",
	"answer, reply, respond, response",
	"limit, cap, maximum, ceiling",
	"fine, penalty",
	"exempt, exemption",
	"licence, license, permit",
	"draw, withdraw, take, extract",
	"register, registration",
	"publish, release",
	"report, notify, inform, tell",
	"toll, fee, charge",
	"subscriber, contact",
	"email, mail, message",
	"customer, client > user",
	"close, shut, closure",
	"switch off, turn off, shut down, retire",
	"repaint, paint",
	"inspect, inspection, check",
	"visitor, guest",
	"inhabitant, resident > people, live",
	"lose, die",
	"rise, increase, grow, raise",
	"reduce, cut, lower",
	"vehicle, car",
	"uptime, availability",
	"capacity, hold, room",
	"storage, space, room",
	"encrypt, encryption",
	"login > log",
	"cancel, cancellation",
	"notice, warning",
	"meet, meeting",
	"renew, extend, renewal",
	"leave, quit",
	"exceed, go over, above",
	"budget, spending",
	"attach, attachment",
	"trial > try, test",
	"truck, lorry",
	"company, firm",
	"town, city",
	"fish, fishing",
	"serve, service",
	"enter into force, entry into force, come into force, take effect, come into effect, go into effect, become effective",
	"cross > use, pass",
	"construction > build, work",
	"member > person, people",
	"award, grant",
	"lane, track",
	"allow, permit",
	"pay > cost, charge, fee",
	"credit, compensation",
	"lock, freeze",
	"fee, price",
	"fund > money, pot",
	"rest > remainder",
	"quota, allowance, limit",
	"sponsor, fund",
	"own, owner, belong"
];
const rings = toRings();
function toRings() {
	const found = /* @__PURE__ */ new Map();
	for (const row of rows) {
		const [both = "", only = ""] = row.split(" > ");
		const words = both.split(", ");
		const others = only === "" ? [] : only.split(", ");
		for (const word of words) {
			const ring = found.get(word) ?? /* @__PURE__ */ new Set();
			for (const other of [...words, ...others]) if (other !== word) ring.add(other);
			found.set(word, ring);
		}
	}
	return found;
}
const phrases = [...rings.keys()].filter((word) => word.includes(" ")).map((phrase) => phrase.split(" ")).sort((a, b) => b.length - a.length);
function synonymsOf(word) {
	return [...rings.get(word) ?? []];
}

// src/draft/vocabulary.ts
const light = new Set(`be have do get make take give go come become remain stay keep hold include contain consist comprise set put let use need want may can see say know
 other such same own different several many more most less least whole certain following further additional every each all half part number amount total kind sort way thing case time per up down out off
 not never always only also least most first second one two three year month week day hour minute second today now current currently new single`.split(/\s+/));
const heavy = /* @__PURE__ */ new Set(["keep", "hold"]);
function wordsOf$1(passage, cast, own) {
	const { tokens } = passage.sentence;
	const values = [...passage.quantities, ...passage.dates];
	const names = passage.names.filter((name) => cast.ids.has(name.name) && name.class !== "office");
	const found = [];
	for (let at = 0; at < tokens.length; at++) {
		const token = tokens[at];
		const name = names.find((one) => token.start >= one.start && token.start < one.end);
		if (name !== void 0) {
			const to = endOf(tokens, at, name);
			found.push({
				word: `#${cast.ids.get(name.name) ?? ""}`,
				from: at,
				to
			});
			at = to - 1;
		} else if (token.capitalized && cast.ids.has(token.norm)) found.push({
			word: `#${cast.ids.get(token.norm) ?? ""}`,
			from: at,
			to: at + 1
		});
		else if (phraseAt(tokens, at) !== null) {
			const phrase = phraseAt(tokens, at) ?? [];
			found.push({
				word: phrase.join(" "),
				from: at,
				to: at + phrase.length
			});
			at += phrase.length - 1;
		} else if (isTelling(token) && !isPointInTime(tokens, at) && !values.some((span) => token.start < span.end && span.start < token.end)) {
			const word = dictionaryForm(token);
			if (!own.has(word) && (!light.has(word) || heavy.has(word))) found.push({
				word,
				from: at,
				to: at + 1
			});
		}
	}
	return found;
}
function phraseAt(tokens, at) {
	return phrases.find((phrase) => phrase.every((word, index) => tokens[at + index]?.lemmas.includes(word) === true)) ?? null;
}
function endOf(tokens, at, name) {
	let to = at + 1;
	while (to < tokens.length && (tokens[to]?.start ?? 0) < name.end) to++;
	return to;
}
const rhythms = /* @__PURE__ */ new Set([
	"daily",
	"weekly",
	"monthly",
	"quarterly",
	"yearly",
	"early",
	"hourly"
]);
function isPointInTime(tokens, at) {
	return [
		"end",
		"beginning",
		"start",
		"middle",
		"close"
	].includes(tokens[at]?.norm ?? "") && tokens[at + 1]?.norm === "of" && (tokens[at + 2]?.kind === "number" || tokens[at + 2]?.capitalized === true);
}
function isTelling(token) {
	if (token.kind !== "word" || token.norm.length < 3 || require_base_isFunctionWord(token) || require_checker_isAdverb(token) && token.norm.endsWith("ly") && !rhythms.has(token.norm)) return false;
	if (require_checker_wordSets.auxiliaries.has(token.norm) || require_checker_wordSets.prepositions.has(token.norm) || require_checker_wordSets.determiners.has(token.norm)) return false;
	return !token.lemmas.some((lemma) => require_checker_UNIT_NAMES.has(lemma) || require_checker_NAMES.has(lemma) || lemma === "percent") && !require_checker_UNIT_SHORT.has(token.text);
}
function dictionaryForm({ norm, lemmas }) {
	const bases = lemmas.filter((lemma) => lemma !== norm);
	const verb = bases.find((base) => require_base_isVerb(base) || classOf$1.has(base) || synonymsOf(base).length > 0);
	if (verb !== void 0) return verb;
	return norm.endsWith("s") && !norm.endsWith("ss") ? bases[0] ?? norm : norm;
}
const broad = /* @__PURE__ */ new Set([
	"permit",
	"forbid",
	"require",
	"all",
	"only",
	"some",
	"after",
	"before",
	"deadline",
	"include",
	"name",
	"use",
	"hold",
	"grant",
	"present",
	"past",
	"future",
	"measure",
	"exceed",
	"none",
	"partial",
	"except",
	"share",
	"live",
	"play",
	"find",
	"help",
	"harm",
	"treat",
	"protect",
	"cause",
	"test",
	"mark",
	"start",
	"end",
	"void",
	"abolish",
	"open",
	"close",
	"apply",
	"maintain"
]);
const classOf$1 = toClasses();
function toClasses() {
	const found = /* @__PURE__ */ new Map();
	for (const [name, phrases] of Object.entries(require_checker_wordClasses)) {
		if (broad.has(name)) continue;
		for (const word of [name, ...phrases.slice(0, 2)]) if (!found.has(word)) found.set(word, `@${name}`);
	}
	return found;
}
function toSlot(word) {
	if (word.startsWith("#") || word.startsWith("@")) return [word];
	const head = classOf$1.get(word);
	return [.../* @__PURE__ */ new Set([
		word,
		...synonymsOf(word),
		...head === void 0 ? [] : [head]
	])];
}

// src/draft/quantity.ts
const readQuantities = (reading) => {
	const { passage } = reading;
	const mentions = passage.quantities.filter((mention) => isValue(mention) && !isOfChange(reading, mention));
	return mentions.flatMap((mention) => toQuantity(reading, mention, mentions));
};
function isValue({ kind, compound, times, value, text }) {
	return kind !== "ordinal" && !compound && times === null && !(value.dimension === "duration" && /^an? /i.test(text));
}
function changeIn({ passage }) {
	const { quantities, sentence: { text } } = passage;
	for (const [at, before] of quantities.entries()) {
		const after = quantities[at + 1];
		if (after === void 0 || !isValue(before) || !isValue(after)) continue;
		if (/\bfrom (?:about |some |around )?$/i.test(text.slice(Math.max(0, before.start - 12), before.start)) && /^[\p{Alphabetic} ]{0,30}\bto (?:about |some |around )?$/iu.test(text.slice(before.end, after.start)) && (before.value.dimension === after.value.dimension || before.value.dimension === "count")) return [before, after];
	}
	return null;
}
function isOfChange(reading, mention) {
	return changeIn(reading)?.includes(mention) ?? false;
}
function sortOf({ value }) {
	return `${value.dimension} ${value.dimension === "other" || value.dimension === "money" ? value.unit ?? "" : ""}`.trim();
}
function toQuantity(reading, mention, all) {
	const written = writtenValue(reading, mention);
	const value = require_checker_readQuantity(written);
	if (value === null) return [];
	const group = all.filter((one) => sortOf(one) === sortOf(mention));
	const isCount = mention.value.dimension === "count";
	const focus = focusOn(reading, mention, group, {
		isCount,
		isDuration: mention.value.dimension === "duration"
	});
	const { needed } = focus;
	if (needed === 0) return [];
	const words = focus.words.slice(0, needed);
	return [{
		...toCandidate(reading, {
			kind: "quantity",
			sort: sortOf(mention),
			value,
			slots: words.map(toSlot),
			spare: focus.words.slice(needed),
			fields: {
				value: focus.counted === null || focus.counted.startsWith("#") ? written : withNoun(reading, mention, written),
				...focus.counted === null ? {} : { of: toSlot(focus.counted) }
			}
		}),
		not: othersOf(reading, mention, group, words)
	}];
}
function writtenValue({ passage: { sentence }, words }, mention) {
	const { from, to } = tokensOf(sentence, mention);
	const { sign, force } = require_checker_polarityAt(sentence, from, to);
	const text = mention.text.replace(/\s+/g, " ").replace(/^exceed(?:s|ed|ing)?\b/i, "more than").replace(/^not (?:more than|exceed)\b/i, "at most");
	const limit = mention.value.bound === "exact" ? words.flatMap(({ word }) => bounds.get(word) ?? [])[0] : void 0;
	if (limit !== void 0) return `${limit} ${text}`;
	if (!(sign === -1 && force === "required") || mention.value.bound !== "exact" && mention.value.bound !== "more-than") return text;
	return `at most ${text.replace(/^(?:more than|over|above|exceeds?|exceeding|in excess of) /i, "")}`;
}
const bounds = new Map([...[
	"limit",
	"cap",
	"maximum",
	"ceiling",
	"quota"
].map((word) => [word, "at most"]), ...["minimum", "floor"].map((word) => [word, "at least"])]);
function withNoun({ passage: { sentence } }, mention, written) {
	const next = sentence.tokens.find((token) => token.start >= mention.end);
	if (next === void 0 || next.kind !== "word" || sentence.text.slice(mention.end, next.start).trim() !== "") return written;
	const whole = `${written} ${next.text}`;
	const read = require_checker_readQuantity(whole);
	return read !== null && read.dimension === "count" ? whole : written;
}
function othersOf(reading, mention, group, own) {
	const others = othersNames(reading, mention, group);
	return own.some((word) => word.startsWith("#")) ? [] : [...new Set(others)].filter((word) => !own.includes(word));
}

// src/draft/change.ts
const readChange = (reading) => {
	const pair = changeIn(reading);
	if (pair === null) return [];
	const [before, after] = pair;
	const to = after.text.replace(/\s+/g, " ");
	const from = before.value.unit === after.value.unit ? before.text.replace(/\s+/g, " ") : before.text;
	const value = require_checker_readQuantity(to);
	const focus = focusOn(reading, after, [after], {
		isCount: after.value.dimension === "count",
		isDuration: after.value.dimension === "duration"
	});
	if (value === null || require_checker_readQuantity(from) === null || focus.words.length === 0) return [];
	const { needed } = focus;
	return [toCandidate(reading, {
		kind: "change",
		sort: `change ${sortOf(after)}`,
		value,
		slots: focus.words.slice(0, needed).map(toSlot),
		spare: focus.words.slice(needed),
		fields: {
			from,
			to
		}
	})];
};

// src/draft/date.ts
const readDates = (reading) => {
	const { dates, sentence: { text } } = reading.passage;
	return dates.flatMap((date, at) => {
		const isSpan = [dates[at - 1], dates[at + 1]].some((other) => other !== void 0 && /^\s*(?:to|until|and|\u2013|-|\u2014|through)\s*$/.test(other.start < date.start ? text.slice(other.end, date.start) : text.slice(date.end, other.start)));
		const written = date.text.replace(/\s+/g, " ");
		if (isSpan || date.value.year === null || date.value.month === null || require_checker_readDate(written) === null) return [];
		const words = eventWords(reading, date);
		if (words.length === 0) return [];
		const { from } = tokensOf(reading.passage.sentence, date);
		const clause = reading.passage.sentence.clauses.find((one) => from >= one.from && from < one.to);
		const needed = clause !== void 0 && isOfWhole(reading, clause) ? 1 : 2;
		return [toCandidate(reading, {
			kind: "date",
			sort: "date",
			value: null,
			slots: words.slice(0, needed).map(toSlot),
			spare: words.slice(needed),
			fields: { value: written }
		})];
	});
};
function eventWords(reading, date) {
	const { passage: { sentence }, words } = reading;
	const at = tokensOf(sentence, date);
	const clause = sentence.clauses.find((one) => at.from >= one.from && at.from < one.to) ?? sentence.clauses[0];
	if (clause === void 0) return words.map(({ word }) => word);
	const inside = words.filter((word) => word.from >= clause.from && word.to <= clause.to);
	const phrase = inside.filter(({ word }) => word.includes(" ")).map(({ word }) => word);
	return [.../* @__PURE__ */ new Set([
		...phrase,
		...verbWords(reading, clause, at).slice(0, 1),
		...subjectWords(reading, clause),
		...inside.map(({ word }) => word)
	])];
}

// src/draft/distinction.ts
const mostAlike = 12;
function tellApart(all) {
	const first = /* @__PURE__ */ new Map();
	const alike = /* @__PURE__ */ new Map();
	const repeats = /* @__PURE__ */ new Map();
	const conflicts = [];
	const kept = [];
	for (const candidate of all) {
		const known = first.get(keyOf(candidate));
		const apart = known === void 0 ? "new" : compare(known, candidate);
		if (known !== void 0 && apart !== "new") {
			if (apart === "same") repeats.set(known, [...repeats.get(known) ?? [], candidate]);
			else conflicts.push({
				kept: known,
				other: candidate
			});
			continue;
		}
		const others = alike.get(wordsOf(candidate)) ?? [];
		const [oldest] = others;
		if (oldest !== void 0 && mostAlike <= others.length && isNamed(candidate)) {
			conflicts.push({
				kept: oldest,
				other: candidate
			});
			continue;
		}
		others.push(candidate);
		alike.set(wordsOf(candidate), others);
		if (known === void 0) first.set(keyOf(candidate), candidate);
		kept.push(candidate);
	}
	return {
		candidates: separated(kept),
		repeats,
		conflicts
	};
}
function wordsOf({ sort, slots }) {
	return `${sort}: ${slots.map(([word]) => word ?? "").sort().join(" ")}`;
}
function keyOf(candidate) {
	return isNamed(candidate) ? `${wordsOf(candidate)}: ${JSON.stringify(candidate.fields)}` : wordsOf(candidate);
}
function isNamed({ kind }) {
	return kind === "name" || kind === "date";
}
function compare(a, b) {
	if (a.kind !== b.kind) return "new";
	if (a.kind === "role" || isNamed(a)) return "same";
	if (a.kind === "rule") return a.fields["value"] === b.fields["value"] ? "same" : "other";
	if (a.value === null || b.value === null || !require_checker_isComparable(a.value, b.value)) return "new";
	const [one, two] = [require_checker_figure(a.value), require_checker_figure(b.value)];
	if (one !== null && two !== null && !require_checker_disjoint(one, two)) return "same";
	return [...a.spare, ...b.spare].every((word) => a.words.has(word) && b.words.has(word)) ? "other" : "new";
}
const mostSlots = 4;
const mostNot = 6;
function separated(candidates) {
	const bySort = /* @__PURE__ */ new Map();
	for (const candidate of candidates) bySort.set(candidate.sort, [...bySort.get(candidate.sort) ?? [], candidate]);
	return candidates.map((candidate) => {
		const others = (bySort.get(candidate.sort) ?? []).filter((other) => other !== candidate);
		let made = candidate;
		for (const other of others) if (holds(made, other)) made = apart(made, other);
		return made;
	});
}
function holds({ slots, not }, other) {
	return slots.every((slot) => slot.some((word) => other.words.has(word))) && !not.some((word) => other.words.has(word));
}
function apart(candidate, other) {
	if (candidate.statement === other.statement && candidate.words === other.words) return candidate;
	const word = candidate.spare.find((one) => !other.words.has(one));
	if (word !== void 0 && candidate.slots.length < mostSlots) return {
		...candidate,
		slots: [...candidate.slots, toSlot(word)],
		spare: candidate.spare.filter((one) => one !== word)
	};
	const theirs = other.slots.flatMap((slot) => slot.slice(0, 1)).find((one) => !candidate.words.has(one)) ?? [...other.words].find((one) => !candidate.words.has(one));
	return theirs === void 0 || candidate.not.length >= mostNot ? candidate : {
		...candidate,
		not: [...candidate.not, theirs]
	};
}

// src/draft/document.ts
function toDocument(passages, given) {
	const head = passages.find(({ block }) => block.role === "title") ?? passages.find(({ block }) => block.role === "heading" && block.depth === 1) ?? passages.find(({ block }) => block.role === "heading");
	const title = (given ?? head?.block.text ?? "Facts").replace(/\s+/g, " ").trim().slice(0, longestTitle);
	const tokens = given === null || head?.block.text.replace(/\s+/g, " ").trim() === given ? head?.sentence.tokens ?? [] : [];
	const main = title.replace(/\s*(?::|\s[\u2013\u2014|-]\s).*$/u, "").replace(/^(?:the|an?)\s+/i, "");
	const found = tokens.length === 0 ? null : properName(tokens);
	const name = found === null || found.includes(" ") || isUsed(passages, found) ? found : null;
	const noun = tokens.length === 0 ? null : nounOf(tokens);
	const called = name === null ? null : kindOf(passages, name);
	const thing = thingIn(tokens);
	const bare = [
		called,
		noun,
		thing?.split(" ").at(-1)?.toLowerCase() ?? null
	].filter((one) => one !== null);
	const names = [
		main,
		title,
		name,
		thing,
		...bare.filter((one) => texts.has(one))
	].filter((one) => one !== null && one.length > 2).map((one) => one ?? "");
	return {
		title,
		names: [...new Set(names)],
		own: /* @__PURE__ */ new Set([...names.map((one) => one.toLowerCase()), ...bare]),
		things: bare.filter((one) => !texts.has(one))
	};
}
const longestTitle = 160;
function isUsed(passages, name) {
	return passages.some(({ block, names }) => block.role !== "title" && block.role !== "heading" && names.some(({ text }) => text === name));
}
function properName(tokens) {
	let from = 0;
	while (from < tokens.length && require_base_isFunctionWord(tokens[from])) from++;
	let to = from;
	while (to < tokens.length && tokens[to]?.kind === "word" && tokens[to]?.capitalized === true && !require_base_isFunctionWord(tokens[to])) to++;
	const words = tokens.slice(from, to);
	const goesOn = tokens[to]?.kind === "word" || tokens[to]?.text === ":";
	if (words.length === 0 || !goesOn || require_checker_wordSets.prepositions.has(tokens[to]?.norm ?? "") || words.length === 1 && require_base_openingWords.has(words[0]?.norm ?? "")) return null;
	return words.map(({ text, possessive, norm }) => possessive ? norm : text).join(" ");
}
function thingIn(tokens) {
	const last = tokens.at(-1);
	const before = tokens.at(-2);
	if (last === void 0 || before === void 0 || !things.has(last.norm) || !last.capitalized || !before.capitalized || before.kind !== "word") return null;
	let from = tokens.length - 2;
	while (from > 0 && tokens[from - 1]?.kind === "word" && tokens[from - 1]?.capitalized === true && !require_base_isFunctionWord(tokens[from - 1])) from--;
	return from === 0 ? null : tokens.slice(from).map(({ text }) => text).join(" ");
}
function nounOf(tokens) {
	const stop = tokens.findIndex((token, at) => at > 0 && (require_checker_wordSets.prepositions.has(token.norm) || token.kind === "punctuation"));
	const last = tokens.slice(0, stop === -1 ? tokens.length : stop).at(-1);
	if (last === void 0 || !last.capitalized || require_base_isFunctionWord(last) || last.kind !== "word" || last.norm.length < 4 || !isNoun(last.norm)) return null;
	return last.norm;
}
const texts = new Set(`treaty agreement accord pact convention charter contract protocol regulation act law bill directive ordinance statute code policy plan proposal draft budget programme program strategy
 report study constitution bylaws rules guidelines standard specification terms scheme`.split(/\s+/));
const things = new Set(`bridge tunnel airport station dam tower museum stadium hospital school university library mission project service product platform app system reactor plant ship ferry telescope satellite
 vaccine trial survey census fund company league cup tournament festival park reserve harbor harbour port canal line network route tool software club society institute camera car printer phone`.split(/\s+/));
function isNoun(word) {
	return texts.has(word) || things.has(word);
}
function kindOf(passages, name) {
	const start = `${name.toLowerCase()} is a`;
	const { tokens } = passages.find(({ sentence }) => new RegExp(`^(?:the )?${start.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)}n? `, "i").test(sentence.text.slice(0, 200)))?.sentence ?? { tokens: [] };
	const from = tokens.findIndex(({ norm }) => norm === "a" || norm === "an") + 1;
	const stop = tokens.findIndex((token, at) => at > from && (token.kind === "punctuation" || require_checker_wordSets.prepositions.has(token.norm) || [
		"that",
		"which",
		"who",
		"and"
	].includes(token.norm)));
	const last = from === 0 || stop === -1 ? void 0 : tokens[stop - 1];
	return last?.kind === "word" && isNoun(last.norm) ? last.norm : null;
}

// src/draft/name.ts
const relations = [
	"head",
	"supervise",
	"place",
	"maker",
	"author",
	"mediate",
	"financer"
];
const nameable = /* @__PURE__ */ new Set([
	"person",
	"country",
	"place",
	"organization"
]);
const readNames = (reading) => {
	const { passage } = reading;
	const hasNumbers = passage.quantities.some(({ kind }) => kind !== "ordinal");
	const taken = /* @__PURE__ */ new Set();
	return relations.filter((relation) => !hasNumbers || relation !== "place").flatMap((relation) => {
		return listsOf(agents(require_checker_fillersOf(passage.sentence, passage.names, relation).filter(({ name, certain, negated }) => certain && !negated && name.form === "name" && !taken.has(name.start)).map(({ name }) => name), passage), passage).flatMap((names) => {
			const made = toNamed(reading, names, relation);
			if (made !== null) for (const { start } of names) taken.add(start);
			return made ?? [];
		});
	});
};
function agents(names, { sentence }) {
	const told = names.filter(({ start }) => /\bby (?:the )?$/i.test(sentence.text.slice(Math.max(0, start - 8), start)));
	return told.length === 0 ? names : names.filter((name) => told.includes(name) || told.some((one) => one.end < name.start));
}
function listsOf(names, { sentence }) {
	const lists = [];
	for (const name of names) {
		const before = lists.at(-1)?.at(-1);
		if (before !== void 0 && /^\s*(?:,|and|,\s*and|&)\s*(?:the )?$/.test(sentence.text.slice(before.end, name.start))) lists.at(-1)?.push(name);
		else lists.push([name]);
	}
	return lists;
}
function toNamed(reading, names, relation) {
	const { passage: { sentence }, cast, words } = reading;
	const ids = [...new Set(names.flatMap(({ name }) => cast.ids.get(name) ?? []))];
	const kind = classOf(reading, ids[0]);
	const [first] = names;
	if (ids.length === 0 || kind === null || first === void 0) return null;
	if (kind === "person" && require_checker_findTitles(sentence, names).length > 0) return null;
	const at = tokensOf(sentence, first);
	const clause = sentence.clauses.find((one) => at.from >= one.from && at.from < one.to);
	if (clause === void 0) return null;
	const own = new Set(ids.map((id) => `#${id}`));
	const others = words.filter((word) => word.from >= clause.from && word.to <= clause.to).map(({ word }) => word);
	const whole = isOfWhole(reading, clause);
	const all = [.../* @__PURE__ */ new Set([
		...verbWords(reading, clause, at).slice(0, 1),
		...subjectWords(reading, clause),
		...others
	])].filter((word) => !own.has(word));
	const needed = whole ? 1 : 2;
	if (all.length === 0) return null;
	return toCandidate(reading, {
		kind: "name",
		sort: `name ${relation}`,
		value: null,
		slots: all.slice(0, needed).map(toSlot),
		spare: all.slice(needed),
		fields: {
			value: ids,
			class: kind,
			relation
		}
	});
}
function classOf({ cast }, id) {
	if (id === void 0) return null;
	if (cast.people.some((person) => person.id === id)) return "person";
	const known = cast.terms.find((term) => term.id === id)?.class ?? "thing";
	return nameable.has(known) ? known : null;
}

// src/draft/place.ts
function toSource(text) {
	const lines = [0];
	for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) lines.push(at + 1);
	return {
		text,
		lines
	};
}
function lineIn({ lines }, block, offset) {
	const piece = block.pieces.find(({ text }) => offset >= text.start && offset < text.end) ?? block.pieces[0];
	if (piece === void 0) return 1;
	const at = piece.source.start + Math.min(Math.max(0, offset - piece.text.start), piece.source.end - piece.source.start);
	let low = 0;
	let high = lines.length;
	while (low < high) {
		const middle = low + high >> 1;
		if ((lines[middle] ?? 0) <= at) low = middle + 1;
		else high = middle;
	}
	return low;
}
function sourceText(source, block, span) {
	let text = block.text.slice(span.start, span.end);
	if (text.includes("\ufffc")) {
		const codes = block.pieces.filter(({ text: { start, end } }) => start >= span.start && end <= span.end && block.text.slice(start, end) === "\ufffc");
		for (const { source: { start, end } } of codes) text = text.replace("\ufffc", () => source.text.slice(start, end));
	}
	return text.replace(/\s+/g, " ").trim();
}

// src/draft/role.ts
const readRoles = (reading) => {
	const { passage, cast } = reading;
	const ids = require_checker_findTitles(passage.sentence, passage.names.map((name) => isPerson(cast, name.name) ? {
		...name,
		class: "person"
	} : name)).filter(({ negated, acting }) => !negated && !acting).flatMap(({ person }) => cast.ids.get(person.name) ?? []);
	return [...new Set(ids)].filter((id) => (cast.people.find((person) => person.id === id)?.roles.length ?? 0) > 0).map((id) => toCandidate(reading, {
		kind: "role",
		sort: "role",
		value: null,
		slots: [[`#${id}`]],
		spare: [],
		fields: { people: [id] }
	}));
};
function isPerson({ people, ids }, name) {
	return people.some(({ id }) => id === ids.get(name));
}

// src/draft/rule.ts
const readRule = (reading) => {
	const { passage: { sentence, quantities, dates } } = reading;
	if (quantities.some(({ kind, compound }) => kind !== "ordinal" && !compound) || dates.length > 0) return [];
	for (const clause of sentence.clauses) {
		if (clause.kind !== "main" && clause.kind !== "coordinate") continue;
		const inside = reading.words.filter((word) => word.from >= clause.from && word.to <= clause.to);
		const ruled = inside.map((word) => ({
			word,
			polarity: require_checker_polarityAt(sentence, word.from, word.to)
		})).find(({ polarity }) => forceOf(polarity) !== null && polarity.operators.every((operator) => isPlain(reading, operator)));
		const force = ruled === void 0 ? null : forceOf(ruled.polarity);
		if (ruled === void 0 || force === null) continue;
		const things = inside.filter((word) => !isOperator(reading, word, inside));
		const subject = subjectWords(reading, clause);
		const verb = verbWords(reading, clause, {
			from: clause.from,
			to: clause.from
		});
		const names = things.map(({ word }) => word);
		const ordered = [
			...subject.filter((word) => word.startsWith("#")),
			...subject.slice(0, 1),
			...verb.slice(0, 1),
			...names.filter((word) => !require_base_isVerb(word)),
			...names
		];
		const told = [...new Set(ordered)].filter((word) => names.includes(word));
		const words = told.length > 2 && anyone.has(told[0] ?? "") ? [...told.slice(1), ...told.slice(0, 1)] : told;
		if (words.length === 0 || asks.test(sentence.tokens[clause.from]?.norm ?? "") || asks.test(sentence.tokens[clause.from + 1]?.norm ?? "")) continue;
		return [toCandidate(reading, {
			kind: "rule",
			sort: "rule",
			value: null,
			slots: words.slice(0, most$1).map(toSlot),
			spare: words.slice(most$1),
			fields: { value: force }
		})];
	}
	return [];
};
const most$1 = 3;
const asks = /^(?:what|which|who|whether|how|why|where)$/;
const anyone = /* @__PURE__ */ new Set([
	"customer",
	"user",
	"client",
	"person",
	"people",
	"everyone",
	"visitor",
	"participant",
	"applicant",
	"party",
	"owner"
]);
function isPlain({ passage: { sentence, hits } }, { from, to }) {
	return sentence.tokens.slice(from, to).filter(({ kind }) => kind === "word").every(require_base_isFunctionWord) || hits.some((hit) => ruling.has(hit.key) && hit.from < to && from < hit.to);
}
const ruling = /* @__PURE__ */ new Set([
	"@permit",
	"@forbid",
	"@require",
	"@except",
	"@free",
	"@voluntary"
]);
function forceOf({ sign, force, operators }) {
	if (operators.length === 0 || sign === 0) return null;
	if (sign === -1) return force === "allowed" ? null : "forbidden";
	return force === "required" ? "required" : force === "allowed" ? "allowed" : null;
}
function isOperator({ passage: { sentence } }, word, all) {
	return all.some((other) => other !== word && require_checker_polarityAt(sentence, other.from, other.to).operators.some(({ from, to }) => from < word.to && word.from < to));
}

// src/draft/value-sort.ts
function findQuantitySort(text) {
	const flat = text.replace(/\s+/g, " ").trim().slice(0, 80);
	if (!/[\p{Alphabetic}\p{N}]/u.test(flat)) return "";
	const quantity = require_checker_readQuantity(flat);
	if (quantity !== null) return quantity.dimension;
	return require_checker_readDate(flat) === null ? "text" : "date";
}

// src/draft/table.ts
const generic = /^\W*(?:figures?|values?|amounts?|details?|facts?|data|numbers?|answers?|information|description|notes?|what|specification)?\W*$/i;
const summing = /^\W*(?:total|sum|all|overall|together|grand total|in total)\b/i;
function readTables(blocks) {
	return new Map(tablesOf(blocks).flatMap((table, at) => readTable(table, at)));
}
function tablesOf(blocks) {
	const rows = /* @__PURE__ */ new Map();
	for (const block of blocks.values()) {
		if (block.role !== "cell") continue;
		const row = block.row[0] ?? block.index;
		const cells = rows.get(row) ?? [];
		cells.push(block);
		rows.set(row, cells);
	}
	const tables = /* @__PURE__ */ new Map();
	for (const row of rows.values()) {
		const header = row.map((cell) => blocks.get(cell.columnHeader ?? -1)).find((one) => one !== void 0);
		if (header === void 0) continue;
		const key = header.row[0] ?? header.index;
		const table = tables.get(key) ?? {
			headers: header.row.flatMap((index) => blocks.get(index) ?? []),
			rows: []
		};
		tables.set(key, table);
		table.rows.push(row);
	}
	return [...tables.values()];
}
function readTable({ headers, rows }, index) {
	const title = (column) => headers.find((header) => header.column === column)?.text.replace(/\s+/g, " ").trim() ?? "";
	const byColumn = isToldByColumn(rows);
	const corner = title(0);
	return rows.flatMap((row) => {
		const head = row.find((cell) => cell.column === 0)?.text.replace(/\s+/g, " ").trim() ?? "";
		return row.filter((cell) => cell.column > 0 && head !== "").flatMap((cell) => {
			const header = title(cell.column);
			const isSingle = generic.test(header);
			const [attribute, entity] = isSingle ? [head, ""] : byColumn ? [header, head] : [head, header];
			const value = withUnit(cell.text.replace(/\s+/g, " ").trim(), attribute);
			if (value === null || attribute === "") return [];
			const made = {
				entity,
				kind: byColumn && !isSingle && /^\p{Alphabetic}+$/u.test(corner) && !generic.test(corner) ? corner.toLowerCase() : "",
				attribute: bare(attribute),
				isTotal: summing.test(entity === "" ? attribute : entity),
				series: `${index} ${byColumn ? cell.column : head}`
			};
			return [[cell.index, {
				...made,
				text: toSentence(made, value)
			}]];
		});
	});
}
function isToldByColumn(rows) {
	const sorts = rows.map((row) => row.filter(({ column }) => column > 0).map((cell) => findQuantitySort(cell.text)));
	const width = Math.max(0, ...sorts.map((row) => row.length));
	return mixture(Array.from({ length: width }, (_, at) => sorts.map((row) => row[at] ?? ""))) <= mixture(sorts);
}
function mixture(lines) {
	const full = lines.filter((line) => line.length > 0);
	return full.reduce((sum, line) => sum + (new Set(line.filter((sort) => sort !== "")).size - 1) / line.length, 0) / Math.max(1, full.length);
}
const unitInHead = /\((?:in )?([^()]{1,20})\)\s*$/;
function withUnit(value, head) {
	if (!/[\p{Alphabetic}\p{N}]/u.test(value) || /^(?:yes|no|n\/a|none|tbd)$/i.test(value)) return null;
	const unit = unitInHead.exec(head)?.[1];
	return unit !== void 0 && /^[\d.,\s]+$/.test(value) ? `${value} ${unit}` : value;
}
function bare(attribute) {
	return attribute.replace(unitInHead, "").trim();
}
function toSentence({ entity, kind, attribute }, value) {
	const told = /^\p{Uppercase}\p{Lowercase}/u.test(attribute) ? attribute.slice(0, 1).toLowerCase() + attribute.slice(1) : attribute;
	const isName = /^\p{Uppercase}\S*$/u.test(entity);
	const thing = entity === "" ? "" : kind !== "" && isName ? `the ${entity} ${kind.replace(/s$/, "")}` : entity;
	if (/^[\d.,]+$/.test(value) && /^\p{Alphabetic}+[^su]s\b/u.test(told) && thing !== "") return `${capital(thing)} has ${value} ${value === "1" ? told.replace(/^(\p{Alphabetic}+)s\b/u, "$1") : told}.`;
	return thing === "" ? `The ${told} is ${value}.` : `The ${told} of ${thing} is ${value}.`;
}
function capital(text) {
	return text.slice(0, 1).toUpperCase() + text.slice(1);
}

// src/draft/statement.ts
function toStatements(passages, source) {
	const blocks = new Map(passages.map(({ block }) => [block.index, block]));
	const cells = readTables(blocks);
	const done = /* @__PURE__ */ new Set();
	return passages.flatMap((passage, at) => {
		const { block } = passage;
		const rest = {
			line: lineIn(source, block, passage.start),
			section: sectionOf(blocks, block),
			ordinal: block.ordinal
		};
		if (block.role === "cell") {
			const cell = cells.get(block.index);
			if (cell === void 0 || done.has(block.index)) return [];
			done.add(block.index);
			return [{
				...rest,
				text: cell.text,
				cell
			}];
		}
		if (!spoken.has(block.role) || passage.sentence.isQuestion) return [];
		const text = inFull(passages, at, source);
		return text === null ? [] : [{
			...rest,
			text,
			cell: null
		}];
	});
}
const spoken = /* @__PURE__ */ new Set([
	"paragraph",
	"item",
	"definition",
	"footnote"
]);
function sectionOf(blocks, block) {
	const heading = blocks.get(block.headings[0] ?? -1);
	return heading === void 0 || heading.depth === 1 ? "" : heading.text.replace(/\s+/g, " ").trim();
}
function inFull(passages, at, source) {
	const passage = passages[at];
	const own = sourceText(source, passage.block, {
		start: passage.start,
		end: passage.start + passage.sentence.text.length
	});
	if (passage.joined !== null) return stopped(joinedText(passages, at, own));
	const before = passages[at - 1];
	const label = before !== void 0 && before.block === passage.block && isLabel(before) ? before.sentence.text.replace(/[.:]\s*$/, "") : null;
	if (isLabel(passage)) return null;
	if (label !== null && isFragment(passage)) return stopped(`${label}: ${own}`);
	return stopped(withoutPronoun(passages, at, own));
}
function isLabel({ block, start: from, sentence, quantities, dates }) {
	return sentence.tokens.filter((token) => token.kind === "word").length <= 6 && quantities.length + dates.length === 0 && (/:\s*$/.test(sentence.text) || block.strong.some(({ start, end }) => start <= from + 1 && end >= from + sentence.text.length - 1));
}
function isFragment({ sentence }) {
	return sentence.tokens.filter((token) => token.kind === "word").length <= 5;
}
function joinedText(passages, at, own) {
	const whole = (passages[at]?.joined)?.sentence.text ?? own;
	return `${whole.slice(0, whole.length - (passages[at]?.sentence.text.length ?? 0)).trim().replace(/\s*[:\u2013\u2014-]$/, "")} ${/^\p{Uppercase}\p{Lowercase}/u.test(own) && passages[at]?.names.some(({ start }) => start === 0) !== true ? lowered(own) : own}`;
}
const pronouns = /* @__PURE__ */ new Set([
	"it",
	"they",
	"he",
	"she"
]);
const pointers = /* @__PURE__ */ new Set([
	"it",
	"they",
	"he",
	"she",
	"this",
	"these",
	"its",
	"their",
	"his",
	"her",
	"both",
	"that"
]);
const longestSubject = 60;
function withoutPronoun(passages, at, own) {
	const passage = passages[at];
	const before = passages[at - 1];
	const first = passage.sentence.tokens[0];
	if (first === void 0 || !pointers.has(first.norm) || before === void 0 || !isNeighbor(before.block, passage.block)) return own;
	const subject = pronouns.has(first.norm) ? subjectText(before) : null;
	if (subject !== null) return subject + own.slice(first.text.length);
	return `${before.sentence.text.replace(/\s+/g, " ").trim()} ${own}`;
}
function isNeighbor(before, block) {
	return before === block || before.role === block.role && before.index + 1 === block.index && block.role === "paragraph";
}
function subjectText({ sentence }) {
	const main = sentence.clauses.find(({ kind }) => kind === "main");
	const range = main === void 0 ? null : require_checker_subjectOf(sentence, main);
	const [first, last] = range === null ? [] : [sentence.tokens[range.from], sentence.tokens[range.to - 1]];
	if (first === void 0 || last === void 0 || pointers.has(first.norm) || first.norm === "there") return null;
	const text = sentence.text.slice(first.start, last.end);
	return text.length > longestSubject ? null : text;
}
function lowered(text) {
	return /^\p{Uppercase}(?:\p{Lowercase}|\s)/u.test(text) ? text.slice(0, 1).toLowerCase() + text.slice(1) : text;
}
function stopped(text) {
	const flat = text.replace(/\s+/g, " ").trim().replace(/[;,]$/, "");
	const whole = flat.slice(0, 1).toUpperCase() + flat.slice(1);
	return /[.!?]["\u201d\u2019')]?$/.test(whole) ? whole : `${whole}.`;
}

// src/draft/total.ts
function addTotals(candidates) {
	const wrong = [];
	return {
		candidates: candidates.map((candidate) => {
			const parts = candidate.kind === "quantity" ? partsOf(candidate, candidates) : [];
			if (parts.length < 2) return candidate;
			if (!addsUp(candidate, parts)) {
				if (candidate.statement.cell?.isTotal === true) wrong.push(candidate);
				return candidate;
			}
			const { value } = candidate.fields;
			return {
				...candidate,
				kind: "total",
				fields: value === void 0 ? {} : { value },
				parts
			};
		}),
		wrong
	};
}
function partsOf(whole, all) {
	const { cell } = whole.statement;
	if (cell !== null) return cell.isTotal ? all.filter((one) => one !== whole && one.statement.cell?.series === cell.series && !one.statement.cell.isTotal && one.sort === whole.sort) : [];
	const own = all.filter((one) => one.statement === whole.statement && one.sort === whole.sort && one.kind === "quantity");
	return own[0] === whole && /,? of (?:which|whom|these)\b/i.test(whole.statement.text) ? own.slice(1) : [];
}
function addsUp(whole, parts) {
	const sum = parts.reduce((all, { value }) => all + (value === null ? NaN : require_checker_toBase(value).max), 0);
	const right = whole.value === null ? NaN : require_checker_toBase(whole.value).max;
	return Math.abs(sum - right) <= Math.abs(right) * 1e-9;
}

// src/draft/text.ts
var import_dist = require_base_require_dist();
const width = 110;
function toDraftText(head, facts) {
	const ids = new Map(facts.filter(({ trouble }) => trouble === null).map((fact) => [fact.candidate, fact.id]));
	const groups = grouped(facts);
	const working = facts.filter(({ trouble }) => trouble === null);
	let section = "";
	const provisions = groups.map((group) => {
		const own = group[0]?.candidate.statement.section ?? "";
		const rule = own === section || own === "" ? "" : `\n  # \u2500\u2500 ${comment(own)}\n`;
		if (own !== "") section = own;
		return `${rule}${toProvision(head, group, ids)}`;
	});
	return [
		`# Drafted from ${comment(head.path)}. Every fact is a proposal: prune, correct, and run "proviso provisions test".\n`,
		yaml({
			proviso: 1,
			id: head.id,
			title: head.document.title
		}),
		yaml({ date: head.date }).trimEnd(),
		head.isGuessed ? "  # TODO: the day the facts are of\n" : "\n",
		"\n",
		yaml({ sources: { source: {
			publisher: "TODO",
			title: head.document.title,
			date: head.date
		} } }),
		"\n",
		yaml({ document: {
			title: head.document.title,
			names: head.document.names
		} }),
		toCastText(head.cast, working),
		"\nprovisions:\n",
		provisions.join("")
	].join("");
}
function grouped(facts) {
	const groups = [];
	for (const fact of facts) {
		const last = groups.at(-1);
		const before = last?.[0]?.candidate.statement;
		const { statement } = fact.candidate;
		if ((before === statement || before?.line === statement.line && before.cell !== null && statement.cell !== null) && last !== void 0 && last[0]?.trouble === null === (fact.trouble === null)) last.push(fact);
		else groups.push([fact]);
	}
	return groups;
}
function provisionId(facts) {
	const [first] = facts;
	return facts.length === 1 ? first?.id ?? "" : (first?.id ?? "").replace(/[a-z]+$/, "");
}
function toProvision({ path }, group, ids) {
	const [first] = group;
	if (first === void 0) return "";
	const { statement } = first.candidate;
	const statements = [...new Set(group.map(({ candidate }) => candidate.statement.text))];
	const more = [...new Set(group.flatMap(({ lines }) => lines))];
	const place = `  # ${comment(path)}:${statement.line}${more.map((line) => `, :${line}`).join("")}\n`;
	const sources = { sources: ["source"] };
	const text = indented(yaml([group.length === 1 ? {
		id: first.id,
		statement: statement.text,
		...sources,
		...toFact(first, ids)
	} : {
		id: provisionId(group),
		statement: statements.join(" "),
		...sources,
		facts: group.map((fact) => ({
			id: fact.id,
			...statements.length === 1 ? {} : { statement: fact.candidate.statement.text },
			...toFact(fact, ids)
		}))
	}]), "  ");
	if (first.trouble === null) return `${place}${text}`;
	return `${place}${group.map(({ id, trouble }) => `  # TODO ${id}: ${comment(trouble ?? "")}\n`).join("")}${indented(text.replace(/^ {2}/gm, ""), "  # ")}`;
}
function toFact({ candidate, examples }, ids) {
	const { kind, fields, slots, not, parts } = candidate;
	const isRole = kind === "role";
	return {
		kind,
		...Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, key === "of" ? value.map(plain) : typeof value === "string" || value.length > 1 || key === "people" ? value : value[0]])),
		...parts.length === 0 ? {} : { parts: parts.flatMap((part) => ids.get(part) ?? []) },
		...isRole ? {} : { words: slots.map((slot) => slot.map(plain).join(", ")) },
		...not.length === 0 ? {} : { not: not.map(plain) },
		examples: Object.fromEntries(Object.entries(examples).filter(([, sentences]) => sentences.length > 0))
	};
}
function plain(word) {
	return word.startsWith("#") ? word.slice(1) : word;
}
function toCastText({ terms, people }, facts) {
	const used = new Set(facts.flatMap(({ candidate: { slots, not, fields } }) => [
		...slots.flat(),
		...not,
		...fields["of"] ?? []
	].map(plain).concat([fields["value"] ?? [], fields["people"] ?? []].flat())));
	const shown = terms.filter(({ id, class: kind }) => used.has(id) || kind !== "thing" && kind !== "unknown");
	const named = people.filter(({ id }) => used.has(id));
	const termMap = Object.fromEntries(shown.map(({ id, names, exact, class: kind, country }) => [id, country === null ? {
		...kind === "thing" ? {} : { class: kind },
		...names.length === 0 ? {} : { names },
		...exact.length === 0 ? {} : { exact }
	} : { country }]));
	const peopleMap = Object.fromEntries(named.map(({ id, name, names, roles, formerly }) => [id, {
		name,
		...names.length === 0 ? {} : { names },
		...roles.length === 0 ? {} : { roles },
		...formerly.length === 0 ? {} : { formerly }
	}]));
	return [shown.length === 0 ? "" : `\n${yaml({ terms: termMap })}`, named.length === 0 ? "" : `\n${yaml({ people: peopleMap })}`].join("");
}
function yaml(value) {
	const document = new import_dist.Document(value);
	(0, import_dist.visit)(document, { Seq: (_, node) => {
		if (isShort(node)) node.flow = true;
	} });
	return document.toString({
		lineWidth: 0,
		flowCollectionPadding: false
	});
}
function isShort(node) {
	return (0, import_dist.isSeq)(node) && node.items.length > 0 && JSON.stringify(node.toJSON()).length <= width && node.items.every((item) => (0, import_dist.isScalar)(item) && !/[.!?]["\u201d\u2019')]?$| .* .* .* .* .* .* /.test(String(item.value)));
}
function indented(text, by) {
	return text.replace(/^(?=.)/gm, by);
}
function comment(text) {
	return text.replace(/[\u0000-\u001f\u007f\u0085\u2028\u2029]+/g, " ").trim();
}

// src/draft/paraphrase.ts
function paraphrases(sentence, names) {
	const respelled = withWords(sentence) ?? withFigures(sentence);
	const name = names.find((one) => /^\p{Uppercase}/u.test(one)) ?? names[0];
	const named = (text) => `According to ${name === void 0 ? "the document" : withArticle(name)}, ${isName(text) ? text : text.slice(0, 1).toLowerCase() + text.slice(1)}`;
	return [...respelled === null ? [] : [respelled], named(sentence)].filter((text) => text !== sentence);
}
function isName(text) {
	return !/^(?:The|An?|Each|Every|All|No|Any|In|On|At|By|When|If|This|These|Its|Their|For|From|Under|Until)\s/.test(text);
}
function withArticle(name) {
	return /^\p{Uppercase}\p{Alphabetic}*$/u.test(name) || /^the /i.test(name) ? name : `the ${name}`;
}
function withFigures(sentence) {
	const made = sentence.replace(/(?<![\p{Alphabetic}\d-])(\p{Alphabetic}+)(?= \p{Alphabetic}+s\b)/gu, (word) => String(require_checker_SMALL.get(word.toLowerCase()) ?? require_checker_TENS.get(word.toLowerCase()) ?? word));
	return made === sentence ? null : made;
}
function withWords(sentence) {
	const made = sentence.replace(/(?<![\p{Alphabetic}\d.,$\u20ac\u00a3\u00a5:\u2013/-])(\d{1,3}|\d{1,3},000)(?= (?!January|February|March|April|May|June|July|August|September|October|November|December)\p{Alphabetic}{3,})/gu, (figures, _, at) => {
		const words = require_checker_toWords(Number(figures.replaceAll(",", "")));
		return words === null || at === 0 ? figures : words;
	});
	return made === sentence ? null : made;
}
function withWrongFigures(sentence, written) {
	return written.flatMap((value) => {
		const at = sentence.lastIndexOf(value);
		const figures = /\d[\d,]*(?:\.\d+)?/.exec(value);
		if (at === -1 || figures === null) return [];
		const start = at + figures.index;
		return [2, 3].map((factor) => `${sentence.slice(0, start)}${require_checker_toFigures(Number(figures[0].replaceAll(",", "")) * factor)}${sentence.slice(start + figures[0].length)}`);
	});
}

// src/draft/proof.ts
const rounds = 5;
const sentenceLine = 3;
function proveDraft(draft, proof) {
	let facts = toFacts(draft);
	const ignored = new Set(draft.conflicts.map(({ other }) => other.statement.line));
	for (let round = 0; round < rounds; round++) {
		const bench = proof.open(toDraftText(proof.head, facts));
		if (bench === null) break;
		const changes = failures(facts, bench, {
			...proof,
			ignored
		});
		if (changes.size === 0) break;
		facts = facts.map((fact) => {
			const failure = changes.get(fact.id);
			if (failure === void 0) return fact;
			return (round === 4 ? null : mend(fact, failure, draft.document.things)) ?? {
				...fact,
				trouble: failure.reason
			};
		});
		facts = withoutLostParts(facts);
	}
	return withExamples(facts, proof);
}
function toFacts({ candidates, repeats }) {
	let number = 0;
	const groups = [];
	for (const candidate of candidates) {
		const last = groups.at(-1);
		const before = last?.[0]?.statement;
		if (before === candidate.statement || before?.line === candidate.statement.line && before.cell !== null && candidate.statement.cell !== null) last?.push(candidate);
		else groups.push([candidate]);
	}
	return groups.flatMap((group) => {
		number++;
		return group.map((candidate, at) => ({
			id: `F${number}${group.length === 1 ? "" : suffix(at)}`,
			candidate,
			trouble: null,
			lines: (repeats.get(candidate) ?? []).map(({ statement }) => statement.line),
			examples: {
				consistent: [candidate.statement.text],
				contradicted: [],
				unrelated: []
			}
		}));
	});
}
function suffix(at) {
	return at < 26 ? String.fromCharCode(97 + at) : `z${suffix(at - 26)}`;
}
function underTitle({ head }, sentence) {
	return `# ${head.document.title}\n\n${sentence}\n`;
}
function failures(facts, bench, proof) {
	const found = /* @__PURE__ */ new Map();
	const live = facts.filter(({ trouble }) => trouble === null);
	const addClaim = (finding, line) => {
		const before = found.get(finding.fact);
		if (before !== void 0 && before.claimed.length === 0) return;
		const place = line === null ? `the source's line ${finding.line}` : `line ${line.statement.line}`;
		found.set(finding.fact, {
			reason: before?.reason ?? `would contradict ${place}: ${finding.message}`,
			claimed: [...before?.claimed ?? [], ...line === null ? [] : [line]]
		});
	};
	for (const fact of live) {
		const { findings, notChecked } = bench.check(underTitle(proof, fact.candidate.statement.text));
		const own = findings.filter((finding) => finding.fact === fact.id && finding.line >= sentenceLine);
		const isFound = own.some(({ verdict }) => verdict === "consistent") && !own.some(({ verdict }) => verdict === "contradicted");
		const skipped = notChecked.find((claim) => claim.fact === fact.id);
		if (!isFound) found.set(fact.id, {
			reason: own[0] === void 0 ? skipped === void 0 ? "not found in its own sentence" : `its own sentence is not checked (${skipped.reason})` : `${own[0].verdict} by its own sentence: ${own[0].message}`,
			claimed: []
		});
		for (const other of findings) if (other.fact !== fact.id && other.verdict === "contradicted" && other.line >= sentenceLine) addClaim(other, fact.candidate);
	}
	const byLine = new Map(live.map((fact) => [fact.candidate.statement.line, fact.candidate]));
	for (const finding of bench.check(proof.source).findings) if (finding.verdict === "contradicted" && !proof.ignored.has(finding.line)) addClaim(finding, byLine.get(finding.line) ?? null);
	return found;
}
const most = {
	slots: 4,
	not: 8
};
function mend(fact, { claimed }, things) {
	const { candidate } = fact;
	if (claimed.length === 0) {
		const shorter = withoutLast(candidate, things);
		return shorter === null ? null : {
			...fact,
			candidate: {
				...candidate,
				slots: shorter
			}
		};
	}
	const [other] = claimed;
	if (other === void 0 || other.statement === candidate.statement) return null;
	const own = candidate.spare.find((word) => !other.words.has(word));
	if (own !== void 0 && candidate.slots.length < most.slots) return {
		...fact,
		candidate: {
			...candidate,
			slots: [...candidate.slots, toSlot(own)],
			spare: candidate.spare.filter((word) => word !== own)
		}
	};
	const theirs = [...other.slots.flatMap((slot) => slot.slice(0, 1)), ...other.words].find((word) => !candidate.words.has(word) && !candidate.not.includes(word) && word !== "#document" && !word.startsWith("@"));
	return theirs === void 0 || candidate.not.length >= most.not ? null : {
		...fact,
		candidate: {
			...candidate,
			not: [...candidate.not, theirs]
		}
	};
}
function withoutLast({ slots }, things) {
	const own = slots.filter((slot) => slot[0] !== whole);
	const [first] = own;
	if (first === void 0 || own.length < 2) return null;
	return own.length > 2 ? [...own.slice(0, -1), ...slots.filter((slot) => slot[0] === whole)] : [plainly(first), wholeSlot(things)];
}
function withoutLostParts(facts) {
	const lost = new Set(facts.filter(({ trouble }) => trouble !== null).map(({ candidate }) => candidate));
	const now = new Map(facts.map(({ id, candidate }) => [id, candidate]));
	const byStatement = new Map([...now.values()].map((candidate) => [key(candidate), candidate]));
	return facts.map((fact) => {
		const { candidate } = fact;
		if (candidate.kind !== "total") return fact;
		const parts = candidate.parts.flatMap((part) => byStatement.get(key(part)) ?? []);
		if (parts.length === candidate.parts.length && !parts.some((part) => lost.has(part))) return {
			...fact,
			candidate: {
				...candidate,
				parts
			}
		};
		return {
			...fact,
			candidate: {
				...candidate,
				kind: "quantity",
				parts: []
			}
		};
	});
}
function key({ statement, fields, kind }) {
	return `${statement.line} ${statement.text} ${kind} ${JSON.stringify(fields)}`;
}
const wanted = 2;
const tries = 12;
function withExamples(facts, proof) {
	const bench = proof.open(toDraftText(proof.head, facts));
	if (bench === null || facts.every(({ trouble }) => trouble !== null)) return {
		text: "",
		facts
	};
	const checked = (sentence) => bench.check(underTitle(proof, sentence));
	const live = facts.filter(({ trouble }) => trouble === null);
	const made = facts.map((fact) => fact.trouble === null ? {
		...fact,
		examples: examplesOf(fact, {
			live,
			checked,
			bench,
			proof
		})
	} : fact);
	return {
		text: toDraftText(proof.head, made),
		facts: made
	};
}
function examplesOf(fact, { live, checked, bench, proof }) {
	const { statement } = fact.candidate;
	const verdicts = (sentence) => {
		const findings = checked(sentence).findings.filter(({ line }) => line >= sentenceLine);
		return {
			own: findings.filter((one) => one.fact === fact.id).map(({ verdict }) => verdict),
			isClean: !findings.some((one) => one.fact !== fact.id && one.verdict === "contradicted")
		};
	};
	const isRight = (sentence) => {
		const { own, isClean } = verdicts(sentence);
		return isClean && own.includes("consistent") && !own.includes("contradicted");
	};
	const consistent = [statement.text, ...paraphrases(statement.text, proof.head.document.names).filter(isRight)].slice(0, wanted);
	const wrong = pick([...withWrongFigures(statement.text, figuresOf(fact.candidate)), ...consistent.flatMap((sentence) => bench.mutants(fact.id, sentence))], (sentence) => verdicts(sentence).own.includes("contradicted"));
	const unrelated = pick(neighbors(fact, live), (sentence) => {
		const { own } = verdicts(sentence);
		return !own.includes("contradicted") && !own.includes("consistent");
	});
	return {
		consistent,
		contradicted: wrong.filter((sentence) => !consistent.includes(sentence)),
		unrelated: unrelated.filter((sentence) => !consistent.includes(sentence))
	};
}
function figuresOf({ kind, fields }) {
	const value = kind === "total" ? fields["value"] : kind === "change" ? fields["to"] : void 0;
	return typeof value === "string" ? [value] : [];
}
function pick(sentences, isRight) {
	const found = [];
	for (const sentence of new Set(sentences.slice(0, tries))) {
		if (found.length === wanted) break;
		if (isRight(sentence)) found.push(sentence);
	}
	return found;
}
function neighbors({ candidate }, live) {
	const common = (other) => [...other.words].filter((word) => candidate.words.has(word)).length;
	const others = live.filter((one) => one.candidate.statement !== candidate.statement).map((one) => ({
		one,
		score: common(one.candidate)
	}));
	return [...new Set(others.sort((a, b) => b.score - a.score).slice(0, tries).map(({ one }) => one.candidate.statement.text))];
}

// src/draft/head.ts
function toHead({ document, cast, dates }, file, date) {
	const own = date ?? writtenDate(file.text) ?? dates[0] ?? null;
	return {
		path: file.path,
		id: freeId(document.title, /* @__PURE__ */ new Set()),
		date: own ?? "2000-01-01",
		isGuessed: own === null,
		document,
		cast
	};
}
const reach = 4e3;
function writtenDate(text) {
	const front = /^\uFEFF?---\r?\n([\s\S]*?)\r?\n---/.exec(text.slice(0, reach))?.[1] ?? "";
	return /^(?:date|updated|published|effective)["']?:\s*["']?(\d{4}-\d\d-\d\d)/m.exec(front)?.[1] ?? null;
}

// src/draft/index.ts
const readers = [
	readRoles,
	readChange,
	readQuantities,
	readDates,
	readNames,
	readRule
];
const mostFacts = 400;
const longest = 600;
const shown = 80;
function toDraft(passages, text, title, read) {
	const document = toDocument(passages, title);
	const spoken = toStatements(passages, toSource(text));
	const statements = spoken.filter((statement) => statement.text.length <= longest);
	const { own, things } = document;
	const heard = statements.map((statement) => ({
		statement,
		all: read(statement.text)
	}));
	const cells = statements.flatMap(({ cell }) => cell ?? []);
	const cast = toCast([...heard.flatMap(({ all }) => all), ...passages.filter(({ block }) => block.role === "heading" && block.depth > 1)], cells, own);
	const readings = heard.flatMap(({ statement, all }) => {
		const passage = all.at(-1);
		return passage === void 0 ? [] : [{
			statement,
			passage,
			cast,
			words: wordsOf$1(passage, cast, own),
			own,
			things,
			frequency: /* @__PURE__ */ new Map()
		}];
	});
	const frequency = countWords(readings);
	const found = readings.map((reading) => candidatesOf({
		...reading,
		frequency
	}));
	const all = found.flat();
	const { candidates, wrong } = addTotals(all.slice(0, 400));
	const late = all.slice(400).map(({ statement }) => ({
		line: statement.line,
		text: statement.text,
		reason: `the draft has ${400} facts already; split the source`
	}));
	const missed = readings.flatMap((reading, at) => (found[at]?.length ?? 0) === 0 ? whyNothing(reading) : []);
	const sums = wrong.map(({ statement }) => ({
		line: statement.line,
		text: statement.text,
		reason: "the rows above do not add up to this total; kept as a number of its own"
	}));
	return {
		...tellApart(candidates),
		document,
		cast,
		dates: datesIn(passages),
		sentences: spoken.length,
		leftOut: [
			...spoken.filter((statement) => statement.text.length > longest).map(({ line, text: sentence }) => ({
				line,
				text: `${sentence.slice(0, shown)} ...`,
				reason: `longer than ${longest} characters`
			})),
			...missed,
			...sums,
			...late
		]
	};
}
function countWords(readings) {
	const counts = /* @__PURE__ */ new Map();
	for (const { words } of readings) for (const word of new Set(words.map((one) => one.word))) counts.set(word, (counts.get(word) ?? 0) + 1);
	return counts;
}
function candidatesOf(reading) {
	return readers.flatMap((reader) => reader(reading)).filter(({ slots }) => slots.some(([word]) => word !== "#document" && !vague.has(word ?? "")));
}
const vague = /* @__PURE__ */ new Set([
	"hold",
	"keep",
	"run",
	"work",
	"change",
	"happen",
	"apply",
	"follow",
	"expect"
]);
function whyNothing({ statement: { line, text }, passage: { quantities, dates }, words }) {
	if (quantities.length + dates.length === 0) return [];
	return [{
		line,
		text,
		reason: words.every(({ word }) => vague.has(word)) ? "no word says what the figure is the figure of" : dates.some(({ value }) => value.year === null) ? "a date without a year" : "the figure only counts off or names something"
	}];
}
function datesIn(passages) {
	const two = (value) => String(value).padStart(2, "0");
	return passages.flatMap(({ dates }) => dates).flatMap(({ value: { year, month, day } }) => year === null || month === null || day === null ? [] : [`${String(year).padStart(4, "0")}-${two(month)}-${two(day)}`]);
}

// src/command-draft.ts
const draftCommand = {
	name: "draft",
	summary: "draft a provision set from a source text",
	usage: ["draft SOURCE.md [OPTION ...]"],
	about: [
		"Reads a treaty, a price list, a fact sheet, ... and writes a first provision set: each",
		"sentence, list item and table cell with a number, date, name in a part, permission or",
		"prohibition becomes a fact with its words, examples and source line, for you to prune.",
		"What was left out, and why, is told on standard error. \"-\" is standard input."
	],
	options: [
		{
			name: "output",
			value: "FILE",
			about: "write the set to a file instead of standard output"
		},
		{
			name: "title",
			value: "TEXT",
			about: "title of the document (default: that of the front matter, else the first heading)"
		},
		{
			name: "date",
			value: "YYYY-MM-DD",
			about: "the day the facts are of (default: that of the front matter, else the first in the text)"
		},
		{
			name: "format",
			value: "FORMAT",
			about: "form of the set",
			choices: ["yaml"],
			initial: "yaml"
		}
	],
	examples: [["proviso draft pricing.md --output facts.yml", "a set to prune"], ["proviso provisions test --provisions facts.yml", "its examples, all of which hold"]],
	exits: [
		"0  a set was written",
		"1  nothing was found that a fact could be made of",
		"2  a bad argument, or the file could not be read or written"
	],
	run: draft
};
function draft({ names, values }) {
	const [path] = names;
	if (path === void 0 || 1 < names.length) return require_base_refuse(`Unexpected number of files (${names.length}), expected one`, "draft");
	const date = values["date"] ?? null;
	if (date !== null && !/^\d{4}-\d\d-\d\d$/.test(date)) return require_base_refuse(`Unexpected ${JSON.stringify(date)} for --date, expected a date such as 2025-03-31`, "draft");
	const { file, failure } = require_base_readSource(path);
	if (file === null) return {
		output: "",
		notes: `${require_base_toFailed(failure, require_base_createPaint(false))}\n`,
		exit: 2
	};
	const made = draftSet(file, {
		title: values["title"] ?? null,
		date
	});
	if (made === null) return {
		output: "",
		notes: `${file.path}: nothing was found that a fact could be made of.\n`,
		exit: 1
	};
	const notes = toNotes(made.draft, made.proven, file.path);
	if (made.proven.text === "") return {
		output: "",
		notes,
		exit: 1
	};
	const output = values["output"];
	const refused = output === void 0 ? null : require_base_writeOutput(output, made.proven.text);
	if (refused !== null) return {
		output: "",
		notes: `proviso: ${output ?? ""}: ${refused}\n`,
		exit: 2
	};
	return {
		output: output === void 0 ? made.proven.text : "",
		notes,
		exit: 0
	};
}
function draftSet(file, { title, date }) {
	const reader = require_checker_createChecker(emptySet);
	const made = toDraft(reader.passages(file), file.text, title, (text) => reader.passages({
		path: file.path,
		text
	}));
	if (made.candidates.length === 0) return null;
	return {
		draft: made,
		proven: proveDraft(made, {
			head: toHead(made, file, date),
			source: file.text,
			open: openBench
		})
	};
}
const emptySet = {
	id: "draft",
	title: "",
	date: "2000-01-01",
	digest: "",
	references: [],
	document: {
		id: "document",
		title: "",
		names: [],
		about: null
	},
	otherDocuments: [],
	terms: [],
	people: [],
	provisions: []
};
function openBench(text) {
	const { set } = require_set_file_readSet({
		path: "draft.yml",
		text
	});
	if (set === null) return null;
	const checker = require_checker_createChecker(set, { isCorrecting: false });
	const facts = new Map(set.provisions.flatMap((provision) => provision.facts).map((fact) => [fact.id, fact]));
	return {
		check: (article) => checker.check({
			path: "draft.md",
			text: article
		}),
		mutants: (id, sentence) => {
			const fact = facts.get(id);
			const file = {
				path: "draft.md",
				text: sentence
			};
			const specimen = fact === void 0 ? null : require_mutation_toSpecimen(set, fact, {
				passages: checker.passages(file),
				result: checker.check(file)
			});
			return specimen === null ? [] : require_mutation_toMutants(specimen).map(({ text: mutant }) => mutant);
		}
	};
}
const mostTold = 500;
function toNotes({ sentences, leftOut, conflicts, repeats, candidates }, { facts }, path) {
	const live = facts.filter(({ trouble }) => trouble === null);
	const kinds = /* @__PURE__ */ new Map();
	for (const { candidate } of live) kinds.set(candidate.kind, (kinds.get(candidate.kind) ?? 0) + 1);
	const sum = [...kinds].map(([kind, count]) => `${count} ${kind}`).join(", ");
	const repeated = [...repeats.values()].reduce((all, { length }) => all + length, 0);
	return [
		`${path}: ${require_base_counted(sentences, "sentence")}, ${require_base_counted(live.length, "fact")}${sum === "" ? "" : ` (${sum})`}${repeated === 0 ? "" : `, ${require_base_counted(repeated, "repetition")} merged`}.`,
		...conflicts.map(({ kept, other }) => `${path}:${other.statement.line}  contradicts line ${kept.statement.line}: \u201c${other.statement.text}\u201d against \u201c${kept.statement.text}\u201d; the first was kept`),
		...facts.filter(({ trouble }) => trouble !== null).map(({ id, candidate, trouble }) => `${path}:${candidate.statement.line}  ${id} is in comments, ${trouble ?? ""}: \u201c${candidate.statement.text}\u201d`),
		...leftOut.slice(0, mostTold).map(({ line, text, reason }) => `${path}:${line}  left out, ${reason}: \u201c${text}\u201d`),
		...leftOut.length > mostTold ? [`${path}: ${leftOut.length - mostTold} more left out; a table of figures is no text to draft from.`] : [],
		...candidates.length >= 400 ? [`${path}: more than ${400} facts; split the source.`] : []
	].join("\n") + "\n";
}

exports.draftCommand = draftCommand;