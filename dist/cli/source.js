// Built by "npm run build" from src/ and provisions/. Do not edit.
import { closeSync, existsSync, fstatSync, openSync, readSync, statSync } from "node:fs";
import { isAbsolute, relative, resolve, sep } from "node:path";
import { isUtf8 } from "node:buffer";

// src/host/decode.ts
function decode(path, bytes) {
	if (bytes[0] === 255 && bytes[1] === 254 || bytes[0] === 254 && bytes[1] === 255) return failed(path, "Unexpected UTF-16 text, expected UTF-8; save the file as UTF-8");
	const text = new TextDecoder().decode(bytes);
	const nul = bytes.indexOf(0);
	if (nul !== -1) return failed(path, `Unexpected NUL byte at offset ${nul}, expected text; this is a binary file`, placeOf(bytes.subarray(0, nul)));
	if (isUtf8(bytes)) return {
		file: {
			path,
			text
		},
		failure: null
	};
	const at = firstInvalid(bytes, text);
	return failed(path, `Unexpected byte ${`0x${(bytes[at] ?? 0).toString(16).padStart(2, "0")}`} at offset ${at}, expected UTF-8; save the file as UTF-8`, placeOf(bytes.subarray(0, at)));
}
function failed(path, message, place = null) {
	return {
		file: null,
		failure: {
			path,
			line: place?.line ?? null,
			column: place?.column ?? null,
			message
		}
	};
}
function firstInvalid(bytes, lenient) {
	let offset = bytes[0] === 239 && bytes[1] === 187 && bytes[2] === 191 ? 3 : 0;
	let from = 0;
	for (let at = lenient.indexOf("�"); at !== -1; at = lenient.indexOf("�", from)) {
		offset += Buffer.byteLength(lenient.slice(from, at));
		if (!(bytes[offset] === 239 && bytes[offset + 1] === 191 && bytes[offset + 2] === 189)) return offset;
		offset += 3;
		from = at + 1;
	}
	return offset;
}
function placeOf(before) {
	const lines = new TextDecoder().decode(before).split(/\r\n|\n|\r/);
	return {
		line: lines.length,
		column: (lines.at(-1) ?? "").length + 1
	};
}

// src/host/source.ts
const largestFile = 4194304;
const standardInput = "<stdin>";
const reasons = {
	ENOENT: "Unexpected path, there is no such file",
	ENOTDIR: "Unexpected path, there is no such file",
	EACCES: "Unexpected permissions, the file may not be read",
	EPERM: "Unexpected permissions, the file may not be read",
	EISDIR: "Unexpected directory, expected a file",
	ELOOP: "Unexpected symbolic link, it leads back to itself",
	ENAMETOOLONG: "Unexpected path, it is longer than the system allows",
	EMFILE: "Unexpected number of open files, the system allows no more",
	ENOSPC: "Unexpected full disk (ENOSPC), there is no space left",
	EDQUOT: "Unexpected full disk (EDQUOT), there is no space left for this user",
	EFBIG: "Unexpected size (EFBIG), the system allows no file as large",
	EROFS: "Unexpected file system, it may only be read"
};
function readSource(path) {
	try {
		const name = path === "-" ? standardInput : path;
		const bytes = path === "-" ? readStandardInput() : readRegular(path);
		if (bytes === null) return failed(name, `Unexpected size, expected at most ${largestFile / 1024 / 1024} MiB; split the file`);
		return decode(name, bytes);
	} catch (error) {
		return failed(path === "-" ? standardInput : path, reasonOf(error));
	}
}
function exists(path) {
	return existsSync(path);
}
function isRegular(path) {
	return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}
function toName(path) {
	if (path === "<stdin>") return path;
	const name = relative(".", resolve(path)).replaceAll(sep, "/");
	return name.startsWith("../") || isAbsolute(name) ? path.replaceAll(sep, "/") : name;
}
function reasonOf(error) {
	const code = error instanceof Error && "code" in error ? String(error.code) : "";
	return reasons[code] ?? `Unexpected error of the system: ${error instanceof Error ? error.message : String(error)}`;
}
function readRegular(path) {
	const descriptor = openSync(path, "r");
	try {
		return readAll(descriptor, fstatSync(descriptor).size);
	} finally {
		closeSync(descriptor);
	}
}
function readStandardInput() {
	return readAll(0, 0);
}
function readAll(descriptor, size) {
	if (4194304 < size) return null;
	let bytes = Buffer.allocUnsafe(Math.max(size + 1, 65536));
	let length = 0;
	for (;;) {
		if (length === bytes.length) bytes = Buffer.concat([bytes, Buffer.allocUnsafe(bytes.length)]);
		const count = readSome(descriptor, bytes, length);
		if (count === 0) return bytes.subarray(0, length);
		length += count;
		if (4194304 < length) return null;
	}
}
function readSome(descriptor, bytes, offset) {
	for (;;) try {
		return readSync(descriptor, bytes, offset, bytes.length - offset, null);
	} catch (error) {
		const code = error instanceof Error && "code" in error ? error.code : "";
		if (code === "EOF") return 0;
		if (code !== "EAGAIN") throw error;
		Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10);
	}
}

export { reasonOf as a, decode as c, readSource as i, isRegular as n, standardInput as o, largestFile as r, toName as s, exists as t };