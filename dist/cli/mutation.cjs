// Built by "npm run build" from src/ and provisions/. Do not edit.
const require_base = require("./base.cjs");
const { countries: require_base_countries, countryByCode: require_base_countryByCode, isVerb: require_base_isVerb } = require_base;
const require_checker = require("./checker.cjs");
const { SCALE: require_checker_SCALE, SMALL: require_checker_SMALL, TENS: require_checker_TENS, disjoint: require_checker_disjoint, figure: require_checker_figure, fillersOf: require_checker_fillersOf, findFinites: require_checker_findFinites, formsOf: require_checker_formsOf, interval: require_checker_interval, isComparable: require_checker_isComparable, nouns: require_checker_nouns, ratio: require_checker_ratio, readQuantity: require_checker_readQuantity, soundsLikeVowel: require_checker_soundsLikeVowel, speechVerbs: require_checker_speechVerbs, subtract: require_checker_subtract, toBase: require_checker_toBase, toFigures: require_checker_toFigures, toWords: require_checker_toWords, tolerance: require_checker_tolerance, wordSets: require_checker_wordSets } = require_checker;

// src/mutation/about.ts
function isAbout({ about, unless }, keys) {
	return holds(about, keys) && !(unless !== null && holds(unless, keys));
}
function holds(expression, keys) {
	switch (expression.op) {
		case "concept": return keys.has(expression.key);
		case "not": return !holds(expression.of, keys);
		case "all": return expression.of.every((one) => holds(one, keys));
		case "any": return expression.of.some((one) => holds(one, keys));
	}
}

