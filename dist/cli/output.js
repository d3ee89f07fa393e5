// Built by "npm run build" from src/ and provisions/. Do not edit.
import { t as replaceFile } from "./atomic-file.js";
import { a as reasonOf } from "./source.js";
import { existsSync, statSync, writeFileSync } from "node:fs";

// src/host/output.ts
function writeOutput(path, text) {
	const isThere = existsSync(path);
	try {
		if (isThere && !statSync(path).isFile()) writeFileSync(path, text);
		else replaceFile(path, text);
		return null;
	} catch (error) {
		return reasonOf(error).replace("there is no such file", "there is no such directory").replace("may not be read", "may not be written");
	}
}

export { writeOutput as t };