import { createRequire as e } from "module";
var t = {
	7598: ((t) => {
		t.exports = e(import.meta.url)("node:crypto");
	}),
	3024: ((t) => {
		t.exports = e(import.meta.url)("node:fs");
	}),
	8995: ((t) => {
		t.exports = e(import.meta.url)("node:module");
	}),
	6760: ((t) => {
		t.exports = e(import.meta.url)("node:path");
	}),
	1708: ((t) => {
		t.exports = e(import.meta.url)("node:process");
	}),
	3136: ((t) => {
		t.exports = e(import.meta.url)("node:url");
	}),
	8144: ((e, t, n) => {
		n.d(t, { l: () => missingPackage });
		var r = n(6760), i = n(6914), a = n(5126), o = n(3795);
		let s = {
			node: /^(?:npm|pnpm|yarn|bun|deno)\b/,
			python: /^(?:uv|poetry|pdm|pipenv|pip|conda)\b/
		}, c = /^(?:\.npmrc|\.yarnrc(?:\.yml)?|bunfig\.toml|pnpm-workspace\.yaml|\.?pnpmfile\.[cm]?js)$/, l = {
			npm: "npm install --save-dev",
			pnpm: "pnpm add -D",
			yarn: "yarn add --dev",
			bun: "bun add --dev",
			uv: "uv add",
			poetry: "poetry add"
		};
		function nearestInstall(e, t, n) {
			for (let i of (0, o.Qs)(t)) {
				let t = commandIn(r.join(e, i), n);
				if (t !== null) return {
					command: t,
					folder: i === "" ? null : i
				};
			}
			return null;
		}
		function missingPackage(e, t, n, i) {
			let a = nearestInstall(e, t, i);
			if (i === "python" || n === null) return a;
			if (a === null) return {
				command: `npm install --save-dev ${n}`,
				folder: null
			};
			if ((0, o.Qs)(t).some((t) => isWanted(r.join(e, t), n))) return a;
			let s = l[a.command.split(" ")[0] ?? ""];
			return s === void 0 ? a : {
				...a,
				command: `${s} ${n}`
			};
		}
		function commandIn(e, t) {
			let n = (0, a.W)(e).filter((e) => !c.test(e));
			for (let [a, o] of i.Ls) {
				let i = n.find((e) => a.test(e));
				if (i !== void 0 && s[t].test(o)) return o.startsWith("yarn") ? isFirstYarn(r.join(e, i)) ? u : o : o.startsWith("pip install -r") ? `pip install -r ${i}` : o;
			}
			return t === "node" && n.includes("package.json") ? "npm install" : null;
		}
		let u = "yarn install --frozen-lockfile";
		function isFirstYarn(e) {
			return (0, a.T)(e).slice(0, 400).includes("# yarn lockfile v1");
		}
		let d = [
			"dependencies",
			"devDependencies",
			"optionalDependencies",
			"peerDependencies"
		];
		function isWanted(e, t) {
			try {
				let n = Object(JSON.parse((0, a.T)(r.join(e, "package.json")))), [i] = /^@[^/]+\//.exec(t) ?? [];
				return i !== void 0 && String(n.name).startsWith(i) || d.some((e) => Object.hasOwn(Object(n[e]), t));
			} catch {
				return !1;
			}
		}
	}),
	286: ((e, t, n) => {
		n.d(t, { z: () => nearestWord });
		function nearestWord(e, t) {
			let plain = (e) => e.toLowerCase().replaceAll(/[-_ ]/g, ""), n = null;
			for (let r of t) {
				let t = editDistance(plain(e), plain(r));
				t <= Math.max(1, Math.floor(r.length / 3)) && (n === null || t < n.edits) && (n = {
					word: r,
					edits: t
				});
			}
			return n?.word ?? null;
		}
		function editDistance(e, t) {
			if (e.length > 60 || t.length > 60) return Infinity;
			let n = [Array.from({ length: t.length + 1 }, (e, t) => t)], cell = (e, t) => n[e]?.[t] ?? Infinity;
			for (let r = 1; r <= e.length; r++) {
				n[r] = [r];
				for (let i = 1; i <= t.length; i++) {
					let a = cell(r - 1, i - 1) + (e[r - 1] === t[i - 1] ? 0 : 1), o = e[r - 1] === t[i - 2] && e[r - 2] === t[i - 1] ? cell(r - 2, i - 2) + 1 : a;
					n[r]?.push(Math.min(cell(r - 1, i) + 1, cell(r, i - 1) + 1, a, o));
				}
			}
			return cell(e.length, t.length);
		}
	}),
	5126: ((e, t, n) => {
		n.d(t, {
			T: () => presentText,
			W: () => presentNames
		});
		var r = n(3024), i = n(2055);
		function presentNames(e) {
			try {
				return (0, r.readdirSync)(e).sort();
			} catch {
				return [];
			}
		}
		function presentText(e) {
			try {
				return (0, i.q)(e), (0, r.readFileSync)(e, "utf8");
			} catch {
				return "";
			}
		}
	}),
	3795: ((e, t, n) => {
		n.d(t, {
			Gu: () => isGitsOwn,
			HQ: () => posixPath,
			O5: () => isReallyInside,
			Qs: () => foldersUpwards,
			SH: () => repositoryPath,
			dR: () => writtenPath,
			yS: () => folderOf
		});
		var r = n(3024), i = n(6760);
		function posixPath(e, t = i) {
			return t.sep === "\\" ? e.replaceAll("\\", "/") : e;
		}
		function writtenPath(e, t, n = i) {
			return posixPath(n.relative(e, t), n);
		}
		function repositoryPath(e, t, n) {
			let r = i.isAbsolute(n) ? n : i.resolve(e, t, n), a = i.relative(e, r);
			return a === ".." || a.startsWith(`..${i.sep}`) || i.isAbsolute(a) ? null : posixPath(a);
		}
		function isReallyInside(e, t) {
			try {
				let n = repositoryPath((0, r.realpathSync)(e), "", (0, r.realpathSync)(i.resolve(e, t)));
				return n !== null && !isGitsOwn(n);
			} catch {
				return !1;
			}
		}
		function isGitsOwn(e) {
			return /(?:^|[\\/])(?:\.git|git~\d+)[. ]*(?:[\\/]|$)/i.test(e);
		}
		function folderOf(e) {
			let t = i.posix.dirname(e);
			return t === "." ? "" : t;
		}
		function foldersUpwards(e) {
			let t = e === "" ? [] : e.split("/");
			return [...t.keys(), t.length].map((e) => t.slice(0, e).join("/")).reverse();
		}
	}),
	4575: ((e, t, n) => {
		n.d(t, { f: () => classifyError });
		var r = n(8452), i = n(8892), a = n(4313);
		let o = /insufficient[ _](?:quota|balance|credits?|funds)|billing_(?:hard_limit_reached|not_active)|quota_exceeded|credit_?[ _]?balance|credit_balance_exhausted|access_terminated|retries will not help|exceeded your (?:monthly|included)|(?:run|ran|are) out of (?:credits|quota)|payment required|\bspend(?:ing)? (?:limit|cap)|PerDay|(?:tokens|requests) per day, please|ServiceQuotaExceeded|limit: 0(?![.\d])/i, s = /exceeded your current quota/i, c = /per[ _-]?(?:second|minute|hour)|\b[rt]p[sm]\b|(?:try again|retry)[ \w]{0,8} (?:in|after) |retry_?delay|rate.?limit/i, l = /\brequest too large for\b/i, u = /rateLimitExceeded|RATE_LIMIT_EXCEEDED|RESOURCE_EXHAUSTED|ThrottlingException/, d = [
			{
				cause: "quota",
				retry: !1,
				status: (e) => e === 402
			},
			{
				cause: "quota",
				retry: !1,
				status: (e) => e === 429 || e === 400,
				text: o
			},
			{
				cause: "quota",
				retry: !1,
				status: (e) => e === 403,
				text: o,
				unless: u
			},
			{
				cause: "quota",
				retry: !1,
				status: (e) => e === 429,
				text: s,
				unless: c
			},
			{
				cause: "provider",
				retry: !1,
				status: (e) => e === 429,
				text: l
			},
			{
				cause: "rate-limit",
				retry: !0,
				status: (e) => e === 403,
				text: u
			},
			{
				cause: "rate-limit",
				retry: !0,
				status: (e) => e === 400,
				text: /ThrottlingException/
			},
			{
				cause: "auth",
				retry: !1,
				status: (e) => e === 401 || e === 403
			},
			{
				cause: "auth",
				retry: !1,
				status: (e) => e === 400,
				text: /API_KEY_INVALID|api key (?:not valid|expired)|UnrecognizedClient|ExpiredToken|security token/i
			},
			{
				cause: "rate-limit",
				retry: !0,
				status: (e) => e === 429 || e === 529
			},
			{
				cause: "timeout",
				retry: !0,
				status: (e) => [
					408,
					504,
					522,
					524
				].includes(e)
			},
			{
				cause: "provider",
				retry: !0,
				status: (e) => e >= 500
			},
			{
				cause: "provider",
				retry: !1,
				status: (e) => e >= 400
			}
		], f = [
			{
				cause: "template",
				retry: !1,
				text: /\btemplate render error\b|\bnunjucks\b|^(?:\w*Error: )?Chat Completion prompt is not a valid/i
			},
			{
				cause: "missing-package",
				retry: !1,
				text: a.l
			},
			{
				cause: "crash",
				retry: !1,
				text: /the python worker (?:ended|could not load)/i
			},
			{
				cause: "quota",
				retry: !1,
				text: o,
				unless: u
			},
			{
				cause: "quota",
				retry: !1,
				text: s,
				unless: c
			},
			{
				cause: "auth",
				retry: !1,
				text: /api.?key (?:is )?(?:not set|missing|required|not valid|expired)|incorrect api key|invalid (?:api|x-api)[ -]?key|invalid authentication|invalid_api_key|unauthori[sz]ed|authentication|(?<!EACCES: |Errno 13\] )permission denied|missing credentials|could not load credentials|could not load the default credentials|unrecognizedclient|expiredtoken|accessdenied|signaturedoesnotmatch|security token included/i
			},
			{
				cause: "rate-limit",
				retry: !0,
				text: /rate.?limit|too many (?:requests|tokens)|throttl|overloaded|RESOURCE_EXHAUSTED|resource (?:has been )?exhausted|quota exceeded|exceeded your current quota/i
			},
			{
				cause: "timeout",
				retry: !0,
				text: /timed? ?out|timeout|ETIMEDOUT|AbortError|operation was aborted|deadline.?exceeded/i
			},
			{
				cause: "network",
				retry: !0,
				text: /ECONN|ENOTFOUND|EAI_AGAIN|EPIPE|EHOSTUNREACH|ENETUNREACH|fetch failed|socket hang up|other side closed|terminated|network error|request failed after|connection (?:error|refused|reset)/i
			},
			{
				cause: "provider",
				retry: !0,
				text: /unexpected token|not valid json|unexpected end of json|invalid json|bad gateway|service.?unavailable|internal.?server.?error|ModelNotReady/i
			}
		];
		function classifyError(e) {
			let t = (e.status === null || e.status < 100 ? null : e.status) ?? (0, r.NJ)(e.message), holds = (n) => (n.status === void 0 || t !== null && n.status(t)) && (n.text === void 0 || n.text.test(e.message)) && n.unless?.test(e.message) !== !0, n = d.find(holds) ?? f.find(holds);
			if (n === void 0) return {
				cause: "provider",
				retry: !1,
				retryAfterMs: null
			};
			let { cause: a, retry: o } = n;
			return {
				cause: a,
				retry: o,
				retryAfterMs: o ? (0, i.Mt)(e) : null
			};
		}
	}),
	9891: ((e, t, n) => {
		n.d(t, {
			eX: () => isPaceRefusal,
			ro: () => r
		});
		function isPaceRefusal({ cause: e, retry: t }) {
			return e === "rate-limit" && t;
		}
		let r = new Set([
			404,
			405,
			410,
			501
		]);
	}),
	8892: ((e, t, n) => {
		n.d(t, {
			FZ: () => r,
			IM: () => limitSigns,
			Mt: () => waitAsked
		});
		let r = {
			about: null,
			waitMs: null,
			waitStepMs: null,
			requests: null,
			tokens: null,
			wanted: null
		};
		function limitSigns(e) {
			let t = lowerCased(e.headers), n = limitInWords(e.message), r = waitOf(e), i = {
				about: aboutWhat(e.message),
				waitMs: r?.ms ?? null,
				waitStepMs: r?.stepMs ?? null,
				requests: n.requests ?? limitInHeaders(t, "requests", e.now),
				tokens: n.tokens ?? limitInHeaders(t, "tokens", e.now),
				wanted: n.wanted
			};
			return Object.values(i).every((e) => e === null) ? null : i;
		}
		let i = /(?:(?:re)?try(?:ing)?(?: again| your request)?|wait|retry[_ -]?after|retryDelay|resets?)["']?\s*(?:after|in|for|at least|:|=)?\s*["']?\s*(\d[\d.]*\s*[a-z]*(?:\s?\d[\d.]*\s*(?:ms|m|s)\b)*)/gi;
		function waitAsked(e) {
			return waitOf(e)?.ms ?? null;
		}
		function waitOf({ headers: e, message: t, now: n }) {
			let r = lowerCased(e), i = positive(r["retry-after-ms"]);
			if (i !== null) return {
				ms: i,
				stepMs: 1
			};
			let a = waitInWords(t), o = r["retry-after"], s = positive(o);
			if (s !== null) return a !== null && a.ms <= s * 1e3 && a.ms > (s - 1) * 1e3 ? a : {
				ms: s * 1e3,
				stepMs: Number.isInteger(s) ? 1e3 : 1
			};
			let c = typeof o == "string" ? Date.parse(o) : NaN;
			return Number.isNaN(c) ? a : {
				ms: Math.max(0, c - n),
				stepMs: 1e3
			};
		}
		function waitInWords(e) {
			for (let [, t = ""] of e.slice(0, 1e4).matchAll(i)) {
				let e = durationMs(t, "s");
				if (e !== null) return {
					ms: e,
					stepMs: /\.\d|\bms|\dms|mill/i.test(t) ? 1 : 1e3
				};
			}
			return null;
		}
		let a = {
			ms: 1,
			s: 1e3,
			m: 6e4,
			h: 36e5,
			d: 864e5
		}, o = /(\d+(?:\.\d+)?)\s*(milliseconds?|msecs?|ms|minutes?|mins?|seconds?|secs?|hours?|hrs?|days?|m|s|h|d)?(?![a-z])/gi;
		function durationMs(e, t) {
			let n = null;
			for (let [, r = "", i] of e.trim().matchAll(o)) {
				let e = i === void 0 ? t : unitOf(i);
				if (e === null) return n;
				if (n = (n ?? 0) + Number(r) * a[e], i === void 0) break;
			}
			return n !== null && Number.isFinite(n) ? Math.round(n) : null;
		}
		function unitOf(e) {
			let t = e.toLowerCase();
			return t.startsWith("ms") || t.startsWith("mill") ? "ms" : t[0];
		}
		function aboutWhat(e) {
			return /concurren|parallel requests|simultaneous|in[ -]flight/i.test(e) ? "concurrency" : /\btokens? per|\bTPM\b|tokens_per|TokensPer|token rate|input tokens|too many tokens/i.test(e) ? "tokens" : /requests? per|\bRPM\b|requests_per|RequestsPer|request rate/i.test(e) ? "requests" : /overload|\b529\b|server is busy|at capacity|model is (currently )?(busy|loading)/i.test(e) ? "overload" : null;
		}
		let s = {
			s: 1e3,
			m: 6e4,
			h: 36e5,
			d: 864e5
		};
		function limitInWords(e) {
			let t = /\b(requests?|tokens?)\s*(?:per|\/)[ -]?(s|m|h|d)/i.exec(e) ?? /(Requests?|Tokens?)Per(S|M|H|D)/.exec(e);
			if (!t) return {
				requests: null,
				tokens: null,
				wanted: null
			};
			let n = t[1].toLowerCase().startsWith("token"), r = /\blimit(?:\s+is|:)?\s+(?:of\s+)?([\d,]+)/i.exec(e)?.[1] ?? /([\d,]+)\s+(?:input |output )?(?:requests?|tokens?)\s*(?:per|\/)/i.exec(e)?.[1], i = r === void 0 ? null : positive(r.replaceAll(",", ""));
			if (i === null || i === 0) return {
				requests: null,
				tokens: null,
				wanted: null
			};
			let a = positive(/\bused[: ]+([\d,]+)/i.exec(e)?.[1]?.replaceAll(",", "")), o = positive(/\brequested[: ]+([\d,]+)/i.exec(e)?.[1]?.replaceAll(",", "")), c = {
				limit: i,
				windowMs: s[t[2].toLowerCase()] ?? null,
				remaining: a === null ? null : Math.max(0, i - a),
				resetMs: null,
				refills: a !== null
			};
			return n ? {
				requests: null,
				tokens: c,
				wanted: o
			} : {
				requests: c,
				tokens: null,
				wanted: null
			};
		}
		let c = {
			requests: [
				named("x-ratelimit-limit-requests", "x-ratelimit-remaining-requests", "x-ratelimit-reset-requests", !0),
				named("anthropic-ratelimit-requests-limit", "anthropic-ratelimit-requests-remaining", "anthropic-ratelimit-requests-reset", !0),
				named("x-ratelimit-limit", "x-ratelimit-remaining", "x-ratelimit-reset", !1),
				named("ratelimit-limit", "ratelimit-remaining", "ratelimit-reset", !1)
			],
			tokens: [
				named("x-ratelimit-limit-tokens", "x-ratelimit-remaining-tokens", "x-ratelimit-reset-tokens", !0),
				named("anthropic-ratelimit-tokens-limit", "anthropic-ratelimit-tokens-remaining", "anthropic-ratelimit-tokens-reset", !0),
				named("anthropic-ratelimit-input-tokens-limit", "anthropic-ratelimit-input-tokens-remaining", "anthropic-ratelimit-input-tokens-reset", !0)
			]
		};
		function named(e, t, n, r) {
			return {
				limit: e,
				remaining: t,
				reset: n,
				refills: r
			};
		}
		function limitInHeaders(e, t, n) {
			for (let { limit: r, remaining: i, reset: a, refills: o } of c[t]) {
				let [t, s] = [count(e[r]), count(e[i])];
				if (t === null && s === null) continue;
				let c = resetIn(e[a], n), l = t === null || s === null ? 0 : t - s, u = o && t !== null && l > 0 && c ? t * c / l : 0;
				return {
					limit: t,
					windowMs: u >= 950 ? Math.round(u) : null,
					remaining: s,
					resetMs: c,
					refills: o
				};
			}
			return null;
		}
		function count(e) {
			return positive(typeof e == "string" ? e.split(/[,;]/)[0] : e);
		}
		function resetIn(e, t) {
			if (e == null) return null;
			let n = String(e).trim(), r = positive(n);
			if (r !== null) return r > 1e11 ? Math.max(0, r - t) : r > 1e8 ? Math.max(0, r * 1e3 - t) : r * 1e3;
			if (/^[\d.]+ ?(ms|s|m|h|d)/i.test(n)) return durationMs(n, null);
			let i = Date.parse(n);
			return Number.isNaN(i) ? null : Math.max(0, i - t);
		}
		function lowerCased(e) {
			return Object.fromEntries(Object.entries(e).map(([e, t]) => [e.toLowerCase(), t]));
		}
		function positive(e) {
			if (typeof e != "number" && (typeof e != "string" || e.trim() === "")) return null;
			let t = Number(e);
			return Number.isFinite(t) && t >= 0 ? t : null;
		}
	}),
	4313: ((e, t, n) => {
		n.d(t, {
			C: () => missingPackageIn,
			l: () => a
		});
		let r = "is not installed|please install|npm install", i = "modulenotfounderror|no module named|pip install", a = RegExp(`cannot find (?:module|package) (?!['"]?[./])|${r}|${i}|could not find python|python 3 not found|spawn \\S*(?:python|ruby|go)\\S* ENOENT`, "i"), o = "((?:@[\\w.-]+\\/)?[\\w][\\w.-]*)", s = [
			RegExp(`Cannot find (?:package|module) ['"]${o}(?:/[^'"]*)?['"]`, "i"),
			RegExp(`the ${o} package is (?:required|not installed)`, "i"),
			RegExp(`npm (?:install|i)(?: -\\S+)* ${o}`),
			/please install (@[\w.-]+\/[\w][\w.-]*)/i
		], c = /No module named ['"]?([\w.]+)/i, l = RegExp(i, "i"), u = RegExp(r, "i");
		function missingPackageIn(e) {
			if (l.test(e)) return {
				name: c.exec(e)?.[1] ?? null,
				kind: "python"
			};
			let t = s.map((t) => t.exec(e)?.[1]).find((e) => e !== void 0);
			return t === void 0 ? u.test(e) ? {
				name: null,
				kind: "node"
			} : null : {
				name: t.replace(/\.$/, ""),
				kind: "node"
			};
		}
	}),
	6561: ((e, t, n) => {
		n.d(t, {
			b5: () => withoutShapes,
			tj: () => withoutErrorKeys
		});
		let r = [
			/-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----[^-]*(?:-----END [A-Z ]{0,30}PRIVATE KEY-----)?/g,
			/\b(?:sk|pk|rk|xai|gsk|csk)-(?=[\w-]{0,60}\d)[\w-]{16,}|\bkey-[0-9a-f]{32}\b/g,
			/\b(?:gsk_|fw_|r8_|pplx-|nvapi-|tgp_v1_|lsv2_[a-z]{2}_|pcsk_|tvly-)(?=[\w-]{0,60}\d)[\w-]{20,}/g,
			/\bgh[pousr]_\w{20,}|\bgithub_pat_\w{20,}/g,
			/\b(?:AKIA|ASIA)[0-9A-Z]{12,}/g,
			/\bAIza[\w-]{20,}|\bya29\.[\w-]{20,}/g,
			/\bxox[abprse]-[\w-]{10,}|\bxapp-[\w-]{20,}/g,
			/\bhf_[A-Za-z\d]{20,}/g,
			/\bgl(?:pat|ptt|cbt|dt|rt|ft|soat)-[\w-]{16,}/g,
			/\bnpm_[A-Za-z\d]{30,}|\bpypi-[\w-]{30,}|\bdckr_pat_[\w-]{20,}|\b[srp]k_(?:live|test)_\w{16,}|\bSG\.[\w-]{16,64}\.[\w-]{16,}/g,
			/\beyJ[\w-]{10,500}\.[\w-]{10,4000}\.[\w-]{4,}/g,
			/(?<=:\/\/)(?=[A-Za-z]{0,200}\d)(?=\d{0,200}[A-Za-z])[A-Za-z\d]{20,200}(?=@)/g,
			/(?<=:\/\/[^\s:@/]{0,64}:)(?=[^\s@/]{0,200}\d)(?=[^\s@/]{0,200}[A-Za-z])[\w.~%+=!-]{12,200}(?=@)/g,
			/(?<=[?&](?:api[-_]?key|access[-_]?token|token|sig|signature|secret)=)(?=[\w.~%+-]{0,200}\d)(?=[\w.~%+-]{0,200}[A-Za-z])[\w.~%+-]{12,200}/gi
		], i = [
			/\b(?:sk|pk|rk|xai|gsk|key)-[\w-]{12,}/g,
			/\bBearer [\w.~+/-]{8,}=*/g,
			/(?<=:\/\/[^\s:@/]{0,64}:)[^\s/'"]{1,200}(?=@)/g
		];
		function withoutErrorKeys(e) {
			return i.reduce((e, t) => e.replace(t, "[key]"), withoutShapes(e));
		}
		function withoutShapes(e) {
			return r.reduce((e, t) => e.replace(t, "[key]"), e);
		}
	}),
	9231: ((e, t, n) => {
		n.d(t, {
			C: () => plainMessage,
			E: () => hideInMessages
		});
		var r = n(6561), i = n(2329), a = n(3005);
		let o = /^API call error: (?:Error: )?Request failed after \d+ retries: (?:TypeError: )?/, s = [], c = null;
		function hideInMessages(e) {
			[s, c] = [e, null];
		}
		function redactorOfNow() {
			let e = JSON.stringify(process.env);
			if (c?.of !== e) {
				let t = [...(0, a.c8)(process.env), ...s];
				c = {
					of: e,
					redactor: (0, i.l)(t, { shapes: r.tj })
				};
			}
			return c.redactor;
		}
		function plainMessage(e) {
			let t = redactorOfNow().text(e.split(/\n(?:Stack Trace|-*Python Traceback):/)[0] ?? "").split(/\r?\n/).filter((e) => !/^\s*at .+(:\d+:\d+|<anonymous>|node:)/.test(e)).join(" ").replace(o, "").replace(/[\u0000-\u001f\u007f]+/g, " ").replace(/\s+/g, " ").trim();
			return t.length > 500 ? `${t.slice(0, 499)}…` : t;
		}
	}),
	2329: ((t, n, r) => {
		r.d(n, { l: () => createRedactor });
		let i = [
			/%[\da-f]{2}/,
			/&#x[\da-f]{1,6};|&#\d{1,7};|&(?:amp|lt|gt|quot|apos|sol|bsol|equals|plus|grave|num|percnt|dollar|colon|commat);/,
			/\\u[\da-f]{4}|\\x[\da-f]{2}|\\["'\\/nrt]/
		].map(({ source: e }) => e), a = [
			/%[\da-f]?/,
			/&[#\da-z]{0,8}/,
			/\\(?:u[\da-f]{0,3}|x[\da-f]?)?/
		].map(({ source: e }) => `${e}(?=…|$)`), o = /[%&\\][^%&\\\s…]{0,12}(?:…|$)/, s = {
			amp: "&",
			lt: "<",
			gt: ">",
			quot: "\"",
			apos: "'",
			sol: "/",
			bsol: "\\",
			equals: "=",
			plus: "+",
			grave: "`",
			num: "#",
			percnt: "%",
			dollar: "$",
			colon: ":",
			commat: "@"
		}, c = {
			n: "\n",
			r: "\r",
			t: "	"
		};
		function decodedTexts(e, t = !1) {
			let n = !t && o.test(e), r = i.map((e, t) => n ? `${e}|${a[t]}` : e), isIn = (e) => (t) => new RegExp(t, "i").test(e), s = r.filter(isIn(e)), c = s.flatMap((t) => decodedLayers(e, new RegExp(t, "gi"))), l = r.filter((e) => !s.includes(e));
			return s.length > 1 || c.some((e) => l.some(isIn(e.text))) ? [...c, ...decodedLayers(e, new RegExp(r.join("|"), "gi"))] : c;
		}
		function decodedLayers(e, t) {
			let n = [];
			for (; n.length < 3;) {
				let r = n.at(-1), i = decodedOnce(r?.text ?? e, t);
				if (i === null) break;
				n.push(r ? {
					text: i.text,
					places: i.places.map((e) => r.places[e])
				} : i);
			}
			return n;
		}
		function decodedOnce(e, t) {
			let n = [], r = new Uint32Array(e.length + 1), [i, a] = [0, 0], add = (e, t, i) => {
				n.push(e);
				for (let n = 0; n < e.length; n++) r[a++] = t + i * n;
			};
			for (let { index: n, 0: r } of e.matchAll(t)) add(e.slice(i, n), i, 1), add(characterOf(r), n, 0), i = n + r.length;
			return i === 0 ? null : (add(e.slice(i), i, 1), r[a] = e.length, {
				text: n.join(""),
				places: r.subarray(0, a + 1)
			});
		}
		let l = {
			"%": 3,
			u: 6,
			x: 4
		};
		function isCutCode(e) {
			if (e[0] === "&") return !e.endsWith(";");
			let t = e[0] === "%" ? "%" : e[1]?.toLowerCase() ?? "";
			return e.length < (l[t] ?? 2);
		}
		function characterOf(e) {
			let t = e.slice(1);
			if (isCutCode(e)) return "…";
			if (e[0] === "&") {
				let e = t.slice(0, -1).toLowerCase();
				return e[0] === "#" ? named(e[1] === "x" ? Number.parseInt(e.slice(2), 16) : Number(e.slice(1))) : s[e] ?? "";
			}
			return e[0] === "\\" && !/^[ux]./i.test(t) ? c[t] ?? t : named(Number.parseInt(e[0] === "\\" ? t.slice(1) : t, 16));
		}
		function named(e) {
			return e <= 1114111 ? String.fromCodePoint(e) : "";
		}
		var u = r(6561);
		let d = e(import.meta.url)("node:buffer");
		function secretForms(e) {
			let t = d.Buffer.from(e, "utf8"), n = [t, d.Buffer.from(JSON.stringify(e).slice(1, -1))].flatMap((e) => {
				let t = e.toString("hex");
				return [
					t,
					t.toUpperCase(),
					...base64Forms(e)
				];
			}), r = [
				e,
				t.toString("latin1"),
				e.replaceAll(" ", "+")
			], i = [
				...r,
				...r.flatMap((e) => decodedTexts(e, !0).map(({ text: e }) => e)),
				...n,
				...e.includes("\n") ? [e.replaceAll("\n", " "), e.replaceAll("\n", "\r\n")] : []
			];
			return [...new Set(i)].filter((e) => e.length >= 8);
		}
		function base64Forms(e) {
			return [
				0,
				1,
				2
			].flatMap((t) => {
				let n = d.Buffer.concat([d.Buffer.alloc(t), e]).toString("base64"), r = Math.ceil(t * 8 / 6), i = Math.floor((t + e.length) * 8 / 6), a = n.slice(r, i);
				return [a, a.replaceAll("+", "-").replaceAll("/", "_")];
			});
		}
		var f = r(5006);
		function createRedactor(e, { shapes: t = u.b5 } = {}) {
			let n = indexOfForms(e), find = (e) => [...findCoded(e, n), ...findWrapped(e, n)], longest = (e, t) => e.from - t.from || t.to - e.to, clean = (e) => t(n.size === 0 ? e : replaced(e, find(e).sort(longest)));
			return {
				text: remembered(clean),
				namesIn: (e) => [...new Set(find(e).map(({ name: e }) => e))].sort()
			};
		}
		function remembered(e) {
			let t = new Map();
			return (n) => {
				if (n.length > 100) return e(n);
				let r = t.get(n);
				if (r !== void 0) return r;
				t.size >= 1e3 && t.clear();
				let i = e(n);
				return t.set(n, i), i;
			};
		}
		let p = 65535, m = 16777619, h = Array.from({ length: f.tl - 1 }).reduce((e) => Math.imul(e, m), 1);
		function indexOfForms(e) {
			let t = new Map();
			for (let { name: n, value: r, plain: i = 0 } of e) for (let e of secretForms(r)) t.has(e) || t.set(e, {
				form: e,
				name: n,
				telling: i + f.tl
			});
			let n = new Map(), r = new Uint8Array(65536);
			for (let e of [...t.values()].sort((e, t) => e.form < t.form ? -1 : 1)) {
				let t = hashAt(e.form);
				r[t & p] = 1, n.set(t, [...n.get(t) ?? [], e]);
			}
			return {
				size: t.size,
				may: r,
				byHash: n
			};
		}
		function hashAt(e) {
			let t = 0;
			for (let n = 0; n < f.tl; n++) t = Math.imul(t, m) + e.charCodeAt(n) | 0;
			return t;
		}
		function findCoded(e, t) {
			let n = decodedTexts(e).flatMap(({ text: e, places: n }) => findAll(e, t).map(({ from: e, to: t, name: r }) => ({
				from: n[e],
				to: n[t],
				name: r
			}))), r = findAll(e, t);
			return n.length === 0 ? r : [...r, ...n].sort((e, t) => e.from - t.from);
		}
		function findAll(e, { may: t, byHash: n }) {
			let r = [];
			if (e.length < f.tl) return r;
			let i = hashAt(e);
			for (let a = 0;; a++) {
				if (t[i & p] === 1) {
					let t = longestAt(e, a, n.get(i) ?? []);
					t !== null && r.push(t);
				}
				let o = a + f.tl;
				if (o >= e.length) return r;
				let s = Math.imul(e.charCodeAt(a), h);
				i = Math.imul(i - s, m) + e.charCodeAt(o) | 0;
			}
		}
		function longestAt(e, t, n) {
			let r = null, [i, a] = [0, n.length];
			for (let o = 0; i < a; o++) {
				let s = n[i], c = t + o;
				if (s.form.length === o && (r = {
					from: t,
					to: c,
					name: s.name
				}, i++, i === a)) break;
				if (c >= e.length || e[c] === "…") {
					let e = n.slice(i, a).find(({ telling: e }) => o >= e);
					return e === void 0 ? r : {
						from: t,
						to: c,
						name: e.name
					};
				}
				let l = e.charCodeAt(c), u = firstFrom(n, i, a, o, l);
				a = firstFrom(n, u, a, o, l + 1), i = u;
			}
			return r;
		}
		function firstFrom(e, t, n, r, i) {
			let [a, o] = [t, n];
			for (; a < o;) {
				let t = a + o >> 1;
				e[t].form.charCodeAt(r) < i ? a = t + 1 : o = t;
			}
			return a;
		}
		function replaced(e, t) {
			let n = [], r = 0, [i, a, o] = [
				0,
				0,
				""
			], close = () => {
				a !== 0 && (n.push(e.slice(r, i), `[${o}]`), r = a);
			};
			for (let e of t) a > 0 && e.from < a ? a = Math.max(a, e.to) : (close(), {from: i, to: a, name: o} = e);
			return close(), n.push(e.slice(r)), n.join("");
		}
		let g = /(?:(?:\\{1,4}r)?\\{1,4}n|\r?\n)[ \t>|]*/g, _ = RegExp(`${g.source}|(?<=[\\w+/=-]{12}) [>| ]*`, "g");
		function findWrapped(e, t) {
			let n = [], r = {
				text: "",
				begins: [],
				places: []
			}, add = (t, n) => {
				t !== n && (r.begins.push(r.text.length), r.places.push(t), r.text += e.slice(t, n));
			}, close = () => {
				if (r.begins.length > 1) for (let { from: e, to: i, name: a } of findCoded(r.text, t)) n.push({
					from: placeOf(e, r),
					to: placeOf(i - 1, r) + 1,
					name: a
				});
				r = {
					text: "",
					begins: [],
					places: []
				};
			}, i = e.length > 1e3 ? g : _, a = 0;
			for (let { index: t, 0: n } of [...e.matchAll(i), {
				index: e.length,
				0: ""
			}]) {
				let r = wordEnd(e, a, t, 1);
				add(a, r), r < t && (close(), add(wordEnd(e, t - 1, a - 1, -1) + 1, t)), a = t + n.length;
			}
			return close(), n;
		}
		function wordEnd(e, t, n, r) {
			let i = t;
			for (; i !== n && e.charCodeAt(i) > v;) i += r;
			return i;
		}
		let v = 32;
		function placeOf(e, { begins: t, places: n }) {
			let [r, i] = [0, t.length];
			for (; i - r > 1;) {
				let n = r + i >> 1;
				t[n] <= e ? r = n : i = n;
			}
			return n[r] + e - t[r];
		}
	}),
	5006: ((e, t, n) => {
		n.d(t, {
			Bm: () => secretParts,
			EZ: () => looksRandom,
			OE: () => a,
			lB: () => isOrdinaryWord,
			oe: () => isRandom,
			tl: () => l,
			uz: () => isNamedSecret
		});
		let r = /KEY(?!BOARD|CLOAK_URL)|TOKEN|SECRET|PASSWORD|PASSWD|PASSPHRASE|CREDENTIAL|PRIVATE|AUTH(?!OR(?!IZ))|DSN|CONNECTION_?STRING|CONN_STR|WEBHOOK|COOKIE|(?:^|_)(?:PWD|PASS|PAT|SAS)$/i, i = /(?:tokenizer|keywords?|keyspace|name|type|kind|method|mode|policy|domain|host|region|scopes?|format|algorithm|issuer|audience|provider|principal|vault|source|process|version|location|limit|channel|user|id)$/i, a = /^(?:[\d.,:_-]{1,15}|true|false|null|none|undefined|enabled|disabled|required|optional|default|automatic|production|development|staging|testing|preview|localhost|anonymous|password|postgres|simulated|unlimited|permanent|internal|external|standard|(?:unset|change|replace)[\w-]*)$/i, o = /^(?!https?:\/\/|\/|\.)(?=\S*\d)(?=\S*[A-Za-z])[\w+/=.~-]{16,}$/, s = /(?<![A-Za-z\d])(?=[A-Za-z]*\d)(?=\d*[A-Za-z])[A-Za-z\d]{8}/;
		function looksRandom(e) {
			return o.test(e) && !a.test(e);
		}
		function isRandom(e) {
			return looksRandom(e) && s.test(e);
		}
		let c = /^\p{L}\p{Ll}{7,}$|^\p{Lu}{8,}$/u;
		function isOrdinaryWord(e) {
			return c.test(e.trim());
		}
		function isNamedSecret(e, t) {
			return r.test(e) && (!i.test(e) || isRandom(t));
		}
		let l = 8, u = /^https?:\/\/[^@\s]*$/i, d = /["']?([\w.-]{2,60})["']?[ \t]*[:=][ \t]*["']?(?:(?:bearer|basic|token)(?:[ \t]+|%20))?([^\s"';,]{8,})/gi;
		function secretParts(e) {
			let t = fieldsOf(e), n = [...(t ?? [...e.matchAll(d)].map(([, e = "", t = ""]) => [e, t])).filter(([e, t]) => isNamedSecret(e, t)).map(([, e]) => e), ...[e, ...(t ?? []).map(([, e]) => e)].flatMap(linesOf)];
			return [...new Set(n)].filter((t) => t !== e && t.length >= 8 && !a.test(t) && !u.test(t));
		}
		function linesOf(e) {
			return e.includes("\n") ? e.split("\n").map((e) => e.trim()).filter(isRandom) : [];
		}
		function fieldsOf(e) {
			if (!e.startsWith("{")) return null;
			let t = [];
			try {
				JSON.parse(e, (e, n) => {
					for (let r of Array.isArray(n) ? n : [n]) typeof r == "string" && t.push([e, r.trim()]);
					return n;
				});
			} catch {
				return null;
			}
			return t;
		}
	}),
	3005: ((e, t, n) => {
		n.d(t, {
			DH: () => decoded,
			c8: () => secretVariables,
			e2: () => withoutShown
		});
		var r = n(5006);
		let i = /^(?:PWD|OLDPWD|SSH_AUTH_SOCK|XAUTHORITY)$/, a = /^(?:CI_(?:COMMIT|MERGE_REQUEST|EXTERNAL_PULL_REQUEST)_|BUILDKITE_(?:BRANCH|MESSAGE|TAG|BUILD_AUTHOR|PULL_REQUEST)|BUILD_SOURCE(?:BRANCH|VERSION)|SYSTEM_PULLREQUEST_|BITBUCKET_(?:BRANCH|TAG|PR_)|CIRCLE_(?:BRANCH|TAG|PR_|PULL_REQUEST)|CHANGE_(?:TITLE|BRANCH|FORK|URL|AUTHOR)|CODEBUILD_WEBHOOK_|GITHUB_(?:HEAD_|BASE_)?REF|(?:GIT_)?BRANCH(?:_NAME)?$)|_(?:MESSAGE|TITLE|SUBJECT|DESCRIPTION|LABELS)$/, o = /^[a-z][\w+.-]*:\/\/[^/\s:@]*:([^/\s@]{4,})@/i, s = /^[a-z][\w+.-]*:\/\/(?=[A-Za-z]*\d)(?=\d*[A-Za-z])([A-Za-z\d]{20,200})@/i, c = /[?&]([\w.-]{1,60})=([^\s&#]{8,500})/g, l = /^(?:-----BEGIN [^-]{0,40}-----\s*|[a-z][\w+.-]*:\/\/(?:[^/\s:@]*:(?=[^/\s@]+@)|(?![^/\s]*@)[^/\s]*\/?)?)/i, u = /-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----/;
		function secretVariables(e, t = () => !1) {
			return Object.entries(e).sort(([e], [t]) => e < t ? -1 : 1).flatMap(([e, n = ""]) => {
				let c = n.trim();
				if (c.length < r.tl || r.OE.test(c) || i.test(e) || a.test(e)) return [];
				let l = o.exec(c)?.[1];
				if (l !== void 0) return withParts(e, c, passwordsIn(c, l));
				let d = s.exec(c)?.[1];
				if (d !== void 0) return withParts(e, c, [d]);
				let f = keysAsked(c);
				return f[0] === void 0 ? (0, r.uz)(e, c) || /HEADERS?$/i.test(e) && (0, r.Bm)(c).length > 0 || u.test(c) || t(e) && (0, r.oe)(c) ? withParts(e, c, (0, r.Bm)(c)) : [] : [{
					name: e,
					value: c,
					plain: c.indexOf(f[0])
				}, ...f.map((t) => ({
					name: e,
					value: t
				}))];
			});
		}
		function withoutShown(e, t) {
			return e.filter(({ name: e, value: n }) => !Object.hasOwn(t, e) || (0, r.EZ)(n));
		}
		function withParts(e, t, n) {
			let r = n.map((e) => t.indexOf(e)).filter((e) => e >= 0), i = r.length > 0 ? Math.min(...r) : 0;
			return [{
				name: e,
				value: t,
				plain: plainIn(t) || i
			}, ...n.map((t) => ({
				name: e,
				value: t,
				plain: plainIn(t)
			}))];
		}
		function plainIn(e) {
			return l.exec(e)?.[0].length ?? 0;
		}
		function passwordsIn(e, t) {
			let n = e.replace(`:${t}@`, " ").toLowerCase().split(/[^\w-]+/);
			return [...new Set([t, decoded(t)])].filter((e) => e.length >= r.tl && !r.OE.test(e) && !n.includes(e.toLowerCase()));
		}
		function keysAsked(e) {
			return /^[a-z][\w+.-]*:\/\//i.test(e) ? [...e.matchAll(c)].filter(([, e = "", t = ""]) => ((0, r.uz)(e, t) || /^sig$/i.test(e)) && (0, r.oe)(decoded(t))).flatMap(([, , e = ""]) => [...new Set([e, decoded(e)])]) : [];
		}
		function decoded(e) {
			try {
				return decodeURIComponent(e);
			} catch {
				return e;
			}
		}
	}),
	4247: ((e, t, n) => {
		n.d(t, {
			x: () => attemptEnd,
			k: () => thrownText
		});
		var r = n(8452), i = n(4575);
		let a = [
			[/^(rate_limit\w*|too_many_requests|requests|tokens|resource_exhausted|throttling\w*|insufficient_quota)$/i, 429],
			[/^overloaded(_error)?$/i, 529],
			[/^(service_unavailable(_error)?|unavailable)$/i, 503],
			[/^(timeout(_error)?|deadline_exceeded|request_timeout)$/i, 504],
			[/^(server_error|internal(_server)?(_error)?|api_error|internalserverexception)$/i, 500],
			[/^(invalid_api_key|authentication_error|unauthenticated|unauthorized)$/i, 401],
			[/^(permission(_denied|_error)?|forbidden)$/i, 403],
			[/^(not_found(_error)?|model_not_found)$/i, 404],
			[/^(invalid_request_error|bad_request|invalid_argument)$/i, 400]
		], o = /^(?:Error: )?API (?:response |call )?error: TypeError: /;
		function statusInBody(e) {
			let t = e.search(/\{\s*"(?:type|error)"/);
			if (t >= 0) {
				let n = [...e.slice(t, t + 4e3).matchAll(/"(?:status|code|type)"\s*:\s*(?:"([\w.-]{1,60})"|(\d{3})\b)/g)], r = n.flatMap(([, , e]) => e === void 0 ? [] : [Number(e)]).find((e) => e >= 400 && e <= 599);
				if (r !== void 0) return r;
				let i = n.flatMap(([, e = ""]) => a.find(([t]) => t.test(e))?.[1] ?? []), o = i.find((e) => e !== 400) ?? i[0];
				if (o !== void 0) return o;
			}
			return o.test(e) ? 502 : null;
		}
		var s = n(8892), c = n(9891);
		let l = new Set([
			407,
			409,
			421,
			423,
			424,
			425,
			426,
			499
		]), u = /api.?key|credential|unauthori[sz]ed|authenticat|permission|forbidden|quota|billing|credit|balance|rate.?limit|too many requests|overloaded|try again/i, d = [
			["context_length_exceeded", /context_length_exceeded|context (length|window)|maximum context|prompt is too long|input is too long|too many tokens|string_above_max_length/i],
			["content_filter", /content_filter|content.management.policy|ResponsibleAIPolicyViolation|content_policy_violation|finish reason:? (?:SAFETY|BLOCKLIST|PROHIBITED_CONTENT|RECITATION|SPII)/i],
			["request_too_large", /\brequest too large for\b/i],
			["max_tokens", /"(?:finish|stop)_?reason"\s*:\s*"(?:MAX_TOKENS|length)"/i]
		], f = [
			"code",
			"status",
			"type"
		].map((e) => RegExp(`"${e}"\\s*:\\s*"(?!error")([A-Za-z][A-Za-z0-9_.-]{2,59})"`));
		function refusalOf(e) {
			let { cause: t, retry: n } = (0, i.f)(e), a = e.status ?? (0, r.NJ)(e.message);
			if (t !== "provider" || n || (a === null || a === 400) && u.test(e.message)) return;
			let o = d.find(([, t]) => t.test(e.message))?.[0];
			if (a === null) return o;
			if (!(a < 400 || a > 499 || l.has(a) || c.ro.has(a))) return o ?? codeIn(e.message) ?? String(a);
		}
		function codeIn(e) {
			return f.map((t) => t.exec(e)?.[1]).find((e) => e !== void 0);
		}
		var p = n(9231);
		let m = /^(?:Error: )?Command failed: /, h = /^\s*(?:Uncaught )?[\w.]*(?:Error|Exception)\b/;
		function withCommandWords(e) {
			if (!m.test(e)) return e;
			let t = e.split(/\r?\n/), n = t.findIndex(isContext);
			if (n < 0) return e;
			let r = t.slice(n + 1).filter((e) => e.trim() !== "");
			return `The command of the provider failed: ${(r.findLast((e) => h.test(e)) ?? r.at(-1))?.trim() ?? "it printed no error."}`;
		}
		function isContext(e) {
			return e.includes("\"vars\":") && e.trimEnd().endsWith("}");
		}
		var g = n(8764);
		let _ = {
			status: null,
			headers: {},
			body: ""
		};
		function attemptEnd(e, t = _, n = null) {
			let r = bareEnd(e, t);
			return r.failure ? {
				...r,
				failure: {
					...r.failure,
					message: (0, g.Qj)(r.failure, n)
				}
			} : r;
		}
		function bareEnd(e, t) {
			if (e.status === "rejected") return failed(thrownText(e.reason), statusOf(e.reason), headersOf(e.reason), t);
			let n = Object(e.value), r = Object(n.metadata), { status: i, headers: a } = Object(r.http), o = Object(a ?? r.headers);
			return n.error ? failed(String(n.error), numberOf(i), o, t) : {
				failure: null,
				limits: (0, s.IM)({
					message: "",
					headers: {
						...o,
						...t.headers
					},
					now: Date.now()
				}),
				tokens: tokensOf(n.tokenUsage)
			};
		}
		function failed(e, t, n, a) {
			let o = Date.now(), c = withCommandWords(e), l = a.status !== null && a.status >= 400 ? a.body : "", u = {
				message: l === "" ? c : `${c}\n${l}`,
				headers: {
					...n,
					...a.headers
				},
				now: o
			}, d = [t, a.status].find((e) => e !== null && e >= 400) ?? null ?? (0, r.NJ)(c) ?? statusInBody(c), f = d === 529 ? 429 : d, m = {
				...u,
				status: f
			}, h = refusalOf(m), g = (0, s.IM)(u);
			return {
				failure: {
					...(0, i.f)(m),
					message: (0, p.C)(c),
					status: f,
					...h && { refusal: h }
				},
				limits: d === 529 ? {
					...g ?? s.FZ,
					about: "overload"
				} : g,
				tokens: null
			};
		}
		function thrownText(e) {
			if (!(e instanceof Error)) return String(e);
			let t = e.cause instanceof Error ? ` (${e.cause.message})` : "";
			return `${e.message}${t}`;
		}
		function statusOf(e) {
			let { status: t, response: n } = Object(e);
			return numberOf(t) ?? numberOf(n?.status);
		}
		function headersOf(e) {
			let { headers: t } = Object(e);
			return typeof t != "object" || !t ? {} : t instanceof Headers ? Object.fromEntries(t) : t;
		}
		function tokensOf(e) {
			let { total: t, prompt: n, completion: r } = Object(e), i = numberOf(t) ?? (numberOf(n) ?? 0) + (numberOf(r) ?? 0);
			return i > 0 && Number.isFinite(i) ? i : null;
		}
		function numberOf(e) {
			return typeof e == "number" && Number.isFinite(e) ? e : null;
		}
	}),
	8764: ((e, t, n) => {
		n.d(t, {
			Qj: () => withFacts,
			TE: () => refusedKeys
		});
		var r = n(3024), i = n(6760), a = n(1708), o = n(8144), s = n(3795), c = n(8452), l = n(4313), u = n(6031);
		function withFacts({ cause: e, message: t }, n) {
			return e === "missing-package" ? withInstallOf(t, a.cwd()) : n === null ? t : (0, c.iC)(t, refusedKeys({ cause: e }, n));
		}
		function refusedKeys({ cause: e }, t) {
			return e === "auth" || e === "quota" ? (0, u.j)(t, a.env) : [];
		}
		function withInstallOf(e, t) {
			let n = (0, l.C)(e);
			if (n === null) return e;
			let r = repositoryOf(t), a = (0, o.l)(r, (0, s.HQ)(i.relative(r, t)), n.name, n.kind);
			return a === null ? e : (0, c.GU)(e, a);
		}
		function repositoryOf(e) {
			let { root: t } = i.parse(e), n = (0, s.Qs)((0, s.HQ)(i.relative(t, e))).find((e) => (0, r.existsSync)(i.join(t, e, ".git")));
			return n === void 0 ? e : i.join(t, n);
		}
	}),
	6031: ((e, t, n) => {
		n.d(t, {
			A: () => a,
			j: () => keyVariables
		});
		var r = n(2329), i = n(3005);
		let a = {
			"cloudflare-ai": "CLOUDFLARE_API_KEY",
			fal: "FAL_KEY",
			huggingface: "HF_TOKEN",
			meta: "MODEL_API_KEY",
			replicate: "REPLICATE_API_TOKEN",
			togetherai: "TOGETHER_API_KEY"
		}, o = new Set([
			"bedrock",
			"sagemaker",
			"vertex"
		]);
		function keyVariables(e, t) {
			let { apiKeyEnvar: n } = Object(e.config);
			if (typeof n == "string") return [n];
			let s = [keyOf(e), textOf(e.config)].filter((e) => e !== void 0), c = (0, r.l)((0, i.c8)(t)).namesIn(s.join("\n"));
			if (c.length > 0) return c;
			let l = e.id().split(":")[0] ?? "";
			return Object.hasOwn(a, l) ? [a[l] ?? ""] : typeof e.getApiKey != "function" || o.has(l) ? [] : [`${l.toUpperCase().replaceAll("-", "_")}_API_KEY`];
		}
		function keyOf(e) {
			try {
				let t = e.getApiKey?.();
				return typeof t == "string" ? t : void 0;
			} catch {
				return;
			}
		}
		function textOf(e) {
			try {
				return JSON.stringify(e);
			} catch {
				return;
			}
		}
	}),
	8420: ((e, t, n) => {
		n.d(t, {
			DY: () => digestAllButKeys,
			Fj: () => secretsOf,
			I6: () => referredFile,
			Lu: () => withoutRoot,
			M6: () => digestText,
			Qi: () => digestSecrets,
			Tx: () => isVariableOfRun,
			V4: () => withRootMarked,
			cS: () => providerParts,
			yD: () => digestValue
		});
		var r = n(7598), i = n(3024), a = n(6760), o = n(9872), s = n(5006);
		function digestText(e) {
			return (0, r.createHash)("sha256").update(unixLines(e)).digest("hex");
		}
		function unixLines(e) {
			return e.replaceAll("\r\n", "\n");
		}
		let c = /(key|token|secret|password|passwd|credentials?)(_|$)/i;
		function secretsOf(e) {
			return Object.keys(e).filter((e) => c.test(e)).map((t) => ({
				name: t,
				value: e[t] ?? ""
			})).filter(({ value: e }) => e.length >= 8).sort((e, t) => t.value.length - e.value.length);
		}
		function digestValue(e, t) {
			let n = canonical(e, {
				folders: t,
				leftOut: o.dZ,
				ordered: l
			});
			return digestText(JSON.stringify(n) ?? "undefined");
		}
		let l = "properties";
		function digestAllButKeys(e, t, n = () => !1) {
			let leftOut = (e, t) => {
				if (typeof t != "string" || !(0, o.dZ)(e, t)) return !1;
				let r = t.replace(/^\w+\s+/, "");
				return (0, s.EZ)(r) || n(r);
			};
			return digestText(JSON.stringify(canonical(e, {
				folders: t,
				leftOut
			})) ?? "undefined");
		}
		function digestSecrets(e, t, n) {
			let r = [], leftOut = (e, n) => {
				let i = (0, o.dZ)(e, n);
				return i && r.push([e, canonical(n, {
					folders: t,
					leftOut: () => !1
				})]), i;
			};
			return canonical(e, {
				folders: {
					...t,
					base: u
				},
				leftOut
			}), r.length === 0 ? void 0 : digestText(`${n} ${JSON.stringify(r)}`);
		}
		let u = "/dev/null";
		function canonical(e, { above: t = new Set(), ...n }, r) {
			let { folders: i, leftOut: a, ordered: o } = n;
			if (typeof e == "string") return textWithFile(e, i);
			if (typeof e == "function" || typeof e == "bigint") return String(e);
			if (typeof e == "number" && !Number.isFinite(e)) return unlikeJson(e);
			if (e instanceof Date) return unlikeJson(e.getTime());
			if (typeof e != "object" || !e) return e;
			if (t.has(e)) return "[circular]";
			let s = {
				...n,
				above: new Set(t).add(e)
			};
			if (Array.isArray(e)) return e.map((e) => canonical(e, s));
			if (isProvider(e)) return canonical(providerParts(e), s);
			let c = Object.entries(e).filter(([e, t]) => t !== void 0 && !a(e, t) && !isOwnFolder(e, t, i)), l = o !== void 0 && r === o ? c : c.sort(([e], [t]) => e < t ? -1 : 1);
			return Object.fromEntries(l.map(([e, t]) => [e, canonical(t, s, e)]));
		}
		function providerParts(e) {
			let { config: t, transform: n, env: r } = e;
			return {
				id: e.id(),
				config: t,
				transform: n,
				env: r
			};
		}
		function unlikeJson(e) {
			return { [f]: String(e) };
		}
		function isOwnFolder(e, t, { base: n }) {
			return e === "basePath" && (t === "" || t === n);
		}
		function isProvider(e) {
			return "id" in e && typeof e.id == "function";
		}
		function textWithFile(e, t) {
			let n = withSecretsMarked(unixLines(withRootMarked(e, t.root)), t.secrets ?? []), r = referredFile(e, t.base);
			return r === null ? n : [n, digestFile(r)];
		}
		function withSecretsMarked(e, [t, ...n]) {
			return t === void 0 ? e : e.split(t.value).map((e) => withSecretsMarked(e, n)).join(`${f}secret ${t.name}${f} `);
		}
		let d = new Set([
			"_conversation",
			"sessionId",
			"__evalId",
			"__evalStepId",
			"__repeatIndex"
		]);
		function isVariableOfRun(e) {
			return d.has(e);
		}
		function digestFile(e) {
			let t = (0, i.readFileSync)(e);
			return t.includes(0) ? (0, r.createHash)("sha256").update(t).digest("hex") : digestText(t.toString("utf8"));
		}
		function withoutRoot(e, t) {
			return withServedPort(e.replaceAll(`${t}${a.sep}`, "").replaceAll(t, "."), "PORT");
		}
		let f = "\0";
		function withRootMarked(e, t) {
			return withServedPort(e.replaceAll("\0", "\0\0").replaceAll(t, "\0root"), "\0port");
		}
		function withServedPort(e, t) {
			let n = /:(\d+)$/.exec(process.env.PAWL_ARM_URL ?? "")?.[1];
			return n === void 0 ? e : e.replace(/((?:127\.0\.0\.1|localhost|\[::1\]):)(\d+)\b/g, (e, r, i) => i === n ? `${r}${t}` : e);
		}
		function referredFile(e, t) {
			if (e.length > 1e3) return null;
			let n = /^(?:file:\/\/|python:|ruby:|golang:|exec:\S+ )(?<name>[^\n]+?)(?::[\w.]+)?$/.exec(e)?.groups?.name;
			if (n === void 0) return null;
			let r = a.resolve(t, n);
			return (0, i.existsSync)(r) && (0, i.statSync)(r).isFile() ? r : null;
		}
	}),
	3068: ((e, t, n) => {
		n.d(t, {
			F0: () => isCalledBy,
			Pl: () => callingFile,
			S1: () => isIn
		});
		var r = n(6760), i = n(3136);
		let a = /(?<=[\s(])(file:\/\/[^\n]*?|(?:[A-Za-z]:)?[\\/][^\n]*?):\d+:\d+\)?$/m;
		function isCalledBy(e, t, n) {
			return RegExp(`\\b${e} \\(`).test(stackOf(t, n));
		}
		function stackOf(e, t) {
			let n = {}, { stackTraceLimit: r } = Error;
			return Error.stackTraceLimit = t, Error.captureStackTrace(n, e), Error.stackTraceLimit = r, n.stack ?? "";
		}
		function callingFile(e, t) {
			let n = a.exec(stackOf(e, t))?.[1];
			return n === void 0 ? null : n.startsWith("file://") ? (0, i.fileURLToPath)(n) : n;
		}
		function isIn(e, t) {
			return e === t || e.startsWith(t.endsWith(r.sep) ? t : `${t}${r.sep}`);
		}
	}),
	19: ((t, n, r) => {
		r.d(n, {
			XQ: () => FarCells,
			KC: () => LargeWorkbook,
			M3: () => D,
			lk: () => expectNoRefusedWorkbook,
			NP: () => expectSmallWorkbook,
			tP: () => refusedWorkbook
		});
		var i = r(3024), a = r(3068);
		let [o, s, c] = [
			1048576,
			16384,
			1e7
		];
		function isFarOut({ rows: e, columns: t, grid: n }) {
			return e > o || t > s || n > c;
		}
		function sheetExtent(e) {
			let t = {
				rows: 0,
				columns: 0,
				filledRows: 0,
				filledColumns: 0
			};
			for (let n = e.indexOf(l); n !== -1; n = e.indexOf(l, n + 1)) {
				let r = m.exec(e.toString("latin1", n + 1, n + 1 + p))?.[1];
				if (r === void 0) continue;
				let i = endOfTag(e, n + 1), a = e.toString("latin1", n + 1, i);
				n = i;
				let o = h.exec(a), s = decoded(o?.[1] ?? o?.[2] ?? "");
				if (r === "row") t.rows = Math.max(t.rows, Number(s) || 0);
				else {
					let e = Number(/\d+/.exec(s)?.[0] ?? 0), n = columnOf(/[a-z]+/i.exec(s)?.[0] ?? "");
					if (t.rows = Math.max(t.rows, e), t.columns = Math.max(t.columns, n), a.endsWith("/")) continue;
					t.filledRows = Math.max(t.filledRows, e), t.filledColumns = Math.max(t.filledColumns, n);
				}
			}
			return {
				rows: t.rows,
				columns: t.columns,
				grid: t.filledRows * t.filledColumns
			};
		}
		let [l, u, d, f] = [
			60,
			62,
			34,
			39
		], p = 64, m = /^(?:[^\s<>/:"'=]+:)?(row|c)(?=[\s/>]|$)/, h = /\sr\s*=\s*(?:"([^"]*)"|'([^']*)')/;
		function endOfTag(e, t) {
			let n = 0;
			for (let r = t; r < e.length; r += 1) {
				let t = e[r];
				if (n !== 0) n = t === n ? 0 : n;
				else if (t === d || t === f) n = t;
				else if (t === u) return r;
			}
			return e.length;
		}
		function columnOf(e) {
			return [...e.toUpperCase()].reduce((e, t) => e * 26 + t.charCodeAt(0) - 64, 0);
		}
		function decoded(e) {
			return e.replace(/&#(?:x([0-9a-f]{1,6})|(\d{1,7}));/gi, (e, t, n) => {
				let r = t ? Number.parseInt(t, 16) : Number(n);
				return r <= 1114111 ? String.fromCodePoint(r) : "";
			});
		}
		let g = e(import.meta.url)("node:zlib"), [_, v, y, b] = [
			33639248,
			67324752,
			134695760,
			875721283
		], [x, S, C, w, T] = [
			22,
			46,
			30,
			16,
			16
		], E = /\.xml(?:\.rels)?$/;
		function unpackedSize(e, t) {
			let n = [...recordsOf(e)].filter(({ name: e }) => E.test(e)), saidBy = (e) => e.reduce((e, { said: t }) => e + t, 0), [r, i] = [!1, !0].map((e) => n.filter(({ packed: t }) => t !== null === e)), a = Math.max(saidBy(r ?? []), saidBy(i ?? []));
			if (a > t) return {
				bytes: a,
				isLeast: !1
			};
			let o = 0;
			for (let e of i ?? []) if (o += sizeOf(e, t - o), o > t) return {
				bytes: o,
				isLeast: !0
			};
			return {
				bytes: Math.max(a, o),
				isLeast: !1
			};
		}
		function* unpackedParts(e, t) {
			for (let n of recordsOf(e)) n.packed !== null && E.test(n.name) && (yield unpacked(n, t) ?? Buffer.alloc(0));
		}
		function* recordsOf(e) {
			let t = 0;
			for (; t + x <= e.length;) {
				let n = e.readUInt32LE(t), r = {
					[v]: C,
					[_]: S,
					[b]: T
				}[n];
				if (r === void 0 || t + r > e.length) return;
				if (n === b) t += T + e.readUInt32LE(t + 8) + e.readUInt32LE(t + 12);
				else if (n === _) yield entryAt(e, t), t += S + [
					28,
					30,
					32
				].reduce((n, r) => n + e.readUInt16LE(t + r), 0);
				else {
					let { next: n, ...r } = partAt(e, t);
					yield r, t = n;
				}
			}
		}
		function entryAt(e, t) {
			let n = t + S, r = n + e.readUInt16LE(t + 28);
			return {
				name: e.toString("utf8", n, r),
				said: wideSizes(e, r, e.readUInt16LE(t + 30), [e.readUInt32LE(t + 24)])[0] ?? 0,
				method: e.readUInt16LE(t + 10),
				packed: null
			};
		}
		function partAt(e, t) {
			let n = t + C, r = n + e.readUInt16LE(t + 26), i = r + e.readUInt16LE(t + 28), a = [e.readUInt32LE(t + 22), e.readUInt32LE(t + 18)], [o = 0, s = 0] = wideSizes(e, r, i - r, a), c = !!(e.readUInt16LE(t + 6) & 8) && s === 0, l = Math.min(c ? markOfEnd(e, i) : i + s, e.length);
			return {
				name: e.toString("utf8", n, r),
				said: c ? 0 : o,
				method: e.readUInt16LE(t + 8),
				packed: e.subarray(i, l),
				next: l + (c ? w : 0)
			};
		}
		function wideSizes(e, t, n, r) {
			let i = Math.min(t + n, e.length);
			for (let n = t; n + 4 <= i; n += 4 + e.readUInt16LE(n + 2)) {
				if (e.readUInt16LE(n) !== 1) continue;
				let t = n + 4;
				return r.map((n) => n !== 4294967295 || t + 8 > i ? n : (t += 8, Number(e.readBigUInt64LE(t - 8))));
			}
			return r;
		}
		function markOfEnd(e, t) {
			let n = Buffer.alloc(4);
			n.writeUInt32LE(y);
			let r = e.indexOf(n, t);
			return r === -1 ? e.length : r;
		}
		function sizeOf(e, t) {
			return unpacked(e, t)?.length ?? t + 1;
		}
		function unpacked({ method: e, packed: t }, n) {
			if (t === null) return Buffer.alloc(0);
			if (e === 0) return t.length > n ? null : t;
			try {
				let e = Math.max(1, n);
				return (0, g.inflateRawSync)(t, {
					maxOutputLength: e,
					finishFlush: g.constants.Z_SYNC_FLUSH
				});
			} catch (e) {
				return e.code === "ERR_BUFFER_TOO_LARGE" ? null : Buffer.alloc(0);
			}
		}
		let D = 15e7;
		class LargeWorkbook extends Error {
			file;
			size;
			constructor(e, t) {
				super(`${e} is a workbook that is too large`), this.file = e, this.size = t;
			}
		}
		class FarCells extends Error {
			file;
			extent;
			constructor(e, t) {
				super(`${e} is a workbook whose cells are too far apart`), this.file = e, this.extent = t;
			}
		}
		let O = null;
		function refusedWorkbook() {
			return O;
		}
		function expectNoRefusedWorkbook() {
			if (O !== null) throw O;
		}
		function expectSmallWorkbook(e, t, n) {
			if (typeof e != "string" || !/\.xlsx?$/i.test(e) || !isReader((0, a.Pl)(t, 1), n)) return;
			let r = i.statSync(e, { throwIfNoEntry: !1 });
			if (!r?.isFile()) return;
			let o = r.size > D ? tooLarge(e, r.size) : refusalOf(e, i.readFileSync(e));
			if (o !== null) throw O = o, O;
		}
		function tooLarge(e, t) {
			return new LargeWorkbook(e, {
				bytes: t,
				isLeast: !0
			});
		}
		function refusalOf(e, t) {
			let n = unpackedSize(t, D);
			if (n.bytes > D) return new LargeWorkbook(e, n);
			for (let n of unpackedParts(t, D)) {
				let t = sheetExtent(n);
				if (isFarOut(t)) return new FarCells(e, t);
			}
			return null;
		}
		function isReader(e, t) {
			return e === null ? !1 : t.some((t) => (0, a.S1)(e, t)) || /[\\/]node_modules[\\/]read-excel-file[\\/]/.test(e);
		}
	}),
	6835: ((e, t, n) => {
		n.d(t, {
			Hd: () => MisreadPart,
			gF: () => MissingTests,
			j_: () => missingTestsIn,
			z0: () => refuseMissingParts
		});
		var r = n(3024), i = n(6760), a = n(3795);
		class MissingTests extends Error {
			file;
			constructor(e) {
				super(`No test files found for path: ${e}`), this.file = e;
			}
		}
		let o = /No test files found for path: (.+?)(?:\u001b\[[\d;]*m)*$/m;
		function missingTestsIn(e) {
			return typeof e == "string" ? o.exec(e)?.[1] ?? null : null;
		}
		class MisreadPart extends Error {
			fix;
			written;
			constructor(e, t, n) {
				super(e), this.fix = t, this.written = n;
			}
		}
		let s = {
			yaml: /^(?:tests|\s*["']tests["'])\s*:/m,
			code: /\btests["']?\s*[:=]/
		};
		function refuseMissingParts(e, t, n) {
			refuseMissingTests(e, t, n), refusePromptFolders(e, n), refuseMissingScripts(e);
		}
		function refuseMissingTests({ suite: e }, t, n) {
			let [i] = t;
			if ((e.tests?.length ?? 0) > 0 || (e.scenarios?.length ?? 0) > 0) return;
			if (i !== void 0) throw new MissingTests(i);
			let [a] = (/\.[cm]?[jt]s$/.test(n) ? s.code : s.yaml).exec((0, r.readFileSync)(n, "utf8")) ?? [];
			if ((e.extensions?.length ?? 0) === 0 && a !== void 0) throw new MisreadPart("The suite's `tests` hold no case, so promptfoo would ask one of its own making.", "name cases there, or the files that hold them:\ntests: file://cases.csv", a);
		}
		function refusePromptFolders({ suite: e }, t) {
			for (let { raw: n } of e.prompts) {
				let [, e] = /^(?:file:\/\/)?(\S+)$/.exec(n) ?? [];
				if (e === void 0 || !n.includes("/")) continue;
				let o = i.resolve(i.dirname(t), e);
				if (!(0, r.statSync)(o, { throwIfNoEntry: !1 })?.isDirectory()) continue;
				let s = (0, a.dR)(i.dirname(t), o);
				throw new MisreadPart(`The suite names the folder ${s} as a prompt, so promptfoo would ask with the name itself.`, `name the files in it:\nprompts: file://${s}/*`, s);
			}
		}
		function refuseMissingScripts({ suite: e }) {
			if (!((e.extensions?.length ?? 0) > 0)) for (let t of e.providers) {
				let { scriptPath: e, functionName: n } = t;
				if (typeof e != "string" || n === void 0) continue;
				let { basePath: a } = Object(t.config), o = i.resolve(typeof a == "string" ? a : "", e);
				if (!(0, r.existsSync)(o)) throw Error(`ENOENT: no such file or directory, open '${o}'`);
			}
		}
	}),
	8394: ((e, t, n) => {
		n.d(t, {
			T: () => OddPace,
			k: () => refuseOddPace
		});
		class OddPace extends Error {
			setting;
			constructor(e, t) {
				super(t), this.setting = e;
			}
		}
		let r = 6e5;
		function refuseOddPace(e) {
			let { delay: t, maxConcurrency: n } = {
				delay: e.delay ?? 0,
				maxConcurrency: e.maxConcurrency ?? 1
			};
			if (typeof t != "number" || !(t <= r)) throw new OddPace("delay", `A pause between calls is a number of milliseconds, at most ${r}.`);
			if (!Number.isSafeInteger(n)) throw new OddPace("maxConcurrency", "The number of calls at once is a whole number.");
		}
	}),
	7886: ((e, t, n) => {
		n.d(t, {
			X: () => refuseOddPath,
			d: () => OddPath
		});
		var r = n(6760);
		class OddPath extends Error {
			path;
			odd;
			constructor(e, t, n) {
				let r = e.startsWith(t) ? e.slice(t.length + 1) : e;
				super("promptfoo takes every path for a pattern of file names."), this.path = r;
				let a = r.split(n), o = a.findIndex((e) => i.test(e) || e.includes("\\"));
				this.odd = a.slice(0, o + 1).join("/") || r;
			}
		}
		let i = /[[\]{}*?]|[!+@]\(|[\u0000-\u001f\u007f]/;
		function refuseOddPath(e, t, n = r.sep) {
			if (i.test(e) || n !== "\\" && e.includes("\\")) throw new OddPath(e, t, n);
		}
	}),
	8510: ((e, t, n) => {
		n.d(t, {
			NX: () => NeedsCloud,
			GJ: () => addPawlProviders,
			O5: () => aliasOf,
			V7: () => aliasedId,
			Nb: () => namesInside,
			sV: () => ragOf,
			uZ: () => retrievalCode
		});
		var r = n(6760), i = n(3136), a = n(6914), o = n(286), s = n(9473), c = n(1701);
		let l = new Set(a.SD);
		function namedModel(e, t) {
			let n = Object.hasOwn(t, e) ? t[e] : void 0;
			if (n === void 0) throw unknownAlias(e, Object.keys(t));
			return {
				id: n.id,
				config: {
					...keyless(n.config),
					...n.config
				}
			};
		}
		function withNamedModels(e, t, n) {
			let r = [], i = Object.entries(e).map(([e, i]) => {
				let { model: o, config: s } = Object(i);
				if (!l.has(e) || typeof o != "string") return [e, i];
				let u = o.startsWith(a.Wm) ? o.slice(a.Wm.length) : null;
				u !== null && r.push(u);
				let d = u === null ? {
					id: o,
					config: {}
				} : namedModel(u, t), f = {
					id: d.id,
					config: {
						...d.config,
						...s
					}
				}, p = n !== void 0 && (0, c.SQ)(f.id, n.from) ? {
					id: n.to.id,
					config: {
						...f.config,
						...n.to.config
					}
				} : f;
				return refuseHidden(p.id), [e, {
					...i,
					model: p.id,
					config: p.config
				}];
			});
			return {
				settings: Object.fromEntries(i),
				names: r
			};
		}
		let u = /^(?:pawl:|file:\/\/.*\.(?:ya?ml|json)(?:#.*)?$)/is;
		function refuseHidden(e) {
			if (u.test(e.trim())) throw new s.pO({
				code: "engine/hidden-model",
				what: `The model \`${e}\` of a retrieval is defined in another place, so pawl cannot tell where its key would go.`,
				fix: "write its id (openai:chat:gpt-4o-mini) and its settings there, or under `models` in pawl.yaml"
			});
		}
		function keyless(e) {
			let { apiBaseUrl: t, apiKeyEnvar: n } = Object(e);
			return typeof t == "string" && t.startsWith("http:") && n === void 0 ? { apiKeyRequired: !1 } : {};
		}
		function unknownAlias(e, t) {
			let n = (0, o.z)(e, t), r = `models:\n  ${e}: { id: 'openai:chat:gpt-4o-mini' }`;
			return new s.pO({
				code: "engine/unknown-model",
				what: `There is no model "${e}".`,
				why: t.length > 0 ? `Known: ${t.join(", ")}.` : "pawl.yaml names no model.",
				fix: n === null ? `name the model in pawl.yaml:\n${r}` : `write ${a.Wm}${n}; or name the model in pawl.yaml:\n${r}`
			});
		}
		var __rewriteRelativeImportExtension = function(e, t) {
			return typeof e == "string" && /^\.\.?\//.test(e) ? e.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i, function(e, n, r, i, a) {
				return n ? t ? ".jsx" : ".js" : r && (!i || !a) ? e : r + i + "." + a.toLowerCase() + "js";
			}) : e;
		};
		let d = /^promptfoo:(?:simulated-user$|model:)/;
		class NeedsCloud extends Error {
			provider;
			constructor(e) {
				super(`${e} runs on promptfoo's own service.`), this.provider = e;
			}
		}
		function addPawlProviders(e, t = {}, n) {
			e.providerMap?.unshift({
				test: (e) => d.test(e),
				create: async (e) => {
					throw new NeedsCloud(e);
				}
			}, {
				test: (e) => e.startsWith(a.$A),
				create: (i, { label: o }, { basePath: s }) => ragOf(e, r.resolve(s || process.cwd(), i.slice(a.$A.length)), {
					label: o,
					models: t,
					replaced: n
				})
			}, {
				test: (e) => e.startsWith(a.Wm),
				create: async (n, { label: r, config: i }) => {
					let o = n.slice(a.Wm.length), s = namedModel(o, t), c = {
						label: r ?? o,
						config: {
							...s.config,
							...i
						}
					}, l = await e.loadApiProvider(s.id, { options: c });
					return f.set(l, {
						alias: o,
						id: s.id
					}), l;
				}
			});
		}
		let f = new WeakMap();
		function aliasOf(e) {
			return f.get(e)?.alias;
		}
		function aliasedId(e) {
			return f.get(e)?.id;
		}
		function namesInside(e) {
			return p.get(e) ?? [];
		}
		let p = new WeakMap();
		async function ragOf(e, t, { label: n, settings: r, models: i = {}, replaced: o }) {
			let { ragProvider: s } = await importRag(), made = (n) => s({
				file: t,
				env: process.env,
				...n !== void 0 && { settings: n },
				loadModel: async (t, n) => {
					let r = await e.loadApiProvider(t, { options: { config: n } });
					return (e, t) => r.callApi(e, t);
				}
			}), c = withNamedModels(made(r).config, i, o), l = made(c.settings), u = {
				id: () => `${a.$A}${t}`,
				...n === void 0 ? {} : { label: n },
				config: l.config,
				callApi: async (e, t) => l.callApi(e, t)
			};
			return p.set(u, c.names), u;
		}
		async function importRag() {
			return await import(__rewriteRelativeImportExtension(ragModule().href));
		}
		function ragModule() {
			let e = process.argv[1] ?? "", t = e.endsWith(".ts") ? "../../rag/rag-provider.ts" : "./rag.js";
			return new URL(t, (0, i.pathToFileURL)(e));
		}
		function retrievalCode() {
			let e = (0, i.fileURLToPath)(ragModule());
			return e.endsWith(".ts") ? r.dirname(e) : e;
		}
	}),
	2916: ((e, t, n) => {
		n.d(t, {
			ko: () => placeOfTypeScript,
			t: () => placeInConfig,
			yn: () => placeOfWords
		});
		var r = n(3024);
		function placeInConfig(e, t, n) {
			let r = e?.mark;
			if (typeof r?.line == "number" && typeof r.column == "number") return {
				line: r.line + 1,
				column: r.column + 1
			};
			let i = /\((\d+):(\d+)\)/.exec(t);
			return i ? {
				line: Number(i[1]),
				column: Number(i[2])
			} : firstPlaceOf(quotedWords(t), textOf(n));
		}
		function placeOfWords(e, t) {
			return firstPlaceOf(e, textOf(t));
		}
		function placeOfTypeScript(e) {
			let t = /[^\s'"`,[\]{}]+\.[cm]?ts(?![\w.])/.exec(textOf(e))?.[0];
			return t === void 0 ? {} : firstPlaceOf([t], textOf(e));
		}
		function quotedWords(e) {
			let t = [...e.matchAll(/['"`]([^'"`\n]{3,200})['"`]/g)].map((e) => e[1]), n = [...e.matchAll(/: (\S{3,200}?)[.,]?(?:\s|$)/g)].map((e) => e[1]);
			return [...t, ...n];
		}
		function firstPlaceOf(e, t) {
			for (let n of e) {
				let e = t.indexOf(n);
				if (e < 0) continue;
				let r = t.slice(0, e).split("\n");
				return {
					line: r.length,
					column: r.at(-1).length + 1
				};
			}
			return {};
		}
		function textOf(e) {
			try {
				return (0, r.readFileSync)(e, "utf8");
			} catch {
				return "";
			}
		}
	}),
	3631: ((e, t, n) => {
		n.d(t, {
			A1: () => UnfitTask,
			EF: () => withTask,
			Ry: () => placeOfCase,
			aS: () => openTask,
			nD: () => withCounts,
			xN: () => caseNameOf
		});
		var r = n(7598), i = n(7160), a = n(6914), o = n(9231), s = n(2916);
		let c = {
			extraction: "items paired, calls by name and arguments",
			ner: "as other tools write entities"
		};
		class UnfitTask extends Error {
			help;
			constructor(e) {
				super(e.what), this.help = e;
			}
		}
		async function openTask(e, { rows: t }, n) {
			let { expected: i } = e, a = t.map((e) => i === void 0 ? void 0 : wantedOf(e, i)), o = await readerOf(e, a);
			if (n && o.wrong.length > 0) throw new UnfitTask(unfit(e, t, a, o.wrong));
			let s = JSON.stringify(c[e.kind] ? [e, c[e.kind]] : e);
			return {
				reader: o,
				tags: t.map((t) => tagsOf(t, e.slices ?? [])),
				digests: a.map((e) => (0, r.createHash)("sha256").update(JSON.stringify([s, e ?? null])).digest("hex")),
				expectedAside: t.map(({ vars: e }, t) => i === void 0 || Object.hasOwn(e, i) ? null : textOf(a[t])),
				expected: i
			};
		}
		function textOf(e) {
			return e == null ? null : (0, i.Wy)(e) ?? JSON.stringify(e);
		}
		async function readerOf(e, t) {
			try {
				let { taskReader: r } = await Promise.all([n.e(816), n.e(219)]).then(n.bind(n, 7219));
				if (!e.schema) return r(e, t);
				let { schemaCheck: i } = await Promise.all([n.e(892), n.e(899)]).then(n.bind(n, 899));
				return r(e, t, i);
			} catch (e) {
				throw new UnfitTask({
					code: "engine/task-schema",
					what: "The `schema` of this suite’s task is not a JSON Schema.",
					why: (0, o.C)(e instanceof Error ? e.message : String(e)),
					fix: "mend `task.schema` in pawl.yaml, or the file that it names",
					words: []
				});
			}
		}
		function wantedOf({ vars: e, test: t }, n) {
			if (Object.hasOwn(e, n)) return e[n];
			let { metadata: r = {} } = t;
			return Object.hasOwn(r, n) ? r[n] : void 0;
		}
		function tagsOf(e, t) {
			let n = t.flatMap((t) => {
				let { metadata: n = {} } = e.test, r = (0, i.Wy)(Object.hasOwn(n, t) ? n[t] : e.vars[t]);
				return r === null ? [] : [[t, r.slice(0, 60)]];
			});
			return Object.fromEntries(n);
		}
		function unfit({ expected: e, kind: t }, n, r, i) {
			let o = i.slice(0, 5).map(({ at: e }) => caseNameOf(n[e], e)), s = i.every(({ at: e }) => r[e] === void 0), c = i.length > 5 ? ` and ${i.length - 5} more` : "", l = `${i.length === 1 ? "Case" : `${i.length} cases:`} ${o.join(", ")}${c}`, u = i.length === 1 ? "has" : "have";
			return {
				code: s ? "engine/task-without-expected" : "engine/task-expected-unreadable",
				what: s ? `${l} ${u} no \`${e}\`, neither as a variable nor in the metadata.` : `${l} ${u} a \`${e}\` that the task cannot read.`,
				why: s ? `The task of this suite (${t}) holds answers against it.` : `Of the first, ${i.find(({ at: e }) => r[e] !== void 0)?.why ?? ""}.`,
				fix: s ? `give each case one:\nmetadata: { ${e}: … }` : `mend the case, or the task in pawl.yaml; see ${(0, a.tu)("how-to/tasks.md")}`,
				words: o.map((e) => e.slice(1, -1))
			};
		}
		function caseNameOf({ test: e, vars: t }, n) {
			let r = (0, i.Wy)(e.metadata?.id) ?? e.description ?? (0, i.Wy)(Object.values(t)[0]);
			return r ? `\`${r.replaceAll("`", "'").slice(0, 60)}\`` : `number ${n + 1}`;
		}
		function placeOfCase({ words: e }, t) {
			return (0, s.yn)(e, t);
		}
		function withTask(e, t) {
			if (t === null) return e;
			let n = e.cases.map((e) => {
				let n = `${e.assertionsDigest}${t.digests[e.index]}`, i = (0, r.createHash)("sha256").update(n).digest("hex"), a = t.reader.weight(e.index), o = t.tags[e.index] ?? {}, s = t.expectedAside[e.index] ?? null;
				return {
					...e,
					assertionsDigest: i,
					tags: o,
					...a !== null && { weight: a },
					...e.asked && s !== null && { asked: {
						...e.asked,
						expected: s
					} }
				};
			});
			return {
				...e,
				cases: n,
				labels: [...t.reader.labels],
				variables: withGraded(e, t)
			};
		}
		function withGraded({ variables: e }, { expected: t = "" }) {
			let n = Object.hasOwn(e, t) ? e[t] : void 0;
			return n === void 0 ? e : {
				...e,
				[t]: {
					...n,
					isGraded: !0
				}
			};
		}
		function withCounts(e, t, n, r) {
			if (t === null || e.result.kind !== "scored") return e;
			let i = t.reader.counts(n, r ?? null);
			return i === null ? e : {
				...e,
				result: {
					...e.result,
					task: { ...i }
				}
			};
		}
	}),
	5975: ((e, t, n) => {
		n.d(t, {
			$A: () => NoWorkspacePromptfoo,
			RW: () => importWorkspacePromptfoo,
			sg: () => workspaceModule
		});
		var r = n(3024), i = n(8995), a = n(6760), o = n(3136), s = n(8387), __rewriteRelativeImportExtension = function(e, t) {
			return typeof e == "string" && /^\.\.?\//.test(e) ? e.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i, function(e, n, r, i, a) {
				return n ? t ? ".jsx" : ".js" : r && (!i || !a) ? e : r + i + "." + a.toLowerCase() + "js";
			}) : e;
		};
		class NoWorkspacePromptfoo extends Error {}
		let c = {
			evaluateTestSuite: /\bfunction (evaluate(?:\$\d+)?)\(testSuite, evalRecord\b/,
			resolveConfigs: /\bfunction (resolveConfigs(?:\$\d+)?)\(/,
			filterTests: /\bfunction (filterTests(?:\$\d+)?)\(/,
			Eval: /\b(?:var|class) (Eval(?:\$\d+)?) (?:= class|\{|extends)/,
			renderPrompt: /(?:\bfunction |\bas )(renderPrompt(?:\$\d+)?)\b/,
			providerRegistry: /(?:\bconst |\bvar |\bas )(providerRegistry(?:\$\d+)?)\b/,
			withProviderCallTracingContext: /(?:\bfunction |\bas )(withProviderCallTracingContext)\b/
		}, l = {
			providerRegistry: { shutdownAll: async () => {} },
			withProviderCallTracingContext: (e, t) => t(),
			withFetchRetryContext: (e, t) => t()
		};
		async function importWorkspacePromptfoo(e) {
			let t = workspaceModule(e), n = (0, r.readFileSync)(t, "utf8"), a = Object.entries(c).flatMap(([e, t]) => {
				let r = t.exec(n)?.[1];
				return r === void 0 ? [] : [[e, r]];
			}), u = Object.keys(c).filter((e) => !(e in l) && !a.some(([t]) => t === e));
			if (u.length > 0) throw new NoWorkspacePromptfoo(`${t} is a version that cannot be driven: it has no ${u.join(", ")}. ${s.A} can.`);
			let d = `\nexport { ${a.map(([e, t]) => `${t} as pawl_${e}`).join(", ")} };\n`;
			appendTo((0, o.pathToFileURL)(t).href, d);
			let f = await import(__rewriteRelativeImportExtension((0, o.pathToFileURL)(t).href)), p = Object.fromEntries(a.map(([e]) => [e, f[`pawl_${e}`]])), loadMathjs = async () => (0, i.createRequire)(t)("mathjs");
			return {
				...l,
				loadMathjs,
				...f,
				...p
			};
		}
		function workspaceModule(e) {
			try {
				return a.join(a.dirname((0, i.createRequire)(e).resolve("promptfoo")), "index.js");
			} catch {
				throw new NoWorkspacePromptfoo(`No promptfoo is installed where ${a.dirname(e)} can find it.`);
			}
		}
		function appendTo(e, t) {
			if (typeof i.registerHooks != "function") throw new NoWorkspacePromptfoo(`It needs Node 22.15 or later; this is ${process.version}.`);
			i.registerHooks({ load(n, i, a) {
				let s = a(n, i);
				if (n !== e) return s;
				let c = s.source === void 0 ? (0, r.readFileSync)((0, o.fileURLToPath)(e), "utf8") : s.source;
				return {
					...s,
					source: `${typeof c == "string" ? c : Buffer.from(c)}${t}`
				};
			} });
		}
	}),
	8387: ((e, t, n) => {
		n.d(t, { A: () => r });
		let r = "0.123.1";
	}),
	9473: ((e, t, n) => {
		n.d(t, {
			Z9: () => placeText,
			lG: () => quotedWord,
			pO: () => PawlError
		});
		var r = n(6914);
		class PawlError extends Error {
			kind;
			help;
			constructor(e, t = "usage", n) {
				super(e.what, n === void 0 ? void 0 : { cause: n }), this.name = "PawlError", this.help = withRunnableLines(e), this.kind = t;
			}
		}
		function withRunnableLines(e) {
			let { fix: t, problems: n } = e;
			return {
				...e,
				...t !== void 0 && { fix: runnable(t) },
				...n !== void 0 && { problems: n.map(withRunnableLines) }
			};
		}
		function runnable(e) {
			return e.replaceAll(/(^|\n|: )((?:\w+=\S+ )?)pawl (?=[a-z…]|--)/g, `$1$2npx ${r.Hy} `);
		}
		function placeText(e) {
			let t = e.line === void 0 ? "" : `:${e.line}`, n = e.line === void 0 || e.column === void 0 ? "" : `:${e.column}`;
			return `${e.file}${t}${n}`;
		}
		function quotedWord(e) {
			return /^[\w@%+=:,./][\w@%+=:,./-]*$/.test(e) ? e : /\p{Cc}/u.test(e) ? `$'${JSON.stringify(e).slice(1, -1).replaceAll("'", "\\'").replaceAll(/\p{Cc}/gu, (e) => `\\u${e.charCodeAt(0).toString(16).padStart(4, "0")}`)}'` : `'${e.replaceAll("'", "'\\''")}'`;
		}
	}),
	2746: ((e, t, n) => {
		n.d(t, {
			Kf: () => greatest,
			WQ: () => whole
		});
		function greatest(e, t = -Infinity) {
			return e.reduce((e, t) => Math.max(e, t), t);
		}
		function whole(e) {
			let t = Math.round(Math.abs(e)).toString();
			return (e <= -.5 ? "−" : "") + t.replace(/\B(?=(\d{3})+$)/g, ",");
		}
	}),
	1701: ((e, t, n) => {
		n.d(t, { SQ: () => isSameModel });
		let r = /^(?:us|us-gov|eu|apac|jp|au|ca|sa|global)\.(?=[a-z0-9-]+\.)/, i = /^arn:aws[\w-]*:bedrock:[\w-]*:\d*:([\w-]+)\/(.+)$/, a = new Set(["foundation-model", "inference-profile"]);
		function bedrockSpelling(e) {
			let t = bedrockParts(e);
			return t === null ? e : `bedrock:${t.kind}${t.name}`;
		}
		function bedrockParts(e) {
			let [, t = "", n] = /^bedrock:(converse:)?(.+)$/s.exec(e) ?? [];
			if (n === void 0) return null;
			let [, o = "", s = ""] = i.exec(n) ?? [];
			return {
				kind: t,
				name: (a.has(o) ? s : n).replace(r, "")
			};
		}
		let o = /^(?:gpt-3\.5-turbo-instruct|davinci-002|babbage-002)/, s = /^(?:chat|responses|completion|embeddings?|image|assistant|realtime|moderation|transcription|speech|video|agents|chatkit|codex(?:-\w+)*)(?::|$)/;
		function spelledOut(e) {
			if (e.startsWith("bedrock:")) return bedrockSpelling(e);
			let t = e.replace(/^azureopenai:/, "azure:"), [, n, r = ""] = /^(openai|anthropic|ollama):(.+)$/s.exec(t) ?? [];
			return n === "openai" && !s.test(r) ? `openai:${o.test(r) ? "completion" : "chat"}:${r}` : n === "anthropic" && /^claude-(?!2|instant)/.test(r) ? `anthropic:messages:${r}` : n === "ollama" && !/^(?:chat|completion|embeddings?):/.test(r) ? `ollama:completion:${r}` : t;
		}
		function isSameModel(e, t) {
			return spelledOut(e) === spelledOut(t);
		}
	}),
	9872: ((e, t, n) => {
		n.d(t, {
			Om: () => scalarSettings,
			dZ: () => isSecretSetting,
			fm: () => isHiddenSetting
		});
		let r = /api[-_]?key|secret|passw(or)?d|credential|^(proxy-)?authorization$|cookie|token$/i, i = /\b(sk-|gh[opsu]_|github_pat_|xox[abp]-|AKIA|Bearer\s)|:\/\/[^/\s]*@|[?&](api[-_]?key|key|token|sig)=|(?=\S*\d)(?=\S*[A-Za-z])[\w+/=-]{32,}/i, a = /(?:^|[-_.])(?:auth|bearer|keys?|pass|passphrase|pwd|pat|sas|dsn|signature|webhook)$|private[-_]?key|connection[-_]?string|(?:auth|access)[-_]?key|webhook[-_]?url|^x-.*(?:key|auth)/i;
		function isSecretSetting(e, t) {
			return r.test(e) ? typeof t == "string" ? !/^[\d.]+$/.test(t) : typeof t == "object" && /credential/i.test(e) : !1;
		}
		function scalarSettings(e, t = (e) => e, n) {
			let r = [], hide = (e, t) => {
				let i = typeof e == "string" ? e : JSON.stringify(e);
				n && i !== void 0 && r.push([t.join("."), `(secret) ${n(i)}`.slice(0, 80)]);
			}, visit = (e, n) => {
				if (!(r.length >= 80 || n.length > 4)) {
					if (typeof e == "boolean" || typeof e == "number" && Number.isFinite(e)) r.push([n.join("."), e]);
					else if (typeof e == "string" || isScalarList(e)) {
						let a = t(typeof e == "string" ? e : JSON.stringify(e));
						i.test(a) ? hide(e, n) : a.length <= 80 && r.push([n.join("."), a]);
					} else if (isMapping(e)) for (let [t, r] of Object.entries(e).sort(([e], [t]) => e < t ? -1 : 1)) t !== "basePath" && t.length <= 80 && (isHiddenSetting(t, r) ? hide(r, [...n, t]) : visit(r, [...n, t]));
				}
			};
			return isMapping(e) && visit(e, []), Object.fromEntries(r);
		}
		function isHiddenSetting(e, t) {
			return isSecretSetting(e, t) || typeof t == "string" && a.test(e);
		}
		function isMapping(e) {
			if (typeof e != "object" || !e) return !1;
			let t = Object.getPrototypeOf(e);
			return t === Object.prototype || t === null;
		}
		function isScalarList(e) {
			return Array.isArray(e) && e.every((e) => [
				"string",
				"number",
				"boolean"
			].includes(typeof e));
		}
	}),
	2055: ((e, t, n) => {
		n.d(t, { q: () => expectRegularFile });
		var r = n(3024);
		class IrregularFile extends Error {}
		function expectRegularFile(e, t = Infinity) {
			let n = (0, r.statSync)(e);
			if (n.isDirectory()) throw new IrregularFile("it is a folder, and not a file");
			if (n.isFIFO() || n.isSocket()) throw new IrregularFile("it is a pipe, and not a file");
			if (!n.isFile()) throw new IrregularFile("it is a device, and not a file");
			if (n.size > t) throw new IrregularFile("it is too large");
		}
	}),
	8452: ((e, t, n) => {
		n.d(t, {
			GU: () => withInstall,
			NJ: () => statusInText,
			iC: () => withKey
		});
		function withInstall(e, { command: t, folder: n }) {
			return `${e} (install${n === null ? "" : ` in ${n}`} with: ${t})`;
		}
		function withKey(e, t) {
			return t.length === 0 || keyIn(e) !== null ? e : `${e} (key: ${t.join(", ")})`;
		}
		function keyIn(e) {
			return / \(key: ([A-Za-z_]\w*)(?:, \w+)*\)$/.exec(e)?.[1] ?? /\b[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*_(?:KEY|TOKEN|SECRET)\b/.exec(e)?.[0] ?? null;
		}
		let r = [
			/(?:API|HTTP)[ \w-]{0,20}(?:error|status|call)[ a-z]{0,12}[:=]? ?(?:Error: )?(?:HTTP )?([45]\d\d)\b/i,
			/\bstatus(?:[ _-]?code)?["']?[:=]? ?([45]\d\d)\b/i,
			/\b(?:error )?code["']?: ?([45]\d\d)\b/i,
			/\bHTTP(?: error|\/\d(?:\.\d)?)? ([45]\d\d)\b/i,
			/\b([45]\d\d) (?:client|server) error\b/i,
			/\[([45]\d\d) [A-Z][\w ]+\]/,
			/^(?:\w*Error: )?([45]\d\d) (?:[A-Z{"]|status code)/
		];
		function statusInText(e) {
			let t = r.map((t) => t.exec(e)?.[1]).find((e) => e !== void 0);
			return t === void 0 ? null : Number(t);
		}
	}),
	7160: ((e, t, n) => {
		n.d(t, {
			TF: () => labelCounts,
			Wy: () => labelOf,
			Yz: () => pairKey
		});
		function labelOf(e) {
			return typeof e == "string" ? e.trim() === "" ? null : e.trim().normalize("NFC") : typeof e == "number" || typeof e == "boolean" ? String(e) : null;
		}
		function labelCounts(e, t, n) {
			let r = e.kind === "value" ? labelOf(e.value) : null;
			if (r === t) return {
				cases: 1,
				[`tp/${t}`]: 1,
				[pairKey(t, r)]: 1
			};
			let i = {
				cases: 1,
				[`fn/${t}`]: 1
			};
			return r !== null && n.has(r) ? {
				...i,
				[`fp/${r}`]: 1,
				[pairKey(t, r)]: 1
			} : {
				...i,
				[r === null ? "unreadable" : "outside"]: 1,
				[pairKey(t, "")]: 1
			};
		}
		function pairKey(e, t) {
			return `pair/${JSON.stringify([e, t])}`;
		}
	}),
	6914: ((e, t, n) => {
		n.d(t, {
			$A: () => a,
			Az: () => r,
			Hy: () => l,
			Ls: () => c,
			RI: () => i,
			SD: () => s,
			Wm: () => o,
			tu: () => docsPage
		});
		let docsPage = (e) => `https://github.com/pawl-dev/pawl/blob/main/docs/${e}`, r = [
			"type",
			"value",
			"threshold",
			"weight",
			"metric"
		], i = "context", a = "pawl:rag:", o = "pawl:model:", s = ["answer", "rewrite"], c = [
			[/^(package-lock|npm-shrinkwrap)\.json$/, "npm ci"],
			[/^(pnpm-lock|pnpm-workspace)\.yaml$|^\.?pnpmfile\.[cm]?js$/, "pnpm install --frozen-lockfile"],
			[/^yarn\.lock$|^\.yarnrc(\.yml)?$/, "yarn install --immutable"],
			[/^bun\.lockb?$|^bunfig\.toml$/, "bun install --frozen-lockfile"],
			[/^deno\.lock$/, "deno install --frozen"],
			[/^\.npmrc$/, "npm ci"],
			[/^uv\.lock$/, "uv sync --frozen"],
			[/^poetry\.lock$/, "poetry install"],
			[/^pdm\.lock$/, "pdm sync"],
			[/^Pipfile(\.lock)?$/, "pipenv sync"],
			[/^(requirements|constraints).*\.(txt|in)$/, "pip install -r requirements.txt"],
			[/^(pyproject\.toml|setup\.(py|cfg))$/, "pip install ."],
			[/^environment\.ya?ml$/, "conda env update"],
			[/^Gemfile(\.lock)?$/, "bundle install"],
			[/^go\.(sum|mod)$/, "go mod download"]
		], l = "@pawl-dev/pawl";
	})
}, n = {};
function __nccwpck_require__(e) {
	var r = n[e];
	if (r !== void 0) return r.exports;
	var i = n[e] = { exports: {} }, a = !0;
	try {
		t[e](i, i.exports, __nccwpck_require__), a = !1;
	} finally {
		a && delete n[e];
	}
	return i.exports;
}
__nccwpck_require__.m = t, __nccwpck_require__ !== void 0 && (__nccwpck_require__.ab = decodeURIComponent(new URL(".", import.meta.url).pathname).slice(+!!import.meta.url.match(/^file:\/\/\/\w:/), -1) + "/"), __nccwpck_require__.d = (e, t) => {
	for (var n in t) __nccwpck_require__.o(t, n) && !__nccwpck_require__.o(e, n) && Object.defineProperty(e, n, {
		enumerable: !0,
		get: t[n]
	});
}, __nccwpck_require__.f = {}, __nccwpck_require__.e = (e) => Promise.all(Object.keys(__nccwpck_require__.f).reduce((t, n) => (__nccwpck_require__.f[n](e, t), t), [])), __nccwpck_require__.u = (e) => "" + e + ".worker.js", __nccwpck_require__.o = (e, t) => Object.prototype.hasOwnProperty.call(e, t), __nccwpck_require__.r = (e) => {
	typeof Symbol < "u" && Symbol.toStringTag && Object.defineProperty(e, Symbol.toStringTag, { value: "Module" }), Object.defineProperty(e, "__esModule", { value: !0 });
}, (() => {
	var e = { 792: 0 }, installChunk = (t) => {
		var { ids: n, modules: r, runtime: i } = t, a, o, s = 0;
		for (a in r) __nccwpck_require__.o(r, a) && (__nccwpck_require__.m[a] = r[a]);
		for (i && i(__nccwpck_require__); s < n.length; s++) o = n[s], __nccwpck_require__.o(e, o) && e[o] && e[o][0](), e[n[s]] = 0;
	};
	__nccwpck_require__.f.j = (t, n) => {
		var r = __nccwpck_require__.o(e, t) ? e[t] : void 0;
		if (r !== 0) {
			if (r) n.push(r[1]);
			else {
				var i = import("./" + __nccwpck_require__.u(t)).then(installChunk, (n) => {
					throw e[t] !== 0 && (e[t] = void 0), n;
				}), i = Promise.race([i, new Promise((n) => r = e[t] = [n])]);
				n.push(r[1] = i);
			}
		}
	};
})();
var r = __nccwpck_require__(8995), i = __nccwpck_require__(6760), a = __nccwpck_require__(3136);
const { enableCompileCache: o, flushCompileCache: s } = r;
function keepCompiledCode(e) {
	e !== null && o?.(e);
}
function writeCompiledCode() {
	s?.();
}
function createOutbox(e) {
	let t = [], flush = () => {
		if (t.length === 0) return;
		let n = t;
		t = [], e(n);
	};
	return {
		add(e) {
			t.push(e) === 1 && setImmediate(flush);
		},
		flush
	};
}
var c = __nccwpck_require__(9231);
function redactedMessage(e, { text: t }, n) {
	let r = redacted(e, "", {
		text: t,
		own: n
	});
	if (e.type !== "outcome" || r.type !== "outcome" || r.outcome === null || r.outcome.output === e.outcome?.output) return r;
	let i = r.outcome.form === "part" ? "part" : "redacted";
	return {
		...r,
		outcome: {
			...r.outcome,
			form: i
		}
	};
}
function redacted(e, t, n) {
	let { text: r, own: i } = n;
	if (typeof e == "string") return isOwn(t, e, i) ? e : r(e);
	if (Array.isArray(e)) return e.map((e) => redacted(e, t, n));
	if (typeof e != "object" || !e) return e;
	let a = { ...e };
	for (let t of Object.keys(e)) {
		if (!i.has(t) && r(t) !== t) return renamed(e, n);
		a[t] = redacted(a[t], t, n);
	}
	return a;
}
function renamed(e, t) {
	let { text: n, own: r } = t;
	return Object.fromEntries(Object.entries(e).map(([e, i]) => [r.has(e) ? e : n(e), redacted(i, e, t)]));
}
function isOwn(e, t, n) {
	return n.has(t) || /Digest$/.test(e) && /^[0-9a-f]{64}$/.test(t);
}
var l = __nccwpck_require__(2329), u = __nccwpck_require__(5006), d = __nccwpck_require__(9872), f = __nccwpck_require__(3005);
const p = /^(?:Bearer|Basic|Token|ApiKey|Key)\s+/i, m = /:\/\/[^\s:@/]{0,100}:([^\s@/]{8,200})@/g, h = /[?&]([\w.-]{1,60})=([^\s&#]{8,500})/g;
function secretSettings(e) {
	let t = new Map(), visit = (e, n) => {
		if (!(typeof e != "object" || !e || n > 6)) for (let [r, i] of Object.entries(e)) {
			if (t.size >= 200) return;
			if (typeof i != "string") {
				visit(i, n + 1);
				continue;
			}
			let e = (0, d.fm)(r, i) ? [{
				name: r,
				value: i.trim().replace(p, "")
			}] : [];
			for (let n of [...e, ...inAddress(i)]) (0, u.EZ)((0, f.DH)(n.value)) && t.set(n.value, n);
		}
	};
	for (let t of e) visit(t, 0);
	return [...t.values()];
}
function inAddress(e) {
	let t = [...e.matchAll(m)].map(([, e = ""]) => ({
		name: "password",
		value: e
	})), n = [...e.matchAll(h)].map(([, e = "", t = ""]) => ({
		name: e,
		value: t
	}));
	return [...t, ...n.filter(({ name: e, value: t }) => (0, d.fm)(e, t))].flatMap(({ name: e, value: t }) => [t, (0, f.DH)(t)].map((t) => ({
		name: e,
		value: t
	})));
}
var g = __nccwpck_require__(4247);
const _ = e(import.meta.url)("node:async_hooks"), v = new _.AsyncLocalStorage(), y = /rate-?limit|^retry-after/i, b = 8e3, x = [
	"x-ratelimit-remaining",
	"x-ratelimit-remaining-requests",
	"x-ratelimit-remaining-tokens"
];
async function watched(e) {
	let t = {
		status: null,
		headers: {},
		body: ""
	}, [n] = await v.run(t, () => Promise.allSettled([e()]));
	return [n, t];
}
function watchResponses() {
	let { fetch: e } = globalThis;
	globalThis.fetch = async (t, n) => {
		let r = v.getStore(), i = await e(t, n);
		return r === void 0 ? i : (r.status = i.status, r.headers = Object.fromEntries([...i.headers].filter(([e]) => y.test(e))), r.body = i.ok ? "" : await beginningOf(i.clone()), i.ok && x.some((e) => i.headers.get(e) === "0") ? kept(i) : i);
	};
}
function kept(e) {
	let t = new Headers(e.headers);
	for (let e of x) t.delete(e);
	let { status: n, statusText: r, url: i } = e, a = new Response(e.body, {
		status: n,
		statusText: r,
		headers: t
	});
	return Object.defineProperty(a, "url", { value: i });
}
async function beginningOf({ body: e }) {
	if (e === null) return "";
	let t = e.pipeThrough(new TextDecoderStream()).getReader(), n = "";
	try {
		for (; n.length < b;) {
			let { done: e, value: r } = await t.read();
			if (e) break;
			n += r;
		}
		return n.slice(0, b);
	} catch {
		return n;
	} finally {
		await t.cancel().catch(() => {});
	}
}
class CallRefused extends Error {
	constructor() {
		super("The call was not launched: the run stopped before it."), this.name = "CallRefused";
	}
}
class CallFailed extends Error {
	failure;
	constructor(e) {
		super(e.message), this.name = "CallFailed", this.failure = e;
	}
}
const S = new _.AsyncLocalStorage();
function callUnderWay() {
	return S.getStore();
}
function createCallGate(e, t, n = () => {}) {
	let r = new Map(), i = 0, order = (t, n) => new Promise((i) => {
		r.set(t, i), e(n);
	});
	return {
		async pass(e, r, a) {
			let o = i++, { isTimed: s = !1, ...c } = e, l = S.getStore(), u = l !== void 0, d = await order(o, {
				type: "call",
				call: o,
				evaluation: t(),
				nested: u,
				...c
			});
			for (let t = 0;; t += 1) {
				if (d === "refuse") throw new CallRefused();
				if (typeof d == "object" && "cause" in d) throw new CallFailed(d);
				n();
				let i = t === 0 && !s, c = {
					call: o,
					provider: e.provider,
					mayWait: i,
					outer: l,
					answers: {
						half: 0,
						unpriced: 0,
						direct: 0
					},
					isDeferred: !1,
					end: null
				}, [u, f] = await S.run(c, () => watched(r));
				if (c.end === "refuse") throw new CallRefused();
				if (c.end !== null) throw new CallFailed(c.end);
				if (d = await order(o, {
					type: "answered",
					call: o,
					...a(u, f)
				}), d === "settle") {
					if (u.status === "rejected") throw u.reason;
					return u.value;
				}
			}
		},
		async defer(e, n) {
			let { call: r, outer: i } = e;
			if (e.isDeferred) return "go";
			e.isDeferred = !0;
			let a = i;
			for (; a?.outer;) a = a.outer;
			let o = {
				call: r,
				outer: a?.call ?? null,
				evaluation: t(),
				request: n
			}, s = await order(r, {
				type: "deferred",
				...o
			});
			if (e.isDeferred = !1, s === "go") return "go";
			if (typeof s == "object" && "status" in s) return s;
			throw e.end = typeof s == "object" ? s : "refuse", Error("The request was not made: the run stopped before it.");
		},
		receive(e, t) {
			let n = r.get(e);
			r.delete(e), n?.(t);
		}
	};
}
var C = __nccwpck_require__(7598);
const w = [
	"/chat/completions",
	"/responses",
	"/embeddings"
], T = new _.AsyncLocalStorage();
async function withTimeout(e, t, n) {
	let r = new AbortController(), i = t ? AbortSignal.any([t, r.signal]) : r.signal, expire = () => {}, a = new Promise((t, n) => {
		expire = () => {
			r.abort(), n(Error(`Provider call timed out after ${e} ms`));
		};
	}), o = {
		...callTimer(e, expire),
		outer: T.getStore()
	};
	o.resume();
	try {
		return await Promise.race([T.run(o, () => n(i)), a]);
	} finally {
		o.pause();
	}
}
async function outsideOfTime(e) {
	let t = [];
	for (let e = T.getStore(); e !== void 0; e = e.outer) t.push(e);
	for (let e of t) e.pause();
	try {
		return await e();
	} finally {
		for (let e of t) e.resume();
	}
}
function callTimer(e, t) {
	let n = e, r = 0, i;
	return {
		pause() {
			i !== void 0 && (clearTimeout(i), i = void 0, n -= performance.now() - r);
		},
		resume() {
			i === void 0 && (r = performance.now(), i = setTimeout(t, Math.max(1, n)));
		}
	};
}
const E = /^https:\/\/(?:[a-z]{2}\.)?api\.openai\.com\/v1$/, D = /^(?:accept|content-type|user-agent|authorization|openai-organization|openai-project)$/i;
function deferRequests(e, t) {
	let { fetch: n } = globalThis, r = (0, f.c8)(process.env), { text: i } = (0, l.l)(r), nameOf = (e) => r.find(({ value: t }) => t === e)?.name ?? null;
	globalThis.fetch = async (r, a) => {
		let o = callUnderWay();
		if (o === void 0) return n(r, a);
		let s = deferrable(o, r, a, nameOf);
		if (s !== null && i(s.body) === s.body) {
			let t = await outsideOfTime(() => e.defer(o, s));
			if (t !== "go") return count(o, E.test(s.base) ? "half" : "unpriced"), responseOf(t, String(r));
		}
		count(o, "direct");
		let c = AbortSignal.timeout(t);
		return n(r, {
			...a,
			signal: a?.signal ? AbortSignal.any([a.signal, c]) : c
		});
	};
}
function cameFromBatch({ answers: e }) {
	return e.half + e.unpriced > 0;
}
function paidShare({ answers: e }) {
	return e.half + e.unpriced === 0 ? "all" : e.unpriced + e.direct === 0 ? "half" : "unknown";
}
function count(e, t) {
	for (let n = e; n !== void 0; n = n.outer) n.answers[t] += 1;
}
function deferrable({ provider: e, mayWait: t }, n, r, i) {
	if (!t || !e.startsWith("openai:") || typeof n != "string" || r?.method !== "POST" || typeof r.body != "string") return null;
	let a = w.find((e) => n.endsWith(e));
	if (a === void 0 || n.includes("?") || !isWhole(r.body)) return null;
	let o = new Headers(r.headers), s = [...o.keys()].filter((e) => !D.test(e) && !/^x-promptfoo-/i.test(e)), [, c = ""] = /^Bearer (\S+)$/.exec(o.get("authorization") ?? "") ?? [], l = i(c);
	return s.length > 0 || l === null ? null : {
		base: n.slice(0, -a.length),
		endpoint: a,
		body: r.body,
		bodyDigest: (0, C.createHash)("sha256").update(r.body).digest("hex"),
		keyName: l,
		organization: o.get("openai-organization"),
		project: o.get("openai-project")
	};
}
function isWhole(e) {
	try {
		let { model: t, stream: n, background: r } = JSON.parse(e);
		return typeof t == "string" && !n && !r;
	} catch {
		return !1;
	}
}
function responseOf({ status: e, body: t }, n) {
	let r = new Response(t, {
		status: e,
		headers: { "content-type": "application/json" }
	});
	return Object.defineProperty(r, "url", { value: n });
}
var O = __nccwpck_require__(8420);
let k = null, A = null;
function watchPrompts(e, t, n = "", r = []) {
	let i = new Set(t), isShown = (e) => (0, u.lB)(e) && n.includes(e), a = (0, f.c8)(e).filter(({ name: e, value: t }) => !i.has(e) && !isShown(t));
	k = (0, l.l)(a), A = (0, l.l)([...a, ...r]);
}
function whyUnsent(e, t = {}) {
	if (k === null) return null;
	let n = [e, ...Object.values(t).filter((e) => typeof e == "string")];
	for (let e of n) {
		let [t] = k.namesIn(e);
		if (t !== void 0) return `The prompt holds the value of the variable ${t}: it was not sent`;
	}
	return null;
}
function gradedText(e) {
	return A !== null && A.namesIn(e).length > 0 ? A.text(e) : e;
}
let j = null;
const M = new Map();
let ee = 0;
function startTape(e) {
	j = e;
}
function receiveReplayed({ ask: e, ...t }) {
	M.get(e)?.(t), M.delete(e);
}
const te = [
	"callApi",
	"callEmbeddingApi",
	"callSimilarityApi",
	"callClassificationApi",
	"callModerationApi"
], ne = "callEmbeddingApi", N = new WeakSet(), re = new _.AsyncLocalStorage();
function taped(e) {
	return j === null ? e : withCalls(e, j, (e) => e);
}
function withCalls(e, t, n) {
	for (let r of te) {
		let i = Reflect.get(e, r);
		if (typeof i != "function" || N.has(i)) continue;
		let a = r === ne ? holderOf(e, r) : e, call = function(...o) {
			let s = a === e ? e : this, c = o.map((e) => typeof e == "string" ? n(e) : e), real = () => Promise.resolve(i.apply(s, c));
			if (t === null || re.getStore()) return real();
			let l = askedOf(s, r, c, t);
			return t.kind === "record" ? recorded(t, l, () => re.run(!0, real)) : replayed(t, l);
		};
		N.add(call), Object.defineProperty(a, r, {
			value: call,
			configurable: !0,
			writable: !0
		});
	}
	return e;
}
function tapedGrader(e, t) {
	let n = Reflect.get(e, ne), r = t === "embeddings" && !N.has(Object(n));
	if (withCalls(e, j, gradedText), j?.kind === "replay" && r) throw new NotRecorded(`The recording holds no embeddings of ${e.id()}`);
}
function holderOf(e, t) {
	let n = e;
	for (; !Object.hasOwn(n, t);) n = Object.getPrototypeOf(n);
	return n;
}
async function recorded({ send: e, clean: t }, n, r) {
	let keep = (t, r) => {
		(0, g.x)(t).failure?.retry !== !0 && e({
			type: "recorded",
			asked: n,
			answer: r
		});
	}, i = performance.now(), a;
	try {
		a = await r();
	} catch (e) {
		throw keep({
			status: "rejected",
			reason: e
		}, { thrown: (0, g.k)(e) }), e;
	}
	let o = withLatency(a, performance.now() - i);
	return keep({
		status: "fulfilled",
		value: o
	}, { response: cleaned(o, t) }), o;
}
const ie = /^set-cookie2?$/i;
function cleaned(e, t) {
	return JSON.parse(JSON.stringify(e ?? null), (e, n) => ie.test(e) ? void 0 : typeof n == "string" ? t(n) : n);
}
function withLatency(e, t) {
	return typeof e == "object" && e && !("latencyMs" in e) ? {
		...e,
		latencyMs: t
	} : e;
}
async function replayed({ send: e }, t) {
	let n = ee++, r = await new Promise((r) => {
		M.set(n, r), e({
			type: "wanted",
			ask: n,
			asked: t
		});
	});
	if ("why" in r) throw new NotRecorded(r.why);
	if (r.answer.thrown !== void 0) throw Error(r.answer.thrown);
	return r.answer.response;
}
class NotRecorded extends Error {
	status = 424;
}
function askedOf(e, t, [n, r], { folders: i, clean: a, written: o, isKey: s }) {
	let c = Object(t === "callApi" ? r : void 0), l = Object.entries(c.vars ?? {}).filter(([e]) => !(0, O.Tx)(e)), text = (e) => a((0, O.V4)(typeof e == "string" ? e : JSON.stringify(e) ?? "", i.root));
	return {
		provider: text(e.id()),
		...t !== "callApi" && { call: t },
		prompt: text(n),
		...t !== "callApi" && r !== void 0 && { second: text(r) },
		settings: (0, O.DY)({
			own: e.config,
			written: o(e),
			env: e.env,
			prompt: c.prompt?.config
		}, i, s),
		...c.passages !== void 0 && { passages: (0, O.yD)(cleaned(c.passages, a), i) },
		...Object.fromEntries(l.map(([e, t]) => [`variable ${e}`, (0, O.yD)(cleaned(t, a), i)]))
	};
}
const ae = /Worker failed to become ready within timeout|\bWorker (?:crashed|not ready)\b/, oe = /^ERROR: Failed to load module: (.+)$/, se = /^Python worker crashed \d+ times, marking as dead/, ce = new WeakMap(), le = new _.AsyncLocalStorage();
function hearWorkers(e) {
	let t = le.getStore();
	if (t === void 0 || typeof e != "string") return;
	let n = e.indexOf("Python worker stderr: "), r = n < 0 ? "" : e.slice(n + 22).trim();
	if (r !== "" && (t.lastLine = r), t.notLoaded = oe.exec(r)?.[1] ?? t.notLoaded, !(t.answered || t.notLoaded === null && !se.test(e))) {
		t.failure = failureOf(t, t.lastLine ?? "it ended each time that it was started");
		for (let e of t.waiting) e(t.failure);
	}
}
async function withWorkerWords(e, t) {
	let n = ce.get(e) ?? {
		answered: !1,
		notLoaded: null,
		lastLine: null,
		failure: null,
		waiting: new Set()
	};
	if (ce.set(e, n), n.failure !== null) throw n.failure;
	let lose = () => {}, r = new Promise((e, t) => {
		lose = t;
	});
	n.waiting.add(lose);
	let i = le.run(n, async () => t()), over = (e) => {
		n.answered ||= e, n.waiting.delete(lose), n.waiting.size === 0 && Object.assign(n, {
			notLoaded: null,
			lastLine: null,
			failure: null
		});
	}, a = i.then((e) => (over(!0), e), (e) => {
		let t = e instanceof Error && ae.test(e.message) ? failureOf(n, e.message) : e;
		throw over(!1), t;
	});
	return await Promise.race([a, r]);
}
function failureOf({ notLoaded: e }, t) {
	return Error(e === null ? `The Python worker ended before it answered: ${t}` : `The Python worker could not load its script: ${e}`);
}
var ue = __nccwpck_require__(9891);
const de = new _.AsyncLocalStorage();
function asProvider(e) {
	return de.run(!0, e);
}
function isProviders() {
	return de.getStore() === !0;
}
function loadProvidersAsSuch({ providerMap: e, loadApiProvider: t }, n) {
	e?.unshift({
		test: () => !isProviders(),
		create: (e, r, i) => asProvider(() => {
			let r = Object(i.options);
			return t(e, {
				...i,
				...i.env !== void 0 && { env: n(i.env) },
				...i.options && { options: {
					...r,
					...r.env !== void 0 && { env: n(r.env) }
				} }
			});
		})
	});
}
function createTallies() {
	let e = new Map();
	return {
		of({ row: t, slot: n }) {
			let r = `${t}:${n}`, i = e.get(r) ?? emptyTally();
			return e.set(r, i), i;
		},
		inRow: (t) => [...e].filter(([e]) => e.startsWith(`${t}:`)).map(([, e]) => e)
	};
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
		failure: null,
		graderKeys: [],
		graderFailure: null
	};
}
function addUsage(e, t, n = "all") {
	let { prompt: r, completion: i } = t.tokenUsage ?? {}, a = n === "unknown" ? void 0 : t.cost;
	return {
		...e,
		...added("promptTokens", e.promptTokens, r),
		...added("completionTokens", e.completionTokens, i),
		...added("cost", e.cost, a),
		...n === "half" && typeof a == "number" && added("discount", e.discount, a / 2)
	};
}
function added(e, t, n) {
	return typeof n != "number" || !Number.isFinite(n) ? {} : { [e]: (t ?? 0) + n };
}
const P = new _.AsyncLocalStorage();
function openCellFlow() {
	P.getStore() === void 0 && P.enterWith({ cell: null });
}
function nameCellFlow(e) {
	let t = P.getStore();
	t && (t.cell = e);
}
function currentCell() {
	return P.getStore()?.cell ?? null;
}
const fe = /(?<=\p{L}) (?=\p{L})|(?<=[，。！？、；：])(?=\p{L})/gu, pe = /^\s*(?:[[{]|- )/, me = /(?<!\\)"(?:content|text)"\s*:\s*"/g;
function variedPrompt(e, t, n = {}, { isTrimmed: r = !1, isOneLine: i = !1 } = {}) {
	let a = pe.test(e), o = gapsFor(e, n, a || r), s = widthsOf(t, o).sort((e, t) => t.at - e.at).reduce((e, { at: t, blanks: n }) => inserted(e, t, " ".repeat(n)), e);
	if (!a) return (i ? " ".repeat(t) : blanksOf(t)) + s;
	let c = o.length > 0 ? void 0 : [...e.matchAll(me)].at(-1);
	return c ? inserted(s, c.index + c[0].length, blanksOf(t).replaceAll("\n", "\\n")) : s;
}
function withoutVariation(e) {
	return e.trimStart().replace(/(?<=\p{L}) +(?=\p{L})/gu, " ").replace(/(?<=[，。！？、；：]) +(?=\p{L})/gu, "");
}
function gapsFor(e, t, n) {
	let r = gapsIn(e, t).toReversed().slice(0, 8);
	return !n || r.length === 8 ? r : [...new Set([...r, ...gapsOf(e).toReversed().slice(0, 8)])].slice(0, 8);
}
function gapsIn(e, t) {
	let n = Object.entries(t).flatMap(([e, t]) => typeof t == "string" && !e.startsWith("__") && t.trim() !== "" ? [t] : []).flatMap((t) => {
		let n = e.includes(t) ? e.lastIndexOf(t) : -1;
		return n < 0 ? [] : gapsOf(t).map((e) => n + e);
	});
	return [...new Set(n)].sort((e, t) => e - t);
}
function gapsOf(e) {
	return [...e.matchAll(fe)].map(({ index: e }) => e);
}
function widthsOf(e, t) {
	let n = 2;
	for (; t.length > 0 && n ** t.length < 256;) n += 1;
	return t.map((t, r) => ({
		at: t,
		blanks: Math.floor(e / n ** r) % n
	})).filter(({ blanks: e }) => e > 0);
}
function inserted(e, t, n) {
	return e.slice(0, t) + n + e.slice(t);
}
function blanksOf(e) {
	let t = "";
	for (let n = e; n > 0; n = Math.floor((n - 1) / 2)) t += n % 2 == 1 ? "\n" : " ";
	return t;
}
function wrapProvider(e, t) {
	let callApi = (n, r, i) => callInTurn(e, t, n, r, i);
	return new Proxy(e, { get(e, n) {
		if (n === "callApi") return callApi;
		if (n === "delay") return openCellFlow(), 0;
		if (!(n === "transform" && t.given)) return n === "config" && e.config ? {
			...e.config,
			maxRetries: 0
		} : ownProperty(e, n);
	} });
}
const F = new WeakMap();
function unstubbed(e) {
	return F.get(e) ?? e;
}
function stubProvider(e) {
	if (F.has(e)) return e;
	let callApi = async () => ({ error: "not called in a dry run" }), t = new Proxy(e, { get(e, t) {
		return t === "callApi" ? callApi : t === "delay" ? 0 : ownProperty(e, t);
	} });
	return F.set(t, e), t;
}
function ownProperty(e, t) {
	let n = Reflect.get(e, t, e);
	return typeof n == "function" && t !== "constructor" ? n.bind(e) : n;
}
const he = /\b(?:anthropic|claude)\b/i, ge = /^wss?:/i;
async function callInTurn(e, { gate: t, tallies: n, endpointOf: r, wanted: i, callTimeoutMs: a, given: o, variation: s, passages: c, isTimed: l }, u, d, f) {
	let p = cellOf(d);
	if (p !== null && !i(p)) return { error: "not asked for" };
	p !== null && nameCellFlow(p);
	let m = p === null ? null : n.of(p), h = r(e);
	if (o) return o.inTurn(p, e.id(), h);
	let _ = whyUnsent(u, d?.vars);
	if (_ !== null) return { error: _ };
	let v = p === null ? void 0 : c(p), y = d && v ? {
		...d,
		passages: v
	} : d, b = p === null ? void 0 : s(p), x = e.id(), S = b === void 0 ? u : variedPrompt(u, b, d?.vars, {
		isTrimmed: he.test(x),
		isOneLine: ge.test(x)
	}), C = typeof e.delay == "number" ? e.delay : 0, attempt = async () => {
		m && (m.calls.target += 1);
		let t = performance.now(), n = await withTimeout(a, f?.abortSignal, (t) => withWorkerWords(e, () => asProvider(() => taped(e).callApi(S, y, {
			...f,
			abortSignal: t
		})))), r = callUnderWay(), i = r !== void 0 && cameFromBatch(r) ? null : n.latencyMs ?? performance.now() - t;
		m && (m.latencyMs = i, m.cached = n.cached === !0, m.target = addUsage(m.target, n, r && paidShare(r)));
		let { latencyMs: o, ...s } = n;
		return i === null ? s : {
			...s,
			latencyMs: i
		};
	};
	try {
		let n = await t.pass({
			cell: p,
			role: "target",
			provider: e.id(),
			endpoint: h,
			restMs: C,
			isTimed: p !== null && l(p)
		}, attempt, (t, n) => {
			let r = (0, g.x)(t, n, e);
			return m && (m.failure = r.failure), m && r.failure && (0, ue.eX)(r.failure) && --m.calls.target, r;
		});
		return n.error ? withoutStatus(n) : n;
	} catch (e) {
		throw m && e instanceof CallRefused && (m.refused = !0), m && e instanceof CallFailed && (m.failure = e.failure), e;
	}
}
function cellOf(e) {
	let t = /^test-(\d+)-prompt-(\d+)-repeat-/.exec(String(e?.vars.__evalStepId ?? ""));
	return t ? {
		row: Number(t[1]),
		slot: Number(t[2])
	} : null;
}
function withoutStatus(e) {
	let t = e.metadata?.http;
	if (typeof t != "object" || !t) return e;
	let { status: n, ...r } = t;
	return {
		...e,
		metadata: {
			...e.metadata,
			http: r
		}
	};
}
function givenAnswers(e, t, n) {
	return { async inTurn(r, i, a) {
		let o = r === null ? { why: "its call belongs to no cell" } : e(r.row);
		if ("why" in o) return { error: `This output cannot be graded again: ${o.why}` };
		let s = given_answers_responseOf(o.output), c = {
			cell: r,
			role: "given",
			provider: i,
			endpoint: a,
			restMs: 0
		};
		try {
			return await t.pass(c, async () => s, () => ({
				failure: null,
				limits: null,
				tokens: null
			}));
		} catch (e) {
			throw r !== null && e instanceof CallRefused && (n.of(r).refused = !0), e;
		}
	} };
}
function given_answers_responseOf({ text: e, form: t, latencyMs: n, cost: r }) {
	return {
		output: t === "json" ? JSON.parse(e) : e,
		...n !== null && { latencyMs: n },
		...r !== null && { cost: r }
	};
}
var _e = __nccwpck_require__(8764);
async function gradersInTurn(e, t, n, r, i) {
	let inTurn = ({ provider: i, callContext: a, operationName: o }, s) => callGrader(t, n, r, {
		provider: i,
		operation: o,
		cell: currentCell() ?? comparedCell(a),
		isComparison: currentCell() === null,
		invoke: () => e.withFetchRetryContext(0, () => asProvider(s))
	}), a = {
		getActiveTraceparent: () => void 0,
		withGraderSpan: (e, t) => t(),
		withProviderSpan: (e, t) => inTurn(e, () => t(e.callContext))
	}, o = storageOf(e), s = _.AsyncLocalStorage.prototype.run;
	o && (o.run = (e, ...t) => {
		let n = e, r = {
			...n,
			withProviderSpan: (e, t) => inTurn(e, () => n.withProviderSpan(e, t))
		};
		return s.call(o, e === a ? e : r, ...t);
	});
	try {
		return await e.withProviderCallTracingContext(a, i);
	} finally {
		o && Reflect.deleteProperty(o, "run");
	}
}
function storageOf(e) {
	let { prototype: t } = _.AsyncLocalStorage, { run: n } = t, r = { getActiveTraceparent: () => void 0 }, i = null;
	t.run = function(e, ...t) {
		return e === r && (i = this), n.call(this, e, ...t);
	};
	try {
		e.withProviderCallTracingContext(r, () => void 0);
	} finally {
		t.run = n;
	}
	return i;
}
function comparedCell(e) {
	let { testIdx: t, promptIdx: n } = Object(e);
	return typeof t == "number" && typeof n == "number" ? {
		row: t,
		slot: n
	} : null;
}
async function callGrader(e, t, n, r) {
	let { cell: i } = r, a = i === null ? null : t.of(i), attempt = async () => {
		tapedGrader(r.provider, r.operation), a && (a.calls.grader += 1);
		let e = await withWorkerWords(r.provider, r.invoke), t = callUnderWay();
		return a && (a.grader = addUsage(a.grader, e ?? {}, t && paidShare(t))), e;
	}, { provider: o } = r, s = {
		cell: i,
		role: "grader",
		provider: o.id(),
		endpoint: n(o),
		restMs: 0
	}, c = null;
	try {
		return await e.pass(s, attempt, (e, t) => {
			let n = (0, g.x)(e, t, o);
			return c = n.failure?.message ?? null, a && n.failure && (0, ue.eX)(n.failure) && --a.calls.grader, a && n.failure && (a.graderKeys = (0, _e.TE)(n.failure, o)), n;
		});
	} catch (e) {
		throw a && e instanceof CallRefused && (a.refused = !0), e;
	} finally {
		let e = r.isComparison && i ? t.inRow(i.row) : a ? [a] : [];
		for (let t of e) t.graderFailure ??= c;
	}
}
const ve = {
	"agent-rubric": {
		sees: "more",
		calls: 1
	},
	"answer-relevance": {
		sees: "output",
		calls: 7
	},
	bleu: {
		sees: "output",
		calls: 0
	},
	classifier: {
		sees: "output",
		calls: 1
	},
	contains: {
		sees: "output",
		calls: 0
	},
	"contains-all": {
		sees: "output",
		calls: 0
	},
	"contains-any": {
		sees: "output",
		calls: 0
	},
	"contains-html": {
		sees: "output",
		calls: 0
	},
	"contains-json": {
		sees: "output",
		calls: 0
	},
	"contains-sql": {
		sees: "output",
		calls: 0
	},
	"contains-xml": {
		sees: "output",
		calls: 0
	},
	"context-faithfulness": {
		sees: "output",
		calls: 2
	},
	"context-recall": {
		sees: "output",
		calls: 1
	},
	"context-relevance": {
		sees: "output",
		calls: 1
	},
	"conversation-relevance": {
		sees: "more",
		calls: 6
	},
	cost: {
		sees: "output",
		calls: 0
	},
	equals: {
		sees: "output",
		calls: 0
	},
	factuality: {
		sees: "output",
		calls: 1
	},
	"finish-reason": {
		sees: "more",
		calls: 0
	},
	"g-eval": {
		sees: "output",
		calls: 2
	},
	gleu: {
		sees: "output",
		calls: 0
	},
	guardrails: {
		sees: "more",
		calls: 0
	},
	human: {
		sees: "more",
		calls: 0
	},
	icontains: {
		sees: "output",
		calls: 0
	},
	"icontains-all": {
		sees: "output",
		calls: 0
	},
	"icontains-any": {
		sees: "output",
		calls: 0
	},
	"is-html": {
		sees: "output",
		calls: 0
	},
	"is-json": {
		sees: "output",
		calls: 0
	},
	"is-refusal": {
		sees: "output",
		calls: 0
	},
	"is-sql": {
		sees: "output",
		calls: 0
	},
	"is-valid-function-call": {
		sees: "output",
		calls: 0
	},
	"is-valid-openai-function-call": {
		sees: "output",
		calls: 0
	},
	"is-valid-openai-tools-call": {
		sees: "output",
		calls: 0
	},
	"is-xml": {
		sees: "output",
		calls: 0
	},
	javascript: {
		sees: "output",
		calls: 0
	},
	latency: {
		sees: "output",
		calls: 0
	},
	levenshtein: {
		sees: "output",
		calls: 0
	},
	"llm-rubric": {
		sees: "output",
		calls: 1
	},
	"max-score": {
		sees: "more",
		calls: 0
	},
	meteor: {
		sees: "output",
		calls: 0
	},
	"model-graded-closedqa": {
		sees: "output",
		calls: 1
	},
	"model-graded-factuality": {
		sees: "output",
		calls: 1
	},
	moderation: {
		sees: "more",
		calls: 1
	},
	perplexity: {
		sees: "more",
		calls: 0
	},
	"perplexity-score": {
		sees: "more",
		calls: 0
	},
	pi: {
		sees: "output",
		calls: 1
	},
	python: {
		sees: "output",
		calls: 0
	},
	regex: {
		sees: "output",
		calls: 0
	},
	"rouge-n": {
		sees: "output",
		calls: 0
	},
	ruby: {
		sees: "output",
		calls: 0
	},
	"search-rubric": {
		sees: "output",
		calls: 1
	},
	"select-best": {
		sees: "more",
		calls: 1
	},
	similar: {
		sees: "output",
		calls: 2
	},
	"similar:cosine": {
		sees: "output",
		calls: 2
	},
	"similar:dot": {
		sees: "output",
		calls: 2
	},
	"similar:euclidean": {
		sees: "output",
		calls: 2
	},
	"skill-used": {
		sees: "more",
		calls: 0
	},
	"starts-with": {
		sees: "output",
		calls: 0
	},
	"tool-call-f1": {
		sees: "output",
		calls: 0
	},
	"trace-error-spans": {
		sees: "more",
		calls: 0
	},
	"trace-span-count": {
		sees: "more",
		calls: 0
	},
	"trace-span-duration": {
		sees: "more",
		calls: 0
	},
	"trajectory:goal-success": {
		sees: "more",
		calls: 1
	},
	"trajectory:step-count": {
		sees: "more",
		calls: 0
	},
	"trajectory:tool-args-match": {
		sees: "more",
		calls: 0
	},
	"trajectory:tool-sequence": {
		sees: "more",
		calls: 0
	},
	"trajectory:tool-used": {
		sees: "more",
		calls: 0
	},
	webhook: {
		sees: "output",
		calls: 0
	},
	"word-count": {
		sees: "output",
		calls: 0
	}
};
function assertionFacts(e) {
	let t = withoutNot(e), n = [t, t.replace(/^similar:.*$/, "similar")].find((e) => Object.hasOwn(ve, e));
	return n === void 0 ? void 0 : ve[n];
}
function withoutNot(e) {
	return e.replace(/^not-/, "");
}
function flatAssertions(e) {
	return (e.assert ?? []).flatMap((e) => [e, ...e.assert ?? []]);
}
function graderCalls(e) {
	return flatAssertions(e).reduce((e, { type: t }) => e + callsOf(t), 0);
}
function modelGraded(e) {
	return flatAssertions(e).filter(({ type: e }) => callsOf(e) > 0);
}
function callsOf(e) {
	return assertionFacts(e)?.calls ?? 0;
}
var I = __nccwpck_require__(3024);
const ye = /\b(providerResponse|metadata|logProbs|tokenUsage|trace)\b/, be = /\btest(?:[^\w,;=&|]|,\s*\{\}){1,12}(?:get[^\w,;=&|]{1,3})?metadata\b/g, xe = /^file:\/\/(.+\.(?:[cm]?[jt]s|py|rb))(?::[^:/\\]+)?$/;
function whyNotGradedAgain(e, t, n) {
	let r = flatAssertions(e), i = e.options?.transform ?? e.options?.postprocess;
	for (let e of r) {
		let r = withoutNot(e.type);
		if (r === "assert-set") continue;
		let a = assertionFacts(r);
		if (a === void 0) return `it is not known what the assertion \`${r}\` looks at`;
		if (a.sees !== "output") return `the assertion \`${r}\` looks at more than the output`;
		if (r === "latency" && t.latencyMs === null) return "its latency is not known";
		if (r === "cost" && t.cost === null) return "its cost is not known";
		if (i && e.contextTransform) return "its context is made of the answer before its transform";
		if (codesOf(e, r).find((e) => seesMore(e, n)) !== void 0) return `code of the assertion \`${r}\` may look at more than the output`;
	}
	return t.form === "json" && !isJson(t.text) ? "its text is not JSON" : null;
}
function codesOf(e, t) {
	let { value: n, transform: r, contextTransform: i } = e, a = [
		"javascript",
		"python",
		"ruby"
	].includes(t), o = typeof n == "string" && /^(file|package):/.test(n);
	return [
		a || o || typeof n == "function" ? n : void 0,
		r,
		i
	].filter((e) => e !== void 0);
}
function seesMore(e, t) {
	if (typeof e == "function") return namesMore(String(e));
	if (typeof e != "string" || e.startsWith("package:")) return !0;
	if (!e.startsWith("file://")) return namesMore(e);
	let n = xe.exec(e)?.[1];
	if (n === void 0) return !1;
	try {
		return namesMore((0, I.readFileSync)(i.resolve(t, n), "utf8"));
	} catch {
		return !0;
	}
}
function namesMore(e) {
	return ye.test(e.replace(be, ""));
}
function isJson(e) {
	try {
		return JSON.parse(e), !0;
	} catch {
		return !1;
	}
}
var L = __nccwpck_require__(6914);
function ragFileOf(e) {
	return e.id().startsWith(L.$A) ? e.id().slice(L.$A.length) : null;
}
function retrievalAsks(e) {
	let t = ragFileOf(e);
	if (t === null) return [];
	let { answer: n, rewrite: r } = Object(e.config);
	return [n, r].flatMap((e) => {
		if (typeof e != "object" || !e) return [];
		let { prompt: n, config: r } = e, a = typeof n == "string" ? n.replace(/^file:\/\//, "") : null;
		return [{
			promptFile: a === null ? null : i.resolve(i.dirname(t), a),
			config: r
		}];
	});
}
var R = __nccwpck_require__(8510);
function writtenId(e, t, n) {
	let r = (0, R.V7)(e);
	if (r !== void 0) return r;
	let i = idInList(t, n);
	return i !== void 0 && !/^(?:file|package):/.test(i) ? i : void 0;
}
function writtenFile(e, t) {
	let n = idInList(e, t);
	return n !== void 0 && /^file:/.test(n) ? n : void 0;
}
function idInList({ config: { providers: e }, suite: t }, n) {
	if (!Array.isArray(e) || e.length !== t.providers.length) return;
	let r = e[n], i = typeof r == "string" ? r : Object(r).id;
	return typeof i == "string" && !Se.test(i) ? i : void 0;
}
const Se = /^file:.*\.(?:ya?ml|json)$/i;
async function setBackProvider(e, t, n, { id: r, settings: a }) {
	let o = r ?? n;
	if (o === void 0) throw Error("It is not known how the suite names its provider.");
	let s = Object.entries(a).reduce((e, [t, n]) => withSetting(e, pathOf(e, t), n), plainObject(t.config)), { label: c, transform: l, delay: u, env: f } = t, p = Object.entries({
		label: c,
		transform: l,
		delay: u,
		env: f
	}).filter(([, e]) => e !== void 0), m = r === void 0 ? ragFileOf(t) : null, h = {
		...r === void 0 && t.id() === n ? { id: n } : {},
		...Object.fromEntries(p),
		config: s
	}, g = m === null ? await e.loadApiProvider(o, { options: h }) : await (0, R.sV)(e, m, {
		label: c,
		settings: s
	}), _ = JSON.stringify((0, d.Om)(g.config)) === JSON.stringify((0, d.Om)(s)), v = r !== void 0 || g.constructor === t.constructor;
	if (!_ || !v || r === void 0 != (g.id() === t.id())) throw Error(`The settings of ${i.basename(t.id())} cannot be set back.`);
	return g;
}
function pathOf(e, t) {
	return Object.hasOwn(e, t) ? [t] : t.split(".");
}
function withSetting(e, [t = "", ...n], r) {
	let i = Object.hasOwn(e, t) ? e[t] : void 0;
	if (n.length > 0) return {
		...e,
		[t]: withSetting(plainObject(i), n, r)
	};
	if (r !== null) return {
		...e,
		[t]: valueLike(r, i)
	};
	let { [t]: a, ...o } = e;
	return o;
}
function valueLike(e, t) {
	return Array.isArray(t) && typeof e == "string" && e.startsWith("[") ? JSON.parse(e) : e;
}
function plainObject(e) {
	return typeof e == "object" && e && !Array.isArray(e) ? e : {};
}
function isLoadedProvider(e) {
	return typeof Object(e).callApi == "function";
}
const z = new Map(), Ce = Symbol.for("pawl.extensions");
let we = 0;
function hasHooks({ extensions: e }) {
	return Array.isArray(e) && e.length > 0;
}
async function withHooks(e, t, n) {
	we += 1;
	let r = `pawl ${we}`;
	z.set(r, t), globalThis[Ce] = run;
	let i = `globalThis[Symbol.for('pawl.extensions')](${JSON.stringify(r)}, output, context)`;
	try {
		return await n({
			...copied(e),
			extensions: [...e.extensions ?? [], i]
		});
	} finally {
		z.delete(r);
	}
}
function run(e, t, { suite: n, test: r }) {
	let i = z.get(e);
	if (t === "beforeAll" && i) return { suite: {
		...n,
		...i.suite(n)
	} };
	if (t === "beforeEach" && i?.test) return { test: i.test(r) };
}
function copied(e) {
	return copy(e, new Map());
}
function copy(e, t) {
	if (typeof e != "object" || !e) return e;
	if (t.has(e)) return t.get(e);
	if (Array.isArray(e)) {
		let n = [];
		t.set(e, n);
		for (let r of e) n.push(copy(r, t));
		return n;
	}
	let n = Object.getPrototypeOf(e);
	if (n !== Object.prototype && n !== null || isLoadedProvider(e)) return e;
	let r = {};
	t.set(e, r);
	for (let n of Reflect.ownKeys(e)) r[n] = copy(Reflect.get(e, n), t);
	return r;
}
var B = __nccwpck_require__(3631);
function togetherOf(e) {
	let t = e.rows.map(({ test: e }) => e.options ?? {}), suite = (e) => ({
		kind: "suite",
		reason: e
	});
	if (t.some(({ storeOutputAs: e }) => e)) return suite("a test stores its output (storeOutputAs)");
	if (t.some(({ runSerially: e }) => e)) return suite("tests run one after another (runSerially)");
	if ([...e.columns.map(({ prompt: e }) => e.raw), ...t.flatMap(({ prefix: e, suffix: t }) => [e, t])].some((e) => typeof e == "string" && /\b_conversation\b/.test(e))) return suite("a prompt holds the conversation so far (_conversation)");
	if (e.columns.some(({ provider: e }) => e.id() === "browser-provider" && e.config?.persistSession)) return suite("a browser session is kept (persistSession)");
	let n = e.rows.flatMap(({ test: e }) => flatAssertions(e)), r = n.find(compares), i = n.every((e) => compares(e) || e.weight === 0) ? " and checked by nothing else: what makes all of them worse alike shows nowhere" : "";
	return r ? {
		kind: "row",
		reason: `the outputs of a row are compared (${r.type})${i}`
	} : { kind: "cell" };
}
function compares({ type: e }) {
	return e === "max-score" || e.startsWith("select-");
}
async function metricDeriver(e, t) {
	if (!t || t.length === 0) return (e) => ({ ...e });
	let { evaluate: n } = await e.loadMathjs();
	return (e) => {
		let r = {
			...e,
			__count: 1
		}, i = { ...e };
		for (let { name: e, value: a } of t) {
			let t = attempt(() => typeof a == "function" ? a(r, {}) : n(a, r));
			typeof t == "number" && Number.isFinite(t) && (r[e] = t, i[e] = t);
		}
		return i;
	};
}
function attempt(e) {
	try {
		return e();
	} catch {
		return;
	}
}
function passingRecord(e, t, n) {
	let r = new e.Eval(t);
	return r.addResult = async (e) => n(e), r;
}
function keepingRecord(e, t, n) {
	let r = new e.Eval(t), i = r.addResult.bind(r);
	return r.addResult = async (e) => {
		n(e), await i(e), r.results.sort((e, t) => e.testIdx - t.testIdx || e.promptIdx - t.promptIdx);
	}, r;
}
const Te = Symbol.for("opentelemetry.js.api.1");
async function withOwnTracer(e) {
	let t = registered()?.trace;
	try {
		return await e();
	} finally {
		let e = registered();
		t === void 0 && e !== void 0 && Reflect.deleteProperty(e, "trace");
	}
}
function registered() {
	return globalThis[Te];
}
const V = e(import.meta.url)("node:util");
var Ee = __nccwpck_require__(8452), De = __nccwpck_require__(4575), Oe = __nccwpck_require__(4313);
const H = {
	most: 20,
	name: 200,
	text: 64e3
}, ke = {
	most: 4,
	text: 400
};
function retrievedOf(e) {
	let { passages: t, remarks: n } = Object(e?.metadata?.pawl);
	if (!Array.isArray(t)) return {};
	let r = t.slice(0, H.most).map(placed), i = t.length === r.length && r.every(({ document: e }) => e.length <= H.name), a = t.map((e) => Object(e).text), o = a.reduce((e, t) => e + String(t).length, 0) <= H.text, s = i && o && a.every((e) => typeof e == "string"), c = remarksOf(n);
	return {
		...c.length > 0 && { remarks: c },
		passages: r.map((e, t) => ({
			...e,
			document: e.document.slice(0, H.name),
			...s && { text: a[t] }
		}))
	};
}
function remarksOf(e) {
	return (Array.isArray(e) ? e.filter((e) => typeof e == "string") : []).slice(0, ke.most).map((e) => e.slice(0, ke.text));
}
function placed(e) {
	let { document: t, start: n, end: r, relevant: i } = Object(e), a = Number.isSafeInteger(n) && Number.isSafeInteger(r) && Number(n) >= 0;
	return {
		document: typeof t == "string" ? t : "",
		...a && Number(r) >= Number(n) && {
			start: Number(n),
			end: Number(r)
		},
		...i === !0 && { relevant: i }
	};
}
function cellOutcome(e, t, n, r, i) {
	let { latencyMs: a, target: o, grader: s, calls: c, cached: l } = t;
	return {
		result: inBothArms(resultOf(e, t, n), i),
		output: outputText(e.response?.output, r),
		...outputForm(e.response, r),
		...retrievedOf(e.response),
		latencyMs: a,
		target: o,
		grader: s,
		calls: c,
		cached: l,
		at: new Date().toISOString()
	};
}
function inBothArms(e, t) {
	return e.kind === "errored" ? {
		...e,
		message: (0, O.Lu)(e.message, t)
	} : {
		...e,
		failed: e.failed.map((e) => ({
			...e,
			reason: (0, O.Lu)(e.reason, t)
		}))
	};
}
function resultOf(e, t, n) {
	if (e.failureReason === 2) return erroredRow(e, t);
	if (t.graderFailure !== null) return {
		kind: "errored",
		cause: "assertion",
		message: t.graderFailure
	};
	let r = components(e.gradingResult), i = r.map((e) => brokenAssertion(e, t)).find((e) => e !== null);
	return i ? {
		kind: "errored",
		...i
	} : Number.isFinite(e.score) ? {
		kind: "scored",
		passed: e.success,
		score: e.score,
		metrics: n({
			...finiteScores(ownMetrics(e)),
			...finiteScores(e.namedScores)
		}),
		failed: e.success ? [] : failedAssertions(e, r)
	} : {
		kind: "errored",
		cause: "assertion",
		message: `The score is not a number: ${e.score}`
	};
}
function ownMetrics({ response: e }) {
	let t = Object(Object(e?.metadata?.pawl).metrics);
	return Object.fromEntries(Object.entries(t).filter((e) => typeof e[1] == "number"));
}
function finiteScores(e) {
	return Object.fromEntries(Object.entries(e).filter(([, e]) => Number.isFinite(e)));
}
function erroredRow(e, t) {
	let n = (0, c.C)(e.error ?? "The cell failed without a message.");
	if (t.failure) {
		let { cause: e, message: n, refusal: r, isAsked: i } = t.failure;
		return {
			kind: "errored",
			cause: e,
			message: n,
			...r && { refusal: r },
			...i === !1 && { unasked: !0 }
		};
	}
	let r = {
		message: n,
		status: null,
		headers: {},
		now: 0
	}, i = (0, De.f)(r).cause, a = i === "missing-package" || i === "template" ? i : "assertion";
	return {
		kind: "errored",
		cause: a,
		message: (0, _e.Qj)({
			cause: a,
			message: n
		}, null)
	};
}
function components(e) {
	return (e?.componentResults ?? []).filter((e) => e != null);
}
function failedAssertions(e, t) {
	let n = t.filter((e) => !e.pass && !e.componentResults).map((t) => ({
		label: assertionLabel(t.assertion, e.vars),
		reason: (0, c.C)(t.reason)
	}));
	if (n.length > 0) return n;
	let r = (0, c.C)(e.gradingResult?.reason ?? e.error ?? "No output");
	return [{
		label: e.gradingResult ? "threshold" : "output",
		reason: r
	}];
}
function assertionLabel(e, t = {}) {
	if (!e) return "assertion";
	if (typeof e.metric == "string" && e.metric !== "") return rendered(e.metric, t);
	let n = shortValue(e.value, t);
	return n === "" ? e.type : `${e.type} ${n}`;
}
function rendered(e, t) {
	return e.replace(/\{\{\s*(\w+)\s*\}\}/g, (e, n) => {
		let r = t[n];
		return [
			"string",
			"number",
			"boolean"
		].includes(typeof r) ? String(r) : e;
	});
}
function shortValue(e, t) {
	if (e == null) return "";
	let n = typeof e == "string" ? /^file:\/\/(?:.*\/)?([^/]+)$/.exec(e)?.[1] : void 0;
	if (n !== void 0) return n;
	let r = rendered(typeof e == "string" ? e : JSON.stringify(e) ?? "", t).replace(/\s+/g, " ").trim(), i = r.length > 60 ? `${r.slice(0, 59)}…` : r;
	return typeof e == "string" ? `"${i}"` : i;
}
const Ae = /^(Custom function threw error|(Python|Ruby) code execution failed|Error running (Python|Ruby) script|Scoring function error)/, je = /Cannot find (module|package)|ERR_MODULE_NOT_FOUND|ModuleNotFoundError|ImportError|spawn \S+ ENOENT|Could not find Python|(Python|Ruby)[^\n]{0,40} not found/;
function brokenAssertion({ metadata: e, reason: t = "" }, { graderKeys: n }) {
	if (e?.graderError === !0) return {
		cause: "assertion",
		message: (0, Ee.iC)((0, c.C)(t), n)
	};
	if (!Ae.test(t) || !je.test(t)) return null;
	let r = (0, c.C)(t), i = (0, Oe.C)(r) === null ? "assertion" : "missing-package";
	return {
		cause: i,
		message: (0, _e.Qj)({
			cause: i,
			message: r
		}, null)
	};
}
function outputText(e, t) {
	if (e == null) return null;
	let n = Buffer.from(wholeText(e).toWellFormed(), "utf8");
	if (n.length <= t) return n.toString("utf8");
	let r = t;
	for (; r > 0 && ((n[r] ?? 0) & 192) == 128;) --r;
	return n.subarray(0, r).toString("utf8");
}
function outputForm(e, t) {
	let { output: n, images: r, audio: i } = e ?? {};
	if (n == null) return {};
	let a = wholeText(n);
	return i !== void 0 || Array.isArray(r) && r.length > 0 || Buffer.byteLength(a) > t || !a.isWellFormed() ? { form: "part" } : typeof n == "string" ? {} : { form: (0, V.isDeepStrictEqual)(parsed(a), n) ? "json" : "part" };
}
function wholeText(e) {
	return typeof e == "string" ? e : JSON.stringify(e) ?? String(e);
}
function parsed(e) {
	try {
		return JSON.parse(e);
	} catch {
		return;
	}
}
const Me = /^(?:not-)?(?:similar(?::.*)?|answer-relevance)$/;
async function tapeEmbeddings(e, t) {
	let { assertions: n } = e;
	if (n?.matchesSimilarity === void 0) return;
	let r = new Map();
	for (let e of t) for (let { type: t, provider: n = e.options?.provider } of flatAssertions(e)) Me.test(t) && r.set(JSON.stringify(n) ?? "", n);
	let i = {
		getActiveTraceparent: () => void 0,
		withGraderSpan: (e, t) => t(),
		async withProviderSpan({ provider: e }) {
			return tapedGrader(e), {
				embedding: [1],
				similarity: 1
			};
		}
	};
	for (let t of r.values()) await e.withProviderCallTracingContext(i, () => n.matchesSimilarity("a", "a", 0, !1, { provider: t })).catch(() => {});
}
async function evaluateCells({ promptfoo: e, loaded: t, grid: n, root: r, settings: i, task: a, endpointOf: o, traces: s }, { evaluation: c, rows: l, window: u, together: d, prompts: f = {}, providers: p = {} }, m, h) {
	let g = await metricDeriver(e, (n.hooked ?? t.suite).derivedMetrics), _ = createTallies(), wanted = ({ row: e, slot: t }) => l[e]?.slots.includes(t) ?? !1, v = Math.min(i.callTimeoutMs, t.timeoutMs ?? Infinity), y = l.some((e) => e.given) ? givenAnswers((e) => givenOf(n, l[e]), m, _) : null, passages = ({ row: e }) => l[e]?.passages, variation = ({ row: e, slot: t }) => l[e]?.variations?.[t], isTimed = ({ row: e }) => isTimedTest(n.rows[l[e]?.case ?? -1]?.test), b = {
		gate: m,
		tallies: _,
		endpointOf: o,
		wanted,
		callTimeoutMs: v,
		given: y,
		variation,
		passages,
		isTimed
	}, sendOutcome = (e) => {
		let t = {
			row: e.testIdx,
			slot: e.promptIdx
		};
		if (!wanted(t)) return;
		let n = _.of(t), o = n.refused ? null : cellOutcome(e, n, g, i.outputBytes, r), s = o && (0, B.nD)(o, a, l[t.row]?.case ?? -1, e.response?.output);
		h({
			type: "outcome",
			evaluation: c,
			...t,
			outcome: s
		});
	}, onRow = (e) => {
		let t = {
			row: e.testIdx,
			slot: e.promptIdx
		};
		e.response &&= withoutStatus(e.response), d || sendOutcome(e), wanted(t) && h({
			type: "done",
			evaluation: c,
			...t
		});
	}, x = d ? keepingRecord(e, t.config, onRow) : null, S = x ?? passingRecord(e, t.config, onRow), C = withPrompts(frozenSuite(await withSetBack(e, t, n, p), n, l, b), n, f), evaluate = (t) => withOwnTracer(() => e.evaluateTestSuite(t, S, {
		cache: !1,
		maxConcurrency: u,
		repeat: 1,
		silent: !0,
		showProgressBar: !1
	}));
	await tapeEmbeddings(e, C.tests ?? []), await gradersInTurn(e, m, _, o, () => n.hooked === void 0 ? evaluate(C) : withHooks({
		...t.suite,
		providers: C.providers
	}, { suite: () => frozenParts(C) }, evaluate));
	for (let e of x?.results ?? []) sendOutcome(e);
	s?.clear();
}
function frozenSuite(e, t, n, r) {
	let i = new Map(), wrap = (e) => {
		let t = unstubbed(e), n = i.get(t) ?? wrapProvider(t, r);
		return i.set(t, n), n;
	}, { scenarios: a, defaultTest: o, derivedMetrics: s, ...c } = {
		...t.hooked ?? e,
		...e.tracing && { tracing: e.tracing }
	};
	return {
		...c,
		providers: e.providers.map(wrap),
		tests: n.map((e) => frozenTest(withAffixes(testOf(t, e), o), wrap))
	};
}
async function withSetBack(e, t, n, r) {
	let { suite: i } = t, [a] = Object.entries(r);
	if (a === void 0) return i;
	let o = n.columns[Number(a[0])]?.providerIndex ?? -1, s = unstubbed(i.providers[o]), c = await setBackProvider(e, s, writtenId(s, t, o), a[1]);
	return {
		...i,
		providers: i.providers.map((e, t) => t === o ? c : e)
	};
}
function withPrompts(e, t, n) {
	let r = new Map(Object.entries(n).map(([e, n]) => [t.columns[Number(e)]?.promptIndex, n]));
	return r.size === 0 ? e : {
		...e,
		prompts: e.prompts.map((e, t) => {
			let n = r.get(t);
			return n === void 0 ? e : {
				...e,
				raw: n
			};
		})
	};
}
function frozenParts(e) {
	let t = {
		scenarios: void 0,
		defaultTest: void 0,
		derivedMetrics: void 0
	};
	return {
		...copied(e),
		...t
	};
}
function testOf(e, { case: t, given: n }) {
	let { test: r, unhooked: i } = e.rows[t], a = i ?? r;
	if (!n) return a;
	let { transform: o, postprocess: s, ...c } = a.options ?? {}, { providerOutput: l, ...u } = a;
	return {
		...u,
		options: c
	};
}
function isTimedTest(e) {
	return e !== void 0 && flatAssertions(e).some(({ type: e }) => /^(?:not-)?latency$/.test(e));
}
function givenOf(e, t) {
	if (!t?.given) return { why: "nothing is given for it" };
	let n = togetherOf(e);
	if (n.kind === "suite") return { why: n.reason };
	let r = whyNotGradedAgain(e.rows[t.case].test, t.given, process.cwd());
	return r === null ? { output: t.given } : { why: r };
}
function withAffixes(e, t) {
	let { prefix: n, suffix: r } = Object(Object(t).options);
	if (!n && !r) return e;
	let { options: i } = e;
	return {
		...e,
		options: {
			...i,
			prefix: i?.prefix || n,
			suffix: i?.suffix || r
		}
	};
}
function frozenTest(e, t) {
	let { transformVars: n, ...r } = e.options ?? {}, i = e.provider;
	return {
		...e,
		options: {
			...r,
			disableVarExpansion: !0
		},
		...isLoadedProvider(i) && { provider: t(i) }
	};
}
const Ne = /^(?:KUBECONFIG|NETRC|NPM_CONFIG_(?:USER|GLOBAL)CONFIG|PIP_CONFIG_FILE|GOOGLE_GHA_CREDS_PATH)$/i, Pe = {
	".npmrc": /_(?:authToken|auth|password)\s*=\s*"?(?!\$\{)[^\s"]{8}/,
	".yarnrc.yml": /npmAuth(?:Token|Ident)\s*:\s*"?(?!\$\{)[^\s"]{8}/,
	".netrc": /\bpassword\s+\S/,
	_netrc: /\bpassword\s+\S/,
	".git-credentials": /:\/\/[^\s/:]*:[^\s/@]+@/,
	".pypirc": /^\s*password\s*[:=]\s*\S/m,
	".pgpass": /^(?:[^:#\n]*:){4}\S/m,
	".docker/config.json": /"(?:auth|identitytoken|registrytoken)"\s*:\s*"[^"]{8}/,
	".aws/credentials": /aws_secret_access_key\s*=\s*\S/i,
	".config/gcloud/application_default_credentials.json": /"(?:refresh_token|private_key|client_secret)"/
};
function credentialFiles(e, t) {
	let n = new Map();
	for (let [e, r] of Object.entries(Pe)) {
		let a = heldIn(i.join(t, e), r);
		a !== null && n.set(a, { variable: null });
	}
	for (let [r, a = ""] of Object.entries(e)) if (Ne.test(r) || (0, u.uz)(r.replace(/_?(?:FILE|PATH)$/i, ""), a)) try {
		let e = (0, I.realpathSync)(i.resolve(t, a));
		(0, I.statSync)(e).isFile() && n.set(e, { variable: r });
	} catch {}
	return n;
}
function heldIn(e, t) {
	try {
		let n = (0, I.realpathSync)(e), r = (0, I.statSync)(n);
		return r.isFile() && r.size <= 1e6 && t.test((0, I.readFileSync)(n, "utf8")) ? n : null;
	} catch {
		return null;
	}
}
var U = __nccwpck_require__(3795), W = __nccwpck_require__(3068), G = __nccwpck_require__(19);
function guardFiles(e) {
	let t = {
		...e,
		root: real(e.root) ?? e.root,
		own: e.own.map((e) => real(e) ?? e)
	};
	for (let e of [
		"readFileSync",
		"openSync",
		"createReadStream"
	]) guard(I, e, t, thrown);
	for (let e of ["readFile", "open"]) guard(I.promises, e, t, rejected);
	for (let e of ["readFile", "open"]) guard(I, e, t, calledBack);
	(0, r.syncBuiltinESMExports)();
}
function guard(e, t, n, r) {
	let i = Reflect.get(e, t), guarded = function(e, ...a) {
		let o = whyUnread(e, n, guarded), s = o !== null && isData(n, guarded, o.isNobodys || isUpload(a)), c = s && isLoader(n, guarded);
		return c && o.isAround ? Ie : s && !(c && o.isCode) ? r(unreadError(o.says), a) : (t === "createReadStream" && (0, G.NP)(e, guarded, n.own), i.call(this, e, ...a));
	};
	Object.defineProperties(guarded, Object.getOwnPropertyDescriptors(i)), Reflect.set(e, t, guarded);
}
const thrown = (e) => {
	throw e;
}, rejected = (e) => Promise.reject(e), calledBack = (e, t) => {
	let n = t.at(-1);
	if (typeof n != "function") throw e;
	process.nextTick(n, e);
}, Fe = /\.[cm]?[jt]s$/;
function whyUnread(e, { root: t, own: n, credentials: r }, o) {
	let s = e instanceof URL ? (0, a.fileURLToPath)(e) : Buffer.isBuffer(e) ? String(e) : e;
	if (typeof s != "string") return null;
	let c = i.resolve(s), l = real(c);
	if (l === null) return null;
	let u = r?.get(l);
	if (u !== void 0 && isOwnLogin(u.variable, o)) return null;
	if (u !== void 0) return { says: leftWords(s, u.variable) };
	if (n.some((e) => (0, W.S1)(l, e))) return null;
	let d = (0, W.S1)(l, t), f = d && (0, U.Gu)(i.relative(t, l));
	if (d && !f || (0, W.S1)(c, t) && /[\\/]node_modules[\\/]/.test(c) && /[\\/]node_modules[\\/]/.test(l)) return null;
	let p = f || isOfProcess(c) || isOfProcess(l);
	return {
		says: `\`${s}\` lies outside the repository: a suite reads files of its own tree`,
		...p && { isNobodys: !0 },
		...!p && Fe.test(l) && { isCode: !0 },
		...isPackageAround(c, t) && { isAround: !0 }
	};
}
const Ie = "{}", Le = /[\\/]tsx-stub[\w.-]*\.js$/;
function isPackageAround(e, t) {
	return i.basename(e) === "package.json" && (0, W.S1)(t, i.dirname(e));
}
function isLoader({ own: e }, t) {
	let n = (0, W.Pl)(t, ze);
	return n !== null && Le.test(n) && e.some((e) => (0, W.S1)(n, e));
}
function isOfProcess(e) {
	return /^\/(?:proc|dev\/fd)\//.test(e) && !/^\/proc\/(?:[a-z]+|(?:self|\d+)\/(?:cgroup|mountinfo))$/.test(e);
}
function leftWords(e, t) {
	return t === null ? `\`${e}\` holds credentials that a tool logs in by: a suite does not read them as data` : `\`${e}\` may hold credentials of the job, because the variable ${t} names it. If it holds none, give the variable a name that says so`;
}
const Re = /^(?:GOOGLE|CLOUDSDK)_/;
function isOwnLogin(e, t) {
	return e !== null && Re.test(e) && isProviders() && (0, W.F0)("loadCredentials", t, ze);
}
function isUpload([e]) {
	return typeof e == "object" && !!e && "signal" in e;
}
const ze = 6, Be = /[\\/](?:entry|util|evaluatorHelpers|index|transcription)[\w.-]*\.js$/;
function isData({ own: e, readers: t = [] }, n, r) {
	let i = (0, W.Pl)(n, 6);
	return i === null ? !1 : t.some((e) => (0, W.S1)(i, e)) ? !0 : e.some((e) => (0, W.S1)(i, e)) ? r || !isProviders() || Be.test(i) : !1;
}
function real(e) {
	try {
		return I.realpathSync(e);
	} catch {
		return null;
	}
}
function unreadError(e) {
	return Object.assign(Error(e), { code: "EACCES" });
}
const K = e(import.meta.url)("node:net");
function isBeside(e) {
	let t = e.replace(/^\[|\]$/g, "").replace(/\.$/, "");
	return (0, K.isIPv6)(t) ? /^(?:::1?$|f[cd]|fe[89ab])/i.test(t) : (0, K.isIPv4)(t) ? /^(?:127|10|0\.0\.0|192\.168|172\.(?:1[6-9]|2\d|3[01]))\./.test(t) : !t.includes(".") || /\.(?:local|localhost|internal)$/i.test(t);
}
function hostOf(e) {
	let t = withoutBlanks(e), n = /^(https?|wss?):[\\/]*([^\\/?#]*)/i.exec(t), r = /^([a-z][\w+.-]*):\/\/([^\\/?#]*)/i.exec(t), [, i = "https", a = ""] = n ?? r ?? [
		"",
		"https",
		/^[^\\/?#]*/.exec(t)?.[0]
	], o = a.replace(Ve, "");
	if (/\{\{|\{%/.test(o)) return t;
	let s = /^(?:http|ws)$/i.test(i), c = `${s ? "http" : "https"}://${o}`;
	if (o === "" || !URL.canParse(c)) return null;
	let { host: l, hostname: u } = new URL(c);
	return s && !isBeside(u) ? `http://${l}` : l;
}
const Ve = /:\{\{-?\s*env\.\w+\s*-?\}\}$/;
function withoutBlanks(e) {
	return e.trim().replace(/[\t\r\n]/g, "");
}
function isBesideHost(e) {
	if (/[{,]/.test(e)) return !1;
	let t = e.includes("://") ? e : `https://${e}`;
	return URL.canParse(t) && isBeside(new URL(t).hostname);
}
function databaseHosts(e) {
	let t = e.trim().replace(/^[\w+.-]*:\/\//, ""), [n = ""] = t.split(/[?/]/, 1), r = decoded(n.slice(n.indexOf("@") + 1)).split(","), i = r.length > 1 ? [] : [e], a = [...r.map((e) => `postgres://${e}`), ...i].flatMap((e) => hostOf(e) ?? []), o = t.replace(/^.*@/, "");
	return a.length > 0 || o === "" ? [...new Set(a)] : [o];
}
function decoded(e) {
	try {
		return decodeURIComponent(e);
	} catch {
		return e;
	}
}
const He = new Set(["datasets-server.huggingface.co", "huggingface.co"]);
function holdRequests(e, t) {
	let { fetch: n } = globalThis, r = t.map((e) => (0, I.existsSync)(e) ? (0, I.realpathSync)(e) : e), i = (0, l.l)((0, f.c8)(e)), release = () => {}, a = new Promise((e) => {
		release = e;
	}), o = !0, held = (e, t) => !o || !isOwn() || !carriesSecret(i.namesIn, e, t) ? n(e, t) : a.then(() => n(e, t)), isOwn = () => {
		let e = (0, W.Pl)(held, 10);
		return e !== null && r.some((t) => (0, W.S1)(e, t));
	};
	return globalThis.fetch = held, () => {
		o = !1, release();
	};
}
function carriesSecret(e, t, n) {
	let r = typeof t == "object" && "headers" in t ? t : null, i = r ? r.url : String(t), a = hostOf(i);
	if (a === null || isBesideHost(a) || He.has(a)) return !1;
	let o = [...new Headers(r?.headers), ...new Headers(n?.headers)].flat(), s = typeof n?.body == "string" || n?.body instanceof URLSearchParams ? String(n.body) : "";
	return e([
		i,
		...o,
		s
	].join("\n")).length > 0;
}
const Ue = e(import.meta.url)("node:os");
function keepTemporaryFiles(e, t) {
	let n = Ue.tmpdir, i = (0, I.realpathSync)(t), tmpdir = () => {
		let t = (0, W.Pl)(tmpdir, 1);
		return t !== null && (0, W.S1)(t, i) ? e : n();
	};
	Ue.tmpdir = tmpdir, (0, r.syncBuiltinESMExports)();
}
var q = __nccwpck_require__(1708);
const We = /\{[{%#]|#\}/;
function compiledOnce(e, t) {
	let n = new Map();
	return function(r, i, ...a) {
		if (a.length !== 0 || typeof r != "string" || this.asyncFilters.length > 0 || this.extensionsList.length > 0) return t.call(this, r, i, ...a);
		if (!We.test(r)) return r;
		let o = `${JSON.stringify(this.opts)} ${r}`, s = n.get(o), c = new e(s ? {
			type: "code",
			obj: s
		} : r, this);
		try {
			return c.render(i);
		} finally {
			s === void 0 && c.compiled && r.length <= 1e5 && (n.size >= 500 && n.clear(), n.set(o, codeOf(c)));
		}
	};
}
function codeOf({ rootRenderFunc: e, blocks: t }) {
	let n = Object.entries(t).map(([e, t]) => [`b_${e}`, t]);
	return {
		root: e,
		...Object.fromEntries(n)
	};
}
async function templateEngine(e) {
	if (e.renderPrompt === void 0) return null;
	let t = {}, find = function() {
		return t.environment = this.env, "";
	};
	await e.renderPrompt({
		raw: "{{ '' | pawlFind }}",
		label: ""
	}, {}, { pawlFind: find });
	let { environment: n } = t;
	if (n === void 0) throw Error("The templates of this promptfoo cannot be guarded.");
	let { loaders: r } = n, root = (e, n, r, i, a) => {
		t.runtime = i, a(null, "");
	};
	n.loaders = [compiled(root)];
	let i = n.getTemplate("pawl");
	if (i.render({}), n.loaders = r, t.runtime === void 0) throw Error("The templates of this promptfoo cannot be guarded.");
	let a = i.constructor;
	return {
		environment: n,
		runtime: t.runtime,
		Template: a
	};
}
function compiled(e) {
	let t = {
		src: {
			type: "code",
			obj: { root: e }
		},
		path: "pawl",
		noCache: !0
	};
	return Object.assign({ getSource: () => t }, { cache: {} });
}
function templateVariables(e, t) {
	let n = new Set(e), mayRead = (e, r) => n.has(e) ? !0 : typeof r != "string" || t[e] === r ? !1 : !(0, f.c8)(t).some((e) => !n.has(e.name) && r.includes(e.value));
	return {
		readable(e) {
			let seen = () => Object.fromEntries(Object.entries(e).filter(([e, t]) => mayRead(e, t)));
			return new Proxy(madeOnUse(seen), { get(n, r, i) {
				if (typeof r == "string" && !Object.hasOwn(n, r) && (r in e || t[r] !== void 0)) throw Error(notReadable(r));
				return Reflect.get(n, r, i);
			} });
		},
		withheldIn: (e, t) => [...e.matchAll(/env\s*(?:\.\s*(\w+)|\[\s*['"]([^'"]+)['"])/g)].map(([, e, t]) => e ?? t ?? "").find((e) => Object.hasOwn(t, e) && !mayRead(e, Reflect.get(t, e)))
	};
}
function madeOnUse(e) {
	let t, n = {}, use = () => (t ??= Object.assign(n, e()), t);
	return new Proxy(n, {
		get: (e, t, n) => Reflect.get(use(), t, n),
		has: (e, t) => Reflect.has(use(), t),
		ownKeys: () => Reflect.ownKeys(use()),
		getOwnPropertyDescriptor: (e, t) => Reflect.getOwnPropertyDescriptor(use(), t),
		set: (e, t, n) => Reflect.set(use(), t, n),
		defineProperty: (e, t, n) => Reflect.defineProperty(use(), t, n),
		deleteProperty: (e, t) => Reflect.deleteProperty(use(), t)
	});
}
function notReadable(e) {
	return `A template may not read the variable ${e}. If it holds no secret, list it under pass-env in main's pawl.yaml`;
}
async function guardTemplates(e, t) {
	let n = await templateEngine(e);
	if (n === null) return (e) => e;
	let r = Object.getPrototypeOf(n.environment);
	return r.renderString = compiledOnce(n.Template, r.renderString), guardVariables(r, templateVariables(t, q.env)), noticeDraws(r), watchWords(r), guardMembers(n.runtime), (e) => finished(n.environment, e);
}
function finished(e, t) {
	return typeof t != "object" || !t ? t : Object.fromEntries(Object.entries(t).map(([t, n]) => [t, typeof n == "string" && /\{\{[^}]*\benv\b/.test(n) ? asProvider(() => e.renderString(n, { env: q.env })) : n]));
}
let J = !1;
function drawsAtRandom() {
	return J;
}
function noticeDraws(e) {
	let { getFilter: t } = e;
	e.getFilter = function(e) {
		return e === "random" && (J = !0), t.call(this, e);
	};
}
let Y = null;
async function watchedWords(e) {
	let { UnaskedWatch: t } = await __nccwpck_require__.e(395).then(__nccwpck_require__.bind(__nccwpck_require__, 3395)), n = new t();
	Y = n;
	try {
		return {
			expanded: await e(),
			unasked: n.found(J)
		};
	} finally {
		Y = null;
	}
}
function watchWords(e) {
	let { renderString: t } = e;
	e.renderString = function(e, n, ...r) {
		let i = t.call(this, e, n, ...r);
		return !isProviders() && r.length === 0 && typeof e == "string" && Y?.look(this, e, String(i), { ...n }, (e, n) => t.call(this, e, n)), i;
	};
}
function guardVariables(e, t) {
	let { renderString: n, getGlobal: r } = e;
	e.getGlobal = function(e) {
		let n = r.call(this, e);
		return e === "env" && !isProviders() ? t.readable(Object(n)) : n;
	}, e.renderString = function(e, r = {}, ...i) {
		if (isProviders() || isOwnBlock(r)) return n.call(this, e, r, ...i);
		let { env: a } = this.globals;
		this.globals.env = t.readable(Object(a));
		try {
			return n.call(this, e, withReadable(r, e, t), ...i);
		} finally {
			this.globals.env = a;
		}
	};
}
function isOwnBlock(e) {
	return "env" in e && e.env === q.env;
}
function withReadable(e, t, n) {
	if (!(Object.keys(e).length === 1 && "env" in e && typeof e.env == "object")) return e;
	let r = Object(e.env), i = n.withheldIn(t, r);
	if (i !== void 0) throw Error(notReadable(i));
	return { env: n.readable(r) };
}
const Ge = /^(?:constructor|prototype|__\w+__)$/;
function guardMembers(e) {
	let { memberLookup: t } = e;
	e.memberLookup = function(e, n, ...r) {
		if (typeof n != "string" || !Ge.test(n) || typeof e == "object" && e && Object.hasOwn(e, n)) return t.call(this, e, n, ...r);
	};
}
function barOf(e) {
	if (e == null || e === "") return null;
	let [, t, n] = typeof e == "string" && /^\s*(\d{1,3})\s*\/\s*(\d{1,3})\s*$/.exec(e) || [], r = {
		passes: Number(t),
		of: Number(n)
	};
	return r.passes >= 1 && r.passes <= r.of && r.of >= 2 && r.of <= 50 ? r : void 0;
}
function refuseBadBars({ rows: e }) {
	for (let [t, n] of e.entries()) {
		let { atLeast: e, repeat: r } = n.test.metadata ?? {}, i = barOf(e);
		if (i === null) continue;
		let a = (0, B.xN)(n, t), o = typeof e == "string" ? e : JSON.stringify(e), s = String(o).replaceAll("`", "'").slice(0, 40), c = [
			`atLeast: ${s}`,
			`atLeast: '${s}'`,
			`atLeast: "${s}"`,
			a.slice(1, -1)
		];
		if (i === void 0) throw new B.A1({
			code: "engine/case-bar",
			what: `Case ${a} has an \`atLeast\` that cannot be read: \`${s}\`.`,
			why: "It says how many answers must pass, and of how many: 1 to 50, of 2 to 50.",
			fix: "write\nmetadata: { atLeast: 3/5 }",
			words: c
		});
		if (isAskedOnce(r)) throw new B.A1({
			code: "engine/case-bar",
			what: `Case ${a} has \`atLeast\` beside \`repeat: never\`.`,
			why: "One needs several answers, the other forbids them.",
			fix: "remove one of them",
			words: c
		});
	}
}
function isAskedOnce(e) {
	return e === "never" || e === !1;
}
async function expandSuite(e, t) {
	let { tracing: n, ...r } = t.suite, i = {
		...r,
		providers: t.suite.providers.map(stubProvider)
	}, dryRun = async (n) => {
		let { filterRange: r } = t, i = [], a = passingRecord(e, t.config, (e) => i.push(e));
		return await withOwnTracer(() => e.evaluateTestSuite(n, a, {
			cache: !1,
			maxConcurrency: 64,
			repeat: 1,
			silent: !0,
			showProgressBar: !1,
			...r !== void 0 && { filterRange: r }
		})), {
			rows: rowsOf(i),
			prompts: a.prompts
		};
	};
	if (!hasHooks(i)) {
		let { rows: e, prompts: n } = await dryRun(stubbed(i)), r = e.some(transformsInline) ? (await dryRun(stubbed(i))).rows : e, a = e.map((e, t) => withDrawn(e, r[t] ?? e));
		return {
			columns: askedColumns(columnsOf(t.suite.providers, i.prompts, n), a),
			rows: a
		};
	}
	let a = i, keep = (e) => (a = stubbed(copied(e)), stubbed(e)), { rows: o, prompts: s } = await withHooks(i, {
		suite: keep,
		test: sampledOnce
	}, dryRun), { extensions: c, ...l } = copied(a), u = (await dryRun(l)).rows;
	return {
		columns: askedColumns(columnsOf(t.suite.providers, a.prompts, s), o),
		rows: o.map((e, t) => ({
			...e,
			unhooked: u[t]?.test ?? e.test
		})),
		hooked: a
	};
}
const Ke = /^(?:file|package):|\b(?:require|import|process|globalThis|fetch)\b/;
function transformsInline({ test: e }) {
	let { transformVars: t } = e.options ?? {};
	return typeof t == "string" && !Ke.test(t);
}
function withDrawn(e, t) {
	if (e === t || !transformsInline(e)) return e;
	let n = Object.keys(e.vars).filter((n) => !(0, V.isDeepStrictEqual)(e.vars[n], t.vars[n]));
	return n.length === 0 ? e : {
		...e,
		drawn: new Set(n)
	};
}
function stubbed(e) {
	let { tests: t, scenarios: n, defaultTest: r } = e;
	return {
		...e,
		tests: t?.map(sampledOnce) ?? [],
		...n && { scenarios: n.map(scenarioSampledOnce) },
		...r && { defaultTest: sampledOnce(r) }
	};
}
const qe = Symbol("an answer that is written down");
function sampledOnce(e) {
	let { repeat: t, ...n } = e.options ?? {}, r = e.provider, { providerOutput: i, ...a } = e;
	return {
		...a,
		...i !== void 0 && { [qe]: i },
		options: n,
		...isLoadedProvider(r) && { provider: stubProvider(r) }
	};
}
function scenarioSampledOnce(e) {
	return {
		...e,
		config: e.config.map(sampledOnce),
		...Array.isArray(e.tests) && { tests: e.tests.map(sampledOnce) }
	};
}
function columnsOf(e, t, n) {
	let r = 0;
	return e.flatMap((e, i) => t.flatMap((t, a) => {
		let o = n[r];
		return o?.raw !== t.raw || o.label !== t.label || o.provider !== (e.label || e.id()) ? [] : (r += 1, [{
			provider: e,
			providerIndex: i,
			prompt: t,
			promptIndex: a
		}]);
	}));
}
function askedColumns(e, t) {
	let [n, ...r] = t.map(({ test: e }) => e.provider);
	return !isLoadedProvider(n) || !r.every((e) => namesModel(e, n)) ? e : e.map((e) => ({
		...e,
		provider: n,
		ofCases: !0
	}));
}
function namesModel(e, t) {
	return isLoadedProvider(e) && (0, V.isDeepStrictEqual)((0, O.cS)(unstubbed(e)), (0, O.cS)(unstubbed(t)));
}
function rowsOf(e) {
	let t = [];
	for (let n of e) {
		let e = t[n.testIdx] ?? [];
		t[n.testIdx] = e, e[n.promptIdx] = n;
	}
	return t.flatMap((e) => {
		let t = e.flat(), n = t[0];
		if (n === void 0) return [];
		let { testCase: r, vars: i } = n;
		return [{
			test: withRealGraders(r),
			vars: i,
			cells: t.map(({ promptIdx: e, prompt: t }) => ({
				column: e,
				prompt: t.raw,
				config: t.config
			}))
		}];
	});
}
function withRealGraders(e) {
	let { [qe]: t, ...n } = e, { assert: r, options: i } = n;
	return {
		...withoutEvaluation(n),
		...t !== void 0 && { providerOutput: t },
		...r && { assert: r.map(realAssertion) },
		...i?.provider !== void 0 && { options: {
			...i,
			provider: dry_run_real(i.provider)
		} }
	};
}
function withoutEvaluation(e) {
	if (e.metadata?.tracingEnabled !== !0) return e;
	let { evaluationId: t, ...n } = e.metadata;
	return {
		...e,
		metadata: n
	};
}
function realAssertion(e) {
	let { provider: t, assert: n } = e;
	return {
		...e,
		...t !== void 0 && { provider: dry_run_real(t) },
		...n && { assert: n.map(realAssertion) }
	};
}
function dry_run_real(e) {
	return typeof e != "object" || !e ? e : isLoadedProvider(e) ? unstubbed(e) : Object.fromEntries(Object.entries(e).map(([e, t]) => [e, isLoadedProvider(t) ? unstubbed(t) : t]));
}
const Je = RegExp("^(?:NODE_(?!ENV$)\\w*|LD_\\w*|DYLD_\\w*|PATH|PATHEXT|COMSPEC|SHELL|BASH_ENV|ENV|SHELLOPTS|BASHOPTS|IFS|PYTHON(?!(?:UNBUFFERED|IOENCODING|UTF8|HASHSEED)$)[A-Z0-9]+|RUBYOPT|RUBYLIB|GEM_\\w*|BUNDLE_\\w*|PERL5OPT|PERL5LIB|PERL5DB|JAVA_TOOL_OPTIONS|_JAVA_OPTIONS|JDK_JAVA_OPTIONS|OPENSSL_CONF|OPENSSL_MODULES|(?:HTTPS?|ALL|NO|FTP|WSS?)_PROXY|(?:NPM_CONFIG|GLOBAL_AGENT)_\\w*|SSL_CERT_\\w*|SSLKEYLOGFILE|REQUESTS_CA_BUNDLE|CURL_CA_BUNDLE|AWS_CA_BUNDLE|AWS_(?:CONTAINER_\\w*|EC2_METADATA_\\w*|WEB_IDENTITY_TOKEN_FILE|CONFIG_FILE|SHARED_CREDENTIALS_FILE|LOGIN_\\w*)|AZURE_(?:FEDERATED_TOKEN_FILE|\\w*AUTHORITY_(?:HOST|NAME)|CONFIG_DIR)|MSAL_\\w*|(?:IDENTITY|MSI|IMDS)_ENDPOINT|ANTHROPIC_(?:IDENTITY_TOKEN_FILE|CONFIG_DIR)|GOOGLE_EXTERNAL_ACCOUNT_\\w*|GCE_METADATA_\\w*|CLOUDSDK_CONFIG|GIT_\\w*|PAWL_\\w*|REQUEST_TIMEOUT_MS|LOG_LEVEL|HOME|USERPROFILE|XDG_\\w*|TMPDIR|TMP|TEMP|PROMPTFOO_(?:CONFIG_DIR|CACHE_\\w*|DISABLE_\\w*|FETCH_\\w*|INSECURE_SSL|INLINE_MEDIA|CA_CERT_PATH|SELF_HOSTED|CLOUD_\\w*|REMOTE_\\w*|SHARE_\\w*|API_\\w*|LOG_\\w*|DEBUG\\w*|ENABLE_\\w*|OTEL_\\w*|LOG_DIR|SHORT_CIRCUIT_\\w*|STRIP_\\w*|TRAC\\w*|\\w*CONCURRENCY|DELAY_MS|\\w*EVAL_TIME\\w*))$", "i");
function isSettable(e) {
	return !Je.test(e);
}
function settable(e) {
	return Object.fromEntries(Object.entries(e).filter(([e]) => isSettable(e)));
}
function namedVariables(e) {
	return (0, V.parseEnv)(e.replace(/^\ufeff/, ""));
}
function setFromEnvPath(e, t, { root: n, fromFiles: r, changedInGit: a }) {
	let o = {}, s = new Set(r), c = [t ?? []].flat().flatMap((e) => e.split(",").map((e) => e.trim()));
	for (let t of c.filter((e) => e !== "" && (0, U.O5)(n, i.resolve(e)))) {
		let r = a.includes((0, U.HQ)(i.relative((0, I.realpathSync)(n), (0, I.realpathSync)(t))));
		for (let [n, i] of Object.entries(namedVariables((0, I.readFileSync)(t, "utf8")))) isSettable(n) && (e[n] === void 0 || s.has(n)) && (e[n] = i, s.add(n), r ? o[n] = i : delete o[n]);
	}
	return o;
}
var Ye = __nccwpck_require__(8394);
function giveRealIds(e, t) {
	let n = Array.isArray(t) ? t : [t], r = n.map(givenId), i = n.length === e.length, a = new Map();
	for (let [t, n] of e.entries()) {
		let e = n.id(), o = a.get(e) ?? 0, s = r.filter((t) => t?.id === e), c = i ? r[t] : s[o] ?? s.at(-1);
		c?.id === e && c.real !== e && (a.set(e, o + 1), Object.assign(n, {
			id: () => c.real,
			label: n.label || e
		}));
	}
}
function givenId(e) {
	if (typeof e != "object" || !e || "id" in e) return;
	let [t, ...n] = Object.entries(e);
	if (t === void 0 || n.length > 0) return;
	let { id: r } = Object(t[1]);
	return typeof r == "string" ? {
		id: r,
		real: t[0]
	} : void 0;
}
async function loadSuite(e, t, n = {
	root: i.dirname(t),
	fromFiles: [],
	changedInGit: []
}) {
	let r = await e.resolveConfigs({ config: [t] }, {}), { config: a } = r;
	giveRealIds(r.testSuite.providers, a.providers);
	let o = r.commandLineOptions ?? {};
	keepSettable(a.env), keepSettable(r.testSuite.env);
	let s = setFromEnvPath(q.env, o.envPath, n), c = a.evaluateOptions ?? {}, l = {
		delay: o.delay ?? c.delay,
		maxConcurrency: o.maxConcurrency ?? c.maxConcurrency
	};
	for (let e of [l, ...r.testSuite.providers.map(ownPace)]) (0, Ye.k)(e);
	let { filterSample: u, filterSampleSeed: d } = o, f = {
		sample: u ?? 0,
		sampleSeed: d ?? 0
	}, { testSuite: p } = r, m = u === void 0 ? {} : { tests: await e.filterTests(p, f) };
	return {
		suite: {
			...p,
			...m,
			...await loadedDefault(e, p)
		},
		config: a,
		maxConcurrency: positive(l.maxConcurrency),
		delayMs: positive(l.delay),
		timeoutMs: positive(c.timeoutMs),
		filterRange: o.filterRange ?? c.filterRange,
		shown: s
	};
}
async function loadedDefault(e, { defaultTest: t }) {
	let n = Object(t?.provider);
	return t === void 0 || typeof n.id != "string" ? {} : { defaultTest: {
		...t,
		provider: await e.loadApiProvider(n.id, { options: n })
	} };
}
function ownPace({ delay: e }) {
	return { delay: typeof e == "number" ? e : 0 };
}
function positive(e) {
	return e !== void 0 && e > 0 ? e : null;
}
function keepSettable(e) {
	if (typeof e != "object" || !e) return;
	let t = settable(e);
	for (let n of Object.keys(e)) n in t || Reflect.deleteProperty(e, n);
}
function textsOf({ config: e, suite: t }) {
	let n = /\.(?:[cm]?[jt]sx?|py)\b/i.test(JSON.stringify(Object(e).tests ?? "")) ? [] : [t.tests, t.defaultTest];
	return [...t.prompts.map(({ raw: e }) => e), ...n.map((e) => JSON.stringify(e))].join("\n");
}
var Xe = __nccwpck_require__(6835);
const Ze = /^(?:transformResponse|responseParser|sessionParser|validateStatus|streamResponse)$/, Qe = /^\(?\s*(\w*)[^=]*=>([\s\S]*)$/;
function leavesPromptOut(e) {
	if (!/^(?:https?|wss?|websocket)\b/.test(e.id())) return !1;
	let { transformRequest: t, ...n } = Object(e.config), r = Object.entries(n).filter(([e]) => !Ze.test(e)), i = /\{[{%][^{}]*\bprompt\b/.test(JSON.stringify(r));
	if (typeof t != "string") return t === void 0 && !i;
	let a = /^(?:file|package):|\{|\breturn\b/.test(t), o = n.body === void 0 && n.request === void 0;
	return !readsPrompt(t) || !(i || a || o);
}
function readsPrompt(e) {
	if (/^(?:file|package):/.test(e) || /^(?:async\s+)?function\b/.test(e)) return !0;
	let [, t = "prompt", n = e] = Qe.exec(e.trim()) ?? [];
	return t !== "" && RegExp(`(?<![.\\w])${t}(?!\\w|\\s*:)`).test(n);
}
function requestTexts(e) {
	let t = e.flatMap(({ config: e }) => {
		let t = Object(e).transformRequest;
		return typeof t == "string" ? [t] : [];
	});
	return t.some(readsAny) ? null : t.map((e) => `{{${e}}}`);
}
function readsAny(e) {
	return /\bvars\b|\barguments\b|^\s*\(?\s*\w+\s*,/.test(e) && /\bObject\b|\bJSON\b|\w\[|\.\.\./.test(e);
}
const $e = "echo";
function withNamedParts(e, t, n) {
	let r = e.slots.map((e, n) => {
		let r = t.columns[n]?.provider;
		if (r === void 0) return e;
		let i = unstubbed(r), [a, o] = [(0, R.O5)(i), (0, R.Nb)(i)];
		return {
			...e,
			...a !== void 0 && { alias: a },
			...o.length > 0 && { aliasesInside: [...o] },
			...isEcho(i) && { echoes: !0 },
			...leavesPromptOut(i) && { leavesPromptOut: !0 }
		};
	});
	if (!n) return {
		...e,
		slots: r
	};
	let i = e.cases.map((e, n) => ({
		...e,
		texts: named_parts_textsOf(t.rows[n]?.vars ?? {})
	}));
	return {
		...e,
		slots: r,
		cases: i
	};
}
function isEcho(e) {
	return e.id().startsWith(L.$A) ? Object.values(Object(e.config)).some((e) => Object(e).model === $e) : e.id() === $e;
}
function named_parts_textsOf(e) {
	return Object.values(e).flatMap((e) => typeof e == "string" && e.trim() !== "" ? [e.slice(0, 2e4)] : []);
}
var et = __nccwpck_require__(7886);
function quickEnvironment() {
	if (q.platform === "win32") return () => {};
	let e = q.env, t = Object.create(Object.getPrototypeOf(e));
	Object.assign(t, e);
	let n = {
		set(t, n, r) {
			let i = Reflect.set(e, n, r);
			return typeof n == "string" && Object.hasOwn(e, n) && (t[n] = e[n]), i;
		},
		defineProperty(t, n, r) {
			let i = Reflect.defineProperty(e, n, r);
			return typeof n == "string" && Object.hasOwn(e, n) && (t[n] = e[n]), i;
		},
		deleteProperty: (t, n) => Reflect.deleteProperty(e, n) && Reflect.deleteProperty(t, n)
	};
	return q.env = new Proxy(t, n), (0, r.syncBuiltinESMExports)(), () => {
		q.env = e, (0, r.syncBuiltinESMExports)(), n.get = (t, n) => Reflect.get(e, n), n.has = (t, n) => Reflect.has(e, n), n.ownKeys = () => Reflect.ownKeys(e), n.getOwnPropertyDescriptor = (t, n) => Reflect.getOwnPropertyDescriptor(e, n);
	};
}
var tt = __nccwpck_require__(1701);
async function withReplacedModel(e, t, n) {
	if (t === void 0 || e.providerMap === void 0) return n();
	let r = replacing(e, t);
	e.providerMap.unshift(r);
	try {
		return await n();
	} finally {
		e.providerMap.splice(e.providerMap.indexOf(r), 1);
	}
}
function replacing(e, { from: t, to: n }) {
	let r = new _.AsyncLocalStorage();
	return {
		test: (e) => (0, tt.SQ)(e, t) && r.getStore() !== !0,
		create: async (t, { label: i, config: a }) => {
			let o = {
				...i === void 0 ? {} : { label: i },
				config: {
					...a,
					...n.config
				}
			};
			return r.run(!0, () => e.loadApiProvider(n.id, { options: o }));
		}
	};
}
var nt = __nccwpck_require__(5975);
const rt = "notWhole", X = new Set([
	"provider",
	"rubricPrompt",
	"factuality"
]);
function gradingOptions({ options: e = {} }) {
	return Object.fromEntries(Object.entries(e).filter(([e]) => X.has(e)));
}
function askingOptions({ options: e = {} }) {
	return Object.fromEntries(Object.entries(e).filter(([e]) => !X.has(e)));
}
const it = {
	abliteration: ["api.abliteration.ai"],
	ablit: ["api.abliteration.ai"],
	ai21: ["api.ai21.com"],
	aiml: ["api.aimlapi.com"],
	aimlapi: ["api.aimlapi.com"],
	alibaba: [
		"dashscope.aliyuncs.com",
		"dashscope-intl.aliyuncs.com",
		"dashscope-us.aliyuncs.com"
	],
	anthropic: ["api.anthropic.com"],
	atlascloud: ["api.atlascloud.ai"],
	cerebras: ["api.cerebras.ai"],
	"cloudflare-ai": ["api.cloudflare.com"],
	cohere: ["api.cohere.com", "api.cohere.ai"],
	cometapi: ["api.cometapi.com"],
	deepseek: ["api.deepseek.com"],
	elevenlabs: ["api.elevenlabs.io"],
	fireworks: ["api.fireworks.ai"],
	github: ["models.github.ai", "models.inference.ai.azure.com"],
	google: ["generativelanguage.googleapis.com", "aiplatform.googleapis.com"],
	groq: ["api.groq.com"],
	huggingface: [
		"router.huggingface.co",
		"api-inference.huggingface.co",
		"huggingface.co"
	],
	hyperbolic: ["api.hyperbolic.xyz"],
	jfrog: ["models.qwak-prod.qwak.ai"],
	llamaapi: ["api.llama.com"],
	meta: ["api.meta.ai"],
	minimax: ["api.minimax.io"],
	mistral: ["api.mistral.ai", "codestral.mistral.ai"],
	moonshot: ["api.moonshot.ai", "api.moonshot.cn"],
	novita: ["api.novita.ai"],
	nscale: ["inference.api.nscale.com"],
	nvidia: ["integrate.api.nvidia.com"],
	openai: [
		"api.openai.com",
		"mtls.api.openai.com",
		...[
			"ae",
			"au",
			"eu",
			"in",
			"jp",
			"us"
		].map((e) => `${e}.api.openai.com`)
	],
	openrouter: ["openrouter.ai"],
	orcarouter: ["api.orcarouter.ai"],
	perplexity: ["api.perplexity.ai"],
	portkey: ["api.portkey.ai"],
	quiverai: ["api.quiver.ai"],
	replicate: ["api.replicate.com"],
	together: ["api.together.xyz", "api.together.ai"],
	truefoundry: ["llm-gateway.truefoundry.com"],
	vercel: ["ai-gateway.vercel.sh"],
	voyage: ["api.voyageai.com"],
	xai: [
		"api.x.ai",
		"us-east-1.api.x.ai",
		"us-west-1.api.x.ai",
		"eu-west-1.api.x.ai"
	]
}, at = [
	["google", /^[a-z0-9-]+-aiplatform\.googleapis\.com$/],
	["bedrock", /^bedrock(?:-agent)?(?:-runtime)?\.[a-z0-9-]+\.amazonaws\.com$/],
	["watsonx", /^[a-z]{2,3}-[a-z]{2,5}\.ml\.cloud\.ibm\.com$/]
], ot = {
	alicloud: "alibaba",
	aliyun: "alibaba",
	aws: "bedrock",
	azureopenai: "azure",
	"bedrock-agent": "bedrock",
	dashscope: "alibaba",
	gemini: "google",
	hf: "huggingface",
	model: "meta",
	palm: "google",
	qwak: "jfrog",
	sagemaker: "bedrock",
	togetherai: "together",
	vertex: "google"
};
function makerOf(e) {
	let t = e.toLowerCase();
	return Object.hasOwn(ot, t) ? ot[t] ?? t : t;
}
function isMaker(e) {
	return Object.hasOwn(it, e);
}
function makerOfVariable(e) {
	return makerOf(e.split("_", 1)[0] ?? e);
}
function isOfficial(e, t) {
	return t.some((t) => Object.hasOwn(it, t) && it[t]?.includes(e) || at.some(([n, r]) => n === t && r.test(e)));
}
const st = /(?<!\w)(["'])(?:\\.|(?!\1)[^\\\n])*(?:(\1)|\\?(?=\n|$))/g, ct = /^[^\S\n]*(?:\/\/|#|\*|\/\*).*$|"""[\s\S]*?"""/gm, [lt, ut] = [/\[\s*(?:["'](\w+)["']|:(\w+))\s*\]/g, /\.(?:get|fetch|dig)\(\s*(?:["'](\w+)["']|:(\w+))[^()]*\)/g], dt = String.raw`\(((?:[^()]|\([^()]*\))*)\)`, ft = new RegExp(String.raw`\b(?:function\b\s*(?:\*\s*)?(?:([\w$]+)\s*)?|def\s+(\w+)\s*)(?:${dt}|(?<=\s)(\w[^()\n]*))|${dt}\s*(?::[^=;{}]{1,300})?=>|\blambda\s+([^:\n]{0,300}):`, "g"), pt = /(?<![\w$.])([\w$]+)\s*\([^(){},]*,\s*[\w$][^(){}]*\)\s*(?::[^={};()]{1,300})?\{/g, mt = /\b(?:arguments|locals|binding|eval)\b/, ht = ["context", "ctx"], gt = /^\s*_?(?:output|response|result|actual|completion|_)\s*(?::[^,{}]*)?,/i, _t = "get_assert", [vt, yt, bt] = [
	/\bexports?\b[^;{}()]*(?:\(\s*(?:async\s*)?)?$|=>\s*(?:async\s*)?$/,
	/([\w$]+)\s*(?:(?::[^=;]*)?=|:)\s*(?:async\s*)?$/,
	/\b(?:exports(?:\.\w+)?\s*=|export(?:\s+default)?)\s*(?:\{([^{}]*)\}|([\w$.]+))/g
];
function handsOn(e, t = _t) {
	let n = plainCode(e), r = [...n.matchAll(ft)].map((e) => ({
		list: e.slice(3).find((e) => e !== void 0) ?? "",
		name: e[1] || e[2],
		before: n.slice(Math.max(n.lastIndexOf("\n", e.index) + 1, e.index - 300), e.index)
	}));
	if (mt.test(n) || r.some(({ list: e }) => /^\s*(?:\.\.\.|\*)/.test(e))) return !0;
	let i = [...n.matchAll(bt)].flatMap(([, e, t]) => (e ?? t ?? "").match(/[\w$]+/g) ?? []), a = new Set([
		t,
		_t,
		...i
	]);
	if ([...n.matchAll(pt)].some(([, e = ""]) => a.has(e))) return !0;
	let o = r.filter(({ list: e, name: t, before: n }) => gt.test(e) || vt.test(n) || a.has(t ?? yt.exec(n)?.[1] ?? "")).flatMap(({ list: e }) => /^[^,]*,\s*([\s\S]*)$/.exec(e)?.[1] ?? []);
	if (o.some((e) => /^(?:\*|\.\.\.)/.test(e) || /^\{[^}]*\.\.\./.test(e))) return !0;
	let s = o.flatMap((e) => /^[\w$]+/.exec(e)?.[0] ?? []), c = n.replaceAll(ft, " ");
	return [...new Set([...ht, ...s])].some((e) => handed_on_isWhole(c, e));
}
const xt = /(?<![\w$])vars\b(?!\s*(?:\?\s*)?\.\s*[\w$])|(?<![\w$])vars\s*&?\.\s*(?:\w+\s*\(|(?:keys|values|values_at|to_[ah]|each\w*|map|select|reject|filter\w*|find\w*|sum|any|all|none|sort\w*|reduce|inject|slice|merge|fetch|dig)\b)|(?:\.|[{,]\s*)test\b(?!\s*(?:\(|\??\.\s*\w))/;
function readsAnyVariable(e, t) {
	return handsOn(e, t) || xt.test(plainCode(e));
}
function plainCode(e) {
	return e.replaceAll(ct, "").replaceAll(lt, ".$1$2").replaceAll(ut, ".$1$2").replaceAll(st, (e, t, n) => n ? "''" : e);
}
function handed_on_isWhole(e, t) {
	let n = t.replaceAll("$", String.raw`\$`), r = new RegExp(String.raw`\{(?:(?!\.\.\.)[^{}]|\{[^{}]*\})*\}\s*=\s*${n}\b(?!\s*[.?])`, "g");
	return new RegExp(String.raw`\b(?:for\b[^\n:]{0,300}\bin|match)\s+${n}\s*:`).test(e) ? !0 : new RegExp(String.raw`(?<![\w$]|(?<!\.\.)\.)${n}\b(?!\s*(?:\?\s*)?\.\s*(?:${"vars|prompt|config|test|logProbs|provider|providerResponse|metadata|trace|cost|latencyMs|tokenUsage"})\b|\s*(?::|&&|and\b|is\b|[!=]==?))`).test(e.replaceAll(r, " "));
}
const St = /^(?:async\b\s*)?(?:(?:function\b\s*)?[\w$]*\s*\(([^()]*)\)|([\w$]+)\s*=>)/, Ct = /^(?:[\w$]+|\{(?!.*\btest\b)[\w$\s,]*\})$/;
function providerCode(e) {
	let { scriptPath: t, functionName: n, callApi: r, config: a } = e;
	return typeof t == "string" ? n === void 0 || !t.endsWith(".py") ? null : namesIn((0, I.readFileSync)(i.resolve(String(Object(a).basePath ?? ""), t), "utf8"), ofPython(String(n ?? "call_api"))) : namesIn(String(r), St);
}
function ofPython(e) {
	return new RegExp(String.raw`(?<=^|\n[^\S\n]*\n)(?:async )?def ${e}\(([^()]*)\)`, "g");
}
function namesIn(e, t) {
	let n = t.global ? [...e.matchAll(t)] : [t.exec(e)], [r, i, a = ""] = n.length === 1 && n[0] || [];
	if (r === void 0 || e.includes("[native code]")) return null;
	let o = listOf(i ?? a);
	return o.length > 6 || !o.every((e) => Ct.test(e)) || readsAnyVariable(o.slice(1).filter((e) => /^[\w$]+$/.test(e)).reduce((e, t) => e.replaceAll(RegExp(`(?<![\\w$.])${t.replaceAll("$", "\\$")}(?![\\w$])`, "g"), "context"), e.replace(r, ""))) ? null : `{{{${e}`;
}
function listOf(e) {
	return (e.replaceAll(/\[[^[\]]*(?:\[[^[\]]*\][^[\]]*)*\]/g, "").match(/(?:\{[^{}]*\}|[^,{}])+/g) ?? []).map((e) => e.replace(/[:=][^{}]*$/, "").trim()).filter((e) => e !== "");
}
const wt = new Set(["_conversation", "sessionId"]);
function writtenVars({ vars: e }) {
	return Object.fromEntries(Object.entries(e).filter(([e]) => !wt.has(e)));
}
function varsAsAsked(e, t) {
	return Object.fromEntries(Object.entries(e.vars).filter(([t]) => !e.drawn?.has(t)).map(([n, r]) => [n, (t ? templateOf(e, n) : null) ?? r]));
}
function templateOf({ test: e }, t) {
	let n = e.vars?.[t];
	if (typeof n != "string") return null;
	let r = n.startsWith("file://") ? fileText(n.slice(7)) : n;
	return /\{\{|\{%/.test(r) ? r : null;
}
function fileText(e) {
	try {
		let t = i.resolve(e), n = (0, I.statSync)(t);
		return n.isFile() && n.size <= 1e6 ? (0, I.readFileSync)(t, "utf8") : "";
	} catch {
		return "";
	}
}
function mayHoldAnswers(e) {
	return togetherOf(e).kind === "suite";
}
function caseVariables(e, t, { vars: n, isLate: r }) {
	let { rows: i } = e, a = [...new Set(i.flatMap((e) => Object.keys(writtenVars(e))))], o = readerOf(askingTexts(e, t)), s = requestTexts(e.columns.map(({ provider: e }) => e)), c = readerOf(s === null ? null : [...seenTexts(e), ...s]), l = isAskedByCode(e, t), u = readerOf(gradingTexts(i));
	return Object.fromEntries(a.map((t) => {
		let a = new Set(i.map(({ vars: e }) => JSON.stringify(e[t]) ?? "")), s = !r || !i.some((e) => templateOf(e, t) !== null), d = n.has(t) || s && i.length > 1 && a.size === 1;
		return [t, {
			isShared: n.has(t),
			isConstant: d,
			isAsked: o(t),
			isShown: d && o(t) && (l || isShownIn(e, i[0]?.vars[t])),
			isGraded: u(t),
			isTold: !d && (c(t) || isShownAlone(e, t))
		}];
	}));
}
function isShownIn({ columns: e, rows: t }, n) {
	let r = typeof n == "string" ? n.trim() : JSON.stringify(n), i = [r, JSON.stringify(r).slice(1, -1)];
	return e.some((e, n) => {
		let r = t.flatMap(({ cells: e }) => e.filter(({ column: e }) => e === n));
		return 2 * r.filter(({ prompt: e }) => i.some((t) => e.includes(t))).length > r.length;
	});
}
const [Tt, Et] = [20, 4];
function isShownAlone({ rows: e }, t) {
	let n = e.slice(0, Tt).map(({ vars: e, cells: n }) => ({
		value: e[t],
		others: textOf(Object.entries(e).filter(([e]) => e !== t)),
		prompts: n.map(({ prompt: e }) => e).join("\n")
	}));
	return n.some(({ value: e, others: t, prompts: r }, i) => typeof e == "string" && e.length >= Et && !t.includes(e) && n.every((t, n) => {
		let a = n === i || t.value === e ? 0 : timesIn(t.prompts, e);
		return timesIn(r, e) > a;
	}));
}
function timesIn(e, t) {
	return e.split(t).length - 1;
}
function readerOf(e) {
	if (e === null) return () => !0;
	let t = new Set(e.flatMap((e) => templatesIn(e).match(/\w+/g) ?? []));
	return (e) => t.has(e) || !/^\w+$/.test(e);
}
function templatesIn(e) {
	let [, ...t] = e.split(/\{[{%]/), n = t.map((e) => e.split(/[}%]\}/, 1)[0] ?? "");
	return n.some((e) => e.includes("{")) ? e : n.join(" ");
}
const Dt = /file:\/\/|\{%-?\s*(?:include|import|extends|from)\b|^\s*[a-z]+:\/\//i, Ot = new Set([
	"azure",
	"bedrock",
	"echo",
	"litellm",
	"localai",
	"ollama",
	"watsonx"
]);
function askingTexts({ columns: e, rows: t }, n) {
	if (isAskedUnseen({
		columns: e,
		rows: t
	}, n) || t.some(({ test: { options: e = {} } }) => hasTransform(e)) || e.some(({ prompt: e }) => isCodePrompt(e))) return null;
	let r = e.flatMap(({ provider: e }) => isModel(e) ? [] : [providerCode(unstubbed(e))]), i = [...seenTexts({
		columns: e,
		rows: t
	}), ...r];
	return i.every((e) => e !== null && !Dt.test(e)) ? i : null;
}
function namedInTexts(e) {
	let t = seenTexts(e);
	return readerOf(t.some((e) => Dt.test(e)) ? null : t);
}
function seenTexts({ columns: e, rows: t }) {
	let n = t.map(({ test: e }) => e), r = n.map(({ vars: e }) => textOf(e)).filter((e) => /\{\{|\{%/.test(e));
	return [
		...e.flatMap(({ prompt: e, provider: t }) => [
			e.raw,
			textOf(e.config),
			textOf(t.config)
		]),
		...n.map((e) => textOf(askingOptions(e))),
		...r
	];
}
function isAskedByCode(e, t) {
	return e.columns.some(({ prompt: e, provider: t }) => isCodePrompt(e) || !isModel(t)) || isAskedUnseen(e, t);
}
function isAskedUnseen({ columns: e, rows: t }, { extensions: n }) {
	return e.some(({ provider: e }) => e.transform !== void 0) || (n ?? []).length > 0 || t.some(({ test: e }) => e.provider !== void 0);
}
function isCodePrompt(e) {
	return Object(e).function !== void 0;
}
function isModel(e) {
	let t = makerOf(e.id().split(":", 1)[0] ?? "");
	return Ot.has(t) || isMaker(t);
}
const kt = /\{[{%][^{}]{0,200}\bsessionId\b[^{}]{0,200}\}/g, At = /^\{\{-?\s*sessionId\s*-?\}$/, jt = String.raw`(?:[\w-]*(?:session|conversation|thread|chat)[\w-]*|[\w-]*id)`, Z = RegExp(`"${jt}"\\s*:\\s*"$`, "i"), Mt = RegExp(`${jt}\\\\*["']?\\s*[:=]\\s*\\\\*["']?$|[/=]$`, "i");
function asksSession({ columns: e, rows: t }) {
	let n = t.map(({ test: e }) => e);
	return e.some(({ prompt: e, provider: t }) => [e.raw, textOf(e.config)].some((e) => saysSession(e, Z)) || saysSession(textOf(t.config), isModel(t) ? Z : Mt)) || n.some(({ options: e, vars: t }) => saysSession(textOf([e, t]), Z));
}
function saysSession(e, t) {
	return e.includes("sessionId") ? [...e.matchAll(kt)].some(({ 0: n, index: r }) => {
		let i = e.slice(Math.max(0, r - 80), r), a = t !== Z || e.startsWith("}\"", r + n.length);
		return !(At.test(n) && a && t.test(i));
	}) : !1;
}
function hasTransform({ transform: e, postprocess: t, transformVars: n }) {
	return [
		e,
		t,
		n
	].some((e) => e !== void 0);
}
const Nt = /"(?:not-)?(?:javascript|python|ruby|webhook|context-[a-z]+|transform|contextTransform)"|file:\/\/|package:|\{%/;
function gradingTexts(e) {
	let t = e.map(({ test: e }) => textOf([
		e.assert,
		e.assertScoringFunction,
		gradingOptions(e)
	]));
	return t.some((e) => Nt.test(e)) ? null : t;
}
function textOf(e) {
	let shown = (e, t) => typeof t == "function" ? "file://" : isLoadedProvider(t) ? t.id() : t;
	try {
		return JSON.stringify(e, shown) ?? "";
	} catch {
		return "file://";
	}
}
const Pt = new Set(L.Az);
function withAskedParts(e, t, n) {
	let r = typeof n.defaultTest == "object" ? n.defaultTest : void 0, isOwn = (t) => e.variables[t]?.isShared !== !0, i = t.rows.flatMap(({ cells: e }) => e.map(({ prompt: e }) => e));
	return {
		...e,
		cases: e.cases.map((e, n) => {
			let i = t.rows[n];
			return i === void 0 ? e : {
				...e,
				asked: asked_parts_askedOf(i, isOwn, r)
			};
		}),
		cells: e.cells.map((e, t) => {
			let n = i[t];
			return n === void 0 || n.length > 4e5 ? e : {
				...e,
				prompt: n
			};
		})
	};
}
function asked_parts_askedOf({ test: e, vars: t }, n, r) {
	let i = e.options?.disableDefaultAsserts === !0 ? 0 : r?.assert?.length ?? 0, a = (e.assert ?? []).map(plainCheck);
	return {
		vars: Object.fromEntries(Object.entries(t).flatMap(([e, t]) => [
			"string",
			"number",
			"boolean"
		].includes(typeof t) && n(e) ? [[e, String(t)]] : [])),
		checks: a,
		ownChecks: Math.max(0, a.length - i),
		ownSettings: ownSettings(e, r)
	};
}
const Ft = [
	"threshold",
	"assertScoringFunction",
	"provider",
	"providers",
	"prompts",
	"providerOutput"
];
function ownSettings(e, t) {
	let differing = (e = {}, t = {}) => Object.entries(e).filter(([e, n]) => n !== void 0 && !(0, V.isDeepStrictEqual)(n, Object(t)[e])).map(([e]) => e);
	return [...differing(e, t).filter((e) => Ft.includes(e)), ...differing(e.options, t?.options).map((e) => `options.${e}`)];
}
function plainCheck(e) {
	let { type: t, value: n, assert: r } = e;
	if (typeof n == "function" || typeof n == "string" && /^(?:file|package):/.test(n) || r !== void 0) return {
		type: t,
		[rt]: !0
	};
	let i = Object.entries(e).filter(([, e]) => e !== void 0), a = i.filter(([e]) => Pt.has(e));
	return {
		...JSON.parse(JSON.stringify(Object.fromEntries(a))),
		...a.length < i.length && { [rt]: !0 }
	};
}
function textsAround(e) {
	let t = It.flatMap((t) => {
		let [n, ...r] = new Set(e.rows.map(({ test: e }) => e.options?.[t] ?? ""));
		return n && r.length === 0 ? [[t, (0, O.M6)(String(n))]] : [];
	});
	return t.length === 0 ? {} : { around: Object.fromEntries(t) };
}
const It = ["prefix", "suffix"], Lt = new Set([
	...X,
	...It,
	"transform",
	"postprocess",
	"transformVars",
	"storeOutputAs",
	"repeat",
	"runSerially",
	"disableVarExpansion",
	"disableConversationVar",
	"disableDefaultAsserts"
]);
function givenSettings(e, t, n) {
	let [r, ...i] = e.rows;
	if (r === void 0) return {};
	let a = namedInTexts(e), isWritten = (e) => !String(r.test.vars?.[e]).startsWith("file://"), o = Object.entries(r.test.options ?? {}).filter(([e, t]) => !Lt.has(e) && i.every(({ test: n }) => (0, V.isDeepStrictEqual)(n.options?.[e], t))), s = Object.entries(r.vars).filter(([e]) => t[e]?.isConstant && a(e) && isWritten(e)), short = (e) => Object.fromEntries(e.map(([e, t]) => [e, shortened(t)])), c = (0, d.Om)({
		...short(o),
		vars: short(s)
	}, n);
	return Object.keys(c).length === 0 ? {} : { given: c };
}
function shortened(e) {
	return typeof e != "string" || e.length <= 80 ? e : `${e.slice(0, 40)}… (${(0, O.M6)(e).slice(0, 8)})`;
}
const Rt = new Set([
	"openai",
	"anthropic",
	"google",
	"groq",
	"mistral",
	"bedrock"
]), zt = /^(?:localhost|127(?:\.\d+){3}|0\.0\.0\.0|\[::1?\])(?::\d+)?$/;
function endpointsBy(e) {
	let t = new WeakMap();
	return (n) => {
		let r = t.get(n) ?? endpointOf(n, e);
		return t.set(n, r), r;
	};
}
function endpointOf(e, t) {
	let n = e.id(), r = makerOf(n.split(":", 1)[0] ?? n), i = addressOf(e);
	if (i === null && !isMaker(r)) return {
		id: n,
		name: n,
		isKnown: !1
	};
	let a = i === null || isOfficial(i, [r]), o = a && Rt.has(r) ? ` ${modelOf(e, n)}` : "", s = asked(() => e.getApiKey?.()) ?? Object(e.config).apiKey, c = typeof s == "string" ? (0, C.createHmac)("sha256", t).update(s).digest("hex").slice(0, 16) : "";
	return {
		id: [
			`${r}${o}`,
			i ?? "",
			c
		].join(" "),
		name: a ? `${r}${o}` : `${r} at ${zt.test(i) ? "localhost" : i}`,
		isKnown: !0
	};
}
function addressOf(e) {
	let { apiBaseUrl: t, apiHost: n, url: r, endpoint: i } = Object(e.config), a = [
		asked(() => e.getApiUrl?.()),
		asked(() => e.getApiBaseUrl?.()),
		t,
		n,
		e.url,
		r,
		i,
		/(?:https?|wss?):\/\/\S+/i.exec(e.id())?.[0]
	];
	for (let e of a) {
		let t = typeof e == "string" && /[.:]/.test(e) ? hostOf(e) : null;
		if (t !== null) return t;
	}
	return null;
}
function modelOf({ modelName: e }, t) {
	return typeof e == "string" ? e : t.split(":").at(-1) ?? t;
}
function asked(e) {
	try {
		return e();
	} catch {
		return;
	}
}
function labelledPrompts(e, t) {
	return Array.isArray(e) ? e.flatMap((e) => {
		let { label: t, id: n, raw: r } = Object(e);
		return typeof t == "string" ? [{
			label: t,
			source: String(r ?? n ?? "")
		}] : [];
	}) : Object.entries(Object(typeof e == "object" ? e : {})).flatMap(([e, n]) => typeof n == "string" ? [{
		label: n,
		source: writtenOut(e, t)
	}] : []);
}
function writtenOut(e, t) {
	let n = i.resolve(t, e.replace(/^file:\/\//, ""));
	return (0, I.existsSync)(n.replace(/:\w+$/, "")) ? n : e;
}
function labelledEntry(e, t) {
	let n = t.find(({ label: t }) => e.label === t);
	return n !== void 0 || isItsLabel(e) ? n : t.find(({ label: t }) => e.label.startsWith(`${t}: `));
}
function isItsLabel({ label: e, raw: t }) {
	return e.trim() === t.trim();
}
const Bt = /^[^\n]*?\.[A-Za-z0-9]+(?=$|:\w+$)/, Vt = /^[^\n]*?\.[A-Za-z0-9]+(?=$|: |:\w+(?:$|: ))/;
function fileOfPrompt(e, t, n) {
	if (t === void 0 && isItsLabel(e)) return null;
	let r = (t?.source ?? e.label).replace(/^file:\/\//, ""), i = (t === void 0 ? Vt : Bt).exec(r)?.[0];
	return i === void 0 ? null : fileBelow(n, i);
}
function fileBelow(e, t) {
	return t.startsWith(`${e}${i.sep}`) ? i.relative(e, t).split(i.sep).join("/") : null;
}
function promptTemplate(e, { root: t, config: n, file: r }) {
	let a = r ?? n, { raw: o } = e;
	return e.function === void 0 ? typeof o == "string" ? told({
		form: "text",
		text: o,
		file: a,
		line: lineOf(o, contentOf(i.join(t, a)))
	}) : {} : told({
		form: "code",
		text: "",
		file: a,
		line: null
	});
}
function withUnasked(e, t, n) {
	if (t.length === 0) return e;
	let r = t.map(({ file: t, within: r, ...a }) => {
		let { text: o } = a, [s = ""] = o.split("\n", 1), c = t === null ? e.slots.find(({ template: e }) => r === void 0 ? e?.text.includes(s) : e?.text === r)?.template?.file : fileBelow(n, t);
		return c ? {
			...a,
			file: c,
			line: lineOf(s, contentOf(i.join(n, c)))
		} : {
			...a,
			file: null,
			line: null
		};
	});
	return {
		...e,
		unasked: r
	};
}
function told(e) {
	return e.text.length > 6e4 ? {} : { template: {
		...e,
		textDigest: (0, O.M6)(e.text)
	} };
}
function contentOf(e) {
	try {
		return (0, I.readFileSync)(e, "utf8");
	} catch {
		return "";
	}
}
function lineOf(e, t) {
	if (e.trim() === "") return null;
	let n = t.indexOf(e);
	if (n >= 0 && t.indexOf(e, n + 1) < 0) return t.slice(0, n).split("\n").length;
	if (n >= 0) return null;
	let [r, i] = [e.trimEnd(), t].map((e) => e.split("\n").map((e) => e.trim())), a = i.flatMap((e, t) => e === r[0] && r.every((e, n) => i[t + n] === e) ? [t + 1] : []);
	return a.length === 1 ? a[0] : null;
}
var Ht = __nccwpck_require__(2746);
function isGradedAlone(e) {
	return e?.isGraded === !0 && !e.isAsked && !e.isShared;
}
new Set("chat completion completions responses messages converse realtime assistant embedding embeddings".split(" "));
const Ut = /(?<=\/\/)[^\s/?#]*@/g, Wt = /(?<=[?&][\w.-]{0,40}(?:key|token|secret|sig|signature|passw(?:or)?d)=)[^\s&#]+/gi;
function withoutAddressSecrets(e) {
	return e.replace(Ut, "").replace(Wt, "***");
}
function weightlessMetrics(e) {
	let t = new Map([["pass", !1]]);
	for (let { name: n, weight: r } of e.flatMap((e) => weightsOf(e.assert ?? [], 1))) t.set(n, t.get(n) === !0 || r !== 0);
	return [...t].flatMap(([e, t]) => t ? [] : [e]).sort();
}
function weightsOf(e, t) {
	return e.flatMap(({ metric: e, weight: n = 1, assert: r }) => {
		let i = t * n;
		return [...e === void 0 || e.includes("{{") ? [] : [{
			name: e,
			weight: i
		}], ...r ? weightsOf(r, i) : [{
			name: "pass",
			weight: i
		}]];
	});
}
const Gt = new Set([
	"javascript",
	"python",
	"ruby"
]);
function isGradedByCode(e) {
	return e.assertScoringFunction !== void 0 || modelGraded(e).length > 0 || flatAssertions(e).some(isCodeCheck);
}
function isCodeCheck(e) {
	let { value: t, transform: n, contextTransform: r } = e;
	return typeof t == "string" && t.startsWith("file:") || comparesByCode(e) || n !== void 0 || r !== void 0;
}
const Kt = /^(?:file:.*\.(?:[cm]?[jt]s|py|rb)(?::[^:/\\]+)?$|package:)/;
function comparesByCode({ type: e, value: t }) {
	return typeof t == "function" || Gt.has(withoutNot(e)) || typeof t == "string" && Kt.test(t);
}
function namedGraders(e, t) {
	let n = [...flatAssertions(e).map(({ provider: e }) => e), e.options?.provider], r = JSON.stringify(n, (e, t) => isLoadedProvider(t) ? void 0 : t), i = r.includes("file://"), a = Object.entries(t).filter(([e]) => i || r.includes(`"${L.Wm}${e}"`));
	return a.length > 0 ? { models: Object.fromEntries(a) } : {};
}
const qt = {
	recall: "The share of what is `relevant` that stands among the first k passages.",
	precision: "The share of the first k places that hold something relevant.",
	hit: "1 where anything relevant is among the first k passages, else 0.",
	mrr: "1 ÷ the place of the first relevant passage, 0 where none is among the first k.",
	ndcg: "The gain of the first k passages, each divided by log2(place + 1), out of the most that they could have."
}, Jt = {
	map: "The mean precision at the places of relevant passages, over the whole ranking.",
	"context tokens": "Tokens of the passages that were found: what they cost in a prompt.",
	grounded: "The share of the sentences of the answer where one passage holds most of the words.",
	citations: "The share of citations (`[2]`, `[docs/returns.md]`) that name a passage that was found."
};
function ragMetricNames({ measure: { at: e } }) {
	return [...(e.length > 0 ? e.map((e) => `@${e}`) : ["@k"]).flatMap((e) => Object.keys(qt).map((t) => t + e)), ...Object.keys(Jt)];
}
const Yt = new Set([
	"python",
	"ruby",
	"webhook",
	"pi",
	"max-score"
]);
function namedMetrics({ tests: e, suite: t, derivedMetrics: n }) {
	let r = e.flatMap(flatAssertions);
	if (Array.isArray(t.extensions) && t.extensions.length > 0 || r.some(makesNames) || e.some(({ assertScoringFunction: e }) => e !== void 0)) return null;
	let i = derivedNames(n), a = t.providers.map(ragNames);
	if (i === null || a.includes(null)) return null;
	let o = r.flatMap(({ metric: e }) => typeof e == "string" ? [e] : []);
	return [...new Set([
		...o,
		...i,
		...a.flatMap((e) => e ?? [])
	])].sort();
}
function makesNames({ type: e, value: t, metric: n }) {
	if (typeof n == "string" && isTemplate(n)) return !0;
	let r = withoutNot(e);
	return Yt.has(r) ? !0 : r === "javascript" && !isPlainCode(t);
}
function isPlainCode(e) {
	return typeof e == "string" && !/^(?:file|package):|named_?scores|\brequire\b|\bimport\b/i.test(e);
}
function isTemplate(e) {
	return /\{\{|\{%/.test(e);
}
function derivedNames(e) {
	if (e == null) return [];
	if (!Array.isArray(e)) return null;
	let t = e.map((e) => Object(e).name);
	return t.every((e) => typeof e == "string" && !isTemplate(e)) ? t : null;
}
function ragNames(e) {
	if (ragFileOf(e) === null) return [];
	let { measure: t } = Object(e.config);
	return t === void 0 ? null : ragMetricNames({ measure: t });
}
const Xt = /(?<![./])\btest\b(?!\s*\()|\.test\b(?!\s*\()|(?:require|import|from)\b[\s(]*["']\.{1,2}\//, Zt = [
	"metadata",
	"description",
	"options"
];
function readByCode(e, t) {
	let n = flatAssertions(e).filter(isCodeCheck), r = [...n, e.assertScoringFunction].map((e) => seenCode(e, t)).join("\n"), i = Zt.filter((e) => r.includes(e)), a = i.length === 0 && Xt.test(r), o = read_by_code_codeOf(n, t).some(([e, t]) => handsOn(e, t));
	return Object.fromEntries((a || o ? Zt : i).flatMap((t) => e[t] === void 0 ? [] : [[t, e[t]]]));
}
function mayReadAnyVariable(e, t) {
	let n = flatAssertions(e), r = n.flatMap(({ transform: e, contextTransform: t }) => [e, t]).flatMap((e) => e === void 0 ? [] : [[String(e)]]);
	return [...read_by_code_codeOf(n, t), ...r].some(([e, t]) => readsAnyVariable(e, t));
}
function read_by_code_codeOf(e, t) {
	return e.filter(comparesByCode).map(({ value: e }) => {
		if (typeof e != "string") return [seenCode(e, t)];
		if (e.startsWith("package:")) return ["arguments"];
		let n = /^file:.*:(\w+)$/.exec(e)?.[1];
		return n === void 0 ? [seenCode(e, t)] : [seenCode(e, t), n];
	});
}
function seenCode(e, t) {
	return typeof e == "function" ? String(e) : typeof e == "string" ? withFile(e, t) : typeof e != "object" || !e || "callApi" in e ? "" : Object.values(e).map((e) => seenCode(e, t)).join("\n");
}
function withFile(e, t) {
	let n = (0, O.I6)(e, t);
	return n === null ? e : (0, I.readFileSync)(n, "utf8");
}
const Qt = /data:([\w.+-]+\/[\w.+-]+)(?:;[\w=.-]+)*;base64,([\w+/=-]{40,})/g;
function withShortData(e) {
	return e.replace(Qt, (e, t, n) => {
		let r = n.length * .75 / 1e3;
		return `[${t}, ${r < 10 ? r.toFixed(1) : String(Math.round(r))} kB, ${(0, C.createHash)("sha256").update(n).digest("hex").slice(0, 4)}]`;
	});
}
const $t = {
	id: "Names the case for good. Without it a case is known by its description, else by its variables, so that an edit of these makes a new case.",
	critical: "`true`: a confirmed loss of this case blocks, whatever the tolerance says and whatever got better.",
	cluster: "Cases with the same name here are variants of one question. Intervals count them as one.",
	atLeast: "`3/5`: this PR is asked the case five times, and at least three answers must pass, whatever main does. A confirmed miss blocks. From 1/2 to 50/50. Lowered, it loosens the gate.",
	repeat: "`never`: the case is asked once a side and not again, as where a call is dear or has effects. It cannot be confirmed as broken."
};
function caseMetadata(e) {
	let { id: t, critical: n, cluster: r, repeat: i, atLeast: a } = e.metadata ?? {}, o = barOf(a);
	return {
		id: nameOf(t),
		critical: n === !0 || n === "true",
		cluster: nameOf(r),
		repeatNever: isAskedOnce(i),
		...o && { atLeast: o }
	};
}
function foundDigest({ metadata: e }) {
	let t = JSON.stringify(e?.relevant);
	return t === void 0 ? {} : { relevant: (0, O.M6)(t) };
}
function nameOf(e) {
	return typeof e == "number" ? String(e) : typeof e == "string" && e.trim() !== "" ? e.trim() : null;
}
function varsPreview(e) {
	let t = Object.entries(e).map(([e, t]) => `${e}: ${withShortData(typeof t == "string" ? t : JSON.stringify(t) ?? "").replace(/\s+/g, " ").trim()}`).join(" · ");
	return t.length > 80 ? `${t.slice(0, 79)}…` : t;
}
function varsText(e) {
	let t = Object.entries(e).map(([e, t]) => [e, withShortData(typeof t == "string" ? t : JSON.stringify(t) ?? "").trim()]), [n] = t, r = t.length === 1 && n ? n[1] : t.map(([e, t]) => `${e}: ${t}`).join("\n");
	return r.length > 280 ? `${r.slice(0, 279)}…` : r;
}
const en = /_(BASE_URL|API_BASE|API_URL|API_HOST|ENDPOINT)$/, tn = /(?:^|_)(?:URL|HOST|HOSTNAME|ENDPOINT|API_BASE|GATEWAY|SERVER|DOMAIN)$|^AWS_ENDPOINT_URL_/i;
function mayNameServer(e) {
	return tn.test(e);
}
function serverAddresses(e) {
	return Object.entries(e).flatMap(([e, t = ""]) => en.test(e) ? [[e, t]] : []).sort(([e], [t]) => e < t ? -1 : 1);
}
const nn = new Set([...X, "repeat"]), rn = new Set(Object.keys($t));
function settingsDigest({ test: e, vars: t }, n, r) {
	let i = Object.entries(t).filter(([t]) => !(0, O.Tx)(t) || isWritten(e, t));
	return (0, O.yD)({
		config: without(n, nn),
		options: without(e.options, nn),
		vars: Object.fromEntries(i),
		metadata: without(e.metadata, rn),
		provider: e.provider
	}, r);
}
function isWritten({ vars: e }, t) {
	return t !== "sessionId" && Object.hasOwn(Object(e), t);
}
function secretsDigest({ test: e, vars: t }, { config: n, provider: r, env: i }, a, o) {
	let { config: s, env: c } = Object(r), l = {
		options: e.options,
		vars: t,
		metadata: e.metadata,
		provider: e.provider
	}, u = (0, O.Qi)({
		...l,
		config: n,
		own: s,
		ownEnv: c,
		env: i
	}, a, o);
	return u === void 0 ? {} : { secretsDigest: u };
}
function commonDigest(e, { env: t, derivedMetrics: n }, r, i) {
	let a = serverAddresses(process.env).map(([e, t]) => [e, t.replace(an, "$1")]);
	return (0, O.yD)({
		version: e.VERSION ?? null,
		env: t,
		derivedMetrics: n,
		addresses: a,
		...Object.keys(i).length > 0 && { committed: i }
	}, {
		...r,
		secrets: (0, O.Fj)(process.env)
	});
}
const an = /^(\w+:\/\/(?:localhost|127\.[\d.]+|\[::1\])):\d+/;
function without(e, t) {
	return Object.fromEntries(Object.entries(Object(e)).filter(([e]) => !t.has(e)));
}
const on = new Set([
	...X,
	"repeat",
	"storeOutputAs",
	"transformVars"
]), sn = new Set(["transform", "postprocess"]);
function sharedOptions({ providers: e, defaultTest: t }, { columns: n, rows: r }) {
	let [i = {}, ...a] = r.map(tellingOptions), o = Object(Object(t).options), s = n.find(({ ofCases: e }) => e)?.provider ?? defaultModel(t), isSharedModel = (e) => s !== null && namesModel(e, s), c = s === null ? [] : [unstubbed(s)], l = new Set(Object.entries(i).flatMap(([e, t]) => a.every((n) => (0, V.isDeepStrictEqual)(n[e], t)) ? [e] : []));
	return {
		isShared: (e, t) => !(sn.has(e) && givesAnswers(t)) && (l.has(e) || Object.hasOwn(o, e) && (0, V.isDeepStrictEqual)(o[e], t)),
		isSharedModel,
		transforms: [...new Set([...e, ...c].map(({ transform: e }) => e).filter(givesAnswers))]
	};
}
function defaultModel(e) {
	let t = Object(e).provider;
	return isLoadedProvider(t) && t.id() !== $e ? t : null;
}
function ownQuestion(e, { isShared: t, isSharedModel: n, transforms: r }) {
	let { provider: i, providerOutput: a } = e.test, o = Object.entries(tellingOptions(e)).filter(([e, n]) => !t(e, n)), s = {
		...Object.fromEntries(o),
		...r.length > 0 && { transforms: r },
		...isLoadedProvider(i) && !n(i) && { provider: i },
		...a !== void 0 && { providerOutput: a },
		...e.drawn && { transformVars: e.test.options?.transformVars }
	};
	return Object.keys(s).length === 0 ? {} : { "(asked)": s };
}
function tellingOptions({ test: e }) {
	return Object.fromEntries(Object.entries(e.options ?? {}).filter(([e, t]) => !on.has(e) && (typeof t == "string" || typeof t == "object" && !!t)));
}
function givesAnswers(e) {
	return typeof e != "string" || /^(?:file|package):/.test(e) ? !1 : /\b(?:context|vars|arguments)\b/.test(e) || !/\boutput\b/.test(e);
}
var cn = __nccwpck_require__(2055);
function grouped(e, t) {
	let n = new Map();
	for (let r of e) {
		let e = t(r), i = n.get(e);
		i ? i.push(r) : n.set(e, [r]);
	}
	return n;
}
const ln = /[\u00AD\u0640\u200B-\u200F\u2060\u2066-\u2069\uFEFF]/g, un = /[\p{L}\p{M}\p{N}]+/gu, dn = "\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}ー", fn = RegExp(`[${dn}]`, "u"), pn = RegExp(`(?<spaceless>(?:[${dn}]\\p{M}*)+)|[^${dn}]+`, "gu"), mn = /^[\x00-\x7F]*$/;
function foldedCase(e, t = "") {
	let n = t === "tr" || t === "az";
	if (!n && mn.test(e)) return e.toLowerCase();
	let r = e.normalize("NFKC").replace(ln, "");
	return (n ? r.toLocaleLowerCase("tr") : r.toLowerCase()).replaceAll("ß", "ss").replaceAll("ς", "σ").normalize("NFKC");
}
function asciiWords(e) {
	return mn.test(e) ? e.toLowerCase().match(/[a-z0-9]+/g) ?? [] : null;
}
function runsOf(e, t) {
	let n = [];
	for (let [r] of foldedCase(e, t).matchAll(un)) if (!fn.test(r)) n.push({
		text: r,
		isSpaceless: !1
	});
	else for (let e of r.matchAll(pn)) n.push({
		text: e[0],
		isSpaceless: e.groups?.spaceless !== void 0
	});
	return n;
}
function wordsOfRun({ text: e, isSpaceless: t }) {
	return t ? (hn ??= new Intl.Segmenter("en", { granularity: "word" }), Array.from(hn.segment(e), ({ segment: e }) => e)) : [e];
}
let hn;
function wordsOf(e) {
	return asciiWords(e) ?? runsOf(e).flatMap(wordsOfRun);
}
const gn = {
	jaccard: .6,
	containment: .8,
	words: .8
};
function contamination_normalised(e) {
	return wordsOf(e).join(" ");
}
function nearIndex(e) {
	let t = new Map();
	for (let { id: n, text: r } of e) {
		let e = contamination_normalised(r);
		t.has(e) || t.set(e, n);
	}
	let n = [...t].map(([e, t]) => ({
		id: t,
		text: e
	})), r = new Map(), i = n.map(({ text: e }, t) => {
		let n = shingles(e);
		for (let e of n) {
			let n = r.get(e);
			n ? n.push(t) : r.set(e, [t]);
		}
		return n.size;
	}), a = Math.max(50, n.length / 10), o = new Uint32Array(n.length);
	return (e, t) => {
		let s = shingles(e), c = [], l = 0;
		for (let e of s) {
			let t = r.get(e) ?? [];
			if (t.length > a) l += 1;
			else for (let e of t) o[e] === 0 && c.push(e), o[e] = o[e] + 1;
		}
		let u = null;
		for (let r of c) {
			let a = {
				shared: o[r],
				own: s.size - l,
				other: i[r]
			};
			o[r] = 0;
			let c = similarityOf(a, e, n[r]?.text ?? "", t);
			c !== null && c > (u?.similarity ?? 0) && (u = {
				trained: n[r]?.id,
				similarity: c
			});
		}
		return u ?? (l > 0 ? whole(e, s) : null);
	};
	function whole(e, t) {
		let i = [...t].map((e) => r.get(e) ?? []).reduce((e, t) => t.length < e.length ? t : e).find((t) => ` ${n[t]?.text} `.includes(` ${e} `));
		return i === void 0 ? null : {
			trained: n[i]?.id,
			similarity: 1
		};
	}
}
function similarityOf({ shared: e, own: t, other: n }, r, i, a) {
	let [o, s] = [e / Math.max(1, t), e / (t + n - e)], c = s >= .25 ? wordShare(r, i) : 0, l = [
		...s >= a.jaccard ? [s] : [],
		...o >= a.containment ? [o] : [],
		...c >= a.words ? [c] : []
	];
	return l.length === 0 ? null : Math.max(...l);
}
function wordShare(e, t) {
	let [n, r] = [e.split(" "), t.split(" ")];
	if (Math.max(n.length, r.length) > 400) return 0;
	let i = new Uint16Array(r.length + 1);
	for (let e of n) {
		let t = new Uint16Array(r.length + 1);
		r.forEach((n, r) => {
			t[r + 1] = n === e ? i[r] + 1 : Math.max(i[r + 1], t[r]);
		}), i = t;
	}
	return i[r.length] / Math.max(n.length, r.length);
}
function shingles(e) {
	let t = new Set();
	for (let n = 0; n + 5 <= e.length; n++) t.add(e.slice(n, n + 5));
	return t;
}
const _n = /\\(?:u([0-9a-fA-F]{4})|([nrtbf])|(["'/\\]))/g, vn = /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z]{2,6}));/g, yn = {
	amp: "&",
	lt: "<",
	gt: ">",
	quot: "\"",
	apos: "'",
	nbsp: " ",
	rsquo: "’",
	lsquo: "‘",
	rdquo: "”",
	ldquo: "“",
	ndash: "–",
	mdash: "—"
};
function plain_text_plainText(e) {
	let t = e.includes("\\") ? e.replace(_n, (e, t, n, r) => t === void 0 ? n === void 0 ? r ?? "" : "\n" : String.fromCharCode(Number.parseInt(t, 16))) : e;
	return t.includes("&") ? t.replace(vn, (e, t, n, r) => {
		if (r !== void 0) return yn[r] ?? e;
		let i = t === void 0 ? Number.parseInt(n ?? "", 16) : Number(t);
		return i <= 1114111 ? String.fromCodePoint(i) : e;
	}) : t;
}
const bn = /[^\p{L}\p{M}\p{N}\p{Cf}\s'’-]+|\s-+\s|\t|(?<![\p{L}\p{N}])['’]+|['’]+(?![\p{L}\p{N}])/u;
function linesOfPrompt(e, t = !1) {
	let n = new Map(), partsIn = (e) => linesOf(e).map((e) => {
		let t = n.get(e) ?? wordsOfParts(e);
		return n.set(e, t), t;
	}), r = e.map(({ texts: e, own: t }) => {
		let n = e.flatMap(partsIn);
		return {
			lines: n,
			held: new Set(n.flat()),
			own: new Set(t.flatMap(partsIn).flat())
		};
	}), i = Math.max(1, Math.min(2, e.length - 1)), a = new Map(), [o] = r, isCommon = (e) => {
		if (t && (!o?.held.has(e) || o.own.has(e))) return !1;
		let n = a.get(e);
		if (n !== void 0) return n;
		let s = r.filter(({ own: t }) => !t.has(e)), c = s.filter(({ held: t }) => t.has(e)).length, l = c >= i && c >= .9 * s.length;
		return a.set(e, l), l;
	};
	return r.slice(0, 2).flatMap(({ lines: e }, t) => [...t === 0 ? [] : [""], ...e.map((e) => e.filter(isCommon).join(" | "))]);
}
function copiedCases(e, t) {
	let n = t.flatMap(linesOf).map(wordsOfParts), r = ` ${n.flat().join(" ")} `, i = aloneIn(r, n.flat()), a = knownWords(r.trim().split(" ")), o, s = new Map(unitsOf(n).map((e, t) => [String(t), e])), c = new Map(), l = [];
	for (let { id: t, text: n } of e) {
		if (c.has(t)) continue;
		let e = wordsOf(plain_text_plainText(n));
		if (e.length < 4 || !a.mayHold(e)) continue;
		let u = linesOf(n).flatMap(wordsOfParts).join(" ");
		if (e.length >= 8 ? r.includes(` ${u} `) : i(u)) {
			c.set(t, u);
			continue;
		}
		if (e.length < 12) continue;
		o ??= nearIndex([...s].map(([e, t]) => ({
			id: e,
			text: t
		})));
		let d = o(u, gn), f = s.get(d?.trained ?? "");
		f !== void 0 && hasNumbersOf(u, f) && l.push({
			id: t,
			words: u,
			unit: f
		});
	}
	for (let [e, t] of grouped(l, ({ unit: e }) => e)) for (let n of t) !isOneOfMany(n.words, t) && !c.has(n.id) && c.set(n.id, e);
	return c;
}
function aloneIn(e, t) {
	let [n, r] = [new Set(), new Set()], i = 1;
	for (let e of t) n.add(i), i += e.length, r.add(i), i += 1;
	return (t) => {
		for (let i = e.indexOf(` ${t} `); i >= 0; i = e.indexOf(` ${t} `, i + 1)) if (n.has(i + 1) && r.has(i + 1 + t.length)) return !0;
		return !1;
	};
}
function hasNumbersOf(e, t) {
	let n = new Set(t.split(" "));
	return e.split(" ").every((e) => !/\p{N}/u.test(e) || n.has(e));
}
function isOneOfMany(e, t) {
	return t.filter((t) => t.words !== e).slice(0, 20).some((t) => wordShare(e, t.words) >= gn.words);
}
function unitsOf(e) {
	let t = e.map((e) => e.join(" ")), n = [[]];
	for (let e of t) e === "" ? n.push([]) : n.at(-1)?.push(e);
	let r = [
		...e.flat(),
		...t,
		...n.map((e) => e.join(" "))
	];
	return [...new Set(r.flatMap(windowsOf))].filter((e) => e.includes(" "));
}
function windowsOf(e) {
	let t = e.split(" ");
	return t.length <= 400 ? [e] : Array.from({ length: Math.ceil(t.length / 200) - 1 }, (e, t) => t * 200).map((e) => t.slice(e, e + 400).join(" "));
}
function linesOf(e) {
	return plain_text_plainText(e).split("\n");
}
function wordsOfParts(e) {
	return e.split(bn).map(contamination_normalised).filter((e) => e !== "");
}
function knownWords(e) {
	let t = new Set(e), n = new Set(e.slice(1).map((t, n) => `${e[n]} ${t}`));
	return { mayHold: (e) => {
		if (e.filter((e) => t.has(e)).length < .7 * e.length) return !1;
		let [, ...r] = e;
		return r.filter((t, r) => n.has(`${e[r]} ${t}`)).length >= .4 * r.length;
	} };
}
function promptCopies(e, t) {
	let { columns: n, rows: r } = e, i = caseTexts(r, t), a = new Map(), o = spread(r), s = sharedTexts(r, t), c = new Map();
	return n.forEach((e, n) => {
		let l = linesOfPrompt(askedPrompts(n, o, t), hasTurns(e)), u = [
			...ownTexts(e),
			...s,
			...l
		], d = u.join("\n"), f = c.get(d) ?? copiesIn(u, i);
		c.set(d, f);
		for (let [e, t] of f) r[Number(e)]?.cells.some((e) => e.column === n) && a.set(`${n}/${e}`, t);
	}), a;
}
function copiesIn(e, { questions: t, passages: n }) {
	let told = (e, t) => [...e].map(([e, n]) => [e, {
		words: n.slice(0, 400),
		ofPassages: t
	}]);
	return new Map([...told(copiedCases(n, e), !0), ...told(copiedCases(t, e), !1)]);
}
function ownTexts({ prompt: e, provider: t }) {
	let { raw: n } = e, r = Object(e).function !== void 0, isText = (e) => /\s/.test(e.trim()), i = ragFileOf(t) === null ? textsIn(t.config) : retrievalTexts(t);
	return [...r || typeof n != "string" ? [] : messagesOf(n), ...i.filter(isText)];
}
function retrievalTexts(e) {
	return retrievalAsks(e).flatMap(({ promptFile: e, config: t }) => [...e === null ? [] : prompt_copies_textOf(e), ...textsIn(t)]);
}
function prompt_copies_textOf(e) {
	try {
		return (0, cn.q)(e, 5e6), [(0, I.readFileSync)(e, "utf8")];
	} catch {
		return [];
	}
}
function sharedTexts([e], t) {
	return Object.entries(e?.vars ?? {}).flatMap(([e, n]) => t[e]?.isConstant && t[e].isAsked ? textsIn(n) : []);
}
function askedPrompts(e, t, n) {
	return t.flatMap((t) => {
		let r = t.cells.find(({ column: t }) => t === e);
		if (r === void 0) return [];
		let i = Object.entries(writtenVars(t)).filter(([e]) => n[e]?.isAsked === !0 && !n[e].isConstant).flatMap(([, e]) => textsIn(e));
		return [{
			texts: messagesOf(r.prompt),
			own: i
		}];
	});
}
function hasTurns({ prompt: e }) {
	return String(e.raw).includes("_conversation");
}
function messagesOf(e) {
	if (!/^\s*[[{]/.test(e)) return [e];
	try {
		return textsIn(JSON.parse(e));
	} catch {
		return [e];
	}
}
function caseTexts(e, t) {
	let n = Object.entries(t).filter(([, { isConstant: e, isAsked: t }]) => t && !e).map(([t]) => {
		let n = e.map(({ vars: e }) => questionsIn(e[t])), r = new Set(n.flatMap(([e = ""]) => wordsIn(e) > 1 ? [e] : [])), i = [...r].filter((e) => wordsIn(e) >= 4).length;
		return {
			name: t,
			texts: n,
			holders: holdersOf(n),
			kinds: r.size,
			sentences: i
		};
	}), r = Math.max(0, ...n.map(({ sentences: e }) => e)), isOfNames = ({ texts: e, sentences: t }) => t < r && t < new Set(e.map(([e]) => e)).size / 2, i = n.filter((e) => e.kinds > 0 && !isOfNames(e)), a = Math.max(0, ...i.map(({ kinds: e }) => e)), isPassages = ({ name: e }) => e === L.RI && i.length > 1, named = (e) => e.flatMap(({ texts: e, holders: t, kinds: n }) => e.flatMap(([e = "", ...r], i) => {
		let isShared = (e) => (t.get(e) ?? 0) >= 2;
		return (n < a && isShared(e) ? [] : [e, ...r.filter((e) => !isShared(e))]).filter((e) => e.length <= 2e4).map((e) => ({
			id: String(i),
			text: e
		}));
	}));
	return {
		questions: named(i.filter((e) => !isPassages(e))),
		passages: named(i.filter(isPassages))
	};
}
function holdersOf(e) {
	let t = new Map(), add = (e) => t.set(e, (t.get(e) ?? 0) + 1);
	for (let [t = ""] of e) add(t);
	for (let [, t] of new Map(e.map((e) => [e[0], e])).values()) t !== void 0 && add(t);
	return t;
}
function wordsIn(e) {
	return wordsOf(e.slice(0, 100)).length;
}
function questionsIn(e) {
	let t = textsIn(e), n = t.at(-1);
	return t.length > 1 && n !== void 0 ? [t.join("\n"), n] : t;
}
function textsIn(e, t = new Set(), n = 0) {
	return typeof e == "string" ? e.startsWith("data:") ? [] : [e] : typeof e != "object" || !e || t.has(e) || n > 50 ? [] : (t.add(e), Object.values(e).flatMap((e) => textsIn(e, t, n + 1)));
}
function spread(e) {
	return e.length <= 24 ? e : Array.from({ length: 24 }, (t, n) => e[Math.floor(n * e.length / 24)]);
}
const xn = /[*?[{]|[@+!]\(/;
function isGlob(e) {
	return xn.test(e);
}
function isTable(e) {
	return /\.csv$/i.test(e);
}
async function promptTables(e, { root: t, config: n = "" }) {
	let r = i.posix.dirname(n), a = prompt_tables_namesIn(e).map((e) => e.replace(/^file:\/\//, "")), o = a.filter(isGlob), s = o.length > 0 ? (await Promise.all([__nccwpck_require__.e(759), __nccwpck_require__.e(217)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9217))).globbedFiles(t, r, o, isTable) : [], c = [...a.flatMap((e) => isGlob(e) ? [] : (0, U.SH)(t, r, e) ?? []), ...s].filter(isTable);
	return [...new Set(c)].map((e) => ({
		file: e,
		text: cellsOf(i.join(t, e))
	}));
}
const Sn = /^Prompt \d+ - /;
function rowOfTable({ raw: e, label: t }, n, r) {
	if (typeof e != "string" || t === e || r === e) return null;
	let i = unixLines(e).trim(), { file: a } = n.find(({ text: e }) => e.includes(i)) ?? n[0] ?? {};
	return a === void 0 ? null : {
		file: a,
		label: Sn.test(t) ? null : t
	};
}
function prompt_tables_namesIn(e) {
	return typeof e == "string" ? [e] : Array.isArray(e) ? e.flatMap((e) => {
		let { id: t, raw: n } = Object(e);
		return [
			e,
			t,
			n
		].filter((e) => typeof e == "string");
	}) : Object.keys(Object(e));
}
function cellsOf(e) {
	try {
		return unixLines((0, I.readFileSync)(e, "utf8")).replaceAll("\"\"", "\"");
	} catch {
		return "";
	}
}
function unixLines(e) {
	return e.replaceAll("\r\n", "\n");
}
async function providerPrice(e, t) {
	let n = priceOfConfig(t.config);
	if (n !== null) return n;
	let r = t.modelName;
	if (typeof r != "string" || r === "") return null;
	let i = tabledPrice(t, r);
	if (i !== null || !t.id().startsWith("openai:")) return i;
	try {
		return tabledPrice(await e.loadApiProvider(`openai:chat:${r}`), r);
	} catch {
		return null;
	}
}
function priceOfConfig(e) {
	let { cost: t, inputCost: n = t, outputCost: r = t } = Object(e);
	return priceOf(n, r);
}
function tabledPrice(e, t) {
	for (let n = e.constructor; typeof n == "function"; n = parentOf(n)) for (let e of Object.values(Object.getOwnPropertyDescriptors(n)).map((e) => e.value)) {
		let n = Array.isArray(e) ? e.find((e) => Object(e).id === t && e.cost) : void 0;
		if (n?.cost) return priceOf(n.cost.input, n.cost.output);
	}
	return null;
}
function parentOf(e) {
	return Object.getPrototypeOf(e);
}
function priceOf(e, t) {
	if (typeof e != "number" || typeof t != "number" || !Number.isFinite(e) || !Number.isFinite(t) || e < 0 || t < 0) return null;
	let perMillion = (e) => Number((e * 1e6).toPrecision(12));
	return {
		input: perMillion(e),
		output: perMillion(t)
	};
}
var Cn = __nccwpck_require__(6031);
const wn = [
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
], Tn = new Set(["classifier", "pi"]);
async function allProviders(e, t, n) {
	let r = n.flatMap(({ provider: t }) => e.isApiProvider(t) ? [unstubbed(t)] : []);
	return [...new Set([
		...t,
		...r,
		...await explicitGraders(e, n)
	])];
}
function missingSecrets(e, t, n) {
	let r = e.flatMap(missingKey);
	return asksDefaultGrader(t) && !wn.some((e) => n[e]) && r.push("OPENAI_API_KEY"), [...new Set(r)].sort();
}
function missingKey(e) {
	if (typeof e.getApiKey != "function" || e.id().startsWith("azure:")) return [];
	let t = e.config ?? {};
	if (!(e.requiresApiKey?.() ?? t.apiKeyRequired !== !1) || hasKey(e)) return [];
	let n = e.id().split(":")[0] ?? "";
	return [t.apiKeyEnvar ?? Cn.A[n] ?? `${n.toUpperCase().replaceAll("-", "_")}_API_KEY`];
}
function hasKey(e) {
	try {
		return !!e.getApiKey?.();
	} catch {
		return !1;
	}
}
async function explicitGraders(e, t) {
	let n = t.flatMap((e) => modelGraded(e).map(({ provider: t }) => t ?? e.options?.provider)), r = new Map(n.filter(Boolean).map((e) => [keyOf(e), e]));
	return Promise.all([...r.values()].flatMap(byKind).map((t) => load(e, t)));
}
function byKind(e) {
	return typeof e != "object" || !e || "id" in e ? [e] : Object.values(e);
}
async function load(e, t) {
	try {
		if (e.isApiProvider(t)) return t;
		if (typeof t == "string") return await e.loadApiProvider(t);
		let n = t;
		return await e.loadApiProvider(n.id, { options: { ...n } });
	} catch {
		let { id: e, config: n, env: r } = Object(t), i = typeof t == "string" ? t : String(e);
		return {
			id: () => i,
			config: n,
			env: r,
			callApi: async () => ({ error: "It does not load." })
		};
	}
}
function keyOf(e) {
	return typeof e == "object" && e && !("callApi" in e) ? JSON.stringify(e) : e;
}
function asksDefaultGrader(e) {
	return e.some((e) => modelGraded(e).some(({ type: t, provider: n }) => !n && !e.options?.provider && !Tn.has(withoutNot(t))));
}
const En = /\{\{-?\s*[\w.]+\s*-?\}\}/g;
function requestHosts(e) {
	let [t = ""] = e.trim().split(/\r?\n\r?\n/, 1), n = t.split(/\r?\n/), r = /^\S+ (.*) \S*$/.exec(n[0] ?? "")?.[1] ?? "", i = n.flatMap((e) => /^\s*host\s*:\s*(\S+)/i.exec(e)?.[1] ?? []), a = request_hosts_pathOf(r);
	return [.../^\w+:\/\//.test(r) ? [r] : [], ...i.flatMap((e) => [e, ...hostOfPath(a, e)])].flatMap((e) => hostOf(e) ?? []).concat(n.filter((e) => e.replace(En, "").includes("{{")));
}
function request_hosts_pathOf(e) {
	let t = "https://placeholder.invalid";
	if (!URL.canParse(e, t)) return "";
	let { pathname: n, search: r } = new URL(e, t);
	return n + r;
}
function hostOfPath(e, t) {
	return e.startsWith("//") && URL.canParse(e, `https://${t}`) ? [new URL(e, `https://${t}`).host] : [];
}
const Dn = /(?:url|uri|host|hostname|endpoint|api_?base|domain|server|address|authority|proxy)(?:_?\d+)?$/i, On = /(?:region|location|account(?:_?id(?:entifier)?)?|resource_?name|workspace|instance)$/i, kn = /^(?:\$schema|\$id|description|http-referer|referer|origin)$/i;
function namedHosts(e, t = (e) => [e]) {
	let n = new Map(), visit = (e, r) => {
		let i = r.at(-1) ?? "";
		if (typeof e == "string" && !kn.test(i)) {
			let a = r.length <= 1 || /^headers$/i.test(r.at(-2) ?? "");
			for (let r of hostsOf(e, i, t)) n.set(r, a || n.get(r) === !0);
		}
		if (typeof e != "object" || !e || r.length >= 12) return;
		let a = Array.isArray(e);
		for (let [t, n] of Object.entries(e)) visit(n, a ? r : [...r, t]);
	};
	return visit(e, []), [...n].map(([e, t]) => ({
		host: e,
		isOwn: t
	}));
}
function hostsOf(e, t, n) {
	let r = t === "request" || /^[A-Z]+ .*HTTP\/|^\s*host\s*:/im.test(e);
	return !r && !isAddress(e, t) ? [] : n(e).flatMap((e) => r ? requestHosts(e) : hostOf(e) ?? []);
}
function isAddress(e, t) {
	let n = withoutBlanks(e);
	return /^file:/i.test(n) && !Dn.test(t) ? !1 : /^[a-z][\w+.-]*:\/\//i.test(n) || /^(?:https?|wss?):/i.test(n) ? Dn.test(t) || !/\s/.test(e.trim().replace(An, "")) : Dn.test(t) ? /[.:{]/.test(n) : isPart(t, n);
}
function isPart(e, t) {
	return On.test(e) && /[/\\?#@{]/.test(t);
}
function hostInPart(e, t) {
	return isPart(e, withoutBlanks(t)) ? hostOf(t) : null;
}
const An = /\{\{.*?\}\}|\{%.*?%\}|\{#.*?#\}/gs, jn = /^(?:credentials|key_?file(?:name)?)$/i, Mn = /(?:^|\.)googleapis\.com$|^accounts\.google\.com$/;
function accountHosts(e, t) {
	let n = [...accountsIn(e), ...t.flatMap((e) => accountOf(e))].flatMap((e) => namedHosts(e)).map(({ host: e }) => e);
	return [...new Set(n)].filter((e) => !Mn.test(e));
}
function accountsIn(e, t = 0) {
	return typeof e != "object" || !e || t > 12 ? [] : Object.entries(e).flatMap(([e, n]) => [...jn.test(e) ? accountOf(n) : [], ...accountsIn(n, t + 1)]);
}
function accountOf(e) {
	if (typeof e == "object" && e) return [e];
	if (typeof e != "string" || e === "") return [];
	let t = jsonIn(e);
	return t.length > 0 ? t : jsonIn(account_hosts_textOf(e.replace(/^file:\/\//, "")));
}
function jsonIn(e) {
	try {
		let t = JSON.parse(e);
		return typeof t == "object" && t ? [t] : [];
	} catch {
		return [];
	}
}
function account_hosts_textOf(e) {
	try {
		let t = (0, I.statSync)(i.resolve(e));
		return t.isFile() && t.size <= 1e5 ? (0, I.readFileSync)(i.resolve(e), "utf8") : "";
	} catch {
		return "";
	}
}
function makersOf(e) {
	let t = ragFileOf(e) === null ? [] : modelsIn(e.config), n = [e.id(), ...t];
	return [...new Set(n.flatMap((e) => e.split(":").slice(0, 2)).map(makerOf))];
}
function modelsIn(e) {
	return Object.values(Object(e)).flatMap((e) => {
		let { model: t } = Object(e);
		return typeof t == "string" ? [t] : [];
	});
}
const Nn = "GOOGLE_APPLICATION_CREDENTIALS";
function logInsOf(e, t) {
	if (t.includes("google")) return [Nn];
	if (provider_makers_keyOf(e) !== void 0) return [];
	if (t.includes("azure")) return ["AZURE_CONFIG_DIR"];
	let n = Object(e.config).apiKeyRequired === !1;
	return t.includes("anthropic") && n ? ["CLAUDE_CONFIG_DIR"] : [];
}
function addressesOf(e) {
	return [
		addressInId(e),
		provider_makers_asked(() => e.getApiUrl?.()),
		e.url,
		e.webhookUrl
	];
}
function addressInId(e) {
	return /\b(?:https?|wss?):\S+/i.exec(e.id())?.[0];
}
function provider_makers_keyOf(e) {
	return provider_makers_asked(() => e.getApiKey?.());
}
function provider_makers_asked(e) {
	try {
		return e();
	} catch {
		return;
	}
}
function reachedHosts({ grid: e, providers: t, env: n, written: r }) {
	let i = secretsOf(n), a = renderedBy(e, n), o = t.map((e) => ({
		provider: e,
		makers: makersOf(e)
	})), s = [...o.flatMap((e) => [{
		...e,
		settings: e.provider.config
	}, {
		...e,
		settings: addressesOf(e.provider)
	}]), ...settingsOfCells(e).map((e) => ({
		...e,
		makers: makersOf(e.provider)
	}))], c = [...r, ...t.map((e) => e.env)];
	return unexpectedHosts([
		...s.flatMap((e) => sendingOfSettings(e, i, a)),
		...s.flatMap((e) => sendingOfAccount(e, n)),
		...c.flatMap((e) => sendingOfBlock(e, i, o))
	]);
}
function settingsOfCells({ rows: e, columns: t }) {
	let n = new Map();
	for (let { cells: r } of e) for (let { column: e, config: i } of r) {
		let r = t[e]?.provider, { provider: a, rubricPrompt: o, ...s } = Object(i), c = `${e} ${reached_hosts_textsIn(s).join("\0")}`;
		r !== void 0 && !n.has(c) && n.set(c, {
			provider: r,
			settings: s
		});
	}
	return [...n.values()];
}
function sendingOfSettings({ provider: e, makers: t, settings: n }, r, i) {
	let a = r.repeatedIn([
		n,
		e.config,
		e.env
	]), o = r.repeatedIn(provider_makers_keyOf(e)), s = [
		...a,
		...r.ofMakers(t),
		...o
	], c = s.length === 0 ? logInsOf(e, t) : s, l = ragFileOf(e) !== null;
	return namedHosts(n, i).flatMap(({ host: e, isOwn: n }) => o.length > 0 && areAtHome(e, [...o, ...a]) ? [] : [{
		host: e,
		makers: t,
		names: n || l ? c : a
	}]);
}
function sendingOfAccount({ makers: e, settings: t }, n) {
	return accountHosts(t, e.includes("google") ? [n[Nn]] : []).map((e) => ({
		host: e,
		makers: [],
		names: [Nn]
	}));
}
function areAtHome(e, t) {
	return t.every((t) => isOfficial(e, [makerOfVariable(t)]));
}
function sendingOfBlock(e, t, n) {
	return Object.entries(Object(e)).flatMap(([e, r]) => {
		if (typeof r != "string") return [];
		let i = /^pghost/i.test(e) || /^postgres(?:ql)?:/i.test(r.trim()), a = makerOfVariable(e), o = t.ofMakers([a, ...i ? ["pgpassword"] : []]), s = n.filter(({ makers: e }) => e.includes(a)), c = o.length === 0 ? s.flatMap(({ provider: e }) => logInsOf(e, [a])) : o;
		return hostsOfVariable(e, r, i).map((e) => ({
			host: e,
			makers: [a],
			names: c
		}));
	});
}
function hostsOfVariable(e, t, n) {
	if (n) return databaseHosts(t);
	let r = mayNameServer(e) ? hostOf(t) : hostInPart(e, t);
	return r === null ? [] : [r];
}
function unexpectedHosts(e) {
	let t = new Map();
	for (let { host: n, makers: r, names: i } of e) {
		if (isOfficial(n, r) || isBesideHost(n)) continue;
		let e = i.filter((e) => !areAtHome(n, [e]));
		i.length > 0 && e.length === 0 || t.set(n, new Set([...t.get(n) ?? [], ...e]));
	}
	return [...t].map(([e, t]) => ({
		host: e,
		variables: [...t].sort()
	})).sort((e, t) => e.host < t.host ? -1 : 1);
}
function secretsOf(e) {
	let t = (0, f.c8)(e), n = (0, l.l)(t), r = [...new Set(t.map(({ name: e }) => e))];
	return {
		repeatedIn(e) {
			let t = reached_hosts_textsIn(e), i = t.join("\n"), a = new Set(t.flatMap((e) => e.match(/\w+/g) ?? []));
			return [...new Set([...n.namesIn(i), ...r.filter((e) => a.has(e))])];
		},
		ofMakers: (e) => r.filter((t) => e.includes(makerOfVariable(t)))
	};
}
function reached_hosts_textsIn(e, t = 0) {
	return typeof e == "string" ? [e] : typeof e != "object" || !e || t > 12 ? [] : Object.values(e).flatMap((e) => reached_hosts_textsIn(e, t + 1));
}
function renderedBy({ rows: e }, t) {
	return (n) => {
		if (!n.includes("{{")) return [n];
		let r = e.flatMap(({ vars: e, cells: r }) => (Pn.test(n) ? r : r.slice(0, 1)).map(({ prompt: r }) => filled(n, {
			...e,
			prompt: r,
			env: t
		})));
		return [...new Set(r.length === 0 ? [n] : r)];
	};
}
const Pn = /\{\{\s*prompt\s*\}\}/;
function filled(e, t) {
	return e.replace(/\{\{-?\s*([\w.]+)\s*-?\}\}/g, (e, n) => {
		let r = n.split(".").reduce((e, t) => Object(e)[t], t);
		return typeof r == "string" || typeof r == "number" ? String(r) : e;
	});
}
const Fn = /:\{\{[^}]*\}\}/;
function sharedAddresses(e) {
	let t = e.flatMap((e) => {
		if (!/^(https?|wss?|websocket)\b/.exec(e.id())) return [];
		let t = e.config ?? {}, n = [typeof t.url == "string" ? t.url.replace(Fn, "") : t.url, e.id()].find((e) => typeof e == "string" && /^\w+:\/\//.test(e) && URL.canParse(e)), r = n === void 0 ? hostOfRequest(t.request) : new URL(String(n)).origin;
		return r !== null && isBeside(new URL(r).hostname) ? [r] : [];
	});
	return [...new Set(t)].sort();
}
function sharedStores(e, t = {}) {
	let n = e.flatMap((e) => {
		if (ragFileOf(e) === null) return [];
		let { url: n, rerank: r } = Object(e.config);
		return [n, Object(r).url].flatMap((e) => besideOf(e, t));
	});
	return [...new Set(n)].sort();
}
function besideOf(e, t) {
	if (typeof e != "string") return [];
	let n = e.replace(/\{\{\s*env\.(\w+)\s*\}\}/g, (e, n) => t[n] ?? e).replace(Fn, "");
	if (!URL.canParse(n)) return [];
	let { origin: r, hostname: i } = new URL(n);
	return isBeside(i) ? [r] : [];
}
function hostOfRequest(e) {
	let t = typeof e == "string" ? /^host:\s*(\S+)/im.exec(e)?.[1] : void 0;
	return t !== void 0 && URL.canParse(`http://${t}`) ? new URL(`http://${t}`).origin : null;
}
function hiddenSettings(e, t, n) {
	let { isOwn: r, settings: i } = writtenSettings(t, n);
	return r ? isShown(i, e.config) ? void 0 : i : e.config === void 0 ? i : void 0;
}
function writtenSettings({ config: { providers: e }, suite: t }, n) {
	let r = Array.isArray(e) ? e : [e], i = r.length === t.providers.length ? r[n] : void 0;
	return i === void 0 ? {
		isOwn: !1,
		settings: r.map(settingsOf)
	} : {
		isOwn: !0,
		settings: settingsOf(i)
	};
}
function settingsOf(e) {
	if (typeof e != "object" || !e) return;
	let [t] = Object.values(e), n = "id" in e ? e : t;
	return Object(n).config;
}
function isShown(e, t) {
	if (e === void 0 || (0, V.isDeepStrictEqual)(e, t)) return !0;
	if (typeof e != "object" || !e) return !1;
	let n = Object(t);
	return Object.entries(e).every(([e, t]) => (0, V.isDeepStrictEqual)(t, n[e]));
}
async function manifestOf(e, t, n, r, { salt: i, committed: a = {}, written: o = {}, env: s = process.env, models: c = {}, isDrawn: l = !1 } = {}) {
	let { suite: u, config: d, maxConcurrency: f, delayMs: p, timeoutMs: m } = t, h = n.rows.map(({ test: e }) => e), { derivedMetrics: g } = d, _ = mayHoldAnswers(n) || l, v = {
		vars: sharedVars(u, n.rows, _),
		isLate: _,
		options: sharedOptions(u, n),
		session: asksSession(n),
		models: c,
		...g !== void 0 && { derivedMetrics: g }
	}, y = await allProviders(e, u.providers, h), b = labelledPrompts(d.prompts, r.base), x = await promptTables(d.prompts, r), S = weightlessMetrics(h), C = namedMetrics({
		tests: h,
		suite: u,
		derivedMetrics: g
	}), w = {
		...r,
		secrets: (0, O.Fj)(process.env)
	}, T = caseVariables(n, d, v), E = u.providers.some((e) => ragFileOf(e) !== null), D = promptCopies(n, T), k = givenSettings(n, T, (e) => withoutSecrets(e, r.root));
	return {
		description: u.description ?? null,
		slots: await Promise.all(n.columns.map(async (n, a) => ({
			...slotOf(n, a, {
				labelled: b,
				tables: x,
				loaded: t,
				folders: r,
				salt: i
			}),
			...writtenOf(n, t),
			...k,
			price: await providerPrice(e, n.provider)
		}))),
		cases: n.rows.map((e, t) => ({
			...caseOf(e, t, r, {
				...v,
				variables: T
			}),
			...gradingOf(e),
			...E && foundDigest(e.test)
		})),
		cells: n.rows.flatMap((e, a) => e.cells.map(({ column: o, prompt: s, config: c }) => ({
			slot: o,
			case: a,
			promptDigest: (0, O.M6)((0, O.V4)(askedText(l ? "" : s, n.columns[o]?.prompt.raw ?? "", _), r.root)),
			promptLength: s.length,
			settingsDigest: settingsDigest({
				...e,
				vars: varsAsAsked(e, _)
			}, c, w),
			...i !== void 0 && secretsDigest(e, {
				config: c,
				provider: n.columns[o]?.provider,
				env: t.config.env
			}, w, i),
			...copyOf(D.get(`${o}/${a}`))
		}))).map((e, t) => ({
			index: t,
			...e
		})),
		commonDigest: commonDigest(e, d, r, a),
		together: togetherOf(n),
		variables: T,
		...textsAround(n),
		maxConcurrency: f,
		delayMs: p,
		...m !== null && { timeoutMs: m },
		sharedAddresses: [...sharedAddresses(u.providers)],
		...storesOf(u.providers, s),
		missingSecrets: [...missingSecrets(y, h, process.env)],
		hosts: reachedHosts({
			grid: n,
			providers: y,
			env: s,
			written: [
				a,
				o,
				d.env,
				u.env
			]
		}).map(({ host: e, variables: t }) => ({
			host: e,
			variables: [...t]
		})),
		gradersPerCell: (0, Ht.Kf)(h.map(graderCalls), 0),
		...S.length > 0 && { weightless: S },
		...C !== null && { named: [...C] },
		...idleModel(u)
	};
}
function slotOf(e, t, { labelled: n, tables: r, loaded: i, folders: a, salt: o }) {
	let { provider: s, prompt: c, promptIndex: l, providerIndex: u } = e, f = withoutAddressSecrets((0, O.Lu)(s.id(), a.root)), { id: p, label: m, ...h } = c, g = labelledEntry(c, n), _ = e.ofCases ? void 0 : hiddenSettings(unstubbed(s), i, u), v = fileOfPrompt(c, g, a.root), y = v !== null && /\.csv$/i.test(v), b = v === null || y ? rowOfTable(c, r, g?.source) : null, x = b?.file ?? v;
	return {
		index: t,
		promptIndex: l,
		providerIndex: u,
		promptLabel: b?.label ?? g?.label ?? null,
		providerLabel: s.label ? withoutAddressSecrets(s.label) : null,
		providerId: f,
		promptFile: x,
		...retrievalPromptsOf(s, a.root),
		promptDigest: (0, O.yD)(h, a),
		promptShape: (0, O.M6)(withoutVariation(c.raw)),
		...promptTemplate(c, {
			root: a.root,
			config: a.config ?? "",
			file: x
		}),
		...providerDigests(s, _, a),
		providerSettings: (0, d.Om)(s.config, (e) => withoutSecrets(e, a.root), o === void 0 ? void 0 : (e) => (0, O.M6)(`${o} ${(0, O.V4)(e, a.root)}`))
	};
}
function providerDigests(e, t, n) {
	let { id: r, config: i = {}, ...a } = (0, O.cS)(e), o = {
		...a,
		...t !== void 0 && { hidden: t }
	}, s = {
		...n,
		secrets: (0, O.Fj)(process.env)
	};
	return {
		providerDigest: (0, O.yD)({
			id: r,
			config: e.config,
			...o
		}, s),
		unnamedDigest: (0, O.yD)({
			config: i,
			...o
		}, s)
	};
}
function askedText(e, t, n) {
	return n ? `${t}\0${e}` : e || t;
}
function copyOf(e) {
	return e === void 0 ? {} : {
		inPrompt: e.words,
		...e.ofPassages && { inPassages: !0 }
	};
}
function writtenOf({ provider: e, providerIndex: t, ofCases: n }, r) {
	if (n) return {};
	let i = writtenId(unstubbed(e), r, t), a = writtenFile(r, t);
	return {
		...i !== void 0 && { providerWritten: i },
		...a !== void 0 && { providerFile: a }
	};
}
function withoutSecrets(e, t) {
	return (0, O.Fj)(process.env).reduce((e, { value: t }) => e.replaceAll(t, "***"), (0, O.Lu)(e, t));
}
function caseOf(e, t, n, r) {
	let { test: i } = e, a = {
		...e,
		vars: varsAsAsked(e, r.isLate)
	}, o = Object.entries(writtenVars(a)).map(([e, t]) => [e, printed(t)]), s = Object.fromEntries(o.filter(([e]) => !r.vars.has(e))), { sessionId: c } = r.session ? e.vars : {}, l = {
		...ownQuestion(e, r.options),
		...c !== void 0 && { sessionId: c }
	}, u = o.filter(([e]) => isGradedAlone(r.variables[e])), d = readByCode(i, n.base), f = {
		...gradingVars(e, r.vars, n.base),
		...Object.fromEntries(u)
	};
	return {
		index: t,
		...caseMetadata(i),
		description: i.description ?? null,
		varsDigest: (0, O.yD)({
			...s,
			...l
		}, n),
		vars: Object.fromEntries([...o.map(([e, t]) => [e, (0, O.yD)(t, n)]), ["", (0, O.yD)(l, n)]]),
		assertionsDigest: (0, O.DY)({
			assert: i.assert,
			threshold: i.threshold,
			scoring: i.assertScoringFunction,
			...gradingOptions(i),
			...modelGraded(i).length > 0 && i.provider !== void 0 && !isLoadedProvider(i.provider) && { fallback: i.provider },
			...Object.keys(f).length > 0 && { vars: f },
			...Object.keys(d).length > 0 && { beside: d },
			...r.derivedMetrics !== void 0 && { derived: r.derivedMetrics },
			...namedGraders(i, r.models)
		}, n),
		preview: varsPreview(s),
		input: varsText(s)
	};
}
function printed(e) {
	return typeof e == "number" || typeof e == "boolean" ? String(e) : e;
}
function gradingVars({ test: e, vars: t }, n, r) {
	if (n.size === 0) return {};
	let i = JSON.stringify([e.assert, gradingOptions(e)], withoutProviders), a = i.includes("file://") || mayReadAnyVariable(e, r);
	return Object.fromEntries(Object.entries(t).filter(([e]) => n.has(e) && (a || isNamedIn(i, e))));
}
function isNamedIn(e, t) {
	let n = t.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
	return RegExp(`(?<!\\w)${n}(?!\\w)`).test(e);
}
function withoutProviders(e, t) {
	return isLoadedProvider(t) ? void 0 : t;
}
const In = {
	text: "null",
	form: "text",
	latencyMs: 0,
	cost: 0
};
function gradingOf({ test: e }) {
	let t = whyNotGradedAgain(e, In, process.cwd());
	return {
		...t === null ? {} : { gradedOnce: t },
		...isGradedByCode(e) && { gradedByCode: !0 }
	};
}
function retrievalPromptsOf(e, t) {
	let n = retrievalAsks(e).flatMap(({ promptFile: e }) => (e === null ? null : fileBelow(t, e)) ?? []);
	return n.length === 0 ? {} : { retrievalPrompts: n };
}
function sharedVars({ defaultTest: e }, t, n) {
	let [r, ...i] = t;
	if (r === void 0) return new Set();
	let a = typeof e == "object" && e ? Object.keys(e.vars ?? {}) : [], isSame = (e) => {
		let t = JSON.stringify(r.vars[e]);
		return JSON.stringify(varsAsAsked(r, n)[e]) === t && i.every(({ vars: n }) => JSON.stringify(n[e]) === t);
	}, o = Object.keys(writtenVars(r)), s = o.filter(isSame), c = i.length > 0 && s.length < o.length;
	return new Set([...a.filter(isSame), ...c ? s : []]);
}
function idleModel({ defaultTest: e }) {
	let t = Object(e).provider;
	return typeof t == "string" ? { idleModel: t } : {};
}
function storesOf(e, t) {
	let n = sharedStores(e, t);
	return n.length > 0 ? { sharedStores: [...n] } : {};
}
var __rewriteRelativeImportExtension = function(e, t) {
	return typeof e == "string" && /^\.\.?\//.test(e) ? e.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i, function(e, n, r, i, a) {
		return n ? t ? ".jsx" : ".js" : r && (!i || !a) ? e : r + i + "." + a.toLowerCase() + "js";
	}) : e;
};
async function importPromptfoo(e) {
	return await import(__rewriteRelativeImportExtension(e));
}
function quietDebug({ logger: e }) {
	if (e === void 0) return;
	let { debug: t } = e;
	e.debug = (...n) => {
		e.level === "debug" && t.apply(e, n);
	};
}
const Ln = Symbol.for("promptfoo.telemetry.instance");
function withoutTelemetry() {
	let { [Ln]: e } = process;
	e !== void 0 && (e.record = () => {});
}
async function awayFromDotenv(e) {
	let t = process.cwd(), n = process.env.PROMPTFOO_CONFIG_DIR;
	n !== void 0 && process.chdir(n);
	try {
		return await e();
	} finally {
		process.chdir(t);
	}
}
var trace_store_rewriteRelativeImportExtension = function(e, t) {
	return typeof e == "string" && /^\.\.?\//.test(e) ? e.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i, function(e, n, r, i, a) {
		return n ? t ? ".jsx" : ".js" : r && (!i || !a) ? e : r + i + "." + a.toLowerCase() + "js";
	}) : e;
};
const Rn = [
	"addSpans",
	"getTrace",
	"getTraceMetadata",
	"getSpans"
], zn = Symbol.for("drizzle:Name");
async function keepTracesInMemory(e) {
	let t = await traceStoreOf(e);
	if (t === null) return null;
	let n = new Map(), r = new Map(), database = (e) => databaseOf(n, r, e);
	t.getDatabase = async () => database(null);
	for (let e of Rn) {
		let n = t[e];
		t[e] = (e, ...r) => n.call(Object.create(t, { getDatabase: { value: async () => database(e) } }), e, ...r);
	}
	return t.getTracesByEvaluation = async (e, r) => {
		let i = [...n.values()].filter(({ evaluationId: t }) => t === e), a = t.getTrace;
		return Promise.all(i.map(({ traceId: e }) => a(e, r)));
	}, t.deleteOldTraces = async () => {}, { clear() {
		n.clear(), r.clear();
	} };
}
function databaseOf(e, t, n) {
	let isTraces = (e) => e[zn] === "traces", insert = (n, r) => {
		let i = JSON.parse(JSON.stringify(r));
		if (isTraces(n)) {
			e.has(r.traceId) || e.set(r.traceId, i);
			return;
		}
		let a = t.get(r.traceId) ?? new Map();
		t.set(r.traceId, a), a.has(r.spanId) || a.set(r.spanId, i);
	}, rowsOf = (r) => {
		if (!isTraces(r)) return [...t.get(n)?.values() ?? []];
		let i = e.get(n);
		return i === void 0 ? [] : [i];
	};
	return {
		insert: (e) => ({ values: (t) => ({ onConflictDoNothing: () => ({ run: async () => {
			for (let n of [t].flat()) insert(e, n);
		} }) }) }),
		select: () => ({ from: (e) => ({ where: () => selected(rowsOf(e)) }) }),
		transaction: async () => {}
	};
}
function selected(e) {
	return Object.assign(Promise.resolve(e), {
		limit: (t) => selected(e.slice(0, t)),
		orderBy: () => selected([...e].sort(byStart))
	});
}
function byStart(e, t) {
	return Number(e.startTime) - Number(t.startTime) || (String(e.spanId) < String(t.spanId) ? -1 : 1);
}
async function traceStoreOf(e) {
	let t = (0, a.fileURLToPath)(e), n = i.dirname(t), r = (0, I.readdirSync)(n).filter((e) => /^store-[\w-]+\.js$/.test(e)), o = r.length > 1 ? (0, I.readFileSync)(t, "utf8") : "", s = r.length > 1 ? r.find((e) => o.includes(`"./${e}"`)) : r[0];
	if (s === void 0) return null;
	let c = (0, a.pathToFileURL)(i.join(n, s)).href, l = await import(trace_store_rewriteRelativeImportExtension(c)), u = Object.values(l).flatMap((e) => [e, ...Object.values(Object(e))]);
	for (let e of u) {
		let { getTraceStore: t } = Object(e);
		if (typeof t == "function") return t();
	}
	return null;
}
const Bn = "OTEL_EXPORTER_OTLP_ENDPOINT", Vn = "127.0.0.1";
async function reservePort(e) {
	if (!mentionsTraces(e)) return null;
	let t = await freePort();
	return q.env[Bn] = `http://${Vn}:${t}`, t;
}
function mentionsTraces(e) {
	if (q.env.PROMPTFOO_TRACING_ENABLED !== void 0) return !0;
	try {
		return /tracing/i.test((0, I.readFileSync)(e, "utf8")) || /\.[cm]?[jt]s$/.test(e);
	} catch {
		return !1;
	}
}
function freePort() {
	return new Promise((e, t) => {
		let n = (0, K.createServer)();
		n.once("error", t), n.listen(0, Vn, () => {
			let t = n.address();
			n.close(() => e(typeof t == "object" && t ? t.port : 0));
		});
	});
}
async function tracedSuite(e, t, n) {
	let { suite: r } = t;
	if (!isTraced(t)) return {
		loaded: t,
		traces: null
	};
	let i = await keepTracesInMemory(e), { tracing: a } = r, o = a?.otlp?.http;
	if (a === void 0 || o?.enabled !== !0 || n === null) return n !== null && delete q.env[Bn], {
		loaded: t,
		traces: i
	};
	let s = {
		...a,
		failOnReceiverStartFailure: !0,
		otlp: {
			...a.otlp,
			http: {
				...o,
				host: Vn,
				port: n
			}
		}
	};
	return {
		loaded: {
			...t,
			suite: {
				...r,
				tracing: s
			}
		},
		traces: i
	};
}
function isTraced({ suite: e }) {
	let asks = ({ metadata: e }) => Object(e).tracingEnabled === !0;
	return /^(?:1|true|yes|on)$/i.test(q.env.PROMPTFOO_TRACING_ENABLED ?? "") || e.tracing?.enabled === !0 || e.defaultTest !== void 0 && asks(e.defaultTest) || e.tests?.some(asks) === !0;
}
const Hn = process.send?.bind(process);
delete process.send;
const Un = { shapes: (e) => e };
let Wn = (0, l.l)([], Un);
const Gn = createOutbox((e) => void Hn?.(e));
let Kn = new Set();
const send = (e) => Gn.add(redactedMessage(e, Wn, Kn));
process.on("exit", Gn.flush);
const qn = { ...process.env };
let Q = 0;
const $ = createCallGate(send, () => Q, Gn.flush);
let Jn = null, sendHeld = () => {};
async function worker_open(e) {
	Kn = new Set(e.ownWords);
	let t = quickEnvironment();
	try {
		(0, et.X)(e.config, e.root);
		let t = await awayFromDotenv(() => e.workspace ? (0, nt.RW)(e.config) : importBundled(e));
		t.providerRegistry.shutdownAll = async () => {}, quietDebug(t), withoutTelemetry();
		let n = [];
		t.setLogCallback?.((e) => {
			hearWorkers(e);
			let t = (0, Xe.j_)(e);
			t !== null && n.push(t);
		});
		let r = await reservePort(e.config);
		(0, R.GJ)(t, e.models, e.replaced);
		let a = await guardTemplates(t, e.templateEnv);
		loadProvidersAsSuch(t, a);
		let load = () => withReplacedModel(t, e.replaced, () => loadSuite(t, e.config, e)), o = ownFolders(e);
		keepTemporaryFiles(o.settings, o.code), guardFiles({
			root: e.root,
			own: [o.code, o.settings],
			readers: [(0, R.uZ)()],
			credentials: credentialFiles(process.env, e.root)
		}), e.defers && deferRequests($, e.settings.callTimeoutMs), watchResponses(), sendHeld = holdRequests(process.env, [o.code]);
		let s = await (t.providerMap ? load() : asProvider(load));
		(0, G.lk)(), (0, Xe.z0)(s, n, e.config);
		for (let e of [s.config.env, s.suite.env]) Object.assign(Object(e), a(e));
		let u = ownSecrets(s);
		watchPrompts(process.env, e.templateEnv, textsOf(s), u), (0, c.E)(u), Wn = (0, l.l)([...lateSecrets(s), ...u], Un);
		let d = await tracedSuite(mainOf(e), s, r), { expanded: p, unasked: m } = await watchedWords(() => expandSuite(t, s));
		e.strict && refuseBadBars(p);
		let h = e.task ? await (0, B.aS)(e.task, p, e.strict) : null, g = endpointsBy(e.salt);
		Jn = {
			promptfoo: t,
			grid: p,
			root: e.root,
			settings: e.settings,
			task: h,
			endpointOf: g,
			...d
		};
		let _ = i.relative(e.root, e.config).split(i.sep).join("/"), v = {
			root: e.root,
			base: i.dirname(e.config),
			config: _
		};
		if (e.tape) {
			let { text: t } = (0, l.l)((0, f.c8)(process.env));
			startTape({
				kind: e.tape,
				folders: {
					...v,
					secrets: (0, O.Fj)(process.env)
				},
				clean: t,
				isKey: keysOf(process.env),
				written: (e) => {
					let t = p.columns.find((t) => unstubbed(t.provider) === e);
					return t && writtenSettings(s, t.providerIndex).settings;
				},
				send
			});
		}
		let y = withNamedParts(withUnasked(await manifestOf(t, s, p, v, {
			...e,
			written: variablesSince(qn),
			isDrawn: drawsAtRandom()
		}), m, e.root), p, e.withTexts), b = e.withPrompts ? withAskedParts(y, p, s.suite) : y;
		send({
			type: "opened",
			manifest: (0, B.EF)(b, h)
		});
	} catch (t) {
		let { loadFailure: n } = await __nccwpck_require__.e(696).then(__nccwpck_require__.bind(__nccwpck_require__, 9696));
		send({
			type: "open-failed",
			failure: n((0, G.tP)() ?? t, e)
		});
	} finally {
		t();
	}
}
async function evaluate(e) {
	if (Jn !== null) {
		sendHeld(), Q = e.evaluation;
		try {
			await evaluateCells(Jn, e, $, send), send({
				type: "evaluated",
				evaluation: Q,
				failure: null,
				refused: !1
			});
		} catch (e) {
			let t = e instanceof CallRefused;
			send({
				type: "evaluated",
				evaluation: Q,
				failure: (0, c.C)((0, g.k)(e)),
				refused: t
			});
		}
	}
}
async function importBundled(e) {
	let { promptfooUrl: t, compiledCode: n = null } = e;
	keepCompiledCode(n);
	let r = await importPromptfoo(t);
	return writeCompiledCode(), r;
}
function mainOf({ promptfooUrl: e, workspace: t, config: n }) {
	return t ? (0, a.pathToFileURL)((0, nt.sg)(n)).href : e;
}
function ownFolders({ promptfooUrl: e, workspace: t, config: n }) {
	let o = t ? i.dirname((0, r.createRequire)(n).resolve("promptfoo")) : i.dirname((0, a.fileURLToPath)(e));
	return {
		code: o,
		settings: process.env.PROMPTFOO_CONFIG_DIR ?? o
	};
}
const Yn = /^(?:\{\{[^{}]*\benv\b[^{}]*\}\})?$/;
function keysOf(e) {
	let t = Object.entries(e).flatMap(([e, t = ""]) => (0, u.uz)(e, t) ? [t] : []);
	return (e) => Yn.test(e) || t.includes(e);
}
function ownSecrets({ config: e, suite: t }) {
	let { providers: n, targets: r, env: i } = Object(e), a = t.providers.map((e) => e.config), o = [t.defaultTest, ...t.tests ?? []].map(providersOf), s = Object.values(process.env).join("\n");
	return secretSettings([
		a,
		[
			n,
			r,
			i
		],
		...o
	]).filter(({ value: e }) => !s.includes(e));
}
function providersOf(e) {
	let { options: t, provider: n, assert: r } = Object(e), i = Array.isArray(r) ? r.flatMap((e) => [e, ...e?.assert ?? []]) : [];
	return [
		Object(t).provider,
		n,
		...i.map((e) => Object(e).provider)
	];
}
function lateSecrets({ shown: e }) {
	let t = Object.entries(e).filter(([e, t]) => process.env[e] === t);
	return (0, f.e2)((0, f.c8)(variablesSince(qn)), Object.fromEntries(t));
}
function variablesSince(e) {
	return Object.fromEntries(Object.entries(process.env).filter(([t, n]) => e[t] !== n));
}
function receive(e) {
	e.type === "open" ? worker_open(e) : e.type === "evaluate" ? evaluate(e) : e.type === "replayed" ? receiveReplayed(e) : e.type === "batched" ? $.receive(e.call, e) : $.receive(e.call, e.type === "fail" ? e.failure : e.type);
}
process.on("message", (e) => e.forEach(receive)), process.on("disconnect", () => process.exit(0));
