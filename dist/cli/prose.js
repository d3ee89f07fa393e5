// Built by "npm run build" from src/ and provisions/. Do not edit.
import { t as require_dist } from "./dist.js";
import { a as OPENING, i as CLOSING$1, r as countWords } from "./skim.js";

// src/prose/draft.ts
var import_dist = require_dist();
const OBJECT = "￼";
const NO_ROW = [];
function openDraft(role) {
	return {
		role,
		text: "",
		pieces: [],
		strong: [],
		emphasis: [],
		hard: [],
		breaks: [],
		headings: [],
		depth: 0,
		leadIn: null,
		ordinal: null,
		ticked: null,
		row: NO_ROW,
		columnHeader: null,
		column: -1,
		quoted: 0
	};
}
function append(draft, value, start, end) {
	if (value === "") return;
	const from = draft.text.length;
	draft.text += value;
	const last = draft.pieces[draft.pieces.length - 1];
	if (last && last.source.end === start && isVerbatim(last) && value.length === end - start) draft.pieces[draft.pieces.length - 1] = {
		text: {
			start: last.text.start,
			end: from + value.length
		},
		source: {
			start: last.source.start,
			end
		}
	};
	else draft.pieces.push({
		text: {
			start: from,
			end: from + value.length
		},
		source: {
			start,
			end
		}
	});
}
function isVerbatim(piece) {
	return piece.text.end - piece.text.start === piece.source.end - piece.source.start;
}
function sliceDraft(draft, from, to) {
	const cut = (spans) => spans.filter((span) => span.start < to && from < span.end).map((span) => ({
		start: Math.max(span.start, from) - from,
		end: Math.min(span.end, to) - from
	}));
	const pieces = draft.pieces.filter((piece) => piece.text.start < to && from < piece.text.end).map((piece) => movePiece(clipPiece(piece, from, to), -from));
	const hard = draft.hard.filter((at) => from <= at && at < to).map((at) => at - from);
	return {
		...draft,
		text: draft.text.slice(from, to),
		pieces,
		strong: cut(draft.strong),
		emphasis: cut(draft.emphasis),
		hard
	};
}
function maskSpans(draft, spans) {
	if (spans.length === 0) return;
	const pieces = [];
	let next = 0;
	const take = (from, to) => {
		const taken = [];
		while (next < draft.pieces.length && draft.pieces[next].text.start < to) {
			taken.push(clipPiece(draft.pieces[next], from, to));
			if (to < draft.pieces[next].text.end) break;
			next++;
		}
		return taken;
	};
	const moved = offsetMapper(spans);
	let text = "";
	let at = 0;
	for (const span of spans) {
		for (const piece of take(at, span.start)) pieces.push(movePiece(piece, text.length - at));
		text += draft.text.slice(at, span.start);
		const inner = take(span.start, span.end);
		pieces.push({
			text: {
				start: text.length,
				end: text.length + 1
			},
			source: {
				start: inner[0].source.start,
				end: inner[inner.length - 1].source.end
			}
		});
		text += "￼";
		at = span.end;
	}
	for (const piece of take(at, draft.text.length)) pieces.push(movePiece(piece, text.length - at));
	draft.text = text + draft.text.slice(at);
	draft.pieces = pieces;
	draft.strong = draft.strong.map((span) => ({
		start: moved(span.start),
		end: moved(span.end)
	}));
	draft.emphasis = draft.emphasis.map((span) => ({
		start: moved(span.start),
		end: moved(span.end)
	}));
	draft.hard = draft.hard.map(moved);
}
function clipPiece(piece, from, to) {
	if (!isVerbatim(piece)) return piece;
	const left = Math.max(0, from - piece.text.start);
	const right = Math.max(0, piece.text.end - to);
	return {
		text: {
			start: piece.text.start + left,
			end: piece.text.end - right
		},
		source: {
			start: piece.source.start + left,
			end: piece.source.end - right
		}
	};
}
function movePiece(piece, by) {
	return {
		text: {
			start: piece.text.start + by,
			end: piece.text.end + by
		},
		source: piece.source
	};
}
function offsetMapper(spans) {
	const shrunk = [];
	let total = 0;
	for (const span of spans) shrunk.push(total += span.end - span.start - 1);
	return (at) => {
		let low = 0;
		let high = spans.length;
		while (low < high) {
			const middle = low + high >> 1;
			if (spans[middle].end <= at) low = middle + 1;
			else high = middle;
		}
		const before = low === 0 ? 0 : shrunk[low - 1];
		const here = spans[low];
		return here && here.start < at ? here.start - before + (at < here.end ? 0 : 1) : at - before;
	};
}

// src/prose/position.ts
function locate(article, block, span) {
	return toPosition(article, sourceSpan(block, span));
}
function toPosition(article, span) {
	const starts = article.lineStarts ?? findLineStarts(article.source);
	const first = lineAt(starts, span.start);
	const last = lineAt(starts, span.end);
	return {
		line: first + 1,
		column: span.start - starts[first] + 1,
		endLine: last + 1,
		endColumn: span.end - starts[last] + 1
	};
}
function sourceSpan(block, span) {
	const { pieces } = block;
	if (pieces.length === 0) return {
		start: 0,
		end: 0
	};
	const first = pieces[pieceAt(pieces, span.start)];
	const start = isVerbatim(first) ? first.source.start + clamp(span.start, first.text) - first.text.start : first.source.start;
	if (span.end <= span.start) return {
		start,
		end: start
	};
	const last = pieces[pieceAt(pieces, span.end - 1)];
	const end = isVerbatim(last) ? last.source.start + clamp(span.end, last.text) - last.text.start : last.source.end;
	return {
		start,
		end: Math.max(start, end)
	};
}
function findLineStarts(text) {
	const starts = [0];
	if (!text.includes("\r")) {
		for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
		return starts;
	}
	for (const match of text.matchAll(/\r\n?|\n/g)) starts.push(match.index + match[0].length);
	return starts;
}
function clamp(at, span) {
	return Math.min(Math.max(at, span.start), span.end);
}
function pieceAt(pieces, at) {
	let low = 0;
	let high = pieces.length - 1;
	while (low < high) {
		const middle = low + high + 1 >> 1;
		if (pieces[middle].text.start <= at) low = middle;
		else high = middle - 1;
	}
	return low;
}
function lineAt(starts, offset) {
	let low = 0;
	let high = starts.length - 1;
	while (low < high) {
		const middle = low + high + 1 >> 1;
		if (starts[middle] <= offset) low = middle;
		else high = middle - 1;
	}
	return low;
}

