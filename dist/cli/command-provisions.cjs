// Built by "npm run build" from src/ and provisions/. Do not edit.
const require_checker = require("./checker.cjs");
const { conceptsIn: require_checker_conceptsIn, createChecker: require_checker_createChecker, holds: require_checker_holds, remember: require_checker_remember, verbsOfRelation: require_checker_verbsOfRelation, wordClasses: require_checker_wordClasses } = require_checker;
const require_base = require("./base.cjs");
const { checkArticles: require_base_checkArticles, compileLexicon: require_base_compileLexicon, configOption: require_base_configOption, counted: require_base_counted, countryByCode: require_base_countryByCode, createPaint: require_base_createPaint, defaultSet: require_base_defaultSet, didYouMean: require_base_didYouMean, exists: require_base_exists, expressionText: require_base_expressionText, findConcepts: require_base_findConcepts, grouped: require_base_grouped, hang: require_base_hang, isPhrase: require_base_isPhrase, lemmasOf: require_base_lemmasOf, listed: require_base_listed, makePositions: require_base_makePositions, openingWords: require_base_openingWords, phraseOf: require_base_phraseOf, provisionsOption: require_base_provisionsOption, readOptions: require_base_readOptions, readSource: require_base_readSource, readYaml: require_base_readYaml, refuse: require_base_refuse, refuseProblems: require_base_refuseProblems, require_dist: require_base_require_dist, startOf: require_base_startOf, toFailed: require_base_toFailed, toPrintable: require_base_toPrintable, toProblemJson: require_base_toProblemJson, toProblems: require_base_toProblems, toQuotation: require_base_toQuotation, toSource: require_base_toSource, toTokens: require_base_toTokens, today: require_base_today, widthOf: require_base_widthOf, withSet: require_base_withSet, writeOutput: require_base_writeOutput } = require_base;
const require_set_file = require("./set-file.cjs");
const { createImporter: require_set_file_createImporter, loadSet: require_set_file_loadSet, readSet: require_set_file_readSet } = require_set_file;
const require_mutation = require("./mutation.cjs");
const { operators: require_mutation_operators, toMutants: require_mutation_toMutants, toSpecimen: require_mutation_toSpecimen } = require_mutation;

// src/provision-difference.ts
function toDifference(old, present) {
	const own = compare({
		id: old.id,
		title: old.title,
		date: old.date,
		...toDocument$1(old.document)
	}, {
		id: present.id,
		title: present.title,
		date: present.date,
		...toDocument$1(present.document)
	});
	return [
		...own.length === 0 ? [] : [{
			sort: "set",
			id: present.id,
			change: "changed",
			was: null,
			title: present.title,
			parts: own
		}],
		...changesOf("fact", toFacts(old), toFacts(present)),
		...changesOf("term", old.terms.map(toTerm), present.terms.map(toTerm)),
		...changesOf("person", old.people.map(toPerson), present.people.map(toPerson)),
		...changesOf("document", old.otherDocuments.map(toOther), present.otherDocuments.map(toOther)),
		...changesOf("source", old.references.map(toSource), present.references.map(toSource))
	];
}
function renamedFacts(changes) {
	return new Map(changes.flatMap(({ sort, id, was }) => sort === "fact" && was !== null ? [[was, id]] : []));
}
function changesOf(sort, olds, presents) {
	const before = new Map(olds.map((thing) => [thing.id, thing]));
	const now = new Map(presents.map((thing) => [thing.id, thing]));
	const gone = olds.filter(({ id }) => !now.has(id));
	const taken = /* @__PURE__ */ new Set();
	const byMark = indexMarks(gone);
	const present = presents.flatMap((thing) => {
		const same = before.get(thing.id);
		const renamed = same === void 0 ? firstAlike(thing, byMark, taken) : void 0;
		if (renamed !== void 0) taken.add(renamed.id);
		const old = same ?? renamed;
		if (old === void 0) return [{
			sort,
			id: thing.id,
			change: "added",
			was: null,
			title: thing.title,
			parts: []
		}];
		const parts = compare(old.parts, thing.parts);
		if (renamed !== void 0) return [{
			sort,
			id: thing.id,
			change: "renamed",
			was: renamed.id,
			title: thing.title,
			parts
		}];
		return parts.length === 0 ? [] : [{
			sort,
			id: thing.id,
			change: "changed",
			was: null,
			title: thing.title,
			parts
		}];
	});
	const removed = gone.filter(({ id }) => !taken.has(id)).map(({ id, title }) => ({
		sort,
		id,
		change: "removed",
		was: null,
		title,
		parts: []
	}));
	return [...present, ...removed];
}
function indexMarks(things) {
	const byMark = /* @__PURE__ */ new Map();
	for (const [place, thing] of things.entries()) for (const mark of new Set(thing.identity)) {
		const alike = byMark.get(mark);
		if (alike === void 0) byMark.set(mark, [{
			place,
			thing
		}]);
		else alike.push({
			place,
			thing
		});
	}
	for (const alike of byMark.values()) alike.reverse();
	return byMark;
}
function firstAlike({ identity }, byMark, taken) {
	return identity.flatMap((mark) => {
		const left = byMark.get(mark) ?? [];
		for (let last = left.at(-1); last !== void 0 && taken.has(last.thing.id); last = left.at(-1)) left.pop();
		return left.at(-1) ?? [];
	}).sort((one, other) => one.place - other.place)[0]?.thing;
}
function compare(olds, presents) {
	return [.../* @__PURE__ */ new Set([...Object.keys(presents), ...Object.keys(olds)])].flatMap((part) => {
		const [old, present] = [olds[part] ?? null, presents[part] ?? null];
		if (JSON.stringify(old) === JSON.stringify(present)) return [];
		if (typeof old === "string" || typeof present === "string") return [{
			part,
			old: textOf(old),
			new: textOf(present)
		}];
		const [before, now] = [new Set(old), new Set(present)];
		const gone = (old ?? []).filter((one) => !now.has(one));
		const added = (present ?? []).filter((one) => !before.has(one));
		return gone.length + added.length === 0 ? [] : [{
			part,
			old: textOf(gone),
			new: textOf(added)
		}];
	});
}
function textOf(value) {
	if (value === null || typeof value === "string") return value;
	return value.length === 0 ? null : value.join(", ");
}
function toFacts(set) {
	return set.provisions.flatMap((provision) => provision.facts.map((fact) => toFact$1(fact, provision.title)));
}
function toFact$1(fact, heading) {
	const { id, kind, statement, provision, checks, examples, references, undefended } = fact;
	const checked = checks.map(toCheck$1);
	const [first = {}, ...also] = checked;
	return {
		id,
		title: statement,
		identity: [`says ${statement}`, `checks ${JSON.stringify(checked)}`],
		parts: {
			statement,
			kind,
			...first,
			also: also.map((one) => Object.entries(one).map(([part, value]) => `${part} ${textOf(value) ?? ""}`).join(", ")),
			provision,
			heading: statement.startsWith(heading) ? null : heading,
			sources: references.map(({ publisher, title }) => `${publisher}: ${title}`),
			consistent: examples.consistent,
			contradicted: examples.contradicted,
			unrelated: examples.unrelated,
			undefended: Object.entries(undefended ?? {}).map(([operator, reason]) => `${operator}: ${reason}`)
		}
	};
}
function toCheck$1(check) {
	const own = { ...check };
	const parts = Object.entries(own).flatMap(([key, value]) => {
		if (value === null || key === "kind" || Array.isArray(value) && value.length === 0) return [];
		if (key === "written") return [["value", check.written]];
		if (key === "value" || (key === "from" || key === "to") && check.kind === "change") return [];
		if (key === "options" && check.kind === "choice") return Object.entries(check.options).map(([name, words]) => [`option ${name}`, require_base_expressionText(words)]);
		if (isExpression(value)) return [[key, require_base_expressionText(value)]];
		return Array.isArray(value) ? [[key, value.map(String)]] : typeof value === "string" || typeof value === "boolean" ? [[key, String(value)]] : [];
	});
	return Object.fromEntries(parts);
}
function isExpression(value) {
	return typeof value === "object" && value !== null && "op" in value;
}
function toTerm({ id, class: sort, names, exact, country, parts }) {
	return {
		id,
		title: names[0] ?? exact[0] ?? country ?? id,
		identity: names.length === 0 ? [] : [`names ${JSON.stringify(names)}`],
		parts: {
			class: sort,
			names,
			exact,
			country,
			parts
		}
	};
}
function toPerson({ id, name, names, roles, formerly }) {
	return {
		id,
		title: name,
		identity: [name],
		parts: {
			name,
			names,
			roles,
			formerly
		}
	};
}
function toDocument$1({ title, names, about }) {
	return {
		"document title": title,
		"document names": names,
		"document about": about === null ? null : require_base_expressionText(about)
	};
}
function toOther({ id, title, names, about }) {
	return {
		id,
		title,
		identity: [title],
		parts: {
			title,
			names,
			about: about === null ? null : require_base_expressionText(about)
		}
	};
}
function toSource({ publisher, title, date, url }) {
	return {
		id: `${publisher}: ${title}`,
		title,
		identity: url === null ? [] : [url],
		parts: {
			date,
			url
		}
	};
}

// src/report/set-difference.ts
const headings = {
	set: ["set", "sets"],
	fact: ["fact", "facts"],
	term: ["term", "terms"],
	person: ["person", "people"],
	document: ["other document", "other documents"],
	source: ["source", "sources"]
};
function toSetDifferenceText({ changes, verdicts, files, ...names }, style) {
	const paint = require_base_createPaint(style.color);
	const sorts = Object.keys(headings).flatMap((sort) => {
		const own = changes.filter((one) => one.sort === sort);
		return own.length === 0 ? [] : [`${own.map((one) => toThing(one, style)).join("\n")}\n`];
	});
	const told = verdicts === null || verdicts.length === 0 ? [] : [`${verdicts.map((one) => toVerdict(one, style)).join("\n")}\n`];
	const sum = `${names.old} \u2192 ${names.new}: ${changes.length === 0 ? "the same" : require_base_listed(toSum(changes))}.`;
	const impact = verdicts === null ? "" : ` In ${require_base_counted(files, "article")}, ${verdicts.length === 0 ? "no verdict changes" : `${require_base_counted(verdicts.length, "verdict")} ${verdicts.length === 1 ? "changes" : "change"}`}.`;
	return `${[...sorts, ...told].map((block) => `${block}\n`).join("")}${paint.strong(require_base_toPrintable(sum + impact))}\n`;
}
function toThing({ sort, id, change, was, title, parts }, style) {
	const paint = require_base_createPaint(style.color);
	const brush = {
		added: paint.right,
		removed: paint.wrong,
		renamed: paint.place,
		changed: paint.doubt
	}[change];
	const head = `${headings[sort][0]} ${paint.strong(require_base_toPrintable(id))}  ${brush(change)}${was === null ? "" : ` from ${paint.strong(require_base_toPrintable(was))}`}`;
	const opening = change === "added" || change === "removed" ? [require_base_hang("    ", title, style.width)] : [];
	const width = Math.max(0, ...parts.map(({ part }) => part.length));
	const rows = parts.map(({ part, old, new: present }) => require_base_hang(`    ${part.padEnd(width)}  `, toPart(part, old, present), style.width));
	return [
		head,
		...opening,
		...rows
	].join("\n");
}
function toPart(part, old, present) {
	if (lists.has(part)) return [...present === null ? [] : [`added ${present}`], ...old === null ? [] : [`removed ${old}`]].join("; ");
	return `${old ?? "(none)"} \u2192 ${present ?? "(none)"}`;
}
const lists = /* @__PURE__ */ new Set([
	"names",
	"exact",
	"parts",
	"roles",
	"formerly",
	"also",
	"sources",
	"consistent",
	"contradicted",
	"unrelated",
	"undefended",
	"beside",
	"split",
	"people",
	"document names"
]);
function toVerdict({ file, line, column, text, fact, old, new: present, message }, style) {
	const paint = require_base_createPaint(style.color);
	const brush = present === "contradicted" ? paint.wrong : present === "consistent" ? paint.right : paint.doubt;
	const head = `${paint.strong(require_base_toPrintable(file))}${paint.quiet(`:${line}:${column}`)}  ${require_base_toPrintable(fact)}  ${old ?? "no claim"} \u2192 ${brush(present ?? "no claim")}  ${require_base_toQuotation(text)}`;
	return message === "" ? head : `${head}\n${require_base_hang(present === null ? "    before: " : "    ", message, style.width)}`;
}
function toSum(changes) {
	const counts = /* @__PURE__ */ new Map();
	for (const { sort, change } of changes) counts.set(`${sort} ${change}`, (counts.get(`${sort} ${change}`) ?? 0) + 1);
	return [...counts].map(([key, count]) => {
		const [sort = "fact", change = ""] = key.split(" ");
		const [one, many] = headings[sort];
		return `${count === 1 && sort === "set" ? "the set" : require_base_counted(count, one, many)} ${change}`;
	});
}
function toSetDifferenceJson({ old, new: present, changes, verdicts, files }) {
	return `${JSON.stringify({
		version: 1,
		old,
		new: present,
		changes,
		verdicts: verdicts === null ? null : {
			files,
			changes: verdicts
		}
	}, null, 2)}\n`;
}

