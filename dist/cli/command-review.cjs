// Built by "npm run build" from src/ and provisions/. Do not edit.
const require_article_reading = require("./article-reading.cjs");
const { withArticles: require_article_reading_withArticles } = require_article_reading;
const require_base = require("./base.cjs");
const { changeDecisions: require_base_changeDecisions, configOption: require_base_configOption, counted: require_base_counted, createPaint: require_base_createPaint, ignoreOf: require_base_ignoreOf, isDay: require_base_isDay, isOver: require_base_isOver, matchEntries: require_base_matchEntries, pathOf: require_base_pathOf, provisionsOption: require_base_provisionsOption, readDecisionFile: require_base_readDecisionFile, reasonOf: require_base_reasonOf, refuse: require_base_refuse, runPlan: require_base_runPlan, toFailed: require_base_toFailed, toGround: require_base_toGround, toIgnores: require_base_toIgnores, toPage: require_base_toPage, toSourceLines: require_base_toSourceLines, toSubject: require_base_toSubject, toWords: require_base_toWords, today: require_base_today, withExceptions: require_base_withExceptions, withPlan: require_base_withPlan } = require_base;
const require_author = require("./author.cjs");
const { readAuthor: require_author_readAuthor } = require_author;
let node_crypto = () => {
	const loaded = require("node:crypto");
	node_crypto = () => loaded;
	return loaded;
};
let node_http = require("node:http");

