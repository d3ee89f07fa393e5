// Built by "npm run build" from src/ and provisions/. Do not edit.
import { n as refuseProblems } from "./command-set.js";
import { C as readYaml, S as required, T as didYouMean, b as quote, d as list, m as object, y as optional } from "./command-shape.js";
import { g as text } from "./text.js";
import { t as require_dist } from "./dist.js";
import { t as today } from "./clock.js";
import { t as replaceFile } from "./atomic-file.js";
import { a as reasonOf, c as decode, i as readSource, s as toName, t as exists } from "./source.js";
import { s as toPrintable, t as counted } from "./paragraph.js";
import { n as idsOf } from "./set-group.js";
import { hostname } from "node:os";
import { randomUUID } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { setTimeout } from "node:timers/promises";

// src/exception/file.ts
const usualExceptions = ".proviso/exceptions.yml";
const day = text({
	noun: "a date such as 2027-01-31",
	pattern: /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/
});
const common = {
	fingerprint: required(text({
		noun: "a fingerprint of 24 letters and digits, as the JSON report has it",
		pattern: /^[0-9a-f]{24}$/,
		allowsNumber: true
	}), "Fingerprint of the finding, as the JSON report has it"),
	by: required(text({ noun: "a name" }), "Who decided"),
	on: optional(day, "Day of the decision"),
	file: optional(text({ noun: "a path" }), "The article: with it, the entry is told when it matches nothing any more, and goes along when the article is renamed"),
	fact: optional(text({ noun: "an id" }), "The fact"),
	text: optional(text({ noun: "text" }), "The words of the claim"),
	context: optional(text({ noun: "text" }), "The words around the claim")
};
const settled = object("exception", {
	...common,
	reason: required(text({ noun: "a reason" }), "Why it is settled"),
	until: optional(day, "Last day on which it counts; left out: for good")
});
const known = object("confirmed finding", {
	...common,
	reason: optional(text({ noun: "a reason" }), "A remark"),
	wording: optional(text({ noun: "words" }), "Words to stand in place of the claim's; `proviso check --fix` writes them into the article")
});
const fields = {
	exceptions: optional(list(settled, "exceptions"), "Findings that are settled"),
	confirmed: optional(list(known, "confirmed findings"), "Findings that are right: the article is to be mended")
};
const shape = object("file of exceptions", fields);
function readExceptions(file) {
	const reading = readYaml(file);
	if (reading.root === null) return {
		exceptions: [],
		confirmed: [],
		problems: reading.problems()
	};
	const form = shape.read(reading.root, reading);
	const lineOf = toLineOf(reading.text);
	return {
		exceptions: (form?.values.exceptions?.items ?? []).flatMap((placed) => {
			const decided = readDecided(placed, lineOf, reading);
			const { reason, until } = placed.values;
			return decided === null || reason === null ? [] : [{
				...decided,
				reason: reason.text,
				until: readDay(until, reading)
			}];
		}),
		confirmed: (form?.values.confirmed?.items ?? []).flatMap((placed) => {
			const decided = readDecided(placed, lineOf, reading);
			const { reason, wording } = placed.values;
			return decided === null ? [] : [{
				...decided,
				reason: reason?.text ?? null,
				wording: wording?.text ?? null
			}];
		}),
		problems: reading.problems()
	};
}
function readDecided({ at, values }, lineOf, reading) {
	const { fingerprint, by, on, file, fact, text: words, context } = values;
	if (fingerprint === null || by === null) return null;
	return {
		fingerprint: fingerprint.text,
		by: by.text,
		on: readDay(on, reading),
		file: file?.text ?? null,
		fact: fact?.text ?? null,
		text: words?.text ?? null,
		context: context?.text ?? null,
		line: lineOf(at)
	};
}
function readDay(written, { report }) {
	if (written === null) return null;
	if (!isDay(written.text)) report(written.at, `Unexpected ${quote(written.text)}, expected a day that the calendar has`);
	return written.text;
}
function isDay(value) {
	const time = /^\d{4}-\d\d-\d\d$/.test(value) ? Date.parse(`${value}T00:00:00Z`) : NaN;
	return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}
