export const id = 892;
export const ids = [892];
export const modules = {
	779: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: !0 }), t.formatNames = t.fastFormats = t.fullFormats = void 0;
		function fmtDef(e, t) {
			return {
				validate: e,
				compare: t
			};
		}
		t.fullFormats = {
			date: fmtDef(date, compareDate),
			time: fmtDef(getTime(!0), compareTime),
			"date-time": fmtDef(getDateTime(!0), compareDateTime),
			"iso-time": fmtDef(getTime(), compareIsoTime),
			"iso-date-time": fmtDef(getDateTime(), compareIsoDateTime),
			duration: /^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,
			uri,
			"uri-reference": /^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,
			"uri-template": /^(?:(?:[^\x00-\x20"'<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i,
			url: /^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?(?:(?!(?:10|127)(?:\.\d{1,3}){3})(?!(?:169\.254|192\.168)(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)(?:\.(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu,
			email: /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,
			hostname: /^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i,
			ipv4: /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/,
			ipv6: /^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i,
			regex,
			uuid: /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,
			"json-pointer": /^(?:\/(?:[^~/]|~0|~1)*)*$/,
			"json-pointer-uri-fragment": /^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i,
			"relative-json-pointer": /^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/,
			byte,
			int32: {
				type: "number",
				validate: validateInt32
			},
			int64: {
				type: "number",
				validate: validateInt64
			},
			float: {
				type: "number",
				validate: validateNumber
			},
			double: {
				type: "number",
				validate: validateNumber
			},
			password: !0,
			binary: !0
		}, t.fastFormats = {
			...t.fullFormats,
			date: fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\d$/, compareDate),
			time: fmtDef(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, compareTime),
			"date-time": fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, compareDateTime),
			"iso-time": fmtDef(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, compareIsoTime),
			"iso-date-time": fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, compareIsoDateTime),
			uri: /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,
			"uri-reference": /^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,
			email: /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i
		}, t.formatNames = Object.keys(t.fullFormats);
		function isLeapYear(e) {
			return e % 4 == 0 && (e % 100 != 0 || e % 400 == 0);
		}
		let n = /^(\d\d\d\d)-(\d\d)-(\d\d)$/, r = [
			0,
			31,
			28,
			31,
			30,
			31,
			30,
			31,
			31,
			30,
			31,
			30,
			31
		];
		function date(e) {
			let t = n.exec(e);
			if (!t) return !1;
			let i = +t[1], a = +t[2], o = +t[3];
			return a >= 1 && a <= 12 && o >= 1 && o <= (a === 2 && isLeapYear(i) ? 29 : r[a]);
		}
		function compareDate(e, t) {
			if (e && t) return e > t ? 1 : e < t ? -1 : 0;
		}
		let i = /^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;
		function getTime(e) {
			return function time(t) {
				let n = i.exec(t);
				if (!n) return !1;
				let r = +n[1], a = +n[2], o = +n[3], s = n[4], c = n[5] === "-" ? -1 : 1, l = +(n[6] || 0), u = +(n[7] || 0);
				if (l > 23 || u > 59 || e && !s) return !1;
				if (r <= 23 && a <= 59 && o < 60) return !0;
				let d = a - u * c, f = r - l * c - +(d < 0);
				return (f === 23 || f === -1) && (d === 59 || d === -1) && o < 61;
			};
		}
		function compareTime(e, t) {
			if (!(e && t)) return;
			let n = new Date("2020-01-01T" + e).valueOf(), r = new Date("2020-01-01T" + t).valueOf();
			if (n && r) return n - r;
		}
		function compareIsoTime(e, t) {
			if (!(e && t)) return;
			let n = i.exec(e), r = i.exec(t);
			if (n && r) return e = n[1] + n[2] + n[3], t = r[1] + r[2] + r[3], e > t ? 1 : e < t ? -1 : 0;
		}
		let a = /t|\s/i;
		function getDateTime(e) {
			let t = getTime(e);
			return function date_time(e) {
				let n = e.split(a);
				return n.length === 2 && date(n[0]) && t(n[1]);
			};
		}
		function compareDateTime(e, t) {
			if (!(e && t)) return;
			let n = new Date(e).valueOf(), r = new Date(t).valueOf();
			if (n && r) return n - r;
		}
		function compareIsoDateTime(e, t) {
			if (!(e && t)) return;
			let [n, r] = e.split(a), [i, o] = t.split(a), s = compareDate(n, i);
			if (s !== void 0) return s || compareTime(r, o);
		}
		let o = /\/|:/, s = /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
		function uri(e) {
			return o.test(e) && s.test(e);
		}
		let c = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;
		function byte(e) {
			return c.lastIndex = 0, c.test(e);
		}
		let l = -(2 ** 31), u = 2 ** 31 - 1;
		function validateInt32(e) {
			return Number.isInteger(e) && e <= u && e >= l;
		}
		function validateInt64(e) {
			return Number.isInteger(e);
		}
		function validateNumber() {
			return !0;
		}
		let d = /[^\\]\\Z/;
		function regex(e) {
			if (d.test(e)) return !1;
			try {
				return new RegExp(e), !0;
			} catch {
				return !1;
			}
		}
	}),
	2815: ((e, t, n) => {
		Object.defineProperty(t, "__esModule", { value: !0 });
		let r = n(779), i = n(1284), a = n(1436), o = new a.Name("fullFormats"), s = new a.Name("fastFormats"), formatsPlugin = (e, t = { keywords: !0 }) => {
			if (Array.isArray(t)) return addFormats(e, t, r.fullFormats, o), e;
			let [n, a] = t.mode === "fast" ? [r.fastFormats, s] : [r.fullFormats, o];
			return addFormats(e, t.formats || r.formatNames, n, a), t.keywords && (0, i.default)(e), e;
		};
		formatsPlugin.get = (e, t = "full") => {
			let n = (t === "fast" ? r.fastFormats : r.fullFormats)[e];
			if (!n) throw Error(`Unknown format "${e}"`);
			return n;
		};
		function addFormats(e, t, n, r) {
			var i;
			(i = e.opts.code).formats ?? (i.formats = (0, a._)`require("ajv-formats/dist/formats").${r}`);
			for (let r of t) e.addFormat(r, n[r]);
		}
		e.exports = t = formatsPlugin, Object.defineProperty(t, "__esModule", { value: !0 }), t.default = formatsPlugin;
	}),
	1284: ((e, t, n) => {
		Object.defineProperty(t, "__esModule", { value: !0 }), t.formatLimitDefinition = void 0;
		let r = n(2463), i = n(1436), a = i.operators, o = {
			formatMaximum: {
				okStr: "<=",
				ok: a.LTE,
				fail: a.GT
			},
			formatMinimum: {
				okStr: ">=",
				ok: a.GTE,
				fail: a.LT
			},
			formatExclusiveMaximum: {
				okStr: "<",
				ok: a.LT,
				fail: a.GTE
			},
			formatExclusiveMinimum: {
				okStr: ">",
				ok: a.GT,
				fail: a.LTE
			}
		};
		t.formatLimitDefinition = {
			keyword: Object.keys(o),
			type: "string",
			schemaType: "string",
			$data: !0,
			error: {
				message: ({ keyword: e, schemaCode: t }) => (0, i.str)`should be ${o[e].okStr} ${t}`,
				params: ({ keyword: e, schemaCode: t }) => (0, i._)`{comparison: ${o[e].okStr}, limit: ${t}}`
			},
			code(e) {
				let { gen: t, data: n, schemaCode: a, keyword: s, it: c } = e, { opts: l, self: u } = c;
				if (!l.validateFormats) return;
				let d = new r.KeywordCxt(c, u.RULES.all.format.definition, "format");
				d.$data ? validate$DataFormat() : validateFormat();
				function validate$DataFormat() {
					let n = t.scopeValue("formats", {
						ref: u.formats,
						code: l.code.formats
					}), r = t.const("fmt", (0, i._)`${n}[${d.schemaCode}]`);
					e.fail$data((0, i.or)((0, i._)`typeof ${r} != "object"`, (0, i._)`${r} instanceof RegExp`, (0, i._)`typeof ${r}.compare != "function"`, compareCode(r)));
				}
				function validateFormat() {
					let n = d.schema, r = u.formats[n];
					if (!r || r === !0) return;
					if (typeof r != "object" || r instanceof RegExp || typeof r.compare != "function") throw Error(`"${s}": format "${n}" does not define "compare" function`);
					let a = t.scopeValue("formats", {
						key: n,
						ref: r,
						code: l.code.formats ? (0, i._)`${l.code.formats}${(0, i.getProperty)(n)}` : void 0
					});
					e.fail$data(compareCode(a));
				}
				function compareCode(e) {
					return (0, i._)`${e}.compare(${n}, ${a}) ${o[s].fail} 0`;
				}
			},
			dependencies: ["format"]
		};
		let formatLimitPlugin = (e) => (e.addKeyword(t.formatLimitDefinition), e);
		t.default = formatLimitPlugin;
	}),
	2210: ((e, t, n) => {
		Object.defineProperty(t, "__esModule", { value: !0 }), t.MissingRefError = t.ValidationError = t.CodeGen = t.Name = t.nil = t.stringify = t.str = t._ = t.KeywordCxt = t.Ajv2020 = void 0;
		let r = n(3893), i = n(4298), a = n(8886), o = n(3995), s = "https://json-schema.org/draft/2020-12/schema";
		class Ajv2020 extends r.default {
			constructor(e = {}) {
				super({
					...e,
					dynamicRef: !0,
					next: !0,
					unevaluated: !0
				});
			}
			_addVocabularies() {
				super._addVocabularies(), i.default.forEach((e) => this.addVocabulary(e)), this.opts.discriminator && this.addKeyword(a.default);
			}
			_addDefaultMetaSchema() {
				super._addDefaultMetaSchema();
				let { $data: e, meta: t } = this.opts;
				t && (o.default.call(this, e), this.refs["http://json-schema.org/schema"] = s);
			}
			defaultMeta() {
				return this.opts.defaultMeta = super.defaultMeta() || (this.getSchema(s) ? s : void 0);
			}
		}
		t.Ajv2020 = Ajv2020, e.exports = t = Ajv2020, e.exports.Ajv2020 = Ajv2020, Object.defineProperty(t, "__esModule", { value: !0 }), t.default = Ajv2020;
		var c = n(7881);
		Object.defineProperty(t, "KeywordCxt", {
			enumerable: !0,
			get: function() {
				return c.KeywordCxt;
			}
		});
		var l = n(1436);
		Object.defineProperty(t, "_", {
			enumerable: !0,
			get: function() {
				return l._;
			}
		}), Object.defineProperty(t, "str", {
			enumerable: !0,
			get: function() {
				return l.str;
			}
		}), Object.defineProperty(t, "stringify", {
			enumerable: !0,
			get: function() {
				return l.stringify;
			}
		}), Object.defineProperty(t, "nil", {
			enumerable: !0,
			get: function() {
				return l.nil;
			}
		}), Object.defineProperty(t, "Name", {
			enumerable: !0,
			get: function() {
				return l.Name;
			}
		}), Object.defineProperty(t, "CodeGen", {
			enumerable: !0,
			get: function() {
				return l.CodeGen;
			}
		});
		var u = n(3021);
		Object.defineProperty(t, "ValidationError", {
			enumerable: !0,
			get: function() {
				return u.default;
			}
		});
		var d = n(3162);
		Object.defineProperty(t, "MissingRefError", {
			enumerable: !0,
			get: function() {
				return d.default;
			}
		});
	}),
	2463: ((e, t, n) => {
		Object.defineProperty(t, "__esModule", { value: !0 }), t.MissingRefError = t.ValidationError = t.CodeGen = t.Name = t.nil = t.stringify = t.str = t._ = t.KeywordCxt = t.Ajv = void 0;
		let r = n(3893), i = n(9941), a = n(8886), o = n(2079), s = ["/properties"], c = "http://json-schema.org/draft-07/schema";
		class Ajv extends r.default {
			_addVocabularies() {
				super._addVocabularies(), i.default.forEach((e) => this.addVocabulary(e)), this.opts.discriminator && this.addKeyword(a.default);
			}
			_addDefaultMetaSchema() {
				if (super._addDefaultMetaSchema(), !this.opts.meta) return;
				let e = this.opts.$data ? this.$dataMetaSchema(o, s) : o;
				this.addMetaSchema(e, c, !1), this.refs["http://json-schema.org/schema"] = c;
			}
			defaultMeta() {
				return this.opts.defaultMeta = super.defaultMeta() || (this.getSchema(c) ? c : void 0);
			}
		}
		t.Ajv = Ajv, e.exports = t = Ajv, e.exports.Ajv = Ajv, Object.defineProperty(t, "__esModule", { value: !0 }), t.default = Ajv;
		var l = n(7881);
		Object.defineProperty(t, "KeywordCxt", {
			enumerable: !0,
			get: function() {
				return l.KeywordCxt;
			}
		});
		var u = n(1436);
		Object.defineProperty(t, "_", {
			enumerable: !0,
			get: function() {
				return u._;
			}
		}), Object.defineProperty(t, "str", {
			enumerable: !0,
			get: function() {
				return u.str;
			}
		}), Object.defineProperty(t, "stringify", {
			enumerable: !0,
			get: function() {
				return u.stringify;
			}
		}), Object.defineProperty(t, "nil", {
			enumerable: !0,
			get: function() {
				return u.nil;
			}
		}), Object.defineProperty(t, "Name", {
			enumerable: !0,
			get: function() {
				return u.Name;
			}
		}), Object.defineProperty(t, "CodeGen", {
			enumerable: !0,
			get: function() {
				return u.CodeGen;
			}
		});
		var d = n(3021);
		Object.defineProperty(t, "ValidationError", {
			enumerable: !0,
			get: function() {
				return d.default;
			}
		});
		var f = n(3162);
		Object.defineProperty(t, "MissingRefError", {
			enumerable: !0,
			get: function() {
				return f.default;
			}
		});
	}),
	567: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: !0 }), t.regexpCode = t.getEsmExportName = t.getProperty = t.safeStringify = t.stringify = t.strConcat = t.addCodeArg = t.str = t._ = t.nil = t._Code = t.Name = t.IDENTIFIER = t._CodeOrName = void 0;
		class _CodeOrName {}
		t._CodeOrName = _CodeOrName, t.IDENTIFIER = /^[a-z$_][a-z$_0-9]*$/i;
		class Name extends _CodeOrName {
			constructor(e) {
				if (super(), !t.IDENTIFIER.test(e)) throw Error("CodeGen: name must be a valid identifier");
				this.str = e;
			}
			toString() {
				return this.str;
			}
			emptyStr() {
				return !1;
			}
			get names() {
				return { [this.str]: 1 };
			}
		}
		t.Name = Name;
		class _Code extends _CodeOrName {
			constructor(e) {
				super(), this._items = typeof e == "string" ? [e] : e;
			}
			toString() {
				return this.str;
			}
			emptyStr() {
				if (this._items.length > 1) return !1;
				let e = this._items[0];
				return e === "" || e === "\"\"";
			}
			get str() {
				return this._str ??= this._items.reduce((e, t) => `${e}${t}`, "");
			}
			get names() {
				return this._names ??= this._items.reduce((e, t) => (t instanceof Name && (e[t.str] = (e[t.str] || 0) + 1), e), {});
			}
		}
		t._Code = _Code, t.nil = new _Code("");
		function _(e, ...t) {
			let n = [e[0]], r = 0;
			for (; r < t.length;) addCodeArg(n, t[r]), n.push(e[++r]);
			return new _Code(n);
		}
		t._ = _;
		let n = new _Code("+");
		function str(e, ...t) {
			let r = [safeStringify(e[0])], i = 0;
			for (; i < t.length;) r.push(n), addCodeArg(r, t[i]), r.push(n, safeStringify(e[++i]));
			return optimize(r), new _Code(r);
		}
		t.str = str;
		function addCodeArg(e, t) {
			t instanceof _Code ? e.push(...t._items) : t instanceof Name ? e.push(t) : e.push(interpolate(t));
		}
		t.addCodeArg = addCodeArg;
		function optimize(e) {
			let t = 1;
			for (; t < e.length - 1;) {
				if (e[t] === n) {
					let n = mergeExprItems(e[t - 1], e[t + 1]);
					if (n !== void 0) {
						e.splice(t - 1, 3, n);
						continue;
					}
					e[t++] = "+";
				}
				t++;
			}
		}
		function mergeExprItems(e, t) {
			if (t === "\"\"") return e;
			if (e === "\"\"") return t;
			if (typeof e == "string") return t instanceof Name || e[e.length - 1] !== "\"" ? void 0 : typeof t == "string" ? t[0] === "\"" ? e.slice(0, -1) + t.slice(1) : void 0 : `${e.slice(0, -1)}${t}"`;
			if (typeof t == "string" && t[0] === "\"" && !(e instanceof Name)) return `"${e}${t.slice(1)}`;
		}
		function strConcat(e, t) {
			return t.emptyStr() ? e : e.emptyStr() ? t : str`${e}${t}`;
		}
		t.strConcat = strConcat;
		function interpolate(e) {
			return typeof e == "number" || typeof e == "boolean" || e === null ? e : safeStringify(Array.isArray(e) ? e.join(",") : e);
		}
		function stringify(e) {
			return new _Code(safeStringify(e));
		}
		t.stringify = stringify;
		function safeStringify(e) {
			return JSON.stringify(e).replace(/\u2028/g, "\\u2028").replace(/\u2029/g, "\\u2029");
		}
		t.safeStringify = safeStringify;
		function getProperty(e) {
			return typeof e == "string" && t.IDENTIFIER.test(e) ? new _Code(`.${e}`) : _`[${e}]`;
		}
		t.getProperty = getProperty;
		function getEsmExportName(e) {
			if (typeof e == "string" && t.IDENTIFIER.test(e)) return new _Code(`${e}`);
			throw Error(`CodeGen: invalid export name: ${e}, use explicit $id name mapping`);
		}
		t.getEsmExportName = getEsmExportName;
		function regexpCode(e) {
			return new _Code(e.toString());
		}
		t.regexpCode = regexpCode;
	}),
	1436: ((e, t, n) => {
		Object.defineProperty(t, "__esModule", { value: !0 }), t.or = t.and = t.not = t.CodeGen = t.operators = t.varKinds = t.ValueScopeName = t.ValueScope = t.Scope = t.Name = t.regexpCode = t.stringify = t.getProperty = t.nil = t.strConcat = t.str = t._ = void 0;
		let r = n(567), i = n(7788);
		var a = n(567);
		Object.defineProperty(t, "_", {
			enumerable: !0,
			get: function() {
				return a._;
			}
		}), Object.defineProperty(t, "str", {
			enumerable: !0,
			get: function() {
				return a.str;
			}
		}), Object.defineProperty(t, "strConcat", {
			enumerable: !0,
			get: function() {
				return a.strConcat;
			}
		}), Object.defineProperty(t, "nil", {
			enumerable: !0,
			get: function() {
				return a.nil;
			}
		}), Object.defineProperty(t, "getProperty", {
			enumerable: !0,
			get: function() {
				return a.getProperty;
			}
		}), Object.defineProperty(t, "stringify", {
			enumerable: !0,
			get: function() {
				return a.stringify;
			}
		}), Object.defineProperty(t, "regexpCode", {
			enumerable: !0,
			get: function() {
				return a.regexpCode;
			}
		}), Object.defineProperty(t, "Name", {
			enumerable: !0,
			get: function() {
				return a.Name;
			}
		});
		var o = n(7788);
		Object.defineProperty(t, "Scope", {
			enumerable: !0,
			get: function() {
				return o.Scope;
			}
		}), Object.defineProperty(t, "ValueScope", {
			enumerable: !0,
			get: function() {
				return o.ValueScope;
			}
		}), Object.defineProperty(t, "ValueScopeName", {
			enumerable: !0,
			get: function() {
				return o.ValueScopeName;
			}
		}), Object.defineProperty(t, "varKinds", {
			enumerable: !0,
			get: function() {
				return o.varKinds;
			}
		}), t.operators = {
			GT: new r._Code(">"),
			GTE: new r._Code(">="),
			LT: new r._Code("<"),
			LTE: new r._Code("<="),
			EQ: new r._Code("==="),
			NEQ: new r._Code("!=="),
			NOT: new r._Code("!"),
			OR: new r._Code("||"),
			AND: new r._Code("&&"),
			ADD: new r._Code("+")
		};
		class Node {
			optimizeNodes() {
				return this;
			}
			optimizeNames(e, t) {
				return this;
			}
		}
		class Def extends Node {
			constructor(e, t, n) {
				super(), this.varKind = e, this.name = t, this.rhs = n;
			}
			render({ es5: e, _n: t }) {
				let n = e ? i.varKinds.var : this.varKind, r = this.rhs === void 0 ? "" : ` = ${this.rhs}`;
				return `${n} ${this.name}${r};` + t;
			}
			optimizeNames(e, t) {
				if (e[this.name.str]) return this.rhs &&= optimizeExpr(this.rhs, e, t), this;
			}
			get names() {
				return this.rhs instanceof r._CodeOrName ? this.rhs.names : {};
			}
		}
		class Assign extends Node {
			constructor(e, t, n) {
				super(), this.lhs = e, this.rhs = t, this.sideEffects = n;
			}
			render({ _n: e }) {
				return `${this.lhs} = ${this.rhs};` + e;
			}
			optimizeNames(e, t) {
				if (!(this.lhs instanceof r.Name && !e[this.lhs.str] && !this.sideEffects)) return this.rhs = optimizeExpr(this.rhs, e, t), this;
			}
			get names() {
				return addExprNames(this.lhs instanceof r.Name ? {} : { ...this.lhs.names }, this.rhs);
			}
		}
		class AssignOp extends Assign {
			constructor(e, t, n, r) {
				super(e, n, r), this.op = t;
			}
			render({ _n: e }) {
				return `${this.lhs} ${this.op}= ${this.rhs};` + e;
			}
		}
		class Label extends Node {
			constructor(e) {
				super(), this.label = e, this.names = {};
			}
			render({ _n: e }) {
				return `${this.label}:` + e;
			}
		}
		class Break extends Node {
			constructor(e) {
				super(), this.label = e, this.names = {};
			}
			render({ _n: e }) {
				return `break${this.label ? ` ${this.label}` : ""};` + e;
			}
		}
		class Throw extends Node {
			constructor(e) {
				super(), this.error = e;
			}
			render({ _n: e }) {
				return `throw ${this.error};` + e;
			}
			get names() {
				return this.error.names;
			}
		}
		class AnyCode extends Node {
			constructor(e) {
				super(), this.code = e;
			}
			render({ _n: e }) {
				return `${this.code};` + e;
			}
			optimizeNodes() {
				return `${this.code}` ? this : void 0;
			}
			optimizeNames(e, t) {
				return this.code = optimizeExpr(this.code, e, t), this;
			}
			get names() {
				return this.code instanceof r._CodeOrName ? this.code.names : {};
			}
		}
		class ParentNode extends Node {
			constructor(e = []) {
				super(), this.nodes = e;
			}
			render(e) {
				return this.nodes.reduce((t, n) => t + n.render(e), "");
			}
			optimizeNodes() {
				let { nodes: e } = this, t = e.length;
				for (; t--;) {
					let n = e[t].optimizeNodes();
					Array.isArray(n) ? e.splice(t, 1, ...n) : n ? e[t] = n : e.splice(t, 1);
				}
				return e.length > 0 ? this : void 0;
			}
			optimizeNames(e, t) {
				let { nodes: n } = this, r = n.length;
				for (; r--;) {
					let i = n[r];
					i.optimizeNames(e, t) || (subtractNames(e, i.names), n.splice(r, 1));
				}
				return n.length > 0 ? this : void 0;
			}
			get names() {
				return this.nodes.reduce((e, t) => addNames(e, t.names), {});
			}
		}
		class BlockNode extends ParentNode {
			render(e) {
				return "{" + e._n + super.render(e) + "}" + e._n;
			}
		}
		class Root extends ParentNode {}
		class Else extends BlockNode {}
		Else.kind = "else";
		class If extends BlockNode {
			constructor(e, t) {
				super(t), this.condition = e;
			}
			render(e) {
				let t = `if(${this.condition})` + super.render(e);
				return this.else && (t += "else " + this.else.render(e)), t;
			}
			optimizeNodes() {
				super.optimizeNodes();
				let e = this.condition;
				if (e === !0) return this.nodes;
				let t = this.else;
				if (t) {
					let e = t.optimizeNodes();
					t = this.else = Array.isArray(e) ? new Else(e) : e;
				}
				if (t) return e === !1 ? t instanceof If ? t : t.nodes : this.nodes.length ? this : new If(not(e), t instanceof If ? [t] : t.nodes);
				if (e !== !1 && this.nodes.length) return this;
			}
			optimizeNames(e, t) {
				if (this.else = this.else?.optimizeNames(e, t), super.optimizeNames(e, t) || this.else) return this.condition = optimizeExpr(this.condition, e, t), this;
			}
			get names() {
				let e = super.names;
				return addExprNames(e, this.condition), this.else && addNames(e, this.else.names), e;
			}
		}
		If.kind = "if";
		class For extends BlockNode {}
		For.kind = "for";
		class ForLoop extends For {
			constructor(e) {
				super(), this.iteration = e;
			}
			render(e) {
				return `for(${this.iteration})` + super.render(e);
			}
			optimizeNames(e, t) {
				if (super.optimizeNames(e, t)) return this.iteration = optimizeExpr(this.iteration, e, t), this;
			}
			get names() {
				return addNames(super.names, this.iteration.names);
			}
		}
		class ForRange extends For {
			constructor(e, t, n, r) {
				super(), this.varKind = e, this.name = t, this.from = n, this.to = r;
			}
			render(e) {
				let t = e.es5 ? i.varKinds.var : this.varKind, { name: n, from: r, to: a } = this;
				return `for(${t} ${n}=${r}; ${n}<${a}; ${n}++)` + super.render(e);
			}
			get names() {
				return addExprNames(addExprNames(super.names, this.from), this.to);
			}
		}
		class ForIter extends For {
			constructor(e, t, n, r) {
				super(), this.loop = e, this.varKind = t, this.name = n, this.iterable = r;
			}
			render(e) {
				return `for(${this.varKind} ${this.name} ${this.loop} ${this.iterable})` + super.render(e);
			}
			optimizeNames(e, t) {
				if (super.optimizeNames(e, t)) return this.iterable = optimizeExpr(this.iterable, e, t), this;
			}
			get names() {
				return addNames(super.names, this.iterable.names);
			}
		}
		class Func extends BlockNode {
			constructor(e, t, n) {
				super(), this.name = e, this.args = t, this.async = n;
			}
			render(e) {
				return `${this.async ? "async " : ""}function ${this.name}(${this.args})` + super.render(e);
			}
		}
		Func.kind = "func";
		class Return extends ParentNode {
			render(e) {
				return "return " + super.render(e);
			}
		}
		Return.kind = "return";
		class Try extends BlockNode {
			render(e) {
				let t = "try" + super.render(e);
				return this.catch && (t += this.catch.render(e)), this.finally && (t += this.finally.render(e)), t;
			}
			optimizeNodes() {
				return super.optimizeNodes(), this.catch?.optimizeNodes(), this.finally?.optimizeNodes(), this;
			}
			optimizeNames(e, t) {
				return super.optimizeNames(e, t), this.catch?.optimizeNames(e, t), this.finally?.optimizeNames(e, t), this;
			}
			get names() {
				let e = super.names;
				return this.catch && addNames(e, this.catch.names), this.finally && addNames(e, this.finally.names), e;
			}
		}
		class Catch extends BlockNode {
			constructor(e) {
				super(), this.error = e;
			}
			render(e) {
				return `catch(${this.error})` + super.render(e);
			}
		}
		Catch.kind = "catch";
		class Finally extends BlockNode {
			render(e) {
				return "finally" + super.render(e);
			}
		}
		Finally.kind = "finally";
		class CodeGen {
			constructor(e, t = {}) {
				this._values = {}, this._blockStarts = [], this._constants = {}, this.opts = {
					...t,
					_n: t.lines ? "\n" : ""
				}, this._extScope = e, this._scope = new i.Scope({ parent: e }), this._nodes = [new Root()];
			}
			toString() {
				return this._root.render(this.opts);
			}
			name(e) {
				return this._scope.name(e);
			}
			scopeName(e) {
				return this._extScope.name(e);
			}
			scopeValue(e, t) {
				let n = this._extScope.value(e, t);
				return (this._values[n.prefix] || (this._values[n.prefix] = new Set())).add(n), n;
			}
			getScopeValue(e, t) {
				return this._extScope.getValue(e, t);
			}
			scopeRefs(e) {
				return this._extScope.scopeRefs(e, this._values);
			}
			scopeCode() {
				return this._extScope.scopeCode(this._values);
			}
			_def(e, t, n, r) {
				let i = this._scope.toName(t);
				return n !== void 0 && r && (this._constants[i.str] = n), this._leafNode(new Def(e, i, n)), i;
			}
			const(e, t, n) {
				return this._def(i.varKinds.const, e, t, n);
			}
			let(e, t, n) {
				return this._def(i.varKinds.let, e, t, n);
			}
			var(e, t, n) {
				return this._def(i.varKinds.var, e, t, n);
			}
			assign(e, t, n) {
				return this._leafNode(new Assign(e, t, n));
			}
			add(e, n) {
				return this._leafNode(new AssignOp(e, t.operators.ADD, n));
			}
			code(e) {
				return typeof e == "function" ? e() : e !== r.nil && this._leafNode(new AnyCode(e)), this;
			}
			object(...e) {
				let t = ["{"];
				for (let [n, i] of e) t.length > 1 && t.push(","), t.push(n), (n !== i || this.opts.es5) && (t.push(":"), (0, r.addCodeArg)(t, i));
				return t.push("}"), new r._Code(t);
			}
			if(e, t, n) {
				if (this._blockNode(new If(e)), t && n) this.code(t).else().code(n).endIf();
				else if (t) this.code(t).endIf();
				else if (n) throw Error("CodeGen: \"else\" body without \"then\" body");
				return this;
			}
			elseIf(e) {
				return this._elseNode(new If(e));
			}
			else() {
				return this._elseNode(new Else());
			}
			endIf() {
				return this._endBlockNode(If, Else);
			}
			_for(e, t) {
				return this._blockNode(e), t && this.code(t).endFor(), this;
			}
			for(e, t) {
				return this._for(new ForLoop(e), t);
			}
			forRange(e, t, n, r, a = this.opts.es5 ? i.varKinds.var : i.varKinds.let) {
				let o = this._scope.toName(e);
				return this._for(new ForRange(a, o, t, n), () => r(o));
			}
			forOf(e, t, n, a = i.varKinds.const) {
				let o = this._scope.toName(e);
				if (this.opts.es5) {
					let e = t instanceof r.Name ? t : this.var("_arr", t);
					return this.forRange("_i", 0, (0, r._)`${e}.length`, (t) => {
						this.var(o, (0, r._)`${e}[${t}]`), n(o);
					});
				}
				return this._for(new ForIter("of", a, o, t), () => n(o));
			}
			forIn(e, t, n, a = this.opts.es5 ? i.varKinds.var : i.varKinds.const) {
				if (this.opts.ownProperties) return this.forOf(e, (0, r._)`Object.keys(${t})`, n);
				let o = this._scope.toName(e);
				return this._for(new ForIter("in", a, o, t), () => n(o));
			}
			endFor() {
				return this._endBlockNode(For);
			}
			label(e) {
				return this._leafNode(new Label(e));
			}
			break(e) {
				return this._leafNode(new Break(e));
			}
			return(e) {
				let t = new Return();
				if (this._blockNode(t), this.code(e), t.nodes.length !== 1) throw Error("CodeGen: \"return\" should have one node");
				return this._endBlockNode(Return);
			}
			try(e, t, n) {
				if (!t && !n) throw Error("CodeGen: \"try\" without \"catch\" and \"finally\"");
				let r = new Try();
				if (this._blockNode(r), this.code(e), t) {
					let e = this.name("e");
					this._currNode = r.catch = new Catch(e), t(e);
				}
				return n && (this._currNode = r.finally = new Finally(), this.code(n)), this._endBlockNode(Catch, Finally);
			}
			throw(e) {
				return this._leafNode(new Throw(e));
			}
			block(e, t) {
				return this._blockStarts.push(this._nodes.length), e && this.code(e).endBlock(t), this;
			}
			endBlock(e) {
				let t = this._blockStarts.pop();
				if (t === void 0) throw Error("CodeGen: not in self-balancing block");
				let n = this._nodes.length - t;
				if (n < 0 || e !== void 0 && n !== e) throw Error(`CodeGen: wrong number of nodes: ${n} vs ${e} expected`);
				return this._nodes.length = t, this;
			}
			func(e, t = r.nil, n, i) {
				return this._blockNode(new Func(e, t, n)), i && this.code(i).endFunc(), this;
			}
			endFunc() {
				return this._endBlockNode(Func);
			}
			optimize(e = 1) {
				for (; e-- > 0;) this._root.optimizeNodes(), this._root.optimizeNames(this._root.names, this._constants);
			}
			_leafNode(e) {
				return this._currNode.nodes.push(e), this;
			}
			_blockNode(e) {
				this._currNode.nodes.push(e), this._nodes.push(e);
			}
			_endBlockNode(e, t) {
				let n = this._currNode;
				if (n instanceof e || t && n instanceof t) return this._nodes.pop(), this;
				throw Error(`CodeGen: not in block "${t ? `${e.kind}/${t.kind}` : e.kind}"`);
			}
			_elseNode(e) {
				let t = this._currNode;
				if (!(t instanceof If)) throw Error("CodeGen: \"else\" without \"if\"");
				return this._currNode = t.else = e, this;
			}
			get _root() {
				return this._nodes[0];
			}
			get _currNode() {
				let e = this._nodes;
				return e[e.length - 1];
			}
			set _currNode(e) {
				let t = this._nodes;
				t[t.length - 1] = e;
			}
		}
		t.CodeGen = CodeGen;
		function addNames(e, t) {
			for (let n in t) e[n] = (e[n] || 0) + (t[n] || 0);
			return e;
		}
		function addExprNames(e, t) {
			return t instanceof r._CodeOrName ? addNames(e, t.names) : e;
		}
		function optimizeExpr(e, t, n) {
			return e instanceof r.Name ? replaceName(e) : canOptimize(e) ? new r._Code(e._items.reduce((e, t) => (t instanceof r.Name && (t = replaceName(t)), t instanceof r._Code ? e.push(...t._items) : e.push(t), e), [])) : e;
			function replaceName(e) {
				let r = n[e.str];
				return r === void 0 || t[e.str] !== 1 ? e : (delete t[e.str], r);
			}
			function canOptimize(e) {
				return e instanceof r._Code && e._items.some((e) => e instanceof r.Name && t[e.str] === 1 && n[e.str] !== void 0);
			}
		}
		function subtractNames(e, t) {
			for (let n in t) e[n] = (e[n] || 0) - (t[n] || 0);
		}
		function not(e) {
			return typeof e == "boolean" || typeof e == "number" || e === null ? !e : (0, r._)`!${par(e)}`;
		}
		t.not = not;
		let s = mappend(t.operators.AND);
		function and(...e) {
			return e.reduce(s);
		}
		t.and = and;
		let c = mappend(t.operators.OR);
		function or(...e) {
			return e.reduce(c);
		}
		t.or = or;
		function mappend(e) {
			return (t, n) => t === r.nil ? n : n === r.nil ? t : (0, r._)`${par(t)} ${e} ${par(n)}`;
		}
		function par(e) {
			return e instanceof r.Name ? e : (0, r._)`(${e})`;
		}
	}),
	7788: ((e, t, n) => {
		Object.defineProperty(t, "__esModule", { value: !0 }), t.ValueScope = t.ValueScopeName = t.Scope = t.varKinds = t.UsedValueState = void 0;
		let r = n(567);
		class ValueError extends Error {
			constructor(e) {
				super(`CodeGen: "code" for ${e} not defined`), this.value = e.value;
			}
		}
		var i;
		(function(e) {
			e[e.Started = 0] = "Started", e[e.Completed = 1] = "Completed";
		})(i || (t.UsedValueState = i = {})), t.varKinds = {
			const: new r.Name("const"),
			let: new r.Name("let"),
			var: new r.Name("var")
		};
		class Scope {
			constructor({ prefixes: e, parent: t } = {}) {
				this._names = {}, this._prefixes = e, this._parent = t;
			}
			toName(e) {
				return e instanceof r.Name ? e : this.name(e);
			}
			name(e) {
				return new r.Name(this._newName(e));
			}
			_newName(e) {
				let t = this._names[e] || this._nameGroup(e);
				return `${e}${t.index++}`;
			}
			_nameGroup(e) {
				if ((this._parent?._prefixes)?.has(e) || this._prefixes && !this._prefixes.has(e)) throw Error(`CodeGen: prefix "${e}" is not allowed in this scope`);
				return this._names[e] = {
					prefix: e,
					index: 0
				};
			}
		}
		t.Scope = Scope;
		class ValueScopeName extends r.Name {
			constructor(e, t) {
				super(t), this.prefix = e;
			}
			setValue(e, { property: t, itemIndex: n }) {
				this.value = e, this.scopePath = (0, r._)`.${new r.Name(t)}[${n}]`;
			}
		}
		t.ValueScopeName = ValueScopeName;
		let a = (0, r._)`\n`;
		class ValueScope extends Scope {
			constructor(e) {
				super(e), this._values = {}, this._scope = e.scope, this.opts = {
					...e,
					_n: e.lines ? a : r.nil
				};
			}
			get() {
				return this._scope;
			}
			name(e) {
				return new ValueScopeName(e, this._newName(e));
			}
			value(e, t) {
				if (t.ref === void 0) throw Error("CodeGen: ref must be passed in value");
				let n = this.toName(e), { prefix: r } = n, i = t.key ?? t.ref, a = this._values[r];
				if (a) {
					let e = a.get(i);
					if (e) return e;
				} else a = this._values[r] = new Map();
				a.set(i, n);
				let o = this._scope[r] || (this._scope[r] = []), s = o.length;
				return o[s] = t.ref, n.setValue(t, {
					property: r,
					itemIndex: s
				}), n;
			}
			getValue(e, t) {
				let n = this._values[e];
				if (n) return n.get(t);
			}
			scopeRefs(e, t = this._values) {
				return this._reduceValues(t, (t) => {
					if (t.scopePath === void 0) throw Error(`CodeGen: name "${t}" has no value`);
					return (0, r._)`${e}${t.scopePath}`;
				});
			}
			scopeCode(e = this._values, t, n) {
				return this._reduceValues(e, (e) => {
					if (e.value === void 0) throw Error(`CodeGen: name "${e}" has no value`);
					return e.value.code;
				}, t, n);
			}
			_reduceValues(e, n, a = {}, o) {
				let s = r.nil;
				for (let c in e) {
					let l = e[c];
					if (!l) continue;
					let u = a[c] = a[c] || new Map();
					l.forEach((e) => {
						if (u.has(e)) return;
						u.set(e, i.Started);
						let a = n(e);
						if (a) {
							let n = this.opts.es5 ? t.varKinds.var : t.varKinds.const;
							s = (0, r._)`${s}${n} ${e} = ${a};${this.opts._n}`;
						} else if (a = o?.(e)) s = (0, r._)`${s}${a}${this.opts._n}`;
						else throw new ValueError(e);
						u.set(e, i.Completed);
					});
				}
				return s;
			}
		}
		t.ValueScope = ValueScope;
	}),
	1283: ((e, t, n) => {
		Object.defineProperty(t, "__esModule", { value: !0 }), t.extendErrors = t.resetErrorsCount = t.reportExtraError = t.reportError = t.keyword$DataError = t.keywordError = void 0;
		let r = n(1436), i = n(4464), a = n(630);
		t.keywordError = { message: ({ keyword: e }) => (0, r.str)`must pass "${e}" keyword validation` }, t.keyword$DataError = { message: ({ keyword: e, schemaType: t }) => t ? (0, r.str)`"${e}" keyword must be ${t} ($data)` : (0, r.str)`"${e}" keyword is invalid ($data)` };
		function reportError(e, n = t.keywordError, i, a) {
			let { it: o } = e, { gen: s, compositeRule: c, allErrors: l } = o, u = errorObjectCode(e, n, i);
			a ?? (c || l) ? addError(s, u) : returnErrors(o, (0, r._)`[${u}]`);
		}
		t.reportError = reportError;
		function reportExtraError(e, n = t.keywordError, r) {
			let { it: i } = e, { gen: o, compositeRule: s, allErrors: c } = i;
			addError(o, errorObjectCode(e, n, r)), s || c || returnErrors(i, a.default.vErrors);
		}
		t.reportExtraError = reportExtraError;
		function resetErrorsCount(e, t) {
			e.assign(a.default.errors, t), e.if((0, r._)`${a.default.vErrors} !== null`, () => e.if(t, () => e.assign((0, r._)`${a.default.vErrors}.length`, t), () => e.assign(a.default.vErrors, null)));
		}
		t.resetErrorsCount = resetErrorsCount;
		function extendErrors({ gen: e, keyword: t, schemaValue: n, data: i, errsCount: o, it: s }) {
			if (o === void 0) throw Error("ajv implementation error");
			let c = e.name("err");
			e.forRange("i", o, a.default.errors, (o) => {
				e.const(c, (0, r._)`${a.default.vErrors}[${o}]`), e.if((0, r._)`${c}.instancePath === undefined`, () => e.assign((0, r._)`${c}.instancePath`, (0, r.strConcat)(a.default.instancePath, s.errorPath))), e.assign((0, r._)`${c}.schemaPath`, (0, r.str)`${s.errSchemaPath}/${t}`), s.opts.verbose && (e.assign((0, r._)`${c}.schema`, n), e.assign((0, r._)`${c}.data`, i));
			});
		}
		t.extendErrors = extendErrors;
		function addError(e, t) {
			let n = e.const("err", t);
			e.if((0, r._)`${a.default.vErrors} === null`, () => e.assign(a.default.vErrors, (0, r._)`[${n}]`), (0, r._)`${a.default.vErrors}.push(${n})`), e.code((0, r._)`${a.default.errors}++`);
		}
		function returnErrors(e, t) {
			let { gen: n, validateName: i, schemaEnv: a } = e;
			a.$async ? n.throw((0, r._)`new ${e.ValidationError}(${t})`) : (n.assign((0, r._)`${i}.errors`, t), n.return(!1));
		}
		let o = {
			keyword: new r.Name("keyword"),
			schemaPath: new r.Name("schemaPath"),
			params: new r.Name("params"),
			propertyName: new r.Name("propertyName"),
			message: new r.Name("message"),
			schema: new r.Name("schema"),
			parentSchema: new r.Name("parentSchema")
		};
		function errorObjectCode(e, t, n) {
			let { createErrors: i } = e.it;
			return i === !1 ? (0, r._)`{}` : errorObject(e, t, n);
		}
		function errorObject(e, t, n = {}) {
			let { gen: r, it: i } = e, a = [errorInstancePath(i, n), errorSchemaPath(e, n)];
			return extraErrorProps(e, t, a), r.object(...a);
		}
		function errorInstancePath({ errorPath: e }, { instancePath: t }) {
			let n = t ? (0, r.str)`${e}${(0, i.getErrorPath)(t, i.Type.Str)}` : e;
			return [a.default.instancePath, (0, r.strConcat)(a.default.instancePath, n)];
		}
		function errorSchemaPath({ keyword: e, it: { errSchemaPath: t } }, { schemaPath: n, parentSchema: a }) {
			let s = a ? t : (0, r.str)`${t}/${e}`;
			return n && (s = (0, r.str)`${s}${(0, i.getErrorPath)(n, i.Type.Str)}`), [o.schemaPath, s];
		}
		function extraErrorProps(e, { params: t, message: n }, i) {
			let { keyword: s, data: c, schemaValue: l, it: u } = e, { opts: d, propertyName: f, topSchemaRef: p, schemaPath: m } = u;
			i.push([o.keyword, s], [o.params, typeof t == "function" ? t(e) : t || (0, r._)`{}`]), d.messages && i.push([o.message, typeof n == "function" ? n(e) : n]), d.verbose && i.push([o.schema, l], [o.parentSchema, (0, r._)`${p}${m}`], [a.default.data, c]), f && i.push([o.propertyName, f]);
		}
	}),
	2718: ((e, t, n) => {
		Object.defineProperty(t, "__esModule", { value: !0 }), t.resolveSchema = t.getCompilingSchema = t.resolveRef = t.compileSchema = t.SchemaEnv = void 0;
		let r = n(1436), i = n(3021), a = n(630), o = n(4090), s = n(4464), c = n(7881);
		class SchemaEnv {
			constructor(e) {
				this.refs = {}, this.dynamicAnchors = {};
				let t;
				typeof e.schema == "object" && (t = e.schema), this.schema = e.schema, this.schemaId = e.schemaId, this.root = e.root || this, this.baseId = e.baseId ?? (0, o.normalizeId)(t?.[e.schemaId || "$id"]), this.schemaPath = e.schemaPath, this.localRefs = e.localRefs, this.meta = e.meta, this.$async = t?.$async, this.refs = {};
			}
		}
		t.SchemaEnv = SchemaEnv;
		function compileSchema(e) {
			let t = getCompilingSchema.call(this, e);
			if (t) return t;
			let n = (0, o.getFullPath)(this.opts.uriResolver, e.root.baseId), { es5: s, lines: l } = this.opts.code, { ownProperties: u } = this.opts, d = new r.CodeGen(this.scope, {
				es5: s,
				lines: l,
				ownProperties: u
			}), f;
			e.$async && (f = d.scopeValue("Error", {
				ref: i.default,
				code: (0, r._)`require("ajv/dist/runtime/validation_error").default`
			}));
			let p = d.scopeName("validate");
			e.validateName = p;
			let m = {
				gen: d,
				allErrors: this.opts.allErrors,
				data: a.default.data,
				parentData: a.default.parentData,
				parentDataProperty: a.default.parentDataProperty,
				dataNames: [a.default.data],
				dataPathArr: [r.nil],
				dataLevel: 0,
				dataTypes: [],
				definedProperties: new Set(),
				topSchemaRef: d.scopeValue("schema", this.opts.code.source === !0 ? {
					ref: e.schema,
					code: (0, r.stringify)(e.schema)
				} : { ref: e.schema }),
				validateName: p,
				ValidationError: f,
				schema: e.schema,
				schemaEnv: e,
				rootId: n,
				baseId: e.baseId || n,
				schemaPath: r.nil,
				errSchemaPath: e.schemaPath || (this.opts.jtd ? "" : "#"),
				errorPath: (0, r._)`""`,
				opts: this.opts,
				self: this
			}, h;
			try {
				this._compilations.add(e), (0, c.validateFunctionCode)(m), d.optimize(this.opts.code.optimize);
				let t = d.toString();
				h = `${d.scopeRefs(a.default.scope)}return ${t}`, this.opts.code.process && (h = this.opts.code.process(h, e));
				let n = Function(`${a.default.self}`, `${a.default.scope}`, h)(this, this.scope.get());
				if (this.scope.value(p, { ref: n }), n.errors = null, n.schema = e.schema, n.schemaEnv = e, e.$async && (n.$async = !0), this.opts.code.source === !0 && (n.source = {
					validateName: p,
					validateCode: t,
					scopeValues: d._values
				}), this.opts.unevaluated) {
					let { props: e, items: t } = m;
					n.evaluated = {
						props: e instanceof r.Name ? void 0 : e,
						items: t instanceof r.Name ? void 0 : t,
						dynamicProps: e instanceof r.Name,
						dynamicItems: t instanceof r.Name
					}, n.source && (n.source.evaluated = (0, r.stringify)(n.evaluated));
				}
				return e.validate = n, e;
			} catch (t) {
				throw delete e.validate, delete e.validateName, h && this.logger.error("Error compiling schema, function code:", h), t;
			} finally {
				this._compilations.delete(e);
			}
		}
		t.compileSchema = compileSchema;
		function resolveRef(e, t, n) {
			n = (0, o.resolveUrl)(this.opts.uriResolver, t, n);
			let r = e.refs[n];
			if (r) return r;
			let i = resolve.call(this, e, n);
			if (i === void 0) {
				let r = e.localRefs?.[n], { schemaId: a } = this.opts;
				r && (i = new SchemaEnv({
					schema: r,
					schemaId: a,
					root: e,
					baseId: t
				}));
			}
			if (i !== void 0) return e.refs[n] = inlineOrCompile.call(this, i);
		}
		t.resolveRef = resolveRef;
		function inlineOrCompile(e) {
			return (0, o.inlineRef)(e.schema, this.opts.inlineRefs) ? e.schema : e.validate ? e : compileSchema.call(this, e);
		}
		function getCompilingSchema(e) {
			for (let t of this._compilations) if (sameSchemaEnv(t, e)) return t;
		}
		t.getCompilingSchema = getCompilingSchema;
		function sameSchemaEnv(e, t) {
			return e.schema === t.schema && e.root === t.root && e.baseId === t.baseId;
		}
		function resolve(e, t) {
			let n;
			for (; typeof (n = this.refs[t]) == "string";) t = n;
			return n || this.schemas[t] || resolveSchema.call(this, e, t);
		}
		function resolveSchema(e, t) {
			let n = this.opts.uriResolver.parse(t), r = (0, o._getFullPath)(this.opts.uriResolver, n), i = (0, o.getFullPath)(this.opts.uriResolver, e.baseId, void 0);
			if (Object.keys(e.schema).length > 0 && r === i) return getJsonPointer.call(this, n, e);
			let a = (0, o.normalizeId)(r), s = this.refs[a] || this.schemas[a];
			if (typeof s == "string") {
				let t = resolveSchema.call(this, e, s);
				return typeof t?.schema == "object" ? getJsonPointer.call(this, n, t) : void 0;
			}
			if (typeof s?.schema == "object") {
				if (s.validate || compileSchema.call(this, s), a === (0, o.normalizeId)(t)) {
					let { schema: t } = s, { schemaId: n } = this.opts, r = t[n];
					return r && (i = (0, o.resolveUrl)(this.opts.uriResolver, i, r)), new SchemaEnv({
						schema: t,
						schemaId: n,
						root: e,
						baseId: i
					});
				}
				return getJsonPointer.call(this, n, s);
			}
		}
		t.resolveSchema = resolveSchema;
		let l = new Set([
			"properties",
			"patternProperties",
			"enum",
			"dependencies",
			"definitions"
		]);
		function getJsonPointer(e, { baseId: t, schema: n, root: r }) {
			if (e.fragment?.[0] !== "/") return;
			for (let r of e.fragment.slice(1).split("/")) {
				if (typeof n == "boolean") return;
				let e = n[(0, s.unescapeFragment)(r)];
				if (e === void 0) return;
				n = e;
				let i = typeof n == "object" && n[this.opts.schemaId];
				!l.has(r) && i && (t = (0, o.resolveUrl)(this.opts.uriResolver, t, i));
			}
			let i;
			if (typeof n != "boolean" && n.$ref && !(0, s.schemaHasRulesButRef)(n, this.RULES)) {
				let e = (0, o.resolveUrl)(this.opts.uriResolver, t, n.$ref);
				i = resolveSchema.call(this, r, e);
			}
			let { schemaId: a } = this.opts;
			if (i ||= new SchemaEnv({
				schema: n,
				schemaId: a,
				root: r,
				baseId: t
			}), i.schema !== i.root.schema) return i;
		}
	}),
	630: ((e, t, n) => {
		Object.defineProperty(t, "__esModule", { value: !0 });
		let r = n(1436);
		t.default = {
			data: new r.Name("data"),
			valCxt: new r.Name("valCxt"),
			instancePath: new r.Name("instancePath"),
			parentData: new r.Name("parentData"),
			parentDataProperty: new r.Name("parentDataProperty"),
			rootData: new r.Name("rootData"),
			dynamicAnchors: new r.Name("dynamicAnchors"),
			vErrors: new r.Name("vErrors"),
			errors: new r.Name("errors"),
			this: new r.Name("this"),
			self: new r.Name("self"),
			scope: new r.Name("scope"),
			json: new r.Name("json"),
			jsonPos: new r.Name("jsonPos"),
			jsonLen: new r.Name("jsonLen"),
			jsonPart: new r.Name("jsonPart")
		};
	}),
	3162: ((e, t, n) => {
		Object.defineProperty(t, "__esModule", { value: !0 });
		let r = n(4090);
		class MissingRefError extends Error {
			constructor(e, t, n, i) {
				super(i || `can't resolve reference ${n} from id ${t}`), this.missingRef = (0, r.resolveUrl)(e, t, n), this.missingSchema = (0, r.normalizeId)((0, r.getFullPath)(e, this.missingRef));
			}
		}
		t.default = MissingRefError;
	}),
	4090: ((e, t, n) => {
		Object.defineProperty(t, "__esModule", { value: !0 }), t.getSchemaRefs = t.resolveUrl = t.normalizeId = t._getFullPath = t.getFullPath = t.inlineRef = void 0;
		let r = n(4464), i = n(3430), a = n(1167), o = new Set([
			"type",
			"format",
			"pattern",
			"maxLength",
			"minLength",
			"maxProperties",
			"minProperties",
			"maxItems",
			"minItems",
			"maximum",
			"minimum",
			"uniqueItems",
			"multipleOf",
			"required",
			"enum",
			"const"
		]);
		function inlineRef(e, t = !0) {
			return typeof e == "boolean" ? !0 : t === !0 ? !hasRef(e) : t ? countKeys(e) <= t : !1;
		}
		t.inlineRef = inlineRef;
		let s = new Set([
			"$ref",
			"$recursiveRef",
			"$recursiveAnchor",
			"$dynamicRef",
			"$dynamicAnchor"
		]);
		function hasRef(e) {
			for (let t in e) {
				if (s.has(t)) return !0;
				let n = e[t];
				if (Array.isArray(n) && n.some(hasRef) || typeof n == "object" && hasRef(n)) return !0;
			}
			return !1;
		}
		function countKeys(e) {
			let t = 0;
			for (let n in e) if (n === "$ref" || (t++, !o.has(n) && (typeof e[n] == "object" && (0, r.eachItem)(e[n], (e) => t += countKeys(e)), t === Infinity))) return Infinity;
			return t;
		}
		function getFullPath(e, t = "", n) {
			return n !== !1 && (t = normalizeId(t)), _getFullPath(e, e.parse(t));
		}
		t.getFullPath = getFullPath;
		function _getFullPath(e, t) {
			return e.serialize(t).split("#")[0] + "#";
		}
		t._getFullPath = _getFullPath;
		let c = /#\/?$/;
		function normalizeId(e) {
			return e ? e.replace(c, "") : "";
		}
		t.normalizeId = normalizeId;
		function resolveUrl(e, t, n) {
			return n = normalizeId(n), e.resolve(t, n);
		}
		t.resolveUrl = resolveUrl;
		let l = /^[a-z_][-a-z0-9._]*$/i;
		function getSchemaRefs(e, t) {
			if (typeof e == "boolean") return {};
			let { schemaId: n, uriResolver: r } = this.opts, o = normalizeId(e[n] || t), s = { "": o }, c = getFullPath(r, o, !1), u = {}, d = new Set();
			return a(e, { allKeys: !0 }, (e, t, r, i) => {
				if (i === void 0) return;
				let a = c + t, o = s[i];
				typeof e[n] == "string" && (o = addRef.call(this, e[n])), addAnchor.call(this, e.$anchor), addAnchor.call(this, e.$dynamicAnchor), s[t] = o;
				function addRef(t) {
					let n = this.opts.uriResolver.resolve;
					if (t = normalizeId(o ? n(o, t) : t), d.has(t)) throw ambiguos(t);
					d.add(t);
					let r = this.refs[t];
					return typeof r == "string" && (r = this.refs[r]), typeof r == "object" ? checkAmbiguosRef(e, r.schema, t) : t !== normalizeId(a) && (t[0] === "#" ? (checkAmbiguosRef(e, u[t], t), u[t] = e) : this.refs[t] = a), t;
				}
				function addAnchor(e) {
					if (typeof e == "string") {
						if (!l.test(e)) throw Error(`invalid anchor "${e}"`);
						addRef.call(this, `#${e}`);
					}
				}
			}), u;
			function checkAmbiguosRef(e, t, n) {
				if (t !== void 0 && !i(e, t)) throw ambiguos(n);
			}
			function ambiguos(e) {
				return Error(`reference "${e}" resolves to more than one schema`);
			}
		}
		t.getSchemaRefs = getSchemaRefs;
	}),
	7353: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: !0 }), t.getRules = t.isJSONType = void 0;
		let n = new Set([
			"string",
			"number",
			"integer",
			"boolean",
			"null",
			"object",
			"array"
		]);
		function isJSONType(e) {
			return typeof e == "string" && n.has(e);
		}
		t.isJSONType = isJSONType;
		function getRules() {
			let e = {
				number: {
					type: "number",
					rules: []
				},
				string: {
					type: "string",
					rules: []
				},
				array: {
					type: "array",
					rules: []
				},
				object: {
					type: "object",
					rules: []
				}
			};
			return {
				types: {
					...e,
					integer: !0,
					boolean: !0,
					null: !0
				},
				rules: [
					{ rules: [] },
					e.number,
					e.string,
					e.array,
					e.object
				],
				post: { rules: [] },
				all: {},
				keywords: {}
			};
		}
		t.getRules = getRules;
	}),
	4464: ((e, t, n) => {
		Object.defineProperty(t, "__esModule", { value: !0 }), t.checkStrictMode = t.getErrorPath = t.Type = t.useFunc = t.setEvaluated = t.evaluatedPropsToName = t.mergeEvaluated = t.eachItem = t.unescapeJsonPointer = t.escapeJsonPointer = t.escapeFragment = t.unescapeFragment = t.schemaRefOrVal = t.schemaHasRulesButRef = t.schemaHasRules = t.checkUnknownRules = t.alwaysValidSchema = t.toHash = void 0;
		let r = n(1436), i = n(567);
		function toHash(e) {
			let t = {};
			for (let n of e) t[n] = !0;
			return t;
		}
		t.toHash = toHash;
		function alwaysValidSchema(e, t) {
			return typeof t == "boolean" ? t : Object.keys(t).length === 0 || (checkUnknownRules(e, t), !schemaHasRules(t, e.self.RULES.all));
		}
		t.alwaysValidSchema = alwaysValidSchema;
		function checkUnknownRules(e, t = e.schema) {
			let { opts: n, self: r } = e;
			if (!n.strictSchema || typeof t == "boolean") return;
			let i = r.RULES.keywords;
			for (let n in t) i[n] || checkStrictMode(e, `unknown keyword: "${n}"`);
		}
		t.checkUnknownRules = checkUnknownRules;
		function schemaHasRules(e, t) {
			if (typeof e == "boolean") return !e;
			for (let n in e) if (t[n]) return !0;
			return !1;
		}
		t.schemaHasRules = schemaHasRules;
		function schemaHasRulesButRef(e, t) {
			if (typeof e == "boolean") return !e;
			for (let n in e) if (n !== "$ref" && t.all[n]) return !0;
			return !1;
		}
		t.schemaHasRulesButRef = schemaHasRulesButRef;
		function schemaRefOrVal({ topSchemaRef: e, schemaPath: t }, n, i, a) {
			if (!a) {
				if (typeof n == "number" || typeof n == "boolean") return n;
				if (typeof n == "string") return (0, r._)`${n}`;
			}
			return (0, r._)`${e}${t}${(0, r.getProperty)(i)}`;
		}
		t.schemaRefOrVal = schemaRefOrVal;
		function unescapeFragment(e) {
			return unescapeJsonPointer(decodeURIComponent(e));
		}
		t.unescapeFragment = unescapeFragment;
		function escapeFragment(e) {
			return encodeURIComponent(escapeJsonPointer(e));
		}
		t.escapeFragment = escapeFragment;
		function escapeJsonPointer(e) {
			return typeof e == "number" ? `${e}` : e.replace(/~/g, "~0").replace(/\//g, "~1");
		}
		t.escapeJsonPointer = escapeJsonPointer;
		function unescapeJsonPointer(e) {
			return e.replace(/~1/g, "/").replace(/~0/g, "~");
		}
		t.unescapeJsonPointer = unescapeJsonPointer;
		function eachItem(e, t) {
			if (Array.isArray(e)) for (let n of e) t(n);
			else t(e);
		}
		t.eachItem = eachItem;
		function makeMergeEvaluated({ mergeNames: e, mergeToName: t, mergeValues: n, resultToName: i }) {
			return (a, o, s, c) => {
				let l = s === void 0 ? o : s instanceof r.Name ? (o instanceof r.Name ? e(a, o, s) : t(a, o, s), s) : o instanceof r.Name ? (t(a, s, o), o) : n(o, s);
				return c === r.Name && !(l instanceof r.Name) ? i(a, l) : l;
			};
		}
		t.mergeEvaluated = {
			props: makeMergeEvaluated({
				mergeNames: (e, t, n) => e.if((0, r._)`${n} !== true && ${t} !== undefined`, () => {
					e.if((0, r._)`${t} === true`, () => e.assign(n, !0), () => e.assign(n, (0, r._)`${n} || {}`).code((0, r._)`Object.assign(${n}, ${t})`));
				}),
				mergeToName: (e, t, n) => e.if((0, r._)`${n} !== true`, () => {
					t === !0 ? e.assign(n, !0) : (e.assign(n, (0, r._)`${n} || {}`), setEvaluated(e, n, t));
				}),
				mergeValues: (e, t) => e === !0 || {
					...e,
					...t
				},
				resultToName: evaluatedPropsToName
			}),
			items: makeMergeEvaluated({
				mergeNames: (e, t, n) => e.if((0, r._)`${n} !== true && ${t} !== undefined`, () => e.assign(n, (0, r._)`${t} === true ? true : ${n} > ${t} ? ${n} : ${t}`)),
				mergeToName: (e, t, n) => e.if((0, r._)`${n} !== true`, () => e.assign(n, t === !0 || (0, r._)`${n} > ${t} ? ${n} : ${t}`)),
				mergeValues: (e, t) => e === !0 || Math.max(e, t),
				resultToName: (e, t) => e.var("items", t)
			})
		};
		function evaluatedPropsToName(e, t) {
			if (t === !0) return e.var("props", !0);
			let n = e.var("props", (0, r._)`{}`);
			return t !== void 0 && setEvaluated(e, n, t), n;
		}
		t.evaluatedPropsToName = evaluatedPropsToName;
		function setEvaluated(e, t, n) {
			Object.keys(n).forEach((n) => e.assign((0, r._)`${t}${(0, r.getProperty)(n)}`, !0));
		}
		t.setEvaluated = setEvaluated;
		let a = {};
		function useFunc(e, t) {
			return e.scopeValue("func", {
				ref: t,
				code: a[t.code] || (a[t.code] = new i._Code(t.code))
			});
		}
		t.useFunc = useFunc;
		var o;
		(function(e) {
			e[e.Num = 0] = "Num", e[e.Str = 1] = "Str";
		})(o || (t.Type = o = {}));
		function getErrorPath(e, t, n) {
			if (e instanceof r.Name) {
				let i = t === o.Num;
				return n ? i ? (0, r._)`"[" + ${e} + "]"` : (0, r._)`"['" + ${e} + "']"` : i ? (0, r._)`"/" + ${e}` : (0, r._)`"/" + ${e}.replace(/~/g, "~0").replace(/\\//g, "~1")`;
			}
			return n ? (0, r.getProperty)(e).toString() : "/" + escapeJsonPointer(e);
		}
		t.getErrorPath = getErrorPath;
		function checkStrictMode(e, t, n = e.opts.strictSchema) {
			if (n) {
				if (t = `strict mode: ${t}`, n === !0) throw Error(t);
				e.self.logger.warn(t);
			}
		}
		t.checkStrictMode = checkStrictMode;
	}),
	7692: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: !0 }), t.shouldUseRule = t.shouldUseGroup = t.schemaHasRulesForType = void 0;
		function schemaHasRulesForType({ schema: e, self: t }, n) {
			let r = t.RULES.types[n];
			return r && r !== !0 && shouldUseGroup(e, r);
		}
		t.schemaHasRulesForType = schemaHasRulesForType;
		function shouldUseGroup(e, t) {
			return t.rules.some((t) => shouldUseRule(e, t));
		}
		t.shouldUseGroup = shouldUseGroup;
		function shouldUseRule(e, t) {
			return e[t.keyword] !== void 0 || t.definition.implements?.some((t) => e[t] !== void 0);
		}
		t.shouldUseRule = shouldUseRule;
	}),
	5346: ((e, t, n) => {
		Object.defineProperty(t, "__esModule", { value: !0 }), t.boolOrEmptySchema = t.topBoolOrEmptySchema = void 0;
		let r = n(1283), i = n(1436), a = n(630), o = { message: "boolean schema is false" };
		function topBoolOrEmptySchema(e) {
			let { gen: t, schema: n, validateName: r } = e;
			n === !1 ? falseSchemaError(e, !1) : typeof n == "object" && n.$async === !0 ? t.return(a.default.data) : (t.assign((0, i._)`${r}.errors`, null), t.return(!0));
		}
		t.topBoolOrEmptySchema = topBoolOrEmptySchema;
		function boolOrEmptySchema(e, t) {
			let { gen: n, schema: r } = e;
			r === !1 ? (n.var(t, !1), falseSchemaError(e)) : n.var(t, !0);
		}
		t.boolOrEmptySchema = boolOrEmptySchema;
		function falseSchemaError(e, t) {
			let { gen: n, data: i } = e, a = {
				gen: n,
				keyword: "false schema",
				data: i,
				schema: !1,
				schemaCode: !1,
				schemaValue: !1,
				params: {},
				it: e
			};
			(0, r.reportError)(a, o, void 0, t);
		}
	}),
	6685: ((e, t, n) => {
		Object.defineProperty(t, "__esModule", { value: !0 }), t.reportTypeError = t.checkDataTypes = t.checkDataType = t.coerceAndCheckDataType = t.getJSONTypes = t.getSchemaTypes = t.DataType = void 0;
		let r = n(7353), i = n(7692), a = n(1283), o = n(1436), s = n(4464);
		var c;
		(function(e) {
			e[e.Correct = 0] = "Correct", e[e.Wrong = 1] = "Wrong";
		})(c || (t.DataType = c = {}));
		function getSchemaTypes(e) {
			let t = getJSONTypes(e.type);
			if (t.includes("null")) {
				if (e.nullable === !1) throw Error("type: null contradicts nullable: false");
			} else {
				if (!t.length && e.nullable !== void 0) throw Error("\"nullable\" cannot be used without \"type\"");
				e.nullable === !0 && t.push("null");
			}
			return t;
		}
		t.getSchemaTypes = getSchemaTypes;
		function getJSONTypes(e) {
			let t = Array.isArray(e) ? e : e ? [e] : [];
			if (t.every(r.isJSONType)) return t;
			throw Error("type must be JSONType or JSONType[]: " + t.join(","));
		}
		t.getJSONTypes = getJSONTypes;
		function coerceAndCheckDataType(e, t) {
			let { gen: n, data: r, opts: a } = e, o = coerceToTypes(t, a.coerceTypes), s = t.length > 0 && !(o.length === 0 && t.length === 1 && (0, i.schemaHasRulesForType)(e, t[0]));
			if (s) {
				let i = checkDataTypes(t, r, a.strictNumbers, c.Wrong);
				n.if(i, () => {
					o.length ? coerceData(e, t, o) : reportTypeError(e);
				});
			}
			return s;
		}
		t.coerceAndCheckDataType = coerceAndCheckDataType;
		let l = new Set([
			"string",
			"number",
			"integer",
			"boolean",
			"null"
		]);
		function coerceToTypes(e, t) {
			return t ? e.filter((e) => l.has(e) || t === "array" && e === "array") : [];
		}
		function coerceData(e, t, n) {
			let { gen: r, data: i, opts: a } = e, s = r.let("dataType", (0, o._)`typeof ${i}`), c = r.let("coerced", (0, o._)`undefined`);
			a.coerceTypes === "array" && r.if((0, o._)`${s} == 'object' && Array.isArray(${i}) && ${i}.length == 1`, () => r.assign(i, (0, o._)`${i}[0]`).assign(s, (0, o._)`typeof ${i}`).if(checkDataTypes(t, i, a.strictNumbers), () => r.assign(c, i))), r.if((0, o._)`${c} !== undefined`);
			for (let e of n) (l.has(e) || e === "array" && a.coerceTypes === "array") && coerceSpecificType(e);
			r.else(), reportTypeError(e), r.endIf(), r.if((0, o._)`${c} !== undefined`, () => {
				r.assign(i, c), assignParentData(e, c);
			});
			function coerceSpecificType(e) {
				switch (e) {
					case "string":
						r.elseIf((0, o._)`${s} == "number" || ${s} == "boolean"`).assign(c, (0, o._)`"" + ${i}`).elseIf((0, o._)`${i} === null`).assign(c, (0, o._)`""`);
						return;
					case "number":
						r.elseIf((0, o._)`${s} == "boolean" || ${i} === null
              || (${s} == "string" && ${i} && ${i} == +${i})`).assign(c, (0, o._)`+${i}`);
						return;
					case "integer":
						r.elseIf((0, o._)`${s} === "boolean" || ${i} === null
              || (${s} === "string" && ${i} && ${i} == +${i} && !(${i} % 1))`).assign(c, (0, o._)`+${i}`);
						return;
					case "boolean":
						r.elseIf((0, o._)`${i} === "false" || ${i} === 0 || ${i} === null`).assign(c, !1).elseIf((0, o._)`${i} === "true" || ${i} === 1`).assign(c, !0);
						return;
					case "null":
						r.elseIf((0, o._)`${i} === "" || ${i} === 0 || ${i} === false`), r.assign(c, null);
						return;
					case "array": r.elseIf((0, o._)`${s} === "string" || ${s} === "number"
              || ${s} === "boolean" || ${i} === null`).assign(c, (0, o._)`[${i}]`);
				}
			}
		}
		function assignParentData({ gen: e, parentData: t, parentDataProperty: n }, r) {
			e.if((0, o._)`${t} !== undefined`, () => e.assign((0, o._)`${t}[${n}]`, r));
		}
		function checkDataType(e, t, n, r = c.Correct) {
			let i = r === c.Correct ? o.operators.EQ : o.operators.NEQ, a;
			switch (e) {
				case "null": return (0, o._)`${t} ${i} null`;
				case "array":
					a = (0, o._)`Array.isArray(${t})`;
					break;
				case "object":
					a = (0, o._)`${t} && typeof ${t} == "object" && !Array.isArray(${t})`;
					break;
				case "integer":
					a = numCond((0, o._)`!(${t} % 1) && !isNaN(${t})`);
					break;
				case "number":
					a = numCond();
					break;
				default: return (0, o._)`typeof ${t} ${i} ${e}`;
			}
			return r === c.Correct ? a : (0, o.not)(a);
			function numCond(e = o.nil) {
				return (0, o.and)((0, o._)`typeof ${t} == "number"`, e, n ? (0, o._)`isFinite(${t})` : o.nil);
			}
		}
		t.checkDataType = checkDataType;
		function checkDataTypes(e, t, n, r) {
			if (e.length === 1) return checkDataType(e[0], t, n, r);
			let i, a = (0, s.toHash)(e);
			if (a.array && a.object) {
				let e = (0, o._)`typeof ${t} != "object"`;
				i = a.null ? e : (0, o._)`!${t} || ${e}`, delete a.null, delete a.array, delete a.object;
			} else i = o.nil;
			a.number && delete a.integer;
			for (let e in a) i = (0, o.and)(i, checkDataType(e, t, n, r));
			return i;
		}
		t.checkDataTypes = checkDataTypes;
		let u = {
			message: ({ schema: e }) => `must be ${e}`,
			params: ({ schema: e, schemaValue: t }) => typeof e == "string" ? (0, o._)`{type: ${e}}` : (0, o._)`{type: ${t}}`
		};
		function reportTypeError(e) {
			let t = getTypeErrorContext(e);
			(0, a.reportError)(t, u);
		}
		t.reportTypeError = reportTypeError;
		function getTypeErrorContext(e) {
			let { gen: t, data: n, schema: r } = e, i = (0, s.schemaRefOrVal)(e, r, "type");
			return {
				gen: t,
				keyword: "type",
				data: n,
				schema: r.type,
				schemaCode: i,
				schemaValue: i,
				parentSchema: r,
				params: {},
				it: e
			};
		}
	}),
	1699: ((e, t, n) => {
		Object.defineProperty(t, "__esModule", { value: !0 }), t.assignDefaults = void 0;
		let r = n(1436), i = n(4464);
		function assignDefaults(e, t) {
			let { properties: n, items: r } = e.schema;
			if (t === "object" && n) for (let t in n) assignDefault(e, t, n[t].default);
			else t === "array" && Array.isArray(r) && r.forEach((t, n) => assignDefault(e, n, t.default));
		}
		t.assignDefaults = assignDefaults;
		function assignDefault(e, t, n) {
			let { gen: a, compositeRule: o, data: s, opts: c } = e;
			if (n === void 0) return;
			let l = (0, r._)`${s}${(0, r.getProperty)(t)}`;
			if (o) {
				(0, i.checkStrictMode)(e, `default is ignored for: ${l}`);
				return;
			}
			let u = (0, r._)`${l} === undefined`;
			c.useDefaults === "empty" && (u = (0, r._)`${u} || ${l} === null || ${l} === ""`), a.if(u, (0, r._)`${l} = ${(0, r.stringify)(n)}`);
		}
	}),
	7881: ((e, t, n) => {
		Object.defineProperty(t, "__esModule", { value: !0 }), t.getData = t.KeywordCxt = t.validateFunctionCode = void 0;
		let r = n(5346), i = n(6685), a = n(7692), o = n(6685), s = n(1699), c = n(5202), l = n(6200), u = n(1436), d = n(630), f = n(4090), p = n(4464), m = n(1283);
		function validateFunctionCode(e) {
			isSchemaObj(e) && (checkKeywords(e), schemaCxtHasRules(e)) ? topSchemaObjCode(e) : validateFunction(e, () => (0, r.topBoolOrEmptySchema)(e));
		}
		t.validateFunctionCode = validateFunctionCode;
		function validateFunction({ gen: e, validateName: t, schema: n, schemaEnv: r, opts: i }, a) {
			i.code.es5 ? e.func(t, (0, u._)`${d.default.data}, ${d.default.valCxt}`, r.$async, () => {
				e.code((0, u._)`"use strict"; ${funcSourceUrl(n, i)}`), destructureValCxtES5(e, i), e.code(a);
			}) : e.func(t, (0, u._)`${d.default.data}, ${destructureValCxt(i)}`, r.$async, () => e.code(funcSourceUrl(n, i)).code(a));
		}
		function destructureValCxt(e) {
			return (0, u._)`{${d.default.instancePath}="", ${d.default.parentData}, ${d.default.parentDataProperty}, ${d.default.rootData}=${d.default.data}${e.dynamicRef ? (0, u._)`, ${d.default.dynamicAnchors}={}` : u.nil}}={}`;
		}
		function destructureValCxtES5(e, t) {
			e.if(d.default.valCxt, () => {
				e.var(d.default.instancePath, (0, u._)`${d.default.valCxt}.${d.default.instancePath}`), e.var(d.default.parentData, (0, u._)`${d.default.valCxt}.${d.default.parentData}`), e.var(d.default.parentDataProperty, (0, u._)`${d.default.valCxt}.${d.default.parentDataProperty}`), e.var(d.default.rootData, (0, u._)`${d.default.valCxt}.${d.default.rootData}`), t.dynamicRef && e.var(d.default.dynamicAnchors, (0, u._)`${d.default.valCxt}.${d.default.dynamicAnchors}`);
			}, () => {
				e.var(d.default.instancePath, (0, u._)`""`), e.var(d.default.parentData, (0, u._)`undefined`), e.var(d.default.parentDataProperty, (0, u._)`undefined`), e.var(d.default.rootData, d.default.data), t.dynamicRef && e.var(d.default.dynamicAnchors, (0, u._)`{}`);
			});
		}
		function topSchemaObjCode(e) {
			let { schema: t, opts: n, gen: r } = e;
			validateFunction(e, () => {
				n.$comment && t.$comment && commentKeyword(e), checkNoDefault(e), r.let(d.default.vErrors, null), r.let(d.default.errors, 0), n.unevaluated && resetEvaluated(e), typeAndKeywords(e), returnResults(e);
			});
		}
		function resetEvaluated(e) {
			let { gen: t, validateName: n } = e;
			e.evaluated = t.const("evaluated", (0, u._)`${n}.evaluated`), t.if((0, u._)`${e.evaluated}.dynamicProps`, () => t.assign((0, u._)`${e.evaluated}.props`, (0, u._)`undefined`)), t.if((0, u._)`${e.evaluated}.dynamicItems`, () => t.assign((0, u._)`${e.evaluated}.items`, (0, u._)`undefined`));
		}
		function funcSourceUrl(e, t) {
			let n = typeof e == "object" && e[t.schemaId];
			return n && (t.code.source || t.code.process) ? (0, u._)`/*# sourceURL=${n} */` : u.nil;
		}
		function subschemaCode(e, t) {
			isSchemaObj(e) && (checkKeywords(e), schemaCxtHasRules(e)) ? subSchemaObjCode(e, t) : (0, r.boolOrEmptySchema)(e, t);
		}
		function schemaCxtHasRules({ schema: e, self: t }) {
			if (typeof e == "boolean") return !e;
			for (let n in e) if (t.RULES.all[n]) return !0;
			return !1;
		}
		function isSchemaObj(e) {
			return typeof e.schema != "boolean";
		}
		function subSchemaObjCode(e, t) {
			let { schema: n, gen: r, opts: i } = e;
			i.$comment && n.$comment && commentKeyword(e), updateContext(e), checkAsyncSchema(e);
			let a = r.const("_errs", d.default.errors);
			typeAndKeywords(e, a), r.var(t, (0, u._)`${a} === ${d.default.errors}`);
		}
		function checkKeywords(e) {
			(0, p.checkUnknownRules)(e), checkRefsAndKeywords(e);
		}
		function typeAndKeywords(e, t) {
			if (e.opts.jtd) return schemaKeywords(e, [], !1, t);
			let n = (0, i.getSchemaTypes)(e.schema);
			schemaKeywords(e, n, !(0, i.coerceAndCheckDataType)(e, n), t);
		}
		function checkRefsAndKeywords(e) {
			let { schema: t, errSchemaPath: n, opts: r, self: i } = e;
			t.$ref && r.ignoreKeywordsWithRef && (0, p.schemaHasRulesButRef)(t, i.RULES) && i.logger.warn(`$ref: keywords ignored in schema at path "${n}"`);
		}
		function checkNoDefault(e) {
			let { schema: t, opts: n } = e;
			t.default !== void 0 && n.useDefaults && n.strictSchema && (0, p.checkStrictMode)(e, "default is ignored in the schema root");
		}
		function updateContext(e) {
			let t = e.schema[e.opts.schemaId];
			t && (e.baseId = (0, f.resolveUrl)(e.opts.uriResolver, e.baseId, t));
		}
		function checkAsyncSchema(e) {
			if (e.schema.$async && !e.schemaEnv.$async) throw Error("async schema in sync schema");
		}
		function commentKeyword({ gen: e, schemaEnv: t, schema: n, errSchemaPath: r, opts: i }) {
			let a = n.$comment;
			if (i.$comment === !0) e.code((0, u._)`${d.default.self}.logger.log(${a})`);
			else if (typeof i.$comment == "function") {
				let n = (0, u.str)`${r}/$comment`, i = e.scopeValue("root", { ref: t.root });
				e.code((0, u._)`${d.default.self}.opts.$comment(${a}, ${n}, ${i}.schema)`);
			}
		}
		function returnResults(e) {
			let { gen: t, schemaEnv: n, validateName: r, ValidationError: i, opts: a } = e;
			n.$async ? t.if((0, u._)`${d.default.errors} === 0`, () => t.return(d.default.data), () => t.throw((0, u._)`new ${i}(${d.default.vErrors})`)) : (t.assign((0, u._)`${r}.errors`, d.default.vErrors), a.unevaluated && assignEvaluated(e), t.return((0, u._)`${d.default.errors} === 0`));
		}
		function assignEvaluated({ gen: e, evaluated: t, props: n, items: r }) {
			n instanceof u.Name && e.assign((0, u._)`${t}.props`, n), r instanceof u.Name && e.assign((0, u._)`${t}.items`, r);
		}
		function schemaKeywords(e, t, n, r) {
			let { gen: i, schema: s, data: c, allErrors: l, opts: f, self: m } = e, { RULES: h } = m;
			if (s.$ref && (f.ignoreKeywordsWithRef || !(0, p.schemaHasRulesButRef)(s, h))) {
				i.block(() => keywordCode(e, "$ref", h.all.$ref.definition));
				return;
			}
			f.jtd || checkStrictTypes(e, t), i.block(() => {
				for (let e of h.rules) groupKeywords(e);
				groupKeywords(h.post);
			});
			function groupKeywords(p) {
				(0, a.shouldUseGroup)(s, p) && (p.type ? (i.if((0, o.checkDataType)(p.type, c, f.strictNumbers)), iterateKeywords(e, p), t.length === 1 && t[0] === p.type && n && (i.else(), (0, o.reportTypeError)(e)), i.endIf()) : iterateKeywords(e, p), l || i.if((0, u._)`${d.default.errors} === ${r || 0}`));
			}
		}
		function iterateKeywords(e, t) {
			let { gen: n, schema: r, opts: { useDefaults: i } } = e;
			i && (0, s.assignDefaults)(e, t.type), n.block(() => {
				for (let n of t.rules) (0, a.shouldUseRule)(r, n) && keywordCode(e, n.keyword, n.definition, t.type);
			});
		}
		function checkStrictTypes(e, t) {
			!e.schemaEnv.meta && e.opts.strictTypes && (checkContextTypes(e, t), e.opts.allowUnionTypes || checkMultipleTypes(e, t), checkKeywordTypes(e, e.dataTypes));
		}
		function checkContextTypes(e, t) {
			t.length && (e.dataTypes.length ? (t.forEach((t) => {
				includesType(e.dataTypes, t) || strictTypesError(e, `type "${t}" not allowed by context "${e.dataTypes.join(",")}"`);
			}), narrowSchemaTypes(e, t)) : e.dataTypes = t);
		}
		function checkMultipleTypes(e, t) {
			t.length > 1 && !(t.length === 2 && t.includes("null")) && strictTypesError(e, "use allowUnionTypes to allow union type keyword");
		}
		function checkKeywordTypes(e, t) {
			let n = e.self.RULES.all;
			for (let r in n) {
				let i = n[r];
				if (typeof i == "object" && (0, a.shouldUseRule)(e.schema, i)) {
					let { type: n } = i.definition;
					n.length && !n.some((e) => hasApplicableType(t, e)) && strictTypesError(e, `missing type "${n.join(",")}" for keyword "${r}"`);
				}
			}
		}
		function hasApplicableType(e, t) {
			return e.includes(t) || t === "number" && e.includes("integer");
		}
		function includesType(e, t) {
			return e.includes(t) || t === "integer" && e.includes("number");
		}
		function narrowSchemaTypes(e, t) {
			let n = [];
			for (let r of e.dataTypes) includesType(t, r) ? n.push(r) : t.includes("integer") && r === "number" && n.push("integer");
			e.dataTypes = n;
		}
		function strictTypesError(e, t) {
			let n = e.schemaEnv.baseId + e.errSchemaPath;
			t += ` at "${n}" (strictTypes)`, (0, p.checkStrictMode)(e, t, e.opts.strictTypes);
		}
		class KeywordCxt {
			constructor(e, t, n) {
				if ((0, c.validateKeywordUsage)(e, t, n), this.gen = e.gen, this.allErrors = e.allErrors, this.keyword = n, this.data = e.data, this.schema = e.schema[n], this.$data = t.$data && e.opts.$data && this.schema && this.schema.$data, this.schemaValue = (0, p.schemaRefOrVal)(e, this.schema, n, this.$data), this.schemaType = t.schemaType, this.parentSchema = e.schema, this.params = {}, this.it = e, this.def = t, this.$data) this.schemaCode = e.gen.const("vSchema", getData(this.$data, e));
				else if (this.schemaCode = this.schemaValue, !(0, c.validSchemaType)(this.schema, t.schemaType, t.allowUndefined)) throw Error(`${n} value must be ${JSON.stringify(t.schemaType)}`);
				("code" in t ? t.trackErrors : t.errors !== !1) && (this.errsCount = e.gen.const("_errs", d.default.errors));
			}
			result(e, t, n) {
				this.failResult((0, u.not)(e), t, n);
			}
			failResult(e, t, n) {
				this.gen.if(e), n ? n() : this.error(), t ? (this.gen.else(), t(), this.allErrors && this.gen.endIf()) : this.allErrors ? this.gen.endIf() : this.gen.else();
			}
			pass(e, t) {
				this.failResult((0, u.not)(e), void 0, t);
			}
			fail(e) {
				e === void 0 ? (this.error(), this.allErrors || this.gen.if(!1)) : (this.gen.if(e), this.error(), this.allErrors ? this.gen.endIf() : this.gen.else());
			}
			fail$data(e) {
				if (!this.$data) return this.fail(e);
				let { schemaCode: t } = this;
				this.fail((0, u._)`${t} !== undefined && (${(0, u.or)(this.invalid$data(), e)})`);
			}
			error(e, t, n) {
				t ? (this.setParams(t), this._error(e, n), this.setParams({})) : this._error(e, n);
			}
			_error(e, t) {
				(e ? m.reportExtraError : m.reportError)(this, this.def.error, t);
			}
			$dataError() {
				(0, m.reportError)(this, this.def.$dataError || m.keyword$DataError);
			}
			reset() {
				if (this.errsCount === void 0) throw Error("add \"trackErrors\" to keyword definition");
				(0, m.resetErrorsCount)(this.gen, this.errsCount);
			}
			ok(e) {
				this.allErrors || this.gen.if(e);
			}
			setParams(e, t) {
				t ? Object.assign(this.params, e) : this.params = e;
			}
			block$data(e, t, n = u.nil) {
				this.gen.block(() => {
					this.check$data(e, n), t();
				});
			}
			check$data(e = u.nil, t = u.nil) {
				if (!this.$data) return;
				let { gen: n, schemaCode: r, schemaType: i, def: a } = this;
				n.if((0, u.or)((0, u._)`${r} === undefined`, t)), e !== u.nil && n.assign(e, !0), (i.length || a.validateSchema) && (n.elseIf(this.invalid$data()), this.$dataError(), e !== u.nil && n.assign(e, !1)), n.else();
			}
			invalid$data() {
				let { gen: e, schemaCode: t, schemaType: n, def: r, it: i } = this;
				return (0, u.or)(wrong$DataType(), invalid$DataSchema());
				function wrong$DataType() {
					if (n.length) {
						if (!(t instanceof u.Name)) throw Error("ajv implementation error");
						let e = Array.isArray(n) ? n : [n];
						return (0, u._)`${(0, o.checkDataTypes)(e, t, i.opts.strictNumbers, o.DataType.Wrong)}`;
					}
					return u.nil;
				}
				function invalid$DataSchema() {
					if (r.validateSchema) {
						let n = e.scopeValue("validate$data", { ref: r.validateSchema });
						return (0, u._)`!${n}(${t})`;
					}
					return u.nil;
				}
			}
			subschema(e, t) {
				let n = (0, l.getSubschema)(this.it, e);
				(0, l.extendSubschemaData)(n, this.it, e), (0, l.extendSubschemaMode)(n, e);
				let r = {
					...this.it,
					...n,
					items: void 0,
					props: void 0
				};
				return subschemaCode(r, t), r;
			}
			mergeEvaluated(e, t) {
				let { it: n, gen: r } = this;
				n.opts.unevaluated && (n.props !== !0 && e.props !== void 0 && (n.props = p.mergeEvaluated.props(r, e.props, n.props, t)), n.items !== !0 && e.items !== void 0 && (n.items = p.mergeEvaluated.items(r, e.items, n.items, t)));
			}
			mergeValidEvaluated(e, t) {
				let { it: n, gen: r } = this;
				if (n.opts.unevaluated && (n.props !== !0 || n.items !== !0)) return r.if(t, () => this.mergeEvaluated(e, u.Name)), !0;
			}
		}
		t.KeywordCxt = KeywordCxt;
		function keywordCode(e, t, n, r) {
			let i = new KeywordCxt(e, n, t);
			"code" in n ? n.code(i, r) : i.$data && n.validate ? (0, c.funcKeywordCode)(i, n) : "macro" in n ? (0, c.macroKeywordCode)(i, n) : (n.compile || n.validate) && (0, c.funcKeywordCode)(i, n);
		}
		let h = /^\/(?:[^~]|~0|~1)*$/, g = /^([0-9]+)(#|\/(?:[^~]|~0|~1)*)?$/;
		function getData(e, { dataLevel: t, dataNames: n, dataPathArr: r }) {
			let i, a;
			if (e === "") return d.default.rootData;
			if (e[0] === "/") {
				if (!h.test(e)) throw Error(`Invalid JSON-pointer: ${e}`);
				i = e, a = d.default.rootData;
			} else {
				let o = g.exec(e);
				if (!o) throw Error(`Invalid JSON-pointer: ${e}`);
				let s = +o[1];
				if (i = o[2], i === "#") {
					if (s >= t) throw Error(errorMsg("property/index", s));
					return r[t - s];
				}
				if (s > t) throw Error(errorMsg("data", s));
				if (a = n[t - s], !i) return a;
			}
			let o = a, s = i.split("/");
			for (let e of s) e && (a = (0, u._)`${a}${(0, u.getProperty)((0, p.unescapeJsonPointer)(e))}`, o = (0, u._)`${o} && ${a}`);
			return o;
			function errorMsg(e, n) {
				return `Cannot access ${e} ${n} levels up, current level is ${t}`;
			}
		}
		t.getData = getData;
	}),
	5202: ((e, t, n) => {
		Object.defineProperty(t, "__esModule", { value: !0 }), t.validateKeywordUsage = t.validSchemaType = t.funcKeywordCode = t.macroKeywordCode = void 0;
		let r = n(1436), i = n(630), a = n(8484), o = n(1283);
		function macroKeywordCode(e, t) {
			let { gen: n, keyword: i, schema: a, parentSchema: o, it: s } = e, c = t.macro.call(s.self, a, o, s), l = useKeyword(n, i, c);
			s.opts.validateSchema !== !1 && s.self.validateSchema(c, !0);
			let u = n.name("valid");
			e.subschema({
				schema: c,
				schemaPath: r.nil,
				errSchemaPath: `${s.errSchemaPath}/${i}`,
				topSchemaRef: l,
				compositeRule: !0
			}, u), e.pass(u, () => e.error(!0));
		}
		t.macroKeywordCode = macroKeywordCode;
		function funcKeywordCode(e, t) {
			let { gen: n, keyword: o, schema: s, parentSchema: c, $data: l, it: u } = e;
			checkAsyncKeyword(u, t);
			let d = useKeyword(n, o, !l && t.compile ? t.compile.call(u.self, s, c, u) : t.validate), f = n.let("valid");
			e.block$data(f, validateKeyword), e.ok(t.valid ?? f);
			function validateKeyword() {
				if (t.errors === !1) assignValid(), t.modifying && modifyData(e), reportErrs(() => e.error());
				else {
					let n = t.async ? validateAsync() : validateSync();
					t.modifying && modifyData(e), reportErrs(() => addErrs(e, n));
				}
			}
			function validateAsync() {
				let e = n.let("ruleErrs", null);
				return n.try(() => assignValid((0, r._)`await `), (t) => n.assign(f, !1).if((0, r._)`${t} instanceof ${u.ValidationError}`, () => n.assign(e, (0, r._)`${t}.errors`), () => n.throw(t))), e;
			}
			function validateSync() {
				let e = (0, r._)`${d}.errors`;
				return n.assign(e, null), assignValid(r.nil), e;
			}
			function assignValid(o = t.async ? (0, r._)`await ` : r.nil) {
				let s = u.opts.passContext ? i.default.this : i.default.self, c = !("compile" in t && !l || t.schema === !1);
				n.assign(f, (0, r._)`${o}${(0, a.callValidateCode)(e, d, s, c)}`, t.modifying);
			}
			function reportErrs(e) {
				n.if((0, r.not)(t.valid ?? f), e);
			}
		}
		t.funcKeywordCode = funcKeywordCode;
		function modifyData(e) {
			let { gen: t, data: n, it: i } = e;
			t.if(i.parentData, () => t.assign(n, (0, r._)`${i.parentData}[${i.parentDataProperty}]`));
		}
		function addErrs(e, t) {
			let { gen: n } = e;
			n.if((0, r._)`Array.isArray(${t})`, () => {
				n.assign(i.default.vErrors, (0, r._)`${i.default.vErrors} === null ? ${t} : ${i.default.vErrors}.concat(${t})`).assign(i.default.errors, (0, r._)`${i.default.vErrors}.length`), (0, o.extendErrors)(e);
			}, () => e.error());
		}
		function checkAsyncKeyword({ schemaEnv: e }, t) {
			if (t.async && !e.$async) throw Error("async keyword in sync schema");
		}
		function useKeyword(e, t, n) {
			if (n === void 0) throw Error(`keyword "${t}" failed to compile`);
			return e.scopeValue("keyword", typeof n == "function" ? { ref: n } : {
				ref: n,
				code: (0, r.stringify)(n)
			});
		}
		function validSchemaType(e, t, n = !1) {
			return !t.length || t.some((t) => t === "array" ? Array.isArray(e) : t === "object" ? e && typeof e == "object" && !Array.isArray(e) : typeof e == t || n && e === void 0);
		}
		t.validSchemaType = validSchemaType;
		function validateKeywordUsage({ schema: e, opts: t, self: n, errSchemaPath: r }, i, a) {
			if (Array.isArray(i.keyword) ? !i.keyword.includes(a) : i.keyword !== a) throw Error("ajv implementation error");
			let o = i.dependencies;
			if (o?.some((t) => !Object.prototype.hasOwnProperty.call(e, t))) throw Error(`parent schema must have dependencies of ${a}: ${o.join(",")}`);
			if (i.validateSchema && !i.validateSchema(e[a])) {
				let e = `keyword "${a}" value is invalid at path "${r}": ` + n.errorsText(i.validateSchema.errors);
				if (t.validateSchema === "log") n.logger.error(e);
				else throw Error(e);
			}
		}
		t.validateKeywordUsage = validateKeywordUsage;
	}),
	6200: ((e, t, n) => {
		Object.defineProperty(t, "__esModule", { value: !0 }), t.extendSubschemaMode = t.extendSubschemaData = t.getSubschema = void 0;
		let r = n(1436), i = n(4464);
		function getSubschema(e, { keyword: t, schemaProp: n, schema: a, schemaPath: o, errSchemaPath: s, topSchemaRef: c }) {
			if (t !== void 0 && a !== void 0) throw Error("both \"keyword\" and \"schema\" passed, only one allowed");
			if (t !== void 0) {
				let a = e.schema[t];
				return n === void 0 ? {
					schema: a,
					schemaPath: (0, r._)`${e.schemaPath}${(0, r.getProperty)(t)}`,
					errSchemaPath: `${e.errSchemaPath}/${t}`
				} : {
					schema: a[n],
					schemaPath: (0, r._)`${e.schemaPath}${(0, r.getProperty)(t)}${(0, r.getProperty)(n)}`,
					errSchemaPath: `${e.errSchemaPath}/${t}/${(0, i.escapeFragment)(n)}`
				};
			}
			if (a !== void 0) {
				if (o === void 0 || s === void 0 || c === void 0) throw Error("\"schemaPath\", \"errSchemaPath\" and \"topSchemaRef\" are required with \"schema\"");
				return {
					schema: a,
					schemaPath: o,
					topSchemaRef: c,
					errSchemaPath: s
				};
			}
			throw Error("either \"keyword\" or \"schema\" must be passed");
		}
		t.getSubschema = getSubschema;
		function extendSubschemaData(e, t, { dataProp: n, dataPropType: a, data: o, dataTypes: s, propertyName: c }) {
			if (o !== void 0 && n !== void 0) throw Error("both \"data\" and \"dataProp\" passed, only one allowed");
			let { gen: l } = t;
			if (n !== void 0) {
				let { errorPath: o, dataPathArr: s, opts: c } = t;
				dataContextProps(l.let("data", (0, r._)`${t.data}${(0, r.getProperty)(n)}`, !0)), e.errorPath = (0, r.str)`${o}${(0, i.getErrorPath)(n, a, c.jsPropertySyntax)}`, e.parentDataProperty = (0, r._)`${n}`, e.dataPathArr = [...s, e.parentDataProperty];
			}
			o !== void 0 && (dataContextProps(o instanceof r.Name ? o : l.let("data", o, !0)), c !== void 0 && (e.propertyName = c)), s && (e.dataTypes = s);
			function dataContextProps(n) {
				e.data = n, e.dataLevel = t.dataLevel + 1, e.dataTypes = [], t.definedProperties = new Set(), e.parentData = t.data, e.dataNames = [...t.dataNames, n];
			}
		}
		t.extendSubschemaData = extendSubschemaData;
		function extendSubschemaMode(e, { jtdDiscriminator: t, jtdMetadata: n, compositeRule: r, createErrors: i, allErrors: a }) {
			r !== void 0 && (e.compositeRule = r), i !== void 0 && (e.createErrors = i), a !== void 0 && (e.allErrors = a), e.jtdDiscriminator = t, e.jtdMetadata = n;
		}
		t.extendSubschemaMode = extendSubschemaMode;
	}),
	3893: ((e, t, n) => {
		Object.defineProperty(t, "__esModule", { value: !0 }), t.CodeGen = t.Name = t.nil = t.stringify = t.str = t._ = t.KeywordCxt = void 0;
		var r = n(7881);
		Object.defineProperty(t, "KeywordCxt", {
			enumerable: !0,
			get: function() {
				return r.KeywordCxt;
			}
		});
		var i = n(1436);
		Object.defineProperty(t, "_", {
			enumerable: !0,
			get: function() {
				return i._;
			}
		}), Object.defineProperty(t, "str", {
			enumerable: !0,
			get: function() {
				return i.str;
			}
		}), Object.defineProperty(t, "stringify", {
			enumerable: !0,
			get: function() {
				return i.stringify;
			}
		}), Object.defineProperty(t, "nil", {
			enumerable: !0,
			get: function() {
				return i.nil;
			}
		}), Object.defineProperty(t, "Name", {
			enumerable: !0,
			get: function() {
				return i.Name;
			}
		}), Object.defineProperty(t, "CodeGen", {
			enumerable: !0,
			get: function() {
				return i.CodeGen;
			}
		});
		let a = n(3021), o = n(3162), s = n(7353), c = n(2718), l = n(1436), u = n(4090), d = n(6685), f = n(4464), p = n(3837), m = n(6285), defaultRegExp = (e, t) => new RegExp(e, t);
		defaultRegExp.code = "new RegExp";
		let h = [
			"removeAdditional",
			"useDefaults",
			"coerceTypes"
		], g = new Set([
			"validate",
			"serialize",
			"parse",
			"wrapper",
			"root",
			"schema",
			"keyword",
			"pattern",
			"formats",
			"validate$data",
			"func",
			"obj",
			"Error"
		]), v = {
			errorDataPath: "",
			format: "`validateFormats: false` can be used instead.",
			nullable: "\"nullable\" keyword is supported by default.",
			jsonPointers: "Deprecated jsPropertySyntax can be used instead.",
			extendRefs: "Deprecated ignoreKeywordsWithRef can be used instead.",
			missingRefs: "Pass empty schema with $id that should be ignored to ajv.addSchema.",
			processCode: "Use option `code: {process: (code, schemaEnv: object) => string}`",
			sourceCode: "Use option `code: {source: true}`",
			strictDefaults: "It is default now, see option `strict`.",
			strictKeywords: "It is default now, see option `strict`.",
			uniqueItems: "\"uniqueItems\" keyword is always validated.",
			unknownFormats: "Disable strict mode or pass `true` to `ajv.addFormat` (or `formats` option).",
			cache: "Map is used as cache, schema object as key.",
			serialize: "Map is used as cache, schema object as key.",
			ajvErrors: "It is default now."
		}, y = {
			ignoreKeywordsWithRef: "",
			jsPropertySyntax: "",
			unicode: "\"minLength\"/\"maxLength\" account for unicode characters by default."
		};
		function requiredOptions(e) {
			let t = e.strict, n = e.code?.optimize, r = n === !0 || n === void 0 ? 1 : n || 0, i = e.code?.regExp ?? defaultRegExp, a = e.uriResolver ?? m.default;
			return {
				strictSchema: e.strictSchema ?? t ?? !0,
				strictNumbers: e.strictNumbers ?? t ?? !0,
				strictTypes: e.strictTypes ?? t ?? "log",
				strictTuples: e.strictTuples ?? t ?? "log",
				strictRequired: e.strictRequired ?? t ?? !1,
				code: e.code ? {
					...e.code,
					optimize: r,
					regExp: i
				} : {
					optimize: r,
					regExp: i
				},
				loopRequired: e.loopRequired ?? 200,
				loopEnum: e.loopEnum ?? 200,
				meta: e.meta ?? !0,
				messages: e.messages ?? !0,
				inlineRefs: e.inlineRefs ?? !0,
				schemaId: e.schemaId ?? "$id",
				addUsedSchema: e.addUsedSchema ?? !0,
				validateSchema: e.validateSchema ?? !0,
				validateFormats: e.validateFormats ?? !0,
				unicodeRegExp: e.unicodeRegExp ?? !0,
				int32range: e.int32range ?? !0,
				uriResolver: a
			};
		}
		class Ajv {
			constructor(e = {}) {
				this.schemas = {}, this.refs = {}, this.formats = Object.create(null), this._compilations = new Set(), this._loading = {}, this._cache = new Map(), e = this.opts = {
					...e,
					...requiredOptions(e)
				};
				let { es5: t, lines: n } = this.opts.code;
				this.scope = new l.ValueScope({
					scope: {},
					prefixes: g,
					es5: t,
					lines: n
				}), this.logger = getLogger(e.logger);
				let r = e.validateFormats;
				e.validateFormats = !1, this.RULES = (0, s.getRules)(), checkOptions.call(this, v, e, "NOT SUPPORTED"), checkOptions.call(this, y, e, "DEPRECATED", "warn"), this._metaOpts = getMetaSchemaOptions.call(this), e.formats && addInitialFormats.call(this), this._addVocabularies(), this._addDefaultMetaSchema(), e.keywords && addInitialKeywords.call(this, e.keywords), typeof e.meta == "object" && this.addMetaSchema(e.meta), addInitialSchemas.call(this), e.validateFormats = r;
			}
			_addVocabularies() {
				this.addKeyword("$async");
			}
			_addDefaultMetaSchema() {
				let { $data: e, meta: t, schemaId: n } = this.opts, r = p;
				n === "id" && (r = { ...p }, r.id = r.$id, delete r.$id), t && e && this.addMetaSchema(r, r[n], !1);
			}
			defaultMeta() {
				let { meta: e, schemaId: t } = this.opts;
				return this.opts.defaultMeta = typeof e == "object" ? e[t] || e : void 0;
			}
			validate(e, t) {
				let n;
				if (typeof e == "string") {
					if (n = this.getSchema(e), !n) throw Error(`no schema with key or ref "${e}"`);
				} else n = this.compile(e);
				let r = n(t);
				return "$async" in n || (this.errors = n.errors), r;
			}
			compile(e, t) {
				let n = this._addSchema(e, t);
				return n.validate || this._compileSchemaEnv(n);
			}
			compileAsync(e, t) {
				if (typeof this.opts.loadSchema != "function") throw Error("options.loadSchema should be a function");
				let { loadSchema: n } = this.opts;
				return runCompileAsync.call(this, e, t);
				async function runCompileAsync(e, t) {
					await loadMetaSchema.call(this, e.$schema);
					let n = this._addSchema(e, t);
					return n.validate || _compileAsync.call(this, n);
				}
				async function loadMetaSchema(e) {
					e && !this.getSchema(e) && await runCompileAsync.call(this, { $ref: e }, !0);
				}
				async function _compileAsync(e) {
					try {
						return this._compileSchemaEnv(e);
					} catch (t) {
						if (!(t instanceof o.default)) throw t;
						return checkLoaded.call(this, t), await loadMissingSchema.call(this, t.missingSchema), _compileAsync.call(this, e);
					}
				}
				function checkLoaded({ missingSchema: e, missingRef: t }) {
					if (this.refs[e]) throw Error(`AnySchema ${e} is loaded but ${t} cannot be resolved`);
				}
				async function loadMissingSchema(e) {
					let n = await _loadSchema.call(this, e);
					this.refs[e] || await loadMetaSchema.call(this, n.$schema), this.refs[e] || this.addSchema(n, e, t);
				}
				async function _loadSchema(e) {
					let t = this._loading[e];
					if (t) return t;
					try {
						return await (this._loading[e] = n(e));
					} finally {
						delete this._loading[e];
					}
				}
			}
			addSchema(e, t, n, r = this.opts.validateSchema) {
				if (Array.isArray(e)) {
					for (let t of e) this.addSchema(t, void 0, n, r);
					return this;
				}
				let i;
				if (typeof e == "object") {
					let { schemaId: t } = this.opts;
					if (i = e[t], i !== void 0 && typeof i != "string") throw Error(`schema ${t} must be string`);
				}
				return t = (0, u.normalizeId)(t || i), this._checkUnique(t), this.schemas[t] = this._addSchema(e, n, t, r, !0), this;
			}
			addMetaSchema(e, t, n = this.opts.validateSchema) {
				return this.addSchema(e, t, !0, n), this;
			}
			validateSchema(e, t) {
				if (typeof e == "boolean") return !0;
				let n;
				if (n = e.$schema, n !== void 0 && typeof n != "string") throw Error("$schema must be a string");
				if (n = n || this.opts.defaultMeta || this.defaultMeta(), !n) return this.logger.warn("meta-schema not available"), this.errors = null, !0;
				let r = this.validate(n, e);
				if (!r && t) {
					let e = "schema is invalid: " + this.errorsText();
					if (this.opts.validateSchema === "log") this.logger.error(e);
					else throw Error(e);
				}
				return r;
			}
			getSchema(e) {
				let t;
				for (; typeof (t = getSchEnv.call(this, e)) == "string";) e = t;
				if (t === void 0) {
					let { schemaId: n } = this.opts, r = new c.SchemaEnv({
						schema: {},
						schemaId: n
					});
					if (t = c.resolveSchema.call(this, r, e), !t) return;
					this.refs[e] = t;
				}
				return t.validate || this._compileSchemaEnv(t);
			}
			removeSchema(e) {
				if (e instanceof RegExp) return this._removeAllSchemas(this.schemas, e), this._removeAllSchemas(this.refs, e), this;
				switch (typeof e) {
					case "undefined": return this._removeAllSchemas(this.schemas), this._removeAllSchemas(this.refs), this._cache.clear(), this;
					case "string": {
						let t = getSchEnv.call(this, e);
						return typeof t == "object" && this._cache.delete(t.schema), delete this.schemas[e], delete this.refs[e], this;
					}
					case "object": {
						let t = e;
						this._cache.delete(t);
						let n = e[this.opts.schemaId];
						return n && (n = (0, u.normalizeId)(n), delete this.schemas[n], delete this.refs[n]), this;
					}
					default: throw Error("ajv.removeSchema: invalid parameter");
				}
			}
			addVocabulary(e) {
				for (let t of e) this.addKeyword(t);
				return this;
			}
			addKeyword(e, t) {
				let n;
				if (typeof e == "string") n = e, typeof t == "object" && (this.logger.warn("these parameters are deprecated, see docs for addKeyword"), t.keyword = n);
				else if (typeof e == "object" && t === void 0) {
					if (t = e, n = t.keyword, Array.isArray(n) && !n.length) throw Error("addKeywords: keyword must be string or non-empty array");
				} else throw Error("invalid addKeywords parameters");
				if (checkKeyword.call(this, n, t), !t) return (0, f.eachItem)(n, (e) => addRule.call(this, e)), this;
				keywordMetaschema.call(this, t);
				let r = {
					...t,
					type: (0, d.getJSONTypes)(t.type),
					schemaType: (0, d.getJSONTypes)(t.schemaType)
				};
				return (0, f.eachItem)(n, r.type.length === 0 ? (e) => addRule.call(this, e, r) : (e) => r.type.forEach((t) => addRule.call(this, e, r, t))), this;
			}
			getKeyword(e) {
				let t = this.RULES.all[e];
				return typeof t == "object" ? t.definition : !!t;
			}
			removeKeyword(e) {
				let { RULES: t } = this;
				delete t.keywords[e], delete t.all[e];
				for (let n of t.rules) {
					let t = n.rules.findIndex((t) => t.keyword === e);
					t >= 0 && n.rules.splice(t, 1);
				}
				return this;
			}
			addFormat(e, t) {
				return typeof t == "string" && (t = new RegExp(t)), this.formats[e] = t, this;
			}
			errorsText(e = this.errors, { separator: t = ", ", dataVar: n = "data" } = {}) {
				return !e || e.length === 0 ? "No errors" : e.map((e) => `${n}${e.instancePath} ${e.message}`).reduce((e, n) => e + t + n);
			}
			$dataMetaSchema(e, t) {
				let n = this.RULES.all;
				e = JSON.parse(JSON.stringify(e));
				for (let r of t) {
					let t = r.split("/").slice(1), i = e;
					for (let e of t) i = i[e];
					for (let e in n) {
						let t = n[e];
						if (typeof t != "object") continue;
						let { $data: r } = t.definition, a = i[e];
						r && a && (i[e] = schemaOrData(a));
					}
				}
				return e;
			}
			_removeAllSchemas(e, t) {
				for (let n in e) {
					let r = e[n];
					(!t || t.test(n)) && (typeof r == "string" ? delete e[n] : r && !r.meta && (this._cache.delete(r.schema), delete e[n]));
				}
			}
			_addSchema(e, t, n, r = this.opts.validateSchema, i = this.opts.addUsedSchema) {
				let a, { schemaId: o } = this.opts;
				if (typeof e == "object") a = e[o];
				else {
					if (this.opts.jtd) throw Error("schema must be object");
					if (typeof e != "boolean") throw Error("schema must be object or boolean");
				}
				let s = this._cache.get(e);
				if (s !== void 0) return s;
				n = (0, u.normalizeId)(a || n);
				let l = u.getSchemaRefs.call(this, e, n);
				return s = new c.SchemaEnv({
					schema: e,
					schemaId: o,
					meta: t,
					baseId: n,
					localRefs: l
				}), this._cache.set(s.schema, s), i && !n.startsWith("#") && (n && this._checkUnique(n), this.refs[n] = s), r && this.validateSchema(e, !0), s;
			}
			_checkUnique(e) {
				if (this.schemas[e] || this.refs[e]) throw Error(`schema with key or id "${e}" already exists`);
			}
			_compileSchemaEnv(e) {
				if (e.meta ? this._compileMetaSchema(e) : c.compileSchema.call(this, e), !e.validate) throw Error("ajv implementation error");
				return e.validate;
			}
			_compileMetaSchema(e) {
				let t = this.opts;
				this.opts = this._metaOpts;
				try {
					c.compileSchema.call(this, e);
				} finally {
					this.opts = t;
				}
			}
		}
		Ajv.ValidationError = a.default, Ajv.MissingRefError = o.default, t.default = Ajv;
		function checkOptions(e, t, n, r = "error") {
			for (let i in e) {
				let a = i;
				a in t && this.logger[r](`${n}: option ${i}. ${e[a]}`);
			}
		}
		function getSchEnv(e) {
			return e = (0, u.normalizeId)(e), this.schemas[e] || this.refs[e];
		}
		function addInitialSchemas() {
			let e = this.opts.schemas;
			if (e) {
				if (Array.isArray(e)) this.addSchema(e);
				else for (let t in e) this.addSchema(e[t], t);
			}
		}
		function addInitialFormats() {
			for (let e in this.opts.formats) {
				let t = this.opts.formats[e];
				t && this.addFormat(e, t);
			}
		}
		function addInitialKeywords(e) {
			if (Array.isArray(e)) this.addVocabulary(e);
			else {
				this.logger.warn("keywords option as map is deprecated, pass array");
				for (let t in e) {
					let n = e[t];
					n.keyword ||= t, this.addKeyword(n);
				}
			}
		}
		function getMetaSchemaOptions() {
			let e = { ...this.opts };
			for (let t of h) delete e[t];
			return e;
		}
		let b = {
			log() {},
			warn() {},
			error() {}
		};
		function getLogger(e) {
			if (e === !1) return b;
			if (e === void 0) return console;
			if (e.log && e.warn && e.error) return e;
			throw Error("logger must implement log, warn and error methods");
		}
		let x = /^[a-z_$][a-z0-9_$:-]*$/i;
		function checkKeyword(e, t) {
			let { RULES: n } = this;
			if ((0, f.eachItem)(e, (e) => {
				if (n.keywords[e]) throw Error(`Keyword ${e} is already defined`);
				if (!x.test(e)) throw Error(`Keyword ${e} has invalid name`);
			}), t && t.$data && !("code" in t || "validate" in t)) throw Error("$data keyword must have \"code\" or \"validate\" function");
		}
		function addRule(e, t, n) {
			let r = t?.post;
			if (n && r) throw Error("keyword with \"post\" flag cannot have \"type\"");
			let { RULES: i } = this, a = r ? i.post : i.rules.find(({ type: e }) => e === n);
			if (a || (a = {
				type: n,
				rules: []
			}, i.rules.push(a)), i.keywords[e] = !0, !t) return;
			let o = {
				keyword: e,
				definition: {
					...t,
					type: (0, d.getJSONTypes)(t.type),
					schemaType: (0, d.getJSONTypes)(t.schemaType)
				}
			};
			t.before ? addBeforeRule.call(this, a, o, t.before) : a.rules.push(o), i.all[e] = o, t.implements?.forEach((e) => this.addKeyword(e));
		}
		function addBeforeRule(e, t, n) {
			let r = e.rules.findIndex((e) => e.keyword === n);
			r >= 0 ? e.rules.splice(r, 0, t) : (e.rules.push(t), this.logger.warn(`rule ${n} is not defined`));
		}
		function keywordMetaschema(e) {
			let { metaSchema: t } = e;
			t !== void 0 && (e.$data && this.opts.$data && (t = schemaOrData(t)), e.validateSchema = this.compile(t, !0));
		}
		let S = { $ref: "https://raw.githubusercontent.com/ajv-validator/ajv/master/lib/refs/data.json#" };
		function schemaOrData(e) {
			return { anyOf: [e, S] };
		}
	}),
	3995: ((e, t, n) => {
		Object.defineProperty(t, "__esModule", { value: !0 });
		let r = n(1678), i = n(7216), a = n(9547), o = n(8226), s = n(518), c = n(4588), l = n(5707), u = n(7082), d = ["/properties"];
		function addMetaSchema2020(e) {
			return [
				r,
				i,
				a,
				o,
				s,
				with$data(this, c),
				l,
				with$data(this, u)
			].forEach((e) => this.addMetaSchema(e, void 0, !1)), this;
			function with$data(t, n) {
				return e ? t.$dataMetaSchema(n, d) : n;
			}
		}
		t.default = addMetaSchema2020;
	}),
	4951: ((e, t, n) => {
		Object.defineProperty(t, "__esModule", { value: !0 });
		let r = n(3430);
		r.code = "require(\"ajv/dist/runtime/equal\").default", t.default = r;
	}),
	6214: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: !0 });
		function ucs2length(e) {
			let t = e.length, n = 0, r = 0, i;
			for (; r < t;) n++, i = e.charCodeAt(r++), i >= 55296 && i <= 56319 && r < t && (i = e.charCodeAt(r), (i & 64512) == 56320 && r++);
			return n;
		}
		t.default = ucs2length, ucs2length.code = "require(\"ajv/dist/runtime/ucs2length\").default";
	}),
	6285: ((e, t, n) => {
		Object.defineProperty(t, "__esModule", { value: !0 });
		let r = n(4352);
		r.code = "require(\"ajv/dist/runtime/uri\").default", t.default = r;
	}),
	3021: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: !0 });
		class ValidationError extends Error {
			constructor(e) {
				super("validation failed"), this.errors = e, this.ajv = this.validation = !0;
			}
		}
		t.default = ValidationError;
	}),
	3448: ((e, t, n) => {
		Object.defineProperty(t, "__esModule", { value: !0 }), t.validateAdditionalItems = void 0;
		let r = n(1436), i = n(4464), a = {
			keyword: "additionalItems",
			type: "array",
			schemaType: ["boolean", "object"],
			before: "uniqueItems",
			error: {
				message: ({ params: { len: e } }) => (0, r.str)`must NOT have more than ${e} items`,
				params: ({ params: { len: e } }) => (0, r._)`{limit: ${e}}`
			},
			code(e) {
				let { parentSchema: t, it: n } = e, { items: r } = t;
				Array.isArray(r) ? validateAdditionalItems(e, r) : (0, i.checkStrictMode)(n, "\"additionalItems\" is ignored when \"items\" is not an array of schemas");
			}
		};
		function validateAdditionalItems(e, t) {
			let { gen: n, schema: a, data: o, keyword: s, it: c } = e;
			c.items = !0;
			let l = n.const("len", (0, r._)`${o}.length`);
			if (a === !1) e.setParams({ len: t.length }), e.pass((0, r._)`${l} <= ${t.length}`);
			else if (typeof a == "object" && !(0, i.alwaysValidSchema)(c, a)) {
				let i = n.var("valid", (0, r._)`${l} <= ${t.length}`);
				n.if((0, r.not)(i), () => validateItems(i)), e.ok(i);
			}
			function validateItems(a) {
				n.forRange("i", t.length, l, (t) => {
					e.subschema({
						keyword: s,
						dataProp: t,
						dataPropType: i.Type.Num
					}, a), c.allErrors || n.if((0, r.not)(a), () => n.break());
				});
			}
		}
		t.validateAdditionalItems = validateAdditionalItems, t.default = a;
	}),
	2431: ((e, t, n) => {
		Object.defineProperty(t, "__esModule", { value: !0 });
		let r = n(8484), i = n(1436), a = n(630), o = n(4464);
		t.default = {
			keyword: "additionalProperties",
			type: ["object"],
			schemaType: ["boolean", "object"],
			allowUndefined: !0,
			trackErrors: !0,
			error: {
				message: "must NOT have additional properties",
				params: ({ params: e }) => (0, i._)`{additionalProperty: ${e.additionalProperty}}`
			},
			code(e) {
				let { gen: t, schema: n, parentSchema: s, data: c, errsCount: l, it: u } = e;
				if (!l) throw Error("ajv implementation error");
				let { allErrors: d, opts: f } = u;
				if (u.props = !0, f.removeAdditional !== "all" && (0, o.alwaysValidSchema)(u, n)) return;
				let p = (0, r.allSchemaProperties)(s.properties), m = (0, r.allSchemaProperties)(s.patternProperties);
				checkAdditionalProperties(), e.ok((0, i._)`${l} === ${a.default.errors}`);
				function checkAdditionalProperties() {
					t.forIn("key", c, (e) => {
						!p.length && !m.length ? additionalPropertyCode(e) : t.if(isAdditional(e), () => additionalPropertyCode(e));
					});
				}
				function isAdditional(n) {
					let a;
					if (p.length > 8) {
						let e = (0, o.schemaRefOrVal)(u, s.properties, "properties");
						a = (0, r.isOwnProperty)(t, e, n);
					} else a = p.length ? (0, i.or)(...p.map((e) => (0, i._)`${n} === ${e}`)) : i.nil;
					return m.length && (a = (0, i.or)(a, ...m.map((t) => (0, i._)`${(0, r.usePattern)(e, t)}.test(${n})`))), (0, i.not)(a);
				}
				function deleteAdditional(e) {
					t.code((0, i._)`delete ${c}[${e}]`);
				}
				function additionalPropertyCode(r) {
					if (f.removeAdditional === "all" || f.removeAdditional && n === !1) deleteAdditional(r);
					else if (n === !1) e.setParams({ additionalProperty: r }), e.error(), d || t.break();
					else if (typeof n == "object" && !(0, o.alwaysValidSchema)(u, n)) {
						let n = t.name("valid");
						f.removeAdditional === "failing" ? (applyAdditionalSchema(r, n, !1), t.if((0, i.not)(n), () => {
							e.reset(), deleteAdditional(r);
						})) : (applyAdditionalSchema(r, n), d || t.if((0, i.not)(n), () => t.break()));
					}
				}
				function applyAdditionalSchema(t, n, r) {
					let i = {
						keyword: "additionalProperties",
						dataProp: t,
						dataPropType: o.Type.Str
					};
					r === !1 && Object.assign(i, {
						compositeRule: !0,
						createErrors: !1,
						allErrors: !1
					}), e.subschema(i, n);
				}
			}
		};
	}),
	9205: ((e, t, n) => {
		Object.defineProperty(t, "__esModule", { value: !0 });
		let r = n(4464);
		t.default = {
			keyword: "allOf",
			schemaType: "array",
			code(e) {
				let { gen: t, schema: n, it: i } = e;
				if (!Array.isArray(n)) throw Error("ajv implementation error");
				let a = t.name("valid");
				n.forEach((t, n) => {
					if ((0, r.alwaysValidSchema)(i, t)) return;
					let o = e.subschema({
						keyword: "allOf",
						schemaProp: n
					}, a);
					e.ok(a), e.mergeEvaluated(o);
				});
			}
		};
	}),
	9380: ((e, t, n) => {
		Object.defineProperty(t, "__esModule", { value: !0 }), t.default = {
			keyword: "anyOf",
			schemaType: "array",
			trackErrors: !0,
			code: n(8484).validateUnion,
			error: { message: "must match a schema in anyOf" }
		};
	}),
	6182: ((e, t, n) => {
		Object.defineProperty(t, "__esModule", { value: !0 });
		let r = n(1436), i = n(4464);
		t.default = {
			keyword: "contains",
			type: "array",
			schemaType: ["object", "boolean"],
			before: "uniqueItems",
			trackErrors: !0,
			error: {
				message: ({ params: { min: e, max: t } }) => t === void 0 ? (0, r.str)`must contain at least ${e} valid item(s)` : (0, r.str)`must contain at least ${e} and no more than ${t} valid item(s)`,
				params: ({ params: { min: e, max: t } }) => t === void 0 ? (0, r._)`{minContains: ${e}}` : (0, r._)`{minContains: ${e}, maxContains: ${t}}`
			},
			code(e) {
				let { gen: t, schema: n, parentSchema: a, data: o, it: s } = e, c, l, { minContains: u, maxContains: d } = a;
				s.opts.next ? (c = u === void 0 ? 1 : u, l = d) : c = 1;
				let f = t.const("len", (0, r._)`${o}.length`);
				if (e.setParams({
					min: c,
					max: l
				}), l === void 0 && c === 0) {
					(0, i.checkStrictMode)(s, "\"minContains\" == 0 without \"maxContains\": \"contains\" keyword ignored");
					return;
				}
				if (l !== void 0 && c > l) {
					(0, i.checkStrictMode)(s, "\"minContains\" > \"maxContains\" is always invalid"), e.fail();
					return;
				}
				if ((0, i.alwaysValidSchema)(s, n)) {
					let t = (0, r._)`${f} >= ${c}`;
					l !== void 0 && (t = (0, r._)`${t} && ${f} <= ${l}`), e.pass(t);
					return;
				}
				s.items = !0;
				let p = t.name("valid");
				l === void 0 && c === 1 ? validateItems(p, () => t.if(p, () => t.break())) : c === 0 ? (t.let(p, !0), l !== void 0 && t.if((0, r._)`${o}.length > 0`, validateItemsWithCount)) : (t.let(p, !1), validateItemsWithCount()), e.result(p, () => e.reset());
				function validateItemsWithCount() {
					let e = t.name("_valid"), n = t.let("count", 0);
					validateItems(e, () => t.if(e, () => checkLimits(n)));
				}
				function validateItems(n, r) {
					t.forRange("i", 0, f, (t) => {
						e.subschema({
							keyword: "contains",
							dataProp: t,
							dataPropType: i.Type.Num,
							compositeRule: !0
						}, n), r();
					});
				}
				function checkLimits(e) {
					t.code((0, r._)`${e}++`), l === void 0 ? t.if((0, r._)`${e} >= ${c}`, () => t.assign(p, !0).break()) : (t.if((0, r._)`${e} > ${l}`, () => t.assign(p, !1).break()), c === 1 ? t.assign(p, !0) : t.if((0, r._)`${e} >= ${c}`, () => t.assign(p, !0)));
				}
			}
		};
	}),
	5826: ((e, t, n) => {
		Object.defineProperty(t, "__esModule", { value: !0 }), t.validateSchemaDeps = t.validatePropertyDeps = t.error = void 0;
		let r = n(1436), i = n(4464), a = n(8484);
		t.error = {
			message: ({ params: { property: e, depsCount: t, deps: n } }) => {
				let i = t === 1 ? "property" : "properties";
				return (0, r.str)`must have ${i} ${n} when property ${e} is present`;
			},
			params: ({ params: { property: e, depsCount: t, deps: n, missingProperty: i } }) => (0, r._)`{property: ${e},
    missingProperty: ${i},
    depsCount: ${t},
    deps: ${n}}`
		};
		let o = {
			keyword: "dependencies",
			type: "object",
			schemaType: "object",
			error: t.error,
			code(e) {
				let [t, n] = splitDependencies(e);
				validatePropertyDeps(e, t), validateSchemaDeps(e, n);
			}
		};
		function splitDependencies({ schema: e }) {
			let t = {}, n = {};
			for (let r in e) {
				if (r === "__proto__") continue;
				let i = Array.isArray(e[r]) ? t : n;
				i[r] = e[r];
			}
			return [t, n];
		}
		function validatePropertyDeps(e, t = e.schema) {
			let { gen: n, data: i, it: o } = e;
			if (Object.keys(t).length === 0) return;
			let s = n.let("missing");
			for (let c in t) {
				let l = t[c];
				if (l.length === 0) continue;
				let u = (0, a.propertyInData)(n, i, c, o.opts.ownProperties);
				e.setParams({
					property: c,
					depsCount: l.length,
					deps: l.join(", ")
				}), o.allErrors ? n.if(u, () => {
					for (let t of l) (0, a.checkReportMissingProp)(e, t);
				}) : (n.if((0, r._)`${u} && (${(0, a.checkMissingProp)(e, l, s)})`), (0, a.reportMissingProp)(e, s), n.else());
			}
		}
		t.validatePropertyDeps = validatePropertyDeps;
		function validateSchemaDeps(e, t = e.schema) {
			let { gen: n, data: r, keyword: o, it: s } = e, c = n.name("valid");
			for (let l in t) (0, i.alwaysValidSchema)(s, t[l]) || (n.if((0, a.propertyInData)(n, r, l, s.opts.ownProperties), () => {
				let t = e.subschema({
					keyword: o,
					schemaProp: l
				}, c);
				e.mergeValidEvaluated(t, c);
			}, () => n.var(c, !0)), e.ok(c));
		}
		t.validateSchemaDeps = validateSchemaDeps, t.default = o;
	}),
	3818: ((e, t, n) => {
		Object.defineProperty(t, "__esModule", { value: !0 });
		let r = n(5826);
		t.default = {
			keyword: "dependentSchemas",
			type: "object",
			schemaType: "object",
			code: (e) => (0, r.validateSchemaDeps)(e)
		};
	}),
	8584: ((e, t, n) => {
		Object.defineProperty(t, "__esModule", { value: !0 });
		let r = n(1436), i = n(4464), a = {
			keyword: "if",
			schemaType: ["object", "boolean"],
			trackErrors: !0,
			error: {
				message: ({ params: e }) => (0, r.str)`must match "${e.ifClause}" schema`,
				params: ({ params: e }) => (0, r._)`{failingKeyword: ${e.ifClause}}`
			},
			code(e) {
				let { gen: t, parentSchema: n, it: a } = e;
				n.then === void 0 && n.else === void 0 && (0, i.checkStrictMode)(a, "\"if\" without \"then\" and \"else\" is ignored");
				let o = hasSchema(a, "then"), s = hasSchema(a, "else");
				if (!o && !s) return;
				let c = t.let("valid", !0), l = t.name("_valid");
				if (validateIf(), e.reset(), o && s) {
					let n = t.let("ifClause");
					e.setParams({ ifClause: n }), t.if(l, validateClause("then", n), validateClause("else", n));
				} else o ? t.if(l, validateClause("then")) : t.if((0, r.not)(l), validateClause("else"));
				e.pass(c, () => e.error(!0));
				function validateIf() {
					let t = e.subschema({
						keyword: "if",
						compositeRule: !0,
						createErrors: !1,
						allErrors: !1
					}, l);
					e.mergeEvaluated(t);
				}
				function validateClause(n, i) {
					return () => {
						let a = e.subschema({ keyword: n }, l);
						t.assign(c, l), e.mergeValidEvaluated(a, c), i ? t.assign(i, (0, r._)`${n}`) : e.setParams({ ifClause: n });
					};
				}
			}
		};
		function hasSchema(e, t) {
			let n = e.schema[t];
			return n !== void 0 && !(0, i.alwaysValidSchema)(e, n);
		}
		t.default = a;
	}),
	8775: ((e, t, n) => {
		Object.defineProperty(t, "__esModule", { value: !0 });
		let r = n(3448), i = n(6467), a = n(5791), o = n(2959), s = n(6182), c = n(5826), l = n(1372), u = n(2431), d = n(8778), f = n(664), p = n(8350), m = n(9380), h = n(2490), g = n(9205), v = n(8584), y = n(6829);
		function getApplicator(e = !1) {
			let t = [
				p.default,
				m.default,
				h.default,
				g.default,
				v.default,
				y.default,
				l.default,
				u.default,
				c.default,
				d.default,
				f.default
			];
			return e ? t.push(i.default, o.default) : t.push(r.default, a.default), t.push(s.default), t;
		}
		t.default = getApplicator;
	}),
	5791: ((e, t, n) => {
		Object.defineProperty(t, "__esModule", { value: !0 }), t.validateTuple = void 0;
		let r = n(1436), i = n(4464), a = n(8484), o = {
			keyword: "items",
			type: "array",
			schemaType: [
				"object",
				"array",
				"boolean"
			],
			before: "uniqueItems",
			code(e) {
				let { schema: t, it: n } = e;
				if (Array.isArray(t)) return validateTuple(e, "additionalItems", t);
				n.items = !0, (0, i.alwaysValidSchema)(n, t) || e.ok((0, a.validateArray)(e));
			}
		};
		function validateTuple(e, t, n = e.schema) {
			let { gen: a, parentSchema: o, data: s, keyword: c, it: l } = e;
			checkStrictTuple(o), l.opts.unevaluated && n.length && l.items !== !0 && (l.items = i.mergeEvaluated.items(a, n.length, l.items));
			let u = a.name("valid"), d = a.const("len", (0, r._)`${s}.length`);
			n.forEach((t, n) => {
				(0, i.alwaysValidSchema)(l, t) || (a.if((0, r._)`${d} > ${n}`, () => e.subschema({
					keyword: c,
					schemaProp: n,
					dataProp: n
				}, u)), e.ok(u));
			});
			function checkStrictTuple(e) {
				let { opts: r, errSchemaPath: a } = l, o = n.length, s = o === e.minItems && (o === e.maxItems || e[t] === !1);
				if (r.strictTuples && !s) {
					let e = `"${c}" is ${o}-tuple, but minItems or maxItems/${t} are not specified or different at path "${a}"`;
					(0, i.checkStrictMode)(l, e, r.strictTuples);
				}
			}
		}
		t.validateTuple = validateTuple, t.default = o;
	}),
	2959: ((e, t, n) => {
		Object.defineProperty(t, "__esModule", { value: !0 });
		let r = n(1436), i = n(4464), a = n(8484), o = n(3448);
		t.default = {
			keyword: "items",
			type: "array",
			schemaType: ["object", "boolean"],
			before: "uniqueItems",
			error: {
				message: ({ params: { len: e } }) => (0, r.str)`must NOT have more than ${e} items`,
				params: ({ params: { len: e } }) => (0, r._)`{limit: ${e}}`
			},
			code(e) {
				let { schema: t, parentSchema: n, it: r } = e, { prefixItems: s } = n;
				r.items = !0, (0, i.alwaysValidSchema)(r, t) || (s ? (0, o.validateAdditionalItems)(e, s) : e.ok((0, a.validateArray)(e)));
			}
		};
	}),
	8350: ((e, t, n) => {
		Object.defineProperty(t, "__esModule", { value: !0 });
		let r = n(4464);
		t.default = {
			keyword: "not",
			schemaType: ["object", "boolean"],
			trackErrors: !0,
			code(e) {
				let { gen: t, schema: n, it: i } = e;
				if ((0, r.alwaysValidSchema)(i, n)) {
					e.fail();
					return;
				}
				let a = t.name("valid");
				e.subschema({
					keyword: "not",
					compositeRule: !0,
					createErrors: !1,
					allErrors: !1
				}, a), e.failResult(a, () => e.reset(), () => e.error());
			},
			error: { message: "must NOT be valid" }
		};
	}),
	2490: ((e, t, n) => {
		Object.defineProperty(t, "__esModule", { value: !0 });
		let r = n(1436), i = n(4464);
		t.default = {
			keyword: "oneOf",
			schemaType: "array",
			trackErrors: !0,
			error: {
				message: "must match exactly one schema in oneOf",
				params: ({ params: e }) => (0, r._)`{passingSchemas: ${e.passing}}`
			},
			code(e) {
				let { gen: t, schema: n, parentSchema: a, it: o } = e;
				if (!Array.isArray(n)) throw Error("ajv implementation error");
				if (o.opts.discriminator && a.discriminator) return;
				let s = n, c = t.let("valid", !1), l = t.let("passing", null), u = t.name("_valid");
				e.setParams({ passing: l }), t.block(validateOneOf), e.result(c, () => e.reset(), () => e.error(!0));
				function validateOneOf() {
					s.forEach((n, a) => {
						let s;
						(0, i.alwaysValidSchema)(o, n) ? t.var(u, !0) : s = e.subschema({
							keyword: "oneOf",
							schemaProp: a,
							compositeRule: !0
						}, u), a > 0 && t.if((0, r._)`${u} && ${c}`).assign(c, !1).assign(l, (0, r._)`[${l}, ${a}]`).else(), t.if(u, () => {
							t.assign(c, !0), t.assign(l, a), s && e.mergeEvaluated(s, r.Name);
						});
					});
				}
			}
		};
	}),
	664: ((e, t, n) => {
		Object.defineProperty(t, "__esModule", { value: !0 });
		let r = n(8484), i = n(1436), a = n(4464), o = n(4464);
		t.default = {
			keyword: "patternProperties",
			type: "object",
			schemaType: "object",
			code(e) {
				let { gen: t, schema: n, data: s, parentSchema: c, it: l } = e, { opts: u } = l, d = (0, r.allSchemaProperties)(n), f = d.filter((e) => (0, a.alwaysValidSchema)(l, n[e]));
				if (d.length === 0 || f.length === d.length && (!l.opts.unevaluated || l.props === !0)) return;
				let p = u.strictSchema && !u.allowMatchingProperties && c.properties, m = t.name("valid");
				l.props !== !0 && !(l.props instanceof i.Name) && (l.props = (0, o.evaluatedPropsToName)(t, l.props));
				let { props: h } = l;
				validatePatternProperties();
				function validatePatternProperties() {
					for (let e of d) p && checkMatchingProperties(e), l.allErrors ? validateProperties(e) : (t.var(m, !0), validateProperties(e), t.if(m));
				}
				function checkMatchingProperties(e) {
					for (let t in p) new RegExp(e).test(t) && (0, a.checkStrictMode)(l, `property ${t} matches pattern ${e} (use allowMatchingProperties)`);
				}
				function validateProperties(n) {
					t.forIn("key", s, (a) => {
						t.if((0, i._)`${(0, r.usePattern)(e, n)}.test(${a})`, () => {
							let r = f.includes(n);
							r || e.subschema({
								keyword: "patternProperties",
								schemaProp: n,
								dataProp: a,
								dataPropType: o.Type.Str
							}, m), l.opts.unevaluated && h !== !0 ? t.assign((0, i._)`${h}[${a}]`, !0) : !r && !l.allErrors && t.if((0, i.not)(m), () => t.break());
						});
					});
				}
			}
		};
	}),
	6467: ((e, t, n) => {
		Object.defineProperty(t, "__esModule", { value: !0 });
		let r = n(5791);
		t.default = {
			keyword: "prefixItems",
			type: "array",
			schemaType: ["array"],
			before: "uniqueItems",
			code: (e) => (0, r.validateTuple)(e, "items")
		};
	}),
	8778: ((e, t, n) => {
		Object.defineProperty(t, "__esModule", { value: !0 });
		let r = n(7881), i = n(8484), a = n(4464), o = n(2431);
		t.default = {
			keyword: "properties",
			type: "object",
			schemaType: "object",
			code(e) {
				let { gen: t, schema: n, parentSchema: s, data: c, it: l } = e;
				l.opts.removeAdditional === "all" && s.additionalProperties === void 0 && o.default.code(new r.KeywordCxt(l, o.default, "additionalProperties"));
				let u = (0, i.allSchemaProperties)(n);
				for (let e of u) l.definedProperties.add(e);
				l.opts.unevaluated && u.length && l.props !== !0 && (l.props = a.mergeEvaluated.props(t, (0, a.toHash)(u), l.props));
				let d = u.filter((e) => !(0, a.alwaysValidSchema)(l, n[e]));
				if (d.length === 0) return;
				let f = t.name("valid");
				for (let n of d) hasDefault(n) ? applyPropertySchema(n) : (t.if((0, i.propertyInData)(t, c, n, l.opts.ownProperties)), applyPropertySchema(n), l.allErrors || t.else().var(f, !0), t.endIf()), e.it.definedProperties.add(n), e.ok(f);
				function hasDefault(e) {
					return l.opts.useDefaults && !l.compositeRule && n[e].default !== void 0;
				}
				function applyPropertySchema(t) {
					e.subschema({
						keyword: "properties",
						schemaProp: t,
						dataProp: t
					}, f);
				}
			}
		};
	}),
	1372: ((e, t, n) => {
		Object.defineProperty(t, "__esModule", { value: !0 });
		let r = n(1436), i = n(4464);
		t.default = {
			keyword: "propertyNames",
			type: "object",
			schemaType: ["object", "boolean"],
			error: {
				message: "property name must be valid",
				params: ({ params: e }) => (0, r._)`{propertyName: ${e.propertyName}}`
			},
			code(e) {
				let { gen: t, schema: n, data: a, it: o } = e;
				if ((0, i.alwaysValidSchema)(o, n)) return;
				let s = t.name("valid");
				t.forIn("key", a, (n) => {
					e.setParams({ propertyName: n }), e.subschema({
						keyword: "propertyNames",
						data: n,
						dataTypes: ["string"],
						propertyName: n,
						compositeRule: !0
					}, s), t.if((0, r.not)(s), () => {
						e.error(!0), o.allErrors || t.break();
					});
				}), e.ok(s);
			}
		};
	}),
	6829: ((e, t, n) => {
		Object.defineProperty(t, "__esModule", { value: !0 });
		let r = n(4464);
		t.default = {
			keyword: ["then", "else"],
			schemaType: ["object", "boolean"],
			code({ keyword: e, parentSchema: t, it: n }) {
				t.if === void 0 && (0, r.checkStrictMode)(n, `"${e}" without "if" is ignored`);
			}
		};
	}),
	8484: ((e, t, n) => {
		Object.defineProperty(t, "__esModule", { value: !0 }), t.validateUnion = t.validateArray = t.usePattern = t.callValidateCode = t.schemaProperties = t.allSchemaProperties = t.noPropertyInData = t.propertyInData = t.isOwnProperty = t.hasPropFunc = t.reportMissingProp = t.checkMissingProp = t.checkReportMissingProp = void 0;
		let r = n(1436), i = n(4464), a = n(630), o = n(4464);
		function checkReportMissingProp(e, t) {
			let { gen: n, data: i, it: a } = e;
			n.if(noPropertyInData(n, i, t, a.opts.ownProperties), () => {
				e.setParams({ missingProperty: (0, r._)`${t}` }, !0), e.error();
			});
		}
		t.checkReportMissingProp = checkReportMissingProp;
		function checkMissingProp({ gen: e, data: t, it: { opts: n } }, i, a) {
			return (0, r.or)(...i.map((i) => (0, r.and)(noPropertyInData(e, t, i, n.ownProperties), (0, r._)`${a} = ${i}`)));
		}
		t.checkMissingProp = checkMissingProp;
		function reportMissingProp(e, t) {
			e.setParams({ missingProperty: t }, !0), e.error();
		}
		t.reportMissingProp = reportMissingProp;
		function hasPropFunc(e) {
			return e.scopeValue("func", {
				ref: Object.prototype.hasOwnProperty,
				code: (0, r._)`Object.prototype.hasOwnProperty`
			});
		}
		t.hasPropFunc = hasPropFunc;
		function isOwnProperty(e, t, n) {
			return (0, r._)`${hasPropFunc(e)}.call(${t}, ${n})`;
		}
		t.isOwnProperty = isOwnProperty;
		function propertyInData(e, t, n, i) {
			let a = (0, r._)`${t}${(0, r.getProperty)(n)} !== undefined`;
			return i ? (0, r._)`${a} && ${isOwnProperty(e, t, n)}` : a;
		}
		t.propertyInData = propertyInData;
		function noPropertyInData(e, t, n, i) {
			let a = (0, r._)`${t}${(0, r.getProperty)(n)} === undefined`;
			return i ? (0, r.or)(a, (0, r.not)(isOwnProperty(e, t, n))) : a;
		}
		t.noPropertyInData = noPropertyInData;
		function allSchemaProperties(e) {
			return e ? Object.keys(e).filter((e) => e !== "__proto__") : [];
		}
		t.allSchemaProperties = allSchemaProperties;
		function schemaProperties(e, t) {
			return allSchemaProperties(t).filter((n) => !(0, i.alwaysValidSchema)(e, t[n]));
		}
		t.schemaProperties = schemaProperties;
		function callValidateCode({ schemaCode: e, data: t, it: { gen: n, topSchemaRef: i, schemaPath: o, errorPath: s }, it: c }, l, u, d) {
			let f = d ? (0, r._)`${e}, ${t}, ${i}${o}` : t, p = [
				[a.default.instancePath, (0, r.strConcat)(a.default.instancePath, s)],
				[a.default.parentData, c.parentData],
				[a.default.parentDataProperty, c.parentDataProperty],
				[a.default.rootData, a.default.rootData]
			];
			c.opts.dynamicRef && p.push([a.default.dynamicAnchors, a.default.dynamicAnchors]);
			let m = (0, r._)`${f}, ${n.object(...p)}`;
			return u === r.nil ? (0, r._)`${l}(${m})` : (0, r._)`${l}.call(${u}, ${m})`;
		}
		t.callValidateCode = callValidateCode;
		let s = (0, r._)`new RegExp`;
		function usePattern({ gen: e, it: { opts: t } }, n) {
			let i = t.unicodeRegExp ? "u" : "", { regExp: a } = t.code, c = a(n, i);
			return e.scopeValue("pattern", {
				key: c.toString(),
				ref: c,
				code: (0, r._)`${a.code === "new RegExp" ? s : (0, o.useFunc)(e, a)}(${n}, ${i})`
			});
		}
		t.usePattern = usePattern;
		function validateArray(e) {
			let { gen: t, data: n, keyword: a, it: o } = e, s = t.name("valid");
			if (o.allErrors) {
				let e = t.let("valid", !0);
				return validateItems(() => t.assign(e, !1)), e;
			}
			return t.var(s, !0), validateItems(() => t.break()), s;
			function validateItems(o) {
				let c = t.const("len", (0, r._)`${n}.length`);
				t.forRange("i", 0, c, (n) => {
					e.subschema({
						keyword: a,
						dataProp: n,
						dataPropType: i.Type.Num
					}, s), t.if((0, r.not)(s), o);
				});
			}
		}
		t.validateArray = validateArray;
		function validateUnion(e) {
			let { gen: t, schema: n, keyword: a, it: o } = e;
			if (!Array.isArray(n)) throw Error("ajv implementation error");
			if (n.some((e) => (0, i.alwaysValidSchema)(o, e)) && !o.opts.unevaluated) return;
			let s = t.let("valid", !1), c = t.name("_valid");
			t.block(() => n.forEach((n, i) => {
				let o = e.subschema({
					keyword: a,
					schemaProp: i,
					compositeRule: !0
				}, c);
				t.assign(s, (0, r._)`${s} || ${c}`), e.mergeValidEvaluated(o, c) || t.if((0, r.not)(s));
			})), e.result(s, () => e.reset(), () => e.error(!0));
		}
		t.validateUnion = validateUnion;
	}),
	7491: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: !0 }), t.default = {
			keyword: "id",
			code() {
				throw Error("NOT SUPPORTED: keyword \"id\", use \"$id\" for schema ID");
			}
		};
	}),
	7397: ((e, t, n) => {
		Object.defineProperty(t, "__esModule", { value: !0 });
		let r = n(7491), i = n(2996);
		t.default = [
			"$schema",
			"$id",
			"$defs",
			"$vocabulary",
			{ keyword: "$comment" },
			"definitions",
			r.default,
			i.default
		];
	}),
	2996: ((e, t, n) => {
		Object.defineProperty(t, "__esModule", { value: !0 }), t.callRef = t.getValidate = void 0;
		let r = n(3162), i = n(8484), a = n(1436), o = n(630), s = n(2718), c = n(4464), l = {
			keyword: "$ref",
			schemaType: "string",
			code(e) {
				let { gen: t, schema: n, it: i } = e, { baseId: o, schemaEnv: c, validateName: l, opts: u, self: d } = i, { root: f } = c;
				if ((n === "#" || n === "#/") && o === f.baseId) return callRootRef();
				let p = s.resolveRef.call(d, f, o, n);
				if (p === void 0) throw new r.default(i.opts.uriResolver, o, n);
				return p instanceof s.SchemaEnv ? callValidate(p) : inlineRefSchema(p);
				function callRootRef() {
					if (c === f) return callRef(e, l, c, c.$async);
					let n = t.scopeValue("root", { ref: f });
					return callRef(e, (0, a._)`${n}.validate`, f, f.$async);
				}
				function callValidate(t) {
					callRef(e, getValidate(e, t), t, t.$async);
				}
				function inlineRefSchema(r) {
					let i = t.scopeValue("schema", u.code.source === !0 ? {
						ref: r,
						code: (0, a.stringify)(r)
					} : { ref: r }), o = t.name("valid"), s = e.subschema({
						schema: r,
						dataTypes: [],
						schemaPath: a.nil,
						topSchemaRef: i,
						errSchemaPath: n
					}, o);
					e.mergeEvaluated(s), e.ok(o);
				}
			}
		};
		function getValidate(e, t) {
			let { gen: n } = e;
			return t.validate ? n.scopeValue("validate", { ref: t.validate }) : (0, a._)`${n.scopeValue("wrapper", { ref: t })}.validate`;
		}
		t.getValidate = getValidate;
		function callRef(e, t, n, r) {
			let { gen: s, it: l } = e, { allErrors: u, schemaEnv: d, opts: f } = l, p = f.passContext ? o.default.this : a.nil;
			r ? callAsyncRef() : callSyncRef();
			function callAsyncRef() {
				if (!d.$async) throw Error("async schema referenced by sync schema");
				let n = s.let("valid");
				s.try(() => {
					s.code((0, a._)`await ${(0, i.callValidateCode)(e, t, p)}`), addEvaluatedFrom(t), u || s.assign(n, !0);
				}, (e) => {
					s.if((0, a._)`!(${e} instanceof ${l.ValidationError})`, () => s.throw(e)), addErrorsFrom(e), u || s.assign(n, !1);
				}), e.ok(n);
			}
			function callSyncRef() {
				e.result((0, i.callValidateCode)(e, t, p), () => addEvaluatedFrom(t), () => addErrorsFrom(t));
			}
			function addErrorsFrom(e) {
				let t = (0, a._)`${e}.errors`;
				s.assign(o.default.vErrors, (0, a._)`${o.default.vErrors} === null ? ${t} : ${o.default.vErrors}.concat(${t})`), s.assign(o.default.errors, (0, a._)`${o.default.vErrors}.length`);
			}
			function addEvaluatedFrom(e) {
				if (!l.opts.unevaluated) return;
				let t = n?.validate?.evaluated;
				if (l.props !== !0) {
					if (t && !t.dynamicProps) t.props !== void 0 && (l.props = c.mergeEvaluated.props(s, t.props, l.props));
					else {
						let t = s.var("props", (0, a._)`${e}.evaluated.props`);
						l.props = c.mergeEvaluated.props(s, t, l.props, a.Name);
					}
				}
				if (l.items !== !0) {
					if (t && !t.dynamicItems) t.items !== void 0 && (l.items = c.mergeEvaluated.items(s, t.items, l.items));
					else {
						let t = s.var("items", (0, a._)`${e}.evaluated.items`);
						l.items = c.mergeEvaluated.items(s, t, l.items, a.Name);
					}
				}
			}
		}
		t.callRef = callRef, t.default = l;
	}),
	8886: ((e, t, n) => {
		Object.defineProperty(t, "__esModule", { value: !0 });
		let r = n(1436), i = n(7115), a = n(2718), o = n(3162), s = n(4464);
		t.default = {
			keyword: "discriminator",
			type: "object",
			schemaType: "object",
			error: {
				message: ({ params: { discrError: e, tagName: t } }) => e === i.DiscrError.Tag ? `tag "${t}" must be string` : `value of tag "${t}" must be in oneOf`,
				params: ({ params: { discrError: e, tag: t, tagName: n } }) => (0, r._)`{error: ${e}, tag: ${n}, tagValue: ${t}}`
			},
			code(e) {
				let { gen: t, data: n, schema: c, parentSchema: l, it: u } = e, { oneOf: d } = l;
				if (!u.opts.discriminator) throw Error("discriminator: requires discriminator option");
				let f = c.propertyName;
				if (typeof f != "string") throw Error("discriminator: requires propertyName");
				if (c.mapping) throw Error("discriminator: mapping is not supported");
				if (!d) throw Error("discriminator: requires oneOf keyword");
				let p = t.let("valid", !1), m = t.const("tag", (0, r._)`${n}${(0, r.getProperty)(f)}`);
				t.if((0, r._)`typeof ${m} == "string"`, () => validateMapping(), () => e.error(!1, {
					discrError: i.DiscrError.Tag,
					tag: m,
					tagName: f
				})), e.ok(p);
				function validateMapping() {
					let n = getMapping();
					t.if(!1);
					for (let e in n) t.elseIf((0, r._)`${m} === ${e}`), t.assign(p, applyTagSchema(n[e]));
					t.else(), e.error(!1, {
						discrError: i.DiscrError.Mapping,
						tag: m,
						tagName: f
					}), t.endIf();
				}
				function applyTagSchema(n) {
					let i = t.name("valid"), a = e.subschema({
						keyword: "oneOf",
						schemaProp: n
					}, i);
					return e.mergeEvaluated(a, r.Name), i;
				}
				function getMapping() {
					let e = {}, t = hasRequired(l), n = !0;
					for (let e = 0; e < d.length; e++) {
						let r = d[e];
						if (r?.$ref && !(0, s.schemaHasRulesButRef)(r, u.self.RULES)) {
							let e = r.$ref;
							if (r = a.resolveRef.call(u.self, u.schemaEnv.root, u.baseId, e), r instanceof a.SchemaEnv && (r = r.schema), r === void 0) throw new o.default(u.opts.uriResolver, u.baseId, e);
						}
						let i = r?.properties?.[f];
						if (typeof i != "object") throw Error(`discriminator: oneOf subschemas (or referenced schemas) must have "properties/${f}"`);
						n &&= t || hasRequired(r), addMappings(i, e);
					}
					if (!n) throw Error(`discriminator: "${f}" must be required`);
					return e;
					function hasRequired({ required: e }) {
						return Array.isArray(e) && e.includes(f);
					}
					function addMappings(e, t) {
						if (e.const) addMapping(e.const, t);
						else if (e.enum) for (let n of e.enum) addMapping(n, t);
						else throw Error(`discriminator: "properties/${f}" must have "const" or "enum"`);
					}
					function addMapping(t, n) {
						if (typeof t != "string" || t in e) throw Error(`discriminator: "${f}" values must be unique strings`);
						e[t] = n;
					}
				}
			}
		};
	}),
	7115: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: !0 }), t.DiscrError = void 0;
		var n;
		(function(e) {
			e.Tag = "tag", e.Mapping = "mapping";
		})(n || (t.DiscrError = n = {}));
	}),
	4298: ((e, t, n) => {
		Object.defineProperty(t, "__esModule", { value: !0 });
		let r = n(7397), i = n(5481), a = n(8775), o = n(9923), s = n(7844), c = n(2010), l = n(2601), u = n(6620);
		t.default = [
			o.default,
			r.default,
			i.default,
			(0, a.default)(!0),
			l.default,
			u.metadataVocabulary,
			u.contentVocabulary,
			s.default,
			c.default
		];
	}),
	9941: ((e, t, n) => {
		Object.defineProperty(t, "__esModule", { value: !0 });
		let r = n(7397), i = n(5481), a = n(8775), o = n(2601), s = n(6620);
		t.default = [
			r.default,
			i.default,
			(0, a.default)(),
			o.default,
			s.metadataVocabulary,
			s.contentVocabulary
		];
	}),
	8639: ((e, t, n) => {
		Object.defineProperty(t, "__esModule", { value: !0 }), t.dynamicAnchor = void 0;
		let r = n(1436), i = n(630), a = n(2718), o = n(2996), s = {
			keyword: "$dynamicAnchor",
			schemaType: "string",
			code: (e) => dynamicAnchor(e, e.schema)
		};
		function dynamicAnchor(e, t) {
			let { gen: n, it: a } = e;
			a.schemaEnv.root.dynamicAnchors[t] = !0;
			let o = (0, r._)`${i.default.dynamicAnchors}${(0, r.getProperty)(t)}`, s = a.errSchemaPath === "#" ? a.validateName : _getValidate(e);
			n.if((0, r._)`!${o}`, () => n.assign(o, s));
		}
		t.dynamicAnchor = dynamicAnchor;
		function _getValidate(e) {
			let { schemaEnv: t, schema: n, self: r } = e.it, { root: i, baseId: s, localRefs: c, meta: l } = t.root, { schemaId: u } = r.opts, d = new a.SchemaEnv({
				schema: n,
				schemaId: u,
				root: i,
				baseId: s,
				localRefs: c,
				meta: l
			});
			return a.compileSchema.call(r, d), (0, o.getValidate)(e, d);
		}
		t.default = s;
	}),
	5065: ((e, t, n) => {
		Object.defineProperty(t, "__esModule", { value: !0 }), t.dynamicRef = void 0;
		let r = n(1436), i = n(630), a = n(2996), o = {
			keyword: "$dynamicRef",
			schemaType: "string",
			code: (e) => dynamicRef(e, e.schema)
		};
		function dynamicRef(e, t) {
			let { gen: n, keyword: o, it: s } = e;
			if (t[0] !== "#") throw Error(`"${o}" only supports hash fragment reference`);
			let c = t.slice(1);
			if (s.allErrors) _dynamicRef();
			else {
				let t = n.let("valid", !1);
				_dynamicRef(t), e.ok(t);
			}
			function _dynamicRef(e) {
				if (s.schemaEnv.root.dynamicAnchors[c]) {
					let t = n.let("_v", (0, r._)`${i.default.dynamicAnchors}${(0, r.getProperty)(c)}`);
					n.if(t, _callRef(t, e), _callRef(s.validateName, e));
				} else _callRef(s.validateName, e)();
			}
			function _callRef(t, r) {
				return r ? () => n.block(() => {
					(0, a.callRef)(e, t), n.let(r, !0);
				}) : () => (0, a.callRef)(e, t);
			}
		}
		t.dynamicRef = dynamicRef, t.default = o;
	}),
	9923: ((e, t, n) => {
		Object.defineProperty(t, "__esModule", { value: !0 });
		let r = n(8639), i = n(5065), a = n(9982), o = n(1794);
		t.default = [
			r.default,
			i.default,
			a.default,
			o.default
		];
	}),
	9982: ((e, t, n) => {
		Object.defineProperty(t, "__esModule", { value: !0 });
		let r = n(8639), i = n(4464);
		t.default = {
			keyword: "$recursiveAnchor",
			schemaType: "boolean",
			code(e) {
				e.schema ? (0, r.dynamicAnchor)(e, "") : (0, i.checkStrictMode)(e.it, "$recursiveAnchor: false is ignored");
			}
		};
	}),
	1794: ((e, t, n) => {
		Object.defineProperty(t, "__esModule", { value: !0 });
		let r = n(5065);
		t.default = {
			keyword: "$recursiveRef",
			schemaType: "string",
			code: (e) => (0, r.dynamicRef)(e, e.schema)
		};
	}),
	6402: ((e, t, n) => {
		Object.defineProperty(t, "__esModule", { value: !0 });
		let r = n(1436);
		t.default = {
			keyword: "format",
			type: ["number", "string"],
			schemaType: "string",
			$data: !0,
			error: {
				message: ({ schemaCode: e }) => (0, r.str)`must match format "${e}"`,
				params: ({ schemaCode: e }) => (0, r._)`{format: ${e}}`
			},
			code(e, t) {
				let { gen: n, data: i, $data: a, schema: o, schemaCode: s, it: c } = e, { opts: l, errSchemaPath: u, schemaEnv: d, self: f } = c;
				if (!l.validateFormats) return;
				a ? validate$DataFormat() : validateFormat();
				function validate$DataFormat() {
					let a = n.scopeValue("formats", {
						ref: f.formats,
						code: l.code.formats
					}), o = n.const("fDef", (0, r._)`${a}[${s}]`), c = n.let("fType"), u = n.let("format");
					n.if((0, r._)`typeof ${o} == "object" && !(${o} instanceof RegExp)`, () => n.assign(c, (0, r._)`${o}.type || "string"`).assign(u, (0, r._)`${o}.validate`), () => n.assign(c, (0, r._)`"string"`).assign(u, o)), e.fail$data((0, r.or)(unknownFmt(), invalidFmt()));
					function unknownFmt() {
						return l.strictSchema === !1 ? r.nil : (0, r._)`${s} && !${u}`;
					}
					function invalidFmt() {
						let e = d.$async ? (0, r._)`(${o}.async ? await ${u}(${i}) : ${u}(${i}))` : (0, r._)`${u}(${i})`, n = (0, r._)`(typeof ${u} == "function" ? ${e} : ${u}.test(${i}))`;
						return (0, r._)`${u} && ${u} !== true && ${c} === ${t} && !${n}`;
					}
				}
				function validateFormat() {
					let a = f.formats[o];
					if (!a) {
						unknownFormat();
						return;
					}
					if (a === !0) return;
					let [s, c, p] = getFormat(a);
					s === t && e.pass(validCondition());
					function unknownFormat() {
						if (l.strictSchema === !1) {
							f.logger.warn(unknownMsg());
							return;
						}
						throw Error(unknownMsg());
						function unknownMsg() {
							return `unknown format "${o}" ignored in schema at path "${u}"`;
						}
					}
					function getFormat(e) {
						let t = e instanceof RegExp ? (0, r.regexpCode)(e) : l.code.formats ? (0, r._)`${l.code.formats}${(0, r.getProperty)(o)}` : void 0, i = n.scopeValue("formats", {
							key: o,
							ref: e,
							code: t
						});
						return typeof e == "object" && !(e instanceof RegExp) ? [
							e.type || "string",
							e.validate,
							(0, r._)`${i}.validate`
						] : [
							"string",
							e,
							i
						];
					}
					function validCondition() {
						if (typeof a == "object" && !(a instanceof RegExp) && a.async) {
							if (!d.$async) throw Error("async format in sync schema");
							return (0, r._)`await ${p}(${i})`;
						}
						return typeof c == "function" ? (0, r._)`${p}(${i})` : (0, r._)`${p}.test(${i})`;
					}
				}
			}
		};
	}),
	2601: ((e, t, n) => {
		Object.defineProperty(t, "__esModule", { value: !0 }), t.default = [n(6402).default];
	}),
	6620: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: !0 }), t.contentVocabulary = t.metadataVocabulary = void 0, t.metadataVocabulary = [
			"title",
			"description",
			"default",
			"deprecated",
			"readOnly",
			"writeOnly",
			"examples"
		], t.contentVocabulary = [
			"contentMediaType",
			"contentEncoding",
			"contentSchema"
		];
	}),
	7844: ((e, t, n) => {
		Object.defineProperty(t, "__esModule", { value: !0 });
		let r = n(643), i = n(3818), a = n(3907);
		t.default = [
			r.default,
			i.default,
			a.default
		];
	}),
	2010: ((e, t, n) => {
		Object.defineProperty(t, "__esModule", { value: !0 });
		let r = n(6855), i = n(4144);
		t.default = [r.default, i.default];
	}),
	4144: ((e, t, n) => {
		Object.defineProperty(t, "__esModule", { value: !0 });
		let r = n(1436), i = n(4464);
		t.default = {
			keyword: "unevaluatedItems",
			type: "array",
			schemaType: ["boolean", "object"],
			error: {
				message: ({ params: { len: e } }) => (0, r.str)`must NOT have more than ${e} items`,
				params: ({ params: { len: e } }) => (0, r._)`{limit: ${e}}`
			},
			code(e) {
				let { gen: t, schema: n, data: a, it: o } = e, s = o.items || 0;
				if (s === !0) return;
				let c = t.const("len", (0, r._)`${a}.length`);
				if (n === !1) e.setParams({ len: s }), e.fail((0, r._)`${c} > ${s}`);
				else if (typeof n == "object" && !(0, i.alwaysValidSchema)(o, n)) {
					let n = t.var("valid", (0, r._)`${c} <= ${s}`);
					t.if((0, r.not)(n), () => validateItems(n, s)), e.ok(n);
				}
				o.items = !0;
				function validateItems(n, a) {
					t.forRange("i", a, c, (a) => {
						e.subschema({
							keyword: "unevaluatedItems",
							dataProp: a,
							dataPropType: i.Type.Num
						}, n), o.allErrors || t.if((0, r.not)(n), () => t.break());
					});
				}
			}
		};
	}),
	6855: ((e, t, n) => {
		Object.defineProperty(t, "__esModule", { value: !0 });
		let r = n(1436), i = n(4464), a = n(630);
		t.default = {
			keyword: "unevaluatedProperties",
			type: "object",
			schemaType: ["boolean", "object"],
			trackErrors: !0,
			error: {
				message: "must NOT have unevaluated properties",
				params: ({ params: e }) => (0, r._)`{unevaluatedProperty: ${e.unevaluatedProperty}}`
			},
			code(e) {
				let { gen: t, schema: n, data: o, errsCount: s, it: c } = e;
				if (!s) throw Error("ajv implementation error");
				let { allErrors: l, props: u } = c;
				u instanceof r.Name ? t.if((0, r._)`${u} !== true`, () => t.forIn("key", o, (e) => t.if(unevaluatedDynamic(u, e), () => unevaluatedPropCode(e)))) : u !== !0 && t.forIn("key", o, (e) => u === void 0 ? unevaluatedPropCode(e) : t.if(unevaluatedStatic(u, e), () => unevaluatedPropCode(e))), c.props = !0, e.ok((0, r._)`${s} === ${a.default.errors}`);
				function unevaluatedPropCode(a) {
					if (n === !1) e.setParams({ unevaluatedProperty: a }), e.error(), l || t.break();
					else if (!(0, i.alwaysValidSchema)(c, n)) {
						let n = t.name("valid");
						e.subschema({
							keyword: "unevaluatedProperties",
							dataProp: a,
							dataPropType: i.Type.Str
						}, n), l || t.if((0, r.not)(n), () => t.break());
					}
				}
				function unevaluatedDynamic(e, t) {
					return (0, r._)`!${e} || !${e}[${t}]`;
				}
				function unevaluatedStatic(e, t) {
					let n = [];
					for (let i in e) e[i] === !0 && n.push((0, r._)`${t} !== ${i}`);
					return (0, r.and)(...n);
				}
			}
		};
	}),
	8026: ((e, t, n) => {
		Object.defineProperty(t, "__esModule", { value: !0 });
		let r = n(1436), i = n(4464), a = n(4951);
		t.default = {
			keyword: "const",
			$data: !0,
			error: {
				message: "must be equal to constant",
				params: ({ schemaCode: e }) => (0, r._)`{allowedValue: ${e}}`
			},
			code(e) {
				let { gen: t, data: n, $data: o, schemaCode: s, schema: c } = e;
				o || c && typeof c == "object" ? e.fail$data((0, r._)`!${(0, i.useFunc)(t, a.default)}(${n}, ${s})`) : e.fail((0, r._)`${c} !== ${n}`);
			}
		};
	}),
	643: ((e, t, n) => {
		Object.defineProperty(t, "__esModule", { value: !0 });
		let r = n(5826);
		t.default = {
			keyword: "dependentRequired",
			type: "object",
			schemaType: "object",
			error: r.error,
			code: (e) => (0, r.validatePropertyDeps)(e)
		};
	}),
	3200: ((e, t, n) => {
		Object.defineProperty(t, "__esModule", { value: !0 });
		let r = n(1436), i = n(4464), a = n(4951);
		t.default = {
			keyword: "enum",
			schemaType: "array",
			$data: !0,
			error: {
				message: "must be equal to one of the allowed values",
				params: ({ schemaCode: e }) => (0, r._)`{allowedValues: ${e}}`
			},
			code(e) {
				let { gen: t, data: n, $data: o, schema: s, schemaCode: c, it: l } = e;
				if (!o && s.length === 0) throw Error("enum must have non-empty array");
				let u = s.length >= l.opts.loopEnum, d, getEql = () => d ??= (0, i.useFunc)(t, a.default), f;
				if (u || o) f = t.let("valid"), e.block$data(f, loopEnum);
				else {
					if (!Array.isArray(s)) throw Error("ajv implementation error");
					let e = t.const("vSchema", c);
					f = (0, r.or)(...s.map((t, n) => equalCode(e, n)));
				}
				e.pass(f);
				function loopEnum() {
					t.assign(f, !1), t.forOf("v", c, (e) => t.if((0, r._)`${getEql()}(${n}, ${e})`, () => t.assign(f, !0).break()));
				}
				function equalCode(e, t) {
					let i = s[t];
					return typeof i == "object" && i ? (0, r._)`${getEql()}(${n}, ${e}[${t}])` : (0, r._)`${n} === ${i}`;
				}
			}
		};
	}),
	5481: ((e, t, n) => {
		Object.defineProperty(t, "__esModule", { value: !0 });
		let r = n(3723), i = n(8132), a = n(6962), o = n(6023), s = n(895), c = n(4504), l = n(6296), u = n(5132), d = n(8026), f = n(3200);
		t.default = [
			r.default,
			i.default,
			a.default,
			o.default,
			s.default,
			c.default,
			l.default,
			u.default,
			{
				keyword: "type",
				schemaType: ["string", "array"]
			},
			{
				keyword: "nullable",
				schemaType: "boolean"
			},
			d.default,
			f.default
		];
	}),
	3907: ((e, t, n) => {
		Object.defineProperty(t, "__esModule", { value: !0 });
		let r = n(4464);
		t.default = {
			keyword: ["maxContains", "minContains"],
			type: "array",
			schemaType: "number",
			code({ keyword: e, parentSchema: t, it: n }) {
				t.contains === void 0 && (0, r.checkStrictMode)(n, `"${e}" without "contains" is ignored`);
			}
		};
	}),
	6296: ((e, t, n) => {
		Object.defineProperty(t, "__esModule", { value: !0 });
		let r = n(1436);
		t.default = {
			keyword: ["maxItems", "minItems"],
			type: "array",
			schemaType: "number",
			$data: !0,
			error: {
				message({ keyword: e, schemaCode: t }) {
					let n = e === "maxItems" ? "more" : "fewer";
					return (0, r.str)`must NOT have ${n} than ${t} items`;
				},
				params: ({ schemaCode: e }) => (0, r._)`{limit: ${e}}`
			},
			code(e) {
				let { keyword: t, data: n, schemaCode: i } = e, a = t === "maxItems" ? r.operators.GT : r.operators.LT;
				e.fail$data((0, r._)`${n}.length ${a} ${i}`);
			}
		};
	}),
	6962: ((e, t, n) => {
		Object.defineProperty(t, "__esModule", { value: !0 });
		let r = n(1436), i = n(4464), a = n(6214);
		t.default = {
			keyword: ["maxLength", "minLength"],
			type: "string",
			schemaType: "number",
			$data: !0,
			error: {
				message({ keyword: e, schemaCode: t }) {
					let n = e === "maxLength" ? "more" : "fewer";
					return (0, r.str)`must NOT have ${n} than ${t} characters`;
				},
				params: ({ schemaCode: e }) => (0, r._)`{limit: ${e}}`
			},
			code(e) {
				let { keyword: t, data: n, schemaCode: o, it: s } = e, c = t === "maxLength" ? r.operators.GT : r.operators.LT, l = s.opts.unicode === !1 ? (0, r._)`${n}.length` : (0, r._)`${(0, i.useFunc)(e.gen, a.default)}(${n})`;
				e.fail$data((0, r._)`${l} ${c} ${o}`);
			}
		};
	}),
	3723: ((e, t, n) => {
		Object.defineProperty(t, "__esModule", { value: !0 });
		let r = n(1436), i = r.operators, a = {
			maximum: {
				okStr: "<=",
				ok: i.LTE,
				fail: i.GT
			},
			minimum: {
				okStr: ">=",
				ok: i.GTE,
				fail: i.LT
			},
			exclusiveMaximum: {
				okStr: "<",
				ok: i.LT,
				fail: i.GTE
			},
			exclusiveMinimum: {
				okStr: ">",
				ok: i.GT,
				fail: i.LTE
			}
		};
		t.default = {
			keyword: Object.keys(a),
			type: "number",
			schemaType: "number",
			$data: !0,
			error: {
				message: ({ keyword: e, schemaCode: t }) => (0, r.str)`must be ${a[e].okStr} ${t}`,
				params: ({ keyword: e, schemaCode: t }) => (0, r._)`{comparison: ${a[e].okStr}, limit: ${t}}`
			},
			code(e) {
				let { keyword: t, data: n, schemaCode: i } = e;
				e.fail$data((0, r._)`${n} ${a[t].fail} ${i} || isNaN(${n})`);
			}
		};
	}),
	895: ((e, t, n) => {
		Object.defineProperty(t, "__esModule", { value: !0 });
		let r = n(1436);
		t.default = {
			keyword: ["maxProperties", "minProperties"],
			type: "object",
			schemaType: "number",
			$data: !0,
			error: {
				message({ keyword: e, schemaCode: t }) {
					let n = e === "maxProperties" ? "more" : "fewer";
					return (0, r.str)`must NOT have ${n} than ${t} properties`;
				},
				params: ({ schemaCode: e }) => (0, r._)`{limit: ${e}}`
			},
			code(e) {
				let { keyword: t, data: n, schemaCode: i } = e, a = t === "maxProperties" ? r.operators.GT : r.operators.LT;
				e.fail$data((0, r._)`Object.keys(${n}).length ${a} ${i}`);
			}
		};
	}),
	8132: ((e, t, n) => {
		Object.defineProperty(t, "__esModule", { value: !0 });
		let r = n(1436);
		t.default = {
			keyword: "multipleOf",
			type: "number",
			schemaType: "number",
			$data: !0,
			error: {
				message: ({ schemaCode: e }) => (0, r.str)`must be multiple of ${e}`,
				params: ({ schemaCode: e }) => (0, r._)`{multipleOf: ${e}}`
			},
			code(e) {
				let { gen: t, data: n, schemaCode: i, it: a } = e, o = a.opts.multipleOfPrecision, s = t.let("res"), c = o ? (0, r._)`Math.abs(Math.round(${s}) - ${s}) > 1e-${o}` : (0, r._)`${s} !== parseInt(${s})`;
				e.fail$data((0, r._)`(${i} === 0 || (${s} = ${n}/${i}, ${c}))`);
			}
		};
	}),
	6023: ((e, t, n) => {
		Object.defineProperty(t, "__esModule", { value: !0 });
		let r = n(8484), i = n(4464), a = n(1436);
		t.default = {
			keyword: "pattern",
			type: "string",
			schemaType: "string",
			$data: !0,
			error: {
				message: ({ schemaCode: e }) => (0, a.str)`must match pattern "${e}"`,
				params: ({ schemaCode: e }) => (0, a._)`{pattern: ${e}}`
			},
			code(e) {
				let { gen: t, data: n, $data: o, schema: s, schemaCode: c, it: l } = e, u = l.opts.unicodeRegExp ? "u" : "";
				if (o) {
					let { regExp: r } = l.opts.code, o = r.code === "new RegExp" ? (0, a._)`new RegExp` : (0, i.useFunc)(t, r), s = t.let("valid");
					t.try(() => t.assign(s, (0, a._)`${o}(${c}, ${u}).test(${n})`), () => t.assign(s, !1)), e.fail$data((0, a._)`!${s}`);
				} else {
					let t = (0, r.usePattern)(e, s);
					e.fail$data((0, a._)`!${t}.test(${n})`);
				}
			}
		};
	}),
	4504: ((e, t, n) => {
		Object.defineProperty(t, "__esModule", { value: !0 });
		let r = n(8484), i = n(1436), a = n(4464);
		t.default = {
			keyword: "required",
			type: "object",
			schemaType: "array",
			$data: !0,
			error: {
				message: ({ params: { missingProperty: e } }) => (0, i.str)`must have required property '${e}'`,
				params: ({ params: { missingProperty: e } }) => (0, i._)`{missingProperty: ${e}}`
			},
			code(e) {
				let { gen: t, schema: n, schemaCode: o, data: s, $data: c, it: l } = e, { opts: u } = l;
				if (!c && n.length === 0) return;
				let d = n.length >= u.loopRequired;
				if (l.allErrors ? allErrorsMode() : exitOnErrorMode(), u.strictRequired) {
					let t = e.parentSchema.properties, { definedProperties: r } = e.it;
					for (let e of n) if (t?.[e] === void 0 && !r.has(e)) {
						let t = `required property "${e}" is not defined at "${l.schemaEnv.baseId + l.errSchemaPath}" (strictRequired)`;
						(0, a.checkStrictMode)(l, t, l.opts.strictRequired);
					}
				}
				function allErrorsMode() {
					if (d || c) e.block$data(i.nil, loopAllRequired);
					else for (let t of n) (0, r.checkReportMissingProp)(e, t);
				}
				function exitOnErrorMode() {
					let i = t.let("missing");
					if (d || c) {
						let n = t.let("valid", !0);
						e.block$data(n, () => loopUntilMissing(i, n)), e.ok(n);
					} else t.if((0, r.checkMissingProp)(e, n, i)), (0, r.reportMissingProp)(e, i), t.else();
				}
				function loopAllRequired() {
					t.forOf("prop", o, (n) => {
						e.setParams({ missingProperty: n }), t.if((0, r.noPropertyInData)(t, s, n, u.ownProperties), () => e.error());
					});
				}
				function loopUntilMissing(n, a) {
					e.setParams({ missingProperty: n }), t.forOf(n, o, () => {
						t.assign(a, (0, r.propertyInData)(t, s, n, u.ownProperties)), t.if((0, i.not)(a), () => {
							e.error(), t.break();
						});
					}, i.nil);
				}
			}
		};
	}),
	5132: ((e, t, n) => {
		Object.defineProperty(t, "__esModule", { value: !0 });
		let r = n(6685), i = n(1436), a = n(4464), o = n(4951);
		t.default = {
			keyword: "uniqueItems",
			type: "array",
			schemaType: "boolean",
			$data: !0,
			error: {
				message: ({ params: { i: e, j: t } }) => (0, i.str)`must NOT have duplicate items (items ## ${t} and ${e} are identical)`,
				params: ({ params: { i: e, j: t } }) => (0, i._)`{i: ${e}, j: ${t}}`
			},
			code(e) {
				let { gen: t, data: n, $data: s, schema: c, parentSchema: l, schemaCode: u, it: d } = e;
				if (!s && !c) return;
				let f = t.let("valid"), p = l.items ? (0, r.getSchemaTypes)(l.items) : [];
				e.block$data(f, validateUniqueItems, (0, i._)`${u} === false`), e.ok(f);
				function validateUniqueItems() {
					let r = t.let("i", (0, i._)`${n}.length`), a = t.let("j");
					e.setParams({
						i: r,
						j: a
					}), t.assign(f, !0), t.if((0, i._)`${r} > 1`, () => (canOptimize() ? loopN : loopN2)(r, a));
				}
				function canOptimize() {
					return p.length > 0 && !p.some((e) => e === "object" || e === "array");
				}
				function loopN(a, o) {
					let s = t.name("item"), c = (0, r.checkDataTypes)(p, s, d.opts.strictNumbers, r.DataType.Wrong), l = t.const("indices", (0, i._)`{}`);
					t.for((0, i._)`;${a}--;`, () => {
						t.let(s, (0, i._)`${n}[${a}]`), t.if(c, (0, i._)`continue`), p.length > 1 && t.if((0, i._)`typeof ${s} == "string"`, (0, i._)`${s} += "_"`), t.if((0, i._)`typeof ${l}[${s}] == "number"`, () => {
							t.assign(o, (0, i._)`${l}[${s}]`), e.error(), t.assign(f, !1).break();
						}).code((0, i._)`${l}[${s}] = ${a}`);
					});
				}
				function loopN2(r, s) {
					let c = (0, a.useFunc)(t, o.default), l = t.name("outer");
					t.label(l).for((0, i._)`;${r}--;`, () => t.for((0, i._)`${s} = ${r}; ${s}--;`, () => t.if((0, i._)`${c}(${n}[${r}], ${n}[${s}])`, () => {
						e.error(), t.assign(f, !1).break(l);
					})));
				}
			}
		};
	}),
	3430: ((e) => {
		e.exports = function equal(e, t) {
			if (e === t) return !0;
			if (e && t && typeof e == "object" && typeof t == "object") {
				if (e.constructor !== t.constructor) return !1;
				var n, r, i;
				if (Array.isArray(e)) {
					if (n = e.length, n != t.length) return !1;
					for (r = n; r-- !== 0;) if (!equal(e[r], t[r])) return !1;
					return !0;
				}
				if (e.constructor === RegExp) return e.source === t.source && e.flags === t.flags;
				if (e.valueOf !== Object.prototype.valueOf) return e.valueOf() === t.valueOf();
				if (e.toString !== Object.prototype.toString) return e.toString() === t.toString();
				if (i = Object.keys(e), n = i.length, n !== Object.keys(t).length) return !1;
				for (r = n; r-- !== 0;) if (!Object.prototype.hasOwnProperty.call(t, i[r])) return !1;
				for (r = n; r-- !== 0;) {
					var a = i[r];
					if (!equal(e[a], t[a])) return !1;
				}
				return !0;
			}
			return e !== e && t !== t;
		};
	}),
	1167: ((e) => {
		var t = e.exports = function(e, t, n) {
			typeof t == "function" && (n = t, t = {}), n = t.cb || n;
			var r = typeof n == "function" ? n : n.pre || function() {}, i = n.post || function() {};
			_traverse(t, r, i, e, "", e);
		};
		t.keywords = {
			additionalItems: !0,
			items: !0,
			contains: !0,
			additionalProperties: !0,
			propertyNames: !0,
			not: !0,
			if: !0,
			then: !0,
			else: !0
		}, t.arrayKeywords = {
			items: !0,
			allOf: !0,
			anyOf: !0,
			oneOf: !0
		}, t.propsKeywords = {
			$defs: !0,
			definitions: !0,
			properties: !0,
			patternProperties: !0,
			dependencies: !0
		}, t.skipKeywords = {
			default: !0,
			enum: !0,
			const: !0,
			required: !0,
			maximum: !0,
			minimum: !0,
			exclusiveMaximum: !0,
			exclusiveMinimum: !0,
			multipleOf: !0,
			maxLength: !0,
			minLength: !0,
			pattern: !0,
			format: !0,
			maxItems: !0,
			minItems: !0,
			uniqueItems: !0,
			maxProperties: !0,
			minProperties: !0
		};
		function _traverse(e, n, r, i, a, o, s, c, l, u) {
			if (i && typeof i == "object" && !Array.isArray(i)) {
				for (var d in n(i, a, o, s, c, l, u), i) {
					var f = i[d];
					if (Array.isArray(f)) {
						if (d in t.arrayKeywords) for (var p = 0; p < f.length; p++) _traverse(e, n, r, f[p], a + "/" + d + "/" + p, o, a, d, i, p);
					} else if (d in t.propsKeywords) {
						if (f && typeof f == "object") for (var m in f) _traverse(e, n, r, f[m], a + "/" + d + "/" + escapeJsonPtr(m), o, a, d, i, m);
					} else (d in t.keywords || e.allKeys && !(d in t.skipKeywords)) && _traverse(e, n, r, f, a + "/" + d, o, a, d, i);
				}
				r(i, a, o, s, c, l, u);
			}
		}
		function escapeJsonPtr(e) {
			return e.replace(/~/g, "~0").replace(/\//g, "~1");
		}
	}),
	4352: ((e, t, n) => {
		let { normalizeIPv6: r, removeDotSegments: i, removeDotSegmentsRelative: a, recomposeAuthority: o, normalizePercentEncoding: s, normalizePathEncoding: c, serializePathEncoding: l, normalizeQueryFragmentEncoding: u, encodeQuery: d, encodeFragment: f, reescapeHostDelimiters: p, isIPv4: m, nonSimpleDomain: h } = n(5077), { SCHEMES: g, getSchemeHandler: v } = n(5300), y = /^[A-Za-z][A-Za-z0-9+.-]*$/u, b = "URI scheme is malformed.", x = "URI host is malformed.", S = /[\0-\x20"#/:<>?@[\\\]^`{|}\x7F]/u;
		function validateScheme(e) {
			let t = String(e);
			if (!y.test(t)) throw TypeError(b);
			return t;
		}
		function normalize(e, t) {
			return typeof e == "string" ? e = normalizeString(e, t) : typeof e == "object" && (e = parse(serialize(e, t), t)), e;
		}
		function resolve(e, t, n) {
			let i = n ? Object.assign({ scheme: "null" }, n) : { scheme: "null" }, { parsed: a, malformedAuthorityOrPort: o, malformedPercentEncoding: s, malformedSchemeSpecific: c, malformedHost: l, malformedScheme: u } = parseWithStatus(e, i), { parsed: d, malformedAuthorityOrPort: f, malformedPercentEncoding: p, malformedSchemeSpecific: h, malformedHost: g, malformedScheme: y } = parseWithStatus(t, i);
			if (o || f || s || p || c || h || l || g || u || y) throw Error(a.error || d.error || "URI is malformed.");
			let b = resolveComponent(a, d, i, !0), S = v(n && n.scheme || b.scheme), C = b.host, w = C !== void 0 && C !== "" && (m(C) || r(C).isIPV6);
			if (hasForbiddenDomainHost(b, n || {}, S, w)) throw Error(x);
			canonicalizeHost(b, n || {}, S, w);
			let T = C && C.indexOf("%") !== -1 && !/\P{ASCII}/u.test(C);
			if (b.error && !T) throw Error(b.error);
			return i.skipEscape = !0, serialize(b, i);
		}
		function resolveComponent(e, t, n, r) {
			let o = {};
			if (r || (e = parse(serialize(e, n), n), t = parse(serialize(t, n), n)), n ||= {}, !n.tolerant && t.scheme) o.scheme = t.scheme, o.userinfo = t.userinfo, o.host = t.host, o.port = t.port, o.path = i(t.path || ""), o.query = t.query;
			else {
				if (t.userinfo !== void 0 || t.host !== void 0 || t.port !== void 0) o.userinfo = t.userinfo, o.host = t.host, o.port = t.port, o.path = i(t.path || ""), o.query = t.query;
				else {
					if (!t.path) o.path = e.path, o.query = t.query === void 0 ? e.query : t.query;
					else {
						if (t.path[0] === "/") o.path = i(t.path);
						else {
							let n = e.userinfo !== void 0 || e.host !== void 0 || e.port !== void 0;
							o.path = n && !e.path ? "/" + t.path : e.path ? e.path.slice(0, e.path.lastIndexOf("/") + 1) + t.path : t.path, o.path = e.scheme === void 0 && !n && o.path[0] !== "/" ? a(o.path) : i(o.path);
						}
						o.query = t.query;
					}
					o.userinfo = e.userinfo, o.host = e.host, o.port = e.port;
				}
				o.scheme = e.scheme;
			}
			return o.fragment = t.fragment, o;
		}
		function equal(e, t, n) {
			let r = normalizeComparableURI(e, n), i = normalizeComparableURI(t, n);
			return r !== void 0 && i !== void 0 && r === i;
		}
		function serialize(e, t) {
			let n = {
				host: e.host,
				scheme: e.scheme,
				userinfo: e.userinfo,
				port: e.port,
				path: e.path,
				query: e.query,
				nid: e.nid,
				nss: e.nss,
				uuid: e.uuid,
				fragment: e.fragment,
				reference: e.reference,
				resourceName: e.resourceName,
				secure: e.secure,
				error: ""
			}, r = Object.assign({}, t), c = [];
			n.scheme &&= validateScheme(n.scheme);
			let u = v(r.scheme || n.scheme);
			u && u.serialize && u.serialize(n, r);
			let p = n.userinfo !== void 0 || n.host !== void 0 || n.port !== void 0, m = (n.scheme === void 0 || r.reference === "suffix") && !p, h = !r.skipEscape && m;
			n.path !== void 0 && (n.path = r.skipEscape ? s(n.path) : l(n.path, h)), r.reference !== "suffix" && n.scheme && (n.scheme = validateScheme(n.scheme), c.push(n.scheme, ":"));
			let g = o(n);
			if (g !== void 0 && (r.reference !== "suffix" && c.push("//"), c.push(g), n.path && n.path[0] !== "/" && c.push("/")), n.path !== void 0) {
				let e = n.path;
				r.absolutePath || u && u.absolutePath || (e = m && e[0] !== "/" ? a(e) : i(e)), m && (e = l(e, !0)), g === void 0 && e[0] === "/" && e[1] === "/" && (e = "/%2F" + e.slice(2)), c.push(e);
			}
			return n.query !== void 0 && c.push("?", d(n.query)), n.fragment !== void 0 && c.push("#", f(n.fragment)), c.join("");
		}
		let C = /^(?:([^#/:?]+):)?(?:\/\/((?:([^#/?@]*)@)?(\[[^#/?\]]+\]|[^#/:?]*)(?::(\d*))?))?([^#?]*)(?:\?([^#]*))?(?:#((?:.|[\n\r])*))?/u, w = /^(?:[^#/:?]+:)?\/\/([^/?#]*)/, T = /^(?:[^#/:?]+:)?([/\\\t\n\r]*)/;
		function getParseError(e, t) {
			if (t[2] !== void 0 && e.path && e.path[0] !== "/") return "URI path must start with \"/\" when authority is present.";
			if (typeof e.port == "number" && (e.port < 0 || e.port > 65535)) return "URI port is malformed.";
		}
		function hasMalformedPercentEncoding(e) {
			if (e === void 0) return !1;
			let t = e.indexOf("%");
			for (; t !== -1;) {
				if (t + 2 >= e.length || !/^[\da-f]{2}$/iu.test(e.slice(t + 1, t + 3))) return !0;
				t = e.indexOf("%", t + 3);
			}
			return !1;
		}
		function isIPLiteral(e) {
			return e[0] === "[" && e[e.length - 1] === "]";
		}
		function hasMalformedComponentPercentEncoding(e) {
			let t = e[4];
			return hasMalformedPercentEncoding(e[3]) || t !== void 0 && !isIPLiteral(t) && hasMalformedPercentEncoding(t) || hasMalformedPercentEncoding(e[6]) || hasMalformedPercentEncoding(e[7]) || hasMalformedPercentEncoding(e[8]);
		}
		function canonicalizeHost(e, t, n, r) {
			if (hasForbiddenDomainHost(e, t, n, r)) return e.error = e.error || x, !0;
			if (!t.unicodeSupport && (!n || !n.unicodeSupport) && e.host && !isIPLiteral(e.host) && (t.domainHost || n && n.domainHost) && r === !1 && h(e.host)) {
				let t;
				try {
					t = new URL("http://" + e.host);
				} catch (t) {
					return e.error = e.error || "Host's domain name can not be converted to ASCII: " + t, !0;
				}
				if (!isHostOnlyURL(t)) return e.error = e.error || x, !0;
				e.host = t.hostname;
			}
			return !1;
		}
		function hasForbiddenDomainHost(e, t, n, r) {
			return !!(e.host && r === !1 && !isIPLiteral(e.host) && (t.domainHost || n && n.domainHost) && S.test(e.host));
		}
		function isHostOnlyURL(e) {
			return e.username === "" && e.password === "" && e.port === "" && e.pathname === "/" && e.search === "" && e.hash === "" && e.hostname !== "";
		}
		function parseWithStatus(e, t) {
			let n = Object.assign({}, t), i = {
				scheme: void 0,
				userinfo: void 0,
				host: "",
				port: void 0,
				path: "",
				query: void 0,
				fragment: void 0
			}, a = !1, o = !1, l = !1, d = !1, f = !1, h = !1, S = !1;
			n.reference === "suffix" && (e = n.scheme ? n.scheme + ":" + e : "//" + e);
			let E = e.match(w);
			E !== null && E[1].indexOf("\\") !== -1 && (i.error = "URI authority must not contain a literal backslash.", a = !0);
			let D = e.match(T);
			if (D !== null) {
				let e = D[1], t = e.replace(/[\t\n\r]/g, "");
				t.length >= 2 && (t.slice(0, 2) === "//" ? e.length !== t.length && (i.error = i.error || "URI authority introducer must not contain whitespace.", a = !0) : (i.error = i.error || "URI authority must not contain a literal backslash.", a = !0));
			}
			let O = e.match(C);
			if (O) {
				i.scheme = O[1], i.userinfo = O[3], i.host = O[4], i.port = parseInt(O[5], 10), i.path = O[6] || "", i.query = O[7], i.fragment = O[8], i.scheme !== void 0 && (y.test(i.scheme) ? i.scheme = i.scheme.toLowerCase() : (i.error = i.error || b, h = !0)), o = hasMalformedComponentPercentEncoding(O), o && (i.error = i.error || "URI contains malformed percent-encoding."), isNaN(i.port) && (i.port = O[5]);
				let t = getParseError(i, O);
				if (t !== void 0 && (i.error = i.error || t, a = !0), i.host) {
					if (m(i.host) === !1) {
						let e = isIPLiteral(i.host), t = i.host.indexOf("[") !== -1 || i.host.indexOf("]") !== -1, n = r(i.host);
						S = n.isIPV6 || n.isIPVFuture === !0, f = t && (!e || n.error === !0), i.host = S ? n.host : n.host.toLowerCase(), f && (i.error = i.error || x, a = !0);
					} else S = !0;
				}
				i.reference = i.scheme === void 0 && i.userinfo === void 0 && i.host === void 0 && i.port === void 0 && i.query === void 0 && !i.path ? "same-document" : i.scheme === void 0 ? "relative" : i.fragment === void 0 ? "absolute" : "uri", n.reference && n.reference !== "suffix" && n.reference !== i.reference && (i.error = i.error || "URI is not a " + n.reference + " reference.");
				let C = v(n.scheme || i.scheme);
				if (f || (d = canonicalizeHost(i, n, C, S)), e.indexOf("%") !== -1 && i.host !== void 0 && !f) {
					let e = S ? i.host : s(i.host, !0);
					S || (e = s(e.toLowerCase())), i.host = S || n.scheme !== "null" ? p(e, S) : e;
				}
				(!C || C && !C.skipNormalize) && (i.path &&= c(i.path), i.query &&= u(i.query), i.fragment &&= u(i.fragment)), C && C.parse && (C.parse(i, n), C === g.urn && i.nid === void 0 && (l = !0));
			} else i.error = i.error || "URI can not be parsed.";
			return {
				parsed: i,
				malformedAuthorityOrPort: a,
				malformedPercentEncoding: o,
				malformedSchemeSpecific: l,
				malformedHost: d,
				malformedScheme: h
			};
		}
		function parse(e, t) {
			return parseWithStatus(e, t).parsed;
		}
		function normalizeString(e, t) {
			return normalizeStringWithStatus(e, t).normalized;
		}
		function normalizeStringWithStatus(e, t) {
			let { parsed: n, malformedAuthorityOrPort: r, malformedPercentEncoding: i, malformedSchemeSpecific: a, malformedHost: o, malformedScheme: s } = parseWithStatus(e, t);
			return {
				normalized: r || i || a || o || s ? e : serialize(n, t),
				malformedAuthorityOrPort: r,
				malformedPercentEncoding: i,
				malformedSchemeSpecific: a,
				malformedHost: o,
				malformedScheme: s
			};
		}
		function normalizeComparableURI(e, t) {
			if (typeof e != "string" && typeof e != "object") return;
			let n;
			try {
				n = typeof e == "string" ? e : serialize(e, t);
			} catch {
				return;
			}
			let { normalized: r, malformedAuthorityOrPort: i, malformedPercentEncoding: a, malformedSchemeSpecific: o, malformedHost: s, malformedScheme: c } = normalizeStringWithStatus(n, t);
			return i || a || o || s || c ? void 0 : r;
		}
		let E = {
			SCHEMES: g,
			normalize,
			resolve,
			resolveComponent,
			equal,
			serialize,
			parse
		};
		e.exports = E, e.exports.default = E, e.exports.fastUri = E;
	}),
	5300: ((e, t, n) => {
		let { isUUID: r } = n(5077), i = /^([\da-z][\d\-a-z]{0,31}):((?:[\w!$'()*+,\-./:;=@]|%[\da-f]{2})+)$/iu, a = [
			"http",
			"https",
			"ws",
			"wss",
			"urn",
			"urn:uuid"
		];
		function isValidSchemeName(e) {
			return a.indexOf(e) !== -1;
		}
		function wsIsSecure(e) {
			return e.secure === !0 ? !0 : e.secure === !1 ? !1 : e.scheme ? e.scheme.length === 3 && (e.scheme[0] === "w" || e.scheme[0] === "W") && (e.scheme[1] === "s" || e.scheme[1] === "S") && (e.scheme[2] === "s" || e.scheme[2] === "S") : !1;
		}
		function httpParse(e) {
			return e.host || (e.error = e.error || "HTTP URIs must have a host."), e;
		}
		function httpSerialize(e) {
			let t = String(e.scheme).toLowerCase() === "https";
			return (e.port === (t ? 443 : 80) || e.port === "") && (e.port = void 0), e.path ||= "/", e;
		}
		function wsParse(e) {
			return e.secure = wsIsSecure(e), e.resourceName = (e.path || "/") + (e.query ? "?" + e.query : ""), e.path = void 0, e.query = void 0, e;
		}
		function wsSerialize(e) {
			if ((e.port === (wsIsSecure(e) ? 443 : 80) || e.port === "") && (e.port = void 0), typeof e.secure == "boolean" && (e.scheme = e.secure ? "wss" : "ws", e.secure = void 0), e.resourceName) {
				let t = e.resourceName.indexOf("?"), n = t === -1 ? e.resourceName : e.resourceName.slice(0, t);
				e.path = n && n !== "/" ? n : void 0, e.query = t === -1 ? void 0 : e.resourceName.slice(t + 1), e.resourceName = void 0;
			}
			return e.fragment = void 0, e;
		}
		function urnParse(e, t) {
			if (!e.path) return e.error = "URN can not be parsed", e;
			let n = e.path.match(i);
			if (n && n[0] === e.path) {
				let r = t.scheme || e.scheme || "urn";
				e.nid = n[1].toLowerCase(), e.nss = n[2];
				let i = getSchemeHandler(`${r}:${t.nid || e.nid}`);
				e.path = void 0, i && (e = i.parse(e, t));
			} else e.error = e.error || "URN can not be parsed.";
			return e;
		}
		function urnSerialize(e, t) {
			if (e.nid === void 0) throw Error("URN without nid cannot be serialized");
			let n = t.scheme || e.scheme || "urn", r = e.nid.toLowerCase(), i = getSchemeHandler(`${n}:${t.nid || r}`);
			i && (e = i.serialize(e, t));
			let a = e, o = e.nss;
			return a.path = `${r || t.nid}:${o}`, t.skipEscape = !0, a;
		}
		function urnuuidParse(e, t) {
			let n = e;
			return n.uuid = n.nss, n.nss = void 0, t.tolerant || n.uuid && r(n.uuid) || (n.error = n.error || "UUID is not valid."), n;
		}
		function urnuuidSerialize(e) {
			let t = e;
			return t.nss = (e.uuid || "").toLowerCase(), t;
		}
		let o = {
			scheme: "http",
			domainHost: !0,
			parse: httpParse,
			serialize: httpSerialize
		}, s = {
			scheme: "https",
			domainHost: o.domainHost,
			parse: httpParse,
			serialize: httpSerialize
		}, c = {
			scheme: "ws",
			domainHost: !0,
			parse: wsParse,
			serialize: wsSerialize
		}, l = {
			http: o,
			https: s,
			ws: c,
			wss: {
				scheme: "wss",
				domainHost: c.domainHost,
				parse: c.parse,
				serialize: c.serialize
			},
			urn: {
				scheme: "urn",
				parse: urnParse,
				serialize: urnSerialize,
				skipNormalize: !0
			},
			"urn:uuid": {
				scheme: "urn:uuid",
				parse: urnuuidParse,
				serialize: urnuuidSerialize,
				skipNormalize: !0
			}
		};
		Object.setPrototypeOf(l, null);
		function getSchemeHandler(e) {
			return e && (l[e] || l[e.toLowerCase()]) || void 0;
		}
		e.exports = {
			wsIsSecure,
			SCHEMES: l,
			isValidSchemeName,
			getSchemeHandler
		};
	}),
	5077: ((e) => {
		let t = RegExp.prototype.test.bind(/^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/iu), n = RegExp.prototype.test.bind(/^(?:(?:25[0-5]|2[0-4]\d|1\d{2}|[1-9]\d|\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d{2}|[1-9]\d|\d)$/u), r = RegExp.prototype.test.bind(/^\d*$/u), i = RegExp.prototype.test.bind(/^[\da-f]{2}$/iu), a = RegExp.prototype.test.bind(/^[\da-z\-._~]$/iu), o = RegExp.prototype.test.bind(/^[A-Za-z0-9\-._~!$&'()*+,;=:@/]$/u), s = RegExp.prototype.test.bind(/^[A-Za-z0-9\-._~!$&'()*+,;=:@/?]$/u), c = RegExp.prototype.test.bind(/^[A-Za-z0-9\-._~!$&'()*+,;=:]$/u), l = Array(256);
		{
			let e = "0123456789ABCDEF";
			for (let t = 0; t < 256; t++) l[t] = "%" + e[t >> 4] + e[t & 15];
		}
		function percentEncodeNonAscii(e) {
			return e < 2048 ? l[192 | e >> 6] + l[128 | e & 63] : e < 65536 ? l[224 | e >> 12] + l[128 | e >> 6 & 63] + l[128 | e & 63] : l[240 | e >> 18] + l[128 | e >> 12 & 63] + l[128 | e >> 6 & 63] + l[128 | e & 63];
		}
		function stringArrayToHexStripped(e) {
			let t = "", n = 0, r = 0;
			for (r = 0; r < e.length; r++) if (n = e[r].charCodeAt(0), n !== 48) {
				if (!(n >= 48 && n <= 57 || n >= 65 && n <= 70 || n >= 97 && n <= 102)) return "";
				t += e[r];
				break;
			}
			for (r += 1; r < e.length; r++) {
				if (n = e[r].charCodeAt(0), !(n >= 48 && n <= 57 || n >= 65 && n <= 70 || n >= 97 && n <= 102)) return "";
				t += e[r];
			}
			return t;
		}
		let u = RegExp.prototype.test.bind(/^[\dA-Fa-f]{1,4}$/), d = RegExp.prototype.test.bind(/^[vV][\dA-Fa-f]+\.[A-Za-z\d\-._~!$&'()*+,;=:]+$/), f = RegExp.prototype.test.bind(/^[A-Za-z\d\-._~]$/), p = RegExp.prototype.test.bind(/[^!"$&'()*+,\-.;=_`a-z{}~]/u);
		function isZoneIdentifier(e) {
			if (e.length === 0) return !1;
			for (let t = 0; t < e.length; t++) if (!f(e[t])) {
				if (e[t] === "%" && t + 2 < e.length && i(e.slice(t + 1, t + 3))) t += 2;
				else return !1;
			}
			return !0;
		}
		function compressIPv6ZeroRun(e) {
			let t = -1, n = 0, r = -1, i = 0;
			for (let a = 0; a < e.length; a++) e[a] === "0" ? (r === -1 && (r = a), i++, i > n && (n = i, t = r)) : (r = -1, i = 0);
			if (n < 2) return e.join(":");
			let a = e.slice(0, t).join(":"), o = e.slice(t + n).join(":");
			return a + "::" + o;
		}
		function normalizeIPv6Address(e) {
			let t = e.indexOf("::");
			if (t !== -1 && e.indexOf("::", t + 1) !== -1) return;
			let r = t === -1 ? e.split(":") : e.slice(0, t).split(":"), i = t === -1 ? [] : e.slice(t + 2).split(":");
			t !== -1 && (r.length === 1 && r[0] === "" && (r.length = 0), i.length === 1 && i[0] === "" && (i.length = 0));
			let a = r.concat(i), o = 0;
			for (let e = 0; e < a.length; e++) {
				let r = a[e];
				if (r === "") return;
				if (r.indexOf(".") !== -1) {
					if (e !== a.length - 1 || t !== -1 && i.length === 0 || !n(r)) return;
					o += 2;
				} else {
					if (!u(r)) return;
					a[e] = parseInt(r, 16).toString(16), o++;
				}
			}
			if (t === -1) return o === 8 ? compressIPv6ZeroRun(a) : void 0;
			if (o >= 8) return;
			let s = a.slice(0, r.length);
			for (let e = o; e < 8; e++) s.push("0");
			for (let e = r.length; e < a.length; e++) s.push(a[e]);
			return compressIPv6ZeroRun(s);
		}
		function normalizeIPv6(e) {
			let t = e[0] === "[" && e[e.length - 1] === "]";
			if ((e[0] === "[" || e[e.length - 1] === "]") && !t) return {
				host: e,
				isIPV6: !1,
				error: !0
			};
			let n = t ? e.slice(1, -1) : e;
			if (t && d(n)) return n = n.toLowerCase(), {
				host: `[${n}]`,
				escapedHost: n,
				isIPV6: !1,
				isIPVFuture: !0
			};
			if (findToken(n, ":") < 2) return {
				host: e,
				isIPV6: !1,
				error: t
			};
			let r = "", i = n.indexOf("%");
			if (i !== -1) {
				let t = n.slice(i, i + 3).toLowerCase() === "%25" ? 3 : 1;
				if (r = n.slice(i + t), !isZoneIdentifier(r)) return {
					host: e,
					isIPV6: !1,
					error: !0
				};
				n = n.slice(0, i);
			}
			let a = normalizeIPv6Address(n);
			return a === void 0 ? {
				host: e,
				isIPV6: !1,
				error: !0
			} : {
				host: a + (r ? "%" + r : ""),
				escapedHost: a + (r ? "%25" + r : ""),
				isIPV6: !0
			};
		}
		function findToken(e, t) {
			let n = 0;
			for (let r = 0; r < e.length; r++) e[r] === t && n++;
			return n;
		}
		function removeDotSegments(e) {
			let t = e, n = [], r = -1, i = 0;
			for (; i = t.length;) {
				if (i === 1) {
					if (t === ".") break;
					if (t === "/") {
						n.push("/");
						break;
					}
					n.push(t);
					break;
				}
				if (i === 2) {
					if (t[0] === ".") {
						if (t[1] === ".") break;
						if (t[1] === "/") {
							t = t.slice(2);
							continue;
						}
					} else if (t[0] === "/" && (t[1] === "." || t[1] === "/")) {
						n.push("/");
						break;
					}
				} else if (i === 3 && t === "/..") {
					n.length !== 0 && n.pop(), n.push("/");
					break;
				}
				if (t[0] === ".") {
					if (t[1] === ".") {
						if (t[2] === "/") {
							t = t.slice(3);
							continue;
						}
					} else if (t[1] === "/") {
						t = t.slice(2);
						continue;
					}
				} else if (t[0] === "/" && t[1] === ".") {
					if (t[2] === "/") {
						t = t.slice(2);
						continue;
					}
					if (t[2] === "." && t[3] === "/") {
						t = t.slice(3), n.length !== 0 && n.pop();
						continue;
					}
				}
				if ((r = t.indexOf("/", 1)) === -1) {
					n.push(t);
					break;
				}
				n.push(t.slice(0, r)), t = t.slice(r);
			}
			return n.join("");
		}
		function removeDotSegmentsRelative(e) {
			if (e === "" || e[0] === "/") return removeDotSegments(e);
			let t = e.split("/"), n = t.length - 1, r = [], i = !1;
			for (let e = 0; e <= n; e++) {
				let a = t[e];
				a === "." || a === ".." ? (a === ".." && (r.length !== 0 && r[r.length - 1] !== ".." ? r.pop() : r.push("..")), i = e === n) : r.push(a);
			}
			return i && r[r.length - 1] !== ".." && r.push(""), (r.length === 0 || r[0] === "" || r[0].includes(":")) && r.unshift("."), r.join("/");
		}
		let m = {
			"@": "%40",
			"/": "%2F",
			"?": "%3F",
			"#": "%23",
			":": "%3A"
		}, h = /[@/?#:]/g, g = /[@/?#]/g;
		function reescapeHostDelimiters(e, t) {
			let n = t ? g : h;
			return n.lastIndex = 0, e.replace(n, (e) => m[e]);
		}
		function normalizePercentEncoding(e, t = !1) {
			if (e.indexOf("%") === -1) return e;
			let n = "";
			for (let r = 0; r < e.length; r++) {
				if (e[r] === "%" && r + 2 < e.length) {
					let o = e.slice(r + 1, r + 3);
					if (i(o)) {
						let e = o.toUpperCase(), i = String.fromCharCode(parseInt(e, 16));
						t && a(i) ? n += i : n += "%" + e, r += 2;
						continue;
					}
				}
				n += e[r];
			}
			return n;
		}
		function normalizePathEncoding(e) {
			let t = "";
			for (let n = 0; n < e.length; n++) {
				let r = e[n];
				if (r === "%" && n + 2 < e.length) {
					let r = e.slice(n + 1, n + 3);
					if (i(r)) {
						let e = r.toUpperCase(), i = String.fromCharCode(parseInt(e, 16));
						i !== "." && a(i) ? t += i : t += "%" + e, n += 2;
						continue;
					}
				}
				if (o(r)) t += r;
				else {
					let i = e.charCodeAt(n);
					if (i < 128) t += isEscapeSafe(i) ? r : l[i];
					else if (i < 55296 || i > 57343) t += percentEncodeNonAscii(i);
					else if (i <= 56319 && n + 1 < e.length) {
						let r = e.charCodeAt(n + 1);
						r >= 56320 && r <= 57343 ? (t += percentEncodeNonAscii(65536 + (i - 55296 << 10) + (r - 56320)), n++) : t += percentEncodeNonAscii(65533);
					} else t += percentEncodeNonAscii(65533);
				}
			}
			return t;
		}
		function serializePathEncoding(e, t = !1) {
			let n = "", r = t && e[0] !== "/";
			for (let t = 0; t < e.length; t++) {
				let a = e[t];
				if (a === "%" && t + 2 < e.length) {
					let r = e.slice(t + 1, t + 3);
					if (i(r)) {
						n += "%" + r.toUpperCase(), t += 2;
						continue;
					}
				}
				if (a === "/" && (r = !1), o(a) && (a !== ":" || !r)) n += a;
				else {
					let r = e.charCodeAt(t);
					if (r < 128) n += l[r];
					else if (r < 55296 || r > 57343) n += percentEncodeNonAscii(r);
					else if (r <= 56319 && t + 1 < e.length) {
						let i = e.charCodeAt(t + 1);
						i >= 56320 && i <= 57343 ? (n += percentEncodeNonAscii(65536 + (r - 55296 << 10) + (i - 56320)), t++) : n += percentEncodeNonAscii(65533);
					} else n += percentEncodeNonAscii(65533);
				}
			}
			return n;
		}
		function encodeComponent(e, t) {
			let n = "";
			for (let r = 0; r < e.length; r++) {
				let a = e[r];
				if (a === "%" && r + 2 < e.length) {
					let t = e.slice(r + 1, r + 3);
					if (i(t)) {
						n += "%" + t.toUpperCase(), r += 2;
						continue;
					}
				}
				if (t(a)) n += a;
				else {
					let t = e.charCodeAt(r);
					if (t < 128) n += l[t];
					else if (t < 55296 || t > 57343) n += percentEncodeNonAscii(t);
					else if (t <= 56319 && r + 1 < e.length) {
						let i = e.charCodeAt(r + 1);
						i >= 56320 && i <= 57343 ? (n += percentEncodeNonAscii(65536 + (t - 55296 << 10) + (i - 56320)), r++) : n += percentEncodeNonAscii(65533);
					} else n += percentEncodeNonAscii(65533);
				}
			}
			return n;
		}
		function encodeUserinfo(e) {
			return encodeComponent(e, c);
		}
		function encodeQuery(e) {
			return encodeComponent(e, s);
		}
		function encodeFragment(e) {
			return encodeComponent(e, s);
		}
		function isEscapeSafe(e) {
			return e >= 48 && e <= 57 || e >= 65 && e <= 90 || e >= 97 && e <= 122 || e === 42 || e === 43 || e === 45 || e === 46 || e === 47 || e === 64 || e === 95;
		}
		function normalizeQueryFragmentEncoding(e) {
			let t = "";
			for (let n = 0; n < e.length; n++) {
				let r = e[n];
				if (r === "%" && n + 2 < e.length) {
					let r = e.slice(n + 1, n + 3);
					if (i(r)) {
						let e = r.toUpperCase(), i = String.fromCharCode(parseInt(e, 16));
						a(i) ? t += i : t += "%" + e, n += 2;
						continue;
					}
				}
				if (s(r)) t += r;
				else {
					let i = e.charCodeAt(n);
					if (i < 128) t += isEscapeSafe(i) ? r : l[i];
					else if (i < 55296 || i > 57343) t += percentEncodeNonAscii(i);
					else if (i <= 56319 && n + 1 < e.length) {
						let r = e.charCodeAt(n + 1);
						r >= 56320 && r <= 57343 ? (t += percentEncodeNonAscii(65536 + (i - 55296 << 10) + (r - 56320)), n++) : t += percentEncodeNonAscii(65533);
					} else t += percentEncodeNonAscii(65533);
				}
			}
			return t;
		}
		function escapePreservingEscapes(e) {
			let t = "";
			for (let n = 0; n < e.length; n++) {
				if (e[n] === "%" && n + 2 < e.length) {
					let r = e.slice(n + 1, n + 3);
					if (i(r)) {
						t += "%" + r.toUpperCase(), n += 2;
						continue;
					}
				}
				t += escape(e[n]);
			}
			return t;
		}
		function recomposeAuthority(e) {
			let t = [];
			if (e.userinfo !== void 0 && (t.push(encodeUserinfo(e.userinfo)), t.push("@")), e.host !== void 0) {
				let r = e.host;
				if (!n(r)) {
					let e = normalizeIPv6(r);
					e.isIPV6 !== !0 && e.isIPVFuture !== !0 && (r = normalizePercentEncoding(r, !0), e = normalizeIPv6(r)), r = e.isIPV6 === !0 || e.isIPVFuture === !0 ? `[${e.escapedHost}]` : reescapeHostDelimiters(r, !1);
				}
				t.push(r);
			}
			if (typeof e.port == "number" || typeof e.port == "string") {
				let n = String(e.port);
				if (!r(n)) throw TypeError("URI port is malformed.");
				t.push(":"), t.push(n);
			}
			return t.length ? t.join("") : void 0;
		}
		e.exports = {
			nonSimpleDomain: p,
			recomposeAuthority,
			reescapeHostDelimiters,
			normalizePercentEncoding,
			normalizePathEncoding,
			serializePathEncoding,
			normalizeQueryFragmentEncoding,
			encodeUserinfo,
			encodeQuery,
			encodeFragment,
			escapePreservingEscapes,
			removeDotSegments,
			removeDotSegmentsRelative,
			isIPv4: n,
			isUUID: t,
			normalizeIPv6,
			stringArrayToHexStripped
		};
	}),
	3837: ((e) => {
		e.exports = JSON.parse("{\"$id\":\"https://raw.githubusercontent.com/ajv-validator/ajv/master/lib/refs/data.json#\",\"description\":\"Meta-schema for $data reference (JSON AnySchema extension proposal)\",\"type\":\"object\",\"required\":[\"$data\"],\"properties\":{\"$data\":{\"type\":\"string\",\"anyOf\":[{\"format\":\"relative-json-pointer\"},{\"format\":\"json-pointer\"}]}},\"additionalProperties\":false}");
	}),
	7216: ((e) => {
		e.exports = JSON.parse("{\"$schema\":\"https://json-schema.org/draft/2020-12/schema\",\"$id\":\"https://json-schema.org/draft/2020-12/meta/applicator\",\"$vocabulary\":{\"https://json-schema.org/draft/2020-12/vocab/applicator\":true},\"$dynamicAnchor\":\"meta\",\"title\":\"Applicator vocabulary meta-schema\",\"type\":[\"object\",\"boolean\"],\"properties\":{\"prefixItems\":{\"$ref\":\"#/$defs/schemaArray\"},\"items\":{\"$dynamicRef\":\"#meta\"},\"contains\":{\"$dynamicRef\":\"#meta\"},\"additionalProperties\":{\"$dynamicRef\":\"#meta\"},\"properties\":{\"type\":\"object\",\"additionalProperties\":{\"$dynamicRef\":\"#meta\"},\"default\":{}},\"patternProperties\":{\"type\":\"object\",\"additionalProperties\":{\"$dynamicRef\":\"#meta\"},\"propertyNames\":{\"format\":\"regex\"},\"default\":{}},\"dependentSchemas\":{\"type\":\"object\",\"additionalProperties\":{\"$dynamicRef\":\"#meta\"},\"default\":{}},\"propertyNames\":{\"$dynamicRef\":\"#meta\"},\"if\":{\"$dynamicRef\":\"#meta\"},\"then\":{\"$dynamicRef\":\"#meta\"},\"else\":{\"$dynamicRef\":\"#meta\"},\"allOf\":{\"$ref\":\"#/$defs/schemaArray\"},\"anyOf\":{\"$ref\":\"#/$defs/schemaArray\"},\"oneOf\":{\"$ref\":\"#/$defs/schemaArray\"},\"not\":{\"$dynamicRef\":\"#meta\"}},\"$defs\":{\"schemaArray\":{\"type\":\"array\",\"minItems\":1,\"items\":{\"$dynamicRef\":\"#meta\"}}}}");
	}),
	8226: ((e) => {
		e.exports = JSON.parse("{\"$schema\":\"https://json-schema.org/draft/2020-12/schema\",\"$id\":\"https://json-schema.org/draft/2020-12/meta/content\",\"$vocabulary\":{\"https://json-schema.org/draft/2020-12/vocab/content\":true},\"$dynamicAnchor\":\"meta\",\"title\":\"Content vocabulary meta-schema\",\"type\":[\"object\",\"boolean\"],\"properties\":{\"contentEncoding\":{\"type\":\"string\"},\"contentMediaType\":{\"type\":\"string\"},\"contentSchema\":{\"$dynamicRef\":\"#meta\"}}}");
	}),
	518: ((e) => {
		e.exports = JSON.parse("{\"$schema\":\"https://json-schema.org/draft/2020-12/schema\",\"$id\":\"https://json-schema.org/draft/2020-12/meta/core\",\"$vocabulary\":{\"https://json-schema.org/draft/2020-12/vocab/core\":true},\"$dynamicAnchor\":\"meta\",\"title\":\"Core vocabulary meta-schema\",\"type\":[\"object\",\"boolean\"],\"properties\":{\"$id\":{\"$ref\":\"#/$defs/uriReferenceString\",\"$comment\":\"Non-empty fragments not allowed.\",\"pattern\":\"^[^#]*#?$\"},\"$schema\":{\"$ref\":\"#/$defs/uriString\"},\"$ref\":{\"$ref\":\"#/$defs/uriReferenceString\"},\"$anchor\":{\"$ref\":\"#/$defs/anchorString\"},\"$dynamicRef\":{\"$ref\":\"#/$defs/uriReferenceString\"},\"$dynamicAnchor\":{\"$ref\":\"#/$defs/anchorString\"},\"$vocabulary\":{\"type\":\"object\",\"propertyNames\":{\"$ref\":\"#/$defs/uriString\"},\"additionalProperties\":{\"type\":\"boolean\"}},\"$comment\":{\"type\":\"string\"},\"$defs\":{\"type\":\"object\",\"additionalProperties\":{\"$dynamicRef\":\"#meta\"}}},\"$defs\":{\"anchorString\":{\"type\":\"string\",\"pattern\":\"^[A-Za-z_][-A-Za-z0-9._]*$\"},\"uriString\":{\"type\":\"string\",\"format\":\"uri\"},\"uriReferenceString\":{\"type\":\"string\",\"format\":\"uri-reference\"}}}");
	}),
	4588: ((e) => {
		e.exports = JSON.parse("{\"$schema\":\"https://json-schema.org/draft/2020-12/schema\",\"$id\":\"https://json-schema.org/draft/2020-12/meta/format-annotation\",\"$vocabulary\":{\"https://json-schema.org/draft/2020-12/vocab/format-annotation\":true},\"$dynamicAnchor\":\"meta\",\"title\":\"Format vocabulary meta-schema for annotation results\",\"type\":[\"object\",\"boolean\"],\"properties\":{\"format\":{\"type\":\"string\"}}}");
	}),
	5707: ((e) => {
		e.exports = JSON.parse("{\"$schema\":\"https://json-schema.org/draft/2020-12/schema\",\"$id\":\"https://json-schema.org/draft/2020-12/meta/meta-data\",\"$vocabulary\":{\"https://json-schema.org/draft/2020-12/vocab/meta-data\":true},\"$dynamicAnchor\":\"meta\",\"title\":\"Meta-data vocabulary meta-schema\",\"type\":[\"object\",\"boolean\"],\"properties\":{\"title\":{\"type\":\"string\"},\"description\":{\"type\":\"string\"},\"default\":true,\"deprecated\":{\"type\":\"boolean\",\"default\":false},\"readOnly\":{\"type\":\"boolean\",\"default\":false},\"writeOnly\":{\"type\":\"boolean\",\"default\":false},\"examples\":{\"type\":\"array\",\"items\":true}}}");
	}),
	9547: ((e) => {
		e.exports = JSON.parse("{\"$schema\":\"https://json-schema.org/draft/2020-12/schema\",\"$id\":\"https://json-schema.org/draft/2020-12/meta/unevaluated\",\"$vocabulary\":{\"https://json-schema.org/draft/2020-12/vocab/unevaluated\":true},\"$dynamicAnchor\":\"meta\",\"title\":\"Unevaluated applicator vocabulary meta-schema\",\"type\":[\"object\",\"boolean\"],\"properties\":{\"unevaluatedItems\":{\"$dynamicRef\":\"#meta\"},\"unevaluatedProperties\":{\"$dynamicRef\":\"#meta\"}}}");
	}),
	7082: ((e) => {
		e.exports = JSON.parse("{\"$schema\":\"https://json-schema.org/draft/2020-12/schema\",\"$id\":\"https://json-schema.org/draft/2020-12/meta/validation\",\"$vocabulary\":{\"https://json-schema.org/draft/2020-12/vocab/validation\":true},\"$dynamicAnchor\":\"meta\",\"title\":\"Validation vocabulary meta-schema\",\"type\":[\"object\",\"boolean\"],\"properties\":{\"type\":{\"anyOf\":[{\"$ref\":\"#/$defs/simpleTypes\"},{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/simpleTypes\"},\"minItems\":1,\"uniqueItems\":true}]},\"const\":true,\"enum\":{\"type\":\"array\",\"items\":true},\"multipleOf\":{\"type\":\"number\",\"exclusiveMinimum\":0},\"maximum\":{\"type\":\"number\"},\"exclusiveMaximum\":{\"type\":\"number\"},\"minimum\":{\"type\":\"number\"},\"exclusiveMinimum\":{\"type\":\"number\"},\"maxLength\":{\"$ref\":\"#/$defs/nonNegativeInteger\"},\"minLength\":{\"$ref\":\"#/$defs/nonNegativeIntegerDefault0\"},\"pattern\":{\"type\":\"string\",\"format\":\"regex\"},\"maxItems\":{\"$ref\":\"#/$defs/nonNegativeInteger\"},\"minItems\":{\"$ref\":\"#/$defs/nonNegativeIntegerDefault0\"},\"uniqueItems\":{\"type\":\"boolean\",\"default\":false},\"maxContains\":{\"$ref\":\"#/$defs/nonNegativeInteger\"},\"minContains\":{\"$ref\":\"#/$defs/nonNegativeInteger\",\"default\":1},\"maxProperties\":{\"$ref\":\"#/$defs/nonNegativeInteger\"},\"minProperties\":{\"$ref\":\"#/$defs/nonNegativeIntegerDefault0\"},\"required\":{\"$ref\":\"#/$defs/stringArray\"},\"dependentRequired\":{\"type\":\"object\",\"additionalProperties\":{\"$ref\":\"#/$defs/stringArray\"}}},\"$defs\":{\"nonNegativeInteger\":{\"type\":\"integer\",\"minimum\":0},\"nonNegativeIntegerDefault0\":{\"$ref\":\"#/$defs/nonNegativeInteger\",\"default\":0},\"simpleTypes\":{\"enum\":[\"array\",\"boolean\",\"integer\",\"null\",\"number\",\"object\",\"string\"]},\"stringArray\":{\"type\":\"array\",\"items\":{\"type\":\"string\"},\"uniqueItems\":true,\"default\":[]}}}");
	}),
	1678: ((e) => {
		e.exports = JSON.parse("{\"$schema\":\"https://json-schema.org/draft/2020-12/schema\",\"$id\":\"https://json-schema.org/draft/2020-12/schema\",\"$vocabulary\":{\"https://json-schema.org/draft/2020-12/vocab/core\":true,\"https://json-schema.org/draft/2020-12/vocab/applicator\":true,\"https://json-schema.org/draft/2020-12/vocab/unevaluated\":true,\"https://json-schema.org/draft/2020-12/vocab/validation\":true,\"https://json-schema.org/draft/2020-12/vocab/meta-data\":true,\"https://json-schema.org/draft/2020-12/vocab/format-annotation\":true,\"https://json-schema.org/draft/2020-12/vocab/content\":true},\"$dynamicAnchor\":\"meta\",\"title\":\"Core and Validation specifications meta-schema\",\"allOf\":[{\"$ref\":\"meta/core\"},{\"$ref\":\"meta/applicator\"},{\"$ref\":\"meta/unevaluated\"},{\"$ref\":\"meta/validation\"},{\"$ref\":\"meta/meta-data\"},{\"$ref\":\"meta/format-annotation\"},{\"$ref\":\"meta/content\"}],\"type\":[\"object\",\"boolean\"],\"$comment\":\"This meta-schema also defines keywords that have appeared in previous drafts in order to prevent incompatible extensions as they remain in common use.\",\"properties\":{\"definitions\":{\"$comment\":\"\\\"definitions\\\" has been replaced by \\\"$defs\\\".\",\"type\":\"object\",\"additionalProperties\":{\"$dynamicRef\":\"#meta\"},\"deprecated\":true,\"default\":{}},\"dependencies\":{\"$comment\":\"\\\"dependencies\\\" has been split and replaced by \\\"dependentSchemas\\\" and \\\"dependentRequired\\\" in order to serve their differing semantics.\",\"type\":\"object\",\"additionalProperties\":{\"anyOf\":[{\"$dynamicRef\":\"#meta\"},{\"$ref\":\"meta/validation#/$defs/stringArray\"}]},\"deprecated\":true,\"default\":{}},\"$recursiveAnchor\":{\"$comment\":\"\\\"$recursiveAnchor\\\" has been replaced by \\\"$dynamicAnchor\\\".\",\"$ref\":\"meta/core#/$defs/anchorString\",\"deprecated\":true},\"$recursiveRef\":{\"$comment\":\"\\\"$recursiveRef\\\" has been replaced by \\\"$dynamicRef\\\".\",\"$ref\":\"meta/core#/$defs/uriReferenceString\",\"deprecated\":true}}}");
	}),
	2079: ((e) => {
		e.exports = JSON.parse("{\"$schema\":\"http://json-schema.org/draft-07/schema#\",\"$id\":\"http://json-schema.org/draft-07/schema#\",\"title\":\"Core schema meta-schema\",\"definitions\":{\"schemaArray\":{\"type\":\"array\",\"minItems\":1,\"items\":{\"$ref\":\"#\"}},\"nonNegativeInteger\":{\"type\":\"integer\",\"minimum\":0},\"nonNegativeIntegerDefault0\":{\"allOf\":[{\"$ref\":\"#/definitions/nonNegativeInteger\"},{\"default\":0}]},\"simpleTypes\":{\"enum\":[\"array\",\"boolean\",\"integer\",\"null\",\"number\",\"object\",\"string\"]},\"stringArray\":{\"type\":\"array\",\"items\":{\"type\":\"string\"},\"uniqueItems\":true,\"default\":[]}},\"type\":[\"object\",\"boolean\"],\"properties\":{\"$id\":{\"type\":\"string\",\"format\":\"uri-reference\"},\"$schema\":{\"type\":\"string\",\"format\":\"uri\"},\"$ref\":{\"type\":\"string\",\"format\":\"uri-reference\"},\"$comment\":{\"type\":\"string\"},\"title\":{\"type\":\"string\"},\"description\":{\"type\":\"string\"},\"default\":true,\"readOnly\":{\"type\":\"boolean\",\"default\":false},\"examples\":{\"type\":\"array\",\"items\":true},\"multipleOf\":{\"type\":\"number\",\"exclusiveMinimum\":0},\"maximum\":{\"type\":\"number\"},\"exclusiveMaximum\":{\"type\":\"number\"},\"minimum\":{\"type\":\"number\"},\"exclusiveMinimum\":{\"type\":\"number\"},\"maxLength\":{\"$ref\":\"#/definitions/nonNegativeInteger\"},\"minLength\":{\"$ref\":\"#/definitions/nonNegativeIntegerDefault0\"},\"pattern\":{\"type\":\"string\",\"format\":\"regex\"},\"additionalItems\":{\"$ref\":\"#\"},\"items\":{\"anyOf\":[{\"$ref\":\"#\"},{\"$ref\":\"#/definitions/schemaArray\"}],\"default\":true},\"maxItems\":{\"$ref\":\"#/definitions/nonNegativeInteger\"},\"minItems\":{\"$ref\":\"#/definitions/nonNegativeIntegerDefault0\"},\"uniqueItems\":{\"type\":\"boolean\",\"default\":false},\"contains\":{\"$ref\":\"#\"},\"maxProperties\":{\"$ref\":\"#/definitions/nonNegativeInteger\"},\"minProperties\":{\"$ref\":\"#/definitions/nonNegativeIntegerDefault0\"},\"required\":{\"$ref\":\"#/definitions/stringArray\"},\"additionalProperties\":{\"$ref\":\"#\"},\"definitions\":{\"type\":\"object\",\"additionalProperties\":{\"$ref\":\"#\"},\"default\":{}},\"properties\":{\"type\":\"object\",\"additionalProperties\":{\"$ref\":\"#\"},\"default\":{}},\"patternProperties\":{\"type\":\"object\",\"additionalProperties\":{\"$ref\":\"#\"},\"propertyNames\":{\"format\":\"regex\"},\"default\":{}},\"dependencies\":{\"type\":\"object\",\"additionalProperties\":{\"anyOf\":[{\"$ref\":\"#\"},{\"$ref\":\"#/definitions/stringArray\"}]}},\"propertyNames\":{\"$ref\":\"#\"},\"const\":true,\"enum\":{\"type\":\"array\",\"items\":true,\"minItems\":1,\"uniqueItems\":true},\"type\":{\"anyOf\":[{\"$ref\":\"#/definitions/simpleTypes\"},{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/simpleTypes\"},\"minItems\":1,\"uniqueItems\":true}]},\"format\":{\"type\":\"string\"},\"contentMediaType\":{\"type\":\"string\"},\"contentEncoding\":{\"type\":\"string\"},\"if\":{\"$ref\":\"#\"},\"then\":{\"$ref\":\"#\"},\"else\":{\"$ref\":\"#\"},\"allOf\":{\"$ref\":\"#/definitions/schemaArray\"},\"anyOf\":{\"$ref\":\"#/definitions/schemaArray\"},\"oneOf\":{\"$ref\":\"#/definitions/schemaArray\"},\"not\":{\"$ref\":\"#\"}},\"default\":true}");
	})
};
