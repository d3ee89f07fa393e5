// Built by "npm run build" from src/ and provisions/. Do not edit.
import { r as hang, s as toPrintable } from "./paragraph.js";
import { c as reasonWords, d as createPaint, f as toExcerpt, i as toReasons, m as toQuotation, p as toLines, r as toHead } from "./text.js";
import { r as toValue } from "./mention.js";

// src/report/explanation.ts
const stepWords = {
	reading: "reading",
	binding: "binding",
	status: "status",
	document: "document",
	comparison: "comparison",
	rivals: "rivals"
};
const stepWidth = Math.max(...Object.values(stepWords).map((word) => word.length));
function toExplanation(explained, style) {
	const paint = createPaint(style.color);
	const { file, line, result } = explained;
	const findings = result.findings.filter((finding) => covers(finding, line));
	const skipped = result.notChecked.filter((claim) => covers(claim, line));
	const blocks = [...findings.map((finding) => explainFinding(finding, explained, style, paint)), ...skipped.map((claim) => explainSkipped(claim, explained, style, paint))];
	return `${[
		...blocks.length === 0 ? [`${paint.strong(toPrintable(file.path))}${paint.quiet(`:${line}`)}  no claim was found on this line`, toWholeLine(explained, style, paint)] : [],
		...blocks,
		toRead(explained, paint)
	].filter((block) => block !== "").join("\n\n")}\n`;
}
function explainFinding(finding, explained, style, paint) {
	const isTold = finding.trace.some(({ text }) => text === finding.message);
	const reasons = toReasons(isTold ? {
		...finding,
		message: ""
	} : finding, {
		set: explained.set,
		paint,
		width: style.width
	});
	return [
		toHead(finding, { paint }),
		"",
		toMarked(finding, finding.context, explained, style, paint),
		"",
		...toSteps(finding.trace, style, paint),
		...reasons.length === 0 ? [] : ["", ...reasons]
	].join("\n");
}
function explainSkipped(claim, explained, style, paint) {
	return [
		`${paint.strong(toPrintable(claim.file))}${paint.quiet(`:${claim.line}:${claim.column}`)}  not checked (${reasonWords[claim.reason]})  ${toPrintable(claim.fact)}`,
		"",
		toMarked(claim, claim, explained, style, paint),
		"",
		...toSteps(claim.trace, style, paint)
	].join("\n");
}
function toMarked(claim, context, { file }, { width }, paint) {
	return toExcerpt({
		lines: toLines(file.text),
		claim,
		context
	}, {
		paint,
		mark: paint.place,
		width
	});
}
function toWholeLine(explained, style, paint) {
	const { line } = explained;
	const whole = {
		line,
		column: 1,
		endLine: line,
		endColumn: (toLines(explained.file.text)[line - 1] ?? "").length + 1
	};
	return toMarked({
		...whole,
		endColumn: 1
	}, whole, explained, style, paint);
}
function toSteps(trace, { width }, paint) {
	return trace.map(({ step, text }, index) => {
		const word = trace[index - 1]?.step === step ? "" : stepWords[step];
		const row = hang(`     ${word.padEnd(stepWidth)}  `, text, width);
		return word === "" ? row : row.replace(word, paint.place(word));
	});
}
function toRead({ mentions, line }, paint) {
	const here = mentions.filter((mention) => covers(mention, line));
	if (here.length === 0) return paint.quiet("No quantity, date or name was read on this line.");
	const rows = here.map(({ mention, column }) => `     ${String(column).padStart(4)}  ${mention.kind.padEnd(8)}  ${toQuotation(mention.text, 40)}  ${paint.quiet(toValue(mention))}`);
	return [paint.quiet("Read on this line (column, kind, words, value):"), ...rows].join("\n");
}
function covers(position, line) {
	return position.line <= line && line <= position.endLine;
}

export { toExplanation as n, stepWords as t };