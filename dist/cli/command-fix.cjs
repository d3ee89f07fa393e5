// Built by "npm run build" from src/ and provisions/. Do not edit.
const require_base = require("./base.cjs");
const { assignArticles: require_base_assignArticles, counted: require_base_counted, createPaint: require_base_createPaint, decode: require_base_decode, formats: require_base_formats, readSource: require_base_readSource, reasonOf: require_base_reasonOf, replaceFile: require_base_replaceFile, settleReport: require_base_settleReport, toExit: require_base_toExit, toFailed: require_base_toFailed, toPrintable: require_base_toPrintable, toProblems: require_base_toProblems, toQuotation: require_base_toQuotation, toReport: require_base_toReport, wordingOf: require_base_wordingOf, writeOutput: require_base_writeOutput } = require_base;
const require_checker = require("./checker.cjs");
const { createGroupChecker: require_checker_createGroupChecker, findLineStarts: require_checker_findLineStarts } = require_checker;
let node_fs = require("node:fs");
let node_path = require("node:path");

// src/change/diff.ts
const mostEdits = 600;
const mostLevels = 12;
function findChangedLines(older, newer) {
	const ids = /* @__PURE__ */ new Map();
	const toIds = (text) => splitLines(text).map((line) => idOf(ids, line.trimEnd()));
	const comparison = {
		older: toIds(older),
		newer: toIds(newer),
		kept: new Uint8Array(splitLines(newer).length)
	};
	compare(comparison, {
		oldFrom: 0,
		oldTo: comparison.older.length,
		newFrom: 0,
		newTo: comparison.newer.length
	}, mostLevels);
	return toRanges(comparison.kept);
}
function splitLines(text) {
	return text.split(/\r\n|\n|\r/);
}
function idOf(ids, line) {
	const known = ids.get(line);
	if (known !== void 0) return known;
	ids.set(line, ids.size);
	return ids.size - 1;
}
function compare(comparison, stretch, levels) {
	const inner = keepEnds(comparison, stretch);
	if (inner.oldFrom === inner.oldTo || inner.newFrom === inner.newTo) return;
	const anchors = levels === 0 ? [] : findAnchors(comparison, inner);
	if (anchors.length === 0) {
		compareGreedily(comparison, inner);
		return;
	}
	let { oldFrom, newFrom } = inner;
	for (const [oldLine, newLine] of anchors) {
		comparison.kept[newLine] = 1;
		compare(comparison, {
			oldFrom,
			oldTo: oldLine,
			newFrom,
			newTo: newLine
		}, levels - 1);
		oldFrom = oldLine + 1;
		newFrom = newLine + 1;
	}
	compare(comparison, {
		...inner,
		oldFrom,
		newFrom
	}, levels - 1);
}
function keepEnds({ older, newer, kept }, stretch) {
	let { oldFrom, oldTo, newFrom, newTo } = stretch;
	while (oldFrom < oldTo && newFrom < newTo && older[oldFrom] === newer[newFrom]) {
		kept[newFrom] = 1;
		oldFrom++;
		newFrom++;
	}
	while (oldFrom < oldTo && newFrom < newTo && older[oldTo - 1] === newer[newTo - 1]) {
		oldTo--;
		newTo--;
		kept[newTo] = 1;
	}
	return {
		oldFrom,
		oldTo,
		newFrom,
		newTo
	};
}
function findAnchors({ older, newer }, { oldFrom, oldTo, newFrom, newTo }) {
	const oldOnce = onceIn(older, oldFrom, oldTo);
	return longestRising([...onceIn(newer, newFrom, newTo)].flatMap(([id, newLine]) => {
		const oldLine = oldOnce.get(id);
		return oldLine === void 0 || newLine < 0 || oldLine < 0 ? [] : [[oldLine, newLine]];
	}).sort(([, one], [, other]) => one - other));
}
function onceIn(ids, from, to) {
	const places = /* @__PURE__ */ new Map();
	for (let line = from; line < to; line++) {
		const id = ids[line] ?? -1;
		places.set(id, places.has(id) ? -1 : line);
	}
	return places;
}
function longestRising(pairs) {
	const tops = [];
	const before = [];
	for (const [index, [oldLine]] of pairs.entries()) {
		let low = 0;
		let high = tops.length;
		while (low < high) {
			const middle = low + high >> 1;
			if ((pairs[tops[middle] ?? 0]?.[0] ?? 0) < oldLine) low = middle + 1;
			else high = middle;
		}
		before[index] = low === 0 ? -1 : tops[low - 1] ?? -1;
		tops[low] = index;
	}
	const series = [];
	for (let index = tops.at(-1) ?? -1; index !== -1; index = before[index] ?? -1) series.push(pairs[index] ?? [0, 0]);
	return series.reverse();
}
function compareGreedily({ older, newer, kept }, { oldFrom, oldTo, newFrom, newTo }) {
	const [height, width] = [oldTo - oldFrom, newTo - newFrom];
	const most = Math.min(height + width, mostEdits);
	const reach = new Int32Array(2 * most + 3);
	const trace = [];
	for (let edits = 0; edits <= most; edits++) {
		for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
			let old = startOn(reach, diagonal, edits, most);
			while (old < height && old - diagonal < width && older[oldFrom + old] === newer[newFrom + old - diagonal]) old++;
			reach[diagonal + most + 1] = old;
			if (height <= old && width <= old - diagonal) {
				keepPath(trace, {
					height,
					width,
					most
				}, (line) => {
					kept[newFrom + line] = 1;
				});
				return;
			}
		}
		trace.push(reach.slice(most + 1 - edits - 1, most + 1 + edits + 2));
	}
}
function startOn(reach, diagonal, edits, most) {
	const below = reach[diagonal + most + 2] ?? 0;
	const left = (reach[diagonal + most] ?? 0) + 1;
	if (edits === 0) return 0;
	if (diagonal === -edits) return below;
	return diagonal !== edits && left <= below ? below : left;
}
function keepPath(trace, { height, width, most }, keep) {
	let old = height;
	let line = width;
	for (let edits = trace.length; 0 <= edits; edits--) {
		const diagonal = old - line;
		const reach = new Int32Array(2 * most + 3);
		const past = trace[edits - 1];
		if (past !== void 0) reach.set(past, most + 1 - edits);
		const start = startOn(reach, diagonal, edits, most);
		for (; start < old; old--) keep(--line);
		if (edits === 0) return;
		if (start === (reach[diagonal + most + 2] ?? 0) && (diagonal === -edits || diagonal !== edits && (reach[diagonal + most] ?? 0) + 1 <= start)) line--;
		else old--;
	}
}
function toRanges(kept) {
	const ranges = [];
	for (let line = 0; line < kept.length; line++) {
		if (kept[line] === 1) continue;
		const from = line + 1;
		while (line < kept.length && kept[line] === 0) line++;
		ranges.push({
			from,
			to: line + 1
		});
	}
	return ranges;
}

