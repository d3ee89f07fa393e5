// Built by "npm run build" from src/ and provisions/. Do not edit.
import { a as lastLine, c as toLineAddress, d as toCode, f as toFold, g as toTable, h as toShown, i as isPlace, l as toOutsideAddress, m as toProse, n as toPage$1, o as toCommitAddress, p as toLink, r as toWhy, s as toFileAddress, t as withArticles, u as toBlock } from "./article-reading.js";
import { i as settleReport } from "./command-exception.js";
import { t as writeOutput } from "./output.js";
import { m as levels$2, o as toProblems$1, u as toExit } from "./command-set.js";
import { i as listed, n as grouped, s as toPrintable, t as counted } from "./paragraph.js";
import { a as factById, d as createPaint, l as countVerdicts, n as toText$1, o as toDay, p as toLines, t as toFailed, u as isListed } from "./text.js";
import { a as definitions } from "./command-shape.js";

// src/report/headline.ts
function toHeading({ verdict, report, coverage }) {
	const { contradicted, review, unsupported } = countVerdicts(report);
	return `### ${{
		contradicted: `❌ Proviso: ${counted(contradicted, "claim contradicts", "claims contradict")} the facts`,
		incomplete: coverage.checked < coverage.expected ? `⚠️ Proviso: incomplete, ${toShare(coverage)} checked` : "⚠️ Proviso: the check is incomplete",
		review: `🔎 Proviso: ${counted(review, "claim needs", "claims need")} a look`,
		unsupported: `🔎 Proviso: ${counted(unsupported, "claim is", "claims are")} not covered by any fact`,
		consistent: "✅ Proviso: all clear",
		skipped: "Proviso: nothing was checked"
	}[verdict]}`;
}
function toStatus(run) {
	const { report, coverage, place, elsewhere, scope } = run;
	const { set } = report;
	const title = toProse(set.title, "line", 160);
	const facts = toLink(title === "" ? "the facts" : title, place.set.path === null ? null : toFileAddress(place, place.set.path, place.set.commit ?? place.head, null));
	const more = elsewhere < 1 ? "" : ` ${counted(elsewhere, "contradiction")} on lines that were not changed ${elsewhere === 1 ? "does" : "do"} not count here.`;
	const limits = scope === "changed-lines" ? " on changed lines" : "";
	return `**${toShare(coverage)}** checked against ${facts}. ${toCounts(report, limits)}.${more}`;
}
function toShare({ checked, expected }) {
	return `${grouped(checked)} of ${counted(expected, "article")}`;
}
function toCounts(report, limits = "") {
	const { contradicted, review, unsupported, consistent } = countVerdicts(report);
	const sum = contradicted + review + unsupported + consistent;
	if (sum === 0) return `No claims found${limits}`;
	const told = [
		[contradicted, "contradicted"],
		[review, "to review"],
		[unsupported, "not covered"],
		[consistent, "consistent"]
	].filter(([count]) => 0 < count).map(([count, word]) => `${grouped(count)} ${word}`);
	return `${counted(sum, "claim")}${limits}: ${told.length === 1 ? `${sum === 1 ? "" : "all "}${told[0]?.replace(/^\S+ /, "") ?? ""}` : listed(told)}`;
}
function toChange({ delta, verdict, place }) {
	if (delta === null) return "";
	const { added, fixed, open, dropped, since } = delta;
	const told = [
		[added.size, "new"],
		[fixed, "fixed"],
		[open, "still open"],
		[dropped, "no longer checked"]
	].filter(([count]) => 0 < count).map(([count, word]) => `${grouped(count)} ${word}`);
	const thanks = verdict === "consistent" && 0 < fixed ? " Thank you!" : "";
	return `Since ${toLink(toCode(since.slice(0, 7), "line"), toCommitAddress(place, since))}: ${told.length === 0 ? "nothing has changed" : listed(told)}.${thanks}`;
}

// src/report/run.ts
function toLocalRun(report) {
	const missing = report.failures.filter(({ line }) => line === null);
	return {
		report,
		verdict: toVerdict(report),
		failOn: "contradicted",
		isFailing: 0 < report.failures.length || 0 < countVerdicts(report).contradicted,
		place: {
			server: "",
			repository: "",
			head: "",
			base: null,
			pull: null,
			url: null,
			set: {
				path: null,
				commit: null
			}
		},
		scope: "all",
		coverage: {
			expected: report.files + missing.length,
			checked: report.files,
			shortfalls: [],
			isComplete: report.failures.length === 0,
			skipped: report.failures.map(({ path, line, message }) => ({
				path,
				reason: line === null ? message : `line ${line}: ${message}`,
				isMissing: true
			}))
		},
		changes: /* @__PURE__ */ new Map(),
		elsewhere: 0,
		delta: null,
		proposal: null,
		excepted: [],
		notes: []
	};
}
function toVerdict(report) {
	const { contradicted, review, unsupported } = countVerdicts(report);
	if (0 < contradicted) return "contradicted";
	if (0 < report.failures.length) return "incomplete";
	if (0 < review) return "review";
	return 0 < unsupported ? "unsupported" : "consistent";
}

