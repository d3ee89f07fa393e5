// Built by "npm run build" from src/ and provisions/. Do not edit.
import { createHash } from "node:crypto";
import { readFileSync, readdirSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

// src/host/build-digest.ts
const runtime = process.version;
function digestBuild(script) {
	if (script === null) return null;
	try {
		const path = fileURLToPath(script);
		const folder = join(dirname(path), basename(path, ".js"));
		const hash = createHash("sha256").update(readFileSync(path));
		for (const name of listParts(folder)) hash.update(`\n${name}\n`).update(readFileSync(join(folder, name)));
		return `sha256:${hash.digest("hex")}`;
	} catch {
		return null;
	}
}
function listParts(folder) {
	try {
		return readdirSync(folder).filter((name) => name.endsWith(".js")).sort();
	} catch {
		return [];
	}
}

export { runtime as n, digestBuild as t };