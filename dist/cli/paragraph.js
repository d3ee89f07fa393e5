// Built by "npm run build" from src/ and provisions/. Do not edit.
// src/report/cell.ts
const tab = "    ";
const wide = /^(?:\p{Emoji_Presentation}|\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}|[\u3000-\u303e\uff01-\uff60\uffe0-\uffe6]|.\ufe0f)/u;
const invisible = /^(?:\u034f|\u17b4|\u17b5|[\u180b-\u180f]|[\u00ad\u061c\u115f\u1160\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb\u{e0000}-\u{e0fff}])/u;
const combining = /^[\p{Mn}\p{Me}]/u;
const loneSurrogate = /\p{Surrogate}/u;
const loneSurrogates = /\p{Surrogate}/gu;
const plain = /^[ -~]*$/;
const graphemes = toMemo(() => new Intl.Segmenter("en", { granularity: "grapheme" }));
function toMemo(make) {
	let made = null;
	return () => (made ??= { value: make() }).value;
}
function toCells(text) {
	if (plain.test(text)) return Array.from(text, (shown, offset) => ({
		offset,
		shown,
		width: 1
	}));
	return Array.from(graphemes().segment(text), ({ segment, index }) => ({
		offset: index,
		...show(segment)
	}));
}
function toPrintable(text) {
	const line = text.replaceAll(/[\r\n]+/g, " ");
	return plain.test(line) ? line : toCells(line).map(({ shown }) => shown).join("");
}
function widthOf(text) {
	return plain.test(text) ? text.length : toCells(text).reduce((sum, { width }) => sum + width, 0);
}
function show(segment) {
	const code = segment.codePointAt(0) ?? 0;
	if (loneSurrogate.test(segment)) return {
		shown: segment.replaceAll(loneSurrogates, "�"),
		width: 1
	};
	if (segment === "	") return {
		shown: tab,
		width: 4
	};
	if (code < 32) return {
		shown: String.fromCodePoint(9216 + code),
		width: 1
	};
	if (code === 127) return {
		shown: "␡",
		width: 1
	};
	if (code < 160 && 127 < code) return {
		shown: "�",
		width: 1
	};
	if (invisible.test(segment)) return {
		shown: "�",
		width: 1
	};
	if (combining.test(segment)) return {
		shown: `\u25cc${trim(segment)}`,
		width: 1
	};
	return {
		shown: trim(segment),
		width: wide.test(segment) ? 2 : 1
	};
}
function trim(segment) {
	const points = Array.from(segment);
	return points.length < 2 ? segment : points.filter((point) => point === "‍" || !invisible.test(point)).slice(0, 12).join("");
}

// src/report/paragraph.ts
function wrap(text, width) {
	const lines = [];
	let line = "";
	for (const word of toPrintable(text).split(/ +/).filter((part) => part !== "")) {
		const longer = line === "" ? word : `${line} ${word}`;
		if (line !== "" && width < widthOf(longer)) {
			lines.push(line);
			line = word;
		} else line = longer;
	}
	return [...lines, line];
}
function hang(label, text, width) {
	const indent = " ".repeat(widthOf(label));
	return wrap(text, Math.max(width - indent.length, 20)).map((line, index) => (index === 0 ? label : indent) + line).join("\n");
}
function counted(count, noun, plural = `${noun}s`) {
	return `${grouped(count)} ${count === 1 ? noun : plural}`;
}
function grouped(count) {
	return String(count).replaceAll(/\B(?=(?:\d{3})+$)/g, ",");
}
function listed(parts) {
	if (parts.length < 2) return parts.join("");
	return `${parts.slice(0, -1).join(", ")} and ${parts.at(-1) ?? ""}`;
}

export { wrap as a, widthOf as c, listed as i, grouped as n, toCells as o, hang as r, toPrintable as s, counted as t };