// src/report/annotation.ts
const mostOfLevel = 10;
const mostMessage = 4e3;
const mostTitle = 200;
const levels$1 = {
	contradicted: "error",
	review: "warning",
	unsupported: "notice",
	consistent: null
};
const titles = {
	contradicted: "Contradicts",
	review: "To review",
	unsupported: "Not covered",
	consistent: "Agrees with"
};
function toAnnotations(run) {
	const all = [...toGap(run), ...run.report.findings.flatMap((finding) => toAnnotation(finding) ?? [])];
	return [
		"error",
		"warning",
		"notice"
	].flatMap((level) => limit(all.filter((annotation) => annotation.level === level), level, run));
}
function toCommand({ level, title, message, file, line, endLine, column, endColumn }) {
	const data = (text) => text.replaceAll(/\p{Surrogate}/gu, "�").replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
	const property = (text) => data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
	return `::${level} ${Object.entries({
		title,
		file,
		line,
		endLine,
		col: column,
		endColumn
	}).flatMap(([name, value]) => value === null ? [] : [`${name}=${property(String(value))}`]).join(",")}::${data(message)}`;
}
const toAnnotationText = (report) => toAnnotations(toLocalRun(report)).map((one) => `${toCommand(one)}\n`).join("");
function limit(annotations, level, run) {
	if (annotations.length <= mostOfLevel) return annotations;
	const rest = annotations.length - mostOfLevel + 1;
	const where = run.place.url === null ? "" : " The summary of the job lists all.";
	return [...annotations.slice(0, 9), nowhere(level, `and ${counted(rest, "more", "more")}`, `${counted(rest, "more finding")} of this kind ${rest === 1 ? "has" : "have"} no mark: GitHub shows ten.${where}`)];
}
function toAnnotation(finding) {
	const level = levels$1[finding.verdict];
	if (level === null) return null;
	const { line, column, endColumn } = finding;
	const last = lastLine(finding);
	const isOneLine = line === last && line === finding.endLine;
	return {
		level,
		title: toShown(`${titles[finding.verdict]} ${finding.fact}`, mostTitle),
		message: toMessage$1(finding),
		file: finding.file,
		line,
		endLine: last,
		column: isOneLine ? column : null,
		endColumn: isOneLine ? Math.max(column, endColumn - 1) : null
	};
}
function toMessage$1(finding) {
	const { text, expected, message, correction, verdict } = finding;
	return [
		`The article says: ${toShown(text, 300)}`,
		expected === "" ? "" : `The facts say: ${toShown(expected, 500)}`,
		message === "" ? "" : toShown(toWhy(finding), 1e3),
		correction === null || verdict !== "contradicted" ? "" : `Try: ${toShown(correction, 300)}`
	].filter((row) => row !== "").join("\n").slice(0, mostMessage);
}
function toGap({ coverage }) {
	if (coverage.isComplete) return [];
	const missing = coverage.skipped.filter(({ isMissing }) => isMissing);
	const reasons = [...coverage.shortfalls, ...missing.map(({ path, reason }) => `${path}: ${reason}`)];
	const shown = reasons.slice(0, 8).map((reason) => toShown(reason, 300));
	const rest = reasons.length - shown.length;
	return [nowhere("error", "Incomplete", [
		`Incomplete: ${toShare(coverage)} checked.`,
		...shown,
		...rest < 1 ? [] : [`… and ${counted(rest, "more reason")}.`]
	].join("\n").slice(0, mostMessage))];
}
function nowhere(level, title, message) {
	return {
		level,
		title: `Proviso: ${title}`,
		message,
		file: null,
		line: null,
		endLine: null,
		column: null,
		endColumn: null
	};
}

// src/report/file-uri.ts
function toFileUri(path) {
	const uri = path.replaceAll(/\p{Surrogate}/gu, "�").replaceAll("\\", "/").replace(/^(?:\.\/+)+/, "").split("/").map((part, index) => index === 0 && /^[a-z]:$/i.test(part) ? part : encodeURIComponent(part)).join("/");
	if (/^[a-z]:\//i.test(uri)) return { uri: `file:///${uri}` };
	if (uri.startsWith("//")) return { uri: `file:${uri}` };
	return uri.startsWith("/") ? { uri: `file://${uri}` } : {
		uri: uri === "" ? "." : uri,
		uriBaseId: "%SRCROOT%"
	};
}

// src/report/claim-review.ts
const ratings = {
	contradicted: {
		alternateName: "Contradicted",
		ratingValue: 1
	},
	consistent: {
		alternateName: "Consistent",
		ratingValue: 5
	},
	review: { alternateName: "To be reviewed" },
	unsupported: { alternateName: "Not covered" }
};
const toClaimReview = (report, style) => {
	const reviews = report.findings.filter(({ verdict }) => isListed(verdict, style)).map((finding) => toReview(finding, report));
	return `${JSON.stringify({
		"@context": "https://schema.org",
		"@graph": reviews
	}, null, 2).replaceAll(/[<>&\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`)}\n`;
};
function toReview({ file, line, set: owner, text, fact, verdict, message, expected, fingerprint }, { set: all, sets }) {
	const { ratingValue, alternateName } = ratings[verdict];
	const about = factById(all, fact);
	const set = sets?.find(({ id }) => id === owner) ?? all;
	return {
		"@type": "ClaimReview",
		"@id": `urn:proviso:${fingerprint}`,
		"claimReviewed": toShown(text),
		"reviewBody": toShown(message),
		"itemReviewed": {
			"@type": "Claim",
			"text": toShown(text),
			"appearance": {
				"@type": "Article",
				"url": `${toFileUri(file).uri}#L${line}`
			}
		},
		"reviewRating": {
			"@type": "Rating",
			alternateName,
			...ratingValue === void 0 ? {} : {
				ratingValue,
				bestRating: 5,
				worstRating: 1
			},
			"ratingExplanation": toShown(expected)
		},
		"author": {
			"@type": "Organization",
			"name": "Proviso"
		},
		"isBasedOn": {
			"@type": "Dataset",
			"name": toShown(set.title),
			"identifier": set.digest,
			"version": set.date
		},
		"citation": (about?.references ?? []).map(toCitation)
	};
}
function toCitation({ publisher, title, date, url }) {
	const address = url === null ? null : toOutsideAddress(url);
	return {
		"@type": "CreativeWork",
		"name": toShown(title),
		"publisher": {
			"@type": "Organization",
			"name": toShown(publisher)
		},
		...date === null ? {} : { datePublished: date },
		...address === null ? {} : { url: address }
	};
}

