// Built by "npm run build" from src/ and provisions/. Do not edit.
const require_base = require("./base.cjs");
const { changeDecisions: require_base_changeDecisions, compareEntries: require_base_compareEntries, configOption: require_base_configOption, counted: require_base_counted, createPaint: require_base_createPaint, isDay: require_base_isDay, matchEntries: require_base_matchEntries, provisionsOption: require_base_provisionsOption, refuse: require_base_refuse, refuseProblems: require_base_refuseProblems, runPlan: require_base_runPlan, settleReport: require_base_settleReport, toFailed: require_base_toFailed, toGround: require_base_toGround, toProblems: require_base_toProblems, toSourceLines: require_base_toSourceLines, toSubject: require_base_toSubject, today: require_base_today, withExceptions: require_base_withExceptions, withPlan: require_base_withPlan } = require_base;
const require_author = require("./author.cjs");
const { readAuthor: require_author_readAuthor } = require_author;

// src/command-baseline.ts
const baselineCommand = {
	name: "baseline",
	summary: "accept the findings there are today, so that only new ones count",
	usage: ["baseline [PATH|GLOB ...] [OPTION ...]", "baseline --update [PATH|GLOB ...] [OPTION ...]"],
	about: [
		"Writes every finding that is open into .proviso/exceptions.yml, with the reason",
		"\"Baseline of\" and the day. Whoever looks at one later edits its reason, or takes the",
		"entry out. With --update entries of a baseline that match nothing any more are taken out, and",
		"those of renamed articles get the new name; confirmed findings that are mended go, too.",
		"Nothing is added, so that a baseline only shrinks. Exceptions with a reason of their own,",
		"and comments, stay as they are."
	],
	options: [
		require_base_provisionsOption,
		require_base_configOption,
		{
			name: "by",
			value: "NAME",
			about: "who accepts them (default: the name that git knows)"
		},
		{
			name: "until",
			value: "DATE",
			about: "last day on which they are accepted (default: for good)"
		},
		{
			name: "update",
			value: "",
			about: "take out what is no longer found"
		}
	],
	examples: [
		["proviso baseline", "accepts what is found in the articles of the configuration"],
		["proviso baseline docs/ --until 2027-06-30", "for a while"],
		["proviso baseline --update", "after articles were mended"]
	],
	exits: ["0  done", "2  a bad argument or set, or a file that could not be read (the others are accepted) or written"],
	run: (input, terminal) => require_base_withPlan(input, terminal, (plan, options) => require_base_withExceptions(options, terminal, async (decisions) => {
		const { by = require_author_readAuthor(), until, update } = input.values;
		if (until !== void 0 && (!require_base_isDay(until) || until < require_base_today())) return require_base_refuse(`Unexpected ${JSON.stringify(until)} for --until, expected a day from today on, such as 2027-01-31`, "baseline");
		if (by.trim() === "" && update === void 0) return require_base_refuse("Unexpected end, expected --by NAME: git knows no user.name", "baseline");
		const { report } = await require_base_runPlan(plan, input.names, terminal);
		return update === void 0 ? accept(report, decisions, {
			by: by.trim(),
			until: until ?? null
		}, terminal) : clear(report, decisions, terminal);
	}))
};
const mark = /^Baseline of \d{4}-\d\d-\d\d$/;
async function accept(report, decisions, given, terminal) {
	const { report: { findings }, problems } = require_base_settleReport(report, decisions);
	const { nameOf } = require_base_toGround(report);
	const day = require_base_today();
	const decided = new Set([...decisions.exceptions, ...decisions.confirmed].map(({ fingerprint }) => fingerprint));
	const lines = new Map([...report.sources].map(([path, source]) => [path, require_base_toSourceLines(source)]));
	const open = findings.filter(({ verdict }) => verdict !== "consistent");
	const { value, problems: refused } = await require_base_changeDecisions(decisions.path, (present) => {
		const known = new Set([...present.exceptions, ...present.confirmed].map(({ fingerprint }) => fingerprint));
		const put = open.filter(({ fingerprint }) => !known.has(fingerprint)).map((finding) => ({
			list: "exceptions",
			entry: {
				...require_base_toSubject(finding, nameOf(finding.file), lines.get(finding.file) ?? null),
				reason: `Baseline of ${day}`,
				on: day,
				...given
			}
		}));
		return {
			edit: put.length === 0 ? null : {
				put: put.sort((one, other) => require_base_compareEntries(one.entry, other.entry)),
				drop: /* @__PURE__ */ new Set()
			},
			value: put
		};
	});
	if (value === null) return require_base_refuseProblems(refused, "the file of exceptions", terminal);
	const articles = new Set(value.map(({ entry }) => entry.file)).size;
	const said = value.length === 0 ? "There was nothing to accept." : `${require_base_counted(value.length, "finding")} in ${require_base_counted(articles, "article")} accepted in ${decisions.path}.`;
	const ended = open.filter(({ fingerprint }) => decided.has(fingerprint));
	const rest = ended.length === 0 ? "" : `proviso: ${require_base_counted(ended.length, "finding")} left open: confirmed, or an exception has ended. Decide on ${ended.length === 1 ? "it" : "them"} with "proviso review".\n`;
	return conclude(report, said, require_base_toProblems(problems, {
		...terminal.display,
		color: false
	}) + rest);
}
async function clear(report, decisions, terminal) {
	const ground = require_base_toGround(report);
	const { value, problems } = await require_base_changeDecisions(decisions.path, (present) => {
		const clearing = toClearing(present, report, ground);
		return {
			edit: clearing.edit.drop.size === 0 ? null : clearing.edit,
			value: clearing
		};
	});
	if (value === null) return require_base_refuseProblems(problems, "the file of exceptions", terminal);
	const { gone, moved, mended, left, others } = value;
	return conclude(report, [
		...0 < gone ? [`${require_base_counted(gone, "entry", "entries")} taken out of ${decisions.path}.`] : mended === 0 ? ["Nothing to take out."] : [],
		...moved === 0 ? [] : [`${require_base_counted(moved, "entry", "entries")} moved along with ${moved === 1 ? "its article" : "their articles"}.`],
		...mended === 0 ? [] : [`${require_base_counted(mended, "confirmed finding")} mended.`],
		`${require_base_counted(left, "entry", "entries")} of a baseline left.`
	].join(" "), others === 0 ? "" : `proviso: ${require_base_counted(others, "entry", "entries")} with a reason of ${others === 1 ? "its" : "their"} own match${others === 1 ? "es" : ""} nothing; "proviso check" names ${others === 1 ? "it" : "them"}.\n`);
}
function toClearing({ exceptions, confirmed }, { findings }, ground) {
	const standings = require_base_matchEntries(exceptions, findings, ground);
	const own = standings.filter(({ entry }) => mark.test(entry.reason));
	const gone = own.filter(({ kind }) => kind === "unused" || kind === "changed");
	const moved = own.flatMap((standing) => standing.kind === "moved" ? [standing] : []);
	const mended = require_base_matchEntries(confirmed, findings, ground).filter(({ kind }) => kind === "unused");
	return {
		edit: {
			put: moved.map((standing) => toMoved(standing, ground.nameOf(standing.finding.file))),
			drop: new Set([
				...gone,
				...moved,
				...mended
			].map(({ entry }) => entry.fingerprint))
		},
		gone: gone.length,
		moved: moved.length,
		mended: mended.length,
		left: own.length - gone.length,
		others: standings.filter((standing) => !own.includes(standing) && standing.kind === "unused").length
	};
}
function toMoved({ entry, finding }, file) {
	return {
		list: "exceptions",
		entry: {
			...entry,
			fingerprint: finding.fingerprint,
			file
		}
	};
}
function conclude({ failures }, said, notes) {
	const failed = failures.map((failure) => `${require_base_toFailed(failure, require_base_createPaint(false))}\n`).join("");
	return {
		output: `${said}\n`,
		notes: failed + notes,
		exit: 0 < failures.length ? 2 : 0
	};
}

exports.baselineCommand = baselineCommand;