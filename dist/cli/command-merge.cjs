// Built by "npm run build" from src/ and provisions/. Do not edit.
const require_base = require("./base.cjs");
const { configOption: require_base_configOption, decode: require_base_decode, digestOf: require_base_digestOf, glob: require_base_glob, isDynamicPattern: require_base_isDynamicPattern, isOfPart: require_base_isOfPart, present: require_base_present, provisionsListOption: require_base_provisionsListOption, reasonOf: require_base_reasonOf, refuse: require_base_refuse, refuseProblems: require_base_refuseProblems, reportOptions: require_base_reportOptions, toReport: require_base_toReport, version: require_base_version, withExceptions: require_base_withExceptions, withPlan: require_base_withPlan } = require_base;
const require_build_digest = require("./build-digest.cjs");
const { digestBuild: require_build_digest_digestBuild } = require_build_digest;
const require_shard = require("./shard.cjs");
const { isSealed: require_shard_isSealed, toCommon: require_shard_toCommon } = require_shard;
let node_fs = require("node:fs");
let node_path = require("node:path");

// src/host/report-file.ts
const largestReport = 536870912;
async function readReports(names) {
	const found = await Promise.all(names.map(find));
	const read = [...new Map(found.flatMap((one) => one.paths).sort(inOrder).map((path) => [(0, node_path.resolve)(path), path])).values()].map(readReport);
	return {
		files: read.flatMap((one) => "text" in one ? [one] : []),
		problems: [...found.flatMap((one) => one.problems), ...read.flatMap((one) => "text" in one ? [] : [one])]
	};
}
async function find(name) {
	const status = (0, node_fs.statSync)(name, { throwIfNoEntry: false });
	if (status?.isDirectory() === true) return orNothing(listReports(name), name, "Unexpected folder, there is no .json file in it");
	if (status !== void 0 || !require_base_isDynamicPattern(name)) return {
		paths: [name],
		problems: []
	};
	return orNothing(await require_base_glob(name, {
		expandDirectories: false,
		onlyFiles: true
	}), name, "Unexpected glob, no file matches it");
}
function listReports(folder) {
	return (0, node_fs.readdirSync)(folder, { withFileTypes: true }).flatMap((entry) => {
		const path = (0, node_path.join)(folder, entry.name);
		if (entry.isDirectory()) return listReports(path);
		return entry.isFile() && entry.name.endsWith(".json") ? [path] : [];
	});
}
function orNothing(paths, name, message) {
	return {
		paths,
		problems: 0 < paths.length ? [] : [problem$1(name, message)]
	};
}
function readReport(path) {
	try {
		const { size } = (0, node_fs.statSync)(path);
		if (largestReport < size) return problem$1(path, `Unexpected size, expected at most ${largestReport / 1024 / 1024} MiB`);
		const { file, failure } = require_base_decode(path, (0, node_fs.readFileSync)(path));
		return file ?? { ...failure };
	} catch (error) {
		return problem$1(path, require_base_reasonOf(error));
	}
}
function problem$1(path, message) {
	return {
		path,
		line: null,
		column: null,
		message
	};
}
function inOrder(one, other) {
	return one < other ? -1 : one === other ? 0 : 1;
}

