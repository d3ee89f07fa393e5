#!/usr/bin/env node
// Built by "npm run build" from src/ and provisions/. Do not edit.
const { fileURLToPath } = process.getBuiltinModule("node:url");
const { closeSync, constants, fstatSync, lstatSync, mkdirSync, openSync, readFileSync, readSync, readdirSync, renameSync, rmSync, statSync, writeFileSync, writeSync } = process.getBuiltinModule("node:fs");
const { isAbsolute, join } = process.getBuiltinModule("node:path");
const { crc32 } = process.getBuiltinModule("node:zlib");
const { getHeapCodeStatistics, setFlagsFromString } = process.getBuiltinModule("node:v8");
const { Script } = process.getBuiltinModule("node:vm");

// src/host/clock.ts
function now() {
	return Number(process.hrtime.bigint()) / 1e6;
}

// src/host/code-cache.ts
const day = 864e5;
const longest = 30;
const mostEntries = 60;
const sign = 1347573249;
const headLength = 8;
function folderOf(environment, platform) {
	if (isGiven(environment["NODE_DISABLE_COMPILE_CACHE"])) return null;
	const place = placeOf(environment, platform);
	return place !== void 0 && isAbsolute(place) ? join(place, "proviso", "code") : null;
}
function placeOf({ NODE_COMPILE_CACHE: own, XDG_CACHE_HOME: shared, LOCALAPPDATA: local, HOME: home }, platform) {
	if (isGiven(own)) return own;
	if (platform === "win32") return local;
	if (isGiven(shared) && isAbsolute(shared)) return shared;
	if (!isGiven(home)) return void 0;
	return platform === "darwin" ? join(home, "Library", "Caches") : join(home, ".cache");
}
function isGiven(value) {
	return value !== void 0 && value !== "";
}
function openCodeCache(folder) {
	if (folder === null) return {
		take: () => null,
		put: () => void 0
	};
	return {
		take(name) {
			try {
				const bytes = isOwnFolder(folder) ? readOwn(join(folder, name)) : null;
				if (bytes === null || bytes.length <= headLength || bytes.readUInt32BE(0) !== sign) return null;
				const code = bytes.subarray(headLength);
				return crc32(code) === bytes.readUInt32BE(4) ? code : null;
			} catch {
				return null;
			}
		},
		put(name, code) {
			try {
				mkdirSync(folder, {
					recursive: true,
					mode: 448
				});
				if (!isOwnFolder(folder)) return;
				const head = Buffer.alloc(headLength);
				head.writeUInt32BE(sign, 0);
				head.writeUInt32BE(crc32(code), 4);
				writeWhole(join(folder, name), Buffer.concat([head, code]));
				prune(folder, Date.now());
			} catch {}
		}
	};
}
function isOwnFolder(path) {
	const status = lstatSync(path, { throwIfNoEntry: false });
	return status?.isDirectory() === true && isOwn(status) && (process.platform === "win32" || (status.mode & 63) === 0);
}
function isOwn({ uid }) {
	return process.getuid === void 0 || uid === process.getuid();
}
function readOwn(path) {
	const descriptor = openSync(path, process.platform === "win32" ? constants.O_RDONLY : constants.O_RDONLY | constants.O_NOFOLLOW);
	try {
		const status = fstatSync(descriptor);
		if (!status.isFile() || !isOwn(status) || process.platform !== "win32" && (status.mode & 18) !== 0) return null;
		const bytes = Buffer.allocUnsafeSlow(status.size);
		return readSync(descriptor, bytes, 0, status.size, 0) === status.size ? bytes : null;
	} finally {
		closeSync(descriptor);
	}
}
function writeWhole(path, bytes) {
	const neighbor = `${path}.${process.pid}.${process.hrtime.bigint().toString(36)}.tmp`;
	try {
		writeFileSync(neighbor, bytes, {
			flag: "wx",
			mode: 384
		});
		renameSync(neighbor, path);
	} catch (error) {
		rmSync(neighbor, { force: true });
		throw error;
	}
}
function prune(folder, now) {
	const entries = readdirSync(folder).flatMap((name) => {
		const status = statSync(join(folder, name), { throwIfNoEntry: false });
		return status?.isFile() === true ? [{
			name,
			age: now - status.mtimeMs
		}] : [];
	});
	const isOld = ({ name, age }) => (name.endsWith(".tmp") ? 1 : longest) * day < age;
	const surplus = entries.filter((entry) => !isOld(entry)).sort((one, other) => one.age - other.age).slice(mostEntries);
	for (const { name } of [...entries.filter(isOld), ...surplus]) rmSync(join(folder, name), { force: true });
}