// src/verdict-difference.ts
function compareReports(old, present, renamed) {
	const before = toldIn(old, (fact) => renamed.get(fact) ?? fact);
	const now = toldIn(present, (fact) => fact);
	return [.../* @__PURE__ */ new Set([...before.keys(), ...now.keys()])].flatMap((key) => {
		const [was, is] = [before.get(key), now.get(key)];
		const told = is ?? was;
		if (told === void 0 || was?.verdict === is?.verdict) return [];
		const { claim: { file, line, column, text }, fact } = told;
		return [{
			file,
			line,
			column,
			text,
			fact,
			old: was?.verdict ?? null,
			new: is?.verdict ?? null,
			message: told.message
		}];
	}).sort((one, other) => compareText(one.file, other.file) || one.line - other.line || one.column - other.column || compareText(one.fact, other.fact));
}
function toldIn({ findings, notChecked }, idOf) {
	const all = [...notChecked.map((claim) => ({
		claim,
		fact: idOf(claim.fact),
		verdict: `not checked (${claim.reason})`,
		message: ""
	})), ...findings.map((claim) => ({
		claim,
		fact: idOf(claim.fact),
		verdict: claim.verdict,
		message: claim.message
	}))];
	return new Map(all.map((told) => [`${told.claim.file}\u0000${told.claim.line}:${told.claim.column}\u0000${told.fact}`, told]));
}
function compareText(one, other) {
	return one < other ? -1 : one > other ? 1 : 0;
}

// src/command-provisions-diff.ts
async function diff({ names, values }, terminal) {
	const [oldPath, newPath, ...paths] = names;
	if (oldPath === void 0 || newPath === void 0) return require_base_refuse(`Unexpected number of sets (${names.length}), expected OLD and NEW`, "provisions");
	if (paths.includes("-") || oldPath === "-" && newPath === "-") return require_base_refuse("Unexpected \"-\", expected standard input for one of the sets only", "provisions");
	const readings = [require_set_file_loadSet(oldPath), require_set_file_loadSet(newPath)];
	const [old, present] = readings.map(({ set }) => set);
	if (old == null || present == null) return require_base_refuseProblems(readings.filter(({ set }) => set === null).flatMap(({ problems }) => problems), "the provision set", terminal);
	const changes = toDifference(old, present);
	const impact = paths.length === 0 ? null : await compareArticles({
		old,
		present
	}, changes, paths, terminal);
	const comparison = {
		old: nameOf$1(oldPath, old),
		new: nameOf$1(newPath, present),
		changes,
		files: impact?.files ?? 0,
		verdicts: impact?.verdicts ?? null
	};
	const notes = (impact?.failures ?? []).map((failure) => `${require_base_toFailed(failure, require_base_createPaint(false))}\n`).join("");
	return {
		output: values["format"] === "json" ? toSetDifferenceJson(comparison) : toSetDifferenceText(comparison, terminal.display),
		notes,
		exit: notes !== "" ? 2 : changes.length + (impact?.verdicts.length ?? 0) === 0 ? 0 : 1
	};
}
async function compareArticles(sets, changes, paths, { progress, script }) {
	const old = await require_base_checkArticles(sets.old, paths, {
		progress,
		script
	});
	const present = await require_base_checkArticles(sets.present, paths, {
		progress,
		script
	});
	return {
		files: present.files,
		verdicts: compareReports(old, present, renamedFacts(changes)),
		failures: present.failures
	};
}
function nameOf$1(path, { id }) {
	return path === "-" ? id : path;
}

// src/provision-starter.ts
function toStarter({ title, date }) {
	const quoted = JSON.stringify(title);
	const named = JSON.stringify(toDocument(title));
	return `# The facts that articles are checked against. Those below are about a library that does not exist: read them,
# try them, and put your own in their place. A fact needs an id and a statement; everything else follows from
# the statement, or is written where it does not. Run, whenever you have changed something:
#
#   proviso provisions lint FILE                  what will not work, with line and remedy
#   proviso provisions test --provisions FILE     whether the examples get their verdicts
#   proviso check . --provisions FILE             the articles in this folder

proviso: 1          # version of this format
id: ${toId(title)}
title: ${quoted}
date: ${date}    # the day the facts are of

# What the facts are about, under the names that articles give it. Leave it out for facts of the world.
document:
  title: ${named}
  names: [${named}, library]

# Where the facts are taken from; reports cite it.
sources:
  handbook: { publisher: Town Library, title: Handbook for readers, date: ${date} }

# Things with all their names, in dictionary form: "loan" is found in "loans", too.
terms:
  loan: [loan, book, borrow, lend]
  reader-card: [reader card, library card, card]

people:
  lindqvist: { name: Maria Lindqvist, names: [Ms Lindqvist], roles: [director of the library, director] }
  okoro: { name: Samuel Okoro, roles: [mayor of the town, mayor] }

provisions:
  # The value, "at most 12 books", and the words that a sentence has to have follow from the statement.
  - id: L1
    statement: A reader may borrow at most 12 books.
    sources: [handbook]
    examples:
      consistent: [The library lends a reader at most 12 books.]
      contradicted: [A reader may borrow at most 20 books., The library lends a reader up to 15 books.]
      unrelated: ["The library has 40,000 books."]

  # "words" says what has to be there: every line, one of its words. "not" says what must not.
  - id: L2
    statement: A reader card costs $25 a year.
    words: [reader-card, "cost, price, fee, charge, pay"]
    not: [lost]
    sources: [handbook]
    examples:
      consistent: [The fee for a library card is $25 a year.]
      contradicted: [A reader card costs $30 a year.]
      unrelated: [A lost card costs $5.]

  # "about" says it as an expression: & and, | or, ! not, 'phrases', and word classes of English such as @enter
  # ("proviso provisions class" lists them). "kind" and "value" say what follows from no statement.
  - id: L3
    statement: Dogs are not allowed in the library.
    kind: rule
    value: forbidden
    about: "('dog' | 'pet') & (document | @enter)"
    sources: [handbook]
    examples:
      consistent: [Pets are banned from the library.]
      contradicted: [Dogs are allowed in the library., Dogs may enter the library.]
      unrelated: [Guide dogs sleep a lot.]

  - id: L4
    statement: The reading room opened on Monday 3 March 2025.
    sources: [handbook]
    examples:
      consistent: [The reading room was opened on 3 March 2025.]
      contradicted: [The reading room opened on 3 April 2025., The reading room opened on Tuesday 3 March 2025.]

  # Everyone under "people", with the roles they have there.
  - id: L5
    kind: role
    statement: The people of the library.
    sources: [handbook]
    examples:
      consistent: ["Maria Lindqvist, the director of the library, showed us around."]
      contradicted: ["Samuel Okoro, the director of the library, showed us around."]
`;
}
function toDocument(title) {
	if (!/[a-z]/i.test(title)) return "Facts of the library";
	return /\s/.test(title) ? title : `${title} of the library`;
}
function toId(title) {
	return title.normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase().split(/[^a-z0-9]+/).filter((word) => word !== "").join("-").slice(0, 60).replace(/-$/, "") || "our-facts";
}

// src/command-provisions-init.ts
const usualSet = "facts.yml";
function init({ names, values }) {
	if (1 < names.length) return require_base_refuse(`Unexpected number of files (${names.length}), expected one`, "provisions");
	const path = names[0] ?? "facts.yml";
	const title = (values["title"] ?? (path === "-" ? "" : titleOf(path))).replaceAll(/\s+/g, " ").trim();
	const starter = toStarter({
		title: title === "" ? "Our facts" : title,
		date: require_base_today()
	});
	if (path === "-") return {
		output: starter,
		notes: "",
		exit: 0
	};
	if (require_base_exists(path)) return {
		output: "",
		notes: `proviso: Unexpected file ${path}, expected a name that is free; nothing was written.\n`,
		exit: 2
	};
	const refusal = require_base_writeOutput(path, starter);
	if (refusal !== null) return {
		output: "",
		notes: `proviso: ${path} was not written. ${refusal}\n`,
		exit: 2
	};
	const quoted = /^[\w./-]+$/.test(path) ? path : `'${path.replaceAll("'", String.raw`'\''`)}'`;
	return {
		output: `${[
			`Wrote ${path}. Put your own facts in place of those in it, then:`,
			`  proviso provisions lint ${quoted}`,
			`  proviso provisions test --provisions ${quoted}`,
			`  proviso check . --provisions ${quoted}`
		].join("\n")}\n`,
		notes: "",
		exit: 0
	};
}
function titleOf(path) {
	const words = (path.split(/[\\/]/).at(-1) ?? "").replace(/\.ya?ml$/i, "").split(/[^\p{Alphabetic}\p{N}]+/u).filter((word) => word !== "" && !/^(?:facts?|provisions?|set)$/i.test(word)).join(" ");
	return words.charAt(0).toUpperCase() + words.slice(1);
}

// src/value-missing.ts
function missingValue(check, passages) {
	switch (check.kind) {
		case "name": return missingName(check.relation, passages);
		case "quantity":
		case "total":
		case "change": return read("number", passages.flatMap(({ quantities }) => quantities), "of another unit or thing than the fact\u2019s");
		case "date": return read("date", passages.flatMap(({ dates }) => dates), "of something else");
		default: return "";
	}
}
function missingName(relation, passages) {
	const names = passages.flatMap((passage) => passage.names);
	if (names.length === 0) return "no name was read";
	const verbs = require_checker_verbsOfRelation(relation);
	const known = verbs.length === 0 ? "" : ` (verbs that do: ${verbs.join(", ")})`;
	const remedy = names.every((name) => name.class === "unknown") ? "; where it stands in that part, give it a term with a class" : "";
	return `${listed(names)} was read, but no verb or noun that is known gives it the part "${relation}"${known}${remedy}`;
}
function read(noun, found, lack) {
	return found.length === 0 ? `no ${noun} was read` : `${listed(found)} was read, ${lack}`;
}
function listed(found) {
	return [...new Set(found.map(({ text }) => JSON.stringify(text)))].slice(0, 3).join(", ");
}

