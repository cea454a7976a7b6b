export const id = 496;
export const ids = [496];
export const modules = { 18496: ((e, t, n) => {
	n.r(t), n.d(t, { draftCommand: () => draftCommand });
	var r = n(76760), i = n(26921), a = n(49567), o = n(77598), s = n(73024), c = n(38815), l = n(43602), u = n(3795), d = n(97275), f = n(19473), p = n(8702), m = n(47213), h = n(46914);
	let g = 2e4;
	function draftRequest(e, t, n) {
		let r = Object.keys(e.vars);
		return [
			"You write test cases for an application that answers people.",
			`Write ${n} ${n === 1 ? "variation" : "variations"} of the case below: what another person could write who wants the same. Vary words, order, length, tone and details (names, places, numbers), and keep the language. The right answer must stay the same.`,
			"Do not copy the case or one of the other cases, and do not answer it.",
			`Answer with a JSON array of ${n} ${n === 1 ? "object" : "objects"} and nothing else. Each object has exactly these keys, all texts: ${r.map((e) => JSON.stringify(e)).join(", ")}.`,
			"",
			"The case:",
			braceless(e.vars),
			...t.length === 0 ? [] : [
				"",
				"Other cases of the same suite, for their style:",
				braceless(t.map(({ vars: e }) => e))
			]
		].join("\n");
	}
	function braceless(e) {
		return JSON.stringify(e, (e, t) => typeof t == "string" ? t.replaceAll("{", "").replaceAll("}", "") : t, 1).replaceAll("", "\\u007b").replaceAll("", "\\u007d");
	}
	function draftsIn(e, { vars: t }) {
		let n = listIn(e);
		if (n === null) return {
			drafts: [],
			refused: ["not readable"]
		};
		let r = Object.keys(t).sort(), a = i.g1P(i.YjP(), i.KCZ([
			i.YjP().max(g),
			i.aig(),
			i.zMY()
		])), o = [], s = [];
		for (let e of n) {
			let t = a.safeParse(e), n = t.success ? Object.entries(t.data).map(([e, t]) => [e, String(t)]) : [], i = t.success && JSON.stringify(n.map(([e]) => e).sort()) === JSON.stringify(r) && n.some(([, e]) => e.trim() !== "") ? n.map(([, e]) => unfit(e)).find((e) => e !== null) : "not readable";
			i ? s.push(i) : o.push(Object.fromEntries(n));
		}
		return {
			drafts: o,
			refused: s
		};
	}
	function listIn(e) {
		let [t, n] = [e.indexOf("["), e.lastIndexOf("]")];
		if (t < 0 || n < t) return null;
		try {
			let r = JSON.parse(e.slice(t, n + 1));
			return Array.isArray(r) ? r.slice(0, 1e3) : null;
		} catch {
			return null;
		}
	}
	let _ = /(?![\t\n\r])\p{Cc}|(?!\u200c|\u200d|\ufe0f)\p{Default_Ignorable_Code_Point}/u;
	function unfit(e) {
		return /^\s*(?:file|package|python|golang|ruby|exec|https?|data):/i.test(e) ? "names a file" : /\{[{%#]/.test(e) ? "holds a template" : _.test(e) ? "holds hidden characters" : null;
	}
	function unfitValue(e) {
		let t = null;
		return JSON.stringify(e, (e, n) => (t ??= e.startsWith("$") ? "names a file" : unfit(e), typeof n == "string" && (t ??= unfit(n)), n)), t;
	}
	function expectedValue(e) {
		try {
			let t = JSON.parse(e);
			return typeof t == "object" && t ? t : e;
		} catch {
			return e;
		}
	}
	let v = new Set(h.Az);
	function isPlainCheck(e) {
		if (Object.keys(e).some((e) => !v.has(e)) || /^(?:not-)?(?:javascript|python|ruby|webhook)$/i.test(String(e.type))) return !1;
		let t = !0;
		return JSON.stringify(e, (e, n) => (t &&= typeof n != "string" || !/^\s*(?:file|package|python|golang|ruby|exec):/i.test(n), n)), t;
	}
	function variedMessages(e, t, n) {
		let r = [...e];
		for (let [e, i] of Object.entries(t)) {
			let t = n[e];
			if (t === void 0 || t === i) continue;
			let a = r.reduce((e, { content: t }) => e + t.split(i).length - 1, 0);
			if (i.length < y || a !== 1) return null;
			r = r.map((e) => ({
				...e,
				content: e.content.replace(i, () => t)
			}));
		}
		return r;
	}
	let y = 3;
	var b = n(68249), x = n(432), S = n(72194), C = n(79471);
	async function acceptDrafts(e) {
		let { entries: t, broken: n } = (0, C.ty)(e.file, e.name), { exam: i, cells: a } = await (0, S.N)(e), o = checksOf(a.values()), s = asideOf([...a.values()], e), c = t.filter(({ entry: e }) => e.accepted), l = suitesWithSharedChecks([...a.values()]), d = c.flatMap(({ place: t, entry: n }) => {
			let r = problemOf(n, e, o) ?? (l.has(n.source.suite) ? null : unheld(n));
			return r === null ? [] : [{
				place: t,
				what: r
			}];
		}), f = (0, b.hJ)(c, d), { fresh: m, leaked: h, repeated: g, contradicting: _ } = (0, b.f)(f, i), v = [
			...h,
			...g,
			..._
		], y = (0, p.z)(m, ({ entry: e }) => e.source.suite);
		if (e.out !== null && y.size > 1) throw severalSuites([...y.keys()]);
		let x = [...y].map(([t, n]) => {
			let i = e.config.suites.find(({ id: e }) => e === t)?.config ?? "", a = e.out ?? r.join(e.root, (0, u.yS)(i), "drafted.yaml"), o = n.map(({ place: e, entry: t }) => ({
				place: e,
				test: testOf(t, s(t))
			})), { added: c, standing: l } = addTests(a, r.relative(e.root, a), o);
			return {
				suite: t,
				config: i,
				file: a,
				tests: c,
				standing: l
			};
		});
		return {
			written: x.filter(({ tests: e }) => e > 0),
			unaccepted: t.length - c.length,
			refused: [...n, ...d],
			near: [...v, ...x.flatMap(({ standing: e }) => e)]
		};
	}
	function asideOf(e, { config: t }) {
		return ({ source: n }) => {
			let r = t.suites.find(({ id: e }) => e === n.suite)?.task?.expected;
			if (r === void 0) return null;
			let i = e.filter(({ suite: e }) => e === n.suite), a = i.find(({ case: e }) => e === n.case);
			return a === void 0 ? i.some(({ expectedElsewhere: e }) => e === null) ? null : r : a.expectedElsewhere;
		};
	}
	function checksOf(e) {
		return new Set([...e].flatMap(({ suite: e, asked: t }) => t.checks.filter((e) => !(m.E in e)).map((t) => checkText(e, t))));
	}
	function suitesWithSharedChecks(e) {
		return new Set(e.flatMap(({ suite: e, asked: t }) => t.checks.length > t.ownChecks ? [e] : []));
	}
	function unheld({ source: e, graded: t = {}, expected: n = [] }) {
		return e.kind === void 0 || n.length > 0 || Object.keys(t).length > 0 ? null : "nothing tells a right answer to it from a wrong one: write `expected`";
	}
	function checkText(e, t) {
		return JSON.stringify([e, t]);
	}
	function problemOf({ source: e, vars: t, graded: n = {}, expected: r = [] }, { config: i }, a) {
		if (e.draftedBy === void 0) return "it is not a draft: an answer of a case that its suite already holds";
		if (!i.suites.some(({ id: t }) => t === e.suite)) return `there is no suite \`${e.suite}\``;
		for (let [e, r] of Object.entries({
			...t,
			...n
		})) {
			let t = unfitValue(r) ?? unfitValue(expectedValue(r));
			if (t !== null) return `\`vars.${e}\` ${t}`;
		}
		return r.some((t) => !isPlainCheck(t) && !a.has(checkText(e.suite, t))) ? "`expected` holds a check that is more than plain data, and no case of its suite has it: write it into the suite yourself" : Object.keys(t).length === 0 ? "`vars` is empty: nothing is asked" : null;
	}
	function addTests(e, t, n) {
		let { document: r, ids: i } = testsIn(e, t), a = n.filter(({ test: e }) => !i.has(e.metadata.id));
		for (let { test: e } of a) r.add(r.createNode(e, { aliasDuplicateObjects: !1 }));
		a.length > 0 && (0, x.Zf)(e, r.toString({ lineWidth: 0 }));
		let o = n.filter(({ test: e }) => i.has(e.metadata.id)).map(({ place: e }) => ({
			place: e,
			what: `stands in ${t} already`
		}));
		return {
			added: a.length,
			standing: o
		};
	}
	function testsIn(e, t) {
		if ((0, s.lstatSync)(e, { throwIfNoEntry: !1 })?.isSymbolicLink()) throw linkedFile(t);
		if (!(0, s.existsSync)(e)) return {
			document: new c.yo([]),
			ids: new Set()
		};
		let n = (0, l.mw)((0, d.R)(t, (0, s.readFileSync)(e, "utf8"))), r = n.plain();
		if (!Array.isArray(r)) throw new f.pO({
			code: "training/no-tests-file",
			what: `\`${t}\` is not a list of tests.`,
			fix: "name another file: --out FILE",
			place: { file: t }
		});
		let i = r.map((e) => Object(Object(e).metadata).id);
		return {
			document: n.document,
			ids: new Set(i)
		};
	}
	function testOf({ vars: e, graded: t = {}, expected: n = [], source: r }, i) {
		let a = (0, o.createHash)("sha256").update(JSON.stringify({
			...e,
			...t
		})).digest("hex").slice(0, 8), { [i ?? ""]: s, ...c } = t, l = {
			...e,
			...i === null ? t : c
		};
		return {
			metadata: {
				...r.tags,
				...i !== null && s !== void 0 && { [i]: expectedValue(s) },
				id: `drafted-${a}`,
				draftedBy: r.draftedBy,
				draftedOn: r.draftedOn,
				...r.case !== void 0 && { draftedFrom: r.case },
				...r.kind !== void 0 && { draftedAs: r.kind }
			},
			vars: l,
			...n.length > 0 && { assert: n }
		};
	}
	function linkedFile(e) {
		return new f.pO({
			code: "training/no-tests-file",
			what: `\`${e}\` is a link.`,
			why: "What it names would be copied into a file of the repository.",
			fix: "remove the link, or name another file: --out FILE",
			place: { file: e }
		});
	}
	function severalSuites(e) {
		return new f.pO({
			code: "training/several-suites",
			what: `The drafts come from several suites: ${e.join(", ")}.`,
			why: "One file of tests belongs to one suite.",
			fix: "leave --out away: each suite gets a drafted.yaml beside it"
		});
	}
	var w = n(48161), T = n(88041), E = n(27196), D = n(11395), O = n(7390), k = n(37647);
	let A = "promptfooconfig.yaml";
	async function askDrafts(e) {
		if (/^(?:file|package|python|golang|ruby):/.test(e.model)) throw ofFile(e.model);
		let t = (0, O.Kq)(w.tmpdir(), O.Yk.suite);
		try {
			(0, s.writeFileSync)(r.join(t.path, A), suiteOf(e));
			let { root: n, openEngine: i, requests: a, model: o, env: c, log: l } = e, u = draftConfig(e.config), d = await (0, k.rB)({
				root: t.path,
				config: u,
				env: c,
				openEngine: (e, t, r, a) => i(e, t, n, a),
				secretsWithheld: null
			});
			try {
				let [e] = d.plan.suites;
				if (e?.action.kind !== "run") throw noDrafts(e?.action.kind === "unmeasured" ? e.action.why : null);
				let t = [
					"draft",
					o,
					...a
				], r = await (0, E.c)({
					...d,
					root: n,
					config: u,
					env: c,
					isLocal: !0,
					purpose: t,
					log: l
				}), i = {
					round: 0,
					stage: "record",
					seed: 0,
					cells: (0, D.b)(d.plan, (0, T.i)(d.plan)),
					maxCalls: (0, k.qu)(d.plan, u.policy)
				}, { samples: s } = await r.engine.run(i, () => {}).finally(r.close);
				return {
					answers: answersOf(s, a.length),
					kept: r.kept
				};
			} finally {
				await d.close();
			}
		} finally {
			t.remove();
		}
	}
	function suiteOf({ requests: e, model: t }) {
		return JSON.stringify({
			prompts: ["{{request}}"],
			providers: [t],
			tests: e.map((e, t) => ({
				metadata: { id: String(t) },
				vars: { request: e },
				assert: [{
					type: "contains",
					value: "["
				}]
			}))
		});
	}
	function draftConfig({ policy: { serve: e, ...t }, suites: n }) {
		let { models: r, modelsFile: i } = n[0] ?? {}, a = {
			...r && { models: r },
			...i !== void 0 && { modelsFile: i }
		};
		return {
			file: null,
			policy: t,
			suites: [{
				id: "draft",
				config: A,
				paths: [],
				metrics: {},
				...a
			}],
			skipped: []
		};
	}
	function answersOf(e, t) {
		let n = e.filter(({ result: e }) => e.kind === "scored"), r = e.flatMap(({ result: e }) => e.kind === "errored" ? [e.message] : []);
		if (n.length === 0) throw noDrafts({
			reason: r[0] ?? "The budget allows no call.",
			fix: "mend this, then draft again"
		});
		let i = new Map(n.map(({ case: e, output: t }) => [e, t]));
		return Array.from({ length: t }, (e, t) => i.get(String(t)) ?? null);
	}
	function ofFile(e) {
		return new f.pO({
			code: "training/no-drafts",
			what: `\`--model ${e}\` is code of this repository, and such a model cannot draft.`,
			why: "Pawl asks for drafts in an empty folder, where the code of the repository is missing.",
			fix: "name a model of a provider, or one of `models:` in pawl.yaml: --model openai:chat:NAME"
		});
	}
	function noDrafts(e) {
		return new f.pO({
			code: "training/no-drafts",
			what: "The model that drafts could not be asked.",
			...e && {
				why: e.reason,
				fix: e.fix
			}
		}, "unmeasured");
	}
	var j = n(15586), M = n(45075), N = n(82467);
	async function draftCases(e) {
		let { tree: t, count: n, ask: r } = e, { cells: i, unfit: a } = seedCells(e), o = i.map(seedOf), s = spread(i, n).map((e) => ({
			...e,
			seed: seedOf(e.cell)
		})), c = s.map(({ seed: e, wanted: t, cell: n }) => draftRequest(e, othersOf(n, i, o), t)), l = c.length === 0 ? [] : await r(c), u = [], d = s.flatMap(({ cell: t, seed: n, wanted: r }, i) => {
			let a = l[i];
			if (a == null) return [];
			let o = draftsIn(a, n);
			return u.push(...o.refused), o.drafts.slice(0, r).map((n) => entryOf(t, n, e));
		}), f = d.map((e, t) => ({
			place: String(t),
			entry: e
		})), { fresh: p } = (0, b.f)(f, t.exam);
		return {
			entries: p.map(({ entry: e }) => e),
			unfit: a,
			refused: u,
			near: d.length - p.length,
			unanswered: l.filter((e) => e === null).length
		};
	}
	function seedCells(e) {
		let t = cellsByCase(e), n = t.filter(canBeVaried);
		return {
			cells: n,
			unfit: t.length - n.length
		};
	}
	function cellsByCase({ tree: e, suite: t, only: n }) {
		let r = new Map();
		for (let [i, a] of e.cells) {
			let e = (0, j.Mu)(a);
			t !== void 0 && a.suite !== t || n !== null && !n.has(i) || r.has(e) || r.set(e, a);
		}
		return [...r.values()];
	}
	function canBeVaried(e) {
		let t = e.expectedElsewhere === null || e.asked.expected !== void 0;
		return e.isWhole && t && Object.keys(seedOf(e).vars).length > 0;
	}
	function seedOf(e) {
		return { vars: (0, N.a)(e).vars };
	}
	function spread(e, t) {
		return e.flatMap((n, r) => {
			let i = Math.floor(t / e.length) + +(r < t % e.length);
			return i === 0 ? [] : [{
				cell: n,
				wanted: i
			}];
		});
	}
	function othersOf(e, t, n) {
		let r = t.indexOf(e);
		return t.map((e, i) => ({
			other: e,
			seed: n[i],
			distance: (i - r + t.length) % t.length
		})).filter(({ other: t, distance: n }) => n > 0 && t.suite === e.suite).sort((e, t) => e.distance - t.distance).slice(0, 4).map(({ seed: e }) => e);
	}
	function entryOf(e, t, { model: n, day: r }) {
		let { asked: i, prompt: a, suite: o, slot: s, label: c, tags: l } = e, u = a === null ? null : (0, M.cr)(a), d = i.ownChecks === 0 ? [] : i.checks.slice(-i.ownChecks), { graded: f } = (0, N.a)(e);
		return {
			accepted: !1,
			corrected: "",
			expected: d.map((e) => ({ ...e })),
			vars: { ...t },
			...f && { graded: f },
			messages: (u && variedMessages(u, seedOf(e).vars, t)) ?? [],
			source: {
				suite: o,
				case: e.case,
				...c !== e.case && { label: c },
				slot: s,
				draftedBy: n,
				draftedOn: r,
				...Object.keys(l).length > 0 && { tags: { ...l } }
			}
		};
	}
	function caseForm(e, t) {
		let formOf = ({ vars: e, graded: t }) => JSON.stringify([Object.keys(e).sort(), Object.keys(t).sort()]), [n = []] = [...(0, p.z)(e, formOf).values()].sort((e, t) => t.length - e.length), r = e.flatMap(({ checks: e }) => e.flatMap((e) => isPlainCheck(e) ? [String(e.type)] : []));
		return {
			vars: Object.keys(n[0]?.vars ?? {}).sort(),
			graded: Object.keys(n[0]?.graded ?? {}).sort(),
			checks: [...new Set(r)],
			labels: t
		};
	}
	function newCasesRequest({ kind: e, prompts: t, examples: n, form: r, wanted: i, part: a }) {
		let { vars: o, graded: s, checks: c, labels: l } = r, u = n.length === 0 ? 0 : a * 6 % n.length, d = [...n.slice(u), ...n.slice(0, u)].slice(0, 6), keys = (e) => e.map((e) => braceless(e)).join(", ");
		return [
			"You write test cases for an application that answers people.",
			`Write ${i} new ${i === 1 ? "case" : "cases"} of the kind that is described below, which its suite lacks. Each could come from a real person, and all differ in what they ask, in words, length and details.`,
			"Do not copy the cases below.",
			`Answer with a JSON array of ${i} ${i === 1 ? "object" : "objects"} and nothing else. Each object has`,
			`- "vars": an object with exactly these keys, all texts: ${keys(o)}. It is what the application is asked.`,
			...s.length === 0 ? [] : [`- "graded": an object with exactly these keys, all texts: ${keys(s)}. It is what a right answer is held against.`],
			...l === null ? [] : [`  ${braceless(l.name)} is one of ${keys(l.all)}.`],
			...c.length === 0 ? [] : [`- "checks": an array of what is checked of an answer, as in the cases below: objects with "type" (one of these types: ${c.join(", ")}) and "value". A right answer passes all of them, and a wrong one does not.`],
			...a === 0 ? [] : [`This is request ${a + 1} of several: write others than come to mind first.`],
			"",
			"The kind:",
			braceless(e),
			"",
			"Prompts of the application:",
			braceless(t.map((e) => e.slice(0, 8e3))),
			"",
			"Cases that the suite has:",
			braceless(d.map((e) => shownCase(e, r)))
		].join("\n");
	}
	function shownCase({ vars: e, graded: t, checks: n }, r) {
		return {
			vars: e,
			...r.graded.length > 0 && { graded: t },
			...r.checks.length > 0 && { checks: n.filter((e) => isPlainCheck(e)) }
		};
	}
	let P = i.g1P(i.YjP(), i.KCZ([
		i.YjP().max(g),
		i.aig(),
		i.zMY()
	]).transform((e) => String(e))), F = i.Ikc({
		vars: P,
		graded: P.default({}),
		checks: i.YOg(i.g1P(i.YjP(), i.L5J())).max(20).default([])
	});
	function newCasesIn(e, t) {
		let n = listIn(e);
		if (n === null) return {
			cases: [],
			refused: ["not readable"]
		};
		let r = [], i = [];
		for (let e of n) {
			let n = F.safeParse(e), a = n.success ? new_cases_problemOf(n.data, t) : "not readable";
			a === null ? n.success && r.push(n.data) : i.push(a);
		}
		return {
			cases: r,
			refused: i
		};
	}
	function new_cases_problemOf(e, { vars: t, graded: n, checks: r, labels: i }) {
		if (!(hasNames(e.vars, t) && hasNames(e.graded, n) && Object.values(e.vars).some((e) => e.trim() !== ""))) return "not readable";
		let a = new Set(r);
		if (e.checks.some((e) => !a.has(String(e.type)) || !isPlainForm(e))) return "a check of another type than its suite has";
		let o = unfitValue([
			e.vars,
			e.graded,
			e.checks
		]);
		if (o !== null) return o;
		let s = i === null ? void 0 : e.graded[i.name];
		return s === void 0 || i?.all.includes(s) ? null : "expects a label that the task does not list";
	}
	function isPlainForm(e) {
		return isPlainCheck({
			...e,
			value: ""
		});
	}
	function hasNames(e, t) {
		return JSON.stringify(Object.keys(e).sort()) === JSON.stringify([...t].sort());
	}
	async function draftKind(e) {
		let { tree: t, kind: n, count: r, config: i, ask: a } = e, o = cellsByCase(e).flatMap((e) => shownOf(e) ?? []), s = [...new Set(o.map(({ cell: e }) => e.suite))], [c] = s;
		if (c === void 0) throw noExample();
		if (s.length > 1) throw draft_kind_severalSuites(s);
		let l = i.suites.find(({ id: e }) => e === c)?.task, u = o.map(({ example: e }) => e), d = caseForm(u, l?.expected === void 0 || l.kind !== "classification" || l.labels === void 0 ? null : {
			name: l.expected,
			all: l.labels
		}), f = t.prompts.get(c) ?? [], p = Array.from({ length: Math.ceil(r / 10) }, (e, t) => ({
			part: t,
			wanted: Math.min(10, r - t * 10)
		})), m = await a(p.map((e) => newCasesRequest({
			kind: n,
			prompts: f,
			examples: u,
			form: d,
			...e
		}))), h = p.flatMap(({ wanted: e }, t) => {
			let n = m[t];
			if (n == null) return [];
			let { cases: r, refused: i } = newCasesIn(n, d);
			return [{
				cases: r.slice(0, e),
				refused: i
			}];
		}), g = h.flatMap(({ cases: e }) => e).map((t) => draft_kind_entryOf(t, c, o, e)), _ = g.map((e, t) => ({
			place: String(t),
			entry: e
		})), { fresh: v } = (0, b.f)(_, t.exam);
		return {
			entries: v.map(({ entry: e }) => e),
			unfit: 0,
			refused: h.flatMap(({ refused: e }) => e),
			near: g.length - v.length,
			unanswered: m.filter((e) => e === null).length
		};
	}
	function shownOf(e) {
		let { vars: t, graded: n = {} } = (0, N.a)(e);
		if (Object.keys(t).length === 0) return null;
		let { checks: r, ownChecks: i } = e.asked;
		return {
			cell: e,
			example: {
				vars: t,
				graded: n,
				checks: i === 0 ? [] : r.slice(-i).filter((e) => !(m.E in e))
			}
		};
	}
	function draft_kind_entryOf({ vars: e, graded: t, checks: n }, r, i, { kind: a, model: o, day: s }) {
		let [c] = i;
		return {
			accepted: !1,
			corrected: "",
			...n.length > 0 && { expected: n.map((e) => ({ ...e })) },
			vars: { ...e },
			...Object.keys(t).length > 0 && { graded: { ...t } },
			messages: askedAs(e, i),
			source: {
				suite: r,
				kind: a,
				...c && { slot: c.cell.slot },
				draftedBy: o,
				draftedOn: s
			}
		};
	}
	function askedAs(e, t) {
		for (let { cell: n, example: r } of t) {
			let t = n.prompt === null ? null : (0, M.cr)(n.prompt), i = t && variedMessages(t, r.vars, e);
			if (i !== null) return i;
		}
		return [];
	}
	function noExample() {
		return new f.pO({
			code: "training/no-drafts",
			what: "No case of the suites says in text what it asks, so there is no example to draft from.",
			fix: "write two or three cases by hand, with their questions under `vars`"
		});
	}
	function draft_kind_severalSuites(e) {
		return new f.pO({
			code: "training/several-suites",
			what: `A kind of cases belongs to one suite, and there are several: ${e.join(", ")}.`,
			fix: `pawl draft --kind '…' --suite ${e[0]}`
		});
	}
	var I = n(11558), L = n(73535), R = n(6767), z = n(82746), B = n(12215), V = n(99376), H = n(38565), U = n(3184), W = n(49987);
	let G = i.Ikc({ count: a.ai().int().min(1).max(1e3).default(20) }), howToReview = (e) => [
		"Drafts of a model, to review. None of them becomes a test or training data before a person accepts it. For each entry:",
		"- read `vars`, and whether `expected` (checks) and `graded` (what a task expects, and what else only checks read) still tell a right answer from a wrong one,",
		"- set `accepted: true`; to train on it, write the right answer in `corrected`.",
		`As tests of the suite: npx ${h.Hy} draft ${e}`,
		`As training data:      npx ${h.Hy} export training ${e}`,
		"Use a draft for one of the two: what a model was trained on does not test it."
	], draftCommand = async (e, [t], n, i) => {
		let a = G.safeParse(e);
		if (!a.success) throw (0, U.Z)("draft", a.error, e);
		let o = await (0, B.h)(n.cwd(), n.env, !1), { root: s } = o, c = (0, L.Y)({
			root: s,
			file: (0, V.u)(e.policy),
			keepUnreadable: !0
		}), l = (0, V.u)(e.suite);
		(0, R.D)(c, l);
		let u = {
			root: s,
			config: c,
			env: n.env,
			openEngine: i
		}, at = (e) => r.resolve(n.cwd(), e), d = (0, V.u)(e.out);
		if (t !== void 0) return accepted(await acceptDrafts({
			...u,
			file: at(t),
			name: t,
			out: d === void 0 ? null : at(d)
		}), s, n);
		let p = (0, V.u)(e.model);
		if (p === void 0) throw noModel();
		let m = d === void 0 ? r.join(s, ".pawl", "drafts.yaml") : at(d);
		(0, C.G_)(m);
		let h = (0, V.u)(e.from), g = {
			...u,
			repository: o,
			cwd: n.cwd(),
			holdout: 0,
			passing: !1,
			suite: l
		}, _ = h === void 0 ? null : await (0, I.k)({
			...g,
			from: h
		}), v = (0, V.u)(e.kind), log = (e) => n.stderr.write(`${(0, H.QN)(e, n.stderr)}\n`), y = [], b = {
			tree: _?.tree ?? await (0, S.N)(u),
			suite: l,
			only: _ && new Set(_.cells.map(j.sl)),
			count: a.data.count,
			model: p,
			day: new Date().toISOString().slice(0, 10),
			ask: async (e) => {
				let t = await askDrafts({
					...u,
					requests: e,
					model: p,
					log
				});
				return y.push(t.kept), t.answers;
			}
		}, x = await (v === void 0 ? draftCases(b) : draftKind({
			...b,
			kind: v,
			config: c
		})), { entries: w, unfit: T, refused: E, near: D, unanswered: O } = x, say = (e) => n.stdout.write(`${(0, H.QN)(e, n.stdout)}\n`);
		if (w.length > 0) {
			let e = r.relative(n.cwd(), m);
			(0, C.OC)(m, "drafts", w, howToReview((0, f.lG)(e))), say(`${(0, z.U9)(w.length, "draft")} to review in ${e}`);
		} else _?.cells.length === 0 ? say("No draft to review: no case of what is checked out fails in these samples. No model was asked.") : say(`No draft to review${isUnexplained(x) ? ": the answers of the model hold none" : ""}.`);
		if (_) for (let e of (0, W.o)(_, c.file)) say(e);
		for (let e of y) e();
		D > 0 && say(`${(0, z.U9)(D, "draft")} left out: nearly a case of a suite, or another draft.`);
		for (let e of new Set(E)) say(`${(0, z.U9)(E.filter((t) => t === e).length, "draft")} left out: ${e}.`);
		return O > 0 && say(`${(0, z.U9)(O, "request")} without an answer.`), T > 0 && say(`${(0, z.U9)(T, "case")} not varied: without a text, or with checks or settings that a draft cannot take over.`), w.length > 0 ? 0 : 1;
	};
	function isUnexplained({ unfit: e, refused: t, near: n, unanswered: r }) {
		return e + t.length + n + r === 0;
	}
	function accepted({ written: e, unaccepted: t, refused: n, near: i }, a, o) {
		let say = (e) => o.stdout.write(`${(0, H.QN)(e, o.stdout)}\n`);
		for (let { config: t, file: n, tests: i } of e) say(`${(0, z.U9)(i, "test")} in ${r.relative(o.cwd(), n)}`), say(`  If \`tests:\` of ${t} does not list it yet, add:  - file://${(0, u.dR)(r.dirname(r.join(a, t)), n)}`);
		e.length === 0 && say(`Nothing was written: ${n.length + i.length > 0 ? "no accepted draft can become a test" : "no draft is accepted"}.`), t > 0 && say(`${(0, z.U9)(t, "entry", "entries")} not accepted, and left out.`);
		for (let { place: e, what: t } of n) say(`refused: ${e} ${t}`);
		for (let { place: e, what: t } of i) say(`left out: ${e} ${t}`);
		return +(n.length > 0 || e.length === 0);
	}
	function noModel() {
		return new f.pO({
			code: "cli/usage",
			what: "\"pawl draft\" needs the model that drafts, or a reviewed file.",
			fix: "pawl draft --model openai:chat:gpt-5.6-sol\npawl draft .pawl/drafts.yaml"
		});
	}
}) };
