// Built by "npm run build" from src/ and provisions/. Do not edit.
const require_base = require("./base.cjs");
const { configOption: require_base_configOption, createPaint: require_base_createPaint, groupsOf: require_base_groupsOf, provisionsListOption: require_base_provisionsListOption, readSource: require_base_readSource, refuse: require_base_refuse, toFailed: require_base_toFailed, toMentionJson: require_base_toMentionJson, toMentionText: require_base_toMentionText, withPlan: require_base_withPlan } = require_base;
const require_checker = require("./checker.cjs");
const { createGroupChecker: require_checker_createGroupChecker } = require_checker;

// src/command-mentions.ts
const mentionsCommand = {
	name: "mentions",
	summary: "list every quantity, date and name that is read in an article",
	usage: ["mentions FILE [OPTION ...]"],
	about: ["Lists every quantity, date and name that is read in an article, with its place and the", "value it was understood as. \"-\" is standard input."],
	options: [
		require_base_provisionsListOption,
		require_base_configOption,
		{
			name: "format",
			value: "FORMAT",
			about: "form of the list",
			choices: ["text", "json"],
			initial: "text"
		}
	],
	examples: [["proviso mentions a.md", "a table"], ["proviso mentions a.md --format json", "one object, { \"mentions\": [...] }"]],
	exits: ["0  the article was read", "2  a bad argument or set, or the file could not be read"],
	run: (input, terminal) => require_base_withPlan(input, terminal, (plan) => listMentions(plan, input, terminal))
};
function listMentions(plan, { names, values }, { display }) {
	const [path] = names;
	if (path === void 0 || 1 < names.length) return require_base_refuse(`Unexpected number of files (${names.length}), expected one`, "mentions");
	const { file, failure } = require_base_readSource(path);
	if (file === null) return {
		output: "",
		notes: `${require_base_toFailed(failure, require_base_createPaint(false))}\n`,
		exit: 2
	};
	const mentions = require_checker_createGroupChecker(plan.sets).mentions(file, require_base_groupsOf(path, plan.scopes));
	return {
		output: values["format"] === "json" ? require_base_toMentionJson(mentions) : require_base_toMentionText(mentions, display),
		notes: "",
		exit: 0
	};
}

exports.mentionsCommand = mentionsCommand;