// Built by "npm run build" from src/ and provisions/. Do not edit.
import { i as refuse, n as provisionsListOption, t as configOption } from "./command-shape.js";
import { r as withPlan, v as groupsOf } from "./command-set.js";
import { i as readSource } from "./source.js";
import { n as toMentionText, t as toMentionJson } from "./mention.js";
import { d as createPaint, t as toFailed } from "./text.js";
import { t as createGroupChecker } from "./group-checker.js";

// src/command-mentions.ts
const mentionsCommand = {
	name: "mentions",
	summary: "list every quantity, date and name that is read in an article",
	usage: ["mentions FILE [OPTION ...]"],
	about: ["Lists every quantity, date and name that is read in an article, with its place and the", "value it was understood as. \"-\" is standard input."],
	options: [
		provisionsListOption,
		configOption,
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
	run: (input, terminal) => withPlan(input, terminal, (plan) => listMentions(plan, input, terminal))
};
function listMentions(plan, { names, values }, { display }) {
	const [path] = names;
	if (path === void 0 || 1 < names.length) return refuse(`Unexpected number of files (${names.length}), expected one`, "mentions");
	const { file, failure } = readSource(path);
	if (file === null) return {
		output: "",
		notes: `${toFailed(failure, createPaint(false))}\n`,
		exit: 2
	};
	const mentions = createGroupChecker(plan.sets).mentions(file, groupsOf(path, plan.scopes));
	return {
		output: values["format"] === "json" ? toMentionJson(mentions) : toMentionText(mentions, display),
		notes: "",
		exit: 0
	};
}

export { mentionsCommand };