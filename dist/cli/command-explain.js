// Built by "npm run build" from src/ and provisions/. Do not edit.
import { i as refuse, n as provisionsListOption, t as configOption } from "./command-shape.js";
import { r as withPlan, v as groupsOf } from "./command-set.js";
import { i as readSource } from "./source.js";
import { n as toExplanation } from "./explanation.js";
import { d as createPaint, p as toLines, t as toFailed } from "./text.js";
import { t as counted } from "./paragraph.js";
import { t as createGroupChecker } from "./group-checker.js";
import { t as combine } from "./set-group.js";

// src/command-explain.ts
const explainCommand = {
	name: "explain",
	summary: "show step by step how the claims on a line were judged",
	usage: ["explain FILE:LINE [OPTION ...]"],
	about: [
		"Shows for each claim on a line how it was read, which words bind it to the fact, in",
		"which voice and of which document it speaks, how it compares, and why it is not a claim",
		"on a neighboring fact. On a line without claims it shows what was read there."
	],
	options: [provisionsListOption, configOption],
	examples: [["proviso explain a.md:12", "the claims on line 12"], ["proviso explain a.md:12:5", "the same: a place as reports print it"]],
	exits: ["0  explained", "2  a bad argument or set, an unreadable file, or no such line"],
	run: (input, terminal) => withPlan(input, terminal, (plan) => explain(plan, input, terminal))
};
function explain(plan, { names }, { display }) {
	const [name = ""] = names;
	const { path, line } = /^(?<path>.+?):(?<line>\d+)(?::\d+)?$/su.exec(name)?.groups ?? {};
	if (path === void 0 || 1 < names.length) return refuse(`Unexpected ${names.length === 0 ? "end" : JSON.stringify(names.join(" "))}, expected one FILE:LINE`, "explain");
	const { file, failure } = readSource(path);
	if (file === null) return {
		output: "",
		notes: `${toFailed(failure, createPaint(false))}\n`,
		exit: 2
	};
	const count = toLines(file.text).length;
	if (Number(line) < 1 || count < Number(line)) return refuse(`Unexpected line ${line ?? ""}, ${file.path} has ${counted(count, "line")}`, "explain");
	const checker = createGroupChecker(plan.sets);
	const groups = groupsOf(path, plan.scopes);
	const explained = {
		set: combine(plan.sets),
		file,
		line: Number(line),
		result: checker.check(file, groups),
		mentions: checker.mentions(file, groups)
	};
	return {
		output: toExplanation(explained, display),
		notes: "",
		exit: 0
	};
}

export { explainCommand };