// src/report/html.ts
const toHtml = (report, { verdicts }) => toPage$1(report, {
	verdicts,
	review: null
}).html;

// src/report/json.ts
const version = 1;
const toJson = (report, style) => {
	const object = {
		version,
		set: toSet(report.set),
		...report.sets === void 0 ? {} : { sets: report.sets.map(toSet) },
		files: report.files,
		words: report.words,
		complete: isComplete(report),
		claims: report.findings.filter(({ verdict }) => isListed(verdict, style)).map(toClaim),
		notChecked: report.notChecked.map(toSkipped),
		failures: report.failures.map(({ path, line, column, message }) => ({
			file: path,
			line,
			column,
			message
		})),
		summary: countVerdicts(report),
		...toExceptions(report)
	};
	const text = JSON.stringify(object, null, 2);
	return report.shard === void 0 ? `${text}\n` : `${text.slice(0, -2)},\n  "shard": ${JSON.stringify(report.shard)}\n}\n`;
};
function isComplete(report) {
	return report.failures.length === 0;
}
function toSet({ id, digest }) {
	return {
		id,
		digest
	};
}
function toClaim(finding) {
	const { file, text, fact, provision, verdict, status, found, expected, message, correction, edit, fingerprint, context } = finding;
	return {
		file,
		...toPosition(finding),
		...toOwner(finding),
		text,
		fact,
		provision,
		verdict,
		status,
		found,
		expected,
		message,
		correction,
		...edit === void 0 ? {} : { edit: {
			...toPosition(edit),
			text: edit.text,
			quoted: edit.isQuoted
		} },
		fingerprint,
		context: toPosition(context)
	};
}
function toSkipped(claim) {
	const { file, text, fact, reason } = claim;
	return {
		file,
		...toPosition(claim),
		...toOwner(claim),
		text,
		fact,
		reason
	};
}
function toExceptions({ excepted = [], exceptionNotes = [] }) {
	if (excepted.length + exceptionNotes.length === 0) return {};
	return { exceptions: {
		settled: excepted.map(({ finding, reason, isGating, by = null, on = null, until = null, source = "file" }) => ({
			...toClaim(finding),
			reason,
			by,
			on,
			until,
			source,
			counts: isGating
		})),
		notes: exceptionNotes.map(({ kind, path, line, message }) => ({
			kind,
			file: path,
			line,
			message
		}))
	} };
}
function toOwner({ set }) {
	return set === void 0 ? {} : { set };
}
function toPosition({ line, column, endLine, endColumn }) {
	return {
		line,
		column,
		endLine,
		endColumn
	};
}

// src/report/passage-excerpt.ts
const reach = 800;
const cutSign = "…";
function toPassage(finding, lines, room, spot) {
	const { before, claim, after } = readPassage(finding, lines, room);
	const left = toProse(before, spot);
	const right = toProse(after, spot);
	return `${left}${/ $/.test(before) ? " " : ""}<b>${toProse(claim, spot)}</b>${/^ /.test(after) ? " " : ""}${right}`;
}
function readPassage(finding, lines, room) {
	const claim = toShown(finding.text, room.claim);
	if (lines.length < finding.endLine || claim === "") return {
		before: "",
		claim,
		after: ""
	};
	const { context } = finding;
	const before = stretch(lines, {
		line: context.line,
		column: context.column,
		endLine: finding.line,
		endColumn: finding.column
	}, "end");
	const after = stretch(lines, {
		line: finding.endLine,
		column: finding.endColumn,
		endLine: context.endLine,
		endColumn: context.endColumn
	}, "start");
	const left = lastWords(before, room.before);
	const right = firstWords(after, room.after);
	return {
		before: left !== "" && /\s$/.test(before) ? `${left} ` : left,
		claim,
		after: right !== "" && /^\s/.test(after) ? ` ${right}` : right
	};
}
function stretch(lines, { line, column, endLine, endColumn }, wanted) {
	if (endLine < line || endLine === line && endColumn <= column) return "";
	const from = wanted === "end" ? Math.max(line, endLine - 3) : line;
	const to = wanted === "start" ? Math.min(endLine, line + 3) : endLine;
	const text = Array.from({ length: to - from + 1 }, (_, index) => {
		const number = from + index;
		const text = lines[number - 1] ?? "";
		const start = number === line ? column - 1 : 0;
		const end = number === endLine ? endColumn - 1 : text.length;
		const part = wanted === "end" ? text.slice(Math.max(start, end - reach), end) : text.slice(start, Math.min(end, start + reach));
		return number === line ? part : part.replace(/^[\s>]+/, "");
	}).join(" ").replaceAll("**", "");
	return wanted === "end" ? text.replace(/^[\s|>]+/, "") : text.replace(/[\s|]+$/, "");
}
function firstWords(text, most) {
	if (most < 1) return "";
	const shown = toShown(text, most);
	return shown === cutSign ? "" : shown;
}
function lastWords(text, most) {
	if (most < 1 || text.trim() === "") return "";
	const whole = toShown(text);
	if (whole.length <= most) return whole;
	const end = whole.slice(-most).replace(/^\p{Surrogate}/u, "");
	const space = end.indexOf(" ");
	return `${cutSign}${space === -1 || most / 2 < space ? "" : end.slice(space + 1)}`;
}

