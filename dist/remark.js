// Built by "npm run build" from src/ and provisions/. Do not edit.
import { relative, resolve, sep } from "node:path";
import { check, loadProject } from "./index.js";
import { statSync } from "node:fs";

// src/host/stamp.ts
function stampOf(paths) {
	return new Map(paths.map((path) => [path, stateOf(path)]));
}
function isSameStamp(stamp) {
	return [...stamp].every(([path, state]) => stateOf(path) === state);
}
function stateOf(path) {
	try {
		const { mtimeMs, size } = statSync(path);
		return `${mtimeMs} ${size}`;
	} catch {
		return "";
	}
}

// src/remark.ts
const source = "proviso";
const usual = {
	contradicted: "warning",
	review: "info",
	unsupported: "info",
	consistent: "info"
};
const fatality = {
	error: true,
	warning: false,
	info: void 0
};
function remarkProviso(options = {}) {
	const given = options ?? {};
	const severityOf = toSeverities(given);
	return (_tree, file) => {
		const text = String(file);
		const mark = text.startsWith("﻿") ? 1 : 0;
		const report = toReport(given, file, text.slice(mark));
		const place = createPlacing(text.slice(mark), mark);
		for (const { line, column, message } of report.failures) file.message(message, {
			...line === null ? {} : { place: place({
				line,
				column: column ?? 1,
				endLine: line,
				endColumn: column ?? 1
			}).start },
			ruleId: "unread",
			source
		});
		for (const finding of report.findings) {
			const severity = severityOf(finding.verdict);
			if (severity !== "off") tell(finding, {
				file,
				report,
				place,
				text: text.slice(mark),
				fatal: fatality[severity]
			});
		}
	};
}
function toSeverities({ severity = {}, verdicts = "contradicted" }) {
	const own = typeof severity === "string" ? { contradicted: severity } : severity;
	for (const [verdict, one] of Object.entries(own)) {
		if (!Object.hasOwn(usual, verdict)) throw new TypeError(`Unexpected verdict ${JSON.stringify(verdict)} for severity, expected one of ${Object.keys(usual).join(", ")}`);
		if (one !== "off" && !Object.hasOwn(fatality, one)) throw new TypeError(`Unexpected ${JSON.stringify(one)} for severity, expected one of ${Object.keys(fatality).join(", ")}, off`);
	}
	if (!["contradicted", "all"].includes(verdicts)) throw new TypeError(`Unexpected ${JSON.stringify(verdicts)} for verdicts, expected one of contradicted, all`);
	const levels = {
		...usual,
		...own
	};
	return (verdict) => verdict === "consistent" && verdicts !== "all" ? "off" : levels[verdict];
}
function toReport({ provisions, config }, file, text) {
	const { cwd } = file;
	const named = file.path;
	const path = named === void 0 ? "<stdin>" : relative(cwd, resolve(cwd, named)).replaceAll(sep, "/");
	const sets = [provisions ?? []].flat();
	const read = sets.filter((set) => typeof set !== "string");
	if (0 < read.length) return check({
		path,
		text
	}, { provisions: read });
	const { project, problems } = readProject(cwd, config, sets.filter((set) => typeof set === "string"));
	return project === null ? file.fail(toReason(problems), {
		ruleId: "provisions",
		source
	}) : project.check({
		path,
		text
	});
}
const projects = /* @__PURE__ */ new Map();
const mostProjects = 20;
function readProject(folder, config, provisions) {
	const key = JSON.stringify([
		folder,
		config,
		provisions
	]);
	const known = projects.get(key);
	if (known !== void 0 && isSameStamp(known.stamp)) return known.reading;
	const reading = loadProject({
		folder: relative(".", folder),
		...config === void 0 ? {} : { config },
		...provisions.length === 0 ? {} : { provisions }
	});
	if (mostProjects <= projects.size) projects.clear();
	projects.set(key, {
		reading,
		stamp: stampOf(reading.files)
	});
	return reading;
}
function toReason(problems) {
	const told = problems.slice(0, 5).map(({ path, line, column, message }) => `${[
		path,
		line,
		column
	].filter((part) => part !== null).join(":")} ${message}`);
	const rest = problems.length - told.length;
	return `Nothing was checked: ${[...told, ...rest === 0 ? [] : [`${rest} more`]].join("; ")}`;
}
function tell(finding, { file, report, place, fatal }) {
	const { fact, verdict, expected, correction, edit } = finding;
	const isSure = verdict === "contradicted" && correction !== null && edit?.isQuoted !== true;
	const marked = place(isSure && edit !== void 0 ? edit : finding);
	const message = file.message(toSentence(finding), {
		place: marked,
		ruleId: fact,
		source
	});
	message.actual = String(file).slice(marked.start.offset, marked.end.offset);
	if (isSure) message.expected = [edit?.text ?? correction];
	message.fatal = fatal;
	const known = report.set.provisions.flatMap(({ facts }) => facts).find(({ id }) => id === fact);
	message.note = toNote(expected, known);
	const url = known?.references.find((reference) => reference.url !== null)?.url;
	if (url != null) message.url = url;
}
function toSentence({ verdict, message, expected }) {
	if (verdict === "consistent") return `Agrees with the facts: ${expected}`;
	return message;
}
function toNote(expected, fact) {
	const sources = (fact?.references ?? []).map(({ publisher, title, date, url }) => `- ${[
		publisher,
		title,
		date,
		url
	].filter((part) => part !== null && part !== "").join(", ")}`);
	return [fact?.statement ?? expected, ...sources.length === 0 ? [] : [`Sources:\n\n${sources.join("\n")}`]].join("\n\n");
}
function createPlacing(text, mark) {
	const starts = [0, ...[...text.matchAll(/\r\n?|\n/g)].map(({ index, 0: end }) => index + end.length)];
	const toPoint = (line, column) => ({
		line,
		column: column + (line === 1 ? mark : 0),
		offset: (starts[line - 1] ?? 0) + column - 1 + mark
	});
	return ({ line, column, endLine, endColumn }) => ({
		start: toPoint(line, column),
		end: toPoint(endLine, endColumn)
	});
}

export { remarkProviso as default, remarkProviso };