// src/exception/decision.ts
function toDecisions(exceptions, docket) {
	return findDecisions(exceptions, docket).map(({ decision }) => decision);
}
function findDecisions({ exceptions, confirmed }, { findings, comments, ground, today }) {
	const found = /* @__PURE__ */ new Map();
	for (const { kind, entry, finding } of [...require_base_matchEntries(confirmed, findings, ground), ...require_base_matchEntries(exceptions, findings, ground)]) {
		if (finding === null || kind === "changed" || found.has(finding)) continue;
		const { fingerprint, file } = finding;
		const { by, on, reason } = entry;
		const own = "until" in entry ? {
			action: "dismiss",
			until: entry.until,
			wording: null,
			isOver: require_base_isOver(entry, today)
		} : {
			action: "confirm",
			until: null,
			wording: entry.wording,
			isOver: false
		};
		found.set(finding, {
			entry,
			decision: {
				fingerprint,
				file,
				...own,
				reason: reason ?? "",
				by,
				on: on ?? "",
				source: "file",
				revision: toRevision(entry)
			}
		});
	}
	const ignores = new Map([...comments].map(([path, list]) => [path, require_base_toIgnores(list).ignores]));
	return findings.flatMap((finding) => {
		const known = found.get(finding);
		if (known !== void 0 && (known.decision.action === "confirm" || !known.decision.isOver)) return [known];
		const ignore = finding.verdict === "consistent" ? null : require_base_ignoreOf(ignores.get(finding.file) ?? [], finding);
		if (ignore === null) return known === void 0 ? [] : [known];
		const { fingerprint, file } = finding;
		return [{
			entry: null,
			decision: {
				fingerprint,
				file,
				action: "dismiss",
				reason: ignore.reason,
				until: null,
				by: "",
				on: "",
				wording: null,
				isOver: false,
				source: "comment",
				revision: `line ${ignore.line}`
			}
		}];
	});
}
function readRequest(value, today) {
	if (typeof value !== "object" || value === null || Array.isArray(value)) return "Unexpected value, expected a decision";
	const fields = value;
	const { fingerprint, action } = fields;
	if (typeof fingerprint !== "string" || !/^[0-9a-f]{24}$/.test(fingerprint)) return "Unexpected fingerprint, expected 24 letters and digits";
	if (action !== "confirm" && action !== "dismiss" && action !== "undo") return "Unexpected action, expected confirm, dismiss or undo";
	for (const [name, most] of [
		["reason", 2e3],
		["by", 200],
		["wording", 2e3],
		["until", 10],
		["base", 100]
	]) {
		const field = fields[name];
		if (field !== void 0 && field !== null && typeof field !== "string") return `Unexpected ${name}, expected text`;
		if (typeof field === "string" && most < field.length) return `Unexpected length of ${name}, expected at most ${most} characters`;
	}
	const textOf = (name) => typeof fields[name] === "string" ? require_base_toWords(fields[name], 2e3) : "";
	const [reason, by, until, wording] = [
		textOf("reason"),
		textOf("by"),
		textOf("until"),
		textOf("wording")
	];
	if (action !== "undo" && by === "") return "Unexpected empty name, expected who decides";
	if (action === "dismiss" && reason === "") return "Unexpected empty reason, expected why the finding is settled";
	if (until !== "" && (action !== "dismiss" || !require_base_isDay(until) || until < today)) return `Unexpected day ${JSON.stringify(until)}, expected one from today on, such as 2027-01-31, of a dismissal`;
	if (wording !== "" && action !== "confirm") return "Unexpected wording, expected one with a confirmation only";
	return {
		fingerprint,
		action,
		reason,
		by,
		until: until === "" ? null : until,
		wording: wording === "" ? null : wording,
		base: typeof fields["base"] === "string" ? fields["base"] : null
	};
}
function decide(request, exceptions, docket) {
	const { fingerprint, action, base } = request;
	const finding = docket.findings.find((one) => one.fingerprint === fingerprint);
	if (finding === void 0 || finding.verdict === "consistent") return {
		edit: null,
		status: 404,
		error: "There is no such finding in this review; check again"
	};
	const found = findDecisions(exceptions, docket).find(({ decision }) => decision.fingerprint === fingerprint);
	if (found?.decision.source === "comment") return {
		edit: null,
		status: 400,
		error: `A comment in the article settles this (${found.decision.revision}); edit it there`
	};
	if ((found?.decision.revision ?? null) !== base) return {
		edit: null,
		status: 409,
		error: toConflict(found?.decision ?? null)
	};
	const { entry = null } = found ?? {};
	const drop = new Set(entry === null ? [] : [entry.fingerprint]);
	if (action === "undo") return entry === null ? {
		edit: null,
		status: 409,
		error: "There is no decision to take back"
	} : {
		edit: {
			put: [],
			drop
		},
		status: 200
	};
	const { reason, by, until, wording } = request;
	const source = docket.sources.get(finding.file);
	const stamp = {
		...require_base_toSubject(finding, docket.ground.nameOf(finding.file), source === void 0 ? null : require_base_toSourceLines(source)),
		by,
		on: docket.today
	};
	return {
		edit: {
			put: [action === "dismiss" ? {
				list: "exceptions",
				entry: {
					...stamp,
					reason,
					until
				}
			} : {
				list: "confirmed",
				entry: {
					...stamp,
					reason: reason === "" ? null : reason,
					wording
				}
			}],
			drop
		},
		status: 200
	};
}
function toConflict(decision) {
	if (decision === null) return "Somebody has taken the decision back meanwhile";
	return `${decision.by} has ${decision.action === "confirm" ? "confirmed" : "dismissed"} this meanwhile${decision.reason === "" ? "" : `: ${decision.reason}`}`;
}
function toRevision(entry) {
	const values = Object.entries(entry).filter(([key]) => key !== "line").sort(([one], [other]) => one < other ? -1 : 1);
	return (0, node_crypto().createHash)("sha256").update(JSON.stringify(values)).digest("hex").slice(0, 16);
}

