export const id = 810;
export const ids = [810];
export const modules = { 38429: ((e, t, n) => {
	n.r(t), n.d(t, { draftCommand: () => draftCommand });
	var r = n(76760), i = n(26921), a = n(49567), o = n(77598), s = n(73024), c = n(38815), l = n(43602), u = n(3795), d = n(25152), f = n(19473), p = n(8702), m = n(47213), h = n(46914);
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
			i.YjP().max(2e4),
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
	let g = /(?![\t\n\r])\p{Cc}|(?!\u200c|\u200d|\ufe0f)\p{Default_Ignorable_Code_Point}/u;
	function unfit(e) {
		return /^\s*(?:file|package|python|golang|ruby|exec|https?|data):/i.test(e) ? "names a file" : /\{[{%#]/.test(e) ? "holds a template" : g.test(e) ? "holds hidden characters" : null;
	}
	let _ = new Set(h.Az);
	function isPlainCheck(e) {
		if (Object.keys(e).some((e) => !_.has(e)) || /^(?:not-)?(?:javascript|python|ruby|webhook)$/i.test(String(e.type))) return !1;
		let t = !0;
		return JSON.stringify(e, (e, n) => (t &&= typeof n != "string" || !/^\s*(?:file|package|python|golang|ruby|exec):/i.test(n), n)), t;
	}
	function variedMessages(e, t, n) {
		let r = [...e];
		for (let [e, i] of Object.entries(t)) {
			let t = n[e];
			if (t === void 0 || t === i) continue;
			let a = r.reduce((e, { content: t }) => e + t.split(i).length - 1, 0);
			if (i.length < v || a !== 1) return null;
			r = r.map((e) => ({
				...e,
				content: e.content.replace(i, () => t)
			}));
		}
		return r;
	}
	let v = 3;
	var y = n(68249), b = n(432), x = n(72194), S = n(79471);
	async function acceptDrafts(e) {
		let { entries: t, broken: n } = (0, S.ty)(e.file, e.name), { exam: i, cells: a } = await (0, x.N)(e), o = checksOf(a.values()), s = t.filter(({ entry: e }) => e.accepted), c = s.flatMap(({ place: t, entry: n }) => {
			let r = problemOf(n, e, o);
			return r === null ? [] : [{
				place: t,
				what: r
			}];
		}), l = (0, y.hJ)(s, c), { fresh: d, leaked: f, repeated: m, contradicting: h } = (0, y.f)(l, i), g = [
			...f,
			...m,
			...h
		], _ = (0, p.z)(d, ({ entry: e }) => e.source.suite);
		if (e.out !== null && _.size > 1) throw severalSuites([..._.keys()]);
		let v = [..._].map(([t, n]) => {
			let i = e.config.suites.find(({ id: e }) => e === t)?.config ?? "", a = e.out ?? r.join(e.root, (0, u.yS)(i), "drafted.yaml"), { tests: o, standing: s } = addTests(a, r.relative(e.root, a), n);
			return {
				suite: t,
				config: i,
				file: a,
				tests: o,
				standing: s
			};
		});
		return {
			written: v.filter(({ tests: e }) => e > 0),
			unaccepted: t.length - s.length,
			refused: [...n, ...c],
			near: [...g, ...v.flatMap(({ standing: e }) => e)]
		};
	}
	function checksOf(e) {
		return new Set([...e].flatMap(({ suite: e, asked: t }) => t.checks.filter((e) => !(m.E in e)).map((t) => checkText(e, t))));
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
			let t = unfit(r);
			if (t !== null) return `\`vars.${e}\` ${t}`;
		}
		return r.some((t) => !isPlainCheck(t) && !a.has(checkText(e.suite, t))) ? "`expected` holds a check that is more than plain data, and no case of its suite has it: write it into the suite yourself" : Object.keys(t).length === 0 ? "`vars` is empty: nothing is asked" : null;
	}
	function addTests(e, t, n) {
		let { document: r, ids: i } = testsIn(e, t), a = n.map(({ place: e, entry: t }) => ({
			place: e,
			test: testOf(t)
		})), o = a.filter(({ test: e }) => !i.has(e.metadata.id));
		for (let { test: e } of o) r.add(r.createNode(e, { aliasDuplicateObjects: !1 }));
		o.length > 0 && (0, b.Zf)(e, r.toString({ lineWidth: 0 }));
		let s = a.filter(({ test: e }) => i.has(e.metadata.id)).map(({ place: e }) => ({
			place: e,
			what: `stands in ${t} already`
		}));
		return {
			tests: o.length,
			standing: s
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
	function testOf({ vars: e, graded: t, expected: n = [], source: r }) {
		let i = {
			...e,
			...t
		}, a = (0, o.createHash)("sha256").update(JSON.stringify(i)).digest("hex").slice(0, 8);
		return {
			metadata: {
				...r.tags,
				id: `drafted-${a}`,
				draftedBy: r.draftedBy,
				draftedOn: r.draftedOn,
				draftedFrom: r.case
			},
			vars: i,
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
	var C = n(48161), w = n(88041), T = n(11395), E = n(7390), D = n(37647);
	let O = "promptfooconfig.yaml";
	async function askDrafts(e) {
		let t = (0, E.Kq)(C.tmpdir(), E.Yk.suite);
		try {
			(0, s.writeFileSync)(r.join(t.path, O), suiteOf(e));
			let { root: n, openEngine: i } = e, a = await (0, D.rB)({
				root: t.path,
				config: draftConfig(e.config),
				env: e.env,
				openEngine: (e, t, r, a) => i(e, t, n, a),
				secretsWithheld: null
			});
			try {
				let [t] = a.plan.suites;
				if (t?.action.kind !== "run") throw noDrafts(t?.action.kind === "unmeasured" ? t.action.why : null);
				let { samples: n } = await a.engine.run({
					round: 0,
					stage: "record",
					seed: 0,
					cells: (0, T.b)(a.plan, (0, w.i)(a.plan)),
					maxCalls: e.config.policy.budget.calls
				}, () => {});
				return answersOf(n, e.requests.length);
			} finally {
				await a.close();
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
				config: O,
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
	var k = n(45075), A = n(82467);
	async function draftCases(e) {
		let { tree: t, count: n, ask: r } = e, { cells: i, unfit: a, expectedElsewhere: o } = seedCells(e), s = i.map(seedOf), c = spread(i, n).map((e) => ({
			...e,
			seed: seedOf(e.cell)
		})), l = c.map(({ seed: e, wanted: t, cell: n }) => draftRequest(e, othersOf(n, i, s), t)), u = l.length === 0 ? [] : await r(l), d = [], f = c.flatMap(({ cell: t, seed: n, wanted: r }, i) => {
			let a = u[i];
			if (a == null) return [];
			let o = draftsIn(a, n);
			return d.push(...o.refused), o.drafts.slice(0, r).map((n) => entryOf(t, n, e));
		}), p = f.map((e, t) => ({
			place: String(t),
			entry: e
		})), { fresh: m } = (0, y.f)(p, t.exam);
		return {
			entries: m.map(({ entry: e }) => e),
			unfit: a,
			expectedElsewhere: o,
			refused: d,
			near: f.length - m.length,
			unanswered: u.filter((e) => e === null).length
		};
	}
	function seedCells({ tree: e, suite: t, only: n }) {
		let r = new Map();
		for (let [i, a] of e.cells) {
			let e = JSON.stringify([a.suite, a.case]);
			t !== void 0 && a.suite !== t || n !== null && !n.has(i) || r.has(e) || r.set(e, a);
		}
		let i = [...r.values()], a = i.filter(canBeVaried), o = i.filter((e) => e.expectedElsewhere !== null);
		return {
			cells: a,
			unfit: i.length - a.length - o.length,
			expectedElsewhere: o.flatMap((e) => e.expectedElsewhere ?? [])
		};
	}
	function canBeVaried(e) {
		return e.isWhole && e.expectedElsewhere === null && Object.keys(seedOf(e).vars).length > 0;
	}
	function seedOf(e) {
		return { vars: (0, A.a)(e).vars };
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
		let { asked: i, prompt: a, suite: o, slot: s, label: c, tags: l } = e, u = a === null ? null : (0, k.cr)(a), d = i.ownChecks === 0 ? [] : i.checks.slice(-i.ownChecks), { graded: f } = (0, A.a)(e);
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
	var j = n(11558), M = n(39729), N = n(6767), P = n(82746), F = n(15586), I = n(62665), L = n(99376), R = n(38565), z = n(3184);
	let B = i.Ikc({ count: a.ai().int().min(1).max(1e3).default(20) }), V = [
		"Drafts of a model, to review. None of them becomes a test or training data before a person accepts it. For each entry:",
		"- read `vars`, and whether `expected` (the checks of the case that it varies) still tells a right answer from a wrong one,",
		"- set `accepted: true`; to train on it, write the right answer in `corrected`.",
		`As tests of the suite: npx ${h.Hy} draft .pawl/drafts.yaml`,
		`As training data:      npx ${h.Hy} export training .pawl/drafts.yaml`,
		"Use a draft for one of the two: what a model was trained on does not test it."
	], draftCommand = async (e, [t], n, i) => {
		let a = B.safeParse(e);
		if (!a.success) throw (0, z.Z)("draft", a.error, e);
		let o = await (0, I.h)(n.cwd(), n.env, !1), { root: s } = o, c = (0, M.Y)({
			root: s,
			file: (0, L.u)(e.policy),
			keepUnreadable: !0
		}), l = (0, L.u)(e.suite);
		(0, N.D)(c, l);
		let u = {
			root: s,
			config: c,
			env: n.env,
			openEngine: i
		}, at = (e) => r.resolve(n.cwd(), e), d = (0, L.u)(e.out);
		if (t !== void 0) return accepted(await acceptDrafts({
			...u,
			file: at(t),
			name: t,
			out: d === void 0 ? null : at(d)
		}), s, n);
		let f = (0, L.u)(e.model);
		if (f === void 0) throw noModel();
		let p = d === void 0 ? r.join(s, ".pawl", "drafts.yaml") : at(d);
		(0, S.G_)(p);
		let m = (0, L.u)(e.from), h = {
			...u,
			repository: o,
			cwd: n.cwd(),
			holdout: 0,
			passing: !1,
			suite: l
		}, g = m === void 0 ? null : await (0, j.k)({
			...h,
			from: m
		}), _ = await draftCases({
			tree: g?.tree ?? await (0, x.N)(u),
			suite: l,
			only: g && new Set(g.cells.map(F.sl)),
			count: a.data.count,
			model: f,
			day: new Date().toISOString().slice(0, 10),
			ask: (e) => askDrafts({
				...u,
				requests: e,
				model: f
			})
		}), { entries: v, unfit: y, expectedElsewhere: b, refused: C, near: w, unanswered: T } = _, say = (e) => n.stdout.write(`${(0, R.QN)(e, n.stdout)}\n`);
		v.length > 0 ? ((0, S.OC)(p, "drafts", v, V), say(`${(0, P.U9)(v.length, "draft")} to review in ${r.relative(n.cwd(), p)}`)) : say(`No draft to review${isUnexplained(_) ? ": the answers of the model hold none" : ""}.`), w > 0 && say(`${(0, P.U9)(w, "draft")} left out: nearly a case of a suite, or another draft.`);
		for (let e of new Set(C)) say(`${(0, P.U9)(C.filter((t) => t === e).length, "draft")} left out: ${e}.`);
		T > 0 && say(`${(0, P.U9)(T, "request")} without an answer.`);
		for (let e of new Set(b)) say(`${(0, P.U9)(b.filter((t) => t === e).length, "case")} not varied: what the task expects (${e}) stands in metadata, and a draft carries variables alone. Write it under vars of the case.`);
		return y > 0 && say(`${(0, P.U9)(y, "case")} not varied: without a text, or with checks or settings that a draft cannot take over.`), v.length > 0 ? 0 : 1;
	};
	function isUnexplained({ unfit: e, expectedElsewhere: t, refused: n, near: r, unanswered: i }) {
		return e + t.length + n.length + r + i === 0;
	}
	function accepted({ written: e, unaccepted: t, refused: n, near: i }, a, o) {
		let say = (e) => o.stdout.write(`${(0, R.QN)(e, o.stdout)}\n`);
		for (let { config: t, file: n, tests: i } of e) say(`${(0, P.U9)(i, "test")} in ${r.relative(o.cwd(), n)}`), say(`  If \`tests:\` of ${t} does not list it yet, add:  - file://${r.relative(r.dirname(r.join(a, t)), n)}`);
		e.length === 0 && say(`Nothing was written: ${n.length + i.length > 0 ? "no accepted draft can become a test" : "no draft is accepted"}.`), t > 0 && say(`${(0, P.U9)(t, "entry", "entries")} not accepted, and left out.`);
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
