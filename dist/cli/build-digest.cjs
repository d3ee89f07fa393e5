// Built by "npm run build" from src/ and provisions/. Do not edit.
let node_crypto = () => {
	const loaded = require("node:crypto");
	node_crypto = () => loaded;
	return loaded;
};
let node_fs = require("node:fs");
let node_path = require("node:path");
let node_url = require("node:url");

// src/host/build-digest.ts
const runtime = process.version;
function digestBuild(script) {
	if (script === null) return null;
	try {
		const path = (0, node_url.fileURLToPath)(script);
		const folder = (0, node_path.join)((0, node_path.dirname)(path), (0, node_path.basename)(path, ".js"));
		const hash = (0, node_crypto().createHash)("sha256").update((0, node_fs.readFileSync)(path));
		for (const name of listParts(folder)) hash.update(`\n${name}\n`).update((0, node_fs.readFileSync)((0, node_path.join)(folder, name)));
		return `sha256:${hash.digest("hex")}`;
	} catch {
		return null;
	}
}
function listParts(folder) {
	try {
		return (0, node_fs.readdirSync)(folder).filter((name) => /\.c?js$/.test(name)).sort();
	} catch {
		return [];
	}
}

exports.digestBuild = digestBuild;
exports.runtime = runtime;