// src/host/loopback.ts
const limits = {
	body: 65536,
	request: 1e4,
	headers: 5e3,
	idle: 5e3,
	connections: 64,
	closing: 1e3
};
async function openLoopback(options) {
	const server = (0, node_http.createServer)({
		requestTimeout: limits.request,
		headersTimeout: limits.headers,
		keepAliveTimeout: limits.idle,
		connectionsCheckingInterval: 1e3,
		insecureHTTPParser: false
	});
	server.maxConnections = limits.connections;
	const refusal = await listen(server, options.port);
	if (refusal !== null) return refusal;
	const address = server.address();
	const port = typeof address === "object" && address !== null ? address.port : 0;
	server.on("request", (request, response) => {
		handle(request, response, options, port);
	});
	return {
		origin: `http://127.0.0.1:${port}`,
		close: () => close(server)
	};
}
async function listen(server, port) {
	return new Promise((resolve) => {
		server.once("error", (error) => {
			resolve("code" in error && error.code === "EADDRINUSE" ? `Unexpected port ${port}, it is in use` : require_base_reasonOf(error));
		});
		server.listen({
			host: "127.0.0.1",
			port,
			exclusive: true
		}, () => {
			server.removeAllListeners("error");
			server.on("error", () => void 0);
			resolve(null);
		});
	});
}
async function close(server) {
	await new Promise((resolve) => {
		const force = setTimeout(() => {
			server.closeAllConnections();
		}, limits.closing);
		server.close(() => {
			clearTimeout(force);
			resolve();
		});
		server.closeIdleConnections();
	});
}
async function handle(request, response, options, port) {
	let answer;
	try {
		answer = await toAnswer$1(request, response, options, port);
	} catch (error) {
		answer = refuse(500, `Proviso itself failed: ${error instanceof Error ? error.message : String(error)}`);
	}
	if (response.destroyed || response.headersSent) return;
	if (answer.status === 204) {
		response.writeHead(204).end();
		return;
	}
	const [type, text, policy] = "html" in answer ? [
		"text/html; charset=utf-8",
		answer.html,
		answer.policy
	] : [
		"application/json; charset=utf-8",
		JSON.stringify(answer.json),
		"default-src 'none'"
	];
	const body = Buffer.from(text);
	if (!request.complete) response.setHeader("connection", "close");
	response.writeHead(answer.status, {
		"content-type": type,
		"content-length": body.length,
		"content-security-policy": /(?:^|;)\s*frame-ancestors/.test(policy) ? policy : `${policy}; frame-ancestors 'none'`,
		"cache-control": "no-store",
		"referrer-policy": "no-referrer",
		"x-content-type-options": "nosniff",
		"x-frame-options": "DENY",
		"cross-origin-opener-policy": "same-origin",
		"cross-origin-resource-policy": "same-origin"
	});
	response.end(request.method === "HEAD" ? void 0 : body);
}
async function toAnswer$1(request, response, { token, endpoint, answer }, port) {
	const { headers, method = "" } = request;
	if (![`127.0.0.1:${port}`, `localhost:${port}`].includes(headers.host ?? "")) return refuse(421, `Unexpected host, expected 127.0.0.1:${port}`);
	const site = headers["sec-fetch-site"];
	if (site !== void 0 && site !== "same-origin" && site !== "none") return refuse(403, "Unexpected request of another site");
	const { origin } = headers;
	if (origin !== void 0 && origin !== `http://${headers.host ?? ""}`) return refuse(403, "Unexpected origin, expected the page of this server");
	const url = new URL(request.url ?? "/", `http://127.0.0.1:${port}`);
	if (url.pathname === "/favicon.ico") return {
		status: 204,
		json: {}
	};
	if (url.pathname !== "/" && url.pathname !== endpoint) return refuse(404, `Unexpected path, expected / or ${endpoint}`);
	const isPage = url.pathname === "/";
	const allowed = isPage ? ["GET", "HEAD"] : [
		"GET",
		"HEAD",
		"POST"
	];
	if (!allowed.includes(method)) {
		response.setHeader("allow", allowed.join(", "));
		return refuse(405, `Unexpected method, expected one of ${allowed.join(", ")}`);
	}
	const given = isPage ? url.searchParams.get("token") : headers["x-proviso-token"];
	if (typeof given !== "string" || !isSame(given, token)) return refuse(403, "Unexpected token, expected that of the address that \"proviso review\" printed");
	if (method !== "POST") return answer({
		path: url.pathname,
		method: "GET",
		value: void 0
	});
	if (origin === void 0) return refuse(403, "Unexpected request without an origin, expected the page of this server");
	if (!/^application\/json(?:\s*;\s*charset=utf-8)?$/i.test(headers["content-type"] ?? "") || headers["content-encoding"] !== void 0) return refuse(415, "Unexpected content type, expected application/json");
	const text = await readBody(request);
	if (text === null) return refuse(413, `Unexpected size, expected at most ${limits.body / 1024} KB`);
	const value = parse(text);
	return value === void 0 ? refuse(400, "Unexpected text, expected JSON") : answer({
		path: url.pathname,
		method: "POST",
		value: value.value
	});
}
function isSame(one, other) {
	const [a, b] = [one, other].map((text) => (0, node_crypto().createHash)("sha256").update(text).digest());
	return (0, node_crypto().timingSafeEqual)(a, b);
}
async function readBody(request) {
	if (limits.body < Number(request.headers["content-length"] ?? 0)) return null;
	const chunks = [];
	let length = 0;
	return new Promise((resolve, reject) => {
		request.on("data", (chunk) => {
			length += chunk.length;
			if (length <= limits.body) chunks.push(chunk);
			else {
				request.pause();
				resolve(null);
			}
		});
		request.once("end", () => {
			resolve(Buffer.concat(chunks).toString("utf8"));
		});
		request.once("error", reject);
		request.once("close", () => {
			reject(/* @__PURE__ */ new Error("The request was broken off"));
		});
	});
}
function parse(text) {
	try {
		return { value: JSON.parse(text) };
	} catch {
		return;
	}
}
function refuse(status, error) {
	return {
		status,
		json: { error }
	};
}

