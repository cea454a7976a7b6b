export const id = 395;
export const ids = [395];
export const modules = { 3395: ((e, t, n) => {
	n.d(t, { UnaskedWatch: () => UnaskedWatch });
	let [r, i] = [60, 3], a = 3e3, o = [
		"",
		" ".repeat(a),
		" A9\n.,:;?!'\"<>&()[]@#/\\ "
	];
	function variableAt(e, t) {
		return t.reduce((e, t) => Object(e)[t], e);
	}
	function withOther(e, [t = "", ...n], r) {
		return {
			...e,
			[t]: n.length === 0 ? r : withOther(Object(e[t]), n, r)
		};
	}
	function tagsOf(e) {
		return (e.match(/\{\{[\s\S]*?\}\}|\{%[\s\S]*?%\}/g) ?? []).join("\n");
	}
	let s = /"((?:\\.|[^"\\])*)"|'((?:\\.|[^'\\])*)'|\br\/((?:\\.|[^/\\])+)\//g;
	function pathsOf(e, t) {
		let n = [...new Set(e.replace(s, "").match(/(?<![.|]\s*|\w)[A-Za-z_]\w*/g))].filter((e) => e in t || !c.test(e)).flatMap((e) => pathsIn([e], t[e])), has = ([, e]) => e !== void 0;
		return [...n.filter(has), ...n.filter((e) => !has(e))].slice(0, r);
	}
	function pathsIn(e, t) {
		return typeof t != "object" || !t || Array.isArray(t) || e.length > i ? [[e, t]] : Object.entries(t).flatMap(([t, n]) => pathsIn([...e, t], n));
	}
	let c = /^(?:if|elif|else|end\w+|for|in|not|and|or|is|set|env|loop|range|include|macro|call|caller|filter|import|from|as|true|false|none|null|switch|case|default|defined|undefined|raw|block)$/i;
	function otherValues(e, t) {
		let n = [...new Set(t.match(/(?<![\w.])\d{1,4}(?![\w.])/g))].map(Number), r = [...new Set(n.flatMap((e) => [
			e - 1,
			e,
			e + 1
		]))];
		if (typeof e == "number") return [
			-e - 1,
			e + 7919,
			...r
		];
		if (typeof e == "boolean") return [!e];
		if (Array.isArray(e)) return [[...e, ...Array.from({ length: 30 }, () => otherWithin(e[0]))]];
		if (typeof e == "object" && e) return [];
		let i = [a, ...r.filter((e) => e > 1)].map((e) => "".repeat(e));
		return [
			...o.slice(1),
			...literalsOf(t),
			...i
		];
	}
	function literalsOf(e) {
		let t = [...e.matchAll(s)].map(([, e, t, n]) => e ?? t ?? n);
		return new Set(t.map((e) => e ?? ""));
	}
	function otherWithin(e) {
		return Array.isArray(e) ? e.map(otherWithin) : typeof e != "object" || !e ? "" : Object.fromEntries(Object.entries(e).map(([e, t]) => [e, otherWithin(t)]));
	}
	let l = /[\p{L}\p{M}\p{N}\p{Cf}]+/gu, u = /\p{Cf}/gu, d = /^(?:undefined|null|nan|true|false|object|infinity)$/, f = /^\p{N}+$|[\p{L}\p{M}\p{N}]{2}/u;
	function wordsSaid(e) {
		let t = [];
		for (let { 0: n, index: r } of e.matchAll(l)) {
			let e = n.replace(u, "").toLowerCase();
			f.test(e) && !d.test(e) && t.push({
				word: e,
				from: r,
				to: r + n.length
			});
		}
		return t;
	}
	function wordCounts(e) {
		let t = new Map();
		for (let { word: n } of e) t.set(n, (t.get(n) ?? 0) + 1);
		return t;
	}
	function isNumberWord(e) {
		return /^\p{N}+$/u.test(e);
	}
	function keepLeast(e, t) {
		for (let [n, r] of e) e.set(n, Math.min(r, t.get(n) ?? 0));
	}
	function keepMost(e, t) {
		for (let [n, r] of t) e.set(n, Math.max(r, e.get(n) ?? 0));
	}
	function firstRun(e, t, n) {
		let r = t.findIndex(({ word: e }) => n(e));
		if (r < 0) return null;
		let i = r;
		for (; i + 1 < t.length && n(t[i + 1].word);) i += 1;
		return e.slice(t[r]?.from, t[i]?.to);
	}
	function outOfOrder(e, t, n) {
		let r = wordCounts(t), i = e.filter(({ word: e }) => !n.has(e));
		for (let { word: e } of i) {
			let t = r.get(e) ?? 0;
			if (t === 0) return null;
			r.set(e, t - 1);
		}
		let a = 0;
		for (let e of i) {
			for (; a < t.length && t[a]?.word !== e.word;) a += 1;
			if (a === t.length) return e;
			a += 1;
		}
		return null;
	}
	let [p, m, h] = [
		3,
		24,
		6
	], [g, _] = [800, 5e6], v = 2e5;
	class OtherInputs {
		#e = new Map();
		#t = new Set();
		note(e, t, n, r) {
			if (!hasLogic(e)) return;
			if (e.length > v) {
				this.#t.add(e);
				return;
			}
			let i = wordCounts(wordsSaid(t)), a = this.#e.get(e);
			if (a === void 0) {
				let t = {
					least: i,
					most: new Map(i),
					taken: new Set(),
					values: new Map(),
					cases: [{
						context: n,
						render: r
					}]
				};
				keepValues(t.values, n), this.#e.set(e, t);
			} else keepLeast(a.least, i), keepMost(a.most, i), keepValues(a.values, n), a.cases.length < m && a.cases.push({
				context: n,
				render: r
			});
		}
		takes(e, t) {
			this.#e.get(e)?.taken.add(t);
		}
		found(e) {
			let t = [...this.#t].map((e) => ({
				text: tagsOf(e.replace(b, "")),
				within: e
			})), n = [...this.#e].flatMap(([t, n]) => new TextSearch(t, n, e).found());
			return [...t, ...n];
		}
	}
	class TextSearch {
		#e;
		#t;
		#n;
		#r;
		#i;
		#a;
		#o = new Map();
		#s = [];
		#c;
		constructor(e, t, n) {
			this.#e = e, this.#t = t, this.#n = n;
			let r = [e, ...t.taken].join("\n");
			this.#r = tagsOf(r), this.#i = new Set(wordsSaid(r).map(({ word: e }) => e)), this.#a = new Set(r.match(/\p{N}+/gu)), this.#c = this.#l();
		}
		#l() {
			return Math.min(g, _ / this.#e.length);
		}
		found() {
			for (let { context: e, render: t } of this.#t.cases.slice(0, p)) {
				let n = this.#p(e, t), r = [];
				for (let [e, t] of pathsOf(this.#r, n.own)) try {
					this.#m(n, e, t, r);
				} catch {}
				this.#h(n, r);
			}
			for (let e of this.#s) e();
			if (this.#o.size > 0 || this.#n) return [...this.#o.values()];
			this.#c = this.#l();
			for (let e of this.#u()) for (let t of o) this.#d(e, t);
			return [...this.#o.values()];
		}
		#u() {
			let { values: e } = this.#t, t = Math.max(...[...e.values()].map(({ size: e }) => e)), isAsked = (n) => {
				let { size: r = 0 } = e.get(n) ?? {};
				return r >= 4 && r * 2 > t;
			}, n = pathsOf(this.#r, this.#t.cases[0]?.context ?? {}).map(([[e = ""]]) => e);
			return [...new Set(n)].filter(isAsked);
		}
		#d(e, t) {
			if (this.#o.size > 0) return;
			let n = null;
			for (let { context: r, render: i } of this.#t.cases) {
				this.#c -= 2;
				let a = this.#c < 0 ? null : this.#f(e, t, r, i);
				if (a === null) return;
				n ??= a;
			}
			n !== null && this.#o.set(n, {
				text: n,
				without: e,
				within: this.#e
			});
		}
		#f(e, t, n, r) {
			if (typeof n[e] != "string") return null;
			try {
				let i = this.#p(n, r), a = i.say([{
					path: [e],
					other: t,
					times: 0
				}]), o = {
					path: [e],
					other: t,
					times: a.split(y).length - 1
				}, s = i.said.filter(({ word: e }) => this.#i.has(e));
				return this.#b(i, [o], [wordsSaid(a)], wordCounts(s));
			} catch {
				return null;
			}
		}
		#p(e, t) {
			let n = withEnvironment(e, this.#r, t), say = (e) => String(t(this.#e, e.reduce((e, { path: t, other: n }) => withOther(e, t, n), n))), r = say([]);
			if (this.#n) for (let e = 0; e < h; e += 1) keepLeast(this.#t.least, wordCounts(wordsSaid(say([]))));
			return {
				own: n,
				asIs: r,
				said: wordsSaid(r),
				say
			};
		}
		#m(e, t, n, r) {
			let as = (e, n = 0) => ({
				path: t,
				other: e,
				times: n
			}), i = this.#g(e, as(otherWithin(n))).split(y).length - 1;
			if (n === void 0 && i > 0) return;
			let a = as(otherWithin(n), i);
			r.push(a), this.#_(e, [a]);
			for (let t of otherValues(n, this.#r)) this.#s.push(() => this.#_(e, [as(t, i)]));
			i > 0 || (this.#_(e, [as(void 0)]), this.#g(e, as(void 0)));
		}
		#h(e, t) {
			let n = t.filter(({ path: t }) => variableAt(e.own, t) !== void 0);
			for (let r of [t, ...pairsOf(n)]) r.length < 2 || (this.#_(e, r), this.#_(e, r.map((e) => e.times > 0 ? e : {
				...e,
				other: void 0
			})));
		}
		#g(e, t) {
			let n = e.say([t]);
			if (this.#n || n === e.asIs) return n;
			let r = wordsSaid(n), i = wordCounts(r), isAdded = (e) => !isNumberWord(e) && (i.get(e) ?? 0) > (this.#t.most.get(e) ?? 0), a = firstRun(n, r, isAdded);
			return a && this.#o.set(a, {
				text: a,
				within: this.#e
			}), n;
		}
		#_(e, t) {
			let n = this.#y(e, t);
			if (n === null || n.every((t) => t === e.asIs)) return;
			let r = n.map(wordsSaid);
			if (this.#v(e, t, r)) return;
			let i = this.#b(e, t, r), a = t.map(({ path: e }) => e.join(".")).join(" and ");
			i && !this.#o.has(i) && this.#o.set(i, {
				text: i,
				without: a,
				within: this.#e
			});
		}
		#v(e, t, n) {
			let isChoice = ({ path: [e = "", ...t] }) => t.length === 0 && (this.#t.values.get(e)?.size ?? 0) > 1;
			if (this.#n || !t.some(isChoice)) return !1;
			let r = e.said.filter(({ word: e }) => this.#i.has(e)), i = t.some(({ other: e }) => e === void 0) ? [wordsSaid(e.say(t.map((e) => ({
				...e,
				other: ""
			}))))] : n, a = e.said.filter(this.#x(e, t, i)), o = r.filter(this.#x(e, t, i, wordCounts(r)));
			return a.length > 0 && a.length <= 2 && a.length * 2 <= o.length;
		}
		#y(e, t) {
			let n = this.#n ? h : 1;
			if (this.#c -= n, this.#c < 0) return null;
			try {
				return Array.from({ length: n }, () => e.say(t));
			} catch {
				return null;
			}
		}
		#b(e, t, n, r = this.#t.least) {
			let { asIs: i, said: a } = e, o = this.#x(e, t, n, r), s = !this.#n && t.every(({ other: e }) => typeof e != "string" || e === "") ? outOfOrder(a, n[0] ?? [], valuesOf(e, t)) : null;
			return firstRun(i, a, (e) => o({ word: e })) ?? (s && i.slice(s.from, s.to));
		}
		#x(e, t, n, r = this.#t.least) {
			let i = new Map();
			for (let e of n) keepMost(i, wordCounts(e));
			let a = valuesOf(e, t), o = t.reduce((e, t) => e + t.times, 0);
			return ({ word: e }) => (i.get(e) ?? 0) + o * (a.get(e) ?? 0) < (r.get(e) ?? 0) && (!isNumberWord(e) || this.#a.has(e));
		}
	}
	function valuesOf({ own: e }, t) {
		return wordCounts(wordsSaid(t.map(({ path: t }) => JSON.stringify(variableAt(e, t)) ?? "").join("\n")));
	}
	function pairsOf(e) {
		let t = e.slice(0, 8);
		return t.flatMap((e, n) => t.slice(n + 1).map((t) => [e, t]));
	}
	let y = RegExp("+");
	function withEnvironment(e, t, n) {
		let r = [...t.matchAll(/\benv\.(\w+)/g)].map(([, e]) => e);
		if (r.length === 0) return e;
		let i = r.map((e) => [e, String(n(`{{ env.${e} }}`, {})) || void 0]);
		return {
			...e,
			env: Object.fromEntries(i)
		};
	}
	function keepValues(e, t) {
		for (let [n, r] of Object.entries(t)) typeof r == "string" && e.set(n, (e.get(n) ?? new Set()).add(r));
	}
	let b = /\{\{-?\s*[\w.]+\s*-?\}\}/g;
	function hasLogic(e) {
		return /\{[{%]/.test(e.replace(b, ""));
	}
	let [x, S] = ["", ""], C = RegExp(`${x}(\\d+)${S}`, "g");
	function marksIn(e) {
		return new Set([...e.matchAll(C)].map(([, e]) => Number(e)));
	}
	function plainWords(e) {
		return e.replaceAll("\\", "").replace(/\s+/g, " ").trim();
	}
	function markedTemplate(e, t) {
		let n = [], r = !1, i = 0, addText = (e) => {
			let r = e.search(/[\p{L}\p{N}]/u);
			r < 0 ? n.push(e) : n.push(`${e.slice(0, r)}${x}${t({
				text: e.trim(),
				kind: "marked"
			})}${S}${e.slice(r)}`);
		};
		for (; i < e.length;) {
			let a = r ? endOfRaw(e, i) : tagAt(e, i);
			if (addText(e.slice(i, a)), a >= e.length) break;
			i = endOfTag(e, a);
			let o = e.slice(a, i);
			r = !r && /^\{%[-+]?\s*(?:raw|verbatim)\b/.test(o);
			for (let e of printedLiterals(o)) t({
				text: e,
				kind: "literal"
			});
			n.push(o);
		}
		return n.join("");
	}
	function tagAt(e, t) {
		for (let n = e.indexOf("{", t); n >= 0; n = e.indexOf("{", n + 1)) if ("{%#".includes(e[n + 1] ?? " ")) return n;
		return e.length;
	}
	let w = /\{%[-+]?\s*end(?:raw|verbatim)\b/g;
	function endOfRaw(e, t) {
		return w.lastIndex = t, w.exec(e)?.index ?? e.length;
	}
	function endOfTag(e, t) {
		let n = e[t + 1] === "{" ? "}" : e[t + 1], r = "";
		for (let i = t + 2; i < e.length; i += 1) {
			let t = e[i];
			if (r !== "") t === "\\" ? i += 1 : t === r && (r = "");
			else if (n !== "#" && (t === "\"" || t === "'")) r = t;
			else if (t === n && e[i + 1] === "}") return i + 2;
		}
		return e.length;
	}
	let T = /"(?:\\[\s\S]|[^"\\])*"|'(?:\\[\s\S]|[^'\\])*'/g, E = /(?:^|\W)(?:default|d)$/;
	function printedLiterals(e) {
		if (!/^\{\{|^\{%[-+]?\s*set\b/.test(e)) return [];
		let t = [], n = 0;
		return [...e.matchAll(T)].flatMap(({ 0: r, index: i }) => {
			for (; n < i; n += 1) follow(t, e, n);
			n = i + r.length;
			let [a, o] = [e.slice(Math.max(0, i - 20), i), e.slice(n, n + 20)], s = r.slice(1, -1).trim();
			return /(?:[=!<>]=|[<>]|\bin|\bis)\s*$/.test(a) || /^\s*(?:[=!<>]=|[<>:]|in\b|is\b)/.test(o) || t.includes("asked") || !/\p{L}{2}/u.test(s) ? [] : [s];
		});
	}
	function follow(e, t, n) {
		let r = t[n];
		if ((r === ")" || r === "]") && e.pop(), r !== "(" && r !== "[") return;
		let i = t.slice(Math.max(0, n - 20), n).trimEnd(), a = r === "(" ? /\w$/.test(i) && !E.test(i) : /[\w)\]]$/.test(i);
		e.push(a && !/\b(?:if|else|and|or|not)$/.test(i) ? "asked" : "printed");
	}
	let [D, O] = [50, 160];
	class UnaskedWatch {
		#e = [];
		#t = new Map();
		#n = new Map();
		#r = new OtherInputs();
		look(e, t, n, r, i) {
			this.#r.note(t, n, r, i);
			let a = this.#n.get(t);
			if (a ? this.#i(a) : !this.#a(t)) return;
			let o = new Set(a), s = this.#s(t, null, o), { loaders: c } = e;
			e.loaders = c.map((e) => Object.assign(Object.create(e), {
				cache: {},
				getSource: (n) => this.#o(t, e.getSource(n), o)
			}));
			let l = null;
			try {
				l = marksIn(String(i(s, r)));
			} catch {} finally {
				e.loaders = c;
			}
			let u = plainWords(n);
			for (let e of o) {
				let t = this.#e[e];
				t.isAsked ||= l !== null && t.kind === "marked" ? l.has(e) : u.includes(plainWords(t.text));
			}
			this.#n.set(t, o);
		}
		found(e) {
			let t = this.#e.filter(({ kind: t, isAsked: n }) => !n && !(e && t === "literal")), n = t.map(({ text: e }) => plainWords(e)), isSaid = (e) => n.some((t) => t.includes(e) || e.includes(t)), r = this.#r.found(e).filter(({ text: e, without: t }) => t !== void 0 || !isSaid(plainWords(e))).map((e) => ({
				...e,
				file: null
			}));
			return [...t.map(({ text: e, file: t }) => ({
				text: e,
				file: t
			})), ...r].slice(0, D).map((e) => ({
				...e,
				text: e.text.slice(0, O)
			}));
		}
		#i(e) {
			return [...e].every((e) => this.#e[e]?.isAsked);
		}
		#a(e) {
			return (e.includes("{%") || e.includes("{{") && /["']/.test(e)) && e.length <= v && this.#n.size < 2e3;
		}
		#o(e, t, n) {
			return typeof t?.src == "string" ? (this.#r.takes(e, t.src), {
				...t,
				src: this.#s(t.src, t.path, n)
			}) : t;
		}
		#s(e, t, n) {
			let r = new Map();
			return markedTemplate(e, ({ text: e, kind: i }) => {
				let a = r.get(e) ?? 0;
				r.set(e, a + 1);
				let o = JSON.stringify([
					i,
					t,
					e,
					a
				]), s = this.#t.get(o) ?? this.#e.push({
					text: e,
					kind: i,
					file: t,
					isAsked: !1
				}) - 1;
				return this.#t.set(o, s), n.add(s), s;
			});
		}
	}
}) };