// src/command-example.ts
function testExamples(checker, facts) {
	return facts.map((fact) => {
		const tried = [
			"consistent",
			"contradicted",
			"unrelated"
		].flatMap((sort) => fact.examples[sort].map((sentence) => testExample(checker, fact, sort, sentence)));
		const statement = testStatement(checker, fact);
		const isOnly = fact.kind !== "role" && fact.examples.consistent.length === 0;
		const failures = [...tried, ...isOnly ? [statement] : []].filter((failure) => failure !== null);
		return {
			fact: fact.id,
			tried: tried.length + (isOnly ? 1 : 0),
			failures,
			statement: isOnly ? null : statement
		};
	});
}
function testStatement(checker, fact) {
	const failure = fact.kind === "role" || fact.statement === "" ? null : testExample(checker, fact, "consistent", fact.statement);
	return failure === null ? null : {
		...failure,
		sort: "statement"
	};
}
function testExample(checker, fact, sort, sentence) {
	const { document } = checker.set;
	const alone = {
		file: {
			path: fact.id,
			text: sentence
		},
		from: 1
	};
	const titled = {
		file: {
			path: fact.id,
			text: `# ${document.title}\n\n${sentence}\n`
		},
		from: 3
	};
	if (sort === "unrelated" || document.names.length === 0) return tryOut(checker, alone, fact, {
		sort,
		sentence
	});
	const failure = tryOut(checker, titled, fact, {
		sort,
		sentence
	});
	return failure === null ? null : tryOut(checker, alone, fact, {
		sort,
		sentence
	}) === null ? null : failure;
}
function tryOut(checker, { file, from }, fact, { sort, sentence }) {
	const { findings, notChecked, ...rest } = checker.check(file);
	const got = whatWentWrong({
		...rest,
		findings: findings.filter(({ line }) => from <= line),
		notChecked: notChecked.filter(({ line }) => from <= line)
	}, fact, sort);
	return got === null ? null : {
		sort,
		sentence,
		got: got === nothing ? whatIsMissing(checker, file, fact, from) : got
	};
}
const nothing = "no claim found";
function whatWentWrong({ findings, notChecked }, fact, sort) {
	const own = findings.filter((finding) => finding.fact === fact.id);
	const verdicts = own.map(({ verdict }) => verdict);
	if (sort === "unrelated") {
		const judged = own.find(({ verdict }) => verdict === "contradicted" || verdict === "consistent");
		return judged === void 0 ? null : `${judged.verdict}: ${judged.message}`;
	}
	const other = findings.find((finding) => finding.verdict === "contradicted" && finding.fact !== fact.id);
	if (sort === "consistent") {
		const wrong = own.find(({ verdict }) => verdict === "contradicted") ?? other;
		if (wrong !== void 0) return `contradicted (${wrong.fact}): ${wrong.message}`;
	}
	if (verdicts.includes(sort)) return null;
	const [first] = own;
	if (first !== void 0) return `${first.verdict}: ${first.message}`;
	const skipped = notChecked.find((claim) => claim.fact === fact.id);
	return skipped === void 0 ? nothing : `not checked: ${reasons[skipped.reason]}`;
}
const reasons = {
	"other-document": "the sentence speaks of another document",
	hypothetical: "the sentence says what would be, not what is",
	demanded: "the sentence says what somebody wants, not what is",
	asked: "the sentence asks",
	denied: "the sentence says that somebody denies it",
	predicted: "the sentence says what will be, as somebody expects",
	past: "the sentence speaks of the past",
	"other-holder": "the sentence speaks of somebody else's",
	unclear: "the words were found, but no value that could be compared with the fact"
};
function whatIsMissing(checker, file, { checks }, from) {
	const passages = checker.passages(file).filter(({ block }) => from === 1 || block.depth !== 1);
	const about = checks[0]?.about;
	if (about === void 0) return nothing;
	const held = new Set(passages.flatMap(({ hits }) => hits.map(({ key }) => key)));
	const missing = (about.op === "all" ? about.of : [about]).filter((part) => !holds(part, held));
	const named = wordsOf(passages, checker.set.document);
	const lack = checks[0] === void 0 ? "" : missingValue(checks[0], passages);
	const has = named.length === 0 ? "no word of the set" : named.join(", ");
	if (missing.length === 0) return `${nothing}: its words are there (${require_base_expressionText(about)}), but no value that could be compared${lack === "" ? "" : `: ${lack}`}`;
	return `${nothing}: nothing for ${missing.map((part) => `\`${readable(part)}\``).join(" and ")}; the sentence has: ${has}`;
}
function holds(expression, held) {
	switch (expression.op) {
		case "concept": return held.has(expression.key);
		case "not": return !holds(expression.of, held);
		case "all": return expression.of.every((part) => holds(part, held));
		case "any": return expression.of.some((part) => holds(part, held));
	}
}
function readable(part) {
	return part.op === "concept" && require_base_isPhrase(part.key) ? require_base_phraseOf(part.key) : require_base_expressionText(part);
}
function wordsOf(passages, { id }) {
	return [...new Set(passages.flatMap(({ hits }) => hits.map(({ key }) => key)))].filter((key) => !key.startsWith("@") && key !== id && !key.startsWith("document")).sort((one, other) => Number(require_base_isPhrase(one)) - Number(require_base_isPhrase(other))).map((key) => require_base_isPhrase(key) ? require_base_phraseOf(key) : key);
}

// src/lint/rule.ts
function warn(rule, place, message, help) {
	return {
		...place,
		message,
		severity: "warning",
		rule,
		help
	};
}
const boundBy = [
	"about",
	"words",
	"statement"
];
const ruledOutBy = ["unless", "not"];
function checkOf(fact) {
	return fact.checks[0] ?? null;
}
function isRight({ sort }) {
	return sort === "statement" || sort === "consistent";
}

// src/lint/way.ts
const mostWays = 400;
function waysOf(expression) {
	switch (expression.op) {
		case "concept": return [/* @__PURE__ */ new Set([expression.key])];
		case "not": return [/* @__PURE__ */ new Set()];
		case "any": return expression.of.flatMap(waysOf).slice(0, mostWays);
		case "all": return expression.of.map(waysOf).reduce(multiply, [/* @__PURE__ */ new Set()]);
	}
}
function multiply(some, others) {
	const made = [];
	for (const one of some) for (const other of others) if (made.length < mostWays) made.push(/* @__PURE__ */ new Set([...one, ...other]));
	return made;
}
function keyText(key) {
	return key.startsWith("'") || key.startsWith("@") ? key : JSON.stringify(key);
}

// src/lint/example.ts
const failingExample = {
	name: "failing-example",
	about: "A statement or example does not get the verdict it stands for.",
	find: ({ set, facts, failed, places }) => {
		const known = new Map(facts.map((fact) => [fact.id, fact]));
		const shared = new Set(set.provisions.map(({ id, statement }) => `${id} ${statement}`));
		return failed.flatMap(({ fact: id, sort, sentence, got }) => {
			const fact = known.get(id);
			if (fact === void 0 || sort === "statement" && fact.kind === "role") return [];
			const place = sort === "statement" && shared.has(`${fact.provision} ${sentence}`) ? places.provision(fact.provision, "statement") : sort === "statement" ? places.fact(id, "statement") : places.fact(id, "examples", sort, { text: sentence });
			const { short, cause } = told(got);
			return [warn("failing-example", place, `Unexpected verdict on ${nouns[sort]} of ${id} (${short}), expected ${verdicts[sort]}`, `${cause}${remedyOf(sort, short, id)}`)];
		});
	}
};
function told(got) {
	const at = got.indexOf(": ");
	const cause = got.slice(at + 2).replace(/\.$/, "");
	return at === -1 ? {
		short: got,
		cause: ""
	} : {
		short: got.slice(0, at),
		cause: `${cause}; `
	};
}
function remedyOf(sort, short, id) {
	const other = /^contradicted \((.+)\)$/.exec(short)?.[1];
	if (sort === "unrelated") return "ask for one more word in the fact, or rule out the other sense with \"not\" or \"unless\"";
	if (other !== void 0 && other !== id) return `ask in ${other} for a word that this sentence does not have, or rule it out there`;
	if (short.startsWith("not checked")) return "say it plainly, as a statement about what the document has";
	if (sort === "contradicted" && short !== "no claim found") return "make it plainly wrong, or take it out if it can be true together with the fact";
	if (short !== "no claim found") return "correct the sentence or the value";
	if (sort === "statement") return "say in one sentence what the fact is about and the value; where the provision says more than that, give the fact a statement of its own";
	return "write the value as an article would, and add the words of the sentence to those of the fact";
}
const nouns = {
	statement: "the statement",
	consistent: "a right example",
	contradicted: "a wrong example",
	unrelated: "an unrelated example"
};
const verdicts = {
	statement: "consistent",
	consistent: "consistent",
	contradicted: "contradicted",
	unrelated: "no claim on this fact"
};
function factWithoutExample({ rule, message }) {
	return rule === "missing-example" ? /^Unexpected fact (\S+) without/.exec(message)?.[1] ?? null : null;
}
const missingExample = {
	name: "missing-example",
	about: "A fact has no right or no wrong example, so that nothing shows whether it catches anything.",
	find: ({ facts, places }) => facts.flatMap((fact) => {
		const missing = [...fact.examples.consistent.length === 0 ? ["right"] : [], ...fact.examples.contradicted.length === 0 ? ["wrong"] : []];
		if (missing.length === 0) return [];
		const keys = missing.map((word) => word === "right" ? "\"consistent\"" : "\"contradicted\"").join(" and ");
		return [warn("missing-example", places.fact(fact.id), `Unexpected fact ${fact.id} without ${missing.join(" and ")} examples, expected one of each`, `write under "examples" ${keys} with a sentence as an article would have it`)];
	})
};
const selfExclusion = {
	name: "self-exclusion",
	about: "The words that rule a fact out stand in its own statement or examples.",
	find: ({ facts, trials, places }) => facts.flatMap((fact) => {
		const unless = checkOf(fact)?.unless ?? null;
		if (unless === null) return [];
		const hit = (trials.get(fact) ?? []).filter((trial) => !isTold(trial, fact.id)).flatMap((trial) => {
			const keys = new Set(trial.passages().flatMap(({ hits }) => hits.map(({ key }) => key)));
			return require_checker_holds(unless, (key) => keys.has(key)) ? [{
				trial,
				words: require_checker_conceptsIn(unless).filter((key) => keys.has(key))
			}] : [];
		}).at(0);
		if (hit === void 0) return [];
		const place = places.fact(fact.id, ruledOutBy);
		return [warn("self-exclusion", place, `Unexpected exception of ${fact.id} that holds of its own ${hit.trial.sort === "statement" ? "statement" : "example"} ${quote$1(hit.trial.sentence)}, expected one that leaves it in`, `the sentence has ${hit.words.map(keyText).join(" and ")}; take that out of the exception, or write another sentence`)];
	})
};
function isTold(trial, id) {
	const wanted = isRight(trial) ? "consistent" : "contradicted";
	return trial.findings.some(({ fact, verdict }) => fact === id && verdict === wanted);
}
function quote$1(sentence) {
	return JSON.stringify(70 < sentence.length ? `${sentence.slice(0, 67).replace(/[\uD800-\uDBFF]$/, "")}...` : sentence);
}

// src/lint/clash.ts
const clashesIn = require_checker_remember((set) => {
	const named = namedOf(set);
	const byKey = new Map(named.map((one) => [one.key, one]));
	const lexicon = require_base_compileLexicon(named.map(({ key, names, exact, brought }) => ({
		key,
		phrases: names,
		exact: [...exact, ...brought]
	})));
	const clashes = named.flatMap((outer) => [...outer.names, ...outer.exact].flatMap((name) => {
		const tokens = require_base_toTokens(name);
		return require_base_findConcepts(lexicon, tokens).flatMap(({ key, from, to, part }) => {
			const inner = byKey.get(key);
			return inner === void 0 || inner === outer || part !== null ? [] : [{
				inner,
				outer,
				name,
				isWhole: from === 0 && to === tokens.length
			}];
		});
	}));
	const order = new Map(named.map(({ key }, index) => [key, index]));
	const isLater = ({ inner, outer }) => (order.get(inner.key) ?? 0) < (order.get(outer.key) ?? 0);
	return [...clashes.filter(isLater), ...clashes.filter((clash) => !isLater(clash))];
});
function namedOf(set) {
	return [
		...set.terms.map(({ id, names, exact, country }) => {
			const { names: own = [], exact: letters = [] } = country === null ? {} : require_base_countryByCode(country) ?? {};
			return {
				key: id,
				noun: JSON.stringify(id),
				section: ["terms", id],
				names,
				exact,
				brought: [...own, ...letters]
			};
		}),
		...set.people.map(({ id, name, names }) => ({
			key: id,
			noun: JSON.stringify(id),
			section: ["people", id],
			names: [name, ...names],
			exact: [],
			brought: []
		})),
		{
			key: "document",
			noun: "the document",
			section: ["document"],
			names: set.document.names,
			exact: [],
			brought: []
		},
		...set.otherDocuments.map(({ id, names }) => ({
			key: `document:${id}`,
			noun: `the document ${JSON.stringify(id)}`,
			section: ["other-documents", id],
			names,
			exact: [],
			brought: []
		}))
	];
}
function onePerPair$1(clashes) {
	const seen = /* @__PURE__ */ new Set();
	return clashes.filter(({ inner, outer }) => {
		const pair = [inner.key, outer.key].sort().join(" ");
		if (seen.has(pair)) return false;
		seen.add(pair);
		return true;
	});
}
function isDocument({ key }) {
	return key.startsWith("document");
}

// src/lint/name.ts
const ambiguousName = {
	name: "ambiguous-name",
	about: "One name stands for two terms or people; singular and plural, hyphens and accents count as the same.",
	find: ({ set, places }) => onePerPair$1(clashesIn(set).filter(({ isWhole, inner, outer, name }) => isWhole && !isDocument(inner) && !isDocument(outer) && !isSameSpelling(name, inner))).map(({ inner, outer, name }) => warn("ambiguous-name", places.entry(...outer.section, { text: name }), `Unexpected name ${JSON.stringify(name)} of ${outer.noun}, expected one that is not a name of ${inner.noun} too`, "a sentence with it would be about both: take it from one of them, or make it longer"))
};
const nestedName = {
	name: "nested-name",
	about: "A name of one term contains a name of another, and a fact asks for the one exactly as another fact asks for the other.",
	find: ({ set, facts, places }) => {
		const asking = askedFor(facts);
		return onePerPair$1(clashesIn(set).filter(({ inner, outer, isWhole }) => !isWhole && !isDocument(inner) && !isDocument(outer))).flatMap((clash) => {
			const { inner, outer, name } = clash;
			const pair = findCovered(asking(inner.key), asking(outer.key), clash);
			if (pair === null) return [];
			return [warn("nested-name", places.entry(...outer.section, { text: name }), `Unexpected name ${JSON.stringify(name)} of ${outer.noun} that contains a name of ${inner.noun}, expected names that tell ${pair.other.id} from ${pair.fact.id}`, `add unless: ${outer.key} to ${pair.fact.id}: every sentence on ${pair.other.id} with this name is about both`)];
		});
	}
};
function askedFor(facts) {
	const byKey = /* @__PURE__ */ new Map();
	for (const fact of facts) for (const key of new Set(fact.checks.slice(0, 1).flatMap(({ about }) => require_checker_conceptsIn(about)))) {
		const own = byKey.get(key);
		if (own === void 0) byKey.set(key, [fact]);
		else own.push(fact);
	}
	return (key) => byKey.get(key) ?? [];
}
const mostPairs = 2e3;
function findCovered(facts, others, clash) {
	let pairs = 0;
	for (const fact of facts) for (const other of others) {
		if (mostPairs < ++pairs) return null;
		if (isCovered(fact, other, clash)) return {
			fact,
			other
		};
	}
	return null;
}
function isCovered(fact, other, { inner, outer }) {
	const [check, rival] = [checkOf(fact), checkOf(other)];
	if (fact === other || check === null || rival === null || check.kind !== rival.kind || check.kind === "role") return false;
	const ways = waysOf(rival.about).filter((keys) => keys.has(outer.key));
	return 0 < ways.length && ways.every((keys) => {
		const has = (key) => keys.has(key) || key === inner.key;
		return !(check.unless !== null && require_checker_holds(check.unless, has)) && require_checker_holds(check.about, has) && !require_checker_holds(check.about, (key) => keys.has(key));
	});
}
const nestedDocument = {
	name: "nested-document",
	about: "A name of another document is a part of a name of the set's own: alone, it would be taken for the other.",
	find: ({ set, places }) => onePerPair$1(clashesIn(set).filter(({ inner, outer }) => outer.key === "document" && isDocument(inner))).map(({ inner, outer, name }) => {
		const id = inner.key.slice(9);
		return warn("nested-document", places.entry("document", { text: name }), `Unexpected name ${JSON.stringify(name)} of ${outer.noun} that contains a name of ${inner.noun}, expected names that can be told apart`, `write a longer name for the other document under other-documents, ${id}`);
	})
};
function isSameSpelling(name, { names, exact }) {
	return [...names, ...exact].some((one) => one.toLowerCase() === name.toLowerCase());
}

// src/lint/overlap.ts
const overlap = {
	name: "overlap",
	about: "Two facts claim the same words of a sentence: one contradicts what the other finds right, or both report one mistake.",
	find: ({ facts, trials, places }) => {
		const byId = new Map(facts.map((fact) => [fact.id, fact]));
		return onePerPair([...trials.values()].flat().flatMap((trial) => overlapsOf(trial, byId))).map((one) => toProblem(one, byId, places));
	}
};
function overlapsOf(trial, facts) {
	const own = trial.findings.filter(({ fact }) => fact === trial.fact.id);
	return trial.findings.flatMap((other) => {
		if (other.fact === trial.fact.id) return [];
		if (isRight(trial) && other.verdict === "contradicted") return [{
			trial,
			other,
			isConflict: true
		}];
		const shared = own.filter((one) => one.column < other.endColumn && other.column < one.endColumn && one.line === other.line);
		if (isRight(trial) && other.verdict === "review" && 0 < shared.length) return [{
			trial,
			other,
			isConflict: true
		}];
		return facts.get(other.fact)?.kind === trial.fact.kind && shared.some(({ verdict }) => verdict === other.verdict) ? [{
			trial,
			other,
			isConflict: false
		}] : [];
	});
}
function toProblem({ trial: { fact, sentence, sort }, other, isConflict }, facts, places) {
	const rival = facts.get(other.fact);
	const words = JSON.stringify(other.text);
	const message = isConflict ? `Unexpected claim of ${other.fact} on ${sort === "statement" ? "the statement" : "a right example"} of ${fact.id} (${other.verdict}: ${words} in ${quote(sentence)}), expected it of ${fact.id} only` : `Unexpected facts ${fact.id} and ${other.fact} that both claim ${words} in ${quote(sentence)}, expected one of them`;
	const help = `ask in ${other.fact} for a word that sentences on ${fact.id} do not have, or rule them out there with "unless"${isNested(fact, rival) ? "; both are asked for by the same words" : ""}`;
	return warn("overlap", places.fact(rival?.id ?? fact.id, boundBy), message, help);
}
function isNested(fact, rival) {
	return rival !== void 0 && JSON.stringify(fact.checks[0]?.about) === JSON.stringify(rival.checks[0]?.about);
}
function onePerPair(overlaps) {
	const pairs = /* @__PURE__ */ new Map();
	for (const one of overlaps) {
		const pair = [one.trial.fact.id, one.other.fact].sort().join(" ");
		const before = pairs.get(pair);
		if (before === void 0 || one.isConflict && !before.isConflict) pairs.set(pair, one);
	}
	return [...pairs.values()];
}
function quote(sentence) {
	return JSON.stringify(70 < sentence.length ? `${sentence.slice(0, 67).replace(/[\uD800-\uDBFF]$/, "")}...` : sentence);
}

// src/lint/person.ts
const sharedRole = {
	name: "shared-role",
	about: "The main role of a person, the first in the list, is one of another person, too: neither can be called by it wrongly.",
	find: ({ set, places }) => shared(set.people, ({ roles }) => roles).filter(({ text, first, second }) => [first, second].some(({ roles }) => roles[0]?.toLowerCase() === text.toLowerCase())).map(({ text, first, second }) => warn("shared-role", places.entry("people", second.id, "roles", { text }), `Unexpected role ${JSON.stringify(text)} of ${JSON.stringify(second.id)}, expected one that is not a role of ${JSON.stringify(first.id)} too`, "say of what or where (\"mayor of Ostby\"), or move it to \"formerly\" for the one who held it before"))
};
const sharedSurname = {
	name: "shared-surname",
	about: "Two people have the same surname: alone it finds neither of them.",
	find: ({ set, places }) => shared(set.people, surnames).map(({ text, first, second }) => warn("shared-surname", places.entry("people", second.id, "name"), `Unexpected surname ${JSON.stringify(text)} of ${JSON.stringify(second.id)} and ${JSON.stringify(first.id)}, expected one surname for one person`, `the surname alone is taken for nobody; list under "names" what articles call each of them ("President ${text}")`))
};
function shared(people, textsOf) {
	const owners = /* @__PURE__ */ new Map();
	return people.flatMap((person) => textsOf(person).flatMap((text) => {
		const key = text.toLowerCase().replace(/\s+/g, " ").replace(/^the /, "");
		const first = owners.get(key);
		if (first === void 0) owners.set(key, person);
		return first === void 0 || first === person ? [] : [{
			text,
			first,
			second: person
		}];
	}));
}
function surnames({ name }) {
	const words = name.split(/\s+/).filter((word) => !/^(?:jr|sr|ii|iii|iv)\.?$/i.test(word));
	const last = words.at(-1);
	return words.length < 2 || last === void 0 ? [] : [last];
}

// src/lint/value.ts
const openChoice = {
	name: "open-choice",
	about: "The same words of a right sentence tell two options of a choice, so that it is not found right.",
	find: ({ facts, trials, places }) => facts.flatMap((fact) => fact.checks.flatMap((check) => {
		if (check.kind !== "choice") return [];
		const own = (trials.get(fact) ?? []).filter((trial) => isRight(trial) && !trial.findings.some(({ fact: id, verdict }) => id === fact.id && verdict === "consistent"));
		return Object.keys(check.options).filter((option) => option !== check.value).flatMap((option) => {
			const told = own.flatMap((trial) => sharedWords(trial, check, option)).at(0);
			if (told === void 0) return [];
			return [warn("open-choice", places.fact(fact.id, "options", option), `Unexpected option ${JSON.stringify(option)} that ${JSON.stringify(told)} tells as well as ${JSON.stringify(check.value)}, expected options that exclude each other`, `write a longer phrase for ${JSON.stringify(option)}, or add ! and what tells ${JSON.stringify(check.value)}`)];
		});
	}))
};
function sharedWords({ passages }, { options, value }, option) {
	const [right, wrong] = [options[value], options[option]];
	if (right === void 0 || wrong === void 0) return [];
	return passages().flatMap(({ sentence, hits }) => {
		const has = (key) => hits.some((hit) => hit.key === key);
		if (!require_checker_holds(right, has) || !require_checker_holds(wrong, has)) return [];
		const rights = hits.filter(({ key }) => require_checker_conceptsIn(right).includes(key));
		const wrongs = hits.filter(({ key }) => require_checker_conceptsIn(wrong).includes(key));
		if (!wrongs.every((one) => rights.some((other) => other.from <= one.from && one.to <= other.to))) return [];
		const [first] = wrongs;
		const [from, to] = [sentence.tokens[first?.from ?? 0], sentence.tokens[(first?.to ?? 1) - 1]];
		return from === void 0 || to === void 0 ? [] : [sentence.text.slice(from.start, to.end)];
	});
}
const classlessName = {
	name: "classless-name",
	about: "A right name of a fact is a term without the class of names that the fact looks for.",
	find: ({ set, facts, places }) => {
		const terms = new Map(set.terms.map((term) => [term.id, term]));
		return facts.flatMap((fact) => fact.checks.filter((check) => check.kind === "name" && check.class !== "unknown").flatMap((check) => check.names.flatMap((id) => {
			if (terms.get(id)?.class !== "thing") return [];
			return [warn("classless-name", places.entry("terms", id), `Unexpected term ${JSON.stringify(id)} without a class as a right name of ${fact.id}, expected class ${check.class}`, `write { class: ${check.class}, names: [...] } in terms, so that it is read as a name wherever it stands`)];
		})));
	}
};
const unnamedHolder = {
	name: "unnamed-holder",
	about: "The holder of a fact stands neither in its statement nor in any right example.",
	find: ({ facts, trials, places }) => facts.flatMap((fact) => {
		const holder = fact.checks[0]?.holder ?? null;
		if (holder === null) return [];
		return (trials.get(fact) ?? []).filter((trial) => isRight(trial)).some(({ passages }) => passages().some(({ hits }) => hits.some(({ key }) => key === holder))) ? [] : [warn("unnamed-holder", places.fact(fact.id, "holder"), `Unexpected holder ${JSON.stringify(holder)} of ${fact.id} whom neither the statement nor a right example names, expected a sentence with the holder`, "name the holder in an example, or leave out \"holder\" where it does not matter whose it is")];
	})
};

// src/lint/vocabulary.ts
const commonWord = {
	name: "common-word",
	about: "One very common word is enough to bind a sentence to a fact.",
	find: ({ set, facts, places }) => {
		const terms = new Map(set.terms.map((term) => [term.id, term]));
		return facts.flatMap((fact) => {
			const check = checkOf(fact);
			if (check === null || isNarrow(check)) return [];
			const ways = waysOf(check.about).map((keys) => [...keys].filter((key) => key !== "document"));
			const loose = ways.find((keys) => keys.length === 0) ?? ways.find(([key, ...others]) => key !== void 0 && others.length === 0 && isCommon(key, terms));
			if (loose === void 0) return [];
			const [key] = loose;
			const what = key === void 0 ? "nothing but the name of the document" : key.startsWith("@") ? `any word of the class ${key}` : `the common word ${keyText(key)}`;
			return [warn("common-word", places.fact(fact.id, boundBy), `Unexpected fact ${fact.id} that ${what} is enough for, expected a word that tells what it is about, too`, "ask for the thing it is said of, too: a further line of \"words\", or & in \"about\" as in \"crane & @limit\"")];
		});
	}
};
function isNarrow(check) {
	return check.kind === "role" || (check.kind === "quantity" || check.kind === "change") && check.of !== null;
}
function isCommon(key, terms) {
	if (key.startsWith("@")) return true;
	if (key.startsWith("'")) return isCommonPhrase(key.slice(1, -1));
	const names = terms.get(key)?.names ?? [];
	return 0 < names.length && names.length <= 2 * names.filter(isCommonPhrase).length;
}
function isCommonPhrase(phrase) {
	const words = require_base_toTokens(phrase).filter(({ kind }) => kind === "word");
	return 0 < words.length && words.length < 3 && words.every(({ norm, lemmas }) => [norm, ...lemmas].some((form) => require_base_openingWords.has(form)));
}
const grammatical = new Set("a an the this that these those i you he she it we they me him us them my your his her its our their who which what be is are was were been being am do does did done have has had having will would shall should can could may might must not of in on at by for from to into with as than and or but nor so if".split(" "));
const emptyName = {
	name: "empty-name",
	about: "A name is a word that stands in every sentence, such as \"it\" or \"may\".",
	find: ({ set, places }) => set.terms.flatMap(({ id, names }) => names.filter((name) => grammatical.has(name.toLowerCase())).map((name) => warn("empty-name", places.entry("terms", id, { text: name }), `Unexpected name ${JSON.stringify(name)} of ${JSON.stringify(id)}, expected a word that not every sentence has`, "take it out, or write it under \"exact\" where it is a name in capital letters")))
};

// src/lint/gather.ts
const few = 5;
const shown = 4;
function gather(problems) {
	const missing = problems.filter((problem) => factWithoutExample(problem) !== null);
	const many = [...new Set(missing.map(({ path }) => path))].map((path) => missing.filter((problem) => problem.path === path)).filter((own) => few < own.length);
	const gathered = new Set(many.flat());
	return [...problems.filter((problem) => !gathered.has(problem)), ...many.flatMap(toOne)];
}
function toOne(problems) {
	const [first] = problems;
	if (first === void 0) return [];
	const ids = problems.flatMap((problem) => factWithoutExample(problem) ?? []).slice(0, shown);
	return [{
		...first,
		message: `Unexpected ${problems.length} facts without right or wrong examples (${ids.join(", ")}, ...), expected one of each`,
		help: "write under \"examples\" \"consistent\" and \"contradicted\" with a sentence as an article would have it; \"--format json\" lists every fact"
	}];
}

// src/lint/place.ts
var import_dist = require_base_require_dist();
function toPlaces(files) {
	const open = files.map(openFile);
	const start = {
		path: files[0]?.path ?? "",
		line: null,
		column: null
	};
	const listed = (kind, id, steps) => {
		const file = open.find((one) => one[kind].has(id));
		const node = file?.[kind].get(id);
		return file === void 0 || node === void 0 ? start : toPlace(file, descend(file, {
			key: null,
			node
		}, steps.length === 0 ? ["id"] : steps).found);
	};
	return {
		fact: (id, ...steps) => listed("facts", id, steps),
		provision: (id, ...steps) => listed("provisions", id, steps),
		entry: (...steps) => {
			const ways = open.flatMap((file) => file.reading.root === null ? [] : [{
				file,
				...descend(file, {
					key: null,
					node: file.reading.root
				}, steps)
			}]);
			const whole = ways.find(({ isWhole }) => isWhole) ?? ways[0];
			return whole === void 0 ? start : toPlace(whole.file, whole.found);
		}
	};
}
function descend(file, from, steps) {
	let found = from;
	for (const step of steps) {
		const next = stepFrom(found.node, step, file);
		if (next === null) return {
			found,
			isWhole: false
		};
		found = next;
	}
	return {
		found,
		isWhole: true
	};
}
function stepFrom(node, step, { reading, textsIn }) {
	if (typeof step === "string") return entryIn(node, step, reading);
	return "text" in step ? textsIn(node).get(flat(step.text)) ?? null : step.map((key) => entryIn(node, key, reading)).find((found) => found !== null) ?? null;
}
function openFile({ path, text }) {
	const reading = require_base_readYaml({
		path,
		text
	});
	const provisions = itemsOf(valueIn(reading.root, "provisions", reading), reading);
	const facts = provisions.flatMap((provision) => {
		const own = itemsOf(valueIn(provision, "facts", reading), reading);
		return own.length === 0 ? [provision] : own;
	});
	return {
		path,
		text: reading.text,
		positionOf: require_base_makePositions(reading.text),
		reading,
		textsIn: require_checker_remember((node) => readTexts(node, reading)),
		facts: byId(facts, reading),
		provisions: byId(provisions, reading)
	};
}
function itemsOf(node, reading) {
	return (0, import_dist.isSeq)(node) ? node.items.flatMap((item) => {
		const one = reading.resolve(item);
		return (0, import_dist.isMap)(one) ? [one] : [];
	}) : [];
}
function byId(maps, reading) {
	return new Map([...maps].reverse().flatMap((map) => {
		const id = valueIn(map, "id", reading);
		return (0, import_dist.isScalar)(id) ? [[String(id.value), map]] : [];
	}));
}
function valueIn(node, key, reading) {
	return node === null ? null : entryIn(node, key, reading)?.node ?? null;
}
const pairsOf = require_checker_remember((map) => new Map(map.items.toReversed().flatMap((pair) => (0, import_dist.isScalar)(pair.key) ? [[pair.key.value, pair]] : [])));
function entryIn(node, wanted, reading) {
	if (!(0, import_dist.isMap)(node)) return null;
	const pair = pairsOf(node).get(wanted);
	const value = pair === void 0 ? null : reading.resolve(pair.value);
	return pair === void 0 || value === null || !(0, import_dist.isScalar)(pair.key) ? null : {
		key: pair.key,
		node: value
	};
}
function readTexts(node, reading) {
	const texts = /* @__PURE__ */ new Map();
	const waiting = [node];
	for (let next = waiting.pop(); next !== void 0; next = waiting.pop()) {
		const one = (0, import_dist.isPair)(next) ? next : reading.resolve(next);
		if ((0, import_dist.isScalar)(one)) {
			const text = flat(String(one.value));
			if (!texts.has(text)) texts.set(text, {
				key: null,
				node: one
			});
		} else if ((0, import_dist.isPair)(one)) waiting.push(one.value, one.key);
		else if ((0, import_dist.isMap)(one) || (0, import_dist.isSeq)(one)) for (let index = one.items.length - 1; 0 <= index; index--) waiting.push(one.items[index]);
	}
	return texts;
}
function flat(text) {
	return text.replace(/\s+/g, " ").trim();
}
function toPlace({ path, text, positionOf }, { key, node }) {
	const shown = (0, import_dist.isScalar)(node) && node.value !== null ? node : key ?? node;
	const [start, end] = (0, import_dist.isScalar)(shown) ? [require_base_startOf(shown), shown.range?.[1] ?? require_base_startOf(shown)] : [require_base_startOf(shown), require_base_startOf(shown)];
	const { line, column } = positionOf(start);
	const marked = text.slice(start, end);
	return start < end && !marked.includes("\n") ? {
		path,
		line,
		column,
		endColumn: column + marked.length
	} : {
		path,
		line,
		column
	};
}

// src/lint/index.ts
const rules = [
	failingExample,
	missingExample,
	selfExclusion,
	overlap,
	commonWord,
	emptyName,
	ambiguousName,
	nestedName,
	nestedDocument,
	sharedRole,
	sharedSurname,
	openChoice,
	classlessName,
	unnamedHolder
];
function lintSet(subject) {
	return inOrder(rules.flatMap((rule) => rule.find(subject)));
}
function inOrder(problems) {
	const paths = [...new Set(problems.map(({ path }) => path))];
	return [...problems].sort((one, other) => paths.indexOf(one.path) - paths.indexOf(other.path) || (one.line ?? 0) - (other.line ?? 0) || (one.column ?? 0) - (other.column ?? 0));
}

// src/set-lint.ts
function examine({ set, problems }, files, test) {
	if (set === null) return problems;
	const facts = set.provisions.flatMap((provision) => provision.facts);
	const checker = rememberChecks(require_checker_createChecker(set, { isCorrecting: false }));
	const trials = new Map(facts.map((fact) => [fact, toTrials(checker, set, fact)]));
	return inOrder([...problems, ...lintSet({
		set,
		facts,
		places: toPlaces(files),
		trials,
		failed: test(checker, facts)
	})]);
}
function rememberChecks(checker) {
	const known = /* @__PURE__ */ new Map();
	return {
		...checker,
		check(file) {
			const key = `${file.path}\n${file.text}`;
			const result = known.get(key) ?? checker.check(file);
			known.set(key, result);
			return result;
		}
	};
}
function toTrials(checker, { document }, fact) {
	const { consistent, contradicted } = fact.examples;
	return Object.entries({
		statement: [fact.statement],
		consistent,
		contradicted
	}).flatMap(([sort, texts]) => texts.map((sentence) => {
		const [file, from] = document.names.length === 0 ? [{
			path: fact.id,
			text: sentence
		}, 1] : [{
			path: fact.id,
			text: `# ${document.title}\n\n${sentence}\n`
		}, 3];
		let read = null;
		const passages = () => read ??= checker.passages(file).filter(({ block }) => block.role !== "heading");
		return {
			fact,
			sort,
			sentence,
			passages,
			findings: checker.check(file).findings.filter(({ line }) => from <= line)
		};
	}));
}