// src/host/engine.ts
const major = Number.parseInt(process.versions.node);
const newest = 24;
const quickCompiler = 22;
function compileLater() {
	if (major <= newest) setFlagsFromString("--no-regexp-tier-up");
	if (major < quickCompiler) setFlagsFromString("--interrupt-budget=540000");
}

// src/host/part.ts
const mostGenerations = 3;
const growth = 1.03;
const runsPerLook = 16;
const noteLength = 8;
const opening = Buffer.from("(function (exports, require, module, __filename) {");
const closing = Buffer.from("\n})");
function openParts(folder, cache) {
	const modules = /* @__PURE__ */ new Map();
	const parts = [];
	const load = (name) => {
		const known = modules.get(name);
		if (known !== void 0) return known.exports;
		const module = { exports: {} };
		modules.set(name, module);
		const part = compile(folder, name, cache);
		parts.push(part);
		part.script.runInThisContext()(module.exports, (id) => id.startsWith("./") ? load(id.slice(2, -4)) : process.getBuiltinModule(id), module, join(folder, `${name}.cjs`));
		return module.exports;
	};
	return {
		load,
		keep: () => {
			keepAll(parts, cache);
		}
	};
}
function compile(folder, name, cache) {
	const path = join(folder, `${name}.cjs`);
	const bytes = readFileSync(path);
	const key = `${name}-${keyOf(bytes)}`;
	const kept = toKept(cache.take(key));
	const script = new Script(Buffer.concat([
		opening,
		bytes,
		closing
	]).toString("latin1"), {
		filename: path,
		...kept === null ? {} : { cachedData: kept.code }
	});
	return {
		script,
		key,
		kept: script.cachedDataRejected === true ? null : kept
	};
}
function keyOf(text) {
	const flags = crc32(JSON.stringify([process.execArgv, process.env["NODE_OPTIONS"] ?? ""]));
	return [
		`${text.length}`,
		crc32(text).toString(16),
		process.version,
		process.arch,
		flags.toString(16)
	].join("-");
}
function toKept(bytes) {
	return bytes === null || bytes.length <= noteLength ? null : {
		generation: bytes.readUInt32BE(0),
		extent: bytes.readUInt32BE(4),
		code: bytes.subarray(noteLength)
	};
}
function keepAll(parts, cache) {
	const looks = process.hrtime.bigint() / 1000n % BigInt(runsPerLook) === 0n;
	const open = parts.filter(({ kept }) => kept === null || looks && kept.generation < mostGenerations);
	if (open.length === 0) return;
	const extent = getHeapCodeStatistics().bytecode_and_metadata_size;
	for (const { script, key, kept } of open) {
		if (kept !== null && extent <= kept.extent * growth) continue;
		const note = Buffer.alloc(noteLength);
		note.writeUInt32BE(kept === null ? 0 : kept.generation + 1, 0);
		note.writeUInt32BE(extent, 4);
		cache.put(key, Buffer.concat([note, script.createCachedData()]));
	}
}

// src/host/chunk.ts
const size = 65536;
function* toChunks(text) {
	let waiting = "";
	for (const piece of typeof text === "string" ? [text] : text) {
		waiting = waiting === "" ? piece : waiting + piece;
		let at = 0;
		while (size <= waiting.length - at) {
			const end = at + size - (isHigh(waiting.charCodeAt(at + size - 1)) ? 1 : 0);
			yield Buffer.from(waiting.slice(at, end));
			at = end;
		}
		waiting = waiting.slice(at);
	}
	if (waiting !== "") yield Buffer.from(waiting);
}
function isHigh(unit) {
	return 55296 <= unit && unit < 56320;
}