// src/report/finding-table.ts
const rooms = [
	{
		before: 70,
		claim: 160,
		after: 50
	},
	{
		before: 24,
		claim: 80,
		after: 16
	},
	{
		before: 0,
		claim: 60,
		after: 0
	}
];
const expectedRooms = [
	300,
	100,
	50
];
const lastRooms = [
	600,
	160,
	0
];
const widestPath = 32;
const contradictionHead = [
	"Where",
	"The article says",
	"The facts say",
	"Why"
];
function toReason(finding, most) {
	const { correction, verdict } = finding;
	const why = toProse(toWhy(finding), "cell", most);
	const words = verdict === "contradicted" && correction !== null ? toProse(correction, "cell", 120) : "";
	return [why, words === "" ? "" : `Try: <b>${words}</b>`].filter((part) => part !== "").join("<br>");
}
function toFindingTable(findings, { rows, detail }, context) {
	const { run, sources, head, last, more } = context;
	const lines = /* @__PURE__ */ new Map();
	const linesOf = (file) => {
		const known = lines.get(file) ?? toLines(sources.get(file) ?? "");
		lines.set(file, known);
		return known;
	};
	const cells = findings.slice(0, rows).map((finding) => [
		toWhere(run, finding.file, finding) + (run.delta?.added.has(finding.fingerprint) === true && 0 < run.delta.open ? "<br>new" : ""),
		toPassage(finding, linesOf(finding.file), rooms[detail], "cell"),
		[toProse(finding.expected, "cell", expectedRooms[detail]), toCode(finding.fact, "cell", 40)].filter((part) => part !== "").join(" "),
		last(finding, lastRooms[detail])
	].slice(0, head.length));
	return [cells.length === 0 ? "" : toTable(head, cells), toRest(findings.length - cells.length, 0 < cells.length, more)].filter((part) => part !== "").join("\n\n");
}
function toWhere(run, file, position) {
	const address = toLineAddress(run, file, position);
	const last = position === null ? 0 : lastLine(position);
	const place = position === null ? "" : `:${position.line}${last === position.line ? "" : `-${last}`}`;
	return toLink(toCode(`${address === null ? toShown(file, 200) : shorten(file)}${place}`, "cell"), address);
}
function toRest(count, isSomeListed, more) {
	if (count < 1) return "";
	const where = more === "" ? "" : `, ${more}`;
	return isSomeListed ? `… and **${grouped(count)} more**${where}.` : `**${grouped(count)}** not listed here${where}.`;
}
function shorten(path) {
	const shown = toShown(path);
	if (shown.length <= widestPath) return shown;
	const parts = shown.split("/");
	const kept = [];
	while (0 < parts.length && [parts.at(-1) ?? "", ...kept].join("/").length <= widestPath) kept.unshift(parts.pop() ?? "");
	return kept.length === 0 ? toShown(parts.at(-1) ?? "", 60) : `…/${kept.join("/")}`;
}

// src/report/fitting.ts
function toSteps(most) {
	const quarter = Math.ceil(most / 4);
	return [
		most,
		most,
		most,
		Math.ceil(most / 2),
		quarter,
		Math.min(quarter, 10),
		Math.min(quarter, 3),
		0
	].map((count, index) => ({
		rows: count,
		detail: index < 2 ? index : 2
	}));
}
function fixed(text, weight = Infinity) {
	return {
		weight,
		ways: [() => text]
	};
}
function fit(sections, most, sizeOf) {
	const level = sections.map(() => 0);
	const texts = sections.map(({ ways }) => ways[0]?.() ?? "");
	const gap = sizeOf("\n\n");
	let size = texts.reduce((sum, text) => sum + sizeOf(text) + gap, 0);
	const order = sections.map((_, index) => index).sort((one, other) => sections[one].weight - sections[other].weight);
	const deepest = Math.max(0, ...sections.map(({ ways }) => ways.length));
	for (let step = 1; most < size && step < deepest; step++) for (const index of order) {
		const way = sections[index]?.ways[step];
		if (size <= most || way === void 0 || level[index] !== step - 1) continue;
		const text = way();
		size += sizeOf(text) - sizeOf(texts[index] ?? "");
		texts[index] = text;
		level[index] = step;
	}
	return texts.filter((text) => text !== "").join("\n\n");
}
function bytesOf(text) {
	return new TextEncoder().encode(text).length;
}

// src/report/missing.ts
const reasonRooms = [
	300,
	120,
	60
];
function toMissing(run, style, most) {
	const { skipped, shortfalls, isComplete } = run.coverage;
	if (isComplete) return fixed("");
	const missing = skipped.filter(({ isMissing }) => isMissing);
	const heading = "**This check is incomplete.** What could not be read was not checked, so it is not known to be right.";
	return {
		weight: 8.5,
		ways: toSteps(most).map((step) => () => [
			heading,
			toShortfalls(shortfalls, step),
			toSkippedTable(run, missing, step, style)
		].filter((part) => part !== "").join("\n\n"))
	};
}
function toLeftOut(run, style, most) {
	const left = run.coverage.skipped.filter(({ isMissing }) => !isMissing);
	if (left.length === 0 || !style.isFull) return fixed("");
	return {
		weight: 2,
		ways: toSteps(most).map((step) => () => toFold(`${counted(left.length, "file")} left out`, toSkippedTable(run, left, step, style)))
	};
}
function toShortfalls(shortfalls, { rows, detail }) {
	const told = shortfalls.slice(0, Math.max(rows, 1)).map((text) => `- ${toProse(text, "line", reasonRooms[detail])}`);
	return told.length < shortfalls.length ? [...told, `- … and ${counted(shortfalls.length - told.length, "more reason")}.`].join("\n") : told.join("\n");
}
function toSkippedTable(run, skipped, { rows, detail }, { more }) {
	const cells = skipped.slice(0, rows).map(({ path, reason, isMissing }) => [isMissing ? toWhere(run, path, null) : toCode(path, "cell", 200), toProse(reason, "cell", reasonRooms[detail])]);
	return [cells.length === 0 ? "" : toTable(["Article", "Why it was not checked"], cells), toRest(skipped.length - cells.length, 0 < cells.length, more)].filter((part) => part !== "").join("\n\n");
}

