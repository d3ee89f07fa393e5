// Built by "npm run build" from src/ and provisions/. Do not edit.
import { randomBytes } from "node:crypto";
import { closeSync, fchmodSync, fsyncSync, openSync, realpathSync, renameSync, rmSync, statSync, writeSync } from "node:fs";
import { basename, dirname, join } from "node:path";

// src/host/interrupt.ts
const signals = [
	"SIGINT",
	"SIGTERM",
	"SIGHUP"
];
function uninterrupted(step) {
	const held = signals.filter((signal) => process.listenerCount(signal) === 0);
	const release = () => {
		for (const signal of held) process.off(signal, stop);
	};
	const stop = (signal) => {
		release();
		process.kill(process.pid, signal);
	};
	for (const signal of held) process.on(signal, stop);
	try {
		return step();
	} finally {
		setImmediate(() => setImmediate(release));
	}
}

// src/host/atomic-file.ts
function replaceFile(path, content) {
	const { target, mode } = findTarget(path);
	const bytes = typeof content === "string" ? Buffer.from(content) : content;
	const neighbor = join(dirname(target), `.${basename(target).slice(0, 100)}.${process.pid}.${randomBytes(4).toString("hex")}.tmp`);
	uninterrupted(() => {
		try {
			writeNew(neighbor, bytes, mode);
			renameSync(neighbor, target);
		} catch (error) {
			rmSync(neighbor, { force: true });
			throw error;
		}
	});
	reachDisk(dirname(target));
}
function findTarget(path) {
	try {
		const target = realpathSync(path);
		return {
			target,
			mode: statSync(target).mode & 4095
		};
	} catch (error) {
		if (error instanceof Error && "code" in error && error.code === "ENOENT") return {
			target: path,
			mode: null
		};
		throw error;
	}
}
function writeNew(path, bytes, mode) {
	const descriptor = openSync(path, "wx", 438);
	try {
		if (mode !== null) fchmodSync(descriptor, mode);
		for (let written = 0; written < bytes.length;) written += writeSync(descriptor, bytes, written);
		fsyncSync(descriptor);
	} finally {
		closeSync(descriptor);
	}
}
function reachDisk(directory) {
	try {
		const descriptor = openSync(directory, "r");
		try {
			fsyncSync(descriptor);
		} finally {
			closeSync(descriptor);
		}
	} catch {}
}

export { replaceFile as t };