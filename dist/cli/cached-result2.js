// Built by "npm run build" from src/ and provisions/. Do not edit.
import { t as digestOf } from "./data-digest.js";
import { t as openCache } from "./cache2.js";
import { createHash } from "node:crypto";

// src/cached-result.ts
const version = 1;
function toCacheGround(folder, { sets, build, runtime }) {
	return {
		folder,
		ground: digestOf([
			version,
			build,
			runtime,
			sets
		])
	};
}
function createMemory(ground) {
	if (ground === null) return (_file, _groups, check) => check();
	const cache = openCache(ground.folder);
	return ({ path, text }, groups, check) => {
		const key = createHash("sha256").update(JSON.stringify([
			ground.ground,
			groups,
			path
		])).update("\n").update(text).digest("hex");
		const known = cache.take(key);
		if (known !== null) return JSON.parse(known);
		const result = check();
		cache.put(key, JSON.stringify(result));
		return result;
	};
}

export { toCacheGround as n, createMemory as t };