// src/report/proposal.ts
const verdictWords = {
	contradicted: "contradictions",
	incomplete: "incomplete",
	review: "claims to look at",
	unsupported: "claims not covered",
	consistent: "all clear",
	skipped: "nothing to check"
};
function toProposal(run, style) {
	const { proposal } = run;
	if (proposal === null) return fixed("");
	return {
		weight: 8,
		ways: toSteps(Math.ceil(style.rows / 2)).map((step) => () => toText(run, proposal, step, style))
	};
}
function toText(run, proposal, step, style) {
	const { path, report, verdict } = proposal;
	return [
		`#### This pull request changes the facts: ${toCode(path, "line", 120)}`,
		`The facts of the base branch decide until this is merged.${report === null || verdict === null ? "" : ` By the proposed facts, the articles of this pull request come to **${verdictWords[verdict]}**. ${toCounts(report)}.`}`,
		toProblems(proposal, step),
		toImpact(run, proposal, step, style)
	].filter((part) => part !== "").join("\n\n");
}
function toProblems({ problems, report }, { rows, detail }) {
	if (problems.length === 0) return "";
	const opening = report === null ? "**The proposed facts cannot be used:**" : "The proposed facts have flaws:";
	const told = problems.slice(0, rows).map(({ line, column, message }) => `- ${line === null ? "" : `line ${line}${column === null ? "" : `, column ${column}`}: `}${toProse(message, "line", [
		300,
		120,
		60
	][detail])}`);
	const rest = problems.length - told.length;
	return `${opening}\n\n${[...told, ...rest < 1 ? [] : [`- ${told.length === 0 ? "" : "… and "}${counted(rest, told.length === 0 ? "problem" : "more problem")}.`]].join("\n")}`;
}
function toImpact(run, { impact, impactCoverage, report }, step, style) {
	if (impact === null) return report === null ? "" : "What the proposed facts mean for the other articles could not be told.";
	const { findings } = impact;
	const looked = `${toShare(impactCoverage)} that this pull request leaves alone ${impactCoverage.checked === 1 ? "was" : "were"} looked at${impactCoverage.isComplete ? "" : " (incomplete)"}`;
	if (findings.length === 0) return `${looked}; none of them would newly be contradicted.`;
	const files = new Set(findings.map(({ file }) => file)).size;
	const table = toFindingTable(findings, step, {
		run: {
			...run,
			delta: null
		},
		sources: impact.sources,
		head: contradictionHead.with(2, "The proposed facts say"),
		last: toReason,
		more: style.more
	});
	return `Merging it would make **${counted(findings.length, "claim")} in ${counted(files, "existing article")}** wrong; ${looked}.\n\n${table}`;
}

// src/report/reproduction.ts
const mostFiles = 6;
const plain = /^[\w/.][\w./-]*$/;
function toReproduction(run) {
	const { place, report } = run;
	if (!isPlace(place) || !/^[0-9a-f]{7,64}$/.test(place.head)) return fixed("");
	const files = [...new Set(report.findings.filter(({ verdict }) => verdict !== "consistent").map(({ file }) => file))];
	if (files.length === 0 && run.coverage.isComplete) return fixed("");
	const names = files.length === 0 || mostFiles < files.length || !files.every((file) => plain.test(file) && file.length < 200) ? "." : files.join(" ");
	const { path, commit } = place.set;
	const hasSet = report.sets === void 0 && path !== null && plain.test(path) && commit !== null && /^[0-9a-f]{7,64}$/.test(commit);
	const lines = [
		`git fetch origin ${place.pull === null ? place.head : `pull/${place.pull}/head`}`,
		`git checkout --detach ${place.head}`,
		...hasSet ? [`git show ${commit}:${path} > proviso-facts.yml`] : [],
		`proviso check ${names}${hasSet ? " --provisions proviso-facts.yml" : ""}`
	];
	return {
		weight: 0,
		ways: [() => toFold("Check it on your own machine", toBlock(lines, "sh")), () => ""]
	};
}

// src/report/settled.ts
function toSettled(run, { more }, most) {
	const settled = run.excepted.filter(({ isGating }) => !isGating);
	if (settled.length === 0) return fixed("");
	return {
		weight: 3,
		ways: toSteps(most).map(({ rows, detail }) => () => {
			const cells = settled.slice(0, rows).map(({ finding, reason }) => [
				toWhere(run, finding.file, finding),
				`${toProse(finding.text, "cell", [
					120,
					60,
					30
				][detail])} ${toCode(finding.fact, "cell", 40)}`,
				toProse(reason, "cell", [
					300,
					120,
					40
				][detail])
			]);
			const table = cells.length === 0 ? "" : toTable([
				"Where",
				"The article says",
				"Settled because"
			], cells);
			return toFold(`${counted(settled.length, "finding")} settled by maintainers`, [table, toRest(settled.length - cells.length, 0 < cells.length, more)].filter((part) => part !== "").join("\n\n"));
		})
	};
}
function toAsked({ excepted }) {
	const count = excepted.filter(({ isGating }) => isGating).length;
	if (count === 0) return fixed("");
	return fixed(`${counted(count, "finding")} ${count === 1 ? "is" : "are"} asked to be ignored by a comment that this pull request adds. ${count === 1 ? "It counts" : "They count"} until a maintainer settles ${count === 1 ? "it" : "them"}.`);
}

