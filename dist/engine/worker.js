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
const c = /(key|token|secret|password|passwd|credentials?)(_|$)/i, l = [
	/\b(sk|pk|rk|xai|gsk|key)-[\w-]{12,}/g,
	/\bgh[pousr]_\w{20,}/g,
	/\bAKIA[0-9A-Z]{12,}/g,
	/\bAIza[\w-]{20,}/g,
	/\bBearer [\w.~+/-]{8,}=*/g,
	/\beyJ[\w-]{10,}\.[\w-]{10,}\.[\w-]+/g
], u = /^API call error: (?:Error: )?Request failed after \d+ retries: (?:TypeError: )?/;
function secretsOf(e) {
	return Object.keys(e).filter((e) => c.test(e)).map((t) => ({
		name: t,
		value: e[t] ?? ""
	})).filter(({ value: e }) => e.length >= 8).sort((e, t) => t.value.length - e.value.length);
}
function secretValues(e) {
	return secretsOf(e).map(({ value: e }) => e);
}
function withoutSecrets(e, t) {
	let n = (t ?? (e.length < 8 ? [] : secretValues(process.env))).reduce((e, t) => e.replaceAll(t, "***"), e);
	return l.reduce((e, t) => e.replace(t, "***"), n);
}
function plainMessage(e) {
	let t = withoutSecrets(e.split(/\n(?:Stack Trace|-*Python Traceback):/)[0] ?? "").split(/\r?\n/).filter((e) => !/^\s*at .+(:\d+:\d+|<anonymous>|node:)/.test(e)).join(" ").replace(u, "").replace(/[\u0000-\u001f\u007f]+/g, " ").replace(/\s+/g, " ").trim();
	return t.length > 500 ? `${t.slice(0, 499)}…` : t;
}
const d = /^[cC][0-9a-z]{6,}$/, f = /^[0-9a-z]+$/, p = /^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/, m = /^[0-9a-vA-V]{20}$/, h = /^[A-Za-z0-9]{27}$/, g = /^[a-zA-Z0-9_-]{21}$/;
function nanoidOfLength(e) {
	return RegExp(`^[a-zA-Z0-9_-]{${e}}$`);
}
const v = /^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/, y = /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/, uuid = (e) => e ? RegExp(`^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${e}[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`) : /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/, b = /^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/;
function emoji() {
	return RegExp("^(?=[\\s\\S]*[\\p{Extended_Pictographic}\\p{Regional_Indicator}\\u20E3])[\\p{Extended_Pictographic}\\p{Emoji_Component}]+$", "u");
}
const x = /^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/, S = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/, ee = /^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/, C = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/, te = /^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/, ne = /^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/, re = /^https?$/, ie = /^\+[1-9]\d{6,14}$/, ae = "(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))";
function regexes_anchor(e) {
	return RegExp(`^${e}$`);
}
const oe = regexes_anchor(ae);
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
	return RegExp(`^${ae}T(?:${r})$`);
}
const se = /^[\s\S]{0,}$/, ce = /^-?\d+$/, le = /^-?\d+(?:\.\d+)?$/, ue = /^(?:true|false)$/i, de = /^[^A-Z]*$/, fe = /^[^a-z]*$/;
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
function assignProp(e, t, n) {
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
			return assignProp(this, t, e), e;
		},
		enumerable: !0,
		configurable: !0
	});
}
function putProp(e, t, n) {
	t in e ? assignProp(e, t, n) : e[t] = n;
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
const pe = "captureStackTrace" in Error ? Error.captureStackTrace : (...e) => {};
function util_isObject(e) {
	return typeof e == "object" && !!e && !Array.isArray(e);
}
const me = cached(() => {
	if (T.jitless || typeof navigator < "u" && navigator?.userAgent?.includes("Cloudflare")) return !1;
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
const he = new Set([
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
const ge = {
	safeint: [-(2 ** 53 - 1), 2 ** 53 - 1],
	int32: [-2147483648, 2147483647],
	uint32: [0, 4294967295],
	float32: [-34028234663852886e22, 34028234663852886e22],
	float64: [-Number.MAX_VALUE, Number.MAX_VALUE]
}, _e = {
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
function merge(e, t) {
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
const ve = /[\uD800-\uDBFF]/;
function codePointLength(e) {
	let t = e.length;
	if (!ve.test(e)) return t;
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
let ye, w = !1;
const be = {
	configurable: !0,
	get() {
		w = !0;
	}
};
function defineLazyInternal(e, t, n) {
	let r = Object.getPrototypeOf(e._zod);
	t in r && ye !== e._zod ? ye = void 0 : (ye = e._zod, Object.defineProperty(r, t, {
		configurable: !0,
		get() {
			Object.defineProperty(this, t, be);
			let e = w;
			w = !1;
			try {
				let r = n(this);
				return w ? delete this[t] : Object.defineProperty(this, t, {
					configurable: !0,
					writable: !0,
					value: r
				}), w ||= e, r;
			} catch (n) {
				throw delete this[t], w ||= e, n;
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
var xe;
const Se = {
	value: void 0,
	enumerable: !1
};
let Ce = "captureStackTrace" in Error ? Error : null;
function newError(e) {
	let t = Ce;
	if (t) {
		let n = t.stackTraceLimit;
		if (typeof n == "number") {
			try {
				t.stackTraceLimit = 0;
			} catch {
				return Ce = null, new e();
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
			Se.value = new Internals(r);
			try {
				Object.defineProperty(n, "_zod", Se);
			} finally {
				Se.value = void 0;
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
(xe = globalThis).__zod_globalConfig ?? (xe.__zod_globalConfig = {});
const T = globalThis.__zod_globalConfig;
function config(e) {
	return e && Object.assign(T, e), T;
}
const E = $constructor("$ZodCheck", (e, t) => {
	var n;
	e._zod ??= {}, e._zod.def = t, (n = e._zod).onattach ?? (n.onattach = []);
}), _whenHasLength = (e) => {
	let t = e.value;
	return !nullish(t) && t.length !== void 0;
}, we = {
	number: "number",
	bigint: "bigint",
	object: "date"
}, Te = $constructor("$ZodCheckLessThan", (e, t) => {
	E.init(e, t);
	let n = we[typeof t.value];
	e._zod.check = (r) => {
		(t.inclusive ? r.value <= t.value : r.value < t.value) || r.issues.push({
			origin: we[typeof r.value] ?? n,
			code: "too_big",
			maximum: typeof t.value == "object" ? t.value.getTime() : t.value,
			input: r.value,
			inclusive: t.inclusive,
			inst: e,
			continue: !t.abort
		});
	};
}), Ee = $constructor("$ZodCheckGreaterThan", (e, t) => {
	E.init(e, t);
	let n = we[typeof t.value];
	e._zod.check = (r) => {
		(t.inclusive ? r.value >= t.value : r.value > t.value) || r.issues.push({
			origin: we[typeof r.value] ?? n,
			code: "too_small",
			minimum: typeof t.value == "object" ? t.value.getTime() : t.value,
			input: r.value,
			inclusive: t.inclusive,
			inst: e,
			continue: !t.abort
		});
	};
}), De = $constructor("$ZodCheckMultipleOf", (e, t) => {
	E.init(e, t), e._zod.check = (n) => {
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
}), Oe = $constructor("$ZodCheckNumberFormat", (e, t) => {
	E.init(e, t), t.format = t.format || "float64";
	let n = t.format?.includes("int"), r = n ? "int" : "number", [i, a] = ge[t.format];
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
}), ke = $constructor("$ZodCheckMaxLength", (e, t) => {
	var n;
	E.init(e, t), (n = e._zod.def).when ?? (n.when = _whenHasLength), e._zod.check = (n) => {
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
}), Ae = $constructor("$ZodCheckMinLength", (e, t) => {
	var n;
	E.init(e, t), (n = e._zod.def).when ?? (n.when = _whenHasLength), e._zod.check = (n) => {
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
}), je = $constructor("$ZodCheckLengthEquals", (e, t) => {
	var n;
	E.init(e, t), (n = e._zod.def).when ?? (n.when = _whenHasLength), e._zod.check = (n) => {
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
}), Me = $constructor("$ZodCheckStringFormat", (e, t) => {
	var n, r;
	E.init(e, t), t.pattern ? (n = e._zod).check ?? (n.check = (n) => {
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
}), Ne = $constructor("$ZodCheckRegex", (e, t) => {
	Me.init(e, t), e._zod.check = (n) => {
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
}), Pe = $constructor("$ZodCheckLowerCase", (e, t) => {
	t.pattern ??= de, Me.init(e, t);
}), Fe = $constructor("$ZodCheckUpperCase", (e, t) => {
	t.pattern ??= fe, Me.init(e, t);
}), Ie = $constructor("$ZodCheckIncludes", (e, t) => {
	E.init(e, t);
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
}), Le = $constructor("$ZodCheckStartsWith", (e, t) => {
	E.init(e, t);
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
}), Re = $constructor("$ZodCheckEndsWith", (e, t) => {
	E.init(e, t);
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
}), ze = $constructor("$ZodCheckOverwrite", (e, t) => {
	E.init(e, t), e._zod.check = (e) => {
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
const Be = {
	major: 4,
	minor: 6,
	patch: 7
}, D = $constructor("$ZodType", (e, t) => {
	var n;
	e ??= {}, e._zod.def = t, e._zod.bag = e._zod.bag || {}, e._zod.version = Be;
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
const Ve = $constructor("$ZodString", (e, t) => {
	D.init(e, t), e._zod.pattern = t.pattern ?? se, e._zod.parse = (n, r) => {
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
}), O = $constructor("$ZodStringFormat", (e, t) => {
	Me.init(e, t), Ve.init(e, t);
}), He = $constructor("$ZodGUID", (e, t) => {
	t.pattern ??= y, O.init(e, t);
}), Ue = $constructor("$ZodUUID", (e, t) => {
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
	O.init(e, t);
}), We = $constructor("$ZodEmail", (e, t) => {
	t.pattern ??= b, O.init(e, t);
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
	if (!t.normalize && t.protocol?.source === re.source && !/^https?:\/\//i.test(e)) return 1;
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
const Ge = /[\t\n\r]/g;
function stripTabAndNewline(e) {
	return e.replace(Ge, "");
}
function urlHostnameOk(e, t) {
	return t.lastIndex = 0, t.test(e.hostname);
}
function urlProtocolOk(e, t) {
	return t.lastIndex = 0, t.test(e.protocol.endsWith(":") ? e.protocol.slice(0, -1) : e.protocol);
}
const Ke = $constructor("$ZodURL", (e, t) => {
	O.init(e, t), e._zod.check = (n) => {
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
}), qe = $constructor("$ZodEmoji", (e, t) => {
	t.pattern ??= emoji(), O.init(e, t);
}), Je = $constructor("$ZodNanoID", (e, t) => {
	if (t.length !== void 0 && (!Number.isInteger(t.length) || t.length < 1)) throw Error(`Invalid nanoid length: ${t.length}`);
	t.pattern ??= t.length === void 0 ? g : nanoidOfLength(t.length), O.init(e, t);
}), Ye = $constructor("$ZodCUID", (e, t) => {
	t.pattern ??= d, O.init(e, t);
}), Xe = $constructor("$ZodCUID2", (e, t) => {
	t.pattern ??= f, O.init(e, t);
}), Ze = $constructor("$ZodULID", (e, t) => {
	t.pattern ??= p, O.init(e, t);
}), Qe = $constructor("$ZodXID", (e, t) => {
	t.pattern ??= m, O.init(e, t);
}), $e = $constructor("$ZodKSUID", (e, t) => {
	t.pattern ??= h, O.init(e, t);
}), et = $constructor("$ZodISODateTime", (e, t) => {
	t.pattern ??= datetime(t), O.init(e, t);
}), tt = $constructor("$ZodISODate", (e, t) => {
	t.pattern ??= oe, O.init(e, t);
}), nt = $constructor("$ZodISOTime", (e, t) => {
	t.pattern ??= time(t), O.init(e, t);
}), rt = $constructor("$ZodISODuration", (e, t) => {
	t.pattern ??= v, O.init(e, t);
}), it = $constructor("$ZodIPv4", (e, t) => {
	t.pattern ??= x, O.init(e, t);
}), at = /^[0-9a-fA-F:.]+$/;
function isValidIPv6(e) {
	return at.test(e) ? canParseURL(`http://[${e}]`) : !1;
}
const ot = $constructor("$ZodIPv6", (e, t) => {
	t.pattern ??= S, O.init(e, t), e._zod.check = (n) => {
		isValidIPv6(n.value) || n.issues.push({
			code: "invalid_format",
			format: "ipv6",
			input: n.value,
			inst: e,
			continue: !t.abort
		});
	};
}), st = $constructor("$ZodCIDRv4", (e, t) => {
	t.pattern ??= ee, O.init(e, t);
});
function isValidCIDRv6(e) {
	let t = e.split("/");
	if (t.length !== 2) return !1;
	let [n, r] = t;
	if (!r) return !1;
	let i = Number(r);
	return `${i}` !== r || i < 0 || i > 128 ? !1 : isValidIPv6(n);
}
const ct = $constructor("$ZodCIDRv6", (e, t) => {
	t.pattern ??= C, O.init(e, t), e._zod.check = (n) => {
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
const lt = /^[0-9a-zA-Z+/]*={0,2}$/, ut = $constructor("$ZodBase64", (e, t) => {
	t.pattern ??= lt, O.init(e, t), e._zod.check = (n) => {
		isValidBase64(n.value) || n.issues.push({
			code: "invalid_format",
			format: "base64",
			input: n.value,
			inst: e,
			continue: !t.abort
		});
	};
}), dt = /^[A-Za-z0-9_-]*$/;
function isValidBase64URL(e) {
	if (!dt.test(e)) return !1;
	let t = e.replace(/[-_]/g, (e) => e === "-" ? "+" : "/");
	return isValidBase64(t.padEnd(Math.ceil(t.length / 4) * 4, "="));
}
const ft = $constructor("$ZodBase64URL", (e, t) => {
	t.pattern ??= dt, O.init(e, t), e._zod.check = (n) => {
		isValidBase64URL(n.value) || n.issues.push({
			code: "invalid_format",
			format: "base64url",
			input: n.value,
			inst: e,
			continue: !t.abort
		});
	};
}), pt = $constructor("$ZodE164", (e, t) => {
	t.pattern ??= ie, O.init(e, t);
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
const mt = $constructor("$ZodJWT", (e, t) => {
	O.init(e, t), e._zod.check = (n) => {
		isValidJWT(n.value, t.alg) || n.issues.push({
			code: "invalid_format",
			format: "jwt",
			input: n.value,
			inst: e,
			continue: !t.abort
		});
	};
}), ht = $constructor("$ZodNumber", (e, t) => {
	D.init(e, t), e._zod.pattern = le, e._zod.parse = (n, r) => {
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
}), gt = $constructor("$ZodNumberFormat", (e, t) => {
	Oe.init(e, t), ht.init(e, t);
}), _t = $constructor("$ZodBoolean", (e, t) => {
	D.init(e, t), e._zod.pattern = ue, e._zod.parse = (n, r) => {
		if (t.coerce) try {
			n.value = !!n.value;
		} catch {}
		let i = n.value;
		return typeof i == "boolean" || n.issues.push({
			expected: "boolean",
			code: "invalid_type",
			input: i,
			inst: e
		}), n;
	};
}), vt = $constructor("$ZodUnknown", (e, t) => {
	D.init(e, t), e._zod.parse = (e) => e;
}), yt = $constructor("$ZodNever", (e, t) => {
	D.init(e, t), e._zod.parse = (t, n) => (t.issues.push({
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
const bt = $constructor("$ZodArray", (e, t) => {
	D.init(e, t);
	let n = T.memoizer;
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
const xt = [];
function normalizeDef(e) {
	let t = Object.keys(e.shape), n = Object.getOwnPropertySymbols(e.shape), r = n.length ? n : xt, i = r.length ? [...t, ...r] : t;
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
const St = $constructor("$ZodObject", (e, t) => {
	D.init(e, t);
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
				Object.prototype.hasOwnProperty.call(n, e) || assignProp(n, e, new Set());
				for (let t of r.values) n[e].add(t);
				r.optin !== void 0 && n[e].add(void 0);
			}
		}
		return n;
	});
	let a = util_isObject, o = t.catchall, s, c = T.memoizer;
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
}), Ct = $constructor("$ZodObjectJIT", (e, t) => {
	St.init(e, t);
	let n = e._zod.parse, r = cached(() => normalizeDef(t)), i = T.memoizer, generateFastpass = (t) => {
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
	}, a, o = util_isObject, s = !T.jitless, c = s && me.value, l = t.catchall, u;
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
const wt = $constructor("$ZodUnion", (e, t) => {
	D.init(e, t), defineLazyInternal(e, "optin", (e) => e.def.options.some((e) => e._zod.optin === "defaulted") ? "defaulted" : e.def.options.some((e) => e._zod.optin !== void 0) ? "optional" : void 0), defineLazyInternal(e, "optout", (e) => e.def.options.some((e) => e._zod.optout === "optional") ? "optional" : void 0), defineLazyInternal(e, "values", (e) => {
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
});
function discriminatorMap(e) {
	let t = new Map();
	for (let n of e.options) {
		let r = n._zod.propValues?.[e.discriminator];
		if (!r || r.size === 0) throw Error(`Invalid discriminated union option at index "${e.options.indexOf(n)}"`);
		for (let e of r) if (t.has(e)) {
			if (e !== void 0) throw Error(`Duplicate discriminator value "${String(e)}"`);
			t.set(e, null);
		} else t.set(e, n);
	}
	return t;
}
const Tt = $constructor("$ZodDiscriminatedUnion", (e, t) => {
	t.inclusive = !1, wt.init(e, t);
	let n = e._zod.parse;
	defineLazyInternal(e, "propValues", (e) => {
		let t = {}, n = 0;
		for (let r of e.def.options) {
			let i = r._zod.propValues;
			if (!i || Object.keys(i).length === 0) throw Error(`Invalid discriminated union option at index "${e.def.options.indexOf(r)}"`);
			i[e.def.discriminator]?.has(void 0) && n++;
			for (let [e, n] of Object.entries(i)) {
				Object.prototype.hasOwnProperty.call(t, e) || assignProp(t, e, new Set());
				for (let r of n) t[e].add(r);
			}
		}
		return !e.def.unionFallback && n > 1 && t[e.def.discriminator]?.delete(void 0), t;
	}), t.options.forEach((e, n) => {
		let r = rawShape(e._zod.def);
		if (r && !Object.prototype.hasOwnProperty.call(r, t.discriminator)) throw Error(`Invalid discriminated union option at index "${n}"`);
	});
	let r = cached(() => discriminatorMap(t));
	e._zod.parse = (i, a) => {
		let o = i.value;
		if (!util_isObject(o)) return i.issues.push({
			code: "invalid_type",
			expected: "object",
			input: o,
			inst: e
		}), i;
		let s = o?.[t.discriminator], c = r.value.get(s);
		return c && (s !== void 0 || a.direction !== "backward") ? c._zod.run(i, a) : t.unionFallback || a.direction === "backward" ? n(i, a) : (i.issues.push({
			code: "invalid_union",
			errors: [],
			note: "No matching discriminator",
			discriminator: t.discriminator,
			options: Array.from(r.value.keys()).filter((e) => r.value.get(e) !== null),
			input: o,
			path: [t.discriminator],
			inst: e
		}), i);
	};
}), Et = $constructor("$ZodIntersection", (e, t) => {
	D.init(e, t), e._zod.parse = (e, n) => {
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
const Dt = $constructor("$ZodRecord", (e, t) => {
	D.init(e, t);
	let n = T.memoizer;
	n?.attach(e), e._zod.parse = (r, i) => {
		let a = r.value;
		if (!isPlainObject(a)) return r.issues.push({
			expected: "record",
			code: "invalid_type",
			input: a,
			inst: e
		}), r;
		let o = [], s = t.keyType._zod.values;
		if (s && !t.partial) {
			r.value = n ? n.alloc(e, r, {}, i) : {};
			let c = new Set();
			for (let n of s) if (typeof n == "string" || typeof n == "number" || typeof n == "symbol") {
				if (c.add(typeof n == "number" ? n.toString() : n), n === "__proto__") continue;
				let s = t.keyType._zod.run({
					value: n,
					issues: []
				}, i);
				if (s instanceof Promise) throw Error("Async schemas not supported in object keys currently");
				if (s.issues.length) {
					r.issues.push({
						code: "invalid_key",
						origin: "record",
						issues: s.issues.map((e) => finalizeIssue(e, i, config())),
						input: n,
						path: [n],
						inst: e
					});
					continue;
				}
				let l = s.value;
				if (l === "__proto__") continue;
				let u = t.valueType._zod.run({
					value: a[n],
					issues: []
				}, i);
				u instanceof Promise ? o.push(u.then((e) => {
					e.issues.length && r.issues.push(...prefixIssues(n, e.issues)), r.value[l] = e.value;
				})) : (u.issues.length && r.issues.push(...prefixIssues(n, u.issues)), r.value[l] = u.value);
			}
			let l;
			for (let e in a) if (!c.has(e)) {
				if (t.mode === "loose") {
					if (e === "__proto__") continue;
					r.value[e] = a[e];
				} else l ??= [], l.push(e);
			}
			l && l.length > 0 && r.issues.push({
				code: "unrecognized_keys",
				input: a,
				inst: e,
				keys: l,
				continue: !0
			});
		} else {
			r.value = n ? n.alloc(e, r, {}, i) : {};
			let c;
			for (let n of Reflect.ownKeys(a)) {
				if (n === "__proto__" || !Object.prototype.propertyIsEnumerable.call(a, n)) continue;
				let l = t.keyType._zod.run({
					value: n,
					issues: []
				}, i);
				if (l instanceof Promise) throw Error("Async schemas not supported in object keys currently");
				if (typeof n == "string" && le.test(n) && l.issues.length) {
					let e = t.keyType._zod.run({
						value: Number(n),
						issues: []
					}, i);
					if (e instanceof Promise) throw Error("Async schemas not supported in object keys currently");
					e.issues.length === 0 && (l = e);
				}
				if (l.issues.length) {
					t.mode === "loose" ? r.value[n] = a[n] : s ? (c ??= [], c.push(n)) : r.issues.push({
						code: "invalid_key",
						origin: "record",
						issues: l.issues.map((e) => finalizeIssue(e, i, config())),
						input: n,
						path: [n],
						inst: e
					});
					continue;
				}
				let u = l.value;
				if (u === "__proto__") continue;
				let d = t.valueType._zod.run({
					value: a[n],
					issues: []
				}, i);
				d instanceof Promise ? o.push(d.then((e) => {
					e.issues.length && r.issues.push(...prefixIssues(n, e.issues)), r.value[u] = e.value;
				})) : (d.issues.length && r.issues.push(...prefixIssues(n, d.issues)), r.value[u] = d.value);
			}
			c && c.length > 0 && r.issues.push({
				code: "unrecognized_keys",
				input: a,
				inst: e,
				keys: c,
				continue: !0
			});
		}
		return o.length ? Promise.all(o).then(() => r) : r;
	};
}), Ot = $constructor("$ZodEnum", (e, t) => {
	D.init(e, t);
	let n = getEnumValues(t.entries), r = new Set(n);
	e._zod.values = r, defineLazyInternal(e, "pattern", (e) => {
		let t = getEnumValues(e.def.entries).filter((e) => he.has(typeof e));
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
}), kt = $constructor("$ZodLiteral", (e, t) => {
	D.init(e, t);
	let n = new Set(t.values);
	e._zod.values = n, defineLazyInternal(e, "pattern", (e) => {
		let t = e.def.values;
		return RegExp(t.length ? `^(${t.map((e) => typeof e == "string" ? escapeRegex(e) : e ? escapeRegex(e.toString()) : String(e)).join("|")})$` : "^[^\\s\\S]$");
	}), e._zod.parse = (r, i) => {
		let a = r.value;
		return n.has(a) || r.issues.push({
			code: "invalid_value",
			values: t.values,
			input: a,
			inst: e
		}), r;
	};
}), At = $constructor("$ZodTransform", (e, t) => {
	D.init(e, t), e._zod.optin = "optional", T.memoizer?.guard(e), e._zod.parse = (n, r) => {
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
const jt = $constructor("$ZodOptional", (e, t) => {
	D.init(e, t), defineLazyInternal(e, "optin", (e) => e.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional"), e._zod.optout = "optional", defineLazyInternal(e, "values", (e) => {
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
}), Mt = $constructor("$ZodExactOptional", (e, t) => {
	jt.init(e, t), defineLazyInternal(e, "values", (e) => e.def.innerType._zod.values), defineLazyInternal(e, "pattern", (e) => e.def.innerType._zod.pattern), e._zod.parse = (e, n) => t.innerType._zod.run(e, n);
}), Nt = $constructor("$ZodNullable", (e, t) => {
	D.init(e, t), defineLazyInternal(e, "optin", (e) => e.def.innerType._zod.optin), defineLazyInternal(e, "optout", (e) => e.def.innerType._zod.optout), defineLazyInternal(e, "pattern", (e) => {
		let t = e.def.innerType._zod.pattern;
		return t ? RegExp(`^(${cleanRegex(t.source)}|null)$`) : void 0;
	}), defineLazyInternal(e, "values", (e) => e.def.innerType._zod.values ? new Set([...e.def.innerType._zod.values, null]) : void 0), e._zod.parse = (e, n) => e.value === null ? e : t.innerType._zod.run(e, n);
}), Pt = $constructor("$ZodDefault", (e, t) => {
	D.init(e, t), e._zod.optin = "defaulted", defineLazyInternal(e, "values", (e) => e.def.innerType._zod.values), e._zod.parse = (e, n) => {
		if (n.direction === "backward") return t.innerType._zod.run(e, n);
		if (e.value === void 0) return e.value = t.defaultValue, e;
		let r = t.innerType._zod.run(e, n);
		return r instanceof Promise ? r.then((e) => handleDefaultResult(e, t)) : handleDefaultResult(r, t);
	};
});
function handleDefaultResult(e, t) {
	return e.value === void 0 && (e.value = t.defaultValue), e;
}
const Ft = $constructor("$ZodPrefault", (e, t) => {
	D.init(e, t), e._zod.optin = "defaulted", defineLazyInternal(e, "values", (e) => e.def.innerType._zod.values), e._zod.parse = (e, n) => (n.direction === "backward" || e.value === void 0 && (e.value = t.defaultValue), t.innerType._zod.run(e, n));
}), It = $constructor("$ZodNonOptional", (e, t) => {
	D.init(e, t), defineLazyInternal(e, "values", (e) => {
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
const Lt = $constructor("$ZodCatch", (e, t) => {
	D.init(e, t), defineLazyInternal(e, "optin", (e) => e.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional"), defineLazyInternal(e, "optout", (e) => e.def.innerType._zod.optout), defineLazyInternal(e, "values", (e) => e.def.innerType._zod.values), e._zod.parse = (e, n) => {
		if (n.direction === "backward") return t.innerType._zod.run(e, n);
		let r = t.innerType._zod.run({
			value: e.value,
			issues: []
		}, n);
		return r instanceof Promise ? r.then((r) => handleCatchResult(e, r, t, n)) : handleCatchResult(e, r, t, n);
	};
}), Rt = $constructor("$ZodPipe", (e, t) => {
	D.init(e, t), defineLazyInternal(e, "values", (e) => e.def.in._zod.values), defineLazyInternal(e, "optin", (e) => e.def.in._zod.optin), defineLazyInternal(e, "optout", (e) => e.def.out._zod.optout), defineLazyInternal(e, "propValues", (e) => e.def.in._zod.propValues), e._zod.parse = (e, n) => {
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
const zt = $constructor("$ZodPreprocess", (e, t) => {
	Rt.init(e, t);
}), Bt = $constructor("$ZodReadonly", (e, t) => {
	D.init(e, t), defineLazyInternal(e, "propValues", (e) => e.def.innerType._zod.propValues), defineLazyInternal(e, "values", (e) => e.def.innerType._zod.values), defineLazyInternal(e, "optin", (e) => e.def.innerType?._zod?.optin), defineLazyInternal(e, "optout", (e) => e.def.innerType?._zod?.optout), e._zod.parse = (e, n) => {
		if (n.direction === "backward") return t.innerType._zod.run(e, n);
		let r = t.innerType._zod.run(e, n);
		return r instanceof Promise ? r.then(handleReadonlyResult) : handleReadonlyResult(r);
	};
});
function handleReadonlyResult(e) {
	return e.memo || (e.value = Object.freeze(e.value)), e;
}
const Vt = $constructor("$ZodCustom", (e, t) => {
	E.init(e, t), D.init(e, t), e._zod.parse = (e, t) => e, e._zod.check = (n) => {
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
var Ht;
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
(Ht = globalThis).__zod_globalRegistry ?? (Ht.__zod_globalRegistry = registry());
const k = globalThis.__zod_globalRegistry;
function assignProps(e, ...t) {
	for (let n of t) for (let t of Reflect.ownKeys(n)) Object.prototype.propertyIsEnumerable.call(n, t) && assignProp(e, t, n[t]);
	return e;
}
function initializeContext(e) {
	let t = e?.target ?? "draft-2020-12";
	return t === "draft-4" && (t = "draft-04"), t === "draft-7" && (t = "draft-07"), {
		processors: e.processors ?? {},
		metadataRegistry: e?.metadata ?? k,
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
function processSchema(e, t, n = {
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
		a && (o.ref ||= a, processSchema(a, t, r), t.seen.get(a).isParent = !0);
	}
	let c = t.metadataRegistry.get(e);
	return c && assignProps(o.schema, c), t.io === "input" && isTransforming(e) && (delete o.schema.examples, delete o.schema.default), t.io === "input" && "_prefault" in o.schema && ((r = o.schema).default ?? (r.default = o.schema._prefault)), delete o.schema._prefault, t.seen.get(e).schema;
}
function encodeJSONPointerSegment(e) {
	return e.replace(/~/g, "~0").replace(/\//g, "~1");
}
function extractDefs(e, t) {
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
const Ut = new Set([
	"type",
	"properties",
	"required",
	"additionalProperties"
]), Wt = ["oneOf", "anyOf"];
function undeclaredConstraint(e) {
	let t = e.additionalProperties;
	return t === void 0 || t === !1 || typeof t != "object" || !t ? null : Object.keys(t).length ? t : null;
}
function foldObjects(e) {
	let t = [];
	for (let n of e) {
		if (typeof n != "object" || n.type !== "object") return null;
		for (let e in n) if (!Ut.has(e)) return null;
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
			assignProp(n, r, e.length === 1 ? e[0] : foldObjects(e) ?? { allOf: e });
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
	for (let t of Ut) if (t in e) return;
	let n = t.filter((e) => Wt.some((t) => Array.isArray(e[t]))), r = null;
	if (!n.length) r = foldObjects(t);
	else {
		let e = n[0], i = Wt.find((t) => Array.isArray(e[t]));
		if (Object.keys(e).length !== 1) return;
		let a = t.filter((t) => t !== e), o = e[i].map((e) => foldObjects([...a, e]));
		if (o.some((e) => !e)) return;
		r = { [i]: o };
	}
	r && (delete e.allOf, assignProps(e, r));
}
function finalize(e, t) {
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
		e.def && e.defId && (e.def.id === e.defId && delete e.def.id, assignProp(a, e.defId, e.def));
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
	let r = initializeContext({
		...n,
		processors: t
	});
	return processSchema(e, r), extractDefs(r, e), finalize(r, e);
}, createStandardJSONSchemaMethod = (e, t, n = {}) => (r) => {
	let { libraryOptions: i, target: a } = r ?? {}, o = initializeContext({
		...i ?? {},
		target: a,
		io: t,
		processors: n
	});
	return processSchema(e, o), extractDefs(o, e), finalize(o, e);
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
}, Gt = {
	greater_than: (e, t) => narrowMin(e, t.inclusive ? "minimum" : "exclusiveMinimum", t.value),
	less_than: (e, t) => narrowMax(e, t.inclusive ? "maximum" : "exclusiveMaximum", t.value),
	multiple_of: (e, t) => addDivisor(e, t.value),
	number_format: formatContributor(ge),
	bigint_format: formatContributor(_e),
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
	for (let e of r) Gt[e._zod.def.check]?.(t, e._zod.def);
	let i = e._zod.bag;
	i.minimum !== void 0 && narrowMin(t, "minimum", i.minimum), i.exclusiveMinimum !== void 0 && narrowMin(t, "exclusiveMinimum", i.exclusiveMinimum), i.maximum !== void 0 && narrowMax(t, "maximum", i.maximum), i.exclusiveMaximum !== void 0 && narrowMax(t, "exclusiveMaximum", i.exclusiveMaximum), i.multipleOf !== void 0 && addDivisor(t, i.multipleOf), i.format !== void 0 && (t.format ??= i.format, i.format.includes("int") && (t.isInt = !0)), i.mime && intersectMime(t, i.mime);
	for (let e of i.patterns ?? []) addPattern(t, e);
	return t;
}
const Kt = {
	guid: "uuid",
	url: "uri",
	datetime: "date-time",
	json_string: "json-string",
	regex: ""
}, qt = new Map([[lt, te], [dt, ne]]), exactPattern = (e) => qt.get(e) ?? e, stringProcessor = (e, t, n, r) => {
	let i = n;
	i.type = "string";
	let { minimum: a, maximum: o, format: s, patterns: c, contentEncoding: l, laxFormat: u } = aggregateChecks(e);
	if (typeof a == "number" && (i.minLength = a), typeof o == "number" && (i.maxLength = o), s && (i.format = Kt[s] ?? s, i.format === "" && delete i.format, (s === "time" || u) && delete i.format), l && (i.contentEncoding = l), c && c.size > 0) {
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
}, booleanProcessor = (e, t, n, r) => {
	n.type = "boolean";
}, bigintProcessor = (e, t, n, r) => {
	handleUnrepresentable(e, t, n, r, "BigInt cannot be represented in JSON Schema");
}, symbolProcessor = (e, t, n, r) => {
	handleUnrepresentable(e, t, n, r, "Symbols cannot be represented in JSON Schema");
}, nullProcessor = (e, t, n, r) => {
	t.target === "openapi-3.0" ? (n.type = "string", n.nullable = !0, n.enum = [null]) : n.type = "null";
}, undefinedProcessor = (e, t, n, r) => {
	handleUnrepresentable(e, t, n, r, "Undefined cannot be represented in JSON Schema");
}, voidProcessor = (e, t, n, r) => {
	handleUnrepresentable(e, t, n, r, "Void cannot be represented in JSON Schema");
}, neverProcessor = (e, t, n, r) => {
	n.not = {};
}, anyProcessor = (e, t, n, r) => {}, unknownProcessor = (e, t, n, r) => {}, dateProcessor = (e, t, n, r) => {
	handleUnrepresentable(e, t, n, r, "Date cannot be represented in JSON Schema");
}, enumProcessor = (e, t, n, r) => {
	let i = e._zod.def, a = getEnumValues(i.entries);
	a.length === 0 ? n.not = {} : (a.every((e) => typeof e == "number") && (n.type = "number"), a.every((e) => typeof e == "string") && (n.type = "string"), n.enum = a);
}, literalProcessor = (e, t, n, r) => {
	let i = e._zod.def;
	if (i.values.length === 0) {
		n.not = {};
		return;
	}
	let a = [];
	for (let o of i.values) if (o === void 0) {
		if (handleUnrepresentable(e, t, n, r, "Literal `undefined` cannot be represented in JSON Schema")) return;
	} else if (typeof o == "bigint") {
		if (handleUnrepresentable(e, t, n, r, "BigInt literals cannot be represented in JSON Schema")) return;
		a.push(Number(o));
	} else a.push(o);
	if (a.length !== 0) {
		if (a.length === 1) {
			let e = a[0];
			n.type = e === null ? "null" : typeof e, t.target === "draft-04" || t.target === "openapi-3.0" ? n.enum = [e] : n.const = e;
		} else a.every((e) => typeof e == "number") && (n.type = "number"), a.every((e) => typeof e == "string") && (n.type = "string"), a.every((e) => typeof e == "boolean") && (n.type = "boolean"), a.every((e) => e === null) && (n.type = "null"), n.enum = a;
	}
}, nanProcessor = (e, t, n, r) => {
	handleUnrepresentable(e, t, n, r, "NaN cannot be represented in JSON Schema");
}, templateLiteralProcessor = (e, t, n, r) => {
	let i = n, a = e._zod.pattern;
	if (!a) throw Error("Pattern not found in template literal");
	i.type = "string", i.pattern = a.source;
}, fileProcessor = (e, t, n, r) => {
	let i = n;
	i.type = "string", i.format = "binary", i.contentEncoding = "binary";
	let { minimum: a, maximum: o, mime: s } = aggregateChecks(e);
	a !== void 0 && (i.minLength = a), o !== void 0 && (i.maxLength = o), s && (s.length === 0 ? i.not = {} : s.length === 1 ? i.contentMediaType = s[0] : i.anyOf = s.map((e) => ({ contentMediaType: e })));
}, successProcessor = (e, t, n, r) => {
	n.type = "boolean";
}, customProcessor = (e, t, n, r) => {
	handleUnrepresentable(e, t, n, r, "Custom types cannot be represented in JSON Schema");
}, functionProcessor = (e, t, n, r) => {
	handleUnrepresentable(e, t, n, r, "Function types cannot be represented in JSON Schema");
}, transformProcessor = (e, t, n, r) => {
	handleUnrepresentable(e, t, n, r, "Transforms cannot be represented in JSON Schema");
}, mapProcessor = (e, t, n, r) => {
	handleUnrepresentable(e, t, n, r, "Map cannot be represented in JSON Schema");
}, setProcessor = (e, t, n, r) => {
	handleUnrepresentable(e, t, n, r, "Set cannot be represented in JSON Schema");
}, arrayProcessor = (e, t, n, r) => {
	let i = n, a = e._zod.def, { minimum: o, maximum: s } = aggregateChecks(e);
	typeof o == "number" && (i.minItems = o), typeof s == "number" && (i.maxItems = s), i.type = "array", i.items = processSchema(a.element, t, {
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
	for (let e in o) assignProp(i.properties, e, processSchema(o[e], t, {
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
	s.length > 0 && (i.required = s), a.catchall?._zod.def.type === "never" ? i.additionalProperties = !1 : a.catchall ? a.catchall && (i.additionalProperties = processSchema(a.catchall, t, {
		...r,
		path: [...r.path, "additionalProperties"]
	})) : t.io === "output" && (i.additionalProperties = !1);
}, unionProcessor = (e, t, n, r) => {
	let i = e._zod.def, a = i.inclusive === !1, o = i.options.map((e, n) => processSchema(e, t, {
		...r,
		path: [
			...r.path,
			a ? "oneOf" : "anyOf",
			n
		]
	}));
	a ? n.oneOf = o : n.anyOf = o;
}, intersectionProcessor = (e, t, n, r) => {
	let i = e._zod.def, a = processSchema(i.left, t, {
		...r,
		path: [
			...r.path,
			"allOf",
			0
		]
	}), o = processSchema(i.right, t, {
		...r,
		path: [
			...r.path,
			"allOf",
			1
		]
	}), isSimpleIntersection = (e) => "allOf" in e && Object.keys(e).length === 1, s = [...isSimpleIntersection(a) ? a.allOf : [a], ...isSimpleIntersection(o) ? o.allOf : [o]];
	n.allOf = s, t.intersections.push(s);
}, tupleProcessor = (e, t, n, r) => {
	let i = n, a = e._zod.def;
	i.type = "array";
	let o = t.target === "draft-2020-12" ? "prefixItems" : "items", s = t.target === "draft-2020-12" || t.target === "openapi-3.0" ? "items" : "additionalItems", c = a.items.map((e, n) => processSchema(e, t, {
		...r,
		path: [
			...r.path,
			o,
			n
		]
	})), l = a.rest ? processSchema(a.rest, t, {
		...r,
		path: [
			...r.path,
			s,
			...t.target === "openapi-3.0" ? [a.items.length] : []
		]
	}) : null, u = a.items.length;
	for (; u > 0;) {
		let e = a.items[u - 1];
		if (!(t.io === "input" ? inputOptin(e) !== void 0 : e._zod.optout === "optional")) break;
		u--;
	}
	let d = a.items.length, f = !a.rest;
	t.target === "draft-2020-12" ? (i.prefixItems = c, f ? i.items = !1 : l && (i.items = l), u > 0 && (i.minItems = u), f && (i.maxItems = d)) : t.target === "openapi-3.0" ? (i.items = { anyOf: c }, l && i.items.anyOf.push(l), u > 0 && (i.minItems = u), f && (i.maxItems = d)) : (i.items = c, f ? i.additionalItems = !1 : l && (i.additionalItems = l), u > 0 && (i.minItems = u), f && (i.maxItems = d));
	let { minimum: p, maximum: m } = aggregateChecks(e);
	typeof p == "number" && (i.minItems = p), typeof m == "number" && (i.maxItems = m);
};
function stringifyKeyNames(e, t, n) {
	if (t.$ref) {
		if (n.has(t)) return t;
		n.add(t);
		let r = e.get(t)?.def;
		if (!r) return t;
		let i = stringifyKeyNames(e, r, n);
		return i === r ? t : i;
	}
	for (let r of ["anyOf", "oneOf"]) {
		let i = t[r];
		if (!Array.isArray(i)) continue;
		let a = i.map((t) => stringifyKeyNames(e, t, n));
		a.some((e, t) => e !== i[t]) && (t = {
			...t,
			[r]: a
		});
	}
	let r = Array.isArray(t.type) ? t.type : [t.type], i = !r.includes("string") && r.some((e) => e === "number" || e === "integer"), a = t.enum ?? (t.const === void 0 ? void 0 : [t.const]);
	if (!i && !a?.some((e) => typeof e == "number")) return t;
	let { minimum: o, maximum: s, exclusiveMinimum: c, exclusiveMaximum: l, multipleOf: u, format: d, id: f, ...p } = t;
	return p.enum ? p.enum = p.enum.map((e) => typeof e == "number" ? String(e) : e) : typeof p.const == "number" && (p.const = String(p.const)), i && (p.type = "string", a || (p.pattern = (r.includes("number") ? le : ce).source)), p;
}
const Jt = new WeakMap();
function rewriteKeyNames(e) {
	let t = new Map();
	for (let n of e.seen.values()) n.def && !t.has(n.schema) && t.set(n.schema, n);
	let n = new Map();
	for (let r of Jt.get(e) ?? []) {
		let i = e.seen.get(r), a = (i?.def ?? i?.schema)?.propertyNames;
		if (!a || a === !0 || n.has(a)) continue;
		let o = stringifyKeyNames(t, a, new Set());
		o !== a && n.set(a, o);
	}
	if (n.size) for (let t of e.seen.values()) for (let e of [t.schema, t.def]) {
		let t = e && n.get(e.propertyNames);
		t && (e.propertyNames = t);
	}
}
const recordProcessor = (e, t, n, r) => {
	let i = n, a = e._zod.def;
	i.type = "object";
	let o = a.keyType, s = aggregateChecks(o).patterns;
	if (a.mode === "loose" && s && s.size > 0) {
		let e = processSchema(a.valueType, t, {
			...r,
			path: [
				...r.path,
				"patternProperties",
				"*"
			]
		});
		i.patternProperties = {};
		for (let t of s) assignProp(i.patternProperties, exactPattern(t).source, e);
	} else {
		if (t.target === "draft-07" || t.target === "draft-2020-12") {
			i.propertyNames = processSchema(a.keyType, t, {
				...r,
				path: [...r.path, "propertyNames"]
			});
			let n = Jt.get(t);
			n || (n = [], Jt.set(t, n), t.deferred.push(() => rewriteKeyNames(t))), n.push(e);
		}
		i.additionalProperties = processSchema(a.valueType, t, {
			...r,
			path: [...r.path, "additionalProperties"]
		});
	}
	let c = o._zod.values, l = t.io === "input" && inputOptin(a.valueType) !== void 0;
	if (c && !a.partial && !l) {
		let e = [...c].filter((e) => typeof e == "string" || typeof e == "number");
		e.length > 0 && (i.required = e.map(String));
	}
}, nullableProcessor = (e, t, n, r) => {
	let i = e._zod.def, a = processSchema(i.innerType, t, r), o = t.seen.get(e);
	t.target === "openapi-3.0" ? (o.ref = i.innerType, n.nullable = !0) : n.anyOf = [a, { type: "null" }];
}, nonoptionalProcessor = (e, t, n, r) => {
	let i = e._zod.def;
	processSchema(i.innerType, t, r);
	let a = t.seen.get(e);
	a.ref = i.innerType;
}, Yt = Symbol();
function serializeDefaultValue(e, t, n, r, i) {
	let a = !1, o = JSON.stringify(e, (e, t) => typeof t == "bigint" ? (a = !0, null) : t);
	return a ? (handleUnrepresentable(t, n, r, i, "BigInt defaults cannot be represented in JSON Schema"), Yt) : JSON.parse(o);
}
const defaultProcessor = (e, t, n, r) => {
	let i = e._zod.def;
	processSchema(i.innerType, t, r);
	let a = t.seen.get(e);
	a.ref = i.innerType;
	let o = serializeDefaultValue(i.defaultValue, e, t, n, r);
	o !== Yt && (n.default = o);
}, prefaultProcessor = (e, t, n, r) => {
	let i = e._zod.def;
	processSchema(i.innerType, t, r);
	let a = t.seen.get(e);
	if (a.ref = i.innerType, t.io !== "input") return;
	let o = serializeDefaultValue(i.defaultValue, e, t, n, r);
	o !== Yt && (n._prefault = o);
}, catchProcessor = (e, t, n, r) => {
	let i = e._zod.def;
	processSchema(i.innerType, t, r);
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
	processSchema(o, t, r);
	let s = t.seen.get(e);
	s.ref = o;
}, readonlyProcessor = (e, t, n, r) => {
	let i = e._zod.def;
	processSchema(i.innerType, t, r);
	let a = t.seen.get(e);
	a.ref = i.innerType, n.readOnly = !0;
}, promiseProcessor = (e, t, n, r) => {
	let i = e._zod.def;
	processSchema(i.innerType, t, r);
	let a = t.seen.get(e);
	a.ref = i.innerType;
}, optionalProcessor = (e, t, n, r) => {
	let i = e._zod.def;
	processSchema(i.innerType, t, r);
	let a = t.seen.get(e);
	a.ref = i.innerType;
}, lazyProcessor = (e, t, n, r) => {
	let i = e._zod.innerType;
	processSchema(i, t, r);
	let a = t.seen.get(e);
	a.ref = i;
}, Xt = {
	string: stringProcessor,
	number: numberProcessor,
	boolean: booleanProcessor,
	bigint: bigintProcessor,
	symbol: symbolProcessor,
	null: nullProcessor,
	undefined: undefinedProcessor,
	void: voidProcessor,
	never: neverProcessor,
	any: anyProcessor,
	unknown: unknownProcessor,
	date: dateProcessor,
	enum: enumProcessor,
	literal: literalProcessor,
	nan: nanProcessor,
	template_literal: templateLiteralProcessor,
	file: fileProcessor,
	success: successProcessor,
	custom: customProcessor,
	function: functionProcessor,
	transform: transformProcessor,
	map: mapProcessor,
	set: setProcessor,
	array: arrayProcessor,
	object: objectProcessor,
	union: unionProcessor,
	intersection: intersectionProcessor,
	tuple: tupleProcessor,
	record: recordProcessor,
	nullable: nullableProcessor,
	nonoptional: nonoptionalProcessor,
	default: defaultProcessor,
	prefault: prefaultProcessor,
	catch: catchProcessor,
	pipe: pipeProcessor,
	readonly: readonlyProcessor,
	promise: promiseProcessor,
	optional: optionalProcessor,
	lazy: lazyProcessor
};
function toJSONSchema(e, t) {
	if ("_idmap" in e) {
		let n = e, r = initializeContext({
			...t,
			processors: Xt
		}), i = {};
		for (let e of n._idmap.entries()) {
			let [t, n] = e;
			processSchema(n, r);
		}
		let a = {};
		r.external = {
			registry: n,
			uri: t?.uri,
			defs: i
		};
		for (let e of n._idmap.entries()) {
			let [t, n] = e;
			extractDefs(r, n), assignProp(a, t, finalize(r, n));
		}
		return Object.keys(i).length > 0 && (a.__shared = { [r.target === "draft-2020-12" ? "$defs" : "definitions"]: i }), { schemas: a };
	}
	let n = initializeContext({
		...t,
		processors: Xt
	});
	return processSchema(e, n), extractDefs(n, e), finalize(n, e);
}
class $ZodCyclicError extends Error {
	constructor() {
		super("Cannot parse a reference cycle that closes through a transform"), this.name = "ZodCyclicError";
	}
}
const Zt = "~memo", Qt = [];
function isRef(e) {
	return typeof e == "object" && !!e;
}
function cloneIssues(e) {
	return e.map((e) => e.path ? {
		...e,
		path: e.path.slice()
	} : { ...e });
}
const $t = new WeakMap();
function isRecursive(e, t, n) {
	let r = $t.get(e);
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
	return t !== 1 && $t.set(e, t === 2), t;
}
function bucketFor(e, t) {
	let n = e.buckets.get(t);
	return n || (n = new WeakMap(), e.buckets.set(t, n)), n;
}
let A;
const j = [], tn = {
	alloc(e, t, n) {
		let r = A;
		if (!r) return n;
		A = void 0;
		let i = {
			value: n,
			issues: null
		};
		return r.set(t.value, i), j.push(i), n;
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
				let l = s[Zt];
				l || (l = {
					buckets: new WeakMap(),
					backEdges: void 0
				}, s[Zt] = l);
				let u;
				i === s ? u = a : (u = bucketFor(l, e), i = s, a = u);
				let d = u.get(c);
				if (d) return o.value = d.value, d.issues ? d.issues.length && o.issues.push(...cloneIssues(d.issues)) : (o.memo = !0, l.backEdges ?? (l.backEdges = new WeakSet()), l.backEdges.add(d.value)), o;
				A = u;
				let f = j.length, p = t(o, s);
				A = void 0;
				let m = j.length > f ? j.pop() : void 0;
				return p instanceof Promise ? p.then((e) => (m && (m.issues = e.issues.length ? cloneIssues(e.issues) : Qt), e)) : (m && (m.issues = p.issues.length ? cloneIssues(p.issues) : Qt), p);
			};
			e._zod.parse = wrapped, e._zod.run === t && (e._zod.run = wrapped);
		});
	}
};
function memoizer() {
	return tn;
}
function isBackEdge(e, t) {
	let n = e[Zt]?.backEdges;
	return n !== void 0 && isRef(t) && n.has(t);
}
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
function _boolean(e, t) {
	return new e({
		type: "boolean",
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
	return new Te({
		check: "less_than",
		...normalizeParams(t),
		value: e,
		inclusive: !1
	});
}
function _lte(e, t) {
	return new Te({
		check: "less_than",
		...normalizeParams(t),
		value: e,
		inclusive: !0
	});
}
function _gt(e, t) {
	return new Ee({
		check: "greater_than",
		...normalizeParams(t),
		value: e,
		inclusive: !1
	});
}
function _gte(e, t) {
	return new Ee({
		check: "greater_than",
		...normalizeParams(t),
		value: e,
		inclusive: !0
	});
}
function _multipleOf(e, t) {
	return new De({
		check: "multiple_of",
		...normalizeParams(t),
		value: e
	});
}
function _maxLength(e, t) {
	return new ke({
		check: "max_length",
		...normalizeParams(t),
		maximum: e
	});
}
function _minLength(e, t) {
	return new Ae({
		check: "min_length",
		...normalizeParams(t),
		minimum: e
	});
}
function _length(e, t) {
	return new je({
		check: "length_equals",
		...normalizeParams(t),
		length: e
	});
}
function _regex(e, t) {
	return new Ne({
		check: "string_format",
		format: "regex",
		...normalizeParams(t),
		pattern: e
	});
}
function _lowercase(e) {
	return new Pe({
		check: "string_format",
		format: "lowercase",
		...normalizeParams(e)
	});
}
function _uppercase(e) {
	return new Fe({
		check: "string_format",
		format: "uppercase",
		...normalizeParams(e)
	});
}
function _includes(e, t) {
	return new Ie({
		check: "string_format",
		format: "includes",
		...normalizeParams(t),
		includes: e
	});
}
function _startsWith(e, t) {
	return new Le({
		check: "string_format",
		format: "starts_with",
		...normalizeParams(t),
		prefix: e
	});
}
function _endsWith(e, t) {
	return new Re({
		check: "string_format",
		format: "ends_with",
		...normalizeParams(t),
		suffix: e
	});
}
function _overwrite(e) {
	return new ze({
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
	let n = new E({
		check: "custom",
		...normalizeParams(t)
	});
	return n._zod.check = e, n;
}
const error = () => {
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
const nn = {
	get: _getMessage,
	set: _setMessage,
	enumerable: !0,
	configurable: !0
}, rn = {
	value: void 0,
	enumerable: !1
}, an = new WeakSet([Object.prototype, Error.prototype]), initializer = (e, t) => {
	e.name = "$ZodError", rn.value = t, Object.defineProperty(e, "issues", rn), rn.value = void 0, Object.defineProperty(e, "message", nn);
	let n = Object.getPrototypeOf(e);
	an.has(n) || (an.add(n), Object.defineProperty(n, "toString", {
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
}, on = $constructor("$ZodError", initializer);
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
			throw pe(t, i?.callee ?? fn), t;
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
			throw pe(t, i?.callee ?? fn), t;
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
}, sn = Symbol.for("zod.compile.invalid"), cn = Symbol.for("zod.compile.fallback"), validate = ((e, t, n) => {
	let r = e._zod.bag.validator;
	if (r !== void 0) {
		if (r(t) !== sn) return !0;
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
	if (i ? (r[cn] = !0, a = i({
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
}, _safeDecodeAsync = (e) => async (t, n, r) => _safeParseAsync(e)(t, n, r), ln = new WeakSet([Object.prototype, Error.prototype]);
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
	on.init(e, t), e.name = "ZodError";
	let n = Object.getPrototypeOf(e);
	ln.has(n) || (ln.add(n), _lazyMethod(n, "format", (e) => (t) => formatError(e, t)), _lazyMethod(n, "flatten", (e) => (t) => flattenError(e, t)), _lazyMethod(n, "addIssue", (e) => (t) => {
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
}, M = $constructor("ZodError", errors_initializer, void 0, { Parent: Error }), un = _parse(M), dn = _parseAsync(M), pn = _safeParse(M), mn = _safeParseAsync(M), hn = _encode(M), gn = _decode(M), _n = _encodeAsync(M), vn = _decodeAsync(M), yn = _safeEncode(M), bn = _safeDecode(M), xn = _safeEncodeAsync(M), Sn = _safeDecodeAsync(M);
function _ensureDefaultLocale() {
	T.localeError || config(en());
}
function _ensureDefaultMemoizer() {
	T.memoizer || config({ memoizer: memoizer() });
}
const N = $constructor("ZodType", (e, t) => (_ensureDefaultLocale(), D.init(e, t), e.def = t, e.type = t.type, e), {
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
		return k.add(t, { description: e }), t;
	},
	meta(...e) {
		if (e.length === 0) return k.get(this);
		let t = this.clone();
		return k.add(t, e[0]), t;
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
		return un(this, e, t, { callee: _parse });
	},
	parseAsync: async function _parseAsync(e, t) {
		return await dn(this, e, t, { callee: _parseAsync });
	},
	safeParse(e, t) {
		return pn(this, e, t);
	},
	async safeParseAsync(e, t) {
		return mn(this, e, t);
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
		return hn(this, e, t, { callee: _encode });
	},
	decode: function _decode(e, t) {
		return gn(this, e, t, { callee: _decode });
	},
	encodeAsync: async function _encodeAsync(e, t) {
		return await _n(this, e, t, { callee: _encodeAsync });
	},
	decodeAsync: async function _decodeAsync(e, t) {
		return await vn(this, e, t, { callee: _decodeAsync });
	},
	safeEncode(e, t) {
		return yn(this, e, t);
	},
	safeDecode(e, t) {
		return bn(this, e, t);
	},
	async safeEncodeAsync(e, t) {
		return xn(this, e, t);
	},
	async safeDecodeAsync(e, t) {
		return Sn(this, e, t);
	},
	toJSONSchema(e) {
		return createToJSONSchemaMethod(this, {})(e);
	},
	get description() {
		return k.get(this)?.description;
	},
	get _def() {
		return this._zod.def;
	}
}), Cn = $constructor("_ZodString", (e, t) => {
	Ve.init(e, t), N.init(e, t), e._zod.processJSONSchema = (t, n, r) => stringProcessor(e, t, n, r);
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
})), wn = $constructor("ZodString", (e, t) => {
	Ve.init(e, t), Cn.init(e, t);
}, {
	email(e) {
		return this.check(_email(kn, e));
	},
	url(e) {
		return this.check(_url(jn, e));
	},
	jwt(e) {
		return this.check(_jwt(Kn, e));
	},
	emoji(e) {
		return this.check(api_emoji(Mn, e));
	},
	guid(e) {
		return this.check(_guid(An, e));
	},
	uuid(e) {
		return this.check(_uuid(F, e));
	},
	uuidv4(e) {
		return this.check(_uuidv4(F, e));
	},
	uuidv6(e) {
		return this.check(_uuidv6(F, e));
	},
	uuidv7(e) {
		return this.check(_uuidv7(F, e));
	},
	nanoid(e) {
		return this.check(_nanoid(Nn, e));
	},
	cuid(e) {
		return this.check(_cuid(Pn, e));
	},
	cuid2(e) {
		return this.check(_cuid2(Fn, e));
	},
	ulid(e) {
		return this.check(_ulid(In, e));
	},
	base64(e) {
		return this.check(_base64(Un, e));
	},
	base64url(e) {
		return this.check(_base64url(Wn, e));
	},
	xid(e) {
		return this.check(_xid(Ln, e));
	},
	ksuid(e) {
		return this.check(_ksuid(Rn, e));
	},
	ipv4(e) {
		return this.check(_ipv4(zn, e));
	},
	ipv6(e) {
		return this.check(_ipv6(Bn, e));
	},
	cidrv4(e) {
		return this.check(_cidrv4(Vn, e));
	},
	cidrv6(e) {
		return this.check(_cidrv6(Hn, e));
	},
	e164(e) {
		return this.check(_e164(Gn, e));
	},
	datetime(e) {
		return this.check(_isoDateTime(Tn, e));
	},
	date(e) {
		return this.check(_isoDate(En, e));
	},
	time(e) {
		return this.check(_isoTime(Dn, e));
	},
	duration(e) {
		return this.check(_isoDuration(On, e));
	}
});
function schemas_string(e) {
	return _string(wn, e);
}
const P = $constructor("ZodStringFormat", (e, t) => {
	O.init(e, t), Cn.init(e, t);
}), Tn = $constructor("ZodISODateTime", (e, t) => {
	et.init(e, t), P.init(e, t);
}), En = $constructor("ZodISODate", (e, t) => {
	tt.init(e, t), P.init(e, t);
}), Dn = $constructor("ZodISOTime", (e, t) => {
	nt.init(e, t), P.init(e, t);
}), On = $constructor("ZodISODuration", (e, t) => {
	rt.init(e, t), P.init(e, t);
}), kn = $constructor("ZodEmail", (e, t) => {
	We.init(e, t), P.init(e, t);
}), An = $constructor("ZodGUID", (e, t) => {
	He.init(e, t), P.init(e, t);
}), F = $constructor("ZodUUID", (e, t) => {
	Ue.init(e, t), P.init(e, t);
}), jn = $constructor("ZodURL", (e, t) => {
	Ke.init(e, t), P.init(e, t);
}), Mn = $constructor("ZodEmoji", (e, t) => {
	qe.init(e, t), P.init(e, t);
}), Nn = $constructor("ZodNanoID", (e, t) => {
	Je.init(e, t), P.init(e, t);
}), Pn = $constructor("ZodCUID", (e, t) => {
	Ye.init(e, t), P.init(e, t);
}), Fn = $constructor("ZodCUID2", (e, t) => {
	Xe.init(e, t), P.init(e, t);
}), In = $constructor("ZodULID", (e, t) => {
	Ze.init(e, t), P.init(e, t);
}), Ln = $constructor("ZodXID", (e, t) => {
	Qe.init(e, t), P.init(e, t);
}), Rn = $constructor("ZodKSUID", (e, t) => {
	$e.init(e, t), P.init(e, t);
}), zn = $constructor("ZodIPv4", (e, t) => {
	it.init(e, t), P.init(e, t);
}), Bn = $constructor("ZodIPv6", (e, t) => {
	ot.init(e, t), P.init(e, t);
}), Vn = $constructor("ZodCIDRv4", (e, t) => {
	st.init(e, t), P.init(e, t);
}), Hn = $constructor("ZodCIDRv6", (e, t) => {
	ct.init(e, t), P.init(e, t);
}), Un = $constructor("ZodBase64", (e, t) => {
	ut.init(e, t), P.init(e, t);
}), Wn = $constructor("ZodBase64URL", (e, t) => {
	ft.init(e, t), P.init(e, t);
}), Gn = $constructor("ZodE164", (e, t) => {
	pt.init(e, t), P.init(e, t);
}), Kn = $constructor("ZodJWT", (e, t) => {
	mt.init(e, t), P.init(e, t);
}), qn = $constructor("ZodNumber", (e, t) => {
	ht.init(e, t), N.init(e, t), e._zod.processJSONSchema = (t, n, r) => numberProcessor(e, t, n, r), e.isFinite = !0;
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
	return _number(qn, e);
}
const Jn = $constructor("ZodNumberFormat", (e, t) => {
	gt.init(e, t), qn.init(e, t);
});
function schemas_int(e) {
	return _int(Jn, e);
}
const Yn = $constructor("ZodBoolean", (e, t) => {
	_t.init(e, t), N.init(e, t), e._zod.processJSONSchema = (t, n, r) => booleanProcessor(e, t, n, r);
});
function schemas_boolean(e) {
	return _boolean(Yn, e);
}
const Xn = $constructor("ZodUnknown", (e, t) => {
	vt.init(e, t), N.init(e, t), e._zod.processJSONSchema = (e, t, n) => void 0;
});
function unknown() {
	return _unknown(Xn);
}
const Zn = $constructor("ZodNever", (e, t) => {
	yt.init(e, t), N.init(e, t), e._zod.processJSONSchema = (t, n, r) => neverProcessor(e, t, n, r);
});
function never(e) {
	return _never(Zn, e);
}
const Qn = $constructor("ZodArray", (e, t) => {
	_ensureDefaultMemoizer(), bt.init(e, t), N.init(e, t), e._zod.processJSONSchema = (t, n, r) => arrayProcessor(e, t, n, r), e.element = t.element;
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
	return _array(Qn, e, t);
}
const $n = $constructor("ZodObject", (e, t) => {
	_ensureDefaultMemoizer(), Ct.init(e, t), N.init(e, t), e._zod.processJSONSchema = (t, n, r) => objectProcessor(e, t, n, r), installLazyProp(e, "shape", (e) => e._zod.def.shape, !1);
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
		return merge(this, e);
	},
	pick(e) {
		return pick(this, e);
	},
	omit(e) {
		return omit(this, e);
	},
	partial(...e) {
		return partial(sr, this, e[0]);
	},
	exactPartial(...e) {
		return partial(cr, this, e[0], "exactPartial");
	},
	required(...e) {
		return required(fr, this, e[0]);
	}
});
function object(e, t) {
	let n = {
		type: "object",
		shape: e ?? {},
		...normalizeParams(t)
	};
	return new $n(n);
}
const er = $constructor("ZodUnion", (e, t) => {
	wt.init(e, t), N.init(e, t), e._zod.processJSONSchema = (t, n, r) => unionProcessor(e, t, n, r), e.options = t.options;
});
function union(e, t) {
	return new er({
		type: "union",
		options: e,
		...normalizeParams(t)
	});
}
const tr = $constructor("ZodDiscriminatedUnion", (e, t) => {
	er.init(e, t), Tt.init(e, t);
});
function discriminatedUnion(e, t, n) {
	return new tr({
		type: "union",
		options: t,
		discriminator: e,
		...normalizeParams(n)
	});
}
const nr = $constructor("ZodIntersection", (e, t) => {
	Et.init(e, t), N.init(e, t), e._zod.processJSONSchema = (t, n, r) => intersectionProcessor(e, t, n, r);
});
function intersection(e, t) {
	return new nr({
		type: "intersection",
		left: e,
		right: t
	});
}
const rr = $constructor("ZodRecord", (e, t) => {
	_ensureDefaultMemoizer(), Dt.init(e, t), N.init(e, t), e._zod.processJSONSchema = (t, n, r) => recordProcessor(e, t, n, r), e.keyType = t.keyType, e.valueType = t.valueType;
});
function record(e, t, n) {
	return !t || !t._zod ? new rr({
		type: "record",
		keyType: schemas_string(),
		valueType: e,
		...normalizeParams(t)
	}) : new rr({
		type: "record",
		keyType: e,
		valueType: t,
		...normalizeParams(n)
	});
}
const ir = $constructor("ZodEnum", (e, t) => {
	Ot.init(e, t), N.init(e, t), e._zod.processJSONSchema = (t, n, r) => enumProcessor(e, t, n, r), e.enum = t.entries, e.options = [...e._zod.values];
	let n = new Set(Object.keys(t.entries));
	e.extract = (e, r) => {
		let i = {};
		for (let r of e) if (n.has(r)) i[r] = t.entries[r];
		else throw Error(`Key ${r} not found in enum`);
		return new ir({
			...t,
			checks: [],
			...normalizeParams(r),
			entries: i
		});
	}, e.exclude = (e, r) => {
		let i = { ...t.entries };
		for (let t of e) if (n.has(t)) delete i[t];
		else throw Error(`Key ${t} not found in enum`);
		return new ir({
			...t,
			checks: [],
			...normalizeParams(r),
			entries: i
		});
	};
});
function schemas_enum(e, t) {
	let n = Array.isArray(e) ? Object.fromEntries(e.map((e) => [e, e])) : e;
	return new ir({
		type: "enum",
		entries: n,
		...normalizeParams(t)
	});
}
const ar = $constructor("ZodLiteral", (e, t) => {
	kt.init(e, t), N.init(e, t), e._zod.processJSONSchema = (t, n, r) => literalProcessor(e, t, n, r), e.values = new Set(t.values), Object.defineProperty(e, "value", { get() {
		if (t.values.length > 1) throw Error("This schema contains multiple valid literal values. Use `.values` instead.");
		return t.values[0];
	} });
});
function literal(e, t) {
	return new ar({
		type: "literal",
		values: Array.isArray(e) ? e : [e],
		...normalizeParams(t)
	});
}
const or = $constructor("ZodTransform", (e, t) => {
	_ensureDefaultMemoizer(), At.init(e, t), N.init(e, t), e._zod.processJSONSchema = (t, n, r) => transformProcessor(e, t, n, r), e._zod.parse = (n, r) => {
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
	return new or({
		type: "transform",
		transform: e
	});
}
const sr = $constructor("ZodOptional", (e, t) => {
	jt.init(e, t), N.init(e, t), e._zod.processJSONSchema = (t, n, r) => optionalProcessor(e, t, n, r), e.unwrap = () => e._zod.def.innerType;
});
function optional(e) {
	return new sr({
		type: "optional",
		innerType: e
	});
}
const cr = $constructor("ZodExactOptional", (e, t) => {
	Mt.init(e, t), N.init(e, t), e._zod.processJSONSchema = (t, n, r) => optionalProcessor(e, t, n, r), e.unwrap = () => e._zod.def.innerType;
});
function exactOptional(e) {
	return new cr({
		type: "optional",
		innerType: e
	});
}
const lr = $constructor("ZodNullable", (e, t) => {
	Nt.init(e, t), N.init(e, t), e._zod.processJSONSchema = (t, n, r) => nullableProcessor(e, t, n, r), e.unwrap = () => e._zod.def.innerType;
});
function nullable(e) {
	return new lr({
		type: "nullable",
		innerType: e
	});
}
const ur = $constructor("ZodDefault", (e, t) => {
	Pt.init(e, t), N.init(e, t), e._zod.processJSONSchema = (t, n, r) => defaultProcessor(e, t, n, r), e.unwrap = () => e._zod.def.innerType, e.removeDefault = e.unwrap;
});
function schemas_default(e, t) {
	return new ur({
		type: "default",
		innerType: e,
		get defaultValue() {
			return typeof t == "function" ? t() : shallowClone(t);
		}
	});
}
const dr = $constructor("ZodPrefault", (e, t) => {
	Ft.init(e, t), N.init(e, t), e._zod.processJSONSchema = (t, n, r) => prefaultProcessor(e, t, n, r), e.unwrap = () => e._zod.def.innerType;
});
function prefault(e, t) {
	return new dr({
		type: "prefault",
		innerType: e,
		get defaultValue() {
			return typeof t == "function" ? t() : shallowClone(t);
		}
	});
}
const fr = $constructor("ZodNonOptional", (e, t) => {
	It.init(e, t), N.init(e, t), e._zod.processJSONSchema = (t, n, r) => nonoptionalProcessor(e, t, n, r), e.unwrap = () => e._zod.def.innerType;
});
function nonoptional(e, t) {
	return new fr({
		type: "nonoptional",
		innerType: e,
		...normalizeParams(t)
	});
}
const pr = $constructor("ZodCatch", (e, t) => {
	Lt.init(e, t), N.init(e, t), e._zod.processJSONSchema = (t, n, r) => catchProcessor(e, t, n, r), e.unwrap = () => e._zod.def.innerType, e.removeCatch = e.unwrap;
});
function schemas_catch(e, t) {
	return new pr({
		type: "catch",
		innerType: e,
		catchValue: typeof t == "function" ? t : constantCatch(t)
	});
}
const mr = $constructor("ZodPipe", (e, t) => {
	Rt.init(e, t), N.init(e, t), e._zod.processJSONSchema = (t, n, r) => pipeProcessor(e, t, n, r), e.in = t.in, e.out = t.out;
});
function pipe(e, t) {
	return new mr({
		type: "pipe",
		in: e,
		out: t
	});
}
const hr = $constructor("ZodPreprocess", (e, t) => {
	mr.init(e, t), zt.init(e, t);
}), gr = $constructor("ZodReadonly", (e, t) => {
	Bt.init(e, t), N.init(e, t), e._zod.processJSONSchema = (t, n, r) => readonlyProcessor(e, t, n, r), e.unwrap = () => e._zod.def.innerType;
});
function readonly(e) {
	return new gr({
		type: "readonly",
		innerType: e
	});
}
const _r = $constructor("ZodCustom", (e, t) => {
	Vt.init(e, t), N.init(e, t), e._zod.processJSONSchema = (t, n, r) => customProcessor(e, t, n, r);
});
function refine(e, t = {}) {
	return _refine(_r, e, t);
}
function superRefine(e, t) {
	return _superRefine(e, t);
}
function preprocess(e, t) {
	return new hr({
		type: "pipe",
		in: transform(e),
		out: t
	});
}
const I = {
	most: 20,
	name: 200,
	text: 64e3
}, vr = schemas_int().min(0), yr = array(object({
	document: schemas_string().max(I.name),
	start: vr.exactOptional(),
	end: vr.exactOptional(),
	relevant: literal(!0).exactOptional(),
	text: schemas_string().max(I.text).exactOptional()
})).max(I.most), br = {
	most: 4,
	text: 400
}, xr = array(schemas_string().max(br.text)).max(br.most), Sr = ["baseline", "candidate"], Cr = [
	"auth",
	"quota",
	"rate-limit",
	"provider",
	"network",
	"timeout",
	"assertion",
	"template",
	"missing-package",
	"crash",
	"main-changed"
], wr = [
	"json",
	"part",
	"redacted"
];
function iso_datetime(e) {
	return _isoDateTime(Tn, e);
}
const Tr = {
	uniform: {
		label: "both sides",
		brings: "samples",
		alike: !0,
		opening: !0,
		ofToday: !0,
		unchosen: !0,
		mergeable: !0
	},
	fill: {
		label: "main first",
		brings: "samples",
		opening: !0,
		ofToday: !0,
		unchosen: !0,
		mergeable: !0,
		spread: "baseline"
	},
	search: {
		label: "first look",
		brings: "samples",
		opening: !0,
		ofToday: !0,
		mergeable: !0,
		spread: "candidate"
	},
	trial: {
		label: "confirmation",
		brings: "samples",
		alike: !0,
		chosen: !0
	},
	relook: {
		label: "second look",
		brings: "samples",
		chosen: !0
	},
	"whole-suite": {
		label: "all cases again",
		brings: "samples",
		alike: !0,
		unchosen: !0,
		mergeable: !0
	},
	"gains-look": {
		label: "any better?",
		brings: "samples",
		ofToday: !0,
		afterConviction: !0,
		chosen: !0
	},
	"gains-trial": {
		label: "gains again",
		brings: "samples",
		alike: !0,
		afterConviction: !0,
		chosen: !0
	},
	balance: {
		label: "balance",
		brings: "samples",
		alike: !0,
		afterConviction: !0,
		chosen: !0
	},
	confirm: {
		label: "which cases",
		brings: "samples",
		alike: !0,
		afterConviction: !0,
		chosen: !0
	},
	look: {
		label: "not compared",
		brings: "samples",
		opening: !0,
		ofToday: !0,
		mergeable: !0,
		spread: "candidate"
	},
	"candidate-only": {
		label: "this PR alone",
		brings: "samples",
		mergeable: !0
	},
	reliability: {
		label: "repeats",
		brings: "samples",
		alike: !0
	},
	"refused-again": {
		label: "refused again",
		brings: "samples"
	},
	"case-bars": {
		label: "bars of cases",
		brings: "samples"
	},
	"second-grading": {
		label: "graded again",
		brings: "second-gradings"
	},
	"edited-checks": {
		label: "both checks",
		brings: "checked-stored",
		mergeable: !0
	},
	"edited-checks-look": {
		label: "main's checks",
		brings: "checked-looks"
	},
	"edited-checks-main": {
		label: "PR's checks",
		brings: "samples",
		uncounted: !0
	},
	diagnose: {
		label: "which half",
		brings: "diagnosis"
	},
	lines: {
		label: "which lines",
		brings: "diagnosis"
	},
	settings: {
		label: "which settings",
		brings: "diagnosis"
	},
	record: {
		label: "record",
		brings: "samples",
		mergeable: !0
	},
	nightly: {
		label: "idle repeats",
		brings: "samples"
	},
	variants: {
		label: "variants",
		brings: "samples"
	},
	file: {
		label: "file",
		brings: "rows"
	}
}, Er = {
	alone: "candidate-only",
	wide: "whole-suite",
	"mirror-look": "gains-look",
	"mirror-trial": "gains-trial",
	naming: "confirm",
	regrade: "second-grading",
	exam: "edited-checks",
	"exam-look": "edited-checks-look",
	ruler: "edited-checks-main",
	swap: "diagnose"
};
function stageNamed(e) {
	let t = Object.hasOwn(Er, e) ? Er[e] : e;
	return Object.hasOwn(Tr, t) ? t : "file";
}
function stageFacts(e) {
	return Tr[e];
}
Object.keys(Tr).filter((e) => stageFacts(e).alike);
const L = schemas_string(), R = schemas_int().min(0), Dr = schemas_string().regex(/^[0-9a-f]{64}$/), Or = object({
	promptTokens: schemas_number().min(0).exactOptional(),
	completionTokens: schemas_number().min(0).exactOptional(),
	cost: schemas_number().min(0).exactOptional(),
	discount: schemas_number().min(0).exactOptional()
}), kr = schemas_string().regex(/^[A-Za-z0-9][A-Za-z0-9_.-]{2,59}$/), Ar = schemas_string().regex(/^[0-9a-f]{16}-\d{1,9}$/), jr = discriminatedUnion("kind", [object({
	kind: literal("scored"),
	passed: schemas_boolean(),
	score: schemas_number(),
	metrics: record(L, schemas_number()),
	failed: array(object({
		label: L,
		reason: L
	})),
	task: record(L, schemas_number().min(0)).exactOptional()
}), object({
	kind: literal("errored"),
	cause: schemas_enum(Cr),
	message: L,
	refusal: kr.exactOptional(),
	unasked: literal(!0).exactOptional()
})]);
object({
	suite: L.min(1),
	slot: L.min(1),
	case: L.min(1),
	arm: schemas_enum(Sr),
	round: R,
	stage: L.transform(stageNamed),
	repeat: R,
	variation: schemas_int().min(1).exactOptional(),
	without: array(schemas_int().min(1)).max(100).exactOptional(),
	result: jr,
	output: L.nullable(),
	outputDigest: Dr.exactOptional(),
	outputLength: R.exactOptional(),
	form: schemas_enum(wr).exactOptional(),
	passages: yr.exactOptional(),
	remarks: xr.exactOptional(),
	latencyMs: schemas_number().min(0).nullable(),
	target: Or,
	grader: Or,
	calls: object({
		target: R,
		grader: R
	}),
	cached: schemas_boolean(),
	lines: array(Ar).max(100).exactOptional(),
	at: iso_datetime(),
	tags: record(L, L).exactOptional(),
	keys: object({
		generation: Dr,
		grading: Dr
	}).nullable().exactOptional(),
	commit: schemas_string().regex(/^[0-9a-f]{7,64}$/).exactOptional(),
	driftedSince: iso_datetime().exactOptional(),
	origin: object({
		kind: literal("pull-request"),
		number: schemas_int().min(1),
		run: schemas_int().min(1).nullable()
	}).exactOptional()
});
const Mr = [
	"requests",
	"tokens",
	"concurrency",
	"overload"
], Nr = {
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
const Pr = /(?:(?:re)?try(?:ing)?(?: again| your request)?|wait|retry[_ -]?after|retryDelay|resets?)["']?\s*(?:after|in|for|at least|:|=)?\s*["']?\s*(\d[\d.]*\s*[a-z]*(?:\s?\d[\d.]*\s*(?:ms|m|s)\b)*)/gi;
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
	for (let [, t = ""] of e.slice(0, 1e4).matchAll(Pr)) {
		let e = durationMs(t, "s");
		if (e !== null) return {
			ms: e,
			stepMs: /\.\d|\bms|\dms|mill/i.test(t) ? 1 : 1e3
		};
	}
	return null;
}
const Fr = {
	ms: 1,
	s: 1e3,
	m: 6e4,
	h: 36e5,
	d: 864e5
}, Ir = /(\d+(?:\.\d+)?)\s*(milliseconds?|msecs?|ms|minutes?|mins?|seconds?|secs?|hours?|hrs?|days?|m|s|h|d)?(?![a-z])/gi;
function durationMs(e, t) {
	let n = null;
	for (let [, r = "", i] of e.trim().matchAll(Ir)) {
		let e = i === void 0 ? t : unitOf(i);
		if (e === null) return n;
		if (n = (n ?? 0) + Number(r) * Fr[e], i === void 0) break;
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
const Lr = {
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
		windowMs: Lr[t[2].toLowerCase()] ?? null,
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
const Rr = {
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
	for (let { limit: r, remaining: i, reset: a, refills: o } of Rr[t]) {
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
const z = schemas_int().min(0), B = schemas_number(), zr = schemas_string().normalize("NFC"), V = zr.nullable(), H = schemas_string().nullable(), Br = schemas_enum(Cr), Vr = kr.exactOptional(), Hr = object({
	promptTokens: B.exactOptional(),
	completionTokens: B.exactOptional(),
	cost: B.exactOptional(),
	discount: B.min(0).exactOptional()
}), Ur = object({
	result: discriminatedUnion("kind", [object({
		kind: literal("scored"),
		passed: schemas_boolean(),
		score: B,
		metrics: record(zr, B),
		failed: array(object({
			label: schemas_string(),
			reason: schemas_string()
		})),
		task: record(schemas_string(), B.min(0)).exactOptional()
	}), object({
		kind: literal("errored"),
		cause: Br,
		message: schemas_string(),
		refusal: Vr,
		unasked: literal(!0).exactOptional()
	})]),
	output: schemas_string().nullable(),
	form: schemas_enum(wr).exactOptional(),
	passages: yr.exactOptional(),
	remarks: xr.exactOptional(),
	latencyMs: schemas_number().min(0).nullable(),
	target: Hr,
	grader: Hr,
	calls: object({
		target: z,
		grader: z
	}),
	cached: schemas_boolean(),
	at: schemas_string()
}), Wr = object({
	cause: Br,
	message: schemas_string(),
	retry: schemas_boolean(),
	retryAfterMs: schemas_number().min(0).nullable(),
	refusal: Vr,
	status: schemas_int().nullable().exactOptional()
}), Gr = object({
	limit: schemas_number().min(0).nullable(),
	windowMs: schemas_number().min(0).nullable(),
	remaining: schemas_number().min(0).nullable(),
	resetMs: schemas_number().min(0).nullable(),
	refills: schemas_boolean()
}), Kr = object({
	about: schemas_enum(Mr).nullable(),
	waitMs: schemas_number().min(0).nullable(),
	waitStepMs: schemas_number().min(0).nullable(),
	requests: Gr.nullable(),
	tokens: Gr.nullable(),
	wanted: schemas_number().min(0).nullable()
}), qr = discriminatedUnion("kind", [object({ kind: literal("cell") }), object({
	kind: schemas_enum(["row", "suite"]),
	reason: schemas_string()
})]), Jr = object({
	vars: record(schemas_string(), schemas_string()),
	checks: array(record(schemas_string(), unknown())),
	ownChecks: z,
	ownSettings: array(schemas_string()),
	expected: schemas_string().exactOptional()
}), Yr = object({
	description: H,
	slots: array(object({
		index: z,
		promptIndex: z,
		providerIndex: z,
		promptLabel: V,
		providerLabel: V,
		providerId: schemas_string(),
		promptFile: H,
		retrievalPrompts: array(schemas_string()).exactOptional(),
		promptDigest: schemas_string(),
		promptShape: schemas_string(),
		providerDigest: schemas_string(),
		unnamedDigest: schemas_string().exactOptional(),
		template: object({
			form: schemas_enum(["text", "code"]),
			text: schemas_string(),
			textDigest: schemas_string(),
			file: schemas_string(),
			line: schemas_int().min(1).nullable()
		}).exactOptional(),
		providerSettings: record(schemas_string(), union([
			schemas_string(),
			B,
			schemas_boolean()
		])),
		providerWritten: schemas_string().exactOptional(),
		providerFile: schemas_string().exactOptional(),
		alias: schemas_string().exactOptional(),
		aliasesInside: array(schemas_string()).exactOptional(),
		echoes: literal(!0).exactOptional(),
		price: object({
			input: B.min(0),
			output: B.min(0)
		}).nullable()
	})),
	cases: array(object({
		index: z,
		id: V,
		description: V,
		varsDigest: schemas_string(),
		assertionsDigest: schemas_string(),
		vars: record(schemas_string(), schemas_string()),
		preview: schemas_string(),
		input: schemas_string().exactOptional(),
		critical: schemas_boolean(),
		cluster: H,
		repeatNever: schemas_boolean(),
		atLeast: object({
			passes: z,
			of: z
		}).exactOptional(),
		texts: array(schemas_string()).exactOptional(),
		asked: Jr.exactOptional(),
		gradedOnce: schemas_string().exactOptional(),
		gradedByCode: literal(!0).exactOptional(),
		tags: record(schemas_string(), schemas_string()).exactOptional(),
		weight: B.exactOptional()
	})),
	cells: array(object({
		index: z,
		slot: z,
		case: z,
		promptDigest: schemas_string(),
		promptLength: z,
		settingsDigest: schemas_string(),
		secretsDigest: schemas_string().exactOptional(),
		inPrompt: schemas_string().exactOptional(),
		inPassages: literal(!0).exactOptional(),
		prompt: schemas_string().exactOptional()
	})),
	commonDigest: schemas_string(),
	together: qr,
	variables: record(schemas_string(), object({
		isShared: schemas_boolean(),
		isConstant: schemas_boolean(),
		isAsked: schemas_boolean(),
		isShown: schemas_boolean(),
		isGraded: schemas_boolean(),
		isTold: schemas_boolean().exactOptional()
	})),
	around: record(schemas_string(), schemas_string()).exactOptional(),
	maxConcurrency: schemas_int().min(1).nullable(),
	delayMs: schemas_number().min(0).nullable(),
	timeoutMs: schemas_number().min(0).exactOptional(),
	sharedAddresses: array(schemas_string()),
	sharedStores: array(schemas_string()).exactOptional(),
	missingSecrets: array(schemas_string()),
	hosts: array(object({
		host: schemas_string(),
		variables: array(schemas_string())
	})),
	gradersPerCell: z,
	weightless: array(zr).exactOptional(),
	named: array(zr).exactOptional(),
	idleModel: schemas_string().exactOptional(),
	labels: array(schemas_string()).exactOptional()
}), Xr = object({
	code: schemas_string(),
	what: schemas_string(),
	why: schemas_string().exactOptional(),
	fix: schemas_string().exactOptional(),
	place: object({
		file: schemas_string(),
		line: schemas_int().exactOptional(),
		column: schemas_int().exactOptional()
	}).exactOptional()
}), Zr = object({
	id: schemas_string(),
	name: schemas_string(),
	isKnown: schemas_boolean()
}), Qr = schemas_enum([
	"target",
	"grader",
	"given"
]), $r = [
	"/chat/completions",
	"/responses",
	"/embeddings"
], ei = object({
	base: schemas_string(),
	endpoint: schemas_enum($r),
	body: schemas_string(),
	bodyDigest: schemas_string(),
	keyName: schemas_string(),
	organization: H,
	project: H
}), ti = record(schemas_string(), schemas_string()), ni = object({
	response: unknown().optional(),
	thrown: schemas_string().exactOptional()
}), ri = discriminatedUnion("type", [
	object({
		type: literal("opened"),
		manifest: Yr
	}),
	object({
		type: literal("open-failed"),
		failure: Xr
	}),
	object({
		type: literal("call"),
		call: z,
		evaluation: z,
		cell: object({
			row: z,
			slot: z
		}).nullable(),
		role: Qr,
		nested: schemas_boolean(),
		provider: schemas_string(),
		endpoint: Zr,
		restMs: schemas_number().min(0)
	}),
	object({
		type: literal("answered"),
		call: z,
		failure: Wr.nullable(),
		limits: Kr.nullable(),
		tokens: schemas_number().min(0).nullable()
	}),
	object({
		type: literal("deferred"),
		call: z,
		outer: z.nullable(),
		evaluation: z,
		request: ei
	}),
	object({
		type: literal("done"),
		evaluation: z,
		row: z,
		slot: z
	}),
	object({
		type: literal("outcome"),
		evaluation: z,
		row: z,
		slot: z,
		outcome: Ur.nullable()
	}),
	object({
		type: literal("recorded"),
		asked: ti,
		answer: ni
	}),
	object({
		type: literal("wanted"),
		ask: z,
		asked: ti
	}),
	object({
		type: literal("evaluated"),
		evaluation: z,
		failure: schemas_string().nullable(),
		refused: schemas_boolean()
	})
]);
function ownWords() {
	return ii ??= wordsOf(toJSONSchema(ri, {
		io: "output",
		unrepresentable: "any"
	})), ii;
}
let ii = null;
function redactedMessage(e, { text: t }) {
	let n = redacted(e, "", {
		text: t,
		own: ownWords()
	});
	if (e.type !== "outcome" || n.type !== "outcome" || n.outcome === null || n.outcome.output === e.outcome?.output) return n;
	let r = n.outcome.form === "part" ? "part" : "redacted";
	return {
		...n,
		outcome: {
			...n.outcome,
			form: r
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
function wordsOf(e) {
	if (Array.isArray(e)) return new Set(e.flatMap((e) => [...wordsOf(e)]));
	if (typeof e != "object" || !e) return new Set();
	let { properties: t = {}, const: n, enum: r = [] } = e, i = [n, ...r].filter((e) => typeof e == "string"), a = Object.values(e).flatMap((e) => [...wordsOf(e)]);
	return new Set([
		...Object.keys(t),
		...i,
		...a
	]);
}
const ai = [
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
	/(?<=:\/\/[^\s:@/]{0,64}:)(?=[^\s@/]{0,200}\d)(?=[^\s@/]{0,200}[A-Za-z])[\w.~%+=!-]{16,200}(?=@)/g
];
function withoutShapes(e) {
	return ai.reduce((e, t) => e.replace(t, "[key]"), e);
}
const oi = e(import.meta.url)("node:buffer");
function secretForms(e) {
	let t = JSON.stringify(e).slice(1, -1), n = [
		e,
		t,
		JSON.stringify(t).slice(1, -1),
		...jsonForms(t),
		...urlForms(e),
		...htmlForms(e),
		...hexForms(e),
		...base64Forms(e),
		...e.includes("\n") ? [e.replaceAll("\n", " "), e.replaceAll("\n", "\r\n")] : []
	];
	return [...new Set(n)].filter((e) => e.length >= 8);
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
	let t = percentEncoded(e, encodeURIComponent);
	return [
		t,
		t.replace(/[!'()*~]/g, (e) => `%${e.charCodeAt(0).toString(16).toUpperCase()}`),
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
const U = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;"
}, si = [
	U,
	{
		...U,
		"'": "&#39;"
	},
	{
		...U,
		"'": "&#x27;"
	},
	{
		...U,
		"'": "&#x27;",
		"/": "&#x2F;"
	},
	{
		...U,
		"\"": "&#34;",
		"'": "&#39;"
	},
	{
		...U,
		"\"": "&#34;",
		"'": "&#39;",
		"+": "&#43;"
	},
	{
		...U,
		"'": "&#39;",
		"`": "&#96;",
		"\\": "&#92;"
	},
	{
		...U,
		"'": "&#x27;",
		"`": "&#x60;",
		"=": "&#x3D;"
	}
];
function htmlForms(e) {
	return si.map((t) => e.replace(/[&<>"'`=+/\\]/g, (e) => t[e] ?? e));
}
function hexForms(e) {
	let t = oi.Buffer.from(e, "utf8").toString("hex");
	return [t, t.toUpperCase()];
}
function base64Forms(e) {
	let t = oi.Buffer.from(e, "utf8");
	return [
		0,
		1,
		2
	].flatMap((e) => {
		let n = oi.Buffer.concat([oi.Buffer.alloc(e), t]).toString("base64"), r = Math.ceil(e * 8 / 6), i = Math.floor((e + t.length) * 8 / 6), a = n.slice(r, i);
		return [
			a,
			a.replaceAll("+", "-").replaceAll("/", "_"),
			a.replaceAll("/", "\\/"),
			...urlForms(a)
		];
	});
}
const ci = /KEY(?!BOARD|CLOAK_URL)|TOKEN|SECRET|PASSWORD|PASSWD|PASSPHRASE|CREDENTIAL|PRIVATE|AUTH(?!OR(?!IZ))|DSN|CONNECTION_?STRING|CONN_STR|WEBHOOK|COOKIE|(?:^|_)(?:PWD|PASS|PAT|SAS)$/i, li = /(?:tokenizer|keywords?|keyspace|name|type|kind|method|mode|policy|domain|host|region|scopes?|format|algorithm|issuer|audience|provider|principal|vault|source|process|version|location|limit|channel|user|id)$/i, ui = /^(?:[\d.,:_-]{1,15}|true|false|null|none|undefined|enabled|disabled|required|optional|default|automatic|production|development|staging|testing|preview|localhost|anonymous|password|postgres|simulated|unlimited|permanent|internal|external|standard|(?:unset|change|replace)[\w-]*)$/i, di = /^(?!https?:\/\/|\/|\.)(?=\S*\d)(?=\S*[A-Za-z])[\w+/=.~-]{16,}$/, fi = /(?<![A-Za-z\d])(?=[A-Za-z]*\d)(?=\d*[A-Za-z])[A-Za-z\d]{8}/;
function looksRandom(e) {
	return di.test(e) && !ui.test(e);
}
function isRandom(e) {
	return looksRandom(e) && fi.test(e);
}
const pi = /^\p{L}\p{Ll}{7,}$|^\p{Lu}{8,}$/u;
function isOrdinaryWord(e) {
	return pi.test(e.trim());
}
function isNamedSecret(e, t) {
	return ci.test(e) && (!li.test(e) || isRandom(t));
}
const mi = /^https?:\/\/[^@\s]*$/i, hi = /["']?([\w.-]{2,60})["']?[ \t]*[:=][ \t]*["']?([^\s"';,]{8,})/g;
function secretParts(e) {
	let t = fieldsOf(e), n = [...(t ?? [...e.matchAll(hi)].map(([, e = "", t = ""]) => [e, t])).filter(([e, t]) => isNamedSecret(e, t)).map(([, e]) => e), ...[e, ...(t ?? []).map(([, e]) => e)].flatMap(linesOf)];
	return [...new Set(n)].filter((t) => t !== e && t.length >= 8 && !ui.test(t) && !mi.test(t));
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
const gi = 65535, _i = 16777619, vi = Array.from({ length: 7 }).reduce((e) => Math.imul(e, _i), 1);
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
		r[t & gi] = 1, n.set(t, [...n.get(t) ?? [], e]);
	}
	return {
		size: t.size,
		may: r,
		byHash: n
	};
}
function hashAt(e) {
	let t = 0;
	for (let n = 0; n < 8; n++) t = Math.imul(t, _i) + e.charCodeAt(n) | 0;
	return t;
}
function findAll(e, { may: t, byHash: n }) {
	let r = [];
	if (e.length < 8) return r;
	let i = hashAt(e);
	for (let a = 0;; a++) {
		if (t[i & gi] === 1) {
			let t = longestAt(e, a, n.get(i) ?? []);
			t !== null && r.push(t);
		}
		let o = a + 8;
		if (o >= e.length) return r;
		let s = Math.imul(e.charCodeAt(a), vi);
		i = Math.imul(i - s, _i) + e.charCodeAt(o) | 0;
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
const yi = /^[A-Za-z0-9+/_-]{40}$/, bi = /^[A-Za-z0-9+/_-]+={0,2}$/;
function unwrapped(e, t) {
	if (!e.includes("\n")) return e;
	let n = [], r = [], close = () => {
		let e = r.map((e) => e.replace(/\r$/, "")).join(""), i = r.length > 1 ? findAll(e, t) : [];
		n.push(...i.length > 0 ? [replaced(e, i)] : r), r = [];
	};
	for (let t of e.split("\n")) {
		let e = t.replace(/\r$/, "");
		r.length > 0 && !bi.test(e) && close(), r.push(t), yi.test(e.slice(-40)) || close();
	}
	return close(), n.join("\n");
}
const xi = /api[-_]?key|secret|passw(or)?d|credential|^(proxy-)?authorization$|cookie|token$/i, Si = /\b(sk-|gh[opsu]_|github_pat_|xox[abp]-|AKIA|Bearer\s)|:\/\/[^/\s]*@|[?&](api[-_]?key|key|token|sig)=|(?=\S*\d)(?=\S*[A-Za-z])[\w+/=-]{32,}/i, Ci = /(?:^|[-_.])(?:auth|bearer|keys?|pass|passphrase|pwd|pat|sas|dsn|signature|webhook)$|private[-_]?key|connection[-_]?string|(?:auth|access)[-_]?key|webhook[-_]?url|^x-.*(?:key|auth)/i;
function isSecretSetting(e, t) {
	return xi.test(e) ? typeof t == "string" ? !/^[\d.]+$/.test(t) : typeof t == "object" && /credential/i.test(e) : !1;
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
				Si.test(i) ? hide(e, n) : i.length <= 80 && r.push([n.join("."), i]);
			} else if (isMapping(e)) for (let [t, r] of Object.entries(e).sort(([e], [t]) => e < t ? -1 : 1)) t !== "basePath" && t.length <= 80 && (isHiddenSetting(t, r) ? hide(r, [...n, t]) : visit(r, [...n, t]));
		}
	};
	return isMapping(e) && visit(e, []), Object.fromEntries(r);
}
function isHiddenSetting(e, t) {
	return isSecretSetting(e, t) || typeof t == "string" && Ci.test(e);
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
const wi = /^(?:Bearer|Basic|Token|ApiKey|Key)\s+/i;
function secretSettings(e) {
	let t = new Map(), visit = (e, n) => {
		if (!(typeof e != "object" || !e || n > 6)) for (let [r, i] of Object.entries(e)) {
			if (t.size >= 200) return;
			if (typeof i != "string") visit(i, n + 1);
			else if (isHiddenSetting(r, i)) {
				let e = i.trim().replace(wi, "");
				looksRandom(e) && t.set(e, {
					name: r,
					value: e
				});
			}
		}
	};
	for (let t of e) visit(t, 0);
	return [...t.values()];
}
const Ti = /^(?:PWD|OLDPWD|SSH_AUTH_SOCK|XAUTHORITY)$/, Ei = /^[a-z][\w+.-]*:\/\/[^/\s:@]*:([^/\s@]{4,})@/i, Di = /^(?:-----BEGIN [^-]{0,40}-----\s*|[a-z][\w+.-]*:\/\/(?:[^/\s:@]*:(?=[^/\s@]+@)|(?![^/\s]*@)[^/\s]*\/?)?)/i, Oi = /-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----/;
function secretVariables(e, t = () => !1) {
	return Object.entries(e).sort(([e], [t]) => e < t ? -1 : 1).flatMap(([e, n = ""]) => {
		let r = n.trim();
		if (r.length < 8 || ui.test(r) || Ti.test(e)) return [];
		let i = Ei.exec(r)?.[1];
		return i === void 0 ? isNamedSecret(e, r) || Oi.test(r) || t(e) && isRandom(r) ? withParts(e, r, secretParts(r)) : [] : withParts(e, r, passwordsIn(r, i));
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
	return Di.exec(e)?.[0].length ?? 0;
}
function passwordsIn(e, t) {
	let n = e.replace(`:${t}@`, " ").toLowerCase().split(/[^\w-]+/);
	return [...new Set([t, decoded(t)])].filter((e) => e.length >= 8 && !ui.test(e) && !n.includes(e.toLowerCase()));
}
function decoded(e) {
	try {
		return decodeURIComponent(e);
	} catch {
		return e;
	}
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
const ki = [
	/(?:API|HTTP)[ \w-]{0,20}(?:error|status|call)[ a-z]{0,12}[:=]? ?(?:Error: )?(?:HTTP )?([45]\d\d)\b/i,
	/\bstatus(?:[ _-]?code)?["']?[:=]? ?([45]\d\d)\b/i,
	/\b(?:error )?code["']?: ?([45]\d\d)\b/i,
	/\bHTTP(?: error|\/\d(?:\.\d)?)? ([45]\d\d)\b/i,
	/\b([45]\d\d) (?:client|server) error\b/i,
	/\[([45]\d\d) [A-Z][\w ]+\]/,
	/^(?:\w*Error: )?([45]\d\d) (?:[A-Z{"]|status code)/
];
function statusInText(e) {
	let t = ki.map((t) => t.exec(e)?.[1]).find((e) => e !== void 0);
	return t === void 0 ? null : Number(t);
}
const Ai = "is not installed|please install|npm install", ji = "modulenotfounderror|no module named|pip install", Mi = RegExp(`cannot find (?:module|package) (?!['"]?[./])|${Ai}|${ji}|could not find python|python 3 not found|spawn \\S*(?:python|ruby|go)\\S* ENOENT`, "i"), Ni = "((?:@[\\w.-]+\\/)?[\\w][\\w.-]*)", Pi = [
	RegExp(`Cannot find (?:package|module) ['"]${Ni}(?:/[^'"]*)?['"]`, "i"),
	RegExp(`the ${Ni} package is (?:required|not installed)`, "i"),
	RegExp(`npm (?:install|i)(?: -\\S+)* ${Ni}`),
	/please install (@[\w.-]+\/[\w][\w.-]*)/i
], Fi = /No module named ['"]?([\w.]+)/i, Ii = RegExp(ji, "i"), Li = RegExp(Ai, "i");
function missingPackageIn(e) {
	if (Ii.test(e)) return {
		name: Fi.exec(e)?.[1] ?? null,
		kind: "python"
	};
	let t = Pi.map((t) => t.exec(e)?.[1]).find((e) => e !== void 0);
	return t === void 0 ? Li.test(e) ? {
		name: null,
		kind: "node"
	} : null : {
		name: t.replace(/\.$/, ""),
		kind: "node"
	};
}
const Ri = /insufficient[ _](?:quota|balance|credits?|funds)|billing_(?:hard_limit_reached|not_active)|quota_exceeded|credit_?[ _]?balance|credit_balance_exhausted|access_terminated|retries will not help|exceeded your (?:monthly|included)|(?:run|ran|are) out of (?:credits|quota)|payment required|\bspend(?:ing)? (?:limit|cap)|PerDay|(?:tokens|requests) per day, please|ServiceQuotaExceeded|limit: 0(?![.\d])/i, zi = /exceeded your current quota/i, Bi = /per[ _-]?(?:second|minute|hour)|\b[rt]p[sm]\b|(?:try again|retry)[ \w]{0,8} (?:in|after) |retry_?delay|rate.?limit/i, Vi = /rateLimitExceeded|RATE_LIMIT_EXCEEDED|RESOURCE_EXHAUSTED|ThrottlingException/, Hi = [
	{
		cause: "quota",
		retry: !1,
		status: (e) => e === 402
	},
	{
		cause: "quota",
		retry: !1,
		status: (e) => e === 429 || e === 400,
		text: Ri
	},
	{
		cause: "quota",
		retry: !1,
		status: (e) => e === 403,
		text: Ri,
		unless: Vi
	},
	{
		cause: "quota",
		retry: !1,
		status: (e) => e === 429,
		text: zi,
		unless: Bi
	},
	{
		cause: "rate-limit",
		retry: !0,
		status: (e) => e === 403,
		text: Vi
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
], Ui = [
	{
		cause: "template",
		retry: !1,
		text: /\btemplate render error\b|\bnunjucks\b|^(?:\w*Error: )?Chat Completion prompt is not a valid/i
	},
	{
		cause: "missing-package",
		retry: !1,
		text: Mi
	},
	{
		cause: "crash",
		retry: !1,
		text: /the python worker (?:ended|could not load)/i
	},
	{
		cause: "quota",
		retry: !1,
		text: Ri,
		unless: Vi
	},
	{
		cause: "quota",
		retry: !1,
		text: zi,
		unless: Bi
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
	let t = (e.status === null || e.status < 100 ? null : e.status) ?? statusInText(e.message), holds = (n) => (n.status === void 0 || t !== null && n.status(t)) && (n.text === void 0 || n.text.test(e.message)) && n.unless?.test(e.message) !== !0, n = Hi.find(holds) ?? Ui.find(holds);
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
const Wi = [
	[/^(rate_limit\w*|too_many_requests|requests|tokens|resource_exhausted|throttling\w*|insufficient_quota)$/i, 429],
	[/^overloaded(_error)?$/i, 529],
	[/^(service_unavailable(_error)?|unavailable)$/i, 503],
	[/^(timeout(_error)?|deadline_exceeded|request_timeout)$/i, 504],
	[/^(server_error|internal(_server)?(_error)?|api_error|internalserverexception)$/i, 500],
	[/^(invalid_api_key|authentication_error|unauthenticated|unauthorized)$/i, 401],
	[/^(permission(_denied|_error)?|forbidden)$/i, 403],
	[/^(not_found(_error)?|model_not_found)$/i, 404],
	[/^(invalid_request_error|bad_request|invalid_argument)$/i, 400]
], Gi = /^(?:Error: )?API (?:response |call )?error: TypeError: /;
function statusInBody(e) {
	let t = e.search(/\{\s*"(?:type|error)"/);
	if (t >= 0) {
		let n = [...e.slice(t, t + 4e3).matchAll(/"(?:status|code|type)"\s*:\s*(?:"([\w.-]{1,60})"|(\d{3})\b)/g)], r = n.flatMap(([, , e]) => e === void 0 ? [] : [Number(e)]).find((e) => e >= 400 && e <= 599);
		if (r !== void 0) return r;
		let i = n.flatMap(([, e = ""]) => Wi.find(([t]) => t.test(e))?.[1] ?? []), a = i.find((e) => e !== 400) ?? i[0];
		if (a !== void 0) return a;
	}
	return Gi.test(e) ? 502 : null;
}
function isPaceRefusal({ cause: e, retry: t }) {
	return e === "rate-limit" && t;
}
const Ki = new Set([
	404,
	405,
	410,
	501
]), qi = new Set([
	407,
	409,
	421,
	423,
	424,
	425,
	426,
	499
]), Ji = /api.?key|credential|unauthori[sz]ed|authenticat|permission|forbidden|quota|billing|credit|balance|rate.?limit|too many requests|overloaded|try again/i, Yi = [
	["context_length_exceeded", /context_length_exceeded|context (length|window)|maximum context|prompt is too long|input is too long|too many tokens|string_above_max_length/i],
	["content_filter", /content_filter|content.management.policy|ResponsibleAIPolicyViolation|content_policy_violation|finish reason:? (?:SAFETY|BLOCKLIST|PROHIBITED_CONTENT|RECITATION|SPII)/i],
	["max_tokens", /"(?:finish|stop)_?reason"\s*:\s*"(?:MAX_TOKENS|length)"/i]
], Xi = [
	"code",
	"status",
	"type"
].map((e) => RegExp(`"${e}"\\s*:\\s*"(?!error")([A-Za-z][A-Za-z0-9_.-]{2,59})"`));
function refusalOf(e) {
	let { cause: t, retry: n } = classifyError(e), r = e.status ?? statusInText(e.message);
	if (t !== "provider" || n || (r === null || r === 400) && Ji.test(e.message)) return;
	let i = Yi.find(([, t]) => t.test(e.message))?.[0];
	if (r === null) return i;
	if (!(r < 400 || r > 499 || qi.has(r) || Ki.has(r))) return i ?? codeIn(e.message) ?? String(r);
}
function codeIn(e) {
	return Xi.map((t) => t.exec(e)?.[1]).find((e) => e !== void 0);
}
const Zi = /^(?:Error: )?Command failed: /, Qi = /^\s*(?:Uncaught )?[\w.]*(?:Error|Exception)\b/;
function withCommandWords(e) {
	if (!Zi.test(e)) return e;
	let t = e.split(/\r?\n/), n = t.findIndex(isContext);
	if (n < 0) return e;
	let r = t.slice(n + 1).filter((e) => e.trim() !== "");
	return `The command of the provider failed: ${(r.findLast((e) => Qi.test(e)) ?? r.at(-1))?.trim() ?? "it printed no error."}`;
}
function isContext(e) {
	return e.includes("\"vars\":") && e.trimEnd().endsWith("}");
}
var W = __nccwpck_require__(3024);
const G = e(import.meta.url)("node:process"), docsPage = (e) => `https://github.com/pawl-dev/pawl/blob/main/docs/${e}`, $i = [
	"type",
	"value",
	"threshold",
	"weight",
	"metric"
], ea = "pawl:rag:", ta = "pawl:model:", na = ["answer", "rewrite"], ra = [
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
	let n = (0, W.statSync)(e);
	if (n.isDirectory()) throw new IrregularFile("it is a folder, and not a file");
	if (n.isFIFO() || n.isSocket()) throw new IrregularFile("it is a pipe, and not a file");
	if (!n.isFile()) throw new IrregularFile("it is a device, and not a file");
	if (n.size > t) throw new IrregularFile("it is too large");
}
function presentNames(e) {
	try {
		return (0, W.readdirSync)(e).sort();
	} catch {
		return [];
	}
}
function presentText(e) {
	try {
		return expectRegularFile(e), (0, W.readFileSync)(e, "utf8");
	} catch {
		return "";
	}
}
var K = __nccwpck_require__(3795);
const ia = {
	node: /^(?:npm|pnpm|yarn|bun|deno)\b/,
	python: /^(?:uv|poetry|pdm|pipenv|pip|conda)\b/
}, aa = /^(?:\.npmrc|\.yarnrc(?:\.yml)?|bunfig\.toml|pnpm-workspace\.yaml|\.?pnpmfile\.[cm]?js)$/, oa = {
	npm: "npm install --save-dev",
	pnpm: "pnpm add -D",
	yarn: "yarn add --dev",
	bun: "bun add --dev",
	uv: "uv add",
	poetry: "poetry add"
};
function nearestInstall(e, t, n) {
	for (let r of (0, K.Qs)(t)) {
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
	if ((0, K.Qs)(t).some((t) => isDeclared(i.join(e, t), n))) return a;
	let o = oa[a.command.split(" ")[0] ?? ""];
	return o === void 0 ? a : {
		...a,
		command: `${o} ${n}`
	};
}
function commandIn(e, t) {
	let n = presentNames(e).filter((e) => !aa.test(e));
	for (let [r, a] of ra) {
		let o = n.find((e) => r.test(e));
		if (o !== void 0 && ia[t].test(a)) return a.startsWith("yarn") ? isFirstYarn(i.join(e, o)) ? sa : a : a.startsWith("pip install -r") ? `pip install -r ${o}` : a;
	}
	return t === "node" && n.includes("package.json") ? "npm install" : null;
}
const sa = "yarn install --frozen-lockfile";
function isFirstYarn(e) {
	return presentText(e).slice(0, 400).includes("# yarn lockfile v1");
}
const ca = [
	"dependencies",
	"devDependencies",
	"optionalDependencies",
	"peerDependencies"
];
function isDeclared(e, t) {
	try {
		let n = Object(JSON.parse(presentText(i.join(e, "package.json"))));
		return ca.some((e) => Object.hasOwn(Object(n[e]), t));
	} catch {
		return !1;
	}
}
const la = {
	"cloudflare-ai": "CLOUDFLARE_API_KEY",
	fal: "FAL_KEY",
	huggingface: "HF_TOKEN",
	meta: "MODEL_API_KEY",
	replicate: "REPLICATE_API_TOKEN",
	togetherai: "TOGETHER_API_KEY"
}, ua = new Set([
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
	return Object.hasOwn(la, a) ? [la[a] ?? ""] : typeof e.getApiKey != "function" || ua.has(a) ? [] : [`${a.toUpperCase().replaceAll("-", "_")}_API_KEY`];
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
	return e === "missing-package" ? withInstallOf(t, G.cwd()) : n === null ? t : withKey(t, refusedKeys({ cause: e }, n));
}
function refusedKeys({ cause: e }, t) {
	return e === "auth" || e === "quota" ? keyVariables(t, G.env) : [];
}
function withInstallOf(e, t) {
	let n = missingPackageIn(e);
	if (n === null) return e;
	let r = repositoryOf(t), a = missingPackage(r, (0, K.HQ)(i.relative(r, t)), n.name, n.kind);
	return a === null ? e : withInstall(e, a);
}
function repositoryOf(e) {
	let { root: t } = i.parse(e), n = (0, K.Qs)((0, K.HQ)(i.relative(t, e))).find((e) => (0, W.existsSync)(i.join(t, e, ".git")));
	return n === void 0 ? e : i.join(t, n);
}
const da = {
	status: null,
	headers: {},
	body: ""
};
function attemptEnd(e, t = da, n = null) {
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
	}, c = [t, r.status].find((e) => e !== null && e >= 400) ?? null ?? statusInText(a) ?? statusInBody(a), l = c === 529 ? 429 : c, u = {
		...s,
		status: l
	}, d = refusalOf(u), f = limitSigns(s);
	return {
		failure: {
			...classifyError(u),
			message: plainMessage(a),
			status: l,
			...d && { refusal: d }
		},
		limits: c === 529 ? {
			...f ?? Nr,
			about: "overload"
		} : f,
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
const q = e(import.meta.url)("node:async_hooks"), fa = new q.AsyncLocalStorage(), pa = /rate-?limit|^retry-after/i, ma = 8e3, ha = [
	"x-ratelimit-remaining",
	"x-ratelimit-remaining-requests",
	"x-ratelimit-remaining-tokens"
];
async function watched(e) {
	let t = {
		status: null,
		headers: {},
		body: ""
	}, [n] = await fa.run(t, () => Promise.allSettled([e()]));
	return [n, t];
}
function watchResponses() {
	let { fetch: e } = globalThis;
	globalThis.fetch = async (t, n) => {
		let r = fa.getStore(), i = await e(t, n);
		return r === void 0 ? i : (r.status = i.status, r.headers = Object.fromEntries([...i.headers].filter(([e]) => pa.test(e))), r.body = i.ok ? "" : await beginningOf(i.clone()), i.ok && ha.some((e) => i.headers.get(e) === "0") ? kept(i) : i);
	};
}
function kept(e) {
	let t = new Headers(e.headers);
	for (let e of ha) t.delete(e);
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
		for (; n.length < ma;) {
			let { done: e, value: r } = await t.read();
			if (e) break;
			n += r;
		}
		return n.slice(0, ma);
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
const ga = new q.AsyncLocalStorage();
function callUnderWay() {
	return ga.getStore();
}
function createCallGate(e, t, n = () => {}) {
	let r = new Map(), i = 0, order = (t, n) => new Promise((i) => {
		r.set(t, i), e(n);
	});
	return {
		async pass(e, r, a) {
			let o = i++, { isTimed: s = !1, ...c } = e, l = ga.getStore(), u = l !== void 0, d = await order(o, {
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
				}, [u, f] = await ga.run(c, () => watched(r));
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
const J = e(import.meta.url)("node:crypto"), _a = new q.AsyncLocalStorage();
async function withTimeout(e, t, n) {
	let r = new AbortController(), i = t ? AbortSignal.any([t, r.signal]) : r.signal, expire = () => {}, a = new Promise((t, n) => {
		expire = () => {
			r.abort(), n(Error(`Provider call timed out after ${e} ms`));
		};
	}), o = {
		...callTimer(e, expire),
		outer: _a.getStore()
	};
	o.resume();
	try {
		return await Promise.race([_a.run(o, () => n(i)), a]);
	} finally {
		o.pause();
	}
}
async function outsideOfTime(e) {
	let t = [];
	for (let e = _a.getStore(); e !== void 0; e = e.outer) t.push(e);
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
const va = /^https:\/\/(?:[a-z]{2}\.)?api\.openai\.com\/v1$/, ya = /^(?:accept|content-type|user-agent|authorization|openai-organization|openai-project)$/i;
function deferRequests(e, t) {
	let { fetch: n } = globalThis, r = secretVariables(process.env), { text: i } = createRedactor(r), nameOf = (e) => r.find(({ value: t }) => t === e)?.name ?? null;
	globalThis.fetch = async (r, a) => {
		let o = callUnderWay();
		if (o === void 0) return n(r, a);
		let s = deferrable(o, r, a, nameOf);
		if (s !== null && i(s.body) === s.body) {
			let t = await outsideOfTime(() => e.defer(o, s));
			if (t !== "go") return deferred_requests_count(o, va.test(s.base) ? "half" : "unpriced"), responseOf(t, String(r));
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
	let a = $r.find((e) => n.endsWith(e));
	if (a === void 0 || n.includes("?") || !isWhole(r.body)) return null;
	let o = new Headers(r.headers), s = [...o.keys()].filter((e) => !ya.test(e) && !/^x-promptfoo-/i.test(e)), [, c = ""] = /^Bearer (\S+)$/.exec(o.get("authorization") ?? "") ?? [], l = i(c);
	return s.length > 0 || l === null ? null : {
		base: n.slice(0, -a.length),
		endpoint: a,
		body: r.body,
		bodyDigest: (0, J.createHash)("sha256").update(r.body).digest("hex"),
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
	return (0, J.createHash)("sha256").update(unixLines(e)).digest("hex");
}
function unixLines(e) {
	return e.replaceAll("\r\n", "\n");
}
function digestValue(e, t) {
	let n = canonical(e, {
		folders: t,
		leftOut: isSecretSetting,
		ordered: ba
	});
	return digestText(JSON.stringify(n) ?? "undefined");
}
const ba = "properties";
function digestAllButKeys(e, t) {
	return digestText(JSON.stringify(canonical(e, {
		folders: t,
		leftOut: isKey
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
			base: xa
		},
		leftOut
	}), r.length === 0 ? void 0 : digestText(`${n} ${JSON.stringify(r)}`);
}
const xa = "/dev/null";
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
	return { [Ca]: String(e) };
}
function isOwnFolder(e, t, { base: n }) {
	return e === "basePath" && (t === "" || t === n);
}
function isKey(e, t) {
	return typeof t == "string" && isSecretSetting(e, t) && looksRandom(t.replace(/^\w+\s+/, ""));
}
function isProvider(e) {
	return "id" in e && typeof e.id == "function";
}
function textWithFile(e, t) {
	let n = withSecretsMarked(unixLines(withRootMarked(e, t.root)), t.secrets ?? []), r = referredFile(e, t.base);
	return r === null ? n : [n, digestFile(r)];
}
function withSecretsMarked(e, [t, ...n]) {
	return t === void 0 ? e : e.split(t.value).map((e) => withSecretsMarked(e, n)).join(`${Ca}secret ${t.name}${Ca} `);
}
const Sa = new Set([
	"_conversation",
	"sessionId",
	"__evalId",
	"__evalStepId",
	"__repeatIndex"
]);
function isVariableOfRun(e) {
	return Sa.has(e);
}
function digestFile(e) {
	let t = (0, W.readFileSync)(e);
	return t.includes(0) ? (0, J.createHash)("sha256").update(t).digest("hex") : digestText(t.toString("utf8"));
}
function withoutRoot(e, t) {
	return withServedPort(e.replaceAll(`${t}${i.sep}`, "").replaceAll(t, "."), "PORT");
}
const Ca = "\0";
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
	return (0, W.existsSync)(r) && (0, W.statSync)(r).isFile() ? r : null;
}
let wa = null;
const Ta = new Map();
let Ea = 0;
function startTape(e) {
	wa = e;
}
function receiveReplayed({ ask: e, ...t }) {
	Ta.get(e)?.(t), Ta.delete(e);
}
const Da = [
	"callApi",
	"callEmbeddingApi",
	"callSimilarityApi",
	"callClassificationApi",
	"callModerationApi"
], Oa = new WeakSet();
function taped(e) {
	if (wa === null || Oa.has(e)) return e;
	Oa.add(e);
	let t = wa;
	for (let n of Da) {
		let r = Reflect.get(e, n);
		if (typeof r != "function") continue;
		let call = (...i) => {
			let a = askedOf(e, n, i, t), real = () => Promise.resolve(r.apply(e, i));
			return t.kind === "record" ? recorded(t, a, real) : replayed(t, a);
		};
		Object.defineProperty(e, n, {
			value: call,
			configurable: !0,
			writable: !0
		});
	}
	return e;
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
function cleaned(e, t) {
	return JSON.parse(JSON.stringify(e ?? null), (e, n) => typeof n == "string" ? t(n) : n);
}
function withLatency(e, t) {
	return typeof e == "object" && e && !("latencyMs" in e) ? {
		...e,
		latencyMs: t
	} : e;
}
async function replayed({ send: e }, t) {
	let n = Ea++, r = await new Promise((r) => {
		Ta.set(n, r), e({
			type: "wanted",
			ask: n,
			asked: t
		});
	});
	if ("why" in r) throw Object.assign(Error(r.why), { status: ka });
	if (r.answer.thrown !== void 0) throw Error(r.answer.thrown);
	return r.answer.response;
}
const ka = 424;
function askedOf(e, t, [n, r], { folders: i, clean: a, hidden: o }) {
	let s = Object(t === "callApi" ? r : void 0), c = Object.entries(s.vars ?? {}).filter(([e]) => !isVariableOfRun(e)), text = (e) => a(withRootMarked(typeof e == "string" ? e : JSON.stringify(e) ?? "", i.root));
	return {
		provider: text(e.id()),
		...t !== "callApi" && { call: t },
		prompt: text(n),
		...t !== "callApi" && r !== void 0 && { second: text(r) },
		settings: digestAllButKeys({
			own: e.config,
			hidden: o(e),
			env: e.env,
			prompt: s.prompt?.config
		}, i),
		...s.passages !== void 0 && { passages: digestValue(cleaned(s.passages, a), i) },
		...Object.fromEntries(c.map(([e, t]) => [`variable ${e}`, digestValue(cleaned(t, a), i)]))
	};
}
const Aa = /Worker failed to become ready within timeout|\bWorker (?:crashed|not ready)\b/, ja = /^ERROR: Failed to load module: (.+)$/, Ma = /^Python worker crashed \d+ times, marking as dead/, Na = new WeakMap(), Pa = new q.AsyncLocalStorage();
function hearWorkers(e) {
	let t = Pa.getStore();
	if (t === void 0 || typeof e != "string") return;
	let n = e.indexOf("Python worker stderr: "), r = n < 0 ? "" : e.slice(n + 22).trim();
	if (r !== "" && (t.lastLine = r), t.notLoaded = ja.exec(r)?.[1] ?? t.notLoaded, !(t.answered || t.notLoaded === null && !Ma.test(e))) {
		t.failure = failureOf(t, t.lastLine ?? "it ended each time that it was started");
		for (let e of t.waiting) e(t.failure);
	}
}
async function withWorkerWords(e, t) {
	let n = Na.get(e) ?? {
		answered: !1,
		notLoaded: null,
		lastLine: null,
		failure: null,
		waiting: new Set()
	};
	if (Na.set(e, n), n.failure !== null) throw n.failure;
	let lose = () => {}, r = new Promise((e, t) => {
		lose = t;
	});
	n.waiting.add(lose);
	let i = Pa.run(n, async () => t()), over = (e) => {
		n.answered ||= e, n.waiting.delete(lose), n.waiting.size === 0 && Object.assign(n, {
			notLoaded: null,
			lastLine: null,
			failure: null
		});
	}, a = i.then((e) => (over(!0), e), (e) => {
		let t = e instanceof Error && Aa.test(e.message) ? failureOf(n, e.message) : e;
		throw over(!1), t;
	});
	return await Promise.race([a, r]);
}
function failureOf({ notLoaded: e }, t) {
	return Error(e === null ? `The Python worker ended before it answered: ${t}` : `The Python worker could not load its script: ${e}`);
}
const Fa = new q.AsyncLocalStorage();
function asProvider(e) {
	return Fa.run(!0, e);
}
function isProviders() {
	return Fa.getStore() === !0;
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
let Ia = null;
function watchPrompts(e, t, n = "") {
	let r = new Set(t), isShown = (e) => isOrdinaryWord(e) && n.includes(e);
	Ia = createRedactor(secretVariables(e).filter(({ name: e, value: t }) => !r.has(e) && !isShown(t)));
}
function whyUnsent(e, t = {}) {
	if (Ia === null) return null;
	let n = [e, ...Object.values(t).filter((e) => typeof e == "string")];
	for (let e of n) {
		let [t] = Ia.namesIn(e);
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
		graderKeys: []
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
const La = new q.AsyncLocalStorage();
function openCellFlow() {
	La.getStore() === void 0 && La.enterWith({ cell: null });
}
function nameCellFlow(e) {
	let t = La.getStore();
	t && (t.cell = e);
}
function currentCell() {
	return La.getStore()?.cell ?? null;
}
const Ra = /(?<=\p{L}) (?=\p{L})|(?<=[，。！？、；：])(?=\p{L})/gu, za = /^\s*(?:[[{]|- )/, Ba = /(?<!\\)"(?:content|text)"\s*:\s*"/g;
function variedPrompt(e, t, n = {}, r = !1) {
	let i = za.test(e), a = gapsFor(e, n, i || r), o = widthsOf(t, a).sort((e, t) => t.at - e.at).reduce((e, { at: t, blanks: n }) => inserted(e, t, " ".repeat(n)), e);
	if (!i) return blanksOf(t) + o;
	let s = a.length > 0 ? void 0 : [...e.matchAll(Ba)].at(-1);
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
	return [...e.matchAll(Ra)].map(({ index: e }) => e);
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
const Va = new WeakMap();
function unstubbed(e) {
	return Va.get(e) ?? e;
}
function stubProvider(e) {
	if (Va.has(e)) return e;
	let callApi = async () => ({ error: "not called in a dry run" }), t = new Proxy(e, { get(e, t) {
		return t === "callApi" ? callApi : t === "delay" ? 0 : ownProperty(e, t);
	} });
	return Va.set(t, e), t;
}
function ownProperty(e, t) {
	let n = Reflect.get(e, t, e);
	return typeof n == "function" && t !== "constructor" ? n.bind(e) : n;
}
const Ha = /\b(?:anthropic|claude)\b/i;
async function callInTurn(e, { gate: t, tallies: n, endpointOf: r, wanted: i, callTimeoutMs: a, given: o, variation: s, passages: c, isTimed: l }, u, d, f) {
	let p = cellOf(d);
	if (p !== null && !i(p)) return { error: "not asked for" };
	p !== null && nameCellFlow(p);
	let m = p === null ? null : n.of(p), h = r(e);
	if (o) return o.inTurn(p, e.id(), h);
	let g = whyUnsent(u, d?.vars);
	if (g !== null) return { error: g };
	let v = p === null ? void 0 : c(p), y = d && v ? {
		...d,
		passages: v
	} : d, b = p === null ? void 0 : s(p), x = b === void 0 ? u : variedPrompt(u, b, d?.vars, Ha.test(e.id())), S = typeof e.delay == "number" ? e.delay : 0, attempt = async () => {
		m && (m.calls.target += 1);
		let t = performance.now(), n = await withTimeout(a, f?.abortSignal, (t) => withWorkerWords(e, () => asProvider(() => taped(e).callApi(x, y, {
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
			restMs: S,
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
	let inTurn = ({ provider: i, callContext: a }, o) => callGrader(t, n, r, {
		provider: i,
		cell: currentCell() ?? comparedCell(a),
		invoke: () => e.withFetchRetryContext(0, () => asProvider(o))
	}), a = {
		getActiveTraceparent: () => void 0,
		withGraderSpan: (e, t) => t(),
		withProviderSpan: (e, t) => inTurn(e, () => t(e.callContext))
	}, o = storageOf(e), s = q.AsyncLocalStorage.prototype.run;
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
	let { prototype: t } = q.AsyncLocalStorage, { run: n } = t, r = { getActiveTraceparent: () => void 0 }, i = null;
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
		taped(r.provider), a && (a.calls.grader += 1);
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
		throw a && e instanceof CallRefused && (a.refused = !0), e;
	}
}
const Ua = {
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
	let t = e.replace(/^not-/, ""), n = [t, t.replace(/^similar:.*$/, "similar")].find((e) => Object.hasOwn(Ua, e));
	return n === void 0 ? void 0 : Ua[n];
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
const Wa = /\b(providerResponse|metadata|logProbs|tokenUsage|trace)\b/, Ga = /^file:\/\/(.+\.(?:[cm]?[jt]s|py|rb))(?::[^:/\\]+)?$/;
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
	if (typeof e == "function") return Wa.test(String(e));
	if (typeof e != "string" || e.startsWith("package:")) return !0;
	if (!e.startsWith("file://")) return Wa.test(e);
	let n = Ga.exec(e)?.[1];
	if (n === void 0) return !1;
	try {
		return Wa.test((0, W.readFileSync)(i.resolve(t, n), "utf8"));
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
	return e.id().startsWith(ea) ? e.id().slice(9) : null;
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
const Ka = /^(?:us|us-gov|eu|apac|jp|au|ca|sa|global)\.(?=[a-z0-9-]+\.)/, qa = /^arn:aws[\w-]*:bedrock:[\w-]*:\d*:([\w-]+)\/(.+)$/, Ja = new Set(["foundation-model", "inference-profile"]);
function bedrockSpelling(e) {
	let t = bedrockParts(e);
	return t === null ? e : `bedrock:${t.kind}${t.name}`;
}
function bedrockParts(e) {
	let [, t = "", n] = /^bedrock:(converse:)?(.+)$/s.exec(e) ?? [];
	if (n === void 0) return null;
	let [, r = "", i = ""] = qa.exec(n) ?? [];
	return {
		kind: t,
		name: (Ja.has(r) ? i : n).replace(Ka, "")
	};
}
const Ya = /^(?:gpt-3\.5-turbo-instruct|davinci-002|babbage-002)/, Xa = /^(?:chat|responses|completion|embeddings?|image|assistant|realtime|moderation|transcription|speech|video|agents|chatkit|codex(?:-\w+)*)(?::|$)/;
function spelledOut(e) {
	if (e.startsWith("bedrock:")) return bedrockSpelling(e);
	let t = e.replace(/^azureopenai:/, "azure:"), [, n, r = ""] = /^(openai|anthropic|ollama):(.+)$/s.exec(t) ?? [];
	return n === "openai" && !Xa.test(r) ? `openai:${Ya.test(r) ? "completion" : "chat"}:${r}` : n === "anthropic" && /^claude-(?!2|instant)/.test(r) ? `anthropic:messages:${r}` : n === "ollama" && !/^(?:chat|completion|embeddings?):/.test(r) ? `ollama:completion:${r}` : t;
}
function isSameModel(e, t) {
	return spelledOut(e) === spelledOut(t);
}
const Za = new Set(na);
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
		if (!Za.has(e) || typeof a != "string") return [e, i];
		let s = a.startsWith(ta) ? a.slice(11) : null;
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
const Qa = /^(?:pawl:|file:\/\/.*\.(?:ya?ml|json)(?:#.*)?$)/is;
function refuseHidden(e) {
	if (Qa.test(e.trim())) throw new PawlError({
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
		fix: n === null ? `name the model in pawl.yaml:\n${r}` : `write ${ta}${n}; or name the model in pawl.yaml:\n${r}`
	});
}
var __rewriteRelativeImportExtension = function(e, t) {
	return typeof e == "string" && /^\.\.?\//.test(e) ? e.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i, function(e, n, r, i, a) {
		return n ? t ? ".jsx" : ".js" : r && (!i || !a) ? e : r + i + "." + a.toLowerCase() + "js";
	}) : e;
};
const $a = /^promptfoo:(?:simulated-user$|model:)/;
class NeedsCloud extends Error {
	provider;
	constructor(e) {
		super(`${e} runs on promptfoo's own service.`), this.provider = e;
	}
}
function addPawlProviders(e, t = {}, n) {
	e.providerMap?.unshift({
		test: (e) => $a.test(e),
		create: async (e) => {
			throw new NeedsCloud(e);
		}
	}, {
		test: (e) => e.startsWith(ea),
		create: (r, { label: a }, { basePath: o }) => ragOf(e, i.resolve(o || process.cwd(), r.slice(9)), {
			label: a,
			models: t,
			replaced: n
		})
	}, {
		test: (e) => e.startsWith(ta),
		create: async (n, { label: r, config: i }) => {
			let a = n.slice(11), o = namedModel(a, t), s = {
				label: r ?? a,
				config: {
					...o.config,
					...i
				}
			}, c = await e.loadApiProvider(o.id, { options: s });
			return eo.set(c, {
				alias: a,
				id: o.id
			}), c;
		}
	});
}
const eo = new WeakMap();
function aliasOf(e) {
	return eo.get(e)?.alias;
}
function aliasedId(e) {
	return eo.get(e)?.id;
}
function namesInside(e) {
	return to.get(e) ?? [];
}
const to = new WeakMap();
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
		id: () => `${ea}${t}`,
		...n === void 0 ? {} : { label: n },
		config: c.config,
		callApi: async (e, t) => c.callApi(e, t)
	};
	return to.set(l, s.names), l;
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
	return typeof i == "string" && !no.test(i) ? i : void 0;
}
const no = /^file:.*\.(?:ya?ml|json)$/i;
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
	}), g = JSON.stringify(scalarSettings(h.config)) === JSON.stringify(scalarSettings(s)), v = r !== void 0 || h.constructor === t.constructor;
	if (!g || !v || r === void 0 != (h.id() === t.id())) throw Error(`The settings of ${i.basename(t.id())} cannot be set back.`);
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
const ro = new Map(), io = Symbol.for("pawl.extensions");
let ao = 0;
function hasHooks({ extensions: e }) {
	return Array.isArray(e) && e.length > 0;
}
async function withHooks(e, t, n) {
	ao += 1;
	let r = `pawl ${ao}`;
	ro.set(r, t), globalThis[io] = run;
	let i = `globalThis[Symbol.for('pawl.extensions')](${JSON.stringify(r)}, output, context)`;
	try {
		return await n({
			...copied(e),
			extensions: [...e.extensions ?? [], i]
		});
	} finally {
		ro.delete(r);
	}
}
function run(e, t, { suite: n, test: r }) {
	let i = ro.get(e);
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
function answerIn(e, t) {
	if (t === void 0) return {
		kind: "value",
		value: e
	};
	let n = parsedJson(e);
	if (n.kind === "unreadable") return n;
	let r = n.value;
	for (let e of stepsOf(t)) {
		if (typeof r != "object" || !r || !Object.hasOwn(r, e)) return {
			kind: "unreadable",
			why: `no \`${t}\` in the answer`
		};
		r = r[e];
	}
	return {
		kind: "value",
		value: r
	};
}
function parsedJson(e) {
	if (typeof e != "string") return {
		kind: "value",
		value: e
	};
	let t = e.trim();
	try {
		return {
			kind: "value",
			value: JSON.parse(withoutFence(t))
		};
	} catch {
		return {
			kind: "unreadable",
			why: "the answer is not JSON"
		};
	}
}
function withoutFence(e) {
	if (!e.startsWith("```") || !e.endsWith("```") || e.length < 6) return e;
	let t = e.indexOf("\n");
	return t < 0 ? e : e.slice(t, -3);
}
function stepsOf(e) {
	return e.replace(/^\$\.?/, "").split(/[.[\]]+/).filter((e) => e !== "");
}
function bioEntities(e) {
	let t = [], n = null, r = "O", close = (e) => {
		n && t.push({
			...n,
			end: e,
			text: ""
		}), n = null;
	};
	for (let [t, i] of e.entries()) {
		let e = /^([BIESLU])-(.+)$/.exec(i);
		if (!e && i !== "O") return null;
		let a = oo[e?.[1] ?? "O"], o = e?.[2] ?? "", s = n;
		s !== null && s.type === o && (a === "I" || a === "E") && !so.has(r) || (close(t), a !== "O" && (n = {
			type: o,
			start: t
		})), r = a;
	}
	return close(e.length), t;
}
const oo = {
	O: "O",
	B: "B",
	I: "I",
	E: "E",
	S: "S",
	L: "E",
	U: "S"
}, so = new Set([
	"E",
	"S",
	"O"
]), Y = /^[▁Ġ]/;
function withTexts(e, t) {
	let n = [...t], r = 10 * n.length, i = [];
	for (let t of e) {
		let { start: e, end: a } = Object(t);
		if (typeof e != "number" || typeof a != "number") i.push(t);
		else {
			let o = n.slice(e, a);
			if (r -= o.length, r < 0) return null;
			i.push({
				text: o.join(""),
				...Object(t)
			});
		}
	}
	return i;
}
function entitiesIn(e, t) {
	if (e.kind === "unreadable") return null;
	let n = co[t](e.value);
	return n === null || n.entities.length > 2e3 ? null : {
		...n,
		entities: n.entities.map(inOneSpelling)
	};
}
function inOneSpelling(e) {
	return {
		...e,
		type: e.type.normalize("NFC"),
		text: e.text.normalize("NFC")
	};
}
const co = {
	bio: taggedTokens,
	inline: inlineTags,
	entities: listedEntities
};
function taggedTokens(e) {
	let t = typeof e == "string" && e.trim().startsWith("[") ? parsedJson(e) : { value: e }, n = "value" in t ? t.value : null, r = typeof n == "string" ? n.split(/\s+/).filter((e) => e !== "") : n;
	if (!Array.isArray(r) || !r.every((e) => typeof e == "string")) return null;
	let i = bioEntities(r);
	return i && {
		entities: i,
		tokens: r.length
	};
}
function inlineTags(e) {
	if (typeof e != "string") return null;
	let t = e.normalize("NFC"), n = [], r = [], i = "";
	for (let [e, a, o] of t.matchAll(/<(\/?)([\p{L}_][\p{L}\p{N}_.-]*)>|[^<]+|</gu)) if (o === void 0) i += e;
	else if (a === "") r.push({
		type: o,
		start: i.length
	});
	else {
		let e = r.pop();
		if (e?.type !== o) return null;
		n.push({
			...e,
			end: i.length,
			text: i.slice(e.start)
		});
	}
	return r.length > 0 ? null : {
		entities: n,
		tokens: null
	};
}
const lo = object({
	type: schemas_string().exactOptional(),
	label: schemas_string().exactOptional(),
	text: schemas_string().exactOptional(),
	start: schemas_int().exactOptional(),
	end: schemas_int().exactOptional()
}).refine(({ type: e, label: t }) => e !== void 0 || t !== void 0).refine(({ text: e, start: t, end: n }) => e !== void 0 || t !== void 0 && n !== void 0), uo = schemas_int().nullable().default(null), fo = union([schemas_string().transform((e) => ({
	text: e,
	start: null,
	end: null
})), object({
	text: schemas_string(),
	start: uo,
	end: uo
})]), po = record(schemas_string(), array(fo));
function listedEntities(e) {
	let t = parsedJson(e);
	if (t.kind === "unreadable") return null;
	let n = entitiesOf(t.value), r = ho.safeParse(n);
	if (r.success) return joinedTokens(entities_tokensOf(r.data));
	let i = array(mo).min(1).safeParse(n);
	if (i.success) return joinedTokens(i.data);
	let a = array(preprocess(inOurWords, lo)).safeParse(n);
	if (a.success) return {
		entities: a.data.map(({ type: e, label: t, text: n = "", start: r, end: i }) => ({
			type: e ?? t,
			text: n.trim(),
			start: i === void 0 ? null : r ?? null,
			end: r === void 0 ? null : i ?? null
		})),
		tokens: null
	};
	let o = [n, t.value].map((e) => po.safeParse(e)).find(({ success: e }) => e);
	return o?.success ? {
		entities: Object.entries(o.data).flatMap(([e, t]) => t.map(({ text: t, start: n, end: r }) => ({
			type: e,
			text: t.trim(),
			start: r === null ? null : n,
			end: n === null ? null : r
		}))),
		tokens: null
	} : null;
}
function entitiesOf(e) {
	if (typeof e != "object" || !e || Array.isArray(e)) return e;
	if ("entities" in e && typeof e.entities == "object") return e.entities;
	if (!("ents" in e) || !Array.isArray(e.ents)) return e;
	let t = e.ents;
	return "text" in e && typeof e.text == "string" ? withTexts(t, e.text) : t;
}
function inOurWords(e) {
	if (typeof e != "object" || !e) return e;
	let { entity_group: t, word: n, start_char: r, end_char: i, ...a } = e, o = {
		type: t,
		text: n,
		start: r,
		end: i
	}, known = (e) => Object.fromEntries(Object.entries(e).filter(([, e]) => e != null));
	return {
		...known(o),
		...known(a)
	};
}
const mo = object({
	entity: schemas_string(),
	word: schemas_string(),
	index: schemas_int(),
	start: schemas_int().nullish(),
	end: schemas_int().nullish()
}), ho = array(array(object({
	text: schemas_string(),
	ner: schemas_string().exactOptional(),
	start_char: schemas_int().exactOptional(),
	end_char: schemas_int().exactOptional()
}))).refine((e) => e.some((e) => e.some(({ ner: e }) => e !== void 0)));
function entities_tokensOf(e) {
	let t = 0;
	return e.flatMap((e) => (t += 1, e.flatMap(({ text: e, ner: n, start_char: r, end_char: i }) => n === void 0 ? [] : (t += 1, [{
		entity: n,
		word: e,
		index: t,
		start: r,
		end: i
	}]))));
}
function joinedTokens(e) {
	let t = [...e].sort((e, t) => e.index - t.index), n = [], r = null;
	for (let e of t) r !== null && e.index > r + 1 && n.push(null), n.push(e), r = e.index;
	let tagOf = (e) => e === "O" || /^[BIESLU]-/.test(e) ? e : `I-${e}`, i = bioEntities(n.map((e) => e === null ? "O" : tagOf(e.entity)));
	if (i === null) return null;
	let a = e.some(({ word: e }) => Y.test(e));
	return {
		entities: i.map(({ type: e, start: t, end: r }) => {
			let i = n.slice(t ?? 0, r ?? 0).flatMap((e) => e ?? []), [o, s] = [i[0]?.start ?? null, i.at(-1)?.end ?? null];
			return {
				type: e,
				text: joinedWords(i, a),
				start: s === null ? null : o,
				end: o === null ? null : s
			};
		}),
		tokens: null
	};
}
function joinedWords(e, t) {
	let begins = ({ word: e, start: n }, r) => t || e.startsWith("##") ? Y.test(e) : n == null || r?.end == null || n > r.end;
	return e.map((t, n) => {
		let r = t.word.replace(/^##/, "").replace(Y, "");
		return begins(t, e[n - 1]) ? ` ${r}` : r;
	}).join("").trim();
}
const go = "(other)";
function entityCounts(e, t, n) {
	let r = e !== null && (t.tokens === null || e.tokens === t.tokens), i = new Map([["cases", 1]]), add = (e, t) => {
		let r = `${e}/${n.has(t) ? t : go}`;
		i.set(r, (i.get(r) ?? 0) + 1);
	};
	r || i.set("unreadable", 1);
	let a = [...r ? e.entities : []], o = t.entities.filter((e) => {
		let t = a.findIndex((t) => isExact(t, e));
		return t < 0 || (a.splice(t, 1), add("tp", e.type), !1);
	});
	for (let { type: e } of o) add("fn", e);
	for (let { type: e } of a) add("fp", e);
	a.some(({ type: e }) => !n.has(e)) && i.set("outside", 1);
	for (let e of o) {
		let t = a.findIndex((t) => overlaps(t, e));
		t < 0 || (a = a.filter((e, n) => n !== t), add("par", e.type));
	}
	return Object.fromEntries(i);
}
function isExact(e, t) {
	return e.type === t.type ? e.start === null || t.start === null ? folded(e.text) === folded(t.text) : e.start === t.start && e.end === t.end : !1;
}
function overlaps(e, t) {
	if (e.type !== t.type) return !1;
	if (e.start !== null && t.start !== null) return e.start < t.end && t.start < e.end;
	let n = new Set(folded(t.text).split(" "));
	return folded(e.text).split(" ").some((e) => n.has(e));
}
function folded(e) {
	return e.replace(/\s+/g, " ").trim();
}
function fieldCounts(e, t, n, r = !1) {
	let i = new Map([["cases", 1]]), add = (e, t) => {
		let r = `${e}/${n.has(t) ? t : go}`;
		i.set(r, (i.get(r) ?? 0) + 1), e === "fp" && !n.has(t) && i.set("outside", 1);
	}, a = e !== null && e.root === t.root ? e : null;
	return a === null && i.set("unreadable", 1), compare(a, t, r, add), Object.fromEntries(i);
}
function compare(e, t, n, r) {
	compareValues(e?.own ?? [], t.own, n, r);
	let i = new Set([...t.lists.keys(), ...e?.lists.keys() ?? []]);
	for (let a of i) {
		let [i, o] = [e?.lists.get(a) ?? [], t.lists.get(a) ?? []], { pairs: s, missed: c, extra: l } = paired(i, o, n);
		for (let [e, t] of s) compare(e, t, n, r);
		for (let e of c) for (let [t] of e.all) r("fn", t);
		for (let e of l) for (let [t] of e.all) r("fp", t);
	}
}
function compareValues(e, t, n, r) {
	let i = new Map();
	for (let t of keysOf(e, n)) i.set(t, (i.get(t) ?? 0) + 1);
	let a = keysOf(t, n);
	for (let [e, [n]] of t.entries()) {
		let t = a[e], o = i.get(t) ?? 0;
		o > 0 && i.set(t, o - 1), r(o > 0 ? "tp" : "fn", n);
	}
	for (let [e, t] of i) for (let n = 0; n < t; n++) r("fp", JSON.parse(e)[0]);
}
function keysOf(e, t) {
	let n = new Map();
	return e.map(([e, r]) => {
		let i = /^-?\d+(\.\d+)?$/.test(r) ? Number(r) : r, a = n.get(e) ?? 0;
		return n.set(e, a + 1), JSON.stringify(t && e.endsWith("[]") ? [
			e,
			i,
			a
		] : [e, i]);
	});
}
function paired(e, t, n) {
	let r = n || e.length * t.length > 4e4 ? byPlace(e, t) : byOverlap(e, t), [i, a] = [new Set(), new Set()], o = [];
	for (let [n, s] of r) i.has(n) || a.has(s) || (i.add(n), a.add(s), o.push([e[n], t[s]]));
	return {
		pairs: o,
		missed: t.filter((e, t) => !a.has(t)),
		extra: e.filter((e, t) => !i.has(t))
	};
}
function byPlace(e, t) {
	return Array.from({ length: Math.min(e.length, t.length) }, (e, t) => [t, t]);
}
function byOverlap(e, t) {
	let n = e.map(({ all: e }) => new Set(keysOf(e, !1)));
	return t.flatMap(({ all: e }, t) => {
		let r = new Set(keysOf(e, !1));
		return n.map((e, n) => {
			let i = [...r].filter((t) => e.has(t)).length;
			return {
				found: n,
				right: t,
				shared: i,
				apart: e.size + r.size - 2 * i
			};
		});
	}).sort((e, t) => t.shared - e.shared || e.apart - t.apart || Math.abs(e.found - e.right) - Math.abs(t.found - t.right) || e.right - t.right || e.found - t.found).map(({ found: e, right: t }) => [e, t]);
}
function field_tree_fieldsOf(e) {
	let t = e.kind === "value" ? parsedJson(e.value) : e;
	if (t.kind === "unreadable" || typeof t.value != "object" || t.value === null) return null;
	let n = { values: 5e3 }, r = fieldsIn("", t.value, n, 0);
	return n.values < 0 ? null : {
		...r,
		root: Array.isArray(t.value) ? "list" : "object"
	};
}
function fieldsIn(e, t, n, r) {
	let i = [], a = new Map(), collect = (e, t, r) => {
		let o = asCall(field_tree_unwrapped(e, t));
		if (!(o == null || o === "" || n.values < 0 || r > 50)) {
			if (Array.isArray(o)) {
				let t = `${e.normalize("NFC")}[]`, i = a.get(t) ?? [];
				for (let e of o) typeof e == "object" && e ? i.push(fieldsIn(t, e, n, r + 1)) : collect(t, e, r + 1);
				i.length > 0 && a.set(t, i);
			} else if (typeof o == "object") for (let [t, n] of Object.entries(o)) collect(e === "" ? t : `${e}.${t}`, n, r + 1);
			else --n.values, i.push([e.normalize("NFC"), typeof o == "string" ? o.normalize("NFC").replace(/\s+/g, " ").trim() : String(o)]);
		}
	};
	return collect(e, t, r), {
		own: i,
		lists: a,
		all: [...i, ...[...a.values()].flat().flatMap((e) => e.all)],
		root: "object"
	};
}
const _o = new Set([
	"id",
	"type",
	"index",
	"call_id",
	"status",
	"caller"
]);
function asCall(e) {
	if (typeof e != "object" || !e || Array.isArray(e)) return e;
	let { type: t, function: n, functionCall: r, input: i } = e, isBeside = (...t) => holdsOnly(e, t);
	return isNamed(n) && isBeside("function") && holdsOnly(n, ["name", "arguments"]) ? {
		name: n.name,
		arguments: n.arguments
	} : isNamed(r) && isBeside("functionCall") && holdsOnly(r, ["name", "args"]) ? {
		name: r.name,
		arguments: r.args
	} : isNamed(e) ? t === "tool_use" && isBeside("name", "input") ? {
		name: e.name,
		arguments: i
	} : t === "function_call" && isBeside("name", "arguments") ? {
		name: e.name,
		arguments: e.arguments
	} : e : e;
}
function holdsOnly(e, t) {
	return Object.keys(e).every((e) => t.includes(e) || _o.has(e));
}
function isNamed(e) {
	return typeof Object(e).name == "string";
}
function field_tree_unwrapped(e, t) {
	if (typeof t != "string" || !/(?:^|\.)arguments$/.test(e)) return t;
	let n = parsedJson(t);
	return n.kind === "value" && typeof n.value == "object" ? n.value : t;
}
function labelSetOf(e) {
	if (e.kind === "unreadable") return null;
	let { value: t } = e, n = typeof t == "string" ? listIn(t) : t, r = Array.isArray(n) ? n : [n];
	if (r.length > 2e3) return null;
	let i = r.map(labelOf);
	return i.includes(null) ? null : new Set(i);
}
function listIn(e) {
	let t = e.trim();
	if (/^(?:[[{]|```)/.test(t)) {
		let e = parsedJson(t);
		return e.kind === "value" ? e.value : null;
	}
	let n = t.split(/[,;\n]/).map((e) => e.trim().replace(/^[-*•]\s+/, "")).filter((e) => e !== "");
	return n.length === 0 ? null : n;
}
function labelSetCounts(e, t, n) {
	let r = new Map([["cases", 1]]), add = (e, t) => {
		let i = `${e}/${n.has(t) ? t : go}`;
		r.set(i, (r.get(i) ?? 0) + 1);
	}, i = e ?? new Set();
	e === null && r.set("unreadable", 1);
	for (let e of t) add(i.has(e) ? "tp" : "fn", e);
	for (let e of i) t.has(e) || add("fp", e);
	[...i].some((e) => !n.has(e)) && r.set("outside", 1);
	let a = [...i].filter((e) => t.has(e)).length;
	return e !== null && a === t.size && a === i.size && r.set("exact", 1), a > 0 && (r.set("own-precision", a / i.size), r.set("own-recall", a / t.size), r.set("own-f1", 2 * a / (i.size + t.size))), Object.fromEntries(r);
}
const vo = {
	".": /^[+-]?(?:\d+|\d{1,3}(?:([,' _])\d{3})(?:\1\d{3})*)?(?:\.\d+)?(?:e[+-]?\d+)?$/i,
	",": /^[+-]?(?:\d+|\d{1,3}(?:([.' _])\d{3})(?:\1\d{3})*)?(?:,\d+)?(?:e[+-]?\d+)?$/i
};
function numbers_numberOf(e, t = ".") {
	if (e.kind === "unreadable") return null;
	let { value: n } = e;
	if (typeof n == "number") return countable(n);
	if (typeof n != "string" || n.length > 1e3) return null;
	let r = n.trim().startsWith("```") ? parsedJson(n) : null;
	if (r) return r.kind === "value" && typeof r.value == "number" ? countable(r.value) : null;
	let i = n.normalize("NFKC").trim().replaceAll("−", "-").replaceAll("’", "'");
	if (!/\d/.test(i) || !vo[t].test(i)) return null;
	let a = t === "." ? /[,' _]/g : /[.' _]/g;
	return countable(Number(i.replace(a, "").replace(",", ".")));
}
function countable(e) {
	return Math.abs(e) <= 1e100 ? e : null;
}
function numberCounts(e, t, n) {
	let r = n.worst ?? (2 * Math.abs(t) || 1), i = e === null ? r : e - t, a = e === null || Math.abs(i) > allowed(t, n.within ?? 0);
	return {
		cases: 1,
		...i > 0 && { over: i },
		...i < 0 && { under: -i },
		sq: i ** 2,
		...a && { off: 1 },
		...e === null && { unreadable: 1 }
	};
}
function allowed(e, t) {
	let n = Math.abs(e), r = typeof t == "number" ? t : n * Number(t.replace("%", "")) / 100;
	return r + 1e-9 * Math.max(r, n);
}
function tokenCounts(e, t, n) {
	let r = new Map([["cases", 1], ["tokens", t.length]]), add = (e) => r.set(e, (r.get(e) ?? 0) + 1), i = e && alignedTags(e, t);
	e === null ? add("unreadable") : i === null && add("misaligned");
	for (let [e, { tag: a }] of t.entries()) {
		let t = i?.[e] ?? null, o = t !== null && n.has(t);
		t === a ? add(`tp/${a}`) : (add(`fn/${a}`), o ? add(`fp/${t}`) : t !== null && r.set("outside", 1)), i && add(pairKey(a, o ? t : ""));
	}
	return Object.fromEntries(r);
}
function alignedTags(e, t) {
	let [n, r] = [placesOf(e), placesOf(t)];
	if (n === null || r === null) return e.length === t.length ? e.map(({ tag: e }) => e) : null;
	if (n.text !== r.text) return null;
	let i = new Map(n.starts.map((t, n) => [t, e[n]?.tag])), a = r.starts.map((e) => i.get(e));
	return a.includes(void 0) ? null : a;
}
function placesOf(e) {
	let t = [], n = "";
	for (let r of e) {
		if (r.text === null) return null;
		t.push(n.length), n += r.text.normalize("NFC").toLowerCase().replace(/\s+/g, "");
	}
	return {
		text: n,
		starts: t
	};
}
const yo = 2e4, bo = [
	"upos",
	"pos",
	"tag",
	"entity",
	"entity_group",
	"label",
	"ner"
], xo = [
	"text",
	"word",
	"token",
	"form"
];
function token_tags_taggedTokens(e, t) {
	if (e.kind === "unreadable") return null;
	let { value: n } = e, r = typeof n == "string" ? inText(n, t) : listOf(n);
	if (!Array.isArray(r)) return null;
	let i = r, a = i.every(isSentence) ? i.flat() : i;
	if (a.length > yo) return null;
	let o = withoutRanges(a).map((e) => tokenOf(e, t));
	return o.includes(null) ? null : wholeWords(o);
}
function inText(e, t) {
	let n = e.trim();
	if (/^(?:[[{]|```)/.test(n)) {
		let e = parsedJson(n);
		return e.kind === "value" ? listOf(e.value) : null;
	}
	let r = n.split("\n");
	return r.some((e) => e.split("	").length === So) ? conlluTokens(r, t) : n.split(/\s+/).filter((e) => e !== "");
}
const So = 10;
function conlluTokens(e, t) {
	let n = e.filter((e) => e.trim() !== "" && !e.startsWith("#")).map((e) => e.split("	"));
	return n.some(({ length: e }) => e !== 10) ? null : n.filter(([e = ""]) => /^\d+$/.test(e)).map((e) => [e[1], e[t === "xpos" ? 4 : 3]]);
}
function listOf(e) {
	if (typeof e != "object" || !e || Array.isArray(e)) return e;
	let { tokens: t, tags: n, text: r } = e, i = Array.isArray(t) ? t : null;
	return i && Array.isArray(n) && i.every((e) => typeof e == "string") ? i.length === n.length ? i.map((e, t) => [e, n[t]]) : null : i === null ? n : typeof r == "string" ? withTexts(i, r) : i;
}
function isSentence(e) {
	return Array.isArray(e) && e.every((e) => typeof e == "object" && !!e);
}
function withoutRanges(e) {
	return e.filter((e) => {
		let { id: t } = Object(e);
		return !(Array.isArray(t) && t.length > 1);
	});
}
function tokenOf(e, t) {
	if (typeof e == "string") return e.trim() === "" ? null : {
		text: null,
		tag: tagText(e)
	};
	if (Array.isArray(e)) {
		let [t, n] = e;
		return e.length === 2 && typeof t == "string" && typeof n == "string" && n.trim() !== "" ? {
			text: t,
			tag: tagText(n)
		} : null;
	}
	if (typeof e != "object" || !e) return null;
	let n = e, textIn = (e) => e.map((e) => Object.hasOwn(n, e) ? n[e] : null).find(isText) ?? null, r = textIn(t === void 0 ? bo : [t]);
	return r === null ? null : {
		text: textIn(xo),
		tag: r.normalize("NFC")
	};
}
function tagText(e) {
	return e.trim().normalize("NFC");
}
function isText(e) {
	return typeof e == "string" && e.trim() !== "";
}
function wholeWords(e) {
	let t = e.some(({ text: e }) => e !== null && Y.test(e)), n = [];
	for (let { text: r, tag: i } of e) {
		if (n.length > yo) return null;
		let e = n.at(-1);
		if (r === null) n.push({
			text: r,
			tag: i
		});
		else if (e && e.text !== null && r.startsWith("##")) e.text += r.slice(2);
		else if (e && e.text !== null && t && !Y.test(r)) e.text += r;
		else for (let e of r.replace(Y, "").trim().split(/\s+/, 20001)) n.push({
			text: e,
			tag: i
		});
	}
	return n.length > yo ? null : n;
}
function taskReader(e, t, n) {
	let r = Co[e.kind](e, t);
	if (!e.schema) return r;
	if (!n) throw Error("a task with a schema is read without a check of it");
	let { counts: i } = r, a = n(e.schema);
	return {
		...r,
		counts: (t, n) => {
			let r = i(t, n), o = answerIn(n, e.answer ?? "$");
			return r && {
				...r,
				valid: o.kind === "value" && a(o.value) ? 1 : 0
			};
		}
	};
}
const Co = {
	schema: () => ({
		wrong: [],
		labels: [],
		counts: () => ({ cases: 1 }),
		weight: () => 1
	}),
	classification: (e, t) => readerOf(e, t.map(labelOf), "a label: text, a number, true or false", (e) => [e], labelCounts, unlisted),
	"multi-label": (e, t) => readerOf(e, t.map((e) => labelSetOf({
		kind: "value",
		value: e
	})), "a list of labels: [\"billing\", \"refund\"]", (e) => [...e], (e, t, n) => labelSetCounts(labelSetOf(e), t, n), (e, t) => unlisted([...e].find((e) => !t.has(e)), t)),
	"token-classification": (e, t) => readerOf(e, t.map((t) => {
		let n = token_tags_taggedTokens({
			kind: "value",
			value: t
		}, e.tag);
		return n && n.length > 0 ? n : null;
	}), "a list of tags, one a token: DET NOUN VERB", (e) => e.map(({ tag: e }) => e), (t, n, r) => tokenCounts(token_tags_taggedTokens(t, e.tag), n, r), (e, t) => unlisted(e.find(({ tag: e }) => !t.has(e))?.tag, t)),
	number: (e, t) => readerOf(e, t.map((t) => numbers_numberOf({
		kind: "value",
		value: t
	}, e.decimal)), `a number with \`${e.decimal ?? "."}\` before its fraction`, () => [], (t, n) => numberCounts(numbers_numberOf(t, e.decimal), n, e), () => null, (e) => e),
	ner: (e, t) => {
		let n = e.format ?? "entities";
		return readerOf(e, t.map((e) => e === void 0 ? null : entitiesIn({
			kind: "value",
			value: e
		}, n)), wo[n], ({ entities: e }) => e.map(({ type: e }) => e), (e, t, r) => entityCounts(entitiesIn(e, n), t, r));
	},
	extraction: (e, t) => readerOf(e, t.map((e) => field_tree_fieldsOf({
		kind: "value",
		value: e
	})), "a JSON object, or a list of them", ({ all: e }) => e.map(([e]) => e), (t, n, r) => fieldCounts(field_tree_fieldsOf(t), n, r, e.ordered))
};
function unlisted(e, t) {
	return e === void 0 || t.has(e) ? null : `\`${e}\` is none of the labels that \`task.labels\` lists`;
}
const wo = {
	entities: "a JSON list of entities: [{\"type\": \"person\", \"text\": \"Ada\"}]",
	bio: "a list of tags, one a token: O B-person I-person",
	inline: "text with tags: <person>Ada</person> came"
};
function readerOf(e, t, n, r, i, a = () => null, o = (e) => r(e).length) {
	let s = e.labels?.map((e) => e.normalize("NFC")), c = new Set(s ?? t.flatMap((e) => e === null ? [] : r(e))), l = t.map((e) => e === null ? `it is not ${n}` : a(e, c));
	return {
		labels: [...c],
		wrong: l.flatMap((e, t) => e === null ? [] : [{
			at: t,
			why: e
		}]),
		counts: (n, r) => {
			let a = t[n];
			return a == null || l[n] !== null ? null : i(answerIn(r, e.answer), a, c);
		},
		weight: (e) => {
			let n = t[e];
			return n == null ? null : o(n);
		}
	};
}
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
		return (0, W.readFileSync)(e, "utf8");
	} catch {
		return "";
	}
}
const To = {
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
	let { expected: r } = e, i = t.map((e) => r === void 0 ? void 0 : wantedOf(e, r)), a = await suite_task_readerOf(e, i);
	if (n && a.wrong.length > 0) throw new UnfitTask(unfit(e, t, i, a.wrong));
	let o = JSON.stringify(To[e.kind] ? [e, To[e.kind]] : e);
	return {
		reader: a,
		tags: t.map((t) => tagsOf(t, e.slices ?? [])),
		digests: i.map((e) => (0, J.createHash)("sha256").update(JSON.stringify([o, e ?? null])).digest("hex")),
		expectedAside: t.map(({ vars: e }, t) => r === void 0 || Object.hasOwn(e, r) ? null : suite_task_textOf(i[t])),
		expected: r
	};
}
function suite_task_textOf(e) {
	return e == null ? null : labelOf(e) ?? JSON.stringify(e);
}
async function suite_task_readerOf(e, t) {
	try {
		if (!e.schema) return taskReader(e, t);
		let { schemaCheck: n } = await Promise.all([__nccwpck_require__.e(892), __nccwpck_require__.e(899)]).then(__nccwpck_require__.bind(__nccwpck_require__, 899));
		return taskReader(e, t, n);
	} catch (e) {
		throw new UnfitTask({
			code: "engine/task-schema",
			what: "The `schema` of this suite’s task is not a JSON Schema.",
			why: plainMessage(e instanceof Error ? e.message : String(e)),
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
		let { metadata: n = {} } = e.test, r = labelOf(Object.hasOwn(n, t) ? n[t] : e.vars[t]);
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
	let r = labelOf(e.metadata?.id) ?? e.description ?? labelOf(Object.values(t)[0]);
	return r ? `\`${r.replaceAll("`", "'").slice(0, 60)}\`` : `number ${n + 1}`;
}
function placeOfCase({ words: e }, t) {
	return placeOfWords(e, t);
}
function withTask(e, t) {
	if (t === null) return e;
	let n = e.cases.map((e) => {
		let n = `${e.assertionsDigest}${t.digests[e.index]}`, r = (0, J.createHash)("sha256").update(n).digest("hex"), i = t.reader.weight(e.index), a = t.tags[e.index] ?? {}, o = t.expectedAside[e.index] ?? null;
		return {
			...e,
			assertionsDigest: r,
			tags: a,
			...i !== null && { weight: i },
			...e.asked && o !== null && { asked: {
				...e.asked,
				expected: withoutSecrets(o)
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
function textsAround(e) {
	let t = ["prefix", "suffix"].flatMap((t) => {
		let [n, ...r] = new Set(e.rows.map(({ test: e }) => e.options?.[t] ?? ""));
		return n && r.length === 0 ? [[t, digestText(String(n))]] : [];
	});
	return t.length === 0 ? {} : { around: Object.fromEntries(t) };
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
const Eo = Symbol.for("opentelemetry.js.api.1");
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
	return globalThis[Eo];
}
const X = e(import.meta.url)("node:util");
function retrievedOf(e) {
	let { passages: t, remarks: n } = Object(e?.metadata?.pawl);
	if (!Array.isArray(t)) return {};
	let r = t.slice(0, I.most).map(placed), i = t.length === r.length && r.every(({ document: e }) => e.length <= I.name), a = t.map((e) => Object(e).text), o = a.reduce((e, t) => e + String(t).length, 0) <= I.text, s = i && o && a.every((e) => typeof e == "string"), c = remarksOf(n);
	return {
		...c.length > 0 && { remarks: c },
		passages: r.map((e, t) => ({
			...e,
			document: e.document.slice(0, I.name),
			...s && { text: a[t] }
		}))
	};
}
function remarksOf(e) {
	return (Array.isArray(e) ? e.filter((e) => typeof e == "string") : []).slice(0, br.most).map((e) => e.slice(0, br.text));
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
	let n = plainMessage(e.error ?? "The cell failed without a message.");
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
		reason: plainMessage(t.reason)
	}));
	if (n.length > 0) return n;
	let r = plainMessage(e.gradingResult?.reason ?? e.error ?? "No output");
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
const Do = /^(Custom function threw error|(Python|Ruby) code execution failed|Error running (Python|Ruby) script|Scoring function error)/, Oo = /Cannot find (module|package)|ERR_MODULE_NOT_FOUND|ModuleNotFoundError|ImportError|spawn \S+ ENOENT|Could not find Python|(Python|Ruby)[^\n]{0,40} not found/;
function brokenAssertion({ metadata: e, reason: t = "" }, { graderKeys: n }) {
	if (e?.graderError === !0) return {
		cause: "assertion",
		message: withKey(plainMessage(t), n)
	};
	if (!Do.test(t) || !Oo.test(t)) return null;
	let r = plainMessage(t), i = missingPackageIn(r) === null ? "assertion" : "missing-package";
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
	return i !== void 0 || Array.isArray(r) && r.length > 0 || Buffer.byteLength(a) > t || !a.isWellFormed() ? { form: "part" } : typeof n == "string" ? {} : { form: (0, X.isDeepStrictEqual)(parsed(a), n) ? "json" : "part" };
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
async function evaluateCells({ promptfoo: e, loaded: t, grid: n, root: r, settings: i, task: a, endpointOf: o, traces: s }, { evaluation: c, rows: l, window: u, together: d, prompts: f = {}, providers: p = {} }, m, h) {
	let g = await metricDeriver(e, (n.hooked ?? t.suite).derivedMetrics), v = createTallies(), wanted = ({ row: e, slot: t }) => l[e]?.slots.includes(t) ?? !1, y = Math.min(i.callTimeoutMs, t.timeoutMs ?? Infinity), b = l.some((e) => e.given) ? givenAnswers((e) => givenOf(n, l[e]), m, v) : null, passages = ({ row: e }) => l[e]?.passages, variation = ({ row: e, slot: t }) => l[e]?.variations?.[t], isTimed = ({ row: e }) => isTimedTest(n.rows[l[e]?.case ?? -1]?.test), x = {
		gate: m,
		tallies: v,
		endpointOf: o,
		wanted,
		callTimeoutMs: y,
		given: b,
		variation,
		passages,
		isTimed
	}, sendOutcome = (e) => {
		let t = {
			row: e.testIdx,
			slot: e.promptIdx
		};
		if (!wanted(t)) return;
		let n = v.of(t), o = n.refused ? null : cellOutcome(e, n, g, i.outputBytes, r), s = o && withCounts(o, a, l[t.row]?.case ?? -1, e.response?.output);
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
	}, S = d ? keepingRecord(e, t.config, onRow) : null, ee = S ?? passingRecord(e, t.config, onRow), C = withPrompts(frozenSuite(await withSetBack(e, t, n, p), n, l, x), n, f), evaluate = (t) => withOwnTracer(() => e.evaluateTestSuite(t, ee, {
		cache: !1,
		maxConcurrency: u,
		repeat: 1,
		silent: !0,
		showProgressBar: !1
	}));
	await gradersInTurn(e, m, v, o, () => n.hooked === void 0 ? evaluate(C) : withHooks({
		...t.suite,
		providers: C.providers
	}, { suite: () => frozenParts(C) }, evaluate));
	for (let e of S?.results ?? []) sendOutcome(e);
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
const ko = /^(?:KUBECONFIG|NETRC|NPM_CONFIG_(?:USER|GLOBAL)CONFIG|PIP_CONFIG_FILE|GOOGLE_GHA_CREDS_PATH)$/i, Ao = {
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
	for (let [e, r] of Object.entries(Ao)) {
		let a = heldIn(i.join(t, e), r);
		a !== null && n.set(a, { variable: null });
	}
	for (let [r, a = ""] of Object.entries(e)) if (ko.test(r) || isNamedSecret(r.replace(/_?(?:FILE|PATH)$/i, ""), a)) try {
		let e = (0, W.realpathSync)(i.resolve(t, a));
		(0, W.statSync)(e).isFile() && n.set(e, { variable: r });
	} catch {}
	return n;
}
function heldIn(e, t) {
	try {
		let n = (0, W.realpathSync)(e), r = (0, W.statSync)(n);
		return r.isFile() && r.size <= 1e6 && t.test((0, W.readFileSync)(n, "utf8")) ? n : null;
	} catch {
		return null;
	}
}
const jo = /(?<=[\s(])(file:\/\/[^\n]*?|(?:[A-Za-z]:)?[\\/][^\n]*?):\d+:\d+\)?$/m;
function isCalledBy(e, t, n) {
	return RegExp(`\\b${e} \\(`).test(stackOf(t, n));
}
function stackOf(e, t) {
	let n = {}, { stackTraceLimit: r } = Error;
	return Error.stackTraceLimit = t, Error.captureStackTrace(n, e), Error.stackTraceLimit = r, n.stack ?? "";
}
function callingFile(e, t) {
	let n = jo.exec(stackOf(e, t))?.[1];
	return n === void 0 ? null : n.startsWith("file://") ? (0, a.fileURLToPath)(n) : n;
}
function isIn(e, t) {
	return e === t || e.startsWith(t.endsWith(i.sep) ? t : `${t}${i.sep}`);
}
const [Mo, No, Po] = [
	1048576,
	16384,
	1e7
];
function isFarOut({ rows: e, columns: t, grid: n }) {
	return e > Mo || t > No || n > Po;
}
function sheetExtent(e) {
	let t = {
		rows: 0,
		columns: 0,
		filledRows: 0,
		filledColumns: 0
	};
	for (let n = e.indexOf(Fo); n !== -1; n = e.indexOf(Fo, n + 1)) {
		let r = Bo.exec(e.toString("latin1", n + 1, n + 1 + zo))?.[1];
		if (r === void 0) continue;
		let i = endOfTag(e, n + 1), a = e.toString("latin1", n + 1, i);
		n = i;
		let o = Vo.exec(a), s = sheet_extent_decoded(o?.[1] ?? o?.[2] ?? "");
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
const [Fo, Io, Lo, Ro] = [
	60,
	62,
	34,
	39
], zo = 64, Bo = /^(?:[^\s<>/:"'=]+:)?(row|c)(?=[\s/>]|$)/, Vo = /\sr\s*=\s*(?:"([^"]*)"|'([^']*)')/;
function endOfTag(e, t) {
	let n = 0;
	for (let r = t; r < e.length; r += 1) {
		let t = e[r];
		if (n !== 0) n = t === n ? 0 : n;
		else if (t === Lo || t === Ro) n = t;
		else if (t === Io) return r;
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
const Ho = e(import.meta.url)("node:zlib"), [Uo, Wo, Go, Ko] = [
	33639248,
	67324752,
	134695760,
	875721283
], [qo, Jo, Yo, Xo, Zo] = [
	22,
	46,
	30,
	16,
	16
], Qo = /\.xml(?:\.rels)?$/;
function unpackedSize(e, t) {
	let n = [...recordsOf(e)].filter(({ name: e }) => Qo.test(e)), saidBy = (e) => e.reduce((e, { said: t }) => e + t, 0), [r, i] = [!1, !0].map((e) => n.filter(({ packed: t }) => t !== null === e)), a = Math.max(saidBy(r ?? []), saidBy(i ?? []));
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
	for (let n of recordsOf(e)) n.packed !== null && Qo.test(n.name) && (yield unpacked(n, t) ?? Buffer.alloc(0));
}
function* recordsOf(e) {
	let t = 0;
	for (; t + qo <= e.length;) {
		let n = e.readUInt32LE(t), r = {
			[Wo]: Yo,
			[Uo]: Jo,
			[Ko]: Zo
		}[n];
		if (r === void 0 || t + r > e.length) return;
		if (n === Ko) t += Zo + e.readUInt32LE(t + 8) + e.readUInt32LE(t + 12);
		else if (n === Uo) yield entryAt(e, t), t += Jo + [
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
	let n = t + Jo, r = n + e.readUInt16LE(t + 28);
	return {
		name: e.toString("utf8", n, r),
		said: wideSizes(e, r, e.readUInt16LE(t + 30), [e.readUInt32LE(t + 24)])[0] ?? 0,
		method: e.readUInt16LE(t + 10),
		packed: null
	};
}
function partAt(e, t) {
	let n = t + Yo, r = n + e.readUInt16LE(t + 26), i = r + e.readUInt16LE(t + 28), a = [e.readUInt32LE(t + 22), e.readUInt32LE(t + 18)], [o = 0, s = 0] = wideSizes(e, r, i - r, a), c = !!(e.readUInt16LE(t + 6) & 8) && s === 0, l = Math.min(c ? markOfEnd(e, i) : i + s, e.length);
	return {
		name: e.toString("utf8", n, r),
		said: c ? 0 : o,
		method: e.readUInt16LE(t + 8),
		packed: e.subarray(i, l),
		next: l + (c ? Xo : 0)
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
	n.writeUInt32LE(Go);
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
		return (0, Ho.inflateRawSync)(t, {
			maxOutputLength: e,
			finishFlush: Ho.constants.Z_SYNC_FLUSH
		});
	} catch (e) {
		return e.code === "ERR_BUFFER_TOO_LARGE" ? null : Buffer.alloc(0);
	}
}
const Z = 15e7;
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
let Q = null;
function refusedWorkbook() {
	return Q;
}
function expectNoRefusedWorkbook() {
	if (Q !== null) throw Q;
}
function expectSmallWorkbook(e, t, n) {
	if (typeof e != "string" || !/\.xlsx?$/i.test(e) || !isReader(callingFile(t, 1), n)) return;
	let r = W.statSync(e, { throwIfNoEntry: !1 });
	if (!r?.isFile()) return;
	let i = r.size > Z ? tooLarge(e, r.size) : workbook_guard_refusalOf(e, W.readFileSync(e));
	if (i !== null) throw Q = i, Q;
}
function tooLarge(e, t) {
	return new LargeWorkbook(e, {
		bytes: t,
		isLeast: !0
	});
}
function workbook_guard_refusalOf(e, t) {
	let n = unpackedSize(t, Z);
	if (n.bytes > Z) return new LargeWorkbook(e, n);
	for (let n of unpackedParts(t, Z)) {
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
	]) guard(W, e, t, thrown);
	for (let e of ["readFile", "open"]) guard(W.promises, e, t, rejected);
	for (let e of ["readFile", "open"]) guard(W, e, t, calledBack);
	(0, r.syncBuiltinESMExports)();
}
function guard(e, t, n, r) {
	let i = Reflect.get(e, t), guarded = function(e, ...a) {
		let o = whyUnread(e, n, guarded), s = o !== null && isData(n, guarded, o.isNobodys || isUpload(a)), c = s && isLoader(n, guarded);
		return c && o.isAround ? es : s && !(c && o.isCode) ? r(unreadError(o.says), a) : (t === "createReadStream" && expectSmallWorkbook(e, guarded, n.own), i.call(this, e, ...a));
	};
	Object.defineProperties(guarded, Object.getOwnPropertyDescriptors(i)), Reflect.set(e, t, guarded);
}
const thrown = (e) => {
	throw e;
}, rejected = (e) => Promise.reject(e), calledBack = (e, t) => {
	let n = t.at(-1);
	if (typeof n != "function") throw e;
	process.nextTick(n, e);
}, $o = /\.[cm]?[jt]s$/;
function whyUnread(e, { root: t, own: n, credentials: r }, o) {
	let s = e instanceof URL ? (0, a.fileURLToPath)(e) : Buffer.isBuffer(e) ? String(e) : e;
	if (typeof s != "string") return null;
	let c = i.resolve(s), l = real(c);
	if (l === null) return null;
	let u = r?.get(l);
	if (u !== void 0 && isOwnLogin(u.variable, o)) return null;
	if (u !== void 0) return { says: leftWords(s, u.variable) };
	if (n.some((e) => isIn(l, e))) return null;
	let d = isIn(l, t), f = d && (0, K.Gu)(i.relative(t, l));
	if (d && !f || isIn(c, t) && /[\\/]node_modules[\\/]/.test(c) && /[\\/]node_modules[\\/]/.test(l)) return null;
	let p = f || isOfProcess(c) || isOfProcess(l);
	return {
		says: `\`${s}\` lies outside the repository: a suite reads files of its own tree`,
		...p && { isNobodys: !0 },
		...!p && $o.test(l) && { isCode: !0 },
		...isPackageAround(c, t) && { isAround: !0 }
	};
}
const es = "{}", ts = /[\\/]tsx-stub[\w.-]*\.js$/;
function isPackageAround(e, t) {
	return i.basename(e) === "package.json" && isIn(t, i.dirname(e));
}
function isLoader({ own: e }, t) {
	let n = callingFile(t, rs);
	return n !== null && ts.test(n) && e.some((e) => isIn(n, e));
}
function isOfProcess(e) {
	return /^\/(?:proc|dev\/fd)\//.test(e) && !/^\/proc\/(?:[a-z]+|(?:self|\d+)\/(?:cgroup|mountinfo))$/.test(e);
}
function leftWords(e, t) {
	return t === null ? `\`${e}\` holds credentials that a tool logs in by: a suite does not read them as data` : `\`${e}\` may hold credentials of the job, because the variable ${t} names it. If it holds none, give the variable a name that says so`;
}
const ns = /^(?:GOOGLE|CLOUDSDK)_/;
function isOwnLogin(e, t) {
	return e !== null && ns.test(e) && isProviders() && isCalledBy("loadCredentials", t, rs);
}
function isUpload([e]) {
	return typeof e == "object" && !!e && "signal" in e;
}
const rs = 6, is = /[\\/](?:entry|util|evaluatorHelpers|index|transcription)[\w.-]*\.js$/;
function isData({ own: e, readers: t = [] }, n, r) {
	let i = callingFile(n, 6);
	return i === null ? !1 : t.some((e) => isIn(i, e)) ? !0 : e.some((e) => isIn(i, e)) ? r || !isProviders() || is.test(i) : !1;
}
function real(e) {
	try {
		return W.realpathSync(e);
	} catch {
		return null;
	}
}
function unreadError(e) {
	return Object.assign(Error(e), { code: "EACCES" });
}
const as = e(import.meta.url)("node:net");
function isBeside(e) {
	let t = e.replace(/^\[|\]$/g, "").replace(/\.$/, "");
	return (0, as.isIPv6)(t) ? /^(?:::1?$|f[cd]|fe[89ab])/i.test(t) : (0, as.isIPv4)(t) ? /^(?:127|10|0\.0\.0|192\.168|172\.(?:1[6-9]|2\d|3[01]))\./.test(t) : !t.includes(".") || /\.(?:local|localhost|internal)$/i.test(t);
}
function hostOf(e) {
	let t = withoutBlanks(e), n = /^(https?|wss?):[\\/]*([^\\/?#]*)/i.exec(t), r = /^([a-z][\w+.-]*):\/\/([^\\/?#]*)/i.exec(t), [, i = "https", a = ""] = n ?? r ?? [
		"",
		"https",
		/^[^\\/?#]*/.exec(t)?.[0]
	], o = a.replace(os, "");
	if (/\{\{|\{%/.test(o)) return t;
	let s = /^(?:http|ws)$/i.test(i), c = `${s ? "http" : "https"}://${o}`;
	if (o === "" || !URL.canParse(c)) return null;
	let { host: l, hostname: u } = new URL(c);
	return s && !isBeside(u) ? `http://${l}` : l;
}
const os = /:\{\{-?\s*env\.\w+\s*-?\}\}$/;
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
const ss = new Set(["datasets-server.huggingface.co", "huggingface.co"]);
function holdRequests(e, t) {
	let { fetch: n } = globalThis, r = t.map((e) => (0, W.existsSync)(e) ? (0, W.realpathSync)(e) : e), i = createRedactor(secretVariables(e)), release = () => {}, a = new Promise((e) => {
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
	if (a === null || isBesideHost(a) || ss.has(a)) return !1;
	let o = [...new Headers(r?.headers), ...new Headers(n?.headers)].flat(), s = typeof n?.body == "string" || n?.body instanceof URLSearchParams ? String(n.body) : "";
	return e([
		i,
		...o,
		s
	].join("\n")).length > 0;
}
const cs = e(import.meta.url)("node:os");
function keepTemporaryFiles(e, t) {
	let n = cs.tmpdir, i = (0, W.realpathSync)(t), tmpdir = () => {
		let t = callingFile(tmpdir, 1);
		return t !== null && isIn(t, i) ? e : n();
	};
	cs.tmpdir = tmpdir, (0, r.syncBuiltinESMExports)();
}
const ls = /\{[{%#]|#\}/;
function compiledOnce(e, t) {
	let n = new Map();
	return function(r, i, ...a) {
		if (a.length !== 0 || typeof r != "string" || this.asyncFilters.length > 0 || this.extensionsList.length > 0) return t.call(this, r, i, ...a);
		if (!ls.test(r)) return r;
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
	return r.renderString = compiledOnce(n.Template, r.renderString), guardVariables(r, templateVariables(t, G.env)), noticeDraws(r), guardMembers(n.runtime), (e) => finished(n.environment, e);
}
function finished(e, t) {
	return typeof t != "object" || !t ? t : Object.fromEntries(Object.entries(t).map(([t, n]) => [t, typeof n == "string" && /\{\{[^}]*\benv\b/.test(n) ? asProvider(() => e.renderString(n, { env: G.env })) : n]));
}
let us = !1;
function drawsAtRandom() {
	return us;
}
function noticeDraws(e) {
	let { getFilter: t } = e;
	e.getFilter = function(e) {
		return e === "random" && (us = !0), t.call(this, e);
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
	return "env" in e && e.env === G.env;
}
function withReadable(e, t, n) {
	if (!(Object.keys(e).length === 1 && "env" in e && typeof e.env == "object")) return e;
	let r = Object(e.env), i = n.withheldIn(t, r);
	if (i !== void 0) throw Error(notReadable(i));
	return { env: n.readable(r) };
}
const ds = /^(?:constructor|prototype|__\w+__)$/;
function guardMembers(e) {
	let { memberLookup: t } = e;
	e.memberLookup = function(e, n, ...r) {
		if (typeof n != "string" || !ds.test(n) || typeof e == "object" && e && Object.hasOwn(e, n)) return t.call(this, e, n, ...r);
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
const fs = Symbol("an answer that is written down");
function sampledOnce(e) {
	let { repeat: t, ...n } = e.options ?? {}, r = e.provider, { providerOutput: i, ...a } = e;
	return {
		...a,
		...i !== void 0 && { [fs]: i },
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
	return isLoadedProvider(e) && (0, X.isDeepStrictEqual)(providerParts(unstubbed(e)), providerParts(unstubbed(t)));
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
	let { [fs]: t, ...n } = e, { assert: r, options: i } = n;
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
const ps = [
	[/^pnpm |^yarn install --immutable/, "corepack enable"],
	[/^bun /, "npm install --global bun"],
	[/^uv /, "pipx install uv"],
	[/^poetry /, "pipx install poetry"],
	[/^pdm /, "pipx install pdm"],
	[/^pipenv /, "pipx install pipenv"]
], ms = [
	[/^(?:uv|pdm) /, "echo \"$PWD/.venv/bin\" >> \"$GITHUB_PATH\""],
	[/^poetry /, "echo \"$(poetry env info --path)/bin\" >> \"$GITHUB_PATH\""],
	[/^pipenv /, "echo \"$(pipenv --venv)/bin\" >> \"$GITHUB_PATH\""]
];
function installSteps({ command: e, folder: t }) {
	let stepFor = (t) => t.find(([t]) => t.test(e))?.[1], n = [
		stepFor(ps),
		e,
		stepFor(ms)
	].filter((e) => e !== void 0), r = t === null ? "" : `\n  working-directory: ${scalar(t)}`;
	return n.map((e) => `- run: ${e}${r}`).join("\n");
}
function whole(e) {
	let t = Math.round(Math.abs(e)).toString();
	return (e <= -.5 ? "−" : "") + t.replace(/\B(?=(\d{3})+$)/g, ",");
}
const hs = "0.123.1";
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
const gs = /^Failed to parse JSON test file (.+?\.json): (.+)/;
function brokenJson({ message: e }, { root: t }) {
	let [, n, r = ""] = typeof e == "string" ? gs.exec(e) ?? [] : [];
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
const _s = /(?:file:\/\/([^'"\n]{1,300}?)|(?<![^\s'"[\],])([^\s'"[\]{},]{1,300}))\.(ya?ml|json|csv)\b/g;
function namedData(e, t) {
	let n = [...(broken_files_textOf(e) ?? "").matchAll(_s)].map(([, e, t, n]) => `${e ?? t}.${n}`).map((t) => i.resolve(i.dirname(e), t));
	return [...new Set(n)].filter((e) => (0, K.O5)(t, i.relative(t, e)));
}
function broken_files_textOf(e) {
	try {
		return expectRegularFile(e, 5e7), (0, W.readFileSync)(e, "utf8");
	} catch {
		return null;
	}
}
function sentence(e) {
	let t = plainMessage(e);
	return `${t[0]?.toUpperCase() ?? ""}${t.slice(1)}${/[.!?]$/.test(t) ? "" : "."}`;
}
class MissingTests extends Error {
	file;
	constructor(e) {
		super(`No test files found for path: ${e}`), this.file = e;
	}
}
const vs = /No test files found for path: (.+?)(?:\u001b\[[\d;]*m)*$/m, ys = /ENOENT: no such file or directory, open '([^'\n]+)'/;
function missingTestsIn(e) {
	return typeof e == "string" ? vs.exec(e)?.[1] ?? null : null;
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
		if (!(0, W.existsSync)(a)) throw Error(`ENOENT: no such file or directory, open '${a}'`);
	}
}
function missingFile(e, t, { config: n, root: r }) {
	let a = e instanceof MissingTests, o = a ? withoutRoot(e.file.replace(/^file:\/\//, ""), r) : ys.exec(t)?.[1];
	if (o === void 0) return null;
	let s = a ? i.resolve(i.dirname(n), e.file.replace(/^file:\/\//, "")) : i.resolve(r, o), c = (0, K.dR)(i.dirname(n), s), l = placeOfWords([
		o,
		c,
		i.basename(s)
	], n);
	if (l.line === void 0) return null;
	let u = (0, K.dR)(r, s), d = nearestWord(i.basename(s), presentNames(i.dirname(s))), f = d === null ? null : i.posix.join(i.posix.dirname(c), d);
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
const bs = 6e5;
function refuseOddPace(e) {
	let { delay: t, maxConcurrency: n } = {
		delay: e.delay ?? 0,
		maxConcurrency: e.maxConcurrency ?? 1
	};
	if (typeof t != "number" || !(t <= bs)) throw new OddPace("delay", `A pause between calls is a number of milliseconds, at most ${bs}.`);
	if (!Number.isSafeInteger(n)) throw new OddPace("maxConcurrency", "The number of calls at once is a whole number.");
}
class OddPath extends Error {
	path;
	odd;
	constructor(e, t, n) {
		let r = e.startsWith(t) ? e.slice(t.length + 1) : e;
		super("promptfoo takes every path for a pattern of file names."), this.path = r;
		let i = r.split(n), a = i.findIndex((e) => xs.test(e) || e.includes("\\"));
		this.odd = i.slice(0, a + 1).join("/") || r;
	}
}
const xs = /[[\]{}*?]|[!+@]\(|[\u0000-\u001f\u007f]/;
function refuseOddPath(e, t, n = i.sep) {
	if (xs.test(e) || n !== "\\" && e.includes("\\")) throw new OddPath(e, t, n);
}
const Ss = i.dirname(i.resolve(process.argv[1] ?? "worker.js")), Cs = /(?:^|[\s(])(file:\/\/\/[^\s()]+?|\/[^\n()]+?):(\d{1,7})(?::(\d{1,7}))?\)?$/, ws = /^\s*File "(\/[^"\n]+)", line (\d{1,7})/;
function placeInCode(e, t) {
	let n = e, r = [];
	for (let e = 0; e < 5 && n instanceof Error; e += 1) {
		let e = `${n.stack ?? ""}\n${n.message}`.slice(0, 5e4).split("\n"), i = e.flatMap((e) => framed(Cs.exec(e), t)), a = e.flatMap((e) => framed(ws.exec(e), t));
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
		if (!(0, W.existsSync)(n) || !(0, W.statSync)(n).isFile() || (0, W.realpathSync)(n).startsWith(`${Ss}${i.sep}`)) return null;
		let r = i.relative((0, W.realpathSync)(t), (0, W.realpathSync)(n)), o = r.split(i.sep);
		return o[0] === ".." || i.isAbsolute(r) || o.includes("node_modules") ? null : o.join("/");
	} catch {
		return null;
	}
}
function linesIn(e) {
	try {
		return expectRegularFile(e, 5e7), (0, W.readFileSync)(e, "utf8").split("\n").length;
	} catch {
		return 0;
	}
}
const Ts = /(?<![^\s'"[\],])[^\s'"[\],]+\.(?:csv|tsv|jsonl)\b/gi;
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
	return [...new Set(too_many_tests_textOf(e).match(Ts) ?? [])].map((n) => {
		let r = n.replace(/^file:\/\//, ""), a = i.resolve(i.dirname(e), r);
		return {
			written: r,
			file: a,
			lines: (0, K.O5)(t, i.relative(t, a)) ? too_many_tests_linesIn(a) : 0
		};
	});
}
function too_many_tests_linesIn(e) {
	let t = too_many_tests_textOf(e);
	return t.split("\n").length - +!!t.endsWith("\n");
}
function too_many_tests_textOf(e) {
	try {
		return expectRegularFile(e, 5e8), (0, W.readFileSync)(e, "utf8");
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
const Es = {
	evaluateTestSuite: /\bfunction (evaluate(?:\$\d+)?)\(testSuite, evalRecord\b/,
	resolveConfigs: /\bfunction (resolveConfigs(?:\$\d+)?)\(/,
	filterTests: /\bfunction (filterTests(?:\$\d+)?)\(/,
	Eval: /\b(?:var|class) (Eval(?:\$\d+)?) (?:= class|\{|extends)/,
	renderPrompt: /(?:\bfunction |\bas )(renderPrompt(?:\$\d+)?)\b/,
	providerRegistry: /(?:\bconst |\bvar |\bas )(providerRegistry(?:\$\d+)?)\b/,
	withProviderCallTracingContext: /(?:\bfunction |\bas )(withProviderCallTracingContext)\b/
}, Ds = {
	providerRegistry: { shutdownAll: async () => {} },
	withProviderCallTracingContext: (e, t) => t(),
	withFetchRetryContext: (e, t) => t()
};
async function importWorkspacePromptfoo(e) {
	let t = workspaceModule(e), n = (0, W.readFileSync)(t, "utf8"), i = Object.entries(Es).flatMap(([e, t]) => {
		let r = t.exec(n)?.[1];
		return r === void 0 ? [] : [[e, r]];
	}), o = Object.keys(Es).filter((e) => !(e in Ds) && !i.some(([t]) => t === e));
	if (o.length > 0) throw new NoWorkspacePromptfoo(`${t} is a version that cannot be driven: it has no ${o.join(", ")}. ${hs} can.`);
	let s = `\nexport { ${i.map(([e, t]) => `${t} as pawl_${e}`).join(", ")} };\n`;
	appendTo((0, a.pathToFileURL)(t).href, s);
	let c = await import(workspace_promptfoo_rewriteRelativeImportExtension((0, a.pathToFileURL)(t).href)), l = Object.fromEntries(i.map(([e]) => [e, c[`pawl_${e}`]])), loadMathjs = async () => (0, r.createRequire)(t)("mathjs");
	return {
		...Ds,
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
		let s = o.source === void 0 ? (0, W.readFileSync)((0, a.fileURLToPath)(e), "utf8") : o.source;
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
const Os = /\b(?:getaddrinfo (?:ENOTFOUND|EAI_AGAIN)|connect (?:ECONNREFUSED|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH)) ([\w.:[\]-]{3,200})/;
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
function load_failure_loadFailure(e, { config: t, root: n }) {
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
		fix: `install it, and let the workflow do so before this step; or remove the line \`engine\` from pawl.yaml:\nnpm install --save-dev promptfoo@${hs}`,
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
		let a = (0, K.dR)(i.dirname(t), e.file), { bytes: o, isLeast: s } = e.size, c = `${s ? "more than " : ""}${megabytes(s ? Z : o)}`;
		return {
			code: "engine/large-workbook",
			what: `The suite takes its tests from ${withoutRoot(e.file, n)}, a workbook that unpacks to ${c}.`,
			why: `At most ${megabytes(Z)} are unpacked: more takes gigabytes of memory and minutes to load.`,
			fix: "remove rows, sheets and formatting that no case needs, or split the cases over several files. A table takes less room:\ntests: file://cases.csv",
			place: {
				file: r,
				...placeOfWords([a, i.basename(e.file)], t)
			}
		};
	}
	if (e instanceof FarCells) {
		let a = (0, K.dR)(i.dirname(t), e.file), { rows: o, columns: s } = e.extent;
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
	let c = /(TypeScript files in a suite need Node [\d.]+ or later); this is (Node [\d.]+\d)/.exec(o);
	if (c !== null) return {
		code: "engine/typescript-needs-node",
		what: `The suite holds TypeScript, which ${c[2]} cannot load.`,
		why: `${c[1]}.`,
		fix: "run pawl with Node 24, in a workflow:\n- uses: actions/setup-node@v7\n  with: { node-version: 24 }\nor write the file in JavaScript",
		place: {
			file: r,
			...placeOfTypeScript(t)
		}
	};
	let l = missingPackageIn(o);
	if (l?.name && !l.name.startsWith(".")) {
		let e = missingPackage(n, (0, K.yS)(r), l.name, l.kind);
		return {
			code: "engine/missing-package",
			what: `The suite needs the package ${l.name}, which is not installed.`,
			why: plainMessage(o),
			fix: e === null ? `install ${l.name} in the workflow, in a step before pawl` : `install the packages before pawl's step of the workflow:\n${installSteps(e)}`,
			place: s
		};
	}
	let u = missingFile(e, o, {
		config: t,
		root: n
	});
	if (u !== null) return u;
	let d = brokenFile(e, {
		config: t,
		root: n
	});
	if (d !== null) return d;
	let f = tooManyTests(o, {
		config: t,
		root: n
	});
	if (f !== null) return f;
	let p = Os.exec(o)?.[1];
	if (p !== void 0) {
		let i = placeInCode(e, n), a = i ? "" : "; or commit what comes from there as a file:\ntests: file://cases.csv";
		return {
			code: "engine/suite-not-loaded",
			what: `Loading this suite asks ${p}, which could not be reached.`,
			why: plainMessage(o),
			fix: `let this runner reach ${p}, then re-run the job${a}`,
			place: i ?? {
				file: r,
				...placeOfWords([p, "huggingface://"], t)
			}
		};
	}
	let m = /Could not identify provider: \S+?(?=\.\s+Please)/.exec(o)?.[0];
	return m === void 0 ? {
		code: "engine/suite-not-loaded",
		what: "promptfoo cannot load this suite.",
		why: plainMessage(o),
		fix: `see what promptfoo says in the suite's folder:\nnpx promptfoo@${hs} eval -c ${quotedWord(i.posix.basename(r))} --no-cache`,
		place: placeInCode(e, n) ?? s
	} : {
		code: "engine/suite-not-loaded",
		what: "promptfoo cannot load this suite.",
		why: `${m}.`,
		fix: "correct the provider. Those that promptfoo knows:\nhttps://www.promptfoo.dev/docs/providers/",
		place: s
	};
}
const ks = RegExp("^(?:NODE_(?!ENV$)\\w*|LD_\\w*|DYLD_\\w*|PATH|PATHEXT|COMSPEC|SHELL|BASH_ENV|ENV|SHELLOPTS|BASHOPTS|IFS|PYTHON(?!(?:UNBUFFERED|IOENCODING|UTF8|HASHSEED)$)[A-Z0-9]+|RUBYOPT|RUBYLIB|GEM_\\w*|BUNDLE_\\w*|PERL5OPT|PERL5LIB|PERL5DB|JAVA_TOOL_OPTIONS|_JAVA_OPTIONS|JDK_JAVA_OPTIONS|OPENSSL_CONF|OPENSSL_MODULES|(?:HTTPS?|ALL|NO|FTP|WSS?)_PROXY|(?:NPM_CONFIG|GLOBAL_AGENT)_\\w*|SSL_CERT_\\w*|SSLKEYLOGFILE|REQUESTS_CA_BUNDLE|CURL_CA_BUNDLE|AWS_CA_BUNDLE|AWS_(?:CONTAINER_\\w*|EC2_METADATA_\\w*|WEB_IDENTITY_TOKEN_FILE|CONFIG_FILE|SHARED_CREDENTIALS_FILE|LOGIN_\\w*)|AZURE_(?:FEDERATED_TOKEN_FILE|\\w*AUTHORITY_(?:HOST|NAME)|CONFIG_DIR)|MSAL_\\w*|(?:IDENTITY|MSI|IMDS)_ENDPOINT|ANTHROPIC_(?:IDENTITY_TOKEN_FILE|CONFIG_DIR)|GOOGLE_EXTERNAL_ACCOUNT_\\w*|GCE_METADATA_\\w*|CLOUDSDK_CONFIG|GIT_\\w*|PAWL_\\w*|REQUEST_TIMEOUT_MS|LOG_LEVEL|HOME|USERPROFILE|XDG_\\w*|TMPDIR|TMP|TEMP|PROMPTFOO_(?:CONFIG_DIR|CACHE_\\w*|DISABLE_\\w*|FETCH_\\w*|INSECURE_SSL|INLINE_MEDIA|CA_CERT_PATH|SELF_HOSTED|CLOUD_\\w*|REMOTE_\\w*|SHARE_\\w*|API_\\w*|LOG_\\w*|DEBUG\\w*|ENABLE_\\w*|OTEL_\\w*|LOG_DIR|SHORT_CIRCUIT_\\w*|STRIP_\\w*|TRAC\\w*|\\w*CONCURRENCY|DELAY_MS|\\w*EVAL_TIME\\w*))$", "i");
function isSettable(e) {
	return !ks.test(e);
}
function settable(e) {
	return Object.fromEntries(Object.entries(e).filter(([e]) => isSettable(e)));
}
function setFromEnvPath(e, t, { root: n, fromFiles: r, changedInGit: a }) {
	let o = {}, s = new Set(r), c = [t ?? []].flat().flatMap((e) => e.split(",").map((e) => e.trim()));
	for (let t of c.filter((e) => e !== "" && (0, K.O5)(n, i.resolve(e)))) {
		let r = a.includes((0, K.HQ)(i.relative((0, W.realpathSync)(n), (0, W.realpathSync)(t))));
		for (let [n, i = ""] of Object.entries((0, X.parseEnv)((0, W.readFileSync)(t, "utf8")))) isSettable(n) && (e[n] === void 0 || s.has(n)) && (e[n] = i, s.add(n), r ? o[n] = i : delete o[n]);
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
	let s = setFromEnvPath(G.env, o.envPath, n), c = a.evaluateOptions ?? {}, l = {
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
const As = "echo";
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
	return e.id().startsWith(ea) ? Object.values(Object(e.config)).some((e) => Object(e).model === As) : e.id() === As;
}
function named_parts_textsOf(e) {
	return Object.values(e).flatMap((e) => typeof e == "string" && e.trim() !== "" ? [e.slice(0, 2e4)] : []);
}
function quickEnvironment() {
	if (G.platform === "win32") return () => {};
	let e = G.env, t = Object.create(Object.getPrototypeOf(e));
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
	return G.env = new Proxy(t, n), (0, r.syncBuiltinESMExports)(), () => {
		G.env = e, (0, r.syncBuiltinESMExports)(), n.get = (t, n) => Reflect.get(e, n), n.has = (t, n) => Reflect.has(e, n), n.ownKeys = () => Reflect.ownKeys(e), n.getOwnPropertyDescriptor = (t, n) => Reflect.getOwnPropertyDescriptor(e, n);
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
	let r = new q.AsyncLocalStorage();
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
const js = "notWhole", Ms = new Set($i);
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
				prompt: withoutSecrets(n)
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
		].includes(typeof t) && n(e) ? [[e, withoutSecrets(String(t))]] : [])),
		checks: a,
		ownChecks: Math.max(0, a.length - i),
		ownSettings: ownSettings(e, r)
	};
}
const Ns = [
	"threshold",
	"assertScoringFunction",
	"provider",
	"providers",
	"prompts",
	"providerOutput"
];
function ownSettings(e, t) {
	let differing = (e = {}, t = {}) => Object.entries(e).filter(([e, n]) => n !== void 0 && !(0, X.isDeepStrictEqual)(n, Object(t)[e])).map(([e]) => e);
	return [...differing(e, t).filter((e) => Ns.includes(e)), ...differing(e.options, t?.options).map((e) => `options.${e}`)];
}
function plainCheck(e) {
	let { type: t, value: n, assert: r } = e;
	if (typeof n == "function" || typeof n == "string" && /^(?:file|package):/.test(n) || r !== void 0) return {
		type: t,
		[js]: !0
	};
	let i = Object.entries(e).filter(([, e]) => e !== void 0), a = i.filter(([e]) => Ms.has(e));
	return {
		...JSON.parse(JSON.stringify(Object.fromEntries(a)), clean),
		...a.length < i.length && { [js]: !0 }
	};
}
function clean(e, t) {
	return typeof t == "string" ? withoutSecrets(t) : t;
}
const Ps = {
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
}, Fs = [
	["google", /^[a-z0-9-]+-aiplatform\.googleapis\.com$/],
	["bedrock", /^bedrock(?:-agent)?(?:-runtime)?\.[a-z0-9-]+\.amazonaws\.com$/],
	["watsonx", /^[a-z]{2,3}-[a-z]{2,5}\.ml\.cloud\.ibm\.com$/]
], Is = {
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
	return Object.hasOwn(Is, t) ? Is[t] ?? t : t;
}
function isMaker(e) {
	return Object.hasOwn(Ps, e);
}
function makerOfVariable(e) {
	return makerOf(e.split("_", 1)[0] ?? e);
}
function isOfficial(e, t) {
	return t.some((t) => Object.hasOwn(Ps, t) && Ps[t]?.includes(e) || Fs.some(([n, r]) => n === t && r.test(e)));
}
const Ls = new Set([
	"openai",
	"anthropic",
	"google",
	"groq",
	"mistral",
	"bedrock"
]), Rs = /^(?:localhost|127(?:\.\d+){3}|0\.0\.0\.0|\[::1?\])(?::\d+)?$/;
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
	let a = i === null || isOfficial(i, [r]), o = a && Ls.has(r) ? ` ${modelOf(e, n)}` : "", s = endpoint_of_asked(() => e.getApiKey?.()) ?? Object(e.config).apiKey, c = typeof s == "string" ? (0, J.createHmac)("sha256", t).update(s).digest("hex").slice(0, 16) : "";
	return {
		id: [
			`${r}${o}`,
			i ?? "",
			c
		].join(" "),
		name: a ? `${r}${o}` : `${r} at ${Rs.test(i) ? "localhost" : i}`,
		isKnown: !0
	};
}
function addressOf(e) {
	let { apiBaseUrl: t, apiHost: n, url: r, endpoint: i } = Object(e.config), a = [
		endpoint_of_asked(() => e.getApiUrl?.()),
		endpoint_of_asked(() => e.getApiBaseUrl?.()),
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
function endpoint_of_asked(e) {
	try {
		return e();
	} catch {
		return;
	}
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
const zs = new Set([
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
const Bs = /^(?:file:.*\.(?:[cm]?[jt]s|py|rb)(?::[^:/\\]+)?$|package:)/;
function comparesByCode({ type: e, value: t }) {
	return typeof t == "function" || zs.has(e.replace(/^not-/, "")) || typeof t == "string" && Bs.test(t);
}
function namedGraders(e, t) {
	let n = [...flatAssertions(e).map(({ provider: e }) => e), e.options?.provider], r = JSON.stringify(n, (e, t) => isLoadedProvider(t) ? void 0 : t), i = r.includes("file://"), a = Object.entries(t).filter(([e]) => i || r.includes(`"${ta}${e}"`));
	return a.length > 0 ? { models: Object.fromEntries(a) } : {};
}
const Vs = {
	recall: "The share of what is `relevant` that stands among the first k passages.",
	precision: "The share of the first k places that hold something relevant.",
	hit: "1 where anything relevant is among the first k passages, else 0.",
	mrr: "1 ÷ the place of the first relevant passage, 0 where none is among the first k.",
	ndcg: "The gain of the first k passages, each divided by log2(place + 1), out of the most that they could have."
}, Hs = {
	map: "The mean precision at the places of relevant passages, over the whole ranking.",
	"context tokens": "Tokens of the passages that were found: what they cost in a prompt.",
	grounded: "The share of the sentences of the answer where one passage holds most of the words.",
	citations: "The share of citations (`[2]`, `[docs/returns.md]`) that name a passage that was found."
};
function ragMetricNames({ measure: { at: e } }) {
	return [...(e.length > 0 ? e.map((e) => `@${e}`) : ["@k"]).flatMap((e) => Object.keys(Vs).map((t) => t + e)), ...Object.keys(Hs)];
}
const Us = new Set([
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
	return Us.has(r) ? !0 : r === "javascript" && !isPlainCode(t);
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
const Ws = /(?<!\w)(["'])(?:\\.|(?!\1)[^\\\n])*(?:(\1)|\\?(?=\n|$))/g, Gs = /^[^\S\n]*(?:\/\/|#|\*|\/\*).*$|"""[\s\S]*?"""/gm, [Ks, qs] = [/\[\s*(?:["'](\w+)["']|:(\w+))\s*\]/g, /\.(?:get|fetch|dig)\(\s*(?:["'](\w+)["']|:(\w+))[^()]*\)/g], Js = String.raw`\(((?:[^()]|\([^()]*\))*)\)`, Ys = new RegExp(String.raw`\b(?:function\b\s*\*?\s*([\w$]*)|def\s+(\w+))\s*(?:${Js}|(?<=\s)(\w[^()\n]*))|${Js}\s*(?::[^=;{}]{1,300})?=>|\blambda\s+([^:\n]{0,300}):`, "g"), Xs = /(?<![\w$.])([\w$]+)\s*\([^(){},]*,\s*[\w$][^(){}]*\)\s*(?::[^={};()]{1,300})?\{/g, Zs = /\b(?:arguments|locals|binding|eval)\b/, Qs = ["context", "ctx"], $s = /^\s*_?(?:output|response|result|actual|completion|_)\s*(?::[^,{}]*)?,/i, ec = "get_assert", [tc, nc, rc] = [
	/\bexports?\b[^;{}()]*(?:\(\s*(?:async\s*)?)?$|=>\s*(?:async\s*)?$/,
	/([\w$]+)\s*(?:(?::[^=;]*)?=|:)\s*(?:async\s*)?$/,
	/\b(?:exports(?:\.\w+)?\s*=|export(?:\s+default)?)\s*(?:\{([^{}]*)\}|([\w$.]+))/g
];
function handsOn(e, t = ec) {
	let n = plainCode(e), r = [...n.matchAll(Ys)].map((e) => ({
		list: e.slice(3).find((e) => e !== void 0) ?? "",
		name: e[1] || e[2],
		before: n.slice(Math.max(n.lastIndexOf("\n", e.index) + 1, e.index - 300), e.index)
	}));
	if (Zs.test(n) || r.some(({ list: e }) => /^\s*(?:\.\.\.|\*)/.test(e))) return !0;
	let i = [...n.matchAll(rc)].flatMap(([, e, t]) => (e ?? t ?? "").match(/[\w$]+/g) ?? []), a = new Set([
		t,
		ec,
		...i
	]);
	if ([...n.matchAll(Xs)].some(([, e = ""]) => a.has(e))) return !0;
	let o = r.filter(({ list: e, name: t, before: n }) => $s.test(e) || tc.test(n) || a.has(t ?? nc.exec(n)?.[1] ?? "")).flatMap(({ list: e }) => /^[^,]*,\s*([\s\S]*)$/.exec(e)?.[1] ?? []);
	if (o.some((e) => /^(?:\*|\.\.\.)/.test(e) || /^\{[^}]*\.\.\./.test(e))) return !0;
	let s = o.flatMap((e) => /^[\w$]+/.exec(e)?.[0] ?? []), c = n.replaceAll(Ys, " ");
	return [...new Set([...Qs, ...s])].some((e) => handed_on_isWhole(c, e));
}
const ic = /(?<![\w$])vars\b(?!\s*(?:\?\s*)?\.\s*[\w$])|(?<![\w$])vars\s*&?\.\s*(?:\w+\s*\(|(?:keys|values|values_at|to_[ah]|each\w*|map|select|reject|filter\w*|find\w*|sum|any|all|none|sort\w*|reduce|inject|slice|merge|fetch|dig)\b)|(?:\.|[{,]\s*)test\b(?!\s*(?:\(|\??\.\s*\w))/;
function readsAnyVariable(e, t) {
	return handsOn(e, t) || ic.test(plainCode(e));
}
function plainCode(e) {
	return e.replaceAll(Gs, "").replaceAll(Ks, ".$1$2").replaceAll(qs, ".$1$2").replaceAll(Ws, (e, t, n) => n ? "''" : e);
}
function handed_on_isWhole(e, t) {
	let n = t.replaceAll("$", String.raw`\$`), r = new RegExp(String.raw`\{(?:(?!\.\.\.)[^{}]|\{[^{}]*\})*\}\s*=\s*${n}\b(?!\s*[.?])`, "g");
	return new RegExp(String.raw`\b(?:for\b[^\n:]{0,300}\bin|match)\s+${n}\s*:`).test(e) ? !0 : new RegExp(String.raw`(?<![\w$]|(?<!\.\.)\.)${n}\b(?!\s*(?:\?\s*)?\.\s*(?:${"vars|prompt|config|test|logProbs|provider|providerResponse|metadata|trace|cost|latencyMs|tokenUsage"})\b|\s*(?::|&&|and\b|is\b|[!=]==?))`).test(e.replaceAll(r, " "));
}
const ac = /(?<![./])\btest\b(?!\s*\()|\.test\b(?!\s*\()|(?:require|import|from)\b[\s(]*["']\.{1,2}\//, oc = [
	"metadata",
	"description",
	"options"
];
function readByCode(e, t) {
	let n = flatAssertions(e).filter(isCodeCheck), r = [...n, e.assertScoringFunction].map((e) => seenCode(e, t)).join("\n"), i = oc.filter((e) => r.includes(e)), a = i.length === 0 && ac.test(r), o = read_by_code_codeOf(n, t).some(([e, t]) => handsOn(e, t));
	return Object.fromEntries((a || o ? oc : i).flatMap((t) => e[t] === void 0 ? [] : [[t, e[t]]]));
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
	return n === null ? e : (0, W.readFileSync)(n, "utf8");
}
const sc = /data:([\w.+-]+\/[\w.+-]+)(?:;[\w=.-]+)*;base64,([\w+/=-]{40,})/g;
function withShortData(e) {
	return e.replace(sc, (e, t, n) => {
		let r = n.length * .75 / 1e3;
		return `[${t}, ${r < 10 ? r.toFixed(1) : String(Math.round(r))} kB, ${(0, J.createHash)("sha256").update(n).digest("hex").slice(0, 4)}]`;
	});
}
const cc = {
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
const lc = /_(BASE_URL|API_BASE|API_URL|API_HOST|ENDPOINT)$/, uc = /(?:^|_)(?:URL|HOST|HOSTNAME|ENDPOINT|API_BASE|GATEWAY|SERVER|DOMAIN)$|^AWS_ENDPOINT_URL_/i;
function mayNameServer(e) {
	return uc.test(e);
}
function serverAddresses(e) {
	return Object.entries(e).flatMap(([e, t = ""]) => lc.test(e) ? [[e, t]] : []).sort(([e], [t]) => e < t ? -1 : 1);
}
const dc = new Set([
	"provider",
	"rubricPrompt",
	"repeat"
]), fc = new Set(Object.keys(cc));
function settingsDigest({ test: e, vars: t }, n, r) {
	let i = Object.entries(t).filter(([t]) => !isVariableOfRun(t) || isWritten(e, t));
	return digestValue({
		config: without(n, dc),
		options: without(e.options, dc),
		vars: Object.fromEntries(i),
		metadata: without(e.metadata, fc),
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
	let a = serverAddresses(process.env).map(([e, t]) => [e, t.replace(pc, "$1")]);
	return digestValue({
		version: e.VERSION ?? null,
		env: t,
		derivedMetrics: n,
		addresses: a,
		...Object.keys(i).length > 0 && { committed: i }
	}, {
		...r,
		secrets: secretsOf(process.env)
	});
}
const pc = /^(\w+:\/\/(?:localhost|127\.[\d.]+|\[::1\])):\d+/;
function without(e, t) {
	return Object.fromEntries(Object.entries(Object(e)).filter(([e]) => !t.has(e)));
}
const mc = new Set([
	"provider",
	"rubricPrompt",
	"repeat",
	"storeOutputAs",
	"transformVars"
]), hc = new Set(["transform", "postprocess"]);
function sharedOptions({ providers: e, defaultTest: t }, { columns: n, rows: r }) {
	let [i = {}, ...a] = r.map(tellingOptions), o = Object(Object(t).options), s = n.find(({ ofCases: e }) => e)?.provider ?? defaultModel(t), isSharedModel = (e) => s !== null && namesModel(e, s), c = s === null ? [] : [unstubbed(s)], l = new Set(Object.entries(i).flatMap(([e, t]) => a.every((n) => (0, X.isDeepStrictEqual)(n[e], t)) ? [e] : []));
	return {
		isShared: (e, t) => !(hc.has(e) && givesAnswers(t)) && (l.has(e) || Object.hasOwn(o, e) && (0, X.isDeepStrictEqual)(o[e], t)),
		isSharedModel,
		transforms: [...new Set([...e, ...c].map(({ transform: e }) => e).filter(givesAnswers))]
	};
}
function defaultModel(e) {
	let t = Object(e).provider;
	return isLoadedProvider(t) && t.id() !== As ? t : null;
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
	return Object.fromEntries(Object.entries(e.options ?? {}).filter(([e, t]) => !mc.has(e) && (typeof t == "string" || typeof t == "object" && !!t)));
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
const gc = /[\u00AD\u0640\u200B-\u200F\u2060\u2066-\u2069\uFEFF]/g, _c = /[\p{L}\p{M}\p{N}]+/gu, vc = "\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}ー", yc = RegExp(`[${vc}]`, "u"), bc = RegExp(`(?<spaceless>(?:[${vc}]\\p{M}*)+)|[^${vc}]+`, "gu"), xc = /^[\x00-\x7F]*$/;
function foldedCase(e, t = "") {
	let n = t === "tr" || t === "az";
	if (!n && xc.test(e)) return e.toLowerCase();
	let r = e.normalize("NFKC").replace(gc, "");
	return (n ? r.toLocaleLowerCase("tr") : r.toLowerCase()).replaceAll("ß", "ss").replaceAll("ς", "σ").normalize("NFKC");
}
function asciiWords(e) {
	return xc.test(e) ? e.toLowerCase().match(/[a-z0-9]+/g) ?? [] : null;
}
function runsOf(e, t) {
	let n = [];
	for (let [r] of foldedCase(e, t).matchAll(_c)) if (!yc.test(r)) n.push({
		text: r,
		isSpaceless: !1
	});
	else for (let e of r.matchAll(bc)) n.push({
		text: e[0],
		isSpaceless: e.groups?.spaceless !== void 0
	});
	return n;
}
function wordsOfRun({ text: e, isSpaceless: t }) {
	return t ? (Sc ??= new Intl.Segmenter("en", { granularity: "word" }), Array.from(Sc.segment(e), ({ segment: e }) => e)) : [e];
}
let Sc;
function words_wordsOf(e) {
	return asciiWords(e) ?? runsOf(e).flatMap(wordsOfRun);
}
const Cc = {
	jaccard: .6,
	containment: .8,
	words: .8
};
function contamination_normalised(e) {
	return words_wordsOf(e).join(" ");
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
const wc = /\\(?:u([0-9a-fA-F]{4})|([nrtbf])|(["'/\\]))/g, Tc = /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z]{2,6}));/g, Ec = {
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
	let t = e.includes("\\") ? e.replace(wc, (e, t, n, r) => t === void 0 ? n === void 0 ? r ?? "" : "\n" : String.fromCharCode(Number.parseInt(t, 16))) : e;
	return t.includes("&") ? t.replace(Tc, (e, t, n, r) => {
		if (r !== void 0) return Ec[r] ?? e;
		let i = t === void 0 ? Number.parseInt(n ?? "", 16) : Number(t);
		return i <= 1114111 ? String.fromCodePoint(i) : e;
	}) : t;
}
const Dc = /[^\p{L}\p{M}\p{N}\p{Cf}\s'’-]+|\s-+\s|\t|(?<![\p{L}\p{N}])['’]+|['’]+(?![\p{L}\p{N}])/u;
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
		let e = words_wordsOf(plain_text_plainText(n));
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
		let d = o(u, Cc), f = s.get(d?.trained ?? "");
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
	return t.filter((t) => t.words !== e).slice(0, 20).some((t) => wordShare(e, t.words) >= Cc.words);
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
	return e.split(Dc).map(contamination_normalised).filter((e) => e !== "");
}
function knownWords(e) {
	let t = new Set(e), n = new Set(e.slice(1).map((t, n) => `${e[n]} ${t}`));
	return { mayHold: (e) => {
		if (e.filter((e) => t.has(e)).length < .7 * e.length) return !1;
		let [, ...r] = e;
		return r.filter((t, r) => n.has(`${e[r]} ${t}`)).length >= .4 * r.length;
	} };
}
const Oc = new Set(["_conversation", "sessionId"]);
function writtenVars({ vars: e }) {
	return Object.fromEntries(Object.entries(e).filter(([e]) => !Oc.has(e)));
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
		let t = i.resolve(e), n = (0, W.statSync)(t);
		return n.isFile() && n.size <= 1e6 ? (0, W.readFileSync)(t, "utf8") : "";
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
const [kc, Ac] = [20, 4];
function isShownAlone({ rows: e }, t) {
	let n = e.slice(0, kc).map(({ vars: e, cells: n }) => ({
		value: e[t],
		others: variables_textOf(Object.entries(e).filter(([e]) => e !== t)),
		prompts: n.map(({ prompt: e }) => e).join("\n")
	}));
	return n.some(({ value: e, others: t, prompts: r }, i) => typeof e == "string" && e.length >= Ac && r.includes(e) && !t.includes(e) && n.every((t, n) => n === i || t.value === e || !t.prompts.includes(e)));
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
const jc = /file:\/\/|\{%-?\s*(?:include|import|extends|from)\b|^\s*[a-z]+:\/\//i, Mc = new Set([
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
	return r.some((e) => jc.test(e)) ? null : r;
}
function seenTexts({ columns: e, rows: t }) {
	let n = t.map(({ test: e }) => e), r = n.map(({ vars: e }) => variables_textOf(e)).filter((e) => /\{\{|\{%/.test(e));
	return [
		...e.flatMap(({ prompt: e, provider: t }) => [
			e.raw,
			variables_textOf(e.config),
			variables_textOf(t.config)
		]),
		...n.map(({ options: { provider: e, rubricPrompt: t, ...n } = {} }) => variables_textOf(n)),
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
	return Mc.has(t) || isMaker(t);
}
const Nc = /\{[{%][^{}]{0,200}\bsessionId\b[^{}]{0,200}\}/g, Pc = /^\{\{-?\s*sessionId\s*-?\}$/, Fc = String.raw`(?:[\w-]*(?:session|conversation|thread|chat)[\w-]*|[\w-]*id)`, Ic = RegExp(`"${Fc}"\\s*:\\s*"$`, "i"), Lc = RegExp(`${Fc}\\\\*["']?\\s*[:=]\\s*\\\\*["']?$|[/=]$`, "i");
function asksSession({ columns: e, rows: t }) {
	let n = t.map(({ test: e }) => e);
	return e.some(({ prompt: e, provider: t }) => [e.raw, variables_textOf(e.config)].some((e) => saysSession(e, Ic)) || saysSession(variables_textOf(t.config), isModel(t) ? Ic : Lc)) || n.some(({ options: e, vars: t }) => saysSession(variables_textOf([e, t]), Ic));
}
function saysSession(e, t) {
	return e.includes("sessionId") ? [...e.matchAll(Nc)].some(({ 0: n, index: r }) => {
		let i = e.slice(Math.max(0, r - 80), r), a = t !== Ic || e.startsWith("}\"", r + n.length);
		return !(Pc.test(n) && a && t.test(i));
	}) : !1;
}
function hasTransform({ transform: e, postprocess: t, transformVars: n }) {
	return [
		e,
		t,
		n
	].some((e) => e !== void 0);
}
const Rc = /"(?:not-)?(?:javascript|python|ruby|webhook|context-[a-z]+|transform|contextTransform)"|file:\/\/|package:|\{%/;
function gradingTexts(e) {
	let t = e.map(({ test: e }) => {
		let { assert: t, assertScoringFunction: n, options: { provider: r, rubricPrompt: i } = {} } = e;
		return variables_textOf([
			t,
			n,
			i,
			r
		]);
	});
	return t.some((e) => Rc.test(e)) ? null : t;
}
function variables_textOf(e) {
	let shown = (e, t) => typeof t == "function" ? "file://" : isLoadedProvider(t) ? t.id() : t;
	try {
		return JSON.stringify(e, shown) ?? "";
	} catch {
		return "file://";
	}
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
		return expectRegularFile(e, 5e6), [(0, W.readFileSync)(e, "utf8")];
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
	return words_wordsOf(e.slice(0, 100)).length;
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
	return (0, W.existsSync)(n.replace(/:\w+$/, "")) ? n : e;
}
function labelledEntry(e, t) {
	let n = t.find(({ label: t }) => e.label === t);
	return n !== void 0 || isItsLabel(e) ? n : t.find(({ label: t }) => e.label.startsWith(`${t}: `));
}
function isItsLabel({ label: e, raw: t }) {
	return e.trim() === t.trim();
}
const zc = /^[^\n]*?\.[A-Za-z0-9]+(?=$|:\w+$)/, Bc = /^[^\n]*?\.[A-Za-z0-9]+(?=$|: |:\w+(?:$|: ))/;
function fileOfPrompt(e, t, n) {
	if (t === void 0 && isItsLabel(e)) return null;
	let r = (t?.source ?? e.label).replace(/^file:\/\//, ""), i = (t === void 0 ? Bc : zc).exec(r)?.[0];
	return i === void 0 ? null : prompt_sources_fileBelow(n, i);
}
function prompt_sources_fileBelow(e, t) {
	return t.startsWith(`${e}${i.sep}`) ? i.relative(e, t).split(i.sep).join("/") : null;
}
const Vc = /[*?[{]|[@+!]\(/;
function isGlob(e) {
	return Vc.test(e);
}
function isTable(e) {
	return /\.csv$/i.test(e);
}
async function promptTables(e, { root: t, config: n = "" }) {
	let r = i.posix.dirname(n), a = namesIn(e).map((e) => e.replace(/^file:\/\//, "")), o = a.filter(isGlob), s = o.length > 0 ? (await Promise.all([__nccwpck_require__.e(759), __nccwpck_require__.e(217)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9217))).globbedFiles(t, r, o, isTable) : [], c = [...a.flatMap((e) => isGlob(e) ? [] : (0, K.SH)(t, r, e) ?? []), ...s].filter(isTable);
	return [...new Set(c)].map((e) => ({
		file: e,
		text: cellsOf(i.join(t, e))
	}));
}
const Hc = /^Prompt \d+ - /;
function rowOfTable({ raw: e, label: t }, n, r) {
	if (typeof e != "string" || t === e || r === e) return null;
	let i = prompt_tables_unixLines(e).trim(), { file: a } = n.find(({ text: e }) => e.includes(i)) ?? n[0] ?? {};
	return a === void 0 ? null : {
		file: a,
		label: Hc.test(t) ? null : t
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
		return prompt_tables_unixLines((0, W.readFileSync)(e, "utf8")).replaceAll("\"\"", "\"");
	} catch {
		return "";
	}
}
function prompt_tables_unixLines(e) {
	return e.replaceAll("\r\n", "\n");
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
function told(e) {
	return e.text.length > 6e4 ? {} : { template: {
		...e,
		textDigest: digestText(e.text)
	} };
}
function contentOf(e) {
	try {
		return (0, W.readFileSync)(e, "utf8");
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
const Uc = [
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
], Wc = new Set(["classifier", "pi"]);
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
	return asksDefaultGrader(t) && !Uc.some((e) => n[e]) && r.push("OPENAI_API_KEY"), [...new Set(r)].sort();
}
function missingKey(e) {
	if (typeof e.getApiKey != "function" || e.id().startsWith("azure:")) return [];
	let t = e.config ?? {};
	if (!(e.requiresApiKey?.() ?? t.apiKeyRequired !== !1) || hasKey(e)) return [];
	let n = e.id().split(":")[0] ?? "";
	return [t.apiKeyEnvar ?? la[n] ?? `${n.toUpperCase().replaceAll("-", "_")}_API_KEY`];
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
	return e.some((e) => modelGraded(e).some(({ type: t, provider: n }) => !n && !e.options?.provider && !Wc.has(t.replace(/^not-/, ""))));
}
const Gc = /\{\{-?\s*[\w.]+\s*-?\}\}/g;
function requestHosts(e) {
	let [t = ""] = e.trim().split(/\r?\n\r?\n/, 1), n = t.split(/\r?\n/), r = /^\S+ (.*) \S*$/.exec(n[0] ?? "")?.[1] ?? "", i = n.flatMap((e) => /^\s*host\s*:\s*(\S+)/i.exec(e)?.[1] ?? []), a = request_hosts_pathOf(r);
	return [.../^\w+:\/\//.test(r) ? [r] : [], ...i.flatMap((e) => [e, ...hostOfPath(a, e)])].flatMap((e) => hostOf(e) ?? []).concat(n.filter((e) => e.replace(Gc, "").includes("{{")));
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
const Kc = /(?:url|uri|host|hostname|endpoint|api_?base|domain|server|address|authority|proxy)(?:_?\d+)?$/i, qc = /(?:region|location|account(?:_?id(?:entifier)?)?|resource_?name|workspace|instance)$/i, Jc = /^(?:\$schema|\$id|description|http-referer|referer|origin)$/i;
function namedHosts(e, t = (e) => [e]) {
	let n = new Map(), visit = (e, r) => {
		let i = r.at(-1) ?? "";
		if (typeof e == "string" && !Jc.test(i)) {
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
	return /^file:/i.test(n) && !Kc.test(t) ? !1 : /^[a-z][\w+.-]*:\/\//i.test(n) || /^(?:https?|wss?):/i.test(n) ? Kc.test(t) || !/\s/.test(e.trim().replace(Yc, "")) : Kc.test(t) ? /[.:{]/.test(n) : isPart(t, n);
}
function isPart(e, t) {
	return qc.test(e) && /[/\\?#@{]/.test(t);
}
function hostInPart(e, t) {
	return isPart(e, withoutBlanks(t)) ? hostOf(t) : null;
}
const Yc = /\{\{.*?\}\}|\{%.*?%\}|\{#.*?#\}/gs, Xc = /^(?:credentials|key_?file(?:name)?)$/i, Zc = /(?:^|\.)googleapis\.com$|^accounts\.google\.com$/;
function accountHosts(e, t) {
	let n = [...accountsIn(e), ...t.flatMap((e) => accountOf(e))].flatMap((e) => namedHosts(e)).map(({ host: e }) => e);
	return [...new Set(n)].filter((e) => !Zc.test(e));
}
function accountsIn(e, t = 0) {
	return typeof e != "object" || !e || t > 12 ? [] : Object.entries(e).flatMap(([e, n]) => [...Xc.test(e) ? accountOf(n) : [], ...accountsIn(n, t + 1)]);
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
		let t = (0, W.statSync)(i.resolve(e));
		return t.isFile() && t.size <= 1e5 ? (0, W.readFileSync)(i.resolve(e), "utf8") : "";
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
const Qc = "GOOGLE_APPLICATION_CREDENTIALS";
function logInsOf(e, t) {
	if (t.includes("google")) return [Qc];
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
	let i = reached_hosts_secretsOf(n), a = renderedBy(e, n), o = t.map((e) => ({
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
	return accountHosts(t, e.includes("google") ? [n[Qc]] : []).map((e) => ({
		host: e,
		makers: [],
		names: [Qc]
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
function reached_hosts_secretsOf(e) {
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
		let r = e.flatMap(({ vars: e, cells: r }) => ($c.test(n) ? r : r.slice(0, 1)).map(({ prompt: r }) => filled(n, {
			...e,
			prompt: r,
			env: t
		})));
		return [...new Set(r.length === 0 ? [n] : r)];
	};
}
const $c = /\{\{\s*prompt\s*\}\}/;
function filled(e, t) {
	return e.replace(/\{\{-?\s*([\w.]+)\s*-?\}\}/g, (e, n) => {
		let r = n.split(".").reduce((e, t) => Object(e)[t], t);
		return typeof r == "string" || typeof r == "number" ? String(r) : e;
	});
}
const el = /:\{\{[^}]*\}\}/;
function sharedAddresses(e) {
	let t = e.flatMap((e) => {
		if (!/^(https?|wss?|websocket)\b/.exec(e.id())) return [];
		let t = e.config ?? {}, n = [typeof t.url == "string" ? t.url.replace(el, "") : t.url, e.id()].find((e) => typeof e == "string" && /^\w+:\/\//.test(e) && URL.canParse(e)), r = n === void 0 ? hostOfRequest(t.request) : new URL(String(n)).origin;
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
	let n = e.replace(/\{\{\s*env\.(\w+)\s*\}\}/g, (e, n) => t[n] ?? e).replace(el, "");
	if (!URL.canParse(n)) return [];
	let { origin: r, hostname: i } = new URL(n);
	return isBeside(i) ? [r] : [];
}
function hostOfRequest(e) {
	let t = typeof e == "string" ? /^host:\s*(\S+)/im.exec(e)?.[1] : void 0;
	return t !== void 0 && URL.canParse(`http://${t}`) ? new URL(`http://${t}`).origin : null;
}
function hiddenSettings(e, { config: { providers: t }, suite: n }, r) {
	let i = Array.isArray(t) ? t : [t], a = i.length === n.providers.length ? i[r] : void 0, o = settingsOf(a);
	return a === void 0 ? e.config === void 0 ? i.map(settingsOf) : void 0 : isShown(o, e.config) ? void 0 : o;
}
function settingsOf(e) {
	if (typeof e != "object" || !e) return;
	let [t] = Object.values(e), n = "id" in e ? e : t;
	return Object(n).config;
}
function isShown(e, t) {
	if (e === void 0 || (0, X.isDeepStrictEqual)(e, t)) return !0;
	if (typeof e != "object" || !e) return !1;
	let n = Object(t);
	return Object.entries(e).every(([e, t]) => (0, X.isDeepStrictEqual)(t, n[e]));
}
async function manifestOf(e, t, n, r, { salt: i, committed: a = {}, written: o = {}, env: s = process.env, models: c = {}, isDrawn: l = !1 } = {}) {
	let { suite: u, config: d, maxConcurrency: f, delayMs: p, timeoutMs: m } = t, h = n.rows.map(({ test: e }) => e), { derivedMetrics: g } = d, v = mayHoldAnswers(n) || l, y = {
		vars: sharedVars(u, n.rows, v),
		isLate: v,
		options: sharedOptions(u, n),
		session: asksSession(n),
		models: c,
		...g !== void 0 && { derivedMetrics: g }
	}, b = await allProviders(e, u.providers, h), x = labelledPrompts(d.prompts, r.base), S = await promptTables(d.prompts, r), ee = weightlessMetrics(h), C = namedMetrics({
		tests: h,
		suite: u,
		derivedMetrics: g
	}), te = {
		...r,
		secrets: secretsOf(process.env)
	}, ne = caseVariables(n, d, y), re = promptCopies(n, ne);
	return {
		description: u.description ?? null,
		slots: await Promise.all(n.columns.map(async (n, a) => ({
			...slotOf(n, a, {
				labelled: x,
				tables: S,
				loaded: t,
				folders: r,
				salt: i
			}),
			...writtenOf(n, t),
			price: await providerPrice(e, n.provider)
		}))),
		cases: n.rows.map((e, t) => ({
			...caseOf(e, t, r, {
				...y,
				variables: ne
			}),
			...gradingOf(e)
		})),
		cells: n.rows.flatMap((e, a) => e.cells.map(({ column: o, prompt: s, config: c }) => ({
			slot: o,
			case: a,
			promptDigest: digestText(withRootMarked(askedText(l ? "" : s, n.columns[o]?.prompt.raw ?? "", v), r.root)),
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
		commonDigest: commonDigest(e, d, r, a),
		together: togetherOf(n),
		variables: ne,
		...textsAround(n),
		maxConcurrency: f,
		delayMs: p,
		...m !== null && { timeoutMs: m },
		sharedAddresses: [...sharedAddresses(u.providers)],
		...storesOf(u.providers, s),
		missingSecrets: [...missingSecrets(b, h, process.env)],
		hosts: reachedHosts({
			grid: n,
			providers: b,
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
		gradersPerCell: Math.max(0, ...h.map(graderCalls)),
		...ee.length > 0 && { weightless: ee },
		...C !== null && { named: [...C] },
		...idleModel(u)
	};
}
function slotOf(e, t, { labelled: n, tables: r, loaded: i, folders: a, salt: o }) {
	let { provider: s, prompt: c, promptIndex: l, providerIndex: u } = e, d = withoutRoot(s.id(), a.root), { id: f, label: p, ...m } = c, h = labelledEntry(c, n), g = e.ofCases ? void 0 : hiddenSettings(unstubbed(s), i, u), v = fileOfPrompt(c, h, a.root), y = v !== null && /\.csv$/i.test(v), b = v === null || y ? rowOfTable(c, r, h?.source) : null, x = b?.file ?? v;
	return {
		index: t,
		promptIndex: l,
		providerIndex: u,
		promptLabel: b?.label ?? h?.label ?? null,
		providerLabel: s.label || null,
		providerId: d,
		promptFile: x,
		...retrievalPromptsOf(s, a.root),
		promptDigest: digestValue(m, a),
		promptShape: digestText(withoutVariation(c.raw)),
		...promptTemplate(c, {
			root: a.root,
			config: a.config ?? "",
			file: x
		}),
		...providerDigests(s, g, a),
		providerSettings: scalarSettings(s.config, (e) => suite_manifest_withoutSecrets(e, a.root), o === void 0 ? void 0 : (e) => digestText(`${o} ${withRootMarked(e, a.root)}`))
	};
}
function providerDigests(e, t, n) {
	let { id: r, config: i = {}, ...a } = providerParts(e), o = {
		...a,
		...t !== void 0 && { hidden: t }
	}, s = {
		...n,
		secrets: secretsOf(process.env)
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
function suite_manifest_withoutSecrets(e, t) {
	return secretValues(process.env).reduce((e, t) => e.replaceAll(t, "***"), withoutRoot(e, t));
}
function caseOf(e, t, n, r) {
	let { test: i } = e, a = {
		...e,
		vars: varsAsAsked(e, r.isLate)
	}, o = Object.entries(writtenVars(a)).map(([e, t]) => [e, printed(t)]), s = Object.fromEntries(o.filter(([e]) => !r.vars.has(e))), { sessionId: c } = r.session ? e.vars : {}, l = {
		...ownQuestion(e, r.options),
		...c !== void 0 && { sessionId: c }
	}, { provider: u, rubricPrompt: d } = i.options ?? {}, f = o.filter(([e]) => isGradedAlone(r.variables[e])), p = readByCode(i, n.base), m = {
		...gradingVars(e, r.vars, n.base),
		...Object.fromEntries(f)
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
			provider: u,
			rubricPrompt: d,
			...modelGraded(i).length > 0 && i.provider !== void 0 && !isLoadedProvider(i.provider) && { fallback: i.provider },
			...Object.keys(m).length > 0 && { vars: m },
			...Object.keys(p).length > 0 && { beside: p },
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
	let { assert: i, options: { provider: a, rubricPrompt: o } = {} } = e, s = JSON.stringify([
		i,
		o,
		a
	], withoutProviders), c = s.includes("file://") || mayReadAnyVariable(e, r);
	return Object.fromEntries(Object.entries(t).filter(([e]) => n.has(e) && (c || isNamedIn(s, e))));
}
function isNamedIn(e, t) {
	let n = t.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
	return RegExp(`(?<!\\w)${n}(?!\\w)`).test(e);
}
function withoutProviders(e, t) {
	return isLoadedProvider(t) ? void 0 : t;
}
const tl = {
	text: "null",
	form: "text",
	latencyMs: 0,
	cost: 0
};
function gradingOf({ test: e }) {
	let t = whyNotGradedAgain(e, tl, process.cwd());
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
const nl = Symbol.for("promptfoo.telemetry.instance");
function withoutTelemetry() {
	let { [nl]: e } = process;
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
const rl = [
	"addSpans",
	"getTrace",
	"getTraceMetadata",
	"getSpans"
], il = Symbol.for("drizzle:Name");
async function keepTracesInMemory(e) {
	let t = await traceStoreOf(e);
	if (t === null) return null;
	let n = new Map(), r = new Map(), database = (e) => databaseOf(n, r, e);
	t.getDatabase = async () => database(null);
	for (let e of rl) {
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
	let isTraces = (e) => e[il] === "traces", insert = (n, r) => {
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
	let t = (0, a.fileURLToPath)(e), n = i.dirname(t), r = (0, W.readdirSync)(n).filter((e) => /^store-[\w-]+\.js$/.test(e)), o = r.length > 1 ? (0, W.readFileSync)(t, "utf8") : "", s = r.length > 1 ? r.find((e) => o.includes(`"./${e}"`)) : r[0];
	if (s === void 0) return null;
	let c = (0, a.pathToFileURL)(i.join(n, s)).href, l = await import(trace_store_rewriteRelativeImportExtension(c)), u = Object.values(l).flatMap((e) => [e, ...Object.values(Object(e))]);
	for (let e of u) {
		let { getTraceStore: t } = Object(e);
		if (typeof t == "function") return t();
	}
	return null;
}
const al = "OTEL_EXPORTER_OTLP_ENDPOINT", ol = "127.0.0.1";
async function reservePort(e) {
	if (!mentionsTraces(e)) return null;
	let t = await freePort();
	return G.env[al] = `http://${ol}:${t}`, t;
}
function mentionsTraces(e) {
	if (G.env.PROMPTFOO_TRACING_ENABLED !== void 0) return !0;
	try {
		return /tracing/i.test((0, W.readFileSync)(e, "utf8")) || /\.[cm]?[jt]s$/.test(e);
	} catch {
		return !1;
	}
}
function freePort() {
	return new Promise((e, t) => {
		let n = (0, as.createServer)();
		n.once("error", t), n.listen(0, ol, () => {
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
	if (a === void 0 || o?.enabled !== !0 || n === null) return n !== null && delete G.env[al], {
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
				host: ol,
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
	return /^(?:1|true|yes|on)$/i.test(G.env.PROMPTFOO_TRACING_ENABLED ?? "") || e.tracing?.enabled === !0 || e.defaultTest !== void 0 && asks(e.defaultTest) || e.tests?.some(asks) === !0;
}
const sl = process.send?.bind(process);
delete process.send;
let cl = createRedactor([]);
const ll = createOutbox((e) => void sl?.(e)), send = (e) => ll.add(redactedMessage(e, cl));
process.on("exit", ll.flush);
const ul = { ...process.env };
let dl = 0;
const $ = createCallGate(send, () => dl, ll.flush);
let fl = null, sendHeld = () => {};
async function worker_open(e) {
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
		}), e.defers && deferRequests($, e.settings.callTimeoutMs), watchResponses(), sendHeld = holdRequests(process.env, [o.code]);
		let s = await (t.providerMap ? load() : asProvider(load));
		expectNoRefusedWorkbook(), refuseMissingTests(s, n), refuseMissingScripts(s);
		for (let e of [s.config.env, s.suite.env]) Object.assign(Object(e), a(e));
		watchPrompts(process.env, e.templateEnv, textsOf(s)), cl = createRedactor([...lateSecrets(s), ...ownSecrets(s)]);
		let c = await tracedSuite(mainOf(e), s, r), l = await expandSuite(t, s);
		e.strict && refuseBadBars(l);
		let u = e.task ? await openTask(e.task, l, e.strict) : null, d = endpointsBy(e.salt);
		fl = {
			promptfoo: t,
			grid: l,
			root: e.root,
			settings: e.settings,
			task: u,
			endpointOf: d,
			...c
		};
		let f = i.relative(e.root, e.config).split(i.sep).join("/"), p = {
			root: e.root,
			base: i.dirname(e.config),
			config: f
		};
		if (e.tape) {
			let { text: t } = createRedactor(secretVariables(process.env));
			startTape({
				kind: e.tape,
				folders: {
					...p,
					secrets: secretsOf(process.env)
				},
				clean: t,
				hidden: (e) => {
					let t = l.columns.find((t) => unstubbed(t.provider) === e);
					return t && hiddenSettings(e, s, t.providerIndex);
				},
				send
			});
		}
		let m = withNamedParts(await manifestOf(t, s, l, p, {
			...e,
			written: variablesSince(ul),
			isDrawn: drawsAtRandom()
		}), l, e.withTexts), h = e.withPrompts ? withAskedParts(m, l, s.suite) : m;
		send({
			type: "opened",
			manifest: withTask(h, u)
		});
	} catch (t) {
		send({
			type: "open-failed",
			failure: load_failure_loadFailure(refusedWorkbook() ?? t, e)
		});
	} finally {
		t();
	}
}
async function evaluate(e) {
	if (fl !== null) {
		sendHeld(), dl = e.evaluation;
		try {
			await evaluateCells(fl, e, $, send), send({
				type: "evaluated",
				evaluation: dl,
				failure: null,
				refused: !1
			});
		} catch (e) {
			let t = e instanceof CallRefused;
			send({
				type: "evaluated",
				evaluation: dl,
				failure: plainMessage(thrownText(e)),
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
	return withoutShown(secretVariables(variablesSince(ul)), Object.fromEntries(t));
}
function variablesSince(e) {
	return Object.fromEntries(Object.entries(process.env).filter(([t, n]) => e[t] !== n));
}
function receive(e) {
	e.type === "open" ? worker_open(e) : e.type === "evaluate" ? evaluate(e) : e.type === "replayed" ? receiveReplayed(e) : e.type === "batched" ? $.receive(e.call, e) : $.receive(e.call, e.type === "fail" ? e.failure : e.type);
}
process.on("message", (e) => e.forEach(receive)), process.on("disconnect", () => process.exit(0));
