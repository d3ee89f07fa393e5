// Built by "npm run build" from src/ and provisions/. Do not edit.
import { i as toOtherClaim, t as createChecker } from "./check.js";
import { i as toNames } from "./set-group.js";

// src/group-checker.ts
function createGroupChecker(sets) {
	const made = /* @__PURE__ */ new Map();
	const checkerOf = (index, which) => {
		const key = [index, ...which].join(" ");
		const known = made.get(key) ?? createChecker(besideOthers(sets[index] ?? sets[0], which.filter((other) => other !== index).flatMap((other) => sets[other] ?? [])));
		made.set(key, known);
		return known;
	};
	const renaming = toRenaming(sets);
	const all = sets.map((_, index) => index);
	return {
		check(file, which = all) {
			if (sets.length === 1) return checkerOf(0, [0]).check(file);
			return merge(which.map((index) => renaming(index, checkerOf(index, which).check(file))), file.path);
		},
		mentions(file, which = all) {
			const listed = which.flatMap((index) => checkerOf(index, which).mentions(file));
			const seen = /* @__PURE__ */ new Set();
			return listed.filter((located) => {
				const key = `${located.mention.kind} ${toPlace(located)}`;
				return seen.has(key) ? false : seen.add(key);
			}).sort((one, other) => one.line - other.line || one.column - other.column);
		}
	};
}
function besideOthers(set, others) {
	const taken = new Set([set.document, ...set.otherDocuments].flatMap(({ names }) => names.map((name) => name.toLowerCase())));
	const documents = others.flatMap(({ id, document }) => {
		const names = document.names.filter((name) => !taken.has(name.toLowerCase()));
		return names.length === 0 ? [] : [{
			id,
			title: document.title,
			names,
			about: null
		}];
	});
	return documents.length === 0 ? set : {
		...set,
		otherDocuments: [...set.otherDocuments, ...documents]
	};
}
function toRenaming(sets) {
	const nameOf = toNames(sets);
	return (index, result) => {
		const set = sets[index]?.id ?? "";
		return {
			...result,
			findings: result.findings.map((finding) => ({
				...finding,
				set,
				fact: nameOf(set, finding.fact),
				provision: nameOf(set, finding.provision)
			})),
			notChecked: result.notChecked.map((claim) => ({
				...claim,
				set,
				fact: nameOf(set, claim.fact)
			}))
		};
	};
}
function merge(results, path) {
	const findings = results.flatMap((result) => result.findings);
	const judged = new Set(findings.map(toPlace));
	return {
		path,
		words: results[0]?.words ?? 0,
		findings: tellApart(inOrder(findings)),
		notChecked: inOrder(results.flatMap(({ notChecked }) => notChecked).filter((claim) => claim.reason !== "other-document" || !judged.has(toPlace(claim)))),
		failures: results[0]?.failures ?? [],
		...results[0]?.comments === void 0 ? {} : { comments: results[0].comments }
	};
}
function toPlace({ line, column, endLine, endColumn }) {
	return `${line}:${column}-${endLine}:${endColumn}`;
}
function inOrder(claims) {
	return [...claims].sort((one, other) => one.line - other.line || one.column - other.column);
}
function tellApart(findings) {
	const owners = /* @__PURE__ */ new Map();
	return findings.map((finding) => {
		const { fingerprint, set = "" } = finding;
		const owner = owners.get(fingerprint);
		if (owner === void 0) owners.set(fingerprint, set);
		if (owner === void 0 || owner === set) return finding;
		return {
			...finding,
			fingerprint: toOtherClaim(fingerprint, set)
		};
	});
}

export { createGroupChecker as t };