// src/change/unified.ts
const context = 3;
function toUnifiedDiff(path, older, newer) {
	if (older === newer) return "";
	const [before, after] = [split(older), split(newer)];
	const hunks = widened(toHunks(before, after, [findChangedLines(newer, older), findChangedLines(older, newer)]), before.length);
	const name = (side) => /["\\\u0000-\u001f]/.test(path) ? JSON.stringify(`${side}/${path}`) : `${side}/${path}${path.includes(" ") ? "	" : ""}`;
	return [
		`--- ${name("a")}\n`,
		`+++ ${name("b")}\n`,
		...hunks.map((hunk) => toText(hunk, before, after))
	].join("");
}
function split(text) {
	return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}
function toHunks(before, after, [old, made]) {
	const [oldKept, newKept] = [kept(before.length, old), kept(after.length, made)];
	if (!(oldKept.length === newKept.length && oldKept.every((line, at) => before[line] === after[newKept[at] ?? -1]))) return [{
		from: 0,
		to: before.length,
		newFrom: 0,
		newTo: after.length
	}];
	const hunks = [];
	let [from, newFrom] = [0, 0];
	for (const [at, line] of [...oldKept, before.length].entries()) {
		const newLine = newKept[at] ?? after.length;
		if (from < line || newFrom < newLine) hunks.push({
			from,
			to: line,
			newFrom,
			newTo: newLine
		});
		[from, newFrom] = [line + 1, newLine + 1];
	}
	return hunks;
}
function kept(length, changed) {
	const lines = new Set(changed.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, at) => from - 1 + at)));
	return Array.from({ length }, (_, line) => line).filter((line) => !lines.has(line));
}
function widened(changes, length) {
	const hunks = [];
	for (const { from, to, newFrom, newTo } of changes) {
		const last = hunks.at(-1);
		const lead = Math.min(context, from);
		const tail = Math.min(context, length - to);
		if (last !== void 0 && from - lead <= last.to) hunks[hunks.length - 1] = {
			...last,
			to: to + tail,
			newTo: newTo + tail
		};
		else hunks.push({
			from: from - lead,
			to: to + tail,
			newFrom: newFrom - lead,
			newTo: newTo + tail
		});
	}
	return hunks;
}
function toText({ from, to, newFrom, newTo }, before, after) {
	const [old, made] = [before.slice(from, to), after.slice(newFrom, newTo)];
	const lines = [];
	const put = (mark, line) => {
		lines.push(line.endsWith("\n") ? mark + line : `${mark}${line}\n\\ No newline at end of file\n`);
	};
	let [at, newAt] = [0, 0];
	while (at < old.length || newAt < made.length) {
		if (at < old.length && old[at] === made[newAt]) {
			put(" ", old[at] ?? "");
			[at, newAt] = [at + 1, newAt + 1];
			continue;
		}
		const [next, newNext] = meeting(old, made, at, newAt);
		for (; at < next; at++) put("-", old[at] ?? "");
		for (; newAt < newNext; newAt++) put("+", made[newAt] ?? "");
	}
	const range = (start, count) => `${count === 0 ? start : start + 1}${count === 1 ? "" : `,${count}`}`;
	return `@@ -${range(from, old.length)} +${range(newFrom, made.length)} @@\n${lines.join("")}`;
}
function meeting(old, made, at, newAt) {
	const left = old.length - at + made.length - newAt;
	for (let steps = 1; steps < Math.min(left, 400); steps++) for (let skip = Math.min(steps, old.length - at); 0 <= skip && steps - skip <= made.length - newAt; skip--) {
		const [one, other] = [at + skip, newAt + steps - skip];
		if (one < old.length && other < made.length && old[one] === made[other]) return [one, other];
	}
	return [old.length, made.length];
}

