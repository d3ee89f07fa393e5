// Built by "npm run build" from src/ and provisions/. Do not edit.
import { $ as TENS, A as applyBound, B as isSameCurrency, C as countries, Ct as toUnits, D as readFound, Dt as toTokens, E as worldRegions, Et as smooth, F as lex, Ft as ordinaryEnding, G as findUnit, H as UNITS, I as spanOf$1, It as classesFor, J as skipHyphen, K as readNumeral, L as NAMES, Lt as wordClasses, M as opensBound, Mt as functionWords, N as readBoundBefore, Nt as isFunctionWord, O as readQuantity, P as readBoundBehindNoun, Pt as openingWords, Q as SMALL, R as SIGNS, St as standIns, T as personalCountryNames, Tt as createWordMemory, U as UNIT_NAMES, V as TEMPERATURES, W as UNIT_SHORT, X as SCALE, Y as ORDINAL, Z as SCALE_PLURAL, _ as isVerb, _t as honorifics, at as exclusive, bt as sharedOffices, c as concerns, ct as officeAt, d as conceptsOf, dt as abstractEnding, f as compileLexicon, ft as actingWords, gt as gradeWords, h as toClauses, ht as formerWords, j as isBoundOpener, k as readReversedProportion, l as namesOf, lt as readTitle, m as toSentences, mt as deputyWords, n as leave, nt as weekdayOf, o as withCountry, ot as unitsOf, p as findConcepts, pt as bodies, q as multiply, rt as fillersOf, s as createKeyFinder, st as rememberBySentence, tt as scanDates, u as classesOf, ut as readTitleBefore, vt as officePhrases, w as countryByCode, wt as unitAt, xt as sharedUnlessFielded, yt as portfolios, z as isCurrencyOpener } from "./skim.js";
import { a as sourceSpan, i as locate, n as toArticle, o as toPosition, t as findComments } from "./prose.js";
import { createHash } from "node:crypto";

// src/language/bare-year.ts
const leading = /* @__PURE__ */ new Set([
	"in",
	"since",
	"until",
	"till",
	"by",
	"from",
	"of",
	"to",
	"year",
	"around",
	"about",
	"circa",
	"c.",
	"during",
	"through",
	"(",
	":",
	"early",
	"late",
	"mid",
	"for",
	"and",
	"or",
	"was",
	"is",
	"not"
]);
function yearsIn(passage) {
	const { sentence: { tokens }, quantities, dates } = passage;
	const taken = [...quantities, ...dates];
	return tokens.flatMap((token, at) => {
		return /^(?:1\d|20|21)\d\d$/.test(token.text) && !taken.some((one) => one.start < token.end && token.start < one.end) && standsForDate(passage, tokens, at) ? [{
			kind: "date",
			start: token.start,
			end: token.end,
			text: token.text,
			value: {
				year: Number(token.text),
				month: null,
				day: null,
				weekday: null
			}
		}] : [];
	});
}
function standsForDate({ block }, tokens, at) {
	if (tokens.filter(({ kind }) => kind !== "punctuation").length === 1) return block.role !== "heading";
	const before = tokens[at - 1];
	return before !== void 0 && leading.has(before.norm);
}

// src/language/expression.ts
function conceptsIn(expression) {
	switch (expression.op) {
		case "concept": return [expression.key];
		case "not": return [];
		default: return expression.of.flatMap(conceptsIn);
	}
}
function holds$1(expression, isThere) {
	switch (expression.op) {
		case "concept": return isThere(expression.key);
		case "any": return expression.of.some((part) => holds$1(part, isThere));
		case "all": return expression.of.every((part) => holds$1(part, isThere));
		case "not": return !holds$1(expression.of, isThere);
	}
}

// src/claim/source.ts
const distances = {
	clause: 0,
	sentence: .5,
	lead: 1,
	row: .5,
	column: 1,
	item: 1,
	question: 1.5,
	previous: 2,
	heading: 2,
	title: 3,
	document: 4
};
function toSources(article, byBlock, passage) {
	return [
		...leadSources(byBlock, passage),
		...structureSources(article, byBlock, passage),
		...previousSources(article, byBlock, passage),
		...headingSources(article, byBlock, passage),
		...openingSource(article, byBlock, passage)
	].sort((a, b) => a.distance - b.distance);
}
const most$7 = 24;
const layouts = /* @__PURE__ */ new WeakMap();
function layoutOf(article, byBlock) {
	const known = layouts.get(byBlock);
	if (known !== void 0) return known;
	const before = [];
	for (const [at, block] of article.blocks.entries()) before.push(at > 0 && block.row.length > 0 ? before[at - 1] ?? 0 : at);
	const opening = article.blocks.flatMap((block) => byBlock.get(block.index) ?? []).find((one) => one.hits.some((hit) => hit.key === "document"));
	const made = {
		title: article.blocks.find((block) => block.role === "title"),
		opening,
		before
	};
	layouts.set(byBlock, made);
	return made;
}
function toSource(origin, extra = 0) {
	return (passage) => ({
		origin,
		passage,
		distance: distances[origin] + extra
	});
}
function leadSources(byBlock, passage) {
	const [first, second] = byBlock.get(passage.block.index) ?? [];
	if (first === void 0 || !isBold(passage.block, first)) return [];
	if (first.index !== passage.index) return [toSource("lead")(first)];
	return second !== void 0 && isBareValue(first) ? [toSource("lead")(second)] : [];
}
function isBareValue({ sentence, quantities, dates }) {
	return quantities.length + dates.length === 1 && sentence.tokens.filter((token) => token.kind === "word").length <= 5;
}
function isBold(block, passage) {
	const { start, end } = passage.sentence;
	return block.strong.some((span) => span.start <= start + 1 && span.end >= end - 1);
}
function structureSources(article, byBlock, passage) {
	const { block } = passage;
	const of = (index) => index === null ? [] : (byBlock.get(index) ?? []).slice(0, most$7);
	const row = rowSources(article, of, block);
	const column = of(block.columnHeader).map(toSource("column"));
	return [
		...row,
		...column,
		...leadInSources(article, byBlock, block),
		...captionSources(article, byBlock, block)
	];
}
function rowSources(article, of, block) {
	const head = rowHead(article, block.row);
	if (head === void 0 || head >= block.index) return [];
	const before = pointsUp(article.blocks[head]?.text ?? "") ? headAbove(article, head) : null;
	return [...of(head).map(toSource("row")), ...of(before).map(toSource("row", 1))];
}
const rowHeads = /* @__PURE__ */ new WeakMap();
function rowHead(article, row) {
	const known = rowHeads.get(row);
	if (known !== void 0) return known.head;
	const head = row.find((index) => /\p{L}/u.test(article.blocks[index]?.text ?? "")) ?? row.find((index) => /^\s*(?:19|20|21)\d\d\s*$/.test(article.blocks[index]?.text ?? ""));
	rowHeads.set(row, { head });
	return head;
}
function pointsUp(head) {
	return /\b(?:them|it|these|those|that|rest|remainder|balance|others?)\b/i.test(head);
}
function headAbove(article, head) {
	const own = article.blocks[head];
	for (let at = head - 1; at >= 0 && (article.blocks[at]?.row.length ?? 0) > 0; at--) {
		const block = article.blocks[at];
		if (block?.role === "cell" && block.column === own?.column) return at;
	}
	return null;
}
function captionSources(article, byBlock, block) {
	if (block.row.length === 0) return [];
	const at = layoutOf(article, byBlock).before[block.index] ?? 0;
	const last = article.blocks[at]?.role === "paragraph" ? (byBlock.get(at) ?? []).at(-1) : void 0;
	return last === void 0 ? [] : [toSource("item", last.sentence.text.trimEnd().endsWith(":") ? 0 : 1)(last)];
}
function leadInSources(article, byBlock, block) {
	const found = [];
	if (block.role === "footnote") return (byBlock.get(block.leadIn ?? -1) ?? []).slice(-24).map(/\b(?:as well|also|too)\b/.test(block.text.slice(0, 200)) ? toSource("item") : toSource("previous", 1));
	let above = block.leadIn;
	for (let depth = 0; above !== null && depth < 6; depth++) {
		const passages = byBlock.get(above) ?? [];
		const leadIn = article.blocks[above];
		passages.slice(leadIn?.role === "paragraph" ? -1 : -3).forEach((p) => found.push(toSource("item", depth * .5)(p)));
		above = leadIn?.leadIn ?? null;
	}
	return found;
}
function previousSources(article, byBlock, passage) {
	const own = byBlock.get(passage.block.index) ?? [];
	const at = passage.index - (own[0]?.index ?? passage.index);
	const found = own.slice(Math.max(0, at - most$7), at).filter((p) => !isInterjection$1(p)).slice(-3).reverse().map((p, back) => previous(p, back));
	const before = blockBefore(article, passage.block);
	if (before === null) return found;
	const passages = byBlock.get(before.index) ?? [];
	const last = passages.at(-1);
	if (last === void 0) return found;
	if (last.sentence.isQuestion || isBold(before, last)) return [...found, ...passages.slice(-2).map(toSource("question", at * .5))];
	return at === 0 ? [...found, ...passages.slice(-2).reverse().map((p, back) => previous(p, back + 1))] : found;
}
function isInterjection$1({ sentence, hits, names, quantities }) {
	return hits.length === 0 && names.length === 0 && quantities.length === 0 && sentence.tokens.filter((token) => token.kind === "word").length <= 2;
}
function previous(passage, back) {
	return passage.sentence.isQuestion ? toSource("question", back * .5)(passage) : toSource("previous", back)(passage);
}
function blockBefore(article, block) {
	if (block.role !== "paragraph") return null;
	const before = article.blocks[block.index - 1];
	return before?.role === "paragraph" && before.quoted === block.quoted ? before : null;
}
function headingSources(article, byBlock, passage) {
	const found = passage.block.headings.flatMap((index, level) => (byBlock.get(index) ?? []).slice(0, most$7).map((p) => headingSource(article, p, level)));
	const { title } = layoutOf(article, byBlock);
	const titles = title === void 0 || title.index === passage.block.index ? [] : (byBlock.get(title.index) ?? []).slice(0, most$7).map(toSource("title"));
	return [...found, ...titles];
}
function openingSource(article, byBlock, passage) {
	const { opening } = layoutOf(article, byBlock);
	return opening === void 0 || opening.index === passage.index ? [] : [toSource("document")(opening)];
}
function headingSource(article, passage, level) {
	if (passage.sentence.isQuestion) return toSource("question", level)(passage);
	return article.blocks[passage.block.index]?.depth === 1 ? toSource("title")(passage) : toSource("heading", level * .5)(passage);
}

// src/claim/bind.ts
const unbound = null;
function bind(expression, reach) {
	switch (expression.op) {
		case "concept": return bindConcept(expression.key, reach);
		case "any": return nearest$1(expression.of.map((part) => bind(part, reach)));
		case "all": return bindAll(expression.of, reach);
		case "not": return holdsInSentence(expression.of, reach.passage) ? unbound : {
			anchors: [],
			distance: 0
		};
	}
}
function holdsInSentence(expression, passage) {
	const keys = keysOf$1(passage);
	return holds$1(expression, (key) => keys.has(key));
}
const knownKeys = /* @__PURE__ */ new WeakMap();
function keysOf$1(passage) {
	const known = knownKeys.get(passage);
	if (known !== void 0) return known;
	const keys = new Set(passage.hits.map(({ key }) => key));
	knownKeys.set(passage, keys);
	return keys;
}
function holdsInClause(expression, passage, clause) {
	return holds$1(expression, (key) => passage.hits.some((hit) => hit.key === key && hit.from >= clause.from && hit.from < clause.to));
}
function nearest$1(bindings) {
	return bindings.reduce((best, one) => one !== null && (best === null || one.distance < best.distance) ? one : best, unbound);
}
function bindAll(parts, reach) {
	const anchors = [];
	for (const part of parts) {
		const bound = bind(part, reach);
		if (bound === null) return unbound;
		anchors.push(...bound.anchors);
	}
	return {
		anchors,
		distance: totalDistance(anchors, reach.passage)
	};
}
const sameSource = .25;
function totalDistance(anchors, own) {
	const far = /* @__PURE__ */ new Map();
	let distance = 0;
	for (const anchor of anchors) {
		const before = far.get(anchor.passage);
		if (anchor.passage === own) distance += anchor.distance;
		else if (before === void 0) far.set(anchor.passage, anchor.distance);
		else far.set(anchor.passage, Math.max(before, anchor.distance) + sameSource);
	}
	return [...far.values()].reduce((sum, one) => sum + one, distance);
}
const bounds$2 = /* @__PURE__ */ new Map([["@limit", ["@floor"]], ["@floor", ["@limit"]]]);
function bindConcept(key, reach) {
	const keys = [
		key,
		...reach.aliases.get(key) ?? [],
		...reach.bounded ? bounds$2.get(key) ?? [] : []
	];
	const own = ownAnchor(keys, reach);
	if (own !== null) return {
		anchors: [own],
		distance: own.distance
	};
	const lent = nearer(inherited(keys, reach), impliedAnchor(keys, reach)) ?? unsaidAnchor(key, reach);
	return lent === null ? unbound : {
		anchors: [lent],
		distance: lent.distance
	};
}
function nearer(a, b) {
	return a === null || b !== null && b.distance < a.distance ? b : a;
}
const impliedDistance = 1.5;
function impliedAnchor(keys, { implied, passage, clause }) {
	const key = keys.find((one) => implied.has(one));
	return key === void 0 ? null : {
		key,
		text: key,
		origin: "document",
		passage,
		from: clause.from,
		to: clause.from,
		distance: impliedDistance
	};
}
function unsaidAnchor(key, { elliptic, passage, clause }) {
	if (!elliptic || !key.startsWith("@")) return null;
	return {
		key,
		text: "left unsaid",
		origin: "document",
		passage,
		from: clause.from,
		to: clause.from,
		distance: impliedDistance
	};
}
function ownAnchor(keys, { passage, clause }) {
	const held = keysOf$1(passage);
	if (!keys.some((key) => held.has(key))) return null;
	const hits = passage.hits.filter((hit) => keys.includes(hit.key));
	const inside = hits.find((hit) => hit.from >= clause.from && hit.from < clause.to);
	if (inside !== void 0) return toAnchor(inside, passage, "clause", distances.clause);
	const nearby = hits.reduce((best, hit) => best === void 0 || gap$1(hit, clause) < gap$1(best, clause) ? hit : best, void 0);
	return nearby === void 0 ? null : toAnchor(nearby, passage, "sentence", distances.sentence + Math.min(1, gap$1(nearby, clause) / 40));
}
function gap$1(hit, clause) {
	return hit.to <= clause.from ? clause.from - hit.to : Math.max(0, hit.from - clause.to);
}
function inherited(keys, { sources }) {
	for (const source of sources) {
		const held = keysOf$1(source.passage);
		if (!keys.some((key) => held.has(key))) continue;
		const hit = source.passage.hits.find((one) => keys.includes(one.key) && (source.origin !== "document" || !one.key.startsWith("@")));
		if (hit !== void 0) return toAnchor(hit, source.passage, source.origin, source.distance + verbPenalty(hit, source));
	}
	return null;
}
function verbPenalty(hit, { origin, passage }) {
	if (!hit.key.startsWith("@") || isNoun$1(hit, passage)) return 0;
	return origin === "previous" || origin === "heading" || origin === "title" ? 1.5 : 0;
}
function isNoun$1({ from }, passage) {
	const before = passage.sentence.tokens[from - 1];
	return before !== void 0 && (before.possessive || determiners$4.has(before.norm));
}
const determiners$4 = /* @__PURE__ */ new Set([
	"the",
	"a",
	"an",
	"its",
	"their",
	"this",
	"that",
	"his",
	"her",
	"our",
	"any",
	"every",
	"each",
	"new",
	"upper",
	"such"
]);
function toAnchor(hit, passage, origin, distance) {
	const first = passage.sentence.tokens[hit.from];
	const last = passage.sentence.tokens[hit.to - 1];
	const text = first === void 0 || last === void 0 ? hit.key : passage.block.text.slice(first.start, last.end);
	return {
		key: hit.key,
		text,
		origin,
		passage,
		from: hit.from,
		to: hit.to,
		distance
	};
}

// src/claim/told-apart.ts
const nouns$2 = /* @__PURE__ */ new Set([
	"plan",
	"draft",
	"text",
	"version",
	"paper",
	"proposal",
	"document",
	"framework",
	"blueprint",
	"variant",
	"edition",
	"revision",
	"redraft"
]);
const rivals = /* @__PURE__ */ new Set([
	"counterproposal",
	"counterdraft",
	"counterplan",
	"counterpaper",
	"countertext",
	"counteroffer",
	"counterdocument",
	"counterbudget",
	"redraft"
]);
const contrasts = /* @__PURE__ */ new Set([
	"other",
	"another",
	"rival",
	"competing",
	"alternative",
	"opposing",
	"counter",
	"different",
	"separate",
	"second",
	"third",
	"fourth",
	"revised",
	"amended",
	"reworked",
	"rewritten",
	"redrafted",
	"trimmed",
	"shortened",
	"shorter",
	"slimmed-down",
	"slimmed",
	"pared-down",
	"watered-down",
	"modified",
	"updated",
	"later",
	"subsequent",
	"succeeding",
	"successor",
	"follow-up",
	"previous",
	"earlier",
	"preceding",
	"old",
	"older",
	"former",
	"past"
]);
const months$1 = [
	"january",
	"february",
	"march",
	"april",
	"may",
	"june",
	"july",
	"august",
	"september",
	"october",
	"november",
	"december"
];
const reach$8 = 4;
function findToldApart(passage, own) {
	const { tokens } = passage.sentence;
	return tokens.flatMap((token, at) => {
		if (token.norm === "original" && isThe(tokens[at - 1]) && endsPhrase$2(tokens[at + 1])) return [{
			from: at,
			to: at + 1,
			own: true
		}];
		if (isAllOfThem$1(tokens, at, own)) return [{
			from: at,
			to: at + 1,
			own: true
		}];
		if (!isDocumentNoun(passage, token, own) || isCompoundPart(tokens, at)) return [];
		if (isRival(tokens, at)) return [{
			from: at,
			to: at + 1,
			own: false
		}];
		const told = toldBy(passage, at, own);
		return told === null ? [] : [{
			...told,
			to: at + 1
		}];
	});
}
function isAllOfThem$1(tokens, at, own) {
	return tokens[at]?.lemmas.some((lemma) => nouns$2.has(lemma) || own.nouns.has(lemma)) === true && tokens.slice(Math.max(0, at - 3), at).some((token) => /^(?:all|both|each|every|neither|either)$/.test(token.norm));
}
function isDocumentNoun({ block, sentence }, token, own) {
	if (token.kind !== "word") return false;
	if (token.norm === "one") return block.role === "heading" || block.role === "header" || sentence.tokens.length <= 6 || isInOne(sentence.tokens, token);
	return nouns$2.has(token.norm) || own.nouns.has(token.norm) || isRivalNoun(token.norm);
}
function isInOne(tokens, one) {
	const at = tokens.indexOf(one);
	return tokens.slice(Math.max(0, at - 4), at).some((token, back, before) => /^(?:in|under|by|per)$/.test(token.norm) && isThe(before[back + 1]));
}
function isDocumentWord$1({ lemmas }) {
	return lemmas.some((lemma) => nouns$2.has(lemma) || isRivalNoun(lemma));
}
function isRivalNoun(word) {
	return rivals.has(word.replaceAll("-", ""));
}
function isRival(tokens, at) {
	return isRivalNoun(tokens[at]?.norm ?? "") || tokens[at - 1]?.norm === "-" && tokens[at - 2]?.norm === "counter";
}
function isCompoundPart(tokens, at) {
	const next = tokens[at + 1];
	return next !== void 0 && next.kind === "word" && !isFunctionWord(next) && next.lemmas.some((lemma) => nouns$2.has(lemma)) && next.lemmas.includes(next.norm);
}
function isThe(token) {
	return token?.norm === "the";
}
function endsPhrase$2(next) {
	return next === void 0 || next.kind === "punctuation" || isFunctionWord(next) || /(?:s|ed)$/.test(next.norm);
}
function toldBy(passage, noun, own) {
	const { tokens } = passage.sentence;
	for (let at = noun - 1; at >= Math.max(0, noun - reach$8); at--) {
		const token = tokens[at];
		if (token === void 0 || token.kind === "punctuation" && token.text !== "-") return null;
		const name = nameEndingAt(passage, at);
		if (name !== void 0 && name.name === own.subject) return null;
		if (name !== void 0) return {
			from: firstToken(passage, name),
			own: isOwnName(name, own) || own.words.has(token.norm)
		};
		const told = token.norm === "year" && tokens[at - 1]?.norm === "last" ? false : toldByWord(token, own);
		if (told !== null) return /^(?:no|any)$/.test(tokens[at - 1]?.norm ?? "") ? null : {
			from: at,
			own: told
		};
		if (/^(?:their|his|her)$/.test(token.norm)) return possessor(passage, at, own);
		if (isFunctionWord(token)) return null;
	}
	return null;
}
function toldByWord(token, own) {
	if (own.words.has(token.norm) && !own.nouns.has(token.norm)) return contrasts.has(token.norm) ? true : null;
	if (contrasts.has(token.norm)) return false;
	const month = months$1.indexOf(token.norm);
	if (month >= 0 && token.capitalized) return month + 1 === own.month;
	if (/^(?:19|20)\d\d$/.test(token.norm)) return Number(token.norm) === own.year;
	return null;
}
function possessor(passage, at, own) {
	const start = passage.sentence.tokens[at]?.start ?? 0;
	const name = passage.names.filter((one) => one.end <= start && one.class !== "place" && one.class !== "unknown").at(-1);
	return name === void 0 || isOwnName(name, own) || name.class === "office" ? null : {
		from: at,
		own: false
	};
}
function nameEndingAt(passage, at) {
	const token = passage.sentence.tokens[at];
	if (token === void 0) return void 0;
	return passage.names.filter((name) => name.start <= token.start && token.start < name.end && name.class !== "office").find((name) => name.class !== "unknown");
}
function firstToken(passage, name) {
	return Math.max(0, passage.sentence.tokens.findIndex((token) => token.end > name.start));
}
function isOwnName(name, own) {
	return own.names.has(name.name) || name.name.split(/[ -]/).some((word) => own.words.has(word));
}

// src/claim/naming.ts
const thisDocument = "this";
const knownNamings = /* @__PURE__ */ new WeakMap();
function namings$1(passage, own) {
	const known = knownNamings.get(passage);
	if (known !== void 0) return known;
	const named = passage.hits.filter((hit) => hit.key === "document" && !isVerbForm(passage, hit) || hit.key.startsWith("document:")).map((hit) => toNaming(passage, hit, own));
	const called = named.filter((one) => one.strong);
	const told = findToldApart(passage, own).filter(({ from, to }) => !called.some((one) => one.from < to && from < one.to)).map(({ from, to, own: isOwn }) => ({
		id: isOwn ? thisDocument : unnamedDocument,
		from,
		to,
		strong: true,
		told: true,
		head: passage.sentence.tokens[to - 1]?.norm ?? ""
	}));
	const all = [...named, ...told].sort((a, b) => a.from - b.from);
	const longest = all.reduce((most, { from, to }) => Math.max(most, to - from), 0);
	const found = all.filter((one, at) => !around$2(all, at, longest).some((other) => other !== one && other.from <= one.from && other.to >= one.to && longer(other, one)));
	knownNamings.set(passage, found);
	return found;
}
function around$2(all, at, longest) {
	const from = all[at]?.from ?? 0;
	let first = at;
	while (first > 0 && (all[first - 1]?.from ?? 0) > from - longest) first--;
	let last = at + 1;
	while (all[last]?.from === from) last++;
	return all.slice(first, last);
}
function longer(a, b) {
	return a.to - a.from > b.to - b.from || a.to - a.from === b.to - b.from && standing(a) > standing(b);
}
function standing({ id, strong }) {
	if (id === "another") return 2;
	if (id !== "this") return 3;
	return strong ? 1 : 0;
}
function toNaming(passage, hit, own) {
	const { tokens } = passage.sentence;
	const words = tokens.slice(hit.from, hit.to).filter((token) => token.kind !== "punctuation");
	const head = tokens[hit.to - 1]?.norm ?? "";
	if (hit.key === "document" && (isOfTheirOwn(passage, hit) || isRivalNoun(head))) return {
		id: unnamedDocument,
		from: hit.from,
		to: hit.to,
		strong: true,
		head
	};
	if (hit.key === "document" && hit.to - hit.from === 1 && isNameEnd(tokens, hit.from, own)) return {
		id: unnamedDocument,
		from: hit.from,
		to: hit.to,
		strong: true,
		head
	};
	const proper = words.some((token) => token.capitalized && (hit.from > 0 || (hit.key === "document" ? own.proper.has(token.norm) : !isDocumentWord$1(token))));
	const strong = hit.key === "document" && tokens[hit.to - 1]?.possessive === true && tokens[hit.to]?.kind === "number" || words.length > 1 || /[-\d]/.test(head) || proper;
	return {
		id: hit.key === "document" ? thisDocument : hit.key.slice(9),
		from: hit.from,
		to: hit.to,
		strong,
		head
	};
}
function isVerbForm({ sentence: { tokens } }, { from, to }) {
	const token = tokens[from];
	return to - from === 1 && token !== void 0 && /(?:ed|ing)$/.test(token.norm) && token.lemmas.length > 1;
}
function isNameEnd(tokens, at, own) {
	const [before, noun] = [tokens[at - 1], tokens[at]];
	return noun?.capitalized === true && before?.kind === "word" && before.capitalized && at > 1 && !isFunctionWord(before) && !own.words.has(before.norm);
}
const unnamedDocument = "another";
function isOfTheirOwn(passage, { from, to }) {
	const { tokens } = passage.sentence;
	return tokens[from - 1]?.norm === "own" || tokens[to]?.norm === "of" && tokens[to + 2]?.norm === "own";
}
function cuedNamings(passage, cues) {
	return cues.flatMap(({ id, about }) => {
		if (!holdsInSentence(about, passage)) return [];
		const keys = new Set(conceptsIn(about));
		const hit = passage.hits.find((one) => keys.has(one.key));
		return hit === void 0 ? [] : [{
			id,
			from: hit.from,
			to: hit.to,
			strong: true,
			head: ""
		}];
	}).sort((a, b) => a.from - b.from);
}
const comparing = /* @__PURE__ */ new Set([
	"like",
	"unlike",
	"as",
	"than",
	"versus",
	"vs",
	"against",
	"contrast",
	"compared",
	"comparison",
	"similar",
	"resembles",
	"recalls",
	"echoes",
	"modelled",
	"modeled",
	"borrowed",
	"from"
]);
const comparisonReach = 8;
function comparisonStart({ sentence: { tokens } }, naming) {
	for (let at = naming.from - 1; at >= Math.max(0, naming.from - comparisonReach); at--) {
		const token = tokens[at];
		if (token === void 0 || /^[.;:,]$/.test(token.text)) return null;
		if (!comparing.has(token.norm)) continue;
		return isSourcePhrase(tokens, at, naming) ? null : at;
	}
	return null;
}
function isSourcePhrase(tokens, at, naming) {
	const word = tokens[at]?.norm;
	if (word === "from") return !/^(?:different|differs|differ|distinct|apart)$/.test(tokens[at - 1]?.norm ?? "");
	if (word === "against") return at > 0 && tokens[at - 1]?.kind === "word" && naming.from - at > 3;
	if (word !== "as") return false;
	return tokens.slice(naming.to, naming.to + 3).some((token) => token.lemmas.some((lemma) => [
		"say",
		"state",
		"put",
		"provide",
		"describe",
		"call"
	].includes(lemma)));
}

// src/language/finite.ts
const auxiliaries$4 = new Set("will would shall should can could may might must ought is are was were am has have had does do did cannot".split(" "));
const modals$2 = new Set("will would shall should can could may might must cannot".split(" "));
const beForms = new Set("be is are was were am been being get gets got gotten getting become becomes became remain remains remained stay stays stayed seem seems seemed keep keeps kept stand stands stood left".split(" "));
const determiners$3 = new Set("a an the this that these those my your his her its our their no any some each every all both either neither another such more most less fewer which what whose".split(" "));
const pronouns$2 = new Set("i you he she it we they who which that this these those there nobody nothing none everybody everyone everything someone somebody something anyone one".split(" "));
const prepositions = new Set("of in on at by for from to into onto with without within under over above below between among against about across after before behind beyond beside besides despite down during except inside outside near off out past per since than through throughout till until toward towards up upon via versus as like including".split(" "));
const adverbs$2 = new Set("not never also only just even still already again then now ever always often once soon instead thus therefore however too formally legally automatically immediately fully completely entirely merely simply hardly barely scarcely no longer nor".split(" "));
const coordinators = /* @__PURE__ */ new Set([
	"and",
	"or",
	"but",
	"nor",
	"yet",
	"then",
	"so"
]);
const wordSets = {
	auxiliaries: auxiliaries$4,
	modals: modals$2,
	determiners: determiners$3,
	pronouns: pronouns$2,
	prepositions,
	coordinators
};
function isAdverb(token) {
	return token?.kind === "word" && (adverbs$2.has(token.norm) || token.norm.length > 4 && token.norm.endsWith("ly"));
}
function skipAdverbsBack(tokens, at) {
	let index = at - 1;
	while (index >= 0 && isAdverb(tokens[index])) index--;
	return index;
}
function isCopula(token) {
	return token !== void 0 && (beForms.has(token.norm) || token.lemmas.includes("be"));
}
function isCurrencySign({ text }) {
	return /^(?:[A-Z]{0,3}\p{Sc})$/u.test(text);
}
function endsPhrase$1(token) {
	return token === void 0 || token.kind === "punctuation" && !isCurrencySign(token);
}
function opensNoun(token) {
	if (token === void 0) return false;
	return token.kind === "number" || isCurrencySign(token) || determiners$3.has(token.norm) || pronouns$2.has(token.norm) || token.possessive || token.capitalized && token.kind === "word";
}
function isAuxiliary$1(tokens, at) {
	const token = tokens[at];
	if (token === void 0) return false;
	const contracted = token.norm.includes("'") && token.lemmas.some((lemma) => auxiliaries$4.has(lemma) || lemma === "be");
	if (!auxiliaries$4.has(token.norm) && !contracted) return false;
	const before = tokens[skipAdverbsBack(tokens, at)];
	if (before?.norm === "to" || before !== void 0 && modals$2.has(before.norm) && before.norm !== token.norm) return false;
	if (token.norm === "may" && token.capitalized && at > 0) return false;
	if ((token.norm === "will" || token.norm === "might" || token.norm === "must") && before !== void 0 && determiners$3.has(before.norm) && !pronouns$2.has(before.norm)) return false;
	return true;
}
function beforePredicate(tokens, at) {
	if (!/^(?:is|are|was|were|has|have|will|would|can|cannot|must|may|shall|should)$/.test(tokens[at + 1]?.norm ?? "") || tokens[at + 1]?.capitalized === true) return false;
	for (let index = at - 1; index >= 0 && index > at - longestSubject && tokens[index]?.kind !== "punctuation"; index--) if (/^(?:what|whatever|who|whoever|whichever|which|that|all|if|when|where|because|as|how|why)$/.test(tokens[index]?.norm ?? "")) return false;
	return true;
}
const longestSubject = 12;
function isThirdPerson$1(tokens, at) {
	const token = tokens[at];
	if (!token.norm.endsWith("s") || token.norm.endsWith("ss") || token.possessive) return false;
	const base = token.lemmas.find((lemma) => lemma !== token.norm && isVerb(lemma));
	if (base === void 0) return false;
	const before = tokens[skipAdverbsBack(tokens, at)];
	if (before !== void 0 && (before.kind === "number" || determiners$3.has(before.norm) && !pronouns$2.has(before.norm) || before.norm === "to" || before.possessive || modals$2.has(before.norm))) return false;
	if (before !== void 0 && prepositions.has(before.norm) && !coordinators.has(before.norm)) return false;
	if (base === "remain" || base === "stay" || base === "say" || base === "lapse" || base === "expire" || base === "become" || base === "seem" || base === "want" || base === "fail") return true;
	if (before !== void 0 && /^(?:which|who|it|he|she|that)$/.test(before.norm)) return true;
	if (before !== void 0 && before.norm.endsWith("ed") && before.lemmas.some((lemma) => lemma !== before.norm && isVerb(lemma)) && !endsRelative(tokens, skipAdverbsBack(tokens, at))) return false;
	const next = tokens[at + 1];
	if (beforePredicate(tokens, at)) return false;
	if (before === void 0 && nouns$1.has(base) && (next === void 0 || endsPhrase$1(next) || !opensNoun(next) || next.norm === "that")) return false;
	if (next === void 0 || endsPhrase$1(next)) return before !== void 0 && before.kind === "word" && !coordinators.has(before.norm) && at + 1 >= tokens.length - 1 && !nouns$1.has(base);
	if (opensNoun(next) || next.norm === "to" || isAdverb(next)) return true;
	if (particles$1.has(next.norm) && tokens[at + 2]?.kind !== "word") return true;
	if (prepositions.has(next.norm)) return !nouns$1.has(base) || before !== void 0 && pronouns$2.has(before.norm);
	return !nouns$1.has(base);
}
function endsRelative(tokens, participle) {
	const auxiliary = skipAdverbsBack(tokens, participle);
	const token = tokens[auxiliary];
	if (token === void 0 || !(auxiliaries$4.has(token.norm) || token.lemmas.includes("have"))) return false;
	return /^(?:who|that|which|whoever)$/.test(tokens[skipAdverbsBack(tokens, auxiliary)]?.norm ?? "");
}
const particles$1 = /* @__PURE__ */ new Set([
	"in",
	"up",
	"down",
	"out",
	"back",
	"off",
	"on",
	"over",
	"away",
	"aside"
]);
const nouns$1 = new Set(`aid aim answer appeal arm attack award ban bar base battle benefit bid bill block bomb bond border budget call campaign cap cause challenge change charge charter check claim clash coach command comment commission
concern condition conflict contact contest contract contrast control cost count counter cover credit cut cycle damage date deal debate decline decrease decree delay demand deposit design desire dispute document doubt draft drill drive drop
effect end escort estimate exchange exit experience export face favor fear feature field fight figure file fine fire force forecast form fund gain game gauge grant group guarantee guard guide halt hand head help hike hope host house import
increase influence interest interview issue judge label lack land leak level license lift limit link list load loan look loss mandate march mark market match matter measure mention mine model move name need notice number object offer
order park part pass pause pay peak permit phase pilot place plan plant play pledge point police poll pool position post practice present press price print process profit project promise protest purchase question quote race raid rally
range rank rate record reform refund release rent repair report request research reserve resort respect rest result return review reward ride rise risk rival role roll rule run sanction scale schedule score seal search sentence
shape share shell shift ship show side sign signal site sound spread spring stage stand start state station step store storm strike study suit supply support surge survey table talk target tax term test threat tie total tour trace track
trade trail train transfer transit transport travel trial trust turn use value veto view visit voice vote wage walk waste watch welcome will win wish witness work yield troop soldier jet state union nation`.split(/\s+/));
function isPast$1(tokens, at) {
	const token = tokens[at];
	if (token.lemmas.filter((lemma) => lemma !== token.norm && isVerb(lemma)).length === 0 || token.norm.endsWith("s") || token.norm.endsWith("ing") || token.capitalized) return false;
	const before = tokens[skipAdverbsBack(tokens, at)];
	if (before === void 0 || before.kind !== "word" || before.possessive) return false;
	if (isCopula(before) || auxiliaries$4.has(before.norm) || before.lemmas.includes("have")) return false;
	if (determiners$3.has(before.norm) && !pronouns$2.has(before.norm) || prepositions.has(before.norm) || before.norm === "to") return false;
	const next = tokens[at + 1];
	if (next === void 0 || next.norm === "by") return false;
	if (endsPhrase$1(next)) return false;
	if (irregularPast.has(token.norm)) return true;
	if (coordinators.has(before.norm)) return opensNoun(next) || next.norm === "to" || next.norm === "that";
	if (next.norm.endsWith("s") && next.lemmas.length > 1 && !prepositions.has(next.norm)) return true;
	if (pronouns$2.has(before.norm) || before.capitalized) return true;
	return opensNoun(next) || next.norm === "to" || next.norm === "that";
}
const causatives = /* @__PURE__ */ new Set([
	"let",
	"make",
	"help",
	"see",
	"watch"
]);
const irregularPast = new Set("began broke came chose did drew drove fell flew forbade forbad forgave forgot froze gave went grew knew lay rose saw shook showed sang sank spoke sprang swore took tore threw undertook undid withdrew wore wrote said told voted".split(" "));
function isPlainPresent(tokens, at) {
	const token = tokens[at];
	if (!isVerb(token.lemmas.find((lemma) => isVerb(lemma)) ?? "") || !(isVerb(token.norm) || token.lemmas.length === 1)) return false;
	if (token.norm.endsWith("ed") || token.norm.endsWith("ing") || token.capitalized) return false;
	const index = skipAdverbsBack(tokens, at);
	const before = tokens[index];
	if (before === void 0 || before.kind !== "word") return false;
	if (/^(?:they|we|you|i|who)$/.test(before.norm)) return true;
	const plural = before.norm.endsWith("s") && !before.norm.endsWith("ss") && before.lemmas.length > 1 && !before.possessive && !auxiliaries$4.has(before.norm) && !pronouns$2.has(before.norm);
	const governed = tokens[index - 1];
	if (tokens.slice(Math.max(0, index - 5), index).some((token) => causatives.has(token.lemmas.at(-1) ?? ""))) return false;
	if (!plural || governed?.norm === "to") return false;
	const next = tokens[at + 1];
	if (next === void 0) return false;
	if (/^(?:both|all|these|those|two|three|four|most|many|some)$/.test(governed?.norm ?? "") && next.kind === "word") return true;
	return opensNoun(next) || /^(?:to|from|in|on|at|up|out|back|off|into|if|when|once|as)$/.test(next.norm);
}
const longestRelative = 9;
function resumesSubject(tokens, at) {
	const token = tokens[at];
	const before = tokens[at - 1];
	const next = tokens[at + 1];
	if (before?.kind !== "word" || next === void 0 || !isVerb(token.norm) || token.capitalized || !isVerb(before.norm) || auxiliaries$4.has(before.norm) || auxiliaries$4.has(token.norm)) return false;
	if (!(opensNoun(next) || next.norm === "up" || next.norm === "at") || pronouns$2.has(next.norm) || causatives.has(before.norm)) return false;
	for (let index = at - 2; index > 0 && index >= at - longestRelative; index--) {
		const word = tokens[index];
		if (word === void 0 || word.kind === "punctuation") return false;
		if (!/^(?:who|that|which)$/.test(word.norm)) continue;
		const noun = tokens[index - 1];
		return noun !== void 0 && noun.norm.endsWith("s") && noun.lemmas.length > 1 && !noun.possessive && tokens.slice(index + 1, at).some((_, order) => isAuxiliary$1(tokens, index + 1 + order) || isPlainPresent(tokens, index + 1 + order));
	}
	return false;
}
function findFinites(tokens) {
	const sure = tokens.map((_, at) => isFinite(tokens, at));
	if (sure.includes(true)) return sure;
	const guess = tokens.findIndex((_, at) => mayBeFinite(tokens, at));
	return sure.map((_, at) => at === guess);
}
function mayBeFinite(tokens, at) {
	const token = tokens[at];
	const before = tokens[at - 1];
	const next = tokens[at + 1];
	if (token?.kind !== "word" || before?.kind !== "word" || next?.kind !== "word" || !token.norm.endsWith("s")) return false;
	if (determiners$3.has(before.norm) || prepositions.has(before.norm) || coordinators.has(before.norm) || before.possessive || prepositions.has(next.norm) || coordinators.has(next.norm)) return false;
	return token.lemmas.some((lemma) => lemma !== token.norm && isVerb(lemma));
}
function isFinite(tokens, at) {
	const token = tokens[at];
	if (token === void 0 || token.kind !== "word") return false;
	return isAuxiliary$1(tokens, at) || isThirdPerson$1(tokens, at) || isPast$1(tokens, at) || isPlainPresent(tokens, at) || resumesSubject(tokens, at);
}

// src/language/sentence-finite.ts
const finitesOf$1 = rememberBySentence(({ tokens }) => findFinites(tokens));

// src/language/subject.ts
const openers$1 = /* @__PURE__ */ new Set([
	"and",
	"but",
	"or",
	"so",
	"yet",
	"that",
	"while",
	"whereas",
	"because",
	"although",
	"though",
	"since",
	"if",
	"when",
	"once",
	"after",
	"before",
	"as",
	"for",
	"nor",
	"then",
	"meanwhile",
	"however",
	"instead"
]);
function subjectOf(sentence, clause) {
	const { tokens } = sentence;
	const finites = finitesOf$1(sentence);
	let from = clause.from;
	while (from < clause.to && (tokens[from]?.kind === "punctuation" || openers$1.has(tokens[from]?.norm ?? "") || isAdverb(tokens[from]))) from++;
	const verb = finites.findIndex((finite, at) => finite && at >= from && at < clause.to);
	const end = verb === -1 ? clause.to : verb;
	const comma = tokens.findIndex((token, at) => at >= from && at < end && token.kind === "punctuation" && token.text !== "-");
	if (comma !== -1 && opensWithPlace(sentence, from)) from = comma + 1;
	const stop = comma > from ? comma : end;
	return from < stop ? {
		from,
		to: stop
	} : null;
}
function opensWithPlace({ tokens }, from) {
	return wordSets.prepositions.has(tokens[from]?.norm ?? "") || tokens[from]?.norm === "unlike" || tokens[from]?.kind === "number";
}

// src/claim/foreign.ts
const classes = /* @__PURE__ */ new Set([
	"country",
	"organization",
	"place",
	"unknown"
]);
function isForeign(binder, passage, name) {
	if (!classes.has(name.class) || binder.names.has(name.name)) return false;
	const { tokens } = passage.sentence;
	return !passage.hits.some((hit) => (tokens[hit.from]?.start ?? 0) < name.end && name.start < (tokens[hit.to - 1]?.end ?? 0)) && !name.name.split(/[ -]/).some((word) => binder.own.words.has(word));
}
function findStrangers(binder, article, passages) {
	const words = /* @__PURE__ */ new Set();
	const groups = /* @__PURE__ */ new Map();
	for (const passage of passages) {
		const { block, sentence } = passage;
		if (block.role === "paragraph" || block.role === "item") {
			for (const token of sentence.tokens.slice(1)) if (isProper(passage, token)) words.add(token.norm);
		}
		const group = sentence.index === 0 ? groupOf(article, passage) : null;
		if (group === null) continue;
		const like = groups.get(group);
		if (like === void 0) groups.set(group, [passage]);
		else like.push(passage);
	}
	const heads = [...groups.values()].filter((group) => group.some((one) => startsWithOwn(one))).flatMap((group) => group.filter((one) => startsStrange(binder, one)).map((one) => one.block.index));
	return {
		words,
		heads: new Set(heads)
	};
}
function groupOf(article, { block }) {
	if (block.role === "item") return `item ${block.leadIn ?? ""} ${block.headings[0] ?? ""}`;
	if (block.role !== "cell" || block.column !== 0 || block.row[0] !== block.index) return null;
	return `table ${block.columnHeader ?? article.blocks[block.index]?.headings[0] ?? ""}`;
}
function startsWithOwn({ hits, sentence }) {
	return hits.some((hit) => hit.from <= 1 && hit.key === "document" && !sentence.tokens.slice(hit.from, hit.to).some(isDocumentWord$1));
}
function startsStrange(binder, passage) {
	const { tokens } = passage.sentence;
	const end = tokens.findIndex((token) => token.kind === "punctuation");
	const head = tokens.slice(0, end === -1 ? tokens.length : end);
	return head.length > 0 && head.length <= 2 && head.every((token) => token.capitalized && !isFunctionWord(token) && !binder.own.words.has(token.norm)) && !passage.hits.some((hit) => hit.from < head.length && !hit.key.startsWith("@"));
}
function isProper(passage, token) {
	return token.kind === "word" && token.capitalized && !isFunctionWord(token) && /^\p{Lu}\p{Ll}{2}/u.test(token.text) && !passage.hits.some((hit) => passage.sentence.tokens[hit.from] === token);
}
const memo$4 = /* @__PURE__ */ new WeakMap();
function foreignHead({ passage, sources, strangers }) {
	return [passage, ...sources.filter(({ origin }) => origin === "row").map((source) => source.passage)].find((head) => strangers.heads.has(head.block.index))?.sentence.text.trim() ?? null;
}
function foreignSubject(surroundings, clause) {
	const { binder, passage, sources, strangers } = surroundings;
	const known = memo$4.get(passage) ?? /* @__PURE__ */ new Map();
	memo$4.set(passage, known);
	const found = known.get(clause.index);
	if (found !== void 0) return found;
	const reading = {
		binder,
		strangers
	};
	const subject = foreignHead(surroundings) ?? headedBy(binder, sources) ?? subjectName(reading, passage, clause) ?? pointedBackTo$1(reading, passage, clause, sources);
	known.set(clause.index, subject);
	return subject;
}
const heading$1 = /* @__PURE__ */ new Set([
	"row",
	"column",
	"lead",
	"heading"
]);
function headedBy(binder, sources) {
	const nearest = /* @__PURE__ */ new Set();
	for (const { origin, passage } of sources) {
		if (!heading$1.has(origin) || nearest.has(origin)) continue;
		nearest.add(origin);
		if (isBareName(passage) && passage.names.every((name) => isForeign(binder, passage, name))) return passage.sentence.text.trim();
	}
	return null;
}
function isBareName({ sentence, names, hits }) {
	if (names.length === 0 || hits.some((hit) => !hit.key.startsWith("@"))) return false;
	const words = sentence.tokens.filter((token) => token.kind === "word");
	return words.length <= 5 && words.every((token) => isFunctionWord(token) || names.some((name) => name.start < token.end && token.start < name.end));
}
function subjectName(reading, passage, clause) {
	const { binder, strangers } = reading;
	const { tokens, clauses } = passage.sentence;
	const subject = subjectOf(passage.sentence, clause);
	const opening = openingPlace(binder, passage, clause);
	if (opening !== null) return opening;
	if (subject === null) {
		const before = clause.kind === "coordinate" ? clauses[clause.parent ?? clause.index - 1] : void 0;
		return before === void 0 || before === clause ? null : subjectName(reading, passage, before);
	}
	const start = tokens[subject.from]?.start ?? 0;
	const end = tokens[subject.to - 1]?.end ?? 0;
	const names = passage.names.filter((name) => name.start >= start && name.end <= end && name.class !== "office");
	const first = names[0];
	const word = tokens[subject.from];
	if (first === void 0 && word !== void 0 && subject.to - subject.from <= 2 && isStrange(passage, word, strangers) && !binder.own.words.has(word.norm)) return word.text;
	if (first === void 0 || !isForeign(binder, passage, first) || names.some((name) => !isForeign(binder, passage, name))) return null;
	return opensWith(passage, subject.from, first) ? first.text : null;
}
function isStrange(passage, word, strangers) {
	return isProper(passage, word) && (/\p{Ll}\p{Lu}/u.test(word.text) || strangers.words.has(word.norm)) && !passage.names.some((name) => name.start < word.end && word.start < name.end);
}
function opensWith({ sentence: { tokens } }, from, name) {
	return tokens.findIndex((token) => token.end > name.start) - from <= 1;
}
function openingPlace(binder, passage, clause) {
	const { tokens } = passage.sentence;
	const word = tokens[clause.from];
	if (word === void 0 || !/^(?:in|at|across|throughout)$/.test(word.norm)) return null;
	const next = tokens[clause.from + 1];
	const name = passage.names.find((one) => next !== void 0 && one.start <= next.start && next.start < one.end);
	return name !== void 0 && (name.class === "country" || name.class === "place") && isForeign(binder, passage, name) ? name.text : null;
}
function pointedBackTo$1(reading, passage, clause, sources) {
	const { tokens } = passage.sentence;
	const subject = subjectOf(passage.sentence, clause);
	if (subject === null || subject.to - subject.from > 2 || !/^(?:it|they|its|their)$/.test(tokens[subject.from]?.norm ?? "")) return null;
	const before = sources.find(({ origin }) => origin === "previous")?.passage;
	const main = before?.sentence.clauses[0];
	return before === void 0 || main === void 0 ? null : subjectName(reading, before, main);
}

// src/claim/holder.ts
const reach$7 = 3;
const holding = /* @__PURE__ */ new Set([
	"of",
	"in",
	"for",
	"from",
	"at"
]);
function findOtherHolder(search) {
	const { passage, clause, anchors, holder, allowed, document } = search;
	const names = holderNames(passage, document);
	const own = anchors.filter((anchor) => anchor.passage === passage && !allowed.has(anchor.key));
	const explicit = own.flatMap((anchor) => modifiers(passage, anchor, names));
	if (explicit.some((name) => isKnownAs(passage, name, [holder]))) return null;
	const wrong = explicit.find((name) => !isKnownAs(passage, name, allowed));
	if (wrong !== void 0) return wrong.text;
	const over = anchors.filter((anchor) => anchor.passage !== passage && structural.has(anchor.origin)).flatMap((anchor) => namedOver$1(anchor, search))[0];
	if (over !== void 0) return over.text;
	return soleSubject({
		passage,
		clause,
		names,
		holder,
		allowed,
		named: own.some((anchor) => anchor.from >= clause.from && anchor.from < clause.to && !anchor.key.startsWith("@"))
	}) ?? (names.length === 0 ? pointedBackTo(search) : null);
}
const pronouns$1 = /* @__PURE__ */ new Set([
	"it",
	"they",
	"there"
]);
const possessives = /* @__PURE__ */ new Set([
	"its",
	"their",
	"his",
	"her"
]);
function pointsBack$1({ sentence: { tokens } }) {
	return tokens.some((token, at) => possessives.has(token.norm) || at < 4 && pronouns$1.has(token.norm));
}
function pointedBackTo({ passage, sources, holder, allowed, document }) {
	if (!pointsBack$1(passage)) return null;
	const before = sources.find(({ origin }) => origin === "previous");
	if (before === void 0) return null;
	const countries = holderNames(before.passage, document).filter((name) => name.class === "country");
	if (countries.some((name) => isKnownAs(before.passage, name, [holder]))) return null;
	return countries.find((name) => !isKnownAs(before.passage, name, allowed))?.text ?? null;
}
const structural = /* @__PURE__ */ new Set([
	"row",
	"column",
	"item",
	"lead"
]);
function namedOver$1({ passage }, { holder, allowed, document }) {
	const countries = holderNames(passage, document).filter((name) => name.class === "country");
	if (countries.some((name) => isKnownAs(passage, name, [holder]))) return [];
	return countries.filter((name) => !isKnownAs(passage, name, allowed));
}
function isKnownAs(passage, name, terms) {
	const { tokens } = passage.sentence;
	const keys = passage.hits.filter((hit) => (tokens[hit.from]?.start ?? -1) <= name.start && (tokens[hit.to - 1]?.end ?? 0) >= name.end).map((hit) => hit.key);
	return [...terms].some((term) => term === name.name || keys.includes(term));
}
function holderNames(passage, document) {
	const documents = namings$1(passage, document);
	const { tokens } = passage.sentence;
	const inDocument = (name) => documents.some((one) => (tokens[one.from]?.start ?? 0) <= name.start && name.end <= (tokens[one.to - 1]?.end ?? 0));
	return passage.names.filter((name) => (name.class === "country" || name.class === "organization" || name.class === "place") && !inDocument(name));
}
function modifiers(passage, anchor, names) {
	const { tokens } = passage.sentence;
	const at = (index) => {
		const token = tokens[index];
		return token === void 0 ? void 0 : names.find((name) => name.start <= token.start && token.end <= name.end + 2);
	};
	for (let back = 1; back <= reach$7; back++) {
		const token = tokens[anchor.from - back];
		if (token === void 0 || token.kind === "punctuation") break;
		const name = at(anchor.from - back);
		if (name !== void 0 && (name.form === "adjective" || token.possessive || back === 1 && name.class === "organization")) return [name];
	}
	const next = tokens[anchor.to];
	if (next === void 0 || !holding.has(next.norm)) return [];
	for (let on = 1; on <= 2; on++) {
		const name = at(anchor.to + on);
		if (name !== void 0 && (next.norm === "of" || isState(name))) return [name];
	}
	return [];
}
function isState({ class: kind, form }) {
	return kind === "country" && form === "name";
}
function soleSubject({ passage, clause, names, holder, allowed, named }) {
	if (names.some((name) => isKnownAs(passage, name, [holder]))) return null;
	const { tokens } = passage.sentence;
	const from = tokens[clause.from]?.start ?? 0;
	const to = tokens[clause.to - 1]?.end ?? 0;
	const subject = names.find((name) => name.start >= from && name.end <= to && name.class === "country");
	if (subject === void 0 || isKnownAs(passage, subject, allowed)) return null;
	return tokens.filter((token) => token.start >= from && token.end <= subject.start && token.kind === "word").every((token) => [
		"the",
		"and",
		"but",
		"while",
		"in",
		"meanwhile",
		"today",
		"also"
	].includes(token.norm)) || !named ? subject.text : null;
}

// src/claim/range.ts
function conceptHitRange(passage, clause, anchors) {
	const own = anchors.filter((anchor) => anchor.passage === passage && anchor.from >= clause.from && anchor.from < clause.to);
	return own.length === 0 ? clause.from : Math.min(...own.map((anchor) => anchor.from));
}

// src/claim/anaphora.ts
const pronouns = /* @__PURE__ */ new Set([
	"it",
	"its",
	"they",
	"them",
	"their",
	"theirs",
	"he",
	"she",
	"his",
	"her",
	"him",
	"this",
	"that",
	"these",
	"those",
	"there",
	"here",
	"such",
	"one",
	"ones",
	"none",
	"both",
	"neither",
	"either",
	"each",
	"all",
	"former",
	"latter",
	"same",
	"other",
	"another",
	"so",
	"then",
	"we",
	"us",
	"our",
	"what",
	"whoever",
	"everyone",
	"everybody",
	"nobody",
	"nothing"
]);
const generic = /* @__PURE__ */ new Set([
	"figure",
	"number",
	"sum",
	"amount",
	"total",
	"ceiling",
	"cap",
	"limit",
	"floor",
	"deadline",
	"date",
	"rest",
	"remainder",
	"balance",
	"share",
	"half",
	"money",
	"body",
	"group",
	"country",
	"region",
	"zone",
	"strip",
	"side",
	"party",
	"rule",
	"clause",
	"point",
	"measure",
	"condition",
	"text",
	"plan",
	"document",
	"draft",
	"proposal",
	"paper",
	"two",
	"first",
	"second",
	"third",
	"last",
	"place",
	"post",
	"job",
	"office",
	"exception",
	"answer",
	"reason"
]);
function mayLookBack(passage) {
	const { tokens } = passage.sentence;
	if (tokens.some((token) => pronouns.has(withoutVerb(token.norm)))) return true;
	if (tokens.some((token, at) => token.norm === "the" && generic.has(tokens[at + 1]?.norm ?? ""))) return true;
	return isFragment$1(passage);
}
function withoutVerb(word) {
	return word.replace(/['\u2019](?:s|re|ll|d|ve)$/, "");
}
function isFragment$1(passage) {
	const { tokens } = passage.sentence;
	return tokens.filter((token) => token.kind !== "punctuation").length <= 8 && !finitesOf$1(passage.sentence).includes(true);
}

// src/claim/profile.ts
const valued = /* @__PURE__ */ new Set(["quantity", "date"]);
function toProfiles(set, checks, names, read) {
	const titles = new Map(set.provisions.flatMap((provision) => provision.facts.map((fact) => [fact.id, provision.facts.length === 1 ? provision.title : ""])));
	const own = checks.filter(({ fact, check }) => valued.has(check.kind) && fact.checks[0] === check);
	const words = own.map(({ fact }) => new Set([
		fact.statement,
		titles.get(fact.id) ?? "",
		...fact.examples.consistent
	].flatMap((text) => read(text)).flat()));
	const uses = /* @__PURE__ */ new Map();
	for (const all of words) for (const word of all) uses.set(word, (uses.get(word) ?? 0) + 1);
	const weigh = (word) => Math.log((own.length + 1) / (uses.get(word) ?? 1)) * (names.has(word.slice(1)) ? ofNames : 1);
	return own.map((bound, at) => ({
		bound,
		weights: new Map([...words[at] ?? []].map((word) => [word, weigh(word)]))
	}));
}
const ofNames = .3;
const byOrigin = {
	row: .9,
	column: .8,
	lead: .8,
	item: .6,
	question: .8,
	heading: .5
};
const elsewhere$1 = .5;
const least$1 = {
	score: 4.2,
	words: 2,
	lead: 1.4
};
const leastInCell = 2.3;
const likeness$1 = 2;
function likeliest(profiles, passage, clause, sources, fits) {
	const [best, second] = profiles.filter(fits).map((profile) => match(profile, passage, clause, sources)).sort((a, b) => b.score - a.score);
	if (best === void 0 || best.score - (second?.score ?? 0) < least$1.lead) return null;
	const near = best.anchors.filter(({ origin }) => origin === "clause" || origin === "row" || origin === "column");
	if (near.some(({ origin }) => origin === "row") && best.score >= leastInCell) return best;
	return near.length >= least$1.words && best.score >= least$1.score ? best : null;
}
function match(profile, passage, clause, sources) {
	const found = /* @__PURE__ */ new Map();
	const take = (from, origin, factor, within) => {
		featuresOf(from).forEach((feature, token) => {
			if (!within(token)) return;
			const word = feature.reduce((most, one) => (profile.weights.get(one) ?? 0) > (most === null ? 0 : profile.weights.get(most) ?? 0) ? one : most, null);
			const weight = word === null ? 0 : (profile.weights.get(word) ?? 0) * factor;
			if (word !== null && weight > (found.get(word)?.weight ?? 0)) found.set(word, {
				key: word,
				text: textOf$1(from, token),
				origin,
				passage: from,
				from: token,
				to: token + 1,
				distance: 2,
				weight
			});
		});
	};
	const inClause = (token) => token >= clause.from && token < clause.to;
	take(passage, "clause", 1, inClause);
	take(passage, "sentence", elsewhere$1, (token) => !inClause(token));
	for (const source of sources) take(source.passage, source.origin, byOrigin[source.origin] ?? 0, () => true);
	const anchors = [...found.values()];
	return {
		profile,
		score: anchors.reduce((sum, one) => sum + one.weight, 0),
		anchors
	};
}
function textOf$1({ block, sentence }, token) {
	const one = sentence.tokens[token];
	return one === void 0 ? "" : block.text.slice(one.start, one.end);
}
const memo$3 = /* @__PURE__ */ new WeakMap();
function featuresOf(passage) {
	const known = memo$3.get(passage);
	if (known !== void 0) return known;
	const features = toFeatures(passage.sentence.tokens, passage.hits);
	memo$3.set(passage, features);
	return features;
}
function toFeatures(tokens, hits) {
	const features = tokens.map((token) => token.kind === "word" && token.norm.length > 2 && !isFunctionWord(token) && !isUnit(token) ? [...token.lemmas] : []);
	for (const { key, from, to } of hits) {
		if (key.startsWith("@") || key.startsWith("'") || key.startsWith("document")) continue;
		for (let at = from; at < to; at++) features[at] = at === from ? [`#${key}`] : [];
	}
	return features;
}
function isUnit({ lemmas }) {
	return lemmas.some((lemma) => UNIT_NAMES.has(lemma) || NAMES.has(lemma) || lemma === "percent" || lemma === "cent");
}
function sameSort(value, other) {
	if (value.dimension !== other.dimension) return false;
	return value.dimension !== "other" || value.unit === other.unit;
}

// src/claim/binder.ts
function toBinder(set, spoken, read) {
	const aliases = /* @__PURE__ */ new Map();
	for (const term of set.terms) for (const part of term.parts) aliases.set(part, [...aliases.get(part) ?? [], term.id]);
	const names = namesOf(set);
	const parties = new Set(set.terms.filter((term) => term.country !== null || term.class === "country").map((term) => term.id));
	const facts = set.provisions.flatMap((provision) => provision.facts);
	const checks = facts.flatMap((fact) => fact.checks.map((check) => {
		const keys = conceptsIn(check.about);
		return {
			fact,
			check,
			wanted: new Set(keys.flatMap((key) => [key, ...aliases.get(key) ?? []])),
			participants: new Set(keys.filter((key) => names.has(key)))
		};
	}));
	const subject = mostFrequent(partyCounts(facts, parties), 2);
	return {
		set,
		own: toOwnDocument(set, spoken.names, subject),
		checks,
		byKey: toIndex(checks, aliases),
		aliases,
		names,
		terms: new Set(set.terms.map((term) => term.id)),
		words: toWords$1(set, checks),
		parties,
		subject,
		matters: toMatters(set, spoken.keys),
		profiles: once$1(() => toProfiles(set, checks, names, read))
	};
}
function toWords$1(set, checks) {
	const asked = checks.flatMap(({ wanted }) => [...wanted]).filter((key) => !key.startsWith("@") && key !== "document");
	return /* @__PURE__ */ new Set([
		...set.terms.map((term) => term.id),
		...set.people.map((person) => person.id),
		...asked
	]);
}
function once$1(make) {
	let made = null;
	return () => (made ??= { value: make() }).value;
}
function toOwnDocument({ document, date }, names, subject) {
	const words = document.names.map((name) => name.toLowerCase().replace(/['’]s\b/g, "").split(/[^\p{L}\p{N}]+/u));
	const heads = words.filter((name) => !countsParts(name)).flatMap((name) => headOf$2(name) ?? []);
	return {
		nouns: new Set(heads),
		words: new Set(words.flat()),
		proper: new Set(properNames(document.names)),
		names,
		subject,
		year: Number(date.slice(0, 4)),
		month: Number(date.slice(5, 7))
	};
}
function headOf$2(name) {
	const end = name.findIndex((word, at) => at > 0 && wordSets.prepositions.has(word));
	return name.at(end === -1 ? -1 : end - 1);
}
function properNames(names) {
	return names.filter((name) => /^\p{Lu}[\p{L}\p{N}]*$/u.test(name)).map((name) => name.toLowerCase());
}
function countsParts(name) {
	const before = name.at(-2);
	return before !== void 0 && (/^\d+$/.test(before) || SMALL.has(before) || TENS.has(before));
}
function checksWithin({ checks, byKey }, available) {
	const places = /* @__PURE__ */ new Set();
	for (const place of byKey.get(anyKey) ?? []) places.add(place);
	for (const key of available) for (const place of byKey.get(key) ?? []) places.add(place);
	return [...places].sort((one, other) => one - other).flatMap((place) => checks[place] ?? []);
}
const anyKey = "";
function toIndex(checks, aliases) {
	const byKey = /* @__PURE__ */ new Map();
	const uses = /* @__PURE__ */ new Map();
	for (const key of checks.flatMap(({ check }) => [...new Set(conceptsIn(check.about))])) uses.set(key, (uses.get(key) ?? 0) + 1);
	const weigh = (keys) => keys.reduce((sum, key) => sum + (uses.get(key) ?? 0), 0);
	checks.forEach(({ check }, place) => {
		const keys = requiredKeys(check.about).sort((one, other) => weigh(one) - weigh(other))[0] ?? [anyKey];
		for (const key of new Set(keys.flatMap((one) => [one, ...aliases.get(one) ?? []]))) byKey.set(key, [...byKey.get(key) ?? [], place]);
	});
	return byKey;
}
function requiredKeys(expression) {
	switch (expression.op) {
		case "concept": return expression.key.startsWith("@") ? [] : [[expression.key]];
		case "not": return [];
		case "all": return expression.of.flatMap(requiredKeys);
		case "any": {
			const parts = expression.of.map((part) => requiredKeys(part)[0]);
			return parts.some((part) => part === void 0) ? [] : [parts.flatMap((part) => part ?? [])];
		}
	}
}
function toMatters({ document, terms }, keys) {
	const ends = new Set(document.names.map((name) => headOf$2(name.toLowerCase().split(/[^\p{L}]+/u)) ?? ""));
	const counted = new Set(document.names.flatMap((name) => /\d[- ](\p{L}+)/u.exec(name.toLowerCase())?.[1] ?? []));
	const isDocument = (name) => ends.has(name.toLowerCase()) || counted.has(name.toLowerCase());
	return new Set(terms.filter((term) => term.class === "thing" && keys.has(term.id) && ![...term.names, ...term.exact].some(isDocument)).map((term) => term.id));
}
function partyCounts(facts, parties) {
	const counts = /* @__PURE__ */ new Map();
	for (const fact of facts) {
		const named = new Set(fact.checks.flatMap((check) => [...conceptsIn(check.about), check.holder ?? ""]));
		for (const key of named) if (parties.has(key)) counts.set(key, (counts.get(key) ?? 0) + 1);
	}
	return counts;
}
function mostFrequent(counts, atLeast) {
	const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
	return first === void 0 || first[1] < atLeast || first[1] === second?.[1] ? null : first[0];
}

// src/claim/document.ts
function trackDocuments(article, byBlock, others, own) {
	const track = {
		article,
		byBlock,
		cues: others.flatMap(({ id, about }) => about === null ? [] : [{
			id,
			about
		}]),
		running: /* @__PURE__ */ new Map(),
		before: /* @__PURE__ */ new Map(),
		named: /* @__PURE__ */ new Map(),
		sole: /* @__PURE__ */ new Map(),
		heads: /* @__PURE__ */ new Map(),
		own,
		main: thisDocument
	};
	const main = mainDocument(track);
	const found = {
		...track,
		main
	};
	for (const passages of byBlock.values()) runBlock(found, passages);
	return (passage, token) => documentAt(found, passage, token);
}
function isTopical(passages, binder) {
	const { set, own, names, terms } = binder;
	const called = passages.flatMap((passage) => namings$1(passage, own)).filter((one) => one.id === thisDocument);
	if (called.some((one) => one.strong && one.told !== true)) return true;
	const keys = new Set(passages.flatMap((passage) => passage.hits.map((hit) => hit.key)));
	if (!speaksOf(passages, keys, binder)) return false;
	if (set.document.names.length === 0) return true;
	const { about } = set.document;
	return (about === null ? [...keys].some((key) => names.has(key)) : passages.some((passage) => holdsInSentence(about, passage))) && (called.length > 0 || [...keys].filter((key) => terms.has(key)).length >= manyTerms);
}
const manyTerms = 12;
const familiar = {
	term: {
		perWords: 30,
		most: 8
	},
	word: {
		perWords: 14,
		most: 16
	}
};
function speaksOf(passages, keys, { names, terms, words }) {
	const length = passages.reduce((sum, { sentence }) => sum + sentence.tokens.filter(({ kind }) => kind === "word").length, 0);
	const known = /* @__PURE__ */ new Set([...names, ...terms]);
	const has = (all, { perWords, most }) => [...all].filter((key) => keys.has(key)).length >= Math.min(most, Math.floor(length / perWords), Math.floor(all.size / 4));
	return has(known, familiar.term) && has(words, familiar.word);
}
function mainDocument(track) {
	for (const block of track.article.blocks) {
		if (block.role !== "title" && block.role !== "description" && !(block.role === "heading" && block.depth === 1)) continue;
		const named = soleDocument(track, track.byBlock.get(block.index) ?? []);
		if (named !== null && !(named === "another" && namesOwn(track))) return named;
	}
	return thisDocument;
}
function namesOwn({ byBlock, own }) {
	return [...byBlock.values()].some((passages) => passages.some((passage) => namings$1(passage, own).some((one) => one.strong && one.id === "this")));
}
function soleDocument(track, passages) {
	const ids = new Set(passages.flatMap((passage) => strongIds(track, passage)));
	return ids.size === 1 ? [...ids][0] ?? null : null;
}
function strongIds(track, passage) {
	return namedIn(track, passage).filter((one) => comparisonStart(passage, one) === null).map((one) => one.id);
}
function namedIn(track, passage) {
	const known = track.named.get(passage);
	if (known !== void 0) return known;
	const strong = namings$1(passage, track.own).filter((one) => one.strong);
	const named = strong.length > 0 ? strong : cuedNamings(passage, track.cues).filter((one) => !isByTheWay(passage, one));
	track.named.set(passage, named);
	return named;
}
function documentOf(track, block) {
	const known = track.sole.get(block);
	if (known !== void 0) return known;
	const named = soleDocument(track, track.byBlock.get(block) ?? []);
	track.sole.set(block, named);
	return named;
}
function headsIn(track, block, id) {
	const key = `${block} ${id}`;
	const known = track.heads.get(key);
	if (known !== void 0) return known;
	const heads = (track.byBlock.get(block) ?? []).flatMap((one) => namings$1(one, track.own)).filter((one) => one.strong && one.id === id).map((one) => one.head);
	track.heads.set(key, heads);
	return heads;
}
function isByTheWay({ sentence }, { from }) {
	const clause = sentence.clauses.find((one) => from >= one.from && from < one.to);
	return clause !== void 0 && (clause.kind !== "main" || sentence.tokens.slice(0, from).some((token) => token.text === ",")) && from > sentence.tokens.length / 2;
}
function runBlock(track, passages) {
	const start = passages[0] === void 0 ? track.main : blockDocument(track, passages[0]);
	let current = start;
	for (const passage of passages) {
		const strong = keepsAll(passage) ? [] : [...new Set(strongIds(track, passage))];
		track.before.set(passage.index, current);
		if (strong.length === 1) current = strong[0] ?? current;
		else if (strong.length === 0) current = afterGeneric(track, passage, current);
		track.running.set(passage.index, current);
		if (current !== start && isAside$1(track, passage)) current = start;
	}
}
function keepsAll({ sentence }) {
	return /\b(?:chang(?:e|es|ed)|touch(?:es|ed)?|alter(?:s|ed)?) nothing\b|\b(?:left|leaves?|kept|keeps?|remains?|stays?|took over|takes over)(?: \w+){0,3} (?:unchanged|untouched|unaltered|as (?:it|they) (?:was|were|stood))\b|\b(?:is|are) the same in (?:both|all)\b/i.test(sentence.text);
}
function isAside$1(track, passage) {
	const { tokens } = passage.sentence;
	return tokens.some((token) => /^(?:1\d|20)\d\d$/.test(token.norm) && Number(token.norm) < track.own.year) && !passage.block.strong.some((span) => span.start <= passage.sentence.start + 1);
}
function afterGeneric(track, passage, current) {
	const first = namings$1(passage, track.own).filter((one) => !one.strong)[0];
	if (current === track.main || first === void 0) return current;
	const heads = headsIn(track, passage.block.index, current);
	return heads.includes(first.head) || heads.length === 0 ? current : first.id;
}
function blockDocument(track, passage) {
	const { block } = passage;
	const of = (index) => index === null || index === void 0 ? null : documentOf(track, index);
	if (isRemark(track, block.columnHeader)) return remarks;
	const rowHead = block.row.find((index) => index < block.index);
	const near = of(block.columnHeader) ?? of(rowHead) ?? (block.role === "footnote" ? notedDocument(track, block.leadIn) : leadInDocument(track, block.leadIn));
	if (near !== null) return near;
	for (const heading of block.headings) {
		const named = of(heading);
		if (named !== null) return named;
	}
	return track.main;
}
const remarks = "remarks";
function isRemark(track, index) {
	const header = index === null ? void 0 : track.article.blocks[index];
	return header !== void 0 && /^\W*(?:remarks?|notes?|comments?|context|background|for comparison|compare|our comment|explanation|annotations?)\W*$/i.test(header.text);
}
function notedDocument(track, block) {
	const [first] = track.byBlock.get(block ?? -1) ?? [];
	return first === void 0 ? null : soleDocument(track, [first]);
}
function leadInDocument(track, leadIn) {
	let above = leadIn;
	for (let depth = 0; above !== null && depth < 6; depth++) {
		const last = (track.byBlock.get(above) ?? []).at(-1);
		const named = last === void 0 ? null : soleDocument(track, [last]);
		if (named !== null) return named;
		above = track.article.blocks[above]?.leadIn ?? null;
	}
	return null;
}
function documentAt(track, passage, token) {
	if (keepsAll(passage)) return thisDocument;
	const named = namedIn(track, passage);
	const compared = named.find((one) => token >= (comparisonStart(passage, one) ?? Infinity) && token < one.to);
	if (compared !== void 0) return compared.id;
	if (named.some((one) => one.id === "this" && isLikened(passage, one, token))) return thisDocument;
	const governing = named.filter((one) => comparisonStart(passage, one) === null);
	if (new Set(governing.map((one) => one.id)).size <= 1) return followsLater(passage, governing, token) ? track.before.get(passage.index) ?? track.main : track.running.get(passage.index) ?? track.main;
	return nearestNaming(passage, governing, token).id;
}
function isLikened(passage, naming, token) {
	const start = comparisonStart(passage, naming);
	const clause = passage.sentence.clauses.find((one) => naming.from >= one.from && naming.from < one.to);
	if (clause === void 0 || token < clause.from || token >= clause.to) return false;
	return (start === null ? void 0 : passage.sentence.tokens[start]?.norm) === "as" && passage.sentence.tokens[(start ?? 0) + 1]?.norm === "in";
}
function followsLater(passage, named, token) {
	const first = named[0];
	if (first === void 0 || first.from <= token) return false;
	return passage.sentence.tokens.slice(token, first.from).some((one) => one.text === ",") && !isSourceOf(passage, first);
}
function isSourceOf(passage, naming) {
	return passage.sentence.tokens.slice(Math.max(0, naming.from - 3), naming.from).some((token) => token.norm === "according" || token.lemmas.some((lemma) => [
		"accord",
		"say",
		"state",
		"under",
		"per"
	].includes(lemma)));
}
function nearestNaming(passage, named, token) {
	const clause = passage.sentence.clauses.find((one) => token >= one.from && token < one.to);
	const inside = clause === void 0 ? [] : named.filter((one) => one.from >= clause.from && one.from < clause.to);
	const pool = inside.length > 0 ? inside : named;
	return pool.filter((one) => one.from <= token).at(-1) ?? pool[0];
}

// src/claim/setting.ts
function toSettings(binder, article, passages) {
	const byBlock = groupByBlock(passages);
	const document = trackDocuments(article, byBlock, binder.set.otherDocuments, binder.own);
	const topical = isTopical(passages, binder);
	const implied = impliedParties(binder, passages, topical);
	const strangers = findStrangers(binder, article, passages);
	const keys = passages.map((passage) => new Set(passage.hits.map((hit) => hit.key)));
	const keysOf = (passage) => keys[passage.index] ?? none;
	return passages.map((passage, at) => {
		const after = passages[at + 1];
		const sources = toSources(article, byBlock, passage);
		const reachable = mayLookBack(passage) ? sources : sources.filter((source) => source.origin !== "previous");
		const here = speaksOfOthers(binder, passage) ? none : topical && binder.subject !== null && pointsThere(passage) ? /* @__PURE__ */ new Set([...implied, binder.subject]) : implied;
		const available = /* @__PURE__ */ new Set([
			...keysOf(passage),
			...here,
			...reachable.flatMap((source) => [...keysOf(source.passage)])
		]);
		return {
			binder,
			passage,
			next: after?.block === passage.block ? after : null,
			sources,
			reachable,
			document,
			topical,
			implied: here,
			strangers,
			available
		};
	});
}
function isWithinReach(expression, setting, elliptic) {
	const { available, binder } = setting;
	switch (expression.op) {
		case "concept": return elliptic && expression.key.startsWith("@") || available.has(expression.key) || (binder.aliases.get(expression.key) ?? []).some((key) => available.has(key));
		case "any": return expression.of.some((part) => isWithinReach(part, setting, elliptic));
		case "all": return expression.of.every((part) => isWithinReach(part, setting, elliptic));
		case "not": return true;
	}
}
const none = /* @__PURE__ */ new Set();
function groupByBlock(passages) {
	const byBlock = /* @__PURE__ */ new Map();
	for (const passage of passages) {
		const own = byBlock.get(passage.block.index);
		if (own === void 0) byBlock.set(passage.block.index, [passage]);
		else own.push(passage);
	}
	return byBlock;
}
function impliedParties(binder, passages, topical) {
	const counts = /* @__PURE__ */ new Map();
	for (const passage of passages) for (const key of new Set(passage.hits.map((hit) => hit.key))) if (binder.parties.has(key)) counts.set(key, (counts.get(key) ?? 0) + 1);
	const main = mostFrequent(counts, 2);
	return /* @__PURE__ */ new Set([
		...main === null ? [] : [main],
		...topical && 0 < counts.size && binder.subject !== null ? [binder.subject] : [],
		...topical ? binder.matters : []
	]);
}
function pointsThere({ sentence: { tokens } }) {
	return tokens.some((token, at) => token.norm === "there" && at > 0 && !/^(?:is|are|was|were|will|would|be|has|have|had|can|may|must)$/.test(tokens[at + 1]?.norm ?? ""));
}
function speaksOfOthers(binder, passage) {
	return passage.names.some((name) => name.class === "country" && !binder.names.has(name.name));
}

// src/language/operator-data.ts
const operatorGroups = [
	{
		mode: "affirm",
		frames: [],
		phrases: `point out, turn out, find out, make out, spell out, lay out, set out, carry out, not only, not just, not merely, not simply, not solely, not alone, no more than, not more than, no less than, not less than, no fewer than, not fewer than, no later than, not later than,
    no longer than, not longer than, no larger than, no smaller than, no higher than, no lower than, no earlier than, not earlier than, no sooner than, no sooner, not sooner, no doubt, no question, no wonder, no matter, no secret, no surprise, no mistake, no accident, no coincidence,
    no exception, not least, not surprisingly, not unexpectedly, not to mention, not to speak of, never mind, not for nothing, cannot but, can not but, can but, cannot help but, cannot help, not help but, nothing but, nothing less than, nothing short of, nobody but, no one but, none but, none other than, never before, if not,
    not until, not before, not in doubt, not in question, not in dispute, beyond doubt, without doubt, without a doubt, without question, without delay, without fail, without exception, without reservation, without saying, without further ado, not clear when, not clear how, not clear where, not clear why, not clear what, not clear who,
    not known when, not known how, not know when, not know how, not know why, not say when, not say how, not say how much, not say where, not say why, not say who, may not only, may not just, more often than not, not to be confused, as likely as not, whether or not, no small, not long after, in no time, no time to lose, no less, not far from, not for the first time,
    not uncommon, not unusual, not unknown, not unheard of, not without, could not be clearer, could not be more, no fewer, no stranger to, in no small part, cannot wait, no joke, no sooner, not a day later, not a cent less, not a word more, yes and no, no part, no mean feat, no easy, not lightly, not cheaply, not quickly, not easily, not always, not yet entirely, in the end, at the end of, by the end of, until the end of, till the end of, before the end of, at the end, by the end, to the end, in order to, in order that, out of order, last but not least, no part in, stop at, stop in, stop by, close to, close of, short of breath, open up, fail to see, off to, of course not, need no license, need no permit, need no permission, need no approval, need no visa, require no license, require no permit, require no permission`
	},
	{
		mode: "open",
		frames: ["right"],
		phrases: `not all, not every, not everyone, not everybody, not everything, not entirely, not fully, not necessarily, not completely, not quite, not wholly, not confirm, neither confirm, not disclose, not specify, not know, not clear, not certain, not sure, not decide, undecided, unclear, uncertain, unsure,
    not say, not reveal, not comment, refuse to say, decline to say, decline to comment, doubt, leave open, leave ~ open, keep open, remain to be see, depend on, hinge on`
	},
	{
		mode: "open",
		frames: [
			"right",
			"passive",
			"state"
		],
		phrases: `postpone, put off, put ~ off, defer, delay, shelve, put on hold, put ~ on hold, put on ice, put ~ on ice, adjourn, hold over, hold ~ over, leave open, leave undecided, leave unresolved, leave unsettled, refer to, refer ~ to, leave to, leave ~ to, leave for later, leave ~ for later, decide by referendum,
    put to a referendum, put ~ to a referendum, put to a vote, put ~ to a vote, subject to a referendum, subject to a vote, subject to negotiation, up for negotiation, up to voter, up to the voter, up for grabs, up in the air, open to interpretation, an open question, undecided, unresolved, unsettled, pending, kick down the road, kick ~ down the road, reconsider, under review, under discussion, in doubt`
	},
	{
		mode: "open",
		frames: ["right"],
		phrases: `whether, or not`
	},
	{
		mode: "negate",
		frames: ["right"],
		phrases: `not, never, no longer, not ever, not any longer, not any more, not anymore, nowhere, hardly, scarcely, barely, hardly ever, rarely, seldom, far from, stop short of, stops short of, fall short of, little chance of, by no means, in no way, not in any way, under no circumstance, at no point, at no time, in no case, on no account, in no event, not at all, never again`
	},
	{
		mode: "negate",
		frames: ["determiner"],
		phrases: `not even, no more, no, none, nothing, nobody, no one, no-one, neither, nor, not one, not a single, not either, none of, not one of, not a word, nothing in, no such, zero, hardly any, hardly anyone, hardly anything, neither of, not a soul, not a cent, not a penny`
	},
	{
		mode: "forbid",
		frames: ["right"],
		phrases: `may not, can not, cannot, could not, may never, can never, may no longer, can no longer, could no longer, may neither, can neither, not to`
	},
	{
		mode: "forbid",
		frames: ["determiner"],
		phrases: `nobody may, no one may`
	},
	{
		mode: "negate",
		frames: ["contrast"],
		phrases: `instead of, rather than, in place of, in lieu of, as opposed to, as against, contrary to, unlike, without, sans, minus, except, except for, with the exception of, apart from, other than, save for, with exception of, in the absence of, absent, short of`
	},
	{
		mode: "forbid",
		frames: ["right", "passive"],
		phrases: `ban, bar, forbid, prohibit, prevent, preclude, outlaw, disallow, proscribe, debar, block, veto, exclude, shut out, shut ~ out, lock out, lock ~ out, keep out, keep ~ out, keep from, keep ~ from, rule out, rule ~ out, stop, deter, hinder, disqualify, embargo, interdict, close off, close ~ off, foreclose, enjoin, restrain from, turn back, turn ~ back, turn away, turn ~ away,
    shut the door to, shut the door on, shut the door for, shut that door, shut ~ door, close the door to, close ~ to, close the door on, close ~ door to, slam the door on, make impossible, make ~ impossible, stand in the way of, say no to, shoot ~ down, shoot down, put an end to, keep ~ away from, keep away from, make illegal, make ~ illegal, keep ~ illegal, keep ~ closed, keep ~ off limits, declare ~ illegal, declare illegal, hold ~ illegal, hold illegal, leave no room for, leave ~ no room for, hold back from, bar ~ from, freeze out, freeze ~ out, take off the table, take ~ off the table, deny, dissuade, deprive, deprive ~ of, strip ~ of, strip of, keep outside`
	},
	{
		mode: "forbid",
		frames: ["right", "compound"],
		phrases: `ban on, prohibition on, prohibition of, prohibition against, bar on, bar to, bar against, veto on, veto against, veto over, moratorium on, embargo on, freeze on, halt to, block on, exclusion of, exclusion from, injunction against, interdiction of, prevention of, barrier to, obstacle to, brake on, put ~ brake on, ban against, stop to, restriction against`
	},
	{
		mode: "forbid",
		frames: ["right", "passive"],
		phrases: `ban in ~ on, ban under ~ on, ban by ~ on, ban contained in ~ on, prohibition in ~ on, prohibition in ~ of, prohibition under ~ of, prohibition contained in ~ of`
	},
	{
		mode: "forbid",
		frames: ["compound"],
		phrases: `ban, prohibition, veto, moratorium, embargo, freeze, exclusion`
	},
	{
		mode: "forbid",
		frames: ["state", "governor"],
		phrases: `forbidden, off limits, off-limits, illegal, unlawful, illicit, impossible, impermissible, unthinkable, ineligible, off the table, off the agenda, out of the question, out of bounds, out of reach, taboo, closed, closed to, shut, no-go, verboten, not an option, a no-go, against the rule, against the law, against the term, contrary to the rule, contrary to the term, contrary to law, not on, a no-no, inadmissible, prohibited, excluded, barred`
	},
	{
		mode: "negate",
		frames: ["right", "passive"],
		phrases: `renounce, forgo, forego, avert, ward off, fend off, stave off, forswear, abandon, refuse, decline, reject, fail, give up, give ~ up, waive, relinquish, surrender, desist, refrain, abstain, avoid, drop, scrap, remove, lift, cancel, revoke, void, annul, nullify, rescind, repeal, abolish, terminate, discontinue, eliminate, undo, overturn, strike down, strike ~ down, strike out, strike ~ out,
    do away with, get rid of, call off, call ~ off, phase out, phase ~ out, tear up, tear ~ up, throw out, throw ~ out, vote down, vote ~ down, turn down, turn ~ down, back out of, opt out of, get out of, take back, take ~ back, stay out of, keep out of, stay away from, steer clear of, steer ~ clear of, leave out, leave ~ out, let lapse, let ~ lapse, let expire, let ~ expire, let run out, let ~ run out, free ~ from, free from, exempt, exempt from, exempt ~ from, spare,
    forfeit, lose, lose out on, part with, do without, go without, deny, dispute, disprove, rebut, refute, contradict, debunk, disclaim, disavow, resist, oppose, omit, neglect, delete, erase, dismantle, ditch, axe, ax, suspend, halt, cease, quit, stop, swear off, shy away from, back away from, back off from, hold off, hold off on, stand down from, step back from, withhold, invalidate, quash, dismiss, lack, miss, miss out on, want no part of, walk away from, save ~ from, rid ~ of, sign away, repudiate, invert, reverse, end, discard, jettison, erode`
	},
	{
		mode: "negate",
		frames: ["object", "passive"],
		phrases: `withdraw`
	},
	{
		mode: "negate",
		frames: ["right"],
		phrases: `refusal, renunciation of, renunciation, denial of, denial, lack of, absence of, loss of, abolition of, removal of, cancellation of, revocation of, repeal of, end to, end of, failure to, rejection of, waiver of, abandonment of, elimination of, exemption from, relief from, opt-out from, void of, devoid of, free of, free from, immune from, empty of, bereft of, refusal of, termination of, suspension of, expiry of, avoidance of, opposition to, objection to, resistance to, vote against, come out against, campaign against`
	},
	{
		mode: "negate",
		frames: ["compound"],
		phrases: `waiver, exemption, repeal, opt-out`
	},
	{
		mode: "negate",
		frames: ["subject"],
		phrases: `play no part, play no role, have no role, have no part, have no say, have no place, lapse, expire, cease, end, run out, stop, vanish, disappear, evaporate, fall away, fall through, collapse, fade, fail, terminate, go away, come to an end, come to nothing, fall silent, cease to exist, peter out, die out, dissolve, melt away, be over, cease to apply, drop out, fall by the wayside`
	},
	{
		mode: "negate",
		frames: ["state", "governor"],
		phrases: `not true, not the case, not correct, not right, not accurate, false, untrue, wrong, incorrect, inaccurate, a myth, myth, fiction, a fiction, baseless, unfounded, invented, made up, a lie, a fabrication, nonsense, fake, void, null and void, invalid, missing, absent, gone, dead, over, obsolete, moot, history, a thing of the past, out of date, out of force, unavailable, superfluous, unnecessary, needless, off, nowhere to be find, nil, nonexistent, non-existent, unlikely, out, no more`
	},
	{
		mode: "permit",
		frames: ["right"],
		phrases: `may, can, could, enable, free to, at liberty to, able to, welcome to, entitle to, have the right to, have a right to, right to, the right of, permission to, permission for, license to, freedom to, option to, option of, chance to, opportunity to, authority to, power to, allowance for, leave free, leave ~ free, leave room for, leave ~ room for, open the door to, open the door for, open the way for, open the way to, pave the way for, pave the way to,
    clear the way for, keep the door open to, keep the door open for, leave the door open to, leave the door ~ open, keep the door ~ open, leave the door open for, give the green light to, green light for, green light to, give ~ green light to, give ~ green light for, give the go-ahead to, give the go-ahead for, wave through, eligible, eligible for, eligible to, qualify for, allow for, make possible, make ~ possible, make optional, make ~ optional, make voluntary, make ~ voluntary, leave to the discretion of, need no license to, need no permit to, need no permission to, need no approval to, need no visa to, make room for, tolerate, may well, can well, could well, access to, fit for, be able to, no objection to, open to, without prejudice to, acquiesce in, enable to`
	},
	{
		mode: "permit",
		frames: ["right", "passive"],
		phrases: `allow, permit, authorize, let, welcome ~ onto, welcome ~ into, entitle, license, legalize, condone, sanction ~ use, leave unregulated, leave ~ unregulated, leave unpunished, leave ~ unpunished, leave unchecked`
	},
	{
		mode: "permit",
		frames: ["state", "governor"],
		phrases: `possible, optional, voluntary, discretionary, open, allowed, admissible, permissible, available, lawful, legal, an option, on the table, on offer, within reach, fine, okay, ok, all right, acceptable, no problem, fair game, legit, conceivable, permitted, welcome, up for discussion, thinkable, feasible, within its rights, allowed for, permitted for`
	},
	{
		mode: "require",
		frames: ["right"],
		phrases: `must, shall, have to, need to, have got to, ought to, be to, be bound to, be oblige to, bound to, compel to, be force to, duty to, obligation to, requirement to, requirement that, commitment to, pledge to, promise to, undertaking to, mandate to, obliged to, make sure, see to it, see that, be suppose to, be due to, be expect to, in order for, promise that, pledge that, force ~ to, make it a duty, bind ~ to, no choice but to`
	},
	{
		mode: "require",
		frames: ["right", "passive"],
		phrases: `require, oblige, obligate, mandate, compel, prescribe, stipulate, commit, undertake, pledge, promise, vow, swear, demand, order, bind, insist on, call for, ask of, dictate, impose, decree`
	},
	{
		mode: "require",
		frames: ["state", "governor"],
		phrases: `not optional, not voluntary, not discretionary, not a mere recommendation, no mere recommendation, mandatory, compulsory, obligatory, required, necessary, essential, a must, indispensable, a duty, a condition, a prerequisite`
	},
	{
		mode: "affirm",
		frames: [
			"passive",
			"state",
			"subject"
		],
		phrases: `hold, grant, give, offer, include, foresee, envisage, plan, plan for, mention, provide, provide for, contain, establish, create, set up, be part, form part, exist, happen, take place, occur, appear, feature, guarantee, confirm, accept, approve, admit, introduce, build, station, deploy, base, host, pay, award, schedule, agree, consider, recognize, uphold, in sight, in the text, in the plan, in the cards, on the agenda, in force, in place, in effect, on the cards,
    available, due, under way, valid, apply, remain, survive, kick in, come, follow, enforce, necessary, need, want, seek, write, enshrine, impose, introduce, launch, set, propose, true, real, the case, use, spare, there, likely, on the way, part of, mean, intend, promise, owe, deliver, send, ask, ask for, ask of, ask about, ask to, expect, raise, return, call, reach, find, name, fix, say, specify, make`
	}
];
const containerNouns = new Set(`clause provision article rule ban requirement duty obligation promise pledge commitment undertaking guarantee right plan proposal idea claim report suggestion demand passage sentence line
point paragraph section law bill wording option prospect possibility chance exclusion agreement deal notion rumor talk condition cap limit threat offer restriction prohibition order mandate measure policy regulation text statute statement story assertion allegation
amendment article phrase word scheme view belief reading charge argument advice permission permit license freedom privilege power assurance motion request call`.split(/\s+/));
const complementTakers = new Set(`say claim deny admit argue assert insist believe think suppose assume know learn find show report announce declare state note add stress warn fear hope expect predict doubt dispute promise pledge vow swear agree
accept ensure guarantee assure confirm mean imply suggest propose demand require ask request order decide rule stipulate provide prescribe specify mandate recommend conclude understand recognize acknowledge concede tell write inform explain reply answer maintain contend allege reveal disclose
indicate hint signal remember recall forget see hear feel imagine pretend repeat reiterate emphasize underline underscore point claim fact idea view belief notion rumor report allegation assertion statement story myth claim news assurance condition requirement rule provision clause
principle possibility chance risk danger fear hope doubt evidence proof sign warning suggestion proposal demand request promise pledge commitment guarantee agreement understanding concern conclusion argument charge false true wrong untrue incorrect clear certain sure likely unlikely possible
impossible evident obvious plain right correct fair good bad important essential necessary afraid aware convinced confident glad happy sorry case question out lie nonsense fiction so insistence claim refute rebut debunk foresee envisage undertake commit dream wish prefer want calculate estimate hold read speak testify bet worry guess trust urge forecast speculate anticipate project reckon figure caution complain boast quip tweet post comment observe notice realize stipulate lay agreed vote wager feel ensure`.split(/\s+/));
const speechVerbs$1 = new Set(`say claim deny think believe argue insist know hope expect fear suggest report announce admit assert tell write warn predict doubt suppose assume feel reckon promise agree show mean find hear understand note add swear vow stress imagine wish dispute`.split(/\s+/));

// src/language/cue.ts
const gap = 5;
function compileCues(groups) {
	const index = /* @__PURE__ */ new Map();
	for (const group of groups) for (const phrase of group.phrases.split(",")) {
		const words = phrase.trim().split(/\s+/);
		const first = words[0] ?? "";
		const list = index.get(first);
		if (list === void 0) index.set(first, [{
			group,
			words
		}]);
		else list.push({
			group,
			words
		});
	}
	return index;
}
function isWord$1(token, word) {
	return token !== void 0 && (token.norm === word || token.lemmas.includes(word));
}
function matchAt(tokens, at, words) {
	let index = at + 1;
	let headTo = -1;
	let slack = 0;
	for (const word of words.slice(1)) {
		if (word === "~") {
			headTo = index;
			slack = gap;
			continue;
		}
		const limit = Math.min(tokens.length, index + slack + 1);
		while (index < limit && !isWord$1(tokens[index], word) && tokens[index]?.kind !== "punctuation" && !isOwnVerb(tokens, index)) index++;
		if (index >= limit || !isWord$1(tokens[index], word)) return null;
		index++;
		slack = 0;
	}
	return [index, headTo === -1 ? index : headTo];
}
function isOwnVerb(tokens, at) {
	const word = tokens[at];
	if (word === void 0 || !isVerb(word.norm) || nouns$1.has(word.norm)) return false;
	const before = tokens[at - 1];
	return before !== void 0 && !wordSets.determiners.has(before.norm) && !before.possessive;
}
function keysOf({ norm, lemmas }) {
	if (norm === "can't" || norm === "couldn't") return ["cannot", ...lemmas];
	return norm.endsWith("n't") ? ["not", ...lemmas] : lemmas;
}
function weightOf(words) {
	return words.includes("~") ? words.length - 1.5 : words.length;
}
function isInterjection(tokens, at) {
	const next = tokens[at + 1];
	return /^(?:no|yes)$/.test(tokens[at]?.norm ?? "") && next?.kind === "punctuation" && !/["“'‘]/.test(next.text);
}
function longestAt$1(index, tokens, at) {
	const token = tokens[at];
	if (token === void 0 || token.kind !== "word" || isInterjection(tokens, at)) return [];
	let best = [];
	let width = 0;
	for (const key of keysOf(token)) for (const { group, words } of index.get(key) ?? []) {
		const weight = weightOf(words);
		const match = weight < width ? null : matchAt(tokens, at, words);
		if (match === null) continue;
		if (weight > width) best = [];
		width = weight;
		if (!best.some((cue) => cue.group === group)) best.push({
			group,
			key,
			from: at,
			to: match[0],
			headTo: match[1],
			tail: words.includes("~") ? words.length - 1 - words.lastIndexOf("~") : 0
		});
	}
	return best;
}
function hiddenNot(index, token, at, found) {
	if (token?.norm.endsWith("n't") !== true || found.length === 0 || found.some(({ key }) => key === "not" || key === "cannot")) return [];
	return (index.get("not") ?? []).filter(({ words }) => words.length === 1).map(({ group }) => ({
		group,
		key: "not",
		from: at,
		to: at + 1,
		headTo: at + 1,
		tail: 0
	}));
}
function findCues(index, tokens) {
	const cues = [];
	const taken = /* @__PURE__ */ new Set();
	let at = 0;
	while (at < tokens.length) {
		const found = taken.has(at) ? [] : longestAt$1(index, tokens, at);
		const hidden = hiddenNot(index, tokens[at], at, found);
		cues.push(...hidden, ...found.map((cue) => hidden.length > 0 && cue.headTo > at + 1 ? {
			...cue,
			from: at + 1
		} : cue));
		for (const { to, tail } of found) for (let word = to - tail; word < to; word++) taken.add(word);
		at = found[0]?.headTo ?? at + 1;
	}
	return cues;
}

// src/language/operator.ts
const index$3 = compileCues(operatorGroups);
const effects = {
	negate: "negate",
	forbid: "negate",
	permit: "permit",
	require: "require",
	open: "open",
	affirm: "affirm"
};
function findOperators(tokens) {
	return findCues(index$3, tokens).map(({ group: { mode, frames }, from, to, headTo }) => ({
		from,
		to,
		headTo,
		effect: effects[mode],
		mode,
		frames
	}));
}

// src/language/scope-sign.ts
const adverbialOpeners = new Set("because if unless while whereas although though when whenever once until till after before since lest provided assuming despite".split(" "));
const ambiguousOpeners = new Set("after before since until till once".split(" "));
const relatives = /* @__PURE__ */ new Set([
	"which",
	"who",
	"whose",
	"whom",
	"where"
]);
const contrastOpeners = /* @__PURE__ */ new Set([
	"instead",
	"rather",
	"far",
	"without",
	"contrary",
	"unlike",
	"not",
	"except",
	"apart"
]);
const contrastPartners = /* @__PURE__ */ new Set([
	"of",
	"than",
	"from",
	"to"
]);
const questions = /* @__PURE__ */ new Set([
	"whether",
	"how",
	"why",
	"what",
	"when",
	"where",
	"who",
	"which"
]);
const certain = /* @__PURE__ */ new Set([
	"fact",
	"point",
	"case",
	"right",
	"rule"
]);
const tellers = /* @__PURE__ */ new Set([
	"tell",
	"inform",
	"assure",
	"warn",
	"promise",
	"remind",
	"convince",
	"persuade",
	"notify",
	"write",
	"show",
	"advise",
	"teach"
]);
function isGerund(token) {
	return token !== void 0 && token.norm.endsWith("ing") && token.lemmas.some((lemma) => lemma !== token.norm && isVerb(lemma));
}
function isDash(tokens, at) {
	const token = tokens[at];
	if (token === void 0 || !/^[—–-]$/.test(token.text)) return false;
	if (token.text === "—") return true;
	return (tokens[at - 1]?.end ?? -1) < token.start && (tokens[at + 1]?.start ?? -1) > token.end;
}
function takesQuestion(tokens, at) {
	const before = tokens[at - 1];
	const word = tokens[at]?.norm ?? "";
	if (before === void 0 || !questions.has(word)) return false;
	if (word === "whether") return true;
	return before.lemmas.some((lemma) => complementTakers.has(lemma) && !certain.has(lemma)) || /^(?:unclear|unknown|unsaid|open|decide)$/.test(before.norm);
}
function isSpeech(token) {
	return token !== void 0 && token.lemmas.some((lemma) => speechVerbs$1.has(lemma));
}
function tellsSomebody({ tokens, finite }, at) {
	for (let index = at - 2; index >= Math.max(0, at - 6); index--) {
		const token = tokens[index];
		if (token === void 0 || token.kind === "punctuation") return false;
		if (token.lemmas.some((lemma) => tellers.has(lemma)) || finite[index] === true && isSpeech(token)) return true;
	}
	return false;
}
function opensContrast({ tokens, finite }, at) {
	const word = tokens[at]?.norm ?? "";
	const second = tokens[at + 1]?.norm ?? "";
	if (at > 0 && (/^(?:never|hardly|barely|scarcely)$/.test(word) || word === "no" && second === "longer")) return finite[at + 1] !== true;
	if (!contrastOpeners.has(word)) return false;
	if (/^(?:instead|rather|far|contrary|apart)$/.test(word)) return contrastPartners.has(second);
	return word !== "not" || !/^(?:only|just|merely)$/.test(second);
}
function isParticiplePhrase({ tokens, finite }, from) {
	let at = from;
	while (isAdverb(tokens[at])) at++;
	const token = tokens[at];
	if (token === void 0 || finite[at] === true || !/(?:ed|en|wn|ne|pt|lt|ld|ung|ght)$/.test(token.norm)) return false;
	const next = tokens[at + 1];
	return token.lemmas.some((lemma) => lemma !== token.norm && isVerb(lemma)) && next !== void 0 && wordSets.prepositions.has(next.norm);
}
function continuesGerunds(tokens, comma) {
	for (let index = Math.max(1, comma - 5); index < comma; index++) if (isGerund(tokens[index]) && tokens[index - 1]?.norm === "from") return true;
	return false;
}
function hasOwnPredicate({ tokens, finite }, from) {
	for (let index = from; index < Math.min(tokens.length, from + 12); index++) {
		const token = tokens[index];
		if (token.kind === "punctuation" && !/["“”'‘’%$€£]/.test(token.text)) return false;
		if (finite[index] === true) return index > from || wordSets.auxiliaries.has(token.norm);
		if (index > from && endsSubject(token)) return false;
		if (token.norm === "to" && isVerb(tokens[index + 1]?.norm ?? "")) return false;
	}
	return false;
}
function endsSubject({ norm }) {
	return wordSets.coordinators.has(norm) && norm !== "and" || adverbialOpeners.has(norm) || relatives.has(norm) || norm === "that";
}
function readThat({ tokens, finite }, at) {
	const before = tokens[at - 1];
	const next = tokens[at + 1];
	const after = tokens[at + 2];
	if (before === void 0) return null;
	const takes = before.lemmas.some((lemma) => complementTakers.has(lemma));
	const plain = after === void 0 || after.kind === "word" && (wordSets.determiners.has(after.norm) || wordSets.prepositions.has(after.norm) || after.norm === "to" || after.capitalized);
	const subject = next !== void 0 && finite[at + 1] === true && !isAdverb(next) && (!takes || plain || after.kind === "number" || wordSets.auxiliaries.has(next.norm));
	if (takes && (!subject || isSpeech(before))) return "complement";
	if (!subject && tellsSomebody({
		tokens,
		finite
	}, at)) return "complement";
	if (wordSets.prepositions.has(before.norm) || wordSets.coordinators.has(before.norm) || wordSets.determiners.has(before.norm)) return null;
	return subject || hasOwnPredicate({
		tokens,
		finite
	}, at + 1) ? "relative" : null;
}

// src/language/scope.ts
const deepest = 24;
function toScope(tokens) {
	const finite = findFinites(tokens);
	const progress = {
		tokens,
		finite,
		segments: [{
			kind: "main",
			parent: null,
			from: 0,
			shares: null,
			corrects: null
		}],
		stack: [{
			id: 0,
			until: "end",
			finite: 0
		}]
	};
	const of = [];
	tokens.forEach((token, at) => {
		if (token.kind === "punctuation") readMark(progress, at);
		else readWord$1(progress, at);
		const open = top(progress);
		of.push(open.id);
		if (finite[at] === true && open.finite === 0) open.finite = at + 1;
	});
	return {
		segments: progress.segments,
		of,
		finite
	};
}
function top({ stack }) {
	return stack.at(-1);
}
function kindOf$1({ segments }, open) {
	return segments[open.id].kind;
}
function push(progress, kind, from, until) {
	if (progress.stack.length > deepest) return;
	progress.segments.push({
		kind,
		parent: top(progress).id,
		from,
		shares: null,
		corrects: null
	});
	progress.stack.push({
		id: progress.segments.length - 1,
		until,
		finite: 0
	});
}
function pop({ stack }) {
	if (stack.length > 1) stack.pop();
}
function addSibling(progress, from, shares, corrects) {
	const { segments, stack } = progress;
	while (stack.length > 1 && top(progress).finite === 0 && !corrects && /^(?:participial|contrast|adverbial)$/.test(kindOf$1(progress, top(progress)))) pop(progress);
	const { id, until } = top(progress);
	const { kind, parent } = segments[id];
	segments.push({
		kind: kind === "main" ? "coordinate" : kind,
		parent,
		from,
		shares: shares ? id : null,
		corrects: corrects ? id : null
	});
	stack[stack.length - 1] = {
		id: segments.length - 1,
		until,
		finite: 0
	};
}
function readMark(progress, at) {
	const { text } = progress.tokens[at];
	if (text === "(") push(progress, "parenthetical", at, ")");
	else if (text === "[") push(progress, "parenthetical", at, "]");
	else if (text === ")" || text === "]") closeUntil(progress, text);
	else if (isDash(progress.tokens, at)) readDash(progress, at);
	else if (text === ";" || text === ":") restart(progress, at);
	else if (text === ",") readComma(progress, at);
}
function readDash(progress, at) {
	if (progress.stack.some((open) => open.until === "dash")) closeUntil(progress, "dash");
	else push(progress, "parenthetical", at, "dash");
}
function closeUntil({ stack }, mark) {
	const index = stack.findLastIndex((open) => open.until === mark);
	if (index > 0) stack.length = index;
}
function restart({ segments, stack }, at) {
	const bracket = stack.findLastIndex((open) => open.until === ")" || open.until === "]");
	if (bracket > 0) {
		stack.length = bracket + 1;
		return;
	}
	segments.push({
		kind: "main",
		parent: null,
		from: at,
		shares: null,
		corrects: null
	});
	stack.splice(0, stack.length, {
		id: segments.length - 1,
		until: "end",
		finite: 0
	});
}
function endsAtComma(progress) {
	const open = top(progress);
	const kind = kindOf$1(progress, open);
	if (open.until === "comma") return true;
	if (open.until === "predicate") return kind !== "complement" && !(kind === "relative" && (progress.stack.at(-2)?.finite ?? 0) > 0);
	return open.until === "end" && /^(?:adverbial|contrast|participial|relative)$/.test(kind);
}
function readComma(progress, at) {
	const { tokens, finite } = progress;
	if (endsAtComma(progress)) pop(progress);
	let next = at + 1;
	while (/^["“”'‘’]$/.test(tokens[next]?.text ?? "")) next++;
	const word = tokens[next];
	if (word === void 0) return;
	const second = tokens[next + 1]?.norm;
	if (relatives.has(word.norm) || wordSets.prepositions.has(word.norm) && (second === "which" || second === "whom")) push(progress, "relative", next, "comma");
	else if (adverbialOpeners.has(word.norm)) push(progress, "adverbial", next, "comma");
	else if (opensApposition(progress, next)) push(progress, "relative", next, "comma");
	else if (opensContrast(progress, next)) push(progress, "contrast", next, "comma");
	else if (top(progress).finite === 0 && at > 0 && isParticiplePhrase(progress, next)) push(progress, "participial", next, "comma");
	else if (isGerund(word) && !continuesGerunds(tokens, at)) push(progress, "participial", next, "comma");
	else if (!wordSets.coordinators.has(word.norm) && top(progress).finite > 0 && (finite[next] === true || hasOwnPredicate(progress, next))) addSibling(progress, next, finite[next] === true, false);
}
const longestApposition = 16;
function opensApposition(progress, next) {
	const { tokens, finite } = progress;
	if (top(progress).finite > 0 || !wordSets.determiners.has(tokens[next]?.norm ?? "")) return false;
	let verb = -1;
	for (let at = next + 1; at < next + longestApposition; at++) {
		const token = tokens[at];
		if (token === void 0) return false;
		if (token.text === ",") return 0 < verb && verb < at - 1 && (finite[at + 1] === true || isAdverb(tokens[at + 1]) && finite[at + 2] === true);
		if (token.kind === "punctuation") return false;
		if (finite[at] === true) verb = at;
	}
	return false;
}
function readWord$1(progress, at) {
	const { tokens, finite, segments } = progress;
	const open = top(progress);
	const word = tokens[at].norm;
	if (finite[at] === true && open.finite > 0 && open.until === "predicate" && !isSpeech(tokens[open.finite - 1])) pop(progress);
	if (segments.at(-1)?.from === at && segments.length > 1) return;
	if (wordSets.coordinators.has(word)) readCoordinator(progress, at);
	else if (at === 0) readFirst(progress, word);
	else if (tokens[at - 1]?.kind !== "punctuation") readInner(progress, at, word);
}
function readInner(progress, at, word) {
	const { tokens } = progress;
	const until = top(progress).finite > 0 ? "end" : "predicate";
	if (word === "that") {
		const opened = readThat(progress, at);
		if (opened !== null) push(progress, opened, at, opened === "complement" ? until : "predicate");
	} else if (takesQuestion(tokens, at)) push(progress, "complement", at, until);
	else if (relatives.has(word) && (at === 1 || progress.segments.at(-1)?.from !== at - 1)) push(progress, "relative", at, "predicate");
	else if (opensAdverbial(progress, at, word)) push(progress, "adverbial", at, "end");
}
function opensAdverbial(progress, at, word) {
	const { tokens } = progress;
	if (!adverbialOpeners.has(word)) return false;
	if (word === "provided" || word === "assuming") return tokens[at + 1]?.norm === "that";
	return !ambiguousOpeners.has(word) || hasOwnPredicate(progress, at + 1) || isGerund(tokens[at + 1]);
}
function readFirst(progress, word) {
	const { tokens } = progress;
	if (opensContrast(progress, 0) && word !== "not") push(progress, "contrast", 0, "comma");
	else if (word === "whether") push(progress, "complement", 0, "predicate");
	else if (!adverbialOpeners.has(word)) return;
	else if (tokens.slice(0, 40).some((token) => token.text === ",")) push(progress, "adverbial", 0, "comma");
	else if (!ambiguousOpeners.has(word)) push(progress, "adverbial", 0, "predicate");
}
function readCoordinator(progress, at) {
	const { tokens, finite } = progress;
	const word = tokens[at]?.norm;
	const before = tokens[at - 1]?.norm ?? "";
	if (word === "but" && /^(?:nothing|all|anything|cannot|none|nobody|everything|one|not)$/.test(before)) return;
	let next = at + 1;
	while (isAdverb(tokens[next])) next++;
	const direct = finite[next] === true || finite[at + 1] === true;
	const own = direct || hasOwnPredicate(progress, next);
	if (word === "but") addSibling(progress, at, direct || !own, !own);
	else if (word === "nor" && direct) addSibling(progress, at, false, false);
	else if (own && top(progress).finite > 0) addSibling(progress, at, direct && word !== "so", false);
	else if (!own && isGerund(tokens[next]) && kindOf$1(progress, top(progress)) === "participial") addSibling(progress, at, false, false);
}

// src/language/operator-reading.ts
const reach$6 = 90;
const most$6 = 100;
const toOperatorReading = rememberBySentence(({ tokens }) => {
	const hits = findOperators(tokens);
	return {
		...toScope(tokens),
		tokens,
		hits: hits.length > most$6 ? [] : hits
	};
});
function hasFinite(reading, from, to, segment) {
	for (let index = from; index < to; index++) if (reading.finite[index] === true && reading.of[index] === segment) return true;
	return false;
}
function hasMark(reading, from, to) {
	return reading.tokens.slice(from, to).some((token) => token.text === ",");
}
function inSubject(reading, hit, segment) {
	let verb = hit.headTo;
	while (isAdverb(reading.tokens[verb])) verb++;
	if (isAdverb(reading.tokens[hit.headTo - 1]) && reading.finite[verb] === true) return false;
	for (let index = hit.from; index >= Math.max(0, hit.from - 90); index--) if (reading.of[index] === segment && reading.finite[index] === true) return false;
	return true;
}
function formOf(token) {
	if (token === void 0 || !token.lemmas.some((lemma) => isVerb(lemma))) return null;
	if (isGerund(token)) return "ing";
	if (isVerb(token.norm)) return "base";
	return token.norm.endsWith("s") ? "s" : "ed";
}
function startsObject(token) {
	return token !== void 0 && (token.kind === "number" || token.capitalized || token.possessive || wordSets.determiners.has(token.norm) || wordSets.pronouns.has(token.norm) || token.norm.endsWith("s"));
}
function isModifier$1(reading, at) {
	const token = reading.tokens[at];
	const before = reading.tokens[at - 1];
	if (token === void 0 || before === void 0 || before.kind !== "word") return false;
	if (!/(?:ing|ed)$/.test(token.norm) || formOf(token) === "base" || reading.finite[at + 1] === true) return false;
	return !wordSets.determiners.has(before.norm) && !wordSets.prepositions.has(before.norm) && !wordSets.coordinators.has(before.norm) && !isCopula(before);
}
function hasContainer(reading, at, segment) {
	for (let index = at - 1; index >= Math.max(0, at - 6); index--) if (reading.of[index] === segment && reading.tokens[index]?.lemmas.some((lemma) => containerNouns.has(lemma)) === true) return true;
	return false;
}

// src/language/operator-predicate.ts
function predicateOver(reading, from, to) {
	const candidates = reading.hits.filter((hit) => hit.from >= to && hit.from - to <= 90 && hit.frames.some((frame) => frame === "passive" || frame === "subject" || frame === "state"));
	const found = candidates.filter((hit) => predicates$1(reading, hit) && isSubjectOf(reading, from, to, hit));
	return found.find((hit) => hit.mode !== "affirm") ?? found[0] ?? antecedentPredicate(reading, to, candidates);
}
function predicates$1(reading, hit) {
	const { tokens } = reading;
	const index = skipAdverbsBack(tokens, hit.from);
	const before = tokens[index];
	const word = tokens[hit.from];
	if (word === void 0) return false;
	const linked = before !== void 0 && (isCopula(before) || before.norm === "and" && tokens.slice(Math.max(0, index - 6), index).some(isCopula));
	if (hit.frames.includes("state") && (linked || before?.norm === "be")) return true;
	const participle = word.lemmas.length > 1 && !word.norm.endsWith("s") && !word.norm.endsWith("ing");
	if (hit.frames.includes("passive") && participle) {
		const next = tokens[hit.to];
		const bare = next === void 0 || next.kind === "punctuation" || wordSets.prepositions.has(next.norm) || next.norm === "to";
		if (linked || bare && before !== void 0 && before.kind === "word" && !wordSets.determiners.has(before.norm) && !reading.finite.slice(hit.from, hit.from + 1)[0] && !hasOwnFinite(reading, hit)) return true;
	}
	if (!hit.frames.includes("subject") || isScheduled(tokens, hit.headTo)) return false;
	return !startsObject(tokens[hit.headTo]) && !linked && (reading.finite[hit.from] === true || before !== void 0 && (wordSets.auxiliaries.has(before.norm) || before.norm === "to") || isPresentPlural(reading, hit, before));
}
function isScheduled(tokens, at) {
	const preposition = tokens[at];
	const next = tokens[at + 1];
	if (preposition === void 0 || next === void 0 || !/^(?:in|on|at|by|after|next|within|this)$/.test(preposition.norm)) return false;
	return next.kind === "number" || next.capitalized && /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun|spring|summer|autumn|winter)/.test(next.norm) || /^(?:year|month|week|season|spring|summer|autumn|winter|midnight|noon)$/.test(next.lemmas.at(-1) ?? "");
}
function isPresentPlural(reading, hit, before) {
	const word = reading.tokens[hit.from];
	return before !== void 0 && word !== void 0 && isVerb(word.norm) && before.norm.endsWith("s") && before.lemmas.length > 1;
}
function hasOwnFinite(reading, hit) {
	const segment = reading.of[hit.from] ?? 0;
	return reading.finite.some((is, index) => is && reading.of[index] === segment && Math.abs(index - hit.from) < 90);
}
function isSubjectOf(reading, from, to, hit) {
	const there = reading.of[hit.from] ?? 0;
	const own = reading.of[from] ?? 0;
	const start = verbStart(reading, hit, there);
	if (to > start) return false;
	if (own === there) {
		if (isOtherSubject(reading, to, start)) return false;
		if (start === hit.from && hasMark(reading, to, start)) return false;
		if (hasFinite(reading, to, start, there) || reading.finite[from] === true || hasEarlierVerb(reading, from, there)) return false;
		return !isModifier$1(reading, from) || hasContainer(reading, from, there);
	}
	const segment = reading.segments[own];
	if (segment === void 0 || segment.parent !== there || segment.from > start || hasFinite(reading, segment.from, start, there)) return false;
	if (segment.kind === "complement") return true;
	return segment.kind === "relative" && hasContainer(reading, segment.from, there);
}
function hasEarlierVerb(reading, at, segment) {
	for (let index = Math.max(0, at - 90); index < at; index++) if (reading.finite[index] === true && reading.of[index] === segment && !isSpeech(reading.tokens[index])) return true;
	return false;
}
function isOtherSubject({ tokens }, to, verb) {
	if (!/^(?:is|was|has)$/.test(tokens[verb]?.norm ?? "")) return false;
	const between = tokens.slice(to, verb);
	const joint = between.findIndex((token) => token.norm === "and");
	if (joint === -1) return false;
	if (between[joint - 1]?.text === ",") return true;
	return /^(?:the|an?|its|their|his|her|this|that|every|no)$/.test(between[joint + 1]?.norm ?? "") && !wordSets.prepositions.has(between[0]?.norm ?? "");
}
function verbStart(reading, hit, segment) {
	for (let index = hit.from; index >= Math.max(0, hit.from - 8); index--) if (reading.finite[index] === true && reading.of[index] === segment) return index;
	return hit.from;
}
function antecedentPredicate(reading, to, candidates) {
	const { tokens, segments, of } = reading;
	for (const hit of candidates) {
		const segment = segments[of[hit.from] ?? 0];
		if (segment === void 0 || segment.kind !== "relative" || segment.from < to || segment.from - to > 2) continue;
		if (tokens.slice(to, segment.from).some((token) => token.kind === "word" && !wordSets.prepositions.has(token.norm))) continue;
		const from = tokens[segment.from]?.norm === "from" && hit.mode === "forbid";
		const passive = predicates$1(reading, hit) && /^(?:which|that|who)$/.test(tokens[segment.from]?.norm ?? "") && reading.finite[segment.from + 1] === true;
		const clear = tokens[hit.to]?.norm !== "from" && tokens[hit.to]?.norm !== "to";
		if ((from || passive) && clear) return hit;
	}
	return null;
}

// src/language/operator-barrier.ts
function isBlocked(reading, hit, target) {
	return isAdjunct(reading, hit, target) || isAside(reading, hit, target) || isParallel(reading, hit, target);
}
function isAside(reading, hit, target) {
	if (hit.mode !== "negate" && hit.mode !== "forbid") return false;
	const { tokens } = reading;
	const commas = [];
	for (let index = hit.headTo; index < target; index++) if (tokens[index]?.text === ",") commas.push(index);
	const last = commas.at(-1);
	const next = tokens[(last ?? target) + 1];
	if (last === void 0 || next === void 0 || last + 1 >= target) return false;
	const joined = wordSets.prepositions.has(tokens[hit.headTo]?.norm ?? "") || !["including", "like"].includes(next.norm);
	const opens = next.norm.endsWith("ed") && wordSets.prepositions.has(tokens[last + 2]?.norm ?? "") || wordSets.prepositions.has(next.norm) && !tokens.slice(hit.headTo, last).some((token) => token.norm === next.norm) || /^(?:alongside|along|plus|together|besides)$/.test(next.norm);
	return joined && opens && commas.length < 2;
}
const adjunctOpeners = new Set("despite because after before until till since during unlike thanks due according amid following".split(" "));
const adjunctPairs = /* @__PURE__ */ new Set([
	"in exchange",
	"in return",
	"as part",
	"in line",
	"in case",
	"in view",
	"on condition"
]);
function isAdjunct(reading, hit, target) {
	if (hit.mode !== "negate" && hit.mode !== "forbid") return false;
	for (let index = hit.headTo; index < target; index++) {
		const word = reading.tokens[index]?.norm ?? "";
		if (adjunctOpeners.has(word) || adjunctPairs.has(`${word} ${reading.tokens[index + 1]?.norm ?? ""}`)) return true;
	}
	return false;
}
function isParallel(reading, hit, target) {
	const { tokens } = reading;
	const form = formOf(tokens[hit.from]);
	if (isParticle(tokens[hit.from])) return leavesVerb(reading, hit, target);
	if (form === "ing" && tokens[hit.headTo]?.norm === "of") return isNounList(reading, hit, target, true);
	if (!hit.frames.includes("passive") && (form === null || hit.headTo - hit.from > 1)) return isNounList(reading, hit, target);
	if (form === null || tokens[hit.headTo]?.norm === "to" || wordSets.auxiliaries.has(tokens[hit.from]?.norm ?? "")) return false;
	for (let index = hit.headTo; index < target; index++) {
		const token = tokens[index];
		if (token === void 0 || token.text !== "," && !wordSets.coordinators.has(token.norm)) continue;
		let next = index + 1;
		while (tokens[next]?.norm === "to" || tokens[next] !== void 0 && wordSets.coordinators.has(tokens[next]?.norm ?? "") || tokens[next]?.norm.endsWith("ly") === true) next++;
		if (formOf(tokens[next]) === form && (form !== "base" || startsObject(tokens[next + 1]))) return next <= target;
	}
	return false;
}
function isNounList(reading, hit, target, isGerundOf = false) {
	const { tokens } = reading;
	const last = tokens[hit.headTo - 1];
	if (isGerundOf) return opensMember(tokens, hit.headTo, target);
	if (last === void 0 || hit.headTo - hit.from < 2 || !wordSets.prepositions.has(last.norm)) return false;
	return opensMember(tokens, hit.headTo, target);
}
function opensMember(tokens, from, to) {
	for (let index = from; index < to; index++) if ((tokens[index]?.text === "," || wordSets.coordinators.has(tokens[index]?.norm ?? "")) && /^(?:an?|the)$/.test(tokens[index + 1]?.norm ?? "")) return true;
	return false;
}
function isParticle(token) {
	return token !== void 0 && (token.lemmas.includes("not") || token.norm === "never");
}
function leavesVerb(reading, hit, target) {
	const { tokens } = reading;
	let form = null;
	for (let index = hit.headTo; index < target; index++) {
		const token = tokens[index];
		form ??= formOf(token);
		if (token === void 0 || form === null || !(token.text === "," || wordSets.coordinators.has(token.norm))) continue;
		let next = index + 1;
		while (wordSets.coordinators.has(tokens[next]?.norm ?? "") || tokens[next]?.norm.endsWith("ly") === true) next++;
		const other = formOf(tokens[next]);
		if (form === "base" && (other === "ing" || other === "s" && startsObject(tokens[next + 1])) && next <= target) return true;
	}
	return false;
}

// src/language/operator-reach.ts
function overlaps$3(hit, from, to) {
	return hit.from < to && hit.headTo > from;
}
function rightOperators(reading, from, to) {
	const found = [];
	for (const hit of reading.hits) {
		if (overlaps$3(hit, from, to) || Math.abs(hit.from - from) > 90) continue;
		if (hit.frames.includes("compound") && isCompound$1(reading, hit, to)) found.push(hit);
		else if (hit.from < from && reachesRight(reading, hit, from) && !isEcho(reading, hit)) found.push(hit);
	}
	found.push(...corrected(reading, from));
	return found.sort((a, b) => b.from - a.from);
}
function isEcho(reading, hit) {
	if (reading.tokens[hit.from]?.norm !== "nor") return false;
	const own = reading.of[hit.from];
	return reading.hits.some((other) => other.from < hit.from && reading.of[other.from] === own && (other.frames.includes("determiner") || reading.tokens[other.from]?.lemmas.includes("not") === true));
}
function corrected(reading, from) {
	const segment = reading.segments[reading.of[from] ?? 0];
	if (segment === void 0 || segment.corrects === null) return [];
	const last = segment.from - 1;
	const before = reading.hits.filter((hit) => hit.from < last && last - hit.from < 90 && reachesRight(reading, hit, last));
	const nearest = before.findLastIndex((hit) => hit.mode === "negate" && (hit.frames.includes("right") || hit.frames.includes("determiner")));
	return nearest === -1 ? [] : before.filter((hit, index) => index < nearest && hit.mode !== "forbid");
}
function isCompound$1(reading, hit, to) {
	const word = reading.tokens[hit.from]?.norm ?? "";
	return hit.from === to && !/(?:ed|en|ing)$/.test(word) && reading.finite[hit.from] !== true && reading.tokens[to - 1]?.possessive !== true && reading.tokens[to - 1]?.kind === "word";
}
function isInside(reading, inner, outer) {
	for (let id = inner, depth = 0; id !== null && depth < 24; depth++) {
		if (id === outer) return true;
		const segment = reading.segments[id];
		if (segment === void 0 || segment.kind !== "complement") return false;
		id = segment.parent;
	}
	return false;
}
function reachesRight(reading, hit, target) {
	const frame = rightFrame(reading, hit);
	if (frame === null) return false;
	const own = reading.of[hit.from] ?? 0;
	const there = reading.of[target] ?? 0;
	if (!isInside(reading, there, own)) return sharesSubject$1(reading, hit, frame, there, target);
	if (frame === "contrast") return !hasFinite(reading, hit.headTo, target + 1, own) && !hasMark(reading, hit.headTo, target);
	if (frame === "determiner") return reachesFromDeterminer(reading, hit, target, own);
	if (isBlocked(reading, hit, target)) return false;
	return isFronted(reading, hit) || !(inSubject(reading, hit, own) && hasFinite(reading, hit.headTo, target, own));
}
function reachesFromDeterminer(reading, hit, target, own) {
	const passed = hasFinite(reading, hit.headTo, target, own);
	if (isAfterPreposition(reading, hit)) return !passed && !hasMark(reading, hit.headTo, target);
	if (passed || !inSubject(reading, hit, own)) return true;
	if (reading.finite[target] === true) return true;
	return !(reading.tokens[hit.headTo - 1]?.norm === "even" || isModifier$1(reading, target)) || !reading.finite.some((is, index) => is && index > target && reading.of[index] === own);
}
function rightFrame(reading, hit) {
	const { tokens } = reading;
	if (hit.frames.includes("determiner")) return "determiner";
	if (hit.frames.includes("contrast")) return "contrast";
	if (hit.frames.includes("object")) return startsObject(tokens[hit.to]) ? "right" : null;
	if (hit.frames.includes("governor") && governs(tokens, hit)) return "right";
	if (!hit.frames.includes("right")) return null;
	return isNominal(reading, hit) ? null : "right";
}
function governs(tokens, hit) {
	const next = tokens[hit.to];
	const opener = /^(?:to|that|for|from)$/;
	if (next === void 0) return false;
	return opener.test(next.norm) || hit.to - hit.from > 1 && opener.test(tokens[hit.to - 1]?.norm ?? "") || hit.from === 0 && isCopula(next);
}
function isNominal(reading, hit) {
	const { tokens } = reading;
	const token = tokens[hit.from];
	if (token === void 0 || hit.to - hit.from > 1 || !token.lemmas.some((lemma) => isVerb(lemma)) || token.norm.endsWith("ing")) return false;
	if (wordSets.auxiliaries.has(token.norm) || !hit.frames.includes("passive")) return false;
	if (token.norm.endsWith("ed")) return false;
	const before = tokens[skipAdverbsBack(tokens, hit.from)];
	if (before === void 0 || before.kind !== "word") return before?.kind === "number";
	if (before.possessive || wordSets.determiners.has(before.norm) && !wordSets.pronouns.has(before.norm)) return true;
	if (before.norm === "that" || before.norm === "this") return tokens[hit.from]?.norm.endsWith("s") !== true;
	if (before.norm !== "to" && wordSets.prepositions.has(before.norm)) return true;
	const second = tokens[skipAdverbsBack(tokens, hit.from) - 1];
	return second !== void 0 && !token.norm.endsWith("s") && (second.norm === "a" || second.norm === "an" || second.norm === "the") && !isVerb(before.norm) && reading.finite[hit.from] !== true;
}
function isFronted(reading, hit) {
	if (hit.mode !== "negate") return false;
	const next = reading.tokens[hit.headTo];
	const inverted = next !== void 0 && wordSets.auxiliaries.has(next.norm);
	return /^(?:not|never|under|at|in|on|by|nor|nowhere|hardly|scarcely|rarely|seldom)$/.test(reading.tokens[hit.from]?.norm ?? "") && (inverted || hit.from === (reading.segments[reading.of[hit.from] ?? 0]?.from ?? 0));
}
function isAfterPreposition(reading, hit) {
	const before = reading.tokens[hit.from - 1];
	return before !== void 0 && wordSets.prepositions.has(before.norm);
}
function sharesSubject$1(reading, hit, frame, there, target) {
	const segment = reading.segments[there];
	if (frame !== "determiner" || segment === void 0 || segment.shares === null || segment.shares === there) return false;
	const own = reading.of[hit.from] ?? 0;
	return segment.shares === own && inSubject(reading, hit, own) && target >= segment.from && reading.tokens[segment.from]?.norm !== "but";
}
function objectOperators(reading, from, to) {
	const { tokens } = reading;
	if (!tokens.slice(from, to).some((token) => token.lemmas.some((lemma) => isVerb(lemma)))) return [];
	const own = reading.of[from] ?? 0;
	const hit = reading.hits.find((one) => one.frames.includes("determiner") && one.from >= to && one.from - to <= 7);
	if (hit === void 0 || reading.of[hit.from] !== own || hasFinite(reading, to, hit.from, own)) return [];
	const before = tokens[hit.from - 1];
	if (hit.from > to && before !== void 0 && wordSets.prepositions.has(before.norm) && !/^(?:to|for|of|from|by|into)$/.test(before.norm)) return [];
	const between = tokens.slice(to, hit.from);
	if (between.some((token) => token.kind === "punctuation" || wordSets.coordinators.has(token.norm) || isGerund(token))) return [];
	if (between.some((token, index) => token.norm === "to" && isVerb(between[index + 1]?.norm ?? ""))) return [];
	if (inSubject(reading, hit, own) && tokens.slice(hit.to).some((_, index) => reading.finite[hit.to + index] === true && reading.of[hit.to + index] === own)) return [];
	return [hit];
}

// src/language/sentence-window.ts
const longest$5 = 400;
const step = 200;
const margin$1 = 100;
const windowsOf = rememberBySentence(() => /* @__PURE__ */ new Map());
function windowAt(sentence, at) {
	const { tokens } = sentence;
	if (tokens.length <= longest$5) return {
		sentence,
		offset: 0
	};
	const number = Math.max(0, Math.floor(at / step));
	const windows = windowsOf(sentence);
	const known = windows.get(number);
	if (known !== void 0) return known;
	const offset = Math.max(0, number * step - margin$1);
	const part = tokens.slice(offset, (number + 1) * step + margin$1);
	const made = {
		sentence: {
			...sentence,
			tokens: part,
			clauses: []
		},
		offset
	};
	windows.set(number, made);
	return made;
}

// src/language/polarity.ts
function polarityAt(sentence, from, to) {
	if (from < 0 || from >= sentence.tokens.length) return {
		sign: 1,
		force: "stated",
		operators: []
	};
	const known = polaritiesOf(sentence);
	const key = `${from} ${to}`;
	const before = known.get(key);
	if (before !== void 0) return before;
	const { sentence: near, offset } = windowAt(sentence, from);
	const polarity = compose(withoutCorrelative(near.tokens, operatorsOver(toOperatorReading(near), from - offset, Math.max(to, from + 1) - offset)), offset);
	known.set(key, polarity);
	return polarity;
}
const polaritiesOf = rememberBySentence(() => /* @__PURE__ */ new Map());
function compose(hits, offset) {
	let sign = 1;
	let force = "stated";
	let open = false;
	for (const { mode } of hits) {
		if (mode === "negate" || mode === "forbid") sign = sign === 1 ? -1 : 1;
		if (mode === "negate") force = force === "stated" ? "stated" : force === "allowed" ? "required" : "allowed";
		else if (mode === "forbid") force = "required";
		else if (mode === "permit") force = "allowed";
		else if (mode === "require") force = force === "allowed" ? "allowed" : "required";
		else if (mode === "open") open = true;
	}
	const operators = hits.filter((hit) => hit.mode !== "affirm").map(({ from, to, effect }) => ({
		from: from + offset,
		to: to + offset,
		effect
	}));
	return {
		sign: open ? 0 : sign,
		force,
		operators
	};
}
function operatorsOver(reading, from, to) {
	const right = rightOperators(reading, from, to);
	const objects = objectOperators(reading, from, to);
	const predicate = predicateOver(reading, from, to);
	if (predicate === null) return distinct$1([...objects, ...right]);
	const above = rightOperators(reading, predicate.from, predicate.to).concat(objectOperators(reading, predicate.from, predicate.to));
	const outer = new Set(above);
	const inner = right.filter((hit) => !outer.has(hit));
	return distinct$1([
		...objects,
		...inner,
		predicate,
		...above
	]);
}
function withoutCorrelative(tokens, hits) {
	const says = (hit, word) => tokens.slice(hit.from, hit.to).some((token) => token.norm === word);
	return hits.some((hit) => says(hit, "neither")) ? hits.filter((hit) => !says(hit, "nor")) : hits;
}
function distinct$1(hits) {
	const seen = /* @__PURE__ */ new Set();
	return hits.filter((hit) => {
		if (seen.has(hit.from)) return false;
		seen.add(hit.from);
		return true;
	});
}

// src/language/stance-reach.ts
function reaches$1(reading, cue, at) {
	const { segments, of } = reading;
	const own = of[cue.from] ?? 0;
	if (opensSentence(reading, cue)) return at > cue.to;
	if (isTag(reading, cue, at)) return true;
	if (at < cue.from || isInRelative(reading, cue, at)) return false;
	for (let id = of[at] ?? 0, depth = 0; id !== null && depth < 24; depth++) {
		if (id === own) return true;
		const segment = segments[id];
		if (segment === void 0 || !(segment.kind === "complement" || segment.kind === "participial" || segment.kind === "adverbial" || segment.kind === "contrast" || segment.from === cue.to)) return segment !== void 0 && segment.shares === own;
		id = segment.parent;
	}
	return false;
}
function opensSentence({ tokens }, { from, to, group }) {
	return group.stance === "predicted" && from <= 1 && tokens[to]?.text === ":";
}
function isTag({ of, tokens }, cue, at) {
	if (cue.group.stance !== "reported" && cue.group.stance !== "predicted") return false;
	const near = tokens.slice(cue.to, cue.to + 7);
	const closes = near.findIndex((token) => token.kind === "punctuation");
	const tail = closes === -1 ? near.length : closes;
	const start = Math.max(0, cue.from - 8);
	const comma = start + tokens.slice(start, cue.from).findLastIndex((token) => token.kind === "punctuation");
	if (comma < start) return false;
	if (tail > 5 || comma < 1 || cue.from - comma > 7 || !/^[,"”’(–—]$/.test(tokens[comma]?.text ?? "")) return false;
	if (tokens.slice(comma, cue.from).some((token) => /^(?:whatever|however|what|which|that|who|no|as)$/.test(token.norm))) return false;
	if (at < comma) return (of[at] ?? 0) <= (of[cue.from] ?? 0);
	return at > cue.to + tail && tail === 0 && firstPersons.has(tokens[cue.from - 1]?.norm ?? "") && !tokens.slice(cue.to + 1, at).some((token) => token.text === ";" || token.text === ":");
}
const firstPersons = /* @__PURE__ */ new Set(["i", "we"]);
const futures = /^(?:will|'ll|won't|shall)$/;
function isFuture({ tokens, of }, at) {
	return tokens.some((token, order) => of[order] === of[at] && (futures.test(token.norm) || token.norm.endsWith("'ll") || token.norm === "going" && tokens[order + 1]?.norm === "to" || token.lemmas.includes("end") && tokens[order + 1]?.norm === "up"));
}
function isInRelative({ sentence, tokens, finite }, cue, at) {
	if (cue.group.stance !== "demanded" || at < cue.to || wordSets.modals.has(tokens[cue.from]?.norm ?? "")) return false;
	const verb = tokens[cue.to]?.text === "," ? cue.to + 1 : cue.to;
	if (tokens[cue.to - 1]?.norm === "that") return false;
	if (finite[verb] === true && !isSpeech(tokens[verb])) return true;
	const clauseAt = (order) => sentence.clauses.find((one) => order >= one.from && order < one.to);
	if (clauseAt(cue.from)?.kind !== "relative") return false;
	return wordSets.prepositions.has(tokens[cue.to - 1]?.norm ?? "") && isThirdPerson(tokens[verb]) || clauseAt(at)?.kind === "main";
}
function isThirdPerson(token) {
	return token !== void 0 && token.norm.endsWith("s") && token.lemmas.some((lemma) => lemma !== token.norm && isVerb(lemma));
}
function sharesClause(reading, cue, at) {
	const own = reading.of[cue.from] ?? 0;
	const there = reading.of[at] ?? 0;
	if (own === there || opensSentence(reading, cue) && at > cue.to) return true;
	const segment = reading.segments[there];
	const cued = reading.segments[own];
	const beside = segment?.kind === "relative" || segment?.kind === "adverbial" && cue.group.stance === "predicted";
	return segment?.parent === own && !beside || cue.group.stance === "reported" && (cued?.parent === there || segment?.kind === "main");
}
function documentActs({ tokens, of }, cue, at, isDocument) {
	for (let order = cue.to; order < Math.min(at, cue.to + 8); order++) {
		if (isDocument(order)) return true;
		if (wordSets.auxiliaries.has(tokens[order]?.norm ?? "") && of[order] === of[at]) return false;
	}
	return false;
}

// src/language/status-data.ts
const takingBack$1 = [
	"take back",
	"withdraw",
	"walk back",
	"back away from",
	"back off from",
	"row back on",
	"backtrack on",
	"disown",
	"delete",
	"drop",
	"pull",
	"take down",
	"correct",
	"disavow",
	"renounce",
	"recant"
];
const saidThings = [
	"claim",
	"report",
	"statement",
	"story",
	"assertion",
	"allegation",
	"article",
	"post",
	"headline",
	"remark",
	"suggestion",
	"figure",
	"news"
];
const retractions = takingBack$1.flatMap((verb) => saidThings.map((noun) => `${verb} ~ ${noun}`)).join(", ");
const stanceGroups = [
	{
		stance: "reported",
		holder: "personal",
		reach: "right",
		phrases: `say, tell, claim, report, write, announce, state, declare, note, add, explain, confirm, stress, insist, assert, maintain, contend, argue, mention, reveal, disclose, recall, describe, emphasize, acknowledge, concede, admit, allege, cite, quote, tweet, post, reply, answer, conclude, find, be tell, point out, hear, speak of, put at, estimate, reckon, calculate`
	},
	{
		stance: "reported",
		holder: "any",
		reach: "clause",
		phrases: `according to, reportedly, allegedly, supposedly, apparently, purportedly, ostensibly, so-called, put it, it be say, be say to, be report to, be believe to, by one account, by all accounts, say the, supposed to, if ~ to be believe, if ~ be right, word have it, be rumor to`
	},
	{
		stance: "denied",
		holder: "any",
		reach: "right",
		phrases: `deny, dispute, disprove, refute, rebut, debunk, contradict, contrary to, false that, untrue that, wrong that, incorrect that, not true that, not true, not the case that, not the case, not correct that, not right that, no truth in, no truth to, a myth that, a lie that, a fiction that, nonsense that, not as if, not as though, wrongly, mistakenly, erroneously, falsely, incorrectly, inaccurately, by mistake, misstate, misreport,
    misquote, earlier version, previous version, earlier report, we write, we wrote, we report, we state, we have this wrong, we have it wrong, this page put, we put, an earlier article, misread as, mislead, misunderstand, mistake ~ for, confuse ~ with, pretend that, retract, not say that, not claim that, never say that, never claim that, no evidence that, no evidence for, no proof that, rumor has it, hoax, post ~ claim that, video ~ claim that, meme ~ claim that, viral claim, whoever write that, whoever say that, whoever claim that, whoever think that, whoever believe that, anyone who claim that, anyone who say that, those who claim that, it be a misreading that, misreading, previous edition, earlier edition, last edition, an earlier draft of this, we called, we gave, we named, we misquoted, we misspelled, we misread, apologise for, apologize for, be sorry for write, be sorry for say, stand corrected, stop claim that, no longer claim that, no longer say that`
	},
	{
		stance: "denied",
		holder: "any",
		reach: "right",
		phrases: retractions
	},
	{
		stance: "hypothetical",
		holder: "any",
		reach: "right",
		phrases: `suppose, suppose that, imagine, imagine that, what if, let us say, let's say, let us assume, assume, assume that, if only, as if, as though, hypothetically, hypothetical, picture, say for the sake of, for argument's sake, were it not for, would have be, would have have, might have, could have, for instance if, pretend, in theory, thought experiment`
	},
	{
		stance: "demanded",
		holder: "personal",
		reach: "right",
		phrases: `want, demand, wish, wish for, hope, hope for, hope that, call for, call on, prefer, would like, like to see, would love, would rather, had rather, ask for, ask that, propose, urge, insist on, insist that, seek, request, suggest, advocate, favor, push for, press for, press ~ to, lobby for, lobby, campaign for, plead for, plead, beg, long for, dream of, aim for, aim at, argue for, petition for, petition, appeal for, bid for, want to see, would accept, would settle for, could live with,
    recommend, propose that, be pushing for, be ready to, be willing to, offer to, threaten to, hold out for, clamor for, root for, look for, expect of, desire, try to get, fight for, angle for, have demand, would have demand, would have like, would have prefer, would have love, would have want, i'd like, i'd love, i'd prefer, i'd rather, i'd have like, i'd have prefer, i'd have love, i'd want, we'd like, we'd love, we'd prefer, we'd rather, we'd have like, we'd have prefer, we'd have love, we'd want, he'd like, he'd love, he'd prefer, he'd rather, he'd have like, he'd have prefer, he'd have love, he'd want, she'd like, she'd love, she'd prefer, she'd rather, she'd have like, she'd have prefer, she'd have love, she'd want, they'd like, they'd love, they'd prefer, they'd rather, they'd have like, they'd have prefer, they'd have love, they'd want, should have like, would be happy with, would want, intend to, plan to ask, should be, should have, should get, should pay, should`
	},
	{
		stance: "demanded",
		holder: "any",
		reach: "right",
		phrases: `ought to, ought not to, be demand by, demand of, demand by, demand for, wish list, 's demand, proposal to change, appeal to`
	},
	{
		stance: "asked",
		holder: "any",
		reach: "right",
		phrases: `ask whether, ask if, wonder whether, wonder if, question whether, wonder, ask how, ask why, ask what, ask when, ask who, unclear whether, not know whether, unknown whether, not clear whether, not say whether, whether, remain to be see, an open question, want to know, a matter of debate, if not`
	},
	{
		stance: "predicted",
		holder: "personal",
		reach: "right",
		phrases: `expect, expect that, predict, forecast, foresee, anticipate, fear, fear that, warn, warn that, warn of, believe, think, bet, guess, speculate, project, suspect, assume, feel, doubt, be afraid, be confident, be convinced, be sure, worry, worry that, trust, figure, reckon with, count on, foretell`
	},
	{
		stance: "predicted",
		holder: "any",
		reach: "clause",
		phrases: `be rumor, rumor of, rumor about, be moot, speculation about, speculation of, be in the works, on the drawing board, under consideration, be toy with, toy with the idea, mull, be likely to, likely, be expect to, be project to, be forecast to, may well, might well, could well, might, perhaps, probably, presumably, possibly, maybe, in all likelihood, conceivably, be set to win, in the opinion of, in the view of, be bound to end, sooner or later, chance that, and next, next thing you know, before you know it`
	},
	{
		stance: "predicted",
		holder: "any",
		reach: "right",
		phrases: `my guess be, my bet be, my prediction be, my fear be, my hunch be, my suspicion be, our guess be, our bet be, our prediction be, my money be on, my guess, my bet, my prediction, my hunch, the odds be`
	},
	{
		stance: "predicted",
		holder: "any",
		reach: "clause",
		future: true,
		phrases: `in my view, in my opinion, in my judgment, in my book, to my mind, in our view, in our opinion, mark my word, if you ask I, if I be any judge, take it from I`
	},
	{
		stance: "hypothetical",
		holder: "any",
		reach: "clause",
		phrases: `pig ~ fly, pig might fly, hell freeze over, yeah right, dream on, in your dream, in another universe, in a parallel universe, on another planet`
	}
];
const documentNouns = new Set(`plan draft text document proposal agreement treaty paper law bill policy contract report pact deal accord charter statute act constitution regulation rule bylaw rulebook ordinance directive resolution convention protocol clause article
provision section paragraph point chapter annex schedule blueprint framework outline memorandum memo code guideline standard specification budget package scheme program manifesto platform strategy lease deed letter settlement compromise list item note summary version copy edict decree order
amendment measure legislation initiative offer template handbook manual brief wording formula concept vision roadmap road map peace plan terms appendix preamble`.split(/\s+/));
const pronounSpeakers = /* @__PURE__ */ new Set([
	"i",
	"we",
	"he",
	"she",
	"they",
	"you",
	"who",
	"one",
	"some",
	"others",
	"many",
	"most",
	"nobody",
	"everyone",
	"everybody",
	"somebody",
	"another",
	"both"
]);

// src/language/stance-standing.ts
function withholds(tokens, { from, to }) {
	const word = tokens[from];
	const next = tokens[to];
	if (word?.lemmas.includes("deny") !== true || next === void 0 || next.kind === "punctuation" || next.norm === "that" || wordSets.prepositions.has(next.norm)) return false;
	const before = backOverAdverbs(tokens, from);
	if (word.norm === "denied" && tokens[before]?.lemmas.includes("be") === true) return true;
	return tokens.slice(Math.max(0, before - 1), before + 1).some((token) => token.lemmas.some((lemma) => documentNouns.has(lemma)));
}
const drafted = /* @__PURE__ */ new Set(["foresee"]);
function isStanding({ tokens, finite, of }, { from, to, group }) {
	if (tokens[from]?.norm === "whether" && (tokens[from - 1]?.lemmas.some((lemma) => checks.has(lemma)) === true || leavesToWill(tokens, from) !== null)) return false;
	const before = tokens[backOverAside(tokens, from)];
	const word = tokens[from];
	if (word !== void 0 && (isActUnderRule(word, before, group) || isNamedDispute(word, before, finite[from] === true))) return false;
	if (group.reach === "clause" || group.holder === "any") return true;
	if (word?.norm.endsWith("'d") === true) return true;
	if (word !== void 0 && before === void 0) return group.stance === "demanded" && finite[from] !== true && takesThat(tokens, to);
	if (word === void 0 || before === void 0) return false;
	if (word.norm === "should") return true;
	if (to - from === 1 && before.possessive || to - from === 1 && wordSets.determiners.has(before.norm) && !wordSets.pronouns.has(before.norm)) return takesThat(tokens, to) && group.stance !== "reported";
	const passive = before.lemmas.includes("be") && word.lemmas.length > 1 && !word.norm.endsWith("ing");
	if (passive && word.lemmas.some((lemma) => drafted.has(lemma)) && tokens[to]?.norm !== "by") return false;
	if (passive) return group.stance === "reported" || group.stance === "predicted";
	if (before.lemmas.includes("be") && !word.norm.endsWith("ing")) return false;
	if (to - from > 1) return !(word.norm.endsWith("ed") && finite[from] !== true && finite.some((is, index) => is && of[index] === of[from]) && !wordSets.auxiliaries.has(before.norm));
	if (nouns$1.has(word.lemmas.at(-1) ?? "") && finite[from] !== true && before.norm !== "to" && !wordSets.modals.has(before.norm) && !pronounSpeakers.has(before.norm)) return takesThat(tokens, to) && group.stance === "demanded";
	return finite[from] === true || before.kind === "word" || takesThat(tokens, to);
}
const maintaining = /* @__PURE__ */ new Set(["insist", "suggest"]);
function maintains({ tokens, finite }, { from, to }) {
	if (tokens[from]?.lemmas.some((lemma) => maintaining.has(lemma)) !== true || tokens[to - 1]?.norm !== "that") return false;
	const end = Math.min(tokens.length, to + 14);
	for (let at = to; at < end; at++) {
		const word = tokens[at]?.norm ?? "";
		if (word === "be" || word === "should" || word === "must") return false;
		if (finite[at] === true) return /^(?:is|are|was|were|has|does|did|will|would)$/.test(word) || word.endsWith("s");
	}
	return false;
}
const acts = new Set("request ask call insist propose suggest recommend urge demand appeal petition apply seek warn argue plead advocate".split(" "));
const deontic = /* @__PURE__ */ new Set([
	"may",
	"must",
	"shall",
	"can",
	"cannot"
]);
function isActUnderRule(word, before, { stance }) {
	return (stance === "demanded" || stance === "predicted") && before !== void 0 && deontic.has(before.norm) && word.lemmas.some((lemma) => acts.has(lemma));
}
function isNamedDispute(word, before, finite) {
	if (finite) return false;
	if (/^disputes?$/.test(word.norm)) return before === void 0 || !(before.norm === "to" || wordSets.modals.has(before.norm));
	return /^(?:betting|asking|guessing)$/.test(word.norm) && before?.lemmas.includes("be") !== true;
}
const checks = /* @__PURE__ */ new Set([
	"check",
	"verify",
	"monitor",
	"watch",
	"inspect",
	"test",
	"examine",
	"determine",
	"control"
]);
const deciding$1 = /* @__PURE__ */ new Set([
	"decide",
	"choose",
	"determine",
	"judge"
]);
const willing = /* @__PURE__ */ new Set([
	"free",
	"may",
	"can",
	"themselves",
	"himself",
	"herself",
	"itself",
	"yourself",
	"oneself",
	"alone"
]);
const resting = /* @__PURE__ */ new Set([
	"up to",
	"left to",
	"leave to",
	"leaves to",
	"discretion of"
]);
function leavesToWill(tokens, at) {
	const start = Math.max(0, at - willReach);
	const before = tokens.slice(start, at);
	const mark = before.findLastIndex((token) => token.kind === "punctuation");
	const near = before.slice(mark + 1);
	const rest = near.findIndex((token, order) => resting.has(`${token.norm} ${near[order + 1]?.norm ?? ""}`));
	if (rest !== -1) return start + mark + 1 + rest;
	const verb = near.findIndex((token) => token.lemmas.some((lemma) => deciding$1.has(lemma)));
	const will = near.findIndex((token) => willing.has(token.norm));
	return verb === -1 || will === -1 || near.some((token) => token.lemmas.includes("not")) ? null : start + mark + 1 + Math.min(verb, will);
}
const willReach = 8;
function takesThat(tokens, at) {
	return tokens[at]?.norm === "that";
}
function backOverAside(tokens, at) {
	const order = backOverAdverbs(tokens, at);
	return tokens[order]?.text === "," && tokens[backOverAdverbs(tokens, order)]?.text === "," && order - backOverAdverbs(tokens, order) < 3 ? backOverAdverbs(tokens, backOverAdverbs(tokens, order)) : order;
}
function backOverAdverbs(tokens, at) {
	let order = at - 1;
	while (order >= 0 && isAdverb(tokens[order])) order--;
	return order;
}

// src/language/stance.ts
const index$2 = compileCues(stanceGroups);
const toStanceReading = rememberBySentence((sentence) => ({
	...toScope(sentence.tokens),
	sentence,
	tokens: sentence.tokens,
	cues: findCues(index$2, sentence.tokens)
}));
function holderIsDocument(reading, cue, isDocument) {
	const { tokens, segments, of } = reading;
	const after = tokens[cue.to];
	if (cue.group.stance === "reported" && tokens[cue.from - 1]?.kind === "punctuation" && after !== void 0 && wordSets.determiners.has(after.norm)) return isDocument(cue.to + 1) || isDocument(cue.to + 2);
	let until = cue.from;
	for (let id = of[cue.from] ?? 0, depth = 0; id !== null && depth < 6; depth++) {
		const subject = subjectBefore(reading, id, until);
		if (subject.length > 0) return subjectIsDocument(reading, subject, isDocument);
		const segment = segments[id];
		if (segment === void 0) return false;
		if (segment.kind === "relative") return isDocument(segment.from - 1) || isDocument(segment.from - 2);
		until = segment.from;
		id = segment.shares ?? (segment.kind === "participial" ? segment.parent : null);
	}
	return false;
}
function subjectBefore({ tokens, finite, of }, segment, until) {
	const words = [];
	for (let at = Math.max(0, until - 60); at < until; at++) {
		const token = tokens[at];
		if (token === void 0 || of[at] !== segment) continue;
		if (finite[at] === true) break;
		if (token.text === "," || token.text === ":") {
			if (wordSets.prepositions.has(tokens[words[0] ?? -1]?.norm ?? "") || !words.some((word) => /^\p{L}/u.test(tokens[word]?.norm ?? ""))) words.length = 0;
		} else if (token.kind === "word" && !wordSets.coordinators.has(token.norm) && !isAdverb(token) && !/^(?:that|which|if|when)$/.test(token.norm)) words.push(at);
	}
	return words;
}
function subjectIsDocument({ tokens }, subject, isDocument) {
	const parts = tokens[(subject[0] ?? 0) + 1]?.norm === "of" ? subject.slice(2) : subject;
	for (const [order, at] of parts.entries()) {
		const word = tokens[at]?.norm ?? "";
		if (order > 0 && (wordSets.prepositions.has(word) || word === "who")) return false;
		if (pronounSpeakers.has(word) && parts.length === 1) return false;
		if (word === "it" || word === "this" && parts.length === 1 || isDocument(at) && tokens[at]?.possessive !== true) return true;
	}
	return false;
}

// src/language/verb-tense.ts
const auxiliaries$3 = /* @__PURE__ */ new Set([
	"be",
	"have",
	"do",
	"will",
	"can",
	"may",
	"shall"
]);
function isPastForm(token, before) {
	if (token?.kind !== "word" || /(?:ing|[^s]s)$/.test(token.norm) && token.norm !== "was") return false;
	if (before?.lemmas.some((lemma) => lemma === "be" || lemma === "have") === true) return false;
	if (token.lemmas.some((lemma) => auxiliaries$3.has(lemma))) return /^(?:was|were|had|did)$/.test(token.norm);
	return token.lemmas.some((lemma) => lemma !== token.norm && isVerb(lemma));
}

// src/language/supposition.ts
const onlookers = /* @__PURE__ */ new Set([
	"i",
	"we",
	"nobody",
	"everybody",
	"everyone",
	"who",
	"critics",
	"people"
]);
const events$1 = new Set("fail lapse end expire collapse pass come take die fall stall run enter survive become go be stay remain hold stand need get have break".split(" "));
function isSupposed({ tokens, segments, of }, sentence, at) {
	if (isImagined(tokens, at)) return true;
	const opener = tokens.findIndex((token, order) => token.norm === "if" && tokens[order - 1]?.norm !== "even");
	const head = /^(?:but|and|yet)$/.test(tokens[0]?.norm ?? "") ? 1 : 0;
	const inverted = /^(?:were|had)$/.test(tokens[head]?.norm ?? "") && !sentence.isQuestion;
	if (opener === -1 && !inverted) return false;
	const start = inverted ? head : opener;
	const own = of[start] ?? 0;
	const there = of[at] ?? 0;
	if (!(own === there || inverted || segments[own]?.parent === there || segments[there]?.parent === own || segments[there]?.parent === (segments[own]?.parent ?? -1))) return false;
	const condition = tokens.slice(start, start + 14);
	const stop = condition.findIndex((token) => token.text === "," || token.text === ";");
	const words = stop === -1 ? condition : condition.slice(0, stop);
	if (words.some((token, order) => token.norm === "were" && words[order + 1]?.norm === "to")) return false;
	if (inverted) return tokens[head]?.norm === "had" || !words.some((token) => token.norm === "to");
	if (isContrary(words) || isAgainstText(words)) return true;
	return words.some((token) => token.norm.endsWith("ed") || /^(?:was|had|did|went|came|took|got|held|kept|lost|won)$/.test(token.norm)) && tokens.some((token, order) => onlookers.has(token.norm) && /^(?:would|should|could|might)$/.test(tokens[order + 1]?.norm ?? ""));
}
function isImagined(tokens, at) {
	if (!/^(?:suppose|imagine|picture|assume|say)$/.test(tokens[0]?.norm ?? "")) return false;
	const mark = tokens.findIndex((token) => token.text === ":" || token.text === ";" || token.text === "—" || token.text === "–");
	return mark > 1 && at > mark && tokens.slice(1, mark).some((token, order) => isPastForm(token, tokens[order]));
}
function isAgainstText(words) {
	const subject = words.findIndex((token, order) => order > 0 && order < 5 && token.lemmas.some((lemma) => documentNouns.has(lemma)));
	if (subject === -1) return false;
	const verb = words.slice(subject + 1, subject + 4).find((token) => !isAdverb(token));
	return verb !== void 0 && isPastForm(verb) && !verb.lemmas.some((lemma) => events$1.has(lemma));
}
function isContrary(words) {
	return words.some((token, order) => {
		if (token.norm === "had") return words[order + 1]?.lemmas.includes("be") === true || words[order + 1]?.lemmas.some((lemma) => lemma !== words[order + 1]?.norm && isVerb(lemma)) === true;
		if (token.norm !== "were") return false;
		const subject = words[order - 1];
		return subject !== void 0 && !(subject.norm.endsWith("s") && subject.lemmas.length > 1) && !/^(?:they|we|you|these|those)$/.test(subject.norm);
	});
}

// src/language/time-past.ts
const turns = /* @__PURE__ */ new Set([
	"reform",
	"change",
	"war",
	"crisis",
	"independence",
	"takeover",
	"merger",
	"revolution",
	"election",
	"overhaul",
	"pandemic",
	"deal",
	"invasion"
]);
const before$3 = /* @__PURE__ */ new Set([
	"until",
	"till",
	"before",
	"prior"
]);
const bygone$1 = /* @__PURE__ */ new Set([
	"old",
	"former",
	"previous",
	"earlier",
	"prior",
	"colonial",
	"defunct",
	"superseded",
	"bygone",
	"past",
	"olden",
	"outgoing"
]);
const bygoneTimes = /* @__PURE__ */ new Set([
	"day",
	"time",
	"year",
	"rule",
	"regime",
	"law",
	"system",
	"era",
	"century",
	"decade",
	"order",
	"season",
	"arrangement"
]);
const spans$1 = /* @__PURE__ */ new Set([
	"year",
	"season",
	"month",
	"decade",
	"century",
	"spring",
	"summer",
	"autumn",
	"winter",
	"term",
	"week"
]);
function saysOver(sentence, clause) {
	const tokens = sentence.tokens.slice(clause.from, clause.to);
	if (tokens.some((token) => /^(?:would|will|shall|must|may)$/.test(token.norm))) return false;
	if (usedTo(tokens) !== -1) return true;
	if (!tokens.some((token, at) => isPastForm(token, tokens[at - 1])) || tokens.some((token, at) => isFinite(tokens, at) && !isPastForm(token) && token.norm !== "could")) return false;
	return tokens.some((_, at) => isBeforeTurn(tokens, at, clause) || isFormer(tokens, at) || isLastSpan(tokens, at) || isThen(tokens, at) || clause.kind === "temporal" && isStill(tokens, at));
}
function isBeforeTurn(tokens, at, { kind }) {
	if (!before$3.has(tokens[at]?.norm ?? "")) return false;
	let next = at + 1;
	if (tokens[next]?.norm === "to") next++;
	if (/^(?:now|then|recently|lately)$/.test(tokens[next]?.norm ?? "")) return true;
	if (/^(?:the|this|these|its)$/.test(tokens[next]?.norm ?? "")) next++;
	const noun = tokens.slice(next, next + 3).findIndex((token) => token.lemmas.some((lemma) => turns.has(lemma) || documentNouns.has(lemma)));
	if (noun === -1) return false;
	const after = next + noun + 1;
	const comma = tokens.slice(after).findIndex((token) => token.text === ",");
	const verbs = countVerbs(tokens, after, comma === -1 ? tokens.length : after + comma);
	return at > 0 || comma !== -1 ? verbs === 0 : verbs === 1 && (kind === "main" || kind === "coordinate");
}
function countVerbs(tokens, from, to) {
	let count = 0;
	for (let at = from; at < to; at++) if (isFinite(tokens, at) || isPastForm(tokens[at], tokens[at - 1])) count++;
	return count;
}
function isFormer(tokens, at) {
	if (!bygone$1.has(tokens[at]?.norm ?? "") || /^(?:years?|months?|weeks?|days?)$/.test(tokens[at - 1]?.norm ?? "")) return false;
	const noun = tokens[at + 1];
	if (noun === void 0 || noun.kind !== "word") return false;
	if (tokens.slice(Math.max(0, at - 2), at).some((token) => /^(?:under|in|by|during)$/.test(token.norm)) && noun.lemmas.some((lemma) => bygoneTimes.has(lemma) || documentNouns.has(lemma))) return true;
	return at <= 1 && noun.lemmas.some((lemma) => documentNouns.has(lemma));
}
function isLastSpan(tokens, at) {
	return tokens[at]?.norm === "last" && spans$1.has(tokens[at + 1]?.norm ?? "") && !/^(?:the|its|their|his|her|our)$/.test(tokens[at - 1]?.norm ?? "");
}
function isThen(tokens, at) {
	return at > 0 && tokens[at]?.norm === "then" && tokens[at - 1]?.kind === "word" && !/^(?:and|but|if|since|by|until|only)$/.test(tokens[at - 1]?.norm ?? "") && isPastForm(tokens[at + 1]) && tokens.slice(0, at).every((_, order) => !isFinite(tokens, order));
}
function isStill(tokens, at) {
	return tokens[at]?.norm === "still" && /^(?:was|were|had)$/.test(tokens[at - 1]?.norm ?? "") && !/^(?:to|not|being|under)$/.test(tokens[at + 1]?.norm ?? "");
}
function usedTo(tokens) {
	return tokens.findIndex((token, at) => {
		if (token.norm !== "used" || tokens[at + 1]?.norm !== "to") return false;
		let order = at - 1;
		while (order >= 0 && isAdverb(tokens[order])) order--;
		const auxiliary = tokens[order];
		if (auxiliary === void 0 || auxiliary.lemmas.some((lemma) => lemma === "be" || lemma === "get" || lemma === "become") || auxiliary.kind === "punctuation") return false;
		return !tokens.some((_, other) => other !== at && isFinite(tokens, other));
	});
}

// src/language/time.ts
const index$1 = compileCues([
	{
		time: "present",
		phrases: `today, now, currently, current, at present, presently, at the moment, nowadays, these days, as of today, as of now, so far, to date, right now, today's, at this point, existing, up to now, until now, already, present-day, this year, at last count, as thing stand`
	},
	{
		time: "past",
		phrases: `ago, previously, once have, once be, in the past, at that time, at the time, back then, before the war, in those days, originally, last year, last month, last week, yesterday, historically, for the past, until recently, until last year, in earlier years, long before, prewar, pre-war`
	},
	{
		time: "plan",
		phrases: `would, will, shall, must, be to, under the plan, under the draft, under the deal, under the agreement, under the proposal, under the treaty, under the contract, in future, in the future, from then on, after the war, may, have to, foresee, henceforth`
	}
]);
const stateVerbs = new Set("have be count number hold control occupy own employ keep command field stand run comprise house serve live".split(" "));
const pastForms = new Set("was were had did held kept stood counted numbered ran owned employed occupied controlled lived served".split(" "));
function timeOf(sentence, clause, year) {
	const tokens = sentence.tokens.slice(clause.from, clause.to);
	const cues = findCues(index$1, tokens).map((cue) => cue.group.time);
	const pastVerb = tokens.some((token) => pastForms.has(token.norm) || token.norm.endsWith("ed") && token.lemmas.length > 1);
	if (saysOver(sentence, clause)) return "past";
	if (cues.includes("plan")) return cues.includes("present") && !cues.includes("past") && !tokens.some(isModal) ? "present" : "plan";
	if ((cues.includes("past") || hasPastYear(tokens, year)) && (pastVerb || !tokens.some(isStatePresent))) return "past";
	if (cues.includes("present")) return "present";
	if (tokens.some((token) => token.lemmas.some((lemma) => documentNouns.has(lemma)))) return "plan";
	return tokens.some(isStatePresent) && !pastVerb ? "present" : "plan";
}
function isModal(token) {
	return /^(?:would|will|shall|must|may)$/.test(token.norm);
}
function isStatePresent(token) {
	if (!token.lemmas.some((lemma) => stateVerbs.has(lemma)) || pastForms.has(token.norm)) return false;
	return token.norm.endsWith("s") || /^(?:have|are|am)$/.test(token.norm);
}
function hasPastYear(tokens, year) {
	return tokens.some((token, at) => /^(?:in|of|until|till|from|to|before|during|around|between)$/.test(token.norm) && Number(/^(1\d\d\d|20\d\d)s?$/.exec(tokens[at + 1]?.norm ?? "")?.[1] ?? Infinity) < year);
}

// src/language/status.ts
const rank$1 = [
	"asked",
	"denied",
	"hypothetical",
	"demanded",
	"predicted",
	"reported"
];
function statusOf(sentence, clause, isDocument) {
	if (isDocument !== void 0) return readStatus(sentence, clause, isDocument);
	const known = statusesOf(sentence);
	const before = known.get(clause);
	if (before !== void 0) return before;
	const status = readStatus(sentence, clause);
	known.set(clause, status);
	return status;
}
const statusesOf = rememberBySentence(() => /* @__PURE__ */ new Map());
function readStatus(sentence, clause, isDocument) {
	const end = Math.min(clause.to, sentence.tokens.length);
	if (end <= clause.from) return "asserted";
	const { sentence: near, offset } = windowAt(sentence, end - 1);
	const reading = toStanceReading(near);
	const test = toDocumentTest(reading, offset, isDocument);
	const words = reading.tokens.map((_, at) => at).slice(Math.max(0, clause.from - offset), end - offset).filter((at) => reading.tokens[at]?.kind !== "punctuation").slice(-longest$4);
	const verb = words.findIndex((at) => reading.finite[at] === true);
	const told = (verb === -1 ? words : words.slice(verb)).filter((at) => isContent(reading, at));
	const found = (told.length > 0 ? told : words).slice(-sampled).map((at) => statusIn(reading, at, test));
	const enough = Math.max(1, found.length * settled);
	return rank$1.find((stance) => found.filter((one) => one === stance).length >= enough) ?? "asserted";
}
const settled = .4;
const sampled = 24;
const longest$4 = 90;
function isContent({ tokens, cues }, at) {
	const token = tokens[at];
	if (token === void 0 || wordSets.auxiliaries.has(token.norm) || wordSets.prepositions.has(token.norm) || wordSets.determiners.has(token.norm) || token.norm === "be") return false;
	if (token.lemmas.some((lemma) => falseWords.has(lemma))) return false;
	return !cues.some((cue) => at >= cue.from && at < cue.to);
}
function toDocumentTest(reading, offset, isDocument) {
	if (isDocument !== void 0) return (at) => isDocument(at + offset);
	const known = generalTests.get(reading);
	if (known !== void 0) return known;
	const test = (at) => reading.tokens[at]?.lemmas.some((lemma) => documentNouns.has(lemma)) === true;
	generalTests.set(reading, test);
	return test;
}
const generalTests = /* @__PURE__ */ new WeakMap();
const holders = /* @__PURE__ */ new WeakMap();
function isDocuments(reading, cue, isDocument) {
	const known = holders.get(isDocument) ?? /* @__PURE__ */ new Map();
	holders.set(isDocument, known);
	const found = known.get(cue) ?? holderIsDocument(reading, cue, isDocument);
	known.set(cue, found);
	return found;
}
function statusIn(reading, at, isDocument) {
	const { sentence } = reading;
	if (isAsked(sentence, at)) return "asked";
	if (isMarkedFalse(reading, at) || isCalledFalse(sentence, at)) return "denied";
	const found = /* @__PURE__ */ new Set();
	for (const cue of reading.cues) {
		const stance = stanceOf(reading, cue, at, isDocument);
		if (stance !== null) found.add(stance);
	}
	if (isSupposed(reading, sentence, at)) found.add("hypothetical");
	if (isQuoted$1(reading, at)) found.add("reported");
	return rank$1.find((stance) => found.has(stance)) ?? "asserted";
}
function isAsked(sentence, at) {
	if (!sentence.isQuestion) return false;
	return at > sentence.tokens.findLastIndex((token) => token.text === ":" || token.text === ";") && asideAround(sentence, at) === null;
}
function asideAround({ tokens, clauses }, at) {
	return clauses.find(({ kind, from, to }) => kind === "relative" && from <= at && at < to && from > 0 && /^(?:who|which|whose)$/.test(tokens[from]?.norm ?? "") && tokens[from - 1]?.text === "," && tokens[to - 1]?.text === "," && to < tokens.length - 1) ?? null;
}
const passing = /* @__PURE__ */ new Set([
	"asked",
	"demanded",
	"predicted"
]);
const falseMarks = /* @__PURE__ */ new Set([
	"myth",
	"fiction",
	"false",
	"rumor",
	"hoax",
	"misconception",
	"wrong",
	"untrue",
	"lie"
]);
function isMarkedFalse({ tokens }, at) {
	const colon = tokens.findIndex((token, order) => order < 4 && (token.text === ":" || token.text === "—"));
	return colon > 0 && at > colon && tokens.slice(0, colon).some((token) => token.lemmas.some((lemma) => falseMarks.has(lemma)));
}
const falseWords = new Set("false untrue wrong incorrect inaccurate myth fiction baseless unfounded invent invented lie fabrication nonsense fake deny dispute refute rebut debunk disprove disavow contradict contrary".split(" "));
const trueWords = /* @__PURE__ */ new Set([
	"true",
	"case",
	"correct",
	"right",
	"accurate"
]);
function isCalledFalse(sentence, at) {
	return speaksOfTruth(sentence) && polarityAt(sentence, at, at + 1).operators.some(({ from, to }) => !withholds(sentence.tokens, {
		from,
		to
	}) && sentence.tokens.slice(from, to).some((token, order) => token.lemmas.some((lemma) => falseWords.has(lemma) || order > 0 && trueWords.has(lemma))));
}
const speaksOfTruth = rememberBySentence(({ tokens }) => tokens.some((token) => token.lemmas.some((lemma) => falseWords.has(lemma) || trueWords.has(lemma))));
const leaving$1 = /* @__PURE__ */ new Set([
	"leave",
	"refer",
	"put",
	"decide",
	"subject",
	"postpone",
	"defer",
	"delay",
	"depend"
]);
function isLeftOpen({ sentence, tokens }, at) {
	return polarityAt(sentence, at, at + 1).operators.some(({ from, to, effect }) => effect === "open" && tokens.slice(from, to).some((token) => token.lemmas.some((lemma) => leaving$1.has(lemma))));
}
const standings = /* @__PURE__ */ new WeakMap();
function standingOf(reading) {
	const known = standings.get(reading);
	if (known !== void 0) return known;
	const standing = new Set(reading.cues.filter((cue) => isStanding(reading, cue)));
	standings.set(reading, standing);
	return standing;
}
function stanceOf(reading, cue, at, isDocument) {
	const { stance, holder, reach, future } = cue.group;
	if (at >= cue.from && at < cue.headTo) return null;
	if (!standingOf(reading).has(cue)) return null;
	const aside = passing.has(stance) ? asideAround(reading.sentence, at) : null;
	if (aside !== null && (cue.from < aside.from || cue.from >= aside.to)) return null;
	if (reach === "clause" ? !sharesClause(reading, cue, at) : !reaches$1(reading, cue, at)) return null;
	if (future === true && !isFuture(reading, at)) return null;
	if (stance === "asked" && isLeftOpen(reading, at)) return null;
	if (stance === "denied" && withholds(reading.tokens, cue)) return null;
	if (holder === "personal" && isDocuments(reading, cue, isDocument)) return null;
	if (stance === "predicted" && holder === "personal" && documentActs(reading, cue, at, isDocument)) return "reported";
	return stance === "demanded" && maintains(reading, cue) ? "reported" : stance;
}
function isQuoted$1({ tokens, cues }, at) {
	return tokens.slice(0, at).filter((token) => token.norm === "\"").length % 2 === 1 && cues.some((cue) => cue.group.stance === "reported");
}

// src/claim/heading-voice.ts
const untrue = /\b(?:none|nothing|not one|neither|not a word)\b.*\b(?:true|correct|right|accurate|real)\b|\b(?:is|are|was|were)(?: all| both| simply| plainly)? (?:false|wrong|untrue|incorrect|invented|made up|fabricated|fiction|myths|not true)\b/i;
const myths = /^(?:\W*(?:the|common|popular|some|five|ten|\d+) )*(?:myths?|misconceptions|falsehoods|false (?:claims|reports|rumou?rs)|untruths|fakes?|debunked)\b(?!.*\bfacts?\b)/i;
const lacking = /^\W*(?:what|things?|points?|claims?)\b.{0,60}\b(?:does|do|did|will|would)(?: not|n['\u2019]t)\b.{0,12}\b(?:say|contain|provide|include|mean|require|do|foresee|state|demand|stipulate|prescribe)\b/i;
function isListedAsFalse({ block, sentence }, sources) {
	const item = sources.find(({ origin }) => origin === "item")?.passage.sentence.text.trimEnd() ?? "";
	const heading = sources.find(({ origin }) => origin === "heading")?.passage.sentence.text ?? "";
	if (block.role === "paragraph" && lacking.test(heading) && !negative.test(sentence.text)) return true;
	if (block.role === "item" && (lacking.test(item) || item === "" && lacking.test(heading))) return true;
	return /:$/.test(item) && item.length < 200 && untrue.test(item) || heading.length < 80 && myths.test(heading);
}
function underHeading(own, passage, sources) {
	if (own !== "asserted" || citesText(passage)) return own;
	const over = sources.find(({ origin }) => origin === "heading" || origin === "item");
	const main = over?.passage.sentence.clauses[0];
	if (demands$1(sources.find(({ origin }) => origin === "heading")?.passage)) return "demanded";
	return over !== void 0 && main !== void 0 && statusOf(over.passage.sentence, main) === "demanded" ? "demanded" : own;
}
function citesText({ sentence, hits }) {
	return hits.some((hit) => hit.key === "document") || /\b(?:point|article|clause|section|paragraph) \d/i.test(sentence.text);
}
const negative = /\b(?:no|not|nor|never|nothing|nobody|none|neither|nowhere|without|silent)\b|n['\u2019]t\b/i;
const wish = /^\W*(?:what|things?|everything|all)(?: that)? (?:\S+ ){1,5}?(?:wants?|wanted|demands?|demanded|asks?|asked|calls?|hopes?|seeks?|sought|proposes?|requests?|would like|would change|would have liked|is asking|are asking)(?: for| to (?:see|change|get))?\W*$/i;
const wishes = /^\W*(?:\S+ ){0,3}?(?:(?:our|their|my|his|her|your|\S+['\u2019]s|\S+s['\u2019]) (?:\S+ ){0,2}?(?:demands?|wishes|requests|red lines)|wish ?-?lists?|counter-?(?:proposals?|offers?|drafts?|demands?)|open demands)\W*$/i;
function demands$1(heading) {
	if (heading === void 0 || heading.sentence.text.length > 80 || heading.sentence.isQuestion) return false;
	const { text, tokens } = heading.sentence;
	if (!wish.test(text) && !wishes.test(text)) return false;
	return !tokens.slice(0, -1).some((token) => token.lemmas.some((lemma) => documentNouns.has(lemma) && lemma !== "offer" && lemma !== "order") || token.norm === "it" || token.norm === "its") && !heading.hits.some((hit) => hit.key === "document" && hit.to < tokens.length);
}

// src/claim/refutation.ts
const falsehood = "(?:false|wrong|untrue|incorrect|inaccurate|nonsense|rubbish|bunk|baseless|invented|made up|a myth|a lie|a fabrication|a misreading|an invention|fiction|not (?:true|so|correct|right|accurate|the case))";
const degree = "(?:simply |plainly |just |both |all |quite |utterly |completely |flatly |dead )?";
const copula$1 = "(?:it|they|that|this|both|these|all of this|which|the (?:claim|report|story|post|figure|number)) (?:is|are|was|were)";
const short$2 = "(?:it's|that's|they're|this's)";
const undone = /^(?:it|they|he|she|that|this|none of (?:it|this|that)) (?:\w+n['\u2019]t|\w+ not|cannot)$/;
const calledFalse = new RegExp(`^(?:but )?(?:(?:${copula$1}|${short$2}) )?${degree}${falsehood}$`);
const mistaken = new RegExp(`^(?:but )?(?:he|she|they|the (?:paper|site|author|writer|report|post)) (?:is|are|was|were) ${degree}(?:wrong|mistaken|misinformed|misled|lying|in error)$`);
const contrary = /^(?:hardly|far from it|on the contrary|no such thing|not at all|nothing of the (?:sort|kind)|quite the (?:opposite|contrary|reverse)|the (?:very |exact )?(?:opposite|contrary|reverse) (?:is true|is the case|holds|holds true|applies))$/;
const setRight = /^(?:in fact|in reality|in truth|in actual fact|actually|on the contrary|wrong|false|not true|nonsense) \S/;
const bare$1 = new RegExp(`^(?:${falsehood}|far from it|nothing of the (?:sort|kind)|(?:it|this|that) is (?:not true|untrue|false|a myth|a lie)|the (?:very |exact )?opposite (?:is true|holds))$`);
function wordsOf$6(passage) {
	return passage?.sentence.tokens.filter((token) => token.kind !== "punctuation").map((token) => token.norm.replace("’", "'")).join(" ") ?? "";
}
function isRefuted(voice, next) {
	if (next === null || next.sentence.isQuestion) return false;
	const words = wordsOf$6(next);
	if (voice === "asserted") return bare$1.test(words);
	return undone.test(words) || calledFalse.test(words) || mistaken.test(words) || contrary.test(words) || setRight.test(words) && opensWithMark(next);
}
function opensWithMark({ sentence }) {
	return sentence.tokens.slice(1, 4).some((token) => /^[,:;–—.]$/.test(token.text));
}
const atOnce = new RegExp(`[;,:\u2013\u2014-]\\s*(?:but |and |yet )?(?:(?:${copula$1}|${short$2}) )?${degree}${falsehood}\\W*$`, "i");
function isRefutedAtOnce({ sentence }, clause) {
	const end = sentence.tokens[clause.to - 1]?.end ?? sentence.end;
	const rest = sentence.text.slice(Math.max(0, end - 1 - sentence.start));
	return rest.length < 80 && atOnce.test(rest);
}
function isTakenBack$1(next) {
	if (next === null || next.sentence.tokens.length > 12 || next.sentence.isQuestion) return false;
	return /^(?:no )?(?:sorry|pardon|pardon me|scratch that|strike that|make that|i mean|i meant|my mistake|oops|excuse me|i misspoke)\b/.test(wordsOf$6(next));
}
function isConfirmedOrNot(next) {
	const words = wordsOf$6(next);
	const first = words.split(" ", 1)[0] ?? "";
	if ([
		"true",
		"correct",
		"right",
		"yes",
		"indeed",
		"exactly",
		"accurate"
	].includes(first)) return "asserted";
	return [
		"no",
		"not",
		"false",
		"wrong",
		"untrue",
		"never",
		"nonsense",
		"incorrect",
		"myth",
		"rubbish"
	].includes(first) || contrary.test(words) ? "denied" : "asked";
}

// src/claim/time.ts
function timeIn(passage, clause, sources, year) {
	if (sources.some(({ origin, passage: head }) => origin === "column" && headsPast(head, year) || origin === "lead" && isBygoneDate(head, year))) return "past";
	const tense = tenseOf(passage, clause, year);
	const own = tense === "past" && !isOver(passage, sources, year) ? "plan" : tense;
	if (tense === "past" && saysOver(passage.sentence, clause)) return "past";
	if (own !== "plan") return own;
	if (continuesPast(passage, clause, sources, year)) return "past";
	if (happenedIn(passage, clause, year) && !ordersIn(passage, clause)) return "past";
	if (isUnderPresent(sources) && !ordersIn(passage, clause)) return "present";
	if (passage.sentence.tokens.length > 6) return own;
	return sources.filter(({ origin }) => origin === "column" || origin === "row" || origin === "lead" || origin === "item").some((source) => source.passage.hits.some((hit) => hit.key === "@present")) ? "present" : own;
}
function continuesPast({ sentence, block, dates }, clause, sources, year) {
	const words = sentence.tokens.slice(clause.from, clause.to);
	const first = sentence.tokens.find((token) => token.kind === "word")?.norm ?? "";
	if (!/^(?:it|they|its|their|he|she)$/.test(first) || dates.length > 0 || words.some((token) => ordering$3.has(token.norm)) || !words.some((token, at) => isPastForm(token, words[at - 1]))) return false;
	const before = sources.find(({ origin, passage }) => origin === "previous" && passage.block === block && passage.sentence.index === sentence.index - 1)?.passage.sentence;
	const main = before?.clauses[0];
	return before !== void 0 && main !== void 0 && (saysOver(before, main) || timeOf(before, main, year) === "past" && namesYearBefore(before.tokens, year));
}
function tenseOf({ sentence }, clause, year) {
	const own = timeOf(sentence, clause, year);
	const governor = clause.kind === "relative" && clause.parent !== null ? sentence.clauses[clause.parent] : void 0;
	return own === "plan" && governor !== void 0 && timeOf(sentence, governor, year) === "past" ? "past" : own;
}
const pastHeads = /* @__PURE__ */ new Set([
	"old",
	"before",
	"previous",
	"previously",
	"former",
	"formerly",
	"earlier",
	"past",
	"prior",
	"until",
	"hitherto",
	"last",
	"original",
	"then"
]);
function headsPast({ sentence }, year) {
	const words = sentence.tokens.filter((token) => token.kind !== "punctuation");
	return words.length <= 4 && words.some((token) => pastHeads.has(token.norm) || /^(?:1\d|20)\d\d$/.test(token.norm) && Number(token.norm) < year);
}
function isBygoneDate({ dates, sentence }, year) {
	const [date] = dates;
	const bare = /^\W*((?:1\d|20)\d\d)\W*$/.exec(sentence.text);
	if (bare !== null) return Number(bare[1]) < year;
	return dates.length === 1 && date !== void 0 && (date.value.year ?? year) < year && date.end - date.start >= sentence.text.replace(/\W+$/, "").length - 3;
}
function isUnderPresent(sources) {
	const heading = sources.find(({ origin }) => origin === "heading");
	return heading !== void 0 && heading.passage.hits.some((hit) => hit.key === "@present");
}
function happenedIn(passage, clause, year) {
	const own = passage.sentence.tokens.slice(clause.from, clause.to);
	if ([
		"formerly",
		"previously",
		"originally",
		"once"
	].includes(own.find((token) => token.kind === "word")?.norm ?? "") && own[1]?.kind === "punctuation") return true;
	return own.some((token, at) => /^(?:1\d|20)\d\d$/.test(token.norm) && Number(token.norm) < year && own.slice(Math.max(0, at - 2), at).some((before) => before.norm === "in"));
}
const ordering$3 = /* @__PURE__ */ new Set([
	"must",
	"may",
	"would",
	"will",
	"shall",
	"should"
]);
function ordersIn(passage, clause) {
	return passage.sentence.tokens.slice(clause.from, clause.to).some((token) => ordering$3.has(token.norm));
}
const spans = /* @__PURE__ */ new Set([
	"year",
	"season",
	"month",
	"decade",
	"century",
	"spring",
	"summer",
	"autumn",
	"winter",
	"term",
	"time",
	"week"
]);
const bygone = /* @__PURE__ */ new Set([
	"once",
	"formerly",
	"previously",
	"earlier",
	"originally",
	"then",
	"ago",
	"former",
	"historically",
	"yesterday",
	"prewar",
	"pre-war"
]);
function isOver(passage, sources, year) {
	const { tokens } = passage.sentence;
	if (tokens.some((token, at) => bygone.has(token.norm) || token.norm === "last" && spans.has(tokens[at + 1]?.norm ?? "") && tokens[at - 1]?.norm !== "the")) return true;
	return [passage, ...sources.filter(({ origin }) => origin === "lead" || origin === "item" || origin === "row" || origin === "heading").map((source) => source.passage)].some((one) => one.sentence.tokens.some((token) => /^(?:1\d|20)\d\d$/.test(token.norm) && Number(token.norm) < year));
}
function namesYearBefore(tokens, year) {
	return tokens.some((token) => /^(?:1\d|20)\d\d$/.test(token.norm) && Number(token.norm) < year);
}

// src/claim/voice.ts
function voiceOf(passage, clause, sources, next) {
	if (isOption(passage, sources)) return "asked";
	if (isQuotation(passage)) return isConfirmedOrNot(next);
	if (isPutToQuestion(next)) return "asked";
	if (isListedAsFalse(passage, sources)) return "denied";
	if (isWish$1(passage, sources) || goesOnWishing(passage, sources)) return "demanded";
	const voice = ownVoice(passage, clause, sources);
	const own = voice === "demanded" && isRetold(passage, clause, sources) ? "asserted" : voice;
	if (own !== "reported" && own !== "asserted") return own;
	return isTakenBack$1(next) || isRefuted(own, next) || own === "reported" && isRefutedAtOnce(passage, clause) ? "denied" : own;
}
const demands = /* @__PURE__ */ new Set([
	"want",
	"demand",
	"wish",
	"ask",
	"call",
	"insist",
	"urge",
	"hope",
	"request",
	"seek",
	"propose",
	"prefer"
]);
function goesOnWishing({ sentence, block }, sources) {
	const [first, ...others] = sentence.tokens;
	if (first === void 0 || !/^(?:it|they|he|she)$/.test(first.norm) || !others.slice(0, 3).some(({ lemmas }) => lemmas.some((lemma) => demands.has(lemma)))) return false;
	const before = sources.find(({ origin, passage }) => origin === "previous" && passage.block === block && passage.sentence.index === sentence.index - 1)?.passage;
	return before !== void 0 && !before.hits.some(({ key, from }) => key === "document" && from < 4) && before.sentence.tokens.some(({ lemmas }) => lemmas.some((lemma) => demands.has(lemma)));
}
function ownVoice(passage, clause, sources) {
	const { joined } = passage;
	if (joined === null) return underHeading(statusOf(passage.sentence, clause), passage, sources);
	const at = clause.from + joined.offset;
	const whole = joined.sentence.clauses.find((one) => at >= one.from && at < one.to);
	return whole === void 0 ? statusOf(passage.sentence, clause) : statusOf(joined.sentence, whole);
}
function isRetold({ sentence, block }, clause, sources) {
	const { tokens } = sentence;
	if (!tokens.some((token) => token.norm === "should") || tokens.some((token) => /^(?:i|we|you|my|our|your)$/.test(token.norm))) return false;
	if (!sources.filter(({ origin, passage }) => origin === "previous" && passage.block === block).some(({ passage }) => passage.hits.some((hit) => hit.key === "document"))) return false;
	const told = tokens.map((token) => token.norm === "should" ? {
		...token,
		text: "would",
		norm: "would",
		lemmas: ["would"]
	} : token);
	return statusOf({
		...sentence,
		tokens: told
	}, clause) === "asserted";
}
function isOption({ block, sentence }, sources) {
	if (block.ticked !== null) return !block.ticked;
	if (offersChoice(block)) return !sentence.isQuestion;
	return sources.some((source) => source.origin === "item" && source.passage.sentence.isQuestion) && /^\(?[a-h][).:]\s/i.test(sentence.text);
}
const choices = /* @__PURE__ */ new WeakMap();
function offersChoice(block) {
	const known = choices.get(block);
	if (known !== void 0) return known;
	const offers = block.text.split("?").slice(1).some((answer) => {
		const first = answer.search(/\ba\)/i);
		return first !== -1 && /\bb\)/i.test(answer.slice(first));
	});
	choices.set(block, offers);
	return offers;
}
function isQuotation({ sentence }) {
	const text = sentence.text.trim();
	return sentence.index === 0 && /^["\u201C\u201E\u00AB]/.test(text) && /["\u201D\u00BB][.?!]?$/.test(text) && !/["\u201D\u00BB].*["\u201C\u00AB]/.test(text.slice(1, -2));
}
function isPutToQuestion(next) {
	if (next === null || !next.sentence.isQuestion) return false;
	const words = next.sentence.tokens.filter((token) => token.kind !== "punctuation").map((token) => token.norm);
	return words.length <= 4 && words.some((word) => [
		"true",
		"false",
		"right",
		"correct",
		"really",
		"so",
		"fact",
		"myth"
	].includes(word));
}
function isWish$1({ sentence }, sources) {
	if (finitesOf$1(sentence).includes(true)) return false;
	const question = sources.find(({ origin, passage }) => origin === "question" && passage.sentence.isQuestion);
	return question !== void 0 && wishing.test(question.passage.sentence.text);
}
const wishing = /\b(?:would|should|could) you (?!say|call|describe|explain|sum|pay|get|need|have|lose|receive|owe|be|expect|know|find|see)|\bwould you (?:like|have (?:it|them|written|added|put))\b|\bif you could\b|\b(?:do|did|does) (?!the (?:plan|treaty|text|draft|law|bill|document|agreement|deal|act|rules?)\b|it\b)\w+(?: \w+)? (?:want|wish|hope|prefer|demand|ask)\b(?! to know)/i;

// src/claim/index.ts
const farthest$3 = 5;
const window = 1.5;
function mayClaim(binder, keys) {
	if (![...keys].some((key) => concerns(binder, key))) return false;
	const available = binder.subject === null ? keys : /* @__PURE__ */ new Set([...keys, binder.subject]);
	return checksWithin(binder, available).some(({ check }) => isWithinReach(check.about, {
		available,
		binder
	}, true));
}
function toClaims(binder, article, passages) {
	if (!passages.some((passage) => passage.hits.some((hit) => concerns(binder, hit.key)))) return [];
	return toSettings(binder, article, passages).flatMap((setting) => {
		const claims = checksWithin(binder, setting.available).flatMap((bound) => claimsOn(setting, bound));
		return [...claims, ...likelyClaims(setting, claims)];
	});
}
function likelyClaims(setting, claims) {
	const { passage, binder, sources, topical } = setting;
	if (!topical || passage.sentence.isQuestion) return [];
	return passage.sentence.clauses.flatMap((clause) => {
		const mention = [...passage.quantities, ...passage.dates].find((one) => isFree$1(passage, clause, one, claims));
		if (mention === void 0) return [];
		const found = likeliest(binder.profiles(), passage, clause, sources, (profile) => mayState(profile, passage, clause, mention));
		return found === null ? [] : [toClaim$1(setting, found.profile.bound, clause, {
			anchors: found.anchors,
			distance: 2
		})];
	});
}
function isFree$1(passage, clause, mention, claims) {
	const token = passage.sentence.tokens.findIndex((one) => one.end > mention.start);
	if (token < clause.from || token >= clause.to || mention.kind === "ordinal" || mention.kind !== "date" && mention.compound) return false;
	return !claims.some(({ check }) => isOfSort(check, mention));
}
function isOfSort(check, mention) {
	switch (check.kind) {
		case "quantity":
		case "total": return mention.kind !== "date" && sameSort(check.value, mention.value);
		case "change": return mention.kind !== "date" && sameSort(check.to, mention.value);
		case "date": return mention.kind === "date";
		default: return false;
	}
}
function mayState({ bound: { check }, weights }, passage, clause, mention) {
	if (check.unless !== null && holdsInClause(check.unless, passage, clause)) return false;
	if (mention.kind === "date") return check.kind === "date";
	if (check.kind !== "quantity" || !sameSort(check.value, mention.value)) return false;
	if (mention.value.dimension !== "count") return true;
	const next = passage.sentence.tokens.findIndex((token) => token.start >= mention.end);
	const noun = passage.sentence.tokens.slice(next, next + 3);
	return next !== -1 && toFeatures(noun, []).some((feature) => feature.some((word) => weights.has(word)));
}
function claimsOn(setting, bound) {
	const { passage } = setting;
	const { check, wanted } = bound;
	if (!isWithinReach(check.about, setting, isElliptic$1(passage, check) || check.kind === "quantity" && passage.quantities.length > 0)) return [];
	if (!carriesValue(setting, check) && !passage.hits.some((hit) => wanted.has(hit.key))) return [];
	const clauses = passage.sentence.clauses.flatMap((clause) => {
		const binding = bindClause(setting, bound, clause);
		return binding === null ? [] : [{
			clause,
			binding
		}];
	});
	const best = Math.min(...clauses.map(({ binding }) => binding.distance));
	const own = clauses.some(({ clause, binding }) => saysSomething(passage, clause, binding));
	return clauses.filter(({ clause, binding }) => !own || check.kind !== "choice" || saysSomething(passage, clause, binding)).filter(({ binding }) => binding.distance <= best + window).map(({ clause, binding }) => toClaim$1(setting, bound, clause, binding));
}
function saysSomething(passage, clause, { anchors }) {
	return anchors.some((anchor) => anchor.passage === passage && anchor.origin === "clause" && anchor.from >= clause.from && anchor.from < clause.to);
}
function carriesValue({ passage, sources }, check) {
	switch (check.kind) {
		case "quantity":
		case "total":
		case "change": return passage.quantities.length > 0;
		case "name": return passage.names.length > 0 || sources.some(({ origin, passage: head }) => (origin === "lead" || origin === "row" || origin === "item" && passage.block.role === "definition") && head.names.length > 0);
		case "role":
		case "rule": return true;
		case "date": return passage.dates.length > 0 || check.value.month === null && yearsIn(passage).length > 0;
		case "choice": return Object.values(check.options).some((option) => holdsInSentence(option, passage));
	}
}
const groundedWithin = {
	cell: 3,
	text: 2
};
function bindClause({ passage, reachable, binder, implied }, { check }, clause) {
	const { unless } = check;
	if (unless !== null && holdsInClause(unless, passage, clause)) return null;
	if (unless !== null && reachable.some(({ origin, passage: head }) => (origin === "row" || origin === "lead") && holdsInSentence(unless, head))) return null;
	const reach = {
		passage,
		clause,
		sources: reachable,
		implied,
		elliptic: isElliptic$1(passage, check),
		aliases: binder.aliases,
		bounded: check.kind === "quantity" && passage.quantities.length > 0
	};
	const found = bind(check.about, reach);
	if (found === null) return null;
	const binding = {
		...found,
		distance: found.distance + strangerDistance(passage, clause, found.anchors, binder)
	};
	if (binding.distance > farthest$3 || binding.anchors.filter((anchor) => anchor.origin === "document").length > 1) return null;
	const things = binding.anchors.filter((anchor) => !binder.names.has(anchor.key));
	if (check.kind === "name" && isOfAnotherRow(passage, reachable, things)) return null;
	const near = passage.block.row.length > 0 ? groundedWithin.cell : groundedWithin.text;
	return (things.length > 0 ? things : binding.anchors).some((anchor) => anchor.passage === passage || anchor.distance <= near) ? binding : null;
}
function isOfAnotherRow(passage, sources, things) {
	return passage.block.row.length > 0 && sources.some(({ origin }) => origin === "row") && things.length > 0 && things.every(({ origin }) => origin !== "clause" && origin !== "row" && origin !== "column");
}
const fewWords = 6;
function isElliptic$1({ block, sentence }, check) {
	if (check.kind !== "quantity" || check.when === "present") return false;
	return sentence.tokens.filter((token) => token.kind !== "punctuation").length <= fewWords && (block.role === "cell" || block.role === "item" && sentence.tokens.some((token) => token.text === ":"));
}
const strange = 1.5;
function strangerDistance(passage, clause, anchors, binder) {
	if (!anchors.some((anchor) => binder.names.has(anchor.key) && anchor.origin !== "clause")) return 0;
	const own = new Set(anchors.map((anchor) => anchor.key));
	const strangers = passage.hits.filter((hit) => binder.parties.has(hit.key) && !own.has(hit.key) && hit.from >= clause.from && hit.from < clause.to);
	if (strangers.length === 0) return 0;
	const documents = namings$1(passage, binder.own);
	return strangers.some((hit) => !documents.some((one) => one.from <= hit.from && one.to >= hit.to)) ? strange : 0;
}
function toClaim$1(setting, bound, clause, binding) {
	const { fact, check } = bound;
	const { passage, sources, document } = setting;
	const { anchors, distance } = binding;
	return {
		fact,
		check,
		passage,
		clause,
		sources,
		anchors,
		distance,
		...toldIn(setting, clause),
		document: document(passage, conceptHitRange(passage, clause, anchors)),
		topical: setting.topical,
		otherHolder: otherHolderOf(setting, bound, clause, anchors)
	};
}
const told$1 = /* @__PURE__ */ new WeakMap();
function toldIn(setting, clause) {
	const known = told$1.get(setting) ?? /* @__PURE__ */ new Map();
	told$1.set(setting, known);
	const before = known.get(clause);
	if (before !== void 0) return before;
	const { passage, sources, next, binder } = setting;
	const made = {
		status: voiceOf(passage, clause, sources, next),
		time: timeIn(passage, clause, sources, binder.own.year)
	};
	known.set(clause, made);
	return made;
}
function otherHolderOf(setting, { check, participants }, clause, anchors) {
	const { passage, sources, binder } = setting;
	if (check.holder !== null) {
		const other = findOtherHolder({
			passage,
			clause,
			anchors,
			sources,
			holder: check.holder,
			allowed: participants,
			document: binder.own
		});
		if (other !== null) return other;
	}
	return (check.kind === "name" || check.kind === "role") && passage.block.role !== "item" ? foreignHead(setting) : foreignSubject(setting, clause);
}

// src/language/indefinite.ts
const soundsLikeVowel = (words) => /^(?:[aeio]|u(?!ni|ti|sa|s\b|kr)|8|1[18](?!\d)|hour(?!glass)|honest|[FHLMNRSX](?=[A-Z0-9]))/.test(/^\p{Lu}\p{Ll}/u.test(words) ? words.toLowerCase() : words) && !/^(?:one\b|once|eu|U[A-Z])/i.test(words);

// src/correction/edit.ts
function inCaseOf(original, words) {
	return /^\p{Lu}(?:\p{Ll}|\s|$)/u.test(original) && /^\p{Ll}/u.test(words) ? words.charAt(0).toUpperCase() + words.slice(1) : words;
}
function withArticle(text, edit) {
	const before = /(?<![\p{L}\d])(an?)([ \u00a0\n])$/iu.exec(text.slice(Math.max(0, edit.start - 4), edit.start));
	if (before === null || edit.text === "") return edit;
	const [whole, article = "", gap = " "] = before;
	const right = soundsLikeVowel(edit.text) ? "an" : "a";
	if (article.toLowerCase() === right) return edit;
	return {
		start: edit.start - whole.length,
		end: edit.end,
		text: `${inCaseOf(article, right)}${gap}${edit.text}`
	};
}
function isHead(text, start) {
	return /(?:^|[.!?:]["”’)]?\s+)["“‘(]?$/u.test(text.slice(Math.max(0, start - 6), start));
}

// src/correction/date.ts
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
const days = [
	"Sunday",
	"Monday",
	"Tuesday",
	"Wednesday",
	"Thursday",
	"Friday",
	"Saturday"
];
const month = /\b(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b\.?)/i;
const weekday = /\b(?:(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)days?|(?:Sun|Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat)\b\.?)/i;
function dateEdits(text, { span, written, right }) {
	const words = text.slice(span.start, span.end);
	const made = numeric(words, right) ?? inWords$2(words, written, right);
	return made === null || made === words ? [] : [withArticle(text, {
		start: span.start,
		end: span.end,
		text: made
	})];
}
function numeric(words, { year, month: number, day }) {
	const parts = /^(\d{1,4})([-./])(\d{1,2})\2(\d{1,4})$/.exec(words);
	if (parts === null || year === null || number === null || day === null) return null;
	const [, first = "", sign = "", second = "", last = ""] = parts;
	const like = (value, written) => String(value).padStart(written.startsWith("0") ? written.length : 1, "0");
	if (first.length === 4) return [
		year,
		String(number).padStart(2, "0"),
		String(day).padStart(2, "0")
	].join(sign);
	const isMonthFirst = sign === "/" && 12 < Number(second);
	return [
		isMonthFirst ? like(number, first) : like(day, first),
		isMonthFirst ? like(day, second) : like(number, second),
		last.length === 4 ? year : String(year).slice(2)
	].join(sign);
}
function inWords$2(words, written, right) {
	const wanted = {
		year: right.year ?? written.year,
		month: right.month ?? written.month,
		day: right.day ?? written.day,
		weekday: null
	};
	const name = right.weekday ?? weekdayOf(wanted);
	let made = words;
	if (written.weekday !== null && name !== null) made = made.replace(weekday, (found) => shortened(days[name] ?? "", found));
	if (written.month !== null && wanted.month !== null) made = made.replace(month, (found) => shortened(months[(wanted.month ?? 1) - 1] ?? "", found));
	if (written.day !== null && wanted.day !== null) made = made.replace(/(?<!\d)(0?)(\d{1,2})(st|nd|rd|th)?(?!\d)/, (_, zero, __, nth) => `${zero !== "" && (wanted.day ?? 0) < 10 ? "0" : ""}${wanted.day ?? ""}${nth === void 0 ? "" : suffix(wanted.day ?? 0)}`);
	if (written.year !== null && wanted.year !== null) made = made.replace(/(?<!\d)\d{4}(?!\d)/, String(wanted.year));
	return made;
}
function shortened(name, like) {
	const bare = like.replace(".", "");
	if (!(bare.length <= 4 && !/day$/i.test(bare) && !/^(?:may|june|july)$/i.test(bare))) return inCaseOf(like, name) + (/days$/i.test(bare) ? "s" : "");
	const short = /^(?:May|June|July)$/.test(name) ? name : name === "September" && bare.length === 4 ? "Sept" : name.slice(0, 3);
	return short + (like.endsWith(".") && short !== name ? "." : "");
}
function suffix(day) {
	if (10 < day && day < 14) return "th";
	return [
		"th",
		"st",
		"nd",
		"rd"
	][day % 10] ?? "th";
}

// src/correction/name.ts
function nameEdits(text, remedy) {
	const { span, form, right } = remedy;
	const words = text.slice(span.start, span.end);
	if (right.class === "person") return personEdits(text, words, remedy);
	return (form === "adjective" ? adjectives(words, right) : form === "capital" && right.country !== null ? [...capitals(right), ...names$1(words, right)] : names$1(words, right)).flatMap((wording) => placed(text, {
		...span,
		text: wording
	}, form === "adjective") ?? []);
}
const office = [
	"president",
	"minister",
	"secretary",
	"chancellor",
	"premier",
	"chair",
	"chairman",
	"chairwoman",
	"director",
	"commissioner",
	"envoy",
	"ambassador",
	"spokesman",
	"spokeswoman",
	"spokesperson",
	"governor",
	"mayor",
	"adviser",
	"advisor",
	"general",
	"admiral",
	"king",
	"queen",
	"judge",
	"justice",
	"senator",
	"representative",
	"congressman",
	"chief",
	"head",
	"leader",
	"professor",
	"dr",
	"mr",
	"mrs",
	"ms",
	"sir"
].map((word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`).join("|");
const title = new RegExp(String.raw`(?<![\p{L}\d])(?:(?:(?:the|The|an?) (?:(?!(?:that|which|who|whom|when|where|as|and|or|to|in|on|by|of)\b)\p{L}[\p{L}.’'-]* ){0,2}|then )?(?:(?:\p{Lu}[\p{L}.’'-]*|vice|deputy|former|acting|special|senior|chief|press|national|security|executive|managing|foreign|prime|defen[cs]e|finance|interior) ){0,5}(?:vice-)?(?:${office}|CEO))\.?(?: (?:of|for|to|at) (?:the )?(?:\p{Lu}[\p{L}.’'-]* ){0,3}\p{Lu}[\p{L}.’'-]*)?[ \n]$`, "u");
function personEdits(text, words, { span, right }) {
	const [full = ""] = right.names;
	const surname = full.split(" ").at(-1) ?? full;
	const isSurname = !/\s/.test(words.trim()) && !/^\p{Lu}\p{Ll}+\p{Lu}/u.test(words);
	const possessive = /['’]s?$/.exec(words)?.[0] ?? "";
	const before = title.exec(text.slice(Math.max(0, span.start - 90), span.start))?.[0] ?? "";
	if (/^, (?:the |then |a |an )?(?:\p{L}+ ){0,4}?(?:president|minister|secretary|chancellor|envoy|director|spokesman|spokeswoman|governor|mayor|adviser|head|chief|chair|founder|owner|chairman)\b/iu.test(text.slice(span.end, span.end + 80))) return [];
	const named = (isSurname && before === "" ? surname : full) + possessive;
	const start = span.start - before.trimStart().length;
	if (before.trim() === "") return [{
		...span,
		text: named
	}];
	return [{
		start,
		end: span.end,
		text: full + possessive
	}];
}
function adjectives(words, { country, names: all, class: kind }) {
	const isPlural = /(?:ans|ians|s)$/.test(words) && !/(?:ese|ss)$/.test(words);
	const known = country === null ? null : countryByCode(country);
	if (known !== null) return known.adjectives.filter((one) => isPlural === one.endsWith("s")).slice(0, 1);
	if (kind === "thing" || isPlural) return [];
	return all.filter((one) => /^\p{Lu}\p{Ll}+(?:an|ish|ese|ic)$/u.test(one)).slice(0, 1);
}
function capitals({ country }) {
	return country === null ? [] : countryByCode(country)?.capitals.slice(0, 1) ?? [];
}
function names$1(words, { names: all, exact, country }) {
	const known = country === null ? null : countryByCode(country);
	const proper = [...known?.names ?? [], ...all].filter((name) => /^(?:the )?[\p{Lu}\d]/u.test(name) && !/^\p{Lu}{2,6}$/u.test(name));
	const initials = [
		...exact,
		...known?.exact ?? [],
		...all
	].filter((name) => /^\p{Lu}[\p{Lu}.\d]{1,5}$/u.test(name));
	const [first] = proper;
	const [brief] = initials;
	const isBrief = /^\p{Lu}[\p{Lu}.\d]{1,5}$/u.test(words);
	const short = brief !== void 0 && first !== void 0 && !stand(brief, first) ? void 0 : brief;
	return (isBrief ? [short, first] : [first, short]).flatMap((name) => name === void 0 ? [] : [name]);
}
function stand(letters, name) {
	let at = 0;
	for (const letter of letters.replaceAll(".", "").toLowerCase()) {
		at = name.toLowerCase().indexOf(letter, at) + 1;
		if (at === 0) return false;
	}
	return true;
}
const takesArticle = /^(?:United |Netherlands|Philippines|Czech Republic|Bahamas|Gambia|Maldives|Seychelles|European Union|U\.?S\.?A?\.?$|U\.?K\.?$|UN$|EU$)|\b(?:Agency|Union|Council|Nations|Bank|Office|Commission|Court|Corporation|Organization|Organisation|Association|Authority|Ministry|Department|Institute|Fund|Federation|Alliance|League|Committee|Board|Senate|Parliament|Congress|Treasury|Administration|Service|Bureau|Republic|Kingdom|Islands|Arctic|Antarctic|River|Sea|Ocean)\b/;
const isSpelled = /^(?:[B-DF-HJ-NP-TV-Z]{2,5}|[AEIOU]{3,}|I?AEA|IMF|EU|UN|OSCE|UAE|ICC|EBRD|IOC|WHO|WTO|EIB|ECB)$/;
const isInitials = (words) => /^\p{Lu}{2,}$/u.test(words);
function placed(text, { start, end, text: wording }, isAdjective) {
	if (isAdjective) return withArticle(text, {
		start,
		end,
		text: wording
	});
	const bare = wording.replace(/^the /i, "");
	const takes = takesArticle.test(bare) || isSpelled.test(bare);
	const behind = text.slice(end, end + 24);
	if (/^-\p{L}/u.test(behind) && /\s/.test(bare)) return null;
	const isQualifier = /^(?:-led|-run|-backed|-based|['’]s\b)/i.test(behind) ? !/^['’]/.test(behind) : /^ (?:inspectors?|mediation|officials?|troops|forces|sanctions|rules?|money|experts?|staff|control|supervision|leadership|plane|jets?)\b/.test(behind);
	const before = /(?<![\p{L}])(the|an?|its|their|this|our|his|her)[ \n]$/iu.exec(text.slice(Math.max(0, start - 6), start));
	const isArticle = /^the$/i.test(before?.[1] ?? "");
	if (before === null) {
		const isAlone = text.trim() === text.slice(start, end).trim() || /(?:^|[|:(] ?)$/.test(text.slice(0, start)) && /^(?:$|[,)|])/.test(behind);
		return takes && !isQualifier && !isAlone ? {
			start,
			end,
			text: inCaseOf(isHead(text, start) ? "The" : "", `the ${bare}`)
		} : withArticle(text, {
			start,
			end,
			text: bare
		});
	}
	const isParallel = isInitials(text.slice(start, end)) && isInitials(bare);
	if (!isArticle || takes || isQualifier || isParallel) return withArticle(text, {
		start,
		end,
		text: bare
	});
	return {
		start: start - before[0].length,
		end,
		text: bare
	};
}

// src/correction/option.ts
const adverb$2 = /^(?:\p{Ll}+ly|overnight|straight away|right away|at once|de \p{L}+|(?:in|on|at|by|within|under|after|before|without|for|as|from|over|all at|step by|bit by|case by) [\p{L}\d ]+|all together|together)$/iu;
const name = /^(?:the )?(?:\p{Lu}[\p{L}\d.-]*|\p{Lu}[\p{L}\d.-]* \p{Lu}[\p{L}\d.-]*)$/u;
function optionEdits(text, { span, right }) {
	const words = text.slice(span.start, span.end).replace(/\s+/g, " ");
	const shape = name.test(words) ? name : adverb$2.test(words) ? adverb$2 : null;
	if (shape === null || shape === adverb$2 && !isFree(text, span.end)) return [];
	return [...right.filter((one) => shape.test(one) && one.toLowerCase() !== words.toLowerCase())].sort((one, other) => likeness(other, words) - likeness(one, words)).slice(0, 4).flatMap((one) => shape === name ? [{
		...span,
		text: one
	}] : [withArticle(text, {
		...span,
		text: inCaseOf(words, one)
	})]);
}
function likeness(one, other) {
	const isInitials = /^\p{Lu}{2,}$/u.test(one);
	return Number(one.includes("-") === other.includes("-")) + Number(one.includes(" ") === other.includes(" ")) - (isInitials ? 3 : 0);
}
function isFree(text, end) {
	return /^(?:$|[.,;:!?)”"’—–]|\s+(?:and|or|but|if|until|while|so|in|by|under|from|to|for|with|as|says?|said|according|is|are|was|would|will)\b)/i.test(text.slice(end, end + 14));
}

// src/language/inflection.ts
const irregular$1 = {
	be: ["was", "been"],
	have: ["had", "had"],
	give: ["gave", "given"],
	take: ["took", "taken"],
	keep: ["kept", "kept"],
	lose: ["lost", "lost"],
	leave: ["left", "left"],
	forbid: ["forbade", "forbidden"],
	get: ["got", "got"],
	rise: ["rose", "risen"],
	fall: ["fell", "fallen"],
	grow: ["grew", "grown"],
	shrink: ["shrank", "shrunk"],
	cut: ["cut", "cut"],
	let: ["let", "let"],
	win: ["won", "won"],
	buy: ["bought", "bought"],
	sell: ["sold", "sold"],
	begin: ["began", "begun"],
	break: ["broke", "broken"],
	build: ["built", "built"],
	pay: ["paid", "paid"],
	withdraw: ["withdrew", "withdrawn"],
	freeze: ["froze", "frozen"],
	unfreeze: ["unfroze", "unfrozen"],
	uphold: ["upheld", "upheld"],
	hold: ["held", "held"],
	send: ["sent", "sent"],
	withhold: ["withheld", "withheld"],
	spend: ["spent", "spent"],
	put: ["put", "put"],
	set: ["set", "set"],
	shut: ["shut", "shut"],
	go: ["went", "gone"],
	come: ["came", "come"],
	bring: ["brought", "brought"],
	forgo: ["forwent", "forgone"],
	deny: ["denied", "denied"],
	stand: ["stood", "stood"],
	tear: ["tore", "torn"],
	overrun: ["overran", "overrun"],
	permit: ["permitted", "permitted"],
	admit: ["admitted", "admitted"],
	ban: ["banned", "banned"],
	bar: ["barred", "barred"],
	drop: ["dropped", "dropped"],
	stop: ["stopped", "stopped"],
	scrap: ["scrapped", "scrapped"],
	cancel: ["cancelled", "cancelled"],
	expel: ["expelled", "expelled"],
	split: ["split", "split"],
	allot: ["allotted", "allotted"]
};
function formsOf(verb) {
	const [head = "", ...rest] = verb.split(" ");
	const tail = rest.length === 0 ? "" : ` ${rest.join(" ")}`;
	const regular = /[^aeiou]y$/.test(head) ? `${head.slice(0, -1)}ied` : head.endsWith("e") ? `${head}d` : `${head}ed`;
	const [past, participle] = irregular$1[head] ?? [regular, regular];
	const third = head === "have" ? "has" : head === "be" ? "is" : /[^aeiou]y$/.test(head) ? `${head.slice(0, -1)}ies` : /(?:s|x|z|ch|sh|o)$/.test(head) ? `${head}es` : `${head}s`;
	return [
		`${head}${tail}`,
		`${third}${tail}`,
		`${past}${tail}`,
		`${participle}${tail}`,
		`${gerundOf(head, past)}${tail}`
	];
}
function gerundOf(head, past) {
	const last = head.at(-1) ?? "";
	if (past === `${head}${last}ed` || irregular$1[head] !== void 0 && /^[^aeiou]*[aeiou][^aeiouwxy]$/.test(head)) return `${head}${last}ing`;
	return head.endsWith("e") && head !== "be" ? `${head.slice(0, -1)}ing` : `${head}ing`;
}

// src/correction/polarity.ts
function denialEdits(text, { span }) {
	const word = text.slice(span.start, span.end);
	return [{
		...span,
		text: /^can$/i.test(word) ? `${word}not` : `${word} not`
	}];
}
function affirmationEdits(text, { span }) {
	const words = text.slice(span.start, span.end);
	const [auxiliary = "", , verb] = words.split(/\s+/);
	if (/^cannot$/i.test(words)) return [{
		...span,
		text: words.slice(0, 3)
	}];
	if (verb === void 0) return [{
		...span,
		text: auxiliary
	}];
	const [base, third, past] = formsOf(verb.toLowerCase());
	return [{
		...span,
		text: inCaseOf(words, /^does$/i.test(auxiliary) ? third : /^did$/i.test(auxiliary) ? past : base)
	}];
}

// src/number/format.ts
const SIGN = /* @__PURE__ */ new Map([
	["USD", "$"],
	["EUR", "€"],
	["GBP", "£"],
	["JPY", "¥"]
]);
const WORDS = {
	"exact": "",
	"about": "about ",
	"between": "",
	"at-least": "at least ",
	"more-than": "more than ",
	"at-most": "at most ",
	"less-than": "less than "
};
function formatQuantity(quantity) {
	const { min, max, bound } = quantity;
	if (min !== null && max !== null && min !== max) {
		if (quantity.dimension === "share") return `${percent$1(quantity, min)}–${percent$1(quantity, max)} %`;
		return `between ${formatAmount(quantity, min)} and ${formatAmount(quantity, max)}`;
	}
	const value = min ?? max;
	return value === null ? "any number" : WORDS[bound] + formatAmount(quantity, value);
}
function formatAmount({ dimension, unit }, value) {
	if (dimension === "share") return `${percent$1({ unit }, value)} %`;
	if (dimension === "money" && unit === "XXX") return `${formatNumber(Number((value * 100).toPrecision(12)))} ${value === .01 ? "cent" : "cents"}`;
	if (dimension === "money") {
		const sign = SIGN.get(unit ?? "");
		return sign === void 0 ? `${formatNumber(value)} ${unit ?? ""}`.trim() : `${value < 0 ? "-" : ""}${sign}${formatNumber(Math.abs(value))}`;
	}
	if (unit === null) return formatNumber(value);
	return `${formatNumber(value)} ${plural(unit, value)}`;
}
function percent$1({ unit }, value) {
	const share = unit === null ? value * 100 : value;
	return String(Number(share.toFixed(share < 10 ? 1 : 0)));
}
function plural(unit, value) {
	if (value === 1) return unit;
	if (unit === "foot" || unit === "square foot") return unit.replace("foot", "feet");
	if (unit.startsWith("degree ")) return unit.replace("degree", "degrees");
	if (unit.includes(" per ")) return unit.replace(" per ", "s per ");
	return unit === "inch" ? "inches" : unit === "century" ? "centuries" : unit === "hertz" ? unit : `${unit}s`;
}
function formatNumber(value) {
	for (const [scale, word] of [
		[0xe8d4a51000, "trillion"],
		[1e9, "billion"],
		[1e6, "million"]
	]) {
		const scaled = Number((value / scale).toPrecision(12));
		if (Math.abs(scaled) >= 1 && Number(scaled.toFixed(3)) === scaled) return `${group$1(scaled)} ${word}`;
	}
	return group$1(Number(value.toFixed(2)));
}
function group$1(value) {
	const [whole = "", decimals] = String(Math.abs(value)).split(".");
	const grouped = whole.includes("e") ? whole : whole.replace(/\B(?=(?:\d{3})+$)/g, ",");
	return `${value < 0 ? "-" : ""}${grouped}${decimals === void 0 ? "" : `.${decimals}`}`;
}

// src/number/interval.ts
function interval(min, max = min) {
	return {
		min: Math.min(min, max),
		max: Math.max(min, max),
		openMin: false,
		openMax: false
	};
}
function baseSize({ unit }) {
	return unit === "percent" ? .01 : unit === null ? 1 : UNITS.get(unit)?.size ?? 1;
}
function toBase(quantity) {
	const size = baseSize(quantity);
	const shift = quantity.dimension === "temperature" ? TEMPERATURES.get(quantity.unit ?? "")?.shift ?? 0 : 0;
	return {
		min: quantity.min === null ? -Infinity : clean((quantity.min + shift) * size),
		max: quantity.max === null ? Infinity : clean((quantity.max + shift) * size),
		openMin: quantity.bound === "more-than",
		openMax: quantity.bound === "less-than"
	};
}
function isComparable(a, b) {
	if (a.dimension !== b.dimension) return false;
	if (a.dimension === "money") return isSameCurrency(a.unit, b.unit);
	if (a.dimension === "other") return a.unit === b.unit;
	return true;
}
function slack$1(quantity, value) {
	if (!Number.isFinite(value)) return 0;
	const size = baseSize(quantity);
	const step = quantity.step * size;
	const hedged = quantity.bound === "about";
	if ((Math.abs(value) <= 100 * size && quantity.unit !== null || quantity.dimension === "count" && Math.abs(value) <= 100) && !hedged) return Math.min(step, size) / 2;
	return hedged ? Math.max(Math.min(step, Math.abs(value) / 10), Math.min(step, size) / 2) : Math.min(step / 2, Math.abs(value) / 20);
}
function tolerance$1(quantity) {
	const base = toBase(quantity);
	const [below, above] = [quantity.bound === "more-than" ? 0 : slack$1(quantity, base.min), quantity.bound === "less-than" ? 0 : slack$1(quantity, base.max)];
	return {
		min: clean(base.min - below),
		max: clean(base.max + above),
		openMin: base.openMin || below > 0,
		openMax: base.openMax || above > 0
	};
}
function figure(quantity) {
	const base = toBase(quantity);
	const [min, max] = [Number.isFinite(base.min) ? base.min : base.max, Number.isFinite(base.max) ? base.max : base.min];
	if (!Number.isFinite(min)) return null;
	return interval(clean(min - slack$1(quantity, min)), clean(max + slack$1(quantity, max)));
}
function overlaps$2(a, b) {
	return !disjoint(a, b);
}
function disjoint(a, b) {
	const apart = (low, high) => low.max < high.min || low.max === high.min && (low.openMax || high.openMin);
	return apart(a, b) || apart(b, a);
}
function scale$1(a, factor) {
	const [x, y] = [times$1(a.min, factor), times$1(a.max, factor)];
	return factor < 0 ? {
		min: y,
		max: x,
		openMin: a.openMax,
		openMax: a.openMin
	} : {
		...a,
		min: x,
		max: y
	};
}
function add(a, b) {
	return {
		min: a.min + b.min,
		max: a.max + b.max,
		openMin: a.openMin || b.openMin,
		openMax: a.openMax || b.openMax
	};
}
function subtract(a, b) {
	return add(a, scale$1(b, -1));
}
function product(a, b) {
	const all = [
		times$1(a.min, b.min),
		times$1(a.min, b.max),
		times$1(a.max, b.min),
		times$1(a.max, b.max)
	];
	return interval(Math.min(...all), Math.max(...all));
}
function ratio(a, b) {
	if (b.min <= 0 && b.max >= 0) return null;
	return product(a, interval(1 / b.min, 1 / b.max));
}
const times$1 = (value, factor) => factor === 0 || value === 0 ? 0 : clean(value * factor);
function clean(value) {
	return Number.isFinite(value) ? Number(value.toPrecision(14)) : value;
}

// src/number/written-number.ts
const small = [...SMALL].filter(([word]) => word !== "nought" && word !== "naught");
const wordOf = new Map([...[...TENS].filter(([word]) => word !== "fourty"), ...small].map(([word, value]) => [value, word]));
function toWords(value) {
	for (const [scale, word] of [
		[1e9, "billion"],
		[1e6, "million"],
		[1e3, "thousand"]
	]) {
		if (value < scale) continue;
		const head = value % scale === 0 ? toWords(value / scale) : null;
		return head === null ? null : `${head} ${word}`;
	}
	if (!Number.isInteger(value) || value < 0) return null;
	const known = wordOf.get(value);
	if (known !== void 0) return known;
	if (value < 100) return `${wordOf.get(value - value % 10) ?? ""}-${wordOf.get(value % 10) ?? ""}`;
	const rest = value % 100;
	return `${wordOf.get(Math.floor(value / 100)) ?? ""} hundred${rest === 0 ? "" : ` and ${toWords(rest) ?? ""}`}`;
}
function toFigures(value) {
	const [whole = "", decimals] = String(Number(value.toPrecision(12))).split(".");
	return whole.replace(/\B(?=(?:\d{3})+$)/g, ",") + (decimals === void 0 ? "" : `.${decimals}`);
}

// src/correction/numeral.ts
const word = [
	...SMALL.keys(),
	...TENS.keys(),
	...SCALE.keys(),
	"hundred"
].join("|");
const pattern = new RegExp(String.raw`(?<figures>\d{1,3}(?:(?<group>[,'’ \u00a0\u2009\u202f])\d{3}(?!\d))(?:\k<group>\d{3}(?!\d))*(?:\.\d+)?|\d+(?:\.\d+)?)|(?<![\p{L}\d-])(?:an? (?=hundred|thousand|million|billion|dozen))?(?:${word}|dozen)(?:(?: and |[ -]|\n)(?:${word}))*(?![\p{L}])`, "giu");
function findNumerals(words) {
	return [...words.matchAll(pattern)].flatMap((match) => {
		const [text] = match;
		const isFigures = match.groups?.["figures"] !== void 0;
		const value = isFigures ? Number(text.replaceAll(/[^\d.]/g, "")) : readWords(text.toLowerCase());
		return value === null || !isFigures && isScale(words, match.index, text) ? [] : [{
			start: match.index,
			end: match.index + text.length,
			text,
			value,
			form: isFigures ? "figures" : "words"
		}];
	});
}
function isScale(words, at, text) {
	return SCALE.has(text.toLowerCase()) && /\d[ \u00a0\u202f-]?$/.test(words.slice(0, at));
}
function readWords(text) {
	let [total, part] = [0, 0];
	for (const one of text.split(/[\s-]+/).filter((each) => !/^(?:and|an?)$/.test(each))) {
		const scale = one === "dozen" ? 12 : SCALE.get(one);
		if (scale !== void 0) [total, part] = [total + Math.max(part, 1) * scale, 0];
		else if (one === "hundred") part = Math.max(part, 1) * 100;
		else part += SMALL.get(one) ?? TENS.get(one) ?? NaN;
	}
	return Number.isNaN(total + part) ? null : total + part;
}
const mostWords$2 = 5;
function respell({ text, form }, value) {
	const spelled = form === "words" ? inWords$1(value, text) : null;
	return spelled === null ? inFigures(value, text) : inCaseOf(text, spelled);
}
function inWords$1(value, like) {
	const words = toWords(value);
	if (words === null || mostWords$2 < words.split(" ").length || words.includes("-") && !like.includes("-") && 20 < value) return null;
	const plain = /^(?:an?) /i.test(like) ? words.replace(/^one (?=hundred|thousand|million|billion)/, "a ") : words;
	return /hundred (?!and )\w/i.test(like) && !/hundred (?:thousand|million|billion)/i.test(like) ? plain.replace(/hundred and /, "hundred ") : plain;
}
function inFigures(value, like) {
	const separator = /^\d{1,3}([,'’ \u00a0\u2009\u202f])\d{3}/.exec(like)?.[1] ?? (/^\d{4,}/.test(like) ? "" : ",");
	return toFigures(value).replaceAll(",", separator);
}

// src/correction/share.ts
const simple = [
	[.1, "a tenth"],
	[.125, "an eighth"],
	[.2, "a fifth"],
	[.25, "a quarter"],
	[.3, "three tenths"],
	[1 / 3, "a third"],
	[.4, "two fifths"],
	[.5, "half"],
	[.6, "three fifths"],
	[2 / 3, "two thirds"],
	[.7, "seven tenths"],
	[.75, "three quarters"],
	[.8, "four fifths"],
	[.9, "nine tenths"]
];
const tolerance = .005;
function fractionName(share) {
	return simple.find(([value]) => Math.abs(value - share) < tolerance)?.[1] ?? null;
}
const fraction = /\b(?:half|halves|third|quarter|fifth|sixth|seventh|eighth|ninth|tenth|twentieth|hundredth)s?\b/i;
const percent = /[ \u00a0\u202f]?%|(?:[ \u00a0\n-]per[ -]?cent)\b/i;
function percentIn(text) {
	return percent.exec(text)?.[0].replace(/\n/g, " ").replace("-", " ") ?? "%";
}
function shareWords(words, shares, { claimed, around }) {
	const sign = percent.exec(words);
	const numerals = findNumerals(words);
	const [first] = numerals;
	if (sign !== null) return first === void 0 ? [] : [words.slice(0, first.start) + percentages(shares, first) + words.slice(words.lastIndexOf(sign[0]))];
	if (1 < (shares[0] ?? 0)) return listed(timesWords(words, shares));
	if (fraction.test(words) && !/%|\bin\b|\bout of\b/.test(words)) return [...listed(fractions(words, shares)), `${hedgeOf(words)}${percentages(shares, null)}${percentIn(around)}`];
	if (/fifty-fifty|\d\s?[:/–-]\s?\d/i.test(words)) return [];
	if (first !== void 0 && numerals.length === 1 && claimed !== null && 0 < claimed && shares.length === 1 && claimed < first.value) {
		const counted = Number(((shares[0] ?? 0) * first.value / claimed).toPrecision(6));
		return Number.isInteger(counted) && 0 < counted ? [words.slice(0, first.start) + respell(first, counted) + words.slice(first.end)] : [];
	}
	return /^(?:nothing|none|nil|all|everything|not an? \p{L}+|most|the lion['’]s share|the bulk)$/iu.test(words.trim()) ? [`${percentages(shares, null)}${percentIn(around)}`] : [];
}
const listed = (words) => words === null ? [] : [words];
function percentages(shares, like) {
	const all = shares.map((share) => Number((share * 100).toFixed(shares.length === 1 ? 2 : 0)));
	return all.map((one) => like === null || 1 < all.length ? toFigures(one) : respell(like, one)).join("–");
}
function fractions(words, shares) {
	const names = shares.map(fractionName);
	if (names.some((name) => name === null)) return null;
	const isOne = /\bone[ -](?:half|third|quarter|fifth|tenth)/i.test(words) && shares.length === 1;
	const said = names.map((name) => isOne ? name?.replace(/^an? /, "one ").replace(/^half$/, "one half") : name);
	const hedge = hedgeOf(words);
	return hedge + inCaseOf(words.slice(hedge.length), said.join(" to "));
}
function hedgeOf(words) {
	return /^(?:(?:only|just|about|roughly|some|around|nearly|almost|exactly) )+/i.exec(words)?.[0] ?? "";
}
const names = {
	2: "twice",
	3: "three times",
	4: "four times",
	5: "five times",
	6: "six times",
	8: "eight times",
	10: "ten times"
};
function timesWords(words, [times = 0, ...more]) {
	const right = names[times];
	const found = /\b(?:twice|thrice|(?:two|three|four|five|six|eight|ten|\d+) times)(?= (?:as|that|what|the|its|their)\b|$)/i.exec(words);
	return right === void 0 || found === null || more.length > 0 ? null : words.replace(found[0], inCaseOf(found[0], right));
}

// src/correction/unit-word.ts
const irregular = {
	foot: "feet",
	"square foot": "square feet",
	"cubic foot": "cubic feet",
	inch: "inches",
	century: "centuries",
	millennium: "millennia",
	hertz: "hertz"
};
function unitName(unit, value, isTied) {
	if (value === 1 || isTied) return unit;
	const [head = unit, rate] = unit.split(/(?= per )/);
	return (irregular[head] ?? (head.startsWith("degree ") ? head.replace("degree", "degrees") : `${head}s`)) + (rate ?? "");
}
function shortUnit(unit) {
	const [found] = [...UNIT_SHORT].find(([, { name }]) => name === unit) ?? [];
	if (found === void 0) return null;
	return known$1[found] ?? found;
}
const known$1 = {
	kwh: "kWh",
	mwh: "MWh",
	gwh: "GWh",
	twh: "TWh",
	kw: "kW",
	mw: "MW",
	gw: "GW",
	w: "W",
	kb: "kB",
	mb: "MB",
	gb: "GB",
	tb: "TB",
	pb: "PB",
	kv: "kV",
	v: "V",
	hz: "Hz",
	khz: "kHz",
	mhz: "MHz",
	ghz: "GHz",
	kj: "kJ",
	hpa: "hPa",
	kpa: "kPa",
	kbps: "kbps"
};
function isShort$1(words) {
	return UNIT_SHORT.has(words.toLowerCase()) && findUnit(words.toLowerCase()) === void 0;
}
function inNumber(words, value, isTied) {
	const unit = findUnit(words.toLowerCase());
	if (unit === void 0 || words.includes(" ")) return words;
	const isPlural = /s$/i.test(words) && unit.name !== words.toLowerCase();
	if (value === 1 || isTied) return isPlural ? words.replace(/s$/, "") : words;
	if (isPlural || irregular[unit.name] === words.toLowerCase()) return words;
	return irregular[words] ?? `${words}s`;
}
function signOf$1(currency) {
	return SIGNS.find(([sign, code]) => code === currency && [...sign].length === 1)?.[0] ?? null;
}
function currencyName(currency) {
	const [name] = [...NAMES].find(([, code]) => code === currency) ?? [];
	if (name === void 0) return currency;
	return /^(?:yen|yuan|won|baht|rand|renminbi)$/.test(name) ? name : `${name}s`;
}
function withCurrency(words, from, to) {
	const sign = SIGNS.filter(([, code]) => code === from).map(([one]) => one).find((one) => words.includes(one));
	if (sign !== void 0) {
		const right = signOf$1(to);
		return right === null ? null : words.replace(sign, right);
	}
	if (new RegExp(String.raw`\b${from}\b`).test(words)) return words.replace(from, to);
	const names = [...NAMES].filter(([, code]) => code === from).map(([name]) => name);
	const found = new RegExp(String.raw`\b(?:of )?(?:(?:US|American|Canadian|Australian) )?(?:${names.join("|")})s?\b`, "i").exec(words);
	return names.length === 0 || found === null ? null : words.replace(found[0], currencyName(to));
}

// src/correction/amount.ts
function endsOf({ min, max }) {
	if (min !== null && max !== null && min !== max) return [min, max];
	const one = max ?? min;
	return one === null ? [] : [one];
}
function rewriteAmount(words, change) {
	const { claimed, right, around } = change;
	const ends = endsOf(right);
	if (ends.length === 0 || claimed.dimension !== right.dimension) return [];
	if (right.dimension === "share") {
		const size = right.unit === "percent" ? .01 : 1;
		const stated = endsOf(claimed)[0];
		return shareWords(words, ends.map((end) => end * size), {
			claimed: stated === void 0 ? null : stated * (claimed.unit === "percent" ? .01 : 1),
			around
		});
	}
	const made = rewritten(words, ends, change);
	return made === null ? [] : [made];
}
function rewritten(words, ends, change) {
	const numerals = findNumerals(words);
	const { claimed } = change;
	if (isRange(numerals, claimed)) return ends.length === 2 ? bothEnds(words, numerals, change) : oneOfRange(words, numerals, change);
	const [only, ...more] = numerals;
	if (only === void 0 || more.length > 0 || /\bhalf\b|\bquarter\b|[½¼¾]/i.test(words)) return anew(words, numerals, change);
	const like = ends.length === 2 && 1e3 <= (ends[0] ?? 0) && only.form === "words" ? {
		...only,
		form: "figures",
		text: "1,000"
	} : only;
	const [low, high] = ends.map((end) => withAmount(words, like, end, change));
	if (low == null || high === null) return null;
	return high === void 0 ? low : inCaseOf(words, `between ${lowered(low)} and ${lowered(high)}`);
}
function lowered(words) {
	return /^\p{Lu}\p{Ll}/u.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}
function isRange(numerals, { min, max }) {
	return numerals.length === 2 && min !== null && max !== null && min !== max;
}
function bothEnds(words, [first, second], { claimed, right }) {
	if (first === void 0 || second === void 0 || claimed.unit !== right.unit) return null;
	const size = (claimed.max ?? 0) / second.value;
	const [low, high] = [(right.min ?? 0) / ((claimed.min ?? 0) / first.value), (right.max ?? 0) / size];
	return words.slice(0, first.start) + respell(first, low) + words.slice(first.end, second.start) + respell(second, high) + words.slice(second.end);
}
function oneOfRange(words, [first, second], change) {
	if (first === void 0 || second === void 0) return null;
	const before = words.slice(0, first.start).replace(/\b(?:between|from) $/i, "");
	const single = before + words.slice(second.start);
	const numeral = {
		...second,
		start: before.length,
		end: before.length + second.text.length
	};
	const [end] = endsOf(change.right);
	return end === void 0 ? null : withAmount(single, numeral, end, {
		...change,
		claimed: {
			...change.claimed,
			min: change.claimed.max
		}
	});
}
const scale = /^([ \u00a0\u202f-]?)(thousand|million|billion|trillion|milliards?|lakh|crore|mln|mn|bln|bn|tn|trn|[kmbt])(?![\p{L}\p{N}])/iu;
const long = [
	[0xe8d4a51000, "trillion"],
	[1e9, "billion"],
	[1e6, "million"]
];
const short$1 = [
	[0xe8d4a51000, "tn"],
	[1e9, "bn"],
	[1e6, "m"],
	[1e3, "k"]
];
const hundredth = .01;
function withAmount(words, numeral, value, { claimed, right }) {
	const stated = endsOf(claimed)[0];
	if (stated === void 0) return null;
	const rest = words.slice(numeral.end);
	const written = numeral.form === "figures" ? scale.exec(rest) : null;
	const size = written === null || numeral.value === 0 ? 1 : stated / numeral.value;
	const number = right.dimension === "money" && written === null && numeral.value !== 0 && Math.abs(stated / numeral.value - hundredth) < 1e-9 ? respell(numeral, Number((value / hundredth).toPrecision(12))) : written === null ? unscaled(numeral, value) : scaled$1(numeral, value, {
		size,
		gap: written[1] ?? "",
		word: written[2] ?? ""
	});
	const unit = rest.slice(written?.[0].length ?? 0);
	const front = words.slice(0, numeral.start);
	if (right.dimension === "money" && !isComparable(claimed, right)) return withCurrency(front + number + unit, claimed.unit ?? "", right.unit ?? "");
	return front + number + unitFor(unit, value, {
		claimed,
		right
	});
}
function unscaled(numeral, value) {
	return numeral.form === "figures" && 1e6 <= value && numeral.value < 1e6 ? formatNumber(value) : respell(numeral, value);
}
function scaled$1(numeral, value, { size, gap, word }) {
	const fits = (by) => 1 <= value / by && value / by < 1e3 && Number((value / by).toFixed(3)) === Number((value / by).toPrecision(12));
	if (fits(size)) return `${respell(numeral, Number((value / size).toPrecision(12)))}${gap}${word}`;
	const [by, name] = (word.length < 4 ? short$1 : long).find(([one]) => fits(one)) ?? [];
	if (by === void 0 || name === void 0) return respell({
		...numeral,
		text: "1,000"
	}, value);
	const cased = /^[KMB]$/.test(word) ? name.charAt(0).toUpperCase() : name;
	return `${respell(numeral, Number((value / by).toPrecision(12)))}${gap}${cased}`;
}
function unitFor(words, value, { claimed, right }) {
	const [, gap = "", name = "", rest = ""] = /^([\s\u00a0\u202f-]*)(\p{L}[\p{L}²³/ ]*\p{L}|\p{L}[²³]?|)([^]*)$/u.exec(words) ?? [];
	const isTied = gap.startsWith("-");
	if (claimed.unit === right.unit || right.unit === null || right.dimension === "money") return gap + inNumber(name, value, isTied) + rest;
	const brief = isShort$1(name) ? shortUnit(right.unit) : null;
	return (gap === "" && brief === null ? " " : gap) + (brief ?? unitName(right.unit, value, isTied)) + rest;
}
function anew(words, numerals, { claimed, right, around }) {
	const isNothing = /^(?:nothing|none|nil|zero|no money|not an? \p{L}+|a (?:penny|cent))$/iu.test(words.trim());
	const isMixed = /\bhalf\b|\bquarter\b|[½¼¾]/i.test(words) || numerals.length > 0;
	if (!isNothing && !isMixed) return null;
	const isSpelled = !isNothing && !numerals.some(({ form }) => form === "figures") && !/[½¼¾]/.test(words);
	const said = endsOf(right).map((end) => whole$2(end, right, isSpelled && endsOf(right).length === 1, around));
	const tail = isNothing ? "" : behindAmount(words, claimed);
	return inCaseOf(words, said.length === 2 ? `between ${said.join(" and ")}${tail}` : `${said[0] ?? ""}${tail}`);
}
function behindAmount(words, { unit }) {
	if (unit !== null) return "";
	return /(?: of [^]*)?$/.exec(words)?.[0] ?? "";
}
function whole$2(value, { dimension, unit }, isSpelled, around) {
	if (dimension === "money" && unit === "XXX") return `${toFigures(Number((value / hundredth).toPrecision(12)))} cents`;
	const spelled = isSpelled && Number.isInteger(value) && (value < 100 || value % 1e3 === 0) ? toWords(value) : null;
	const number = spelled ?? (1e6 <= value ? formatNumber(value) : toFigures(value));
	if (dimension === "money" && unit !== null) {
		const sign = signOf$1(unit);
		if (sign === null || spelled !== null) return `${number} ${currencyName(unit)}`;
		return /[$€£¥]\d+(?:\.\d+)?bn\b/.test(around) ? `${sign}${number.replace(" billion", "bn").replace(" million", "m")}` : `${sign}${number}`;
	}
	return unit === null ? number : `${number} ${unitName(unit, value, false)}`;
}

// src/correction/bound.ts
function sideOf$1(bound) {
	return bound === "at-most" || bound === "less-than" ? "upper" : bound === "at-least" || bound === "more-than" ? "lower" : null;
}
const tails = /[\s,]*\b(?:(?:or|and) (?:more|greater|above|over|higher|upwards?|longer|larger|less|fewer|below|under|lower|smaller|shorter|so|thereabouts)|at (?:the )?(?:very )?(?:most|least)|minimum|maximum|max|tops|give or take|more or less)$|\+$|-(?:plus|odd)$/i;
function cut(words) {
	const lexemes = lex(words);
	const from = /^(?:within|in|by)$/.test(lexemes[0]?.norm ?? "") ? 1 : 0;
	const { to } = readBoundBefore(lexemes, from);
	const start = to === from && from === 1 && lexemes[0]?.norm !== "within" ? 0 : lexemes[to]?.start ?? 0;
	const rest = words.slice(start);
	const tail = tails.exec(rest)?.[0] ?? "";
	return {
		lead: words.slice(0, start),
		core: rest.slice(0, rest.length - tail.length),
		tail
	};
}
const leads = [
	[
		/^no (?:more|greater|higher|larger|longer|later) than/i,
		"",
		"no less than"
	],
	[
		/^not (?:more|greater|higher|larger|longer) than/i,
		"",
		"not less than"
	],
	[
		/^no (?:fewer|less|lower|smaller|shorter) than/i,
		"no more than",
		""
	],
	[
		/^not (?:fewer|less|under|below) than/i,
		"not more than",
		""
	],
	[
		/^at (?:the very )?least/i,
		"at most",
		""
	],
	[
		/^at (?:the )?most/i,
		"",
		"at least"
	],
	[
		/^(?:a )?minimum(?= of)/i,
		"maximum",
		""
	],
	[
		/^(?:a )?maximum(?= of)/i,
		"",
		"minimum"
	],
	[
		/^minimum/i,
		"maximum",
		""
	],
	[
		/^maximum/i,
		"",
		"minimum"
	],
	[
		/^a floor of/i,
		"a ceiling of",
		""
	],
	[
		/^a (?:ceiling|cap) of/i,
		"",
		"a floor of"
	],
	[
		/^as (?:few|little) as/i,
		"up to",
		""
	],
	[
		/^as (?:many|much) as/i,
		"",
		"at least"
	],
	[
		/^(?:more|greater|larger|higher|longer) than|^(?:over|above|exceeding|in excess of|upwards? of|beyond|north of)/i,
		"at most",
		""
	],
	[
		/^(?:well |far |many )?(?:more than|over|above|beyond)/i,
		"at most",
		""
	],
	[
		/^(?:up to|not exceeding|within)/i,
		"",
		"at least"
	],
	[
		/^(?:(?:far |many |much |well )?(?:less|fewer|smaller|lower|shorter) than|(?:well )?under|(?:well )?below|short of)/i,
		"",
		"at least"
	]
];
const tailRows = [
	[
		/\bor (?:more|greater|above|over|higher|upwards?|longer|larger)$/i,
		"or less",
		""
	],
	[
		/\bor (?:less|fewer|below|under|lower|smaller|shorter)$/i,
		"",
		"or more"
	],
	[
		/\band (?:more|above|over|up|upwards?)$/i,
		"at most",
		""
	],
	[
		/\band (?:under|below|less)$/i,
		"",
		"and more"
	],
	[
		/\bat (?:the )?(?:very )?least$/i,
		"at most",
		""
	],
	[
		/\bat (?:the )?(?:very )?most$/i,
		"",
		"at least"
	],
	[
		/\bminimum$/i,
		"maximum",
		""
	],
	[
		/\bmaximum$|\bmax$|\btops$/i,
		"",
		"minimum"
	]
];
function wordsOf$5({ lead, tail }) {
	const row = leads.find(([words]) => words.test(lead)) ?? tailRows.find(([words]) => words.test(tail));
	return row === void 0 ? /\+$|-plus$/.test(tail) ? "lower" : null : row[1] === "" ? "upper" : "lower";
}
function turn(parts, side) {
	const has = wordsOf$5(parts);
	if (has === side || has === null) return parts;
	const made = {
		...parts,
		lead: turned$1(parts.lead, leads, side),
		tail: turned$1(parts.tail, tailRows, side)
	};
	if (side !== null) return /\+$|-plus$/.test(made.tail) ? null : fitting$1(made);
	return {
		...made,
		tail: made.tail.replace(/^\+$|^-plus$/, "")
	};
}
function fitting$1({ lead, core, tail }) {
	return {
		lead,
		core,
		tail: /^[\d.,]+$/.test(core.trim()) ? tail.replace(/\bor less$/, "or fewer") : tail
	};
}
function turned$1(words, rows, side) {
	const row = rows.find(([one]) => one.test(words));
	if (row === void 0) return words;
	const [one, upper, lower] = row;
	if (side === null) return words.replace(one, "").replace(/^ of\b/, "").trimStart();
	const right = side === "upper" ? upper : lower;
	return words.replace(one, (found) => {
		const full = /^a /i.test(found) && !right.startsWith("a ") ? `a ${right}` : right;
		return /^\p{Lu}/u.test(found) ? full.charAt(0).toUpperCase() + full.slice(1) : full;
	});
}

// src/correction/quantity.ts
function quantityEdits(text, { span, claimed, right }) {
	const words = text.slice(span.start, span.end);
	const change = {
		claimed,
		right,
		around: text
	};
	const parts = cut(words);
	const side = sideOf$1(right.bound);
	const wordings = isSameFigure(claimed, right) ? turned(parts, side) : renumbered(parts, change, side);
	return [...new Set(wordings)].filter((wording) => wording !== words && wording.trim() !== "").map((wording) => afterBy(text, span.start, wording)).flatMap((wording) => {
		const edit = withArticle(text, {
			start: span.start,
			end: span.end,
			text: wording
		});
		return fits$2(text, edit, wording) ? [edit] : [];
	});
}
function afterBy(text, start, wording) {
	return /\bby $/i.test(text.slice(Math.max(0, start - 4), start)) ? wording.replace(/^between (.+) and (.+)$/, "$1 to $2") : wording;
}
function turned(parts, side) {
	const other = turn(parts, side);
	return [...other === null ? [] : [join(other)], ...prefixed(parts.lead === "" && parts.tail === "" ? parts.core : null, side)];
}
function renumbered(parts, change, side) {
	return rewriteAmount(parts.core, change).flatMap((core) => around$1(parts, core, endsOf(change.right).length === 2, side));
}
function around$1(parts, core, isRange, side) {
	const isBounded = wordsOf$5(parts) !== null;
	const bare = {
		lead: "",
		core: inCaseOf(parts.lead + parts.core, core),
		tail: ""
	};
	if (isRange) return [join(parts.lead === "" && parts.tail === "" ? {
		...parts,
		core
	} : bare)];
	const same = {
		...parts,
		core
	};
	const other = turn(same, side);
	return [
		...!isBounded || wordsOf$5(parts) === side || side === null || other === null ? [join(same)] : [],
		...other === null ? [] : [join(other)],
		join(same),
		...prefixed(isBounded || parts.lead !== "" ? null : core, side)
	];
}
function prefixed(core, side) {
	if (core === null || side === null || /^(?:between|from|the|an?)\b/i.test(core)) return [];
	return [`${inCaseOf(core, side === "upper" ? "at most" : "at least")} ${/^\p{Lu}\p{Ll}/u.test(core) ? core.charAt(0).toLowerCase() + core.slice(1) : core}`];
}
const join = ({ lead, core, tail }) => lead + core + tail;
function isSameFigure(claimed, right) {
	const [a, b] = [endsOf(claimed), endsOf(right)];
	if (claimed.dimension !== right.dimension || a.length !== b.length) return false;
	if (claimed.dimension === "money" && !isComparable(claimed, right)) return false;
	const [one, other] = [baseSize(claimed), baseSize(right)];
	return a.every((end, at) => Math.abs(end * one - (b[at] ?? NaN) * other) < Math.abs(end * one) * 1e-9);
}
function fits$2(text, { start, end }, wording) {
	const isOpen = /^(?:between|at most|at least|no more|no less|no fewer|up to)\b/i.test(wording);
	const before = text.slice(Math.max(0, start - 16), start);
	if (isOpen && /(?:\b(?:an?|the|its|their|his|her|our|these|those|all|between|from|some|about|than|last|past|next|first|every)|-)\s$/i.test(before)) return false;
	return !(isOpen && /^-\p{L}/u.test(text.slice(end, end + 2)));
}

// src/correction/quotation.ts
const closing = {
	"“": "”",
	"„": "“",
	"«": "»",
	"‘": "’",
	"\"": "\""
};
function isQuoted({ text, quoted }, { start }) {
	if (0 < quoted) return true;
	let open = null;
	for (let at = 0; at < start; at++) {
		const sign = text.charAt(at);
		if (open === null) open = closing[sign] ?? null;
		else if (sign === open && !(sign === "’" && /[\p{L}\d]/u.test(text.charAt(at + 1)))) open = null;
	}
	return open !== null && (open !== "\"" || text.includes("\"", start) || text.startsWith("\""));
}

// src/correction/removal.ts
function removalEdits(text, { span }) {
	const { start, end } = span;
	const gap = /^[\s-]/.test(text.slice(end)) ? 1 : 0;
	if (gap === 0 || text.charAt(end) === "\n") return [];
	const next = text.slice(end + gap, end + gap + 24);
	const article = /(?<![\p{L}])(an?) $/iu.exec(text.slice(Math.max(0, start - 4), start));
	const isHead = /^\p{Lu}/u.test(text.slice(start, end)) && /^\p{Ll}/u.test(next);
	const first = next.charAt(0);
	if (article !== null) {
		const [whole, word = "a"] = article;
		const right = soundsLikeVowel(next) ? "an" : "a";
		return [{
			start: start - whole.length,
			end: end + gap,
			text: `${word.startsWith("A") ? right.replace("a", "A") : right} `
		}];
	}
	return [{
		start,
		end: end + gap + (isHead ? 1 : 0),
		text: isHead ? first.toUpperCase() : ""
	}];
}

// src/correction/source.ts
function toSourceEdit(block, edit, source, locate) {
	const core = trimmed$1(block.text, edit);
	if (core.start === core.end && core.text === "") return null;
	if (core.start === core.end) return insertion(block, core, locate);
	const { start, end } = locate(block, core);
	if (source.slice(start, end) === block.text.slice(core.start, core.end)) return {
		start,
		end,
		text: withBreaks(core.text, block.text.slice(core.start, core.end), "\n")
	};
	return {
		start,
		end,
		text: around(block, core, source, locate)
	};
}
const part = /\s+|[\p{L}\p{N}](?:[\p{L}\p{N}.,'’-]*[\p{L}\p{N}])?|[^\s\p{L}\p{N}]/gu;
function trimmed$1(text, edit) {
	const old = text.slice(edit.start, edit.end).match(part) ?? [];
	const made = edit.text.match(part) ?? [];
	const isSame = (one, other) => one !== void 0 && other !== void 0 && (one === other || /^\s/.test(one) && /^\s/.test(other));
	let head = 0;
	while (head < old.length && head < made.length && isSame(old[head], made[head])) head++;
	let tail = 0;
	while (tail < old.length - head && tail < made.length - head && isSame(old[old.length - 1 - tail], made[made.length - 1 - tail])) tail++;
	const length = (words) => words.reduce((sum, word) => sum + word.length, 0);
	return {
		start: edit.start + length(old.slice(0, head)),
		end: edit.end - length(old.slice(old.length - tail)),
		text: made.slice(head, made.length - tail).join("")
	};
}
function insertion(block, { start, text }, locate) {
	const at = 0 < start ? locate(block, {
		start: start - 1,
		end: start
	}).end : locate(block, {
		start,
		end: start + 1
	}).start;
	return {
		start: at,
		end: at,
		text
	};
}
function withBreaks(words, old, lineBreak) {
	if (!old.includes("\n")) return words;
	const gaps = [...words.matchAll(/ /g)].map(({ index }) => index);
	const wanted = old.slice(0, old.indexOf("\n")).split(" ").length - 1;
	const at = gaps[Math.min(wanted, gaps.length - 1)];
	return at === void 0 ? words : words.slice(0, at) + lineBreak + words.slice(at + 1);
}
function around(block, { start, end, text }, source, locate) {
	const pieces = block.pieces.filter((piece) => piece.text.start < end && start < piece.text.end);
	const spans = pieces.map((piece) => locate(block, {
		start: Math.max(start, piece.text.start),
		end: Math.min(end, piece.text.end)
	}));
	const [first] = spans;
	const last = spans.at(-1);
	if (first === void 0 || last === void 0) return text;
	const between = spans.slice(1).map((span, at) => source.slice(spans[at]?.end ?? span.start, span.start));
	if (pieces.findIndex((piece) => /\n/.test(block.text.slice(Math.max(start, piece.text.start), Math.min(end, piece.text.end)))) === -1) return text + between.join("");
	const breakAt = block.text.indexOf("\n", start);
	const from = locate(block, {
		start: breakAt - 1,
		end: breakAt
	}).end;
	const to = locate(block, {
		start: breakAt + 1,
		end: breakAt + 2
	}).start;
	const marks = between.join("").replaceAll(/[\n\r][ \t>]*/g, "");
	return withBreaks(text, block.text.slice(start, end), source.slice(from, to)) + marks.replaceAll(/^[ \t>]+$/g, "");
}

// src/correction/title.ts
const owner = /^(?:\p{L}[\p{L}.]*['’]s?|\p{L}[\p{L}.]* \p{L}[\p{L}.]*['’]s?) /u;
function titleEdits(text, { span, form, right }) {
	const words = text.slice(span.start, span.end);
	const before = text.slice(Math.max(0, span.start - 24), span.start);
	const behind = text.slice(span.end, span.end + 40);
	const stands = form === "before" && /^\s+\p{Lu}/u.test(behind);
	return right.filter((title) => !stands || !/ (?:of|to|for|at|in) /.test(title)).flatMap((title) => {
		if (/\b(?:deputy|vice|former|acting|interim)[ -]$/i.test(before)) return [];
		const determined = withDeterminer(stands && isInCapitals(words) ? capitalized(title) : title, words, {
			before,
			behind
		});
		return [withArticle(text, {
			start: span.start,
			end: span.end,
			text: isHead(text, span.start) ? headed(determined) : determined
		})];
	});
}
function withDeterminer(title, words, { before, behind }) {
	const isOwned = owner.test(words) && !owner.test(title);
	const isSubject = /^, \p{Lu}/u.test(behind) || /^ (?:is|was|has|had|will|would|said|says)\b/.test(behind);
	return isOwned && isSubject && !/\b(?:the|an?|his|her|its|their|our) $/i.test(before) ? `the ${title}` : title;
}
const headed = (words) => words.charAt(0).toUpperCase() + words.slice(1);
function isInCapitals(words) {
	return words.split(/[\s-]+/).every((word) => /^(?:of|to|for|at|in|the|and)$|^\p{Lu}/u.test(word));
}
function capitalized(title) {
	return title.replace(/(?<![\p{L}'’])\p{Ll}(?=\p{L})/gu, (letter, at) => /^(?:of|to|for|at|in|the|and)\b/.test(title.slice(at)) ? letter : letter.toUpperCase());
}

// src/correction/trial.ts
function putRight(fresh, all, reading) {
	return [...new Set(fresh.map(({ block }) => block))].flatMap((old) => {
		const block = reading.article.blocks[old.index];
		const own = distinct(all.filter((one) => one.block === old));
		if (block === void 0 || !isSameText(block.text, edited(old.text, own))) return [];
		const judgements = reading.judgements.filter((one) => one.block === block.index);
		return fresh.filter((trial) => trial.block === old && isPutRight(trial, own, judgements));
	});
}
function isPutRight(trial, own, judgements) {
	const at = trial.edit.start + own.filter(({ edit }) => edit.end <= trial.edit.start && edit !== trial.edit).reduce((sum, { edit }) => sum + edit.text.length - (edit.end - edit.start), 0);
	const place = {
		start: at,
		end: at + Math.max(trial.edit.text.length, 1)
	};
	const now = judgements.filter((one) => touches(one.sentence, place));
	const past = trial.before.filter((one) => one.block === trial.block.index && touches(one.sentence, trial.judgement.sentence));
	const { id } = trial.judgement.fact;
	const solved = new Set(own.filter(({ judgement }) => past.includes(judgement)).map(({ judgement }) => judgement));
	const open = past.filter((one) => !solved.has(one));
	return wrongs(now, id) <= wrongs(open, id) && doubts(now, id) <= doubts(past, id) && others$1(now, id) <= others$1(past, id) && isSaid(now, id, trial);
}
function isSaid(now, id, { judgement }) {
	return judgement.remedy?.kind === "removal" || now.some((one) => one.fact.id === id && one.verdict === "consistent");
}
const wrongs = (all, id) => all.filter((one) => one.fact.id === id && one.verdict === "contradicted").length;
const doubts = (all, id) => all.filter((one) => one.fact.id === id && one.verdict === "review").length;
const others$1 = (all, id) => all.filter((one) => one.fact.id !== id && one.verdict === "contradicted").length;
function distinct(trials) {
	return trials.filter((one, at) => trials.findIndex((other) => other.edit.start === one.edit.start && other.edit.end === one.edit.end && other.edit.text === one.edit.text) === at);
}
function edited(text, trials) {
	return [...trials].sort((one, other) => other.edit.start - one.edit.start).reduce((made, { edit }) => made.slice(0, edit.start) + edit.text + made.slice(edit.end), text);
}
function isSameText(one, other) {
	const flat = (text) => text.replaceAll(/\s+/g, " ").trim();
	return flat(one) === flat(other);
}
function touches(one, other) {
	return one.start < other.end && other.start < one.end;
}

// src/correction/turn.ts
function turnEdits(text, { span, way, share }) {
	const words = text.slice(span.start, span.end);
	const after = text.slice(span.end, span.end + 40);
	const before = text.slice(Math.max(0, span.start - 40), span.start);
	if (/^-\p{L}/u.test(after) || /-$/.test(before)) return [];
	return [null, ...shareNames(share)].flatMap((size) => {
		const wording = inPhrase(words, size) ?? byVerb$1(words, {
			before,
			after,
			way,
			size
		});
		return wording === null ? [] : [withArticle(text, {
			start: span.start,
			end: span.end,
			text: inCaseOf(words, wording)
		})];
	});
}
function inPhrase(words, size) {
	const found = /^(.+? )?(?:in|by) (?:half|two|halves)$/i.exec(words);
	return found === null || size === null ? null : `${found[1] ?? ""}by ${size}`;
}
function byVerb$1(words, { before, after, way, size }) {
	const form = /^(?:halve|double|triple)$/i.test(words) ? 0 : /^(?:halves|doubles|triples)$/i.test(words) ? 1 : /^(?:halved|doubled|tripled)$/i.test(words) ? 2 : /^(?:halving|doubling|tripling)$/i.test(words) ? 4 : null;
	if (form === null) return null;
	const verb = (name) => formsOf(name)[form === 2 ? 3 : form];
	const isPassive = form === 2 && /\b(?:be|is|are|was|were|been|being|'s|’s|'re|’re|get|gets|got)(?: (?:now|then|also|thus|simply|in effect|effectively|more than|almost|nearly|roughly|\p{L}+ly))? $/iu.test(before);
	if (form === 2 && /\b(?:an?|the|its|their|this|that) $/i.test(before)) return size === null ? way === "down" ? "reduced" : "increased" : null;
	if (form === 4 && /\b(?:an?|the|this|that|of) $/i.test(before) && /^ of\b/.test(after)) return null;
	const both = way === "down" ? "decrease" : "increase";
	const taking = verb(way === "down" ? "cut" : "increase");
	if (result.test(after)) {
		const alone = isPassive ? taking : formsOf(way === "down" ? "fall" : "rise")[form];
		return size === null ? alone : size.includes("%") ? `${alone} by ${size}` : null;
	}
	if (!isPassive && object.test(after)) return size === null ? taking : null;
	if (size === null || !(isPassive || end.test(after))) return null;
	return `${isPassive ? taking : formsOf(both)[form]} by ${size}`;
}
const result = /^ (?:back |down |up )?to (?:\p{L}+ ){0,2}[\p{Sc}\d]/u;
const object = /^ (?:an?|the|its|their|his|her|our|your|my|this|that|these|those|it|them|all|both|every|current|present|existing|\p{Lu}\p{L}*['’]s)\b/u;
const end = /^(?:[,.;:!?)”"’]|$| (?:in|by|at|on|under|over|within|from|for|with|after|before|and|or|but|as|if|when|while|until|since|again|next|this|every|during)\b)/i;
function shareNames(share) {
	const ends = endsOf(share);
	const names = ends.map(fractionName);
	return [...names.every((name) => name !== null) ? [names.join(" to ")] : [], `${ends.map((end) => toFigures(Math.round(end * 100))).join("–")}%`];
}

// src/correction/index.ts
const kinds$1 = {
	quantity: quantityEdits,
	turn: turnEdits,
	date: dateEdits,
	name: nameEdits,
	title: titleEdits,
	removal: removalEdits,
	denial: denialEdits,
	affirmation: affirmationEdits,
	option: optionEdits
};
function candidatesOf(text, remedy) {
	const edits = kinds$1[remedy.kind];
	return edits(text, remedy).slice(0, most$5);
}
const most$5 = 4;
const mostCorrections = 200;
const mostSentences = 2500;
function correct({ article, judgements, sentences }, means) {
	const made = /* @__PURE__ */ new Map();
	const wrong = judgements.filter(({ verdict, remedy }) => verdict === "contradicted" && remedy !== null);
	const readings = Math.floor(mostSentences / Math.max(sentences, 1));
	if (wrong.length === 0 || readings === 0) return made;
	const bench = {
		reading: {
			article,
			judgements,
			sentences
		},
		means,
		readings
	};
	let pending = wrong.slice(0, mostCorrections).map((judgement) => ({
		judgement,
		trials: trialsOf({
			article,
			judgements
		}, judgement, means)
	}));
	let accepted = [];
	for (let round = 0; round < most$5 && pending.some(({ trials }) => trials.length > 0); round++) {
		const fresh = chosen$1(pending, accepted);
		const right = tried(bench, accepted, fresh);
		for (const trial of right) made.set(trial.judgement, {
			...trial.source,
			isQuoted: isQuoted(trial.block, trial.edit)
		});
		accepted = [...accepted, ...right];
		pending = pending.filter(({ judgement }) => !made.has(judgement)).map(({ judgement, trials }) => ({
			judgement,
			trials: trials.filter((trial) => !fresh.includes(trial))
		}));
	}
	return made;
}
function trialsOf({ article, judgements }, judgement, { locate }) {
	const block = article.blocks[judgement.block];
	const { remedy } = judgement;
	if (block === void 0 || remedy === null) return [];
	return candidatesOf(block.text, remedy).flatMap((edit) => {
		const source = toSourceEdit(block, edit, article.source, locate);
		return source === null ? [] : [{
			judgement,
			block,
			edit,
			source,
			before: judgements
		}];
	});
}
function chosen$1(pending, accepted) {
	const taken = accepted.map(({ source }) => source);
	return pending.flatMap(({ trials: [next] }) => {
		if (next === void 0 || taken.some((other) => overlaps$1(next.source, other) && !isSame$1(next.source, other))) return [];
		taken.push(next.source);
		return [next];
	});
}
function overlaps$1(one, other) {
	return one.start < other.end && other.start < one.end || one.start === other.start || one.end === other.end;
}
function isSame$1(one, other) {
	return one.start === other.start && one.end === other.end && one.text === other.text;
}
function tried(bench, accepted, fresh) {
	if (fresh.length === 0) return [];
	const { right, isHarmless } = outcome(bench, accepted, fresh);
	if (isHarmless && right.length === fresh.length) return right;
	const good = [];
	const again = right.length < fresh.length && isHarmless ? right : fresh.slice(0, mostAlone);
	if (isHarmless) {
		const second = again.length === 0 ? {
			right: [],
			isHarmless: true
		} : outcome(bench, accepted, again);
		if (second.isHarmless) return second.right;
	}
	for (const trial of again) {
		const alone = outcome(bench, [...accepted, ...good], [trial]);
		if (alone.isHarmless && alone.right.length === 1) good.push(trial);
	}
	return good;
}
const mostAlone = 12;
function outcome(bench, accepted, fresh) {
	if (bench.readings === 0) return {
		right: [],
		isHarmless: false
	};
	bench.readings--;
	const { reading, means: { read } } = bench;
	const all = [...accepted, ...fresh];
	const after = read(applyEdits(reading.article.source, all.map(({ source }) => source)));
	return {
		right: putRight(fresh, all, after),
		isHarmless: contradictions(after.judgements) <= contradictions(reading.judgements)
	};
}
function contradictions(judgements) {
	return judgements.filter(({ verdict }) => verdict === "contradicted").length;
}
function applyEdits(text, edits) {
	let made = "";
	let from = 0;
	for (const { start, end, text: words } of [...edits].sort((one, other) => one.start - other.start || one.end - other.end)) {
		if (start < from) continue;
		made += text.slice(from, start) + words;
		from = Math.max(end, start);
	}
	return made + text.slice(from);
}

// src/extent.ts
function largestExtent(length) {
	return 5e3 + Math.floor(length / 80);
}
function withinExtent(article) {
	const most = largestExtent(article.source.length);
	return article.blocks.length <= most ? article : {
		...article,
		blocks: article.blocks.slice(0, most)
	};
}
function cutToExtent(article, passages) {
	const most = largestExtent(article.source.length);
	const next = passages[most];
	const left = next === void 0 ? article.blocks[most] : next.block;
	if (left === void 0) return {
		passages,
		unread: []
	};
	const start = startOf(left, next?.sentence.start ?? 0);
	const reason = `not checked from here on: more than ${most} sentences and cells in an article of this size; split the file`;
	return {
		passages: next === void 0 ? passages : passages.slice(0, most),
		unread: [{
			span: {
				start,
				end: article.source.length
			},
			reason
		}]
	};
}
function startOf(block, at) {
	return sourceSpan(block, {
		start: at,
		end: Math.min(at + 1, block.text.length)
	}).start;
}

// src/fingerprint.ts
const claimDigits = 16;
const fileDigits = 8;
function createFingerprinter(article) {
	const file = hash(toPlainPath(article.path), fileDigits);
	const counts = /* @__PURE__ */ new Map();
	const settings = /* @__PURE__ */ new Map();
	const settingOf = (block, sentence) => {
		const place = block.role === "cell" ? `row ${block.row[0] ?? block.index}` : `${block.index} ${sentence.start} ${sentence.end}`;
		const known = settings.get(place) ?? hash(toSetting(article, block, sentence), 64);
		settings.set(place, known);
		return known;
	};
	const headOf = ({ role, columnHeader }) => role === "cell" && columnHeader !== null ? toPlainWords(article.blocks[columnHeader]?.text ?? "") : "";
	return ({ fact, verdict, span, sentence }, block) => {
		const key = [
			fact.id,
			verdict,
			toPlainWords(block.text.slice(span.start, span.end)),
			settingOf(block, sentence),
			headOf(block)
		].join("\0");
		const count = counts.get(key) ?? 0;
		counts.set(key, count + 1);
		return hash(`${key}\u0000${count}`, claimDigits) + file;
	};
}
function toOtherClaim(fingerprint, name) {
	return hash(`${name}\u0000${fingerprint}`, claimDigits) + fingerprint.slice(claimDigits);
}
function toSetting({ blocks }, block, sentence) {
	const textOf = (index) => index === null ? "" : blocks[index]?.text ?? "";
	return (block.role === "cell" ? block.row.map(textOf) : [block.role === "item" ? textOf(block.leadIn) : "", block.text.slice(sentence.start, sentence.end)]).map(toPlainWords).join("\0");
}
function toPlainWords(text) {
	return text.normalize("NFC").replaceAll(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, "").replaceAll(/[‘’]/g, "'").replaceAll(/[“”]/g, "\"").replaceAll(/\s+/g, " ").trim();
}
function toPlainPath(path) {
	return path.replaceAll("\\", "/").replaceAll(/\/(?:\.?\/)+/g, "/").replace(/^(?:\.\/)+/, "");
}
function hash(text, digits) {
	return createHash("sha256").update(text).digest("hex").slice(0, digits);
}

// src/finding.ts
function toResult(article, judgements, corrections = /* @__PURE__ */ new Map()) {
	const nameOf = createFingerprinter(article);
	const comments = findComments(article.source, "proviso-");
	return {
		path: article.path,
		words: article.words,
		findings: judgements.flatMap((one) => toFinding(article, one, corrections.get(one) ?? null, nameOf) ?? []),
		notChecked: judgements.flatMap((one) => toNotChecked(article, one) ?? []),
		failures: article.unread.map((unread) => toFailure(article, unread)),
		...comments.length === 0 ? {} : { comments }
	};
}
function toFailure(article, { span, reason }) {
	const { line, column } = toPosition(article, span);
	return {
		path: article.path,
		line,
		column,
		message: reason
	};
}
function toFinding(article, one, correction, nameOf) {
	const block = article.blocks[one.block];
	if (one.verdict === null || block === void 0) return null;
	const text = sourceText(article, block, one.span);
	const { fact, verdict, status, found, expected, message, anchors, trace } = one;
	return {
		file: article.path,
		...locate(article, block, one.span),
		text,
		fact: fact.id,
		provision: fact.provision,
		verdict,
		status,
		found,
		expected,
		message,
		...toCorrected(article, sourceSpan(block, one.span), correction),
		fingerprint: nameOf(one, block),
		context: locate(article, block, one.sentence),
		anchors,
		trace
	};
}
function toCorrected(article, claimed, correction) {
	if (correction === null) return { correction: null };
	const { start, end, text, isQuoted } = correction;
	return {
		correction: article.source.slice(Math.min(claimed.start, start), start) + text + article.source.slice(end, Math.max(claimed.end, end)),
		edit: {
			...toPosition(article, {
				start,
				end
			}),
			text,
			isQuoted
		}
	};
}
function toNotChecked(article, one) {
	const block = article.blocks[one.block];
	if (one.skipped === null || block === void 0) return null;
	return {
		file: article.path,
		...locate(article, block, one.span),
		text: sourceText(article, block, one.span),
		fact: one.fact.id,
		reason: one.skipped,
		trace: one.trace
	};
}
function sourceText(article, block, span) {
	const { start, end } = sourceSpan(block, span);
	return article.source.slice(start, end);
}

// src/mention/date.ts
function findDates(text) {
	return scanDates(text).map(({ start, end, value }) => ({
		kind: "date",
		start,
		end,
		text: text.slice(start, end),
		value
	}));
}

// src/mention/echo.ts
const nouns = /* @__PURE__ */ new Set([
	"sum",
	"amount",
	"figure",
	"number",
	"again",
	"total",
	"size",
	"share",
	"much",
	"many",
	"money"
]);
const pointed = /* @__PURE__ */ new Set([
	"sum",
	"amount",
	"figure",
	"number",
	"total",
	"money"
]);
const farthest$2 = 2;
function addEchoes(passages) {
	return passages.map((passage, at) => {
		const found = findEcho(passage.sentence.tokens);
		if (found === null) return passage;
		const antecedent = [...passages.slice(Math.max(0, at - farthest$2), at).filter((one) => isNear(one, passage)).flatMap((one) => one.quantities), ...passage.quantities.filter((one) => one.end <= found.start)].filter(isAmount).at(-1);
		if (antecedent === void 0) return passage;
		const echo = {
			...antecedent,
			value: timesOf(antecedent.value, found.times),
			start: found.start,
			end: found.end,
			text: passage.block.text.slice(found.start, found.end)
		};
		const others = passage.quantities.filter((one) => one.end <= echo.start || one.start >= echo.end);
		return {
			...passage,
			quantities: [...others, echo].sort((a, b) => a.start - b.start)
		};
	});
}
function timesOf(value, times) {
	if (times === 1) return value;
	const scaled = (figure) => figure === null ? null : multiply(figure, times);
	return {
		...value,
		min: scaled(value.min),
		max: scaled(value.max),
		step: value.step * times
	};
}
function isNear(one, passage) {
	return one.block === passage.block || one.block.role === passage.block.role;
}
function isAmount(mention) {
	return mention.kind === "money" || mention.kind === "count" && !mention.compound && (mention.value.min ?? mention.value.max ?? 0) >= 1e3;
}
const multiples$1 = /* @__PURE__ */ new Map([
	["half", .5],
	["twice", 2],
	["double", 2],
	["thrice", 3],
	["triple", 3]
]);
function findEcho(tokens) {
	for (let at = 0; at + 1 < tokens.length; at++) {
		const found = same(tokens, at) ?? multiple(tokens, at);
		if (found !== null) return found;
	}
	return null;
}
function same(tokens, at) {
	const [first, second, third] = [
		tokens[at],
		tokens[at + 1],
		tokens[at + 2]
	];
	if (first === void 0 || second === void 0) return null;
	if (first.norm === "same" && nouns.has(second.norm) || first.norm === "equal" && pointed.has(second.norm) && tokens[at - 1]?.norm === "an") return {
		start: first.start,
		end: second.end,
		times: 1
	};
	if (first.norm === "as" && second.norm === "much" && third?.norm === "again") return {
		start: first.start,
		end: third.end,
		times: 1
	};
	return null;
}
function multiple(tokens, at) {
	const times = multiples$1.get(tokens[at]?.norm ?? "");
	const [first, second, third, fourth] = [
		tokens[at],
		tokens[at + 1],
		tokens[at + 2],
		tokens[at + 3]
	];
	if (times === void 0 || first === void 0 || second === void 0) return null;
	if (/^(?:that|this|the)$/.test(second.norm) && third !== void 0 && pointed.has(third.norm)) return {
		start: first.start,
		end: third.end,
		times
	};
	if (second.norm === "as" && third?.norm === "much" && fourth?.norm !== "as") return fourth?.norm === "again" ? {
		start: first.start,
		end: fourth.end,
		times: 1 + times
	} : fourth === void 0 || fourth.kind === "punctuation" ? {
		start: first.start,
		end: third.end,
		times
	} : null;
	return second.norm === "that" && (third === void 0 || third.kind === "punctuation") ? {
		start: first.start,
		end: second.end,
		times
	} : null;
}

// src/mention/joined.ts
const longest$3 = 60;
function joinItems(article, passages) {
	const last = /* @__PURE__ */ new Map();
	const result = [];
	for (const passage of passages) {
		const joined = opensItem(passage) ? joinedSentence(article, last, passage) : null;
		const complete = joined === null ? passage : {
			...passage,
			joined
		};
		last.set(passage.block.index, complete);
		result.push(complete);
	}
	return result;
}
function opensItem({ block, sentence }) {
	return block.role === "item" && sentence.index === 0 && block.leadIn !== null;
}
function joinedSentence(article, last, passage) {
	const leadIn = passage.block.leadIn === null ? void 0 : last.get(passage.block.leadIn);
	if (leadIn === void 0 || article.blocks[leadIn.block.index] === void 0) return null;
	const head = leadIn.joined?.sentence ?? leadIn.sentence;
	const open = withoutColon(head.tokens);
	if (open === null || open.length > longest$3 || isCaption(open)) return null;
	const tokens = [...shift(open), ...passage.sentence.tokens];
	return {
		sentence: {
			...passage.sentence,
			text: `${head.text} ${passage.sentence.text}`,
			tokens,
			clauses: toClauses(tokens)
		},
		offset: open.length
	};
}
const telling$2 = /* @__PURE__ */ new Set([
	"show",
	"say",
	"mention",
	"tell",
	"explain",
	"know",
	"hear",
	"read",
	"see",
	"cover",
	"report",
	"notice",
	"learn",
	"remember",
	"forget",
	"overlook",
	"miss"
]);
const captions = /* @__PURE__ */ new Set([
	"what",
	"thing",
	"point",
	"fact",
	"detail",
	"item",
	"matter",
	"bit",
	"number",
	"figure",
	"question",
	"subject"
]);
function isCaption(open) {
	return open.slice(0, 3).some((token) => token.lemmas.some((lemma) => captions.has(lemma))) && open.slice(-2).some((token) => token.lemmas.some((lemma) => telling$2.has(lemma)));
}
function withoutColon(tokens) {
	const end = tokens.at(-1);
	if (end === void 0 || /^[.?!]$/.test(end.text)) return null;
	return end.kind === "punctuation" ? tokens.slice(0, -1) : tokens;
}
function shift(tokens) {
	const end = (tokens.at(-1)?.end ?? 0) + 1;
	return tokens.map((token) => ({
		...token,
		start: token.start - end,
		end: token.end - end
	}));
}

// src/number/opener.ts
const REACH = 9;
const OPENERS$1 = /* @__PURE__ */ new Set([
	...SMALL.keys(),
	...TENS.keys(),
	...SCALE.keys(),
	...ORDINAL.keys(),
	"hundred",
	"half",
	"quarter",
	"every",
	"minus",
	"negative",
	"couple",
	"twice",
	"thrice",
	"double",
	"triple",
	"quadruple",
	"±"
]);
const PERIODS = [...UNIT_NAMES].filter(([, unit]) => unit.dimension === "duration").flatMap(([name]) => [name, `${name}s`]);
const NUMERIC = /* @__PURE__ */ new Set([
	...OPENERS$1,
	...SCALE_PLURAL.keys(),
	...PERIODS,
	"dozen",
	"quarters",
	"halves"
]);
const CONTINUES = new Set([...NUMERIC].filter((word) => !OPENERS$1.has(word)));
const NEAR = /* @__PURE__ */ new Map([
	["a", 2],
	["an", 2],
	["another", 2],
	["all", 2],
	["full", 2],
	["whole", 2],
	["entire", 2],
	["-", 3],
	["−", 3],
	["plus", 4],
	["+", 4],
	["per", 4],
	["percent", 4],
	["percents", 4],
	["percentage", 4],
	["between", REACH],
	["from", REACH],
	["within", REACH]
]);
function findOpeners(lexemes) {
	const opens = new Array(lexemes.length).fill(false);
	let distance = Infinity;
	for (let at = lexemes.length - 1; at >= 0; at--) {
		const { norm, digits } = lexemes[at];
		const numeric = digits !== null || NUMERIC.has(norm) || norm.endsWith("fold");
		opens[at] = numeric && !CONTINUES.has(norm) || distance < REACH && mayOpen(lexemes, at, distance + 1);
		distance = numeric ? 0 : distance + 1;
	}
	return opens;
}
function mayOpen(lexemes, at, distance) {
	const { norm, spaced } = lexemes[at];
	const near = NEAR.get(norm);
	const next = lexemes[at + 1];
	if (near !== void 0 && distance <= near && (near !== 3 || next?.spaced === false && (spaced || lexemes[at - 1]?.kind === "mark"))) return true;
	if (isCurrencyOpener(norm) || opensBound(lexemes, at)) return true;
	return next?.norm === "every" && (norm === "of" || norm === "for");
}

// src/mention/counted-noun.ts
const UNMARKED = /^(?:people|men|women|children|troops|personnel|staff|police|aircraft|spacecraft|percent|per|others|more|other|dead|wounded|fish|sheep|species|series|feet|teeth|cattle|offspring|odd|new|additional|\w{2,}(?:men|women|people|children|craft))$/;
const NO_PLURAL = new Set(`was has does says goes this thus plus its his less always perhaps towards besides whereas across means calls requires shows allows bars bans makes
 gives takes sets states sees comes seems needs wants remains lets puts begins ends applies follows covers contains includes provides forbids prohibits becomes ours
 theirs hers yours indoors overseas alas news`.split(/\s+/));
function isCountedNoun(next) {
	if (next === void 0 || next.kind !== "word" || !next.spaced) return next?.norm === "-" && !next.spaced;
	if (UNMARKED.test(next.norm)) return true;
	return next.norm.length > 3 && /[^su'i]s$|ies$|ses$|xes$/.test(next.norm) && !NO_PLURAL.has(next.norm);
}

// src/mention/series.ts
const SERIES = new Set(`article section chapter paragraph para clause annex appendix point item page table figure fig unit highway route channel resolution protocol phase
 stage step level tier category class type model version group division part volume vol issue line row column lot room gate platform terminal track
 exercise question option scenario lesson episode season series round game match day week year number no nos nr nrs # № rule principle amendment title book act scene
 verse slide note footnote case file flight bus tram train exit zone sector district ward grade size floor apartment flat box building house plot bay pier
 port code codes pin postcode zip error extension ext psalm hymn opus suite junction interstate formula area block reactor generation gen mark mk band list side top pool world war`.split(/\s+/));
const SERIES_PLURAL = new Set(`articles sections chapters paragraphs clauses points items pages tables figures units highways routes channels resolutions phases stages steps levels versions parts volumes issues lines rows columns exercises questions rules reactors blocks chapters verses rooms gates routes nrs nos pp`.split(" "));
const AMBIGUOUS = new Set(`day week year side top line match game case list part area train house issue note round question file book table exercise rule act track
 block volume box building group number plot port code codes error extension suite`.split(/\s+/));
const OPENERS = new Set(`a about above across after against all almost already also although among an and another any are around as at because been before behind below
 between both but by can could did do does during each either even every exactly except few fewer first for from had has have her here his how if in inside
 into is it its just last less like many may might minus more most much must my nearly neither next nor not now of on once one only or other our out over past per
 perhaps plus roughly shall she should since so some still such than that the their them then there these they this those though through throughout to
 today total two three under until up upon was we were what when where whereas whether which while who whose will with within without would yes yet you your
 approximately including plus`.split(/\s+/));

// src/mention/setting.ts
function isTitleCase$1(lexemes) {
	const words = lexemes.slice(0, 40).filter(({ kind, norm }) => kind === "word" && norm.length > 3);
	return words.length > 2 && lexemes.length < 40 && words.filter(({ cap }) => cap).length > words.length * .7;
}
function isSentenceStart(text, lexemes, at) {
	const before = lexemes[at - 1];
	if (before === void 0) return true;
	if (/^[.!?:;"“”‘'(—•|]$/.test(before.norm)) return true;
	return text.slice(before.end, lexemes[at]?.start).includes("\n");
}

// src/mention/label.ts
function isLabel(setting) {
	const { text, lexemes, found, titled } = setting;
	const before = lexemes[found.from - 1];
	const first = lexemes[found.from];
	if (before === void 0 || found.bounded && (found.amounts.length === 1 || isBoundOpener(first?.norm ?? ""))) return false;
	if (SERIES_PLURAL.has(before.norm)) return !isCountedNoun(lexemes[found.to]);
	if (SERIES.has(before.norm)) return !AMBIGUOUS.has(before.norm) || !isCountedNoun(lexemes[found.to]);
	if (/^-\p{Ll}/u.test(text.slice(found.end, found.end + 2)) && before.norm !== "-") return false;
	if (before.norm === "of" || before.norm === "-") return isGroupOf(lexemes, found);
	if (before.norm === "." && isInitial$1(lexemes, found.from - 2)) return !isCountedNoun(lexemes[found.to]);
	if (before.kind !== "word" || !before.cap || !first?.spaced || /'s$|s'$/.test(before.norm)) return false;
	if (isSentenceStart(text, lexemes, found.from - 1) && (OPENERS.has(before.norm) || /(?:ly|ed|[^e]ing)$/.test(before.norm))) return false;
	if (!isCountedNoun(lexemes[found.to])) return !(OPENERS.has(before.norm) && first.digits !== null);
	if (titled || OPENERS.has(before.norm)) return false;
	const earlier = lexemes[found.from - 2];
	return earlier === void 0 || earlier.kind !== "word" || earlier.cap || /^(?:the|an?|of|in|on|at|by|for|with|to|from|and|under|this|that|its|their|his|via|per|as|than|against)$/.test(earlier.norm);
}
function isInitial$1(lexemes, at) {
	const [letter, dot, first] = [
		lexemes[at],
		lexemes[at - 1],
		lexemes[at - 2]
	];
	return [letter, first].every((one) => one?.kind === "word" && one.cap && one.norm.length === 1) && dot?.norm === "." && letter?.spaced === false;
}
function isListed$1({ lexemes, found, label }) {
	if (label === 0 || found.from - label > 2 || found.bounded || isCountedNoun(lexemes[found.to])) return false;
	return lexemes.slice(label, found.from).every((lexeme) => /^(?:and|or|,|&|to|-)$/.test(lexeme.norm));
}
function isGroupOf(lexemes, found) {
	const head = lexemes[found.from - 2];
	const number = lexemes[found.from];
	return head?.cap === true && head.kind === "word" && (number?.cap === true || number?.digits != null) && !isCountedNoun(lexemes[found.to]) && (found.value.max ?? 0) <= 100;
}
function isNamePart({ text, lexemes, found, titled }) {
	const [word, before] = [lexemes[found.from], lexemes[found.from - 1]];
	if (word?.cap !== true || word.kind !== "word") return false;
	if (found.value.dimension === "duration" && !titled && before?.kind === "word" && lexemes[found.to - 1]?.cap === true && lexemes[found.to]?.norm !== "." && /^['’]?\s\p{Lu}/u.test(text.slice(found.end, found.end + 4))) return true;
	if (found.amounts[0]?.bare !== true || found.value.dimension !== "count") return false;
	return before?.kind === "word" && !(titled && isCountedNoun(lexemes[found.to])) && !isSentenceStart(text, lexemes, found.from);
}
function isLabelBeforeUnit({ lexemes, found }) {
	const before = lexemes[found.from - 1];
	return before?.cap === true && SERIES.has(before.norm) && found.value.dimension === "count";
}

// src/mention/year.ts
function isYear$1(setting) {
	const { lexemes, found } = setting;
	if (/^(?:bce?|ce|ad)$/.test(lexemes[found.to]?.norm ?? "") && lexemes[found.to]?.cap === true) return true;
	const years = found.amounts.filter(({ value, bare, number }) => bare && value >= 1e3 && value < 2200 && lexemes[number.from]?.digits?.bare === true && (lexemes[number.from]?.norm.length ?? 0) === 4);
	if (years.length === 0) return isShortYear(setting);
	if (found.amounts.length === 2 && years.length < 2) return found.amounts[0] === years[0] && (found.amounts[1]?.value ?? 0) < 100;
	const value = years[0]?.value ?? 0;
	if (years.length === 2 && value >= 1900 && value % 100 !== 0) return true;
	const before = lexemes[found.from - 1];
	if (lexemes[found.to]?.norm === "-" || !isCountedNoun(lexemes[found.to])) return !found.bounded || value >= 1900 && !/^(?:more|at|fewer|less|no|some|nearly|almost|exceeding)$/.test(lexemes[found.from]?.norm ?? "");
	if (value < 1900 || found.bounded) return value >= 1500 && /^(?:in|since)$/.test(before?.norm ?? "");
	return /^(?:in|since|the|its|their|his|her|our|this|until|till|from|by|during|early|late|mid|for|on|after|before|between|of|and)$/.test(before?.norm ?? "") ? !(value % 100 === 0 && /^(?:of|the|for|and|by|from|on)$/.test(before?.norm ?? "")) : before?.cap === true || /'s$/.test(before?.norm ?? "");
}
function isShortYear({ text, found }) {
	return /\b(?:1[5-9]|20)\d{2}[-–/]$/.test(text.slice(Math.max(0, found.start - 5), found.start));
}

// src/mention/designator.ts
const STREET = /^(?:street|st|road|rd|avenue|ave|square|lane|boulevard|blvd|drive|row|terrace|crescent|quay|place)$/;
function isDesignator(setting) {
	const { lexemes, found } = setting;
	if (isGlued(setting) || isReference(setting) || isNamePart(setting)) return true;
	if (found.parts.length > 0) return isVerse(setting);
	const [first, last] = [found.amounts[0], found.amounts.at(-1)];
	if (first === void 0 || last === void 0) return false;
	if (isAddress(setting) || isClock(setting)) return true;
	if (first.bare && last.bare) return isYear$1(setting) || isScore(setting) || isFormat(setting) || !isTied(setting) && isLabel(setting) || isListed$1(setting);
	if (isDecimal(first, lexemes) && isLabel(setting)) return true;
	return first.bare && !found.bounded ? isLabelBeforeUnit(setting) : isYear$1(setting);
}
function isTied({ text, found }) {
	return /^[-\u2010\u2011]\p{Ll}{2}/u.test(text.slice(found.end, found.end + 3));
}
function isDecimal(amount, lexemes) {
	return amount.dimension === "count" && !amount.worded && amount.scale === 1 && !amount.grouped && lexemes[amount.number.from]?.norm.includes(".") === true;
}
function isGlued({ text, lexemes, found }) {
	const first = lexemes[found.from];
	if (first?.kind === "word" && found.amounts[0]?.dimension !== "money") return /[\p{L}\d][-‑]$/u.test(text.slice(Math.max(0, found.start - 2), found.start)) && !/(?:^|\W)(?:mid|some|non|pre|post|over|under|sub|near)-$/i.test(text.slice(Math.max(0, found.start - 7), found.start));
	const before = text.slice(Math.max(0, found.start - 8), found.start);
	if (/^(?:\p{L}|\(\p{L}|[+:]\d)/u.test(text.slice(found.end, found.end + 2)) || /\d\+$/.test(before)) return true;
	if (/(?:[\p{L}\p{N}_]|\p{L}\+)$/u.test(before) && first?.kind === "number") return true;
	return /[\p{L}\p{N}_)][-‑/.:_]$/u.test(before) && !/(?:^|\W)(?:mid|non|pre|post|sub|near)-$/i.test(before);
}
function isReference({ text, found }) {
	const before = text.slice(Math.max(0, found.start - 6), found.start);
	const after = text.slice(found.end, found.end + 2);
	if (/(?:[#№§@_]|\b[Nn]o\.|\b[Nn]os\.|\b[Nn]rs?\.|\b[Pp]p?\.|\b[Aa]rts?\.|\b[Ff]igs?\.|\b[Vv]ols?\.|\b[Cc]h\.|\b[Ss]ec\.|\b[Pp]ara\.|\b[Ee]xt\.|\b[Tt]el\.)\s?$/.test(before)) return true;
	const bare = found.amounts.length === 1 && found.amounts[0]?.bare === true;
	if (bare && /^0\d/.test(text.slice(found.start, found.start + 2))) return true;
	if (/^\/\d/.test(after) || /\d\/$/.test(before)) return true;
	if (bare && (/\[\^?$/.test(before) && after.startsWith("]") || before.endsWith("(") && after.startsWith(")"))) return true;
	const opensLine = found.start === 0 || /(?:^|\n)[ \t]{0,5}$/.test(text.slice(Math.max(0, found.start - 6), found.start)) && (found.start < 6 || text.slice(found.start - 6, found.start).includes("\n"));
	return bare && opensLine && /^[.)/:](?:\s|$)/.test(after) && /\d/.test(text[found.start] ?? "") && found.end + 2 < text.length;
}
function isVerse({ text, lexemes, found }) {
	const before = lexemes[found.from - 1];
	return text.slice(found.start, found.end).includes(":") && before?.kind === "word" && before.cap && !/^(?:50:50|\d\d:\d\d)$/.test(text.slice(found.start, found.end));
}
function isScore({ text, lexemes, found }) {
	const after = text.slice(found.end, found.end + 3);
	const before = text.slice(Math.max(0, found.start - 3), found.start);
	if (/^[-–]\d/.test(after) && found.amounts.length === 1) return true;
	if (/\d[-–]$/.test(before) && found.amounts.length === 1) return true;
	return found.amounts.length === 2 && lexemes[found.amounts[0]?.to ?? 0]?.norm === "-" && !isCountedNoun(lexemes[found.to]) && (found.value.max ?? 0) < 10;
}
function isFormat({ lexemes, found }) {
	const cross = (at, other) => /^[x×]$/.test(lexemes[at]?.norm ?? "") && lexemes[other]?.digits != null;
	return cross(found.from - 1, found.from - 2) || cross(found.to, found.to + 1) || lexemes[found.from - 1]?.norm === "of" && lexemes[found.from - 2]?.norm === "odds";
}
function isClock({ lexemes, found }) {
	const before = lexemes[found.from - 1]?.norm ?? "";
	if (before === "past") return /^(?:half|quarter|minutes)$/.test(lexemes[found.from - 2]?.norm ?? "");
	const written = lexemes[found.from]?.norm ?? "";
	return found.value.unit === "hour" && /^(?:[01]\d|2[0-3])[0-5]\d$/.test(written) && /^(?:at|by|from|until|till|before|after|around)$/.test(before);
}
function isAddress({ lexemes, found }) {
	if (!lexemes[found.to]?.cap) return false;
	return [
		1,
		2,
		3
	].some((offset) => STREET.test(lexemes[found.to + offset]?.norm ?? "") && lexemes[found.to + offset]?.cap === true);
}

// src/mention/multiple.ts
const SIZE = /^(?:as|the|that|this|those|these|its|their|his|her|our|your|what|more|larger|bigger|greater|higher|smaller|fewer|less|lower|longer|faster|over|today's|current|\$|€|£)$/;
function readMultiple(lexed, at) {
	const { text, lexemes } = lexed;
	const first = lexemes[at];
	if (first === void 0 || first.kind === "mark") return null;
	const before = readBoundBefore(lexemes, at);
	const found = readWord(lexed, before.to) ?? readNumbered(lexed, before.to);
	if (found === null) return null;
	const { start, end } = spanOf$1(lexemes, at, found.to);
	const exact = {
		min: found.value,
		max: found.value,
		dimension: "other",
		unit: "times",
		bound: "exact",
		step: 1
	};
	const value = before.bound === null ? exact : applyBound(exact, before.bound);
	return {
		to: found.to,
		mention: {
			kind: "ratio",
			start,
			end,
			text: text.slice(start, end),
			value,
			parts: [],
			compound: false,
			times: found.value
		}
	};
}
function readWord({ lexemes }, at) {
	const word = lexemes[at];
	const norm = word?.norm ?? "";
	if (norm.endsWith("fold")) {
		const value = SMALL.get(norm.slice(0, -4)) ?? TENS.get(norm.slice(0, -4));
		return value === void 0 ? null : {
			to: at + 1,
			value
		};
	}
	if (norm === "twice" || norm === "thrice") return SIZE.test(lexemes[at + 1]?.norm ?? "") ? {
		to: at + 1,
		value: norm === "twice" ? 2 : 3
	} : null;
	const value = DOUBLE.get(norm);
	if (value === void 0 || word?.cap === true) return null;
	const before = lexemes[at - 1]?.norm ?? "";
	return /^(?:the|that|its|their|what|this|his|her)$/.test(lexemes[at + 1]?.norm ?? "") && !/^(?:to|will|would|could|may|might|must|should|not|can|and|they|we|it)$/.test(before) ? {
		to: at + 1,
		value
	} : null;
}
const DOUBLE = /* @__PURE__ */ new Map([
	["double", 2],
	["triple", 3],
	["quadruple", 4]
]);
function readNumbered({ lexemes }, at) {
	const word = lexemes[at];
	const numeral = word?.kind === "number" || SMALL.has(word?.norm ?? "") || TENS.has(word?.norm ?? "") ? readNumeral(lexemes, at) : null;
	if (numeral === null) return null;
	const { value, to } = numeral;
	const tail = skipHyphen(lexemes, to);
	if (lexemes[tail]?.norm === "fold") return {
		to: tail + 1,
		value
	};
	const [sign, next] = [lexemes[to], lexemes[to + 1]];
	if (sign?.norm === "times") return SIZE.test(next?.norm ?? "") || next?.norm.endsWith("'s") === true ? {
		to: to + 1,
		value
	} : null;
	return word?.kind === "number" && sign?.spaced === false && !sign.cap && (sign.norm === "x" || sign.norm === "×") && (next === void 0 || next.spaced && next.digits === null) ? {
		to: to + 1,
		value
	} : null;
}

// src/mention/ordinal.ts
function readOrdinal(text, lexemes, at) {
	const found = readNth(text, lexemes, at) ?? readWorded(text, lexemes, at);
	if (found === null) return null;
	const { start, end } = spanOf$1(lexemes, at, found.to);
	const value = {
		min: found.value,
		max: found.value,
		dimension: "count",
		unit: null,
		bound: "exact",
		step: 1
	};
	return {
		to: found.to,
		mention: {
			kind: "ordinal",
			start,
			end,
			text: text.slice(start, end),
			value,
			parts: [],
			compound: false,
			times: null
		}
	};
}
function readNth(text, lexemes, at) {
	const [number, suffix] = [lexemes[at], lexemes[at + 1]];
	if (number?.digits == null || !(number.digits.bare || number.digits.grouped) || suffix === void 0 || suffix.spaced || !/^(?:st|nd|rd|th)$/.test(suffix.norm)) return null;
	if (/[\p{L}\d_][-.]?$/u.test(text.slice(Math.max(0, number.start - 2), number.start))) return null;
	return {
		to: at + 2,
		value: number.digits.value
	};
}
function readWorded(text, lexemes, at) {
	const first = lexemes[at];
	if (first?.kind !== "word") return null;
	const started = SMALL.has(first.norm) || TENS.has(first.norm) || first.norm === "a" && lexemes[at + 1]?.norm === "hundred";
	const hundred = first.norm === "hundred" && lexemes[at - 1]?.norm === "the" ? readHundredth(lexemes, at + 1) : null;
	if (hundred !== null) return hundred;
	const whole = started ? readNumeral(lexemes, at) : null;
	const and = whole !== null && lexemes[whole.to]?.norm === "and" ? whole.to + 1 : whole?.to ?? at;
	const end = whole === null ? at : skipHyphen(lexemes, and);
	const tens = whole === null ? void 0 : TENS.get(lexemes[end]?.norm ?? "");
	const unit = tens === void 0 ? void 0 : ORDINAL.get(lexemes[skipHyphen(lexemes, end + 1)]?.norm ?? "");
	if (whole !== null && whole.value % 100 === 0 && tens !== void 0 && unit !== void 0 && unit < 10) return {
		to: skipHyphen(lexemes, end + 1) + 1,
		value: whole.value + tens + unit
	};
	const last = ORDINAL.get(lexemes[end]?.norm ?? "");
	if (last === void 0 || whole?.value === 1) return null;
	if (whole === null) return standsAlone(text, lexemes, at) ? {
		to: at + 1,
		value: last
	} : null;
	if (last >= 100) return {
		to: end + 1,
		value: whole.value * last
	};
	return (last < 10 ? whole.value % 10 === 0 : whole.value % 100 === 0) && whole.worded && whole.value > 0 ? {
		to: end + 1,
		value: whole.value + last
	} : null;
}
function readHundredth(lexemes, at) {
	const rest = lexemes[at]?.norm === "and" ? at + 1 : at;
	const tens = TENS.get(lexemes[rest]?.norm ?? "");
	const end = tens === void 0 ? rest : skipHyphen(lexemes, rest + 1);
	const last = ORDINAL.get(lexemes[end]?.norm ?? "");
	return last === void 0 || last >= (tens === void 0 ? 100 : 10) ? null : {
		to: end + 1,
		value: 100 + (tens ?? 0) + last
	};
}
function standsAlone(text, lexemes, at) {
	const [before, word, next] = [
		lexemes[at - 1],
		lexemes[at],
		lexemes[at + 1]
	];
	if (word === void 0) return false;
	if (!/^(?:first|second|third)$/.test(word.norm)) return !(word.cap && (before?.kind === "word" || next?.cap === true)) && next?.norm !== "-" && !/'s$/.test(next?.norm ?? "");
	if (before === void 0) return false;
	if (word.cap && before.kind === "word" || next?.cap === true && word.cap) return false;
	if (next?.norm === "-" && !next.spaced) return false;
	if (next?.norm === "to" && lexemes[at + 2]?.norm === "last") return false;
	if (/^(?:finish(?:e[sd]|ing)?|came|com(?:e|es|ing)|plac(?:ed|es|ing)|rank(?:s|ed|ing)?)$/.test(before.norm)) return next === void 0 || next.kind === "mark" || /^(?:in|among|of|out|overall|with|behind|to|at|on)$/.test(next.norm) && lexemes[at + 2]?.norm !== "none";
	if (/^(?:times?|part(?:y|ies)|place|half|person|hand|of|lady|thoughts?|glance|instance|class|world)$/.test(next?.norm ?? "") && text !== "") return false;
	return /^(?:the|its|their|his|her|our|this|that|a)$/.test(before.norm) && !(before.norm === "a" && word.norm === "second" && !isNoun(next));
}
const isNoun = (next) => next?.kind === "word" && !/^(?:later|after|before|to|and|or|for|in|at|ago|earlier|too|as|when)$/.test(next.norm);

// src/mention/pronoun.ts
const BEFORE_ONE = /^(?:this|that|the|which|no|any|each|every|some|another|only|first|second|third|last|next|new|old|other|good|big|for|by|previous|current|right|wrong|final|latest|loved|either|neither|whichever|as|can|could|must|should|may|might|would|does|did|a|if)$/;
const AFTER_ONE = /^(?:of|another|who|that|which|is|was|are|were|has|had|can|could|would|will|should|may|might|must|does|did|to|by|and|or|in|on|at|with|for|but|if|as|day|night|thing|time|way|hand|morning|evening|said|says|another's|more|last|side|after|too|from|the|a|an|than|when|where|might|cannot|word|sense|such|the|per|side's|we|he|she|it|they|i|you|not|never|also|often|knows|sees|there|here|be|being|been|have|had|gets|go)$/;
function isPronoun(text, lexemes, found) {
	const [amount] = found.amounts;
	if (amount === void 0 || found.amounts.length > 1) return false;
	const [before, next] = [lexemes[found.from - 1], lexemes[found.to]];
	if (before === void 0 && next === void 0) return false;
	const [number, last] = [lexemes[amount.number.from], lexemes[amount.number.to - 1]];
	if (number?.norm === "one" && last === number && amount.value === 1 && amount.dimension === "count" && (!found.bounded || found.value.bound === "about")) {
		if (BEFORE_ONE.test(before?.norm ?? "")) return true;
		return next === void 0 || next.kind !== "word" || AFTER_ONE.test(next.norm) || /(?:'s|[^su]s)$/.test(next.norm);
	}
	if (number?.norm === "two" && before?.norm === "or" && /^an?$/.test(lexemes[found.from - 3]?.norm ?? "")) return true;
	if (number?.norm === "one" && lexemes[found.to - 1]?.norm === "day" && !found.bounded && amount.value === 1) return true;
	if (/^(?:zero|n[ao]ught)$/.test(number?.norm ?? "") && amount.dimension === "count") return !isCountedNoun(next) && !(before === void 0 && next?.norm === "is") && !/^(?:to|from|at|is|was|be|below|above|of)$/.test(before?.norm ?? "");
	if (/^\dk$/.test(text.slice(found.start, found.end).toLowerCase()) && text.slice(found.start, found.end).endsWith("K") && !isCountedNoun(next)) return true;
	return /^an?$/.test(number?.norm ?? "") && amount.dimension === "duration" && amount.value === 1 && !found.bounded && (isRate(lexemes, found.from) || next?.norm === "ago");
}
const RATED = /^(?:once|twice|thrice|times|percent|cent|million|billion|trillion|thousand|hundred|each|bn|mn|m|k|%|€|£|\$)$/;
function isRate(lexemes, at) {
	const before = lexemes[at - 1];
	if (before === void 0) return false;
	if (before.digits !== null || RATED.test(before.norm)) return true;
	if (before.kind !== "word" || !(isCountedNoun(before) || lexemes[at - 2]?.norm === "of")) return false;
	return lexemes.slice(Math.max(0, at - 5), at - 1).some(({ digits, norm }) => digits !== null || SMALL.has(norm) || TENS.has(norm) || SCALE.has(norm));
}

// src/mention/quantity-scale.ts
const shortBelow = 1e3;
const scaleWords = [
	[/\btrillion\b/i, 0xe8d4a51000],
	[/(?:\bbillion|\bmilliards?|bn)\b/i, 1e9],
	[/(?:\bmillion|mn|mln|(?<=\d)m)\b/i, 1e6]
];
function carryScales(text, mentions) {
	const carried = [...mentions];
	for (let at = 1; at < carried.length; at++) {
		const [before, one] = [carried[at - 1], carried[at]];
		if (before === void 0 || one === void 0) continue;
		const scale = scaleOf(before);
		if (scale !== null && isShort(one) && (fallsTo(text, before, one) || runsParallel(text, before, one))) carried[at] = scaled(one, scale, before);
		for (const [index, part] of partsOf$1(text, carried, at)) carried[index] = part;
	}
	return carried;
}
function scaleOf({ text, parts, value }) {
	if (parts.length > 0 || value.dimension !== "money" && value.dimension !== "count") return null;
	return scaleWords.find(([word]) => word.test(text))?.[1] ?? null;
}
function isShort({ kind, compound, value }) {
	const figure = value.max ?? value.min ?? 0;
	return kind === "count" && !compound && value.dimension === "count" && figure >= 1 && figure < shortBelow;
}
function fallsTo(text, before, one) {
	const between = text.slice(before.end, one.start);
	return between.length < 40 && /^[^.;!?]* (?:down|up|back) to $/.test(between) && /\bfrom (?:the |about |some )?$/i.test(text.slice(Math.max(0, before.start - 12), before.start)) && endsPhrase(text, one);
}
function runsParallel(text, before, one) {
	const between = text.slice(before.end, one.start);
	if (between.length > 50) return false;
	const link = /^(?: dollars| euros| pounds)? (from|for|by) [^.;:!?\d]{2,40}(?:,| and|, and) $/.exec(between);
	return link !== null && text.startsWith(` ${link[1] ?? ""} `, one.end);
}
function endsPhrase(text, { end }) {
	return /^(?:[.,;:!?)\u201D"]|$|\s*$)/.test(text.slice(end, end + 3));
}
const farthest$1 = 90;
function partsOf$1(text, mentions, at) {
	const sum = mentions[at];
	const scale = sum === void 0 ? null : scaleOf(sum);
	const total = sum?.value.max ?? null;
	if (sum === void 0 || scale === null || total === null) return [];
	const parts = [];
	let made = 0;
	for (let back = at - 1; back >= Math.max(0, at - 5); back--) {
		const part = mentions[back];
		const behind = mentions[back + 1];
		if (part === void 0 || behind === void 0 || !isShort(part)) break;
		const between = text.slice(part.end, behind.start);
		if (between.length > farthest$1 || !/,|\band\b/.test(between) || /[.;!?]\s/.test(between)) break;
		parts.push([back, scaled(part, scale, sum)]);
		made += multiply(part.value.max ?? part.value.min ?? 0, scale);
		if (made === total && parts.length >= 2) return parts;
	}
	return [];
}
function scaled(one, scale, model) {
	const times = (figure) => figure === null ? null : multiply(figure, scale);
	const { dimension, unit } = model.value;
	return {
		...one,
		kind: model.kind,
		value: {
			...one.value,
			min: times(one.value.min),
			max: times(one.value.max),
			step: one.value.step * scale,
			dimension,
			unit
		}
	};
}

// src/mention/quantity.ts
const HINT = /\d|[½⅓⅔¼¾⅕-⅞]|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|zero|n[ao]ught|half|hundred|thousand|[mbtr]+illion|dozen|quarter|(?:an?|another|couple of)\s(?:third|fifth|tenth|month|year|decade|week|hour|century|fortnight|days|weeks|months|years|hours)|(?:all|full|whole|entire|business|working)[\s-](?:day|week|month|year|decade|century|fortnight|hour)|(?:within|than|under|last(?:s|ed|ing)|takes|took|taking|nearly|almost|about)\sa\s(?:day|minute)|lakh|crore|double|triple|quadruple|twice|thrice|(?:two|three|four|five|six|seven|eight|nine|ten)fold|first|second|third|\w{2,9}th)\b/i;
function findQuantities(text, dates = scanDates(text), breaks = []) {
	if (!HINT.test(text)) return [];
	if (breaks.length === 0) return findUnbroken(text, dates);
	return [...breaks, text.length].flatMap((to, index) => {
		const from = breaks[index - 1] ?? 0;
		const line = text.slice(from, to);
		return HINT.test(line) ? findUnbroken(line, scanDates(line)).map((mention) => ({
			...mention,
			start: mention.start + from,
			end: mention.end + from
		})) : [];
	});
}
function findUnbroken(text, dates) {
	const lexed = {
		text,
		lexemes: lex(text)
	};
	const mentions = [];
	const titled = isTitleCase$1(lexed.lexemes);
	let date = 0;
	let label = 0;
	const opens = findOpeners(lexed.lexemes);
	for (let at = 0; at < lexed.lexemes.length;) {
		if (opens[at] !== true) {
			at++;
			continue;
		}
		const start = lexed.lexemes[at]?.start ?? 0;
		while ((dates[date]?.end ?? Infinity) <= start) date++;
		const next = readMention(lexed, at, {
			date: dates[date],
			titled,
			label
		});
		if (next.mention !== null) mentions.push(next.mention);
		if (next.label) label = next.to;
		at = Math.max(next.to, at + 1);
	}
	return carryScales(text, mentions);
}
function readMention(lexed, at, { date, titled, label }) {
	const { text, lexemes } = lexed;
	const first = lexemes[at];
	if (first === void 0 || first.kind === "code") return {
		to: at + 1,
		mention: null
	};
	if (date !== void 0 && first.start < date.end && first.end > date.start) return {
		to: at + 1,
		mention: null
	};
	const reversed = readReversedProportion(lexed, at);
	if (reversed !== null) return {
		to: reversed.to,
		mention: mentionOf(lexed, reversed)
	};
	const multiple = readMultiple(lexed, at);
	if (multiple !== null) return {
		to: multiple.to,
		mention: multiple.mention
	};
	const ordinal = readOrdinal(text, lexemes, at);
	if (ordinal !== null) return {
		to: ordinal.to,
		mention: ordinal.mention
	};
	const found = readFound(lexed, at);
	if (found === null) return {
		to: at + 1,
		mention: null
	};
	if (date !== void 0 && found.end > date.start && found.start < date.end) return {
		to: at + 1,
		mention: null
	};
	if (isDesignator({
		text,
		lexemes,
		found,
		titled,
		label
	})) return {
		to: found.to,
		mention: null,
		label: true
	};
	if (isPronoun(text, lexemes, found)) return {
		to: found.to,
		mention: null
	};
	return {
		to: found.to,
		mention: mentionOf(lexed, boundBehind$1(lexed, trimStart(lexed, found)))
	};
}
function boundBehind$1({ text, lexemes }, found) {
	if (found.value.dimension !== "count" || found.parts.length > 0 || found.value.min === null || found.value.max === null) return found;
	const bound = readBoundBehindNoun(text, lexemes, found.to);
	return bound === null ? found : {
		...found,
		value: applyBound(found.value, bound),
		bounded: true
	};
}
function trimStart(lexed, found) {
	if (lexed.lexemes[found.from]?.norm !== "over" || found.value.dimension !== "duration" || found.amounts.length !== 1) return found;
	if (/^(?:for|well|just|lasts?|lasted|lasting|after|of|took|takes|taking|is|was|been|spent|spends?|a|little|now|already|with)$/.test(lexed.lexemes[found.from - 1]?.norm ?? "")) return found;
	const [amount] = found.amounts;
	if (amount === void 0) return found;
	return {
		...found,
		from: amount.from,
		start: lexed.lexemes[amount.from]?.start ?? found.start,
		value: {
			...found.value,
			min: amount.value,
			max: amount.value,
			bound: "exact"
		},
		bounded: false
	};
}
function mentionOf({ text, lexemes }, found) {
	return {
		kind: found.parts.length > 0 ? "ratio" : kindOf(found.value),
		start: found.start,
		end: found.end,
		text: text.slice(found.start, found.end),
		value: found.value,
		parts: found.parts,
		compound: isCompound(lexemes, found),
		times: null
	};
}
function kindOf({ dimension }) {
	return dimension === "count" || dimension === "money" || dimension === "share" || dimension === "duration" ? dimension : "measure";
}
function isCompound(lexemes, found) {
	if (found.value.dimension !== "count") return false;
	const at = skipHyphen(lexemes, found.to);
	const noun = lexemes[at];
	return at > found.to && noun?.kind === "word" && !noun.spaced && !/^(?:strong|man|woman|person|plus|odd|member)$/.test(noun.norm);
}

// src/mention/speaker.ts
const labelled$1 = /^\W*((?:\p{Lu}[\p{L}.'’-]{0,20}\s?){1,4}):\s|^\W*(Q|A)[.:]\s/u;
function findSpeakers(article) {
	const counts = /* @__PURE__ */ new Map();
	for (const block of article.blocks) {
		const label = labelOf(block);
		if (label !== null) counts.set(label, (counts.get(label) ?? 0) + 1);
	}
	const repeated = [...counts].filter(([, count]) => count > 1).map(([label]) => label);
	return new Set(repeated.length > 0 && counts.size > 1 ? repeated : []);
}
function labelOf(block) {
	if (block.role !== "paragraph") return null;
	const found = labelled$1.exec(block.text.slice(0, 90));
	return found === null ? null : (found[1] ?? found[2] ?? "").trim();
}
function labelEnd(block, speakers) {
	const label = speakers.size === 0 ? null : labelOf(block);
	return label === null || !speakers.has(label) ? 0 : labelled$1.exec(block.text.slice(0, 90))?.[0].trimEnd().length ?? 0;
}
function withoutLabel(sentences) {
	return sentences.slice(1).map((sentence) => ({
		...sentence,
		index: sentence.index - 1
	}));
}

// src/mention/given-name.ts
const list$1 = `aaron abdullah abigail adam adnan adrian agnes agnieszka ahmad ahmed aiko ajay akira alain alan albert alberto alejandro aleksandar aleksander aleksandr aleksei alessandro alex alexander alexandra alexei alexey alexis
alfred ali alice alina alison allison amanda amina amir amy ana anastasia anatoly anders andre andrea andreas andrei andres andrew andrey andrii andrzej angela angelo anita anja ann anna anne annika anthony antoine anton antonio antonia
antony ariel arjun arnaud arthur artem arturo ashley ashraf astrid aung axel barack barbara bart bashar beata beatrice ben benjamin benny bernard bernd bernie bill björn bob bogdan boris brad brandon brian bridget bruce bruno
camila camille carl carla carlos carmen carol caroline catherine cecilia chantal charles charlotte cheng chris christian christina christine christopher chuck claire clara claude claudia claudio clive colin connor cristina craig
cyril cyrus dan dana daniel daniela danielle danny daria david davide deborah denis dennis derek diana diane didier diego dieter dmitri dmitriy dmitry dmytro dominic dominique don donald donna doris dorothy doug douglas duncan
edgar eduardo edward elena eleanor eli elias elif elisabeth elise elizabeth ella ellen elon else emil emily emine emma emmanuel enrico enrique erdem eric erica erik erika ernesto ernst esther ethan eugene eva evan eve evelyn evgeny fabio
fatima federico felix ferdinand fernando filip finn fiona florence florian frances francesca francesco francis francisco franck francois frank frans franz fred frederic frederick friedrich fumio gabriel gabriela gareth gary gavin
gennady geoffrey george georges georgi georgia gerald gerard gerhard gianni gideon gillian giorgio giorgia giovanni giulia giuseppe glenn gordon grace graham greg gregory greta grzegorz guido guillaume gunther gustav guy hana hannah hans harald
haruki harold harriet harry hassan heather hector heidi heiko heinrich heinz helen helena helene helga henri henrik henry herbert hiroshi holger howard hubert hugh hugo hussein ian ibrahim igor ilham ilia ilya imran
ines ingrid irina irene isaac isabel isabella isabelle ivan ivana ivanka ivo jack jackie jacob jacques jair jake jakob jakub james jan jana jane janet janez janos jared jason javier jean jeff jeffrey jelena jennifer jens jeremy jerome
jerzy jesse jessica jesus jill jim jimmy jin jing joan joanna joao joe joel joerg johan johann johannes john johnny jon jonas jonathan jordi jorge jose josef joseph joshua josep joyce juan juha julia julian juliana julie julien
julio jurgen justin kaja kamala karel karen karin karl karla karoline karolina kate katherine kathleen kathy katja katarina katrin kazimierz keir keith kelly ken kenji kenneth kevin khaled kim kirill kirsten klaus konstantin krzysztof kristina kurt kyle kyriakos
lars larry laszlo laura lauren laurence laurent lawrence lea leah lech lee leila lena lennart leo leon leonard leonid leonardo leslie lewis li liam lila lily lina linda lindsey lisa liu liz lloyd lorenzo louis louise luca lucas lucia luciana lucy
ludwig luigi luis luisa lukas luke lydia lynn maciej madeleine magdalena maggie magnus mahmoud maia malcolm manfred manuel marc marcel marcelo marco marcos marcus margaret margarita margrethe maria mariam mariana marie marieke marina marine mario marion
mark marko markus marta martha martin martina mary mateusz mathias matteo matthew matthias maureen maurice max maxim maxime megan mehmet melanie melania mette miao michael michal michel michele michelle miguel mikael mike mikhail miles milos
ming miriam mohamed mohammad mohammed mohammad mohandas molly monica monika moritz moses mustafa mykhailo mykola nadia nadine naftali nancy naomi narendra natalia natalie natasha nathan neil nelson nicholas nick nicola nicolas nicole niels nigel
nikita niklas nikola nikolai nikos nina noah noam noel nora norbert norman olaf oleg oleh oleksandr oleksiy olena olga oliver olivia olivier omar orlando oscar oskar osman otto owen pablo pamela paolo pascal patricia patrick paul paula
paulo pavel pavlo pawel pedro peggy penelope per pete peter petr petra petro phil philip philippe phillip pierre pieter piotr priya qasim rachel radek radoslaw rafael rafal rahul raisa ralph ram ramon ranil rashid raul ravi ray raymond
rebecca recep rena renata rene ricardo richard rick rishi rita rob robert roberta roberto robin rodrigo roger roland roman ron ronald rosa rose roy ruben rudolf rupert ruslan russell rustem ruth ryan saad sabine sajid salim sally salvador sam samantha samir samuel sandra
sara sarah scott sean sebastian serge sergei sergey sergio serhii seth shane shannon sharon shaun sheikh sheila shinzo shirley sigrid silvia silvio simon simone slobodan sofia sonia sophie stanislav stanislaw stefan stefano
stella stephan stephane stephanie stephen steve steven stuart sue sultan sunil susan susanna susanne suzanne sven svetlana svitlana sylvia sylvie tadeusz takeshi tamara tanya tara tariq tatiana taro ted teresa terry theo theodore theresa thierry thomas
thorsten tibor tim timothy tina tobias todd tom tomas tomasz tommy tony toni tracy ulla ulrich ulrike ursula uwe vadim valentina valentin valeria valerie valery vanessa vasily vera veronica veronika viktor viktoria vincent viola
violeta virginia vitali vitaliy vittorio vivek vivian vlad vladimir vladislav volodymyr vuk walid walter wang warren wayne wei wendy werner wilhelm will willem william winston wolfgang wopke xavier xi yair yana yasmin yasser yevgeny yoko yoon yoshihide
yulia yuri yury yusuf yves yvette yvonne zachary zainab zhang zoe zoran zuzana zbigniew antonia boutros ban ngozi kristalina mario christine ajay gita kofi ellen sheryl sundar satya tedros rafael mariano hans-peter jose-manuel heung lionel cristiano kylian serena venus naomi novak rafa
rolf jaan maren kabelo naledi petrus kwame thabo sipho chidi amara fatou moussa mamadou ousmane aminata juma wanjiru njeri kamau zanele lindiwe tendai chipo mwansa tapiwa ragnar leif gunnar bjorn knut kjell arne torsten
sigurd solveig ingeborg sofie mathilde freja emilie jeppe soren jorgen kasper rasmus mikkel tiit kadri maarja aivar andris juris janis ilze inese vytautas gintaras egle heikki jukka pekka matti timo tuula aino eero paavo
deepak anil sunita lakshmi arvind suresh ramesh mahesh rajesh amit neha pooja kavita meera nisha vijay sanjay thanh nguyen linh minh somchai siti budi joko putri rizal mateo jimena ximena thiago joaquin ignacio rocio
nuria iker aitor oriol montserrat tiago rui nuno catarina goncalo vasco dragan goran zeljko ivica nenad branko vesna ljiljana dusan miroslav ondrej jiri vaclav zdenek lenka eszter zsofia balazs gergely istvan sandor ferenc gabor
attila mihai gheorghe ioana radu dimitris giorgos yiannis kostas eleni katerina levan giorgi nino tamar aram armen tigran`;
const initials$1 = "aj bj cj dj jb jd jj jk jp jr kc kj lj mj oj pj rj tj";
const givenNames = new Set(`${list$1} ${initials$1}`.normalize("NFD").replace(/\p{M}/gu, "").split(/\s+/));

// src/language/city.ts
const list = `New York|New York City|Los Angeles|Chicago|Houston|Philadelphia|Phoenix|San Antonio|San Diego|Dallas|San Francisco|Seattle|Boston|Miami|Atlanta|Detroit|Denver|Las Vegas|Minneapolis|Baltimore|Toronto|Montreal|Vancouver|Calgary|Edmonton|Quebec
Mexico City|Guadalajara|Monterrey|Tijuana|Sao Paulo|Rio de Janeiro|Belo Horizonte|Recife|Fortaleza|Curitiba|Porto Alegre|Medellin|Cali|Barranquilla|Guayaquil|Maracaibo|Rosario|Valparaiso
Birmingham|Manchester|Glasgow|Edinburgh|Liverpool|Leeds|Cardiff|Belfast|Marseille|Lyon|Toulouse|Bordeaux|Strasbourg|Hamburg|Munich|Cologne|Frankfurt|Stuttgart|Leipzig|Dresden|Dusseldorf|Bonn|Nuremberg|Milan|Naples|Turin|Venice|Bologna|Palermo
Barcelona|Valencia|Seville|Bilbao|Porto|Rotterdam|The Hague|Antwerp|Geneva|Zurich|Basel|Lausanne|Davos|Salzburg|Graz|Krakow|Gdansk|Wroclaw|Poznan|Lodz|Brno|Gothenburg|Malmo|Aarhus|Bergen|Thessaloniki|Istanbul|Izmir|Antalya|Bursa|Adana
St. Petersburg|St Petersburg|Saint Petersburg|Novosibirsk|Yekaterinburg|Kazan|Nizhny Novgorod|Chelyabinsk|Samara|Omsk|Rostov-on-Don|Ufa|Krasnoyarsk|Voronezh|Perm|Volgograd|Vladivostok|Kaliningrad|Kharkiv|Odesa|Odessa|Dnipro|Lviv|Almaty|Gomel|Kutaisi
Shanghai|Guangzhou|Shenzhen|Chongqing|Tianjin|Wuhan|Chengdu|Nanjing|Hangzhou|Harbin|Xi'an|Hong Kong|Osaka|Nagoya|Yokohama|Kyoto|Hiroshima|Nagasaki|Fukushima|Sapporo|Busan|Incheon|Kaohsiung|Mumbai|Bombay|Kolkata|Calcutta|Chennai|Bangalore|Bengaluru|Hyderabad|Ahmedabad|Karachi|Lahore
Chittagong|Ho Chi Minh City|Saigon|Da Nang|Surabaya|Bandung|Mandalay|Cebu|Davao|Dubai|Sharjah|Jeddah|Mecca|Medina|Aleppo|Homs|Basra|Mosul|Erbil|Isfahan|Shiraz|Tabriz|Mashhad|Kandahar|Herat|Haifa|Tel Aviv|Gaza City|Aden
Alexandria|Casablanca|Marrakesh|Fez|Oran|Benghazi|Lagos|Kano|Ibadan|Abidjan|Mombasa|Kisumu|Johannesburg|Cape Town|Durban|Douala|Lubumbashi|Goma|Omdurman|Sydney|Melbourne|Brisbane|Perth|Adelaide|Auckland|Amsterdam|Panama City|Kuwait City|Santo Domingo`;
const cities = list.split(/[|\n]/);

// src/language/organization.ts
const table = [
	["UN|U.N.|UNO", "United Nations|United Nations Organization|United Nations Organisation"],
	["UNSC", "UN Security Council|United Nations Security Council"],
	["UNGA", "UN General Assembly|United Nations General Assembly"],
	[
		"EU|E.U.",
		"European Union",
		"Brussels"
	],
	["EC", "European Commission|EU Commission"],
	["ECB", "European Central Bank"],
	["EIB", "European Investment Bank"],
	["EBRD", "European Bank for Reconstruction and Development"],
	["ECHR", "European Court of Human Rights"],
	["ECJ|CJEU", "European Court of Justice|Court of Justice of the European Union"],
	["NATO", "North Atlantic Treaty Organization|North Atlantic Treaty Organisation|Atlantic Alliance"],
	["IMF", "International Monetary Fund"],
	["IBRD", "World Bank|World Bank Group"],
	["WTO", "World Trade Organization|World Trade Organisation"],
	["WHO", "World Health Organization|World Health Organisation"],
	["OECD", "Organisation for Economic Co-operation and Development|Organization for Economic Cooperation and Development"],
	["OSCE", "Organization for Security and Co-operation in Europe|Organisation for Security and Co-operation in Europe|Organization for Security and Cooperation in Europe"],
	["IAEA", "International Atomic Energy Agency|UN nuclear watchdog"],
	["ICC", "International Criminal Court"],
	["ICJ", "International Court of Justice|World Court"],
	["ICRC", "International Committee of the Red Cross|Red Cross"],
	["ILO", "International Labour Organization|International Labor Organization"],
	["IMO", "International Maritime Organization|International Maritime Organisation"],
	["ICAO", "International Civil Aviation Organization"],
	["ITU", "International Telecommunication Union"],
	["IPCC", "Intergovernmental Panel on Climate Change"],
	["UNESCO", "United Nations Educational, Scientific and Cultural Organization"],
	["UNICEF", "United Nations Children's Fund"],
	["UNHCR", "UN High Commissioner for Refugees|UN refugee agency|UN Refugee Agency"],
	["UNDP", "United Nations Development Programme|UN Development Programme"],
	["UNEP", "United Nations Environment Programme|UN Environment Programme"],
	["UNRWA", "UN Relief and Works Agency"],
	["WFP", "World Food Programme|World Food Program"],
	["FAO", "Food and Agriculture Organization"],
	["OPCW", "Organisation for the Prohibition of Chemical Weapons|Organization for the Prohibition of Chemical Weapons"],
	["OPEC", "Organization of the Petroleum Exporting Countries"],
	["ASEAN", "Association of Southeast Asian Nations"],
	["AU", "African Union"],
	["OAS", "Organization of American States"],
	["CIS", "Commonwealth of Independent States"],
	["CSTO", "Collective Security Treaty Organization"],
	["SCO", "Shanghai Cooperation Organisation|Shanghai Cooperation Organization"],
	["EAEU", "Eurasian Economic Union"],
	["EFTA", "European Free Trade Association"],
	["GCC", "Gulf Cooperation Council"],
	["BRICS", ""],
	["ECOWAS", "Economic Community of West African States"],
	["G7|G-7", "Group of Seven"],
	["G8|G-8", "Group of Eight"],
	["G20|G-20", "Group of Twenty"],
	["BIS", "Bank for International Settlements"],
	["IOC", "International Olympic Committee"],
	["FIFA", ""],
	["UEFA", ""],
	["WADA", "World Anti-Doping Agency"],
	["FIA", "Federation Internationale de l’Automobile"],
	["NASA", "National Aeronautics and Space Administration"],
	["ESA", "European Space Agency"],
	["CERN", "European Organization for Nuclear Research"],
	["CIA", "Central Intelligence Agency"],
	["FBI", "Federal Bureau of Investigation"],
	["NSA", "National Security Agency"],
	["FDA", "Food and Drug Administration"],
	["EMA", "European Medicines Agency"],
	["SEC", "Securities and Exchange Commission"],
	["FSB", "Federal Security Service"],
	["MI6", "Secret Intelligence Service"],
	["BBC", "British Broadcasting Corporation"],
	["NHS", "National Health Service"],
	["AFP", "Agence France-Presse"],
	["AP", "Associated Press"],
	["ISO", "International Organization for Standardization"],
	["IEA", "International Energy Agency"],
	["IATA", "International Air Transport Association"],
	["MSF", "Médecins Sans Frontières|Doctors Without Borders"],
	["", "Federal Reserve|Fed"],
	["", "Council of Europe"],
	["", "European Council"],
	["", "European Parliament"],
	["", "Security Council"],
	["", "General Assembly"],
	["", "Arab League|League of Arab States"],
	["", "Hamas"],
	["", "Hezbollah|Hizbollah"],
	["", "Taliban"],
	["", "Interpol"],
	["", "Europol"],
	["", "Frontex"],
	["", "Euratom"],
	["", "Eurojust"],
	["", "Reuters"],
	["", "Bloomberg"],
	["", "Axios"],
	["", "Amnesty International"],
	["", "Human Rights Watch"],
	["", "Greenpeace"],
	["", "Gazprom"],
	["", "Westinghouse"],
	["", "Boeing"],
	["", "Airbus"],
	["", "Lockheed Martin"],
	["", "Microsoft"],
	["", "Google"],
	["", "Apple"],
	["", "Amazon"],
	["", "Siemens"],
	["", "Toyota"],
	["", "Volkswagen"],
	["", "BlackRock"],
	["", "Bundestag"],
	["", "Bundeswehr"],
	["", "Bundesbank"],
	["", "Bundesrat"],
	["", "Knesset"],
	["", "Duma|State Duma"],
	["", "Sejm"]
];
const organizations = table.map(([acronyms, names, seats]) => {
	const exact = split(acronyms);
	const full = split(names);
	return {
		key: (exact[0] ?? full[0] ?? "").toLowerCase(),
		exact,
		names: full,
		seats: split(seats ?? "")
	};
});
const organizationNouns = /* @__PURE__ */ new Set([
	"bank",
	"union",
	"council",
	"agency",
	"organization",
	"organisation",
	"fund",
	"ministry",
	"committee",
	"court",
	"commission",
	"commonwealth",
	"university",
	"institute",
	"association",
	"federation",
	"confederation",
	"league",
	"party",
	"parliament",
	"senate",
	"congress",
	"group",
	"corporation",
	"corp",
	"inc",
	"inc.",
	"ltd",
	"ltd.",
	"corp.",
	"co.",
	"llc",
	"plc",
	"gmbh",
	"ag",
	"bv",
	"nv",
	"oy",
	"asa",
	"spa",
	"company",
	"co",
	"homes",
	"builders",
	"construction",
	"consulting",
	"logistics",
	"enterprises",
	"associates",
	"pharma",
	"pharmaceuticals",
	"brothers",
	"ventures",
	"studios",
	"airlines",
	"airways",
	"club",
	"fc",
	"society",
	"foundation",
	"authority",
	"service",
	"department",
	"board",
	"alliance",
	"forum",
	"chamber",
	"assembly",
	"bureau",
	"office",
	"secretariat",
	"tribunal",
	"college",
	"academy",
	"school",
	"hospital",
	"trust",
	"front",
	"movement",
	"army",
	"navy",
	"corps",
	"guard",
	"brigade",
	"police",
	"treasury",
	"exchange",
	"press",
	"times",
	"post",
	"guardian",
	"holding",
	"holdings",
	"industries",
	"motors",
	"technologies",
	"systems",
	"laboratories",
	"partners",
	"capital",
	"mission",
	"program",
	"programme",
	"network",
	"team",
	"united",
	"rovers",
	"city council",
	"cooperative",
	"consortium",
	"initiative",
	"center",
	"centre",
	"museum",
	"church",
	"orchestra",
	"chancellery"
]);
const placeNouns = /* @__PURE__ */ new Set([
	"region",
	"oblast",
	"province",
	"river",
	"city",
	"lake",
	"sea",
	"ocean",
	"airport",
	"airfield",
	"airbase",
	"base",
	"plant",
	"station",
	"strait",
	"straits",
	"valley",
	"county",
	"district",
	"street",
	"square",
	"bay",
	"gulf",
	"port",
	"harbour",
	"harbor",
	"peninsula",
	"desert",
	"canal",
	"island",
	"islands",
	"mountain",
	"mountains",
	"hill",
	"hills",
	"coast",
	"border",
	"town",
	"village",
	"suburb",
	"state",
	"territory",
	"prefecture",
	"canton",
	"corridor",
	"dam",
	"bridge",
	"pass",
	"park",
	"forest",
	"delta",
	"basin",
	"highway",
	"avenue",
	"road",
	"stadium",
	"arena",
	"palace",
	"castle",
	"cathedral",
	"reservoir",
	"shipyard",
	"mine",
	"field",
	"raion"
]);
const placeHeads = /* @__PURE__ */ new Set([
	"lake",
	"mount",
	"cape",
	"fort",
	"port",
	"camp",
	"isle",
	"gulf",
	"strait",
	"bay",
	"sea",
	"river",
	"city",
	"province",
	"region",
	"town"
]);
const plainAcronyms = /* @__PURE__ */ new Set([
	"AI",
	"AM",
	"PM",
	"TV",
	"PC",
	"IT",
	"CEO",
	"CFO",
	"CTO",
	"COO",
	"VP",
	"PR",
	"HR",
	"ID",
	"IP",
	"GDP",
	"GNP",
	"VAT",
	"FAQ",
	"PDF",
	"URL",
	"API",
	"USD",
	"EUR",
	"GBP",
	"JPY",
	"CHF",
	"RUB",
	"UAH",
	"PLN",
	"CNY",
	"GMT",
	"UTC",
	"CET",
	"EST",
	"BC",
	"AD",
	"BCE",
	"CE",
	"NPP",
	"NPT",
	"START",
	"OK",
	"PS",
	"NB",
	"MP",
	"MPS",
	"MEP",
	"DIY",
	"ETA",
	"ASAP",
	"TBD",
	"TBA",
	"TLDR",
	"TL",
	"DR",
	"Q",
	"A",
	"I",
	"II",
	"III",
	"IV",
	"V",
	"VI",
	"VII",
	"VIII",
	"IX",
	"X",
	"XI",
	"XII",
	"XIV",
	"XV",
	"XX",
	"XXI",
	"NOT",
	"ALL",
	"NO",
	"YES",
	"AND",
	"OR",
	"BUT",
	"ONLY",
	"NEVER",
	"MUST",
	"WILL",
	"IS",
	"THE",
	"DNA",
	"RNA",
	"HIV",
	"GPS",
	"LNG",
	"IPO",
	"ICBM",
	"SUV",
	"CV",
	"PHD",
	"BA",
	"MA",
	"MW",
	"GW",
	"KW",
	"KWH",
	"MWH",
	"GWH",
	"TWH",
	"KM",
	"KG",
	"CM",
	"MM",
	"BN",
	"MN",
	"POV",
	"NGO",
	"NGOS",
	"IDP",
	"IDPS",
	"POW",
	"POWS",
	"DMZ",
	"EEZ",
	"FTA",
	"MOU",
	"SMR",
	"UAV",
	"WMD",
	"PVC",
	"CO2",
	"THIS",
	"THAT",
	"WE",
	"IT",
	"IF",
	"IN",
	"ON",
	"AT",
	"TO",
	"OF",
	"BY",
	"FOR",
	"SO",
	"ARE",
	"WAS",
	"HAS",
	"CAN"
]);
function split(list) {
	return list === "" ? [] : list.split("|");
}

// src/language/phrase.ts
function createPhraseIndex(entries) {
	const byFirst = /* @__PURE__ */ new Map();
	for (const entry of entries) {
		const first = firstOf(entry.phrase);
		if (first === null) continue;
		const list = byFirst.get(first);
		if (list === void 0) byFirst.set(first, [entry]);
		else list.push(entry);
	}
	const read = /* @__PURE__ */ new Map();
	return (units, at) => longestAt((key) => {
		const known = read.get(key);
		if (known !== void 0) return known;
		const made = (byFirst.get(key) ?? []).map(toListed).sort((a, b) => b.words.length - a.words.length);
		if (made.length > 0) read.set(key, made);
		return made;
	}, units, at);
}
function toListed({ phrase, exact, value }) {
	return {
		words: toUnits(toTokens(phrase)),
		exact,
		value
	};
}
const plainFirst = /^[A-Za-zÀ-ÖØ-öø-ÿ]+(?= [A-Za-z]|$)/;
function firstOf(phrase) {
	const first = plainFirst.exec(phrase);
	return first === null ? toUnits(toTokens(phrase))[0]?.norm ?? null : smooth(first[0]);
}
function longestAt(listedBy, units, at) {
	const unit = units[at];
	if (unit === void 0 || !unit.word) return null;
	let length = 0;
	const values = [];
	for (const key of unit.lemmas) for (const listed of listedBy(key)) {
		if (listed.words.length < length) break;
		if (!matches(listed, units, at)) continue;
		if (listed.words.length > length) values.length = 0;
		length = listed.words.length;
		if (!values.includes(listed.value)) values.push(listed.value);
	}
	return length === 0 ? null : {
		length,
		values
	};
}
function matches({ words, exact }, units, at) {
	return words.every((word, index) => {
		const unit = units[at + index];
		if (unit === void 0 || unit.possessive && index < words.length - 1 && !word.possessive) return false;
		if (exact) return unit.text === word.text;
		if (word.capitalized) return unit.capitalized && unit.norm === word.norm;
		return unit.norm === word.norm || unit.lemmas.includes(word.norm);
	});
}

// src/mention/listed.ts
function indexListed(set) {
	const owner = ownersOf(set.terms);
	return createPhraseIndex([
		...set.people.flatMap((person) => personEntries(person, set.people)),
		...set.terms.flatMap((term) => termEntries(term)),
		...countries.flatMap(({ code, names, exact, adjectives, capitals }) => {
			const term = set.terms.find((one) => one.country?.toUpperCase() === code) ?? owner([...names, ...exact]);
			const to = {
				name: term?.id ?? code.toLowerCase(),
				class: classOf(term, "country"),
				own: term !== void 0
			};
			return [
				...entries(names, false, {
					...to,
					form: "name"
				}),
				...entries(exact, true, {
					...to,
					form: "name"
				}),
				...entries(adjectives, false, {
					...to,
					form: "adjective"
				}),
				...capitals.flatMap((city) => entries([city], false, {
					...to,
					form: "capital"
				}))
			];
		}),
		...worldRegions.flatMap(({ code, names, adjectives }) => {
			const term = owner(names);
			const to = {
				name: term?.id ?? code,
				class: classOf(term, "place"),
				own: term !== void 0
			};
			return [...entries(names, false, {
				...to,
				form: "name"
			}), ...entries(adjectives, false, {
				...to,
				form: "adjective"
			})];
		}),
		...cities.flatMap((city) => owner([city]) === void 0 ? entries([city], false, {
			name: smooth(city),
			class: "place",
			own: false,
			form: "name"
		}) : []),
		...organizations.flatMap(({ key, exact, names, seats }) => {
			const term = owner([...exact, ...names]);
			const to = {
				name: term?.id ?? key,
				class: classOf(term, "organization"),
				own: term !== void 0
			};
			return [
				...entries(names, false, {
					...to,
					form: "name"
				}),
				...entries(exact, true, {
					...to,
					form: "name"
				}),
				...entries(seats, false, {
					...to,
					form: "capital"
				})
			];
		})
	]);
}
const seatsOnly = /* @__PURE__ */ new Set([
	"white house",
	"kremlin",
	"pentagon",
	"state department",
	"capitol hill",
	"downing street",
	"10 downing street",
	"no 10",
	"whitehall",
	"elysee",
	"elysee palace",
	"quai d'orsay",
	"matignon",
	"blue house",
	"palazzo chigi",
	"quirinal",
	"zhongnanhai"
]);
function entries(phrases, exact, value) {
	return phrases.map((phrase) => ({
		phrase,
		exact,
		value
	}));
}
function classOf(term, otherwise) {
	if (term === void 0 || term.class === "thing" || term.class === "unknown") return otherwise;
	return term.class;
}
function termEntries(term) {
	if (term.class === "thing" && term.country === null) return [];
	const value = {
		name: term.id,
		class: classOf(term, term.country === null ? "unknown" : "country"),
		form: "name",
		own: true
	};
	return [...entries(term.names, false, value), ...entries(term.exact, true, value)];
}
function personEntries(person, people) {
	const value = {
		name: person.id,
		class: "person",
		form: "name",
		own: true
	};
	const surname = surnameOf(person.name);
	const shared = people.some((other) => other !== person && surnameOf(other.name) === surname);
	return entries([.../* @__PURE__ */ new Set([
		person.name,
		...person.names,
		...shared ? [] : [surname]
	])], false, value);
}
function surnameOf(name) {
	return name.trim().split(/\s+/).at(-1) ?? name;
}
function ownersOf(terms) {
	const byName = /* @__PURE__ */ new Map();
	for (const term of terms) for (const name of [...term.names, ...term.exact]) if (/^\p{Lu}/u.test(name)) byName.set(smooth(name), byName.get(smooth(name)) ?? term);
	return (names) => names.map((name) => byName.get(smooth(name))).find((term) => term !== void 0);
}

// src/mention/unit-name.ts
function inOrder(a, b) {
	return a.from - b.from || b.to - a.to;
}
function coveredBy(names, length) {
	const covered = new Array(length).fill(false);
	for (const { from, to } of names) for (let at = from; at < to; at++) covered[at] = true;
	return covered;
}

// src/mention/organization.ts
const longest$2 = 8;
function findOrganizations(units, known) {
	const covered = coveredBy(known, units.length);
	const found = [];
	for (let at = 0; at < units.length; at++) {
		const unit = units[at];
		if (!unit.capitalized || covered[at] === true || !organizationNouns.has(unit.norm)) continue;
		const range = organizationAround(units, known, covered, lastNoun(units, at));
		if (range === null || range.from < (found.at(-1)?.to ?? 0)) continue;
		found.push({
			...range,
			class: "organization",
			name: nameOf$1(units, range),
			form: "name",
			own: false
		});
	}
	return [
		...known.filter((name) => !found.some((one) => one.from <= name.from && one.to >= name.to)),
		...found,
		...acronyms(units, [...known, ...found], covered)
	].sort(inOrder);
}
function lastNoun(units, at) {
	let last = at;
	while (units[last]?.possessive !== true && units[last + 1]?.capitalized === true && organizationNouns.has(units[last + 1]?.norm ?? "")) last++;
	return last;
}
function organizationAround(units, known, covered, noun) {
	if (officeAt(units, noun + 1) !== null && units[noun + 1]?.capitalized === true) return null;
	const from = startBefore(units, known, covered, noun);
	const to = endAfter(units, noun);
	const bare = units.slice(from, noun).every((unit, index) => isCountryUnit(known, from + index) || openingWords.has(unit.norm));
	if (to > noun + 1) return {
		from: bare ? noun : from,
		to
	};
	return bare ? null : {
		from,
		to: noun + 1
	};
}
function startBefore(units, known, covered, noun) {
	let from = noun;
	while (from > 0 && noun - from < longest$2) {
		const unit = units[from - 1];
		if (!(unit.norm === "and" && units[from - 2]?.capitalized === true && covered[from - 2] !== true) && (!unit.word || !unit.capitalized || unit.possessive || isFunctionWord(unit))) break;
		if (covered[from - 1] === true && known.some((name) => name.to === from && name.class === "person" && name.own) && noun - from > 0) break;
		from--;
	}
	while (from < noun && (units[from]?.norm === "and" || from === 0 && openingWords.has(units[from]?.norm ?? "") && !units[from + 1]?.capitalized)) from++;
	return from;
}
function endAfter(units, noun) {
	const link = units[noun + 1];
	if (link === void 0 || link.norm !== "of" && link.norm !== "for" || units[noun]?.possessive === true) return noun + 1;
	let at = noun + 2;
	if (units[at]?.norm === "the") at++;
	let end = noun + 1;
	for (; at < units.length && at < noun + longest$2; at++) {
		const unit = units[at];
		const joins = (unit.norm === "and" || unit.norm === "of") && units[at + 1]?.capitalized === true;
		if (!joins && (!unit.word || !unit.capitalized || isFunctionWord(unit) || officeAt(units, at) !== null)) break;
		if (!joins) end = at + 1;
		if (unit.possessive) break;
	}
	return end;
}
function isCountryUnit(known, at) {
	return known.some((name) => at >= name.from && at < name.to && (name.class === "country" || name.class === "place" || name.class === "organization"));
}
function acronyms(units, names, covered) {
	return names.flatMap((name) => {
		const short = units[name.to + 1];
		if (units[name.to]?.norm !== "(" || short === void 0 || covered[name.to + 1] === true || units[name.to + 2]?.norm !== ")") return [];
		const initials = units.slice(name.from, name.to).filter((unit) => unit.capitalized).map((unit) => unit.norm[0] ?? "").join("");
		return short.text.length > 1 && short.text === short.text.toUpperCase() && short.norm === initials ? [{
			...name,
			from: name.to + 1,
			to: name.to + 2
		}] : [];
	});
}
function nameOf$1(units, { from, to }) {
	return units.slice(from, to).map((unit) => unit.norm.replace(/\.$/, "")).join(" ");
}

// src/language/title-sense.ts
const sideOffices = /* @__PURE__ */ new Set([
	"founder",
	"owner",
	"scientist",
	"lawyer",
	"official",
	"negotiator",
	"professor"
]);
const whole$1 = /* @__PURE__ */ new Set([
	"ceo",
	"president",
	"prime minister",
	"chancellor",
	"king",
	"mayor",
	"rector"
]);
const seats = /* @__PURE__ */ new Map([
	["white house", "president"],
	["kremlin", "president"],
	["elysee", "president"],
	["elysee palace", "president"],
	["blue house", "president"],
	["downing street", "prime minister"],
	["pentagon", "defense"],
	["state department", "foreign"]
]);
const rewrites = [
	[/\bhigh representative\b/g, "foreign policy chief"],
	[/\bforeign office\b/g, "foreign"],
	[/\bgeneral staff\b/g, "army"],
	[/\barmed forces\b/g, "army"],
	[/\bchief of (?:the )?army staff\b/g, "army chief"],
	[/\bnational security and defen[cs]e council\b/g, "national security council"],
	[/\bpresidential\b/g, "president"],
	[/\bsecretar(y|ies) of state\b/g, "foreign secretar$1"],
	[/\bministerial\b/g, "minister"],
	[/\bspeaks? for\b/g, "spokesperson of"],
	[/\bcto\b/g, "technology chief"],
	[/\bcfo\b/g, "finance chief"],
	[/\bcoo\b/g, "operations chief"],
	[/\bciso\b/g, "information security chief"],
	[/\bchro\b/g, "personnel chief"],
	[/\bdpo\b/g, "data protection officer"],
	[/\bhuman resources\b/g, "personnel"],
	[/\bchief (?!executive |press |of |to |for )((?:[\p{L}-]+ ){1,3})officer\b/gu, "$1chief"]
];
const polityWords = /* @__PURE__ */ new Map();
for (const { code, names, exact, adjectives, capitals } of countries) for (const form of [
	...names,
	...exact,
	...adjectives,
	...capitals
]) addPolity(form, code.toLowerCase());
for (const { code, names, adjectives } of worldRegions) for (const form of [...names, ...adjectives]) addPolity(form, code);
for (const { key, exact, names, seats: towns } of organizations) for (const form of [
	...exact,
	...names,
	...towns
]) if (!functionWords.has(form.toLowerCase())) addPolity(form, key);
function addPolity(form, key) {
	const words = wordsOf$4(form).join(" ");
	if (!polityWords.has(words)) polityWords.set(words, key);
}
function wordsOf$4(text) {
	return smooth(text).replace(/\b((?:[a-z]\.)+[a-z]?)/g, (dotted) => dotted.replaceAll(".", "")).split(/[^\p{L}\p{N}']+/u).map((word) => word.replace(/^'+|'+$/g, "")).filter((word) => word !== "");
}
function sameTitle(a, b) {
	const one = senseOf(a);
	const other = senseOf(b);
	if (one === null || other === null) return "compatible";
	if (!officesFit(one, other) || one.deputy !== other.deputy) return "different";
	if (!nested(one.polities, other.polities) || !nested(one.fields, other.fields) || !ownersFit(one, other)) return "different";
	if (one.office === other.office && bodyMissing(one, other)) return "different";
	return one.office === other.office && isEqual(one.polities, other.polities) && isEqual(one.fields, other.fields) && isEqual(one.owners, other.owners) ? "same" : "compatible";
}
function namesOffice(title) {
	return senseOf(title) !== null;
}
function officesFit(one, other) {
	if (one.office === other.office) return true;
	const standIn = standIns.get(one.office)?.has(other.office) === true ? [one, other] : standIns.get(other.office)?.has(one.office) === true ? [other, one] : null;
	if (standIn !== null) return !(whole$1.has(standIn[1].office) && standIn[0].fields.size > 0 && standIn[1].fields.size === 0);
	return sideOffices.has(one.office) || sideOffices.has(other.office);
}
function bodyMissing(one, other) {
	if (one.fields.size === 0 || other.fields.size === 0) return false;
	const lacks = (a, b) => [...a.fields].some((field) => bodies.has(field) && !a.bare.has(field) && !b.fields.has(field));
	return lacks(one, other) || lacks(other, one);
}
function saysAllOf(title, other) {
	const one = senseOf(title);
	const less = senseOf(other);
	if (one === null || less === null || one.office !== less.office || one.deputy !== less.deputy) return false;
	return covers(one.polities, less.polities) && covers(one.fields, less.fields) && covers(one.owners, less.owners);
}
function covers(more, less) {
	return [...less].every((one) => more.has(one));
}
function isSole(title) {
	const sense = senseOf(title);
	if (sense === null || sharedOffices.has(sense.office)) return false;
	return !sharedUnlessFielded.has(sense.office) || sense.fields.size + sense.owners.size + sense.polities.size > 0;
}
function ownersFit(one, other) {
	return nested(one.owners, other.owners);
}
function nested(a, b) {
	const [less, more] = a.size <= b.size ? [a, b] : [b, a];
	return [...less].every((one) => more.has(one));
}
function isEqual(a, b) {
	return a.size === b.size && nested(a, b);
}
const known = /* @__PURE__ */ new Map();
const mostKnown = 2e3;
function senseOf(title) {
	const found = known.get(title);
	if (found !== void 0) return found;
	if (known.size >= mostKnown) known.clear();
	const sense = readSense(title);
	known.set(title, sense);
	return sense;
}
function readSense(title) {
	const words = rewrites.reduce((all, [from, to]) => all.replace(from, to), wordsOf$4(title).join(" ")).split(" ");
	const cut = words.findIndex((word, index) => index > 0 && (word === "of" || word === "for" || word === "to" || word === "at" || word === "in"));
	const head = lastOffice(cut < 0 ? words : words.slice(0, cut));
	if (head === null) return null;
	const rest = [...words.slice(0, head.from), ...words.slice(head.to)];
	const sense = qualifiers(rest);
	const field = words[head.from - 1] ?? "";
	const isField = sense.owners.has(field) && abstractEnding.test(field) && !organizationNouns.has(field);
	return {
		office: head.office,
		deputy: rest.slice(0, head.from).some((word) => deputyWords.has(word)),
		bare: bareBodies(words, head),
		polities: sense.polities,
		fields: isField ? /* @__PURE__ */ new Set([...sense.fields, field]) : sense.fields,
		owners: isField ? new Set([...sense.owners].filter((owner) => owner !== field)) : sense.owners
	};
}
function bareBodies(words, head) {
	const isEdge = (word) => word === void 0 || functionWords.has(word);
	return new Set(words.flatMap((word, at) => {
		const field = portfolios.get(word.replace(/'s?$/, ""));
		if (field === void 0 || !bodies.has(field) || !isEdge(words[at - 1])) return [];
		return word.includes("'") || at > head.to && isEdge(words[at + 1]) ? [field] : [];
	}));
}
function lastOffice(words) {
	let found = null;
	for (let at = 0; at < words.length;) {
		const hit = officeIn(words, at);
		if (hit !== null && !deputyWords.has(words[at] ?? "") || hit !== null && at === words.length - 1) found = hit;
		at = hit === null ? at + 1 : hit.to;
	}
	return found;
}
function officeIn(words, at) {
	for (const phrase of officePhrases) if (phrase.words.every((word, index) => singular(words[at + index] ?? "") === word || words[at + index] === word)) return {
		from: at,
		to: at + phrase.words.length,
		office: phrase.office
	};
	return null;
}
function singular(word) {
	if (word.endsWith("ies")) return `${word.slice(0, -3)}y`;
	if (word.endsWith("men")) return `${word.slice(0, -3)}man`;
	return /[^s']s$/.test(word) ? word.slice(0, -1) : word;
}
function qualifiers(words) {
	const fields = /* @__PURE__ */ new Set();
	const polities = /* @__PURE__ */ new Set();
	const owners = /* @__PURE__ */ new Set();
	const plain = words.map((word) => word.replace(/'s?$/, ""));
	for (let at = 0; at < plain.length;) {
		const polity = polityAt(plain, at);
		if (polity !== null) {
			polities.add(polity.key);
			if (seats.has(polity.words)) fields.add(seats.get(polity.words) ?? "");
			at += polity.length;
			continue;
		}
		const office = officeIn(plain, at);
		if (office !== null && !gradeWords.has(plain[at] ?? "")) {
			fields.add(office.office);
			at = office.to;
			continue;
		}
		addQualifier(plain[at] ?? "", fields, owners);
		at++;
	}
	if (fields.size > 1) fields.delete("policy");
	return {
		fields,
		polities,
		owners
	};
}
const wholes = /* @__PURE__ */ new Set([
	"country",
	"government",
	"mission",
	"project",
	"program",
	"programme",
	"expedition",
	"venture",
	"organization",
	"organisation",
	"institution",
	"firm",
	"entire",
	"whole"
]);
function addQualifier(word, fields, owners) {
	if (functionWords.has(word) || gradeWords.has(word) || deputyWords.has(word) || formerWords.has(word) || actingWords.has(word)) return;
	const field = portfolios.get(word);
	if (field !== void 0) {
		if (field !== "") fields.add(field);
	} else if (!honorifics.has(word) && !wholes.has(word)) owners.add(word);
}
function polityAt(words, at) {
	for (let length = Math.min(8, words.length - at); length > 0; length--) {
		const phrase = words.slice(at, at + length).join(" ");
		const key = polityWords.get(phrase);
		if (key !== void 0) return {
			key,
			words: phrase,
			length
		};
	}
	return null;
}

// src/mention/office.ts
function findOffices(units, names, people) {
	const found = [];
	for (let at = 0; at < units.length;) {
		const title = startsTitle(units, at) ? readTitle(units, at) : null;
		if (title === null) {
			at++;
			continue;
		}
		const office = toOffice(units, title, names, people);
		if (office !== null) found.push(office);
		at = Math.max(title.headTo, at + 1);
	}
	return found;
}
function startsTitle(units, at) {
	const unit = units[at];
	return unit !== void 0 && unit.word && (unit.capitalized || unit.norm === "the" || unit.norm === "a" || unit.norm === "its" || unit.norm === "their");
}
function toOffice(units, title, names, people) {
	const persons = names.filter((name) => name.class === "person");
	if (persons.some((name) => name.from >= title.from && name.from <= title.to + 1 && (name.from >= title.headTo || name.to > title.headFrom))) return null;
	if (title.former || units[title.headTo - 1]?.lemmas.some((lemma) => lemma !== units[title.headTo - 1]?.norm && units[title.headTo - 1]?.norm === `${lemma}s`)) return null;
	const owned = names.some((name) => name.from >= title.from && name.to <= title.to && name.class !== "person") || persons.some((name) => name.from >= title.from && name.to <= title.headFrom && units[name.to - 1]?.possessive === true);
	const special = title.office === "secretary general" || title.headTo - title.from > 1 && owned;
	if (!owned && !special) return null;
	const text = nameOf$1(units, title);
	if (names.find((name) => units[name.to]?.norm === "," && (name.to === title.from - 1 || name.to === title.from - 2) && name.class === "person") !== void 0) return null;
	const holders = people.filter((person) => person.roles.some((role) => sameTitle(text, role) === "same"));
	const holder = holders.length === 1 ? holders[0] : void 0;
	return {
		from: title.from,
		to: title.to,
		class: holder === void 0 ? "office" : "person",
		name: holder?.id ?? text,
		form: "name",
		own: holder !== void 0
	};
}

// src/mention/unlisted.ts
const particles = /* @__PURE__ */ new Set([
	"de",
	"van",
	"von",
	"der",
	"den",
	"al",
	"el",
	"bin",
	"ibn",
	"la",
	"le",
	"du",
	"da",
	"dos",
	"di",
	"del",
	"della",
	"ter",
	"ten",
	"af",
	"zu"
]);
const placePrepositions = /* @__PURE__ */ new Set([
	"in",
	"at",
	"near",
	"outside",
	"around",
	"inside",
	"across",
	"throughout",
	"over",
	"off"
]);
const speechVerbs = /* @__PURE__ */ new Set([
	"said",
	"says",
	"told",
	"tells",
	"added",
	"adds",
	"wrote",
	"writes",
	"argued",
	"argues",
	"warned",
	"warns",
	"insisted",
	"insists",
	"claimed",
	"claims",
	"announced",
	"replied",
	"explained",
	"explains",
	"thinks",
	"believes"
]);
const auxiliaries$2 = /* @__PURE__ */ new Set([
	"is",
	"was",
	"has",
	"had",
	"will",
	"would",
	"can",
	"could",
	"may",
	"might",
	"shall",
	"should",
	"must",
	"alone",
	"himself",
	"herself",
	"itself",
	"does",
	"did"
]);
function findUnlisted(units, known, earlier) {
	const covered = coveredBy(known, units.length);
	const titles = titleUnits(units);
	const capitals = isTitleCase(units);
	const surnames = new Set(known.filter((name) => name.own && name.class === "person").map((name) => name.from));
	return runsOf(units, covered, titles).flatMap((run) => {
		const name = surnames.has(run.to) ? {
			class: "unknown",
			name: nameOf$1(units, run)
		} : classify(units, run, earlier, capitals);
		return name === null ? [] : [{
			from: run.from,
			to: run.to,
			form: "name",
			own: false,
			...name
		}];
	});
}
function titleUnits(units) {
	const found = /* @__PURE__ */ new Set();
	units.forEach((unit, at) => {
		const office = officeAt(units, at);
		if (honorifics.has(unit.norm)) found.add(at);
		if (office === null) return;
		for (let i = at; i < at + office.length; i++) found.add(i);
		for (let i = at - 1; i >= 0 && i > at - 5 && isTitleWord(units[i]); i--) found.add(i);
		if (units[at + office.length]?.norm === "of" || units[at + office.length]?.norm === "for") for (let i = at + office.length + 1; i < units.length && i < at + 8 && (isTitleWord(units[i]) || units[i]?.norm === "the" || units[i]?.norm === "and"); i++) found.add(i);
	});
	return found;
}
function isTitleWord(unit) {
	return unit !== void 0 && (portfolios.has(unit.norm) || gradeWords.has(unit.norm) || deputyWords.has(unit.norm) || formerWords.has(unit.norm));
}
function isTitleCase(units) {
	const words = units.slice(1).filter((unit) => unit.word && unit.text.length > 3 && !isFunctionWord(unit));
	return words.length >= 3 && words.filter((unit) => unit.capitalized).length > words.length * .8;
}
function runsOf(units, covered, titles) {
	const runs = [];
	for (let at = 0; at < units.length;) {
		if (!isNameUnit(units, covered, titles, at)) {
			at++;
			continue;
		}
		let to = at + 1;
		while (to < units.length && units[to - 1]?.possessive !== true) if (isNameUnit(units, covered, titles, to)) to++;
		else {
			const next = afterParticles(units, to);
			if (next === to || !isNameUnit(units, covered, titles, next)) break;
			to = next + 1;
		}
		runs.push(...trimmed(units, {
			from: at,
			to,
			titled: titles.has(at - 1),
			initial: isOpening(units, at)
		}));
		at = to;
	}
	return runs;
}
function isNameUnit(units, covered, titles, at) {
	const unit = units[at];
	return unit !== void 0 && unit.word && unit.capitalized && covered[at] !== true && !titles.has(at);
}
function afterParticles(units, from) {
	let at = from;
	while (at < from + 3 && particles.has(units[at]?.norm ?? "")) at++;
	return at;
}
function isOpening(units, at) {
	const before = units[at - 1];
	return before === void 0 || !before.word && /[:.!?"“”'‘’([—–*•/]/.test(before.text) || at === 1 && !/\p{L}/u.test(before.text);
}
function trimmed(units, run) {
	let { from } = run;
	while (from < run.to && (isFunctionWord(units[from]) || run.initial && from === run.from && openingWords.has(units[from]?.norm ?? ""))) from++;
	let to = from;
	while (to < run.to && !isFunctionWord(units[to])) to++;
	const first = from < to ? [{
		...run,
		from,
		to,
		initial: run.initial && from === run.from
	}] : [];
	return to < run.to && to > from ? [...first, ...trimmed(units, {
		...run,
		from: to,
		titled: false,
		initial: false
	})] : first;
}
function classify(units, run, earlier, capitals) {
	const words = units.slice(run.from, run.to);
	const first = words[0];
	const name = nameOf$1(units, run);
	const surname = words.length === 1 ? earlier.find((one) => one.class === "person" && one.name.endsWith(` ${first.norm}`)) : void 0;
	if (surname !== void 0) return {
		class: "person",
		name: surname.name
	};
	if (isPerson(units, run, words)) return {
		class: "person",
		name
	};
	if (words.length === 1 && isAcronym(first)) return plainAcronyms.has(first.text) ? null : {
		class: units[run.from - 1]?.norm === "the" ? "organization" : "unknown",
		name: first.norm.replaceAll(".", "")
	};
	if (capitals || words.length > 6) return null;
	if (words.length === 1 && (isOrdinary(units, run, first) || organizationNouns.has(first.norm))) return null;
	if (isPlace(units, run)) return {
		class: "place",
		name
	};
	const after = units[run.to];
	if ((speechVerbs.has(after?.norm ?? "") || speechVerbs.has(units[run.from - 1]?.norm ?? "") && !run.initial) && words.length < 4 && !organizationNouns.has(words.at(-1)?.norm ?? "")) return {
		class: "person",
		name
	};
	return {
		class: "unknown",
		name
	};
}
function isPerson(units, run, words) {
	const first = words[0];
	const placed = placeNouns.has(units[run.to]?.norm ?? "");
	if (run.titled && words.length <= 4 && !placed && (words.length > 1 || !isAcronym(first))) return true;
	if (words.length < 2 || words.length > 5) return false;
	return givenNames.has(first.norm) || isInitial(first) || /^(?:\p{Lu}\.){2,3}$/u.test(first.text) && !/^[EU]/.test(first.text);
}
function isInitial(unit) {
	return /^\p{Lu}\.?$/u.test(unit.text);
}
function isAcronym(unit) {
	return /^(?:\p{Lu}[\p{Lu}\d]{1,6}s?|(?:\p{Lu}\.){2,5})$/u.test(unit.text);
}
function isOrdinary(units, run, word) {
	if (openingWords.has(word.norm) || isInitial(word) && !/\.$/.test(word.text)) return true;
	if (!run.initial) return false;
	const next = units[run.to]?.norm ?? "";
	return !(word.possessive || speechVerbs.has(next) || auxiliaries$2.has(next) || next === "," && units[run.to + 1]?.capitalized === true) || ordinaryEnding.test(word.norm) || /[^suio]s$/.test(word.norm) && !word.possessive;
}
function isPlace(units, run) {
	const before = units[run.from - 1];
	const after = units[run.to];
	const last = units[run.to - 1];
	if (placeNouns.has(after?.norm ?? "") && !last.possessive) return true;
	if (run.to - run.from > 1 && (placeNouns.has(last.norm) || placeHeads.has(units[run.from]?.norm ?? ""))) return true;
	if (before === void 0 || last.possessive) return false;
	if (before.norm === "of" && placeNouns.has(units[run.from - 2]?.norm ?? "")) return true;
	return placePrepositions.has(before.norm) || placeHeads.has(before.norm) || before.norm === "the" && placePrepositions.has(units[run.from - 2]?.norm ?? "") && placeNouns.has(last.norm);
}

// src/mention/person.ts
function resolvePeople(units, names, known) {
	const joined = [];
	for (const name of names) {
		const before = joined.at(-1);
		const merged = before === void 0 ? null : withGiven(units, before, name, known) ?? inverted(units, before, name, known);
		if (merged === null) joined.push(name);
		else joined[joined.length - 1] = merged;
	}
	return joined.filter((name) => name.to - name.from > 1 || !isInitial(units[name.from]) || name.own);
}
function toGiven(people) {
	return new Map(people.map((person) => [person.id, givenOf(person)]));
}
function givenOf({ name, names }) {
	return [name, ...names].flatMap((one) => smooth(one).split(/[\s-]+/).slice(0, -1));
}
function withGiven(units, before, name, known) {
	if (!name.own || name.class !== "person" || before.to !== name.from || before.own || units[before.to - 1]?.possessive === true) return null;
	const first = units[before.from];
	const given = known.get(name.name) ?? [];
	const surnameOnly = name.to - name.from === 1;
	if (fits$1(first, given)) return {
		...name,
		from: before.from
	};
	if (!surnameOnly || !(givenNames.has(first.norm) || isInitial(first) || isUnknownGiven(first))) return null;
	return {
		...name,
		from: before.from,
		name: nameOf$1(units, {
			from: before.from,
			to: name.to
		}),
		own: false
	};
}
function isUnknownGiven({ norm, text }) {
	return /^\p{Lu}\p{Ll}{2,}$/u.test(text) && !openingWords.has(norm) && !ordinaryEnding.test(norm);
}
function fits$1(word, given) {
	const letters = word.norm.replace(/\.$/, "");
	return given.some((one) => one === letters || letters.length === 1 && one.startsWith(letters) || letters.length > 2 && one.length > 2 && (one.startsWith(letters) || letters.startsWith(one)));
}
function inverted(units, before, name, known) {
	if (units[before.to]?.norm !== "," || name.from !== before.to + 1 || before.to - before.from > 2 || name.to - name.from > 2 || !closes$1(units[name.to])) return null;
	if (units.slice(0, before.from).some((unit) => unit.word) || before.class !== "person" && before.class !== "unknown" || name.own) return null;
	const first = units[name.from];
	if (before.own) {
		if (fits$1(first, known.get(before.name) ?? [])) return {
			...before,
			to: name.to
		};
		return givenNames.has(first.norm) ? {
			...before,
			to: name.to,
			own: false,
			name: `${nameOf$1(units, name)} ${nameOf$1(units, before)}`
		} : null;
	}
	if (!givenNames.has(first.norm)) return null;
	return {
		...before,
		to: name.to,
		class: "person",
		name: `${nameOf$1(units, name)} ${nameOf$1(units, before)}`
	};
}
function closes$1(unit) {
	return unit === void 0 || !unit.word;
}

// src/mention/name.ts
function createNameFinder(set) {
	const listed = indexListed(set);
	const given = toGiven(set.people);
	return (sentence, earlier = []) => {
		const units = toUnits(sentence.tokens);
		const shouting = isShouting(units);
		const known = findOrganizations(units, findListed(units, listed, shouting));
		const unlisted = shouting ? [] : findUnlisted(units, known, earlier);
		const people = resolvePeople(units, [...known, ...unlisted].sort(inOrder), given);
		const offices = findOffices(units, people, set.people);
		return [...people, ...offices].sort(inOrder).map((name) => toMention$2(units, name, sentence));
	};
}
function findListed(units, listed, shouting) {
	const found = [];
	for (let at = 0; at < units.length;) {
		const hit = listed(units, at);
		if (hit === null || !isName(units, at, at + hit.length, hit.values, shouting)) {
			at++;
			continue;
		}
		found.push(...readings(units, at, at + hit.length, hit.values));
		at += hit.length;
	}
	return found;
}
function isShouting(units) {
	const words = units.filter((unit) => unit.word && unit.text.length > 1);
	return words.length >= 4 && words.filter((unit) => unit.text === unit.text.toUpperCase()).length > words.length * .7;
}
function isName(units, from, to, values, shouting) {
	const unit = units[from];
	if (shouting && to - from === 1 && functionWords.has(unit.norm)) return false;
	const own = values.some((value) => value.own);
	if (own && values.every((value) => value.class !== "country")) return true;
	if (!unit.capitalized && !/\d/.test(unit.text)) return own;
	const doubtful = personalCountryNames.has(unit.norm) || values.every((value) => value.class === "place" && !value.own);
	return to - from > 1 || !doubtful || !isPartOfLonger(units, from, to);
}
function isPartOfLonger(units, from, to) {
	const before = units[from - 1];
	const after = units[to];
	const isPart = (unit) => unit !== void 0 && unit.word && unit.capitalized && !isFunctionWord(unit) && /^\p{Lu}\p{Ll}/u.test(unit.text) && !/(?:an|ian|ish|ese)$/.test(unit.norm);
	if (isPart(after) && units[from]?.possessive !== true && !placeNouns.has(after?.norm ?? "") && !givenNames.has(after?.norm ?? "")) return true;
	if (isPart(before) && before?.possessive !== true && (from > 1 || givenNames.has(before?.norm ?? ""))) return true;
	return before?.norm === "," && isPart(units[from - 2]) && (after === void 0 || !after.word || isFunctionWord(after)) && units[from]?.norm === "georgia";
}
function readings(units, from, to, values) {
	const byName = /* @__PURE__ */ new Map();
	for (const value of values) {
		const before = byName.get(value.name);
		if (before === void 0 || before.form === "name" && value.form !== "name") byName.set(value.name, value);
	}
	const all = [...byName.values()].map((value) => ({
		from,
		to,
		class: value.class,
		name: value.name,
		form: value.form,
		own: value.own
	}));
	const owned = all.filter((one) => one.own && one.form !== "capital");
	const capital = all.filter((one) => one.form === "capital");
	const plain = all.filter((one) => one.form !== "capital");
	const kept = owned.length > 0 ? owned : plain.slice(0, 1);
	if (capital.length === 0) return kept;
	const words = units.slice(from, to).map((unit) => unit.norm).join(" ");
	const place = {
		from,
		to,
		class: "place",
		name: words,
		form: "name",
		own: false
	};
	return [...kept.length > 0 ? kept : seatsOnly.has(words) ? [] : [place], ...capital];
}
function toMention$2(units, name, sentence) {
	const start = units[name.from]?.start ?? sentence.start;
	const last = units[name.to - 1];
	const end = last === void 0 ? start : last.possessive ? last.start + last.text.length : last.end;
	return {
		kind: "name",
		start,
		end,
		text: sentence.text.slice(start - sentence.start, end - sentence.start),
		class: name.class,
		name: name.name,
		form: name.form
	};
}

// src/mention/index.ts
const mostPeople = 100;
function toLexicon(set, concepts, named) {
	const classes = classesFor(named).map(([key, phrases]) => ({
		key,
		phrases,
		exact: []
	}));
	return compileLexicon([...concepts.map((concept) => withCountry(set, concept)), ...classes]);
}
function wordsIn(lexicon, text) {
	return toSentences(toBlock(text)).map((sentence) => ({
		sentence,
		hits: findConcepts(lexicon, sentence.tokens)
	}));
}
function spokenIn(findNames, lexicon, texts) {
	const sentences = texts.flatMap((text) => toSentences(toBlock(text)));
	return {
		names: new Set(sentences.flatMap((sentence) => findNames(sentence)).map((name) => name.name)),
		keys: new Set(sentences.flatMap((sentence) => findConcepts(lexicon, sentence.tokens)).map((hit) => hit.key))
	};
}
function toBlock(text) {
	return {
		index: 0,
		role: "title",
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
const mostWords$1 = 5e4;
function createPassageReader(findNames, lexicon) {
	const memory = createWordMemory();
	let lately = [];
	return (article) => {
		let index = 0;
		if (mostWords$1 < memory.size) memory.clear();
		const people = /* @__PURE__ */ new Map();
		const speakers = findSpeakers(article);
		const read = [];
		const passages = article.blocks.flatMap((block) => {
			const surroundings = {
				isNumbering: isNumbering(article, block),
				labelEnd: labelEnd(block, speakers),
				people: [...people.values()]
			};
			const before = lately[block.index];
			const reading = before !== void 0 && isSame(before, block, surroundings) ? before : readBlock(block, surroundings);
			read.push(reading);
			for (const { names } of reading.drafts) for (const name of names) if (name.class === "person" && name.name.includes(" ") && people.size < mostPeople) people.set(name.name, name);
			return reading.drafts.map((draft) => ({
				...draft,
				block,
				index: index++
			}));
		});
		lately = read;
		return joinItems(article, addEchoes(passages));
	};
	function readBlock(block, surroundings) {
		const { isNumbering: isNumber, labelEnd: end } = surroundings;
		const people = new Map(surroundings.people.map((name) => [name.name, name]));
		const dates = findDates(block.text);
		const quantities = isNumber ? [] : findQuantities(block.text, dates, block.breaks);
		return {
			block,
			surroundings,
			drafts: (end === 0 ? toSentences(block, memory) : withoutLabel(toSentences({
				...block,
				breaks: [end, ...block.breaks]
			}, memory))).map((sentence) => {
				const names = findNames(sentence, [...people.values()]);
				for (const name of names) if (name.class === "person" && name.name.includes(" ") && people.size < mostPeople) people.set(name.name, name);
				return {
					sentence,
					names,
					hits: findConcepts(lexicon, sentence.tokens),
					quantities: within$1(sentence, quantities),
					dates: within$1(sentence, dates),
					joined: null
				};
			})
		};
	}
}
function isSame({ block, surroundings }, other, its) {
	return block.index === other.index && block.text === other.text && surroundings.isNumbering === its.isNumbering && surroundings.labelEnd === its.labelEnd && isAlike(block.breaks, other.breaks) && isAlike(surroundings.people, its.people);
}
function isAlike(some, others) {
	return some.length === others.length && some.every((one, at) => one === others[at]);
}
function isNumbering(article, block) {
	const header = block.columnHeader === null ? void 0 : article.blocks[block.columnHeader];
	return header !== void 0 && /^\W*(no|nr|num|number|point|item|row|rank|id)?\W*$/i.test(header.text) && /^\W*\d{1,4}\w?\W*$/.test(block.text);
}
function within$1(sentence, found) {
	const from = firstFrom(found, sentence.start);
	return found.slice(from, firstFrom(found, sentence.end));
}
function firstFrom(found, offset) {
	let low = 0;
	let high = found.length;
	while (low < high) {
		const middle = low + high >> 1;
		if ((found[middle]?.start ?? offset) < offset) low = middle + 1;
		else high = middle;
	}
	return low;
}

// src/verdict/comparison.ts
function compareQuantities(claimed, expected) {
	if (claimed.dimension !== expected.dimension) return "unclear";
	if (!isComparable(claimed, expected)) return claimed.dimension === "money" || isOtherUnit(claimed, expected) ? "disagrees" : "unclear";
	const agreement = compareWithBound(claimed, expected);
	return agreement === "disagrees" && isBinary(claimed, expected) ? "agrees" : agreement;
}
function compareWithBound(claimed, expected) {
	switch (expected.bound) {
		case "at-most":
		case "less-than": return againstUpper(claimed, expected);
		case "at-least":
		case "more-than": return againstLower(claimed, expected);
		default: return againstInterval(claimed, expected);
	}
}
function isBinary(claimed, expected) {
	if (claimed.dimension !== "data" || claimed.bound !== expected.bound || claimed.unit === expected.unit) return false;
	const [a, b] = [toBase(claimed), toBase(expected)];
	const [low, high] = [a.max / b.max, a.min / b.min].map((ratio) => Math.abs(Math.log(ratio)) / Math.log(1.024));
	return [low, high].every((steps) => steps === void 0 || !Number.isFinite(steps) || steps < 4.5 && Math.abs(steps - Math.round(steps)) < .01);
}
function isOtherUnit(claimed, expected) {
	const [a, b] = [claimed.max ?? claimed.min, expected.max ?? expected.min];
	return claimed.unit !== null && expected.unit !== null && claimed.unit !== expected.unit && a === b;
}
function isFigure(claimed, expected) {
	const a = figure(claimed);
	const b = figure(expected);
	return a !== null && b !== null && overlaps$2(a, interval((b.min + b.max) / 2));
}
const calendarSlack = .03;
function isLooseTerm(claimed, expected) {
	if (claimed.dimension !== "duration" || claimed.unit === expected.unit || claimed.bound === "about" || claimed.unit !== "month" && claimed.unit !== "year") return false;
	const face = toBase(claimed);
	const value = Number.isFinite(face.max) ? face.max : face.min;
	const wanted = toBase(expected).max;
	return Math.abs(value - wanted) > value * calendarSlack;
}
function againstUpper(claimed, expected) {
	const same = isFigure(claimed, expected);
	if (same && isLooseTerm(claimed, expected)) return "unclear";
	const limit = toBase(expected).max;
	const face = toBase(claimed);
	switch (claimed.bound) {
		case "at-least": return same || face.min > limit ? "disagrees" : "unclear";
		case "more-than": return face.min < limit && !same ? "agrees" : "disagrees";
		case "less-than": return same || face.max > limit ? "agrees" : "disagrees";
		case "between": return isEnd(claimed, claimed.max, limit) ? "agrees" : "disagrees";
		default: return same ? "agrees" : "disagrees";
	}
}
function isEnd(claimed, end, limit) {
	return end !== null && overlaps$2(tolerance$1({
		...claimed,
		min: end,
		max: end,
		bound: "exact"
	}), interval(limit));
}
function againstLower(claimed, expected) {
	const same = isFigure(claimed, expected);
	const limit = toBase(expected).min;
	const face = toBase(claimed);
	switch (claimed.bound) {
		case "at-most": return same || face.max < limit ? "disagrees" : "unclear";
		case "less-than": return face.max > limit && !same ? "unclear" : "disagrees";
		case "more-than": return same || face.min < limit ? "agrees" : "disagrees";
		case "between": return isEnd(claimed, claimed.min, limit) ? "agrees" : "disagrees";
		default: return same ? "agrees" : "disagrees";
	}
}
function againstInterval(claimed, expected) {
	const wanted = expected.bound === "about" ? tolerance$1(expected) : toBase(expected);
	const face = toBase(claimed);
	const fits = overlaps$2(tolerance$1(claimed), wanted);
	switch (claimed.bound) {
		case "at-least":
		case "more-than":
		case "at-most":
		case "less-than": return disjoint(face, wanted) && !isFigure(claimed, expected) ? "disagrees" : "agrees";
		case "between": return !fits ? "disagrees" : expected.bound === "between" || face.min === face.max ? "agrees" : "unclear";
		default: return fits ? "agrees" : "disagrees";
	}
}
function near$2(a, b, slack) {
	return overlaps$2({
		...a,
		min: a.min - slack,
		max: a.max + slack
	}, b);
}

// src/verdict/judged.ts
function toKnown(set) {
	return {
		set,
		terms: new Map(set.terms.map((term) => [term.id, term])),
		people: new Map(set.people.map((person) => [person.id, person]))
	};
}
function nameOf(id, known) {
	const term = known.terms.get(id);
	const country = term?.country == null ? null : countryByCode(term.country);
	return known.people.get(id)?.name ?? term?.names[0] ?? term?.exact[0] ?? country?.names[0] ?? id;
}
function isNamed(key, known) {
	const term = known.terms.get(key);
	return known.people.has(key) || term !== void 0 && term.class !== "thing";
}
function spanOf(passage, from, to) {
	const { tokens } = passage.sentence;
	return {
		start: tokens[from]?.start ?? passage.sentence.start,
		end: tokens[Math.max(from, to - 1)]?.end ?? passage.sentence.end
	};
}
function textOf(passage, span) {
	return passage.block.text.slice(span.start, span.end).replace(/\s+/g, " ");
}
function denotations(passage, name) {
	const { from, to } = tokensOf(passage, name);
	if (isPartOfCompound(passage, name)) return /* @__PURE__ */ new Set([name.name]);
	const keys = passage.hits.filter((hit) => hit.from <= from && hit.to >= to || hit.from >= from && hit.to === to).map((hit) => hit.key);
	return /* @__PURE__ */ new Set([name.name, ...keys]);
}
function isPartOfCompound(passage, name) {
	return passage.block.text[name.end] === "-" || passage.block.text[name.start - 1] === "-";
}
function tokensOf(passage, span) {
	const { tokens } = passage.sentence;
	let from = 0;
	for (let high = tokens.length; from < high;) {
		const middle = from + high >> 1;
		if ((tokens[middle]?.end ?? 0) > span.start) high = middle;
		else from = middle + 1;
	}
	let to = from;
	while (to < tokens.length && (tokens[to]?.start ?? 0) < span.end) to++;
	return {
		from,
		to
	};
}
function placeOf({ quantities }, { start }) {
	let low = 0;
	for (let high = quantities.length; low < high;) {
		const middle = low + high >> 1;
		if ((quantities[middle]?.start ?? start) < start) low = middle + 1;
		else high = middle;
	}
	return low;
}
function quantityBefore(passage, mention) {
	return passage.quantities[placeOf(passage, mention) - 1];
}
function quantityBehind(passage, mention) {
	const at = placeOf(passage, mention);
	return passage.quantities[passage.quantities[at]?.start === mention.start ? at + 1 : at];
}
function rememberByClaim(read) {
	const known = /* @__PURE__ */ new WeakMap();
	return (claim) => {
		const found = known.get(claim) ?? { made: read(claim) };
		known.set(claim, found);
		return found.made;
	};
}
function isInClause$1(passage, clause, span) {
	const { from } = tokensOf(passage, span);
	return from >= clause.from && from < clause.to;
}
function wordsBefore(passage, token, count) {
	return passage.sentence.tokens.slice(Math.max(0, token - count), token).map((one) => one.norm);
}
function anchorSpan(claim) {
	const own = claim.anchors.filter((anchor) => anchor.passage === claim.passage && anchor.from >= claim.clause.from && anchor.from < claim.clause.to);
	if (own.length === 0) return spanOf(claim.passage, claim.clause.from, claim.clause.to);
	return spanOf(claim.passage, Math.min(...own.map((anchor) => anchor.from)), Math.max(...own.map((anchor) => anchor.to)));
}

// src/verdict/product.ts
function multiplyQuantity(whole, share) {
	const unit = share.unit === "percent" ? .01 : 1;
	const { min, max } = share;
	if (min === null || max === null || whole.min === null || whole.max === null || share.dimension !== "share") return null;
	return {
		...whole,
		min: round(whole.min * min * unit),
		max: round(whole.max * max * unit),
		bound: min === max ? whole.bound : "between",
		step: whole.step
	};
}
function round(value) {
	return Number(value.toPrecision(9));
}

// src/verdict/part.ts
const determiners$2 = /* @__PURE__ */ new Set([
	"the",
	"its",
	"their",
	"his",
	"her",
	"our",
	"this",
	"that",
	"these",
	"those",
	"all",
	"some",
	"about",
	"roughly",
	"nearly",
	"almost",
	"planned",
	"total",
	"full",
	"whole"
]);
const portions$1 = /* @__PURE__ */ new Set([
	"half",
	"rest",
	"remainder",
	"part",
	"portion",
	"slice",
	"fraction",
	"majority",
	"minority",
	"bulk",
	"most",
	"some",
	"much",
	"many",
	"share",
	"third",
	"thirds",
	"quarter",
	"quarters",
	"fifth",
	"fifths",
	"tenth",
	"percent",
	"cent",
	"none",
	"each",
	"one",
	"few"
]);
function isBase(passage, mention) {
	const { tokens } = passage.sentence;
	let at = tokensOf(passage, mention).from - 1;
	while (at >= 0 && determiners$2.has(tokens[at]?.norm ?? "")) at--;
	if (tokens[at]?.norm !== "of") return false;
	const head = tokens[at - 1];
	if (head?.norm === "one" && mention.value.dimension !== "count" && tokens[at + 1]?.kind === "number") return false;
	if (head === void 0 || head.kind === "punctuation" || head.norm === "out" || head.norm === "and" || head.norm === "but") return true;
	if (portions$1.has(head.norm)) return true;
	const other = quantityBefore(passage, mention);
	return other !== void 0 && !other.compound && tokensOf(passage, other).to === at;
}
function isWhole$1(passage, mention) {
	if (!isBase(passage, mention)) return false;
	const { tokens } = passage.sentence;
	const { from } = tokensOf(passage, mention);
	let of = from - 1;
	while (of > 0 && tokens[of]?.norm !== "of") of--;
	const head = tokens[of - 1];
	return mention.value.dimension !== "count" || head === void 0 || head.kind === "punctuation";
}
const partitives = /* @__PURE__ */ new Set([
	"the",
	"its",
	"their",
	"these",
	"those",
	"them",
	"us",
	"which",
	"whom",
	"his",
	"her",
	"our",
	"my",
	"your"
]);
function wholeOf({ sentence }, to) {
	const { tokens } = sentence;
	return tokens[to]?.norm === "of" && partitives.has(tokens[to + 1]?.norm ?? "") ? to + 1 : null;
}
function isPartWithout(claim, mention) {
	const { passage, clause, anchors } = claim;
	if (mention.value.dimension !== "count") return false;
	const { from, to } = tokensOf(passage, mention);
	const whole = wholeOf(passage, to);
	if (whole === null) return false;
	return !anchors.some((anchor) => anchor.passage === passage && anchor.from >= clause.from && (anchor.from < from || anchor.from > whole && !isInPhrase(passage.sentence.tokens, whole, anchor.from)));
}
function isInPhrase(tokens, start, at) {
	if (at < start) return false;
	return !tokens.slice(start, at).some((token) => token.kind === "punctuation" || predicates.has(token.norm) || token.lemmas.includes("be") || token.lemmas.includes("have"));
}
const predicates = /* @__PURE__ */ new Set([
	"will",
	"would",
	"shall",
	"may",
	"must",
	"can",
	"could",
	"should",
	"do",
	"does",
	"did",
	"that",
	"who",
	"which"
]);
const others = /* @__PURE__ */ new Set([
	"more",
	"fewer",
	"less",
	"other",
	"others",
	"additional",
	"further",
	"extra",
	"another"
]);
function isDifference(passage, mention) {
	if (mention.compound || mention.value.bound === "at-least" || mention.value.bound === "at-most") return false;
	const { tokens } = passage.sentence;
	const { from, to } = tokensOf(passage, mention);
	if (mention.value.dimension === "count" && (others.has(tokens[from - 1]?.norm ?? "") || others.has(tokens[to]?.norm ?? ""))) return tokens[to]?.norm !== "more" || tokens[to + 1]?.norm !== "than";
	return comparedBehind(passage, mention) !== null;
}
const behind$1 = /* @__PURE__ */ new Set([
	"more",
	"fewer",
	"less",
	"dearer",
	"cheaper",
	"pricier",
	"higher",
	"lower",
	"longer",
	"shorter",
	"larger",
	"smaller",
	"bigger"
]);
const behindReach = 5;
function comparedBehind(passage, mention) {
	const { tokens } = passage.sentence;
	const { to } = tokensOf(passage, mention);
	for (let at = to; at < Math.min(tokens.length, to + behindReach); at++) {
		const token = tokens[at];
		if (token === void 0 || token.kind !== "word" || enders.has(token.norm)) return null;
		if (behind$1.has(token.norm)) return isComparison(tokens[at + 1]) ? at : null;
	}
	return null;
}
const enders = /* @__PURE__ */ new Set([
	"and",
	"or",
	"but",
	"in",
	"to",
	"on",
	"by",
	"with",
	"is",
	"are",
	"was",
	"were",
	"will",
	"would",
	"that",
	"which",
	"than",
	"as"
]);
function isComparison(next) {
	return next === void 0 || next.kind === "punctuation" || [
		"than",
		"for",
		"under",
		"in",
		"per",
		"a",
		"every",
		"each",
		"after",
		"from",
		"to",
		"and",
		"will",
		"would"
	].includes(next.norm);
}
const events = /* @__PURE__ */ new Set([
	"join",
	"leave",
	"enter",
	"quit",
	"vote",
	"abstain",
	"refuse",
	"fail",
	"back",
	"support",
	"oppose",
	"sue",
	"protest",
	"want",
	"reject",
	"welcome",
	"vanish",
	"disagree",
	"agree",
	"complain",
	"apply"
]);
function isOfActors(claim, mention) {
	if (mention.value.dimension !== "count" || mention.compound) return false;
	const { passage, clause, anchors } = claim;
	const { tokens } = passage.sentence;
	const { to } = tokensOf(passage, mention);
	for (let at = to; at < Math.min(clause.to, to + 4); at++) {
		const token = tokens[at];
		if (token === void 0 || token.kind === "punctuation") return false;
		if (at > to && token.lemmas.some((lemma) => events.has(lemma))) return !anchors.some((anchor) => anchor.passage === passage && anchor.from <= at && anchor.to > at);
	}
	return false;
}
const dividing = /^(?:[^.;:?!]{0,60}[,;:]| [a-z]+)? ?(?:and |but )?of (?:these|those|them|which|this|that|it),? (?:only |some |about |just )?$/i;
function isDividedBehind(passage, mention) {
	const part = quantityBehind(passage, mention);
	return part !== void 0 && part.value.dimension !== "duration" && part.start - mention.end < 80 && dividing.test(passage.block.text.slice(mention.end, part.start));
}
function isWeak(claim, mention) {
	return isWhole$1(claim.passage, mention) || isDividedBehind(claim.passage, mention) || isPartWithout(claim, mention) || isDifference(claim.passage, mention) || isOfActors(claim, mention);
}
const multiples = /* @__PURE__ */ new Map([
	["half", .5],
	["twice", 2],
	["double", 2],
	["thrice", 3],
	["triple", 3],
	["quadruple", 4]
]);
const pointing$2 = /\b(?:of )?(?:that|this|the same|the said) (?:sum|amount|figure|number|total)\b/gi;
const mostPointers = 20;
function multiplesOfBefore(claim, expected) {
	const byDimension = derived.get(claim.passage) ?? /* @__PURE__ */ new Map();
	derived.set(claim.passage, byDimension);
	const found = byDimension.get(expected.dimension) ?? findMultiples(claim, expected);
	byDimension.set(expected.dimension, found);
	return found;
}
const derived = /* @__PURE__ */ new WeakMap();
function findMultiples({ passage, sources }, expected) {
	const { block, sentence } = passage;
	return [...block.text.slice(sentence.start, sentence.end).matchAll(pointing$2)].slice(0, mostPointers).flatMap((match) => {
		const from = sentence.start + match.index;
		const token = sentence.tokens[tokensOf(passage, {
			start: from,
			end: from
		}).from - 1];
		const share = passage.quantities.find((one) => one.value.dimension === "share" && one.end === token?.end);
		const times = multiples.get(token?.norm ?? "") ?? (share?.value.max ?? 0) * (share?.value.unit === "percent" ? .01 : 1);
		const start = share?.start ?? token?.start ?? from;
		const isKind = (one) => one.value.dimension === expected.dimension;
		const base = passage.quantities.findLast((one) => one.end <= start && isKind(one)) ?? sources.find(({ origin }) => origin === "previous")?.passage.quantities.findLast(isKind);
		const { min, max } = base?.value ?? {
			min: null,
			max: null
		};
		if (base === void 0 || times === 0 || min === null || max === null) return [];
		const end = from + match[0].length;
		return [{
			...base,
			start,
			end,
			text: block.text.slice(start, end),
			value: {
				...base.value,
				min: min * times,
				max: max * times,
				step: base.value.step * Math.min(1, times)
			}
		}];
	});
}
function sharesOfSums(passage, mentions) {
	return mentions.flatMap((base) => {
		const share = quantityBefore(passage, base);
		if (share === void 0 || share.value.dimension !== "share" || share.parts.length > 0 || !isBase(passage, base) || base.value.dimension === "share") return [];
		const value = multiplyQuantity(base.value, share.value);
		const between = tokensOf(passage, base).from - tokensOf(passage, share).to;
		if (value === null || between < 1 || between > 3) return [];
		return [{
			...base,
			start: share.start,
			text: passage.block.text.slice(share.start, base.end),
			value
		}];
	});
}

// src/verdict/change-frame.ts
const up = /* @__PURE__ */ new Set([
	"more",
	"higher",
	"larger",
	"bigger",
	"dearer",
	"pricier",
	"costlier",
	"longer",
	"stronger"
]);
const down = /* @__PURE__ */ new Set([
	"fewer",
	"less",
	"lower",
	"smaller",
	"cheaper",
	"shorter",
	"weaker"
]);
const itself = /* @__PURE__ */ new Set([
	"now",
	"today",
	"they",
	"it",
	"he",
	"she",
	"before",
	"currently",
	"at",
	"until",
	"previously",
	"last",
	"in",
	"presently",
	"hitherto"
]);
function turnOf(passage, mention) {
	const { tokens } = passage.sentence;
	const { from, to } = tokensOf(passage, mention);
	const at = comparedBehind(passage, mention) ?? (directionOf$1(tokens[to]?.norm) === null ? null : to);
	if (at !== null) {
		const than = tokens.slice(at + 1, at + 8).findIndex((token) => token.norm === "than");
		return than !== -1 && !itself.has(tokens[at + than + 2]?.norm ?? "") ? null : directionOf$1(tokens[at]?.norm);
	}
	return directionOf$1(mention.text.toLowerCase().startsWith("by ") ? tokens[from - 1]?.norm : tokens[from - 1]?.norm === "by" ? tokens[from - 2]?.norm : void 0);
}
function directionOf$1(word) {
	return up.has(word ?? "") ? "up" : down.has(word ?? "") ? "down" : null;
}
const beforehand = /* @__PURE__ */ new Set([
	"now",
	"far",
	"present",
	"currently",
	"today",
	"previously",
	"formerly",
	"hitherto",
	"once",
	"originally",
	"was",
	"were"
]);
const beforePhrase = /(?:\b(?:until|up to|till) now|\bso far|\bat present|\bcurrently|\btoday|\bpreviously|\bformerly|\bhitherto|\bpresently),? (?:at |of |stands? at |is |was |about |some |around |roughly )?$/i;
const behindPhrase = /^(?: [a-z]+){0,3} (?:today|now|at present|currently|at the moment|until now|so far|previously|hitherto)\b/i;
function isBefore(passage, mention) {
	const { block, sentence } = passage;
	if (beforePhrase.test(block.text.slice(Math.max(sentence.start, mention.start - 40), mention.start))) return true;
	const words = wordsBefore(passage, tokensOf(passage, mention).from, 2);
	return behindPhrase.test(block.text.slice(mention.end, Math.min(sentence.end, mention.end + 50))) && !words.some((word) => beforehand.has(word));
}
const after$1 = /* @__PURE__ */ new Set([
	"after",
	"under",
	"new",
	"planned",
	"plan",
	"reform",
	"then",
	"proposed",
	"future",
	"from"
]);
const prior = /* @__PURE__ */ new Set([
	"before",
	"old",
	"today",
	"now",
	"current",
	"currently",
	"present",
	"until",
	"previous",
	"previously",
	"so",
	"existing",
	"hitherto"
]);
function columnSide({ passage, sources }) {
	if (passage.block.columnHeader === null) return null;
	const words = sources.find(({ origin }) => origin === "column")?.passage.sentence.tokens.map((token) => token.norm) ?? [];
	if (words.some((word) => prior.has(word))) return "before";
	return words.some((word) => after$1.has(word)) ? "after" : null;
}
function isShareOfBaseline(passage, share, check) {
	const base = quantityBehind(passage, share);
	if (base === void 0 || tokensOf(passage, base).from - tokensOf(passage, share).to > 3 || !isBase(passage, base)) return false;
	return isBaseline(base, check);
}
function isBaseline({ value }, { from }) {
	const { dimension, unit } = from;
	return compareQuantities(value.dimension === "count" ? {
		...value,
		dimension,
		unit
	} : value, from) === "agrees";
}
const formerly = /* @__PURE__ */ new Set([
	"current",
	"present",
	"old",
	"previous",
	"former",
	"existing",
	"today",
	"now",
	"currently",
	"previously",
	"formerly",
	"hitherto",
	"usual",
	"before",
	"so"
]);
function isReplaced(passage, mention, check) {
	const { tokens } = passage.sentence;
	const { from, to } = tokensOf(passage, mention);
	if (mention.value.dimension !== check.from.dimension && mention.value.dimension !== "count") return false;
	const before = tokens.slice(Math.max(0, from - 4), from).map((token) => token.norm);
	const at = before.lastIndexOf("of");
	if (at < 1 || before[at - 1] !== "instead") return false;
	return isBaseline(mention, check) || [...before.slice(at), ...tokens.slice(to, to + 4).map((token) => token.norm)].some((word) => formerly.has(word));
}
const stepwise = /* @__PURE__ */ new Set([
	"first",
	"initially",
	"already",
	"meanwhile",
	"provisionally",
	"then",
	"later",
	"eventually",
	"temporarily"
]);
function isMeanwhile({ passage, clause, fact }) {
	if (passage.sentence.tokens.slice(clause.from, clause.to).some(({ norm }) => stepwise.has(norm))) return true;
	return [...passage.dates, ...yearsIn(passage)].some(({ value }) => value.year === null || !fact.statement.includes(String(value.year)));
}

// src/verdict/polarity.ts
function polarityIn(passage, from, to) {
	const { joined } = passage;
	return joined === null ? polarityAt(passage.sentence, from, to) : polarityAt(joined.sentence, from + joined.offset, to + joined.offset);
}
function voiceTokens(passage) {
	return (passage.joined?.sentence ?? passage.sentence).tokens;
}

// src/verdict/denial.ts
const negators = /* @__PURE__ */ new Set([
	"not",
	"never",
	"no",
	"neither",
	"nor",
	"none",
	"nobody",
	"nothing",
	"nowhere",
	"hardly",
	"scarcely",
	"cannot",
	"deny",
	"dispute",
	"refute",
	"false",
	"wrong",
	"untrue",
	"incorrect",
	"contrary",
	"myth",
	"mistaken"
]);
function isDenied(passage, from, to) {
	const { operators } = polarityIn(passage, from, to);
	return operators.filter((operator) => operator.effect === "negate" && negates(passage, operator)).length % 2 === 1;
}
function negates(passage, operator) {
	return voiceTokens(passage).slice(operator.from, operator.to).some((token) => negators.has(token.norm) || token.lemmas.some((lemma) => negators.has(lemma)));
}
const plain = /* @__PURE__ */ new Set(["not", "never"]);
const softening = /* @__PURE__ */ new Set([
	"only",
	"just",
	"merely",
	"simply",
	"yet",
	"necessarily",
	"exactly",
	"even",
	"quite",
	"really",
	"always",
	"all",
	"until",
	"before",
	"so",
	"alone",
	"longer"
]);
const telling$1 = /* @__PURE__ */ new Set([
	"say",
	"mention",
	"specify",
	"state",
	"explain",
	"name",
	"know",
	"think",
	"believe",
	"mean",
	"suggest",
	"claim",
	"prove",
	"seem",
	"appear",
	"spell",
	"count",
	"confirm",
	"matter",
	"help"
]);
function isPlainNot(tokens, at) {
	const token = tokens[at];
	if (token === void 0 || !(plain.has(token.norm) || token.lemmas.includes("not"))) return false;
	const next = tokens.slice(at + 1, at + 3);
	return !softening.has(next[0]?.norm ?? "") && !next.some((one) => one.lemmas.some((lemma) => telling$1.has(lemma)));
}
function isPlainlyDenied(passage, from, to) {
	const tokens = voiceTokens(passage);
	const [only, ...more] = polarityIn(passage, from, to).operators.filter((operator) => operator.effect === "negate");
	return only !== void 0 && more.length === 0 && only.to - only.from === 1 && isPlainNot(tokens, only.from);
}
const verbReach$1 = 16;
function isSubjectDenied({ sentence }, to) {
	const { tokens, clauses } = sentence;
	const clause = clauses.find((one) => to - 1 >= one.from && to - 1 < one.to);
	if (clause === void 0) return false;
	const finites = finitesOf$1(sentence);
	if (finites.slice(clause.from, to).some((isFinite) => isFinite)) return false;
	const verb = finites.findIndex((isFinite, at) => isFinite && at >= to && at < Math.min(clause.to, to + verbReach$1));
	return verb !== -1 && !tokens.slice(to, verb).some((token, step, between) => token.kind === "punctuation" && !(token.text === "," && between[step - 1]?.capitalized === true)) && isPlainNot(tokens, verb + 1);
}

// src/verdict/concept-key.ts
function conceptKeys(expression) {
	return new Set(conceptsIn(expression));
}
function namesIn({ terms, people }) {
	return /* @__PURE__ */ new Set([...[...terms.values()].filter((term) => term.class !== "thing").map((term) => term.id), ...people.keys()]);
}

// src/verdict/counted-agent.ts
const differing = new Set("cut reduce lower raise increase decrease shrink grow expand extend shorten lengthen widen narrow deepen diminish drop slash trim boost lift push drive bring move advance postpone delay defer shift change alter adjust revise amend correct multiply divide miss exceed outnumber overshoot undershoot surpass top outdo beat defeat separate scale slim swell enlarge prolong strengthen weaken ease improve worsen bump hike curb limit cap curtail downsize upgrade downgrade discount devalue inflate deflate thin enrich dilute slow accelerate speed retard stretch contract compress up down double halve triple swap replace".split(" "));
const participleReach = 3;
function isCountedAgent(passage, mention) {
	if (mention.kind !== "count" || mention.value.dimension !== "count") return false;
	const { tokens } = passage.sentence;
	const { from, to } = tokensOf(passage, mention);
	const by = tokens.findLastIndex((token, at) => at < from && at >= from - participleReach && token.norm === "by");
	const noun = tokens[to];
	if (by === -1 || noun === void 0 || noun.kind !== "word" || isFunctionWord(noun)) return false;
	const verb = tokens.findLastIndex((token, at) => at < by && at >= by - participleReach && isParticiple(token.norm, token.lemmas));
	const [auxiliary, done] = [tokens.slice(Math.max(0, verb - participleReach), verb), tokens[verb]];
	return done !== void 0 && !done.lemmas.some((lemma) => differing.has(lemma)) && auxiliary.some((token) => passive.has(token.norm));
}
const passive = /* @__PURE__ */ new Set([
	"is",
	"are",
	"was",
	"were",
	"be",
	"been",
	"being"
]);
function isParticiple(norm, lemmas) {
	return (norm.endsWith("ed") || norm.endsWith("n") || norm.endsWith("t") || norm.endsWith("d") || norm === "run" || norm === "sung") && lemmas.some((lemma) => lemma !== norm);
}

// src/verdict/frame.ts
const rejecting = [
	["instead", "of"],
	["rather", "than"],
	["not"],
	["no", "longer"],
	["nor"],
	["never"]
];
function frameOf(passage, mention) {
	if (mention.compound) return "level";
	const { from } = tokensOf(passage, mention);
	const own = mention.text.toLowerCase();
	const before = wordsBefore(passage, from, 4).filter((word) => !skipped.has(word));
	const last = own.startsWith("by ") ? "by" : before.at(-1);
	if (last === "from") return "from";
	if (last === "by") return isTally(passage, mention) || isCountedAgent(passage, mention) ? "level" : "by";
	if (last === "to" || last === "at") return "to";
	if (isMeasuredAgainst(passage, from)) return "from";
	return comparative$1(passage, mention) || isSizeOfChange(passage, from) ? "by" : "level";
}
const deciding = /* @__PURE__ */ new Set([
	"pass",
	"adopt",
	"approve",
	"carry",
	"win",
	"lose",
	"defeat",
	"elect",
	"reject",
	"vote",
	"beat"
]);
function isTally(passage, mention) {
	const { to } = tokensOf(passage, mention);
	const [first, second] = passage.sentence.tokens.slice(to, to + 2);
	if (mention.value.dimension !== "count") return false;
	if (["vote", "ballot"].some((word) => first?.lemmas.includes(word))) return true;
	return (first?.norm === "to" || first?.norm === "against") && second?.kind === "number" && passage.sentence.tokens.some((token) => token.lemmas.some((lemma) => deciding.has(lemma)));
}
const skipped = /* @__PURE__ */ new Set([
	"the",
	"a",
	"an",
	"some",
	"about",
	"around",
	"roughly",
	"approximately",
	"nearly",
	"almost",
	"just",
	"only",
	"its",
	"their",
	"current",
	"present",
	"today",
	"like",
	"something",
	"as",
	"much",
	"many"
]);
const changeNouns = /* @__PURE__ */ new Set([
	"loss",
	"cut",
	"reduction",
	"decrease",
	"drop",
	"fall",
	"decline",
	"increase",
	"rise",
	"gain",
	"growth",
	"difference",
	"gap",
	"shortfall",
	"surplus",
	"saving"
]);
function isSizeOfChange(passage, from) {
	const before = wordsBefore(passage, from, 5).filter((word) => !skipped.has(word));
	const link = before.at(-1) ?? "";
	if (![
		"is",
		"was",
		"be",
		"of",
		"amounts",
		"equals",
		"means"
	].includes(link)) return false;
	return before.slice(0, -1).slice(-2).some((word) => changeNouns.has(word));
}
function isMeasuredAgainst(passage, from) {
	const before = wordsBefore(passage, from, 4).filter((word) => !skipped.has(word));
	return before.at(-1) === "against" || ["compared", "comparison"].includes(before.at(-2) ?? "") && ["with", "to"].includes(before.at(-1) ?? "");
}
function comparative$1(passage, mention) {
	const { to } = tokensOf(passage, mention);
	const next = passage.sentence.tokens.slice(to, to + 2).map((token) => token.norm);
	return [
		"fewer",
		"less",
		"more",
		"lower",
		"higher",
		"smaller",
		"larger",
		"cheaper",
		"dearer"
	].includes(next[0] ?? "") || comparedBehind(passage, mention) !== null;
}
function isRejected(passage, mention) {
	const { from } = tokensOf(passage, mention);
	const before = wordsBefore(passage, from, 4).filter((word) => !skipped.has(word));
	return rejecting.some((words) => words.every((word, at) => before[before.length - words.length + at] === word));
}
const takingBack = /^\s{0,3}(?:it|they|he|she|this|that) (?:would|will|does|do|did|is|was|are|were|has|have|can|could|may|must)(?: not|n['\u2019]t)(?: so)?[.!;,]/i;
function isTakenBack({ block, sentence }) {
	return takingBack.test(block.text.slice(sentence.end, sentence.end + 40));
}
const stops$1 = /* @__PURE__ */ new Set([
	"in",
	"of",
	"on",
	"for",
	"to",
	"by",
	"at",
	"from",
	"under",
	"with",
	"into",
	"and",
	"or",
	"but",
	"that",
	"which",
	"who",
	"as",
	"if",
	"when",
	"while",
	"after",
	"before",
	"until",
	"within",
	"per",
	"than",
	"is",
	"are",
	"was",
	"were",
	"be",
	"been",
	"would",
	"will",
	"shall",
	"should",
	"may",
	"might",
	"can",
	"could",
	"must",
	"has",
	"have",
	"had",
	"does",
	"do",
	"did",
	"go",
	"goes",
	"went",
	"come",
	"comes",
	"came",
	"remain",
	"remains",
	"belong",
	"belongs",
	"flow",
	"flows",
	"today",
	"now",
	"currently",
	"strong",
	"man",
	"out",
	"apiece",
	"each",
	"altogether",
	"instead",
	"rather",
	"not",
	"so",
	"again",
	"too",
	"also",
	"or"
]);
function countedNoun(passage, mention, of) {
	const { to } = tokensOf(passage, mention);
	const { tokens } = passage.sentence;
	const keys = conceptKeys(of);
	if (mention.value.dimension === "share" && tokens[to]?.norm !== "of") return "none";
	if (mention.compound || passage.block.text[mention.end] === "-" && (tokens[to - 1]?.end ?? 0) > mention.end + 1) return passage.hits.some((hit) => keys.has(hit.key) && hit.from <= to - 1 && hit.to >= to) ? "match" : "other";
	const begin = tokens[to]?.norm === "of" ? to + 1 : to;
	if (begin > to && [
		"them",
		"whom",
		"which"
	].includes(tokens[begin]?.norm ?? "")) return "none";
	let words = 0;
	for (let at = begin; at < Math.min(tokens.length, begin + 5); at++) {
		const token = tokens[at];
		if (token === void 0 || token.kind === "punctuation") break;
		if (passage.hits.some((hit) => keys.has(hit.key) && hit.from <= at && hit.to > at)) return "match";
		if (stops$1.has(token.norm) && !(begin > to && words === 0)) break;
		if (!isModifier(passage, at)) words++;
	}
	return words === 0 ? "none" : "other";
}
function isModifier(passage, at) {
	const token = passage.sentence.tokens[at];
	if (token === void 0) return false;
	return passage.names.some((name) => name.start <= token.start && token.end <= name.end + 2 && (name.form === "adjective" || token.possessive)) || [
		"the",
		"its",
		"their",
		"all",
		"such",
		"those",
		"these",
		"his",
		"her",
		"our"
	].includes(token.norm);
}
const deadlineBefore = /* @__PURE__ */ new Set([
	"within",
	"in",
	"after",
	"inside",
	"until",
	"by",
	"before",
	"deadline",
	"than"
]);
const lengthBefore = /* @__PURE__ */ new Set([
	"for",
	"take",
	"takes",
	"took",
	"last",
	"lasts",
	"lasted",
	"need",
	"needs",
	"needed",
	"over",
	"during"
]);
const pastBefore = /* @__PURE__ */ new Set([
	"last",
	"past",
	"previous",
	"preceding"
]);
function timeRelation(passage, mention) {
	const { from, to } = tokensOf(passage, mention);
	const before = wordsBefore(passage, from, 3);
	const own = passage.sentence.tokens.slice(from, to).map((token) => token.norm);
	const after = passage.sentence.tokens[to]?.norm ?? "";
	if (before.some((word) => pastBefore.has(word)) && before.includes("the")) return "past";
	if (pastBefore.has(before.at(-1) ?? "")) return "past";
	if (mention.value.bound === "at-most" || own.some((word) => word === "within") || [
		"after",
		"from",
		"of",
		"until",
		"later"
	].includes(after)) return "deadline";
	if (before.slice(-2).some((word) => lengthBefore.has(word))) return "length";
	return before.slice(-2).some((word) => deadlineBefore.has(word)) ? "deadline" : "any";
}
const earliest = /\b(?:(?:no|not) (?:earlier|sooner) than|only after|not before|not until)(?: the)? $/i;
const earliestBehind = /^ at (?:the )?(?:very )?earliest\b/i;
const floors = /* @__PURE__ */ new Set(["floor", "minimum"]);
const ceilings = /* @__PURE__ */ new Set([
	"ceiling",
	"maximum",
	"cap",
	"limit"
]);
const boundBehind = /^[^.,;:()\d]{0,30}? (?:as (?:an? |the |its |their )?|(?:is|are|being) (?:an? |the |its |their )(?:absolute |hard |upper |lower |strict |legal )?)(?:absolute |upper |lower |hard )?(minimum|floor|maximum|ceiling|cap|limit)\b(?! of\b)/i;
const goals = /* @__PURE__ */ new Set([
	"goal",
	"target",
	"aim",
	"objective",
	"ambition",
	"benchmark"
]);
const limits = /* @__PURE__ */ new Set([
	"ceiling",
	"maximum",
	"cap",
	"limit",
	"floor",
	"minimum",
	"limited",
	"capped",
	"most",
	"least",
	"exceed",
	"exceeding",
	"below",
	"under",
	"above",
	"over",
	"more",
	"less",
	"fewer",
	"upto"
]);
function isGoal(passage, mention, expected) {
	const { bound } = mention.value;
	if (bound !== "exact" && bound !== "about" || ![
		"at-most",
		"at-least",
		"less-than",
		"more-than"
	].includes(expected.value.bound) || mention.value.dimension === "duration") return false;
	const { tokens } = passage.sentence;
	const { from, to } = tokensOf(passage, mention);
	return tokens.slice(Math.max(0, from - nounReach), Math.min(tokens.length, to + 4)).map((token) => token.norm).some((word) => goals.has(word)) && !tokens.some((token) => limits.has(token.norm));
}
const nounReach = 12;
function sideOf(passage, mention) {
	const { bound, dimension } = mention.value;
	if (bound !== "exact" && bound !== "about") return null;
	const { text } = passage.block;
	if (dimension === "duration") return earliest.test(text.slice(Math.max(0, mention.start - 30), mention.start)) || earliestBehind.test(text.slice(mention.end, mention.end + 30)) ? "at-least" : null;
	const tail = boundBehind.exec(text.slice(mention.end, Math.min(mention.end + 60, passage.sentence.end)))?.[1]?.toLowerCase();
	if (tail !== void 0) return floors.has(tail) ? "at-least" : "at-most";
	const { from } = tokensOf(passage, mention);
	const before = wordsBefore(passage, from, nounReach);
	const at = before.findLastIndex((word) => floors.has(word) || ceilings.has(word));
	if (at === -1 || passage.quantities.some((other) => other.end <= mention.start && !other.compound && tokensOf(passage, other).from >= from - before.length + at)) return null;
	return floors.has(before[at] ?? "") ? "at-least" : "at-most";
}

// src/verdict/change.ts
const judgeChange = (claim, known) => {
	const check = claim.check;
	if (check.kind !== "change") return [];
	if (!isOfSentence(claim)) return [];
	const parts = [
		...verbParts(claim, check),
		...mentionParts(claim, check, known),
		...columnParts(claim, check, known)
	];
	return parts.length > 0 ? parts.map((part) => judgePart(claim, check, part)) : directionOf(claim, check);
};
function isOfSentence(claim) {
	return claim.anchors.filter((anchor) => !anchor.key.startsWith("@")).some((anchor) => anchor.distance < 2 || anchor.distance <= 3 && (changes(claim) || comparesItself(claim) || claim.passage.hits.some((hit) => changeClasses$1.includes(hit.key))));
}
function comparesItself(claim) {
	return remember(claim, "turn", () => claim.passage.quantities.some((mention) => isInClause$1(claim.passage, claim.clause, mention) && turnOf(claim.passage, mention) !== null));
}
const verbRatios = {
	"@halve": .5,
	"@double": 2,
	"@triple": 3
};
function verbParts(claim, check) {
	const rises = tells(claim, ["@increase"]) && !tells(claim, ["@reduce"]);
	const isShareOfRise = (hit) => rises && hit.key === "@halve" && claim.passage.sentence.tokens[hit.from]?.norm === "by";
	return inClause(claim, Object.keys(verbRatios)).filter((hit) => !isShareOfRise(hit) && !takesAnother(claim, check, hit)).map((hit) => {
		const times = verbRatios[hit.key] ?? 1;
		return {
			span: spanOf(claim.passage, hit.from, hit.to),
			kind: "kept",
			value: interval(times),
			token: hit.from
		};
	});
}
const determiners$1 = /* @__PURE__ */ new Set([
	"its",
	"their",
	"his",
	"her",
	"our",
	"the",
	"a",
	"an",
	"all"
]);
const phraseEnds = /* @__PURE__ */ new Set([
	"in",
	"to",
	"by",
	"from",
	"under",
	"within",
	"for",
	"with",
	"at",
	"on",
	"and",
	"or",
	"but",
	"after",
	"before",
	"until",
	"if",
	"when",
	"while",
	"is",
	"are",
	"was",
	"would",
	"will"
]);
const measures = /* @__PURE__ */ new Set([
	"size",
	"number",
	"strength",
	"total",
	"amount",
	"level",
	"headcount",
	"manpower",
	"volume",
	"rank",
	"present",
	"current",
	"figure",
	"count",
	"it",
	"them",
	"that"
]);
function takesAnother(claim, check, hit) {
	const { tokens } = claim.passage.sentence;
	if (!determiners$1.has(tokens[hit.to]?.norm ?? "")) return false;
	const own = ownKeys(check);
	for (let at = hit.to; at < Math.min(claim.clause.to, hit.to + 7); at++) {
		const token = tokens[at];
		if (token === void 0 || token.kind === "punctuation" || phraseEnds.has(token.norm)) break;
		if (token.lemmas.some((lemma) => measures.has(lemma)) || claim.passage.hits.some((one) => own.has(one.key) && one.from <= at && one.to > at)) return false;
	}
	return true;
}
function ownKeys(check) {
	return new Set([...conceptKeys(check.about), ...check.of === null ? [] : conceptKeys(check.of)].filter((key) => !key.startsWith("@")));
}
function inClause(claim, keys) {
	return claim.passage.hits.filter((hit) => keys.includes(hit.key) && hit.from >= claim.clause.from && hit.from < claim.clause.to);
}
function mentionParts(claim, check, known) {
	return claim.passage.quantities.filter((mention) => isInClause$1(claim.passage, claim.clause, mention) && (!isRejected(claim.passage, mention) || isReplaced(claim.passage, mention, check))).flatMap((mention) => fromTo(claim, check, mention) ?? toPart(claim, check, mention) ?? aloneResult(claim, check, mention, known) ?? []);
}
function columnParts(claim, check, { set }) {
	const side = columnSide(claim);
	if (side === null || claim.passage.sentence.tokens.length > 4) return [];
	if (hasLevels(claim, check, set)) return [];
	return claim.passage.quantities.filter((mention) => mention.value.dimension === check.to.dimension && frameOf(claim.passage, mention) === "level").map((mention) => {
		const { from: token } = tokensOf(claim.passage, mention);
		return {
			span: mention,
			token,
			claimed: mention.value,
			kind: side === "before" ? "baseline" : "result",
			value: tolerance$1(mention.value),
			foreign: !isComparable(mention.value, check.to)
		};
	});
}
function hasLevels(claim, check, set) {
	return set.provisions.find(({ id }) => id === claim.fact.provision)?.facts.some((fact) => fact.checks.some((one) => one.kind === "quantity" && one.value.dimension === check.to.dimension)) === true;
}
function aloneResult(claim, check, mention, { set }) {
	const { passage } = claim;
	if (mention.value.dimension !== check.to.dimension || frameOf(passage, mention) !== "to" || hasLevels(claim, check, set)) return null;
	const { from: token } = tokensOf(passage, mention);
	const verb = inClause(claim, changeClasses$1).findLast((hit) => hit.to <= token);
	if (verb === void 0 || token - verb.to > toReach || !passage.sentence.tokens.slice(verb.to, token).some(({ norm }) => norm === "to")) return null;
	if (countedNoun(passage, mention, {
		op: "any",
		of: [check.about, ...check.of === null ? [] : [check.of]]
	}) === "other") return null;
	const part = {
		span: mention,
		token,
		claimed: mention.value,
		kind: "result",
		value: tolerance$1(mention.value),
		foreign: mention.value.dimension === "money" && !isComparable(mention.value, check.to)
	};
	return near$2(part.value, bounds$1(check.to), 0) || !isStep(claim, check, mention) ? part : null;
}
const toReach = 6;
function isStep(claim, check, mention) {
	const { passage } = claim;
	return isMeanwhile(claim) || passage.quantities.some((other) => other !== mention && other.value.dimension === check.to.dimension && near$2(tolerance$1(other.value), bounds$1(check.to), 0));
}
const moving = /* @__PURE__ */ new Set([
	"take",
	"bring",
	"move",
	"go",
	"come",
	"push"
]);
const ranging = /* @__PURE__ */ new Set([
	"range",
	"vary",
	"differ",
	"lie",
	"estimate"
]);
function fromTo(claim, check, mention) {
	const { value } = mention;
	if (value.bound !== "between" || value.min === null || value.max === null || !/^from\b/i.test(mention.text) || value.dimension !== check.to.dimension) return null;
	const words = claim.passage.sentence.tokens.slice(claim.clause.from, claim.clause.to);
	const says = (verbs) => words.some((token) => token.lemmas.some((lemma) => verbs.has(lemma)));
	if (says(ranging) || !(changes(claim) || says(moving))) return null;
	const { from: token } = tokensOf(claim.passage, mention);
	const end = (one) => ({
		...value,
		min: one,
		max: one,
		bound: "exact"
	});
	const middle = mention.start + mention.text.search(/ to\b/i);
	if (middle <= mention.start) return null;
	const base = {
		token,
		foreign: !isComparable(value, check.to)
	};
	return [{
		...base,
		span: {
			start: mention.start,
			end: middle
		},
		kind: "baseline",
		claimed: end(value.min),
		value: tolerance$1(end(value.min))
	}, {
		...base,
		span: {
			start: middle + 4,
			end: mention.end
		},
		kind: "result",
		claimed: end(value.max),
		value: tolerance$1(end(value.max))
	}];
}
function toPart(claim, check, mention) {
	const frame = frameOf(claim.passage, mention);
	const base = {
		span: mention,
		token: tokensOf(claim.passage, mention).from,
		claimed: mention.value,
		foreign: mention.value.dimension === "money" && !isComparable(mention.value, check.to)
	};
	if (mention.value.dimension === "share" && check.to.dimension === "share") return levelPart(claim, check, mention, base);
	if (mention.value.dimension === "share") return isShareOfAnother(claim, check, mention) && !isShareOfBaseline(claim.passage, mention, check) ? null : sharePart(claim, check, mention, base);
	if (isReplaced(claim.passage, mention, check)) return {
		...base,
		kind: "baseline",
		value: tolerance$1(mention.value)
	};
	if (mention.value.dimension !== check.to.dimension) return null;
	if (frame === "from") return {
		...base,
		kind: "baseline",
		value: tolerance$1(mention.value)
	};
	if (frame === "to" && hasBaseline(claim)) return {
		...base,
		kind: "result",
		value: tolerance$1(mention.value)
	};
	const turn = turnOf(claim.passage, mention);
	if (frame === "by" && (changes(claim) || turn !== null)) return {
		...base,
		kind: "difference",
		value: tolerance$1(mention.value),
		turn
	};
	return changes(claim) && isBefore(claim.passage, mention) ? {
		...base,
		kind: "baseline",
		value: tolerance$1(mention.value)
	} : null;
}
function hasBaseline(claim) {
	return remember(claim, "baseline", () => claim.passage.quantities.some((mention) => isInClause$1(claim.passage, claim.clause, mention) && frameOf(claim.passage, mention) === "from"));
}
function levelPart(claim, check, mention, base) {
	const frame = frameOf(claim.passage, mention);
	const value = tolerance$1(mention.value);
	if (frame === "by") return near$2(value, expectedFor(check, "difference"), 0) ? {
		...base,
		kind: "difference",
		value,
		turn: turnOf(claim.passage, mention)
	} : sharePart(claim, check, mention, base);
	if (frame === "from" || isReplaced(claim.passage, mention, check) || changes(claim) && isBefore(claim.passage, mention)) return {
		...base,
		kind: "baseline",
		value
	};
	if (frame === "to" && hasBaseline(claim)) return {
		...base,
		kind: "result",
		value
	};
	return null;
}
function sharePart(claim, check, mention, base) {
	const frame = frameOf(claim.passage, mention);
	const value = tolerance$1(mention.value);
	const up = tells(claim, ["@increase"]);
	const down = tells(claim, ["@reduce", "@lose"]);
	if (remains(claim, mention) || frame === "to" || isShareOfBaseline(claim.passage, mention, check)) return {
		...base,
		kind: "kept",
		told: "kept",
		value
	};
	if (down || frame === "by") return {
		...base,
		kind: "kept",
		told: up ? "risen" : "gone",
		value: up ? add(interval(1), value) : rest(value)
	};
	if (isShareThatGoes(claim, check, mention)) return {
		...base,
		kind: "kept",
		told: "gone",
		value: rest(value)
	};
	return up ? {
		...base,
		kind: "kept",
		told: "risen",
		value: add(interval(1), value)
	} : null;
}
function rest(gone) {
	const left = subtract(interval(1), gone);
	return {
		...left,
		min: Math.max(0, left.min),
		max: Math.min(1, left.max)
	};
}
function isShareOfAnother(claim, check, mention) {
	const { tokens } = claim.passage.sentence;
	const { to } = tokensOf(claim.passage, mention);
	if (tokens[to]?.norm !== "of") return false;
	const own = ownKeys(check);
	let nouns = 0;
	for (let at = to + 1; at < Math.min(tokens.length, to + 7); at++) {
		const token = tokens[at];
		if (token === void 0 || token.kind === "punctuation" || phraseEnds.has(token.norm)) break;
		if (openReferences.has(token.norm) || token.lemmas.some((lemma) => measures.has(lemma)) || isElliptic(tokens, at)) return false;
		if (claim.passage.hits.some((hit) => own.has(hit.key) && hit.from <= at && hit.to > at)) return false;
		if (!determiners$1.has(token.norm)) nouns++;
	}
	return nouns > 0;
}
function isElliptic(tokens, at) {
	return tokens[at]?.possessive === true && (tokens[at + 1] === void 0 || tokens[at + 1]?.kind === "punctuation");
}
const openReferences = /* @__PURE__ */ new Set([
	"what",
	"which",
	"today",
	"this",
	"these",
	"those",
	"us",
	"whom"
]);
const leaving = /* @__PURE__ */ new Set([
	"go",
	"leave",
	"depart",
	"disappear",
	"vanish",
	"quit",
	"resign"
]);
function isShareThatGoes(claim, check, mention) {
	const { tokens } = claim.passage.sentence;
	const { to } = tokensOf(claim.passage, mention);
	const counted = countedNoun(claim.passage, mention, {
		op: "any",
		of: [check.about, ...check.of === null ? [] : [check.of]]
	});
	if (tokens[to]?.norm !== "of" && counted !== "match" && !/^every\b/.test(mention.text.toLowerCase())) return false;
	if (claim.passage.hits.some((hit) => hit.key === "@dismiss" && hit.from >= claim.clause.from && hit.from < claim.clause.to)) return true;
	return sendsHome(claim) || leavingsOf(claim).some((at) => {
		const next = tokens[at + 1];
		const ends = next === void 0 || next.kind === "punctuation" || next.norm === "home" || next.norm === "away";
		return at >= to && (ends || leavesOwn(claim, check, at));
	});
}
const leavingsOf = rememberByClaim(({ passage, clause }) => passage.sentence.tokens.slice(clause.from, clause.to).flatMap((token, at) => token.lemmas.some((lemma) => leaving.has(lemma)) ? [clause.from + at] : []));
const sendsHome = rememberByClaim(({ passage, clause }) => {
	const own = passage.sentence.tokens.slice(clause.from, clause.to);
	const at = own.findIndex((token) => token.lemmas.includes("send"));
	return at !== -1 && own.slice(at).some((token) => token.norm === "home");
});
function leavesOwn({ passage }, check, at) {
	if (!determiners$1.has(passage.sentence.tokens[at + 1]?.norm ?? "")) return false;
	const own = ownKeys(check);
	return passage.hits.some((hit) => own.has(hit.key) && hit.from === at + 2);
}
function remains(claim, mention) {
	const { tokens } = claim.passage.sentence;
	const { from, to } = tokensOf(claim.passage, mention);
	const after = tokens.slice(to, to + 6).map((token) => token.norm);
	if (after[0] !== "of") return false;
	const keeps = tokens.slice(claim.clause.from, from).some((token) => token.lemmas.some((lemma) => [
		"keep",
		"remain",
		"retain",
		"leave",
		"stay"
	].includes(lemma)));
	const { tokens: all } = claim.passage.sentence;
	if (all.slice(to, to + 6).some((_, step) => isElliptic(all, to + step)) && all.slice(claim.clause.from, from).some((token) => token.lemmas.includes("be"))) return true;
	return keeps || after.some((word) => [
		"what",
		"present",
		"current",
		"today",
		"now",
		"existing"
	].includes(word)) && !changes(claim);
}
const changeClasses$1 = [
	"@reduce",
	"@increase",
	"@lose",
	"@halve",
	"@double"
];
function changes(claim) {
	return tells(claim, changeClasses$1);
}
function tells(claim, keys) {
	return remember(claim, keys.join(), () => tellsAnew(claim, keys));
}
const answers = /* @__PURE__ */ new WeakMap();
function remember(claim, question, answer) {
	const known = answers.get(claim) ?? /* @__PURE__ */ new Map();
	answers.set(claim, known);
	const given = known.get(question) ?? answer();
	known.set(question, given);
	return given;
}
function tellsAnew(claim, keys) {
	const over = claim.sources.filter(({ origin }) => origin === "column" || origin === "row" || origin === "item");
	return inClause(claim, keys).length > 0 || over.some(({ passage }) => passage.hits.some((hit) => keys.includes(hit.key)));
}
function expectedFor(check, kind) {
	const from = bounds$1(check.from);
	const to = bounds$1(check.to);
	if (kind === "baseline") return from;
	if (kind === "result") return to;
	if (kind === "difference") return magnitude(subtract(from, to));
	return ratio(to, from) ?? interval(0);
}
function magnitude(difference) {
	return difference.max < 0 ? scale$1(difference, -1) : difference;
}
function bounds$1(quantity) {
	const { min, max } = toBase(quantity);
	return Number.isFinite(min) && Number.isFinite(max) ? interval(min, max) : interval(Number.isFinite(max) ? max : min);
}
const ratioSlack = .02;
function judgePart(claim, check, part) {
	const wanted = expectedFor(check, part.kind);
	const slack = part.kind === "kept" ? ratioSlack : 0;
	const turns = part.kind === "difference" || part.kind === "result" && hasBaseline(claim);
	const agrees = part.foreign !== true && near$2(part.value, wanted, slack) && !(turns && goesTheOtherWay(claim, check, part.turn ?? null));
	const found = textOf(claim.passage, part.span);
	const base = {
		span: part.span,
		skipped: null,
		found,
		expected: check.written,
		remedy: null,
		message: explainPart(check, part, found)
	};
	const { to } = tokensOf(claim.passage, part.span);
	if (agrees && !isTakenBack(claim.passage) && (isPlainlyDenied(claim.passage, part.token, part.token + 1) || isSubjectDenied(claim.passage, to))) return {
		...base,
		verdict: "contradicted",
		message: `The text says that it is not ${found}; the set has ${check.written}.`
	};
	if ((isTakenBack(claim.passage) || isDenied(claim.passage, part.token, part.token + 1)) && part.kind === "kept") return agrees ? {
		...base,
		verdict: null,
		skipped: "denied"
	} : {
		...base,
		verdict: "consistent",
		message: `The text itself says that ${found} is not so.`
	};
	return {
		...base,
		verdict: agrees ? "consistent" : "contradicted",
		remedy: agrees ? null : remedyOf(check, part)
	};
}
function remedyOf(check, { kind, claimed, told, span }) {
	const place = {
		start: span.start,
		end: span.end
	};
	const kept = expectedFor(check, "kept");
	const change = 1 <= kept.min ? subtract(kept, interval(1)) : subtract(interval(1), kept);
	if (claimed === void 0) return {
		kind: "turn",
		span: place,
		way: 1 <= kept.min ? "up" : "down",
		share: shareOf(change)
	};
	if (kind === "baseline" || kind === "result") return {
		kind: "quantity",
		span: place,
		claimed,
		right: kind === "baseline" ? check.from : {
			...check.to,
			bound: "exact",
			min: check.to.min ?? check.to.max,
			max: check.to.max ?? check.to.min
		}
	};
	if (kind === "difference") {
		const size = baseSize(check.to);
		const { min, max } = expectedFor(check, "difference");
		return {
			kind: "quantity",
			span: place,
			claimed,
			right: {
				...check.to,
				bound: min === max ? "exact" : "between",
				min: min / size,
				max: max / size
			}
		};
	}
	if (told === "kept") return {
		kind: "quantity",
		span: place,
		claimed,
		right: shareOf(kept)
	};
	return told === "risen" === 1 <= kept.min ? {
		kind: "quantity",
		span: place,
		claimed,
		right: shareOf(change)
	} : null;
}
function shareOf(change) {
	const [min, max] = [Math.round(change.min * 100) / 100, Math.round(change.max * 100) / 100];
	return {
		min,
		max,
		dimension: "share",
		unit: null,
		bound: min === max ? "exact" : "between",
		step: .01
	};
}
function goesTheOtherWay(claim, check, turn) {
	if (turn !== null) return turn === "up" !== bounds$1(check.to).max > bounds$1(check.from).max;
	const up = tells(claim, ["@increase"]);
	if (up === tells(claim, ["@reduce", "@lose"])) return false;
	return up !== bounds$1(check.to).max > bounds$1(check.from).max;
}
function explainPart(check, part, found) {
	const from = bounds$1(check.from);
	if (part.kind === "result") return `The change ends at ${formatQuantity(check.to)} in the set; the text has ${found}.`;
	if (part.kind === "baseline") return `The change starts from ${formatQuantity(check.from)} in the set; the text has ${found}.`;
	if (part.kind === "difference") return `From ${formatQuantity(check.from)} to ${formatQuantity(check.to)} is a change of ${sizeText(check, expectedFor(check, "difference"))}; the text has ${found}.`;
	const results = interval(part.value.min * from.min, part.value.max * from.max);
	const kept = expectedFor(check, "kept");
	return `${found} would leave ${check.to.dimension === "share" ? percentText(results) : rangeText(results)} of ${formatQuantity(check.from)}; the set has ${formatQuantity(check.to)}, that is ${percentText(kept)} of it, ${changeInWords(check)}.`;
}
function sizeText({ to }, size) {
	return to.dimension === "share" ? `${rangeText(scale$1(size, 100))} percentage points` : rangeText(size);
}
function rangeText({ min, max }) {
	const low = Math.round(min).toLocaleString("en-US");
	const high = Math.round(max).toLocaleString("en-US");
	return low === high ? low : `${low}-${high}`;
}
function percentText({ min, max }) {
	const low = Math.round(min * 100);
	const high = Math.round(max * 100);
	return low === high ? `${low}%` : `${low}-${high}%`;
}
const simpleShares = [
	[.1, "a tenth"],
	[.2, "a fifth"],
	[.25, "a quarter"],
	[1 / 3, "a third"],
	[.5, "half"],
	[2 / 3, "two thirds"],
	[.75, "three quarters"]
];
function changeInWords(check) {
	const { min, max } = expectedFor(check, "kept");
	const low = 1 - max;
	const high = 1 - min;
	const name = (share) => simpleShares.find(([value]) => Math.abs(value - Math.abs(share)) < .005)?.[1] ?? `${Math.round(Math.abs(share) * 100)}%`;
	const size = name(low) === name(high) ? name(low) : low >= 0 ? `${name(low)} to ${name(high)}` : `${name(high)} to ${name(low)}`;
	return `${low >= 0 ? "a cut of" : "a rise of"} ${size}`;
}
function directionOf(claim, check) {
	if (!claim.anchors.every((anchor) => anchor.origin === "clause")) return [];
	const down = bounds$1(check.to).max <= bounds$1(check.from).max;
	const ofThing = (key) => inClause(claim, [key]).find((hit) => !takesAnother(claim, check, hit));
	const right = ofThing(down ? "@reduce" : "@increase");
	const hit = ofThing(down ? "@increase" : "@reduce") ?? right;
	if (hit === void 0) return [];
	const span = anchorSpan(claim);
	const sign = polarityIn(claim.passage, hit.from, hit.to).sign;
	const base = {
		span,
		skipped: null,
		found: textOf(claim.passage, span),
		expected: check.written,
		remedy: null
	};
	if (sign === 0) return [{
		...base,
		verdict: "review",
		message: "Whether the change takes place is left open."
	}];
	if (hit === right === (sign === 1)) return [{
		...base,
		verdict: "consistent",
		message: `The direction is right: ${changeInWords(check)}.`
	}];
	return [{
		...base,
		verdict: sign === 1 ? "contradicted" : "review",
		message: `The set has ${changeInWords(check)}.`
	}];
}

// src/verdict/choice-denial.ts
function isSetAside(passage, from, to, right) {
	if (isFragmentOfNot(passage, from) || !right && isDropped(passage, to)) return true;
	if (!isDenied(passage, from, to) || isUnbarred(passage, from)) return false;
	return !right || !passesJoint(passage, from);
}
const dropReach = 100;
const thing = "(?:it|this|that|them|(?:the|this|that) (?:idea|plan|option|thought|notion|proposal|method|scheme|suggestion|possibility|alternative|design|approach|version|variant)s?)";
const dropping = new RegExp(`(?:\\band|\\bbut|\\bthen|,|;|\u2013|\u2014) (?:(?:[a-z]+|they|he|she|we|it) ){0,3}?(?:(?:turn|rul|vot|wav|brush|cast|threw|throw|set|put|la(?:y|id))(?:ed|s|e|ned)? ${thing} (?:down|aside|out|away)|(?:turned|ruled|voted|set|put|laid|threw) (?:down|aside|out) ${thing}|(?:reject|abandon|drop|discard|dismiss|scrap|shelve|declin|refus)(?:p?ed|s|es) ${thing}|(?:gave|gives) up (?:on )?${thing}|gave ${thing} up|(?:decided|chose|spoke|came out) against ${thing}|thought better of it)\\b`, "i");
function isDropped({ block, sentence }, to) {
	const end = sentence.tokens[to - 1]?.end ?? sentence.end;
	return dropping.test(block.text.slice(end, Math.min(sentence.end, end + dropReach)));
}
function passesJoint(passage, from) {
	const tokens = voiceTokens(passage);
	const at = from + (passage.joined?.offset ?? 0);
	const before = polarityIn(passage, from, from + 1).operators.filter((operator) => operator.effect === "negate" && operator.to <= at);
	const nearest = Math.max(-1, ...before.map((operator) => operator.to));
	return nearest !== -1 && tokens.slice(nearest, at).some((token, step, words) => token.text === "," || token.norm === "but" || token.norm === "and" && !(words[step - 1]?.capitalized === true && words[step + 1]?.capitalized === true));
}
function isFragmentOfNot({ sentence, joined }, at) {
	const { tokens } = sentence;
	const first = tokens.findIndex((token) => token.kind === "word");
	if (joined !== null || tokens[first]?.norm !== "not" || /^(?:only|just|merely|until|before|unless)$/.test(tokens[first + 1]?.norm ?? "")) return false;
	if (finitesOf$1(sentence).some((finite) => finite)) return false;
	return !tokens.slice(first, at).some((token) => token.kind === "punctuation" || token.norm === "but");
}
const earlier = /* @__PURE__ */ new Set([
	"before",
	"prior",
	"ahead"
]);
const denials = /* @__PURE__ */ new Set([
	"not",
	"never",
	"no",
	"nobody",
	"nothing",
	"none",
	"neither",
	"cannot",
	"hardly",
	"only"
]);
function comesLater({ sentence: { tokens } }, from, reach) {
	const at = tokens.findLastIndex((token, index) => index < from && from - index <= reach && earlier.has(token.norm));
	if (at === -1 || tokens.slice(at, from).some((token) => token.kind === "punctuation")) return false;
	if (tokens[at]?.norm !== "before" && !/^(?:to|of)$/.test(tokens[at + 1]?.norm ?? "")) return false;
	return !tokens.slice(Math.max(0, at - lookBack), at).some((token) => denials.has(token.norm) || token.lemmas.includes("not"));
}
const lookBack = 18;
const barring = /* @__PURE__ */ new Set([
	"hinder",
	"prevent",
	"bar",
	"block",
	"forbid",
	"prohibit",
	"stop",
	"obstruct",
	"ban",
	"exclude",
	"impede",
	"restrict",
	"keep",
	"deter"
]);
function isUnbarred(passage, from) {
	const tokens = voiceTokens(passage);
	return polarityIn(passage, from, from + 1).operators.filter((operator) => operator.effect === "negate" && tokens.slice(operator.from, operator.to).some((token) => token.lemmas.some((lemma) => barring.has(lemma)))).length % 2 === 1;
}

// src/verdict/remedy.ts
function quantityRemedy({ start, end, value }, right) {
	return {
		kind: "quantity",
		span: {
			start,
			end
		},
		claimed: value,
		right
	};
}
function formsOfName(id, { terms, people }) {
	const person = people.get(id);
	if (person !== void 0) return {
		names: [person.name],
		exact: [],
		country: null,
		class: "person"
	};
	const term = terms.get(id);
	if (term !== void 0) return {
		names: term.names,
		exact: term.exact,
		country: term.country,
		class: term.class
	};
	const country = countryByCode(id);
	return country === null ? null : {
		names: country.names,
		exact: country.exact,
		country: country.code,
		class: "country"
	};
}
function nameRemedy({ passage, fact }, further, { name, said }, known) {
	const [own] = fact.checks;
	const missing = (own?.kind === "name" && own.relation === further.relation ? own : further).names.filter((id) => !said.includes(id));
	const [id] = missing;
	const right = id === void 0 || missing.length > 1 ? null : formsOfName(id, known);
	if (right === null || passage.block.text.slice(name.start, name.end) !== name.text) return null;
	return {
		kind: "name",
		span: {
			start: name.start,
			end: name.end
		},
		form: name.form,
		class: name.class,
		right
	};
}
function formerRemedy({ start }, title) {
	const word = /^(?:former|then|onetime|erstwhile|previous|ex)(?=[\s-])/i.exec(title);
	return word === null ? null : {
		kind: "removal",
		span: {
			start,
			end: start + word[0].length
		}
	};
}
const modals$1 = /^(?:may|can|could|will|would|shall|must|might|should)$/;
const auxiliaries$1 = /^(?:is|are|was|were|do|does|did)$/;
const hanging = /^(?:so|but|because|since|only|instead|which|hence|thus|therefore|though|although|while|whereas|if|unless|until|once|when|whenever|after|before|provided|except|otherwise|yet|still)$/;
const adverbs$1 = /^(?:still|also|always|even|then|now|just|again|yet|already|soon|simply)$/;
const reach$5 = 6;
function polarityRemedy({ passage, clause }, done, wanted) {
	const { tokens } = passage.sentence;
	const own = tokens.slice(clause.from, clause.to);
	const negations = own.filter(({ norm }) => /^(?:not|never|no|nor|neither|nobody|none|nothing|without|cannot|only)$|n['’]t$/.test(norm));
	const at = own.findIndex(({ norm }) => modals$1.test(norm) || norm === "cannot" || auxiliaries$1.test(norm)) + clause.from;
	const first = tokens[at];
	if (first === void 0 || at < clause.from || own.filter(({ norm }) => modals$1.test(norm) || norm === "cannot").length > 1 || done < at - 1 || reach$5 < done - at) return null;
	if (tokens.slice(at, done).some(({ kind, norm }) => kind === "punctuation" || norm === "and" || norm === "or" || norm === "that")) return null;
	const [second, third] = [tokens[at + 1], tokens[at + 2]];
	if (tokens.some(({ norm, text }) => hanging.test(norm) || text === ";") || adverbs$1.test(second?.norm ?? "")) return null;
	if (wanted === -1) return negations.length === 0 && modals$1.test(first.norm) && second?.kind === "word" && !second.norm.endsWith("ly") ? {
		kind: "denial",
		span: {
			start: first.start,
			end: first.end
		}
	} : null;
	if (negations.length !== 1) return null;
	if (first.norm === "cannot") return {
		kind: "affirmation",
		span: {
			start: first.start,
			end: first.end
		}
	};
	if (second?.norm !== "not" && second?.norm !== "never") return null;
	const isDo = /^do(?:es)?$|^did$/.test(first.norm);
	return isDo && third === void 0 ? null : {
		kind: "affirmation",
		span: {
			start: first.start,
			end: isDo ? third?.end ?? second.end : second.end
		}
	};
}
function optionRemedy({ fact, passage }, check, hit, known) {
	const expression = check.options[check.value];
	const [own] = fact.checks;
	const right = [...expression === void 0 ? [] : wordsFor(expression, known), ...own?.kind === "quantity" ? [own.written] : []];
	return right.length === 0 ? null : {
		kind: "option",
		span: spanOf(passage, hit.from, hit.to),
		right
	};
}
function wordsFor(expression, known) {
	if (expression.op === "any") return expression.of.flatMap((one) => wordsFor(one, known));
	if (expression.op !== "concept") return [];
	const { key } = expression;
	if (key.startsWith("'")) return [key.slice(1, -1)];
	if (key.startsWith("@")) return wordClasses[key.slice(1)] ?? [];
	const forms = formsOfName(key, known);
	return forms === null ? [] : [...forms.names.slice(0, 2), ...forms.exact.slice(0, 2)];
}

// src/verdict/statement.ts
const reaches = /* @__PURE__ */ new WeakMap();
function reachOf(fact) {
	const known = reaches.get(fact);
	if (known !== void 0) return known;
	const tokens = toTokens(fact.statement);
	const reach = {
		words: new Set(tokens.flatMap((token) => [token.norm, ...token.lemmas])),
		whole: new Set(tokens.flatMap((token, at) => quantifiers.has(token.norm) ? wholeAfter(tokens, at) : [])),
		conditional: tokens.some((token) => conditions.has(token.norm)),
		excepting: tokens.some((token) => exceptions.has(token.norm))
	};
	reaches.set(fact, reach);
	return reach;
}
const quantifiers = /* @__PURE__ */ new Set([
	"each",
	"every",
	"all",
	"both",
	"any",
	"no",
	"everyone",
	"everybody",
	"anyone",
	"anybody",
	"nobody"
]);
const conditions = /* @__PURE__ */ new Set([
	"if",
	"when",
	"once",
	"unless",
	"only",
	"until",
	"provided",
	"without",
	"with",
	"after",
	"before",
	"subject",
	"case",
	"while",
	"during",
	"except",
	"where",
	"upon"
]);
const exceptions = /* @__PURE__ */ new Set([
	"except",
	"excepting",
	"apart",
	"save",
	"unless",
	"only",
	"but",
	"without",
	"besides",
	"excluding"
]);
function wholeAfter(tokens, at) {
	const word = tokens[at]?.norm ?? "";
	if (/(?:one|body)$/.test(word)) return [
		"person",
		"people",
		"man",
		"citizen",
		"party",
		"side",
		"member"
	];
	const next = tokens.slice(at + 1, at + 5);
	const end = next.findIndex((token) => token.kind === "punctuation" || stops.has(token.norm));
	return (end === -1 ? next : next.slice(0, end)).flatMap((token) => [token.norm, ...token.lemmas]);
}
const stops = /* @__PURE__ */ new Set([
	"of",
	"in",
	"on",
	"must",
	"may",
	"shall",
	"can",
	"will",
	"would",
	"is",
	"are",
	"be",
	"has",
	"have",
	"to",
	"for",
	"and",
	"or",
	"from",
	"at",
	"by",
	"with"
]);

// src/verdict/rule-scope.ts
function narrowingOf(claim, things) {
	const { tokens } = claim.passage.sentence;
	const own = things.filter((anchor) => anchor.passage === claim.passage && anchor.from >= claim.clause.from && anchor.from < claim.clause.to);
	const extent = {
		tokens,
		finite: finitesOf$1(claim.passage.sentence),
		from: claim.clause.from,
		to: endOf(claim),
		first: own.length === 0 ? claim.clause.from : Math.min(...own.map((anchor) => anchor.to))
	};
	const reach = reachOf(claim.fact);
	return exception(extent, reach, claim.check.kind === "rule" && claim.check.permanence === "permanent") ?? onlyUnder(extent, reach) ?? onlySome(extent, reach) ?? onlyThere(extent, reach);
}
function leftOut(claim) {
	const { tokens } = claim.passage.sentence;
	return onlySome({
		tokens,
		finite: finitesOf$1(claim.passage.sentence),
		from: claim.clause.from,
		to: endOf(claim),
		first: claim.clause.from
	}, reachOf(claim.fact));
}
function endOf({ passage, clause }) {
	return passage.sentence.clauses.find((one) => one.from >= clause.to && (one.kind === "main" || one.kind === "coordinate"))?.from ?? passage.sentence.tokens.length;
}
const pairs = /* @__PURE__ */ new Set([
	"apart from",
	"save for",
	"with exception",
	"the exception",
	"but for",
	"aside from",
	"other than",
	"all but"
]);
const counted = /^(?:a|an|two|three|some|several|one|small|those|training)$/;
function exception({ tokens, from, to, first, finite }, reach, permanent) {
	for (let at = first; at + 1 < to; at++) {
		if (at < from + 3 && !isWhole(tokens[at - 1], reach)) continue;
		const single = /^(?:except|excepting|excluding|barring)$/.test(tokens[at]?.norm ?? "") || isButOne(tokens, at, reach);
		if (!single && !pairs.has(`${tokens[at]?.norm ?? ""} ${tokens[at + 1]?.norm ?? ""}`)) continue;
		if (finite.slice(first, at).filter((one) => one).length > 1) return null;
		const excepted = exceptedWords(tokens, at + (single ? 1 : 2), to);
		const head = excepted[0];
		if (head === void 0 || /^(?:that|nobody|none|nothing|as)$/.test(head.norm)) return null;
		const listed = counted.test(head.norm) || head.kind === "number";
		const named = head.capitalized && reach.whole.size > 0;
		return {
			sure: (listed || named || permanent || reach.whole.size > 0 || excepted.some((token) => token.kind === "word" && token.norm.length > 3 && token.lemmas.some((lemma) => reach.words.has(lemma)))) && (listed || !reach.excepting),
			message: "The text makes an exception; the set has none"
		};
	}
	return null;
}
function isButOne(tokens, at, reach) {
	if (tokens[at]?.norm !== "but") return false;
	const next = tokens[at + 1];
	if (isWhole(tokens[at - 1], reach)) return /^(?:the|one|two|three|a)$/.test(next?.norm ?? "") || next?.capitalized === true;
	const named = tokens.slice(at + 2, at + 6).find((token) => token.kind === "word" && !/^(?:the|on|in|for|from|at|of|a|an|its|their)$/.test(token.norm));
	return next?.norm === "not" && named !== void 0 && named.norm.length > 3 && named.lemmas.some((lemma) => reach.words.has(lemma));
}
function exceptedWords(tokens, from, to) {
	let at = from;
	while (at < to && /^(?:for|of|from|in|on|at|when|if|where|during|to|the|with|not)$/.test(tokens[at]?.norm ?? "")) at++;
	const end = tokens.findIndex((token, index) => index >= at && token.kind === "punctuation");
	return tokens.slice(at, Math.min(to, end === -1 ? to : end, at + 5));
}
const openers = /* @__PURE__ */ new Set([
	"if",
	"when",
	"once",
	"after",
	"where",
	"with"
]);
function onlyUnder({ tokens, from, to }, reach) {
	const at = tokens.findIndex((token, index) => index >= from && index + 2 < to && token.norm === "only" && openers.has(tokens[index + 1]?.norm ?? "") && tokens[index - 1]?.norm !== "not");
	if (at === -1 || reach.conditional) return null;
	return {
		sure: tokens[at + 1]?.norm !== "after",
		message: "The text makes it depend on a condition; the set has none"
	};
}
function onlySome(extent, reach) {
	if (reach.whole.size === 0 || reach.words.has("only")) return null;
	const { tokens, from, to } = extent;
	for (let at = from; at < to; at++) if (isPartial(extent, at, reach) || isRestricted(extent, at, reach)) return {
		sure: true,
		message: `“${tokens.slice(at, at + 3).map((token) => token.text).join(" ")}” leaves others out; the set speaks of all`
	};
	return null;
}
function onlyThere({ tokens, from, to, first }, reach) {
	if (reach.words.has("only")) return null;
	const at = tokens.findIndex((token, index) => index >= first && index < to && /^(?:only|alone|exclusively)$/.test(token.norm) && tokens[index - 1]?.norm !== "not");
	if (at === -1) return null;
	const next = tokens[at + 1];
	const closing = next === void 0 || next.kind === "punctuation";
	const opening = /^(?:in|on|at|during|for|on)$/.test(next?.norm ?? "");
	const content = (closing ? tokens.slice(Math.max(from, at - 3), at) : opening ? tokens.slice(at + 2, Math.min(to, at + 6)) : []).filter((token) => token.kind === "word" && token.norm.length > 3);
	if (content.length === 0 || content.some((token) => token.lemmas.some((lemma) => reach.words.has(lemma)))) return null;
	return {
		sure: false,
		message: "The text limits it; the set does not"
	};
}
const partial$1 = /^(?:some|most|several|few|half|half of)$/;
function isPartial({ tokens, to }, at, reach) {
	const word = tokens[at]?.norm ?? "";
	const second = tokens[at + 1]?.norm ?? "";
	const negated = word === "not" && /^(?:all|every|each)$/.test(second);
	const single = /^(?:one|two|either|any)$/.test(word) && (second === "of" || second === "one" && tokens[at + 2]?.norm === "of") && !(word === "any" && second === "of") && !/^(?:every|each|no|not)$/.test(tokens[at - 1]?.norm ?? "");
	if (!negated && !single && !partial$1.test(word)) return false;
	return tokens.slice(at + (negated ? 2 : 1), Math.min(to, at + 6)).filter((token) => !/^(?:of|the|its|their|these|those|one)$/.test(token.norm)).slice(0, 2).some((token) => token.kind !== "punctuation" && isWhole(token, reach));
}
function isWhole(token, reach) {
	return token !== void 0 && token.lemmas.some((lemma) => reach.whole.has(lemma));
}
function isRestricted(extent, at, reach) {
	const { tokens, finite, from, to } = extent;
	const word = tokens[at]?.norm;
	if (word !== "only" && word !== "alone" && word !== "solely" && word !== "exclusively") return false;
	const before = tokens[at - 1];
	const next = tokens[at + 1];
	if (before?.norm === "not" || next === void 0 || openers.has(next.norm) || next.norm === "then") return false;
	const verb = finite.findIndex((one, index) => one && index >= from);
	const inSubject = verb > at;
	if (word === "alone") return inSubject && before?.kind === "word" && at > from && (at + 1 === verb || finite[at + 1] === true);
	if (inSubject) return !isUnqualified(tokens, at + 1, verb, reach) && /^\p{L}/u.test(next.text) && !/^(?:from|in|on|at|by|for|under)$/.test(next.norm);
	return tokens.slice(Math.max(from, at - 4), at).findLastIndex((token) => token.norm === "by") !== -1 && (at + 1 >= to || next.kind === "punctuation") || next.norm === "by";
}
function isUnqualified(tokens, from, to, reach) {
	const words = tokens.slice(from, to).filter((token) => !/^(?:the|of|all)$/.test(token.norm));
	return words.length > 0 && words.every((token) => isWhole(token, reach));
}

// src/verdict/choice.ts
const judgeChoice = (claim, known) => {
	const check = claim.check;
	if (check.kind !== "choice") return [];
	const all = Object.entries(check.options).flatMap(([option, expression]) => chosen(claim, option, expression, check.value));
	const here = all.filter(({ hit }) => hit.from >= claim.clause.from && hit.from < claim.clause.to);
	const pool = here.length > 0 ? here : all;
	if (pool.length === 0) return judgeOmission(claim, check, namesIn(known));
	return [withinReach(claim, check, judgePool(claim, check, pool, known))];
};
function judgeOmission(claim, check, names) {
	const things = claim.anchors.filter((anchor) => anchor.origin === "clause" && !names.has(anchor.key));
	if (claim.fact.kind !== "choice" || !tellsMore(check, things) || !claim.topical || claim.distance > 1 || things.some(({ from, to }) => polarityIn(claim.passage, from, to).sign !== 1)) return [];
	const span = anchorSpan(claim);
	return [withinReach(claim, check, {
		span,
		verdict: "consistent",
		skipped: null,
		found: textOf(claim.passage, span),
		expected: claim.fact.statement,
		message: `Right as far as it goes: ${check.written}.`,
		remedy: null
	})];
}
function tellsMore({ about }, things) {
	const parts = about.op === "all" ? about.of.filter((part) => part.op !== "not") : [about];
	return things.length > 0 && parts.length > 1;
}
function withinReach(claim, check, judged) {
	if (judged.verdict !== "consistent") return judged;
	const left = leftOut(claim);
	if (left !== null) return {
		...judged,
		verdict: "contradicted",
		message: `${left.message}: ${check.written}.`
	};
	return endsInstead(claim) ? {
		...judged,
		verdict: "contradicted",
		message: `The text tells how it ends; the set says: ${check.written}.`
	} : judged;
}
const sequels = [
	"after",
	"when",
	"once",
	"upon",
	"as",
	"following"
];
function isTurned(claim, hit) {
	const { words } = reachOf(claim.fact);
	return !words.has("before") && comesLater(claim.passage, hit.from, sequels.some((word) => words.has(word)) ? 9 : 3);
}
const beginnings$1 = [
	"start",
	"begin",
	"commence",
	"enter"
];
const ends = /* @__PURE__ */ new Set([
	"end",
	"expire",
	"stop",
	"lapse",
	"terminate",
	"cease",
	"finish"
]);
function endsInstead(claim) {
	const { words } = reachOf(claim.fact);
	if (!beginnings$1.some((word) => words.has(word)) || [...ends].some((word) => words.has(word))) return false;
	const { tokens } = claim.passage.sentence;
	const finite = finitesOf$1(claim.passage.sentence);
	const things = claim.anchors.filter((anchor) => anchor.passage === claim.passage && anchor.from >= claim.clause.from && anchor.from < claim.clause.to);
	const first = Math.min(...things.map((anchor) => anchor.from));
	const verb = finite.findIndex((one, at) => one && at >= claim.clause.from && at < claim.clause.to);
	return verb > first && !things.some((anchor) => anchor.to > verb && anchor.from <= verb) && claim.clause.kind === "main" && tokens.slice(verb, verb + 3).some((token) => token.lemmas.some((lemma) => ends.has(lemma)));
}
const most$4 = 24;
function chosen(claim, option, expression, value) {
	if (!holds$1(expression, (key) => claim.passage.hits.some((hit) => hit.key === key))) return [];
	const keys = conceptKeys(expression);
	return claim.passage.hits.filter((hit) => keys.has(hit.key)).slice(0, most$4).map((hit) => ({
		option,
		hit,
		denied: isSetAside(claim.passage, hit.from, hit.to, option === value) || option === value && isTurned(claim, hit)
	}));
}
function judgePool(claim, check, pool, known) {
	const right = pool.filter((one) => one.option === check.value);
	const wrong = pool.filter((one) => one.option !== check.value);
	const of = (one, verdict, message) => {
		const span = one === void 0 ? claim.passage.sentence : spanOf(claim.passage, one.hit.from, one.hit.to);
		return {
			span,
			verdict,
			skipped: null,
			found: textOf(claim.passage, span),
			expected: claim.fact.statement,
			message,
			remedy: null
		};
	};
	const said = right.find((one) => !one.denied);
	const against = wrong.find((one) => !one.denied);
	if (said !== void 0 && against === void 0) return of(said, "consistent", `Says what the set says: ${check.written}.`);
	if (said !== void 0) return of(against, "review", `The text speaks of ${check.value} and of ${against?.option ?? ""}; the set says: ${check.written}.`);
	if (against !== void 0) return {
		...of(against, "contradicted", `That is ${against.option}; the set says: ${check.written}.`),
		remedy: optionRemedy(claim, check, against.hit, known)
	};
	if (right.length > 0) return of(right[0], "contradicted", `The text denies it; the set says: ${check.written}.`);
	return of(wrong[0], "consistent", `The text itself says that it is not ${wrong[0]?.option ?? ""}.`);
}

// src/verdict/rule-reading.ts
function readAt(passage, from, to) {
	return toReading(passage, {
		from,
		to
	}, polarityIn(passage, from, to).operators, polarityIn(passage, from, to).force);
}
function readSignal(passage, hit, all) {
	const shift = passage.joined?.offset ?? 0;
	const { operators, force } = polarityIn(passage, hit.from, hit.to);
	return {
		...toReading(passage, hit, operators.filter((operator) => !all.some((one) => isPart(operator, one.from + shift, one.to + shift))), force),
		explicit: true,
		told: true
	};
}
function toReading(passage, { from, to }, operators, force) {
	const sign = signOf(operators);
	const postponed = sign === 0 && operators.some((operator) => operator.effect === "open" && postpones(passage, operator));
	return {
		sign,
		force,
		explicit: operators.length > 0 || force !== "stated",
		told: false,
		from,
		to,
		postponed,
		byOthers: operators.some((operator) => isByOthers(passage, operator))
	};
}
function isPart(operator, from, to) {
	return from <= operator.from && operator.from < to || from <= operator.to - 1 && operator.to - 1 < to;
}
const attitudes = /* @__PURE__ */ new Set([
	"welcome",
	"refuse",
	"refusal",
	"block",
	"oppose",
	"opposition",
	"reject",
	"rejection",
	"veto",
	"decline",
	"dispute",
	"resist",
	"object",
	"obstruct",
	"deny",
	"dismiss",
	"delay",
	"stall",
	"hinder",
	"halt",
	"suspend"
]);
function isByOthers(passage, operator) {
	const tokens = voiceTokens(passage);
	if (!tokens.slice(operator.from, operator.to).some((token) => token.lemmas.some((lemma) => attitudes.has(lemma))) || inDocumentClause(passage, operator.from)) return false;
	return !tokens.slice(Math.max(0, operator.from - 3), operator.from).some((token) => token.lemmas.includes("be")) || tokens.slice(operator.to, operator.to + 12).some((token) => token.norm === "by");
}
function inDocumentClause(passage, token) {
	const at = token - (passage.joined?.offset ?? 0);
	const clause = passage.sentence.clauses.find((one) => at >= one.from && at < one.to);
	return clause === void 0 || passage.hits.some((hit) => hit.key === "document" && hit.from >= clause.from && hit.from < clause.to);
}
function signOf(operators) {
	if (operators.some((operator) => operator.effect === "open")) return 0;
	return operators.filter((operator) => operator.effect === "negate").length % 2 === 1 ? -1 : 1;
}
const postponing = /* @__PURE__ */ new Set([
	"postpone",
	"delay",
	"put",
	"defer",
	"shelve",
	"adjourn",
	"leave",
	"refer",
	"hold",
	"referendum",
	"vote",
	"voter",
	"undecided",
	"unresolved",
	"unsettled",
	"negotiation",
	"kick",
	"open"
]);
function postpones(passage, operator) {
	return voiceTokens(passage).slice(operator.from, operator.to).some((token) => token.lemmas.some((lemma) => postponing.has(lemma)));
}
function flip(reading, direction) {
	return direction === 1 ? reading : {
		...reading,
		sign: -reading.sign
	};
}
function agree(readings) {
	const first = readings[0];
	if (readings.every((one) => one.sign === first.sign)) return readings.find((one) => one.explicit) ?? first;
	return {
		...first,
		sign: 0,
		postponed: false
	};
}
function strongest(readings) {
	return readings.find((one) => one.sign === -1) ?? readings.find((one) => one.sign === 0) ?? readings.find((one) => one.explicit) ?? readings[0];
}

// src/verdict/rule-answer.ts
function readAnswer(claim, lent) {
	const tokens = wordsOf$3(claim);
	const anchor = lent[0];
	if (tokens.length === 0 || anchor === void 0) return null;
	if (asksForMore(anchor)) return pronoun(claim);
	return fragment(claim, tokens, anchor) ?? ellipsis(claim, tokens, anchor) ?? pronoun(claim) ?? interjection(claim, anchor);
}
function wordsOf$3({ passage, clause }) {
	const own = passage.sentence.tokens.slice(clause.from, clause.to);
	const first = own.findIndex((token) => token.kind !== "punctuation");
	const last = own.findLastIndex((token) => token.kind !== "punctuation");
	return first === -1 ? [] : own.slice(first, last + 1);
}
function asksForMore({ origin, passage }) {
	const first = passage.sentence.tokens.find((token) => token.kind === "word")?.norm ?? "";
	return origin === "question" && passage.sentence.isQuestion && /^(?:what|who|whom|whose|which|when|where|why|how)$/.test(first);
}
const longest$1 = 10;
function isFragment(claim) {
	const tokens = withoutTag(wordsOf$3(claim));
	return tokens.length <= longest$1 && !findFinites(tokens).some((finite) => finite) && !isImperative(tokens);
}
function withoutTag(tokens) {
	const comma = tokens.findLastIndex((token) => token.text === ",");
	if (comma < 1) return tokens;
	const tag = tokens.slice(comma + 1).map((token) => token.norm).join(" ");
	return /^(?:it|he|she|they|i|we|the \w+) (?:says?|said|reads?|goes|thinks?|mean|guess|believes?|supposes?|hear|gather|notes?|writes?|wrote)$/.test(tag) ? tokens.slice(0, comma) : tokens;
}
function isImperative(tokens) {
	return tokens[0]?.lemmas.includes("let") === true;
}
function fragment(claim, tokens, anchor) {
	if (!isFragment(claim)) return null;
	const text = claim.passage.block.text.slice(tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0);
	const head = tokens[0]?.norm ?? "";
	if (affirmations.has(head)) return answer(claim, 1, anchor);
	if (head === "open" && tokens.length === 1) return {
		...answer(claim, 0, anchor),
		postponed: false
	};
	const lacking = lacks.has(head);
	const sign = (lacking && tokens.length === 1 ? -1 : signOfText(claim, lacking ? `There is ${text} on it.` : `It is ${text.charAt(0).toLowerCase()}${text.slice(1)}.`)) ?? (head === "not" && !partial.has(tokens[1]?.norm ?? "") ? -1 : null);
	return sign === null ? null : answer(claim, sign, anchor);
}
const partial = /* @__PURE__ */ new Set([
	"only",
	"just",
	"merely",
	"necessarily",
	"entirely",
	"quite",
	"all",
	"every",
	"everyone",
	"yet",
	"so",
	"always",
	"permanently",
	"really",
	"exactly",
	"until",
	"before",
	"without"
]);
const affirmations = /* @__PURE__ */ new Set([
	"yes",
	"affirmed",
	"confirmed",
	"true",
	"correct",
	"included",
	"foreseen",
	"planned",
	"agreed",
	"guaranteed",
	"reaffirmed",
	"granted",
	"upheld"
]);
const lacks = /* @__PURE__ */ new Set([
	"no",
	"none",
	"nothing",
	"nil",
	"zero",
	"nobody",
	"neither",
	"never",
	"nowhere",
	"lacking",
	"missing",
	"absent",
	"dropped",
	"scrapped",
	"deleted"
]);
function signOfText(claim, text) {
	const sentence = toSentences({
		...claim.passage.block,
		text,
		pieces: [],
		strong: [],
		emphasis: [],
		breaks: []
	})[0];
	const at = sentence?.tokens.findIndex((token) => token.norm === "it") ?? -1;
	if (sentence === void 0 || at === -1) return null;
	const { sign, operators } = polarityAt(sentence, at, at + 1);
	return operators.length === 0 ? null : sign;
}
function ellipsis(claim, tokens, anchor) {
	const last = tokens.findLastIndex((token) => !isAdverb(token) || token.norm === "not");
	const word = tokens[tokens[last]?.norm === "not" ? last - 1 : last]?.norm.replace(/n't$/, "") ?? "";
	if (tokens.length > 6 || !(wordSets.auxiliaries.has(word) || word === "ca" || word === "wo")) return null;
	return answer(claim, tokens.some((token) => token.lemmas.includes("not") || token.norm.endsWith("n't") || token.norm === "cannot" || lacks.has(token.norm)) ? -1 : 1, anchor);
}
const standins = /* @__PURE__ */ new Set([
	"it",
	"they",
	"them",
	"this",
	"that",
	"these",
	"those",
	"such",
	"none",
	"neither",
	"both",
	"one",
	"ones"
]);
function standinOf({ passage, clause }) {
	const { tokens } = passage.sentence;
	const finite = finitesOf$1(passage.sentence);
	for (let at = clause.from; at < clause.to; at++) {
		const token = tokens[at];
		const next = tokens[at + 1];
		if (token === void 0 || !standins.has(token.norm)) continue;
		if (next === void 0 || next.kind === "punctuation" || wordSets.prepositions.has(next.norm) || wordSets.auxiliaries.has(next.norm) || isAdverb(next) || token.norm === "it" || token.norm === "they" || token.norm === "them" || finite[at + 1] === true || next.norm === "open") return at;
	}
	return null;
}
function pronoun(claim) {
	const at = standinOf(claim);
	if (at === null) return null;
	const lasting = persistence(claim, at);
	if (lasting !== null) return {
		...readAt(claim.passage, at, at + 1),
		sign: lasting,
		explicit: true,
		from: claim.clause.from,
		to: claim.clause.to
	};
	const reading = readAt(claim.passage, at, at + 1);
	const isSubject = !finitesOf$1(claim.passage.sentence).slice(claim.clause.from, at).some((finite) => finite);
	return reading.explicit && (isSubject || namesText(claim)) ? {
		...reading,
		from: claim.clause.from,
		to: claim.clause.to
	} : null;
}
const lasting = /* @__PURE__ */ new Set([
	"exist",
	"stay",
	"remain",
	"stand",
	"survive",
	"persist"
]);
const ending$1 = /* @__PURE__ */ new Set([
	"vanish",
	"disappear",
	"lapse"
]);
function persistence({ passage, clause }, at) {
	const { tokens } = passage.sentence;
	let verb = at + 1;
	let negated = false;
	while (verb < clause.to && (isAdverb(tokens[verb]) || wordSets.auxiliaries.has(tokens[verb]?.norm.replace(/n['\u2019]t$/, "") ?? ""))) {
		negated ||= /^(?:not|never)$|n['\u2019]t$/.test(tokens[verb]?.norm ?? "");
		verb++;
	}
	const next = tokens[verb + 1];
	const word = tokens[verb];
	if (word === void 0 || verb >= clause.to || !(next === void 0 || next.kind === "punctuation")) return null;
	const there = word.lemmas.some((lemma) => lasting.has(lemma)) ? 1 : word.lemmas.some((lemma) => ending$1.has(lemma)) ? -1 : null;
	return there === null ? null : negated ? -there : there;
}
const textNouns = /* @__PURE__ */ new Set([
	"point",
	"clause",
	"article",
	"provision",
	"paragraph",
	"section",
	"line",
	"item",
	"text",
	"passage",
	"annex",
	"page"
]);
function namesText({ passage, clause }) {
	return passage.sentence.tokens.slice(clause.from, clause.to).some((token) => token.lemmas.some((lemma) => textNouns.has(lemma))) || passage.hits.some((hit) => hit.key === "document" && hit.from >= clause.from && hit.from < clause.to);
}
function interjection(claim, anchor) {
	const [first, second] = claim.passage.sentence.tokens;
	if (anchor.origin !== "question" || second === void 0 || second.kind !== "punctuation" || first === void 0) return null;
	if (first.norm === "yes") return answer(claim, 1, anchor);
	return first.norm === "no" ? answer(claim, -1, anchor) : null;
}
function answer(claim, sign, anchor) {
	const there = readAt(anchor.passage, anchor.from, anchor.to).sign;
	return {
		sign: times(sign, there),
		force: "stated",
		explicit: true,
		told: false,
		from: claim.clause.from,
		to: claim.clause.to,
		postponed: sign === 0,
		byOthers: false
	};
}
function times(sign, there) {
	return there === -1 ? -sign : sign;
}

// src/verdict/date-verb.ts
function isOfOtherVerb({ passage, clause, anchors }, date) {
	const { tokens } = passage.sentence;
	const finites = finitesOf$1(passage.sentence);
	const isVerb = (at) => tokens[at]?.capitalized !== true && (finites[at] === true || isBareVerb(tokens, at, anchors));
	const starts = [clause.from];
	for (let at = clause.from + 1; at < clause.to; at++) if (joining.has(tokens[at - 1]?.norm ?? "") && isVerb(at)) starts.push(at);
	const stretch = (at) => starts.findLastIndex((start) => start <= at);
	const own = anchors.filter((anchor) => anchor.passage === passage && anchor.from >= clause.from && anchor.from < clause.to && (isVerb(anchor.from) || auxiliary.test(tokens[anchor.from - 1]?.norm ?? "")));
	const { from } = tokensOf(passage, date);
	return starts.length > 1 && own.length > 0 && !own.some((anchor) => stretch(anchor.from) === stretch(from));
}
const joining = /* @__PURE__ */ new Set([
	"and",
	"but",
	"then",
	"or"
]);
const auxiliary = /^(?:will|would|shall|should|may|might|can|could|must|is|are|was|were|be|been|has|have|had)$/;
const modal = /^(?:will|would|shall|should|may|might|can|could|must|to)$/;
function isBareVerb(tokens, at, anchors) {
	const token = tokens[at];
	if (token === void 0 || !joining.has(tokens[at - 1]?.norm ?? "") || !anchors.some((anchor) => anchor.from === at)) return false;
	if (token.lemmas.length > 1) return /^(?:on|in|at|by|until)$/.test(tokens[at + 1]?.norm ?? "");
	return tokens.slice(Math.max(0, at - modalReach), at).some(({ norm }) => modal.test(norm));
}
const modalReach = 16;
function isOfOtherSubject(claim) {
	const { passage, clause, anchors } = claim;
	if (isFragment(claim) || !anchors.some((anchor) => anchor.origin === "previous")) return false;
	const subject = subjectOf(passage.sentence, clause);
	if (subject === null || !finitesOf$1(passage.sentence).slice(clause.from, clause.to).includes(true)) return false;
	return !passage.sentence.tokens.slice(subject.from, subject.to).some(({ norm }) => pointing$1.test(norm)) && !anchors.some((anchor) => anchor.passage === passage && anchor.from >= subject.from && anchor.from < subject.to);
}
const pointing$1 = /^(?:the|this|that|these|those|it|they|he|she|we|its|their|his|her|our|both|all|each|one|everything|there|here|such|who|which|what)$/;

// src/verdict/day-range.ts
const places = {
	first: 1,
	"1st": 1,
	second: 2,
	"2nd": 2,
	third: 3,
	"3rd": 3,
	fourth: 4,
	"4th": 4,
	last: -1,
	final: -1
};
const weekdays = [
	"sunday",
	"monday",
	"tuesday",
	"wednesday",
	"thursday",
	"friday",
	"saturday"
];
const nth = /\b(first|1st|second|2nd|third|3rd|fourth|4th|last|final) (sunday|monday|tuesday|wednesday|thursday|friday|saturday) (?:of|in) $/i;
const stretch = /\b(?:(?:in|during) the |at the |the |by |in )?(early|mid|middle|late|beginning|start|opening days|first days|first week|first half|second half|last days|final days|closing days|last week|end)(?: of|-| in)? ?(?:the month of )?$/i;
const stretches = [
	[
		/^(?:early|beginning|start)/,
		1,
		10
	],
	[
		/^(?:opening|first) days/,
		1,
		8
	],
	[
		/^first week/,
		1,
		7
	],
	[
		/^first half/,
		1,
		16
	],
	[
		/^second half/,
		15,
		31
	],
	[
		/^mid/,
		9,
		21
	],
	[
		/^(?:last|final|closing) days/,
		23,
		31
	],
	[
		/^last week/,
		22,
		31
	],
	[
		/^(?:late|end)/,
		20,
		31
	]
];
const reach$4 = 40;
function dayRange({ block, sentence }, { start, value }, year) {
	if (value.day !== null || value.month === null) return null;
	const before = block.text.slice(Math.max(sentence.start, start - reach$4), start);
	const counted = nth.exec(before);
	if (counted !== null) return nthWeekday(counted, value, year, start);
	const found = stretch.exec(before);
	const days = found === null ? void 0 : stretches.find(([word]) => word.test((found[1] ?? "").toLowerCase()));
	return found === null || days === void 0 ? null : {
		from: days[1],
		to: days[2],
		start: start - found[0].length,
		text: found[0].trim()
	};
}
function nthWeekday(counted, { month, year }, assumed, start) {
	const full = year ?? assumed;
	const place = places[(counted[1] ?? "").toLowerCase()] ?? 0;
	const weekday = weekdays.indexOf((counted[2] ?? "").toLowerCase());
	if (full === null || month === null || place === 0 || weekday === -1) return null;
	const first = new Date(Date.UTC(full, month - 1, 1)).getUTCDay();
	const length = new Date(Date.UTC(full, month, 0)).getUTCDate();
	const earliest = 1 + (weekday - first + 7) % 7;
	const day = place > 0 ? earliest + 7 * (place - 1) : earliest + 7 * Math.floor((length - earliest) / 7);
	return day > length ? null : {
		from: day,
		to: day,
		start: start - counted[0].length,
		text: counted[0].trim()
	};
}

// src/verdict/entry-year.ts
function entryYear(claim, check) {
	const { passage, clause, sources, anchors, status } = claim;
	const lead = sources.find(({ origin }) => origin === "lead")?.passage;
	const year = /^\W*((?:1\d|20|21)\d\d)\W*$/.exec(lead?.sentence.text ?? "")?.[1];
	if (year === void 0 || lead === void 0 || check.value.day !== null || check.value.year === null || status !== "asserted") return null;
	const isFirst = clause.kind === "main" && clause.index === 0 && passage.sentence.index <= lead.sentence.index + 1;
	const own = [...passage.dates, ...yearsIn(passage)];
	if (!isFirst || own.some((date) => isInClause$1(passage, clause, date)) || anchors.some(({ origin }) => origin !== "clause" && origin !== "lead")) return null;
	if (passage.sentence.tokens.slice(clause.from, clause.to).some(({ norm }) => elsewhen.test(norm))) return null;
	const right = Number(year) === check.value.year;
	const finites = finitesOf$1(passage.sentence);
	const isDone = anchors.some(({ from, origin }) => origin === "clause" && (finites[from] === true || auxiliary.test(passage.sentence.tokens[from - 1]?.norm ?? "")));
	if (!right && !isDone) return null;
	const message = right ? `The entry is headed ${year}, which agrees with ${check.written}.` : `The entry is headed ${year}; the set has ${check.written}.`;
	const at = lead.block === passage.block ? passage.block.text.indexOf(year, lead.sentence.start) : -1;
	return {
		span: at === -1 ? anchorSpan(claim) : {
			start: at,
			end: at + year.length
		},
		verdict: right ? "consistent" : "contradicted",
		skipped: null,
		found: year,
		expected: check.written,
		message,
		remedy: null
	};
}
const elsewhen = /^(?:had|since|ago|earlier|later|before|after|already|until|still|will|would|anniversary|plans?|planned|announces?|announced|now)$/;

// src/verdict/date.ts
const judgeDate = (claim) => {
	const check = claim.check;
	if (check.kind !== "date") return [];
	const ownVerb = !claim.anchors.some((anchor) => anchor.key.startsWith("@") && anchor.origin !== "clause");
	const entry = entryYear(claim, check);
	if (entry !== null) return [entry];
	return onlyRight(check, datesFor(check, claim.passage)).filter((date) => isInClause$1(claim.passage, claim.clause, date)).filter((date) => (ownVerb || opensClause(claim, date)) && !isMeasuredFrom(claim, date) && !isOfOtherVerb(claim, date)).map((date) => judgeOne(claim, check, date));
};
function datesFor({ value }, passage) {
	if (value.day !== null || value.year === null || value.month !== null && passage.dates.length > 0) return passage.dates;
	return [...passage.dates, ...yearsIn(passage)];
}
function onlyRight({ value }, dates) {
	const right = dates.filter((date) => isBareYear(date) && date.value.year === value.year);
	return right.length === 0 ? dates : dates.filter((date) => !isBareYear(date) || right.includes(date));
}
function isBareYear({ value }) {
	return value.year !== null && value.month === null;
}
function opensClause({ passage, anchors }, date) {
	const { tokens } = passage.sentence;
	const { to } = tokensOf(passage, date);
	const opener = tokens[to]?.norm === "," ? to + 1 : to;
	if (tokens[opener]?.norm !== "when") return false;
	return anchors.some((anchor) => anchor.key.startsWith("@") && anchor.passage === passage && anchor.from > opener);
}
const measuring$1 = /* @__PURE__ */ new Set([
	"before",
	"after",
	"since",
	"until",
	"ahead",
	"following",
	"prior"
]);
function isMeasuredFrom({ passage, anchors }, date) {
	const { tokens } = passage.sentence;
	const { to } = tokensOf(passage, date);
	return anchors.some((anchor) => anchor.passage === passage && anchor.from >= to && tokens.slice(Math.max(to, anchor.from - 3), anchor.from).some((token) => measuring$1.has(token.norm)));
}
const deadline = /\b(?:by|until|till|up to|before|no later than|not later than|at the latest|deadline|last day|expires?|ends?|closes?)\b/i;
function isEveOf({ passage, fact }, { value }, date) {
	const { year, month, day } = date.value;
	if (month === null || value.month === null || value.day === null || !deadline.test(fact.statement)) return false;
	const { from } = tokensOf(passage, date);
	const before = passage.sentence.tokens.slice(Math.max(0, from - beforeReach), from).map((token) => token.norm).filter((word) => word !== "the" && word !== ",");
	if (before.at(-1) !== "before" || before.at(-2) === "not") return false;
	const eve = /* @__PURE__ */ new Date(Date.UTC(year ?? value.year ?? leapYear, month - 1, day ?? 1) - 864e5);
	return (year === null || value.year === null || value.year === eve.getUTCFullYear()) && eve.getUTCMonth() + 1 === value.month && eve.getUTCDate() === value.day;
}
const beforeReach = 3;
const leapYear = 2024;
function judgeOne(claim, check, date) {
	const found = textOf(claim.passage, date);
	const base = {
		span: date,
		skipped: null,
		found,
		expected: check.written
	};
	if (isEveOf(claim, check, date)) return {
		...base,
		verdict: "consistent",
		message: `Before ${found} is ${check.written} at the latest.`,
		remedy: null
	};
	const wrong = parts$1(date.value).filter(([part, value]) => check.value[part] !== null && check.value[part] !== value);
	const { from, to } = tokensOf(claim.passage, date);
	if (wrong.length === 0 && isPlainlyDenied(claim.passage, from, to)) return {
		...base,
		verdict: "contradicted",
		message: `The text says that it is not ${found}; the set has ${check.written}.`,
		remedy: null
	};
	const days = wrong.length > 0 || check.value.day === null ? null : dayRange(claim.passage, date, check.value.year);
	if (days !== null && (check.value.day ?? 0) < days.from || days !== null && (check.value.day ?? 0) > days.to) return {
		...base,
		verdict: "contradicted",
		found: `${days.text} ${found}`,
		message: `${days.text} ${found} is ${dayText(days.from, days.to)}; the set has ${check.written}.`,
		remedy: null
	};
	if (wrong.length > 0 && isOfOtherSubject(claim)) return {
		...base,
		verdict: null,
		skipped: "unclear",
		message: `${found} is of something else.`,
		remedy: null
	};
	if (wrong.length === 0) return {
		...base,
		verdict: "consistent",
		message: `${found} agrees with ${check.written}.`,
		remedy: null
	};
	const isLoose = isBareYear(date) && claim.anchors.some((anchor) => anchor.origin !== "clause" && anchor.key !== "document");
	return {
		...base,
		verdict: isLoose ? "review" : "contradicted",
		message: `${found} differs in the ${wrong.map(([part]) => part).join(" and the ")}; the set has ${check.written}.`,
		remedy: {
			kind: "date",
			span: {
				start: date.start,
				end: date.end
			},
			written: date.value,
			right: check.value
		}
	};
}
function dayText(from, to) {
	return from === to ? `the ${from} of the month` : `from the ${from} to the ${to} of the month`;
}
function parts$1(date) {
	return [
		"weekday",
		"day",
		"month",
		"year"
	].flatMap((part) => date[part] === null ? [] : [[part, date[part]]]);
}

// src/verdict/today.ts
const drafts = /\b(?:plan|draft|proposal|treaty|agreement|accord|budget|bill|reform|deal|pact|settlement|compromise|offer)$/i;
const adverb$1 = /\b(?:currently|presently|nowadays|at present|at the moment|these days|as things stand|today)\b/i;
const ordering$2 = /* @__PURE__ */ new Set([
	"may",
	"must",
	"shall",
	"will",
	"would",
	"should",
	"can",
	"cannot"
]);
function isOfToday$1(claim, span, known) {
	const { time, clause, passage, check } = claim;
	if (time !== "present" || !(check.kind === "rule" || check.kind === "choice" || check.kind === "quantity" && check.when === "plan")) return false;
	const own = passage.sentence.tokens.slice(clause.from, clause.to);
	const text = own.map((token) => token.norm).join(" ");
	if (!adverb$1.test(text) || own.some((token) => ordering$2.has(token.norm))) return false;
	if (check.kind === "quantity" && belongsToAnother(passage, span)) return false;
	if (passage.hits.some((hit) => hit.key === "document" && hit.from >= clause.from && hit.from < clause.to)) return false;
	return isDraft(known.set.document);
}
function isDraft({ names }) {
	return names.some((name) => drafts.test(name));
}
function belongsToAnother({ block, sentence, quantities }, span) {
	const found = adverb$1.exec(block.text.slice(sentence.start, sentence.end));
	if (found === null) return false;
	const at = sentence.start + found.index;
	const gap = (one) => one.end <= at ? at - one.end : one.start - at;
	return quantities.some((one) => one.start !== span.start && gap(one) < gap(span) && one.end <= at && at - one.end < 12);
}

// src/verdict/guard.ts
const surest = 3.5;
function guard(claim, judged, known) {
	const reason = skipReason(claim, judged);
	if (reason !== null && judged.verdict !== null) return {
		...judged,
		verdict: null,
		skipped: reason
	};
	if (judged.verdict === "contradicted" && !claim.topical && isTerm(claim)) return {
		...judged,
		verdict: null,
		skipped: "other-document"
	};
	if (judged.verdict === "contradicted" && claim.check.kind === "name" && isFromBefore(claim, known)) return {
		...judged,
		verdict: null,
		skipped: "unclear"
	};
	if (judged.verdict === "contradicted" && claim.check.kind === "rule" && claim.check.force === "affirmed" && isOnlyUnder(claim, known)) return {
		...judged,
		verdict: null,
		skipped: "hypothetical"
	};
	if (judged.verdict === "contradicted" && isOfToday$1(claim, judged.span, known)) return {
		...judged,
		verdict: null,
		skipped: "unclear"
	};
	if (judged.verdict === "contradicted" && claim.check.isDerived === true && !isSurelyBound(claim, known)) return {
		...judged,
		verdict: "review"
	};
	if (judged.verdict === "contradicted" && claim.distance > surest) return {
		...judged,
		verdict: "review"
	};
	return judged.verdict === "contradicted" && claim.status === "denied" ? {
		...judged,
		verdict: null,
		skipped: "denied"
	} : judged;
}
const surestDerived = 2.5;
function isSurelyBound({ anchors, check, clause, distance, passage, sources }, known) {
	if (distance > surestDerived || anchors.some(({ key, origin }) => (origin === "previous" || origin === "title") && !isNamed(key, known))) return false;
	const near = new Set(anchors.filter(({ origin }) => together$1.has(origin)).map(({ from, passage: place }) => `${place.index} ${from}`));
	if (check.kind === "total") {
		const adds = (hit) => hit.key === "@total";
		return passage.hits.some((hit) => adds(hit) && hit.from >= clause.from && hit.from < clause.to) || sources.some(({ origin, passage: head }) => origin === "row" && head.hits.some(adds));
	}
	return 1 <= near.size || check.kind === "quantity" || check.kind === "change" || anchors.every(({ key }) => isNamed(key, known));
}
const together$1 = /* @__PURE__ */ new Set([
	"clause",
	"row",
	"column",
	"item",
	"lead",
	"question"
]);
function isOnlyUnder(claim, known) {
	const { clauses } = claim.passage.sentence;
	const conditions = clauses.filter((clause) => clause.kind === "conditional" && !isWish(claim, clause) && (clause.parent === claim.clause.index || claim.clause.parent === clause.index));
	if (conditions.length === 0) return false;
	const things = claim.anchors.filter((anchor) => anchor.passage === claim.passage && !isNamed(anchor.key, known));
	return !conditions.some((clause) => things.some((anchor) => anchor.from >= clause.from && anchor.from < clause.to));
}
function isWish({ passage }, { from, to }) {
	return to - from <= 5 && passage.sentence.tokens.slice(from, to).some((token) => /^(?:wish|wishes|like|likes|want|wants|please|pleases|choose|chooses)$/.test(token.norm));
}
function isFromBefore(claim, known) {
	return claim.anchors.some((anchor) => anchor.origin === "previous" && !isNamed(anchor.key, known)) && standinOf(claim) === null && !isFragment(claim);
}
function isTerm({ check }) {
	return check.kind !== "role" && !(check.kind === "quantity" && check.when === "present");
}
function namesDocument({ passage }) {
	return passage.hits.some((hit) => hit.key === "document");
}
const byStatus = {
	hypothetical: "hypothetical",
	demanded: "demanded",
	asked: "asked",
	predicted: "predicted"
};
function isOnlyHeld({ passage, clause }, { span }) {
	const { sentence } = passage;
	const { from } = tokensOf(passage, span);
	const own = sentence.clauses.find((one) => from >= one.from && from < one.to);
	return own !== void 0 && own.index !== clause.index && own.kind === "complement" && statusOf(sentence, own) === "predicted";
}
function skipReason(claim, judged) {
	if (claim.document !== "this" && isTerm(claim)) return "other-document";
	if (claim.otherHolder !== null) return "other-holder";
	if (claim.time === "past" && (judged.verdict !== "consistent" || !namesDocument(claim)) && claim.check.kind !== "role" && claim.check.kind !== "date" && claim.check.kind !== "name") return "past";
	if (claim.clause.kind === "conditional" && claim.check.kind !== "rule" && claim.check.kind !== "choice") return "hypothetical";
	if (judged.verdict === "contradicted" && isOnlyHeld(claim, judged)) return "predicted";
	return claim.check.kind === "role" && claim.status !== "asked" ? null : byStatus[claim.status] ?? null;
}

// src/language/document-word.ts
const words = new Set("annex appendix article articles chapter clause draft exhibit figure item law line lot note number option page paragraph part phase plan point points project protocol question round schedule section stage step table tier title type version volume act bill charter code constitution convention treaty accord agreement resolution summit conference forum games cup championship league season election elections day week god internet web bible covid christmas easter".split(" "));
function isDocumentWord(text) {
	const all = text.toLowerCase().split(/\s+/);
	return words.has(all[0] ?? "") || words.has(all.at(-1) ?? "");
}

// src/verdict/name-class.ts
function isOfClass(name, check) {
	if (check.names.includes(name.name) || check.class === "unknown") return true;
	if (check.class === "person") return name.class === "person" || name.class === "office";
	if (check.class === "organization") return name.class === "organization" || name.class === "country";
	return name.class === check.class || check.class === "place" && name.class === "country";
}
function isStranger(passage, name, check, known) {
	if (name.class !== "unknown" || check.class === "unknown" || check.class === "country" || check.class === "office") return false;
	if (!/^\p{Lu}\p{Ll}|^\p{Lu}{3,5}$/u.test(name.text) || isDocumentWord(name.text) || /\d/.test(name.text) || /^\s*\d/.test(passage.block.text.slice(name.end, name.end + 3))) return false;
	const words = wordsOf$2(name.text);
	return ![...check.names, ...check.beside].some((id) => allNames(id, known).some((one) => {
		const other = wordsOf$2(one);
		return words.some((word) => other.includes(word)) || initials(other) === name.text.toLowerCase() || initials(words) === one.toLowerCase();
	}));
}
function allNames(id, known) {
	const term = known.terms.get(id);
	const person = known.people.get(id);
	return [
		nameOf(id, known),
		...term?.names ?? [],
		...term?.exact ?? [],
		...person?.names ?? []
	];
}
function wordsOf$2(text) {
	return text.toLowerCase().split(/[^\p{L}\d]+/u).filter((word) => word.length > 1 && word !== "the" && word !== "of");
}
function initials(words) {
	return words.map((word) => word.charAt(0)).join("");
}
function isTownAlone(passage, name, check, known) {
	if (check.class !== "place" || check.names.some((id) => known.terms.get(id)?.class === "country")) return false;
	const capital = passage.names.find((other) => other.start === name.start && other.end === name.end && other.form === "capital");
	return capital !== void 0 && check.beside.includes(capital.name) && !check.beside.includes(name.class === "place" ? name.name : "");
}
function isSpelling({ block }, name, id, known) {
	if (name.class !== "unknown" && name.class !== "place" && name.class !== "organization") return false;
	const more = /^[-\s]\p{L}+/u.exec(block.text.slice(name.end, name.end + 20))?.[0] ?? "";
	const written = [name.text, name.text + more].map(squeezed);
	return allNames(id, known).some((one) => written.includes(squeezed(one)));
}
function squeezed(text) {
	return text.toLowerCase().replace(/[^\p{L}\d]/gu, "");
}

// src/verdict/name-listed.ts
const joint = /^(?:[\s,]|and\b|or\b|plus\b|as well as\b|also\b|the\b|whole\b|all\b|of\b|regions?\b|provinces?\b|districts?\b)*$/;
const widest = 40;
function listedWith(passage, names, isRight) {
	const lists = [];
	for (const name of [...names].sort((a, b) => a.start - b.start)) {
		const last = lists.at(-1)?.at(-1);
		const gap = last === void 0 ? null : passage.block.text.slice(last.end, name.start);
		if (gap !== null && gap.length <= widest && joint.test(gap)) lists.at(-1)?.push(name);
		else lists.push([name]);
	}
	const meant = lists.filter((list) => {
		const right = list.filter(isRight).length;
		return right >= 2 || right === 1 && list.length >= 2 && isCounted(passage, list[0]);
	});
	return new Set(meant.flatMap((list) => list.map((name) => name.start)));
}
const marks = /^[,:(–—-]$/;
const before$2 = 12;
function isCounted(passage, first) {
	const { tokens } = passage.sentence;
	let at = tokensOf(passage, first).from - 1;
	while (tokens[at]?.norm === "the") at--;
	if (!marks.test(tokens[at]?.text ?? "")) return false;
	const near = tokens.slice(Math.max(0, at - before$2), at);
	return near.some((token, index) => (token.kind === "number" || /^(?:two|three|four|five|six|seven|eight|nine|ten)$/.test(token.norm)) && near.slice(index + 1, index + 5).some(isPlural));
}
function isPlural(token) {
	return token.kind === "word" && token.norm.endsWith("s") && token.lemmas.length > 1;
}

// src/verdict/name-near.ts
const most$3 = 60;
const reach$3 = 60;
function namesNear({ passage, clause }) {
	if (passage.names.length <= most$3) return passage.names;
	return passage.names.filter((name) => {
		const { from } = tokensOf(passage, name);
		return from >= clause.from - reach$3 && from < clause.to + reach$3;
	}).slice(0, 120);
}

// src/verdict/label.ts
const labelling = /* @__PURE__ */ new Set([
	"row",
	"column",
	"item",
	"question",
	"lead",
	"previous"
]);
const longestLabel = 40;
function labelledSentences({ passage, sources }) {
	const joined = passage.joined === null ? [] : [passage.joined.sentence];
	if (!isBare(passage)) return joined;
	const labels = sources.filter(({ origin, passage: over }) => labelling.has(origin) && over.sentence.tokens.length <= longestLabel);
	return [...joined, ...labels.flatMap(({ origin, passage: over }) => readTogether(origin, over, passage.sentence))];
}
function headedSentence({ passage, sources }) {
	if (!isSubjectless(passage)) return null;
	const head = headsOf(passage, sources).find((over) => isBare(over));
	if (head === void 0) return null;
	const own = passage.sentence.tokens;
	const label = withoutEnd(head.sentence.tokens);
	const shift = shiftBefore(label, own);
	const names = head.names.map((name) => ({
		...name,
		start: name.start + shift,
		end: name.end + shift
	}));
	return {
		sentence: asSentence(passage.sentence, [
			...before$1(label, own),
			...opensWithVerb(passage.sentence) ? [] : [isWord(own)],
			...own
		]),
		names
	};
}
function opensWithVerb({ tokens }) {
	const first = tokens.findIndex((token) => token.kind === "word");
	const word = tokens[first];
	if (word === void 0) return false;
	if (wordSets.auxiliaries.has(word.norm)) return true;
	if (/(?:ed|s)$/.test(word.norm) && word.lemmas.some((lemma) => lemma !== word.norm && isVerb(lemma))) return true;
	return findFinites(tokens.map((token, at) => at === first ? {
		...token,
		capitalized: false
	} : token))[first] === true;
}
function headsOf(passage, sources) {
	return sources.filter(({ origin }) => origin === "lead" || origin === "row" || origin === "item" && passage.block.role === "definition").map((source) => source.passage);
}
function isSubjectless({ sentence }) {
	const finites = finitesOf$1(sentence);
	const main = sentence.clauses.filter((clause) => clause.kind === "main");
	const at = sentence.tokens.findIndex((_, index) => finites[index] === true && main.some((clause) => clause.from <= index && index < clause.to));
	return at < 0 || sentence.tokens.slice(0, at).every((token) => token.kind === "punctuation" || /ly$/.test(token.norm));
}
function isBare({ sentence, names, block }) {
	if (names.length === 0 || block.role === "heading" || sentence.tokens.length > 36) return false;
	const answer = plainAnswer(withoutEnd(sentence.tokens));
	if (answer.length > 11) return false;
	const rest = answer.filter((token) => token.kind === "word" && !names.some((name) => name.start < token.end && token.start < name.end));
	return rest.every((token) => isFunctionWord(token) || token.capitalized || helping.has(token.norm)) && !rest.some((token) => answering.test(token.norm));
}
function readTogether(origin, over, answer) {
	const own = withoutEnd(answer.tokens);
	if (over.sentence.isQuestion && !isNounPhrase(over.sentence)) return answered(withoutEnd(over.sentence.tokens), plainAnswer(own), answer);
	if ((origin === "previous" || origin === "question") && !over.sentence.isQuestion) return [];
	const label = withoutEnd(over.sentence.tokens);
	const end = label.at(-1);
	if (end === void 0) return [];
	const opens = /^(?:by|in|at|to|from|between|for|with|of|under|on|is|are)$/.test(end.norm);
	return [asSentence(answer, [
		...before$1(label, own),
		...opens ? [] : [colon(own)],
		...own
	])];
}
function isNounPhrase(sentence) {
	const { tokens } = sentence;
	return !tokens.some((token) => asking.test(token.norm) || answering.test(token.norm)) && !finitesOf$1(sentence).some((finite) => finite);
}
function plainAnswer(own) {
	let from = 0;
	while (from < own.length && weighing.has(own[from]?.norm ?? "")) from++;
	if (/^(?:that|it|this|these|those)$/.test(own[from]?.norm ?? "")) {
		let verb = from + 1;
		while (/^(?:will|would|may|might|be|is|was|were|are)$/.test(own[verb]?.norm ?? "")) verb++;
		if (verb > from + 1) from = verb;
	}
	const aside = own.findIndex((token, at) => at > from && token.text === "," && opensAside(own, at + 1));
	let to = aside === -1 ? own.length : aside;
	if (answering.test(own[to - 1]?.norm ?? "") && own[to - 2]?.capitalized === true) to--;
	const kept = own.slice(from, to);
	return kept.length > 0 ? kept : own;
}
function opensAside(own, at) {
	const [first, second] = [own[at]?.norm ?? "", own[at + 1]?.norm ?? ""];
	if (first === "with" || first === "of" && second === "course" || telling.test(first)) return true;
	return assuring.has(first) && (own[at + 1] === void 0 || own[at + 1]?.kind === "punctuation");
}
const telling = /^(?:says?|said|writes?|wrote|notes?|claims?|according)$/;
const assuring = /* @__PURE__ */ new Set([
	"naturally",
	"obviously",
	"clearly",
	"certainly",
	"surely",
	"presumably",
	"apparently",
	"indeed",
	"again",
	"too",
	"probably",
	"evidently",
	"undoubtedly",
	"actually",
	"really",
	"please",
	"thankfully",
	"fortunately",
	"unsurprisingly"
]);
const answering = /^(?:is|are|was|were|will|would|has|had|does|did|do|may|must|shall)$/;
const weighing = /* @__PURE__ */ new Set([
	"above",
	"all",
	"mainly",
	"mostly",
	"chiefly",
	"largely",
	"primarily",
	"principally",
	"first",
	"of",
	"foremost",
	"essentially",
	"officially",
	"basically",
	"well",
	",",
	"why",
	"oh"
]);
const helping = /* @__PURE__ */ new Set([
	"help",
	"aid",
	"assistance",
	"support",
	"above",
	"all",
	"mainly",
	"mostly",
	"chiefly",
	"largely",
	"primarily",
	"principally",
	"officially"
]);
const asking = /^(?:who|whom|which|what|where|whose)$/;
function answered(question, own, answer) {
	const at = question.findIndex((token) => asking.test(token.norm));
	if (at < 0) return [];
	const word = question[at]?.norm;
	const behind = question.slice(at + (isNounAsked(question, at) ? 2 : 1));
	if (word === "where") return [asSentence(answer, [
		...before$1([...question.slice(0, at), ...behind], own),
		...hasPreposition(own) ? [] : [inWord(own)],
		...own
	])];
	return [asSentence(answer, [
		...before$1(question.slice(0, at), own),
		...own,
		...after(behind, own)
	])];
}
function isNounAsked(question, at) {
	const next = question[at + 1];
	return /^(?:which|what|whose)$/.test(question[at]?.norm ?? "") && next !== void 0 && next.kind === "word" && !isFunctionWord(next);
}
function hasPreposition(own) {
	return /^(?:to|in|at|on|near|outside|inside|into)$/.test(own.find((token) => token.kind === "word")?.norm ?? "");
}
function withoutEnd(tokens) {
	let end = tokens.length;
	while (end > 0 && tokens[end - 1]?.kind === "punctuation") end--;
	return tokens.slice(0, end);
}
function before$1(tokens, own) {
	const shift = shiftBefore(tokens, own);
	return tokens.map((token) => ({
		...token,
		start: token.start + shift,
		end: token.end + shift
	}));
}
function shiftBefore(tokens, own) {
	return (own[0]?.start ?? 0) - (tokens.at(-1)?.end ?? 0) - 4;
}
function after(tokens, own) {
	const shift = (own.at(-1)?.end ?? 0) - (tokens[0]?.start ?? 0) + 1;
	return tokens.map((token) => ({
		...token,
		start: token.start + shift,
		end: token.end + shift
	}));
}
function colon(own) {
	const start = (own[0]?.start ?? 0) - 2;
	return {
		start,
		end: start + 1,
		text: ":",
		norm: ":",
		kind: "punctuation",
		lemmas: [":"],
		possessive: false,
		capitalized: false
	};
}
function isWord(own) {
	const start = (own[0]?.start ?? 0) - 3;
	return {
		start,
		end: start + 2,
		text: "is",
		norm: "is",
		kind: "word",
		lemmas: ["be", "is"],
		possessive: false,
		capitalized: false
	};
}
function inWord(own) {
	const start = (own[0]?.start ?? 0) - 3;
	return {
		start,
		end: start + 2,
		text: "in",
		norm: "in",
		kind: "word",
		lemmas: ["in"],
		possessive: false,
		capitalized: false
	};
}
function asSentence(answer, tokens) {
	const text = tokens.map((token) => token.text).join(" ");
	return {
		...answer,
		text,
		tokens,
		clauses: [{
			index: 0,
			from: 0,
			to: tokens.length,
			kind: "main",
			parent: null,
			opener: null
		}],
		isQuestion: false
	};
}

// src/verdict/pronoun.ts
const near$1 = /* @__PURE__ */ new Set([
	"lead",
	"row",
	"item",
	"previous"
]);
function pronounNames(claim) {
	const { passage, sources } = claim;
	return passage.sentence.tokens.flatMap((token, at) => {
		if (at < 4 && /^(?:they|both|two)$/.test(token.norm)) return pairName(claim, at);
		if (!/^s?he$/.test(token.norm)) return [];
		const own = persons(passage).filter((name) => name.end <= token.start);
		const meant = sole((own.length > 0 ? [own] : sources.filter(({ origin }) => near$1.has(origin)).map((source) => persons(source.passage)).filter((names) => names.length > 0))[0] ?? []);
		return meant === null ? [] : [{
			kind: "name",
			start: token.start,
			end: token.end,
			text: token.text,
			class: "person",
			name: meant.name,
			form: "name"
		}];
	});
}
function pairName({ passage, sources, check }, at) {
	const token = passage.sentence.tokens[at];
	const next = passage.sentence.tokens[at + 1];
	if (token === void 0 || token.norm === "two" && next?.norm !== "of" || persons(passage).length > 0) return [];
	const before = sources.filter(({ origin }) => near$1.has(origin)).map((source) => persons(source.passage)).find((names) => names.length > 0) ?? [];
	const pair = [...new Map(before.map((name) => [name.name, name])).values()];
	const right = check.kind === "name" ? pair.filter((name) => check.names.includes(name.name)).length : 0;
	const [first] = pair;
	if (pair.length !== 2 || first === void 0 || right === 1) return [];
	return [{
		kind: "name",
		start: token.start,
		end: token.end,
		text: token.text,
		class: "person",
		name: first.name,
		form: "name"
	}];
}
function bodyNames({ passage, sources }) {
	return passage.sentence.tokens.slice(0, 2).flatMap((token) => {
		if (token.norm !== "it") return [];
		const meant = sole(headsOf(passage, sources).map((head) => head.names.filter((name) => name.class === "organization" || name.class === "country")).find((names) => names.length > 0) ?? []);
		return meant === null ? [] : [{
			kind: "name",
			start: token.start,
			end: token.end,
			text: token.text,
			class: meant.class,
			name: meant.name,
			form: "name"
		}];
	});
}
function persons(passage) {
	return passage.names.filter((name) => name.class === "person");
}
function sole(names) {
	const [first] = names;
	return first !== void 0 && names.every((name) => name.name === first.name) ? first : null;
}

// src/language/title-verb.ts
function speaking(units, at) {
	if (!/^(?:speaks|spoke)$/.test(units[at]?.norm ?? "") || units[at + 1]?.norm !== "for") return null;
	const to = objectEnd(units, at + 2);
	return to === at + 2 ? null : {
		phrase: phraseOf(at, to, "spokesperson"),
		past: units[at]?.norm === "spoke",
		negated: false,
		form: "verb"
	};
}
const headings = {
	heads: "head",
	headed: "head",
	leads: "head",
	led: "head",
	runs: "head",
	ran: "head",
	directs: "director",
	directed: "director",
	chairs: "chair",
	chaired: "chair",
	manages: "manager",
	managed: "manager",
	commands: "commander",
	commanded: "commander",
	edits: "editor",
	edited: "editor",
	coaches: "coach",
	coached: "coach"
};
function heading(units, at) {
	const verb = units[at]?.norm ?? "";
	if (headings[verb] === void 0 || units[at + 1]?.norm !== "the") return null;
	const to = objectEnd(units, at + 1);
	return to <= at + 2 ? null : {
		phrase: phraseOf(at, to, "chief"),
		past: /(?:ed|led|ran)$/.test(verb),
		negated: false,
		form: "verb"
	};
}
function headingTitle(units, { from, to, headFrom }) {
	const noun = headFrom === from ? headings[units[from]?.norm ?? ""] : void 0;
	if (noun === void 0) return null;
	return `${noun} of ${units.slice(from + 1, to).filter((unit) => unit.norm !== "the").map((unit) => unit.possessive ? `${unit.norm}'s` : unit.norm).join(" ")}`;
}
const longestObject = 7;
function objectEnd(units, from) {
	let to = from;
	while (to < units.length && to < from + longestObject && units[to]?.word === true && (units[to]?.norm === "the" || !isFunctionWord(units[to]))) to++;
	return to;
}
function phraseOf(from, to, office) {
	return {
		from,
		to,
		headFrom: from,
		headTo: from + 1,
		office,
		determined: false,
		former: false,
		acting: false
	};
}

// src/language/title.ts
function findTitles(sentence, names) {
	const units = unitsOf(sentence);
	const holders = names.filter((name) => name.class === "person").flatMap((name) => {
		const from = unitAt(units, name.start);
		const to = unitAt(units, name.end - 1) + 1;
		return from >= units.length || officeItself(units, from, to) ? [] : [{
			name,
			from,
			to
		}];
	});
	const starts = new Set(holders.map((holder) => holder.from));
	return holders.flatMap((holder) => {
		const claims = [
			before(units, holder, names),
			apposition(units, holder, starts),
			precedingApposition(units, holder, starts),
			labelled(units, holder),
			copula(units, holder),
			reverseCopula(units, holder),
			asTitle(units, holder),
			byVerb(units, holder)
		].flatMap((draft) => draft === null ? [] : [toClaim(units, holder.name, draft)]);
		return claims.filter((claim, index) => claims.findIndex((other) => other.span.start === claim.span.start) === index);
	});
}
function leadingTitle(sentence, person) {
	const units = unitsOf(sentence);
	const start = units.findIndex((unit) => unit.word);
	if (start < 0) return null;
	const spoken = speaking(units, start);
	if (spoken !== null) return toClaim(units, person, spoken);
	const phrase = [start, ...units.flatMap((unit, at) => unit.norm === "and" && at > start ? [at + 1] : [])].map((at) => readTitle(units, at)).find((one) => one !== null && closes(units, one.to));
	return phrase === void 0 || phrase === null ? null : toClaim(units, person, {
		phrase,
		past: false,
		negated: false,
		form: "definition"
	});
}
function subjectTitle(sentence, person) {
	const units = unitsOf(sentence);
	const start = units.findIndex((unit) => unit.word);
	const phrase = start < 0 ? null : readTitle(units, start);
	return phrase === null || units[phrase.to]?.word !== true ? null : toClaim(units, person, {
		phrase,
		past: false,
		negated: false,
		form: "definition"
	});
}
function officeItself(units, from, to) {
	const title = readTitle(units, from);
	return title !== null && title.headFrom >= from && title.headTo <= to;
}
function before(units, { from }, names) {
	const phrase = readTitleBefore(units, from);
	if (phrase === null) return null;
	return {
		phrase: withoutPlace(units, phrase, names),
		past: false,
		negated: false,
		form: "before"
	};
}
function withoutPlace(units, phrase, names) {
	const first = units[phrase.from];
	const preposition = units[phrase.from - 1]?.norm ?? "";
	const town = names.find((name) => name.start === first?.start && (name.form === "capital" || name.class === "place"));
	if (town === void 0 || ![
		"in",
		"at",
		"from",
		"near",
		"to"
	].includes(preposition)) return phrase;
	const from = unitAt(units, town.end);
	return from > phrase.headFrom ? phrase : {
		...phrase,
		from
	};
}
function apposition(units, { from, to }, starts) {
	const mark = units[to];
	if (mark === void 0 || mark.word || !/^[,(:–—-]$/.test(mark.norm) || units[to - 1]?.possessive === true) return null;
	let start = to + 1;
	if (units[start]?.norm === "one" && units[start + 1]?.norm === "of") start += 2;
	while (start < to + 4 && timeWords.has(units[start]?.norm ?? "") && readTitle(units, start) === null) start++;
	const phrase = readTitle(units, start);
	if (phrase === null || starts.has(phrase.headTo) || !closes(units, phrase.to) || startsList(units, phrase, starts)) return null;
	const defined = mark.norm === ":" && units.slice(0, from).every((unit) => !unit.word);
	if (mark.norm === ":" && !defined) return null;
	return {
		phrase: units.slice(to + 1, start).some((unit) => formerWords.has(unit.norm) || unit.norm === "once") ? {
			...phrase,
			former: true
		} : phrase,
		past: false,
		negated: false,
		form: defined ? "definition" : "apposition"
	};
}
const timeWords = /* @__PURE__ */ new Set([
	"now",
	"then",
	"still",
	"currently",
	"today",
	"also",
	"once",
	"until",
	"recently",
	"long"
]);
function startsList(units, phrase, starts) {
	for (let at = phrase.headTo; at <= phrase.to; at++) if (starts.has(at) && at > phrase.headTo + 2) return true;
	return units[phrase.to]?.norm === "and" && starts.has(phrase.to + 1);
}
function closes(units, at) {
	const unit = units[at];
	return unit === void 0 || !unit.word || unit.norm === "and" || unit.norm === "who" || unit.norm === "since" || unit.norm === "from" || unit.norm === "until";
}
function precedingApposition(units, { from, to }, starts) {
	if (units[from - 1]?.norm !== ",") return null;
	const phrase = readTitleBefore(units, from - 1, true);
	if (phrase === null || !opensPhrase(units, phrase)) return null;
	if (units[phrase.from - (phrase.determined ? 2 : 1)]?.norm === "as") return {
		phrase,
		past: false,
		negated: false,
		form: "as"
	};
	if (units[to]?.word === true) return null;
	const listed = units[to]?.norm === "," && starts.has(to + 1);
	const follows = units[phrase.from - (phrase.determined ? 2 : 1)]?.norm === ",";
	return listed || follows ? null : {
		phrase,
		past: false,
		negated: false,
		form: "apposition"
	};
}
function opensPhrase(units, phrase) {
	if (phrase.determined || units[phrase.from]?.capitalized === true || units[phrase.from - 1]?.norm === "as") return true;
	for (let at = phrase.from - 1; at >= 0 && at > phrase.from - 5; at--) {
		if (determiners.has(units[at]?.norm ?? "")) return true;
		if (units[at]?.word !== true || isFunctionWord(units[at])) return false;
	}
	return false;
}
const determiners = /* @__PURE__ */ new Set([
	"the",
	"a",
	"an",
	"its",
	"his",
	"her",
	"their",
	"our"
]);
function labelled(units, { from }) {
	if (units[from - 1]?.norm !== ":") return null;
	const phrase = readTitleBefore(units, from - 1, true);
	return phrase !== null && units.slice(0, phrase.from).every((unit) => !unit.word || determiners.has(unit.norm)) ? {
		phrase,
		past: false,
		negated: false,
		form: "definition"
	} : null;
}
const copulas = /* @__PURE__ */ new Set([
	"is",
	"was",
	"remains",
	"remained",
	"became",
	"becomes",
	"been",
	"wasn't",
	"isn't",
	"stays"
]);
const takingOffice = /* @__PURE__ */ new Set([
	"took",
	"takes",
	"appointed",
	"elected",
	"reelected",
	"named",
	"confirmed",
	"sworn",
	"returned",
	"returns",
	"installed"
]);
const leavingOffice = /* @__PURE__ */ new Set([
	"resigned",
	"stepped",
	"retired",
	"quit",
	"ousted",
	"sacked",
	"dismissed",
	"fired",
	"removed"
]);
const asVerbs = /* @__PURE__ */ new Set([
	"serves",
	"served",
	"works",
	"worked",
	"serving",
	"working"
]);
const fillers = /* @__PURE__ */ new Set([
	"who",
	"has",
	"had",
	"still",
	"now",
	"also",
	"currently",
	"not",
	"once",
	"today",
	"then",
	"never",
	"longer",
	"no",
	"already",
	","
]);
function copula(units, { to }) {
	if (units[to - 1]?.possessive === true) return null;
	let at = to;
	while (at < to + 4 && fillers.has(units[at]?.norm ?? "")) at++;
	const verb = units[at];
	if (verb === void 0) return null;
	if (verb.norm === "is" || verb.norm === "was" || verb.norm === "been") while (at < to + 5 && takingOffice.has(units[at + 1]?.norm ?? "")) at++;
	const act = units[at];
	const particle = units[at + 1]?.norm === "over" || units[at + 1]?.norm === "down" ? 1 : 0;
	const left = leavingOffice.has(act.norm);
	if ((left || takingOffice.has(act.norm)) && units[at + particle + 1]?.norm === "as") {
		const taken = readTitle(units, at + particle + 2);
		return taken === null ? null : {
			phrase: left ? {
				...taken,
				former: true
			} : taken,
			past: false,
			negated: false,
			form: "copula"
		};
	}
	const serves = asVerbs.has(verb.norm) && units[at + 1]?.norm === "as";
	if (!serves && !copulas.has(verb.norm)) return null;
	let start = at + (serves ? 2 : 1);
	while (start < at + 4 && fillers.has(units[start]?.norm ?? "") && units[start]?.norm !== ",") start++;
	const phrase = readTitle(units, start);
	if (phrase === null) return null;
	const words = units.slice(to, start).map((unit) => unit.norm);
	const negated = words.some((word) => word === "not" || word === "never" || word.endsWith("n't"));
	return {
		phrase,
		past: !(words.includes("has") && !words.includes("once") && /^(?:since|for)$/.test(units[phrase.to]?.norm ?? "")) && (words.some((word) => word === "was" || word === "been" || word === "served" || word === "worked" || word === "once" || word === "remained" || word === "wasn't") || words.includes("longer")),
		negated,
		form: "copula"
	};
}
function reverseCopula(units, { from }) {
	let at = from - 1;
	while (at > from - 4 && fillers.has(units[at]?.norm ?? "")) at--;
	const verb = units[at];
	if (verb === void 0 || !copulas.has(verb.norm)) return null;
	const phrase = readTitleBefore(units, at, true);
	if (phrase === null || !(phrase.determined || units[phrase.from]?.capitalized === true)) return null;
	return {
		phrase,
		past: verb.norm.startsWith("was"),
		negated: units.slice(at, from).some((unit) => unit.norm === "not" || unit.norm === "wasn't" || unit.norm === "isn't"),
		form: "copula"
	};
}
const occasional = /* @__PURE__ */ new Set([
	"chair",
	"chief",
	"leader",
	"negotiator",
	"official",
	"founder",
	"owner",
	"speaker",
	"judge",
	"envoy",
	"commander"
]);
function asTitle(units, { to }) {
	if (units[to]?.norm !== "as") return null;
	const phrase = readTitle(units, to + 1);
	return phrase === null || occasional.has(phrase.office) ? null : {
		phrase,
		past: false,
		negated: false,
		form: "as"
	};
}
function byVerb(units, { to }) {
	let at = to;
	while (at < to + 3 && fillers.has(units[at]?.norm ?? "")) at++;
	return speaking(units, at) ?? heading(units, at);
}
function toClaim(units, person, { phrase, past, negated, form }) {
	const first = units[phrase.from];
	const last = units[phrase.to - 1];
	const words = units.slice(phrase.from, phrase.to).filter((unit) => !formerWords.has(unit.norm) && !actingWords.has(unit.norm) && ![
		"the",
		"a",
		"an"
	].includes(unit.norm));
	return {
		person,
		past,
		negated,
		form,
		title: headingTitle(units, phrase) ?? words.map((unit) => unit.possessive ? `${unit.norm}'s` : unit.norm).join(" "),
		span: {
			start: first?.start ?? person.start,
			end: last?.end ?? person.end
		},
		former: phrase.former,
		acting: phrase.acting
	};
}

// src/verdict/role.ts
const judgeRole = (claim, known) => {
	const check = claim.check;
	if (check.kind !== "role") return [];
	const { sentence } = claim.passage;
	const own = findTitles(sentence, [...namesNear(claim), ...pronounNames(claim)]).filter((title) => isInClause$1(claim.passage, claim.clause, title.person));
	const judged = (own.length > 0 ? own : headedTitle(claim)).flatMap((title) => {
		const person = personOf(title, check, known);
		return person === void 0 ? [] : [judgeTitle(claim, person, title, known)];
	});
	return judged.length > 0 ? judged : judgeSubject(claim, check, known);
};
function judgeSubject(claim, check, known) {
	const person = leadPerson(claim);
	const title = person === void 0 ? null : subjectTitle(claim.passage.sentence, person);
	const holder = title === null ? void 0 : personOf(title, check, known);
	if (title === null || holder === void 0 || !holds(title.title, holder.roles)) return [];
	const judged = judgeTitle(claim, holder, title, known);
	return judged.verdict === "consistent" ? [judged] : [];
}
function headedTitle(claim) {
	const person = leadPerson(claim);
	const title = person === void 0 ? null : leadingTitle(claim.passage.sentence, person);
	return title === null ? [] : [title];
}
function leadPerson({ passage, sources, clause }) {
	if (clause.index !== 0) return void 0;
	return headsOf(passage, sources).flatMap((head) => solePerson(head.names))[0];
}
function solePerson(names) {
	const people = names.filter((name) => name.class === "person");
	return new Set(people.map((name) => name.name)).size === 1 ? people.slice(0, 1) : [];
}
function personOf(title, check, known) {
	const person = known.people.get(title.person.name);
	return person !== void 0 && (check.people.length === 0 || check.people.includes(person.id)) ? person : void 0;
}
function holds(title, roles) {
	const words = new Set(wordsOf$1(title));
	return roles.some((role, at) => {
		if (!namesOffice(role)) return ` ${wordsOf$1(title).join(" ")} `.includes(` ${wordsOf$1(role).join(" ")} `);
		const relation = sameTitle(title, role);
		if (relation === "compatible" && roles.some((full) => full.length > role.length && sameTitle(title, full) === "different" && sameTitle(role, full) !== "different")) return false;
		if (relation === "same" || relation === "compatible" && at === 0) return true;
		return relation === "compatible" && words.has(headOf$1(role));
	});
}
function wordsOf$1(title) {
	return title.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "");
}
function headOf$1(title) {
	return title.toLowerCase().split(/ (?:of|to|for|at|in) /)[0]?.split(" ").at(-1) ?? "";
}
const functions = /* @__PURE__ */ new Set([
	"chair",
	"chairman",
	"chairwoman",
	"chairperson",
	"head",
	"leader",
	"boss",
	"chief",
	"author",
	"co-author",
	"architect",
	"mediator",
	"negotiator",
	"broker",
	"guarantor",
	"host",
	"member",
	"chef",
	"man",
	"woman",
	"guest",
	"speaker",
	"lawyer",
	"partner"
]);
function isFunction(title) {
	return !title.includes(" ") && functions.has(title);
}
const unsure = {
	hypothetical: "hypothetical",
	demanded: "demanded",
	predicted: "predicted"
};
function isAnothers(title, person, known) {
	return known.set.people.some((other) => other.id !== person.id && other.roles.some((role) => sameTitle(title, role) === "same"));
}
function belongsElsewhere(title, person, known) {
	const words = new Set(wordsOf$1(title));
	if (person.roles.some((role) => sameTitle(title, role) === "same" || words.has(headOf$1(role)) && (saysAllOf(title, role) || saysAllOf(role, title)))) return false;
	return known.set.people.some((other) => other.id !== person.id && other.roles.some((role) => isSole(role) && saysAllOf(title, role)));
}
function judgeTitle(claim, person, title, known) {
	const found = textOf(claim.passage, title.span);
	const expected = person.roles[0] ?? "";
	const base = {
		span: title.span,
		skipped: null,
		found,
		expected,
		remedy: null
	};
	const reason = unsure[claim.status];
	if (reason !== void 0 && title.form !== "before" && title.form !== "apposition") return {
		...base,
		verdict: null,
		skipped: reason,
		message: "What is wished or supposed is no claim."
	};
	const current = holds(title.title, person.roles) && !belongsElsewhere(title.title, person, known);
	const past = holds(title.title, person.formerly);
	const former = title.former || title.past;
	if (title.negated) return current ? {
		...base,
		verdict: "contradicted",
		message: `${person.name} is ${expected}.`
	} : {
		...base,
		verdict: "consistent",
		message: `${person.name} is ${expected}.`
	};
	if (former ? past : current) return {
		...base,
		verdict: "consistent",
		message: `${person.name}: ${expected}.`
	};
	if (title.former && current) return {
		...base,
		verdict: "contradicted",
		message: `${person.name} is ${expected} today, not formerly.`,
		remedy: formerRemedy(title.span, found)
	};
	if (title.form === "verb" && !isAnothers(title.title, person, known)) return {
		...base,
		verdict: null,
		skipped: "unclear",
		message: "Who speaks for or leads somebody need not hold an office of that name."
	};
	if (former || title.acting) return {
		...base,
		verdict: null,
		skipped: "past",
		message: `A former office of ${person.name} that the set does not list.`
	};
	if (isFunction(title.title)) return {
		...base,
		verdict: null,
		skipped: "unclear",
		message: `${found} may be a function beside the office of ${expected}.`
	};
	return {
		...base,
		verdict: "contradicted",
		message: past ? `${found} is a former office of ${person.name}, who is ${expected} today.` : `${person.name} is ${expected}, not ${found}.`,
		remedy: {
			kind: "title",
			span: title.span,
			form: title.form,
			right: person.roles
		}
	};
}

// src/verdict/name.ts
const judgeName = (claim, known) => {
	const check = claim.check;
	if (check.kind !== "name") return [];
	const names = rightNames(check, known);
	const isOneOf = (name, ids) => {
		const denoted = denotations(claim.passage, name);
		return [...ids].some((id) => denoted.has(id) || isSpelling(claim.passage, name, id, known));
	};
	const denotes = (filler, ids) => isOneOf(filler.name, ids);
	const isBeside = (filler) => denotes(filler, check.beside) && !isTownAlone(claim.passage, filler.name, check, known);
	const eligible = (check.class === "person" ? [...namesNear(claim), ...pronounNames(claim)] : [...namesNear(claim), ...bodyNames(claim)]).filter((name) => !isAskedOffice(claim, name)).filter((name) => isOfClass(name, check) || isStranger(claim.passage, name, check, known) || isOneOf(name, names) || check.class !== "place" && isOneOf(name, check.beside));
	const fillers = fillersIn(claim, eligible, check.relation).filter((filler) => !isOfOtherThing(claim, filler));
	const right = fillers.filter((filler) => denotes(filler, names));
	const listed = check.closed ? listedWith(claim.passage, eligible, (name) => isOneOf(name, names)) : /* @__PURE__ */ new Set();
	const wrong = fillers.map((filler) => listed.has(filler.name.start) ? {
		...filler,
		certain: true
	} : filler).filter((filler) => filler.certain && isSaidHere(claim, filler) && (isOfClass(filler.name, check) || isStranger(claim.passage, filler.name, check, known)) && !denotes(filler, names) && !isBeside(filler));
	if (right.length === 0 && wrong.length === 0) return namedBeside(claim, check, eligible.filter((name) => isOneOf(name, check.names)), known);
	const lone = check.closed ? loneName(claim, check, right, denotes) : null;
	if (lone !== null) return [judgeLone(claim, check, lone.name, known)];
	const meant = wrong.length > 0 ? right.filter((filler) => filler.certain || isInOtherPart(claim, filler, wrong)) : right;
	return [...meant.map((filler) => judgeRight(claim, check, filler, known)), ...wrongOnes(claim, check, meant, wrong.filter((filler) => !meant.some((one) => isInOtherPart(claim, one, [filler]))), known)];
};
function isInOtherPart({ passage, anchors, clause, check }, right, wrong) {
	if (check.kind !== "name" || check.closed) return false;
	const things = anchors.filter((anchor) => anchor.passage === passage && anchor.from >= clause.from && anchor.from < clause.to);
	const isNear = ({ name }) => things.some((anchor) => {
		const { from, to } = tokensOf(passage, name);
		return !passage.sentence.tokens.slice(Math.min(to, anchor.to), Math.max(from, anchor.from)).some((token) => token.text === "," || token.text === ";");
	});
	return isNear(right) && !wrong.some(isNear);
}
const dependent = /* @__PURE__ */ new Set([
	"relative",
	"participial",
	"complement"
]);
function isSaidHere({ passage, clause }, { name, cue }) {
	if (dependent.has(clause.kind) || isInClause$1(passage, clause, name)) return true;
	if (cue !== null && isInClause$1(passage, clause, cue)) return true;
	const { from } = tokensOf(passage, name);
	const own = passage.sentence.clauses.find((one) => from >= one.from && from < one.to);
	return own !== void 0 && own.parent === clause.index && (own.kind === "participial" || own.kind === "relative" || isListed(passage, own));
}
function isListed({ sentence }, { from, to }) {
	const mark = sentence.tokens[from - 1]?.text ?? "";
	if (mark === ":" || mark !== ",") return mark === ":";
	const finites = finitesOf$1(sentence);
	for (let at = from; at < to; at++) if (finites[at] === true && sentence.tokens[at]?.capitalized !== true) return false;
	return true;
}
function loneName(claim, check, right, denotes) {
	if (check.names.every((id) => right.some((filler) => filler.certain && denotes(filler, [id])))) return null;
	return right.find((filler) => filler.certain && !filler.negated && exclusive(claim.passage.sentence, filler.name)) ?? null;
}
function judgeLone(claim, check, name, known) {
	const base = baseOf(claim, check, name, known);
	return {
		...base,
		verdict: "contradicted",
		message: `${base.found} is not the only one; the set has ${base.expected}.`
	};
}
function namedBeside(claim, check, names, known) {
	const name = names.find((one) => isInClause$1(claim.passage, claim.clause, one) && !isDeniedName(claim, one));
	if (claim.distance > 1.5) return [];
	if (name === void 0) return namedOver(claim, check, known);
	if (check.closed && check.names.length > 1 && names.every((one) => one.name === name.name) && exclusive(claim.passage.sentence, name)) return [judgeLone(claim, check, name, known)];
	const base = baseOf(claim, check, name, known);
	return [{
		...base,
		verdict: "consistent",
		message: `${base.found} is named beside it, as in the set.`
	}];
}
function namedOver(claim, check, known) {
	const name = headedSentence(claim)?.names.find((one) => check.names.includes(one.name));
	const span = anchorSpan(claim);
	const { from, to } = tokensOf(claim.passage, span);
	if (name === void 0 || isDenied(claim.passage, from, to)) return [];
	const base = baseOf(claim, check, {
		...name,
		...span
	}, known);
	return [{
		...base,
		verdict: "consistent",
		message: `${base.found} is named beside it, as in the set.`
	}];
}
function fillersIn(claim, names, relation) {
	const own = inReach(claim, fillersOf(claim.passage.sentence, names, relation));
	if (own.some((filler) => filler.certain)) return own;
	for (const sentence of labelledSentences(claim)) {
		const labelled = fillersOf(sentence, names, relation);
		if (labelled.some((filler) => filler.certain)) return labelled;
	}
	const headed = headedFillers(claim, relation);
	return headed.length > 0 ? headed : own;
}
function headedFillers(claim, relation) {
	const headed = headedSentence(claim);
	if (headed === null) return [];
	return fillersOf(headed.sentence, headed.names, relation).flatMap((filler) => {
		const cue = filler.cue;
		const start = claim.passage.sentence.start;
		if (!filler.certain || cue === null || cue.end <= start) return [];
		return [{
			...filler,
			name: {
				...filler.name,
				start: Math.max(cue.start, start),
				end: cue.end
			}
		}];
	});
}
function isOfOtherThing({ passage, anchors }, { cue }) {
	if (cue === null || cue.start < passage.sentence.start || cue.end > passage.sentence.end) return false;
	const { tokens } = passage.sentence;
	const { to } = tokensOf(passage, cue);
	const noun = tokens[to + 1];
	if (tokens[to]?.norm !== "of" || noun === void 0 || noun.kind !== "word" || isFunctionWord(noun) || noun.possessive) return false;
	return !anchors.some((anchor) => anchor.passage === passage && anchor.from <= to + 4 && anchor.to > to);
}
function isAskedOffice(claim, name) {
	if (name.class !== "office") return false;
	const { from, to } = tokensOf(claim.passage, name);
	return claim.anchors.some((anchor) => anchor.passage === claim.passage && anchor.from >= from && anchor.to <= to);
}
function inReach(claim, fillers) {
	const near = fillers.filter((filler) => isInClause$1(claim.passage, claim.clause, filler.name));
	return near.some((filler) => filler.certain) ? near : fillers;
}
function rightNames(check, known) {
	const wholes = known.set.terms.filter((term) => term.parts.some((part) => check.names.includes(part))).map((term) => term.id);
	return /* @__PURE__ */ new Set([...check.names, ...wholes]);
}
function judgeRight(claim, check, filler, known) {
	const base = baseOf(claim, check, filler.name, known);
	if (filler.negated || isDeniedName(claim, filler.name)) return {
		...base,
		verdict: filler.certain ? "contradicted" : "review",
		message: `The text says that it is not ${base.found}; the set has ${base.expected}.`
	};
	return {
		...base,
		verdict: "consistent",
		message: `${base.found} agrees with ${base.expected}.`
	};
}
function wrongOnes(claim, check, right, wrong, known) {
	if (right.some((filler) => !filler.negated) && !check.closed) return [];
	const isOne = new Set(wrong.map(({ name }) => name.start)).size === 1;
	return wrong.map((filler) => {
		const base = baseOf(claim, check, filler.name, known);
		if (filler.negated || isDeniedName(claim, filler.name)) return {
			...base,
			verdict: "consistent",
			message: `The text itself says that it is not ${base.found}.`
		};
		if (claim.time === "past" && !once.has(check.relation)) return {
			...base,
			verdict: null,
			skipped: "past",
			message: `${base.found}: how it once was.`
		};
		if (filler.name.class === "unknown" && !isStranger(claim.passage, filler.name, check, known) || filler.name.class === "office" && mayHold(filler.name, check, known)) return {
			...base,
			verdict: "review",
			message: `${base.found} may be another name for ${base.expected}.`
		};
		return {
			...base,
			verdict: "contradicted",
			message: `${base.found} stands where the set has ${base.expected}.`,
			remedy: isOne ? nameRemedy(claim, check, {
				name: filler.name,
				said: right.flatMap((one) => [...denotations(claim.passage, one.name)])
			}, known) : null
		};
	});
}
const once = /* @__PURE__ */ new Set([
	"maker",
	"builder",
	"founder",
	"discover",
	"discoverer",
	"author"
]);
function mayHold(office, check, known) {
	const people = check.names.flatMap((id) => known.people.get(id) ?? []);
	return people.length === 0 || people.some((person) => holds(office.text, [...person.roles, ...person.formerly]));
}
function isDeniedName(claim, name) {
	const { from, to } = tokensOf(claim.passage, name);
	return isDenied(claim.passage, from, to);
}
function baseOf(claim, check, name, known) {
	const expected = check.names.map((id) => nameOf(id, known)).join(", ");
	const text = textOf(claim.passage, name);
	return {
		span: name,
		skipped: null,
		found: text === name.text.replace(/\s+/g, " ") && !/^(?:s?he|it|they|both|two)$/i.test(text) ? text : `${text} (${/^(?:s?he|it|they|both|two)$/i.test(name.text) ? nameOf(name.name, known) : name.text})`,
		expected,
		remedy: null
	};
}

// src/verdict/own-value.ts
function isTakenElsewhere(claim, judged, known) {
	const { passage, check } = claim;
	const here = clauseAt(passage, tokensOf(passage, judged.span).from);
	const word = tellingAnchor(claim, known);
	if (word === null || word.passage === passage && here !== void 0 && isIn(here, word.from)) return false;
	if (word.passage === passage) return hasOther(passage, clauseAt(passage, word.from), judged.span, check);
	if (isCountedThere(word) && check.kind === "quantity") return true;
	const said = word.passage.sentence;
	if (claim.anchors.some((anchor) => anchor.passage === passage && isNamed(anchor.key, known) && !word.passage.hits.some((hit) => hit.key === anchor.key))) return false;
	return word.origin === "previous" && !isFragment(claim) && !corrects(passage) && said.clauses.some((clause) => hasOther(word.passage, clause, judged.span, check));
}
function isCountedThere({ passage, from }) {
	return passage.quantities.some((mention) => {
		const tokens = tokensOf(passage, mention);
		return mention.compound ? tokens.from === from : mention.kind === "count" && tokens.to === from;
	});
}
function tellingAnchor(claim, known) {
	const uses = usesOf(known.set);
	return claim.anchors.filter((anchor) => anchor.key !== "document" && !isNamed(anchor.key, known)).reduce((best, one) => best === null || (uses.get(one.key) ?? 0) < (uses.get(best.key) ?? 0) ? one : best, null);
}
const memo$2 = /* @__PURE__ */ new WeakMap();
function usesOf(set) {
	const counted = memo$2.get(set);
	if (counted !== void 0) return counted;
	const uses = /* @__PURE__ */ new Map();
	for (const fact of set.provisions.flatMap((provision) => provision.facts)) for (const key of new Set(fact.checks.flatMap((check) => conceptsIn(check.about)))) uses.set(key, (uses.get(key) ?? 0) + 1);
	memo$2.set(set, uses);
	return uses;
}
function clauseAt(passage, token) {
	return passage.sentence.clauses.find((clause) => isIn(clause, token));
}
function isIn(clause, token) {
	return token >= clause.from && token < clause.to;
}
function hasOther(passage, clause, own, check) {
	if (clause === void 0) return false;
	return valuesFor(passage, check).some((span) => isIn(clause, tokensOf(passage, span).from) && !(span.start < own.end && own.start < span.end));
}
function valuesFor(passage, check) {
	switch (check.kind) {
		case "quantity":
		case "total": return passage.quantities.filter(({ value }) => value.dimension === check.value.dimension);
		case "date": return passage.dates;
		case "name": return passage.names.filter((name) => name.class === check.class && !check.beside.includes(name.name));
		default: return [];
	}
}
function corrects({ sentence }) {
	return /^(?:no|not|sorry|rather|actually|correction|or|instead|but|in fact|wrong)$/.test(sentence.tokens.find((token) => token.kind === "word")?.norm ?? "");
}

// src/verdict/amount.ts
const nothing = /* @__PURE__ */ new Set([
	"nothing",
	"nil",
	"zero",
	"none",
	"nought"
]);
const smallest = /* @__PURE__ */ new Set([
	"cent",
	"penny",
	"dime",
	"euro",
	"dollar",
	"kopeck",
	"pound",
	"single"
]);
const portions = /* @__PURE__ */ new Set([
	"share",
	"part",
	"portion",
	"slice",
	"cent",
	"penny"
]);
const everything = /* @__PURE__ */ new Set([
	"all",
	"entire",
	"whole",
	"everything",
	"entirety"
]);
function wordedAmounts(claim, expected, of) {
	const lacking = withoutIt(claim, expected);
	if (lacking !== null) return [lacking];
	if (expected.dimension === "count") return of === null ? [] : wordedCounts(claim, expected, of);
	if (expected.dimension !== "money" && expected.dimension !== "share" || claim.distance >= farthest(claim)) return [];
	if (claim.passage.quantities.some((mention) => isInClause$1(claim.passage, claim.clause, mention) && mention.value.dimension === expected.dimension)) return [];
	const { tokens } = claim.passage.sentence;
	const found = [];
	for (let at = claim.clause.from; at < claim.clause.to; at++) {
		const width = nothingAt(tokens, at, claim.clause.to);
		if (width > 0 && isAmountOf(claim, at, of, expected)) found.push(toMention$1(claim.passage, at, at + width, zero(expected)));
		if (expected.dimension === "share" && claim.distance < 1.5 && isAllOfThem(tokens, at)) found.push(toMention$1(claim.passage, at, at + 3, whole));
		else if (expected.dimension === "share" && claim.distance < 1 && everything.has(tokens[at]?.norm ?? "") && of !== null && isFollowedBy(claim.passage, at, of)) found.push(toMention$1(claim.passage, at, at + 1, whole));
	}
	return found;
}
function isAllOfThem(tokens, at) {
	return tokens[at]?.norm === "all" && tokens[at + 1]?.norm === "of" && [
		"them",
		"it",
		"those",
		"these"
	].includes(tokens[at + 2]?.norm ?? "") && ![
		"in",
		"for",
		"at",
		"on",
		"by",
		"to",
		"with"
	].includes(tokens[at - 1]?.norm ?? "");
}
const sparing = /* @__PURE__ */ new Set([
	"any",
	"a",
	"an",
	"prior",
	"further",
	"such"
]);
const bare = /* @__PURE__ */ new Set([
	"notice",
	"limit",
	"limitation",
	"cap",
	"ceiling",
	"restriction",
	"minimum",
	"maximum",
	"delay",
	"deadline",
	"wait",
	"waiting",
	"warning",
	"fee",
	"charge",
	"discount"
]);
const caps = /* @__PURE__ */ new Set([
	"limit",
	"limitation",
	"cap",
	"ceiling",
	"maximum"
]);
function withoutIt({ check, passage, clause, distance }, expected) {
	if (distance > 1 || passage.quantities.some((one) => isInClause$1(passage, clause, one) && one.value.dimension === expected.dimension)) return null;
	const { tokens } = passage.sentence;
	const keys = conceptKeys(check.about);
	for (let at = clause.from; at < clause.to; at++) {
		if (tokens[at]?.norm !== "without") continue;
		let noun = at + 1;
		while (sparing.has(tokens[noun]?.norm ?? "")) noun++;
		const lemmas = tokens[noun]?.lemmas ?? [];
		const isOwn = expected.bound === "at-most" && expected.dimension !== "duration" && lemmas.some((lemma) => caps.has(lemma)) || lemmas.some((lemma) => bare.has(lemma)) && passage.hits.some((hit) => keys.has(hit.key) && hit.from <= noun && hit.to > noun);
		const ends = tokens[noun + 1] === void 0 || tokens[noun + 1]?.norm !== "of";
		if (isOwn && ends) return toMention$1(passage, at, noun + 1, zero(expected));
	}
	return null;
}
function wordedCounts(claim, expected, of) {
	const { passage, clause } = claim;
	const { tokens } = passage.sentence;
	if (claim.distance > 1.5 || passage.quantities.some((one) => isInClause$1(passage, clause, one) && one.value.dimension === "count")) return [];
	const keys = new Set([...conceptKeys(of), ...conceptKeys(claim.check.about)].filter((key) => !key.startsWith("@")));
	const start = clause.kind === "main" && passage.sentence.clauses.length > 1 ? 0 : clause.from;
	const isNoun = (at) => passage.hits.some((hit) => keys.has(hit.key) && hit.from === at);
	for (let at = start; at < clause.to - 1; at++) {
		const stress = tokens[at + 2]?.norm === "at" && tokens[at + 3]?.norm === "all" || tokens[at + 2]?.norm === "whatsoever";
		if (tokens[at]?.norm === "no" && isNoun(at + 1) && stress) return [toMention$1(passage, at, at + 2, {
			...expected,
			min: 0,
			max: 0,
			bound: "exact",
			step: 1
		})];
		const single = tokens[at + 2]?.norm ?? "";
		const more = expected.min ?? expected.max ?? 0;
		if (tokens[at]?.norm === "only" && tokens[at + 1]?.norm === "the" && isNoun(at + 2) && tokens[at + 2]?.kind === "word" && !single.endsWith("s") && more > 1) return [toMention$1(passage, at, at + 3, {
			...expected,
			min: 1,
			max: 1,
			bound: "exact",
			step: 1
		})];
	}
	return [];
}
function farthest({ passage }) {
	return passage.block.role === "cell" && passage.sentence.tokens.length <= 3 ? 3.5 : 2.6;
}
function nothingAt(tokens, at, end) {
	if (nothing.has(tokens[at]?.norm ?? "")) return 1;
	if (tokens[at]?.norm === "no" && portions.has(tokens[at + 1]?.norm ?? "") && tokens[at + 2]?.norm === "of") return 2;
	if (tokens[at]?.norm !== "not" || at + 2 >= end) return 0;
	const single = tokens[at + 2]?.norm === "single" ? 1 : 0;
	const [article, unit] = [tokens[at + 1]?.norm ?? "", tokens[at + 2 + single]?.norm ?? ""];
	return (article === "a" || article === "one") && smallest.has(unit) ? 3 + single : 0;
}
const giving = /* @__PURE__ */ new Set([
	"contribute",
	"pay",
	"add",
	"give",
	"put",
	"spend",
	"provide",
	"chip",
	"fund",
	"finance",
	"owe",
	"cost",
	"donate",
	"lend",
	"invest",
	"ask",
	"receive",
	"get",
	"bear",
	"earn",
	"raise",
	"offer",
	"demand",
	"expect",
	"charge",
	"save"
]);
function isAmountOf({ passage, clause }, at, of, expected) {
	if (expected.dimension === "money") return passage.sentence.tokens.length <= 3 || passage.sentence.tokens.slice(clause.from, clause.to).some((token) => token.lemmas.some((lemma) => giving.has(lemma)));
	return of !== null && isFollowedBy(passage, at, of) || passage.sentence.tokens.length <= 3;
}
function isFollowedBy(passage, at, of) {
	const keys = conceptKeys(of);
	return passage.hits.some((hit) => keys.has(hit.key) && hit.from > at && hit.from <= at + 4);
}
const whole = {
	min: 1,
	max: 1,
	dimension: "share",
	unit: null,
	bound: "exact",
	step: 1
};
function zero(expected) {
	return {
		min: 0,
		max: 0,
		dimension: expected.dimension,
		unit: expected.unit,
		bound: "exact",
		step: 1
	};
}
function toMention$1(passage, from, to, value) {
	const start = passage.sentence.tokens[from]?.start ?? 0;
	const end = passage.sentence.tokens[to - 1]?.end ?? start;
	return {
		kind: value.dimension === "share" ? "share" : value.dimension === "count" ? "count" : value.dimension === "money" ? "money" : value.dimension === "duration" ? "duration" : "measure",
		start,
		end,
		text: passage.block.text.slice(start, end),
		value,
		parts: [],
		compound: false,
		times: null
	};
}
const sumFrom = 1e6;
function asMoney(mention, expected) {
	if (expected.dimension !== "money" || mention.kind !== "count" || mention.value.dimension !== "count") return mention;
	if ((mention.value.max ?? mention.value.min ?? 0) < sumFrom) return mention;
	const read = expected.unit === null ? null : readQuantity(`${expected.unit} ${mention.text}`);
	const own = read !== null && read.max === mention.value.max && read.min === mention.value.min ? read : mention.value;
	return {
		...mention,
		kind: "money",
		value: {
			...own,
			dimension: "money",
			unit: expected.unit
		}
	};
}

// src/verdict/header-unit.ts
const scales = [
	[/\btrillions?\b|\btn\b/i, "trillion"],
	[/\b(?:billions?|milliards?|bn|bln)\b/i, "billion"],
	[/\b(?:millions?|mn|mln|mio)\b/i, "million"],
	[/\bthousands?\b|['\u2019]000\b/i, "thousand"]
];
const currency = /[€£$¥₹]/;
const shortScales = [[/(?:[€£$¥₹] ?|(?:EUR|USD|GBP|CHF|US) ?)m\b|\bm ?[€£$¥₹]/, "million"], [/(?:[€£$¥₹] ?|(?:EUR|USD|GBP|CHF|US) ?)k\b|\bk ?[€£$¥₹]/, "thousand"]];
const mostWords = 14;
function withHeaderUnit({ passage, sources }, mention, expected) {
	if (passage.block.row.length === 0 || mention.kind !== "count" || mention.value.dimension !== "count" || mention.compound) return mention;
	const heads = sources.filter(({ origin }) => origin === "column" || origin === "row").map((source) => source.passage.block.text);
	for (const head of heads) {
		const value = head.length < 120 ? readUnder(head, mention, expected) : null;
		if (value !== null) return {
			...mention,
			kind: expected.dimension === "money" ? "money" : mention.kind,
			value
		};
	}
	return mention;
}
function readUnder(head, mention, expected) {
	const scale = [...scales, ...shortScales].find(([pattern]) => pattern.test(head))?.[1] ?? "";
	const own = `${mention.text} ${scale}`.trim();
	if (expected.dimension === "count") return scale === "" ? null : fitting(readQuantity(own), expected);
	if (expected.dimension === "share") return /%|\bper ?cent\b/i.test(head) ? fitting(readQuantity(`${mention.text}%`), expected) : null;
	const sign = currency.exec(head)?.[0];
	return (sign === void 0 ? null : fitting(readQuantity(`${sign}${own}`), expected)) ?? readWithWords(head, own, expected);
}
function readWithWords(head, own, expected) {
	const words = head.replace(/[()[\],:;]/g, " ").split(/\s+/).filter((word) => word !== "" && !scales.some(([pattern]) => pattern.test(word))).slice(0, mostWords);
	for (const length of [
		3,
		2,
		1
	]) for (let at = 0; at + length <= words.length; at++) {
		const value = fitting(readQuantity(`${own} ${words.slice(at, at + length).join(" ")}`), expected);
		if (value !== null) return value;
	}
	return null;
}
function fitting(value, expected) {
	if (value === null || value.dimension !== expected.dimension) return null;
	return expected.dimension === "money" || isComparable(value, expected) ? value : null;
}

// src/verdict/sibling.ts
const memo$1 = /* @__PURE__ */ new WeakMap();
function siblingsOf(claim, check, known) {
	const groups = memo$1.get(known) ?? /* @__PURE__ */ new Map();
	memo$1.set(known, groups);
	const name = `${claim.fact.provision} ${check.value.dimension} ${check.when}`;
	const found = groups.get(name) ?? group(claim.fact.provision, check, known);
	groups.set(name, found);
	return found;
}
function group(id, model, known) {
	const members = (known.set.provisions.find((provision) => provision.id === id)?.facts ?? []).flatMap((fact) => {
		const check = fact.checks[0];
		return check?.kind === "quantity" && check.value.dimension === model.value.dimension && check.when === model.when ? [{
			fact,
			check
		}] : [];
	});
	const termsOf = (check) => [...conceptKeys(check.about)].filter((key) => known.terms.has(key) || known.people.has(key));
	return members.map(({ fact, check }) => ({
		fact,
		check,
		keys: new Set(termsOf(check).filter((key) => members.every((other) => other.fact === fact || !termsOf(other.check).includes(key))))
	}));
}
const pairings = /* @__PURE__ */ new WeakMap();
function pairedFact(claim, check, mention, known) {
	const siblings = siblingsOf(claim, check, known).filter(({ keys }) => keys.size > 0);
	if (siblings.length < 2) return null;
	const byGroup = pairings.get(claim.passage) ?? /* @__PURE__ */ new Map();
	pairings.set(claim.passage, byGroup);
	const name = `${claim.fact.provision} ${check.value.dimension} ${check.when}`;
	const pairs = byGroup.get(name) ?? pair(beatsOf(claim, siblings, check));
	byGroup.set(name, pairs);
	return pairs.get(mention.start) ?? null;
}
function beatsOf(claim, siblings, check) {
	const { passage } = claim;
	const amounts = passage.quantities.filter((one) => asMoney(one, check.value).value.dimension === check.value.dimension && !one.compound && one.kind !== "ordinal" && !isBase(passage, one)).map((amount) => ({
		at: tokensOf(passage, amount).from,
		party: null,
		amount
	}));
	const parties = passage.hits.flatMap((hit) => {
		const owner = siblings.find(({ keys }) => keys.has(hit.key));
		return owner === void 0 ? [] : [{
			at: hit.from,
			party: owner.fact.id,
			amount: null
		}];
	});
	return [
		...amounts,
		...parties,
		...pointers(claim, siblings)
	].sort((a, b) => a.at - b.at);
}
function pointers({ passage, sources }, siblings) {
	const words = passage.sentence.tokens.flatMap((token, at) => (token.norm === "former" || token.norm === "latter") && passage.sentence.tokens[at - 1]?.norm === "the" ? [{
		at,
		word: token.norm
	}] : []);
	if (words.length === 0) return [];
	const before = sources.find(({ origin }) => origin === "previous")?.passage;
	const named = [...new Set((before?.hits ?? []).flatMap((hit) => siblings.find(({ keys }) => keys.has(hit.key))?.fact.id ?? []))];
	const [former, latter] = named;
	if (named.length !== 2 || former === void 0 || latter === void 0) return [];
	return words.map(({ at, word }) => ({
		at,
		party: word === "former" ? former : latter,
		amount: null
	}));
}
function pair(beats) {
	const amounts = beats.filter((beat) => beat.amount !== null);
	const parties = beats.filter((beat) => beat.party !== null);
	const none = /* @__PURE__ */ new Map();
	if (amounts.length < 2 || new Set(parties.map(({ party }) => party)).size < 2) return none;
	const lists = inLists(amounts, parties);
	if (lists !== null) return lists;
	const [first, last] = [beats[0], beats.at(-1)];
	const leads = first?.party != null;
	if (leads === (last?.party != null)) return none;
	return walk(leads ? beats : [...beats].reverse()) ?? none;
}
function inLists(amounts, parties) {
	const [lastParty, firstAmount] = [parties.at(-1), amounts[0]];
	if (lastParty === void 0 || firstAmount === void 0 || parties.length !== amounts.length || lastParty.at > firstAmount.at) return null;
	if (new Set(parties.map(({ party }) => party)).size !== parties.length) return null;
	return new Map(amounts.flatMap((beat, at) => beat.amount === null ? [] : [[beat.amount.start, parties[at]?.party ?? ""]]));
}
function walk(beats) {
	const pairs = /* @__PURE__ */ new Map();
	const used = /* @__PURE__ */ new Set();
	let party = null;
	for (const beat of beats) {
		if (beat.party !== null) party = beat.party;
		if (beat.amount === null) continue;
		if (party === null || used.has(party)) return null;
		pairs.set(beat.amount.start, party);
		used.add(party);
		party = null;
	}
	return pairs;
}
const together = /* @__PURE__ */ new Set([
	"together",
	"combined",
	"jointly",
	"altogether",
	"between"
]);
function namedTogether(claim, check, known) {
	const found = groups.get(claim) ?? { group: findGroup(claim, check, known) };
	groups.set(claim, found);
	return found.group;
}
const groups = /* @__PURE__ */ new WeakMap();
function findGroup(claim, check, known) {
	const { passage, clause } = claim;
	const all = siblingsOf(claim, check, known).filter(({ keys }) => keys.size > 0);
	if (all.length < 2) return null;
	const { tokens } = passage.sentence;
	const group = joined(passage.hits.filter((hit) => hit.from >= clause.from && hit.to <= clause.to && all.some(({ keys }) => keys.has(hit.key))).sort((a, b) => a.from - b.from), tokens);
	const siblings = all.filter(({ keys }) => group.some((hit) => keys.has(hit.key)));
	if (siblings.length < 2) return null;
	return {
		siblings,
		said: tokens.slice(clause.from, clause.to).some((token) => together.has(token.norm))
	};
}
function joined(hits, tokens) {
	const group = hits.slice(0, 1);
	for (const hit of hits.slice(1)) {
		const between = tokens.slice(group.at(-1)?.to ?? 0, hit.from);
		if (between.length === 0 || between.some(({ norm }) => ![
			"and",
			",",
			"the",
			"plus",
			"with",
			"as",
			"well"
		].includes(norm))) break;
		group.push(hit);
	}
	return group;
}
function isSumOf(value, siblings) {
	const sum = siblings.reduce((total, { check }) => add(total, toBase(check.value)), interval(0));
	return Number.isFinite(sum.min) && Number.isFinite(sum.max) && overlaps$2(tolerance$1(value), sum);
}
const namings = /* @__PURE__ */ new WeakMap();
function namingIn(claim, check, known) {
	const found = namings.get(claim) ?? readNaming(claim, check, known);
	namings.set(claim, found);
	return found;
}
function readNaming(claim, check, known) {
	const { passage, clause } = claim;
	const siblings = siblingsOf(claim, check, known);
	const here = new Set(passage.hits.filter((hit) => hit.from >= clause.from && hit.from < clause.to).map((hit) => hit.key));
	const named = siblings.filter(({ keys }) => [...keys].some((key) => here.has(key)));
	const own = conceptKeys(check.about);
	const narrower = siblings.some((other) => {
		const keys = conceptKeys(other.check.about);
		const extra = [...other.keys].filter((key) => !own.has(key));
		return other.check !== check && extra.length > 0 && [...own].every((key) => keys.has(key)) && extra.some((key) => here.has(key));
	});
	return {
		only: named.length === 1 ? named[0] ?? null : null,
		narrower
	};
}
function isOfNarrower(claim, check, known) {
	return namingIn(claim, check, known).narrower;
}
function namesOnlyOwn(claim, check, known) {
	return namingIn(claim, check, known).only?.check === check;
}

// src/verdict/candidate.ts
function candidates(claim, check, known) {
	const sums = claim.passage.quantities.filter((mention) => isInClause$1(claim.passage, claim.clause, mention)).map((mention) => asTemperature(withHeaderUnit(claim, mention, check.value), check.value)).map((mention) => countsThings(claim, mention) ? mention : asMoney(mention, check.value));
	const derived = check.kind === "quantity" && check.value.dimension === "money" ? multiplesOfBefore(claim, check.value).filter((mention) => isInClause$1(claim.passage, claim.clause, mention)) : [];
	const fitting = [
		...sums.map((mention) => asLastOne(claim.passage, mention)),
		...sharesOfSums(claim.passage, sums),
		...derived
	].filter((mention) => fits(claim, check, mention, known) && isOwn$1(claim, check, mention, known));
	if (check.kind === "quantity" && check.when === "present" && claim.time === "plan") return fitting;
	return fitting.length > 0 || check.kind === "total" ? fitting : wordedAmounts(claim, check.value, check.of);
}
function asTemperature(mention, { dimension, unit }) {
	return dimension === "temperature" && mention.value.unit === "degree" ? {
		...mention,
		value: {
			...mention.value,
			dimension,
			unit
		}
	} : mention;
}
function asLastOne(passage, mention) {
	if (mention.kind !== "ordinal") return mention;
	const { tokens } = passage.sentence;
	const at = tokensOf(passage, mention).to - 1;
	return tokens[at + 1]?.norm === "and" && ["last", "final"].includes(tokens[at + 2]?.norm ?? "") ? {
		...mention,
		kind: "count",
		value: {
			...mention.value,
			dimension: "count"
		}
	} : mention;
}
function isOwn$1(claim, check, mention, known) {
	if (check.kind === "total") return true;
	const owner = pairedFact(claim, check, mention, known);
	return owner === null ? !isOfNarrower(claim, check, known) : owner === claim.fact.id;
}
function countsThings(claim, mention) {
	return mention.kind !== "count" || countedNoun(claim.passage, mention, {
		op: "any",
		of: []
	}) === "other";
}
function fits(claim, check, mention, known) {
	const { value } = mention;
	if (mention.kind === "ordinal" || value.dimension !== check.value.dimension) return false;
	if (check.kind === "total") return frameOf(claim.passage, mention) !== "from";
	if (check.of !== null && !counts(claim, mention, check.of)) return false;
	if (isOutOfScale(mention, check) || isRecurrence(claim, mention, check) || pointsBack(claim.passage, mention) || isTotalOf(claim, mention, known)) return false;
	if (check.split.length === 0 && mention.parts.length > 0) return false;
	if (value.dimension === "duration") return sameTimeRelation(claim, check, mention);
	return sameTense(claim, check, mention, known) && !(check.when === "plan" && isOfToday(claim, mention)) && frameOf(claim.passage, mention) !== (check.when === "plan" ? "from" : "by");
}
function pointsBack(passage, mention) {
	const { tokens } = passage.sentence;
	const { from, to } = tokensOf(passage, mention);
	if (mention.value.dimension !== "count" || !/^(?:all|these|those)$/.test(tokens[from - 1]?.norm ?? "")) return false;
	const next = tokens[to];
	return next === void 0 || next.kind === "punctuation" || isFunctionWord(next);
}
function counts(claim, mention, of) {
	const noun = countedNoun(claim.passage, mention, of);
	if (noun !== "none") return noun === "match";
	const whole = wholeBefore(claim.passage, mention);
	if (whole !== null) return countedNoun(claim.passage, whole, of) === "match";
	const keys = conceptKeys(of);
	return [claim.passage, ...claim.sources.filter((source) => source.distance <= 3).map((source) => source.passage)].some((passage) => passage.hits.some((hit) => keys.has(hit.key) && !isCountedByAnother(passage, hit.from, mention)));
}
function wholeBefore(passage, mention) {
	const { tokens } = passage.sentence;
	const { to } = tokensOf(passage, mention);
	const base = quantityBefore(passage, mention);
	if (base !== void 0 && tokens[to]?.norm !== "of" && isBase(passage, base)) return base;
	if (tokens[to]?.norm !== "of" || ![
		"them",
		"which",
		"whom"
	].includes(tokens[to + 1]?.norm ?? "")) return null;
	return base !== void 0 && base.value.dimension === "count" && !base.compound ? base : null;
}
function isCountedByAnother(passage, token, mention) {
	return passage.quantities.some((other) => other !== mention && other.value.dimension === "count" && (other.compound ? tokensOf(passage, other).from === token : tokensOf(passage, other).to === token));
}
function isRecurrence({ passage, distance }, mention, { value }) {
	return mention.value.dimension === "duration" && passage.sentence.tokens[tokensOf(passage, mention).from - 1]?.norm === "every" && (value.bound !== "exact" || distance > 0);
}
const totals = /* @__PURE__ */ new Set([
	"total",
	"sum",
	"together",
	"altogether",
	"combined",
	"overall",
	"all"
]);
function isPartOfTotal(claim, known) {
	return known.set.provisions.some((provision) => provision.facts.some((fact) => fact.checks.some((check) => check.kind === "total" && check.parts.includes(claim.fact.id))));
}
function isTotalOf(claim, mention, known) {
	if (!isPartOfTotal(claim, known) || claim.check.kind === "quantity" && namesOnlyOwn(claim, claim.check, known)) return false;
	const { tokens } = claim.passage.sentence;
	const { from, to } = tokensOf(claim.passage, mention);
	if (tokens.slice(Math.max(claim.clause.from, from - 4), from).some((token) => token.norm === "total" || token.norm === "sum" || token.norm === "altogether" || token.norm === "together")) return true;
	const after = tokens.slice(to, Math.min(claim.clause.to, to + 3));
	return after.some((token, at) => totals.has(token.norm) && (token.norm !== "all" || after[at - 1]?.norm === "in"));
}
const scaleLimit = 50;
function isOutOfScale(mention, check) {
	if (mention.value.dimension !== "count") return false;
	const a = mention.value.max ?? mention.value.min ?? 0;
	const b = check.value.max ?? check.value.min ?? 0;
	if (a <= 0 || b <= 0 || Math.max(a / b, b / a) <= scaleLimit) return false;
	return !(Math.abs(Math.log10(a / b)) === 3 && a >= 1e3);
}
function sameTimeRelation(claim, check, mention) {
	const wanted = /^(last|past|previous)\b/.test(check.written) ? "past" : check.value.bound === "at-most" ? "deadline" : "any";
	const found = timeRelation(claim.passage, mention);
	if (wanted === "any" || found === wanted) return true;
	return found === "any" && (claim.distance <= 1 || isFragment(claim));
}
function isOfToday({ passage, clause }, mention) {
	const { from, to } = tokensOf(passage, mention);
	const { tokens } = passage.sentence;
	const comma = tokens.findIndex((token, at) => at >= to && at < clause.to && token.kind === "punctuation");
	const before = tokens.findLastIndex((token, at) => at < from && token.kind === "punctuation");
	const start = Math.max(from - 3, before);
	const end = Math.min(to + 6, comma === -1 ? clause.to : comma);
	return mention.value.dimension === "count" && passage.hits.some((hit) => hit.key === "@present" && hit.from >= start && hit.from < end);
}
function sameTense(claim, check, mention, known) {
	if (check.value.dimension !== "count") return check.when !== "plan" || claim.time !== "present" || claim.passage.block.row.length === 0;
	const ordered = speaksOfOrder(claim);
	if (check.when === "present" && isBoundByChange(claim)) return frameOf(claim.passage, mention) === "from";
	if (check.when === "present") return frameOf(claim.passage, mention) === "from" && claim.status !== "hypothetical" || (claim.time !== "plan" || isToldInPresent(claim, known)) && !ordered || isOfToday(claim, mention);
	if (claim.time !== "present" || ordered || claim.anchors.some((anchor) => anchor.key === "@limit")) return true;
	return !saysToday(claim) && !hasPresentTwin(check, known);
}
function isToldInPresent({ passage: { sentence }, clause, anchors }, known) {
	if (isDraft(known.set.document)) return false;
	const finites = finitesOf$1(sentence);
	return anchors.some(({ passage, from, to }) => passage.sentence === sentence && to === from + 1 && from >= clause.from && to <= clause.to && finites[from] === true && !isPastForm(sentence.tokens[from], sentence.tokens[from - 1]));
}
const changeClasses = /* @__PURE__ */ new Set([
	"@reduce",
	"@increase",
	"@lose",
	"@halve",
	"@double"
]);
function isBoundByChange(claim) {
	return claim.anchors.some((anchor) => changeClasses.has(anchor.key));
}
function saysToday({ passage, clause, sources }) {
	const here = passage.hits.some((hit) => hit.key === "@present" && hit.from >= clause.from && hit.from < clause.to);
	const over = sources.filter(({ origin }) => origin === "column" || origin === "row" || origin === "heading");
	return here || over.some((source) => source.passage.hits.some((hit) => hit.key === "@present"));
}
function hasPresentTwin(check, known) {
	const keys = check.of === null ? conceptKeys(check.about) : conceptKeys(check.of);
	return known.set.provisions.some((provision) => provision.facts.some((fact) => fact.checks.some((other) => other.kind === "quantity" && other.when === "present" && other.value.dimension === "count" && [...conceptKeys(other.of ?? other.about)].some((key) => keys.has(key)))));
}
const ordering$1 = /* @__PURE__ */ new Set([
	"must",
	"may",
	"would",
	"will",
	"shall",
	"can",
	"could"
]);
function speaksOfOrder({ passage, clause }) {
	const own = passage.sentence.tokens.slice(clause.from, clause.to);
	return own.some((token, at) => ordering$1.has(token.norm) || token.lemmas.includes("have") && own[at + 1]?.norm === "to" || token.lemmas.includes("be") && own[at + 1]?.norm === "to");
}

// src/verdict/passed-bound.ts
const exceeding = /\b(?:(?:exceed|surpass|top|overstep)(?:s|ed|ing)?|(?:go(?:es|ne|ing)?|went|get(?:s|ting)?|got|rise[sn]?|rose|grow(?:s|n)?|grew|reach(?:es|ed)?) (?:above|beyond|over|past)) (?:an? |the |its |their |his |her |any )?(?:\p{L}[\p{L}-]{1,20} ){1,3}of (?:about |around |some |roughly |the )?$/iu;
const undercutting = /\b(?:(?:go(?:es|ne|ing)?|went|get(?:s|ting)?|got|fall(?:s|en|ing)?|fell|drop(?:s|ped|ping)?|sink(?:s|ing)?|sank|dip(?:s|ped|ping)?) (?:below|under|beneath)) (?:an? |the |its |their |his |her |any )?(?:\p{L}[\p{L}-]{1,20} ){1,3}of (?:about |around |some |roughly |the )?$/iu;
const verbReach = 90;
function passedBound({ block, sentence }, { start, value }) {
	if (value.bound !== "exact" && value.bound !== "about") return null;
	const before = block.text.slice(Math.max(sentence.start, start - verbReach), start);
	if (exceeding.test(before)) return "more-than";
	return undercutting.test(before) ? "less-than" : null;
}

// src/verdict/rank.ts
const most$2 = /* @__PURE__ */ new Set([
	"largest",
	"biggest",
	"highest",
	"greatest",
	"most",
	"larger",
	"bigger",
	"greater",
	"main",
	"lion",
	"fattest"
]);
const least = /* @__PURE__ */ new Set([
	"smallest",
	"lowest",
	"least",
	"smaller",
	"lesser",
	"fewest"
]);
const amounts = /* @__PURE__ */ new Set([
	"share",
	"part",
	"portion",
	"slice",
	"sum",
	"amount",
	"contribution",
	"cheque",
	"check",
	"payment",
	"source",
	"price",
	"fee",
	"percentage",
	"quota",
	"allocation",
	"chunk",
	"fraction",
	"contributor",
	"payer",
	"donor",
	"recipient",
	"portion",
	"piece"
]);
const ordinals = /* @__PURE__ */ new Map([
	["second", 1],
	["third", 2],
	["fourth", 3]
]);
function judgeRank(claim, check, known) {
	if (claim.distance > 1.5) return null;
	const siblings = siblingsOf(claim, check, known).filter((one) => one.keys.size > 0);
	const own = siblings.find((one) => one.check === check);
	if (own === void 0 || siblings.length < 2) return null;
	return superlative(claim, own, siblings) ?? comparative(claim, own, siblings);
}
function sizeOf({ check }) {
	const { min, max } = toBase(check.value);
	return Number.isFinite(max) ? max : min;
}
function named$1({ passage, clause }, one, within = clause) {
	return passage.hits.filter((hit) => one.keys.has(hit.key) && hit.from >= within.from && hit.from < within.to);
}
function superlative(claim, own, siblings) {
	const { tokens } = claim.passage.sentence;
	const { from, to } = claim.clause;
	const place = tokens.slice(from, to).findIndex((token, index) => rankWord(token) !== null && isOfAmount(tokens, from + index, to));
	const at = place === -1 ? -1 : from + place;
	const word = tokens[at] === void 0 ? null : rankWord(tokens[at]);
	if (word === null || siblings.length < (word.compares ? 2 : 3) || word.compares && siblings.length !== 2) return null;
	const mine = named$1(claim, own)[0] ?? antecedent(claim, own);
	const others = siblings.filter((one) => one !== own && named$1(claim, one).some((hit) => !isStandard(tokens, hit.from)));
	if (mine === void 0 || isStandard(tokens, mine.from) || others.length > 0) return null;
	const rank = word.place ?? ordinals.get(tokens[at - 1]?.norm.replace(/-$/, "") ?? "") ?? 0;
	const ordered = [...siblings].sort((a, b) => word.top ? sizeOf(b) - sizeOf(a) : sizeOf(a) - sizeOf(b));
	const wanted = ordered[rank];
	if (wanted === void 0 || ordered.some((one) => one !== wanted && sizeOf(one) === sizeOf(wanted))) return null;
	return judged(claim, at, own, siblings, wanted === own);
}
function antecedent({ passage, clause }, own) {
	if (clause.kind !== "relative") return void 0;
	return passage.hits.find((hit) => own.keys.has(hit.key) && hit.to <= clause.from && clause.from - hit.to <= 2);
}
function rankWord({ norm }) {
	const [head, ...rest] = norm.split("-");
	const place = rest.length === 1 ? ordinals.get(head ?? "") ?? null : null;
	const word = rest.length === 1 && place !== null ? rest[0] ?? "" : norm.replace(/'s$/, "");
	if (!most$2.has(word) && !least.has(word)) return null;
	return {
		top: most$2.has(word),
		compares: /er$/.test(word),
		place
	};
}
function isOfAmount(tokens, at, end) {
	return tokens.slice(at + 1, Math.min(end, at + 5)).some((token) => token.lemmas.some((lemma) => amounts.has(lemma)));
}
function isStandard(tokens, at) {
	return tokens.slice(Math.max(0, at - 3), at).some((token) => [
		"than",
		"behind",
		"ahead",
		"before",
		"after",
		"over",
		"above",
		"below",
		"followed"
	].includes(token.norm));
}
function comparative(claim, own, siblings) {
	const { tokens } = claim.passage.sentence;
	const { from, to } = claim.clause;
	const place = tokens.slice(from, to).findIndex((token, index) => ["more", "less"].includes(token.norm) && tokens.slice(from + index + 1, from + index + 6).some((one) => one.norm === "than"));
	if (place === -1) return null;
	const at = from + place;
	const than = at + 1 + tokens.slice(at + 1, at + 6).findIndex((token) => token.norm === "than");
	if (than >= to || tokens.slice(at + 1, than).some((token) => token.kind !== "word")) return null;
	const before = siblings.filter((one) => named$1(claim, one, {
		...claim.clause,
		to: at
	}).length > 0);
	const behind = siblings.filter((one) => named$1(claim, one, {
		...claim.clause,
		from: than,
		to: Math.min(to, than + 5)
	}).length > 0);
	const [first, second] = [before[0], behind[0]];
	if (before.length !== 1 || behind.length !== 1 || first !== own || second === void 0 || second === own || sizeOf(first) === sizeOf(second)) return null;
	if (tokens.slice(from, at).some((token) => token.norm === "not" || token.norm === "no" || token.lemmas.includes("not")) || claim.passage.quantities.some((one) => one.times !== null)) return null;
	return judged(claim, at, own, [first, second], sizeOf(first) > sizeOf(second) === (tokens[at]?.norm === "more"));
}
function judged(claim, at, own, siblings, agrees) {
	const span = spanOf(claim.passage, at, at + 1);
	const values = siblings.map((one) => `${one.check.written} (${one.fact.id})`).join(", ");
	return {
		span,
		skipped: null,
		found: textOf(claim.passage, span),
		expected: own.check.written,
		remedy: null,
		verdict: agrees ? "consistent" : "contradicted",
		message: agrees ? `The order is right: ${values}.` : `That is not the order of the set: ${values}.`
	};
}

// src/verdict/rate.ts
const units = /* @__PURE__ */ new Map([
	["second", 1 / 86400],
	["minute", 1 / 1440],
	["hour", 1 / 24],
	["day", 1],
	["week", 7],
	["fortnight", 14],
	["month", 365.25 / 12],
	["quarter", 365.25 / 4],
	["year", 365.25],
	["decade", 3652.5],
	["season", null],
	["match", null],
	["game", null],
	["term", null]
]);
function unitLength(word) {
	return units.get(word) ?? units.get(word.replace(/s$/, "")) ?? null;
}
const unitWords = {
	annum: "year",
	annually: "year",
	yearly: "year",
	annual: "year",
	monthly: "month",
	weekly: "week",
	daily: "day",
	hourly: "hour",
	quarterly: "quarter",
	s: "second",
	sec: "second",
	min: "minute",
	h: "hour",
	hr: "hour",
	mo: "month",
	yr: "year"
};
const named = "(seconds?|minutes?|hours?|days?|weeks?|fortnights?|months?|quarters?|years?|annum|decades?|seasons?|match|game|term)";
const short = "(s|sec|min|h|hr|mo|yr)";
const noun = "(?:(?: of)?(?! (?:a|an|per|each|every|and|or|in|for|on|at|by|to|from|the|is|are|was|were|will|would|may|must|can|until|within|after|before|over|if|than|that|which|as|with)\\b) [a-z³²]{2,20}){0,3}";
const share = "(?: [a-z-]{2,20} (?:and|per|a|an|each|every))?";
const behind = new RegExp(`^${noun}(?: ?/ ?${named}\\b|/${short}\\b| (?:a|an|per|each|every|every (single|other|second)|in (?:a|each|every|any)(?: single)?)${share} ${named}\\b|,? (annually|yearly|monthly|weekly|daily|hourly|quarterly)\\b)`, "i");
const within = new RegExp(`(?:/ ?${named}\\b|/${short}\\b|\\b(?:a|an|per|each|every|every (single|other|second))${share} ${named}\\b|\\b(annually|yearly|annual|monthly|weekly|daily|hourly|quarterly)\\b)`, "gi");
const every = new RegExp(`^[^.;:()\\d]{0,45}?\\bevery (other|second) ${named}\\b`, "i");
const ahead = /\b(annual|yearly|monthly|weekly|daily|hourly|quarterly)\b[^.;:,()\d]{0,30}$/i;
function toRate(groups) {
	const word = (groups.find((group) => group !== void 0 && !/^(?:single|other|second)$/i.test(group)) ?? groups.find((group) => group !== void 0))?.toLowerCase();
	if (word === void 0) return null;
	const singular = word === "s" ? word : word.replace(/s$/, "");
	const unit = unitWords[word] ?? (units.has(singular) ? singular : null);
	const isOther = groups.some((group) => /^other$/i.test(group ?? ""));
	return unit === null ? null : {
		unit,
		every: isOther ? 2 : 1
	};
}
const reach$2 = 60;
function rateAt({ block, sentence }, mention) {
	const end = Math.min(mention.end + reach$2, sentence.end);
	const found = behind.exec(block.text.slice(mention.end, end));
	if (found !== null) return toRate(found.slice(1));
	const skipping = every.exec(block.text.slice(mention.end, end));
	if (skipping !== null) return toRate(skipping.slice(1));
	const before = ahead.exec(block.text.slice(Math.max(sentence.start, mention.start - reach$2), mention.start));
	return before === null ? null : toRate(before.slice(1));
}
const memo = /* @__PURE__ */ new WeakMap();
function ratesOf(fact, check) {
	const known = memo.get(fact);
	if (known !== void 0) return known;
	const rates = [
		check.written,
		fact.statement,
		...fact.examples.consistent
	].flatMap((text) => [...text.matchAll(within)].flatMap((found) => toRate(found.slice(1)) ?? []));
	memo.set(fact, rates);
	return rates;
}
function readRate(claim, check, mention, agreement) {
	if (check.value.dimension === "duration" || check.value.dimension === "share") return null;
	const rate = rateAt(claim.passage, mention);
	if (rate === null) return null;
	const own = ratesOf(claim.fact, check);
	const text = rate.every === 1 ? `by the ${rate.unit}` : `every other ${rate.unit}`;
	if (own.some(({ unit, every }) => unit === rate.unit && every === rate.every)) return null;
	if (own.length === 0) return withoutRate(check, mention, agreement, text);
	const [wanted] = own;
	const converted = wanted === void 0 ? null : convert(mention.value, rate, wanted);
	if (converted !== null && agreement !== "agrees" && compareQuantities(converted, check.value) === "agrees") return {
		outcome: "agrees",
		text
	};
	return agreement === "agrees" ? {
		outcome: "disagrees",
		text
	} : null;
}
function withoutRate({ value }, mention, agreement, text) {
	if (value.dimension !== "money" && value.dimension !== "count") return null;
	if (agreement === "agrees") return value.dimension === "money" ? {
		outcome: "open",
		text
	} : null;
	const [told, whole] = [mention.value.max ?? mention.value.min, value.max ?? value.min];
	return told !== null && whole !== null && told < whole && value.dimension === "money" ? {
		outcome: "share",
		text
	} : null;
}
function convert(value, from, to) {
	const [a, b] = [units.get(from.unit) ?? null, units.get(to.unit) ?? null];
	if (a === null || b === null) return null;
	const times = b * to.every / (a * from.every);
	const turned = (figure) => figure === null ? null : Math.round(figure * times);
	return {
		...value,
		min: turned(value.min),
		max: turned(value.max),
		step: Math.max(1, value.step * times)
	};
}
const each = /^(?: [a-z]+)?,? (?:each|apiece)\b(?! (?:second|minute|hour|day|week|month|quarter|year|season|match|game|time)\b)/i;
const distributive = /\b(?:each|every|apiece|per|no (?:single )?\w+ may|any (?:single )?\w+|a (?:single )?\w+ may|single)\b/i;
const collective = /^(?: [a-z]+){0,2} (?:for|by|across|among|between) (?:all|the) [a-z ]{2,30}\b(?:together|combined|as a whole|taken together)\b/i;
function readSharing({ fact, passage }, mention) {
	const text = passage.block.text.slice(mention.end, Math.min(mention.end + reach$2, passage.sentence.end));
	const isDistributive = distributive.test(fact.statement) || fact.examples.consistent.some((sentence) => /\b(?:each|apiece|every)\b/i.test(sentence));
	if (each.test(text)) return isDistributive || tokensOf(passage, mention).from === 0 ? null : "each";
	return collective.test(text) && distributive.test(fact.statement) ? "together" : null;
}

// src/verdict/recurrence.ts
const unit = "(seconds?|minutes?|hours?|days?|weeks?|fortnights?|months?|quarters?|years?)";
const adverb = "(hourly|daily|nightly|weekly|fortnightly|monthly|quarterly|yearly|annually)";
const ending = "(?=[.,;:!?)]|$| (?:in|on|at|for|by|and|or|to|from|with|since|until|when|if|as|but)\\b)";
const rated = new RegExp(`^ times (?:a|an|per|each|every|in (?:a|an|each|every|any)) ${unit}\\b`, "i");
const told = new RegExp(`\\b(?:(once|twice|thrice) (?:a|an|per|each|every|in (?:a|each|every)) ${unit}\\b|(?<!\\btimes )every (other |second )?${unit}\\b|(?<!\\b(?:the|an?|its|their|his|her|our|this|that|each|no|any) )${adverb}${ending})\\b`, "gi");
const turnsOf = {
	once: 1,
	twice: 2,
	thrice: 3
};
const adverbs = {
	hourly: "hour",
	daily: "day",
	nightly: "day",
	weekly: "week",
	fortnightly: "fortnight",
	monthly: "month",
	quarterly: "quarter",
	yearly: "year",
	annually: "year"
};
function daysOf(word) {
	return unitLength(word.toLowerCase()) ?? 1;
}
function measureOf({ statement }, { value, written }) {
	if (value.bound !== "exact" || value.min === null) return null;
	const at = statement.indexOf(written);
	if (at === -1) return null;
	if (value.dimension === "duration") return /\bevery $/i.test(statement.slice(0, at)) ? {
		of: "period",
		length: daysOf(value.unit ?? "")
	} : null;
	const found = value.dimension === "count" ? rated.exec(statement.slice(at + written.length)) : null;
	return found === null ? null : {
		of: "turns",
		length: daysOf(found[1] ?? "")
	};
}
function recurrencesIn(claim, check) {
	const measure = claim.distance > nearest ? null : measureOf(claim.fact, check);
	if (measure === null) return [];
	const own = claim.passage.quantities.filter((mention) => isInClause$1(claim.passage, claim.clause, mention));
	return [
		...countedTurns(claim, own),
		...writtenPeriods(claim, own),
		...wordedTurns(claim)
	].map(({ span, period }) => toMention(claim, check, span, measure.of === "period" ? spread(period, measure.length) : {
		min: quotient(measure.length, period.max),
		max: quotient(measure.length, period.min)
	}));
}
const nearest = .5;
function countedTurns({ passage: { block } }, own) {
	return own.flatMap((mention) => {
		const found = mention.value.dimension === "count" ? rated.exec(block.text.slice(mention.end, mention.end + reach$1)) : null;
		const length = daysOf(found?.[1] ?? "");
		return found === null ? [] : [{
			span: {
				start: mention.start,
				end: mention.end + found[0].length
			},
			period: {
				min: quotient(length, mention.value.max),
				max: quotient(length, mention.value.min)
			}
		}];
	});
}
function writtenPeriods({ passage: { block } }, own) {
	return own.flatMap((mention) => {
		const { dimension, unit: name, min, max } = mention.value;
		const before = /(?:\b(once|twice|thrice) |(?<!\btimes ))\bevery $/i.exec(block.text.slice(Math.max(0, mention.start - reach$1), mention.start));
		if (dimension !== "duration" || name === null || before === null) return [];
		return [{
			span: mention,
			period: spread({
				min,
				max
			}, (turnsOf[before[1]?.toLowerCase() ?? ""] ?? 1) / daysOf(name))
		}];
	});
}
function wordedTurns({ passage, clause }) {
	const own = spanOf(passage, clause.from, clause.to);
	return [...passage.block.text.slice(own.start, own.end).matchAll(told)].slice(0, most$1).map((found) => {
		const start = own.start + found.index;
		const [text, turns, rate, other, whole, word] = found;
		const length = daysOf(rate ?? whole ?? adverbs[(word ?? "").toLowerCase()] ?? "") * (other === void 0 ? 1 : 2) / (turnsOf[(turns ?? "once").toLowerCase()] ?? 1);
		return {
			span: {
				start,
				end: start + text.length
			},
			period: {
				min: length,
				max: length
			}
		};
	});
}
const reach$1 = 40;
const most$1 = 8;
function spread({ min, max }, length) {
	return {
		min: quotient(min, length),
		max: quotient(max, length)
	};
}
function quotient(whole, part) {
	return whole === null || part === null || part === 0 ? null : whole / part;
}
const slack = .02;
function rounded(figure) {
	return figure === null ? null : Math.abs(figure - Math.round(figure)) <= slack * figure ? Math.round(figure) : figure;
}
function toMention({ passage: { block } }, { value }, { start, end }, { min, max }) {
	const bound = min === null ? "at-most" : max === null ? "at-least" : min === max ? "exact" : "between";
	const figure = {
		...value,
		min: rounded(min),
		max: rounded(max),
		bound,
		step: .01
	};
	return {
		kind: value.dimension === "duration" ? "duration" : "count",
		start,
		end,
		text: block.text.slice(start, end),
		value: figure,
		parts: [],
		compound: false,
		times: null
	};
}

// src/verdict/stranger.ts
function strangeness(claim, mention, known) {
	if (isOfAnotherYear(claim.passage, mention, known)) return "The text dates it to a year before the set.";
	return strangenessOf(claim);
}
const strangenessOf = rememberByClaim((claim) => {
	if (isSpeakersOwn(claim)) return "The clause is about the speaker's own.";
	if (isRowOfAnother(claim)) return "The row is about another name.";
	if (hasFreshSubject(claim) || hasIndefiniteSubject(claim)) return "The sentence has a subject of its own.";
	return belongsToOtherClause(claim) ? "The words that tie it to the fact stand with another number." : null;
});
function isSpeakersOwn({ passage: { sentence: { tokens } }, clause }) {
	return tokens.slice(clause.from, clause.from + 3).some((token) => token.norm === "my" || token.norm === "mine");
}
function isRowOfAnother({ passage, anchors, sources }) {
	if (passage.block.row.length === 0) return false;
	const head = sources.find(({ origin }) => origin === "row")?.passage;
	if (head === void 0 || anchors.some((anchor) => anchor.passage === head)) return false;
	const words = head.sentence.tokens.filter((token) => token.kind === "word");
	return words.length > 0 && head.hits.every((hit) => hit.key.startsWith("@")) && words.every((token) => head.names.some((name) => name.form !== "adjective" && name.start <= token.start && name.end >= token.end));
}
const dating = /* @__PURE__ */ new Set([
	"from",
	"in",
	"until",
	"since",
	"between",
	"till",
	"during",
	"of",
	"before",
	"by"
]);
function isOfAnotherYear(passage, mention, known) {
	const year = Number(known.set.date.slice(0, 4));
	if (!Number.isFinite(year) || mention.kind === "date") return false;
	const { tokens } = passage.sentence;
	const { to } = tokensOf(passage, mention);
	for (let at = to; at < Math.min(tokens.length - 1, to + 4); at++) {
		const token = tokens[at];
		if (token === void 0 || token.kind === "number") return false;
		const next = tokens[at + 1];
		if (dating.has(token.norm) && /^(?:1[89]|20)\d\d$/.test(next?.norm ?? "")) return Number(next?.norm) < year;
	}
	return false;
}
const pointing = /* @__PURE__ */ new Set([
	"it",
	"its",
	"they",
	"their",
	"them",
	"this",
	"that",
	"these",
	"those",
	"such",
	"he",
	"she",
	"his",
	"her",
	"both",
	"each",
	"all",
	"none",
	"one",
	"there",
	"here",
	"who",
	"which",
	"what",
	"we",
	"you",
	"i",
	"the",
	"another",
	"same",
	"no"
]);
function hasFreshSubject(claim) {
	const { passage, clause, anchors } = claim;
	const things = anchors.filter((anchor) => !anchor.key.startsWith("@"));
	if (things.length === 0 || !things.some(({ origin }) => origin === "previous" || origin === "question") || isFragment(claim) && verbOf(claim) === -1) return false;
	const { tokens } = passage.sentence;
	const verb = verbOf(claim);
	const words = tokens.slice(clause.from, Math.max(clause.from, verb)).filter((token) => token.kind === "word");
	if (verb === -1 || words.length === 0 || words.length > 6 || words.some((token) => pointing.has(token.norm)) || standinOf(claim) !== null) return false;
	if (anchors.some((anchor) => anchor.passage === passage && anchor.from < verb) || passage.hits.some((hit) => hit.from >= clause.from && hit.to <= verb && !hit.key.startsWith("@"))) return false;
	return !passage.quantities.some((one) => isInClause$1(passage, clause, one) && tokensOf(passage, one).from < verb);
}
const finitesOf = rememberBySentence((sentence) => findFinites(sentence.tokens));
const measuring = /* @__PURE__ */ new Set([
	"cost",
	"weigh",
	"measure",
	"last",
	"take"
]);
function verbOf({ passage, clause }) {
	const { tokens } = passage.sentence;
	const finites = finitesOf(passage.sentence);
	for (let at = clause.from; at < clause.to; at++) if (finites[at] === true) return at;
	const at = tokens.slice(clause.from, clause.to).findIndex((token, index, own) => index > 0 && token.lemmas.some((lemma) => measuring.has(lemma)) && /^[\d€£$]/.test(own[index + 1]?.text ?? ""));
	return at === -1 ? -1 : clause.from + at;
}
const proposing = /* @__PURE__ */ new Set([
	"speak",
	"propose",
	"suggest",
	"envisage",
	"recommend",
	"imagine",
	"consider",
	"dream"
]);
function hasIndefiniteSubject(claim) {
	const { passage, clause, anchors } = claim;
	const { tokens } = passage.sentence;
	const verb = verbOf(claim);
	const first = tokens.slice(clause.from, Math.max(clause.from, verb)).find((token) => token.kind === "word");
	if (first === void 0 || ![
		"a",
		"an",
		"another"
	].includes(first.norm)) return false;
	if (!tokens.slice(verb, verb + 3).some((token) => token.lemmas.some((lemma) => measuring.has(lemma) || proposing.has(lemma)))) return false;
	if (passage.hits.some((hit) => hit.from >= clause.from && hit.to <= verb && !hit.key.startsWith("@"))) return false;
	return anchors.every((anchor) => anchor.passage !== passage || anchor.from >= verb) && anchors.some((anchor) => anchor.passage === passage && anchor.from >= verb && anchor.from < clause.to);
}
function belongsToOtherClause({ check, passage, clause, anchors }) {
	if (check.kind !== "quantity" && check.kind !== "total" || passage.sentence.clauses.length < 2) return false;
	return anchors.filter((anchor) => anchor.passage === passage && anchor.origin === "sentence" && anchor.from >= clause.to).some((anchor) => {
		const home = passage.sentence.clauses.find((one) => anchor.from >= one.from && anchor.from < one.to);
		return home !== void 0 && passage.quantities.some((other) => other.value.dimension === check.value.dimension && isInClause$1(passage, home, other));
	});
}
const today = /* @__PURE__ */ new Set([
	"today",
	"currently",
	"presently",
	"nowadays"
]);
const levels = /* @__PURE__ */ new Set([
	"stand",
	"be",
	"have",
	"take",
	"use",
	"amount",
	"run",
	"hover",
	"total",
	"lie",
	"count",
	"employ",
	"consume",
	"cost",
	"owe"
]);
function outside(claim, mention, known) {
	const { check } = claim;
	if (check.kind !== "quantity" || check.when !== "plan") return null;
	const bounded = check.value.bound !== "exact" && check.value.bound !== "about" && check.value.bound !== "between";
	if ((bounded || hasBefore(claim, known)) && isStateOfToday(claim, mention)) return "A state of today, no term of the document.";
	if (bounded && breaks(claim.passage.sentence)) return "What would break the bound, not the bound.";
	return bounded && isMeasured(claim) ? "Measured against the bound, not the bound itself." : null;
}
const isMeasured = rememberByClaim(({ passage, clause }) => {
	const words = passage.sentence.tokens.slice(clause.from, clause.to);
	return words.some((token, at) => [
		"under",
		"below",
		"within",
		"beneath",
		"short"
	].includes(token.norm) && words.slice(Math.max(0, at - 2), at).some((one) => remaining.has(one.norm) || one.lemmas.some((lemma) => remaining.has(lemma))) && words.slice(at + 1, at + 4).some((one) => one.lemmas.some((lemma) => [
		"ceiling",
		"limit",
		"cap",
		"maximum",
		"threshold"
	].includes(lemma))));
});
function hasBefore({ fact }, known) {
	const provision = known.set.provisions.find(({ id }) => id === fact.provision);
	return provision !== void 0 && provision.facts.some((one) => one.checks.some((check) => check.kind === "change"));
}
const todayIn = rememberByClaim(({ passage, clause }) => {
	const own = passage.sentence.tokens.slice(clause.from, clause.to);
	if (own.some((token, index) => ordering.has(token.norm) || own[index + 1]?.norm === "to" && (token.lemmas.includes("have") || token.lemmas.includes("be"))) || !own.some((token) => token.lemmas.some((lemma) => levels.has(lemma)))) return null;
	return own.flatMap((token, index) => today.has(token.norm) || token.norm === "now" ? [clause.from + index] : []);
});
const limitIn = rememberByClaim(({ passage, clause }) => passage.hits.find((hit) => (hit.key === "@limit" || hit.key === "@permit") && hit.from >= clause.from && hit.from < clause.to));
function isStateOfToday(claim, mention) {
	const { passage } = claim;
	const { tokens } = passage.sentence;
	const { from, to } = tokensOf(passage, mention);
	const at = todayIn(claim)?.find((index) => today.has(tokens[index]?.norm ?? "") || index >= to);
	if (at === void 0) return false;
	const [before, behind] = [quantityBefore(passage, mention), quantityBehind(passage, mention)];
	if (at < from && (tokens.slice(at, from).some((token) => token.kind === "punctuation") || before !== void 0 && tokensOf(passage, before).to >= at)) return false;
	if (at >= to && behind !== void 0 && tokensOf(passage, behind).from < at) return false;
	const limit = limitIn(claim);
	return limit === void 0 || limit.from > to && tokens.slice(to, limit.from).some((token) => token.norm === ",");
}
const ordering = /* @__PURE__ */ new Set([
	"must",
	"may",
	"would",
	"will",
	"shall",
	"can",
	"could",
	"should"
]);
const remaining = /* @__PURE__ */ new Set([
	"well",
	"far",
	"just",
	"still",
	"comfortably",
	"slightly",
	"safely",
	"stay",
	"remain",
	"keep",
	"lie",
	"fall",
	"stand"
]);
const breaches = /* @__PURE__ */ new Set([
	"break",
	"violate",
	"breach",
	"infringe",
	"flout",
	"overstep",
	"disregard"
]);
const bounds = /* @__PURE__ */ new Set([
	"rule",
	"limit",
	"cap",
	"law",
	"ceiling",
	"charter",
	"treaty",
	"act",
	"budget",
	"plan",
	"agreement",
	"regulation",
	"threshold",
	"clause",
	"article",
	"ban"
]);
const breaks = rememberBySentence(({ tokens }) => {
	return tokens.some((token, at) => {
		if (token.norm.endsWith("ing") || !token.lemmas.some((lemma) => breaches.has(lemma))) return false;
		const object = tokens.slice(at + 1, at + 5);
		const noun = object.findIndex((one) => one.lemmas.some((lemma) => bounds.has(lemma)));
		return noun !== -1 && !object.slice(0, noun).some((one) => one.kind === "punctuation");
	});
});

// src/verdict/quantity.ts
const judgeQuantity = (claim, known) => {
	const check = claim.check;
	if (check.kind !== "quantity") return [];
	const judge = (mention) => heed(claim, mention, known, judgeMention(claim, check, mention, known));
	const own = coordinated(candidates(claim, check, known).filter((mention) => !isFrequency(claim.passage, mention, check)), claim, check).map(judge);
	const judged = own.length > 0 ? own : recurrencesIn(claim, check).map((mention) => ({
		...judge(mention),
		remedy: null
	}));
	if (judged.length === 0) {
		const rank = judgeRank(claim, check, known);
		return rank === null ? [] : [rank];
	}
	return judged.some((one) => one.verdict === "consistent") ? judged.filter((one) => one.verdict !== "contradicted") : judged;
};
function isFrequency(passage, mention, { value, written, of }) {
	if (value.dimension !== "count") return false;
	return passage.sentence.tokens[tokensOf(passage, mention).to]?.norm === "times" && of === null && !/\btimes?\b/i.test(written);
}
function heed(claim, mention, known, judged) {
	if (judged.verdict !== "contradicted" && judged.verdict !== "review") return judged;
	const reason = isWeak(claim, mention) ? "A part, a whole behind a part, or a difference." : strangeness(claim, mention, known) ?? outside(claim, mention, known);
	return reason === null ? judged : {
		...judged,
		verdict: null,
		skipped: isOfAnotherYear(claim.passage, mention, known) ? "past" : "unclear",
		message: reason,
		remedy: null
	};
}
const additionReach = 40;
function coordinated(mentions, { passage }, check) {
	const [first] = mentions;
	if (first === void 0 || mentions.length > 2 || first.value.bound !== "exact" || compareQuantities(first.value, check.value) === "agrees") return mentions;
	const second = quantityBehind(passage, first);
	if (second === void 0 || second.value.bound !== "exact" || second.value.unit !== first.value.unit || second.value.dimension !== first.value.dimension) return mentions;
	const between = passage.block.text.slice(first.end, second.start);
	if (between.length > additionReach || !/^(?: [a-z ]+)?,? (?:and|plus) (?:another |the other |a further )?$/i.test(between)) return mentions;
	const sum = (first.value.max ?? 0) + (second.value.max ?? 0);
	const value = {
		...first.value,
		min: sum,
		max: sum
	};
	if (compareQuantities(value, check.value) !== "agrees") return mentions;
	return [{
		...first,
		end: second.end,
		text: passage.block.text.slice(first.start, second.end),
		value
	}];
}
const opposite = {
	"more-than": "at-most",
	"less-than": "at-least",
	"at-least": "less-than"
};
function turnBound(value, bound) {
	const figure = value.min ?? value.max;
	return bound === "at-least" || bound === "more-than" ? {
		...value,
		bound,
		min: figure,
		max: null
	} : {
		...value,
		bound,
		min: null,
		max: figure
	};
}
const roomLimit = 1.5;
function leavesRoom(value, { value: wanted }) {
	const [told, right] = [value.max ?? value.min, wanted.max ?? wanted.min];
	return (wanted.bound === "exact" || wanted.bound === "about") && value.unit === wanted.unit && told !== null && right !== null && told * right > 0 && roomLimit <= Math.max(told / right, right / told);
}
function judgeMention(claim, check, mention, known) {
	const base = {
		span: mention,
		found: textOf(claim.passage, mention),
		expected: check.written,
		remedy: null,
		skipped: null
	};
	const other = pairedFact(claim, check, mention, known) === null ? otherRecipient(claim, check, mention) : null;
	if (other !== null) {
		const right = nameOf(check.to ?? "", known);
		return {
			...base,
			verdict: "contradicted",
			message: `${base.found} goes to ${other} here; the set has it go to ${right}.`
		};
	}
	const { from, to } = tokensOf(claim.passage, mention);
	const passed = passedBound(claim.passage, mention);
	const turned = opposite[passed ?? mention.value.bound];
	const bounded = turned !== void 0 && polarityIn(claim.passage, from, to).sign === -1 && claim.status !== "denied" && (mention.value.bound !== "at-least" || isDenied(claim.passage, from, to));
	const side = bounded ? turned : passed ?? sideOf(claim.passage, mention);
	const value = side === null ? mention.value : turnBound(mention.value, side);
	const agreement = splitAgreement(check, mention) ?? compareQuantities(value, check.value);
	const nothing = mention.value.max === 0;
	const denied = !bounded && (isTakenBack(claim.passage) || !nothing && (isRejected(claim.passage, mention) || isDenied(claim.passage, from, to)));
	if (denied && agreement === "disagrees") return {
		...base,
		verdict: "consistent",
		message: "The text itself says that this is not so."
	};
	if (!bounded && agreement === "agrees" && isDeniedRight(claim, mention)) return {
		...base,
		verdict: "contradicted",
		message: `The text says that it is not ${base.found}; the set has ${check.written}.`
	};
	if (denied) return {
		...base,
		verdict: null,
		skipped: "denied",
		message: "The text denies the figure."
	};
	if (frameOf(claim.passage, mention) === "by" && agreement === "agrees" && check.value.dimension === "count") return {
		...base,
		verdict: "contradicted",
		message: `${base.found} is the size of the change here; in the set it is what remains.`,
		remedy: null
	};
	if (frameOf(claim.passage, mention) === "by") return {
		...base,
		verdict: null,
		skipped: "unclear",
		message: "A difference, not a level."
	};
	if (agreement === "agrees" && isGoal(claim.passage, mention, check)) return {
		...base,
		verdict: "review",
		message: `${base.found} is an aim here; in the set it is a bound: ${check.written}.`
	};
	const rate = readRate(claim, check, mention, agreement);
	if (rate !== null) return judgeRate(check, base, rate);
	const sharing = agreement === "agrees" ? readSharing(claim, mention) : null;
	if (sharing !== null) return {
		...base,
		verdict: isPartOfTotal(claim, known) || sharing === "together" ? "contradicted" : "review",
		message: sharing === "each" ? `${base.found} is for each here; the set has it for all of them.` : `${base.found} is for all together here; the set has it for each.`
	};
	const alone = agreement === "agrees" ? oneAlone(claim, check) : null;
	if (alone !== null) return {
		...base,
		verdict: "contradicted",
		message: `${base.found} is ${alone}'s alone here; the set says: ${claim.fact.statement}`
	};
	const joint = judgeJoint(claim, check, mention, known);
	if (joint !== null) return {
		...base,
		...joint
	};
	if (agreement === "agrees" && (bounded || /^(?:no|not|never)\b/i.test(mention.text)) && leavesRoom(value, check)) return {
		...base,
		verdict: "review",
		message: `${base.found}, denied, is true of ${check.written} and far from it.`
	};
	if (agreement === "agrees") return {
		...base,
		verdict: "consistent",
		message: `${base.found} agrees with ${check.written}.`
	};
	if (agreement === "unclear") return {
		...base,
		verdict: "review",
		message: `${base.found} neither follows from ${check.written} nor is ruled out by it.`
	};
	return {
		...base,
		verdict: "contradicted",
		message: difference(mention, check),
		remedy: quantityRemedy(mention, check.value)
	};
}
function judgeRate(check, base, { outcome, text }) {
	switch (outcome) {
		case "agrees": return {
			...base,
			verdict: "consistent",
			message: `${base.found} ${text} comes to ${check.written}.`
		};
		case "disagrees": return {
			...base,
			verdict: "contradicted",
			message: `${base.found} is ${text} here; the set has ${check.written} by another measure.`
		};
		case "open": return {
			...base,
			verdict: "review",
			message: `${base.found} is ${text} here; the set has ${check.written}, once.`
		};
		case "share": return {
			...base,
			verdict: null,
			skipped: "unclear",
			message: `${base.found} is ${text}; the set has ${check.written}, once.`
		};
	}
}
function judgeJoint(claim, check, mention, known) {
	const joint = namedTogether(claim, check, known);
	if (joint === null || !joint.siblings.some((one) => one.check === check)) return null;
	const found = textOf(claim.passage, mention);
	const sum = joint.siblings.map((one) => `${one.check.written} (${one.fact.id})`).join(" + ");
	if (isSumOf(mention.value, joint.siblings)) return {
		verdict: "consistent",
		skipped: null,
		message: `${sum} make ${found}.`
	};
	if (joint.said && mention.value.bound === "exact" && !isPartOfTotal(claim, known)) return {
		verdict: "contradicted",
		skipped: null,
		message: `${sum} do not make ${found}.`
	};
	return joint.said ? {
		verdict: null,
		skipped: "unclear",
		message: `${found} is said of several together.`
	} : null;
}
function isCopulaNot({ sentence: { tokens } }, from) {
	return tokens[from - 1]?.norm === "not" && tokens[from - 2]?.lemmas.includes("be") === true && !tokens.slice(from, from + 12).some((token) => token.norm === "but");
}
function oneAlone({ passage, clause, anchors }, check) {
	const keys = conceptKeys(check.about);
	const { tokens } = passage.sentence;
	const name = passage.names.find((one) => {
		const { from, to } = tokensOf(passage, one);
		return from >= clause.from && to < clause.to && tokens[to]?.norm === "alone" && one.class !== "person" && !keys.has(one.name) && !passage.hits.some((hit) => keys.has(hit.key) && hit.from <= from && hit.to >= to);
	});
	const others = anchors.filter((anchor) => !anchor.key.startsWith("@") && anchor.origin !== "clause");
	return name === void 0 || others.length === 0 ? null : name.text;
}
function isDeniedRight({ passage }, mention) {
	const { from, to } = tokensOf(passage, mention);
	if (mention.compound || isRejected(passage, mention) && !isCopulaNot(passage, from) || isTakenBack(passage)) return false;
	return isPlainlyDenied(passage, from, to) || isSubjectDenied(passage, to);
}
function splitAgreement(check, mention) {
	if (check.split.length === 0 || mention.parts.length === 0) return null;
	const wanted = 1 / check.split.length;
	return mention.parts.every((part) => Math.abs(part - wanted) < .02) ? "agrees" : "disagrees";
}
function otherRecipient(claim, check, mention) {
	if (check.to === null) return null;
	const fillers = recipientsIn(claim);
	if (fillers.some((filler) => denotations(claim.passage, filler.name).has(check.to ?? ""))) return null;
	const other = fillers.find((filler) => filler.name.class === "country");
	return other === void 0 || mention.parts.length > 0 ? null : other.name.text;
}
const recipientsIn = rememberByClaim(({ passage, clause }) => fillersOf(passage.sentence, passage.names, "recipient").filter((filler) => filler.certain && !filler.negated && isInClause$1(passage, clause, filler.name)));
function difference(mention, check) {
	const claimed = mention.value;
	if (claimed.dimension === "money" && !isComparable(claimed, check.value)) return `${mention.text} is in ${claimed.unit === "XXX" ? "another currency" : claimed.unit}; the set has ${check.written}.`;
	const a = claimed.max ?? claimed.min;
	const b = check.value.max ?? check.value.min;
	if (a !== null && b !== null && a > 0 && b > 0) {
		const power = Math.log10(a / b);
		if (Math.abs(power) >= 1 && Number.isInteger(Math.round(power * 1e9) / 1e9)) return `${mention.text} is off by a factor of ${10 ** Math.abs(Math.round(power))}; the set has ${check.written}.`;
	}
	if (a === b && claimed.bound !== check.value.bound) return `${mention.text} turns the bound round; the set has ${check.written}.`;
	return `${mention.text} cannot be true together with ${check.written}.`;
}

// src/language/permanence.ts
const index = compileCues([
	{
		permanence: "permanent",
		phrases: `for ever, forever, for good, never, never again, permanent, permanently, permanence, for all time, for always, perpetual, perpetually, perpetuity, in perpetuity, eternal, eternally, for eternity, long-term, long term, long-lasting, lasting, indefinite, indefinitely,
      once and for all, irrevocable, irrevocably, irreversible, irreversibly, everlasting, enduring, open-ended, without time limit, without limit of time, without end, without expiry, unlimited in time, no time limit, until the end of time, at no time, not ever, for generation, no expiry date, with no end date, definitively, always, no sunset clause, to last, for keeps, durable, neither now nor later, now and in future, forevermore, ad infinitum, for the long haul`
	},
	{
		permanence: "temporary",
		phrases: `temporary, temporarily, short-term, short term, for now, for the time being, for the moment, for the present, for a time, for a while, for a short time, for a short while, for a limited time, provisional, provisionally, interim, in the interim, transitional, stopgap, stop-gap,
      short-lived, fixed-term, time-limited, limited in time, until further notice, for the foreseeable future, meanwhile, in the meantime, breathing space, pause, put off, postpone, defer, delay, suspend, suspension, moratorium, trial period, brief, briefly, for a season, until then, not permanent, not permanently, not for ever, not forever, not for good, not long-term, renewable, one-off, expire after, lapse after, run out after, sunset clause, year by year, season by season, for a period, pending, bridging, no longer than`
	},
	{
		permanence: null,
		phrases: `not temporary, not temporarily, no short-term, not for now, no longer, no temporary, never before, never mind, not provisional`
	}
]);
const more = /* @__PURE__ */ new Set([
	"just",
	"only",
	"merely",
	"simply"
]);
const spanUnits = /* @__PURE__ */ new Set([
	"day",
	"week",
	"month",
	"year",
	"decade",
	"season",
	"generation",
	"century"
]);
const spanWords = new Set("a an one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty seventy eighty ninety hundred few several some couple half dozen many of the next at least most about around another further period maximum up to only no more than term".split(" "));
const spanOpeners = /* @__PURE__ */ new Set([
	"for",
	"over",
	"by",
	"during"
]);
const reach = 40;
function permanenceOf(sentence, from, to) {
	const { sentence: near, offset } = windowAt(sentence, from);
	return permanenceIn(near, from - offset, to - offset);
}
function permanenceIn(sentence, from, to) {
	const { tokens } = sentence;
	const { of } = toOperatorReading(sentence);
	const said = [...cuesOf(tokens), ...spansOf(tokens)].filter((one) => one.permanence !== null && one.at >= from - reach && one.at < to + reach);
	const beside = said.filter((one) => of[one.at] === of[from]);
	const pool = beside.length > 0 ? beside : said;
	const distance = (one) => one.at < from ? from - one.at : Math.max(0, one.at - to);
	return [...pool].sort((a, b) => distance(a) - distance(b))[0]?.permanence ?? null;
}
function cuesOf(tokens) {
	return findCues(index, tokens).map(({ group, from }) => ({
		at: from,
		permanence: group.permanence
	}));
}
function spansOf(tokens) {
	const said = [];
	tokens.forEach((token, at) => {
		if (spanOpeners.has(token.norm) && isSpan(tokens, at + 1)) said.push({
			at,
			permanence: isExceeded(tokens, at) ? "permanent" : "temporary"
		});
		else if ((token.norm === "until" || token.norm === "till") && isYear(tokens[at + 1])) said.push({
			at,
			permanence: "temporary"
		});
	});
	return said;
}
function isYear(token) {
	return token !== void 0 && token.kind === "number" && /^[12]\d{3}$/.test(token.norm);
}
function isSpan(tokens, from) {
	for (let at = from; at < from + 6; at++) {
		const token = tokens[at];
		if (token === void 0) return false;
		if (at > from && token.lemmas.some((lemma) => spanUnits.has(lemma))) return !/^(?:old|ago)$/.test(tokens[at + 1]?.norm ?? "") && !isPast(tokens, from, at);
		if (token.kind !== "number" && !spanWords.has(token.norm) && !/^\p{L}+-\p{L}+$/u.test(token.norm)) return false;
	}
	return false;
}
function isPast(tokens, from, to) {
	return tokens.slice(from, to).some((token) => token.norm === "past" || token.norm === "last");
}
function isInVerb(tokens, at) {
	if (!wordSets.modals.has(tokens[at - 2]?.norm ?? "")) return false;
	const unit = tokens.findIndex((token, index) => index > at && index < at + 7 && token.lemmas.some((lemma) => spanUnits.has(lemma)));
	const next = unit === -1 ? void 0 : tokens[unit + 1];
	return next !== void 0 && isVerb(next.norm);
}
function isExceeded(tokens, at) {
	const before = tokens[at - 1];
	const second = tokens[at - 2];
	if (before === void 0) return false;
	if (before.norm === "not") return !isInVerb(tokens, at);
	return more.has(before.norm) && second?.lemmas.includes("not") === true;
}

// src/verdict/rule-permit.ts
const permits = /* @__PURE__ */ new Set([
	"license",
	"permit",
	"permission",
	"consent",
	"visa",
	"approval",
	"authorization",
	"ticket",
	"registration",
	"certificate",
	"pass",
	"fee",
	"charge",
	"deposit",
	"invitation",
	"appointment"
]);
const prices = /* @__PURE__ */ new Set([
	"ticket",
	"fare",
	"fee",
	"charge",
	"payment"
]);
function readPermit(claim, { force }) {
	if (force !== "allowed" && force !== "affirmed") return null;
	const { words } = reachOf(claim.fact);
	if (!words.has("without") && !words.has("free")) return null;
	const { tokens, clauses } = claim.passage.sentence;
	const isPermit = (token) => token.lemmas.some((lemma) => words.has("without") && permits.has(lemma) && words.has(lemma) || words.has("free") && prices.has(lemma));
	const hanging = clauses.find((one) => one.from === claim.clause.to && one.kind === "conditional");
	const at = tokens.findIndex((token, index) => index >= claim.clause.from && index < (hanging?.to ?? claim.clause.to) && isPermit(token));
	if (at === -1) return null;
	const own = wordsOver(tokens, clauses.find((one) => one.from <= at && at < one.to) ?? claim.clause);
	const denials = own.filter(denies).length;
	if (denials === 0 && !own.some((token) => token.lemmas.some((lemma) => needs.has(lemma)))) return null;
	if (isOfOthers(own, words)) return "another";
	return {
		sign: denials % 2 === 1 ? 1 : -1,
		force: "allowed",
		explicit: true,
		told: true,
		from: at,
		to: at + 1,
		postponed: false,
		byOthers: false
	};
}
function wordsOver(tokens, { from, to }) {
	const before = tokens[from - 1]?.norm === "only" || tokens[from - 1]?.norm === "without" ? from - 1 : from;
	return tokens.slice(before, to);
}
const strangers = /* @__PURE__ */ new Set([
	"other",
	"else",
	"tourist",
	"visitor",
	"outsider",
	"foreigner",
	"stranger",
	"guest",
	"non-resident",
	"newcomer"
]);
function isOfOthers(own, words) {
	if (own.some((token) => token.lemmas.some((lemma) => strangers.has(lemma) && !words.has(lemma)))) return true;
	return own.some((token, at) => token.kind === "number" && own.slice(Math.max(0, at - 4), at).some((one) => /^(?:from|above|over|age|aged)$/.test(one.norm)));
}
const needs = /* @__PURE__ */ new Set([
	"need",
	"require",
	"must",
	"oblige",
	"compulsory",
	"mandatory",
	"obligatory",
	"necessary",
	"only",
	"subject",
	"buy",
	"purchase",
	"obtain",
	"apply",
	"get",
	"hold",
	"unless",
	"provided",
	"condition",
	"pay",
	"take"
]);
const deniers = /* @__PURE__ */ new Set([
	"not",
	"no",
	"without",
	"never",
	"nobody",
	"none",
	"neither",
	"nor",
	"forbid",
	"forbidden",
	"ban",
	"prohibit",
	"illegal",
	"unlawful",
	"abolish",
	"scrap",
	"waive",
	"drop",
	"unless",
	"unnecessary",
	"superfluous",
	"spare"
]);
const freeing = /* @__PURE__ */ new Set([
	"free",
	"relieve",
	"release",
	"exempt",
	"excuse"
]);
function denies(token, at, all) {
	if (token.norm === "not" && /^(?:only|just|even)$/.test(all[at + 1]?.norm ?? "")) return false;
	if (token.lemmas.some((lemma) => freeing.has(lemma))) return all[at + 1]?.norm === "of" || all.slice(at + 1, at + 7).some((one) => one.norm === "from");
	return token.norm.endsWith("n't") || token.norm === "cannot" || token.lemmas.some((lemma) => deniers.has(lemma));
}
function takesPermit(after) {
	const verb = after.slice(0, 8).findIndex((token) => token.lemmas.includes("need") || token.lemmas.includes("require"));
	const near = verb === -1 ? [] : after.slice(verb + 1, verb + 6);
	return near.some((token) => token.lemmas.some((lemma) => permits.has(lemma))) && !near.some((token) => token.norm === "no");
}

// src/verdict/rule-event.ts
const modals = /* @__PURE__ */ new Set([
	"will",
	"would",
	"shall",
	"may",
	"can",
	"could"
]);
const permissions = /* @__PURE__ */ new Set([
	"may",
	"can",
	"could",
	"might"
]);
function isEvent(claim, reading) {
	if (reading.explicit) return true;
	const { tokens } = claim.passage.sentence;
	const before = tokens.slice(Math.max(claim.clause.from, reading.from - 4), reading.from);
	const after = tokens.slice(reading.to, claim.clause.to);
	return before.some((token) => token.lemmas.some((lemma) => modals.has(lemma))) || isPossible(after) || takesPermit(after) && !reachOf(claim.fact).conditional || isLaidDown(claim, before, after);
}
const existing = /* @__PURE__ */ new Set([
	"stay",
	"remain",
	"continue",
	"go",
	"happen",
	"occur",
	"proceed",
	"resume",
	"return",
	"come",
	"follow",
	"operate"
]);
function isPossible([next, second]) {
	if (permissions.has(next?.norm ?? "") && second?.norm === "be") return true;
	return modals.has(next?.norm ?? "") && existing.has(second?.norm ?? "");
}
const parts = /* @__PURE__ */ new Set([
	"part",
	"feature",
	"element",
	"peculiarity",
	"component",
	"ingredient",
	"pillar",
	"novelty",
	"specialty",
	"hallmark"
]);
const provides = /* @__PURE__ */ new Set([
	"have",
	"include",
	"contain",
	"foresee",
	"envisage",
	"introduce",
	"create",
	"establish",
	"bring",
	"comprise",
	"feature"
]);
function isLaidDown({ passage, clause }, before, after) {
	if (!passage.hits.some((hit) => hit.key === "document" && hit.from >= clause.from && hit.from < clause.to)) return false;
	const copula = after.findIndex((token) => isCopula(token));
	if ((copula === -1 ? [] : after.slice(copula, copula + 4)).some((token) => token.lemmas.some((lemma) => parts.has(lemma)))) return true;
	const verb = before.findLastIndex((token) => token.lemmas.some((lemma) => provides.has(lemma)));
	return verb !== -1 && before.slice(verb + 1).every((token) => token.kind === "word" && !/^(?:of|on|about|against|for|to|in|no)$/.test(token.norm));
}

// src/verdict/rule-force.ts
const softeners = compileCues([{
	willed: true,
	phrases: `voluntary, voluntarily, on a voluntary basis, optional, optionally, discretionary, at its discretion, at his discretion, at her discretion, at their discretion, at its own discretion, at their own discretion, at the discretion of, to the discretion of, to its discretion, to their discretion, to its own discretion, to their own discretion, if it wish, if they wish, if he wish, if she wish, if it like, if they like,
    if it want, if they want, if they want to, if it choose, if they choose, if they please, if it please, if it so wish, if they so wish, if it see fit, if they see fit, as they please, as it please, as they see fit, as it see fit, up to each`
}, {
	willed: false,
	phrases: `be free to, leave free to, be recommend, merely recommend, only recommend, recommendation, a mere recommendation, be encourage to, encourage, be advise to, be invite to, be urge to,
    nonbinding, non-binding, without obligation, not obligatory, not mandatory, not compulsory, advisory, best effort`
}]);
function softenerOf(claim, { force }, words) {
	if (force === "allowed") return null;
	const binds = force !== "affirmed";
	const { passage, clause } = claim;
	const { tokens, clauses } = passage.sentence;
	const to = clauses.find((one) => one.from === clause.to && one.kind === "conditional")?.to ?? clause.to;
	const found = findCues(softeners, tokens.slice(clause.from, to)).find(({ group, from, to: end }) => {
		if (!binds && !group.willed) return false;
		return !tokens.slice(clause.from + from, clause.from + end).some((token) => token.lemmas.some((lemma) => words.has(lemma) && lemma.length > 3)) && !isDeniedThere(claim, clause.from + from, clause.from + end);
	});
	if (found === void 0) return binds ? recommender(claim) : null;
	return tokens.slice(clause.from + found.from, clause.from + found.to).map((token) => token.text).join(" ");
}
function leftToWill({ passage, clause }, { force }) {
	const { tokens } = passage.sentence;
	if (clause.opener !== "whether" || force !== "required" && force !== "forbidden") return null;
	const at = tokens.findIndex((token, index) => index >= clause.from && index < clause.to && token.norm === "whether");
	const from = at === -1 ? null : leavesToWill(tokens, at);
	return from === null ? null : tokens.slice(from, at + 1).map((token) => token.text).join(" ");
}
const recommending = /* @__PURE__ */ new Set([
	"recommend",
	"advise",
	"encourage",
	"invite",
	"urge"
]);
function recommender({ passage, clause }) {
	const { tokens, clauses } = passage.sentence;
	const over = clause.kind === "complement" ? clauses.find((one) => one.index === clause.parent) : void 0;
	if (over === void 0 || !passage.hits.some((hit) => hit.key === "document" && hit.from >= over.from && hit.from < over.to)) return null;
	const at = tokens.findIndex((token, index) => index >= over.from && index < over.to && token.lemmas.some((lemma) => recommending.has(lemma)));
	return at === -1 || tokens.slice(over.from, at).some((token) => token.norm === "not" || token.lemmas.includes("not")) ? null : tokens[at]?.text ?? null;
}
function isDeniedThere({ passage }, from, to) {
	const { tokens } = passage.sentence;
	if (tokens[from]?.lemmas.includes("not") === true) return false;
	if ([
		tokens[from - 1],
		tokens[from - 2],
		tokens[from - 3]
	].some((token) => token !== void 0 && (token.norm === "not" || token.norm === "no" || token.norm === "never" || token.lemmas.includes("not")))) return true;
	return polarityIn(passage, from, to).operators.some((operator) => operator.effect === "negate" && voiceTokens(passage)[operator.from]?.kind === "word");
}
const beginnings = /* @__PURE__ */ new Set([
	"be",
	"have",
	"well",
	"also",
	"not",
	"need",
	"never"
]);
function isPermitted(claim, { force }, reading) {
	if (force !== "required" || reading.sign !== 1 || reading.force !== "allowed") return false;
	const tokens = voiceTokens(claim.passage);
	const shift = claim.passage.joined?.offset ?? 0;
	const { operators } = polarityIn(claim.passage, reading.from, reading.to);
	if (operators.length !== 1 || operators[0]?.effect !== "permit") return false;
	const { from, to } = operators[0];
	if (tokens[from]?.norm !== "may") return to - from > 1 && /^(?:right|allow|permit|option|entitle|free)/.test(tokens[from]?.norm ?? "");
	return !beginnings.has(tokens[to]?.norm ?? "") && reading.from + shift - to <= 2;
}

// src/verdict/rule-verb.ts
function verbsOf(fact) {
	const known = verbs.get(fact);
	if (known !== void 0) return known;
	const tokens = toTokens(fact.statement);
	const finite = findFinites(tokens);
	const said = tokens.filter((token, at) => !isAuxiliary(token) && !isAdverb(token) && (finite[at] === true || isLed(tokens, at)));
	const found = new Set(said.flatMap(lexical));
	verbs.set(fact, found);
	return found;
}
function isLed(tokens, at) {
	const before = tokens[skipAdverbsBack(tokens, at)];
	return before !== void 0 && (isAuxiliary(before) || before.norm === "to");
}
const verbs = /* @__PURE__ */ new WeakMap();
const auxiliaries = /* @__PURE__ */ new Set([
	"never",
	"be",
	"have",
	"do",
	"will",
	"would",
	"shall",
	"should",
	"can",
	"could",
	"may",
	"might",
	"must",
	"need",
	"ought",
	"not"
]);
function isAuxiliary({ lemmas }) {
	return lemmas.some((lemma) => auxiliaries.has(lemma));
}
function lexical({ lemmas }) {
	return lemmas.filter((lemma) => isVerb(lemma));
}
function saysVerb({ passage, clause, fact, check }, things) {
	const verb = verbsOf(fact);
	if (verb.size === 0) return true;
	if (passage.sentence.tokens.slice(clause.from, clause.to).some(({ lemmas }) => lemmas.some((lemma) => verb.has(lemma)))) return true;
	const beside = new Set(alternatives(check.about).filter((keys) => keys.some((key) => key.startsWith("@") || verb.has(key.replaceAll(/['"]/g, "")))).flat());
	return things.some((anchor) => beside.has(anchor.key) && anchor.passage === passage && anchor.from >= clause.from && anchor.from < clause.to);
}
function isMereModal(passage, { from, to }) {
	const { operators } = polarityIn(passage, from, to);
	return operators.length > 0 && operators.every(({ effect }) => effect === "permit" || effect === "require");
}
function alternatives(about) {
	return about.op === "all" ? about.of.map((one) => conceptsIn(one)) : [conceptsIn(about)];
}

// src/verdict/rule-subject.ts
const joints = /* @__PURE__ */ new Set([
	"and",
	"or",
	"but",
	"nor",
	"yet",
	"then"
]);
function sharesSubject({ passage: { sentence }, clause }, subjects, at) {
	const first = headOf(sentence, clause);
	if (first === null || hasOwnSubject(sentence, clause, at)) return false;
	const verb = finitesOf$1(sentence).findIndex((finite, index) => finite && index >= first.from && index < first.to);
	return verb !== -1 && subjects.every((anchor) => anchor.from >= first.from && anchor.to <= verb);
}
function headOf({ clauses }, clause) {
	let head = clause;
	for (let steps = 0; head.kind === "coordinate" && head.parent !== null && steps < clauses.length; steps++) head = clauses[head.parent] ?? head;
	return head === clause ? null : head;
}
function hasOwnSubject(sentence, clause, at) {
	const verb = finitesOf$1(sentence).findLastIndex((finite, index) => finite && index >= clause.from && index <= at);
	const before = skipAdverbsBack(sentence.tokens, verb === -1 ? at : verb);
	return before >= clause.from && !joints.has(sentence.tokens[before]?.norm ?? "");
}

// src/verdict/rule.ts
const judgeRule = (claim, known) => {
	const check = claim.check;
	if (check.kind !== "rule") return [];
	const names = namesIn(known);
	const all = claim.anchors.filter((anchor) => !names.has(anchor.key));
	const done = all.filter((anchor) => !operatorClasses.has(anchor.key));
	const things = done.length > 0 ? done : all;
	const reading = readRule(claim, check, things);
	return reading === null ? [] : [judgeReading(claim, check, things, reading)];
};
const operatorClasses = /* @__PURE__ */ new Set([
	"@permit",
	"@forbid",
	"@require",
	"@undecided"
]);
function readRule(claim, check, things) {
	if (setsCondition(claim, things) || leavesToQuestion(claim, things)) return null;
	const permit = readPermit(claim, check);
	if (permit !== null) return permit === "another" ? null : permit;
	const told = signalled(claim, check);
	if (told.length > 0) return agree(told);
	const own = triggersOf(claim, things);
	const acted = own.filter((hit) => !isOperatorOn(claim, hit, own));
	if (own.length > 0) return strongest((acted.length > 0 ? acted : own).map((hit) => readAt(claim.passage, hit.from, hit.to)));
	if (things.some((anchor) => anchor.passage === claim.passage)) return null;
	return readAnswer(claim, things.filter((anchor) => anchor.origin !== "document"));
}
const most = 24;
function triggersOf(claim, things) {
	const keys = new Set(things.filter((anchor) => isInClause(claim, anchor)).map((anchor) => anchor.key));
	return claim.passage.hits.filter((hit) => keys.has(hit.key) && isInClause(claim, hit)).slice(0, most);
}
function isInClause({ passage, clause }, anchor) {
	return (!("passage" in anchor) || anchor.passage === passage) && anchor.from >= clause.from && anchor.from < clause.to;
}
function isOperatorOn({ passage }, hit, own) {
	const shift = passage.joined?.offset ?? 0;
	return hit.to - hit.from === 1 && own.some((other) => other !== hit && polarityIn(passage, other.from, other.to).operators.some((operator) => operator.effect === "negate" && operator.to - operator.from > 1 && operator.from === hit.from + shift));
}
const settings = [
	"conditional",
	"concessive",
	"temporal",
	"causal"
];
function setsCondition(claim, things) {
	return settings.includes(claim.clause.kind) && things.some((anchor) => anchor.passage === claim.passage && !isInClause(claim, anchor));
}
function leavesToQuestion({ passage, clause }, things) {
	const questions = passage.sentence.clauses.filter(({ index, kind, opener }) => kind === "question" && opener === "whether" && index !== clause.index);
	return things.some((anchor) => anchor.passage === passage && questions.some(({ from, to }) => anchor.from >= from && anchor.from < to));
}
function signalled(claim, check) {
	const yes = check.yes === null ? /* @__PURE__ */ new Set() : conceptKeys(check.yes);
	const no = check.no === null ? /* @__PURE__ */ new Set() : conceptKeys(check.no);
	const all = claim.passage.hits.filter((hit) => (yes.has(hit.key) || no.has(hit.key)) && isInClause(claim, hit)).slice(0, most);
	const longest = all.filter((hit) => !all.some((other) => other.from <= hit.from && other.to >= hit.to && other.to - other.from > hit.to - hit.from));
	const denied = (hit) => longest.some((other) => no.has(other.key) && other.from === hit.from && other.to === hit.to);
	return longest.map((hit) => flip(readSignal(claim.passage, hit, longest), denied(hit) ? -1 : 1));
}
const elsewhere = "What it would be about stands in another sentence, and nothing here points back to it.";
function judgeReading(claim, check, things, reading) {
	const span = claimedSpan(claim, things);
	const base = {
		span,
		skipped: null,
		found: textOf(claim.passage, span),
		expected: check.written,
		remedy: null
	};
	const wanted = check.force === "forbidden" ? -1 : 1;
	if (!reading.explicit && !isTakenUp(claim, things, reading)) return {
		...base,
		verdict: null,
		skipped: "unclear",
		message: elsewhere
	};
	if (reading.byOthers) return {
		...base,
		verdict: null,
		skipped: "unclear",
		message: "That is what somebody does about it, not what the document says."
	};
	const will = leftToWill(claim, check);
	if (will !== null) return {
		...base,
		verdict: "contradicted",
		message: `“${will}” leaves it to somebody's will; the set settles it: ${check.written}.`
	};
	const turned = conditionTurned(claim, things);
	if (turned === "unless" && reading.sign === -wanted) return {
		...base,
		verdict: "consistent",
		message: `Says what the set says, the other way round: ${check.written}.`
	};
	if (turned !== null && reading.sign === wanted) return {
		...base,
		verdict: "review",
		message: `“${turned === "unless" ? "Unless" : "Whether or not"}” turns the condition round or takes it away; the set has: ${check.written}.`
	};
	if (reading.sign === wanted) return judgeAgreement(claim, check, {
		things,
		reading,
		base
	});
	const left = reading.sign === 0 ? leftOut(claim) : null;
	if (left !== null && !reading.postponed) return {
		...base,
		verdict: "contradicted",
		message: `${left.message}: ${check.written}.`
	};
	if (reading.sign === 0) return judgeOpen(claim, check, reading, base);
	if (wanted === -1 && !isEvent(claim, reading)) return {
		...base,
		verdict: null,
		skipped: "unclear",
		message: "The words are mentioned; nothing is said about whether it is so."
	};
	if (isConditioned(claim, check, things)) return {
		...base,
		verdict: null,
		skipped: "unclear",
		message: "That holds under a condition of which the set says nothing here."
	};
	if (wanted === -1 && isOwn(claim, things)) return {
		...base,
		verdict: null,
		skipped: "unclear",
		message: "What somebody does with their own is another matter."
	};
	if (wanted === -1 && check.yes !== null && !reading.told && isMereModal(claim.passage, reading) && !saysVerb(claim, things)) return {
		...base,
		verdict: null,
		skipped: "unclear",
		message: "None of the words stands here that say yes or no by the set."
	};
	if (isSplit(claim, things, reading)) return {
		...base,
		verdict: null,
		skipped: "unclear",
		message: "Its words stand in different clauses of the sentence."
	};
	if (!isTakenUp(claim, things, reading)) return {
		...base,
		verdict: null,
		skipped: "unclear",
		message: elsewhere
	};
	return {
		...base,
		verdict: "contradicted",
		message: `The text says the opposite of the set: ${check.written}.`,
		remedy: polarityRemedy(claim, reading.from, wanted)
	};
}
function conditionTurned({ passage, clause }, things) {
	const { tokens, clauses } = passage.sentence;
	const at = tokens.findIndex((token, index) => token.norm === "unless" || token.norm === "whether" && tokens[index + 1]?.norm === "or" && tokens[index + 2]?.norm === "not");
	if (at === -1) return null;
	const end = tokens[at]?.norm === "whether" ? tokens.length : clauses.find((one) => one.from <= at && at < one.to)?.to ?? at;
	const comma = tokens.findIndex((token, index) => index > at && token.text === ",");
	const to = comma === -1 ? end : Math.min(comma, end);
	const isInside = (anchor) => anchor.passage === passage && anchor.from > at && anchor.from < to;
	const own = things.filter((anchor) => anchor.passage === passage);
	if (!own.some(isInside) || own.every(isInside) || clause.from >= at && clause.to <= to) return null;
	return tokens[at]?.norm === "unless" ? "unless" : "whether";
}
function changesForce({ force }, reading) {
	return reading.sign === 1 && (force === "required" && reading.force === "allowed" || force === "allowed" && !reading.told && reading.force === "required");
}
function judgeAgreement(claim, check, { things, reading, base }) {
	const softener = softenerOf(claim, check, reachOf(claim.fact).words);
	if (softener !== null) return {
		...base,
		verdict: "contradicted",
		message: `“${softener}” leaves it to somebody's will; the set settles it: ${check.written}.`
	};
	if (isPermitted(claim, check, reading)) return {
		...base,
		verdict: "contradicted",
		message: `The text only allows it; the set requires it: ${check.written}.`
	};
	if (changesForce(check, reading)) return {
		...base,
		verdict: "review",
		message: `The text makes it ${reading.force}; the set has it ${check.force}.`
	};
	const lasting = judgePermanence(claim, check, reading, base);
	const narrowing = lasting.verdict === "contradicted" ? null : narrowingOf(claim, things);
	return narrowing === null ? lasting : {
		...base,
		verdict: narrowing.sure ? "contradicted" : "review",
		message: `${narrowing.message}: ${check.written}.`
	};
}
function claimedSpan(claim, things) {
	return things.some((anchor) => isInClause(claim, anchor)) ? anchorSpan(claim) : spanOf(claim.passage, claim.clause.from, claim.clause.to);
}
function judgeOpen(claim, check, reading, base) {
	const settles = reading.postponed && claim.time !== "past";
	if (!settles && claim.clause.kind === "question") return {
		...base,
		verdict: null,
		skipped: "asked",
		message: "What is asked or left unsaid is no claim."
	};
	return settles ? {
		...base,
		verdict: "contradicted",
		message: `The text leaves it open or puts it off; the set settles it: ${check.written}.`
	} : {
		...base,
		verdict: "review",
		message: `The text leaves open what the set settles: ${check.written}.`
	};
}
function isConditioned({ passage, clause }, check, things) {
	if (check.force === "forbidden" || check.condition !== null) return false;
	const comma = passage.sentence.tokens.findIndex((token, at) => at > clause.from && token.text === ",");
	const first = Math.min(...things.filter((anchor) => anchor.passage === passage).map((anchor) => anchor.from));
	if (clause.kind === "conditional" && clause.opener === "if" && comma !== -1 && comma < first && passage.sentence.tokens[clause.from]?.norm === "if") return true;
	return passage.sentence.clauses.some((one) => one.kind === "conditional" && one.opener === "if" && one.to <= clause.from && !things.some((anchor) => anchor.passage === passage && anchor.from >= one.from && anchor.from < one.to));
}
function isOwn(claim, things) {
	if (reachOf(claim.fact).words.has("own")) return false;
	return things.some((anchor) => isInClause(claim, anchor) && claim.passage.sentence.tokens.slice(Math.max(claim.clause.from, anchor.from - 2), anchor.from).some((token, at, all) => token.norm === "own" && /^(?:your|their|my|our|his|her|one)$/.test(all[at - 1]?.norm ?? "your")));
}
function isSplit(claim, things, reading) {
	const { clauses } = claim.passage.sentence;
	const beside = things.filter((anchor) => anchor.passage === claim.passage && !isInClause(claim, anchor)).filter((anchor) => !settings.includes(clauses.find((clause) => anchor.from >= clause.from && anchor.from < clause.to)?.kind ?? "main"));
	return !reading.told && claim.clause.kind !== "main" && beside.length > 0 && !sharesSubject(claim, beside, reading.from);
}
const near = 2.5;
const remote = [
	"previous",
	"heading",
	"title",
	"document"
];
function isTakenUp(claim, things, reading) {
	return things.filter((anchor) => remote.includes(anchor.origin)).length === 0 || reading.told && claim.distance <= near || standinOf(claim) !== null || isFragment(claim);
}
function judgePermanence(claim, check, reading, base) {
	const said = check.permanence === null ? null : permanenceOf(claim.passage.sentence, reading.from, reading.to);
	if (said !== null && said !== check.permanence) return {
		...base,
		found: textOf(claim.passage, spanOf(claim.passage, claim.clause.from, claim.clause.to)),
		verdict: "contradicted",
		message: `The text makes it ${said}; the set has it ${check.permanence}: ${check.written}.`
	};
	return {
		...base,
		verdict: "consistent",
		message: `Says what the set says: ${check.written}.`
	};
}

// src/verdict/total.ts
const judgeTotal = (claim, known) => {
	const check = claim.check;
	if (check.kind !== "total") return [];
	const sum = `${check.parts.map((id) => ({
		id,
		value: partValue(id, known)
	})).map(({ id, value }) => `${value} (${id})`).join(" + ")} = ${check.written}`;
	return sumsAmong(candidates(claim, check, known).filter((mention) => !isOfPart(claim, check, mention, known)), check).map((mention) => {
		const agreement = compareQuantities(mention.value, check.value);
		const found = textOf(claim.passage, mention);
		const verdict = agreement === "disagrees" ? "contradicted" : agreement === "agrees" && readRate(claim, check, mention, agreement) === null ? "consistent" : "review";
		return {
			span: mention,
			verdict,
			skipped: null,
			found,
			expected: check.written,
			message: `${sum}; the text has ${found}.`,
			remedy: verdict === "contradicted" ? quantityRemedy(mention, check.value) : null
		};
	});
};
function isOfPart(claim, check, mention, known) {
	const { from, to } = tokensOf(claim.passage, mention);
	const sums = claim.anchors.filter((anchor) => anchor.key === "@total" && anchor.passage === claim.passage);
	if (sums.length > 0 && sums.every((anchor) => anchor.from >= from && anchor.to <= to)) return true;
	if (compareQuantities(mention.value, check.value) === "disagrees" && (readRate(claim, check, mention, "disagrees")?.outcome === "share" || isDifference(claim.passage, mention) || strangeness(claim, mention, known) !== null)) return true;
	const named = partsOf(check, known).filter(({ keys }) => claim.passage.hits.some((hit) => keys.has(hit.key) && hit.from >= claim.clause.from && hit.from < claim.clause.to));
	return named.length === 1 && named[0]?.value !== null && named[0]?.value !== void 0 && compareQuantities(mention.value, named[0].value) === "agrees";
}
function partsOf(check, known) {
	const facts = known.set.provisions.flatMap((provision) => provision.facts).filter((fact) => check.parts.includes(fact.id));
	const whole = conceptKeys(check.about);
	const terms = facts.map((fact) => new Set(fact.checks.slice(0, 1).flatMap((one) => [...conceptKeys(one.about)]).filter((key) => known.terms.has(key) && !whole.has(key))));
	return terms.map((own, at) => ({
		keys: new Set([...own].filter((key) => terms.every((other, index) => index === at || !other.has(key)))),
		value: valueOf(facts[at]?.checks[0])
	}));
}
function valueOf(check) {
	return check?.kind === "quantity" ? check.value : null;
}
function sumsAmong(mentions, check) {
	const right = mentions.filter((mention) => compareQuantities(mention.value, check.value) === "agrees");
	if (right.length > 0) return right;
	const size = ({ value }) => value.max ?? value.min ?? 0;
	const largest = Math.max(...mentions.map(size));
	return mentions.filter((mention) => size(mention) === largest);
}
function partValue(id, known) {
	const check = known.set.provisions.flatMap((provision) => provision.facts).find((one) => one.id === id)?.checks[0];
	return check !== void 0 && "written" in check ? check.written : id;
}

// src/verdict/trace.ts
const origins = {
	clause: "in the clause",
	sentence: "elsewhere in the sentence",
	lead: "in the bold lead-in",
	row: "in the same row",
	column: "in the column header",
	item: "in the lead-in of the list",
	question: "in the question it answers",
	previous: "in a sentence before",
	heading: "in the heading",
	title: "in the title",
	document: "in the article"
};
function toTrace(claim, judged) {
	return [
		{
			step: "reading",
			text: `clause (${claim.clause.kind}): "${wordsOf(claim)}"; claimed: "${judged.found}"`
		},
		...claim.anchors.map((anchor) => ({
			step: "binding",
			text: `${anchor.key} = "${anchor.text}", ${origins[anchor.origin]}`
		})),
		{
			step: "binding",
			text: `distance ${claim.distance.toFixed(2)} (0: all in the clause)`
		},
		{
			step: "status",
			text: `${claim.status}, ${claim.time}`
		},
		{
			step: "document",
			text: claim.document === "this" ? "this document" : `another document: ${claim.document}`
		},
		...claim.otherHolder === null ? [] : [{
			step: "binding",
			text: `another holder: ${claim.otherHolder}`
		}],
		{
			step: "comparison",
			text: judged.skipped === null ? judged.message : `not judged (${judged.skipped}): ${judged.message}`
		}
	];
}
const longest = 400;
const wordsOf = rememberByClaim(({ passage, clause }) => {
	const { tokens } = passage.sentence;
	const [first, last] = [tokens[clause.from], tokens[clause.to - 1]];
	if (first === void 0 || last === void 0) return "";
	const text = textOf(passage, {
		start: first.start,
		end: Math.min(last.end, first.start + longest)
	});
	return last.end > first.start + longest ? `${text}\u2026` : text;
});

// src/verdict/rival.ts
const margin = .5;
const lead = .25;
function settle(judgements) {
	return [...groupBy(judgements, (one) => one.block).values()].flatMap(settleBlock).sort((a, b) => a.block - b.block || a.span.start - b.span.start || compare(a.fact.id, b.fact.id));
}
function compare(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}
function groupBy(judgements, keyOf) {
	const groups = /* @__PURE__ */ new Map();
	for (const one of judgements) {
		const key = keyOf(one);
		const group = groups.get(key);
		if (group === void 0) groups.set(key, [one]);
		else group.push(one);
	}
	return groups;
}
function settleBlock(all) {
	const sentences = groupBy(all, (one) => one.sentence.start);
	const spans = groupBy(all, (one) => one.span.start);
	const besides = (one) => spans.get(one.span.start)?.some((other) => isAlternative(one, other)) === true || sentences.get(one.sentence.start)?.some((other) => isOutdone(one, other)) === true;
	const judgements = all.filter((one) => !(one.verdict === "contradicted" && besides(one)));
	const left = groupBy(judgements, (one) => one.span.start);
	return onePerStretch(judgements.flatMap((one) => {
		const winner = rivalOf(one, left.get(one.span.start) ?? []);
		if (winner === null) return [one];
		return winner.distance < one.distance - lead || winner.verdict === "contradicted" ? [] : [yieldTo(one, winner)];
	}));
}
function isAlternative(one, other) {
	return other.fact.id === one.fact.id && other.verdict === "consistent" && sameWords(one.span, other.span) && other.distance <= one.distance + margin;
}
function isOutdone(one, other) {
	if (other.fact.id !== one.fact.id || other.kind !== one.kind || other.verdict !== "consistent" || !sameSentence(one, other)) return false;
	return (one.kind === "name" || one.kind === "choice") && other.distance < one.distance - lead;
}
function rivalOf(one, all) {
	if (one.verdict !== "contradicted" || !isNumeric(one)) return null;
	return all.find((other) => other.fact.id !== one.fact.id && isNumeric(other) && other.verdict !== null && sameWords(one.span, other.span) && (other.distance < one.distance - lead || other.verdict === "contradicted" && other.distance < one.distance || other.verdict === "consistent" && other.distance <= one.distance + margin)) ?? null;
}
function isNumeric(one) {
	return one.fact.kind === "quantity" || one.fact.kind === "total" || one.fact.kind === "date";
}
function sameWords(a, b) {
	return a.start === b.start && a.end === b.end;
}
function yieldTo(one, winner) {
	const step = {
		step: "rivals",
		text: `${winner.fact.id} reads the same words as ${winner.verdict ?? "unclear"}: ${winner.message}`
	};
	return {
		...one,
		verdict: null,
		skipped: "unclear",
		trace: [...one.trace, step]
	};
}
const rank = {
	contradicted: 0,
	review: 1,
	consistent: 2,
	unsupported: 3
};
function onePerStretch(judgements) {
	const sorted = [...judgements].sort((a, b) => Number(a.verdict === null) - Number(b.verdict === null) || a.distance - b.distance || (rank[a.verdict ?? ""] ?? 4) - (rank[b.verdict ?? ""] ?? 4));
	const kept = [];
	const bySentence = /* @__PURE__ */ new Map();
	for (const one of sorted) {
		const key = `${one.sentence.start} ${one.fact.id}`;
		const same = bySentence.get(key) ?? [];
		if (same.some((other) => overlaps(one.span, other.span) || one.verdict === null || one.verdict === other.verdict && one.verdict !== "contradicted")) continue;
		kept.push(one);
		bySentence.set(key, [...same, one]);
	}
	return kept;
}
function sameSentence(a, b) {
	return a.sentence.start === b.sentence.start;
}
function overlaps(a, b) {
	return a.start < b.end && b.start < a.end;
}

// src/verdict/index.ts
const kinds = {
	quantity: judgeQuantity,
	change: judgeChange,
	total: judgeTotal,
	date: judgeDate,
	name: judgeName,
	rule: judgeRule,
	choice: judgeChoice,
	role: judgeRole
};
function judge(claim, known) {
	const told = inWords(claim);
	return kinds[claim.check.kind](told, known).map((judged) => toJudgement(told, ownOnly(told, guard(told, judged, known), known)));
}
function ownOnly(claim, judged, known) {
	return judged.verdict === "contradicted" && isTakenElsewhere(claim, judged, known) ? {
		...judged,
		verdict: null,
		skipped: "unclear"
	} : judged;
}
function inWords(claim) {
	const { check, fact } = claim;
	return check.kind === "rule" || check.kind === "choice" ? {
		...claim,
		check: {
			...check,
			written: fact.statement.replace(/\.$/, "")
		}
	} : claim;
}
function toJudgement(claim, judged) {
	const { fact, passage, status, anchors, distance } = claim;
	const { span, verdict, skipped, found, expected, message, remedy } = judged;
	return {
		fact,
		kind: claim.check.kind,
		status,
		distance,
		block: passage.block.index,
		span: {
			start: span.start,
			end: span.end
		},
		sentence: {
			start: passage.sentence.start,
			end: passage.sentence.end
		},
		verdict,
		skipped,
		found,
		expected,
		message,
		remedy,
		anchors: anchors.map(({ key, text, origin }) => ({
			key,
			text,
			origin
		})),
		trace: toTrace(claim, judged)
	};
}

// src/check.ts
const mostUnasked = 8;
const longestUnasked = 1e4;
function createChecker(set) {
	let made = null;
	let unasked = mostUnasked;
	const readers = () => made ??= toReaders(set);
	const read = (file) => readers().examine(toArticle(file));
	return {
		set,
		check(file) {
			if ((longestUnasked < file.text.length || --unasked < 0) && !readers().mayHold(file.text)) return leave(file) ?? toResult(toArticle(file), []);
			const reading = read(file);
			return toResult(reading.article, reading.judgements, correct(reading, {
				read: (text) => read({
					path: file.path,
					text
				}),
				locate: sourceSpan
			}));
		},
		passages: (file) => readers().readPassages(toArticle(file)),
		mentions(file) {
			const article = toArticle(file);
			return readers().readPassages(article).flatMap(({ block, quantities, dates, names }) => [
				...quantities,
				...dates,
				...names
			].map((mention) => ({
				mention,
				...locate(article, block, mention)
			}))).sort((a, b) => a.line - b.line || a.column - b.column);
		}
	};
}
function toReaders(set) {
	const lexicon = toLexicon(set, conceptsOf(set), classesOf(set));
	let findKeys = null;
	const findNames = createNameFinder(set);
	const readPassages = createPassageReader(findNames, lexicon);
	const binder = toBinder(set, spokenIn(findNames, lexicon, set.document.names), (text) => wordsIn(lexicon, text).flatMap(({ sentence, hits }) => toFeatures(sentence.tokens, hits)));
	const known = toKnown(set);
	return {
		mayHold(source) {
			findKeys ??= createKeyFinder(lexicon);
			const keys = findKeys(source);
			return keys === null || mayClaim(binder, keys);
		},
		readPassages,
		examine(article) {
			const checked = withinExtent(article);
			const { passages, unread } = cutToExtent(article, readPassages(checked));
			const judgements = settle(toClaims(binder, checked, passages).flatMap((claim) => judge(claim, known)));
			return {
				article: unread.length === 0 ? article : {
					...article,
					unread: [...article.unread, ...unread]
				},
				judgements,
				sentences: passages.length
			};
		}
	};
}

export { wordSets as C, nouns$1 as S, holds$1 as T, polarityAt as _, toFigures as a, findFinites as b, figure as c, ratio as d, subtract as f, soundsLikeVowel as g, formsOf as h, toOtherClaim as i, interval as l, tolerance$1 as m, findTitles as n, toWords as o, toBase as p, organizationNouns as r, disjoint as s, createChecker as t, isComparable as u, subjectOf as v, conceptsIn as w, isAdverb as x, finitesOf$1 as y };