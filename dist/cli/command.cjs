// Built by "npm run build" from src/ and provisions/. Do not edit.
Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
const require_base = require("./base.cjs");
const { didYouMean: require_base_didYouMean, refuse: require_base_refuse, version: require_base_version } = require_base;
let node_util = require("node:util");

// src/command-input.ts
function parseInput(command, words) {
	const declared = Object.fromEntries(command.options.map(({ name, value }) => [name, { type: value === "" ? "boolean" : "string" }]));
	const help = { help: {
		type: "boolean",
		short: "h"
	} };
	const { tokens } = (0, node_util.parseArgs)({
		args: [...words],
		options: {
			...declared,
			...help
		},
		strict: false,
		allowPositionals: true,
		tokens: true
	});
	const names = tokens.flatMap((token) => token.kind === "positional" ? [token.value] : []);
	const given = tokens.flatMap((token) => token.kind === "option" ? [token] : []);
	if (given.some(({ name }) => name === "help")) return { kind: "help" };
	const mistake = given.map(({ rawName, name, value, inlineValue }) => checkOption(command, {
		rawName,
		name,
		value: value ?? null,
		isInline: inlineValue === true
	})).find((message) => message !== null);
	if (mistake !== void 0) return {
		kind: "mistake",
		message: mistake
	};
	const initial = Object.fromEntries(command.options.map((option) => [option.name, option.initial]));
	const lists = command.options.filter(({ isList }) => isList === true).map(({ name }) => [name, given.filter((one) => one.name === name).map(({ value }) => value ?? "")]);
	return {
		kind: "input",
		input: {
			names,
			values: {
				...initial,
				...Object.fromEntries(given.map(({ name, value }) => [name, value ?? ""]))
			},
			lists: Object.fromEntries(lists)
		}
	};
}
function checkOption({ options }, { rawName, name, value, isInline }) {
	const option = options.find((known) => known.name === name);
	if (option === void 0) return `Unexpected option ${rawName}${require_base_didYouMean(rawName, [...options.map((known) => `--${known.name}`), "--help"])}`;
	if (option.value === "") return value === null ? null : `Unexpected ${JSON.stringify(value)} for ${rawName}, expected no value`;
	if (value === null || value === "" || !isInline && value.startsWith("-") && value !== "-") return `Unexpected end of ${rawName}, expected ${expectation(option)}`;
	if (option.choices === void 0 || option.choices.includes(value)) return null;
	return `Unexpected ${JSON.stringify(value)} for ${rawName}, expected ${expectation(option)}${require_base_didYouMean(value, option.choices)}`;
}
function expectation({ choices, value }) {
	return choices === void 0 ? `a value (${value})` : `one of ${choices.join(", ")}`;
}

// src/command.ts
const commands = {
	check: async () => (await Promise.resolve().then(() => require("./base.cjs")).then((n) => n.command_check_exports)).checkCommand,
	merge: async () => (await Promise.resolve().then(() => require("./command-merge.cjs"))).mergeCommand,
	review: async () => (await Promise.resolve().then(() => require("./command-review.cjs"))).reviewCommand,
	baseline: async () => (await Promise.resolve().then(() => require("./command-baseline.cjs"))).baselineCommand,
	mentions: async () => (await Promise.resolve().then(() => require("./command-mentions.cjs"))).mentionsCommand,
	explain: async () => (await Promise.resolve().then(() => require("./command-explain.cjs"))).explainCommand,
	provisions: async () => (await Promise.resolve().then(() => require("./command-provisions.cjs"))).provisionsCommand,
	draft: async () => (await Promise.resolve().then(() => require("./command-draft.cjs"))).draftCommand
};
async function load(name) {
	return Object.hasOwn(commands, name) ? await commands[name]?.() ?? null : null;
}
async function runCommand(words, terminal) {
	const [first, ...rest] = words;
	if (first === void 0) return {
		output: "",
		notes: await overview(),
		exit: 2
	};
	if (first === "--version" || first === "-v") return say(`proviso ${require_base_version}\n`);
	if (first === "--help" || first === "-h") return say(await overview());
	if (first === "help") return help(rest);
	const command = await load(first);
	if (command === null) return require_base_refuse(unknownWord(first), "");
	const parsed = parseInput(command, rest);
	if (parsed.kind === "help") return say(await pageOf(command));
	if (parsed.kind === "mistake") return require_base_refuse(parsed.message, command.name);
	return command.run(parsed.input, terminal);
}
async function help([name]) {
	if (name === void 0 || name.startsWith("-")) return say(await overview());
	const command = await load(name);
	return command === null ? require_base_refuse(unknownWord(name), "") : say(await pageOf(command));
}
async function overview() {
	const { toOverview } = await Promise.resolve().then(() => require("./command-help.cjs"));
	return toOverview(await Promise.all(Object.values(commands).map((command) => command())));
}
async function pageOf(command) {
	const { toPage } = await Promise.resolve().then(() => require("./command-help.cjs"));
	return toPage(command);
}
function unknownWord(word) {
	const isOption = word.startsWith("-");
	const known = isOption ? ["--help", "--version"] : [...Object.keys(commands), "help"];
	return `Unexpected ${isOption ? "option" : "command"} ${JSON.stringify(word)}, expected one of ${known.join(", ")}${require_base_didYouMean(word, known)}`;
}
function say(output) {
	return {
		output,
		notes: "",
		exit: 0
	};
}

exports.runCommand = runCommand;