function toLineOf(source) {
	let [line, from] = [1, 0];
	return (at) => {
		if (at < from) [line, from] = [1, 0];
		for (let next = source.indexOf("\n", from); next !== -1 && next < at; next = source.indexOf("\n", from)) {
			line++;
			from = next + 1;
		}
		return line;
	};
}

// src/exception/match.ts
var import_dist = require_dist();
const claimDigits = 16;
function matchEntries(entries, findings, ground) {
	const open = findings.filter(({ verdict }) => verdict !== "consistent");
	const byPrint = group(open, ({ fingerprint }) => fingerprint);
	const byClaim = group(open, ({ fingerprint }) => fingerprint.slice(0, claimDigits));
	const looked = new Set(ground.checked.map(ground.nameOf));
	const taken = /* @__PURE__ */ new Set();
	const standings = /* @__PURE__ */ new Map();
	const take = (entry, kind, finding) => {
		if (finding === void 0) return;
		taken.add(finding);
		standings.set(entry, {
			kind,
			entry,
			finding
		});
	};
	const free = (candidates, fits) => candidates?.find((finding) => !taken.has(finding) && fits(finding));
	const sameClaim = ({ fingerprint }) => byClaim.get(fingerprint.slice(0, claimDigits));
	const isGone = ({ file }) => file !== null && !looked.has(file) && !ground.exists(file);
	const isOver = (entry) => isGone(entry) || entry.file !== null && looked.has(entry.file);
	const own = [...new Map([...entries].reverse().map((entry) => [entry.fingerprint, entry])).values()].reverse();
	const isOwn = new Set(own);
	const left = () => own.filter((entry) => !standings.has(entry));
	for (const entry of own) take(entry, "used", free(byPrint.get(entry.fingerprint), () => true));
	for (const entry of left()) take(entry, "used", free(sameClaim(entry), ({ file }) => ground.nameOf(file) === entry.file));
	for (const entry of left()) if (isGone(entry)) take(entry, "moved", free(sameClaim(entry), () => true));
	const byFact = group(open, ({ file, fact }) => `${ground.nameOf(file)}\u0000${fact}`);
	const near = (entry, fits) => free(byFact.get(`${entry.file ?? ""}\u0000${entry.fact ?? ""}`), fits);
	for (const entry of left()) if (entry.text !== null) take(entry, "changed", near(entry, ({ text }) => toWords(text) === entry.text));
	for (const entry of left()) take(entry, "changed", near(entry, () => true));
	for (const entry of left()) if (isOver(entry)) take(entry, "moved", free(sameClaim(entry), () => true));
	return entries.map((entry) => standings.get(entry) ?? {
		kind: isOwn.has(entry) && (entry.file === null || isOver(entry)) ? "unused" : "unchecked",
		entry,
		finding: null
	});
}
function wordingOf(confirmed, { fingerprint, file }) {
	const isSame = (entry) => entry.fingerprint.slice(0, claimDigits) === fingerprint.slice(0, claimDigits) && entry.file !== null && (file === entry.file || file.endsWith(`/${entry.file}`));
	return (confirmed.find((entry) => entry.fingerprint === fingerprint) ?? confirmed.find(isSame))?.wording ?? null;
}
function toWords(text, most = 200) {
	const flat = text.replaceAll(/[\u0000-\u001f\u007f-\u009f\s]+/g, " ").replaceAll(/[\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufffe\uffff]/g, "").replaceAll(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, "�").trim();
	return flat.length <= most ? flat : `${flat.slice(0, most - 1).replace(/[\ud800-\udbff]$/, "").trimEnd()}…`;
}
function group(findings, keyOf) {
	const groups = /* @__PURE__ */ new Map();
	for (const finding of findings) {
		const key = keyOf(finding);
		const known = groups.get(key);
		if (known === void 0) groups.set(key, [finding]);
		else known.push(finding);
	}
	return groups;
}

