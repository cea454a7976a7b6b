import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
const external_node_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path"), SECRET_NAME = /(key|token|secret|password|passwd|credentials?)(_|$)/i, SECRET_SHAPES = [
	/\b(sk|pk|rk|xai|gsk|key)-[\w-]{12,}/g,
	/\bgh[pousr]_\w{20,}/g,
	/\bAKIA[0-9A-Z]{12,}/g,
	/\bAIza[\w-]{20,}/g,
	/\bBearer [\w.~+/-]{8,}=*/g,
	/\beyJ[\w-]{10,}\.[\w-]{10,}\.[\w-]+/g
], OWN_RETRIES = /^API call error: (?:Error: )?Request failed after \d+ retries: (?:TypeError: )?/;
function secretValues(env) {
	return Object.entries(env).flatMap(([name, value]) => SECRET_NAME.test(name) && value !== void 0 && value.length >= 8 ? [value] : []).sort((a, b) => b.length - a.length);
}
function withoutSecrets(text, secrets = secretValues(process.env)) {
	let known = secrets.reduce((sofar, secret) => sofar.replaceAll(secret, "***"), text);
	return SECRET_SHAPES.reduce((sofar, shape) => sofar.replace(shape, "***"), known);
}
function plainMessage(text) {
	let line = withoutSecrets(text.split(/\n(?:Stack Trace|-*Python Traceback):/)[0] ?? "").split(/\r?\n/).filter((line) => !/^\s*at .+(:\d+:\d+|<anonymous>|node:)/.test(line)).join(" ").replace(OWN_RETRIES, "").replace(/[\u0000-\u001f\u007f]+/g, " ").replace(/\s+/g, " ").trim();
	return line.length > 500 ? `${line.slice(0, 499)}…` : line;
}
const RULES = [
	{
		cause: "auth",
		retry: !1,
		status: (status) => status === 401 || status === 403
	},
	{
		cause: "rate-limit",
		retry: !0,
		status: (status) => status === 429
	},
	{
		cause: "timeout",
		retry: !0,
		status: (status) => status === 408 || status === 504
	},
	{
		cause: "provider",
		retry: !0,
		status: (status) => status >= 500
	},
	{
		cause: "provider",
		retry: !1,
		status: (status) => status >= 400
	},
	{
		cause: "missing-package",
		retry: !1,
		text: /cannot find (module|package)|is not installed|please install|npm install|modulenotfounderror|pip install/i
	},
	{
		cause: "auth",
		retry: !1,
		text: /api key (is )?(not set|missing|required)|incorrect api key|invalid (api|x-api)[ -]?key|unauthori[sz]ed|authentication|permission denied|missing credentials|could not load credentials/i
	},
	{
		cause: "rate-limit",
		retry: !0,
		text: /rate.?limit|too many requests|overloaded/i
	},
	{
		cause: "timeout",
		retry: !0,
		text: /timed? ?out|timeout|ETIMEDOUT|AbortError|operation was aborted/i
	},
	{
		cause: "network",
		retry: !0,
		text: /ECONN|ENOTFOUND|EAI_AGAIN|EPIPE|EHOSTUNREACH|ENETUNREACH|fetch failed|socket hang up|other side closed|terminated|network error|request failed after/i
	},
	{
		cause: "provider",
		retry: !0,
		text: /unexpected token|not valid json|unexpected end of json|invalid json|bad gateway|service unavailable|internal server error/i
	}
], EXHAUSTED = /insufficient_quota|quota exceeded|exceeded your current quota|billing|credit balance/i;
function classifyError(facts) {
	let status = facts.status ?? statusInText(facts.message), rule = RULES.find((each) => each.status !== void 0 && status !== null && each.status(status)) ?? RULES.find((each) => each.text?.test(facts.message));
	if (rule === void 0) return {
		cause: "provider",
		retry: !1,
		retryAfterMs: null
	};
	let exhausted = rule.cause === "rate-limit" && EXHAUSTED.test(facts.message), retry = rule.retry && !exhausted;
	return {
		cause: rule.cause,
		retry,
		retryAfterMs: retry ? retryAfter(facts) : null
	};
}
function statusInText(message) {
	let match = /(?:API|HTTP)[ \w-]{0,20}(?:error|status|call)[ a-z]{0,12}[:=]? ?(?:HTTP )?([45]\d\d)\b/i.exec(message) ?? /\bstatus(?: code)?[:=]? ?([45]\d\d)\b/i.exec(message) ?? /^(?:Error: )?([45]\d\d) [A-Z]/.exec(message);
	return match ? Number(match[1]) : null;
}
function retryAfter({ headers, message, now }) {
	let lower = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value])), milliseconds = positive(lower["retry-after-ms"]);
	if (milliseconds !== null) return milliseconds;
	let header = lower["retry-after"], words = /(?:retry|try again) (?:after|in) ([\d.]+) ?s/i.exec(message)?.[1], seconds = positive(header) ?? positive(words);
	if (seconds !== null) return seconds * 1e3;
	let date = typeof header == "string" ? Date.parse(header) : NaN;
	return Number.isNaN(date) ? null : Math.max(0, date - now);
}
function positive(value) {
	if (typeof value != "number" && (typeof value != "string" || value.trim() === "")) return null;
	let number = Number(value);
	return Number.isFinite(number) && number >= 0 ? number : null;
}
function providerFailure(settled) {
	if (settled.status === "rejected") return failureOf(errorText(settled.reason), statusOf(settled.reason), {});
	let response = settled.value;
	if (!response?.error) return null;
	let http = response.metadata?.http, headers = http?.headers ?? response.metadata?.headers ?? {};
	return failureOf(String(response.error), numberOf(http?.status), headers);
}
function failureOf(message, status, headers) {
	return {
		...classifyError({
			message,
			status,
			headers,
			now: Date.now()
		}),
		message: plainMessage(message)
	};
}
function errorText(error) {
	if (!(error instanceof Error)) return String(error);
	let cause = error.cause instanceof Error ? ` (${error.cause.message})` : "";
	return `${error.message}${cause}`;
}
function statusOf(error) {
	let { status, response } = error;
	return numberOf(status) ?? numberOf(response?.status);
}
function numberOf(value) {
	return typeof value == "number" ? value : null;
}
const external_node_async_hooks_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");
class CallRefused extends Error {
	constructor() {
		super("The call was not launched: the run stopped before it."), this.name = "CallRefused";
	}
}
const insideCall = new external_node_async_hooks_namespaceObject.AsyncLocalStorage();
function createCallGate(send, evaluation) {
	let waiting = new Map(), calls = 0, order = (call, message) => new Promise((resolve) => {
		waiting.set(call, resolve), send(message);
	});
	return {
		async pass(request, attempt, failureOf) {
			let call = calls++, nested = insideCall.getStore() === !0, next = await order(call, {
				type: "call",
				call,
				evaluation: evaluation(),
				nested,
				...request
			});
			if (next === "refuse") throw new CallRefused();
			for (;;) {
				let [settled] = await insideCall.run(!0, () => Promise.allSettled([attempt()]));
				if (next = await order(call, {
					type: "answered",
					call,
					failure: failureOf(settled)
				}), next !== "go") {
					if (settled.status === "rejected") throw settled.reason;
					return settled.value;
				}
			}
		},
		receive(call, given) {
			let resolve = waiting.get(call);
			waiting.delete(call), resolve?.(given);
		}
	};
}
function passingRecord(promptfoo, config, onRow) {
	let record = new promptfoo.Eval(config);
	return record.addResult = async (row) => onRow(row), record;
}
function keepingRecord(promptfoo, config, onRow) {
	let record = new promptfoo.Eval(config), keep = record.addResult.bind(record);
	return record.addResult = async (row) => {
		onRow(row), await keep(row), record.results.sort((a, b) => a.testIdx - b.testIdx || a.promptIdx - b.promptIdx);
	}, record;
}
function createTallies() {
	let tallies = new Map();
	return { of({ row, slot }) {
		let key = `${row}:${slot}`, known = tallies.get(key) ?? emptyTally();
		return tallies.set(key, known), known;
	} };
}
function emptyTally() {
	return {
		target: {},
		grader: {},
		calls: {
			target: 0,
			grader: 0
		},
		latencyMs: null,
		cached: !1,
		refused: !1,
		failure: null
	};
}
function addUsage(usage, response) {
	let { prompt, completion } = response.tokenUsage ?? {};
	return {
		...usage,
		...added("promptTokens", usage.promptTokens, prompt),
		...added("completionTokens", usage.completionTokens, completion),
		...added("cost", usage.cost, response.cost)
	};
}
function added(name, sofar, more) {
	return typeof more != "number" || !Number.isFinite(more) ? {} : { [name]: (sofar ?? 0) + more };
}
const flow = new external_node_async_hooks_namespaceObject.AsyncLocalStorage();
function openCellFlow() {
	flow.getStore() === void 0 && flow.enterWith({ cell: null });
}
function nameCellFlow(cell) {
	let store = flow.getStore();
	store && (store.cell = cell);
}
function currentCell() {
	return flow.getStore()?.cell ?? null;
}
function wrapProvider(provider, wrapping) {
	let callApi = (prompt, context, options) => callInTurn(provider, wrapping, prompt, context, options);
	return new Proxy(provider, { get(target, property) {
		return property === "callApi" ? callApi : property === "delay" ? (openCellFlow(), 0) : property === "config" ? {
			...target.config,
			maxRetries: 0
		} : ownProperty(target, property);
	} });
}
const originals = new WeakMap();
function unstubbed(provider) {
	return originals.get(provider) ?? provider;
}
function stubProvider(provider) {
	let callApi = async () => ({ error: "not called in a dry run" }), stub = new Proxy(provider, { get(target, property) {
		return property === "callApi" ? callApi : property === "delay" ? 0 : ownProperty(target, property);
	} });
	return originals.set(stub, provider), stub;
}
function ownProperty(provider, property) {
	let value = Reflect.get(provider, property, provider);
	return typeof value == "function" && property !== "constructor" ? value.bind(provider) : value;
}
async function callInTurn(provider, { gate, tallies, wanted, callTimeoutMs }, prompt, context, options) {
	let cell = cellOf(context);
	if (cell !== null && !wanted(cell)) return { error: "not asked for" };
	cell !== null && nameCellFlow(cell);
	let tally = cell === null ? null : tallies.of(cell), restMs = typeof provider.delay == "number" ? provider.delay : 0, attempt = async () => {
		tally && (tally.calls.target += 1);
		let started = performance.now(), response = await withTimeout(callTimeoutMs, options?.abortSignal, (abortSignal) => provider.callApi(prompt, context, {
			...options,
			abortSignal
		})), latencyMs = response.latencyMs ?? performance.now() - started;
		return tally && (tally.latencyMs = latencyMs, tally.cached = response.cached === !0, tally.target = addUsage(tally.target, response)), {
			...response,
			latencyMs
		};
	};
	try {
		let response = await gate.pass({
			cell,
			role: "target",
			provider: provider.id(),
			restMs
		}, attempt, (settled) => {
			let failure = providerFailure(settled);
			return tally && (tally.failure = failure), failure;
		});
		return response.error ? withoutStatus(response) : response;
	} catch (error) {
		throw tally && error instanceof CallRefused && (tally.refused = !0), error;
	}
}
function cellOf(context) {
	let step = /^test-(\d+)-prompt-(\d+)-repeat-/.exec(String(context?.vars.__evalStepId ?? ""));
	return step ? {
		row: Number(step[1]),
		slot: Number(step[2])
	} : null;
}
function withoutStatus(response) {
	let http = response.metadata?.http;
	if (typeof http != "object" || !http) return response;
	let { status: _status, ...rest } = http;
	return {
		...response,
		metadata: {
			...response.metadata,
			http: rest
		}
	};
}
async function withTimeout(timeoutMs, outer, call) {
	let timeout = new AbortController(), signal = outer ? AbortSignal.any([outer, timeout.signal]) : timeout.signal, timer, expired = new Promise((_resolve, reject) => {
		timer = setTimeout(() => {
			timeout.abort(), reject(Error(`Provider call timed out after ${timeoutMs} ms`));
		}, timeoutMs);
	});
	try {
		return await Promise.race([call(signal), expired]);
	} finally {
		clearTimeout(timer);
	}
}
async function expandSuite(promptfoo, loaded) {
	let { suite, config, filterRange } = loaded, results = [], record = passingRecord(promptfoo, config, (row) => results.push(row));
	return await promptfoo.evaluateTestSuite({
		...suite,
		providers: suite.providers.map(stubProvider),
		tests: suite.tests?.map(sampledOnce) ?? [],
		...suite.scenarios && { scenarios: suite.scenarios.map(scenarioSampledOnce) },
		...suite.defaultTest && { defaultTest: sampledOnce(suite.defaultTest) }
	}, record, {
		cache: !1,
		maxConcurrency: 64,
		repeat: 1,
		silent: !0,
		showProgressBar: !1,
		...filterRange !== void 0 && { filterRange }
	}), {
		columns: columnsOf(suite.providers, suite.prompts, record.prompts),
		rows: rowsOf(results)
	};
}
function sampledOnce(test) {
	let { repeat: _repeat, ...options } = test.options ?? {}, provider = test.provider;
	return {
		...test,
		options,
		...typeof provider?.callApi == "function" && { provider: stubProvider(provider) }
	};
}
function scenarioSampledOnce(scenario) {
	return {
		...scenario,
		config: scenario.config.map(sampledOnce),
		...Array.isArray(scenario.tests) && { tests: scenario.tests.map(sampledOnce) }
	};
}
function columnsOf(providers, prompts, completed) {
	let next = 0;
	return providers.flatMap((provider, providerIndex) => prompts.flatMap((prompt, promptIndex) => {
		let column = completed[next];
		return column?.raw !== prompt.raw || column.label !== prompt.label || column.provider !== (provider.label || provider.id()) ? [] : (next += 1, [{
			provider,
			providerIndex,
			prompt,
			promptIndex
		}]);
	}));
}
function rowsOf(results) {
	let rows = [];
	for (let result of results) {
		let row = rows[result.testIdx] ?? [];
		rows[result.testIdx] = row, row[result.promptIdx] = result;
	}
	return rows.flatMap((sparse) => {
		let cells = sparse.flat(), first = cells[0];
		if (first === void 0) return [];
		let { testCase: test, vars } = first;
		return [{
			test,
			vars,
			cells: cells.map(({ promptIdx, prompt }) => ({
				column: promptIdx,
				prompt: prompt.raw,
				config: prompt.config
			}))
		}];
	});
}
function assertionLabel(assertion, vars = {}) {
	if (!assertion) return "assertion";
	if (typeof assertion.metric == "string" && assertion.metric !== "") return rendered(assertion.metric, vars);
	let value = shortValue(assertion.value);
	return value === "" ? assertion.type : `${assertion.type} ${value}`;
}
function rendered(metric, vars) {
	return metric.replace(/\{\{\s*(\w+)\s*\}\}/g, (whole, name) => String(vars[name] ?? whole));
}
function shortValue(value) {
	if (value == null) return "";
	let file = typeof value == "string" ? /^file:\/\/(?:.*\/)?([^/]+)$/.exec(value)?.[1] : void 0;
	if (file !== void 0) return file;
	let line = (typeof value == "string" ? value : JSON.stringify(value) ?? "").replace(/\s+/g, " ").trim(), short = line.length > 60 ? `${line.slice(0, 59)}…` : line;
	return typeof value == "string" ? `"${short}"` : short;
}
const THREW = /^(Custom function threw error|(Python|Ruby) code execution failed|Error running (Python|Ruby) script|Scoring function error)/, CANNOT_RUN = /Cannot find (module|package)|ERR_MODULE_NOT_FOUND|ModuleNotFoundError|ImportError|spawn \S+ ENOENT|Could not find Python|(Python|Ruby)[^\n]{0,40} not found/;
function brokenAssertion(result) {
	return result.metadata?.graderError === !0 || THREW.test(result.reason ?? "") && CANNOT_RUN.test(result.reason) ? result.reason : null;
}
function outputText(output, limit) {
	if (output == null) return null;
	let text = typeof output == "string" ? output : JSON.stringify(output) ?? String(output), bytes = Buffer.from(text.toWellFormed(), "utf8");
	if (bytes.length <= limit) return bytes.toString("utf8");
	let end = limit;
	for (; end > 0 && ((bytes[end] ?? 0) & 192) == 128;) --end;
	return bytes.subarray(0, end).toString("utf8");
}
function cellOutcome(row, tally, derive, outputBytes) {
	let { latencyMs, target, grader, calls, cached } = tally;
	return {
		result: resultOf(row, tally, derive),
		output: outputText(row.response?.output, outputBytes),
		latencyMs,
		target,
		grader,
		calls,
		cached,
		at: new Date().toISOString()
	};
}
function resultOf(row, tally, derive) {
	if (row.failureReason === 2) return erroredRow(row, tally);
	let parts = components(row.gradingResult), broken = parts.map(brokenAssertion).find((message) => message !== null);
	return broken ? {
		kind: "errored",
		cause: "assertion",
		message: plainMessage(broken)
	} : Number.isFinite(row.score) ? {
		kind: "scored",
		passed: row.success,
		score: row.score,
		metrics: derive(finiteScores(row.namedScores)),
		failed: row.success ? [] : failedAssertions(row, parts)
	} : {
		kind: "errored",
		cause: "assertion",
		message: `The score is not a number: ${row.score}`
	};
}
function finiteScores(scores) {
	return Object.fromEntries(Object.entries(scores).filter(([, score]) => Number.isFinite(score)));
}
function erroredRow(row, tally) {
	let message = plainMessage(row.error ?? "The cell failed without a message.");
	if (tally.failure) return {
		kind: "errored",
		cause: tally.failure.cause,
		message: tally.failure.message
	};
	let known = classifyError({
		message,
		status: null,
		headers: {},
		now: 0
	}).cause;
	return {
		kind: "errored",
		cause: known === "missing-package" ? known : "assertion",
		message
	};
}
function components(grading) {
	return (grading?.componentResults ?? []).filter((part) => part != null);
}
function failedAssertions(row, parts) {
	let failed = parts.filter((part) => !part.pass && !part.componentResults).map((part) => ({
		label: assertionLabel(part.assertion, row.vars),
		reason: plainMessage(part.reason)
	}));
	if (failed.length > 0) return failed;
	let reason = plainMessage(row.gradingResult?.reason ?? row.error ?? "No output");
	return [{
		label: row.gradingResult ? "threshold" : "output",
		reason
	}];
}
async function metricDeriver(promptfoo, derived) {
	if (!derived || derived.length === 0) return (scores) => ({ ...scores });
	let { evaluate } = await promptfoo.loadMathjs();
	return (scores) => {
		let scope = {
			...scores,
			__count: 1
		}, metrics = { ...scores };
		for (let { name, value } of derived) {
			let result = attempt(() => typeof value == "function" ? value(scope, {}) : evaluate(value, scope));
			typeof result == "number" && Number.isFinite(result) && (scope[name] = result, metrics[name] = result);
		}
		return metrics;
	};
}
function attempt(formula) {
	try {
		return formula();
	} catch {
		return;
	}
}
function gradersInTurn(promptfoo, gate, tallies, evaluate) {
	return promptfoo.withProviderCallTracingContext({
		getActiveTraceparent: () => void 0,
		withGraderSpan: (_span, grade) => grade(),
		withProviderSpan: ({ provider, callContext }, invoke) => callGrader(gate, tallies, {
			provider,
			cell: currentCell() ?? comparedCell(callContext),
			invoke: () => promptfoo.withFetchRetryContext(0, () => invoke(callContext))
		})
	}, evaluate);
}
function comparedCell(callContext) {
	let { testIdx, promptIdx } = Object(callContext);
	return typeof testIdx == "number" && typeof promptIdx == "number" ? {
		row: testIdx,
		slot: promptIdx
	} : null;
}
async function callGrader(gate, tallies, call) {
	let { cell } = call, tally = cell === null ? null : tallies.of(cell), attempt = async () => {
		tally && (tally.calls.grader += 1);
		let response = await call.invoke();
		return tally && (tally.grader = addUsage(tally.grader, response ?? {})), response;
	}, request = {
		cell,
		role: "grader",
		provider: call.provider.id(),
		restMs: 0
	};
	try {
		return await gate.pass(request, attempt, providerFailure);
	} catch (error) {
		throw tally && error instanceof CallRefused && (tally.refused = !0), error;
	}
}
async function evaluateCells({ promptfoo, loaded, grid, settings }, { evaluation, rows, window, together }, gate, send) {
	let derive = await metricDeriver(promptfoo, loaded.suite.derivedMetrics), tallies = createTallies(), wanted = ({ row, slot }) => rows[row]?.slots.includes(slot) ?? !1, wrapping = {
		gate,
		tallies,
		wanted,
		callTimeoutMs: Math.min(settings.callTimeoutMs, loaded.timeoutMs ?? Infinity)
	}, sendOutcome = (result) => {
		let cell = {
			row: result.testIdx,
			slot: result.promptIdx
		};
		if (!wanted(cell)) return;
		let tally = tallies.of(cell), outcome = tally.refused ? null : cellOutcome(result, tally, derive, settings.outputBytes);
		send({
			type: "outcome",
			evaluation,
			...cell,
			outcome
		});
	}, onRow = (result) => {
		let cell = {
			row: result.testIdx,
			slot: result.promptIdx
		};
		result.response &&= withoutStatus(result.response), together || sendOutcome(result), wanted(cell) && send({
			type: "done",
			evaluation,
			...cell
		});
	}, kept = together ? keepingRecord(promptfoo, loaded.config, onRow) : null, record = kept ?? passingRecord(promptfoo, loaded.config, onRow), suite = frozenSuite(loaded.suite, grid, rows, wrapping);
	await gradersInTurn(promptfoo, gate, tallies, () => promptfoo.evaluateTestSuite(suite, record, {
		cache: !1,
		maxConcurrency: window,
		repeat: 1,
		silent: !0,
		showProgressBar: !1
	}));
	for (let result of kept?.results ?? []) sendOutcome(result);
}
function frozenSuite(suite, grid, rows, wrapping) {
	let wrapped = new Map(), wrap = (provider) => {
		let original = unstubbed(provider), known = wrapped.get(original) ?? wrapProvider(original, wrapping);
		return wrapped.set(original, known), known;
	}, { scenarios: _scenarios, defaultTest: _defaultTest, derivedMetrics: _derived, ...rest } = suite;
	return {
		...rest,
		providers: suite.providers.map(wrap),
		tests: rows.map((row) => frozenTest(grid.rows[row.case].test, wrap))
	};
}
function frozenTest(test, wrap) {
	let { transformVars: _done, ...options } = test.options ?? {}, provider = test.provider;
	return {
		...test,
		options: {
			...options,
			disableVarExpansion: !0
		},
		...typeof provider?.callApi == "function" && { provider: wrap(provider) }
	};
}
const external_node_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto"), external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs"), SECRET_KEY = /api[-_]?key|secret|passw(or)?d|credential|^(proxy-)?authorization$|cookie|token$/i;
function digestText(text) {
	return (0, external_node_crypto_namespaceObject.createHash)("sha256").update(unixLines(text)).digest("hex");
}
function unixLines(text) {
	return text.replaceAll("\r\n", "\n");
}
function digestValue(value, folders) {
	return digestText(JSON.stringify(canonical(value, folders, new Set())) ?? "undefined");
}
function canonical(value, folders, above) {
	if (typeof value == "string") return textWithFile(value, folders);
	if (typeof value == "function" || typeof value == "bigint") return String(value);
	if (typeof value != "object" || !value) return value;
	if (above.has(value)) return "[circular]";
	let within = new Set(above).add(value);
	return Array.isArray(value) ? value.map((item) => canonical(item, folders, within)) : isProvider(value) ? canonical({
		id: value.id(),
		config: value.config
	}, folders, within) : Object.fromEntries(Object.entries(value).filter(([key, item]) => item !== void 0 && !isSecret(key, item) && key !== "basePath").sort(([a], [b]) => a < b ? -1 : 1).map(([key, item]) => [key, canonical(item, folders, within)]));
}
function isSecret(key, value) {
	return SECRET_KEY.test(key) ? typeof value == "string" ? !/^[\d.]+$/.test(value) : typeof value == "object" && /credential/i.test(key) : !1;
}
function isProvider(value) {
	return "id" in value && typeof value.id == "function";
}
function textWithFile(text, folders) {
	let relative = (folders.secrets ?? []).reduce((sofar, secret) => sofar.replaceAll(secret, "***"), unixLines(withoutRoot(text, folders.root))), file = referredFile(text, folders.base);
	return file === null ? relative : [relative, digestFile(file)];
}
function digestFile(file) {
	let bytes = (0, external_node_fs_namespaceObject.readFileSync)(file);
	return bytes.includes(0) ? (0, external_node_crypto_namespaceObject.createHash)("sha256").update(bytes).digest("hex") : digestText(bytes.toString("utf8"));
}
function withoutRoot(text, root) {
	return withoutServedPort(text.replaceAll(`${root}${external_node_path_namespaceObject.sep}`, "").replaceAll(root, "."));
}
function withoutServedPort(text) {
	let port = /:(\d+)$/.exec(process.env.PAWL_ARM_URL ?? "")?.[1];
	return port === void 0 ? text : text.replace(/((?:127\.0\.0\.1|localhost|\[::1\]):)(\d+)\b/g, (whole, host, found) => found === port ? `${host}PORT` : whole);
}
function referredFile(text, base) {
	if (text.length > 1e3) return null;
	let name = /^(?:file:\/\/|python:|ruby:|golang:|exec:\S+ )(?<name>[^\n]+?)(?::[\w.]+)?$/.exec(text)?.groups?.name;
	if (name === void 0) return null;
	let file = external_node_path_namespaceObject.resolve(base, name);
	return (0, external_node_fs_namespaceObject.existsSync)(file) && (0, external_node_fs_namespaceObject.statSync)(file).isFile() ? file : null;
}
function placeInConfig(error, message, config) {
	let mark = error?.mark;
	if (typeof mark?.line == "number" && typeof mark.column == "number") return {
		line: mark.line + 1,
		column: mark.column + 1
	};
	let position = /\((\d+):(\d+)\)/.exec(message);
	return position ? {
		line: Number(position[1]),
		column: Number(position[2])
	} : firstPlaceOf(quotedWords(message), textOf(config));
}
function quotedWords(message) {
	let quoted = [...message.matchAll(/['"`]([^'"`\n]{3,200})['"`]/g)].map((match) => match[1]), named = [...message.matchAll(/: (\S{3,200}?)[.,]?(?:\s|$)/g)].map((match) => match[1]);
	return [...quoted, ...named];
}
function firstPlaceOf(words, text) {
	for (let word of words) {
		let at = text.indexOf(word);
		if (at < 0) continue;
		let before = text.slice(0, at).split("\n");
		return {
			line: before.length,
			column: before.at(-1).length + 1
		};
	}
	return {};
}
function textOf(file) {
	try {
		return (0, external_node_fs_namespaceObject.readFileSync)(file, "utf8");
	} catch {
		return "";
	}
}
const external_node_module_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module"), external_node_url_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");
var __rewriteRelativeImportExtension = function(path, preserveJsx) {
	return typeof path == "string" && /^\.\.?\//.test(path) ? path.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i, function(m, tsx, d, ext, cm) {
		return tsx ? preserveJsx ? ".jsx" : ".js" : d && (!ext || !cm) ? m : d + ext + "." + cm.toLowerCase() + "js";
	}) : path;
};
class NoWorkspacePromptfoo extends Error {}
const INTERNAL = {
	evaluateTestSuite: /\bfunction (evaluate(?:\$\d+)?)\(testSuite, evalRecord\b/,
	resolveConfigs: /\bfunction (resolveConfigs(?:\$\d+)?)\(/,
	filterTests: /\bfunction (filterTests(?:\$\d+)?)\(/,
	Eval: /\b(?:var|class) (Eval(?:\$\d+)?) (?:= class|\{|extends)/,
	setupEnv: /(?:\bfunction |\bas )(setupEnv(?:\$\d+)?)\b/,
	providerRegistry: /(?:\bconst |\bvar |\bas )(providerRegistry(?:\$\d+)?)\b/,
	withProviderCallTracingContext: /(?:\bfunction |\bas )(withProviderCallTracingContext)\b/
}, FALLBACKS = {
	providerRegistry: { shutdownAll: async () => {} },
	withProviderCallTracingContext: (_context, run) => run(),
	withFetchRetryContext: (_maxRetries, run) => run()
};
async function importWorkspacePromptfoo(config) {
	let main = mainModule(config), source = (0, external_node_fs_namespaceObject.readFileSync)(main, "utf8"), found = Object.entries(INTERNAL).flatMap(([name, declaration]) => {
		let local = declaration.exec(source)?.[1];
		return local === void 0 ? [] : [[name, local]];
	}), missing = Object.keys(INTERNAL).filter((name) => !(name in FALLBACKS) && !found.some(([each]) => each === name));
	if (missing.length > 0) throw new NoWorkspacePromptfoo(`${main} is a version that cannot be driven: it has no ${missing.join(", ")}. 0.123 can.`);
	let exported = `\nexport { ${found.map(([name, local]) => `${local} as pawl_${name}`).join(", ")} };\n`;
	appendTo((0, external_node_url_namespaceObject.pathToFileURL)(main).href, exported);
	let loaded = await import(__rewriteRelativeImportExtension((0, external_node_url_namespaceObject.pathToFileURL)(main).href)), internals = Object.fromEntries(found.map(([name]) => [name, loaded[`pawl_${name}`]])), loadMathjs = async () => (0, external_node_module_namespaceObject.createRequire)(main)("mathjs");
	return {
		...FALLBACKS,
		loadMathjs,
		...loaded,
		...internals
	};
}
function mainModule(config) {
	try {
		return external_node_path_namespaceObject.join(external_node_path_namespaceObject.dirname((0, external_node_module_namespaceObject.createRequire)(config).resolve("promptfoo")), "index.js");
	} catch {
		throw new NoWorkspacePromptfoo(`No promptfoo is installed where ${external_node_path_namespaceObject.dirname(config)} can find it.`);
	}
}
function appendTo(url, code) {
	if (typeof external_node_module_namespaceObject.registerHooks != "function") throw new NoWorkspacePromptfoo(`It needs Node 22.15 or later; this is ${process.version}.`);
	external_node_module_namespaceObject.registerHooks({ load(each, context, next) {
		let loaded = next(each, context);
		if (each !== url) return loaded;
		let source = loaded.source === void 0 ? (0, external_node_fs_namespaceObject.readFileSync)((0, external_node_url_namespaceObject.fileURLToPath)(url), "utf8") : loaded.source;
		return {
			...loaded,
			source: `${typeof source == "string" ? source : Buffer.from(source)}${code}`
		};
	} });
}
const MISSING_PACKAGE = [
	/Cannot find (?:package|module) '((?:@[\w.-]+\/)?[\w.-]+)/,
	/(?:npm install|npm i|install)(?: -\S+)* ((?:@[\w.-]+\/)?[\w.-]+)/,
	/[Tt]he ((?:@[\w.-]+\/)?[\w.-]+) package is (?:required|not installed)/
];
function loadFailure(error, { config, root }) {
	let file = withoutRoot(config, root), text = withoutRoot(errorText(error), root), place = {
		file,
		...placeInConfig(error, text, config)
	};
	if (error instanceof NoWorkspacePromptfoo) return {
		code: "engine/no-workspace-promptfoo",
		what: "The policy says engine: workspace, and the repository has no promptfoo that can be used.",
		why: text,
		fix: "npm install --save-dev promptfoo@0.123.1, installed in the workflow before this step; or remove the engine line from pawl.yaml",
		place
	};
	let missing = MISSING_PACKAGE.map((pattern) => pattern.exec(text)?.[1]).find(Boolean);
	return missing !== void 0 && !text.includes(`'${missing}'.`) && !missing.startsWith(".") ? {
		code: "engine/missing-package",
		what: `The suite needs the package ${missing}, which is not installed.`,
		why: plainMessage(text),
		fix: `install ${missing} in the suite's package.json (npm install --save-dev ${missing}), and install it in the workflow before this step`,
		place
	} : {
		code: "engine/suite-not-loaded",
		what: "promptfoo cannot load this suite.",
		why: plainMessage(text),
		fix: `see what it says in the suite's folder: npx promptfoo@0.123.1 eval -c ${file.split("/").at(-1)} --no-cache`,
		place
	};
}
async function loadSuite(promptfoo, config) {
	promptfoo.setupEnv();
	let resolved = await promptfoo.resolveConfigs({ config: [config] }, {}), { config: merged } = resolved, commandLine = resolved.commandLineOptions ?? {}, envPaths = [commandLine.envPath ?? []].flat().filter((file) => (0, external_node_fs_namespaceObject.existsSync)(external_node_path_namespaceObject.resolve(file)));
	envPaths.length > 0 && promptfoo.setupEnv(envPaths);
	let evaluate = merged.evaluateOptions ?? {}, { filterSample, filterSampleSeed } = commandLine, filters = {
		sample: filterSample ?? 0,
		sampleSeed: filterSampleSeed ?? 0
	}, { testSuite } = resolved, sampled = filterSample === void 0 ? {} : { tests: await promptfoo.filterTests(testSuite, filters) };
	return {
		suite: {
			...testSuite,
			...sampled
		},
		config: merged,
		maxConcurrency: load_suite_positive(commandLine.maxConcurrency ?? evaluate.maxConcurrency),
		delayMs: load_suite_positive(commandLine.delay ?? evaluate.delay),
		timeoutMs: load_suite_positive(evaluate.timeoutMs),
		filterRange: commandLine.filterRange ?? evaluate.filterRange
	};
}
function load_suite_positive(value) {
	return value !== void 0 && value > 0 ? value : null;
}
var promptfoo_rewriteRelativeImportExtension = function(path, preserveJsx) {
	return typeof path == "string" && /^\.\.?\//.test(path) ? path.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i, function(m, tsx, d, ext, cm) {
		return tsx ? preserveJsx ? ".jsx" : ".js" : d && (!ext || !cm) ? m : d + ext + "." + cm.toLowerCase() + "js";
	}) : path;
};
async function importPromptfoo(url) {
	return await import(promptfoo_rewriteRelativeImportExtension(url));
}
function caseMetadata(test) {
	let { id, critical, cluster, repeat } = test.metadata ?? {};
	return {
		id: nameOf(id),
		critical: critical === !0 || critical === "true",
		cluster: nameOf(cluster),
		repeatNever: repeat === "never" || repeat === !1
	};
}
function nameOf(value) {
	return typeof value == "number" ? String(value) : typeof value == "string" && value.trim() !== "" ? value.trim() : null;
}
function varsPreview(vars) {
	let line = Object.entries(vars).map(([name, value]) => `${name}: ${(typeof value == "string" ? value : JSON.stringify(value) ?? "").replace(/\s+/g, " ").trim()}`).join(" · ");
	return line.length > 80 ? `${line.slice(0, 79)}…` : line;
}
const GRADING = new Set([
	"provider",
	"rubricPrompt",
	"repeat"
]), OWN_METADATA = new Set([
	"id",
	"critical",
	"cluster",
	"repeat"
]), ADDRESS = /_(BASE_URL|API_BASE|API_URL|API_HOST|ENDPOINT)$/;
function settingsDigest({ test, vars }, promptConfig, folders) {
	let shown = Object.entries(vars).filter(([name]) => !/^(_conversation|sessionId|__eval\w+|__repeat\w+)$/.test(name));
	return digestValue({
		config: without(promptConfig, GRADING),
		options: without(test.options, GRADING),
		vars: Object.fromEntries(shown),
		metadata: without(test.metadata, OWN_METADATA),
		provider: test.provider
	}, {
		...folders,
		secrets: secretValues(process.env)
	});
}
function commonDigest(promptfoo, { env, derivedMetrics }, folders) {
	let addresses = Object.entries(process.env).filter(([name]) => ADDRESS.test(name)).map(([name, address = ""]) => [name, address.replace(LOCAL_PORT, "$1")]).sort(([a = ""], [b = ""]) => a < b ? -1 : 1);
	return digestValue({
		version: promptfoo.VERSION ?? null,
		env,
		derivedMetrics,
		addresses
	}, {
		...folders,
		secrets: secretValues(process.env)
	});
}
const LOCAL_PORT = /^(\w+:\/\/(?:localhost|127\.[\d.]+|\[::1\])):\d+/;
function without(value, names) {
	return Object.fromEntries(Object.entries(Object(value)).filter(([name]) => !names.has(name)));
}
const CALLS = {
	"agent-rubric": 1,
	"answer-relevance": 7,
	classifier: 1,
	"context-faithfulness": 2,
	"context-recall": 1,
	"context-relevance": 1,
	"conversation-relevance": 6,
	factuality: 1,
	"g-eval": 2,
	"llm-rubric": 1,
	"model-graded-closedqa": 1,
	"model-graded-factuality": 1,
	moderation: 1,
	pi: 1,
	"search-rubric": 1,
	"select-best": 1,
	similar: 2,
	"trajectory:goal-success": 1
};
function baseType(type) {
	let plain = type.replace(/^not-/, "");
	return plain in CALLS ? plain : plain.replace(/^(similar):.*$/, "$1");
}
function flatAssertions(test) {
	return (test.assert ?? []).flatMap((assertion) => [assertion, ...assertion.assert ?? []]);
}
function graderCalls(test) {
	return flatAssertions(test).reduce((sum, { type }) => sum + (CALLS[baseType(type)] ?? 0), 0);
}
function modelGraded(test) {
	return flatAssertions(test).filter(({ type }) => baseType(type) in CALLS);
}
const KEY_OF = {
	"cloudflare-ai": "CLOUDFLARE_API_KEY",
	fal: "FAL_KEY",
	huggingface: "HF_TOKEN",
	meta: "MODEL_API_KEY",
	replicate: "REPLICATE_API_TOKEN",
	togetherai: "TOGETHER_API_KEY"
}, DEFAULT_GRADER_KEYS = [
	"OPENAI_API_KEY",
	"ANTHROPIC_API_KEY",
	"GEMINI_API_KEY",
	"GOOGLE_API_KEY",
	"PALM_API_KEY",
	"MISTRAL_API_KEY",
	"XAI_API_KEY",
	"AZURE_API_KEY",
	"AZURE_OPENAI_API_KEY",
	"AZURE_CLIENT_SECRET",
	"GOOGLE_APPLICATION_CREDENTIALS"
], OWN_GRADER = new Set(["classifier", "pi"]);
async function missingSecrets(promptfoo, providers, tests, env) {
	let own = tests.flatMap(({ provider }) => promptfoo.isApiProvider(provider) ? [unstubbed(provider)] : []), graders = await explicitGraders(promptfoo, tests), missing = [
		...providers,
		...own,
		...graders
	].flatMap(missingKey);
	return asksDefaultGrader(tests) && !DEFAULT_GRADER_KEYS.some((name) => env[name]) && missing.push("OPENAI_API_KEY"), [...new Set(missing)].sort();
}
function missingKey(provider) {
	if (typeof provider.getApiKey != "function" || provider.id().startsWith("azure:")) return [];
	let config = provider.config ?? {};
	if (!(provider.requiresApiKey?.() ?? config.apiKeyRequired !== !1) || hasKey(provider)) return [];
	let kind = provider.id().split(":")[0] ?? "";
	return [config.apiKeyEnvar ?? KEY_OF[kind] ?? `${kind.toUpperCase().replaceAll("-", "_")}_API_KEY`];
}
function hasKey(provider) {
	try {
		return !!provider.getApiKey?.();
	} catch {
		return !1;
	}
}
async function explicitGraders(promptfoo, tests) {
	let named = tests.flatMap((test) => modelGraded(test).map(({ provider }) => provider ?? test.options?.provider)), distinct = new Map(named.filter(Boolean).map((provider) => [keyOf(provider), provider]));
	return (await Promise.all([...distinct.values()].flatMap(byKind).map((provider) => load(promptfoo, provider)))).flatMap((provider) => provider === null ? [] : [provider]);
}
function byKind(provider) {
	return typeof provider != "object" || !provider || "id" in provider ? [provider] : Object.values(provider);
}
async function load(promptfoo, provider) {
	try {
		if (promptfoo.isApiProvider(provider)) return provider;
		if (typeof provider == "string") return await promptfoo.loadApiProvider(provider);
		let options = provider;
		return await promptfoo.loadApiProvider(options.id, { options: { ...options } });
	} catch {
		return null;
	}
}
function keyOf(provider) {
	return typeof provider == "object" && provider && !("callApi" in provider) ? JSON.stringify(provider) : provider;
}
function asksDefaultGrader(tests) {
	return tests.some((test) => modelGraded(test).some(({ type, provider }) => !provider && !test.options?.provider && !OWN_GRADER.has(type.replace(/^not-/, ""))));
}
function sharedAddresses(providers) {
	let addresses = providers.flatMap((provider) => {
		if (!/^(https?|wss?|websocket)\b/.exec(provider.id())) return [];
		let config = provider.config ?? {}, url = [config.url, provider.id()].find((text) => typeof text == "string" && URL.canParse(text)), address = url === void 0 ? hostOfRequest(config.request) : new URL(String(url)).origin;
		return address !== null && isBeside(address) ? [address] : [];
	});
	return [...new Set(addresses)].sort();
}
function hostOfRequest(request) {
	let host = typeof request == "string" ? /^host:\s*(\S+)/im.exec(request)?.[1] : void 0;
	return host !== void 0 && URL.canParse(`http://${host}`) ? new URL(`http://${host}`).origin : null;
}
function isBeside(address) {
	let host = new URL(address).hostname.replace(/^\[|\]$/g, "");
	return !host.includes(".") || /^(127\.|0\.0\.0\.0|10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.)/.test(host) || /\.(local|localhost|internal)$/.test(host);
}
function togetherOf(grid) {
	let options = grid.rows.map(({ test }) => test.options ?? {}), suite = (reason) => ({
		kind: "suite",
		reason
	});
	if (options.some(({ storeOutputAs }) => storeOutputAs)) return suite("a test stores its output (storeOutputAs)");
	if (options.some(({ runSerially }) => runSerially)) return suite("tests run one after another (runSerially)");
	if (grid.columns.some(({ prompt }) => /\b_conversation\b/.test(prompt.raw))) return suite("a prompt holds the conversation so far (_conversation)");
	if (grid.columns.some(({ provider }) => provider.id() === "browser-provider" && provider.config?.persistSession)) return suite("a browser session is kept (persistSession)");
	let comparison = grid.rows.flatMap(({ test }) => flatAssertions(test)).find(({ type }) => type === "max-score" || type.startsWith("select-"));
	return comparison ? {
		kind: "row",
		reason: `the outputs of a row are compared (${comparison.type})`
	} : { kind: "cell" };
}
const RUNTIME_VARS = new Set(["_conversation", "sessionId"]);
async function manifestOf(promptfoo, loaded, grid, folders) {
	let { suite, config, maxConcurrency, delayMs } = loaded, tests = grid.rows.map(({ test }) => test), labelled = labelledPrompts(config.prompts);
	return {
		description: suite.description ?? null,
		slots: grid.columns.map((column, index) => slotOf(column, index, labelled, folders)),
		cases: grid.rows.map((row, index) => caseOf(row, index, folders)),
		cells: grid.rows.flatMap((row, index) => row.cells.map(({ column, prompt, config }) => ({
			slot: column,
			case: index,
			promptDigest: digestText(withoutRoot(prompt, folders.root)),
			settingsDigest: settingsDigest(row, config, folders)
		}))).map((cell, index) => ({
			index,
			...cell
		})),
		commonDigest: commonDigest(promptfoo, config, folders),
		together: togetherOf(grid),
		maxConcurrency,
		delayMs,
		sharedAddresses: [...sharedAddresses(suite.providers)],
		missingSecrets: [...await missingSecrets(promptfoo, suite.providers, tests, process.env)],
		gradersPerCell: Math.max(0, ...tests.map(graderCalls))
	};
}
function slotOf(column, index, labelled, folders) {
	let { provider, prompt, promptIndex, providerIndex } = column, providerId = withoutRoot(provider.id(), folders.root), { id: _id, label: _label, ...template } = prompt, entry = labelledEntry(prompt, labelled);
	return {
		index,
		promptIndex,
		providerIndex,
		promptLabel: entry?.label ?? null,
		providerLabel: provider.label || null,
		providerId,
		promptFile: fileOfPrompt(prompt, entry, folders.root),
		promptDigest: digestValue(template, folders),
		providerDigest: digestValue({
			id: provider.id(),
			config: provider.config,
			transform: provider.transform,
			env: provider.env
		}, {
			...folders,
			secrets: secretValues(process.env)
		})
	};
}
function caseOf(row, index, folders) {
	let { test } = row, vars = Object.fromEntries(Object.entries(row.vars).filter(([name]) => !RUNTIME_VARS.has(name))), { provider, rubricPrompt } = test.options ?? {};
	return {
		index,
		...caseMetadata(test),
		description: test.description ?? null,
		varsDigest: digestValue(vars, folders),
		assertionsDigest: digestValue({
			assert: test.assert,
			threshold: test.threshold,
			scoring: test.assertScoringFunction,
			provider,
			rubricPrompt
		}, folders),
		preview: varsPreview(vars)
	};
}
function labelledPrompts(prompts) {
	return (Array.isArray(prompts) ? prompts : []).flatMap((entry) => {
		let { label, id, raw } = Object(entry);
		return typeof label == "string" ? [{
			label,
			source: String(id ?? raw ?? "")
		}] : [];
	});
}
function labelledEntry(prompt, labelled) {
	return labelled.find(({ label }) => prompt.label === label || prompt.label.startsWith(`${label}: `));
}
function fileOfPrompt(prompt, entry, root) {
	let text = (entry?.source ?? prompt.label).replace(/^file:\/\//, "");
	if (!text.startsWith(`${root}${external_node_path_namespaceObject.sep}`)) return null;
	let file = /^[^\n]*?\.[A-Za-z0-9]+(?=$|: |:\w+(?:$|: ))/.exec(text)?.[0];
	return file === void 0 ? null : external_node_path_namespaceObject.relative(root, file).split(external_node_path_namespaceObject.sep).join("/");
}
const toParent = process.send?.bind(process);
delete process.send;
const send = (message) => void toParent?.(message);
let evaluation = 0;
const gate = createCallGate(send, () => evaluation);
let opened = null;
async function worker_open(message) {
	try {
		let promptfoo = message.workspace ? await importWorkspacePromptfoo(message.config) : await importPromptfoo(message.promptfooUrl);
		promptfoo.providerRegistry.shutdownAll = async () => {};
		let loaded = await loadSuite(promptfoo, message.config), grid = await expandSuite(promptfoo, loaded);
		opened = {
			promptfoo,
			loaded,
			grid,
			settings: message.settings
		};
		let folders = {
			root: message.root,
			base: external_node_path_namespaceObject.dirname(message.config)
		};
		send({
			type: "opened",
			manifest: await manifestOf(promptfoo, loaded, grid, folders)
		});
	} catch (error) {
		send({
			type: "open-failed",
			failure: loadFailure(error, message)
		});
	}
}
async function evaluate(message) {
	if (opened !== null) {
		evaluation = message.evaluation;
		try {
			await evaluateCells(opened, message, gate, send), send({
				type: "evaluated",
				evaluation,
				failure: null,
				refused: !1
			});
		} catch (error) {
			let refused = error instanceof CallRefused;
			send({
				type: "evaluated",
				evaluation,
				failure: plainMessage(errorText(error)),
				refused
			});
		}
	}
}
process.on("message", (message) => {
	message.type === "open" ? worker_open(message) : message.type === "evaluate" ? evaluate(message) : gate.receive(message.call, message.type);
}), process.on("disconnect", () => process.exit(0));