// src/prose/break.ts
const WIDEST = 132;
const NARROWEST = 40;
const SHORT = .75;
const UNFINISHED = /(?:^|[\s(])(?:the|an?|and|or|of|to|in|on|at|by|for|from|with|as|that|which|its|their|his|her)$|[,(\u2013\u2014-]$/i;
const GOES_ON = /^[^\p{L}\p{N}]*\p{Ll}/u;
const SENTENCE_END = /[.!?:…]["'”’)\]*]*$/;
function markBreaks(drafts, source) {
	const measured = drafts.map((draft) => ({
		draft,
		lines: isRunning(draft) ? measureLines(draft, source) : []
	}));
	const width = findWidth(measured.map(({ lines }) => lines));
	for (const { draft, lines } of measured) {
		const wrapped = width !== null && lines.every((line) => line.length <= WIDEST);
		const own = lines.filter((line) => !line.runsOn && (!wrapped || isOwn(line, width)));
		draft.breaks = [.../* @__PURE__ */ new Set([...draft.hard, ...own.map((line) => line.at)])].sort((a, b) => a - b);
	}
}
function isRunning(draft) {
	return draft.role !== "heading" && draft.role !== "cell" && draft.role !== "header" && draft.text.includes("\n");
}
function isOwn(line, width) {
	return line.length + 1 + line.nextWord <= width && (line.ends || line.length < SHORT * width);
}
function findWidth(blocks) {
	const lengths = [];
	for (const lines of blocks) {
		const longest = lines.reduce((most, line) => Math.max(most, line.length), 0);
		if (longest < NARROWEST || WIDEST < longest) continue;
		const tight = lines.filter((line) => longest < line.length + 1 + line.nextWord);
		if (tight.some((line) => line.runsOn) && lines.length <= 2 * tight.length) lengths.push(...tight.map((line) => line.length));
	}
	lengths.sort((a, b) => a - b);
	return lengths[Math.floor(lengths.length * .9)] ?? null;
}
function measureLines(draft, source) {
	const lines = [];
	let piece = 0;
	let from = 0;
	let start = lineStart(source, draft.pieces[0]?.source.start ?? 0);
	for (let at = draft.text.indexOf("\n"); at !== -1; at = draft.text.indexOf("\n", from)) {
		while (draft.pieces[piece].text.end <= at) piece++;
		const { text, source: origin } = draft.pieces[piece];
		const end = origin.start + Math.min(at - text.start, origin.end - origin.start);
		const tail = draft.text.slice(Math.max(from, at - 40), at).trimEnd();
		const head = draft.text.slice(at + 1, at + 81);
		const ends = SENTENCE_END.test(tail);
		const runsOn = !ends && (GOES_ON.test(head) || UNFINISHED.test(tail));
		lines.push({
			at,
			length: end - start,
			nextWord: /^\S*/.exec(head)[0].length,
			runsOn,
			ends
		});
		from = at + 1;
		start = end + 1;
	}
	return lines;
}
function lineStart(source, offset) {
	let start = offset;
	while (0 < start && offset - start <= WIDEST && source[start - 1] !== "\n" && source[start - 1] !== "\r") start--;
	return start;
}

// src/prose/scalar.ts
const BLOCK_HEADER = /^[|>][0-9+-]*[ \t]*(?:#[^\r\n]*)?(?:\r\n|\n|\r)?/;
function alignScalar(value, raw) {
	const runs = [];
	const quote = raw[0] === "\"" || raw[0] === "'" ? raw[0] : "";
	let at = quote ? 1 : BLOCK_HEADER.exec(raw)?.[0].length ?? 0;
	const limit = quote ? raw.length - 1 : raw.length;
	if (!quote && 0 < at) while (isSpace(raw[at]) && !isSpace(value[0])) at++;
	let index = 0;
	while (index < value.length) {
		const step = nextStep(value, index, raw, at, quote);
		if (!step || limit < step.end) break;
		const text = value.slice(index, index + step.length);
		runs.push({
			text,
			start: step.start,
			end: step.end
		});
		index += step.length;
		at = step.end;
	}
	if (index < value.length) runs.push({
		text: value.slice(index),
		start: Math.min(at, limit),
		end: limit
	});
	return runs;
}
function nextStep(value, index, raw, at, quote) {
	const code = value[index];
	if (quote === "\"" && raw[at] === "\\") return escapeStep(value, index, raw, at);
	if (quote === "'" && code === "'" && raw.startsWith("''", at)) return {
		length: 1,
		start: at,
		end: at + 2
	};
	if (isSpace(raw[at])) {
		let end = at;
		while (end < raw.length && isSpace(raw[end])) end++;
		const written = raw.slice(at, end);
		if (!/[\r\n]/.test(written)) return raw[at] === code ? {
			length: 1,
			start: at,
			end: at + 1
		} : null;
		let length = 0;
		while (isSpace(value[index + length])) length++;
		if (length > 0) return {
			length,
			start: at,
			end
		};
		return nextStep(value, index, raw, end, quote);
	}
	return raw[at] === code ? {
		length: 1,
		start: at,
		end: at + 1
	} : null;
}
function escapeStep(value, index, raw, at) {
	const hex = {
		x: 2,
		u: 4,
		U: 8
	}[raw[at + 1] ?? ""];
	if (raw[at + 1] === "\r" || raw[at + 1] === "\n") {
		let end = at + 1;
		while (isSpace(raw[end])) end++;
		return nextStep(value, index, raw, end, "\"");
	}
	return {
		length: (value.codePointAt(index) ?? 0) > 65535 ? 2 : 1,
		start: at,
		end: at + 2 + (hex ?? 0)
	};
}
function isSpace(character) {
	return character === " " || character === "	" || character === "\n" || character === "\r";
}

// src/prose/front-matter.ts
const ROLES = /* @__PURE__ */ new Map([
	["title", "title"],
	["headline", "title"],
	["description", "description"],
	["subtitle", "description"],
	["summary", "description"]
]);
const LONGEST$1 = 32768;
function readFrontMatter(source) {
	const none = {
		drafts: [],
		unread: [],
		end: source.startsWith("﻿") ? 1 : 0
	};
	const opening = OPENING.exec(source);
	if (!opening) return none;
	const start = opening[0].length;
	CLOSING$1.lastIndex = start - 1;
	const closing = CLOSING$1.exec(source);
	if (!closing) return none;
	const end = closing.index + closing[0].length;
	const yaml = source.slice(start, Math.max(start, closing.index));
	const span = {
		start,
		end: Math.max(start, closing.index)
	};
	if (yaml.length > LONGEST$1) return {
		drafts: [],
		unread: [{
			span,
			reason: `front matter is longer than ${LONGEST$1 / 1024} KB`
		}],
		end
	};
	return {
		...readYaml(source, yaml, start, span),
		end
	};
}
function readYaml(source, yaml, start, span) {
	const document = parseRepaired(yaml);
	if (typeof document === "string") return {
		drafts: [],
		unread: [{
			span,
			reason: `front matter is not valid YAML: ${document}`
		}]
	};
	const drafts = [];
	for (const pair of (0, import_dist.isMap)(document.contents) ? document.contents.items : []) {
		const role = (0, import_dist.isScalar)(pair.key) ? ROLES.get(String(pair.key.value).toLowerCase()) : void 0;
		if (role && (0, import_dist.isScalar)(pair.value) && typeof pair.value.value === "string") drafts.push(toDraft(source, start, role, pair.value));
	}
	return {
		drafts,
		unread: []
	};
}
const BARE_COLON = /^([\w-]+:[ \t]+)([^\s"'[{>|&*!#%@`][^\r\n]*:[ \t][^\r\n]*)$/gm;
const COLON = "：";
function parseRepaired(yaml) {
	const document = parseYaml(yaml);
	if (typeof document !== "string") return document;
	const repaired = parseYaml(yaml.replace(BARE_COLON, (_line, key, value) => key + value.replaceAll(/:(?=[ \t])/g, COLON)));
	return typeof repaired === "string" ? document : repaired;
}
function parseYaml(yaml) {
	try {
		const document = (0, import_dist.parseDocument)(yaml, {
			schema: "core",
			prettyErrors: false,
			logLevel: "silent",
			uniqueKeys: false
		});
		return document.errors[0] ? document.errors[0].message.split("\n")[0] : document;
	} catch (error) {
		return error instanceof Error ? error.message.split("\n")[0] : String(error);
	}
}
function toDraft(source, base, role, scalar) {
	const draft = openDraft(role);
	const range = scalar.range;
	if (!range) return draft;
	const raw = source.slice(base + range[0], base + range[1]);
	for (const { text, start, end } of alignScalar(scalar.value.replace(/\n+$/, "").replaceAll(COLON, raw.includes(COLON) ? COLON : ":"), raw)) append(draft, text, base + range[0] + start, base + range[0] + end);
	return draft;
}

// node_modules/character-entities/index.js
const characterEntities = {
	AElig: "Æ",
	AMP: "&",
	Aacute: "Á",
	Abreve: "Ă",
	Acirc: "Â",
	Acy: "А",
	Afr: "𝔄",
	Agrave: "À",
	Alpha: "Α",
	Amacr: "Ā",
	And: "⩓",
	Aogon: "Ą",
	Aopf: "𝔸",
	ApplyFunction: "⁡",
	Aring: "Å",
	Ascr: "𝒜",
	Assign: "≔",
	Atilde: "Ã",
	Auml: "Ä",
	Backslash: "∖",
	Barv: "⫧",
	Barwed: "⌆",
	Bcy: "Б",
	Because: "∵",
	Bernoullis: "ℬ",
	Beta: "Β",
	Bfr: "𝔅",
	Bopf: "𝔹",
	Breve: "˘",
	Bscr: "ℬ",
	Bumpeq: "≎",
	CHcy: "Ч",
	COPY: "©",
	Cacute: "Ć",
	Cap: "⋒",
	CapitalDifferentialD: "ⅅ",
	Cayleys: "ℭ",
	Ccaron: "Č",
	Ccedil: "Ç",
	Ccirc: "Ĉ",
	Cconint: "∰",
	Cdot: "Ċ",
	Cedilla: "¸",
	CenterDot: "·",
	Cfr: "ℭ",
	Chi: "Χ",
	CircleDot: "⊙",
	CircleMinus: "⊖",
	CirclePlus: "⊕",
	CircleTimes: "⊗",
	ClockwiseContourIntegral: "∲",
	CloseCurlyDoubleQuote: "”",
	CloseCurlyQuote: "’",
	Colon: "∷",
	Colone: "⩴",
	Congruent: "≡",
	Conint: "∯",
	ContourIntegral: "∮",
	Copf: "ℂ",
	Coproduct: "∐",
	CounterClockwiseContourIntegral: "∳",
	Cross: "⨯",
	Cscr: "𝒞",
	Cup: "⋓",
	CupCap: "≍",
	DD: "ⅅ",
	DDotrahd: "⤑",
	DJcy: "Ђ",
	DScy: "Ѕ",
	DZcy: "Џ",
	Dagger: "‡",
	Darr: "↡",
	Dashv: "⫤",
	Dcaron: "Ď",
	Dcy: "Д",
	Del: "∇",
	Delta: "Δ",
	Dfr: "𝔇",
	DiacriticalAcute: "´",
	DiacriticalDot: "˙",
	DiacriticalDoubleAcute: "˝",
	DiacriticalGrave: "`",
	DiacriticalTilde: "˜",
	Diamond: "⋄",
	DifferentialD: "ⅆ",
	Dopf: "𝔻",
	Dot: "¨",
	DotDot: "⃜",
	DotEqual: "≐",
	DoubleContourIntegral: "∯",
	DoubleDot: "¨",
	DoubleDownArrow: "⇓",
	DoubleLeftArrow: "⇐",
	DoubleLeftRightArrow: "⇔",
	DoubleLeftTee: "⫤",
	DoubleLongLeftArrow: "⟸",
	DoubleLongLeftRightArrow: "⟺",
	DoubleLongRightArrow: "⟹",
	DoubleRightArrow: "⇒",
	DoubleRightTee: "⊨",
	DoubleUpArrow: "⇑",
	DoubleUpDownArrow: "⇕",
	DoubleVerticalBar: "∥",
	DownArrow: "↓",
	DownArrowBar: "⤓",
	DownArrowUpArrow: "⇵",
	DownBreve: "̑",
	DownLeftRightVector: "⥐",
	DownLeftTeeVector: "⥞",
	DownLeftVector: "↽",
	DownLeftVectorBar: "⥖",
	DownRightTeeVector: "⥟",
	DownRightVector: "⇁",
	DownRightVectorBar: "⥗",
	DownTee: "⊤",
	DownTeeArrow: "↧",
	Downarrow: "⇓",
	Dscr: "𝒟",
	Dstrok: "Đ",
	ENG: "Ŋ",
	ETH: "Ð",
	Eacute: "É",
	Ecaron: "Ě",
	Ecirc: "Ê",
	Ecy: "Э",
	Edot: "Ė",
	Efr: "𝔈",
	Egrave: "È",
	Element: "∈",
	Emacr: "Ē",
	EmptySmallSquare: "◻",
	EmptyVerySmallSquare: "▫",
	Eogon: "Ę",
	Eopf: "𝔼",
	Epsilon: "Ε",
	Equal: "⩵",
	EqualTilde: "≂",
	Equilibrium: "⇌",
	Escr: "ℰ",
	Esim: "⩳",
	Eta: "Η",
	Euml: "Ë",
	Exists: "∃",
	ExponentialE: "ⅇ",
	Fcy: "Ф",
	Ffr: "𝔉",
	FilledSmallSquare: "◼",
	FilledVerySmallSquare: "▪",
	Fopf: "𝔽",
	ForAll: "∀",
	Fouriertrf: "ℱ",
	Fscr: "ℱ",
	GJcy: "Ѓ",
	GT: ">",
	Gamma: "Γ",
	Gammad: "Ϝ",
	Gbreve: "Ğ",
	Gcedil: "Ģ",
	Gcirc: "Ĝ",
	Gcy: "Г",
	Gdot: "Ġ",
	Gfr: "𝔊",
	Gg: "⋙",
	Gopf: "𝔾",
	GreaterEqual: "≥",
	GreaterEqualLess: "⋛",
	GreaterFullEqual: "≧",
	GreaterGreater: "⪢",
	GreaterLess: "≷",
	GreaterSlantEqual: "⩾",
	GreaterTilde: "≳",
	Gscr: "𝒢",
	Gt: "≫",
	HARDcy: "Ъ",
	Hacek: "ˇ",
	Hat: "^",
	Hcirc: "Ĥ",
	Hfr: "ℌ",
	HilbertSpace: "ℋ",
	Hopf: "ℍ",
	HorizontalLine: "─",
	Hscr: "ℋ",
	Hstrok: "Ħ",
	HumpDownHump: "≎",
	HumpEqual: "≏",
	IEcy: "Е",
	IJlig: "Ĳ",
	IOcy: "Ё",
	Iacute: "Í",
	Icirc: "Î",
	Icy: "И",
	Idot: "İ",
	Ifr: "ℑ",
	Igrave: "Ì",
	Im: "ℑ",
	Imacr: "Ī",
	ImaginaryI: "ⅈ",
	Implies: "⇒",
	Int: "∬",
	Integral: "∫",
	Intersection: "⋂",
	InvisibleComma: "⁣",
	InvisibleTimes: "⁢",
	Iogon: "Į",
	Iopf: "𝕀",
	Iota: "Ι",
	Iscr: "ℐ",
	Itilde: "Ĩ",
	Iukcy: "І",
	Iuml: "Ï",
	Jcirc: "Ĵ",
	Jcy: "Й",
	Jfr: "𝔍",
	Jopf: "𝕁",
	Jscr: "𝒥",
	Jsercy: "Ј",
	Jukcy: "Є",
	KHcy: "Х",
	KJcy: "Ќ",
	Kappa: "Κ",
	Kcedil: "Ķ",
	Kcy: "К",
	Kfr: "𝔎",
	Kopf: "𝕂",
	Kscr: "𝒦",
	LJcy: "Љ",
	LT: "<",
	Lacute: "Ĺ",
	Lambda: "Λ",
	Lang: "⟪",
	Laplacetrf: "ℒ",
	Larr: "↞",
	Lcaron: "Ľ",
	Lcedil: "Ļ",
	Lcy: "Л",
	LeftAngleBracket: "⟨",
	LeftArrow: "←",
	LeftArrowBar: "⇤",
	LeftArrowRightArrow: "⇆",
	LeftCeiling: "⌈",
	LeftDoubleBracket: "⟦",
	LeftDownTeeVector: "⥡",
	LeftDownVector: "⇃",
	LeftDownVectorBar: "⥙",
	LeftFloor: "⌊",
	LeftRightArrow: "↔",
	LeftRightVector: "⥎",
	LeftTee: "⊣",
	LeftTeeArrow: "↤",
	LeftTeeVector: "⥚",
	LeftTriangle: "⊲",
	LeftTriangleBar: "⧏",
	LeftTriangleEqual: "⊴",
	LeftUpDownVector: "⥑",
	LeftUpTeeVector: "⥠",
	LeftUpVector: "↿",
	LeftUpVectorBar: "⥘",
	LeftVector: "↼",
	LeftVectorBar: "⥒",
	Leftarrow: "⇐",
	Leftrightarrow: "⇔",
	LessEqualGreater: "⋚",
	LessFullEqual: "≦",
	LessGreater: "≶",
	LessLess: "⪡",
	LessSlantEqual: "⩽",
	LessTilde: "≲",
	Lfr: "𝔏",
	Ll: "⋘",
	Lleftarrow: "⇚",
	Lmidot: "Ŀ",
	LongLeftArrow: "⟵",
	LongLeftRightArrow: "⟷",
	LongRightArrow: "⟶",
	Longleftarrow: "⟸",
	Longleftrightarrow: "⟺",
	Longrightarrow: "⟹",
	Lopf: "𝕃",
	LowerLeftArrow: "↙",
	LowerRightArrow: "↘",
	Lscr: "ℒ",
	Lsh: "↰",
	Lstrok: "Ł",
	Lt: "≪",
	Map: "⤅",
	Mcy: "М",
	MediumSpace: " ",
	Mellintrf: "ℳ",
	Mfr: "𝔐",
	MinusPlus: "∓",
	Mopf: "𝕄",
	Mscr: "ℳ",
	Mu: "Μ",
	NJcy: "Њ",
	Nacute: "Ń",
	Ncaron: "Ň",
	Ncedil: "Ņ",
	Ncy: "Н",
	NegativeMediumSpace: "​",
	NegativeThickSpace: "​",
	NegativeThinSpace: "​",
	NegativeVeryThinSpace: "​",
	NestedGreaterGreater: "≫",
	NestedLessLess: "≪",
	NewLine: "\n",
	Nfr: "𝔑",
	NoBreak: "⁠",
	NonBreakingSpace: "\xA0",
	Nopf: "ℕ",
	Not: "⫬",
	NotCongruent: "≢",
	NotCupCap: "≭",
	NotDoubleVerticalBar: "∦",
	NotElement: "∉",
	NotEqual: "≠",
	NotEqualTilde: "≂̸",
	NotExists: "∄",
	NotGreater: "≯",
	NotGreaterEqual: "≱",
	NotGreaterFullEqual: "≧̸",
	NotGreaterGreater: "≫̸",
	NotGreaterLess: "≹",
	NotGreaterSlantEqual: "⩾̸",
	NotGreaterTilde: "≵",
	NotHumpDownHump: "≎̸",
	NotHumpEqual: "≏̸",
	NotLeftTriangle: "⋪",
	NotLeftTriangleBar: "⧏̸",
	NotLeftTriangleEqual: "⋬",
	NotLess: "≮",
	NotLessEqual: "≰",
	NotLessGreater: "≸",
	NotLessLess: "≪̸",
	NotLessSlantEqual: "⩽̸",
	NotLessTilde: "≴",
	NotNestedGreaterGreater: "⪢̸",
	NotNestedLessLess: "⪡̸",
	NotPrecedes: "⊀",
	NotPrecedesEqual: "⪯̸",
	NotPrecedesSlantEqual: "⋠",
	NotReverseElement: "∌",
	NotRightTriangle: "⋫",
	NotRightTriangleBar: "⧐̸",
	NotRightTriangleEqual: "⋭",
	NotSquareSubset: "⊏̸",
	NotSquareSubsetEqual: "⋢",
	NotSquareSuperset: "⊐̸",
	NotSquareSupersetEqual: "⋣",
	NotSubset: "⊂⃒",
	NotSubsetEqual: "⊈",
	NotSucceeds: "⊁",
	NotSucceedsEqual: "⪰̸",
	NotSucceedsSlantEqual: "⋡",
	NotSucceedsTilde: "≿̸",
	NotSuperset: "⊃⃒",
	NotSupersetEqual: "⊉",
	NotTilde: "≁",
	NotTildeEqual: "≄",
	NotTildeFullEqual: "≇",
	NotTildeTilde: "≉",
	NotVerticalBar: "∤",
	Nscr: "𝒩",
	Ntilde: "Ñ",
	Nu: "Ν",
	OElig: "Œ",
	Oacute: "Ó",
	Ocirc: "Ô",
	Ocy: "О",
	Odblac: "Ő",
	Ofr: "𝔒",
	Ograve: "Ò",
	Omacr: "Ō",
	Omega: "Ω",
	Omicron: "Ο",
	Oopf: "𝕆",
	OpenCurlyDoubleQuote: "“",
	OpenCurlyQuote: "‘",
	Or: "⩔",
	Oscr: "𝒪",
	Oslash: "Ø",
	Otilde: "Õ",
	Otimes: "⨷",
	Ouml: "Ö",
	OverBar: "‾",
	OverBrace: "⏞",
	OverBracket: "⎴",
	OverParenthesis: "⏜",
	PartialD: "∂",
	Pcy: "П",
	Pfr: "𝔓",
	Phi: "Φ",
	Pi: "Π",
	PlusMinus: "±",
	Poincareplane: "ℌ",
	Popf: "ℙ",
	Pr: "⪻",
	Precedes: "≺",
	PrecedesEqual: "⪯",
	PrecedesSlantEqual: "≼",
	PrecedesTilde: "≾",
	Prime: "″",
	Product: "∏",
	Proportion: "∷",
	Proportional: "∝",
	Pscr: "𝒫",
	Psi: "Ψ",
	QUOT: "\"",
	Qfr: "𝔔",
	Qopf: "ℚ",
	Qscr: "𝒬",
	RBarr: "⤐",
	REG: "®",
	Racute: "Ŕ",
	Rang: "⟫",
	Rarr: "↠",
	Rarrtl: "⤖",
	Rcaron: "Ř",
	Rcedil: "Ŗ",
	Rcy: "Р",
	Re: "ℜ",
	ReverseElement: "∋",
	ReverseEquilibrium: "⇋",
	ReverseUpEquilibrium: "⥯",
	Rfr: "ℜ",
	Rho: "Ρ",
	RightAngleBracket: "⟩",
	RightArrow: "→",
	RightArrowBar: "⇥",
	RightArrowLeftArrow: "⇄",
	RightCeiling: "⌉",
	RightDoubleBracket: "⟧",
	RightDownTeeVector: "⥝",
	RightDownVector: "⇂",
	RightDownVectorBar: "⥕",
	RightFloor: "⌋",
	RightTee: "⊢",
	RightTeeArrow: "↦",
	RightTeeVector: "⥛",
	RightTriangle: "⊳",
	RightTriangleBar: "⧐",
	RightTriangleEqual: "⊵",
	RightUpDownVector: "⥏",
	RightUpTeeVector: "⥜",
	RightUpVector: "↾",
	RightUpVectorBar: "⥔",
	RightVector: "⇀",
	RightVectorBar: "⥓",
	Rightarrow: "⇒",
	Ropf: "ℝ",
	RoundImplies: "⥰",
	Rrightarrow: "⇛",
	Rscr: "ℛ",
	Rsh: "↱",
	RuleDelayed: "⧴",
	SHCHcy: "Щ",
	SHcy: "Ш",
	SOFTcy: "Ь",
	Sacute: "Ś",
	Sc: "⪼",
	Scaron: "Š",
	Scedil: "Ş",
	Scirc: "Ŝ",
	Scy: "С",
	Sfr: "𝔖",
	ShortDownArrow: "↓",
	ShortLeftArrow: "←",
	ShortRightArrow: "→",
	ShortUpArrow: "↑",
	Sigma: "Σ",
	SmallCircle: "∘",
	Sopf: "𝕊",
	Sqrt: "√",
	Square: "□",
	SquareIntersection: "⊓",
	SquareSubset: "⊏",
	SquareSubsetEqual: "⊑",
	SquareSuperset: "⊐",
	SquareSupersetEqual: "⊒",
	SquareUnion: "⊔",
	Sscr: "𝒮",
	Star: "⋆",
	Sub: "⋐",
	Subset: "⋐",
	SubsetEqual: "⊆",
	Succeeds: "≻",
	SucceedsEqual: "⪰",
	SucceedsSlantEqual: "≽",
	SucceedsTilde: "≿",
	SuchThat: "∋",
	Sum: "∑",
	Sup: "⋑",
	Superset: "⊃",
	SupersetEqual: "⊇",
	Supset: "⋑",
	THORN: "Þ",
	TRADE: "™",
	TSHcy: "Ћ",
	TScy: "Ц",
	Tab: "	",
	Tau: "Τ",
	Tcaron: "Ť",
	Tcedil: "Ţ",
	Tcy: "Т",
	Tfr: "𝔗",
	Therefore: "∴",
	Theta: "Θ",
	ThickSpace: "  ",
	ThinSpace: " ",
	Tilde: "∼",
	TildeEqual: "≃",
	TildeFullEqual: "≅",
	TildeTilde: "≈",
	Topf: "𝕋",
	TripleDot: "⃛",
	Tscr: "𝒯",
	Tstrok: "Ŧ",
	Uacute: "Ú",
	Uarr: "↟",
	Uarrocir: "⥉",
	Ubrcy: "Ў",
	Ubreve: "Ŭ",
	Ucirc: "Û",
	Ucy: "У",
	Udblac: "Ű",
	Ufr: "𝔘",
	Ugrave: "Ù",
	Umacr: "Ū",
	UnderBar: "_",
	UnderBrace: "⏟",
	UnderBracket: "⎵",
	UnderParenthesis: "⏝",
	Union: "⋃",
	UnionPlus: "⊎",
	Uogon: "Ų",
	Uopf: "𝕌",
	UpArrow: "↑",
	UpArrowBar: "⤒",
	UpArrowDownArrow: "⇅",
	UpDownArrow: "↕",
	UpEquilibrium: "⥮",
	UpTee: "⊥",
	UpTeeArrow: "↥",
	Uparrow: "⇑",
	Updownarrow: "⇕",
	UpperLeftArrow: "↖",
	UpperRightArrow: "↗",
	Upsi: "ϒ",
	Upsilon: "Υ",
	Uring: "Ů",
	Uscr: "𝒰",
	Utilde: "Ũ",
	Uuml: "Ü",
	VDash: "⊫",
	Vbar: "⫫",
	Vcy: "В",
	Vdash: "⊩",
	Vdashl: "⫦",
	Vee: "⋁",
	Verbar: "‖",
	Vert: "‖",
	VerticalBar: "∣",
	VerticalLine: "|",
	VerticalSeparator: "❘",
	VerticalTilde: "≀",
	VeryThinSpace: " ",
	Vfr: "𝔙",
	Vopf: "𝕍",
	Vscr: "𝒱",
	Vvdash: "⊪",
	Wcirc: "Ŵ",
	Wedge: "⋀",
	Wfr: "𝔚",
	Wopf: "𝕎",
	Wscr: "𝒲",
	Xfr: "𝔛",
	Xi: "Ξ",
	Xopf: "𝕏",
	Xscr: "𝒳",
	YAcy: "Я",
	YIcy: "Ї",
	YUcy: "Ю",
	Yacute: "Ý",
	Ycirc: "Ŷ",
	Ycy: "Ы",
	Yfr: "𝔜",
	Yopf: "𝕐",
	Yscr: "𝒴",
	Yuml: "Ÿ",
	ZHcy: "Ж",
	Zacute: "Ź",
	Zcaron: "Ž",
	Zcy: "З",
	Zdot: "Ż",
	ZeroWidthSpace: "​",
	Zeta: "Ζ",
	Zfr: "ℨ",
	Zopf: "ℤ",
	Zscr: "𝒵",
	aacute: "á",
	abreve: "ă",
	ac: "∾",
	acE: "∾̳",
	acd: "∿",
	acirc: "â",
	acute: "´",
	acy: "а",
	aelig: "æ",
	af: "⁡",
	afr: "𝔞",
	agrave: "à",
	alefsym: "ℵ",
	aleph: "ℵ",
	alpha: "α",
	amacr: "ā",
	amalg: "⨿",
	amp: "&",
	and: "∧",
	andand: "⩕",
	andd: "⩜",
	andslope: "⩘",
	andv: "⩚",
	ang: "∠",
	ange: "⦤",
	angle: "∠",
	angmsd: "∡",
	angmsdaa: "⦨",
	angmsdab: "⦩",
	angmsdac: "⦪",
	angmsdad: "⦫",
	angmsdae: "⦬",
	angmsdaf: "⦭",
	angmsdag: "⦮",
	angmsdah: "⦯",
	angrt: "∟",
	angrtvb: "⊾",
	angrtvbd: "⦝",
	angsph: "∢",
	angst: "Å",
	angzarr: "⍼",
	aogon: "ą",
	aopf: "𝕒",
	ap: "≈",
	apE: "⩰",
	apacir: "⩯",
	ape: "≊",
	apid: "≋",
	apos: "'",
	approx: "≈",
	approxeq: "≊",
	aring: "å",
	ascr: "𝒶",
	ast: "*",
	asymp: "≈",
	asympeq: "≍",
	atilde: "ã",
	auml: "ä",
	awconint: "∳",
	awint: "⨑",
	bNot: "⫭",
	backcong: "≌",
	backepsilon: "϶",
	backprime: "‵",
	backsim: "∽",
	backsimeq: "⋍",
	barvee: "⊽",
	barwed: "⌅",
	barwedge: "⌅",
	bbrk: "⎵",
	bbrktbrk: "⎶",
	bcong: "≌",
	bcy: "б",
	bdquo: "„",
	becaus: "∵",
	because: "∵",
	bemptyv: "⦰",
	bepsi: "϶",
	bernou: "ℬ",
	beta: "β",
	beth: "ℶ",
	between: "≬",
	bfr: "𝔟",
	bigcap: "⋂",
	bigcirc: "◯",
	bigcup: "⋃",
	bigodot: "⨀",
	bigoplus: "⨁",
	bigotimes: "⨂",
	bigsqcup: "⨆",
	bigstar: "★",
	bigtriangledown: "▽",
	bigtriangleup: "△",
	biguplus: "⨄",
	bigvee: "⋁",
	bigwedge: "⋀",
	bkarow: "⤍",
	blacklozenge: "⧫",
	blacksquare: "▪",
	blacktriangle: "▴",
	blacktriangledown: "▾",
	blacktriangleleft: "◂",
	blacktriangleright: "▸",
	blank: "␣",
	blk12: "▒",
	blk14: "░",
	blk34: "▓",
	block: "█",
	bne: "=⃥",
	bnequiv: "≡⃥",
	bnot: "⌐",
	bopf: "𝕓",
	bot: "⊥",
	bottom: "⊥",
	bowtie: "⋈",
	boxDL: "╗",
	boxDR: "╔",
	boxDl: "╖",
	boxDr: "╓",
	boxH: "═",
	boxHD: "╦",
	boxHU: "╩",
	boxHd: "╤",
	boxHu: "╧",
	boxUL: "╝",
	boxUR: "╚",
	boxUl: "╜",
	boxUr: "╙",
	boxV: "║",
	boxVH: "╬",
	boxVL: "╣",
	boxVR: "╠",
	boxVh: "╫",
	boxVl: "╢",
	boxVr: "╟",
	boxbox: "⧉",
	boxdL: "╕",
	boxdR: "╒",
	boxdl: "┐",
	boxdr: "┌",
	boxh: "─",
	boxhD: "╥",
	boxhU: "╨",
	boxhd: "┬",
	boxhu: "┴",
	boxminus: "⊟",
	boxplus: "⊞",
	boxtimes: "⊠",
	boxuL: "╛",
	boxuR: "╘",
	boxul: "┘",
	boxur: "└",
	boxv: "│",
	boxvH: "╪",
	boxvL: "╡",
	boxvR: "╞",
	boxvh: "┼",
	boxvl: "┤",
	boxvr: "├",
	bprime: "‵",
	breve: "˘",
	brvbar: "¦",
	bscr: "𝒷",
	bsemi: "⁏",
	bsim: "∽",
	bsime: "⋍",
	bsol: "\\",
	bsolb: "⧅",
	bsolhsub: "⟈",
	bull: "•",
	bullet: "•",
	bump: "≎",
	bumpE: "⪮",
	bumpe: "≏",
	bumpeq: "≏",
	cacute: "ć",
	cap: "∩",
	capand: "⩄",
	capbrcup: "⩉",
	capcap: "⩋",
	capcup: "⩇",
	capdot: "⩀",
	caps: "∩︀",
	caret: "⁁",
	caron: "ˇ",
	ccaps: "⩍",
	ccaron: "č",
	ccedil: "ç",
	ccirc: "ĉ",
	ccups: "⩌",
	ccupssm: "⩐",
	cdot: "ċ",
	cedil: "¸",
	cemptyv: "⦲",
	cent: "¢",
	centerdot: "·",
	cfr: "𝔠",
	chcy: "ч",
	check: "✓",
	checkmark: "✓",
	chi: "χ",
	cir: "○",
	cirE: "⧃",
	circ: "ˆ",
	circeq: "≗",
	circlearrowleft: "↺",
	circlearrowright: "↻",
	circledR: "®",
	circledS: "Ⓢ",
	circledast: "⊛",
	circledcirc: "⊚",
	circleddash: "⊝",
	cire: "≗",
	cirfnint: "⨐",
	cirmid: "⫯",
	cirscir: "⧂",
	clubs: "♣",
	clubsuit: "♣",
	colon: ":",
	colone: "≔",
	coloneq: "≔",
	comma: ",",
	commat: "@",
	comp: "∁",
	compfn: "∘",
	complement: "∁",
	complexes: "ℂ",
	cong: "≅",
	congdot: "⩭",
	conint: "∮",
	copf: "𝕔",
	coprod: "∐",
	copy: "©",
	copysr: "℗",
	crarr: "↵",
	cross: "✗",
	cscr: "𝒸",
	csub: "⫏",
	csube: "⫑",
	csup: "⫐",
	csupe: "⫒",
	ctdot: "⋯",
	cudarrl: "⤸",
	cudarrr: "⤵",
	cuepr: "⋞",
	cuesc: "⋟",
	cularr: "↶",
	cularrp: "⤽",
	cup: "∪",
	cupbrcap: "⩈",
	cupcap: "⩆",
	cupcup: "⩊",
	cupdot: "⊍",
	cupor: "⩅",
	cups: "∪︀",
	curarr: "↷",
	curarrm: "⤼",
	curlyeqprec: "⋞",
	curlyeqsucc: "⋟",
	curlyvee: "⋎",
	curlywedge: "⋏",
	curren: "¤",
	curvearrowleft: "↶",
	curvearrowright: "↷",
	cuvee: "⋎",
	cuwed: "⋏",
	cwconint: "∲",
	cwint: "∱",
	cylcty: "⌭",
	dArr: "⇓",
	dHar: "⥥",
	dagger: "†",
	daleth: "ℸ",
	darr: "↓",
	dash: "‐",
	dashv: "⊣",
	dbkarow: "⤏",
	dblac: "˝",
	dcaron: "ď",
	dcy: "д",
	dd: "ⅆ",
	ddagger: "‡",
	ddarr: "⇊",
	ddotseq: "⩷",
	deg: "°",
	delta: "δ",
	demptyv: "⦱",
	dfisht: "⥿",
	dfr: "𝔡",
	dharl: "⇃",
	dharr: "⇂",
	diam: "⋄",
	diamond: "⋄",
	diamondsuit: "♦",
	diams: "♦",
	die: "¨",
	digamma: "ϝ",
	disin: "⋲",
	div: "÷",
	divide: "÷",
	divideontimes: "⋇",
	divonx: "⋇",
	djcy: "ђ",
	dlcorn: "⌞",
	dlcrop: "⌍",
	dollar: "$",
	dopf: "𝕕",
	dot: "˙",
	doteq: "≐",
	doteqdot: "≑",
	dotminus: "∸",
	dotplus: "∔",
	dotsquare: "⊡",
	doublebarwedge: "⌆",
	downarrow: "↓",
	downdownarrows: "⇊",
	downharpoonleft: "⇃",
	downharpoonright: "⇂",
	drbkarow: "⤐",
	drcorn: "⌟",
	drcrop: "⌌",
	dscr: "𝒹",
	dscy: "ѕ",
	dsol: "⧶",
	dstrok: "đ",
	dtdot: "⋱",
	dtri: "▿",
	dtrif: "▾",
	duarr: "⇵",
	duhar: "⥯",
	dwangle: "⦦",
	dzcy: "џ",
	dzigrarr: "⟿",
	eDDot: "⩷",
	eDot: "≑",
	eacute: "é",
	easter: "⩮",
	ecaron: "ě",
	ecir: "≖",
	ecirc: "ê",
	ecolon: "≕",
	ecy: "э",
	edot: "ė",
	ee: "ⅇ",
	efDot: "≒",
	efr: "𝔢",
	eg: "⪚",
	egrave: "è",
	egs: "⪖",
	egsdot: "⪘",
	el: "⪙",
	elinters: "⏧",
	ell: "ℓ",
	els: "⪕",
	elsdot: "⪗",
	emacr: "ē",
	empty: "∅",
	emptyset: "∅",
	emptyv: "∅",
	emsp13: " ",
	emsp14: " ",
	emsp: " ",
	eng: "ŋ",
	ensp: " ",
	eogon: "ę",
	eopf: "𝕖",
	epar: "⋕",
	eparsl: "⧣",
	eplus: "⩱",
	epsi: "ε",
	epsilon: "ε",
	epsiv: "ϵ",
	eqcirc: "≖",
	eqcolon: "≕",
	eqsim: "≂",
	eqslantgtr: "⪖",
	eqslantless: "⪕",
	equals: "=",
	equest: "≟",
	equiv: "≡",
	equivDD: "⩸",
	eqvparsl: "⧥",
	erDot: "≓",
	erarr: "⥱",
	escr: "ℯ",
	esdot: "≐",
	esim: "≂",
	eta: "η",
	eth: "ð",
	euml: "ë",
	euro: "€",
	excl: "!",
	exist: "∃",
	expectation: "ℰ",
	exponentiale: "ⅇ",
	fallingdotseq: "≒",
	fcy: "ф",
	female: "♀",
	ffilig: "ﬃ",
	fflig: "ﬀ",
	ffllig: "ﬄ",
	ffr: "𝔣",
	filig: "ﬁ",
	fjlig: "fj",
	flat: "♭",
	fllig: "ﬂ",
	fltns: "▱",
	fnof: "ƒ",
	fopf: "𝕗",
	forall: "∀",
	fork: "⋔",
	forkv: "⫙",
	fpartint: "⨍",
	frac12: "½",
	frac13: "⅓",
	frac14: "¼",
	frac15: "⅕",
	frac16: "⅙",
	frac18: "⅛",
	frac23: "⅔",
	frac25: "⅖",
	frac34: "¾",
	frac35: "⅗",
	frac38: "⅜",
	frac45: "⅘",
	frac56: "⅚",
	frac58: "⅝",
	frac78: "⅞",
	frasl: "⁄",
	frown: "⌢",
	fscr: "𝒻",
	gE: "≧",
	gEl: "⪌",
	gacute: "ǵ",
	gamma: "γ",
	gammad: "ϝ",
	gap: "⪆",
	gbreve: "ğ",
	gcirc: "ĝ",
	gcy: "г",
	gdot: "ġ",
	ge: "≥",
	gel: "⋛",
	geq: "≥",
	geqq: "≧",
	geqslant: "⩾",
	ges: "⩾",
	gescc: "⪩",
	gesdot: "⪀",
	gesdoto: "⪂",
	gesdotol: "⪄",
	gesl: "⋛︀",
	gesles: "⪔",
	gfr: "𝔤",
	gg: "≫",
	ggg: "⋙",
	gimel: "ℷ",
	gjcy: "ѓ",
	gl: "≷",
	glE: "⪒",
	gla: "⪥",
	glj: "⪤",
	gnE: "≩",
	gnap: "⪊",
	gnapprox: "⪊",
	gne: "⪈",
	gneq: "⪈",
	gneqq: "≩",
	gnsim: "⋧",
	gopf: "𝕘",
	grave: "`",
	gscr: "ℊ",
	gsim: "≳",
	gsime: "⪎",
	gsiml: "⪐",
	gt: ">",
	gtcc: "⪧",
	gtcir: "⩺",
	gtdot: "⋗",
	gtlPar: "⦕",
	gtquest: "⩼",
	gtrapprox: "⪆",
	gtrarr: "⥸",
	gtrdot: "⋗",
	gtreqless: "⋛",
	gtreqqless: "⪌",
	gtrless: "≷",
	gtrsim: "≳",
	gvertneqq: "≩︀",
	gvnE: "≩︀",
	hArr: "⇔",
	hairsp: " ",
	half: "½",
	hamilt: "ℋ",
	hardcy: "ъ",
	harr: "↔",
	harrcir: "⥈",
	harrw: "↭",
	hbar: "ℏ",
	hcirc: "ĥ",
	hearts: "♥",
	heartsuit: "♥",
	hellip: "…",
	hercon: "⊹",
	hfr: "𝔥",
	hksearow: "⤥",
	hkswarow: "⤦",
	hoarr: "⇿",
	homtht: "∻",
	hookleftarrow: "↩",
	hookrightarrow: "↪",
	hopf: "𝕙",
	horbar: "―",
	hscr: "𝒽",
	hslash: "ℏ",
	hstrok: "ħ",
	hybull: "⁃",
	hyphen: "‐",
	iacute: "í",
	ic: "⁣",
	icirc: "î",
	icy: "и",
	iecy: "е",
	iexcl: "¡",
	iff: "⇔",
	ifr: "𝔦",
	igrave: "ì",
	ii: "ⅈ",
	iiiint: "⨌",
	iiint: "∭",
	iinfin: "⧜",
	iiota: "℩",
	ijlig: "ĳ",
	imacr: "ī",
	image: "ℑ",
	imagline: "ℐ",
	imagpart: "ℑ",
	imath: "ı",
	imof: "⊷",
	imped: "Ƶ",
	in: "∈",
	incare: "℅",
	infin: "∞",
	infintie: "⧝",
	inodot: "ı",
	int: "∫",
	intcal: "⊺",
	integers: "ℤ",
	intercal: "⊺",
	intlarhk: "⨗",
	intprod: "⨼",
	iocy: "ё",
	iogon: "į",
	iopf: "𝕚",
	iota: "ι",
	iprod: "⨼",
	iquest: "¿",
	iscr: "𝒾",
	isin: "∈",
	isinE: "⋹",
	isindot: "⋵",
	isins: "⋴",
	isinsv: "⋳",
	isinv: "∈",
	it: "⁢",
	itilde: "ĩ",
	iukcy: "і",
	iuml: "ï",
	jcirc: "ĵ",
	jcy: "й",
	jfr: "𝔧",
	jmath: "ȷ",
	jopf: "𝕛",
	jscr: "𝒿",
	jsercy: "ј",
	jukcy: "є",
	kappa: "κ",
	kappav: "ϰ",
	kcedil: "ķ",
	kcy: "к",
	kfr: "𝔨",
	kgreen: "ĸ",
	khcy: "х",
	kjcy: "ќ",
	kopf: "𝕜",
	kscr: "𝓀",
	lAarr: "⇚",
	lArr: "⇐",
	lAtail: "⤛",
	lBarr: "⤎",
	lE: "≦",
	lEg: "⪋",
	lHar: "⥢",
	lacute: "ĺ",
	laemptyv: "⦴",
	lagran: "ℒ",
	lambda: "λ",
	lang: "⟨",
	langd: "⦑",
	langle: "⟨",
	lap: "⪅",
	laquo: "«",
	larr: "←",
	larrb: "⇤",
	larrbfs: "⤟",
	larrfs: "⤝",
	larrhk: "↩",
	larrlp: "↫",
	larrpl: "⤹",
	larrsim: "⥳",
	larrtl: "↢",
	lat: "⪫",
	latail: "⤙",
	late: "⪭",
	lates: "⪭︀",
	lbarr: "⤌",
	lbbrk: "❲",
	lbrace: "{",
	lbrack: "[",
	lbrke: "⦋",
	lbrksld: "⦏",
	lbrkslu: "⦍",
	lcaron: "ľ",
	lcedil: "ļ",
	lceil: "⌈",
	lcub: "{",
	lcy: "л",
	ldca: "⤶",
	ldquo: "“",
	ldquor: "„",
	ldrdhar: "⥧",
	ldrushar: "⥋",
	ldsh: "↲",
	le: "≤",
	leftarrow: "←",
	leftarrowtail: "↢",
	leftharpoondown: "↽",
	leftharpoonup: "↼",
	leftleftarrows: "⇇",
	leftrightarrow: "↔",
	leftrightarrows: "⇆",
	leftrightharpoons: "⇋",
	leftrightsquigarrow: "↭",
	leftthreetimes: "⋋",
	leg: "⋚",
	leq: "≤",
	leqq: "≦",
	leqslant: "⩽",
	les: "⩽",
	lescc: "⪨",
	lesdot: "⩿",
	lesdoto: "⪁",
	lesdotor: "⪃",
	lesg: "⋚︀",
	lesges: "⪓",
	lessapprox: "⪅",
	lessdot: "⋖",
	lesseqgtr: "⋚",
	lesseqqgtr: "⪋",
	lessgtr: "≶",
	lesssim: "≲",
	lfisht: "⥼",
	lfloor: "⌊",
	lfr: "𝔩",
	lg: "≶",
	lgE: "⪑",
	lhard: "↽",
	lharu: "↼",
	lharul: "⥪",
	lhblk: "▄",
	ljcy: "љ",
	ll: "≪",
	llarr: "⇇",
	llcorner: "⌞",
	llhard: "⥫",
	lltri: "◺",
	lmidot: "ŀ",
	lmoust: "⎰",
	lmoustache: "⎰",
	lnE: "≨",
	lnap: "⪉",
	lnapprox: "⪉",
	lne: "⪇",
	lneq: "⪇",
	lneqq: "≨",
	lnsim: "⋦",
	loang: "⟬",
	loarr: "⇽",
	lobrk: "⟦",
	longleftarrow: "⟵",
	longleftrightarrow: "⟷",
	longmapsto: "⟼",
	longrightarrow: "⟶",
	looparrowleft: "↫",
	looparrowright: "↬",
	lopar: "⦅",
	lopf: "𝕝",
	loplus: "⨭",
	lotimes: "⨴",
	lowast: "∗",
	lowbar: "_",
	loz: "◊",
	lozenge: "◊",
	lozf: "⧫",
	lpar: "(",
	lparlt: "⦓",
	lrarr: "⇆",
	lrcorner: "⌟",
	lrhar: "⇋",
	lrhard: "⥭",
	lrm: "‎",
	lrtri: "⊿",
	lsaquo: "‹",
	lscr: "𝓁",
	lsh: "↰",
	lsim: "≲",
	lsime: "⪍",
	lsimg: "⪏",
	lsqb: "[",
	lsquo: "‘",
	lsquor: "‚",
	lstrok: "ł",
	lt: "<",
	ltcc: "⪦",
	ltcir: "⩹",
	ltdot: "⋖",
	lthree: "⋋",
	ltimes: "⋉",
	ltlarr: "⥶",
	ltquest: "⩻",
	ltrPar: "⦖",
	ltri: "◃",
	ltrie: "⊴",
	ltrif: "◂",
	lurdshar: "⥊",
	luruhar: "⥦",
	lvertneqq: "≨︀",
	lvnE: "≨︀",
	mDDot: "∺",
	macr: "¯",
	male: "♂",
	malt: "✠",
	maltese: "✠",
	map: "↦",
	mapsto: "↦",
	mapstodown: "↧",
	mapstoleft: "↤",
	mapstoup: "↥",
	marker: "▮",
	mcomma: "⨩",
	mcy: "м",
	mdash: "—",
	measuredangle: "∡",
	mfr: "𝔪",
	mho: "℧",
	micro: "µ",
	mid: "∣",
	midast: "*",
	midcir: "⫰",
	middot: "·",
	minus: "−",
	minusb: "⊟",
	minusd: "∸",
	minusdu: "⨪",
	mlcp: "⫛",
	mldr: "…",
	mnplus: "∓",
	models: "⊧",
	mopf: "𝕞",
	mp: "∓",
	mscr: "𝓂",
	mstpos: "∾",
	mu: "μ",
	multimap: "⊸",
	mumap: "⊸",
	nGg: "⋙̸",
	nGt: "≫⃒",
	nGtv: "≫̸",
	nLeftarrow: "⇍",
	nLeftrightarrow: "⇎",
	nLl: "⋘̸",
	nLt: "≪⃒",
	nLtv: "≪̸",
	nRightarrow: "⇏",
	nVDash: "⊯",
	nVdash: "⊮",
	nabla: "∇",
	nacute: "ń",
	nang: "∠⃒",
	nap: "≉",
	napE: "⩰̸",
	napid: "≋̸",
	napos: "ŉ",
	napprox: "≉",
	natur: "♮",
	natural: "♮",
	naturals: "ℕ",
	nbsp: "\xA0",
	nbump: "≎̸",
	nbumpe: "≏̸",
	ncap: "⩃",
	ncaron: "ň",
	ncedil: "ņ",
	ncong: "≇",
	ncongdot: "⩭̸",
	ncup: "⩂",
	ncy: "н",
	ndash: "–",
	ne: "≠",
	neArr: "⇗",
	nearhk: "⤤",
	nearr: "↗",
	nearrow: "↗",
	nedot: "≐̸",
	nequiv: "≢",
	nesear: "⤨",
	nesim: "≂̸",
	nexist: "∄",
	nexists: "∄",
	nfr: "𝔫",
	ngE: "≧̸",
	nge: "≱",
	ngeq: "≱",
	ngeqq: "≧̸",
	ngeqslant: "⩾̸",
	nges: "⩾̸",
	ngsim: "≵",
	ngt: "≯",
	ngtr: "≯",
	nhArr: "⇎",
	nharr: "↮",
	nhpar: "⫲",
	ni: "∋",
	nis: "⋼",
	nisd: "⋺",
	niv: "∋",
	njcy: "њ",
	nlArr: "⇍",
	nlE: "≦̸",
	nlarr: "↚",
	nldr: "‥",
	nle: "≰",
	nleftarrow: "↚",
	nleftrightarrow: "↮",
	nleq: "≰",
	nleqq: "≦̸",
	nleqslant: "⩽̸",
	nles: "⩽̸",
	nless: "≮",
	nlsim: "≴",
	nlt: "≮",
	nltri: "⋪",
	nltrie: "⋬",
	nmid: "∤",
	nopf: "𝕟",
	not: "¬",
	notin: "∉",
	notinE: "⋹̸",
	notindot: "⋵̸",
	notinva: "∉",
	notinvb: "⋷",
	notinvc: "⋶",
	notni: "∌",
	notniva: "∌",
	notnivb: "⋾",
	notnivc: "⋽",
	npar: "∦",
	nparallel: "∦",
	nparsl: "⫽⃥",
	npart: "∂̸",
	npolint: "⨔",
	npr: "⊀",
	nprcue: "⋠",
	npre: "⪯̸",
	nprec: "⊀",
	npreceq: "⪯̸",
	nrArr: "⇏",
	nrarr: "↛",
	nrarrc: "⤳̸",
	nrarrw: "↝̸",
	nrightarrow: "↛",
	nrtri: "⋫",
	nrtrie: "⋭",
	nsc: "⊁",
	nsccue: "⋡",
	nsce: "⪰̸",
	nscr: "𝓃",
	nshortmid: "∤",
	nshortparallel: "∦",
	nsim: "≁",
	nsime: "≄",
	nsimeq: "≄",
	nsmid: "∤",
	nspar: "∦",
	nsqsube: "⋢",
	nsqsupe: "⋣",
	nsub: "⊄",
	nsubE: "⫅̸",
	nsube: "⊈",
	nsubset: "⊂⃒",
	nsubseteq: "⊈",
	nsubseteqq: "⫅̸",
	nsucc: "⊁",
	nsucceq: "⪰̸",
	nsup: "⊅",
	nsupE: "⫆̸",
	nsupe: "⊉",
	nsupset: "⊃⃒",
	nsupseteq: "⊉",
	nsupseteqq: "⫆̸",
	ntgl: "≹",
	ntilde: "ñ",
	ntlg: "≸",
	ntriangleleft: "⋪",
	ntrianglelefteq: "⋬",
	ntriangleright: "⋫",
	ntrianglerighteq: "⋭",
	nu: "ν",
	num: "#",
	numero: "№",
	numsp: " ",
	nvDash: "⊭",
	nvHarr: "⤄",
	nvap: "≍⃒",
	nvdash: "⊬",
	nvge: "≥⃒",
	nvgt: ">⃒",
	nvinfin: "⧞",
	nvlArr: "⤂",
	nvle: "≤⃒",
	nvlt: "<⃒",
	nvltrie: "⊴⃒",
	nvrArr: "⤃",
	nvrtrie: "⊵⃒",
	nvsim: "∼⃒",
	nwArr: "⇖",
	nwarhk: "⤣",
	nwarr: "↖",
	nwarrow: "↖",
	nwnear: "⤧",
	oS: "Ⓢ",
	oacute: "ó",
	oast: "⊛",
	ocir: "⊚",
	ocirc: "ô",
	ocy: "о",
	odash: "⊝",
	odblac: "ő",
	odiv: "⨸",
	odot: "⊙",
	odsold: "⦼",
	oelig: "œ",
	ofcir: "⦿",
	ofr: "𝔬",
	ogon: "˛",
	ograve: "ò",
	ogt: "⧁",
	ohbar: "⦵",
	ohm: "Ω",
	oint: "∮",
	olarr: "↺",
	olcir: "⦾",
	olcross: "⦻",
	oline: "‾",
	olt: "⧀",
	omacr: "ō",
	omega: "ω",
	omicron: "ο",
	omid: "⦶",
	ominus: "⊖",
	oopf: "𝕠",
	opar: "⦷",
	operp: "⦹",
	oplus: "⊕",
	or: "∨",
	orarr: "↻",
	ord: "⩝",
	order: "ℴ",
	orderof: "ℴ",
	ordf: "ª",
	ordm: "º",
	origof: "⊶",
	oror: "⩖",
	orslope: "⩗",
	orv: "⩛",
	oscr: "ℴ",
	oslash: "ø",
	osol: "⊘",
	otilde: "õ",
	otimes: "⊗",
	otimesas: "⨶",
	ouml: "ö",
	ovbar: "⌽",
	par: "∥",
	para: "¶",
	parallel: "∥",
	parsim: "⫳",
	parsl: "⫽",
	part: "∂",
	pcy: "п",
	percnt: "%",
	period: ".",
	permil: "‰",
	perp: "⊥",
	pertenk: "‱",
	pfr: "𝔭",
	phi: "φ",
	phiv: "ϕ",
	phmmat: "ℳ",
	phone: "☎",
	pi: "π",
	pitchfork: "⋔",
	piv: "ϖ",
	planck: "ℏ",
	planckh: "ℎ",
	plankv: "ℏ",
	plus: "+",
	plusacir: "⨣",
	plusb: "⊞",
	pluscir: "⨢",
	plusdo: "∔",
	plusdu: "⨥",
	pluse: "⩲",
	plusmn: "±",
	plussim: "⨦",
	plustwo: "⨧",
	pm: "±",
	pointint: "⨕",
	popf: "𝕡",
	pound: "£",
	pr: "≺",
	prE: "⪳",
	prap: "⪷",
	prcue: "≼",
	pre: "⪯",
	prec: "≺",
	precapprox: "⪷",
	preccurlyeq: "≼",
	preceq: "⪯",
	precnapprox: "⪹",
	precneqq: "⪵",
	precnsim: "⋨",
	precsim: "≾",
	prime: "′",
	primes: "ℙ",
	prnE: "⪵",
	prnap: "⪹",
	prnsim: "⋨",
	prod: "∏",
	profalar: "⌮",
	profline: "⌒",
	profsurf: "⌓",
	prop: "∝",
	propto: "∝",
	prsim: "≾",
	prurel: "⊰",
	pscr: "𝓅",
	psi: "ψ",
	puncsp: " ",
	qfr: "𝔮",
	qint: "⨌",
	qopf: "𝕢",
	qprime: "⁗",
	qscr: "𝓆",
	quaternions: "ℍ",
	quatint: "⨖",
	quest: "?",
	questeq: "≟",
	quot: "\"",
	rAarr: "⇛",
	rArr: "⇒",
	rAtail: "⤜",
	rBarr: "⤏",
	rHar: "⥤",
	race: "∽̱",
	racute: "ŕ",
	radic: "√",
	raemptyv: "⦳",
	rang: "⟩",
	rangd: "⦒",
	range: "⦥",
	rangle: "⟩",
	raquo: "»",
	rarr: "→",
	rarrap: "⥵",
	rarrb: "⇥",
	rarrbfs: "⤠",
	rarrc: "⤳",
	rarrfs: "⤞",
	rarrhk: "↪",
	rarrlp: "↬",
	rarrpl: "⥅",
	rarrsim: "⥴",
	rarrtl: "↣",
	rarrw: "↝",
	ratail: "⤚",
	ratio: "∶",
	rationals: "ℚ",
	rbarr: "⤍",
	rbbrk: "❳",
	rbrace: "}",
	rbrack: "]",
	rbrke: "⦌",
	rbrksld: "⦎",
	rbrkslu: "⦐",
	rcaron: "ř",
	rcedil: "ŗ",
	rceil: "⌉",
	rcub: "}",
	rcy: "р",
	rdca: "⤷",
	rdldhar: "⥩",
	rdquo: "”",
	rdquor: "”",
	rdsh: "↳",
	real: "ℜ",
	realine: "ℛ",
	realpart: "ℜ",
	reals: "ℝ",
	rect: "▭",
	reg: "®",
	rfisht: "⥽",
	rfloor: "⌋",
	rfr: "𝔯",
	rhard: "⇁",
	rharu: "⇀",
	rharul: "⥬",
	rho: "ρ",
	rhov: "ϱ",
	rightarrow: "→",
	rightarrowtail: "↣",
	rightharpoondown: "⇁",
	rightharpoonup: "⇀",
	rightleftarrows: "⇄",
	rightleftharpoons: "⇌",
	rightrightarrows: "⇉",
	rightsquigarrow: "↝",
	rightthreetimes: "⋌",
	ring: "˚",
	risingdotseq: "≓",
	rlarr: "⇄",
	rlhar: "⇌",
	rlm: "‏",
	rmoust: "⎱",
	rmoustache: "⎱",
	rnmid: "⫮",
	roang: "⟭",
	roarr: "⇾",
	robrk: "⟧",
	ropar: "⦆",
	ropf: "𝕣",
	roplus: "⨮",
	rotimes: "⨵",
	rpar: ")",
	rpargt: "⦔",
	rppolint: "⨒",
	rrarr: "⇉",
	rsaquo: "›",
	rscr: "𝓇",
	rsh: "↱",
	rsqb: "]",
	rsquo: "’",
	rsquor: "’",
	rthree: "⋌",
	rtimes: "⋊",
	rtri: "▹",
	rtrie: "⊵",
	rtrif: "▸",
	rtriltri: "⧎",
	ruluhar: "⥨",
	rx: "℞",
	sacute: "ś",
	sbquo: "‚",
	sc: "≻",
	scE: "⪴",
	scap: "⪸",
	scaron: "š",
	sccue: "≽",
	sce: "⪰",
	scedil: "ş",
	scirc: "ŝ",
	scnE: "⪶",
	scnap: "⪺",
	scnsim: "⋩",
	scpolint: "⨓",
	scsim: "≿",
	scy: "с",
	sdot: "⋅",
	sdotb: "⊡",
	sdote: "⩦",
	seArr: "⇘",
	searhk: "⤥",
	searr: "↘",
	searrow: "↘",
	sect: "§",
	semi: ";",
	seswar: "⤩",
	setminus: "∖",
	setmn: "∖",
	sext: "✶",
	sfr: "𝔰",
	sfrown: "⌢",
	sharp: "♯",
	shchcy: "щ",
	shcy: "ш",
	shortmid: "∣",
	shortparallel: "∥",
	shy: "­",
	sigma: "σ",
	sigmaf: "ς",
	sigmav: "ς",
	sim: "∼",
	simdot: "⩪",
	sime: "≃",
	simeq: "≃",
	simg: "⪞",
	simgE: "⪠",
	siml: "⪝",
	simlE: "⪟",
	simne: "≆",
	simplus: "⨤",
	simrarr: "⥲",
	slarr: "←",
	smallsetminus: "∖",
	smashp: "⨳",
	smeparsl: "⧤",
	smid: "∣",
	smile: "⌣",
	smt: "⪪",
	smte: "⪬",
	smtes: "⪬︀",
	softcy: "ь",
	sol: "/",
	solb: "⧄",
	solbar: "⌿",
	sopf: "𝕤",
	spades: "♠",
	spadesuit: "♠",
	spar: "∥",
	sqcap: "⊓",
	sqcaps: "⊓︀",
	sqcup: "⊔",
	sqcups: "⊔︀",
	sqsub: "⊏",
	sqsube: "⊑",
	sqsubset: "⊏",
	sqsubseteq: "⊑",
	sqsup: "⊐",
	sqsupe: "⊒",
	sqsupset: "⊐",
	sqsupseteq: "⊒",
	squ: "□",
	square: "□",
	squarf: "▪",
	squf: "▪",
	srarr: "→",
	sscr: "𝓈",
	ssetmn: "∖",
	ssmile: "⌣",
	sstarf: "⋆",
	star: "☆",
	starf: "★",
	straightepsilon: "ϵ",
	straightphi: "ϕ",
	strns: "¯",
	sub: "⊂",
	subE: "⫅",
	subdot: "⪽",
	sube: "⊆",
	subedot: "⫃",
	submult: "⫁",
	subnE: "⫋",
	subne: "⊊",
	subplus: "⪿",
	subrarr: "⥹",
	subset: "⊂",
	subseteq: "⊆",
	subseteqq: "⫅",
	subsetneq: "⊊",
	subsetneqq: "⫋",
	subsim: "⫇",
	subsub: "⫕",
	subsup: "⫓",
	succ: "≻",
	succapprox: "⪸",
	succcurlyeq: "≽",
	succeq: "⪰",
	succnapprox: "⪺",
	succneqq: "⪶",
	succnsim: "⋩",
	succsim: "≿",
	sum: "∑",
	sung: "♪",
	sup1: "¹",
	sup2: "²",
	sup3: "³",
	sup: "⊃",
	supE: "⫆",
	supdot: "⪾",
	supdsub: "⫘",
	supe: "⊇",
	supedot: "⫄",
	suphsol: "⟉",
	suphsub: "⫗",
	suplarr: "⥻",
	supmult: "⫂",
	supnE: "⫌",
	supne: "⊋",
	supplus: "⫀",
	supset: "⊃",
	supseteq: "⊇",
	supseteqq: "⫆",
	supsetneq: "⊋",
	supsetneqq: "⫌",
	supsim: "⫈",
	supsub: "⫔",
	supsup: "⫖",
	swArr: "⇙",
	swarhk: "⤦",
	swarr: "↙",
	swarrow: "↙",
	swnwar: "⤪",
	szlig: "ß",
	target: "⌖",
	tau: "τ",
	tbrk: "⎴",
	tcaron: "ť",
	tcedil: "ţ",
	tcy: "т",
	tdot: "⃛",
	telrec: "⌕",
	tfr: "𝔱",
	there4: "∴",
	therefore: "∴",
	theta: "θ",
	thetasym: "ϑ",
	thetav: "ϑ",
	thickapprox: "≈",
	thicksim: "∼",
	thinsp: " ",
	thkap: "≈",
	thksim: "∼",
	thorn: "þ",
	tilde: "˜",
	times: "×",
	timesb: "⊠",
	timesbar: "⨱",
	timesd: "⨰",
	tint: "∭",
	toea: "⤨",
	top: "⊤",
	topbot: "⌶",
	topcir: "⫱",
	topf: "𝕥",
	topfork: "⫚",
	tosa: "⤩",
	tprime: "‴",
	trade: "™",
	triangle: "▵",
	triangledown: "▿",
	triangleleft: "◃",
	trianglelefteq: "⊴",
	triangleq: "≜",
	triangleright: "▹",
	trianglerighteq: "⊵",
	tridot: "◬",
	trie: "≜",
	triminus: "⨺",
	triplus: "⨹",
	trisb: "⧍",
	tritime: "⨻",
	trpezium: "⏢",
	tscr: "𝓉",
	tscy: "ц",
	tshcy: "ћ",
	tstrok: "ŧ",
	twixt: "≬",
	twoheadleftarrow: "↞",
	twoheadrightarrow: "↠",
	uArr: "⇑",
	uHar: "⥣",
	uacute: "ú",
	uarr: "↑",
	ubrcy: "ў",
	ubreve: "ŭ",
	ucirc: "û",
	ucy: "у",
	udarr: "⇅",
	udblac: "ű",
	udhar: "⥮",
	ufisht: "⥾",
	ufr: "𝔲",
	ugrave: "ù",
	uharl: "↿",
	uharr: "↾",
	uhblk: "▀",
	ulcorn: "⌜",
	ulcorner: "⌜",
	ulcrop: "⌏",
	ultri: "◸",
	umacr: "ū",
	uml: "¨",
	uogon: "ų",
	uopf: "𝕦",
	uparrow: "↑",
	updownarrow: "↕",
	upharpoonleft: "↿",
	upharpoonright: "↾",
	uplus: "⊎",
	upsi: "υ",
	upsih: "ϒ",
	upsilon: "υ",
	upuparrows: "⇈",
	urcorn: "⌝",
	urcorner: "⌝",
	urcrop: "⌎",
	uring: "ů",
	urtri: "◹",
	uscr: "𝓊",
	utdot: "⋰",
	utilde: "ũ",
	utri: "▵",
	utrif: "▴",
	uuarr: "⇈",
	uuml: "ü",
	uwangle: "⦧",
	vArr: "⇕",
	vBar: "⫨",
	vBarv: "⫩",
	vDash: "⊨",
	vangrt: "⦜",
	varepsilon: "ϵ",
	varkappa: "ϰ",
	varnothing: "∅",
	varphi: "ϕ",
	varpi: "ϖ",
	varpropto: "∝",
	varr: "↕",
	varrho: "ϱ",
	varsigma: "ς",
	varsubsetneq: "⊊︀",
	varsubsetneqq: "⫋︀",
	varsupsetneq: "⊋︀",
	varsupsetneqq: "⫌︀",
	vartheta: "ϑ",
	vartriangleleft: "⊲",
	vartriangleright: "⊳",
	vcy: "в",
	vdash: "⊢",
	vee: "∨",
	veebar: "⊻",
	veeeq: "≚",
	vellip: "⋮",
	verbar: "|",
	vert: "|",
	vfr: "𝔳",
	vltri: "⊲",
	vnsub: "⊂⃒",
	vnsup: "⊃⃒",
	vopf: "𝕧",
	vprop: "∝",
	vrtri: "⊳",
	vscr: "𝓋",
	vsubnE: "⫋︀",
	vsubne: "⊊︀",
	vsupnE: "⫌︀",
	vsupne: "⊋︀",
	vzigzag: "⦚",
	wcirc: "ŵ",
	wedbar: "⩟",
	wedge: "∧",
	wedgeq: "≙",
	weierp: "℘",
	wfr: "𝔴",
	wopf: "𝕨",
	wp: "℘",
	wr: "≀",
	wreath: "≀",
	wscr: "𝓌",
	xcap: "⋂",
	xcirc: "◯",
	xcup: "⋃",
	xdtri: "▽",
	xfr: "𝔵",
	xhArr: "⟺",
	xharr: "⟷",
	xi: "ξ",
	xlArr: "⟸",
	xlarr: "⟵",
	xmap: "⟼",
	xnis: "⋻",
	xodot: "⨀",
	xopf: "𝕩",
	xoplus: "⨁",
	xotime: "⨂",
	xrArr: "⟹",
	xrarr: "⟶",
	xscr: "𝓍",
	xsqcup: "⨆",
	xuplus: "⨄",
	xutri: "△",
	xvee: "⋁",
	xwedge: "⋀",
	yacute: "ý",
	yacy: "я",
	ycirc: "ŷ",
	ycy: "ы",
	yen: "¥",
	yfr: "𝔶",
	yicy: "ї",
	yopf: "𝕪",
	yscr: "𝓎",
	yucy: "ю",
	yuml: "ÿ",
	zacute: "ź",
	zcaron: "ž",
	zcy: "з",
	zdot: "ż",
	zeetrf: "ℨ",
	zeta: "ζ",
	zfr: "𝔷",
	zhcy: "ж",
	zigrarr: "⇝",
	zopf: "𝕫",
	zscr: "𝓏",
	zwj: "‍",
	zwnj: "‌"
};

// node_modules/decode-named-character-reference/index.js
const own = {}.hasOwnProperty;
function decodeNamedCharacterReference(value) {
	return own.call(characterEntities, value) ? characterEntities[value] : false;
}

// src/prose/entity.ts
const ENTITY = /&(?:#[xX]([0-9a-fA-F]{1,6})|#([0-9]{1,7})|([A-Za-z][A-Za-z0-9]{1,31}));/y;
function decodeEntityAt(text, at) {
	ENTITY.lastIndex = at;
	const match = ENTITY.exec(text);
	const end = ENTITY.lastIndex;
	const value = match ? decode(match) : null;
	return value === null ? null : {
		value,
		end
	};
}
function decode([, hexadecimal, decimal, name]) {
	if (name !== void 0) return decodeNamedCharacterReference(name) || null;
	const code = hexadecimal !== void 0 ? Number.parseInt(hexadecimal, 16) : Number.parseInt(decimal, 10);
	return code === 0 || code > 1114111 || 55296 <= code && code <= 57343 ? "�" : String.fromCodePoint(code);
}

// src/prose/passage.ts
function toPassage(source, lines) {
	const last = lines[lines.length - 1];
	let end = last.end;
	while (last.start < end && isBlankUnit(source.charCodeAt(end - 1))) end--;
	if (lines.length === 1) return {
		text: source.slice(last.start, end),
		lines,
		starts: [0]
	};
	const starts = [];
	const parts = [];
	let length = 0;
	for (const line of lines) {
		starts.push(length);
		parts.push(source.slice(line.start, line === last ? end : line.end));
		length += line.end - line.start + 1;
	}
	return {
		text: parts.join("\n"),
		lines,
		starts
	};
}
function toSource(passage, at) {
	const index = lineIndex(passage, at);
	return passage.lines[index].start + at - passage.starts[index];
}
function toSourceEnd(passage, at) {
	const index = lineIndex(passage, at - 1);
	const line = passage.lines[index];
	const end = line.start + at - passage.starts[index];
	return line.end < end ? line.next : end;
}
function lineIndex(passage, at) {
	let low = 0;
	let high = passage.starts.length - 1;
	while (low < high) {
		const middle = low + high + 1 >> 1;
		if (passage.starts[middle] <= at) low = middle;
		else high = middle - 1;
	}
	return low;
}
function isBlankUnit(unit) {
	return unit === 32 || unit === 9;
}

// src/prose/tag.ts
const LETTER = /[A-Za-z]/;
const NAME_UNIT = /[A-Za-z0-9-]/;
const ATTRIBUTE_START = /[A-Za-z_:]/;
const ATTRIBUTE_UNIT = /[A-Za-z0-9_.:-]/;
const SPACE$1 = /[ \t\r\n]/;
const UNQUOTED = /[^\s"'=<>`]/;
function scanHtml(text, at, missing) {
	const next = text[at + 1] ?? "";
	if (next === "!") {
		if (text.startsWith("--", at + 2)) return scanComment(text, at, missing);
		if (text.startsWith("[CDATA[", at + 2)) return scanTo(text, at + 9, "]]>", missing);
		return LETTER.test(text[at + 2] ?? "") ? scanTo(text, at + 3, ">", missing) : -1;
	}
	if (next === "?") return scanTo(text, at + 2, "?>", missing);
	return next === "/" ? scanClosingTag(text, at) : scanOpenTag(text, at);
}
function scanComment(text, at, missing) {
	if (text.startsWith(">", at + 4)) return at + 5;
	if (text.startsWith("->", at + 4)) return at + 6;
	return scanTo(text, at + 4, "-->", missing);
}
function scanTo(text, at, ending, missing) {
	if (missing.has(ending)) return -1;
	const found = text.indexOf(ending, at);
	if (found === -1) missing.add(ending);
	return found === -1 ? -1 : found + ending.length;
}
function scanClosingTag(text, at) {
	if (!LETTER.test(text[at + 2] ?? "")) return -1;
	const end = skip(text, skip(text, at + 2, NAME_UNIT), SPACE$1);
	return text[end] === ">" ? end + 1 : -1;
}
function scanOpenTag(text, at) {
	if (!LETTER.test(text[at + 1] ?? "")) return -1;
	let end = skip(text, at + 1, NAME_UNIT);
	for (;;) {
		const name = skip(text, end, SPACE$1);
		if (text[name] === ">") return name + 1;
		if (text[name] === "/") return text[name + 1] === ">" ? name + 2 : -1;
		if (name === end || !ATTRIBUTE_START.test(text[name] ?? "")) return -1;
		end = skip(text, name, ATTRIBUTE_UNIT);
		const equals = skip(text, end, SPACE$1);
		if (text[equals] !== "=") continue;
		end = scanValue(text, skip(text, equals + 1, SPACE$1));
		if (end === -1) return -1;
	}
}
function scanValue(text, at) {
	const quote = text[at];
	if (quote === "\"" || quote === "'") {
		const end = text.indexOf(quote, at + 1);
		return end === -1 ? -1 : end + 1;
	}
	const end = skip(text, at, UNQUOTED);
	return end === at ? -1 : end;
}
function skip(text, at, units) {
	let end = at;
	while (end < text.length && units.test(text[end])) end++;
	return end;
}
const BLOCK_NAMES = new Set("address article aside base basefont blockquote body caption center col colgroup dd details dialog dir div dl dt fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hr html iframe legend li link main menu menuitem nav noframes ol optgroup option p param search section summary table tbody td tfoot th thead title tr track ul".split(" "));
const RAW = /^<(?:script|pre|style|textarea)(?=[\s>]|$)/i;
const RAW_END = /<\/(?:script|pre|style|textarea)>/i;
const NAMED = /^<\/?([A-Za-z][A-Za-z0-9-]*)(?=[ \t>]|\/>|$)/;
function startHtmlBlock(line, inParagraph) {
	if (RAW.test(line)) return RAW_END;
	if (line.startsWith("<!--")) return "-->";
	if (line.startsWith("<?")) return "?>";
	if (line.startsWith("<![CDATA[")) return "]]>";
	if (/^<![A-Za-z]/.test(line)) return ">";
	const name = NAMED.exec(line)?.[1];
	if (name !== void 0 && BLOCK_NAMES.has(name.toLowerCase())) return "blank";
	if (inParagraph) return null;
	const end = line[1] === "/" ? scanClosingTag(line, 0) : scanOpenTag(line, 0);
	return end !== -1 && /^[ \t]*$/.test(line.slice(end)) ? "blank" : null;
}
function endsHtmlBlock(line, end) {
	return typeof end === "string" ? end !== "blank" && line.includes(end) : end.test(line);
}

// src/prose/html.ts
const INLINE = new Set("a abbr b bdi bdo br cite data del dfn em font i img ins kbd label mark q s small span strong sub sup time u var wbr".split(" "));
const SILENT = /* @__PURE__ */ new Set([
	"script",
	"style",
	"pre",
	"code",
	"textarea",
	"template",
	"svg",
	"math",
	"iframe",
	"select",
	"del",
	"s"
]);
const NAME = /<(\/?)([A-Za-z][A-Za-z0-9-]*)/y;
const RUN = /[^<&\n]+/y;
function readHtml(passage, outline) {
	const { text } = passage;
	const missing = /* @__PURE__ */ new Set();
	let open = false;
	const close = () => {
		if (open) outline.closeBlock();
		open = false;
	};
	const tell = (value, from, to) => {
		if (!open && value.trim() === "") return;
		if (!open) outline.openBlock("paragraph");
		open = true;
		outline.text(value, toSource(passage, from), toSourceEnd(passage, to));
	};
	for (let at = 0; at < text.length;) {
		const end = text[at] === "<" ? scanHtml(text, at, missing) : -1;
		if (end !== -1) {
			const name = readName(text, at);
			if (name && !INLINE.has(name.name)) close();
			if (name?.name === "br" && open) outline.lineBreak(true, toSource(passage, at), toSourceEnd(passage, end));
			at = name && !name.closing && SILENT.has(name.name) ? skipElement(text, end, name.name, missing) : end;
			continue;
		}
		const step = readStep(text, at);
		tell(step.value, at, step.end);
		at = step.end;
	}
	close();
}
function readName(text, at) {
	NAME.lastIndex = at;
	const match = NAME.exec(text);
	return match ? {
		name: match[2].toLowerCase(),
		closing: match[1] === "/"
	} : null;
}
function skipElement(text, at, name, missing) {
	if (missing.has(name)) return at;
	const ending = new RegExp(`</${name}(?=[\\s>])`, "gi");
	ending.lastIndex = at;
	const found = ending.exec(text);
	if (!found) missing.add(name);
	return found ? found.index : at;
}
function readStep(text, at) {
	RUN.lastIndex = at;
	if (RUN.test(text)) return {
		value: text.slice(at, RUN.lastIndex),
		end: RUN.lastIndex
	};
	return (text[at] === "&" ? decodeEntityAt(text, at) : null) ?? {
		value: text[at],
		end: at + 1
	};
}

// src/prose/delimiter.ts
const SPACE = /\s/;
const PUNCTUATION = /[\p{P}\p{S}]/u;
function readDelimiter(text, at) {
	const unit = text[at];
	let to = at;
	while (text[to] === unit) to++;
	if (unit === "~" && to - at !== 2) return null;
	const before = classify(at === 0 ? "" : characterBefore(text, at));
	const after = classify(to === text.length ? "" : String.fromCodePoint(text.codePointAt(to)));
	const left = after !== "space" && (after === "other" || before !== "other");
	const right = before !== "space" && (before === "other" || after !== "other");
	const opens = unit === "_" ? left && (!right || before === "punctuation") : left;
	const closes = unit === "_" ? right && (!left || after === "punctuation") : right;
	return {
		unit,
		from: at,
		to,
		length: to - at,
		opens,
		closes,
		opened: [],
		closed: 0,
		before: null,
		after: null
	};
}
function characterBefore(text, at) {
	const unit = text.charCodeAt(at - 1);
	return 56320 <= unit && unit <= 57343 && at > 1 ? String.fromCodePoint(text.codePointAt(at - 2)) : text[at - 1];
}
function classify(character) {
	if (character === "" || SPACE.test(character)) return "space";
	return PUNCTUATION.test(character) ? "punctuation" : "other";
}
function pairDelimiters(top, bottom) {
	let closer = top;
	while (closer && closer.before !== bottom) closer = closer.before;
	const bottoms = /* @__PURE__ */ new Map();
	while (closer) {
		if (!closer.closes) {
			closer = closer.after;
			continue;
		}
		const key = `${closer.unit}${closer.opens}${closer.length % 3}`;
		const limit = bottoms.get(key) ?? bottom;
		let opener = closer.before;
		while (opener && opener !== bottom && opener !== limit && !fits(opener, closer)) opener = opener.before;
		if (!opener || opener === bottom || opener === limit) {
			bottoms.set(key, closer.before);
			const next = closer.after;
			if (!closer.opens) unlink(closer);
			closer = next;
		} else closer = pair(opener, closer);
	}
	if (bottom) bottom.after = null;
	return bottom;
}
function fits(opener, closer) {
	if (opener.unit !== closer.unit || !opener.opens) return false;
	if (opener.unit === "~") return opener.to - opener.from === closer.to - closer.from;
	return !((closer.opens || opener.closes) && closer.length % 3 !== 0 && (opener.length + closer.length) % 3 === 0);
}
function pair(opener, closer) {
	const count = 2 <= opener.to - opener.from && 2 <= closer.to - closer.from ? 2 : 1;
	opener.opened.push(opener.unit === "~" ? "deleted" : count === 2 ? "strong" : "emphasis");
	opener.to -= count;
	closer.from += count;
	closer.closed++;
	opener.after = closer;
	closer.before = opener;
	if (opener.from === opener.to) unlink(opener);
	if (closer.from < closer.to) return closer;
	const next = closer.after;
	unlink(closer);
	return next;
}
function unlink(delimiter) {
	if (delimiter.before) delimiter.before.after = delimiter.after;
	if (delimiter.after) delimiter.after.before = delimiter.before;
}

// src/prose/leaf.ts
function addText$1(reader, to) {
	const leaf = {
		kind: "text",
		from: reader.at,
		to
	};
	reader.leaves.push(leaf);
	reader.at = to;
	return leaf;
}

// src/prose/reference.ts
const DEEPEST$1 = 32;
function normalizeLabel(label) {
	return label.replace(/[\t\n\r ]+/g, " ").replace(/^ | $/g, "").toLowerCase().toUpperCase();
}
function scanLabel(text, at) {
	if (text[at] !== "[") return -1;
	let filled = false;
	for (let end = at + 1; end < text.length && end - at <= 1e3; end++) {
		const unit = text[end];
		if (unit === "]") return filled ? end + 1 : -1;
		if (unit === "[") return -1;
		if (unit === "\\" && /[[\]\\]/.test(text[end + 1] ?? "")) end++;
		if (unit !== " " && unit !== "\n" && unit !== "	") filled = true;
	}
	return -1;
}
function scanResource(text, at) {
	if (text[at] !== "(") return -1;
	let end = skipSpace$1(text, at + 1);
	if (text[end] === ")") return end + 1;
	end = scanDestination(text, end);
	if (end === -1) return -1;
	const space = skipSpace$1(text, end);
	if (space > end) {
		const title = scanTitle(text, space);
		end = title === -1 ? space : skipSpace$1(text, title);
	}
	return text[end] === ")" ? end + 1 : -1;
}
function scanDefinition(text, at) {
	const label = scanLabel(text, at);
	if (label === -1 || text[label] !== ":") return null;
	const start = skipSpace$1(text, label + 1);
	const destination = start < text.length ? scanDestination(text, start) : -1;
	if (destination === -1 || destination === start && text[start] !== "<") return null;
	const space = skipSpace$1(text, destination);
	const title = space > destination ? scanTitle(text, space) : -1;
	const end = title === -1 ? -1 : lineEnd(text, title);
	const found = end === -1 ? lineEnd(text, destination) : end;
	return found === -1 ? null : {
		label: normalizeLabel(text.slice(at + 1, label - 1)),
		end: found
	};
}
function lineEnd(text, at) {
	let end = at;
	while (text[end] === " " || text[end] === "	") end++;
	return end >= text.length ? text.length : text[end] === "\n" ? end + 1 : -1;
}
function scanDestination(text, at) {
	if (text[at] === "<") {
		for (let end = at + 1; end < text.length; end++) {
			if (text[end] === ">") return end + 1;
			if (text[end] === "<" || text[end] === "\n") return -1;
			if (text[end] === "\\") end++;
		}
		return -1;
	}
	let depth = 0;
	let end = at;
	for (; end < text.length; end++) {
		const unit = text.charCodeAt(end);
		if (unit === 92 && isPunctuation(text.charCodeAt(end + 1))) end++;
		else if (unit === 40 && ++depth > DEEPEST$1) return -1;
		else if (unit === 41 && --depth < 0) break;
		else if (unit <= 32 || unit === 127) break;
	}
	return depth > 0 || end === at && text[at] !== ")" ? -1 : end;
}
function scanTitle(text, at) {
	const open = text[at];
	const close = open === "(" ? ")" : open;
	if (open !== "\"" && open !== "'" && open !== "(") return -1;
	for (let end = at + 1; end < text.length; end++) {
		if (text[end] === close) return end + 1;
		if (open === "(" && text[end] === "(") return -1;
		if (text[end] === "\\") end++;
	}
	return -1;
}
function skipSpace$1(text, at) {
	let end = at;
	while (end < text.length && /[ \t\n]/.test(text[end])) end++;
	return end;
}
function isPunctuation(unit) {
	return 33 <= unit && unit <= 47 || 58 <= unit && unit <= 64 || 91 <= unit && unit <= 96 || 123 <= unit && unit <= 126;
}

// src/prose/bracket.ts
function pushBracket(reader, image) {
	const below = reader.brackets[reader.brackets.length - 1];
	if (below) below.nested = true;
	const leaf = addText$1(reader, reader.at + (image ? 2 : 1));
	reader.brackets.push({
		leaf,
		image,
		bottom: reader.top,
		inside: reader.leaves.length,
		nested: false
	});
}
function openBracket(reader) {
	const { text, at } = reader;
	const end = text[at + 1] === "^" ? scanLabel(text, at) : -1;
	if (end === -1 || !addCall(reader, at, end)) pushBracket(reader, false);
}
function addCall(reader, from, to) {
	const label = reader.text.slice(from + 2, to - 1);
	const value = normalizeLabel(label);
	if (label === "" || /\s/.test(label) || !reader.references.notes.has(value)) return false;
	reader.leaves.push({
		kind: "call",
		from,
		to,
		value
	});
	reader.at = to;
	return true;
}
function closeBracket(reader) {
	const { at, brackets } = reader;
	const bracket = brackets.pop();
	const alive = bracket && (bracket.image || reader.dead <= brackets.length);
	reader.dead = Math.min(reader.dead, brackets.length);
	const end = alive ? scanTarget(reader, bracket) : -1;
	if (bracket?.image && end === -1 && reader.text[bracket.leaf.to] === "^" && readExclaimedCall(reader, bracket)) return;
	if (!bracket || end === -1) return void addText$1(reader, at + 1);
	reader.top = pairDelimiters(reader.top, bracket.bottom);
	if (bracket.image) {
		bracket.leaf.kind = "image";
		bracket.leaf.to = end;
		reader.leaves.push({
			kind: "close-image",
			from: at,
			to: end
		});
	} else {
		bracket.leaf.to = bracket.leaf.from;
		reader.dead = brackets.length;
	}
	reader.at = end;
}
function readExclaimedCall(reader, bracket) {
	const rest = reader.leaves.splice(bracket.inside);
	if (999 < reader.at - bracket.leaf.to || !addCall(reader, bracket.leaf.to - 1, reader.at + 1)) {
		for (const leaf of rest) reader.leaves.push(leaf);
		return false;
	}
	bracket.leaf.to--;
	reader.top = bracket.bottom;
	if (reader.top) reader.top.after = null;
	return true;
}
function scanTarget(reader, bracket) {
	const { text, at, references } = reader;
	const resource = scanResource(text, at + 1);
	if (resource !== -1) return resource;
	const label = scanLabel(text, at + 1);
	if (label !== -1) return references.links.has(normalizeLabel(text.slice(at + 2, label - 1))) ? label : -1;
	if (bracket.nested) return -1;
	const from = bracket.leaf.to;
	if (999 < at - from || !references.links.has(normalizeLabel(text.slice(from, at)))) return -1;
	return text.startsWith("[]", at + 1) ? at + 3 : at + 1;
}

// src/prose/superscript.ts
const CLOSING = "</sup>";
const LONGEST = 80;
const NOTE = /^(?:\[[^]*\]|<a\b[^]*|\(?[\d,*†‡§]{1,5}\)?|\(?[a-z]\)?)(?:\([^]*\))?$/i;
const UNIT = /(?:^|[^A-Za-z])(?:[kcdm]?m|ft|mi|in|yd|miles?|feet|foot|inch(?:es)?|yards?|met(?:er|re)s?|kilomet(?:er|re)s?)$/;
const TEN = /(?:^|[^\d.,])10$/;
function readSuperscript(text, at, end, object) {
	const close = text.slice(end, end + LONGEST + 6).toLowerCase().indexOf(CLOSING);
	const content = close === -1 ? "" : text.slice(end, end + close);
	if (close === -1 || !NOTE.test(content)) return null;
	const before = text.slice(Math.max(0, at - 12), at);
	const power = TEN.test(before) && /^\d/.test(content);
	const square = UNIT.test(before) ? {
		2: "²",
		3: "³"
	}[content] : void 0;
	return {
		end: end + close + 6,
		value: power ? object : square ?? ""
	};
}

// src/prose/inline.ts
const MARKUP = /[\n`[\]\\!<&*_~\0]/;
const PLAIN = /[^\n`[\]\\!<&*_~]+/y;
const ADDRESS$1 = /<(?:[A-Za-z][A-Za-z0-9.+-]{1,31}:[^<>\0- ]*|[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*)>/y;
const RAISED = /^<sup[ >]/i;
const BREAK = /^<br\s*\/?>$/i;
function readInline(passage, references, outline) {
	const { text } = passage;
	if (!MARKUP.test(text)) {
		if (text !== "") outline.text(text, passage.lines[0].start, passage.lines[0].start + text.length);
		return;
	}
	const reader = {
		text,
		references,
		leaves: [],
		brackets: [],
		dead: 0,
		top: null,
		at: 0,
		missing: /* @__PURE__ */ new Set(),
		ticks: null
	};
	while (reader.at < text.length) readLeaf(reader);
	pairDelimiters(reader.top, null);
	for (const leaf of reader.leaves) tell(passage, leaf, outline);
}
function tell(passage, leaf, outline) {
	if (leaf.kind === "delimiter") {
		const { delimiter } = leaf;
		for (let count = 0; count < delimiter.closed; count++) outline.exitMark();
		tellText(passage, delimiter.from, delimiter.to, outline);
		for (let index = delimiter.opened.length - 1; 0 <= index; index--) outline.enterMark(delimiter.opened[index], 0, 0);
	} else if (leaf.kind === "text") tellText(passage, leaf.from, leaf.to, outline);
	else if (leaf.kind === "close-image") outline.exitMark();
	else if (leaf.kind === "call") outline.refer(leaf.value);
	else {
		const start = toSource(passage, leaf.from);
		const end = toSourceEnd(passage, leaf.to);
		if (leaf.kind === "value") outline.text(leaf.value, start, end);
		else if (leaf.kind === "object") outline.object(start, end);
		else if (leaf.kind === "image") outline.enterMark("image", start, end);
		else outline.lineBreak(true, start, end);
	}
}
function tellText(passage, from, to, outline) {
	if (from === to) return;
	const value = passage.text.slice(from, to);
	if (value === "\n") outline.lineBreak(false, toSource(passage, from), toSourceEnd(passage, to));
	else outline.text(value.includes("\0") ? value.replaceAll("\0", "�") : value, toSource(passage, from), toSourceEnd(passage, to));
}
function readLeaf(reader) {
	const { text, at } = reader;
	PLAIN.lastIndex = at;
	if (PLAIN.test(text)) return void addText$1(reader, PLAIN.lastIndex);
	switch (text[at]) {
		case "\n": return readLineEnd(reader);
		case "\\": return readEscape(reader);
		case "`": return readCode(reader);
		case "&": return readEntity(reader);
		case "<": return readAngle(reader);
		case "[": return openBracket(reader);
		case "]": return closeBracket(reader);
		case "!": return text[at + 1] === "[" ? pushBracket(reader, true) : void addText$1(reader, at + 1);
		default: return readRun(reader);
	}
}
function readLineEnd(reader) {
	const { text, at } = reader;
	const last = reader.leaves[reader.leaves.length - 1];
	let from = at;
	if (last?.kind === "text" && last.to === at) {
		while (last.from < from && (text[from - 1] === " " || text[from - 1] === "	")) from--;
		last.to = from;
	}
	if (last?.kind === "hard" && last.to === at) last.to = at + 1;
	else if (from + 2 <= at && !text.slice(from, at).includes("	")) reader.leaves.push({
		kind: "hard",
		from,
		to: at + 1
	});
	else reader.leaves.push({
		kind: "text",
		from: at,
		to: at + 1
	});
	reader.at = at + 1;
}
function readEscape(reader) {
	const { text, at } = reader;
	if (text[at + 1] === "\n") reader.leaves.push({
		kind: "hard",
		from: at,
		to: at + 2
	});
	else if (isPunctuation(text.charCodeAt(at + 1))) reader.leaves.push({
		kind: "value",
		from: at,
		to: at + 2,
		value: text[at + 1]
	});
	else return void addText$1(reader, at + 1);
	reader.at = at + 2;
}
function readCode(reader) {
	const { text, at } = reader;
	let end = at;
	while (text[end] === "`") end++;
	reader.ticks ??= findTicks(text);
	const runs = reader.ticks.get(end - at);
	if (!runs) return void addText$1(reader, end);
	while (runs.next < runs.starts.length && runs.starts[runs.next] < end) runs.next++;
	const close = runs.starts[runs.next];
	if (close === void 0) return void addText$1(reader, end);
	reader.leaves.push({
		kind: "object",
		from: at,
		to: close + end - at
	});
	reader.at = close + end - at;
}
function findTicks(text) {
	const ticks = /* @__PURE__ */ new Map();
	for (let at = text.indexOf("`"); at !== -1; at = text.indexOf("`", at)) {
		const start = at;
		while (text[at] === "`") at++;
		const runs = ticks.get(at - start);
		if (runs) runs.starts.push(start);
		else ticks.set(at - start, {
			starts: [start],
			next: 0
		});
	}
	return ticks;
}
function readEntity(reader) {
	const entity = decodeEntityAt(reader.text, reader.at);
	if (!entity) return void addText$1(reader, reader.at + 1);
	reader.leaves.push({
		kind: "value",
		from: reader.at,
		to: entity.end,
		value: entity.value
	});
	reader.at = entity.end;
}
function readAngle(reader) {
	const { text, at } = reader;
	ADDRESS$1.lastIndex = at;
	if (ADDRESS$1.test(text)) {
		reader.leaves.push({
			kind: "object",
			from: at,
			to: ADDRESS$1.lastIndex
		});
		reader.at = ADDRESS$1.lastIndex;
		return;
	}
	const end = scanHtml(text, at, reader.missing);
	if (end === -1) return void addText$1(reader, at + 1);
	const raised = RAISED.test(text.slice(at, at + 5)) ? readSuperscript(text, at, end, "￼") : null;
	if (raised) {
		if (raised.value !== "") reader.leaves.push({
			kind: "value",
			from: at,
			to: raised.end,
			value: raised.value
		});
		reader.at = raised.end;
		return;
	}
	if (end - at < 16 && BREAK.test(text.slice(at, end))) reader.leaves.push({
		kind: "hard",
		from: at,
		to: end
	});
	reader.at = end;
}
function readRun(reader) {
	const delimiter = readDelimiter(reader.text, reader.at);
	if (!delimiter) {
		let to = reader.at;
		while (reader.text[to] === "~") to++;
		addText$1(reader, to);
		return;
	}
	delimiter.before = reader.top;
	if (reader.top) reader.top.after = delimiter;
	reader.top = delimiter;
	reader.leaves.push({
		kind: "delimiter",
		delimiter
	});
	reader.at = delimiter.to;
}

// src/prose/cursor.ts
function startLine(source, start) {
	let end = start;
	for (; end < source.length; end++) {
		const unit = source.charCodeAt(end);
		if (unit === 10 || unit === 13) break;
	}
	const next = source.charCodeAt(end) === 13 && source.charCodeAt(end + 1) === 10 ? end + 2 : Math.min(end + 1, source.length);
	return {
		source,
		end,
		next,
		at: start,
		column: 0,
		unit: "",
		text: start,
		indent: 0,
		blank: false
	};
}
function peek(cursor) {
	let at = cursor.at;
	let column = cursor.column;
	for (; at < cursor.end; at++) {
		const unit = cursor.source.charCodeAt(at);
		if (unit === 32) column++;
		else if (unit === 9) column += 4 - column % 4;
		else break;
	}
	cursor.text = at;
	cursor.indent = column - cursor.column;
	cursor.blank = cursor.end <= at;
	cursor.unit = cursor.blank ? "" : cursor.source[at];
}
function advance(cursor, to) {
	while (cursor.at < to) {
		cursor.column += cursor.source.charCodeAt(cursor.at) === 9 ? 4 - cursor.column % 4 : 1;
		cursor.at++;
	}
}
function advanceColumns(cursor, count) {
	for (let left = count; left > 0 && cursor.at < cursor.end;) {
		const width = cursor.source.charCodeAt(cursor.at) === 9 ? 4 - cursor.column % 4 : 1;
		const step = Math.min(width, left);
		cursor.column += step;
		left -= step;
		if (step === width) cursor.at++;
	}
}
function skipOneBlank(cursor) {
	const unit = cursor.source[cursor.at];
	if (cursor.at < cursor.end && (unit === " " || unit === "	")) advanceColumns(cursor, 1);
}

// src/prose/block-start.ts
function readHeadingDepth(cursor) {
	let depth = 0;
	while (depth < 7 && cursor.source[cursor.text + depth] === "#") depth++;
	const behind = cursor.text + depth;
	return depth < 7 && (cursor.end <= behind || isBlank$1(cursor.source[behind])) ? depth : 0;
}
function trimHeading(cursor, depth) {
	const { source } = cursor;
	let start = cursor.text + depth;
	while (start < cursor.end && isBlank$1(source[start])) start++;
	let end = cursor.end;
	while (start < end && isBlank$1(source[end - 1])) end--;
	let marks = end;
	while (start < marks && source[marks - 1] === "#") marks--;
	if (marks < end && (marks === start || isBlank$1(source[marks - 1]))) end = marks;
	while (start < end && isBlank$1(source[end - 1])) end--;
	return {
		start,
		end,
		next: cursor.next
	};
}
function readFence(cursor) {
	const { source } = cursor;
	let end = cursor.text;
	while (end < cursor.end && source[end] === cursor.unit) end++;
	const length = end - cursor.text;
	if (length < 3) return null;
	const rest = source.slice(end, cursor.end);
	return {
		length,
		bare: /^[ \t]*$/.test(rest),
		tickless: !rest.includes("`")
	};
}
function isRule(cursor) {
	if (!/[*_-]/.test(cursor.unit)) return false;
	let count = 0;
	for (let at = cursor.text; at < cursor.end; at++) if (cursor.source[at] === cursor.unit) count++;
	else if (!isBlank$1(cursor.source[at])) return false;
	return count >= 3;
}
const NUMBER = /([0-9]{1,9})([.)])/y;
function readItem(cursor) {
	const { source, text } = cursor;
	const bullet = cursor.unit === "*" || cursor.unit === "+" || cursor.unit === "-";
	NUMBER.lastIndex = text;
	const number = bullet ? null : NUMBER.exec(source);
	if (!bullet && !number) return null;
	const end = bullet ? text + 1 : NUMBER.lastIndex;
	if (end < cursor.end && !isBlank$1(source[end])) return null;
	const behind = { ...cursor };
	advance(behind, end);
	peek(behind);
	const space = behind.blank || behind.indent > 4 ? 1 : behind.indent;
	return {
		marker: number ? number[2] : cursor.unit,
		written: number ? Number(number[1]) : null,
		end,
		space,
		blank: behind.blank,
		indent: cursor.indent + end - text + space
	};
}
function readNoteLabel(cursor) {
	const { source, text } = cursor;
	if (source[text + 1] !== "^") return null;
	for (let at = text + 2; at < cursor.end && at - text < 1002; at++) {
		const unit = source[at];
		if (unit === "]") return text + 2 < at && source[at + 1] === ":" ? {
			label: source.slice(text + 2, at),
			end: at + 2
		} : null;
		if (unit === "[" || isBlank$1(unit)) return null;
		if (unit === "\\" && /[[\]\\]/.test(source[at + 1] ?? "")) at++;
	}
	return null;
}
function isBlank$1(unit) {
	return unit === " " || unit === "	";
}

// src/prose/container.ts
function beginChild(state) {
	closeTo(state, state.matched);
	closeLeaf(state);
	if (state.open[state.open.length - 1]?.kind === "list") closeTo(state, state.open.length - 1);
	const inner = state.open[state.open.length - 1];
	if (inner) inner.empty = false;
	state.matched = state.open.length;
}
function enter$1(state, container, part) {
	beginChild(state);
	state.open.push(container);
	state.parts.push(part);
	state.matched = state.open.length;
}
function openLeaf(state, leaf) {
	beginChild(state);
	state.leaf = leaf;
}
function closeTo(state, count) {
	if (count < state.open.length) closeLeaf(state);
	while (count < state.open.length) {
		state.open.pop();
		state.parts.push({ kind: "exit" });
	}
}
function closeLeaf(state) {
	const { leaf, parts } = state;
	state.leaf = null;
	if (!leaf) return;
	if (leaf.kind === "paragraph") {
		const lines = takeDefinitions(state, leaf.lines);
		if (lines.length > 0) parts.push({
			kind: "paragraph",
			lines
		});
	} else if (leaf.kind === "table") parts.push({
		kind: "table",
		rows: leaf.rows
	});
	else if (leaf.kind === "html") parts.push({
		kind: "html",
		lines: leaf.lines
	});
	else parts.push({ kind: "other" });
}
function takeDefinitions(state, lines) {
	if (lines.length === 0 || state.source[lines[0].start] !== "[") return lines;
	const text = lines.map((line) => state.source.slice(line.start, line.end)).join("\n");
	let at = 0;
	for (let found = scanDefinition(text, 0); found && found.label !== ""; found = at < text.length ? scanDefinition(text, at) : null) {
		state.references.links.add(found.label);
		at = found.end;
	}
	if (at === 0) return lines;
	let taken = at >= text.length ? lines.length : 0;
	for (let end = text.indexOf("\n"); at < text.length && end !== -1 && end < at; end = text.indexOf("\n", end + 1)) taken++;
	return lines.slice(taken);
}

// src/prose/table-row.ts
function isDelimiterRow(line) {
	if (!/^[|:\- \t]+$/.test(line) || !line.includes("-")) return 0;
	const cells = line.trim().replace(/^\|/, "").replace(/\|$/, "").split("|");
	if (!/[|:]/.test(line)) return 0;
	return cells.every((cell) => /^[ \t]*:?-+:?[ \t]*$/.test(cell)) ? cells.length : 0;
}
function countCells(source, line) {
	return splitRow(source, line).length;
}
function splitRow(source, line) {
	let end = line.end;
	while (line.start < end && isBlank(source[end - 1])) end--;
	const cells = [];
	let start = source[line.start] === "|" ? line.start + 1 : line.start;
	for (let at = start; at < end; at++) if (source[at] === "\\" && (source[at + 1] === "|" || source[at + 1] === "\\")) at++;
	else if (source[at] === "|") {
		cells.push(trim(source, start, at));
		start = at + 1;
	}
	if (start < end) cells.push(trim(source, start, end));
	return cells;
}
function trim(source, from, to) {
	let start = from;
	let end = to;
	while (start < end && isBlank(source[start])) start++;
	while (start < end && isBlank(source[end - 1])) end--;
	return {
		start,
		end,
		next: end
	};
}
function isBlank(unit) {
	return unit === " " || unit === "	";
}

// src/prose/block.ts
const DEEPEST = 200;
function startBlock(state, cursor) {
	if (cursor.blank) return "none";
	if (cursor.indent > 3) {
		if (state.leaf?.kind === "paragraph") return "none";
		openLeaf(state, { kind: "indented" });
		return "leaf";
	}
	switch (cursor.unit) {
		case ">": return startQuote(state, cursor);
		case "#": return startHeading(state, cursor);
		case "`": return startFence(state, cursor);
		case "~": return startFence(state, cursor);
		case "<": return startHtml(state, cursor);
		case "[": return startNote(state, cursor);
		case "=": return startUnderline(state, cursor);
		case "|":
		case ":": return startTable(state, cursor);
		case "-": {
			const underline = startUnderline(state, cursor);
			if (underline !== "none") return underline;
			const item = startRuleOrItem(state, cursor);
			return item === "none" ? startTable(state, cursor) : item;
		}
		default: return /[*_+0-9]/.test(cursor.unit) ? startRuleOrItem(state, cursor) : "none";
	}
}
function startQuote(state, cursor) {
	if (DEEPEST <= state.open.length) return "none";
	enter$1(state, {
		kind: "quote",
		indent: 0,
		marker: "",
		empty: true
	}, {
		kind: "enter",
		container: "quote",
		label: ""
	});
	advance(cursor, cursor.text + 1);
	skipOneBlank(cursor);
	return "container";
}
function startHeading(state, cursor) {
	const depth = readHeadingDepth(cursor);
	if (depth === 0) return "none";
	beginChild(state);
	state.parts.push({
		kind: "heading",
		depth,
		lines: [trimHeading(cursor, depth)]
	});
	return "leaf";
}
function startFence(state, cursor) {
	const fence = readFence(cursor);
	if (!fence || cursor.unit === "`" && !fence.tickless) return "none";
	openLeaf(state, {
		kind: "fence",
		unit: cursor.unit,
		length: fence.length
	});
	return "leaf";
}
function startHtml(state, cursor) {
	const line = state.source.slice(cursor.text, cursor.end);
	const ending = startHtmlBlock(line, state.leaf?.kind === "paragraph");
	if (ending === null) return "none";
	openLeaf(state, {
		kind: "html",
		ending,
		lines: [{
			start: cursor.text,
			end: cursor.end,
			next: cursor.next
		}]
	});
	if (endsHtmlBlock(line, ending)) closeLeaf(state);
	return "leaf";
}
function startNote(state, cursor) {
	const note = DEEPEST <= state.open.length ? null : readNoteLabel(cursor);
	if (!note) return "none";
	const label = normalizeLabel(note.label);
	state.references.notes.add(label);
	enter$1(state, {
		kind: "footnote",
		indent: 4,
		marker: "",
		empty: false
	}, {
		kind: "enter",
		container: "footnote",
		label
	});
	advance(cursor, note.end);
	peek(cursor);
	advance(cursor, cursor.text);
	return "container";
}
function startUnderline(state, cursor) {
	const { leaf } = state;
	if (leaf?.kind !== "paragraph" || state.matched < state.open.length) return "none";
	if (!(cursor.unit === "=" ? /^=+[ \t]*$/ : /^-+[ \t]*$/).test(state.source.slice(cursor.text, cursor.end))) return "none";
	const lines = takeDefinitions(state, leaf.lines);
	if (lines.length === 0) return "none";
	state.leaf = null;
	state.parts.push({
		kind: "heading",
		depth: cursor.unit === "=" ? 1 : 2,
		lines
	});
	return "leaf";
}
function startTable(state, cursor) {
	const { leaf, source } = state;
	if (leaf?.kind !== "paragraph" || state.matched < state.open.length) return "none";
	const columns = isDelimiterRow(source.slice(cursor.text, cursor.end));
	const head = leaf.lines[leaf.lines.length - 1];
	if (columns === 0 || countCells(source, head) !== columns) return "none";
	leaf.lines.pop();
	openLeaf(state, {
		kind: "table",
		columns,
		rows: [splitRow(source, head).slice(0, columns)]
	});
	return "leaf";
}
function startRuleOrItem(state, cursor) {
	if (isRule(cursor)) {
		beginChild(state);
		state.parts.push({ kind: "other" });
		return "leaf";
	}
	const item = state.open.length < DEEPEST ? readItem(cursor) : null;
	if (!item || state.leaf?.kind === "paragraph" && !mayInterrupt(state, item)) return "none";
	startItem(state, cursor, item);
	return "container";
}
function mayInterrupt(state, item) {
	if (state.matched < state.open.length) return true;
	return !item.blank && (item.written === null || item.written === 1);
}
function startItem(state, cursor, item) {
	closeTo(state, state.matched);
	closeLeaf(state);
	const list = state.open[state.open.length - 1];
	if (list?.kind !== "list" || list.marker !== item.marker) enter$1(state, {
		kind: "list",
		indent: 0,
		marker: item.marker,
		empty: false
	}, {
		kind: "enter",
		container: "list",
		label: ""
	});
	state.parts.push({
		kind: "item",
		written: item.written
	});
	state.open.push({
		kind: "item",
		indent: item.indent,
		marker: "",
		empty: true
	});
	state.matched = state.open.length;
	advance(cursor, item.end);
	if (item.space > 0) advanceColumns(cursor, item.space);
}

// src/prose/structure.ts
function readStructure(source, base) {
	const state = {
		source,
		parts: [],
		references: {
			links: /* @__PURE__ */ new Set(),
			notes: /* @__PURE__ */ new Set()
		},
		open: [],
		leaf: null,
		matched: 0
	};
	let blank = false;
	for (let start = base; start < source.length;) {
		const cursor = startLine(source, start);
		const empty = cursor.end === start;
		start = cursor.next;
		if (!empty || !blank || state.leaf !== null) readLine(state, cursor);
		blank = empty;
	}
	closeTo(state, 0);
	closeLeaf(state);
	return {
		parts: state.parts,
		references: state.references
	};
}
function readLine(state, cursor) {
	state.matched = 0;
	while (state.matched < state.open.length && continues(state.open[state.matched], cursor)) state.matched++;
	peek(cursor);
	const inside = state.matched === state.open.length;
	if (inside && state.leaf && continuesLeaf(state, state.leaf, cursor)) return;
	if (state.leaf && state.leaf.kind !== "paragraph" && !inside) closeTo(state, state.matched);
	for (;;) {
		const started = startBlock(state, cursor);
		if (started === "leaf") return;
		if (started === "none") break;
		peek(cursor);
	}
	addText(state, cursor);
}
function continues(container, cursor) {
	peek(cursor);
	if (container.kind === "list") return true;
	if (container.kind === "quote") {
		if (cursor.indent > 3 || cursor.unit !== ">") return false;
		advance(cursor, cursor.text + 1);
		skipOneBlank(cursor);
		return true;
	}
	if (cursor.blank) return !container.empty;
	if (cursor.indent < container.indent) return false;
	advanceColumns(cursor, container.indent);
	return true;
}
function continuesLeaf(state, leaf, cursor) {
	if (leaf.kind === "fence") {
		const fence = cursor.indent < 4 && cursor.unit === leaf.unit ? readFence(cursor) : null;
		if (fence && leaf.length <= fence.length && fence.bare) closeLeaf(state);
		return true;
	}
	if (leaf.kind === "html") {
		if (cursor.blank && leaf.ending === "blank") {
			closeLeaf(state);
			return true;
		}
		leaf.lines.push({
			start: cursor.at,
			end: cursor.end,
			next: cursor.next
		});
		if (endsHtmlBlock(state.source.slice(cursor.at, cursor.end), leaf.ending)) closeLeaf(state);
		return true;
	}
	if (leaf.kind === "indented") {
		if (cursor.blank || cursor.indent > 3) return true;
		closeLeaf(state);
		return false;
	}
	if (!cursor.blank) return false;
	closeLeaf(state);
	return true;
}
function addText(state, cursor) {
	const line = {
		start: cursor.text,
		end: cursor.end,
		next: cursor.next
	};
	if (state.leaf?.kind === "paragraph" && !cursor.blank) {
		state.leaf.lines.push(line);
		return;
	}
	closeTo(state, state.matched);
	if (cursor.blank) return;
	if (state.leaf?.kind === "table") {
		state.leaf.rows.push(splitRow(state.source, line));
		return;
	}
	openLeaf(state, {
		kind: "paragraph",
		lines: [line]
	});
}

// src/prose/markdown.ts
function readMarkdown(source, base, outline) {
	const { parts, references } = readStructure(source, base);
	for (const part of parts) tellPart(part, {
		source,
		references,
		outline
	});
}
function tellPart(part, reading) {
	const { outline, source } = reading;
	if (part.kind === "enter") outline.enter(part.container, part.label);
	else if (part.kind === "item") outline.enterItem(part.written);
	else if (part.kind === "exit") outline.exit();
	else if (part.kind === "table") tellTable(part.rows, reading);
	else if (part.kind === "html") readHtml(toPassage(source, part.lines), outline);
	else if (part.kind === "other") outline.interrupt();
	else {
		outline.openBlock(part.kind);
		readInline(toPassage(source, part.lines), reading.references, outline);
		outline.closeBlock(part.kind === "heading" ? part.depth : 0);
	}
}
function tellTable(rows, { source, references, outline }) {
	outline.enterTable();
	rows.forEach((row, index) => {
		outline.enterRow();
		for (const cell of row) {
			outline.enterCell(index === 0);
			readInline(toPassage(source, [cell]), references, outline);
			outline.closeBlock();
		}
	});
}

// src/prose/address.ts
const ADDRESS = /(?<![\p{L}\p{N}])(?:(?:https?|ftp):\/\/|www\.)[^\s<>\uFFFC]+/giu;
const TRAILING = /* @__PURE__ */ new Set("?!.,:;*_~'\"’”»");
function maskAddresses(draft) {
	if (!draft.text.includes("://") && !/www\./i.test(draft.text)) return;
	maskSpans(draft, findAddresses(draft.text));
}
function findAddresses(text) {
	const spans = [];
	for (const match of text.matchAll(ADDRESS)) {
		const end = trimmedEnd(match[0]);
		if (end > 4) spans.push({
			start: match.index,
			end: match.index + end
		});
	}
	return spans;
}
function trimmedEnd(address) {
	let open = 0;
	for (const character of address) open += character === "(" ? 1 : character === ")" ? -1 : 0;
	let end = address.length;
	while (end > 0) {
		const character = address[end - 1];
		if (character === ")" && open < 0) open++;
		else if (!TRAILING.has(character)) break;
		end--;
	}
	return end;
}

// src/prose/completion.ts
const BOX = /^\[([ \txX])\][ \t\n]+/;
const DEFINITION = /^:[ \t]+(?=\S)/;
const LONGEST_TERM = 80;
function completeDraft(draft, previous) {
	trimDraft(draft);
	maskAddresses(draft);
	if (draft.role === "heading" || draft.role === "cell" || draft.role === "header" || draft.role === "alt") return [draft];
	return splitDefinitions(draft.role === "item" && previous === null ? readBox(draft) : draft, previous);
}
function trimDraft(draft) {
	const start = draft.text.length - draft.text.trimStart().length;
	const end = draft.text.trimEnd().length;
	if (0 < start || end < draft.text.length) Object.assign(draft, sliceDraft(draft, Math.min(start, end), end));
}
function readBox(draft) {
	const box = BOX.exec(draft.text);
	if (!box) return draft;
	const rest = sliceDraft(draft, box[0].length, draft.text.length);
	return Object.assign(draft, rest, { ticked: box[1].trim() !== "" });
}
function splitDefinitions(draft, previous) {
	if (!draft.text.includes("\n:") && !DEFINITION.test(draft.text)) return [draft];
	const lines = draft.text.split("\n");
	const before = previous?.role === "definition" ? previous.leadIn : isTerm(previous) ? previous : null;
	const kinds = lines.map((_, index) => lineKind(lines, index, before !== null));
	if (!kinds.includes("definition")) return [draft];
	if (kinds[0] === "definition" && before) before.role = "term";
	const parts = [];
	let term = before;
	let start = 0;
	for (let index = 0, end = 0; index < lines.length; index = end) {
		for (end = index + 1; kinds[end] === "rest"; end++);
		const length = lines.slice(index, end).join("\n").length;
		const mark = kinds[index] === "definition" ? DEFINITION.exec(lines[index])[0].length : 0;
		const part = sliceDraft(draft, start + mark, start + length);
		if (kinds[index] === "term") term = part;
		if (kinds[index] !== "rest") Object.assign(part, {
			role: kinds[index],
			leadIn: kinds[index] === "definition" ? term : null
		});
		parts.push(part);
		start += length + 1;
	}
	return parts;
}
function lineKind(lines, index, hasTerm) {
	const line = lines[index];
	if (DEFINITION.test(line)) return index > 0 || hasTerm ? "definition" : "rest";
	const next = lines[index + 1];
	if (next === void 0 || !DEFINITION.test(next)) return "rest";
	return index === 0 || line.length <= LONGEST_TERM && !/[.!?;,]$/.test(line.trimEnd()) ? "term" : "rest";
}
function isTerm(previous) {
	if (previous?.role === "term") return true;
	return previous?.role === "paragraph" && previous.text.length <= LONGEST_TERM && !/[\n.!?]/.test(previous.text);
}

// src/prose/outline.ts
function createOutline(before = []) {
	const state = {
		drafts: [...before],
		containers: [],
		open: [],
		marks: [],
		references: /* @__PURE__ */ new Map(),
		notes: [],
		headings: [],
		quoted: 0,
		deleted: 0,
		table: {
			headers: [],
			row: []
		},
		previous: null
	};
	return {
		enter: (kind, label) => enter(state, kind, label ?? null),
		exit: () => exit(state),
		enterItem: (written) => enterItem(state, written),
		openBlock: (role) => openBlock(state, role),
		closeBlock: (depth = 0) => closeBlock(state, depth),
		enterTable: () => {
			state.table = {
				headers: [],
				row: []
			};
			state.previous = null;
		},
		enterRow: () => {
			state.table.row = [];
		},
		enterCell: (header) => enterCell(state, header),
		interrupt: () => {
			state.previous = null;
		},
		text: (value, start, end) => addLeaf(state, value, start, end),
		lineBreak: (hard, start, end) => {
			const draft = state.open[state.open.length - 1];
			if (hard && draft && state.deleted === 0) draft.hard.push(draft.text.length);
			addLeaf(state, "\n", start, end);
		},
		object: (start, end) => addLeaf(state, "￼", start, end),
		enterMark: (mark, start, end) => enterMark(state, mark, start, end),
		exitMark: () => exitMark(state),
		refer: (label) => {
			const draft = state.open[state.open.length - 1];
			if (draft && !state.references.has(label)) state.references.set(label, draft);
		},
		finish: () => {
			for (const { draft, label } of state.notes) draft.leadIn = state.references.get(label) ?? null;
			return state.drafts.filter((draft) => /[^\s\uFFFC]/.test(draft.text));
		}
	};
}
function enter(state, kind, label) {
	const outer = state.containers[state.containers.length - 1];
	const leadIn = kind === "list" ? state.previous ?? (outer?.kind === "item" ? outer.leadIn : null) : null;
	state.containers.push({
		kind,
		leadIn,
		label,
		ordinal: null,
		headings: state.headings
	});
	if (kind === "quote") state.quoted++;
	state.previous = null;
}
function exit(state) {
	const container = state.containers.pop();
	if (!container) return;
	if (container.kind === "quote") state.quoted--;
	state.headings = container.headings;
	state.previous = null;
}
function enterItem(state, written) {
	const list = state.containers[state.containers.length - 1];
	if (!list) return;
	const last = list.ordinal;
	list.ordinal = written === null || last === null || last < written ? written : last + 1;
	state.containers.push({
		kind: "item",
		leadIn: list.leadIn,
		label: null,
		ordinal: list.ordinal,
		headings: state.headings
	});
	state.previous = null;
}
function openDraftOf(state, role) {
	const draft = openDraft(role);
	draft.headings = state.headings;
	draft.quoted = state.quoted;
	state.drafts.push(draft);
	state.open.push(draft);
	return draft;
}
function openBlock(state, role) {
	const draft = openDraftOf(state, role);
	if (role === "heading") return;
	const inner = state.containers[state.containers.length - 1];
	const note = state.containers.find((container) => container.kind === "footnote");
	if (inner?.kind === "item") Object.assign(draft, {
		role: "item",
		leadIn: inner.leadIn,
		ordinal: inner.ordinal
	});
	else if (note?.label) {
		draft.role = "footnote";
		state.notes.push({
			draft,
			label: note.label
		});
	}
}
function enterCell(state, header) {
	const { headers, row } = state.table;
	const draft = openDraftOf(state, header ? "header" : "cell");
	draft.column = row.length;
	draft.row = row;
	row.push(draft);
	if (header) headers.push(draft);
	else draft.columnHeader = headers[draft.column] ?? null;
}
function closeBlock(state, depth) {
	const draft = state.open.pop();
	if (!draft) return;
	if (draft.role === "heading") {
		draft.depth = depth;
		draft.headings = state.headings.filter((heading) => heading.depth < depth);
		state.headings = [draft, ...draft.headings];
	}
	const parts = completeDraft(draft, state.previous);
	if (parts.length !== 1 || parts[0] !== draft) state.drafts.splice(state.drafts.lastIndexOf(draft), 1, ...parts);
	state.previous = draft.role === "heading" || 0 <= draft.column ? null : parts[parts.length - 1] ?? null;
}
function addLeaf(state, value, start, end) {
	const draft = state.open[state.open.length - 1];
	if (draft && state.deleted === 0) append(draft, value, start, end);
}
function enterMark(state, mark, start, end) {
	const draft = state.open[state.open.length - 1];
	if (!draft) return;
	if (mark === "deleted") state.deleted++;
	if (mark === "image") addLeaf(state, " ", start, end);
	state.marks.push({
		mark,
		draft: mark === "image" ? openDraftOf(state, "alt") : draft,
		from: mark === "image" ? 0 : draft.text.length
	});
}
function exitMark(state) {
	const top = state.marks.pop();
	if (!top) return;
	const { mark, draft, from } = top;
	if (mark === "deleted") state.deleted--;
	else if (mark === "image") {
		state.open.pop();
		completeDraft(draft, null);
	} else if (from < draft.text.length) draft[mark].push({
		start: from,
		end: draft.text.length
	});
}

// src/prose/article.ts
function toArticle(file) {
	const { drafts, unread, end } = readFrontMatter(file.text);
	const outline = createOutline(drafts);
	readMarkdown(file.text, end, outline);
	const finished = outline.finish();
	markBreaks(finished, file.text);
	const blocks = toBlocks(finished);
	return {
		path: file.path,
		source: file.text,
		blocks,
		unread,
		words: countWords(file.text),
		lineStarts: findLineStarts(file.text)
	};
}
function toBlocks(drafts) {
	const indexes = new Map(drafts.map((draft, index) => [draft, index]));
	const link = (draft) => draft === null ? null : indexes.get(draft) ?? null;
	const shared = /* @__PURE__ */ new Map();
	const links = (list) => {
		const known = shared.get(list);
		if (known) return known;
		const made = list.map((draft) => indexes.get(draft)).filter((index) => index !== void 0);
		shared.set(list, made);
		return made;
	};
	return drafts.map((draft, index) => ({
		index,
		role: draft.role,
		text: draft.text,
		pieces: draft.pieces,
		headings: links(draft.headings),
		depth: draft.depth,
		leadIn: link(draft.leadIn),
		ordinal: draft.ordinal,
		ticked: draft.ticked,
		row: links(draft.row),
		columnHeader: link(draft.columnHeader),
		column: draft.column,
		quoted: draft.quoted,
		strong: draft.strong,
		emphasis: draft.emphasis,
		breaks: draft.breaks
	}));
}

// src/prose/comment.ts
function findComments(source, prefix) {
	if (!source.includes(prefix)) return [];
	const { parts } = readStructure(source, readFrontMatter(source).end);
	const lineOf = toLineOf(source);
	const found = [];
	const levels = [{
		following: null,
		whole: null
	}];
	for (let index = parts.length - 1; 0 <= index; index--) {
		const part = parts[index];
		const level = levels[levels.length - 1];
		if (part.kind === "exit") {
			levels.push({
				following: null,
				whole: null
			});
			continue;
		}
		if (part.kind === "enter" || part.kind === "item") {
			levels.pop();
			follow(levels[levels.length - 1], level.whole);
			continue;
		}
		const comments = readComments(part, source);
		if (comments.length === 0) follow(level, extentOf(part));
		const own = comments.filter(({ text }) => text.startsWith(prefix));
		for (const comment of own.reverse()) found.push(toComment(comment, level.following, lineOf));
	}
	return found.reverse();
}
function toComment({ text, at }, block, lineOf) {
	const line = lineOf(at);
	if (block === null) return {
		text,
		line,
		from: line + 1,
		to: line + 1
	};
	return {
		text,
		line,
		from: lineOf(block.start),
		to: lineOf(Math.max(block.start, block.end - 1)) + 1
	};
}
function follow(level, block) {
	level.following = block;
	if (block === null) return;
	level.whole = level.whole === null ? block : {
		start: Math.min(block.start, level.whole.start),
		end: Math.max(block.end, level.whole.end)
	};
}
function extentOf(part) {
	const lines = part.kind === "table" ? part.rows.flat() : "lines" in part ? part.lines : [];
	const [first, last] = [lines[0], lines[lines.length - 1]];
	return first === void 0 || last === void 0 ? null : {
		start: first.start,
		end: last.end
	};
}
function readComments(part, source) {
	if (part.kind !== "html") return [];
	const starts = [];
	let text = "";
	for (const { start, end } of part.lines) {
		starts.push(text.length);
		text += `${source.slice(start, end)}\n`;
	}
	const found = [];
	let line = 0;
	for (let at = skipSpace(text, 0); at < text.length;) {
		const end = text.startsWith("<!--", at) ? text.indexOf("-->", at + 4) : -1;
		if (end === -1) return [];
		while (line + 1 < starts.length && starts[line + 1] <= at) line++;
		found.push({
			text: text.slice(at + 4, end).trim(),
			at: part.lines[line].start + at - starts[line]
		});
		at = skipSpace(text, end + 3);
	}
	return found;
}
function skipSpace(text, from) {
	let at = from;
	while (at < text.length && /\s/.test(text[at])) at++;
	return at;
}
function toLineOf(source) {
	const starts = findLineStarts(source);
	return (offset) => {
		let [low, high] = [0, starts.length];
		while (1 < high - low) {
			const middle = low + high >> 1;
			if (starts[middle] <= offset) low = middle;
			else high = middle;
		}
		return low + 1;
	};
}

export { sourceSpan as a, locate as i, toArticle as n, toPosition as o, findLineStarts as r, findComments as t };