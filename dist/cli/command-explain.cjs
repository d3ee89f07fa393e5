// Built by "npm run build" from src/ and provisions/. Do not edit.
const require_base = require("./base.cjs");
const { combine: require_base_combine, configOption: require_base_configOption, counted: require_base_counted, createPaint: require_base_createPaint, groupsOf: require_base_groupsOf, provisionsListOption: require_base_provisionsListOption, readSource: require_base_readSource, refuse: require_base_refuse, toExplanation: require_base_toExplanation, toFailed: require_base_toFailed, toLines: require_base_toLines, withPlan: require_base_withPlan } = require_base;
const require_checker = require("./checker.cjs");
const { createGroupChecker: require_checker_createGroupChecker } = require_checker;

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
	options: [require_base_provisionsListOption, require_base_configOption],
	examples: [["proviso explain a.md:12", "the claims on line 12"], ["proviso explain a.md:12:5", "the same: a place as reports print it"]],
	exits: ["0  explained", "2  a bad argument or set, an unreadable file, or no such line"],
	run: (input, terminal) => require_base_withPlan(input, terminal, (plan) => explain(plan, input, terminal))
};
function explain(plan, { names }, { display }) {
	const [name = ""] = names;
	const { path, line } = /^(?<path>.+?):(?<line>\d+)(?::\d+)?$/su.exec(name)?.groups ?? {};
	if (path === void 0 || 1 < names.length) return require_base_refuse(`Unexpected ${names.length === 0 ? "end" : JSON.stringify(names.join(" "))}, expected one FILE:LINE`, "explain");
	const { file, failure } = require_base_readSource(path);
	if (file === null) return {
		output: "",
		notes: `${require_base_toFailed(failure, require_base_createPaint(false))}\n`,
		exit: 2
	};
	const count = require_base_toLines(file.text).length;
	if (Number(line) < 1 || count < Number(line)) return require_base_refuse(`Unexpected line ${line ?? ""}, ${file.path} has ${require_base_counted(count, "line")}`, "explain");
	const checker = require_checker_createGroupChecker(plan.sets);
	const groups = require_base_groupsOf(path, plan.scopes);
	const explained = {
		set: require_base_combine(plan.sets),
		file,
		line: Number(line),
		result: checker.check(file, groups),
		mentions: checker.mentions(file, groups)
	};
	return {
		output: require_base_toExplanation(explained, display),
		notes: "",
		exit: 0
	};
}

exports.explainCommand = explainCommand;