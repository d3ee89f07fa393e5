#!/usr/bin/env node
// Built by "npm run build" from src/ and provisions/. Do not edit.
import { n as isHelper, t as help } from "./cli/crew.js";
import * as modules from "node:module";

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
async function write(stream, text) {
	if (text === "") return;
	stream.once("error", () => void 0);
	await new Promise((resolve, reject) => {
		stream.write(text, (error) => {
			if (error === null || error === void 0 || isGone(error)) resolve();
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
			if (!stream.isTTY || now() - begin < 500 || now() - last < 100) return;
			last = now();
			isShown = true;
			stream.write(`\r\u001b[2K${done} of ${total} files`);
		},
		clear() {
			if (isShown) stream.write("\r\x1B[2K");
		}
	};
}

// src/cli.ts
if ("enableCompileCache" in modules) modules.enableCompileCache();
if (isHelper()) help((await import("./cli/share.js")).checkShare);
else await run();
async function run() {
	try {
		const { runCommand } = await import("./cli/command.js");
		const terminal = {
			display: readDisplay(process.env, process.stdout),
			progress: createProgress(process.stderr, () => performance.now()),
			script: new URL(import.meta.url),
			commit: process.env["GITHUB_SHA"] ?? null
		};
		const { output, notes, exit } = await runCommand(process.argv.slice(2), terminal);
		process.exitCode = exit;
		await write(process.stderr, notes);
		await write(process.stdout, output);
	} catch (error) {
		process.exitCode = 2;
		process.stderr.write(`proviso: ${await explain(error)}\n`);
	}
}
async function explain(error) {
	if (!(error instanceof Error)) return String(error);
	return "syscall" in error ? `the output could not be written. ${(await import("./cli/source2.js")).reasonOf(error)}` : error.stack ?? error.message;
}

export {  };