// src/fixing.ts
const mostRounds = 6;
function fixArticle(file, { result, open }, means) {
	const wanted = new Set(open.map(keyOf));
	for (const finding of result.findings) if (!open.includes(finding)) wanted.delete(keyOf(finding));
	const changes = [];
	let text = file.text;
	let now = result;
	for (let round = 0; round < mostRounds; round++) {
		const edits = chosen(text, now.findings.filter((finding) => wanted.has(keyOf(finding))), means);
		if (edits.length === 0) break;
		changes.push(...edits.map(({ finding, words, isGiven }) => ({
			finding,
			before: finding.text,
			after: isGiven ? words : finding.correction ?? words
		})));
		text = write(text, edits);
		for (const { finding, isGiven } of edits) if (isGiven) wanted.delete(keyOf(finding));
		now = means.check({
			...file,
			text
		});
	}
	return {
		text,
		changes,
		result: now
	};
}
function chosen(text, findings, means) {
	const starts = require_checker_findLineStarts(text);
	const offset = (line, column) => (starts[line - 1] ?? text.length) + column - 1;
	const placed = findings.flatMap((finding) => {
		const given = means.wordingOf(finding);
		const edit = given === null ? editOf(finding, means) : {
			...finding,
			text: given
		};
		if (edit === null) return [];
		const [start, end] = [offset(edit.line, edit.column), offset(edit.endLine, edit.endColumn)];
		return text.slice(start, end) === edit.text ? [] : [{
			finding,
			start,
			end,
			words: edit.text,
			isGiven: given !== null
		}];
	}).sort((one, other) => one.start - other.start || one.end - other.end);
	const taken = [];
	for (const edit of placed) {
		const last = taken.at(-1);
		if (last === void 0 || last.end < edit.start || last.end === edit.start && last.start < last.end) taken.push(edit);
	}
	return taken;
}
function editOf({ verdict, edit }, { quotations }) {
	return verdict !== "contradicted" || edit === void 0 || edit.isQuoted && !quotations ? null : edit;
}
function write(text, edits) {
	let made = "";
	let from = 0;
	for (const { start, end, words } of edits) {
		made += text.slice(from, start) + words;
		from = end;
	}
	return made + text.slice(from);
}
function keyOf({ fact, set, text }) {
	return `${set ?? ""}\u0000${fact}\u0000${text}`;
}

