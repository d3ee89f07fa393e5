// Built by "npm run build" from src/ and provisions/. Do not edit.
const require_base = require("./base.cjs");

// src/command-mentions.ts
const mentionsCommand = {
	name: "mentions",
	summary: "list every quantity, date and name that is read in an article",
	usage: ["mentions FILE [OPTION ...]"],
	about: ["Lists every quantity, date and name that is read in an article, with its place and the", "value it was understood as. \"-\" is standard input."],
	options: [
		require_base.provisionsListOption,
		require_base.configOption,
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
	run: (input, terminal) => require_base.withPlan(input, terminal, (plan) => listMentions(plan, input, terminal))
};
function listMentions(plan, { names, values }, { display }) {
	const [path] = names;
	if (path === void 0 || 1 < names.length) return require_base.refuse(`Unexpected number of files (${names.length}), expected one`, "mentions");
	const { file, failure } = require_base.readSource(path);
	if (file === null) return {
		output: "",
		notes: `${require_base.toFailed(failure, require_base.createPaint(false))}\n`,
		exit: 2
	};
	const mentions = require_base.createGroupChecker(plan.sets).mentions(file, require_base.groupsOf(path, plan.scopes));
	return {
		output: values["format"] === "json" ? require_base.toMentionJson(mentions) : require_base.toMentionText(mentions, display),
		notes: "",
		exit: 0
	};
}

exports.mentionsCommand = mentionsCommand;