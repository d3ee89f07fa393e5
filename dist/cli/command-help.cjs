// Built by "npm run build" from src/ and provisions/. Do not edit.
const require_base = require("./base.cjs");
const { wrap: require_base_wrap } = require_base;

// src/command-help.ts
const mostColumns = 90;
const exits = [
	"0  nothing to report",
	"1  findings",
	"2  the job could not be done: a bad argument or set, an unreadable file"
];
function toOverview(commands) {
	const width = Math.max(...commands.map(({ name }) => name.length));
	return sections([
		["", ["Proviso checks markdown articles against a set of canonical facts."]],
		["Usage", ["proviso COMMAND [ARGUMENT ...] [OPTION ...]"]],
		["Commands", [...commands.map(({ name, summary }) => `${name.padEnd(width)}  ${summary}`), `${"help".padEnd(width)}  this page, or the page of a command`]],
		["Options", ["--help, -h     help; after a command, its page", "--version, -v  the version"]],
		["Examples", commands.flatMap(({ examples }) => examples.slice(0, 1).map(([words]) => words))],
		["Exit status", exits],
		["Environment", ["NO_COLOR     no color", "FORCE_COLOR  color where there is no terminal"]],
		["", ["Read on with \"proviso help COMMAND\"."]]
	]);
}
function toPage({ usage, about, options, examples, exits: own }) {
	return sections([
		["", about],
		["Usage", usage.map((words) => `proviso ${words}`)],
		["Options", toOptions(options)],
		["Examples", examples.flatMap(([words, effect]) => [words, `    ${effect}`])],
		["Exit status", own]
	]);
}
function toOptions(options) {
	const heads = options.map(({ name, value }) => `--${name} ${value}`.trimEnd());
	const width = Math.max(0, ...heads.map((head) => head.length));
	return options.flatMap(({ about, choices, initial, usual = initial }, index) => {
		const head = (heads[index] ?? "").padEnd(width);
		const words = choices === void 0 ? "" : `${choices.join(" | ")}${usual === void 0 ? "" : ` (default: ${usual})`}`;
		const values = words === "" ? [] : require_base_wrap(words, mostColumns - width).map((line) => `${" ".repeat(width)}  ${line}`);
		return [`${head}  ${about}`, ...values];
	});
}
function sections(parts) {
	return parts.filter(([, rows]) => 0 < rows.length).map(([title, rows]) => title === "" ? `${rows.join("\n")}\n` : `${title}\n${rows.map((row) => `  ${row}\n`).join("")}`).join("\n");
}

exports.toOverview = toOverview;
exports.toPage = toPage;