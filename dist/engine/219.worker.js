export const id = 219;
export const ids = [219];
export const modules = { 7219: ((e, t, n) => {
	n.d(t, { taskReader: () => taskReader });
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
	var r = n(8816);
	function bioEntities(e) {
		let t = [], n = null, r = "O", close = (e) => {
			n && t.push({
				...n,
				end: e,
				text: ""
			}), n = null;
		};
		for (let [t, o] of e.entries()) {
			let e = /^([BIESLU])-(.+)$/.exec(o);
			if (!e && o !== "O") return null;
			let s = i[e?.[1] ?? "O"], c = e?.[2] ?? "", l = n;
			l !== null && l.type === c && (s === "I" || s === "E") && !a.has(r) || (close(t), s !== "O" && (n = {
				type: c,
				start: t
			})), r = s;
		}
		return close(e.length), t;
	}
	let i = {
		O: "O",
		B: "B",
		I: "I",
		E: "E",
		S: "S",
		L: "E",
		U: "S"
	}, a = new Set([
		"E",
		"S",
		"O"
	]), o = /^[▁Ġ]/;
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
		let n = s[t](e.value);
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
	let s = {
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
	let c = r.Ikc({
		type: r.YjP().exactOptional(),
		label: r.YjP().exactOptional(),
		text: r.YjP().exactOptional(),
		start: r.Whr().exactOptional(),
		end: r.Whr().exactOptional()
	}).refine(({ type: e, label: t }) => e !== void 0 || t !== void 0).refine(({ text: e, start: t, end: n }) => e !== void 0 || t !== void 0 && n !== void 0), l = r.Whr().nullable().default(null), u = r.KCZ([r.YjP().transform((e) => ({
		text: e,
		start: null,
		end: null
	})), r.Ikc({
		text: r.YjP(),
		start: l,
		end: l
	})]), d = r.g1P(r.YjP(), r.YOg(u));
	function listedEntities(e) {
		let t = parsedJson(e);
		if (t.kind === "unreadable") return null;
		let n = entitiesOf(t.value), i = p.safeParse(n);
		if (i.success) return joinedTokens(tokensOf(i.data));
		let a = r.YOg(f).min(1).safeParse(n);
		if (a.success) return joinedTokens(a.data);
		let o = r.YOg(r.vkY(inOurWords, c)).safeParse(n);
		if (o.success) return {
			entities: o.data.map(({ type: e, label: t, text: n = "", start: r, end: i }) => ({
				type: e ?? t,
				text: n.trim(),
				start: i === void 0 ? null : r ?? null,
				end: r === void 0 ? null : i ?? null
			})),
			tokens: null
		};
		let s = [n, t.value].map((e) => d.safeParse(e)).find(({ success: e }) => e);
		return s?.success ? {
			entities: Object.entries(s.data).flatMap(([e, t]) => t.map(({ text: t, start: n, end: r }) => ({
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
	let f = r.Ikc({
		entity: r.YjP(),
		word: r.YjP(),
		index: r.Whr(),
		start: r.Whr().nullish(),
		end: r.Whr().nullish()
	}), p = r.YOg(r.YOg(r.Ikc({
		text: r.YjP(),
		ner: r.YjP().exactOptional(),
		start_char: r.Whr().exactOptional(),
		end_char: r.Whr().exactOptional()
	}))).refine((e) => e.some((e) => e.some(({ ner: e }) => e !== void 0)));
	function tokensOf(e) {
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
		let a = e.some(({ word: e }) => o.test(e));
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
		let begins = ({ word: e, start: n }, r) => t || e.startsWith("##") ? o.test(e) : n == null || r?.end == null || n > r.end;
		return e.map((t, n) => {
			let r = t.word.replace(/^##/, "").replace(o, "");
			return begins(t, e[n - 1]) ? ` ${r}` : r;
		}).join("").trim();
	}
	let m = "(other)";
	function entityCounts(e, t, n) {
		let r = e !== null && (t.tokens === null || e.tokens === t.tokens), i = new Map([["cases", 1]]), add = (e, t) => {
			let r = `${e}/${n.has(t) ? t : m}`;
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
			let r = `${e}/${n.has(t) ? t : m}`;
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
	function fieldsOf(e) {
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
			let o = asCall(unwrapped(e, t));
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
	let h = new Set([
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
		return Object.keys(e).every((e) => t.includes(e) || h.has(e));
	}
	function isNamed(e) {
		return typeof Object(e).name == "string";
	}
	function unwrapped(e, t) {
		if (typeof t != "string" || !/(?:^|\.)arguments$/.test(e)) return t;
		let n = parsedJson(t);
		return n.kind === "value" && typeof n.value == "object" ? n.value : t;
	}
	var g = n(7160);
	function labelSetOf(e) {
		if (e.kind === "unreadable") return null;
		let { value: t } = e, n = typeof t == "string" ? listIn(t) : t, r = Array.isArray(n) ? n : [n];
		if (r.length > 2e3) return null;
		let i = r.map(g.Wy);
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
			let i = `${e}/${n.has(t) ? t : m}`;
			r.set(i, (r.get(i) ?? 0) + 1);
		}, i = e ?? new Set();
		e === null && r.set("unreadable", 1);
		for (let e of t) add(i.has(e) ? "tp" : "fn", e);
		for (let e of i) t.has(e) || add("fp", e);
		[...i].some((e) => !n.has(e)) && r.set("outside", 1);
		let a = [...i].filter((e) => t.has(e)).length;
		return e !== null && a === t.size && a === i.size && r.set("exact", 1), a > 0 && (r.set("own-precision", a / i.size), r.set("own-recall", a / t.size), r.set("own-f1", 2 * a / (i.size + t.size))), Object.fromEntries(r);
	}
	let _ = {
		".": /^[+-]?(?:\d+|\d{1,3}(?:([,' _])\d{3})(?:\1\d{3})*)?(?:\.\d+)?(?:e[+-]?\d+)?$/i,
		",": /^[+-]?(?:\d+|\d{1,3}(?:([.' _])\d{3})(?:\1\d{3})*)?(?:,\d+)?(?:e[+-]?\d+)?$/i
	};
	function numberOf(e, t = ".") {
		if (e.kind === "unreadable") return null;
		let { value: n } = e;
		if (typeof n == "number") return countable(n);
		if (typeof n != "string" || n.length > 1e3) return null;
		let r = n.trim().startsWith("```") ? parsedJson(n) : null;
		if (r) return r.kind === "value" && typeof r.value == "number" ? countable(r.value) : null;
		let i = n.normalize("NFKC").trim().replaceAll("−", "-").replaceAll("’", "'");
		if (!/\d/.test(i) || !_[t].test(i)) return null;
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
			t === a ? add(`tp/${a}`) : (add(`fn/${a}`), o ? add(`fp/${t}`) : t !== null && r.set("outside", 1)), i && add((0, g.Yz)(a, o ? t : ""));
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
	let v = 2e4, y = [
		"upos",
		"pos",
		"tag",
		"entity",
		"entity_group",
		"label",
		"ner"
	], b = [
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
		if (a.length > v) return null;
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
		return r.some((e) => e.split("	").length === x) ? conlluTokens(r, t) : n.split(/\s+/).filter((e) => e !== "");
	}
	let x = 10;
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
		let n = e, textIn = (e) => e.map((e) => Object.hasOwn(n, e) ? n[e] : null).find(isText) ?? null, r = textIn(t === void 0 ? y : [t]);
		return r === null ? null : {
			text: textIn(b),
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
		let t = e.some(({ text: e }) => e !== null && o.test(e)), n = [];
		for (let { text: r, tag: i } of e) {
			if (n.length > v) return null;
			let e = n.at(-1);
			if (r === null) n.push({
				text: r,
				tag: i
			});
			else if (e && e.text !== null && r.startsWith("##")) e.text += r.slice(2);
			else if (e && e.text !== null && t && !o.test(r)) e.text += r;
			else for (let e of r.replace(o, "").trim().split(/\s+/, 20001)) n.push({
				text: e,
				tag: i
			});
		}
		return n.length > v ? null : n;
	}
	function taskReader(e, t, n) {
		let r = S[e.kind](e, t);
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
	let S = {
		schema: () => ({
			wrong: [],
			labels: [],
			counts: () => ({ cases: 1 }),
			weight: () => 1
		}),
		classification: (e, t) => readerOf(e, t.map(g.Wy), "a label: text, a number, true or false", (e) => [e], g.TF, unlisted),
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
		number: (e, t) => readerOf(e, t.map((t) => numberOf({
			kind: "value",
			value: t
		}, e.decimal)), `a number with \`${e.decimal ?? "."}\` before its fraction`, () => [], (t, n) => numberCounts(numberOf(t, e.decimal), n, e), () => null, (e) => e),
		ner: (e, t) => {
			let n = e.format ?? "entities";
			return readerOf(e, t.map((e) => e === void 0 ? null : entitiesIn({
				kind: "value",
				value: e
			}, n)), C[n], ({ entities: e }) => e.map(({ type: e }) => e), (e, t, r) => entityCounts(entitiesIn(e, n), t, r));
		},
		extraction: (e, t) => readerOf(e, t.map((e) => fieldsOf({
			kind: "value",
			value: e
		})), "a JSON object, or a list of them", ({ all: e }) => e.map(([e]) => e), (t, n, r) => fieldCounts(fieldsOf(t), n, r, e.ordered))
	};
	function unlisted(e, t) {
		return e === void 0 || t.has(e) ? null : `\`${e}\` is none of the labels that \`task.labels\` lists`;
	}
	let C = {
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
}) };
