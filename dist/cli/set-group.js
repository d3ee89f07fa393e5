// Built by "npm run build" from src/ and provisions/. Do not edit.
import { createHash } from "node:crypto";

// src/set-group.ts
function toGroup(readings) {
	const broken = readings.filter(({ set }) => set === null).flatMap(({ problems }) => problems);
	const paths = /* @__PURE__ */ new Map();
	const sets = readings.flatMap(({ set }) => set ?? []);
	const twins = readings.flatMap(({ path, set }) => {
		const other = set === null ? void 0 : paths.get(set.id);
		if (set !== null && other === void 0) paths.set(set.id, path);
		return other === void 0 ? [] : [{
			path,
			line: null,
			column: null,
			message: `Unexpected second set with the id ${JSON.stringify(set?.id)}, expected another id than that of ${other}`
		}];
	});
	const [first, ...others] = sets;
	const problems = [...broken, ...twins];
	return first === void 0 || 0 < problems.length ? {
		sets: null,
		problems
	} : {
		sets: [first, ...others],
		problems: null
	};
}
function combine(sets) {
	const [first] = sets;
	if (sets.length === 1) return first;
	const nameOf = toNames(sets);
	return {
		id: sets.map(({ id }) => id).join("+"),
		title: sets.map(({ title }) => title).join("; "),
		date: sets.map(({ date }) => date).reduce((latest, date) => latest < date ? date : latest),
		digest: `sha256:${createHash("sha256").update(sets.map(({ id, digest }) => `${id} ${digest}\n`).join("")).digest("hex")}`,
		references: sets.flatMap(({ references }) => references),
		document: first.document,
		otherDocuments: sets.flatMap(({ document, otherDocuments }, index) => index === 0 ? otherDocuments : [document, ...otherDocuments]),
		terms: sets.flatMap(({ terms }) => terms),
		people: sets.flatMap(({ people }) => people),
		provisions: sets.flatMap((set) => set.provisions.map((provision) => {
			const id = nameOf(set.id, provision.id);
			return {
				...provision,
				id,
				facts: provision.facts.map((fact) => ({
					...fact,
					id: nameOf(set.id, fact.id),
					provision: id
				}))
			};
		}))
	};
}
function idsOf(sets) {
	return new Set(sets.flatMap(({ id: set, provisions }) => provisions.flatMap(({ id, facts }) => [id, ...facts.map((fact) => fact.id)]).flatMap((id) => [id, `${set}/${id}`])));
}
function toReport(sets, { failures, outcomes, sources }) {
	const results = outcomes.flatMap((outcome) => "words" in outcome ? [outcome] : []);
	const shown = new Set(results.filter(({ findings }) => 0 < findings.length).map(({ path }) => path));
	return {
		set: combine(sets),
		...sets.length === 1 ? {} : { sets },
		files: results.length,
		words: results.reduce((sum, { words }) => sum + words, 0),
		findings: results.flatMap(({ findings }) => findings),
		notChecked: results.flatMap(({ notChecked }) => notChecked),
		failures: [...failures, ...outcomes.flatMap((outcome) => "words" in outcome ? outcome.failures : [outcome])],
		sources: new Map([...sources].filter(([path]) => shown.has(path))),
		checked: results.map(({ path }) => path),
		comments: new Map(results.flatMap(({ path, comments }) => comments === void 0 ? [] : [[path, comments]]))
	};
}
function toNames(sets) {
	const owners = /* @__PURE__ */ new Map();
	for (const { id: set, provisions } of sets) for (const id of provisions.flatMap((provision) => [provision.id, ...provision.facts.map((fact) => fact.id)])) owners.set(id, (owners.get(id) ?? /* @__PURE__ */ new Set()).add(set));
	return (set, id) => 1 < (owners.get(id)?.size ?? 0) ? `${set}/${id}` : id;
}

export { toReport as a, toNames as i, idsOf as n, toGroup as r, combine as t };