export const id = 534;
export const ids = [534];
export const modules = { 1534: ((e, t, n) => {
	n.d(t, { A: () => M });
	var r = n(857), i = n(9896);
	let a = new Map(), o = new Map(), s = Symbol("OriginError"), c = {};
	class Query extends Promise {
		constructor(e, t, n, r, i = {}) {
			let a, o;
			super((e, t) => {
				a = e, o = t;
			}), this.tagged = Array.isArray(e.raw), this.strings = e, this.args = t, this.handler = n, this.canceller = r, this.options = i, this.state = null, this.statement = null, this.resolve = (e) => (this.active = !1, a(e)), this.reject = (e) => (this.active = !1, o(e)), this.active = !1, this.cancelled = null, this.executed = !1, this.signature = "", this[s] = this.handler.debug ? Error() : this.tagged && cachedError(this.strings);
		}
		get origin() {
			return (this.handler.debug ? this[s].stack : this.tagged && o.has(this.strings) ? o.get(this.strings) : o.set(this.strings, this[s].stack).get(this.strings)) || "";
		}
		static get [Symbol.species]() {
			return Promise;
		}
		cancel() {
			return this.canceller &&= (this.canceller(this), null);
		}
		simple() {
			return this.options.simple = !0, this.options.prepare = !1, this;
		}
		async readable() {
			return this.simple(), this.streaming = !0, this;
		}
		async writable() {
			return this.simple(), this.streaming = !0, this;
		}
		cursor(e = 1, t) {
			if (this.options.simple = !1, typeof e == "function" && (t = e, e = 1), this.cursorRows = e, typeof t == "function") return this.cursorFn = t, this;
			let n;
			return { [Symbol.asyncIterator]: () => ({
				next: () => {
					if (this.executed && !this.active) return { done: !0 };
					n && n();
					let e = new Promise((e, t) => {
						this.cursorFn = (t) => (e({
							value: t,
							done: !1
						}), new Promise((e) => n = e)), this.resolve = () => (this.active = !1, e({ done: !0 })), this.reject = (e) => (this.active = !1, t(e));
					});
					return this.execute(), e;
				},
				return() {
					return n && n(c), { done: !0 };
				}
			}) };
		}
		describe() {
			return this.options.simple = !1, this.onlyDescribe = this.options.prepare = !0, this;
		}
		stream() {
			throw Error(".stream has been renamed to .forEach");
		}
		forEach(e) {
			return this.forEachFn = e, this.handle(), this;
		}
		raw() {
			return this.isRaw = !0, this;
		}
		values() {
			return this.isRaw = "values", this;
		}
		async handle() {
			!this.executed && (this.executed = !0) && await 1 && this.handler(this);
		}
		execute() {
			return this.handle(), this;
		}
		then() {
			return this.handle(), super.then.apply(this, arguments);
		}
		catch() {
			return this.handle(), super.catch.apply(this, arguments);
		}
		finally() {
			return this.handle(), super.finally.apply(this, arguments);
		}
	}
	function cachedError(e) {
		if (a.has(e)) return a.get(e);
		let t = Error.stackTraceLimit;
		return Error.stackTraceLimit = 4, a.set(e, Error()), Error.stackTraceLimit = t, a.get(e);
	}
	class PostgresError extends Error {
		constructor(e) {
			super(e.message), this.name = this.constructor.name, Object.assign(this, e);
		}
	}
	let l = {
		connection,
		postgres,
		generic,
		notSupported
	};
	function connection(e, t, n) {
		let { host: r, port: i } = n || t, a = Object.assign(Error("write " + e + " " + (t.path || r + ":" + i)), {
			code: e,
			errno: e,
			address: t.path || r
		}, t.path ? {} : { port: i });
		return Error.captureStackTrace(a, connection), a;
	}
	function postgres(e) {
		let t = new PostgresError(e);
		return Error.captureStackTrace(t, postgres), t;
	}
	function generic(e, t) {
		let n = Object.assign(Error(e + ": " + t), { code: e });
		return Error.captureStackTrace(n, generic), n;
	}
	function notSupported(e) {
		let t = Object.assign(Error(e + " (B) is not supported"), {
			code: "MESSAGE_NOT_SUPPORTED",
			name: e
		});
		return Error.captureStackTrace(t, notSupported), t;
	}
	let u = {
		string: {
			to: 25,
			from: null,
			serialize: (e) => "" + e
		},
		number: {
			to: 0,
			from: [
				21,
				23,
				26,
				700,
				701
			],
			serialize: (e) => "" + e,
			parse: (e) => +e
		},
		json: {
			to: 114,
			from: [114, 3802],
			serialize: (e) => JSON.stringify(e),
			parse: (e) => JSON.parse(e)
		},
		boolean: {
			to: 16,
			from: 16,
			serialize: (e) => e === !0 ? "t" : "f",
			parse: (e) => e === "t"
		},
		date: {
			to: 1184,
			from: [
				1082,
				1114,
				1184
			],
			serialize: (e) => (e instanceof Date ? e : new Date(e)).toISOString(),
			parse: (e) => new Date(e)
		},
		bytea: {
			to: 17,
			from: 17,
			serialize: (e) => "\\x" + Buffer.from(e).toString("hex"),
			parse: (e) => Buffer.from(e.slice(2), "hex")
		}
	};
	class NotTagged {
		then() {
			notTagged();
		}
		catch() {
			notTagged();
		}
		finally() {
			notTagged();
		}
	}
	class Identifier extends NotTagged {
		constructor(e) {
			super(), this.value = h(e);
		}
	}
	class Parameter extends NotTagged {
		constructor(e, t, n) {
			super(), this.value = e, this.type = t, this.array = n;
		}
	}
	class Builder extends NotTagged {
		constructor(e, t) {
			super(), this.first = e, this.rest = t;
		}
		build(e, t, n, r) {
			let i = f.map(([t, n]) => ({
				fn: n,
				i: e.search(t)
			})).sort((e, t) => e.i - t.i).pop();
			return i.i === -1 ? escapeIdentifiers(this.first, r) : i.fn(this.first, this.rest, t, n, r);
		}
	}
	function handleValue(e, t, n, r) {
		let i = e instanceof Parameter ? e.value : e;
		if (i === void 0 && (e instanceof Parameter ? e.value = r.transform.undefined : i = e = r.transform.undefined, i === void 0)) throw l.generic("UNDEFINED_VALUE", "Undefined values are not allowed");
		return "$" + n.push(e instanceof Parameter ? (t.push(e.value), e.array ? e.array[e.type || g(e.value)] || e.type || firstIsString(e.value) : e.type) : (t.push(e), g(e)));
	}
	let d = typeHandlers(u);
	function stringify(e, t, n, r, i, a) {
		for (let o = 1; o < e.strings.length; o++) t += stringifyValue(t, n, r, i, a) + e.strings[o], n = e.args[o];
		return t;
	}
	function stringifyValue(e, t, n, r, i) {
		return t instanceof Builder ? t.build(e, n, r, i) : t instanceof Query ? fragment(t, n, r, i) : t instanceof Identifier ? t.value : t && t[0] instanceof Query ? t.reduce((e, t) => e + " " + fragment(t, n, r, i), "") : handleValue(t, n, r, i);
	}
	function fragment(e, t, n, r) {
		return e.fragment = !0, stringify(e, e.strings[0], e.args[0], t, n, r);
	}
	function valuesBuilder(e, t, n, r, i) {
		return e.map((e) => "(" + r.map((r) => stringifyValue("values", e[r], t, n, i)).join(",") + ")").join(",");
	}
	function values(e, t, n, r, i) {
		let a = Array.isArray(e[0]), o = t.length ? t.flat() : Object.keys(a ? e[0] : e);
		return valuesBuilder(a ? e : [e], n, r, o, i);
	}
	function types_select(e, t, n, r, i) {
		if (typeof e == "string" && (e = [e].concat(t)), Array.isArray(e)) return escapeIdentifiers(e, i);
		let a;
		return (t.length ? t.flat() : Object.keys(e)).map((t) => (a = e[t], (a instanceof Query ? fragment(a, n, r, i) : a instanceof Identifier ? a.value : handleValue(a, n, r, i)) + " as " + h(i.transform.column.to ? i.transform.column.to(t) : t))).join(",");
	}
	let f = Object.entries({
		values,
		in: (...e) => {
			let t = values(...e);
			return t === "()" ? "(null)" : t;
		},
		select: types_select,
		as: types_select,
		returning: types_select,
		"\\(": types_select,
		update(e, t, n, r, i) {
			return (t.length ? t.flat() : Object.keys(e)).map((t) => h(i.transform.column.to ? i.transform.column.to(t) : t) + "=" + stringifyValue("values", e[t], n, r, i));
		},
		insert(e, t, n, r, i) {
			let a = t.length ? t.flat() : Object.keys(Array.isArray(e) ? e[0] : e);
			return "(" + escapeIdentifiers(a, i) + ")values" + valuesBuilder(Array.isArray(e) ? e : [e], n, r, a, i);
		}
	}).map(([e, t]) => [RegExp("((?:^|[\\s(])" + e + "(?:$|[\\s(]))(?![\\s\\S]*\\1)", "i"), t]);
	function notTagged() {
		throw l.generic("NOT_TAGGED_CALL", "Query not called as a tagged template literal");
	}
	let p = d.serializers, m = d.parsers;
	function firstIsString(e) {
		return Array.isArray(e) ? firstIsString(e[0]) : typeof e == "string" ? 1009 : 0;
	}
	let mergeUserTypes = function(e) {
		let t = typeHandlers(e || {});
		return {
			serializers: Object.assign({}, p, t.serializers),
			parsers: Object.assign({}, m, t.parsers)
		};
	};
	function typeHandlers(e) {
		return Object.keys(e).reduce((t, n) => (e[n].from && [].concat(e[n].from).forEach((r) => t.parsers[r] = e[n].parse), e[n].serialize && (t.serializers[e[n].to] = e[n].serialize, e[n].from && [].concat(e[n].from).forEach((r) => t.serializers[r] = e[n].serialize)), t), {
			parsers: {},
			serializers: {}
		});
	}
	function escapeIdentifiers(e, { transform: { column: t } }) {
		return e.map((e) => h(t.to ? t.to(e) : e)).join(",");
	}
	let h = function escape(e) {
		return "\"" + e.replace(/"/g, "\"\"").replace(/\./g, "\".\"") + "\"";
	}, g = function inferType(e) {
		return e instanceof Parameter ? e.type : e instanceof Date ? 1184 : e instanceof Uint8Array ? 17 : e === !0 || e === !1 ? 16 : typeof e == "bigint" ? 20 : Array.isArray(e) ? inferType(e[0]) : 0;
	}, _ = /\\/g, v = /"/g;
	function arrayEscape(e) {
		return e.replace(_, "\\\\").replace(v, "\\\"");
	}
	let y = function arraySerializer(e, t, n, r) {
		if (Array.isArray(e) === !1) return e;
		if (!e.length) return "{}";
		let i = e[0], a = r === 1020 ? ";" : ",";
		return Array.isArray(i) && !i.type ? "{" + e.map((e) => arraySerializer(e, t, n, r)).join(a) + "}" : "{" + e.map((e) => {
			if (e === void 0 && (e = n.transform.undefined, e === void 0)) throw l.generic("UNDEFINED_VALUE", "Undefined values are not allowed");
			return e === null ? "null" : "\"" + arrayEscape(t ? t(e.type ? e.value : e) : "" + e) + "\"";
		}).join(a) + "}";
	}, b = {
		i: 0,
		char: null,
		str: "",
		quoted: !1,
		last: 0
	}, ee = function arrayParser(e, t, n) {
		return b.i = b.last = 0, arrayParserLoop(b, e, t, n);
	};
	function arrayParserLoop(e, t, n, r) {
		let i = [], a = r === 1020 ? ";" : ",";
		for (; e.i < t.length; e.i++) {
			if (e.char = t[e.i], e.quoted) e.char === "\\" ? e.str += t[++e.i] : e.char === "\"" ? (i.push(n ? n(e.str) : e.str), e.str = "", e.quoted = t[e.i + 1] === "\"", e.last = e.i + 2) : e.str += e.char;
			else if (e.char === "\"") e.quoted = !0;
			else if (e.char === "{") e.last = ++e.i, i.push(arrayParserLoop(e, t, n, r));
			else if (e.char === "}") {
				e.quoted = !1, e.last < e.i && i.push(n ? n(t.slice(e.last, e.i)) : t.slice(e.last, e.i)), e.last = e.i + 1;
				break;
			} else e.char === a && e.p !== "}" && e.p !== "\"" && (i.push(n ? n(t.slice(e.last, e.i)) : t.slice(e.last, e.i)), e.last = e.i + 1);
			e.p = e.char;
		}
		return e.last < e.i && i.push(n ? n(t.slice(e.last, e.i + 1)) : t.slice(e.last, e.i + 1)), i;
	}
	let toCamel = (e) => {
		let t = e[0];
		for (let n = 1; n < e.length; n++) t += e[n] === "_" ? e[++n].toUpperCase() : e[n];
		return t;
	}, toPascal = (e) => {
		let t = e[0].toUpperCase();
		for (let n = 1; n < e.length; n++) t += e[n] === "_" ? e[++n].toUpperCase() : e[n];
		return t;
	}, toKebab = (e) => e.replace(/_/g, "-"), fromCamel = (e) => e.replace(/([A-Z])/g, "_$1").toLowerCase(), fromPascal = (e) => (e.slice(0, 1) + e.slice(1).replace(/([A-Z])/g, "_$1")).toLowerCase(), fromKebab = (e) => e.replace(/-/g, "_");
	function createJsonTransform(e) {
		return function jsonTransform(t, n) {
			return typeof t == "object" && t && (n.type === 114 || n.type === 3802) ? Array.isArray(t) ? t.map((e) => jsonTransform(e, n)) : Object.entries(t).reduce((t, [r, i]) => Object.assign(t, { [e(r)]: jsonTransform(i, n) }), {}) : t;
		};
	}
	toCamel.column = { from: toCamel }, toCamel.value = { from: createJsonTransform(toCamel) }, fromCamel.column = { to: fromCamel };
	let x = { ...toCamel };
	x.column.to = fromCamel, toPascal.column = { from: toPascal }, toPascal.value = { from: createJsonTransform(toPascal) }, fromPascal.column = { to: fromPascal };
	let S = { ...toPascal };
	S.column.to = fromPascal, toKebab.column = { from: toKebab }, toKebab.value = { from: createJsonTransform(toKebab) }, fromKebab.column = { to: fromKebab };
	let C = { ...toKebab };
	C.column.to = fromKebab;
	var te = n(9278), ne = n(4756), w = n(6982), T = n(2203), re = n(2987);
	class Result extends Array {
		constructor() {
			super(), Object.defineProperties(this, {
				count: {
					value: null,
					writable: !0
				},
				state: {
					value: null,
					writable: !0
				},
				command: {
					value: null,
					writable: !0
				},
				columns: {
					value: null,
					writable: !0
				},
				statement: {
					value: null,
					writable: !0
				}
			});
		}
		static get [Symbol.species]() {
			return Array;
		}
	}
	let E = Queue;
	function Queue(e = []) {
		let t = e.slice(), n = 0;
		return {
			get length() {
				return t.length - n;
			},
			remove: (e) => {
				let n = t.indexOf(e);
				return n === -1 ? null : (t.splice(n, 1), e);
			},
			push: (e) => (t.push(e), e),
			shift: () => {
				let e = t[n++];
				return n === t.length ? (n = 0, t = []) : t[n - 1] = void 0, e;
			}
		};
	}
	let D = Buffer.allocUnsafe(256), ie = "BCcDdEFfHPpQSX".split("").reduce((e, t) => {
		let n = t.charCodeAt(0);
		return e[t] = () => (D[0] = n, O.i = 5, O), e;
	}, {}), O = Object.assign(bytes_reset, ie, {
		N: "\0",
		i: 0,
		inc(e) {
			return O.i += e, O;
		},
		str(e) {
			let t = Buffer.byteLength(e);
			return fit(t), O.i += D.write(e, O.i, t, "utf8"), O;
		},
		i16(e) {
			return fit(2), D.writeUInt16BE(e, O.i), O.i += 2, O;
		},
		i32(e, t) {
			return t || t === 0 ? (D.writeUInt32BE(e, t), O) : (fit(4), D.writeUInt32BE(e, O.i), O.i += 4, O);
		},
		z(e) {
			return fit(e), D.fill(0, O.i, O.i + e), O.i += e, O;
		},
		raw(e) {
			return D = Buffer.concat([D.subarray(0, O.i), e]), O.i = D.length, O;
		},
		end(e = 1) {
			D.writeUInt32BE(O.i - e, e);
			let t = D.subarray(0, O.i);
			return O.i = 0, D = Buffer.allocUnsafe(256), t;
		}
	}), k = O;
	function fit(e) {
		if (D.length - O.i < e) {
			let t = D, n = t.length;
			D = Buffer.allocUnsafe(n + (n >> 1) + e), t.copy(D);
		}
	}
	function bytes_reset() {
		return O.i = 0, O;
	}
	let A = Connection, ae = 1, j = k().S().end(), oe = k().H().end(), se = k().i32(8).i32(80877103).end(8), ce = Buffer.concat([k().E().str(k.N).i32(0).end(), j]), le = k().D().str("S").str(k.N).end(), noop = () => {}, ue = new Set([
		"FetchPreparedStatement",
		"RevalidateCachedQuery",
		"transformAssignedExpr"
	]), de = {
		83: "severity_local",
		86: "severity",
		67: "code",
		77: "message",
		68: "detail",
		72: "hint",
		80: "position",
		112: "internal_position",
		113: "internal_query",
		87: "where",
		115: "schema_name",
		116: "table_name",
		99: "column_name",
		100: "data type_name",
		110: "constraint_name",
		70: "file",
		76: "line",
		82: "routine"
	};
	function Connection(e, t = {}, { onopen: n = noop, onend: r = noop, onclose: i = noop } = {}) {
		let { sslnegotiation: a, ssl: o, max: s, user: u, host: d, port: f, database: p, parsers: m, transform: h, onnotice: g, onnotify: _, onparameter: v, max_pipeline: b, keep_alive: x, backoff: S, target_session_attrs: C } = e, D = E(), ie = ae++, O = {
			pid: null,
			secret: null
		}, A = timer(end, e.idle_timeout), de = timer(end, e.max_lifetime), M = timer(connectTimedOut, e.connect_timeout), N = null, fe, P = null, F = new Result(), I = Buffer.alloc(0), pe = e.fetch_types, L = {}, R = {}, me = Math.random().toString(36).slice(2), he = 1, ge = 0, z = 0, B = 0, _e = 0, V = 0, ve = 0, ye = 0, be = null, H = null, U = !1, W = null, G = null, K = null, q = null, J = null, Y = null, X = null, xe = null, Z = null, Q = null, $ = {
			queue: t.closed,
			idleTimer: A,
			connect(e) {
				K = e, reconnect();
			},
			terminate,
			execute,
			cancel,
			end,
			count: 0,
			id: ie
		};
		return t.closed && t.closed.push($), $;
		async function createSocket() {
			let t;
			try {
				t = e.socket ? await Promise.resolve(e.socket(e)) : new te.Socket();
			} catch (e) {
				error(e);
				return;
			}
			return t.on("error", error), t.on("close", closed), t.on("drain", drain), t;
		}
		async function cancel({ pid: e, secret: t }, n, r) {
			try {
				fe = k().i32(16).i32(80877102).i32(e).i32(t).end(16), await connect(), N.once("error", r), N.once("close", n);
			} catch (e) {
				r(e);
			}
		}
		function execute(t) {
			if (U) return queryError(t, l.connection("CONNECTION_DESTROYED", e));
			if (J) return queryError(t, l.generic("COPY_IN_PROGRESS", "You cannot execute queries during copy"));
			if (!t.cancelled) try {
				return t.state = O, Z ? D.push(t) : (Z = t, Z.active = !0), build(t), write(toBuffer(t)) && !t.describeFirst && !t.cursorFn && D.length < b && (!t.options.onexecute || t.options.onexecute($));
			} catch (e) {
				return D.length === 0 && write(j), errored(e), !0;
			}
		}
		function toBuffer(e) {
			if (e.parameters.length >= 65534) throw l.generic("MAX_PARAMETERS_EXCEEDED", "Max number of parameters (65534) exceeded");
			return e.options.simple ? k().Q().str(e.statement.string + k.N).end() : e.describeFirst ? Buffer.concat([describe(e), oe]) : e.prepare ? e.prepared ? prepared(e) : Buffer.concat([describe(e), prepared(e)]) : unnamed(e);
		}
		function describe(e) {
			return Buffer.concat([Parse(e.statement.string, e.parameters, e.statement.types, e.statement.name), Describe("S", e.statement.name)]);
		}
		function prepared(e) {
			return Buffer.concat([Bind(e.parameters, e.statement.types, e.statement.name, e.cursorName), e.cursorFn ? Execute("", e.cursorRows) : ce]);
		}
		function unnamed(e) {
			return Buffer.concat([
				Parse(e.statement.string, e.parameters, e.statement.types),
				le,
				prepared(e)
			]);
		}
		function build(t) {
			let n = [], r = [], i = stringify(t, t.strings[0], t.args[0], n, r, e);
			!t.tagged && t.args.forEach((t) => handleValue(t, n, r, e)), t.prepare = e.prepare && ("prepare" in t.options ? t.options.prepare : !0), t.string = i, t.signature = t.prepare && r + i, t.onlyDescribe && delete R[t.signature], t.parameters = t.parameters || n, t.prepared = t.prepare && t.signature in R, t.describeFirst = t.onlyDescribe || n.length && !t.prepared, t.statement = t.prepared ? R[t.signature] : {
				string: i,
				types: r,
				name: t.prepare ? me + he++ : ""
			}, typeof e.debug == "function" && e.debug(ie, i, n, r);
		}
		function write(e, t) {
			return Y = Y ? Buffer.concat([Y, e]) : Buffer.from(e), t || Y.length >= 1024 ? nextWrite(t) : (H === null && (H = setImmediate(nextWrite)), !0);
		}
		function nextWrite(e) {
			let t = N.write(Y, e);
			return H !== null && clearImmediate(H), Y = H = null, t;
		}
		function connectTimedOut() {
			errored(l.connection("CONNECT_TIMEOUT", e, N)), N.destroy();
		}
		async function secure() {
			if (a !== "direct" && (write(se), !await new Promise((e) => N.once("data", (t) => e(t[0] === 83))) && o === "prefer")) return connected();
			let e = {
				socket: N,
				servername: te.isIP(N.host) ? void 0 : N.host
			};
			a === "direct" && (e.ALPNProtocols = ["postgresql"]), o === "require" || o === "allow" || o === "prefer" ? e.rejectUnauthorized = !1 : typeof o == "object" && Object.assign(e, o), N.removeAllListeners(), N = ne.connect(e), N.on("secureConnect", connected), N.on("error", error), N.on("close", closed), N.on("drain", drain);
		}
		function drain() {
			!Z && n($);
		}
		function data(e) {
			if (!(W && (W.push(e), z -= e.length, z > 0))) for (I = W ? Buffer.concat(W, V - z) : I.length === 0 ? e : Buffer.concat([I, e], I.length + e.length); I.length > 4;) {
				if (V = I.readUInt32BE(1), V >= I.length) {
					z = V - I.length, W = [I];
					break;
				}
				try {
					handle(I.subarray(0, V + 1));
				} catch (e) {
					Z && (Z.cursorFn || Z.describeFirst) && write(j), errored(e);
				}
				I = I.subarray(V + 1), z = 0, W = null;
			}
		}
		async function connect() {
			if (U = !1, L = {}, N ||= await createSocket(), N) {
				if (M.start(), e.socket) return o ? secure() : connected();
				if (N.on("connect", o ? secure : connected), e.path) return N.connect(e.path);
				N.ssl = o, N.connect(f[B], d[B]), N.host = d[B], N.port = f[B], B = (B + 1) % f.length;
			}
		}
		function reconnect() {
			setTimeout(connect, ge ? Math.max(0, ge + ve - re.performance.now()) : 0);
		}
		function connected() {
			try {
				R = {}, pe = e.fetch_types, me = Math.random().toString(36).slice(2), he = 1, de.start(), N.on("data", data), x && N.setKeepAlive && N.setKeepAlive(!0, 1e3 * x), write(StartupMessage());
			} catch (e) {
				error(e);
			}
		}
		function error(n) {
			if (!($.queue === t.connecting && e.host[_e + 1])) for (errored(n); D.length;) queryError(D.shift(), n);
		}
		function errored(e) {
			J &&= (J.destroy(e), null), Z && queryError(Z, e), K &&= (queryError(K, e), null);
		}
		function queryError(t, n) {
			if (t.reserve) return t.reject(n);
			n && typeof n == "object" || (n = Error(n)), "query" in n || "parameters" in n || Object.defineProperties(n, {
				stack: {
					value: n.stack + t.origin.replace(/.*\n/, "\n"),
					enumerable: e.debug
				},
				query: {
					value: t.string,
					enumerable: e.debug
				},
				parameters: {
					value: t.parameters,
					enumerable: e.debug
				},
				args: {
					value: t.args,
					enumerable: e.debug
				},
				types: {
					value: t.statement && t.statement.types,
					enumerable: e.debug
				}
			}), t.reject(n);
		}
		function end() {
			return q || (!$.reserved && r($), !$.reserved && !K && !Z && D.length === 0 ? (terminate(), new Promise((e) => N && N.readyState !== "closed" ? N.once("close", e) : e())) : q = new Promise((e) => X = e));
		}
		function terminate() {
			U = !0, (J || Z || K || D.length) && error(l.connection("CONNECTION_DESTROYED", e)), clearImmediate(H), N && (N.removeListener("data", data), N.removeListener("connect", connected), N.readyState === "open" && N.end(k().X().end())), X && (X(), q = X = null);
		}
		async function closed(t) {
			if (I = Buffer.alloc(0), z = 0, W = null, clearImmediate(H), N.removeListener("data", data), N.removeListener("connect", connected), A.cancel(), de.cancel(), M.cancel(), N.removeAllListeners(), N = null, K) return reconnect();
			!t && (Z || D.length) && error(l.connection("CONNECTION_CLOSED", e, N)), ge = re.performance.now(), t && e.shared.retries++, ve = (typeof S == "function" ? S(e.shared.retries) : S) * 1e3, i($, l.connection("CONNECTION_CLOSED", e, N));
		}
		function handle(e, t = e[0]) {
			(t === 68 ? DataRow : t === 100 ? CopyData : t === 65 ? NotificationResponse : t === 83 ? ParameterStatus : t === 90 ? ReadyForQuery : t === 67 ? CommandComplete : t === 50 ? BindComplete : t === 49 ? ParseComplete : t === 116 ? ParameterDescription : t === 84 ? RowDescription : t === 82 ? Authentication : t === 110 ? NoData : t === 75 ? BackendKeyData : t === 69 ? ErrorResponse : t === 115 ? PortalSuspended : t === 51 ? CloseComplete : t === 71 ? CopyInResponse : t === 78 ? NoticeResponse : t === 72 ? CopyOutResponse : t === 99 ? CopyDone : t === 73 ? EmptyQueryResponse : t === 86 ? FunctionCallResponse : t === 118 ? NegotiateProtocolVersion : t === 87 ? CopyBothResponse : UnknownMessage)(e);
		}
		function DataRow(e) {
			let t = 7, n, r, i, a = Z.isRaw ? Array(Z.statement.columns.length) : {};
			for (let o = 0; o < Z.statement.columns.length; o++) r = Z.statement.columns[o], n = e.readInt32BE(t), t += 4, i = n === -1 ? null : Z.isRaw === !0 ? e.subarray(t, t += n) : r.parser === void 0 ? e.toString("utf8", t, t += n) : r.parser.array === !0 ? r.parser(e.toString("utf8", t + 1, t += n)) : r.parser(e.toString("utf8", t, t += n)), Z.isRaw ? a[o] = Z.isRaw === !0 ? i : h.value.from ? h.value.from(i, r) : i : a[r.name] = h.value.from ? h.value.from(i, r) : i;
			Z.forEachFn ? Z.forEachFn(h.row.from ? h.row.from(a) : a, F) : F[ye++] = h.row.from ? h.row.from(a) : a;
		}
		function ParameterStatus(t) {
			let [n, r] = t.toString("utf8", 5, t.length - 1).split(k.N);
			L[n] = r, e.parameters[n] !== r && (e.parameters[n] = r, v && v(n, r));
		}
		function ReadyForQuery(t) {
			if (Z ? P ? Z.retried ? errored(Z.retried) : Z.prepared && ue.has(P.routine) ? retry(Z, P) : errored(P) : Z.resolve(G || F) : P && errored(P), Z = G = P = null, F = new Result(), M.cancel(), K) {
				if (C) {
					if (!L.in_hot_standby || !L.default_transaction_read_only) return fetchState();
					if (tryNext(C, L)) return terminate();
				}
				if (pe) return K.reserve && (K = null), fetchArrayTypes();
				K && !K.reserve && execute(K), e.shared.retries = _e = 0, K = null;
			} else {
				for (; D.length && (Z = D.shift()) && (Z.active = !0, Z.cancelled);) Connection(e).cancel(Z.state, Z.cancelled.resolve, Z.cancelled.reject);
				Z || ($.reserved ? !$.reserved.release && t[5] === 73 ? q ? terminate() : ($.reserved = null, n($)) : $.reserved() : q ? terminate() : n($));
			}
		}
		function CommandComplete(e) {
			ye = 0;
			for (let t = e.length - 1; t > 0; t--) if (e[t] === 32 && e[t + 1] < 58 && F.count === null && (F.count = +e.toString("utf8", t + 1, e.length - 1)), e[t - 1] >= 65) {
				F.command = e.toString("utf8", 5, t), F.state = O;
				break;
			}
			if (Q &&= (Q(), null), F.command === "BEGIN" && s !== 1 && !$.reserved) return errored(l.generic("UNSAFE_TRANSACTION", "Only use sql.begin, sql.reserved or max: 1"));
			if (Z.options.simple) return BindComplete();
			Z.cursorFn && (F.count && Z.cursorFn(F), write(j));
		}
		function ParseComplete() {
			Z.parsing = !1;
		}
		function BindComplete() {
			!F.statement && (F.statement = Z.statement), F.columns = Z.statement.columns;
		}
		function ParameterDescription(e) {
			let t = e.readUInt16BE(5);
			for (let n = 0; n < t; ++n) !Z.statement.types[n] && (Z.statement.types[n] = e.readUInt32BE(7 + n * 4));
			Z.prepare && (R[Z.signature] = Z.statement), Z.describeFirst && !Z.onlyDescribe && (write(prepared(Z)), Z.describeFirst = !1);
		}
		function RowDescription(e) {
			F.command && (G ||= [F], G.push(F = new Result()), F.count = null, Z.statement.columns = null);
			let t = e.readUInt16BE(5), n = 7, r;
			Z.statement.columns = Array(t);
			for (let i = 0; i < t; ++i) {
				for (r = n; e[n++] !== 0;);
				let t = e.readUInt32BE(n), a = e.readUInt16BE(n + 4), o = e.readUInt32BE(n + 6);
				Z.statement.columns[i] = {
					name: h.column.from ? h.column.from(e.toString("utf8", r, n - 1)) : e.toString("utf8", r, n - 1),
					parser: m[o],
					table: t,
					number: a,
					type: o
				}, n += 18;
			}
			if (F.statement = Z.statement, Z.onlyDescribe) return Z.resolve(Z.statement), write(j);
		}
		async function Authentication(e, t = e.readUInt32BE(5)) {
			(t === 3 ? AuthenticationCleartextPassword : t === 5 ? AuthenticationMD5Password : t === 10 ? SASL : t === 11 ? SASLContinue : t === 12 ? SASLFinal : t === 0 ? noop : UnknownAuth)(e, t);
		}
		async function AuthenticationCleartextPassword() {
			let e = await Pass();
			write(k().p().str(e).z(1).end());
		}
		async function AuthenticationMD5Password(e) {
			let t = "md5" + await md5(Buffer.concat([Buffer.from(await md5(await Pass() + u)), e.subarray(9)]));
			write(k().p().str(t).z(1).end());
		}
		async function SASL() {
			xe = (await w.randomBytes(18)).toString("base64"), k().p().str("SCRAM-SHA-256" + k.N);
			let e = k.i;
			write(k.inc(4).str("n,,n=*,r=" + xe).i32(k.i - e - 4, e).end());
		}
		async function SASLContinue(e) {
			let t = e.toString("utf8", 9).split(",").reduce((e, t) => (e[t[0]] = t.slice(2), e), {}), n = await w.pbkdf2Sync(await Pass(), Buffer.from(t.s, "base64"), parseInt(t.i), 32, "sha256"), r = await hmac(n, "Client Key"), i = "n=*,r=" + xe + ",r=" + t.r + ",s=" + t.s + ",i=" + t.i + ",c=biws,r=" + t.r;
			be = (await hmac(await hmac(n, "Server Key"), i)).toString("base64");
			let a = "c=biws,r=" + t.r + ",p=" + xor(r, Buffer.from(await hmac(await sha256(r), i))).toString("base64");
			write(k().p().str(a).end());
		}
		function SASLFinal(e) {
			e.toString("utf8", 9).split(k.N, 1)[0].slice(2) !== be && (errored(l.generic("SASL_SIGNATURE_MISMATCH", "The server did not return the correct signature")), N.destroy());
		}
		function Pass() {
			return Promise.resolve(typeof e.pass == "function" ? e.pass() : e.pass);
		}
		function NoData() {
			if (F.statement = Z.statement, F.statement.columns = [], Z.onlyDescribe) return Z.resolve(Z.statement), write(j);
		}
		function BackendKeyData(e) {
			O.pid = e.readUInt32BE(5), O.secret = e.readUInt32BE(9);
		}
		async function fetchArrayTypes() {
			pe = !1, (await new Query(["\n      select b.oid, b.typarray\n      from pg_catalog.pg_type a\n      left join pg_catalog.pg_type b on b.oid = a.typelem\n      where a.typcategory = 'A'\n      group by b.oid, b.typarray\n      order by b.oid\n    "], [], execute)).forEach(({ oid: e, typarray: t }) => addArrayType(e, t));
		}
		function addArrayType(t, n) {
			if (e.parsers[n] && e.serializers[n]) return;
			let r = e.parsers[t];
			e.shared.typeArrayMap[t] = n, e.parsers[n] = (e) => ee(e, r, n), e.parsers[n].array = !0, e.serializers[n] = (r) => y(r, e.serializers[t], e, n);
		}
		function tryNext(t, n) {
			return t === "read-write" && n.default_transaction_read_only === "on" || t === "read-only" && n.default_transaction_read_only === "off" || t === "primary" && n.in_hot_standby === "on" || t === "standby" && n.in_hot_standby === "off" || t === "prefer-standby" && n.in_hot_standby === "off" && e.host[_e];
		}
		function fetchState() {
			let e = new Query(["\n      show transaction_read_only;\n      select pg_catalog.pg_is_in_recovery()\n    "], [], execute, null, { simple: !0 });
			e.resolve = ([[e], [t]]) => {
				L.default_transaction_read_only = e.transaction_read_only, L.in_hot_standby = t.pg_is_in_recovery ? "on" : "off";
			}, e.execute();
		}
		function ErrorResponse(e) {
			Z ? ((Z.cursorFn || Z.describeFirst) && write(j), P = l.postgres(parseError(e))) : errored(l.postgres(parseError(e)));
		}
		function retry(e, t) {
			delete R[e.signature], e.retried = t, execute(e);
		}
		function NotificationResponse(e) {
			if (!_) return;
			let t = 9;
			for (; e[t++] !== 0;);
			_(e.toString("utf8", 9, t - 1), e.toString("utf8", t, e.length - 1));
		}
		async function PortalSuspended() {
			try {
				let e = await Promise.resolve(Z.cursorFn(F));
				ye = 0, e === c ? write(Close(Z.portal)) : (F = new Result(), write(Execute("", Z.cursorRows)));
			} catch (e) {
				write(j), Z.reject(e);
			}
		}
		function CloseComplete() {
			F.count && Z.cursorFn(F), Z.resolve(F);
		}
		function CopyInResponse() {
			J = new T.Writable({
				autoDestroy: !0,
				write(e, t, n) {
					N.write(k().d().raw(e).end(), n);
				},
				destroy(e, t) {
					t(e), N.write(k().f().str(e + k.N).end()), J = null;
				},
				final(e) {
					N.write(k().c().end()), Q = e, J = null;
				}
			}), Z.resolve(J);
		}
		function CopyOutResponse() {
			J = new T.Readable({ read() {
				N.resume();
			} }), Z.resolve(J);
		}
		function CopyBothResponse() {
			J = new T.Duplex({
				autoDestroy: !0,
				read() {
					N.resume();
				},
				write(e, t, n) {
					N.write(k().d().raw(e).end(), n);
				},
				destroy(e, t) {
					t(e), N.write(k().f().str(e + k.N).end()), J = null;
				},
				final(e) {
					N.write(k().c().end()), Q = e;
				}
			}), Z.resolve(J);
		}
		function CopyData(e) {
			J && (J.push(e.subarray(5)) || N.pause());
		}
		function CopyDone() {
			J && J.push(null), J = null;
		}
		function NoticeResponse(e) {
			g ? g(parseError(e)) : console.log(parseError(e));
		}
		function EmptyQueryResponse() {}
		function FunctionCallResponse() {
			errored(l.notSupported("FunctionCallResponse"));
		}
		function NegotiateProtocolVersion() {
			errored(l.notSupported("NegotiateProtocolVersion"));
		}
		function UnknownMessage(e) {
			console.error("Postgres.js : Unknown Message:", e[0]);
		}
		function UnknownAuth(e, t) {
			console.error("Postgres.js : Unknown Auth:", t);
		}
		function Bind(t, n, r = "", i = "") {
			let a, o;
			return k().B().str(i + k.N).str(r + k.N).i16(0).i16(t.length), t.forEach((r, i) => {
				if (r === null) return k.i32(4294967295);
				o = n[i], t[i] = r = o in e.serializers ? e.serializers[o](r) : "" + r, a = k.i, k.inc(4).str(r).i32(k.i - a - 4, a);
			}), k.i16(0), k.end();
		}
		function Parse(e, t, n, r = "") {
			return k().P().str(r + k.N).str(e + k.N).i16(t.length), t.forEach((e, t) => k.i32(n[t] || 0)), k.end();
		}
		function Describe(e, t = "") {
			return k().D().str(e).str(t + k.N).end();
		}
		function Execute(e = "", t = 0) {
			return Buffer.concat([k().E().str(e + k.N).i32(t).end(), oe]);
		}
		function Close(e = "") {
			return Buffer.concat([k().C().str("P").str(e + k.N).end(), k().S().end()]);
		}
		function StartupMessage() {
			return fe || k().inc(4).i16(3).z(2).str(Object.entries(Object.assign({
				user: u,
				database: p,
				client_encoding: "UTF8"
			}, e.connection)).filter(([, e]) => e).map(([e, t]) => e + k.N + t).join(k.N)).z(2).end(0);
		}
	}
	function parseError(e) {
		let t = {}, n = 5;
		for (let r = 5; r < e.length - 1; r++) e[r] === 0 && (t[de[e[n]]] = e.toString("utf8", n + 1, r), n = r + 1);
		return t;
	}
	function md5(e) {
		return w.createHash("md5").update(e).digest("hex");
	}
	function hmac(e, t) {
		return w.createHmac("sha256", e).update(t).digest();
	}
	function sha256(e) {
		return w.createHash("sha256").update(e).digest();
	}
	function xor(e, t) {
		let n = Math.max(e.length, t.length), r = Buffer.allocUnsafe(n);
		for (let i = 0; i < n; i++) r[i] = e[i] ^ t[i];
		return r;
	}
	function timer(e, t) {
		if (t = typeof t == "function" ? t() : t, !t) return {
			cancel: noop,
			start: noop
		};
		let n;
		return {
			cancel() {
				n &&= (clearTimeout(n), null);
			},
			start() {
				n && clearTimeout(n), n = setTimeout(done, t * 1e3, arguments);
			}
		};
		function done(t) {
			e.apply(null, t), n = null;
		}
	}
	let subscribe_noop = () => {};
	function Subscribe(e, t) {
		let n = new Map(), r = "postgresjs_" + Math.random().toString(36).slice(2), i = {}, a, o, s = !1, c = subscribe.sql = e({
			...t,
			transform: {
				column: {},
				value: {},
				row: {}
			},
			max: 1,
			fetch_types: !1,
			idle_timeout: null,
			max_lifetime: null,
			connection: {
				...t.connection,
				replication: "database"
			},
			onclose: async function() {
				s || (o = null, i.pid = i.secret = void 0, connected(await init(c, r, t.publications)), n.forEach((e) => e.forEach(({ onsubscribe: e }) => e())));
			},
			no_subscribe: !0
		}), l = c.end, u = c.close;
		return c.end = async () => (s = !0, o && await new Promise((e) => (o.once("close", e), o.end())), l()), c.close = async () => (o && await new Promise((e) => (o.once("close", e), o.end())), u()), subscribe;
		async function subscribe(e, s, l = subscribe_noop, u = subscribe_noop) {
			e = parseEvent(e), a ||= init(c, r, t.publications);
			let d = {
				fn: s,
				onsubscribe: l
			}, f = n.has(e) ? n.get(e).add(d) : n.set(e, new Set([d])).get(e), unsubscribe = () => {
				f.delete(d), f.size === 0 && n.delete(e);
			};
			return a.then((e) => (connected(e), l(), o && o.on("error", u), {
				unsubscribe,
				state: i,
				sql: c
			}));
		}
		function connected(e) {
			o = e.stream, i.pid = e.state.pid, i.secret = e.state.secret;
		}
		async function init(e, n, r) {
			if (!r) throw Error("Missing publication names");
			let i = await e.unsafe(`CREATE_REPLICATION_SLOT ${n} TEMPORARY LOGICAL pgoutput NOEXPORT_SNAPSHOT`), [a] = i, o = await e.unsafe(`START_REPLICATION SLOT ${n} LOGICAL ${a.consistent_point} (proto_version '1', publication_names '${r}')`).writable(), s = { lsn: Buffer.concat(a.consistent_point.split("/").map((e) => Buffer.from(("00000000" + e).slice(-8), "hex"))) };
			return o.on("data", data), o.on("error", error), o.on("close", e.close), {
				stream: o,
				state: i.state
			};
			function error(e) {
				console.error("Unexpected error during logical streaming - reconnecting", e);
			}
			function data(n) {
				n[0] === 119 ? parse(n.subarray(25), s, e.options.parsers, handle, t.transform) : n[0] === 107 && n[17] && (s.lsn = n.subarray(1, 9), pong());
			}
			function handle(e, t) {
				let n = t.relation.schema + "." + t.relation.table;
				call("*", e, t), call("*:" + n, e, t), t.relation.keys.length && call("*:" + n + "=" + t.relation.keys.map((t) => e[t.name]), e, t), call(t.command, e, t), call(t.command + ":" + n, e, t), t.relation.keys.length && call(t.command + ":" + n + "=" + t.relation.keys.map((t) => e[t.name]), e, t);
			}
			function pong() {
				let e = Buffer.alloc(34);
				e[0] = 114, e.fill(s.lsn, 1), e.writeBigInt64BE(BigInt(Date.now() - Date.UTC(2e3, 0, 1)) * BigInt(1e3), 25), o.write(e);
			}
		}
		function call(e, t, r) {
			n.has(e) && n.get(e).forEach(({ fn: n }) => n(t, r, e));
		}
	}
	function Time(e) {
		return new Date(Date.UTC(2e3, 0, 1) + Number(e / BigInt(1e3)));
	}
	function parse(e, t, n, r, i) {
		let char = (e, [t, n]) => (e[t.charCodeAt(0)] = n, e);
		Object.entries({
			R: (e) => {
				let r = 1, a = t[e.readUInt32BE(r)] = {
					schema: e.toString("utf8", r += 4, r = e.indexOf(0, r)) || "pg_catalog",
					table: e.toString("utf8", r + 1, r = e.indexOf(0, r + 1)),
					columns: Array(e.readUInt16BE(r += 2)),
					keys: []
				};
				r += 2;
				let o = 0, s;
				for (; r < e.length;) s = a.columns[o++] = {
					key: e[r++],
					name: i.column.from ? i.column.from(e.toString("utf8", r, r = e.indexOf(0, r))) : e.toString("utf8", r, r = e.indexOf(0, r)),
					type: e.readUInt32BE(r += 1),
					parser: n[e.readUInt32BE(r)],
					atttypmod: e.readUInt32BE(r += 4)
				}, s.key && a.keys.push(s), r += 4;
			},
			Y: () => {},
			O: () => {},
			B: (e) => {
				t.date = Time(e.readBigInt64BE(9)), t.lsn = e.subarray(1, 9);
			},
			I: (e) => {
				let n = 1, a = t[e.readUInt32BE(n)], { row: o } = tuples(e, a.columns, n += 7, i);
				r(o, {
					command: "insert",
					relation: a
				});
			},
			D: (e) => {
				let n = 1, a = t[e.readUInt32BE(n)];
				n += 4;
				let o = e[n] === 75;
				r(o || e[n] === 79 ? tuples(e, a.columns, n += 3, i).row : null, {
					command: "delete",
					relation: a,
					key: o
				});
			},
			U: (e) => {
				let n = 1, a = t[e.readUInt32BE(n)];
				n += 4;
				let o = e[n] === 75, s = o || e[n] === 79 ? tuples(e, a.columns, n += 3, i) : null;
				s && (n = s.i);
				let { row: c } = tuples(e, a.columns, n + 3, i);
				r(c, {
					command: "update",
					relation: a,
					key: o,
					old: s && s.row
				});
			},
			T: () => {},
			C: () => {}
		}).reduce(char, {})[e[0]](e);
	}
	function tuples(e, t, n, r) {
		let i, a, o, s = r.raw ? Array(t.length) : {};
		for (let c = 0; c < t.length; c++) i = e[n++], a = t[c], o = i === 110 ? null : i === 117 ? void 0 : a.parser === void 0 ? e.toString("utf8", n + 4, n += 4 + e.readUInt32BE(n)) : a.parser.array === !0 ? a.parser(e.toString("utf8", n + 5, n += 4 + e.readUInt32BE(n))) : a.parser(e.toString("utf8", n + 4, n += 4 + e.readUInt32BE(n))), r.raw ? s[c] = r.raw === !0 ? o : r.value.from ? r.value.from(o, a) : o : s[a.name] = r.value.from ? r.value.from(o, a) : o;
		return {
			i: n,
			row: r.row.from ? r.row.from(s) : s
		};
	}
	function parseEvent(e) {
		let t = e.match(/^(\*|insert|update|delete)?:?([^.]+?\.?[^=]+)?=?(.+)?/i) || [];
		if (!t) throw Error("Malformed subscribe pattern: " + e);
		let [, n, r, i] = t;
		return (n || "*") + (r ? ":" + (r.indexOf(".") === -1 ? "public." + r : r) : "") + (i ? "=" + i : "");
	}
	function largeObject(e, t, n = 393216) {
		return new Promise(async (r, i) => {
			await e.begin(async (e) => {
				let i;
				!t && ([{oid: t}] = await e`select lo_creat(-1) as oid`);
				let [{ fd: a }] = await e`select lo_open(${t}, ${n}) as fd`, o = {
					writable,
					readable,
					close: () => e`select lo_close(${a})`.then(i),
					tell: () => e`select lo_tell64(${a})`,
					read: (t) => e`select loread(${a}, ${t}) as data`,
					write: (t) => e`select lowrite(${a}, ${t})`,
					truncate: (t) => e`select lo_truncate64(${a}, ${t})`,
					seek: (t, n = 0) => e`select lo_lseek64(${a}, ${t}, ${n})`,
					size: () => e`
          select
            lo_lseek64(${a}, location, 0) as position,
            seek.size
          from (
            select
              lo_lseek64($1, 0, 2) as size,
              tell.location
            from (select lo_tell64($1) as location) tell
          ) seek
        `
				};
				return r(o), new Promise(async (e) => i = e);
				async function readable({ highWaterMark: e = 16384, start: t = 0, end: n = Infinity } = {}) {
					let r = n - t;
					return t && await o.seek(t), new T.Readable({
						highWaterMark: e,
						async read(e) {
							let t = e > r ? e - r : e;
							r -= e;
							let [{ data: n }] = await o.read(t);
							this.push(n), n.length < e && this.push(null);
						}
					});
				}
				async function writable({ highWaterMark: e = 16384, start: t = 0 } = {}) {
					return t && await o.seek(t), new T.Writable({
						highWaterMark: e,
						write(e, t, n) {
							o.write(e).then(() => n(), n);
						}
					});
				}
			}).catch(i);
		});
	}
	Object.assign(Postgres, {
		PostgresError,
		toPascal,
		pascal: S,
		toCamel,
		camel: x,
		toKebab,
		kebab: C,
		fromPascal,
		fromCamel,
		fromKebab,
		BigInt: {
			to: 20,
			from: [20],
			parse: (e) => BigInt(e),
			serialize: (e) => e.toString()
		}
	});
	let M = Postgres;
	function Postgres(e, t) {
		let n = parseOptions(e, t), r = n.no_subscribe || Subscribe(Postgres, { ...n }), a = !1, o = E(), s = E(), u = E(), d = E(), f = E(), p = E(), m = E(), h = E(), _ = {
			connecting: s,
			reserved: u,
			closed: d,
			ended: f,
			open: p,
			busy: m,
			full: h
		}, v = [...Array(n.max)].map(() => A(n, _, {
			onopen,
			onend,
			onclose
		})), y = Sql(handler);
		return Object.assign(y, {
			get parameters() {
				return n.parameters;
			},
			largeObject: largeObject.bind(null, y),
			subscribe: r,
			CLOSE: c,
			END: c,
			PostgresError,
			options: n,
			reserve,
			listen,
			begin,
			close,
			end
		}), y;
		function Sql(e) {
			return e.debug = n.debug, Object.entries(n.types).reduce((e, [t, n]) => (e[t] = (e) => new Parameter(e, n.to), e), typed), Object.assign(sql, {
				types: typed,
				typed,
				unsafe,
				notify,
				array,
				json,
				file
			}), sql;
			function typed(e, t) {
				return new Parameter(e, t);
			}
			function sql(t, ...r) {
				return t && Array.isArray(t.raw) ? new Query(t, r, e, cancel) : typeof t == "string" && !r.length ? new Identifier(n.transform.column.to ? n.transform.column.to(t) : t) : new Builder(t, r);
			}
			function unsafe(t, n = [], r = {}) {
				return arguments.length === 2 && !Array.isArray(n) && (r = n, n = []), new Query([t], n, e, cancel, {
					prepare: !1,
					...r,
					simple: "simple" in r ? r.simple : n.length === 0
				});
			}
			function file(t, n = [], r = {}) {
				return arguments.length === 2 && !Array.isArray(n) && (r = n, n = []), new Query([], n, (n) => {
					i.readFile(t, "utf8", (t, r) => {
						if (t) return n.reject(t);
						n.strings = [r], e(n);
					});
				}, cancel, {
					...r,
					simple: "simple" in r ? r.simple : n.length === 0
				});
			}
		}
		async function listen(e, t, r) {
			let i = {
				fn: t,
				onlisten: r
			}, a = listen.sql ||= Postgres({
				...n,
				max: 1,
				idle_timeout: null,
				max_lifetime: null,
				fetch_types: !1,
				onclose() {
					Object.entries(listen.channels).forEach(([e, { listeners: t }]) => {
						delete listen.channels[e], Promise.all(t.map((t) => listen(e, t.fn, t.onlisten).catch(() => {})));
					});
				},
				onnotify(e, t) {
					e in listen.channels && listen.channels[e].listeners.forEach((e) => e.fn(t));
				}
			}), o = listen.channels ||= {};
			if (e in o) {
				o[e].listeners.push(i);
				let t = await o[e].result;
				return i.onlisten && i.onlisten(), {
					state: t.state,
					unlisten
				};
			}
			o[e] = {
				result: a`listen ${a.unsafe("\"" + e.replace(/"/g, "\"\"") + "\"")}`,
				listeners: [i]
			};
			let s = await o[e].result;
			return i.onlisten && i.onlisten(), {
				state: s.state,
				unlisten
			};
			async function unlisten() {
				if (e in o && (o[e].listeners = o[e].listeners.filter((e) => e !== i), !o[e].listeners.length)) return delete o[e], a`unlisten ${a.unsafe("\"" + e.replace(/"/g, "\"\"") + "\"")}`;
			}
		}
		async function notify(e, t) {
			return await y`select pg_notify(${e}, ${"" + t})`;
		}
		async function reserve() {
			let e = E(), t = p.length ? p.shift() : await new Promise((e, t) => {
				let n = {
					reserve: e,
					reject: t
				};
				o.push(n), d.length && connect(d.shift(), n);
			});
			move(t, u), t.reserved = () => e.length ? t.execute(e.shift()) : move(t, u), t.reserved.release = !0;
			let n = Sql(handler);
			return n.release = () => {
				t.reserved = null, onopen(t);
			}, n;
			function handler(n) {
				t.queue === h ? e.push(n) : t.execute(n) || move(t, h);
			}
		}
		async function begin(e, t) {
			!t && (t = e, e = "");
			let n = E(), r = 0, i, a = null;
			try {
				return await y.unsafe("begin " + e.replace(/[^a-z ]/gi, ""), [], { onexecute }).execute(), await Promise.race([scope(i, t), new Promise((e, t) => i.onclose = t)]);
			} catch (e) {
				throw e;
			}
			async function scope(e, t, i) {
				let o = Sql(handler);
				o.savepoint = savepoint, o.prepare = (e) => a = e.replace(/[^a-z0-9$-_. ]/gi);
				let s, c;
				i && await o`savepoint ${o(i)}`;
				try {
					if (c = await new Promise((e, n) => {
						let r = t(o);
						Promise.resolve(Array.isArray(r) ? Promise.all(r) : r).then(e, n);
					}), s) throw s;
				} catch (e) {
					throw await (i ? o`rollback to ${o(i)}` : o`rollback`), e instanceof PostgresError && e.code === "25P02" && s || e;
				}
				return i || (a ? await o`prepare transaction '${o.unsafe(a)}'` : await o`commit`), c;
				function savepoint(t, n) {
					return t && Array.isArray(t.raw) ? savepoint((e) => e.apply(e, arguments)) : (arguments.length === 1 && (n = t, t = null), scope(e, n, "s" + r++ + (t ? "_" + t : "")));
				}
				function handler(t) {
					t.catch((e) => s ||= e), e.queue === h ? n.push(t) : e.execute(t) || move(e, h);
				}
			}
			function onexecute(e) {
				i = e, move(e, u), e.reserved = () => n.length ? e.execute(n.shift()) : move(e, u);
			}
		}
		function move(e, t) {
			return e.queue.remove(e), t.push(e), e.queue = t, t === p ? e.idleTimer.start() : e.idleTimer.cancel(), e;
		}
		function json(e) {
			return new Parameter(e, 3802);
		}
		function array(e, t) {
			return Array.isArray(e) ? new Parameter(e, t || (e.length ? g(e) || 25 : 0), n.shared.typeArrayMap) : array(Array.from(arguments));
		}
		function handler(e) {
			if (a) return e.reject(l.connection("CONNECTION_ENDED", n, n));
			if (p.length) return go(p.shift(), e);
			if (d.length) return connect(d.shift(), e);
			m.length ? go(m.shift(), e) : o.push(e);
		}
		function go(e, t) {
			return e.execute(t) ? move(e, m) : move(e, h);
		}
		function cancel(e) {
			return new Promise((t, r) => {
				e.state ? e.active ? A(n).cancel(e.state, t, r) : e.cancelled = {
					resolve: t,
					reject: r
				} : (o.remove(e), e.cancelled = !0, e.reject(l.generic("57014", "canceling statement due to user request")), t());
			});
		}
		async function end({ timeout: e = null } = {}) {
			if (a) return a;
			await 1;
			let t;
			return a = Promise.race([new Promise((n) => e !== null && (t = setTimeout(destroy, e * 1e3, n))), Promise.all(v.map((e) => e.end()).concat(listen.sql ? listen.sql.end({ timeout: 0 }) : [], r.sql ? r.sql.end({ timeout: 0 }) : []))]).then(() => clearTimeout(t));
		}
		async function close() {
			await Promise.all(v.map((e) => e.end()));
		}
		async function destroy(e) {
			for (await Promise.all(v.map((e) => e.terminate())); o.length;) o.shift().reject(l.connection("CONNECTION_DESTROYED", n));
			e();
		}
		function connect(e, t) {
			return move(e, s), e.connect(t), e;
		}
		function onend(e) {
			move(e, f);
		}
		function onopen(e) {
			if (o.length === 0) return move(e, p);
			let t = Math.ceil(o.length / (s.length + 1)), n = !0;
			for (; n && o.length && t-- > 0;) {
				let t = o.shift();
				if (t.reserve) return t.reserve(e);
				n = e.execute(t);
			}
			n ? move(e, m) : move(e, h);
		}
		function onclose(e, t) {
			move(e, d), e.reserved = null, e.onclose &&= (e.onclose(t), null), n.onclose && n.onclose(e.id), o.length && connect(e, o.shift());
		}
	}
	function parseOptions(e, t) {
		if (e && e.shared) return e;
		let n = process.env, r = (!e || typeof e == "string" ? t : e) || {}, { url: i, multihost: a } = parseUrl(e), o = [...i.searchParams].reduce((e, [t, n]) => (e[t] = n, e), {}), s = r.hostname || r.host || a || i.hostname || n.PGHOST || "localhost", c = r.port || i.port || n.PGPORT || 5432, l = r.user || r.username || i.username || n.PGUSERNAME || n.PGUSER || osUsername();
		r.no_prepare && (r.prepare = !1), o.sslmode && (o.ssl = o.sslmode, delete o.sslmode), "timeout" in r && (console.log("The timeout option is deprecated, use idle_timeout instead"), r.idle_timeout = r.timeout), o.sslrootcert === "system" && (o.ssl = "verify-full");
		let u = [
			"idle_timeout",
			"connect_timeout",
			"max_lifetime",
			"max_pipeline",
			"backoff",
			"keep_alive"
		], d = {
			max: globalThis.Cloudflare ? 3 : 10,
			ssl: !1,
			sslnegotiation: null,
			idle_timeout: null,
			connect_timeout: 30,
			max_lifetime,
			max_pipeline: 100,
			backoff,
			keep_alive: 60,
			prepare: !0,
			debug: !1,
			fetch_types: !0,
			publications: "alltables",
			target_session_attrs: null
		};
		return {
			host: Array.isArray(s) ? s : s.split(",").map((e) => e.split(":")[0]),
			port: Array.isArray(c) ? c : s.split(",").map((e) => parseInt(e.split(":")[1] || c)),
			path: r.path || s.indexOf("/") > -1 && s + "/.s.PGSQL." + c,
			database: r.database || r.db || (i.pathname || "").slice(1) || n.PGDATABASE || l,
			user: l,
			pass: r.pass || r.password || i.password || n.PGPASSWORD || "",
			...Object.entries(d).reduce((e, [t, i]) => {
				let a = t in r ? r[t] : t in o ? o[t] === "disable" || o[t] === "false" ? !1 : o[t] : n["PG" + t.toUpperCase()] || i;
				return e[t] = typeof a == "string" && u.includes(t) ? +a : a, e;
			}, {}),
			connection: {
				application_name: n.PGAPPNAME || "postgres.js",
				...r.connection,
				...Object.entries(o).reduce((e, [t, n]) => (t in d || (e[t] = n), e), {})
			},
			types: r.types || {},
			target_session_attrs: tsa(r, i, n),
			onnotice: r.onnotice,
			onnotify: r.onnotify,
			onclose: r.onclose,
			onparameter: r.onparameter,
			socket: r.socket,
			transform: parseTransform(r.transform || { undefined: void 0 }),
			parameters: {},
			shared: {
				retries: 0,
				typeArrayMap: {}
			},
			...mergeUserTypes(r.types)
		};
	}
	function tsa(e, t, n) {
		let r = e.target_session_attrs || t.searchParams.get("target_session_attrs") || n.PGTARGETSESSIONATTRS;
		if (!r || [
			"read-write",
			"read-only",
			"primary",
			"standby",
			"prefer-standby"
		].includes(r)) return r;
		throw Error("target_session_attrs " + r + " is not supported");
	}
	function backoff(e) {
		return (.5 + Math.random() / 2) * Math.min(3 ** e / 100, 20);
	}
	function max_lifetime() {
		return 60 * (30 + Math.random() * 30);
	}
	function parseTransform(e) {
		return {
			undefined: e.undefined,
			column: {
				from: typeof e.column == "function" ? e.column : e.column && e.column.from,
				to: e.column && e.column.to
			},
			value: {
				from: typeof e.value == "function" ? e.value : e.value && e.value.from,
				to: e.value && e.value.to
			},
			row: {
				from: typeof e.row == "function" ? e.row : e.row && e.row.from,
				to: e.row && e.row.to
			}
		};
	}
	function parseUrl(e) {
		if (!e || typeof e != "string") return { url: { searchParams: new Map() } };
		let t = e;
		t = t.slice(t.indexOf("://") + 3).split(/[?/]/)[0], t = decodeURIComponent(t.slice(t.indexOf("@") + 1));
		let n = new URL(e.replace(t, t.split(",")[0]));
		return {
			url: {
				username: decodeURIComponent(n.username),
				password: decodeURIComponent(n.password),
				host: n.host,
				hostname: n.hostname,
				port: n.port,
				pathname: n.pathname,
				searchParams: n.searchParams
			},
			multihost: t.indexOf(",") > -1 && t
		};
	}
	function osUsername() {
		try {
			return r.userInfo().username;
		} catch {
			return process.env.USERNAME || process.env.USER || process.env.LOGNAME;
		}
	}
}) };