// src/command-provisions-lint.ts
function lint(input, terminal) {
	const named = input.names.length === 0 ? namedBy(input) : input.names;
	if ("problems" in named) return require_base_refuseProblems(named.problems, "the configuration", terminal);
	if (1 < named.filter((path) => path === "-").length) return require_base_refuse("Unexpected second \"-\", expected standard input once", "provisions");
	const linted = named.map(lintFile);
	const problems = linted.flatMap((one) => one.problems);
	const sources = new Map(linted.flatMap(({ files }) => files.map(({ path, text }) => [path, text.replace(/^\uFEFF/, "")])));
	const sums = linted.map((one) => `${sumOf$1(one)}\n`).join("");
	return {
		output: input.values["format"] === "json" ? require_base_toProblemJson(problems) : `${require_base_toProblems(gather(problems), terminal.display, sources)}${sums}`,
		notes: "",
		exit: exitOf(linted, input.values["strict"] !== void 0)
	};
}
function namedBy(input) {
	if (input.values["provisions"] === "-") return ["-"];
	const { options, problems } = require_base_readOptions(input);
	if (options === null) return { problems };
	return options.sets === null ? [options.provisions] : options.sets.map(({ provisions }) => provisions);
}
function lintFile(path) {
	if (path === null) return {
		...require_base_defaultSet,
		problems: examined(require_base_defaultSet, [{
			path: "<default set>",
			text: ""
		}]),
		files: []
	};
	const { file, failure } = require_base_readSource(path);
	if (file === null) return {
		set: null,
		problems: [failure],
		files: []
	};
	const imported = [];
	const importFile = require_set_file_createImporter(path);
	const reading = require_set_file_readSet(file, (name) => {
		const other = importFile(name);
		if ("text" in other) imported.push(other);
		return other;
	});
	const files = [file, ...imported];
	return {
		set: reading.set,
		problems: examined(reading, files),
		files
	};
}
function examined(reading, files) {
	return examine(reading, files, (checker, facts) => testExamples(checker, facts).flatMap(({ fact, failures, statement }) => [...statement == null ? [] : [statement], ...failures].map((failure) => ({
		fact,
		...failure
	}))));
}
function sumOf$1({ set, problems }) {
	const errors = countErrors(problems);
	if (set === null) return `${require_base_counted(errors, "error")}: the set cannot be used.`;
	const facts = set.provisions.reduce((sum, provision) => sum + provision.facts.length, 0);
	return `${set.id}: ${require_base_counted(set.provisions.length, "provision")}, ${require_base_counted(facts, "fact")}, ${require_base_counted(problems.length, "warning")}.`;
}
function exitOf(linted, isStrict) {
	if (linted.some(({ set, problems }) => set === null && problems.every(({ line }) => line === null))) return 2;
	return linted.some(({ set, problems }) => set === null || isStrict && 0 < problems.length) ? 1 : 0;
}
function countErrors(problems) {
	return problems.filter(({ severity }) => severity !== "warning").length;
}

