// Built by "npm run build" from src/ and provisions/. Do not edit.
import { t as createMemory } from "./cached-result2.js";
import { i as readSource } from "./source.js";
import { t as createGroupChecker } from "./group-checker.js";

// src/share.ts
function checkShare({ sets, articles, cache = null }, turn, show = () => void 0) {
	const checker = createGroupChecker(sets);
	const remember = createMemory(cache);
	const made = [];
	for (let index = turn(); index < articles.length; index = turn()) {
		show(index);
		const { path = "", groups = [] } = articles[index] ?? {};
		const { file, failure } = readSource(path);
		if (file === null) {
			made.push({
				index,
				result: null,
				source: null,
				failure
			});
			continue;
		}
		const result = remember(file, groups, () => checker.check(file, groups));
		made.push({
			index,
			result,
			source: 0 < result.findings.length ? file.text : null,
			failure: null
		});
	}
	return made;
}

export { checkShare };