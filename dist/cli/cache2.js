// Built by "npm run build" from src/ and provisions/. Do not edit.
import { a as reasonOf } from "./source.js";
import { createHash, randomBytes } from "node:crypto";
import { mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

// src/host/cache.ts
const day = 864e5;
const longest = 30;
const most = 268435456;
const enough = 201326592;
function openCache(folder) {
	let isWritable = true;
	return {
		take: (key) => readEntry(placeOf(folder, key), key),
		put(key, text) {
			if (!isWritable) return;
			isWritable = writeEntry(placeOf(folder, key), `${sealOf(key, text)}\n${text}`);
		}
	};
}
function prepareCache(folder, now = Date.now()) {
	try {
		mkdirSync(folder, { recursive: true });
		writeOnce(join(folder, ".gitignore"), "*\n");
		writeOnce(join(folder, "CACHEDIR.TAG"), "Signature: 8a477f597d28d172789f06886806bc55\n# Results of \"proviso check --cache\". May be deleted at any time.\n");
		const mark = join(folder, "looked-after");
		if (now - (statSync(mark, { throwIfNoEntry: false })?.mtimeMs ?? 0) < day) return null;
		writeFileSync(mark, "");
		prune(folder, now);
		return null;
	} catch (error) {
		return reasonOf(error).replace("the file may not be read", "the folder may not be written");
	}
}
function placeOf(folder, key) {
	return join(folder, key.slice(0, 2), key.slice(2));
}
function sealOf(key, text) {
	return createHash("sha256").update(`${key}\n`).update(text).digest("hex");
}
function readEntry(place, key) {
	try {
		const content = readFileSync(place, "utf8");
		const end = content.indexOf("\n");
		const text = content.slice(end + 1);
		if (end === -1 || content.slice(0, end) !== sealOf(key, text)) return null;
		keepAlive(place);
		return text;
	} catch {
		return null;
	}
}
function keepAlive(place) {
	const now = Date.now();
	if (now - statSync(place).mtimeMs < day) return;
	utimesSync(place, now / 1e3, now / 1e3);
}
function writeEntry(place, content) {
	const neighbor = `${place}.${process.pid}.${randomBytes(4).toString("hex")}.tmp`;
	try {
		mkdirSync(dirname(place), { recursive: true });
		writeFileSync(neighbor, content, { flag: "wx" });
		renameSync(neighbor, place);
		return true;
	} catch {
		rmSync(neighbor, { force: true });
		return false;
	}
}
function writeOnce(path, text) {
	try {
		writeFileSync(path, text, { flag: "wx" });
	} catch (error) {
		if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
	}
}
function prune(folder, now) {
	const entries = listEntries(folder, now);
	const isOld = ({ path, age }) => (path.endsWith(".tmp") ? 1 : longest) * day < age;
	const kept = entries.filter((entry) => !isOld(entry)).sort((one, other) => other.age - one.age);
	let size = kept.reduce((sum, entry) => sum + entry.size, 0);
	const bound = most < size ? enough : size;
	const surplus = kept.filter((entry) => {
		if (size <= bound) return false;
		size -= entry.size;
		return true;
	});
	for (const { path } of [...entries.filter(isOld), ...surplus]) rmSync(path, { force: true });
}
function listEntries(folder, now) {
	return readdirSync(folder).filter((name) => /^[0-9a-f]{2}$/.test(name)).flatMap((drawer) => {
		return readdirSync(join(folder, drawer)).filter((name) => /^[0-9a-f]{62}(?:\.\d+\.[0-9a-f]{8}\.tmp)?$/.test(name)).flatMap((name) => {
			const path = join(folder, drawer, name);
			const status = statSync(path, { throwIfNoEntry: false });
			return status === void 0 ? [] : [{
				path,
				age: now - status.mtimeMs,
				size: status.size
			}];
		});
	});
}

export { prepareCache as n, openCache as t };