// src/report/vocabulary.ts
function toGlossary(set, classes) {
	const terms = new Map(set.terms.map(({ id, names, exact, country }) => [id, [
		...names,
		...exact,
		...country === null ? [] : ["the names of the country"]
	]]));
	const people = new Map(set.people.map(({ id, name, names }) => [id, [name, ...names]]));
	return (key) => {
		if (key.startsWith("@")) return Object.hasOwn(classes, key.slice(1)) ? classes[key.slice(1)] ?? [] : [];
		if (key.startsWith("'")) return [key.slice(1, -1)];
		if (key === "document") return set.document.names;
		return terms.get(key) ?? people.get(key) ?? [];
	};
}
function toNeeds(expression, glossary) {
	if (expression.op === "any" && expression.of.some(({ op }) => op === "all")) return expression.of.map((part, index) => `${index === 0 ? "either" : "or"} ${toWords(part, glossary)}`);
	return (expression.op === "all" ? expression.of : [expression]).map((part) => toWords(part, glossary));
}
function toWords(expression, glossary) {
	switch (expression.op) {
		case "concept": return toConcept(expression.key, glossary);
		case "not": return `no ${toGroup(expression.of, glossary)}`;
		case "all": return expression.of.map((part) => toGroup(part, glossary)).join(" and ");
		case "any": return toAlternatives(expression.of, glossary);
	}
}
function toGroup(part, glossary) {
	const words = toWords(part, glossary);
	return part.op === "any" || part.op === "all" ? `[${words}]` : words;
}
function toAlternatives(parts, glossary) {
	const isPhrase = (part) => part.op === "concept" && part.key.startsWith("'");
	const phrases = parts.filter(isPhrase).map((part) => toWords(part, glossary));
	return [...parts.filter((part) => !isPhrase(part)).map((part) => toGroup(part, glossary)), ...phrases.length === 0 ? [] : [phrases.join(", ")]].join("; or ");
}
const mostWords = 6;
function toConcept(key, glossary) {
	if (key.startsWith("'")) return `\u201c${require_base_toPrintable(key.slice(1, -1))}\u201d`;
	const own = key.replace(/^@/, "").replaceAll("-", " ");
	const words = glossary(key).filter((word) => word.toLowerCase() !== own.toLowerCase());
	const shown = words.slice(0, mostWords);
	const more = words.length - shown.length;
	const list = shown.length === 0 ? "" : ` (${shown.join(", ")}${more === 0 ? "" : `, ${more} more`})`;
	return require_base_toPrintable(`${key === "document" ? "the document" : key}${list}`);
}

