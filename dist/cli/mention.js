// Built by "npm run build" from src/ and provisions/. Do not edit.
import { c as widthOf, n as grouped, s as toPrintable, t as counted } from "./paragraph.js";
import { d as createPaint, m as toQuotation } from "./text.js";

// src/report/mention.ts
const anyCurrency = "XXX";
const usual = "USD";
function toMentionJson(mentions) {
	return `${JSON.stringify({ mentions: toShown(mentions).map(toObject) }, null, 2)}\n`;
}
function toMentionText(mentions, style) {
	const paint = createPaint(style.color);
	const shown = toShown(mentions);
	const rows = shown.map(({ mention, line, column, standsFor }) => ({
		place: `${line}:${column}`,
		kind: mention.kind,
		words: toQuotation(mention.text, 40),
		value: `${toValue(mention)}${standsFor === null ? "" : ` or ${toPrintable(standsFor)}`}`
	}));
	const place = Math.max(0, ...rows.map((row) => row.place.length));
	const words = Math.max(0, ...rows.map((row) => widthOf(row.words)));
	return `${rows.map((row) => {
		const gap = " ".repeat(words - widthOf(row.words));
		return `${paint.quiet(row.place.padStart(place))}  ${row.kind.padEnd(8)}  ${row.words}${gap}  ${row.value}\n`;
	}).join("")}${counted(shown.length, "mention")}.\n`;
}
function toValue(mention) {
	if (mention.kind === "name") return toPrintable(`${mention.class} ${mention.name}`);
	if (mention.kind === "date") return toDate(mention.value);
	if (mention.parts.length > 0) return mention.parts.map((part) => `${Math.round(1e3 * part) / 10} %`).join(" : ");
	const { bound, unit: told } = mention.value;
	const unit = told === anyCurrency ? usual : told;
	return [
		toInterval(mention.value),
		unit ?? "",
		bound === "about" ? "(about)" : ""
	].filter((part) => part !== "").join(" ");
}
function toShown(mentions) {
	const shown = [];
	for (const placed of mentions) {
		const { mention } = placed;
		const last = shown.at(-1);
		if ("compound" in mention && mention.compound) continue;
		if (last === void 0 || mention.kind !== "name" || last.mention.kind !== "name" || !isSamePlace(last, placed)) shown.push({
			...placed,
			standsFor: null
		});
		else shown[shown.length - 1] = mention.form === "capital" ? {
			...last,
			standsFor: mention.name
		} : {
			...placed,
			standsFor: last.mention.name
		};
	}
	return shown;
}
function isSamePlace(a, b) {
	return a.line === b.line && a.column === b.column && a.endLine === b.endLine && a.endColumn === b.endColumn;
}
function toObject({ mention, line, column, endLine, endColumn, standsFor }) {
	const place = {
		kind: mention.kind,
		text: mention.text,
		line,
		column,
		endLine,
		endColumn
	};
	if (mention.kind === "name") return {
		...place,
		value: null,
		name: mention.name,
		class: mention.class,
		...standsFor === null ? {} : { standsFor }
	};
	if (mention.kind === "date") return {
		...place,
		value: null,
		date: mention.value
	};
	const { min, max, unit, bound } = mention.value;
	return {
		...place,
		value: {
			min,
			max,
			unit: unit === anyCurrency ? usual : unit
		},
		...bound === "exact" || bound === "between" ? {} : { bound },
		...mention.parts.length === 0 ? {} : { parts: mention.parts }
	};
}
function toInterval({ min, max, bound }) {
	if (min === max) return min === null ? "any" : toNumber(min);
	if (min === null) return `${bound === "less-than" ? "<" : "≤"} ${toNumber(max ?? 0)}`;
	return max === null ? `${bound === "more-than" ? ">" : "≥"} ${toNumber(min)}` : `${toNumber(min)}–${toNumber(max)}`;
}
function toNumber(value) {
	return Number.isSafeInteger(value) && 0 <= value ? grouped(value) : String(value);
}
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
function toDate({ year, month, day, weekday }) {
	const name = weekday === null ? "" : weekdays[weekday] ?? "";
	const two = (part) => String(part).padStart(2, "0");
	const iso = year === null ? null : [String(year), ...month === null ? [] : [two(month), ...day === null ? [] : [two(day)]]].join("-");
	const words = [day === null ? "" : String(day), month === null ? "" : months[month - 1] ?? ""].filter((part) => part !== "").join(" ");
	return [name, iso ?? words].filter((part) => part !== "").join(" ");
}

export { toMentionText as n, toValue as r, toMentionJson as t };