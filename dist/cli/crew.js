// Built by "npm run build" from src/ and provisions/. Do not edit.
import { availableParallelism } from "node:os";
import { Worker, isMainThread, parentPort, workerData } from "node:worker_threads";

// src/host/crew.ts
const mostThreads = 8;
const itemsPerThread = 16;
function countHelpers(items) {
	return Math.max(0, Math.min(availableParallelism(), mostThreads, Math.ceil(items / itemsPerThread)) - 1);
}
async function spread({ script, items }, job, work) {
	const counter = new Int32Array(new SharedArrayBuffer(4));
	const started = script === null ? [] : Array.from({ length: countHelpers(items) }, () => startHelper(script, {
		job,
		counter
	}));
	try {
		return [work(job, toTurn(counter)), ...await Promise.all(started.map(({ made }) => made))].flat();
	} finally {
		for (const { worker } of started) worker.terminate();
	}
}
function isHelper() {
	return !isMainThread;
}
function help(work) {
	const { job, counter } = workerData;
	parentPort?.postMessage(work(job, toTurn(counter)));
}
function toTurn(counter) {
	return () => Atomics.add(counter, 0, 1);
}
function startHelper(script, start) {
	const worker = new Worker(script, { workerData: start });
	const made = new Promise((resolve, reject) => {
		worker.once("message", resolve);
		worker.once("messageerror", reject);
		worker.once("error", reject);
		worker.once("exit", (code) => {
			reject(/* @__PURE__ */ new Error(`Unexpected end of a thread (${code}), expected what it found`));
		});
	});
	made.catch(() => void 0);
	return {
		worker,
		made
	};
}

export { isHelper as n, spread as r, help as t };