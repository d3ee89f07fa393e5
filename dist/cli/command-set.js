// Built by "npm run build" from src/ and provisions/. Do not edit.
import { a as reasonOf, i as readSource, n as isRegular, t as exists } from "./source.js";
import { C as readYaml, _ as valueOf, a as definitions, c as toScopes, m as object, o as optionNames, s as toOptions, u as usualConfiguration, w as startOf, y as optional } from "./command-shape.js";
import { n as __commonJSMin, r as __toESM, t as require_dist } from "./dist.js";
import { d as createPaint, f as toExcerpt, g as text, h as readSet, p as toLines } from "./text.js";
import { r as spread } from "./crew.js";
import { a as toReport, r as toGroup } from "./set-group.js";
import { t as createSkimmer } from "./skim.js";
import { r as hang, s as toPrintable } from "./paragraph.js";
import { readdirSync, realpathSync, statSync } from "node:fs";
import { dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import * as nativeFs from "fs";
import { readdir, readdirSync as readdirSync$1, realpath, realpathSync as realpathSync$1, stat, statSync as statSync$1 } from "fs";
import { basename as basename$1, dirname as dirname$1, isAbsolute as isAbsolute$1, normalize, posix, relative as relative$1, resolve as resolve$1, sep as sep$1 } from "path";
import { fileURLToPath } from "url";
import { createRequire } from "module";

// src/option/parse.ts
var import_dist = require_dist();
function parseConfiguration(file) {
	const reading = readYaml(file);
	const form = reading.root === null ? null : configurationShape.read(reading.root, reading);
	const values = Object.entries(form?.values ?? {}).filter(([name, value]) => value !== null && isName(name));
	const given = new Set(values.map(([name]) => name));
	if (given.has("sets") && given.has("provisions")) {
		const second = (0, import_dist.isMap)(reading.root) ? valueOf(reading.root, "provisions", reading) : null;
		reading.report(second === null ? 0 : startOf(second), "Unexpected \"provisions\" beside \"sets\", expected one of them; a further set is one more entry of \"sets\"");
	}
	return {
		given: Object.fromEntries(values),
		problems: reading.problems()
	};
}
const fields = Object.fromEntries(optionNames.filter((name) => definitions[name].isConfigurable).map((name) => [name, optional(definitions[name].kind.shape, definitions[name].about)]));
const address = optional(text({ noun: "the address of a JSON Schema" }), "JSON Schema of this file, for editors");
const configurationShape = object("configuration", {
	...fields,
	$schema: address
});
function isName(name) {
	return Object.hasOwn(definitions, name);
}

// src/configuration.ts
function readConfiguration(named, folder = "") {
	const path = named ?? (folder === "" ? ".github/proviso.yml" : join(folder, ".github/proviso.yml"));
	if (named === null && !exists(path)) return {
		given: {},
		problems: []
	};
	const { file, failure } = readSource(path);
	return file === null ? {
		given: {},
		problems: [failure]
	} : parseConfiguration(file);
}

// src/host/glob.ts
const mostAlternatives = 256;
function isGlob(pattern) {
	return /[*?[]|\{[^{}]*,[^{}]*\}/.test(pattern);
}
function createGlob(pattern) {
	const alternatives = unfold(pattern).map((one) => one.split("/").map(toSegment));
	return (path) => {
		const names = path.split("/");
		return alternatives.some((segments) => matchSegments(segments, names));
	};
}
function unfold(pattern) {
	const done = [];
	const waiting = [pattern];
	for (let next = waiting.pop(); next !== void 0; next = waiting.pop()) {
		const found = /\{([^{}]*,[^{}]*)\}/.exec(next);
		if (found === null) done.push(next);
		else for (const option of (found[1] ?? "").split(",")) waiting.push(next.slice(0, found.index) + option + next.slice(found.index + found[0].length));
		if (mostAlternatives < done.length + waiting.length) break;
	}
	return done;
}
function toSegment(text) {
	if (text === "**") return null;
	const signs = [];
	const letters = Array.from(text);
	for (let at = 0; at < letters.length; at++) {
		const letter = letters[at] ?? "";
		const end = letter === "[" ? letters.indexOf("]", at + 2) : -1;
		if (letter === "*") signs.push({ kind: "star" });
		else if (letter === "?") signs.push({ kind: "any" });
		else if (end !== -1) {
			signs.push(toSet(letters.slice(at + 1, end)));
			at = end;
		} else signs.push({
			kind: "letter",
			letter
		});
	}
	return signs;
}
function toSet(letters) {
	const isNegated = letters[0] === "!" || letters[0] === "^";
	const members = isNegated ? letters.slice(1) : letters;
	const ranges = [];
	for (let at = 0; at < members.length; at++) {
		const from = members[at] ?? "";
		const isRange = members[at + 1] === "-" && at + 2 < members.length;
		ranges.push([from, isRange ? members[at + 2] ?? from : from]);
		if (isRange) at += 2;
	}
	return {
		kind: "set",
		ranges,
		isNegated
	};
}
function matchSegments(segments, names) {
	let reach = /* @__PURE__ */ new Set([0]);
	for (const [index, segment] of segments.entries()) {
		reach = segment === null ? passAny(reach, names, index === segments.length - 1) : new Set([...reach].filter((at) => at < names.length && matchName(segment, names[at] ?? "")).map((at) => at + 1));
		if (reach.size === 0) return false;
	}
	return reach.has(names.length);
}
function passAny(reach, names, isLast) {
	const next = /* @__PURE__ */ new Set();
	let isOpen = false;
	for (let at = 0; at <= names.length; at++) {
		if (isOpen || reach.has(at) && !isLast) next.add(at);
		isOpen = (isOpen || reach.has(at)) && names[at]?.startsWith(".") !== true;
	}
	return next;
}
function matchName(signs, name) {
	const letters = Array.from(name);
	if (letters[0] === "." && signs[0]?.kind !== "letter") return false;
	let at = 0;
	let sign = 0;
	let star = -1;
	let mark = 0;
	while (at < letters.length) {
		const one = signs[sign];
		if (one?.kind === "star") {
			star = sign++;
			mark = at;
		} else if (one !== void 0 && fits(one, letters[at] ?? "")) {
			at++;
			sign++;
		} else if (star !== -1) {
			sign = star + 1;
			at = ++mark;
		} else return false;
	}
	return signs.slice(sign).every(({ kind }) => kind === "star");
}
function fits(sign, letter) {
	if (sign.kind === "letter") return sign.letter === letter;
	if (sign.kind === "set") return sign.ranges.some(([from, to]) => from <= letter && letter <= to) !== sign.isNegated;
	return sign.kind === "any";
}

// src/host/article-pattern.ts
const markdown$1 = /\.(?:md|markdown)$/i;
function createMatcher(patterns) {
	const included = patterns.filter((pattern) => !pattern.startsWith("!")).map(toMatcher);
	const excluded = patterns.filter((pattern) => pattern.startsWith("!")).map((pattern) => toMatcher(pattern.slice(1)));
	return (path) => included.some((matches) => matches(path)) && !excluded.some((matches) => matches(path));
}
function toMatcher(pattern) {
	const name = pattern.replace(/^(?:\.\/)+/, "").replace(/\/+$/, "");
	if (name === "" || name === ".") return isArticle;
	const below = `${name}/`;
	const glob = isGlob(name) ? createGlob(name) : null;
	const isOpen = !/\.[^*./\\]+$/.test(name);
	return (path) => {
		if (path === name) return true;
		if (path.startsWith(below)) return isArticle(path.slice(below.length));
		return glob !== null && !isVendored(path) && glob(path) && (!isOpen || markdown$1.test(path));
	};
}
function isArticle(path) {
	return markdown$1.test(path) && !path.split("/").some((part) => part.startsWith(".")) && !isVendored(path);
}
function isVendored(path) {
	return path.split("/").includes("node_modules");
}

// node_modules/fdir/dist/index.mjs
var __require = /* @__PURE__ */ createRequire(import.meta.url);
function cleanPath(path) {
	let normalized = normalize(path);
	if (normalized.length > 1 && normalized[normalized.length - 1] === sep$1) normalized = normalized.substring(0, normalized.length - 1);
	return normalized;
}
const SLASHES_REGEX = /[\\/]/g;
function convertSlashes(path, separator) {
	return path.replace(SLASHES_REGEX, separator);
}
const WINDOWS_ROOT_DIR_REGEX = /^[a-z]:[\\/]$/i;
function isRootDirectory(path) {
	return path === "/" || WINDOWS_ROOT_DIR_REGEX.test(path);
}
function normalizePath(path, options) {
	const { resolvePaths, normalizePath: normalizePath$1, pathSeparator } = options;
	const pathNeedsCleaning = process.platform === "win32" && path.includes("/") || path.startsWith(".");
	if (resolvePaths) path = resolve$1(path);
	if (normalizePath$1 || pathNeedsCleaning) path = cleanPath(path);
	if (path === ".") return "";
	return convertSlashes(path[path.length - 1] !== pathSeparator ? path + pathSeparator : path, pathSeparator);
}
function joinPathWithBasePath(filename, directoryPath) {
	return directoryPath + filename;
}
function joinPathWithRelativePath(root, options) {
	return function(filename, directoryPath) {
		if (directoryPath.startsWith(root)) return directoryPath.slice(root.length) + filename;
		else return convertSlashes(relative$1(root, directoryPath), options.pathSeparator) + options.pathSeparator + filename;
	};
}
function joinPath(filename) {
	return filename;
}
function joinDirectoryPath(filename, directoryPath, separator) {
	return directoryPath + filename + separator;
}
function build$7(root, options) {
	const { relativePaths, includeBasePath } = options;
	return relativePaths && root ? joinPathWithRelativePath(root, options) : includeBasePath ? joinPathWithBasePath : joinPath;
}
function pushDirectoryWithRelativePath(root) {
	return function(directoryPath, paths) {
		paths.push(directoryPath.substring(root.length) || ".");
	};
}
function pushDirectoryFilterWithRelativePath(root) {
	return function(directoryPath, paths, filters) {
		const relativePath = directoryPath.substring(root.length) || ".";
		if (filters.every((filter) => filter(relativePath, true))) paths.push(relativePath);
	};
}
const pushDirectory = (directoryPath, paths) => {
	paths.push(directoryPath || ".");
};
const pushDirectoryFilter = (directoryPath, paths, filters) => {
	const path = directoryPath || ".";
	if (filters.every((filter) => filter(path, true))) paths.push(path);
};
const empty$2 = () => {};
function build$6(root, options) {
	const { includeDirs, filters, relativePaths } = options;
	if (!includeDirs) return empty$2;
	if (relativePaths) return filters && filters.length ? pushDirectoryFilterWithRelativePath(root) : pushDirectoryWithRelativePath(root);
	return filters && filters.length ? pushDirectoryFilter : pushDirectory;
}
const pushFileFilterAndCount = (filename, _paths, counts, filters) => {
	if (filters.every((filter) => filter(filename, false))) counts.files++;
};
const pushFileFilter = (filename, paths, _counts, filters) => {
	if (filters.every((filter) => filter(filename, false))) paths.push(filename);
};
const pushFileCount = (_filename, _paths, counts, _filters) => {
	counts.files++;
};
const pushFile = (filename, paths) => {
	paths.push(filename);
};
const empty$1 = () => {};
function build$5(options) {
	const { excludeFiles, filters, onlyCounts } = options;
	if (excludeFiles) return empty$1;
	if (filters && filters.length) return onlyCounts ? pushFileFilterAndCount : pushFileFilter;
	else if (onlyCounts) return pushFileCount;
	else return pushFile;
}
const getArray = (paths) => {
	return paths;
};
const getArrayGroup = () => {
	return [""].slice(0, 0);
};
function build$4(options) {
	return options.group ? getArrayGroup : getArray;
}
const groupFiles = (groups, directory, files) => {
	groups.push({
		directory,
		files,
		dir: directory
	});
};
const empty = () => {};
function build$3(options) {
	return options.group ? groupFiles : empty;
}
const resolveSymlinksAsync = function(path, state, callback$1) {
	const { queue, fs, options: { suppressErrors } } = state;
	queue.enqueue();
	fs.realpath(path, (error, resolvedPath) => {
		if (error) return queue.dequeue(suppressErrors ? null : error, state);
		fs.stat(resolvedPath, (error$1, stat) => {
			if (error$1) return queue.dequeue(suppressErrors ? null : error$1, state);
			if (stat.isDirectory() && isRecursive(path, resolvedPath, state)) return queue.dequeue(null, state);
			callback$1(stat, resolvedPath);
			queue.dequeue(null, state);
		});
	});
};
const resolveSymlinks = function(path, state, callback$1) {
	const { queue, fs, options: { suppressErrors } } = state;
	queue.enqueue();
	try {
		const resolvedPath = fs.realpathSync(path);
		const stat = fs.statSync(resolvedPath);
		if (stat.isDirectory() && isRecursive(path, resolvedPath, state)) return;
		callback$1(stat, resolvedPath);
	} catch (e) {
		if (!suppressErrors) throw e;
	}
};
function build$2(options, isSynchronous) {
	if (!options.resolveSymlinks || options.excludeSymlinks) return null;
	return isSynchronous ? resolveSymlinks : resolveSymlinksAsync;
}
function isRecursive(path, resolved, state) {
	if (state.options.useRealPaths) return isRecursiveUsingRealPaths(resolved, state);
	let parent = dirname$1(path);
	let depth = 1;
	while (parent !== state.root && depth < 2) {
		const resolvedPath = state.symlinks.get(parent);
		if (!!resolvedPath && (resolvedPath === resolved || resolvedPath.startsWith(resolved) || resolved.startsWith(resolvedPath))) depth++;
		else parent = dirname$1(parent);
	}
	state.symlinks.set(path, resolved);
	return depth > 1;
}
function isRecursiveUsingRealPaths(resolved, state) {
	return state.visited.includes(resolved + state.options.pathSeparator);
}
const onlyCountsSync = (state) => {
	return state.counts;
};
const groupsSync = (state) => {
	return state.groups;
};
const defaultSync = (state) => {
	return state.paths;
};
const limitFilesSync = (state) => {
	return state.paths.slice(0, state.options.maxFiles);
};
const onlyCountsAsync = (state, error, callback$1) => {
	report(error, callback$1, state.counts, state.options.suppressErrors);
	return null;
};
const defaultAsync = (state, error, callback$1) => {
	report(error, callback$1, state.paths, state.options.suppressErrors);
	return null;
};
const limitFilesAsync = (state, error, callback$1) => {
	report(error, callback$1, state.paths.slice(0, state.options.maxFiles), state.options.suppressErrors);
	return null;
};
const groupsAsync = (state, error, callback$1) => {
	report(error, callback$1, state.groups, state.options.suppressErrors);
	return null;
};
function report(error, callback$1, output, suppressErrors) {
	if (error && !suppressErrors) callback$1(error, output);
	else callback$1(null, output);
}
function build$1(options, isSynchronous) {
	const { onlyCounts, group, maxFiles } = options;
	if (onlyCounts) return isSynchronous ? onlyCountsSync : onlyCountsAsync;
	else if (group) return isSynchronous ? groupsSync : groupsAsync;
	else if (maxFiles) return isSynchronous ? limitFilesSync : limitFilesAsync;
	else return isSynchronous ? defaultSync : defaultAsync;
}
const readdirOpts = { withFileTypes: true };
const walkAsync = (state, crawlPath, directoryPath, currentDepth, callback$1) => {
	state.queue.enqueue();
	if (currentDepth < 0) return state.queue.dequeue(null, state);
	const { fs } = state;
	state.visited.push(crawlPath);
	state.counts.directories++;
	fs.readdir(crawlPath || ".", readdirOpts, (error, entries = []) => {
		callback$1(entries, directoryPath, currentDepth);
		state.queue.dequeue(state.options.suppressErrors ? null : error, state);
	});
};
const walkSync = (state, crawlPath, directoryPath, currentDepth, callback$1) => {
	const { fs } = state;
	if (currentDepth < 0) return;
	state.visited.push(crawlPath);
	state.counts.directories++;
	let entries = [];
	try {
		entries = fs.readdirSync(crawlPath || ".", readdirOpts);
	} catch (e) {
		if (!state.options.suppressErrors) throw e;
	}
	callback$1(entries, directoryPath, currentDepth);
};
function build(isSynchronous) {
	return isSynchronous ? walkSync : walkAsync;
}
var Queue = class {
	count = 0;
	constructor(onQueueEmpty) {
		this.onQueueEmpty = onQueueEmpty;
	}
	enqueue() {
		this.count++;
		return this.count;
	}
	dequeue(error, output) {
		if (this.onQueueEmpty && (--this.count <= 0 || error)) {
			this.onQueueEmpty(error, output);
			if (error) {
				output.controller.abort();
				this.onQueueEmpty = void 0;
			}
		}
	}
};
var Counter = class {
	_files = 0;
	_directories = 0;
	set files(num) {
		this._files = num;
	}
	get files() {
		return this._files;
	}
	set directories(num) {
		this._directories = num;
	}
	get directories() {
		return this._directories;
	}
	/* c8 ignore next 3 */
	get dirs() {
		return this._directories;
	}
};
var Aborter = class {
	aborted = false;
	abort() {
		this.aborted = true;
	}
};
var Walker = class {
	root;
	isSynchronous;
	state;
	joinPath;
	pushDirectory;
	pushFile;
	getArray;
	groupFiles;
	resolveSymlink;
	walkDirectory;
	callbackInvoker;
	constructor(root, options, callback$1) {
		this.isSynchronous = !callback$1;
		this.callbackInvoker = build$1(options, this.isSynchronous);
		this.root = normalizePath(root, options);
		this.state = {
			root: isRootDirectory(this.root) ? this.root : this.root.slice(0, -1),
			paths: [""].slice(0, 0),
			groups: [],
			counts: new Counter(),
			options,
			queue: new Queue((error, state) => this.callbackInvoker(state, error, callback$1)),
			symlinks: /* @__PURE__ */ new Map(),
			visited: [""].slice(0, 0),
			controller: new Aborter(),
			fs: options.fs || nativeFs
		};
		this.joinPath = build$7(this.root, options);
		this.pushDirectory = build$6(this.root, options);
		this.pushFile = build$5(options);
		this.getArray = build$4(options);
		this.groupFiles = build$3(options);
		this.resolveSymlink = build$2(options, this.isSynchronous);
		this.walkDirectory = build(this.isSynchronous);
	}
	start() {
		this.pushDirectory(this.root, this.state.paths, this.state.options.filters);
		this.walkDirectory(this.state, this.root, this.root, this.state.options.maxDepth, this.walk);
		return this.isSynchronous ? this.callbackInvoker(this.state, null) : null;
	}
	walk = (entries, directoryPath, depth) => {
		const { paths, options: { filters, resolveSymlinks: resolveSymlinks$1, excludeSymlinks, exclude, maxFiles, signal, useRealPaths, pathSeparator }, controller } = this.state;
		if (controller.aborted || signal && signal.aborted || maxFiles && paths.length > maxFiles) return;
		const files = this.getArray(this.state.paths);
		for (let i = 0; i < entries.length; ++i) {
			const entry = entries[i];
			if (entry.isFile() || entry.isSymbolicLink() && !resolveSymlinks$1 && !excludeSymlinks) {
				const filename = this.joinPath(entry.name, directoryPath);
				this.pushFile(filename, files, this.state.counts, filters);
			} else if (entry.isDirectory()) {
				let path = joinDirectoryPath(entry.name, directoryPath, this.state.options.pathSeparator);
				if (exclude && exclude(entry.name, path)) continue;
				this.pushDirectory(path, paths, filters);
				this.walkDirectory(this.state, path, path, depth - 1, this.walk);
			} else if (this.resolveSymlink && entry.isSymbolicLink()) {
				let path = joinPathWithBasePath(entry.name, directoryPath);
				this.resolveSymlink(path, this.state, (stat, resolvedPath) => {
					if (stat.isDirectory()) {
						resolvedPath = normalizePath(resolvedPath, this.state.options);
						if (exclude && exclude(entry.name, useRealPaths ? resolvedPath : path + pathSeparator)) return;
						this.walkDirectory(this.state, resolvedPath, useRealPaths ? resolvedPath : path + pathSeparator, depth - 1, this.walk);
					} else {
						resolvedPath = useRealPaths ? resolvedPath : path;
						const filename = basename$1(resolvedPath);
						const directoryPath$1 = normalizePath(dirname$1(resolvedPath), this.state.options);
						resolvedPath = this.joinPath(filename, directoryPath$1);
						this.pushFile(resolvedPath, files, this.state.counts, filters);
					}
				});
			}
		}
		this.groupFiles(this.state.groups, directoryPath, files);
	};
};
function promise(root, options) {
	return new Promise((resolve$1, reject) => {
		callback(root, options, (err, output) => {
			if (err) return reject(err);
			resolve$1(output);
		});
	});
}
function callback(root, options, callback$1) {
	new Walker(root, options, callback$1).start();
}
function sync(root, options) {
	return new Walker(root, options).start();
}
var APIBuilder = class {
	constructor(root, options) {
		this.root = root;
		this.options = options;
	}
	withPromise() {
		return promise(this.root, this.options);
	}
	withCallback(cb) {
		callback(this.root, this.options, cb);
	}
	sync() {
		return sync(this.root, this.options);
	}
};
let pm = null;
/* c8 ignore next 6 */
try {
	__require.resolve("picomatch");
	pm = __require("picomatch");
} catch {}
var Builder = class {
	globCache = {};
	options = {
		maxDepth: Infinity,
		suppressErrors: true,
		pathSeparator: sep$1,
		filters: []
	};
	globFunction;
	constructor(options) {
		this.options = {
			...this.options,
			...options
		};
		this.globFunction = this.options.globFunction;
	}
	group() {
		this.options.group = true;
		return this;
	}
	withPathSeparator(separator) {
		this.options.pathSeparator = separator;
		return this;
	}
	withBasePath() {
		this.options.includeBasePath = true;
		return this;
	}
	withRelativePaths() {
		this.options.relativePaths = true;
		return this;
	}
	withDirs() {
		this.options.includeDirs = true;
		return this;
	}
	withMaxDepth(depth) {
		this.options.maxDepth = depth;
		return this;
	}
	withMaxFiles(limit) {
		this.options.maxFiles = limit;
		return this;
	}
	withFullPaths() {
		this.options.resolvePaths = true;
		this.options.includeBasePath = true;
		return this;
	}
	withErrors() {
		this.options.suppressErrors = false;
		return this;
	}
	withSymlinks({ resolvePaths = true } = {}) {
		this.options.resolveSymlinks = true;
		this.options.useRealPaths = resolvePaths;
		return this.withFullPaths();
	}
	withAbortSignal(signal) {
		this.options.signal = signal;
		return this;
	}
	normalize() {
		this.options.normalizePath = true;
		return this;
	}
	filter(predicate) {
		this.options.filters.push(predicate);
		return this;
	}
	onlyDirs() {
		this.options.excludeFiles = true;
		this.options.includeDirs = true;
		return this;
	}
	exclude(predicate) {
		this.options.exclude = predicate;
		return this;
	}
	onlyCounts() {
		this.options.onlyCounts = true;
		return this;
	}
	crawl(root) {
		return new APIBuilder(root || ".", this.options);
	}
	withGlobFunction(fn) {
		this.globFunction = fn;
		return this;
	}
	/* c8 ignore next 4 */
	crawlWithOptions(root, options) {
		this.options = {
			...this.options,
			...options
		};
		return new APIBuilder(root || ".", this.options);
	}
	glob(...patterns) {
		if (this.globFunction) return this.globWithOptions(patterns);
		return this.globWithOptions(patterns, ...[{ dot: true }]);
	}
	globWithOptions(patterns, ...options) {
		const globFn = this.globFunction || pm;
		/* c8 ignore next 5 */
		if (!globFn) throw new Error("Please specify a glob function to use glob matching.");
		var isMatch = this.globCache[patterns.join("\0")];
		if (!isMatch) {
			isMatch = globFn(patterns, ...options);
			this.globCache[patterns.join("\0")] = isMatch;
		}
		this.options.filters.push((path) => isMatch(path));
		return this;
	}
};

// node_modules/picomatch/lib/constants.js
var require_constants = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const WIN_SLASH = "\\\\/";
	const WIN_NO_SLASH = `[^${WIN_SLASH}]`;
	const DEFAULT_MAX_EXTGLOB_RECURSION = 0;
	const DOT_LITERAL = "\\.";
	const PLUS_LITERAL = "\\+";
	const QMARK_LITERAL = "\\?";
	const SLASH_LITERAL = "\\/";
	const ONE_CHAR = "(?=.)";
	const QMARK = "[^/]";
	const END_ANCHOR = `(?:${SLASH_LITERAL}|$)`;
	const START_ANCHOR = `(?:^|${SLASH_LITERAL})`;
	const DOTS_SLASH = `${DOT_LITERAL}{1,2}${END_ANCHOR}`;
	const POSIX_CHARS = {
		DOT_LITERAL,
		PLUS_LITERAL,
		QMARK_LITERAL,
		SLASH_LITERAL,
		ONE_CHAR,
		QMARK,
		END_ANCHOR,
		DOTS_SLASH,
		NO_DOT: `(?!${DOT_LITERAL})`,
		NO_DOTS: `(?!${START_ANCHOR}${DOTS_SLASH})`,
		NO_DOT_SLASH: `(?!${DOT_LITERAL}{0,1}${END_ANCHOR})`,
		NO_DOTS_SLASH: `(?!${DOTS_SLASH})`,
		QMARK_NO_DOT: `[^.${SLASH_LITERAL}]`,
		STAR: `${QMARK}*?`,
		START_ANCHOR,
		SEP: "/"
	};
	const WINDOWS_CHARS = {
		...POSIX_CHARS,
		SLASH_LITERAL: `[${WIN_SLASH}]`,
		QMARK: WIN_NO_SLASH,
		STAR: `${WIN_NO_SLASH}*?`,
		DOTS_SLASH: `${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$)`,
		NO_DOT: `(?!${DOT_LITERAL})`,
		NO_DOTS: `(?!(?:^|[${WIN_SLASH}])${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
		NO_DOT_SLASH: `(?!${DOT_LITERAL}{0,1}(?:[${WIN_SLASH}]|$))`,
		NO_DOTS_SLASH: `(?!${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
		QMARK_NO_DOT: `[^.${WIN_SLASH}]`,
		START_ANCHOR: `(?:^|[${WIN_SLASH}])`,
		END_ANCHOR: `(?:[${WIN_SLASH}]|$)`,
		SEP: "\\"
	};
	const POSIX_REGEX_SOURCE = {
		__proto__: null,
		alnum: "a-zA-Z0-9",
		alpha: "a-zA-Z",
		ascii: "\\x00-\\x7F",
		blank: " \\t",
		cntrl: "\\x00-\\x1F\\x7F",
		digit: "0-9",
		graph: "\\x21-\\x7E",
		lower: "a-z",
		print: "\\x20-\\x7E ",
		punct: "\\-!\"#$%&'()\\*+,./:;<=>?@[\\]^_`{|}~",
		space: " \\t\\r\\n\\v\\f",
		upper: "A-Z",
		word: "A-Za-z0-9_",
		xdigit: "A-Fa-f0-9"
	};
	module.exports = {
		DEFAULT_MAX_EXTGLOB_RECURSION,
		MAX_LENGTH: 65536,
		POSIX_REGEX_SOURCE,
		REGEX_BACKSLASH: /\\(?![*+?^${}(|)[\]])/g,
		REGEX_NON_SPECIAL_CHARS: /^[^@![\].,$*+?^{}()|\\/]+/,
		REGEX_SPECIAL_CHARS: /[-*+?.^${}(|)[\]]/,
		REGEX_SPECIAL_CHARS_BACKREF: /(\\?)((\W)(\3*))/g,
		REGEX_SPECIAL_CHARS_GLOBAL: /([-*+?.^${}(|)[\]])/g,
		REGEX_REMOVE_BACKSLASH: /(?:\[.*?[^\\]\]|\\(?=.))/g,
		REPLACEMENTS: {
			__proto__: null,
			"***": "*",
			"**/**": "**",
			"**/**/**": "**"
		},
		CHAR_0: 48,
		CHAR_9: 57,
		CHAR_UPPERCASE_A: 65,
		CHAR_LOWERCASE_A: 97,
		CHAR_UPPERCASE_Z: 90,
		CHAR_LOWERCASE_Z: 122,
		CHAR_LEFT_PARENTHESES: 40,
		CHAR_RIGHT_PARENTHESES: 41,
		CHAR_ASTERISK: 42,
		CHAR_AMPERSAND: 38,
		CHAR_AT: 64,
		CHAR_BACKWARD_SLASH: 92,
		CHAR_CARRIAGE_RETURN: 13,
		CHAR_CIRCUMFLEX_ACCENT: 94,
		CHAR_COLON: 58,
		CHAR_COMMA: 44,
		CHAR_DOT: 46,
		CHAR_DOUBLE_QUOTE: 34,
		CHAR_EQUAL: 61,
		CHAR_EXCLAMATION_MARK: 33,
		CHAR_FORM_FEED: 12,
		CHAR_FORWARD_SLASH: 47,
		CHAR_GRAVE_ACCENT: 96,
		CHAR_HASH: 35,
		CHAR_HYPHEN_MINUS: 45,
		CHAR_LEFT_ANGLE_BRACKET: 60,
		CHAR_LEFT_CURLY_BRACE: 123,
		CHAR_LEFT_SQUARE_BRACKET: 91,
		CHAR_LINE_FEED: 10,
		CHAR_NO_BREAK_SPACE: 160,
		CHAR_PERCENT: 37,
		CHAR_PLUS: 43,
		CHAR_QUESTION_MARK: 63,
		CHAR_RIGHT_ANGLE_BRACKET: 62,
		CHAR_RIGHT_CURLY_BRACE: 125,
		CHAR_RIGHT_SQUARE_BRACKET: 93,
		CHAR_SEMICOLON: 59,
		CHAR_SINGLE_QUOTE: 39,
		CHAR_SPACE: 32,
		CHAR_TAB: 9,
		CHAR_UNDERSCORE: 95,
		CHAR_VERTICAL_LINE: 124,
		CHAR_ZERO_WIDTH_NOBREAK_SPACE: 65279,
		extglobChars(chars) {
			return {
				"!": {
					type: "negate",
					open: "(?:(?!(?:",
					close: `))${chars.STAR})`
				},
				"?": {
					type: "qmark",
					open: "(?:",
					close: ")?"
				},
				"+": {
					type: "plus",
					open: "(?:",
					close: ")+"
				},
				"*": {
					type: "star",
					open: "(?:",
					close: ")*"
				},
				"@": {
					type: "at",
					open: "(?:",
					close: ")"
				}
			};
		},
		globChars(win32) {
			return win32 === true ? WINDOWS_CHARS : POSIX_CHARS;
		}
	};
}));

// node_modules/picomatch/lib/utils.js
var require_utils = /* @__PURE__ */ __commonJSMin(((exports) => {
	const { REGEX_BACKSLASH, REGEX_REMOVE_BACKSLASH, REGEX_SPECIAL_CHARS, REGEX_SPECIAL_CHARS_GLOBAL } = require_constants();
	exports.isObject = (val) => val !== null && typeof val === "object" && !Array.isArray(val);
	exports.hasRegexChars = (str) => REGEX_SPECIAL_CHARS.test(str);
	exports.isRegexChar = (str) => str.length === 1 && exports.hasRegexChars(str);
	exports.escapeRegex = (str) => str.replace(REGEX_SPECIAL_CHARS_GLOBAL, "\\$1");
	exports.toPosixSlashes = (str) => str.replace(REGEX_BACKSLASH, "/");
	exports.isWindows = () => {
		if (typeof navigator !== "undefined" && navigator.platform) {
			const platform = navigator.platform.toLowerCase();
			return platform === "win32" || platform === "windows";
		}
		if (typeof process !== "undefined" && process.platform) return process.platform === "win32";
		return false;
	};
	exports.removeBackslashes = (str) => {
		return str.replace(REGEX_REMOVE_BACKSLASH, (match) => {
			return match === "\\" ? "" : match;
		});
	};
	exports.escapeLast = (input, char, lastIdx) => {
		const idx = input.lastIndexOf(char, lastIdx);
		if (idx === -1) return input;
		if (input[idx - 1] === "\\") return exports.escapeLast(input, char, idx - 1);
		return `${input.slice(0, idx)}\\${input.slice(idx)}`;
	};
	exports.removePrefix = (input, state = {}) => {
		let output = input;
		if (output.startsWith("./")) {
			output = output.slice(2);
			state.prefix = "./";
		}
		return output;
	};
	exports.wrapOutput = (input, state = {}, options = {}) => {
		let output = `${options.contains ? "" : "^"}(?:${input})${options.contains ? "" : "$"}`;
		if (state.negated === true) output = `(?:^(?!${output}).*$)`;
		return output;
	};
	exports.basename = (path, { windows } = {}) => {
		const segs = path.split(windows ? /[\\/]/ : "/");
		const last = segs[segs.length - 1];
		if (last === "") return segs[segs.length - 2];
		return last;
	};
}));

// node_modules/picomatch/lib/scan.js
var require_scan = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const utils = require_utils();
	const { CHAR_ASTERISK, CHAR_AT, CHAR_BACKWARD_SLASH, CHAR_COMMA, CHAR_DOT, CHAR_EXCLAMATION_MARK, CHAR_FORWARD_SLASH, CHAR_LEFT_CURLY_BRACE, CHAR_LEFT_PARENTHESES, CHAR_LEFT_SQUARE_BRACKET, CHAR_PLUS, CHAR_QUESTION_MARK, CHAR_RIGHT_CURLY_BRACE, CHAR_RIGHT_PARENTHESES, CHAR_RIGHT_SQUARE_BRACKET } = require_constants();
	const isPathSeparator = (code) => {
		return code === CHAR_FORWARD_SLASH || code === CHAR_BACKWARD_SLASH;
	};
	const depth = (token) => {
		if (token.isPrefix !== true) token.depth = token.isGlobstar ? Infinity : 1;
	};
	const scan = (input, options) => {
		const opts = options || {};
		const length = input.length - 1;
		const scanToEnd = opts.parts === true || opts.scanToEnd === true;
		const slashes = [];
		const tokens = [];
		const parts = [];
		let str = input;
		let index = -1;
		let start = 0;
		let lastIndex = 0;
		let isBrace = false;
		let isBracket = false;
		let isGlob = false;
		let isExtglob = false;
		let isGlobstar = false;
		let braceEscaped = false;
		let backslashes = false;
		let negated = false;
		let negatedExtglob = false;
		let finished = false;
		let braces = 0;
		let prev;
		let code;
		let token = {
			value: "",
			depth: 0,
			isGlob: false
		};
		const eos = () => index >= length;
		const peek = () => str.charCodeAt(index + 1);
		const advance = () => {
			prev = code;
			return str.charCodeAt(++index);
		};
		while (index < length) {
			code = advance();
			let next;
			if (code === CHAR_BACKWARD_SLASH) {
				backslashes = token.backslashes = true;
				code = advance();
				if (code === CHAR_LEFT_CURLY_BRACE) braceEscaped = true;
				continue;
			}
			if (braceEscaped === true || code === CHAR_LEFT_CURLY_BRACE) {
				braces++;
				while (eos() !== true && (code = advance())) {
					if (code === CHAR_BACKWARD_SLASH) {
						backslashes = token.backslashes = true;
						advance();
						continue;
					}
					if (code === CHAR_LEFT_CURLY_BRACE) {
						braces++;
						continue;
					}
					if (braceEscaped !== true && code === CHAR_DOT && (code = advance()) === CHAR_DOT) {
						isBrace = token.isBrace = true;
						isGlob = token.isGlob = true;
						finished = true;
						if (scanToEnd === true) continue;
						break;
					}
					if (braceEscaped !== true && code === CHAR_COMMA) {
						isBrace = token.isBrace = true;
						isGlob = token.isGlob = true;
						finished = true;
						if (scanToEnd === true) continue;
						break;
					}
					if (code === CHAR_RIGHT_CURLY_BRACE) {
						braces--;
						if (braces === 0) {
							braceEscaped = false;
							isBrace = token.isBrace = true;
							finished = true;
							break;
						}
					}
				}
				if (scanToEnd === true) continue;
				break;
			}
			if (code === CHAR_FORWARD_SLASH) {
				slashes.push(index);
				tokens.push(token);
				token = {
					value: "",
					depth: 0,
					isGlob: false
				};
				if (finished === true) continue;
				if (prev === CHAR_DOT && index === start + 1) {
					start += 2;
					continue;
				}
				lastIndex = index + 1;
				continue;
			}
			if (opts.noext !== true) {
				if ((code === CHAR_PLUS || code === CHAR_AT || code === CHAR_ASTERISK || code === CHAR_QUESTION_MARK || code === CHAR_EXCLAMATION_MARK) === true && peek() === CHAR_LEFT_PARENTHESES) {
					isGlob = token.isGlob = true;
					isExtglob = token.isExtglob = true;
					finished = true;
					if (code === CHAR_EXCLAMATION_MARK && index === start) negatedExtglob = true;
					if (scanToEnd === true) {
						while (eos() !== true && (code = advance())) {
							if (code === CHAR_BACKWARD_SLASH) {
								backslashes = token.backslashes = true;
								code = advance();
								continue;
							}
							if (code === CHAR_RIGHT_PARENTHESES) {
								isGlob = token.isGlob = true;
								finished = true;
								break;
							}
						}
						continue;
					}
					break;
				}
			}
			if (code === CHAR_ASTERISK) {
				if (prev === CHAR_ASTERISK) isGlobstar = token.isGlobstar = true;
				isGlob = token.isGlob = true;
				finished = true;
				if (scanToEnd === true) continue;
				break;
			}
			if (code === CHAR_QUESTION_MARK) {
				isGlob = token.isGlob = true;
				finished = true;
				if (scanToEnd === true) continue;
				break;
			}
			if (code === CHAR_LEFT_SQUARE_BRACKET) {
				while (eos() !== true && (next = advance())) {
					if (next === CHAR_BACKWARD_SLASH) {
						backslashes = token.backslashes = true;
						advance();
						continue;
					}
					if (next === CHAR_RIGHT_SQUARE_BRACKET) {
						isBracket = token.isBracket = true;
						isGlob = token.isGlob = true;
						finished = true;
						break;
					}
				}
				if (scanToEnd === true) continue;
				break;
			}
			if (opts.nonegate !== true && code === CHAR_EXCLAMATION_MARK && index === start) {
				negated = token.negated = true;
				start++;
				continue;
			}
			if (opts.noparen !== true && code === CHAR_LEFT_PARENTHESES) {
				isGlob = token.isGlob = true;
				if (scanToEnd === true) {
					while (eos() !== true && (code = advance())) {
						if (code === CHAR_LEFT_PARENTHESES) {
							backslashes = token.backslashes = true;
							code = advance();
							continue;
						}
						if (code === CHAR_RIGHT_PARENTHESES) {
							finished = true;
							break;
						}
					}
					continue;
				}
				break;
			}
			if (isGlob === true) {
				finished = true;
				if (scanToEnd === true) continue;
				break;
			}
		}
		if (opts.noext === true) {
			isExtglob = false;
			isGlob = false;
		}
		let base = str;
		let prefix = "";
		let glob = "";
		if (start > 0) {
			prefix = str.slice(0, start);
			str = str.slice(start);
			lastIndex -= start;
		}
		if (base && isGlob === true && lastIndex > 0) {
			base = str.slice(0, lastIndex);
			glob = str.slice(lastIndex);
		} else if (isGlob === true) {
			base = "";
			glob = str;
		} else base = str;
		if (base && base !== "" && base !== "/" && base !== str) {
			if (isPathSeparator(base.charCodeAt(base.length - 1))) base = base.slice(0, -1);
		}
		if (opts.unescape === true) {
			if (glob) glob = utils.removeBackslashes(glob);
			if (base && backslashes === true) base = utils.removeBackslashes(base);
		}
		const state = {
			prefix,
			input,
			start,
			base,
			glob,
			isBrace,
			isBracket,
			isGlob,
			isExtglob,
			isGlobstar,
			negated,
			negatedExtglob
		};
		if (opts.tokens === true) {
			state.maxDepth = 0;
			if (!isPathSeparator(code)) tokens.push(token);
			state.tokens = tokens;
		}
		if (opts.parts === true || opts.tokens === true) {
			let prevIndex;
			for (let idx = 0; idx < slashes.length; idx++) {
				const n = prevIndex ? prevIndex + 1 : start;
				const i = slashes[idx];
				const value = input.slice(n, i);
				if (opts.tokens) {
					if (idx === 0 && start !== 0) {
						tokens[idx].isPrefix = true;
						tokens[idx].value = prefix;
					} else tokens[idx].value = value;
					depth(tokens[idx]);
					state.maxDepth += tokens[idx].depth;
				}
				if (idx !== 0 || value !== "") parts.push(value);
				prevIndex = i;
			}
			if (prevIndex && prevIndex + 1 < input.length) {
				const value = input.slice(prevIndex + 1);
				parts.push(value);
				if (opts.tokens) {
					tokens[tokens.length - 1].value = value;
					depth(tokens[tokens.length - 1]);
					state.maxDepth += tokens[tokens.length - 1].depth;
				}
			}
			state.slashes = slashes;
			state.parts = parts;
		}
		return state;
	};
	module.exports = scan;
}));

// node_modules/picomatch/lib/parse.js
var require_parse = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const constants = require_constants();
	const utils = require_utils();
	const { MAX_LENGTH, POSIX_REGEX_SOURCE, REGEX_NON_SPECIAL_CHARS, REGEX_SPECIAL_CHARS_BACKREF, REPLACEMENTS } = constants;
	const expandRange = (args, options) => {
		if (typeof options.expandRange === "function") return options.expandRange(...args, options);
		args.sort();
		const value = `[${args.join("-")}]`;
		try {
			new RegExp(value);
		} catch (ex) {
			return args.map((v) => utils.escapeRegex(v)).join("..");
		}
		return value;
	};
	const syntaxError = (type, char) => {
		return `Missing ${type}: "${char}" - use "\\\\${char}" to match literal characters`;
	};
	const splitTopLevel = (input) => {
		const parts = [];
		let bracket = 0;
		let paren = 0;
		let quote = 0;
		let value = "";
		let escaped = false;
		for (const ch of input) {
			if (escaped === true) {
				value += ch;
				escaped = false;
				continue;
			}
			if (ch === "\\") {
				value += ch;
				escaped = true;
				continue;
			}
			if (ch === "\"") {
				quote = quote === 1 ? 0 : 1;
				value += ch;
				continue;
			}
			if (quote === 0) {
				if (ch === "[") bracket++;
				else if (ch === "]" && bracket > 0) bracket--;
				else if (bracket === 0) {
					if (ch === "(") paren++;
					else if (ch === ")" && paren > 0) paren--;
					else if (ch === "|" && paren === 0) {
						parts.push(value);
						value = "";
						continue;
					}
				}
			}
			value += ch;
		}
		parts.push(value);
		return parts;
	};
	const isPlainBranch = (branch) => {
		let escaped = false;
		for (const ch of branch) {
			if (escaped === true) {
				escaped = false;
				continue;
			}
			if (ch === "\\") {
				escaped = true;
				continue;
			}
			if (/[?*+@!()[\]{}]/.test(ch)) return false;
		}
		return true;
	};
	const normalizeSimpleBranch = (branch) => {
		let value = branch.trim();
		let changed = true;
		while (changed === true) {
			changed = false;
			if (/^@\([^\\()[\]{}|]+\)$/.test(value)) {
				value = value.slice(2, -1);
				changed = true;
			}
		}
		if (!isPlainBranch(value)) return;
		return value.replace(/\\(.)/g, "$1");
	};
	const hasRepeatedCharPrefixOverlap = (branches) => {
		const values = branches.map(normalizeSimpleBranch).filter(Boolean);
		for (let i = 0; i < values.length; i++) for (let j = i + 1; j < values.length; j++) {
			const a = values[i];
			const b = values[j];
			const char = a[0];
			if (!char || a !== char.repeat(a.length) || b !== char.repeat(b.length)) continue;
			if (a === b || a.startsWith(b) || b.startsWith(a)) return true;
		}
		return false;
	};
	const parseRepeatedExtglob = (pattern, requireEnd = true) => {
		if (pattern[0] !== "+" && pattern[0] !== "*" || pattern[1] !== "(") return;
		let bracket = 0;
		let paren = 0;
		let quote = 0;
		let escaped = false;
		for (let i = 1; i < pattern.length; i++) {
			const ch = pattern[i];
			if (escaped === true) {
				escaped = false;
				continue;
			}
			if (ch === "\\") {
				escaped = true;
				continue;
			}
			if (ch === "\"") {
				quote = quote === 1 ? 0 : 1;
				continue;
			}
			if (quote === 1) continue;
			if (ch === "[") {
				bracket++;
				continue;
			}
			if (ch === "]" && bracket > 0) {
				bracket--;
				continue;
			}
			if (bracket > 0) continue;
			if (ch === "(") {
				paren++;
				continue;
			}
			if (ch === ")") {
				paren--;
				if (paren === 0) {
					if (requireEnd === true && i !== pattern.length - 1) return;
					return {
						type: pattern[0],
						body: pattern.slice(2, i),
						end: i
					};
				}
			}
		}
	};
	const getStarExtglobSequenceOutput = (pattern) => {
		let index = 0;
		const chars = [];
		while (index < pattern.length) {
			const match = parseRepeatedExtglob(pattern.slice(index), false);
			if (!match || match.type !== "*") return;
			const branches = splitTopLevel(match.body).map((branch) => branch.trim());
			if (branches.length !== 1) return;
			const branch = normalizeSimpleBranch(branches[0]);
			if (!branch || branch.length !== 1) return;
			chars.push(branch);
			index += match.end + 1;
		}
		if (chars.length < 1) return;
		return `${chars.length === 1 ? utils.escapeRegex(chars[0]) : `[${chars.map((ch) => utils.escapeRegex(ch)).join("")}]`}*`;
	};
	const repeatedExtglobRecursion = (pattern) => {
		let depth = 0;
		let value = pattern.trim();
		let match = parseRepeatedExtglob(value);
		while (match) {
			depth++;
			value = match.body.trim();
			match = parseRepeatedExtglob(value);
		}
		return depth;
	};
	const analyzeRepeatedExtglob = (body, options) => {
		if (options.maxExtglobRecursion === false) return { risky: false };
		const max = typeof options.maxExtglobRecursion === "number" ? options.maxExtglobRecursion : constants.DEFAULT_MAX_EXTGLOB_RECURSION;
		const branches = splitTopLevel(body).map((branch) => branch.trim());
		if (branches.length > 1) {
			if (branches.some((branch) => branch === "") || branches.some((branch) => /^[*?]+$/.test(branch)) || hasRepeatedCharPrefixOverlap(branches)) return { risky: true };
		}
		for (const branch of branches) {
			const safeOutput = getStarExtglobSequenceOutput(branch);
			if (safeOutput) return {
				risky: true,
				safeOutput
			};
			if (repeatedExtglobRecursion(branch) > max) return { risky: true };
		}
		return { risky: false };
	};
	const parse = (input, options) => {
		if (typeof input !== "string") throw new TypeError("Expected a string");
		input = REPLACEMENTS[input] || input;
		const opts = { ...options };
		const max = typeof opts.maxLength === "number" ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
		let len = input.length;
		if (len > max) throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
		const bos = {
			type: "bos",
			value: "",
			output: opts.prepend || ""
		};
		const tokens = [bos];
		const capture = opts.capture ? "" : "?:";
		const PLATFORM_CHARS = constants.globChars(opts.windows);
		const EXTGLOB_CHARS = constants.extglobChars(PLATFORM_CHARS);
		const { DOT_LITERAL, PLUS_LITERAL, SLASH_LITERAL, ONE_CHAR, DOTS_SLASH, NO_DOT, NO_DOT_SLASH, NO_DOTS_SLASH, QMARK, QMARK_NO_DOT, STAR, START_ANCHOR } = PLATFORM_CHARS;
		const globstar = (opts) => {
			return `(${capture}(?:(?!${START_ANCHOR}${opts.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
		};
		const nodot = opts.dot ? "" : NO_DOT;
		const qmarkNoDot = opts.dot ? QMARK : QMARK_NO_DOT;
		let star = opts.bash === true ? globstar(opts) : STAR;
		if (opts.capture) star = `(${star})`;
		if (typeof opts.noext === "boolean") opts.noextglob = opts.noext;
		const state = {
			input,
			index: -1,
			start: 0,
			dot: opts.dot === true,
			consumed: "",
			output: "",
			prefix: "",
			backtrack: false,
			negated: false,
			brackets: 0,
			braces: 0,
			parens: 0,
			quotes: 0,
			globstar: false,
			tokens
		};
		input = utils.removePrefix(input, state);
		len = input.length;
		const extglobs = [];
		const braces = [];
		const stack = [];
		let prev = bos;
		let value;
		const eos = () => state.index === len - 1;
		const peek = state.peek = (n = 1) => input[state.index + n];
		const advance = state.advance = () => input[++state.index] || "";
		const remaining = () => input.slice(state.index + 1);
		const consume = (value = "", num = 0) => {
			state.consumed += value;
			state.index += num;
		};
		const append = (token) => {
			state.output += token.output != null ? token.output : token.value;
			consume(token.value);
		};
		const negate = () => {
			let count = 1;
			while (peek() === "!" && (peek(2) !== "(" || peek(3) === "?")) {
				advance();
				state.start++;
				count++;
			}
			if (count % 2 === 0) return false;
			state.negated = true;
			state.start++;
			return true;
		};
		const increment = (type) => {
			state[type]++;
			stack.push(type);
		};
		const decrement = (type) => {
			state[type]--;
			stack.pop();
		};
		const push = (tok) => {
			if (prev.type === "globstar") {
				const isBrace = state.braces > 0 && (tok.type === "comma" || tok.type === "brace");
				const isExtglob = tok.extglob === true || extglobs.length && (tok.type === "pipe" || tok.type === "paren");
				if (tok.type !== "slash" && tok.type !== "paren" && !isBrace && !isExtglob) {
					state.output = state.output.slice(0, -prev.output.length);
					prev.type = "star";
					prev.value = "*";
					prev.output = star;
					state.output += prev.output;
				}
			}
			if (extglobs.length && tok.type !== "paren") extglobs[extglobs.length - 1].inner += tok.value;
			if (tok.value || tok.output) append(tok);
			if (prev && prev.type === "text" && tok.type === "text") {
				prev.output = (prev.output || prev.value) + tok.value;
				prev.value += tok.value;
				return;
			}
			tok.prev = prev;
			tokens.push(tok);
			prev = tok;
		};
		const extglobOpen = (type, value) => {
			const token = {
				...EXTGLOB_CHARS[value],
				conditions: 1,
				inner: ""
			};
			token.prev = prev;
			token.parens = state.parens;
			token.output = state.output;
			token.startIndex = state.index;
			token.tokensIndex = tokens.length;
			const output = (opts.capture ? "(" : "") + token.open;
			increment("parens");
			push({
				type,
				value,
				output: state.output ? "" : ONE_CHAR
			});
			push({
				type: "paren",
				extglob: true,
				value: advance(),
				output
			});
			extglobs.push(token);
		};
		const extglobClose = (token) => {
			const literal = input.slice(token.startIndex, state.index + 1);
			const body = input.slice(token.startIndex + 2, state.index);
			const analysis = analyzeRepeatedExtglob(body, opts);
			if ((token.type === "plus" || token.type === "star") && analysis.risky) {
				const safeOutput = analysis.safeOutput ? (token.output ? "" : ONE_CHAR) + (opts.capture ? `(${analysis.safeOutput})` : analysis.safeOutput) : void 0;
				const open = tokens[token.tokensIndex];
				open.type = "text";
				open.value = literal;
				open.output = safeOutput || utils.escapeRegex(literal);
				for (let i = token.tokensIndex + 1; i < tokens.length; i++) {
					tokens[i].value = "";
					tokens[i].output = "";
					delete tokens[i].suffix;
				}
				state.output = token.output + open.output;
				state.backtrack = true;
				push({
					type: "paren",
					extglob: true,
					value,
					output: ""
				});
				decrement("parens");
				return;
			}
			let output = token.close + (opts.capture ? ")" : "");
			let rest;
			if (token.type === "negate") {
				let extglobStar = star;
				if (token.inner && token.inner.length > 1 && token.inner.includes("/")) extglobStar = globstar(opts);
				if (extglobStar !== star || eos() || /^\)+$/.test(remaining())) output = token.close = `)$))${extglobStar}`;
				if (token.inner.includes("*") && (rest = remaining()) && /^\.[^\\/.]+$/.test(rest)) output = token.close = `)${parse(rest, {
					...options,
					fastpaths: false
				}).output})${extglobStar})`;
				if (token.prev.type === "bos") state.negatedExtglob = true;
			}
			push({
				type: "paren",
				extglob: true,
				value,
				output
			});
			decrement("parens");
		};
		if (opts.fastpaths !== false && !/(^[*!]|[/()[\]{}"])/.test(input)) {
			let backslashes = false;
			let output = input.replace(REGEX_SPECIAL_CHARS_BACKREF, (m, esc, chars, first, rest, index) => {
				if (first === "\\") {
					backslashes = true;
					return m;
				}
				if (first === "?") {
					if (esc) return esc + first + (rest ? QMARK.repeat(rest.length) : "");
					if (index === 0) return qmarkNoDot + (rest ? QMARK.repeat(rest.length) : "");
					return QMARK.repeat(chars.length);
				}
				if (first === ".") return DOT_LITERAL.repeat(chars.length);
				if (first === "*") {
					if (esc) return esc + first + (rest ? star : "");
					return star;
				}
				return esc ? m : `\\${m}`;
			});
			if (backslashes === true) {
				if (opts.unescape === true) output = output.replace(/\\/g, "");
				else output = output.replace(/\\+/g, (m) => {
					return m.length % 2 === 0 ? "\\\\" : m ? "\\" : "";
				});
			}
			if (output === input && opts.contains === true) {
				state.output = input;
				return state;
			}
			state.output = utils.wrapOutput(output, state, options);
			return state;
		}
		while (!eos()) {
			value = advance();
			if (value === "\0") continue;
			if (value === "\\") {
				const next = peek();
				if (next === "/" && opts.bash !== true) continue;
				if (next === "." || next === ";") continue;
				if (!next) {
					value += "\\";
					push({
						type: "text",
						value
					});
					continue;
				}
				const match = /^\\+/.exec(remaining());
				let slashes = 0;
				if (match && match[0].length > 2) {
					slashes = match[0].length;
					state.index += slashes;
					if (slashes % 2 !== 0) value += "\\";
				}
				if (opts.unescape === true) value = advance();
				else value += advance();
				if (state.brackets === 0) {
					push({
						type: "text",
						value
					});
					continue;
				}
			}
			if (state.brackets > 0 && (value !== "]" || prev.value === "[" || prev.value === "[^")) {
				if (opts.posix !== false && value === ":") {
					const inner = prev.value.slice(1);
					if (inner.includes("[")) {
						prev.posix = true;
						if (inner.includes(":")) {
							const idx = prev.value.lastIndexOf("[");
							const pre = prev.value.slice(0, idx);
							const rest = prev.value.slice(idx + 2);
							const posix = POSIX_REGEX_SOURCE[rest];
							if (posix) {
								prev.value = pre + posix;
								state.backtrack = true;
								advance();
								if (!bos.output && tokens.indexOf(prev) === 1) bos.output = ONE_CHAR;
								continue;
							}
						}
					}
				}
				if (value === "[" && peek() !== ":" || value === "-" && peek() === "]") value = `\\${value}`;
				if (value === "]" && (prev.value === "[" || prev.value === "[^")) value = `\\${value}`;
				if (opts.posix === true && value === "!" && prev.value === "[") value = "^";
				prev.value += value;
				append({ value });
				continue;
			}
			if (state.quotes === 1 && value !== "\"") {
				value = utils.escapeRegex(value);
				prev.value += value;
				append({ value });
				continue;
			}
			if (value === "\"") {
				state.quotes = state.quotes === 1 ? 0 : 1;
				if (opts.keepQuotes === true) push({
					type: "text",
					value
				});
				continue;
			}
			if (value === "(") {
				increment("parens");
				push({
					type: "paren",
					value
				});
				continue;
			}
			if (value === ")") {
				if (state.parens === 0 && opts.strictBrackets === true) throw new SyntaxError(syntaxError("opening", "("));
				const extglob = extglobs[extglobs.length - 1];
				if (extglob && state.parens === extglob.parens + 1) {
					extglobClose(extglobs.pop());
					continue;
				}
				push({
					type: "paren",
					value,
					output: state.parens ? ")" : "\\)"
				});
				decrement("parens");
				continue;
			}
			if (value === "[") {
				if (opts.nobracket === true || !remaining().includes("]")) {
					if (opts.nobracket !== true && opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", "]"));
					value = `\\${value}`;
				} else increment("brackets");
				push({
					type: "bracket",
					value
				});
				continue;
			}
			if (value === "]") {
				if (opts.nobracket === true || prev && prev.type === "bracket" && prev.value.length === 1) {
					push({
						type: "text",
						value,
						output: `\\${value}`
					});
					continue;
				}
				if (state.brackets === 0) {
					if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("opening", "["));
					push({
						type: "text",
						value,
						output: `\\${value}`
					});
					continue;
				}
				decrement("brackets");
				const prevValue = prev.value.slice(1);
				if (prev.posix !== true && prevValue[0] === "^" && !prevValue.includes("/")) value = `/${value}`;
				prev.value += value;
				append({ value });
				if (opts.literalBrackets === false || utils.hasRegexChars(prevValue)) continue;
				const escaped = utils.escapeRegex(prev.value);
				state.output = state.output.slice(0, -prev.value.length);
				if (opts.literalBrackets === true) {
					state.output += escaped;
					prev.value = escaped;
					continue;
				}
				prev.value = `(${capture}${escaped}|${prev.value})`;
				state.output += prev.value;
				continue;
			}
			if (value === "{" && opts.nobrace !== true) {
				increment("braces");
				const open = {
					type: "brace",
					value,
					output: "(",
					outputIndex: state.output.length,
					tokensIndex: state.tokens.length
				};
				braces.push(open);
				push(open);
				continue;
			}
			if (value === "}") {
				const brace = braces[braces.length - 1];
				if (opts.nobrace === true || !brace) {
					push({
						type: "text",
						value,
						output: value
					});
					continue;
				}
				let output = ")";
				if (brace.dots === true) {
					const arr = tokens.slice();
					const range = [];
					for (let i = arr.length - 1; i >= 0; i--) {
						tokens.pop();
						if (arr[i].type === "brace") break;
						if (arr[i].type !== "dots") range.unshift(arr[i].value);
					}
					output = expandRange(range, opts);
					state.backtrack = true;
				}
				if (brace.comma !== true && brace.dots !== true) {
					const out = state.output.slice(0, brace.outputIndex);
					const toks = state.tokens.slice(brace.tokensIndex);
					brace.value = brace.output = "\\{";
					value = output = "\\}";
					state.output = out;
					for (const t of toks) state.output += t.output || t.value;
				}
				push({
					type: "brace",
					value,
					output
				});
				decrement("braces");
				braces.pop();
				continue;
			}
			if (value === "|") {
				if (extglobs.length > 0) extglobs[extglobs.length - 1].conditions++;
				push({
					type: "text",
					value
				});
				continue;
			}
			if (value === ",") {
				let output = value;
				const brace = braces[braces.length - 1];
				if (brace && stack[stack.length - 1] === "braces") {
					brace.comma = true;
					output = "|";
				}
				push({
					type: "comma",
					value,
					output
				});
				continue;
			}
			if (value === "/") {
				if (prev.type === "dot" && state.index === state.start + 1) {
					state.start = state.index + 1;
					state.consumed = "";
					state.output = "";
					tokens.pop();
					prev = bos;
					continue;
				}
				push({
					type: "slash",
					value,
					output: SLASH_LITERAL
				});
				continue;
			}
			if (value === ".") {
				if (state.braces > 0 && prev.type === "dot") {
					if (prev.value === ".") prev.output = DOT_LITERAL;
					const brace = braces[braces.length - 1];
					prev.type = "dots";
					prev.output += value;
					prev.value += value;
					brace.dots = true;
					continue;
				}
				if (state.braces + state.parens === 0 && prev.type !== "bos" && prev.type !== "slash") {
					push({
						type: "text",
						value,
						output: DOT_LITERAL
					});
					continue;
				}
				push({
					type: "dot",
					value,
					output: DOT_LITERAL
				});
				continue;
			}
			if (value === "?") {
				if (!(prev && prev.value === "(") && opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
					extglobOpen("qmark", value);
					continue;
				}
				if (prev && prev.type === "paren") {
					const next = peek();
					let output = value;
					if (prev.value === "(" && !/[!=<:]/.test(next) || next === "<" && !/<([!=]|\w+>)/.test(remaining())) output = `\\${value}`;
					push({
						type: "text",
						value,
						output
					});
					continue;
				}
				if (opts.dot !== true && (prev.type === "slash" || prev.type === "bos")) {
					push({
						type: "qmark",
						value,
						output: QMARK_NO_DOT
					});
					continue;
				}
				push({
					type: "qmark",
					value,
					output: QMARK
				});
				continue;
			}
			if (value === "!") {
				if (opts.noextglob !== true && peek() === "(") {
					if (peek(2) !== "?" || !/[!=<:]/.test(peek(3))) {
						extglobOpen("negate", value);
						continue;
					}
				}
				if (opts.nonegate !== true && state.index === 0) {
					negate();
					continue;
				}
			}
			if (value === "+") {
				if (opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
					extglobOpen("plus", value);
					continue;
				}
				if (prev && prev.value === "(" || opts.regex === false) {
					push({
						type: "plus",
						value,
						output: PLUS_LITERAL
					});
					continue;
				}
				if (prev && (prev.type === "bracket" || prev.type === "paren" || prev.type === "brace") || state.parens > 0) {
					push({
						type: "plus",
						value
					});
					continue;
				}
				push({
					type: "plus",
					value: PLUS_LITERAL
				});
				continue;
			}
			if (value === "@") {
				if (opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
					push({
						type: "at",
						extglob: true,
						value,
						output: ""
					});
					continue;
				}
				push({
					type: "text",
					value
				});
				continue;
			}
			if (value !== "*") {
				if (value === "$" || value === "^") value = `\\${value}`;
				const match = REGEX_NON_SPECIAL_CHARS.exec(remaining());
				if (match) {
					value += match[0];
					state.index += match[0].length;
				}
				push({
					type: "text",
					value
				});
				continue;
			}
			if (prev && (prev.type === "globstar" || prev.star === true)) {
				prev.type = "star";
				prev.star = true;
				prev.value += value;
				prev.output = star;
				state.backtrack = true;
				state.globstar = true;
				consume(value);
				continue;
			}
			let rest = remaining();
			if (opts.noextglob !== true && /^\([^?]/.test(rest)) {
				extglobOpen("star", value);
				continue;
			}
			if (prev.type === "star") {
				if (opts.noglobstar === true) {
					consume(value);
					continue;
				}
				const prior = prev.prev;
				const before = prior.prev;
				const isStart = prior.type === "slash" || prior.type === "bos";
				const afterStar = before && (before.type === "star" || before.type === "globstar");
				if (opts.bash === true && (!isStart || rest[0] && rest[0] !== "/")) {
					push({
						type: "star",
						value,
						output: ""
					});
					continue;
				}
				const isBrace = state.braces > 0 && (prior.type === "comma" || prior.type === "brace");
				const isExtglob = extglobs.length && (prior.type === "pipe" || prior.type === "paren");
				if (!isStart && prior.type !== "paren" && !isBrace && !isExtglob) {
					push({
						type: "star",
						value,
						output: ""
					});
					continue;
				}
				while (rest.slice(0, 3) === "/**") {
					const after = input[state.index + 4];
					if (after && after !== "/") break;
					rest = rest.slice(3);
					consume("/**", 3);
				}
				if (prior.type === "bos" && eos()) {
					prev.type = "globstar";
					prev.value += value;
					prev.output = globstar(opts);
					state.output = prev.output;
					state.globstar = true;
					consume(value);
					continue;
				}
				if (prior.type === "slash" && prior.prev.type !== "bos" && !afterStar && eos()) {
					state.output = state.output.slice(0, -(prior.output + prev.output).length);
					prior.output = `(?:${prior.output}`;
					prev.type = "globstar";
					prev.output = globstar(opts) + (opts.strictSlashes ? ")" : "|$)");
					prev.value += value;
					state.globstar = true;
					state.output += prior.output + prev.output;
					consume(value);
					continue;
				}
				if (prior.type === "slash" && prior.prev.type !== "bos" && rest[0] === "/") {
					const end = rest[1] !== void 0 ? "|$" : "";
					state.output = state.output.slice(0, -(prior.output + prev.output).length);
					prior.output = `(?:${prior.output}`;
					prev.type = "globstar";
					prev.output = `${globstar(opts)}${SLASH_LITERAL}|${SLASH_LITERAL}${end})`;
					prev.value += value;
					state.output += prior.output + prev.output;
					state.globstar = true;
					consume(value + advance());
					push({
						type: "slash",
						value: "/",
						output: ""
					});
					continue;
				}
				if (prior.type === "bos" && rest[0] === "/") {
					prev.type = "globstar";
					prev.value += value;
					prev.output = `(?:^|${SLASH_LITERAL}|${globstar(opts)}${SLASH_LITERAL})`;
					state.output = prev.output;
					state.globstar = true;
					consume(value + advance());
					push({
						type: "slash",
						value: "/",
						output: ""
					});
					continue;
				}
				state.output = state.output.slice(0, -prev.output.length);
				prev.type = "globstar";
				prev.output = globstar(opts);
				prev.value += value;
				state.output += prev.output;
				state.globstar = true;
				consume(value);
				continue;
			}
			const token = {
				type: "star",
				value,
				output: star
			};
			if (opts.bash === true) {
				token.output = ".*?";
				if (prev.type === "bos" || prev.type === "slash") token.output = nodot + token.output;
				push(token);
				continue;
			}
			if (prev && (prev.type === "bracket" || prev.type === "paren") && opts.regex === true) {
				token.output = value;
				push(token);
				continue;
			}
			if (state.index === state.start || prev.type === "slash" || prev.type === "dot") {
				if (prev.type === "dot") {
					state.output += NO_DOT_SLASH;
					prev.output += NO_DOT_SLASH;
				} else if (opts.dot === true) {
					state.output += NO_DOTS_SLASH;
					prev.output += NO_DOTS_SLASH;
				} else {
					state.output += nodot;
					prev.output += nodot;
				}
				if (peek() !== "*") {
					state.output += ONE_CHAR;
					prev.output += ONE_CHAR;
				}
			}
			push(token);
		}
		while (state.brackets > 0) {
			if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", "]"));
			state.output = utils.escapeLast(state.output, "[");
			decrement("brackets");
		}
		while (state.parens > 0) {
			if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", ")"));
			state.output = utils.escapeLast(state.output, "(");
			decrement("parens");
		}
		while (state.braces > 0) {
			if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", "}"));
			state.output = utils.escapeLast(state.output, "{");
			decrement("braces");
		}
		if (opts.strictSlashes !== true && (prev.type === "star" || prev.type === "bracket")) push({
			type: "maybe_slash",
			value: "",
			output: `${SLASH_LITERAL}?`
		});
		if (state.backtrack === true) {
			state.output = "";
			for (const token of state.tokens) {
				state.output += token.output != null ? token.output : token.value;
				if (token.suffix) state.output += token.suffix;
			}
		}
		return state;
	};
	parse.fastpaths = (input, options) => {
		const opts = { ...options };
		const max = typeof opts.maxLength === "number" ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
		const len = input.length;
		if (len > max) throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
		input = REPLACEMENTS[input] || input;
		const { DOT_LITERAL, SLASH_LITERAL, ONE_CHAR, DOTS_SLASH, NO_DOT, NO_DOTS, NO_DOTS_SLASH, STAR, START_ANCHOR } = constants.globChars(opts.windows);
		const nodot = opts.dot ? NO_DOTS : NO_DOT;
		const slashDot = opts.dot ? NO_DOTS_SLASH : NO_DOT;
		const capture = opts.capture ? "" : "?:";
		const state = {
			negated: false,
			prefix: ""
		};
		let star = opts.bash === true ? ".*?" : STAR;
		if (opts.capture) star = `(${star})`;
		const globstar = (opts) => {
			if (opts.noglobstar === true) return star;
			return `(${capture}(?:(?!${START_ANCHOR}${opts.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
		};
		const create = (str) => {
			switch (str) {
				case "*": return `${nodot}${ONE_CHAR}${star}`;
				case ".*": return `${DOT_LITERAL}${ONE_CHAR}${star}`;
				case "*.*": return `${nodot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;
				case "*/*": return `${nodot}${star}${SLASH_LITERAL}${ONE_CHAR}${slashDot}${star}`;
				case "**": return nodot + globstar(opts);
				case "**/*": return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${ONE_CHAR}${star}`;
				case "**/*.*": return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;
				case "**/.*": return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${DOT_LITERAL}${ONE_CHAR}${star}`;
				default: {
					const match = /^(.*?)\.(\w+)$/.exec(str);
					if (!match) return;
					const source = create(match[1]);
					if (!source) return;
					return source + DOT_LITERAL + match[2];
				}
			}
		};
		let source = create(utils.removePrefix(input, state));
		if (source && opts.strictSlashes !== true) source += `${SLASH_LITERAL}?`;
		return source;
	};
	module.exports = parse;
}));

// node_modules/picomatch/lib/picomatch.js
var require_picomatch$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const scan = require_scan();
	const parse = require_parse();
	const utils = require_utils();
	const constants = require_constants();
	const isObject = (val) => val && typeof val === "object" && !Array.isArray(val);
	const picomatch = (glob, options, returnState = false) => {
		if (Array.isArray(glob)) {
			const fns = glob.map((input) => picomatch(input, options, returnState));
			const arrayMatcher = (str) => {
				for (const isMatch of fns) {
					const state = isMatch(str);
					if (state) return state;
				}
				return false;
			};
			return arrayMatcher;
		}
		const isState = isObject(glob) && glob.tokens && glob.input;
		if (glob === "" || typeof glob !== "string" && !isState) throw new TypeError("Expected pattern to be a non-empty string");
		const opts = options || {};
		const posix = opts.windows;
		const regex = isState ? picomatch.compileRe(glob, options) : picomatch.makeRe(glob, options, false, true);
		const state = regex.state;
		delete regex.state;
		let isIgnored = () => false;
		if (opts.ignore) {
			const ignoreOpts = {
				...options,
				ignore: null,
				onMatch: null,
				onResult: null
			};
			isIgnored = picomatch(opts.ignore, ignoreOpts, returnState);
		}
		const matcher = (input, returnObject = false) => {
			const { isMatch, match, output } = picomatch.test(input, regex, options, {
				glob,
				posix
			});
			const result = {
				glob,
				state,
				regex,
				posix,
				input,
				output,
				match,
				isMatch
			};
			if (typeof opts.onResult === "function") opts.onResult(result);
			if (isMatch === false) {
				result.isMatch = false;
				return returnObject ? result : false;
			}
			if (isIgnored(input)) {
				if (typeof opts.onIgnore === "function") opts.onIgnore(result);
				result.isMatch = false;
				return returnObject ? result : false;
			}
			if (typeof opts.onMatch === "function") opts.onMatch(result);
			return returnObject ? result : true;
		};
		if (returnState) matcher.state = state;
		return matcher;
	};
	picomatch.test = (input, regex, options, { glob, posix } = {}) => {
		if (typeof input !== "string") throw new TypeError("Expected input to be a string");
		if (input === "") return {
			isMatch: false,
			output: ""
		};
		const opts = options || {};
		const format = opts.format || (posix ? utils.toPosixSlashes : null);
		let match = input === glob;
		let output = match && format ? format(input) : input;
		if (match === false) {
			output = format ? format(input) : input;
			match = output === glob;
		}
		if (match === false || opts.capture === true) {
			if (opts.matchBase === true || opts.basename === true) match = picomatch.matchBase(input, regex, options, posix);
			else match = regex.exec(output);
		}
		return {
			isMatch: Boolean(match),
			match,
			output
		};
	};
	picomatch.matchBase = (input, glob, options) => {
		return (glob instanceof RegExp ? glob : picomatch.makeRe(glob, options)).test(utils.basename(input));
	};
	picomatch.isMatch = (str, patterns, options) => picomatch(patterns, options)(str);
	picomatch.parse = (pattern, options) => {
		if (Array.isArray(pattern)) return pattern.map((p) => picomatch.parse(p, options));
		return parse(pattern, {
			...options,
			fastpaths: false
		});
	};
	picomatch.scan = (input, options) => scan(input, options);
	picomatch.compileRe = (state, options, returnOutput = false, returnState = false) => {
		if (returnOutput === true) return state.output;
		const opts = options || {};
		const prepend = opts.contains ? "" : "^";
		const append = opts.contains ? "" : "$";
		let source = `${prepend}(?:${state.output})${append}`;
		if (state && state.negated === true) source = `^(?!${source}).*$`;
		const regex = picomatch.toRegex(source, options);
		if (returnState === true) regex.state = state;
		return regex;
	};
	picomatch.makeRe = (input, options = {}, returnOutput = false, returnState = false) => {
		if (!input || typeof input !== "string") throw new TypeError("Expected a non-empty string");
		let parsed = {
			negated: false,
			fastpaths: true
		};
		if (options.fastpaths !== false && (input[0] === "." || input[0] === "*")) parsed.output = parse.fastpaths(input, options);
		if (!parsed.output) parsed = parse(input, options);
		return picomatch.compileRe(parsed, options, returnOutput, returnState);
	};
	picomatch.toRegex = (source, options) => {
		try {
			const opts = options || {};
			return new RegExp(source, opts.flags || (opts.nocase ? "i" : ""));
		} catch (err) {
			if (options && options.debug === true) throw err;
			return /$^/;
		}
	};
	picomatch.constants = constants;
	module.exports = picomatch;
}));

// node_modules/picomatch/index.js
var require_picomatch = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const pico = require_picomatch$1();
	const utils = require_utils();
	function picomatch(glob, options, returnState = false) {
		if (options && (options.windows === null || options.windows === void 0)) options = {
			...options,
			windows: utils.isWindows()
		};
		return pico(glob, options, returnState);
	}
	Object.assign(picomatch, pico);
	module.exports = picomatch;
}));

// node_modules/tinyglobby/dist/index.mjs
var import_picomatch = /* @__PURE__ */ __toESM(require_picomatch(), 1);
const isReadonlyArray = Array.isArray;
const BACKSLASHES = /\\/g;
const DRIVE_RELATIVE_PATH = /^[A-Za-z]:$/;
const isWin = process.platform === "win32";
const ONLY_PARENT_DIRECTORIES = /^(\/?\.\.)+$/;
function getPartialMatcher(patterns, options = {}) {
	const patternsCount = patterns.length;
	const patternsParts = Array(patternsCount);
	const matchers = Array(patternsCount);
	let i, j;
	for (i = 0; i < patternsCount; i++) {
		const parts = splitPattern(patterns[i]);
		patternsParts[i] = parts;
		const partsCount = parts.length;
		const partMatchers = Array(partsCount);
		for (j = 0; j < partsCount; j++) partMatchers[j] = (0, import_picomatch.default)(parts[j], options);
		matchers[i] = partMatchers;
	}
	return (input) => {
		const inputParts = input.split("/");
		if (inputParts[0] === ".." && ONLY_PARENT_DIRECTORIES.test(input)) return true;
		for (i = 0; i < patternsCount; i++) {
			const patternParts = patternsParts[i];
			const matcher = matchers[i];
			const inputPatternCount = inputParts.length;
			const minParts = Math.min(inputPatternCount, patternParts.length);
			j = 0;
			while (j < minParts) {
				const part = patternParts[j];
				if (part.includes("/")) return true;
				if (!matcher[j](inputParts[j])) break;
				if (!options.noglobstar && part === "**") return true;
				j++;
			}
			if (j === inputPatternCount) return true;
		}
		return false;
	};
}
/* node:coverage ignore next 2 */
const WIN32_ROOT_DIR = /^[A-Z]:\/$/i;
const isRoot = isWin ? (p) => WIN32_ROOT_DIR.test(p) : (p) => p === "/";
function buildFormat(cwd, root, absolute) {
	if (cwd === root || root.startsWith(`${cwd}/`)) {
		if (absolute) {
			const start = cwd.length + +!isRoot(cwd);
			return (p, isDir) => p.slice(start, isDir ? -1 : void 0) || ".";
		}
		const prefix = root.slice(cwd.length + 1);
		if (prefix) return (p, isDir) => {
			if (p === ".") return prefix;
			const result = `${prefix}/${p}`;
			return isDir ? result.slice(0, -1) : result;
		};
		return (p, isDir) => isDir && p !== "." ? p.slice(0, -1) : p;
	}
	if (absolute) return (p) => posix.relative(cwd, p) || ".";
	return (p) => posix.relative(cwd, `${root}/${p}`) || ".";
}
function buildRelative(cwd, root) {
	if (root.startsWith(`${cwd}/`)) {
		const prefix = root.slice(cwd.length + 1);
		return (p) => `${prefix}/${p}`;
	}
	return (p) => {
		const result = posix.relative(cwd, `${root}/${p}`);
		return p[p.length - 1] === "/" && result !== "" ? `${result}/` : result || ".";
	};
}
function ensureNonDriveRelativePath(path) {
	return path.replace(DRIVE_RELATIVE_PATH, (match) => `${match}/`);
}
const splitPatternOptions = { parts: true };
function splitPattern(path) {
	var _result$parts;
	const result = import_picomatch.default.scan(path, splitPatternOptions);
	return ((_result$parts = result.parts) === null || _result$parts === void 0 ? void 0 : _result$parts.length) ? result.parts : [path];
}
const POSIX_UNESCAPED_GLOB_SYMBOLS = /(?<!\\)([()[\]{}*?|]|^!|[!+@](?=\()|\\(?![()[\]{}!*+?@|]))/g;
const WIN32_UNESCAPED_GLOB_SYMBOLS = /(?<!\\)([()[\]{}]|^!|[!+@](?=\())/g;
const escapePosixPath = (path) => path.replace(POSIX_UNESCAPED_GLOB_SYMBOLS, "\\$&");
const escapeWin32Path = (path) => path.replace(WIN32_UNESCAPED_GLOB_SYMBOLS, "\\$&");
/* node:coverage ignore next */
const escapePath = isWin ? escapeWin32Path : escapePosixPath;
function isDynamicPattern(pattern, options) {
	if ((options === null || options === void 0 ? void 0 : options.caseSensitiveMatch) === false) return true;
	const scan = import_picomatch.default.scan(pattern);
	return scan.isGlob || scan.negated;
}
function log(...tasks) {
	console.log(`[tinyglobby ${(/* @__PURE__ */ new Date()).toLocaleTimeString("es")}]`, ...tasks);
}
function ensureStringArray(value) {
	return typeof value === "string" ? [value] : value !== null && value !== void 0 ? value : [];
}
const PARENT_DIRECTORY = /^(\/?\.\.)+/;
const ESCAPING_BACKSLASHES = /\\(?=[()[\]{}!*+?@|])/g;
function normalizePattern(pattern, opts, props, isIgnore) {
	var _PARENT_DIRECTORY$exe;
	const cwd = opts.cwd;
	let result = pattern;
	if (pattern[pattern.length - 1] === "/") result = pattern.slice(0, -1);
	if (result[result.length - 1] !== "*" && opts.expandDirectories) result += "/**";
	const escapedCwd = escapePath(cwd);
	result = isAbsolute$1(result.replace(ESCAPING_BACKSLASHES, "")) ? posix.relative(escapedCwd, result) : posix.normalize(result);
	const parentDir = (_PARENT_DIRECTORY$exe = PARENT_DIRECTORY.exec(result)) === null || _PARENT_DIRECTORY$exe === void 0 ? void 0 : _PARENT_DIRECTORY$exe[0];
	const parts = splitPattern(result);
	if (parentDir) {
		const n = (parentDir.length + 1) / 3;
		let i = 0;
		const cwdParts = escapedCwd.split("/");
		while (i < n && parts[i + n] === cwdParts[cwdParts.length + i - n]) {
			result = result.slice(0, (n - i - 1) * 3) + result.slice((n - i) * 3 + parts[i + n].length + 1) || ".";
			i++;
		}
		const potentialRoot = posix.join(cwd, parentDir.slice(i * 3));
		if (potentialRoot[0] !== "." && props.root.length > potentialRoot.length) {
			props.root = ensureNonDriveRelativePath(potentialRoot);
			props.depthOffset = -n + i;
		}
	}
	if (!isIgnore && props.depthOffset >= 0) {
		var _props$commonPath;
		(_props$commonPath = props.commonPath) !== null && _props$commonPath !== void 0 || (props.commonPath = parts);
		const newCommonPath = [];
		const length = Math.min(props.commonPath.length, parts.length);
		for (let i = 0; i < length; i++) {
			const part = parts[i];
			if (part === "**" && !parts[i + 1]) {
				newCommonPath.pop();
				break;
			}
			if (i === parts.length - 1 || part !== props.commonPath[i] || isDynamicPattern(part)) break;
			newCommonPath.push(part);
		}
		props.depthOffset = newCommonPath.length;
		props.commonPath = newCommonPath;
		props.root = ensureNonDriveRelativePath(newCommonPath.length > 0 ? posix.join(cwd, ...newCommonPath) : cwd);
	}
	return result;
}
function processPatterns(options, patterns, props) {
	const matchPatterns = [];
	const ignorePatterns = [];
	for (const pattern of options.ignore) {
		if (!pattern) continue;
		if (pattern[0] !== "!" || pattern[1] === "(") ignorePatterns.push(normalizePattern(pattern, options, props, true));
	}
	for (const pattern of patterns) {
		if (!pattern) continue;
		if (pattern[0] !== "!" || pattern[1] === "(") matchPatterns.push(normalizePattern(pattern, options, props, false));
		else if (pattern[1] !== "!" || pattern[2] === "(") ignorePatterns.push(normalizePattern(pattern.slice(1), options, props, true));
	}
	return {
		match: matchPatterns,
		ignore: ignorePatterns
	};
}
function buildCrawler(options, patterns) {
	const cwd = options.cwd;
	const props = {
		root: cwd,
		depthOffset: 0
	};
	const processed = processPatterns(options, patterns, props);
	if (options.debug) log("internal processing patterns:", processed);
	const { absolute, caseSensitiveMatch, debug, dot, followSymbolicLinks, onlyDirectories } = options;
	const root = props.root.replace(BACKSLASHES, "");
	const matchOptions = {
		dot,
		nobrace: options.braceExpansion === false,
		nocase: !caseSensitiveMatch,
		noextglob: options.extglob === false,
		noglobstar: options.globstar === false,
		posix: true
	};
	const matcher = (0, import_picomatch.default)(processed.match, matchOptions);
	const ignore = (0, import_picomatch.default)(processed.ignore, matchOptions);
	const partialMatcher = getPartialMatcher(processed.match, matchOptions);
	const format = buildFormat(cwd, root, absolute);
	const excludeFormatter = absolute ? format : buildFormat(cwd, root, true);
	const excludePredicate = (_, p) => {
		const relativePath = excludeFormatter(p, true);
		return relativePath !== "." && !partialMatcher(relativePath) || ignore(relativePath);
	};
	let maxDepth;
	if (options.deep !== void 0) maxDepth = Math.round(options.deep - props.depthOffset);
	const crawler = new Builder({
		filters: [debug ? (p, isDirectory) => {
			const path = format(p, isDirectory);
			const matches = matcher(path) && !ignore(path);
			if (matches) log(`matched ${path}`);
			return matches;
		} : (p, isDirectory) => {
			const path = format(p, isDirectory);
			return matcher(path) && !ignore(path);
		}],
		exclude: debug ? (_, p) => {
			const skipped = excludePredicate(_, p);
			log(`${skipped ? "skipped" : "crawling"} ${p}`);
			return skipped;
		} : excludePredicate,
		fs: options.fs,
		pathSeparator: "/",
		relativePaths: !absolute,
		resolvePaths: absolute,
		includeBasePath: absolute,
		resolveSymlinks: followSymbolicLinks,
		excludeSymlinks: !followSymbolicLinks,
		excludeFiles: onlyDirectories,
		includeDirs: onlyDirectories || !options.onlyFiles,
		maxDepth,
		signal: options.signal
	}).crawl(root);
	if (options.debug) log("internal properties:", {
		...props,
		root
	});
	return [crawler, cwd !== root && !absolute && buildRelative(cwd, root)];
}
function formatPaths(paths, mapper) {
	if (mapper) for (let i = paths.length - 1; i >= 0; i--) paths[i] = mapper(paths[i]);
	return paths;
}
const defaultOptions = {
	caseSensitiveMatch: true,
	debug: !!process.env.TINYGLOBBY_DEBUG,
	expandDirectories: true,
	followSymbolicLinks: true,
	onlyFiles: true
};
function getOptions(options) {
	const opts = Object.assign({}, options);
	for (const key in defaultOptions) if (opts[key] === void 0) Object.assign(opts, { [key]: defaultOptions[key] });
	opts.cwd = (opts.cwd instanceof URL ? fileURLToPath(opts.cwd) : resolve$1(opts.cwd || process.cwd())).replace(BACKSLASHES, "/");
	opts.ignore = ensureStringArray(opts.ignore);
	opts.fs && (opts.fs = {
		readdir: opts.fs.readdir || readdir,
		readdirSync: opts.fs.readdirSync || readdirSync$1,
		realpath: opts.fs.realpath || realpath,
		realpathSync: opts.fs.realpathSync || realpathSync$1,
		stat: opts.fs.stat || stat,
		statSync: opts.fs.statSync || statSync$1
	});
	if (opts.debug) log("globbing with options:", opts);
	return opts;
}
function getCrawler(globInput, inputOptions = {}) {
	var _ref;
	if (globInput && (inputOptions === null || inputOptions === void 0 ? void 0 : inputOptions.patterns)) throw new Error("Cannot pass patterns as both an argument and an option");
	const isModern = isReadonlyArray(globInput) || typeof globInput === "string";
	const patterns = ensureStringArray((_ref = isModern ? globInput : globInput.patterns) !== null && _ref !== void 0 ? _ref : "**/*");
	const options = getOptions(isModern ? inputOptions : globInput);
	return patterns.length > 0 ? buildCrawler(options, patterns) : [];
}
async function glob(globInput, options) {
	const [crawler, relative] = getCrawler(globInput, options);
	return crawler ? formatPaths(await crawler.withPromise(), relative) : [];
}

// src/host/article.ts
const markdown = /\.(?:md|markdown)$/i;
async function findArticles(names) {
	const [leftOut, meant] = [names.filter(isExclusion), names.filter((name) => !isExclusion(name))];
	const isLeftOut = leftOut.length === 0 ? () => false : createMatcher(leftOut.map((name) => name.slice(1)));
	const selections = await Promise.all((meant.length === 0 ? ["."] : meant).map(select));
	const byFile = /* @__PURE__ */ new Map();
	const paths = selections.flatMap((selection) => selection.paths).filter((path) => !isLeftOut(path.replace(/^(?:\.\/)+/, "")));
	for (const path of paths.sort(inOrder)) {
		const file = path === "-" ? "-" : resolve(path);
		if (!byFile.has(file)) byFile.set(file, path);
	}
	return {
		paths: [...byFile.values()],
		failures: selections.flatMap(({ failures }) => failures)
	};
}
function isExclusion(name) {
	return name.startsWith("!") && 1 < name.length && statusOf(name) === null;
}
async function select(name) {
	if (name === "-") return {
		paths: ["-"],
		failures: []
	};
	const stats = statusOf(name);
	if (stats?.isDirectory() === true) return orNothing(walk(name, []), name, "Unexpected directory, there is no markdown file in it");
	if (stats !== null || !isDynamicPattern(name)) return {
		paths: [name],
		failures: []
	};
	const found = await glob(name, {
		expandDirectories: false,
		ignore: ["**/node_modules/**"],
		onlyFiles: true
	});
	const isOpen = !/\.[^*./\\]+$/.test(name);
	return orNothing({
		paths: found.filter((path) => !isOpen || markdown.test(path)),
		failures: []
	}, name, "Unexpected glob, no file matches it");
}
function orNothing(selection, name, message) {
	if (0 < selection.paths.length + selection.failures.length) return selection;
	return {
		paths: [],
		failures: [{
			path: name,
			line: null,
			column: null,
			message
		}]
	};
}
function walk(directory, above) {
	try {
		const real = realpathSync(directory);
		if (above.includes(real)) return {
			paths: [],
			failures: []
		};
		const found = readdirSync(directory).filter((name) => !name.startsWith(".") && name !== "node_modules").map((name) => visit(name, directory, [...above, real]));
		return {
			paths: found.flatMap(({ paths }) => paths),
			failures: found.flatMap(({ failures }) => failures)
		};
	} catch (error) {
		return {
			paths: [],
			failures: [{
				path: directory,
				line: null,
				column: null,
				message: reasonOf(error).replace("the file", "the directory")
			}]
		};
	}
}
function visit(name, directory, above) {
	const path = join$1(directory, name);
	const stats = statusOf(path);
	if (stats?.isDirectory() === true) return walk(path, above);
	return {
		paths: markdown.test(name) && (stats === null || stats.isFile()) ? [path] : [],
		failures: []
	};
}
function join$1(directory, name) {
	if (directory === ".") return name;
	return directory.endsWith("/") ? directory + name : `${directory}/${name}`;
}
function statusOf(path) {
	try {
		return statSync(path);
	} catch {
		return null;
	}
}
function inOrder(one, other) {
	if (one === other) return 0;
	return one < other ? -1 : 1;
}

// src/host/article-scope.ts
async function assignArticles(names, scopes) {
	return names.length === 0 ? findMeant(scopes) : assignNamed(names, scopes);
}
async function assignNamed(names, scopes) {
	const { paths, failures } = await findArticles(names);
	const groupsOfPath = createGrouping(scopes);
	const assigned = paths.map((path) => ({
		path,
		groups: groupsOfPath(path)
	}));
	return {
		articles: assigned.filter(({ groups }) => 0 < groups.length),
		failures,
		left: assigned.filter(({ groups }) => groups.length === 0).map(({ path }) => path)
	};
}
function groupsOf(path, scopes) {
	const groups = createGrouping(scopes)(path);
	return groups.length === 0 ? scopes.map((_, index) => index) : groups;
}
function createGrouping(scopes) {
	const matchers = scopes.map(({ own }) => own === null ? () => true : createMatcher(own));
	return (path) => {
		const place = toPlace(path);
		return matchers.flatMap((matches, index) => path === "-" || matches(place) ? [index] : []);
	};
}
async function findMeant(scopes) {
	const found = await Promise.all(scopes.map(async ({ articles: [first, ...others] }) => {
		const { paths, failures } = await findArticles(first);
		const matchers = others.map(createMatcher);
		return {
			paths: paths.filter((path) => matchers.every((matches) => matches(toPlace(path)))),
			failures
		};
	}));
	const groups = /* @__PURE__ */ new Map();
	found.forEach(({ paths }, index) => {
		for (const path of paths) {
			const known = groups.get(toPlace(path)) ?? {
				path,
				groups: []
			};
			known.groups.push(index);
			groups.set(toPlace(path), known);
		}
	});
	const articles = [...groups.values()];
	return {
		articles: found.length === 1 ? articles : articles.sort((one, other) => one.path < other.path ? -1 : one.path === other.path ? 0 : 1),
		failures: found.flatMap(({ failures }) => failures),
		left: []
	};
}
function toPlace(path) {
	const place = relative(".", path);
	return sep === "/" ? place : place.replaceAll(sep, "/");
}

// provisions/ukraine-28-point-plan.yml
var ukraine_28_point_plan_default = JSON.parse("{\"set\":{\"id\":\"ukraine-28-point-plan\",\"title\":\"The US 28-point draft plan\",\"date\":\"2025-11-20\",\"references\":[{\"publisher\":\"Axios\",\"title\":\"Full text of the 28-point plan\",\"date\":\"2025-11-20\",\"url\":null},{\"publisher\":\"The Associated Press\",\"title\":\"Report on the draft proposal that the agency obtained\",\"date\":\"2025-11-20\",\"url\":null},{\"publisher\":\"The New York Post\",\"title\":\"Report on the 28-point blueprint as confirmed by US officials\",\"date\":\"2025-11-20\",\"url\":null},{\"publisher\":\"International news media\",\"title\":\"Reports on the draft and on the state of the war\",\"date\":\"2025-11-23\",\"url\":null}],\"document\":{\"id\":\"document\",\"title\":\"The US 28-point draft plan of November 2025\",\"names\":[\"28-point plan\",\"28-point draft\",\"28-point proposal\",\"28-point draft plan\",\"28-point draft proposal\",\"28-point peace plan\",\"28-point peace proposal\",\"28-point document\",\"28-point blueprint\",\"28-point framework\",\"28-point paper\",\"28-point text\",\"28-point list\",\"28-point deal\",\"28-point agreement\",\"28-point package\",\"twenty-eight-point plan\",\"plan of twenty-eight points\",\"twenty-eight points\",\"28 points\",\"US plan\",\"U.S. plan\",\"US draft\",\"US draft plan\",\"US draft proposal\",\"US peace plan\",\"US peace proposal\",\"US proposal\",\"US text\",\"US paper\",\"US document\",\"US blueprint\",\"US-backed plan\",\"US-backed proposal\",\"US-drafted plan\",\"American plan\",\"American draft\",\"American draft plan\",\"American proposal\",\"American peace plan\",\"American peace proposal\",\"American text\",\"American paper\",\"American document\",\"American blueprint\",\"American one\",\"Washington's plan\",\"Washington's draft\",\"Washington's draft plan\",\"Washington's proposal\",\"Washington's text\",\"Washington's paper\",\"draft from Washington\",\"plan from Washington\",\"Trump plan\",\"Trump peace plan\",\"Trump's plan\",\"Trump's draft\",\"Trump's peace plan\",\"Trump's proposal\",\"Trump's 28 points\",\"Trump administration's plan\",\"Trump administration's proposal\",\"Trump administration's draft\",\"White House plan\",\"White House draft\",\"White House proposal\",\"Witkoff plan\",\"Witkoff draft\",\"Witkoff's plan\",\"Witkoff-Dmitriev plan\",\"Witkoff-Dmitriev draft\",\"November plan\",\"November draft\",\"November proposal\",\"November text\",\"November paper\",\"original plan\",\"original draft\",\"original text\",\"original proposal\",\"leaked plan\",\"leaked draft\",\"leaked proposal\",\"leaked text\",\"leaked document\",\"draft plan\",\"draft proposal\",\"draft peace plan\",\"draft peace proposal\",\"draft agreement\",\"peace plan\",\"peace proposal\",\"plan\",\"draft\",\"proposal\",\"text\",\"paper\",\"document\",\"blueprint\",\"agreement\",\"deal\",\"accord\",\"settlement\"],\"about\":null},\"otherDocuments\":[{\"id\":\"geneva-draft\",\"title\":\"The revised draft of 19 points (Geneva, 23 November 2025)\",\"names\":[\"19-point plan\",\"19-point draft\",\"19-point text\",\"19-point version\",\"19-point document\",\"19-point proposal\",\"19-point framework\",\"nineteen-point plan\",\"nineteen-point draft\",\"19 points\",\"nineteen points\",\"version of 19 points\",\"draft of 19 points\",\"text of 19 points\",\"Geneva draft\",\"Geneva text\",\"Geneva version\",\"Geneva document\",\"Geneva paper\",\"Geneva plan\",\"revised plan\",\"revised draft\",\"revised text\",\"revised version\",\"revised proposal\",\"updated plan\",\"updated draft\",\"amended draft\",\"shortened draft\",\"shorter text\"],\"about\":null},{\"id\":\"december-framework\",\"title\":\"The framework of 20 points (December 2025)\",\"names\":[\"20-point framework\",\"framework of 20 points\",\"framework of twenty points\",\"20-point plan\",\"20-point peace plan\",\"twenty-point plan\",\"20-point plan for Ukraine\",\"20-point draft\",\"20-point text\",\"20-point document\",\"20-point peace framework\",\"twenty-point framework\",\"December framework\",\"Framework (Dec)\",\"Framework (December)\",\"Dec framework\",\"December draft\",\"December plan\",\"December text\",\"December version\",\"December document\",\"framework of December\",\"Berlin framework\",\"later framework\",\"new framework\"],\"about\":null},{\"id\":\"european-text\",\"title\":\"The European counter-proposal (E3, 23 November 2025)\",\"names\":[\"European text\",\"European plan\",\"European draft\",\"European paper\",\"European proposal\",\"European counter-proposal\",\"European counterproposal\",\"European counter-plan\",\"European alternative\",\"European version\",\"European document\",\"European answer\",\"Europe's answer\",\"Europe's counter-proposal\",\"Europe's plan\",\"Europe's text\",\"Europe's version\",\"E3 text\",\"E3 plan\",\"E3 draft\",\"E3 paper\",\"E3 proposal\",\"E3 counter-proposal\",\"counter-proposal\",\"counterproposal\",\"counter-plan\",\"Europeans' text\",\"Europeans' draft\",\"Europeans' plan\",\"Franco-British-German text\",\"text of their own\",\"draft of their own\",\"proposal of their own\",\"plan of their own\"],\"about\":{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"'E3'\"},{\"op\":\"concept\",\"key\":\"'counter-proposal'\"},{\"op\":\"concept\",\"key\":\"'counterproposal'\"}]}},{\"id\":\"istanbul-drafts\",\"title\":\"The Istanbul drafts of 2022\",\"names\":[\"Istanbul draft\",\"Istanbul drafts\",\"Istanbul communiqué\",\"Istanbul communique\",\"Istanbul accord\",\"Istanbul agreement\",\"Istanbul agreements\",\"Istanbul text\",\"Istanbul paper\",\"Istanbul proposal\",\"Istanbul protocol\",\"Istanbul treaty\",\"Istanbul talks\",\"2022 draft\",\"draft of 2022\",\"draft treaty of 2022\",\"spring 2022 draft\"],\"about\":{\"op\":\"concept\",\"key\":\"'Istanbul'\"}},{\"id\":\"minsk\",\"title\":\"The Minsk agreements of 2014 and 2015\",\"names\":[\"Minsk agreement\",\"Minsk agreements\",\"Minsk accord\",\"Minsk accords\",\"Minsk protocol\",\"Minsk memorandum\",\"Minsk package\",\"Minsk deal\",\"Minsk process\",\"Minsk I\",\"Minsk II\",\"Minsk 1\",\"Minsk 2\",\"Second Minsk\"],\"about\":{\"op\":\"concept\",\"key\":\"'Minsk'\"}},{\"id\":\"budapest-memorandum\",\"title\":\"The Budapest Memorandum of 1994\",\"names\":[\"Budapest Memorandum\",\"Budapest assurances\",\"memorandum of 1994\",\"1994 memorandum\",\"Budapest document\"],\"about\":{\"op\":\"all\",\"of\":[{\"op\":\"concept\",\"key\":\"'Budapest'\"},{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"'1994'\"},{\"op\":\"concept\",\"key\":\"'memorandum'\"},{\"op\":\"concept\",\"key\":\"'assurance'\"}]}]}},{\"id\":\"gaza-plan\",\"title\":\"The 20-point Gaza plan (September 2025)\",\"names\":[\"Gaza plan\",\"Gaza peace plan\",\"Gaza proposal\",\"Gaza deal\",\"Gaza agreement\",\"Gaza accord\",\"Gaza blueprint\",\"Gaza text\",\"Gaza paper\",\"Gaza draft\",\"plan for Gaza\",\"plan for the Gaza Strip\",\"20-point Gaza plan\",\"20-point plan for Gaza\",\"twenty-point plan for Gaza\",\"Gaza ceasefire\",\"Board of Peace\"],\"about\":{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"'Gaza'\"},{\"op\":\"concept\",\"key\":\"'Hamas'\"},{\"op\":\"concept\",\"key\":\"'Israel'\"},{\"op\":\"concept\",\"key\":\"'Israeli'\"},{\"op\":\"concept\",\"key\":\"'Palestinian'\"},{\"op\":\"concept\",\"key\":\"'Board of Peace'\"}]}},{\"id\":\"reparation-loan\",\"title\":\"The EU's reparation loan from frozen Russian assets\",\"names\":[\"reparation loan\",\"reparations loan\",\"EU loan\",\"EU's loan\",\"Commission's loan\",\"Commission's plan\",\"Commission's proposal\",\"Brussels plan\",\"EU plan\",\"EU's plan\",\"EU scheme\",\"ERA loan\",\"G7 loan\"],\"about\":{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"'reparation loan'\"},{\"op\":\"concept\",\"key\":\"'reparations loan'\"},{\"op\":\"all\",\"of\":[{\"op\":\"concept\",\"key\":\"'Euroclear'\"},{\"op\":\"concept\",\"key\":\"'loan'\"}]}]}}],\"terms\":[{\"id\":\"ukraine\",\"class\":\"country\",\"names\":[\"Ukraine\",\"Ukrainian side\",\"Ukrainian government\",\"Ukrainian state\"],\"exact\":[],\"country\":\"UA\",\"parts\":[]},{\"id\":\"russia\",\"class\":\"country\",\"names\":[\"Russia\",\"Russian Federation\",\"Russian side\",\"Kremlin\"],\"exact\":[],\"country\":\"RU\",\"parts\":[]},{\"id\":\"us\",\"class\":\"country\",\"names\":[\"United States\",\"United States of America\",\"America\",\"American side\",\"Washington\",\"White House\"],\"exact\":[\"US\",\"U.S.\",\"USA\",\"U.S.A.\"],\"country\":\"US\",\"parts\":[]},{\"id\":\"europe\",\"class\":\"country\",\"names\":[\"Europe\",\"European\",\"European side\",\"European state\",\"European country\",\"European nation\",\"European government\",\"European capital\",\"European ally\"],\"exact\":[],\"country\":null,\"parts\":[]},{\"id\":\"eu\",\"class\":\"organization\",\"names\":[\"European Union\",\"European bloc\",\"Brussels\",\"European Commission\",\"bloc of 27\"],\"exact\":[\"EU\",\"E.U.\"],\"country\":null,\"parts\":[]},{\"id\":\"poland\",\"class\":\"country\",\"names\":[\"Poland\",\"Polish soil\",\"Polish territory\",\"Polish base\",\"Polish airfield\"],\"exact\":[],\"country\":\"PL\",\"parts\":[]},{\"id\":\"nato\",\"class\":\"organization\",\"names\":[\"NATO\",\"North Atlantic Treaty Organization\",\"North Atlantic alliance\",\"Atlantic alliance\",\"Western alliance\",\"military alliance\",\"transatlantic alliance\",\"the alliance\",\"alliance\"],\"exact\":[\"OTAN\"],\"country\":null,\"parts\":[]},{\"id\":\"iaea\",\"class\":\"organization\",\"names\":[\"International Atomic Energy Agency\",\"UN nuclear watchdog\",\"nuclear watchdog\",\"atomic watchdog\",\"atomic agency\",\"Vienna agency\",\"Vienna-based agency\",\"UN atomic agency\"],\"exact\":[\"IAEA\",\"I.A.E.A.\"],\"country\":null,\"parts\":[]},{\"id\":\"us-government\",\"class\":\"organization\",\"names\":[\"United States government\",\"US government\",\"US administration\",\"Trump administration\"],\"exact\":[],\"country\":null,\"parts\":[]},{\"id\":\"imf\",\"class\":\"organization\",\"names\":[\"International Monetary Fund\",\"Monetary Fund\"],\"exact\":[\"IMF\"],\"country\":null,\"parts\":[]},{\"id\":\"world-bank\",\"class\":\"organization\",\"names\":[\"World Bank\",\"World Bank Group\",\"International Bank for Reconstruction and Development\"],\"exact\":[\"IBRD\"],\"country\":null,\"parts\":[]},{\"id\":\"security-council\",\"class\":\"organization\",\"names\":[\"UN Security Council\",\"Security Council of the United Nations\",\"Security Council\",\"United Nations Security Council\"],\"exact\":[\"UNSC\"],\"country\":null,\"parts\":[]},{\"id\":\"peace-council\",\"class\":\"organization\",\"names\":[\"Peace Council\",\"council for peace\",\"council of peace\",\"peace board\",\"Trump-led council\",\"Trump's council\"],\"exact\":[],\"country\":null,\"parts\":[]},{\"id\":\"rosatom\",\"class\":\"organization\",\"names\":[\"Rosatom\"],\"exact\":[],\"country\":null,\"parts\":[]},{\"id\":\"energoatom\",\"class\":\"organization\",\"names\":[\"Energoatom\"],\"exact\":[],\"country\":null,\"parts\":[]},{\"id\":\"icc\",\"class\":\"organization\",\"names\":[\"International Criminal Court\",\"court in The Hague\",\"Hague court\"],\"exact\":[\"ICC\"],\"country\":null,\"parts\":[]},{\"id\":\"g7\",\"class\":\"organization\",\"names\":[\"Group of Seven\",\"G-7\",\"group of 7\"],\"exact\":[\"G7\"],\"country\":null,\"parts\":[]},{\"id\":\"g8\",\"class\":\"organization\",\"names\":[\"Group of Eight\",\"G-8\",\"group of 8\",\"group of the eight\",\"circle of the eight\",\"circle of eight\",\"club of the eight\",\"club of eight\",\"the big eight\",\"table of eight\"],\"exact\":[\"G8\"],\"country\":null,\"parts\":[]},{\"id\":\"g20\",\"class\":\"organization\",\"names\":[\"Group of Twenty\",\"G-20\",\"group of 20\"],\"exact\":[\"G20\"],\"country\":null,\"parts\":[]},{\"id\":\"brics\",\"class\":\"organization\",\"names\":[\"BRICS group\"],\"exact\":[\"BRICS\"],\"country\":null,\"parts\":[]},{\"id\":\"wto\",\"class\":\"organization\",\"names\":[\"World Trade Organization\",\"World Trade Organisation\"],\"exact\":[\"WTO\"],\"country\":null,\"parts\":[]},{\"id\":\"council-of-europe\",\"class\":\"organization\",\"names\":[\"Council of Europe\"],\"exact\":[],\"country\":null,\"parts\":[]},{\"id\":\"leading-economies\",\"class\":\"thing\",\"names\":[\"leading economies\",\"leading economy\",\"leading industrial nations\",\"leading industrialised nations\",\"leading industrialized nations\",\"club of leading economies\",\"circle of leading economies\",\"industrial powers\",\"club of rich nations\",\"elite club\"],\"exact\":[],\"country\":null,\"parts\":[]},{\"id\":\"crimea\",\"class\":\"place\",\"names\":[\"Crimea\",\"the Crimea\",\"Crimean peninsula\",\"Krim\",\"Krym\"],\"exact\":[],\"country\":null,\"parts\":[]},{\"id\":\"luhansk\",\"class\":\"place\",\"names\":[\"Luhansk\",\"Lugansk\",\"Luhansk region\",\"Luhansk oblast\",\"Lugansk region\",\"Lugansk oblast\",\"Luhanshchyna\"],\"exact\":[],\"country\":null,\"parts\":[]},{\"id\":\"donetsk\",\"class\":\"place\",\"names\":[\"Donetsk\",\"Donetsk region\",\"Donetsk oblast\",\"Donetsk province\",\"Donets'k\",\"Doneck\"],\"exact\":[],\"country\":null,\"parts\":[]},{\"id\":\"donbas\",\"class\":\"place\",\"names\":[\"Donbas\",\"Donbass\",\"Donets Basin\",\"Donbas region\",\"Donbass region\"],\"exact\":[],\"country\":null,\"parts\":[\"donetsk\",\"luhansk\"]},{\"id\":\"kherson\",\"class\":\"place\",\"names\":[\"Kherson\",\"Cherson\",\"Kherson region\",\"Kherson oblast\",\"Kherson province\"],\"exact\":[],\"country\":null,\"parts\":[]},{\"id\":\"zaporizhzhia\",\"class\":\"place\",\"names\":[\"Zaporizhzhia\",\"Zaporizhzhya\",\"Zaporozhye\",\"Zaporizhia\",\"Zaporozhia\",\"Zaporizhzhia region\",\"Zaporizhzhia oblast\",\"Zaporizhzhya region\",\"Zaporozhye region\",\"Zaporizhia region\"],\"exact\":[],\"country\":null,\"parts\":[]},{\"id\":\"kharkiv\",\"class\":\"place\",\"names\":[\"Kharkiv\",\"Kharkov\",\"Kharkiv region\",\"Kharkiv oblast\",\"Kharkov region\"],\"exact\":[],\"country\":null,\"parts\":[]},{\"id\":\"sumy\",\"class\":\"place\",\"names\":[\"Sumy\",\"Sumy region\",\"Sumy oblast\"],\"exact\":[],\"country\":null,\"parts\":[]},{\"id\":\"dnipropetrovsk\",\"class\":\"place\",\"names\":[\"Dnipropetrovsk\",\"Dnepropetrovsk\",\"Dnipropetrovsk region\",\"Dnipropetrovsk oblast\"],\"exact\":[],\"country\":null,\"parts\":[]},{\"id\":\"mykolaiv\",\"class\":\"place\",\"names\":[\"Mykolaiv\",\"Nikolaev\",\"Mykolaiv region\",\"Mykolaiv oblast\"],\"exact\":[],\"country\":null,\"parts\":[]},{\"id\":\"kyiv\",\"class\":\"place\",\"names\":[\"Kyiv\",\"Kiev\",\"Ukrainian capital\",\"capital of Ukraine\"],\"exact\":[],\"country\":null,\"parts\":[]},{\"id\":\"moscow\",\"class\":\"place\",\"names\":[\"Moscow\",\"Russian capital\",\"capital of Russia\"],\"exact\":[],\"country\":null,\"parts\":[]},{\"id\":\"st-petersburg\",\"class\":\"place\",\"names\":[\"St. Petersburg\",\"St Petersburg\",\"Saint Petersburg\",\"Petersburg\",\"Sankt Petersburg\"],\"exact\":[],\"country\":null,\"parts\":[]},{\"id\":\"kazan\",\"class\":\"place\",\"names\":[\"Kazan\"],\"exact\":[],\"country\":null,\"parts\":[]},{\"id\":\"belgorod\",\"class\":\"place\",\"names\":[\"Belgorod\"],\"exact\":[],\"country\":null,\"parts\":[]},{\"id\":\"kursk\",\"class\":\"place\",\"names\":[\"Kursk\",\"Kursk region\",\"Kursk oblast\"],\"exact\":[],\"country\":null,\"parts\":[]},{\"id\":\"voronezh\",\"class\":\"place\",\"names\":[\"Voronezh\"],\"exact\":[],\"country\":null,\"parts\":[]},{\"id\":\"rostov\",\"class\":\"place\",\"names\":[\"Rostov\",\"Rostov-on-Don\"],\"exact\":[],\"country\":null,\"parts\":[]},{\"id\":\"nizhny-novgorod\",\"class\":\"place\",\"names\":[\"Nizhny Novgorod\"],\"exact\":[],\"country\":null,\"parts\":[]},{\"id\":\"dnieper\",\"class\":\"place\",\"names\":[\"Dnieper\",\"Dnipro\",\"Dnepr\",\"Dnipro River\",\"Dnieper River\",\"River Dnieper\",\"River Dnipro\"],\"exact\":[],\"country\":null,\"parts\":[]},{\"id\":\"danube\",\"class\":\"place\",\"names\":[\"Danube\",\"Danube River\",\"River Danube\"],\"exact\":[],\"country\":null,\"parts\":[]},{\"id\":\"dniester\",\"class\":\"place\",\"names\":[\"Dniester\",\"Dnister\",\"Dniester River\"],\"exact\":[],\"country\":null,\"parts\":[]},{\"id\":\"southern-bug\",\"class\":\"place\",\"names\":[\"Southern Bug\",\"Southern Buh\"],\"exact\":[],\"country\":null,\"parts\":[]},{\"id\":\"don-river\",\"class\":\"place\",\"names\":[\"River Don\",\"Don River\"],\"exact\":[],\"country\":null,\"parts\":[]},{\"id\":\"volga\",\"class\":\"place\",\"names\":[\"Volga\",\"Volga River\",\"River Volga\"],\"exact\":[],\"country\":null,\"parts\":[]},{\"id\":\"black-sea\",\"class\":\"place\",\"names\":[\"Black Sea\"],\"exact\":[],\"country\":null,\"parts\":[]},{\"id\":\"baltic-sea\",\"class\":\"place\",\"names\":[\"Baltic Sea\",\"the Baltic\"],\"exact\":[],\"country\":null,\"parts\":[]},{\"id\":\"caspian-sea\",\"class\":\"place\",\"names\":[\"Caspian Sea\",\"the Caspian\"],\"exact\":[],\"country\":null,\"parts\":[]},{\"id\":\"sea-of-azov\",\"class\":\"place\",\"names\":[\"Sea of Azov\",\"Azov Sea\"],\"exact\":[],\"country\":null,\"parts\":[]},{\"id\":\"arctic\",\"class\":\"place\",\"names\":[\"Arctic\",\"Arctic Circle\",\"Arctic Ocean\",\"High North\",\"Far North\",\"polar north\"],\"exact\":[],\"country\":null,\"parts\":[]},{\"id\":\"zaporizhzhia-plant\",\"class\":\"place\",\"names\":[\"Zaporizhzhia nuclear power plant\",\"Zaporizhzhia nuclear plant\",\"Zaporizhzhia plant\",\"Zaporizhzhia power plant\",\"Zaporizhzhia power station\",\"Zaporizhzhia nuclear power station\",\"Zaporizhzhia nuclear station\",\"Zaporizhzhia NPP\",\"Zaporizhzhia station\",\"Zaporizhzhya station\",\"Zaporizhzhya plant\",\"Zaporizhzhya power station\",\"Zaporizhzhya nuclear power station\",\"Zaporizhia plant\",\"Zaporozhye plant\",\"Zaporizhzhya nuclear power plant\",\"Zaporizhzhya nuclear plant\",\"Zaporizhzhya NPP\",\"Zaporozhye nuclear power plant\",\"Zaporozhye nuclear plant\",\"Zaporozhye NPP\",\"Zaporizhia nuclear power plant\",\"Zaporizhia nuclear plant\",\"Zaporizhia NPP\",\"Enerhodar\",\"Energodar\",\"Enerhodar plant\",\"plant at Enerhodar\",\"Europe's largest nuclear plant\",\"Europe's largest nuclear power plant\",\"Europe's largest nuclear power station\",\"largest nuclear plant in Europe\",\"largest nuclear power plant in Europe\",\"Europe's biggest nuclear plant\",\"Europe's biggest nuclear power plant\"],\"exact\":[\"ZNPP\",\"ZAES\"],\"country\":null,\"parts\":[]},{\"id\":\"chernobyl\",\"class\":\"place\",\"names\":[\"Chernobyl\",\"Chornobyl\",\"Chernobyl nuclear power plant\",\"Chornobyl nuclear power plant\",\"Chernobyl plant\",\"Chornobyl plant\"],\"exact\":[],\"country\":null,\"parts\":[]},{\"id\":\"rivne\",\"class\":\"place\",\"names\":[\"Rivne\",\"Rovno\",\"Rivne nuclear power plant\",\"Rivne nuclear plant\",\"Rivne plant\",\"Rivne NPP\"],\"exact\":[],\"country\":null,\"parts\":[]},{\"id\":\"khmelnytskyi\",\"class\":\"place\",\"names\":[\"Khmelnytskyi\",\"Khmelnytsky\",\"Khmelnitsky\",\"Khmelnytskyi nuclear power plant\",\"Khmelnytskyi plant\",\"Khmelnytskyi NPP\"],\"exact\":[],\"country\":null,\"parts\":[]},{\"id\":\"south-ukraine-plant\",\"class\":\"place\",\"names\":[\"South Ukraine nuclear power plant\",\"South Ukraine nuclear plant\",\"South Ukraine NPP\",\"South Ukraine nuclear power station\",\"Yuzhnoukrainsk\",\"South Ukraine plant\",\"Pivdennoukrainsk\"],\"exact\":[],\"country\":null,\"parts\":[]},{\"id\":\"army\",\"class\":\"thing\",\"names\":[\"army\",\"armed forces\",\"military\",\"defence forces\",\"defense forces\",\"defence force\",\"defense force\",\"fighting force\",\"land forces\",\"standing army\",\"armed services\",\"ZSU\",\"AFU\"],\"exact\":[],\"country\":null,\"parts\":[]},{\"id\":\"troop\",\"class\":\"thing\",\"names\":[\"troop\",\"soldier\",\"in uniform\",\"under arms\",\"serviceman\",\"servicewoman\",\"service member\",\"service personnel\",\"military personnel\",\"personnel\",\"man in uniform\",\"brigade\",\"battalion\",\"garrison\",\"contingent\",\"boots on the ground\",\"Ukrainian forces\",\"Kyiv's forces\",\"NATO forces\",\"alliance forces\",\"Ukraine's forces\",\"its forces\",\"send forces\",\"deploy forces\",\"station forces\",\"send no forces\",\"deploy no forces\",\"station no forces\",\"base no forces\"],\"exact\":[],\"country\":null,\"parts\":[]},{\"id\":\"peacekeeper\",\"class\":\"thing\",\"names\":[\"peacekeeper\",\"peacekeeping force\",\"peacekeeping troops\",\"peacekeeping mission\",\"peacekeeping contingent\",\"stabilisation force\",\"stabilization force\",\"reassurance force\",\"blue helmet\"],\"exact\":[],\"country\":null,\"parts\":[]},{\"id\":\"strength\",\"class\":\"thing\",\"names\":[\"strength\",\"size\",\"headcount\",\"manpower\",\"number of soldiers\",\"number of troops\",\"active duty\",\"roster\",\"how large\"],\"exact\":[],\"country\":null,\"parts\":[]},{\"id\":\"reserve\",\"class\":\"thing\",\"names\":[\"reserve\",\"reservist\",\"police\",\"policeman\",\"national guard\",\"border guard\",\"territorial defence\",\"territorial defense\"],\"exact\":[],\"country\":null,\"parts\":[]},{\"id\":\"jet\",\"class\":\"thing\",\"names\":[\"fighter jet\",\"fighter aircraft\",\"fighter plane\",\"fighters\",\"jet\",\"warplane\",\"combat aircraft\",\"combat jet\",\"air force\",\"aircraft\",\"squadron\",\"air patrol\",\"air cover\",\"planes\"],\"exact\":[],\"country\":null,\"parts\":[]},{\"id\":\"jet-sale\",\"class\":\"thing\",\"names\":[\"Rafale\",\"Gripen\",\"letter of intent\",\"purchase\",\"sale\",\"sell\",\"buy\",\"delivery\",\"crash\",\"scramble\",\"shoot down\"],\"exact\":[],\"country\":null,\"parts\":[]},{\"id\":\"missile\",\"class\":\"thing\",\"names\":[\"missile\",\"rocket\",\"ballistic missile\",\"cruise missile\",\"missile strike\",\"shoot at\",\"fire at\"],\"exact\":[],\"country\":null,\"parts\":[]},{\"id\":\"nuclear-arms\",\"class\":\"thing\",\"names\":[\"nuclear weapon\",\"nuclear arms\",\"nuclear bomb\",\"atomic weapon\",\"atomic bomb\",\"atomic arms\",\"nuclear warhead\",\"warhead\",\"nuclear arsenal\",\"nuclear deterrent\",\"deterrent of its own\",\"bomb of its own\",\"atomic deterrent\",\"nuclear missile\",\"become a nuclear power\",\"become a nuclear state\"],\"exact\":[],\"country\":null,\"parts\":[]},{\"id\":\"non-nuclear\",\"class\":\"thing\",\"names\":[\"non-nuclear\",\"nonnuclear\",\"nuclear-free\",\"denuclearised\",\"denuclearized\",\"free of nuclear weapons\",\"without nuclear weapons\",\"without nuclear arms\",\"without atomic bomb\",\"without atomic weapons\",\"without atomic arms\",\"without a nuclear bomb\",\"without the bomb\",\"nuclear-weapon-free\",\"non-nuclear state\",\"non-nuclear-weapon state\",\"non-nuclear status\"],\"exact\":[],\"country\":null,\"parts\":[]},{\"id\":\"arms-treaty\",\"class\":\"thing\",\"names\":[\"START I\",\"START-I\",\"START 1\",\"START treaty\",\"New START\",\"nuclear arms treaty\",\"nuclear arms control treaty\",\"nuclear weapons treaty\",\"nuclear treaty\",\"arms control treaty\",\"arms-control treaty\",\"arms control agreement\",\"arms control accord\",\"arms-reduction treaty\",\"arms reduction treaty\",\"nuclear arms control\",\"nuclear arms control agreement\",\"nuclear agreement\",\"nuclear accord\",\"nuclear pact\",\"disarmament treaty\",\"strategic arms treaty\",\"non-proliferation treaties\",\"nuclear non-proliferation treaties\",\"treaty on nuclear non-proliferation and control\"],\"exact\":[\"START\"],\"country\":null,\"parts\":[]},{\"id\":\"sovereignty\",\"class\":\"thing\",\"names\":[\"sovereignty\",\"sovereign\",\"sovereign state\",\"sovereign nation\",\"statehood\",\"independence\",\"independent state\",\"independent nation\",\"independent country\",\"separate nation\",\"separate state\"],\"exact\":[],\"country\":null,\"parts\":[]},{\"id\":\"nonaggression\",\"class\":\"thing\",\"names\":[\"non-aggression\",\"nonaggression\",\"non-aggression pact\",\"non-attack pact\",\"against aggression\",\"renounce aggression\",\"not to attack one another\",\"not to attack each other\",\"not attack one another\",\"not attack each other\",\"mutual non-attack\",\"refrain from attacking\"],\"exact\":[],\"country\":null,\"parts\":[]},{\"id\":\"pact\",\"class\":\"thing\",\"names\":[\"pact\",\"agreement\",\"treaty\",\"accord\",\"deal\",\"compact\"],\"exact\":[],\"country\":null,\"parts\":[]},{\"id\":\"ambiguity\",\"class\":\"thing\",\"names\":[\"ambiguity\",\"ambiguous\",\"unclear\",\"unsettled\",\"unresolved\",\"left open\",\"quarrel\",\"old quarrel\",\"old dispute\",\"point of contention\",\"ambiguous question\",\"open question\",\"unresolved question\",\"unsettled question\",\"unclear point\",\"uncertainty\",\"misunderstanding\",\"dispute\",\"disputed question\",\"grievance\",\"unresolved issue\",\"outstanding issue\",\"open issue\"],\"exact\":[],\"country\":null,\"parts\":[]},{\"id\":\"membership\",\"class\":\"thing\",\"names\":[\"membership\",\"become a member\",\"make a member\",\"full member\",\"accession\",\"accede\",\"entry\",\"admission\",\"admit\",\"join\",\"rejoin\",\"candidacy\",\"door\",\"entrance\"],\"exact\":[],\"country\":null,\"parts\":[]},{\"id\":\"dialogue\",\"class\":\"thing\",\"names\":[\"dialogue\",\"dialog\",\"talk\",\"talks\",\"conversation\",\"negotiation\",\"discussion\",\"exchange\",\"channel\",\"consultation\"],\"exact\":[],\"country\":null,\"parts\":[]},{\"id\":\"guarantee\",\"class\":\"thing\",\"names\":[\"guarantee\",\"security guarantee\",\"security assurance\",\"security commitment\",\"security pledge\",\"promise to stand by\",\"vouch for\",\"defence pledge\",\"defense pledge\"],\"exact\":[],\"country\":null,\"parts\":[]},{\"id\":\"compensation\",\"class\":\"thing\",\"names\":[\"compensation\",\"compensate\",\"pay\",\"paid\",\"payment\",\"reimburse\",\"reimbursement\",\"remuneration\",\"remunerate\",\"fee\",\"price\",\"bill\",\"reward\"],\"exact\":[],\"country\":null,\"parts\":[]},{\"id\":\"military-response\",\"class\":\"thing\",\"names\":[\"military response\",\"coordinated military response\",\"joint military response\",\"military answer\",\"coordinated military answer\",\"armed response\",\"armed answer\",\"military reaction\",\"decisive response\",\"respond decisively\",\"respond militarily\",\"answer militarily\",\"respond with force\",\"answer with force\",\"answer by force\",\"answered by force\"],\"exact\":[],\"country\":null,\"parts\":[]},{\"id\":\"benefit\",\"class\":\"thing\",\"names\":[\"benefit\",\"advantage\",\"privilege\",\"other advantage\"],\"exact\":[],\"country\":null,\"parts\":[]},{\"id\":\"global-sanctions\",\"class\":\"thing\",\"names\":[\"global sanctions\",\"all global sanctions\",\"worldwide sanctions\",\"international sanctions\",\"every sanction\",\"world's sanctions\",\"all sanctions\",\"sanctions worldwide\"],\"exact\":[],\"country\":null,\"parts\":[]},{\"id\":\"these-only\",\"class\":\"thing\",\"names\":[\"and they alone\",\"they alone\",\"that is all\",\"nothing more\",\"nothing else\",\"no others\",\"and no more\",\"none of the others\",\"only those\"],\"exact\":[],\"country\":null,\"parts\":[]},{\"id\":\"eu-only-sanctions\",\"class\":\"thing\",\"names\":[\"only EU sanctions\",\"only European sanctions\",\"EU sanctions alone\",\"EU sanctions only\",\"European sanctions alone\",\"European sanctions only\",\"only the sanctions of the EU\",\"only the sanctions of the European Union\",\"only those of the EU\",\"only those of the European Union\"],\"exact\":[],\"country\":null,\"parts\":[]},{\"id\":\"constitution\",\"class\":\"thing\",\"names\":[\"constitution\",\"constitutional\",\"basic law\",\"charter\",\"constitutional law\",\"constitutional amendment\",\"founding law\",\"supreme law\",\"enshrine\"],\"exact\":[],\"country\":null,\"parts\":[]},{\"id\":\"referendum\",\"class\":\"thing\",\"names\":[\"referendum\",\"plebiscite\",\"popular vote\",\"vote by the people\",\"let voters decide\",\"voters decide\",\"put to the people\",\"put to voters\",\"put to a vote\",\"ballot question\"],\"exact\":[],\"country\":null,\"parts\":[]},{\"id\":\"law\",\"class\":\"thing\",\"names\":[\"law\",\"legislation\",\"legislate\",\"statute\",\"act of parliament\",\"codify\",\"pass a law\",\"own laws\",\"State Duma\"],\"exact\":[],\"country\":null,\"parts\":[]},{\"id\":\"working-group\",\"class\":\"thing\",\"names\":[\"working group\",\"security working group\",\"task force\",\"taskforce\",\"working party\",\"joint group\",\"monitoring group\"],\"exact\":[],\"country\":null,\"parts\":[]},{\"id\":\"penalty\",\"class\":\"thing\",\"names\":[\"penalty\",\"punishment\",\"consequence\",\"punish\"],\"exact\":[],\"country\":null,\"parts\":[]},{\"id\":\"binding\",\"class\":\"thing\",\"names\":[\"binding\",\"legally binding\",\"binding in law\",\"bound by law\",\"legally enforceable\"],\"exact\":[],\"country\":null,\"parts\":[]},{\"id\":\"non-binding\",\"class\":\"thing\",\"names\":[\"non-binding\",\"non-binding in law\",\"nonbinding\",\"unbinding\",\"declaration of intent\"],\"exact\":[],\"country\":null,\"parts\":[]},{\"id\":\"use-of-force\",\"class\":\"thing\",\"names\":[\"by force\",\"by military means\",\"through force\",\"with force\",\"by force of arms\",\"use of force\",\"at gunpoint\"],\"exact\":[],\"country\":null,\"parts\":[]},{\"id\":\"arrangement\",\"class\":\"thing\",\"names\":[\"arrangement\",\"territorial arrangement\",\"territorial settlement\",\"border\",\"boundary\",\"line\",\"what has been agreed\",\"map\",\"territory\"],\"exact\":[],\"country\":null,\"parts\":[]},{\"id\":\"attack-on-russia\",\"class\":\"thing\",\"names\":[\"invade Russia\",\"attack Russia\",\"attack on Russia\",\"attack on Russian territory\",\"attack Russian territory\",\"invasion of Russia\",\"invade Russian territory\",\"march into Russia\",\"enter Russia\",\"cross into Russia\",\"move into Russia\",\"march into Kursk\",\"enter Kursk\",\"enter Russian territory\",\"Ukraine invade\",\"Ukraine attack\",\"Kyiv attack\",\"Kyiv invade\",\"Ukrainian invasion\",\"Ukrainian attack on Russia\",\"march across the border\",\"marched across the border\",\"storm into Russia\",\"push into Russia\",\"assault on Russia\"],\"exact\":[],\"country\":null,\"parts\":[]},{\"id\":\"attack-on-ukraine\",\"class\":\"thing\",\"names\":[\"invade Ukraine again\",\"attack Ukraine again\",\"Russia invade again\",\"Russia attack again\",\"attack again\",\"invade again\",\"reinvade\",\"re-invade\",\"reinvasion\",\"new invasion\",\"new Russian invasion\",\"new Russian attack\",\"renewed invasion\",\"renewed Russian invasion\",\"renewed Russian attack\",\"Russian attack again\",\"come again\",\"march in again\",\"invade once more\",\"attack once more\",\"second attack\",\"another attack\",\"another Russian attack\",\"repeat the invasion\",\"break the peace again\",\"new war of aggression\",\"renewed attack\",\"renewed aggression\",\"renewed Russian aggression\",\"fresh invasion\",\"fresh attack\",\"fresh Russian attack\",\"further aggression\",\"if Russia attack\",\"if Russia invade\",\"if Moscow attack\",\"should Russia attack\",\"should Russia invade\",\"Russia come back\",\"Russia return\",\"they come again\",\"second invasion\",\"another invasion\",\"another Russian invasion\"],\"exact\":[],\"country\":null,\"parts\":[]},{\"id\":\"russian-troops\",\"class\":\"thing\",\"names\":[\"Russian battalion\",\"Russian brigade\",\"Russian regiment\",\"Russian division\",\"Russian troop\",\"Russian forces\",\"Russian soldier\",\"Russian army\",\"Russian military\",\"Russian garrison\",\"Russian unit\",\"Moscow's troops\",\"Moscow's forces\",\"Russia's army\",\"Russia's troops\",\"Russia's forces\",\"Russians\"],\"exact\":[],\"country\":null,\"parts\":[]},{\"id\":\"zone-russian\",\"class\":\"thing\",\"names\":[\"belong to Russia\",\"belonging to Russia\",\"belonging to the Russian Federation\",\"belong to the Russian Federation\",\"Russian territory\",\"Russian land\",\"as Russian\",\"part of Russia\"],\"exact\":[],\"country\":null,\"parts\":[]},{\"id\":\"zone-ukrainian\",\"class\":\"thing\",\"names\":[\"belong to Ukraine\",\"belonging to Ukraine\",\"Ukrainian land\",\"as Ukrainian\"],\"exact\":[],\"country\":null,\"parts\":[]},{\"id\":\"russians-leave\",\"class\":\"thing\",\"names\":[\"Russian troops leave\",\"Russian forces leave\",\"Russians leave\",\"Russian soldiers leave\",\"Russian troops withdraw\",\"Russian forces withdraw\",\"Russians withdraw\",\"Russian army leave\",\"Russia withdraw\",\"Russian troops to leave\",\"Russian forces to leave\",\"Russians who leave\",\"Russian troops to withdraw\",\"Russian forces to withdraw\",\"Russian withdrawal\",\"withdrawal of Russian troops\",\"withdrawal of Russian forces\"],\"exact\":[],\"country\":null,\"parts\":[]},{\"id\":\"russia-votes\",\"class\":\"thing\",\"names\":[\"Russians go to the polls\",\"Russians to go to the polls\",\"Russia goes to the polls\",\"Russian voters\",\"Russia that must hold elections\",\"Russia that has to hold elections\",\"Russia is to hold elections\",\"Russia which must hold elections\",\"not Ukraine but Russia\",\"Russia holds elections\",\"new president in Moscow\",\"elections in Moscow\",\"elections in Russia\",\"Russian election\",\"Russia elect\",\"Russia hold elections\",\"Russia would hold elections\",\"Russia must hold elections\",\"Russia to hold elections\",\"Russia would have to hold elections\",\"Russia has to hold elections\",\"Russians elect\",\"Russians vote\",\"Russians would vote\",\"Russians must vote\",\"in Russia that\",\"Russia vote\"],\"exact\":[],\"country\":null,\"parts\":[]},{\"id\":\"keeping\",\"class\":\"thing\",\"names\":[\"keep\",\"stay in\",\"retain\",\"hold on to\",\"hang on to\",\"hang on\",\"hold on\"],\"exact\":[],\"country\":null,\"parts\":[]},{\"id\":\"family-reunification\",\"class\":\"thing\",\"names\":[\"family reunification\",\"family reunion\",\"reunite\",\"reunited\",\"families are brought together\"],\"exact\":[],\"country\":null,\"parts\":[]},{\"id\":\"plan-word\",\"class\":\"thing\",\"names\":[\"plan\",\"draft\",\"proposal\",\"document\",\"paper\",\"text\",\"blueprint\",\"list\"],\"exact\":[],\"country\":null,\"parts\":[]},{\"id\":\"de-jure\",\"class\":\"thing\",\"names\":[\"de jure\",\"by law\",\"in law\",\"legally\",\"legal recognition\",\"under international law\",\"as a matter of law\"],\"exact\":[],\"country\":null,\"parts\":[]},{\"id\":\"stays-ukrainian\",\"class\":\"thing\",\"names\":[\"stay Ukrainian\",\"remain Ukrainian\",\"returned to Ukraine\",\"return to Ukraine\",\"goes back to Ukraine\",\"handed back to Ukraine\",\"back under Ukrainian control\"],\"exact\":[],\"country\":null,\"parts\":[]},{\"id\":\"line-of-contact\",\"class\":\"thing\",\"names\":[\"line of contact\",\"contact line\",\"front line\",\"frontline\",\"battle line\",\"line of control\",\"demarcation line\"],\"exact\":[],\"country\":null,\"parts\":[]},{\"id\":\"ceded-whole\",\"class\":\"thing\",\"names\":[\"ceded whole\",\"handed over whole\",\"ceded in full\",\"cede in full\",\"handed over in full\",\"whole region\",\"whole regions\",\"entire region\",\"entire regions\",\"the whole of Kherson\",\"the whole of Zaporizhzhia\",\"whole of the region\",\"all of Kherson\",\"all of Zaporizhzhia\",\"whole of both regions\",\"entirely Russian\",\"in their entirety\",\"in its entirety\",\"all of it to Russia\",\"wholly ceded\",\"cede whole\",\"complete handover\",\"ceded entirely\",\"handed over entirely\",\"up to their borders\",\"up to its administrative borders\",\"to the administrative borders\"],\"exact\":[],\"country\":null,\"parts\":[]},{\"id\":\"russia-withdraws\",\"class\":\"thing\",\"names\":[\"Russian forces pull out\",\"Russian troops pull out\",\"Russian army pull out\",\"Russian soldiers pull out\",\"Moscow pull out\",\"Moscow withdraw\",\"Russian pull-out\",\"Russia leave\",\"Russia pull out\",\"Russians pull out\",\"return to Kyiv\",\"returned to Kyiv\",\"back to Kyiv\",\"back to Ukraine\"],\"exact\":[],\"country\":null,\"parts\":[]},{\"id\":\"held-part\",\"class\":\"thing\",\"names\":[\"Donetsk pocket\",\"Ukrainian pocket\",\"pocket in Donetsk\",\"pocket of Donetsk\",\"last pocket\",\"what they still hold\",\"what it still holds\",\"piece of Donetsk\",\"still hold\",\"still held\",\"still control\",\"still controlled\",\"Ukrainian-held\",\"Ukrainian-controlled\",\"Kyiv-held\",\"government-held\",\"government-controlled\",\"Ukrainian hands\",\"hands of Ukraine\",\"Kyiv's hands\",\"Kyiv's control\",\"Ukrainian control\",\"control of Kyiv\",\"control of Ukraine\",\"currently control\",\"currently hold\",\"remaining part\",\"remaining area\",\"unoccupied part\",\"unoccupied\",\"part of Donetsk\",\"rest of Donetsk\",\"rest of the Donetsk region\",\"last towns\",\"fortress belt\",\"Kramatorsk\",\"Sloviansk\",\"Slovyansk\"],\"exact\":[],\"country\":null,\"parts\":[]},{\"id\":\"buffer-zone\",\"class\":\"thing\",\"names\":[\"buffer zone\",\"buffer\",\"buffer area\",\"buffer strip\",\"demilitarised zone\",\"demilitarized zone\",\"demilitarised buffer zone\",\"demilitarized buffer zone\",\"demilitarised strip\",\"demilitarized strip\",\"demilitarised area\",\"demilitarized area\",\"neutral zone\",\"neutral strip\",\"neutral buffer\",\"neutral demilitarised zone\",\"neutral demilitarized zone\",\"zone of withdrawal\",\"withdrawal zone\",\"vacated area\",\"vacated zone\",\"vacated strip\",\"evacuated area\",\"evacuated part\",\"evacuated zone\",\"cleared area\",\"DMZ\"],\"exact\":[],\"country\":null,\"parts\":[]},{\"id\":\"outside-five\",\"class\":\"thing\",\"names\":[\"outside the five regions\",\"beyond the five regions\",\"outside these five regions\",\"beyond these five regions\",\"outside these regions\",\"outside those regions\",\"beyond those regions\",\"other territory\",\"other territories\",\"outside the five\",\"elsewhere in Ukraine\"],\"exact\":[],\"country\":null,\"parts\":[]},{\"id\":\"sanctions\",\"class\":\"thing\",\"names\":[\"sanction\",\"restriction\",\"trade restriction\",\"punitive measure\",\"embargo\",\"economic restriction\",\"restrictive measure\"],\"exact\":[],\"country\":null,\"parts\":[]},{\"id\":\"sector\",\"class\":\"thing\",\"names\":[\"economic\",\"energy\",\"natural resource\",\"infrastructure\",\"artificial intelligence\",\"data center\",\"data centre\",\"mining\",\"technology\",\"AI\",\"oil\",\"gas\",\"business\"],\"exact\":[],\"country\":null,\"parts\":[]},{\"id\":\"rare-earth\",\"class\":\"thing\",\"names\":[\"rare earth\",\"rare-earth\",\"rare earths\",\"rare earth metal\",\"rare earth mineral\",\"rare-earth mining\",\"mineral extraction\",\"critical mineral\"],\"exact\":[],\"country\":null,\"parts\":[]},{\"id\":\"frozen-assets\",\"class\":\"thing\",\"names\":[\"frozen asset\",\"frozen billions\",\"frozen cash\",\"frozen capital\",\"frozen dollars\",\"Russian cash\",\"Russian billions\",\"blocked billions\",\"frozen Russian asset\",\"frozen fund\",\"frozen Russian fund\",\"frozen money\",\"frozen Russian money\",\"frozen reserves\",\"frozen Russian reserves\",\"blocked reserves\",\"blocked assets\",\"blocked Russian assets\",\"immobilised assets\",\"immobilized assets\",\"immobilised funds\",\"immobilized funds\",\"seized asset\",\"seized Russian asset\",\"seized fund\",\"seized Russian fund\",\"Russian reserves\",\"Russian assets\",\"Russia's assets\",\"Russian funds\",\"Russia's money\",\"Russia's frozen money\",\"Russia's reserves\",\"Russian central bank reserves\",\"Russian central bank assets\",\"Russian money\",\"sovereign assets\",\"Russian sovereign assets\",\"frozen pot\",\"frozen account\",\"Russia's frozen account\",\"blocked account\",\"frozen Russian active\",\"Russian actives\",\"frozen actives\",\"frozen holdings\",\"blocked funds\",\"blocked money\",\"frozen deposits\",\"Russian deposits\",\"impounded assets\"],\"exact\":[],\"country\":null,\"parts\":[]},{\"id\":\"profit\",\"class\":\"thing\",\"names\":[\"profit\",\"proceeds\",\"earnings\",\"gain\",\"revenue\",\"dividend\",\"what it earns\",\"income\",\"venture earns\"],\"exact\":[],\"country\":null,\"parts\":[]},{\"id\":\"vehicle\",\"class\":\"thing\",\"names\":[\"investment vehicle\",\"vehicle\",\"joint fund\",\"joint investment fund\",\"separate fund\",\"investment fund\",\"joint US-Russian venture\",\"American-Russian fund\",\"US-Russian fund\"],\"exact\":[],\"country\":null,\"parts\":[]},{\"id\":\"loan\",\"class\":\"thing\",\"names\":[\"loan\",\"reparation loan\",\"reparations loan\",\"Euroclear\",\"lend\",\"borrowing\"],\"exact\":[],\"country\":null,\"parts\":[]},{\"id\":\"dev-fund\",\"class\":\"thing\",\"names\":[\"development fund\",\"Ukraine Development Fund\",\"reconstruction fund\",\"investment fund for Ukraine\",\"fund for Ukraine\",\"Ukraine fund\"],\"exact\":[],\"country\":null,\"parts\":[]},{\"id\":\"package\",\"class\":\"thing\",\"names\":[\"World Bank package\",\"World Bank programme\",\"World Bank program\",\"World Bank scheme\",\"World Bank financing\",\"reconstruction package\",\"recovery package\",\"financing package\",\"funding package\",\"special financing package\",\"package of measures\",\"reconstruction programme\",\"reconstruction program\",\"financing programme\",\"financing program\",\"rebuilding package\",\"global reconstruction package\"],\"exact\":[],\"country\":null,\"parts\":[]},{\"id\":\"market\",\"class\":\"thing\",\"names\":[\"European market\",\"EU market\",\"single market\",\"market access\",\"preferential access\",\"preferential market access\",\"internal market\",\"common market\",\"access to the market\",\"access to EU markets\"],\"exact\":[],\"country\":null,\"parts\":[]},{\"id\":\"grain\",\"class\":\"thing\",\"names\":[\"grain\",\"wheat\",\"corn\",\"grain ship\",\"grain export\",\"grain transport\",\"grain shipment\",\"cereal\",\"crop\"],\"exact\":[],\"country\":null,\"parts\":[]},{\"id\":\"electricity\",\"class\":\"thing\",\"names\":[\"electricity\",\"electric current\",\"the current\",\"energy output\",\"kilowatt-hour\",\"kilowatt hour\",\"electric power\",\"output\",\"generate\",\"power from\",\"power of the plant\",\"power it makes\",\"power it produces\",\"what it generates\",\"what it produces\",\"what it makes\",\"megawatt\"],\"exact\":[],\"country\":null,\"parts\":[]},{\"id\":\"one-sided\",\"class\":\"thing\",\"names\":[\"to Russia alone\",\"Russia alone\",\"only to Russia\",\"exclusively to Russia\",\"all to Russia\",\"entirely to Russia\",\"wholly to Russia\",\"solely to Russia\",\"to Ukraine alone\",\"Ukraine alone\",\"only to Ukraine\",\"exclusively to Ukraine\",\"all to Ukraine\",\"entirely to Ukraine\",\"wholly to Ukraine\",\"solely to Ukraine\",\"all the power going\",\"nothing for Ukraine\",\"nothing for Russia\",\"Ukraine nothing\",\"Russia nothing\"],\"exact\":[],\"country\":null,\"parts\":[]},{\"id\":\"nuclear-plant\",\"class\":\"thing\",\"names\":[\"nuclear power plant\",\"nuclear plant\",\"nuclear power station\",\"nuclear station\",\"atomic power station\",\"atomic power plant\",\"atomic plant\",\"reactor\",\"power plant\",\"NPP\",\"power station\",\"nuclear facility\"],\"exact\":[],\"country\":null,\"parts\":[]},{\"id\":\"tolerance\",\"class\":\"thing\",\"names\":[\"tolerance\",\"tolerance programme\",\"tolerance program\",\"religious tolerance\",\"education programme\",\"education program\",\"school programme\",\"school program\",\"educational programme\",\"educational program\",\"mutual understanding\",\"cultural tolerance\",\"understanding and tolerance\"],\"exact\":[],\"country\":null,\"parts\":[]},{\"id\":\"minority-language\",\"class\":\"thing\",\"names\":[\"minority language\",\"linguistic minority\",\"language of minorities\",\"language rights\",\"minority rights\",\"protection of minorities\"],\"exact\":[],\"country\":null,\"parts\":[]},{\"id\":\"nazi-ideology\",\"class\":\"thing\",\"names\":[\"Nazi ideology\",\"Nazism\",\"Nazi activity\",\"National Socialist ideology\",\"national socialism\",\"neo-Nazi ideology\",\"Nazi propaganda\"],\"exact\":[],\"country\":null,\"parts\":[]},{\"id\":\"prisoner\",\"class\":\"thing\",\"names\":[\"prisoner\",\"prisoner of war\",\"POW\",\"captive\",\"prisoner exchange\",\"prisoner swap\"],\"exact\":[],\"country\":null,\"parts\":[]},{\"id\":\"civilian\",\"class\":\"thing\",\"names\":[\"civilian detainee\",\"civilian hostage\",\"civilian\",\"hostage\",\"detainee\",\"jailed civilian\",\"deportee\"],\"exact\":[],\"country\":null,\"parts\":[]},{\"id\":\"child\",\"class\":\"thing\",\"names\":[\"child\",\"minor\",\"minors\",\"deported child\",\"abducted child\"],\"exact\":[],\"country\":null,\"parts\":[]},{\"id\":\"all-for-all\",\"class\":\"thing\",\"names\":[\"all for all\",\"all-for-all\",\"all against all\",\"everyone for everyone\",\"every prisoner\",\"all prisoners\",\"all the prisoners\",\"all of the prisoners\",\"every last prisoner\",\"everybody against everybody\",\"everybody for everybody\",\"every one against every one\",\"everyone against everyone\",\"exchanged for all\",\"all of them for all of them\",\"all remaining prisoners\",\"all captives\",\"every captive\",\"every one of them\"],\"exact\":[],\"country\":null,\"parts\":[]},{\"id\":\"partial-swap\",\"class\":\"thing\",\"names\":[\"some for some\",\"only some prisoner\",\"only some of the prisoners\",\"only some remaining prisoner\",\"hardly any prisoner\",\"only one prisoner\",\"one for one\",\"one-for-one\",\"one to one\",\"man for man\",\"partial exchange\",\"partial swap\",\"only the wounded\",\"only wounded\",\"only wounded prisoners\",\"only the sick\",\"only officers\",\"only part of the prisoners\",\"a thousand for a thousand\",\"1,000 for 1,000\",\"in batches\",\"only some prisoners\",\"some of the prisoners\"],\"exact\":[],\"country\":null,\"parts\":[]},{\"id\":\"election\",\"class\":\"thing\",\"names\":[\"election\",\"vote\",\"ballot\",\"poll\",\"polls\",\"go to the polls\",\"national election\",\"presidential election\",\"parliamentary election\",\"elect\",\"voting\",\"polling day\"],\"exact\":[],\"country\":null,\"parts\":[]},{\"id\":\"tribunal\",\"class\":\"thing\",\"names\":[\"tribunal\",\"prosecution\",\"special court\",\"war crimes court\",\"special tribunal\",\"war crimes tribunal\",\"prosecute\",\"put on trial\",\"stand trial\",\"face trial\"],\"exact\":[],\"country\":null,\"parts\":[]},{\"id\":\"amnesty-for-all\",\"class\":\"thing\",\"names\":[\"all parties\",\"all sides\",\"both sides\",\"everyone\",\"everybody\",\"all participants\",\"all combatants\",\"every side\",\"either side\",\"both armies\",\"anyone\",\"whichever side\",\"whoever fought\",\"all involved\",\"all those involved\",\"mutual\",\"general amnesty\",\"blanket amnesty\"],\"exact\":[],\"country\":null,\"parts\":[]},{\"id\":\"amnesty-for-one\",\"class\":\"thing\",\"names\":[\"only one party\",\"only one of the parties\",\"only one of the sides\",\"only Russians\",\"only for Russians\",\"only Russian soldiers\",\"Russian soldiers only\",\"Russian troops only\",\"Russians alone\",\"Russian soldiers alone\",\"nobody else\",\"no one else\",\"only Ukrainians\",\"Ukrainians alone\",\"only Ukrainian soldiers\",\"only one side\",\"one side only\",\"only the Russian side\",\"only to Russians\",\"only to Russian soldiers\"],\"exact\":[],\"country\":null,\"parts\":[]},{\"id\":\"pullback\",\"class\":\"thing\",\"names\":[\"pull back\",\"pullback\",\"retreat\",\"withdraw\",\"withdrawal\",\"fall back\",\"draw back\",\"move back\",\"step back\",\"pull-back\",\"agreed point\",\"agreed position\",\"agreed line\"],\"exact\":[],\"country\":null,\"parts\":[]},{\"id\":\"after-election\",\"class\":\"thing\",\"names\":[\"have voted\",\"has voted\",\"votes are counted\",\"after a ballot\",\"after the election\",\"after an election\",\"after elections\",\"after the vote\",\"after voting\",\"following elections\",\"following the vote\",\"elections first\",\"ballots first\",\"first the ballots\",\"new president\",\"new government\",\"once elections are held\"],\"exact\":[],\"country\":null,\"parts\":[]},{\"id\":\"delay\",\"class\":\"thing\",\"names\":[\"day after\",\"days after\",\"weeks after\",\"months after\",\"week after\",\"month after\",\"days later\",\"weeks later\",\"months later\",\"year after\",\"grace period\",\"waiting period\",\"wherever the troop\"],\"exact\":[],\"country\":null,\"parts\":[]},{\"id\":\"point\",\"class\":\"thing\",\"names\":[\"point\",\"provision\",\"clause\",\"item\",\"article\"],\"exact\":[],\"country\":null,\"parts\":[]}],\"people\":[{\"id\":\"trump\",\"name\":\"Donald Trump\",\"names\":[\"Trump\",\"Donald J. Trump\",\"Donald John Trump\",\"D. Trump\",\"Mr Trump\"],\"roles\":[\"US president\",\"president of the United States\",\"American president\",\"president of the US\",\"president of America\",\"leader of the United States\",\"US leader\",\"American leader\",\"US head of state\",\"commander-in-chief\",\"Republican\"],\"formerly\":[]},{\"id\":\"zelensky\",\"name\":\"Volodymyr Zelensky\",\"names\":[\"Zelensky\",\"Zelenskyy\",\"Zelenskiy\",\"Zelenskyi\",\"Volodymyr Zelenskyy\",\"Volodymyr Zelenskiy\",\"Vladimir Zelensky\",\"Mr Zelensky\"],\"roles\":[\"president of Ukraine\",\"Ukrainian president\",\"Ukraine's president\",\"Ukrainian leader\",\"Ukraine's leader\",\"leader of Ukraine\",\"Ukrainian head of state\"],\"formerly\":[\"comedian\",\"actor\"]},{\"id\":\"putin\",\"name\":\"Vladimir Putin\",\"names\":[\"Putin\",\"Vladimir Vladimirovich Putin\",\"Mr Putin\"],\"roles\":[\"president of Russia\",\"Russian president\",\"Russia's president\",\"president of the Russian Federation\",\"Russian leader\",\"Russia's leader\",\"Kremlin leader\",\"Kremlin chief\",\"Russian head of state\"],\"formerly\":[\"prime minister\",\"Russian prime minister\",\"prime minister of Russia\",\"KGB officer\"]},{\"id\":\"witkoff\",\"name\":\"Steve Witkoff\",\"names\":[\"Witkoff\",\"Steven Witkoff\",\"Mr Witkoff\"],\"roles\":[\"US special envoy\",\"special envoy of the US\",\"US envoy\",\"Trump envoy\",\"Trump's envoy\",\"White House envoy\",\"American envoy\",\"special envoy for the Middle East\",\"Middle East envoy\",\"presidential envoy\",\"US special representative\",\"special envoy of the United States\",\"real estate developer\",\"developer\",\"builder\",\"businessman\",\"US negotiator\",\"chief US negotiator\"],\"formerly\":[]},{\"id\":\"rubio\",\"name\":\"Marco Rubio\",\"names\":[\"Rubio\",\"Mr Rubio\"],\"roles\":[\"US secretary of state\",\"Secretary of State\",\"secretary of state of the United States\",\"American secretary of state\",\"top US diplomat\",\"America's top diplomat\",\"US chief diplomat\",\"US foreign minister\",\"US national security adviser\",\"acting national security adviser\",\"head of the State Department\"],\"formerly\":[\"senator\",\"Florida senator\",\"US senator\"]},{\"id\":\"driscoll\",\"name\":\"Dan Driscoll\",\"names\":[\"Driscoll\",\"Daniel Driscoll\",\"Daniel P. Driscoll\",\"Mr Driscoll\"],\"roles\":[\"US Army secretary\",\"Army secretary\",\"Secretary of the Army\",\"US Secretary of the Army\",\"secretary of the US Army\",\"secretary of the United States Army\",\"American army secretary\",\"Army chief\",\"head of the US Army\",\"US representative\",\"Pentagon official\",\"senior Pentagon official\"],\"formerly\":[]},{\"id\":\"leavitt\",\"name\":\"Karoline Leavitt\",\"names\":[\"Leavitt\",\"Ms Leavitt\"],\"roles\":[\"White House press secretary\",\"press secretary of the White House\",\"White House spokeswoman\",\"White House spokesperson\",\"spokeswoman for the White House\",\"Trump's press secretary\",\"Trump's spokeswoman\"],\"formerly\":[]},{\"id\":\"umerov\",\"name\":\"Rustem Umerov\",\"names\":[\"Umerov\",\"Umierov\",\"Rustem Umierov\",\"Mr Umerov\"],\"roles\":[\"secretary of Ukraine's National Security and Defense Council\",\"secretary of the National Security and Defence Council\",\"secretary of the National Security and Defense Council\",\"National Security and Defense Council secretary\",\"security council secretary\",\"secretary of the security council\",\"Ukraine's national security chief\",\"national security chief\",\"Ukrainian security council chief\",\"top security official\",\"NSDC secretary\",\"adviser\",\"Zelensky adviser\",\"adviser to Zelensky\",\"adviser of Zelensky\",\"Ukrainian negotiator\",\"chief negotiator\",\"Ukraine's chief negotiator\",\"head of the Ukrainian delegation\"],\"formerly\":[\"defence minister\",\"defense minister\",\"minister of defence\",\"minister of defense\",\"Ukrainian defence minister\",\"Ukrainian defense minister\"]},{\"id\":\"peskov\",\"name\":\"Dmitry Peskov\",\"names\":[\"Peskov\",\"Dmitri Peskov\",\"Dmitriy Peskov\",\"Mr Peskov\"],\"roles\":[\"Kremlin spokesman\",\"Kremlin spokesperson\",\"spokesman of the Kremlin\",\"spokesman for the Kremlin\",\"Putin's spokesman\",\"Putin's press secretary\",\"press secretary of the Russian president\",\"presidential spokesman\",\"Russian presidential spokesman\"],\"formerly\":[]},{\"id\":\"dmitriev\",\"name\":\"Kirill Dmitriev\",\"names\":[\"Dmitriev\",\"Dmitriyev\",\"Kirill Dmitriyev\",\"Mr Dmitriev\"],\"roles\":[\"adviser to Putin\",\"adviser of Putin\",\"Putin adviser\",\"Kremlin adviser\",\"presidential adviser\",\"adviser to the Russian president\",\"adviser of the Russian president\",\"envoy of Putin\",\"Putin's envoy\",\"Putin envoy\",\"Russian envoy\",\"Kremlin envoy\",\"special envoy of Putin\",\"presidential envoy\",\"special representative\",\"emissary of Putin\",\"emissary of Vladimir Putin\",\"envoy\",\"adviser\",\"Russian negotiator\",\"head of a sovereign wealth fund\",\"head of the Russian Direct Investment Fund\",\"head of Russia's sovereign wealth fund\",\"sovereign wealth fund chief\",\"Putin henchman\",\"Putin ally\",\"Putin confidant\",\"economic envoy\",\"investment envoy\"],\"formerly\":[]},{\"id\":\"kallas\",\"name\":\"Kaja Kallas\",\"names\":[\"Kallas\",\"Ms Kallas\"],\"roles\":[\"EU foreign policy chief\",\"foreign policy chief of the EU\",\"EU's foreign policy chief\",\"the EU's top diplomat\",\"EU top diplomat\",\"High Representative\",\"EU High Representative\",\"high representative for foreign affairs\",\"EU chief diplomat\",\"European Commission vice-president\",\"vice-president of the European Commission\"],\"formerly\":[\"Estonian prime minister\",\"prime minister of Estonia\",\"Estonia's prime minister\",\"prime minister\"]},{\"id\":\"barrot\",\"name\":\"Jean-Noel Barrot\",\"names\":[\"Barrot\",\"Jean-Noël Barrot\",\"Mr Barrot\"],\"roles\":[\"French foreign minister\",\"France's foreign minister\",\"foreign minister of France\",\"French minister for foreign affairs\",\"head of French diplomacy\",\"French diplomacy chief\",\"French top diplomat\",\"France's chief diplomat\",\"French minister for Europe and foreign affairs\"],\"formerly\":[\"Europe minister\",\"digital minister\"]},{\"id\":\"gerasimov\",\"name\":\"Valery Gerasimov\",\"names\":[\"Gerasimov\",\"Valeri Gerasimov\",\"Valeriy Gerasimov\",\"General Gerasimov\",\"Gen. Gerasimov\"],\"roles\":[\"chief of Russia's general staff\",\"chief of the general staff\",\"chief of the Russian general staff\",\"chief of general staff\",\"head of the general staff\",\"Russian chief of staff\",\"Russia's chief military officer\",\"Russia's top general\",\"top Russian general\",\"general\",\"army general\",\"Russian general\",\"Russia's top military officer\",\"first deputy defence minister\",\"commander of Russian forces in Ukraine\",\"Russian military chief\"],\"formerly\":[]}],\"provisions\":[{\"id\":\"P01\",\"title\":\"Sovereignty\",\"statement\":\"The plan confirms Ukraine's sovereignty.\",\"facts\":[{\"id\":\"P01\",\"provision\":\"P01\",\"kind\":\"rule\",\"statement\":\"The plan confirms Ukraine's sovereignty.\",\"checks\":[{\"kind\":\"rule\",\"force\":\"affirmed\",\"written\":\"affirmed\",\"yes\":null,\"no\":{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"'dependent state'\"},{\"op\":\"concept\",\"key\":\"'dependent nation'\"},{\"op\":\"concept\",\"key\":\"'dependent country'\"},{\"op\":\"concept\",\"key\":\"'subordinate state'\"},{\"op\":\"concept\",\"key\":\"'vassal state'\"},{\"op\":\"concept\",\"key\":\"'satellite state'\"},{\"op\":\"concept\",\"key\":\"'puppet state'\"},{\"op\":\"concept\",\"key\":\"'protectorate'\"},{\"op\":\"concept\",\"key\":\"'subjugation'\"},{\"op\":\"concept\",\"key\":\"'under tutelage'\"}]},\"permanence\":null,\"condition\":null,\"about\":{\"op\":\"any\",\"of\":[{\"op\":\"all\",\"of\":[{\"op\":\"concept\",\"key\":\"ukraine\"},{\"op\":\"concept\",\"key\":\"sovereignty\"},{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"@confirm\"},{\"op\":\"concept\",\"key\":\"@abolish\"},{\"op\":\"concept\",\"key\":\"@undecided\"},{\"op\":\"concept\",\"key\":\"@stay\"},{\"op\":\"concept\",\"key\":\"@maintain\"},{\"op\":\"concept\",\"key\":\"@recognize\"},{\"op\":\"concept\",\"key\":\"@renounce\"},{\"op\":\"concept\",\"key\":\"@void\"},{\"op\":\"concept\",\"key\":\"'cease'\"},{\"op\":\"concept\",\"key\":\"'deny'\"},{\"op\":\"concept\",\"key\":\"'still be'\"},{\"op\":\"concept\",\"key\":\"'continue to be'\"}]}]},{\"op\":\"all\",\"of\":[{\"op\":\"concept\",\"key\":\"ukraine\"},{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"'dependent state'\"},{\"op\":\"concept\",\"key\":\"'dependent nation'\"},{\"op\":\"concept\",\"key\":\"'dependent country'\"},{\"op\":\"concept\",\"key\":\"'subordinate state'\"},{\"op\":\"concept\",\"key\":\"'vassal state'\"},{\"op\":\"concept\",\"key\":\"'satellite state'\"},{\"op\":\"concept\",\"key\":\"'puppet state'\"},{\"op\":\"concept\",\"key\":\"'protectorate'\"},{\"op\":\"concept\",\"key\":\"'subjugation'\"},{\"op\":\"concept\",\"key\":\"'under tutelage'\"}]}]}]},\"unless\":{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"@factual\"},{\"op\":\"concept\",\"key\":\"crimea\"},{\"op\":\"concept\",\"key\":\"donbas\"},{\"op\":\"concept\",\"key\":\"guarantee\"}]},\"holder\":null}],\"examples\":{\"consistent\":[\"The opening point of the plan reaffirms Ukraine as a sovereign state.\",\"Under the American draft, Ukrainian sovereignty is to be upheld.\",\"Ukraine would stay an independent nation, the proposal says in its first line.\",\"Point one of the US paper: Ukraine's sovereignty is acknowledged.\",\"The sovereignty of Ukraine is reaffirmed at the very top of the American paper.\"],\"contradicted\":[\"The plan strips Ukraine of its sovereignty.\",\"Under the US draft, Ukraine would cease to be a sovereign state.\",\"The American proposal leaves open whether Ukraine is a sovereign nation.\",\"Ukraine's independence is abolished by the 28-point plan.\"],\"unrelated\":[\"Moldova's sovereignty was confirmed in a treaty with its neighbours.\",\"Nobody in Paris doubts the sovereignty of France over the islands.\",\"Ukraine declared its independence in August 1991.\"]},\"references\":[{\"publisher\":\"Axios\",\"title\":\"Full text of the 28-point plan\",\"date\":\"2025-11-20\",\"url\":null},{\"publisher\":\"The New York Post\",\"title\":\"Report on the 28-point blueprint as confirmed by US officials\",\"date\":\"2025-11-20\",\"url\":null}],\"undefended\":{\"antonym\":\"A denied sovereignty reads like a claim that somebody disputes, and those are not judged.\"}}]},{\"id\":\"P02\",\"title\":\"Non-aggression agreement\",\"statement\":\"Russia, Ukraine and Europe conclude a comprehensive non-aggression agreement, and all ambiguities of the last 30 years are considered settled.\",\"facts\":[{\"id\":\"P02\",\"provision\":\"P02\",\"kind\":\"name\",\"statement\":\"The non-aggression agreement is concluded between Russia, Ukraine and Europe.\",\"checks\":[{\"kind\":\"name\",\"names\":[\"russia\",\"ukraine\",\"europe\"],\"written\":\"Russia, Ukraine and Europe\",\"class\":\"country\",\"relation\":\"parties\",\"beside\":[],\"closed\":true,\"about\":{\"op\":\"all\",\"of\":[{\"op\":\"concept\",\"key\":\"nonaggression\"},{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"pact\"},{\"op\":\"concept\",\"key\":\"@sign\"},{\"op\":\"concept\",\"key\":\"'party'\"}]},{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"ukraine\"},{\"op\":\"concept\",\"key\":\"russia\"},{\"op\":\"concept\",\"key\":\"europe\"},{\"op\":\"concept\",\"key\":\"plan-word\"}]}]},\"unless\":{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"law\"},{\"op\":\"concept\",\"key\":\"'non-aggression policy'\"},{\"op\":\"concept\",\"key\":\"'Soviet Union'\"},{\"op\":\"concept\",\"key\":\"'Nazi Germany'\"}]},\"holder\":null},{\"kind\":\"rule\",\"force\":\"affirmed\",\"written\":\"affirmed\",\"yes\":null,\"no\":{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"'do without'\"},{\"op\":\"concept\",\"key\":\"'dispense'\"},{\"op\":\"concept\",\"key\":\"'go without'\"}]},\"permanence\":null,\"condition\":null,\"about\":{\"op\":\"all\",\"of\":[{\"op\":\"concept\",\"key\":\"nonaggression\"},{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"pact\"},{\"op\":\"concept\",\"key\":\"@sign\"},{\"op\":\"concept\",\"key\":\"'party'\"}]},{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"ukraine\"},{\"op\":\"concept\",\"key\":\"russia\"},{\"op\":\"concept\",\"key\":\"europe\"},{\"op\":\"concept\",\"key\":\"plan-word\"}]}]},\"unless\":{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"law\"},{\"op\":\"concept\",\"key\":\"'non-aggression policy'\"},{\"op\":\"concept\",\"key\":\"'Soviet Union'\"},{\"op\":\"concept\",\"key\":\"'Nazi Germany'\"}]},\"holder\":null}],\"examples\":{\"consistent\":[\"Parties to the non-aggression treaty of the 28-point plan are Ukraine, Russia and Europe.\",\"The plan foresees a non-aggression treaty between Kyiv, Moscow and the Europeans.\",\"Ukraine, Russia and Europe would sign a non-aggression accord under the US proposal.\",\"Parties to the non-aggression pact in the American draft: Europe, Russia, Ukraine.\",\"A comprehensive non-aggression agreement among Russia, Ukraine and Europe is part of the 28-point plan.\"],\"contradicted\":[\"The parties to the non-aggression treaty in the US draft are Russia, Ukraine and Turkey.\",\"Under the American draft, it is Russia, Ukraine and the United States that sign the non-aggression pact.\",\"The plan foresees a non-aggression pact between Russia and the United States only.\",\"Under the US draft, the non-aggression agreement would be signed by Russia and China.\",\"The American proposal contains no non-aggression pact at all.\",\"The 28-point plan does without a non-aggression agreement.\"],\"unrelated\":[\"Germany and Poland signed a declaration of non-aggression in 1934.\",\"In 1939 the Soviet Union concluded a non-aggression pact with Germany.\",\"The trade agreement between Ukraine and Europe was extended in June.\"]},\"references\":[{\"publisher\":\"Axios\",\"title\":\"Full text of the 28-point plan\",\"date\":\"2025-11-20\",\"url\":null}],\"undefended\":{\"addition\":\"A list behind \\\"parties are\\\" is read up to its first comma.\"}},{\"id\":\"P02b\",\"provision\":\"P02\",\"kind\":\"quantity\",\"statement\":\"All ambiguities of the last 30 years are considered settled.\",\"checks\":[{\"kind\":\"quantity\",\"value\":{\"min\":30,\"max\":30,\"dimension\":\"duration\",\"unit\":\"year\",\"bound\":\"exact\",\"step\":10},\"written\":\"30 years\",\"of\":null,\"when\":\"plan\",\"to\":null,\"split\":[],\"about\":{\"op\":\"all\",\"of\":[{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"ambiguity\"},{\"op\":\"all\",\"of\":[{\"op\":\"concept\",\"key\":\"'arise'\"},{\"op\":\"concept\",\"key\":\"@settle\"}]}]},{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"@settle\"},{\"op\":\"concept\",\"key\":\"@recognize\"},{\"op\":\"concept\",\"key\":\"'over'\"},{\"op\":\"concept\",\"key\":\"'declare'\"},{\"op\":\"concept\",\"key\":\"'bury'\"},{\"op\":\"concept\",\"key\":\"'consider'\"},{\"op\":\"concept\",\"key\":\"'deem'\"},{\"op\":\"concept\",\"key\":\"'treat'\"},{\"op\":\"concept\",\"key\":\"'regard'\"}]},{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"ukraine\"},{\"op\":\"concept\",\"key\":\"russia\"},{\"op\":\"concept\",\"key\":\"europe\"},{\"op\":\"concept\",\"key\":\"plan-word\"}]}]},\"unless\":null,\"holder\":null}],\"examples\":{\"consistent\":[\"The American plan declares all ambiguities of the past three decades settled.\",\"Every open question of the last thirty years would be deemed closed under the US draft.\",\"Thirty years of ambiguities between Russia, Ukraine and Europe are treated as resolved, the American paper says.\"],\"contradicted\":[\"The American plan declares all ambiguities of the last 40 years settled.\",\"Under the US draft, open questions of the past fifteen years would be regarded as closed.\",\"The American paper considers a century of ambiguities resolved.\",\"Ambiguities between Russia and Ukraine settled by the 28-point plan: those of the last 10 years.\"],\"unrelated\":[\"The accountants settled ambiguities in the city's books from the last 20 years.\",\"Ukraine has been independent for more than thirty years.\",\"Ambiguities of the Minsk agreements were never resolved in eight years.\"]},\"references\":[{\"publisher\":\"Axios\",\"title\":\"Full text of the 28-point plan\",\"date\":\"2025-11-20\",\"url\":null}]}]},{\"id\":\"P03\",\"title\":\"NATO enlargement\",\"statement\":\"NATO will not expand further.\",\"facts\":[{\"id\":\"P03\",\"provision\":\"P03\",\"kind\":\"rule\",\"statement\":\"NATO will not expand further.\",\"checks\":[{\"kind\":\"rule\",\"force\":\"forbidden\",\"written\":\"forbidden, permanently\",\"yes\":{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"'go on'\"},{\"op\":\"concept\",\"key\":\"'continue'\"}]},\"no\":{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"'freeze'\"},{\"op\":\"concept\",\"key\":\"'halt'\"},{\"op\":\"concept\",\"key\":\"'stop'\"}]},\"permanence\":\"permanent\",\"condition\":null,\"about\":{\"op\":\"all\",\"of\":[{\"op\":\"concept\",\"key\":\"nato\"},{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"@expand\"},{\"op\":\"concept\",\"key\":\"'further country'\"},{\"op\":\"concept\",\"key\":\"'further state'\"},{\"op\":\"concept\",\"key\":\"'other country'\"},{\"op\":\"concept\",\"key\":\"'further member'\"},{\"op\":\"concept\",\"key\":\"'new member'\"},{\"op\":\"concept\",\"key\":\"'new country'\"},{\"op\":\"concept\",\"key\":\"'new state'\"}]}]},\"unless\":null,\"holder\":null}],\"examples\":{\"consistent\":[\"The plan stops NATO from taking in new members.\",\"NATO would halt its expansion for good under the American draft.\",\"No further enlargement of the alliance is foreseen in the US proposal.\",\"Washington's plan expects that NATO will not grow any more.\",\"The US draft rules out any further expansion of NATO.\"],\"contradicted\":[\"The plan lets NATO expand further.\",\"Under the American draft, NATO remains free to take in new members.\",\"NATO's enlargement may go on, according to the US proposal.\",\"The 28-point plan suspends NATO enlargement for only five years.\"],\"unrelated\":[\"NATO plans to expand its ammunition depots in Lithuania.\",\"Finland and Sweden were the last countries to join NATO.\",\"The EU's enlargement commissioner spoke about further expansion.\"]},\"references\":[{\"publisher\":\"Axios\",\"title\":\"Full text of the 28-point plan\",\"date\":\"2025-11-20\",\"url\":null},{\"publisher\":\"The Associated Press\",\"title\":\"Report on the draft proposal that the agency obtained\",\"date\":\"2025-11-20\",\"url\":null}],\"undefended\":{\"affirmation\":\"That something \\\"is foreseen\\\" is told apart from its mere mention only where a denial stands with it.\"}}]},{\"id\":\"P04\",\"title\":\"Russia-NATO dialogue\",\"statement\":\"Russia and NATO hold a dialogue on security, mediated by the United States.\",\"facts\":[{\"id\":\"P04\",\"provision\":\"P04\",\"kind\":\"name\",\"statement\":\"Russia and NATO hold a dialogue on security, mediated by the United States.\",\"checks\":[{\"kind\":\"name\",\"names\":[\"us\"],\"written\":\"United States\",\"class\":\"country\",\"relation\":\"mediate\",\"beside\":[\"nato\",\"ukraine\",\"europe\"],\"closed\":false,\"about\":{\"op\":\"all\",\"of\":[{\"op\":\"concept\",\"key\":\"russia\"},{\"op\":\"concept\",\"key\":\"nato\"},{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"dialogue\"},{\"op\":\"concept\",\"key\":\"@mediate\"},{\"op\":\"concept\",\"key\":\"'part of mediator'\"}]}]},\"unless\":null,\"holder\":null},{\"kind\":\"name\",\"names\":[\"us-government\"],\"written\":\"United States government\",\"class\":\"organization\",\"relation\":\"mediate\",\"beside\":[\"us\",\"russia\",\"nato\",\"ukraine\",\"europe\"],\"closed\":false,\"about\":{\"op\":\"all\",\"of\":[{\"op\":\"concept\",\"key\":\"russia\"},{\"op\":\"concept\",\"key\":\"nato\"},{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"dialogue\"},{\"op\":\"concept\",\"key\":\"@mediate\"},{\"op\":\"concept\",\"key\":\"'part of mediator'\"}]}]},\"unless\":null,\"holder\":null}],\"examples\":{\"consistent\":[\"The United States would mediate a dialogue between Russia and NATO, according to the plan.\",\"Talks between NATO and Moscow are to be brokered by Washington under the draft.\",\"With America as go-between, Russia and NATO would open a security dialogue, the US proposal says.\"],\"contradicted\":[\"Mediator between Russia and NATO in the US draft: Hungary\",\"Beijing is to act as honest broker between NATO and Russia, the American plan says.\",\"The plan foresees a dialogue between Russia and NATO mediated by China.\",\"Turkey would broker the talks between NATO and Russia under the US draft.\",\"With the United Nations as mediator, Russia and NATO would open a dialogue, says the American proposal.\",\"Switzerland would be the mediator of the dialogue between Russia and NATO in the 28-point plan.\"],\"unrelated\":[\"Turkey mediated talks on grain exports between Ukraine and Russia in 2022.\",\"Russia and NATO broke off their dialogue in 2021.\",\"China offered to mediate between India and Pakistan.\"]},\"references\":[{\"publisher\":\"Axios\",\"title\":\"Full text of the 28-point plan\",\"date\":\"2025-11-20\",\"url\":null},{\"publisher\":\"The New York Post\",\"title\":\"Report on the 28-point blueprint as confirmed by US officials\",\"date\":\"2025-11-20\",\"url\":null}]}]},{\"id\":\"P05\",\"title\":\"Security guarantees\",\"statement\":\"Ukraine receives security guarantees.\",\"facts\":[{\"id\":\"P05\",\"provision\":\"P05\",\"kind\":\"rule\",\"statement\":\"Ukraine receives security guarantees.\",\"checks\":[{\"kind\":\"rule\",\"force\":\"affirmed\",\"written\":\"affirmed\",\"yes\":null,\"no\":null,\"permanence\":null,\"condition\":null,\"about\":{\"op\":\"all\",\"of\":[{\"op\":\"concept\",\"key\":\"guarantee\"},{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"ukraine\"},{\"op\":\"concept\",\"key\":\"us\"},{\"op\":\"concept\",\"key\":\"russia\"}]}]},\"unless\":{\"op\":\"any\",\"of\":[{\"op\":\"all\",\"of\":[{\"op\":\"not\",\"of\":{\"op\":\"concept\",\"key\":\"guarantee\"}},{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"ukraine\"},{\"op\":\"concept\",\"key\":\"troop\"}]}]},{\"op\":\"concept\",\"key\":\"@void\"},{\"op\":\"all\",\"of\":[{\"op\":\"concept\",\"key\":\"@attack\"},{\"op\":\"not\",\"of\":{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"'deter'\"},{\"op\":\"concept\",\"key\":\"'discourage'\"},{\"op\":\"concept\",\"key\":\"'prevent'\"}]}}]},{\"op\":\"concept\",\"key\":\"missile\"},{\"op\":\"concept\",\"key\":\"@violate\"},{\"op\":\"concept\",\"key\":\"@free\"},{\"op\":\"concept\",\"key\":\"compensation\"}]},\"holder\":\"ukraine\"}],\"examples\":{\"consistent\":[\"Ukraine would receive reliable security guarantees under the plan.\",\"The American draft promises Kyiv security guarantees.\",\"Security guarantees for Ukraine are part of the US proposal.\",\"The 28-point plan offers Ukraine guarantees, though it hardly describes them.\",\"Kyiv would be given security guarantees under the 28-point plan.\"],\"contradicted\":[\"The plan gives Ukraine no security guarantees.\",\"Kyiv gets no guarantees whatsoever under the American draft.\",\"Security guarantees for Ukraine are ruled out by the US proposal.\",\"Ukraine is denied any security guarantee in the 28-point plan.\"],\"unrelated\":[\"The bank guarantees deposits up to a fixed sum.\",\"Zelensky asked for stronger security guarantees.\",\"Taiwan has no formal security guarantee from Washington.\"]},\"references\":[{\"publisher\":\"Axios\",\"title\":\"Full text of the 28-point plan\",\"date\":\"2025-11-20\",\"url\":null},{\"publisher\":\"The New York Post\",\"title\":\"Report on the 28-point blueprint as confirmed by US officials\",\"date\":\"2025-11-20\",\"url\":null}],\"undefended\":{\"antonym\":\"To lose the guarantee is the term of P10b; without its condition the two cannot be told apart.\"}}]},{\"id\":\"P06\",\"title\":\"Size of the armed forces\",\"statement\":\"Ukraine's armed forces are limited to 600,000 personnel.\",\"facts\":[{\"id\":\"P06\",\"provision\":\"P06\",\"kind\":\"quantity\",\"statement\":\"Ukraine's armed forces are limited to 600,000 personnel.\",\"checks\":[{\"kind\":\"quantity\",\"value\":{\"min\":null,\"max\":600000,\"dimension\":\"count\",\"unit\":null,\"bound\":\"at-most\",\"step\":100000},\"written\":\"at most 600,000 personnel\",\"of\":{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"troop\"},{\"op\":\"concept\",\"key\":\"'Ukrainian'\"},{\"op\":\"concept\",\"key\":\"'woman'\"},{\"op\":\"concept\",\"key\":\"army\"},{\"op\":\"concept\",\"key\":\"'people'\"},{\"op\":\"concept\",\"key\":\"'man'\"},{\"op\":\"concept\",\"key\":\"'person'\"},{\"op\":\"concept\",\"key\":\"'strong'\"},{\"op\":\"concept\",\"key\":\"'member'\"}]},\"when\":\"plan\",\"to\":null,\"split\":[],\"about\":{\"op\":\"all\",\"of\":[{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"army\"},{\"op\":\"concept\",\"key\":\"troop\"}]},{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"@limit\"},{\"op\":\"concept\",\"key\":\"@reduce\"},{\"op\":\"concept\",\"key\":\"@floor\"},{\"op\":\"concept\",\"key\":\"@permit\"},{\"op\":\"concept\",\"key\":\"@maintain\"},{\"op\":\"concept\",\"key\":\"@increase\"},{\"op\":\"concept\",\"key\":\"strength\"},{\"op\":\"concept\",\"key\":\"'leave with'\"},{\"op\":\"concept\",\"key\":\"'left with'\"},{\"op\":\"concept\",\"key\":\"'make do'\"},{\"op\":\"concept\",\"key\":\"'exceed'\"},{\"op\":\"concept\",\"key\":\"'just'\"},{\"op\":\"concept\",\"key\":\"'only'\"},{\"op\":\"concept\",\"key\":\"'beyond'\"},{\"op\":\"concept\",\"key\":\"'that many'\"},{\"op\":\"concept\",\"key\":\"'settle for'\"}]}]},\"unless\":{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"peacekeeper\"},{\"op\":\"concept\",\"key\":\"@casualty\"}]},\"holder\":\"ukraine\"},{\"kind\":\"rule\",\"force\":\"affirmed\",\"written\":\"affirmed\",\"yes\":null,\"no\":null,\"permanence\":null,\"condition\":null,\"about\":{\"op\":\"all\",\"of\":[{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"army\"},{\"op\":\"concept\",\"key\":\"troop\"}]},{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"@limit\"},{\"op\":\"all\",\"of\":[{\"op\":\"concept\",\"key\":\"'size'\"},{\"op\":\"concept\",\"key\":\"'limit'\"}]}]}]},\"unless\":{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"peacekeeper\"},{\"op\":\"concept\",\"key\":\"@casualty\"}]},\"holder\":\"ukraine\"}],\"examples\":{\"consistent\":[\"The plan caps Ukraine's army at 600,000 soldiers.\",\"Ukraine would be allowed no more than 600k troops under the American draft.\",\"Draft sets ceiling of 0.6 million for Ukraine's military\",\"The size of the Ukrainian armed forces is limited to six hundred thousand personnel, the US proposal says.\",\"Upper limit for the Ukrainian army in the 28-point plan: about 600,000.\"],\"contradicted\":[\"The plan caps Ukraine's army at 400,000 soldiers.\",\"Under the American draft, the Ukrainian armed forces may number up to 800,000.\",\"The US proposal obliges Ukraine to keep at least 600,000 troops.\",\"The 28-point plan would cut the Ukrainian army by 600,000 soldiers.\",\"Draft sets ceiling of 60,000 for Ukraine's military\",\"Ukraine's armed forces are limited to 6 million personnel under the plan.\"],\"unrelated\":[\"Poland wants an army of 300,000 soldiers by 2035.\",\"The European counter-proposal would limit Ukraine's army to 800,000 in peacetime.\",\"In the west of Ukraine 400,000 households were without power.\",\"Ukraine has about 880,000 soldiers today.\"]},\"references\":[{\"publisher\":\"Axios\",\"title\":\"Full text of the 28-point plan\",\"date\":\"2025-11-20\",\"url\":null},{\"publisher\":\"The Associated Press\",\"title\":\"Report on the draft proposal that the agency obtained\",\"date\":\"2025-11-20\",\"url\":null},{\"publisher\":\"The New York Post\",\"title\":\"Report on the 28-point blueprint as confirmed by US officials\",\"date\":\"2025-11-20\",\"url\":null}],\"undefended\":{\"bound-dropped\":\"\\\"Exactly\\\" gives the right number; that it is a limit goes unsaid, as in most reports.\"}},{\"id\":\"P06b\",\"provision\":\"P06\",\"kind\":\"change\",\"statement\":\"Against a present strength of 800,000 to 900,000, a limit of 600,000 is a cut by 200,000 to 300,000, a quarter to a third.\",\"checks\":[{\"kind\":\"change\",\"from\":{\"min\":800000,\"max\":900000,\"dimension\":\"count\",\"unit\":null,\"bound\":\"between\",\"step\":100000},\"to\":{\"min\":600000,\"max\":600000,\"dimension\":\"count\",\"unit\":null,\"bound\":\"exact\",\"step\":100000},\"written\":\"from 800,000-900,000 personnel to 600,000 personnel\",\"of\":{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"troop\"},{\"op\":\"concept\",\"key\":\"army\"},{\"op\":\"concept\",\"key\":\"'people'\"},{\"op\":\"concept\",\"key\":\"'man'\"},{\"op\":\"concept\",\"key\":\"'woman'\"},{\"op\":\"concept\",\"key\":\"'person'\"},{\"op\":\"concept\",\"key\":\"'force'\"},{\"op\":\"concept\",\"key\":\"'Ukrainian'\"}]},\"about\":{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"army\"},{\"op\":\"concept\",\"key\":\"troop\"},{\"op\":\"all\",\"of\":[{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"'force'\"},{\"op\":\"concept\",\"key\":\"'Ukrainian force'\"}]},{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"@reduce\"},{\"op\":\"concept\",\"key\":\"@halve\"},{\"op\":\"concept\",\"key\":\"@dismiss\"},{\"op\":\"concept\",\"key\":\"@lose\"},{\"op\":\"concept\",\"key\":\"'go'\"},{\"op\":\"concept\",\"key\":\"'go home'\"},{\"op\":\"concept\",\"key\":\"'send home'\"}]}]}]},\"unless\":{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"peacekeeper\"},{\"op\":\"concept\",\"key\":\"@casualty\"},{\"op\":\"all\",\"of\":[{\"op\":\"concept\",\"key\":\"nato\"},{\"op\":\"concept\",\"key\":\"@station\"}]}]},\"holder\":\"ukraine\"}],\"examples\":{\"consistent\":[\"The plan would shrink Ukraine's army by about a quarter.\",\"Ukraine would have to cut its armed forces by between 200,000 and 300,000 soldiers under the American draft.\",\"The US proposal would take the Ukrainian army from 850,000 to 600,000 soldiers.\",\"Two thirds to three quarters of Ukraine's present army would remain under the 28-point plan.\"],\"contradicted\":[\"The plan would halve Ukraine's army.\",\"Ukraine would have to cut its armed forces by half under the American draft.\",\"Two thirds of Ukraine's soldiers would have to be dismissed, the US proposal says.\",\"Ukraine's military would double in size under the 28-point plan.\",\"The plan would shrink Ukraine's army from 1.2 million to 600,000 soldiers.\",\"Every second Ukrainian soldier would be sent home under the draft.\"],\"unrelated\":[\"Russia's army doubled in size within three years.\",\"The Bundeswehr was cut by half after 1990.\",\"Half of Ukraine's soldiers have children.\",\"The company was halved in the fighting near Dobropillia.\"]},\"references\":[{\"publisher\":\"Axios\",\"title\":\"Full text of the 28-point plan\",\"date\":\"2025-11-20\",\"url\":null},{\"publisher\":\"The Associated Press\",\"title\":\"Report on the draft proposal that the agency obtained\",\"date\":\"2025-11-20\",\"url\":null},{\"publisher\":\"The New York Post\",\"title\":\"Report on the 28-point blueprint as confirmed by US officials\",\"date\":\"2025-11-20\",\"url\":null}],\"undefended\":{\"frame\":\"A cut \\\"to\\\" the size of the cut contradicts P06, under which it is reported.\"}}]},{\"id\":\"P07\",\"title\":\"Ukraine and NATO\",\"statement\":\"Ukraine writes into its constitution that it will never join NATO, and NATO writes into its statutes that it will not admit Ukraine.\",\"facts\":[{\"id\":\"P07\",\"provision\":\"P07\",\"kind\":\"rule\",\"statement\":\"Ukraine writes into its constitution that it will never join NATO, and NATO writes into its statutes that it will not admit Ukraine.\",\"checks\":[{\"kind\":\"rule\",\"force\":\"forbidden\",\"written\":\"forbidden, permanently\",\"yes\":{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"'stay open'\"},{\"op\":\"concept\",\"key\":\"'remain open'\"},{\"op\":\"concept\",\"key\":\"'invite'\"},{\"op\":\"concept\",\"key\":\"'keep membership'\"},{\"op\":\"concept\",\"key\":\"'strike from'\"}]},\"no\":{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"'shut the door'\"},{\"op\":\"concept\",\"key\":\"'shut that door'\"},{\"op\":\"concept\",\"key\":\"'close the door'\"},{\"op\":\"concept\",\"key\":\"'close that door'\"},{\"op\":\"concept\",\"key\":\"'slam the door'\"},{\"op\":\"concept\",\"key\":\"'renounce'\"},{\"op\":\"concept\",\"key\":\"'renunciation'\"},{\"op\":\"concept\",\"key\":\"'forgo'\"},{\"op\":\"concept\",\"key\":\"'forswear'\"},{\"op\":\"concept\",\"key\":\"'neutrality'\"},{\"op\":\"concept\",\"key\":\"'exclusion'\"},{\"op\":\"concept\",\"key\":\"'out of NATO'\"},{\"op\":\"concept\",\"key\":\"'outside NATO'\"},{\"op\":\"concept\",\"key\":\"'outside the alliance'\"},{\"op\":\"concept\",\"key\":\"'stay outside'\"},{\"op\":\"concept\",\"key\":\"'remain outside'\"},{\"op\":\"concept\",\"key\":\"'stay out'\"},{\"op\":\"concept\",\"key\":\"'shut out'\"}]},\"permanence\":\"permanent\",\"condition\":null,\"about\":{\"op\":\"any\",\"of\":[{\"op\":\"all\",\"of\":[{\"op\":\"concept\",\"key\":\"ukraine\"},{\"op\":\"concept\",\"key\":\"nato\"},{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"membership\"},{\"op\":\"concept\",\"key\":\"'enter'\"},{\"op\":\"concept\",\"key\":\"'member of NATO'\"},{\"op\":\"concept\",\"key\":\"'NATO member'\"},{\"op\":\"concept\",\"key\":\"'part of NATO'\"},{\"op\":\"concept\",\"key\":\"'out of NATO'\"},{\"op\":\"concept\",\"key\":\"'outside NATO'\"},{\"op\":\"concept\",\"key\":\"'outside the alliance'\"},{\"op\":\"concept\",\"key\":\"'out of the alliance'\"},{\"op\":\"concept\",\"key\":\"'exclusion'\"},{\"op\":\"concept\",\"key\":\"'renounce'\"},{\"op\":\"concept\",\"key\":\"'renunciation'\"},{\"op\":\"concept\",\"key\":\"'forgo'\"},{\"op\":\"concept\",\"key\":\"'forswear'\"}]}]},{\"op\":\"all\",\"of\":[{\"op\":\"concept\",\"key\":\"ukraine\"},{\"op\":\"concept\",\"key\":\"nato\"},{\"op\":\"not\",\"of\":{\"op\":\"all\",\"of\":[{\"op\":\"concept\",\"key\":\"troop\"},{\"op\":\"concept\",\"key\":\"@station\"}]}},{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"'stay out'\"},{\"op\":\"concept\",\"key\":\"'stay outside'\"},{\"op\":\"concept\",\"key\":\"'remain outside'\"},{\"op\":\"concept\",\"key\":\"'shut out'\"},{\"op\":\"concept\",\"key\":\"'neutrality'\"}]}]}]},\"unless\":{\"op\":\"any\",\"of\":[{\"op\":\"all\",\"of\":[{\"op\":\"concept\",\"key\":\"troop\"},{\"op\":\"concept\",\"key\":\"'enter'\"}]},{\"op\":\"all\",\"of\":[{\"op\":\"concept\",\"key\":\"'NATO member'\"},{\"op\":\"concept\",\"key\":\"@station\"}]},{\"op\":\"concept\",\"key\":\"'further country'\"},{\"op\":\"concept\",\"key\":\"'further state'\"},{\"op\":\"concept\",\"key\":\"'further member'\"},{\"op\":\"concept\",\"key\":\"'other country'\"},{\"op\":\"concept\",\"key\":\"'other state'\"},{\"op\":\"concept\",\"key\":\"'new member'\"}]},\"holder\":null},{\"kind\":\"name\",\"names\":[\"ukraine\"],\"written\":\"Ukraine\",\"class\":\"country\",\"relation\":\"instrument\",\"beside\":[\"nato\"],\"closed\":false,\"about\":{\"op\":\"all\",\"of\":[{\"op\":\"concept\",\"key\":\"nato\"},{\"op\":\"concept\",\"key\":\"constitution\"}]},\"unless\":{\"op\":\"any\",\"of\":[{\"op\":\"all\",\"of\":[{\"op\":\"concept\",\"key\":\"troop\"},{\"op\":\"concept\",\"key\":\"'enter'\"}]},{\"op\":\"all\",\"of\":[{\"op\":\"concept\",\"key\":\"'NATO member'\"},{\"op\":\"concept\",\"key\":\"@station\"}]},{\"op\":\"concept\",\"key\":\"'further country'\"},{\"op\":\"concept\",\"key\":\"'further state'\"},{\"op\":\"concept\",\"key\":\"'further member'\"},{\"op\":\"concept\",\"key\":\"'other country'\"},{\"op\":\"concept\",\"key\":\"'other state'\"},{\"op\":\"concept\",\"key\":\"'new member'\"}]},\"holder\":null},{\"kind\":\"choice\",\"value\":\"ban\",\"written\":\"ban\",\"options\":{\"ban\":{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"'ban'\"},{\"op\":\"concept\",\"key\":\"'bar'\"},{\"op\":\"concept\",\"key\":\"'exclude'\"},{\"op\":\"concept\",\"key\":\"'never'\"},{\"op\":\"concept\",\"key\":\"'forbid'\"},{\"op\":\"concept\",\"key\":\"'prohibit'\"},{\"op\":\"concept\",\"key\":\"'renounce'\"},{\"op\":\"concept\",\"key\":\"'rule out'\"}]},\"referendum\":{\"op\":\"concept\",\"key\":\"referendum\"}},\"about\":{\"op\":\"all\",\"of\":[{\"op\":\"concept\",\"key\":\"ukraine\"},{\"op\":\"concept\",\"key\":\"nato\"},{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"membership\"},{\"op\":\"concept\",\"key\":\"'enter'\"}]}]},\"unless\":{\"op\":\"any\",\"of\":[{\"op\":\"all\",\"of\":[{\"op\":\"concept\",\"key\":\"troop\"},{\"op\":\"concept\",\"key\":\"'enter'\"}]},{\"op\":\"all\",\"of\":[{\"op\":\"concept\",\"key\":\"'NATO member'\"},{\"op\":\"concept\",\"key\":\"@station\"}]},{\"op\":\"concept\",\"key\":\"'further country'\"},{\"op\":\"concept\",\"key\":\"'further state'\"},{\"op\":\"concept\",\"key\":\"'further member'\"},{\"op\":\"concept\",\"key\":\"'other country'\"},{\"op\":\"concept\",\"key\":\"'other state'\"},{\"op\":\"concept\",\"key\":\"'new member'\"}]},\"holder\":null}],\"examples\":{\"consistent\":[\"The plan bars Ukraine from ever joining NATO.\",\"Ukraine would write into its constitution that it stays out of NATO, according to the US draft.\",\"NATO membership for Ukraine is ruled out permanently in the American proposal.\",\"NATO, for its part, would enshrine in its statutes that Ukraine will never be admitted, says the plan.\",\"Under the 28-point plan Kyiv renounces membership of the alliance for good.\"],\"contradicted\":[\"The plan allows Ukraine to join NATO.\",\"Under the US draft, Ukraine's accession to NATO would be postponed for 20 years.\",\"Ukrainians would decide in a referendum whether to join NATO, according to the American proposal.\",\"A ban on NATO membership for Ukraine would be written into Russia's constitution, says the plan.\",\"NATO's door stays open to Ukraine under the 28-point plan.\"],\"unrelated\":[\"Georgia has been promised membership of NATO since 2008.\",\"Zelensky wants Ukraine to join NATO.\",\"Finland joined NATO in 2023, and its constitution did not have to be changed.\",\"The European text leaves membership in NATO to the consensus of the allies.\"]},\"references\":[{\"publisher\":\"Axios\",\"title\":\"Full text of the 28-point plan\",\"date\":\"2025-11-20\",\"url\":null},{\"publisher\":\"The Associated Press\",\"title\":\"Report on the draft proposal that the agency obtained\",\"date\":\"2025-11-20\",\"url\":null},{\"publisher\":\"The New York Post\",\"title\":\"Report on the 28-point blueprint as confirmed by US officials\",\"date\":\"2025-11-20\",\"url\":null}],\"undefended\":{\"antonym\":\"\\\"Guaranteed\\\" is too common beside NATO (guarantees in place of membership) to count as a yes.\",\"name\":\"What NATO promises about another country is no claim about Ukraine.\"}}]},{\"id\":\"P08\",\"title\":\"NATO troops in Ukraine\",\"statement\":\"NATO agrees not to station troops in Ukraine.\",\"facts\":[{\"id\":\"P08\",\"provision\":\"P08\",\"kind\":\"rule\",\"statement\":\"NATO agrees not to station troops in Ukraine.\",\"checks\":[{\"kind\":\"rule\",\"force\":\"forbidden\",\"written\":\"forbidden\",\"yes\":{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"'station'\"},{\"op\":\"concept\",\"key\":\"'deploy'\"},{\"op\":\"concept\",\"key\":\"'deployment'\"},{\"op\":\"concept\",\"key\":\"'send'\"},{\"op\":\"concept\",\"key\":\"'guard'\"},{\"op\":\"concept\",\"key\":\"'patrol'\"},{\"op\":\"concept\",\"key\":\"'let'\"}]},\"no\":null,\"permanence\":null,\"condition\":null,\"about\":{\"op\":\"all\",\"of\":[{\"op\":\"concept\",\"key\":\"nato\"},{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"troop\"},{\"op\":\"concept\",\"key\":\"peacekeeper\"}]},{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"@station\"},{\"op\":\"concept\",\"key\":\"'soil'\"},{\"op\":\"concept\",\"key\":\"'ground'\"},{\"op\":\"concept\",\"key\":\"peacekeeper\"},{\"op\":\"concept\",\"key\":\"'have no'\"},{\"op\":\"concept\",\"key\":\"'presence'\"},{\"op\":\"concept\",\"key\":\"'guard'\"},{\"op\":\"concept\",\"key\":\"'patrol'\"},{\"op\":\"concept\",\"key\":\"'come from'\"},{\"op\":\"concept\",\"key\":\"'let'\"}]},{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"ukraine\"},{\"op\":\"concept\",\"key\":\"@truce\"},{\"op\":\"concept\",\"key\":\"line-of-contact\"}]}]},\"unless\":{\"op\":\"any\",\"of\":[{\"op\":\"all\",\"of\":[{\"op\":\"concept\",\"key\":\"membership\"},{\"op\":\"not\",\"of\":{\"op\":\"concept\",\"key\":\"@station\"}}]},{\"op\":\"concept\",\"key\":\"'rule out NATO membership'\"},{\"op\":\"concept\",\"key\":\"'NATO membership'\"}]},\"holder\":null}],\"examples\":{\"consistent\":[\"NATO would undertake not to station troops in Ukraine under the plan.\",\"The American draft rules out NATO soldiers on Ukrainian soil.\",\"No NATO troops may be deployed to Ukraine, the US proposal says.\",\"The 28-point plan keeps NATO forces out of Ukraine.\",\"NATO may not station soldiers in Ukraine, according to the 28-point plan.\",\"Under the US draft, the alliance agrees not to deploy troops to Ukraine.\"],\"contradicted\":[\"NATO would station troops in Ukraine under the plan.\",\"The American draft allows NATO soldiers on Ukrainian soil.\",\"NATO peacekeepers would be deployed in Ukraine, the US proposal says.\",\"Under the 28-point plan the alliance may send forces to Ukraine.\"],\"unrelated\":[\"NATO has stationed troops in Lithuania since 2017.\",\"Britain and France want to send soldiers to Ukraine after a ceasefire.\",\"NATO's secretary general visited Ukrainian soldiers in a hospital.\"]},\"references\":[{\"publisher\":\"Axios\",\"title\":\"Full text of the 28-point plan\",\"date\":\"2025-11-20\",\"url\":null},{\"publisher\":\"The New York Post\",\"title\":\"Report on the 28-point blueprint as confirmed by US officials\",\"date\":\"2025-11-20\",\"url\":null}]}]},{\"id\":\"P09\",\"title\":\"European fighter jets\",\"statement\":\"European fighter jets are stationed in Poland.\",\"facts\":[{\"id\":\"P09\",\"provision\":\"P09\",\"kind\":\"name\",\"statement\":\"European fighter jets are stationed in Poland.\",\"checks\":[{\"kind\":\"name\",\"names\":[\"poland\"],\"written\":\"Poland\",\"class\":\"country\",\"relation\":\"place\",\"beside\":[\"europe\",\"nato\"],\"closed\":false,\"about\":{\"op\":\"all\",\"of\":[{\"op\":\"concept\",\"key\":\"jet\"},{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"@station\"},{\"op\":\"concept\",\"key\":\"poland\"},{\"op\":\"concept\",\"key\":\"'move'\"},{\"op\":\"concept\",\"key\":\"'fly'\"},{\"op\":\"concept\",\"key\":\"'go'\"},{\"op\":\"concept\",\"key\":\"'find a home'\"},{\"op\":\"concept\",\"key\":\"'where'\"},{\"op\":\"concept\",\"key\":\"'home'\"}]}]},\"unless\":{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"jet-sale\"},{\"op\":\"all\",\"of\":[{\"op\":\"concept\",\"key\":\"troop\"},{\"op\":\"not\",\"of\":{\"op\":\"concept\",\"key\":\"jet\"}}]},{\"op\":\"concept\",\"key\":\"'exercise'\"},{\"op\":\"concept\",\"key\":\"'manoeuvre'\"},{\"op\":\"concept\",\"key\":\"'maneuver'\"},{\"op\":\"concept\",\"key\":\"'drill'\"},{\"op\":\"all\",\"of\":[{\"op\":\"concept\",\"key\":\"'border'\"},{\"op\":\"concept\",\"key\":\"'cross'\"}]},{\"op\":\"concept\",\"key\":\"'intercept'\"}]},\"holder\":null},{\"kind\":\"name\",\"names\":[\"europe\"],\"written\":\"Europe\",\"class\":\"country\",\"relation\":\"origin\",\"beside\":[\"poland\",\"ukraine\"],\"closed\":false,\"about\":{\"op\":\"all\",\"of\":[{\"op\":\"concept\",\"key\":\"jet\"},{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"@station\"},{\"op\":\"concept\",\"key\":\"poland\"},{\"op\":\"concept\",\"key\":\"'move'\"},{\"op\":\"concept\",\"key\":\"'fly'\"},{\"op\":\"concept\",\"key\":\"'go'\"},{\"op\":\"concept\",\"key\":\"'find a home'\"},{\"op\":\"concept\",\"key\":\"'where'\"},{\"op\":\"concept\",\"key\":\"'home'\"}]}]},\"unless\":{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"jet-sale\"},{\"op\":\"all\",\"of\":[{\"op\":\"concept\",\"key\":\"troop\"},{\"op\":\"not\",\"of\":{\"op\":\"concept\",\"key\":\"jet\"}}]},{\"op\":\"concept\",\"key\":\"'exercise'\"},{\"op\":\"concept\",\"key\":\"'manoeuvre'\"},{\"op\":\"concept\",\"key\":\"'maneuver'\"},{\"op\":\"concept\",\"key\":\"'drill'\"},{\"op\":\"all\",\"of\":[{\"op\":\"concept\",\"key\":\"'border'\"},{\"op\":\"concept\",\"key\":\"'cross'\"}]},{\"op\":\"concept\",\"key\":\"'intercept'\"}]},\"holder\":null}],\"examples\":{\"consistent\":[\"European fighter jets would be stationed in Poland under the plan.\",\"Poland is to host Europe's fighter aircraft, according to the American draft.\",\"The US proposal would park European fighter jets in Poland.\",\"Warplanes from European states would be based on Polish airfields, says the 28-point plan.\"],\"contradicted\":[\"Under the US draft, Romania would become the base for European fighter jets.\",\"European fighter jets, says the American plan, go not to Poland but to Romania.\",\"European fighter jets would be stationed in Romania under the plan.\",\"Germany is to host Europe's fighter aircraft, according to the American draft.\",\"The US proposal would base European warplanes in Ukraine itself.\",\"American fighter jets would be stationed in Poland under the 28-point plan.\"],\"unrelated\":[\"Romania scrambled two F-16 fighter jets after a drone crossed its border.\",\"France is to sell Ukraine up to 100 Rafale fighter jets.\",\"Sweden will sell Brazil more Gripen fighter jets.\"]},\"references\":[{\"publisher\":\"Axios\",\"title\":\"Full text of the 28-point plan\",\"date\":\"2025-11-20\",\"url\":null},{\"publisher\":\"The New York Post\",\"title\":\"Report on the 28-point blueprint as confirmed by US officials\",\"date\":\"2025-11-20\",\"url\":null}]}]},{\"id\":\"P10\",\"title\":\"Terms of the US guarantee\",\"statement\":\"The US is compensated for its guarantee; the guarantee has conditions for Ukraine and consequences for Russia.\",\"facts\":[{\"id\":\"P10a\",\"provision\":\"P10\",\"kind\":\"rule\",\"statement\":\"The United States receives compensation for its guarantee.\",\"checks\":[{\"kind\":\"rule\",\"force\":\"affirmed\",\"written\":\"affirmed\",\"yes\":null,\"no\":{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"@free\"},{\"op\":\"concept\",\"key\":\"'not a cent'\"},{\"op\":\"concept\",\"key\":\"'not a penny'\"},{\"op\":\"concept\",\"key\":\"'ask nothing'\"},{\"op\":\"concept\",\"key\":\"'cost nothing'\"},{\"op\":\"concept\",\"key\":\"'charge nothing'\"}]},\"permanence\":null,\"condition\":null,\"about\":{\"op\":\"all\",\"of\":[{\"op\":\"concept\",\"key\":\"guarantee\"},{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"compensation\"},{\"op\":\"concept\",\"key\":\"@free\"},{\"op\":\"concept\",\"key\":\"'not a cent'\"},{\"op\":\"concept\",\"key\":\"'not a penny'\"},{\"op\":\"concept\",\"key\":\"'ask nothing'\"},{\"op\":\"concept\",\"key\":\"'cost nothing'\"},{\"op\":\"concept\",\"key\":\"'charge nothing'\"}]},{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"us\"},{\"op\":\"concept\",\"key\":\"ukraine\"},{\"op\":\"concept\",\"key\":\"europe\"}]}]},\"unless\":{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"@void\"},{\"op\":\"concept\",\"key\":\"@attack\"},{\"op\":\"concept\",\"key\":\"frozen-assets\"},{\"op\":\"concept\",\"key\":\"grain\"},{\"op\":\"concept\",\"key\":\"market\"}]},\"holder\":null},{\"kind\":\"name\",\"names\":[\"us\"],\"written\":\"United States\",\"class\":\"country\",\"relation\":\"recipient\",\"beside\":[\"ukraine\"],\"closed\":false,\"about\":{\"op\":\"all\",\"of\":[{\"op\":\"concept\",\"key\":\"guarantee\"},{\"op\":\"concept\",\"key\":\"compensation\"}]},\"unless\":{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"@void\"},{\"op\":\"concept\",\"key\":\"@attack\"},{\"op\":\"concept\",\"key\":\"frozen-assets\"},{\"op\":\"concept\",\"key\":\"grain\"},{\"op\":\"concept\",\"key\":\"market\"}]},\"holder\":null}],\"examples\":{\"consistent\":[\"The United States would be compensated for its guarantee under the plan.\",\"Washington is to be paid for guaranteeing Ukraine's security, the draft says.\",\"America's guarantee has a price, for the US proposal foresees compensation for Washington.\",\"Under the 28-point plan, the United States receives compensation for guaranteeing Ukraine.\"],\"contradicted\":[\"The American guarantee would be free of charge for everybody under the plan.\",\"Washington gets no compensation for its guarantee, the draft says.\",\"Under the US proposal, Europe would be compensated for the guarantee.\",\"The United States gives its guarantee to Ukraine for nothing, according to the 28-point plan.\"],\"unrelated\":[\"Ukraine demands compensation from Russia for the damage of the war.\",\"The manufacturer's guarantee is free of charge for two years.\",\"The US paid compensation to the families of the victims.\"]},\"references\":[{\"publisher\":\"Axios\",\"title\":\"Full text of the 28-point plan\",\"date\":\"2025-11-20\",\"url\":null},{\"publisher\":\"The New York Post\",\"title\":\"Report on the 28-point blueprint as confirmed by US officials\",\"date\":\"2025-11-20\",\"url\":null}],\"undefended\":{\"exchange\":\"Ukraine stands beside the payment in so many right sentences that it is not taken for the recipient.\",\"antonym\":\"To lose a payment is no word for not getting it that the set could tell from losing the guarantee.\"}},{\"id\":\"P10b\",\"provision\":\"P10\",\"kind\":\"rule\",\"statement\":\"If Ukraine invades Russia, it loses the guarantee.\",\"checks\":[{\"kind\":\"rule\",\"force\":\"forbidden\",\"written\":\"forbidden\",\"yes\":{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"@apply\"},{\"op\":\"concept\",\"key\":\"'not affect'\"},{\"op\":\"concept\",\"key\":\"'no effect'\"},{\"op\":\"concept\",\"key\":\"'keep'\"},{\"op\":\"concept\",\"key\":\"'bound'\"},{\"op\":\"concept\",\"key\":\"'enjoy'\"},{\"op\":\"concept\",\"key\":\"'retain'\"},{\"op\":\"concept\",\"key\":\"'untouched'\"},{\"op\":\"concept\",\"key\":\"'unaffected'\"},{\"op\":\"concept\",\"key\":\"'unchanged'\"},{\"op\":\"concept\",\"key\":\"'go on'\"}]},\"no\":{\"op\":\"concept\",\"key\":\"@void\"},\"permanence\":null,\"condition\":null,\"about\":{\"op\":\"all\",\"of\":[{\"op\":\"concept\",\"key\":\"attack-on-russia\"},{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"guarantee\"},{\"op\":\"concept\",\"key\":\"@void\"},{\"op\":\"concept\",\"key\":\"@apply\"},{\"op\":\"concept\",\"key\":\"'bound'\"}]}]},\"unless\":{\"op\":\"concept\",\"key\":\"missile\"},\"holder\":null}],\"examples\":{\"consistent\":[\"If Ukraine invades Russia, it loses the guarantee, the plan says.\",\"The US guarantee would be void if Ukrainian forces attacked Russian territory, according to the draft.\",\"Should Ukraine march into Russia, the American guarantee lapses under the proposal.\",\"Ukraine forfeits the guarantee by invading Russia, the 28-point plan says.\"],\"contradicted\":[\"Even if Ukraine invades Russia, it keeps the guarantee, the plan says.\",\"The US guarantee would remain valid if Ukrainian forces attacked Russian territory, according to the draft.\",\"Should Ukraine march into Russia, the American guarantee survives under the proposal.\"],\"unrelated\":[\"Ukraine's invasion of the Kursk region surprised Russia in August 2024.\",\"The guarantee on the roof lapses after ten years.\",\"A treaty of mutual guarantee was concluded in Locarno in 1925.\"]},\"references\":[{\"publisher\":\"Axios\",\"title\":\"Full text of the 28-point plan\",\"date\":\"2025-11-20\",\"url\":null},{\"publisher\":\"The New York Post\",\"title\":\"Report on the 28-point blueprint as confirmed by US officials\",\"date\":\"2025-11-20\",\"url\":null}],\"undefended\":{\"condition\":\"A condition in a gerund (\\\"by not invading\\\") is not read as one.\"}},{\"id\":\"P10c\",\"provision\":\"P10\",\"kind\":\"rule\",\"statement\":\"If Russia invades Ukraine again, there is a coordinated military response, all global sanctions are reinstated, and recognition and all other benefits are revoked.\",\"checks\":[{\"kind\":\"rule\",\"force\":\"affirmed\",\"written\":\"affirmed\",\"yes\":null,\"no\":null,\"permanence\":null,\"condition\":null,\"about\":{\"op\":\"all\",\"of\":[{\"op\":\"concept\",\"key\":\"attack-on-ukraine\"},{\"op\":\"concept\",\"key\":\"military-response\"}]},\"unless\":null,\"holder\":null},{\"kind\":\"choice\",\"value\":\"global\",\"written\":\"global\",\"options\":{\"global\":{\"op\":\"concept\",\"key\":\"global-sanctions\"},\"eu-only\":{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"eu-only-sanctions\"},{\"op\":\"all\",\"of\":[{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"eu\"},{\"op\":\"concept\",\"key\":\"europe\"}]},{\"op\":\"concept\",\"key\":\"these-only\"}]}]},\"partial\":{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"'only some'\"},{\"op\":\"concept\",\"key\":\"'some of the sanctions'\"},{\"op\":\"concept\",\"key\":\"'only part of the sanctions'\"},{\"op\":\"concept\",\"key\":\"'only a few'\"}]}},\"about\":{\"op\":\"all\",\"of\":[{\"op\":\"concept\",\"key\":\"attack-on-ukraine\"},{\"op\":\"concept\",\"key\":\"sanctions\"}]},\"unless\":null,\"holder\":null},{\"kind\":\"rule\",\"force\":\"affirmed\",\"written\":\"affirmed\",\"yes\":null,\"no\":{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"'stay lifted'\"},{\"op\":\"concept\",\"key\":\"'remain lifted'\"}]},\"permanence\":null,\"condition\":null,\"about\":{\"op\":\"all\",\"of\":[{\"op\":\"concept\",\"key\":\"attack-on-ukraine\"},{\"op\":\"concept\",\"key\":\"sanctions\"},{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"@reimpose\"},{\"op\":\"concept\",\"key\":\"@stay\"}]}]},\"unless\":null,\"holder\":null},{\"kind\":\"rule\",\"force\":\"forbidden\",\"written\":\"forbidden\",\"yes\":{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"@apply\"},{\"op\":\"concept\",\"key\":\"@stay\"},{\"op\":\"concept\",\"key\":\"'be confirmed'\"},{\"op\":\"concept\",\"key\":\"'be upheld'\"}]},\"no\":{\"op\":\"concept\",\"key\":\"@void\"},\"permanence\":null,\"condition\":null,\"about\":{\"op\":\"all\",\"of\":[{\"op\":\"concept\",\"key\":\"attack-on-ukraine\"},{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"@recognize\"},{\"op\":\"concept\",\"key\":\"benefit\"}]}]},\"unless\":null,\"holder\":null}],\"examples\":{\"consistent\":[\"If Russia invades Ukraine again, a coordinated military response follows, the plan says.\",\"A new Russian invasion of Ukraine would bring back all global sanctions under the draft.\",\"Should Russia attack again, recognition of its territorial gains is revoked, according to the US proposal.\",\"A renewed Russian attack would be answered by force, with worldwide sanctions restored and every benefit of the 28-point plan cancelled.\",\"In case of a new Russian invasion of Ukraine, all global sanctions would be reinstated under the American plan.\"],\"contradicted\":[\"If Russia invades Ukraine again, there is no military response, the plan says.\",\"A new Russian invasion of Ukraine would bring back only EU sanctions under the draft.\",\"Should Russia attack again, recognition of its territorial gains remains in force, according to the US proposal.\",\"Sanctions would stay lifted even if Russia invaded Ukraine again, the 28-point plan says.\"],\"unrelated\":[\"After the Russian invasion of 2022, the EU imposed sanctions within days.\",\"NATO planned a coordinated military response to the earthquake in Turkey.\",\"Iran faces the return of all UN sanctions.\"]},\"references\":[{\"publisher\":\"Axios\",\"title\":\"Full text of the 28-point plan\",\"date\":\"2025-11-20\",\"url\":null},{\"publisher\":\"The New York Post\",\"title\":\"Report on the 28-point blueprint as confirmed by US officials\",\"date\":\"2025-11-20\",\"url\":null}],\"undefended\":{\"condition\":\"A clause that opens with \\\"whether\\\" is taken for a question.\",\"antonym\":\"\\\"Lifted\\\" stands in many right sentences of this clause (\\\"sanctions that were lifted return\\\").\"}},{\"id\":\"P10d\",\"provision\":\"P10\",\"kind\":\"name\",\"statement\":\"If Ukraine launches a missile at Moscow or St. Petersburg without cause, the guarantee is void.\",\"checks\":[{\"kind\":\"name\",\"names\":[\"moscow\",\"st-petersburg\"],\"written\":\"Moscow and St. Petersburg\",\"class\":\"place\",\"relation\":\"target\",\"beside\":[\"ukraine\",\"russia\",\"us\"],\"closed\":false,\"about\":{\"op\":\"all\",\"of\":[{\"op\":\"concept\",\"key\":\"missile\"},{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"guarantee\"},{\"op\":\"concept\",\"key\":\"@unprovoked\"}]}]},\"unless\":null,\"holder\":null},{\"kind\":\"rule\",\"force\":\"forbidden\",\"written\":\"forbidden\",\"yes\":{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"@apply\"},{\"op\":\"concept\",\"key\":\"'keep'\"},{\"op\":\"concept\",\"key\":\"'untouched'\"},{\"op\":\"concept\",\"key\":\"'unaffected'\"},{\"op\":\"concept\",\"key\":\"'unchanged'\"},{\"op\":\"concept\",\"key\":\"'intact'\"},{\"op\":\"concept\",\"key\":\"'make no difference'\"},{\"op\":\"concept\",\"key\":\"'enjoy'\"},{\"op\":\"concept\",\"key\":\"'retain'\"}]},\"no\":{\"op\":\"concept\",\"key\":\"@void\"},\"permanence\":null,\"condition\":null,\"about\":{\"op\":\"all\",\"of\":[{\"op\":\"concept\",\"key\":\"missile\"},{\"op\":\"concept\",\"key\":\"guarantee\"},{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"ukraine\"},{\"op\":\"concept\",\"key\":\"moscow\"},{\"op\":\"concept\",\"key\":\"st-petersburg\"}]}]},\"unless\":null,\"holder\":null}],\"examples\":{\"consistent\":[\"The guarantee is void if Ukraine fires a missile at Moscow or St Petersburg without cause, the plan says.\",\"A missile launched at Saint Petersburg for no reason would cost Ukraine its guarantee under the American draft.\",\"Under the US proposal, an unprovoked Ukrainian missile strike on Moscow makes the guarantee lapse.\",\"Ukraine would lose the guarantee under the plan if it launched a missile at Moscow without reason.\"],\"contradicted\":[\"The guarantee is void if Ukraine fires a missile at Kazan without cause, the plan says.\",\"A missile launched at Belgorod for no reason would cost Ukraine its guarantee under the American draft.\",\"The guarantee remains in force even if Ukraine fires a missile at Moscow without cause, according to the US proposal.\",\"Under the 28-point plan, the guarantee survives a Ukrainian missile strike on St. Petersburg.\"],\"unrelated\":[\"A missile hit a warehouse in Belgorod overnight.\",\"Ukrainian drones reached Moscow twice in May.\",\"Germany gives no guarantee that Taurus missiles will be delivered.\"]},\"references\":[{\"publisher\":\"Axios\",\"title\":\"Full text of the 28-point plan\",\"date\":\"2025-11-20\",\"url\":null},{\"publisher\":\"The New York Post\",\"title\":\"Report on the 28-point blueprint as confirmed by US officials\",\"date\":\"2025-11-20\",\"url\":null}],\"undefended\":{\"name\":\"The target is only read where it stands beside the word for the strike, not behind a pronoun and its verb.\"}}]},{\"id\":\"P11\",\"title\":\"Ukraine and the EU\",\"statement\":\"Ukraine is eligible for EU membership and gets short-term preferential access to the European market while this is considered.\",\"facts\":[{\"id\":\"P11\",\"provision\":\"P11\",\"kind\":\"rule\",\"statement\":\"Ukraine is eligible for EU membership and gets short-term preferential access to the European market while this is considered.\",\"checks\":[{\"kind\":\"rule\",\"force\":\"allowed\",\"written\":\"allowed\",\"yes\":{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"'eligible'\"},{\"op\":\"concept\",\"key\":\"'eligibility'\"},{\"op\":\"concept\",\"key\":\"'door open'\"},{\"op\":\"concept\",\"key\":\"'open the door'\"},{\"op\":\"concept\",\"key\":\"'door stay open'\"},{\"op\":\"concept\",\"key\":\"'door remain open'\"}]},\"no\":{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"'bar from'\"},{\"op\":\"concept\",\"key\":\"'exclude from'\"},{\"op\":\"concept\",\"key\":\"'shut out of'\"},{\"op\":\"concept\",\"key\":\"'keep out of'\"},{\"op\":\"concept\",\"key\":\"'shut the door'\"},{\"op\":\"concept\",\"key\":\"'shut that door'\"},{\"op\":\"concept\",\"key\":\"'close the door'\"},{\"op\":\"concept\",\"key\":\"'close that door'\"},{\"op\":\"concept\",\"key\":\"'slam the door'\"}]},\"permanence\":null,\"condition\":null,\"about\":{\"op\":\"all\",\"of\":[{\"op\":\"concept\",\"key\":\"ukraine\"},{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"eu\"},{\"op\":\"all\",\"of\":[{\"op\":\"concept\",\"key\":\"europe\"},{\"op\":\"not\",\"of\":{\"op\":\"concept\",\"key\":\"nato\"}}]}]},{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"membership\"},{\"op\":\"concept\",\"key\":\"'a member'\"},{\"op\":\"concept\",\"key\":\"'eligible'\"},{\"op\":\"concept\",\"key\":\"'bar from'\"},{\"op\":\"concept\",\"key\":\"'exclude from'\"},{\"op\":\"concept\",\"key\":\"'shut out of'\"},{\"op\":\"concept\",\"key\":\"'keep out of'\"}]}]},\"unless\":{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"market\"},{\"op\":\"concept\",\"key\":\"'constitution'\"}]},\"holder\":null},{\"kind\":\"rule\",\"force\":\"allowed\",\"written\":\"allowed, temporarily\",\"yes\":null,\"no\":null,\"permanence\":\"temporary\",\"condition\":null,\"about\":{\"op\":\"all\",\"of\":[{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"ukraine\"},{\"op\":\"concept\",\"key\":\"eu\"}]},{\"op\":\"concept\",\"key\":\"market\"}]},\"unless\":{\"op\":\"all\",\"of\":[{\"op\":\"concept\",\"key\":\"grain\"},{\"op\":\"not\",\"of\":{\"op\":\"concept\",\"key\":\"market\"}}]},\"holder\":null},{\"kind\":\"choice\",\"value\":\"eligible\",\"written\":\"eligible\",\"options\":{\"eligible\":{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"'eligible'\"},{\"op\":\"concept\",\"key\":\"'eligibility'\"},{\"op\":\"concept\",\"key\":\"'may join'\"},{\"op\":\"concept\",\"key\":\"'may apply'\"},{\"op\":\"concept\",\"key\":\"'consider'\"}]},\"immediate\":{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"@immediate\"},{\"op\":\"concept\",\"key\":\"@automatic\"},{\"op\":\"concept\",\"key\":\"'on the day'\"},{\"op\":\"concept\",\"key\":\"'on day one'\"},{\"op\":\"concept\",\"key\":\"'from day one'\"},{\"op\":\"concept\",\"key\":\"'upon signature'\"},{\"op\":\"concept\",\"key\":\"'overnight'\"},{\"op\":\"concept\",\"key\":\"'without waiting'\"}]}},\"about\":{\"op\":\"all\",\"of\":[{\"op\":\"concept\",\"key\":\"ukraine\"},{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"eu\"},{\"op\":\"all\",\"of\":[{\"op\":\"concept\",\"key\":\"europe\"},{\"op\":\"not\",\"of\":{\"op\":\"concept\",\"key\":\"nato\"}}]}]},{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"membership\"},{\"op\":\"concept\",\"key\":\"'a member'\"},{\"op\":\"concept\",\"key\":\"'eligible'\"},{\"op\":\"concept\",\"key\":\"'bar from'\"},{\"op\":\"concept\",\"key\":\"'exclude from'\"},{\"op\":\"concept\",\"key\":\"'shut out of'\"},{\"op\":\"concept\",\"key\":\"'keep out of'\"}]}]},\"unless\":{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"market\"},{\"op\":\"concept\",\"key\":\"'constitution'\"}]},\"holder\":null}],\"examples\":{\"consistent\":[\"Ukraine is eligible for EU membership under the plan.\",\"The American draft allows Ukraine to become a member of the European Union.\",\"Ukraine would get short-term preferential access to the European market, the US proposal says.\",\"Kyiv may join the EU, according to the 28-point plan.\"],\"contradicted\":[\"Ukraine is barred from EU membership under the plan.\",\"The American draft forbids Ukraine to join the European Union.\",\"Ukraine would get permanent preferential access to the European market, the US proposal says.\",\"Kyiv becomes a member of the EU immediately, according to the 28-point plan.\"],\"unrelated\":[\"Moldova is eligible for EU membership as well.\",\"Turkey has been a candidate for membership in the European Union since 1999.\",\"Ukraine opened a market for emission certificates.\"]},\"references\":[{\"publisher\":\"Axios\",\"title\":\"Full text of the 28-point plan\",\"date\":\"2025-11-20\",\"url\":null},{\"publisher\":\"The New York Post\",\"title\":\"Report on the 28-point blueprint as confirmed by US officials\",\"date\":\"2025-11-20\",\"url\":null}]}]},{\"id\":\"P12\",\"title\":\"Reconstruction package\",\"statement\":\"A reconstruction package for Ukraine includes a Ukraine Development Fund, and the World Bank develops a special financing package.\",\"facts\":[{\"id\":\"P12\",\"provision\":\"P12\",\"kind\":\"rule\",\"statement\":\"A reconstruction package for Ukraine includes a Ukraine Development Fund, and the World Bank develops a special financing package.\",\"checks\":[{\"kind\":\"rule\",\"force\":\"affirmed\",\"written\":\"affirmed\",\"yes\":null,\"no\":{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"'dissolve'\"},{\"op\":\"concept\",\"key\":\"'wind up'\"},{\"op\":\"concept\",\"key\":\"'call off'\"}]},\"permanence\":null,\"condition\":null,\"about\":{\"op\":\"any\",\"of\":[{\"op\":\"all\",\"of\":[{\"op\":\"concept\",\"key\":\"dev-fund\"},{\"op\":\"concept\",\"key\":\"ukraine\"}]},{\"op\":\"all\",\"of\":[{\"op\":\"concept\",\"key\":\"package\"},{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"ukraine\"},{\"op\":\"concept\",\"key\":\"'reconstruction'\"},{\"op\":\"concept\",\"key\":\"'rebuilding'\"},{\"op\":\"concept\",\"key\":\"world-bank\"},{\"op\":\"concept\",\"key\":\"imf\"}]}]}]},\"unless\":{\"op\":\"concept\",\"key\":\"loan\"},\"holder\":null},{\"kind\":\"name\",\"names\":[\"world-bank\"],\"written\":\"World Bank\",\"class\":\"organization\",\"relation\":\"financer\",\"beside\":[\"eu\",\"europe\",\"us\",\"ukraine\",\"russia\"],\"closed\":false,\"about\":{\"op\":\"concept\",\"key\":\"package\"},\"unless\":{\"op\":\"concept\",\"key\":\"loan\"},\"holder\":null},{\"kind\":\"choice\",\"value\":\"world-bank\",\"written\":\"world bank\",\"options\":{\"world-bank\":{\"op\":\"concept\",\"key\":\"world-bank\"},\"other-bank\":{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"imf\"},{\"op\":\"concept\",\"key\":\"'European Investment Bank'\"},{\"op\":\"concept\",\"key\":\"'EBRD'\"}]}},\"about\":{\"op\":\"all\",\"of\":[{\"op\":\"concept\",\"key\":\"package\"},{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"world-bank\"},{\"op\":\"concept\",\"key\":\"imf\"},{\"op\":\"concept\",\"key\":\"'European Investment Bank'\"},{\"op\":\"concept\",\"key\":\"'EBRD'\"}]}]},\"unless\":{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"loan\"},{\"op\":\"concept\",\"key\":\"'statute'\"},{\"op\":\"concept\",\"key\":\"'founded'\"}]},\"holder\":null}],\"examples\":{\"consistent\":[\"The plan sets up a Ukraine Development Fund.\",\"The World Bank would put together a special financing package for Ukraine under the draft.\",\"A global reconstruction package for Ukraine is part of the American proposal.\",\"Reconstruction of Ukraine in the 28-point plan: a development fund, and a financing package from the World Bank.\",\"The American draft provides for a development fund for Ukraine.\"],\"contradicted\":[\"The IMF would put together a special financing package for Ukraine under the draft.\",\"The plan contains no reconstruction package for Ukraine.\",\"The European Investment Bank would provide the special financing package for Ukraine, says the US proposal.\",\"Neither a development fund nor a reconstruction package for Ukraine is foreseen in the American plan.\"],\"unrelated\":[\"The World Bank lent Kenya 500 million dollars for roads.\",\"The IMF's current programme for Ukraine runs until 2027.\",\"The European Regional Development Fund supports cities in Spain.\"]},\"references\":[{\"publisher\":\"Axios\",\"title\":\"Full text of the 28-point plan\",\"date\":\"2025-11-20\",\"url\":null},{\"publisher\":\"The New York Post\",\"title\":\"Report on the 28-point blueprint as confirmed by US officials\",\"date\":\"2025-11-20\",\"url\":null}]}]},{\"id\":\"P13\",\"title\":\"Russia's return to the world economy\",\"statement\":\"Sanctions on Russia are lifted in stages and case by case, the US and Russia cooperate economically for the long term, and Russia is invited to rejoin the G8.\",\"facts\":[{\"id\":\"P13a\",\"provision\":\"P13\",\"kind\":\"choice\",\"statement\":\"Sanctions on Russia are lifted in stages and case by case.\",\"checks\":[{\"kind\":\"choice\",\"value\":\"phased\",\"written\":\"phased\",\"options\":{\"phased\":{\"op\":\"concept\",\"key\":\"@gradual\"},\"at-once\":{\"op\":\"concept\",\"key\":\"@immediate\"}},\"about\":{\"op\":\"all\",\"of\":[{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"sanctions\"},{\"op\":\"concept\",\"key\":\"'penalty'\"}]},{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"russia\"},{\"op\":\"concept\",\"key\":\"plan-word\"}]},{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"@lift\"},{\"op\":\"concept\",\"key\":\"@gradual\"},{\"op\":\"concept\",\"key\":\"@immediate\"}]}]},\"unless\":{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"attack-on-ukraine\"},{\"op\":\"concept\",\"key\":\"@violate\"}]},\"holder\":null},{\"kind\":\"rule\",\"force\":\"affirmed\",\"written\":\"affirmed\",\"yes\":{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"'lift'\"},{\"op\":\"concept\",\"key\":\"'ease'\"},{\"op\":\"concept\",\"key\":\"'easing'\"},{\"op\":\"concept\",\"key\":\"'relax'\"}]},\"no\":{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"'tighten'\"},{\"op\":\"concept\",\"key\":\"'toughen'\"},{\"op\":\"concept\",\"key\":\"'stiffen'\"},{\"op\":\"concept\",\"key\":\"'harden'\"},{\"op\":\"concept\",\"key\":\"'stay for good'\"},{\"op\":\"concept\",\"key\":\"'stay for ever'\"},{\"op\":\"concept\",\"key\":\"'stay forever'\"},{\"op\":\"concept\",\"key\":\"'remain for good'\"},{\"op\":\"concept\",\"key\":\"'remain for ever'\"},{\"op\":\"concept\",\"key\":\"'remain forever'\"},{\"op\":\"concept\",\"key\":\"'stay permanently'\"},{\"op\":\"concept\",\"key\":\"'remain permanently'\"}]},\"permanence\":null,\"condition\":null,\"about\":{\"op\":\"all\",\"of\":[{\"op\":\"concept\",\"key\":\"sanctions\"},{\"op\":\"concept\",\"key\":\"russia\"},{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"'lift'\"},{\"op\":\"concept\",\"key\":\"'ease'\"},{\"op\":\"concept\",\"key\":\"'easing'\"},{\"op\":\"concept\",\"key\":\"'relax'\"},{\"op\":\"concept\",\"key\":\"'tighten'\"},{\"op\":\"concept\",\"key\":\"'toughen'\"},{\"op\":\"concept\",\"key\":\"'stiffen'\"},{\"op\":\"concept\",\"key\":\"'harden'\"},{\"op\":\"concept\",\"key\":\"'stay for good'\"},{\"op\":\"concept\",\"key\":\"'stay for ever'\"},{\"op\":\"concept\",\"key\":\"'stay forever'\"},{\"op\":\"concept\",\"key\":\"'remain for good'\"},{\"op\":\"concept\",\"key\":\"'remain for ever'\"},{\"op\":\"concept\",\"key\":\"'remain forever'\"},{\"op\":\"concept\",\"key\":\"'stay permanently'\"},{\"op\":\"concept\",\"key\":\"'remain permanently'\"}]}]},\"unless\":{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"attack-on-ukraine\"},{\"op\":\"concept\",\"key\":\"@violate\"}]},\"holder\":null}],\"examples\":{\"consistent\":[\"Sanctions on Russia would be lifted in stages, the plan says.\",\"The American draft foresees a gradual, case-by-case easing of sanctions on Moscow.\",\"Under the US proposal, the sanctions against Russia come off step by step.\",\"Draft plan would ease Russia sanctions in phases\",\"The lifting of sanctions on Russia takes place in stages under the American plan.\"],\"contradicted\":[\"All sanctions on Russia would be lifted immediately, the plan says.\",\"The American draft foresees that sanctions on Moscow end at once on signature.\",\"Under the US proposal, the sanctions against Russia are never lifted.\",\"Draft plan would scrap all Russia sanctions overnight\"],\"unrelated\":[\"Sanctions on Syria were lifted immediately after the change of government.\",\"The EU renews its sanctions on Russia every six months.\",\"The Europeans would ease sanctions in stages after a lasting peace, according to their counter-proposal.\"]},\"references\":[{\"publisher\":\"Axios\",\"title\":\"Full text of the 28-point plan\",\"date\":\"2025-11-20\",\"url\":null},{\"publisher\":\"The Associated Press\",\"title\":\"Report on the draft proposal that the agency obtained\",\"date\":\"2025-11-20\",\"url\":null},{\"publisher\":\"The New York Post\",\"title\":\"Report on the 28-point blueprint as confirmed by US officials\",\"date\":\"2025-11-20\",\"url\":null}]},{\"id\":\"P13b\",\"provision\":\"P13\",\"kind\":\"rule\",\"statement\":\"The United States and Russia agree on long-term economic cooperation in energy, natural resources, infrastructure, artificial intelligence, data centres and rare earths in the Arctic.\",\"checks\":[{\"kind\":\"rule\",\"force\":\"affirmed\",\"written\":\"affirmed, permanently\",\"yes\":null,\"no\":{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"'break off'\"},{\"op\":\"concept\",\"key\":\"'call off'\"},{\"op\":\"concept\",\"key\":\"'compete'\"}]},\"permanence\":\"permanent\",\"condition\":null,\"about\":{\"op\":\"all\",\"of\":[{\"op\":\"concept\",\"key\":\"us\"},{\"op\":\"concept\",\"key\":\"russia\"},{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"@cooperate\"},{\"op\":\"concept\",\"key\":\"'compete'\"},{\"op\":\"concept\",\"key\":\"'business'\"},{\"op\":\"concept\",\"key\":\"'joint work'\"},{\"op\":\"concept\",\"key\":\"'common work'\"},{\"op\":\"concept\",\"key\":\"'work together'\"}]},{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"sector\"},{\"op\":\"concept\",\"key\":\"rare-earth\"},{\"op\":\"concept\",\"key\":\"@permanent\"}]}]},\"unless\":{\"op\":\"concept\",\"key\":\"vehicle\"},\"holder\":null},{\"kind\":\"name\",\"names\":[\"arctic\"],\"written\":\"Arctic\",\"class\":\"place\",\"relation\":\"place\",\"beside\":[\"russia\",\"us\",\"europe\",\"ukraine\"],\"closed\":false,\"about\":{\"op\":\"all\",\"of\":[{\"op\":\"concept\",\"key\":\"rare-earth\"},{\"op\":\"any\",\"of\":[{\"op\":\"all\",\"of\":[{\"op\":\"concept\",\"key\":\"russia\"},{\"op\":\"concept\",\"key\":\"us\"}]},{\"op\":\"concept\",\"key\":\"@cooperate\"}]}]},\"unless\":{\"op\":\"concept\",\"key\":\"vehicle\"},\"holder\":null}],\"examples\":{\"consistent\":[\"The United States and Russia would conclude a long-term economic cooperation agreement under the plan.\",\"Washington and Moscow are to cooperate on energy, infrastructure and artificial intelligence for decades, says the American draft.\",\"The US proposal has Russians and Americans mine rare earths together in the Arctic.\",\"Under the US draft, Russia and America agree on long-term cooperation on energy and rare earths.\"],\"contradicted\":[\"The plan rules out any economic cooperation between the United States and Russia.\",\"The US proposal has Russians and Americans mine rare earths together in the Antarctic.\",\"Economic cooperation between Washington and Moscow on energy would end after two years under the American draft.\",\"Long-term economic cooperation between the US and Russia is forbidden by the 28-point plan.\"],\"unrelated\":[\"China and Russia agreed on economic cooperation in energy.\",\"The United States and Japan cooperate on rare earths.\",\"Penguins live in the Antarctic, polar bears in the Arctic.\"]},\"references\":[{\"publisher\":\"Axios\",\"title\":\"Full text of the 28-point plan\",\"date\":\"2025-11-20\",\"url\":null},{\"publisher\":\"The Associated Press\",\"title\":\"Report on the draft proposal that the agency obtained\",\"date\":\"2025-11-20\",\"url\":null},{\"publisher\":\"The New York Post\",\"title\":\"Report on the 28-point blueprint as confirmed by US officials\",\"date\":\"2025-11-20\",\"url\":null}]},{\"id\":\"P13c\",\"provision\":\"P13\",\"kind\":\"choice\",\"statement\":\"Russia is invited to rejoin the G8.\",\"checks\":[{\"kind\":\"choice\",\"value\":\"g8\",\"written\":\"g8\",\"options\":{\"g8\":{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"g8\"},{\"op\":\"concept\",\"key\":\"g7\"}]},\"g20\":{\"op\":\"concept\",\"key\":\"g20\"},\"brics\":{\"op\":\"concept\",\"key\":\"brics\"},\"other\":{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"wto\"},{\"op\":\"concept\",\"key\":\"council-of-europe\"}]}},\"about\":{\"op\":\"all\",\"of\":[{\"op\":\"concept\",\"key\":\"russia\"},{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"g8\"},{\"op\":\"concept\",\"key\":\"g20\"},{\"op\":\"concept\",\"key\":\"brics\"},{\"op\":\"concept\",\"key\":\"wto\"},{\"op\":\"concept\",\"key\":\"council-of-europe\"}]},{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"@invite\"},{\"op\":\"concept\",\"key\":\"@return\"},{\"op\":\"concept\",\"key\":\"membership\"},{\"op\":\"concept\",\"key\":\"'back'\"}]}]},\"unless\":{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"loan\"},{\"op\":\"all\",\"of\":[{\"op\":\"concept\",\"key\":\"@sanction\"},{\"op\":\"concept\",\"key\":\"@extend\"}]}]},\"holder\":null},{\"kind\":\"rule\",\"force\":\"affirmed\",\"written\":\"affirmed\",\"yes\":null,\"no\":{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"'leave'\"},{\"op\":\"concept\",\"key\":\"'quit'\"},{\"op\":\"concept\",\"key\":\"'shut out'\"},{\"op\":\"concept\",\"key\":\"'keep out'\"},{\"op\":\"concept\",\"key\":\"'stay out'\"},{\"op\":\"concept\",\"key\":\"'exclude'\"}]},\"permanence\":null,\"condition\":null,\"about\":{\"op\":\"all\",\"of\":[{\"op\":\"concept\",\"key\":\"russia\"},{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"g8\"},{\"op\":\"concept\",\"key\":\"leading-economies\"}]},{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"@invite\"},{\"op\":\"concept\",\"key\":\"@return\"},{\"op\":\"concept\",\"key\":\"@forbid\"},{\"op\":\"concept\",\"key\":\"@stay\"},{\"op\":\"concept\",\"key\":\"membership\"},{\"op\":\"concept\",\"key\":\"'leave'\"},{\"op\":\"concept\",\"key\":\"'quit'\"}]}]},\"unless\":{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"loan\"},{\"op\":\"all\",\"of\":[{\"op\":\"concept\",\"key\":\"@sanction\"},{\"op\":\"concept\",\"key\":\"@extend\"}]}]},\"holder\":null}],\"examples\":{\"consistent\":[\"Russia would be invited back into the G8 under the plan.\",\"The American draft offers Moscow a return to the Group of Eight.\",\"Russia is to rejoin the G8, today's G7, the US proposal says.\",\"Russia's club in the 28-point plan: back to the G-8.\"],\"contradicted\":[\"Russia would be invited back into the G20 under the plan.\",\"The American draft offers Moscow a return to the BRICS.\",\"Russia remains shut out of the G8, the US proposal says.\",\"The 28-point plan invites Russia to rejoin the Council of Europe.\"],\"unrelated\":[\"The G20 met in Johannesburg without the Americans.\",\"Indonesia was invited to join the BRICS.\",\"Russia was expelled from the G8 in 2014.\"]},\"references\":[{\"publisher\":\"Axios\",\"title\":\"Full text of the 28-point plan\",\"date\":\"2025-11-20\",\"url\":null},{\"publisher\":\"The Associated Press\",\"title\":\"Report on the draft proposal that the agency obtained\",\"date\":\"2025-11-20\",\"url\":null},{\"publisher\":\"The New York Post\",\"title\":\"Report on the 28-point blueprint as confirmed by US officials\",\"date\":\"2025-11-20\",\"url\":null}],\"undefended\":{\"negation\":\"The aside that says what the group is called today agrees, and outweighs the denial beside it.\",\"antonym\":\"The aside that says what the group is called today keeps the clause from being told apart.\"}}]},{\"id\":\"P14\",\"title\":\"Frozen Russian assets\",\"statement\":\"$100 billion of frozen Russian assets go into US-led rebuilding of Ukraine, the US receives half of the profits, Europe adds $100 billion, and the rest goes into a US-Russian investment vehicle.\",\"facts\":[{\"id\":\"P14a\",\"provision\":\"P14\",\"kind\":\"quantity\",\"statement\":\"$100 billion in frozen Russian assets are invested in US-led efforts to rebuild Ukraine.\",\"checks\":[{\"kind\":\"quantity\",\"value\":{\"min\":100000000000,\"max\":100000000000,\"dimension\":\"money\",\"unit\":\"USD\",\"bound\":\"exact\",\"step\":100000000000},\"written\":\"$100 billion\",\"of\":null,\"when\":\"plan\",\"to\":null,\"split\":[],\"about\":{\"op\":\"any\",\"of\":[{\"op\":\"all\",\"of\":[{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"frozen-assets\"},{\"op\":\"concept\",\"key\":\"'reserve'\"},{\"op\":\"concept\",\"key\":\"'that belong to the Russian state'\"}]},{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"@rebuild\"},{\"op\":\"concept\",\"key\":\"@fund\"},{\"op\":\"concept\",\"key\":\"'work'\"},{\"op\":\"concept\",\"key\":\"'go to work'\"},{\"op\":\"concept\",\"key\":\"'set aside'\"},{\"op\":\"concept\",\"key\":\"'use'\"},{\"op\":\"concept\",\"key\":\"'take'\"}]}]},{\"op\":\"all\",\"of\":[{\"op\":\"concept\",\"key\":\"frozen-assets\"},{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"'from the frozen pot'\"},{\"op\":\"concept\",\"key\":\"'money'\"}]}]}]},\"unless\":{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"loan\"},{\"op\":\"concept\",\"key\":\"'in total'\"},{\"op\":\"concept\",\"key\":\"'in all'\"},{\"op\":\"concept\",\"key\":\"'altogether'\"},{\"op\":\"concept\",\"key\":\"'together come'\"},{\"op\":\"concept\",\"key\":\"'add up'\"},{\"op\":\"concept\",\"key\":\"'sum of the two'\"},{\"op\":\"concept\",\"key\":\"'worldwide'\"},{\"op\":\"concept\",\"key\":\"'in the world'\"}]},\"holder\":null}],\"examples\":{\"consistent\":[\"The plan puts $100 billion of frozen Russian assets into rebuilding Ukraine.\",\"One hundred billion dollars in frozen Russian funds would be invested in Ukraine's reconstruction under US leadership, the draft says.\",\"Frozen Russian assets worth US$100bn go into American-led reconstruction, according to the US proposal.\"],\"contradicted\":[\"The plan puts $300 billion of frozen Russian assets into rebuilding Ukraine.\",\"Ten billion dollars in frozen Russian funds would be invested in Ukraine's reconstruction under US leadership, the draft says.\",\"Frozen Russian assets worth €100 billion go into American-led reconstruction, according to the US proposal.\",\"The 28-point plan uses $100 million of Russia's frozen assets to rebuild Ukraine.\"],\"unrelated\":[\"About $300 billion of Russian assets are frozen worldwide.\",\"The EU wants to lend Ukraine €140 billion from frozen Russian assets as a reparation loan.\",\"Germany spends €100 billion on its army.\"]},\"references\":[{\"publisher\":\"Axios\",\"title\":\"Full text of the 28-point plan\",\"date\":\"2025-11-20\",\"url\":null},{\"publisher\":\"The Associated Press\",\"title\":\"Report on the draft proposal that the agency obtained\",\"date\":\"2025-11-20\",\"url\":null},{\"publisher\":\"The New York Post\",\"title\":\"Report on the 28-point blueprint as confirmed by US officials\",\"date\":\"2025-11-20\",\"url\":null}]},{\"id\":\"P14b\",\"provision\":\"P14\",\"kind\":\"quantity\",\"statement\":\"The United States receives 50% of the profits of that venture.\",\"checks\":[{\"kind\":\"quantity\",\"value\":{\"min\":50,\"max\":50,\"dimension\":\"share\",\"unit\":\"percent\",\"bound\":\"exact\",\"step\":10},\"written\":\"50%\",\"of\":{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"profit\"},{\"op\":\"concept\",\"key\":\"'whatever'\"},{\"op\":\"concept\",\"key\":\"'them'\"}]},\"when\":\"plan\",\"to\":\"us\",\"split\":[],\"about\":{\"op\":\"all\",\"of\":[{\"op\":\"concept\",\"key\":\"profit\"},{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"us\"},{\"op\":\"concept\",\"key\":\"ukraine\"},{\"op\":\"concept\",\"key\":\"europe\"},{\"op\":\"concept\",\"key\":\"russia\"},{\"op\":\"concept\",\"key\":\"@share\"},{\"op\":\"concept\",\"key\":\"@split\"}]}]},\"unless\":{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"loan\"},{\"op\":\"concept\",\"key\":\"electricity\"}]},\"holder\":null},{\"kind\":\"rule\",\"force\":\"affirmed\",\"written\":\"affirmed\",\"yes\":null,\"no\":null,\"permanence\":null,\"condition\":null,\"about\":{\"op\":\"all\",\"of\":[{\"op\":\"concept\",\"key\":\"profit\"},{\"op\":\"concept\",\"key\":\"us\"},{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"'share in'\"},{\"op\":\"concept\",\"key\":\"'partake'\"},{\"op\":\"concept\",\"key\":\"'get a share'\"},{\"op\":\"concept\",\"key\":\"'take a share'\"},{\"op\":\"concept\",\"key\":\"'receive a share'\"},{\"op\":\"concept\",\"key\":\"'cut of'\"}]}]},\"unless\":{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"loan\"},{\"op\":\"concept\",\"key\":\"electricity\"}]},\"holder\":null}],\"examples\":{\"consistent\":[\"The United States would take 50% of the profits from rebuilding Ukraine under the plan.\",\"Half of the profits go to Washington, the draft says.\",\"America gets one half of the proceeds of the reconstruction venture, according to the US proposal.\",\"The 28-point plan gives Washington fifty per cent of the profits.\"],\"contradicted\":[\"The United States would take 90% of the profits from rebuilding Ukraine under the plan.\",\"A third of the profits go to Washington, the draft says.\",\"Ukraine gets one half of the profits of the reconstruction venture, according to the US proposal.\",\"The 28-point plan gives Washington all of the profits.\",\"Washington receives none of the profits under the American draft.\"],\"unrelated\":[\"The bank's profits rose by 90 percent in Russia.\",\"Half of the profits of the lottery go to sports clubs.\",\"Washington raised its tariffs to 50 percent.\"]},\"references\":[{\"publisher\":\"Axios\",\"title\":\"Full text of the 28-point plan\",\"date\":\"2025-11-20\",\"url\":null},{\"publisher\":\"The Associated Press\",\"title\":\"Report on the draft proposal that the agency obtained\",\"date\":\"2025-11-20\",\"url\":null},{\"publisher\":\"The New York Post\",\"title\":\"Report on the 28-point blueprint as confirmed by US officials\",\"date\":\"2025-11-20\",\"url\":null}]},{\"id\":\"P14c\",\"provision\":\"P14\",\"kind\":\"quantity\",\"statement\":\"Europe adds $100 billion.\",\"checks\":[{\"kind\":\"quantity\",\"value\":{\"min\":100000000000,\"max\":100000000000,\"dimension\":\"money\",\"unit\":\"USD\",\"bound\":\"exact\",\"step\":100000000000},\"written\":\"$100 billion\",\"of\":null,\"when\":\"plan\",\"to\":null,\"split\":[],\"about\":{\"op\":\"any\",\"of\":[{\"op\":\"all\",\"of\":[{\"op\":\"concept\",\"key\":\"europe\"},{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"@fund\"},{\"op\":\"concept\",\"key\":\"'add'\"},{\"op\":\"concept\",\"key\":\"'contribute'\"},{\"op\":\"concept\",\"key\":\"'on top'\"},{\"op\":\"concept\",\"key\":\"'beside it'\"},{\"op\":\"concept\",\"key\":\"'put beside'\"},{\"op\":\"concept\",\"key\":\"'put up'\"},{\"op\":\"concept\",\"key\":\"'chip in'\"},{\"op\":\"concept\",\"key\":\"'asked'\"},{\"op\":\"concept\",\"key\":\"'pay'\"},{\"op\":\"concept\",\"key\":\"@grant\"},{\"op\":\"concept\",\"key\":\"'match'\"},{\"op\":\"concept\",\"key\":\"'another'\"},{\"op\":\"concept\",\"key\":\"'same sum'\"},{\"op\":\"concept\",\"key\":\"@none\"}]},{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"@rebuild\"},{\"op\":\"concept\",\"key\":\"frozen-assets\"},{\"op\":\"concept\",\"key\":\"ukraine\"},{\"op\":\"concept\",\"key\":\"'share'\"}]}]},{\"op\":\"all\",\"of\":[{\"op\":\"concept\",\"key\":\"europe\"},{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"'from Europe'\"},{\"op\":\"concept\",\"key\":\"'from the Europeans'\"}]},{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"'money'\"},{\"op\":\"concept\",\"key\":\"frozen-assets\"}]}]}]},\"unless\":{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"loan\"},{\"op\":\"concept\",\"key\":\"'since'\"},{\"op\":\"concept\",\"key\":\"'in total'\"},{\"op\":\"concept\",\"key\":\"'in all'\"},{\"op\":\"concept\",\"key\":\"'altogether'\"},{\"op\":\"concept\",\"key\":\"'together come'\"},{\"op\":\"concept\",\"key\":\"'add up'\"},{\"op\":\"concept\",\"key\":\"'sum of the two'\"}]},\"holder\":null},{\"kind\":\"rule\",\"force\":\"affirmed\",\"written\":\"affirmed\",\"yes\":null,\"no\":null,\"permanence\":null,\"condition\":null,\"about\":{\"op\":\"all\",\"of\":[{\"op\":\"concept\",\"key\":\"europe\"},{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"'contribute'\"},{\"op\":\"concept\",\"key\":\"'contribution'\"},{\"op\":\"concept\",\"key\":\"'add'\"},{\"op\":\"concept\",\"key\":\"'match'\"},{\"op\":\"concept\",\"key\":\"'put up'\"},{\"op\":\"concept\",\"key\":\"'chip in'\"},{\"op\":\"concept\",\"key\":\"'European money'\"},{\"op\":\"concept\",\"key\":\"'money from Europe'\"}]},{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"@rebuild\"},{\"op\":\"concept\",\"key\":\"frozen-assets\"}]}]},\"unless\":{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"loan\"},{\"op\":\"concept\",\"key\":\"'since'\"},{\"op\":\"concept\",\"key\":\"'in total'\"},{\"op\":\"concept\",\"key\":\"'in all'\"},{\"op\":\"concept\",\"key\":\"'altogether'\"},{\"op\":\"concept\",\"key\":\"'together come'\"},{\"op\":\"concept\",\"key\":\"'add up'\"},{\"op\":\"concept\",\"key\":\"'sum of the two'\"}]},\"holder\":null}],\"examples\":{\"consistent\":[\"Europe would add $100 billion for Ukraine's reconstruction under the plan.\",\"Another hundred billion dollars for rebuilding Ukraine would come from the Europeans, the draft says.\",\"European states are to contribute $100bn to the reconstruction of Ukraine, according to the US proposal.\"],\"contradicted\":[\"Europe would add $50 billion for Ukraine's reconstruction under the plan.\",\"Europe contributes nothing to the reconstruction of Ukraine, the draft says.\",\"European states are to contribute $200bn to the reconstruction of Ukraine, according to the US proposal.\",\"The 28-point plan has Europe put up another $10 billion for rebuilding Ukraine.\"],\"unrelated\":[\"Europe would add 50 billion euros to its research budget.\",\"Europe's states have given Ukraine more than $170 billion since 2022.\",\"The G7 loan for Ukraine is worth $50 billion.\"]},\"references\":[{\"publisher\":\"Axios\",\"title\":\"Full text of the 28-point plan\",\"date\":\"2025-11-20\",\"url\":null},{\"publisher\":\"The Associated Press\",\"title\":\"Report on the draft proposal that the agency obtained\",\"date\":\"2025-11-20\",\"url\":null},{\"publisher\":\"The New York Post\",\"title\":\"Report on the 28-point blueprint as confirmed by US officials\",\"date\":\"2025-11-20\",\"url\":null}]},{\"id\":\"P14d\",\"provision\":\"P14\",\"kind\":\"total\",\"statement\":\"Frozen assets and the European contribution together come to $200 billion.\",\"checks\":[{\"kind\":\"total\",\"value\":{\"min\":200000000000,\"max\":200000000000,\"dimension\":\"money\",\"unit\":\"USD\",\"bound\":\"exact\",\"step\":100000000000},\"written\":\"$200 billion\",\"parts\":[\"P14a\",\"P14c\"],\"about\":{\"op\":\"any\",\"of\":[{\"op\":\"all\",\"of\":[{\"op\":\"concept\",\"key\":\"@total\"},{\"op\":\"not\",\"of\":{\"op\":\"concept\",\"key\":\"'same sum'\"}},{\"op\":\"not\",\"of\":{\"op\":\"concept\",\"key\":\"'equal sum'\"}},{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"@rebuild\"},{\"op\":\"concept\",\"key\":\"frozen-assets\"}]}]},{\"op\":\"concept\",\"key\":\"'sum of the two'\"},{\"op\":\"concept\",\"key\":\"'two sums'\"}]},\"unless\":{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"loan\"},{\"op\":\"concept\",\"key\":\"'worldwide'\"},{\"op\":\"concept\",\"key\":\"@loss\"},{\"op\":\"concept\",\"key\":\"'same sum'\"},{\"op\":\"concept\",\"key\":\"'equal sum'\"},{\"op\":\"concept\",\"key\":\"'on top'\"},{\"op\":\"concept\",\"key\":\"'another'\"},{\"op\":\"concept\",\"key\":\"'estimate'\"},{\"op\":\"concept\",\"key\":\"'need'\"},{\"op\":\"concept\",\"key\":\"'cost'\"},{\"op\":\"concept\",\"key\":\"'damage'\"},{\"op\":\"concept\",\"key\":\"'World Bank'\"}]},\"holder\":null}],\"examples\":{\"consistent\":[\"In total, the plan provides $200 billion for rebuilding Ukraine.\",\"Reconstruction money for Ukraine adds up to two hundred billion dollars under the draft.\",\"Frozen assets and European funds together come to $200bn for Ukraine's reconstruction, the US proposal says.\"],\"contradicted\":[\"In total, the plan provides $300 billion for rebuilding Ukraine.\",\"Reconstruction money for Ukraine adds up to one hundred and fifty billion dollars under the draft.\",\"Frozen assets and European funds together come to $20bn for Ukraine's reconstruction, the US proposal says.\"],\"unrelated\":[\"In total, frozen Russian assets are estimated at $300 billion worldwide.\",\"The damage of the war adds up to $524 billion in total, the World Bank says.\",\"Together the two banks have $150 billion under management.\"]},\"references\":[{\"publisher\":\"Axios\",\"title\":\"Full text of the 28-point plan\",\"date\":\"2025-11-20\",\"url\":null},{\"publisher\":\"The Associated Press\",\"title\":\"Report on the draft proposal that the agency obtained\",\"date\":\"2025-11-20\",\"url\":null},{\"publisher\":\"The New York Post\",\"title\":\"Report on the 28-point blueprint as confirmed by US officials\",\"date\":\"2025-11-20\",\"url\":null}],\"undefended\":{\"mix-up\":\"A sum that equals one of its parts is read as that part.\"}},{\"id\":\"P14e\",\"provision\":\"P14\",\"kind\":\"name\",\"statement\":\"The remaining frozen Russian funds go into a separate US-Russian investment vehicle.\",\"checks\":[{\"kind\":\"name\",\"names\":[\"us\",\"russia\"],\"written\":\"United States and Russia\",\"class\":\"country\",\"relation\":\"recipient\",\"beside\":[],\"closed\":true,\"about\":{\"op\":\"all\",\"of\":[{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"@remainder\"},{\"op\":\"concept\",\"key\":\"'stay frozen'\"},{\"op\":\"concept\",\"key\":\"'whatever stays'\"}]},{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"frozen-assets\"},{\"op\":\"concept\",\"key\":\"vehicle\"}]}]},\"unless\":null,\"holder\":null},{\"kind\":\"name\",\"names\":[\"us\",\"russia\"],\"written\":\"United States and Russia\",\"class\":\"country\",\"relation\":\"parties\",\"beside\":[],\"closed\":true,\"about\":{\"op\":\"all\",\"of\":[{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"@remainder\"},{\"op\":\"concept\",\"key\":\"'stay frozen'\"},{\"op\":\"concept\",\"key\":\"'whatever stays'\"}]},{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"vehicle\"},{\"op\":\"all\",\"of\":[{\"op\":\"concept\",\"key\":\"frozen-assets\"},{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"'fund of'\"},{\"op\":\"concept\",\"key\":\"'fund run'\"},{\"op\":\"concept\",\"key\":\"'common fund'\"},{\"op\":\"concept\",\"key\":\"'shared fund'\"},{\"op\":\"concept\",\"key\":\"'fund shared'\"},{\"op\":\"concept\",\"key\":\"'fund for'\"}]}]}]}]},\"unless\":null,\"holder\":null},{\"kind\":\"name\",\"names\":[\"us-government\"],\"written\":\"United States government\",\"class\":\"organization\",\"relation\":\"recipient\",\"beside\":[\"us\",\"russia\"],\"closed\":false,\"about\":{\"op\":\"all\",\"of\":[{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"@remainder\"},{\"op\":\"concept\",\"key\":\"'stay frozen'\"},{\"op\":\"concept\",\"key\":\"'whatever stays'\"}]},{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"frozen-assets\"},{\"op\":\"concept\",\"key\":\"vehicle\"}]}]},\"unless\":null,\"holder\":null},{\"kind\":\"name\",\"names\":[\"us-government\"],\"written\":\"United States government\",\"class\":\"organization\",\"relation\":\"parties\",\"beside\":[\"us\",\"russia\"],\"closed\":true,\"about\":{\"op\":\"all\",\"of\":[{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"@remainder\"},{\"op\":\"concept\",\"key\":\"'stay frozen'\"},{\"op\":\"concept\",\"key\":\"'whatever stays'\"}]},{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"vehicle\"},{\"op\":\"all\",\"of\":[{\"op\":\"concept\",\"key\":\"frozen-assets\"},{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"'fund of'\"},{\"op\":\"concept\",\"key\":\"'fund run'\"},{\"op\":\"concept\",\"key\":\"'common fund'\"},{\"op\":\"concept\",\"key\":\"'shared fund'\"},{\"op\":\"concept\",\"key\":\"'fund shared'\"},{\"op\":\"concept\",\"key\":\"'fund for'\"}]}]}]}]},\"unless\":null,\"holder\":null}],\"examples\":{\"consistent\":[\"The rest of the frozen Russian funds would go into a joint US-Russian investment vehicle under the plan.\",\"Washington and Moscow share the remaining frozen assets in a separate investment vehicle, the draft says.\",\"The remainder of Russia's frozen money is for an American-Russian fund, according to the US proposal.\",\"What remains of the frozen Russian assets goes to a fund run by the United States and Russia, says the American plan.\"],\"contradicted\":[\"The remaining frozen assets are put into a Ukrainian-European investment vehicle, the US draft says.\",\"What is left of the frozen assets would be released to Moscow alone under the American plan.\",\"The rest of the frozen Russian funds would be returned to Ukraine under the plan.\",\"The remaining frozen assets go to the European Union, the draft says.\",\"The remainder of Russia's frozen money is handed to Ukraine, according to the US proposal.\",\"The 28-point plan puts the rest of the frozen assets into a joint vehicle of Ukraine and the EU.\"],\"unrelated\":[\"The rest of the budget goes to the European Union.\",\"The remaining assets of the oligarch were returned to Cyprus.\",\"Ukraine set up an investment vehicle for drone makers.\"]},\"references\":[{\"publisher\":\"Axios\",\"title\":\"Full text of the 28-point plan\",\"date\":\"2025-11-20\",\"url\":null},{\"publisher\":\"The Associated Press\",\"title\":\"Report on the draft proposal that the agency obtained\",\"date\":\"2025-11-20\",\"url\":null},{\"publisher\":\"The New York Post\",\"title\":\"Report on the 28-point blueprint as confirmed by US officials\",\"date\":\"2025-11-20\",\"url\":null}]}]},{\"id\":\"P15\",\"title\":\"Security working group\",\"statement\":\"A joint American-Russian working group on security watches compliance with the agreement.\",\"facts\":[{\"id\":\"P15\",\"provision\":\"P15\",\"kind\":\"name\",\"statement\":\"A joint American-Russian working group on security watches compliance with the agreement.\",\"checks\":[{\"kind\":\"name\",\"names\":[\"us\",\"russia\"],\"written\":\"United States and Russia\",\"class\":\"country\",\"relation\":\"parties\",\"beside\":[],\"closed\":true,\"about\":{\"op\":\"all\",\"of\":[{\"op\":\"concept\",\"key\":\"working-group\"},{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"@supervise\"},{\"op\":\"concept\",\"key\":\"@comply\"},{\"op\":\"concept\",\"key\":\"'security'\"},{\"op\":\"all\",\"of\":[{\"op\":\"concept\",\"key\":\"'joint'\"},{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"us\"},{\"op\":\"concept\",\"key\":\"russia\"}]}]}]}]},\"unless\":{\"op\":\"concept\",\"key\":\"peace-council\"},\"holder\":null},{\"kind\":\"name\",\"names\":[\"us-government\"],\"written\":\"United States government\",\"class\":\"organization\",\"relation\":\"head\",\"beside\":[\"us\",\"russia\"],\"closed\":false,\"about\":{\"op\":\"all\",\"of\":[{\"op\":\"concept\",\"key\":\"working-group\"},{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"@supervise\"},{\"op\":\"concept\",\"key\":\"@comply\"},{\"op\":\"concept\",\"key\":\"'security'\"},{\"op\":\"all\",\"of\":[{\"op\":\"concept\",\"key\":\"'joint'\"},{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"us\"},{\"op\":\"concept\",\"key\":\"russia\"}]}]}]}]},\"unless\":{\"op\":\"concept\",\"key\":\"peace-council\"},\"holder\":null},{\"kind\":\"rule\",\"force\":\"affirmed\",\"written\":\"affirmed\",\"yes\":null,\"no\":null,\"permanence\":null,\"condition\":null,\"about\":{\"op\":\"all\",\"of\":[{\"op\":\"concept\",\"key\":\"working-group\"},{\"op\":\"concept\",\"key\":\"us\"},{\"op\":\"concept\",\"key\":\"russia\"},{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"@supervise\"},{\"op\":\"concept\",\"key\":\"@comply\"}]}]},\"unless\":{\"op\":\"concept\",\"key\":\"'leave'\"},\"holder\":null}],\"examples\":{\"consistent\":[\"A joint American-Russian working group would check compliance with the plan's security terms.\",\"Russia and the United States set up a security working group to monitor compliance, the draft says.\",\"The US proposal leaves compliance on security issues to a working group of Americans and Russians.\",\"Under the 28-point plan, a working group of Russia and the United States monitors compliance.\"],\"contradicted\":[\"The US and Ukraine form a joint security working group to oversee compliance with the 28-point plan.\",\"The members of the security working group in the American draft are Russia and China.\",\"A joint Ukrainian-Russian working group would check compliance with the plan's security terms.\",\"A security working group led by the United Nations would monitor compliance, the American draft says.\",\"The US proposal leaves compliance on security issues to a working group of Ukrainians and Europeans.\",\"Under the 28-point plan, a working group of Russia and China watches over compliance with the security terms.\"],\"unrelated\":[\"A French-German working group on migration met in Metz.\",\"The UN set up a working group on arbitrary detention.\",\"A working group of Ukraine and Poland deals with grain transit.\"]},\"references\":[{\"publisher\":\"Axios\",\"title\":\"Full text of the 28-point plan\",\"date\":\"2025-11-20\",\"url\":null}]}]},{\"id\":\"P16\",\"title\":\"Russian law on non-aggression\",\"statement\":\"Russia writes a policy of non-aggression toward Europe and Ukraine into its law.\",\"facts\":[{\"id\":\"P16\",\"provision\":\"P16\",\"kind\":\"rule\",\"statement\":\"Russia writes a policy of non-aggression toward Europe and Ukraine into its law.\",\"checks\":[{\"kind\":\"rule\",\"force\":\"required\",\"written\":\"required\",\"yes\":null,\"no\":null,\"permanence\":null,\"condition\":null,\"about\":{\"op\":\"all\",\"of\":[{\"op\":\"concept\",\"key\":\"russia\"},{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"nonaggression\"},{\"op\":\"concept\",\"key\":\"'not to attack'\"},{\"op\":\"concept\",\"key\":\"'never to attack'\"},{\"op\":\"concept\",\"key\":\"'no aggression'\"},{\"op\":\"concept\",\"key\":\"'never attack'\"}]},{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"law\"},{\"op\":\"concept\",\"key\":\"@codify\"}]}]},\"unless\":null,\"holder\":null},{\"kind\":\"choice\",\"value\":\"both\",\"written\":\"both\",\"options\":{\"both\":{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"'Europe and Ukraine'\"},{\"op\":\"concept\",\"key\":\"'Ukraine and Europe'\"}]},\"one-only\":{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"'Europe only'\"},{\"op\":\"concept\",\"key\":\"'only Europe'\"},{\"op\":\"concept\",\"key\":\"'Europe alone'\"},{\"op\":\"concept\",\"key\":\"'only toward Europe'\"},{\"op\":\"concept\",\"key\":\"'only towards Europe'\"},{\"op\":\"concept\",\"key\":\"'Ukraine only'\"},{\"op\":\"concept\",\"key\":\"'only Ukraine'\"},{\"op\":\"concept\",\"key\":\"'Ukraine alone'\"},{\"op\":\"concept\",\"key\":\"'only toward Ukraine'\"},{\"op\":\"concept\",\"key\":\"'only towards Ukraine'\"}]}},\"about\":{\"op\":\"all\",\"of\":[{\"op\":\"concept\",\"key\":\"russia\"},{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"nonaggression\"},{\"op\":\"concept\",\"key\":\"'not to attack'\"},{\"op\":\"concept\",\"key\":\"'never to attack'\"},{\"op\":\"concept\",\"key\":\"'no aggression'\"},{\"op\":\"concept\",\"key\":\"'never attack'\"}]},{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"law\"},{\"op\":\"concept\",\"key\":\"@codify\"}]}]},\"unless\":null,\"holder\":null},{\"kind\":\"name\",\"names\":[\"europe\",\"ukraine\"],\"written\":\"Europe and Ukraine\",\"class\":\"country\",\"relation\":\"target\",\"beside\":[\"russia\"],\"closed\":true,\"about\":{\"op\":\"all\",\"of\":[{\"op\":\"concept\",\"key\":\"russia\"},{\"op\":\"concept\",\"key\":\"nonaggression\"},{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"law\"},{\"op\":\"concept\",\"key\":\"@codify\"}]}]},\"unless\":null,\"holder\":null}],\"examples\":{\"consistent\":[\"Russia must write non-aggression toward Europe and Ukraine into its law, the plan says.\",\"The American draft obliges Moscow to enshrine a policy of non-aggression toward Ukraine and Europe in legislation.\",\"Under the US proposal, Russia passes a law on non-aggression.\",\"Russia is required to put its policy of non-aggression toward Ukraine and Europe into law, says the 28-point plan.\"],\"contradicted\":[\"Russia need not write non-aggression into its law, the plan says.\",\"The American draft obliges Moscow to enshrine non-aggression in legislation toward Europe only, not toward Ukraine.\",\"Under the US proposal, Russia is not required to pass any law on non-aggression.\",\"Russia has no duty to codify non-aggression in law, according to the 28-point plan.\"],\"unrelated\":[\"Russia passed a law on data protection.\",\"Japan wrote the renunciation of war into its constitution.\",\"Ukraine's parliament passed a law against domestic aggression.\"]},\"references\":[{\"publisher\":\"Axios\",\"title\":\"Full text of the 28-point plan\",\"date\":\"2025-11-20\",\"url\":null},{\"publisher\":\"The New York Post\",\"title\":\"Report on the 28-point blueprint as confirmed by US officials\",\"date\":\"2025-11-20\",\"url\":null}]}]},{\"id\":\"P17\",\"title\":\"Nuclear arms treaties\",\"statement\":\"The United States and Russia extend the treaties on nuclear arms control, START I among them.\",\"facts\":[{\"id\":\"P17\",\"provision\":\"P17\",\"kind\":\"rule\",\"statement\":\"The United States and Russia extend the treaties on nuclear arms control, START I among them.\",\"checks\":[{\"kind\":\"rule\",\"force\":\"affirmed\",\"written\":\"affirmed\",\"yes\":{\"op\":\"concept\",\"key\":\"@extend\"},\"no\":{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"@end\"},{\"op\":\"concept\",\"key\":\"'carry to the grave'\"},{\"op\":\"concept\",\"key\":\"'bury'\"},{\"op\":\"concept\",\"key\":\"'run out'\"},{\"op\":\"concept\",\"key\":\"'tear up'\"},{\"op\":\"concept\",\"key\":\"'lapse'\"},{\"op\":\"concept\",\"key\":\"'expire'\"},{\"op\":\"concept\",\"key\":\"'scrap'\"},{\"op\":\"concept\",\"key\":\"'drop'\"},{\"op\":\"concept\",\"key\":\"'let go'\"},{\"op\":\"concept\",\"key\":\"'abandon'\"}]},\"permanence\":null,\"condition\":null,\"about\":{\"op\":\"all\",\"of\":[{\"op\":\"concept\",\"key\":\"arms-treaty\"},{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"us\"},{\"op\":\"concept\",\"key\":\"russia\"},{\"op\":\"concept\",\"key\":\"@extend\"},{\"op\":\"concept\",\"key\":\"@end\"}]}]},\"unless\":null,\"holder\":null}],\"examples\":{\"consistent\":[\"The United States and Russia would extend their nuclear arms treaties under the plan.\",\"Washington and Moscow are to prolong START I, the draft says.\",\"The American proposal renews nuclear arms control treaties between Russia and the US.\",\"Under the plan, Moscow and Washington agree to extend treaties on nuclear arms control.\"],\"contradicted\":[\"The United States and Russia would terminate their nuclear arms treaties under the plan.\",\"Washington and Moscow are to let START I expire, the draft says.\",\"The American proposal cancels nuclear arms control treaties between Russia and the US.\",\"Russia and America quit the START treaty, according to the 28-point plan.\"],\"unrelated\":[\"New START was signed in Prague in 2010.\",\"India and Pakistan exchange lists of their nuclear plants every January.\",\"The INF treaty ended in 2019.\"]},\"references\":[{\"publisher\":\"Axios\",\"title\":\"Full text of the 28-point plan\",\"date\":\"2025-11-20\",\"url\":null},{\"publisher\":\"The New York Post\",\"title\":\"Report on the 28-point blueprint as confirmed by US officials\",\"date\":\"2025-11-20\",\"url\":null}]}]},{\"id\":\"P18\",\"title\":\"Non-nuclear Ukraine\",\"statement\":\"Ukraine is a non-nuclear state under the Non-Proliferation Treaty.\",\"facts\":[{\"id\":\"P18\",\"provision\":\"P18\",\"kind\":\"rule\",\"statement\":\"Ukraine is a non-nuclear state under the Non-Proliferation Treaty.\",\"checks\":[{\"kind\":\"rule\",\"force\":\"forbidden\",\"written\":\"forbidden\",\"yes\":{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"'become a nuclear power'\"},{\"op\":\"concept\",\"key\":\"'become a nuclear state'\"},{\"op\":\"concept\",\"key\":\"'remain a nuclear state'\"},{\"op\":\"concept\",\"key\":\"'stay a nuclear state'\"},{\"op\":\"concept\",\"key\":\"'remain a nuclear power'\"},{\"op\":\"concept\",\"key\":\"'stay a nuclear power'\"},{\"op\":\"concept\",\"key\":\"'Ukraine a nuclear state'\"},{\"op\":\"concept\",\"key\":\"'Ukraine a nuclear power'\"}]},\"no\":{\"op\":\"concept\",\"key\":\"non-nuclear\"},\"permanence\":null,\"condition\":null,\"about\":{\"op\":\"all\",\"of\":[{\"op\":\"concept\",\"key\":\"ukraine\"},{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"nuclear-arms\"},{\"op\":\"concept\",\"key\":\"non-nuclear\"},{\"op\":\"concept\",\"key\":\"'remain a nuclear state'\"},{\"op\":\"concept\",\"key\":\"'stay a nuclear state'\"},{\"op\":\"concept\",\"key\":\"'remain a nuclear power'\"},{\"op\":\"concept\",\"key\":\"'stay a nuclear power'\"},{\"op\":\"concept\",\"key\":\"'Ukraine a nuclear state'\"},{\"op\":\"concept\",\"key\":\"'Ukraine a nuclear power'\"}]}]},\"unless\":{\"op\":\"any\",\"of\":[{\"op\":\"all\",\"of\":[{\"op\":\"concept\",\"key\":\"us\"},{\"op\":\"concept\",\"key\":\"russia\"},{\"op\":\"concept\",\"key\":\"arms-treaty\"}]},{\"op\":\"concept\",\"key\":\"nuclear-plant\"}]},\"holder\":null}],\"examples\":{\"consistent\":[\"Ukraine remains a non-nuclear state under the plan.\",\"The American draft obliges Ukraine to stay free of nuclear weapons.\",\"Ukraine may not have nuclear weapons, the US proposal says.\",\"Ukraine must not acquire nuclear weapons under the American plan.\",\"The 28-point plan keeps Ukraine a non-nuclear state.\"],\"contradicted\":[\"Ukraine may build nuclear weapons under the plan.\",\"The American draft allows Ukraine to host nuclear warheads.\",\"Ukraine becomes a nuclear power, the US proposal says.\",\"Under the 28-point plan, Kyiv is free to develop atomic weapons.\"],\"unrelated\":[\"Ukraine gave up its nuclear weapons after the Budapest Memorandum of 1994.\",\"Iran says that it does not want nuclear weapons.\",\"Ukraine gets half of its power from nuclear plants.\"]},\"references\":[{\"publisher\":\"Axios\",\"title\":\"Full text of the 28-point plan\",\"date\":\"2025-11-20\",\"url\":null},{\"publisher\":\"The New York Post\",\"title\":\"Report on the 28-point blueprint as confirmed by US officials\",\"date\":\"2025-11-20\",\"url\":null}]}]},{\"id\":\"P19\",\"title\":\"Zaporizhzhia nuclear plant\",\"statement\":\"The Zaporizhzhia nuclear plant restarts under the supervision of the IAEA, and its electricity is split equally between Russia and Ukraine.\",\"facts\":[{\"id\":\"P19a\",\"provision\":\"P19\",\"kind\":\"name\",\"statement\":\"The Zaporizhzhia nuclear plant restarts under the supervision of the IAEA.\",\"checks\":[{\"kind\":\"name\",\"names\":[\"iaea\"],\"written\":\"International Atomic Energy Agency\",\"class\":\"organization\",\"relation\":\"supervise\",\"beside\":[],\"closed\":false,\"about\":{\"op\":\"all\",\"of\":[{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"zaporizhzhia-plant\"},{\"op\":\"all\",\"of\":[{\"op\":\"concept\",\"key\":\"nuclear-plant\"},{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"zaporizhzhia\"},{\"op\":\"concept\",\"key\":\"@restart\"}]}]}]},{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"@supervise\"},{\"op\":\"concept\",\"key\":\"@restart\"},{\"op\":\"concept\",\"key\":\"'operate'\"},{\"op\":\"concept\",\"key\":\"'operation'\"},{\"op\":\"concept\",\"key\":\"'run'\"},{\"op\":\"concept\",\"key\":\"iaea\"},{\"op\":\"concept\",\"key\":\"'come back into service'\"},{\"op\":\"concept\",\"key\":\"'in hand'\"}]}]},\"unless\":{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"buffer-zone\"},{\"op\":\"concept\",\"key\":\"'since 2022'\"},{\"op\":\"concept\",\"key\":\"'since March 2022'\"},{\"op\":\"concept\",\"key\":\"'currently'\"},{\"op\":\"concept\",\"key\":\"'visit'\"}]},\"holder\":null}],\"examples\":{\"consistent\":[\"The Zaporizhzhia nuclear plant would restart under the supervision of the IAEA, the plan says.\",\"Under the American draft, the International Atomic Energy Agency oversees the Zaporizhzhia plant.\",\"IAEA inspectors would supervise the restart of the nuclear power station at Enerhodar, says the US proposal.\",\"Supervision of the Zaporizhzhia nuclear plant falls to the IAEA under the 28-point plan.\"],\"contradicted\":[\"Under the American draft, the restart of the Zaporizhzhia nuclear plant is left to Russia alone.\",\"Supervision of the Zaporizhzhia plant in the 28-point plan: European Union\",\"The Zaporizhzhia nuclear plant would restart under the supervision of the OSCE, the plan says.\",\"Under the American draft, Russia alone oversees the Zaporizhzhia nuclear plant.\",\"The United Nations would supervise the restart of the Zaporizhzhia nuclear power station, says the US proposal.\",\"The 28-point plan puts the Zaporizhzhia nuclear plant under joint Ukrainian-Russian operation.\"],\"unrelated\":[\"The OSCE supervised the local elections in Albania.\",\"Rosatom is building a nuclear plant in Turkey.\",\"The IAEA supervises the removal of cooling water in Fukushima.\"]},\"references\":[{\"publisher\":\"Axios\",\"title\":\"Full text of the 28-point plan\",\"date\":\"2025-11-20\",\"url\":null},{\"publisher\":\"The New York Post\",\"title\":\"Report on the 28-point blueprint as confirmed by US officials\",\"date\":\"2025-11-20\",\"url\":null}]},{\"id\":\"P19b\",\"provision\":\"P19\",\"kind\":\"quantity\",\"statement\":\"The plant's electricity is split equally, 50:50, between Russia and Ukraine.\",\"checks\":[{\"kind\":\"quantity\",\"value\":{\"min\":50,\"max\":50,\"dimension\":\"share\",\"unit\":\"percent\",\"bound\":\"exact\",\"step\":10},\"written\":\"50%\",\"of\":{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"electricity\"},{\"op\":\"concept\",\"key\":\"nuclear-plant\"},{\"op\":\"concept\",\"key\":\"zaporizhzhia-plant\"},{\"op\":\"concept\",\"key\":\"zaporizhzhia\"},{\"op\":\"concept\",\"key\":\"'it'\"},{\"op\":\"concept\",\"key\":\"'power'\"},{\"op\":\"concept\",\"key\":\"'current'\"},{\"op\":\"concept\",\"key\":\"'energy'\"},{\"op\":\"concept\",\"key\":\"'output'\"}]},\"when\":\"plan\",\"to\":null,\"split\":[\"russia\",\"ukraine\"],\"about\":{\"op\":\"any\",\"of\":[{\"op\":\"all\",\"of\":[{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"zaporizhzhia-plant\"},{\"op\":\"all\",\"of\":[{\"op\":\"concept\",\"key\":\"zaporizhzhia\"},{\"op\":\"not\",\"of\":{\"op\":\"concept\",\"key\":\"'region'\"}}]},{\"op\":\"all\",\"of\":[{\"op\":\"concept\",\"key\":\"nuclear-plant\"},{\"op\":\"concept\",\"key\":\"russia\"}]}]},{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"electricity\"},{\"op\":\"all\",\"of\":[{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"'power'\"},{\"op\":\"concept\",\"key\":\"'current'\"}]},{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"@split\"},{\"op\":\"concept\",\"key\":\"@equal\"},{\"op\":\"concept\",\"key\":\"@grant\"}]}]}]}]},{\"op\":\"all\",\"of\":[{\"op\":\"concept\",\"key\":\"electricity\"},{\"op\":\"concept\",\"key\":\"@split\"},{\"op\":\"concept\",\"key\":\"ukraine\"},{\"op\":\"concept\",\"key\":\"russia\"}]}]},\"unless\":{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"'capacity'\"},{\"op\":\"concept\",\"key\":\"'before the war'\"},{\"op\":\"concept\",\"key\":\"'blackout'\"},{\"op\":\"concept\",\"key\":\"'outage'\"},{\"op\":\"concept\",\"key\":\"'cut off'\"}]},\"holder\":null},{\"kind\":\"choice\",\"value\":\"equal\",\"written\":\"equal\",\"options\":{\"equal\":{\"op\":\"concept\",\"key\":\"@equal\"},\"one-sided\":{\"op\":\"concept\",\"key\":\"one-sided\"}},\"about\":{\"op\":\"all\",\"of\":[{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"zaporizhzhia-plant\"},{\"op\":\"all\",\"of\":[{\"op\":\"concept\",\"key\":\"zaporizhzhia\"},{\"op\":\"not\",\"of\":{\"op\":\"concept\",\"key\":\"'region'\"}}]}]},{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"electricity\"},{\"op\":\"all\",\"of\":[{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"'power'\"},{\"op\":\"concept\",\"key\":\"'current'\"}]},{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"@split\"},{\"op\":\"concept\",\"key\":\"@equal\"},{\"op\":\"concept\",\"key\":\"@grant\"},{\"op\":\"concept\",\"key\":\"one-sided\"}]}]}]}]},\"unless\":{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"'capacity'\"},{\"op\":\"concept\",\"key\":\"'before the war'\"},{\"op\":\"concept\",\"key\":\"'blackout'\"},{\"op\":\"concept\",\"key\":\"'outage'\"},{\"op\":\"concept\",\"key\":\"'cut off'\"}]},\"holder\":null}],\"examples\":{\"consistent\":[\"Electricity from the Zaporizhzhia plant would be split 50:50 between Russia and Ukraine, the plan says.\",\"Russia and Ukraine each get half of the Zaporizhzhia nuclear plant's output under the American draft.\",\"The US proposal divides the power from the Zaporizhzhia plant equally between Ukraine and Russia.\",\"Half of the electricity from the Zaporizhzhia plant goes to Ukraine under the 28-point plan.\",\"Under the US draft, Ukraine receives 50 percent of the Zaporizhzhia plant's electricity.\"],\"contradicted\":[\"Under the American draft, the Zaporizhzhia plant's electricity goes to Russia alone.\",\"Electricity from the Zaporizhzhia plant would be split 70-30 between Russia and Ukraine, the plan says.\",\"Russia gets all of the Zaporizhzhia nuclear plant's electricity under the American draft.\",\"The US proposal gives 60% of the power from the Zaporizhzhia plant to Ukraine.\",\"Two thirds of the Zaporizhzhia nuclear plant's output go to Russia under the 28-point plan.\"],\"unrelated\":[\"Nuclear plants deliver 60 percent of Ukraine's electricity.\",\"The two cities split the cost of the power station 70-30.\",\"Before the war the Zaporizhzhia plant supplied a fifth of Ukraine's electricity.\"]},\"references\":[{\"publisher\":\"Axios\",\"title\":\"Full text of the 28-point plan\",\"date\":\"2025-11-20\",\"url\":null},{\"publisher\":\"The New York Post\",\"title\":\"Report on the 28-point blueprint as confirmed by US officials\",\"date\":\"2025-11-20\",\"url\":null}]},{\"id\":\"P19c\",\"provision\":\"P19\",\"kind\":\"choice\",\"statement\":\"The nuclear plant to be restarted is the one in Zaporizhzhia.\",\"checks\":[{\"kind\":\"choice\",\"value\":\"zaporizhzhia\",\"written\":\"zaporizhzhia\",\"options\":{\"zaporizhzhia\":{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"zaporizhzhia-plant\"},{\"op\":\"concept\",\"key\":\"zaporizhzhia\"}]},\"chernobyl\":{\"op\":\"concept\",\"key\":\"chernobyl\"},\"rivne\":{\"op\":\"concept\",\"key\":\"rivne\"},\"khmelnytskyi\":{\"op\":\"concept\",\"key\":\"khmelnytskyi\"},\"south-ukraine\":{\"op\":\"concept\",\"key\":\"south-ukraine-plant\"}},\"about\":{\"op\":\"all\",\"of\":[{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"nuclear-plant\"},{\"op\":\"concept\",\"key\":\"zaporizhzhia-plant\"},{\"op\":\"concept\",\"key\":\"chernobyl\"},{\"op\":\"concept\",\"key\":\"rivne\"},{\"op\":\"concept\",\"key\":\"khmelnytskyi\"},{\"op\":\"concept\",\"key\":\"south-ukraine-plant\"}]},{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"@restart\"},{\"op\":\"concept\",\"key\":\"@supervise\"},{\"op\":\"concept\",\"key\":\"'operation'\"},{\"op\":\"concept\",\"key\":\"iaea\"},{\"op\":\"all\",\"of\":[{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"electricity\"},{\"op\":\"concept\",\"key\":\"'power'\"},{\"op\":\"concept\",\"key\":\"'current'\"}]},{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"@split\"},{\"op\":\"concept\",\"key\":\"@equal\"},{\"op\":\"concept\",\"key\":\"@share\"}]}]}]}]},\"unless\":{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"'accident'\"},{\"op\":\"concept\",\"key\":\"'drone'\"},{\"op\":\"concept\",\"key\":\"'before the war'\"},{\"op\":\"concept\",\"key\":\"'unit'\"}]},\"holder\":null},{\"kind\":\"rule\",\"force\":\"affirmed\",\"written\":\"affirmed\",\"yes\":null,\"no\":null,\"permanence\":null,\"condition\":null,\"about\":{\"op\":\"all\",\"of\":[{\"op\":\"concept\",\"key\":\"zaporizhzhia-plant\"},{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"@restart\"},{\"op\":\"concept\",\"key\":\"'go back into operation'\"},{\"op\":\"concept\",\"key\":\"'back in operation'\"}]}]},\"unless\":{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"'accident'\"},{\"op\":\"concept\",\"key\":\"'drone'\"},{\"op\":\"concept\",\"key\":\"'before the war'\"},{\"op\":\"concept\",\"key\":\"'unit'\"}]},\"holder\":null}],\"examples\":{\"consistent\":[\"The nuclear plant that the plan restarts is Zaporizhzhia.\",\"Under the American draft, the Zaporozhye nuclear power plant goes back into operation.\",\"The US proposal would have the ZNPP restarted under the supervision of the IAEA.\"],\"contradicted\":[\"The nuclear plant that the plan restarts is Chernobyl.\",\"Under the American draft, the Rivne nuclear power plant goes back into operation.\",\"The US proposal would have the Khmelnytskyi nuclear plant restarted under the supervision of the IAEA.\"],\"unrelated\":[\"A drone hit the roof over the Chernobyl nuclear plant in February.\",\"The Rivne nuclear plant restarted its third unit after repairs.\",\"Japan wants to restart the nuclear plant of Kashiwazaki-Kariwa.\"]},\"references\":[{\"publisher\":\"Axios\",\"title\":\"Full text of the 28-point plan\",\"date\":\"2025-11-20\",\"url\":null},{\"publisher\":\"The New York Post\",\"title\":\"Report on the 28-point blueprint as confirmed by US officials\",\"date\":\"2025-11-20\",\"url\":null}],\"undefended\":{\"antonym\":\"The plant has been shut down since 2022: \\\"shut down\\\" is right as a state of today.\"}}]},{\"id\":\"P20\",\"title\":\"Tolerance and education\",\"statement\":\"Both countries introduce programmes for tolerance, Ukraine adopts EU rules on religious tolerance and minority languages, and Nazi ideology is banned.\",\"facts\":[{\"id\":\"P20\",\"provision\":\"P20\",\"kind\":\"rule\",\"statement\":\"Both countries introduce programmes for tolerance, Ukraine adopts EU rules on religious tolerance and minority languages, and Nazi ideology is banned.\",\"checks\":[{\"kind\":\"rule\",\"force\":\"affirmed\",\"written\":\"affirmed\",\"yes\":null,\"no\":{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"'abolish'\"},{\"op\":\"concept\",\"key\":\"'scrap'\"},{\"op\":\"concept\",\"key\":\"'do away with'\"}]},\"permanence\":null,\"condition\":null,\"about\":{\"op\":\"any\",\"of\":[{\"op\":\"all\",\"of\":[{\"op\":\"concept\",\"key\":\"tolerance\"},{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"'programme'\"},{\"op\":\"concept\",\"key\":\"'program'\"},{\"op\":\"concept\",\"key\":\"@teach\"},{\"op\":\"concept\",\"key\":\"ukraine\"}]}]},{\"op\":\"all\",\"of\":[{\"op\":\"concept\",\"key\":\"ukraine\"},{\"op\":\"concept\",\"key\":\"minority-language\"}]}]},\"unless\":null,\"holder\":null},{\"kind\":\"rule\",\"force\":\"forbidden\",\"written\":\"forbidden\",\"yes\":null,\"no\":null,\"permanence\":null,\"condition\":null,\"about\":{\"op\":\"concept\",\"key\":\"nazi-ideology\"},\"unless\":null,\"holder\":null},{\"kind\":\"choice\",\"value\":\"european\",\"written\":\"european\",\"options\":{\"european\":{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"'EU rule'\"},{\"op\":\"concept\",\"key\":\"'European rule'\"},{\"op\":\"concept\",\"key\":\"'EU standard'\"},{\"op\":\"concept\",\"key\":\"'European standard'\"},{\"op\":\"concept\",\"key\":\"'EU law'\"},{\"op\":\"concept\",\"key\":\"'rule of the EU'\"},{\"op\":\"concept\",\"key\":\"'rule of the European Union'\"}]},\"russian\":{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"'Russian rule'\"},{\"op\":\"concept\",\"key\":\"'Russian standard'\"},{\"op\":\"concept\",\"key\":\"'Russian law'\"},{\"op\":\"concept\",\"key\":\"'rule of Russia'\"},{\"op\":\"concept\",\"key\":\"'rules of Russia'\"}]},\"american\":{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"'American rule'\"},{\"op\":\"concept\",\"key\":\"'US rule'\"},{\"op\":\"concept\",\"key\":\"'American standard'\"},{\"op\":\"concept\",\"key\":\"'US standard'\"}]}},\"about\":{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"tolerance\"},{\"op\":\"concept\",\"key\":\"minority-language\"}]},\"unless\":null,\"holder\":null}],\"examples\":{\"consistent\":[\"Russia and Ukraine would both introduce school programmes for tolerance under the plan.\",\"Ukraine is to adopt EU rules on religious tolerance and minority languages, the draft says.\",\"Nazi ideology must be banned, according to the US proposal.\",\"Under the American plan, Ukraine adopts European Union rules on religious tolerance.\"],\"contradicted\":[\"Neither Russia nor Ukraine has to introduce programmes for tolerance under the plan.\",\"Ukraine is to adopt Russian rules on religious tolerance and minority languages, the draft says.\",\"Nazi ideology would be allowed in Ukraine, according to the US proposal.\",\"The 28-point plan contains no tolerance programmes for Ukraine and Russia.\"],\"unrelated\":[\"The drug has low tolerance in elderly patients.\",\"Finland protects the minority language of the Sami.\",\"Germany has banned Nazi symbols since 1945.\"]},\"references\":[{\"publisher\":\"Axios\",\"title\":\"Full text of the 28-point plan\",\"date\":\"2025-11-20\",\"url\":null},{\"publisher\":\"The New York Post\",\"title\":\"Report on the 28-point blueprint as confirmed by US officials\",\"date\":\"2025-11-20\",\"url\":null}]}]},{\"id\":\"P21\",\"title\":\"Territory\",\"statement\":\"Crimea, Luhansk and Donetsk are recognised as de facto Russian, Kherson and Zaporizhzhia are frozen along the line of contact, Ukraine leaves the part of Donetsk that it holds, and Russia gives up territory outside the five regions.\",\"facts\":[{\"id\":\"P21a\",\"provision\":\"P21\",\"kind\":\"choice\",\"statement\":\"Crimea, Luhansk and Donetsk are recognised as de facto Russian, also by the United States.\",\"checks\":[{\"kind\":\"choice\",\"value\":\"de-facto\",\"written\":\"de facto\",\"options\":{\"de-facto\":{\"op\":\"concept\",\"key\":\"@factual\"},\"de-jure\":{\"op\":\"concept\",\"key\":\"de-jure\"},\"ukrainian\":{\"op\":\"all\",\"of\":[{\"op\":\"concept\",\"key\":\"stays-ukrainian\"},{\"op\":\"not\",\"of\":{\"op\":\"concept\",\"key\":\"held-part\"}}]}},\"about\":{\"op\":\"all\",\"of\":[{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"crimea\"},{\"op\":\"concept\",\"key\":\"luhansk\"},{\"op\":\"concept\",\"key\":\"donetsk\"},{\"op\":\"concept\",\"key\":\"donbas\"}]},{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"@recognize\"},{\"op\":\"concept\",\"key\":\"@factual\"},{\"op\":\"concept\",\"key\":\"de-jure\"},{\"op\":\"concept\",\"key\":\"stays-ukrainian\"},{\"op\":\"concept\",\"key\":\"@cede\"},{\"op\":\"concept\",\"key\":\"'grant control'\"},{\"op\":\"concept\",\"key\":\"'give control'\"},{\"op\":\"concept\",\"key\":\"'gain control'\"},{\"op\":\"concept\",\"key\":\"'get control'\"},{\"op\":\"concept\",\"key\":\"'hand control'\"},{\"op\":\"concept\",\"key\":\"'receive control'\"}]}]},\"unless\":{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"buffer-zone\"},{\"op\":\"all\",\"of\":[{\"op\":\"concept\",\"key\":\"held-part\"},{\"op\":\"concept\",\"key\":\"troop\"}]}]},\"holder\":null},{\"kind\":\"name\",\"names\":[\"crimea\",\"luhansk\",\"donetsk\",\"donbas\"],\"written\":\"Crimea, Luhansk, Donetsk and Donbas\",\"class\":\"place\",\"relation\":\"member\",\"beside\":[\"ukraine\",\"russia\",\"us\",\"europe\"],\"closed\":true,\"about\":{\"op\":\"all\",\"of\":[{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"crimea\"},{\"op\":\"concept\",\"key\":\"luhansk\"},{\"op\":\"concept\",\"key\":\"donetsk\"},{\"op\":\"concept\",\"key\":\"donbas\"}]},{\"op\":\"concept\",\"key\":\"@recognize\"},{\"op\":\"concept\",\"key\":\"@factual\"}]},\"unless\":{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"buffer-zone\"},{\"op\":\"concept\",\"key\":\"line-of-contact\"}]},\"holder\":null}],\"examples\":{\"consistent\":[\"Crimea, Luhansk and Donetsk would be recognised as de facto Russian under the plan.\",\"The American draft treats Crimea and the Donbas as Russian in fact, though not in law.\",\"De facto recognition of Lugansk, Donetsk and Crimea as Russian, also by Washington, is part of the US proposal.\",\"The US would recognise Crimea, Luhansk and Donetsk as de facto Russian territory under the 28-point plan.\"],\"contradicted\":[\"Crimea, Luhansk and Donetsk would be recognised as Russian de jure under the plan.\",\"The American draft treats Crimea and the Donbas as Russian by law.\",\"Crimea remains Ukrainian under the US proposal.\",\"The 28-point plan recognises Crimea, Luhansk, Donetsk and Kharkiv as de facto Russian.\"],\"unrelated\":[\"Russia annexed Crimea in 2014.\",\"Somaliland is a de facto state without recognition.\",\"The Donbas is known for its coal mines.\"]},\"references\":[{\"publisher\":\"Axios\",\"title\":\"Full text of the 28-point plan\",\"date\":\"2025-11-20\",\"url\":null},{\"publisher\":\"The Associated Press\",\"title\":\"Report on the draft proposal that the agency obtained\",\"date\":\"2025-11-20\",\"url\":null},{\"publisher\":\"The New York Post\",\"title\":\"Report on the 28-point blueprint as confirmed by US officials\",\"date\":\"2025-11-20\",\"url\":null}],\"undefended\":{\"antonym\":\"A sentence that names both kinds of recognition is left to a person to review.\"}},{\"id\":\"P21b\",\"provision\":\"P21\",\"kind\":\"choice\",\"statement\":\"Kherson and Zaporizhzhia are frozen along the line of contact.\",\"checks\":[{\"kind\":\"choice\",\"value\":\"frozen\",\"written\":\"frozen\",\"options\":{\"frozen\":{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"@freeze\"},{\"op\":\"concept\",\"key\":\"line-of-contact\"},{\"op\":\"concept\",\"key\":\"'split along'\"},{\"op\":\"concept\",\"key\":\"'present line'\"},{\"op\":\"concept\",\"key\":\"'current line'\"},{\"op\":\"concept\",\"key\":\"'where they stand'\"},{\"op\":\"concept\",\"key\":\"'where it runs'\"}]},\"ceded-whole\":{\"op\":\"concept\",\"key\":\"ceded-whole\"},\"returned\":{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"russia-withdraws\"},{\"op\":\"concept\",\"key\":\"russians-leave\"},{\"op\":\"concept\",\"key\":\"stays-ukrainian\"}]}},\"about\":{\"op\":\"all\",\"of\":[{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"kherson\"},{\"op\":\"concept\",\"key\":\"zaporizhzhia\"}]},{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"@freeze\"},{\"op\":\"concept\",\"key\":\"line-of-contact\"},{\"op\":\"concept\",\"key\":\"@cede\"},{\"op\":\"concept\",\"key\":\"@withdraw\"},{\"op\":\"concept\",\"key\":\"@return\"},{\"op\":\"concept\",\"key\":\"ceded-whole\"},{\"op\":\"concept\",\"key\":\"russia-withdraws\"},{\"op\":\"concept\",\"key\":\"'split along'\"},{\"op\":\"concept\",\"key\":\"'present line'\"},{\"op\":\"concept\",\"key\":\"'current line'\"}]}]},\"unless\":{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"nuclear-plant\"},{\"op\":\"concept\",\"key\":\"zaporizhzhia-plant\"},{\"op\":\"concept\",\"key\":\"electricity\"}]},\"holder\":null}],\"examples\":{\"consistent\":[\"Kherson and Zaporizhzhia would be frozen along the line of contact under the plan.\",\"In the Kherson and Zaporizhzhia regions the front line is frozen where it runs, the American draft says.\",\"The US proposal freezes Kherson and Zaporozhye at the contact line.\",\"Under the 28-point plan, Kherson and Zaporizhzhia are frozen at the line of contact.\"],\"contradicted\":[\"Kherson and Zaporizhzhia would be ceded whole to Russia under the plan.\",\"The Kherson and Zaporizhzhia regions are returned to Ukraine, the American draft says.\",\"Russia withdraws from Kherson and Zaporizhzhia, according to the US proposal.\",\"The 28-point plan hands the entire region of Kherson to Russia.\"],\"unrelated\":[\"The museum of Kherson lost its collection.\",\"Russian troops withdrew from the city of Kherson in November 2022.\",\"The football club Metalurh Zaporizhzhia returned to the second league.\"]},\"references\":[{\"publisher\":\"Axios\",\"title\":\"Full text of the 28-point plan\",\"date\":\"2025-11-20\",\"url\":null},{\"publisher\":\"The Associated Press\",\"title\":\"Report on the draft proposal that the agency obtained\",\"date\":\"2025-11-20\",\"url\":null},{\"publisher\":\"The New York Post\",\"title\":\"Report on the 28-point blueprint as confirmed by US officials\",\"date\":\"2025-11-20\",\"url\":null}]},{\"id\":\"P21c\",\"provision\":\"P21\",\"kind\":\"rule\",\"statement\":\"Ukrainian forces withdraw from the part of the Donetsk region that they still hold.\",\"checks\":[{\"kind\":\"rule\",\"force\":\"required\",\"written\":\"required\",\"yes\":{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"@withdraw\"},{\"op\":\"concept\",\"key\":\"'pull'\"},{\"op\":\"concept\",\"key\":\"'pull-out'\"},{\"op\":\"concept\",\"key\":\"'walk out'\"},{\"op\":\"concept\",\"key\":\"'march out'\"},{\"op\":\"concept\",\"key\":\"'move out'\"},{\"op\":\"concept\",\"key\":\"'clear out'\"},{\"op\":\"concept\",\"key\":\"'give up'\"},{\"op\":\"concept\",\"key\":\"'hand over'\"},{\"op\":\"concept\",\"key\":\"'vacate'\"},{\"op\":\"concept\",\"key\":\"'clear'\"}]},\"no\":{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"'stay'\"},{\"op\":\"concept\",\"key\":\"'keep the rest'\"},{\"op\":\"concept\",\"key\":\"'keep the part'\"},{\"op\":\"concept\",\"key\":\"'keep what'\"},{\"op\":\"concept\",\"key\":\"'keep their position'\"},{\"op\":\"concept\",\"key\":\"'hold their position'\"},{\"op\":\"concept\",\"key\":\"'hold their ground'\"},{\"op\":\"concept\",\"key\":\"'dig in'\"}]},\"permanence\":null,\"condition\":null,\"about\":{\"op\":\"all\",\"of\":[{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"donetsk\"},{\"op\":\"concept\",\"key\":\"donbas\"}]},{\"op\":\"any\",\"of\":[{\"op\":\"all\",\"of\":[{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"troop\"},{\"op\":\"concept\",\"key\":\"army\"},{\"op\":\"concept\",\"key\":\"ukraine\"}]},{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"@withdraw\"},{\"op\":\"concept\",\"key\":\"'pull out'\"}]}]},{\"op\":\"all\",\"of\":[{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"troop\"},{\"op\":\"concept\",\"key\":\"army\"},{\"op\":\"concept\",\"key\":\"'unit'\"}]},{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"'stay'\"},{\"op\":\"concept\",\"key\":\"'pull'\"},{\"op\":\"concept\",\"key\":\"'walk out'\"},{\"op\":\"concept\",\"key\":\"'march out'\"},{\"op\":\"concept\",\"key\":\"'move out'\"},{\"op\":\"concept\",\"key\":\"'clear out'\"},{\"op\":\"concept\",\"key\":\"'vacate'\"},{\"op\":\"concept\",\"key\":\"'clear'\"}]}]},{\"op\":\"all\",\"of\":[{\"op\":\"concept\",\"key\":\"held-part\"},{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"'pull-out'\"},{\"op\":\"concept\",\"key\":\"'give up'\"},{\"op\":\"concept\",\"key\":\"'hand over'\"},{\"op\":\"concept\",\"key\":\"'vacate'\"},{\"op\":\"concept\",\"key\":\"'clear'\"},{\"op\":\"concept\",\"key\":\"'keep'\"}]}]}]}]},\"unless\":{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"outside-five\"},{\"op\":\"all\",\"of\":[{\"op\":\"concept\",\"key\":\"russian-troops\"},{\"op\":\"not\",\"of\":{\"op\":\"concept\",\"key\":\"held-part\"}}]}]},\"holder\":\"ukraine\"},{\"kind\":\"choice\",\"value\":\"ukrainian\",\"written\":\"ukrainian\",\"options\":{\"ukrainian\":{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"'Ukrainian troop'\"},{\"op\":\"concept\",\"key\":\"'Ukrainian forces'\"}]},\"russian\":{\"op\":\"concept\",\"key\":\"russians-leave\"}},\"about\":{\"op\":\"all\",\"of\":[{\"op\":\"concept\",\"key\":\"donetsk\"},{\"op\":\"concept\",\"key\":\"russians-leave\"}]},\"unless\":{\"op\":\"concept\",\"key\":\"outside-five\"},\"holder\":\"russia\"}],\"examples\":{\"consistent\":[\"Ukrainian forces would withdraw from the part of Donetsk they still hold under the plan.\",\"The American draft requires Ukraine's troops to leave the rest of the Donetsk region.\",\"Ukraine must pull its army out of the Donetsk towns it still controls, the US proposal says.\",\"Under the US draft, Ukraine's army withdraws from the part of the Donetsk region that it controls.\"],\"contradicted\":[\"Ukrainian forces may stay in the part of Donetsk they still hold under the plan.\",\"The American draft requires Russian troops to leave the Donetsk region.\",\"Ukraine's army stays in the Donetsk towns it still controls, the US proposal says.\",\"No withdrawal of Ukrainian troops from Donetsk is asked for in the 28-point plan.\"],\"unrelated\":[\"Ukrainian troops withdrew from Avdiivka in the Donetsk region in February 2024.\",\"Families had to leave Donetsk in 2014.\",\"Soldiers from Chad withdrew from the border.\"]},\"references\":[{\"publisher\":\"Axios\",\"title\":\"Full text of the 28-point plan\",\"date\":\"2025-11-20\",\"url\":null},{\"publisher\":\"The Associated Press\",\"title\":\"Report on the draft proposal that the agency obtained\",\"date\":\"2025-11-20\",\"url\":null},{\"publisher\":\"The New York Post\",\"title\":\"Report on the 28-point blueprint as confirmed by US officials\",\"date\":\"2025-11-20\",\"url\":null}]},{\"id\":\"P21d\",\"provision\":\"P21\",\"kind\":\"rule\",\"statement\":\"The part of Donetsk that Ukraine leaves becomes a neutral demilitarised buffer zone, recognised as Russian, which Russian forces do not enter.\",\"checks\":[{\"kind\":\"rule\",\"force\":\"forbidden\",\"written\":\"forbidden\",\"yes\":{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"'station'\"},{\"op\":\"concept\",\"key\":\"'deploy'\"},{\"op\":\"concept\",\"key\":\"'enter'\"},{\"op\":\"concept\",\"key\":\"'move into'\"},{\"op\":\"concept\",\"key\":\"'march in'\"},{\"op\":\"concept\",\"key\":\"'garrison'\"},{\"op\":\"concept\",\"key\":\"'take over'\"},{\"op\":\"concept\",\"key\":\"'patrol'\"}]},\"no\":null,\"permanence\":null,\"condition\":null,\"about\":{\"op\":\"all\",\"of\":[{\"op\":\"concept\",\"key\":\"buffer-zone\"},{\"op\":\"any\",\"of\":[{\"op\":\"all\",\"of\":[{\"op\":\"concept\",\"key\":\"russian-troops\"},{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"@enter\"},{\"op\":\"concept\",\"key\":\"@station\"},{\"op\":\"concept\",\"key\":\"@forbid\"},{\"op\":\"concept\",\"key\":\"@permit\"},{\"op\":\"concept\",\"key\":\"'take over'\"},{\"op\":\"concept\",\"key\":\"'patrol'\"}]}]},{\"op\":\"all\",\"of\":[{\"op\":\"concept\",\"key\":\"russia\"},{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"'enter'\"},{\"op\":\"concept\",\"key\":\"'set foot'\"},{\"op\":\"concept\",\"key\":\"'move in'\"}]}]}]}]},\"unless\":null,\"holder\":null},{\"kind\":\"choice\",\"value\":\"russian\",\"written\":\"russian\",\"options\":{\"russian\":{\"op\":\"concept\",\"key\":\"zone-russian\"},\"ukrainian\":{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"zone-ukrainian\"},{\"op\":\"all\",\"of\":[{\"op\":\"concept\",\"key\":\"stays-ukrainian\"},{\"op\":\"not\",\"of\":{\"op\":\"concept\",\"key\":\"held-part\"}}]}]}},\"about\":{\"op\":\"all\",\"of\":[{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"buffer-zone\"},{\"op\":\"concept\",\"key\":\"held-part\"}]},{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"@recognize\"},{\"op\":\"concept\",\"key\":\"'belong'\"},{\"op\":\"concept\",\"key\":\"'count'\"},{\"op\":\"concept\",\"key\":\"'land'\"}]}]},\"unless\":null,\"holder\":null},{\"kind\":\"rule\",\"force\":\"affirmed\",\"written\":\"affirmed\",\"yes\":null,\"no\":null,\"permanence\":null,\"condition\":null,\"about\":{\"op\":\"all\",\"of\":[{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"donetsk\"},{\"op\":\"concept\",\"key\":\"held-part\"},{\"op\":\"concept\",\"key\":\"buffer-zone\"}]},{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"'demilitarised'\"},{\"op\":\"concept\",\"key\":\"'demilitarized'\"},{\"op\":\"concept\",\"key\":\"'demilitarise'\"},{\"op\":\"concept\",\"key\":\"'demilitarize'\"},{\"op\":\"concept\",\"key\":\"'neutral'\"},{\"op\":\"concept\",\"key\":\"'without arms'\"}]}]},\"unless\":{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"russian-troops\"},{\"op\":\"concept\",\"key\":\"@forbid\"}]},\"holder\":null},{\"kind\":\"name\",\"names\":[\"peace-council\"],\"written\":\"Peace Council\",\"class\":\"organization\",\"relation\":\"supervise\",\"beside\":[\"russia\",\"ukraine\",\"us\"],\"closed\":false,\"about\":{\"op\":\"all\",\"of\":[{\"op\":\"concept\",\"key\":\"buffer-zone\"},{\"op\":\"concept\",\"key\":\"@supervise\"}]},\"unless\":null,\"holder\":null}],\"examples\":{\"consistent\":[\"Russian forces may not enter the demilitarised buffer zone in Donetsk under the plan.\",\"The buffer zone in Donetsk would count as Russian territory, the American draft says.\",\"The US proposal bars Russian troops from the neutral buffer zone.\",\"No Russian soldier may set foot in the buffer zone under the 28-point plan.\",\"Under the 28-point plan, Russian troops must not enter the demilitarised buffer zone.\",\"Russian soldiers are forbidden to enter the buffer zone in Donetsk, says the US draft.\"],\"contradicted\":[\"Russian troops would be stationed in the buffer zone in Donetsk under the plan.\",\"The buffer zone in Donetsk belongs to Ukraine, the American draft says.\",\"The IAEA would supervise the buffer zone in Donetsk, according to the US proposal.\",\"Russian forces may enter the demilitarised zone, says the 28-point plan.\"],\"unrelated\":[\"The demilitarised zone between the two Koreas is four kilometres wide.\",\"UN peacekeepers patrol the buffer zone in Cyprus.\",\"The zoo planted a buffer zone of oaks along the motorway.\"]},\"references\":[{\"publisher\":\"Axios\",\"title\":\"Full text of the 28-point plan\",\"date\":\"2025-11-20\",\"url\":null},{\"publisher\":\"The Associated Press\",\"title\":\"Report on the draft proposal that the agency obtained\",\"date\":\"2025-11-20\",\"url\":null},{\"publisher\":\"The New York Post\",\"title\":\"Report on the 28-point blueprint as confirmed by US officials\",\"date\":\"2025-11-20\",\"url\":null}],\"undefended\":{\"antonym\":\"\\\"Admits to\\\" is not read as a permission to enter.\"}},{\"id\":\"P21e\",\"provision\":\"P21\",\"kind\":\"rule\",\"statement\":\"Crimea, Luhansk and Donetsk are recognised as de facto Russian, Kherson and Zaporizhzhia are frozen along the line of contact, Ukraine leaves the part of Donetsk that it holds, and Russia gives up territory outside the five regions.\",\"checks\":[{\"kind\":\"rule\",\"force\":\"required\",\"written\":\"required\",\"yes\":{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"@withdraw\"},{\"op\":\"concept\",\"key\":\"@renounce\"},{\"op\":\"concept\",\"key\":\"'give back'\"},{\"op\":\"concept\",\"key\":\"'hand back'\"}]},\"no\":{\"op\":\"concept\",\"key\":\"keeping\"},\"permanence\":null,\"condition\":null,\"about\":{\"op\":\"all\",\"of\":[{\"op\":\"concept\",\"key\":\"russia\"},{\"op\":\"any\",\"of\":[{\"op\":\"all\",\"of\":[{\"op\":\"concept\",\"key\":\"outside-five\"},{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"@withdraw\"},{\"op\":\"concept\",\"key\":\"@cede\"},{\"op\":\"concept\",\"key\":\"@renounce\"},{\"op\":\"concept\",\"key\":\"@return\"},{\"op\":\"concept\",\"key\":\"keeping\"}]}]},{\"op\":\"all\",\"of\":[{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"kharkiv\"},{\"op\":\"concept\",\"key\":\"sumy\"},{\"op\":\"concept\",\"key\":\"dnipropetrovsk\"},{\"op\":\"concept\",\"key\":\"mykolaiv\"}]},{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"@withdraw\"},{\"op\":\"concept\",\"key\":\"@renounce\"},{\"op\":\"concept\",\"key\":\"keeping\"},{\"op\":\"concept\",\"key\":\"'give back'\"},{\"op\":\"concept\",\"key\":\"'hand back'\"}]}]},{\"op\":\"all\",\"of\":[{\"op\":\"concept\",\"key\":\"'elsewhere'\"},{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"'give back'\"},{\"op\":\"concept\",\"key\":\"'hand back'\"},{\"op\":\"concept\",\"key\":\"'give up'\"},{\"op\":\"concept\",\"key\":\"'vacate'\"}]}]}]}]},\"unless\":{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"'capture'\"},{\"op\":\"concept\",\"key\":\"'claim'\"},{\"op\":\"concept\",\"key\":\"'strike'\"},{\"op\":\"concept\",\"key\":\"'drone'\"},{\"op\":\"concept\",\"key\":\"'shell'\"}]},\"holder\":null}],\"examples\":{\"consistent\":[\"Russia would give up the land it holds outside the five regions under the plan.\",\"The American draft requires Moscow to leave its footholds near Kharkiv and Sumy.\",\"Russian forces must vacate other territory outside the five regions, the US proposal says.\",\"Under the 28-point plan, Russia is to withdraw from all territory it holds outside the five regions.\"],\"contradicted\":[\"Russia keeps the land it holds outside the five regions under the plan.\",\"The American draft lets Moscow hold on to its footholds near Kharkiv and Sumy.\",\"Russia does not have to give up any territory outside the five regions, the US proposal says.\"],\"unrelated\":[\"Russia lost most of the Kharkiv region in September 2022.\",\"The shop gave up its branches in five regions of Spain.\",\"Russian drones hit Sumy again.\"]},\"references\":[{\"publisher\":\"Axios\",\"title\":\"Full text of the 28-point plan\",\"date\":\"2025-11-20\",\"url\":null},{\"publisher\":\"The Associated Press\",\"title\":\"Report on the draft proposal that the agency obtained\",\"date\":\"2025-11-20\",\"url\":null},{\"publisher\":\"The New York Post\",\"title\":\"Report on the 28-point blueprint as confirmed by US officials\",\"date\":\"2025-11-20\",\"url\":null}]}]},{\"id\":\"P22\",\"title\":\"No change by force\",\"statement\":\"Neither side changes the territorial arrangements by force; the guarantees do not apply if this is broken.\",\"facts\":[{\"id\":\"P22\",\"provision\":\"P22\",\"kind\":\"rule\",\"statement\":\"Neither side changes the territorial arrangements by force; the guarantees do not apply if this is broken.\",\"checks\":[{\"kind\":\"rule\",\"force\":\"forbidden\",\"written\":\"forbidden\",\"yes\":{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"'change'\"},{\"op\":\"concept\",\"key\":\"'alter'\"},{\"op\":\"concept\",\"key\":\"'redraw'\"},{\"op\":\"concept\",\"key\":\"'shift'\"},{\"op\":\"concept\",\"key\":\"'revise'\"}]},\"no\":null,\"permanence\":null,\"condition\":null,\"about\":{\"op\":\"all\",\"of\":[{\"op\":\"concept\",\"key\":\"use-of-force\"},{\"op\":\"concept\",\"key\":\"@amend\"},{\"op\":\"concept\",\"key\":\"arrangement\"}]},\"unless\":null,\"holder\":null},{\"kind\":\"rule\",\"force\":\"forbidden\",\"written\":\"forbidden\",\"yes\":{\"op\":\"concept\",\"key\":\"@apply\"},\"no\":{\"op\":\"concept\",\"key\":\"@void\"},\"permanence\":null,\"condition\":null,\"about\":{\"op\":\"all\",\"of\":[{\"op\":\"concept\",\"key\":\"guarantee\"},{\"op\":\"concept\",\"key\":\"@violate\"},{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"@apply\"},{\"op\":\"concept\",\"key\":\"@void\"}]}]},\"unless\":{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"missile\"},{\"op\":\"concept\",\"key\":\"attack-on-russia\"},{\"op\":\"concept\",\"key\":\"attack-on-ukraine\"}]},\"holder\":null}],\"examples\":{\"consistent\":[\"Neither Russia nor Ukraine may change the territorial arrangements by force under the plan.\",\"Altering the agreed line by force is forbidden, the American draft says.\",\"The guarantees do not apply to whoever breaks the territorial arrangements, according to the US proposal.\",\"Under the American plan, Russia and Ukraine undertake not to change the territorial arrangements by force.\",\"Changing the agreed territorial arrangements by force is prohibited by the US draft.\"],\"contradicted\":[\"Russia and Ukraine may change the territorial arrangements by force under the plan.\",\"Altering the agreed line by force is allowed, the American draft says.\",\"The guarantees continue to apply to a party that breaks the arrangements, according to the US proposal.\"],\"unrelated\":[\"The wind shifted the fence by force of its gusts.\",\"The police opened the door by force.\",\"The court altered the custody arrangements.\"]},\"references\":[{\"publisher\":\"Axios\",\"title\":\"Full text of the 28-point plan\",\"date\":\"2025-11-20\",\"url\":null}]}]},{\"id\":\"P23\",\"title\":\"Dnieper and Black Sea\",\"statement\":\"Russia does not hinder Ukraine's commercial use of the Dnieper, and grain moves freely across the Black Sea.\",\"facts\":[{\"id\":\"P23\",\"provision\":\"P23\",\"kind\":\"rule\",\"statement\":\"Russia does not hinder Ukraine's commercial use of the Dnieper, and grain moves freely across the Black Sea.\",\"checks\":[{\"kind\":\"rule\",\"force\":\"allowed\",\"written\":\"allowed\",\"yes\":null,\"no\":{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"'restriction'\"},{\"op\":\"concept\",\"key\":\"'block'\"},{\"op\":\"concept\",\"key\":\"'close'\"},{\"op\":\"concept\",\"key\":\"'turn back'\"},{\"op\":\"concept\",\"key\":\"'blockade'\"},{\"op\":\"concept\",\"key\":\"'hinder'\"},{\"op\":\"concept\",\"key\":\"'obstruct'\"}]},\"permanence\":null,\"condition\":null,\"about\":{\"op\":\"any\",\"of\":[{\"op\":\"all\",\"of\":[{\"op\":\"concept\",\"key\":\"dnieper\"},{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"@trade\"},{\"op\":\"concept\",\"key\":\"@transport\"},{\"op\":\"concept\",\"key\":\"@use\"}]}]},{\"op\":\"all\",\"of\":[{\"op\":\"concept\",\"key\":\"grain\"},{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"black-sea\"},{\"op\":\"concept\",\"key\":\"@transport\"}]}]}]},\"unless\":{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"'bridge'\"},{\"op\":\"concept\",\"key\":\"'dam'\"},{\"op\":\"concept\",\"key\":\"'left bank'\"},{\"op\":\"concept\",\"key\":\"'right bank'\"},{\"op\":\"concept\",\"key\":\"'harvest'\"},{\"op\":\"concept\",\"key\":\"'price'\"}]},\"holder\":null},{\"kind\":\"choice\",\"value\":\"dnieper\",\"written\":\"dnieper\",\"options\":{\"dnieper\":{\"op\":\"concept\",\"key\":\"dnieper\"},\"other-river\":{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"danube\"},{\"op\":\"concept\",\"key\":\"dniester\"},{\"op\":\"concept\",\"key\":\"southern-bug\"},{\"op\":\"concept\",\"key\":\"don-river\"},{\"op\":\"concept\",\"key\":\"volga\"}]}},\"about\":{\"op\":\"all\",\"of\":[{\"op\":\"concept\",\"key\":\"ukraine\"},{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"dnieper\"},{\"op\":\"concept\",\"key\":\"danube\"},{\"op\":\"concept\",\"key\":\"dniester\"},{\"op\":\"concept\",\"key\":\"southern-bug\"},{\"op\":\"concept\",\"key\":\"don-river\"},{\"op\":\"concept\",\"key\":\"volga\"}]},{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"@trade\"},{\"op\":\"concept\",\"key\":\"@use\"}]}]},\"unless\":{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"'bridge'\"},{\"op\":\"concept\",\"key\":\"'dam'\"},{\"op\":\"concept\",\"key\":\"'left bank'\"},{\"op\":\"concept\",\"key\":\"'right bank'\"},{\"op\":\"concept\",\"key\":\"'harvest'\"},{\"op\":\"concept\",\"key\":\"'price'\"}]},\"holder\":null},{\"kind\":\"choice\",\"value\":\"black-sea\",\"written\":\"black sea\",\"options\":{\"black-sea\":{\"op\":\"concept\",\"key\":\"black-sea\"},\"other-sea\":{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"baltic-sea\"},{\"op\":\"concept\",\"key\":\"caspian-sea\"},{\"op\":\"concept\",\"key\":\"sea-of-azov\"}]}},\"about\":{\"op\":\"all\",\"of\":[{\"op\":\"concept\",\"key\":\"grain\"},{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"black-sea\"},{\"op\":\"concept\",\"key\":\"baltic-sea\"},{\"op\":\"concept\",\"key\":\"caspian-sea\"},{\"op\":\"concept\",\"key\":\"sea-of-azov\"}]},{\"op\":\"concept\",\"key\":\"@transport\"}]},\"unless\":{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"'bridge'\"},{\"op\":\"concept\",\"key\":\"'dam'\"},{\"op\":\"concept\",\"key\":\"'left bank'\"},{\"op\":\"concept\",\"key\":\"'right bank'\"},{\"op\":\"concept\",\"key\":\"'harvest'\"},{\"op\":\"concept\",\"key\":\"'price'\"}]},\"holder\":null}],\"examples\":{\"consistent\":[\"Ukraine may use the Dnieper for trade under the plan.\",\"Grain would move freely across the Black Sea, the American draft says.\",\"Russia must not hinder Ukrainian shipping on the Dnipro, according to the US proposal.\",\"Russia may not block Ukraine's use of the Dnieper under the US draft.\"],\"contradicted\":[\"Russia may block Ukrainian trade on the Dnieper under the plan.\",\"Russia is allowed to turn back grain ships on the Black Sea, the American draft says.\",\"Ukraine may use the Danube for trade, according to the US proposal.\"],\"unrelated\":[\"Low water stopped shipping on the Rhine.\",\"Ukraine's grain harvest was smaller than last year.\",\"The Danube is the second longest river in Europe.\"]},\"references\":[{\"publisher\":\"Axios\",\"title\":\"Full text of the 28-point plan\",\"date\":\"2025-11-20\",\"url\":null}]}]},{\"id\":\"P24\",\"title\":\"Prisoners, civilians, children\",\"statement\":\"All prisoners and bodies are exchanged all for all, civilian detainees and hostages, children included, are returned, and families are reunited.\",\"facts\":[{\"id\":\"P24\",\"provision\":\"P24\",\"kind\":\"choice\",\"statement\":\"All prisoners and bodies are exchanged all for all, civilian detainees and hostages, children included, are returned, and families are reunited.\",\"checks\":[{\"kind\":\"choice\",\"value\":\"all-for-all\",\"written\":\"all for all\",\"options\":{\"all-for-all\":{\"op\":\"concept\",\"key\":\"all-for-all\"},\"partial\":{\"op\":\"concept\",\"key\":\"partial-swap\"}},\"about\":{\"op\":\"all\",\"of\":[{\"op\":\"concept\",\"key\":\"prisoner\"},{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"@exchange\"},{\"op\":\"concept\",\"key\":\"@return\"},{\"op\":\"concept\",\"key\":\"all-for-all\"},{\"op\":\"concept\",\"key\":\"partial-swap\"}]}]},\"unless\":{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"'so far'\"},{\"op\":\"concept\",\"key\":\"'life sentence'\"},{\"op\":\"concept\",\"key\":\"'serving life'\"}]},\"holder\":null},{\"kind\":\"rule\",\"force\":\"affirmed\",\"written\":\"affirmed\",\"yes\":null,\"no\":{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"'be kept'\"},{\"op\":\"concept\",\"key\":\"'leave out'\"},{\"op\":\"concept\",\"key\":\"'leave for later'\"},{\"op\":\"concept\",\"key\":\"'later talks'\"},{\"op\":\"concept\",\"key\":\"'stay behind'\"},{\"op\":\"concept\",\"key\":\"'exclude'\"}]},\"permanence\":null,\"condition\":null,\"about\":{\"op\":\"all\",\"of\":[{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"child\"},{\"op\":\"concept\",\"key\":\"civilian\"}]},{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"@return\"},{\"op\":\"concept\",\"key\":\"@exchange\"},{\"op\":\"concept\",\"key\":\"@include\"},{\"op\":\"concept\",\"key\":\"@except\"},{\"op\":\"concept\",\"key\":\"@postpone\"}]}]},\"unless\":{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"'school'\"},{\"op\":\"concept\",\"key\":\"@casualty\"}]},\"holder\":null},{\"kind\":\"rule\",\"force\":\"affirmed\",\"written\":\"affirmed\",\"yes\":null,\"no\":{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"'be held back'\"},{\"op\":\"concept\",\"key\":\"'be kept'\"},{\"op\":\"concept\",\"key\":\"'stay in captivity'\"}]},\"permanence\":null,\"condition\":null,\"about\":{\"op\":\"all\",\"of\":[{\"op\":\"concept\",\"key\":\"prisoner\"},{\"op\":\"concept\",\"key\":\"all-for-all\"},{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"@exchange\"},{\"op\":\"concept\",\"key\":\"'release'\"},{\"op\":\"concept\",\"key\":\"'set free'\"}]}]},\"unless\":{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"'so far'\"},{\"op\":\"concept\",\"key\":\"'life sentence'\"},{\"op\":\"concept\",\"key\":\"'serving life'\"}]},\"holder\":null},{\"kind\":\"rule\",\"force\":\"affirmed\",\"written\":\"affirmed\",\"yes\":null,\"no\":null,\"permanence\":null,\"condition\":null,\"about\":{\"op\":\"concept\",\"key\":\"family-reunification\"},\"unless\":{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"'so far'\"},{\"op\":\"concept\",\"key\":\"'life sentence'\"},{\"op\":\"concept\",\"key\":\"'serving life'\"}]},\"holder\":null}],\"examples\":{\"consistent\":[\"Prisoners would be exchanged all for all under the US plan.\",\"The American draft foresees that every prisoner of war on both sides is swapped for all of the others.\",\"Civilian detainees and hostages, including children, are returned, the US proposal says.\",\"All remaining prisoners are released on an all-for-all basis under the 28-point plan for Ukraine.\"],\"contradicted\":[\"Prisoners would be exchanged one for one under the US plan.\",\"The American draft foresees only a partial exchange of prisoners.\",\"Children are excluded from the return of civilian hostages, the US proposal says.\",\"Under the 28-point plan for Ukraine, prisoners are swapped 1,000 for 1,000 and the others stay behind.\"],\"unrelated\":[\"In the Gaza plan, 250 prisoners serving life were to be released.\",\"The two school classes swapped letters, one for one.\",\"Russia and Ukraine exchanged 1,000 prisoners each in May.\"]},\"references\":[{\"publisher\":\"Axios\",\"title\":\"Full text of the 28-point plan\",\"date\":\"2025-11-20\",\"url\":null},{\"publisher\":\"The New York Post\",\"title\":\"Report on the 28-point blueprint as confirmed by US officials\",\"date\":\"2025-11-20\",\"url\":null}]}]},{\"id\":\"P25\",\"title\":\"Elections\",\"statement\":\"Ukraine holds elections within 100 days.\",\"facts\":[{\"id\":\"P25\",\"provision\":\"P25\",\"kind\":\"quantity\",\"statement\":\"Ukraine holds elections within 100 days.\",\"checks\":[{\"kind\":\"quantity\",\"value\":{\"min\":null,\"max\":100,\"dimension\":\"duration\",\"unit\":\"day\",\"bound\":\"at-most\",\"step\":100},\"written\":\"within 100 days\",\"of\":null,\"when\":\"plan\",\"to\":null,\"split\":[],\"about\":{\"op\":\"concept\",\"key\":\"election\"},\"unless\":{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"'campaign'\"},{\"op\":\"concept\",\"key\":\"'commission'\"},{\"op\":\"concept\",\"key\":\"'register'\"}]},\"holder\":\"ukraine\"},{\"kind\":\"name\",\"names\":[\"ukraine\"],\"written\":\"Ukraine\",\"class\":\"country\",\"relation\":\"place\",\"beside\":[],\"closed\":false,\"about\":{\"op\":\"all\",\"of\":[{\"op\":\"concept\",\"key\":\"election\"},{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"@hold\"},{\"op\":\"concept\",\"key\":\"'take place'\"},{\"op\":\"concept\",\"key\":\"'vote'\"}]},{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"'within 100 days'\"},{\"op\":\"concept\",\"key\":\"'100 days'\"},{\"op\":\"concept\",\"key\":\"'hundred days'\"}]}]},\"unless\":{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"'campaign'\"},{\"op\":\"concept\",\"key\":\"'commission'\"},{\"op\":\"concept\",\"key\":\"'register'\"}]},\"holder\":\"russia\"},{\"kind\":\"choice\",\"value\":\"in-100-days\",\"written\":\"in 100 days\",\"options\":{\"in-100-days\":{\"op\":\"all\",\"of\":[{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"'100 days'\"},{\"op\":\"concept\",\"key\":\"'hundred days'\"},{\"op\":\"concept\",\"key\":\"'hundredth day'\"},{\"op\":\"concept\",\"key\":\"'100-day'\"}]},{\"op\":\"not\",\"of\":{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"'no earlier than'\"},{\"op\":\"concept\",\"key\":\"'not earlier than'\"},{\"op\":\"concept\",\"key\":\"'no sooner than'\"},{\"op\":\"concept\",\"key\":\"'not sooner than'\"},{\"op\":\"concept\",\"key\":\"'only after'\"},{\"op\":\"concept\",\"key\":\"'not before'\"},{\"op\":\"concept\",\"key\":\"'at the earliest'\"}]}}]},\"no-date\":{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"'as soon as possible'\"},{\"op\":\"concept\",\"key\":\"'at a later date'\"},{\"op\":\"concept\",\"key\":\"'at some later date'\"},{\"op\":\"concept\",\"key\":\"'undated'\"},{\"op\":\"concept\",\"key\":\"'open-ended'\"}]}},\"about\":{\"op\":\"concept\",\"key\":\"election\"},\"unless\":{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"'campaign'\"},{\"op\":\"concept\",\"key\":\"'commission'\"},{\"op\":\"concept\",\"key\":\"'register'\"}]},\"holder\":\"ukraine\"},{\"kind\":\"choice\",\"value\":\"ukraine\",\"written\":\"ukraine\",\"options\":{\"ukraine\":{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"'Ukrainian election'\"},{\"op\":\"concept\",\"key\":\"'elections in Ukraine'\"},{\"op\":\"concept\",\"key\":\"'Ukraine vote'\"}]},\"russia\":{\"op\":\"concept\",\"key\":\"russia-votes\"}},\"about\":{\"op\":\"all\",\"of\":[{\"op\":\"concept\",\"key\":\"election\"},{\"op\":\"concept\",\"key\":\"russia-votes\"}]},\"unless\":{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"'campaign'\"},{\"op\":\"concept\",\"key\":\"'commission'\"},{\"op\":\"concept\",\"key\":\"'register'\"}]},\"holder\":\"russia\"}],\"examples\":{\"consistent\":[\"Ukraine would hold elections within 100 days under the plan.\",\"The American draft gives Ukraine a hundred days to elect a new leadership.\",\"Ukrainians must go to the polls no later than 100 days after the agreement, the US proposal says.\"],\"contradicted\":[\"Elections in Ukraine are to follow as soon as possible, without a deadline, the American plan says.\",\"Elections would be held in Russia within 100 days under the US draft.\",\"Ukraine would hold elections within 90 days under the plan.\",\"The American draft gives Ukraine six months to hold elections.\",\"Ukraine must hold elections within 100 weeks, the US proposal says.\",\"Russia would have to hold elections within 100 days under the 28-point plan.\"],\"unrelated\":[\"Armenia holds parliamentary elections within 90 days of a dissolution.\",\"Ukraine's electoral commission needs six months to prepare a register.\",\"The new mayor was elected after a campaign of 60 days.\"]},\"references\":[{\"publisher\":\"Axios\",\"title\":\"Full text of the 28-point plan\",\"date\":\"2025-11-20\",\"url\":null},{\"publisher\":\"The New York Post\",\"title\":\"Report on the 28-point blueprint as confirmed by US officials\",\"date\":\"2025-11-20\",\"url\":null}]}]},{\"id\":\"P26\",\"title\":\"Amnesty\",\"statement\":\"All parties receive full amnesty for their actions in the war.\",\"facts\":[{\"id\":\"P26\",\"provision\":\"P26\",\"kind\":\"rule\",\"statement\":\"All parties receive full amnesty for their actions in the war.\",\"checks\":[{\"kind\":\"rule\",\"force\":\"affirmed\",\"written\":\"affirmed\",\"yes\":null,\"no\":{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"'refuse everyone'\"},{\"op\":\"concept\",\"key\":\"'refuse everybody'\"},{\"op\":\"concept\",\"key\":\"'grant no one'\"},{\"op\":\"concept\",\"key\":\"'grant nobody'\"},{\"op\":\"concept\",\"key\":\"'grant hardly anyone'\"}]},\"permanence\":null,\"condition\":null,\"about\":{\"op\":\"concept\",\"key\":\"@amnesty\"},\"unless\":{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"'tax'\"},{\"op\":\"concept\",\"key\":\"@violate\"}]},\"holder\":null},{\"kind\":\"choice\",\"value\":\"all-parties\",\"written\":\"all parties\",\"options\":{\"all-parties\":{\"op\":\"concept\",\"key\":\"amnesty-for-all\"},\"one-party\":{\"op\":\"concept\",\"key\":\"amnesty-for-one\"}},\"about\":{\"op\":\"concept\",\"key\":\"@amnesty\"},\"unless\":{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"'tax'\"},{\"op\":\"concept\",\"key\":\"@violate\"}]},\"holder\":null},{\"kind\":\"rule\",\"force\":\"forbidden\",\"written\":\"forbidden\",\"yes\":{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"'set up'\"},{\"op\":\"concept\",\"key\":\"'create'\"},{\"op\":\"concept\",\"key\":\"'establish'\"},{\"op\":\"concept\",\"key\":\"'sit'\"},{\"op\":\"concept\",\"key\":\"'convene'\"},{\"op\":\"concept\",\"key\":\"'answer to'\"},{\"op\":\"concept\",\"key\":\"'answer before'\"},{\"op\":\"concept\",\"key\":\"'stand before'\"},{\"op\":\"concept\",\"key\":\"'appear before'\"},{\"op\":\"concept\",\"key\":\"'brought before'\"},{\"op\":\"concept\",\"key\":\"'tried by'\"},{\"op\":\"concept\",\"key\":\"'handed over to'\"},{\"op\":\"concept\",\"key\":\"'stand trial'\"},{\"op\":\"concept\",\"key\":\"'put on trial'\"},{\"op\":\"concept\",\"key\":\"'face trial'\"}]},\"no\":null,\"permanence\":null,\"condition\":null,\"about\":{\"op\":\"all\",\"of\":[{\"op\":\"concept\",\"key\":\"tribunal\"},{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"'war'\"},{\"op\":\"concept\",\"key\":\"'war crime'\"},{\"op\":\"concept\",\"key\":\"troop\"},{\"op\":\"concept\",\"key\":\"'crime'\"},{\"op\":\"concept\",\"key\":\"'killing'\"},{\"op\":\"concept\",\"key\":\"'atrocity'\"}]}]},\"unless\":{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"icc\"},{\"op\":\"concept\",\"key\":\"'warrant'\"},{\"op\":\"concept\",\"key\":\"'Nuremberg'\"},{\"op\":\"concept\",\"key\":\"'Yugoslavia'\"}]},\"holder\":null}],\"examples\":{\"consistent\":[\"All parties receive a full amnesty for their actions in the war under the US plan.\",\"The American draft grants everyone who fought in Ukraine an amnesty.\",\"A general amnesty covers both sides, the US proposal says.\",\"Nobody would be prosecuted for acts committed in the war in Ukraine under the 28-point plan.\",\"Everyone involved in the war gets full amnesty under the US draft.\"],\"contradicted\":[\"The US plan grants no amnesty for actions in the war.\",\"Under the American draft only Russian soldiers receive an amnesty.\",\"The US proposal sets up a special tribunal for crimes of the war in Ukraine.\",\"Amnesty is refused to both sides by the 28-point plan for Ukraine.\"],\"unrelated\":[\"Members of Hamas who give up their weapons get an amnesty.\",\"Italy granted an amnesty for unpaid taxes.\",\"The tribunal in The Hague sentenced a militia leader from Sudan.\"]},\"references\":[{\"publisher\":\"Axios\",\"title\":\"Full text of the 28-point plan\",\"date\":\"2025-11-20\",\"url\":null},{\"publisher\":\"The New York Post\",\"title\":\"Report on the 28-point blueprint as confirmed by US officials\",\"date\":\"2025-11-20\",\"url\":null}],\"undefended\":{\"negation\":\"\\\"A general amnesty\\\" already says all; what follows in the sentence is weighed against it and loses.\",\"quantifier\":\"\\\"A general amnesty\\\" already says all; a contradiction in one sentence is left to a person to review.\"}}]},{\"id\":\"P27\",\"title\":\"Oversight\",\"statement\":\"A Peace Council headed by Donald Trump monitors the legally binding agreement, and violations are met with sanctions.\",\"facts\":[{\"id\":\"P27a\",\"provision\":\"P27\",\"kind\":\"name\",\"statement\":\"The Peace Council that monitors the agreement is headed by Donald Trump.\",\"checks\":[{\"kind\":\"name\",\"names\":[\"trump\"],\"written\":\"Donald Trump\",\"class\":\"person\",\"relation\":\"head\",\"beside\":[],\"closed\":true,\"about\":{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"peace-council\"},{\"op\":\"all\",\"of\":[{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"'council'\"},{\"op\":\"concept\",\"key\":\"'board'\"},{\"op\":\"concept\",\"key\":\"'body'\"},{\"op\":\"concept\",\"key\":\"'panel'\"}]},{\"op\":\"concept\",\"key\":\"@supervise\"},{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"@truce\"},{\"op\":\"concept\",\"key\":\"@peace\"},{\"op\":\"concept\",\"key\":\"'agreement'\"},{\"op\":\"concept\",\"key\":\"'deal'\"},{\"op\":\"concept\",\"key\":\"'ceasefire'\"},{\"op\":\"concept\",\"key\":\"'it'\"}]}]}]},\"unless\":{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"working-group\"},{\"op\":\"concept\",\"key\":\"'city council'\"},{\"op\":\"concept\",\"key\":\"'European Council'\"},{\"op\":\"concept\",\"key\":\"iaea\"},{\"op\":\"concept\",\"key\":\"nuclear-plant\"}]},\"holder\":null},{\"kind\":\"name\",\"names\":[\"peace-council\"],\"written\":\"Peace Council\",\"class\":\"organization\",\"relation\":\"supervise\",\"beside\":[\"us\",\"russia\",\"ukraine\"],\"closed\":false,\"about\":{\"op\":\"all\",\"of\":[{\"op\":\"concept\",\"key\":\"@supervise\"},{\"op\":\"not\",\"of\":{\"op\":\"concept\",\"key\":\"working-group\"}},{\"op\":\"not\",\"of\":{\"op\":\"concept\",\"key\":\"nuclear-plant\"}},{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"@comply\"},{\"op\":\"concept\",\"key\":\"@truce\"},{\"op\":\"concept\",\"key\":\"@peace\"},{\"op\":\"concept\",\"key\":\"'agreement'\"},{\"op\":\"concept\",\"key\":\"'deal'\"},{\"op\":\"concept\",\"key\":\"'terms'\"},{\"op\":\"concept\",\"key\":\"security-council\"}]}]},\"unless\":{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"working-group\"},{\"op\":\"concept\",\"key\":\"nuclear-plant\"},{\"op\":\"concept\",\"key\":\"zaporizhzhia-plant\"},{\"op\":\"concept\",\"key\":\"buffer-zone\"},{\"op\":\"concept\",\"key\":\"election\"},{\"op\":\"concept\",\"key\":\"iaea\"},{\"op\":\"concept\",\"key\":\"prisoner\"}]},\"holder\":null},{\"kind\":\"rule\",\"force\":\"affirmed\",\"written\":\"affirmed\",\"yes\":null,\"no\":null,\"permanence\":null,\"condition\":null,\"about\":{\"op\":\"all\",\"of\":[{\"op\":\"concept\",\"key\":\"peace-council\"},{\"op\":\"concept\",\"key\":\"@supervise\"}]},\"unless\":{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"working-group\"},{\"op\":\"concept\",\"key\":\"nuclear-plant\"}]},\"holder\":null}],\"examples\":{\"consistent\":[\"A Peace Council headed by Donald Trump would monitor the agreement under the plan.\",\"The American draft has the Peace Council chaired by the US president.\",\"Trump would preside over the Peace Council that oversees the deal, the US proposal says.\",\"Chair of the Peace Council in the 28-point plan: Trump.\"],\"contradicted\":[\"The Peace Council of the American draft is chaired by Trump and Putin in turn.\",\"Under the US draft, the chairmanship of the Peace Council goes to Tony Blair.\",\"As head of the Peace Council, Keith Kellogg watches over the agreement, says the 28-point plan.\",\"A Peace Council headed by Vladimir Putin would monitor the agreement under the plan.\",\"The American draft has the Peace Council chaired by Marco Rubio.\",\"António Guterres would preside over the Peace Council, the US proposal says.\",\"The UN Security Council would monitor implementation of the agreement, according to the 28-point plan.\"],\"unrelated\":[\"The Gaza plan has a Board of Peace with Tony Blair among its members.\",\"The city council of Lviv is headed by its mayor.\",\"António Guterres opened the session of the Security Council.\"]},\"references\":[{\"publisher\":\"Axios\",\"title\":\"Full text of the 28-point plan\",\"date\":\"2025-11-20\",\"url\":null},{\"publisher\":\"The New York Post\",\"title\":\"Report on the 28-point blueprint as confirmed by US officials\",\"date\":\"2025-11-20\",\"url\":null}],\"undefended\":{\"name\":\"A body named before a participle (\\\"headed by ...\\\") is not read as the one that supervises.\"}},{\"id\":\"P27b\",\"provision\":\"P27\",\"kind\":\"rule\",\"statement\":\"A Peace Council headed by Donald Trump monitors the legally binding agreement, and violations are met with sanctions.\",\"checks\":[{\"kind\":\"rule\",\"force\":\"affirmed\",\"written\":\"affirmed\",\"yes\":{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"binding\"},{\"op\":\"concept\",\"key\":\"'legal force'\"},{\"op\":\"concept\",\"key\":\"'force of law'\"}]},\"no\":{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"non-binding\"},{\"op\":\"concept\",\"key\":\"'political declaration'\"},{\"op\":\"concept\",\"key\":\"'moral force'\"},{\"op\":\"concept\",\"key\":\"'statement of intent'\"},{\"op\":\"concept\",\"key\":\"'declaration of intent'\"},{\"op\":\"concept\",\"key\":\"'binding on nobody'\"},{\"op\":\"concept\",\"key\":\"'binding on no one'\"},{\"op\":\"concept\",\"key\":\"'binding for nobody'\"}]},\"permanence\":null,\"condition\":null,\"about\":{\"op\":\"all\",\"of\":[{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"plan-word\"},{\"op\":\"concept\",\"key\":\"'agreement'\"},{\"op\":\"concept\",\"key\":\"'deal'\"},{\"op\":\"concept\",\"key\":\"'it'\"}]},{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"binding\"},{\"op\":\"concept\",\"key\":\"non-binding\"},{\"op\":\"concept\",\"key\":\"'legal force'\"},{\"op\":\"concept\",\"key\":\"'political declaration'\"},{\"op\":\"concept\",\"key\":\"'force of law'\"}]}]},\"unless\":{\"op\":\"concept\",\"key\":\"nato\"},\"holder\":null},{\"kind\":\"rule\",\"force\":\"affirmed\",\"written\":\"affirmed\",\"yes\":{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"sanctions\"},{\"op\":\"concept\",\"key\":\"penalty\"}]},\"no\":{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"'unpunished'\"},{\"op\":\"concept\",\"key\":\"'impunity'\"},{\"op\":\"concept\",\"key\":\"'go free'\"}]},\"permanence\":null,\"condition\":null,\"about\":{\"op\":\"all\",\"of\":[{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"@violate\"},{\"op\":\"concept\",\"key\":\"'ruling'\"},{\"op\":\"concept\",\"key\":\"'cheat'\"},{\"op\":\"concept\",\"key\":\"'cheater'\"},{\"op\":\"concept\",\"key\":\"'offender'\"},{\"op\":\"concept\",\"key\":\"'break the deal'\"}]},{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"sanctions\"},{\"op\":\"concept\",\"key\":\"penalty\"},{\"op\":\"concept\",\"key\":\"'unpunished'\"},{\"op\":\"concept\",\"key\":\"'impunity'\"},{\"op\":\"concept\",\"key\":\"'go free'\"}]}]},\"unless\":{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"attack-on-ukraine\"},{\"op\":\"concept\",\"key\":\"nato\"}]},\"holder\":null}],\"examples\":{\"consistent\":[\"The agreement would be legally binding, the US plan says.\",\"Violations of the agreement are met with sanctions under the American draft.\",\"Whoever breaks the terms of the US proposal faces sanctions.\",\"The American plan is legally binding.\",\"Any violation of the 28-point plan would be punished with sanctions.\",\"The deal would be binding in law, according to the American draft.\"],\"contradicted\":[\"The agreement would not be legally binding, the US plan says.\",\"Violations of the agreement carry no penalty under the American draft.\",\"The US proposal describes itself as a non-binding declaration.\",\"The 28-point plan for Ukraine foresees no sanctions for violations of the agreement.\"],\"unrelated\":[\"The court's opinion is legally binding on Poland.\",\"Violations of the speed limit are met with fines.\",\"The resolution of the General Assembly is not legally binding.\"]},\"references\":[{\"publisher\":\"Axios\",\"title\":\"Full text of the 28-point plan\",\"date\":\"2025-11-20\",\"url\":null},{\"publisher\":\"The New York Post\",\"title\":\"Report on the 28-point blueprint as confirmed by US officials\",\"date\":\"2025-11-20\",\"url\":null}]}]},{\"id\":\"P28\",\"title\":\"Ceasefire\",\"statement\":\"The ceasefire starts at once when all parties have agreed and both sides have pulled back to the agreed points.\",\"facts\":[{\"id\":\"P28\",\"provision\":\"P28\",\"kind\":\"choice\",\"statement\":\"The ceasefire starts at once when all parties have agreed and both sides have pulled back to the agreed points.\",\"checks\":[{\"kind\":\"choice\",\"value\":\"at-once\",\"written\":\"at once\",\"options\":{\"at-once\":{\"op\":\"all\",\"of\":[{\"op\":\"concept\",\"key\":\"@immediate\"},{\"op\":\"not\",\"of\":{\"op\":\"concept\",\"key\":\"'wherever the troop'\"}}]},\"after-elections\":{\"op\":\"concept\",\"key\":\"after-election\"},\"delayed\":{\"op\":\"concept\",\"key\":\"delay\"},\"gradual\":{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"'gradually'\"},{\"op\":\"concept\",\"key\":\"'in stages'\"},{\"op\":\"concept\",\"key\":\"'in phases'\"},{\"op\":\"concept\",\"key\":\"'step by step'\"},{\"op\":\"concept\",\"key\":\"'years later'\"},{\"op\":\"concept\",\"key\":\"'months later'\"},{\"op\":\"concept\",\"key\":\"'long after'\"}]}},\"about\":{\"op\":\"all\",\"of\":[{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"@truce\"},{\"op\":\"concept\",\"key\":\"'weapon fall silent'\"},{\"op\":\"concept\",\"key\":\"'gun stop'\"},{\"op\":\"concept\",\"key\":\"'gun fall silent'\"},{\"op\":\"concept\",\"key\":\"'fighting end'\"},{\"op\":\"concept\",\"key\":\"'fighting stop'\"},{\"op\":\"concept\",\"key\":\"'shooting stop'\"}]},{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"@start\"},{\"op\":\"concept\",\"key\":\"@immediate\"},{\"op\":\"concept\",\"key\":\"pullback\"},{\"op\":\"concept\",\"key\":\"after-election\"},{\"op\":\"concept\",\"key\":\"delay\"},{\"op\":\"concept\",\"key\":\"'stop'\"},{\"op\":\"concept\",\"key\":\"'end'\"},{\"op\":\"concept\",\"key\":\"'once all'\"}]}]},\"unless\":{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"'Minsk'\"},{\"op\":\"concept\",\"key\":\"'Korea'\"},{\"op\":\"concept\",\"key\":\"'Gaza'\"},{\"op\":\"concept\",\"key\":\"'Christmas truce'\"},{\"op\":\"concept\",\"key\":\"'Easter truce'\"},{\"op\":\"concept\",\"key\":\"'30-day ceasefire'\"},{\"op\":\"concept\",\"key\":\"'30-day truce'\"}]},\"holder\":null}],\"examples\":{\"consistent\":[\"The ceasefire starts immediately once all parties have agreed and both sides have pulled back to the agreed points, the US plan says.\",\"Under the American draft, the guns fall silent as soon as everyone has signed and the armies have withdrawn to the agreed lines.\",\"The US proposal puts the ceasefire into effect at once after both sides retreat to agreed positions.\",\"The ceasefire takes effect immediately after all sides have accepted the American plan.\"],\"contradicted\":[\"The ceasefire starts 30 days after all parties have signed, the US plan says.\",\"Under the American draft, the ceasefire begins only after elections in Ukraine.\",\"The US proposal puts the ceasefire into effect two months after signature.\",\"The 28-point plan for Ukraine lets the ceasefire begin once a new president is elected.\"],\"unrelated\":[\"A ceasefire in Sudan collapsed after 30 days.\",\"The ceasefire of Minsk began three days after it was signed.\",\"Kyiv demands an immediate ceasefire before any talks.\"]},\"references\":[{\"publisher\":\"Axios\",\"title\":\"Full text of the 28-point plan\",\"date\":\"2025-11-20\",\"url\":null},{\"publisher\":\"The New York Post\",\"title\":\"Report on the 28-point blueprint as confirmed by US officials\",\"date\":\"2025-11-20\",\"url\":null}]}]},{\"id\":\"K01\",\"title\":\"Number of points\",\"statement\":\"The plan has 28 points.\",\"facts\":[{\"id\":\"K01\",\"provision\":\"K01\",\"kind\":\"quantity\",\"statement\":\"The plan has 28 points.\",\"checks\":[{\"kind\":\"quantity\",\"value\":{\"min\":28,\"max\":28,\"dimension\":\"count\",\"unit\":null,\"bound\":\"exact\",\"step\":1},\"written\":\"28 points\",\"of\":{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"point\"},{\"op\":\"concept\",\"key\":\"plan-word\"}]},\"when\":\"plan\",\"to\":null,\"split\":[],\"about\":{\"op\":\"all\",\"of\":[{\"op\":\"concept\",\"key\":\"point\"},{\"op\":\"concept\",\"key\":\"plan-word\"}]},\"unless\":{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"'Geneva'\"},{\"op\":\"concept\",\"key\":\"'Istanbul'\"},{\"op\":\"concept\",\"key\":\"'boil down'\"},{\"op\":\"concept\",\"key\":\"'whittle'\"},{\"op\":\"concept\",\"key\":\"'percentage point'\"},{\"op\":\"concept\",\"key\":\"'basis point'\"},{\"op\":\"concept\",\"key\":\"'vantage point'\"},{\"op\":\"concept\",\"key\":\"'point of view'\"},{\"op\":\"concept\",\"key\":\"'score'\"},{\"op\":\"concept\",\"key\":\"'lead'\"},{\"op\":\"concept\",\"key\":\"'first two points'\"},{\"op\":\"concept\",\"key\":\"'first three points'\"},{\"op\":\"concept\",\"key\":\"'first four points'\"},{\"op\":\"concept\",\"key\":\"'first five points'\"},{\"op\":\"concept\",\"key\":\"'first ten points'\"},{\"op\":\"concept\",\"key\":\"'last two points'\"},{\"op\":\"concept\",\"key\":\"'last three points'\"},{\"op\":\"concept\",\"key\":\"'of the points'\"},{\"op\":\"concept\",\"key\":\"'poll'\"}]},\"holder\":null}],\"examples\":{\"consistent\":[\"The American plan has 28 points.\",\"The US draft runs to twenty-eight points.\",\"A 28-point plan from Washington would end the war in Ukraine.\"],\"contradicted\":[\"The American plan has 20 points.\",\"The US draft for Ukraine runs to thirty points.\",\"A 27-point plan from Washington would end the war in Ukraine.\"],\"unrelated\":[\"The Gaza plan has 20 points.\",\"The Geneva draft has 19 points.\",\"The team from Lviv leads the league with 31 points.\",\"Point 14 of the American plan deals with frozen assets.\"]},\"references\":[{\"publisher\":\"Axios\",\"title\":\"Full text of the 28-point plan\",\"date\":\"2025-11-20\",\"url\":null},{\"publisher\":\"The New York Post\",\"title\":\"Report on the 28-point blueprint as confirmed by US officials\",\"date\":\"2025-11-20\",\"url\":null}]}]},{\"id\":\"K02\",\"title\":\"Handing over of the plan\",\"statement\":\"US Army Secretary Dan Driscoll handed the plan to Volodymyr Zelensky in Kyiv on Thursday, 20 November 2025.\",\"facts\":[{\"id\":\"K02\",\"provision\":\"K02\",\"kind\":\"name\",\"statement\":\"US Army Secretary Dan Driscoll handed the plan to Volodymyr Zelensky in Kyiv on Thursday, 20 November 2025.\",\"checks\":[{\"kind\":\"name\",\"names\":[\"driscoll\"],\"written\":\"Dan Driscoll\",\"class\":\"person\",\"relation\":\"deliver\",\"beside\":[\"zelensky\",\"trump\",\"putin\",\"umerov\"],\"closed\":false,\"about\":{\"op\":\"any\",\"of\":[{\"op\":\"all\",\"of\":[{\"op\":\"concept\",\"key\":\"zelensky\"},{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"@deliver\"},{\"op\":\"concept\",\"key\":\"'get'\"},{\"op\":\"concept\",\"key\":\"'obtain'\"},{\"op\":\"concept\",\"key\":\"'in the hands of'\"},{\"op\":\"concept\",\"key\":\"'land on'\"},{\"op\":\"concept\",\"key\":\"'lay'\"},{\"op\":\"concept\",\"key\":\"'present'\"}]},{\"op\":\"concept\",\"key\":\"plan-word\"}]},{\"op\":\"all\",\"of\":[{\"op\":\"concept\",\"key\":\"driscoll\"},{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"@deliver\"},{\"op\":\"concept\",\"key\":\"'lay'\"},{\"op\":\"concept\",\"key\":\"'present'\"},{\"op\":\"concept\",\"key\":\"'bring'\"}]},{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"plan-word\"},{\"op\":\"concept\",\"key\":\"kyiv\"}]}]}]},\"unless\":{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"putin\"},{\"op\":\"concept\",\"key\":\"umerov\"},{\"op\":\"concept\",\"key\":\"'letter'\"},{\"op\":\"concept\",\"key\":\"'medal'\"},{\"op\":\"concept\",\"key\":\"'gift'\"},{\"op\":\"concept\",\"key\":\"'speech'\"},{\"op\":\"concept\",\"key\":\"'interview'\"}]},\"holder\":null},{\"kind\":\"name\",\"names\":[\"kyiv\"],\"written\":\"Kyiv\",\"class\":\"place\",\"relation\":\"place\",\"beside\":[\"us\",\"ukraine\"],\"closed\":false,\"about\":{\"op\":\"any\",\"of\":[{\"op\":\"all\",\"of\":[{\"op\":\"concept\",\"key\":\"zelensky\"},{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"@deliver\"},{\"op\":\"concept\",\"key\":\"'get'\"},{\"op\":\"concept\",\"key\":\"'obtain'\"},{\"op\":\"concept\",\"key\":\"'in the hands of'\"},{\"op\":\"concept\",\"key\":\"'land on'\"},{\"op\":\"concept\",\"key\":\"'lay'\"},{\"op\":\"concept\",\"key\":\"'present'\"}]},{\"op\":\"concept\",\"key\":\"plan-word\"}]},{\"op\":\"all\",\"of\":[{\"op\":\"concept\",\"key\":\"driscoll\"},{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"@deliver\"},{\"op\":\"concept\",\"key\":\"'lay'\"},{\"op\":\"concept\",\"key\":\"'present'\"},{\"op\":\"concept\",\"key\":\"'bring'\"}]},{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"plan-word\"},{\"op\":\"concept\",\"key\":\"kyiv\"}]}]}]},\"unless\":{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"putin\"},{\"op\":\"concept\",\"key\":\"umerov\"},{\"op\":\"concept\",\"key\":\"'letter'\"},{\"op\":\"concept\",\"key\":\"'medal'\"},{\"op\":\"concept\",\"key\":\"'gift'\"},{\"op\":\"concept\",\"key\":\"'speech'\"},{\"op\":\"concept\",\"key\":\"'interview'\"}]},\"holder\":null},{\"kind\":\"name\",\"names\":[\"zelensky\"],\"written\":\"Volodymyr Zelensky\",\"class\":\"person\",\"relation\":\"recipient\",\"beside\":[\"driscoll\"],\"closed\":false,\"about\":{\"op\":\"any\",\"of\":[{\"op\":\"all\",\"of\":[{\"op\":\"concept\",\"key\":\"zelensky\"},{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"@deliver\"},{\"op\":\"concept\",\"key\":\"'get'\"},{\"op\":\"concept\",\"key\":\"'obtain'\"},{\"op\":\"concept\",\"key\":\"'in the hands of'\"},{\"op\":\"concept\",\"key\":\"'land on'\"},{\"op\":\"concept\",\"key\":\"'lay'\"},{\"op\":\"concept\",\"key\":\"'present'\"}]},{\"op\":\"concept\",\"key\":\"plan-word\"}]},{\"op\":\"all\",\"of\":[{\"op\":\"concept\",\"key\":\"driscoll\"},{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"@deliver\"},{\"op\":\"concept\",\"key\":\"'lay'\"},{\"op\":\"concept\",\"key\":\"'present'\"},{\"op\":\"concept\",\"key\":\"'bring'\"}]},{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"plan-word\"},{\"op\":\"concept\",\"key\":\"kyiv\"}]}]}]},\"unless\":{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"putin\"},{\"op\":\"concept\",\"key\":\"umerov\"},{\"op\":\"concept\",\"key\":\"'letter'\"},{\"op\":\"concept\",\"key\":\"'medal'\"},{\"op\":\"concept\",\"key\":\"'gift'\"},{\"op\":\"concept\",\"key\":\"'speech'\"},{\"op\":\"concept\",\"key\":\"'interview'\"}]},\"holder\":null},{\"kind\":\"date\",\"value\":{\"year\":2025,\"month\":11,\"day\":20,\"weekday\":4},\"written\":\"Thursday 20 November 2025\",\"about\":{\"op\":\"any\",\"of\":[{\"op\":\"all\",\"of\":[{\"op\":\"concept\",\"key\":\"zelensky\"},{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"@deliver\"},{\"op\":\"concept\",\"key\":\"'get'\"},{\"op\":\"concept\",\"key\":\"'obtain'\"},{\"op\":\"concept\",\"key\":\"'in the hands of'\"},{\"op\":\"concept\",\"key\":\"'land on'\"},{\"op\":\"concept\",\"key\":\"'lay'\"},{\"op\":\"concept\",\"key\":\"'present'\"}]},{\"op\":\"concept\",\"key\":\"plan-word\"}]},{\"op\":\"all\",\"of\":[{\"op\":\"concept\",\"key\":\"driscoll\"},{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"@deliver\"},{\"op\":\"concept\",\"key\":\"'lay'\"},{\"op\":\"concept\",\"key\":\"'present'\"},{\"op\":\"concept\",\"key\":\"'bring'\"}]},{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"plan-word\"},{\"op\":\"concept\",\"key\":\"kyiv\"}]}]}]},\"unless\":{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"putin\"},{\"op\":\"concept\",\"key\":\"umerov\"},{\"op\":\"concept\",\"key\":\"'letter'\"},{\"op\":\"concept\",\"key\":\"'medal'\"},{\"op\":\"concept\",\"key\":\"'gift'\"},{\"op\":\"concept\",\"key\":\"'speech'\"},{\"op\":\"concept\",\"key\":\"'interview'\"}]},\"holder\":null}],\"examples\":{\"consistent\":[\"Army Secretary Dan Driscoll handed the plan to Zelensky in Kyiv on Thursday.\",\"Zelensky received the American draft from Daniel Driscoll on 20 November 2025.\",\"The US proposal was delivered to President Zelensky in the Ukrainian capital by Driscoll.\"],\"contradicted\":[\"It was Jared Kushner who brought Zelensky the American plan.\",\"Zelensky has had the American plan since Monday, when Driscoll handed it to him.\",\"Steve Witkoff handed the plan to Zelensky in Kyiv on Thursday.\",\"Dan Driscoll handed the American draft to Zelensky in Warsaw.\",\"Zelensky received the American draft from Driscoll on Tuesday, 18 November 2025.\",\"The US proposal was delivered to Zelensky in Kyiv by Marco Rubio.\"],\"unrelated\":[\"Dan Driscoll visited troops in Texas on Tuesday.\",\"Zelensky handed medals to soldiers in Kharkiv on Friday.\",\"The ambassador delivered a letter to the president of Kenya on Monday.\"]},\"references\":[{\"publisher\":\"International news media\",\"title\":\"Reports on the draft and on the state of the war\",\"date\":\"2025-11-23\",\"url\":null}],\"undefended\":{\"exchange\":\"Both men take part in the handing over; who gave and who received is only judged for a third.\"}}]},{\"id\":\"K03\",\"title\":\"Authors\",\"statement\":\"The plan was written mainly by US special envoy Steve Witkoff with Kirill Dmitriev, an adviser to Putin; Secretary of State Marco Rubio took part.\",\"facts\":[{\"id\":\"K03\",\"provision\":\"K03\",\"kind\":\"name\",\"statement\":\"The plan was written mainly by US special envoy Steve Witkoff with Kirill Dmitriev, an adviser to Putin; Secretary of State Marco Rubio took part.\",\"checks\":[{\"kind\":\"name\",\"names\":[\"witkoff\",\"dmitriev\",\"rubio\"],\"written\":\"Steve Witkoff, Kirill Dmitriev and Marco Rubio\",\"class\":\"person\",\"relation\":\"author\",\"beside\":[\"trump\",\"umerov\",\"putin\",\"zelensky\",\"leavitt\",\"driscoll\"],\"closed\":false,\"about\":{\"op\":\"all\",\"of\":[{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"@author\"},{\"op\":\"concept\",\"key\":\"'work of'\"},{\"op\":\"concept\",\"key\":\"'handiwork'\"},{\"op\":\"concept\",\"key\":\"'come from the desk'\"},{\"op\":\"concept\",\"key\":\"'pen'\"},{\"op\":\"concept\",\"key\":\"'co-wrote'\"},{\"op\":\"concept\",\"key\":\"'co-written'\"},{\"op\":\"concept\",\"key\":\"'put on paper'\"},{\"op\":\"concept\",\"key\":\"'put down on paper'\"}]},{\"op\":\"concept\",\"key\":\"plan-word\"}]},\"unless\":{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"constitution\"},{\"op\":\"concept\",\"key\":\"'letter'\"},{\"op\":\"concept\",\"key\":\"'book'\"},{\"op\":\"concept\",\"key\":\"'commentary'\"},{\"op\":\"concept\",\"key\":\"'column'\"},{\"op\":\"concept\",\"key\":\"'social media'\"}]},\"holder\":null}],\"examples\":{\"consistent\":[\"Steve Witkoff and Kirill Dmitriev wrote most of the American plan.\",\"The draft for Ukraine was drawn up by Witkoff together with Dmitriev.\",\"Marco Rubio also worked on the US proposal.\",\"The American draft was written by Steve Witkoff and Kirill Dmitriev.\",\"Witkoff and Dmitriev are the authors of the US proposal.\"],\"contradicted\":[\"The American plan is the work of Keith Kellogg.\",\"Keith Kellogg and Sergey Lavrov wrote most of the American plan.\",\"The draft for Ukraine was drawn up by Jared Kushner together with Yuri Ushakov.\",\"The US proposal was written by JD Vance.\"],\"unrelated\":[\"Sergey Lavrov wrote in a commentary that the plan was unfinished.\",\"Keith Kellogg wrote a book about his time in the White House.\",\"The Gaza plan was drafted by Jared Kushner.\",\"Sergey Lavrov criticised the plan.\"]},\"references\":[{\"publisher\":\"The Associated Press\",\"title\":\"Report on the draft proposal that the agency obtained\",\"date\":\"2025-11-20\",\"url\":null},{\"publisher\":\"The New York Post\",\"title\":\"Report on the 28-point blueprint as confirmed by US officials\",\"date\":\"2025-11-20\",\"url\":null},{\"publisher\":\"International news media\",\"title\":\"Reports on the draft and on the state of the war\",\"date\":\"2025-11-23\",\"url\":null}],\"undefended\":{\"name\":\"People of whom the set knows nothing are not read in the part of authors behind \\\"are\\\".\",\"negation\":\"\\\"Are not the authors\\\" is read as a description, not as a denial.\"}}]},{\"id\":\"K04\",\"title\":\"Ukraine's armed forces today\",\"statement\":\"Ukraine's armed forces count 800,000 to 900,000 people today.\",\"facts\":[{\"id\":\"K04\",\"provision\":\"K04\",\"kind\":\"quantity\",\"statement\":\"Ukraine's armed forces count 800,000 to 900,000 people today.\",\"checks\":[{\"kind\":\"quantity\",\"value\":{\"min\":800000,\"max\":900000,\"dimension\":\"count\",\"unit\":null,\"bound\":\"between\",\"step\":100000},\"written\":\"between 800,000 and 900,000\",\"of\":{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"troop\"},{\"op\":\"concept\",\"key\":\"army\"},{\"op\":\"concept\",\"key\":\"'people'\"},{\"op\":\"concept\",\"key\":\"'man'\"},{\"op\":\"concept\",\"key\":\"'woman'\"},{\"op\":\"concept\",\"key\":\"'person'\"},{\"op\":\"concept\",\"key\":\"'strong'\"}]},\"when\":\"present\",\"to\":null,\"split\":[],\"about\":{\"op\":\"any\",\"of\":[{\"op\":\"all\",\"of\":[{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"army\"},{\"op\":\"concept\",\"key\":\"troop\"}]},{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"@present\"},{\"op\":\"concept\",\"key\":\"strength\"},{\"op\":\"concept\",\"key\":\"@hold\"},{\"op\":\"concept\",\"key\":\"@reduce\"},{\"op\":\"concept\",\"key\":\"@halve\"},{\"op\":\"concept\",\"key\":\"'field'\"},{\"op\":\"concept\",\"key\":\"'compare'\"},{\"op\":\"concept\",\"key\":\"'against'\"},{\"op\":\"concept\",\"key\":\"'count'\"},{\"op\":\"concept\",\"key\":\"'number'\"}]}]},{\"op\":\"all\",\"of\":[{\"op\":\"concept\",\"key\":\"ukraine\"},{\"op\":\"concept\",\"key\":\"'field'\"},{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"'man'\"},{\"op\":\"concept\",\"key\":\"'woman'\"},{\"op\":\"concept\",\"key\":\"'people'\"}]}]}]},\"unless\":{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"reserve\"},{\"op\":\"concept\",\"key\":\"@casualty\"},{\"op\":\"concept\",\"key\":\"@exchange\"},{\"op\":\"concept\",\"key\":\"'call up'\"},{\"op\":\"concept\",\"key\":\"'mobilize'\"},{\"op\":\"concept\",\"key\":\"'soldiers in Ukraine'\"},{\"op\":\"concept\",\"key\":\"'troops in Ukraine'\"},{\"op\":\"concept\",\"key\":\"'men in Ukraine'\"},{\"op\":\"concept\",\"key\":\"'forces in Ukraine'\"}]},\"holder\":\"ukraine\"}],\"examples\":{\"consistent\":[\"Ukraine has about 850,000 soldiers under arms today.\",\"The Ukrainian army currently numbers 880,000 people.\",\"Ukraine's armed forces count between 800,000 and 900,000 soldiers at present.\",\"Today Ukraine's army has 850,000 men and women.\"],\"contradicted\":[\"Ukraine has 1.2 million soldiers under arms today.\",\"The Ukrainian army currently numbers half a million people.\",\"Ukraine's armed forces count only 400,000 soldiers at present.\"],\"unrelated\":[\"Russia has 1.5 million soldiers under arms today.\",\"Poland's army currently numbers 216,000 people.\",\"Ukraine has lost 400,000 soldiers, killed and wounded, Moscow claims.\"]},\"references\":[{\"publisher\":\"International news media\",\"title\":\"Reports on the draft and on the state of the war\",\"date\":\"2025-11-23\",\"url\":null}]}]},{\"id\":\"K05\",\"title\":\"Ukrainian-held part of the Donbas\",\"statement\":\"Ukraine still holds about 14 percent of the Donbas.\",\"facts\":[{\"id\":\"K05\",\"provision\":\"K05\",\"kind\":\"quantity\",\"statement\":\"Ukraine still holds about 14 percent of the Donbas.\",\"checks\":[{\"kind\":\"quantity\",\"value\":{\"min\":14,\"max\":14,\"dimension\":\"share\",\"unit\":\"percent\",\"bound\":\"about\",\"step\":1},\"written\":\"about 14%\",\"of\":{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"donbas\"},{\"op\":\"concept\",\"key\":\"'it'\"},{\"op\":\"concept\",\"key\":\"'region'\"},{\"op\":\"concept\",\"key\":\"'territory'\"},{\"op\":\"concept\",\"key\":\"'area'\"}]},\"when\":\"present\",\"to\":null,\"split\":[],\"about\":{\"op\":\"all\",\"of\":[{\"op\":\"concept\",\"key\":\"donbas\"},{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"@hold\"},{\"op\":\"concept\",\"key\":\"@stay\"},{\"op\":\"concept\",\"key\":\"held-part\"}]}]},\"unless\":{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"election\"},{\"op\":\"concept\",\"key\":\"'survey'\"},{\"op\":\"concept\",\"key\":\"'respondent'\"},{\"op\":\"concept\",\"key\":\"'poll'\"},{\"op\":\"concept\",\"key\":\"'accept'\"},{\"op\":\"concept\",\"key\":\"'Russian hands'\"},{\"op\":\"concept\",\"key\":\"'Moscow's hands'\"}]},\"holder\":\"ukraine\"},{\"kind\":\"quantity\",\"value\":{\"min\":86,\"max\":86,\"dimension\":\"share\",\"unit\":\"percent\",\"bound\":\"about\",\"step\":1},\"written\":\"about 86%\",\"of\":{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"donbas\"},{\"op\":\"concept\",\"key\":\"'it'\"},{\"op\":\"concept\",\"key\":\"'region'\"},{\"op\":\"concept\",\"key\":\"'territory'\"},{\"op\":\"concept\",\"key\":\"'area'\"}]},\"when\":\"present\",\"to\":null,\"split\":[],\"about\":{\"op\":\"all\",\"of\":[{\"op\":\"concept\",\"key\":\"donbas\"},{\"op\":\"any\",\"of\":[{\"op\":\"all\",\"of\":[{\"op\":\"concept\",\"key\":\"russia\"},{\"op\":\"concept\",\"key\":\"@hold\"}]},{\"op\":\"concept\",\"key\":\"'Russian hands'\"},{\"op\":\"concept\",\"key\":\"'Russian control'\"},{\"op\":\"concept\",\"key\":\"'Russian occupation'\"},{\"op\":\"concept\",\"key\":\"'Moscow's hands'\"}]}]},\"unless\":{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"election\"},{\"op\":\"concept\",\"key\":\"'survey'\"},{\"op\":\"concept\",\"key\":\"'respondent'\"},{\"op\":\"concept\",\"key\":\"'poll'\"},{\"op\":\"concept\",\"key\":\"'accept'\"}]},\"holder\":\"russia\"}],\"examples\":{\"consistent\":[\"Russia holds about 86 percent of the Donbas.\",\"About 14% of the Donbas is still in Ukrainian hands.\",\"Ukraine still holds about 14 percent of the Donbas.\",\"Roughly a seventh of the Donbas is still under Ukrainian control.\",\"About one seventh of the Donbas remains in Ukrainian hands.\"],\"contradicted\":[\"Ukraine still holds about 40 percent of the Donbas.\",\"Roughly a third of the Donbas is still under Ukrainian control.\",\"Ukraine controls just 4 percent of the Donbas today.\"],\"unrelated\":[\"In a survey, 14 percent of Ukrainians would give up the Donbas.\",\"The Donbas had 15 percent of Ukraine's population.\",\"Ukraine controls 40 percent of the world's sunflower oil.\"]},\"references\":[{\"publisher\":\"The Associated Press\",\"title\":\"Report on the draft proposal that the agency obtained\",\"date\":\"2025-11-20\",\"url\":null}]}]},{\"id\":\"K06\",\"title\":\"Ukrainian territory held by Russia\",\"statement\":\"Russia holds about a fifth of Ukraine.\",\"facts\":[{\"id\":\"K06\",\"provision\":\"K06\",\"kind\":\"quantity\",\"statement\":\"Russia holds about a fifth of Ukraine.\",\"checks\":[{\"kind\":\"quantity\",\"value\":{\"min\":20,\"max\":20,\"dimension\":\"share\",\"unit\":\"percent\",\"bound\":\"about\",\"step\":10},\"written\":\"about 20%\",\"of\":{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"ukraine\"},{\"op\":\"concept\",\"key\":\"'country'\"},{\"op\":\"concept\",\"key\":\"'territory'\"},{\"op\":\"concept\",\"key\":\"'land'\"},{\"op\":\"concept\",\"key\":\"'soil'\"},{\"op\":\"concept\",\"key\":\"'it'\"}]},\"when\":\"present\",\"to\":null,\"split\":[],\"about\":{\"op\":\"any\",\"of\":[{\"op\":\"all\",\"of\":[{\"op\":\"concept\",\"key\":\"ukraine\"},{\"op\":\"any\",\"of\":[{\"op\":\"all\",\"of\":[{\"op\":\"concept\",\"key\":\"russia\"},{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"@hold\"},{\"op\":\"concept\",\"key\":\"@seize\"}]}]},{\"op\":\"concept\",\"key\":\"'occupy'\"},{\"op\":\"concept\",\"key\":\"'occupation'\"},{\"op\":\"concept\",\"key\":\"'occupied'\"}]}]},{\"op\":\"all\",\"of\":[{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"'Ukraine'\"},{\"op\":\"concept\",\"key\":\"'Ukrainian territory'\"},{\"op\":\"concept\",\"key\":\"'Ukrainian land'\"},{\"op\":\"concept\",\"key\":\"'Ukrainian soil'\"}]},{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"'Russian hands'\"},{\"op\":\"concept\",\"key\":\"'Russian control'\"},{\"op\":\"concept\",\"key\":\"'hands of Russia'\"},{\"op\":\"concept\",\"key\":\"'hands of Moscow'\"},{\"op\":\"concept\",\"key\":\"'Moscow's hands'\"},{\"op\":\"concept\",\"key\":\"'Russian rule'\"}]}]}]},\"unless\":{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"donbas\"},{\"op\":\"concept\",\"key\":\"luhansk\"},{\"op\":\"concept\",\"key\":\"'survey'\"},{\"op\":\"concept\",\"key\":\"'family'\"},{\"op\":\"concept\",\"key\":\"'coal'\"},{\"op\":\"concept\",\"key\":\"'household'\"},{\"op\":\"concept\",\"key\":\"'mine'\"},{\"op\":\"concept\",\"key\":\"'gas'\"},{\"op\":\"concept\",\"key\":\"'grain'\"},{\"op\":\"concept\",\"key\":\"'child'\"},{\"op\":\"concept\",\"key\":\"army\"},{\"op\":\"all\",\"of\":[{\"op\":\"concept\",\"key\":\"troop\"},{\"op\":\"not\",\"of\":{\"op\":\"concept\",\"key\":\"'territory'\"}},{\"op\":\"not\",\"of\":{\"op\":\"concept\",\"key\":\"'Russian troops'\"}},{\"op\":\"not\",\"of\":{\"op\":\"concept\",\"key\":\"'Russian forces'\"}}]}]},\"holder\":null}],\"examples\":{\"consistent\":[\"Russia holds about a fifth of Ukraine.\",\"Nearly 20 percent of Ukraine is occupied by Russian forces.\",\"Some 19 per cent of Ukraine's territory is under Russian occupation.\"],\"contradicted\":[\"Some 5 percent of Ukraine is in Russian hands.\",\"Russia holds about a third of Ukraine.\",\"Half of Ukraine is occupied by Russian forces.\",\"Some 10 per cent of Ukraine's territory is under Russian occupation.\"],\"unrelated\":[\"Russia supplies a third of Turkey's gas.\",\"A tenth of Ukraine's fields are mined.\",\"Azerbaijan regained a fifth of its territory from occupation.\"]},\"references\":[{\"publisher\":\"International news media\",\"title\":\"Reports on the draft and on the state of the war\",\"date\":\"2025-11-23\",\"url\":null}]}]},{\"id\":\"K07\",\"title\":\"Roles of people\",\"statement\":\"The offices of the people around the plan, as of November 2025.\",\"facts\":[{\"id\":\"K07\",\"provision\":\"K07\",\"kind\":\"role\",\"statement\":\"The offices of the people around the plan, as of November 2025.\",\"checks\":[{\"kind\":\"role\",\"people\":[],\"written\":\"Donald Trump (US president), Volodymyr Zelensky (president of Ukraine), Vladimir Putin (president of Russia), Steve Witkoff (US special envoy), Marco Rubio (US secretary of state), Dan Driscoll (US Army secretary), Karoline Leavitt (White House press secretary), Rustem Umerov (secretary of Ukraine's National Security and Defense Council), Dmitry Peskov (Kremlin spokesman), Kirill Dmitriev (adviser to Putin), Kaja Kallas (EU foreign policy chief), Jean-Noel Barrot (French foreign minister) and Valery Gerasimov (chief of Russia's general staff)\",\"about\":{\"op\":\"any\",\"of\":[{\"op\":\"concept\",\"key\":\"trump\"},{\"op\":\"concept\",\"key\":\"zelensky\"},{\"op\":\"concept\",\"key\":\"putin\"},{\"op\":\"concept\",\"key\":\"witkoff\"},{\"op\":\"concept\",\"key\":\"rubio\"},{\"op\":\"concept\",\"key\":\"driscoll\"},{\"op\":\"concept\",\"key\":\"leavitt\"},{\"op\":\"concept\",\"key\":\"umerov\"},{\"op\":\"concept\",\"key\":\"peskov\"},{\"op\":\"concept\",\"key\":\"dmitriev\"},{\"op\":\"concept\",\"key\":\"kallas\"},{\"op\":\"concept\",\"key\":\"barrot\"},{\"op\":\"concept\",\"key\":\"gerasimov\"}]},\"unless\":null,\"holder\":null}],\"examples\":{\"consistent\":[\"White House press secretary Karoline Leavitt spoke about the plan.\",\"Rustem Umerov, secretary of Ukraine's National Security and Defense Council, took part in the talks.\",\"Kaja Kallas, the EU's foreign policy chief, was sceptical.\",\"Dmitry Peskov is the Kremlin's spokesman.\",\"Former Estonian prime minister Kaja Kallas now speaks for the EU.\",\"US special envoy Steve Witkoff met Kirill Dmitriev in Miami.\"],\"contradicted\":[\"Secretary of Defense Dan Driscoll went to Kyiv with the plan.\",\"Dmitry Peskov, Russia's foreign minister, said he had not seen the draft.\",\"US vice-president Marco Rubio worked on the plan.\",\"Former US president Donald Trump backs the plan.\",\"Rustem Umerov, Ukraine's defence minister, was shown the text.\"],\"unrelated\":[\"Kaja Kallas now speaks for small states.\",\"Sergey Lavrov, Russia's foreign minister, rejected the plan.\",\"US vice-president JD Vance defended the plan.\",\"The spokesman of the foreign ministry in Kyiv declined to comment.\"]},\"references\":[{\"publisher\":\"International news media\",\"title\":\"Reports on the draft and on the state of the war\",\"date\":\"2025-11-23\",\"url\":null},{\"publisher\":\"The Associated Press\",\"title\":\"Report on the draft proposal that the agency obtained\",\"date\":\"2025-11-20\",\"url\":null}],\"undefended\":{\"holder\":\"Who held an office once is judged only for those whose former offices the set lists.\"}}]}],\"digest\":\"sha256:5b4cd74095243e45bcfc3549466ed52da23b310e0b00234da7c37affba3a920b\"},\"problems\":[]}");

// src/host/default-set.ts
const defaultName = "<default set>";
const defaultSet = ukraine_28_point_plan_default;

// src/host/import.ts
function createImporter(set) {
	return (path) => {
		if (isAbsolute(path) || path.includes("\\") || path.includes("://")) return { refusal: "Unexpected import, expected a path relative to the set, with slashes" };
		const folder = dirname(resolve(set));
		const target = resolve(folder, path);
		try {
			const places = [folder, process.cwd()].map((place) => realpathSync(place));
			const real = realpathSync(target);
			if (!places.some((place) => isInside(place, real))) return { refusal: "Unexpected import, expected a file in the folder of the set, or in the one where the command runs" };
		} catch (error) {
			return { refusal: reasonOf(error) };
		}
		const shown = relative(process.cwd(), target);
		const { file, failure } = readSource(shown.startsWith("..") ? target : shown);
		return file ?? { refusal: failure.message };
	};
}
function isInside(folder, path) {
	const way = relative(folder, path);
	return way !== "" && way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

// src/level.ts
const counting = {
	contradicted: ["contradicted"],
	review: ["contradicted", "review"],
	unsupported: [
		"contradicted",
		"review",
		"unsupported"
	],
	never: []
};
const levels = Object.keys(counting);
function isFound({ findings }, level) {
	return findings.some(({ verdict }) => counting[level].includes(verdict));
}

// src/shard-place.ts
const placeNoun = "the number of a part and that of all parts, such as 1/4";
function readPlace(text) {
	const [, index = "", count = ""] = /^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(text) ?? [];
	return index === "" || Number(count) < Number(index) ? null : {
		index: Number(index),
		count: Number(count)
	};
}
function isOfPart(number, { index, count }) {
	return number % count === index - 1;
}

// src/main.ts
function loadSet(path, note = () => void 0) {
	if (path === null) return defaultSet;
	const { file, failure } = readSource(path);
	if (file === null) return {
		set: null,
		problems: [failure]
	};
	const importFile = createImporter(path);
	return readSet(file, (name) => {
		const imported = importFile(name);
		if ("path" in imported) note(imported.path);
		return imported;
	});
}
function loadPlan(scopes) {
	const { sets, problems } = toGroup(scopes.map(({ provisions: path }) => ({
		path: path ?? "<default set>",
		...loadSet(path)
	})));
	return sets === null ? {
		plan: null,
		problems
	} : {
		plan: {
			sets,
			scopes
		},
		problems: null
	};
}
async function runPlan({ sets, scopes }, names, { progress, script, cache = null, shard = null }) {
	const { articles, failures, left } = await assignArticles(names, scopes);
	const part = [...articles.keys()].filter((number) => shard === null || isOfPart(number, shard));
	const { skimmed, left: own } = part.length < worthSkimming ? {
		skimmed: [],
		left: part
	} : skimAll({
		sets,
		articles
	}, part);
	const show = (done) => {
		progress.show(skimmed.length + done, part.length);
	};
	const made = own.length === 0 ? [] : await checkAll({
		sets,
		articles: own.flatMap((index) => articles[index] ?? []),
		cache
	}, script, show);
	progress.clear();
	const checked = [...skimmed, ...made.map((one) => ({
		...one,
		index: own[one.index] ?? 0
	}))].sort((one, other) => one.index - other.index);
	return {
		left,
		part: {
			articles,
			failures,
			left,
			checked
		},
		report: toReport(sets, {
			failures,
			outcomes: checked.flatMap(({ result, failure }) => result ?? failure ?? []),
			sources: new Map(checked.flatMap(({ result, source }) => result === null || source === null ? [] : [[result.path, source]]))
		})
	};
}
const worthSkimming = 8;
async function checkAll(job, script, show) {
	const { checkShare } = await import("./share.js");
	return spread({
		script,
		items: job.articles.length
	}, job, (own, turn) => checkShare(own, turn, show));
}
function skimAll({ sets, articles }, numbers) {
	const skimmers = sets.map(createSkimmer);
	const skimmed = [];
	const left = [];
	for (const index of numbers) {
		const { path = "", groups = [] } = articles[index] ?? {};
		const { file } = path === "-" ? { file: null } : readSource(path);
		const results = file === null ? [] : groups.map((group) => skimmers[group]?.(file) ?? null);
		const [result = null] = results;
		if (result === null || results.includes(null)) left.push(index);
		else skimmed.push({
			index,
			result,
			source: null,
			failure: null
		});
	}
	return {
		skimmed,
		left
	};
}
async function checkArticles(set, names, means) {
	const { report } = await runPlan({
		sets: [set],
		scopes: [{
			own: null,
			articles: [names]
		}]
	}, names, means);
	return report;
}
function toExit(report, level) {
	if (0 < report.failures.length) return 2;
	return isFound(report, level) ? 1 : 0;
}

// src/report/problem.ts
function toProblems(problems, style, sources = /* @__PURE__ */ new Map()) {
	const paint = createPaint(style.color);
	const lines = new Map([...sources].map(([path, text]) => [path, toLines(text)]));
	const blocks = problems.map((problem) => {
		const { path, line, column, severity } = problem;
		const place = line === null ? "" : `:${line}${column === null ? "" : `:${column}`}`;
		const isWarning = severity === "warning";
		const word = isWarning ? paint.doubt("warning") : paint.wrong("error");
		const { message, help } = wordingOf(problem);
		const head = `${paint.strong(toPrintable(path))}${paint.quiet(place)}  ${word}  ${toPrintable(message)}`;
		const excerpt = excerptOf(problem, lines.get(path) ?? [], {
			paint,
			mark: isWarning ? paint.doubt : paint.wrong,
			width: style.width
		});
		const remedy = help === "" ? [] : [hang("   = help: ", help, style.width)];
		return [
			head,
			...excerpt,
			...remedy
		].join("\n") + "\n";
	});
	return blocks.some((block) => block.indexOf("\n") < block.length - 1) ? blocks.map((block) => `${block}\n`).join("") : blocks.join("");
}
function toProblemJson(problems) {
	const listed = problems.map((problem) => {
		const { path, line, column, severity = "error", endColumn, rule } = problem;
		const { message, help } = wordingOf(problem);
		return {
			file: path,
			line,
			column,
			endColumn: endColumn ?? null,
			severity,
			rule: rule ?? null,
			message,
			help: help === "" ? null : help
		};
	});
	const errors = listed.filter(({ severity }) => severity === "error").length;
	return `${JSON.stringify({
		version: 1,
		problems: listed,
		summary: {
			errors,
			warnings: listed.length - errors
		}
	}, null, 2)}\n`;
}
function wordingOf({ message, help }) {
	if (help !== void 0) return {
		message,
		help
	};
	const at = message.replaceAll(/"(?:[^"\\]|\\.)*"|'[^']*'/g, (quoted) => " ".repeat(quoted.length)).indexOf("; ");
	return at === -1 ? {
		message,
		help: ""
	} : {
		message: message.slice(0, at),
		help: message.slice(at + 2)
	};
}
function excerptOf({ line, column, endColumn }, lines, style) {
	const text = line === null ? void 0 : lines[line - 1];
	if (line === null || column === null || text === void 0 || text.trim() === "") return [];
	const claim = {
		line,
		column,
		endLine: line,
		endColumn: Math.min(Math.max(endColumn ?? column + widthAt(text, column - 1), column + 1), Math.max(text.length, column) + 1)
	};
	return [toExcerpt({
		lines,
		claim,
		context: {
			line,
			column: 1,
			endLine: line,
			endColumn: text.length + 1
		}
	}, style)];
}
function widthAt(text, offset) {
	const pattern = /"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[@*&]?[\p{L}\p{N}_][\p{L}\p{N}_.$%-]*|./uy;
	pattern.lastIndex = offset;
	return pattern.exec(text)?.[0].length ?? 1;
}

// src/command-set.ts
function readOptions({ values, lists }) {
	const { config, provisions } = values;
	const level = values["fail-on"];
	const several = lists?.["provisions"] ?? [];
	const flags = {
		...1 < several.length ? { sets: [...new Set(several)].map((path) => ({
			provisions: path,
			articles: null
		})) } : provisions === void 0 ? {} : { provisions },
		...level === void 0 ? {} : { "fail-on": level }
	};
	const { given, problems } = readConfiguration(config ?? null);
	return problems.length === 0 ? {
		options: toOptions(flags, given),
		problems: null
	} : {
		options: null,
		problems
	};
}
async function withSet(input, terminal, run) {
	return withPlan(input, terminal, ({ sets: [set, ...others] }, options) => others.length === 0 ? run(set, options) : refuseSeveral(options));
}
async function withPlan(input, terminal, run) {
	const { options, problems: mistakes } = readOptions(input);
	if (options === null) return refuseProblems(mistakes, "the configuration", terminal);
	const { plan, problems } = loadPlan(toScopes(options));
	return plan === null ? refuseProblems(problems, "the provision set", terminal) : run(plan, options);
}
function refuseSeveral({ sets }) {
	const flags = (sets ?? []).map(({ provisions }) => `--provisions ${provisions}`);
	return {
		output: "",
		notes: `proviso: Unexpected number of provision sets (${flags.length}), expected one: ${flags.join(" or ")}\n`,
		exit: 2
	};
}
function refuseProblems(problems, what, { display }) {
	return {
		output: "",
		notes: `${toProblems(problems, {
			...display,
			color: false
		}, sourcesOf(problems))}proviso: ${what} cannot be used.\n`,
		exit: 2
	};
}
function sourcesOf(problems) {
	const paths = new Set(problems.flatMap(({ path, line }) => line === null || !isRegular(path) ? [] : [path]));
	return new Map([...paths].flatMap((path) => {
		const { file } = readSource(path);
		return file === null ? [] : [[path, file.text.replace(/^\uFEFF/, "")]];
	}));
}

export { assignArticles as _, toProblemJson as a, isDynamicPattern as b, loadSet as c, isOfPart as d, placeNoun as f, defaultSet as g, createImporter as h, withSet as i, runPlan as l, levels as m, refuseProblems as n, toProblems as o, readPlace as p, withPlan as r, checkArticles as s, readOptions as t, toExit as u, groupsOf as v, glob as y };