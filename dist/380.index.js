export const id = 380;
export const ids = [380];
export const modules = {
	9380: ((e, t, n) => {
		n.d(t, { pathAliases: () => pathAliases });
		var i = n(76760), s = n(73024), l = n(98995);
		let A = (e) => typeof e == "object" && !!e, a = (e, t) => Object.assign(Error(`[${e}]: ${t}`), { code: e }), g = "ERR_INVALID_PACKAGE_CONFIG", y = "ERR_INVALID_PACKAGE_TARGET", b = /^\d+$/, x = /^(\.{1,2}|node_modules)$/i, S = /\/|\\/;
		var C = ((e) => (e.Export = "exports", e.Import = "imports", e))(C || {});
		let f = (e, t, n, i, s) => {
			if (t == null) return [];
			if (typeof t == "string") {
				let [n, ...i] = t.split(S);
				if (n === ".." || i.some((e) => x.test(e))) throw a(y, `Invalid "${e}" target "${t}" defined in the package config`);
				return [s ? t.replace(/\*/g, s) : t];
			}
			if (Array.isArray(t)) return t.flatMap((t) => f(e, t, n, i, s));
			if (A(t)) {
				for (let l of Object.keys(t)) {
					if (b.test(l)) throw a(g, "Cannot contain numeric property keys");
					if (l === "default" || i.includes(l)) return f(e, t[l], n, i, s);
				}
				return [];
			}
			throw a(y, `Invalid "${e}" target "${t}"`);
		}, m = (e, t) => {
			let n = e.indexOf("*"), i = t.indexOf("*");
			return n === i ? t.length > e.length : i > n;
		};
		function d(e, t) {
			if (!t.includes("*") && e.hasOwnProperty(t)) return [t];
			let n, i;
			for (let s of Object.keys(e)) if (s.includes("*")) {
				let [e, l, g] = s.split("*");
				if (g === void 0 && t.startsWith(e) && t.endsWith(l)) {
					let g = t.slice(e.length, -l.length || void 0);
					g && (!n || m(n, s)) && (n = s, i = g);
				}
			}
			return [n, i];
		}
		let p = (e) => Object.keys(e).reduce((e, t) => {
			let n = t === "" || t[0] !== ".";
			if (e === void 0 || e === n) return n;
			throw a(g, "\"exports\" cannot contain some keys starting with \".\" and some not");
		}, void 0), E = /^\w+:/, v = (e, t, n) => {
			if (!e) throw Error("\"exports\" is required");
			t = t === "" ? "." : `./${t}`, (typeof e == "string" || Array.isArray(e) || A(e) && p(e)) && (e = { ".": e });
			let [i, s] = d(e, t), l = f(C.Export, e[i], t, n, s);
			if (l.length === 0) throw a("ERR_PACKAGE_PATH_NOT_EXPORTED", t === "." ? "No \"exports\" main defined" : `Package subpath '${t}' is not defined by "exports"`);
			for (let e of l) if (!e.startsWith("./") && !E.test(e)) throw a(y, `Invalid "exports" target "${e}" defined in the package config`);
			return l;
		};
		var O = n(79896), j = n(70857), N = n(16928), te = Object.defineProperty, r = (e, t) => te(e, "name", {
			value: t,
			configurable: !0
		});
		function L(e) {
			return e.startsWith("\\\\?\\") ? e : e.replace(/\\/g, "/");
		}
		r(L, "slash");
		let F = r((e) => {
			let t = s[e];
			return (n, ...i) => {
				let l = `${e}:${i.join(":")}`, g = n?.get(l);
				return g === void 0 && (g = Reflect.apply(t, s, i), n?.set(l, g)), g;
			};
		}, "cacheFs"), I = F("existsSync"), ne = F("readFileSync"), R = F("statSync"), re = F("realpathSync"), ie = r((...[e, t]) => {
			let n = re(e, t);
			if (typeof n != "string") throw TypeError(`Unexpected resolved path type for ${n} in ${t}`);
			return n;
		}, "realpath"), ae = r((e, t, n) => {
			for (;;) {
				let s = i.posix.join(e, t);
				if (I(n, s)) return s;
				let l = i.dirname(e);
				if (l === e) return;
				e = l;
			}
		}, "findUp"), oe = /^\.{1,2}(\/.*)?$/, B = r((e) => {
			let t = L(e);
			return oe.test(t) ? t : `./${t}`;
		}, "normalizeRelativePath");
		function We(e, t = !1) {
			let n = e.length, i = 0, s = "", l = 0, g = 16, y = 0, b = 0, x = 0, S = 0, C = 0;
			function _(t, n) {
				let s = 0, l = 0;
				for (; s < t;) {
					let t = e.charCodeAt(i);
					if (t >= 48 && t <= 57) l = l * 16 + t - 48;
					else if (t >= 65 && t <= 70) l = l * 16 + t - 65 + 10;
					else if (t >= 97 && t <= 102) l = l * 16 + t - 97 + 10;
					else break;
					i++, s++;
				}
				return s < t && (l = -1), l;
			}
			r(_, "scanHexDigits");
			function h(e) {
				i = e, s = "", l = 0, g = 16, C = 0;
			}
			r(h, "setPosition");
			function D() {
				let t = i;
				if (e.charCodeAt(i) === 48) i++;
				else for (i++; i < e.length && dist_R(e.charCodeAt(i));) i++;
				if (i < e.length && e.charCodeAt(i) === 46) {
					if (i++, i < e.length && dist_R(e.charCodeAt(i))) for (i++; i < e.length && dist_R(e.charCodeAt(i));) i++;
					else return C = 3, e.substring(t, i);
				}
				let n = i;
				if (i < e.length && (e.charCodeAt(i) === 69 || e.charCodeAt(i) === 101)) {
					if (i++, (i < e.length && e.charCodeAt(i) === 43 || e.charCodeAt(i) === 45) && i++, i < e.length && dist_R(e.charCodeAt(i))) {
						for (i++; i < e.length && dist_R(e.charCodeAt(i));) i++;
						n = i;
					} else C = 3;
				}
				return e.substring(t, n);
			}
			r(D, "scanNumber");
			function T() {
				let t = "", s = i;
				for (;;) {
					if (i >= n) {
						t += e.substring(s, i), C = 2;
						break;
					}
					let l = e.charCodeAt(i);
					if (l === 34) {
						t += e.substring(s, i), i++;
						break;
					}
					if (l === 92) {
						if (t += e.substring(s, i), i++, i >= n) {
							C = 2;
							break;
						}
						switch (e.charCodeAt(i++)) {
							case 34:
								t += "\"";
								break;
							case 92:
								t += "\\";
								break;
							case 47:
								t += "/";
								break;
							case 98:
								t += "\b";
								break;
							case 102:
								t += "\f";
								break;
							case 110:
								t += "\n";
								break;
							case 114:
								t += "\r";
								break;
							case 116:
								t += "	";
								break;
							case 117:
								let e = _(4);
								e >= 0 ? t += String.fromCharCode(e) : C = 4;
								break;
							default: C = 5;
						}
						s = i;
					} else {
						if (l >= 0 && l <= 31) {
							if (J(l)) {
								t += e.substring(s, i), C = 2;
								break;
							}
							C = 6;
						}
						i++;
					}
				}
				return t;
			}
			r(T, "scanString");
			function d() {
				if (s = "", C = 0, l = i, b = y, S = x, i >= n) return l = n, g = 17;
				let t = e.charCodeAt(i);
				if (ee(t)) {
					do
						i++, s += String.fromCharCode(t), t = e.charCodeAt(i);
					while (ee(t));
					return g = 15;
				}
				if (J(t)) return i++, s += String.fromCharCode(t), t === 13 && e.charCodeAt(i) === 10 && (i++, s += "\n"), y++, x = i, g = 14;
				switch (t) {
					case 123: return i++, g = 1;
					case 125: return i++, g = 2;
					case 91: return i++, g = 3;
					case 93: return i++, g = 4;
					case 58: return i++, g = 6;
					case 44: return i++, g = 5;
					case 34: return i++, s = T(), g = 10;
					case 47:
						let b = i - 1;
						if (e.charCodeAt(i + 1) === 47) {
							for (i += 2; i < n && !J(e.charCodeAt(i));) i++;
							return s = e.substring(b, i), g = 12;
						}
						if (e.charCodeAt(i + 1) === 42) {
							i += 2;
							let t = n - 1, l = !1;
							for (; i < t;) {
								let t = e.charCodeAt(i);
								if (t === 42 && e.charCodeAt(i + 1) === 47) {
									i += 2, l = !0;
									break;
								}
								i++, J(t) && (t === 13 && e.charCodeAt(i) === 10 && i++, y++, x = i);
							}
							return l || (i++, C = 1), s = e.substring(b, i), g = 13;
						}
						return s += String.fromCharCode(t), i++, g = 16;
					case 45: if (s += String.fromCharCode(t), i++, i === n || !dist_R(e.charCodeAt(i))) return g = 16;
					case 48:
					case 49:
					case 50:
					case 51:
					case 52:
					case 53:
					case 54:
					case 55:
					case 56:
					case 57: return s += D(), g = 11;
					default:
						for (; i < n && v(t);) i++, t = e.charCodeAt(i);
						if (l !== i) {
							switch (s = e.substring(l, i), s) {
								case "true": return g = 8;
								case "false": return g = 9;
								case "null": return g = 7;
							}
							return g = 16;
						}
						return s += String.fromCharCode(t), i++, g = 16;
				}
			}
			r(d, "scanNext");
			function v(e) {
				if (ee(e) || J(e)) return !1;
				switch (e) {
					case 125:
					case 93:
					case 123:
					case 91:
					case 34:
					case 58:
					case 44:
					case 47: return !1;
				}
				return !0;
			}
			r(v, "isUnknownContentCharacter");
			function $() {
				let e;
				do
					e = d();
				while (e >= 12 && e <= 15);
				return e;
			}
			return r($, "scanNextNonTrivia"), {
				setPosition: h,
				getPosition: r(() => i, "getPosition"),
				scan: t ? $ : d,
				getToken: r(() => g, "getToken"),
				getTokenValue: r(() => s, "getTokenValue"),
				getTokenOffset: r(() => l, "getTokenOffset"),
				getTokenLength: r(() => i - l, "getTokenLength"),
				getTokenStartLine: r(() => b, "getTokenStartLine"),
				getTokenStartCharacter: r(() => l - S, "getTokenStartCharacter"),
				getTokenError: r(() => C, "getTokenError")
			};
		}
		r(We, "createScanner");
		function ee(e) {
			return e === 32 || e === 9;
		}
		r(ee, "isWhiteSpace");
		function J(e) {
			return e === 10 || e === 13;
		}
		r(J, "isLineBreak");
		function dist_R(e) {
			return e >= 48 && e <= 57;
		}
		r(dist_R, "isDigit");
		var se;
		(function(e) {
			e[e.lineFeed = 10] = "lineFeed", e[e.carriageReturn = 13] = "carriageReturn", e[e.space = 32] = "space", e[e._0 = 48] = "_0", e[e._1 = 49] = "_1", e[e._2 = 50] = "_2", e[e._3 = 51] = "_3", e[e._4 = 52] = "_4", e[e._5 = 53] = "_5", e[e._6 = 54] = "_6", e[e._7 = 55] = "_7", e[e._8 = 56] = "_8", e[e._9 = 57] = "_9", e[e.a = 97] = "a", e[e.b = 98] = "b", e[e.c = 99] = "c", e[e.d = 100] = "d", e[e.e = 101] = "e", e[e.f = 102] = "f", e[e.g = 103] = "g", e[e.h = 104] = "h", e[e.i = 105] = "i", e[e.j = 106] = "j", e[e.k = 107] = "k", e[e.l = 108] = "l", e[e.m = 109] = "m", e[e.n = 110] = "n", e[e.o = 111] = "o", e[e.p = 112] = "p", e[e.q = 113] = "q", e[e.r = 114] = "r", e[e.s = 115] = "s", e[e.t = 116] = "t", e[e.u = 117] = "u", e[e.v = 118] = "v", e[e.w = 119] = "w", e[e.x = 120] = "x", e[e.y = 121] = "y", e[e.z = 122] = "z", e[e.A = 65] = "A", e[e.B = 66] = "B", e[e.C = 67] = "C", e[e.D = 68] = "D", e[e.E = 69] = "E", e[e.F = 70] = "F", e[e.G = 71] = "G", e[e.H = 72] = "H", e[e.I = 73] = "I", e[e.J = 74] = "J", e[e.K = 75] = "K", e[e.L = 76] = "L", e[e.M = 77] = "M", e[e.N = 78] = "N", e[e.O = 79] = "O", e[e.P = 80] = "P", e[e.Q = 81] = "Q", e[e.R = 82] = "R", e[e.S = 83] = "S", e[e.T = 84] = "T", e[e.U = 85] = "U", e[e.V = 86] = "V", e[e.W = 87] = "W", e[e.X = 88] = "X", e[e.Y = 89] = "Y", e[e.Z = 90] = "Z", e[e.asterisk = 42] = "asterisk", e[e.backslash = 92] = "backslash", e[e.closeBrace = 125] = "closeBrace", e[e.closeBracket = 93] = "closeBracket", e[e.colon = 58] = "colon", e[e.comma = 44] = "comma", e[e.dot = 46] = "dot", e[e.doubleQuote = 34] = "doubleQuote", e[e.minus = 45] = "minus", e[e.openBrace = 123] = "openBrace", e[e.openBracket = 91] = "openBracket", e[e.plus = 43] = "plus", e[e.slash = 47] = "slash", e[e.formFeed = 12] = "formFeed", e[e.tab = 9] = "tab";
		})(se ||= {}), Array(20).fill(0).map((e, t) => " ".repeat(t)), Array(200).fill(0).map((e, t) => "\n" + " ".repeat(t)), Array(200).fill(0).map((e, t) => "\r" + " ".repeat(t)), Array(200).fill(0).map((e, t) => "\r\n" + " ".repeat(t)), Array(200).fill(0).map((e, t) => "\n" + "	".repeat(t)), Array(200).fill(0).map((e, t) => "\r" + "	".repeat(t)), Array(200).fill(0).map((e, t) => "\r\n" + "	".repeat(t));
		var ce;
		(function(e) {
			e.DEFAULT = { allowTrailingComma: !1 };
		})(ce ||= {});
		function Je(e, t = [], n = ce.DEFAULT) {
			let i = null, s = [], l = [];
			function o(e) {
				Array.isArray(s) ? s.push(e) : i !== null && (s[i] = e);
			}
			return r(o, "onValue"), Me(e, {
				onObjectBegin: r(() => {
					let e = {};
					o(e), l.push(s), s = e, i = null;
				}, "onObjectBegin"),
				onObjectProperty: r((e) => {
					i = e;
				}, "onObjectProperty"),
				onObjectEnd: r(() => {
					s = l.pop();
				}, "onObjectEnd"),
				onArrayBegin: r(() => {
					let e = [];
					o(e), l.push(s), s = e, i = null;
				}, "onArrayBegin"),
				onArrayEnd: r(() => {
					s = l.pop();
				}, "onArrayEnd"),
				onLiteralValue: o,
				onError: r((e, n, i) => {
					t.push({
						error: e,
						offset: n,
						length: i
					});
				}, "onError")
			}, n), s[0];
		}
		r(Je, "parse$1");
		function Me(e, t, n = ce.DEFAULT) {
			let i = We(e, !1), s = [], l = 0;
			function o(e) {
				return e ? () => l === 0 && e(i.getTokenOffset(), i.getTokenLength(), i.getTokenStartLine(), i.getTokenStartCharacter()) : () => !0;
			}
			r(o, "toNoArgVisit");
			function f(e) {
				return e ? (t) => l === 0 && e(t, i.getTokenOffset(), i.getTokenLength(), i.getTokenStartLine(), i.getTokenStartCharacter()) : () => !0;
			}
			r(f, "toOneArgVisit");
			function u(e) {
				return e ? (t) => l === 0 && e(t, i.getTokenOffset(), i.getTokenLength(), i.getTokenStartLine(), i.getTokenStartCharacter(), () => s.slice()) : () => !0;
			}
			r(u, "toOneArgVisitWithPath");
			function c(e) {
				return e ? () => {
					l > 0 ? l++ : e(i.getTokenOffset(), i.getTokenLength(), i.getTokenStartLine(), i.getTokenStartCharacter(), () => s.slice()) === !1 && (l = 1);
				} : () => !0;
			}
			r(c, "toBeginVisit");
			function w(e) {
				return e ? () => {
					l > 0 && l--, l === 0 && e(i.getTokenOffset(), i.getTokenLength(), i.getTokenStartLine(), i.getTokenStartCharacter());
				} : () => !0;
			}
			r(w, "toEndVisit");
			let g = c(t.onObjectBegin), y = u(t.onObjectProperty), b = w(t.onObjectEnd), x = c(t.onArrayBegin), S = w(t.onArrayEnd), C = u(t.onLiteralValue), E = f(t.onSeparator), O = o(t.onComment), j = f(t.onError), N = n && n.disallowComments, te = n && n.allowTrailingComma;
			function A() {
				for (;;) {
					let e = i.scan();
					switch (i.getTokenError()) {
						case 4:
							k(14);
							break;
						case 5:
							k(15);
							break;
						case 3:
							k(13);
							break;
						case 1:
							N || k(11);
							break;
						case 2:
							k(12);
							break;
						case 6: k(16);
					}
					switch (e) {
						case 12:
						case 13:
							N ? k(10) : O();
							break;
						case 16:
							k(1);
							break;
						case 15:
						case 14: break;
						default: return e;
					}
				}
			}
			r(A, "scanNext");
			function k(e, t = [], n = []) {
				if (j(e), t.length + n.length > 0) {
					let e = i.getToken();
					for (; e !== 17;) {
						if (t.indexOf(e) !== -1) {
							A();
							break;
						}
						if (n.indexOf(e) !== -1) break;
						e = A();
					}
				}
			}
			r(k, "handleError");
			function P(e) {
				let t = i.getTokenValue();
				return e ? C(t) : (y(t), s.push(t)), A(), !0;
			}
			r(P, "parseString");
			function M() {
				switch (i.getToken()) {
					case 11:
						let e = i.getTokenValue(), t = Number(e);
						isNaN(t) && (k(2), t = 0), C(t);
						break;
					case 7:
						C(null);
						break;
					case 8:
						C(!0);
						break;
					case 9:
						C(!1);
						break;
					default: return !1;
				}
				return A(), !0;
			}
			r(M, "parseLiteral");
			function V() {
				return i.getToken() === 10 ? (P(!1), i.getToken() === 6 ? (E(":"), A(), U() || k(4, [], [2, 5])) : k(5, [], [2, 5]), s.pop(), !0) : (k(3, [], [2, 5]), !1);
			}
			r(V, "parseProperty");
			function z() {
				g(), A();
				let e = !1;
				for (; i.getToken() !== 2 && i.getToken() !== 17;) {
					if (i.getToken() === 5) {
						if (e || k(4, [], []), E(","), A(), i.getToken() === 2 && te) break;
					} else e && k(6, [], []);
					V() || k(4, [], [2, 5]), e = !0;
				}
				return b(), i.getToken() === 2 ? A() : k(7, [2], []), !0;
			}
			r(z, "parseObject");
			function G() {
				x(), A();
				let e = !0, t = !1;
				for (; i.getToken() !== 4 && i.getToken() !== 17;) {
					if (i.getToken() === 5) {
						if (t || k(4, [], []), E(","), A(), i.getToken() === 4 && te) break;
					} else t && k(6, [], []);
					e ? (s.push(0), e = !1) : s[s.length - 1]++, U() || k(4, [], [4, 5]), t = !0;
				}
				return S(), e || s.pop(), i.getToken() === 4 ? A() : k(8, [4], []), !0;
			}
			r(G, "parseArray");
			function U() {
				switch (i.getToken()) {
					case 3: return G();
					case 1: return z();
					case 10: return P(!0);
					default: return M();
				}
			}
			return r(U, "parseValue"), A(), i.getToken() === 17 ? n.allowEmptyContent ? !0 : (k(4, [], []), !1) : U() ? (i.getToken() !== 17 && k(9, [], []), !0) : (k(4, [], []), !1);
		}
		r(Me, "visit");
		var le;
		(function(e) {
			e[e.None = 0] = "None", e[e.UnexpectedEndOfComment = 1] = "UnexpectedEndOfComment", e[e.UnexpectedEndOfString = 2] = "UnexpectedEndOfString", e[e.UnexpectedEndOfNumber = 3] = "UnexpectedEndOfNumber", e[e.InvalidUnicode = 4] = "InvalidUnicode", e[e.InvalidEscapeCharacter = 5] = "InvalidEscapeCharacter", e[e.InvalidCharacter = 6] = "InvalidCharacter";
		})(le ||= {});
		var ue;
		(function(e) {
			e[e.OpenBraceToken = 1] = "OpenBraceToken", e[e.CloseBraceToken = 2] = "CloseBraceToken", e[e.OpenBracketToken = 3] = "OpenBracketToken", e[e.CloseBracketToken = 4] = "CloseBracketToken", e[e.CommaToken = 5] = "CommaToken", e[e.ColonToken = 6] = "ColonToken", e[e.NullKeyword = 7] = "NullKeyword", e[e.TrueKeyword = 8] = "TrueKeyword", e[e.FalseKeyword = 9] = "FalseKeyword", e[e.StringLiteral = 10] = "StringLiteral", e[e.NumericLiteral = 11] = "NumericLiteral", e[e.LineCommentTrivia = 12] = "LineCommentTrivia", e[e.BlockCommentTrivia = 13] = "BlockCommentTrivia", e[e.LineBreakTrivia = 14] = "LineBreakTrivia", e[e.Trivia = 15] = "Trivia", e[e.Unknown = 16] = "Unknown", e[e.EOF = 17] = "EOF";
		})(ue ||= {});
		let de = Je;
		var fe;
		(function(e) {
			e[e.InvalidSymbol = 1] = "InvalidSymbol", e[e.InvalidNumberFormat = 2] = "InvalidNumberFormat", e[e.PropertyNameExpected = 3] = "PropertyNameExpected", e[e.ValueExpected = 4] = "ValueExpected", e[e.ColonExpected = 5] = "ColonExpected", e[e.CommaExpected = 6] = "CommaExpected", e[e.CloseBraceExpected = 7] = "CloseBraceExpected", e[e.CloseBracketExpected = 8] = "CloseBracketExpected", e[e.EndOfFileExpected = 9] = "EndOfFileExpected", e[e.InvalidCommentToken = 10] = "InvalidCommentToken", e[e.UnexpectedEndOfComment = 11] = "UnexpectedEndOfComment", e[e.UnexpectedEndOfString = 12] = "UnexpectedEndOfString", e[e.UnexpectedEndOfNumber = 13] = "UnexpectedEndOfNumber", e[e.InvalidUnicode = 14] = "InvalidUnicode", e[e.InvalidEscapeCharacter = 15] = "InvalidEscapeCharacter", e[e.InvalidCharacter = 16] = "InvalidCharacter";
		})(fe ||= {});
		let pe = r((e, t) => de(ne(t, e, "utf8")), "readJsonc"), me = Symbol("implicitBaseUrl"), H = "${configDir}", he = r(() => {
			let { findPnpApi: e } = l;
			return e && e(process.cwd());
		}, "getPnpApi"), ge = r((e, t, n, s) => {
			let l = `resolveFromPackageJsonPath:${e}:${t}:${n}`;
			if (s != null && s.has(l)) return s.get(l);
			let g = pe(e, s);
			if (!g) return;
			let y = t || "tsconfig.json";
			if (!n && g.exports) try {
				let [e] = v(g.exports, t, ["require", "types"]);
				y = e;
			} catch {
				return !1;
			}
			else !t && g.tsconfig && (y = g.tsconfig);
			return y = i.join(e, "..", y), s?.set(l, y), y;
		}, "resolveFromPackageJsonPath"), _e = "package.json", ve = "tsconfig.json", ye = r((e, t, n) => {
			var s;
			let l = e;
			if (e === ".." && (l = i.join(l, ve)), e[0] === "." && (l = i.resolve(t, l)), i.isAbsolute(l)) {
				if (I(n, l)) {
					if (R(n, l).isFile()) return l;
				} else if (!l.endsWith(".json")) {
					let e = `${l}.json`;
					if (I(n, e)) return e;
				}
				return;
			}
			let [g, ...y] = e.split("/"), b = g[0] === "@" ? `${g}/${y.shift()}` : g, x = y.join("/"), S = he();
			if (S) {
				let { resolveRequest: s } = S;
				try {
					if (b === e) {
						let e = s(i.join(b, _e), t);
						if (e) {
							let t = ge(e, x, !1, n);
							if (t && I(n, t)) return t;
						}
					} else {
						let n;
						try {
							n = s(e, t, { extensions: [".json"] });
						} catch {
							n = s(i.join(e, ve), t);
						}
						if (n) return n;
					}
				} catch {}
			}
			let C = ae(i.resolve(t), i.join("node_modules", b), n);
			if (!C || !((s = R(n, C)) != null && s.isDirectory())) return;
			let E = ie(n, C), O = i.join(E, _e);
			if (I(n, O)) {
				let e = ge(O, x, !1, n);
				if (e === !1) return;
				if (e && I(n, e) && R(n, e).isFile()) return e;
			}
			let j = i.join(E, x), N = j.endsWith(".json");
			if (!N) {
				let e = `${j}.json`;
				if (I(n, e)) return e;
			}
			if (I(n, j)) {
				if (R(n, j).isDirectory()) {
					let e = i.join(j, _e);
					if (I(n, e)) {
						let t = ge(e, "", !0, n);
						if (t && I(n, t)) return t;
					}
					let t = i.join(j, ve);
					if (I(n, t)) return t;
				} else if (N) return j;
			}
		}, "resolveExtendsPath"), W = r((e, t) => B(i.relative(e, t)), "pathRelative"), be = [
			"files",
			"include",
			"exclude"
		], K = r((e, t, n) => {
			let s = i.join(t, n);
			return L(i.relative(e, s)) || "./";
		}, "resolveAndRelativize"), xe = r((e, t, n) => {
			let s = i.relative(e, t);
			return s ? L(`${s}/${n.startsWith("./") ? n.slice(2) : n}`) : n;
		}, "prefixPattern"), Se = r((e, t, n, s) => {
			let l = ye(e, t, s);
			if (!l) throw Error(`File '${e}' not found.`);
			if (n.has(l)) throw Error(`Circularity detected while resolving configuration: ${l}`);
			n.add(l);
			let g = i.dirname(l), y = we(l, s, n, !0);
			delete y.references;
			let { compilerOptions: b } = y;
			if (b) {
				let { baseUrl: e } = b;
				e && !e.startsWith(H) && (b.baseUrl = K(t, g, e));
				let { outDir: n } = b;
				n && !n.startsWith(H) && (b.outDir = K(t, g, n));
				let { declarationDir: i } = b;
				i && !i.startsWith(H) && (b.declarationDir = K(t, g, i));
				let { rootDir: s } = b;
				s && !s.startsWith(H) && (b.rootDir = K(t, g, s));
				let { rootDirs: l } = b;
				l && (b.rootDirs = l.map((e) => e.startsWith(H) ? e : K(t, g, e)));
				let { typeRoots: y } = b;
				y && (b.typeRoots = y.map((e) => e.startsWith(H) ? e : K(t, g, e)));
			}
			for (let e of be) {
				let n = y[e];
				n && (y[e] = n.map((e) => e.startsWith(H) ? e : xe(t, g, e)));
			}
			return y;
		}, "resolveExtends"), Ce = ["outDir", "declarationDir"], we = r((e, t, n = new Set(), s = !1) => {
			let l;
			try {
				l = pe(e, t) || {};
			} catch {
				throw Error(`Cannot resolve tsconfig at path: ${e}`);
			}
			if (typeof l != "object") throw SyntaxError(`Failed to parse tsconfig at: ${e}`);
			let g = i.dirname(e);
			if (l.compilerOptions) {
				let { compilerOptions: e } = l;
				e.paths && !e.baseUrl && (e[me] = g);
			}
			if (l.extends) {
				let e = Array.isArray(l.extends) ? l.extends : [l.extends];
				delete l.extends;
				for (let i of e.reverse()) {
					let e = Se(i, g, new Set(n), t), s = {
						...e,
						...l,
						compilerOptions: {
							...e.compilerOptions,
							...l.compilerOptions
						}
					};
					e.watchOptions && (s.watchOptions = {
						...e.watchOptions,
						...l.watchOptions
					}), l = s;
				}
			}
			if (l.compilerOptions) {
				let { compilerOptions: e } = l;
				for (let t of ["baseUrl", "rootDir"]) {
					let n = e[t];
					if (n && !n.startsWith(H)) {
						let s = i.resolve(g, n);
						e[t] = W(g, s);
					}
				}
				for (let t of Ce) {
					let n = e[t];
					n && (!s && !Array.isArray(l.exclude) && (l.exclude = Ce.map((t) => e[t]).filter(Boolean)), n.startsWith(H) || (n = B(n)), e[t] = n);
				}
			} else l.compilerOptions = {};
			if (l.include && (l.include = l.include.map(L)), l.files && (l.files = l.files.map((e) => e.startsWith(H) ? e : B(e))), l.watchOptions) {
				let { watchOptions: e } = l;
				e.excludeDirectories &&= e.excludeDirectories.map((e) => L(i.resolve(g, e))), e.excludeFiles &&= e.excludeFiles.map((e) => L(i.resolve(g, e))), e.watchFile &&= e.watchFile.toLowerCase(), e.watchDirectory &&= e.watchDirectory.toLowerCase(), e.fallbackPolling &&= e.fallbackPolling.toLowerCase();
			}
			return l;
		}, "_parseTsconfig"), q = r((e, t) => {
			if (e.startsWith(H)) return L(i.join(t, e.slice(12)));
		}, "interpolateConfigDir"), Te = [
			"outDir",
			"declarationDir",
			"outFile",
			"rootDir",
			"baseUrl",
			"tsBuildInfoFile"
		], Ee = r((e) => {
			if (e.strict) for (let t of [
				"noImplicitAny",
				"noImplicitThis",
				"strictNullChecks",
				"strictFunctionTypes",
				"strictBindCallApply",
				"strictPropertyInitialization",
				"strictBuiltinIteratorReturn",
				"alwaysStrict",
				"useUnknownInCatchVariables"
			]) e[t] === void 0 && (e[t] = !0);
			if (e.composite && (e.declaration ??= !0, e.incremental ??= !0), e.target) {
				let t = e.target.toLowerCase();
				t === "es2015" && (t = "es6"), e.target = t, t === "esnext" && (e.module ??= "es6", e.useDefineForClassFields ??= !0), (t === "es6" || t === "es2016" || t === "es2017" || t === "es2018" || t === "es2019" || t === "es2020" || t === "es2021" || t === "es2022" || t === "es2023" || t === "es2024") && (e.module ??= "es6"), (t === "es2022" || t === "es2023" || t === "es2024") && (e.useDefineForClassFields ??= !0);
			}
			if (e.module) {
				let t = e.module.toLowerCase();
				if (t === "es2015" && (t = "es6"), e.module = t, (t === "es6" || t === "es2020" || t === "es2022" || t === "esnext" || t === "none" || t === "system" || t === "umd" || t === "amd") && (e.moduleResolution ??= "classic"), t === "system" && (e.allowSyntheticDefaultImports ??= !0), (t === "node16" || t === "node18" || t === "node20" || t === "nodenext" || t === "preserve") && (e.esModuleInterop ??= !0, e.allowSyntheticDefaultImports ??= !0), (t === "node16" || t === "node18" || t === "node20" || t === "nodenext") && (e.moduleDetection ??= "force"), t === "node16" && (e.target ??= "es2022", e.moduleResolution ??= "node16"), t === "node18" && (e.target ??= "es2022", e.moduleResolution ??= "node16"), t === "node20" && (e.target ??= "es2023", e.moduleResolution ??= "node16", e.resolveJsonModule ??= !0), t === "nodenext" && (e.target ??= "esnext", e.moduleResolution ??= "nodenext", e.resolveJsonModule ??= !0), t === "node16" || t === "node18" || t === "node20" || t === "nodenext") {
					let t = e.target;
					(t === "es3" || t === "es2022" || t === "es2023" || t === "es2024" || t === "esnext") && (e.useDefineForClassFields ??= !0);
				}
				t === "preserve" && (e.moduleResolution ??= "bundler");
			}
			if (e.moduleResolution) {
				let t = e.moduleResolution.toLowerCase();
				t === "node" && (t = "node10"), e.moduleResolution = t, (t === "node16" || t === "nodenext" || t === "bundler") && (e.resolvePackageJsonExports ??= !0, e.resolvePackageJsonImports ??= !0), t === "bundler" && (e.allowSyntheticDefaultImports ??= !0, e.resolveJsonModule ??= !0);
			}
			e.jsx &&= e.jsx.toLowerCase(), e.moduleDetection &&= e.moduleDetection.toLowerCase(), e.importsNotUsedAsValues &&= e.importsNotUsedAsValues.toLowerCase(), e.newLine &&= e.newLine.toLowerCase(), e.esModuleInterop && (e.allowSyntheticDefaultImports ??= !0), e.verbatimModuleSyntax && (e.isolatedModules ??= !0, e.preserveConstEnums ??= !0), e.isolatedModules && (e.preserveConstEnums ??= !0), e.rewriteRelativeImportExtensions && (e.allowImportingTsExtensions ??= !0), e.lib &&= e.lib.map((e) => e.toLowerCase()), e.checkJs && (e.allowJs ??= !0);
		}, "normalizeCompilerOptions"), De = r((e, t = new Map()) => {
			let n = i.resolve(e), s = we(n, t), l = i.dirname(n), { compilerOptions: g } = s;
			if (g) {
				for (let e of Te) {
					let t = g[e];
					if (t) {
						let n = q(t, l);
						g[e] = n ? W(l, n) : t;
					}
				}
				for (let e of ["rootDirs", "typeRoots"]) {
					let t = g[e];
					t && (g[e] = t.map((e) => {
						let t = q(e, l);
						return t ? W(l, t) : B(e);
					}));
				}
				let { paths: e } = g;
				if (e) for (let t of Object.keys(e)) e[t] = e[t].map((e) => q(e, l) ?? e);
				Ee(g);
			}
			for (let e of be) {
				let t = s[e];
				t && (s[e] = t.map((e) => q(e, l) ?? e));
			}
			return s;
		}, "parseTsconfig");
		var Oe = Object.defineProperty, Y = r((e, t) => Oe(e, "name", {
			value: t,
			configurable: !0
		}), "s");
		let ke = Y((e) => {
			let t = "";
			for (let n = 0; n < e.length; n += 1) {
				let i = e[n], s = i.toUpperCase();
				t += i === s ? i.toLowerCase() : s;
			}
			return t;
		}, "invertCase"), Ae = new Map(), je = Y((e, t) => {
			let n = N.join(e, `.is-fs-case-sensitive-test-${process.pid}`);
			try {
				return t.writeFileSync(n, ""), !t.existsSync(ke(n));
			} finally {
				try {
					t.unlinkSync(n);
				} catch {}
			}
		}, "checkDirectoryCaseWithWrite"), Ne = Y((e, t, n) => {
			try {
				return je(e, n);
			} catch (e) {
				if (t === void 0) return je(j.tmpdir(), n);
				throw e;
			}
		}, "checkDirectoryCaseWithFallback"), Pe = Y((e, t = O, n = !0) => {
			let i = e ?? process.cwd();
			if (n && Ae.has(i)) return Ae.get(i);
			let s, l = ke(i);
			return s = l !== i && t.existsSync(i) ? !t.existsSync(l) : Ne(i, e, t), n && Ae.set(i, s), s;
		}, "isFsCaseSensitive"), { join: Fe } = i.posix, Ie = r((e, t) => {
			let n = Fe(e, t);
			return e.startsWith("//") && !n.startsWith("//") ? `/${n}` : n;
		}, "pathJoin"), Le = {
			ts: [
				".ts",
				".tsx",
				".d.ts"
			],
			cts: [".cts", ".d.cts"],
			mts: [".mts", ".d.mts"]
		}, Re = r((e) => {
			let t = [...Le.ts], n = [...Le.cts], i = [...Le.mts];
			return e != null && e.allowJs && (t.push(".js", ".jsx"), n.push(".cjs"), i.push(".mjs")), [
				...t,
				...n,
				...i
			];
		}, "getSupportedExtensions"), ze = r((e) => {
			let t = [];
			if (!e) return t;
			let { outDir: n, declarationDir: i } = e;
			return n && t.push(n), i && t.push(i), t;
		}, "getDefaultExcludeSpec"), Be = r((e) => e.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`), "escapeForRegexp"), Ve = "(?!(node_modules|bower_components|jspm_packages)(/|$))", He = /(?:^|\/)[^.*?]+$/, Ue = "**/*", X = "[^/]", Ge = "[^./]", Ke = process.platform === "win32", qe = r(({ config: e, path: t }, n = Pe()) => {
			if ("extends" in e) throw Error("tsconfig#extends must be resolved. Use getTsconfig or parseTsconfig to resolve it.");
			if (!i.isAbsolute(t)) throw Error("The tsconfig path must be absolute");
			Ke && (t = L(t));
			let s = i.dirname(t), { files: l, include: g, exclude: y, compilerOptions: b } = e, x = r((e) => i.isAbsolute(e) ? e : Ie(s, e), "resolvePattern"), S = l?.map(x), C = Re(b), E = n ? "" : "i", O = (y || ze(b)).map((e) => {
				let t = x(e), n = Be(t).replaceAll(String.raw`\*\*/`, "(.+/)?").replaceAll(String.raw`\*`, `${X}*`).replaceAll(String.raw`\?`, X);
				return RegExp(`^${n}($|/)`, E);
			}), j = l || g ? g : [Ue], N = j ? j.map((e) => {
				let t = x(e);
				He.test(t) && (t = Ie(t, Ue));
				let n = Be(t).replaceAll(String.raw`/\*\*`, `(/${Ve}${Ge}${X}*)*?`).replaceAll(/(\/)?\\\*/g, (e, t) => {
					let n = `(${Ge}|(\\.(?!min\\.js$))?)*`;
					return t ? `/${Ve}${Ge}${n}` : n;
				}).replaceAll(/(\/)?\\\?/g, (e, t) => {
					let n = X;
					return t ? `/${Ve}${n}` : n;
				});
				return RegExp(`^${n}$`, E);
			}) : void 0;
			return (t) => {
				if (!i.isAbsolute(t)) throw Error("filePath must be absolute");
				if (Ke && (t = L(t)), S != null && S.includes(t) || C.some((e) => t.endsWith(e)) && !O.some((e) => e.test(t)) && N && N.some((e) => e.test(t))) return e;
			};
		}, "createFilesMatcher"), Ye = r((e, t, n) => {
			let s = i.resolve(e), l = L(e);
			for (;;) {
				let e = ae(l, t, n);
				if (!e) return;
				let g = i.resolve(e), y = De(g, n), b = {
					path: L(g),
					config: y
				};
				if (qe(b)(s)) return b;
				let x = i.dirname(e), S = i.dirname(x);
				if (S === x) return;
				l = S;
			}
		}, "findConfigApplicable"), Xe = r((e = process.cwd(), t = "tsconfig.json", n = new Map(), i = !1) => i ? Ye(e, t, n)?.path : ae(L(e), t, n), "findTsconfig");
		r((e = process.cwd(), t = "tsconfig.json", n = new Map(), i = !1) => {
			if (!i) {
				let i = Xe(e, t, n);
				return i ? {
					path: i,
					config: De(i, n)
				} : null;
			}
			return Ye(e, t, n) ?? null;
		}, "getTsconfig");
		let Ze = /\*/g, Qe = r((e, t) => {
			let n = e.match(Ze);
			if (n && n.length > 1) throw Error(t);
		}, "assertStarCount"), $e = r((e) => {
			if (e.includes("*")) {
				let [t, n] = e.split("*");
				return {
					prefix: t,
					suffix: n
				};
			}
			return e;
		}, "parsePattern"), et = r(({ prefix: e, suffix: t }, n) => n.startsWith(e) && n.endsWith(t), "isPatternMatch"), tt = r((e, t, n) => Object.entries(e).map(([e, s]) => (Qe(e, `Pattern '${e}' can have at most one '*' character.`), {
			pattern: $e(e),
			substitutions: s.map((s) => {
				if (Qe(s, `Substitution '${s}' in pattern '${e}' can have at most one '*' character.`), !t && !oe.test(s) && !i.isAbsolute(s)) throw Error("Non-relative paths are not allowed when 'baseUrl' is not set. Did you forget a leading './'?");
				return i.resolve(n, s);
			})
		})), "parsePaths"), nt = r((e) => {
			let { compilerOptions: t } = e.config;
			if (!t) return null;
			let { baseUrl: n, paths: s } = t;
			if (!n && !s) return null;
			let l = me in t && t[me], g = i.resolve(i.dirname(e.path), n || l || "."), y = s ? tt(s, n, g) : [];
			return (e) => {
				if (oe.test(e)) return [];
				let t = [];
				for (let n of y) {
					if (n.pattern === e) return n.substitutions.map(L);
					typeof n.pattern != "string" && t.push(n);
				}
				let s, l = -1;
				for (let n of t) et(n.pattern, e) && n.pattern.prefix.length > l && (l = n.pattern.prefix.length, s = n);
				if (!s) return n ? [L(i.join(g, e))] : [];
				let b = e.slice(s.pattern.prefix.length, e.length - s.pattern.suffix.length);
				return s.substitutions.map((e) => L(e.replace("*", b)));
			};
		}, "createPathsMatcher");
		var Z = n(3795), rt = n(5429), it = n(4083), at = n(74072);
		function tsconfigOptions(e, t, n) {
			let s = new Set(), l = {
				files: [],
				paths: {},
				baseUrl: void 0,
				pathsFrom: n,
				problem: null
			}, read = (t) => {
				if (s.has(t)) return l;
				s.add(t);
				let n = e.textOf(t, 1e6), i = n === null ? null : jsonWithComments(n);
				return i === null ? {
					...l,
					problem: `${t} cannot be read`
				} : bases(t, i).reduceRight((e, t) => below(e, t), own(t, i));
			}, own = (t, s) => {
				let { baseUrl: g, paths: y } = Object(s.compilerOptions), place = (t) => t.replace(/^\$\{configDir\}/, () => i.join(e.root, (0, Z.yS)(n))), b = typeof y == "object" && !!y, x = b ? Object.entries(y).map(([e, t]) => [e, textsOf(t).map(place)]) : [];
				return {
					...l,
					paths: Object.fromEntries(x),
					pathsFrom: b ? t : "",
					baseUrl: typeof g == "string" ? i.resolve(e.root, (0, Z.yS)(t), place(g)) : void 0
				};
			}, bases = (n, i) => textsOf(i.extends).map((i) => {
				let s = extendedFile(e, t, n, i);
				return s === null ? isPath(i) ? {
					...l,
					problem: `${n} extends ${i}, which is not in the repository`
				} : l : read(s);
			}), { pathsFrom: g, ...y } = read(n);
			return {
				...y,
				pathsFrom: g || n,
				files: [...s]
			};
		}
		function below(e, t) {
			let { paths: n, pathsFrom: i } = e.pathsFrom === "" ? t : e, [s, l] = [e.baseUrl ?? t.baseUrl, e.problem ?? t.problem];
			return {
				files: [],
				paths: n,
				pathsFrom: i,
				baseUrl: s,
				problem: l
			};
		}
		function extendedFile(e, t, n, i) {
			let s = (0, Z.yS)(n);
			return (isPath(i) ? [(0, Z.SH)(e.root, s, i)] : packagePlaces(t, s, i)).flatMap((e) => e === null ? [] : [
				e,
				`${e}.json`,
				(0, Z.oR)(e, "tsconfig.json")
			]).find((t) => e.kindOf(t) === "file") ?? null;
		}
		function packagePlaces(e, t, n) {
			let i = (0, Z.Qs)(t).map((e) => (0, Z.oR)(e, `node_modules/${n}`)), s = (0, it.w)(n), l = s === null ? null : e.folderOf(s, t);
			return l === null || s === null ? i : [`${l}${n.slice(s.length)}`, ...i];
		}
		function isPath(e) {
			return e.startsWith(".") || i.isAbsolute(e);
		}
		function jsonWithComments(e) {
			try {
				let t = jsonValue((0, rt.YK)(e.replace(/^\uFEFF/, "")));
				return typeof t == "object" && t ? t : null;
			} catch {
				return e.trim() === "" ? {} : null;
			}
		}
		function jsonValue(e) {
			if (!(0, at.Ll)(e)) return;
			let { type: t, value: n, elements: i, properties: s } = e;
			if (t === "ArrayExpression") return i.map(jsonValue);
			if (t !== "ObjectExpression") return n;
			let l = s.map(({ key: e, value: t }) => [String(jsonValue(e)), jsonValue(t)]);
			return Object.fromEntries(l);
		}
		function textsOf(e) {
			return (Array.isArray(e) ? e : [e]).filter((e) => typeof e == "string");
		}
		let Q = {
			targets: () => [],
			files: [],
			problem: null
		}, ot = new WeakMap();
		function pathAliases(e, t, n) {
			let i = ot.get(e) ?? new Map();
			ot.set(e, i);
			let s = i.get(n) ?? configAliases(e, t, n);
			i.set(n, s);
			let targets = (t) => [...t.startsWith("#") ? subpathTargets(e, n, t) : [], ...s.targets(t)];
			return {
				...s,
				targets
			};
		}
		function configAliases(e, t, n) {
			let i = ["tsconfig.json", "jsconfig.json"].map((i) => aliasesOf(e, t, n, i));
			return {
				targets: (e) => i.flatMap(({ targets: t }) => t(e)),
				files: i.flatMap(({ files: e }) => e),
				problem: i.find(({ problem: e }) => e !== null)?.problem ?? null
			};
		}
		function aliasesOf(e, t, n, s) {
			let l = (0, Z.Qs)(n).map((e) => (0, Z.oR)(e, s)).find((t) => e.kindOf(t) === "file");
			if (l === void 0) return Q;
			let { files: g, paths: y, baseUrl: b, pathsFrom: x, problem: S } = tsconfigOptions(e, t, l);
			if (S !== null) return {
				...Q,
				files: g,
				problem: S
			};
			if (b === void 0 && Object.keys(y).length === 0) return Q;
			try {
				let t = {
					paths: y,
					...b !== void 0 && { baseUrl: b }
				}, n = nt({
					path: i.join(e.root, x),
					config: { compilerOptions: t }
				}), targets = (t) => (n?.(t) ?? []).flatMap((t) => (0, Z.SH)(e.root, "", t) ?? []);
				return {
					targets,
					files: g,
					problem: null
				};
			} catch {
				return {
					...Q,
					files: g,
					problem: `the path aliases of ${l} cannot be read`
				};
			}
		}
		function subpathTargets(e, t, n) {
			let i = (0, Z.Qs)(t).find((t) => e.kindOf((0, Z.oR)(t, "package.json")) === "file");
			return i === void 0 ? [] : Object.entries(importsOf(e, (0, Z.oR)(i, "package.json"))).flatMap(([e, t]) => {
				let i = starPart(e, n);
				return i === null ? [] : textsIn(t).map((e) => e.replaceAll("*", i));
			}).filter((e) => e.startsWith("./")).flatMap((t) => (0, Z.SH)(e.root, i, t) ?? []);
		}
		function starPart(e, t) {
			let [n = "", i] = e.split("*");
			return i === void 0 ? e === t ? "" : null : t.startsWith(n) && t.endsWith(i) && t.length > n.length + i.length ? t.slice(n.length, t.length - i.length) : null;
		}
		function importsOf(e, t) {
			try {
				let { imports: n } = Object(JSON.parse(e.textOf(t, 1e6) ?? "{}"));
				return Object(n);
			} catch {
				return {};
			}
		}
		function textsIn(e) {
			return typeof e == "string" ? [e] : Object.values(Object(e)).flatMap(textsIn);
		}
	}),
	74072: ((e, t, n) => {
		n.d(t, {
			Ll: () => isNode,
			Vq: () => placedNodes,
			WB: () => scriptTree
		});
		var i = n(5429);
		let s = {
			errorRecovery: !0,
			createImportExpressions: !0,
			attachComment: !1,
			allowImportExportEverywhere: !0,
			allowAwaitOutsideFunction: !0,
			allowReturnOutsideFunction: !0,
			allowNewTargetOutsideFunction: !0,
			allowSuperOutsideMethod: !0,
			allowUndeclaredExports: !0
		}, l = [
			"decoratorAutoAccessors",
			"deferredImportEvaluation",
			"sourcePhaseImports",
			"deprecatedImportAssert"
		];
		function scriptTree(e, t) {
			let n = t.startsWith("﻿") ? t.slice(1) : t, i = {
				program: null,
				brokenAt: 1
			};
			for (let t of readingsOf(e)) {
				let e = treeOf(n, t);
				if (e.brokenAt === null) return e;
				i.program === null && (i = e);
			}
			return i;
		}
		function readingsOf(e) {
			let t = /\.[mc]?tsx?$/i.test(e), n = [...t ? [["typescript", { dts: /\.d\.[mc]?ts$/i.test(e) }]] : [], ...!t || /x$/i.test(e) ? ["jsx"] : []], i = t ? [] : ["flow"];
			return [
				{
					sourceType: "module",
					plugins: [
						...n,
						...l,
						"decorators-legacy"
					]
				},
				{
					sourceType: "script",
					plugins: [
						...n,
						...l,
						"decorators-legacy"
					]
				},
				{
					sourceType: "module",
					plugins: [
						...n,
						...i,
						...l,
						"decorators"
					]
				}
			];
		}
		function treeOf(e, t) {
			try {
				let n = t.sourceType === "module", { program: l, errors: g } = (0, i.qg)(e, {
					...s,
					...t,
					allowAwaitOutsideFunction: n
				}), [y] = g ?? [];
				return {
					program: l,
					brokenAt: y ? lineOf(y) : null
				};
			} catch (e) {
				return {
					program: null,
					brokenAt: lineOf(e)
				};
			}
		}
		function lineOf(e) {
			let { loc: t } = Object(e);
			return typeof t?.line == "number" ? t.line : 1;
		}
		let g = new Set([
			"loc",
			"extra",
			"errors",
			"comments",
			"tokens"
		]);
		function placedNodes(e) {
			let t = [{
				node: e,
				part: "",
				holder: null
			}];
			for (let e of t) for (let n in e.node) {
				let i = e.node[n];
				if (typeof i == "object" && i && !g.has(n)) for (let s of Array.isArray(i) ? i : [i]) isNode(s) && t.push({
					node: s,
					part: n,
					holder: e
				});
			}
			return t;
		}
		function isNode(e) {
			return typeof e == "object" && !!e && typeof e.type == "string";
		}
	})
};