// src/report/source-list.ts
const mostReferences = 4;
function toSources({ report }, most) {
	const ids = new Set(report.findings.filter(({ verdict }) => verdict !== "consistent").map(({ fact }) => fact));
	const facts = report.set.provisions.flatMap((provision) => provision.facts).filter(({ id }) => ids.has(id));
	if (facts.length === 0) return fixed("");
	return {
		weight: 4,
		ways: toSteps(most).map(({ rows, detail }) => () => {
			const told = facts.slice(0, rows).map((fact) => toFact(fact, detail));
			const rest = facts.length - told.length;
			const list = [...told, ...rest < 1 ? [] : [`- ${told.length === 0 ? "" : "… and "}${counted(rest, told.length === 0 ? "fact" : "more fact")}.`]];
			return rows === 0 ? `<sub>Based on ${counted(facts.length, "fact")}.</sub>` : toFold(`What the facts say, and their sources (${counted(facts.length, "fact")})`, list.join("\n"));
		})
	};
}
function toFact({ id, statement, references }, detail) {
	const sources = detail === 2 ? [] : references.slice(0, mostReferences).map(toReference);
	const rest = references.length - sources.length;
	const all = [...sources, ...rest < 1 ? [] : [sources.length === 0 ? counted(rest, "source") : `${rest} more`]];
	return `- ${toCode(id, "line", 40)} ${toProse(statement, "line", [
		500,
		200,
		60
	][detail])}${all.length === 0 ? "" : `<br>${all.join(" · ")}`}`;
}
function toReference({ publisher, title, date, url }) {
	const head = [toProse(publisher, "line", 80), date === null ? "" : toProse(toDay(date), "line", 30)].filter((part) => part !== "").join(", ");
	const name = toProse(title, "line", 160);
	const address = url === null ? null : toOutsideAddress(url);
	return name === "" ? toLink(head, address) : `${head}, ${toLink(name, address)}`;
}
function toFooter({ report, place, failOn, coverage }) {
	const left = coverage.skipped.filter(({ isMissing }) => !isMissing).length;
	const { set, url } = place;
	const digest = /^sha256:[0-9a-f]{12}/.exec(report.set.digest)?.[0];
	const commit = set.commit === null ? "" : ` at ${toCode(set.commit.slice(0, 7), "line")}`;
	const parts = [
		`Facts ${set.path === null ? toCode(report.set.id, "line", 80) : `of ${toLink(toCode(set.path, "line", 120), toFileAddress(place, set.path, set.commit ?? place.head, null))}${commit}`}${digest === void 0 ? "" : ` (${toCode(digest, "line")})`}`,
		left === 0 ? "" : `${counted(left, "file")} left out, removed or no article`,
		0 < countVerdicts(report).contradicted ? "a flag is wrong? maintainers can settle it with an exception" : "",
		failOn === "never" ? "findings do not fail this check" : "",
		url === null || toOutsideAddress(url) === null ? "" : `[this run](${toOutsideAddress(url) ?? ""})`
	];
	return fixed(`<sub>${parts.filter((part) => part !== "").join(" · ")}</sub>`);
}

// src/report/page.ts
function toPage(run, style) {
	const sizeOf = style.measure === "bytes" ? bytesOf : (text) => text.length;
	const sections = run.verdict === "skipped" ? [fixed(toHeading(run)), toNotes$1(run, style)] : toSections(run, style);
	const page = fit(sections, style.most, sizeOf);
	if (sizeOf(page) <= style.most) return page;
	const heading = toHeading(run);
	return sizeOf(heading) <= style.most ? heading : "";
}
function toSections(run, style) {
	const { rows } = style;
	return [
		fixed(toHeading(run)),
		fixed(toStatus(run)),
		fixed(toChange(run)),
		toMissing(run, style, Math.ceil(rows / 2)),
		toContradictions(run, style),
		toDoubts(run, style),
		toAsked(run),
		toNotes$1(run, style),
		toProposal(run, style),
		toSettled(run, style, Math.ceil(rows / 4)),
		toAgreements(run, style),
		toLeftOut(run, style, Math.ceil(rows / 4)),
		toSources(run, rows),
		toReproduction(run),
		toFooter(run)
	];
}
function toContradictions(run, style) {
	const found = select(run, "contradicted");
	return {
		weight: 9,
		ways: found.length === 0 ? [() => ""] : toSteps(style.rows).map((step) => () => tableOf(run, found, step, style))
	};
}
function toDoubts(run, style) {
	const found = [...select(run, "review"), ...select(run, "unsupported")];
	if (found.length === 0) return fixed("");
	const isOpen = select(run, "contradicted").length === 0;
	const words = `${counted(found.length, "claim")} to look at: the article may be right, and only a person can tell`;
	return {
		weight: 7,
		ways: toSteps(Math.ceil(style.rows / 2)).map((step) => () => {
			const table = tableOf(run, found, step, style);
			return isOpen ? table : toFold(words, table);
		})
	};
}
function toAgreements(run, style) {
	const found = select(run, "consistent");
	if (found.length === 0 || !style.isFull) return fixed("");
	return {
		weight: 1,
		ways: toSteps(style.rows).map((step) => () => toFold(`${counted(found.length, "claim")} consistent with the facts`, toFindingTable(found, step, {
			run,
			sources: run.report.sources,
			head: [
				"Where",
				"The article says",
				"The facts say"
			],
			last: () => "",
			more: style.more
		})))
	};
}
function tableOf(run, found, step, style) {
	return toFindingTable(found, step, {
		run,
		sources: run.report.sources,
		head: contradictionHead,
		last: toReason,
		more: style.more
	});
}
function toNotes$1({ notes }, { more }) {
	if (notes.length === 0) return fixed("");
	const list = (count) => {
		const rest = notes.length - count;
		return [...notes.slice(0, count).map((note) => `> ${toProse(note, "line", 400)}`), ...rest < 1 ? [] : [`> … and ${counted(rest, "more note")}${more === "" ? "" : `, ${more}`}.`]].join("\n>\n");
	};
	return {
		weight: 8,
		ways: [
			10,
			10,
			10,
			5,
			3,
			1,
			0
		].map((count) => () => list(Math.min(count, notes.length)))
	};
}
function select(run, verdict) {
	return run.report.findings.filter((finding) => finding.verdict === verdict);
}

// src/report/comment.ts
const rows = 40;
function toComment(run, most) {
	return toPage(run, {
		most,
		measure: "characters",
		rows,
		isFull: false,
		more: run.place.url === null ? "" : "listed in the summary of the job"
	});
}