// src/host/article-file.ts
const mark = Buffer.from([
	239,
	187,
	191
]);
function readMark(path) {
	try {
		return (0, node_fs.readFileSync)(path).subarray(0, 3).equals(mark) ? "\ufeff" : "";
	} catch {
		return "";
	}
}
function rewriteArticle(path, before, after) {
	try {
		const bytes = (0, node_fs.readFileSync)(path);
		if (require_base_decode(path, bytes).file?.text !== before) return "Unexpected text, the file has changed since it was checked";
		require_base_replaceFile(path, bytes.subarray(0, 3).equals(mark) ? Buffer.concat([mark, Buffer.from(after)]) : after);
		return null;
	} catch (error) {
		return require_base_reasonOf(error).replace("may not be read", "may not be written");
	}
}

// src/report/change.ts
function toChanges(changes, color) {
	const paint = require_base_createPaint(color);
	return changes.map(({ finding: { file, line, column, fact }, before, after }) => `${paint.strong(require_base_toPrintable(file))}${paint.quiet(`:${line}:${column}`)}  ${require_base_toPrintable(fact)}  ${require_base_toQuotation(before)} \u2192 ${require_base_toQuotation(after)}\n`).join("");
}
function toTally(changes, verb) {
	const files = new Set(changes.map(({ finding }) => finding.file)).size;
	return changes.length === 0 ? `No correction ${verb}.` : `${require_base_counted(changes.length, "correction")} ${verb} in ${require_base_counted(files, "article")}.`;
}
function toQuoted(findings) {
	return findings.flatMap(({ file, line, column, fact, edit, verdict, text, correction }) => edit?.isQuoted === true && verdict === "contradicted" ? [`${require_base_toPrintable(file)}:${line}:${column}: ${require_base_toPrintable(fact)} ${require_base_toQuotation(text)} stands in a quotation and was left; --fix-quotations makes it ${require_base_toQuotation(correction ?? "")}.`] : []);
}