// src/report/contradiction.ts
function toContradiction(check, set, glossary) {
	switch (check.kind) {
		case "quantity": return ofQuantity(check, set);
		case "change": return `another figure before or after than ${check.written}, the opposite direction, or a difference, share or multiple that does not follow from it`;
		case "total": return `another sum than ${check.written} for ${require_base_listed(check.parts)} together`;
		case "date": return `another day, month, year or weekday than ${check.written}`;
		case "name": return ofName(check, set);
		case "rule": return ofRule(check, glossary);
		case "choice": return ofChoice(check, glossary);
		case "role": return "another office for one of them, an office of theirs for somebody else, a former office as the present one";
	}
}
const bounds = {
	"exact": "a bound or range that leaves it out",
	"about": "a bound or range that leaves it out",
	"between": "a range that reaches beyond it",
	"at-least": "\"at most\" in place of \"at least\"",
	"more-than": "\"less than\" in place of \"more than\"",
	"at-most": "\"at least\" in place of \"at most\"",
	"less-than": "\"more than\" in place of \"less than\""
};
function ofQuantity({ value, written, split, to }, set) {
	const unit = value.dimension === "money" ? "another currency" : value.unit === null ? "another order of magnitude" : "another unit";
	const division = split.length === 0 ? "" : `, another division between ${require_base_listed(split.map((id) => nameOf(id, set)))}`;
	const receiver = to === null ? "" : `, another receiver than ${nameOf(to, set)}`;
	return `another figure than ${written}, ${unit}, ${bounds[value.bound]}${division}${receiver}`;
}
function ofName({ class: wanted, names, closed, relation }, set) {
	const other = wanted === "unknown" ? "another name" : `another ${wanted}`;
	const beside = closed ? `, or a further ${wanted === "unknown" ? "name" : wanted} beside` : "";
	return `${other} in the place of ${require_base_listed(names.map((id) => nameOf(id, set)))} (${relation})${beside}`;
}
const forces = {
	forbidden: "that it is allowed, required or happens",
	allowed: "that it is forbidden or required",
	required: "that it is forbidden, left open or does not happen",
	affirmed: "that it is not so"
};
function ofRule({ force, permanence, condition }, glossary) {
	const time = permanence === null ? "" : permanence === "permanent" ? ", or only for a time" : ", or for good";
	return `${forces[force]}${time}${condition === null ? "" : `, or without its condition: ${toWords(condition, glossary)}`}`;
}
function ofChoice({ options, value }, glossary) {
	return `another option than ${value}: ${Object.entries(options).filter(([name]) => name !== value).map(([name, words]) => `${name}, told by ${toWords(words, glossary)}`).join("; ")}`;
}
function nameOf(id, { terms, people }) {
	const term = terms.find((one) => one.id === id);
	return people.find((one) => one.id === id)?.name ?? term?.names[0] ?? term?.exact[0] ?? id;
}

