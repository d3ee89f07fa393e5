// Built by "npm run build" from src/ and provisions/. Do not edit.
let node_child_process = require("node:child_process");

// src/host/author.ts
function readAuthor() {
	try {
		return (0, node_child_process.execFileSync)("git", ["config", "user.name"], {
			encoding: "utf8",
			timeout: 5e3,
			stdio: [
				"ignore",
				"pipe",
				"ignore"
			],
			windowsHide: true
		}).trim();
	} catch {
		return "";
	}
}

Object.defineProperty(exports, "readAuthor", {
  enumerable: true,
  get: function () {
    return readAuthor;
  }
});