var e = {};
e.d = (t, n) => {
	for (var r in n) e.o(n, r) && !e.o(t, r) && Object.defineProperty(t, r, {
		enumerable: !0,
		get: n[r]
	});
}, e.o = (e, t) => Object.prototype.hasOwnProperty.call(e, t);
var t = {};
e.d(t, { M: () => preflight });
function __classPrivateFieldSet(e, t, n, r, i) {
	if (r === "m") throw TypeError("Private method is not writable");
	if (r === "a" && !i) throw TypeError("Private accessor was defined without a setter");
	if (typeof t == "function" ? e !== t || !i : !t.has(e)) throw TypeError("Cannot write private member to an object whose class did not declare it");
	return r === "a" ? i.call(e, n) : i ? i.value = n : t.set(e, n), n;
}
function __classPrivateFieldGet(e, t, n, r) {
	if (n === "a" && !r) throw TypeError("Private accessor was defined without a getter");
	if (typeof t == "function" ? e !== t || !r : !t.has(e)) throw TypeError("Cannot read private member from an object whose class did not declare it");
	return n === "m" ? r : n === "a" ? r.call(e) : r ? r.value : t.get(e);
}
let uuid4 = function() {
	let { crypto: e } = globalThis;
	if (e?.randomUUID) return uuid4 = e.randomUUID.bind(e), e.randomUUID();
	let t = new Uint8Array(1), n = e ? () => e.getRandomValues(t)[0] : () => Math.random() * 255 & 255;
	return "10000000-1000-4000-8000-100000000000".replace(/[018]/g, (e) => (+e ^ n() & 15 >> e / 4).toString(16));
};
function isAbortError(e) {
	return typeof e == "object" && !!e && ("name" in e && e.name === "AbortError" || "message" in e && String(e.message).includes("FetchRequestCanceledException"));
}
const castToError = (e) => {
	if (e instanceof Error) return e;
	if (typeof e == "object" && e) {
		try {
			if (Object.prototype.toString.call(e) === "[object Error]") {
				let t = Error(e.message, e.cause ? { cause: e.cause } : {});
				return e.stack && (t.stack = e.stack), e.cause && !t.cause && (t.cause = e.cause), e.name && (t.name = e.name), t;
			}
		} catch {}
		try {
			return Error(JSON.stringify(e));
		} catch {}
	}
	return Error(e);
};
class error_OpenAIError extends Error {}
class APIError extends error_OpenAIError {
	constructor(e, t, n, r) {
		super(`${APIError.makeMessage(e, t, n)}`), this.status = e, this.headers = r, this.requestID = r?.get("x-request-id"), this.error = t;
		let i = t;
		this.code = i?.code, this.param = i?.param, this.type = i?.type;
	}
	static makeMessage(e, t, n) {
		let r = t?.message ? typeof t.message == "string" ? t.message : JSON.stringify(t.message) : t ? JSON.stringify(t) : n;
		return e && r ? `${e} ${r}` : e ? `${e} status code (no body)` : r || "(no status code or body)";
	}
	static generate(e, t, n, r) {
		if (!e || !r) return new APIConnectionError({
			message: n,
			cause: castToError(t)
		});
		let i = t?.error;
		return e === 400 ? new BadRequestError(e, i, n, r) : e === 401 ? new AuthenticationError(e, i, n, r) : e === 403 ? new PermissionDeniedError(e, i, n, r) : e === 404 ? new NotFoundError(e, i, n, r) : e === 409 ? new ConflictError(e, i, n, r) : e === 422 ? new UnprocessableEntityError(e, i, n, r) : e === 429 ? new RateLimitError(e, i, n, r) : e >= 500 ? new InternalServerError(e, i, n, r) : new APIError(e, i, n, r);
	}
}
class APIUserAbortError extends APIError {
	constructor({ message: e } = {}) {
		super(void 0, void 0, e || "Request was aborted.", void 0);
	}
}
class APIConnectionError extends APIError {
	constructor({ message: e, cause: t }) {
		super(void 0, void 0, e || "Connection error.", void 0), t && (this.cause = t);
	}
}
class APIConnectionTimeoutError extends APIConnectionError {
	constructor({ message: e } = {}) {
		super({ message: e ?? "Request timed out." });
	}
}
class BadRequestError extends APIError {}
class AuthenticationError extends APIError {}
class PermissionDeniedError extends APIError {}
class NotFoundError extends APIError {}
class ConflictError extends APIError {}
class UnprocessableEntityError extends APIError {}
class RateLimitError extends APIError {}
class InternalServerError extends APIError {}
class LengthFinishReasonError extends error_OpenAIError {
	constructor() {
		super("Could not parse response content as the length limit was reached");
	}
}
class ContentFilterFinishReasonError extends error_OpenAIError {
	constructor() {
		super("Could not parse response content as the request was rejected by the content filter");
	}
}
class InvalidWebhookSignatureError extends Error {
	constructor(e) {
		super(e);
	}
}
class OAuthError extends APIError {
	constructor(e, t, n) {
		let r = "OAuth2 authentication error", i;
		if (t && typeof t == "object") {
			let e = t;
			i = e.error;
			let n = e.error_description;
			n && typeof n == "string" ? r = n : i && (r = i);
		}
		super(e, t, r, n), this.error_code = i;
	}
}
class SubjectTokenProviderError extends error_OpenAIError {
	constructor(e, t, n) {
		super(e), this.provider = t, this.cause = n;
	}
}
const n = /^[a-z][a-z0-9+.-]*:/i, isAbsoluteURL = (e) => n.test(e);
let values_isArray = (e) => (values_isArray = Array.isArray, values_isArray(e)), r = values_isArray;
function maybeObj(e) {
	return typeof e == "object" ? e ?? {} : {};
}
function isEmptyObj(e) {
	if (!e) return !0;
	for (let t in e) return !1;
	return !0;
}
function hasOwn(e, t) {
	return Object.prototype.hasOwnProperty.call(e, t);
}
function isObj(e) {
	return typeof e == "object" && !!e && !Array.isArray(e);
}
const validatePositiveInteger = (e, t) => {
	if (typeof t != "number" || !Number.isInteger(t)) throw new error_OpenAIError(`${e} must be an integer`);
	if (t < 0) throw new error_OpenAIError(`${e} must be a positive integer`);
	return t;
}, safeJSON = (e) => {
	try {
		return JSON.parse(e);
	} catch {
		return;
	}
}, sleep = (e) => new Promise((t) => setTimeout(t, e)), i = "6.49.0", isRunningInBrowser = () => typeof window < "u" && window.document !== void 0 && typeof navigator < "u";
function getDetectedPlatform() {
	return typeof Deno < "u" && Deno.build != null ? "deno" : typeof EdgeRuntime < "u" ? "edge" : Object.prototype.toString.call(globalThis.process === void 0 ? 0 : globalThis.process) === "[object process]" ? "node" : "unknown";
}
const getPlatformProperties = () => {
	let e = getDetectedPlatform();
	if (e === "deno") return {
		"X-Stainless-Lang": "js",
		"X-Stainless-Package-Version": i,
		"X-Stainless-OS": normalizePlatform(Deno.build.os),
		"X-Stainless-Arch": normalizeArch(Deno.build.arch),
		"X-Stainless-Runtime": "deno",
		"X-Stainless-Runtime-Version": typeof Deno.version == "string" ? Deno.version : Deno.version?.deno ?? "unknown"
	};
	if (typeof EdgeRuntime < "u") return {
		"X-Stainless-Lang": "js",
		"X-Stainless-Package-Version": i,
		"X-Stainless-OS": "Unknown",
		"X-Stainless-Arch": `other:${EdgeRuntime}`,
		"X-Stainless-Runtime": "edge",
		"X-Stainless-Runtime-Version": globalThis.process.version
	};
	if (e === "node") return {
		"X-Stainless-Lang": "js",
		"X-Stainless-Package-Version": i,
		"X-Stainless-OS": normalizePlatform(globalThis.process.platform ?? "unknown"),
		"X-Stainless-Arch": normalizeArch(globalThis.process.arch ?? "unknown"),
		"X-Stainless-Runtime": "node",
		"X-Stainless-Runtime-Version": globalThis.process.version ?? "unknown"
	};
	let t = getBrowserInfo();
	return t ? {
		"X-Stainless-Lang": "js",
		"X-Stainless-Package-Version": i,
		"X-Stainless-OS": "Unknown",
		"X-Stainless-Arch": "unknown",
		"X-Stainless-Runtime": `browser:${t.browser}`,
		"X-Stainless-Runtime-Version": t.version
	} : {
		"X-Stainless-Lang": "js",
		"X-Stainless-Package-Version": i,
		"X-Stainless-OS": "Unknown",
		"X-Stainless-Arch": "unknown",
		"X-Stainless-Runtime": "unknown",
		"X-Stainless-Runtime-Version": "unknown"
	};
};
function getBrowserInfo() {
	if (typeof navigator > "u" || !navigator) return null;
	for (let { key: e, pattern: t } of [
		{
			key: "edge",
			pattern: /Edge(?:\W+(\d+)\.(\d+)(?:\.(\d+))?)?/
		},
		{
			key: "ie",
			pattern: /MSIE(?:\W+(\d+)\.(\d+)(?:\.(\d+))?)?/
		},
		{
			key: "ie",
			pattern: /Trident(?:.*rv\:(\d+)\.(\d+)(?:\.(\d+))?)?/
		},
		{
			key: "chrome",
			pattern: /Chrome(?:\W+(\d+)\.(\d+)(?:\.(\d+))?)?/
		},
		{
			key: "firefox",
			pattern: /Firefox(?:\W+(\d+)\.(\d+)(?:\.(\d+))?)?/
		},
		{
			key: "safari",
			pattern: /(?:Version\W+(\d+)\.(\d+)(?:\.(\d+))?)?(?:\W+Mobile\S*)?\W+Safari/
		}
	]) {
		let n = t.exec(navigator.userAgent);
		if (n) return {
			browser: e,
			version: `${n[1] || 0}.${n[2] || 0}.${n[3] || 0}`
		};
	}
	return null;
}
const normalizeArch = (e) => e === "x32" ? "x32" : e === "x86_64" || e === "x64" ? "x64" : e === "arm" ? "arm" : e === "aarch64" || e === "arm64" ? "arm64" : e ? `other:${e}` : "unknown", normalizePlatform = (e) => (e = e.toLowerCase(), e.includes("ios") ? "iOS" : e === "android" ? "Android" : e === "darwin" ? "MacOS" : e === "win32" ? "Windows" : e === "freebsd" ? "FreeBSD" : e === "openbsd" ? "OpenBSD" : e === "linux" ? "Linux" : e ? `Other:${e}` : "Unknown");
let a;
const getPlatformHeaders = () => a ??= getPlatformProperties();
function getDefaultFetch() {
	if (typeof fetch < "u") return fetch;
	throw Error("`fetch` is not defined as a global; Either pass `fetch` to the client, `new OpenAI({ fetch })` or polyfill the global, `globalThis.fetch = fetch`");
}
function makeReadableStream(...e) {
	let t = globalThis.ReadableStream;
	if (t === void 0) throw Error("`ReadableStream` is not defined as a global; You will need to polyfill it, `globalThis.ReadableStream = ReadableStream`");
	return new t(...e);
}
function ReadableStreamFrom(e) {
	let t = Symbol.asyncIterator in e ? e[Symbol.asyncIterator]() : e[Symbol.iterator]();
	return makeReadableStream({
		start() {},
		async pull(e) {
			let { done: n, value: r } = await t.next();
			n ? e.close() : e.enqueue(r);
		},
		async cancel() {
			await t.return?.();
		}
	});
}
function ReadableStreamToAsyncIterable(e) {
	if (e[Symbol.asyncIterator]) return e;
	let t = e.getReader();
	return {
		async next() {
			try {
				let e = await t.read();
				return e?.done && t.releaseLock(), e;
			} catch (e) {
				throw t.releaseLock(), e;
			}
		},
		async return() {
			let e = t.cancel();
			return t.releaseLock(), await e, {
				done: !0,
				value: void 0
			};
		},
		[Symbol.asyncIterator]() {
			return this;
		}
	};
}
async function CancelReadableStream(e) {
	if (typeof e != "object" || !e) return;
	if (e[Symbol.asyncIterator]) {
		await e[Symbol.asyncIterator]().return?.();
		return;
	}
	let t = e.getReader(), n = t.cancel();
	t.releaseLock(), await n;
}
const FallbackEncoder = ({ headers: e, body: t }) => ({
	bodyHeaders: { "content-type": "application/json" },
	body: JSON.stringify(t)
}), o = "RFC3986", default_formatter = (e) => String(e), s = {
	RFC1738: (e) => String(e).replace(/%20/g, "+"),
	RFC3986: default_formatter
};
let has = (e, t) => (has = Object.hasOwn ?? Function.prototype.call.bind(Object.prototype.hasOwnProperty), has(e, t));
const c = (() => {
	let e = [];
	for (let t = 0; t < 256; ++t) e.push("%" + ((t < 16 ? "0" : "") + t.toString(16)).toUpperCase());
	return e;
})(), l = 1024, encode = (e, t, n, r, i) => {
	if (e.length === 0) return e;
	let a = e;
	if (typeof e == "symbol" ? a = Symbol.prototype.toString.call(e) : typeof e != "string" && (a = String(e)), n === "iso-8859-1") return escape(a).replace(/%u[0-9a-f]{4}/gi, function(e) {
		return "%26%23" + parseInt(e.slice(2), 16) + "%3B";
	});
	let o = "";
	for (let e = 0; e < a.length; e += l) {
		let t = a.length >= l ? a.slice(e, e + l) : a, n = [];
		for (let e = 0; e < t.length; ++e) {
			let r = t.charCodeAt(e);
			r === 45 || r === 46 || r === 95 || r === 126 || r >= 48 && r <= 57 || r >= 65 && r <= 90 || r >= 97 && r <= 122 || i === "RFC1738" && (r === 40 || r === 41) ? n[n.length] = t.charAt(e) : r < 128 ? n[n.length] = c[r] : r < 2048 ? n[n.length] = c[192 | r >> 6] + c[128 | r & 63] : r < 55296 || r >= 57344 ? n[n.length] = c[224 | r >> 12] + c[128 | r >> 6 & 63] + c[128 | r & 63] : (e += 1, r = 65536 + ((r & 1023) << 10 | t.charCodeAt(e) & 1023), n[n.length] = c[240 | r >> 18] + c[128 | r >> 12 & 63] + c[128 | r >> 6 & 63] + c[128 | r & 63]);
		}
		o += n.join("");
	}
	return o;
};
function is_buffer(e) {
	return !e || typeof e != "object" ? !1 : !!(e.constructor && e.constructor.isBuffer && e.constructor.isBuffer(e));
}
function maybe_map(e, t) {
	if (values_isArray(e)) {
		let n = [];
		for (let r = 0; r < e.length; r += 1) n.push(t(e[r]));
		return n;
	}
	return t(e);
}
const u = {
	brackets(e) {
		return String(e) + "[]";
	},
	comma: "comma",
	indices(e, t) {
		return String(e) + "[" + t + "]";
	},
	repeat(e) {
		return String(e);
	}
}, push_to_array = function(e, t) {
	Array.prototype.push.apply(e, values_isArray(t) ? t : [t]);
};
let d;
const f = {
	addQueryPrefix: !1,
	allowDots: !1,
	allowEmptyArrays: !1,
	arrayFormat: "indices",
	charset: "utf-8",
	charsetSentinel: !1,
	delimiter: "&",
	encode: !0,
	encodeDotInKeys: !1,
	encoder: encode,
	encodeValuesOnly: !1,
	format: o,
	formatter: default_formatter,
	indices: !1,
	serializeDate(e) {
		return (d ??= Function.prototype.call.bind(Date.prototype.toISOString))(e);
	},
	skipNulls: !1,
	strictNullHandling: !1
};
function is_non_nullish_primitive(e) {
	return typeof e == "string" || typeof e == "number" || typeof e == "boolean" || typeof e == "symbol" || typeof e == "bigint";
}
const p = {};
function inner_stringify(e, t, n, r, i, a, o, s, c, l, u, d, m, h, g, v, y, ee) {
	let b = e, x = ee, S = 0, C = !1;
	for (; (x = x.get(p)) !== void 0 && !C;) {
		let t = x.get(e);
		if (S += 1, t !== void 0) {
			if (t === S) throw RangeError("Cyclic object value");
			C = !0;
		}
		x.get(p) === void 0 && (S = 0);
	}
	if (typeof l == "function" ? b = l(t, b) : b instanceof Date ? b = m?.(b) : n === "comma" && values_isArray(b) && (b = maybe_map(b, function(e) {
		return e instanceof Date ? m?.(e) : e;
	})), b === null) {
		if (a) return c && !v ? c(t, f.encoder, y, "key", h) : t;
		b = "";
	}
	if (is_non_nullish_primitive(b) || is_buffer(b)) {
		if (c) {
			let e = v ? t : c(t, f.encoder, y, "key", h);
			return [g?.(e) + "=" + g?.(c(b, f.encoder, y, "value", h))];
		}
		return [g?.(t) + "=" + g?.(String(b))];
	}
	let te = [];
	if (b === void 0) return te;
	let w;
	if (n === "comma" && values_isArray(b)) v && c && (b = maybe_map(b, c)), w = [{ value: b.length > 0 ? b.join(",") || null : void 0 }];
	else if (values_isArray(l)) w = l;
	else {
		let e = Object.keys(b);
		w = u ? e.sort(u) : e;
	}
	let ne = s ? String(t).replace(/\./g, "%2E") : String(t), T = r && values_isArray(b) && b.length === 1 ? ne + "[]" : ne;
	if (i && values_isArray(b) && b.length === 0) return T + "[]";
	for (let t = 0; t < w.length; ++t) {
		let f = w[t], x = typeof f == "object" && f.value !== void 0 ? f.value : b[f];
		if (o && x === null) continue;
		let C = d && s ? f.replace(/\./g, "%2E") : f, ne = values_isArray(b) ? typeof n == "function" ? n(T, C) : T : T + (d ? "." + C : "[" + C + "]");
		ee.set(e, S);
		let re = new WeakMap();
		re.set(p, ee), push_to_array(te, inner_stringify(x, ne, n, r, i, a, o, s, n === "comma" && v && values_isArray(b) ? null : c, l, u, d, m, h, g, v, y, re));
	}
	return te;
}
function normalize_stringify_options(e = f) {
	if (e.allowEmptyArrays !== void 0 && typeof e.allowEmptyArrays != "boolean") throw TypeError("`allowEmptyArrays` option can only be `true` or `false`, when provided");
	if (e.encodeDotInKeys !== void 0 && typeof e.encodeDotInKeys != "boolean") throw TypeError("`encodeDotInKeys` option can only be `true` or `false`, when provided");
	if (e.encoder !== null && e.encoder !== void 0 && typeof e.encoder != "function") throw TypeError("Encoder has to be a function.");
	let t = e.charset || f.charset;
	if (e.charset !== void 0 && e.charset !== "utf-8" && e.charset !== "iso-8859-1") throw TypeError("The charset option must be either utf-8, iso-8859-1, or undefined");
	let n = o;
	if (e.format !== void 0) {
		if (!has(s, e.format)) throw TypeError("Unknown format option provided.");
		n = e.format;
	}
	let r = s[n], i = f.filter;
	(typeof e.filter == "function" || values_isArray(e.filter)) && (i = e.filter);
	let a;
	if (a = e.arrayFormat && e.arrayFormat in u ? e.arrayFormat : "indices" in e ? e.indices ? "indices" : "repeat" : f.arrayFormat, "commaRoundTrip" in e && typeof e.commaRoundTrip != "boolean") throw TypeError("`commaRoundTrip` must be a boolean, or absent");
	let c = e.allowDots === void 0 ? e.encodeDotInKeys ? !0 : f.allowDots : !!e.allowDots;
	return {
		addQueryPrefix: typeof e.addQueryPrefix == "boolean" ? e.addQueryPrefix : f.addQueryPrefix,
		allowDots: c,
		allowEmptyArrays: typeof e.allowEmptyArrays == "boolean" ? !!e.allowEmptyArrays : f.allowEmptyArrays,
		arrayFormat: a,
		charset: t,
		charsetSentinel: typeof e.charsetSentinel == "boolean" ? e.charsetSentinel : f.charsetSentinel,
		commaRoundTrip: !!e.commaRoundTrip,
		delimiter: e.delimiter === void 0 ? f.delimiter : e.delimiter,
		encode: typeof e.encode == "boolean" ? e.encode : f.encode,
		encodeDotInKeys: typeof e.encodeDotInKeys == "boolean" ? e.encodeDotInKeys : f.encodeDotInKeys,
		encoder: typeof e.encoder == "function" ? e.encoder : f.encoder,
		encodeValuesOnly: typeof e.encodeValuesOnly == "boolean" ? e.encodeValuesOnly : f.encodeValuesOnly,
		filter: i,
		format: n,
		formatter: r,
		serializeDate: typeof e.serializeDate == "function" ? e.serializeDate : f.serializeDate,
		skipNulls: typeof e.skipNulls == "boolean" ? e.skipNulls : f.skipNulls,
		sort: typeof e.sort == "function" ? e.sort : null,
		strictNullHandling: typeof e.strictNullHandling == "boolean" ? e.strictNullHandling : f.strictNullHandling
	};
}
function stringify(e, t = {}) {
	let n = e, r = normalize_stringify_options(t), i, a;
	typeof r.filter == "function" ? (a = r.filter, n = a("", n)) : values_isArray(r.filter) && (a = r.filter, i = a);
	let o = [];
	if (typeof n != "object" || !n) return "";
	let s = u[r.arrayFormat], c = s === "comma" && r.commaRoundTrip;
	i ||= Object.keys(n), r.sort && i.sort(r.sort);
	let l = new WeakMap();
	for (let e = 0; e < i.length; ++e) {
		let t = i[e];
		r.skipNulls && n[t] === null || push_to_array(o, inner_stringify(n[t], t, s, c, r.allowEmptyArrays, r.strictNullHandling, r.skipNulls, r.encodeDotInKeys, r.encode ? r.encoder : null, r.filter, r.sort, r.allowDots, r.serializeDate, r.format, r.formatter, r.encodeValuesOnly, r.charset, l));
	}
	let d = o.join(r.delimiter), f = r.addQueryPrefix === !0 ? "?" : "";
	return r.charsetSentinel && (r.charset === "iso-8859-1" ? f += "utf8=%26%2310003%3B&" : f += "utf8=%E2%9C%93&"), d.length > 0 ? f + d : "";
}
function stringifyQuery(e) {
	return stringify(e, { arrayFormat: "brackets" });
}
function concatBytes(e) {
	let t = 0;
	for (let n of e) t += n.length;
	let n = new Uint8Array(t), r = 0;
	for (let t of e) n.set(t, r), r += t.length;
	return n;
}
let m;
function bytes_encodeUTF8(e) {
	let t;
	return (m ??= (t = new globalThis.TextEncoder(), t.encode.bind(t)))(e);
}
let h;
function decodeUTF8(e) {
	let t;
	return (h ??= (t = new globalThis.TextDecoder(), t.decode.bind(t)))(e);
}
var g, v;
class LineDecoder {
	constructor() {
		g.set(this, void 0), v.set(this, void 0), __classPrivateFieldSet(this, g, new Uint8Array(), "f"), __classPrivateFieldSet(this, v, null, "f");
	}
	decode(e) {
		if (e == null) return [];
		let t = e instanceof ArrayBuffer ? new Uint8Array(e) : typeof e == "string" ? bytes_encodeUTF8(e) : e;
		__classPrivateFieldSet(this, g, concatBytes([__classPrivateFieldGet(this, g, "f"), t]), "f");
		let n = [], r;
		for (; (r = findNewlineIndex(__classPrivateFieldGet(this, g, "f"), __classPrivateFieldGet(this, v, "f"))) != null;) {
			if (r.carriage && __classPrivateFieldGet(this, v, "f") == null) {
				__classPrivateFieldSet(this, v, r.index, "f");
				continue;
			}
			if (__classPrivateFieldGet(this, v, "f") != null && (r.index !== __classPrivateFieldGet(this, v, "f") + 1 || r.carriage)) {
				n.push(decodeUTF8(__classPrivateFieldGet(this, g, "f").subarray(0, __classPrivateFieldGet(this, v, "f") - 1))), __classPrivateFieldSet(this, g, __classPrivateFieldGet(this, g, "f").subarray(__classPrivateFieldGet(this, v, "f")), "f"), __classPrivateFieldSet(this, v, null, "f");
				continue;
			}
			let e = __classPrivateFieldGet(this, v, "f") === null ? r.preceding : r.preceding - 1, t = decodeUTF8(__classPrivateFieldGet(this, g, "f").subarray(0, e));
			n.push(t), __classPrivateFieldSet(this, g, __classPrivateFieldGet(this, g, "f").subarray(r.index), "f"), __classPrivateFieldSet(this, v, null, "f");
		}
		return n;
	}
	flush() {
		return __classPrivateFieldGet(this, g, "f").length ? this.decode("\n") : [];
	}
}
g = new WeakMap(), v = new WeakMap(), LineDecoder.NEWLINE_CHARS = new Set(["\n", "\r"]), LineDecoder.NEWLINE_REGEXP = /\r\n|[\n\r]/g;
function findNewlineIndex(e, t) {
	for (let n = t ?? 0; n < e.length; n++) {
		if (e[n] === 10) return {
			preceding: n,
			index: n + 1,
			carriage: !1
		};
		if (e[n] === 13) return {
			preceding: n,
			index: n + 1,
			carriage: !0
		};
	}
	return null;
}
function findDoubleNewlineIndex(e) {
	for (let t = 0; t < e.length - 1; t++) {
		if (e[t] === 10 && e[t + 1] === 10 || e[t] === 13 && e[t + 1] === 13) return t + 2;
		if (e[t] === 13 && e[t + 1] === 10 && t + 3 < e.length && e[t + 2] === 13 && e[t + 3] === 10) return t + 4;
	}
	return -1;
}
const y = {
	off: 0,
	error: 200,
	warn: 300,
	info: 400,
	debug: 500
}, parseLogLevel = (e, t, n) => {
	if (e) {
		if (hasOwn(y, e)) return e;
		loggerFor(n).warn(`${t} was set to ${JSON.stringify(e)}, expected one of ${JSON.stringify(Object.keys(y))}`);
	}
};
function noop() {}
function makeLogFn(e, t, n) {
	return !t || y[e] > y[n] ? noop : t[e].bind(t);
}
const ee = {
	error: noop,
	warn: noop,
	info: noop,
	debug: noop
};
let b = new WeakMap();
function loggerFor(e) {
	let t = e.logger, n = e.logLevel ?? "off";
	if (!t) return ee;
	let r = b.get(t);
	if (r && r[0] === n) return r[1];
	let i = {
		error: makeLogFn("error", t, n),
		warn: makeLogFn("warn", t, n),
		info: makeLogFn("info", t, n),
		debug: makeLogFn("debug", t, n)
	};
	return b.set(t, [n, i]), i;
}
const formatRequestDetails = (e) => (e.options && (e.options = { ...e.options }, delete e.options.headers), e.headers &&= Object.fromEntries((e.headers instanceof Headers ? [...e.headers] : Object.entries(e.headers)).map(([e, t]) => [e, e.toLowerCase() === "authorization" || e.toLowerCase() === "api-key" || e.toLowerCase() === "x-api-key" || e.toLowerCase() === "x-amz-security-token" || e.toLowerCase() === "cookie" || e.toLowerCase() === "set-cookie" ? "***" : t])), "retryOfRequestLogID" in e && (e.retryOfRequestLogID && (e.retryOf = e.retryOfRequestLogID), delete e.retryOfRequestLogID), e);
var x;
class Stream {
	constructor(e, t, n) {
		this.iterator = e, x.set(this, void 0), this.controller = t, __classPrivateFieldSet(this, x, n, "f");
	}
	static fromSSEResponse(e, t, n, r) {
		let i = !1, a = n ? loggerFor(n) : console;
		async function* iterator() {
			if (i) throw new error_OpenAIError("Cannot iterate over a consumed stream, use `.tee()` to split the stream.");
			i = !0;
			let n = !1;
			try {
				for await (let i of _iterSSEMessages(e, t)) if (!n) {
					if (i.data.startsWith("[DONE]")) n = !0;
					else if (i.event === null || !i.event.startsWith("thread.")) {
						let t;
						try {
							t = JSON.parse(i.data);
						} catch (e) {
							throw a.error("Could not parse message into JSON:", i.data), a.error("From chunk:", i.raw), e;
						}
						if (t && t.error) throw new APIError(void 0, t.error, void 0, e.headers);
						yield r ? {
							event: i.event,
							data: t
						} : t;
					} else {
						let e;
						try {
							e = JSON.parse(i.data);
						} catch (e) {
							throw console.error("Could not parse message into JSON:", i.data), console.error("From chunk:", i.raw), e;
						}
						if (i.event == "error") throw new APIError(void 0, e.error, e.message, void 0);
						yield {
							event: i.event,
							data: e
						};
					}
				}
				n = !0;
			} catch (e) {
				if (isAbortError(e)) return;
				throw e;
			} finally {
				n || t.abort();
			}
		}
		return new Stream(iterator, t, n);
	}
	static fromReadableStream(e, t, n) {
		let r = !1;
		async function* iterLines() {
			let n = new LineDecoder(), r = e.getReader(), i = !1, a, cancel = () => {
				a ??= r.cancel(), a.catch(() => {});
			};
			t.signal.addEventListener("abort", cancel, { once: !0 });
			try {
				if (t.signal.aborted) {
					cancel();
					return;
				}
				for (;;) {
					let { value: e, done: a } = await r.read();
					if (a) {
						i = !0;
						break;
					}
					if (t.signal.aborted) return;
					for (let r of n.decode(e)) {
						if (t.signal.aborted) return;
						yield r;
					}
				}
				if (t.signal.aborted) return;
				for (let e of n.flush()) {
					if (t.signal.aborted) return;
					yield e;
				}
			} finally {
				t.signal.removeEventListener("abort", cancel), i || cancel(), r.releaseLock();
			}
		}
		async function* iterator() {
			if (r) throw new error_OpenAIError("Cannot iterate over a consumed stream, use `.tee()` to split the stream.");
			r = !0;
			let e = !1;
			try {
				for await (let t of iterLines()) e || t && (yield JSON.parse(t));
				e = !0;
			} catch (e) {
				if (t.signal.aborted || isAbortError(e)) return;
				throw e;
			} finally {
				e || t.abort();
			}
		}
		return new Stream(iterator, t, n);
	}
	[(x = new WeakMap(), Symbol.asyncIterator)]() {
		return this.iterator();
	}
	tee() {
		let e = [], t = [], n = this.iterator(), teeIterator = (r) => ({ next: () => {
			if (r.length === 0) {
				let r = n.next();
				e.push(r), t.push(r);
			}
			return r.shift();
		} });
		return [new Stream(() => teeIterator(e), this.controller, __classPrivateFieldGet(this, x, "f")), new Stream(() => teeIterator(t), this.controller, __classPrivateFieldGet(this, x, "f"))];
	}
	toReadableStream() {
		let e = this, t;
		return makeReadableStream({
			async start() {
				t = e[Symbol.asyncIterator]();
			},
			async pull(e) {
				try {
					let { value: n, done: r } = await t.next();
					if (r) return e.close();
					let i = bytes_encodeUTF8(JSON.stringify(n) + "\n");
					e.enqueue(i);
				} catch (t) {
					e.error(t);
				}
			},
			async cancel() {
				await t.return?.();
			}
		});
	}
}
async function* _iterSSEMessages(e, t) {
	if (!e.body) throw t.abort(), globalThis.navigator !== void 0 && globalThis.navigator.product === "ReactNative" ? new error_OpenAIError("The default react-native fetch implementation does not support streaming. Please use expo/fetch: https://docs.expo.dev/versions/latest/sdk/expo/#expofetch-api") : new error_OpenAIError("Attempted to iterate over a response with no body");
	let n = new SSEDecoder(), r = new LineDecoder(), i = ReadableStreamToAsyncIterable(e.body);
	for await (let e of iterSSEChunks(i)) for (let t of r.decode(e)) {
		let e = n.decode(t);
		e && (yield e);
	}
	for (let e of r.flush()) {
		let t = n.decode(e);
		t && (yield t);
	}
}
async function* iterSSEChunks(e) {
	let t = new Uint8Array();
	for await (let n of e) {
		if (n == null) continue;
		let e = n instanceof ArrayBuffer ? new Uint8Array(n) : typeof n == "string" ? bytes_encodeUTF8(n) : n, r = new Uint8Array(t.length + e.length);
		r.set(t), r.set(e, t.length), t = r;
		let i;
		for (; (i = findDoubleNewlineIndex(t)) !== -1;) yield t.slice(0, i), t = t.slice(i);
	}
	t.length > 0 && (yield t);
}
class SSEDecoder {
	constructor() {
		this.event = null, this.data = [], this.chunks = [];
	}
	decode(e) {
		if (e.endsWith("\r") && (e = e.substring(0, e.length - 1)), !e) {
			if (!this.event && !this.data.length) return null;
			let e = {
				event: this.event,
				data: this.data.join("\n"),
				raw: this.chunks
			};
			return this.event = null, this.data = [], this.chunks = [], e;
		}
		if (this.chunks.push(e), e.startsWith(":")) return null;
		let [t, n, r] = partition(e, ":");
		return r.startsWith(" ") && (r = r.substring(1)), t === "event" ? this.event = r : t === "data" && this.data.push(r), null;
	}
}
function partition(e, t) {
	let n = e.indexOf(t);
	return n === -1 ? [
		e,
		"",
		""
	] : [
		e.substring(0, n),
		t,
		e.substring(n + t.length)
	];
}
async function defaultParseResponse(e, t) {
	let { response: n, requestLogID: r, retryOfRequestLogID: i, startTime: a } = t, o = await (async () => {
		if (t.options.stream) return loggerFor(e).debug("response", n.status, n.url, n.headers, n.body), t.options.__streamClass ? t.options.__streamClass.fromSSEResponse(n, t.controller, e, t.options.__synthesizeEventData) : Stream.fromSSEResponse(n, t.controller, e, t.options.__synthesizeEventData);
		if (n.status === 204) return null;
		if (t.options.__binaryResponse) return n;
		let r = n.headers.get("content-type")?.split(";")[0]?.trim();
		return r?.includes("application/json") || r?.endsWith("+json") ? n.headers.get("content-length") === "0" ? void 0 : addRequestID(await n.json(), n) : await n.text();
	})();
	return loggerFor(e).debug(`[${r}] response parsed`, formatRequestDetails({
		retryOfRequestLogID: i,
		url: n.url,
		status: n.status,
		body: o,
		durationMs: Date.now() - a
	})), o;
}
function addRequestID(e, t) {
	return !e || typeof e != "object" || Array.isArray(e) ? e : Object.defineProperty(e, "_request_id", {
		value: t.headers.get("x-request-id"),
		enumerable: !1
	});
}
var S;
class APIPromise extends Promise {
	constructor(e, t, n = defaultParseResponse) {
		super((e) => {
			e(null);
		}), this.responsePromise = t, this.parseResponse = n, S.set(this, void 0), __classPrivateFieldSet(this, S, e, "f");
	}
	_thenUnwrap(e) {
		return new APIPromise(__classPrivateFieldGet(this, S, "f"), this.responsePromise, async (t, n) => addRequestID(e(await this.parseResponse(t, n), n), n.response));
	}
	asResponse() {
		return this.responsePromise.then((e) => e.response);
	}
	async withResponse() {
		let [e, t] = await Promise.all([this.parse(), this.asResponse()]);
		return {
			data: e,
			response: t,
			request_id: t.headers.get("x-request-id")
		};
	}
	parse() {
		return this.parsedPromise ||= this.responsePromise.then((e) => this.parseResponse(__classPrivateFieldGet(this, S, "f"), e)), this.parsedPromise;
	}
	then(e, t) {
		return this.parse().then(e, t);
	}
	catch(e) {
		return this.parse().catch(e);
	}
	finally(e) {
		return this.parse().finally(e);
	}
}
S = new WeakMap();
var C;
class AbstractPage {
	constructor(e, t, n, r) {
		C.set(this, void 0), __classPrivateFieldSet(this, C, e, "f"), this.options = r, this.response = t, this.body = n;
	}
	hasNextPage() {
		return this.getPaginatedItems().length ? this.nextPageRequestOptions() != null : !1;
	}
	async getNextPage() {
		let e = this.nextPageRequestOptions();
		if (!e) throw new error_OpenAIError("No next page expected; please check `.hasNextPage()` before calling `.getNextPage()`.");
		return await __classPrivateFieldGet(this, C, "f").requestAPIList(this.constructor, e);
	}
	async *iterPages() {
		let e = this;
		for (yield e; e.hasNextPage();) e = await e.getNextPage(), yield e;
	}
	async *[(C = new WeakMap(), Symbol.asyncIterator)]() {
		for await (let e of this.iterPages()) for (let t of e.getPaginatedItems()) yield t;
	}
}
class PagePromise extends APIPromise {
	constructor(e, t, n) {
		super(e, t, async (e, t) => new n(e, t.response, await defaultParseResponse(e, t), t.options));
	}
	async *[Symbol.asyncIterator]() {
		let e = await this;
		for await (let t of e) yield t;
	}
}
class Page extends AbstractPage {
	constructor(e, t, n, r) {
		super(e, t, n, r), this.data = n.data || [], this.object = n.object;
	}
	getPaginatedItems() {
		return this.data ?? [];
	}
	nextPageRequestOptions() {
		return null;
	}
}
class CursorPage extends AbstractPage {
	constructor(e, t, n, r) {
		super(e, t, n, r), this.data = n.data || [], this.has_more = n.has_more || !1;
	}
	getPaginatedItems() {
		return this.data ?? [];
	}
	hasNextPage() {
		return this.has_more !== !1 && super.hasNextPage();
	}
	nextPageRequestOptions() {
		let e = this.getPaginatedItems(), t = e[e.length - 1]?.id;
		return t ? {
			...this.options,
			query: {
				...maybeObj(this.options.query),
				after: t
			}
		} : null;
	}
}
class ConversationCursorPage extends AbstractPage {
	constructor(e, t, n, r) {
		super(e, t, n, r), this.data = n.data || [], this.has_more = n.has_more || !1, this.last_id = n.last_id || "";
	}
	getPaginatedItems() {
		return this.data ?? [];
	}
	hasNextPage() {
		return this.has_more !== !1 && super.hasNextPage();
	}
	nextPageRequestOptions() {
		let e = this.last_id;
		return e ? {
			...this.options,
			query: {
				...maybeObj(this.options.query),
				after: e
			}
		} : null;
	}
}
class NextCursorPage extends AbstractPage {
	constructor(e, t, n, r) {
		super(e, t, n, r), this.data = n.data || [], this.has_more = n.has_more || !1, this.next = n.next || null;
	}
	getPaginatedItems() {
		return this.data ?? [];
	}
	hasNextPage() {
		return this.has_more !== !1 && super.hasNextPage();
	}
	nextPageRequestOptions() {
		let e = this.next;
		return e ? {
			...this.options,
			query: {
				...maybeObj(this.options.query),
				after: e
			}
		} : null;
	}
}
const te = {
	jwt: "urn:ietf:params:oauth:token-type:jwt",
	id: "urn:ietf:params:oauth:token-type:id_token"
};
class WorkloadIdentityAuth {
	constructor(e, t) {
		this.cachedToken = null, this.refreshPromise = null, this.tokenExchangeUrl = "https://auth.openai.com/oauth/token", this.config = e, this.fetch = t ?? getDefaultFetch();
	}
	async getToken() {
		if (!this.cachedToken || this.isTokenExpired(this.cachedToken)) {
			if (this.refreshPromise) return await this.refreshPromise;
			this.refreshPromise = this.refreshToken();
			try {
				return await this.refreshPromise;
			} finally {
				this.refreshPromise = null;
			}
		}
		return this.needsRefresh(this.cachedToken) && !this.refreshPromise && (this.refreshPromise = this.refreshToken().finally(() => {
			this.refreshPromise = null;
		})), this.cachedToken.token;
	}
	async refreshToken() {
		let e = {
			grant_type: "urn:ietf:params:oauth:grant-type:token-exchange",
			subject_token: await this.config.provider.getToken(),
			subject_token_type: te[this.config.provider.tokenType],
			identity_provider_id: this.config.identityProviderId,
			service_account_id: this.config.serviceAccountId
		};
		this.config.clientId && (e.client_id = this.config.clientId);
		let t = await this.fetch(this.tokenExchangeUrl, {
			method: "POST",
			headers: { "Content-Type": "application/json" },
			body: JSON.stringify(e)
		});
		if (!t.ok) {
			let e = await t.text(), n;
			try {
				n = JSON.parse(e);
			} catch {}
			throw t.status === 400 || t.status === 401 || t.status === 403 ? new OAuthError(t.status, n, t.headers) : APIError.generate(t.status, n, `Token exchange failed with status ${t.status}`, t.headers);
		}
		let n = await t.json();
		if (typeof n != "object" || !n || !("access_token" in n) || typeof n.access_token != "string" || n.access_token.trim().length === 0) throw new error_OpenAIError("Token exchange response missing 'access_token' field");
		let r = n.access_token, i = n.expires_in ?? 3600, a = Date.now() + i * 1e3;
		return this.cachedToken = {
			token: r,
			expiresAt: a
		}, r;
	}
	isTokenExpired(e) {
		return Date.now() >= e.expiresAt;
	}
	needsRefresh(e) {
		let t = (this.config.refreshBufferSeconds ?? 1200) * 1e3;
		return Date.now() >= e.expiresAt - t;
	}
	invalidateToken() {
		this.cachedToken = null, this.refreshPromise = null;
	}
}
const w = Symbol("brand.privateNullableHeaders"), ne = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/;
function* iterateHeaders(e) {
	if (!e) return;
	if (w in e) {
		let { values: t, nulls: n } = e;
		yield* t.entries();
		for (let e of n) yield [e, null];
		return;
	}
	let t = !1, n;
	e instanceof Headers ? n = e.entries() : r(e) ? n = e : (t = !0, n = Object.entries(e ?? {}));
	for (let e of n) {
		let n = e[0];
		if (typeof n != "string") throw TypeError("expected header name to be a string");
		let i = r(e[1]) ? e[1] : [e[1]], a = !1;
		for (let e of i) e !== void 0 && (t && !a && (a = !0, yield [n, null]), yield [n, e]);
	}
}
const buildHeaders = (e) => {
	let t = new Headers(), n = new Set();
	for (let r of e) {
		let e = new Set();
		for (let [i, a] of iterateHeaders(r)) {
			if (!ne.test(i)) throw TypeError(`Header name must be a valid HTTP token ["${i}"]`);
			let r = i.toLowerCase();
			e.has(r) || (t.delete(r), e.add(r)), a === null ? (t.delete(r), n.add(r)) : (t.append(r, a), n.delete(r));
		}
	}
	return {
		[w]: !0,
		values: t,
		nulls: n
	};
}, T = Symbol("brand.privateStreamingFile");
function toStreamingFile(e, t, n) {
	if (!t) throw TypeError("toStreamingFile requires a non-empty file name");
	return {
		[T]: !0,
		data: e,
		name: t,
		...n?.type ? { type: n.type } : {}
	};
}
const checkFileSupport = () => {
	if (typeof File > "u") {
		let { process: e } = globalThis, t = typeof e?.versions?.node == "string" && parseInt(e.versions.node.split(".")) < 20;
		throw Error("`File` is not defined as a global, which is required for file uploads." + (t ? " Update to Node 20 LTS or newer, or set `globalThis.File` to `import('node:buffer').File`." : ""));
	}
};
function makeFile(e, t, n) {
	return checkFileSupport(), new File(e, t ?? "unknown_file", n);
}
function getName(e) {
	return (typeof e == "object" && !!e && ("name" in e && e.name && String(e.name) || "url" in e && e.url && String(e.url) || "filename" in e && e.filename && String(e.filename) || "path" in e && e.path && String(e.path)) || "").split(/[\\/]/).pop() || void 0;
}
const isAsyncIterable = (e) => typeof e == "object" && !!e && typeof e[Symbol.asyncIterator] == "function", maybeMultipartFormRequestOptions = async (e, t) => hasUploadableValue(e.body) ? hasStreamingUploadableValue(e.body) ? createStreamingFormRequestOptions(e) : {
	...e,
	body: await createForm(e.body, t)
} : e, multipartFormRequestOptions = async (e, t) => hasStreamingUploadableValue(e.body) ? createStreamingFormRequestOptions(e) : {
	...e,
	body: await createForm(e.body, t)
}, re = new WeakMap();
function supportsFormData(e) {
	let t = typeof e == "function" ? e : e.fetch, n = re.get(t);
	if (n) return n;
	let r = (async () => {
		try {
			let e = "Response" in t ? t.Response : (await t("data:,")).constructor, n = new FormData();
			return n.toString() !== await new e(n).text();
		} catch {
			return !0;
		}
	})();
	return re.set(t, r), r;
}
const createForm = async (e, t) => {
	if (!await supportsFormData(t)) throw TypeError("The provided fetch function does not support file uploads with the current global FormData class.");
	let n = new FormData();
	return await Promise.all(Object.entries(e || {}).map(([e, t]) => addFormValue(n, e, t))), n;
}, isNamedBlob = (e) => e instanceof Blob && "name" in e, isReadableStream = (e) => typeof e == "object" && !!e && "getReader" in e && typeof e.getReader == "function", isStreamingFile = (e) => typeof e == "object" && !!e && T in e, isUploadable = (e) => typeof e == "object" && !!e && (e instanceof Response || isAsyncIterable(e) || isReadableStream(e) || isStreamingFile(e) || isNamedBlob(e)), hasStreamingUploadableValue = (e) => {
	if (isStreamingFile(e) || isAsyncIterable(e) || isReadableStream(e)) return !0;
	if (Array.isArray(e)) return e.some(hasStreamingUploadableValue);
	if (e && typeof e == "object" && !isNamedBlob(e) && !(e instanceof Response)) {
		for (let t in e) if (hasStreamingUploadableValue(e[t])) return !0;
	}
	return !1;
}, hasUploadableValue = (e) => {
	if (isUploadable(e)) return !0;
	if (Array.isArray(e)) return e.some(hasUploadableValue);
	if (e && typeof e == "object") {
		for (let t in e) if (hasUploadableValue(e[t])) return !0;
	}
	return !1;
}, createStreamingFormRequestOptions = (e) => {
	let t = `openai-${Math.random().toString(36).slice(2)}`, n = ReadableStreamFrom(iterateMultipartBody(e.body, t));
	return {
		...e,
		body: n,
		headers: buildHeaders([{ "content-type": `multipart/form-data; boundary=${t}` }, e.headers])
	};
};
async function* iterateMultipartBody(e, t) {
	for await (let { key: n, value: r } of iterateFormEntries(e)) {
		if (yield bytes_encodeUTF8(`--${t}\r\n`), isUploadable(r)) {
			let e = getStreamingFileName(r), t = getStreamingFileType(r);
			yield bytes_encodeUTF8(`Content-Disposition: form-data; name="${escapeHeaderValue(n)}"; filename="${escapeHeaderValue(e)}"\r\nContent-Type: ${t}\r\n\r\n`), yield* iterateBytes(getStreamingFileData(r));
		} else yield bytes_encodeUTF8(`Content-Disposition: form-data; name="${escapeHeaderValue(n)}"\r\n\r\n${String(r)}`);
		yield bytes_encodeUTF8("\r\n");
	}
	yield bytes_encodeUTF8(`--${t}--\r\n`);
}
async function* iterateFormEntries(e) {
	if (e && typeof e == "object") for (let [t, n] of Object.entries(e)) yield* iterateFormValue(t, n);
}
async function* iterateFormValue(e, t) {
	if (t !== void 0) {
		if (t == null) throw TypeError(`Received null for "${e}"; to pass null in FormData, you must use the string 'null'`);
		if (typeof t == "string" || typeof t == "number" || typeof t == "boolean" || isUploadable(t)) yield {
			key: e,
			value: t
		};
		else if (Array.isArray(t)) for (let n of t) yield* iterateFormValue(e + "[]", n);
		else if (typeof t == "object") for (let [n, r] of Object.entries(t)) yield* iterateFormValue(`${e}[${n}]`, r);
		else throw TypeError(`Invalid value given to form, expected a string, number, boolean, object, Array, File or Blob but got ${t} instead`);
	}
}
function getStreamingFileName(e) {
	return isStreamingFile(e) ? e.name : getName(e) ?? "unknown_file";
}
function getStreamingFileType(e) {
	return isStreamingFile(e) ? e.type || "application/octet-stream" : isNamedBlob(e) && e.type ? e.type : e instanceof Response && e.headers.get("content-type") || "application/octet-stream";
}
function getStreamingFileData(e) {
	return isStreamingFile(e) ? e.data : e;
}
async function* iterateBytes(e) {
	if (typeof e == "string") yield bytes_encodeUTF8(e);
	else if (ArrayBuffer.isView(e)) yield new Uint8Array(e.buffer, e.byteOffset, e.byteLength);
	else if (e instanceof ArrayBuffer) yield new Uint8Array(e);
	else if (e instanceof Response) e.body ? yield* iterateBytes(e.body) : yield* iterateBytes(await e.blob());
	else if (e instanceof Blob) typeof e.stream == "function" ? yield* iterateBytes(e.stream()) : yield new Uint8Array(await e.arrayBuffer());
	else if (isReadableStream(e)) for await (let t of ReadableStreamToAsyncIterable(e)) yield* iterateBytes(t);
	else if (isAsyncIterable(e)) for await (let t of e) yield* iterateBytes(t);
	else throw TypeError(`Invalid streaming file chunk: ${String(e)}`);
}
function escapeHeaderValue(e) {
	return e.replace(/["\\\r\n]/g, (e) => encodeURIComponent(e));
}
const addFormValue = async (e, t, n) => {
	if (n !== void 0) {
		if (n == null) throw TypeError(`Received null for "${t}"; to pass null in FormData, you must use the string 'null'`);
		if (typeof n == "string" || typeof n == "number" || typeof n == "boolean") e.append(t, String(n));
		else if (n instanceof Response) e.append(t, makeFile([await n.blob()], getName(n)));
		else if (isAsyncIterable(n)) e.append(t, makeFile([await new Response(ReadableStreamFrom(n)).blob()], getName(n)));
		else if (isNamedBlob(n)) e.append(t, n, getName(n));
		else if (Array.isArray(n)) await Promise.all(n.map((n) => addFormValue(e, t + "[]", n)));
		else if (typeof n == "object") await Promise.all(Object.entries(n).map(([n, r]) => addFormValue(e, `${t}[${n}]`, r)));
		else throw TypeError(`Invalid value given to form, expected a string, number, boolean, object, Array, File or Blob but got ${n} instead`);
	}
}, isBlobLike = (e) => typeof e == "object" && !!e && typeof e.size == "number" && typeof e.type == "string" && typeof e.text == "function" && typeof e.slice == "function" && typeof e.arrayBuffer == "function", isFileLike = (e) => typeof e == "object" && !!e && typeof e.name == "string" && typeof e.lastModified == "number" && isBlobLike(e), isResponseLike = (e) => typeof e == "object" && !!e && typeof e.url == "string" && typeof e.blob == "function";
async function toFile(e, t, n) {
	if (checkFileSupport(), e = await e, isFileLike(e)) return e instanceof File ? e : makeFile([await e.arrayBuffer()], e.name);
	if (isResponseLike(e)) {
		let r = await e.blob();
		return t ||= new URL(e.url).pathname.split(/[\\/]/).pop(), makeFile(await getBytes(r), t, n);
	}
	let r = await getBytes(e);
	if (t ||= getName(e), !n?.type) {
		let e = r.find((e) => typeof e == "object" && "type" in e && e.type);
		typeof e == "string" && (n = {
			...n,
			type: e
		});
	}
	return makeFile(r, t, n);
}
async function getBytes(e) {
	let t = [];
	if (typeof e == "string" || ArrayBuffer.isView(e) || e instanceof ArrayBuffer) t.push(e);
	else if (isBlobLike(e)) t.push(e instanceof Blob ? e : await e.arrayBuffer());
	else if (isAsyncIterable(e)) for await (let n of e) t.push(...await getBytes(n));
	else {
		let t = e?.constructor?.name;
		throw Error(`Unexpected data type: ${typeof e}${t ? `; constructor: ${t}` : ""}${propsForError(e)}`);
	}
	return t;
}
function propsForError(e) {
	return typeof e != "object" || !e ? "" : `; props: [${Object.getOwnPropertyNames(e).map((e) => `"${e}"`).join(", ")}]`;
}
class APIResource {
	constructor(e) {
		this._client = e;
	}
}
function encodeURIPath(e) {
	return e.replace(/[^A-Za-z0-9\-._~!$&'()*+,;=:@]+/g, encodeURIComponent);
}
const ie = Object.freeze(Object.create(null)), createPathTagFunction = (e = encodeURIPath) => function path(t, ...n) {
	if (t.length === 1) return t[0];
	let r = !1, i = [], a = t.reduce((t, a, o) => {
		/[?#]/.test(a) && (r = !0);
		let s = n[o], c = (r ? encodeURIComponent : e)("" + s);
		return o !== n.length && (s == null || typeof s == "object" && s.toString === Object.getPrototypeOf(Object.getPrototypeOf(s.hasOwnProperty ?? ie) ?? ie)?.toString) && (c = s + "", i.push({
			start: t.length + a.length,
			length: c.length,
			error: `Value of type ${Object.prototype.toString.call(s).slice(8, -1)} is not a valid path parameter`
		})), t + a + (o === n.length ? "" : c);
	}, ""), o = a.split(/[?#]/, 1)[0], s = /(?<=^|\/)(?:\.|%2e){1,2}(?=\/|$)/gi, c;
	for (; (c = s.exec(o)) !== null;) i.push({
		start: c.index,
		length: c[0].length,
		error: `Value "${c[0]}" can\'t be safely passed as a path parameter`
	});
	if (i.sort((e, t) => e.start - t.start), i.length > 0) {
		let e = 0, t = i.reduce((t, n) => {
			let r = " ".repeat(n.start - e), i = "^".repeat(n.length);
			return e = n.start + n.length, t + r + i;
		}, "");
		throw new error_OpenAIError(`Path parameters result in path with invalid segments:\n${i.map((e) => e.error).join("\n")}\n${a}\n${t}`);
	}
	return a;
}, E = createPathTagFunction(encodeURIPath);
class Messages extends APIResource {
	list(e, t = {}, n) {
		return this._client.getAPIList(E`/chat/completions/${e}/messages`, CursorPage, {
			query: t,
			...n,
			__security: { bearerAuth: !0 }
		});
	}
}
function isChatCompletionFunctionTool(e) {
	return e !== void 0 && "function" in e && e.function !== void 0;
}
function isAutoParsableResponseFormat(e) {
	return e?.$brand === "auto-parseable-response-format";
}
function isAutoParsableTool(e) {
	return e?.$brand === "auto-parseable-tool";
}
function maybeParseChatCompletion(e, t) {
	return !t || !hasAutoParseableInput(t) ? {
		...e,
		choices: e.choices.map((e) => (assertToolCallsAreChatCompletionFunctionToolCalls(e.message.tool_calls), {
			...e,
			message: {
				...e.message,
				parsed: null,
				...e.message.tool_calls ? { tool_calls: e.message.tool_calls } : void 0
			}
		}))
	} : parseChatCompletion(e, t);
}
function parseChatCompletion(e, t) {
	let n = e.choices.map((e) => {
		if (e.finish_reason === "length") throw new LengthFinishReasonError();
		if (e.finish_reason === "content_filter") throw new ContentFilterFinishReasonError();
		return assertToolCallsAreChatCompletionFunctionToolCalls(e.message.tool_calls), {
			...e,
			message: {
				...e.message,
				...e.message.tool_calls ? { tool_calls: e.message.tool_calls?.map((e) => parseToolCall(t, e)) ?? void 0 } : void 0,
				parsed: e.message.content && !e.message.refusal ? parseResponseFormat(t, e.message.content) : null
			}
		};
	});
	return {
		...e,
		choices: n
	};
}
function parseResponseFormat(e, t) {
	return e.response_format?.type === "json_schema" && e.response_format?.type === "json_schema" ? "$parseRaw" in e.response_format ? e.response_format.$parseRaw(t) : JSON.parse(t) : null;
}
function parseToolCall(e, t) {
	let n = e.tools?.find((e) => isChatCompletionFunctionTool(e) && e.function?.name === t.function.name);
	return {
		...t,
		function: {
			...t.function,
			parsed_arguments: isAutoParsableTool(n) ? n.$parseRaw(t.function.arguments) : n?.function.strict ? JSON.parse(t.function.arguments) : null
		}
	};
}
function shouldParseToolCall(e, t) {
	if (!e || !("tools" in e) || !e.tools) return !1;
	let n = e.tools?.find((e) => isChatCompletionFunctionTool(e) && e.function?.name === t.function.name);
	return isChatCompletionFunctionTool(n) && (isAutoParsableTool(n) || n?.function.strict || !1);
}
function hasAutoParseableInput(e) {
	return isAutoParsableResponseFormat(e.response_format) ? !0 : e.tools?.some((e) => isAutoParsableTool(e) || e.type === "function" && e.function.strict === !0) ?? !1;
}
function assertToolCallsAreChatCompletionFunctionToolCalls(e) {
	for (let t of e || []) if (t.type !== "function") throw new error_OpenAIError(`Currently only \`function\` tool calls are supported; Received \`${t.type}\``);
}
function validateInputTools(e) {
	for (let t of e ?? []) {
		if (t.type !== "function") throw new error_OpenAIError(`Currently only \`function\` tool types support auto-parsing; Received \`${t.type}\``);
		if (t.function.strict !== !0) throw new error_OpenAIError(`The \`${t.function.name}\` tool is not marked with \`strict: true\`. Only strict function tools can be auto-parsed`);
	}
}
const isAssistantMessage = (e) => e?.role === "assistant", isToolMessage = (e) => e?.role === "tool";
var ae, oe, se, ce, le, ue, de, D, fe, pe, me, he, ge, _e, ve;
class EventStream {
	constructor() {
		ae.add(this), this.controller = new AbortController(), oe.set(this, void 0), se.set(this, () => {}), ce.set(this, () => {}), le.set(this, void 0), ue.set(this, () => {}), de.set(this, () => {}), D.set(this, {}), fe.set(this, []), pe.set(this, !1), me.set(this, !1), he.set(this, !1), ge.set(this, !1), __classPrivateFieldSet(this, oe, new Promise((e, t) => {
			__classPrivateFieldSet(this, se, e, "f"), __classPrivateFieldSet(this, ce, t, "f");
		}), "f"), __classPrivateFieldSet(this, le, new Promise((e, t) => {
			__classPrivateFieldSet(this, ue, e, "f"), __classPrivateFieldSet(this, de, t, "f");
		}), "f"), __classPrivateFieldGet(this, oe, "f").catch(() => {}), __classPrivateFieldGet(this, le, "f").catch(() => {});
	}
	_run(e) {
		setTimeout(() => {
			Promise.resolve().then(e).then(() => {
				try {
					this._emitFinal();
				} catch (e) {
					__classPrivateFieldGet(this, ae, "m", ve).call(this, e);
					return;
				}
				this._emit("end");
			}, __classPrivateFieldGet(this, ae, "m", ve).bind(this));
		}, 0);
	}
	_connected() {
		this.ended || (__classPrivateFieldGet(this, se, "f").call(this), this._emit("connect"));
	}
	get ended() {
		return __classPrivateFieldGet(this, pe, "f");
	}
	get errored() {
		return __classPrivateFieldGet(this, me, "f");
	}
	get aborted() {
		return __classPrivateFieldGet(this, he, "f");
	}
	abort() {
		this.controller.abort();
	}
	_listenForAbort(e) {
		if (!e || this.ended) return;
		if (e.aborted) {
			this.controller.abort();
			return;
		}
		let listener = () => this.controller.abort();
		e.addEventListener("abort", listener, { once: !0 }), __classPrivateFieldGet(this, fe, "f").push({
			signal: e,
			listener
		});
	}
	on(e, t) {
		return (__classPrivateFieldGet(this, D, "f")[e] || (__classPrivateFieldGet(this, D, "f")[e] = [])).push({ listener: t }), this;
	}
	off(e, t) {
		let n = __classPrivateFieldGet(this, D, "f")[e];
		if (!n) return this;
		let r = n.findIndex((e) => e.listener === t);
		return r >= 0 && n.splice(r, 1), this;
	}
	once(e, t) {
		return (__classPrivateFieldGet(this, D, "f")[e] || (__classPrivateFieldGet(this, D, "f")[e] = [])).push({
			listener: t,
			once: !0
		}), this;
	}
	emitted(e) {
		return new Promise((t, n) => {
			__classPrivateFieldSet(this, ge, !0, "f"), e !== "error" && this.once("error", n), this.once(e, t);
		});
	}
	events(e) {
		let t = [], n = [], r = this.ended, i, a = !1, doneResult = () => ({
			value: void 0,
			done: !0
		}), finishReaders = () => {
			for (; n.length;) n.shift().resolve(doneResult());
		}, rejectReader = () => {
			i && !a && n.length && (a = !0, n.shift().reject(i));
		}, cleanup = () => {
			this.off(e, onEvent), this.off("end", onEnd), e !== "error" && this.off("error", onFailure), e !== "abort" && this.off("abort", onFailure);
		}, onEvent = (...e) => {
			if (r) return;
			let i = n.shift();
			i ? i.resolve({
				value: e,
				done: !1
			}) : t.push(e);
		}, onFailure = (e) => {
			i = e, t.length || rejectReader();
		}, onEnd = () => {
			r = !0, cleanup(), t.length || (rejectReader(), finishReaders());
		};
		return r || (this.on(e, onEvent), this.on("end", onEnd), e !== "error" && this.on("error", onFailure), e !== "abort" && this.on("abort", onFailure)), {
			next: () => {
				let e = t.shift();
				return e ? Promise.resolve({
					value: e,
					done: !1
				}) : i && !a ? (a = !0, Promise.reject(i)) : r ? Promise.resolve(doneResult()) : new Promise((e, t) => {
					n.push({
						resolve: e,
						reject: t
					});
				});
			},
			return: () => (r = !0, t.length = 0, cleanup(), finishReaders(), Promise.resolve(doneResult())),
			[Symbol.asyncIterator]() {
				return this;
			}
		};
	}
	async done() {
		__classPrivateFieldSet(this, ge, !0, "f"), await __classPrivateFieldGet(this, le, "f");
	}
	_emit(e, ...t) {
		if (__classPrivateFieldGet(this, pe, "f")) return;
		e === "end" && (__classPrivateFieldGet(this, ae, "m", _e).call(this), __classPrivateFieldSet(this, pe, !0, "f"), __classPrivateFieldGet(this, ue, "f").call(this));
		let n = __classPrivateFieldGet(this, D, "f")[e];
		if (n && (__classPrivateFieldGet(this, D, "f")[e] = n.filter((e) => !e.once), n.forEach(({ listener: e }) => e(...t))), e === "abort") {
			let e = t[0];
			!__classPrivateFieldGet(this, ge, "f") && !n?.length && Promise.reject(e), __classPrivateFieldGet(this, ce, "f").call(this, e), __classPrivateFieldGet(this, de, "f").call(this, e), this._emit("end");
		} else if (e === "error") {
			let e = t[0];
			!__classPrivateFieldGet(this, ge, "f") && !n?.length && Promise.reject(e), __classPrivateFieldGet(this, ce, "f").call(this, e), __classPrivateFieldGet(this, de, "f").call(this, e), this._emit("end");
		}
	}
	_emitFinal() {}
}
oe = new WeakMap(), se = new WeakMap(), ce = new WeakMap(), le = new WeakMap(), ue = new WeakMap(), de = new WeakMap(), D = new WeakMap(), fe = new WeakMap(), pe = new WeakMap(), me = new WeakMap(), he = new WeakMap(), ge = new WeakMap(), ae = new WeakSet(), _e = function _EventStream_removeAbortListeners() {
	for (let { signal: e, listener: t } of __classPrivateFieldGet(this, fe, "f").splice(0)) e.removeEventListener("abort", t);
}, ve = function _EventStream_handleError(e) {
	if (__classPrivateFieldSet(this, me, !0, "f"), e instanceof Error && e.name === "AbortError" && (e = new APIUserAbortError()), e instanceof APIUserAbortError) return __classPrivateFieldSet(this, he, !0, "f"), this._emit("abort", e);
	if (e instanceof error_OpenAIError) return this._emit("error", e);
	if (e instanceof Error) {
		let t = new error_OpenAIError(e.message);
		return t.cause = e, this._emit("error", t);
	}
	return this._emit("error", new error_OpenAIError(String(e)));
};
function isRunnableFunctionWithParse(e) {
	return typeof e.parse == "function";
}
var O, ye, be, xe, Se, Ce, we, Te;
function normalizeToolCallIds(e) {
	for (let t of e.choices) for (let e of t.message.tool_calls ?? []) e.id ||= `call_${uuid4()}`;
}
function toRequestMessage(e) {
	if (!isAssistantMessage(e)) return e;
	let t = { role: "assistant" };
	return e.audio != null && (t.audio = { id: e.audio.id }), e.content !== void 0 && (t.content = e.content), e.function_call != null && (t.function_call = e.function_call), e.name !== void 0 && (t.name = e.name), e.refusal != null && (t.refusal = e.refusal), e.tool_calls !== void 0 && (t.tool_calls = e.tool_calls.map((e) => e.type === "custom" ? {
		id: e.id,
		type: e.type,
		custom: {
			input: e.custom.input,
			name: e.custom.name
		}
	} : {
		id: e.id,
		type: e.type,
		function: {
			arguments: e.function.arguments,
			name: e.function.name
		}
	})), t;
}
class AbstractChatCompletionRunner extends EventStream {
	constructor() {
		super(...arguments), O.add(this), this._chatCompletions = [], this.messages = [];
	}
	_addChatCompletion(e) {
		normalizeToolCallIds(e), this._chatCompletions.push(e), this._emit("chatCompletion", e);
		let t = e.choices[0]?.message;
		return t && this._addMessage(t), e;
	}
	_addMessage(e, t = !0) {
		if ("content" in e || (e.content = null), this.messages.push(e), t) {
			if (this._emit("message", e), isToolMessage(e) && e.content) this._emit("functionToolCallResult", e.content);
			else if (isAssistantMessage(e) && e.tool_calls) for (let t of e.tool_calls) t.type === "function" && this._emit("functionToolCall", t.function);
		}
	}
	async finalChatCompletion() {
		await this.done();
		let e = this._chatCompletions[this._chatCompletions.length - 1];
		if (!e) throw new error_OpenAIError("stream ended without producing a ChatCompletion");
		return e;
	}
	async finalContent() {
		return await this.done(), __classPrivateFieldGet(this, O, "m", ye).call(this);
	}
	async finalMessage() {
		return await this.done(), __classPrivateFieldGet(this, O, "m", be).call(this);
	}
	async finalFunctionToolCall() {
		return await this.done(), __classPrivateFieldGet(this, O, "m", xe).call(this);
	}
	async finalFunctionToolCallResult() {
		return await this.done(), __classPrivateFieldGet(this, O, "m", Se).call(this);
	}
	async totalUsage() {
		return await this.done(), __classPrivateFieldGet(this, O, "m", Ce).call(this);
	}
	allChatCompletions() {
		return [...this._chatCompletions];
	}
	_emitFinal() {
		let e = this._chatCompletions[this._chatCompletions.length - 1];
		e && this._emit("finalChatCompletion", e);
		let t = __classPrivateFieldGet(this, O, "m", be).call(this);
		t && this._emit("finalMessage", t);
		let n = __classPrivateFieldGet(this, O, "m", ye).call(this);
		n && this._emit("finalContent", n);
		let r = __classPrivateFieldGet(this, O, "m", xe).call(this);
		r && this._emit("finalFunctionToolCall", r);
		let i = __classPrivateFieldGet(this, O, "m", Se).call(this);
		i != null && this._emit("finalFunctionToolCallResult", i), this._chatCompletions.some((e) => e.usage) && this._emit("totalUsage", __classPrivateFieldGet(this, O, "m", Ce).call(this));
	}
	async _createChatCompletion(e, t, n) {
		this._listenForAbort(n?.signal), __classPrivateFieldGet(this, O, "m", we).call(this, t);
		let r = await e.chat.completions.create({
			...t,
			stream: !1
		}, {
			...n,
			signal: this.controller.signal
		});
		return this._connected(), this._addChatCompletion(parseChatCompletion(r, t));
	}
	async _runChatCompletion(e, t, n) {
		for (let e of t.messages) this._addMessage(e, !1);
		return await this._createChatCompletion(e, t, n);
	}
	async _runTools(e, t, n, r) {
		let i = "tool", { tool_choice: a = "auto", stream: o, toolContext: s, ...c } = t, l = s, u = typeof a != "string" && a.type === "function" && a?.function?.name, { maxChatCompletions: d = 10, afterCompletion: f } = r || {}, p = t.tools.map((e) => {
			if (isAutoParsableTool(e)) {
				if (!e.$callback) throw new error_OpenAIError("Tool given to `.runTools()` that does not have an associated function");
				return {
					type: "function",
					function: {
						function: e.$callback,
						name: e.function.name,
						description: e.function.description || "",
						parameters: e.function.parameters,
						parse: e.$parseRaw,
						strict: !0
					}
				};
			}
			return e;
		}), m = {};
		for (let e of p) e.type === "function" && (m[e.function.name || e.function.function.name] = e.function);
		let h = "tools" in t ? p.map((e) => e.type === "function" ? {
			type: "function",
			function: {
				name: e.function.name || e.function.function.name,
				parameters: e.function.parameters,
				description: e.function.description,
				strict: e.function.strict
			}
		} : e) : void 0;
		for (let e of t.messages) this._addMessage(e, !1);
		let runToolCall = async (e) => {
			if (e.type !== "function") return {
				message: void 0,
				functionCalled: !1
			};
			let t = e.id, { name: r, arguments: a } = e.function, o = m[r];
			if (!o) {
				let e = `Invalid tool_call: ${JSON.stringify(r)}. Available options are: ${Object.keys(m).map((e) => JSON.stringify(e)).join(", ")}. Please try again`;
				return {
					message: {
						role: i,
						tool_call_id: t,
						content: e
					},
					functionCalled: !1
				};
			}
			if (u && u !== r) {
				let e = `Invalid tool_call: ${JSON.stringify(r)}. ${JSON.stringify(u)} requested. Please try again`;
				return {
					message: {
						role: i,
						tool_call_id: t,
						content: e
					},
					functionCalled: !1
				};
			}
			let s;
			if (isRunnableFunctionWithParse(o)) {
				let e;
				try {
					e = await o.parse(a);
				} catch (e) {
					let n = e instanceof Error ? e.message : String(e);
					return {
						message: {
							role: i,
							tool_call_id: t,
							content: n
						},
						functionCalled: !1
					};
				}
				s = await o.function(e, n, l);
			} else s = await o.function(a, n, l);
			let c = __classPrivateFieldGet(this, O, "m", Te).call(this, s);
			return {
				message: {
					role: i,
					tool_call_id: t,
					content: c
				},
				functionCalled: !0
			};
		};
		for (let i = 0; i < d; ++i) {
			let i = await this._createChatCompletion(e, {
				...c,
				tool_choice: a,
				tools: h,
				messages: this.messages.map(toRequestMessage)
			}, r), o = i.choices[0]?.message;
			if (!o) throw new error_OpenAIError("missing message in ChatCompletion response");
			if (!o.tool_calls?.length) {
				await f?.(i, n);
				return;
			}
			if (u || t.parallel_tool_calls === !1) for (let e of o.tool_calls) {
				let t = await runToolCall(e);
				if (t.message && this._addMessage(t.message), u && t.functionCalled) {
					await f?.(i, n);
					return;
				}
			}
			else {
				let e = await Promise.allSettled(o.tool_calls.map(runToolCall));
				for (let t of e) if (t.status === "rejected") throw t.reason;
				for (let t of e) t.status === "fulfilled" && t.value.message && this._addMessage(t.value.message);
			}
			await f?.(i, n);
		}
	}
}
O = new WeakSet(), ye = function _AbstractChatCompletionRunner_getFinalContent() {
	return __classPrivateFieldGet(this, O, "m", be).call(this).content ?? null;
}, be = function _AbstractChatCompletionRunner_getFinalMessage() {
	let e = this.messages.length;
	for (; e-- > 0;) {
		let t = this.messages[e];
		if (isAssistantMessage(t)) return {
			...t,
			content: t.content ?? null,
			refusal: t.refusal ?? null
		};
	}
	throw new error_OpenAIError("stream ended without producing a ChatCompletionMessage with role=assistant");
}, xe = function _AbstractChatCompletionRunner_getFinalFunctionToolCall() {
	for (let e = this.messages.length - 1; e >= 0; e--) {
		let t = this.messages[e];
		if (isAssistantMessage(t) && t?.tool_calls?.length) for (let e = t.tool_calls.length - 1; e >= 0; e--) {
			let n = t.tool_calls[e];
			if (n?.type === "function") return n.function;
		}
	}
}, Se = function _AbstractChatCompletionRunner_getFinalFunctionToolCallResult() {
	for (let e = this.messages.length - 1; e >= 0; e--) {
		let t = this.messages[e];
		if (isToolMessage(t) && t.content != null && typeof t.content == "string" && this.messages.some((e) => e.role === "assistant" && e.tool_calls?.some((e) => e.type === "function" && e.id === t.tool_call_id))) return t.content;
	}
}, Ce = function _AbstractChatCompletionRunner_calculateTotalUsage() {
	let e = {
		completion_tokens: 0,
		prompt_tokens: 0,
		total_tokens: 0
	};
	for (let { usage: t } of this._chatCompletions) t && (e.completion_tokens += t.completion_tokens, e.prompt_tokens += t.prompt_tokens, e.total_tokens += t.total_tokens);
	return e;
}, we = function _AbstractChatCompletionRunner_validateParams(e) {
	if (e.n != null && e.n > 1) throw new error_OpenAIError("ChatCompletion convenience helpers only support n=1 at this time. To use n>1, please use chat.completions.create() directly.");
}, Te = function _AbstractChatCompletionRunner_stringifyFunctionCallResult(e) {
	return typeof e == "string" ? e : e === void 0 ? "undefined" : JSON.stringify(e);
};
class ChatCompletionRunner extends AbstractChatCompletionRunner {
	static runTools(e, t, n) {
		let r = new ChatCompletionRunner(), i = {
			...n,
			headers: {
				...n?.headers,
				"X-Stainless-Helper-Method": "runTools"
			}
		};
		return r._run(() => r._runTools(e, t, r, i)), r;
	}
	_addMessage(e, t = !0) {
		super._addMessage(e, t), isAssistantMessage(e) && e.content && this._emit("content", e.content);
	}
}
const k = {
	STR: 1,
	NUM: 2,
	ARR: 4,
	OBJ: 8,
	NULL: 16,
	BOOL: 32,
	NAN: 64,
	INFINITY: 128,
	MINUS_INFINITY: 256,
	INF: 384,
	SPECIAL: 496,
	ATOM: 499,
	COLLECTION: 12,
	ALL: 511
};
class PartialJSON extends Error {}
class MalformedJSON extends Error {}
function parseJSON(e, t = k.ALL) {
	if (typeof e != "string") throw TypeError(`expecting str, got ${typeof e}`);
	if (!e.trim()) throw Error(`${e} is empty`);
	return _parseJSON(e.trim(), t);
}
const _parseJSON = (e, t) => {
	let n = e.length, r = 0, markPartialJSON = (e) => {
		throw new PartialJSON(`${e} at position ${r}`);
	}, throwMalformedError = (e) => {
		throw new MalformedJSON(`${e} at position ${r}`);
	}, parseAny = () => (skipBlank(), r >= n && markPartialJSON("Unexpected end of input"), e[r] === "\"" ? parseStr() : e[r] === "{" ? parseObj() : e[r] === "[" ? parseArr() : e.substring(r, r + 4) === "null" || k.NULL & t && n - r < 4 && "null".startsWith(e.substring(r)) ? (r += 4, null) : e.substring(r, r + 4) === "true" || k.BOOL & t && n - r < 4 && "true".startsWith(e.substring(r)) ? (r += 4, !0) : e.substring(r, r + 5) === "false" || k.BOOL & t && n - r < 5 && "false".startsWith(e.substring(r)) ? (r += 5, !1) : e.substring(r, r + 8) === "Infinity" || k.INFINITY & t && n - r < 8 && "Infinity".startsWith(e.substring(r)) ? (r += 8, Infinity) : e.substring(r, r + 9) === "-Infinity" || k.MINUS_INFINITY & t && 1 < n - r && n - r < 9 && "-Infinity".startsWith(e.substring(r)) ? (r += 9, -Infinity) : e.substring(r, r + 3) === "NaN" || k.NAN & t && n - r < 3 && "NaN".startsWith(e.substring(r)) ? (r += 3, NaN) : parseNum()), parseStr = () => {
		let i = r, a = !1;
		for (r++; r < n && (e[r] !== "\"" || a && e[r - 1] === "\\");) a = e[r] === "\\" && !a, r++;
		if (e.charAt(r) == "\"") try {
			return JSON.parse(e.substring(i, ++r - Number(a)));
		} catch (e) {
			throwMalformedError(String(e));
		}
		else if (k.STR & t) try {
			return JSON.parse(e.substring(i, r - Number(a)) + "\"");
		} catch {
			return JSON.parse(e.substring(i, e.lastIndexOf("\\")) + "\"");
		}
		markPartialJSON("Unterminated string literal");
	}, parseObj = () => {
		r++, skipBlank();
		let i = {};
		try {
			for (; e[r] !== "}";) {
				if (skipBlank(), r >= n && k.OBJ & t) return i;
				let a = parseStr();
				skipBlank(), r++;
				try {
					let e = parseAny();
					Object.defineProperty(i, a, {
						value: e,
						writable: !0,
						enumerable: !0,
						configurable: !0
					});
				} catch (e) {
					if (k.OBJ & t) return i;
					throw e;
				}
				skipBlank(), e[r] === "," && r++;
			}
		} catch {
			if (k.OBJ & t) return i;
			markPartialJSON("Expected '}' at end of object");
		}
		return r++, i;
	}, parseArr = () => {
		r++;
		let n = [];
		try {
			for (; e[r] !== "]";) n.push(parseAny()), skipBlank(), e[r] === "," && r++;
		} catch {
			if (k.ARR & t) return n;
			markPartialJSON("Expected ']' at end of array");
		}
		return r++, n;
	}, parseNum = () => {
		if (r === 0) {
			e === "-" && k.NUM & t && markPartialJSON("Not sure what '-' is");
			try {
				return JSON.parse(e);
			} catch (n) {
				if (k.NUM & t) try {
					return e[e.length - 1] === "." ? JSON.parse(e.substring(0, e.lastIndexOf("."))) : JSON.parse(e.substring(0, e.lastIndexOf("e")));
				} catch {}
				throwMalformedError(String(n));
			}
		}
		let i = r;
		for (e[r] === "-" && r++; e[r] && !",]}".includes(e[r]);) r++;
		r == n && !(k.NUM & t) && markPartialJSON("Unterminated number literal");
		try {
			return JSON.parse(e.substring(i, r));
		} catch {
			e.substring(i, r) === "-" && k.NUM & t && markPartialJSON("Not sure what '-' is");
			try {
				return JSON.parse(e.substring(i, e.lastIndexOf("e")));
			} catch (e) {
				throwMalformedError(String(e));
			}
		}
	}, skipBlank = () => {
		for (; r < n && " \n\r	".includes(e[r]);) r++;
	};
	return parseAny();
}, partialParse = (e) => parseJSON(e, k.ALL ^ k.NUM);
var A, j, M, N, P, Ee, De, Oe, ke, Ae, je, Me, Ne;
const Pe = "chat.completion.chunk.message:";
function makeChatCompletionReadableStreamMessageChunk(e, t, n) {
	let r = {
		type: "message",
		message: t,
		...n ? { tool_call_ids: n } : {}
	};
	return {
		id: e.id,
		choices: [],
		created: e.created,
		model: e.model,
		object: `${Pe}${JSON.stringify(r)}`
	};
}
function isChatCompletionReadableStreamMessage(e) {
	return "type" in e && e.type === "message" && "message" in e || "object" in e && typeof e.object == "string" && e.object.startsWith(Pe);
}
function getChatCompletionReadableStreamMessage(e) {
	return "type" in e ? e : JSON.parse(e.object.slice(30));
}
class ChatCompletionStream extends AbstractChatCompletionRunner {
	constructor(e) {
		super(), A.add(this), j.set(this, void 0), M.set(this, void 0), N.set(this, void 0), P.set(this, void 0), __classPrivateFieldSet(this, j, e, "f"), __classPrivateFieldSet(this, M, new Set(), "f"), __classPrivateFieldSet(this, N, [], "f");
	}
	get currentChatCompletionSnapshot() {
		return __classPrivateFieldGet(this, P, "f");
	}
	static fromReadableStream(e) {
		let t = new ChatCompletionStream(null);
		return t._run(() => t._fromReadableStream(e)), t;
	}
	static createChatCompletion(e, t, n) {
		let r = new ChatCompletionStream(t);
		return r._run(() => r._runChatCompletion(e, {
			...t,
			stream: !0
		}, {
			...n,
			headers: {
				...n?.headers,
				"X-Stainless-Helper-Method": "stream"
			}
		})), r;
	}
	async _createChatCompletion(e, t, n) {
		super._createChatCompletion, this._listenForAbort(n?.signal), __classPrivateFieldGet(this, A, "m", Ee).call(this);
		let r = await e.chat.completions.create({
			...t,
			stream: !0
		}, {
			...n,
			signal: this.controller.signal
		});
		this._connected();
		for await (let e of r) __classPrivateFieldGet(this, A, "m", Oe).call(this, e);
		if (r.controller.signal?.aborted) throw new APIUserAbortError();
		return this._addChatCompletion(__classPrivateFieldGet(this, A, "m", je).call(this));
	}
	async _fromReadableStream(e, t) {
		this._listenForAbort(t?.signal), __classPrivateFieldGet(this, A, "m", Ee).call(this), this._connected();
		let n = Stream.fromReadableStream(e, this.controller), r;
		for await (let e of n) {
			if (isChatCompletionReadableStreamMessage(e)) {
				let t = getChatCompletionReadableStreamMessage(e);
				if (__classPrivateFieldGet(this, P, "f")) {
					let e = __classPrivateFieldGet(this, P, "f").choices[0]?.message.tool_calls;
					for (let [n, r] of t.tool_call_ids?.entries() ?? []) {
						let t = e?.[n];
						t && r && (t.id = r);
					}
					this._addChatCompletion(__classPrivateFieldGet(this, A, "m", je).call(this)), r = void 0;
				}
				this._addMessage(t.message);
				continue;
			}
			let t = e;
			r && t.id && r !== t.id && this._addChatCompletion(__classPrivateFieldGet(this, A, "m", je).call(this)), __classPrivateFieldGet(this, A, "m", Oe).call(this, t), t.id && (r = t.id);
		}
		if (n.controller.signal?.aborted) throw new APIUserAbortError();
		if (__classPrivateFieldGet(this, P, "f")) return this._addChatCompletion(__classPrivateFieldGet(this, A, "m", je).call(this));
		let i = this._chatCompletions[this._chatCompletions.length - 1];
		if (i) return i;
		throw new error_OpenAIError("request ended without sending any chunks");
	}
	[(j = new WeakMap(), M = new WeakMap(), N = new WeakMap(), P = new WeakMap(), A = new WeakSet(), Ee = function _ChatCompletionStream_beginRequest() {
		this.ended || (__classPrivateFieldSet(this, M, new Set(), "f"), __classPrivateFieldSet(this, P, void 0, "f"));
	}, De = function _ChatCompletionStream_getChoiceEventState(e) {
		let t = __classPrivateFieldGet(this, N, "f")[e.index];
		return t || (t = {
			content_done: !1,
			refusal_done: !1,
			logprobs_content_done: !1,
			logprobs_refusal_done: !1,
			done_tool_calls: new Set(),
			current_tool_call_index: null
		}, __classPrivateFieldGet(this, N, "f")[e.index] = t, t);
	}, Oe = function _ChatCompletionStream_addChunk(e) {
		if (this.ended) return;
		let t = __classPrivateFieldGet(this, A, "m", Ne).call(this, e);
		this._emit("chunk", e, t);
		for (let n of e.choices) {
			let e = t.choices[n.index], { delta: r } = n;
			r?.content != null && e.message?.role === "assistant" && e.message?.content && (this._emit("content", r.content, e.message.content), this._emit("content.delta", {
				delta: r.content,
				snapshot: e.message.content,
				parsed: e.message.parsed
			})), r?.refusal != null && e.message?.role === "assistant" && e.message?.refusal && this._emit("refusal.delta", {
				delta: r.refusal,
				snapshot: e.message.refusal
			}), n.logprobs?.content != null && e.message?.role === "assistant" && this._emit("logprobs.content.delta", {
				content: n.logprobs?.content,
				snapshot: e.logprobs?.content ?? []
			}), n.logprobs?.refusal != null && e.message?.role === "assistant" && this._emit("logprobs.refusal.delta", {
				refusal: n.logprobs?.refusal,
				snapshot: e.logprobs?.refusal ?? []
			});
			let i = __classPrivateFieldGet(this, A, "m", De).call(this, e);
			e.finish_reason && (__classPrivateFieldGet(this, A, "m", Ae).call(this, e), i.current_tool_call_index != null && __classPrivateFieldGet(this, A, "m", ke).call(this, e, i.current_tool_call_index));
			for (let t of r?.tool_calls ?? []) i.current_tool_call_index !== t.index && (__classPrivateFieldGet(this, A, "m", Ae).call(this, e), i.current_tool_call_index != null && __classPrivateFieldGet(this, A, "m", ke).call(this, e, i.current_tool_call_index)), i.current_tool_call_index = t.index;
			for (let t of r?.tool_calls ?? []) {
				let n = e.message.tool_calls?.[t.index];
				n?.type && (n?.type === "function" ? this._emit("tool_calls.function.arguments.delta", {
					name: n.function?.name,
					index: t.index,
					arguments: n.function.arguments,
					parsed_arguments: n.function.parsed_arguments,
					arguments_delta: t.function?.arguments ?? ""
				}) : n?.type);
			}
		}
	}, ke = function _ChatCompletionStream_emitToolCallDoneEvent(e, t) {
		if (__classPrivateFieldGet(this, A, "m", De).call(this, e).done_tool_calls.has(t)) return;
		let n = e.message.tool_calls?.[t];
		if (!n) throw Error("no tool call snapshot");
		if (!n.type) throw Error("tool call snapshot missing `type`");
		if (n.type === "function") {
			let e = __classPrivateFieldGet(this, j, "f")?.tools?.find((e) => isChatCompletionFunctionTool(e) && e.function.name === n.function.name);
			this._emit("tool_calls.function.arguments.done", {
				name: n.function.name,
				index: t,
				arguments: n.function.arguments,
				parsed_arguments: isAutoParsableTool(e) ? e.$parseRaw(n.function.arguments) : e?.function.strict ? JSON.parse(n.function.arguments) : null
			});
		} else n.type;
	}, Ae = function _ChatCompletionStream_emitContentDoneEvents(e) {
		let t = __classPrivateFieldGet(this, A, "m", De).call(this, e);
		if (e.message.content && !t.content_done) {
			t.content_done = !0;
			let n = __classPrivateFieldGet(this, A, "m", Me).call(this);
			this._emit("content.done", {
				content: e.message.content,
				parsed: n ? n.$parseRaw(e.message.content) : null
			});
		}
		e.message.refusal && !t.refusal_done && (t.refusal_done = !0, this._emit("refusal.done", { refusal: e.message.refusal })), e.logprobs?.content && !t.logprobs_content_done && (t.logprobs_content_done = !0, this._emit("logprobs.content.done", { content: e.logprobs.content })), e.logprobs?.refusal && !t.logprobs_refusal_done && (t.logprobs_refusal_done = !0, this._emit("logprobs.refusal.done", { refusal: e.logprobs.refusal }));
	}, je = function _ChatCompletionStream_endRequest() {
		if (this.ended) throw new error_OpenAIError("stream has ended, this shouldn't happen");
		let e = __classPrivateFieldGet(this, P, "f");
		if (!e) throw new error_OpenAIError("request ended without sending any chunks");
		let t = __classPrivateFieldGet(this, M, "f");
		return __classPrivateFieldSet(this, M, new Set(), "f"), __classPrivateFieldSet(this, P, void 0, "f"), __classPrivateFieldSet(this, N, [], "f"), finalizeChatCompletion(e, __classPrivateFieldGet(this, j, "f"), t);
	}, Me = function _ChatCompletionStream_getAutoParseableResponseFormat() {
		let e = __classPrivateFieldGet(this, j, "f")?.response_format;
		return isAutoParsableResponseFormat(e) ? e : null;
	}, Ne = function _ChatCompletionStream_accumulateChatCompletion(e) {
		var t, n, r, i, a;
		let o = __classPrivateFieldGet(this, P, "f"), { choices: s, ...c } = e;
		o ? e.id && Object.assign(o, c) : o = __classPrivateFieldSet(this, P, {
			...c,
			choices: []
		}, "f");
		for (let { delta: s, finish_reason: c, index: l, logprobs: u = null, ...d } of e.choices) {
			let e = o.choices[l];
			if (e ||= o.choices[l] = {
				finish_reason: c,
				index: l,
				message: {},
				logprobs: u,
				...d
			}, u) {
				if (!e.logprobs) e.logprobs = Object.assign({}, u);
				else {
					let { content: r, refusal: i, ...a } = u;
					Object.assign(e.logprobs, a), r && ((t = e.logprobs).content ?? (t.content = []), e.logprobs.content.push(...r)), i && ((n = e.logprobs).refusal ?? (n.refusal = []), e.logprobs.refusal.push(...i));
				}
			}
			if (c && (e.finish_reason = c, __classPrivateFieldGet(this, j, "f") && hasAutoParseableInput(__classPrivateFieldGet(this, j, "f")))) {
				if (c === "length") throw new LengthFinishReasonError();
				if (c === "content_filter") throw new ContentFilterFinishReasonError();
			}
			if (Object.assign(e, d), !s) continue;
			__classPrivateFieldGet(this, M, "f").delete(l);
			let { audio: f, content: p, refusal: m, function_call: h, role: g, tool_calls: v, ...y } = s;
			if (Object.assign(e.message, y), f?.expires_at != null && f.id == null && f.data == null && f.transcript == null && p == null && m == null && h == null && g == null && v == null && Object.keys(y).length === 0 && __classPrivateFieldGet(this, M, "f").add(l), m && (e.message.refusal = (e.message.refusal || "") + m), g && (e.message.role = g), f) {
				let t = (r = e.message).audio ?? (r.audio = {});
				f.id != null && (t.id = f.id), f.data != null && (t.data = (t.data ?? "") + f.data), f.transcript != null && (t.transcript = (t.transcript ?? "") + f.transcript), f.expires_at != null && (t.expires_at = f.expires_at);
			}
			if (h && (e.message.function_call ? (h.name && (e.message.function_call.name = h.name), h.arguments && ((i = e.message.function_call).arguments ?? (i.arguments = ""), e.message.function_call.arguments += h.arguments)) : e.message.function_call = h), p && (e.message.content = (e.message.content || "") + p, !e.message.refusal && __classPrivateFieldGet(this, A, "m", Me).call(this) && (e.message.parsed = e.message.content.trim() ? partialParse(e.message.content) : null)), v) {
				e.message.tool_calls || (e.message.tool_calls = []);
				for (let { index: t, id: n, type: r, function: i, ...o } of v) {
					let s = (a = e.message.tool_calls)[t] ?? (a[t] = {});
					Object.assign(s, o), n && (s.id = n), r && (s.type = r), i && (s.function ??= {
						name: i.name ?? "",
						arguments: ""
					}), i?.name && (s.function.name = i.name), i?.arguments && (s.function.arguments += i.arguments, shouldParseToolCall(__classPrivateFieldGet(this, j, "f"), s) && (s.function.parsed_arguments = partialParse(s.function.arguments)));
				}
			}
		}
		return o;
	}, Symbol.asyncIterator)]() {
		let e = [], t = [], n = !1;
		return this.on("chunk", (n) => {
			let r = t.shift();
			r ? r.resolve(n) : e.push(n);
		}), this.on("end", () => {
			n = !0;
			for (let e of t) e.resolve(void 0);
			t.length = 0;
		}), this.on("abort", (e) => {
			n = !0;
			for (let n of t) n.reject(e);
			t.length = 0;
		}), this.on("error", (e) => {
			n = !0;
			for (let n of t) n.reject(e);
			t.length = 0;
		}), {
			next: async () => e.length ? {
				value: e.shift(),
				done: !1
			} : n ? {
				value: void 0,
				done: !0
			} : new Promise((e, n) => t.push({
				resolve: e,
				reject: n
			})).then((e) => e ? {
				value: e,
				done: !1
			} : {
				value: void 0,
				done: !0
			}),
			return: async () => (this.abort(), {
				value: void 0,
				done: !0
			})
		};
	}
	toReadableStream() {
		return new Stream(this[Symbol.asyncIterator].bind(this), this.controller).toReadableStream();
	}
}
function finalizeChatCompletion(e, t, n) {
	let { id: r, choices: i, created: a, model: o, system_fingerprint: s, ...c } = e;
	return maybeParseChatCompletion({
		...c,
		id: r,
		choices: i.map(({ message: t, finish_reason: r, index: i, logprobs: a, ...o }) => {
			let { content: s = null, function_call: c, tool_calls: l, audio: u, ...d } = t, f = r ?? (n.has(i) && isCompleteAudio(u) ? "stop" : null);
			if (!f) throw new error_OpenAIError(`missing finish_reason for choice ${i}`);
			let p = u ? { audio: u } : {}, m = t.role;
			if (!m) throw new error_OpenAIError(`missing role for choice ${i}`);
			if (c) {
				let { arguments: e, name: n } = c;
				if (e == null) throw new error_OpenAIError(`missing function_call.arguments for choice ${i}`);
				if (!n) throw new error_OpenAIError(`missing function_call.name for choice ${i}`);
				return {
					...o,
					message: {
						...p,
						content: s,
						function_call: {
							arguments: e,
							name: n
						},
						role: m,
						refusal: t.refusal ?? null
					},
					finish_reason: f,
					index: i,
					logprobs: a
				};
			}
			return l ? {
				...o,
				index: i,
				finish_reason: f,
				logprobs: a,
				message: {
					...d,
					...p,
					role: m,
					content: s,
					refusal: t.refusal ?? null,
					tool_calls: l.map((t, n) => {
						let { function: r, type: a, id: o, ...s } = t, { arguments: c, name: l, ...u } = r || {};
						if (a == null) throw new error_OpenAIError(`missing choices[${i}].tool_calls[${n}].type\n${str(e)}`);
						if (l == null) throw new error_OpenAIError(`missing choices[${i}].tool_calls[${n}].function.name\n${str(e)}`);
						if (c == null) throw new error_OpenAIError(`missing choices[${i}].tool_calls[${n}].function.arguments\n${str(e)}`);
						return {
							...s,
							id: o || `call_${uuid4()}`,
							type: a,
							function: {
								...u,
								name: l,
								arguments: c
							}
						};
					})
				}
			} : {
				...o,
				message: {
					...d,
					...p,
					content: s,
					role: m,
					refusal: t.refusal ?? null
				},
				finish_reason: f,
				index: i,
				logprobs: a
			};
		}),
		created: a,
		model: o,
		object: "chat.completion",
		...s ? { system_fingerprint: s } : {}
	}, t);
}
function isCompleteAudio(e) {
	return e?.id != null && e.data != null && e.transcript != null && e.expires_at != null;
}
function str(e) {
	return JSON.stringify(e);
}
class ChatCompletionStreamingRunner extends ChatCompletionStream {
	static fromReadableStream(e) {
		let t = new ChatCompletionStreamingRunner(null);
		return t._run(() => t._fromReadableStream(e)), t;
	}
	toReadableStream() {
		let e = [], t = [], n = !1, r, i, pushEvent = (n) => {
			let r = t.shift();
			r ? r.resolve(n) : e.push(n);
		};
		this.on("chunk", (e) => {
			r = e, pushEvent(e);
		}), this.on("message", (e) => {
			if (isAssistantMessage(e)) i = e.tool_calls?.map((e) => e.id);
			else if (isToolMessage(e)) {
				if (!r) throw new error_OpenAIError("cannot serialize a tool message before receiving any chunks");
				pushEvent(makeChatCompletionReadableStreamMessageChunk(r, e, i));
			}
		}), this.on("end", () => {
			n = !0;
			for (let e of t) e.resolve(void 0);
			t.length = 0;
		}), this.on("abort", (e) => {
			n = !0;
			for (let n of t) n.reject(e);
			t.length = 0;
		}), this.on("error", (e) => {
			n = !0;
			for (let n of t) n.reject(e);
			t.length = 0;
		});
		let iterator = () => ({
			next: async () => {
				if (!e.length) return n ? {
					value: void 0,
					done: !0
				} : new Promise((e, n) => t.push({
					resolve: e,
					reject: n
				})).then((e) => e ? {
					value: e,
					done: !1
				} : {
					value: void 0,
					done: !0
				});
				let r = e.shift();
				return r ? {
					value: r,
					done: !1
				} : {
					value: void 0,
					done: !0
				};
			},
			return: async () => (this.abort(), {
				value: void 0,
				done: !0
			})
		});
		return new Stream(iterator, this.controller).toReadableStream();
	}
	static runTools(e, t, n) {
		let r = new ChatCompletionStreamingRunner(t), i = {
			...n,
			headers: {
				...n?.headers,
				"X-Stainless-Helper-Method": "runTools"
			}
		};
		return r._run(() => r._runTools(e, t, r, i)), r;
	}
}
class Completions extends APIResource {
	constructor() {
		super(...arguments), this.messages = new Messages(this._client);
	}
	create(e, t) {
		return this._client.post("/chat/completions", {
			body: e,
			...t,
			stream: e.stream ?? !1,
			__security: { bearerAuth: !0 }
		});
	}
	retrieve(e, t) {
		return this._client.get(E`/chat/completions/${e}`, {
			...t,
			__security: { bearerAuth: !0 }
		});
	}
	update(e, t, n) {
		return this._client.post(E`/chat/completions/${e}`, {
			body: t,
			...n,
			__security: { bearerAuth: !0 }
		});
	}
	list(e = {}, t) {
		return this._client.getAPIList("/chat/completions", CursorPage, {
			query: e,
			...t,
			__security: { bearerAuth: !0 }
		});
	}
	delete(e, t) {
		return this._client.delete(E`/chat/completions/${e}`, {
			...t,
			__security: { bearerAuth: !0 }
		});
	}
	parse(e, t) {
		return validateInputTools(e.tools), this._client.chat.completions.create(e, {
			...t,
			headers: {
				...t?.headers,
				"X-Stainless-Helper-Method": "chat.completions.parse"
			}
		})._thenUnwrap((t) => parseChatCompletion(t, e));
	}
	runTools(e, t) {
		return e.stream ? ChatCompletionStreamingRunner.runTools(this._client, e, t) : ChatCompletionRunner.runTools(this._client, e, t);
	}
	stream(e, t) {
		return ChatCompletionStream.createChatCompletion(this._client, e, t);
	}
}
Completions.Messages = Messages;
class Chat extends APIResource {
	constructor() {
		super(...arguments), this.completions = new Completions(this._client);
	}
}
Chat.Completions = Completions;
class AdminAPIKeys extends APIResource {
	create(e, t) {
		return this._client.post("/organization/admin_api_keys", {
			body: e,
			...t,
			__security: { adminAPIKeyAuth: !0 }
		});
	}
	retrieve(e, t) {
		return this._client.get(E`/organization/admin_api_keys/${e}`, {
			...t,
			__security: { adminAPIKeyAuth: !0 }
		});
	}
	list(e = {}, t) {
		return this._client.getAPIList("/organization/admin_api_keys", CursorPage, {
			query: e,
			...t,
			__security: { adminAPIKeyAuth: !0 }
		});
	}
	delete(e, t) {
		return this._client.delete(E`/organization/admin_api_keys/${e}`, {
			...t,
			__security: { adminAPIKeyAuth: !0 }
		});
	}
}
class AuditLogs extends APIResource {
	list(e = {}, t) {
		return this._client.getAPIList("/organization/audit_logs", ConversationCursorPage, {
			query: e,
			...t,
			__security: { adminAPIKeyAuth: !0 }
		});
	}
}
class Certificates extends APIResource {
	create(e, t) {
		return this._client.post("/organization/certificates", {
			body: e,
			...t,
			__security: { adminAPIKeyAuth: !0 }
		});
	}
	retrieve(e, t = {}, n) {
		return this._client.get(E`/organization/certificates/${e}`, {
			query: t,
			...n,
			__security: { adminAPIKeyAuth: !0 }
		});
	}
	update(e, t, n) {
		return this._client.post(E`/organization/certificates/${e}`, {
			body: t,
			...n,
			__security: { adminAPIKeyAuth: !0 }
		});
	}
	list(e = {}, t) {
		return this._client.getAPIList("/organization/certificates", ConversationCursorPage, {
			query: e,
			...t,
			__security: { adminAPIKeyAuth: !0 }
		});
	}
	delete(e, t) {
		return this._client.delete(E`/organization/certificates/${e}`, {
			...t,
			__security: { adminAPIKeyAuth: !0 }
		});
	}
	activate(e, t) {
		return this._client.getAPIList("/organization/certificates/activate", Page, {
			body: e,
			method: "post",
			...t,
			__security: { adminAPIKeyAuth: !0 }
		});
	}
	deactivate(e, t) {
		return this._client.getAPIList("/organization/certificates/deactivate", Page, {
			body: e,
			method: "post",
			...t,
			__security: { adminAPIKeyAuth: !0 }
		});
	}
}
class DataRetention extends APIResource {
	retrieve(e) {
		return this._client.get("/organization/data_retention", {
			...e,
			__security: { adminAPIKeyAuth: !0 }
		});
	}
	update(e, t) {
		return this._client.post("/organization/data_retention", {
			body: e,
			...t,
			__security: { adminAPIKeyAuth: !0 }
		});
	}
}
class Invites extends APIResource {
	create(e, t) {
		return this._client.post("/organization/invites", {
			body: e,
			...t,
			__security: { adminAPIKeyAuth: !0 }
		});
	}
	retrieve(e, t) {
		return this._client.get(E`/organization/invites/${e}`, {
			...t,
			__security: { adminAPIKeyAuth: !0 }
		});
	}
	list(e = {}, t) {
		return this._client.getAPIList("/organization/invites", ConversationCursorPage, {
			query: e,
			...t,
			__security: { adminAPIKeyAuth: !0 }
		});
	}
	delete(e, t) {
		return this._client.delete(E`/organization/invites/${e}`, {
			...t,
			__security: { adminAPIKeyAuth: !0 }
		});
	}
}
class Roles extends APIResource {
	create(e, t) {
		return this._client.post("/organization/roles", {
			body: e,
			...t,
			__security: { adminAPIKeyAuth: !0 }
		});
	}
	retrieve(e, t) {
		return this._client.get(E`/organization/roles/${e}`, {
			...t,
			__security: { adminAPIKeyAuth: !0 }
		});
	}
	update(e, t, n) {
		return this._client.post(E`/organization/roles/${e}`, {
			body: t,
			...n,
			__security: { adminAPIKeyAuth: !0 }
		});
	}
	list(e = {}, t) {
		return this._client.getAPIList("/organization/roles", NextCursorPage, {
			query: e,
			...t,
			__security: { adminAPIKeyAuth: !0 }
		});
	}
	delete(e, t) {
		return this._client.delete(E`/organization/roles/${e}`, {
			...t,
			__security: { adminAPIKeyAuth: !0 }
		});
	}
}
class SpendAlerts extends APIResource {
	create(e, t) {
		return this._client.post("/organization/spend_alerts", {
			body: e,
			...t,
			__security: { adminAPIKeyAuth: !0 }
		});
	}
	retrieve(e, t) {
		return this._client.get(E`/organization/spend_alerts/${e}`, {
			...t,
			__security: { adminAPIKeyAuth: !0 }
		});
	}
	update(e, t, n) {
		return this._client.post(E`/organization/spend_alerts/${e}`, {
			body: t,
			...n,
			__security: { adminAPIKeyAuth: !0 }
		});
	}
	list(e = {}, t) {
		return this._client.getAPIList("/organization/spend_alerts", ConversationCursorPage, {
			query: e,
			...t,
			__security: { adminAPIKeyAuth: !0 }
		});
	}
	delete(e, t) {
		return this._client.delete(E`/organization/spend_alerts/${e}`, {
			...t,
			__security: { adminAPIKeyAuth: !0 }
		});
	}
}
class SpendLimit extends APIResource {
	retrieve(e) {
		return this._client.get("/organization/spend_limit", {
			...e,
			__security: { adminAPIKeyAuth: !0 }
		});
	}
	update(e, t) {
		return this._client.post("/organization/spend_limit", {
			body: e,
			...t,
			__security: { adminAPIKeyAuth: !0 }
		});
	}
	delete(e) {
		return this._client.delete("/organization/spend_limit", {
			...e,
			__security: { adminAPIKeyAuth: !0 }
		});
	}
}
class Usage extends APIResource {
	audioSpeeches(e, t) {
		return this._client.get("/organization/usage/audio_speeches", {
			query: e,
			...t,
			__security: { adminAPIKeyAuth: !0 }
		});
	}
	audioTranscriptions(e, t) {
		return this._client.get("/organization/usage/audio_transcriptions", {
			query: e,
			...t,
			__security: { adminAPIKeyAuth: !0 }
		});
	}
	codeInterpreterSessions(e, t) {
		return this._client.get("/organization/usage/code_interpreter_sessions", {
			query: e,
			...t,
			__security: { adminAPIKeyAuth: !0 }
		});
	}
	completions(e, t) {
		return this._client.get("/organization/usage/completions", {
			query: e,
			...t,
			__security: { adminAPIKeyAuth: !0 }
		});
	}
	costs(e, t) {
		return this._client.get("/organization/costs", {
			query: e,
			...t,
			__security: { adminAPIKeyAuth: !0 }
		});
	}
	embeddings(e, t) {
		return this._client.get("/organization/usage/embeddings", {
			query: e,
			...t,
			__security: { adminAPIKeyAuth: !0 }
		});
	}
	fileSearchCalls(e, t) {
		return this._client.get("/organization/usage/file_search_calls", {
			query: e,
			...t,
			__security: { adminAPIKeyAuth: !0 }
		});
	}
	images(e, t) {
		return this._client.get("/organization/usage/images", {
			query: e,
			...t,
			__security: { adminAPIKeyAuth: !0 }
		});
	}
	moderations(e, t) {
		return this._client.get("/organization/usage/moderations", {
			query: e,
			...t,
			__security: { adminAPIKeyAuth: !0 }
		});
	}
	vectorStores(e, t) {
		return this._client.get("/organization/usage/vector_stores", {
			query: e,
			...t,
			__security: { adminAPIKeyAuth: !0 }
		});
	}
	webSearchCalls(e, t) {
		return this._client.get("/organization/usage/web_search_calls", {
			query: e,
			...t,
			__security: { adminAPIKeyAuth: !0 }
		});
	}
}
class roles_Roles extends APIResource {
	create(e, t, n) {
		return this._client.post(E`/organization/groups/${e}/roles`, {
			body: t,
			...n,
			__security: { adminAPIKeyAuth: !0 }
		});
	}
	retrieve(e, t, n) {
		let { group_id: r } = t;
		return this._client.get(E`/organization/groups/${r}/roles/${e}`, {
			...n,
			__security: { adminAPIKeyAuth: !0 }
		});
	}
	list(e, t = {}, n) {
		return this._client.getAPIList(E`/organization/groups/${e}/roles`, NextCursorPage, {
			query: t,
			...n,
			__security: { adminAPIKeyAuth: !0 }
		});
	}
	delete(e, t, n) {
		let { group_id: r } = t;
		return this._client.delete(E`/organization/groups/${r}/roles/${e}`, {
			...n,
			__security: { adminAPIKeyAuth: !0 }
		});
	}
}
class Users extends APIResource {
	create(e, t, n) {
		return this._client.post(E`/organization/groups/${e}/users`, {
			body: t,
			...n,
			__security: { adminAPIKeyAuth: !0 }
		});
	}
	retrieve(e, t, n) {
		let { group_id: r } = t;
		return this._client.get(E`/organization/groups/${r}/users/${e}`, {
			...n,
			__security: { adminAPIKeyAuth: !0 }
		});
	}
	list(e, t = {}, n) {
		return this._client.getAPIList(E`/organization/groups/${e}/users`, NextCursorPage, {
			query: t,
			...n,
			__security: { adminAPIKeyAuth: !0 }
		});
	}
	delete(e, t, n) {
		let { group_id: r } = t;
		return this._client.delete(E`/organization/groups/${r}/users/${e}`, {
			...n,
			__security: { adminAPIKeyAuth: !0 }
		});
	}
}
class Groups extends APIResource {
	constructor() {
		super(...arguments), this.users = new Users(this._client), this.roles = new roles_Roles(this._client);
	}
	create(e, t) {
		return this._client.post("/organization/groups", {
			body: e,
			...t,
			__security: { adminAPIKeyAuth: !0 }
		});
	}
	retrieve(e, t) {
		return this._client.get(E`/organization/groups/${e}`, {
			...t,
			__security: { adminAPIKeyAuth: !0 }
		});
	}
	update(e, t, n) {
		return this._client.post(E`/organization/groups/${e}`, {
			body: t,
			...n,
			__security: { adminAPIKeyAuth: !0 }
		});
	}
	list(e = {}, t) {
		return this._client.getAPIList("/organization/groups", NextCursorPage, {
			query: e,
			...t,
			__security: { adminAPIKeyAuth: !0 }
		});
	}
	delete(e, t) {
		return this._client.delete(E`/organization/groups/${e}`, {
			...t,
			__security: { adminAPIKeyAuth: !0 }
		});
	}
}
Groups.Users = Users, Groups.Roles = roles_Roles;
class APIKeys extends APIResource {
	retrieve(e, t, n) {
		let { project_id: r } = t;
		return this._client.get(E`/organization/projects/${r}/api_keys/${e}`, {
			...n,
			__security: { adminAPIKeyAuth: !0 }
		});
	}
	list(e, t = {}, n) {
		return this._client.getAPIList(E`/organization/projects/${e}/api_keys`, ConversationCursorPage, {
			query: t,
			...n,
			__security: { adminAPIKeyAuth: !0 }
		});
	}
	delete(e, t, n) {
		let { project_id: r } = t;
		return this._client.delete(E`/organization/projects/${r}/api_keys/${e}`, {
			...n,
			__security: { adminAPIKeyAuth: !0 }
		});
	}
}
class certificates_Certificates extends APIResource {
	list(e, t = {}, n) {
		return this._client.getAPIList(E`/organization/projects/${e}/certificates`, ConversationCursorPage, {
			query: t,
			...n,
			__security: { adminAPIKeyAuth: !0 }
		});
	}
	activate(e, t, n) {
		return this._client.getAPIList(E`/organization/projects/${e}/certificates/activate`, Page, {
			body: t,
			method: "post",
			...n,
			__security: { adminAPIKeyAuth: !0 }
		});
	}
	deactivate(e, t, n) {
		return this._client.getAPIList(E`/organization/projects/${e}/certificates/deactivate`, Page, {
			body: t,
			method: "post",
			...n,
			__security: { adminAPIKeyAuth: !0 }
		});
	}
}
class data_retention_DataRetention extends APIResource {
	retrieve(e, t) {
		return this._client.get(E`/organization/projects/${e}/data_retention`, {
			...t,
			__security: { adminAPIKeyAuth: !0 }
		});
	}
	update(e, t, n) {
		return this._client.post(E`/organization/projects/${e}/data_retention`, {
			body: t,
			...n,
			__security: { adminAPIKeyAuth: !0 }
		});
	}
}
class HostedToolPermissions extends APIResource {
	retrieve(e, t) {
		return this._client.get(E`/organization/projects/${e}/hosted_tool_permissions`, {
			...t,
			__security: { adminAPIKeyAuth: !0 }
		});
	}
	update(e, t, n) {
		return this._client.post(E`/organization/projects/${e}/hosted_tool_permissions`, {
			body: t,
			...n,
			__security: { adminAPIKeyAuth: !0 }
		});
	}
}
class ModelPermissions extends APIResource {
	retrieve(e, t) {
		return this._client.get(E`/organization/projects/${e}/model_permissions`, {
			...t,
			__security: { adminAPIKeyAuth: !0 }
		});
	}
	update(e, t, n) {
		return this._client.post(E`/organization/projects/${e}/model_permissions`, {
			body: t,
			...n,
			__security: { adminAPIKeyAuth: !0 }
		});
	}
	delete(e, t) {
		return this._client.delete(E`/organization/projects/${e}/model_permissions`, {
			...t,
			__security: { adminAPIKeyAuth: !0 }
		});
	}
}
class RateLimits extends APIResource {
	listRateLimits(e, t = {}, n) {
		return this._client.getAPIList(E`/organization/projects/${e}/rate_limits`, ConversationCursorPage, {
			query: t,
			...n,
			__security: { adminAPIKeyAuth: !0 }
		});
	}
	updateRateLimit(e, t, n) {
		let { project_id: r, ...i } = t;
		return this._client.post(E`/organization/projects/${r}/rate_limits/${e}`, {
			body: i,
			...n,
			__security: { adminAPIKeyAuth: !0 }
		});
	}
}
class projects_roles_Roles extends APIResource {
	create(e, t, n) {
		return this._client.post(E`/projects/${e}/roles`, {
			body: t,
			...n,
			__security: { adminAPIKeyAuth: !0 }
		});
	}
	retrieve(e, t, n) {
		let { project_id: r } = t;
		return this._client.get(E`/projects/${r}/roles/${e}`, {
			...n,
			__security: { adminAPIKeyAuth: !0 }
		});
	}
	update(e, t, n) {
		let { project_id: r, ...i } = t;
		return this._client.post(E`/projects/${r}/roles/${e}`, {
			body: i,
			...n,
			__security: { adminAPIKeyAuth: !0 }
		});
	}
	list(e, t = {}, n) {
		return this._client.getAPIList(E`/projects/${e}/roles`, NextCursorPage, {
			query: t,
			...n,
			__security: { adminAPIKeyAuth: !0 }
		});
	}
	delete(e, t, n) {
		let { project_id: r } = t;
		return this._client.delete(E`/projects/${r}/roles/${e}`, {
			...n,
			__security: { adminAPIKeyAuth: !0 }
		});
	}
}
class spend_alerts_SpendAlerts extends APIResource {
	create(e, t, n) {
		return this._client.post(E`/organization/projects/${e}/spend_alerts`, {
			body: t,
			...n,
			__security: { adminAPIKeyAuth: !0 }
		});
	}
	retrieve(e, t, n) {
		let { project_id: r } = t;
		return this._client.get(E`/organization/projects/${r}/spend_alerts/${e}`, {
			...n,
			__security: { adminAPIKeyAuth: !0 }
		});
	}
	update(e, t, n) {
		let { project_id: r, ...i } = t;
		return this._client.post(E`/organization/projects/${r}/spend_alerts/${e}`, {
			body: i,
			...n,
			__security: { adminAPIKeyAuth: !0 }
		});
	}
	list(e, t = {}, n) {
		return this._client.getAPIList(E`/organization/projects/${e}/spend_alerts`, ConversationCursorPage, {
			query: t,
			...n,
			__security: { adminAPIKeyAuth: !0 }
		});
	}
	delete(e, t, n) {
		let { project_id: r } = t;
		return this._client.delete(E`/organization/projects/${r}/spend_alerts/${e}`, {
			...n,
			__security: { adminAPIKeyAuth: !0 }
		});
	}
}
class spend_limit_SpendLimit extends APIResource {
	retrieve(e, t) {
		return this._client.get(E`/organization/projects/${e}/spend_limit`, {
			...t,
			__security: { adminAPIKeyAuth: !0 }
		});
	}
	update(e, t, n) {
		return this._client.post(E`/organization/projects/${e}/spend_limit`, {
			body: t,
			...n,
			__security: { adminAPIKeyAuth: !0 }
		});
	}
	delete(e, t) {
		return this._client.delete(E`/organization/projects/${e}/spend_limit`, {
			...t,
			__security: { adminAPIKeyAuth: !0 }
		});
	}
}
class groups_roles_Roles extends APIResource {
	create(e, t, n) {
		let { project_id: r, ...i } = t;
		return this._client.post(E`/projects/${r}/groups/${e}/roles`, {
			body: i,
			...n,
			__security: { adminAPIKeyAuth: !0 }
		});
	}
	retrieve(e, t, n) {
		let { project_id: r, group_id: i } = t;
		return this._client.get(E`/projects/${r}/groups/${i}/roles/${e}`, {
			...n,
			__security: { adminAPIKeyAuth: !0 }
		});
	}
	list(e, t, n) {
		let { project_id: r, ...i } = t;
		return this._client.getAPIList(E`/projects/${r}/groups/${e}/roles`, NextCursorPage, {
			query: i,
			...n,
			__security: { adminAPIKeyAuth: !0 }
		});
	}
	delete(e, t, n) {
		let { project_id: r, group_id: i } = t;
		return this._client.delete(E`/projects/${r}/groups/${i}/roles/${e}`, {
			...n,
			__security: { adminAPIKeyAuth: !0 }
		});
	}
}
class groups_Groups extends APIResource {
	constructor() {
		super(...arguments), this.roles = new groups_roles_Roles(this._client);
	}
	create(e, t, n) {
		return this._client.post(E`/organization/projects/${e}/groups`, {
			body: t,
			...n,
			__security: { adminAPIKeyAuth: !0 }
		});
	}
	retrieve(e, t, n) {
		let { project_id: r, ...i } = t;
		return this._client.get(E`/organization/projects/${r}/groups/${e}`, {
			query: i,
			...n,
			__security: { adminAPIKeyAuth: !0 }
		});
	}
	list(e, t = {}, n) {
		return this._client.getAPIList(E`/organization/projects/${e}/groups`, NextCursorPage, {
			query: t,
			...n,
			__security: { adminAPIKeyAuth: !0 }
		});
	}
	delete(e, t, n) {
		let { project_id: r } = t;
		return this._client.delete(E`/organization/projects/${r}/groups/${e}`, {
			...n,
			__security: { adminAPIKeyAuth: !0 }
		});
	}
}
groups_Groups.Roles = groups_roles_Roles;
class api_keys_APIKeys extends APIResource {
	create(e, t, n) {
		let { project_id: r, ...i } = t;
		return this._client.post(E`/organization/projects/${r}/service_accounts/${e}/api_keys`, {
			body: i,
			...n,
			__security: { adminAPIKeyAuth: !0 }
		});
	}
}
class ServiceAccounts extends APIResource {
	constructor() {
		super(...arguments), this.apiKeys = new api_keys_APIKeys(this._client);
	}
	create(e, t, n) {
		return this._client.post(E`/organization/projects/${e}/service_accounts`, {
			body: t,
			...n,
			__security: { adminAPIKeyAuth: !0 }
		});
	}
	retrieve(e, t, n) {
		let { project_id: r } = t;
		return this._client.get(E`/organization/projects/${r}/service_accounts/${e}`, {
			...n,
			__security: { adminAPIKeyAuth: !0 }
		});
	}
	update(e, t, n) {
		let { project_id: r, ...i } = t;
		return this._client.post(E`/organization/projects/${r}/service_accounts/${e}`, {
			body: i,
			...n,
			__security: { adminAPIKeyAuth: !0 }
		});
	}
	list(e, t = {}, n) {
		return this._client.getAPIList(E`/organization/projects/${e}/service_accounts`, ConversationCursorPage, {
			query: t,
			...n,
			__security: { adminAPIKeyAuth: !0 }
		});
	}
	delete(e, t, n) {
		let { project_id: r } = t;
		return this._client.delete(E`/organization/projects/${r}/service_accounts/${e}`, {
			...n,
			__security: { adminAPIKeyAuth: !0 }
		});
	}
}
ServiceAccounts.APIKeys = api_keys_APIKeys;
class users_roles_Roles extends APIResource {
	create(e, t, n) {
		let { project_id: r, ...i } = t;
		return this._client.post(E`/projects/${r}/users/${e}/roles`, {
			body: i,
			...n,
			__security: { adminAPIKeyAuth: !0 }
		});
	}
	retrieve(e, t, n) {
		let { project_id: r, user_id: i } = t;
		return this._client.get(E`/projects/${r}/users/${i}/roles/${e}`, {
			...n,
			__security: { adminAPIKeyAuth: !0 }
		});
	}
	list(e, t, n) {
		let { project_id: r, ...i } = t;
		return this._client.getAPIList(E`/projects/${r}/users/${e}/roles`, NextCursorPage, {
			query: i,
			...n,
			__security: { adminAPIKeyAuth: !0 }
		});
	}
	delete(e, t, n) {
		let { project_id: r, user_id: i } = t;
		return this._client.delete(E`/projects/${r}/users/${i}/roles/${e}`, {
			...n,
			__security: { adminAPIKeyAuth: !0 }
		});
	}
}
class users_Users extends APIResource {
	constructor() {
		super(...arguments), this.roles = new users_roles_Roles(this._client);
	}
	create(e, t, n) {
		return this._client.post(E`/organization/projects/${e}/users`, {
			body: t,
			...n,
			__security: { adminAPIKeyAuth: !0 }
		});
	}
	retrieve(e, t, n) {
		let { project_id: r } = t;
		return this._client.get(E`/organization/projects/${r}/users/${e}`, {
			...n,
			__security: { adminAPIKeyAuth: !0 }
		});
	}
	update(e, t, n) {
		let { project_id: r, ...i } = t;
		return this._client.post(E`/organization/projects/${r}/users/${e}`, {
			body: i,
			...n,
			__security: { adminAPIKeyAuth: !0 }
		});
	}
	list(e, t = {}, n) {
		return this._client.getAPIList(E`/organization/projects/${e}/users`, ConversationCursorPage, {
			query: t,
			...n,
			__security: { adminAPIKeyAuth: !0 }
		});
	}
	delete(e, t, n) {
		let { project_id: r } = t;
		return this._client.delete(E`/organization/projects/${r}/users/${e}`, {
			...n,
			__security: { adminAPIKeyAuth: !0 }
		});
	}
}
users_Users.Roles = users_roles_Roles;
class Projects extends APIResource {
	constructor() {
		super(...arguments), this.users = new users_Users(this._client), this.serviceAccounts = new ServiceAccounts(this._client), this.apiKeys = new APIKeys(this._client), this.rateLimits = new RateLimits(this._client), this.modelPermissions = new ModelPermissions(this._client), this.hostedToolPermissions = new HostedToolPermissions(this._client), this.groups = new groups_Groups(this._client), this.roles = new projects_roles_Roles(this._client), this.dataRetention = new data_retention_DataRetention(this._client), this.spendLimit = new spend_limit_SpendLimit(this._client), this.spendAlerts = new spend_alerts_SpendAlerts(this._client), this.certificates = new certificates_Certificates(this._client);
	}
	create(e, t) {
		return this._client.post("/organization/projects", {
			body: e,
			...t,
			__security: { adminAPIKeyAuth: !0 }
		});
	}
	retrieve(e, t) {
		return this._client.get(E`/organization/projects/${e}`, {
			...t,
			__security: { adminAPIKeyAuth: !0 }
		});
	}
	update(e, t, n) {
		return this._client.post(E`/organization/projects/${e}`, {
			body: t,
			...n,
			__security: { adminAPIKeyAuth: !0 }
		});
	}
	list(e = {}, t) {
		return this._client.getAPIList("/organization/projects", ConversationCursorPage, {
			query: e,
			...t,
			__security: { adminAPIKeyAuth: !0 }
		});
	}
	archive(e, t) {
		return this._client.post(E`/organization/projects/${e}/archive`, {
			...t,
			__security: { adminAPIKeyAuth: !0 }
		});
	}
}
Projects.Users = users_Users, Projects.ServiceAccounts = ServiceAccounts, Projects.APIKeys = APIKeys, Projects.RateLimits = RateLimits, Projects.ModelPermissions = ModelPermissions, Projects.HostedToolPermissions = HostedToolPermissions, Projects.Groups = groups_Groups, Projects.Roles = projects_roles_Roles, Projects.DataRetention = data_retention_DataRetention, Projects.SpendLimit = spend_limit_SpendLimit, Projects.SpendAlerts = spend_alerts_SpendAlerts, Projects.Certificates = certificates_Certificates;
class organization_users_roles_Roles extends APIResource {
	create(e, t, n) {
		return this._client.post(E`/organization/users/${e}/roles`, {
			body: t,
			...n,
			__security: { adminAPIKeyAuth: !0 }
		});
	}
	retrieve(e, t, n) {
		let { user_id: r } = t;
		return this._client.get(E`/organization/users/${r}/roles/${e}`, {
			...n,
			__security: { adminAPIKeyAuth: !0 }
		});
	}
	list(e, t = {}, n) {
		return this._client.getAPIList(E`/organization/users/${e}/roles`, NextCursorPage, {
			query: t,
			...n,
			__security: { adminAPIKeyAuth: !0 }
		});
	}
	delete(e, t, n) {
		let { user_id: r } = t;
		return this._client.delete(E`/organization/users/${r}/roles/${e}`, {
			...n,
			__security: { adminAPIKeyAuth: !0 }
		});
	}
}
class users_users_Users extends APIResource {
	constructor() {
		super(...arguments), this.roles = new organization_users_roles_Roles(this._client);
	}
	retrieve(e, t) {
		return this._client.get(E`/organization/users/${e}`, {
			...t,
			__security: { adminAPIKeyAuth: !0 }
		});
	}
	update(e, t, n) {
		return this._client.post(E`/organization/users/${e}`, {
			body: t,
			...n,
			__security: { adminAPIKeyAuth: !0 }
		});
	}
	list(e = {}, t) {
		return this._client.getAPIList("/organization/users", ConversationCursorPage, {
			query: e,
			...t,
			__security: { adminAPIKeyAuth: !0 }
		});
	}
	delete(e, t) {
		return this._client.delete(E`/organization/users/${e}`, {
			...t,
			__security: { adminAPIKeyAuth: !0 }
		});
	}
}
users_users_Users.Roles = organization_users_roles_Roles;
class Organization extends APIResource {
	constructor() {
		super(...arguments), this.auditLogs = new AuditLogs(this._client), this.adminAPIKeys = new AdminAPIKeys(this._client), this.usage = new Usage(this._client), this.invites = new Invites(this._client), this.users = new users_users_Users(this._client), this.groups = new Groups(this._client), this.roles = new Roles(this._client), this.dataRetention = new DataRetention(this._client), this.spendLimit = new SpendLimit(this._client), this.spendAlerts = new SpendAlerts(this._client), this.certificates = new Certificates(this._client), this.projects = new Projects(this._client);
	}
}
Organization.AuditLogs = AuditLogs, Organization.AdminAPIKeys = AdminAPIKeys, Organization.Usage = Usage, Organization.Invites = Invites, Organization.Users = users_users_Users, Organization.Groups = Groups, Organization.Roles = Roles, Organization.DataRetention = DataRetention, Organization.SpendLimit = SpendLimit, Organization.SpendAlerts = SpendAlerts, Organization.Certificates = Certificates, Organization.Projects = Projects;
class Admin extends APIResource {
	constructor() {
		super(...arguments), this.organization = new Organization(this._client);
	}
}
Admin.Organization = Organization;
class Speech extends APIResource {
	create(e, t) {
		return this._client.post("/audio/speech", {
			body: e,
			...t,
			headers: buildHeaders([{ Accept: "application/octet-stream" }, t?.headers]),
			__security: { bearerAuth: !0 },
			__binaryResponse: !0
		});
	}
}
class Transcriptions extends APIResource {
	create(e, t) {
		return this._client.post("/audio/transcriptions", multipartFormRequestOptions({
			body: e,
			...t,
			stream: e.stream ?? !1,
			__metadata: { model: e.model },
			__security: { bearerAuth: !0 }
		}, this._client));
	}
}
class Translations extends APIResource {
	create(e, t) {
		return this._client.post("/audio/translations", multipartFormRequestOptions({
			body: e,
			...t,
			__metadata: { model: e.model },
			__security: { bearerAuth: !0 }
		}, this._client));
	}
}
class Audio extends APIResource {
	constructor() {
		super(...arguments), this.transcriptions = new Transcriptions(this._client), this.translations = new Translations(this._client), this.speech = new Speech(this._client);
	}
}
Audio.Transcriptions = Transcriptions, Audio.Translations = Translations, Audio.Speech = Speech;
class Batches extends APIResource {
	create(e, t) {
		return this._client.post("/batches", {
			body: e,
			...t,
			__security: { bearerAuth: !0 }
		});
	}
	retrieve(e, t) {
		return this._client.get(E`/batches/${e}`, {
			...t,
			__security: { bearerAuth: !0 }
		});
	}
	list(e = {}, t) {
		return this._client.getAPIList("/batches", CursorPage, {
			query: e,
			...t,
			__security: { bearerAuth: !0 }
		});
	}
	cancel(e, t) {
		return this._client.post(E`/batches/${e}/cancel`, {
			...t,
			__security: { bearerAuth: !0 }
		});
	}
}
class Assistants extends APIResource {
	create(e, t) {
		return this._client.post("/assistants", {
			body: e,
			...t,
			headers: buildHeaders([{ "OpenAI-Beta": "assistants=v2" }, t?.headers]),
			__security: { bearerAuth: !0 }
		});
	}
	retrieve(e, t) {
		return this._client.get(E`/assistants/${e}`, {
			...t,
			headers: buildHeaders([{ "OpenAI-Beta": "assistants=v2" }, t?.headers]),
			__security: { bearerAuth: !0 }
		});
	}
	update(e, t, n) {
		return this._client.post(E`/assistants/${e}`, {
			body: t,
			...n,
			headers: buildHeaders([{ "OpenAI-Beta": "assistants=v2" }, n?.headers]),
			__security: { bearerAuth: !0 }
		});
	}
	list(e = {}, t) {
		return this._client.getAPIList("/assistants", CursorPage, {
			query: e,
			...t,
			headers: buildHeaders([{ "OpenAI-Beta": "assistants=v2" }, t?.headers]),
			__security: { bearerAuth: !0 }
		});
	}
	delete(e, t) {
		return this._client.delete(E`/assistants/${e}`, {
			...t,
			headers: buildHeaders([{ "OpenAI-Beta": "assistants=v2" }, t?.headers]),
			__security: { bearerAuth: !0 }
		});
	}
}
class Sessions extends APIResource {
	create(e, t) {
		return this._client.post("/realtime/sessions", {
			body: e,
			...t,
			headers: buildHeaders([{ "OpenAI-Beta": "assistants=v2" }, t?.headers]),
			__security: { bearerAuth: !0 }
		});
	}
}
class TranscriptionSessions extends APIResource {
	create(e, t) {
		return this._client.post("/realtime/transcription_sessions", {
			body: e,
			...t,
			headers: buildHeaders([{ "OpenAI-Beta": "assistants=v2" }, t?.headers]),
			__security: { bearerAuth: !0 }
		});
	}
}
class Realtime extends APIResource {
	constructor() {
		super(...arguments), this.sessions = new Sessions(this._client), this.transcriptionSessions = new TranscriptionSessions(this._client);
	}
}
Realtime.Sessions = Sessions, Realtime.TranscriptionSessions = TranscriptionSessions;
class sessions_Sessions extends APIResource {
	create(e, t) {
		return this._client.post("/chatkit/sessions", {
			body: e,
			...t,
			headers: buildHeaders([{ "OpenAI-Beta": "chatkit_beta=v1" }, t?.headers]),
			__security: { bearerAuth: !0 }
		});
	}
	cancel(e, t) {
		return this._client.post(E`/chatkit/sessions/${e}/cancel`, {
			...t,
			headers: buildHeaders([{ "OpenAI-Beta": "chatkit_beta=v1" }, t?.headers]),
			__security: { bearerAuth: !0 }
		});
	}
}
class Threads extends APIResource {
	retrieve(e, t) {
		return this._client.get(E`/chatkit/threads/${e}`, {
			...t,
			headers: buildHeaders([{ "OpenAI-Beta": "chatkit_beta=v1" }, t?.headers]),
			__security: { bearerAuth: !0 }
		});
	}
	list(e = {}, t) {
		return this._client.getAPIList("/chatkit/threads", ConversationCursorPage, {
			query: e,
			...t,
			headers: buildHeaders([{ "OpenAI-Beta": "chatkit_beta=v1" }, t?.headers]),
			__security: { bearerAuth: !0 }
		});
	}
	delete(e, t) {
		return this._client.delete(E`/chatkit/threads/${e}`, {
			...t,
			headers: buildHeaders([{ "OpenAI-Beta": "chatkit_beta=v1" }, t?.headers]),
			__security: { bearerAuth: !0 }
		});
	}
	listItems(e, t = {}, n) {
		return this._client.getAPIList(E`/chatkit/threads/${e}/items`, ConversationCursorPage, {
			query: t,
			...n,
			headers: buildHeaders([{ "OpenAI-Beta": "chatkit_beta=v1" }, n?.headers]),
			__security: { bearerAuth: !0 }
		});
	}
}
class ChatKit extends APIResource {
	constructor() {
		super(...arguments), this.sessions = new sessions_Sessions(this._client), this.threads = new Threads(this._client);
	}
}
ChatKit.Sessions = sessions_Sessions, ChatKit.Threads = Threads;
class InputItems extends APIResource {
	list(e, t = {}, n) {
		let { betas: r, ...i } = t ?? {};
		return this._client.getAPIList(E`/responses/${e}/input_items?beta=true`, CursorPage, {
			query: i,
			...n,
			headers: buildHeaders([{ ...r?.toString() == null ? void 0 : { "openai-beta": r?.toString() } }, n?.headers]),
			__security: { bearerAuth: !0 }
		});
	}
}
class InputTokens extends APIResource {
	count(e = {}, t) {
		let { betas: n, ...r } = e ?? {};
		return this._client.post("/responses/input_tokens?beta=true", {
			body: r,
			...t,
			headers: buildHeaders([{ ...n?.toString() == null ? void 0 : { "openai-beta": n?.toString() } }, t?.headers]),
			__security: { bearerAuth: !0 }
		});
	}
}
class Responses extends APIResource {
	constructor() {
		super(...arguments), this.inputItems = new InputItems(this._client), this.inputTokens = new InputTokens(this._client);
	}
	create(e, t) {
		let { betas: n, ...r } = e;
		return this._client.post("/responses?beta=true", {
			body: r,
			...t,
			headers: buildHeaders([{ ...n?.toString() == null ? void 0 : { "openai-beta": n?.toString() } }, t?.headers]),
			stream: e.stream ?? !1,
			__security: { bearerAuth: !0 }
		});
	}
	retrieve(e, t = {}, n) {
		let { betas: r, ...i } = t ?? {};
		return this._client.get(E`/responses/${e}?beta=true`, {
			query: i,
			...n,
			headers: buildHeaders([{ ...r?.toString() == null ? void 0 : { "openai-beta": r?.toString() } }, n?.headers]),
			stream: t?.stream ?? !1,
			__security: { bearerAuth: !0 }
		});
	}
	delete(e, t = {}, n) {
		let { betas: r } = t ?? {};
		return this._client.delete(E`/responses/${e}?beta=true`, {
			...n,
			headers: buildHeaders([{
				Accept: "*/*",
				...r?.toString() == null ? void 0 : { "openai-beta": r?.toString() }
			}, n?.headers]),
			__security: { bearerAuth: !0 }
		});
	}
	cancel(e, t = {}, n) {
		let { betas: r } = t ?? {};
		return this._client.post(E`/responses/${e}/cancel?beta=true`, {
			...n,
			headers: buildHeaders([{ ...r?.toString() == null ? void 0 : { "openai-beta": r?.toString() } }, n?.headers]),
			__security: { bearerAuth: !0 }
		});
	}
	compact(e, t) {
		let { betas: n, ...r } = e;
		return this._client.post("/responses/compact?beta=true", {
			body: r,
			...t,
			headers: buildHeaders([{ ...n?.toString() == null ? void 0 : { "openai-beta": n?.toString() } }, t?.headers]),
			__security: { bearerAuth: !0 }
		});
	}
}
Responses.InputItems = InputItems, Responses.InputTokens = InputTokens;
class messages_Messages extends APIResource {
	create(e, t, n) {
		return this._client.post(E`/threads/${e}/messages`, {
			body: t,
			...n,
			headers: buildHeaders([{ "OpenAI-Beta": "assistants=v2" }, n?.headers]),
			__security: { bearerAuth: !0 }
		});
	}
	retrieve(e, t, n) {
		let { thread_id: r } = t;
		return this._client.get(E`/threads/${r}/messages/${e}`, {
			...n,
			headers: buildHeaders([{ "OpenAI-Beta": "assistants=v2" }, n?.headers]),
			__security: { bearerAuth: !0 }
		});
	}
	update(e, t, n) {
		let { thread_id: r, ...i } = t;
		return this._client.post(E`/threads/${r}/messages/${e}`, {
			body: i,
			...n,
			headers: buildHeaders([{ "OpenAI-Beta": "assistants=v2" }, n?.headers]),
			__security: { bearerAuth: !0 }
		});
	}
	list(e, t = {}, n) {
		return this._client.getAPIList(E`/threads/${e}/messages`, CursorPage, {
			query: t,
			...n,
			headers: buildHeaders([{ "OpenAI-Beta": "assistants=v2" }, n?.headers]),
			__security: { bearerAuth: !0 }
		});
	}
	delete(e, t, n) {
		let { thread_id: r } = t;
		return this._client.delete(E`/threads/${r}/messages/${e}`, {
			...n,
			headers: buildHeaders([{ "OpenAI-Beta": "assistants=v2" }, n?.headers]),
			__security: { bearerAuth: !0 }
		});
	}
}
class Steps extends APIResource {
	retrieve(e, t, n) {
		let { thread_id: r, run_id: i, ...a } = t;
		return this._client.get(E`/threads/${r}/runs/${i}/steps/${e}`, {
			query: a,
			...n,
			headers: buildHeaders([{ "OpenAI-Beta": "assistants=v2" }, n?.headers]),
			__security: { bearerAuth: !0 }
		});
	}
	list(e, t, n) {
		let { thread_id: r, ...i } = t;
		return this._client.getAPIList(E`/threads/${r}/runs/${e}/steps`, CursorPage, {
			query: i,
			...n,
			headers: buildHeaders([{ "OpenAI-Beta": "assistants=v2" }, n?.headers]),
			__security: { bearerAuth: !0 }
		});
	}
}
const toFloat32Array = (e) => {
	if (typeof Buffer < "u") {
		let t = Buffer.from(e, "base64");
		return Array.from(new Float32Array(t.buffer, t.byteOffset, t.length / Float32Array.BYTES_PER_ELEMENT));
	}
	{
		let t = atob(e), n = t.length, r = new Uint8Array(n);
		for (let e = 0; e < n; e++) r[e] = t.charCodeAt(e);
		return Array.from(new Float32Array(r.buffer));
	}
}, readEnv = (e) => {
	if (globalThis.process !== void 0) return globalThis.process.env?.[e]?.trim() || void 0;
	if (globalThis.Deno !== void 0) return globalThis.Deno.env?.get?.(e)?.trim() || void 0;
};
var F, I, Fe, L, Ie, R, z, B, V, Le, H, Re, ze, Be, Ve, He, Ue, We, Ge, Ke, qe, Je, Ye;
class AssistantStream extends EventStream {
	constructor() {
		super(...arguments), F.add(this), Fe.set(this, []), L.set(this, {}), Ie.set(this, {}), R.set(this, void 0), z.set(this, void 0), B.set(this, void 0), V.set(this, void 0), Le.set(this, void 0), H.set(this, void 0), Re.set(this, void 0), ze.set(this, void 0), Be.set(this, void 0);
	}
	[(Fe = new WeakMap(), L = new WeakMap(), Ie = new WeakMap(), R = new WeakMap(), z = new WeakMap(), B = new WeakMap(), V = new WeakMap(), Le = new WeakMap(), H = new WeakMap(), Re = new WeakMap(), ze = new WeakMap(), Be = new WeakMap(), F = new WeakSet(), Symbol.asyncIterator)]() {
		let e = [], t = [], n = !1;
		return this.on("event", (n) => {
			let r = structuredClone(n), i = t.shift();
			i ? i.resolve(r) : e.push(r);
		}), this.on("end", () => {
			n = !0;
			for (let e of t) e.resolve(void 0);
			t.length = 0;
		}), this.on("abort", (e) => {
			n = !0;
			for (let n of t) n.reject(e);
			t.length = 0;
		}), this.on("error", (e) => {
			n = !0;
			for (let n of t) n.reject(e);
			t.length = 0;
		}), {
			next: async () => e.length ? {
				value: e.shift(),
				done: !1
			} : n ? {
				value: void 0,
				done: !0
			} : new Promise((e, n) => t.push({
				resolve: e,
				reject: n
			})).then((e) => e ? {
				value: e,
				done: !1
			} : {
				value: void 0,
				done: !0
			}),
			return: async () => (this.abort(), {
				value: void 0,
				done: !0
			})
		};
	}
	static fromReadableStream(e) {
		let t = new I();
		return t._run(() => t._fromReadableStream(e)), t;
	}
	async _fromReadableStream(e, t) {
		this._listenForAbort(t?.signal), this._connected();
		let n = Stream.fromReadableStream(e, this.controller);
		for await (let e of n) __classPrivateFieldGet(this, F, "m", Ve).call(this, e);
		if (n.controller.signal?.aborted) throw new APIUserAbortError();
		return this._addRun(__classPrivateFieldGet(this, F, "m", He).call(this));
	}
	toReadableStream() {
		return new Stream(this[Symbol.asyncIterator].bind(this), this.controller).toReadableStream();
	}
	static createToolAssistantStream(e, t, n, r) {
		let i = new I();
		return i._run(() => i._runToolAssistantStream(e, t, n, {
			...r,
			headers: {
				...r?.headers,
				"X-Stainless-Helper-Method": "stream"
			}
		})), i;
	}
	async _createToolAssistantStream(e, t, n, r) {
		this._listenForAbort(r?.signal);
		let i = {
			...n,
			stream: !0
		}, a = await e.submitToolOutputs(t, i, {
			...r,
			signal: this.controller.signal
		});
		this._connected();
		for await (let e of a) __classPrivateFieldGet(this, F, "m", Ve).call(this, e);
		if (a.controller.signal?.aborted) throw new APIUserAbortError();
		return this._addRun(__classPrivateFieldGet(this, F, "m", He).call(this));
	}
	static createThreadAssistantStream(e, t, n) {
		let r = new I();
		return r._run(() => r._threadAssistantStream(e, t, {
			...n,
			headers: {
				...n?.headers,
				"X-Stainless-Helper-Method": "stream"
			}
		})), r;
	}
	static createAssistantStream(e, t, n, r) {
		let i = new I();
		return i._run(() => i._runAssistantStream(e, t, n, {
			...r,
			headers: {
				...r?.headers,
				"X-Stainless-Helper-Method": "stream"
			}
		})), i;
	}
	currentEvent() {
		return __classPrivateFieldGet(this, Re, "f");
	}
	currentRun() {
		return __classPrivateFieldGet(this, ze, "f");
	}
	currentMessageSnapshot() {
		return __classPrivateFieldGet(this, R, "f");
	}
	currentRunStepSnapshot() {
		return __classPrivateFieldGet(this, Be, "f");
	}
	async finalRunSteps() {
		return await this.done(), Object.values(__classPrivateFieldGet(this, L, "f"));
	}
	async finalMessages() {
		return await this.done(), Object.values(__classPrivateFieldGet(this, Ie, "f"));
	}
	async finalRun() {
		if (await this.done(), !__classPrivateFieldGet(this, z, "f")) throw Error("Final run was not received.");
		return __classPrivateFieldGet(this, z, "f");
	}
	async _createThreadAssistantStream(e, t, n) {
		this._listenForAbort(n?.signal);
		let r = {
			...t,
			stream: !0
		}, i = await e.createAndRun(r, {
			...n,
			signal: this.controller.signal
		});
		this._connected();
		for await (let e of i) __classPrivateFieldGet(this, F, "m", Ve).call(this, e);
		if (i.controller.signal?.aborted) throw new APIUserAbortError();
		return this._addRun(__classPrivateFieldGet(this, F, "m", He).call(this));
	}
	async _createAssistantStream(e, t, n, r) {
		this._listenForAbort(r?.signal);
		let i = {
			...n,
			stream: !0
		}, a = await e.create(t, i, {
			...r,
			signal: this.controller.signal
		});
		this._connected();
		for await (let e of a) __classPrivateFieldGet(this, F, "m", Ve).call(this, e);
		if (a.controller.signal?.aborted) throw new APIUserAbortError();
		return this._addRun(__classPrivateFieldGet(this, F, "m", He).call(this));
	}
	static accumulateDelta(e, t) {
		for (let [n, r] of Object.entries(t)) {
			if (!e.hasOwnProperty(n)) {
				e[n] = r;
				continue;
			}
			let t = e[n];
			if (t == null) e[n] = r;
			else if (n === "index" || n === "type") e[n] = r;
			else {
				if (typeof t == "string" && typeof r == "string") t += r;
				else if (typeof t == "number" && typeof r == "number") t += r;
				else if (isObj(t) && isObj(r)) t = this.accumulateDelta(t, r);
				else if (Array.isArray(t) && Array.isArray(r)) {
					if (t.every((e) => typeof e == "string" || typeof e == "number")) {
						t.push(...r);
						continue;
					}
					for (let e of r) {
						if (!isObj(e)) throw Error(`Expected array delta entry to be an object but got: ${e}`);
						let n = e.index;
						if (n == null) throw console.error(e), Error("Expected array delta entry to have an `index` property");
						if (typeof n != "number") throw Error(`Expected array delta entry \`index\` property to be a number but got ${n}`);
						let r = t[n];
						r == null ? t[n] = e : t[n] = this.accumulateDelta(r, e);
					}
					continue;
				} else throw Error(`Unhandled record type: ${n}, deltaValue: ${r}, accValue: ${t}`);
				e[n] = t;
			}
		}
		return e;
	}
	_addRun(e) {
		return e;
	}
	async _threadAssistantStream(e, t, n) {
		return await this._createThreadAssistantStream(t, e, n);
	}
	async _runAssistantStream(e, t, n, r) {
		return await this._createAssistantStream(t, e, n, r);
	}
	async _runToolAssistantStream(e, t, n, r) {
		return await this._createToolAssistantStream(t, e, n, r);
	}
}
I = AssistantStream, Ve = function _AssistantStream_addEvent(e) {
	if (!this.ended) switch (__classPrivateFieldSet(this, Re, e, "f"), __classPrivateFieldGet(this, F, "m", Ge).call(this, e), e.event) {
		case "thread.created": break;
		case "thread.run.created":
		case "thread.run.queued":
		case "thread.run.in_progress":
		case "thread.run.requires_action":
		case "thread.run.completed":
		case "thread.run.incomplete":
		case "thread.run.failed":
		case "thread.run.cancelling":
		case "thread.run.cancelled":
		case "thread.run.expired":
			__classPrivateFieldGet(this, F, "m", Ye).call(this, e);
			break;
		case "thread.run.step.created":
		case "thread.run.step.in_progress":
		case "thread.run.step.delta":
		case "thread.run.step.completed":
		case "thread.run.step.failed":
		case "thread.run.step.cancelled":
		case "thread.run.step.expired":
			__classPrivateFieldGet(this, F, "m", We).call(this, e);
			break;
		case "thread.message.created":
		case "thread.message.in_progress":
		case "thread.message.delta":
		case "thread.message.completed":
		case "thread.message.incomplete":
			__classPrivateFieldGet(this, F, "m", Ue).call(this, e);
			break;
		case "error": throw Error("Encountered an error event in event processing - errors should be processed earlier");
	}
}, He = function _AssistantStream_endRequest() {
	if (this.ended) throw new error_OpenAIError("stream has ended, this shouldn't happen");
	if (!__classPrivateFieldGet(this, z, "f")) throw Error("Final run has not been received");
	return __classPrivateFieldGet(this, z, "f");
}, Ue = function _AssistantStream_handleMessage(e) {
	let [t, n] = __classPrivateFieldGet(this, F, "m", qe).call(this, e, __classPrivateFieldGet(this, R, "f"));
	__classPrivateFieldSet(this, R, t, "f"), __classPrivateFieldGet(this, Ie, "f")[t.id] = t;
	for (let e of n) {
		let n = t.content[e.index];
		n?.type == "text" && this._emit("textCreated", n.text);
	}
	switch (e.event) {
		case "thread.message.created":
			this._emit("messageCreated", e.data);
			break;
		case "thread.message.in_progress": break;
		case "thread.message.delta":
			if (this._emit("messageDelta", e.data.delta, t), e.data.delta.content) for (let n of e.data.delta.content) {
				if (n.type == "text" && n.text) {
					let e = n.text, r = t.content[n.index];
					if (r && r.type == "text") this._emit("textDelta", e, r.text);
					else throw Error("The snapshot associated with this text delta is not text or missing");
				}
				if (n.index != __classPrivateFieldGet(this, B, "f")) {
					if (__classPrivateFieldGet(this, V, "f")) switch (__classPrivateFieldGet(this, V, "f").type) {
						case "text":
							this._emit("textDone", __classPrivateFieldGet(this, V, "f").text, __classPrivateFieldGet(this, R, "f"));
							break;
						case "image_file": this._emit("imageFileDone", __classPrivateFieldGet(this, V, "f").image_file, __classPrivateFieldGet(this, R, "f"));
					}
					__classPrivateFieldSet(this, B, n.index, "f");
				}
				__classPrivateFieldSet(this, V, t.content[n.index], "f");
			}
			break;
		case "thread.message.completed":
		case "thread.message.incomplete":
			if (__classPrivateFieldGet(this, B, "f") !== void 0) {
				let t = e.data.content[__classPrivateFieldGet(this, B, "f")];
				if (t) switch (t.type) {
					case "image_file":
						this._emit("imageFileDone", t.image_file, __classPrivateFieldGet(this, R, "f"));
						break;
					case "text": this._emit("textDone", t.text, __classPrivateFieldGet(this, R, "f"));
				}
			}
			__classPrivateFieldGet(this, R, "f") && this._emit("messageDone", e.data), __classPrivateFieldSet(this, R, void 0, "f");
	}
}, We = function _AssistantStream_handleRunStep(e) {
	let t = __classPrivateFieldGet(this, F, "m", Ke).call(this, e);
	switch (__classPrivateFieldSet(this, Be, t, "f"), e.event) {
		case "thread.run.step.created":
			this._emit("runStepCreated", e.data);
			break;
		case "thread.run.step.delta":
			let n = e.data.delta;
			if (n.step_details && n.step_details.type == "tool_calls" && n.step_details.tool_calls && t.step_details.type == "tool_calls") for (let e of n.step_details.tool_calls) e.index == __classPrivateFieldGet(this, Le, "f") ? this._emit("toolCallDelta", e, t.step_details.tool_calls[e.index]) : (__classPrivateFieldGet(this, H, "f") && this._emit("toolCallDone", __classPrivateFieldGet(this, H, "f")), __classPrivateFieldSet(this, Le, e.index, "f"), __classPrivateFieldSet(this, H, t.step_details.tool_calls[e.index], "f"), __classPrivateFieldGet(this, H, "f") && this._emit("toolCallCreated", __classPrivateFieldGet(this, H, "f")));
			this._emit("runStepDelta", e.data.delta, t);
			break;
		case "thread.run.step.completed":
		case "thread.run.step.failed":
		case "thread.run.step.cancelled":
		case "thread.run.step.expired": __classPrivateFieldSet(this, Be, void 0, "f"), e.data.step_details.type == "tool_calls" && __classPrivateFieldGet(this, H, "f") && (this._emit("toolCallDone", __classPrivateFieldGet(this, H, "f")), __classPrivateFieldSet(this, H, void 0, "f")), this._emit("runStepDone", e.data, t);
	}
}, Ge = function _AssistantStream_handleEvent(e) {
	__classPrivateFieldGet(this, Fe, "f").push(e), this._emit("event", e);
}, Ke = function _AssistantStream_accumulateRunStep(e) {
	switch (e.event) {
		case "thread.run.step.created": return __classPrivateFieldGet(this, L, "f")[e.data.id] = e.data, e.data;
		case "thread.run.step.delta":
			let t = __classPrivateFieldGet(this, L, "f")[e.data.id];
			if (!t) throw Error("Received a RunStepDelta before creation of a snapshot");
			let n = e.data;
			if (n.delta) {
				let r = I.accumulateDelta(t, n.delta);
				__classPrivateFieldGet(this, L, "f")[e.data.id] = r;
			}
			return __classPrivateFieldGet(this, L, "f")[e.data.id];
		case "thread.run.step.completed":
		case "thread.run.step.failed":
		case "thread.run.step.cancelled":
		case "thread.run.step.expired":
		case "thread.run.step.in_progress": __classPrivateFieldGet(this, L, "f")[e.data.id] = e.data;
	}
	if (__classPrivateFieldGet(this, L, "f")[e.data.id]) return __classPrivateFieldGet(this, L, "f")[e.data.id];
	throw Error("No snapshot available");
}, qe = function _AssistantStream_accumulateMessage(e, t) {
	let n = [];
	switch (e.event) {
		case "thread.message.created": return [e.data, n];
		case "thread.message.delta":
			if (!t) throw Error("Received a delta with no existing snapshot (there should be one from message creation)");
			let r = e.data;
			if (r.delta.content) for (let e of r.delta.content) if (e.index in t.content) {
				let n = t.content[e.index];
				t.content[e.index] = __classPrivateFieldGet(this, F, "m", Je).call(this, e, n);
			} else t.content[e.index] = e, n.push(e);
			return [t, n];
		case "thread.message.in_progress":
		case "thread.message.completed":
		case "thread.message.incomplete":
			if (t) return [t, n];
			throw Error("Received thread message event with no existing snapshot");
	}
	throw Error("Tried to accumulate a non-message event");
}, Je = function _AssistantStream_accumulateContent(e, t) {
	return I.accumulateDelta(t, e);
}, Ye = function _AssistantStream_handleRun(e) {
	switch (__classPrivateFieldSet(this, ze, e.data, "f"), e.event) {
		case "thread.run.created": break;
		case "thread.run.queued": break;
		case "thread.run.in_progress": break;
		case "thread.run.requires_action":
		case "thread.run.cancelled":
		case "thread.run.failed":
		case "thread.run.completed":
		case "thread.run.expired":
		case "thread.run.incomplete": __classPrivateFieldSet(this, z, e.data, "f"), __classPrivateFieldGet(this, H, "f") && (this._emit("toolCallDone", __classPrivateFieldGet(this, H, "f")), __classPrivateFieldSet(this, H, void 0, "f"));
	}
};
class Runs extends APIResource {
	constructor() {
		super(...arguments), this.steps = new Steps(this._client);
	}
	create(e, t, n) {
		let { include: r, ...i } = t;
		return this._client.post(E`/threads/${e}/runs`, {
			query: { include: r },
			body: i,
			...n,
			headers: buildHeaders([{ "OpenAI-Beta": "assistants=v2" }, n?.headers]),
			stream: t.stream ?? !1,
			__synthesizeEventData: !0,
			__security: { bearerAuth: !0 }
		});
	}
	retrieve(e, t, n) {
		let { thread_id: r } = t;
		return this._client.get(E`/threads/${r}/runs/${e}`, {
			...n,
			headers: buildHeaders([{ "OpenAI-Beta": "assistants=v2" }, n?.headers]),
			__security: { bearerAuth: !0 }
		});
	}
	update(e, t, n) {
		let { thread_id: r, ...i } = t;
		return this._client.post(E`/threads/${r}/runs/${e}`, {
			body: i,
			...n,
			headers: buildHeaders([{ "OpenAI-Beta": "assistants=v2" }, n?.headers]),
			__security: { bearerAuth: !0 }
		});
	}
	list(e, t = {}, n) {
		return this._client.getAPIList(E`/threads/${e}/runs`, CursorPage, {
			query: t,
			...n,
			headers: buildHeaders([{ "OpenAI-Beta": "assistants=v2" }, n?.headers]),
			__security: { bearerAuth: !0 }
		});
	}
	cancel(e, t, n) {
		let { thread_id: r } = t;
		return this._client.post(E`/threads/${r}/runs/${e}/cancel`, {
			...n,
			headers: buildHeaders([{ "OpenAI-Beta": "assistants=v2" }, n?.headers]),
			__security: { bearerAuth: !0 }
		});
	}
	async createAndPoll(e, t, n) {
		let r = await this.create(e, t, n);
		return await this.poll(r.id, { thread_id: e }, n);
	}
	createAndStream(e, t, n) {
		return AssistantStream.createAssistantStream(e, this._client.beta.threads.runs, t, n);
	}
	async poll(e, t, n) {
		let r = buildHeaders([n?.headers, {
			"X-Stainless-Poll-Helper": "true",
			"X-Stainless-Custom-Poll-Interval": n?.pollIntervalMs?.toString() ?? void 0
		}]);
		for (;;) {
			let { data: i, response: a } = await this.retrieve(e, t, {
				...n,
				headers: {
					...n?.headers,
					...r
				}
			}).withResponse();
			switch (i.status) {
				case "queued":
				case "in_progress":
				case "cancelling":
					let e = 5e3;
					if (n?.pollIntervalMs) e = n.pollIntervalMs;
					else {
						let t = a.headers.get("openai-poll-after-ms");
						if (t) {
							let n = parseInt(t);
							isNaN(n) || (e = n);
						}
					}
					await sleep(e);
					break;
				case "requires_action":
				case "incomplete":
				case "cancelled":
				case "completed":
				case "failed":
				case "expired": return i;
			}
		}
	}
	stream(e, t, n) {
		return AssistantStream.createAssistantStream(e, this._client.beta.threads.runs, t, n);
	}
	submitToolOutputs(e, t, n) {
		let { thread_id: r, ...i } = t;
		return this._client.post(E`/threads/${r}/runs/${e}/submit_tool_outputs`, {
			body: i,
			...n,
			headers: buildHeaders([{ "OpenAI-Beta": "assistants=v2" }, n?.headers]),
			stream: t.stream ?? !1,
			__synthesizeEventData: !0,
			__security: { bearerAuth: !0 }
		});
	}
	async submitToolOutputsAndPoll(e, t, n) {
		let r = await this.submitToolOutputs(e, t, n);
		return await this.poll(r.id, t, n);
	}
	submitToolOutputsStream(e, t, n) {
		return AssistantStream.createToolAssistantStream(e, this._client.beta.threads.runs, t, n);
	}
}
Runs.Steps = Steps;
class threads_Threads extends APIResource {
	constructor() {
		super(...arguments), this.runs = new Runs(this._client), this.messages = new messages_Messages(this._client);
	}
	create(e = {}, t) {
		return this._client.post("/threads", {
			body: e,
			...t,
			headers: buildHeaders([{ "OpenAI-Beta": "assistants=v2" }, t?.headers]),
			__security: { bearerAuth: !0 }
		});
	}
	retrieve(e, t) {
		return this._client.get(E`/threads/${e}`, {
			...t,
			headers: buildHeaders([{ "OpenAI-Beta": "assistants=v2" }, t?.headers]),
			__security: { bearerAuth: !0 }
		});
	}
	update(e, t, n) {
		return this._client.post(E`/threads/${e}`, {
			body: t,
			...n,
			headers: buildHeaders([{ "OpenAI-Beta": "assistants=v2" }, n?.headers]),
			__security: { bearerAuth: !0 }
		});
	}
	delete(e, t) {
		return this._client.delete(E`/threads/${e}`, {
			...t,
			headers: buildHeaders([{ "OpenAI-Beta": "assistants=v2" }, t?.headers]),
			__security: { bearerAuth: !0 }
		});
	}
	createAndRun(e, t) {
		return this._client.post("/threads/runs", {
			body: e,
			...t,
			headers: buildHeaders([{ "OpenAI-Beta": "assistants=v2" }, t?.headers]),
			stream: e.stream ?? !1,
			__synthesizeEventData: !0,
			__security: { bearerAuth: !0 }
		});
	}
	async createAndRunPoll(e, t) {
		let n = await this.createAndRun(e, t);
		return await this.runs.poll(n.id, { thread_id: n.thread_id }, t);
	}
	createAndRunStream(e, t) {
		return AssistantStream.createThreadAssistantStream(e, this._client.beta.threads, t);
	}
}
threads_Threads.Runs = Runs, threads_Threads.Messages = messages_Messages;
class Beta extends APIResource {
	constructor() {
		super(...arguments), this.realtime = new Realtime(this._client), this.responses = new Responses(this._client), this.chatkit = new ChatKit(this._client), this.assistants = new Assistants(this._client), this.threads = new threads_Threads(this._client);
	}
}
Beta.Realtime = Realtime, Beta.Responses = Responses, Beta.ChatKit = ChatKit, Beta.Assistants = Assistants, Beta.Threads = threads_Threads;
class completions_Completions extends APIResource {
	create(e, t) {
		return this._client.post("/completions", {
			body: e,
			...t,
			stream: e.stream ?? !1,
			__security: { bearerAuth: !0 }
		});
	}
}
class Content extends APIResource {
	retrieve(e, t, n) {
		let { container_id: r } = t;
		return this._client.get(E`/containers/${r}/files/${e}/content`, {
			...n,
			headers: buildHeaders([{ Accept: "application/binary" }, n?.headers]),
			__security: { bearerAuth: !0 },
			__binaryResponse: !0
		});
	}
}
class Files extends APIResource {
	constructor() {
		super(...arguments), this.content = new Content(this._client);
	}
	create(e, t, n) {
		return this._client.post(E`/containers/${e}/files`, maybeMultipartFormRequestOptions({
			body: t,
			...n,
			__security: { bearerAuth: !0 }
		}, this._client));
	}
	retrieve(e, t, n) {
		let { container_id: r } = t;
		return this._client.get(E`/containers/${r}/files/${e}`, {
			...n,
			__security: { bearerAuth: !0 }
		});
	}
	list(e, t = {}, n) {
		return this._client.getAPIList(E`/containers/${e}/files`, CursorPage, {
			query: t,
			...n,
			__security: { bearerAuth: !0 }
		});
	}
	delete(e, t, n) {
		let { container_id: r } = t;
		return this._client.delete(E`/containers/${r}/files/${e}`, {
			...n,
			headers: buildHeaders([{ Accept: "*/*" }, n?.headers]),
			__security: { bearerAuth: !0 }
		});
	}
}
Files.Content = Content;
class Containers extends APIResource {
	constructor() {
		super(...arguments), this.files = new Files(this._client);
	}
	create(e, t) {
		return this._client.post("/containers", {
			body: e,
			...t,
			__security: { bearerAuth: !0 }
		});
	}
	retrieve(e, t) {
		return this._client.get(E`/containers/${e}`, {
			...t,
			__security: { bearerAuth: !0 }
		});
	}
	list(e = {}, t) {
		return this._client.getAPIList("/containers", CursorPage, {
			query: e,
			...t,
			__security: { bearerAuth: !0 }
		});
	}
	delete(e, t) {
		return this._client.delete(E`/containers/${e}`, {
			...t,
			headers: buildHeaders([{ Accept: "*/*" }, t?.headers]),
			__security: { bearerAuth: !0 }
		});
	}
}
Containers.Files = Files;
class Items extends APIResource {
	create(e, t, n) {
		let { include: r, ...i } = t;
		return this._client.post(E`/conversations/${e}/items`, {
			query: { include: r },
			body: i,
			...n,
			__security: { bearerAuth: !0 }
		});
	}
	retrieve(e, t, n) {
		let { conversation_id: r, ...i } = t;
		return this._client.get(E`/conversations/${r}/items/${e}`, {
			query: i,
			...n,
			__security: { bearerAuth: !0 }
		});
	}
	list(e, t = {}, n) {
		return this._client.getAPIList(E`/conversations/${e}/items`, ConversationCursorPage, {
			query: t,
			...n,
			__security: { bearerAuth: !0 }
		});
	}
	delete(e, t, n) {
		let { conversation_id: r } = t;
		return this._client.delete(E`/conversations/${r}/items/${e}`, {
			...n,
			__security: { bearerAuth: !0 }
		});
	}
}
class Conversations extends APIResource {
	constructor() {
		super(...arguments), this.items = new Items(this._client);
	}
	create(e = {}, t) {
		return this._client.post("/conversations", {
			body: e,
			...t,
			__security: { bearerAuth: !0 }
		});
	}
	retrieve(e, t) {
		return this._client.get(E`/conversations/${e}`, {
			...t,
			__security: { bearerAuth: !0 }
		});
	}
	update(e, t, n) {
		return this._client.post(E`/conversations/${e}`, {
			body: t,
			...n,
			__security: { bearerAuth: !0 }
		});
	}
	delete(e, t) {
		return this._client.delete(E`/conversations/${e}`, {
			...t,
			__security: { bearerAuth: !0 }
		});
	}
}
Conversations.Items = Items;
class Embeddings extends APIResource {
	create(e, t) {
		let n = !!e.encoding_format, r = n ? e.encoding_format : "base64";
		n && loggerFor(this._client).debug("embeddings/user defined encoding_format:", e.encoding_format);
		let i = this._client.post("/embeddings", {
			body: {
				...e,
				encoding_format: r
			},
			...t,
			__security: { bearerAuth: !0 }
		});
		return n ? i : (loggerFor(this._client).debug("embeddings/decoding base64 embeddings from base64"), i._thenUnwrap((e) => (e && e.data && e.data.forEach((e) => {
			let t = e.embedding;
			e.embedding = toFloat32Array(t);
		}), e)));
	}
}
class OutputItems extends APIResource {
	retrieve(e, t, n) {
		let { eval_id: r, run_id: i } = t;
		return this._client.get(E`/evals/${r}/runs/${i}/output_items/${e}`, {
			...n,
			__security: { bearerAuth: !0 }
		});
	}
	list(e, t, n) {
		let { eval_id: r, ...i } = t;
		return this._client.getAPIList(E`/evals/${r}/runs/${e}/output_items`, CursorPage, {
			query: i,
			...n,
			__security: { bearerAuth: !0 }
		});
	}
}
class runs_Runs extends APIResource {
	constructor() {
		super(...arguments), this.outputItems = new OutputItems(this._client);
	}
	create(e, t, n) {
		return this._client.post(E`/evals/${e}/runs`, {
			body: t,
			...n,
			__security: { bearerAuth: !0 }
		});
	}
	retrieve(e, t, n) {
		let { eval_id: r } = t;
		return this._client.get(E`/evals/${r}/runs/${e}`, {
			...n,
			__security: { bearerAuth: !0 }
		});
	}
	list(e, t = {}, n) {
		return this._client.getAPIList(E`/evals/${e}/runs`, CursorPage, {
			query: t,
			...n,
			__security: { bearerAuth: !0 }
		});
	}
	delete(e, t, n) {
		let { eval_id: r } = t;
		return this._client.delete(E`/evals/${r}/runs/${e}`, {
			...n,
			__security: { bearerAuth: !0 }
		});
	}
	cancel(e, t, n) {
		let { eval_id: r } = t;
		return this._client.post(E`/evals/${r}/runs/${e}`, {
			...n,
			__security: { bearerAuth: !0 }
		});
	}
}
runs_Runs.OutputItems = OutputItems;
class Evals extends APIResource {
	constructor() {
		super(...arguments), this.runs = new runs_Runs(this._client);
	}
	create(e, t) {
		return this._client.post("/evals", {
			body: e,
			...t,
			__security: { bearerAuth: !0 }
		});
	}
	retrieve(e, t) {
		return this._client.get(E`/evals/${e}`, {
			...t,
			__security: { bearerAuth: !0 }
		});
	}
	update(e, t, n) {
		return this._client.post(E`/evals/${e}`, {
			body: t,
			...n,
			__security: { bearerAuth: !0 }
		});
	}
	list(e = {}, t) {
		return this._client.getAPIList("/evals", CursorPage, {
			query: e,
			...t,
			__security: { bearerAuth: !0 }
		});
	}
	delete(e, t) {
		return this._client.delete(E`/evals/${e}`, {
			...t,
			__security: { bearerAuth: !0 }
		});
	}
}
Evals.Runs = runs_Runs;
class files_Files extends APIResource {
	create(e, t) {
		return this._client.post("/files", multipartFormRequestOptions({
			body: e,
			...t,
			__security: { bearerAuth: !0 }
		}, this._client));
	}
	retrieve(e, t) {
		return this._client.get(E`/files/${e}`, {
			...t,
			__security: { bearerAuth: !0 }
		});
	}
	list(e = {}, t) {
		return this._client.getAPIList("/files", CursorPage, {
			query: e,
			...t,
			__security: { bearerAuth: !0 }
		});
	}
	delete(e, t) {
		return this._client.delete(E`/files/${e}`, {
			...t,
			__security: { bearerAuth: !0 }
		});
	}
	content(e, t) {
		return this._client.get(E`/files/${e}/content`, {
			...t,
			headers: buildHeaders([{ Accept: "application/binary" }, t?.headers]),
			__security: { bearerAuth: !0 },
			__binaryResponse: !0
		});
	}
	async waitForProcessing(e, { pollInterval: t = 5e3, maxWait: n = 18e5 } = {}) {
		let r = new Set([
			"processed",
			"error",
			"deleted"
		]), i = Date.now(), a = await this.retrieve(e);
		for (; !a.status || !r.has(a.status);) if (await sleep(t), a = await this.retrieve(e), Date.now() - i > n) throw new APIConnectionTimeoutError({ message: `Giving up on waiting for file ${e} to finish processing after ${n} milliseconds.` });
		return a;
	}
}
class Methods extends APIResource {}
class Graders extends APIResource {
	run(e, t) {
		return this._client.post("/fine_tuning/alpha/graders/run", {
			body: e,
			...t,
			__security: { bearerAuth: !0 }
		});
	}
	validate(e, t) {
		return this._client.post("/fine_tuning/alpha/graders/validate", {
			body: e,
			...t,
			__security: { bearerAuth: !0 }
		});
	}
}
class Alpha extends APIResource {
	constructor() {
		super(...arguments), this.graders = new Graders(this._client);
	}
}
Alpha.Graders = Graders;
class Permissions extends APIResource {
	create(e, t, n) {
		return this._client.getAPIList(E`/fine_tuning/checkpoints/${e}/permissions`, Page, {
			body: t,
			method: "post",
			...n,
			__security: { adminAPIKeyAuth: !0 }
		});
	}
	retrieve(e, t = {}, n) {
		return this._client.get(E`/fine_tuning/checkpoints/${e}/permissions`, {
			query: t,
			...n,
			__security: { adminAPIKeyAuth: !0 }
		});
	}
	list(e, t = {}, n) {
		return this._client.getAPIList(E`/fine_tuning/checkpoints/${e}/permissions`, ConversationCursorPage, {
			query: t,
			...n,
			__security: { adminAPIKeyAuth: !0 }
		});
	}
	delete(e, t, n) {
		let { fine_tuned_model_checkpoint: r } = t;
		return this._client.delete(E`/fine_tuning/checkpoints/${r}/permissions/${e}`, {
			...n,
			__security: { adminAPIKeyAuth: !0 }
		});
	}
}
class Checkpoints extends APIResource {
	constructor() {
		super(...arguments), this.permissions = new Permissions(this._client);
	}
}
Checkpoints.Permissions = Permissions;
class checkpoints_Checkpoints extends APIResource {
	list(e, t = {}, n) {
		return this._client.getAPIList(E`/fine_tuning/jobs/${e}/checkpoints`, CursorPage, {
			query: t,
			...n,
			__security: { bearerAuth: !0 }
		});
	}
}
class Jobs extends APIResource {
	constructor() {
		super(...arguments), this.checkpoints = new checkpoints_Checkpoints(this._client);
	}
	create(e, t) {
		return this._client.post("/fine_tuning/jobs", {
			body: e,
			...t,
			__security: { bearerAuth: !0 }
		});
	}
	retrieve(e, t) {
		return this._client.get(E`/fine_tuning/jobs/${e}`, {
			...t,
			__security: { bearerAuth: !0 }
		});
	}
	list(e = {}, t) {
		return this._client.getAPIList("/fine_tuning/jobs", CursorPage, {
			query: e,
			...t,
			__security: { bearerAuth: !0 }
		});
	}
	cancel(e, t) {
		return this._client.post(E`/fine_tuning/jobs/${e}/cancel`, {
			...t,
			__security: { bearerAuth: !0 }
		});
	}
	listEvents(e, t = {}, n) {
		return this._client.getAPIList(E`/fine_tuning/jobs/${e}/events`, CursorPage, {
			query: t,
			...n,
			__security: { bearerAuth: !0 }
		});
	}
	pause(e, t) {
		return this._client.post(E`/fine_tuning/jobs/${e}/pause`, {
			...t,
			__security: { bearerAuth: !0 }
		});
	}
	resume(e, t) {
		return this._client.post(E`/fine_tuning/jobs/${e}/resume`, {
			...t,
			__security: { bearerAuth: !0 }
		});
	}
}
Jobs.Checkpoints = checkpoints_Checkpoints;
class FineTuning extends APIResource {
	constructor() {
		super(...arguments), this.methods = new Methods(this._client), this.jobs = new Jobs(this._client), this.checkpoints = new Checkpoints(this._client), this.alpha = new Alpha(this._client);
	}
}
FineTuning.Methods = Methods, FineTuning.Jobs = Jobs, FineTuning.Checkpoints = Checkpoints, FineTuning.Alpha = Alpha;
class GraderModels extends APIResource {}
class graders_Graders extends APIResource {
	constructor() {
		super(...arguments), this.graderModels = new GraderModels(this._client);
	}
}
graders_Graders.GraderModels = GraderModels;
class Images extends APIResource {
	createVariation(e, t) {
		return this._client.post("/images/variations", multipartFormRequestOptions({
			body: e,
			...t,
			__security: { bearerAuth: !0 }
		}, this._client));
	}
	edit(e, t) {
		return this._client.post("/images/edits", multipartFormRequestOptions({
			body: e,
			...t,
			stream: e.stream ?? !1,
			__security: { bearerAuth: !0 }
		}, this._client));
	}
	generate(e, t) {
		return this._client.post("/images/generations", {
			body: e,
			...t,
			stream: e.stream ?? !1,
			__security: { bearerAuth: !0 }
		});
	}
}
class Models extends APIResource {
	retrieve(e, t) {
		return this._client.get(E`/models/${e}`, {
			...t,
			__security: { bearerAuth: !0 }
		});
	}
	list(e) {
		return this._client.getAPIList("/models", Page, {
			...e,
			__security: { bearerAuth: !0 }
		});
	}
	delete(e, t) {
		return this._client.delete(E`/models/${e}`, {
			...t,
			__security: { bearerAuth: !0 }
		});
	}
}
class Moderations extends APIResource {
	create(e, t) {
		return this._client.post("/moderations", {
			body: e,
			...t,
			__security: { bearerAuth: !0 }
		});
	}
}
class Calls extends APIResource {
	accept(e, t, n) {
		return this._client.post(E`/realtime/calls/${e}/accept`, {
			body: t,
			...n,
			headers: buildHeaders([{ Accept: "*/*" }, n?.headers]),
			__security: { bearerAuth: !0 }
		});
	}
	hangup(e, t) {
		return this._client.post(E`/realtime/calls/${e}/hangup`, {
			...t,
			headers: buildHeaders([{ Accept: "*/*" }, t?.headers]),
			__security: { bearerAuth: !0 }
		});
	}
	refer(e, t, n) {
		return this._client.post(E`/realtime/calls/${e}/refer`, {
			body: t,
			...n,
			headers: buildHeaders([{ Accept: "*/*" }, n?.headers]),
			__security: { bearerAuth: !0 }
		});
	}
	reject(e, t = {}, n) {
		return this._client.post(E`/realtime/calls/${e}/reject`, {
			body: t,
			...n,
			headers: buildHeaders([{ Accept: "*/*" }, n?.headers]),
			__security: { bearerAuth: !0 }
		});
	}
}
class ClientSecrets extends APIResource {
	create(e, t) {
		return this._client.post("/realtime/client_secrets", {
			body: e,
			...t,
			__security: { bearerAuth: !0 }
		});
	}
}
class realtime_Realtime extends APIResource {
	constructor() {
		super(...arguments), this.clientSecrets = new ClientSecrets(this._client), this.calls = new Calls(this._client);
	}
}
realtime_Realtime.ClientSecrets = ClientSecrets, realtime_Realtime.Calls = Calls;
function maybeParseResponse(e, t) {
	if (!t || !ResponsesParser_hasAutoParseableInput(t)) {
		let t = {
			...e,
			output_parsed: null,
			output: e.output.map((e) => e.type === "function_call" ? {
				...e,
				parsed_arguments: null
			} : e.type === "message" ? {
				...e,
				content: e.content.map((e) => ({
					...e,
					parsed: null
				}))
			} : e)
		};
		return needsOutputText(e, t) && addOutputText(t), t;
	}
	return parseResponse(e, t);
}
function parseResponse(e, t) {
	let n = !e.status || e.status === "completed", r = e.output.map((e) => {
		if (e.type === "function_call") return n ? ResponsesParser_parseToolCall(t, e) : {
			...e,
			parsed_arguments: null
		};
		if (e.type === "message") {
			let r = e.content.map((e) => e.type === "output_text" ? {
				...e,
				parsed: n ? parseTextFormat(t, e.text) : null
			} : e);
			return {
				...e,
				content: r
			};
		}
		return e;
	}), i = Object.assign({}, e, { output: r });
	return needsOutputText(e, i) && addOutputText(i), Object.defineProperty(i, "output_parsed", {
		enumerable: !0,
		get() {
			for (let e of i.output) if (e.type === "message") {
				for (let t of e.content) if (t.type === "output_text" && t.parsed !== null) return t.parsed;
			}
			return null;
		}
	}), i;
}
function parseTextFormat(e, t) {
	return e.text?.format?.type === "json_schema" ? "$parseRaw" in e.text?.format ? (e.text?.format).$parseRaw(t) : JSON.parse(t) : null;
}
function ResponsesParser_hasAutoParseableInput(e) {
	return isAutoParsableResponseFormat(e.text?.format) ? !0 : Array.isArray(e.tools) && e.tools.some((e) => ResponsesParser_isAutoParsableTool(e) || e.type === "function" && e.strict === !0);
}
function ResponsesParser_isAutoParsableTool(e) {
	return e?.$brand === "auto-parseable-tool";
}
function getInputToolByName(e, t) {
	return e.find((e) => e.type === "function" && e.name === t);
}
function ResponsesParser_parseToolCall(e, t) {
	let n = getInputToolByName(e.tools ?? [], t.name);
	return {
		...t,
		...t,
		parsed_arguments: ResponsesParser_isAutoParsableTool(n) ? n.$parseRaw(t.arguments) : n?.strict ? JSON.parse(t.arguments) : null
	};
}
function needsOutputText(e, t) {
	return !Object.getOwnPropertyDescriptor(e, "output_text") || t.output_text == null;
}
function addOutputText(e) {
	let t = [];
	for (let n of e.output) if (n.type === "message") for (let e of n.content) e.type === "output_text" && t.push(e.text);
	e.output_text = t.join("");
}
function accumulateResponse(e, t) {
	if (!t) {
		if (e.type !== "response.created") throw new error_OpenAIError(`When snapshot hasn't been set yet, expected 'response.created' event, got ${e.type}`);
		return cloneResponse(e.response);
	}
	switch (e.type) {
		case "response.output_item.added":
			t.output.push(structuredClone(e.item)), e.item.type === "message" && addOutputText(t);
			break;
		case "response.output_item.done":
			getOutput(t, e.output_index), t.output[e.output_index] = structuredClone(e.item), e.item.type === "message" && addOutputText(t);
			break;
		case "response.content_part.added": {
			let n = getOutput(t, e.output_index), r = n.type, i = e.part;
			r === "message" && i.type !== "reasoning_text" ? (n.content.push(structuredClone(i)), i.type === "output_text" && addOutputText(t)) : r === "reasoning" && i.type === "reasoning_text" && (n.content ||= [], n.content.push(structuredClone(i)));
			break;
		}
		case "response.content_part.done": {
			let n = getOutput(t, e.output_index), r = e.part;
			if (n.type === "message" && r.type !== "reasoning_text") getContent(n.content, e.content_index), n.content[e.content_index] = structuredClone(r), r.type === "output_text" && addOutputText(t);
			else if (n.type === "reasoning" && r.type === "reasoning_text") {
				let t = n.content;
				if (!t) throw new error_OpenAIError(`missing content at index ${e.content_index}`);
				getContent(t, e.content_index), t[e.content_index] = structuredClone(r);
			}
			break;
		}
		case "response.output_text.delta": {
			let n = getOutput(t, e.output_index);
			if (n.type === "message") {
				let r = getContent(n.content, e.content_index);
				if (r.type !== "output_text") throw new error_OpenAIError(`expected content to be 'output_text', got ${r.type}`);
				r.text += e.delta, t.output_text += e.delta;
			}
			break;
		}
		case "response.output_text.done": {
			let n = getOutput(t, e.output_index);
			if (n.type === "message") {
				let r = getContent(n.content, e.content_index);
				if (r.type !== "output_text") throw new error_OpenAIError(`expected content to be 'output_text', got ${r.type}`);
				r.text = e.text, addOutputText(t);
			}
			break;
		}
		case "response.output_text.annotation.added": {
			let n = getOutput(t, e.output_index);
			if (n.type === "message") {
				let t = getContent(n.content, e.content_index);
				if (t.type !== "output_text") throw new error_OpenAIError(`expected content to be 'output_text', got ${t.type}`);
				t.annotations[e.annotation_index] = structuredClone(e.annotation);
			}
			break;
		}
		case "response.refusal.delta": {
			let n = getOutput(t, e.output_index);
			if (n.type === "message") {
				let t = getContent(n.content, e.content_index);
				if (t.type !== "refusal") throw new error_OpenAIError(`expected content to be 'refusal', got ${t.type}`);
				t.refusal += e.delta;
			}
			break;
		}
		case "response.refusal.done": {
			let n = getOutput(t, e.output_index);
			if (n.type === "message") {
				let t = getContent(n.content, e.content_index);
				if (t.type !== "refusal") throw new error_OpenAIError(`expected content to be 'refusal', got ${t.type}`);
				t.refusal = e.refusal;
			}
			break;
		}
		case "response.function_call_arguments.delta": {
			let n = getOutput(t, e.output_index);
			n.type === "function_call" && (n.arguments += e.delta);
			break;
		}
		case "response.function_call_arguments.done": {
			let n = getOutput(t, e.output_index);
			n.type === "function_call" && (n.arguments = e.arguments);
			break;
		}
		case "response.reasoning_text.delta": {
			let n = getOutput(t, e.output_index);
			if (n.type === "reasoning") {
				if (!n.content) throw new error_OpenAIError(`missing content at index ${e.content_index}`);
				let t = getContent(n.content, e.content_index);
				if (t.type !== "reasoning_text") throw new error_OpenAIError(`expected content to be 'reasoning_text', got ${t.type}`);
				t.text += e.delta;
			}
			break;
		}
		case "response.reasoning_text.done": {
			let n = getOutput(t, e.output_index);
			if (n.type === "reasoning") {
				if (!n.content) throw new error_OpenAIError(`missing content at index ${e.content_index}`);
				let t = getContent(n.content, e.content_index);
				if (t.type !== "reasoning_text") throw new error_OpenAIError(`expected content to be 'reasoning_text', got ${t.type}`);
				t.text = e.text;
			}
			break;
		}
		case "response.reasoning_summary_part.added": {
			let n = getOutput(t, e.output_index);
			n.type === "reasoning" && n.summary.push(structuredClone(e.part));
			break;
		}
		case "response.reasoning_summary_part.done": {
			let n = getOutput(t, e.output_index);
			n.type === "reasoning" && (getContent(n.summary, e.summary_index), n.summary[e.summary_index] = structuredClone(e.part));
			break;
		}
		case "response.reasoning_summary_text.delta": {
			let n = getOutput(t, e.output_index);
			if (n.type === "reasoning") {
				let t = getContent(n.summary, e.summary_index);
				t.text += e.delta;
			}
			break;
		}
		case "response.reasoning_summary_text.done": {
			let n = getOutput(t, e.output_index);
			if (n.type === "reasoning") {
				let t = getContent(n.summary, e.summary_index);
				t.text = e.text;
			}
			break;
		}
		case "response.custom_tool_call_input.delta": {
			let n = getOutput(t, e.output_index);
			n.type === "custom_tool_call" && (n.input += e.delta);
			break;
		}
		case "response.custom_tool_call_input.done": {
			let n = getOutput(t, e.output_index);
			n.type === "custom_tool_call" && (n.input = e.input);
			break;
		}
		case "response.mcp_call_arguments.delta": {
			let n = getOutput(t, e.output_index);
			n.type === "mcp_call" && (n.arguments += e.delta);
			break;
		}
		case "response.mcp_call_arguments.done": {
			let n = getOutput(t, e.output_index);
			n.type === "mcp_call" && (n.arguments = e.arguments);
			break;
		}
		case "response.code_interpreter_call_code.delta": {
			let n = getOutput(t, e.output_index);
			n.type === "code_interpreter_call" && (n.code = (n.code ?? "") + e.delta);
			break;
		}
		case "response.code_interpreter_call_code.done": {
			let n = getOutput(t, e.output_index);
			n.type === "code_interpreter_call" && (n.code = e.code);
			break;
		}
		case "response.code_interpreter_call.in_progress": {
			let n = getOutput(t, e.output_index);
			n.type === "code_interpreter_call" && (n.status = "in_progress");
			break;
		}
		case "response.code_interpreter_call.interpreting": {
			let n = getOutput(t, e.output_index);
			n.type === "code_interpreter_call" && (n.status = "interpreting");
			break;
		}
		case "response.code_interpreter_call.completed": {
			let n = getOutput(t, e.output_index);
			n.type === "code_interpreter_call" && (n.status = "completed");
			break;
		}
		case "response.file_search_call.in_progress": {
			let n = getOutput(t, e.output_index);
			n.type === "file_search_call" && (n.status = "in_progress");
			break;
		}
		case "response.file_search_call.searching": {
			let n = getOutput(t, e.output_index);
			n.type === "file_search_call" && (n.status = "searching");
			break;
		}
		case "response.file_search_call.completed": {
			let n = getOutput(t, e.output_index);
			n.type === "file_search_call" && (n.status = "completed");
			break;
		}
		case "response.web_search_call.in_progress": {
			let n = getOutput(t, e.output_index);
			n.type === "web_search_call" && (n.status = "in_progress");
			break;
		}
		case "response.web_search_call.searching": {
			let n = getOutput(t, e.output_index);
			n.type === "web_search_call" && (n.status = "searching");
			break;
		}
		case "response.web_search_call.completed": {
			let n = getOutput(t, e.output_index);
			n.type === "web_search_call" && (n.status = "completed");
			break;
		}
		case "response.image_generation_call.in_progress": {
			let n = getOutput(t, e.output_index);
			n.type === "image_generation_call" && (n.status = "in_progress");
			break;
		}
		case "response.image_generation_call.generating": {
			let n = getOutput(t, e.output_index);
			n.type === "image_generation_call" && (n.status = "generating");
			break;
		}
		case "response.image_generation_call.completed": {
			let n = getOutput(t, e.output_index);
			n.type === "image_generation_call" && (n.status = "completed");
			break;
		}
		case "response.mcp_call.in_progress": {
			let n = getOutput(t, e.output_index);
			n.type === "mcp_call" && (n.status = "in_progress");
			break;
		}
		case "response.mcp_call.completed": {
			let n = getOutput(t, e.output_index);
			n.type === "mcp_call" && (n.status = "completed");
			break;
		}
		case "response.mcp_call.failed": {
			let n = getOutput(t, e.output_index);
			n.type === "mcp_call" && (n.status = "failed");
			break;
		}
		case "response.created":
		case "response.queued":
		case "response.in_progress":
		case "response.completed":
		case "response.failed":
		case "response.incomplete":
			t = cloneResponse(e.response);
			break;
		case "response.audio.delta":
		case "response.audio.done":
		case "response.audio.transcript.delta":
		case "response.audio.transcript.done":
		case "response.image_generation_call.partial_image":
		case "response.mcp_list_tools.in_progress":
		case "response.mcp_list_tools.completed":
		case "response.mcp_list_tools.failed":
		case "keepalive":
		case "error": break;
		default: ResponseAccumulator_assertNever(e);
	}
	return t;
}
function cloneResponse(e) {
	let t = structuredClone(e);
	return Object.getOwnPropertyDescriptor(t, "output_text") && t.output_text != null || addOutputText(t), t;
}
function getOutput(e, t) {
	let n = e.output[t];
	if (!n) throw new error_OpenAIError(`missing output at index ${t}`);
	return n;
}
function getContent(e, t) {
	let n = e[t];
	if (!n) throw new error_OpenAIError(`missing content at index ${t}`);
	return n;
}
function ResponseAccumulator_assertNever(e) {
	throw new error_OpenAIError(`Unhandled response stream event: ${JSON.stringify(e)}`);
}
var U, Xe, W, Ze, Qe, $e, et;
class ResponseStream extends EventStream {
	constructor(e) {
		super(), U.add(this), Xe.set(this, void 0), W.set(this, void 0), Ze.set(this, void 0), __classPrivateFieldSet(this, Xe, e, "f");
	}
	static createResponse(e, t, n) {
		let r = new ResponseStream(t);
		return r._run(() => r._createOrRetrieveResponse(e, t, {
			...n,
			headers: {
				...n?.headers,
				"X-Stainless-Helper-Method": "stream"
			}
		})), r;
	}
	static fromReadableStream(e) {
		let t = new ResponseStream(null);
		return t._run(() => t._fromReadableStream(e)), t;
	}
	async _createOrRetrieveResponse(e, t, n) {
		this._listenForAbort(n?.signal), __classPrivateFieldGet(this, U, "m", Qe).call(this);
		let r, i = null;
		"response_id" in t ? (r = await e.responses.retrieve(t.response_id, { stream: !0 }, {
			...n,
			signal: this.controller.signal,
			stream: !0
		}), i = t.starting_after ?? null) : r = await e.responses.create({
			...t,
			stream: !0
		}, {
			...n,
			signal: this.controller.signal
		}), this._connected();
		for await (let e of r) __classPrivateFieldGet(this, U, "m", $e).call(this, e, i);
		if (r.controller.signal?.aborted) throw new APIUserAbortError();
		return __classPrivateFieldGet(this, U, "m", et).call(this);
	}
	async _fromReadableStream(e, t) {
		this._listenForAbort(t?.signal), __classPrivateFieldGet(this, U, "m", Qe).call(this), this._connected();
		let n = Stream.fromReadableStream(e, this.controller);
		for await (let e of n) __classPrivateFieldGet(this, U, "m", $e).call(this, e, null);
		if (n.controller.signal?.aborted) throw new APIUserAbortError();
		return __classPrivateFieldGet(this, U, "m", et).call(this);
	}
	[(Xe = new WeakMap(), W = new WeakMap(), Ze = new WeakMap(), U = new WeakSet(), Qe = function _ResponseStream_beginRequest() {
		this.ended || __classPrivateFieldSet(this, W, void 0, "f");
	}, $e = function _ResponseStream_addEvent(e, t) {
		if (this.ended) return;
		let maybeEmit = (e, n) => {
			(t == null || n.sequence_number > t) && this._emit(e, n);
		}, n = accumulateResponse(e, __classPrivateFieldGet(this, W, "f"));
		switch (__classPrivateFieldSet(this, W, n, "f"), maybeEmit("event", e), e.type) {
			case "response.output_text.delta": {
				let t = n.output[e.output_index];
				if (!t) throw new error_OpenAIError(`missing output at index ${e.output_index}`);
				if (t.type === "message") {
					let n = t.content[e.content_index];
					if (!n) throw new error_OpenAIError(`missing content at index ${e.content_index}`);
					if (n.type !== "output_text") throw new error_OpenAIError(`expected content to be 'output_text', got ${n.type}`);
					maybeEmit("response.output_text.delta", {
						...e,
						snapshot: n.text
					});
				}
				break;
			}
			case "response.function_call_arguments.delta": {
				let t = n.output[e.output_index];
				if (!t) throw new error_OpenAIError(`missing output at index ${e.output_index}`);
				t.type === "function_call" && maybeEmit("response.function_call_arguments.delta", {
					...e,
					snapshot: t.arguments
				});
				break;
			}
			default: maybeEmit(e.type, e);
		}
	}, et = function _ResponseStream_endRequest() {
		if (this.ended) throw new error_OpenAIError("stream has ended, this shouldn't happen");
		let e = __classPrivateFieldGet(this, W, "f");
		if (!e) throw new error_OpenAIError("request ended without sending any events");
		__classPrivateFieldSet(this, W, void 0, "f");
		let t = finalizeResponse(e, __classPrivateFieldGet(this, Xe, "f"));
		return __classPrivateFieldSet(this, Ze, t, "f"), t;
	}, Symbol.asyncIterator)]() {
		let e = [], t = [], n = !1;
		return this.on("event", (n) => {
			let r = t.shift();
			r ? r.resolve(n) : e.push(n);
		}), this.on("end", () => {
			n = !0;
			for (let e of t) e.resolve(void 0);
			t.length = 0;
		}), this.on("abort", (e) => {
			n = !0;
			for (let n of t) n.reject(e);
			t.length = 0;
		}), this.on("error", (e) => {
			n = !0;
			for (let n of t) n.reject(e);
			t.length = 0;
		}), {
			next: async () => e.length ? {
				value: e.shift(),
				done: !1
			} : n ? {
				value: void 0,
				done: !0
			} : new Promise((e, n) => t.push({
				resolve: e,
				reject: n
			})).then((e) => e ? {
				value: e,
				done: !1
			} : {
				value: void 0,
				done: !0
			}),
			return: async () => (this.abort(), {
				value: void 0,
				done: !0
			})
		};
	}
	async finalResponse() {
		await this.done();
		let e = __classPrivateFieldGet(this, Ze, "f");
		if (!e) throw new error_OpenAIError("stream ended without producing a ChatCompletion");
		return e;
	}
}
function finalizeResponse(e, t) {
	return maybeParseResponse(e, t);
}
class input_items_InputItems extends APIResource {
	list(e, t = {}, n) {
		return this._client.getAPIList(E`/responses/${e}/input_items`, CursorPage, {
			query: t,
			...n,
			__security: { bearerAuth: !0 }
		});
	}
}
class input_tokens_InputTokens extends APIResource {
	count(e = {}, t) {
		return this._client.post("/responses/input_tokens", {
			body: e,
			...t,
			__security: { bearerAuth: !0 }
		});
	}
}
class responses_Responses extends APIResource {
	constructor() {
		super(...arguments), this.inputItems = new input_items_InputItems(this._client), this.inputTokens = new input_tokens_InputTokens(this._client);
	}
	create(e, t) {
		return this._client.post("/responses", {
			body: e,
			...t,
			stream: e.stream ?? !1,
			__security: { bearerAuth: !0 }
		})._thenUnwrap((e) => ("object" in e && e.object === "response" && addOutputText(e), e));
	}
	retrieve(e, t = {}, n) {
		return this._client.get(E`/responses/${e}`, {
			query: t,
			...n,
			stream: t?.stream ?? !1,
			__security: { bearerAuth: !0 }
		})._thenUnwrap((e) => ("object" in e && e.object === "response" && addOutputText(e), e));
	}
	delete(e, t) {
		return this._client.delete(E`/responses/${e}`, {
			...t,
			headers: buildHeaders([{ Accept: "*/*" }, t?.headers]),
			__security: { bearerAuth: !0 }
		});
	}
	parse(e, t) {
		return this._client.responses.create(e, t)._thenUnwrap((t) => parseResponse(t, e));
	}
	stream(e, t) {
		return ResponseStream.createResponse(this._client, e, t);
	}
	cancel(e, t) {
		return this._client.post(E`/responses/${e}/cancel`, {
			...t,
			__security: { bearerAuth: !0 }
		});
	}
	compact(e, t) {
		return this._client.post("/responses/compact", {
			body: e,
			...t,
			__security: { bearerAuth: !0 }
		});
	}
}
responses_Responses.InputItems = input_items_InputItems, responses_Responses.InputTokens = input_tokens_InputTokens;
class content_Content extends APIResource {
	retrieve(e, t) {
		return this._client.get(E`/skills/${e}/content`, {
			...t,
			headers: buildHeaders([{ Accept: "application/binary" }, t?.headers]),
			__security: { bearerAuth: !0 },
			__binaryResponse: !0
		});
	}
}
class versions_content_Content extends APIResource {
	retrieve(e, t, n) {
		let { skill_id: r } = t;
		return this._client.get(E`/skills/${r}/versions/${e}/content`, {
			...n,
			headers: buildHeaders([{ Accept: "application/binary" }, n?.headers]),
			__security: { bearerAuth: !0 },
			__binaryResponse: !0
		});
	}
}
class Versions extends APIResource {
	constructor() {
		super(...arguments), this.content = new versions_content_Content(this._client);
	}
	create(e, t = {}, n) {
		return this._client.post(E`/skills/${e}/versions`, maybeMultipartFormRequestOptions({
			body: t,
			...n,
			__security: { bearerAuth: !0 }
		}, this._client));
	}
	retrieve(e, t, n) {
		let { skill_id: r } = t;
		return this._client.get(E`/skills/${r}/versions/${e}`, {
			...n,
			__security: { bearerAuth: !0 }
		});
	}
	list(e, t = {}, n) {
		return this._client.getAPIList(E`/skills/${e}/versions`, CursorPage, {
			query: t,
			...n,
			__security: { bearerAuth: !0 }
		});
	}
	delete(e, t, n) {
		let { skill_id: r } = t;
		return this._client.delete(E`/skills/${r}/versions/${e}`, {
			...n,
			__security: { bearerAuth: !0 }
		});
	}
}
Versions.Content = versions_content_Content;
class Skills extends APIResource {
	constructor() {
		super(...arguments), this.content = new content_Content(this._client), this.versions = new Versions(this._client);
	}
	create(e = {}, t) {
		return this._client.post("/skills", maybeMultipartFormRequestOptions({
			body: e,
			...t,
			__security: { bearerAuth: !0 }
		}, this._client));
	}
	retrieve(e, t) {
		return this._client.get(E`/skills/${e}`, {
			...t,
			__security: { bearerAuth: !0 }
		});
	}
	update(e, t, n) {
		return this._client.post(E`/skills/${e}`, {
			body: t,
			...n,
			__security: { bearerAuth: !0 }
		});
	}
	list(e = {}, t) {
		return this._client.getAPIList("/skills", CursorPage, {
			query: e,
			...t,
			__security: { bearerAuth: !0 }
		});
	}
	delete(e, t) {
		return this._client.delete(E`/skills/${e}`, {
			...t,
			__security: { bearerAuth: !0 }
		});
	}
}
Skills.Content = content_Content, Skills.Versions = Versions;
class Parts extends APIResource {
	create(e, t, n) {
		return this._client.post(E`/uploads/${e}/parts`, multipartFormRequestOptions({
			body: t,
			...n,
			__security: { bearerAuth: !0 }
		}, this._client));
	}
}
class Uploads extends APIResource {
	constructor() {
		super(...arguments), this.parts = new Parts(this._client);
	}
	create(e, t) {
		return this._client.post("/uploads", {
			body: e,
			...t,
			__security: { bearerAuth: !0 }
		});
	}
	cancel(e, t) {
		return this._client.post(E`/uploads/${e}/cancel`, {
			...t,
			__security: { bearerAuth: !0 }
		});
	}
	complete(e, t, n) {
		return this._client.post(E`/uploads/${e}/complete`, {
			body: t,
			...n,
			__security: { bearerAuth: !0 }
		});
	}
}
Uploads.Parts = Parts;
const allSettledWithThrow = async (e) => {
	let t = await Promise.allSettled(e), n = t.filter((e) => e.status === "rejected");
	if (n.length) {
		for (let e of n) console.error(e.reason);
		throw Error(`${n.length} promise(s) failed - see the above errors`);
	}
	let r = [];
	for (let e of t) e.status === "fulfilled" && r.push(e.value);
	return r;
};
class FileBatches extends APIResource {
	create(e, t, n) {
		return this._client.post(E`/vector_stores/${e}/file_batches`, {
			body: t,
			...n,
			headers: buildHeaders([{ "OpenAI-Beta": "assistants=v2" }, n?.headers]),
			__security: { bearerAuth: !0 }
		});
	}
	retrieve(e, t, n) {
		let { vector_store_id: r } = t;
		return this._client.get(E`/vector_stores/${r}/file_batches/${e}`, {
			...n,
			headers: buildHeaders([{ "OpenAI-Beta": "assistants=v2" }, n?.headers]),
			__security: { bearerAuth: !0 }
		});
	}
	cancel(e, t, n) {
		let { vector_store_id: r } = t;
		return this._client.post(E`/vector_stores/${r}/file_batches/${e}/cancel`, {
			...n,
			headers: buildHeaders([{ "OpenAI-Beta": "assistants=v2" }, n?.headers]),
			__security: { bearerAuth: !0 }
		});
	}
	async createAndPoll(e, t, n) {
		let r = await this.create(e, t);
		return await this.poll(e, r.id, n);
	}
	listFiles(e, t, n) {
		let { vector_store_id: r, ...i } = t;
		return this._client.getAPIList(E`/vector_stores/${r}/file_batches/${e}/files`, CursorPage, {
			query: i,
			...n,
			headers: buildHeaders([{ "OpenAI-Beta": "assistants=v2" }, n?.headers]),
			__security: { bearerAuth: !0 }
		});
	}
	async poll(e, t, n) {
		let r = buildHeaders([n?.headers, {
			"X-Stainless-Poll-Helper": "true",
			"X-Stainless-Custom-Poll-Interval": n?.pollIntervalMs?.toString() ?? void 0
		}]);
		for (;;) {
			let { data: i, response: a } = await this.retrieve(t, { vector_store_id: e }, {
				...n,
				headers: r
			}).withResponse();
			switch (i.status) {
				case "in_progress":
					let e = 5e3;
					if (n?.pollIntervalMs) e = n.pollIntervalMs;
					else {
						let t = a.headers.get("openai-poll-after-ms");
						if (t) {
							let n = parseInt(t);
							isNaN(n) || (e = n);
						}
					}
					await sleep(e);
					break;
				case "failed":
				case "cancelled":
				case "completed": return i;
			}
		}
	}
	async uploadAndPoll(e, { files: t, fileIds: n = [] }, r) {
		if (t == null || t.length == 0) throw Error("No `files` provided to process. If you've already uploaded files you should use `.createAndPoll()` instead");
		let i = r?.maxConcurrency ?? 5, a = Math.min(i, t.length), o = this._client, s = t.values(), c = [...n];
		async function processFiles(e) {
			for (let t of e) {
				let e = await o.files.create({
					file: t,
					purpose: "assistants"
				}, r);
				c.push(e.id);
			}
		}
		let l = Array(a).fill(s).map(processFiles);
		return await allSettledWithThrow(l), await this.createAndPoll(e, { file_ids: c });
	}
}
class vector_stores_files_Files extends APIResource {
	create(e, t, n) {
		return this._client.post(E`/vector_stores/${e}/files`, {
			body: t,
			...n,
			headers: buildHeaders([{ "OpenAI-Beta": "assistants=v2" }, n?.headers]),
			__security: { bearerAuth: !0 }
		});
	}
	retrieve(e, t, n) {
		let { vector_store_id: r } = t;
		return this._client.get(E`/vector_stores/${r}/files/${e}`, {
			...n,
			headers: buildHeaders([{ "OpenAI-Beta": "assistants=v2" }, n?.headers]),
			__security: { bearerAuth: !0 }
		});
	}
	update(e, t, n) {
		let { vector_store_id: r, ...i } = t;
		return this._client.post(E`/vector_stores/${r}/files/${e}`, {
			body: i,
			...n,
			headers: buildHeaders([{ "OpenAI-Beta": "assistants=v2" }, n?.headers]),
			__security: { bearerAuth: !0 }
		});
	}
	list(e, t = {}, n) {
		return this._client.getAPIList(E`/vector_stores/${e}/files`, CursorPage, {
			query: t,
			...n,
			headers: buildHeaders([{ "OpenAI-Beta": "assistants=v2" }, n?.headers]),
			__security: { bearerAuth: !0 }
		});
	}
	delete(e, t, n) {
		let { vector_store_id: r } = t;
		return this._client.delete(E`/vector_stores/${r}/files/${e}`, {
			...n,
			headers: buildHeaders([{ "OpenAI-Beta": "assistants=v2" }, n?.headers]),
			__security: { bearerAuth: !0 }
		});
	}
	async createAndPoll(e, t, n) {
		let r = await this.create(e, t, n);
		return await this.poll(e, r.id, n);
	}
	async poll(e, t, n) {
		let r = buildHeaders([n?.headers, {
			"X-Stainless-Poll-Helper": "true",
			"X-Stainless-Custom-Poll-Interval": n?.pollIntervalMs?.toString() ?? void 0
		}]);
		for (;;) {
			let i = await this.retrieve(t, { vector_store_id: e }, {
				...n,
				headers: r
			}).withResponse(), a = i.data;
			switch (a.status) {
				case "in_progress":
					let e = 5e3;
					if (n?.pollIntervalMs) e = n.pollIntervalMs;
					else {
						let t = i.response.headers.get("openai-poll-after-ms");
						if (t) {
							let n = parseInt(t);
							isNaN(n) || (e = n);
						}
					}
					await sleep(e);
					break;
				case "failed":
				case "completed": return a;
			}
		}
	}
	async upload(e, t, n) {
		let r = await this._client.files.create({
			file: t,
			purpose: "assistants"
		}, n);
		return this.create(e, { file_id: r.id }, n);
	}
	async uploadAndPoll(e, t, n) {
		let r = await this.upload(e, t, n);
		return await this.poll(e, r.id, n);
	}
	content(e, t, n) {
		let { vector_store_id: r } = t;
		return this._client.getAPIList(E`/vector_stores/${r}/files/${e}/content`, Page, {
			...n,
			headers: buildHeaders([{ "OpenAI-Beta": "assistants=v2" }, n?.headers]),
			__security: { bearerAuth: !0 }
		});
	}
}
class VectorStores extends APIResource {
	constructor() {
		super(...arguments), this.files = new vector_stores_files_Files(this._client), this.fileBatches = new FileBatches(this._client);
	}
	create(e, t) {
		return this._client.post("/vector_stores", {
			body: e,
			...t,
			headers: buildHeaders([{ "OpenAI-Beta": "assistants=v2" }, t?.headers]),
			__security: { bearerAuth: !0 }
		});
	}
	retrieve(e, t) {
		return this._client.get(E`/vector_stores/${e}`, {
			...t,
			headers: buildHeaders([{ "OpenAI-Beta": "assistants=v2" }, t?.headers]),
			__security: { bearerAuth: !0 }
		});
	}
	update(e, t, n) {
		return this._client.post(E`/vector_stores/${e}`, {
			body: t,
			...n,
			headers: buildHeaders([{ "OpenAI-Beta": "assistants=v2" }, n?.headers]),
			__security: { bearerAuth: !0 }
		});
	}
	list(e = {}, t) {
		return this._client.getAPIList("/vector_stores", CursorPage, {
			query: e,
			...t,
			headers: buildHeaders([{ "OpenAI-Beta": "assistants=v2" }, t?.headers]),
			__security: { bearerAuth: !0 }
		});
	}
	delete(e, t) {
		return this._client.delete(E`/vector_stores/${e}`, {
			...t,
			headers: buildHeaders([{ "OpenAI-Beta": "assistants=v2" }, t?.headers]),
			__security: { bearerAuth: !0 }
		});
	}
	search(e, t, n) {
		return this._client.getAPIList(E`/vector_stores/${e}/search`, Page, {
			body: t,
			method: "post",
			...n,
			headers: buildHeaders([{ "OpenAI-Beta": "assistants=v2" }, n?.headers]),
			__security: { bearerAuth: !0 }
		});
	}
}
VectorStores.Files = vector_stores_files_Files, VectorStores.FileBatches = FileBatches;
class Videos extends APIResource {
	create(e, t) {
		return this._client.post("/videos", multipartFormRequestOptions({
			body: e,
			...t,
			__security: { bearerAuth: !0 }
		}, this._client));
	}
	retrieve(e, t) {
		return this._client.get(E`/videos/${e}`, {
			...t,
			__security: { bearerAuth: !0 }
		});
	}
	list(e = {}, t) {
		return this._client.getAPIList("/videos", ConversationCursorPage, {
			query: e,
			...t,
			__security: { bearerAuth: !0 }
		});
	}
	delete(e, t) {
		return this._client.delete(E`/videos/${e}`, {
			...t,
			__security: { bearerAuth: !0 }
		});
	}
	createCharacter(e, t) {
		return this._client.post("/videos/characters", multipartFormRequestOptions({
			body: e,
			...t,
			__security: { bearerAuth: !0 }
		}, this._client));
	}
	downloadContent(e, t = {}, n) {
		return this._client.get(E`/videos/${e}/content`, {
			query: t,
			...n,
			headers: buildHeaders([{ Accept: "application/binary" }, n?.headers]),
			__security: { bearerAuth: !0 },
			__binaryResponse: !0
		});
	}
	edit(e, t) {
		return this._client.post("/videos/edits", multipartFormRequestOptions({
			body: e,
			...t,
			__security: { bearerAuth: !0 }
		}, this._client));
	}
	extend(e, t) {
		return this._client.post("/videos/extensions", multipartFormRequestOptions({
			body: e,
			...t,
			__security: { bearerAuth: !0 }
		}, this._client));
	}
	getCharacter(e, t) {
		return this._client.get(E`/videos/characters/${e}`, {
			...t,
			__security: { bearerAuth: !0 }
		});
	}
	remix(e, t, n) {
		return this._client.post(E`/videos/${e}/remix`, maybeMultipartFormRequestOptions({
			body: t,
			...n,
			__security: { bearerAuth: !0 }
		}, this._client));
	}
}
var G, tt, nt;
class Webhooks extends APIResource {
	constructor() {
		super(...arguments), G.add(this);
	}
	async unwrap(e, t, n = this._client.webhookSecret, r = 300) {
		return await this.verifySignature(e, t, n, r), JSON.parse(e);
	}
	async verifySignature(e, t, n = this._client.webhookSecret, r = 300) {
		if (typeof crypto > "u" || typeof crypto.subtle.importKey != "function" || typeof crypto.subtle.verify != "function") throw Error("Webhook signature verification is only supported when the `crypto` global is defined");
		__classPrivateFieldGet(this, G, "m", tt).call(this, n);
		let i = buildHeaders([t]).values, a = __classPrivateFieldGet(this, G, "m", nt).call(this, i, "webhook-signature"), o = __classPrivateFieldGet(this, G, "m", nt).call(this, i, "webhook-timestamp"), s = __classPrivateFieldGet(this, G, "m", nt).call(this, i, "webhook-id"), c = parseInt(o, 10);
		if (isNaN(c)) throw new InvalidWebhookSignatureError("Invalid webhook timestamp format");
		let l = Math.floor(Date.now() / 1e3);
		if (l - c > r) throw new InvalidWebhookSignatureError("Webhook timestamp is too old");
		if (c > l + r) throw new InvalidWebhookSignatureError("Webhook timestamp is too new");
		let u = a.split(" ").map((e) => e.startsWith("v1,") ? e.substring(3) : e), d = n.startsWith("whsec_") ? Buffer.from(n.replace("whsec_", ""), "base64") : Buffer.from(n, "utf-8"), f = s ? `${s}.${o}.${e}` : `${o}.${e}`, p = await crypto.subtle.importKey("raw", d, {
			name: "HMAC",
			hash: "SHA-256"
		}, !1, ["verify"]);
		for (let e of u) try {
			let t = Buffer.from(e, "base64");
			if (await crypto.subtle.verify("HMAC", p, t, new TextEncoder().encode(f))) return;
		} catch {
			continue;
		}
		throw new InvalidWebhookSignatureError("The given webhook signature does not match the expected signature");
	}
}
G = new WeakSet(), tt = function _Webhooks_validateSecret(e) {
	if (typeof e != "string" || e.length === 0) throw Error("The webhook secret must either be set using the env var, OPENAI_WEBHOOK_SECRET, on the client class, OpenAI({ webhookSecret: '123' }), or passed to this function");
}, nt = function _Webhooks_getRequiredHeader(e, t) {
	if (!e) throw Error("Headers are required");
	let n = e.get(t);
	if (n == null) throw Error(`Missing required header: ${t}`);
	return n;
};
const rt = Symbol.for("openai.node.providerDefinitions.v1"), it = globalThis, at = it[rt], ot = at ?? new WeakMap();
at || Object.defineProperty(it, rt, { value: ot });
function configureProvider(e) {
	let t = ot.get(e);
	if (!t) throw Error("Invalid provider. Providers must be created with createProvider().");
	return t.configure();
}
var st, ct, lt, ut;
class OpenAI {
	constructor(e = {}) {
		st.add(this), lt.set(this, void 0), this.completions = new completions_Completions(this), this.chat = new Chat(this), this.embeddings = new Embeddings(this), this.files = new files_Files(this), this.images = new Images(this), this.audio = new Audio(this), this.moderations = new Moderations(this), this.models = new Models(this), this.fineTuning = new FineTuning(this), this.graders = new graders_Graders(this), this.vectorStores = new VectorStores(this), this.webhooks = new Webhooks(this), this.beta = new Beta(this), this.batches = new Batches(this), this.uploads = new Uploads(this), this.admin = new Admin(this), this.responses = new responses_Responses(this), this.realtime = new realtime_Realtime(this), this.conversations = new Conversations(this), this.evals = new Evals(this), this.containers = new Containers(this), this.skills = new Skills(this), this.videos = new Videos(this);
		let t = e.provider;
		if (t) {
			let t = [
				"apiKey",
				"adminAPIKey",
				"workloadIdentity",
				"baseURL"
			].filter((t) => e[t] != null);
			if (t.length) throw new error_OpenAIError(`The \`provider\` option cannot be used with ${t.map((e) => `\`${e}\``).join(", ")}. Configure authentication and the base URL through the provider instead.`);
		}
		let { baseURL: n = t ? null : readEnv("OPENAI_BASE_URL"), apiKey: r = t ? null : readEnv("OPENAI_API_KEY") ?? null, adminAPIKey: i = t ? null : readEnv("OPENAI_ADMIN_KEY") ?? null, organization: a = t ? null : readEnv("OPENAI_ORG_ID") ?? null, project: o = t ? null : readEnv("OPENAI_PROJECT_ID") ?? null, webhookSecret: s = readEnv("OPENAI_WEBHOOK_SECRET") ?? null, workloadIdentity: c, ...l } = e, u = t ? configureProvider(t) : void 0, d = {
			apiKey: r,
			adminAPIKey: i,
			organization: a,
			project: o,
			webhookSecret: s,
			workloadIdentity: c,
			provider: t,
			...l,
			baseURL: u?.baseURL ?? (n || "https://api.openai.com/v1")
		};
		if (r && c) throw new error_OpenAIError("The `apiKey` and `workloadIdentity` options are mutually exclusive");
		if (!u && !r && !i && !c) throw new error_OpenAIError("Missing credentials. Please pass an `apiKey`, `workloadIdentity`, `adminAPIKey`, or set the `OPENAI_API_KEY` or `OPENAI_ADMIN_KEY` environment variable.");
		if (!d.dangerouslyAllowBrowser && isRunningInBrowser()) throw new error_OpenAIError("It looks like you're running in a browser-like environment.\n\nThis is disabled by default, as it risks exposing your secret API credentials to attackers.\nIf you understand the risks and have appropriate mitigations in place,\nyou can set the `dangerouslyAllowBrowser` option to `true`, e.g.,\n\nnew OpenAI({ apiKey, dangerouslyAllowBrowser: true });\n\nhttps://help.openai.com/en/articles/5112595-best-practices-for-api-key-safety\n");
		this.baseURL = d.baseURL, this.timeout = d.timeout ?? ct.DEFAULT_TIMEOUT, this.logger = d.logger ?? console;
		let f = "warn";
		this.logLevel = f, this.logLevel = parseLogLevel(d.logLevel, "ClientOptions.logLevel", this) ?? parseLogLevel(readEnv("OPENAI_LOG"), "process.env['OPENAI_LOG']", this) ?? f, this.fetchOptions = d.fetchOptions, this.maxRetries = d.maxRetries ?? 2, this.fetch = d.fetch ?? getDefaultFetch(), __classPrivateFieldSet(this, lt, FallbackEncoder, "f");
		let p = t ? void 0 : readEnv("OPENAI_CUSTOM_HEADERS");
		if (p) {
			let e = {};
			for (let t of p.split("\n")) {
				let n = t.indexOf(":");
				n >= 0 && (e[t.substring(0, n).trim()] = t.substring(n + 1).trim());
			}
			d.defaultHeaders = buildHeaders([e, d.defaultHeaders]);
		}
		this._options = d, this._provider = u, c && (this._workloadIdentityAuth = new WorkloadIdentityAuth(c, this.fetch)), this.apiKey = typeof r == "string" ? r : null, this.adminAPIKey = i, this.organization = a, this.project = o, this.webhookSecret = s;
	}
	withOptions(e) {
		let t = this._options.provider, n = e.provider ?? t, r = {
			...this._options,
			baseURL: this.baseURL,
			maxRetries: this.maxRetries,
			timeout: this.timeout,
			logger: this.logger,
			logLevel: this.logLevel,
			fetch: this.fetch,
			fetchOptions: this.fetchOptions,
			apiKey: this._options.apiKey,
			adminAPIKey: this.adminAPIKey,
			workloadIdentity: this._options.workloadIdentity,
			organization: this.organization,
			project: this.project,
			webhookSecret: this.webhookSecret
		};
		return n && (delete r.apiKey, delete r.adminAPIKey, delete r.workloadIdentity, delete r.baseURL, n !== t && (delete r.organization, delete r.project, delete r.defaultHeaders)), new this.constructor({
			...r,
			...e,
			provider: n
		});
	}
	defaultQuery() {
		return this._options.defaultQuery;
	}
	validateHeaders({ values: e, nulls: t }, n = {
		bearerAuth: !0,
		adminAPIKeyAuth: !0
	}) {
		if (!(e.get("authorization") || e.get("api-key")) && !(t.has("authorization") || t.has("api-key")) && !(this._workloadIdentityAuth && n.bearerAuth)) throw Error("Could not resolve authentication method. Expected either apiKey or adminAPIKey to be set. Or for one of the \"Authorization\" or \"api-key\" headers to be explicitly omitted");
	}
	async authHeaders(e, t = {
		bearerAuth: !0,
		adminAPIKeyAuth: !0
	}) {
		return buildHeaders([t.bearerAuth ? await this.bearerAuth(e) : null, t.adminAPIKeyAuth ? await this.adminAPIKeyAuth(e) : null]);
	}
	async bearerAuth(e) {
		if (this._workloadIdentityAuth) return buildHeaders([{ Authorization: `Bearer ${await this._workloadIdentityAuth.getToken()}` }]);
		if (this.apiKey != null) return buildHeaders([{ Authorization: `Bearer ${this.apiKey}` }]);
	}
	async adminAPIKeyAuth(e) {
		if (this.adminAPIKey != null) return buildHeaders([{ Authorization: `Bearer ${this.adminAPIKey}` }]);
	}
	stringifyQuery(e) {
		return stringifyQuery(e);
	}
	getUserAgent() {
		return `${this.constructor.name}/JS ${i}`;
	}
	defaultIdempotencyKey() {
		return `stainless-node-retry-${uuid4()}`;
	}
	makeStatusError(e, t, n, r) {
		return APIError.generate(e, t, n, r);
	}
	async _callApiKey() {
		if (this._provider) return !1;
		let e = this._options.apiKey;
		if (typeof e != "function") return !1;
		let t;
		try {
			t = await e();
		} catch (e) {
			throw e instanceof error_OpenAIError ? e : new error_OpenAIError(`Failed to get token from 'apiKey' function: ${e.message}`, { cause: e });
		}
		if (typeof t != "string" || !t) throw new error_OpenAIError(`Expected 'apiKey' function argument to return a string but it returned ${t}`);
		return this.apiKey = t, !0;
	}
	buildURL(e, t, n) {
		let r = !__classPrivateFieldGet(this, st, "m", ut).call(this) && n || this.baseURL, i = isAbsoluteURL(e) ? new URL(e) : new URL(r + (r.endsWith("/") && e.startsWith("/") ? e.slice(1) : e)), a = this.defaultQuery(), o = Object.fromEntries(i.searchParams);
		return isEmptyObj(a) && isEmptyObj(o) || (t = {
			...o,
			...a,
			...t
		}), typeof t == "object" && t && !Array.isArray(t) && (i.search = this.stringifyQuery(t)), i.toString();
	}
	async prepareOptions(e) {
		this._provider || (e.__security ?? { bearerAuth: !0 }).bearerAuth && await this._callApiKey();
	}
	async prepareRequest(e, { url: t, options: n }) {}
	get(e, t) {
		return this.methodRequest("get", e, t);
	}
	post(e, t) {
		return this.methodRequest("post", e, t);
	}
	patch(e, t) {
		return this.methodRequest("patch", e, t);
	}
	put(e, t) {
		return this.methodRequest("put", e, t);
	}
	delete(e, t) {
		return this.methodRequest("delete", e, t);
	}
	methodRequest(e, t, n) {
		return this.request(Promise.resolve(n).then((n) => ({
			method: e,
			path: t,
			...n
		})));
	}
	request(e, t = null) {
		return new APIPromise(this, this.makeRequest(e, t, void 0));
	}
	async makeRequest(e, t, n) {
		let r = await e, i = r.maxRetries ?? this.maxRetries;
		t ??= i, await this.prepareOptions(r);
		let { req: a, url: o, timeout: s } = await this.buildRequest(r, { retryCount: i - t }), c = r.__metadata?.hasStreamingBody === !0;
		await this.prepareRequest(a, {
			url: o,
			options: r
		}), await this._provider?.prepareRequest?.(a, {
			url: o,
			options: r
		});
		let l = "log_" + (Math.random() * (1 << 24) | 0).toString(16).padStart(6, "0"), u = n === void 0 ? "" : `, retryOf: ${n}`, d = Date.now();
		if (loggerFor(this).debug(`[${l}] sending request`, formatRequestDetails({
			retryOfRequestLogID: n,
			method: r.method,
			url: o,
			options: r,
			headers: a.headers
		})), r.signal?.aborted) throw new APIUserAbortError();
		let f = r.__security ?? { bearerAuth: !0 }, p = new AbortController(), m = await this.fetchWithAuth(o, a, s, p, f).catch(castToError), h = Date.now();
		if (m instanceof globalThis.Error) {
			let e = `retrying, ${t} attempts remaining`;
			if (r.signal?.aborted) throw new APIUserAbortError();
			let i = isAbortError(m) || /timed? ?out/i.test(String(m) + ("cause" in m ? String(m.cause) : ""));
			if (t && !c) return loggerFor(this).info(`[${l}] connection ${i ? "timed out" : "failed"} - ${e}`), loggerFor(this).debug(`[${l}] connection ${i ? "timed out" : "failed"} (${e})`, formatRequestDetails({
				retryOfRequestLogID: n,
				url: o,
				durationMs: h - d,
				message: m.message
			})), this.retryRequest(r, t, n ?? l);
			let a = c ? "error; streaming body cannot be retried" : "error; no more retries left";
			throw loggerFor(this).info(`[${l}] connection ${i ? "timed out" : "failed"} - ${a}`), loggerFor(this).debug(`[${l}] connection ${i ? "timed out" : "failed"} (${a})`, formatRequestDetails({
				retryOfRequestLogID: n,
				url: o,
				durationMs: h - d,
				message: m.message
			})), m instanceof OAuthError || m instanceof SubjectTokenProviderError ? m : i ? new APIConnectionTimeoutError() : new APIConnectionError({
				message: getConnectionErrorMessage(m),
				cause: m
			});
		}
		let g = `[${l}${u}${[...m.headers.entries()].filter(([e]) => e === "x-request-id").map(([e, t]) => ", " + e + ": " + JSON.stringify(t)).join("")}] ${a.method} ${o} ${m.ok ? "succeeded" : "failed"} with status ${m.status} in ${h - d}ms`;
		if (!m.ok) {
			if (m.status === 401 && this._workloadIdentityAuth && f.bearerAuth && !r.__metadata?.hasStreamingBody && !r.__metadata?.workloadIdentityTokenRefreshed) return await CancelReadableStream(m.body), this._workloadIdentityAuth.invalidateToken(), this.makeRequest({
				...r,
				__metadata: {
					...r.__metadata,
					workloadIdentityTokenRefreshed: !0
				}
			}, t, n ?? l);
			let e = await this.shouldRetry(m);
			if (t && e && !c) {
				let e = `retrying, ${t} attempts remaining`;
				return await CancelReadableStream(m.body), loggerFor(this).info(`${g} - ${e}`), loggerFor(this).debug(`[${l}] response error (${e})`, formatRequestDetails({
					retryOfRequestLogID: n,
					url: m.url,
					status: m.status,
					headers: m.headers,
					durationMs: h - d
				})), this.retryRequest(r, t, n ?? l, m.headers);
			}
			let i = e ? c ? "error; streaming body cannot be retried" : "error; no more retries left" : "error; not retryable";
			loggerFor(this).info(`${g} - ${i}`);
			let a = await m.text().catch((e) => castToError(e).message), o = safeJSON(a), s = o ? void 0 : a;
			throw loggerFor(this).debug(`[${l}] response error (${i})`, formatRequestDetails({
				retryOfRequestLogID: n,
				url: m.url,
				status: m.status,
				headers: m.headers,
				message: s,
				durationMs: Date.now() - d
			})), this.makeStatusError(m.status, o, s, m.headers);
		}
		return loggerFor(this).info(g), loggerFor(this).debug(`[${l}] response start`, formatRequestDetails({
			retryOfRequestLogID: n,
			url: m.url,
			status: m.status,
			headers: m.headers,
			durationMs: h - d
		})), {
			response: m,
			options: r,
			controller: p,
			requestLogID: l,
			retryOfRequestLogID: n,
			startTime: d
		};
	}
	getAPIList(e, t, n) {
		return this.requestAPIList(t, n && "then" in n ? n.then((t) => ({
			method: "get",
			path: e,
			...t
		})) : {
			method: "get",
			path: e,
			...n
		});
	}
	requestAPIList(e, t) {
		let n = this.makeRequest(t, null, void 0);
		return new PagePromise(this, n, e);
	}
	async fetchWithAuth(e, t, n, r, i = {
		bearerAuth: !0,
		adminAPIKeyAuth: !0
	}) {
		if (this._workloadIdentityAuth && i.bearerAuth) {
			let e = t.headers, n = e.get("Authorization");
			if (!n || n === "Bearer workload-identity-auth") {
				let t = await this._workloadIdentityAuth.getToken();
				e.set("Authorization", `Bearer ${t}`);
			}
		}
		return await this.fetchWithTimeout(e, t, n, r);
	}
	async fetchWithTimeout(e, t, n, r) {
		let { signal: i, method: a, ...o } = t || {}, s = this._makeAbort(r);
		i && i.addEventListener("abort", s, { once: !0 });
		let c = setTimeout(s, n), l = globalThis.ReadableStream && o.body instanceof globalThis.ReadableStream || typeof o.body == "object" && o.body !== null && Symbol.asyncIterator in o.body, u = {
			signal: r.signal,
			...l ? { duplex: "half" } : {},
			method: "GET",
			...o
		};
		a && (u.method = a.toUpperCase());
		try {
			return await this.fetch.call(void 0, e, u);
		} finally {
			clearTimeout(c);
		}
	}
	async shouldRetry(e) {
		let t = e.headers.get("x-should-retry");
		return t === "true" ? !0 : t === "false" ? !1 : e.status === 408 || e.status === 409 || e.status === 429 || e.status >= 500;
	}
	async retryRequest(e, t, n, r) {
		let i, a = r?.get("retry-after-ms");
		if (a) {
			let e = parseFloat(a);
			Number.isNaN(e) || (i = e);
		}
		let o = r?.get("retry-after");
		if (o && !i) {
			let e = parseFloat(o);
			i = Number.isNaN(e) ? Date.parse(o) - Date.now() : e * 1e3;
		}
		if (i === void 0) {
			let n = e.maxRetries ?? this.maxRetries;
			i = this.calculateDefaultRetryTimeoutMillis(t, n);
		}
		return await sleep(i), this.makeRequest(e, t - 1, n);
	}
	calculateDefaultRetryTimeoutMillis(e, t) {
		let n = t - e;
		return Math.min(.5 * 2 ** n, 8) * (1 - Math.random() * .25) * 1e3;
	}
	async buildRequest(e, { retryCount: t = 0 } = {}) {
		let n = { ...e }, { method: r, path: i, query: a, defaultBaseURL: o } = n, s = this.buildURL(i, a, o);
		"timeout" in n && validatePositiveInteger("timeout", n.timeout), n.timeout = n.timeout ?? this.timeout;
		let { bodyHeaders: c, body: l, isStreamingBody: u } = this.buildBody({ options: n });
		return u && (e.__metadata = {
			...e.__metadata,
			hasStreamingBody: !0
		}), {
			req: {
				method: r,
				headers: await this.buildHeaders({
					options: e,
					method: r,
					bodyHeaders: c,
					retryCount: t
				}),
				...n.signal && { signal: n.signal },
				...globalThis.ReadableStream && l instanceof globalThis.ReadableStream && { duplex: "half" },
				...l && { body: l },
				...this.fetchOptions ?? {},
				...n.fetchOptions ?? {}
			},
			url: s,
			timeout: n.timeout
		};
	}
	async buildHeaders({ options: e, method: t, bodyHeaders: n, retryCount: r }) {
		let i = {};
		this.idempotencyHeader && t !== "get" && (e.idempotencyKey ||= this.defaultIdempotencyKey(), i[this.idempotencyHeader] = e.idempotencyKey);
		let a = buildHeaders([
			i,
			{
				Accept: "application/json",
				"User-Agent": this.getUserAgent(),
				"X-Stainless-Retry-Count": String(r),
				...e.timeout ? { "X-Stainless-Timeout": String(Math.trunc(e.timeout / 1e3)) } : {},
				...getPlatformHeaders(),
				"OpenAI-Organization": this.organization,
				"OpenAI-Project": this.project
			},
			this._provider ? void 0 : await this.authHeaders(e, e.__security ?? { bearerAuth: !0 }),
			this._options.defaultHeaders,
			n,
			e.headers
		]);
		return this._provider || this.validateHeaders(a, e.__security ?? { bearerAuth: !0 }), a.values;
	}
	_makeAbort(e) {
		return () => e.abort();
	}
	buildBody({ options: e }) {
		let { body: t, headers: n } = e;
		if (!t) return t === void 0 && "body" in e ? {
			...__classPrivateFieldGet(this, lt, "f").call(this, {
				body: t,
				headers: buildHeaders([n])
			}),
			isStreamingBody: !1
		} : {
			bodyHeaders: void 0,
			body: void 0,
			isStreamingBody: !1
		};
		let r = buildHeaders([n]), i = globalThis.ReadableStream !== void 0 && t instanceof globalThis.ReadableStream, a = !i && (typeof t == "string" || t instanceof ArrayBuffer || ArrayBuffer.isView(t) || globalThis.Blob !== void 0 && t instanceof globalThis.Blob || t instanceof URLSearchParams || t instanceof FormData);
		return ArrayBuffer.isView(t) || t instanceof ArrayBuffer || t instanceof DataView || typeof t == "string" && r.values.has("content-type") || globalThis.Blob && t instanceof globalThis.Blob || t instanceof FormData || t instanceof URLSearchParams || i ? {
			bodyHeaders: void 0,
			body: t,
			isStreamingBody: !a
		} : typeof t == "object" && (Symbol.asyncIterator in t || Symbol.iterator in t && "next" in t && typeof t.next == "function") ? {
			bodyHeaders: void 0,
			body: ReadableStreamFrom(t),
			isStreamingBody: !0
		} : typeof t == "object" && r.values.get("content-type") === "application/x-www-form-urlencoded" ? {
			bodyHeaders: { "content-type": "application/x-www-form-urlencoded" },
			body: this.stringifyQuery(t),
			isStreamingBody: !1
		} : {
			...__classPrivateFieldGet(this, lt, "f").call(this, {
				body: t,
				headers: r
			}),
			isStreamingBody: !1
		};
	}
}
ct = OpenAI, lt = new WeakMap(), st = new WeakSet(), ut = function _OpenAI_baseURLOverridden() {
	return this._provider !== void 0 || this.baseURL !== "https://api.openai.com/v1";
}, OpenAI.OpenAI = ct, OpenAI.DEFAULT_TIMEOUT = 6e5, OpenAI.OpenAIError = error_OpenAIError, OpenAI.APIError = APIError, OpenAI.APIConnectionError = APIConnectionError, OpenAI.APIConnectionTimeoutError = APIConnectionTimeoutError, OpenAI.APIUserAbortError = APIUserAbortError, OpenAI.NotFoundError = NotFoundError, OpenAI.ConflictError = ConflictError, OpenAI.RateLimitError = RateLimitError, OpenAI.BadRequestError = BadRequestError, OpenAI.AuthenticationError = AuthenticationError, OpenAI.InternalServerError = InternalServerError, OpenAI.PermissionDeniedError = PermissionDeniedError, OpenAI.UnprocessableEntityError = UnprocessableEntityError, OpenAI.InvalidWebhookSignatureError = InvalidWebhookSignatureError, OpenAI.toFile = toFile, OpenAI.toStreamingFile = toStreamingFile, OpenAI.Completions = completions_Completions, OpenAI.Chat = Chat, OpenAI.Embeddings = Embeddings, OpenAI.Files = files_Files, OpenAI.Images = Images, OpenAI.Audio = Audio, OpenAI.Moderations = Moderations, OpenAI.Models = Models, OpenAI.FineTuning = FineTuning, OpenAI.Graders = graders_Graders, OpenAI.VectorStores = VectorStores, OpenAI.Webhooks = Webhooks, OpenAI.Beta = Beta, OpenAI.Batches = Batches, OpenAI.Uploads = Uploads, OpenAI.Admin = Admin, OpenAI.Responses = responses_Responses, OpenAI.Realtime = realtime_Realtime, OpenAI.Conversations = Conversations, OpenAI.Evals = Evals, OpenAI.Containers = Containers, OpenAI.Skills = Skills, OpenAI.Videos = Videos;
function getConnectionErrorMessage(e) {
	if (isUndiciDispatcherVersionMismatchError(e)) return "Connection error. This may be caused by passing an undici dispatcher, such as ProxyAgent, that is incompatible with the fetch implementation. If you are using undici's ProxyAgent, pass the fetch implementation from the same undici package: import { fetch, ProxyAgent } from 'undici'; new OpenAI({ fetch, fetchOptions: { dispatcher: new ProxyAgent(...) } });";
}
function isUndiciDispatcherVersionMismatchError(e) {
	let t = e;
	for (let e = 0; e < 8 && t && typeof t == "object"; e++) {
		let e = t;
		if (e.code === "UND_ERR_INVALID_ARG" && typeof e.message == "string" && e.message.includes("invalid onRequestStart method")) return !0;
		t = e.cause;
	}
	return !1;
}
function getEnumValues(e) {
	let t = Object.values(e).filter((e) => typeof e == "number");
	return Object.entries(e).filter(([e, n]) => t.indexOf(+e) === -1).map(([e, t]) => t);
}
function joinValues(e, t = "|") {
	return e.map((e) => stringifyPrimitive(e)).join(t);
}
function jsonStringifyReplacer(e, t) {
	return typeof t == "bigint" ? t.toString() : t;
}
class Cached {
	constructor(e) {
		this._getter = e, this._value = void 0;
	}
	get value() {
		let e = this._getter;
		return e !== void 0 && (this._value = e(), this._getter = void 0), this._value;
	}
}
function cached(e) {
	return new Cached(e);
}
function nullish(e) {
	return e == null;
}
function cleanRegex(e) {
	let t = +!!e.startsWith("^"), n = e.endsWith("$") ? e.length - 1 : e.length;
	return e.slice(t, n);
}
function floatSafeRemainder(e, t) {
	let n = e / t, r = Math.round(n), i = 4 * 2 ** -52 * Math.max(Math.abs(n), 1);
	return Math.abs(n - r) < i ? 0 : n - r;
}
function util_assignProp(e, t, n) {
	Object.defineProperty(e, t, {
		value: n,
		writable: !0,
		enumerable: !0,
		configurable: !0
	});
}
function rawShape(e) {
	let t = Object.getOwnPropertyDescriptor(e, "shape");
	return t?.get ? t.get.raw : t?.value;
}
function sourceShape(e) {
	return rawShape(e._zod.def) ?? e._zod.def.shape;
}
function deferProp(e, t, n) {
	Object.defineProperty(e, t, {
		get() {
			let e = n();
			return util_assignProp(this, t, e), e;
		},
		enumerable: !0,
		configurable: !0
	});
}
function putProp(e, t, n) {
	t in e ? util_assignProp(e, t, n) : e[t] = n;
}
function mirrorShape(e, t, n, r) {
	let i = sourceShape(t);
	for (let a of n) {
		let n = Object.getOwnPropertyDescriptor(i, a);
		n.enumerable && (n.get ? deferProp(e, a, () => {
			let e = t._zod.def.shape[a];
			return r ? r(e, a) : e;
		}) : putProp(e, a, r ? r(n.value, a) : n.value));
	}
}
function mirrorProps(e, t) {
	for (let n of Reflect.ownKeys(t)) {
		let r = Object.getOwnPropertyDescriptor(t, n);
		r.enumerable && (r.get ? deferProp(e, n, () => t[n]) : putProp(e, n, r.value));
	}
}
function mergeDefs(...e) {
	let t = {};
	for (let n of e) {
		let e = Object.getOwnPropertyDescriptors(n);
		Object.assign(t, e);
	}
	return Object.defineProperties({}, t);
}
function esc(e) {
	return JSON.stringify(e);
}
function slugify(e) {
	return e.toLowerCase().trim().replace(/[^\w\s-]/g, "").replace(/[\s_-]+/g, "-").replace(/^-+|-+$/g, "");
}
const dt = "captureStackTrace" in Error ? Error.captureStackTrace : (...e) => {};
function util_isObject(e) {
	return typeof e == "object" && !!e && !Array.isArray(e);
}
const ft = cached(() => {
	if (q.jitless || typeof navigator < "u" && navigator?.userAgent?.includes("Cloudflare")) return !1;
	try {
		return Function(""), !0;
	} catch {
		return !1;
	}
});
function isPlainObject(e) {
	if (util_isObject(e) === !1) return !1;
	let t = e.constructor;
	if (t === void 0 || typeof t != "function") return !0;
	let n = t.prototype;
	return util_isObject(n) !== !1 && Object.prototype.hasOwnProperty.call(n, "isPrototypeOf") !== !1;
}
function shallowClone(e) {
	return isPlainObject(e) ? { ...e } : Array.isArray(e) ? [...e] : e instanceof Map ? new Map(e) : e instanceof Set ? new Set(e) : e;
}
const pt = new Set([
	"string",
	"number",
	"symbol"
]);
function escapeRegex(e) {
	return e.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
function clone(e, t, n) {
	let r = new e._zod.constr(t ?? e._zod.def);
	return (!t || n?.parent) && (r._zod.parent = e), r;
}
function normalizeParams(e) {
	let t = e;
	if (!t) return {};
	if (typeof t == "string") return { error: () => t };
	if (t?.message !== void 0) {
		if (t?.error !== void 0) throw Error("Cannot specify both `message` and `error` params");
		t.error = t.message;
	}
	return delete t.message, typeof t.error == "string" ? {
		...t,
		error: () => t.error
	} : t;
}
function stringifyPrimitive(e) {
	return typeof e == "bigint" ? e.toString() + "n" : typeof e == "string" ? `"${e}"` : `${e}`;
}
function optionalKeys(e) {
	return Object.keys(e).filter((t) => e[t]._zod.optin !== void 0 && e[t]._zod.optout === "optional");
}
const mt = {
	safeint: [-(2 ** 53 - 1), 2 ** 53 - 1],
	int32: [-2147483648, 2147483647],
	uint32: [0, 4294967295],
	float32: [-34028234663852886e22, 34028234663852886e22],
	float64: [-Number.MAX_VALUE, Number.MAX_VALUE]
}, ht = {
	int64: [BigInt("-9223372036854775808"), BigInt("9223372036854775807")],
	uint64: [BigInt(0), BigInt("18446744073709551615")]
};
function pick(e, t) {
	let n = e._zod.def, r = n.checks;
	if (r && r.length > 0) throw Error(".pick() cannot be used on object schemas containing refinements");
	let i = {};
	return mirrorShape(i, e, maskedKeys(e, t)), clone(e, mergeDefs(n, {
		shape: i,
		checks: []
	}));
}
function maskedKeys(e, t) {
	let n = sourceShape(e), r = [];
	for (let e of Reflect.ownKeys(t)) {
		if (!Object.getOwnPropertyDescriptor(n, e)?.enumerable) throw Error(`Unrecognized key: "${String(e)}"`);
		t[e] && r.push(e);
	}
	return r;
}
function omit(e, t) {
	let n = e._zod.def, r = n.checks;
	if (r && r.length > 0) throw Error(".omit() cannot be used on object schemas containing refinements");
	let i = new Set(maskedKeys(e, t)), a = {};
	return mirrorShape(a, e, Reflect.ownKeys(sourceShape(e)).filter((e) => !i.has(e))), clone(e, mergeDefs(n, {
		shape: a,
		checks: []
	}));
}
function extend(e, t) {
	if (!isPlainObject(t)) throw Error("Invalid input to extend: expected a plain object");
	let n = e._zod.def.checks;
	if (n && n.length > 0) {
		let n = sourceShape(e);
		for (let e of Reflect.ownKeys(t)) if (Object.getOwnPropertyDescriptor(n, e) !== void 0) throw Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.");
	}
	return clone(e, mergeDefs(e._zod.def, { shape: extended(e, t) }));
}
function extended(e, t) {
	let n = {};
	return mirrorShape(n, e, Reflect.ownKeys(sourceShape(e))), mirrorProps(n, t), n;
}
function safeExtend(e, t) {
	if (!isPlainObject(t)) throw Error("Invalid input to safeExtend: expected a plain object");
	return clone(e, mergeDefs(e._zod.def, { shape: extended(e, t) }));
}
function util_merge(e, t) {
	if (!t?._zod?.def) throw Error("Invalid input to merge: expected an object schema. To merge a plain shape, use `.extend()`.");
	if (e._zod.def.checks?.length) throw Error(".merge() cannot be used on object schemas containing refinements. Use .safeExtend() instead.");
	let n = {};
	return mirrorShape(n, e, Reflect.ownKeys(sourceShape(e))), mirrorShape(n, t, Reflect.ownKeys(sourceShape(t))), clone(e, mergeDefs(e._zod.def, {
		shape: n,
		get catchall() {
			return t._zod.def.catchall;
		},
		checks: t._zod.def.checks ?? []
	}));
}
function partial(e, t, n, r = "partial") {
	let i = t._zod.def.checks;
	if (i && i.length > 0) throw Error(`.${r}() cannot be used on object schemas containing refinements`);
	let a = n ? new Set(maskedKeys(t, n)) : void 0, o = {};
	return mirrorShape(o, t, Reflect.ownKeys(sourceShape(t)), e && ((t, n) => a && !a.has(n) ? t : new e({
		type: "optional",
		innerType: t
	}))), clone(t, mergeDefs(t._zod.def, {
		shape: o,
		checks: []
	}));
}
function required(e, t, n) {
	let r = n ? new Set(maskedKeys(t, n)) : void 0, i = {};
	return mirrorShape(i, t, Reflect.ownKeys(sourceShape(t)), (t, n) => r && !r.has(n) ? t : new e({
		type: "nonoptional",
		innerType: t
	})), clone(t, mergeDefs(t._zod.def, { shape: i }));
}
function aborted(e, t = 0) {
	if (e.aborted === !0) return !0;
	for (let n = t; n < e.issues.length; n++) if (e.issues[n]?.continue !== !0) return !0;
	return !1;
}
function explicitlyAborted(e, t = 0) {
	if (e.aborted === !0) return !0;
	for (let n = t; n < e.issues.length; n++) if (e.issues[n]?.continue === !1) return !0;
	return !1;
}
function prefixIssues(e, t) {
	return t.map((t) => {
		var n;
		return (n = t).path ?? (n.path = []), t.path.unshift(e), t;
	});
}
function unwrapMessage(e) {
	return typeof e == "string" ? e : e?.message;
}
function sizeCaps(e) {
	let t = [];
	for (let n of e ?? []) {
		let e = n._zod.def;
		if (!/_(length|size)$|_equals$/.test(e.check)) break;
		let r = e.maximum ?? e.length ?? e.size;
		r >= 0 && t.push([r, n]);
	}
	return t;
}
function attachSchema(e, t, n) {
	var r;
	for (let i = t; i < e.length; i++) (r = e[i]).schema ?? (r.schema = n);
}
function finalizeIssue(e, t, n) {
	var r;
	let i = e.inst?._zod?.traits;
	i?.has("$ZodType") && (i.has("$ZodCheck") ? (r = e).schema ?? (r.schema = e.inst) : e.schema = e.inst);
	let a = e.schema === e.inst ? void 0 : e.schema?._zod.def?.error, o = e.message ? e.message : unwrapMessage(e.inst?._zod.def?.error?.(e)) ?? unwrapMessage(a?.(e)) ?? unwrapMessage(t?.error?.(e)) ?? unwrapMessage(n.customError?.(e)) ?? unwrapMessage(n.localeError?.(e)) ?? "Invalid input", s = {};
	for (let t of Object.keys(e)) t !== "inst" && t !== "schema" && t !== "continue" && t !== "input" && t !== "__proto__" && (s[t] = e[t]);
	return s.path ??= [], s.message = o, t?.reportInput && (s.input = e.input), s;
}
const gt = /[\uD800-\uDBFF]/;
function codePointLength(e) {
	let t = e.length;
	if (!gt.test(e)) return t;
	let n = t;
	for (let r = 0; r < t - 1; r++) (e.charCodeAt(r) & 64512) == 55296 && (e.charCodeAt(r + 1) & 64512) == 56320 && (n--, r++);
	return n;
}
function getLengthableOrigin(e) {
	return Array.isArray(e) ? "array" : typeof e == "string" ? "string" : "unknown";
}
function parsedType(e) {
	let t = typeof e;
	switch (t) {
		case "number": return Number.isNaN(e) ? "nan" : "number";
		case "object": {
			if (e === null) return "null";
			if (Array.isArray(e)) return "array";
			let t = e;
			if (t && Object.getPrototypeOf(t) !== Object.prototype && "constructor" in t && t.constructor) return t.constructor.name;
		}
	}
	return t;
}
function util_issue(...e) {
	let [t, n, r] = e;
	return typeof t == "string" ? {
		message: t,
		code: "custom",
		input: n,
		inst: r
	} : { ...t };
}
function members(e, t) {
	for (let n in t) {
		let r = Object.getOwnPropertyDescriptor(t, n);
		r.get ? Object.defineProperty(e, n, {
			...r,
			enumerable: !1
		}) : defineBound(e, n, r.value);
	}
}
function own(e, t, n, r = !0) {
	return Object.defineProperty(e, t, {
		configurable: !0,
		writable: !0,
		enumerable: r,
		value: n
	}), n;
}
function hide(e, t, n) {
	return own(e, t, n, !1);
}
function derived(e, t) {
	for (let n in e) {
		let r = e[n];
		Object.defineProperty(t, n, {
			configurable: !0,
			enumerable: !0,
			get() {
				return own(this, n, r(this));
			},
			set(e) {
				own(this, n, e);
			}
		});
	}
	return t;
}
function defineBound(e, t, n) {
	Object.defineProperty(e, t, {
		configurable: !0,
		get() {
			return this == null ? n : own(this, t, n.bind(this));
		},
		set(e) {
			own(this, t, e);
		}
	});
}
function claim(e, t) {
	let n = Object.getPrototypeOf(e);
	return t in n ? void 0 : n;
}
let _t, K = !1;
const vt = {
	configurable: !0,
	get() {
		K = !0;
	}
};
function defineLazyInternal(e, t, n) {
	let r = Object.getPrototypeOf(e._zod);
	t in r && _t !== e._zod ? _t = void 0 : (_t = e._zod, Object.defineProperty(r, t, {
		configurable: !0,
		get() {
			Object.defineProperty(this, t, vt);
			let e = K;
			K = !1;
			try {
				let r = n(this);
				return K ? delete this[t] : Object.defineProperty(this, t, {
					configurable: !0,
					writable: !0,
					value: r
				}), K ||= e, r;
			} catch (n) {
				throw delete this[t], K ||= e, n;
			}
		},
		set(e) {
			Object.defineProperty(this, t, {
				configurable: !0,
				writable: !0,
				value: e
			});
		}
	}));
}
function installLazyProp(e, t, n, r) {
	let i = claim(e, t);
	i && Object.defineProperty(i, t, {
		configurable: !0,
		get() {
			let e = {
				configurable: !0,
				writable: !0,
				enumerable: r,
				value: void 0
			};
			return Object.defineProperty(this, t, e), e.value = n(this), Object.defineProperty(this, t, e), e.value;
		},
		set(e) {
			Object.defineProperty(this, t, {
				configurable: !0,
				writable: !0,
				enumerable: r,
				value: e
			});
		}
	});
}
function constantCatch(e) {
	let fn = () => e;
	return fn["~constantCatch"] = !0, fn;
}
var yt;
const bt = {
	value: void 0,
	enumerable: !1
};
let xt = "captureStackTrace" in Error ? Error : null;
function newError(e) {
	let t = xt;
	if (t) {
		let n = t.stackTraceLimit;
		if (typeof n == "number") {
			try {
				t.stackTraceLimit = 0;
			} catch {
				return xt = null, new e();
			}
			try {
				return new e();
			} finally {
				t.stackTraceLimit = n;
			}
		}
	}
	return new e();
}
function $constructor(e, t, n, r) {
	let i = {};
	function Internals(e) {
		this.def = e, this.constr = _, this.traits = new Set();
	}
	Internals.prototype = i;
	let a = n, o = a && new WeakSet();
	function init(n, r) {
		if (!n._zod) {
			bt.value = new Internals(r);
			try {
				Object.defineProperty(n, "_zod", bt);
			} finally {
				bt.value = void 0;
			}
		} else if (n._zod.traits.has(e)) return;
		if (n._zod.traits.add(e), t(n, r), o) {
			let e = Object.getPrototypeOf(n), t = n._zod.constr.prototype, r = e;
			for (; r && r !== t;) r = Object.getPrototypeOf(r);
			let i = r ?? e;
			o.has(i) || (o.add(i), members(i, a));
		}
		let i = _.prototype;
		for (let e in i) Object.prototype.hasOwnProperty.call(i, e) && (e in n || (n[e] = i[e].bind(n)));
	}
	let s = r?.Parent ?? Object;
	class Definition extends s {}
	Object.defineProperty(Definition, "name", { value: e });
	function _(e) {
		let t = r?.Parent ? newError(Definition) : this;
		init(t, e);
		let n = t._zod.deferred;
		if (n) {
			for (let e of n) e();
			t._zod.deferred = void 0;
		}
		let i = globalThis.__zod_globalConfig?.postProcessor;
		return i && i(t), t;
	}
	return Object.defineProperty(_, "init", { value: init }), Object.defineProperty(_, Symbol.hasInstance, { value: (t) => r?.Parent && t instanceof r.Parent ? !0 : t?._zod?.traits?.has(e) }), Object.defineProperty(_, "name", { value: e }), _;
}
class $ZodAsyncError extends Error {
	constructor() {
		super("Encountered Promise during synchronous parse. Use .parseAsync() instead.");
	}
}
class $ZodEncodeError extends Error {
	constructor(e) {
		super(`Encountered unidirectional transform during encode: ${e}`), this.name = "ZodEncodeError";
	}
}
(yt = globalThis).__zod_globalConfig ?? (yt.__zod_globalConfig = {});
const q = globalThis.__zod_globalConfig;
function config(e) {
	return e && Object.assign(q, e), q;
}
class $ZodCyclicError extends Error {
	constructor() {
		super("Cannot parse a reference cycle that closes through a transform"), this.name = "ZodCyclicError";
	}
}
const St = "~memo", Ct = [];
function isRef(e) {
	return typeof e == "object" && !!e;
}
function cloneIssues(e) {
	return e.map((e) => e.path ? {
		...e,
		path: e.path.slice()
	} : { ...e });
}
const wt = new WeakMap();
function isRecursive(e, t, n) {
	let r = wt.get(e);
	if (r !== void 0) return r ? 2 : 0;
	if (t.has(e)) return 2;
	t.add(e);
	let i = 0, check = (e) => {
		if (i !== 2 && e?._zod) {
			let r = isRecursive(e, t, n);
			r > i && (i = r);
		}
	}, shape = (e, r) => {
		let i = 0;
		for (let a of Reflect.ownKeys(e)) {
			let o = Object.getOwnPropertyDescriptor(e, a);
			if (r && !o.enumerable) continue;
			let s = o.get ? 1 : o.value?._zod ? isRecursive(o.value, t, n) : 0;
			s > i && (i = s);
		}
		return i;
	}, merge = (e) => {
		e > i && (i = e);
	}, a = e._zod.def;
	switch (a.type) {
		case "object": {
			let e = rawShape(a);
			merge(e ? shape(e, !0) : 1), check(a.catchall);
			break;
		}
		case "array":
			check(a.element);
			break;
		case "tuple":
			for (let e of a.items) check(e);
			check(a.rest);
			break;
		case "record":
		case "map":
			check(a.keyType), check(a.valueType);
			break;
		case "set":
			check(a.valueType);
			break;
		case "union":
			for (let e of a.options) check(e);
			break;
		case "intersection":
			check(a.left), check(a.right);
			break;
		case "optional":
		case "nullable":
		case "default":
		case "prefault":
		case "catch":
		case "readonly":
		case "nonoptional":
		case "promise":
		case "success":
			check(a.innerType);
			break;
		case "pipe":
			check(a.in), check(a.out);
			break;
		case "function":
			check(a.input), check(a.output);
			break;
		case "lazy": {
			let r = a._cachedInner ?? (n ? e._zod.innerType : void 0);
			merge(r ? isRecursive(r, t, !1) : 1);
			break;
		}
		case "template_literal":
		case "string":
		case "number":
		case "int":
		case "boolean":
		case "bigint":
		case "symbol":
		case "undefined":
		case "null":
		case "void":
		case "never":
		case "any":
		case "unknown":
		case "date":
		case "nan":
		case "enum":
		case "literal":
		case "file":
		case "transform":
		case "custom": break;
		default: for (let e in a) {
			let t = Object.getOwnPropertyDescriptor(a, e);
			if (!t || t.get) continue;
			let n = t.value;
			if (n && typeof n == "object") {
				if (n._zod) check(n);
				else if (Array.isArray(n)) for (let e of n) check(e);
			}
		}
	}
	return t.delete(e), settle(e, i);
}
function settle(e, t) {
	return t !== 1 && wt.set(e, t === 2), t;
}
function bucketFor(e, t) {
	let n = e.buckets.get(t);
	return n || (n = new WeakMap(), e.buckets.set(t, n)), n;
}
let Tt;
const Et = [], Dt = {
	alloc(e, t, n) {
		let r = Tt;
		if (!r) return n;
		Tt = void 0;
		let i = {
			value: n,
			issues: null
		};
		return r.set(t.value, i), Et.push(i), n;
	},
	guard(e) {
		var t;
		(t = e._zod).deferred ?? (t.deferred = []), e._zod.deferred.push(() => {
			let t = e._zod.parse, wrapped = (e, n) => {
				if (n.direction !== "backward" && isBackEdge(n, e.value)) throw new $ZodCyclicError();
				return t(e, n);
			};
			e._zod.parse = wrapped, e._zod.run === t && (e._zod.run = wrapped);
		});
	},
	attach(e) {
		var t;
		let n, r = !1, i, a;
		(t = e._zod).deferred ?? (t.deferred = []), e._zod.deferred.push(() => {
			let t = e._zod.parse, wrapped = (o, s) => {
				if (n === void 0) {
					let i = isRecursive(e, new Set(), !1);
					if (i === 0) return e._zod.parse = t, e._zod.run === wrapped && (e._zod.run = t), t(o, s);
					i === 2 || r ? n = !0 : r = !0;
				}
				let c = o.value;
				if (!isRef(c)) return t(o, s);
				let l = s[St];
				l || (l = {
					buckets: new WeakMap(),
					backEdges: void 0
				}, s[St] = l);
				let u;
				i === s ? u = a : (u = bucketFor(l, e), i = s, a = u);
				let d = u.get(c);
				if (d) return o.value = d.value, d.issues ? d.issues.length && o.issues.push(...cloneIssues(d.issues)) : (o.memo = !0, l.backEdges ?? (l.backEdges = new WeakSet()), l.backEdges.add(d.value)), o;
				Tt = u;
				let f = Et.length, p = t(o, s);
				Tt = void 0;
				let m = Et.length > f ? Et.pop() : void 0;
				return p instanceof Promise ? p.then((e) => (m && (m.issues = e.issues.length ? cloneIssues(e.issues) : Ct), e)) : (m && (m.issues = p.issues.length ? cloneIssues(p.issues) : Ct), p);
			};
			e._zod.parse = wrapped, e._zod.run === t && (e._zod.run = wrapped);
		});
	}
};
function memoizer() {
	return Dt;
}
function isBackEdge(e, t) {
	let n = e[St]?.backEdges;
	return n !== void 0 && isRef(t) && n.has(t);
}
const Ot = /^[cC][0-9a-z]{6,}$/, kt = /^[0-9a-z]+$/, At = /^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/, jt = /^[0-9a-vA-V]{20}$/, Mt = /^[A-Za-z0-9]{27}$/, Nt = /^[a-zA-Z0-9_-]{21}$/;
function nanoidOfLength(e) {
	return RegExp(`^[a-zA-Z0-9_-]{${e}}$`);
}
const Pt = /^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/, Ft = /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/, uuid = (e) => e ? RegExp(`^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${e}[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`) : /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/, It = /^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/;
function emoji() {
	return RegExp("^(?=[\\s\\S]*[\\p{Extended_Pictographic}\\p{Regional_Indicator}\\u20E3])[\\p{Extended_Pictographic}\\p{Emoji_Component}]+$", "u");
}
const Lt = /^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/, Rt = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/, zt = /^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/, Bt = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/, Vt = /^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/, Ht = /^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/, Ut = /^https?$/, Wt = /^\+[1-9]\d{6,14}$/, Gt = "(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))";
function regexes_anchor(e) {
	return RegExp(`^${e}$`);
}
const Kt = regexes_anchor(Gt);
function timeSource(e) {
	let t = "(?:[01]\\d|2[0-3]):[0-5]\\d";
	return typeof e.precision == "number" ? e.precision === -1 ? `${t}` : e.precision === 0 ? `${t}:[0-5]\\d` : `${t}:[0-5]\\d\\.\\d{${e.precision}}` : e.seconds ? `${t}:[0-5]\\d(?:\\.\\d+)?` : `${t}(?::[0-5]\\d(?:\\.\\d+)?)?`;
}
function time(e) {
	return RegExp(`^${timeSource(e)}$`);
}
function datetime(e) {
	let t = ["Z"];
	e.offset && t.push("([+-](?:[01]\\d|2[0-3]):[0-5]\\d)");
	let n = `${timeSource({
		precision: e.precision,
		seconds: !0
	})}(?:${t.join("|")})`, r = e.local ? `${n}|${timeSource({ precision: e.precision })}` : n;
	return RegExp(`^${Gt}T(?:${r})$`);
}
const qt = /^[\s\S]{0,}$/, Jt = /^-?\d+(?:\.\d+)?$/, Yt = /^[^A-Z]*$/, Xt = /^[^a-z]*$/, J = $constructor("$ZodCheck", (e, t) => {
	var n;
	e._zod ??= {}, e._zod.def = t, (n = e._zod).onattach ?? (n.onattach = []);
}), _whenHasLength = (e) => {
	let t = e.value;
	return !nullish(t) && t.length !== void 0;
}, Zt = {
	number: "number",
	bigint: "bigint",
	object: "date"
}, Qt = $constructor("$ZodCheckLessThan", (e, t) => {
	J.init(e, t);
	let n = Zt[typeof t.value];
	e._zod.check = (r) => {
		(t.inclusive ? r.value <= t.value : r.value < t.value) || r.issues.push({
			origin: Zt[typeof r.value] ?? n,
			code: "too_big",
			maximum: typeof t.value == "object" ? t.value.getTime() : t.value,
			input: r.value,
			inclusive: t.inclusive,
			inst: e,
			continue: !t.abort
		});
	};
}), $t = $constructor("$ZodCheckGreaterThan", (e, t) => {
	J.init(e, t);
	let n = Zt[typeof t.value];
	e._zod.check = (r) => {
		(t.inclusive ? r.value >= t.value : r.value > t.value) || r.issues.push({
			origin: Zt[typeof r.value] ?? n,
			code: "too_small",
			minimum: typeof t.value == "object" ? t.value.getTime() : t.value,
			input: r.value,
			inclusive: t.inclusive,
			inst: e,
			continue: !t.abort
		});
	};
}), tn = $constructor("$ZodCheckMultipleOf", (e, t) => {
	J.init(e, t), e._zod.check = (n) => {
		if (typeof n.value != typeof t.value) throw Error("Cannot mix number and bigint in multiple_of check.");
		(typeof n.value == "bigint" ? t.value !== BigInt(0) && n.value % t.value === BigInt(0) : floatSafeRemainder(n.value, t.value) === 0) || n.issues.push({
			origin: typeof n.value,
			code: "not_multiple_of",
			divisor: t.value,
			input: n.value,
			inst: e,
			continue: !t.abort
		});
	};
}), nn = $constructor("$ZodCheckNumberFormat", (e, t) => {
	J.init(e, t), t.format = t.format || "float64";
	let n = t.format?.includes("int"), r = n ? "int" : "number", [i, a] = mt[t.format];
	e._zod.check = (o) => {
		let s = o.value;
		if (n) {
			if (!Number.isInteger(s)) {
				o.issues.push({
					expected: r,
					format: t.format,
					code: "invalid_type",
					continue: !1,
					input: s,
					inst: e
				});
				return;
			}
			if (!Number.isSafeInteger(s)) {
				s > 0 ? o.issues.push({
					input: s,
					code: "too_big",
					maximum: 2 ** 53 - 1,
					note: "Integers must be within the safe integer range.",
					inst: e,
					origin: r,
					inclusive: !0,
					continue: !t.abort
				}) : o.issues.push({
					input: s,
					code: "too_small",
					minimum: -(2 ** 53 - 1),
					note: "Integers must be within the safe integer range.",
					inst: e,
					origin: r,
					inclusive: !0,
					continue: !t.abort
				});
				return;
			}
		}
		s < i && o.issues.push({
			origin: "number",
			input: s,
			code: "too_small",
			minimum: i,
			inclusive: !0,
			inst: e,
			continue: !t.abort
		}), s > a && o.issues.push({
			origin: "number",
			input: s,
			code: "too_big",
			maximum: a,
			inclusive: !0,
			inst: e,
			continue: !t.abort
		});
	};
}), rn = $constructor("$ZodCheckMaxLength", (e, t) => {
	var n;
	J.init(e, t), (n = e._zod.def).when ?? (n.when = _whenHasLength), e._zod.check = (n) => {
		let r = n.value, i = r.length;
		if ((typeof r == "string" && i > t.maximum ? codePointLength(r) : i) <= t.maximum) return;
		let a = getLengthableOrigin(r);
		n.issues.push({
			origin: a,
			code: "too_big",
			maximum: t.maximum,
			inclusive: !0,
			input: r,
			inst: e,
			continue: !t.abort
		});
	};
}), an = $constructor("$ZodCheckMinLength", (e, t) => {
	var n;
	J.init(e, t), (n = e._zod.def).when ?? (n.when = _whenHasLength), e._zod.check = (n) => {
		let r = n.value, i = r.length;
		if ((typeof r == "string" && i >= t.minimum && i < t.minimum * 2 ? codePointLength(r) : i) >= t.minimum) return;
		let a = getLengthableOrigin(r);
		n.issues.push({
			origin: a,
			code: "too_small",
			minimum: t.minimum,
			inclusive: !0,
			input: r,
			inst: e,
			continue: !t.abort
		});
	};
}), on = $constructor("$ZodCheckLengthEquals", (e, t) => {
	var n;
	J.init(e, t), (n = e._zod.def).when ?? (n.when = _whenHasLength), e._zod.check = (n) => {
		let r = n.value, i = r.length, a = typeof r == "string" && i >= t.length && i <= t.length * 2 ? codePointLength(r) : i;
		if (a === t.length) return;
		let o = getLengthableOrigin(r), s = a > t.length;
		n.issues.push({
			origin: o,
			...s ? {
				code: "too_big",
				maximum: t.length
			} : {
				code: "too_small",
				minimum: t.length
			},
			inclusive: !0,
			exact: !0,
			input: n.value,
			inst: e,
			continue: !t.abort
		});
	};
}), sn = $constructor("$ZodCheckStringFormat", (e, t) => {
	var n, r;
	J.init(e, t), t.pattern ? (n = e._zod).check ?? (n.check = (n) => {
		t.pattern.lastIndex = 0, t.pattern.test(n.value) || n.issues.push({
			origin: "string",
			code: "invalid_format",
			format: t.format,
			input: n.value,
			...t.pattern ? { pattern: t.pattern.toString() } : {},
			inst: e,
			continue: !t.abort
		});
	}) : (r = e._zod).check ?? (r.check = () => {});
}), cn = $constructor("$ZodCheckRegex", (e, t) => {
	sn.init(e, t), e._zod.check = (n) => {
		t.pattern.lastIndex = 0, t.pattern.test(n.value) || n.issues.push({
			origin: "string",
			code: "invalid_format",
			format: "regex",
			input: n.value,
			pattern: t.pattern.toString(),
			inst: e,
			continue: !t.abort
		});
	};
}), ln = $constructor("$ZodCheckLowerCase", (e, t) => {
	t.pattern ??= Yt, sn.init(e, t);
}), un = $constructor("$ZodCheckUpperCase", (e, t) => {
	t.pattern ??= Xt, sn.init(e, t);
}), dn = $constructor("$ZodCheckIncludes", (e, t) => {
	J.init(e, t);
	let n = escapeRegex(t.includes);
	t.pattern = new RegExp(typeof t.position == "number" ? `^.{${t.position},}${n}` : n), e._zod.check = (n) => {
		n.value.includes(t.includes, t.position) || n.issues.push({
			origin: "string",
			code: "invalid_format",
			format: "includes",
			includes: t.includes,
			input: n.value,
			inst: e,
			continue: !t.abort
		});
	};
}), pn = $constructor("$ZodCheckStartsWith", (e, t) => {
	J.init(e, t);
	let n = RegExp(`^${escapeRegex(t.prefix)}.*`);
	t.pattern ??= n, e._zod.check = (n) => {
		n.value.startsWith(t.prefix) || n.issues.push({
			origin: "string",
			code: "invalid_format",
			format: "starts_with",
			prefix: t.prefix,
			input: n.value,
			inst: e,
			continue: !t.abort
		});
	};
}), mn = $constructor("$ZodCheckEndsWith", (e, t) => {
	J.init(e, t);
	let n = RegExp(`.*${escapeRegex(t.suffix)}$`);
	t.pattern ??= n, e._zod.check = (n) => {
		n.value.endsWith(t.suffix) || n.issues.push({
			origin: "string",
			code: "invalid_format",
			format: "ends_with",
			suffix: t.suffix,
			input: n.value,
			inst: e,
			continue: !t.abort
		});
	};
}), hn = $constructor("$ZodCheckOverwrite", (e, t) => {
	J.init(e, t), e._zod.check = (e) => {
		e.value = t.tx(e.value);
	};
});
class Doc {
	constructor(e = [], t = {}) {
		this.content = [], this.indent = 0, this.args = e, this.closed = t;
	}
	indented(e) {
		this.indent += 1;
		try {
			e(this);
		} finally {
			--this.indent;
		}
	}
	write(e) {
		if (typeof e == "function") {
			e(this, { execution: "sync" }), e(this, { execution: "async" });
			return;
		}
		let t = e.split("\n").filter((e) => e), n = Math.min(...t.map((e) => e.length - e.trimStart().length)), r = t.map((e) => e.slice(n)).map((e) => " ".repeat(this.indent * 2) + e);
		for (let e of r) this.content.push(e);
	}
	compile() {
		let e = Function, t = this?.content ?? [""];
		return new e(...Object.keys(this.closed), `return function (${this.args.join(", ")}) {\n${t.join("\n")}\n};`)(...Object.values(this.closed));
	}
}
const gn = {
	major: 4,
	minor: 6,
	patch: 7
}, Y = $constructor("$ZodType", (e, t) => {
	var n;
	e ??= {}, e._zod.def = t, e._zod.bag = e._zod.bag || {}, e._zod.version = gn;
	let r = e._zod.def.checks, i = e._zod.traits.has("$ZodCheck") ? [e, ...r ?? []] : r?.length ? [...r] : [];
	for (let t of i) for (let n of t._zod.onattach) n(e);
	if (i.length === 0) (n = e._zod).deferred ?? (n.deferred = []), e._zod.deferred?.push(() => {
		e._zod.run = e._zod.parse;
	});
	else {
		let runChecks = (t, n, r) => {
			if (t.memo) return t;
			let i = aborted(t), a;
			for (let o of n) {
				if (o._zod.def.when) {
					if (explicitlyAborted(t) || !o._zod.def.when(t)) continue;
				} else if (i) continue;
				let n = t.issues.length, s = o._zod.check(t);
				if (s instanceof Promise && r?.async === !1) throw new $ZodAsyncError();
				if (a || s instanceof Promise) a = (a ?? Promise.resolve()).then(async () => {
					await s, t.issues.length !== n && (attachSchema(t.issues, n, e), i ||= aborted(t, n));
				});
				else {
					if (t.issues.length === n) continue;
					attachSchema(t.issues, n, e), i ||= aborted(t, n);
				}
			}
			return a ? a.then(() => t) : t;
		}, handleCanaryResult = (t, n, r) => {
			if (aborted(t)) return t.aborted = !0, t;
			let a = runChecks(n, i, r);
			if (a instanceof Promise) {
				if (r.async === !1) throw new $ZodAsyncError();
				return a.then((t) => e._zod.parse(t, r));
			}
			return e._zod.parse(a, r);
		};
		e._zod.run = (t, n) => {
			if (n.skipChecks) return e._zod.parse(t, n);
			if (n.direction === "backward") {
				let r = e._zod.parse({
					value: t.value,
					issues: []
				}, {
					...n,
					skipChecks: !0
				});
				return r instanceof Promise ? r.then((e) => handleCanaryResult(e, t, n)) : handleCanaryResult(r, t, n);
			}
			let r = e._zod.parse(t, n);
			if (r instanceof Promise) {
				if (n.async === !1) throw new $ZodAsyncError();
				return r.then((e) => runChecks(e, i, n));
			}
			return runChecks(r, i, n);
		};
	}
}, {
	get "~standard"() {
		return hide(this, "~standard", standardProps(this));
	},
	set "~standard"(e) {
		own(this, "~standard", e);
	}
}), toStandardResult = (e, t) => e.issues.length ? { issues: e.issues.map((e) => finalizeIssue(e, t, config())) } : { value: e.value };
async function validateAsync(e, t) {
	let n = { async: !0 };
	return toStandardResult(await e._zod.run({
		value: t,
		issues: []
	}, n), n);
}
function standardProps(e) {
	return {
		validate: (t) => {
			let n = { async: !1 };
			try {
				let r = e._zod.run({
					value: t,
					issues: []
				}, n);
				if (!(r instanceof Promise)) return toStandardResult(r, n);
			} catch {}
			return validateAsync(e, t);
		},
		vendor: "zod",
		version: 1
	};
}
const _n = $constructor("$ZodString", (e, t) => {
	Y.init(e, t), e._zod.pattern = t.pattern ?? qt, e._zod.parse = (n, r) => {
		if (t.coerce) try {
			n.value = String(n.value);
		} catch {}
		return typeof n.value == "string" || n.issues.push({
			expected: "string",
			code: "invalid_type",
			input: n.value,
			inst: e
		}), n;
	};
}), X = $constructor("$ZodStringFormat", (e, t) => {
	sn.init(e, t), _n.init(e, t);
}), vn = $constructor("$ZodGUID", (e, t) => {
	t.pattern ??= Ft, X.init(e, t);
}), yn = $constructor("$ZodUUID", (e, t) => {
	if (t.version) {
		let e = {
			v1: 1,
			v2: 2,
			v3: 3,
			v4: 4,
			v5: 5,
			v6: 6,
			v7: 7,
			v8: 8
		}[t.version];
		if (e === void 0) throw Error(`Invalid UUID version: "${t.version}"`);
		t.pattern ??= uuid(e);
	} else t.pattern ??= uuid();
	X.init(e, t);
}), bn = $constructor("$ZodEmail", (e, t) => {
	t.pattern ??= It, X.init(e, t);
});
function canParseURL(e) {
	try {
		return typeof URL < "u" && typeof URL.canParse == "function" ? URL.canParse(e) : (new URL(e), !0);
	} catch {
		return !1;
	}
}
function validateURL(e, t) {
	return !("normalize" in t) && !("hostname" in t) && !("protocol" in t) ? canParseURL(e) || 2 : parseURLObject(e, t);
}
function parseURLObject(e, t) {
	if (!t.normalize && t.protocol?.source === Ut.source && !/^https?:\/\//i.test(e)) return 1;
	try {
		if (typeof URL < "u") {
			let t = URL;
			if (typeof t.parse == "function") return t.parse(e) ?? 2;
		}
		return new URL(e);
	} catch {
		return 2;
	}
}
const xn = /[\t\n\r]/g;
function stripTabAndNewline(e) {
	return e.replace(xn, "");
}
function urlHostnameOk(e, t) {
	return t.lastIndex = 0, t.test(e.hostname);
}
function urlProtocolOk(e, t) {
	return t.lastIndex = 0, t.test(e.protocol.endsWith(":") ? e.protocol.slice(0, -1) : e.protocol);
}
const Sn = $constructor("$ZodURL", (e, t) => {
	X.init(e, t), e._zod.check = (n) => {
		try {
			let r = n.value.trim(), i = validateURL(r, t);
			if (i === 1) {
				n.issues.push({
					code: "invalid_format",
					format: "url",
					note: "Invalid URL format",
					input: n.value,
					inst: e,
					continue: !t.abort
				});
				return;
			}
			if (i === 2) {
				n.issues.push({
					code: "invalid_format",
					format: "url",
					input: n.value,
					inst: e,
					continue: !t.abort
				});
				return;
			}
			if (i === !0) {
				n.value = stripTabAndNewline(r);
				return;
			}
			t.hostname && !urlHostnameOk(i, t.hostname) && n.issues.push({
				code: "invalid_format",
				format: "url",
				note: "Invalid hostname",
				pattern: t.hostname.source,
				input: n.value,
				inst: e,
				continue: !t.abort
			}), t.protocol && !urlProtocolOk(i, t.protocol) && n.issues.push({
				code: "invalid_format",
				format: "url",
				note: "Invalid protocol",
				pattern: t.protocol.source,
				input: n.value,
				inst: e,
				continue: !t.abort
			}), n.value = t.normalize ? i.href : stripTabAndNewline(r);
			return;
		} catch {
			n.issues.push({
				code: "invalid_format",
				format: "url",
				input: n.value,
				inst: e,
				continue: !t.abort
			});
		}
	};
}), Cn = $constructor("$ZodEmoji", (e, t) => {
	t.pattern ??= emoji(), X.init(e, t);
}), wn = $constructor("$ZodNanoID", (e, t) => {
	if (t.length !== void 0 && (!Number.isInteger(t.length) || t.length < 1)) throw Error(`Invalid nanoid length: ${t.length}`);
	t.pattern ??= t.length === void 0 ? Nt : nanoidOfLength(t.length), X.init(e, t);
}), Tn = $constructor("$ZodCUID", (e, t) => {
	t.pattern ??= Ot, X.init(e, t);
}), En = $constructor("$ZodCUID2", (e, t) => {
	t.pattern ??= kt, X.init(e, t);
}), Dn = $constructor("$ZodULID", (e, t) => {
	t.pattern ??= At, X.init(e, t);
}), On = $constructor("$ZodXID", (e, t) => {
	t.pattern ??= jt, X.init(e, t);
}), kn = $constructor("$ZodKSUID", (e, t) => {
	t.pattern ??= Mt, X.init(e, t);
}), An = $constructor("$ZodISODateTime", (e, t) => {
	t.pattern ??= datetime(t), X.init(e, t);
}), jn = $constructor("$ZodISODate", (e, t) => {
	t.pattern ??= Kt, X.init(e, t);
}), Mn = $constructor("$ZodISOTime", (e, t) => {
	t.pattern ??= time(t), X.init(e, t);
}), Nn = $constructor("$ZodISODuration", (e, t) => {
	t.pattern ??= Pt, X.init(e, t);
}), Pn = $constructor("$ZodIPv4", (e, t) => {
	t.pattern ??= Lt, X.init(e, t);
}), Fn = /^[0-9a-fA-F:.]+$/;
function isValidIPv6(e) {
	return Fn.test(e) ? canParseURL(`http://[${e}]`) : !1;
}
const In = $constructor("$ZodIPv6", (e, t) => {
	t.pattern ??= Rt, X.init(e, t), e._zod.check = (n) => {
		isValidIPv6(n.value) || n.issues.push({
			code: "invalid_format",
			format: "ipv6",
			input: n.value,
			inst: e,
			continue: !t.abort
		});
	};
}), Ln = $constructor("$ZodCIDRv4", (e, t) => {
	t.pattern ??= zt, X.init(e, t);
});
function isValidCIDRv6(e) {
	let t = e.split("/");
	if (t.length !== 2) return !1;
	let [n, r] = t;
	if (!r) return !1;
	let i = Number(r);
	return `${i}` !== r || i < 0 || i > 128 ? !1 : isValidIPv6(n);
}
const Rn = $constructor("$ZodCIDRv6", (e, t) => {
	t.pattern ??= Bt, X.init(e, t), e._zod.check = (n) => {
		isValidCIDRv6(n.value) || n.issues.push({
			code: "invalid_format",
			format: "cidrv6",
			input: n.value,
			inst: e,
			continue: !t.abort
		});
	};
});
function isValidBase64(e) {
	if (e === "") return !0;
	if (/\s/.test(e) || e.length % 4 != 0) return !1;
	try {
		return atob(e), !0;
	} catch {
		return !1;
	}
}
const zn = /^[0-9a-zA-Z+/]*={0,2}$/, Bn = $constructor("$ZodBase64", (e, t) => {
	t.pattern ??= zn, X.init(e, t), e._zod.check = (n) => {
		isValidBase64(n.value) || n.issues.push({
			code: "invalid_format",
			format: "base64",
			input: n.value,
			inst: e,
			continue: !t.abort
		});
	};
}), Vn = /^[A-Za-z0-9_-]*$/;
function isValidBase64URL(e) {
	if (!Vn.test(e)) return !1;
	let t = e.replace(/[-_]/g, (e) => e === "-" ? "+" : "/");
	return isValidBase64(t.padEnd(Math.ceil(t.length / 4) * 4, "="));
}
const Hn = $constructor("$ZodBase64URL", (e, t) => {
	t.pattern ??= Vn, X.init(e, t), e._zod.check = (n) => {
		isValidBase64URL(n.value) || n.issues.push({
			code: "invalid_format",
			format: "base64url",
			input: n.value,
			inst: e,
			continue: !t.abort
		});
	};
}), Un = $constructor("$ZodE164", (e, t) => {
	t.pattern ??= Wt, X.init(e, t);
});
function isValidJWT(e, t = null) {
	try {
		let n = e.split(".");
		if (n.length !== 3) return !1;
		let [r] = n;
		if (!r) return !1;
		let i = JSON.parse(atob(r));
		return !("typ" in i && i?.typ !== "JWT" || !i.alg || t && (!("alg" in i) || i.alg !== t));
	} catch {
		return !1;
	}
}
const Wn = $constructor("$ZodJWT", (e, t) => {
	X.init(e, t), e._zod.check = (n) => {
		isValidJWT(n.value, t.alg) || n.issues.push({
			code: "invalid_format",
			format: "jwt",
			input: n.value,
			inst: e,
			continue: !t.abort
		});
	};
}), Gn = $constructor("$ZodNumber", (e, t) => {
	Y.init(e, t), e._zod.pattern = Jt, e._zod.parse = (n, r) => {
		if (t.coerce) try {
			n.value = Number(n.value);
		} catch {}
		let i = n.value;
		if (typeof i == "number" && !Number.isNaN(i) && Number.isFinite(i)) return n;
		let a = typeof i == "number" ? Number.isNaN(i) ? "NaN" : Number.isFinite(i) ? void 0 : String(i) : void 0;
		return n.issues.push({
			expected: "number",
			code: "invalid_type",
			input: i,
			inst: e,
			...a ? { received: a } : {}
		}), n;
	};
}), Kn = $constructor("$ZodNumberFormat", (e, t) => {
	nn.init(e, t), Gn.init(e, t);
}), qn = $constructor("$ZodUnknown", (e, t) => {
	Y.init(e, t), e._zod.parse = (e) => e;
}), Jn = $constructor("$ZodNever", (e, t) => {
	Y.init(e, t), e._zod.parse = (t, n) => (t.issues.push({
		expected: "never",
		code: "invalid_type",
		input: t.value,
		inst: e
	}), t);
});
function capSize(e, t) {
	let n = sizeCaps(e._zod.def.checks);
	if (!n.length) return;
	let r = Math.min(...n.map((e) => e[0])), i = e._zod.parse;
	e._zod.parse = (n, a) => {
		let o = t(n.value);
		if (o > r && !a?.skipChecks && a?.direction !== "backward") {
			for (let [t, r] of sizeCaps(e._zod.def.checks)) if (o > t && r._zod.def.when(n)) {
				let t = n.issues.length;
				return r._zod.check(n), n.issues[t].continue = !1, attachSchema(n.issues, t, e), n;
			}
		}
		return i(n, a);
	};
}
const arraySize = (e) => Array.isArray(e) ? e.length : -1;
function handleArrayResult(e, t, n) {
	e.issues.length && t.issues.push(...prefixIssues(n, e.issues)), t.value[n] = e.value;
}
const Yn = $constructor("$ZodArray", (e, t) => {
	Y.init(e, t);
	let n = q.memoizer;
	n?.attach(e), e._zod.parse = (r, i) => {
		let a = r.value;
		if (!Array.isArray(a)) return r.issues.push({
			expected: "array",
			code: "invalid_type",
			input: a,
			inst: e
		}), r;
		r.value = n ? n.alloc(e, r, Array(a.length), i) : Array(a.length);
		let o = [], s = i?.abortEarly;
		for (let e = 0; e < a.length; e++) {
			let n = a[e], c = t.element._zod.run({
				value: n,
				issues: []
			}, i);
			if (c instanceof Promise) o.push(c.then((t) => handleArrayResult(t, r, e)));
			else if (handleArrayResult(c, r, e), s && c.issues.length !== 0 && aborted(c)) break;
		}
		return o.length ? Promise.all(o).then(() => r) : r;
	}, capSize(e, arraySize);
});
function handlePropertyResult(e, t, n, r, i, a) {
	let o = n in r, s = a === "optional";
	if (o || !s || i !== "optional") {
		if (e.issues.length) {
			if (i !== void 0 && s && !o) return;
			t.issues.push(...prefixIssues(n, e.issues));
		}
		!o && i === void 0 ? e.issues.length || t.issues.push({
			code: "invalid_type",
			expected: "nonoptional",
			input: void 0,
			path: [n]
		}) : e.value === void 0 ? (o || i === "defaulted" && !s) && (t.value[n] = void 0) : t.value[n] = e.value;
	}
}
const Xn = [];
function normalizeDef(e) {
	let t = Object.keys(e.shape), n = Object.getOwnPropertySymbols(e.shape), r = n.length ? n : Xn, i = r.length ? [...t, ...r] : t;
	for (let t of i) if (!e.shape?.[t]?._zod?.traits?.has("$ZodType")) throw Error(`Invalid element at key "${String(t)}": expected a Zod schema`);
	let a = optionalKeys(e.shape);
	return {
		...e,
		allKeys: i,
		symbolKeys: r,
		keySet: new Set(t),
		numKeys: t.length,
		optionalKeys: new Set(a)
	};
}
function handleCatchall(e, t, n, r, i, a, o) {
	let s = [], c = i.keySet, l = i.catchall._zod, u = l.def.type, d = l.optin, f = l.optout, p = 0;
	for (let i in t) {
		if (o && n.issues.length !== p) {
			if (aborted(n, p)) break;
			p = n.issues.length;
		}
		if (c.has(i)) continue;
		if (i === "__proto__") {
			u === "never" && s.push(i);
			continue;
		}
		if (u === "never") {
			s.push(i);
			continue;
		}
		let a = l.run({
			value: t[i],
			issues: []
		}, r);
		a instanceof Promise ? e.push(a.then((e) => handlePropertyResult(e, n, i, t, d, f))) : handlePropertyResult(a, n, i, t, d, f);
	}
	return s.length && n.issues.push({
		code: "unrecognized_keys",
		keys: s,
		input: t,
		inst: a,
		continue: !0
	}), e.length ? Promise.all(e).then(() => n) : n;
}
const Zn = $constructor("$ZodObject", (e, t) => {
	Y.init(e, t);
	let n = Object.getOwnPropertyDescriptor(t, "shape"), r = n?.get ? n.get.raw : t.shape ?? {};
	if (r) {
		let get = () => {
			let e = { ...r };
			return Object.defineProperty(t, "shape", { value: e }), get.raw = e, e;
		};
		get.raw = r, Object.defineProperty(t, "shape", { get });
	}
	let i = cached(() => normalizeDef(t));
	defineLazyInternal(e, "propValues", (e) => {
		let t = e.def.shape, n = {};
		for (let e in t) {
			let r = t[e]._zod;
			if (r.values) {
				Object.prototype.hasOwnProperty.call(n, e) || util_assignProp(n, e, new Set());
				for (let t of r.values) n[e].add(t);
				r.optin !== void 0 && n[e].add(void 0);
			}
		}
		return n;
	});
	let a = util_isObject, o = t.catchall, s, c = q.memoizer;
	c?.attach(e), e._zod.parse = (t, n) => {
		s ??= i.value;
		let r = t.value;
		if (!a(r)) return t.issues.push({
			expected: "object",
			code: "invalid_type",
			input: r,
			inst: e
		}), t;
		t.value = c ? c.alloc(e, t, {}, n) : {};
		let l = [], u = s.shape, d = n?.abortEarly, f = t.issues.length;
		for (let e of s.allKeys) {
			if (d && t.issues.length !== f) {
				if (aborted(t, f)) break;
				f = t.issues.length;
			}
			if (e === "__proto__") continue;
			let i = u[e], a = i._zod.optin, o = i._zod.optout, s = i._zod.run({
				value: r[e],
				issues: []
			}, n);
			s instanceof Promise ? l.push(s.then((n) => handlePropertyResult(n, t, e, r, a, o))) : handlePropertyResult(s, t, e, r, a, o);
		}
		return o ? handleCatchall(l, r, t, n, i.value, e, d === !0) : l.length ? Promise.all(l).then(() => t) : t;
	};
}), Qn = $constructor("$ZodObjectJIT", (e, t) => {
	Zn.init(e, t);
	let n = e._zod.parse, r = cached(() => normalizeDef(t)), i = q.memoizer, generateFastpass = (t) => {
		let n = r.value, a = n.symbolKeys, o = new Doc(["payload", "ctx"], {
			shape: t,
			inst: e,
			memo: i,
			syms: a
		}), parseStr = (e) => `shape[${e}]._zod.run({ value: input[${e}], issues: [] }, ctx)`, prefixStr = (e, t) => `
          let ${e}_ab = false;
          for (let i = 0; i < ${e}.issues.length; i++) {
            const iss = ${e}.issues[i];
            iss.path = iss.path ? [${t}, ...iss.path] : [${t}];
            payload.issues.push(iss);
            if (iss.continue !== true) ${e}_ab = true;
          }
          if (${e}_ab && ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }`;
		o.write("const input = payload.value;");
		let s = Object.create(null), c = 0;
		for (let e of n.allKeys) s[e] = `key_${c++}`;
		o.write(i ? "const newResult = memo.alloc(inst, payload, {}, ctx);" : "const newResult = {};");
		for (let e of n.allKeys) {
			if (e === "__proto__") continue;
			let n = s[e], r = typeof e == "symbol" ? `syms[${a.indexOf(e)}]` : esc(e), i = `${r} in input`, c = t[e], l = c?._zod?.optin, u = l !== void 0, d = c?._zod?.optout === "optional";
			if (o.write(`const ${n} = ${parseStr(r)};`), u && d) {
				let e = l === "optional" ? `${n}_present` : `${n}.value !== undefined || ${n}_present`;
				o.write(`
        const ${n}_present = ${i};
        if (!${n}.issues.length || ${n}_present) {
          if (${n}.issues.length) {${prefixStr(n, r)}
          }

          if (${e}) {
            newResult[${r}] = ${n}.value;
          }
        }

      `);
			} else u ? (o.write(`
        if (${n}.issues.length) {${prefixStr(n, r)}
        }
      `), l === "defaulted" ? o.write(`newResult[${r}] = ${n}.value;`) : o.write(`
        if (${n}.value !== undefined || ${i}) {
          newResult[${r}] = ${n}.value;
        }
      `)) : o.write(`
        const ${n}_present = ${i};
        if (${n}.issues.length) {${prefixStr(n, r)}
        }
        if (!${n}_present && !${n}.issues.length) {
          payload.issues.push({
            code: "invalid_type",
            expected: "nonoptional",
            input: undefined,
            path: [${r}]
          });
          if (ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }
        }

        if (${n}_present) {
          newResult[${r}] = ${n}.value;
        }

      `);
		}
		return o.write("payload.value = newResult;"), o.write("return payload;"), o.compile();
	}, a, o = util_isObject, s = !q.jitless, c = s && ft.value, l = t.catchall, u;
	e._zod.parse = (i, d) => {
		u ??= r.value;
		let f = i.value;
		return o(f) ? s && c && d?.async === !1 && d.jitless !== !0 ? (a ||= generateFastpass(t.shape), i = a(i, d), l ? handleCatchall([], f, i, d, u, e, d?.abortEarly === !0) : i) : n(i, d) : (i.issues.push({
			expected: "object",
			code: "invalid_type",
			input: f,
			inst: e
		}), i);
	};
});
function handleUnionResults(e, t, n, r) {
	for (let n of e) if (n.issues.length === 0) return t.value = n.value, t;
	let i = e.filter((e) => !aborted(e));
	return i.length === 1 ? (t.value = i[0].value, i[0]) : (t.issues.push({
		code: "invalid_union",
		input: t.value,
		inst: n,
		errors: e.map((e) => e.issues.map((e) => finalizeIssue(e, r, config())))
	}), t);
}
const $n = $constructor("$ZodUnion", (e, t) => {
	Y.init(e, t), defineLazyInternal(e, "optin", (e) => e.def.options.some((e) => e._zod.optin === "defaulted") ? "defaulted" : e.def.options.some((e) => e._zod.optin !== void 0) ? "optional" : void 0), defineLazyInternal(e, "optout", (e) => e.def.options.some((e) => e._zod.optout === "optional") ? "optional" : void 0), defineLazyInternal(e, "values", (e) => {
		if (e.def.options.every((e) => e._zod.values)) return new Set(e.def.options.flatMap((e) => Array.from(e._zod.values)));
	}), defineLazyInternal(e, "pattern", (e) => {
		if (e.def.options.every((e) => e._zod.pattern)) {
			let t = e.def.options.map((e) => e._zod.pattern);
			return RegExp(`^(${t.map((e) => cleanRegex(e.source)).join("|")})$`);
		}
	});
	let n = t.options.length === 1 ? t.options[0]._zod.run : null;
	e._zod.parse = (r, i) => {
		if (n) return n(r, i);
		let a = !1, o = [];
		for (let e of t.options) {
			let t = e._zod.run({
				value: r.value,
				issues: []
			}, i);
			if (t instanceof Promise) o.push(t), a = !0;
			else {
				if (t.issues.length === 0) return t;
				o.push(t);
			}
		}
		return a ? Promise.all(o).then((t) => handleUnionResults(t, r, e, i)) : handleUnionResults(o, r, e, i);
	};
}), er = $constructor("$ZodIntersection", (e, t) => {
	Y.init(e, t), e._zod.parse = (e, n) => {
		let r = e.value, i = t.left._zod.run({
			value: r,
			issues: []
		}, n), a = t.right._zod.run({
			value: r,
			issues: []
		}, n);
		return i instanceof Promise || a instanceof Promise ? Promise.all([i, a]).then(([t, n]) => handleIntersectionResults(e, t, n)) : handleIntersectionResults(e, i, a);
	};
});
function mergeValues(e, t) {
	if (e === t || e instanceof Date && t instanceof Date && +e == +t) return {
		valid: !0,
		data: e
	};
	if (isPlainObject(e) && isPlainObject(t)) {
		let n = Object.keys(t), r = Object.keys(e).filter((e) => n.indexOf(e) !== -1), i = {
			...e,
			...t
		};
		Object.prototype.hasOwnProperty.call(i, "__proto__") && delete i.__proto__;
		for (let n of r) {
			if (n === "__proto__") continue;
			let r = mergeValues(e[n], t[n]);
			if (!r.valid) return {
				valid: !1,
				mergeErrorPath: [n, ...r.mergeErrorPath]
			};
			i[n] = r.data;
		}
		return {
			valid: !0,
			data: i
		};
	}
	if (Array.isArray(e) && Array.isArray(t)) {
		if (e.length !== t.length) return {
			valid: !1,
			mergeErrorPath: []
		};
		let n = [];
		for (let r = 0; r < e.length; r++) {
			let i = e[r], a = t[r], o = mergeValues(i, a);
			if (!o.valid) return {
				valid: !1,
				mergeErrorPath: [r, ...o.mergeErrorPath]
			};
			n.push(o.data);
		}
		return {
			valid: !0,
			data: n
		};
	}
	return {
		valid: !1,
		mergeErrorPath: []
	};
}
function handleIntersectionResults(e, t, n) {
	let r = new Map(), i, a = new Map(), collect = (e, t) => {
		let n;
		if (e.code === "unrecognized_keys" && !e.path?.length) i ??= e, n = e.keys;
		else if (e.code === "invalid_key" && e.origin === "record" && e.path?.length === 1) {
			let t = String(e.path[0]);
			a.has(t) || a.set(t, e), n = [t];
		} else return !1;
		for (let e of n) r.has(e) || r.set(e, {}), r.get(e)[t] = !0;
		return !0;
	};
	for (let n of t.issues) collect(n, "l") || e.issues.push(n);
	for (let t of n.issues) collect(t, "r") || e.issues.push(t);
	let o = [...r].filter(([, e]) => e.l && e.r).map(([e]) => e);
	if (o.length) {
		let t = i ? o.filter((e) => i.keys.includes(e)) : [];
		t.length && e.issues.push({
			...i,
			keys: t
		});
		for (let n of o) !t.includes(n) && a.has(n) && e.issues.push(a.get(n));
	}
	let s = mergeValues(t.value, n.value);
	if (!s.valid) {
		if (aborted(e)) return e;
		throw Error(`Unmergable intersection. Error path: ${JSON.stringify(s.mergeErrorPath)}`);
	}
	return e.value = s.data, e;
}
const tr = $constructor("$ZodEnum", (e, t) => {
	Y.init(e, t);
	let n = getEnumValues(t.entries), r = new Set(n);
	e._zod.values = r, defineLazyInternal(e, "pattern", (e) => {
		let t = getEnumValues(e.def.entries).filter((e) => pt.has(typeof e));
		return RegExp(t.length ? `^(${t.map((e) => escapeRegex(e.toString())).join("|")})$` : "^[^\\s\\S]$");
	}), e._zod.parse = (t, i) => {
		let a = t.value;
		return r.has(a) || t.issues.push({
			code: "invalid_value",
			values: n,
			input: a,
			inst: e
		}), t;
	};
}), nr = $constructor("$ZodTransform", (e, t) => {
	Y.init(e, t), e._zod.optin = "optional", q.memoizer?.guard(e), e._zod.parse = (n, r) => {
		if (r.direction === "backward") throw new $ZodEncodeError(e.constructor.name);
		let i = t.transform(n.value, n);
		if (r.async) return (i instanceof Promise ? i : Promise.resolve(i)).then((e) => (n.value = e, n));
		if (i instanceof Promise) throw new $ZodAsyncError();
		return n.value = i, n;
	};
});
function handleOptionalResult(e, t) {
	return e.value = t.issues.length ? void 0 : t.value, e;
}
const rr = $constructor("$ZodOptional", (e, t) => {
	Y.init(e, t), defineLazyInternal(e, "optin", (e) => e.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional"), e._zod.optout = "optional", defineLazyInternal(e, "values", (e) => {
		let t = e.def.innerType._zod.values;
		return t ? new Set([...t, void 0]) : void 0;
	}), defineLazyInternal(e, "pattern", (e) => {
		let t = e.def.innerType._zod.pattern;
		return t ? RegExp(`^(${cleanRegex(t.source)})?$`) : void 0;
	}), e._zod.parse = (e, n) => {
		if (e.value === void 0) {
			if (t.innerType._zod.optin !== "defaulted") return e;
			let r = t.innerType._zod.run({
				value: e.value,
				issues: []
			}, n);
			return r instanceof Promise ? r.then((t) => handleOptionalResult(e, t)) : handleOptionalResult(e, r);
		}
		return t.innerType._zod.run(e, n);
	};
}), ir = $constructor("$ZodExactOptional", (e, t) => {
	rr.init(e, t), defineLazyInternal(e, "values", (e) => e.def.innerType._zod.values), defineLazyInternal(e, "pattern", (e) => e.def.innerType._zod.pattern), e._zod.parse = (e, n) => t.innerType._zod.run(e, n);
}), ar = $constructor("$ZodNullable", (e, t) => {
	Y.init(e, t), defineLazyInternal(e, "optin", (e) => e.def.innerType._zod.optin), defineLazyInternal(e, "optout", (e) => e.def.innerType._zod.optout), defineLazyInternal(e, "pattern", (e) => {
		let t = e.def.innerType._zod.pattern;
		return t ? RegExp(`^(${cleanRegex(t.source)}|null)$`) : void 0;
	}), defineLazyInternal(e, "values", (e) => e.def.innerType._zod.values ? new Set([...e.def.innerType._zod.values, null]) : void 0), e._zod.parse = (e, n) => e.value === null ? e : t.innerType._zod.run(e, n);
}), or = $constructor("$ZodDefault", (e, t) => {
	Y.init(e, t), e._zod.optin = "defaulted", defineLazyInternal(e, "values", (e) => e.def.innerType._zod.values), e._zod.parse = (e, n) => {
		if (n.direction === "backward") return t.innerType._zod.run(e, n);
		if (e.value === void 0) return e.value = t.defaultValue, e;
		let r = t.innerType._zod.run(e, n);
		return r instanceof Promise ? r.then((e) => handleDefaultResult(e, t)) : handleDefaultResult(r, t);
	};
});
function handleDefaultResult(e, t) {
	return e.value === void 0 && (e.value = t.defaultValue), e;
}
const sr = $constructor("$ZodPrefault", (e, t) => {
	Y.init(e, t), e._zod.optin = "defaulted", defineLazyInternal(e, "values", (e) => e.def.innerType._zod.values), e._zod.parse = (e, n) => (n.direction === "backward" || e.value === void 0 && (e.value = t.defaultValue), t.innerType._zod.run(e, n));
}), cr = $constructor("$ZodNonOptional", (e, t) => {
	Y.init(e, t), defineLazyInternal(e, "values", (e) => {
		let t = e.def.innerType._zod.values;
		return t ? new Set([...t].filter((e) => e !== void 0)) : void 0;
	}), e._zod.parse = (n, r) => {
		let i = t.innerType._zod.run(n, r);
		return i instanceof Promise ? i.then((t) => handleNonOptionalResult(t, e)) : handleNonOptionalResult(i, e);
	};
});
function handleNonOptionalResult(e, t) {
	return !e.issues.length && e.value === void 0 && e.issues.push({
		code: "invalid_type",
		expected: "nonoptional",
		input: e.value,
		inst: t
	}), e;
}
function handleCatchResult(e, t, n, r) {
	return t.issues.length ? (e.value = n.catchValue({
		...t,
		value: e.value,
		error: { issues: t.issues.map((e) => finalizeIssue(e, r, config())) },
		input: e.value
	}), e) : (e.value = t.value, t.memo && (e.memo = !0), e);
}
const lr = $constructor("$ZodCatch", (e, t) => {
	Y.init(e, t), defineLazyInternal(e, "optin", (e) => e.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional"), defineLazyInternal(e, "optout", (e) => e.def.innerType._zod.optout), defineLazyInternal(e, "values", (e) => e.def.innerType._zod.values), e._zod.parse = (e, n) => {
		if (n.direction === "backward") return t.innerType._zod.run(e, n);
		let r = t.innerType._zod.run({
			value: e.value,
			issues: []
		}, n);
		return r instanceof Promise ? r.then((r) => handleCatchResult(e, r, t, n)) : handleCatchResult(e, r, t, n);
	};
}), ur = $constructor("$ZodPipe", (e, t) => {
	Y.init(e, t), defineLazyInternal(e, "values", (e) => e.def.in._zod.values), defineLazyInternal(e, "optin", (e) => e.def.in._zod.optin), defineLazyInternal(e, "optout", (e) => e.def.out._zod.optout), defineLazyInternal(e, "propValues", (e) => e.def.in._zod.propValues), e._zod.parse = (e, n) => {
		if (n.direction === "backward") {
			let r = t.out._zod.run(e, n);
			return r instanceof Promise ? r.then((e) => handlePipeResult(e, t.in, n)) : handlePipeResult(r, t.in, n);
		}
		let r = t.in._zod.run(e, n);
		return r instanceof Promise ? r.then((e) => handlePipeResult(e, t.out, n)) : handlePipeResult(r, t.out, n);
	};
});
function handlePipeResult(e, t, n) {
	return e.issues.some((e) => e.code !== "unrecognized_keys") ? (e.aborted = !0, e) : t._zod.run({
		value: e.value,
		issues: e.issues
	}, n);
}
const dr = $constructor("$ZodReadonly", (e, t) => {
	Y.init(e, t), defineLazyInternal(e, "propValues", (e) => e.def.innerType._zod.propValues), defineLazyInternal(e, "values", (e) => e.def.innerType._zod.values), defineLazyInternal(e, "optin", (e) => e.def.innerType?._zod?.optin), defineLazyInternal(e, "optout", (e) => e.def.innerType?._zod?.optout), e._zod.parse = (e, n) => {
		if (n.direction === "backward") return t.innerType._zod.run(e, n);
		let r = t.innerType._zod.run(e, n);
		return r instanceof Promise ? r.then(handleReadonlyResult) : handleReadonlyResult(r);
	};
});
function handleReadonlyResult(e) {
	return e.memo || (e.value = Object.freeze(e.value)), e;
}
const fr = $constructor("$ZodCustom", (e, t) => {
	J.init(e, t), Y.init(e, t), e._zod.parse = (e, t) => e, e._zod.check = (n) => {
		let r = n.value, i = t.fn(r);
		if (i instanceof Promise) return i.then((t) => handleRefineResult(t, n, r, e));
		handleRefineResult(i, n, r, e);
	};
});
function handleRefineResult(e, t, n, r) {
	if (!e) {
		let e = {
			code: "custom",
			input: n,
			inst: r,
			path: [...r._zod.def.path ?? []],
			continue: !r._zod.def.abort
		};
		r._zod.def.params && (e.params = r._zod.def.params), t.issues.push(util_issue(e));
	}
}
var pr;
class $ZodRegistry {
	constructor() {
		this._map = new WeakMap(), this._idmap = new Map();
	}
	add(e, ...t) {
		let n = t[0];
		return this._map.set(e, n), n && typeof n == "object" && "id" in n && this._idmap.set(n.id, e), this;
	}
	clear() {
		return this._map = new WeakMap(), this._idmap = new Map(), this;
	}
	remove(e) {
		let t = this._map.get(e);
		return t && typeof t == "object" && "id" in t && this._idmap.delete(t.id), this._map.delete(e), this;
	}
	get(e) {
		let t = e._zod.parent;
		if (t) {
			let n = { ...this.get(t) ?? {} };
			delete n.id;
			let r = {
				...n,
				...this._map.get(e)
			};
			return Object.keys(r).length ? r : void 0;
		}
		return this._map.get(e);
	}
	has(e) {
		return this._map.has(e);
	}
}
function registry() {
	return new $ZodRegistry();
}
(pr = globalThis).__zod_globalRegistry ?? (pr.__zod_globalRegistry = registry());
const mr = globalThis.__zod_globalRegistry;
function snapshotChecks(e) {
	return e.checks &&= [...e.checks], e;
}
function _string(e, t) {
	return new e(snapshotChecks({
		type: "string",
		...normalizeParams(t)
	}));
}
function _email(e, t) {
	return new e({
		type: "string",
		format: "email",
		check: "string_format",
		abort: !1,
		...normalizeParams(t)
	});
}
function _guid(e, t) {
	return new e({
		type: "string",
		format: "guid",
		check: "string_format",
		abort: !1,
		...normalizeParams(t)
	});
}
function _uuid(e, t) {
	return new e({
		type: "string",
		format: "uuid",
		check: "string_format",
		abort: !1,
		...normalizeParams(t)
	});
}
function _uuidv4(e, t) {
	return new e({
		type: "string",
		format: "uuid",
		check: "string_format",
		abort: !1,
		version: "v4",
		...normalizeParams(t)
	});
}
function _uuidv6(e, t) {
	return new e({
		type: "string",
		format: "uuid",
		check: "string_format",
		abort: !1,
		version: "v6",
		...normalizeParams(t)
	});
}
function _uuidv7(e, t) {
	return new e({
		type: "string",
		format: "uuid",
		check: "string_format",
		abort: !1,
		version: "v7",
		...normalizeParams(t)
	});
}
function _url(e, t) {
	return new e({
		type: "string",
		format: "url",
		check: "string_format",
		abort: !1,
		...normalizeParams(t)
	});
}
function api_emoji(e, t) {
	return new e({
		type: "string",
		format: "emoji",
		check: "string_format",
		abort: !1,
		...normalizeParams(t)
	});
}
function _nanoid(e, t) {
	return new e({
		type: "string",
		format: "nanoid",
		check: "string_format",
		abort: !1,
		...normalizeParams(t)
	});
}
function _cuid(e, t) {
	return new e({
		type: "string",
		format: "cuid",
		check: "string_format",
		abort: !1,
		...normalizeParams(t)
	});
}
function _cuid2(e, t) {
	return new e({
		type: "string",
		format: "cuid2",
		check: "string_format",
		abort: !1,
		...normalizeParams(t)
	});
}
function _ulid(e, t) {
	return new e({
		type: "string",
		format: "ulid",
		check: "string_format",
		abort: !1,
		...normalizeParams(t)
	});
}
function _xid(e, t) {
	return new e({
		type: "string",
		format: "xid",
		check: "string_format",
		abort: !1,
		...normalizeParams(t)
	});
}
function _ksuid(e, t) {
	return new e({
		type: "string",
		format: "ksuid",
		check: "string_format",
		abort: !1,
		...normalizeParams(t)
	});
}
function _ipv4(e, t) {
	return new e({
		type: "string",
		format: "ipv4",
		check: "string_format",
		abort: !1,
		...normalizeParams(t)
	});
}
function _ipv6(e, t) {
	return new e({
		type: "string",
		format: "ipv6",
		check: "string_format",
		abort: !1,
		...normalizeParams(t)
	});
}
function _cidrv4(e, t) {
	return new e({
		type: "string",
		format: "cidrv4",
		check: "string_format",
		abort: !1,
		...normalizeParams(t)
	});
}
function _cidrv6(e, t) {
	return new e({
		type: "string",
		format: "cidrv6",
		check: "string_format",
		abort: !1,
		...normalizeParams(t)
	});
}
function _base64(e, t) {
	return new e({
		type: "string",
		format: "base64",
		check: "string_format",
		abort: !1,
		...normalizeParams(t)
	});
}
function _base64url(e, t) {
	return new e({
		type: "string",
		format: "base64url",
		check: "string_format",
		abort: !1,
		...normalizeParams(t)
	});
}
function _e164(e, t) {
	return new e({
		type: "string",
		format: "e164",
		check: "string_format",
		abort: !1,
		...normalizeParams(t)
	});
}
function _jwt(e, t) {
	return new e({
		type: "string",
		format: "jwt",
		check: "string_format",
		abort: !1,
		...normalizeParams(t)
	});
}
function _isoDateTime(e, t) {
	return new e({
		type: "string",
		format: "datetime",
		check: "string_format",
		offset: !1,
		local: !1,
		precision: null,
		...normalizeParams(t)
	});
}
function _isoDate(e, t) {
	return new e({
		type: "string",
		format: "date",
		check: "string_format",
		...normalizeParams(t)
	});
}
function _isoTime(e, t) {
	return new e({
		type: "string",
		format: "time",
		check: "string_format",
		precision: null,
		...normalizeParams(t)
	});
}
function _isoDuration(e, t) {
	return new e({
		type: "string",
		format: "duration",
		check: "string_format",
		...normalizeParams(t)
	});
}
function _number(e, t) {
	return new e(snapshotChecks({
		type: "number",
		checks: [],
		...normalizeParams(t)
	}));
}
function _int(e, t) {
	return new e({
		type: "number",
		check: "number_format",
		abort: !1,
		format: "safeint",
		...normalizeParams(t)
	});
}
function _unknown(e) {
	return new e({ type: "unknown" });
}
function _never(e, t) {
	return new e({
		type: "never",
		...normalizeParams(t)
	});
}
function _lt(e, t) {
	return new Qt({
		check: "less_than",
		...normalizeParams(t),
		value: e,
		inclusive: !1
	});
}
function _lte(e, t) {
	return new Qt({
		check: "less_than",
		...normalizeParams(t),
		value: e,
		inclusive: !0
	});
}
function _gt(e, t) {
	return new $t({
		check: "greater_than",
		...normalizeParams(t),
		value: e,
		inclusive: !1
	});
}
function _gte(e, t) {
	return new $t({
		check: "greater_than",
		...normalizeParams(t),
		value: e,
		inclusive: !0
	});
}
function _multipleOf(e, t) {
	return new tn({
		check: "multiple_of",
		...normalizeParams(t),
		value: e
	});
}
function _maxLength(e, t) {
	return new rn({
		check: "max_length",
		...normalizeParams(t),
		maximum: e
	});
}
function _minLength(e, t) {
	return new an({
		check: "min_length",
		...normalizeParams(t),
		minimum: e
	});
}
function _length(e, t) {
	return new on({
		check: "length_equals",
		...normalizeParams(t),
		length: e
	});
}
function _regex(e, t) {
	return new cn({
		check: "string_format",
		format: "regex",
		...normalizeParams(t),
		pattern: e
	});
}
function _lowercase(e) {
	return new ln({
		check: "string_format",
		format: "lowercase",
		...normalizeParams(e)
	});
}
function _uppercase(e) {
	return new un({
		check: "string_format",
		format: "uppercase",
		...normalizeParams(e)
	});
}
function _includes(e, t) {
	return new dn({
		check: "string_format",
		format: "includes",
		...normalizeParams(t),
		includes: e
	});
}
function _startsWith(e, t) {
	return new pn({
		check: "string_format",
		format: "starts_with",
		...normalizeParams(t),
		prefix: e
	});
}
function _endsWith(e, t) {
	return new mn({
		check: "string_format",
		format: "ends_with",
		...normalizeParams(t),
		suffix: e
	});
}
function _overwrite(e) {
	return new hn({
		check: "overwrite",
		tx: e
	});
}
function _normalize(e) {
	return _overwrite((t) => t.normalize(e));
}
function _trim() {
	return _overwrite((e) => e.trim());
}
function _toLowerCase() {
	return _overwrite((e) => e.toLowerCase());
}
function _toUpperCase() {
	return _overwrite((e) => e.toUpperCase());
}
function _slugify() {
	return _overwrite((e) => slugify(e));
}
function _array(e, t, n) {
	return new e({
		type: "array",
		element: t,
		...normalizeParams(n)
	});
}
function _refine(e, t, n) {
	return new e({
		type: "custom",
		check: "custom",
		fn: t,
		...normalizeParams(n)
	});
}
function _superRefine(e, t) {
	let n = _check((t) => (t.addIssue = (e) => {
		if (typeof e == "string") t.issues.push(util_issue(e, t.value, n._zod.def));
		else {
			let r = e;
			r.fatal && (r.continue = !1), r.code ??= "custom", "input" in r || (r.input = t.value), r.inst ??= n, r.continue ??= !n._zod.def.abort, t.issues.push(util_issue(r));
		}
	}, e(t.value, t)), t);
	return n;
}
function _check(e, t) {
	let n = new J({
		check: "custom",
		...normalizeParams(t)
	});
	return n._zod.check = e, n;
}
function assignProps(e, ...t) {
	for (let n of t) for (let t of Reflect.ownKeys(n)) Object.prototype.propertyIsEnumerable.call(n, t) && util_assignProp(e, t, n[t]);
	return e;
}
function to_json_schema_initializeContext(e) {
	let t = e?.target ?? "draft-2020-12";
	return t === "draft-4" && (t = "draft-04"), t === "draft-7" && (t = "draft-07"), {
		processors: e.processors ?? {},
		metadataRegistry: e?.metadata ?? mr,
		target: t,
		unrepresentable: e?.unrepresentable ?? "throw",
		override: e?.override ?? (() => {}),
		io: e?.io ?? "output",
		counter: 0,
		seen: new Map(),
		sharedDefsExtractedFor: void 0,
		sharedEmitDoneFor: void 0,
		cycles: e?.cycles ?? "ref",
		reused: e?.reused ?? "inline",
		intersections: [],
		deferred: [],
		external: e?.external ?? void 0
	};
}
function handleUnrepresentable(e, t, n, r, i) {
	let a = typeof t.unrepresentable == "function" ? t.unrepresentable({
		zodSchema: e,
		path: r.path,
		message: i
	}) : t.unrepresentable;
	if (a === "any") return !1;
	if (a === void 0 || a === "throw") throw Error(i);
	return Object.assign(n, a), !0;
}
function to_json_schema_processSchema(e, t, n = {
	path: [],
	schemaPath: []
}) {
	var r;
	let i = e._zod.def, a = t.seen.get(e);
	if (a) return a.count++, n.schemaPath.includes(e) && (a.cycle = n.path), a.schema;
	let o = {
		schema: {},
		count: 1,
		cycle: void 0,
		path: n.path
	};
	t.seen.set(e, o), t.sharedDefsExtractedFor = void 0, t.sharedEmitDoneFor = void 0;
	let s = e._zod.toJSONSchema?.();
	if (s) o.schema = s;
	else {
		let r = {
			...n,
			schemaPath: [...n.schemaPath, e],
			path: n.path
		};
		if (e._zod.processJSONSchema) e._zod.processJSONSchema(t, o.schema, r);
		else {
			let n = o.schema, a = t.processors[i.type];
			if (!a) throw Error(`[toJSONSchema]: Non-representable type encountered: ${i.type}`);
			a(e, t, n, r);
		}
		let a = e._zod.parent;
		a && (o.ref ||= a, to_json_schema_processSchema(a, t, r), t.seen.get(a).isParent = !0);
	}
	let c = t.metadataRegistry.get(e);
	return c && assignProps(o.schema, c), t.io === "input" && isTransforming(e) && (delete o.schema.examples, delete o.schema.default), t.io === "input" && "_prefault" in o.schema && ((r = o.schema).default ?? (r.default = o.schema._prefault)), delete o.schema._prefault, t.seen.get(e).schema;
}
function encodeJSONPointerSegment(e) {
	return e.replace(/~/g, "~0").replace(/\//g, "~1");
}
function to_json_schema_extractDefs(e, t) {
	let n = e.seen.get(t);
	if (!n) throw Error("Unprocessed schema. This is a bug in Zod.");
	if (e.external && e.sharedDefsExtractedFor === e.external) return;
	let r = new Map();
	for (let t of e.seen.entries()) {
		let n = e.metadataRegistry.get(t[0])?.id;
		if (n) {
			let e = r.get(n);
			if (e && e !== t[0]) throw Error(`Duplicate schema id "${n}" detected during JSON Schema conversion. Two different schemas cannot share the same id when converted together.`);
			r.set(n, t[0]);
		}
	}
	let makeURI = (t) => {
		let r = e.target === "draft-2020-12" ? "$defs" : "definitions";
		if (e.external) {
			let n = e.external.registry.get(t[0])?.id, i = e.external.uri ?? ((e) => e);
			if (n) return { ref: i(n) };
			let a = t[1].defId ?? t[1].schema.id ?? `schema${e.counter++}`;
			return t[1].defId = a, {
				defId: a,
				ref: `${i("__shared")}#/${r}/${encodeJSONPointerSegment(a)}`
			};
		}
		let i = `#/${r}/`;
		if (t[1] === n && !t[1].schema.id) return { ref: "#" };
		let a = t[1].schema.id ?? `__schema${e.counter++}`;
		return {
			defId: a,
			ref: i + encodeJSONPointerSegment(a)
		};
	}, extractToDef = (e) => {
		if (e[1].schema.$ref) return;
		let t = e[1], { ref: n, defId: r } = makeURI(e);
		t.def = { ...t.schema }, r && (t.defId = r);
		let i = t.schema;
		for (let e in i) delete i[e];
		i.$ref = n;
	};
	if (e.cycles === "throw") for (let t of e.seen.entries()) {
		let e = t[1];
		if (e.cycle) throw Error(`Cycle detected: #/${e.cycle?.join("/")}/<root>

Set the \`cycles\` parameter to \`"ref"\` to resolve cyclical schemas with defs.`);
	}
	for (let n of e.seen.entries()) {
		let r = n[1];
		if (t === n[0]) extractToDef(n);
		else {
			if (e.external) {
				let r = e.external.registry.get(n[0])?.id;
				if (t !== n[0] && r) {
					extractToDef(n);
					continue;
				}
			}
			(e.metadataRegistry.get(n[0])?.id || r.cycle || r.count > 1 && e.reused === "ref") && extractToDef(n);
		}
	}
	e.external && (e.sharedDefsExtractedFor = e.external);
}
function compactTypeUnion(e) {
	let t = e.anyOf;
	if (!Array.isArray(t) || t.length === 0 || e.type !== void 0) return;
	let n = [];
	for (let e of t) {
		if (!e || typeof e != "object") return;
		compactTypeUnion(e);
		let t = Object.keys(e);
		if (t.length !== 1 || t[0] !== "type") return;
		let r = e.type;
		for (let e of Array.isArray(r) ? r : [r]) {
			if (typeof e != "string") return;
			n.includes(e) || n.push(e);
		}
	}
	delete e.anyOf, e.type = n.length === 1 ? n[0] : n;
}
const hr = new Set([
	"type",
	"properties",
	"required",
	"additionalProperties"
]), gr = ["oneOf", "anyOf"];
function undeclaredConstraint(e) {
	let t = e.additionalProperties;
	return t === void 0 || t === !1 || typeof t != "object" || !t ? null : Object.keys(t).length ? t : null;
}
function foldObjects(e) {
	let t = [];
	for (let n of e) {
		if (typeof n != "object" || n.type !== "object") return null;
		for (let e in n) if (!hr.has(e)) return null;
		t.push(n);
	}
	let n = {}, r = new Set();
	for (let e of t) {
		for (let r in e.properties) {
			if (Object.prototype.hasOwnProperty.call(n, r)) continue;
			let e = [];
			for (let n of t) {
				let t = n.properties?.[r] ?? undeclaredConstraint(n);
				t != null && (e.some((e) => JSON.stringify(e) === JSON.stringify(t)) || e.push(t));
			}
			util_assignProp(n, r, e.length === 1 ? e[0] : foldObjects(e) ?? { allOf: e });
		}
		for (let t of e.required ?? []) r.add(t);
	}
	let i = {
		type: "object",
		properties: n
	};
	if (r.size && (i.required = [...r]), t.every((e) => e.additionalProperties === !1)) i.additionalProperties = !1;
	else {
		let e = [];
		for (let n of t) {
			let t = undeclaredConstraint(n);
			t && !e.some((e) => JSON.stringify(e) === JSON.stringify(t)) && e.push(t);
		}
		e.length === 1 ? i.additionalProperties = e[0] : e.length > 1 && (i.additionalProperties = { allOf: e });
	}
	return i;
}
function foldIntersection(e) {
	let t = e.allOf;
	if (!Array.isArray(t) || t.length < 2) return;
	for (let t of hr) if (t in e) return;
	let n = t.filter((e) => gr.some((t) => Array.isArray(e[t]))), r = null;
	if (!n.length) r = foldObjects(t);
	else {
		let e = n[0], i = gr.find((t) => Array.isArray(e[t]));
		if (Object.keys(e).length !== 1) return;
		let a = t.filter((t) => t !== e), o = e[i].map((e) => foldObjects([...a, e]));
		if (o.some((e) => !e)) return;
		r = { [i]: o };
	}
	r && (delete e.allOf, assignProps(e, r));
}
function to_json_schema_finalize(e, t) {
	let n = e.seen.get(t);
	if (!n) throw Error("Unprocessed schema. This is a bug in Zod.");
	let flattenRef = (t) => {
		let n = e.seen.get(t);
		if (n.ref === null) return;
		let r = n.def ?? n.schema, i = { ...r }, a = n.ref;
		if (n.ref = null, a) {
			flattenRef(a);
			let n = e.seen.get(a), o = n.schema;
			if (o.$ref && (e.target === "draft-07" || e.target === "draft-04" || e.target === "openapi-3.0") ? (r.allOf = r.allOf ?? [], r.allOf.push(o)) : assignProps(r, o), assignProps(r, i), t._zod.parent === a) for (let e in r) e !== "$ref" && e !== "allOf" && (e in i || delete r[e]);
			if (o.$ref && n.def) for (let e in r) e !== "$ref" && e !== "allOf" && e in n.def && JSON.stringify(r[e]) === JSON.stringify(n.def[e]) && delete r[e];
		}
		let o = t._zod.parent;
		if (o && o !== a) {
			flattenRef(o);
			let t = e.seen.get(o);
			if (t?.schema.$ref && (r.$ref = t.schema.$ref, t.def)) for (let e in r) e !== "$ref" && e !== "allOf" && e in t.def && JSON.stringify(r[e]) === JSON.stringify(t.def[e]) && delete r[e];
		}
		e.override({
			zodSchema: t,
			jsonSchema: r,
			path: n.path ?? []
		});
	};
	if (!e.external || e.sharedEmitDoneFor !== e.external) {
		for (let t of [...e.seen.entries()].reverse()) flattenRef(t[0]);
		if (e.target !== "openapi-3.0") for (let t of e.seen.entries()) compactTypeUnion(t[1].def ?? t[1].schema);
		for (let t of e.deferred) t();
		if (e.intersections.length) {
			let t = new Map();
			for (let n of e.seen.values()) for (let e of [n.schema, n.def]) {
				let n = e?.allOf;
				if (!Array.isArray(n)) continue;
				let r = t.get(n);
				r ? r.push(e) : t.set(n, [e]);
			}
			for (let n of e.intersections) for (let e of t.get(n) ?? []) foldIntersection(e);
		}
	}
	let r = {};
	if (e.target === "draft-2020-12" ? r.$schema = "https://json-schema.org/draft/2020-12/schema" : e.target === "draft-07" ? r.$schema = "http://json-schema.org/draft-07/schema#" : e.target === "draft-04" ? r.$schema = "http://json-schema.org/draft-04/schema#" : e.target, e.external?.uri) {
		let n = e.external.registry.get(t)?.id;
		if (!n) throw Error("Schema is missing an `id` property");
		r.$id = e.external.uri(n);
	}
	assignProps(r, n.defId ? n.schema : n.def ?? n.schema);
	let i = e.metadataRegistry.get(t)?.id;
	i !== void 0 && r.id === i && delete r.id;
	let a = e.external?.defs ?? {};
	if (!e.external || e.sharedEmitDoneFor !== e.external) for (let t of e.seen.entries()) {
		let e = t[1];
		e.def && e.defId && (e.def.id === e.defId && delete e.def.id, util_assignProp(a, e.defId, e.def));
	}
	e.external && (e.sharedEmitDoneFor = e.external), e.external || Object.keys(a).length > 0 && (e.target === "draft-2020-12" ? r.$defs = a : r.definitions = a);
	try {
		let n = JSON.parse(JSON.stringify(r));
		return Object.defineProperty(n, "~standard", {
			value: {
				...t["~standard"],
				jsonSchema: {
					input: createStandardJSONSchemaMethod(t, "input", e.processors),
					output: createStandardJSONSchemaMethod(t, "output", e.processors)
				}
			},
			enumerable: !1,
			writable: !1
		}), n;
	} catch {
		throw Error("Error converting schema to JSON.");
	}
}
function isTransforming(e, t) {
	let n = t ?? { seen: new Set() };
	if (n.seen.has(e)) return !1;
	n.seen.add(e);
	let r = e._zod.def;
	if (r.type === "transform") return !0;
	if (r.type === "array") return isTransforming(r.element, n);
	if (r.type === "set") return isTransforming(r.valueType, n);
	if (r.type === "lazy") return isTransforming(r.getter(), n);
	if (r.type === "promise" || r.type === "optional" || r.type === "nonoptional" || r.type === "nullable" || r.type === "readonly" || r.type === "default" || r.type === "prefault" || r.type === "catch") return isTransforming(r.innerType, n);
	if (r.type === "intersection") return isTransforming(r.left, n) || isTransforming(r.right, n);
	if (r.type === "record" || r.type === "map") return isTransforming(r.keyType, n) || isTransforming(r.valueType, n);
	if (r.type === "pipe") return e._zod.traits.has("$ZodCodec") ? !0 : isTransforming(r.in, n) || isTransforming(r.out, n);
	if (r.type === "object") {
		for (let e in r.shape) if (isTransforming(r.shape[e], n)) return !0;
		return !1;
	}
	if (r.type === "union") {
		for (let e of r.options) if (isTransforming(e, n)) return !0;
		return !1;
	}
	if (r.type === "tuple") {
		for (let e of r.items) if (isTransforming(e, n)) return !0;
		return !!(r.rest && isTransforming(r.rest, n));
	}
	return !1;
}
const createToJSONSchemaMethod = (e, t = {}) => (n) => {
	let r = to_json_schema_initializeContext({
		...n,
		processors: t
	});
	return to_json_schema_processSchema(e, r), to_json_schema_extractDefs(r, e), to_json_schema_finalize(r, e);
}, createStandardJSONSchemaMethod = (e, t, n = {}) => (r) => {
	let { libraryOptions: i, target: a } = r ?? {}, o = to_json_schema_initializeContext({
		...i ?? {},
		target: a,
		io: t,
		processors: n
	});
	return to_json_schema_processSchema(e, o), to_json_schema_extractDefs(o, e), to_json_schema_finalize(o, e);
}, narrowMin = (e, t, n) => {
	(e[t] === void 0 || n > e[t]) && (e[t] = n);
}, narrowMax = (e, t, n) => {
	(e[t] === void 0 || n < e[t]) && (e[t] = n);
}, narrowBoth = (e, t) => {
	narrowMin(e, "minimum", t), narrowMax(e, "maximum", t);
}, addDivisor = (e, t) => {
	e.multipleOf ??= [], e.multipleOf.includes(t) || e.multipleOf.push(t);
}, addPattern = (e, t) => {
	e.patterns ??= new Set(), e.patterns.add(t);
}, intersectMime = (e, t) => {
	e.mime = e.mime ? e.mime.filter((e) => t.includes(e)) : [...t];
}, setFormat = (e, t) => {
	e.format = t, t.includes("int") && (e.isInt = !0);
}, minContributor = (e, t) => narrowMin(e, "minimum", t.minimum), maxContributor = (e, t) => narrowMax(e, "maximum", t.maximum), formatContributor = (e) => (t, n) => {
	setFormat(t, n.format);
	let [r, i] = e[n.format];
	narrowMin(t, "minimum", r), narrowMax(t, "maximum", i);
}, _r = {
	greater_than: (e, t) => narrowMin(e, t.inclusive ? "minimum" : "exclusiveMinimum", t.value),
	less_than: (e, t) => narrowMax(e, t.inclusive ? "maximum" : "exclusiveMaximum", t.value),
	multiple_of: (e, t) => addDivisor(e, t.value),
	number_format: formatContributor(mt),
	bigint_format: formatContributor(ht),
	min_length: minContributor,
	max_length: maxContributor,
	length_equals: (e, t) => narrowBoth(e, t.length),
	min_size: minContributor,
	max_size: maxContributor,
	size_equals: (e, t) => narrowBoth(e, t.size),
	string_format: (e, t) => {
		setFormat(e, t.format), t.pattern && addPattern(e, t.pattern), (t.format === "base64" || t.format === "base64url") && (e.contentEncoding = t.format), (t.local || t.precision === -1) && (e.laxFormat = !0);
	},
	mime_type: (e, t) => intersectMime(e, t.mime)
};
function aggregateChecks(e) {
	let t = {}, n = e._zod.def, r = e._zod.traits.has("$ZodCheck") ? [e, ...n.checks ?? []] : n.checks ?? [];
	for (let e of r) _r[e._zod.def.check]?.(t, e._zod.def);
	let i = e._zod.bag;
	i.minimum !== void 0 && narrowMin(t, "minimum", i.minimum), i.exclusiveMinimum !== void 0 && narrowMin(t, "exclusiveMinimum", i.exclusiveMinimum), i.maximum !== void 0 && narrowMax(t, "maximum", i.maximum), i.exclusiveMaximum !== void 0 && narrowMax(t, "exclusiveMaximum", i.exclusiveMaximum), i.multipleOf !== void 0 && addDivisor(t, i.multipleOf), i.format !== void 0 && (t.format ??= i.format, i.format.includes("int") && (t.isInt = !0)), i.mime && intersectMime(t, i.mime);
	for (let e of i.patterns ?? []) addPattern(t, e);
	return t;
}
const vr = {
	guid: "uuid",
	url: "uri",
	datetime: "date-time",
	json_string: "json-string",
	regex: ""
}, yr = new Map([[zn, Vt], [Vn, Ht]]), exactPattern = (e) => yr.get(e) ?? e, stringProcessor = (e, t, n, r) => {
	let i = n;
	i.type = "string";
	let { minimum: a, maximum: o, format: s, patterns: c, contentEncoding: l, laxFormat: u } = aggregateChecks(e);
	if (typeof a == "number" && (i.minLength = a), typeof o == "number" && (i.maxLength = o), s && (i.format = vr[s] ?? s, i.format === "" && delete i.format, (s === "time" || u) && delete i.format), l && (i.contentEncoding = l), c && c.size > 0) {
		let e = [...c].map(exactPattern);
		e.length === 1 ? i.pattern = e[0].source : e.length > 1 && (i.allOf = [...e.map((e) => ({
			...t.target === "draft-07" || t.target === "draft-04" || t.target === "openapi-3.0" ? { type: "string" } : {},
			pattern: e.source
		}))]);
	}
}, numberProcessor = (e, t, n, r) => {
	let i = n, { minimum: a, maximum: o, multipleOf: s, exclusiveMaximum: c, exclusiveMinimum: l, isInt: u } = aggregateChecks(e);
	i.type = u ? "integer" : "number";
	let d = typeof l == "number" && l >= (a ?? -Infinity), f = typeof c == "number" && c <= (o ?? Infinity), p = t.target === "draft-04" || t.target === "openapi-3.0";
	if (d ? p ? (i.minimum = l, i.exclusiveMinimum = !0) : i.exclusiveMinimum = l : typeof a == "number" && (i.minimum = a), f ? p ? (i.maximum = c, i.exclusiveMaximum = !0) : i.exclusiveMaximum = c : typeof o == "number" && (i.maximum = o), s) {
		let n = new Set();
		for (let a of s) Number.isFinite(a) && a !== 0 ? n.add(Math.abs(a)) : handleUnrepresentable(e, t, i, r, `A multipleOf divisor of ${a} cannot be represented in JSON Schema`);
		let [a, ...o] = n;
		a !== void 0 && (i.multipleOf = a), o.length && (i.allOf = [...i.allOf ?? [], ...o.map((e) => ({ multipleOf: e }))]);
	}
}, neverProcessor = (e, t, n, r) => {
	n.not = {};
}, enumProcessor = (e, t, n, r) => {
	let i = e._zod.def, a = getEnumValues(i.entries);
	a.length === 0 ? n.not = {} : (a.every((e) => typeof e == "number") && (n.type = "number"), a.every((e) => typeof e == "string") && (n.type = "string"), n.enum = a);
}, customProcessor = (e, t, n, r) => {
	handleUnrepresentable(e, t, n, r, "Custom types cannot be represented in JSON Schema");
}, transformProcessor = (e, t, n, r) => {
	handleUnrepresentable(e, t, n, r, "Transforms cannot be represented in JSON Schema");
}, arrayProcessor = (e, t, n, r) => {
	let i = n, a = e._zod.def, { minimum: o, maximum: s } = aggregateChecks(e);
	typeof o == "number" && (i.minItems = o), typeof s == "number" && (i.maxItems = s), i.type = "array", i.items = to_json_schema_processSchema(a.element, t, {
		...r,
		path: [...r.path, "items"]
	});
};
function inputOptin(e) {
	let t = e._zod.def;
	return t.type === "pipe" && t.in._zod.traits.has("$ZodTransform") ? inputOptin(t.out) : t.type === "catch" ? inputOptin(t.innerType) : e._zod.optin;
}
const objectProcessor = (e, t, n, r) => {
	let i = n, a = e._zod.def, o = a.shape;
	if (Object.getOwnPropertySymbols(o).length && handleUnrepresentable(e, t, i, r, "Symbol keys cannot be represented in JSON Schema")) return;
	i.type = "object", i.properties = {};
	for (let e in o) util_assignProp(i.properties, e, to_json_schema_processSchema(o[e], t, {
		...r,
		path: [
			...r.path,
			"properties",
			e
		]
	}));
	let s = [];
	for (let e of Object.keys(o)) {
		let n = a.shape[e];
		(t.io === "input" ? inputOptin(n) === void 0 : n._zod.optout === void 0) && s.push(e);
	}
	s.length > 0 && (i.required = s), a.catchall?._zod.def.type === "never" ? i.additionalProperties = !1 : a.catchall ? a.catchall && (i.additionalProperties = to_json_schema_processSchema(a.catchall, t, {
		...r,
		path: [...r.path, "additionalProperties"]
	})) : t.io === "output" && (i.additionalProperties = !1);
}, unionProcessor = (e, t, n, r) => {
	let i = e._zod.def, a = i.inclusive === !1, o = i.options.map((e, n) => to_json_schema_processSchema(e, t, {
		...r,
		path: [
			...r.path,
			a ? "oneOf" : "anyOf",
			n
		]
	}));
	a ? n.oneOf = o : n.anyOf = o;
}, intersectionProcessor = (e, t, n, r) => {
	let i = e._zod.def, a = to_json_schema_processSchema(i.left, t, {
		...r,
		path: [
			...r.path,
			"allOf",
			0
		]
	}), o = to_json_schema_processSchema(i.right, t, {
		...r,
		path: [
			...r.path,
			"allOf",
			1
		]
	}), isSimpleIntersection = (e) => "allOf" in e && Object.keys(e).length === 1, s = [...isSimpleIntersection(a) ? a.allOf : [a], ...isSimpleIntersection(o) ? o.allOf : [o]];
	n.allOf = s, t.intersections.push(s);
}, nullableProcessor = (e, t, n, r) => {
	let i = e._zod.def, a = to_json_schema_processSchema(i.innerType, t, r), o = t.seen.get(e);
	t.target === "openapi-3.0" ? (o.ref = i.innerType, n.nullable = !0) : n.anyOf = [a, { type: "null" }];
}, nonoptionalProcessor = (e, t, n, r) => {
	let i = e._zod.def;
	to_json_schema_processSchema(i.innerType, t, r);
	let a = t.seen.get(e);
	a.ref = i.innerType;
}, br = Symbol();
function serializeDefaultValue(e, t, n, r, i) {
	let a = !1, o = JSON.stringify(e, (e, t) => typeof t == "bigint" ? (a = !0, null) : t);
	return a ? (handleUnrepresentable(t, n, r, i, "BigInt defaults cannot be represented in JSON Schema"), br) : JSON.parse(o);
}
const defaultProcessor = (e, t, n, r) => {
	let i = e._zod.def;
	to_json_schema_processSchema(i.innerType, t, r);
	let a = t.seen.get(e);
	a.ref = i.innerType;
	let o = serializeDefaultValue(i.defaultValue, e, t, n, r);
	o !== br && (n.default = o);
}, prefaultProcessor = (e, t, n, r) => {
	let i = e._zod.def;
	to_json_schema_processSchema(i.innerType, t, r);
	let a = t.seen.get(e);
	if (a.ref = i.innerType, t.io !== "input") return;
	let o = serializeDefaultValue(i.defaultValue, e, t, n, r);
	o !== br && (n._prefault = o);
}, catchProcessor = (e, t, n, r) => {
	let i = e._zod.def;
	to_json_schema_processSchema(i.innerType, t, r);
	let a = t.seen.get(e);
	a.ref = i.innerType;
	let o;
	try {
		o = i.catchValue(void 0);
	} catch {
		handleUnrepresentable(e, t, n, r, "Dynamic catch values are not supported in JSON Schema");
		return;
	}
	n.default = o;
}, pipeProcessor = (e, t, n, r) => {
	let i = e._zod.def, a = i.in._zod.traits.has("$ZodTransform"), o = t.io === "input" ? a ? i.out : i.in : i.out;
	to_json_schema_processSchema(o, t, r);
	let s = t.seen.get(e);
	s.ref = o;
}, readonlyProcessor = (e, t, n, r) => {
	let i = e._zod.def;
	to_json_schema_processSchema(i.innerType, t, r);
	let a = t.seen.get(e);
	a.ref = i.innerType, n.readOnly = !0;
}, optionalProcessor = (e, t, n, r) => {
	let i = e._zod.def;
	to_json_schema_processSchema(i.innerType, t, r);
	let a = t.seen.get(e);
	a.ref = i.innerType;
}, error = () => {
	let e = {
		string: {
			unit: "characters",
			verb: "to have"
		},
		file: {
			unit: "bytes",
			verb: "to have"
		},
		array: {
			unit: "items",
			verb: "to have"
		},
		set: {
			unit: "items",
			verb: "to have"
		},
		map: {
			unit: "entries",
			verb: "to have"
		}
	};
	function getSizing(t) {
		return e[t] ?? null;
	}
	let t = {
		regex: "input",
		email: "email address",
		url: "URL",
		emoji: "emoji",
		uuid: "UUID",
		uuidv4: "UUIDv4",
		uuidv6: "UUIDv6",
		nanoid: "nanoid",
		guid: "GUID",
		cuid: "cuid",
		cuid2: "cuid2",
		ulid: "ULID",
		xid: "XID",
		ksuid: "KSUID",
		datetime: "ISO datetime",
		date: "ISO date",
		time: "ISO time",
		duration: "ISO duration",
		ipv4: "IPv4 address",
		ipv6: "IPv6 address",
		mac: "MAC address",
		cidrv4: "IPv4 range",
		cidrv6: "IPv6 range",
		base64: "base64-encoded string",
		base64url: "base64url-encoded string",
		json_string: "JSON string",
		e164: "E.164 number",
		currency_code: "currency code",
		credit_card: "credit card number",
		iban: "IBAN",
		jwt: "JWT",
		template_literal: "input"
	}, n = { nan: "NaN" };
	function getTypeName(e, t) {
		return e === "number" && typeof t == "number" && !Number.isFinite(t) ? String(t) : n[e] ?? e;
	}
	return (e) => {
		switch (e.code) {
			case "invalid_type": return `Invalid input: expected ${getTypeName(e.expected)}, received ${getTypeName(parsedType(e.input), e.input)}`;
			case "invalid_value": return e.values.length === 1 ? `Invalid input: expected ${stringifyPrimitive(e.values[0])}` : `Invalid option: expected one of ${joinValues(e.values, "|")}`;
			case "too_big": {
				let t = e.exact ? "exactly " : e.inclusive ? "<=" : "<", n = getSizing(e.origin);
				return n ? `Too big: expected ${e.origin ?? "value"} to have ${t}${e.maximum.toString()} ${n.unit ?? "elements"}` : `Too big: expected ${e.origin ?? "value"} to be ${t}${e.maximum.toString()}`;
			}
			case "too_small": {
				let t = e.exact ? "exactly " : e.inclusive ? ">=" : ">", n = getSizing(e.origin);
				return n ? `Too small: expected ${e.origin} to have ${t}${e.minimum.toString()} ${n.unit}` : `Too small: expected ${e.origin} to be ${t}${e.minimum.toString()}`;
			}
			case "invalid_format": {
				let n = e;
				return n.format === "starts_with" ? `Invalid string: must start with "${n.prefix}"` : n.format === "ends_with" ? `Invalid string: must end with "${n.suffix}"` : n.format === "includes" ? `Invalid string: must include "${n.includes}"` : n.format === "regex" ? `Invalid string: must match pattern ${n.pattern}` : `Invalid ${t[n.format] ?? e.format}`;
			}
			case "not_multiple_of": return `Invalid number: must be a multiple of ${e.divisor}`;
			case "unrecognized_keys": return `Unrecognized key${e.keys.length > 1 ? "s" : ""}: ${joinValues(e.keys, ", ")}`;
			case "invalid_key": return `Invalid key in ${e.origin}`;
			case "invalid_union": return e.options && Array.isArray(e.options) && e.options.length > 0 ? `Invalid discriminator value. Expected ${e.options.map((e) => `'${e}'`).join(" | ")}` : e.inclusive === !1 ? "Invalid input: more than one option matched" : "Invalid input";
			case "invalid_element": return `Invalid value in ${e.origin}`;
			default: return "Invalid input";
		}
	};
};
function en() {
	return { localeError: error() };
}
function _getMessage() {
	let e = this._zod;
	return e.message ??= JSON.stringify(e.def, jsonStringifyReplacer, 2), e.message;
}
function _setMessage(e) {
	this._zod.message = e;
}
const xr = {
	get: _getMessage,
	set: _setMessage,
	enumerable: !0,
	configurable: !0
}, Sr = {
	value: void 0,
	enumerable: !1
}, Cr = new WeakSet([Object.prototype, Error.prototype]), initializer = (e, t) => {
	e.name = "$ZodError", Sr.value = t, Object.defineProperty(e, "issues", Sr), Sr.value = void 0, Object.defineProperty(e, "message", xr);
	let n = Object.getPrototypeOf(e);
	Cr.has(n) || (Cr.add(n), Object.defineProperty(n, "toString", {
		configurable: !0,
		enumerable: !1,
		get() {
			let value = () => this.message;
			return Object.defineProperty(this, "toString", {
				value,
				configurable: !0,
				writable: !0
			}), value;
		},
		set(e) {
			Object.defineProperty(this, "toString", {
				value: e,
				configurable: !0,
				writable: !0
			});
		}
	}));
}, wr = $constructor("$ZodError", initializer);
$constructor("$ZodError", initializer, void 0, { Parent: Error });
function node(e, t, n) {
	return Object.prototype.hasOwnProperty.call(e, t) || (t === "__proto__" ? Object.defineProperty(e, t, {
		value: n(),
		writable: !0,
		enumerable: !0,
		configurable: !0
	}) : e[t] = n()), e[t];
}
function flattenError(e, t = (e) => e.message) {
	let n = {}, r = [];
	for (let i of e.issues) i.path.length > 0 ? node(n, i.path[0], () => []).push(t(i)) : r.push(t(i));
	return {
		formErrors: r,
		fieldErrors: n
	};
}
function formatError(e, t = (e) => e.message) {
	let n = { _errors: [] }, processError = (e, r = []) => {
		for (let i of e.issues) if (i.code === "invalid_union" && i.errors.length) i.errors.map((e) => processError({ issues: e }, [...r, ...i.path]));
		else if (i.code === "invalid_key") processError({ issues: i.issues }, [...r, ...i.path]);
		else if (i.code === "invalid_element") processError({ issues: i.issues }, [...r, ...i.path]);
		else {
			let e = [...r, ...i.path];
			if (e.length === 0) n._errors.push(t(i));
			else {
				let r = n, a = 0;
				for (; a < e.length;) {
					let n = e[a], o = a === e.length - 1;
					if (n === "_errors") {
						o && r._errors.push(t(i)), a++;
						continue;
					}
					Object.prototype.hasOwnProperty.call(r, n) || Object.defineProperty(r, n, {
						value: { _errors: [] },
						enumerable: !0,
						writable: !0,
						configurable: !0
					});
					let s = r[n];
					o && s._errors.push(t(i)), r = s, a++;
				}
			}
		}
	};
	return processError(e), n;
}
function finalizeParams(e, t) {
	return {
		callee: t?.callee ?? e,
		Err: t?.Err
	};
}
const _parse = (e) => {
	let fn = (t, n, r, i) => {
		let a = r ? {
			...r,
			async: !1
		} : { async: !1 }, o = t._zod.run({
			value: n,
			issues: []
		}, a);
		if (o instanceof Promise) throw new $ZodAsyncError();
		if (o.issues.length) {
			let t = new ((i?.Err) ?? e)(o.issues.map((e) => finalizeIssue(e, a, config())));
			throw dt(t, i?.callee ?? fn), t;
		}
		return o.value;
	};
	return fn;
}, _parseAsync = (e) => {
	let fn = async (t, n, r, i) => {
		let a = r ? {
			...r,
			async: !0
		} : { async: !0 }, o = t._zod.run({
			value: n,
			issues: []
		}, a);
		if (o instanceof Promise && (o = await o), o.issues.length) {
			let t = new ((i?.Err) ?? e)(o.issues.map((e) => finalizeIssue(e, a, config())));
			throw dt(t, i?.callee ?? fn), t;
		}
		return o.value;
	};
	return fn;
}, _safeParse = (e) => (t, n, r) => {
	let i = r ? {
		...r,
		async: !1
	} : { async: !1 }, a = t._zod.run({
		value: n,
		issues: []
	}, i);
	if (a instanceof Promise) throw new $ZodAsyncError();
	return a.issues.length ? failure(e, a.issues, i) : {
		success: !0,
		data: a.value
	};
};
function failure(e, t, n) {
	let r;
	return {
		success: !1,
		get error() {
			return r || (r = new e(t.map((e) => finalizeIssue(e, n, config()))), t = void 0, n = void 0), r;
		},
		set error(e) {
			r = e, t = void 0, n = void 0;
		}
	};
}
const _safeParseAsync = (e) => async (t, n, r) => {
	let i = r ? {
		...r,
		async: !0
	} : { async: !0 }, a = t._zod.run({
		value: n,
		issues: []
	}, i);
	return a instanceof Promise && (a = await a), a.issues.length ? failure(e, a.issues, i) : {
		success: !0,
		data: a.value
	};
}, Tr = Symbol.for("zod.compile.invalid"), Er = Symbol.for("zod.compile.fallback"), validate = ((e, t, n) => {
	let r = e._zod.bag.validator;
	if (r !== void 0) {
		if (r(t) !== Tr) return !0;
		if (r.definite === !0 && n === void 0) return !1;
	}
	return validateFallback(e, t, n);
});
function validateFallback(e, t, n) {
	let r = n ? {
		...n,
		async: !1,
		abortEarly: !0
	} : {
		async: !1,
		abortEarly: !0
	}, i = e._zod.bag.fallbackRun, a;
	if (i ? (r[Er] = !0, a = i({
		value: t,
		issues: []
	}, r)) : a = e._zod.run({
		value: t,
		issues: []
	}, r), a instanceof Promise) throw new $ZodAsyncError();
	return a.issues.length === 0;
}
const parse_validateAsync = async (e, t, n) => {
	let r = n ? {
		...n,
		async: !0,
		abortEarly: !0
	} : {
		async: !0,
		abortEarly: !0
	}, i = e._zod.run({
		value: t,
		issues: []
	}, r);
	return i instanceof Promise && (i = await i), i.issues.length === 0;
}, _encode = (e) => {
	let t = _parse(e), fn = (e, n, r, i) => {
		let a = r ? {
			...r,
			direction: "backward"
		} : { direction: "backward" };
		return t(e, n, a, finalizeParams(fn, i));
	};
	return fn;
}, _decode = (e) => {
	let t = _parse(e), fn = (e, n, r, i) => t(e, n, r, finalizeParams(fn, i));
	return fn;
}, _encodeAsync = (e) => {
	let t = _parseAsync(e), fn = async (e, n, r, i) => {
		let a = r ? {
			...r,
			direction: "backward"
		} : { direction: "backward" };
		return await t(e, n, a, finalizeParams(fn, i));
	};
	return fn;
}, _decodeAsync = (e) => {
	let t = _parseAsync(e), fn = async (e, n, r, i) => await t(e, n, r, finalizeParams(fn, i));
	return fn;
}, _safeEncode = (e) => (t, n, r) => {
	let i = r ? {
		...r,
		direction: "backward"
	} : { direction: "backward" };
	return _safeParse(e)(t, n, i);
}, _safeDecode = (e) => (t, n, r) => _safeParse(e)(t, n, r), _safeEncodeAsync = (e) => async (t, n, r) => {
	let i = r ? {
		...r,
		direction: "backward"
	} : { direction: "backward" };
	return _safeParseAsync(e)(t, n, i);
}, _safeDecodeAsync = (e) => async (t, n, r) => _safeParseAsync(e)(t, n, r), Dr = new WeakSet([Object.prototype, Error.prototype]);
function _lazyMethod(e, t, n) {
	Object.defineProperty(e, t, {
		configurable: !0,
		enumerable: !1,
		get() {
			let e = n(this);
			return Object.defineProperty(this, t, {
				value: e,
				configurable: !0,
				writable: !0
			}), e;
		},
		set(e) {
			Object.defineProperty(this, t, {
				value: e,
				configurable: !0,
				writable: !0
			});
		}
	});
}
const errors_initializer = (e, t) => {
	wr.init(e, t), e.name = "ZodError";
	let n = Object.getPrototypeOf(e);
	Dr.has(n) || (Dr.add(n), _lazyMethod(n, "format", (e) => (t) => formatError(e, t)), _lazyMethod(n, "flatten", (e) => (t) => flattenError(e, t)), _lazyMethod(n, "addIssue", (e) => (t) => {
		e.issues.push(t), e.message = JSON.stringify(e.issues, jsonStringifyReplacer, 2);
	}), _lazyMethod(n, "addIssues", (e) => (t) => {
		e.issues.push(...t), e.message = JSON.stringify(e.issues, jsonStringifyReplacer, 2);
	}), Object.defineProperty(n, "isEmpty", {
		configurable: !0,
		enumerable: !1,
		get() {
			return this.issues.length === 0;
		}
	}));
}, Or = $constructor("ZodError", errors_initializer), Z = $constructor("ZodError", errors_initializer, void 0, { Parent: Error }), kr = _parse(Z), Ar = _parseAsync(Z), jr = _safeParse(Z), Mr = _safeParseAsync(Z), Nr = _encode(Z), Pr = _decode(Z), Fr = _encodeAsync(Z), Ir = _decodeAsync(Z), Lr = _safeEncode(Z), Rr = _safeDecode(Z), zr = _safeEncodeAsync(Z), Br = _safeDecodeAsync(Z);
function _ensureDefaultLocale() {
	q.localeError || config(en());
}
function _ensureDefaultMemoizer() {
	q.memoizer || config({ memoizer: memoizer() });
}
const Q = $constructor("ZodType", (e, t) => (_ensureDefaultLocale(), Y.init(e, t), e.def = t, e.type = t.type, e), {
	check(...e) {
		let t = this.def;
		return this.clone(mergeDefs(t, { checks: [...t.checks ?? [], ...e.map((e) => typeof e == "function" ? { _zod: {
			check: e,
			def: { check: "custom" },
			onattach: []
		} } : e)] }), { parent: !0 });
	},
	with(...e) {
		return this.check(...e);
	},
	clone(e, t) {
		return clone(this, e, t);
	},
	brand() {
		return this;
	},
	register(e, t) {
		return e.add(this, t), this;
	},
	refine(e, t) {
		return this.check(refine(e, t));
	},
	superRefine(e, t) {
		return this.check(superRefine(e, t));
	},
	overwrite(e) {
		return this.check(_overwrite(e));
	},
	optional() {
		return optional(this);
	},
	exactOptional() {
		return exactOptional(this);
	},
	nullable() {
		return nullable(this);
	},
	nullish() {
		return optional(nullable(this));
	},
	nonoptional(e) {
		return nonoptional(this, e);
	},
	array() {
		return array(this);
	},
	or(e) {
		return union([this, e]);
	},
	and(e) {
		return intersection(this, e);
	},
	transform(e) {
		return pipe(this, transform(e));
	},
	default(e) {
		return schemas_default(this, e);
	},
	prefault(e) {
		return prefault(this, e);
	},
	catch(e) {
		return schemas_catch(this, e);
	},
	pipe(e) {
		return pipe(this, e);
	},
	readonly() {
		return readonly(this);
	},
	describe(e) {
		let t = this.clone();
		return mr.add(t, { description: e }), t;
	},
	meta(...e) {
		if (e.length === 0) return mr.get(this);
		let t = this.clone();
		return mr.add(t, e[0]), t;
	},
	isOptional() {
		return this.safeParse(void 0).success;
	},
	isNullable() {
		return this.safeParse(null).success;
	},
	apply(e, ...t) {
		return t.length === 0 ? e(this) : e(this, ...t);
	},
	get "~standard"() {
		return hide(this, "~standard", {
			...standardProps(this),
			jsonSchema: {
				input: createStandardJSONSchemaMethod(this, "input"),
				output: createStandardJSONSchemaMethod(this, "output")
			}
		});
	},
	set "~standard"(e) {
		own(this, "~standard", e);
	},
	parse: function _parse(e, t) {
		return kr(this, e, t, { callee: _parse });
	},
	parseAsync: async function _parseAsync(e, t) {
		return await Ar(this, e, t, { callee: _parseAsync });
	},
	safeParse(e, t) {
		return jr(this, e, t);
	},
	async safeParseAsync(e, t) {
		return Mr(this, e, t);
	},
	get spa() {
		return this?.safeParseAsync;
	},
	set spa(e) {
		own(this, "spa", e);
	},
	validate(e, t) {
		return validate(this, e, t);
	},
	validateAsync(e, t) {
		return parse_validateAsync(this, e, t);
	},
	encode: function _encode(e, t) {
		return Nr(this, e, t, { callee: _encode });
	},
	decode: function _decode(e, t) {
		return Pr(this, e, t, { callee: _decode });
	},
	encodeAsync: async function _encodeAsync(e, t) {
		return await Fr(this, e, t, { callee: _encodeAsync });
	},
	decodeAsync: async function _decodeAsync(e, t) {
		return await Ir(this, e, t, { callee: _decodeAsync });
	},
	safeEncode(e, t) {
		return Lr(this, e, t);
	},
	safeDecode(e, t) {
		return Rr(this, e, t);
	},
	async safeEncodeAsync(e, t) {
		return zr(this, e, t);
	},
	async safeDecodeAsync(e, t) {
		return Br(this, e, t);
	},
	toJSONSchema(e) {
		return createToJSONSchemaMethod(this, {})(e);
	},
	get description() {
		return mr.get(this)?.description;
	},
	get _def() {
		return this._zod.def;
	}
}), Vr = $constructor("_ZodString", (e, t) => {
	_n.init(e, t), Q.init(e, t), e._zod.processJSONSchema = (t, n, r) => stringProcessor(e, t, n, r);
}, derived({
	format: (e) => aggregateChecks(e).format ?? null,
	minLength: (e) => aggregateChecks(e).minimum ?? null,
	maxLength: (e) => aggregateChecks(e).maximum ?? null
}, {
	regex(...e) {
		return this.check(_regex(...e));
	},
	includes(...e) {
		return this.check(_includes(...e));
	},
	startsWith(...e) {
		return this.check(_startsWith(...e));
	},
	endsWith(...e) {
		return this.check(_endsWith(...e));
	},
	min(...e) {
		return this.check(_minLength(...e));
	},
	max(...e) {
		return this.check(_maxLength(...e));
	},
	length(...e) {
		return this.check(_length(...e));
	},
	nonempty(...e) {
		return this.check(_minLength(1, ...e));
	},
	lowercase(e) {
		return this.check(_lowercase(e));
	},
	uppercase(e) {
		return this.check(_uppercase(e));
	},
	trim() {
		return this.check(_trim());
	},
	normalize(...e) {
		return this.check(_normalize(...e));
	},
	toLowerCase() {
		return this.check(_toLowerCase());
	},
	toUpperCase() {
		return this.check(_toUpperCase());
	},
	slugify() {
		return this.check(_slugify());
	}
})), Hr = $constructor("ZodString", (e, t) => {
	_n.init(e, t), Vr.init(e, t);
}, {
	email(e) {
		return this.check(_email(qr, e));
	},
	url(e) {
		return this.check(_url(Xr, e));
	},
	jwt(e) {
		return this.check(_jwt(di, e));
	},
	emoji(e) {
		return this.check(api_emoji(Zr, e));
	},
	guid(e) {
		return this.check(_guid(Jr, e));
	},
	uuid(e) {
		return this.check(_uuid(Yr, e));
	},
	uuidv4(e) {
		return this.check(_uuidv4(Yr, e));
	},
	uuidv6(e) {
		return this.check(_uuidv6(Yr, e));
	},
	uuidv7(e) {
		return this.check(_uuidv7(Yr, e));
	},
	nanoid(e) {
		return this.check(_nanoid(Qr, e));
	},
	cuid(e) {
		return this.check(_cuid($r, e));
	},
	cuid2(e) {
		return this.check(_cuid2(ei, e));
	},
	ulid(e) {
		return this.check(_ulid(ti, e));
	},
	base64(e) {
		return this.check(_base64(ci, e));
	},
	base64url(e) {
		return this.check(_base64url(li, e));
	},
	xid(e) {
		return this.check(_xid(ni, e));
	},
	ksuid(e) {
		return this.check(_ksuid(ri, e));
	},
	ipv4(e) {
		return this.check(_ipv4(ii, e));
	},
	ipv6(e) {
		return this.check(_ipv6(ai, e));
	},
	cidrv4(e) {
		return this.check(_cidrv4(oi, e));
	},
	cidrv6(e) {
		return this.check(_cidrv6(si, e));
	},
	e164(e) {
		return this.check(_e164(ui, e));
	},
	datetime(e) {
		return this.check(_isoDateTime(Ur, e));
	},
	date(e) {
		return this.check(_isoDate(Wr, e));
	},
	time(e) {
		return this.check(_isoTime(Gr, e));
	},
	duration(e) {
		return this.check(_isoDuration(Kr, e));
	}
});
function schemas_string(e) {
	return _string(Hr, e);
}
const $ = $constructor("ZodStringFormat", (e, t) => {
	X.init(e, t), Vr.init(e, t);
}), Ur = $constructor("ZodISODateTime", (e, t) => {
	An.init(e, t), $.init(e, t);
}), Wr = $constructor("ZodISODate", (e, t) => {
	jn.init(e, t), $.init(e, t);
}), Gr = $constructor("ZodISOTime", (e, t) => {
	Mn.init(e, t), $.init(e, t);
}), Kr = $constructor("ZodISODuration", (e, t) => {
	Nn.init(e, t), $.init(e, t);
}), qr = $constructor("ZodEmail", (e, t) => {
	bn.init(e, t), $.init(e, t);
}), Jr = $constructor("ZodGUID", (e, t) => {
	vn.init(e, t), $.init(e, t);
}), Yr = $constructor("ZodUUID", (e, t) => {
	yn.init(e, t), $.init(e, t);
}), Xr = $constructor("ZodURL", (e, t) => {
	Sn.init(e, t), $.init(e, t);
}), Zr = $constructor("ZodEmoji", (e, t) => {
	Cn.init(e, t), $.init(e, t);
}), Qr = $constructor("ZodNanoID", (e, t) => {
	wn.init(e, t), $.init(e, t);
}), $r = $constructor("ZodCUID", (e, t) => {
	Tn.init(e, t), $.init(e, t);
}), ei = $constructor("ZodCUID2", (e, t) => {
	En.init(e, t), $.init(e, t);
}), ti = $constructor("ZodULID", (e, t) => {
	Dn.init(e, t), $.init(e, t);
}), ni = $constructor("ZodXID", (e, t) => {
	On.init(e, t), $.init(e, t);
}), ri = $constructor("ZodKSUID", (e, t) => {
	kn.init(e, t), $.init(e, t);
}), ii = $constructor("ZodIPv4", (e, t) => {
	Pn.init(e, t), $.init(e, t);
}), ai = $constructor("ZodIPv6", (e, t) => {
	In.init(e, t), $.init(e, t);
}), oi = $constructor("ZodCIDRv4", (e, t) => {
	Ln.init(e, t), $.init(e, t);
}), si = $constructor("ZodCIDRv6", (e, t) => {
	Rn.init(e, t), $.init(e, t);
}), ci = $constructor("ZodBase64", (e, t) => {
	Bn.init(e, t), $.init(e, t);
}), li = $constructor("ZodBase64URL", (e, t) => {
	Hn.init(e, t), $.init(e, t);
}), ui = $constructor("ZodE164", (e, t) => {
	Un.init(e, t), $.init(e, t);
}), di = $constructor("ZodJWT", (e, t) => {
	Wn.init(e, t), $.init(e, t);
}), fi = $constructor("ZodNumber", (e, t) => {
	Gn.init(e, t), Q.init(e, t), e._zod.processJSONSchema = (t, n, r) => numberProcessor(e, t, n, r), e.isFinite = !0;
}, derived({
	minValue: (e) => {
		let { minimum: t, exclusiveMinimum: n } = aggregateChecks(e);
		return Math.max(t ?? -Infinity, n ?? -Infinity);
	},
	maxValue: (e) => {
		let { maximum: t, exclusiveMaximum: n } = aggregateChecks(e);
		return Math.min(t ?? Infinity, n ?? Infinity);
	},
	isInt: (e) => {
		let { isInt: t, multipleOf: n } = aggregateChecks(e);
		return !!t || !!n?.some(Number.isSafeInteger);
	},
	format: (e) => aggregateChecks(e).format ?? null
}, {
	gt(e, t) {
		return this.check(_gt(e, t));
	},
	gte(e, t) {
		return this.check(_gte(e, t));
	},
	min(e, t) {
		return this.check(_gte(e, t));
	},
	lt(e, t) {
		return this.check(_lt(e, t));
	},
	lte(e, t) {
		return this.check(_lte(e, t));
	},
	max(e, t) {
		return this.check(_lte(e, t));
	},
	int(e) {
		return this.check(schemas_int(e));
	},
	safe(e) {
		return this.check(schemas_int(e));
	},
	positive(e) {
		return this.check(_gt(0, e));
	},
	nonnegative(e) {
		return this.check(_gte(0, e));
	},
	negative(e) {
		return this.check(_lt(0, e));
	},
	nonpositive(e) {
		return this.check(_lte(0, e));
	},
	multipleOf(e, t) {
		return this.check(_multipleOf(e, t));
	},
	step(e, t) {
		return this.check(_multipleOf(e, t));
	},
	finite() {
		return this;
	}
}));
function schemas_number(e) {
	return _number(fi, e);
}
const pi = $constructor("ZodNumberFormat", (e, t) => {
	Kn.init(e, t), fi.init(e, t);
});
function schemas_int(e) {
	return _int(pi, e);
}
const mi = $constructor("ZodUnknown", (e, t) => {
	qn.init(e, t), Q.init(e, t), e._zod.processJSONSchema = (e, t, n) => void 0;
});
function unknown() {
	return _unknown(mi);
}
const hi = $constructor("ZodNever", (e, t) => {
	Jn.init(e, t), Q.init(e, t), e._zod.processJSONSchema = (t, n, r) => neverProcessor(e, t, n, r);
});
function never(e) {
	return _never(hi, e);
}
const gi = $constructor("ZodArray", (e, t) => {
	_ensureDefaultMemoizer(), Yn.init(e, t), Q.init(e, t), e._zod.processJSONSchema = (t, n, r) => arrayProcessor(e, t, n, r), e.element = t.element;
}, {
	min(e, t) {
		return this.check(_minLength(e, t));
	},
	nonempty(e) {
		return this.check(_minLength(1, e));
	},
	max(e, t) {
		return this.check(_maxLength(e, t));
	},
	length(e, t) {
		return this.check(_length(e, t));
	},
	unwrap() {
		return this.element;
	}
});
function array(e, t) {
	return _array(gi, e, t);
}
const _i = $constructor("ZodObject", (e, t) => {
	_ensureDefaultMemoizer(), Qn.init(e, t), Q.init(e, t), e._zod.processJSONSchema = (t, n, r) => objectProcessor(e, t, n, r), installLazyProp(e, "shape", (e) => e._zod.def.shape, !1);
}, {
	keyof() {
		return schemas_enum(Object.keys(this._zod.def.shape));
	},
	catchall(e) {
		return this.clone(mergeDefs(this._zod.def, { catchall: e }));
	},
	passthrough() {
		return this.clone(mergeDefs(this._zod.def, { catchall: unknown() }));
	},
	loose() {
		return this.clone(mergeDefs(this._zod.def, { catchall: unknown() }));
	},
	strict() {
		return this.clone(mergeDefs(this._zod.def, { catchall: never() }));
	},
	strip() {
		return this.clone(mergeDefs(this._zod.def, { catchall: void 0 }));
	},
	extend(e) {
		return extend(this, e);
	},
	safeExtend(e) {
		return safeExtend(this, e);
	},
	merge(e) {
		return util_merge(this, e);
	},
	pick(e) {
		return pick(this, e);
	},
	omit(e) {
		return omit(this, e);
	},
	partial(...e) {
		return partial(Si, this, e[0]);
	},
	exactPartial(...e) {
		return partial(Ci, this, e[0], "exactPartial");
	},
	required(...e) {
		return required(Di, this, e[0]);
	}
});
function object(e, t) {
	let n = {
		type: "object",
		shape: e ?? {},
		...normalizeParams(t)
	};
	return new _i(n);
}
const vi = $constructor("ZodUnion", (e, t) => {
	$n.init(e, t), Q.init(e, t), e._zod.processJSONSchema = (t, n, r) => unionProcessor(e, t, n, r), e.options = t.options;
});
function union(e, t) {
	return new vi({
		type: "union",
		options: e,
		...normalizeParams(t)
	});
}
const yi = $constructor("ZodIntersection", (e, t) => {
	er.init(e, t), Q.init(e, t), e._zod.processJSONSchema = (t, n, r) => intersectionProcessor(e, t, n, r);
});
function intersection(e, t) {
	return new yi({
		type: "intersection",
		left: e,
		right: t
	});
}
const bi = $constructor("ZodEnum", (e, t) => {
	tr.init(e, t), Q.init(e, t), e._zod.processJSONSchema = (t, n, r) => enumProcessor(e, t, n, r), e.enum = t.entries, e.options = [...e._zod.values];
	let n = new Set(Object.keys(t.entries));
	e.extract = (e, r) => {
		let i = {};
		for (let r of e) if (n.has(r)) i[r] = t.entries[r];
		else throw Error(`Key ${r} not found in enum`);
		return new bi({
			...t,
			checks: [],
			...normalizeParams(r),
			entries: i
		});
	}, e.exclude = (e, r) => {
		let i = { ...t.entries };
		for (let t of e) if (n.has(t)) delete i[t];
		else throw Error(`Key ${t} not found in enum`);
		return new bi({
			...t,
			checks: [],
			...normalizeParams(r),
			entries: i
		});
	};
});
function schemas_enum(e, t) {
	let n = Array.isArray(e) ? Object.fromEntries(e.map((e) => [e, e])) : e;
	return new bi({
		type: "enum",
		entries: n,
		...normalizeParams(t)
	});
}
const xi = $constructor("ZodTransform", (e, t) => {
	_ensureDefaultMemoizer(), nr.init(e, t), Q.init(e, t), e._zod.processJSONSchema = (t, n, r) => transformProcessor(e, t, n, r), e._zod.parse = (n, r) => {
		if (r.direction === "backward") throw new $ZodEncodeError(e.constructor.name);
		n.addIssue = (r) => {
			if (typeof r == "string") n.issues.push(util_issue(r, n.value, t));
			else {
				let t = r;
				t.fatal && (t.continue = !1), t.code ??= "custom", "input" in t || (t.input = n.value), t.inst ??= e, n.issues.push(util_issue(t));
			}
		};
		let i = t.transform(n.value, n);
		return i instanceof Promise ? i.then((e) => (n.value = e, n)) : (n.value = i, n);
	};
});
function transform(e) {
	return new xi({
		type: "transform",
		transform: e
	});
}
const Si = $constructor("ZodOptional", (e, t) => {
	rr.init(e, t), Q.init(e, t), e._zod.processJSONSchema = (t, n, r) => optionalProcessor(e, t, n, r), e.unwrap = () => e._zod.def.innerType;
});
function optional(e) {
	return new Si({
		type: "optional",
		innerType: e
	});
}
const Ci = $constructor("ZodExactOptional", (e, t) => {
	ir.init(e, t), Q.init(e, t), e._zod.processJSONSchema = (t, n, r) => optionalProcessor(e, t, n, r), e.unwrap = () => e._zod.def.innerType;
});
function exactOptional(e) {
	return new Ci({
		type: "optional",
		innerType: e
	});
}
const wi = $constructor("ZodNullable", (e, t) => {
	ar.init(e, t), Q.init(e, t), e._zod.processJSONSchema = (t, n, r) => nullableProcessor(e, t, n, r), e.unwrap = () => e._zod.def.innerType;
});
function nullable(e) {
	return new wi({
		type: "nullable",
		innerType: e
	});
}
const Ti = $constructor("ZodDefault", (e, t) => {
	or.init(e, t), Q.init(e, t), e._zod.processJSONSchema = (t, n, r) => defaultProcessor(e, t, n, r), e.unwrap = () => e._zod.def.innerType, e.removeDefault = e.unwrap;
});
function schemas_default(e, t) {
	return new Ti({
		type: "default",
		innerType: e,
		get defaultValue() {
			return typeof t == "function" ? t() : shallowClone(t);
		}
	});
}
const Ei = $constructor("ZodPrefault", (e, t) => {
	sr.init(e, t), Q.init(e, t), e._zod.processJSONSchema = (t, n, r) => prefaultProcessor(e, t, n, r), e.unwrap = () => e._zod.def.innerType;
});
function prefault(e, t) {
	return new Ei({
		type: "prefault",
		innerType: e,
		get defaultValue() {
			return typeof t == "function" ? t() : shallowClone(t);
		}
	});
}
const Di = $constructor("ZodNonOptional", (e, t) => {
	cr.init(e, t), Q.init(e, t), e._zod.processJSONSchema = (t, n, r) => nonoptionalProcessor(e, t, n, r), e.unwrap = () => e._zod.def.innerType;
});
function nonoptional(e, t) {
	return new Di({
		type: "nonoptional",
		innerType: e,
		...normalizeParams(t)
	});
}
const Oi = $constructor("ZodCatch", (e, t) => {
	lr.init(e, t), Q.init(e, t), e._zod.processJSONSchema = (t, n, r) => catchProcessor(e, t, n, r), e.unwrap = () => e._zod.def.innerType, e.removeCatch = e.unwrap;
});
function schemas_catch(e, t) {
	return new Oi({
		type: "catch",
		innerType: e,
		catchValue: typeof t == "function" ? t : constantCatch(t)
	});
}
const ki = $constructor("ZodPipe", (e, t) => {
	ur.init(e, t), Q.init(e, t), e._zod.processJSONSchema = (t, n, r) => pipeProcessor(e, t, n, r), e.in = t.in, e.out = t.out;
});
function pipe(e, t) {
	return new ki({
		type: "pipe",
		in: e,
		out: t
	});
}
const Ai = $constructor("ZodReadonly", (e, t) => {
	dr.init(e, t), Q.init(e, t), e._zod.processJSONSchema = (t, n, r) => readonlyProcessor(e, t, n, r), e.unwrap = () => e._zod.def.innerType;
});
function readonly(e) {
	return new Ai({
		type: "readonly",
		innerType: e
	});
}
const ji = $constructor("ZodCustom", (e, t) => {
	fr.init(e, t), Q.init(e, t), e._zod.processJSONSchema = (t, n, r) => customProcessor(e, t, n, r);
});
function refine(e, t = {}) {
	return _refine(ji, e, t);
}
function superRefine(e, t) {
	return _superRefine(e, t);
}
function whole(e) {
	let t = Math.round(Math.abs(e)).toString();
	return (e <= -.5 ? "−" : "") + t.replace(/\B(?=(\d{3})+$)/g, ",");
}
function openAiName(e) {
	let [, t, n] = /^openai:(?:(?:chat|responses|completion|assistant):(.+)|(ft:.+|[^:]+))$/.exec(e) ?? [];
	return t ?? n ?? null;
}
const Mi = schemas_string().max(300), Ni = object({
	status: Mi,
	model: Mi,
	fine_tuned_model: Mi.nullish().transform((e) => e ?? null),
	error: object({
		code: Mi.nullish(),
		message: schemas_string().nullish()
	}).nullish(),
	trained_tokens: schemas_number().nullish().transform((e) => e ?? null)
});
async function preflight(e) {
	let { id: t, apiKey: n, baseUrl: r, job: i, organisation: a } = e, o = openAiName(t), s = n || (r?.startsWith("http:") ? "none" : "");
	if (o === null) return {
		problem: null,
		notes: []
	};
	if (s === "") return {
		problem: null,
		notes: [`${e.alias}: whether ${o} is there is not known: no key is set.`]
	};
	try {
		let t = new OpenAI({
			apiKey: s,
			maxRetries: 1,
			timeout: 1e4,
			...r && { baseURL: r },
			...a && { organization: a }
		}), n = await modelState(t, o, e);
		return i === void 0 ? n : n.problem?.code === "training/unknown-model" ? {
			problem: {
				...n.problem,
				...await unmade(t, i, n.problem, e)
			},
			notes: []
		} : n.problem === null ? {
			problem: null,
			notes: [...n.notes, ...await jobNotes(t, i, e)]
		} : n;
	} catch (t) {
		return {
			problem: null,
			notes: [unasked(e, o, t)]
		};
	}
}
function wordsOf(e, { apiKey: t = "" }) {
	let n = e instanceof Error ? e.message : String(e), r = (t === "" ? n : n.replaceAll(t, "***")).replace(/\s+/g, " ").trim();
	return r.length > 300 ? `${r.slice(0, 299)}…` : r;
}
function unasked(e, t, n) {
	return `${e.alias}: whether ${t} is there could not be asked: ${wordsOf(n, e)}`;
}
async function modelState(e, t, n) {
	let { alias: r, now: i } = n;
	try {
		let n = Object(await e.models.retrieve(t)), a = n.deprecation_date ?? n.shutdown_date, o = typeof a == "string" ? Date.parse(a) : NaN;
		return Number.isFinite(o) && o <= i ? {
			problem: retiredModel(r, t, String(a)),
			notes: []
		} : {
			problem: null,
			notes: Number.isFinite(o) ? [`${r}: ${t} will be shut down on ${a}.`] : []
		};
	} catch (e) {
		if (!(e instanceof APIError)) throw e;
		return e.status === 404 ? isListing(e) ? {
			problem: unknownModel(r, t),
			notes: []
		} : silent() : e.status === 403 ? {
			problem: forbiddenModel(r, t, wordsOf(e, n)),
			notes: []
		} : e.status === 401 ? {
			problem: refusedKey(n, wordsOf(e, n)),
			notes: []
		} : {
			problem: null,
			notes: [unasked(n, t, e)]
		};
	}
}
function isListing({ code: e, message: t }) {
	return e === "model_not_found" || /\bmodel\b/i.test(t.replace(/\S*\/\S*/g, " "));
}
function silent() {
	return {
		problem: null,
		notes: []
	};
}
async function unmade(e, t, { why: n = "" }, r) {
	try {
		let n = await e.fineTuning.jobs.retrieve(t), { status: i, fine_tuned_model: a, error: o } = Ni.parse(n), s = "train it again, and name the new job and its model in pawl.yaml";
		return i === "failed" ? {
			why: `Its job ${t} failed${whyOf(o, r)}, and a job that fails makes no model.`,
			fix: `mend what the job says, ${s}`
		} : i === "cancelled" ? {
			why: `Its job ${t} was cancelled, and made no model.`,
			fix: s
		} : i === "succeeded" ? a === null || isMadeBy(openAiName(r.id) ?? "", a) ? {} : {
			why: `Its job ${t} made ${a}.`,
			fix: `in pawl.yaml, name the model that its job made:\nmodels:\n  ${r.alias}: { id: 'openai:chat:${a}' }`
		} : {
			why: `Its job ${t} is not done (${i}): the model is there once it has succeeded.`,
			fix: "run this again once the job has succeeded"
		};
	} catch (e) {
		return { why: `${n} ${unknownJob(t, e, r)}.` };
	}
}
function unknownJob(e, t, n) {
	return `${e} could not be asked for: ${t instanceof Or ? "its answer is not a fine-tuning job" : wordsOf(t, n)}`;
}
async function jobNotes(e, t, n) {
	let { alias: r, id: i, base: a } = n;
	try {
		let o = await e.fineTuning.jobs.retrieve(t), { status: s, fine_tuned_model: c, model: l, trained_tokens: u, error: d } = Ni.parse(o), f = u === null ? "" : `, ${whole(u)} tokens trained`, p = openAiName(i), m = a === void 0 ? null : openAiName(a) ?? a;
		return [
			`${r}: ${t} ${s}, from ${l}${f}.`,
			...s === "succeeded" ? [] : [`${r}: its job has not succeeded${whyOf(d, n)}; what answers may be another model.`],
			...c !== null && p !== null && !isMadeBy(p, c) ? [`${r}: ${t} made ${c}, and pawl.yaml names ${p}.`] : [],
			...m !== null && m !== l ? [`${r}: pawl.yaml says it is trained from ${m}; the job says ${l}.`] : []
		];
	} catch (e) {
		return [`${r}: ${unknownJob(t, e, n)}`];
	}
}
function isMadeBy(e, t) {
	return e === t || e.startsWith(`${t}:ckpt-`) && /:ckpt-[\w-]+$/.test(e);
}
function whyOf(e, t) {
	let { code: n, message: r } = e ?? {}, i = [n, r].filter(Boolean).join(": ");
	return i === "" ? "" : ` (${wordsOf(Error(i), t)})`;
}
function unknownModel(e, t) {
	return {
		code: "training/unknown-model",
		what: `The model ${t} (${e}) does not exist, or this key may not see it.`,
		why: "It may have been deleted or retired, or belong to another organisation or project.",
		fix: `in pawl.yaml, name a model that exists:\nmodels:\n  ${e}: { id: 'openai:chat:…' }`
	};
}
function retiredModel(e, t, n) {
	return {
		code: "training/retired-model",
		what: `The model ${t} (${e}) was shut down on ${n}.`,
		fix: `move to another model, and judge the move by what is stored of this one:\nmodels:\n  ${e}: { id: 'openai:chat:…' }`
	};
}
function forbiddenModel(e, t, n) {
	return {
		code: "training/model-forbidden",
		what: `The key may not use the model ${t} (${e}).`,
		why: n,
		fix: "give the key access to it in the settings of its project, or take a key of the project that owns it"
	};
}
function refusedKey({ alias: e, keyName: t }, n) {
	let r = t === void 0 ? "as `apiKey` of its settings in pawl.yaml" : `as the repository secret ${t}`;
	return {
		code: "training/key-refused",
		what: `The key for ${e} is not accepted.`,
		why: n,
		fix: `set a key that is valid, ${r}, then re-run the job`
	};
}
var Pi = t.M;
export { Pi as preflight };