// src/merge.ts
function mergeParts(parts, ground) {
	const [first, ...others] = parts;
	if (first === void 0) return refuse$1([problem("", "Unexpected end of the reports, expected one of each part")]);
	const mixed = others.flatMap((part) => compare(part, first));
	if (0 < mixed.length) return refuse$1(mixed);
	const foreign = compareGround(first, ground);
	const problems = 0 < foreign.length ? foreign : findGaps(parts, first);
	if (0 < problems.length) return refuse$1(problems);
	const outcomes = parts.flatMap(({ shard }) => shard.outcomes).sort((one, other) => one.index - other.index);
	return {
		left: first.shard.left,
		problems: null,
		material: {
			failures: first.shard.failures,
			outcomes: outcomes.flatMap((outcome) => toResult(outcome) ?? []),
			sources: new Map(outcomes.flatMap(({ result, source }) => result === null || source === null ? [] : [[result.path, source]]))
		}
	};
}
function refuse$1(problems) {
	return {
		material: null,
		left: null,
		problems
	};
}
function toResult({ result, failure }) {
	return result ?? failure;
}
function compare({ path, shard }, first) {
	const differs = (what, one, other) => [problem(path, `Unexpected ${what} (${one}), expected that of ${first.path} (${other})`)];
	const one = shard;
	const other = first.shard;
	if (one.count !== other.count) return differs("number of parts", String(one.count), String(other.count));
	if (toToolName(one) !== toToolName(other)) return differs("version of Proviso", toToolName(one), toToolName(other));
	if (toSetNames(one) !== toSetNames(other)) return differs("provision set", toSetNames(one), toSetNames(other));
	if (one.commit !== other.commit) return differs("commit", one.commit ?? "unknown", other.commit ?? "unknown");
	if (one.configuration !== other.configuration) return differs("configuration or exceptions", shorten(one.configuration), shorten(other.configuration));
	if (!(one.articles.count === other.articles.count && one.articles.digest === other.articles.digest && require_base_digestOf([one.failures, one.left]) === require_base_digestOf([other.failures, other.left]))) return differs("list of articles", `${one.articles.count}, ${shorten(one.articles.digest)}`, `${other.articles.count}, ${shorten(other.articles.digest)}`);
	return [];
}
function compareGround({ path, shard }, ground) {
	const differs = (what, one, other) => [problem(path, `Unexpected ${what} (${one}), expected the one here (${other}); merge with the options and the checkout of the parts`)];
	if (toToolName(shard) !== toToolName(ground)) return differs("version of Proviso", toToolName(shard), toToolName(ground));
	if (toSetNames(shard) !== toSetNames(ground)) return differs("provision set", toSetNames(shard), toSetNames(ground));
	if (shard.configuration !== ground.configuration) return differs("configuration or exceptions", shorten(shard.configuration), shorten(ground.configuration));
	return [];
}
function findGaps(parts, { shard: { count, articles } }) {
	const byIndex = /* @__PURE__ */ new Map();
	const doubled = parts.flatMap((part) => {
		const { path, shard: { index } } = part;
		const other = byIndex.get(index);
		if (other === void 0) byIndex.set(index, part);
		if (count < index) return [problem(path, `Unexpected part ${index}/${count}, expected one of ${count}`)];
		return other === void 0 ? [] : [problem(path, `Unexpected second report of part ${index}/${count}, the other is ${other.path}`)];
	});
	const missing = Array.from({ length: count }, (_, number) => number + 1).filter((index) => !byIndex.has(index));
	const absent = missing.length === 0 ? [] : [problem([...byIndex.values()].map(({ path }) => path).slice(0, 3).join(", ") + (3 < byIndex.size ? ", \u2026" : ""), `Unexpected end of the reports, expected ${toPartNames(missing, count)} as well`)];
	const short = [...byIndex.values()].flatMap(({ path, shard }) => isWhole(shard, articles.count) ? [] : [problem(path, `Unexpected articles in part ${shard.index}/${count}, expected each of its own once`)]);
	return [
		...doubled,
		...absent,
		...short
	];
}
function isWhole(shard, total) {
	const numbers = shard.outcomes.map(({ index }) => index);
	const expected = Math.max(0, Math.floor((total - shard.index) / shard.count) + 1);
	return numbers.every((number, at) => number < total && require_base_isOfPart(number, shard) && (numbers[at - 1] ?? -1) < number) && numbers.length === expected && shard.outcomes.every((outcome) => toResult(outcome) !== null);
}
const mostNamed = 8;
function toPartNames(missing, count) {
	const named = missing.slice(0, mostNamed).map((index) => `${index}/${count}`);
	const rest = missing.length - named.length;
	return `${missing.length === 1 ? "part" : "parts"} ${named.join(", ")}${rest === 0 ? "" : ` and ${rest} more`}`;
}
function toToolName({ tool: { version, build } }) {
	return build === null ? version : `${version}, build ${shorten(build)}`;
}
function toSetNames({ sets }) {
	return sets.map(({ id, digest }) => `${id} ${shorten(digest)}`).join(", ");
}
function shorten(digest) {
	return digest.slice(0, 19);
}
function problem(path, message) {
	return {
		path,
		line: null,
		column: null,
		message
	};
}

