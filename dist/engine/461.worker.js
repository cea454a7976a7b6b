export const id = 461;
export const ids = [461];
export const modules = { 9461: ((e, t, n) => {
	n.d(t, { UnaskedWatch: () => UnaskedWatch });
	var r = n(7622);
	let [i, a, o, s] = [
		3,
		60,
		3,
		6
	], [c, l] = [600, 1e7], u = 3e3;
	class OtherInputs {
		#e = new Map();
		note(e, t, n, r) {
			if (!hasLogic(e)) return;
			let a = countsOf(t), o = this.#e.get(e);
			if (o === void 0) {
				let t = new Set(a.keys());
				this.#e.set(e, {
					least: a,
					known: t,
					taken: new Set(),
					cases: [{
						context: n,
						render: r
					}]
				});
			} else {
				lower(o.least, a);
				for (let e of a.keys()) o.known.add(e);
				o.cases.length < i && o.cases.push({
					context: n,
					render: r
				});
			}
		}
		takes(e, t) {
			this.#e.get(e)?.taken.add(t);
		}
		found(e) {
			return [...this.#e].flatMap(([t, n]) => foundIn(t, n, e));
		}
	}
	function foundIn(e, t, n) {
		let { least: r, known: i, taken: a, cases: o } = t, u = new Map(), f = Math.min(c, l / e.length), counted = (e, t = n ? s : 1) => {
			f -= t;
			try {
				return f < 0 ? null : Array.from({ length: t }, () => countsOf(e())).reduce(raised);
			} catch {
				return null;
			}
		}, p = [e, ...a].map(tagsOf).join("\n"), m = [];
		for (let { context: t, render: a } of o) {
			let [o, c] = [withEnvironment(t, p, a), (t) => String(a(e, t))], l = c(o);
			if (n) for (let e = 0; e < s; e += 1) lower(r, countsOf(c(o)));
			for (let [t, a] of pathsOf(p, o)) {
				let s = t.join("."), changed = (e) => () => c(withOther(o, t, e)), f;
				try {
					f = changed(otherWithin(a))();
				} catch {
					continue;
				}
				let h = f.split(d).length - 1, g = countsOf(JSON.stringify(a) ?? ""), look = (t) => {
					let isMissing = (e) => (t?.get(e) ?? 0) + (g.has(e) ? h : 0) < (r.get(e) ?? 0), n = t && runOf(l, isMissing);
					n && u.set(n, {
						text: n,
						without: s,
						within: e
					});
				}, add = (t) => {
					let r = n ? null : runOf(t, (e) => !i.has(e));
					return r && u.set(r, {
						text: r,
						within: e
					}), t;
				};
				if (add(f), !(a === void 0 && h > 0)) {
					look(counted(changed(otherWithin(a)))), h === 0 && look(counted(() => add(changed(void 0)())));
					for (let e of otherValues(a, p)) m.push(() => look(counted(changed(e))));
				}
			}
		}
		for (let e of m) e();
		return [...u.values()];
	}
	let d = RegExp("+");
	function withEnvironment(e, t, n) {
		let r = [...t.matchAll(/\benv\.(\w+)/g)].map(([, e]) => e);
		if (r.length === 0) return e;
		let i = r.map((e) => [e, String(n(`{{ env.${e} }}`, {})) || void 0]);
		return {
			...e,
			env: Object.fromEntries(i)
		};
	}
	function withOther(e, [t = "", ...n], r) {
		return {
			...e,
			[t]: n.length === 0 ? r : withOther(Object(e[t]), n, r)
		};
	}
	let f = /\{\{-?\s*[\w.]+\s*-?\}\}/g;
	function hasLogic(e) {
		return /\{[{%]/.test(e.replace(f, ""));
	}
	function tagsOf(e) {
		return (e.match(/\{\{[\s\S]*?\}\}|\{%[\s\S]*?%\}/g) ?? []).join("\n");
	}
	let p = /"((?:\\.|[^"\\])*)"|'((?:\\.|[^'\\])*)'|\br\/((?:\\.|[^/\\])+)\//g;
	function pathsOf(e, t) {
		return [...new Set(e.replace(p, "").match(/(?<![.|]\s*|\w)[A-Za-z_]\w*/g))].filter((e) => e in t || !m.test(e)).flatMap((e) => pathsIn([e], t[e])).slice(0, a);
	}
	function pathsIn(e, t) {
		return typeof t != "object" || !t || Array.isArray(t) || e.length > o ? [[e, t]] : Object.entries(t).flatMap(([t, n]) => pathsIn([...e, t], n));
	}
	let m = /^(?:if|elif|else|end\w+|for|in|not|and|or|is|set|env|loop|range|include|macro|call|caller|filter|import|from|as|true|false|none|null|switch|case|default|defined|undefined|raw|block)$/i;
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
		if (typeof e == "object" && e) return [];
		let i = [u, ...r.filter((e) => e > 1)].map((e) => "".repeat(e));
		return [
			" ".repeat(u),
			...literalsOf(t),
			...i
		];
	}
	function literalsOf(e) {
		let t = [...e.matchAll(p)].map(([, e, t, n]) => e ?? t ?? n);
		return new Set(t.map((e) => e ?? ""));
	}
	function otherWithin(e) {
		return Array.isArray(e) ? e.map(otherWithin) : typeof e != "object" || !e ? "" : Object.fromEntries(Object.entries(e).map(([e, t]) => [e, otherWithin(t)]));
	}
	let h = /[\p{L}\p{N}]{2,}/gu, g = /^(?:undefined|null|nan|true|false|object|infinity)$/;
	function countsOf(e) {
		let t = new Map();
		for (let [n] of e.matchAll(h)) {
			let e = n.toLowerCase();
			/\p{L}/u.test(e) && !g.test(e) && t.set(e, (t.get(e) ?? 0) + 1);
		}
		return t;
	}
	function lower(e, t) {
		for (let [n, r] of e) e.set(n, Math.min(r, t.get(n) ?? 0));
	}
	function raised(e, t) {
		let n = new Map(e);
		for (let [e, r] of t) n.set(e, Math.max(r, n.get(e) ?? 0));
		return n;
	}
	function runOf(e, t) {
		let n = null;
		for (let { 0: r, index: i } of e.matchAll(h)) if (/\p{L}/u.test(r) && !g.test(r.toLowerCase()) && t(r.toLowerCase())) n = [n?.[0] ?? i, i + r.length];
		else if (n !== null) break;
		return n === null ? null : e.slice(...n);
	}
	let [_, v] = ["", ""], y = RegExp(`${_}(\\d+)${v}`, "g");
	function marksIn(e) {
		return new Set([...e.matchAll(y)].map(([, e]) => Number(e)));
	}
	function plainWords(e) {
		return e.replaceAll("\\", "").replace(/\s+/g, " ").trim();
	}
	function markedTemplate(e, t) {
		let n = [], r = !1, i = 0, addText = (e) => {
			let r = e.search(/[\p{L}\p{N}]/u);
			r < 0 ? n.push(e) : n.push(`${e.slice(0, r)}${_}${t({
				text: e.trim(),
				kind: "marked"
			})}${v}${e.slice(r)}`);
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
	let b = /\{%[-+]?\s*end(?:raw|verbatim)\b/g;
	function endOfRaw(e, t) {
		return b.lastIndex = t, b.exec(e)?.index ?? e.length;
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
	let x = /"(?:\\[\s\S]|[^"\\])*"|'(?:\\[\s\S]|[^'\\])*'/g, S = /(?:^|\W)(?:default|d)$/;
	function printedLiterals(e) {
		if (!/^\{\{|^\{%[-+]?\s*set\b/.test(e)) return [];
		let t = [], n = 0;
		return [...e.matchAll(x)].flatMap(({ 0: r, index: i }) => {
			for (; n < i; n += 1) follow(t, e, n);
			n = i + r.length;
			let [a, o] = [e.slice(Math.max(0, i - 20), i), e.slice(n, n + 20)], s = r.slice(1, -1).trim();
			return /(?:[=!<>]=|[<>]|\bin|\bis)\s*$/.test(a) || /^\s*(?:[=!<>]=|[<>:]|in\b|is\b)/.test(o) || t.includes("asked") || !/\p{L}{2}/u.test(s) ? [] : [s];
		});
	}
	function follow(e, t, n) {
		let r = t[n];
		if ((r === ")" || r === "]") && e.pop(), r !== "(" && r !== "[") return;
		let i = t.slice(Math.max(0, n - 20), n).trimEnd(), a = r === "(" ? /\w$/.test(i) && !S.test(i) : /[\w)\]]$/.test(i);
		e.push(a && !/\b(?:if|else|and|or|not)$/.test(i) ? "asked" : "printed");
	}
	let [C, w] = [2e3, 6e4], [T, E] = [50, 160];
	class UnaskedWatch {
		#e = [];
		#t = new Map();
		#n = new Map();
		#r = new OtherInputs();
		look(e, t, n, r, i) {
			t.length <= w && this.#r.note(t, n, r, i);
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
			let t = this.#e.filter(({ kind: t, isAsked: n }) => !n && !(e && t === "literal")), n = t.map(({ text: e }) => plainWords(e)), isSaid = (e) => n.some((t) => t.includes(e) || e.includes(t)), i = this.#r.found(e).filter(({ text: e, without: t }) => t !== void 0 || !isSaid(plainWords(e))).map((e) => ({
				...e,
				file: null
			}));
			return [...t.map(({ text: e, file: t }) => ({
				text: e,
				file: t
			})), ...i].slice(0, T).map((e) => ({
				...e,
				text: (0, r.cT)(e.text).slice(0, E)
			}));
		}
		#i(e) {
			return [...e].every((e) => this.#e[e]?.isAsked);
		}
		#a(e) {
			return (e.includes("{%") || e.includes("{{") && /["']/.test(e)) && e.length <= w && this.#n.size < C;
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