// src/exception/entry.ts
const keys = {
	exceptions: [
		"fingerprint",
		"file",
		"fact",
		"text",
		"context",
		"reason",
		"by",
		"on",
		"until"
	],
	confirmed: [
		"fingerprint",
		"file",
		"fact",
		"text",
		"context",
		"wording",
		"reason",
		"by",
		"on"
	]
};
const plain = {
	lineWidth: 0,
	blockQuote: false,
	doubleQuotedMinMultiLineLength: 1e6
};
function toLines({ list, entry }, indent) {
	const values = entry;
	return keys[list].flatMap((key) => typeof values[key] === "string" ? [(0, import_dist.stringify)({ [key]: values[key] }, plain).trimEnd()] : []).map((row, index) => `${" ".repeat(indent)}${index === 0 ? "- " : "  "}${row}`);
}
function toSubject(finding, name, lines) {
	const { fingerprint, fact, text } = finding;
	const words = toWords(text);
	const context = lines === null ? "" : toWords(textOf(lines, finding), 300);
	return {
		fingerprint,
		file: toWords(name, 4e3) || null,
		fact,
		text: words === "" ? null : words,
		context: context === "" || context === words ? null : context
	};
}
function textOf(source, { context: { line, column, endLine, endColumn } }) {
	return source.slice(line - 1, Math.min(endLine, line + 20)).map((text, index) => text.slice(index === 0 ? column - 1 : 0, line + index === endLine ? endColumn - 1 : void 0).slice(0, 2e3)).map((text, index) => index === 0 ? text : text.replace(/^[\s>]+/, "")).join(" ");
}
function compareEntries(one, other) {
	const [a, b] = one.file === other.file ? [one.fingerprint, other.fingerprint] : [one.file ?? "", other.file ?? ""];
	if (a === b) return 0;
	return a < b ? -1 : 1;
}
function toSourceLines(source) {
	return source.split(/\r\n|\n|\r/);
}