// src/shard-shape.ts
function readShard(text) {
	const report = parse(text);
	if (!isObject(report) || report["version"] !== 1) return refuse("Unexpected content, expected a JSON report of \"proviso check --shard\"; was the file written whole?");
	if (report["shard"] === void 0) return refuse("Unexpected report of a whole run, expected one of \"proviso check --shard\"");
	if (!shardTest(report["shard"])) return refuse("Unexpected form of \"shard\", expected that of this version; write all reports with the version that merges them");
	const shard = report["shard"];
	if (!require_shard_isSealed(shard)) return refuse("Unexpected content of \"shard\", the report was changed after it was written");
	return {
		shard,
		mistake: null
	};
}
function refuse(mistake) {
	return {
		shard: null,
		mistake
	};
}
function parse(text) {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}
function isObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
const text = (value) => typeof value === "string";
const flag = (value) => typeof value === "boolean";
const count = (value) => Number.isSafeInteger(value) && 0 <= value;
const place = (value) => count(value) && value !== 0;
const digest = (value) => typeof value === "string" && /^sha256:[0-9a-f]{64}$/.test(value);
const nothing = (value) => value === null;
const either = (...tests) => (value) => tests.some((test) => test(value));
const listOf = (test) => (value) => Array.isArray(value) && value.every(test);
const word = (...words) => (value) => words.some((one) => one === value);
const record = (fields, more = {}) => (value) => isObject(value) && Object.entries(fields).every(([name, test]) => test(value[name])) && Object.entries(more).every(([name, test]) => value[name] === void 0 || test(value[name]));
const position = {
	line: place,
	column: place,
	endLine: place,
	endColumn: place
};
const trace = listOf(record({
	step: text,
	text
}));
const failure = record({
	path: text,
	line: either(place, nothing),
	column: either(place, nothing),
	message: text
});
const finding = record({
	...position,
	file: text,
	text,
	fact: text,
	provision: text,
	found: text,
	expected: text,
	message: text,
	trace,
	verdict: word("consistent", "contradicted", "unsupported", "review"),
	status: word("asserted", "reported", "denied", "hypothetical", "demanded", "asked", "predicted"),
	correction: either(text, nothing),
	fingerprint: text,
	context: record(position),
	anchors: listOf(record({
		key: text,
		text,
		origin: text
	}))
}, {
	set: text,
	edit: record({
		...position,
		text,
		isQuoted: flag
	})
});
const notChecked = record({
	...position,
	file: text,
	text,
	fact: text,
	trace,
	reason: word("other-document", "hypothetical", "demanded", "asked", "denied", "predicted", "past", "other-holder", "unclear")
}, { set: text });
const result = record({
	path: text,
	words: count,
	findings: listOf(finding),
	notChecked: listOf(notChecked),
	failures: listOf(failure)
}, { comments: listOf(record({
	text,
	line: place,
	from: count,
	to: count
})) });
const shardTest = record({
	index: place,
	count: place,
	tool: record({
		version: text,
		build: either(digest, nothing)
	}),
	sets: listOf(record({
		id: text,
		digest: text
	})),
	configuration: digest,
	commit: either(text, nothing),
	articles: record({
		count,
		digest
	}),
	failures: listOf(failure),
	left: listOf(text),
	outcomes: listOf(record({
		index: count,
		source: either(text, nothing),
		result: either(result, nothing),
		failure: either(failure, nothing)
	})),
	seal: digest
});

// src/command-merge.ts
const mergeCommand = {
	name: "merge",
	summary: "put the reports of \"check --shard\" together",
	usage: ["merge REPORT.json|FOLDER ... [OPTION ...]"],
	about: [
		"Reads the JSON reports that the parts of a run wrote and makes the report of the whole,",
		"in any format: byte for byte what \"proviso check\" would print over all articles at once.",
		"Of a folder all .json files in it and below are read.",
		"",
		"All parts have to be there once, from the same version of Proviso, facts, configuration,",
		"exceptions and commit; these are read here as well, so merge in the same checkout and",
		"with the options of the parts. Articles are not read: the reports bring what is shown."
	],
	options: [
		require_base_provisionsListOption,
		require_base_configOption,
		...require_base_reportOptions
	],
	examples: [
		["proviso check . --shard 1/4 --format json --output report-1.json", "on the first of four machines"],
		["proviso merge report-*.json", "when all four are done"],
		["proviso merge reports/ --format html --output report.html", "whatever lies in a folder, as a page"]
	],
	exits: [
		"0  nothing to report at the level of --fail-on",
		"1  claims at this level or a graver one",
		"2  a bad argument, parts that are missing or do not belong together, or a file that",
		"   one of the parts could not read"
	],
	run: (input, terminal) => input.names.length === 0 ? require_base_refuse("Unexpected end of the words, expected the reports to merge", "merge") : require_base_withPlan(input, terminal, (plan, options) => require_base_withExceptions(options, terminal, (exceptions) => merge({
		plan,
		options,
		exceptions
	}, input, terminal)))
};
async function merge({ plan, options, exceptions }, { names, values }, terminal) {
	const { files, problems: unread } = await readReports(names);
	const read = files.map(toPart);
	const mistakes = [...unread, ...read.flatMap((one) => "shard" in one ? [] : [one])];
	if (0 < mistakes.length) return require_base_refuseProblems(mistakes, "the reports", terminal);
	const tool = {
		version: require_base_version,
		build: require_build_digest_digestBuild(terminal.script)
	};
	const merged = mergeParts(read.flatMap((one) => "shard" in one ? [one] : []), {
		tool,
		...require_shard_toCommon({
			...plan,
			decisions: exceptions
		})
	});
	if (merged.material === null) return require_base_refuseProblems(merged.problems, "the reports", terminal);
	const { material, left } = merged;
	return require_base_present({
		report: require_base_toReport(plan.sets, material),
		left,
		notes: []
	}, {
		options,
		exceptions,
		values
	}, terminal);
}
function toPart({ path, text }) {
	const { shard, mistake } = readShard(text);
	return shard === null ? {
		path,
		line: null,
		column: null,
		message: mistake
	} : {
		path,
		shard
	};
}

exports.mergeCommand = mergeCommand;