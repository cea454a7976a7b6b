import { createRequire as e } from "module";
var t = {
	3024: ((t) => {
		t.exports = e(import.meta.url)("node:fs");
	}),
	6760: ((t) => {
		t.exports = e(import.meta.url)("node:path");
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
	7622: ((e, t, n) => {
		n.d(t, {
			C5: () => plainMessage,
			Fj: () => secretsOf,
			VX: () => secretValues,
			cT: () => withoutSecrets
		});
		let r = /(key|token|secret|password|passwd|credentials?)(_|$)/i, i = [
			/\b(sk|pk|rk|xai|gsk|key)-[\w-]{12,}/g,
			/\bgh[pousr]_\w{20,}/g,
			/\bAKIA[0-9A-Z]{12,}/g,
			/\bAIza[\w-]{20,}/g,
			/\bBearer [\w.~+/-]{8,}=*/g,
			/\beyJ[\w-]{10,}\.[\w-]{10,}\.[\w-]+/g
		], a = /^API call error: (?:Error: )?Request failed after \d+ retries: (?:TypeError: )?/;
		function secretsOf(e) {
			return Object.keys(e).filter((e) => r.test(e)).map((t) => ({
				name: t,
				value: e[t] ?? ""
			})).filter(({ value: e }) => e.length >= 8).sort((e, t) => t.value.length - e.value.length);
		}
		function secretValues(e) {
			return secretsOf(e).map(({ value: e }) => e);
		}
		function withoutSecrets(e, t) {
			let n = (t ?? (e.length < 8 ? [] : secretValues(process.env))).reduce((e, t) => e.replaceAll(t, "***"), e);
			return i.reduce((e, t) => e.replace(t, "***"), n);
		}
		function plainMessage(e) {
			let t = withoutSecrets(e.split(/\n(?:Stack Trace|-*Python Traceback):/)[0] ?? "").split(/\r?\n/).filter((e) => !/^\s*at .+(:\d+:\d+|<anonymous>|node:)/.test(e)).join(" ").replace(a, "").replace(/[\u0000-\u001f\u007f]+/g, " ").replace(/\s+/g, " ").trim();
			return t.length > 500 ? `${t.slice(0, 499)}…` : t;
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
const r = e(import.meta.url)("node:module");
var i = __nccwpck_require__(6760);
const a = e(import.meta.url)("node:url"), { enableCompileCache: o, flushCompileCache: s } = r;
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
var c = __nccwpck_require__(7622);
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
const l = [
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
	/(?<=:\/\/[^\s:@/]{0,64}:)(?=[^\s@/]{0,200}\d)(?=[^\s@/]{0,200}[A-Za-z])[\w.~%+=!-]{16,200}(?=@)/g
];
function withoutShapes(e) {
	return l.reduce((e, t) => e.replace(t, "[key]"), e);
}
const u = e(import.meta.url)("node:buffer");
function secretForms(e) {
	let [t, n, r] = inJson(e, 3), i = [
		e,
		t,
		n,
		r,
		...jsonForms(t),
		...urlForms(e),
		...htmlForms(e),
		...hexForms(e),
		...base64Forms(e),
		...e.includes("\n") ? [e.replaceAll("\n", " "), e.replaceAll("\n", "\r\n")] : []
	];
	return [...new Set(i)].filter((e) => e.length >= 8);
}
function inJson(e, t) {
	if (t === 0) return [];
	let n = JSON.stringify(e).slice(1, -1);
	return [n, ...inJson(n, t - 1)];
}
function jsonForms(e) {
	let t = e.replaceAll("/", "\\/");
	return [
		e.replace(/[<>&]/g, codeOf),
		e.replace(/[^\x20-\x7e]/g, codeOf),
		e.replace(/[<>&='\u2028\u2029]/g, codeOf),
		t,
		t.replace(/[^\x20-\x7e]/g, codeOf),
		e.replaceAll("\\\"", "\\u0022").replace(/[+<>&'`\x7f-\uffff]/g, (e) => codeOf(e).toUpperCase().replace("U", "u"))
	];
}
function codeOf(e) {
	return `\\u${e.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
function urlForms(e) {
	let t = percentEncoded(e, encodeURIComponent), coded = (e) => `%${e.charCodeAt(0).toString(16).toUpperCase()}`, n = t.replace(/[!'()*~]/g, coded), r = t.replace(/[!'()*]/g, coded);
	return [
		t,
		n,
		r,
		r.replaceAll("%2F", "/"),
		percentEncoded(e, encodeURI)
	].flatMap((e) => [e, e.replace(/%[0-9A-F]{2}/g, (e) => e.toLowerCase())]).flatMap((e) => [e, e.replaceAll("%20", "+")]);
}
function percentEncoded(e, t) {
	try {
		return t(e);
	} catch {
		return e;
	}
}
const d = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;"
}, f = {
	...d,
	"\"": "&quot;"
}, p = [
	d,
	f,
	{
		...f,
		"'": "&apos;"
	},
	{
		...f,
		"'": "&#39;"
	},
	{
		...f,
		"'": "&#x27;"
	},
	{
		...f,
		"'": "&#x27;",
		"/": "&#x2F;"
	},
	{
		...f,
		"\"": "&#34;",
		"'": "&#39;"
	},
	{
		...f,
		"\"": "&#34;",
		"'": "&#39;",
		"+": "&#43;"
	},
	{
		...f,
		"'": "&#39;",
		"`": "&#96;",
		"\\": "&#92;"
	},
	{
		...f,
		"'": "&#x27;",
		"`": "&#x60;",
		"=": "&#x3D;"
	}
];
function htmlForms(e) {
	return p.map((t) => e.replace(/[&<>"'`=+/\\]/g, (e) => t[e] ?? e));
}
function hexForms(e) {
	let t = u.Buffer.from(e, "utf8").toString("hex");
	return [t, t.toUpperCase()];
}
function base64Forms(e) {
	let t = u.Buffer.from(e, "utf8");
	return [
		0,
		1,
		2
	].flatMap((e) => {
		let n = u.Buffer.concat([u.Buffer.alloc(e), t]).toString("base64"), r = Math.ceil(e * 8 / 6), i = Math.floor((e + t.length) * 8 / 6), a = n.slice(r, i);
		return [
			a,
			a.replaceAll("+", "-").replaceAll("/", "_"),
			a.replaceAll("/", "\\/"),
			...urlForms(a)
		];
	});
}
const m = /KEY(?!BOARD|CLOAK_URL)|TOKEN|SECRET|PASSWORD|PASSWD|PASSPHRASE|CREDENTIAL|PRIVATE|AUTH(?!OR(?!IZ))|DSN|CONNECTION_?STRING|CONN_STR|WEBHOOK|COOKIE|(?:^|_)(?:PWD|PASS|PAT|SAS)$/i, h = /(?:tokenizer|keywords?|keyspace|name|type|kind|method|mode|policy|domain|host|region|scopes?|format|algorithm|issuer|audience|provider|principal|vault|source|process|version|location|limit|channel|user|id)$/i, g = /^(?:[\d.,:_-]{1,15}|true|false|null|none|undefined|enabled|disabled|required|optional|default|automatic|production|development|staging|testing|preview|localhost|anonymous|password|postgres|simulated|unlimited|permanent|internal|external|standard|(?:unset|change|replace)[\w-]*)$/i, _ = /^(?!https?:\/\/|\/|\.)(?=\S*\d)(?=\S*[A-Za-z])[\w+/=.~-]{16,}$/, v = /(?<![A-Za-z\d])(?=[A-Za-z]*\d)(?=\d*[A-Za-z])[A-Za-z\d]{8}/;
function looksRandom(e) {
	return _.test(e) && !g.test(e);
}
function isRandom(e) {
	return looksRandom(e) && v.test(e);
}
const y = /^\p{L}\p{Ll}{7,}$|^\p{Lu}{8,}$/u;
function isOrdinaryWord(e) {
	return y.test(e.trim());
}
function isNamedSecret(e, t) {
	return m.test(e) && (!h.test(e) || isRandom(t));
}
const b = /^https?:\/\/[^@\s]*$/i, x = /["']?([\w.-]{2,60})["']?[ \t]*[:=][ \t]*["']?(?:(?:bearer|basic|token)(?:[ \t]+|%20))?([^\s"';,]{8,})/gi;
function secretParts(e) {
	let t = fieldsOf(e), n = [...(t ?? [...e.matchAll(x)].map(([, e = "", t = ""]) => [e, t])).filter(([e, t]) => isNamedSecret(e, t)).map(([, e]) => e), ...[e, ...(t ?? []).map(([, e]) => e)].flatMap(linesOf)];
	return [...new Set(n)].filter((t) => t !== e && t.length >= 8 && !g.test(t) && !b.test(t));
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
function createRedactor(e) {
	let t = indexOfForms(e), clean = (e) => t.size === 0 ? withoutShapes(e) : withoutShapes(unwrapped(replaced(e, findAll(e, t)), t));
	return {
		text: remembered(clean),
		namesIn: (e) => [...new Set(findAll(e, t).map(({ name: e }) => e))].sort()
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
const S = 65535, C = 16777619, ee = Array.from({ length: 7 }).reduce((e) => Math.imul(e, C), 1);
function indexOfForms(e) {
	let t = new Map();
	for (let { name: n, value: r, plain: i = 0 } of e) for (let e of secretForms(r)) t.has(e) || t.set(e, {
		form: e,
		name: n,
		telling: i + 8
	});
	let n = new Map(), r = new Uint8Array(65536);
	for (let e of [...t.values()].sort((e, t) => e.form < t.form ? -1 : 1)) {
		let t = hashAt(e.form);
		r[t & S] = 1, n.set(t, [...n.get(t) ?? [], e]);
	}
	return {
		size: t.size,
		may: r,
		byHash: n
	};
}
function hashAt(e) {
	let t = 0;
	for (let n = 0; n < 8; n++) t = Math.imul(t, C) + e.charCodeAt(n) | 0;
	return t;
}
function findAll(e, { may: t, byHash: n }) {
	let r = [];
	if (e.length < 8) return r;
	let i = hashAt(e);
	for (let a = 0;; a++) {
		if (t[i & S] === 1) {
			let t = longestAt(e, a, n.get(i) ?? []);
			t !== null && r.push(t);
		}
		let o = a + 8;
		if (o >= e.length) return r;
		let s = Math.imul(e.charCodeAt(a), ee);
		i = Math.imul(i - s, C) + e.charCodeAt(o) | 0;
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
const te = /(?:(?:\\{1,4}r)?\\{1,4}n|\r?\n)[ \t>|]*/g;
function unwrapped(e, t) {
	let n = [], r = {
		text: "",
		begins: [],
		places: []
	}, add = (t, n) => {
		t !== n && (r.begins.push(r.text.length), r.places.push(t), r.text += e.slice(t, n));
	}, close = () => {
		if (r.begins.length > 1) for (let { from: e, to: i, name: a } of findAll(r.text, t)) n.push({
			from: placeOf(e, r),
			to: placeOf(i - 1, r) + 1,
			name: a
		});
		r = {
			text: "",
			begins: [],
			places: []
		};
	}, i = 0;
	for (let { index: t, 0: n } of [...e.matchAll(te), {
		index: e.length,
		0: ""
	}]) {
		let r = wordEnd(e, i, t, 1);
		add(i, r), r < t && (close(), add(wordEnd(e, t - 1, i - 1, -1) + 1, t)), i = t + n.length;
	}
	return close(), n.length === 0 ? e : replaced(e, n);
}
function wordEnd(e, t, n, r) {
	let i = t;
	for (; i !== n && e.charCodeAt(i) > w;) i += r;
	return i;
}
const w = 32;
function placeOf(e, { begins: t, places: n }) {
	let [r, i] = [0, t.length];
	for (; i - r > 1;) {
		let n = r + i >> 1;
		t[n] <= e ? r = n : i = n;
	}
	return n[r] + e - t[r];
}
const ne = /api[-_]?key|secret|passw(or)?d|credential|^(proxy-)?authorization$|cookie|token$/i, re = /\b(sk-|gh[opsu]_|github_pat_|xox[abp]-|AKIA|Bearer\s)|:\/\/[^/\s]*@|[?&](api[-_]?key|key|token|sig)=|(?=\S*\d)(?=\S*[A-Za-z])[\w+/=-]{32,}/i, ie = /(?:^|[-_.])(?:auth|bearer|keys?|pass|passphrase|pwd|pat|sas|dsn|signature|webhook)$|private[-_]?key|connection[-_]?string|(?:auth|access)[-_]?key|webhook[-_]?url|^x-.*(?:key|auth)/i;
function isSecretSetting(e, t) {
	return ne.test(e) ? typeof t == "string" ? !/^[\d.]+$/.test(t) : typeof t == "object" && /credential/i.test(e) : !1;
}
function scalarSettings(e, t = (e) => e, n) {
	let r = [], hide = (e, t) => {
		let i = typeof e == "string" ? e : JSON.stringify(e);
		n && i !== void 0 && r.push([t.join("."), `(secret) ${n(i)}`.slice(0, 80)]);
	}, visit = (e, n) => {
		if (!(r.length >= 80 || n.length > 4)) {
			if (typeof e == "boolean" || typeof e == "number" && Number.isFinite(e)) r.push([n.join("."), e]);
			else if (typeof e == "string" || isScalarList(e)) {
				let i = t(typeof e == "string" ? e : JSON.stringify(e));
				re.test(i) ? hide(e, n) : i.length <= 80 && r.push([n.join("."), i]);
			} else if (isMapping(e)) for (let [t, r] of Object.entries(e).sort(([e], [t]) => e < t ? -1 : 1)) t !== "basePath" && t.length <= 80 && (isHiddenSetting(t, r) ? hide(r, [...n, t]) : visit(r, [...n, t]));
		}
	};
	return isMapping(e) && visit(e, []), Object.fromEntries(r);
}
function isHiddenSetting(e, t) {
	return isSecretSetting(e, t) || typeof t == "string" && ie.test(e);
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
const ae = /^(?:PWD|OLDPWD|SSH_AUTH_SOCK|XAUTHORITY)$/, oe = /^(?:CI_(?:COMMIT|MERGE_REQUEST|EXTERNAL_PULL_REQUEST)_|BUILDKITE_(?:BRANCH|MESSAGE|TAG|BUILD_AUTHOR|PULL_REQUEST)|BUILD_SOURCE(?:BRANCH|VERSION)|SYSTEM_PULLREQUEST_|BITBUCKET_(?:BRANCH|TAG|PR_)|CIRCLE_(?:BRANCH|TAG|PR_|PULL_REQUEST)|CHANGE_(?:TITLE|BRANCH|FORK|URL|AUTHOR)|CODEBUILD_WEBHOOK_|GITHUB_(?:HEAD_|BASE_)?REF|(?:GIT_)?BRANCH(?:_NAME)?$)|_(?:MESSAGE|TITLE|SUBJECT|DESCRIPTION|LABELS)$/, se = /^[a-z][\w+.-]*:\/\/[^/\s:@]*:([^/\s@]{4,})@/i, ce = /^[a-z][\w+.-]*:\/\/(?=[A-Za-z]*\d)(?=\d*[A-Za-z])([A-Za-z\d]{20,200})@/i, le = /^(?:-----BEGIN [^-]{0,40}-----\s*|[a-z][\w+.-]*:\/\/(?:[^/\s:@]*:(?=[^/\s@]+@)|(?![^/\s]*@)[^/\s]*\/?)?)/i, ue = /-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----/;
function secretVariables(e, t = () => !1) {
	return Object.entries(e).sort(([e], [t]) => e < t ? -1 : 1).flatMap(([e, n = ""]) => {
		let r = n.trim();
		if (r.length < 8 || g.test(r) || ae.test(e) || oe.test(e)) return [];
		let i = se.exec(r)?.[1];
		if (i !== void 0) return withParts(e, r, passwordsIn(r, i));
		let a = ce.exec(r)?.[1];
		return a === void 0 ? isNamedSecret(e, r) || /HEADERS?$/i.test(e) && secretParts(r).length > 0 || ue.test(r) || t(e) && isRandom(r) ? withParts(e, r, secretParts(r)) : [] : withParts(e, r, [a]);
	});
}
function withoutShown(e, t) {
	return e.filter(({ name: e, value: n }) => !Object.hasOwn(t, e) || looksRandom(n));
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
	return le.exec(e)?.[0].length ?? 0;
}
function passwordsIn(e, t) {
	let n = e.replace(`:${t}@`, " ").toLowerCase().split(/[^\w-]+/);
	return [...new Set([t, decoded(t)])].filter((e) => e.length >= 8 && !g.test(e) && !n.includes(e.toLowerCase()));
}
function decoded(e) {
	try {
		return decodeURIComponent(e);
	} catch {
		return e;
	}
}
const de = /^(?:Bearer|Basic|Token|ApiKey|Key)\s+/i, fe = /:\/\/[^\s:@/]{0,100}:([^\s@/]{8,200})@/g, pe = /[?&]([\w.-]{1,60})=([^\s&#]{8,500})/g;
function secretSettings(e) {
	let t = new Map(), visit = (e, n) => {
		if (!(typeof e != "object" || !e || n > 6)) for (let [r, i] of Object.entries(e)) {
			if (t.size >= 200) return;
			if (typeof i != "string") {
				visit(i, n + 1);
				continue;
			}
			let e = isHiddenSetting(r, i) ? [{
				name: r,
				value: i.trim().replace(de, "")
			}] : [];
			for (let n of [...e, ...inAddress(i)]) looksRandom(decoded(n.value)) && t.set(n.value, n);
		}
	};
	for (let t of e) visit(t, 0);
	return [...t.values()];
}
function inAddress(e) {
	let t = [...e.matchAll(fe)].map(([, e = ""]) => ({
		name: "password",
		value: e
	})), n = [...e.matchAll(pe)].map(([, e = "", t = ""]) => ({
		name: e,
		value: t
	}));
	return [...t, ...n.filter(({ name: e, value: t }) => isHiddenSetting(e, t))].flatMap(({ name: e, value: t }) => [t, decoded(t)].map((t) => ({
		name: e,
		value: t
	})));
}
function withInstall(e, { command: t, folder: n }) {
	return `${e} (install${n === null ? "" : ` in ${n}`} with: ${t})`;
}
function withKey(e, t) {
	return t.length === 0 || keyIn(e) !== null ? e : `${e} (key: ${t.join(", ")})`;
}
function keyIn(e) {
	return / \(key: ([A-Za-z_]\w*)(?:, \w+)*\)$/.exec(e)?.[1] ?? /\b[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*_(?:KEY|TOKEN|SECRET)\b/.exec(e)?.[0] ?? null;
}
const me = [
	/(?:API|HTTP)[ \w-]{0,20}(?:error|status|call)[ a-z]{0,12}[:=]? ?(?:Error: )?(?:HTTP )?([45]\d\d)\b/i,
	/\bstatus(?:[ _-]?code)?["']?[:=]? ?([45]\d\d)\b/i,
	/\b(?:error )?code["']?: ?([45]\d\d)\b/i,
	/\bHTTP(?: error|\/\d(?:\.\d)?)? ([45]\d\d)\b/i,
	/\b([45]\d\d) (?:client|server) error\b/i,
	/\[([45]\d\d) [A-Z][\w ]+\]/,
	/^(?:\w*Error: )?([45]\d\d) (?:[A-Z{"]|status code)/
];
function statusInText(e) {
	let t = me.map((t) => t.exec(e)?.[1]).find((e) => e !== void 0);
	return t === void 0 ? null : Number(t);
}
const he = {
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
const ge = /(?:(?:re)?try(?:ing)?(?: again| your request)?|wait|retry[_ -]?after|retryDelay|resets?)["']?\s*(?:after|in|for|at least|:|=)?\s*["']?\s*(\d[\d.]*\s*[a-z]*(?:\s?\d[\d.]*\s*(?:ms|m|s)\b)*)/gi;
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
	for (let [, t = ""] of e.slice(0, 1e4).matchAll(ge)) {
		let e = durationMs(t, "s");
		if (e !== null) return {
			ms: e,
			stepMs: /\.\d|\bms|\dms|mill/i.test(t) ? 1 : 1e3
		};
	}
	return null;
}
const _e = {
	ms: 1,
	s: 1e3,
	m: 6e4,
	h: 36e5,
	d: 864e5
}, ve = /(\d+(?:\.\d+)?)\s*(milliseconds?|msecs?|ms|minutes?|mins?|seconds?|secs?|hours?|hrs?|days?|m|s|h|d)?(?![a-z])/gi;
function durationMs(e, t) {
	let n = null;
	for (let [, r = "", i] of e.trim().matchAll(ve)) {
		let e = i === void 0 ? t : unitOf(i);
		if (e === null) return n;
		if (n = (n ?? 0) + Number(r) * _e[e], i === void 0) break;
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
const ye = {
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
	let a = positive(/\bused[: ]+([\d,]+)/i.exec(e)?.[1]?.replaceAll(",", "")), o = positive(/\brequested[: ]+([\d,]+)/i.exec(e)?.[1]?.replaceAll(",", "")), s = {
		limit: i,
		windowMs: ye[t[2].toLowerCase()] ?? null,
		remaining: a === null ? null : Math.max(0, i - a),
		resetMs: null,
		refills: a !== null
	};
	return n ? {
		requests: null,
		tokens: s,
		wanted: o
	} : {
		requests: s,
		tokens: null,
		wanted: null
	};
}
const be = {
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
	for (let { limit: r, remaining: i, reset: a, refills: o } of be[t]) {
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
const xe = "is not installed|please install|npm install", Se = "modulenotfounderror|no module named|pip install", Ce = RegExp(`cannot find (?:module|package) (?!['"]?[./])|${xe}|${Se}|could not find python|python 3 not found|spawn \\S*(?:python|ruby|go)\\S* ENOENT`, "i"), T = "((?:@[\\w.-]+\\/)?[\\w][\\w.-]*)", we = [
	RegExp(`Cannot find (?:package|module) ['"]${T}(?:/[^'"]*)?['"]`, "i"),
	RegExp(`the ${T} package is (?:required|not installed)`, "i"),
	RegExp(`npm (?:install|i)(?: -\\S+)* ${T}`),
	/please install (@[\w.-]+\/[\w][\w.-]*)/i
], Te = /No module named ['"]?([\w.]+)/i, Ee = RegExp(Se, "i"), De = RegExp(xe, "i");
function missingPackageIn(e) {
	if (Ee.test(e)) return {
		name: Te.exec(e)?.[1] ?? null,
		kind: "python"
	};
	let t = we.map((t) => t.exec(e)?.[1]).find((e) => e !== void 0);
	return t === void 0 ? De.test(e) ? {
		name: null,
		kind: "node"
	} : null : {
		name: t.replace(/\.$/, ""),
		kind: "node"
	};
}
const E = /insufficient[ _](?:quota|balance|credits?|funds)|billing_(?:hard_limit_reached|not_active)|quota_exceeded|credit_?[ _]?balance|credit_balance_exhausted|access_terminated|retries will not help|exceeded your (?:monthly|included)|(?:run|ran|are) out of (?:credits|quota)|payment required|\bspend(?:ing)? (?:limit|cap)|PerDay|(?:tokens|requests) per day, please|ServiceQuotaExceeded|limit: 0(?![.\d])/i, Oe = /exceeded your current quota/i, ke = /per[ _-]?(?:second|minute|hour)|\b[rt]p[sm]\b|(?:try again|retry)[ \w]{0,8} (?:in|after) |retry_?delay|rate.?limit/i, Ae = /rateLimitExceeded|RATE_LIMIT_EXCEEDED|RESOURCE_EXHAUSTED|ThrottlingException/, je = [
	{
		cause: "quota",
		retry: !1,
		status: (e) => e === 402
	},
	{
		cause: "quota",
		retry: !1,
		status: (e) => e === 429 || e === 400,
		text: E
	},
	{
		cause: "quota",
		retry: !1,
		status: (e) => e === 403,
		text: E,
		unless: Ae
	},
	{
		cause: "quota",
		retry: !1,
		status: (e) => e === 429,
		text: Oe,
		unless: ke
	},
	{
		cause: "rate-limit",
		retry: !0,
		status: (e) => e === 403,
		text: Ae
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
], Me = [
	{
		cause: "template",
		retry: !1,
		text: /\btemplate render error\b|\bnunjucks\b|^(?:\w*Error: )?Chat Completion prompt is not a valid/i
	},
	{
		cause: "missing-package",
		retry: !1,
		text: Ce
	},
	{
		cause: "crash",
		retry: !1,
		text: /the python worker (?:ended|could not load)/i
	},
	{
		cause: "quota",
		retry: !1,
		text: E,
		unless: Ae
	},
	{
		cause: "quota",
		retry: !1,
		text: Oe,
		unless: ke
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
	let t = (e.status === null || e.status < 100 ? null : e.status) ?? statusInText(e.message), holds = (n) => (n.status === void 0 || t !== null && n.status(t)) && (n.text === void 0 || n.text.test(e.message)) && n.unless?.test(e.message) !== !0, n = je.find(holds) ?? Me.find(holds);
	if (n === void 0) return {
		cause: "provider",
		retry: !1,
		retryAfterMs: null
	};
	let { cause: r, retry: i } = n;
	return {
		cause: r,
		retry: i,
		retryAfterMs: i ? waitAsked(e) : null
	};
}
const Ne = [
	[/^(rate_limit\w*|too_many_requests|requests|tokens|resource_exhausted|throttling\w*|insufficient_quota)$/i, 429],
	[/^overloaded(_error)?$/i, 529],
	[/^(service_unavailable(_error)?|unavailable)$/i, 503],
	[/^(timeout(_error)?|deadline_exceeded|request_timeout)$/i, 504],
	[/^(server_error|internal(_server)?(_error)?|api_error|internalserverexception)$/i, 500],
	[/^(invalid_api_key|authentication_error|unauthenticated|unauthorized)$/i, 401],
	[/^(permission(_denied|_error)?|forbidden)$/i, 403],
	[/^(not_found(_error)?|model_not_found)$/i, 404],
	[/^(invalid_request_error|bad_request|invalid_argument)$/i, 400]
], Pe = /^(?:Error: )?API (?:response |call )?error: TypeError: /;
function statusInBody(e) {
	let t = e.search(/\{\s*"(?:type|error)"/);
	if (t >= 0) {
		let n = [...e.slice(t, t + 4e3).matchAll(/"(?:status|code|type)"\s*:\s*(?:"([\w.-]{1,60})"|(\d{3})\b)/g)], r = n.flatMap(([, , e]) => e === void 0 ? [] : [Number(e)]).find((e) => e >= 400 && e <= 599);
		if (r !== void 0) return r;
		let i = n.flatMap(([, e = ""]) => Ne.find(([t]) => t.test(e))?.[1] ?? []), a = i.find((e) => e !== 400) ?? i[0];
		if (a !== void 0) return a;
	}
	return Pe.test(e) ? 502 : null;
}
function isPaceRefusal({ cause: e, retry: t }) {
	return e === "rate-limit" && t;
}
const Fe = new Set([
	404,
	405,
	410,
	501
]), Ie = new Set([
	407,
	409,
	421,
	423,
	424,
	425,
	426,
	499
]), Le = /api.?key|credential|unauthori[sz]ed|authenticat|permission|forbidden|quota|billing|credit|balance|rate.?limit|too many requests|overloaded|try again/i, Re = [
	["context_length_exceeded", /context_length_exceeded|context (length|window)|maximum context|prompt is too long|input is too long|too many tokens|string_above_max_length/i],
	["content_filter", /content_filter|content.management.policy|ResponsibleAIPolicyViolation|content_policy_violation|finish reason:? (?:SAFETY|BLOCKLIST|PROHIBITED_CONTENT|RECITATION|SPII)/i],
	["max_tokens", /"(?:finish|stop)_?reason"\s*:\s*"(?:MAX_TOKENS|length)"/i]
], ze = [
	"code",
	"status",
	"type"
].map((e) => RegExp(`"${e}"\\s*:\\s*"(?!error")([A-Za-z][A-Za-z0-9_.-]{2,59})"`));
function refusalOf(e) {
	let { cause: t, retry: n } = classifyError(e), r = e.status ?? statusInText(e.message);
	if (t !== "provider" || n || (r === null || r === 400) && Le.test(e.message)) return;
	let i = Re.find(([, t]) => t.test(e.message))?.[0];
	if (r === null) return i;
	if (!(r < 400 || r > 499 || Ie.has(r) || Fe.has(r))) return i ?? codeIn(e.message) ?? String(r);
}
function codeIn(e) {
	return ze.map((t) => t.exec(e)?.[1]).find((e) => e !== void 0);
}
const Be = /^(?:Error: )?Command failed: /, Ve = /^\s*(?:Uncaught )?[\w.]*(?:Error|Exception)\b/;
function withCommandWords(e) {
	if (!Be.test(e)) return e;
	let t = e.split(/\r?\n/), n = t.findIndex(isContext);
	if (n < 0) return e;
	let r = t.slice(n + 1).filter((e) => e.trim() !== "");
	return `The command of the provider failed: ${(r.findLast((e) => Ve.test(e)) ?? r.at(-1))?.trim() ?? "it printed no error."}`;
}
function isContext(e) {
	return e.includes("\"vars\":") && e.trimEnd().endsWith("}");
}
var D = __nccwpck_require__(3024);
const O = e(import.meta.url)("node:process"), docsPage = (e) => `https://github.com/pawl-dev/pawl/blob/main/docs/${e}`, He = [
	"type",
	"value",
	"threshold",
	"weight",
	"metric"
], k = "pawl:rag:", A = "pawl:model:", Ue = ["answer", "rewrite"], We = [
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
];
class IrregularFile extends Error {}
function expectRegularFile(e, t = Infinity) {
	let n = (0, D.statSync)(e);
	if (n.isDirectory()) throw new IrregularFile("it is a folder, and not a file");
	if (n.isFIFO() || n.isSocket()) throw new IrregularFile("it is a pipe, and not a file");
	if (!n.isFile()) throw new IrregularFile("it is a device, and not a file");
	if (n.size > t) throw new IrregularFile("it is too large");
}
function presentNames(e) {
	try {
		return (0, D.readdirSync)(e).sort();
	} catch {
		return [];
	}
}
function presentText(e) {
	try {
		return expectRegularFile(e), (0, D.readFileSync)(e, "utf8");
	} catch {
		return "";
	}
}
var j = __nccwpck_require__(3795);
const Ge = {
	node: /^(?:npm|pnpm|yarn|bun|deno)\b/,
	python: /^(?:uv|poetry|pdm|pipenv|pip|conda)\b/
}, Ke = /^(?:\.npmrc|\.yarnrc(?:\.yml)?|bunfig\.toml|pnpm-workspace\.yaml|\.?pnpmfile\.[cm]?js)$/, qe = {
	npm: "npm install --save-dev",
	pnpm: "pnpm add -D",
	yarn: "yarn add --dev",
	bun: "bun add --dev",
	uv: "uv add",
	poetry: "poetry add"
};
function nearestInstall(e, t, n) {
	for (let r of (0, j.Qs)(t)) {
		let t = commandIn(i.join(e, r), n);
		if (t !== null) return {
			command: t,
			folder: r === "" ? null : r
		};
	}
	return null;
}
function missingPackage(e, t, n, r) {
	let a = nearestInstall(e, t, r);
	if (r === "python" || n === null) return a;
	if (a === null) return {
		command: `npm install --save-dev ${n}`,
		folder: null
	};
	if ((0, j.Qs)(t).some((t) => isDeclared(i.join(e, t), n))) return a;
	let o = qe[a.command.split(" ")[0] ?? ""];
	return o === void 0 ? a : {
		...a,
		command: `${o} ${n}`
	};
}
function commandIn(e, t) {
	let n = presentNames(e).filter((e) => !Ke.test(e));
	for (let [r, a] of We) {
		let o = n.find((e) => r.test(e));
		if (o !== void 0 && Ge[t].test(a)) return a.startsWith("yarn") ? isFirstYarn(i.join(e, o)) ? Je : a : a.startsWith("pip install -r") ? `pip install -r ${o}` : a;
	}
	return t === "node" && n.includes("package.json") ? "npm install" : null;
}
const Je = "yarn install --frozen-lockfile";
function isFirstYarn(e) {
	return presentText(e).slice(0, 400).includes("# yarn lockfile v1");
}
const Ye = [
	"dependencies",
	"devDependencies",
	"optionalDependencies",
	"peerDependencies"
];
function isDeclared(e, t) {
	try {
		let n = Object(JSON.parse(presentText(i.join(e, "package.json"))));
		return Ye.some((e) => Object.hasOwn(Object(n[e]), t));
	} catch {
		return !1;
	}
}
const Xe = {
	"cloudflare-ai": "CLOUDFLARE_API_KEY",
	fal: "FAL_KEY",
	huggingface: "HF_TOKEN",
	meta: "MODEL_API_KEY",
	replicate: "REPLICATE_API_TOKEN",
	togetherai: "TOGETHER_API_KEY"
}, Ze = new Set([
	"bedrock",
	"sagemaker",
	"vertex"
]);
function keyVariables(e, t) {
	let { apiKeyEnvar: n } = Object(e.config);
	if (typeof n == "string") return [n];
	let r = [keyOf(e), textOf(e.config)].filter((e) => e !== void 0), i = createRedactor(secretVariables(t)).namesIn(r.join("\n"));
	if (i.length > 0) return i;
	let a = e.id().split(":")[0] ?? "";
	return Object.hasOwn(Xe, a) ? [Xe[a] ?? ""] : typeof e.getApiKey != "function" || Ze.has(a) ? [] : [`${a.toUpperCase().replaceAll("-", "_")}_API_KEY`];
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
function withFacts({ cause: e, message: t }, n) {
	return e === "missing-package" ? withInstallOf(t, O.cwd()) : n === null ? t : withKey(t, refusedKeys({ cause: e }, n));
}
function refusedKeys({ cause: e }, t) {
	return e === "auth" || e === "quota" ? keyVariables(t, O.env) : [];
}
function withInstallOf(e, t) {
	let n = missingPackageIn(e);
	if (n === null) return e;
	let r = repositoryOf(t), a = missingPackage(r, (0, j.HQ)(i.relative(r, t)), n.name, n.kind);
	return a === null ? e : withInstall(e, a);
}
function repositoryOf(e) {
	let { root: t } = i.parse(e), n = (0, j.Qs)((0, j.HQ)(i.relative(t, e))).find((e) => (0, D.existsSync)(i.join(t, e, ".git")));
	return n === void 0 ? e : i.join(t, n);
}
const Qe = {
	status: null,
	headers: {},
	body: ""
};
function attemptEnd(e, t = Qe, n = null) {
	let r = bareEnd(e, t);
	return r.failure ? {
		...r,
		failure: {
			...r.failure,
			message: withFacts(r.failure, n)
		}
	} : r;
}
function bareEnd(e, t) {
	if (e.status === "rejected") return failed(thrownText(e.reason), statusOf(e.reason), headersOf(e.reason), t);
	let n = Object(e.value), r = Object(n.metadata), { status: i, headers: a } = Object(r.http), o = Object(a ?? r.headers);
	return n.error ? failed(String(n.error), numberOf(i), o, t) : {
		failure: null,
		limits: limitSigns({
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
function failed(e, t, n, r) {
	let i = Date.now(), a = withCommandWords(e), o = r.status !== null && r.status >= 400 ? r.body : "", s = {
		message: o === "" ? a : `${a}\n${o}`,
		headers: {
			...n,
			...r.headers
		},
		now: i
	}, l = [t, r.status].find((e) => e !== null && e >= 400) ?? null ?? statusInText(a) ?? statusInBody(a), u = l === 529 ? 429 : l, d = {
		...s,
		status: u
	}, f = refusalOf(d), p = limitSigns(s);
	return {
		failure: {
			...classifyError(d),
			message: (0, c.C5)(a),
			status: u,
			...f && { refusal: f }
		},
		limits: l === 529 ? {
			...p ?? he,
			about: "overload"
		} : p,
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
const M = e(import.meta.url)("node:async_hooks"), $e = new M.AsyncLocalStorage(), et = /rate-?limit|^retry-after/i, tt = 8e3, nt = [
	"x-ratelimit-remaining",
	"x-ratelimit-remaining-requests",
	"x-ratelimit-remaining-tokens"
];
async function watched(e) {
	let t = {
		status: null,
		headers: {},
		body: ""
	}, [n] = await $e.run(t, () => Promise.allSettled([e()]));
	return [n, t];
}
function watchResponses() {
	let { fetch: e } = globalThis;
	globalThis.fetch = async (t, n) => {
		let r = $e.getStore(), i = await e(t, n);
		return r === void 0 ? i : (r.status = i.status, r.headers = Object.fromEntries([...i.headers].filter(([e]) => et.test(e))), r.body = i.ok ? "" : await beginningOf(i.clone()), i.ok && nt.some((e) => i.headers.get(e) === "0") ? kept(i) : i);
	};
}
function kept(e) {
	let t = new Headers(e.headers);
	for (let e of nt) t.delete(e);
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
		for (; n.length < tt;) {
			let { done: e, value: r } = await t.read();
			if (e) break;
			n += r;
		}
		return n.slice(0, tt);
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
const N = new M.AsyncLocalStorage();
function callUnderWay() {
	return N.getStore();
}
function createCallGate(e, t, n = () => {}) {
	let r = new Map(), i = 0, order = (t, n) => new Promise((i) => {
		r.set(t, i), e(n);
	});
	return {
		async pass(e, r, a) {
			let o = i++, { isTimed: s = !1, ...c } = e, l = N.getStore(), u = l !== void 0, d = await order(o, {
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
				}, [u, f] = await N.run(c, () => watched(r));
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
const P = e(import.meta.url)("node:crypto"), rt = [
	"/chat/completions",
	"/responses",
	"/embeddings"
], F = new M.AsyncLocalStorage();
async function withTimeout(e, t, n) {
	let r = new AbortController(), i = t ? AbortSignal.any([t, r.signal]) : r.signal, expire = () => {}, a = new Promise((t, n) => {
		expire = () => {
			r.abort(), n(Error(`Provider call timed out after ${e} ms`));
		};
	}), o = {
		...callTimer(e, expire),
		outer: F.getStore()
	};
	o.resume();
	try {
		return await Promise.race([F.run(o, () => n(i)), a]);
	} finally {
		o.pause();
	}
}
async function outsideOfTime(e) {
	let t = [];
	for (let e = F.getStore(); e !== void 0; e = e.outer) t.push(e);
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
const it = /^https:\/\/(?:[a-z]{2}\.)?api\.openai\.com\/v1$/, at = /^(?:accept|content-type|user-agent|authorization|openai-organization|openai-project)$/i;
function deferRequests(e, t) {
	let { fetch: n } = globalThis, r = secretVariables(process.env), { text: i } = createRedactor(r), nameOf = (e) => r.find(({ value: t }) => t === e)?.name ?? null;
	globalThis.fetch = async (r, a) => {
		let o = callUnderWay();
		if (o === void 0) return n(r, a);
		let s = deferrable(o, r, a, nameOf);
		if (s !== null && i(s.body) === s.body) {
			let t = await outsideOfTime(() => e.defer(o, s));
			if (t !== "go") return deferred_requests_count(o, it.test(s.base) ? "half" : "unpriced"), responseOf(t, String(r));
		}
		deferred_requests_count(o, "direct");
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
function deferred_requests_count(e, t) {
	for (let n = e; n !== void 0; n = n.outer) n.answers[t] += 1;
}
function deferrable({ provider: e, mayWait: t }, n, r, i) {
	if (!t || !e.startsWith("openai:") || typeof n != "string" || r?.method !== "POST" || typeof r.body != "string") return null;
	let a = rt.find((e) => n.endsWith(e));
	if (a === void 0 || n.includes("?") || !isWhole(r.body)) return null;
	let o = new Headers(r.headers), s = [...o.keys()].filter((e) => !at.test(e) && !/^x-promptfoo-/i.test(e)), [, c = ""] = /^Bearer (\S+)$/.exec(o.get("authorization") ?? "") ?? [], l = i(c);
	return s.length > 0 || l === null ? null : {
		base: n.slice(0, -a.length),
		endpoint: a,
		body: r.body,
		bodyDigest: (0, P.createHash)("sha256").update(r.body).digest("hex"),
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
function digestText(e) {
	return (0, P.createHash)("sha256").update(unixLines(e)).digest("hex");
}
function unixLines(e) {
	return e.replaceAll("\r\n", "\n");
}
function digestValue(e, t) {
	let n = canonical(e, {
		folders: t,
		leftOut: isSecretSetting,
		ordered: ot
	});
	return digestText(JSON.stringify(n) ?? "undefined");
}
const ot = "properties";
function digestAllButKeys(e, t, n = () => !1) {
	let leftOut = (e, t) => {
		if (typeof t != "string" || !isSecretSetting(e, t)) return !1;
		let r = t.replace(/^\w+\s+/, "");
		return looksRandom(r) || n(r);
	};
	return digestText(JSON.stringify(canonical(e, {
		folders: t,
		leftOut
	})) ?? "undefined");
}
function digestSecrets(e, t, n) {
	let r = [], leftOut = (e, n) => {
		let i = isSecretSetting(e, n);
		return i && r.push([e, canonical(n, {
			folders: t,
			leftOut: () => !1
		})]), i;
	};
	return canonical(e, {
		folders: {
			...t,
			base: st
		},
		leftOut
	}), r.length === 0 ? void 0 : digestText(`${n} ${JSON.stringify(r)}`);
}
const st = "/dev/null";
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
	return { [I]: String(e) };
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
	return t === void 0 ? e : e.split(t.value).map((e) => withSecretsMarked(e, n)).join(`${I}secret ${t.name}${I} `);
}
const ct = new Set([
	"_conversation",
	"sessionId",
	"__evalId",
	"__evalStepId",
	"__repeatIndex"
]);
function isVariableOfRun(e) {
	return ct.has(e);
}
function digestFile(e) {
	let t = (0, D.readFileSync)(e);
	return t.includes(0) ? (0, P.createHash)("sha256").update(t).digest("hex") : digestText(t.toString("utf8"));
}
function withoutRoot(e, t) {
	return withServedPort(e.replaceAll(`${t}${i.sep}`, "").replaceAll(t, "."), "PORT");
}
const I = "\0";
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
	let r = i.resolve(t, n);
	return (0, D.existsSync)(r) && (0, D.statSync)(r).isFile() ? r : null;
}
let L = null;
const R = new Map();
let lt = 0;
function startTape(e) {
	L = e;
}
function isTaped() {
	return L !== null;
}
function receiveReplayed({ ask: e, ...t }) {
	R.get(e)?.(t), R.delete(e);
}
const ut = [
	"callApi",
	"callEmbeddingApi",
	"callSimilarityApi",
	"callClassificationApi",
	"callModerationApi"
], dt = "callEmbeddingApi", z = new WeakSet(), ft = new M.AsyncLocalStorage();
function taped(e) {
	if (L === null) return e;
	let t = L;
	for (let n of ut) {
		let r = Reflect.get(e, n);
		if (typeof r != "function" || z.has(r)) continue;
		let i = n === dt ? holderOf(e, n) : e, call = function(...a) {
			let o = i === e ? e : this, real = () => Promise.resolve(r.apply(o, a));
			if (ft.getStore()) return real();
			let s = askedOf(o, n, a, t);
			return t.kind === "record" ? recorded(t, s, () => ft.run(!0, real)) : replayed(t, s);
		};
		z.add(call), Object.defineProperty(i, n, {
			value: call,
			configurable: !0,
			writable: !0
		});
	}
	return e;
}
function tapedGrader(e, t) {
	let n = Reflect.get(e, dt), r = t === "embeddings" && !z.has(Object(n));
	if (taped(e), L?.kind === "replay" && r) throw new NotRecorded(`The recording holds no embeddings of ${e.id()}`);
}
function holderOf(e, t) {
	let n = e;
	for (; !Object.hasOwn(n, t);) n = Object.getPrototypeOf(n);
	return n;
}
async function recorded({ send: e, clean: t }, n, r) {
	let keep = (t, r) => {
		attemptEnd(t).failure?.retry !== !0 && e({
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
		}, { thrown: thrownText(e) }), e;
	}
	let o = withLatency(a, performance.now() - i);
	return keep({
		status: "fulfilled",
		value: o
	}, { response: cleaned(o, t) }), o;
}
const pt = /^set-cookie2?$/i;
function cleaned(e, t) {
	return JSON.parse(JSON.stringify(e ?? null), (e, n) => pt.test(e) ? void 0 : typeof n == "string" ? t(n) : n);
}
function withLatency(e, t) {
	return typeof e == "object" && e && !("latencyMs" in e) ? {
		...e,
		latencyMs: t
	} : e;
}
async function replayed({ send: e }, t) {
	let n = lt++, r = await new Promise((r) => {
		R.set(n, r), e({
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
	let c = Object(t === "callApi" ? r : void 0), l = Object.entries(c.vars ?? {}).filter(([e]) => !isVariableOfRun(e)), text = (e) => a(withRootMarked(typeof e == "string" ? e : JSON.stringify(e) ?? "", i.root));
	return {
		provider: text(e.id()),
		...t !== "callApi" && { call: t },
		prompt: text(n),
		...t !== "callApi" && r !== void 0 && { second: text(r) },
		settings: digestAllButKeys({
			own: e.config,
			written: o(e),
			env: e.env,
			prompt: c.prompt?.config
		}, i, s),
		...c.passages !== void 0 && { passages: digestValue(cleaned(c.passages, a), i) },
		...Object.fromEntries(l.map(([e, t]) => [`variable ${e}`, digestValue(cleaned(t, a), i)]))
	};
}
const mt = /Worker failed to become ready within timeout|\bWorker (?:crashed|not ready)\b/, ht = /^ERROR: Failed to load module: (.+)$/, gt = /^Python worker crashed \d+ times, marking as dead/, _t = new WeakMap(), vt = new M.AsyncLocalStorage();
function hearWorkers(e) {
	let t = vt.getStore();
	if (t === void 0 || typeof e != "string") return;
	let n = e.indexOf("Python worker stderr: "), r = n < 0 ? "" : e.slice(n + 22).trim();
	if (r !== "" && (t.lastLine = r), t.notLoaded = ht.exec(r)?.[1] ?? t.notLoaded, !(t.answered || t.notLoaded === null && !gt.test(e))) {
		t.failure = failureOf(t, t.lastLine ?? "it ended each time that it was started");
		for (let e of t.waiting) e(t.failure);
	}
}
async function withWorkerWords(e, t) {
	let n = _t.get(e) ?? {
		answered: !1,
		notLoaded: null,
		lastLine: null,
		failure: null,
		waiting: new Set()
	};
	if (_t.set(e, n), n.failure !== null) throw n.failure;
	let lose = () => {}, r = new Promise((e, t) => {
		lose = t;
	});
	n.waiting.add(lose);
	let i = vt.run(n, async () => t()), over = (e) => {
		n.answered ||= e, n.waiting.delete(lose), n.waiting.size === 0 && Object.assign(n, {
			notLoaded: null,
			lastLine: null,
			failure: null
		});
	}, a = i.then((e) => (over(!0), e), (e) => {
		let t = e instanceof Error && mt.test(e.message) ? failureOf(n, e.message) : e;
		throw over(!1), t;
	});
	return await Promise.race([a, r]);
}
function failureOf({ notLoaded: e }, t) {
	return Error(e === null ? `The Python worker ended before it answered: ${t}` : `The Python worker could not load its script: ${e}`);
}
const yt = new M.AsyncLocalStorage();
function asProvider(e) {
	return yt.run(!0, e);
}
function isProviders() {
	return yt.getStore() === !0;
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
let B = null;
function watchPrompts(e, t, n = "") {
	let r = new Set(t), isShown = (e) => isOrdinaryWord(e) && n.includes(e);
	B = createRedactor(secretVariables(e).filter(({ name: e, value: t }) => !r.has(e) && !isShown(t)));
}
function whyUnsent(e, t = {}) {
	if (B === null) return null;
	let n = [e, ...Object.values(t).filter((e) => typeof e == "string")];
	for (let e of n) {
		let [t] = B.namesIn(e);
		if (t !== void 0) return `The prompt holds the value of the variable ${t}: it was not sent`;
	}
	return null;
}
function createTallies() {
	let e = new Map();
	return { of({ row: t, slot: n }) {
		let r = `${t}:${n}`, i = e.get(r) ?? emptyTally();
		return e.set(r, i), i;
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
		failure: null,
		graderKeys: [],
		notRecorded: null
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
const V = new M.AsyncLocalStorage();
function openCellFlow() {
	V.getStore() === void 0 && V.enterWith({ cell: null });
}
function nameCellFlow(e) {
	let t = V.getStore();
	t && (t.cell = e);
}
function currentCell() {
	return V.getStore()?.cell ?? null;
}
const bt = /(?<=\p{L}) (?=\p{L})|(?<=[，。！？、；：])(?=\p{L})/gu, xt = /^\s*(?:[[{]|- )/, St = /(?<!\\)"(?:content|text)"\s*:\s*"/g;
function variedPrompt(e, t, n = {}, r = !1) {
	let i = xt.test(e), a = gapsFor(e, n, i || r), o = widthsOf(t, a).sort((e, t) => t.at - e.at).reduce((e, { at: t, blanks: n }) => inserted(e, t, " ".repeat(n)), e);
	if (!i) return blanksOf(t) + o;
	let s = a.length > 0 ? void 0 : [...e.matchAll(St)].at(-1);
	return s ? inserted(o, s.index + s[0].length, blanksOf(t).replaceAll("\n", "\\n")) : o;
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
	return [...e.matchAll(bt)].map(({ index: e }) => e);
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
const H = new WeakMap();
function unstubbed(e) {
	return H.get(e) ?? e;
}
function stubProvider(e) {
	if (H.has(e)) return e;
	let callApi = async () => ({ error: "not called in a dry run" }), t = new Proxy(e, { get(e, t) {
		return t === "callApi" ? callApi : t === "delay" ? 0 : ownProperty(e, t);
	} });
	return H.set(t, e), t;
}
function ownProperty(e, t) {
	let n = Reflect.get(e, t, e);
	return typeof n == "function" && t !== "constructor" ? n.bind(e) : n;
}
const Ct = /\b(?:anthropic|claude)\b/i;
async function callInTurn(e, { gate: t, tallies: n, endpointOf: r, wanted: i, callTimeoutMs: a, given: o, variation: s, passages: c, isTimed: l }, u, d, f) {
	let p = cellOf(d);
	if (p !== null && !i(p)) return { error: "not asked for" };
	p !== null && nameCellFlow(p);
	let m = p === null ? null : n.of(p), h = r(e);
	if (o) return o.inTurn(p, e.id(), h);
	let g = whyUnsent(u, d?.vars);
	if (g !== null) return { error: g };
	let _ = p === null ? void 0 : c(p), v = d && _ ? {
		...d,
		passages: _
	} : d, y = p === null ? void 0 : s(p), b = y === void 0 ? u : variedPrompt(u, y, d?.vars, Ct.test(e.id())), x = typeof e.delay == "number" ? e.delay : 0, attempt = async () => {
		m && (m.calls.target += 1);
		let t = performance.now(), n = await withTimeout(a, f?.abortSignal, (t) => withWorkerWords(e, () => asProvider(() => taped(e).callApi(b, v, {
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
			restMs: x,
			isTimed: p !== null && l(p)
		}, attempt, (t, n) => {
			let r = attemptEnd(t, n, e);
			return m && (m.failure = r.failure), m && r.failure && isPaceRefusal(r.failure) && --m.calls.target, r;
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
async function gradersInTurn(e, t, n, r, i) {
	let inTurn = ({ provider: i, callContext: a, operationName: o }, s) => callGrader(t, n, r, {
		provider: i,
		operation: o,
		cell: currentCell() ?? comparedCell(a),
		invoke: () => e.withFetchRetryContext(0, () => asProvider(s))
	}), a = {
		getActiveTraceparent: () => void 0,
		withGraderSpan: (e, t) => t(),
		withProviderSpan: (e, t) => inTurn(e, () => t(e.callContext))
	}, o = storageOf(e), s = M.AsyncLocalStorage.prototype.run;
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
	let { prototype: t } = M.AsyncLocalStorage, { run: n } = t, r = { getActiveTraceparent: () => void 0 }, i = null;
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
	};
	try {
		return await e.pass(s, attempt, (e, t) => {
			let n = attemptEnd(e, t, o);
			return a && n.failure && isPaceRefusal(n.failure) && --a.calls.grader, a && n.failure && (a.graderKeys = refusedKeys(n.failure, o)), n;
		});
	} catch (e) {
		throw a && e instanceof CallRefused && (a.refused = !0), a && e instanceof NotRecorded && (a.notRecorded ??= e.message), e;
	}
}
const wt = {
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
	let t = e.replace(/^not-/, ""), n = [t, t.replace(/^similar:.*$/, "similar")].find((e) => Object.hasOwn(wt, e));
	return n === void 0 ? void 0 : wt[n];
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
const U = /\b(providerResponse|metadata|logProbs|tokenUsage|trace)\b/, Tt = /^file:\/\/(.+\.(?:[cm]?[jt]s|py|rb))(?::[^:/\\]+)?$/;
function whyNotGradedAgain(e, t, n) {
	let r = flatAssertions(e), i = e.options?.transform ?? e.options?.postprocess;
	for (let e of r) {
		let r = e.type.replace(/^not-/, "").replace(/^similar:.*$/, "similar");
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
	if (typeof e == "function") return U.test(String(e));
	if (typeof e != "string" || e.startsWith("package:")) return !0;
	if (!e.startsWith("file://")) return U.test(e);
	let n = Tt.exec(e)?.[1];
	if (n === void 0) return !1;
	try {
		return U.test((0, D.readFileSync)(i.resolve(t, n), "utf8"));
	} catch {
		return !0;
	}
}
function isJson(e) {
	try {
		return JSON.parse(e), !0;
	} catch {
		return !1;
	}
}
function ragFileOf(e) {
	return e.id().startsWith(k) ? e.id().slice(9) : null;
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
	return e.replaceAll(/(^|\n|: )((?:\w+=\S+ )?)pawl (?=[a-z…]|--)/g, "$1$2npx @pawl-dev/pawl ");
}
function placeText(e) {
	let t = e.line === void 0 ? "" : `:${e.line}`, n = e.line === void 0 || e.column === void 0 ? "" : `:${e.column}`;
	return `${e.file}${t}${n}`;
}
function quotedWord(e) {
	return /^[\w@%+=:,./][\w@%+=:,./-]*$/.test(e) ? e : /\p{Cc}/u.test(e) ? `$'${JSON.stringify(e).slice(1, -1).replaceAll("'", "\\'").replaceAll(/\p{Cc}/gu, (e) => `\\u${e.charCodeAt(0).toString(16).padStart(4, "0")}`)}'` : `'${e.replaceAll("'", "'\\''")}'`;
}
const Et = /^(?:us|us-gov|eu|apac|jp|au|ca|sa|global)\.(?=[a-z0-9-]+\.)/, Dt = /^arn:aws[\w-]*:bedrock:[\w-]*:\d*:([\w-]+)\/(.+)$/, Ot = new Set(["foundation-model", "inference-profile"]);
function bedrockSpelling(e) {
	let t = bedrockParts(e);
	return t === null ? e : `bedrock:${t.kind}${t.name}`;
}
function bedrockParts(e) {
	let [, t = "", n] = /^bedrock:(converse:)?(.+)$/s.exec(e) ?? [];
	if (n === void 0) return null;
	let [, r = "", i = ""] = Dt.exec(n) ?? [];
	return {
		kind: t,
		name: (Ot.has(r) ? i : n).replace(Et, "")
	};
}
const kt = /^(?:gpt-3\.5-turbo-instruct|davinci-002|babbage-002)/, At = /^(?:chat|responses|completion|embeddings?|image|assistant|realtime|moderation|transcription|speech|video|agents|chatkit|codex(?:-\w+)*)(?::|$)/;
function spelledOut(e) {
	if (e.startsWith("bedrock:")) return bedrockSpelling(e);
	let t = e.replace(/^azureopenai:/, "azure:"), [, n, r = ""] = /^(openai|anthropic|ollama):(.+)$/s.exec(t) ?? [];
	return n === "openai" && !At.test(r) ? `openai:${kt.test(r) ? "completion" : "chat"}:${r}` : n === "anthropic" && /^claude-(?!2|instant)/.test(r) ? `anthropic:messages:${r}` : n === "ollama" && !/^(?:chat|completion|embeddings?):/.test(r) ? `ollama:completion:${r}` : t;
}
function isSameModel(e, t) {
	return spelledOut(e) === spelledOut(t);
}
const jt = new Set(Ue);
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
		let { model: a, config: o } = Object(i);
		if (!jt.has(e) || typeof a != "string") return [e, i];
		let s = a.startsWith(A) ? a.slice(11) : null;
		s !== null && r.push(s);
		let c = s === null ? {
			id: a,
			config: {}
		} : namedModel(s, t), l = {
			id: c.id,
			config: {
				...c.config,
				...o
			}
		}, u = n !== void 0 && isSameModel(l.id, n.from) ? {
			id: n.to.id,
			config: {
				...l.config,
				...n.to.config
			}
		} : l;
		return refuseHidden(u.id), [e, {
			...i,
			model: u.id,
			config: u.config
		}];
	});
	return {
		settings: Object.fromEntries(i),
		names: r
	};
}
const Mt = /^(?:pawl:|file:\/\/.*\.(?:ya?ml|json)(?:#.*)?$)/is;
function refuseHidden(e) {
	if (Mt.test(e.trim())) throw new PawlError({
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
	let n = nearestWord(e, t), r = `models:\n  ${e}: { id: 'openai:chat:gpt-4o-mini' }`;
	return new PawlError({
		code: "engine/unknown-model",
		what: `There is no model "${e}".`,
		why: t.length > 0 ? `Known: ${t.join(", ")}.` : "pawl.yaml names no model.",
		fix: n === null ? `name the model in pawl.yaml:\n${r}` : `write ${A}${n}; or name the model in pawl.yaml:\n${r}`
	});
}
var __rewriteRelativeImportExtension = function(e, t) {
	return typeof e == "string" && /^\.\.?\//.test(e) ? e.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i, function(e, n, r, i, a) {
		return n ? t ? ".jsx" : ".js" : r && (!i || !a) ? e : r + i + "." + a.toLowerCase() + "js";
	}) : e;
};
const Nt = /^promptfoo:(?:simulated-user$|model:)/;
class NeedsCloud extends Error {
	provider;
	constructor(e) {
		super(`${e} runs on promptfoo's own service.`), this.provider = e;
	}
}
function addPawlProviders(e, t = {}, n) {
	e.providerMap?.unshift({
		test: (e) => Nt.test(e),
		create: async (e) => {
			throw new NeedsCloud(e);
		}
	}, {
		test: (e) => e.startsWith(k),
		create: (r, { label: a }, { basePath: o }) => ragOf(e, i.resolve(o || process.cwd(), r.slice(9)), {
			label: a,
			models: t,
			replaced: n
		})
	}, {
		test: (e) => e.startsWith(A),
		create: async (n, { label: r, config: i }) => {
			let a = n.slice(11), o = namedModel(a, t), s = {
				label: r ?? a,
				config: {
					...o.config,
					...i
				}
			}, c = await e.loadApiProvider(o.id, { options: s });
			return Pt.set(c, {
				alias: a,
				id: o.id
			}), c;
		}
	});
}
const Pt = new WeakMap();
function aliasOf(e) {
	return Pt.get(e)?.alias;
}
function aliasedId(e) {
	return Pt.get(e)?.id;
}
function namesInside(e) {
	return Ft.get(e) ?? [];
}
const Ft = new WeakMap();
async function ragOf(e, t, { label: n, settings: r, models: i = {}, replaced: a }) {
	let { ragProvider: o } = await importRag(), made = (n) => o({
		file: t,
		env: process.env,
		...n !== void 0 && { settings: n },
		loadModel: async (t, n) => {
			let r = await e.loadApiProvider(t, { options: { config: n } });
			return (e, t) => r.callApi(e, t);
		}
	}), s = withNamedModels(made(r).config, i, a), c = made(s.settings), l = {
		id: () => `${k}${t}`,
		...n === void 0 ? {} : { label: n },
		config: c.config,
		callApi: async (e, t) => c.callApi(e, t)
	};
	return Ft.set(l, s.names), l;
}
async function importRag() {
	return await import(__rewriteRelativeImportExtension(ragModule().href));
}
function ragModule() {
	let e = process.argv[1] ?? "", t = e.endsWith(".ts") ? "../../rag/rag-provider.ts" : "./rag.js";
	return new URL(t, (0, a.pathToFileURL)(e));
}
function retrievalCode() {
	let e = (0, a.fileURLToPath)(ragModule());
	return e.endsWith(".ts") ? i.dirname(e) : e;
}
function writtenId(e, t, n) {
	let r = aliasedId(e);
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
	return typeof i == "string" && !It.test(i) ? i : void 0;
}
const It = /^file:.*\.(?:ya?ml|json)$/i;
async function setBackProvider(e, t, n, { id: r, settings: a }) {
	let o = r ?? n;
	if (o === void 0) throw Error("It is not known how the suite names its provider.");
	let s = Object.entries(a).reduce((e, [t, n]) => withSetting(e, pathOf(e, t), n), plainObject(t.config)), { label: c, transform: l, delay: u, env: d } = t, f = Object.entries({
		label: c,
		transform: l,
		delay: u,
		env: d
	}).filter(([, e]) => e !== void 0), p = r === void 0 ? ragFileOf(t) : null, m = {
		...r === void 0 && t.id() === n ? { id: n } : {},
		...Object.fromEntries(f),
		config: s
	}, h = p === null ? await e.loadApiProvider(o, { options: m }) : await ragOf(e, p, {
		label: c,
		settings: s
	}), g = JSON.stringify(scalarSettings(h.config)) === JSON.stringify(scalarSettings(s)), _ = r !== void 0 || h.constructor === t.constructor;
	if (!g || !_ || r === void 0 != (h.id() === t.id())) throw Error(`The settings of ${i.basename(t.id())} cannot be set back.`);
	return h;
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
const Lt = new Map(), Rt = Symbol.for("pawl.extensions");
let zt = 0;
function hasHooks({ extensions: e }) {
	return Array.isArray(e) && e.length > 0;
}
async function withHooks(e, t, n) {
	zt += 1;
	let r = `pawl ${zt}`;
	Lt.set(r, t), globalThis[Rt] = run;
	let i = `globalThis[Symbol.for('pawl.extensions')](${JSON.stringify(r)}, output, context)`;
	try {
		return await n({
			...copied(e),
			extensions: [...e.extensions ?? [], i]
		});
	} finally {
		Lt.delete(r);
	}
}
function run(e, t, { suite: n, test: r }) {
	let i = Lt.get(e);
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
var W = __nccwpck_require__(7160);
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
	} : firstPlaceOf(quotedWords(t), place_in_config_textOf(n));
}
function placeOfWords(e, t) {
	return firstPlaceOf(e, place_in_config_textOf(t));
}
function placeOfTypeScript(e) {
	let t = /[^\s'"`,[\]{}]+\.[cm]?ts(?![\w.])/.exec(place_in_config_textOf(e))?.[0];
	return t === void 0 ? {} : firstPlaceOf([t], place_in_config_textOf(e));
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
function place_in_config_textOf(e) {
	try {
		return (0, D.readFileSync)(e, "utf8");
	} catch {
		return "";
	}
}
const Bt = {
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
	let { expected: r } = e, i = t.map((e) => r === void 0 ? void 0 : wantedOf(e, r)), a = await readerOf(e, i);
	if (n && a.wrong.length > 0) throw new UnfitTask(unfit(e, t, i, a.wrong));
	let o = JSON.stringify(Bt[e.kind] ? [e, Bt[e.kind]] : e);
	return {
		reader: a,
		tags: t.map((t) => tagsOf(t, e.slices ?? [])),
		digests: i.map((e) => (0, P.createHash)("sha256").update(JSON.stringify([o, e ?? null])).digest("hex")),
		expectedAside: t.map(({ vars: e }, t) => r === void 0 || Object.hasOwn(e, r) ? null : suite_task_textOf(i[t])),
		expected: r
	};
}
function suite_task_textOf(e) {
	return e == null ? null : (0, W.Wy)(e) ?? JSON.stringify(e);
}
async function readerOf(e, t) {
	try {
		let { taskReader: n } = await Promise.all([__nccwpck_require__.e(816), __nccwpck_require__.e(219)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7219));
		if (!e.schema) return n(e, t);
		let { schemaCheck: r } = await Promise.all([__nccwpck_require__.e(892), __nccwpck_require__.e(899)]).then(__nccwpck_require__.bind(__nccwpck_require__, 899));
		return n(e, t, r);
	} catch (e) {
		throw new UnfitTask({
			code: "engine/task-schema",
			what: "The `schema` of this suite’s task is not a JSON Schema.",
			why: (0, c.C5)(e instanceof Error ? e.message : String(e)),
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
		let { metadata: n = {} } = e.test, r = (0, W.Wy)(Object.hasOwn(n, t) ? n[t] : e.vars[t]);
		return r === null ? [] : [[t, r.slice(0, 60)]];
	});
	return Object.fromEntries(n);
}
function unfit({ expected: e, kind: t }, n, r, i) {
	let a = i.slice(0, 5).map(({ at: e }) => caseNameOf(n[e], e)), o = i.every(({ at: e }) => r[e] === void 0), s = i.length > 5 ? ` and ${i.length - 5} more` : "", c = `${i.length === 1 ? "Case" : `${i.length} cases:`} ${a.join(", ")}${s}`, l = i.length === 1 ? "has" : "have";
	return {
		code: o ? "engine/task-without-expected" : "engine/task-expected-unreadable",
		what: o ? `${c} ${l} no \`${e}\`, neither as a variable nor in the metadata.` : `${c} ${l} a \`${e}\` that the task cannot read.`,
		why: o ? `The task of this suite (${t}) holds answers against it.` : `Of the first, ${i.find(({ at: e }) => r[e] !== void 0)?.why ?? ""}.`,
		fix: o ? `give each case one:\nmetadata: { ${e}: … }` : `mend the case, or the task in pawl.yaml; see ${docsPage("how-to/tasks.md")}`,
		words: a.map((e) => e.slice(1, -1))
	};
}
function caseNameOf({ test: e, vars: t }, n) {
	let r = (0, W.Wy)(e.metadata?.id) ?? e.description ?? (0, W.Wy)(Object.values(t)[0]);
	return r ? `\`${r.replaceAll("`", "'").slice(0, 60)}\`` : `number ${n + 1}`;
}
function placeOfCase({ words: e }, t) {
	return placeOfWords(e, t);
}
function withTask(e, t) {
	if (t === null) return e;
	let n = e.cases.map((e) => {
		let n = `${e.assertionsDigest}${t.digests[e.index]}`, r = (0, P.createHash)("sha256").update(n).digest("hex"), i = t.reader.weight(e.index), a = t.tags[e.index] ?? {}, o = t.expectedAside[e.index] ?? null;
		return {
			...e,
			assertionsDigest: r,
			tags: a,
			...i !== null && { weight: i },
			...e.asked && o !== null && { asked: {
				...e.asked,
				expected: (0, c.cT)(o)
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
function togetherOf(e) {
	let t = e.rows.map(({ test: e }) => e.options ?? {}), suite = (e) => ({
		kind: "suite",
		reason: e
	});
	if (t.some(({ storeOutputAs: e }) => e)) return suite("a test stores its output (storeOutputAs)");
	if (t.some(({ runSerially: e }) => e)) return suite("tests run one after another (runSerially)");
	if ([...e.columns.map(({ prompt: e }) => e.raw), ...t.flatMap(({ prefix: e, suffix: t }) => [e, t])].some((e) => typeof e == "string" && /\b_conversation\b/.test(e))) return suite("a prompt holds the conversation so far (_conversation)");
	if (e.columns.some(({ provider: e }) => e.id() === "browser-provider" && e.config?.persistSession)) return suite("a browser session is kept (persistSession)");
	let n = e.rows.flatMap(({ test: e }) => flatAssertions(e)).find(({ type: e }) => e === "max-score" || e.startsWith("select-"));
	return n ? {
		kind: "row",
		reason: `the outputs of a row are compared (${n.type})`
	} : { kind: "cell" };
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
const Vt = Symbol.for("opentelemetry.js.api.1");
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
	return globalThis[Vt];
}
const G = e(import.meta.url)("node:util"), K = {
	most: 20,
	name: 200,
	text: 64e3
}, Ht = {
	most: 4,
	text: 400
};
function retrievedOf(e) {
	let { passages: t, remarks: n } = Object(e?.metadata?.pawl);
	if (!Array.isArray(t)) return {};
	let r = t.slice(0, K.most).map(placed), i = t.length === r.length && r.every(({ document: e }) => e.length <= K.name), a = t.map((e) => Object(e).text), o = a.reduce((e, t) => e + String(t).length, 0) <= K.text, s = i && o && a.every((e) => typeof e == "string"), c = remarksOf(n);
	return {
		...c.length > 0 && { remarks: c },
		passages: r.map((e, t) => ({
			...e,
			document: e.document.slice(0, K.name),
			...s && { text: a[t] }
		}))
	};
}
function remarksOf(e) {
	return (Array.isArray(e) ? e.filter((e) => typeof e == "string") : []).slice(0, Ht.most).map((e) => e.slice(0, Ht.text));
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
		message: withoutRoot(e.message, t)
	} : {
		...e,
		failed: e.failed.map((e) => ({
			...e,
			reason: withoutRoot(e.reason, t)
		}))
	};
}
function resultOf(e, t, n) {
	if (t.notRecorded !== null) return {
		kind: "errored",
		cause: "assertion",
		message: t.notRecorded
	};
	if (e.failureReason === 2) return erroredRow(e, t);
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
	let n = (0, c.C5)(e.error ?? "The cell failed without a message.");
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
	let r = classifyError({
		message: n,
		status: null,
		headers: {},
		now: 0
	}).cause, i = r === "missing-package" || r === "template" ? r : "assertion";
	return {
		kind: "errored",
		cause: i,
		message: withFacts({
			cause: i,
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
		reason: (0, c.C5)(t.reason)
	}));
	if (n.length > 0) return n;
	let r = (0, c.C5)(e.gradingResult?.reason ?? e.error ?? "No output");
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
const Ut = /^(Custom function threw error|(Python|Ruby) code execution failed|Error running (Python|Ruby) script|Scoring function error)/, Wt = /Cannot find (module|package)|ERR_MODULE_NOT_FOUND|ModuleNotFoundError|ImportError|spawn \S+ ENOENT|Could not find Python|(Python|Ruby)[^\n]{0,40} not found/;
function brokenAssertion({ metadata: e, reason: t = "" }, { graderKeys: n }) {
	if (e?.graderError === !0) return {
		cause: "assertion",
		message: withKey((0, c.C5)(t), n)
	};
	if (!Ut.test(t) || !Wt.test(t)) return null;
	let r = (0, c.C5)(t), i = missingPackageIn(r) === null ? "assertion" : "missing-package";
	return {
		cause: i,
		message: withFacts({
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
	return i !== void 0 || Array.isArray(r) && r.length > 0 || Buffer.byteLength(a) > t || !a.isWellFormed() ? { form: "part" } : typeof n == "string" ? {} : { form: (0, G.isDeepStrictEqual)(parsed(a), n) ? "json" : "part" };
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
const Gt = /^(?:not-)?(?:similar(?::.*)?|answer-relevance)$/;
async function tapeEmbeddings(e, t) {
	let { assertions: n } = e;
	if (!isTaped() || n?.matchesSimilarity === void 0) return;
	let r = new Map();
	for (let e of t) for (let { type: t, provider: n = e.options?.provider } of flatAssertions(e)) Gt.test(t) && r.set(JSON.stringify(n) ?? "", n);
	let i = {
		getActiveTraceparent: () => void 0,
		withGraderSpan: (e, t) => t(),
		async withProviderSpan({ provider: e }) {
			return taped(e), {
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
		let n = _.of(t), o = n.refused ? null : cellOutcome(e, n, g, i.outputBytes, r), s = o && withCounts(o, a, l[t.row]?.case ?? -1, e.response?.output);
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
const Kt = /^(?:KUBECONFIG|NETRC|NPM_CONFIG_(?:USER|GLOBAL)CONFIG|PIP_CONFIG_FILE|GOOGLE_GHA_CREDS_PATH)$/i, qt = {
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
	for (let [e, r] of Object.entries(qt)) {
		let a = heldIn(i.join(t, e), r);
		a !== null && n.set(a, { variable: null });
	}
	for (let [r, a = ""] of Object.entries(e)) if (Kt.test(r) || isNamedSecret(r.replace(/_?(?:FILE|PATH)$/i, ""), a)) try {
		let e = (0, D.realpathSync)(i.resolve(t, a));
		(0, D.statSync)(e).isFile() && n.set(e, { variable: r });
	} catch {}
	return n;
}
function heldIn(e, t) {
	try {
		let n = (0, D.realpathSync)(e), r = (0, D.statSync)(n);
		return r.isFile() && r.size <= 1e6 && t.test((0, D.readFileSync)(n, "utf8")) ? n : null;
	} catch {
		return null;
	}
}
const Jt = /(?<=[\s(])(file:\/\/[^\n]*?|(?:[A-Za-z]:)?[\\/][^\n]*?):\d+:\d+\)?$/m;
function isCalledBy(e, t, n) {
	return RegExp(`\\b${e} \\(`).test(stackOf(t, n));
}
function stackOf(e, t) {
	let n = {}, { stackTraceLimit: r } = Error;
	return Error.stackTraceLimit = t, Error.captureStackTrace(n, e), Error.stackTraceLimit = r, n.stack ?? "";
}
function callingFile(e, t) {
	let n = Jt.exec(stackOf(e, t))?.[1];
	return n === void 0 ? null : n.startsWith("file://") ? (0, a.fileURLToPath)(n) : n;
}
function isIn(e, t) {
	return e === t || e.startsWith(t.endsWith(i.sep) ? t : `${t}${i.sep}`);
}
const [Yt, Xt, Zt] = [
	1048576,
	16384,
	1e7
];
function isFarOut({ rows: e, columns: t, grid: n }) {
	return e > Yt || t > Xt || n > Zt;
}
function sheetExtent(e) {
	let t = {
		rows: 0,
		columns: 0,
		filledRows: 0,
		filledColumns: 0
	};
	for (let n = e.indexOf(Qt); n !== -1; n = e.indexOf(Qt, n + 1)) {
		let r = rn.exec(e.toString("latin1", n + 1, n + 1 + nn))?.[1];
		if (r === void 0) continue;
		let i = endOfTag(e, n + 1), a = e.toString("latin1", n + 1, i);
		n = i;
		let o = an.exec(a), s = sheet_extent_decoded(o?.[1] ?? o?.[2] ?? "");
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
const [Qt, $t, en, tn] = [
	60,
	62,
	34,
	39
], nn = 64, rn = /^(?:[^\s<>/:"'=]+:)?(row|c)(?=[\s/>]|$)/, an = /\sr\s*=\s*(?:"([^"]*)"|'([^']*)')/;
function endOfTag(e, t) {
	let n = 0;
	for (let r = t; r < e.length; r += 1) {
		let t = e[r];
		if (n !== 0) n = t === n ? 0 : n;
		else if (t === en || t === tn) n = t;
		else if (t === $t) return r;
	}
	return e.length;
}
function columnOf(e) {
	return [...e.toUpperCase()].reduce((e, t) => e * 26 + t.charCodeAt(0) - 64, 0);
}
function sheet_extent_decoded(e) {
	return e.replace(/&#(?:x([0-9a-f]{1,6})|(\d{1,7}));/gi, (e, t, n) => {
		let r = t ? Number.parseInt(t, 16) : Number(n);
		return r <= 1114111 ? String.fromCodePoint(r) : "";
	});
}
const on = e(import.meta.url)("node:zlib"), [sn, cn, ln, un] = [
	33639248,
	67324752,
	134695760,
	875721283
], [dn, fn, pn, mn, hn] = [
	22,
	46,
	30,
	16,
	16
], gn = /\.xml(?:\.rels)?$/;
function unpackedSize(e, t) {
	let n = [...recordsOf(e)].filter(({ name: e }) => gn.test(e)), saidBy = (e) => e.reduce((e, { said: t }) => e + t, 0), [r, i] = [!1, !0].map((e) => n.filter(({ packed: t }) => t !== null === e)), a = Math.max(saidBy(r ?? []), saidBy(i ?? []));
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
	for (let n of recordsOf(e)) n.packed !== null && gn.test(n.name) && (yield unpacked(n, t) ?? Buffer.alloc(0));
}
function* recordsOf(e) {
	let t = 0;
	for (; t + dn <= e.length;) {
		let n = e.readUInt32LE(t), r = {
			[cn]: pn,
			[sn]: fn,
			[un]: hn
		}[n];
		if (r === void 0 || t + r > e.length) return;
		if (n === un) t += hn + e.readUInt32LE(t + 8) + e.readUInt32LE(t + 12);
		else if (n === sn) yield entryAt(e, t), t += fn + [
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
	let n = t + fn, r = n + e.readUInt16LE(t + 28);
	return {
		name: e.toString("utf8", n, r),
		said: wideSizes(e, r, e.readUInt16LE(t + 30), [e.readUInt32LE(t + 24)])[0] ?? 0,
		method: e.readUInt16LE(t + 10),
		packed: null
	};
}
function partAt(e, t) {
	let n = t + pn, r = n + e.readUInt16LE(t + 26), i = r + e.readUInt16LE(t + 28), a = [e.readUInt32LE(t + 22), e.readUInt32LE(t + 18)], [o = 0, s = 0] = wideSizes(e, r, i - r, a), c = !!(e.readUInt16LE(t + 6) & 8) && s === 0, l = Math.min(c ? markOfEnd(e, i) : i + s, e.length);
	return {
		name: e.toString("utf8", n, r),
		said: c ? 0 : o,
		method: e.readUInt16LE(t + 8),
		packed: e.subarray(i, l),
		next: l + (c ? mn : 0)
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
	n.writeUInt32LE(ln);
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
		return (0, on.inflateRawSync)(t, {
			maxOutputLength: e,
			finishFlush: on.constants.Z_SYNC_FLUSH
		});
	} catch (e) {
		return e.code === "ERR_BUFFER_TOO_LARGE" ? null : Buffer.alloc(0);
	}
}
const q = 15e7;
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
let J = null;
function refusedWorkbook() {
	return J;
}
function expectNoRefusedWorkbook() {
	if (J !== null) throw J;
}
function expectSmallWorkbook(e, t, n) {
	if (typeof e != "string" || !/\.xlsx?$/i.test(e) || !isReader(callingFile(t, 1), n)) return;
	let r = D.statSync(e, { throwIfNoEntry: !1 });
	if (!r?.isFile()) return;
	let i = r.size > q ? tooLarge(e, r.size) : workbook_guard_refusalOf(e, D.readFileSync(e));
	if (i !== null) throw J = i, J;
}
function tooLarge(e, t) {
	return new LargeWorkbook(e, {
		bytes: t,
		isLeast: !0
	});
}
function workbook_guard_refusalOf(e, t) {
	let n = unpackedSize(t, q);
	if (n.bytes > q) return new LargeWorkbook(e, n);
	for (let n of unpackedParts(t, q)) {
		let t = sheetExtent(n);
		if (isFarOut(t)) return new FarCells(e, t);
	}
	return null;
}
function isReader(e, t) {
	return e === null ? !1 : t.some((t) => isIn(e, t)) || /[\\/]node_modules[\\/]read-excel-file[\\/]/.test(e);
}
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
	]) guard(D, e, t, thrown);
	for (let e of ["readFile", "open"]) guard(D.promises, e, t, rejected);
	for (let e of ["readFile", "open"]) guard(D, e, t, calledBack);
	(0, r.syncBuiltinESMExports)();
}
function guard(e, t, n, r) {
	let i = Reflect.get(e, t), guarded = function(e, ...a) {
		let o = whyUnread(e, n, guarded), s = o !== null && isData(n, guarded, o.isNobodys || isUpload(a)), c = s && isLoader(n, guarded);
		return c && o.isAround ? vn : s && !(c && o.isCode) ? r(unreadError(o.says), a) : (t === "createReadStream" && expectSmallWorkbook(e, guarded, n.own), i.call(this, e, ...a));
	};
	Object.defineProperties(guarded, Object.getOwnPropertyDescriptors(i)), Reflect.set(e, t, guarded);
}
const thrown = (e) => {
	throw e;
}, rejected = (e) => Promise.reject(e), calledBack = (e, t) => {
	let n = t.at(-1);
	if (typeof n != "function") throw e;
	process.nextTick(n, e);
}, _n = /\.[cm]?[jt]s$/;
function whyUnread(e, { root: t, own: n, credentials: r }, o) {
	let s = e instanceof URL ? (0, a.fileURLToPath)(e) : Buffer.isBuffer(e) ? String(e) : e;
	if (typeof s != "string") return null;
	let c = i.resolve(s), l = real(c);
	if (l === null) return null;
	let u = r?.get(l);
	if (u !== void 0 && isOwnLogin(u.variable, o)) return null;
	if (u !== void 0) return { says: leftWords(s, u.variable) };
	if (n.some((e) => isIn(l, e))) return null;
	let d = isIn(l, t), f = d && (0, j.Gu)(i.relative(t, l));
	if (d && !f || isIn(c, t) && /[\\/]node_modules[\\/]/.test(c) && /[\\/]node_modules[\\/]/.test(l)) return null;
	let p = f || isOfProcess(c) || isOfProcess(l);
	return {
		says: `\`${s}\` lies outside the repository: a suite reads files of its own tree`,
		...p && { isNobodys: !0 },
		...!p && _n.test(l) && { isCode: !0 },
		...isPackageAround(c, t) && { isAround: !0 }
	};
}
const vn = "{}", yn = /[\\/]tsx-stub[\w.-]*\.js$/;
function isPackageAround(e, t) {
	return i.basename(e) === "package.json" && isIn(t, i.dirname(e));
}
function isLoader({ own: e }, t) {
	let n = callingFile(t, xn);
	return n !== null && yn.test(n) && e.some((e) => isIn(n, e));
}
function isOfProcess(e) {
	return /^\/(?:proc|dev\/fd)\//.test(e) && !/^\/proc\/(?:[a-z]+|(?:self|\d+)\/(?:cgroup|mountinfo))$/.test(e);
}
function leftWords(e, t) {
	return t === null ? `\`${e}\` holds credentials that a tool logs in by: a suite does not read them as data` : `\`${e}\` may hold credentials of the job, because the variable ${t} names it. If it holds none, give the variable a name that says so`;
}
const bn = /^(?:GOOGLE|CLOUDSDK)_/;
function isOwnLogin(e, t) {
	return e !== null && bn.test(e) && isProviders() && isCalledBy("loadCredentials", t, xn);
}
function isUpload([e]) {
	return typeof e == "object" && !!e && "signal" in e;
}
const xn = 6, Sn = /[\\/](?:entry|util|evaluatorHelpers|index|transcription)[\w.-]*\.js$/;
function isData({ own: e, readers: t = [] }, n, r) {
	let i = callingFile(n, 6);
	return i === null ? !1 : t.some((e) => isIn(i, e)) ? !0 : e.some((e) => isIn(i, e)) ? r || !isProviders() || Sn.test(i) : !1;
}
function real(e) {
	try {
		return D.realpathSync(e);
	} catch {
		return null;
	}
}
function unreadError(e) {
	return Object.assign(Error(e), { code: "EACCES" });
}
const Cn = e(import.meta.url)("node:net");
function isBeside(e) {
	let t = e.replace(/^\[|\]$/g, "").replace(/\.$/, "");
	return (0, Cn.isIPv6)(t) ? /^(?:::1?$|f[cd]|fe[89ab])/i.test(t) : (0, Cn.isIPv4)(t) ? /^(?:127|10|0\.0\.0|192\.168|172\.(?:1[6-9]|2\d|3[01]))\./.test(t) : !t.includes(".") || /\.(?:local|localhost|internal)$/i.test(t);
}
function hostOf(e) {
	let t = withoutBlanks(e), n = /^(https?|wss?):[\\/]*([^\\/?#]*)/i.exec(t), r = /^([a-z][\w+.-]*):\/\/([^\\/?#]*)/i.exec(t), [, i = "https", a = ""] = n ?? r ?? [
		"",
		"https",
		/^[^\\/?#]*/.exec(t)?.[0]
	], o = a.replace(wn, "");
	if (/\{\{|\{%/.test(o)) return t;
	let s = /^(?:http|ws)$/i.test(i), c = `${s ? "http" : "https"}://${o}`;
	if (o === "" || !URL.canParse(c)) return null;
	let { host: l, hostname: u } = new URL(c);
	return s && !isBeside(u) ? `http://${l}` : l;
}
const wn = /:\{\{-?\s*env\.\w+\s*-?\}\}$/;
function withoutBlanks(e) {
	return e.trim().replace(/[\t\r\n]/g, "");
}
function isBesideHost(e) {
	if (/[{,]/.test(e)) return !1;
	let t = e.includes("://") ? e : `https://${e}`;
	return URL.canParse(t) && isBeside(new URL(t).hostname);
}
function databaseHosts(e) {
	let t = e.trim().replace(/^[\w+.-]*:\/\//, ""), [n = ""] = t.split(/[?/]/, 1), r = host_of_decoded(n.slice(n.indexOf("@") + 1)).split(","), i = r.length > 1 ? [] : [e], a = [...r.map((e) => `postgres://${e}`), ...i].flatMap((e) => hostOf(e) ?? []), o = t.replace(/^.*@/, "");
	return a.length > 0 || o === "" ? [...new Set(a)] : [o];
}
function host_of_decoded(e) {
	try {
		return decodeURIComponent(e);
	} catch {
		return e;
	}
}
const Tn = new Set(["datasets-server.huggingface.co", "huggingface.co"]);
function holdRequests(e, t) {
	let { fetch: n } = globalThis, r = t.map((e) => (0, D.existsSync)(e) ? (0, D.realpathSync)(e) : e), i = createRedactor(secretVariables(e)), release = () => {}, a = new Promise((e) => {
		release = e;
	}), o = !0, held = (e, t) => !o || !isOwn() || !carriesSecret(i.namesIn, e, t) ? n(e, t) : a.then(() => n(e, t)), isOwn = () => {
		let e = callingFile(held, 10);
		return e !== null && r.some((t) => isIn(e, t));
	};
	return globalThis.fetch = held, () => {
		o = !1, release();
	};
}
function carriesSecret(e, t, n) {
	let r = typeof t == "object" && "headers" in t ? t : null, i = r ? r.url : String(t), a = hostOf(i);
	if (a === null || isBesideHost(a) || Tn.has(a)) return !1;
	let o = [...new Headers(r?.headers), ...new Headers(n?.headers)].flat(), s = typeof n?.body == "string" || n?.body instanceof URLSearchParams ? String(n.body) : "";
	return e([
		i,
		...o,
		s
	].join("\n")).length > 0;
}
const En = e(import.meta.url)("node:os");
function keepTemporaryFiles(e, t) {
	let n = En.tmpdir, i = (0, D.realpathSync)(t), tmpdir = () => {
		let t = callingFile(tmpdir, 1);
		return t !== null && isIn(t, i) ? e : n();
	};
	En.tmpdir = tmpdir, (0, r.syncBuiltinESMExports)();
}
const Dn = /\{[{%#]|#\}/;
function compiledOnce(e, t) {
	let n = new Map();
	return function(r, i, ...a) {
		if (a.length !== 0 || typeof r != "string" || this.asyncFilters.length > 0 || this.extensionsList.length > 0) return t.call(this, r, i, ...a);
		if (!Dn.test(r)) return r;
		let o = `${JSON.stringify(this.opts)} ${r}`, s = n.get(o), c = new e(s ? {
			type: "code",
			obj: s
		} : r, this);
		try {
			return c.render(i);
		} finally {
			s === void 0 && c.compiled && r.length <= 1e5 && (n.size >= 500 && n.clear(), n.set(o, compiled_templates_codeOf(c)));
		}
	};
}
function compiled_templates_codeOf({ rootRenderFunc: e, blocks: t }) {
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
	let n = new Set(e), mayRead = (e, r) => n.has(e) ? !0 : typeof r != "string" || t[e] === r ? !1 : !secretVariables(t).some((e) => !n.has(e.name) && r.includes(e.value));
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
	return r.renderString = compiledOnce(n.Template, r.renderString), guardVariables(r, templateVariables(t, O.env)), noticeDraws(r), watchWords(r), guardMembers(n.runtime), (e) => finished(n.environment, e);
}
function finished(e, t) {
	return typeof t != "object" || !t ? t : Object.fromEntries(Object.entries(t).map(([t, n]) => [t, typeof n == "string" && /\{\{[^}]*\benv\b/.test(n) ? asProvider(() => e.renderString(n, { env: O.env })) : n]));
}
let On = !1;
function drawsAtRandom() {
	return On;
}
function noticeDraws(e) {
	let { getFilter: t } = e;
	e.getFilter = function(e) {
		return e === "random" && (On = !0), t.call(this, e);
	};
}
let kn = null;
async function watchedWords(e) {
	let { UnaskedWatch: t } = await __nccwpck_require__.e(640).then(__nccwpck_require__.bind(__nccwpck_require__, 6640)), n = new t();
	kn = n;
	try {
		return {
			expanded: await e(),
			unasked: n.found(On)
		};
	} finally {
		kn = null;
	}
}
function watchWords(e) {
	let { renderString: t } = e;
	e.renderString = function(e, n, ...r) {
		let i = t.call(this, e, n, ...r);
		return !isProviders() && r.length === 0 && typeof e == "string" && kn?.look(this, e, String(i), { ...n }, (e, n) => t.call(this, e, n)), i;
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
	return "env" in e && e.env === O.env;
}
function withReadable(e, t, n) {
	if (!(Object.keys(e).length === 1 && "env" in e && typeof e.env == "object")) return e;
	let r = Object(e.env), i = n.withheldIn(t, r);
	if (i !== void 0) throw Error(notReadable(i));
	return { env: n.readable(r) };
}
const An = /^(?:constructor|prototype|__\w+__)$/;
function guardMembers(e) {
	let { memberLookup: t } = e;
	e.memberLookup = function(e, n, ...r) {
		if (typeof n != "string" || !An.test(n) || typeof e == "object" && e && Object.hasOwn(e, n)) return t.call(this, e, n, ...r);
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
		let a = caseNameOf(n, t), o = typeof e == "string" ? e : JSON.stringify(e), s = String(o).replaceAll("`", "'").slice(0, 40), c = [
			`atLeast: ${s}`,
			`atLeast: '${s}'`,
			`atLeast: "${s}"`,
			a.slice(1, -1)
		];
		if (i === void 0) throw new UnfitTask({
			code: "engine/case-bar",
			what: `Case ${a} has an \`atLeast\` that cannot be read: \`${s}\`.`,
			why: "It says how many answers must pass, and of how many: 1 to 50, of 2 to 50.",
			fix: "write\nmetadata: { atLeast: 3/5 }",
			words: c
		});
		if (isAskedOnce(r)) throw new UnfitTask({
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
		let { rows: e, prompts: n } = await dryRun(stubbed(i));
		return {
			columns: askedColumns(columnsOf(t.suite.providers, i.prompts, n), e),
			rows: e
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
function stubbed(e) {
	let { tests: t, scenarios: n, defaultTest: r } = e;
	return {
		...e,
		tests: t?.map(sampledOnce) ?? [],
		...n && { scenarios: n.map(scenarioSampledOnce) },
		...r && { defaultTest: sampledOnce(r) }
	};
}
const jn = Symbol("an answer that is written down");
function sampledOnce(e) {
	let { repeat: t, ...n } = e.options ?? {}, r = e.provider, { providerOutput: i, ...a } = e;
	return {
		...a,
		...i !== void 0 && { [jn]: i },
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
	return isLoadedProvider(e) && (0, G.isDeepStrictEqual)(providerParts(unstubbed(e)), providerParts(unstubbed(t)));
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
	let { [jn]: t, ...n } = e, { assert: r, options: i } = n;
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
function scalar(e) {
	return /^[A-Za-z][\w./-]*$/.test(e) && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(e) ? e : JSON.stringify(e);
}
const Mn = [
	[/^pnpm |^yarn install --immutable/, "corepack enable"],
	[/^bun /, "npm install --global bun"],
	[/^uv /, "pipx install uv"],
	[/^poetry /, "pipx install poetry"],
	[/^pdm /, "pipx install pdm"],
	[/^pipenv /, "pipx install pipenv"]
], Nn = [
	[/^(?:uv|pdm) /, "echo \"$PWD/.venv/bin\" >> \"$GITHUB_PATH\""],
	[/^poetry /, "echo \"$(poetry env info --path)/bin\" >> \"$GITHUB_PATH\""],
	[/^pipenv /, "echo \"$(pipenv --venv)/bin\" >> \"$GITHUB_PATH\""]
];
function installSteps({ command: e, folder: t }) {
	let stepFor = (t) => t.find(([t]) => t.test(e))?.[1], n = [
		stepFor(Mn),
		e,
		stepFor(Nn)
	].filter((e) => e !== void 0), r = t === null ? "" : `\n  working-directory: ${scalar(t)}`;
	return n.map((e) => `- run: ${e}${r}`).join("\n");
}
function whole(e) {
	let t = Math.round(Math.abs(e)).toString();
	return (e <= -.5 ? "−" : "") + t.replace(/\B(?=(\d{3})+$)/g, ",");
}
const Pn = "0.123.1";
function brokenFile(e, t) {
	let n = Object(e);
	return brokenYaml(n, t) ?? brokenTable(n, t) ?? brokenJson(n, t);
}
function brokenYaml({ reason: e, mark: t }, { config: n, root: r }) {
	let { buffer: i, line: a, column: o } = t ?? {};
	if (typeof e != "string" || typeof i != "string") return null;
	let s = [n, ...namedData(n, r)].find((e) => broken_files_textOf(e) === i), c = s !== void 0 && typeof a == "number" && typeof o == "number";
	return {
		code: "config/yaml-syntax",
		what: s === void 0 ? "A file of this suite is not valid YAML." : "This is not valid YAML.",
		why: sentence(e),
		fix: "mend this line or the one before it. Text that holds `:`, `#`, `{`, `[`, `*` or `&` wants quotes:\nkey: \"text: more text\"",
		place: {
			file: withoutRoot(s ?? n, r),
			...c && {
				line: a + 1,
				column: o + 1
			}
		}
	};
}
function brokenTable({ code: e, lines: t, message: n }, { config: r, root: i }) {
	if (typeof n != "string" || typeof e != "string" || !e.startsWith("CSV_")) return null;
	let [a, ...o] = namedData(r, i).filter((e) => e.endsWith(".csv"));
	return a === void 0 || o.length > 0 ? null : {
		code: "engine/suite-not-loaded",
		what: "This table cannot be read.",
		why: sentence(n),
		fix: "mend that line. A value that holds a comma, a quote or a line break stands in quotes, and a quote in it is doubled:\n\"say \"\"hello\"\", then wait\"",
		place: {
			file: withoutRoot(a, i),
			...typeof t == "number" && { line: t }
		}
	};
}
const Fn = /^Failed to parse JSON test file (.+?\.json): (.+)/;
function brokenJson({ message: e }, { root: t }) {
	let [, n, r = ""] = typeof e == "string" ? Fn.exec(e) ?? [] : [];
	if (n === void 0) return null;
	let [, i = r, a, o] = /^(.*) \((\d+):(\d+)\)$/.exec(r) ?? [], s = /at position (\d+)/.exec(i)?.[1], c = s === void 0 ? [] : (broken_files_textOf(n) ?? "").slice(0, Number(s)).split("\n"), l = c.length > 0 ? {
		line: c.length,
		column: (c.at(-1) ?? "").length + 1
	} : a !== void 0 && {
		line: Number(a),
		column: Number(o)
	};
	return {
		code: "engine/suite-not-loaded",
		what: "This is not valid JSON.",
		why: sentence(i),
		fix: "mend it: a comma after the last entry, a comment and single quotes are not JSON",
		place: {
			file: withoutRoot(n, t),
			...l
		}
	};
}
const In = /(?:file:\/\/([^'"\n]{1,300}?)|(?<![^\s'"[\],])([^\s'"[\]{},]{1,300}))\.(ya?ml|json|csv)\b/g;
function namedData(e, t) {
	let n = [...(broken_files_textOf(e) ?? "").matchAll(In)].map(([, e, t, n]) => `${e ?? t}.${n}`).map((t) => i.resolve(i.dirname(e), t));
	return [...new Set(n)].filter((e) => (0, j.O5)(t, i.relative(t, e)));
}
function broken_files_textOf(e) {
	try {
		return expectRegularFile(e, 5e7), (0, D.readFileSync)(e, "utf8");
	} catch {
		return null;
	}
}
function sentence(e) {
	let t = (0, c.C5)(e);
	return `${t[0]?.toUpperCase() ?? ""}${t.slice(1)}${/[.!?]$/.test(t) ? "" : "."}`;
}
class MissingTests extends Error {
	file;
	constructor(e) {
		super(`No test files found for path: ${e}`), this.file = e;
	}
}
const Ln = /No test files found for path: (.+?)(?:\u001b\[[\d;]*m)*$/m, Rn = /ENOENT: no such file or directory, open '([^'\n]+)'/;
function missingTestsIn(e) {
	return typeof e == "string" ? Ln.exec(e)?.[1] ?? null : null;
}
function refuseMissingTests({ suite: e }, t) {
	let [n] = t, r = (e.tests?.length ?? 0) > 0 || (e.scenarios?.length ?? 0) > 0;
	if (n !== void 0 && !r) throw new MissingTests(n);
}
function refuseMissingScripts({ suite: e }) {
	if (!((e.extensions?.length ?? 0) > 0)) for (let t of e.providers) {
		let { scriptPath: e, functionName: n } = t;
		if (typeof e != "string" || n === void 0) continue;
		let { basePath: r } = Object(t.config), a = i.resolve(typeof r == "string" ? r : "", e);
		if (!(0, D.existsSync)(a)) throw Error(`ENOENT: no such file or directory, open '${a}'`);
	}
}
function missingFile(e, t, { config: n, root: r }) {
	let a = e instanceof MissingTests, o = a ? withoutRoot(e.file.replace(/^file:\/\//, ""), r) : Rn.exec(t)?.[1];
	if (o === void 0) return null;
	let s = a ? i.resolve(i.dirname(n), e.file.replace(/^file:\/\//, "")) : i.resolve(r, o), c = (0, j.dR)(i.dirname(n), s), l = placeOfWords([
		o,
		c,
		i.basename(s)
	], n);
	if (l.line === void 0) return null;
	let u = (0, j.dR)(r, s), d = nearestWord(i.basename(s), presentNames(i.dirname(s))), f = d === null ? null : i.posix.join(i.posix.dirname(c), d);
	return {
		code: "engine/suite-not-loaded",
		what: a ? `The suite takes its tests from ${u}, which does not exist.` : `The suite names the file ${u}, which does not exist.`,
		fix: f === null ? "commit the file, or correct its path" : `commit the file, or correct its path. A file of nearly that name is there:\nfile://${f}`,
		place: {
			file: withoutRoot(n, r),
			...l
		}
	};
}
class OddPace extends Error {
	setting;
	constructor(e, t) {
		super(t), this.setting = e;
	}
}
const zn = 6e5;
function refuseOddPace(e) {
	let { delay: t, maxConcurrency: n } = {
		delay: e.delay ?? 0,
		maxConcurrency: e.maxConcurrency ?? 1
	};
	if (typeof t != "number" || !(t <= zn)) throw new OddPace("delay", `A pause between calls is a number of milliseconds, at most ${zn}.`);
	if (!Number.isSafeInteger(n)) throw new OddPace("maxConcurrency", "The number of calls at once is a whole number.");
}
class OddPath extends Error {
	path;
	odd;
	constructor(e, t, n) {
		let r = e.startsWith(t) ? e.slice(t.length + 1) : e;
		super("promptfoo takes every path for a pattern of file names."), this.path = r;
		let i = r.split(n), a = i.findIndex((e) => Bn.test(e) || e.includes("\\"));
		this.odd = i.slice(0, a + 1).join("/") || r;
	}
}
const Bn = /[[\]{}*?]|[!+@]\(|[\u0000-\u001f\u007f]/;
function refuseOddPath(e, t, n = i.sep) {
	if (Bn.test(e) || n !== "\\" && e.includes("\\")) throw new OddPath(e, t, n);
}
const Vn = i.dirname(i.resolve(process.argv[1] ?? "worker.js")), Hn = /(?:^|[\s(])(file:\/\/\/[^\s()]+?|\/[^\n()]+?):(\d{1,7})(?::(\d{1,7}))?\)?$/, Un = /^\s*File "(\/[^"\n]+)", line (\d{1,7})/;
function placeInCode(e, t) {
	let n = e, r = [];
	for (let e = 0; e < 5 && n instanceof Error; e += 1) {
		let e = `${n.stack ?? ""}\n${n.message}`.slice(0, 5e4).split("\n"), i = e.flatMap((e) => framed(Hn.exec(e), t)), a = e.flatMap((e) => framed(Un.exec(e), t));
		r.push(...[a.at(-1) ?? i[0]].filter((e) => e !== void 0)), n = n.cause;
	}
	return r.at(-1) ?? null;
}
function framed(e, t) {
	let [, n = "", r = "", a] = e ?? [], o = fileBelow(n, t);
	return o === null || Number(r) < 1 || Number(r) > linesIn(i.join(t, o)) ? [] : [{
		file: o,
		line: Number(r),
		...a !== void 0 && { column: Number(a) }
	}];
}
function fileBelow(e, t) {
	try {
		let n = e.startsWith("file:") ? (0, a.fileURLToPath)(e.replace(/[?#].*$/, "")) : e;
		if (!(0, D.existsSync)(n) || !(0, D.statSync)(n).isFile() || (0, D.realpathSync)(n).startsWith(`${Vn}${i.sep}`)) return null;
		let r = i.relative((0, D.realpathSync)(t), (0, D.realpathSync)(n)), o = r.split(i.sep);
		return o[0] === ".." || i.isAbsolute(r) || o.includes("node_modules") ? null : o.join("/");
	} catch {
		return null;
	}
}
function linesIn(e) {
	try {
		return expectRegularFile(e, 5e7), (0, D.readFileSync)(e, "utf8").split("\n").length;
	} catch {
		return 0;
	}
}
const Wn = /(?<![^\s'"[\],])[^\s'"[\],]+\.(?:csv|tsv|jsonl)\b/gi;
function tooManyTests(e, { config: t, root: n }) {
	if (!e.includes("Maximum call stack size exceeded")) return null;
	let [r] = tablesOf(t, n).sort((e, t) => t.lines - e.lines);
	if (r === void 0 || r.lines <= 1e5) return null;
	let { written: a, file: o, lines: s } = r, c = withoutRoot(o, n);
	return {
		code: "engine/too-many-tests",
		what: `The suite takes its tests from ${c}, which has ${whole(s)} lines: promptfoo cannot load so many from one file.`,
		why: "It ends with `Maximum call stack size exceeded`, at about 120,000 tests.",
		fix: `take fewer of them: a gate asks each one on both sides, and a few hundred show what got worse.
head -n 501 ${quotedWord(c)} > ${quotedWord(someOf(c))}
Then name that file:
tests: file://${someOf(a)}`,
		place: {
			file: withoutRoot(t, n),
			...placeOfWords([a, i.basename(a)], t)
		}
	};
}
function someOf(e) {
	return e.replace(/[^/]*$/, (e) => `some-${e}`);
}
function tablesOf(e, t) {
	return [...new Set(too_many_tests_textOf(e).match(Wn) ?? [])].map((n) => {
		let r = n.replace(/^file:\/\//, ""), a = i.resolve(i.dirname(e), r);
		return {
			written: r,
			file: a,
			lines: (0, j.O5)(t, i.relative(t, a)) ? too_many_tests_linesIn(a) : 0
		};
	});
}
function too_many_tests_linesIn(e) {
	let t = too_many_tests_textOf(e);
	return t.split("\n").length - +!!t.endsWith("\n");
}
function too_many_tests_textOf(e) {
	try {
		return expectRegularFile(e, 5e8), (0, D.readFileSync)(e, "utf8");
	} catch {
		return "";
	}
}
var workspace_promptfoo_rewriteRelativeImportExtension = function(e, t) {
	return typeof e == "string" && /^\.\.?\//.test(e) ? e.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i, function(e, n, r, i, a) {
		return n ? t ? ".jsx" : ".js" : r && (!i || !a) ? e : r + i + "." + a.toLowerCase() + "js";
	}) : e;
};
class NoWorkspacePromptfoo extends Error {}
const Gn = {
	evaluateTestSuite: /\bfunction (evaluate(?:\$\d+)?)\(testSuite, evalRecord\b/,
	resolveConfigs: /\bfunction (resolveConfigs(?:\$\d+)?)\(/,
	filterTests: /\bfunction (filterTests(?:\$\d+)?)\(/,
	Eval: /\b(?:var|class) (Eval(?:\$\d+)?) (?:= class|\{|extends)/,
	renderPrompt: /(?:\bfunction |\bas )(renderPrompt(?:\$\d+)?)\b/,
	providerRegistry: /(?:\bconst |\bvar |\bas )(providerRegistry(?:\$\d+)?)\b/,
	withProviderCallTracingContext: /(?:\bfunction |\bas )(withProviderCallTracingContext)\b/
}, Kn = {
	providerRegistry: { shutdownAll: async () => {} },
	withProviderCallTracingContext: (e, t) => t(),
	withFetchRetryContext: (e, t) => t()
};
async function importWorkspacePromptfoo(e) {
	let t = workspaceModule(e), n = (0, D.readFileSync)(t, "utf8"), i = Object.entries(Gn).flatMap(([e, t]) => {
		let r = t.exec(n)?.[1];
		return r === void 0 ? [] : [[e, r]];
	}), o = Object.keys(Gn).filter((e) => !(e in Kn) && !i.some(([t]) => t === e));
	if (o.length > 0) throw new NoWorkspacePromptfoo(`${t} is a version that cannot be driven: it has no ${o.join(", ")}. ${Pn} can.`);
	let s = `\nexport { ${i.map(([e, t]) => `${t} as pawl_${e}`).join(", ")} };\n`;
	appendTo((0, a.pathToFileURL)(t).href, s);
	let c = await import(workspace_promptfoo_rewriteRelativeImportExtension((0, a.pathToFileURL)(t).href)), l = Object.fromEntries(i.map(([e]) => [e, c[`pawl_${e}`]])), loadMathjs = async () => (0, r.createRequire)(t)("mathjs");
	return {
		...Kn,
		loadMathjs,
		...c,
		...l
	};
}
function workspaceModule(e) {
	try {
		return i.join(i.dirname((0, r.createRequire)(e).resolve("promptfoo")), "index.js");
	} catch {
		throw new NoWorkspacePromptfoo(`No promptfoo is installed where ${i.dirname(e)} can find it.`);
	}
}
function appendTo(e, t) {
	if (typeof r.registerHooks != "function") throw new NoWorkspacePromptfoo(`It needs Node 22.15 or later; this is ${process.version}.`);
	r.registerHooks({ load(n, r, i) {
		let o = i(n, r);
		if (n !== e) return o;
		let s = o.source === void 0 ? (0, D.readFileSync)((0, a.fileURLToPath)(e), "utf8") : o.source;
		return {
			...o,
			source: `${typeof s == "string" ? s : Buffer.from(s)}${t}`
		};
	} });
}
function plainName(e) {
	return e.replace(/[[\]{}*?!+@()\\\u0000-\u001f\u007f]+/g, "-").replace(/-+(?=\/|$)|(?<=^|\/)-+/g, "") || "suite";
}
function megabytes(e) {
	return `${Math.round(e / 1e6)} MB`;
}
const qn = /\b(?:getaddrinfo (?:ENOTFOUND|EAI_AGAIN)|connect (?:ECONNREFUSED|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH)) ([\w.:[\]-]{3,200})/;
function ownFailure(e, t) {
	let { help: n } = e ?? {};
	if (typeof n?.code != "string" || !/^(?:rag|config|engine)\//.test(n.code)) return null;
	let { code: r, what: i, place: a, problems: o = [] } = n, s = [n.why ?? [], o.map((e) => lineOf(e, t))].flat().join("\n"), c = n.fix ?? o[0]?.fix;
	return {
		code: r,
		what: withoutRoot(i, t),
		...s === "" ? {} : { why: withoutRoot(s, t) },
		...c === void 0 ? {} : { fix: c },
		...a && { place: {
			...a,
			file: withoutRoot(a.file, t)
		} }
	};
}
function lineOf({ what: e, place: t }, n) {
	return t ? `${placeText({
		...t,
		file: withoutRoot(t.file, n)
	})}: ${e}` : e;
}
function loadFailure(e, { config: t, root: n }) {
	let r = withoutRoot(t, n);
	if (e instanceof UnfitTask) {
		let { words: n, ...i } = e.help;
		return {
			...i,
			place: {
				file: r,
				...placeOfCase(e.help, t)
			}
		};
	}
	let a = ownFailure(e, n);
	if (a !== null) return {
		place: {
			file: r,
			...placeInConfig(e, a.what, t)
		},
		...a
	};
	let o = withoutRoot(thrownText(e), n), s = {
		file: r,
		...placeInConfig(e, o, t)
	};
	if (e instanceof NoWorkspacePromptfoo) return {
		code: "engine/no-workspace-promptfoo",
		what: "The policy says engine: workspace, and the repository has no promptfoo that can be used.",
		why: o,
		fix: `install it, and let the workflow do so before this step; or remove the line \`engine\` from pawl.yaml:\nnpm install --save-dev promptfoo@${Pn}`,
		place: s
	};
	if (e instanceof OddPath) return {
		code: "engine/odd-path",
		what: "promptfoo cannot read a suite whose path holds a backslash, a tab, a line break, or a character of a pattern ([ ] { } * ?).",
		why: `The path is ${JSON.stringify(e.path)}. ${e.message}`,
		fix: `give the folder or the file another name:\ngit mv ${quotedWord(e.odd)} ${quotedWord(plainName(e.odd))}`,
		place: s
	};
	if (e instanceof OddPace) return {
		code: "engine/odd-pace",
		what: `The suite sets \`${e.setting}\` so that a run would never end.`,
		why: e.message,
		fix: `correct \`${e.setting}\` in the suite's config, or remove it`,
		place: {
			file: r,
			...placeOfWords([e.setting], t)
		}
	};
	if (e instanceof LargeWorkbook) {
		let a = (0, j.dR)(i.dirname(t), e.file), { bytes: o, isLeast: s } = e.size, c = `${s ? "more than " : ""}${megabytes(s ? q : o)}`;
		return {
			code: "engine/large-workbook",
			what: `The suite takes its tests from ${withoutRoot(e.file, n)}, a workbook that unpacks to ${c}.`,
			why: `At most ${megabytes(q)} are unpacked: more takes gigabytes of memory and minutes to load.`,
			fix: "remove rows, sheets and formatting that no case needs, or split the cases over several files. A table takes less room:\ntests: file://cases.csv",
			place: {
				file: r,
				...placeOfWords([a, i.basename(e.file)], t)
			}
		};
	}
	if (e instanceof FarCells) {
		let a = (0, j.dR)(i.dirname(t), e.file), { rows: o, columns: s } = e.extent;
		return {
			code: "engine/far-cells",
			what: `The suite takes its tests from ${withoutRoot(e.file, n)}, a workbook whose cells reach to row ${whole(o)} and column ${whole(s)}.`,
			why: "Each place up to the last cell is filled before the cases are read, which takes gigabytes of memory and minutes.",
			fix: "delete the rows and columns that lie far from the others, or write the cases as a table:\ntests: file://cases.csv",
			place: {
				file: r,
				...placeOfWords([a, i.basename(e.file)], t)
			}
		};
	}
	if (e instanceof NeedsCloud) return {
		code: "engine/needs-promptfoo-cloud",
		what: `The suite asks \`${e.provider}\`, which runs on a service of promptfoo alone.`,
		why: "pawl sends nothing to promptfoo. No call was made.",
		fix: `ask a provider of your own in its place (providers: [file://user.js]), or leave the suite out, in main's pawl.yaml: remove it from \`suites:\` where it is listed, else\nignore:\n  - ${JSON.stringify(r)}`,
		place: {
			file: r,
			...placeOfWords([e.provider], t)
		}
	};
	let l = /(TypeScript files in a suite need Node [\d.]+ or later); this is (Node [\d.]+\d)/.exec(o);
	if (l !== null) return {
		code: "engine/typescript-needs-node",
		what: `The suite holds TypeScript, which ${l[2]} cannot load.`,
		why: `${l[1]}.`,
		fix: "run pawl with Node 24, in a workflow:\n- uses: actions/setup-node@v7\n  with: { node-version: 24 }\nor write the file in JavaScript",
		place: {
			file: r,
			...placeOfTypeScript(t)
		}
	};
	let u = missingPackageIn(o);
	if (u?.name && !u.name.startsWith(".")) {
		let e = missingPackage(n, (0, j.yS)(r), u.name, u.kind);
		return {
			code: "engine/missing-package",
			what: `The suite needs the package ${u.name}, which is not installed.`,
			why: (0, c.C5)(o),
			fix: e === null ? `install ${u.name} in the workflow, in a step before pawl` : `install the packages before pawl's step of the workflow:\n${installSteps(e)}`,
			place: s
		};
	}
	let d = missingFile(e, o, {
		config: t,
		root: n
	});
	if (d !== null) return d;
	let f = brokenFile(e, {
		config: t,
		root: n
	});
	if (f !== null) return f;
	let p = tooManyTests(o, {
		config: t,
		root: n
	});
	if (p !== null) return p;
	let m = qn.exec(o)?.[1];
	if (m !== void 0) {
		let i = placeInCode(e, n), a = i ? "" : "; or commit what comes from there as a file:\ntests: file://cases.csv";
		return {
			code: "engine/suite-not-loaded",
			what: `Loading this suite asks ${m}, which could not be reached.`,
			why: (0, c.C5)(o),
			fix: `let this runner reach ${m}, then re-run the job${a}`,
			place: i ?? {
				file: r,
				...placeOfWords([m, "huggingface://"], t)
			}
		};
	}
	let h = /Could not identify provider: \S+?(?=\.\s+Please)/.exec(o)?.[0];
	return h === void 0 ? {
		code: "engine/suite-not-loaded",
		what: "promptfoo cannot load this suite.",
		why: (0, c.C5)(o),
		fix: `see what promptfoo says in the suite's folder:\nnpx promptfoo@${Pn} eval -c ${quotedWord(i.posix.basename(r))} --no-cache`,
		place: placeInCode(e, n) ?? s
	} : {
		code: "engine/suite-not-loaded",
		what: "promptfoo cannot load this suite.",
		why: `${h}.`,
		fix: "correct the provider. Those that promptfoo knows:\nhttps://www.promptfoo.dev/docs/providers/",
		place: s
	};
}
const Jn = RegExp("^(?:NODE_(?!ENV$)\\w*|LD_\\w*|DYLD_\\w*|PATH|PATHEXT|COMSPEC|SHELL|BASH_ENV|ENV|SHELLOPTS|BASHOPTS|IFS|PYTHON(?!(?:UNBUFFERED|IOENCODING|UTF8|HASHSEED)$)[A-Z0-9]+|RUBYOPT|RUBYLIB|GEM_\\w*|BUNDLE_\\w*|PERL5OPT|PERL5LIB|PERL5DB|JAVA_TOOL_OPTIONS|_JAVA_OPTIONS|JDK_JAVA_OPTIONS|OPENSSL_CONF|OPENSSL_MODULES|(?:HTTPS?|ALL|NO|FTP|WSS?)_PROXY|(?:NPM_CONFIG|GLOBAL_AGENT)_\\w*|SSL_CERT_\\w*|SSLKEYLOGFILE|REQUESTS_CA_BUNDLE|CURL_CA_BUNDLE|AWS_CA_BUNDLE|AWS_(?:CONTAINER_\\w*|EC2_METADATA_\\w*|WEB_IDENTITY_TOKEN_FILE|CONFIG_FILE|SHARED_CREDENTIALS_FILE|LOGIN_\\w*)|AZURE_(?:FEDERATED_TOKEN_FILE|\\w*AUTHORITY_(?:HOST|NAME)|CONFIG_DIR)|MSAL_\\w*|(?:IDENTITY|MSI|IMDS)_ENDPOINT|ANTHROPIC_(?:IDENTITY_TOKEN_FILE|CONFIG_DIR)|GOOGLE_EXTERNAL_ACCOUNT_\\w*|GCE_METADATA_\\w*|CLOUDSDK_CONFIG|GIT_\\w*|PAWL_\\w*|REQUEST_TIMEOUT_MS|LOG_LEVEL|HOME|USERPROFILE|XDG_\\w*|TMPDIR|TMP|TEMP|PROMPTFOO_(?:CONFIG_DIR|CACHE_\\w*|DISABLE_\\w*|FETCH_\\w*|INSECURE_SSL|INLINE_MEDIA|CA_CERT_PATH|SELF_HOSTED|CLOUD_\\w*|REMOTE_\\w*|SHARE_\\w*|API_\\w*|LOG_\\w*|DEBUG\\w*|ENABLE_\\w*|OTEL_\\w*|LOG_DIR|SHORT_CIRCUIT_\\w*|STRIP_\\w*|TRAC\\w*|\\w*CONCURRENCY|DELAY_MS|\\w*EVAL_TIME\\w*))$", "i");
function isSettable(e) {
	return !Jn.test(e);
}
function settable(e) {
	return Object.fromEntries(Object.entries(e).filter(([e]) => isSettable(e)));
}
function setFromEnvPath(e, t, { root: n, fromFiles: r, changedInGit: a }) {
	let o = {}, s = new Set(r), c = [t ?? []].flat().flatMap((e) => e.split(",").map((e) => e.trim()));
	for (let t of c.filter((e) => e !== "" && (0, j.O5)(n, i.resolve(e)))) {
		let r = a.includes((0, j.HQ)(i.relative((0, D.realpathSync)(n), (0, D.realpathSync)(t))));
		for (let [n, i = ""] of Object.entries((0, G.parseEnv)((0, D.readFileSync)(t, "utf8")))) isSettable(n) && (e[n] === void 0 || s.has(n)) && (e[n] = i, s.add(n), r ? o[n] = i : delete o[n]);
	}
	return o;
}
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
	let s = setFromEnvPath(O.env, o.envPath, n), c = a.evaluateOptions ?? {}, l = {
		delay: o.delay ?? c.delay,
		maxConcurrency: o.maxConcurrency ?? c.maxConcurrency
	};
	for (let e of [l, ...r.testSuite.providers.map(ownPace)]) refuseOddPace(e);
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
		maxConcurrency: load_suite_positive(l.maxConcurrency),
		delayMs: load_suite_positive(l.delay),
		timeoutMs: load_suite_positive(c.timeoutMs),
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
function load_suite_positive(e) {
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
const Yn = "echo";
function withNamedParts(e, t, n) {
	let r = e.slots.map((e, n) => {
		let r = t.columns[n]?.provider;
		if (r === void 0) return e;
		let i = unstubbed(r), [a, o] = [aliasOf(i), namesInside(i)];
		return {
			...e,
			...a !== void 0 && { alias: a },
			...o.length > 0 && { aliasesInside: [...o] },
			...isEcho(i) && { echoes: !0 }
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
	return e.id().startsWith(k) ? Object.values(Object(e.config)).some((e) => Object(e).model === Yn) : e.id() === Yn;
}
function named_parts_textsOf(e) {
	return Object.values(e).flatMap((e) => typeof e == "string" && e.trim() !== "" ? [e.slice(0, 2e4)] : []);
}
function quickEnvironment() {
	if (O.platform === "win32") return () => {};
	let e = O.env, t = Object.create(Object.getPrototypeOf(e));
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
	return O.env = new Proxy(t, n), (0, r.syncBuiltinESMExports)(), () => {
		O.env = e, (0, r.syncBuiltinESMExports)(), n.get = (t, n) => Reflect.get(e, n), n.has = (t, n) => Reflect.has(e, n), n.ownKeys = () => Reflect.ownKeys(e), n.getOwnPropertyDescriptor = (t, n) => Reflect.getOwnPropertyDescriptor(e, n);
	};
}
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
	let r = new M.AsyncLocalStorage();
	return {
		test: (e) => isSameModel(e, t) && r.getStore() !== !0,
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
const Xn = "notWhole", Y = new Set([
	"provider",
	"rubricPrompt",
	"factuality"
]);
function gradingOptions({ options: e = {} }) {
	return Object.fromEntries(Object.entries(e).filter(([e]) => Y.has(e)));
}
function askingOptions({ options: e = {} }) {
	return Object.fromEntries(Object.entries(e).filter(([e]) => !Y.has(e)));
}
const Zn = {
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
}, Qn = [
	["google", /^[a-z0-9-]+-aiplatform\.googleapis\.com$/],
	["bedrock", /^bedrock(?:-agent)?(?:-runtime)?\.[a-z0-9-]+\.amazonaws\.com$/],
	["watsonx", /^[a-z]{2,3}-[a-z]{2,5}\.ml\.cloud\.ibm\.com$/]
], $n = {
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
	return Object.hasOwn($n, t) ? $n[t] ?? t : t;
}
function isMaker(e) {
	return Object.hasOwn(Zn, e);
}
function makerOfVariable(e) {
	return makerOf(e.split("_", 1)[0] ?? e);
}
function isOfficial(e, t) {
	return t.some((t) => Object.hasOwn(Zn, t) && Zn[t]?.includes(e) || Qn.some(([n, r]) => n === t && r.test(e)));
}
const er = new Set(["_conversation", "sessionId"]);
function writtenVars({ vars: e }) {
	return Object.fromEntries(Object.entries(e).filter(([e]) => !er.has(e)));
}
function varsAsAsked(e, t) {
	return Object.fromEntries(Object.entries(e.vars).map(([n, r]) => [n, (t ? templateOf(e, n) : null) ?? r]));
}
function templateOf({ test: e }, t) {
	let n = e.vars?.[t];
	if (typeof n != "string") return null;
	let r = n.startsWith("file://") ? fileText(n.slice(7)) : n;
	return /\{\{|\{%/.test(r) ? r : null;
}
function fileText(e) {
	try {
		let t = i.resolve(e), n = (0, D.statSync)(t);
		return n.isFile() && n.size <= 1e6 ? (0, D.readFileSync)(t, "utf8") : "";
	} catch {
		return "";
	}
}
function mayHoldAnswers(e) {
	return togetherOf(e).kind === "suite";
}
function caseVariables(e, t, { vars: n, isLate: r }) {
	let { rows: i } = e, a = [...new Set(i.flatMap((e) => Object.keys(writtenVars(e))))], o = variables_readerOf(askingTexts(e, t)), s = variables_readerOf(seenTexts(e)), c = isAskedByCode(e, t), l = variables_readerOf(gradingTexts(i));
	return Object.fromEntries(a.map((t) => {
		let a = new Set(i.map(({ vars: e }) => JSON.stringify(e[t]) ?? "")), u = !r || !i.some((e) => templateOf(e, t) !== null), d = n.has(t) || u && i.length > 1 && a.size === 1;
		return [t, {
			isShared: n.has(t),
			isConstant: d,
			isAsked: o(t),
			isShown: d && o(t) && (c || isShownIn(e, i[0]?.vars[t])),
			isGraded: l(t),
			isTold: !d && (s(t) || isShownAlone(e, t))
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
const [tr, nr] = [20, 4];
function isShownAlone({ rows: e }, t) {
	let n = e.slice(0, tr).map(({ vars: e, cells: n }) => ({
		value: e[t],
		others: variables_textOf(Object.entries(e).filter(([e]) => e !== t)),
		prompts: n.map(({ prompt: e }) => e).join("\n")
	}));
	return n.some(({ value: e, others: t, prompts: r }, i) => typeof e == "string" && e.length >= nr && r.includes(e) && !t.includes(e) && n.every((t, n) => n === i || t.value === e || !t.prompts.includes(e)));
}
function variables_readerOf(e) {
	if (e === null) return () => !0;
	let t = new Set(e.flatMap((e) => templatesIn(e).match(/\w+/g) ?? []));
	return (e) => t.has(e) || !/^\w+$/.test(e);
}
function templatesIn(e) {
	let [, ...t] = e.split(/\{[{%]/), n = t.map((e) => e.split(/[}%]\}/, 1)[0] ?? "");
	return n.some((e) => e.includes("{")) ? e : n.join(" ");
}
const rr = /file:\/\/|\{%-?\s*(?:include|import|extends|from)\b|^\s*[a-z]+:\/\//i, ir = new Set([
	"azure",
	"bedrock",
	"echo",
	"litellm",
	"localai",
	"ollama",
	"watsonx"
]);
function askingTexts({ columns: e, rows: t }, n) {
	if (isAskedByCode({
		columns: e,
		rows: t
	}, n) || t.some(({ test: { options: e = {} } }) => hasTransform(e))) return null;
	let r = seenTexts({
		columns: e,
		rows: t
	});
	return r.some((e) => rr.test(e)) ? null : r;
}
function namedInTexts(e) {
	let t = seenTexts(e);
	return variables_readerOf(t.some((e) => rr.test(e)) ? null : t);
}
function seenTexts({ columns: e, rows: t }) {
	let n = t.map(({ test: e }) => e), r = n.map(({ vars: e }) => variables_textOf(e)).filter((e) => /\{\{|\{%/.test(e));
	return [
		...e.flatMap(({ prompt: e, provider: t }) => [
			e.raw,
			variables_textOf(e.config),
			variables_textOf(t.config)
		]),
		...n.map((e) => variables_textOf(askingOptions(e))),
		...r
	];
}
function isAskedByCode({ columns: e, rows: t }, { extensions: n }) {
	let r = n ?? [], i = e.some(({ prompt: e, provider: t }) => isCode(e, t));
	return r.length > 0 || i || t.some(({ test: e }) => e.provider !== void 0);
}
function isCode(e, t) {
	return Object(e).function !== void 0 || t.transform !== void 0 || !isModel(t);
}
function isModel(e) {
	let t = makerOf(e.id().split(":", 1)[0] ?? "");
	return ir.has(t) || isMaker(t);
}
const ar = /\{[{%][^{}]{0,200}\bsessionId\b[^{}]{0,200}\}/g, or = /^\{\{-?\s*sessionId\s*-?\}$/, sr = String.raw`(?:[\w-]*(?:session|conversation|thread|chat)[\w-]*|[\w-]*id)`, X = RegExp(`"${sr}"\\s*:\\s*"$`, "i"), cr = RegExp(`${sr}\\\\*["']?\\s*[:=]\\s*\\\\*["']?$|[/=]$`, "i");
function asksSession({ columns: e, rows: t }) {
	let n = t.map(({ test: e }) => e);
	return e.some(({ prompt: e, provider: t }) => [e.raw, variables_textOf(e.config)].some((e) => saysSession(e, X)) || saysSession(variables_textOf(t.config), isModel(t) ? X : cr)) || n.some(({ options: e, vars: t }) => saysSession(variables_textOf([e, t]), X));
}
function saysSession(e, t) {
	return e.includes("sessionId") ? [...e.matchAll(ar)].some(({ 0: n, index: r }) => {
		let i = e.slice(Math.max(0, r - 80), r), a = t !== X || e.startsWith("}\"", r + n.length);
		return !(or.test(n) && a && t.test(i));
	}) : !1;
}
function hasTransform({ transform: e, postprocess: t, transformVars: n }) {
	return [
		e,
		t,
		n
	].some((e) => e !== void 0);
}
const lr = /"(?:not-)?(?:javascript|python|ruby|webhook|context-[a-z]+|transform|contextTransform)"|file:\/\/|package:|\{%/;
function gradingTexts(e) {
	let t = e.map(({ test: e }) => variables_textOf([
		e.assert,
		e.assertScoringFunction,
		gradingOptions(e)
	]));
	return t.some((e) => lr.test(e)) ? null : t;
}
function variables_textOf(e) {
	let shown = (e, t) => typeof t == "function" ? "file://" : isLoadedProvider(t) ? t.id() : t;
	try {
		return JSON.stringify(e, shown) ?? "";
	} catch {
		return "file://";
	}
}
const ur = new Set(He);
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
				prompt: (0, c.cT)(n)
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
		].includes(typeof t) && n(e) ? [[e, (0, c.cT)(String(t))]] : [])),
		checks: a,
		ownChecks: Math.max(0, a.length - i),
		ownSettings: ownSettings(e, r)
	};
}
const dr = [
	"threshold",
	"assertScoringFunction",
	"provider",
	"providers",
	"prompts",
	"providerOutput"
];
function ownSettings(e, t) {
	let differing = (e = {}, t = {}) => Object.entries(e).filter(([e, n]) => n !== void 0 && !(0, G.isDeepStrictEqual)(n, Object(t)[e])).map(([e]) => e);
	return [...differing(e, t).filter((e) => dr.includes(e)), ...differing(e.options, t?.options).map((e) => `options.${e}`)];
}
function plainCheck(e) {
	let { type: t, value: n, assert: r } = e;
	if (typeof n == "function" || typeof n == "string" && /^(?:file|package):/.test(n) || r !== void 0) return {
		type: t,
		[Xn]: !0
	};
	let i = Object.entries(e).filter(([, e]) => e !== void 0), a = i.filter(([e]) => ur.has(e));
	return {
		...JSON.parse(JSON.stringify(Object.fromEntries(a)), clean),
		...a.length < i.length && { [Xn]: !0 }
	};
}
function clean(e, t) {
	return typeof t == "string" ? (0, c.cT)(t) : t;
}
function textsAround(e) {
	let t = fr.flatMap((t) => {
		let [n, ...r] = new Set(e.rows.map(({ test: e }) => e.options?.[t] ?? ""));
		return n && r.length === 0 ? [[t, digestText(String(n))]] : [];
	});
	return t.length === 0 ? {} : { around: Object.fromEntries(t) };
}
const fr = ["prefix", "suffix"], pr = new Set([
	...Y,
	...fr,
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
	let a = namedInTexts(e), isWritten = (e) => !String(r.test.vars?.[e]).startsWith("file://"), o = Object.entries(r.test.options ?? {}).filter(([e, t]) => !pr.has(e) && i.every(({ test: n }) => (0, G.isDeepStrictEqual)(n.options?.[e], t))), s = Object.entries(r.vars).filter(([e]) => t[e]?.isConstant && a(e) && isWritten(e)), short = (e) => Object.fromEntries(e.map(([e, t]) => [e, shortened(t)])), c = scalarSettings({
		...short(o),
		vars: short(s)
	}, n);
	return Object.keys(c).length === 0 ? {} : { given: c };
}
function shortened(e) {
	return typeof e != "string" || e.length <= 80 ? e : `${e.slice(0, 40)}… (${digestText(e).slice(0, 8)})`;
}
const mr = new Set([
	"openai",
	"anthropic",
	"google",
	"groq",
	"mistral",
	"bedrock"
]), hr = /^(?:localhost|127(?:\.\d+){3}|0\.0\.0\.0|\[::1?\])(?::\d+)?$/;
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
	let a = i === null || isOfficial(i, [r]), o = a && mr.has(r) ? ` ${modelOf(e, n)}` : "", s = asked(() => e.getApiKey?.()) ?? Object(e.config).apiKey, c = typeof s == "string" ? (0, P.createHmac)("sha256", t).update(s).digest("hex").slice(0, 16) : "";
	return {
		id: [
			`${r}${o}`,
			i ?? "",
			c
		].join(" "),
		name: a ? `${r}${o}` : `${r} at ${hr.test(i) ? "localhost" : i}`,
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
	return (0, D.existsSync)(n.replace(/:\w+$/, "")) ? n : e;
}
function labelledEntry(e, t) {
	let n = t.find(({ label: t }) => e.label === t);
	return n !== void 0 || isItsLabel(e) ? n : t.find(({ label: t }) => e.label.startsWith(`${t}: `));
}
function isItsLabel({ label: e, raw: t }) {
	return e.trim() === t.trim();
}
const gr = /^[^\n]*?\.[A-Za-z0-9]+(?=$|:\w+$)/, _r = /^[^\n]*?\.[A-Za-z0-9]+(?=$|: |:\w+(?:$|: ))/;
function fileOfPrompt(e, t, n) {
	if (t === void 0 && isItsLabel(e)) return null;
	let r = (t?.source ?? e.label).replace(/^file:\/\//, ""), i = (t === void 0 ? _r : gr).exec(r)?.[0];
	return i === void 0 ? null : prompt_sources_fileBelow(n, i);
}
function prompt_sources_fileBelow(e, t) {
	return t.startsWith(`${e}${i.sep}`) ? i.relative(e, t).split(i.sep).join("/") : null;
}
function promptTemplate(e, { root: t, config: n, file: r }) {
	let a = r ?? n, { raw: o } = e;
	return e.function === void 0 ? typeof o == "string" ? told({
		form: "text",
		text: o,
		file: a,
		line: prompt_template_lineOf(o, contentOf(i.join(t, a)))
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
		let { text: o } = a, [s = ""] = o.split("\n", 1), c = t === null ? e.slots.find(({ template: e }) => r === void 0 ? e?.text.includes(s) : e?.text === r)?.template?.file : prompt_sources_fileBelow(n, t);
		return c ? {
			...a,
			file: c,
			line: prompt_template_lineOf(s, contentOf(i.join(n, c)))
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
		textDigest: digestText(e.text)
	} };
}
function contentOf(e) {
	try {
		return (0, D.readFileSync)(e, "utf8");
	} catch {
		return "";
	}
}
function prompt_template_lineOf(e, t) {
	if (e.trim() === "") return null;
	let n = t.indexOf(e);
	if (n >= 0 && t.indexOf(e, n + 1) < 0) return t.slice(0, n).split("\n").length;
	if (n >= 0) return null;
	let [r, i] = [e.trimEnd(), t].map((e) => e.split("\n").map((e) => e.trim())), a = i.flatMap((e, t) => e === r[0] && r.every((e, n) => i[t + n] === e) ? [t + 1] : []);
	return a.length === 1 ? a[0] : null;
}
function isGradedAlone(e) {
	return e?.isGraded === !0 && !e.isAsked && !e.isShared;
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
const vr = new Set([
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
const yr = /^(?:file:.*\.(?:[cm]?[jt]s|py|rb)(?::[^:/\\]+)?$|package:)/;
function comparesByCode({ type: e, value: t }) {
	return typeof t == "function" || vr.has(e.replace(/^not-/, "")) || typeof t == "string" && yr.test(t);
}
function namedGraders(e, t) {
	let n = [...flatAssertions(e).map(({ provider: e }) => e), e.options?.provider], r = JSON.stringify(n, (e, t) => isLoadedProvider(t) ? void 0 : t), i = r.includes("file://"), a = Object.entries(t).filter(([e]) => i || r.includes(`"${A}${e}"`));
	return a.length > 0 ? { models: Object.fromEntries(a) } : {};
}
const br = {
	recall: "The share of what is `relevant` that stands among the first k passages.",
	precision: "The share of the first k places that hold something relevant.",
	hit: "1 where anything relevant is among the first k passages, else 0.",
	mrr: "1 ÷ the place of the first relevant passage, 0 where none is among the first k.",
	ndcg: "The gain of the first k passages, each divided by log2(place + 1), out of the most that they could have."
}, xr = {
	map: "The mean precision at the places of relevant passages, over the whole ranking.",
	"context tokens": "Tokens of the passages that were found: what they cost in a prompt.",
	grounded: "The share of the sentences of the answer where one passage holds most of the words.",
	citations: "The share of citations (`[2]`, `[docs/returns.md]`) that name a passage that was found."
};
function ragMetricNames({ measure: { at: e } }) {
	return [...(e.length > 0 ? e.map((e) => `@${e}`) : ["@k"]).flatMap((e) => Object.keys(br).map((t) => t + e)), ...Object.keys(xr)];
}
const Sr = new Set([
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
	let r = e.replace(/^not-/, "");
	return Sr.has(r) ? !0 : r === "javascript" && !isPlainCode(t);
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
const Cr = /(?<!\w)(["'])(?:\\.|(?!\1)[^\\\n])*(?:(\1)|\\?(?=\n|$))/g, wr = /^[^\S\n]*(?:\/\/|#|\*|\/\*).*$|"""[\s\S]*?"""/gm, [Tr, Er] = [/\[\s*(?:["'](\w+)["']|:(\w+))\s*\]/g, /\.(?:get|fetch|dig)\(\s*(?:["'](\w+)["']|:(\w+))[^()]*\)/g], Dr = String.raw`\(((?:[^()]|\([^()]*\))*)\)`, Or = new RegExp(String.raw`\b(?:function\b\s*(?:\*\s*)?(?:([\w$]+)\s*)?|def\s+(\w+)\s*)(?:${Dr}|(?<=\s)(\w[^()\n]*))|${Dr}\s*(?::[^=;{}]{1,300})?=>|\blambda\s+([^:\n]{0,300}):`, "g"), kr = /(?<![\w$.])([\w$]+)\s*\([^(){},]*,\s*[\w$][^(){}]*\)\s*(?::[^={};()]{1,300})?\{/g, Ar = /\b(?:arguments|locals|binding|eval)\b/, jr = ["context", "ctx"], Mr = /^\s*_?(?:output|response|result|actual|completion|_)\s*(?::[^,{}]*)?,/i, Nr = "get_assert", [Pr, Fr, Ir] = [
	/\bexports?\b[^;{}()]*(?:\(\s*(?:async\s*)?)?$|=>\s*(?:async\s*)?$/,
	/([\w$]+)\s*(?:(?::[^=;]*)?=|:)\s*(?:async\s*)?$/,
	/\b(?:exports(?:\.\w+)?\s*=|export(?:\s+default)?)\s*(?:\{([^{}]*)\}|([\w$.]+))/g
];
function handsOn(e, t = Nr) {
	let n = plainCode(e), r = [...n.matchAll(Or)].map((e) => ({
		list: e.slice(3).find((e) => e !== void 0) ?? "",
		name: e[1] || e[2],
		before: n.slice(Math.max(n.lastIndexOf("\n", e.index) + 1, e.index - 300), e.index)
	}));
	if (Ar.test(n) || r.some(({ list: e }) => /^\s*(?:\.\.\.|\*)/.test(e))) return !0;
	let i = [...n.matchAll(Ir)].flatMap(([, e, t]) => (e ?? t ?? "").match(/[\w$]+/g) ?? []), a = new Set([
		t,
		Nr,
		...i
	]);
	if ([...n.matchAll(kr)].some(([, e = ""]) => a.has(e))) return !0;
	let o = r.filter(({ list: e, name: t, before: n }) => Mr.test(e) || Pr.test(n) || a.has(t ?? Fr.exec(n)?.[1] ?? "")).flatMap(({ list: e }) => /^[^,]*,\s*([\s\S]*)$/.exec(e)?.[1] ?? []);
	if (o.some((e) => /^(?:\*|\.\.\.)/.test(e) || /^\{[^}]*\.\.\./.test(e))) return !0;
	let s = o.flatMap((e) => /^[\w$]+/.exec(e)?.[0] ?? []), c = n.replaceAll(Or, " ");
	return [...new Set([...jr, ...s])].some((e) => handed_on_isWhole(c, e));
}
const Lr = /(?<![\w$])vars\b(?!\s*(?:\?\s*)?\.\s*[\w$])|(?<![\w$])vars\s*&?\.\s*(?:\w+\s*\(|(?:keys|values|values_at|to_[ah]|each\w*|map|select|reject|filter\w*|find\w*|sum|any|all|none|sort\w*|reduce|inject|slice|merge|fetch|dig)\b)|(?:\.|[{,]\s*)test\b(?!\s*(?:\(|\??\.\s*\w))/;
function readsAnyVariable(e, t) {
	return handsOn(e, t) || Lr.test(plainCode(e));
}
function plainCode(e) {
	return e.replaceAll(wr, "").replaceAll(Tr, ".$1$2").replaceAll(Er, ".$1$2").replaceAll(Cr, (e, t, n) => n ? "''" : e);
}
function handed_on_isWhole(e, t) {
	let n = t.replaceAll("$", String.raw`\$`), r = new RegExp(String.raw`\{(?:(?!\.\.\.)[^{}]|\{[^{}]*\})*\}\s*=\s*${n}\b(?!\s*[.?])`, "g");
	return new RegExp(String.raw`\b(?:for\b[^\n:]{0,300}\bin|match)\s+${n}\s*:`).test(e) ? !0 : new RegExp(String.raw`(?<![\w$]|(?<!\.\.)\.)${n}\b(?!\s*(?:\?\s*)?\.\s*(?:${"vars|prompt|config|test|logProbs|provider|providerResponse|metadata|trace|cost|latencyMs|tokenUsage"})\b|\s*(?::|&&|and\b|is\b|[!=]==?))`).test(e.replaceAll(r, " "));
}
const Rr = /(?<![./])\btest\b(?!\s*\()|\.test\b(?!\s*\()|(?:require|import|from)\b[\s(]*["']\.{1,2}\//, zr = [
	"metadata",
	"description",
	"options"
];
function readByCode(e, t) {
	let n = flatAssertions(e).filter(isCodeCheck), r = [...n, e.assertScoringFunction].map((e) => seenCode(e, t)).join("\n"), i = zr.filter((e) => r.includes(e)), a = i.length === 0 && Rr.test(r), o = read_by_code_codeOf(n, t).some(([e, t]) => handsOn(e, t));
	return Object.fromEntries((a || o ? zr : i).flatMap((t) => e[t] === void 0 ? [] : [[t, e[t]]]));
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
	let n = referredFile(e, t);
	return n === null ? e : (0, D.readFileSync)(n, "utf8");
}
const Br = /data:([\w.+-]+\/[\w.+-]+)(?:;[\w=.-]+)*;base64,([\w+/=-]{40,})/g;
function withShortData(e) {
	return e.replace(Br, (e, t, n) => {
		let r = n.length * .75 / 1e3;
		return `[${t}, ${r < 10 ? r.toFixed(1) : String(Math.round(r))} kB, ${(0, P.createHash)("sha256").update(n).digest("hex").slice(0, 4)}]`;
	});
}
const Vr = {
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
	return t === void 0 ? {} : { relevant: digestText(t) };
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
const Hr = /_(BASE_URL|API_BASE|API_URL|API_HOST|ENDPOINT)$/, Ur = /(?:^|_)(?:URL|HOST|HOSTNAME|ENDPOINT|API_BASE|GATEWAY|SERVER|DOMAIN)$|^AWS_ENDPOINT_URL_/i;
function mayNameServer(e) {
	return Ur.test(e);
}
function serverAddresses(e) {
	return Object.entries(e).flatMap(([e, t = ""]) => Hr.test(e) ? [[e, t]] : []).sort(([e], [t]) => e < t ? -1 : 1);
}
const Wr = new Set([...Y, "repeat"]), Gr = new Set(Object.keys(Vr));
function settingsDigest({ test: e, vars: t }, n, r) {
	let i = Object.entries(t).filter(([t]) => !isVariableOfRun(t) || isWritten(e, t));
	return digestValue({
		config: without(n, Wr),
		options: without(e.options, Wr),
		vars: Object.fromEntries(i),
		metadata: without(e.metadata, Gr),
		provider: e.provider
	}, r);
}
function isWritten({ vars: e }, t) {
	return t !== "sessionId" && Object.hasOwn(Object(e), t);
}
function secretsDigest({ test: e, vars: t }, { config: n, provider: r, env: i }, a, o) {
	let { config: s, env: c } = Object(r), l = digestSecrets({
		options: e.options,
		vars: t,
		metadata: e.metadata,
		provider: e.provider,
		config: n,
		own: s,
		ownEnv: c,
		env: i
	}, a, o);
	return l === void 0 ? {} : { secretsDigest: l };
}
function commonDigest(e, { env: t, derivedMetrics: n }, r, i) {
	let a = serverAddresses(process.env).map(([e, t]) => [e, t.replace(Kr, "$1")]);
	return digestValue({
		version: e.VERSION ?? null,
		env: t,
		derivedMetrics: n,
		addresses: a,
		...Object.keys(i).length > 0 && { committed: i }
	}, {
		...r,
		secrets: (0, c.Fj)(process.env)
	});
}
const Kr = /^(\w+:\/\/(?:localhost|127\.[\d.]+|\[::1\])):\d+/;
function without(e, t) {
	return Object.fromEntries(Object.entries(Object(e)).filter(([e]) => !t.has(e)));
}
const qr = new Set([
	...Y,
	"repeat",
	"storeOutputAs",
	"transformVars"
]), Jr = new Set(["transform", "postprocess"]);
function sharedOptions({ providers: e, defaultTest: t }, { columns: n, rows: r }) {
	let [i = {}, ...a] = r.map(tellingOptions), o = Object(Object(t).options), s = n.find(({ ofCases: e }) => e)?.provider ?? defaultModel(t), isSharedModel = (e) => s !== null && namesModel(e, s), c = s === null ? [] : [unstubbed(s)], l = new Set(Object.entries(i).flatMap(([e, t]) => a.every((n) => (0, G.isDeepStrictEqual)(n[e], t)) ? [e] : []));
	return {
		isShared: (e, t) => !(Jr.has(e) && givesAnswers(t)) && (l.has(e) || Object.hasOwn(o, e) && (0, G.isDeepStrictEqual)(o[e], t)),
		isSharedModel,
		transforms: [...new Set([...e, ...c].map(({ transform: e }) => e).filter(givesAnswers))]
	};
}
function defaultModel(e) {
	let t = Object(e).provider;
	return isLoadedProvider(t) && t.id() !== Yn ? t : null;
}
function ownQuestion(e, { isShared: t, isSharedModel: n, transforms: r }) {
	let { provider: i, providerOutput: a } = e.test, o = Object.entries(tellingOptions(e)).filter(([e, n]) => !t(e, n)), s = {
		...Object.fromEntries(o),
		...r.length > 0 && { transforms: r },
		...isLoadedProvider(i) && !n(i) && { provider: i },
		...a !== void 0 && { providerOutput: a }
	};
	return Object.keys(s).length === 0 ? {} : { "(asked)": s };
}
function tellingOptions({ test: e }) {
	return Object.fromEntries(Object.entries(e.options ?? {}).filter(([e, t]) => !qr.has(e) && (typeof t == "string" || typeof t == "object" && !!t)));
}
function givesAnswers(e) {
	return typeof e != "string" || /^(?:file|package):/.test(e) ? !1 : /\b(?:context|vars|arguments)\b/.test(e) || !/\boutput\b/.test(e);
}
function grouped(e, t) {
	let n = new Map();
	for (let r of e) {
		let e = t(r), i = n.get(e);
		i ? i.push(r) : n.set(e, [r]);
	}
	return n;
}
const Yr = /[\u00AD\u0640\u200B-\u200F\u2060\u2066-\u2069\uFEFF]/g, Xr = /[\p{L}\p{M}\p{N}]+/gu, Zr = "\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}ー", Qr = RegExp(`[${Zr}]`, "u"), $r = RegExp(`(?<spaceless>(?:[${Zr}]\\p{M}*)+)|[^${Zr}]+`, "gu"), ei = /^[\x00-\x7F]*$/;
function foldedCase(e, t = "") {
	let n = t === "tr" || t === "az";
	if (!n && ei.test(e)) return e.toLowerCase();
	let r = e.normalize("NFKC").replace(Yr, "");
	return (n ? r.toLocaleLowerCase("tr") : r.toLowerCase()).replaceAll("ß", "ss").replaceAll("ς", "σ").normalize("NFKC");
}
function asciiWords(e) {
	return ei.test(e) ? e.toLowerCase().match(/[a-z0-9]+/g) ?? [] : null;
}
function runsOf(e, t) {
	let n = [];
	for (let [r] of foldedCase(e, t).matchAll(Xr)) if (!Qr.test(r)) n.push({
		text: r,
		isSpaceless: !1
	});
	else for (let e of r.matchAll($r)) n.push({
		text: e[0],
		isSpaceless: e.groups?.spaceless !== void 0
	});
	return n;
}
function wordsOfRun({ text: e, isSpaceless: t }) {
	return t ? (ti ??= new Intl.Segmenter("en", { granularity: "word" }), Array.from(ti.segment(e), ({ segment: e }) => e)) : [e];
}
let ti;
function wordsOf(e) {
	return asciiWords(e) ?? runsOf(e).flatMap(wordsOfRun);
}
const ni = {
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
const ri = /\\(?:u([0-9a-fA-F]{4})|([nrtbf])|(["'/\\]))/g, ii = /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z]{2,6}));/g, ai = {
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
	let t = e.includes("\\") ? e.replace(ri, (e, t, n, r) => t === void 0 ? n === void 0 ? r ?? "" : "\n" : String.fromCharCode(Number.parseInt(t, 16))) : e;
	return t.includes("&") ? t.replace(ii, (e, t, n, r) => {
		if (r !== void 0) return ai[r] ?? e;
		let i = t === void 0 ? Number.parseInt(n ?? "", 16) : Number(t);
		return i <= 1114111 ? String.fromCodePoint(i) : e;
	}) : t;
}
const oi = /[^\p{L}\p{M}\p{N}\p{Cf}\s'’-]+|\s-+\s|\t|(?<![\p{L}\p{N}])['’]+|['’]+(?![\p{L}\p{N}])/u;
function linesOfPrompt(e, t = !1) {
	let n = new Map(), partsIn = (e) => prompt_copies_linesOf(e).map((e) => {
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
	let n = t.flatMap(prompt_copies_linesOf).map(wordsOfParts), r = ` ${n.flat().join(" ")} `, i = aloneIn(r, n.flat()), a = knownWords(r.trim().split(" ")), o, s = new Map(unitsOf(n).map((e, t) => [String(t), e])), c = new Map(), l = [];
	for (let { id: t, text: n } of e) {
		if (c.has(t)) continue;
		let e = wordsOf(plain_text_plainText(n));
		if (e.length < 4 || !a.mayHold(e)) continue;
		let u = prompt_copies_linesOf(n).flatMap(wordsOfParts).join(" ");
		if (e.length >= 8 ? r.includes(` ${u} `) : i(u)) {
			c.set(t, u);
			continue;
		}
		if (e.length < 12) continue;
		o ??= nearIndex([...s].map(([e, t]) => ({
			id: e,
			text: t
		})));
		let d = o(u, ni), f = s.get(d?.trained ?? "");
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
	return t.filter((t) => t.words !== e).slice(0, 20).some((t) => wordShare(e, t.words) >= ni.words);
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
function prompt_copies_linesOf(e) {
	return plain_text_plainText(e).split("\n");
}
function wordsOfParts(e) {
	return e.split(oi).map(contamination_normalised).filter((e) => e !== "");
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
		return expectRegularFile(e, 5e6), [(0, D.readFileSync)(e, "utf8")];
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
	}), r = Math.max(0, ...n.map(({ sentences: e }) => e)), isOfNames = ({ texts: e, sentences: t }) => t < r && t < new Set(e.map(([e]) => e)).size / 2, i = n.filter((e) => e.kinds > 0 && !isOfNames(e)), a = Math.max(0, ...i.map(({ kinds: e }) => e)), isPassages = ({ name: e }) => e === "context" && i.length > 1, named = (e) => e.flatMap(({ texts: e, holders: t, kinds: n }) => e.flatMap(([e = "", ...r], i) => {
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
const si = /[*?[{]|[@+!]\(/;
function isGlob(e) {
	return si.test(e);
}
function isTable(e) {
	return /\.csv$/i.test(e);
}
async function promptTables(e, { root: t, config: n = "" }) {
	let r = i.posix.dirname(n), a = namesIn(e).map((e) => e.replace(/^file:\/\//, "")), o = a.filter(isGlob), s = o.length > 0 ? (await Promise.all([__nccwpck_require__.e(759), __nccwpck_require__.e(217)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9217))).globbedFiles(t, r, o, isTable) : [], c = [...a.flatMap((e) => isGlob(e) ? [] : (0, j.SH)(t, r, e) ?? []), ...s].filter(isTable);
	return [...new Set(c)].map((e) => ({
		file: e,
		text: cellsOf(i.join(t, e))
	}));
}
const ci = /^Prompt \d+ - /;
function rowOfTable({ raw: e, label: t }, n, r) {
	if (typeof e != "string" || t === e || r === e) return null;
	let i = prompt_tables_unixLines(e).trim(), { file: a } = n.find(({ text: e }) => e.includes(i)) ?? n[0] ?? {};
	return a === void 0 ? null : {
		file: a,
		label: ci.test(t) ? null : t
	};
}
function namesIn(e) {
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
		return prompt_tables_unixLines((0, D.readFileSync)(e, "utf8")).replaceAll("\"\"", "\"");
	} catch {
		return "";
	}
}
function prompt_tables_unixLines(e) {
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
const li = [
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
], ui = new Set(["classifier", "pi"]);
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
	return asksDefaultGrader(t) && !li.some((e) => n[e]) && r.push("OPENAI_API_KEY"), [...new Set(r)].sort();
}
function missingKey(e) {
	if (typeof e.getApiKey != "function" || e.id().startsWith("azure:")) return [];
	let t = e.config ?? {};
	if (!(e.requiresApiKey?.() ?? t.apiKeyRequired !== !1) || hasKey(e)) return [];
	let n = e.id().split(":")[0] ?? "";
	return [t.apiKeyEnvar ?? Xe[n] ?? `${n.toUpperCase().replaceAll("-", "_")}_API_KEY`];
}
function hasKey(e) {
	try {
		return !!e.getApiKey?.();
	} catch {
		return !1;
	}
}
async function explicitGraders(e, t) {
	let n = t.flatMap((e) => modelGraded(e).map(({ provider: t }) => t ?? e.options?.provider)), r = new Map(n.filter(Boolean).map((e) => [provider_secrets_keyOf(e), e]));
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
function provider_secrets_keyOf(e) {
	return typeof e == "object" && e && !("callApi" in e) ? JSON.stringify(e) : e;
}
function asksDefaultGrader(e) {
	return e.some((e) => modelGraded(e).some(({ type: t, provider: n }) => !n && !e.options?.provider && !ui.has(t.replace(/^not-/, ""))));
}
const di = /\{\{-?\s*[\w.]+\s*-?\}\}/g;
function requestHosts(e) {
	let [t = ""] = e.trim().split(/\r?\n\r?\n/, 1), n = t.split(/\r?\n/), r = /^\S+ (.*) \S*$/.exec(n[0] ?? "")?.[1] ?? "", i = n.flatMap((e) => /^\s*host\s*:\s*(\S+)/i.exec(e)?.[1] ?? []), a = request_hosts_pathOf(r);
	return [.../^\w+:\/\//.test(r) ? [r] : [], ...i.flatMap((e) => [e, ...hostOfPath(a, e)])].flatMap((e) => hostOf(e) ?? []).concat(n.filter((e) => e.replace(di, "").includes("{{")));
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
const fi = /(?:url|uri|host|hostname|endpoint|api_?base|domain|server|address|authority|proxy)(?:_?\d+)?$/i, pi = /(?:region|location|account(?:_?id(?:entifier)?)?|resource_?name|workspace|instance)$/i, mi = /^(?:\$schema|\$id|description|http-referer|referer|origin)$/i;
function namedHosts(e, t = (e) => [e]) {
	let n = new Map(), visit = (e, r) => {
		let i = r.at(-1) ?? "";
		if (typeof e == "string" && !mi.test(i)) {
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
	return /^file:/i.test(n) && !fi.test(t) ? !1 : /^[a-z][\w+.-]*:\/\//i.test(n) || /^(?:https?|wss?):/i.test(n) ? fi.test(t) || !/\s/.test(e.trim().replace(hi, "")) : fi.test(t) ? /[.:{]/.test(n) : isPart(t, n);
}
function isPart(e, t) {
	return pi.test(e) && /[/\\?#@{]/.test(t);
}
function hostInPart(e, t) {
	return isPart(e, withoutBlanks(t)) ? hostOf(t) : null;
}
const hi = /\{\{.*?\}\}|\{%.*?%\}|\{#.*?#\}/gs, gi = /^(?:credentials|key_?file(?:name)?)$/i, _i = /(?:^|\.)googleapis\.com$|^accounts\.google\.com$/;
function accountHosts(e, t) {
	let n = [...accountsIn(e), ...t.flatMap((e) => accountOf(e))].flatMap((e) => namedHosts(e)).map(({ host: e }) => e);
	return [...new Set(n)].filter((e) => !_i.test(e));
}
function accountsIn(e, t = 0) {
	return typeof e != "object" || !e || t > 12 ? [] : Object.entries(e).flatMap(([e, n]) => [...gi.test(e) ? accountOf(n) : [], ...accountsIn(n, t + 1)]);
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
		let t = (0, D.statSync)(i.resolve(e));
		return t.isFile() && t.size <= 1e5 ? (0, D.readFileSync)(i.resolve(e), "utf8") : "";
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
const vi = "GOOGLE_APPLICATION_CREDENTIALS";
function logInsOf(e, t) {
	if (t.includes("google")) return [vi];
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
	return accountHosts(t, e.includes("google") ? [n[vi]] : []).map((e) => ({
		host: e,
		makers: [],
		names: [vi]
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
	let t = secretVariables(e), n = createRedactor(t), r = [...new Set(t.map(({ name: e }) => e))];
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
		let r = e.flatMap(({ vars: e, cells: r }) => (yi.test(n) ? r : r.slice(0, 1)).map(({ prompt: r }) => filled(n, {
			...e,
			prompt: r,
			env: t
		})));
		return [...new Set(r.length === 0 ? [n] : r)];
	};
}
const yi = /\{\{\s*prompt\s*\}\}/;
function filled(e, t) {
	return e.replace(/\{\{-?\s*([\w.]+)\s*-?\}\}/g, (e, n) => {
		let r = n.split(".").reduce((e, t) => Object(e)[t], t);
		return typeof r == "string" || typeof r == "number" ? String(r) : e;
	});
}
const bi = /:\{\{[^}]*\}\}/;
function sharedAddresses(e) {
	let t = e.flatMap((e) => {
		if (!/^(https?|wss?|websocket)\b/.exec(e.id())) return [];
		let t = e.config ?? {}, n = [typeof t.url == "string" ? t.url.replace(bi, "") : t.url, e.id()].find((e) => typeof e == "string" && /^\w+:\/\//.test(e) && URL.canParse(e)), r = n === void 0 ? hostOfRequest(t.request) : new URL(String(n)).origin;
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
	let n = e.replace(/\{\{\s*env\.(\w+)\s*\}\}/g, (e, n) => t[n] ?? e).replace(bi, "");
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
	if (e === void 0 || (0, G.isDeepStrictEqual)(e, t)) return !0;
	if (typeof e != "object" || !e) return !1;
	let n = Object(t);
	return Object.entries(e).every(([e, t]) => (0, G.isDeepStrictEqual)(t, n[e]));
}
async function manifestOf(e, t, n, r, { salt: i, committed: a = {}, written: o = {}, env: s = process.env, models: l = {}, isDrawn: u = !1 } = {}) {
	let { suite: d, config: f, maxConcurrency: p, delayMs: m, timeoutMs: h } = t, g = n.rows.map(({ test: e }) => e), { derivedMetrics: _ } = f, v = mayHoldAnswers(n) || u, y = {
		vars: sharedVars(d, n.rows, v),
		isLate: v,
		options: sharedOptions(d, n),
		session: asksSession(n),
		models: l,
		..._ !== void 0 && { derivedMetrics: _ }
	}, b = await allProviders(e, d.providers, g), x = labelledPrompts(f.prompts, r.base), S = await promptTables(f.prompts, r), C = weightlessMetrics(g), ee = namedMetrics({
		tests: g,
		suite: d,
		derivedMetrics: _
	}), te = {
		...r,
		secrets: (0, c.Fj)(process.env)
	}, w = caseVariables(n, f, y), ne = d.providers.some((e) => ragFileOf(e) !== null), re = promptCopies(n, w), ie = givenSettings(n, w, (e) => withoutSecrets(e, r.root));
	return {
		description: d.description ?? null,
		slots: await Promise.all(n.columns.map(async (n, a) => ({
			...slotOf(n, a, {
				labelled: x,
				tables: S,
				loaded: t,
				folders: r,
				salt: i
			}),
			...writtenOf(n, t),
			...ie,
			price: await providerPrice(e, n.provider)
		}))),
		cases: n.rows.map((e, t) => ({
			...caseOf(e, t, r, {
				...y,
				variables: w
			}),
			...gradingOf(e),
			...ne && foundDigest(e.test)
		})),
		cells: n.rows.flatMap((e, a) => e.cells.map(({ column: o, prompt: s, config: c }) => ({
			slot: o,
			case: a,
			promptDigest: digestText(withRootMarked(askedText(u ? "" : s, n.columns[o]?.prompt.raw ?? "", v), r.root)),
			promptLength: s.length,
			settingsDigest: settingsDigest({
				...e,
				vars: varsAsAsked(e, v)
			}, c, te),
			...i !== void 0 && secretsDigest(e, {
				config: c,
				provider: n.columns[o]?.provider,
				env: t.config.env
			}, te, i),
			...copyOf(re.get(`${o}/${a}`))
		}))).map((e, t) => ({
			index: t,
			...e
		})),
		commonDigest: commonDigest(e, f, r, a),
		together: togetherOf(n),
		variables: w,
		...textsAround(n),
		maxConcurrency: p,
		delayMs: m,
		...h !== null && { timeoutMs: h },
		sharedAddresses: [...sharedAddresses(d.providers)],
		...storesOf(d.providers, s),
		missingSecrets: [...missingSecrets(b, g, process.env)],
		hosts: reachedHosts({
			grid: n,
			providers: b,
			env: s,
			written: [
				a,
				o,
				f.env,
				d.env
			]
		}).map(({ host: e, variables: t }) => ({
			host: e,
			variables: [...t]
		})),
		gradersPerCell: Math.max(0, ...g.map(graderCalls)),
		...C.length > 0 && { weightless: C },
		...ee !== null && { named: [...ee] },
		...idleModel(d)
	};
}
function slotOf(e, t, { labelled: n, tables: r, loaded: i, folders: a, salt: o }) {
	let { provider: s, prompt: c, promptIndex: l, providerIndex: u } = e, d = withoutRoot(s.id(), a.root), { id: f, label: p, ...m } = c, h = labelledEntry(c, n), g = e.ofCases ? void 0 : hiddenSettings(unstubbed(s), i, u), _ = fileOfPrompt(c, h, a.root), v = _ !== null && /\.csv$/i.test(_), y = _ === null || v ? rowOfTable(c, r, h?.source) : null, b = y?.file ?? _;
	return {
		index: t,
		promptIndex: l,
		providerIndex: u,
		promptLabel: y?.label ?? h?.label ?? null,
		providerLabel: s.label || null,
		providerId: d,
		promptFile: b,
		...retrievalPromptsOf(s, a.root),
		promptDigest: digestValue(m, a),
		promptShape: digestText(withoutVariation(c.raw)),
		...promptTemplate(c, {
			root: a.root,
			config: a.config ?? "",
			file: b
		}),
		...providerDigests(s, g, a),
		providerSettings: scalarSettings(s.config, (e) => withoutSecrets(e, a.root), o === void 0 ? void 0 : (e) => digestText(`${o} ${withRootMarked(e, a.root)}`))
	};
}
function providerDigests(e, t, n) {
	let { id: r, config: i = {}, ...a } = providerParts(e), o = {
		...a,
		...t !== void 0 && { hidden: t }
	}, s = {
		...n,
		secrets: (0, c.Fj)(process.env)
	};
	return {
		providerDigest: digestValue({
			id: r,
			config: e.config,
			...o
		}, s),
		unnamedDigest: digestValue({
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
	return (0, c.VX)(process.env).reduce((e, t) => e.replaceAll(t, "***"), withoutRoot(e, t));
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
		varsDigest: digestValue({
			...s,
			...l
		}, n),
		vars: Object.fromEntries([...o.map(([e, t]) => [e, digestValue(t, n)]), ["", digestValue(l, n)]]),
		assertionsDigest: digestAllButKeys({
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
const xi = {
	text: "null",
	form: "text",
	latencyMs: 0,
	cost: 0
};
function gradingOf({ test: e }) {
	let t = whyNotGradedAgain(e, xi, process.cwd());
	return {
		...t === null ? {} : { gradedOnce: t },
		...isGradedByCode(e) && { gradedByCode: !0 }
	};
}
function retrievalPromptsOf(e, t) {
	let n = retrievalAsks(e).flatMap(({ promptFile: e }) => (e === null ? null : prompt_sources_fileBelow(t, e)) ?? []);
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
var promptfoo_rewriteRelativeImportExtension = function(e, t) {
	return typeof e == "string" && /^\.\.?\//.test(e) ? e.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i, function(e, n, r, i, a) {
		return n ? t ? ".jsx" : ".js" : r && (!i || !a) ? e : r + i + "." + a.toLowerCase() + "js";
	}) : e;
};
async function importPromptfoo(e) {
	return await import(promptfoo_rewriteRelativeImportExtension(e));
}
function quietDebug({ logger: e }) {
	if (e === void 0) return;
	let { debug: t } = e;
	e.debug = (...n) => {
		e.level === "debug" && t.apply(e, n);
	};
}
const Si = Symbol.for("promptfoo.telemetry.instance");
function withoutTelemetry() {
	let { [Si]: e } = process;
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
const Ci = [
	"addSpans",
	"getTrace",
	"getTraceMetadata",
	"getSpans"
], wi = Symbol.for("drizzle:Name");
async function keepTracesInMemory(e) {
	let t = await traceStoreOf(e);
	if (t === null) return null;
	let n = new Map(), r = new Map(), database = (e) => databaseOf(n, r, e);
	t.getDatabase = async () => database(null);
	for (let e of Ci) {
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
	let isTraces = (e) => e[wi] === "traces", insert = (n, r) => {
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
	let t = (0, a.fileURLToPath)(e), n = i.dirname(t), r = (0, D.readdirSync)(n).filter((e) => /^store-[\w-]+\.js$/.test(e)), o = r.length > 1 ? (0, D.readFileSync)(t, "utf8") : "", s = r.length > 1 ? r.find((e) => o.includes(`"./${e}"`)) : r[0];
	if (s === void 0) return null;
	let c = (0, a.pathToFileURL)(i.join(n, s)).href, l = await import(trace_store_rewriteRelativeImportExtension(c)), u = Object.values(l).flatMap((e) => [e, ...Object.values(Object(e))]);
	for (let e of u) {
		let { getTraceStore: t } = Object(e);
		if (typeof t == "function") return t();
	}
	return null;
}
const Ti = "OTEL_EXPORTER_OTLP_ENDPOINT", Ei = "127.0.0.1";
async function reservePort(e) {
	if (!mentionsTraces(e)) return null;
	let t = await freePort();
	return O.env[Ti] = `http://${Ei}:${t}`, t;
}
function mentionsTraces(e) {
	if (O.env.PROMPTFOO_TRACING_ENABLED !== void 0) return !0;
	try {
		return /tracing/i.test((0, D.readFileSync)(e, "utf8")) || /\.[cm]?[jt]s$/.test(e);
	} catch {
		return !1;
	}
}
function freePort() {
	return new Promise((e, t) => {
		let n = (0, Cn.createServer)();
		n.once("error", t), n.listen(0, Ei, () => {
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
	if (a === void 0 || o?.enabled !== !0 || n === null) return n !== null && delete O.env[Ti], {
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
				host: Ei,
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
	return /^(?:1|true|yes|on)$/i.test(O.env.PROMPTFOO_TRACING_ENABLED ?? "") || e.tracing?.enabled === !0 || e.defaultTest !== void 0 && asks(e.defaultTest) || e.tests?.some(asks) === !0;
}
const Di = process.send?.bind(process);
delete process.send;
let Oi = createRedactor([]);
const ki = createOutbox((e) => void Di?.(e));
let Ai = new Set();
const send = (e) => ki.add(redactedMessage(e, Oi, Ai));
process.on("exit", ki.flush);
const ji = { ...process.env };
let Z = 0;
const Q = createCallGate(send, () => Z, ki.flush);
let $ = null, sendHeld = () => {};
async function worker_open(e) {
	Ai = new Set(e.ownWords);
	let t = quickEnvironment();
	try {
		refuseOddPath(e.config, e.root);
		let t = await awayFromDotenv(() => e.workspace ? importWorkspacePromptfoo(e.config) : importBundled(e));
		t.providerRegistry.shutdownAll = async () => {}, quietDebug(t), withoutTelemetry();
		let n = [];
		t.setLogCallback?.((e) => {
			hearWorkers(e);
			let t = missingTestsIn(e);
			t !== null && n.push(t);
		});
		let r = await reservePort(e.config);
		addPawlProviders(t, e.models, e.replaced);
		let a = await guardTemplates(t, e.templateEnv);
		loadProvidersAsSuch(t, a);
		let load = () => withReplacedModel(t, e.replaced, () => loadSuite(t, e.config, e)), o = ownFolders(e);
		keepTemporaryFiles(o.settings, o.code), guardFiles({
			root: e.root,
			own: [o.code, o.settings],
			readers: [retrievalCode()],
			credentials: credentialFiles(process.env, e.root)
		}), e.defers && deferRequests(Q, e.settings.callTimeoutMs), watchResponses(), sendHeld = holdRequests(process.env, [o.code]);
		let s = await (t.providerMap ? load() : asProvider(load));
		expectNoRefusedWorkbook(), refuseMissingTests(s, n), refuseMissingScripts(s);
		for (let e of [s.config.env, s.suite.env]) Object.assign(Object(e), a(e));
		watchPrompts(process.env, e.templateEnv, textsOf(s)), Oi = createRedactor([...lateSecrets(s), ...ownSecrets(s)]);
		let l = await tracedSuite(mainOf(e), s, r), { expanded: u, unasked: d } = await watchedWords(() => expandSuite(t, s));
		e.strict && refuseBadBars(u);
		let f = e.task ? await openTask(e.task, u, e.strict) : null, p = endpointsBy(e.salt);
		$ = {
			promptfoo: t,
			grid: u,
			root: e.root,
			settings: e.settings,
			task: f,
			endpointOf: p,
			...l
		};
		let m = i.relative(e.root, e.config).split(i.sep).join("/"), h = {
			root: e.root,
			base: i.dirname(e.config),
			config: m
		};
		if (e.tape) {
			let { text: t } = createRedactor(secretVariables(process.env));
			startTape({
				kind: e.tape,
				folders: {
					...h,
					secrets: (0, c.Fj)(process.env)
				},
				clean: t,
				isKey: keysOf(process.env),
				written: (e) => {
					let t = u.columns.find((t) => unstubbed(t.provider) === e);
					return t && writtenSettings(s, t.providerIndex).settings;
				},
				send
			});
		}
		let g = withNamedParts(withUnasked(await manifestOf(t, s, u, h, {
			...e,
			written: variablesSince(ji),
			isDrawn: drawsAtRandom()
		}), d, e.root), u, e.withTexts), _ = e.withPrompts ? withAskedParts(g, u, s.suite) : g;
		send({
			type: "opened",
			manifest: withTask(_, f)
		});
	} catch (t) {
		send({
			type: "open-failed",
			failure: loadFailure(refusedWorkbook() ?? t, e)
		});
	} finally {
		t();
	}
}
async function evaluate(e) {
	if ($ !== null) {
		sendHeld(), Z = e.evaluation;
		try {
			await evaluateCells($, e, Q, send), send({
				type: "evaluated",
				evaluation: Z,
				failure: null,
				refused: !1
			});
		} catch (e) {
			let t = e instanceof CallRefused;
			send({
				type: "evaluated",
				evaluation: Z,
				failure: (0, c.C5)(thrownText(e)),
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
	return t ? (0, a.pathToFileURL)(workspaceModule(n)).href : e;
}
function ownFolders({ promptfooUrl: e, workspace: t, config: n }) {
	let o = t ? i.dirname((0, r.createRequire)(n).resolve("promptfoo")) : i.dirname((0, a.fileURLToPath)(e));
	return {
		code: o,
		settings: process.env.PROMPTFOO_CONFIG_DIR ?? o
	};
}
const Mi = /^(?:\{\{[^{}]*\benv\b[^{}]*\}\})?$/;
function keysOf(e) {
	let t = Object.entries(e).flatMap(([e, t = ""]) => isNamedSecret(e, t) ? [t] : []);
	return (e) => Mi.test(e) || t.includes(e);
}
function ownSecrets({ config: e, suite: t }) {
	let { providers: n, targets: r } = Object(e), { options: i, provider: a } = Object(t.defaultTest), o = t.providers.map((e) => e.config), s = Object.values(process.env).join("\n");
	return secretSettings([
		o,
		[n, r],
		[Object(i).provider, a]
	]).filter(({ value: e }) => !s.includes(e));
}
function lateSecrets({ shown: e }) {
	let t = Object.entries(e).filter(([e, t]) => process.env[e] === t);
	return withoutShown(secretVariables(variablesSince(ji)), Object.fromEntries(t));
}
function variablesSince(e) {
	return Object.fromEntries(Object.entries(process.env).filter(([t, n]) => e[t] !== n));
}
function receive(e) {
	e.type === "open" ? worker_open(e) : e.type === "evaluate" ? evaluate(e) : e.type === "replayed" ? receiveReplayed(e) : e.type === "batched" ? Q.receive(e.call, e) : Q.receive(e.call, e.type === "fail" ? e.failure : e.type);
}
process.on("message", (e) => e.forEach(receive)), process.on("disconnect", () => process.exit(0));
