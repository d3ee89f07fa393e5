// Built by "npm run build" from src/ and provisions/. Do not edit.
// src/host/clock.ts
function today() {
	return (/* @__PURE__ */ new Date()).toISOString().slice(0, 10);
}

export { today as t };