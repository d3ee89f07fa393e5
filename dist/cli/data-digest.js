// Built by "npm run build" from src/ and provisions/. Do not edit.
import { createHash } from "node:crypto";

// src/data-digest.ts
function digestOf(data) {
	return `sha256:${createHash("sha256").update(JSON.stringify(data)).digest("hex")}`;
}

export { digestOf as t };