// src/mutation/edit.ts
function applyEdits(text, edits) {
	const ordered = [...edits].sort((a, b) => a.start - b.start);
	if (ordered.some((edit, at) => edit.start < (ordered[at - 1]?.end ?? 0))) return null;
	let made = "";
	let from = 0;
	for (const edit of ordered) {
		made = join(made + text.slice(from, edit.start), edit.text);
		from = edit.end;
		if (edit.text === "" && /(?:^|\s)$/.test(made)) while (text[from] === " ") from++;
	}
	made += text.slice(from);
	return capitalize(made.replace(/ +([,.;:])/g, "$1"), text);
}
function join(before, words) {
	const article = /(^|[\s(\u201c"])(an?)( )$/i.exec(before);
	if (article === null || words === "") return before + words;
	const [whole = "", lead = "", word = ""] = article;
	const right = require_checker_soundsLikeVowel(words) ? "an" : "a";
	return `${before.slice(0, before.length - whole.length)}${lead}${word.startsWith("A") ? right.replace("a", "A") : right} ${words}`;
}
function capitalize(made, text) {
	const first = made.trimStart().charAt(0);
	return /^\p{Uppercase}/u.test(text) && /^\p{Lowercase}/u.test(first) ? made.trimStart().replace(first, first.toUpperCase()) : made;
}
function touches(a, b) {
	return a.start < b.end && b.start < a.end;
}
function isFree({ frozen }, span) {
	return !frozen.some((one) => touches(one, span));
}
function inCaseOf(original, words) {
	return /^\p{Uppercase}\p{Lowercase}/u.test(original) && /^\p{Lowercase}/u.test(words) ? words.charAt(0).toUpperCase() + words.slice(1) : words;
}

// src/mutation/rewrite.ts
function createRewriter(rows) {
	const compiled = rows.map(([pattern, ...replacements]) => ({
		pattern: new RegExp(String.raw`(?<![\p{Alphabetic}\p{N}-])(?:${pattern})(?:(?<=\s)|(?![\p{Alphabetic}\p{N}]))`, "giu"),
		replacements
	}));
	return (specimen) => {
		const taken = [];
		return compiled.flatMap(({ pattern, replacements }) => [...specimen.text.matchAll(pattern)].flatMap((match) => {
			const span = {
				start: match.index,
				end: match.index + match[0].length
			};
			if (!isFree(specimen, span) || taken.some((one) => one.start < span.end && span.start < one.end)) return [];
			taken.push(span);
			return replacements.map((replacement) => [{
				...span,
				text: inCaseOf(match[0], fill(replacement, match))
			}]);
		})).sort((a, b) => (a[0]?.start ?? 0) - (b[0]?.start ?? 0));
	};
}
function fill(replacement, match) {
	return replacement.replace(/\$(\d)/g, (_, index) => match[Number(index)] ?? "");
}

// src/mutation/antonym.ts
const verbs = `rule out: allow; forbid: allow; prohibit: allow; ban: allow/permit; outlaw: legalize; permit: forbid; reject: accept; accept: reject; approve: reject; refuse: accept
reaffirm: deny/revoke; affirm: deny; confirm: deny; acknowledge: deny; recognize: reject; recognise: reject; uphold: abolish; respect: violate; honor: break; honour: break
receive: lose; promise: deny/refuse; offer: deny/refuse; grant: deny/refuse; guarantee: deny; give: deny; provide: withhold; get: lose; gain: lose; keep: lose; retain: lose; lose: keep; forfeit: keep; forgo: keep; renounce: keep
extend: terminate/end; prolong: terminate/end; renew: cancel/terminate; continue: end; maintain: abolish; preserve: abolish; restore: abolish; reinstate: lift; restart: shut down; reopen: close; open: close; close: open; start: stop; begin: end; launch: halt; halt: speed up; stop: speed up; end: continue; conclude: break off; sign: reject; ratify: reject; break off: conclude
set up: dissolve/scrap; establish: dissolve/abolish; create: abolish; found: dissolve; introduce: abolish/scrap; adopt: reject; pass: repeal/reject; enact: repeal; repeal: enact; abolish: introduce; scrap: keep; build: demolish; demolish: keep; renovate: demolish; run: close; enshrine in: strike from; enshrine: repeal
rejoin: leave; admit: expel; expel: admit; invite back into: shut out of; vacate: keep; give up: keep; hand over: keep; hand back: keep; return: keep; withdraw from: stay in; pull out of: move into; release: hold back
lift: tighten; ease: tighten; relax: tighten; tighten: ease; impose: lift; unfreeze: freeze; block: release; revoke: confirm; cancel: confirm; void: confirm
enter: stay out of; deploy: withdraw; station: withdraw; cooperate on: compete over; cooperate: compete; mediate: boycott; broker: boycott; supervise: ignore; oversee: ignore; monitor: ignore; check: ignore; audit: ignore
sell: keep; privatise: nationalise; privatize: nationalize; raise: lower; lower: raise; increase: reduce; reduce: increase; expand: shrink; grow: shrink; prosecute: pardon; pardon: prosecute; include: exclude; exclude: include; hinder: promote; protect: endanger; write into: strike from`;
const rewriteWords = createRewriter([
	[
		"bars (.{2,50}?) from (?:ever )?joining",
		"allows $1 to join",
		"invites $1 to join"
	],
	["bars (.{2,50}?) from (?=the|any|all|its)", "admits $1 to "],
	["stops (.{2,50}?) from taking in", "lets $1 take in"],
	[
		"keeps (.{2,50}?) out of",
		"sends $1 into",
		"lets $1 into"
	],
	["stays? out of", "may join"],
	[
		"ruled out",
		"allowed",
		"guaranteed"
	],
	[
		"forbidden|prohibited|banned|outlawed",
		"allowed",
		"permitted"
	],
	["permitted", "forbidden"],
	[
		"obliges (.{2,50}?) to",
		"forbids $1 to",
		"frees $1 from having to"
	],
	["requires (.{2,60}?) to", "forbids $1 to"],
	[
		"allows (.{2,50}?) to",
		"forbids $1 to",
		"bars $1 from ever being able to"
	],
	["an? end to", "a boost to"],
	["set foot in", "stay in"],
	["(must|to|would|will) leave (the|its|their|all)", "$1 keep $2"],
	[
		"is eligible for",
		"is excluded from",
		"is barred from"
	],
	["(?:is|are) part of", "is excluded from"],
	[
		"legally binding",
		"non-binding",
		"not binding in law"
	],
	["binding", "non-binding"],
	["non-binding", "binding"],
	["void", "valid"],
	["in force", "out of force"],
	["lapses", "stays in force"],
	["makes (.{2,40}?) lapse", "leaves $1 in force"],
	["cost (.{2,30}?) its", "earn $1 a"],
	["de facto", "de jure"],
	["de jure", "de facto"],
	["in fact, though not in law", "in law, not only in fact"],
	[
		"in stages|in phases|step by step|gradually|case by case",
		"all at once",
		"immediately"
	],
	["gradual, case-by-case", "immediate, complete"],
	[
		"gradual",
		"immediate",
		"sudden"
	],
	[
		"immediately|at once|straight away",
		"gradually",
		"only years later",
		"in stages"
	],
	["as soon as", "only long after"],
	["immediate", "gradual"],
	["free of", "armed with"],
	["non-nuclear", "nuclear"],
	["free of charge|without charge|for free|free(?= (?:under|in|on)\\b)", "for a fee"],
	["freely", "under heavy restrictions"],
	["without a licence", "only with a licence"],
	[
		"sovereign",
		"dependent",
		"subordinate"
	],
	["independent", "dependent"],
	["sovereignty is", "subjugation is"],
	["unchanged", "higher"],
	[
		"equally|evenly",
		"unequally",
		"in a ratio of three to one"
	],
	[
		"including",
		"excluding",
		"except"
	],
	["excluding", "including"],
	["falls? silent", "keep firing"],
	["joint", "separate"],
	["(?<!put )together", "separately"],
	["inside", "outside"],
	["legal", "illegal"],
	["voluntary", "compulsory"],
	["mandatory|compulsory", "voluntary"],
	["public", "secret"]
]);
const byFirst = verbs.split(/[;\n]/).reduce((index, entry) => {
	const [verb = "", others = ""] = entry.split(":").map((part) => part.trim());
	const opposites = others.split("/").map(require_checker_formsOf);
	require_checker_formsOf(verb).forEach((written, form) => {
		const row = {
			words: written.split(" "),
			form,
			opposites: opposites.map((forms) => forms[form] ?? "")
		};
		const first = row.words[0] ?? "";
		index.set(first, [...index.get(first) ?? [], row].sort((a, b) => b.words.length - a.words.length));
	});
	return index;
}, /* @__PURE__ */ new Map());
const base = 0;
const participle = 3;
const gerund = 4;
const beOrHave = /^(?:be|is|are|was|were|been|being|get|gets|got|has|have|had)$/;
const modal = /^(?:will|would|shall|should|can|could|may|might|must|to|does|do|did)$/;
function isVerbHere(tokens, at, form, finites) {
	if (tokens[at].capitalized && at > 0) return false;
	let before = at - 1;
	while (/ly$|^(?:both|also|then|again|ever|jointly)$/.test(tokens[before]?.norm ?? "")) before--;
	const word = tokens[before]?.norm ?? "";
	if (form === base) return modal.test(word) || finites[at] === true && !/^(?:the|an?|its|their|his|her|no|any|all)$/.test(word);
	if (form === participle) return beOrHave.test(word) || /^(?:be|are|is)$/.test(tokens[before - 1]?.norm ?? "") && word === "all";
	if (form === gerund) return at === 0 || /^(?:by|from|of|for|without|in)$/.test(word);
	return finites[at] === true;
}
const isPhrasal = (parts, form) => form === 1 && parts.length > 1 && /^(?:out|up|off|over|back|down)$/.test(parts[1] ?? "");
function rewriteVerbs(specimen) {
	const { tokens, text } = specimen;
	const finites = require_checker_findFinites(tokens);
	return tokens.flatMap((token, at) => {
		const row = (byFirst.get(token.norm) ?? []).find(({ words: parts, form }) => parts.every((part, step) => tokens[at + step]?.norm === part) && (isPhrasal(parts, form) || isVerbHere(tokens, at, form, finites)));
		if (row === void 0) return [];
		const span = {
			start: token.start,
			end: tokens[at + row.words.length - 1]?.end ?? token.end
		};
		return isFree(specimen, span) ? row.opposites.map((opposite) => [{
			...span,
			text: inCaseOf(text.slice(span.start, span.end), opposite)
		}]) : [];
	});
}
const denial = /\b(?:not|no|never|neither|nobody|none|nor|cannot|without|forbidden|banned|prohibited|prohibits|forbids)\b/i;
const antonym = {
	name: "antonym",
	about: "a word told as its opposite",
	review: false,
	edits: (specimen) => {
		const { fact, text, claims, keys } = specimen;
		if (fact.kind !== "rule" && fact.kind !== "choice") return [];
		const isRule = fact.checks.some((check) => check.kind === "rule" && isAbout(check, keys));
		return [...rewriteWords(specimen), ...rewriteVerbs(specimen)].filter(([edit], at, all) => edit !== void 0 && !all.slice(0, at).some(([other]) => other !== void 0 && touches(other, edit) && (other.start !== edit.start || other.end !== edit.end))).filter((edits) => edits.every((edit) => !denial.test(text.slice(0, edit.start)) && (isRule || claims.some((claim) => touches(claim, edit)))));
	}
};

// src/mutation/arithmetic.ts
function isWrong(fact, claimed, isLimit) {
	const verdicts = fact.checks.flatMap((check) => {
		if (check.kind === "quantity" || check.kind === "total") return [contradicts(claimed, check.value, isLimit)];
		return check.kind === "change" ? [contradictsChange(claimed, check)] : [];
	}).filter((one) => one !== null);
	return verdicts.length > 0 && verdicts.every((one) => one);
}
function contradicts(claimed, expected, isLimit) {
	if (claimed.dimension !== expected.dimension) return null;
	if (!require_checker_isComparable(claimed, expected)) return true;
	const [said, right] = [require_checker_figure(claimed), require_checker_figure(expected)];
	if (said === null || right === null) return null;
	const upper = expected.bound === "at-most" || expected.bound === "less-than";
	const lower = expected.bound === "at-least" || expected.bound === "more-than";
	if (!upper && !lower) return require_checker_disjoint(require_checker_tolerance(claimed), expected.bound === "exact" ? require_checker_tolerance(expected) : widened(expected));
	const turned = upper ? claimed.bound === "at-least" || claimed.bound === "more-than" : claimed.bound === "at-most" || claimed.bound === "less-than";
	if (!require_checker_disjoint(said, right)) return turned;
	const isBeyond = upper ? said.min > right.max : said.max < right.min;
	if (claimed.bound === "less-than" || claimed.bound === "more-than") return turned ? isBeyond : !isBeyond;
	return turned || !isLimit ? isBeyond : true;
}
function widened(quantity) {
	return quantity.bound === "about" ? require_checker_tolerance(quantity) : require_checker_toBase(quantity);
}
function contradictsChange(claimed, { from, to }) {
	const [before, after] = [widened(from), widened(to)];
	const [loss, gain] = [require_checker_subtract(before, after), require_checker_subtract(after, before)];
	const remainder = require_checker_ratio(after, before);
	if (claimed.dimension === "share") {
		if (remainder === null) return null;
		const [less, more] = [require_checker_subtract(require_checker_interval(1), remainder), require_checker_subtract(remainder, require_checker_interval(1))];
		return [
			remainder,
			less,
			more
		].every((one) => require_checker_disjoint(require_checker_tolerance(claimed), one));
	}
	if (claimed.dimension !== from.dimension) return null;
	if (!require_checker_isComparable(claimed, from)) return true;
	return [
		require_checker_tolerance(from),
		require_checker_tolerance(to),
		before,
		after,
		loss,
		gain
	].every((one) => require_checker_disjoint(require_checker_tolerance(claimed), one));
}

// src/mutation/numeral.ts
const numberWord = [
	...require_checker_SMALL.keys(),
	...require_checker_TENS.keys(),
	...require_checker_SCALE.keys(),
	"hundred"
].join("|");
const fractionNouns = {
	half: 2,
	halves: 2,
	third: 3,
	quarter: 4,
	fourth: 4,
	fifth: 5,
	sixth: 6,
	seventh: 7,
	eighth: 8,
	tenth: 10
};
const patterns = [
	["split", /\d{1,2}\s?[:/\u2013-]\s?\d{1,2}(?!\d)|fifty-fifty/gi],
	["fraction", new RegExp(String.raw`(?<![\p{Alphabetic}\d-])(?:(?:an?|one|two|three|four|five)[ -])?(?:${"half|halves|(?:third|quarter|fourth|fifth|sixth|seventh|eighth|tenth)s?"})(?![\p{Alphabetic}])`, "giu")],
	["digits", /\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?/g],
	["words", new RegExp(String.raw`(?<![\p{Alphabetic}\d-]|\d )(?:an? )?(?:${numberWord})(?:(?: and |[ -])(?:${numberWord}))*(?![\p{Alphabetic}])`, "giu")]
];
function findNumerals(text) {
	const found = [];
	for (const [form, pattern] of patterns) for (const match of text.matchAll(pattern)) {
		const span = {
			start: match.index,
			end: match.index + match[0].length
		};
		const value = valueOf(match[0].toLowerCase(), form);
		if (value !== null && !found.some((one) => one.start < span.end && span.start < one.end)) found.push({
			...span,
			value,
			form
		});
	}
	return found.sort((a, b) => a.start - b.start);
}
function valueOf(text, form) {
	if (form === "digits") return Number(text.replaceAll(",", ""));
	if (form === "words") return readWords(text);
	if (form === "split") return /^(?:50\D+50|fifty-fifty)$/.test(text) ? .5 : null;
	const parts = text.split(/[ -]/);
	const noun = parts.at(-1) ?? "";
	return (parts.length === 1 || /^an?$/.test(parts[0] ?? "") ? 1 : require_checker_SMALL.get(parts[0] ?? "") ?? 1) / (fractionNouns[noun] ?? fractionNouns[noun.replace(/s$/, "")] ?? 1);
}
function readWords(text) {
	let [total, part] = [0, 0];
	for (const word of text.split(/[ -]/).filter((one) => one !== "and" && one !== "a" && one !== "an")) {
		const scale = require_checker_SCALE.get(word);
		if (scale !== void 0) [total, part] = [total + Math.max(part, 1) * scale, 0];
		else if (word === "hundred") part = Math.max(part, 1) * 100;
		else part += require_checker_SMALL.get(word) ?? require_checker_TENS.get(word) ?? NaN;
	}
	return Number.isNaN(total + part) || total + part === 0 ? null : total + part;
}
const shares = [
	[
		.1,
		"a tenth",
		"90:10"
	],
	[
		.2,
		"a fifth",
		"80:20"
	],
	[
		.25,
		"a quarter",
		"75:25"
	],
	[
		1 / 3,
		"a third",
		"67:33"
	],
	[
		.4,
		"two fifths",
		"60:40"
	],
	[
		.5,
		"half",
		"50:50"
	],
	[
		2 / 3,
		"two thirds",
		"33:67"
	],
	[
		.75,
		"three quarters",
		"25:75"
	],
	[
		.9,
		"nine tenths",
		"10:90"
	]
];
function respell(numeral, value) {
	if (numeral.form === "words") return require_checker_toWords(value);
	if (numeral.form === "digits") return require_checker_toFigures(value);
	const share = shares.find(([one]) => Math.abs(one - value) < .01);
	return share === void 0 ? null : numeral.form === "split" ? share[2] : share[1];
}
function otherValues({ value, form }) {
	if (form === "fraction" || form === "split") return shares.map(([one]) => one).filter((one) => Math.abs(one - value) > .02).sort((a, b) => Math.abs(a - value) - Math.abs(b - value));
	const factors = [
		1.1,
		.9,
		1.25,
		.75,
		1.5,
		2 / 3,
		2,
		.5,
		3
	];
	const round = (one) => Number(one.toPrecision(one < 100 && value % 1 === 0 ? 2 : 2));
	const near = Number.isInteger(value) && value <= 30 ? [
		value + 1,
		value - 1,
		value + 2,
		value - 2,
		value * 2,
		Math.round(value / 2)
	] : factors.map((factor) => round(value * factor));
	return [...new Set(near.map((one) => Number.isInteger(value) && value < 1e3 ? Math.round(one) : one))].filter((one) => one > 1 && one !== value || value < 1 && one > 0 && one !== value);
}

// src/mutation/value.ts
const limits = /\b(?:cap(?:s|ped)?|ceiling|limit(?:s|ed)?|maximum|minimum|upper|lower|floor|at (?:most|least)|up to|no (?:more|fewer|less|later) than|not (?:more|less|exceed)|within|deadline|at the (?:latest|earliest)|exceed)\b|\bdays? to\b/i;
function ownQuantities(specimen) {
	const { fact, claims, quantities } = specimen;
	if (!fact.checks.some(({ kind }) => kind === "quantity" || kind === "total" || kind === "change")) return [];
	const told = quantities.filter((mention) => mention.kind !== "ordinal" && claims.some((claim) => touches(claim, mention)));
	if (told.length > 0 && fact.kind !== "change") return told;
	return quantities.filter((mention) => told.includes(mention) || mention.kind !== "ordinal" && fact.checks.some((check) => sameMeasure(check, mention.value)) && !isWrong(fact, mention.value, true));
}
function sameMeasure(check, { dimension }) {
	if (check.kind === "quantity" || check.kind === "total") return check.value.dimension === dimension;
	return check.kind === "change" && (check.from.dimension === dimension || dimension === "share");
}
function speaksOfLimit({ text }) {
	return limits.test(text);
}
function rereadAs(mention, edits) {
	let words = mention.text;
	for (const edit of [...edits].sort((a, b) => b.start - a.start)) words = words.slice(0, edit.start - mention.start) + edit.text + words.slice(edit.end - mention.start);
	return require_checker_readQuantity(words);
}
function fromNumerals(specimen, respellings, most) {
	const isLimit = speaksOfLimit(specimen);
	return ownQuantities(specimen).flatMap((mention) => {
		const numerals = findNumerals(mention.text).map((one) => ({
			...one,
			start: one.start + mention.start,
			end: one.end + mention.start
		}));
		const changed = /\bin\b/.test(mention.text) ? numerals.slice(0, 1) : numerals;
		return (changed.length > 1 ? together(changed) : respellings(mention).flatMap((respelling) => {
			const options = changed.map((numeral) => respelling(numeral, mention).map((text) => ({
				start: numeral.start,
				end: numeral.end,
				text
			})));
			const length = Math.min(...options.map((one) => one.length));
			return Number.isFinite(length) ? Array.from({ length }, (_, at) => options.flatMap((one) => one[at] ?? [])) : [];
		})).filter((edits) => {
			const value = rereadAs(mention, edits);
			return value !== null && edits.length > 0 && isPossible(value) && isWrong(specimen.fact, value, isLimit);
		}).slice(0, most);
	});
}
function together(numerals) {
	return [
		.5,
		1.5,
		2,
		.25
	].map((factor) => numerals.flatMap((numeral) => {
		const text = numeral.form === "digits" || numeral.form === "words" ? respell(numeral, numeral.value * factor) : null;
		return text === null ? [] : [{
			start: numeral.start,
			end: numeral.end,
			text
		}];
	})).filter((edits) => edits.length === numerals.length);
}
function isPossible({ dimension, min, max, unit }) {
	const share = Math.max(min ?? 0, max ?? 0) * (unit === "percent" ? .01 : 1);
	return dimension !== "share" || share <= 1;
}
const nearer = (numeral) => otherValues(numeral).map((value) => respell(numeral, value)).filter((one) => one !== null);
const farther = (numeral) => otherValues(numeral).toReversed().map((value) => respell(numeral, value)).filter((one) => one !== null);
const value = {
	name: "value",
	about: "another number",
	review: false,
	edits: (specimen) => dedupe([...fromNumerals(specimen, () => [nearer], 2), ...fromNumerals(specimen, () => [farther], 1)])
};
const powers = [
	10,
	.1,
	100
].map((factor) => (numeral) => {
	if (numeral.form !== "digits" && numeral.form !== "words") return [];
	const changed = respell(numeral, numeral.value * factor);
	return changed === null ? [] : [changed];
});
const scaleWords = [
	[/\bmillion\b/i, "billion"],
	[/\bbillion\b/i, "million"],
	[/(?<=\d)bn\b/, "m"],
	[/(?<=\d)m\b/, "bn"],
	[/(?<=\d)k\b/, "m"],
	[/\bthousand\b/i, "million"]
];
const magnitude = {
	name: "magnitude",
	about: "a number that is ten or a thousand times too large or too small",
	review: false,
	edits: (specimen) => [...fromNumerals(specimen, () => powers.slice(0, 2), 2), ...fromScales(specimen)]
};
function fromScales(specimen) {
	const isLimit = speaksOfLimit(specimen);
	return ownQuantities(specimen).flatMap((mention) => scaleWords.flatMap(([pattern, word]) => {
		const match = pattern.exec(mention.text);
		if (match === null) return [];
		const edits = [{
			start: mention.start + match.index,
			end: mention.start + match.index + match[0].length,
			text: word
		}];
		const changed = rereadAs(mention, edits);
		return changed !== null && isWrong(specimen.fact, changed, isLimit) ? [edits] : [];
	}));
}
const otherForm = (numeral, mention) => {
	if (numeral.form !== "digits" && numeral.form !== "words") return [];
	const isWorded = /^\s?(?:%|k|m|bn|tn|\u00b0)|^(?:st|nd|rd|th)/.test(mention.text.slice(numeral.end - mention.start)) || /[$\u20ac\u00a3\u00a5]\s?$/.test(mention.text.slice(0, numeral.start - mention.start)) || !Number.isInteger(numeral.value);
	return otherValues(numeral).map((one) => numeral.form === "words" ? require_checker_toFigures(one) : isWorded ? null : require_checker_toWords(one)).filter((one) => one !== null);
};
const numeral = {
	name: "numeral",
	about: "another number, written in another form",
	review: false,
	edits: (specimen) => fromNumerals(specimen, () => [otherForm], 1)
};
const range = {
	name: "range",
	about: "a range that the right number is not in",
	review: false,
	edits: (specimen) => ownQuantities(specimen).flatMap((mention) => {
		const [only, ...others] = findNumerals(mention.text);
		if (only === void 0 || others.length > 0 || only.form !== "digits" && only.form !== "words" || mention.value.bound !== "exact" || mention.compound || /\b(?:the|an?|another|last|past|next|these) $/i.test(specimen.text.slice(0, mention.start))) return [];
		const [low, high] = [respell(only, only.value * 2), respell(only, only.value * 3)];
		if (low === null || high === null || mention.value.dimension === "share" && only.value > 33) return [];
		const currency = /^\D*/.exec(mention.text)?.[0] ?? "";
		const scale = mention.text.slice(only.end).trim();
		const text = only.form === "digits" ? `between ${currency}${low}${/^(?:k|m|bn|tn|million|billion|%)/.test(scale) ? mention.text.slice(only.end).match(/^\s?[a-z%]+/)?.[0] ?? "" : ""} and ${currency}${high}` : `between ${low} and ${high}`;
		const edits = [{
			start: mention.start,
			end: mention.start + only.end,
			text
		}];
		const changed = rereadAs(mention, edits);
		return changed !== null && isWrong(specimen.fact, changed, speaksOfLimit(specimen)) ? [edits] : [];
	})
};
function dedupe(all) {
	return [...new Map(all.map((edits) => [JSON.stringify(edits), edits])).values()];
}

// src/mutation/bound.ts
const rewriters = {
	upper: createRewriter([
		[
			"(?:at most|no more than|not more than|up to|a maximum of|as many as)(?= \\S*\\d| (?:an? )?\\p{Alphabetic}+)",
			"at least",
			"no fewer than",
			"more than"
		],
		[
			"(caps|limits|restricts) (.{3,60}?) (?:at|to)(?= (?:about |some )?[\\d$\u20ac\u00a3]|( (?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty)))",
			"keeps $2 at no fewer than",
			"raises $2 to more than"
		],
		[
			"(?:is|are) (?:limited to|capped at)",
			"must be at least",
			"must not fall below"
		],
		[
			"(?:the )?(ceiling|cap|upper limit)(?= (?:of|for|on))",
			"floor",
			"minimum"
		],
		[
			"may not exceed",
			"may not fall below",
			"must exceed"
		],
		[
			"may not (spend|have|hold|use|take) more than",
			"must $1 more than",
			"may not $1 less than"
		],
		["may (spend|have|hold|use|take) more than", "must $1 less than"],
		["may hold up to", "must hold at least"],
		["maximum", "minimum"],
		["no (.{3,30}?) may spend more than", "no $1 may spend less than"]
	]),
	lower: createRewriter([
		[
			"at least|no fewer than|no less than|a minimum of",
			"at most",
			"no more than",
			"fewer than"
		],
		["floor|lower limit", "ceiling"],
		["minimum", "maximum"]
	]),
	deadlines: createRewriter([
		[
			"within",
			"no earlier than",
			"only after",
			"not before"
		],
		[
			"no later than",
			"no earlier than",
			"only after more than"
		],
		["not later than", "not earlier than"],
		["at the latest", "at the earliest"],
		["(gives|has) (.{3,40}?) days to", "makes $2 days wait before it may"]
	].slice(0, 4))
};
const reach = 60;
function bounded(specimen, sides) {
	const own = ownQuantities(specimen);
	return sides.flatMap((side) => rewriters[side](specimen)).filter((edits) => edits.every((edit) => own.some((mention) => edit.start < mention.end + reach && mention.start < edit.end + reach)));
}
const isDuration = ({ fact }) => fact.checks.some((check) => check.kind === "quantity" && check.value.dimension === "duration" && check.value.bound === "at-most");
const sideOf = ({ fact }) => {
	const bound = fact.checks.flatMap((check) => check.kind === "quantity" ? [check.value.bound] : []).find((one) => one !== "exact" && one !== "about" && one !== "between");
	return bound === void 0 ? null : bound === "at-most" || bound === "less-than" ? "upper" : "lower";
};
const bound = {
	name: "bound",
	about: "a ceiling told as a floor, or a floor as a ceiling",
	review: false,
	edits: (specimen) => {
		const side = sideOf(specimen);
		return side === null || isDuration(specimen) ? [] : [...bounded(specimen, [side]), ...bareBound(specimen, side)];
	}
};
function bareBound(specimen, side) {
	return ownQuantities(specimen).flatMap((mention) => {
		const before = specimen.text.slice(0, mention.start);
		const isPlain = (mention.value.bound === "exact" || mention.value.bound === "about") && !/(?:more|fewer|less|most|least|than|by|to|at|another|exceed|up|down) $|\b(?:the|bottom) $/i.test(before) && !mention.compound && isFree(specimen, mention);
		const hedge = /^(?:about|some|around|roughly|nearly|almost|approximately) /i.exec(mention.text)?.[0] ?? "";
		if (!isPlain || /^(?:an?|another|the) /i.test(mention.text)) return [];
		return [[{
			start: mention.start,
			end: mention.start + hedge.length,
			text: mention.start === 0 ? side === "upper" ? "At least " : "At most " : side === "upper" ? "at least " : "at most "
		}]];
	});
}
const boundDropped = {
	name: "bound-dropped",
	about: "a limit told as an exact number",
	review: true,
	edits: (specimen) => sideOf(specimen) === null || isDuration(specimen) ? [] : exactly(specimen)
};
const toExact = createRewriter([["at most|no more than|not more than|up to|at least|no fewer than|no less than", "exactly"]]);
function exactly(specimen) {
	const own = ownQuantities(specimen);
	return toExact(specimen).filter(([edit]) => edit !== void 0 && own.some((mention) => edit.start >= mention.start - 2 && edit.end <= mention.end));
}
const deadline = {
	name: "deadline",
	about: "a deadline told as the earliest day",
	review: false,
	edits: (specimen) => isDuration(specimen) ? bounded(specimen, ["deadlines"]) : []
};

// src/mutation/change.ts
const opposites = [
	["shrink", "enlarge"],
	["reduce", "increase"],
	["cut", "raise"],
	["fall", "rise"],
	["lower", "raise"],
	["decrease", "increase"],
	["drop", "climb"],
	["decline", "grow"],
	["trim", "expand"],
	["slash", "boost"],
	["go down", "go up"],
	["downsize", "expand"],
	["lose", "gain"],
	["scale down", "scale up"],
	["dwindle", "swell"]
];
const directions = createRewriter([...[
	["reductions?|cuts?(?= (?:by|of|in))|decreases?", "increase"],
	["increases?|rises?(?= (?:by|of|in))|expansion", "cut"],
	["smaller", "larger"],
	["larger|bigger", "smaller"],
	["fewer", "more"]
], ...opposites.flatMap(([down, up]) => [...pairs(down, up), ...pairs(up, down)])]);
function pairs(from, to) {
	const others = require_checker_formsOf(to);
	return require_checker_formsOf(from).map((form, at) => [form, others[at] ?? to]);
}
function changeOf({ fact }) {
	return fact.checks.find((check) => check.kind === "change") ?? null;
}
const middle = ({ min, max }) => ((min ?? max ?? 0) + (max ?? min ?? 0)) / 2;
const direction = {
	name: "direction",
	about: "an increase told as a cut, or a cut as an increase",
	review: false,
	edits: (specimen) => changeOf(specimen) === null ? [] : directions(specimen)
};
const multiples = createRewriter([...opposites.flat().flatMap((verb) => require_checker_formsOf(verb).flatMap((form, at) => [
	"halve",
	"double",
	"treble",
	"quarter"
].map((multiple) => [`(${form})((?: \\S+){0,5}?) by (?:about |some |around |roughly |nearly )?(?:a|an|one|two|three|half|between|[\\d\u20ac$\u00a3])[^.]*?(?= under| from| in the|, |\\.$|$)`, `${require_checker_formsOf(multiple)[at] ?? multiple}$2`])))]);
const multiple = {
	name: "multiple",
	about: "halved, doubled or trebled, where it is not",
	review: false,
	edits: (specimen) => {
		const check = changeOf(specimen);
		if (check === null) return [];
		const factor = middle(check.to) / middle(check.from);
		const wrong = [
			["half", .5],
			["two thirds", 1 / 3],
			["a tenth", .9]
		].filter(([, left]) => Math.abs(left - factor) > .15 && factor < 1);
		const worded = ownQuantities(specimen).filter(({ value, text }) => value.dimension !== "share" && /\bby $/.test(specimen.text.slice(0, specimen.text.indexOf(text)))).flatMap((mention) => wrong.map(([text]) => [{
			start: mention.start,
			end: endWithNoun(specimen, mention.end),
			text
		}]));
		return [...multiples(specimen).filter(([edit]) => edit !== void 0 && isOther(edit.text, factor)), ...worded];
	}
};
function endWithNoun({ text }, end) {
	return end + (/^ (?!under|from|in|for|and|or|a|per|of)\p{Lowercase}+/u.exec(text.slice(end))?.[0].length ?? 0);
}
function isOther(text, factor) {
	const said = /^halv/i.test(text) ? .5 : /^quarter/i.test(text) ? .25 : /^doubl/i.test(text) ? 2 : 3;
	return Math.max(said / factor, factor / said) > 1.25;
}
const frame = {
	name: "frame",
	about: "the size of a change told as its result, or its result as its size",
	review: false,
	edits: (specimen) => changeOf(specimen) === null ? [] : ownQuantities(specimen).flatMap((mention) => {
		const word = /\b(by|to) $/i.exec(specimen.text.slice(0, mention.start));
		const follows = /\bfrom\b/i.test(specimen.text.slice(0, mention.start));
		if (word === null || follows || mention.value.dimension === "share") return [];
		const start = mention.start - word[0].length;
		return [[{
			start,
			end: start + 2,
			text: word[1]?.toLowerCase() === "by" ? "to" : "by"
		}]];
	})
};
const reversal = {
	name: "reversal",
	about: "before and after exchanged",
	review: false,
	edits: (specimen) => {
		const match = /\bfrom (\S+) to (\S+?)(?=[.,]?(?:\s|$))/i.exec(specimen.text);
		if (changeOf(specimen) === null || match === null) return [];
		return [[{
			start: match.index + 5,
			end: match.index + match[0].length,
			text: `${match[2] ?? ""} to ${match[1] ?? ""}`
		}]];
	}
};

// src/mutation/condition.ts
const inverted = createRewriter([
	[
		"if",
		"unless",
		"whether or not"
	],
	["should (?=\\p{Uppercase}\\p{Alphabetic}+ (?:\\p{Alphabetic}+))", "unless "],
	["unless", "if"],
	["by (\\p{Alphabetic}+)ing", "by not $1ing"],
	["provided that|on condition that", "even if not"],
	["only if", "even without it, if"],
	["only after", "even before"]
]);
const condition = {
	name: "condition",
	about: "a condition inverted or said not to matter",
	review: true,
	edits: (specimen) => hasRule(specimen) ? inverted(specimen) : []
};
function hasRule({ fact }) {
	return fact.checks.some(({ kind }) => kind === "rule" || kind === "choice");
}

// src/mutation/date.ts
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
const weekdays = [
	"Sunday",
	"Monday",
	"Tuesday",
	"Wednesday",
	"Thursday",
	"Friday",
	"Saturday"
];
const date = {
	name: "date",
	about: "another day, month, weekday or year",
	review: false,
	edits: ({ fact, dates }) => {
		const check = fact.checks.find((one) => one.kind === "date");
		if (check === void 0) return [];
		const { year, month, day, weekday } = check.value;
		return dates.flatMap(({ start, text, value }) => {
			const swap = (pattern, others) => {
				const match = pattern.exec(text);
				return match === null ? [] : others.map((other) => [{
					start: start + match.index,
					end: start + match.index + match[0].length,
					text: other
				}]);
			};
			return [
				...day !== null && value.day === day ? swap(/(?<!\d)\d{1,2}(?!\d)/, [String(day === 28 ? 26 : day % 28 + 1), String(day > 7 ? day - 7 : day + 7)]) : [],
				...month !== null && value.month === month ? swap(new RegExp(months.join("|")), [months[month % 12] ?? "", months[(month + 9) % 12] ?? ""]) : [],
				...weekday !== null && value.weekday === weekday ? swap(new RegExp(weekdays.join("|")), [weekdays[(weekday + 1) % 7] ?? "", weekdays[(weekday + 5) % 7] ?? ""]) : [],
				...year !== null && value.year === year ? swap(/(?<!\d)\d{4}(?!\d)/, [String(year - 1), String(year + 1)]) : []
			];
		});
	}
};

// src/mutation/force.ts
function forceOf({ fact }) {
	return fact.checks.find((check) => check.kind === "rule")?.force ?? null;
}
const isRule = ({ fact }) => fact.kind === "rule";
const opposed = createRewriter([
	["(?:must|may|can|shall) not", "may"],
	["cannot", "may"],
	["must be banned", "need not be banned"],
	["must (?!not)", "need not "],
	["(?:has|have) to", "need not"],
	["would have to", "would not have to"],
	["may (?!not|be more)", "may never "]
]);
const force = {
	name: "force",
	about: "a prohibition told as a permission, an obligation as an exemption",
	review: false,
	edits: (specimen) => isRule(specimen) && !/^No /.test(specimen.text) ? opposed(specimen) : []
};
const weakened = {
	required: createRewriter([
		[
			"must (?!not)",
			"may ",
			"is free to "
		],
		["obliges", "allows"],
		["requires", "allows"],
		["(?:is|are) obliged to", "may"],
		["(?:has|have) to", "may"],
		["is to", "may choose to"],
		["are to", "may choose to"]
	]),
	allowed: createRewriter([
		["may (?!not)", "must "],
		["allows", "obliges"],
		["permits", "obliges"],
		["(?:is|are) eligible for", "must accept"],
		["can (?!not)", "must "]
	])
};
const modality = {
	name: "modality",
	about: "an obligation told as a choice, or a choice as an obligation",
	review: true,
	edits: (specimen) => {
		const wanted = forceOf(specimen);
		return isRule(specimen) && (wanted === "required" || wanted === "allowed") ? weakened[wanted](specimen) : [];
	}
};

// src/mutation/mix-up.ts
const farthest = 20;
const most$1 = 3;
function numbersLike({ set, fact }, { dimension, unit }) {
	const alike = set.provisions.flatMap(({ facts }) => facts).filter(({ id }) => id !== fact.id).flatMap(({ checks }) => checks.flatMap((check) => check.kind === "quantity" || check.kind === "total" ? [check.value] : check.kind === "change" ? [check.from, check.to] : [])).filter((one) => one.dimension === dimension && (one.unit === unit || dimension === "share"));
	return [...new Set(alike.map((one) => ((one.min ?? one.max ?? 0) + (one.max ?? one.min ?? 0)) / 2 * (dimension === "share" && one.unit === "percent" ? .01 : 1)))];
}
const mixUp = {
	name: "mix-up",
	about: "the number of another fact",
	review: false,
	edits: (specimen) => ownQuantities(specimen).flatMap((mention) => {
		const [numeral, ...more] = findNumerals(mention.text);
		const { min, max, unit, dimension } = mention.value;
		const stated = (max ?? min ?? 0) * (dimension === "share" && unit === "percent" ? .01 : 1);
		if (numeral === void 0 || more.length > 0 || numeral.value === 0 || stated === 0) return [];
		return numbersLike(specimen, mention.value).filter((number) => number > 0 && Math.max(number / stated, stated / number) <= farthest).flatMap((number) => {
			const text = respell(numeral, Number((number * numeral.value / stated).toPrecision(12)));
			return text === null ? [] : [[{
				start: mention.start + numeral.start,
				end: mention.start + numeral.end,
				text
			}]];
		}).filter((edits) => {
			const value = rereadAs(mention, edits);
			return value !== null && isWrong(specimen.fact, value, speaksOfLimit(specimen));
		}).slice(0, most$1);
	})
};
const rates = /\b(?:(?:an?|per|each|every) (?:year|month|week|day|hour|annum|match|season)|annual|yearly|monthly)\b/i;
const rate = {
	name: "rate",
	about: "a sum told as one for each year or month",
	review: true,
	edits: (specimen) => {
		const { fact, text } = specimen;
		if ([fact.statement, ...fact.examples.consistent].some((sentence) => rates.test(sentence))) return [];
		return ownQuantities(specimen).filter(({ value, end }) => value.dimension === "money" && !/^ per\b/.test(text.slice(end)) && require_checker_readQuantity(text.slice(end)) === null).flatMap(({ end }) => [" a year", " a month"].map((words) => [{
			start: end,
			end,
			text: words
		}]));
	}
};

// src/mutation/candidate.ts
const strangers = [
	"NO",
	"PE",
	"KE",
	"NZ",
	"JP"
];
const invented = {
	organization: ["the Northern Trust", "the Meridian Institute"],
	place: ["Ashford", "Bellmere"],
	person: ["Martin Calloway", "Edith Rowe"],
	office: ["the auditor", "the registrar"],
	unknown: ["the Northern Trust"]
};
function othersFor(set, check, taken, seed) {
	const own = namedOf(set, check.class).filter(({ id, names }) => !taken.has(id) && !isRelated(set, id, taken) && names.length > 0);
	const turn = own.length === 0 ? 0 : [...seed].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % own.length;
	const outside = check.class === "country" ? strangers.flatMap((code) => require_base_countryByCode(code) ?? []).map((country) => ({
		id: country.code.toLowerCase(),
		names: country.names.slice(0, 1),
		adjectives: country.adjectives,
		capitals: country.capitals
	})) : (invented[check.class] ?? []).map((name) => ({
		id: name.toLowerCase(),
		names: [name],
		adjectives: [],
		capitals: []
	}));
	return [
		...own.slice(turn),
		...own.slice(0, turn),
		...outside.filter(({ id }) => !own.some((one) => one.id === id))
	];
}
function namedOf(set, wanted) {
	if (wanted === "person") return set.people.map(({ id, name }) => ({
		id,
		names: [name],
		adjectives: [],
		capitals: []
	}));
	return set.terms.filter((term) => term.class === wanted).map(({ id, names, exact, country }) => {
		const known = country === null ? null : require_base_countryByCode(country);
		return {
			id,
			names: known === null ? [...names, ...exact].filter((name) => /^\p{Uppercase}/u.test(name)).slice(0, 1) : known.names.slice(0, 1),
			adjectives: known?.adjectives ?? [],
			capitals: known?.capitals.slice(0, 1) ?? []
		};
	});
}
function isRelated(set, id, taken) {
	const partsOf = (whole) => set.terms.find((term) => term.id === whole)?.parts ?? [];
	const namesOf = (one) => {
		const term = set.terms.find((other) => other.id === one);
		return [...term?.names ?? [], ...term?.exact ?? []];
	};
	return [...taken].some((other) => partsOf(other).includes(id) || partsOf(id).includes(other) || namesOf(other).some((name) => namesOf(id).some((own) => own.includes(name) || name.includes(own))));
}
function nameIn(set, mention) {
	const person = set.people.find(({ id }) => id === mention.name);
	if (person !== void 0) {
		const surname = person.name.split(" ").at(-1) ?? "";
		return mention.text === surname ? {
			text: mention.text,
			form: "surname"
		} : [person.name, ...person.names].includes(mention.text) || mention.text.endsWith(` ${surname}`) ? {
			text: mention.text,
			form: "name"
		} : null;
	}
	const term = set.terms.find(({ id }) => id === mention.name);
	const country = term?.country == null ? null : require_base_countryByCode(term.country);
	const longest = (forms) => forms.filter((form) => mention.text === form || mention.text.startsWith(`${form} `)).sort((a, b) => b.length - a.length)[0];
	if (country !== null) {
		const adjective = longest(country.adjectives);
		if (adjective !== void 0) return {
			text: adjective,
			form: adjective.endsWith("s") ? "inhabitants" : "adjective"
		};
		const capital = longest(country.capitals);
		if (capital !== void 0) return {
			text: capital,
			form: "capital"
		};
	}
	const name = longest([
		...country === null ? [] : [...country.names, ...country.exact],
		...term?.names ?? [],
		...term?.exact ?? []
	]) ?? (/^\p{Uppercase}/u.test(mention.text) && mention.form === "name" ? mention.text : void 0);
	return name === void 0 ? null : {
		text: name,
		form: /(?:ans|ese)$/.test(name) && term?.class === "country" ? "inhabitants" : mention.form === "adjective" ? "adjective" : "name"
	};
}
function writtenAs({ names, adjectives, capitals }, form) {
	const [name] = names;
	if (form === "surname") return name?.split(" ").at(-1) ?? null;
	if (form === "adjective") return adjectives[0] ?? null;
	if (form === "inhabitants") return adjectives.find((one) => one.endsWith("s")) ?? null;
	return (form === "capital" ? capitals[0] : name) ?? null;
}
function isCountry(set, id) {
	return set.terms.some((term) => term.id === id && term.country !== null) || require_base_countries.some(({ code }) => code.toLowerCase() === id);
}

// src/mutation/name.ts
const most = 3;
function wantedOf({ fact, set, keys, names, sentences }) {
	return fact.checks.flatMap((check, at) => {
		if (at > 0 && check.kind === "name" && !sentences.some((sentence) => require_checker_fillersOf(sentence, names, check.relation).some((filler) => check.names.includes(filler.name.name)))) return [];
		if (!isAbout(check, keys) || check.holder !== null && !names.some(({ name }) => name === check.holder)) return [];
		if (check.kind === "name") return [check];
		if (check.kind !== "quantity" || check.to === null) return [];
		const term = set.terms.find(({ id }) => id === check.to);
		return [{
			names: [check.to],
			class: term === void 0 ? "person" : term.class === "thing" ? "unknown" : term.class,
			closed: false,
			beside: []
		}];
	});
}
function takenBy({ fact, set, names }) {
	const ids = fact.checks.flatMap((check) => check.kind === "name" ? [...check.names, ...check.beside] : check.kind === "quantity" ? [...check.to === null ? [] : [check.to], ...check.split] : []);
	const holders = fact.checks.flatMap(({ holder }) => holder === null ? [] : [holder]);
	return /* @__PURE__ */ new Set([
		...ids,
		...holders,
		...ids.flatMap((id) => set.terms.find((term) => term.id === id)?.parts ?? []),
		...names.map(({ name }) => name)
	]);
}
function fillers(specimen, { names, closed }) {
	const all = specimen.names.filter((mention) => names.includes(mention.name) && isFree(specimen, mention));
	const places = all.filter((mention, at) => all.findIndex((other) => touches(other, mention)) === at);
	const single = places.filter(({ name }) => places.filter((other) => other.name === name).length === 1);
	return closed || single.length === places.length ? single : [];
}
const takesArticle = /^(?:United |Netherlands|Philippines|Czech Republic|Bahamas|Gambia|Maldives|Seychelles)/;
function editOf(specimen, mention, other) {
	const named = nameIn(specimen.set, mention);
	const written = named === null ? null : writtenAs(other, named.form);
	return named === null || written === null ? null : placed(specimen, {
		start: mention.start,
		end: mention.start + named.text.length
	}, named.form, written);
}
function placed({ text }, span, form, written) {
	const before = /\bthe $/i.exec(text.slice(0, span.start));
	if (!(form === "name" || form === "capital" || form === "surname")) return {
		...span,
		text: written
	};
	const bare = written.replace(/^the /, "");
	if (before !== null && takesArticle.test(text.slice(span.start, span.end))) return {
		start: span.start - 4,
		end: span.end,
		text: inCaseOf(before[0], takesArticle.test(bare) ? `the ${bare}` : bare)
	};
	const isBare = before !== null || /^['\u2019]s/.test(text.slice(span.end)) && !takesArticle.test(bare);
	return {
		...span,
		text: inCaseOf(span.start === 0 ? "The" : "", isBare ? bare : takesArticle.test(bare) ? `the ${bare}` : written)
	};
}
const name = {
	name: "name",
	about: "another name of the same class",
	review: false,
	edits: (specimen) => wantedOf(specimen).flatMap((wanted) => {
		const mentions = fillers(specimen, wanted);
		const others = othersFor(specimen.set, wanted, takenBy(specimen), specimen.fact.id);
		if (mentions.length === 0) return [];
		if (wanted.closed || mentions.length === 1) return mentions.flatMap((mention) => others.flatMap((other) => editOf(specimen, mention, other) ?? []).slice(0, mentions.length === 1 ? most : 1).map((edit) => [edit]));
		const edits = mentions.flatMap((mention, at) => others.slice(at * 4).flatMap((other) => editOf(specimen, mention, other) ?? []).slice(0, 1));
		return edits.length === mentions.length && new Set(edits.map(({ text }) => text)).size === edits.length ? [edits] : [];
	})
};
const addition = {
	name: "addition",
	about: "one more name where the list is complete",
	review: false,
	edits: (specimen) => wantedOf(specimen).filter(({ closed }) => closed).flatMap((wanted) => {
		const [first] = [...fillers(specimen, wanted)].sort((a, b) => a.start - b.start);
		if (first === void 0) return [];
		const named = nameIn(specimen.set, first);
		const other = othersFor(specimen.set, wanted, takenBy(specimen), specimen.fact.id).find((one) => named !== null && writtenAs(one, named.form) !== null);
		const written = named === null || other === void 0 ? null : writtenAs(other, named.form);
		if (written === null || named === null || /^-|^['\u2019]s/.test(specimen.text.slice(first.end))) return [];
		const link = listLink(specimen.text.slice(first.start + named.text.length));
		return link === null ? [] : [[{
			start: first.start + named.text.length,
			end: first.start + named.text.length,
			text: `${link}${takesArticle.test(written) ? "the " : ""}${written}`
		}]];
	})
};
function listLink(after) {
	if (/^(?: and |,? together with |, \p{Uppercase})/u.test(after)) return ", ";
	return /^(?:[.,;]|$| (?:would|will|is|are|under|in|on|at|has|have)\b)/.test(after) ? " and " : null;
}
const exchange = {
	name: "exchange",
	about: "two names in each other\u2019s part",
	review: false,
	edits: (specimen) => wantedOf(specimen).flatMap((wanted) => {
		const [right, ...more] = fillers(specimen, wanted);
		if (right === void 0 || more.length > 0 || right.class === "place") return [];
		const own = nameIn(specimen.set, right);
		return specimen.names.flatMap((other, at) => {
			const written = nameIn(specimen.set, other);
			const isFirst = specimen.names.findIndex((one) => touches(one, other)) === at || other.class === right.class;
			const sameSort = own !== null && written !== null && other.class === right.class && sameForm(own.form, written.form) && !wanted.names.includes(other.name);
			if (!isFirst || !sameSort || !isFree(specimen, other) || touches(other, right) || right.class === "country" && !(isCountry(specimen.set, other.name) && isCountry(specimen.set, right.name))) return [];
			return [[placed(specimen, {
				start: right.start,
				end: right.start + own.text.length
			}, own.form, written.text), placed(specimen, {
				start: other.start,
				end: other.start + written.text.length
			}, written.form, own.text)]];
		});
	})
};
function sameForm(a, b) {
	const group = (form) => form === "capital" || form === "surname" ? "name" : form;
	return group(a) === group(b);
}

// src/mutation/option.ts
function alternatives(expression) {
	if (expression.op === "concept") return [expression.key];
	return expression.op === "any" ? expression.of.flatMap(alternatives) : [];
}
function namesFor({ set }, key) {
	const term = set.terms.find(({ id }) => id === key);
	return term === void 0 || term.class === "thing" ? [] : [...term.exact, ...term.names].filter((name) => /^\p{Uppercase}/u.test(name));
}
function replacements(specimen, check) {
	const { [check.value]: right, ...wrong } = check.options;
	if (right === void 0) return [];
	const rights = alternatives(right).flatMap((key) => namesFor(specimen, key));
	const others = Object.values(wrong).flatMap((expression) => alternatives(expression)).flatMap((key) => namesFor(specimen, key).slice(0, 1)).filter((name) => !rights.includes(name));
	return rights.map((word) => [word, others.slice(0, 3)]);
}
const option = {
	name: "option",
	about: "another of the alternatives that the fact names",
	review: false,
	edits: (specimen) => specimen.fact.checks.flatMap((check) => {
		if (check.kind !== "choice" || !isAbout(check, specimen.keys)) return [];
		const [only, ...more] = [...replacements(specimen, check)].sort(([a], [b]) => b.length - a.length).reduce((all, [right, others]) => [...all, ...placesOf(specimen, right, others).filter((one) => !all.some((other) => touches(one, other)))], []);
		return only === void 0 || more.length > 0 ? [] : only.others.map((other) => [{
			start: only.start,
			end: only.end,
			text: other
		}]);
	})
};
function placesOf(specimen, right, others) {
	const pattern = new RegExp(String.raw`(?<![\p{Alphabetic}\p{N}-])${right.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)}(?![\p{Alphabetic}\p{N}-])`, "gu");
	return [...specimen.text.matchAll(pattern)].map((match) => ({
		start: match.index,
		end: match.index + match[0].length,
		text: "",
		others
	})).filter((span) => isFree(specimen, span));
}

// src/mutation/permanence.ts
function permanenceOf({ fact, keys }) {
	return fact.checks.flatMap((check) => check.kind === "rule" && check.permanence !== null && isAbout(check, keys) ? [check.permanence] : [])[0] ?? null;
}
const shortened = createRewriter([
	[
		"for good|forever|for ever|permanently|for all time|in perpetuity",
		"temporarily",
		"for ten years",
		"for the time being"
	],
	[
		"permanent",
		"temporary",
		"five-year"
	],
	[
		"long-term|lasting",
		"short-term",
		"temporary"
	],
	[
		"for decades",
		"for a year",
		"temporarily"
	],
	["(will|would|may|can|must) never(?! again)", "$1 not for the next ten years"],
	["from ever (\\p{Alphabetic}+ing)(?= )", "for ten years from $1"],
	["not (\\p{Alphabetic}+) any more", "not $1 for a few years"]
]);
const lengthened = createRewriter([[
	"short-term|temporary|interim|provisional",
	"permanent",
	"lasting",
	"long-term"
], [
	"temporarily|for the time being|for now",
	"permanently",
	"for good"
]]);
const permanence = {
	name: "permanence",
	about: "for good told as for a time, or the other way round",
	review: false,
	edits: (specimen) => {
		const wanted = permanenceOf(specimen);
		return wanted === null ? [] : wanted === "permanent" ? shortened(specimen) : lengthened(specimen);
	}
};
const expiry = {
	name: "expiry",
	about: "something lasting that is said to end",
	review: false,
	edits: (specimen) => {
		const { fact, text, frozen } = specimen;
		if (fact.kind !== "rule" || permanenceOf(specimen) !== "permanent" || shortened(specimen).length > 0) return [];
		const at = frozen.filter(({ start, end }) => start > 0 && end >= text.length - 1).sort((a, b) => a.start - b.start)[0]?.start ?? /[.!]?$/.exec(text)?.index ?? text.length;
		const before = text.slice(0, at).trimEnd().replace(/,$/, "");
		return [
			" for five years",
			" for the time being",
			" until 2031"
		].map((words) => [{
			start: before.length,
			end: before.length,
			text: words
		}]);
	}
};

// src/mutation/polarity.ts
const negative = /\b(?:not|no|never|neither|nor|nobody|none|nothing|without|cannot|hardly|\p{Alphabetic}+n['\u2019]t)\b/iu;
const auxiliary = /^(?:will|would|shall|should|can|could|may|might|must|is|are|was|were)$/;
const dependent = /^(?:if|when|once|unless|until|after|before|while|whereas|though|although|should|that|which|who|whoever|whatever|as)$/;
const negation = {
	name: "negation",
	about: "a statement denied",
	review: false,
	edits: (specimen) => {
		const { tokens, text, fact } = specimen;
		if (negative.test(text) || fact.kind === "role" || isAside(specimen) || isLabel(specimen)) return [];
		const all = require_checker_findFinites(tokens);
		const finites = all.flatMap((isFinite, at) => isFinite && isSure(tokens, at) && isMain(specimen, at, all) ? [at] : []);
		const verb = finites.find((at) => auxiliary.test(tokens[at]?.norm ?? "")) ?? finites.find((at) => !/ed$/.test(tokens[at]?.norm ?? "")) ?? finites[0];
		if (verb === void 0) return [];
		const edit = deny(tokens, verb);
		return edit === null ? [] : [[edit]];
	}
};
function isSure(tokens, at) {
	const token = tokens[at];
	const [before, next] = [tokens[at - 1], tokens[at + 1]];
	if (auxiliary.test(token.norm) || token.lemmas.length === 1 || token.lemmas.includes("have")) return true;
	const opens = next !== void 0 && (next.kind !== "word" || next.capitalized || require_checker_wordSets.determiners.has(next.norm) || require_checker_wordSets.prepositions.has(next.norm) || require_checker_wordSets.pronouns.has(next.norm) || next.norm === "to");
	if (token.norm.endsWith("s") && (before === void 0 || before.norm === "and")) return false;
	if (token.norm.endsWith("s")) return !token.lemmas.some((lemma) => require_checker_nouns.has(lemma)) || opens && !/ed$/.test(before?.norm ?? "");
	return require_base_isVerb(token.norm) || opens;
}
function isLabel({ quantities, claims }) {
	return quantities.some((mention) => mention.compound && claims.some((claim) => claim.start < mention.end && mention.start < claim.end));
}
function isMain({ tokens, frozen }, at, finites) {
	const token = tokens[at];
	return !(token.lemmas.some((lemma) => require_checker_speechVerbs.has(lemma)) || /^(?:says?|said)$/.test(token.norm)) && isFree({ frozen }, token) && !isDependent(tokens, at, finites);
}
function isDependent(tokens, verb, finites) {
	for (let at = verb - 1; at >= 0; at--) {
		const token = tokens[at];
		if (token.kind === "punctuation") return false;
		if (dependent.test(token.norm) && !(token.norm === "that" && finites[at - 1] === true)) return true;
	}
	return tokens[verb]?.norm === "should" && verb === 0;
}
function deny(tokens, at) {
	const token = tokens[at];
	const next = tokens[at + 1];
	if (auxiliary.test(token.norm) || /^ha(?:s|ve|d)$/.test(token.norm) && next?.norm !== "to" && /(?:ed|en)$/.test(next?.norm ?? "")) return {
		start: token.end,
		end: token.end,
		text: " not"
	};
	const base = token.norm.startsWith("ha") && token.lemmas.includes("have") ? "have" : token.lemmas.find((lemma) => lemma !== token.norm && require_base_isVerb(lemma)) ?? (require_base_isVerb(token.norm) ? token.norm : void 0);
	if (base === void 0) return null;
	const isPast = token.norm.endsWith("ed") || token.norm !== base && !token.norm.endsWith("s");
	return {
		start: token.start,
		end: token.end,
		text: `${isPast ? "did" : token.norm.endsWith("s") && token.norm !== base ? "does" : "do"} not ${base}`
	};
}
function isAside({ text, claims }) {
	const opening = /^(?:With|As|In|Besides|Apart from|Thanks to)\b[^,]{1,80},/.exec(text);
	return opening !== null && claims.length > 0 && claims.every(({ end }) => end <= opening[0].length);
}
const affirmations = createRewriter([
	["(may|must|will|would|can|shall|could|should|do|does|did|is|are|was|were) not(?! (?:only|just))", "$1"],
	["cannot", "can"],
	["will never", "will"],
	["never", "some day"],
	["neither (.{1,60}?) nor", "both $1 and"],
	["(nobody|no one)", "everybody"],
	["none of the", "all the"],
	["undertake not to|agree not to|pledge not to|promise not to", "undertake to"],
	["not to", "to"],
	["no further (?=\\p{Alphabetic}+ (?:of|is|are))", "a further "],
	["no new", "new"],
	["no longer", "still"],
	["no (?!more|fewer|less|later|earlier|reason|longer|matter|sooner)(?=\\p{Alphabetic})", ""]
]);
const affirmation = {
	name: "affirmation",
	about: "a denial lost",
	review: false,
	edits: (specimen) => specimen.fact.kind === "role" || specimen.fact.kind === "quantity" || specimen.fact.kind === "change" || specimen.fact.kind === "total" ? [] : affirmations(specimen)
};

// src/mutation/quantifier.ts
const fewer = createRewriter([
	[
		"all for all|all-for-all",
		"one for one",
		"some for some"
	],
	["for all of the others", "for some of the others"],
	[
		"all (?:the )?(parties|sides|states|countries|clubs)",
		"only one of the $1",
		"none of the $1"
	],
	[
		"(?<!after |at |not |in |once )all (?:the )?(remaining |global |other )?(\\p{Alphabetic}+s)",
		"only some $1$2",
		"no $1$2"
	],
	[
		"every (\\p{Alphabetic}+ of \\p{Alphabetic}+|\\p{Alphabetic}+)",
		"hardly any $1",
		"only one $1"
	],
	["each (\\p{Alphabetic}+) must", "no $1 must"],
	[
		"everyone|everybody",
		"no one",
		"hardly anyone"
	],
	["both sides", "only one side"],
	["would both", "would neither"],
	[
		"(nobody|no one) would",
		"everybody would",
		"most would"
	],
	["neither (.{1,60}?) nor (\\p{Alphabetic}+)", "only $2"],
	["no (\\p{Alphabetic}+ )?(troops|soldiers|members|forces|companies|clubs) (may|must|can)", "most $1$2 $3"]
]);
const quantifier = {
	name: "quantifier",
	about: "all told as some or none, none as all",
	review: false,
	edits: (specimen) => specimen.fact.kind === "rule" ? fewer(specimen) : specimen.fact.kind === "choice" ? fewer(specimen).filter((edits) => edits.every((edit) => specimen.claims.some((claim) => touches(claim, edit)))) : []
};

// src/mutation/role.ts
function holders({ set, fact, names }) {
	if (!fact.checks.some(({ kind }) => kind === "role")) return [];
	return names.flatMap(({ name, text, start, end }) => {
		const person = set.people.find(({ id }) => id === name);
		return person === void 0 || !text.includes(person.name.split(" ").at(-1) ?? "") ? [] : [{
			person,
			nameStart: start,
			nameEnd: end
		}];
	});
}
const head = (role) => role.toLowerCase().split(" ").at(-1) ?? "";
const title = {
	name: "title",
	about: "somebody else\u2019s office",
	review: false,
	edits: (specimen) => holders(specimen).flatMap(({ person }) => {
		const own = new Set([...person.roles, ...person.formerly].map(head));
		const others = specimen.set.people.filter((other) => other.id !== person.id && other.roles[0] !== void 0 && !own.has(head(other.roles[0])));
		return specimen.claims.filter((claim) => isFree(specimen, claim)).flatMap((claim) => others.slice(0, 3).map((other) => {
			const words = specimen.text.slice(claim.start, claim.end);
			return [{
				...claim,
				text: inCaseOf(words, other.roles[0] ?? "")
			}];
		}));
	})
};
const holder = {
	name: "holder",
	about: "another person in the office",
	review: false,
	edits: (specimen) => {
		const [first] = holders(specimen);
		if (first === void 0) return [];
		const own = new Set([...first.person.roles, ...first.person.formerly].map(head));
		return specimen.set.people.filter((other) => other.id !== first.person.id && ![...other.roles, ...other.formerly].some((role) => own.has(head(role)))).slice(0, 3).map((other) => [{
			start: first.nameStart,
			end: first.nameEnd,
			text: other.name
		}]);
	}
};
const former = {
	name: "former",
	about: "a former office told as a present one, or a present one as a former",
	review: false,
	edits: (specimen) => holders(specimen).length === 0 ? [] : specimen.claims.filter((claim) => isFree(specimen, claim)).flatMap((claim) => {
		const words = specimen.text.slice(claim.start, claim.end);
		const past = /^(?:former|then|ex-|one-time) ?/i.exec(words);
		if (past !== null) return [[{
			start: claim.start,
			end: claim.start + past[0].length,
			text: ""
		}]];
		const possessive = /^\p{Uppercase}\S{0,30}['\u2019]s /u.exec(words);
		const at = claim.start + (possessive?.[0].length ?? 0);
		return [[{
			start: at,
			end: at,
			text: claim.start === 0 && possessive === null ? "Former " : "former "
		}]];
	})
};

// src/mutation/unit.ts
const units = [
	[
		/US\$|U\.S\.\$|\$/,
		"\u20ac",
		"\u00a3"
	],
	[
		/\u20ac/,
		"$",
		"\u00a3"
	],
	[
		/\u00a3/,
		"$",
		"\u20ac"
	],
	[
		/\bdollars\b/i,
		"euros",
		"rubles"
	],
	[
		/\beuros\b/i,
		"dollars",
		"pounds"
	],
	[
		/\bpounds\b/i,
		"euros",
		"dollars"
	],
	[
		/\bhours\b/i,
		"days",
		"weeks"
	],
	[
		/\bdays\b/i,
		"weeks",
		"months"
	],
	[
		/\bday\b/i,
		"week",
		"month"
	],
	[
		/\bweeks\b/i,
		"months",
		"days"
	],
	[
		/\bmonths\b/i,
		"years",
		"weeks"
	],
	[
		/\byears\b/i,
		"months",
		"decades"
	],
	[/\byear\b/i, "month"],
	[
		/\bdecades\b/i,
		"years",
		"centuries"
	],
	[
		/\bkilometres\b/i,
		"miles",
		"metres"
	],
	[
		/\bkilometers\b/i,
		"miles",
		"meters"
	],
	[
		/\bkm\b/,
		"miles",
		"m"
	],
	[
		/\bmiles\b/i,
		"kilometres",
		"yards"
	],
	[
		/\bmetres\b(?<!cubic metres|square metres)/i,
		"kilometres",
		"feet"
	],
	[
		/\bcubic metres\b/i,
		"litres",
		"cubic kilometres"
	],
	[/m\u00b3/, "km\u00b3"],
	[
		/\bsquare kilometres\b/i,
		"hectares",
		"square metres"
	],
	[/\bhectares\b/i, "square kilometres"],
	[/\btonnes\b/i, "kilograms"],
	[
		/\bmegawatts\b/i,
		"gigawatts",
		"kilowatts"
	],
	[/\bkilowatts\b/i, "megawatts"]
];
const unit = {
	name: "unit",
	about: "another currency or unit",
	review: false,
	edits: (specimen) => ownQuantities(specimen).flatMap((mention) => units.flatMap(([pattern, ...others]) => {
		const match = pattern.exec(mention.text);
		if (match === null) return [];
		return others.map((text) => [{
			start: mention.start + match.index,
			end: mention.start + match.index + match[0].length,
			text
		}]).filter((edits) => {
			const changed = rereadAs(mention, edits);
			return changed !== null && isWrong(specimen.fact, changed, speaksOfLimit(specimen));
		});
	}))
};

// src/mutation/specimen.ts
function toSpecimen(set, fact, { passages, result }) {
	const [first] = passages;
	const text = first?.block.text ?? "";
	if (first === void 0 || passages.some(({ block }) => block !== first.block) || text.includes("\n")) return null;
	return {
		set,
		fact,
		text,
		claims: result.findings.filter((one) => one.fact === fact.id && one.verdict === "consistent" && one.line === 1).map(({ column, endColumn }) => ({
			start: column - 1,
			end: endColumn - 1
		})),
		sentences: passages.map(({ sentence }) => sentence),
		tokens: passages.flatMap(({ sentence }) => sentence.tokens),
		quantities: passages.flatMap(({ quantities }) => quantities),
		dates: passages.flatMap(({ dates }) => dates),
		names: passages.flatMap(({ names }) => names),
		keys: new Set(passages.flatMap(({ hits }) => hits.map(({ key }) => key))),
		frozen: frozenIn(set, text)
	};
}
const speech = "(?:says?|said|reads?|states?|provides|stipulates)";
const lead = "(?:(?:according to|under|in|by|of|says?|said|from) )?(?:(?:the|this|that|its|a|an) )?(?:new |whole )?";
function frozenIn({ document }, text) {
	const names = [...document.names].sort((a, b) => b.length - a.length).map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
	if (names.length === 0) return [];
	const pattern = new RegExp(String.raw`(?<![\p{Alphabetic}\p{N}-])${lead}(?:${names.join("|")})(?:['\u2019]s (?=\p{Lowercase}))?(?: ${speech}(?=[\s.,;]|$)(?: in its \p{Alphabetic}+ \p{Alphabetic}+)?)?(?![\p{Alphabetic}\p{N}-])`, "giu");
	return [...text.matchAll(pattern)].map((match) => ({
		start: match.index,
		end: match.index + match[0].length
	}));
}

// src/mutation/index.ts
const operators = [
	value,
	magnitude,
	numeral,
	range,
	mixUp,
	unit,
	rate,
	bound,
	boundDropped,
	deadline,
	direction,
	multiple,
	frame,
	reversal,
	date,
	name,
	addition,
	exchange,
	title,
	holder,
	former,
	negation,
	affirmation,
	force,
	modality,
	antonym,
	option,
	quantifier,
	condition,
	permanence,
	expiry
];
function toMutants(specimen) {
	const seen = /* @__PURE__ */ new Set([specimen.text, ...specimen.fact.examples.consistent]);
	return operators.flatMap((operator) => operator.edits(specimen).flatMap((edits) => {
		const text = applyEdits(specimen.text, edits);
		if (text === null || seen.has(text)) return [];
		seen.add(text);
		return [{
			fact: specimen.fact.id,
			operator,
			from: specimen.text,
			text
		}];
	}));
}

Object.defineProperty(exports, "operators", {
  enumerable: true,
  get: function () {
    return operators;
  }
});
Object.defineProperty(exports, "toMutants", {
  enumerable: true,
  get: function () {
    return toMutants;
  }
});
Object.defineProperty(exports, "toSpecimen", {
  enumerable: true,
  get: function () {
    return toSpecimen;
  }
});