// Built by "npm run build" from src/ and provisions/. Do not edit.
// package.json
var version$1 = "0.1.0";

// src/host/version.ts
const version = version$1;

export { version as t };