// src/report/provision.ts
function toProvisionList(set, style) {
	const paint = require_base_createPaint(style.color);
	const facts = set.provisions.flatMap((provision) => provision.facts);
	const id = Math.max(0, ...facts.map((fact) => require_base_widthOf(require_base_toPrintable(fact.id))));
	const kind = Math.max(0, ...facts.map((fact) => fact.kind.length));
	const blocks = set.provisions.map((provision) => {
		const rows = provision.facts.map((fact) => `${require_base_hang(`  ${require_base_toPrintable(fact.id).padEnd(id)}  ${fact.kind.padEnd(kind)}  `, fact.statement, style.width)}\n`);
		return isTitled(provision) ? `${paint.strong(require_base_toPrintable(`${provision.id}  ${provision.title}`))}\n${rows.join("")}\n` : rows.join("");
	});
	return `${`${paint.strong(require_base_toPrintable(set.title))}\n${require_base_toPrintable(set.id)}, ${require_base_toPrintable(set.date)}, ${set.digest}\n\n`}${blocks.join("").replace(/\n+$/, "\n")}\n${require_base_counted(set.provisions.length, "provision")}, ${require_base_counted(facts.length, "fact")}.\n`;
}
function isTitled({ id, title, facts }) {
	const [fact, ...others] = facts;
	return fact === void 0 || 0 < others.length || fact.id !== id || !fact.statement.startsWith(title.replace(/[.\u2026]+$/, ""));
}
function toProvisionPage(view, style) {
	const paint = require_base_createPaint(style.color);
	const { id, title, statement, facts } = view.provision;
	const opening = statement === `${title}.` || statement === title ? [] : [require_base_hang("  ", statement, style.width)];
	return [...[paint.strong(require_base_toPrintable(`${id}  ${title}`)), ...opening], ...facts.flatMap((fact) => ["", ...toFact(fact, view, style)])].join("\n") + "\n";
}
const labelWidth = 14;
function toFact(fact, view, style) {
	const paint = require_base_createPaint(style.color);
	const row = (label, text) => require_base_hang(`    ${label.padEnd(labelWidth)}  `, text, style.width);
	const rows = (label, texts) => texts.map((text, index) => row(index === 0 ? label : "", text));
	const sorts = [
		"consistent",
		"contradicted",
		"unrelated"
	];
	const wrong = view.wrong.get(fact.id);
	return [
		`  ${paint.strong(require_base_toPrintable(fact.id))}  ${fact.kind}`,
		...fact.statement === view.provision.statement ? [] : [row("statement", fact.statement)],
		...fact.checks.flatMap((check, index) => toCheck(check, index === 0 ? null : fact.checks[0] ?? null, view, rows)),
		...wrong === void 0 ? [] : [row("for example", `\u201c${wrong.text}\u201d`), row("", wrong.message)],
		...rows("sources", fact.references.map((reference) => `${require_base_toSource(reference)}: ${reference.title}${reference.url === null ? "" : ` <${reference.url}>`}`)),
		...sorts.flatMap((sort) => rows(sort, fact.examples[sort])),
		...rows("undefended", Object.entries(fact.undefended ?? {}).map(([operator, reason]) => `${operator}: ${reason}`))
	];
}
function toCheck(check, first, { set, glossary }, rows) {
	const isSame = (key) => first !== null && JSON.stringify(first[key]) === JSON.stringify(check[key]);
	return [
		...rows(first === null ? "value" : "also", [toValue(check, set, glossary)]),
		...isSame("about") ? [] : rows("applies to", ["sentences that mention, themselves or by what they stand under:", ...toNeeds(check.about, glossary).map((need) => `- ${need}`)]),
		...check.unless === null || isSame("unless") ? [] : rows("except", [`where they mention ${toWords(check.unless, glossary)}`]),
		...check.holder === null || first?.holder === check.holder ? [] : rows("held by", [`${nameOf(check.holder, set)}; said of another it is another claim`]),
		...rows("would be wrong", [`${toContradiction(check, set, glossary)}.`])
	];
}
function toValue(check, set, glossary) {
	switch (check.kind) {
		case "quantity": {
			const counted = check.of === null ? "" : `; what is counted: ${toWords(check.of, glossary)}`;
			return `${check.written}${check.when === "present" ? ", as things are today" : ""}${check.to === null ? "" : `, to ${nameOf(check.to, set)}`}${counted}`;
		}
		case "rule": return check.written;
		case "choice": return `${check.written} (of ${Object.keys(check.options).join(", ")})`;
		case "total": return `${check.written}, the sum of ${check.parts.join(" and ")}`;
		case "name": return `${check.written}${check.beside.length === 0 ? "" : `; ${check.beside.map((id) => nameOf(id, set)).join(", ")} may stand beside`}`;
		default: return check.written;
	}
}

// src/report/word-class.ts
function toClassList(classes, style) {
	const names = Object.keys(classes);
	const width = Math.max(0, ...names.map((name) => name.length + 1));
	const paint = require_base_createPaint(style.color);
	return `${names.map((name) => `${paint.strong(`@${name}`)}${" ".repeat(width - name.length - 1)}  ${firstOf(classes[name] ?? [], style.width - width - 2)}\n`).join("")}\n${require_base_counted(names.length, "class", "classes")}. "proviso provisions class @NAME" shows all words of one, "class WORD" the classes of a word.\n`;
}
function firstOf(words, room) {
	let count = words.length;
	const toText = () => `${words.slice(0, count).join(", ")}${count < words.length ? `, ${words.length - count} more` : ""}`;
	while (1 < count && room < toText().length) count--;
	return toText();
}
function toClassPage(classes, names, style) {
	const paint = require_base_createPaint(style.color);
	return names.map((name) => {
		const words = classes[name] ?? [];
		return `${paint.strong(`@${name}`)}  ${require_base_counted(words.length, "word")}, each in all its forms\n${require_base_hang("  ", words.join(", "), style.width)}\n`;
	}).join("\n");
}

// src/command-provisions-show.ts
function list(set, ids, display) {
	if (0 < ids.length) return require_base_refuse("Unexpected ID after list, expected none; \"provisions show ID\" shows one", "provisions");
	return {
		output: toProvisionList(set, display),
		notes: "",
		exit: 0
	};
}
function show(set, provisions, display) {
	if (provisions.length === 0) return require_base_refuse("Unexpected end of show, expected the ID of a provision or fact", "provisions");
	const checker = require_checker_createChecker(set);
	const glossary = toGlossary(set, require_checker_wordClasses);
	return {
		output: provisions.map((provision) => {
			const wrong = new Map(provision.facts.flatMap((fact) => {
				const found = findWrong(checker, set, fact);
				return found === null ? [] : [[fact.id, found]];
			}));
			return toProvisionPage({
				set,
				provision,
				glossary,
				wrong
			}, display);
		}).join("\n"),
		notes: "",
		exit: 0
	};
}
function findWrong(checker, set, fact) {
	const [heading, from] = set.document.names.length === 0 ? ["", 1] : [`# ${set.document.title}\n\n`, 3];
	const file = (text) => ({
		path: fact.id,
		text: `${heading}${text}\n`
	});
	for (const sentence of [...fact.examples.consistent, fact.statement]) {
		const result = checker.check(file(sentence));
		const findings = result.findings.map((finding) => ({
			...finding,
			line: finding.line - from + 1,
			endLine: finding.endLine - from + 1
		}));
		const passages = checker.passages(file(sentence)).filter(({ block }) => block.role !== "heading");
		const specimen = require_mutation_toSpecimen(set, fact, {
			passages,
			result: {
				...result,
				findings
			}
		});
		for (const { text } of specimen === null || specimen.claims.length === 0 ? [] : require_mutation_toMutants(specimen)) {
			const caught = checker.check(file(text)).findings.find(({ fact: id, verdict, line }) => id === fact.id && verdict === "contradicted" && from <= line);
			if (caught !== void 0) return {
				text,
				message: caught.message
			};
		}
	}
	return null;
}
function showClasses(words, display) {
	if (words.length === 0) return {
		output: toClassList(require_checker_wordClasses, display),
		notes: "",
		exit: 0
	};
	const names = words.map((word) => ({
		word,
		found: word.startsWith("@") ? [word.slice(1)].filter((name) => Object.hasOwn(require_checker_wordClasses, name)) : classesOf(word)
	}));
	const unknown = names.find(({ found }) => found.length === 0);
	if (unknown !== void 0) {
		const known = Object.keys(require_checker_wordClasses).map((name) => `@${name}`);
		const expected = unknown.word.startsWith("@") ? "a word class that is built in" : "a word of a class, or the name of one";
		return require_base_refuse(`Unexpected ${JSON.stringify(unknown.word)}, expected ${expected}${require_base_didYouMean(unknown.word.startsWith("@") ? unknown.word : `@${unknown.word}`, known)}`, "provisions");
	}
	return {
		output: toClassPage(require_checker_wordClasses, [...new Set(names.flatMap(({ found }) => found))], display),
		notes: "",
		exit: 0
	};
}
function classesOf(word) {
	const lemmas = require_base_lemmasOf(word.toLowerCase());
	const forms = /* @__PURE__ */ new Set([word.toLowerCase(), ...lemmas]);
	return Object.entries(require_checker_wordClasses).flatMap(([name, words]) => words.some((one) => forms.has(one.toLowerCase())) ? [name] : []);
}

// src/command-mutation.ts
function testMutants(checker, set, facts) {
	const tried = facts.map((fact) => ({
		fact,
		...tryFact(checker, set, fact)
	}));
	const trials = tried.flatMap((one) => one.trials);
	return {
		set,
		facts: tried.map((one) => toFactMutation(one.fact, one.trials, one.unused)),
		operators: require_mutation_operators.map((operator) => toOperatorMutation(operator, trials))
	};
}
function tryFact(checker, set, fact) {
	const made = fact.examples.consistent.map((sentence) => {
		const file = {
			path: fact.id,
			text: sentence
		};
		const specimen = require_mutation_toSpecimen(set, fact, {
			passages: checker.passages(file),
			result: checker.check(file)
		});
		if (specimen === null) return {
			trials: [],
			unused: [`No plain sentence: ${sentence}`]
		};
		const mutants = require_mutation_toMutants(specimen);
		return {
			trials: mutants.map((mutant) => tryMutant(checker, set, mutant)),
			unused: mutants.length === 0 ? [`No error of the known sorts can be made in it: ${sentence}`] : []
		};
	});
	return {
		trials: made.flatMap(({ trials }) => trials),
		unused: made.flatMap(({ unused }) => unused)
	};
}
const sentenceLine = 3;
function tryMutant(checker, set, mutant) {
	const result = checker.check({
		path: mutant.fact,
		text: `# ${set.document.title}\n\n${mutant.text}\n`
	});
	return {
		mutant,
		got: result.findings.filter(({ fact, line }) => fact === mutant.fact && line >= sentenceLine).some(({ verdict }) => verdict === "contradicted" || mutant.operator.review && verdict === "review") ? null : whatWasSaid(result, mutant.fact)
	};
}
function whatWasSaid({ findings, notChecked }, id) {
	const here = findings.filter(({ line }) => line >= sentenceLine);
	const own = here.filter(({ fact }) => fact === id).map(({ verdict, text }) => `${verdict}: \u201c${text}\u201d`);
	const others = here.filter(({ fact, verdict }) => fact !== id && verdict === "contradicted").map(({ fact, text }) => `contradicts ${fact}: \u201c${text}\u201d`);
	const skipped = notChecked.filter(({ fact, line }) => fact === id && line >= sentenceLine).map(({ reason, text }) => `not checked (${reason}): \u201c${text}\u201d`);
	const said = [
		...own,
		...own.length === 0 ? skipped.slice(0, 1) : [],
		...others.slice(0, 1)
	];
	return said.length === 0 ? "no claim found" : said.join("; ");
}
function toFactMutation(fact, trials, unused) {
	const reasons = fact.undefended ?? {};
	const survivors = trials.flatMap(({ mutant, got }) => got === null ? [] : [{
		operator: mutant.operator.name,
		from: mutant.from,
		text: mutant.text,
		got,
		reason: Object.hasOwn(reasons, mutant.operator.name) ? reasons[mutant.operator.name] ?? null : null
	}]);
	const needless = Object.keys(reasons).filter((name) => !survivors.some(({ operator }) => operator === name));
	return {
		fact: fact.id,
		mutants: trials.length,
		caught: trials.length - survivors.length,
		survivors,
		unused,
		needless
	};
}
function toOperatorMutation({ name, about }, trials) {
	const own = trials.filter(({ mutant }) => mutant.operator.name === name);
	return {
		operator: name,
		about,
		mutants: own.length,
		caught: own.filter(({ got }) => got === null).length
	};
}