// src/host/session.ts
function say(text) {
	process.stdout.write(text);
}
async function untilStopped() {
	const signals = [
		"SIGINT",
		"SIGTERM",
		"SIGHUP"
	];
	await new Promise((resolve) => {
		const stop = () => {
			for (const signal of signals) process.off(signal, stop);
			resolve();
		};
		for (const signal of signals) process.on(signal, stop);
	});
}

// src/report/html/review.ts
function toReviewPage(report, review) {
	return require_base_toPage(report, {
		verdicts: "contradicted",
		review
	});
}

// src/command-review.ts
const reviewCommand = {
	name: "review",
	summary: "decide on findings in a browser, on this machine",
	usage: ["review [PATH|GLOB ...] [OPTION ...]"],
	about: [
		"Checks the articles and serves the report as a page for the browser of this machine, at the",
		"address that is printed. There each finding can be confirmed, given the wording that is to",
		"stand there, or dismissed with a reason and a last day. Decisions go to",
		".proviso/exceptions.yml at once, beside those of others; commit that file. Ctrl-C ends it.",
		"",
		"Nobody but the owner of the printed address can see the page or decide: it holds a secret,",
		"and the server takes no requests from other machines or of other pages."
	],
	options: [
		require_base_provisionsOption,
		require_base_configOption,
		{
			name: "by",
			value: "NAME",
			about: "who decides (default: the name that git knows)"
		},
		{
			name: "port",
			value: "PORT",
			about: "port to listen on (default: one that is free)"
		}
	],
	examples: [["proviso review", "the articles of the configuration"], ["proviso review drafts/ --by \"Ann Lee\"", "some of them, by another name"]],
	exits: ["0  ended by Ctrl-C", "2  a bad argument or set, or a port that is in use"],
	run: (input, terminal) => require_base_withPlan(input, terminal, (plan, options) => require_base_withExceptions(options, terminal, async () => {
		const { by = require_author_readAuthor(), port = "0" } = input.values;
		if (!/^\d{1,5}$/.test(port) || 65535 < Number(port)) return require_base_refuse(`Unexpected ${JSON.stringify(port)} for --port, expected a number up to 65535`, "review");
		const { report } = await require_base_runPlan(plan, input.names, terminal);
		return review(report, {
			path: require_base_pathOf(options),
			by: by.trim(),
			port: Number(port)
		}, terminal);
	}))
};
const endpoint = "/decisions";
async function review(report, { path, by, port }, { display }) {
	const token = (0, node_crypto().randomBytes)(24).toString("base64url");
	const shown = require_article_reading_withArticles(report);
	const log = { changes: 0 };
	const docketOf = () => ({
		findings: report.findings,
		comments: report.comments ?? /* @__PURE__ */ new Map(),
		ground: require_base_toGround(report),
		today: require_base_today(),
		sources: report.sources
	});
	const answer = async ({ path: asked, method, value }) => {
		const docket = docketOf();
		if (method === "POST") return toAnswer(await rule(path, docket, value, log));
		const { decisions, problems } = readDecisions(path, docket);
		if (asked !== "/") return decisions === null ? {
			status: 500,
			json: { error: toSentence(problems) }
		} : {
			status: 200,
			json: { decisions }
		};
		const { html, policy } = toReviewPage(shown, {
			token,
			endpoint,
			by,
			today: docket.today,
			decisions: decisions ?? []
		});
		return {
			status: 200,
			html,
			policy
		};
	};
	const server = await openLoopback({
		port,
		token,
		endpoint,
		answer
	});
	if (typeof server === "string") return {
		output: "",
		notes: `proviso: ${server}.\n`,
		exit: 2
	};
	const stopped = untilStopped();
	const open = report.findings.filter(({ verdict }) => verdict !== "consistent").length;
	const failed = report.failures.map((failure) => `${require_base_toFailed(failure, require_base_createPaint(display.color))}\n`).join("");
	say(`${failed}${require_base_counted(open, "finding")} in ${require_base_counted(report.files, "article")}; decisions go to ${path}. Open this address, and press Ctrl-C to end:\n${server.origin}/?token=${token}\n`);
	await stopped;
	await server.close();
	return {
		output: log.changes === 0 ? "Nothing was decided.\n" : `${require_base_counted(log.changes, "change")} in ${path}.\n`,
		notes: "",
		exit: 0
	};
}
async function rule(path, docket, value, log) {
	const request = readRequest(value, docket.today);
	if (typeof request === "string") return {
		status: 400,
		error: request,
		decisions: null
	};
	const { value: ruling, problems } = await require_base_changeDecisions(path, (exceptions) => {
		const made = decide(request, exceptions, docket);
		return {
			edit: made.edit,
			value: made
		};
	});
	if (ruling === null) return {
		status: 500,
		error: toSentence(problems),
		decisions: null
	};
	if (ruling.edit !== null) log.changes++;
	const { decisions } = readDecisions(path, docket);
	return {
		status: ruling.status,
		error: ruling.edit === null ? ruling.error : null,
		decisions
	};
}
function toAnswer({ status, error, decisions }) {
	return {
		status,
		json: {
			...error === null ? {} : { error },
			...decisions === null ? {} : { decisions }
		}
	};
}
function readDecisions(path, docket) {
	const read = require_base_readDecisionFile(path);
	return 0 < read.problems.length ? {
		decisions: null,
		problems: read.problems
	} : {
		decisions: toDecisions(read, docket),
		problems: []
	};
}
function toSentence(problems) {
	const [first] = problems;
	return first === void 0 ? "The file of decisions could not be read" : `${first.path}${first.line === null ? "" : `:${first.line}`}: ${first.message}`;
}

exports.reviewCommand = reviewCommand;