// src/exception/ledger.ts
const heading = ["# Decisions of maintainers on findings of Proviso. \"exceptions\" are settled and count no more; \"confirmed\" are wrong and still count.", "# \"proviso review\" and \"proviso baseline\" write here, and so may you: one entry a finding, with a reason and a name."];
function editExceptions(file, edit) {
	const before = readExceptions(file);
	if (0 < before.problems.length) return {
		text: null,
		problems: before.problems
	};
	const sections = findSections(file.text);
	if (sections === null) return refuse(file, "Unexpected form of the lists, expected one entry below the other, each behind a dash, to edit them");
	const newline = file.text.includes("\r\n") ? "\r\n" : "\n";
	const text = splice(file.text, toSplices(file.text, sections, edit, newline));
	return isAsMeant(before, readExceptions({
		path: file.path,
		text
	}), edit) ? {
		text,
		problems: []
	} : refuse(file, "Unexpected form, expected plain lists of entries, to edit them");
}
function refuse({ path }, message) {
	return {
		text: null,
		problems: [{
			path,
			line: null,
			column: null,
			message
		}]
	};
}
function findSections(text) {
	const { contents } = (0, import_dist.parseDocument)(text, {
		version: "1.2",
		schema: "core",
		keepSourceTokens: true,
		uniqueKeys: false
	});
	if (contents === null || (0, import_dist.isScalar)(contents) && contents.value === null) return [];
	if (!(0, import_dist.isMap)(contents) || contents.flow === true) return null;
	const sections = contents.items.map(({ key, value }) => (0, import_dist.isScalar)(key) && (0, import_dist.isSeq)(value) ? toSection(text, key, value) : null);
	return sections.every((section) => section !== null) ? sections : null;
}
function toSection(text, key, seq) {
	const name = key.value === "confirmed" ? "confirmed" : "exceptions";
	const colon = text.indexOf(":", key.range?.[1] ?? 0) + 1;
	const [start, end] = seq.range ?? [colon, colon];
	if (seq.items.length === 0) return {
		name,
		key: colon,
		empty: {
			start,
			end
		},
		indent: 2,
		blocks: []
	};
	const token = seq.srcToken;
	if (token?.type !== "block-seq") return null;
	const dashes = token.items.flatMap((item) => item.start.filter(({ type }) => type === "seq-item-ind").map(({ offset }) => offset));
	if (dashes.length !== seq.items.length) return null;
	const blocks = seq.items.map((item, index) => toBlock(text, item, dashes[index] ?? 0));
	return {
		name,
		key: colon,
		empty: null,
		indent: (dashes[0] ?? 0) - lineStart(text, dashes[0] ?? 0),
		blocks
	};
}
function toBlock(text, node, dash) {
	const end = node.range?.[1] ?? dash;
	const valueOf = (key) => {
		const value = (0, import_dist.isMap)(node) ? node.get(key, true) : null;
		return !(0, import_dist.isScalar)(value) ? null : typeof value.value === "string" ? value.value.trimEnd() : value.source ?? String(value.value);
	};
	return {
		start: lineStart(text, dash),
		end: text[end - 1] === "\n" ? end : lineEnd(text, end),
		fingerprint: valueOf("fingerprint") ?? "",
		file: valueOf("file")
	};
}
function toSplices(text, sections, { put, drop }, newline) {
	const replaced = new Map(put.map((decided) => [decided.entry.fingerprint, decided]));
	const splices = ["exceptions", "confirmed"].flatMap((name) => {
		const section = sections.find((one) => one.name === name) ?? null;
		const blocks = section?.blocks ?? [];
		const isInPlace = (block) => replaced.get(block.fingerprint)?.list === name && replaced.get(block.fingerprint)?.entry.file === block.file;
		const stay = new Set(blocks.filter(isInPlace).map(({ fingerprint }) => fingerprint));
		const added = put.filter(({ list, entry }) => list === name && !stay.has(entry.fingerprint)).sort((one, other) => compareEntries(one.entry, other.entry));
		const render = (decided) => toLines(decided, section?.indent ?? 2).map((line) => line + newline).join("");
		const gone = blocks.filter(({ fingerprint }) => !stay.has(fingerprint) && (replaced.has(fingerprint) || drop.has(fingerprint)));
		if (section === null || section.empty !== null) return added.length === 0 ? [] : [open(text, sections, added.map(render).join(""), {
			name,
			newline
		})];
		if (blocks.filter((block) => !gone.includes(block)).length === 0 && added.length === 0) return [{
			start: section.key,
			end: section.key,
			text: " []"
		}, ...gone.map(({ start, end }) => ({
			start,
			end,
			text: ""
		}))];
		const last = blocks[blocks.length - 1]?.end ?? section.key;
		const placed = added.map((decided) => {
			const next = blocks.find((block) => 0 < compareEntries(block, decided.entry));
			return {
				decided,
				at: next === void 0 ? last : withComments(text, next.start)
			};
		});
		return [
			...placed.map(({ decided, at }, index) => ({
				start: at,
				end: at,
				text: (placed[index - 1]?.at !== at && !isLineStart(text, at) ? newline : "") + render(decided)
			})),
			...gone.map(({ start, end }) => ({
				start,
				end,
				text: ""
			})),
			...blocks.filter(({ fingerprint }) => stay.has(fingerprint)).map((block, index, all) => {
				const decided = replaced.get(block.fingerprint);
				const isFirst = all.findIndex(({ fingerprint }) => fingerprint === block.fingerprint) === index;
				return {
					start: block.start,
					end: block.end,
					text: decided === void 0 || !isFirst ? "" : isLineStart(text, block.end) ? render(decided) : render(decided).slice(0, -newline.length)
				};
			})
		];
	});
	return text.trim() === "" && 0 < splices.length ? [{
		start: 0,
		end: text.length,
		text: heading.map((line) => line + newline).join("")
	}, ...splices] : splices;
}
function open(text, sections, entries, { name, newline }) {
	const section = sections.find((one) => one.name === name);
	if (section === void 0) {
		const [other] = name === "exceptions" ? sections : [];
		const at = other === void 0 ? text.length : lineStart(text, other.key);
		return {
			start: at,
			end: at,
			text: `${text.trim() === "" || isLineStart(text, at) ? "" : newline}${name}:${newline}${entries}`
		};
	}
	const { key, empty } = section;
	const end = lineEnd(text, empty?.end ?? key);
	return {
		start: key,
		end,
		text: `${text.slice(empty?.end ?? key, end).trimEnd()}${newline}${entries}`
	};
}
function splice(text, splices) {
	const sorted = [...splices].sort((one, other) => one.start - other.start || one.end - one.start - (other.end - other.start));
	let [made, at] = ["", 0];
	for (const { start, end, text: words } of sorted) {
		made += text.slice(at, Math.max(at, start)) + words;
		at = Math.max(at, end);
	}
	return made + text.slice(at);
}
function isAsMeant(before, after, { put, drop }) {
	if (0 < after.problems.length) return false;
	const changed = /* @__PURE__ */ new Set([...put.map(({ entry }) => entry.fingerprint), ...drop]);
	const meant = ["exceptions", "confirmed"].flatMap((list) => [...before[list].filter(({ fingerprint }) => !changed.has(fingerprint)).map((entry) => toKey(list, entry)), ...put.filter((decided) => decided.list === list).map(({ entry }) => toKey(list, entry))]);
	const found = ["exceptions", "confirmed"].flatMap((list) => after[list].map((entry) => toKey(list, entry)));
	return JSON.stringify([...meant].sort()) === JSON.stringify([...found].sort());
}
function toKey(list, entry) {
	const values = Object.entries(entry).filter(([key]) => key !== "line").sort(([one], [other]) => one < other ? -1 : 1);
	return JSON.stringify([list, values]);
}
function withComments(text, start) {
	let at = start;
	while (0 < at && /^[ \t]*#/.test(text.slice(lineStart(text, at - 1), at))) at = lineStart(text, at - 1);
	return at;
}
function lineStart(text, at) {
	return at === 0 ? 0 : text.lastIndexOf("\n", at - 1) + 1;
}
function lineEnd(text, at) {
	const end = text.indexOf("\n", at);
	return end === -1 ? text.length : end + 1;
}
function isLineStart(text, at) {
	return at === 0 || text[at - 1] === "\n";
}

// src/exception/ignore.ts
const form = "<!-- proviso-ignore FACT: reason -->";
const name = /^proviso-[\w-]{1,60}/;
const content = /^\s+([\w./-]{1,200}(?:\s?,\s?[\w./-]{1,200}){0,20})\s?:\s?(\S.*)$/;
function toIgnores(comments) {
	const ignores = [];
	const malformed = [];
	for (const { text, line, from, to } of comments) {
		const flat = text.slice(0, 4e3).replaceAll(/\s+/g, " ");
		const word = name.exec(flat)?.[0] ?? "";
		const [, facts, reason] = word === "proviso-ignore" ? content.exec(flat.slice(word.length)) ?? [] : [];
		if (facts !== void 0 && reason !== void 0) ignores.push(...facts.split(",").map((fact) => ({
			fact: fact.trim(),
			reason,
			line,
			from,
			to
		})));
		else malformed.push({
			line,
			message: word === "proviso-ignore" ? toLack(flat.slice(word.length)) : `Unexpected comment ${JSON.stringify(word)}, expected ${form}`
		});
	}
	return {
		ignores,
		malformed
	};
}
function toLack(rest) {
	return `Unexpected comment "proviso-ignore" without ${/^\s*:|^\s*$/.test(rest) ? "a fact" : "a reason"}, expected ${form}`;
}
function ignoreOf(ignores, finding) {
	return ignores.find((ignore) => isFor(ignore, finding) && ignore.from <= finding.line && finding.endLine < ignore.to) ?? null;
}
function isFor({ fact: named }, { fact, provision, set }) {
	return named === fact || named === provision || set !== void 0 && (named === `${set}/${fact}` || named === `${set}/${provision}`);
}

// src/exception/settle.ts
const noticeDays = 14;
const mostOfArticle = 100;
function settle(findings, settling) {
	const { exceptions, confirmed, today, ground, all, comments, pastOf } = settling;
	const known = matchEntries(confirmed, all, ground);
	const wrong = new Set(known.flatMap(({ kind, finding }) => finding === null || kind === "changed" ? [] : [keyOf(finding)]));
	const standings = matchEntries(exceptions, all, ground);
	const settled = new Map(standings.flatMap(({ kind, entry, finding }) => isOn(kind) && finding !== null && !isOver(entry, today) ? [[keyOf(finding), entry]] : []));
	const ignores = new Map([...comments].map(([path, list]) => [path, toIgnores(list)]));
	const past = new Map([...ignores].map(([path, { ignores: own }]) => [path, own.length === 0 ? null : countWords(pastOf(path))]));
	const excepted = findings.flatMap((finding) => {
		if (finding.verdict === "consistent") return [];
		const { reason, by, on, until } = settled.get(keyOf(finding)) ?? {};
		if (reason !== void 0 && by !== void 0 && !wrong.has(keyOf(finding))) return [{
			finding,
			reason,
			isGating: false,
			by,
			on: on ?? null,
			until: until ?? null,
			source: "file"
		}];
		const ignore = ignoreOf(ignores.get(finding.file)?.ignores ?? [], finding);
		return ignore === null ? [] : [{
			finding,
			reason: ignore.reason,
			isGating: !take$1(past.get(finding.file) ?? null, finding),
			source: "comment"
		}];
	});
	const out = new Set(excepted.filter(({ isGating }) => !isGating).map(({ finding }) => finding));
	return {
		findings: findings.filter((finding) => !out.has(finding)),
		excepted,
		notes: [
			...noteEntries([...standings, ...known], settling),
			...noteRepeated(settling),
			...noteComments(ignores, settling)
		],
		problems: [...ignores].flatMap(([path, { malformed }]) => malformed.map(({ line, message }) => ({
			path,
			line,
			column: null,
			message
		})))
	};
}
function isOver({ until }, today) {
	return until !== null && until < today;
}
function isOn(kind) {
	return kind === "used" || kind === "moved";
}
function noteEntries(standings, { path, today, ground }) {
	return standings.flatMap(({ kind, entry, finding }) => {
		const noun = "until" in entry ? "exception" : "confirmed finding";
		const note = (what, message) => [{
			kind: what,
			path,
			line: entry.line,
			message
		}];
		if (kind === "changed") return note("changed", `The ${noun} holds no more: ${toChange(entry.text, finding)}. Decide again.`);
		if (kind === "unused") return note("unused", `The ${noun}${entry.text === null ? "" : ` for “${entry.text}”`} matches nothing${entry.file === null ? "" : ground.exists(entry.file) ? ` in ${entry.file}` : `, ${entry.file} is gone`}.`);
		if (!isOn(kind) || !("until" in entry) || entry.until === null) return [];
		if (isOver(entry, today)) return note("ended", `The exception ended on ${entry.until}; its finding counts again.`);
		return Math.round((Date.parse(entry.until) - Date.parse(today)) / 864e5) <= noticeDays ? note("ending", `The exception ends on ${entry.until}.`) : [];
	});
}
function toChange(before, { text }) {
	const now = toWords(text);
	if (before === null) return `its words have changed, to “${now}”`;
	return before === now ? `the words around “${now}” have changed, or it is judged otherwise` : `its words have changed from “${before}” to “${now}”`;
}
function noteRepeated({ exceptions, confirmed, path }) {
	const lines = /* @__PURE__ */ new Map();
	return [...confirmed, ...exceptions].flatMap(({ fingerprint, line }) => {
		const first = lines.get(fingerprint);
		if (first === void 0) lines.set(fingerprint, line);
		return first === void 0 ? [] : [{
			kind: "repeated",
			path,
			line,
			message: `There is another decision on the same finding on line ${first}; that one counts.`
		}];
	});
}
function noteComments(ignores, { all, ids }) {
	const used = /* @__PURE__ */ new Set();
	for (const finding of all) {
		const own = finding.verdict === "consistent" ? void 0 : ignores.get(finding.file)?.ignores;
		const ignore = own === void 0 ? null : ignoreOf(own, finding);
		if (ignore !== null) used.add(ignore);
	}
	return [...ignores].flatMap(([path, { ignores: own }]) => own.filter((ignore) => !used.has(ignore)).slice(0, mostOfArticle).map(({ fact, line }) => {
		const id = fact.slice(fact.lastIndexOf("/") + 1);
		return ids.has(fact) || ids.has(id) ? {
			kind: "unused",
			path,
			line,
			message: `The comment for ${fact} silences nothing.`
		} : {
			kind: "unknown",
			path,
			line,
			message: `The comment is for ${fact}, which is no fact${didYouMean(fact, ids)}`
		};
	}));
}
function countWords(findings) {
	if (findings === null) return null;
	const counts = /* @__PURE__ */ new Map();
	for (const finding of findings) counts.set(wordsOf(finding), (counts.get(wordsOf(finding)) ?? 0) + 1);
	return counts;
}
function take$1(past, finding) {
	if (past === null) return true;
	const left = past.get(wordsOf(finding)) ?? 0;
	past.set(wordsOf(finding), left - 1);
	return 0 < left;
}
function keyOf({ file, fingerprint }) {
	return `${fingerprint} ${file}`;
}
function wordsOf({ fact, verdict, text }) {
	return `${fact}\u0000${verdict}\u0000${text}`;
}

// src/host/file-lock.ts
const oldest = 3e4;
const patience = 35e3;
async function withLock(path, step) {
	const lock = `${path}.lock`;
	const mark = `${hostname()} ${process.pid} ${randomUUID()}\n`;
	await take(lock, mark);
	try {
		return step();
	} finally {
		if (read(lock) === mark) rmSync(lock, { force: true });
	}
}
async function take(lock, mark) {
	const until = Date.now() + patience;
	for (let pause = 5;; pause = Math.min(pause * 1.5, 100)) {
		if (create(lock, mark)) return;
		removeStale(lock);
		if (until < Date.now()) throw new Error(`${lock} is held by another process; remove it if there is none`);
		await setTimeout(pause * (.5 + Math.random()));
	}
}
function create(lock, mark) {
	try {
		writeFileSync(lock, mark, { flag: "wx" });
		return true;
	} catch (error) {
		if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
		throw error;
	}
}
function removeStale(lock) {
	const seen = read(lock);
	if (seen === null || !isStale(lock, seen)) return;
	const aside = `${lock}.${process.pid}.${randomUUID()}`;
	try {
		renameSync(lock, aside);
		const moved = read(aside);
		if (moved !== null && moved !== seen) create(lock, moved);
		rmSync(aside, { force: true });
	} catch {}
}
function isStale(lock, mark) {
	const [host, pid = ""] = mark.split(" ");
	const age = Date.now() - (statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
	return oldest < age || host === hostname() && /^\d+$/.test(pid) && !isAlive(Number(pid));
}
function isAlive(pid) {
	try {
		return process.kill(pid, 0);
	} catch (error) {
		return error instanceof Error && "code" in error && error.code === "EPERM";
	}
}
function read(path) {
	try {
		return readFileSync(path, "utf8");
	} catch {
		return null;
	}
}

// src/host/shared-file.ts
async function changeFile(path, change) {
	try {
		mkdirSync(dirname(path), { recursive: true });
		return await withLock(path, () => {
			const bytes = readBytes(path);
			const { file, failure } = decode(path, bytes);
			if (file === null) return {
				ok: false,
				reason: failure.message
			};
			const { text, value } = change(file);
			const mark = bytes[0] === 239 && bytes[1] === 187 ? "﻿" : "";
			if (text !== null && text !== file.text) replaceFile(path, mark + text);
			return {
				ok: true,
				value
			};
		});
	} catch (error) {
		return {
			ok: false,
			reason: reasonOf(error).replace("may not be read", "may not be written")
		};
	}
}
function readBytes(path) {
	try {
		return readFileSync(path);
	} catch (error) {
		if (error instanceof Error && "code" in error && error.code === "ENOENT") return /* @__PURE__ */ new Uint8Array();
		throw error;
	}
}

// src/command-exception.ts
const mostNotes = 20;
function pathOf({ exceptions }) {
	return exceptions ?? ".proviso/exceptions.yml";
}
async function withExceptions(options, terminal, run) {
	const path = pathOf(options);
	const read = options.exceptions === null ? readDecisionFile(path) : readNamed(path);
	return 0 < read.problems.length ? refuseProblems(read.problems, "the file of exceptions", terminal) : run({
		path,
		...read
	});
}
function readDecisionFile(path) {
	return exists(path) ? readNamed(path) : {
		exceptions: [],
		confirmed: [],
		problems: []
	};
}
function readNamed(path) {
	const { file, failure } = readSource(path);
	return file === null ? {
		exceptions: [],
		confirmed: [],
		problems: [failure]
	} : readExceptions(file);
}
function toGround({ checked, findings }) {
	const paths = checked ?? findings.map(({ file }) => file);
	const names = /* @__PURE__ */ new Map();
	const nameOf = (path) => {
		const known = names.get(path) ?? toName(path);
		names.set(path, known);
		return known;
	};
	return {
		nameOf,
		checked: paths,
		exists
	};
}
async function changeDecisions(path, plan) {
	const changed = await changeFile(path, (file) => {
		const decisions = readExceptions(file);
		if (0 < decisions.problems.length) return {
			text: null,
			value: {
				value: null,
				problems: decisions.problems
			}
		};
		const { edit, value } = plan(decisions);
		const { text, problems } = edit === null ? {
			text: null,
			problems: []
		} : editExceptions(file, edit);
		return {
			text,
			value: 0 < problems.length ? {
				value: null,
				problems
			} : {
				value,
				problems: null
			}
		};
	});
	return changed.ok ? changed.value : {
		value: null,
		problems: [{
			path,
			line: null,
			column: null,
			message: changed.reason
		}]
	};
}
function settleReport(report, decisions) {
	const { findings, excepted, notes, problems } = settle(report.findings, {
		...decisions,
		today: today(),
		all: report.findings,
		ground: toGround(report),
		ids: idsOf(report.sets ?? [report.set]),
		comments: report.comments ?? /* @__PURE__ */ new Map(),
		pastOf: () => null
	});
	const left = excepted.length === 0 ? [] : [`${counted(excepted.length, "finding")} left out by exceptions. Comments that a pull request adds itself do not count there.`];
	const told = notes.map(({ path, line, message }) => `${toPrintable(path)}:${line}: ${toPrintable(message)}`);
	const rest = told.length - mostNotes;
	return {
		report: {
			...report,
			findings,
			excepted,
			exceptionNotes: notes
		},
		notes: [
			...left,
			...told.slice(0, rest === 1 ? told.length : mostNotes),
			...rest < 2 ? [] : [`… and ${rest} more on exceptions; --format json has all.`]
		],
		problems
	};
}

export { toGround as a, ignoreOf as c, toSourceLines as d, toSubject as f, isDay as g, wordingOf as h, settleReport as i, toIgnores as l, toWords as m, pathOf as n, withExceptions as o, matchEntries as p, readDecisionFile as r, isOver as s, changeDecisions as t, compareEntries as u };