// src/host/terminal.ts
const usualWidth = 80;
function readDisplay(environment, stream) {
	const columns = stream.isTTY === true && 0 < (stream.columns ?? 0) ? stream.columns ?? usualWidth : usualWidth;
	return {
		color: hasColor(environment, stream.isTTY === true),
		width: Math.min(Math.max(columns, 40), 120)
	};
}
function hasColor(environment, isTerminal) {
	const { NO_COLOR: never, FORCE_COLOR: forced, TERM: terminal } = environment;
	if (never !== void 0 && never !== "") return false;
	if (forced !== void 0) return forced !== "0" && forced !== "false";
	return isTerminal && terminal !== "dumb";
}
function terminalOf(descriptor) {
	if (process.platform !== "win32") {
		const status = fstatSync(descriptor);
		if (!status.isCharacterDevice() || status.rdev === statSync("/dev/null", { throwIfNoEntry: false })?.rdev) return null;
	}
	return streamOf(descriptor);
}
function streamOf(descriptor) {
	return descriptor === 1 ? process.stdout : process.stderr;
}
async function write(descriptor, text) {
	if (text === "") return;
	let stream = terminalOf(descriptor);
	for (const bytes of toChunks(text)) {
		const taken = stream === null ? writeBytes(descriptor, bytes) : 0;
		if (taken === "gone") return;
		if (taken === bytes.length) continue;
		stream ??= streamOf(descriptor);
		if (await writeTo(stream, bytes.subarray(taken)) === "gone") return;
	}
}
function writeBytes(descriptor, bytes) {
	let length = 0;
	try {
		while (length < bytes.length) length += writeSync(descriptor, bytes, length);
	} catch (error) {
		if (error instanceof Error && isGone(error)) return "gone";
		if (!(error instanceof Error) || !isLater(error)) throw error;
	}
	return length;
}
function isLater(error) {
	return "code" in error && error.code === "EAGAIN";
}
async function writeTo(stream, bytes) {
	if (stream.listenerCount("error") === 0) stream.on("error", () => void 0);
	return new Promise((resolve, reject) => {
		stream.write(bytes, (error) => {
			if (error === null || error === void 0) resolve("written");
			else if (isGone(error)) resolve("gone");
			else reject(error);
		});
	});
}
function isGone(error) {
	return "code" in error && (error.code === "EPIPE" || error.code === "ERR_STREAM_DESTROYED");
}
function createProgress(stream, now) {
	const begin = now();
	let last = begin;
	let isShown = false;
	return {
		show(done, total) {
			if (stream?.isTTY !== true || now() - begin < 500 || now() - last < 100) return;
			last = now();
			isShown = true;
			stream.write(`\r\u001b[2K${done} of ${total} files`);
		},
		clear() {
			if (isShown) stream?.write("\r\x1B[2K");
		}
	};
}

// src/cli.ts
compileLater();
const parts = openParts(fileURLToPath(new URL("cli", import.meta.url)), openCodeCache(folderOf(process.env, process.platform)));
const { isHelper, help } = parts.load("crew");
if (isHelper(process.argv)) await help(parts.load("share").checkShare);
else await run();
async function run() {
	try {
		const { runCommand } = parts.load("command");
		const terminal = {
			display: readDisplay(process.env, terminalOf(1) ?? {}),
			progress: createProgress(terminalOf(2), now),
			script: new URL(import.meta.url),
			commit: process.env["GITHUB_SHA"] ?? null
		};
		const { output, notes, exit } = await runCommand(process.argv.slice(2), terminal);
		process.exitCode = exit;
		await write(2, notes);
		await write(1, output);
		parts.keep();
		process.exit();
	} catch (error) {
		process.exitCode = 2;
		process.stderr.write(`proviso: ${explain(error)}\n`);
	}
}
function explain(error) {
	if (!(error instanceof Error)) return String(error);
	if (!("syscall" in error)) return error.stack ?? error.message;
	const { reasonOf } = parts.load("source");
	return `the output could not be written. ${reasonOf(error)}`;
}

export {  };