// Built by "npm run build" from src/ and provisions/. Do not edit.
import { t as require_dist } from "./dist.js";

// src/yaml/position.ts
var import_dist = require_dist();
function makePositions(text) {
	const starts = [0];
	for (let at = text.indexOf("\n"); 0 <= at; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
	return (at) => {
		let low = 0;
		let high = starts.length;
		while (1 < high - low) {
			const middle = low + high >> 1;
			if ((starts[middle] ?? 0) <= at) low = middle;
			else high = middle;
		}
		return {
			line: low + 1,
			column: at - (starts[low] ?? 0) + 1
		};
	};
}

// src/yaml/scalar-offset.ts
const escapeLengths = /* @__PURE__ */ new Map([
	["x", 4],
	["u", 6],
	["U", 10]
]);
function scalarOffsets(text, scalar) {
	const [start, end] = scalar.range ?? [0, 0];
	const value = typeof scalar.value === "string" ? scalar.value : "";
	if (scalar.type === "PLAIN" && value.length === end - start) return (index) => start + Math.min(index, value.length);
	const offsets = alignValue(text, value, scalar.type ?? "PLAIN", start, end);
	return (index) => offsets[Math.min(index, offsets.length - 1)] ?? start;
}
function alignValue(text, value, type, start, end) {
	const offsets = [];
	let at = start;
	if (type === "QUOTE_DOUBLE" || type === "QUOTE_SINGLE") at++;
	else if (type.startsWith("BLOCK")) at = afterLineBreak(text, start, end);
	for (let index = 0; index < value.length; index++) {
		const character = value.charAt(index);
		if (isWhite(character)) {
			offsets.push(at);
			if (type === "QUOTE_DOUBLE" && text[at] === "\\" && text[at + 1] !== "\n" && text[at + 1] !== "\r") at += escapeLength(text, at);
			else if (!isWhite(value.charAt(index + 1)) || text[at] !== character) at = skipWhite(text, at, end);
			else at++;
			continue;
		}
		at = skipWhite(text, at, end);
		while (type === "QUOTE_DOUBLE" && text[at] === "\\" && (text[at + 1] === "\n" || text[at + 1] === "\r")) at = skipWhite(text, at + 1, end);
		offsets.push(at);
		if (type === "QUOTE_DOUBLE" && text.startsWith("\\U", at) && 65535 < (value.codePointAt(index) ?? 0)) {
			offsets.push(at);
			index++;
		}
		if (type === "QUOTE_DOUBLE" && text[at] === "\\") at += escapeLength(text, at);
		else if (type === "QUOTE_SINGLE" && character === "'") at += 2;
		else at++;
	}
	return [...offsets, Math.max(offsets.at(-1) ?? start, Math.min(at, end))];
}
function escapeLength(text, at) {
	return escapeLengths.get(text.charAt(at + 1)) ?? 2;
}
function afterLineBreak(text, start, end) {
	const lineBreak = text.indexOf("\n", start);
	return lineBreak < 0 || end < lineBreak ? start : lineBreak + 1;
}
function isWhite(character) {
	return character === " " || character === "	" || character === "\n" || character === "\r";
}
function skipWhite(text, from, end) {
	let at = from;
	while (at < end && isWhite(text.charAt(at))) at++;
	return at;
}

// src/yaml/suggestion.ts
const longest = 60;
function nearestWord(word, known) {
	if (longest < word.length) return null;
	const wanted = word.toLowerCase();
	let best = null;
	let least = Math.max(1, Math.floor((word.length + 1) / 3)) + 1;
	for (const candidate of known) {
		if (longest < candidate.length || least <= Math.abs(candidate.length - word.length)) continue;
		const slips = countSlips(wanted, candidate.toLowerCase());
		if (slips < least) [best, least] = [candidate, slips];
	}
	return best;
}
function didYouMean(word, known) {
	const nearest = nearestWord(word, known);
	return nearest === null ? "" : `; did you mean ${JSON.stringify(nearest)}?`;
}
function countSlips(one, other) {
	let before = [];
	let above = Array.from({ length: other.length + 1 }, (_, index) => index);
	for (let row = 1; row <= one.length; row++) {
		const current = [row];
		for (let column = 1; column <= other.length; column++) {
			const same = one[row - 1] === other[column - 1];
			const swapped = 1 < row && 1 < column && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
			current.push(Math.min((above[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (above[column - 1] ?? 0) + (same ? 0 : 1), swapped ? (before[column - 2] ?? 0) + 1 : Infinity));
		}
		before = above;
		above = current;
	}
	return above[other.length] ?? 0;
}

// src/yaml/syntax-mistake.ts
const deepest = 32;
const needsQuotes = "a value that begins with one of ' @ ! & | * or % stands in double quotes";
const syntaxMessages = {
	ALIAS_PROPS: "Unexpected anchor or tag on an alias, expected the alias alone",
	BAD_ALIAS: `Unexpected "&" or "*" without a name, expected a value; ${needsQuotes}`,
	BAD_DQ_ESCAPE: "Unexpected escape sequence, expected one of \\\" \\\\ \\n \\t \\xNN \\uNNNN",
	BAD_INDENT: "Unexpected indentation, expected the same as in the lines that belong together",
	BAD_SCALAR_START: `Unexpected sign at the start of a value, expected text; ${needsQuotes}`,
	BLOCK_AS_IMPLICIT_KEY: "Unexpected \": \" within a value, expected text; a value that contains \": \" stands in quotes",
	BLOCK_IN_FLOW: "Unexpected block within brackets, expected values and commas",
	KEY_OVER_1024_CHARS: "Unexpected key of over 1,024 characters, expected a short one",
	MULTILINE_IMPLICIT_KEY: "Unexpected line break, expected \": \" and a value on the line of its key",
	MULTIPLE_ANCHORS: "Unexpected second anchor, expected one",
	MULTIPLE_DOCS: "Unexpected second document (\"---\"), expected one document to a file",
	MULTIPLE_TAGS: `Unexpected second tag, expected a value; ${needsQuotes}`,
	RESOURCE_EXHAUSTION: `Unexpected nesting, expected at most ${32} levels`,
	TAB_AS_INDENT: "Unexpected tab, expected spaces as indentation",
	TAG_RESOLVE_FAILED: `Unexpected tag, expected plain YAML without tags; ${needsQuotes}`
};
function reportSyntax(mistakes, text, report) {
	const exhausted = mistakes.find((mistake) => mistake.code === "RESOURCE_EXHAUSTION");
	const shown = exhausted === void 0 ? [...mistakes].sort((one, other) => one.pos[0] - other.pos[0]) : [exhausted];
	let before = -1;
	let count = 0;
	for (const { code, message, pos: [at] } of shown) {
		if (20 <= count || 0 <= before && !text.slice(before, at).includes("\n")) continue;
		before = at;
		count++;
		report(at, message.startsWith("Flow") ? wordSyntax(message) : syntaxMessages[code] ?? wordSyntax(message));
	}
}
function wordSyntax(message) {
	const first = message.split("\n")[0] ?? message;
	const flow = /^Flow (?:sequence|map) .* end with a (.)$/.exec(first);
	if (flow !== null) return `Unexpected line or sign within brackets, expected "${flow[1] ?? ""}" at their end`;
	if (first.endsWith("at node end")) return `Unexpected text after a value, expected the end of the line; ${needsQuotes}`;
	if (first.startsWith("Sequence item without")) return "Unexpected text in a list, expected \"-\" or other indentation";
	if (/^Missing closing .quote/.test(first)) return "Unexpected end of quoted text, expected a closing quote";
	if (first.startsWith("Implicit map keys need")) return "Unexpected text without \":\", expected a key, \":\" and a value";
	const missing = /^Missing (.*?)(?: in .*)?$/.exec(first);
	if (missing !== null) return `Unexpected end, expected ${missing[1] ?? ""}`;
	return first.startsWith("Unexpected") ? `${first}, expected other YAML` : `Unexpected YAML (${first}), expected other`;
}

// src/yaml/reading.ts
const limits = {
	bytes: 2e6,
	depth: 32,
	aliases: 1e3,
	nodes: 4e5,
	problems: 500
};
function readYaml(file) {
	const text = file.text.replace(/^\uFEFF/, "");
	const found = [];
	let dropped = 0;
	const report = (at, message, severity = "error") => {
		if (found.some((other) => other.at === at && other.message === message)) return;
		if (found.length < limits.problems) found.push({
			at,
			message,
			severity
		});
		else dropped++;
	};
	const problems = () => {
		const position = makePositions(text);
		const listed = [...found].sort((one, other) => one.at - other.at).map(({ at, message, severity }) => ({
			path: file.path,
			...position(at),
			message,
			severity
		}));
		return dropped === 0 ? listed : [...listed, {
			path: file.path,
			line: null,
			column: null,
			message: `Unexpected number of problems, ${dropped} more are not listed`,
			severity: "error"
		}];
	};
	const anchors = /* @__PURE__ */ new Map();
	return {
		text,
		root: parseNodes(text, report, anchors),
		report,
		problems,
		resolve: makeResolver(anchors, report),
		offsetIn: makeLocator(text)
	};
}
function startOf(node) {
	return node.range?.[0] ?? 0;
}
function parseNodes(text, report, anchors) {
	const bytes = text.length * 3 < limits.bytes ? text.length : Buffer.byteLength(text);
	if (limits.bytes < bytes) {
		report(0, `Unexpected size of ${bytes} bytes, expected at most ${limits.bytes}`);
		return null;
	}
	const document = (0, import_dist.parseDocument)(text, {
		version: "1.2",
		schema: "core",
		merge: false,
		resolveKnownTags: false,
		uniqueKeys: false,
		prettyErrors: false
	});
	const mistakes = [...document.errors, ...document.warnings.filter((warning) => warning.code === "TAG_RESOLVE_FAILED")];
	if (0 < mistakes.length) {
		reportSyntax(mistakes, text, report);
		return null;
	}
	if (document.directives.yaml.explicit === true && document.directives.yaml.version !== "1.2") {
		report(0, `Unexpected YAML version ${document.directives.yaml.version}, expected 1.2 or no %YAML line`);
		return null;
	}
	return collectAnchors(document.contents, report, anchors) ? document.contents : null;
}
function collectAnchors(root, report, anchors) {
	const named = /* @__PURE__ */ new Map();
	const waiting = [{
		node: root,
		depth: 0
	}];
	for (let next = waiting.pop(); next !== void 0; next = waiting.pop()) {
		const { node, depth } = next;
		if ((0, import_dist.isPair)(node)) waiting.push({
			node: node.value,
			depth
		}, {
			node: node.key,
			depth
		});
		else if ((0, import_dist.isAlias)(node)) {
			const target = named.get(node.source);
			if (target === void 0) report(startOf(node), `Unexpected alias *${node.source}, expected the name of an anchor before it${didYouMean(node.source, named.keys())}`);
			else anchors.set(node, target);
			if (limits.aliases < anchors.size) {
				report(startOf(node), `Unexpected alias *${node.source}, expected at most ${limits.aliases} aliases`);
				return false;
			}
		} else if ((0, import_dist.isScalar)(node) || (0, import_dist.isCollection)(node)) {
			if (node.anchor !== void 0) named.set(node.anchor, node);
			if ((0, import_dist.isScalar)(node)) continue;
			if (limits.depth < depth) {
				report(startOf(node), `Unexpected nesting, expected at most ${limits.depth} levels`);
				return false;
			}
			for (let index = node.items.length - 1; 0 <= index; index--) waiting.push({
				node: node.items[index],
				depth: depth + 1
			});
		}
	}
	return true;
}
function makeResolver(anchors, report) {
	let nodes = 0;
	return (node) => {
		nodes++;
		if (limits.nodes < nodes) {
			if (nodes === limits.nodes + 1) report((0, import_dist.isAlias)(node) ? startOf(node) : 0, `Unexpected amount of aliased content, expected at most ${limits.nodes} values`);
			return null;
		}
		let target = node;
		for (let steps = 0; (0, import_dist.isAlias)(target) && steps < 10; steps++) target = anchors.get(target);
		return (0, import_dist.isScalar)(target) || (0, import_dist.isCollection)(target) ? target : null;
	};
}
function makeLocator(text) {
	const known = /* @__PURE__ */ new Map();
	return (scalar, index) => {
		const locate = known.get(scalar) ?? scalarOffsets(text, scalar);
		known.set(scalar, locate);
		return locate(index);
	};
}

// src/yaml/shape.ts
function required(shape, description) {
	return {
		shape,
		description,
		isRequired: true
	};
}
function optional(shape, description) {
	return {
		shape,
		description,
		isRequired: false
	};
}
function refuse$1(reading, at, unexpected, expected, hint = "") {
	reading.report(at, `Unexpected ${unexpected}, expected ${expected}${hint}`);
	return null;
}
function describe(node) {
	if ((0, import_dist.isMap)(node)) return "map";
	if ((0, import_dist.isSeq)(node)) return "list";
	if (!(0, import_dist.isScalar)(node)) return "value";
	if (node.value === null) return "empty value";
	if (typeof node.value === "string") return `text ${quote(node.value)}`;
	return `${typeof node.value} ${node.source ?? JSON.stringify(node.value)}`;
}
function quote(value) {
	const flat = value.replace(/\s+/g, " ").trim();
	return JSON.stringify(60 < flat.length ? `${flat.slice(0, 57).replace(/[\uD800-\uDBFF]$/, "")}...` : flat);
}

// src/option/kind.ts
function choice(words) {
	const noun = `one of ${words.join(", ")}`;
	const parse = (text) => {
		const word = words.find((one) => one === text);
		return word === void 0 ? {
			ok: false,
			expected: `${noun}${didYouMean(text, words)}`
		} : {
			ok: true,
			value: word
		};
	};
	return {
		noun,
		schema: { enum: words },
		choices: words,
		parse,
		shape: scalar(noun, { enum: words }, parse)
	};
}
const flag = {
	noun: "true or false",
	schema: { type: "boolean" },
	choices: ["true", "false"],
	parse: (text) => /^(?:true|True|TRUE|false|False|FALSE)$/.test(text) ? {
		ok: true,
		value: text.toLowerCase() === "true"
	} : {
		ok: false,
		expected: "true or false"
	},
	shape: {
		noun: "true or false",
		schema: { type: "boolean" },
		read: (node, reading) => (0, import_dist.isScalar)(node) && typeof node.value === "boolean" ? node.value : refuse$1(reading, startOf(node), describe(node), "true or false")
	}
};
const repositoryFile = fileKind("a path in the repository, such as facts/plan.yml", isRepositoryPath);
const repositoryFolder = fileKind("a folder in the repository, such as .proviso/cache", (text) => isRepositoryPath(text.replace(/\/$/, "")));
const outputFile = fileKind("a file name, such as report.json", (text) => !/[\u0000-\u001f]/.test(text) && !text.endsWith("/"));
function fileKind(noun, isGood) {
	const parse = (text) => isGood(text) ? {
		ok: true,
		value: text.replace(/^(?:\.\/)+/, "")
	} : {
		ok: false,
		expected: noun
	};
	return {
		noun,
		schema: {
			type: "string",
			minLength: 1
		},
		choices: null,
		parse,
		shape: scalar(noun, {
			type: "string",
			minLength: 1
		}, parse)
	};
}
function isRepositoryPath(text) {
	return !/[\u0000-\u001f\\]|^\/|^[A-Za-z]:/.test(text) && !text.split("/").includes("..") && !text.endsWith("/");
}
const partPlace = fileKind("the number of a part and that of all parts, such as 1/4", (text) => {
	const [, index = "", count = ""] = /^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(text) ?? [];
	return index !== "" && Number(index) <= Number(count);
});
const inputFiles = fileKind("names of files or folders, such as reports, a line each", (text) => !/[\u0000-\u0009\u000b-\u001f]/.test(text));
const patternNoun = "paths, directories or globs, such as docs/**/*.md";
const patterns = {
	noun: patternNoun,
	schema: { anyOf: [{
		type: "array",
		items: {
			type: "string",
			minLength: 1
		},
		minItems: 1
	}, {
		type: "string",
		minLength: 1
	}] },
	choices: null,
	parse(text) {
		const lines = text.split(/\r\n|\n|\r/).map((line) => line.trim()).filter((line) => line !== "");
		return 0 < lines.length && lines.every(isPattern) && lines.some((line) => !line.startsWith("!")) ? {
			ok: true,
			value: lines
		} : {
			ok: false,
			expected: `${patternNoun}, a line each`
		};
	},
	shape: {
		noun: patternNoun,
		schema: { anyOf: [{
			type: "array",
			items: {
				type: "string",
				minLength: 1
			},
			minItems: 1
		}, {
			type: "string",
			minLength: 1
		}] },
		read(node, reading) {
			const items = (0, import_dist.isSeq)(node) ? node.items : [node];
			if (items.length === 0) return refuse$1(reading, startOf(node), "empty list", patternNoun);
			const read = items.map((item) => {
				const target = reading.resolve(item);
				if (target === null || !(0, import_dist.isScalar)(target) || typeof target.value !== "string" || !isPattern(target.value)) return target === null ? refuse$1(reading, startOf(node), "empty value", patternNoun) : refuse$1(reading, startOf(target), describe(target), patternNoun);
				return target.value.trim();
			});
			if (read.includes(null)) return null;
			const found = read.flatMap((one) => one ?? []);
			return found.some((one) => !one.startsWith("!")) ? found : refuse$1(reading, startOf(node), "list of exclusions", `${patternNoun}, one of them without "!"`);
		}
	}
};
function isPattern(text) {
	const path = text.trim().replace(/^!/, "");
	const isPlain = !/[\u0000-\u001f\\]|[@!?*+]\(|\{[^{},]*\.\.[^{},]*\}/.test(path);
	return path !== "" && path.length <= 500 && isPlain && !path.startsWith("/") && !path.split("/").includes("..");
}
const secret = {
	noun: "a token",
	schema: { type: "string" },
	choices: null,
	parse: (text) => /^[\u0021-\u007e]+$/.test(text) ? {
		ok: true,
		value: text
	} : {
		ok: false,
		expected: "a token without spaces"
	},
	shape: {
		noun: "a token",
		schema: { type: "string" },
		read: (node, reading) => refuse$1(reading, startOf(node), "token", "none in a file")
	}
};
function scalar(noun, schema, parse) {
	return {
		noun,
		schema,
		read(node, reading) {
			if (!(0, import_dist.isScalar)(node) || typeof node.value !== "string") return refuse$1(reading, startOf(node), describe(node), noun);
			const parsed = parse(node.value);
			return parsed.ok ? parsed.value : refuse$1(reading, startOf(node), node.value === "" ? "empty text" : `text ${quote(node.value)}`, parsed.expected);
		}
	};
}

// src/yaml/collection-shape.ts
function list(item, noun, atLeast = 0) {
	const expected = atLeast < 1 ? `a list of ${noun}` : `a list of at least ${atLeast} ${atLeast === 1 ? noun.replace(/s$/, "") : noun}`;
	return {
		noun: expected,
		schema: {
			type: "array",
			items: item.schema,
			...0 < atLeast ? { minItems: atLeast } : {}
		},
		read(node, reading) {
			const at = startOf(node);
			if (!(0, import_dist.isSeq)(node)) return refuse$1(reading, at, describe(node), expected);
			if (node.items.length < atLeast) refuse$1(reading, at, node.items.length === 0 ? "empty list" : `list of ${node.items.length}`, expected);
			return {
				at,
				items: node.items.flatMap((entry) => {
					const value = readAny(item, entry, reading, at);
					return value === null ? [] : [value];
				})
			};
		}
	};
}
function map(key, value, noun) {
	return {
		noun: `a map of ${noun}`,
		schema: {
			type: "object",
			propertyNames: key.schema,
			additionalProperties: value.schema
		},
		read(node, reading) {
			const at = startOf(node);
			if (!(0, import_dist.isMap)(node)) return refuse$1(reading, at, describe(node), `a map of ${noun}`);
			return {
				at,
				items: uniquePairs(node, reading).flatMap(({ keyNode, pair }) => {
					const written = key.read(keyNode, reading);
					const read = readAny(value, pair.value, reading, startOf(keyNode));
					return written === null ? [] : [{
						key: written,
						value: read
					}];
				})
			};
		}
	};
}
function listOr(whenList, otherwise, other) {
	const noun = `${whenList.noun} or ${otherwise.noun}`;
	return {
		noun,
		schema: { anyOf: [whenList.schema, otherwise.schema] },
		read(node, reading) {
			if ((0, import_dist.isSeq)(node)) return whenList.read(node, reading);
			return (other === "map" ? (0, import_dist.isMap)(node) : (0, import_dist.isScalar)(node) && typeof node.value === "string") ? otherwise.read(node, reading) : refuse$1(reading, startOf(node), describe(node), noun);
		}
	};
}
function object(noun, fields, description) {
	const expected = `a map with ${keysText(fields)}`;
	return {
		noun: expected,
		schema: objectSchema(fields, description),
		read(node, reading) {
			const at = startOf(node);
			if (!(0, import_dist.isMap)(node)) return refuse$1(reading, at, describe(node), expected);
			return {
				at,
				values: readFields(noun, fields, node, reading)
			};
		}
	};
}
function objectSchema(fields, description) {
	const keys = Object.entries(fields);
	const needed = keys.filter(([, field]) => field.isRequired).map(([key]) => key);
	return {
		type: "object",
		...description === void 0 ? {} : { description },
		properties: Object.fromEntries(keys.map(([key, field]) => [key, {
			description: field.description,
			...field.shape.schema
		}])),
		...0 < needed.length ? { required: needed } : {},
		additionalProperties: false
	};
}
function readFields(noun, fields, node, reading, hint = () => "") {
	const values = Object.fromEntries(Object.keys(fields).map((key) => [key, null]));
	const seen = /* @__PURE__ */ new Set();
	for (const { key, keyNode, pair } of uniquePairs(node, reading)) {
		const field = Object.hasOwn(fields, key) ? fields[key] : void 0;
		seen.add(key);
		if (field === void 0) refuse$1(reading, startOf(keyNode), `key ${quote(key)} in a ${noun}`, `one of ${Object.keys(fields).join(", ")}`, hint(key) || didYouMean(key, Object.keys(fields)));
		else values[key] = readAny(field.shape, pair.value, reading, startOf(keyNode));
	}
	for (const [key, field] of Object.entries(fields)) if (field.isRequired && !seen.has(key)) reading.report(startOf(node), `Unexpected ${noun} without ${quote(key)}, expected ${field.shape.noun}`);
	return values;
}
function valueOf(node, wanted, reading) {
	const pair = node.items.find(({ key }) => (0, import_dist.isScalar)(key) && key.value === wanted);
	return pair === void 0 ? null : reading.resolve(pair.value);
}
function readAny(shape, value, reading, at) {
	const node = reading.resolve(value);
	if (node !== null) return shape.read(node, reading);
	return (0, import_dist.isAlias)(value) ? null : refuse$1(reading, at, "empty value", shape.noun);
}
function uniquePairs(node, reading) {
	const seen = /* @__PURE__ */ new Set();
	return node.items.flatMap((pair) => {
		const keyNode = reading.resolve(pair.key);
		if (keyNode === null || !(0, import_dist.isScalar)(keyNode) || typeof keyNode.value !== "string") {
			refuse$1(reading, keyNode === null ? startOf(node) : startOf(keyNode), keyNode === null ? "empty key" : `${describe(keyNode)} as a key`, "text");
			return [];
		}
		const key = keyNode.value;
		if (seen.has(key)) {
			reading.report(startOf(keyNode), `Unexpected second key ${quote(key)}, expected each key once`);
			return [];
		}
		seen.add(key);
		return [{
			key,
			keyNode,
			pair
		}];
	});
}
function keysText(fields) {
	const keys = Object.entries(fields).filter(([, field]) => field.isRequired).map(([key]) => key);
	return (0 < keys.length ? keys : Object.keys(fields)).join(", ");
}

// src/option/set-list.ts
const about = {
	provisions: "Provision set, a path in the repository",
	articles: "Articles that this set is for: paths, directories and globs, \"!\" before what is left out; all articles if left out"
};
const entries = list(object("set of the configuration", {
	provisions: required(placed(repositoryFile.shape), about.provisions),
	articles: optional(patterns.shape, about.articles)
}), "sets", 1);
const shape = {
	noun: entries.noun,
	schema: entries.schema,
	read(node, reading) {
		const found = entries.read(node, reading);
		const seen = /* @__PURE__ */ new Set();
		return found?.items.flatMap(({ values: { provisions, articles } }) => {
			if (provisions === null || provisions.value === null) return [];
			if (seen.has(provisions.value)) {
				refuse$1(reading, provisions.at, `second entry of ${quote(provisions.value)}`, "each set once; \"articles\" takes a list");
				return [];
			}
			seen.add(provisions.value);
			return [{
				provisions: provisions.value,
				articles
			}];
		}) ?? null;
	}
};
const setList = {
	noun: entries.noun,
	schema: entries.schema,
	choices: null,
	parse: () => ({
		ok: false,
		expected: "it in the configuration file"
	}),
	shape
};
function placed(inner) {
	return {
		...inner,
		read(node, reading) {
			const value = inner.read(node, reading);
			return value === null ? null : {
				at: node.range?.[0] ?? 0,
				value
			};
		}
	};
}

// src/option/definition.ts
function option(kind, initial, about) {
	return {
		kind,
		about,
		initial,
		isConfigurable: true,
		isInput: true
	};
}
const definitions = {
	"github-token": {
		...option(secret, "", "Token that reads the articles and writes the comment"),
		isConfigurable: false
	},
	"config": {
		...option(repositoryFile, null, "Configuration file; .github/proviso.yml where it exists"),
		isConfigurable: false
	},
	"articles": option(patterns, ["."], "Articles to check: paths, directories and globs, one a line; \"!\" before one leaves out what it matches"),
	"provisions": option(repositoryFile, null, "Provision set to check against; the set that comes with Proviso if left out"),
	"sets": {
		...option(setList, null, "Several provision sets in place of \"provisions\", each with the articles it is for"),
		isInput: false
	},
	"exceptions": option(repositoryFile, null, "File of findings that maintainers have settled; .proviso/exceptions.yml where it exists"),
	"cache": {
		...option(repositoryFolder, null, "Folder in which \"proviso check\" remembers results, such as .proviso/cache; none if left out"),
		isInput: false
	},
	"scope": option(choice([
		"changed-lines",
		"changed-files",
		"all"
	]), "changed-lines", "Claims that count: changed-lines, changed-files or all"),
	"fail-on": option(choice([
		"contradicted",
		"review",
		"unsupported",
		"never"
	]), "contradicted", "Verdict that fails the run: contradicted, review, unsupported or never"),
	"comment": option(choice([
		"on-findings",
		"always",
		"never"
	]), "on-findings", "Comment on the pull request: on-findings, always or never"),
	"drafts": option(flag, false, "Whether to comment on drafts, too"),
	"annotations": option(flag, true, "Whether to mark the lines of findings"),
	"summary": option(flag, true, "Whether to write the job's summary"),
	"suggestions": option(flag, true, "Whether to suggest corrections on changed lines, to be taken with one click"),
	"sarif-file": option(outputFile, null, "File to write a SARIF report to"),
	"json-file": option(outputFile, null, "File to write the JSON report to"),
	"html-file": option(outputFile, null, "File to write the HTML report to"),
	"shard": {
		...option(partPlace, null, "Part of the articles to check, such as 1/4; its report is for a step with \"merge\""),
		isConfigurable: false
	},
	"merge": {
		...option(inputFiles, null, "Reports of the parts, to be put together: files, folders or globs, one a line"),
		isConfigurable: false
	}
};
const usualConfiguration = ".github/proviso.yml";
const usualCache = ".proviso/cache";
const optionNames = Object.keys(definitions);
const inputNames = optionNames.filter((name) => definitions[name].isInput);
function toOptions(...places) {
	const initial = Object.fromEntries(optionNames.map((name) => [name, definitions[name].initial]));
	const deciding = places.findIndex(({ provisions, sets }) => provisions !== void 0 || sets !== void 0);
	const heard = places.map((place, index) => index <= deciding || deciding < 0 ? place : withoutSets(place));
	return Object.assign(initial, ...[...heard].reverse());
}
function withoutSets(place) {
	return Object.fromEntries(Object.entries(place).filter(([name]) => name !== "provisions" && name !== "sets"));
}
function toScopes({ provisions, sets, articles }) {
	const isBound = articles !== definitions.articles.initial;
	const entries = sets;
	if (entries === null) return [{
		provisions,
		own: null,
		articles: [articles]
	}];
	return entries.map(({ provisions: path, articles: own }) => ({
		provisions: path,
		own,
		articles: own === null ? [articles] : isBound ? [own, articles] : [own]
	}));
}

// src/command-shape.ts
const provisionsOption = {
	name: "provisions",
	value: "FILE",
	about: "provision set to check against (default: the set that comes with Proviso)"
};
const provisionsListOption = {
	...provisionsOption,
	about: "provision set, given once or more (default: the set that comes with Proviso)",
	isList: true
};
const configOption = {
	name: "config",
	value: "FILE",
	about: `configuration (default: ${usualConfiguration} where it exists)`
};
function refuse(message, command) {
	return {
		output: "",
		notes: `proviso: ${message}\nTry "proviso help${command === "" ? "" : ` ${command}`}".\n`,
		exit: 2
	};
}

export { readYaml as C, makePositions as D, scalarOffsets as E, required as S, didYouMean as T, valueOf as _, definitions as a, quote as b, toScopes as c, list as d, listOr as f, readFields as g, objectSchema as h, refuse as i, usualCache as l, object as m, provisionsListOption as n, optionNames as o, map as p, provisionsOption as r, toOptions as s, configOption as t, usualConfiguration as u, describe as v, startOf as w, refuse$1 as x, optional as y };