// src/report/markdown.ts
const most = 6e4;
const toMarkdown = (report) => `${toComment(toLocalRun(report), most)}\n`;

// src/report/rdjson.ts
const severities = {
	contradicted: "ERROR",
	review: "WARNING",
	unsupported: "INFO",
	consistent: "INFO"
};
const toRdjson = (report, style) => {
	const lines = new Map([...report.sources].map(([path, text]) => [path, toLines(text)]));
	const diagnostics = [...report.failures.map(({ path, line, column, message }) => ({
		message: toShown(`Not read: ${message}`),
		severity: "ERROR",
		location: {
			path,
			...line === null ? {} : { range: { start: {
				line,
				...column === null ? {} : { column }
			} } }
		}
	})), ...report.findings.filter(({ verdict }) => isListed(verdict, style)).map((finding) => toDiagnostic(finding, lines.get(finding.file) ?? [], report))];
	return `${JSON.stringify({
		source: { name: "proviso" },
		diagnostics
	}, null, 2)}\n`;
};
function toDiagnostic(finding, lines, { set }) {
	const { file, text, fact, verdict, expected, message, correction, edit } = finding;
	const range = toRange(finding, lines);
	const address = factById(set, fact)?.references.map(({ url }) => url === null ? null : toOutsideAddress(url)).find((url) => url !== null);
	const facts = expected === "" ? "" : ` The facts say: ${toShown(expected, 300)}.`;
	return {
		message: `${verdict === "consistent" ? "Agrees" : toShown(message)}${facts} [${toShown(text, 100)}]`,
		location: {
			path: file,
			range
		},
		severity: severities[verdict],
		code: {
			value: fact,
			...address === void 0 ? {} : { url: address }
		},
		...correction === null || verdict !== "contradicted" || !("column" in range.start) ? {} : { suggestions: [{
			range: edit === void 0 ? range : toRange(edit, lines),
			text: edit?.text ?? correction
		}] }
	};
}
function toRange({ line, column, endLine, endColumn }, lines) {
	const [first, last] = [lines[line - 1], lines[endLine - 1]];
	if (first === void 0 || last === void 0) return {
		start: { line },
		end: { line: endLine }
	};
	return {
		start: {
			line,
			column: bytesBefore(first, column) + 1
		},
		end: {
			line: endLine,
			column: bytesBefore(last, endColumn) + 1
		}
	};
}
function bytesBefore(line, column) {
	return new TextEncoder().encode(line.slice(0, column - 1)).length;
}

// src/report/sarif.ts
const mostResults = 25e3;
const mostRules = 25e3;
const mostFailures = 100;
const mostWords = 1e3;
const levels = {
	contradicted: "error",
	review: "warning",
	unsupported: "note",
	consistent: null
};
const order = [
	"contradicted",
	"review",
	"unsupported"
];
const toSarif = (report) => {
	const found = order.flatMap((verdict) => report.findings.filter((finding) => finding.verdict === verdict));
	const results = found.slice(0, mostResults);
	const rules = toRules(report, results);
	const indexes = new Map(rules.map(({ id }, index) => [id, index]));
	const log = {
		$schema: "https://json.schemastore.org/sarif-2.1.0.json",
		version: "2.1.0",
		runs: [{
			tool: { driver: {
				name: "Proviso",
				fullName: "Proviso, facts of articles against a provision set",
				rules
			} },
			automationDetails: { id: `proviso/${toShown(report.set.id, 100)}/` },
			columnKind: "utf16CodeUnits",
			invocations: [{
				executionSuccessful: report.failures.length === 0,
				toolExecutionNotifications: toNotifications(report, found.length - results.length)
			}],
			results: results.map((finding) => toResult(finding, indexes.get(finding.fact))),
			properties: {
				set: report.set.id,
				digest: report.set.digest,
				files: report.files
			}
		}]
	};
	return `${JSON.stringify(log, null, 2)}\n`;
};
function toRules({ set }, findings) {
	const known = set.provisions.flatMap((provision) => provision.facts.map((fact) => toRule(fact, provision)));
	const ids = new Set(known.map(({ id }) => id));
	const unknown = [...new Set(findings.map(({ fact }) => fact))].filter((id) => !ids.has(id)).map((id) => ({
		id,
		shortDescription: { text: `Fact ${toShown(id, 60)}` }
	}));
	const used = new Set(findings.map(({ fact }) => fact));
	const all = [...known, ...unknown];
	return all.length <= mostRules ? all : [...all.filter(({ id }) => used.has(id)), ...all.filter(({ id }) => !used.has(id))].slice(0, mostRules);
}
function toRule({ id, kind, statement, references }, { title, statement: whole }) {
	const said = toShown(statement, mostWords);
	const sources = references.map(({ publisher, title: name, date }) => toShown([
		publisher,
		date === null ? "" : toDay(date),
		name
	].filter((part) => part !== "").join(", "), 300));
	return {
		id,
		name: toShown(id, 60),
		shortDescription: { text: said === "" ? `Fact ${toShown(id, 60)}` : said },
		fullDescription: { text: toShown([title, whole].filter((part) => part !== "").join(": "), mostWords) || said || id },
		help: {
			text: [said || id, ...sources.length === 0 ? [] : ["Sources:", ...sources.map((source) => `- ${source}`)]].join("\n"),
			markdown: [toProse(statement, "line") || toProse(id, "line"), ...references.length === 0 ? [] : ["**Sources**", references.map((reference) => `- ${toSource(reference)}`).join("\n")]].join("\n\n")
		},
		defaultConfiguration: { level: "error" },
		properties: {
			"tags": ["facts", kind],
			"precision": "high",
			"problem.severity": "error"
		}
	};
}
function toSource({ publisher, title, date, url }) {
	const head = [publisher, date === null ? "" : toDay(date)].filter((part) => part !== "").join(", ");
	const address = url === null ? null : toOutsideAddress(url);
	return [toProse(head, "line", 120), title === "" ? "" : toLink(toProse(title, "line", 200), address)].filter((part) => part !== "").join(", ");
}
function toResult(finding, ruleIndex) {
	const { fact, file, text, expected, message, fingerprint, verdict, context, found, provision, status, correction, edit } = finding;
	const artifactLocation = toFileUri(file);
	return {
		ruleId: fact,
		...ruleIndex === void 0 ? {} : { ruleIndex },
		level: levels[verdict] ?? "note",
		message: { text: toMessage(finding) },
		locations: [{ physicalLocation: {
			artifactLocation,
			region: {
				...toRegion(finding),
				snippet: { text: text.slice(0, 2e3) }
			},
			...contains(context, finding) ? { contextRegion: toRegion(context) } : {}
		} }],
		partialFingerprints: { "provisoClaim/v2": fingerprint },
		...correction === null || verdict !== "contradicted" ? {} : { fixes: [{
			description: { text: toShown(`Replace “${text}” by “${correction}”`, mostWords) },
			artifactChanges: [{
				artifactLocation,
				replacements: [{
					deletedRegion: toRegion(edit ?? finding),
					insertedContent: { text: edit?.text ?? correction }
				}]
			}]
		}] },
		properties: {
			verdict,
			found,
			expected,
			why: message,
			provision,
			status
		}
	};
}
function toMessage({ text, expected, message }) {
	const words = `${[`The article says “${toShown(text, 200)}”`, ...expected === "" ? [] : [`the facts say “${toShown(expected, 300)}”`]].join("; ")}. ${toShown(message, mostWords)}`.trim();
	return words.includes("](") ? words.replaceAll(/[\\[\]]/g, (sign) => `\\${sign}`) : words;
}
function toRegion({ line, column, endLine, endColumn }) {
	return {
		startLine: line,
		startColumn: column,
		endLine,
		endColumn
	};
}
function contains(outer, inner) {
	const starts = outer.line < inner.line || outer.line === inner.line && outer.column <= inner.column;
	const ends = inner.endLine < outer.endLine || inner.endLine === outer.endLine && inner.endColumn <= outer.endColumn;
	return starts && ends && (outer.line !== inner.line || outer.column !== inner.column || outer.endLine !== inner.endLine || outer.endColumn !== inner.endColumn);
}
function toNotifications({ failures }, left) {
	const more = failures.length - mostFailures;
	return [
		...failures.slice(0, mostFailures).map(toNotification),
		...more < 1 ? [] : [{
			level: "error",
			message: { text: `${more} more files could not be read.` }
		}],
		...left < 1 ? [] : [{
			level: "warning",
			message: { text: `${left} more results are left out: GitHub takes ${mostResults} of a run.` }
		}]
	];
}
function toNotification({ path, line, column, message }) {
	const region = line === null ? {} : { region: {
		startLine: line,
		...column === null ? {} : { startColumn: column }
	} };
	return {
		level: "error",
		message: { text: toShown(message, mostWords) || "not read" },
		...path === "" ? {} : { locations: [{ physicalLocation: {
			artifactLocation: toFileUri(path),
			...region
		} }] }
	};
}