// src/command-fix.ts
async function fix({ plan, options, decisions }, { names, values }, { display, progress }) {
	const { articles, failures, left } = await require_base_assignArticles(names, plan.scopes);
	const checker = require_checker_createGroupChecker(plan.sets);
	const read = [];
	for (const [index, { path, groups }] of articles.entries()) {
		progress.show(index, articles.length);
		const { file, failure } = require_base_readSource(path);
		read.push(file === null ? failure : {
			path,
			file,
			groups,
			result: checker.check(file, groups)
		});
	}
	progress.clear();
	const before = require_base_settleReport(reportOf(plan, failures, read), decisions);
	const open = before.report.findings;
	const fixed = new Map(read.flatMap((one) => isRead(one) ? [[one, fixArticle(one.file, {
		result: one.result,
		open: open.filter(({ file }) => file === one.file.path)
	}, {
		check: (file) => checker.check(file, one.groups),
		wordingOf: (finding) => require_base_wordingOf(decisions.confirmed, finding),
		quotations: values["fix-quotations"] !== void 0
	})]] : []));
	const problems = require_base_toProblems(before.problems, {
		...display,
		color: false
	});
	const notes = [...left.map((path) => `${path} was not checked: the configuration has no set for it.`), ...before.notes].map((note) => `proviso: ${note}\n`).join("");
	const outcome = values["dry-run"] === void 0 ? written(fixed) : shown(fixed);
	const after = withoutSettled(reportOf(plan, [...failures, ...outcome.failures], read.map((one) => isRead(one) ? toAfter(one, fixed, outcome.isDone) : one)), before.report.excepted?.map(({ finding }) => finding) ?? []);
	const exit = 0 < before.problems.length ? 2 : require_base_toExit(after, options["fail-on"]);
	const changes = [...fixed.values()].flatMap((one) => one.changes);
	const tally = `${toTally(changes, outcome.isDone ? "made" : "to make")}\n`;
	const quoted = toQuoted(after.findings).map((sentence) => `proviso: ${sentence}\n`).join("");
	const text = require_base_formats[values["format"]](after, {
		...display,
		color: display.color && values["output"] === void 0,
		verdicts: values["verdicts"] === "all" ? "all" : "contradicted"
	});
	const told = problems + quoted + notes;
	if (!outcome.isDone || outcome.output !== "") return deliver(values["output"], {
		output: outcome.output,
		notes: `${toFailures(after)}${told}proviso: ${tally}`,
		exit
	});
	if (values["format"] !== "text") return deliver(values["output"], {
		output: text,
		notes: `${toFailures(after)}${toChanges(changes, false)}proviso: ${tally}${told}`,
		exit
	});
	return deliver(values["output"], {
		output: `${toChanges(changes, display.color && values["output"] === void 0)}${changes.length === 0 ? "" : "\n"}${tally}\n${text}`,
		notes: told,
		exit
	});
}
function deliver(path, outcome) {
	const refusal = path === void 0 ? null : require_base_writeOutput(path, outcome.output);
	if (path === void 0) return outcome;
	return refusal === null ? {
		...outcome,
		output: ""
	} : {
		output: "",
		notes: `${outcome.notes}proviso: ${path} was not written. ${refusal}\n`,
		exit: 2
	};
}
function isRead(one) {
	return "result" in one;
}
function written(fixed) {
	const all = [...fixed];
	const failures = all.flatMap(([{ path, file }, { text }]) => {
		const refusal = path === "-" || text === file.text ? null : rewriteArticle(path, file.text, text);
		return refusal === null ? [] : [{
			path,
			line: null,
			column: null,
			message: refusal
		}];
	});
	return {
		output: all.filter(([{ path }]) => path === "-").map(([, { text }]) => text).join(""),
		failures,
		isDone: true
	};
}
function shown(fixed) {
	return {
		output: [...fixed].map(([{ path, file }, { text }]) => {
			const mark = path === "-" ? "" : readMark(path);
			return toUnifiedDiff(path === "-" ? "stdin" : toPlace(path), mark + file.text, mark + text);
		}).join(""),
		failures: [],
		isDone: false
	};
}
function toPlace(path) {
	return (0, node_path.relative)(".", path).split(node_path.sep).join("/").replace(/^(?:\.\.\/)+/, "");
}
function toAfter(one, fixed, isDone) {
	const made = fixed.get(one);
	return made === void 0 || !isDone ? one : {
		...one,
		file: {
			...one.file,
			text: made.text
		},
		result: made.result
	};
}
function reportOf({ sets }, failures, read) {
	return require_base_toReport(sets, {
		failures,
		outcomes: read.map((one) => isRead(one) ? one.result : one),
		sources: new Map(read.flatMap((one) => isRead(one) ? [[one.file.path, one.file.text]] : []))
	});
}
function withoutSettled(report, settled) {
	const keyOf = ({ file, fact, text }) => `${file}\u0000${fact}\u0000${text}`;
	const known = new Set(settled.map(keyOf));
	return {
		...report,
		findings: report.findings.filter((finding) => finding.verdict === "consistent" || !known.has(keyOf(finding)))
	};
}
function toFailures({ failures }) {
	return failures.map((failure) => `${require_base_toFailed(failure, require_base_createPaint(false))}\n`).join("");
}

exports.fix = fix;