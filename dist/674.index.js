export const id = 674;
export const ids = [674];
export const modules = { 93674: ((e, t, n) => {
	n.d(t, {
		xX: () => APIConnectionError,
		LG: () => APIError,
		z4: () => OpenAI,
		eZ: () => toFile
	});
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
	let castToError = (e) => {
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
	let r = /^[a-z][a-z0-9+.-]*:/i, isAbsoluteURL = (e) => r.test(e), values_isArray = (e) => (values_isArray = Array.isArray, values_isArray(e)), i = values_isArray;
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
	let validatePositiveInteger = (e, t) => {
		if (typeof t != "number" || !Number.isInteger(t)) throw new error_OpenAIError(`${e} must be an integer`);
		if (t < 0) throw new error_OpenAIError(`${e} must be a positive integer`);
		return t;
	}, safeJSON = (e) => {
		try {
			return JSON.parse(e);
		} catch {
			return;
		}
	}, sleep = (e) => new Promise((t) => setTimeout(t, e)), a = "6.49.0", isRunningInBrowser = () => typeof window < "u" && window.document !== void 0 && typeof navigator < "u";
	function getDetectedPlatform() {
		return typeof Deno < "u" && Deno.build != null ? "deno" : typeof EdgeRuntime < "u" ? "edge" : Object.prototype.toString.call(globalThis.process === void 0 ? 0 : globalThis.process) === "[object process]" ? "node" : "unknown";
	}
	let getPlatformProperties = () => {
		let e = getDetectedPlatform();
		if (e === "deno") return {
			"X-Stainless-Lang": "js",
			"X-Stainless-Package-Version": a,
			"X-Stainless-OS": normalizePlatform(Deno.build.os),
			"X-Stainless-Arch": normalizeArch(Deno.build.arch),
			"X-Stainless-Runtime": "deno",
			"X-Stainless-Runtime-Version": typeof Deno.version == "string" ? Deno.version : Deno.version?.deno ?? "unknown"
		};
		if (typeof EdgeRuntime < "u") return {
			"X-Stainless-Lang": "js",
			"X-Stainless-Package-Version": a,
			"X-Stainless-OS": "Unknown",
			"X-Stainless-Arch": `other:${EdgeRuntime}`,
			"X-Stainless-Runtime": "edge",
			"X-Stainless-Runtime-Version": globalThis.process.version
		};
		if (e === "node") return {
			"X-Stainless-Lang": "js",
			"X-Stainless-Package-Version": a,
			"X-Stainless-OS": normalizePlatform(globalThis.process.platform ?? "unknown"),
			"X-Stainless-Arch": normalizeArch(globalThis.process.arch ?? "unknown"),
			"X-Stainless-Runtime": "node",
			"X-Stainless-Runtime-Version": globalThis.process.version ?? "unknown"
		};
		let t = getBrowserInfo();
		return t ? {
			"X-Stainless-Lang": "js",
			"X-Stainless-Package-Version": a,
			"X-Stainless-OS": "Unknown",
			"X-Stainless-Arch": "unknown",
			"X-Stainless-Runtime": `browser:${t.browser}`,
			"X-Stainless-Runtime-Version": t.version
		} : {
			"X-Stainless-Lang": "js",
			"X-Stainless-Package-Version": a,
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
	let normalizeArch = (e) => e === "x32" ? "x32" : e === "x86_64" || e === "x64" ? "x64" : e === "arm" ? "arm" : e === "aarch64" || e === "arm64" ? "arm64" : e ? `other:${e}` : "unknown", normalizePlatform = (e) => (e = e.toLowerCase(), e.includes("ios") ? "iOS" : e === "android" ? "Android" : e === "darwin" ? "MacOS" : e === "win32" ? "Windows" : e === "freebsd" ? "FreeBSD" : e === "openbsd" ? "OpenBSD" : e === "linux" ? "Linux" : e ? `Other:${e}` : "Unknown"), o, getPlatformHeaders = () => o ??= getPlatformProperties();
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
	let FallbackEncoder = ({ headers: e, body: t }) => ({
		bodyHeaders: { "content-type": "application/json" },
		body: JSON.stringify(t)
	}), s = "RFC3986", default_formatter = (e) => String(e), c = {
		RFC1738: (e) => String(e).replace(/%20/g, "+"),
		RFC3986: default_formatter
	}, has = (e, t) => (has = Object.hasOwn ?? Function.prototype.call.bind(Object.prototype.hasOwnProperty), has(e, t)), l = (() => {
		let e = [];
		for (let t = 0; t < 256; ++t) e.push("%" + ((t < 16 ? "0" : "") + t.toString(16)).toUpperCase());
		return e;
	})(), u = 1024, encode = (e, t, n, r, i) => {
		if (e.length === 0) return e;
		let a = e;
		if (typeof e == "symbol" ? a = Symbol.prototype.toString.call(e) : typeof e != "string" && (a = String(e)), n === "iso-8859-1") return escape(a).replace(/%u[0-9a-f]{4}/gi, function(e) {
			return "%26%23" + parseInt(e.slice(2), 16) + "%3B";
		});
		let o = "";
		for (let e = 0; e < a.length; e += u) {
			let t = a.length >= u ? a.slice(e, e + u) : a, n = [];
			for (let e = 0; e < t.length; ++e) {
				let r = t.charCodeAt(e);
				r === 45 || r === 46 || r === 95 || r === 126 || r >= 48 && r <= 57 || r >= 65 && r <= 90 || r >= 97 && r <= 122 || i === "RFC1738" && (r === 40 || r === 41) ? n[n.length] = t.charAt(e) : r < 128 ? n[n.length] = l[r] : r < 2048 ? n[n.length] = l[192 | r >> 6] + l[128 | r & 63] : r < 55296 || r >= 57344 ? n[n.length] = l[224 | r >> 12] + l[128 | r >> 6 & 63] + l[128 | r & 63] : (e += 1, r = 65536 + ((r & 1023) << 10 | t.charCodeAt(e) & 1023), n[n.length] = l[240 | r >> 18] + l[128 | r >> 12 & 63] + l[128 | r >> 6 & 63] + l[128 | r & 63]);
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
	let d = {
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
	}, f, p = {
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
		format: s,
		formatter: default_formatter,
		indices: !1,
		serializeDate(e) {
			return (f ??= Function.prototype.call.bind(Date.prototype.toISOString))(e);
		},
		skipNulls: !1,
		strictNullHandling: !1
	};
	function is_non_nullish_primitive(e) {
		return typeof e == "string" || typeof e == "number" || typeof e == "boolean" || typeof e == "symbol" || typeof e == "bigint";
	}
	let m = {};
	function inner_stringify(e, t, n, r, i, a, o, s, c, l, u, d, f, h, g, _, v, y) {
		let b = e, x = y, S = 0, C = !1;
		for (; (x = x.get(m)) !== void 0 && !C;) {
			let t = x.get(e);
			if (S += 1, t !== void 0) {
				if (t === S) throw RangeError("Cyclic object value");
				C = !0;
			}
			x.get(m) === void 0 && (S = 0);
		}
		if (typeof l == "function" ? b = l(t, b) : b instanceof Date ? b = f?.(b) : n === "comma" && values_isArray(b) && (b = maybe_map(b, function(e) {
			return e instanceof Date ? f?.(e) : e;
		})), b === null) {
			if (a) return c && !_ ? c(t, p.encoder, v, "key", h) : t;
			b = "";
		}
		if (is_non_nullish_primitive(b) || is_buffer(b)) {
			if (c) {
				let e = _ ? t : c(t, p.encoder, v, "key", h);
				return [g?.(e) + "=" + g?.(c(b, p.encoder, v, "value", h))];
			}
			return [g?.(t) + "=" + g?.(String(b))];
		}
		let w = [];
		if (b === void 0) return w;
		let T;
		if (n === "comma" && values_isArray(b)) _ && c && (b = maybe_map(b, c)), T = [{ value: b.length > 0 ? b.join(",") || null : void 0 }];
		else if (values_isArray(l)) T = l;
		else {
			let e = Object.keys(b);
			T = u ? e.sort(u) : e;
		}
		let E = s ? String(t).replace(/\./g, "%2E") : String(t), D = r && values_isArray(b) && b.length === 1 ? E + "[]" : E;
		if (i && values_isArray(b) && b.length === 0) return D + "[]";
		for (let t = 0; t < T.length; ++t) {
			let p = T[t], x = typeof p == "object" && p.value !== void 0 ? p.value : b[p];
			if (o && x === null) continue;
			let C = d && s ? p.replace(/\./g, "%2E") : p, E = values_isArray(b) ? typeof n == "function" ? n(D, C) : D : D + (d ? "." + C : "[" + C + "]");
			y.set(e, S);
			let ee = new WeakMap();
			ee.set(m, y), push_to_array(w, inner_stringify(x, E, n, r, i, a, o, s, n === "comma" && _ && values_isArray(b) ? null : c, l, u, d, f, h, g, _, v, ee));
		}
		return w;
	}
	function normalize_stringify_options(e = p) {
		if (e.allowEmptyArrays !== void 0 && typeof e.allowEmptyArrays != "boolean") throw TypeError("`allowEmptyArrays` option can only be `true` or `false`, when provided");
		if (e.encodeDotInKeys !== void 0 && typeof e.encodeDotInKeys != "boolean") throw TypeError("`encodeDotInKeys` option can only be `true` or `false`, when provided");
		if (e.encoder !== null && e.encoder !== void 0 && typeof e.encoder != "function") throw TypeError("Encoder has to be a function.");
		let t = e.charset || p.charset;
		if (e.charset !== void 0 && e.charset !== "utf-8" && e.charset !== "iso-8859-1") throw TypeError("The charset option must be either utf-8, iso-8859-1, or undefined");
		let n = s;
		if (e.format !== void 0) {
			if (!has(c, e.format)) throw TypeError("Unknown format option provided.");
			n = e.format;
		}
		let r = c[n], i = p.filter;
		(typeof e.filter == "function" || values_isArray(e.filter)) && (i = e.filter);
		let a;
		if (a = e.arrayFormat && e.arrayFormat in d ? e.arrayFormat : "indices" in e ? e.indices ? "indices" : "repeat" : p.arrayFormat, "commaRoundTrip" in e && typeof e.commaRoundTrip != "boolean") throw TypeError("`commaRoundTrip` must be a boolean, or absent");
		let o = e.allowDots === void 0 ? e.encodeDotInKeys ? !0 : p.allowDots : !!e.allowDots;
		return {
			addQueryPrefix: typeof e.addQueryPrefix == "boolean" ? e.addQueryPrefix : p.addQueryPrefix,
			allowDots: o,
			allowEmptyArrays: typeof e.allowEmptyArrays == "boolean" ? !!e.allowEmptyArrays : p.allowEmptyArrays,
			arrayFormat: a,
			charset: t,
			charsetSentinel: typeof e.charsetSentinel == "boolean" ? e.charsetSentinel : p.charsetSentinel,
			commaRoundTrip: !!e.commaRoundTrip,
			delimiter: e.delimiter === void 0 ? p.delimiter : e.delimiter,
			encode: typeof e.encode == "boolean" ? e.encode : p.encode,
			encodeDotInKeys: typeof e.encodeDotInKeys == "boolean" ? e.encodeDotInKeys : p.encodeDotInKeys,
			encoder: typeof e.encoder == "function" ? e.encoder : p.encoder,
			encodeValuesOnly: typeof e.encodeValuesOnly == "boolean" ? e.encodeValuesOnly : p.encodeValuesOnly,
			filter: i,
			format: n,
			formatter: r,
			serializeDate: typeof e.serializeDate == "function" ? e.serializeDate : p.serializeDate,
			skipNulls: typeof e.skipNulls == "boolean" ? e.skipNulls : p.skipNulls,
			sort: typeof e.sort == "function" ? e.sort : null,
			strictNullHandling: typeof e.strictNullHandling == "boolean" ? e.strictNullHandling : p.strictNullHandling
		};
	}
	function stringify(e, t = {}) {
		let n = e, r = normalize_stringify_options(t), i, a;
		typeof r.filter == "function" ? (a = r.filter, n = a("", n)) : values_isArray(r.filter) && (a = r.filter, i = a);
		let o = [];
		if (typeof n != "object" || !n) return "";
		let s = d[r.arrayFormat], c = s === "comma" && r.commaRoundTrip;
		i ||= Object.keys(n), r.sort && i.sort(r.sort);
		let l = new WeakMap();
		for (let e = 0; e < i.length; ++e) {
			let t = i[e];
			r.skipNulls && n[t] === null || push_to_array(o, inner_stringify(n[t], t, s, c, r.allowEmptyArrays, r.strictNullHandling, r.skipNulls, r.encodeDotInKeys, r.encode ? r.encoder : null, r.filter, r.sort, r.allowDots, r.serializeDate, r.format, r.formatter, r.encodeValuesOnly, r.charset, l));
		}
		let u = o.join(r.delimiter), f = r.addQueryPrefix === !0 ? "?" : "";
		return r.charsetSentinel && (r.charset === "iso-8859-1" ? f += "utf8=%26%2310003%3B&" : f += "utf8=%E2%9C%93&"), u.length > 0 ? f + u : "";
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
	let h;
	function bytes_encodeUTF8(e) {
		let t;
		return (h ??= (t = new globalThis.TextEncoder(), t.encode.bind(t)))(e);
	}
	let g;
	function decodeUTF8(e) {
		let t;
		return (g ??= (t = new globalThis.TextDecoder(), t.decode.bind(t)))(e);
	}
	var _, v;
	class LineDecoder {
		constructor() {
			_.set(this, void 0), v.set(this, void 0), __classPrivateFieldSet(this, _, new Uint8Array(), "f"), __classPrivateFieldSet(this, v, null, "f");
		}
		decode(e) {
			if (e == null) return [];
			let t = e instanceof ArrayBuffer ? new Uint8Array(e) : typeof e == "string" ? bytes_encodeUTF8(e) : e;
			__classPrivateFieldSet(this, _, concatBytes([__classPrivateFieldGet(this, _, "f"), t]), "f");
			let n = [], r;
			for (; (r = findNewlineIndex(__classPrivateFieldGet(this, _, "f"), __classPrivateFieldGet(this, v, "f"))) != null;) {
				if (r.carriage && __classPrivateFieldGet(this, v, "f") == null) {
					__classPrivateFieldSet(this, v, r.index, "f");
					continue;
				}
				if (__classPrivateFieldGet(this, v, "f") != null && (r.index !== __classPrivateFieldGet(this, v, "f") + 1 || r.carriage)) {
					n.push(decodeUTF8(__classPrivateFieldGet(this, _, "f").subarray(0, __classPrivateFieldGet(this, v, "f") - 1))), __classPrivateFieldSet(this, _, __classPrivateFieldGet(this, _, "f").subarray(__classPrivateFieldGet(this, v, "f")), "f"), __classPrivateFieldSet(this, v, null, "f");
					continue;
				}
				let e = __classPrivateFieldGet(this, v, "f") === null ? r.preceding : r.preceding - 1, t = decodeUTF8(__classPrivateFieldGet(this, _, "f").subarray(0, e));
				n.push(t), __classPrivateFieldSet(this, _, __classPrivateFieldGet(this, _, "f").subarray(r.index), "f"), __classPrivateFieldSet(this, v, null, "f");
			}
			return n;
		}
		flush() {
			return __classPrivateFieldGet(this, _, "f").length ? this.decode("\n") : [];
		}
	}
	_ = new WeakMap(), v = new WeakMap(), LineDecoder.NEWLINE_CHARS = new Set(["\n", "\r"]), LineDecoder.NEWLINE_REGEXP = /\r\n|[\n\r]/g;
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
	let y = {
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
	let b = {
		error: noop,
		warn: noop,
		info: noop,
		debug: noop
	}, x = new WeakMap();
	function loggerFor(e) {
		let t = e.logger, n = e.logLevel ?? "off";
		if (!t) return b;
		let r = x.get(t);
		if (r && r[0] === n) return r[1];
		let i = {
			error: makeLogFn("error", t, n),
			warn: makeLogFn("warn", t, n),
			info: makeLogFn("info", t, n),
			debug: makeLogFn("debug", t, n)
		};
		return x.set(t, [n, i]), i;
	}
	let formatRequestDetails = (e) => (e.options && (e.options = { ...e.options }, delete e.options.headers), e.headers &&= Object.fromEntries((e.headers instanceof Headers ? [...e.headers] : Object.entries(e.headers)).map(([e, t]) => [e, e.toLowerCase() === "authorization" || e.toLowerCase() === "api-key" || e.toLowerCase() === "x-api-key" || e.toLowerCase() === "x-amz-security-token" || e.toLowerCase() === "cookie" || e.toLowerCase() === "set-cookie" ? "***" : t])), "retryOfRequestLogID" in e && (e.retryOfRequestLogID && (e.retryOf = e.retryOfRequestLogID), delete e.retryOfRequestLogID), e);
	var S;
	class Stream {
		constructor(e, t, n) {
			this.iterator = e, S.set(this, void 0), this.controller = t, __classPrivateFieldSet(this, S, n, "f");
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
		[(S = new WeakMap(), Symbol.asyncIterator)]() {
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
			return [new Stream(() => teeIterator(e), this.controller, __classPrivateFieldGet(this, S, "f")), new Stream(() => teeIterator(t), this.controller, __classPrivateFieldGet(this, S, "f"))];
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
	var C;
	class APIPromise extends Promise {
		constructor(e, t, n = defaultParseResponse) {
			super((e) => {
				e(null);
			}), this.responsePromise = t, this.parseResponse = n, C.set(this, void 0), __classPrivateFieldSet(this, C, e, "f");
		}
		_thenUnwrap(e) {
			return new APIPromise(__classPrivateFieldGet(this, C, "f"), this.responsePromise, async (t, n) => addRequestID(e(await this.parseResponse(t, n), n), n.response));
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
			return this.parsedPromise ||= this.responsePromise.then((e) => this.parseResponse(__classPrivateFieldGet(this, C, "f"), e)), this.parsedPromise;
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
	C = new WeakMap();
	var w;
	class AbstractPage {
		constructor(e, t, n, r) {
			w.set(this, void 0), __classPrivateFieldSet(this, w, e, "f"), this.options = r, this.response = t, this.body = n;
		}
		hasNextPage() {
			return this.getPaginatedItems().length ? this.nextPageRequestOptions() != null : !1;
		}
		async getNextPage() {
			let e = this.nextPageRequestOptions();
			if (!e) throw new error_OpenAIError("No next page expected; please check `.hasNextPage()` before calling `.getNextPage()`.");
			return await __classPrivateFieldGet(this, w, "f").requestAPIList(this.constructor, e);
		}
		async *iterPages() {
			let e = this;
			for (yield e; e.hasNextPage();) e = await e.getNextPage(), yield e;
		}
		async *[(w = new WeakMap(), Symbol.asyncIterator)]() {
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
	let T = {
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
				subject_token_type: T[this.config.provider.tokenType],
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
	let E = Symbol("brand.privateNullableHeaders"), D = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/;
	function* iterateHeaders(e) {
		if (!e) return;
		if (E in e) {
			let { values: t, nulls: n } = e;
			yield* t.entries();
			for (let e of n) yield [e, null];
			return;
		}
		let t = !1, n;
		e instanceof Headers ? n = e.entries() : i(e) ? n = e : (t = !0, n = Object.entries(e ?? {}));
		for (let e of n) {
			let n = e[0];
			if (typeof n != "string") throw TypeError("expected header name to be a string");
			let r = i(e[1]) ? e[1] : [e[1]], a = !1;
			for (let e of r) e !== void 0 && (t && !a && (a = !0, yield [n, null]), yield [n, e]);
		}
	}
	let buildHeaders = (e) => {
		let t = new Headers(), n = new Set();
		for (let r of e) {
			let e = new Set();
			for (let [i, a] of iterateHeaders(r)) {
				if (!D.test(i)) throw TypeError(`Header name must be a valid HTTP token ["${i}"]`);
				let r = i.toLowerCase();
				e.has(r) || (t.delete(r), e.add(r)), a === null ? (t.delete(r), n.add(r)) : (t.append(r, a), n.delete(r));
			}
		}
		return {
			[E]: !0,
			values: t,
			nulls: n
		};
	}, ee = Symbol("brand.privateStreamingFile");
	function toStreamingFile(e, t, n) {
		if (!t) throw TypeError("toStreamingFile requires a non-empty file name");
		return {
			[ee]: !0,
			data: e,
			name: t,
			...n?.type ? { type: n.type } : {}
		};
	}
	let checkFileSupport = () => {
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
	let isAsyncIterable = (e) => typeof e == "object" && !!e && typeof e[Symbol.asyncIterator] == "function", maybeMultipartFormRequestOptions = async (e, t) => hasUploadableValue(e.body) ? hasStreamingUploadableValue(e.body) ? createStreamingFormRequestOptions(e) : {
		...e,
		body: await createForm(e.body, t)
	} : e, multipartFormRequestOptions = async (e, t) => hasStreamingUploadableValue(e.body) ? createStreamingFormRequestOptions(e) : {
		...e,
		body: await createForm(e.body, t)
	}, te = new WeakMap();
	function supportsFormData(e) {
		let t = typeof e == "function" ? e : e.fetch, n = te.get(t);
		if (n) return n;
		let r = (async () => {
			try {
				let e = "Response" in t ? t.Response : (await t("data:,")).constructor, n = new FormData();
				return n.toString() !== await new e(n).text();
			} catch {
				return !0;
			}
		})();
		return te.set(t, r), r;
	}
	let createForm = async (e, t) => {
		if (!await supportsFormData(t)) throw TypeError("The provided fetch function does not support file uploads with the current global FormData class.");
		let n = new FormData();
		return await Promise.all(Object.entries(e || {}).map(([e, t]) => addFormValue(n, e, t))), n;
	}, isNamedBlob = (e) => e instanceof Blob && "name" in e, isReadableStream = (e) => typeof e == "object" && !!e && "getReader" in e && typeof e.getReader == "function", isStreamingFile = (e) => typeof e == "object" && !!e && ee in e, isUploadable = (e) => typeof e == "object" && !!e && (e instanceof Response || isAsyncIterable(e) || isReadableStream(e) || isStreamingFile(e) || isNamedBlob(e)), hasStreamingUploadableValue = (e) => {
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
	let addFormValue = async (e, t, n) => {
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
	let ne = Object.freeze(Object.create(null)), createPathTagFunction = (e = encodeURIPath) => function path(t, ...n) {
		if (t.length === 1) return t[0];
		let r = !1, i = [], a = t.reduce((t, a, o) => {
			/[?#]/.test(a) && (r = !0);
			let s = n[o], c = (r ? encodeURIComponent : e)("" + s);
			return o !== n.length && (s == null || typeof s == "object" && s.toString === Object.getPrototypeOf(Object.getPrototypeOf(s.hasOwnProperty ?? ne) ?? ne)?.toString) && (c = s + "", i.push({
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
	}, O = createPathTagFunction(encodeURIPath);
	class Messages extends APIResource {
		list(e, t = {}, n) {
			return this._client.getAPIList(O`/chat/completions/${e}/messages`, CursorPage, {
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
	let isAssistantMessage = (e) => e?.role === "assistant", isToolMessage = (e) => e?.role === "tool";
	var k, re, ie, A, j, ae, M, N, oe, se, ce, le, P, ue, de;
	class EventStream {
		constructor() {
			k.add(this), this.controller = new AbortController(), re.set(this, void 0), ie.set(this, () => {}), A.set(this, () => {}), j.set(this, void 0), ae.set(this, () => {}), M.set(this, () => {}), N.set(this, {}), oe.set(this, []), se.set(this, !1), ce.set(this, !1), le.set(this, !1), P.set(this, !1), __classPrivateFieldSet(this, re, new Promise((e, t) => {
				__classPrivateFieldSet(this, ie, e, "f"), __classPrivateFieldSet(this, A, t, "f");
			}), "f"), __classPrivateFieldSet(this, j, new Promise((e, t) => {
				__classPrivateFieldSet(this, ae, e, "f"), __classPrivateFieldSet(this, M, t, "f");
			}), "f"), __classPrivateFieldGet(this, re, "f").catch(() => {}), __classPrivateFieldGet(this, j, "f").catch(() => {});
		}
		_run(e) {
			setTimeout(() => {
				Promise.resolve().then(e).then(() => {
					try {
						this._emitFinal();
					} catch (e) {
						__classPrivateFieldGet(this, k, "m", de).call(this, e);
						return;
					}
					this._emit("end");
				}, __classPrivateFieldGet(this, k, "m", de).bind(this));
			}, 0);
		}
		_connected() {
			this.ended || (__classPrivateFieldGet(this, ie, "f").call(this), this._emit("connect"));
		}
		get ended() {
			return __classPrivateFieldGet(this, se, "f");
		}
		get errored() {
			return __classPrivateFieldGet(this, ce, "f");
		}
		get aborted() {
			return __classPrivateFieldGet(this, le, "f");
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
			e.addEventListener("abort", listener, { once: !0 }), __classPrivateFieldGet(this, oe, "f").push({
				signal: e,
				listener
			});
		}
		on(e, t) {
			return (__classPrivateFieldGet(this, N, "f")[e] || (__classPrivateFieldGet(this, N, "f")[e] = [])).push({ listener: t }), this;
		}
		off(e, t) {
			let n = __classPrivateFieldGet(this, N, "f")[e];
			if (!n) return this;
			let r = n.findIndex((e) => e.listener === t);
			return r >= 0 && n.splice(r, 1), this;
		}
		once(e, t) {
			return (__classPrivateFieldGet(this, N, "f")[e] || (__classPrivateFieldGet(this, N, "f")[e] = [])).push({
				listener: t,
				once: !0
			}), this;
		}
		emitted(e) {
			return new Promise((t, n) => {
				__classPrivateFieldSet(this, P, !0, "f"), e !== "error" && this.once("error", n), this.once(e, t);
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
			__classPrivateFieldSet(this, P, !0, "f"), await __classPrivateFieldGet(this, j, "f");
		}
		_emit(e, ...t) {
			if (__classPrivateFieldGet(this, se, "f")) return;
			e === "end" && (__classPrivateFieldGet(this, k, "m", ue).call(this), __classPrivateFieldSet(this, se, !0, "f"), __classPrivateFieldGet(this, ae, "f").call(this));
			let n = __classPrivateFieldGet(this, N, "f")[e];
			if (n && (__classPrivateFieldGet(this, N, "f")[e] = n.filter((e) => !e.once), n.forEach(({ listener: e }) => e(...t))), e === "abort") {
				let e = t[0];
				!__classPrivateFieldGet(this, P, "f") && !n?.length && Promise.reject(e), __classPrivateFieldGet(this, A, "f").call(this, e), __classPrivateFieldGet(this, M, "f").call(this, e), this._emit("end");
			} else if (e === "error") {
				let e = t[0];
				!__classPrivateFieldGet(this, P, "f") && !n?.length && Promise.reject(e), __classPrivateFieldGet(this, A, "f").call(this, e), __classPrivateFieldGet(this, M, "f").call(this, e), this._emit("end");
			}
		}
		_emitFinal() {}
	}
	re = new WeakMap(), ie = new WeakMap(), A = new WeakMap(), j = new WeakMap(), ae = new WeakMap(), M = new WeakMap(), N = new WeakMap(), oe = new WeakMap(), se = new WeakMap(), ce = new WeakMap(), le = new WeakMap(), P = new WeakMap(), k = new WeakSet(), ue = function _EventStream_removeAbortListeners() {
		for (let { signal: e, listener: t } of __classPrivateFieldGet(this, oe, "f").splice(0)) e.removeEventListener("abort", t);
	}, de = function _EventStream_handleError(e) {
		if (__classPrivateFieldSet(this, ce, !0, "f"), e instanceof Error && e.name === "AbortError" && (e = new APIUserAbortError()), e instanceof APIUserAbortError) return __classPrivateFieldSet(this, le, !0, "f"), this._emit("abort", e);
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
	var F, fe, pe, me, he, ge, _e, ve;
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
			super(...arguments), F.add(this), this._chatCompletions = [], this.messages = [];
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
			return await this.done(), __classPrivateFieldGet(this, F, "m", fe).call(this);
		}
		async finalMessage() {
			return await this.done(), __classPrivateFieldGet(this, F, "m", pe).call(this);
		}
		async finalFunctionToolCall() {
			return await this.done(), __classPrivateFieldGet(this, F, "m", me).call(this);
		}
		async finalFunctionToolCallResult() {
			return await this.done(), __classPrivateFieldGet(this, F, "m", he).call(this);
		}
		async totalUsage() {
			return await this.done(), __classPrivateFieldGet(this, F, "m", ge).call(this);
		}
		allChatCompletions() {
			return [...this._chatCompletions];
		}
		_emitFinal() {
			let e = this._chatCompletions[this._chatCompletions.length - 1];
			e && this._emit("finalChatCompletion", e);
			let t = __classPrivateFieldGet(this, F, "m", pe).call(this);
			t && this._emit("finalMessage", t);
			let n = __classPrivateFieldGet(this, F, "m", fe).call(this);
			n && this._emit("finalContent", n);
			let r = __classPrivateFieldGet(this, F, "m", me).call(this);
			r && this._emit("finalFunctionToolCall", r);
			let i = __classPrivateFieldGet(this, F, "m", he).call(this);
			i != null && this._emit("finalFunctionToolCallResult", i), this._chatCompletions.some((e) => e.usage) && this._emit("totalUsage", __classPrivateFieldGet(this, F, "m", ge).call(this));
		}
		async _createChatCompletion(e, t, n) {
			this._listenForAbort(n?.signal), __classPrivateFieldGet(this, F, "m", _e).call(this, t);
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
				let c = __classPrivateFieldGet(this, F, "m", ve).call(this, s);
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
	F = new WeakSet(), fe = function _AbstractChatCompletionRunner_getFinalContent() {
		return __classPrivateFieldGet(this, F, "m", pe).call(this).content ?? null;
	}, pe = function _AbstractChatCompletionRunner_getFinalMessage() {
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
	}, me = function _AbstractChatCompletionRunner_getFinalFunctionToolCall() {
		for (let e = this.messages.length - 1; e >= 0; e--) {
			let t = this.messages[e];
			if (isAssistantMessage(t) && t?.tool_calls?.length) for (let e = t.tool_calls.length - 1; e >= 0; e--) {
				let n = t.tool_calls[e];
				if (n?.type === "function") return n.function;
			}
		}
	}, he = function _AbstractChatCompletionRunner_getFinalFunctionToolCallResult() {
		for (let e = this.messages.length - 1; e >= 0; e--) {
			let t = this.messages[e];
			if (isToolMessage(t) && t.content != null && typeof t.content == "string" && this.messages.some((e) => e.role === "assistant" && e.tool_calls?.some((e) => e.type === "function" && e.id === t.tool_call_id))) return t.content;
		}
	}, ge = function _AbstractChatCompletionRunner_calculateTotalUsage() {
		let e = {
			completion_tokens: 0,
			prompt_tokens: 0,
			total_tokens: 0
		};
		for (let { usage: t } of this._chatCompletions) t && (e.completion_tokens += t.completion_tokens, e.prompt_tokens += t.prompt_tokens, e.total_tokens += t.total_tokens);
		return e;
	}, _e = function _AbstractChatCompletionRunner_validateParams(e) {
		if (e.n != null && e.n > 1) throw new error_OpenAIError("ChatCompletion convenience helpers only support n=1 at this time. To use n>1, please use chat.completions.create() directly.");
	}, ve = function _AbstractChatCompletionRunner_stringifyFunctionCallResult(e) {
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
	let I = {
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
	function parseJSON(e, t = I.ALL) {
		if (typeof e != "string") throw TypeError(`expecting str, got ${typeof e}`);
		if (!e.trim()) throw Error(`${e} is empty`);
		return _parseJSON(e.trim(), t);
	}
	let _parseJSON = (e, t) => {
		let n = e.length, r = 0, markPartialJSON = (e) => {
			throw new PartialJSON(`${e} at position ${r}`);
		}, throwMalformedError = (e) => {
			throw new MalformedJSON(`${e} at position ${r}`);
		}, parseAny = () => (skipBlank(), r >= n && markPartialJSON("Unexpected end of input"), e[r] === "\"" ? parseStr() : e[r] === "{" ? parseObj() : e[r] === "[" ? parseArr() : e.substring(r, r + 4) === "null" || I.NULL & t && n - r < 4 && "null".startsWith(e.substring(r)) ? (r += 4, null) : e.substring(r, r + 4) === "true" || I.BOOL & t && n - r < 4 && "true".startsWith(e.substring(r)) ? (r += 4, !0) : e.substring(r, r + 5) === "false" || I.BOOL & t && n - r < 5 && "false".startsWith(e.substring(r)) ? (r += 5, !1) : e.substring(r, r + 8) === "Infinity" || I.INFINITY & t && n - r < 8 && "Infinity".startsWith(e.substring(r)) ? (r += 8, Infinity) : e.substring(r, r + 9) === "-Infinity" || I.MINUS_INFINITY & t && 1 < n - r && n - r < 9 && "-Infinity".startsWith(e.substring(r)) ? (r += 9, -Infinity) : e.substring(r, r + 3) === "NaN" || I.NAN & t && n - r < 3 && "NaN".startsWith(e.substring(r)) ? (r += 3, NaN) : parseNum()), parseStr = () => {
			let i = r, a = !1;
			for (r++; r < n && (e[r] !== "\"" || a && e[r - 1] === "\\");) a = e[r] === "\\" && !a, r++;
			if (e.charAt(r) == "\"") try {
				return JSON.parse(e.substring(i, ++r - Number(a)));
			} catch (e) {
				throwMalformedError(String(e));
			}
			else if (I.STR & t) try {
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
					if (skipBlank(), r >= n && I.OBJ & t) return i;
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
						if (I.OBJ & t) return i;
						throw e;
					}
					skipBlank(), e[r] === "," && r++;
				}
			} catch {
				if (I.OBJ & t) return i;
				markPartialJSON("Expected '}' at end of object");
			}
			return r++, i;
		}, parseArr = () => {
			r++;
			let n = [];
			try {
				for (; e[r] !== "]";) n.push(parseAny()), skipBlank(), e[r] === "," && r++;
			} catch {
				if (I.ARR & t) return n;
				markPartialJSON("Expected ']' at end of array");
			}
			return r++, n;
		}, parseNum = () => {
			if (r === 0) {
				e === "-" && I.NUM & t && markPartialJSON("Not sure what '-' is");
				try {
					return JSON.parse(e);
				} catch (n) {
					if (I.NUM & t) try {
						return e[e.length - 1] === "." ? JSON.parse(e.substring(0, e.lastIndexOf("."))) : JSON.parse(e.substring(0, e.lastIndexOf("e")));
					} catch {}
					throwMalformedError(String(n));
				}
			}
			let i = r;
			for (e[r] === "-" && r++; e[r] && !",]}".includes(e[r]);) r++;
			r == n && !(I.NUM & t) && markPartialJSON("Unterminated number literal");
			try {
				return JSON.parse(e.substring(i, r));
			} catch {
				e.substring(i, r) === "-" && I.NUM & t && markPartialJSON("Not sure what '-' is");
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
	}, partialParse = (e) => parseJSON(e, I.ALL ^ I.NUM);
	var L, R, z, B, V, ye, be, xe, Se, Ce, H, we, Te;
	let Ee = "chat.completion.chunk.message:";
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
			object: `${Ee}${JSON.stringify(r)}`
		};
	}
	function isChatCompletionReadableStreamMessage(e) {
		return "type" in e && e.type === "message" && "message" in e || "object" in e && typeof e.object == "string" && e.object.startsWith(Ee);
	}
	function getChatCompletionReadableStreamMessage(e) {
		return "type" in e ? e : JSON.parse(e.object.slice(30));
	}
	class ChatCompletionStream extends AbstractChatCompletionRunner {
		constructor(e) {
			super(), L.add(this), R.set(this, void 0), z.set(this, void 0), B.set(this, void 0), V.set(this, void 0), __classPrivateFieldSet(this, R, e, "f"), __classPrivateFieldSet(this, z, new Set(), "f"), __classPrivateFieldSet(this, B, [], "f");
		}
		get currentChatCompletionSnapshot() {
			return __classPrivateFieldGet(this, V, "f");
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
			super._createChatCompletion, this._listenForAbort(n?.signal), __classPrivateFieldGet(this, L, "m", ye).call(this);
			let r = await e.chat.completions.create({
				...t,
				stream: !0
			}, {
				...n,
				signal: this.controller.signal
			});
			this._connected();
			for await (let e of r) __classPrivateFieldGet(this, L, "m", xe).call(this, e);
			if (r.controller.signal?.aborted) throw new APIUserAbortError();
			return this._addChatCompletion(__classPrivateFieldGet(this, L, "m", H).call(this));
		}
		async _fromReadableStream(e, t) {
			this._listenForAbort(t?.signal), __classPrivateFieldGet(this, L, "m", ye).call(this), this._connected();
			let n = Stream.fromReadableStream(e, this.controller), r;
			for await (let e of n) {
				if (isChatCompletionReadableStreamMessage(e)) {
					let t = getChatCompletionReadableStreamMessage(e);
					if (__classPrivateFieldGet(this, V, "f")) {
						let e = __classPrivateFieldGet(this, V, "f").choices[0]?.message.tool_calls;
						for (let [n, r] of t.tool_call_ids?.entries() ?? []) {
							let t = e?.[n];
							t && r && (t.id = r);
						}
						this._addChatCompletion(__classPrivateFieldGet(this, L, "m", H).call(this)), r = void 0;
					}
					this._addMessage(t.message);
					continue;
				}
				let t = e;
				r && t.id && r !== t.id && this._addChatCompletion(__classPrivateFieldGet(this, L, "m", H).call(this)), __classPrivateFieldGet(this, L, "m", xe).call(this, t), t.id && (r = t.id);
			}
			if (n.controller.signal?.aborted) throw new APIUserAbortError();
			if (__classPrivateFieldGet(this, V, "f")) return this._addChatCompletion(__classPrivateFieldGet(this, L, "m", H).call(this));
			let i = this._chatCompletions[this._chatCompletions.length - 1];
			if (i) return i;
			throw new error_OpenAIError("request ended without sending any chunks");
		}
		[(R = new WeakMap(), z = new WeakMap(), B = new WeakMap(), V = new WeakMap(), L = new WeakSet(), ye = function _ChatCompletionStream_beginRequest() {
			this.ended || (__classPrivateFieldSet(this, z, new Set(), "f"), __classPrivateFieldSet(this, V, void 0, "f"));
		}, be = function _ChatCompletionStream_getChoiceEventState(e) {
			let t = __classPrivateFieldGet(this, B, "f")[e.index];
			return t || (t = {
				content_done: !1,
				refusal_done: !1,
				logprobs_content_done: !1,
				logprobs_refusal_done: !1,
				done_tool_calls: new Set(),
				current_tool_call_index: null
			}, __classPrivateFieldGet(this, B, "f")[e.index] = t, t);
		}, xe = function _ChatCompletionStream_addChunk(e) {
			if (this.ended) return;
			let t = __classPrivateFieldGet(this, L, "m", Te).call(this, e);
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
				let i = __classPrivateFieldGet(this, L, "m", be).call(this, e);
				e.finish_reason && (__classPrivateFieldGet(this, L, "m", Ce).call(this, e), i.current_tool_call_index != null && __classPrivateFieldGet(this, L, "m", Se).call(this, e, i.current_tool_call_index));
				for (let t of r?.tool_calls ?? []) i.current_tool_call_index !== t.index && (__classPrivateFieldGet(this, L, "m", Ce).call(this, e), i.current_tool_call_index != null && __classPrivateFieldGet(this, L, "m", Se).call(this, e, i.current_tool_call_index)), i.current_tool_call_index = t.index;
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
		}, Se = function _ChatCompletionStream_emitToolCallDoneEvent(e, t) {
			if (__classPrivateFieldGet(this, L, "m", be).call(this, e).done_tool_calls.has(t)) return;
			let n = e.message.tool_calls?.[t];
			if (!n) throw Error("no tool call snapshot");
			if (!n.type) throw Error("tool call snapshot missing `type`");
			if (n.type === "function") {
				let e = __classPrivateFieldGet(this, R, "f")?.tools?.find((e) => isChatCompletionFunctionTool(e) && e.function.name === n.function.name);
				this._emit("tool_calls.function.arguments.done", {
					name: n.function.name,
					index: t,
					arguments: n.function.arguments,
					parsed_arguments: isAutoParsableTool(e) ? e.$parseRaw(n.function.arguments) : e?.function.strict ? JSON.parse(n.function.arguments) : null
				});
			} else n.type;
		}, Ce = function _ChatCompletionStream_emitContentDoneEvents(e) {
			let t = __classPrivateFieldGet(this, L, "m", be).call(this, e);
			if (e.message.content && !t.content_done) {
				t.content_done = !0;
				let n = __classPrivateFieldGet(this, L, "m", we).call(this);
				this._emit("content.done", {
					content: e.message.content,
					parsed: n ? n.$parseRaw(e.message.content) : null
				});
			}
			e.message.refusal && !t.refusal_done && (t.refusal_done = !0, this._emit("refusal.done", { refusal: e.message.refusal })), e.logprobs?.content && !t.logprobs_content_done && (t.logprobs_content_done = !0, this._emit("logprobs.content.done", { content: e.logprobs.content })), e.logprobs?.refusal && !t.logprobs_refusal_done && (t.logprobs_refusal_done = !0, this._emit("logprobs.refusal.done", { refusal: e.logprobs.refusal }));
		}, H = function _ChatCompletionStream_endRequest() {
			if (this.ended) throw new error_OpenAIError("stream has ended, this shouldn't happen");
			let e = __classPrivateFieldGet(this, V, "f");
			if (!e) throw new error_OpenAIError("request ended without sending any chunks");
			let t = __classPrivateFieldGet(this, z, "f");
			return __classPrivateFieldSet(this, z, new Set(), "f"), __classPrivateFieldSet(this, V, void 0, "f"), __classPrivateFieldSet(this, B, [], "f"), finalizeChatCompletion(e, __classPrivateFieldGet(this, R, "f"), t);
		}, we = function _ChatCompletionStream_getAutoParseableResponseFormat() {
			let e = __classPrivateFieldGet(this, R, "f")?.response_format;
			return isAutoParsableResponseFormat(e) ? e : null;
		}, Te = function _ChatCompletionStream_accumulateChatCompletion(e) {
			var t, n, r, i, a;
			let o = __classPrivateFieldGet(this, V, "f"), { choices: s, ...c } = e;
			o ? e.id && Object.assign(o, c) : o = __classPrivateFieldSet(this, V, {
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
				if (c && (e.finish_reason = c, __classPrivateFieldGet(this, R, "f") && hasAutoParseableInput(__classPrivateFieldGet(this, R, "f")))) {
					if (c === "length") throw new LengthFinishReasonError();
					if (c === "content_filter") throw new ContentFilterFinishReasonError();
				}
				if (Object.assign(e, d), !s) continue;
				__classPrivateFieldGet(this, z, "f").delete(l);
				let { audio: f, content: p, refusal: m, function_call: h, role: g, tool_calls: _, ...v } = s;
				if (Object.assign(e.message, v), f?.expires_at != null && f.id == null && f.data == null && f.transcript == null && p == null && m == null && h == null && g == null && _ == null && Object.keys(v).length === 0 && __classPrivateFieldGet(this, z, "f").add(l), m && (e.message.refusal = (e.message.refusal || "") + m), g && (e.message.role = g), f) {
					let t = (r = e.message).audio ?? (r.audio = {});
					f.id != null && (t.id = f.id), f.data != null && (t.data = (t.data ?? "") + f.data), f.transcript != null && (t.transcript = (t.transcript ?? "") + f.transcript), f.expires_at != null && (t.expires_at = f.expires_at);
				}
				if (h && (e.message.function_call ? (h.name && (e.message.function_call.name = h.name), h.arguments && ((i = e.message.function_call).arguments ?? (i.arguments = ""), e.message.function_call.arguments += h.arguments)) : e.message.function_call = h), p && (e.message.content = (e.message.content || "") + p, !e.message.refusal && __classPrivateFieldGet(this, L, "m", we).call(this) && (e.message.parsed = e.message.content.trim() ? partialParse(e.message.content) : null)), _) {
					e.message.tool_calls || (e.message.tool_calls = []);
					for (let { index: t, id: n, type: r, function: i, ...o } of _) {
						let s = (a = e.message.tool_calls)[t] ?? (a[t] = {});
						Object.assign(s, o), n && (s.id = n), r && (s.type = r), i && (s.function ??= {
							name: i.name ?? "",
							arguments: ""
						}), i?.name && (s.function.name = i.name), i?.arguments && (s.function.arguments += i.arguments, shouldParseToolCall(__classPrivateFieldGet(this, R, "f"), s) && (s.function.parsed_arguments = partialParse(s.function.arguments)));
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
			return this._client.get(O`/chat/completions/${e}`, {
				...t,
				__security: { bearerAuth: !0 }
			});
		}
		update(e, t, n) {
			return this._client.post(O`/chat/completions/${e}`, {
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
			return this._client.delete(O`/chat/completions/${e}`, {
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
			return this._client.get(O`/organization/admin_api_keys/${e}`, {
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
			return this._client.delete(O`/organization/admin_api_keys/${e}`, {
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
			return this._client.get(O`/organization/certificates/${e}`, {
				query: t,
				...n,
				__security: { adminAPIKeyAuth: !0 }
			});
		}
		update(e, t, n) {
			return this._client.post(O`/organization/certificates/${e}`, {
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
			return this._client.delete(O`/organization/certificates/${e}`, {
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
			return this._client.get(O`/organization/invites/${e}`, {
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
			return this._client.delete(O`/organization/invites/${e}`, {
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
			return this._client.get(O`/organization/roles/${e}`, {
				...t,
				__security: { adminAPIKeyAuth: !0 }
			});
		}
		update(e, t, n) {
			return this._client.post(O`/organization/roles/${e}`, {
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
			return this._client.delete(O`/organization/roles/${e}`, {
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
			return this._client.get(O`/organization/spend_alerts/${e}`, {
				...t,
				__security: { adminAPIKeyAuth: !0 }
			});
		}
		update(e, t, n) {
			return this._client.post(O`/organization/spend_alerts/${e}`, {
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
			return this._client.delete(O`/organization/spend_alerts/${e}`, {
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
			return this._client.post(O`/organization/groups/${e}/roles`, {
				body: t,
				...n,
				__security: { adminAPIKeyAuth: !0 }
			});
		}
		retrieve(e, t, n) {
			let { group_id: r } = t;
			return this._client.get(O`/organization/groups/${r}/roles/${e}`, {
				...n,
				__security: { adminAPIKeyAuth: !0 }
			});
		}
		list(e, t = {}, n) {
			return this._client.getAPIList(O`/organization/groups/${e}/roles`, NextCursorPage, {
				query: t,
				...n,
				__security: { adminAPIKeyAuth: !0 }
			});
		}
		delete(e, t, n) {
			let { group_id: r } = t;
			return this._client.delete(O`/organization/groups/${r}/roles/${e}`, {
				...n,
				__security: { adminAPIKeyAuth: !0 }
			});
		}
	}
	class Users extends APIResource {
		create(e, t, n) {
			return this._client.post(O`/organization/groups/${e}/users`, {
				body: t,
				...n,
				__security: { adminAPIKeyAuth: !0 }
			});
		}
		retrieve(e, t, n) {
			let { group_id: r } = t;
			return this._client.get(O`/organization/groups/${r}/users/${e}`, {
				...n,
				__security: { adminAPIKeyAuth: !0 }
			});
		}
		list(e, t = {}, n) {
			return this._client.getAPIList(O`/organization/groups/${e}/users`, NextCursorPage, {
				query: t,
				...n,
				__security: { adminAPIKeyAuth: !0 }
			});
		}
		delete(e, t, n) {
			let { group_id: r } = t;
			return this._client.delete(O`/organization/groups/${r}/users/${e}`, {
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
			return this._client.get(O`/organization/groups/${e}`, {
				...t,
				__security: { adminAPIKeyAuth: !0 }
			});
		}
		update(e, t, n) {
			return this._client.post(O`/organization/groups/${e}`, {
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
			return this._client.delete(O`/organization/groups/${e}`, {
				...t,
				__security: { adminAPIKeyAuth: !0 }
			});
		}
	}
	Groups.Users = Users, Groups.Roles = roles_Roles;
	class APIKeys extends APIResource {
		retrieve(e, t, n) {
			let { project_id: r } = t;
			return this._client.get(O`/organization/projects/${r}/api_keys/${e}`, {
				...n,
				__security: { adminAPIKeyAuth: !0 }
			});
		}
		list(e, t = {}, n) {
			return this._client.getAPIList(O`/organization/projects/${e}/api_keys`, ConversationCursorPage, {
				query: t,
				...n,
				__security: { adminAPIKeyAuth: !0 }
			});
		}
		delete(e, t, n) {
			let { project_id: r } = t;
			return this._client.delete(O`/organization/projects/${r}/api_keys/${e}`, {
				...n,
				__security: { adminAPIKeyAuth: !0 }
			});
		}
	}
	class certificates_Certificates extends APIResource {
		list(e, t = {}, n) {
			return this._client.getAPIList(O`/organization/projects/${e}/certificates`, ConversationCursorPage, {
				query: t,
				...n,
				__security: { adminAPIKeyAuth: !0 }
			});
		}
		activate(e, t, n) {
			return this._client.getAPIList(O`/organization/projects/${e}/certificates/activate`, Page, {
				body: t,
				method: "post",
				...n,
				__security: { adminAPIKeyAuth: !0 }
			});
		}
		deactivate(e, t, n) {
			return this._client.getAPIList(O`/organization/projects/${e}/certificates/deactivate`, Page, {
				body: t,
				method: "post",
				...n,
				__security: { adminAPIKeyAuth: !0 }
			});
		}
	}
	class data_retention_DataRetention extends APIResource {
		retrieve(e, t) {
			return this._client.get(O`/organization/projects/${e}/data_retention`, {
				...t,
				__security: { adminAPIKeyAuth: !0 }
			});
		}
		update(e, t, n) {
			return this._client.post(O`/organization/projects/${e}/data_retention`, {
				body: t,
				...n,
				__security: { adminAPIKeyAuth: !0 }
			});
		}
	}
	class HostedToolPermissions extends APIResource {
		retrieve(e, t) {
			return this._client.get(O`/organization/projects/${e}/hosted_tool_permissions`, {
				...t,
				__security: { adminAPIKeyAuth: !0 }
			});
		}
		update(e, t, n) {
			return this._client.post(O`/organization/projects/${e}/hosted_tool_permissions`, {
				body: t,
				...n,
				__security: { adminAPIKeyAuth: !0 }
			});
		}
	}
	class ModelPermissions extends APIResource {
		retrieve(e, t) {
			return this._client.get(O`/organization/projects/${e}/model_permissions`, {
				...t,
				__security: { adminAPIKeyAuth: !0 }
			});
		}
		update(e, t, n) {
			return this._client.post(O`/organization/projects/${e}/model_permissions`, {
				body: t,
				...n,
				__security: { adminAPIKeyAuth: !0 }
			});
		}
		delete(e, t) {
			return this._client.delete(O`/organization/projects/${e}/model_permissions`, {
				...t,
				__security: { adminAPIKeyAuth: !0 }
			});
		}
	}
	class RateLimits extends APIResource {
		listRateLimits(e, t = {}, n) {
			return this._client.getAPIList(O`/organization/projects/${e}/rate_limits`, ConversationCursorPage, {
				query: t,
				...n,
				__security: { adminAPIKeyAuth: !0 }
			});
		}
		updateRateLimit(e, t, n) {
			let { project_id: r, ...i } = t;
			return this._client.post(O`/organization/projects/${r}/rate_limits/${e}`, {
				body: i,
				...n,
				__security: { adminAPIKeyAuth: !0 }
			});
		}
	}
	class projects_roles_Roles extends APIResource {
		create(e, t, n) {
			return this._client.post(O`/projects/${e}/roles`, {
				body: t,
				...n,
				__security: { adminAPIKeyAuth: !0 }
			});
		}
		retrieve(e, t, n) {
			let { project_id: r } = t;
			return this._client.get(O`/projects/${r}/roles/${e}`, {
				...n,
				__security: { adminAPIKeyAuth: !0 }
			});
		}
		update(e, t, n) {
			let { project_id: r, ...i } = t;
			return this._client.post(O`/projects/${r}/roles/${e}`, {
				body: i,
				...n,
				__security: { adminAPIKeyAuth: !0 }
			});
		}
		list(e, t = {}, n) {
			return this._client.getAPIList(O`/projects/${e}/roles`, NextCursorPage, {
				query: t,
				...n,
				__security: { adminAPIKeyAuth: !0 }
			});
		}
		delete(e, t, n) {
			let { project_id: r } = t;
			return this._client.delete(O`/projects/${r}/roles/${e}`, {
				...n,
				__security: { adminAPIKeyAuth: !0 }
			});
		}
	}
	class spend_alerts_SpendAlerts extends APIResource {
		create(e, t, n) {
			return this._client.post(O`/organization/projects/${e}/spend_alerts`, {
				body: t,
				...n,
				__security: { adminAPIKeyAuth: !0 }
			});
		}
		retrieve(e, t, n) {
			let { project_id: r } = t;
			return this._client.get(O`/organization/projects/${r}/spend_alerts/${e}`, {
				...n,
				__security: { adminAPIKeyAuth: !0 }
			});
		}
		update(e, t, n) {
			let { project_id: r, ...i } = t;
			return this._client.post(O`/organization/projects/${r}/spend_alerts/${e}`, {
				body: i,
				...n,
				__security: { adminAPIKeyAuth: !0 }
			});
		}
		list(e, t = {}, n) {
			return this._client.getAPIList(O`/organization/projects/${e}/spend_alerts`, ConversationCursorPage, {
				query: t,
				...n,
				__security: { adminAPIKeyAuth: !0 }
			});
		}
		delete(e, t, n) {
			let { project_id: r } = t;
			return this._client.delete(O`/organization/projects/${r}/spend_alerts/${e}`, {
				...n,
				__security: { adminAPIKeyAuth: !0 }
			});
		}
	}
	class spend_limit_SpendLimit extends APIResource {
		retrieve(e, t) {
			return this._client.get(O`/organization/projects/${e}/spend_limit`, {
				...t,
				__security: { adminAPIKeyAuth: !0 }
			});
		}
		update(e, t, n) {
			return this._client.post(O`/organization/projects/${e}/spend_limit`, {
				body: t,
				...n,
				__security: { adminAPIKeyAuth: !0 }
			});
		}
		delete(e, t) {
			return this._client.delete(O`/organization/projects/${e}/spend_limit`, {
				...t,
				__security: { adminAPIKeyAuth: !0 }
			});
		}
	}
	class groups_roles_Roles extends APIResource {
		create(e, t, n) {
			let { project_id: r, ...i } = t;
			return this._client.post(O`/projects/${r}/groups/${e}/roles`, {
				body: i,
				...n,
				__security: { adminAPIKeyAuth: !0 }
			});
		}
		retrieve(e, t, n) {
			let { project_id: r, group_id: i } = t;
			return this._client.get(O`/projects/${r}/groups/${i}/roles/${e}`, {
				...n,
				__security: { adminAPIKeyAuth: !0 }
			});
		}
		list(e, t, n) {
			let { project_id: r, ...i } = t;
			return this._client.getAPIList(O`/projects/${r}/groups/${e}/roles`, NextCursorPage, {
				query: i,
				...n,
				__security: { adminAPIKeyAuth: !0 }
			});
		}
		delete(e, t, n) {
			let { project_id: r, group_id: i } = t;
			return this._client.delete(O`/projects/${r}/groups/${i}/roles/${e}`, {
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
			return this._client.post(O`/organization/projects/${e}/groups`, {
				body: t,
				...n,
				__security: { adminAPIKeyAuth: !0 }
			});
		}
		retrieve(e, t, n) {
			let { project_id: r, ...i } = t;
			return this._client.get(O`/organization/projects/${r}/groups/${e}`, {
				query: i,
				...n,
				__security: { adminAPIKeyAuth: !0 }
			});
		}
		list(e, t = {}, n) {
			return this._client.getAPIList(O`/organization/projects/${e}/groups`, NextCursorPage, {
				query: t,
				...n,
				__security: { adminAPIKeyAuth: !0 }
			});
		}
		delete(e, t, n) {
			let { project_id: r } = t;
			return this._client.delete(O`/organization/projects/${r}/groups/${e}`, {
				...n,
				__security: { adminAPIKeyAuth: !0 }
			});
		}
	}
	groups_Groups.Roles = groups_roles_Roles;
	class api_keys_APIKeys extends APIResource {
		create(e, t, n) {
			let { project_id: r, ...i } = t;
			return this._client.post(O`/organization/projects/${r}/service_accounts/${e}/api_keys`, {
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
			return this._client.post(O`/organization/projects/${e}/service_accounts`, {
				body: t,
				...n,
				__security: { adminAPIKeyAuth: !0 }
			});
		}
		retrieve(e, t, n) {
			let { project_id: r } = t;
			return this._client.get(O`/organization/projects/${r}/service_accounts/${e}`, {
				...n,
				__security: { adminAPIKeyAuth: !0 }
			});
		}
		update(e, t, n) {
			let { project_id: r, ...i } = t;
			return this._client.post(O`/organization/projects/${r}/service_accounts/${e}`, {
				body: i,
				...n,
				__security: { adminAPIKeyAuth: !0 }
			});
		}
		list(e, t = {}, n) {
			return this._client.getAPIList(O`/organization/projects/${e}/service_accounts`, ConversationCursorPage, {
				query: t,
				...n,
				__security: { adminAPIKeyAuth: !0 }
			});
		}
		delete(e, t, n) {
			let { project_id: r } = t;
			return this._client.delete(O`/organization/projects/${r}/service_accounts/${e}`, {
				...n,
				__security: { adminAPIKeyAuth: !0 }
			});
		}
	}
	ServiceAccounts.APIKeys = api_keys_APIKeys;
	class users_roles_Roles extends APIResource {
		create(e, t, n) {
			let { project_id: r, ...i } = t;
			return this._client.post(O`/projects/${r}/users/${e}/roles`, {
				body: i,
				...n,
				__security: { adminAPIKeyAuth: !0 }
			});
		}
		retrieve(e, t, n) {
			let { project_id: r, user_id: i } = t;
			return this._client.get(O`/projects/${r}/users/${i}/roles/${e}`, {
				...n,
				__security: { adminAPIKeyAuth: !0 }
			});
		}
		list(e, t, n) {
			let { project_id: r, ...i } = t;
			return this._client.getAPIList(O`/projects/${r}/users/${e}/roles`, NextCursorPage, {
				query: i,
				...n,
				__security: { adminAPIKeyAuth: !0 }
			});
		}
		delete(e, t, n) {
			let { project_id: r, user_id: i } = t;
			return this._client.delete(O`/projects/${r}/users/${i}/roles/${e}`, {
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
			return this._client.post(O`/organization/projects/${e}/users`, {
				body: t,
				...n,
				__security: { adminAPIKeyAuth: !0 }
			});
		}
		retrieve(e, t, n) {
			let { project_id: r } = t;
			return this._client.get(O`/organization/projects/${r}/users/${e}`, {
				...n,
				__security: { adminAPIKeyAuth: !0 }
			});
		}
		update(e, t, n) {
			let { project_id: r, ...i } = t;
			return this._client.post(O`/organization/projects/${r}/users/${e}`, {
				body: i,
				...n,
				__security: { adminAPIKeyAuth: !0 }
			});
		}
		list(e, t = {}, n) {
			return this._client.getAPIList(O`/organization/projects/${e}/users`, ConversationCursorPage, {
				query: t,
				...n,
				__security: { adminAPIKeyAuth: !0 }
			});
		}
		delete(e, t, n) {
			let { project_id: r } = t;
			return this._client.delete(O`/organization/projects/${r}/users/${e}`, {
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
			return this._client.get(O`/organization/projects/${e}`, {
				...t,
				__security: { adminAPIKeyAuth: !0 }
			});
		}
		update(e, t, n) {
			return this._client.post(O`/organization/projects/${e}`, {
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
			return this._client.post(O`/organization/projects/${e}/archive`, {
				...t,
				__security: { adminAPIKeyAuth: !0 }
			});
		}
	}
	Projects.Users = users_Users, Projects.ServiceAccounts = ServiceAccounts, Projects.APIKeys = APIKeys, Projects.RateLimits = RateLimits, Projects.ModelPermissions = ModelPermissions, Projects.HostedToolPermissions = HostedToolPermissions, Projects.Groups = groups_Groups, Projects.Roles = projects_roles_Roles, Projects.DataRetention = data_retention_DataRetention, Projects.SpendLimit = spend_limit_SpendLimit, Projects.SpendAlerts = spend_alerts_SpendAlerts, Projects.Certificates = certificates_Certificates;
	class organization_users_roles_Roles extends APIResource {
		create(e, t, n) {
			return this._client.post(O`/organization/users/${e}/roles`, {
				body: t,
				...n,
				__security: { adminAPIKeyAuth: !0 }
			});
		}
		retrieve(e, t, n) {
			let { user_id: r } = t;
			return this._client.get(O`/organization/users/${r}/roles/${e}`, {
				...n,
				__security: { adminAPIKeyAuth: !0 }
			});
		}
		list(e, t = {}, n) {
			return this._client.getAPIList(O`/organization/users/${e}/roles`, NextCursorPage, {
				query: t,
				...n,
				__security: { adminAPIKeyAuth: !0 }
			});
		}
		delete(e, t, n) {
			let { user_id: r } = t;
			return this._client.delete(O`/organization/users/${r}/roles/${e}`, {
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
			return this._client.get(O`/organization/users/${e}`, {
				...t,
				__security: { adminAPIKeyAuth: !0 }
			});
		}
		update(e, t, n) {
			return this._client.post(O`/organization/users/${e}`, {
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
			return this._client.delete(O`/organization/users/${e}`, {
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
			return this._client.get(O`/batches/${e}`, {
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
			return this._client.post(O`/batches/${e}/cancel`, {
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
			return this._client.get(O`/assistants/${e}`, {
				...t,
				headers: buildHeaders([{ "OpenAI-Beta": "assistants=v2" }, t?.headers]),
				__security: { bearerAuth: !0 }
			});
		}
		update(e, t, n) {
			return this._client.post(O`/assistants/${e}`, {
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
			return this._client.delete(O`/assistants/${e}`, {
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
			return this._client.post(O`/chatkit/sessions/${e}/cancel`, {
				...t,
				headers: buildHeaders([{ "OpenAI-Beta": "chatkit_beta=v1" }, t?.headers]),
				__security: { bearerAuth: !0 }
			});
		}
	}
	class Threads extends APIResource {
		retrieve(e, t) {
			return this._client.get(O`/chatkit/threads/${e}`, {
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
			return this._client.delete(O`/chatkit/threads/${e}`, {
				...t,
				headers: buildHeaders([{ "OpenAI-Beta": "chatkit_beta=v1" }, t?.headers]),
				__security: { bearerAuth: !0 }
			});
		}
		listItems(e, t = {}, n) {
			return this._client.getAPIList(O`/chatkit/threads/${e}/items`, ConversationCursorPage, {
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
			return this._client.getAPIList(O`/responses/${e}/input_items?beta=true`, CursorPage, {
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
			return this._client.get(O`/responses/${e}?beta=true`, {
				query: i,
				...n,
				headers: buildHeaders([{ ...r?.toString() == null ? void 0 : { "openai-beta": r?.toString() } }, n?.headers]),
				stream: t?.stream ?? !1,
				__security: { bearerAuth: !0 }
			});
		}
		delete(e, t = {}, n) {
			let { betas: r } = t ?? {};
			return this._client.delete(O`/responses/${e}?beta=true`, {
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
			return this._client.post(O`/responses/${e}/cancel?beta=true`, {
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
			return this._client.post(O`/threads/${e}/messages`, {
				body: t,
				...n,
				headers: buildHeaders([{ "OpenAI-Beta": "assistants=v2" }, n?.headers]),
				__security: { bearerAuth: !0 }
			});
		}
		retrieve(e, t, n) {
			let { thread_id: r } = t;
			return this._client.get(O`/threads/${r}/messages/${e}`, {
				...n,
				headers: buildHeaders([{ "OpenAI-Beta": "assistants=v2" }, n?.headers]),
				__security: { bearerAuth: !0 }
			});
		}
		update(e, t, n) {
			let { thread_id: r, ...i } = t;
			return this._client.post(O`/threads/${r}/messages/${e}`, {
				body: i,
				...n,
				headers: buildHeaders([{ "OpenAI-Beta": "assistants=v2" }, n?.headers]),
				__security: { bearerAuth: !0 }
			});
		}
		list(e, t = {}, n) {
			return this._client.getAPIList(O`/threads/${e}/messages`, CursorPage, {
				query: t,
				...n,
				headers: buildHeaders([{ "OpenAI-Beta": "assistants=v2" }, n?.headers]),
				__security: { bearerAuth: !0 }
			});
		}
		delete(e, t, n) {
			let { thread_id: r } = t;
			return this._client.delete(O`/threads/${r}/messages/${e}`, {
				...n,
				headers: buildHeaders([{ "OpenAI-Beta": "assistants=v2" }, n?.headers]),
				__security: { bearerAuth: !0 }
			});
		}
	}
	class Steps extends APIResource {
		retrieve(e, t, n) {
			let { thread_id: r, run_id: i, ...a } = t;
			return this._client.get(O`/threads/${r}/runs/${i}/steps/${e}`, {
				query: a,
				...n,
				headers: buildHeaders([{ "OpenAI-Beta": "assistants=v2" }, n?.headers]),
				__security: { bearerAuth: !0 }
			});
		}
		list(e, t, n) {
			let { thread_id: r, ...i } = t;
			return this._client.getAPIList(O`/threads/${r}/runs/${e}/steps`, CursorPage, {
				query: i,
				...n,
				headers: buildHeaders([{ "OpenAI-Beta": "assistants=v2" }, n?.headers]),
				__security: { bearerAuth: !0 }
			});
		}
	}
	let toFloat32Array = (e) => {
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
	var U, W, De, G, Oe, K, q, J, Y, ke, X, Ae, je, Me, Ne, Pe, Fe, Ie, Le, Re, ze, Be, Ve;
	class AssistantStream extends EventStream {
		constructor() {
			super(...arguments), U.add(this), De.set(this, []), G.set(this, {}), Oe.set(this, {}), K.set(this, void 0), q.set(this, void 0), J.set(this, void 0), Y.set(this, void 0), ke.set(this, void 0), X.set(this, void 0), Ae.set(this, void 0), je.set(this, void 0), Me.set(this, void 0);
		}
		[(De = new WeakMap(), G = new WeakMap(), Oe = new WeakMap(), K = new WeakMap(), q = new WeakMap(), J = new WeakMap(), Y = new WeakMap(), ke = new WeakMap(), X = new WeakMap(), Ae = new WeakMap(), je = new WeakMap(), Me = new WeakMap(), U = new WeakSet(), Symbol.asyncIterator)]() {
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
			let t = new W();
			return t._run(() => t._fromReadableStream(e)), t;
		}
		async _fromReadableStream(e, t) {
			this._listenForAbort(t?.signal), this._connected();
			let n = Stream.fromReadableStream(e, this.controller);
			for await (let e of n) __classPrivateFieldGet(this, U, "m", Ne).call(this, e);
			if (n.controller.signal?.aborted) throw new APIUserAbortError();
			return this._addRun(__classPrivateFieldGet(this, U, "m", Pe).call(this));
		}
		toReadableStream() {
			return new Stream(this[Symbol.asyncIterator].bind(this), this.controller).toReadableStream();
		}
		static createToolAssistantStream(e, t, n, r) {
			let i = new W();
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
			for await (let e of a) __classPrivateFieldGet(this, U, "m", Ne).call(this, e);
			if (a.controller.signal?.aborted) throw new APIUserAbortError();
			return this._addRun(__classPrivateFieldGet(this, U, "m", Pe).call(this));
		}
		static createThreadAssistantStream(e, t, n) {
			let r = new W();
			return r._run(() => r._threadAssistantStream(e, t, {
				...n,
				headers: {
					...n?.headers,
					"X-Stainless-Helper-Method": "stream"
				}
			})), r;
		}
		static createAssistantStream(e, t, n, r) {
			let i = new W();
			return i._run(() => i._runAssistantStream(e, t, n, {
				...r,
				headers: {
					...r?.headers,
					"X-Stainless-Helper-Method": "stream"
				}
			})), i;
		}
		currentEvent() {
			return __classPrivateFieldGet(this, Ae, "f");
		}
		currentRun() {
			return __classPrivateFieldGet(this, je, "f");
		}
		currentMessageSnapshot() {
			return __classPrivateFieldGet(this, K, "f");
		}
		currentRunStepSnapshot() {
			return __classPrivateFieldGet(this, Me, "f");
		}
		async finalRunSteps() {
			return await this.done(), Object.values(__classPrivateFieldGet(this, G, "f"));
		}
		async finalMessages() {
			return await this.done(), Object.values(__classPrivateFieldGet(this, Oe, "f"));
		}
		async finalRun() {
			if (await this.done(), !__classPrivateFieldGet(this, q, "f")) throw Error("Final run was not received.");
			return __classPrivateFieldGet(this, q, "f");
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
			for await (let e of i) __classPrivateFieldGet(this, U, "m", Ne).call(this, e);
			if (i.controller.signal?.aborted) throw new APIUserAbortError();
			return this._addRun(__classPrivateFieldGet(this, U, "m", Pe).call(this));
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
			for await (let e of a) __classPrivateFieldGet(this, U, "m", Ne).call(this, e);
			if (a.controller.signal?.aborted) throw new APIUserAbortError();
			return this._addRun(__classPrivateFieldGet(this, U, "m", Pe).call(this));
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
	W = AssistantStream, Ne = function _AssistantStream_addEvent(e) {
		if (!this.ended) switch (__classPrivateFieldSet(this, Ae, e, "f"), __classPrivateFieldGet(this, U, "m", Le).call(this, e), e.event) {
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
				__classPrivateFieldGet(this, U, "m", Ve).call(this, e);
				break;
			case "thread.run.step.created":
			case "thread.run.step.in_progress":
			case "thread.run.step.delta":
			case "thread.run.step.completed":
			case "thread.run.step.failed":
			case "thread.run.step.cancelled":
			case "thread.run.step.expired":
				__classPrivateFieldGet(this, U, "m", Ie).call(this, e);
				break;
			case "thread.message.created":
			case "thread.message.in_progress":
			case "thread.message.delta":
			case "thread.message.completed":
			case "thread.message.incomplete":
				__classPrivateFieldGet(this, U, "m", Fe).call(this, e);
				break;
			case "error": throw Error("Encountered an error event in event processing - errors should be processed earlier");
		}
	}, Pe = function _AssistantStream_endRequest() {
		if (this.ended) throw new error_OpenAIError("stream has ended, this shouldn't happen");
		if (!__classPrivateFieldGet(this, q, "f")) throw Error("Final run has not been received");
		return __classPrivateFieldGet(this, q, "f");
	}, Fe = function _AssistantStream_handleMessage(e) {
		let [t, n] = __classPrivateFieldGet(this, U, "m", ze).call(this, e, __classPrivateFieldGet(this, K, "f"));
		__classPrivateFieldSet(this, K, t, "f"), __classPrivateFieldGet(this, Oe, "f")[t.id] = t;
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
					if (n.index != __classPrivateFieldGet(this, J, "f")) {
						if (__classPrivateFieldGet(this, Y, "f")) switch (__classPrivateFieldGet(this, Y, "f").type) {
							case "text":
								this._emit("textDone", __classPrivateFieldGet(this, Y, "f").text, __classPrivateFieldGet(this, K, "f"));
								break;
							case "image_file": this._emit("imageFileDone", __classPrivateFieldGet(this, Y, "f").image_file, __classPrivateFieldGet(this, K, "f"));
						}
						__classPrivateFieldSet(this, J, n.index, "f");
					}
					__classPrivateFieldSet(this, Y, t.content[n.index], "f");
				}
				break;
			case "thread.message.completed":
			case "thread.message.incomplete":
				if (__classPrivateFieldGet(this, J, "f") !== void 0) {
					let t = e.data.content[__classPrivateFieldGet(this, J, "f")];
					if (t) switch (t.type) {
						case "image_file":
							this._emit("imageFileDone", t.image_file, __classPrivateFieldGet(this, K, "f"));
							break;
						case "text": this._emit("textDone", t.text, __classPrivateFieldGet(this, K, "f"));
					}
				}
				__classPrivateFieldGet(this, K, "f") && this._emit("messageDone", e.data), __classPrivateFieldSet(this, K, void 0, "f");
		}
	}, Ie = function _AssistantStream_handleRunStep(e) {
		let t = __classPrivateFieldGet(this, U, "m", Re).call(this, e);
		switch (__classPrivateFieldSet(this, Me, t, "f"), e.event) {
			case "thread.run.step.created":
				this._emit("runStepCreated", e.data);
				break;
			case "thread.run.step.delta":
				let n = e.data.delta;
				if (n.step_details && n.step_details.type == "tool_calls" && n.step_details.tool_calls && t.step_details.type == "tool_calls") for (let e of n.step_details.tool_calls) e.index == __classPrivateFieldGet(this, ke, "f") ? this._emit("toolCallDelta", e, t.step_details.tool_calls[e.index]) : (__classPrivateFieldGet(this, X, "f") && this._emit("toolCallDone", __classPrivateFieldGet(this, X, "f")), __classPrivateFieldSet(this, ke, e.index, "f"), __classPrivateFieldSet(this, X, t.step_details.tool_calls[e.index], "f"), __classPrivateFieldGet(this, X, "f") && this._emit("toolCallCreated", __classPrivateFieldGet(this, X, "f")));
				this._emit("runStepDelta", e.data.delta, t);
				break;
			case "thread.run.step.completed":
			case "thread.run.step.failed":
			case "thread.run.step.cancelled":
			case "thread.run.step.expired": __classPrivateFieldSet(this, Me, void 0, "f"), e.data.step_details.type == "tool_calls" && __classPrivateFieldGet(this, X, "f") && (this._emit("toolCallDone", __classPrivateFieldGet(this, X, "f")), __classPrivateFieldSet(this, X, void 0, "f")), this._emit("runStepDone", e.data, t);
		}
	}, Le = function _AssistantStream_handleEvent(e) {
		__classPrivateFieldGet(this, De, "f").push(e), this._emit("event", e);
	}, Re = function _AssistantStream_accumulateRunStep(e) {
		switch (e.event) {
			case "thread.run.step.created": return __classPrivateFieldGet(this, G, "f")[e.data.id] = e.data, e.data;
			case "thread.run.step.delta":
				let t = __classPrivateFieldGet(this, G, "f")[e.data.id];
				if (!t) throw Error("Received a RunStepDelta before creation of a snapshot");
				let n = e.data;
				if (n.delta) {
					let r = W.accumulateDelta(t, n.delta);
					__classPrivateFieldGet(this, G, "f")[e.data.id] = r;
				}
				return __classPrivateFieldGet(this, G, "f")[e.data.id];
			case "thread.run.step.completed":
			case "thread.run.step.failed":
			case "thread.run.step.cancelled":
			case "thread.run.step.expired":
			case "thread.run.step.in_progress": __classPrivateFieldGet(this, G, "f")[e.data.id] = e.data;
		}
		if (__classPrivateFieldGet(this, G, "f")[e.data.id]) return __classPrivateFieldGet(this, G, "f")[e.data.id];
		throw Error("No snapshot available");
	}, ze = function _AssistantStream_accumulateMessage(e, t) {
		let n = [];
		switch (e.event) {
			case "thread.message.created": return [e.data, n];
			case "thread.message.delta":
				if (!t) throw Error("Received a delta with no existing snapshot (there should be one from message creation)");
				let r = e.data;
				if (r.delta.content) for (let e of r.delta.content) if (e.index in t.content) {
					let n = t.content[e.index];
					t.content[e.index] = __classPrivateFieldGet(this, U, "m", Be).call(this, e, n);
				} else t.content[e.index] = e, n.push(e);
				return [t, n];
			case "thread.message.in_progress":
			case "thread.message.completed":
			case "thread.message.incomplete":
				if (t) return [t, n];
				throw Error("Received thread message event with no existing snapshot");
		}
		throw Error("Tried to accumulate a non-message event");
	}, Be = function _AssistantStream_accumulateContent(e, t) {
		return W.accumulateDelta(t, e);
	}, Ve = function _AssistantStream_handleRun(e) {
		switch (__classPrivateFieldSet(this, je, e.data, "f"), e.event) {
			case "thread.run.created": break;
			case "thread.run.queued": break;
			case "thread.run.in_progress": break;
			case "thread.run.requires_action":
			case "thread.run.cancelled":
			case "thread.run.failed":
			case "thread.run.completed":
			case "thread.run.expired":
			case "thread.run.incomplete": __classPrivateFieldSet(this, q, e.data, "f"), __classPrivateFieldGet(this, X, "f") && (this._emit("toolCallDone", __classPrivateFieldGet(this, X, "f")), __classPrivateFieldSet(this, X, void 0, "f"));
		}
	};
	class Runs extends APIResource {
		constructor() {
			super(...arguments), this.steps = new Steps(this._client);
		}
		create(e, t, n) {
			let { include: r, ...i } = t;
			return this._client.post(O`/threads/${e}/runs`, {
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
			return this._client.get(O`/threads/${r}/runs/${e}`, {
				...n,
				headers: buildHeaders([{ "OpenAI-Beta": "assistants=v2" }, n?.headers]),
				__security: { bearerAuth: !0 }
			});
		}
		update(e, t, n) {
			let { thread_id: r, ...i } = t;
			return this._client.post(O`/threads/${r}/runs/${e}`, {
				body: i,
				...n,
				headers: buildHeaders([{ "OpenAI-Beta": "assistants=v2" }, n?.headers]),
				__security: { bearerAuth: !0 }
			});
		}
		list(e, t = {}, n) {
			return this._client.getAPIList(O`/threads/${e}/runs`, CursorPage, {
				query: t,
				...n,
				headers: buildHeaders([{ "OpenAI-Beta": "assistants=v2" }, n?.headers]),
				__security: { bearerAuth: !0 }
			});
		}
		cancel(e, t, n) {
			let { thread_id: r } = t;
			return this._client.post(O`/threads/${r}/runs/${e}/cancel`, {
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
			return this._client.post(O`/threads/${r}/runs/${e}/submit_tool_outputs`, {
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
			return this._client.get(O`/threads/${e}`, {
				...t,
				headers: buildHeaders([{ "OpenAI-Beta": "assistants=v2" }, t?.headers]),
				__security: { bearerAuth: !0 }
			});
		}
		update(e, t, n) {
			return this._client.post(O`/threads/${e}`, {
				body: t,
				...n,
				headers: buildHeaders([{ "OpenAI-Beta": "assistants=v2" }, n?.headers]),
				__security: { bearerAuth: !0 }
			});
		}
		delete(e, t) {
			return this._client.delete(O`/threads/${e}`, {
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
			return this._client.get(O`/containers/${r}/files/${e}/content`, {
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
			return this._client.post(O`/containers/${e}/files`, maybeMultipartFormRequestOptions({
				body: t,
				...n,
				__security: { bearerAuth: !0 }
			}, this._client));
		}
		retrieve(e, t, n) {
			let { container_id: r } = t;
			return this._client.get(O`/containers/${r}/files/${e}`, {
				...n,
				__security: { bearerAuth: !0 }
			});
		}
		list(e, t = {}, n) {
			return this._client.getAPIList(O`/containers/${e}/files`, CursorPage, {
				query: t,
				...n,
				__security: { bearerAuth: !0 }
			});
		}
		delete(e, t, n) {
			let { container_id: r } = t;
			return this._client.delete(O`/containers/${r}/files/${e}`, {
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
			return this._client.get(O`/containers/${e}`, {
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
			return this._client.delete(O`/containers/${e}`, {
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
			return this._client.post(O`/conversations/${e}/items`, {
				query: { include: r },
				body: i,
				...n,
				__security: { bearerAuth: !0 }
			});
		}
		retrieve(e, t, n) {
			let { conversation_id: r, ...i } = t;
			return this._client.get(O`/conversations/${r}/items/${e}`, {
				query: i,
				...n,
				__security: { bearerAuth: !0 }
			});
		}
		list(e, t = {}, n) {
			return this._client.getAPIList(O`/conversations/${e}/items`, ConversationCursorPage, {
				query: t,
				...n,
				__security: { bearerAuth: !0 }
			});
		}
		delete(e, t, n) {
			let { conversation_id: r } = t;
			return this._client.delete(O`/conversations/${r}/items/${e}`, {
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
			return this._client.get(O`/conversations/${e}`, {
				...t,
				__security: { bearerAuth: !0 }
			});
		}
		update(e, t, n) {
			return this._client.post(O`/conversations/${e}`, {
				body: t,
				...n,
				__security: { bearerAuth: !0 }
			});
		}
		delete(e, t) {
			return this._client.delete(O`/conversations/${e}`, {
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
			return this._client.get(O`/evals/${r}/runs/${i}/output_items/${e}`, {
				...n,
				__security: { bearerAuth: !0 }
			});
		}
		list(e, t, n) {
			let { eval_id: r, ...i } = t;
			return this._client.getAPIList(O`/evals/${r}/runs/${e}/output_items`, CursorPage, {
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
			return this._client.post(O`/evals/${e}/runs`, {
				body: t,
				...n,
				__security: { bearerAuth: !0 }
			});
		}
		retrieve(e, t, n) {
			let { eval_id: r } = t;
			return this._client.get(O`/evals/${r}/runs/${e}`, {
				...n,
				__security: { bearerAuth: !0 }
			});
		}
		list(e, t = {}, n) {
			return this._client.getAPIList(O`/evals/${e}/runs`, CursorPage, {
				query: t,
				...n,
				__security: { bearerAuth: !0 }
			});
		}
		delete(e, t, n) {
			let { eval_id: r } = t;
			return this._client.delete(O`/evals/${r}/runs/${e}`, {
				...n,
				__security: { bearerAuth: !0 }
			});
		}
		cancel(e, t, n) {
			let { eval_id: r } = t;
			return this._client.post(O`/evals/${r}/runs/${e}`, {
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
			return this._client.get(O`/evals/${e}`, {
				...t,
				__security: { bearerAuth: !0 }
			});
		}
		update(e, t, n) {
			return this._client.post(O`/evals/${e}`, {
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
			return this._client.delete(O`/evals/${e}`, {
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
			return this._client.get(O`/files/${e}`, {
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
			return this._client.delete(O`/files/${e}`, {
				...t,
				__security: { bearerAuth: !0 }
			});
		}
		content(e, t) {
			return this._client.get(O`/files/${e}/content`, {
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
			return this._client.getAPIList(O`/fine_tuning/checkpoints/${e}/permissions`, Page, {
				body: t,
				method: "post",
				...n,
				__security: { adminAPIKeyAuth: !0 }
			});
		}
		retrieve(e, t = {}, n) {
			return this._client.get(O`/fine_tuning/checkpoints/${e}/permissions`, {
				query: t,
				...n,
				__security: { adminAPIKeyAuth: !0 }
			});
		}
		list(e, t = {}, n) {
			return this._client.getAPIList(O`/fine_tuning/checkpoints/${e}/permissions`, ConversationCursorPage, {
				query: t,
				...n,
				__security: { adminAPIKeyAuth: !0 }
			});
		}
		delete(e, t, n) {
			let { fine_tuned_model_checkpoint: r } = t;
			return this._client.delete(O`/fine_tuning/checkpoints/${r}/permissions/${e}`, {
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
			return this._client.getAPIList(O`/fine_tuning/jobs/${e}/checkpoints`, CursorPage, {
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
			return this._client.get(O`/fine_tuning/jobs/${e}`, {
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
			return this._client.post(O`/fine_tuning/jobs/${e}/cancel`, {
				...t,
				__security: { bearerAuth: !0 }
			});
		}
		listEvents(e, t = {}, n) {
			return this._client.getAPIList(O`/fine_tuning/jobs/${e}/events`, CursorPage, {
				query: t,
				...n,
				__security: { bearerAuth: !0 }
			});
		}
		pause(e, t) {
			return this._client.post(O`/fine_tuning/jobs/${e}/pause`, {
				...t,
				__security: { bearerAuth: !0 }
			});
		}
		resume(e, t) {
			return this._client.post(O`/fine_tuning/jobs/${e}/resume`, {
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
			return this._client.get(O`/models/${e}`, {
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
			return this._client.delete(O`/models/${e}`, {
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
			return this._client.post(O`/realtime/calls/${e}/accept`, {
				body: t,
				...n,
				headers: buildHeaders([{ Accept: "*/*" }, n?.headers]),
				__security: { bearerAuth: !0 }
			});
		}
		hangup(e, t) {
			return this._client.post(O`/realtime/calls/${e}/hangup`, {
				...t,
				headers: buildHeaders([{ Accept: "*/*" }, t?.headers]),
				__security: { bearerAuth: !0 }
			});
		}
		refer(e, t, n) {
			return this._client.post(O`/realtime/calls/${e}/refer`, {
				body: t,
				...n,
				headers: buildHeaders([{ Accept: "*/*" }, n?.headers]),
				__security: { bearerAuth: !0 }
			});
		}
		reject(e, t = {}, n) {
			return this._client.post(O`/realtime/calls/${e}/reject`, {
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
	var Z, He, Q, Ue, We, Ge, Ke;
	class ResponseStream extends EventStream {
		constructor(e) {
			super(), Z.add(this), He.set(this, void 0), Q.set(this, void 0), Ue.set(this, void 0), __classPrivateFieldSet(this, He, e, "f");
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
			this._listenForAbort(n?.signal), __classPrivateFieldGet(this, Z, "m", We).call(this);
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
			for await (let e of r) __classPrivateFieldGet(this, Z, "m", Ge).call(this, e, i);
			if (r.controller.signal?.aborted) throw new APIUserAbortError();
			return __classPrivateFieldGet(this, Z, "m", Ke).call(this);
		}
		async _fromReadableStream(e, t) {
			this._listenForAbort(t?.signal), __classPrivateFieldGet(this, Z, "m", We).call(this), this._connected();
			let n = Stream.fromReadableStream(e, this.controller);
			for await (let e of n) __classPrivateFieldGet(this, Z, "m", Ge).call(this, e, null);
			if (n.controller.signal?.aborted) throw new APIUserAbortError();
			return __classPrivateFieldGet(this, Z, "m", Ke).call(this);
		}
		[(He = new WeakMap(), Q = new WeakMap(), Ue = new WeakMap(), Z = new WeakSet(), We = function _ResponseStream_beginRequest() {
			this.ended || __classPrivateFieldSet(this, Q, void 0, "f");
		}, Ge = function _ResponseStream_addEvent(e, t) {
			if (this.ended) return;
			let maybeEmit = (e, n) => {
				(t == null || n.sequence_number > t) && this._emit(e, n);
			}, n = accumulateResponse(e, __classPrivateFieldGet(this, Q, "f"));
			switch (__classPrivateFieldSet(this, Q, n, "f"), maybeEmit("event", e), e.type) {
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
		}, Ke = function _ResponseStream_endRequest() {
			if (this.ended) throw new error_OpenAIError("stream has ended, this shouldn't happen");
			let e = __classPrivateFieldGet(this, Q, "f");
			if (!e) throw new error_OpenAIError("request ended without sending any events");
			__classPrivateFieldSet(this, Q, void 0, "f");
			let t = finalizeResponse(e, __classPrivateFieldGet(this, He, "f"));
			return __classPrivateFieldSet(this, Ue, t, "f"), t;
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
			let e = __classPrivateFieldGet(this, Ue, "f");
			if (!e) throw new error_OpenAIError("stream ended without producing a ChatCompletion");
			return e;
		}
	}
	function finalizeResponse(e, t) {
		return maybeParseResponse(e, t);
	}
	class input_items_InputItems extends APIResource {
		list(e, t = {}, n) {
			return this._client.getAPIList(O`/responses/${e}/input_items`, CursorPage, {
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
			return this._client.get(O`/responses/${e}`, {
				query: t,
				...n,
				stream: t?.stream ?? !1,
				__security: { bearerAuth: !0 }
			})._thenUnwrap((e) => ("object" in e && e.object === "response" && addOutputText(e), e));
		}
		delete(e, t) {
			return this._client.delete(O`/responses/${e}`, {
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
			return this._client.post(O`/responses/${e}/cancel`, {
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
			return this._client.get(O`/skills/${e}/content`, {
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
			return this._client.get(O`/skills/${r}/versions/${e}/content`, {
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
			return this._client.post(O`/skills/${e}/versions`, maybeMultipartFormRequestOptions({
				body: t,
				...n,
				__security: { bearerAuth: !0 }
			}, this._client));
		}
		retrieve(e, t, n) {
			let { skill_id: r } = t;
			return this._client.get(O`/skills/${r}/versions/${e}`, {
				...n,
				__security: { bearerAuth: !0 }
			});
		}
		list(e, t = {}, n) {
			return this._client.getAPIList(O`/skills/${e}/versions`, CursorPage, {
				query: t,
				...n,
				__security: { bearerAuth: !0 }
			});
		}
		delete(e, t, n) {
			let { skill_id: r } = t;
			return this._client.delete(O`/skills/${r}/versions/${e}`, {
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
			return this._client.get(O`/skills/${e}`, {
				...t,
				__security: { bearerAuth: !0 }
			});
		}
		update(e, t, n) {
			return this._client.post(O`/skills/${e}`, {
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
			return this._client.delete(O`/skills/${e}`, {
				...t,
				__security: { bearerAuth: !0 }
			});
		}
	}
	Skills.Content = content_Content, Skills.Versions = Versions;
	class Parts extends APIResource {
		create(e, t, n) {
			return this._client.post(O`/uploads/${e}/parts`, multipartFormRequestOptions({
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
			return this._client.post(O`/uploads/${e}/cancel`, {
				...t,
				__security: { bearerAuth: !0 }
			});
		}
		complete(e, t, n) {
			return this._client.post(O`/uploads/${e}/complete`, {
				body: t,
				...n,
				__security: { bearerAuth: !0 }
			});
		}
	}
	Uploads.Parts = Parts;
	let allSettledWithThrow = async (e) => {
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
			return this._client.post(O`/vector_stores/${e}/file_batches`, {
				body: t,
				...n,
				headers: buildHeaders([{ "OpenAI-Beta": "assistants=v2" }, n?.headers]),
				__security: { bearerAuth: !0 }
			});
		}
		retrieve(e, t, n) {
			let { vector_store_id: r } = t;
			return this._client.get(O`/vector_stores/${r}/file_batches/${e}`, {
				...n,
				headers: buildHeaders([{ "OpenAI-Beta": "assistants=v2" }, n?.headers]),
				__security: { bearerAuth: !0 }
			});
		}
		cancel(e, t, n) {
			let { vector_store_id: r } = t;
			return this._client.post(O`/vector_stores/${r}/file_batches/${e}/cancel`, {
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
			return this._client.getAPIList(O`/vector_stores/${r}/file_batches/${e}/files`, CursorPage, {
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
			return this._client.post(O`/vector_stores/${e}/files`, {
				body: t,
				...n,
				headers: buildHeaders([{ "OpenAI-Beta": "assistants=v2" }, n?.headers]),
				__security: { bearerAuth: !0 }
			});
		}
		retrieve(e, t, n) {
			let { vector_store_id: r } = t;
			return this._client.get(O`/vector_stores/${r}/files/${e}`, {
				...n,
				headers: buildHeaders([{ "OpenAI-Beta": "assistants=v2" }, n?.headers]),
				__security: { bearerAuth: !0 }
			});
		}
		update(e, t, n) {
			let { vector_store_id: r, ...i } = t;
			return this._client.post(O`/vector_stores/${r}/files/${e}`, {
				body: i,
				...n,
				headers: buildHeaders([{ "OpenAI-Beta": "assistants=v2" }, n?.headers]),
				__security: { bearerAuth: !0 }
			});
		}
		list(e, t = {}, n) {
			return this._client.getAPIList(O`/vector_stores/${e}/files`, CursorPage, {
				query: t,
				...n,
				headers: buildHeaders([{ "OpenAI-Beta": "assistants=v2" }, n?.headers]),
				__security: { bearerAuth: !0 }
			});
		}
		delete(e, t, n) {
			let { vector_store_id: r } = t;
			return this._client.delete(O`/vector_stores/${r}/files/${e}`, {
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
			return this._client.getAPIList(O`/vector_stores/${r}/files/${e}/content`, Page, {
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
			return this._client.get(O`/vector_stores/${e}`, {
				...t,
				headers: buildHeaders([{ "OpenAI-Beta": "assistants=v2" }, t?.headers]),
				__security: { bearerAuth: !0 }
			});
		}
		update(e, t, n) {
			return this._client.post(O`/vector_stores/${e}`, {
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
			return this._client.delete(O`/vector_stores/${e}`, {
				...t,
				headers: buildHeaders([{ "OpenAI-Beta": "assistants=v2" }, t?.headers]),
				__security: { bearerAuth: !0 }
			});
		}
		search(e, t, n) {
			return this._client.getAPIList(O`/vector_stores/${e}/search`, Page, {
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
			return this._client.get(O`/videos/${e}`, {
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
			return this._client.delete(O`/videos/${e}`, {
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
			return this._client.get(O`/videos/${e}/content`, {
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
			return this._client.get(O`/videos/characters/${e}`, {
				...t,
				__security: { bearerAuth: !0 }
			});
		}
		remix(e, t, n) {
			return this._client.post(O`/videos/${e}/remix`, maybeMultipartFormRequestOptions({
				body: t,
				...n,
				__security: { bearerAuth: !0 }
			}, this._client));
		}
	}
	var $, qe, Je;
	class Webhooks extends APIResource {
		constructor() {
			super(...arguments), $.add(this);
		}
		async unwrap(e, t, n = this._client.webhookSecret, r = 300) {
			return await this.verifySignature(e, t, n, r), JSON.parse(e);
		}
		async verifySignature(e, t, n = this._client.webhookSecret, r = 300) {
			if (typeof crypto > "u" || typeof crypto.subtle.importKey != "function" || typeof crypto.subtle.verify != "function") throw Error("Webhook signature verification is only supported when the `crypto` global is defined");
			__classPrivateFieldGet(this, $, "m", qe).call(this, n);
			let i = buildHeaders([t]).values, a = __classPrivateFieldGet(this, $, "m", Je).call(this, i, "webhook-signature"), o = __classPrivateFieldGet(this, $, "m", Je).call(this, i, "webhook-timestamp"), s = __classPrivateFieldGet(this, $, "m", Je).call(this, i, "webhook-id"), c = parseInt(o, 10);
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
	$ = new WeakSet(), qe = function _Webhooks_validateSecret(e) {
		if (typeof e != "string" || e.length === 0) throw Error("The webhook secret must either be set using the env var, OPENAI_WEBHOOK_SECRET, on the client class, OpenAI({ webhookSecret: '123' }), or passed to this function");
	}, Je = function _Webhooks_getRequiredHeader(e, t) {
		if (!e) throw Error("Headers are required");
		let n = e.get(t);
		if (n == null) throw Error(`Missing required header: ${t}`);
		return n;
	};
	let Ye = Symbol.for("openai.node.providerDefinitions.v1"), Xe = globalThis, Ze = Xe[Ye], Qe = Ze ?? new WeakMap();
	Ze || Object.defineProperty(Xe, Ye, { value: Qe });
	function configureProvider(e) {
		let t = Qe.get(e);
		if (!t) throw Error("Invalid provider. Providers must be created with createProvider().");
		return t.configure();
	}
	var $e, et, tt, nt;
	class OpenAI {
		constructor(e = {}) {
			$e.add(this), tt.set(this, void 0), this.completions = new completions_Completions(this), this.chat = new Chat(this), this.embeddings = new Embeddings(this), this.files = new files_Files(this), this.images = new Images(this), this.audio = new Audio(this), this.moderations = new Moderations(this), this.models = new Models(this), this.fineTuning = new FineTuning(this), this.graders = new graders_Graders(this), this.vectorStores = new VectorStores(this), this.webhooks = new Webhooks(this), this.beta = new Beta(this), this.batches = new Batches(this), this.uploads = new Uploads(this), this.admin = new Admin(this), this.responses = new responses_Responses(this), this.realtime = new realtime_Realtime(this), this.conversations = new Conversations(this), this.evals = new Evals(this), this.containers = new Containers(this), this.skills = new Skills(this), this.videos = new Videos(this);
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
			this.baseURL = d.baseURL, this.timeout = d.timeout ?? et.DEFAULT_TIMEOUT, this.logger = d.logger ?? console;
			let f = "warn";
			this.logLevel = f, this.logLevel = parseLogLevel(d.logLevel, "ClientOptions.logLevel", this) ?? parseLogLevel(readEnv("OPENAI_LOG"), "process.env['OPENAI_LOG']", this) ?? f, this.fetchOptions = d.fetchOptions, this.maxRetries = d.maxRetries ?? 2, this.fetch = d.fetch ?? getDefaultFetch(), __classPrivateFieldSet(this, tt, FallbackEncoder, "f");
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
			return `${this.constructor.name}/JS ${a}`;
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
			let r = !__classPrivateFieldGet(this, $e, "m", nt).call(this) && n || this.baseURL, i = isAbsoluteURL(e) ? new URL(e) : new URL(r + (r.endsWith("/") && e.startsWith("/") ? e.slice(1) : e)), a = this.defaultQuery(), o = Object.fromEntries(i.searchParams);
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
				...__classPrivateFieldGet(this, tt, "f").call(this, {
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
				...__classPrivateFieldGet(this, tt, "f").call(this, {
					body: t,
					headers: r
				}),
				isStreamingBody: !1
			};
		}
	}
	et = OpenAI, tt = new WeakMap(), $e = new WeakSet(), nt = function _OpenAI_baseURLOverridden() {
		return this._provider !== void 0 || this.baseURL !== "https://api.openai.com/v1";
	}, OpenAI.OpenAI = et, OpenAI.DEFAULT_TIMEOUT = 6e5, OpenAI.OpenAIError = error_OpenAIError, OpenAI.APIError = APIError, OpenAI.APIConnectionError = APIConnectionError, OpenAI.APIConnectionTimeoutError = APIConnectionTimeoutError, OpenAI.APIUserAbortError = APIUserAbortError, OpenAI.NotFoundError = NotFoundError, OpenAI.ConflictError = ConflictError, OpenAI.RateLimitError = RateLimitError, OpenAI.BadRequestError = BadRequestError, OpenAI.AuthenticationError = AuthenticationError, OpenAI.InternalServerError = InternalServerError, OpenAI.PermissionDeniedError = PermissionDeniedError, OpenAI.UnprocessableEntityError = UnprocessableEntityError, OpenAI.InvalidWebhookSignatureError = InvalidWebhookSignatureError, OpenAI.toFile = toFile, OpenAI.toStreamingFile = toStreamingFile, OpenAI.Completions = completions_Completions, OpenAI.Chat = Chat, OpenAI.Embeddings = Embeddings, OpenAI.Files = files_Files, OpenAI.Images = Images, OpenAI.Audio = Audio, OpenAI.Moderations = Moderations, OpenAI.Models = Models, OpenAI.FineTuning = FineTuning, OpenAI.Graders = graders_Graders, OpenAI.VectorStores = VectorStores, OpenAI.Webhooks = Webhooks, OpenAI.Beta = Beta, OpenAI.Batches = Batches, OpenAI.Uploads = Uploads, OpenAI.Admin = Admin, OpenAI.Responses = responses_Responses, OpenAI.Realtime = realtime_Realtime, OpenAI.Conversations = Conversations, OpenAI.Evals = Evals, OpenAI.Containers = Containers, OpenAI.Skills = Skills, OpenAI.Videos = Videos;
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
}) };