// src/report/example.ts
function toExampleText(results, style) {
	const paint = require_base_createPaint(style.color);
	const failed = results.filter(({ failures }) => 0 < failures.length);
	const rows = (failures) => failures.map(({ sort, sentence, got }) => [require_base_hang(`  ${sort.padEnd(12)}  `, sentence, style.width), require_base_hang(`  ${"got".padEnd(12)}  `, got, style.width)].join("\n")).join("\n");
	const blocks = failed.map(({ fact, tried, failures }) => `${paint.strong(require_base_toPrintable(fact))}  ${paint.wrong(`${failures.length} of ${tried} failed`)}\n${rows(failures)}\n\n`);
	const notes = results.flatMap(({ fact, statement }) => statement == null ? [] : [`${paint.strong(require_base_toPrintable(fact))}  the statement itself is not found consistent\n${rows([statement])}\n\n`]);
	const tried = results.reduce((sum, result) => sum + result.tried, 0);
	const wrong = failed.reduce((sum, { failures }) => sum + failures.length, 0);
	const scope = `${require_base_counted(tried, "example")} of ${require_base_counted(results.length, "fact")}`;
	const sum = wrong === 0 ? paint.right(`${scope}: all passed.`) : paint.wrong(`${scope}: ${require_base_grouped(tried - wrong)} passed, ${require_base_grouped(wrong)} failed.`);
	return `${notes.join("")}${blocks.join("")}${sum}\n`;
}

// src/report/mutation.ts
function sumOf(tallies) {
	return {
		mutants: tallies.reduce((sum, { mutants }) => sum + mutants, 0),
		caught: tallies.reduce((sum, { caught }) => sum + caught, 0)
	};
}
function scoreOf({ mutants, caught }) {
	return mutants === 0 ? 100 : 100 * caught / mutants;
}
function percent(tally) {
	return `${(Math.floor(scoreOf(tally) * 10) / 10).toFixed(1)} %`;
}
function toMutationText({ facts, operators }, style) {
	const paint = require_base_createPaint(style.color);
	const blocks = facts.filter(({ survivors, unused, needless }) => 0 < survivors.length + unused.length + needless.length).map((fact) => toBlock(fact, style));
	const width = Math.max(0, ...operators.map(({ operator }) => operator.length));
	const rows = operators.filter(({ mutants }) => 0 < mutants).map((one) => `  ${one.operator.padEnd(width)}  ${require_base_grouped(one.caught).padStart(5)} of ${require_base_grouped(one.mutants).padStart(5)}  ${paint.quiet(one.about)}`);
	const total = sumOf(facts);
	const known = facts.flatMap(({ survivors }) => survivors).filter(({ reason }) => reason !== null).length;
	const rest = total.mutants - total.caught;
	const open = rest === 0 ? "All are caught." : `${require_base_grouped(rest)} would get through, ${known === rest ? "each" : require_base_grouped(known)} with a reason in the set.`;
	const sum = `${require_base_counted(total.mutants, "wrong version")} of ${require_base_counted(facts.length, "fact")}: ${require_base_grouped(total.caught)} caught, ${percent(total)}.`;
	return `${blocks.join("")}${rows.join("\n")}${rows.length === 0 ? "" : "\n\n"}${rest === 0 ? paint.right(sum) : paint.strong(sum)} ${open}\n`;
}
function toBlock({ fact, mutants, caught, survivors, unused, needless }, { color, width }) {
	const paint = require_base_createPaint(color);
	const line = (label, text) => require_base_hang(`  ${label.padEnd(13)}  `, text, width);
	const rows = survivors.flatMap(({ operator, text, got, reason }) => [
		line(operator, text),
		line("", got),
		...reason === null ? [] : [line("known", reason)]
	]);
	const notes = [...unused.map((text) => line("not used", text)), ...needless.map((operator) => line("needless", `The reason for ${operator}: nothing of that sort gets through.`))];
	return `${paint.strong(require_base_toPrintable(fact))}  ${caught === mutants ? `${require_base_grouped(mutants)} caught` : paint.doubt(`${require_base_grouped(caught)} of ${require_base_grouped(mutants)} caught`)}\n${[...rows, ...notes].join("\n")}\n\n`;
}
function toMutationJson({ set, facts, operators }) {
	const total = sumOf(facts);
	const object = {
		version: 1,
		set: {
			id: set.id,
			digest: set.digest
		},
		mutants: total.mutants,
		caught: total.caught,
		score: Math.floor(scoreOf(total) * 100) / 100,
		operators: operators.map(({ operator, about, mutants, caught }) => ({
			operator,
			about,
			mutants,
			caught
		})),
		facts: facts.map(({ fact, mutants, caught, survivors, unused, needless }) => ({
			fact,
			mutants,
			caught,
			survivors: survivors.map(({ operator, from, text, got, reason }) => ({
				operator,
				from,
				text,
				got,
				reason
			})),
			unused,
			needless
		}))
	};
	return `${JSON.stringify(object, null, 2)}\n`;
}

// src/command-provisions.ts
const actions = [
	"init",
	"lint",
	"test",
	"list",
	"show",
	"diff",
	"class"
];
const provisionsCommand = {
	name: "provisions",
	summary: "start, lint, test, show or compare provision sets",
	usage: [
		"provisions init [FILE] [--title TITLE]",
		"provisions lint [FILE ...] [OPTION ...]",
		"provisions test [ID ...] [OPTION ...]",
		"provisions list [OPTION ...]",
		"provisions show ID ... [OPTION ...]",
		"provisions diff OLD NEW [PATH|GLOB ...] [--format FORMAT]",
		"provisions class [@NAME|WORD ...]"
	],
	about: [
		`init   writes a commented set to start from, to ${usualSet} or FILE; "-" prints it`,
		"lint   names everything that is wrong with a set or will not work, with line, column and remedy:",
		"       examples that fail, facts that overlap, names of two things, words that bind too much, ...",
		"test   checks the example sentences of each fact: whether they get the verdict they stand for;",
		"       with --mutate, whether wrong versions of them (another value, unit, bound, name, a not, ...)",
		"       would be caught",
		"list   all provisions and facts, a line each",
		"show   a provision or fact in words: which sentences it is about, what would contradict it",
		"diff   what has changed between two versions of a set; with articles, which verdicts change",
		"class  the word classes of English that expressions ask for (@limit): all, one, or those of a word"
	],
	options: [
		require_base_provisionsOption,
		require_base_configOption,
		{
			name: "title",
			value: "TITLE",
			about: "init: what the facts are about (default: from the name of FILE)"
		},
		{
			name: "strict",
			value: "",
			about: "lint: exit with 1 on warnings, too"
		},
		{
			name: "mutate",
			value: "",
			about: "test: lists wrong versions of the right examples that would get through"
		},
		{
			name: "min-score",
			value: "PERCENT",
			about: "with --mutate: exit with 1 when less than this share is caught"
		},
		{
			name: "format",
			value: "FORMAT",
			about: "of lint, diff and test --mutate: for people or for tools (default: text)",
			choices: ["text", "json"]
		}
	],
	examples: [
		["proviso provisions init prices.yml", "a set to start from"],
		["proviso provisions lint prices.yml", "every mistake in the file, and what will not work"],
		["proviso provisions test --provisions prices.yml", "the examples of every fact"],
		["proviso provisions test L2 --provisions prices.yml", "of one provision or fact"],
		["proviso provisions test --mutate --min-score 95", "how well the default set is defended, error by error"],
		["proviso provisions show P06", "what the default set says of P06"],
		["git show main:prices.yml | proviso provisions diff - prices.yml docs/", "what a change means for the articles below docs/"],
		["proviso provisions class ceiling", "the word classes that hold \"ceiling\""]
	],
	exits: [
		"0  nothing wrong, nothing different",
		"1  lint: mistakes that make a set unusable (with --strict any warning); diff: differences;",
		"   test: an example with another verdict, a score below --min-score",
		"2  a bad argument, a set that cannot be used, a file that cannot be read or written"
	],
	run: (input, terminal) => {
		const [action, ...names] = input.names;
		if (action === void 0) return require_base_refuse(`Unexpected end, expected one of ${actions.join(", ")}`, "provisions");
		if (!actions.includes(action)) return require_base_refuse(`Unexpected ${JSON.stringify(action)}, expected one of ${actions.join(", ")}${require_base_didYouMean(action, actions)}`, "provisions");
		const stray = strayOption(action, input.values);
		if (stray !== null) return require_base_refuse(stray, "provisions");
		const own = {
			...input,
			names
		};
		if (action === "init") return init(own);
		if (action === "lint") return lint(own, terminal);
		if (action === "diff") return diff(own, terminal);
		if (action === "class") return showClasses(names, terminal.display);
		return require_base_withSet(own, terminal, (set) => run(action, set, own, terminal));
	}
};
const owners = {
	"title": {
		actions: ["init"],
		expected: "after \"provisions init\""
	},
	"strict": {
		actions: ["lint"],
		expected: "after \"provisions lint\""
	},
	"mutate": {
		actions: ["test"],
		expected: "after \"provisions test\""
	},
	"min-score": {
		actions: ["test"],
		expected: "with \"provisions test --mutate\""
	},
	"format": {
		actions: [
			"lint",
			"diff",
			"test"
		],
		expected: "after \"provisions lint\", \"provisions diff\" or \"provisions test --mutate\""
	}
};
function strayOption(action, values) {
	for (const [name, owner] of Object.entries(owners)) {
		if (values[name] === void 0) continue;
		if (action === "test" && (name === "min-score" || name === "format") && values["mutate"] === void 0 || !owner.actions.includes(action)) return `Unexpected --${name}, expected it ${owner.expected}`;
	}
	return null;
}
function run(action, set, { names: ids, values }, { display }) {
	const selected = select(set);
	const unknown = ids.find((id) => selected(id).length === 0);
	if (unknown !== void 0) return require_base_refuse(`Unexpected ${JSON.stringify(unknown)}, expected a provision or fact of ${set.id}${require_base_didYouMean(unknown, idsOf(set))}`, "provisions");
	if (action === "list") return list(set, ids, display);
	if (action === "show") return show(set, ids.flatMap(selected), display);
	const facts = new Set(ids.length === 0 ? idsOf(set) : ids.flatMap(selected).flatMap(factsOf));
	const tested = set.provisions.flatMap((provision) => provision.facts).filter(({ id }) => facts.has(id));
	if (values["mutate"] !== void 0) return mutate(set, tested, values, display);
	const results = testExamples(require_checker_createChecker(set, { isCorrecting: false }), tested);
	return {
		output: toExampleText(results, display),
		notes: "",
		exit: results.every(({ failures }) => failures.length === 0) ? 0 : 1
	};
}
function mutate(set, facts, values, display) {
	const wanted = values["min-score"] === void 0 ? 0 : Number(values["min-score"]);
	if (!(0 <= wanted && wanted <= 100)) return require_base_refuse(`Unexpected ${JSON.stringify(values["min-score"])} for --min-score, expected a number from 0 to 100`, "provisions");
	const result = testMutants(require_checker_createChecker(set, { isCorrecting: false }), set, facts);
	return {
		output: values["format"] === "json" ? toMutationJson(result) : toMutationText(result, display),
		notes: "",
		exit: scoreOf(sumOf(result.facts)) < wanted ? 1 : 0
	};
}
function select({ provisions }) {
	const byId = new Map(provisions.map((provision) => [provision.id, provision]));
	const byFact = new Map(provisions.flatMap((provision) => provision.facts.map((fact) => [fact.id, {
		provision,
		fact
	}])));
	return (id) => {
		const [whole, part] = [byId.get(id), byFact.get(id)];
		return whole !== void 0 ? [whole] : part !== void 0 ? [{
			...part.provision,
			facts: [part.fact]
		}] : [];
	};
}
function factsOf({ facts }) {
	return facts.map(({ id }) => id);
}
function idsOf(set) {
	return [.../* @__PURE__ */ new Set([...set.provisions.flatMap(factsOf)])];
}

exports.provisionsCommand = provisionsCommand;