// src/report/index.ts
const formats = {
	text: toText$1,
	json: toJson,
	markdown: toMarkdown,
	sarif: toSarif,
	html: toHtml,
	annotations: toAnnotationText,
	rdjson: toRdjson,
	claimreview: toClaimReview
};

// src/command-report.ts
const reportOptions = [
	{
		name: "format",
		value: "FORMAT",
		about: "form of the report",
		choices: Object.keys(formats),
		initial: "text"
	},
	{
		name: "verdicts",
		value: "WHICH",
		about: "claims to list: what somebody must look at, or all",
		choices: ["contradicted", "all"],
		initial: "contradicted"
	},
	{
		name: "fail-on",
		value: "LEVEL",
		about: "exit with 1 on claims of this verdict or a graver one",
		choices: levels$2,
		usual: definitions["fail-on"].initial
	},
	{
		name: "output",
		value: "FILE",
		about: "write the report there, whole or not at all"
	}
];
function present({ report: checked, left, notes: own }, { options, exceptions, values }, { display }) {
	const { report, notes: settled, problems } = settleReport(checked, exceptions);
	const told = [
		...toLeft(left),
		...own,
		...settled
	];
	const { output: path, verdicts } = values;
	const format = values["format"];
	const text = formats[format](format === "html" ? withArticles(report) : report, {
		...display,
		color: display.color && path === void 0,
		verdicts: verdicts === "all" ? "all" : "contradicted"
	});
	const exit = 0 < problems.length ? 2 : toExit(report, options["fail-on"]);
	const notes = (format === "text" && path === void 0 ? "" : toNotes(report)) + toProblems$1(problems, {
		...display,
		color: false
	}) + told.map((note) => `proviso: ${note}\n`).join("");
	if (path === void 0) return {
		output: text,
		notes,
		exit
	};
	const refusal = writeOutput(path, text);
	return refusal === null ? {
		output: "",
		notes,
		exit
	} : {
		output: "",
		notes: `${notes}proviso: ${path} was not written. ${refusal}\n`,
		exit: 2
	};
}
function toLeft(left) {
	const [first = "", ...others] = left.map(toPrintable);
	if (left.length === 0) return [];
	return [`${others.length === 0 ? first : `${first} and ${counted(others.length, "other")}`} ${others.length === 0 ? "was" : "were"} not checked: the configuration has no set for ${others.length === 0 ? "it" : "them"}.`];
}
function toNotes({ failures }) {
	return failures.map((failure) => `${toFailed(failure, createPaint(false))}\n`).join("");
}

export { reportOptions as n, formats as r, present as t };