export const id = 630;
export const ids = [630];
export const modules = {
	70075: ((e, t, n) => {
		n.d(t, { t: () => changeTitle });
		let r = /^Merge (?:pull request #(\d{1,9}) |branch |remote-tracking branch )/;
		function changeTitle(e) {
			let [t = "", ...n] = e.split("\n").map((e) => e.trim()), i = r.exec(t), a = /\(#(\d{1,9})\)$/.exec(t)?.[1], o = i?.[1] ?? a, s = i ? n.find((e) => e !== "") ?? t : t;
			return {
				title: s.replace(/\s*\(#\d{1,9}\)$/, "") || s,
				pull: o === void 0 ? null : Number(o)
			};
		}
	}),
	8481: ((e, t, n) => {
		n.d(t, { h: () => revertedBy });
		var r = n(70075);
		function revertedBy(e) {
			let t = new Map();
			for (let [n, r] of e.entries()) {
				let i = undoneBy(r.message, e.slice(n + 1));
				i && !t.has(i.commit) && t.set(i.commit, r.commit);
			}
			return t;
		}
		function undoneBy(e, t) {
			let n = /^This reverts commit ([0-9a-f]{7,64})\b/m.exec(e)?.[1];
			if (n !== void 0) return t.find(({ commit: e }) => e.startsWith(n));
			let i = /^Reverts [\w.-]*\/?[\w.-]*#(\d{1,9})\b/m.exec(e)?.[1], a = /^Revert "(.+)"$/.exec((0, r.t)(e).title)?.[1];
			if (i !== void 0) {
				let e = t.find((e) => (0, r.t)(e.message).pull === Number(i));
				if (e) return e;
			}
			return a === void 0 ? void 0 : t.find((e) => isTitled(e, a));
		}
		function isTitled({ message: e }, t) {
			let n = (0, r.t)(e);
			return n.title === t || n.title === (0, r.t)(t).title;
		}
	}),
	26149: ((e, t, n) => {
		n.r(t), n.d(t, { backtestCommand: () => backtestCommand });
		var r = n(76760), i = n(26921), a = n(49567), o = n(58500), s = n(73535), c = n(36425), l = n(6767), u = n(62600), d = n(54524), f = n(34698), p = n(58396), m = n(59097), h = n(86009), g = n(12215), _ = n(432), v = n(98283), y = n(73024), b = n(89447), x = n(19473);
		function pastConfig(e, t, n) {
			let r = ownConfig(e, n), i = r?.suites ?? suitesOfToday(e, t);
			return {
				...t,
				policy: r ? {
					...t.policy,
					...startedBy(r)
				} : t.policy,
				suites: i.map((n) => underToday(e, n, t)),
				skipped: r?.skipped ?? []
			};
		}
		function ownConfig(e, t) {
			let n = t !== void 0 && (0, y.existsSync)(r.resolve(e, t)) ? t : void 0;
			try {
				let t = (0, s.Y)({
					root: e,
					file: n,
					discover: !0,
					keepUnreadable: !0,
					keepUnusable: !0
				});
				return t.file === null ? null : t;
			} catch (e) {
				if (!(e instanceof x.pO)) throw e;
				return null;
			}
		}
		function startedBy({ policy: { setup: e, serve: t } }) {
			return {
				setup: e,
				serve: t
			};
		}
		function suitesOfToday(e, { policy: t, suites: n }) {
			return t.suites === void 0 ? (0, b.t)({
				root: e,
				ignore: t.ignore,
				keepUnreadable: !0
			}).suites : n.filter(({ config: t }) => (0, y.existsSync)(r.join(e, t)));
		}
		function underToday(e, t, n) {
			let i = n.suites.find(({ id: e }) => e === t.id), a = t.task ?? i?.task, o = t.models ? t : i, s = o?.modelsFile !== void 0 && (0, y.existsSync)(r.join(e, o.modelsFile)), { task: c, models: l, modelsFile: u, ...d } = t;
			return {
				...d,
				metrics: i?.metrics ?? n.policy.metrics,
				...a && { task: a },
				...o?.models && { models: o.models },
				...s && o?.modelsFile !== void 0 && { modelsFile: o.modelsFile }
			};
		}
		var S = n(48161), C = n(44374), w = n(58324), T = n(90342), E = n(69518), D = n(96743);
		async function openPastTree(e, t, { temporary: n, log: r, setupOf: i }) {
			let a = await (0, C.b)(e, t, n);
			try {
				let { changed: n } = await (0, w.vl)(e, t, !0), o = await (0, T.z)(e.git, t), s = i(a.root), c = await (0, E.P)(e, {
					root: a.root,
					files: o
				}, n, {
					...s,
					log: r
				});
				return {
					root: a.root,
					commit: t,
					label: t.slice(0, 7),
					notes: [...a.notes, ...c.notes],
					lent: s.setup.length === 0 && c.notes.length > 0,
					prepare: (0, D.O)(c.prepare),
					close: a.close
				};
			} catch (e) {
				throw await a.close(), e;
			}
		}
		var O = n(3994);
		function pastTrees({ repository: e, env: t, configOf: n, log: r }) {
			let i = new Map(), a = {
				temporary: t.RUNNER_TEMP || (0, S.tmpdir)(),
				log: r,
				setupOf: (e) => {
					let { policy: r } = n(e);
					return {
						setup: [r.setup ?? []].flat(),
						...(0, O.w)(t, r["pass-env"], e)
					};
				}
			}, tree = async (t) => {
				let n = i.get(t) ?? await openPastTree(e, t, a);
				return i.set(t, n), n;
			}, closeBut = async (...e) => {
				for (let [t, n] of i) e.includes(t) || (i.delete(t), await n.close());
			};
			return {
				async of({ commit: e, parent: t }) {
					return await closeBut(e, t), {
						baseline: await tree(t),
						candidate: await tree(e)
					};
				},
				close: () => closeBut()
			};
		}
		var k = n(70075), A = n(47048), j = n(78335), M = n(70715), N = n(15030), P = n(37532), F = n(93591);
		function replayedChange(e, t, n) {
			let { calls: r, usage: i } = t.verdict.comparison, a = [i.target.cost, i.grader.cost].filter((e) => e !== void 0);
			return {
				...e,
				replay: replayOf(t, n),
				calls: r.candidate + r.baseline + r.grader,
				usd: a.length === 0 ? null : a.reduce((e, t) => e + t, 0),
				seconds: t.context.seconds ?? 0
			};
		}
		function failedChange(e, t, n) {
			if (!(t instanceof x.pO)) throw t;
			let r = {
				kind: "judged",
				outcome: "not-measured",
				blocked: !1,
				title: `Could not be replayed: ${t.help.what}`,
				suites: []
			};
			return {
				...e,
				replay: r,
				calls: 0,
				usd: null,
				seconds: n
			};
		}
		function replayOf({ verdict: e, spent: t }, n) {
			let r = e.suites.filter(isTouched);
			if (r.length === 0) return { kind: "untouched" };
			let i = t?.of === "calls" || e.suites.some(({ cause: e }) => e === "budget");
			return n && i ? { kind: "not-replayed" } : {
				kind: "judged",
				outcome: e.outcome,
				blocked: e.wouldExit === 1,
				title: (0, F.Gg)(e),
				suites: r.map(suiteOf)
			};
		}
		function isTouched({ comparison: { state: e, changedInputs: t } }) {
			return t.length > 0 || e.kind === "skipped" && e.removed === !0;
		}
		function suiteOf({ suite: e, outcome: t, comparison: n }) {
			if (t === "pass") return {
				suite: e,
				outcome: t,
				broken: []
			};
			let r = (0, P.nK)(n).flatMap((e) => e.cases).filter(N.JD);
			return {
				suite: e,
				outcome: t,
				broken: [...new Set(r.map(({ label: e }) => e))].slice(0, 20)
			};
		}
		async function replayChange(e, t, n, { calls: r, place: i }) {
			let a = n.clock(), o = n.progress();
			o.line(`${i}  ${e.commit.slice(0, 7)}  ${(0, k.t)(e.message).title}`);
			try {
				let i = await t.of(e), s = await armsOf(e, i, n), c = ofSuite(n.configOf(s.candidate.root), n.suite), l = c.policy.budget.calls ?? Infinity, u = (0, d.iI)(c, Math.min(l, r)), f = await gated(s, {
					...u,
					policy: {
						...u.policy,
						diagnose: {
							lines: !1,
							settings: !1
						}
					}
				}, n, o, a);
				await keep(f, s, n.store);
				let p = replayedChange(e, f, r < l);
				return p.replay.kind === "judged" && (i.baseline.lent || i.candidate.lent) && n.notes.add("Some of these changes ran with the packages of this checkout, although their own lock files or code differ: `setup:` in pawl.yaml installs their own."), p;
			} catch (t) {
				return failedChange(e, t, (n.clock() - a) / 1e3);
			} finally {
				o.end();
			}
		}
		async function armsOf(e, { baseline: t, candidate: n }, { repository: r }) {
			return {
				baseline: t,
				candidate: n,
				changed: await (0, w.jr)(r, e.parent, e.commit),
				notes: [...new Set([...t.notes, ...n.notes])],
				packageNotes: [],
				prepare: async () => {
					await t.prepare(), await n.prepare();
				},
				close: async () => {}
			};
		}
		function ofSuite(e, t) {
			return t === void 0 ? e : {
				...e,
				suites: e.suites.filter((e) => e.id === t)
			};
		}
		function gated(e, t, { env: n, openEngine: i, suite: a, folder: o, configOf: s, clock: c }, l, u) {
			let d = {
				cwd: e.candidate.root,
				env: n,
				openEngine: i,
				event: {
					kind: "manual",
					name: "backtest"
				},
				secretsWithheld: null,
				suite: a,
				configOf: s,
				journalFolder: r.join(o, (e.candidate.commit ?? "").slice(0, 16)),
				log: l.line,
				onEvent: l.event,
				clock: c,
				words: [],
				runUrl: null
			}, f = (0, M.N)(e, t, d);
			return (0, j.c)({
				kind: "compare",
				root: e.candidate.root,
				arms: e,
				judging: f
			}, d, u);
		}
		async function keep({ plan: e, samples: t, config: n }, r, i) {
			let a = {
				baseline: r.baseline.commit,
				candidate: r.candidate.commit
			}, { maxAgeDays: o } = n.policy.baseline;
			try {
				for (let n of new Set(t.map((e) => e.suite))) {
					let r = (await i.read(n)).samples, s = t.filter((e) => e.suite === n), c = {
						samples: r,
						now: new Date().toISOString(),
						maxAgeDays: o
					}, l = (0, A.G)(e, [{
						origin: null,
						commits: a,
						samples: s
					}], c);
					await i.append(n, l.samples);
				}
			} catch (e) {
				if (!(e instanceof x.pO)) throw e;
			}
		}
		async function runBacktest(e) {
			let { env: t, policyFile: n, last: i } = e, a = await (0, g.h)(e.cwd, t, !1), { root: y } = a, b = (0, l.D)((0, s.Y)({
				root: y,
				file: n,
				keepUnreadable: !0
			}), e.suite);
			(0, v.o_)(b, y, new Map());
			let { tip: x, name: S } = await (0, p.D)(a), C = await (0, h.M)(a, x, i), w = e.calls ?? (0, d.MB)(b.policy.budget, 0), T = (0, _.xc)(r.join((0, u.M)(y, t), "backtest")), E = `dir:${r.join(T, "store")}`, D = {
				...e,
				repository: a,
				folder: T,
				notes: new Set(),
				store: (0, f.C)((0, c.qS)({
					...b.policy.baseline,
					store: E,
					outputs: "full"
				}), {
					root: y,
					git: a.git,
					pause: o.setTimeout
				}),
				configOf: (e) => withStore(pastConfig(e, b, n), E)
			}, O = await replayAll([...C].reverse(), D, w);
			return await (0, m.fE)(a) && D.notes.add("This clone is shallow: older changes are not in it. For all of them check out with `fetch-depth: 0`."), {
				branch: S,
				changes: O.reverse(),
				budgetCalls: w,
				notes: [...D.notes]
			};
		}
		function withStore(e, t) {
			return {
				...e,
				policy: {
					...e.policy,
					baseline: {
						...e.policy.baseline,
						store: t,
						outputs: "full"
					}
				}
			};
		}
		async function replayAll(e, t, n) {
			let r = [], i = pastTrees({
				...t,
				log: () => {}
			});
			try {
				for (let [a, o] of e.entries()) {
					let s = r.reduce((e, { calls: t }) => e + t, 0);
					r.at(-1)?.replay.kind === "not-replayed" ? r.push(notReplayed(o)) : r.push(await replayChange(o, i, t, {
						calls: n - s,
						place: `${a + 1} of ${e.length}`
					}));
				}
				return r;
			} finally {
				await i.close();
			}
		}
		function notReplayed(e) {
			return {
				...e,
				replay: { kind: "not-replayed" },
				calls: 0,
				usd: null,
				seconds: 0
			};
		}
		var I = n(15400), L = n(82746);
		function tallyOf(e) {
			let t = e.flatMap(({ replay: e }) => e.kind === "judged" ? [e] : []), ended = (e) => t.filter((t) => t.outcome === e).length, n = e.flatMap(({ usd: e }) => e === null ? [] : [e]);
			return {
				changes: e.length,
				touched: t.length,
				blocked: t.filter(({ blocked: e }) => e).length,
				mixed: ended("mixed"),
				inconclusive: ended("inconclusive"),
				notMeasured: ended("not-measured"),
				notReplayed: e.filter(({ replay: e }) => e.kind === "not-replayed").length,
				calls: e.reduce((e, { calls: t }) => e + t, 0),
				usd: n.length === 0 ? null : (0, L.cz)(n)
			};
		}
		function monthsOf(e) {
			let t = new Map();
			for (let n of e) {
				let e = n.at.slice(0, 7);
				t.set(e, [...t.get(e) ?? [], n]);
			}
			return [...t].map(([e, t]) => ({
				month: e,
				...tallyOf(t)
			})).sort((e, t) => e.month < t.month ? 1 : -1);
		}
		var R = n(8481), z = n(14960);
		function backtestDocumentOf(e, t) {
			let n = (0, R.h)(e.changes);
			return {
				schemaVersion: z.ZZ,
				pawl: t,
				command: "backtest",
				branch: e.branch,
				budgetCalls: e.budgetCalls,
				total: tallyOf(e.changes),
				months: [...monthsOf(e.changes)],
				changes: e.changes.map(({ commit: e, parent: t, at: r, message: i, replay: a, calls: o, usd: s, seconds: c }) => {
					let l = a.kind === "judged" ? a : null;
					return {
						commit: e,
						parent: t,
						at: r,
						...(0, k.t)(i),
						state: a.kind,
						outcome: l?.outcome ?? null,
						blocked: l?.blocked ?? !1,
						happened: l?.title ?? null,
						suites: (l?.suites ?? []).map(({ suite: e, outcome: t, broken: n }) => ({
							id: e,
							outcome: t,
							broken: [...n]
						})),
						revertedBy: n.get(e) ?? null,
						calls: o,
						usd: s,
						seconds: c
					};
				}),
				notes: [...e.notes]
			};
		}
		var B = n(9924), V = n(68587), H = n(75768);
		let U = [
			"date",
			"commit",
			"change",
			"the gate",
			"calls",
			"cost",
			"time"
		], W = [
			"month",
			"changes",
			"touch a suite",
			"would block",
			"mixed",
			"not measured",
			"calls",
			"cost"
		];
		function changeRows({ changes: e }) {
			let t = (0, R.h)(e);
			return e.map((e) => {
				let { title: n, pull: r } = (0, k.t)(e.message), i = (0, V.lD)((0, B.TN)(n), V.xV), { replay: a } = e, o = a.kind === "judged" || e.calls > 0;
				return {
					date: e.at.slice(0, 10),
					commit: e.commit.slice(0, 7),
					title: r === null ? i : `${i} (#${r})`,
					verdict: verdictOf(a),
					kind: kindOf(a),
					texts: textsOf(e, t.get(e.commit)),
					calls: o ? (0, L.WQ)(e.calls) : "–",
					cost: e.usd === null ? "–" : (0, L.TG)(e.usd),
					time: o ? (0, L.YA)(e.seconds) : "–"
				};
			});
		}
		function verdictOf(e) {
			return e.kind === "untouched" ? "no suite" : e.kind === "not-replayed" ? "not replayed" : e.blocked ? e.outcome === "regressed" ? "would block" : `would block (${e.outcome})` : e.outcome.replace("-", " ");
		}
		function kindOf(e) {
			return e.kind === "judged" ? e.blocked ? "blocked" : e.outcome === "pass" ? "pass" : "doubt" : "none";
		}
		function textsOf({ replay: e }, t) {
			if (e.kind !== "judged" || e.outcome === "pass") return [];
			let n = e.suites.flatMap((e) => e.broken), r = n.slice(0, V.CQ).map((e) => (0, V.CI)((0, B.TN)(e), V.c)), i = n.length > V.CQ ? `, … ${n.length - V.CQ} more` : "";
			return [
				e.title,
				...r.length > 0 ? [`Cases: ${r.join(", ")}${i}.`] : [],
				...t === void 0 ? [] : [`Found by revert: ${t.slice(0, 7)} took it back.`]
			];
		}
		function monthRows({ changes: e }) {
			let t = monthsOf(e), n = t.map((e) => [e.month, ...cellsOf(e)]);
			return t.length > 1 ? [...n, ["all", ...cellsOf(tallyOf(e))]] : n;
		}
		function cellsOf(e) {
			let { changes: t, touched: n, blocked: r, mixed: i, notMeasured: a, calls: o, usd: s } = e;
			return [...[
				t,
				n,
				r,
				i,
				a,
				o
			].map(L.WQ), s === null ? "–" : (0, L.TG)(s)];
		}
		function backtestSentences(e) {
			let t = tallyOf(e.changes), n = t.changes - t.notReplayed, r = t.usd === null ? "" : ` and ${(0, L.TG)(t.usd)}`;
			return [
				n === 0 && t.notReplayed > 0 ? `${noneReplayed(t.changes, (0, B.TN)(e.branch))} replayed to its end, with ${(0, L.U9)(t.calls, "call")}${r}.` : `Of ${(0, L.U9)(n, "change")} that came to ${(0, B.TN)(e.branch)}, ${(0, L.WQ)(t.touched)} touched a suite and ${(0, L.WQ)(t.blocked)} would have been blocked, for ${(0, L.U9)(t.calls, "call")}${r}.`,
				...notReplayedText(e, t),
				...t.touched > 0 ? precisionText(e) : [],
				"Models answered today, not as they did then; the suites are those of each change, the numbers of the policy are today’s.",
				...e.notes
			];
		}
		function noneReplayed(e, t) {
			return e === 1 ? `The one change that came to ${t} was not` : `None of the ${(0, L.WQ)(e)} changes that came to ${t} was`;
		}
		function notReplayedText({ budgetCalls: e, changes: t }, { notReplayed: n, calls: r }) {
			return n === 0 ? [] : [`${n === 1 ? "The newest change was" : `The newest ${(0, L.WQ)(n)} changes were`} not replayed: the next one might need more than the ${(0, L.WQ)(Math.max(0, e - r))} calls that are left of ${(0, L.WQ)(e)}. Paid answers are kept: \`pawl backtest --last ${t.length} --budget ${2 * e || 1e3}\` goes on from here.`];
		}
		function precisionText({ changes: e }) {
			let t = (0, R.h)(e), n = e.filter(({ replay: e }) => e.kind === "judged" && e.blocked), r = n.filter(({ commit: e }) => t.has(e)).length;
			if (n.length === 0) return ["Nothing was blocked, so nothing was blocked wrongly here."];
			let i = n.length === 1;
			return [`Whether ${i ? "the change that would have been blocked was" : `the ${(0, L.WQ)(n.length)} changes that would have been blocked were`} really worse is for you to say: the table names what broke. ${lateText(r, i)}`];
		}
		function lateText(e, t) {
			return t ? e === 1 ? "It was reverted later." : "It was not reverted later." : e === 0 ? "None of them was reverted later." : `${(0, L.WQ)(e)} of them ${e === 1 ? "was" : "were"} reverted later.`;
		}
		let G = {
			blocked: "bad",
			doubt: "doubt",
			pass: "good",
			none: "calm"
		};
		function backtestHtml(e, t) {
			let n = changeRows(e), [r = "", ...i] = backtestSentences(e), a = i.map((e) => `<p class="line">${(0, H.DP)(e)}</p>`), o = `<main><section class="verdict calm">
<h1>${(0, H.DP)(r)}</h1>
${a.join("\n")}
</section>
${n.length === 0 ? "" : sections(e, n)}</main>`;
			return (0, H.w9)(t, {
				command: "backtest",
				title: "Backtest: what the gate would have done",
				body: o
			});
		}
		function sections(e, t) {
			let n = monthRows(e).map((e) => ({ cells: e.map(B.xK) }));
			return `<section class="chart"><h2>Month by month</h2>
${monthsPlot(t)}
<p class="legend">${K.map(([e, t]) => `<span class="${G[e]}">■</span> ${t}`).join(" ")}</p></section>
<section class="sheet"><h2>Months</h2>
${(0, H.Dx)(W, n)}</section>
<section class="sheet changes"><h2>Changes</h2>
${(0, H.Dx)(U, t.map(changeOf))}</section>`;
		}
		function changeOf({ texts: e, kind: t, ...n }) {
			let r = e.map((e) => `<span class="told">${(0, H.DP)((0, V.lD)(e, V.Dd))}</span>`);
			return { cells: [
				(0, B.xK)(n.date),
				`<code>${(0, B.xK)(n.commit)}</code>`,
				`<span><bdi>${(0, B.xK)(n.title)}</bdi>${r.join("")}</span>`,
				`<span class="${G[t]}">${(0, B.xK)(n.verdict)}</span>`,
				...[
					n.calls,
					n.cost,
					n.time
				].map(B.xK)
			] };
		}
		let K = [
			["blocked", "would block"],
			["doubt", "worth a look"],
			["pass", "passes"],
			["none", "touches no suite, or not replayed"]
		], [ee, q, J, Y, X] = [
			350,
			62,
			34,
			26,
			16
		];
		function monthsPlot(e) {
			let t = [...new Set(e.map(({ date: e }) => e.slice(0, 7)))].sort().reverse().slice(0, 24).map((t) => {
				let n = e.filter(({ date: e }) => e.startsWith(t));
				return {
					month: t,
					counts: K.map(([e]) => n.filter((t) => t.kind === e).length)
				};
			}), n = Math.max(...t.map(({ counts: e }) => (0, L.cz)(e))), r = (ee - q - J) / n, i = t.map(({ month: e, counts: t }, n) => {
				let i = n * Y, a = q, o = t.map((t, n) => {
					let [o, s] = K[n], c = t * r, l = `<rect class="${G[o]}" x="${a.toFixed(1)}" y="${i + 5}" width="${c.toFixed(1)}" height="${X}"><title>${(0, B.xK)(e)}: ${(0, L.WQ)(t)} ${s}</title></rect>`;
					return a += c, t === 0 ? "" : l;
				});
				return `${`<text x="${q - 8}" y="${i + 17}" text-anchor="end">${(0, B.xK)(e)}</text>`}${o.join("")}<text class="name" x="${(a + 6).toFixed(1)}" y="${i + 17}">${(0, L.WQ)((0, L.cz)(t))}</text>`;
			}), a = t.map(({ month: e, counts: t }) => `${e}: ${(0, L.U9)(t[0] ?? 0, "block")} of ${(0, L.U9)((0, L.cz)(t), "change")}`);
			return `<svg class="bars" viewBox="0 0 ${ee} ${t.length * Y + 4}" role="img" aria-label="${(0, B.xK)(a.join(", "))}">${i.join("\n")}</svg>`;
		}
		function backtestMarkdown(e) {
			let t = changeRows(e).map(({ texts: e, ...t }) => {
				let n = t.kind === "blocked" ? `**${t.verdict}**` : t.verdict, r = e.map((e) => (0, B.xR)((0, B.em)((0, V.lD)(e, V.Dd))));
				return line([
					t.date,
					t.commit,
					(0, B.xR)((0, B.SS)(t.title)),
					[n, ...r].join("<br>"),
					t.calls,
					t.cost,
					t.time
				]);
			});
			return [
				"## Backtest",
				"",
				...backtestSentences(e).map((e) => `- ${(0, B.em)(e)}`),
				"",
				...table(W, 1, monthRows(e).map(line)),
				"",
				...table(U, 4, t),
				""
			].join("\n");
		}
		function table(e, t, n) {
			return [
				line(e),
				line(e.map((e, n) => n < t ? "---" : "---:")),
				...n
			];
		}
		function line(e) {
			return `| ${e.join(" | ")} |`;
		}
		var Z = n(62654);
		let te = {
			none: "dim",
			pass: "green",
			blocked: "red",
			doubt: "yellow"
		};
		function backtestText(e, t) {
			let n = (0, Z.Hy)(t.colour), r = Math.max(60, Math.min(t.width, 120) - 1), i = `${e.branch}, the last ${(0, L.U9)(e.changes.length, "change")}`;
			return `\n${[
				[`${n("bold", " pawl backtest")}  ${(0, Z.$5)(i, r - 16)}`],
				changeLines(changeRows(e), n, r),
				monthLines(e, n, r),
				answerLines(e, n, r)
			].filter((e) => e.length > 0).map((e) => e.map((e) => e.trimEnd()).join("\n")).join("\n\n")}\n\n`;
		}
		function changeLines(e, t, n) {
			if (e.length === 0) return [];
			let r = e.map((e) => [
				e.date,
				e.commit,
				e.title,
				e.verdict,
				e.calls,
				e.cost,
				e.time
			]), i = widthsOf([U, ...r]), a = i.reduce((e, t, n) => n === 2 ? e : e + t + 2, 3);
			i[2] = Math.max(12, Math.min(i[2] ?? 0, n - a));
			let line = (e, n) => e.map((e, r) => {
				let a = i[r];
				return r === 2 ? (0, Z.jC)((0, Z.$5)(e, a), a) : r === 3 ? t(n, (0, Z.jC)(e, a)) : (0, Z.jC)(e, a, r > 2 ? "left" : "right");
			}).join("  ");
			return [t("dim", ` ${line(U, "dim")}`), ...e.flatMap((e, i) => [` ${line(r[i], te[e.kind])}`, ...e.texts.flatMap((e) => (0, Z.ky)((0, V.lD)(e, V.Dd), n - 15).map((e) => (0, Z.jC)("", 15) + t("dim", e)))])];
		}
		function monthLines(e, t, n) {
			let r = monthRows(e);
			if (r.length === 0) return [];
			let i = widthsOf([W, ...r]), a = i.reduce((e, t) => e + t + 2, -1) <= n, o = a ? [W] : headRows(W), s = a ? i : widthsOf([...o, ...r]), line = (e) => e.map((e, t) => (0, Z.jC)(e, s[t], t === 0 ? "right" : "left")).join("  ");
			return [...o.map((e) => t("dim", ` ${line(e)}`)), ...r.map((e) => ` ${line(e)}`)];
		}
		function headRows(e) {
			let t = e.map((e) => /^(\S+) (.+)$/.exec(e)?.slice(1) ?? ["", e]);
			return [0, 1].map((e) => t.map((t) => t[e] ?? ""));
		}
		function answerLines(e, t, n) {
			let r = t("blue", t("bold", " BACKTEST  ")), i = (0, Z.PL)(r);
			return backtestSentences(e).flatMap((e) => (0, Z.PX)(e, n - i)).map((e, t) => (t === 0 ? r : (0, Z.jC)("", i)) + e);
		}
		function widthsOf(e) {
			return (e[0] ?? []).map((t, n) => Math.max(...e.map((e) => (0, Z.PL)(e[n] ?? ""))));
		}
		var Q = n(10388), $ = n(58508), ne = n(99376), re = n(99833), ie = n(31901), ae = n(26792), oe = n(38565), se = n(3184);
		let ce = i.Ikc({
			last: a.ai().int().min(1).max(1e3).default(20),
			budget: a.ai().int().min(0).optional()
		}), backtestCommand = async (e, t, n, i) => {
			let a = ce.safeParse(e);
			if (!a.success) throw (0, se.Z)("backtest", a.error, e);
			let { root: o } = await (0, g.H)(n.cwd(), n.env, !1), s = (0, _.NL)(r.resolve(o, (0, ie.N)(e.out, n))), c = await runBacktest({
				cwd: n.cwd(),
				env: n.env,
				openEngine: i,
				policyFile: (0, ne.u)(e.policy),
				suite: (0, ne.u)(e.suite),
				last: a.data.last,
				calls: a.data.budget,
				progress: () => (0, ae.j)(n),
				clock: () => performance.now()
			});
			(0, _.Zf)(r.join(s, "backtest.md"), backtestMarkdown(c)), (0, _.Zf)(r.join(s, "backtest.json"), jsonOf(c));
			let l = r.join(s, "backtest.html"), u = (0, I.p$)(l, (e) => backtestHtml(c, e));
			return n.stderr.write(u === null ? `page: ${l}\n` : `${(0, B.eR)(u)}\n`), n.stdout.write(rendered(c, (0, re.be)(e), n)), 0;
		};
		function rendered(e, t, n) {
			if (t === "json") return jsonOf(e);
			if (t === "markdown") return (0, B.rK)(backtestMarkdown(e));
			let { stdout: r } = n;
			return backtestText(e, {
				colour: (0, oe.Ml)(n, r),
				width: (0, oe.qz)(r)
			});
		}
		function jsonOf(e) {
			return (0, Q.s)(backtestDocumentOf(e, $.x));
		}
	}),
	98528: ((e, t, n) => {
		n.r(t), n.d(t, { baselineNightlyCommand: () => baselineNightlyCommand });
		var r = n(76760), i = n(58500), a = n(68411), o = n(21249), s = n(36425), c = n(19473), l = n(8702), u = n(27196), d = n(23760), f = n(15586), p = n(51311), m = n(55499);
		function nightlyCells(e, t, n) {
			let r = e.suites.map(({ suite: e, action: r }) => r.kind === "run" ? cellsOf(e, r, t, n) : {
				cells: [],
				left: []
			});
			return {
				cells: r.flatMap(({ cells: e }) => e),
				left: r.flatMap(({ left: e }) => e)
			};
		}
		function cellsOf(e, t, n, r) {
			let i = new Set(t.cases.filter(({ repeatNever: e }) => e).map((e) => e.case)), why = (e) => t.together.kind === "cell" ? e.keys?.candidate ? i.has(e.case) ? "repeat-never" : null : "no-keys" : "together", a = t.cells.filter((e) => why(e) === null), o = [
				"together",
				"no-keys",
				"repeat-never"
			].flatMap((n) => {
				let r = t.cells.filter((e) => why(e) === n).length;
				return r > 0 ? [{
					suite: e,
					why: n,
					cells: r
				}] : [];
			}), s = (0, m.a)(e, (0, p.k)(a), n), c = (0, l.z)(s.samples, f.u2), u = r(e), d = (0, l.z)(u ? s.earlier ?? [] : [], f.u2), h = 1 + t.gradersPerCell, g = new Map(t.cases.map((e) => [e.case, e.tags]));
			return {
				cells: a.map((t) => {
					let n = g.get(t.case);
					return {
						suite: e,
						slot: t.slot,
						case: t.case,
						calls: h,
						stored: c.get((0, f.u2)(t)) ?? [],
						earlier: d.get((0, f.u2)(t))?.length ?? 0,
						...u && s.repeated?.has((0, f.u2)(t)) && { twice: !0 },
						...n && { tags: n }
					};
				}),
				left: o
			};
		}
		let [h, g] = [4, 8];
		function nightlyRequests(e, t) {
			let n = new Map(), r = t.calls, ask = (e, t, i) => {
				let a = Math.max(0, Math.min(t, Math.floor((r - i) / e.calls)));
				a !== 0 && (n.set(e, (n.get(e) ?? 0) + a), r -= a * e.calls);
			}, missing = (e) => missingOf(t.doubt ? {
				stored: e.stored,
				earlier: 0
			} : e, t.fill), isKnown = (e) => Number(missing(e) <= 0);
			for (let n of roundCells(e, t, isKnown)) ask(n, 1, t.calls / 2);
			let i = e.filter((e) => missing(e) > 0).sort(byNeed);
			for (let e of i) ask(e, missing(e) - (n.get(e) ?? 0), 0);
			return {
				requests: e.flatMap((e) => {
					let { suite: t, slot: r, case: i } = e, a = n.get(e) ?? 0;
					return a > 0 ? [{
						suite: t,
						slot: r,
						case: i,
						arm: "candidate",
						count: a
					}] : [];
				}),
				calls: t.calls - r,
				waiting: i.filter((e) => !n.has(e)).length
			};
		}
		function missingOf({ stored: e, earlier: t, twice: n }, r) {
			return (n ? Math.min(2, r) : Math.max(1, r - t)) - e.length;
		}
		function roundCells(e, { target: t, doubt: n }, r) {
			let i = (0, l.z)(e.filter(({ stored: e }) => e.length > 0), f.q8), isFull = ({ stored: e }) => Number(e.length >= t), a = [...i.values()].map((e) => {
				let t = n ? 24 : Math.min(g, Math.max(h, Math.ceil(e.length / 5)));
				return e.sort((e, t) => r(e) - r(t) || isFull(e) - isFull(t) || byLastAsked(e, t)).slice(0, t);
			});
			return Array.from({ length: 24 }).flatMap((e, t) => a.flatMap((e) => e[t] ?? []));
		}
		function byNeed(e, t) {
			return e.stored.length - t.stored.length || byLastAsked(e, t);
		}
		function byLastAsked(e, t) {
			return order(e.stored.at(-1)?.at ?? "", t.stored.at(-1)?.at ?? "") || order((0, f.sl)(e), (0, f.sl)(t));
		}
		function order(e, t) {
			return e < t ? -1 : +(e > t);
		}
		var _ = n(52570), v = n(96019), y = n(34698), b = n(12215), x = n(432), S = n(37647), C = n(5099), w = n(3004), T = n(82746), E = n(75210), D = n(25527);
		function bestAnchor(e, t, { name: n, direction: r, task: i }, { now: a, days: o = 30, tags: s = new Map() }) {
			let c = Date.parse(a) - o * E.s, l = ratesOf(t, n, i), u = statesOf(e.filter((e) => Date.parse(e.at) >= c && e.at <= a && l.has((0, f.u2)(e))).filter((e) => e.arm === "baseline" && valueIn(e, n, i) !== null).sort((e, t) => e.at < t.at ? -1 : +(e.at > t.at))), d = null;
			for (let { day: e, samples: a } of u) {
				let o = ratesOf(a, n, i), c = i ? (0, C.v)({ direction: r }, (0, D.v0)(a, t, i, s)) : [...o].reduce((e, [t, n]) => e + (0, C.v)({ direction: r }, n - (l.get(t) ?? 0)), 0);
				(d === null || c > d.gain + 1e-9) && (d = {
					day: e,
					samples: a,
					gain: c
				});
			}
			return d && {
				day: d.day,
				samples: d.samples,
				anchors: u.length
			};
		}
		function statesOf(e) {
			let t = new Map(), n = e.map((e) => {
				let n = `${(0, f.u2)(e)} ${e.keys?.generation ?? e.commit ?? e.at.slice(0, 10)} ${e.keys?.grading}`, r = t.get(n);
				return r ? r.push(e) : t.set(n, [e]), n;
			}), r = new Map(), i = new Map();
			for (let [a, o] of e.entries()) {
				r.set((0, f.u2)(o), n[a]);
				let s = o.at.slice(0, 10);
				if (e[a + 1]?.at.slice(0, 10) === s) continue;
				let c = JSON.stringify([...r.values()].sort());
				i.has(c) || i.set(c, {
					day: s,
					samples: [...r.values()].flatMap((e) => t.get(e) ?? [])
				});
			}
			return [...i.values()];
		}
		function valueIn(e, t, n) {
			return n ? (0, D.g2)(e) : (0, w.a)(e, t);
		}
		function ratesOf(e, t, n) {
			let r = new Map();
			for (let i of e) {
				let e = valueIn(i, t, n);
				if (e === null) continue;
				let a = r.get((0, f.u2)(i));
				a ? a.push(e) : r.set((0, f.u2)(i), [e]);
			}
			return new Map([...r].map(([e, t]) => [e, (0, T.hm)(t)]));
		}
		var O = n(84551), k = n(3364), A = n(15229), j = n(56456), M = n(16933);
		function erosions(e) {
			let t = new Set(e.today.map(v.av)), n = e.anchor.filter(isUsable), r = e.today.filter(isUsable), i = [...new Set(r.map(({ slot: e }) => e))].sort().flatMap((i) => {
				let a = casesOf(n.filter((e) => e.slot === i), r.filter((e) => e.slot === i), (e) => t.has((0, v.av)(e)));
				return e.rules.flatMap((t) => measure(i, a, t, e) ?? []);
			}), a = (0, M.f)(i.map(({ pValue: t }) => Math.min(1, t * Math.max(1, e.anchors))));
			return i.map((t, n) => {
				let r = a[n];
				return {
					...t,
					pValue: r,
					state: stateOf({
						...t,
						pValue: r
					}, e.alpha)
				};
			});
		}
		function measure(e, { pairs: t, otherChecks: n }, { name: r, unit: i, direction: a, tolerance: o, task: s }, { alpha: c, seed: l, tags: u = new Map() }) {
			if (s) {
				let d = (0, D.ik)(t, s, {
					direction: a,
					tags: u,
					alpha: c,
					seed: l
				});
				return d && {
					slot: e,
					metric: r,
					unit: i,
					tolerance: o,
					otherChecks: n,
					...d
				};
			}
			let values = (e) => e.map((e) => (0, w.a)(e, r)).filter((e) => e !== null), d = t.map(({ anchor: e, today: t, same: n }) => ({
				baseline: values(e),
				candidate: values(t),
				same: n
			})).filter(({ baseline: e, candidate: t }) => e.length > 0 && t.length > 0);
			if (d.every(({ same: e }) => e)) return null;
			let turned = (e) => e.map((e) => (0, C.v)({ direction: a }, e)), f = d.map(({ baseline: e, candidate: t, same: n }) => ({
				baseline: turned(e),
				candidate: turned(t),
				same: n
			})), p = [(0, T.hm)(d.map((e) => (0, T.hm)(e.baseline))), (0, T.hm)(d.map((e) => (0, T.hm)(e.candidate)))], m = (0, j.$)(f, (0, k.gF)(i) ? {} : { range: 0 });
			return {
				slot: e,
				metric: r,
				unit: i,
				tolerance: o,
				compared: d.length,
				otherChecks: n,
				anchor: p[0],
				today: p[1],
				loss: (0, C.v)({ direction: a }, p[0] - p[1]),
				interval: m && [0 - m.high, 0 - m.low],
				pValue: (0, O.G)(f.filter(({ same: e }) => !e), {
					alpha: c,
					seed: l
				})
			};
		}
		function stateOf({ pValue: e, loss: t, tolerance: n }, r) {
			return e > r ? "none" : (0, A.B)(t, n) ? "within" : "eroded";
		}
		function isUsable({ arm: e, cached: t, result: n }) {
			return e === "baseline" && !t && n.kind === "scored";
		}
		function casesOf(e, t, n) {
			let r = [...(0, l.z)(t, (e) => e.case)].sort(([e], [t]) => e < t ? -1 : 1), i = (0, l.z)(e, (e) => e.case), a = 0;
			return {
				pairs: r.flatMap(([e, t]) => {
					let r = i.get(e) ?? [], o = t.at(-1)?.keys?.grading, s = r.filter(({ keys: e }) => !o || !e || e.grading === o);
					r.length > 0 && s.length === 0 && (a += 1);
					let c = s.filter((e) => !n(e));
					return s.length === 0 ? [] : [c.length > 0 ? {
						case: e,
						anchor: c,
						today: t,
						same: !1
					} : {
						case: e,
						anchor: t,
						today: t,
						same: !0
					}];
				}),
				otherChecks: a
			};
		}
		function suiteErosions(e) {
			let { suite: t, stored: n, today: r, rules: i, choice: a, now: o, alpha: s, seed: c, tags: l = new Map() } = e;
			if (a.kind === "tag") {
				let e = erosions({
					anchor: taggedSamples(n, a.commits),
					today: r,
					rules: i,
					tags: l,
					anchors: 1,
					alpha: s,
					seed: c
				});
				return e.length > 0 ? [{
					suite: t,
					anchor: a.tag,
					found: e
				}] : [];
			}
			return i.flatMap((e) => {
				let a = bestAnchor(n, r, e, {
					now: o,
					tags: l
				});
				if (a === null) return [];
				let { samples: u, anchors: d, day: f } = a, p = erosions({
					anchor: u,
					today: r,
					rules: [e],
					tags: l,
					anchors: d,
					alpha: s / i.length,
					seed: c
				});
				return p.length > 0 ? [{
					suite: t,
					anchor: f,
					found: p
				}] : [];
			});
		}
		function taggedSamples(e, t) {
			let n = new Map();
			for (let r of e) r.keys && r.commit !== void 0 && t.has(r.commit) && n.set((0, f.u2)(r), (0, f.Y$)(r.keys));
			return e.filter((e) => e.keys && n.get((0, f.u2)(e)) === (0, f.Y$)(e.keys));
		}
		var N = n(30834), P = n(94416), F = n(39977), I = n(59097);
		async function tagCommits(e, t) {
			let { git: n } = e, r = `refs/tags/${t}`, i = await n(["check-ref-format", r]);
			i.code === 0 && await (0, I.Bo)(e, r) === null && await n([
				"fetch",
				F.UB,
				"--quiet",
				"--no-tags",
				"--no-recurse-submodules",
				"origin",
				`+${r}:${r}`
			], { timeoutMs: 3e5 });
			let a = i.code === 0 ? await (0, I.Bo)(e, r) : null, o = a === null ? null : await n(["rev-list", a], { timeoutMs: 6e4 });
			if (o?.code === 0) return new Set(o.stdout.split("\n").filter((e) => e !== ""));
			throw new c.pO({
				code: "trees/no-tag",
				what: `The tag ${t}, which main is to be compared with, is not in this clone and could not be fetched.`,
				...o ? { why: (0, F.is)(o) } : {},
				fix: `git tag ${(0, c.lG)(t)} COMMIT && git push origin ${(0, c.lG)(t)}\nOr name another one in pawl.yaml:\nbaseline:\n  anchor: best`
			}, "unmeasured");
		}
		var L = n(46914), R = n(51077);
		function lastingDrifts(e) {
			let t = new Map();
			for (let n of e.samples) {
				let { suite: e, slot: r, arm: i, driftedSince: a } = n;
				if (a === void 0 || i !== "baseline") continue;
				let o = t.get((0, f.q8)(n)) ?? {
					suite: e,
					slot: r,
					moments: new Set()
				};
				o.moments.add(a), t.set((0, f.q8)(n), o);
			}
			return [...t.values()].map(({ suite: t, slot: n, moments: r }) => {
				let i = [...r].sort();
				return lastingDrift({
					suite: t,
					slot: n,
					since: i[0] ?? "",
					latest: i.at(-1) ?? ""
				}, e);
			});
		}
		function lastingDrift(e, { samples: t, cells: n, gating: r, level: i, seed: a }) {
			let { suite: o, slot: s, since: c, latest: l } = e, u = t.filter((e) => e.suite === o && e.slot === s), d = u.filter(({ at: e }) => Date.parse(e) < Date.parse(c)), f = u.find(({ at: e }) => Date.parse(e) >= Date.parse(l))?.commit ?? null, p = n.filter((e) => e.suite === o), m = p.filter((e) => e.slot === s), h = m.flatMap(({ stored: e }) => e), g = (0, R.j7)(r(o)), _ = g.flatMap((e) => (0, R.$p)({
				stored: d,
				fresh: h,
				metric: e,
				cases: m.length,
				level: i / g.length,
				seed: a
			}) ?? []), state = () => _.length > 0 ? l !== c && !_.some(({ drifted: e }) => e) ? "back" : "lasts" : p.length > 0 && (m.length === 0 || h.length > 0) && d.length > 0 ? "changed" : "unknown";
			return {
				...e,
				commit: f,
				state: state(),
				metrics: _
			};
		}
		function nightlyDrift({ cells: e, fresh: t, gating: n, level: r, seed: i }) {
			let a = slotsOf(e).map(({ suite: e, slot: n, own: r }) => ({
				suite: e,
				slot: n,
				own: r,
				now: t.filter((t) => t.suite === e && t.slot === n)
			})).filter(({ now: e }) => e.length > 0), o = a.reduce((e, { suite: t }) => e + (0, R.j7)(n(t)).length, 0);
			return a.flatMap(({ suite: e, slot: t, own: a, now: s }) => {
				let { stored: c, lately: l } = times(a, s), u = (0, R.j7)(n(e)).flatMap((e) => {
					let t = (0, R.$p)({
						stored: c,
						fresh: [...l, ...s],
						metric: e,
						cases: a.length,
						level: r / o,
						seed: i
					});
					return t === null ? [] : [t];
				});
				return u.length === 0 ? [] : [{
					suite: e,
					slot: t,
					metrics: u,
					since: sinceOf(u, s, l)
				}];
			});
		}
		function slotsOf(e) {
			let t = new Map();
			for (let n of e) {
				let e = (0, f.q8)(n), r = t.get(e);
				r ? r.own.push(n) : t.set(e, {
					suite: n.suite,
					slot: n.slot,
					own: [n]
				});
			}
			return [...t.values()];
		}
		function times(e, t) {
			let n = new Date(Date.parse(firstOf(t)) - 4.5 * E.s).toISOString(), isLate = ({ stage: e, at: t }) => e === "nightly" && t >= n, r = e.map(({ stored: e }) => {
				let t = e.filter((e) => !isLate(e));
				return t.length > 0 ? {
					older: t,
					late: e.filter(isLate)
				} : {
					older: e,
					late: []
				};
			});
			return {
				stored: r.flatMap(({ older: e }) => e),
				lately: r.flatMap(({ late: e }) => e)
			};
		}
		let firstOf = (e) => e.map(({ at: e }) => e).sort()[0] ?? "";
		function sinceOf(e, t, n) {
			let r = firstOf(t), i = firstOf([...n, ...t]).slice(0, 10);
			return e.filter(({ drifted: e }) => e).map(({ since: e }) => e === null || e >= i ? r : `${e}T00:00:00.000Z`).sort().at(-1) ?? null;
		}
		var z = n(11395), B = n(86860), V = n(30052);
		function slotsInDoubt(e, t, n) {
			let answers = (e) => e.flatMap((e) => n(e) ?? []), r = (0, l.z)(t, f.sl), i = e.filter((e) => {
				let [t, n] = [answers(r.get((0, f.sl)(e)) ?? []), answers(e.stored)], i = (e.twice || n.length + e.earlier >= 2) && t.length > 0 && n.length > 0 && !n.includes(t[0]), a = [...n, ...t];
				return i || e.earlier > 0 && 2 * a.filter((e) => !e).length > a.length;
			}), a = [...(0, l.z)(i, f.q8)];
			return new Set(a.filter(([, e]) => e.length >= 2).map(([e]) => e));
		}
		var H = n(56916);
		let U = .01;
		async function nightlySamples(e, t, n) {
			let { config: r } = n, { samples: i, budget: a } = r.policy, o = a.usd === void 0 ? {} : { usd: a.usd * a.nightly }, s = (0, B.o)({
				...a,
				...o
			}, n.elapsedMs), c = Math.floor((0, S.qu)(e.plan, r.policy) * a.nightly), limits = () => ({
				fill: i.stored,
				target: i.nightly,
				calls: c
			}), cellsOf = (n) => nightlyCells(e.plan, {
				...t,
				samples: [...t.samples, ...n]
			}, (e) => (0, N.fY)(r, e)), ask = async (t, r) => {
				let i = await drawnSamples(e, {
					round: t,
					requests: r,
					calls: c,
					spending: s
				}, n);
				return c -= i.reduce((e, t) => e + t.calls.target + t.calls.grader, 0), i;
			}, u = cellsOf([]), d = nightlyRequests(u.cells, limits()), p = {
				atLeast: d.calls,
				atMost: d.calls
			};
			n.onEvent({
				kind: "plan",
				plan: {
					...e.plan,
					calls: p
				}
			});
			let m = await ask(0, d.requests), h = slotsInDoubt(u.cells, m, rightBy(r)), g = cellsOf(m).cells.filter((e) => h.has((0, f.q8)(e))), _ = [...m, ...await ask(1, nightlyRequests(g, {
				...limits(),
				doubt: !0
			}).requests)], v = nightlyDrift({
				cells: u.cells,
				fresh: _,
				gating: (e) => (0, N.ws)(r, e),
				level: U,
				seed: 0
			}), y = marksOf(t, v), b = (0, P.A)(_, y), x = cellsOf(b), C = new Set(v.filter(({ since: e }) => e !== null).map(f.q8)), finished = (e, n) => {
				let i = lastingDrifts({
					samples: [...t.samples, ...e],
					cells: n.cells,
					gating: (e) => (0, N.ws)(r, e),
					level: U,
					seed: 0
				}), a = [...(0, l.z)(g, f.q8).values()].flatMap(([e]) => e ?? []);
				return {
					samples: e,
					drifts: v,
					lasting: i,
					cells: n,
					doubted: a,
					waiting: d.waiting
				};
			};
			if (C.size === 0) return finished(b, x);
			let w = nightlyRequests(x.cells.filter((e) => C.has((0, f.q8)(e))), limits()), T = (0, P.A)(await ask(2, w.requests), y), E = [...b, ...T];
			return finished(E, cellsOf(E));
		}
		function rightBy(e) {
			let byTask = (t) => (0, N.ji)((0, N.ws)(e, t));
			return (e) => {
				let t = byTask(e.suite) ? (0, D.g2)(e) : (0, w.a)(e, "pass");
				return t === null ? null : t === 1;
			};
		}
		function marksOf(e, t) {
			let n = new Map();
			for (let t of new Set(e.samples.map((e) => e.suite))) {
				let r = e.samples.filter((e) => e.suite === t);
				for (let [i, a] of (0, P.S)(r, e.now)) n.set((0, f.q8)({
					suite: t,
					slot: i
				}), a);
			}
			for (let e of t) e.since !== null && n.set((0, f.q8)(e), e.since);
			return n;
		}
		async function drawnSamples({ engine: e, plan: t }, { round: n, requests: r, calls: i, spending: a }, { commit: o, onEvent: s }) {
			if (r.length === 0 || i <= 0) return [];
			let c = "nightly", l = (0, z.b)(t, r);
			s({
				kind: "round",
				stage: c,
				samples: l.reduce((e, { count: t }) => e + t, 0)
			}), a.round();
			let u = {
				round: n,
				stage: c,
				seed: n,
				cells: l,
				maxCalls: i,
				begin: a.begin
			}, { samples: d } = await e.run(u, (e) => {
				e.kind === "sample" && a.took(e.sample), s(e);
			}), f = o === null ? {} : { commit: o };
			return (0, H.U)((0, V.g)(t, d)).map((e) => ({
				...e,
				...f,
				arm: "baseline"
			}));
		}
		async function nightlyErosions(e, t, n, r) {
			let { anchor: i } = e.policy.baseline;
			try {
				if (i === "best") return {
					erosions: erosionsOf(e, t, n, { kind: "best" }),
					problems: []
				};
				let a = await tagCommits(r, i), o = erosionsOf(e, t, n, {
					kind: "tag",
					tag: i,
					commits: a
				});
				return taggedSamples(t.samples, a).length > 0 ? {
					erosions: o,
					problems: []
				} : {
					erosions: o,
					problems: [`Nothing that is stored speaks for \`${i}\`: what main has lost since cannot be told. To fix: npx ${L.Hy} gate --base ${(0, c.lG)(i)}`]
				};
			} catch (e) {
				return {
					erosions: [],
					problems: [(0, c.BP)(e)]
				};
			}
		}
		function erosionsOf(e, t, { cells: { cells: n } }, r) {
			let i = new Date(Math.max(Date.parse(t.now), Date.now())).toISOString();
			return e.suites.flatMap(({ id: a }) => {
				let o = t.samples.filter((e) => e.suite === a), s = (0, N.mo)(e, a), c = n.filter((e) => e.suite === a);
				return suiteErosions({
					suite: a,
					stored: ofThisModel(o, i),
					today: c.flatMap((e) => e.stored),
					rules: (0, N.ws)(e, a).map(({ name: e, task: t }) => ({
						...(0, N.vO)(e, s, t),
						...t && { task: t }
					})),
					tags: new Map(c.map((e) => [e.case, e.tags ?? {}])),
					choice: r,
					now: i,
					alpha: U / e.suites.length,
					seed: 0
				});
			});
		}
		function ofThisModel(e, t) {
			let n = (0, P.S)(e, t);
			return e.filter(({ slot: e, at: t }) => Date.parse(t) >= Date.parse(n.get(e) ?? t));
		}
		async function nightly(e, t) {
			let { root: n, config: r, candidate: a } = e, c = t.clock(), d = await (0, b.h)(n, {
				...t.env,
				...t.storeEnv
			}, !0), f = (0, y.C)((0, s.qS)(r.policy.baseline), {
				root: n,
				git: d.git,
				pause: i.setTimeout
			}), p = await storedOf(r, f), m = new Date().toISOString(), { secretsWithheld: h, env: g, openEngine: _, onEvent: x, log: C } = t, w = await (0, S.rB)({
				root: n,
				config: r,
				env: g,
				openEngine: _,
				secretsWithheld: h,
				askModels: !0,
				namesRefused: !0
			});
			try {
				for (let e of w.models) C(e);
				let elapsedMs = () => t.clock() - c, e = await (0, u.c)({
					...w,
					root: n,
					config: r,
					env: g,
					log: C,
					isLocal: t.event === null,
					purpose: ["nightly", (t.batches?.since() ?? m).slice(0, 10)]
				});
				t.batches?.spent([...p, ...e.journal.samples]);
				let i = {
					samples: (0, v.f7)(p, e.journal.samples),
					now: m,
					maxAgeDays: r.policy.baseline.maxAgeDays
				}, s = await nightlySamples({
					plan: w.plan,
					engine: e.engine
				}, i, {
					config: r,
					commit: a.commit,
					onEvent: x,
					elapsedMs
				}).finally(e.close);
				writeSamples(n, s.samples);
				let h = await kept(f, r, (0, v.f7)(s.samples, p)), _ = t.batches?.lines() ?? [];
				h.length === 0 && (_.length === 0 && e.kept(), t.batches?.kept());
				let y = await nightlyErosions(r, {
					...i,
					samples: [...i.samples, ...s.samples]
				}, s, d), b = (0, o.T)((0, l.z)([...i.samples, ...s.samples], ({ suite: e }) => e), r.policy.quarantine), S = [
					...unmeasured(w.plan),
					...tooManyErrors(r, s),
					...h,
					...y.problems
				];
				return {
					...reportOf(r, s, f),
					erosions: y.erosions,
					problems: S,
					inBatches: _,
					models: w.models,
					quarantine: b
				};
			} finally {
				await w.close();
			}
		}
		async function storedOf({ suites: e }, t) {
			let n = [];
			for (let { id: r } of e) n.push((await t.read(r)).samples);
			return n.flat();
		}
		function writeSamples(e, t) {
			let n = (0, x.xc)(r.join(e, ".pawl"));
			(0, x.Zf)(r.join(n, "samples.jsonl"), (0, _.iF)({ status: "complete" }, t));
		}
		async function kept(e, { suites: t }, n) {
			try {
				let r = n.filter(({ result: e }) => e.kind === "scored");
				for (let { id: n } of t) await e.append(n, r.filter((e) => e.suite === n));
				return [];
			} catch (e) {
				return [(0, c.BP)(e)];
			}
		}
		function unmeasured({ suites: e }) {
			return e.flatMap(({ suite: e, action: t }) => t.kind === "unmeasured" ? [`\`${e}\`: ${(0, d.Ez)(t.why)}`] : []);
		}
		function tooManyErrors({ policy: e }, { samples: t }) {
			let n = t.flatMap(({ result: e }) => e.kind === "errored" ? [e.message] : []);
			return n.length <= e.limits.errors * t.length ? [] : [`${n.length} of ${t.length} samples failed with an error, the first: ${n[0]}`];
		}
		function reportOf(e, t, n) {
			let { samples: r, cells: i, drifts: o, lasting: s, waiting: c, doubted: l } = t, u = new Set(r.map(f.sl)), d = r.filter(({ result: e }) => e.kind === "scored").length;
			return {
				store: n.describe(),
				scored: d,
				errored: r.length - d,
				failed: (0, a.R)(r),
				calls: r.reduce((e, { calls: t }) => e + t.target + t.grader, 0),
				suites: e.suites.map(({ id: t }) => fullness(t, i, {
					...e.policy.samples,
					asked: u
				})),
				waiting: c,
				doubted: l.map(({ slot: e }) => e),
				drifts: o,
				lasting: s
			};
		}
		function fullness(e, { cells: t, left: n }, { stored: r, nightly: i, asked: a }) {
			let o = t.filter((t) => t.suite === e);
			return {
				suite: e,
				cells: o.length,
				full: o.filter(({ stored: e }) => e.length >= i).length,
				target: i,
				rested: o.filter((e) => !a.has((0, f.sl)(e)) && missingOf(e, r) <= 0).length,
				left: n.filter((t) => t.suite === e)
			};
		}
		var W = n(80790), G = n(10388), K = n(9924);
		function hasDrifted({ drifts: e }) {
			return e.some(({ since: e }) => e !== null);
		}
		function isEroded({ erosions: e }) {
			return e.some(({ found: e }) => e.some(({ state: e }) => e === "eroded"));
		}
		var ee = n(53526), q = n(43680), J = n(73253);
		function nightlyTitle(e) {
			let t = e.erosions.filter(({ found: e }) => e.some(({ state: e }) => e === "eroded"));
			return isEroded(e) ? `Pawl: main is worse than it was at ${[...new Set(t.map(({ anchor: e }) => e))].map(K.TL).join(", ")}, by more than is accepted.` : hasDrifted(e) ? "Pawl: the model behind main changed; its baseline was renewed." : e.problems.length > 0 ? "Pawl: the nightly run is incomplete." : e.inBatches.length > 0 ? "Pawl: answers of this night are still in batches." : "Pawl: no drift and no loss of main was shown.";
		}
		function nightlyLines(e) {
			let { erosions: t, drifts: n, problems: r, models: i, suites: a } = e, o = t.length > 1;
			return [
				...t.flatMap(({ suite: e, anchor: t, found: n }) => n.map((n) => `${o ? `${(0, K.TL)(e)}, ` : ""}${erosionText(n, t)}`)),
				...t.flatMap(erosionFix),
				...n.flatMap(slotDriftTexts),
				...unmovedText(e),
				...r,
				...e.inBatches,
				...i,
				...(0, J.U)(e.quarantine),
				...askedText(e),
				...e.failed ?? [],
				...a.map(suiteText)
			];
		}
		function unmovedText({ drifts: e }) {
			let t = e.filter(({ since: e }) => e === null);
			if (t.length === 0) return [];
			let n = t.reduce((e, { metrics: t }) => e + (t[0]?.compared ?? 0), 0), r = new Set(t.map(({ suite: e }) => e)).size === 1;
			return [`${t.map(({ suite: e, slot: t }) => r ? (0, K.TL)(t) : `${(0, K.TL)(t)} of ${(0, K.TL)(e)}`).join(", ")}: ${(0, T.U9)(n, "case")} asked again in the last nights, and no drift was shown.`];
		}
		function askedText({ store: e, scored: t, errored: n, calls: r, waiting: i, doubted: a }) {
			let o = n > 0 ? `; ${(0, T.WQ)(n)} more failed with an error` : "", s = `${(0, T.U9)(t, "more sample", "more samples")} of main in ${(0, K.TL)(e)}, for ${(0, T.U9)(r, "call")}${o}.`, c = `${(0, T.U9)(i, "case")} with few samples ${i === 1 ? "waits" : "wait"} for another night.`, l = `More cases of ${a.map(K.TL).join(", ")} were asked, because several answered differently than before.`;
			return [
				s,
				...a.length > 0 ? [l] : [],
				...i > 0 ? [c] : []
			];
		}
		let Y = {
			"no-keys": "what stands behind their answers cannot be seen",
			together: "they are only run together",
			"repeat-never": "they are marked `repeat: never`"
		};
		function suiteText({ suite: e, cells: t, full: n, target: r, rested: i, left: a }) {
			let o = [...i > 0 ? [`${(0, T.WQ)(i)} not asked tonight: a gate has enough answers of main to them, and they are asked in turn`] : [], ...a.map(({ why: e, cells: t }) => `${(0, T.WQ)(t)} not asked: ${Y[e]}`)];
			return `${[t === 0 ? `${(0, K.TL)(e)}: no case to ask` : n === 0 ? `${(0, K.TL)(e)}: no case has the ${(0, T.U9)(r, "sample")} wanted yet` : `${(0, K.TL)(e)}: ${(0, T.WQ)(n)} of ${(0, T.U9)(t, "case")} have the ${(0, T.U9)(r, "sample")} wanted`, ...o].join("; ")}.`;
		}
		function erosionText(e, t) {
			let { slot: n, metric: r, compared: i, state: a, pValue: o } = e, s = (0, k.yh)(r), value = (t) => (0, ee.IP)(e.unit, t), c = `${(0, K.TL)(n)}: ${s} ${value(e.anchor)} at ${(0, K.TL)(t)}, ${value(e.today)} today over ${(0, T.U9)(i, "case")}`, l = e.otherChecks > 0 ? ` ${(0, T.U9)(e.otherChecks, "case")} with other checks since were left out.` : "";
			if (a === "none") return `${c}; no loss was shown.${l}`;
			let u = e.unit === "rate" ? (0, T.WR)(e.loss) : value(e.loss), d = e.unit === "rate" ? (0, T.WR)(e.tolerance) : value(e.tolerance);
			return `${c}, a loss of ${u}; ${a === "within" ? `within the ${d} that are accepted` : `${d} are accepted`}. Chance of seeing this if nothing got worse: ${(0, T.Dz)(o)}.${l}`;
		}
		let X = /^\w[\w./-]*$/, Z = /^\d{4}-\d{2}-\d{2}$/;
		function erosionFix({ suite: e, anchor: t, found: n }) {
			if (!n.some(({ state: e }) => e === "eroded")) return [];
			let r = X.test(e) ? ` --suite ${e}` : "";
			return !Z.test(t) && X.test(t) ? [`To fix: on main, \`npx ${L.Hy} gate --base ${t}${r}\` names the cases that broke since.`] : [`To fix: \`npx ${L.Hy} backtest${r}\` replays the last changes of main, and names those that made it worse.`];
		}
		function slotDriftTexts({ suite: e, slot: t, metrics: n, since: r }) {
			return r === null ? [] : [`The model behind ${(0, K.TL)(t)} of ${(0, K.TL)(e)} has answered differently since ${momentText(r)}. The cause is the model, a server or a grader, and not your repository. Older answers are no longer used.`, ...n.filter(({ drifted: e }) => e).map(metricText)];
		}
		function metricText(e) {
			let { metric: t, stored: n, fresh: r, compared: i, pValue: a, changedCases: o } = e, s = (0, k.yh)(t), c = (0, q.p9)(o, 5);
			return `${s}: ${(0, q.x)(e, n)} as stored, ${(0, q.x)(e, r)} now over ${(0, T.U9)(i, "case")}. Chance of seeing this if nothing changed: ${(0, T.Dz)(a)}.${c === "" ? "" : ` ${c}`}`;
		}
		function momentText(e) {
			let [t = "", n = ""] = e.split("T");
			return n.startsWith("00:00:00") ? t : `${t} ${n.slice(0, 5)} UTC`;
		}
		function nightlyExitCode(e, { enforce: t, baseline: n }) {
			if (!t) return 0;
			let r = n.erosion === "block" || n.erosion === "issue" && !e.hasIssue;
			return e.eroded && r || e.drifted && n.drift === "block" ? 1 : e.complete ? 0 : 3;
		}
		var te = n(99833), Q = n(26792), $ = n(38565), ne = n(43837);
		let baselineNightlyCommand = async (e, t, r, i) => {
			let a = (0, Q.j)(r), { batchedOptions: o } = await n.e(527).then(n.bind(n, 64908)), s = {
				...(0, ne.Ku)(e, r, a, i),
				...o(e, a, i)
			}, c = await (0, W.r)(s), l = await nightly(c, s);
			if (a.end(), (0, te.be)(e) === "json") r.stdout.write((0, G.Z)("nightly", {
				title: nightlyTitle(l),
				...l
			}));
			else for (let e of [
				nightlyTitle(l),
				...c.notes,
				...nightlyLines(l)
			]) r.stdout.write(`${(0, $.kU)((0, K.kc)(e), r.stdout)}\n`);
			return nightlyExitCode({
				eroded: isEroded(l),
				drifted: hasDrifted(l),
				complete: l.problems.length === 0,
				hasIssue: !1
			}, c.config.policy);
		};
	}),
	92197: ((e, t, n) => {
		n.r(t), n.d(t, { baselinePurgeCommand: () => baselinePurgeCommand });
		var r = n(58500), i = n(64377), a = n(73535), o = n(70286), s = n(36425), c = n(19473), l = n(82746), u = n(34698), d = n(12215), f = n(99376);
		let p = i.p6().or(i.w$()), baselinePurgeCommand = async (e, t, n) => {
			let i = (0, f.u)(e.suite) ?? null, o = momentOf((0, f.u)(e.before));
			if (e.all === !0 && (i !== null || o !== null)) throw usage("--all deletes every sample, and leaves nothing to choose.");
			if (e.all !== !0 && i === null && o === null) throw usage("Which samples? Nothing was deleted.");
			let { root: c, git: p } = await (0, d.h)(n.cwd(), n.env, !1), m = (0, f.u)(e.policy), { policy: h } = (0, a.Y)({
				root: c,
				file: m,
				discover: !1
			}), g = (0, u.C)((0, s.qS)(h.baseline), {
				root: c,
				git: p,
				pause: r.setTimeout
			}), _ = await g.purge(i, ({ at: e }) => o !== null && Date.parse(e) >= o), v = i !== null && _ === 0 && (await g.read(i)).samples.length === 0 ? noneOf(i, (0, a.Y)({
				root: c,
				file: m,
				keepUnreadable: !0
			}).suites) : ".";
			return n.stdout.write(`${(0, l.U9)(_, "sample")} of main deleted from ${g.describe()}${v}\n`), 0;
		};
		function noneOf(e, t) {
			let n = (0, o.z)(e, t.map(({ id: e }) => e));
			return `, which holds none of a suite \`${e}\`.${n === null || n === e ? "" : ` Did you mean \`${n}\`?`}`;
		}
		function momentOf(e) {
			if (e === void 0) return null;
			if (!p.safeParse(e).success) throw usage(`--before ${e} is not a day like 2026-01-31, nor a moment like 2026-01-31T12:00:00Z.`);
			return Date.parse(e);
		}
		function usage(e) {
			return new c.pO({
				code: "cli/usage",
				what: e,
				fix: "name them by `--suite`, by `--before` or by both, or all of them by `--all`:\npawl baseline purge --help"
			});
		}
	}),
	86417: ((e, t, n) => {
		n.r(t), n.d(t, { baselineShowCommand: () => baselineShowCommand });
		var r = n(67893), i = n(73535), a = n(6767), o = n(10388), s = n(9924), c = n(82746), l = n(3364), u = n(53526), d = n(62654);
		function trendLines({ slot: e, metric: t, unit: n, points: r }) {
			let i = r.slice(-12), a = r.length - i.length, o = Math.max(+(n === "rate" || n === "score"), ...i.map(({ value: e }) => e));
			return [
				`   ${(0, d.$5)(`${(0, l.B)(t)} by commit · ${e}`, 77)}`,
				...a > 0 ? [`     … ${(0, c.WQ)(a)} earlier`] : [],
				...i.flatMap((e) => pointLines(e, n, o))
			];
		}
		function pointLines(e, t, n) {
			let { commit: r, at: i, value: a, cases: o, samples: l, drifted: p } = e, m = [
				(0, s.eR)(i.slice(0, 10)),
				(0, d.jC)((0, d.$5)(r?.slice(0, 7) ?? "–", 7), 7),
				(0, d.jC)(bar(a, n), 12),
				(0, d.jC)((0, u.IP)(t, a), 8, "left"),
				`${(0, c.U9)(o, "case")}, ${(0, c.U9)(l, "sample")}`
			];
			return [...p ? [f] : [], `     ${m.join("  ")}`];
		}
		let f = "     – the model changed –", p = [
			"",
			"▏",
			"▎",
			"▍",
			"▌",
			"▋",
			"▊",
			"▉"
		];
		function bar(e, t) {
			let n = t > 0 ? Math.round(Math.max(0, e) / t * 12 * 8) : 0;
			return "█".repeat(Math.floor(n / 8)) + (p[n % 8] ?? "");
		}
		function baselineText(e, t, n) {
			let r = t.map((e) => suiteLines(e, n).join("\n"));
			return `${[`Samples of main in ${(0, s.eR)(e)}`, ...r].join("\n\n")}\n`;
		}
		function suiteLines(e, t) {
			let n = (0, s.eR)(e.suite);
			if (e.newest === null || e.oldest === null) return [` ${n}: nothing is stored`];
			let { cells: r, flaky: i, varying: a, commits: o, samples: l, bytes: u } = e, d = i.length - 20;
			return [
				` ${n}: ${casesText(r)}, ${(0, c.U9)(l, "sample")}, ${size(u)}`,
				`   samples a case   ${spread(r)}`,
				`   age              ${ages(e.newest, e.oldest, t)} old`,
				`   commits          ${o.length === 0 ? "none named" : commitWords(o)}`,
				`   flaky            ${flakyWords(i.length, a)}`,
				...i.slice(0, 20).map(flakyLine),
				...d > 0 ? [`     … and ${(0, c.WQ)(d)} more`] : [],
				...e.trends.flatMap(trendLines)
			];
		}
		function casesText(e) {
			let [t, n] = [new Set(e.map((e) => e.case)), new Set(e.map(({ slot: e }) => e))];
			return `${(0, c.U9)(t.size, "case")}${n.size > 1 ? ` in ${(0, c.U9)(n.size, "column")}` : ""}`;
		}
		function flakyWords(e, t) {
			let n = e === 0 ? "none seen" : (0, c.U9)(e, "case");
			return t === 0 ? n : `${n}; scores of ${e === 0 ? (0, c.U9)(t, "case") : `${(0, c.WQ)(t)} more`} vary`;
		}
		function flakyLine({ slot: e, case: t, passed: n, scored: r, rate: i, interval: [a, o] }) {
			return `     ${(0, c.TS)(i)} (${n} of ${r}; ${(0, c.TS)(a)} to ${(0, c.TS)(o)})  ${(0, s.eR)(t)} · ${(0, s.eR)(e)}`;
		}
		function spread(e) {
			let t = e.map(({ scored: e }) => e).sort((e, t) => e - t), [n = 0, r = 0] = [t[0], t.at(-1)], i = t[Math.floor(t.length / 2)] ?? 0;
			return n === r ? `${n}` : `${n} to ${r}, half of them ${i} or more`;
		}
		function commitWords(e) {
			return (0, c.Ku)(e, 5, (e) => (0, s.eR)(e.slice(0, 7)));
		}
		function ages(e, t, n) {
			let [r, i] = [age(e, n), age(t, n)];
			return r === i ? r : `${r} to ${i}`;
		}
		function age(e, t) {
			let n = Math.max(0, Date.parse(t) - Date.parse(e));
			return n < 6e4 ? "under a minute" : (0, c.vB)(n);
		}
		function size(e) {
			return e < 1e4 ? `${(0, c.WQ)(e)} bytes` : e < 1e6 ? `${(0, c.WQ)(e / 1e3)} kB` : `${(e / 1e6).toFixed(1)} MB`;
		}
		var m = n(73253), h = n(12215), g = n(99376), _ = n(99833), v = n(38565);
		let baselineShowCommand = async (e, t, n) => {
			let { root: c, git: l } = await (0, h.h)(n.cwd(), n.env, !1), u = (0, a.D)((0, i.Y)({
				root: c,
				file: (0, g.u)(e.policy),
				keepUnreadable: !0
			}), (0, g.u)(e.suite)), { store: d, suites: f, quarantine: p, problems: y } = await (0, r.y)(c, u, l);
			for (let { place: e, message: t } of y) {
				let r = `${e.file}${e.line ? `:${e.line}` : ""}`;
				n.stderr.write(`Left out: ${(0, s.eR)(`${r} ${t}`)}\n`);
			}
			if ((0, _.be)(e) === "json") n.stdout.write((0, o.Z)("baseline", {
				store: d,
				suites: f,
				quarantine: p
			}));
			else {
				let e = (0, m.U)(p).map((e) => `\n${(0, v.kU)(` ${(0, s.eR)(e)}`, n.stdout, 1)}\n`);
				n.stdout.write(baselineText(d, f, new Date().toISOString()) + e.join(""));
			}
			return 0;
		};
	}),
	81404: ((e, t, n) => {
		n.r(t), n.d(t, { compareCommand: () => compareCommand });
		var r = n(76760), i = n(50609), a = n(98283), o = n(88041), s = n(86488), c = n(30834), l = n(43758), u = n(74373), d = n(17393), f = n(18827), p = n(64716);
		function filePairs(e, t) {
			let n = suitePairs(e.suites, t.suites), r = n.map((e) => pairedSuite(e, t.file)), i = n.map((e, t) => [r[t]?.plan.suite ?? "", {
				baseline: e.baseline?.manifest ?? null,
				candidate: e.candidate?.manifest ?? null
			}]);
			return {
				plan: {
					suites: r.map(({ plan: e }) => e),
					calls: {
						atLeast: 0,
						atMost: 0
					}
				},
				samples: r.flatMap(({ samples: e }) => e),
				arms: new Map(i)
			};
		}
		function suitePairs(e, t) {
			let [n] = e, [r] = t;
			if (n && r && e.length === 1 && t.length === 1) return [{
				baseline: n,
				candidate: r
			}];
			let i = new Map(e.map((e) => [e.manifest.suite, e]));
			return [...t.map((e) => {
				let t = i.get(e.manifest.suite) ?? null;
				return i.delete(e.manifest.suite), {
					baseline: t,
					candidate: e
				};
			}), ...[...i.values()].map((e) => ({
				baseline: e,
				candidate: null
			}))];
		}
		function pairedSuite({ baseline: e, candidate: t }, n) {
			let r = (t ?? e)?.manifest.suite ?? "", i = {
				suite: r,
				config: n,
				changedInputs: []
			};
			if (t === null) {
				let e = {
					kind: "skip",
					reason: "the candidate file does not hold the suite",
					removed: !0
				};
				return {
					plan: {
						...i,
						action: e,
						notes: []
					},
					samples: []
				};
			}
			let { action: a, notes: o } = (0, p.F)(e?.manifest ?? null, t.manifest), s = [...e ? armSamples(r, "baseline", e, a) : [], ...armSamples(r, "candidate", t, a)];
			if (t.manifest.cells.length > 0) return {
				plan: {
					...i,
					action: a,
					notes: o
				},
				samples: s
			};
			let c = {
				cause: "empty",
				reason: "The candidate file holds no result.",
				fix: "write it again, whole"
			};
			return {
				plan: {
					...i,
					action: {
						kind: "unmeasured",
						why: c
					},
					notes: o
				},
				samples: []
			};
		}
		function armSamples(e, t, { samples: n }, r) {
			let i = [];
			for (let e of r.cells) {
				let n = e[t];
				n !== null && (i[n] = e);
			}
			let a = [];
			for (let r of n) {
				let n = i[r.cell];
				n && a.push(named(r, e, n.slot, n.case, t));
			}
			return a;
		}
		function named(e, t, n, r, i) {
			return {
				suite: t,
				slot: n,
				case: r,
				arm: i,
				round: e.round,
				stage: "uniform",
				repeat: e.repeat,
				result: e.result,
				output: e.output,
				latencyMs: e.latencyMs,
				target: e.target,
				grader: e.grader,
				calls: e.calls,
				cached: e.cached,
				at: e.at
			};
		}
		function compareFiles({ baseline: e, candidate: t, config: n, seed: r }) {
			let i = filePairs(e, t), a = e.judged === "score" || t.judged === "score" ? "score" : "pass", p = {
				...n,
				suites: i.plan.suites.map(({ suite: e }) => suiteRules(n, e, a))
			}, judging = (e) => (0, c.ws)(p, e).filter(({ name: e }) => (0, l.CT)(e) === null), gates = (e) => judging(e).map(({ name: e }) => e), m = {
				...i.plan,
				suites: (0, d.m)(i.plan.suites, i.arms, gates)
			}, { samples: h } = i, g = {
				fresh: h,
				stored: [],
				budgetSpent: !1
			}, { alpha: _, samples: { repeats: v } } = n.policy, y = (0, o.h)(m, {
				effort: "uniform",
				alpha: _,
				seed: r,
				repeats: v,
				gating: judging
			}), b = (0, s.v)(y, g), x = b.kind === "done" ? b.findings : [], absent = (e) => absentIn(h, p, e).map(u.oI), S = m.suites.map((e) => withWrongGates(e, absent(e.suite))), C = (0, f.N)({
				plan: {
					...m,
					suites: S
				},
				config: p,
				findings: x,
				evidence: g,
				sideBySide: !1
			}), w = [...new Set(m.suites.flatMap(({ suite: e }) => (0, c.ws)(p, e).map(({ name: e }) => e)))].filter((e) => (0, l.CT)(e) !== null).map(notOfFiles), T = t.kind === "pawl" ? ["Records of Pawl do not say which cases have a bar (`atLeast`), so no bar is judged here. `pawl gate` judges them."] : [], E = [
				...new Set([...e.notes, ...t.notes]),
				...w,
				...T,
				"Not run side by side: a drift of the service between the two runs cannot be told apart from the change."
			];
			return {
				suites: C.suites.map((e) => fileSuite(e, a, E)),
				calls: {
					candidate: 0,
					baseline: 0,
					grader: 0,
					reused: h.length
				},
				usage: {
					target: {},
					grader: {}
				}
			};
		}
		function absentInBoth({ baseline: e, candidate: t, config: n }) {
			let { plan: r, samples: i } = filePairs(e, t);
			return r.suites.flatMap(({ suite: e }) => {
				let t = suiteOfPolicy(n, e), r = {
					...n,
					suites: [suiteRules(n, e, "pass")]
				};
				return t && isScored(i, e) ? absentIn(i, r, e).map((e) => ({
					...e,
					suite: t
				})) : [];
			});
		}
		function isScored(e, t) {
			let n = e.flatMap((e) => e.suite === t && e.result.kind === "scored" ? [e.arm] : []);
			return new Set(n).size === 2;
		}
		function absentIn(e, t, n) {
			return (0, u.Hr)([{ named: namesOf(e, n) }], (0, c.AO)(t, n));
		}
		function namesOf(e, t) {
			let n = new Set(e.flatMap((e) => e.suite === t && e.result.kind === "scored" ? [e.result.metrics] : []));
			return [...new Set([...n].flatMap((e) => Object.keys(e)))];
		}
		function withWrongGates(e, t) {
			return t.length === 0 ? e : {
				...e,
				wrongGates: t
			};
		}
		function notOfFiles(e) {
			return `Metric \`${e}\` is about repeats of a case that are drawn for it. Only a gate draws them, so files are not judged by it.`;
		}
		function suiteRules(e, t, n) {
			let r = suiteOfPolicy(e, t), i = r?.metrics ?? e.policy.metrics, { score: a, ...o } = i, s = {
				...o,
				pass: { gate: !1 },
				score: {
					...a,
					gate: !0
				}
			};
			return {
				id: t,
				config: r?.config ?? "",
				paths: [],
				metrics: n === "score" ? s : i,
				...r?.task && { task: r.task }
			};
		}
		function suiteOfPolicy({ suites: e }, t) {
			return e.find((e) => e.id === t) ?? (e.length === 1 ? e[0] : void 0);
		}
		function fileSuite(e, t, n) {
			let r = e.state;
			if (r.kind === "skipped") return e;
			let i = r.slots.map((e) => t === "score" ? {
				...e,
				metrics: e.metrics.filter(({ name: e }) => e !== "pass")
			} : e), a = i.every(({ cases: e }) => e.every(({ transition: e }) => e === "added" || e === "removed")), o = r.kind === "unmeasured" ? {
				...r,
				slots: i
			} : a ? nothingInCommon(i) : {
				...r,
				slots: i
			};
			return {
				...e,
				state: o,
				notes: [...e.notes, ...n]
			};
		}
		function nothingInCommon(e) {
			return {
				kind: "unmeasured",
				why: {
					cause: "empty",
					reason: "The two files have no case in common.",
					fix: "compare results of the same suite; a case is known by its metadata.id, its description, or its vars."
				},
				slots: e
			};
		}
		var m = n(73535), h = n(65013), g = n(19711), _ = n(97546), v = n(93005), y = n(65659), b = n(19473), x = n(7368), S = n(7119);
		function inOneForm(e, t) {
			let isWhole = (e) => e.kind === "promptfoo";
			if (isWhole(e) === isWhole(t)) return [e, t];
			let [n, r] = isWhole(e) ? [e, t] : [t, e], i = n.suites[0], [a, ...o] = r.suites;
			if (i === void 0 || a === void 0) return [e, t];
			if (o.length > 0) throw severalSuites(r, n);
			let s = alike({
				file: n.file,
				suite: i
			}, {
				file: r.file,
				suite: a
			}), c = [{
				...n,
				suites: [s.whole]
			}, {
				...r,
				suites: [s.named]
			}];
			return isWhole(e) ? c : [c[1], c[0]];
		}
		function alike(e, t) {
			let n = columnsByName(e, t), r = e.suite.manifest.slots, i = new Map();
			for (let [e, { promptIndex: r }] of n) {
				let n = / · /.test(nameAt(t, e)) ? nameAt(t, e).replace(/ · [^·]*$/, "") : "";
				n !== "" && !/^prompt \d+$/.test(n) && i.set(r, n);
			}
			let called = (e) => ({
				...e,
				promptLabel: e.promptLabel ?? i.get(e.promptIndex) ?? null
			}), a = t.suite.manifest.slots.map((e, t) => {
				let i = n.get(t);
				return i === void 0 ? {
					...e,
					promptIndex: r.length + t,
					providerIndex: r.length + t
				} : {
					...called(i),
					index: e.index
				};
			}), o = namedCases(e.suite, t.suite.manifest.cases);
			return {
				named: withManifest(t.suite, { slots: a }),
				whole: withManifest(e.suite, {
					slots: r.map(called),
					cases: o
				})
			};
		}
		function nameAt({ suite: e }, t) {
			return e.manifest.slots[t]?.promptLabel ?? "";
		}
		function withManifest(e, t) {
			return {
				...e,
				manifest: {
					...e.manifest,
					...t
				}
			};
		}
		function columnsByName(e, t) {
			let n = e.suite.manifest.slots, r = t.suite.manifest.slots.map(({ promptLabel: e }) => e ?? ""), i = (0, S.u)(n.map(x.M8)).names, a = new Map(), isFree = (e) => ![...a.values()].includes(e), pass = (i) => {
				let o = n.filter(isFree), s = [...r.entries()].filter(([e]) => !a.has(e)).map(([e, t]) => ({
					at: e,
					name: t,
					all: o.filter((e) => i(e, n.indexOf(e)).includes(t))
				}));
				for (let { at: n, name: r, all: i } of s) {
					let [o, ...c] = i;
					if (o === void 0) continue;
					if (c.length > 0) throw ambiguous(r, t.file, i.map(columnName), e.file);
					let l = s.filter((e) => e.all.includes(o)).map((e) => e.name);
					if (l.length > 1) throw ambiguous(columnName(o), e.file, l, t.file);
					a.set(n, o);
				}
			};
			pass((e, t) => [i[t]]), pass(combinedNames), pass((e) => [...promptNames(e), ...providerNames(e)]);
			let [o, ...s] = r.flatMap((e, t) => a.has(t) ? [] : [t]), [c, ...l] = n.filter(isFree);
			if (o === void 0 || c === void 0) return a;
			if (s.length + l.length > 0) throw ambiguous(r[o], t.file, [c, ...l].map(columnName), e.file);
			return a.set(o, c);
		}
		function columnName(e) {
			return combinedNames(e)[0] ?? (0, x.M8)(e);
		}
		function combinedNames(e) {
			return promptNames(e).flatMap((t) => providerNames(e).map((e) => `${t} · ${e}`));
		}
		function promptNames({ promptLabel: e, promptFile: t, promptIndex: n, promptWritten: i }) {
			let a = (i ?? "").split("\n", 1)[0]?.split(": ") ?? [], o = [t, ...a.length > 1 ? a.slice(0, -1).map((e, t) => a.slice(0, t + 1).join(": ")) : []].filter((e) => e !== null), s = [
				e,
				...o.filter((e) => /\.\w{1,6}$/.test(e)).map((e) => r.parse(e).name),
				...o,
				`prompt ${n + 1}`
			];
			return [...new Set(s.filter((e) => !!e))];
		}
		function providerNames({ providerLabel: e, providerId: t }) {
			let n = [
				e,
				(0, x.fD)(t),
				t
			];
			return [...new Set(n.filter((e) => !!e))];
		}
		function namedCases(e, t) {
			let { cases: n } = e.manifest, { caseNames: r } = e;
			if (r === void 0) return n;
			let i = new Set(t.map(({ id: e }) => e?.replace(/#\d+$/, ""))), a = n.filter(isUnnamed), hits = (e) => a.filter(({ index: t }) => i.has(r.nameOf(t, e))).length, o = new Set(), s = 0;
			for (let e of subsets(r.constants)) {
				let t = hits(e);
				t > s && ([o, s] = [e, t]);
			}
			return s === 0 ? n : n.map((e) => isUnnamed(e) ? {
				...e,
				id: r.nameOf(e.index, o)
			} : e);
		}
		function isUnnamed({ id: e, description: t }) {
			return e === null && (t === null || /^Row #\d+$/.test(t));
		}
		function subsets(e) {
			return e.length > 6 ? [new Set(), new Set(e)] : Array.from({ length: 2 ** e.length }, (t, n) => new Set(e.filter((e, t) => n >> t & 1)));
		}
		function ambiguous(e, t, n, i) {
			let a = n.slice(0, 4).map((e) => `"${e}"`), o = e === "" ? "Results without a column" : `The column "${e}"`;
			return new b.pO({
				code: "results/ambiguous-column",
				what: `${o} of \`${r.basename(t)}\` could be ${a.join(" or ")}${n.length > 4 ? " …" : ""} of \`${r.basename(i)}\`.`,
				why: "If columns were paired by their order, one model or prompt could be compared with another.",
				fix: "give prompts and providers of the suite a `label` each, and write both files again; or compare two files of the same kind",
				place: { file: t }
			});
		}
		function severalSuites(e, t) {
			let n = e.suites.map(({ manifest: e }) => e.suite);
			return new b.pO({
				code: "results/several-suites",
				what: `\`${r.basename(e.file)}\` holds ${n.length} suites (${n.slice(0, 4).join(", ")}${n.length > 4 ? " …" : ""}), and \`${r.basename(t.file)}\` one without a name.`,
				why: "Nothing says which of them it is.",
				fix: `record that suite alone:\npawl run --suite ${(0, b.lG)(n[0] ?? "")}`,
				place: { file: e.file }
			});
		}
		var C = n(50506), w = n(58508), T = n(99376), E = n(99833), D = n(51490);
		let compareCommand = async (e, [t = "", n = ""], o) => {
			let s = o.cwd(), c = (0, m.Y)({
				root: s,
				file: (0, T.u)(e.policy),
				discover: !1
			}), l = c.suites.length === 1 ? c.suites[0]?.task ?? null : null, fileIn = (e) => (0, y.k)(r.resolve(s, e), l), [u, d] = inOneForm(...await Promise.all([fileIn(t), fileIn(n)]));
			(0, a.IS)(c, s, absentInBoth({
				baseline: u,
				candidate: d,
				config: c
			}));
			let f = (0, C.S)(compareFiles({
				baseline: u,
				candidate: d,
				config: c,
				seed: 0
			}), c.policy), p = (0, g.X)(f, (0, _.l)((0, v.c8)(o.env)), (0, h.I)()), [b, x] = compare_command_namesOf(t, n), S = {
				version: w.x,
				command: "compare",
				baseLabel: b,
				candidateLabel: x,
				title: c.policy.report.title ?? null,
				reproduce: [
					"pawl",
					"compare",
					t,
					n
				],
				changedFiles: [],
				promptDiffs: [],
				baselineAge: null,
				seconds: null,
				reportUrl: null,
				runUrl: null,
				reportPath: null,
				enforce: c.policy.enforce,
				outputs: c.policy.report.outputs,
				notes: []
			}, O = (0, T.u)(e.out);
			return O !== void 0 && (0, i.L)(r.resolve(s, O), p, S, []), o.stdout.write((0, D.g)((0, E.be)(e), p, S, o)), p.exitCode;
		};
		function compare_command_namesOf(e, t) {
			let partsOf = (e) => r.resolve("/", e).split(r.sep).filter(Boolean), [n, i] = [partsOf(e), partsOf(t)];
			for (let e = 1; e <= Math.max(n.length, i.length); e += 1) {
				let t = [n.slice(-e).join("/"), i.slice(-e).join("/")];
				if (t[0] !== t[1]) return t;
			}
			return [r.basename(e), r.basename(t)];
		}
	}),
	6399: ((e, t, n) => {
		n.r(t), n.d(t, { demoCommand: () => demoCommand });
		var r = n(77598), i = n(37067), a = n(26921), o = n(39181);
		let s = new Set("a an and any as at by can did do does for from get give has have i if in is it its me my no not of on or our so that the they this to us was we what when why with you your want wants wanted".split(" ")), c = new Set("aber als am auf bei bis das dem den der dies ein eine einem einen einer er es für haben ich ihr ihre im ist kann können mein meine meinem mich mir mit nach nicht noch oder sein sie sind und uns unser unsere von vom wann welche wenn wie wir wo wohin zu zum zur".split(" ")), l = .3, u = /:2026-11$/;
		function stem(e) {
			return e.replace(/(ing|ed|es|s)$/, "");
		}
		let d = new Map();
		function simulated_model_words(e) {
			let t = d.get(e);
			if (t !== void 0) return t;
			let n = (0, o.Z9)(e).filter((e) => !s.has(e) && !c.has(e)).map(stem);
			return d.size >= 2e3 && d.clear(), d.set(e, n), n;
		}
		function rulesOf(e) {
			return [...e.matchAll(/^- When (.+?): (.+?)(?: \[(\w+)\])?$/gm)].map((e) => ({
				words: new Set(simulated_model_words(e[1] ?? "")),
				answer: e[2] ?? "",
				queue: e[3] ?? "general"
			}));
		}
		function examplesOf(e) {
			return [...e.matchAll(/^Customer: (.+)\nAnswer: (\{.+\})$/gm)].map(([, e = "", t = ""]) => ({
				message: e,
				answer: t
			}));
		}
		function learnt({ message: e, answer: t }) {
			let { queue: n, reply: r } = jsonOf(t);
			return {
				words: new Set(simulated_model_words(e)),
				answer: typeof r == "string" ? r : t,
				queue: typeof n == "string" ? n : "general"
			};
		}
		function jsonOf(e) {
			try {
				return Object(JSON.parse(e));
			} catch {
				return {};
			}
		}
		function drawn(e, t, n) {
			let r = Math.max(...e), i = e.map((e) => Math.exp((e - r) / t)), a = n * i.reduce((e, t) => e + t, 0);
			for (let [e, t] of i.entries()) if (a -= t, a <= 0) return e;
			return e.length - 1;
		}
		function shared(e, t) {
			return e.filter((e) => t.has(e)).length;
		}
		function pick(e, t, n) {
			let r = e.map((e) => shared(t, e.words));
			return Math.max(0, ...r) < 2 ? null : e[drawn(r, l, n)] ?? null;
		}
		function pickTrained(e, t, n) {
			let r = [...new Set(e.map(({ queue: e }) => e))], uses = (t, n) => e.filter((e) => e.queue === n && e.words.has(t)).length, i = r.map((e) => t.reduce((t, n) => t + Math.log(uses(n, e) + .1), 0)), a = e.filter(({ queue: e }) => e === r[drawn(i, l, n)]), o = a.map((e) => shared(t, e.words));
			return a[o.indexOf(Math.max(...o))] ?? null;
		}
		function quotedOf(e, t, n) {
			let r = e.split(/^\[\d+\] .+$/m).slice(1).flatMap((e) => e.split(/(?<=[.!?])\s+|(?<=[。！？])|\n+/).filter((e) => /[.!?。！？]$/.test(e)));
			return r.length === 0 ? null : r[drawn(r.map((e) => shared(t, new Set(simulated_model_words(e)))), l, n)] ?? null;
		}
		function simulatedReply(e, t, n = "", r = []) {
			let i = e.lastIndexOf("Customer:"), a = i < 0 ? e : e.slice(i + 9), o = i < 0 ? "" : e.slice(0, i), s = [...new Set(simulated_model_words(a.trim()))], c = [...rulesOf(e), ...[...examplesOf(o), ...r].map(learnt)].filter(({ words: e }) => !u.test(n) || !e.has("late")), l = r.length > 0 ? pickTrained(c, s, t) : pick(c, s, t), d = /\bcalm\b/i.test(e) ? "Thank you for writing. " : "", f = quotedOf(o, s, t), p = `${d}${[l?.answer, f].filter((e) => e != null).join(" ") || "I will pass this on to a colleague."}`;
			return /\bas JSON\b/i.test(e) ? JSON.stringify({
				queue: l?.queue ?? "general",
				reply: p
			}) : p;
		}
		let f = a.Ikc({
			model: a.YjP(),
			messages: a.YOg(a.Ikc({
				role: a.YjP(),
				content: a.YjP()
			})).min(1)
		});
		function drawOf(e, t, n) {
			return (0, r.createHash)("sha256").update(`${e}\0${n}\0${t}`).digest().readUInt32BE(0) / 2 ** 32;
		}
		async function bodyOf(e) {
			let t = [];
			for await (let n of e) t.push(n);
			return Buffer.concat(t).toString("utf8");
		}
		function send(e, t, n) {
			e.writeHead(t, { "content-type": "application/json" }), e.end(JSON.stringify(n));
		}
		function unknownModel(e) {
			return { error: {
				message: `The simulated model \`${e}\` does not exist: nothing was trained under this name.`,
				type: "invalid_request_error",
				code: "model_not_found"
			} };
		}
		function completion(e, t, n, r) {
			let i = Math.ceil(t.length / 4), a = Math.ceil(n.length / 4);
			return {
				id: `simulated-${r}`,
				object: "chat.completion",
				created: 0,
				model: e,
				choices: [{
					index: 0,
					finish_reason: "stop",
					message: {
						role: "assistant",
						content: n
					}
				}],
				usage: {
					prompt_tokens: i,
					completion_tokens: a,
					total_tokens: i + a
				}
			};
		}
		let p = {
			knows: () => !0,
			reply: (e, t, n) => simulatedReply(e, t, n)
		};
		async function serveSimulatedModel(e, t = 0, n = p) {
			let r = new Map(), a = 0, o = (0, i.createServer)(async (t, i) => {
				let o = /\/models\/([^/?]+)$/.exec(t.url ?? "")?.[1];
				if (t.method === "GET" && o !== void 0) {
					let e = decodeURIComponent(o);
					return n.knows(e) ? send(i, 200, {
						id: e,
						object: "model",
						owned_by: "simulated"
					}) : send(i, 404, unknownModel(e));
				}
				if (t.method !== "POST" || !t.url?.endsWith("/chat/completions")) return send(i, 404, { error: { message: "The simulated model only knows POST /v1/chat/completions." } });
				let s = await bodyOf(t), c = f.safeParse(parseJson(s));
				if (!c.success) return send(i, 400, { error: { message: "Not a chat completion request." } });
				let { model: l } = c.data;
				if (!n.knows(l)) return send(i, 404, unknownModel(l));
				let u = c.data.messages.map((e) => e.content).join("\n"), d = JSON.stringify([l, u]), p = r.get(d) ?? 0;
				r.set(d, p + 1), a += 1;
				let m = completion(l, u, n.reply(u, drawOf(e, u, p), l), a);
				setTimeout(() => send(i, 200, m), 6);
			});
			await new Promise((e, n) => {
				o.once("error", n), o.listen(t, "127.0.0.1", e);
			});
			let { port: s } = o.address();
			return {
				baseUrl: `http://127.0.0.1:${s}/v1`,
				requests: () => a,
				close: () => new Promise((e) => {
					o.closeAllConnections(), o.close(() => e());
				})
			};
		}
		function parseJson(e) {
			try {
				return JSON.parse(e);
			} catch {
				return;
			}
		}
		var m = n(31421), h = n(73024), g = n(48161), _ = n(76760);
		let v = (0, n(57975).promisify)(m.execFile), y = {
			file: "evals/support-triage/prompts/triage.txt",
			from: "Refunds after 30 days need manager approval, and I have opened a request for you."
		}, b = {
			file: "evals/docs-rag/rag.yaml",
			from: "k: 4"
		}, x = {
			file: "pawl.yaml",
			from: "2026-09"
		}, S = {
			prompt: {
				files: ["evals/support-triage"],
				written: {},
				broken: {
					...y,
					subject: "Shorten the refund rule",
					to: "Refunds after 30 days are not possible.",
					verdict: "regressed"
				},
				fixed: {
					...y,
					subject: "Say when we get back about late refunds",
					to: "Refunds after 30 days need manager approval; I have opened a request and write again tomorrow.",
					verdict: "pass"
				}
			},
			rag: {
				files: [
					"evals/docs-rag",
					"docs",
					"README.md",
					"ARCHITECTURE.md",
					"CONTRIBUTING.md"
				],
				written: {},
				broken: {
					...b,
					subject: "One passage is enough",
					to: "k: 1",
					verdict: "regressed"
				},
				fixed: {
					...b,
					subject: "One passage more",
					to: "k: 5",
					verdict: "pass"
				}
			},
			model: {
				files: ["evals/tuned-assistant", "evals/support-triage"],
				written: { "pawl.yaml": "models:\n  assistant:\n    id: openai:chat:ft:simulated:northwind::2026-09\n    base: openai:chat:simulated-assistant\n    training: evals/tuned-assistant/train.jsonl\nsuites:\n  - config: evals/tuned-assistant/promptfooconfig.yaml\n" },
				broken: {
					...x,
					subject: "The fine-tune of November",
					to: "2026-11",
					verdict: "regressed"
				},
				fixed: {
					...x,
					subject: "The fine-tune of October",
					to: "2026-10",
					verdict: "pass"
				}
			}
		}, C = {
			GIT_AUTHOR_NAME: "Pawl demo",
			GIT_AUTHOR_EMAIL: "demo@pawl.invalid",
			GIT_COMMITTER_NAME: "Pawl demo",
			GIT_COMMITTER_EMAIL: "demo@pawl.invalid",
			GIT_CONFIG_GLOBAL: "/dev/null",
			GIT_CONFIG_SYSTEM: "/dev/null"
		};
		async function buildStory(e, t, n) {
			let r = (0, h.mkdtempSync)(_.join((0, g.tmpdir)(), "pawl-demo-")), git = (...e) => v("git", e, {
				cwd: r,
				env: {
					...process.env,
					...C
				}
			}), { files: i, written: a } = S[t], o = {
				"README.md": "# Northwind Outdoor: support assistant\n",
				".gitignore": ".pawl/\n",
				...a
			};
			for (let [e, t] of Object.entries(o)) (0, h.writeFileSync)(_.join(r, e), t);
			for (let t of i) {
				let n = _.join(e, t);
				(0, h.existsSync)(n) && (0, h.cpSync)(n, _.join(r, t), { recursive: !0 });
			}
			await git("init", "--quiet", "--initial-branch=main"), await git("add", "."), await git("commit", "--quiet", "--message", "Support assistant with its evals"), await git("switch", "--quiet", "--create", "change");
			let s = _.join(r, n.file), c = (0, h.readFileSync)(s, "utf8");
			if (!c.includes(n.from)) throw Error(`${n.file} no longer holds what the demo edits`);
			return (0, h.writeFileSync)(s, c.replace(n.from, n.to)), await git("commit", "--quiet", "--all", "--message", n.subject), r;
		}
		var w = n(19473), T = n(47071), E = n(21369);
		let D = ["simulated, on this machine. It follows the rules", "that a prompt states, with seeded noise."], O = {
			prompt: D,
			rag: ["real retrieval (BM25) over the documentation of this", "project. No model at all."],
			model: [...D, "Its fine-tune of November has forgotten a rule."]
		}, demoCommand = async (e, t, n, r) => {
			if (typeof e.serve == "string") return serveUntilStopped(e.serve, n);
			let i = e.subject ?? "prompt", a = S[i][e.fixed === !0 ? "fixed" : "broken"], write = (e = "") => n.stdout.write(`${e}\n`), o = await serveSimulatedModel(7);
			try {
				let e = await buildStory((0, T.Z)(), i, a), tell = (e, ...t) => t.forEach((t, n) => {
					write(`${(n === 0 ? `${e}:` : "").padEnd(22)} ${t}`);
				});
				tell("A small repository", e), tell("Its pull request", `"${a.subject}" edits`, a.file), tell("Under test", ...O[i]), write();
				let { exitCode: t, verdict: s, files: c } = await (0, E.f)({
					flags: { base: "main" },
					openEngine: r,
					terminal: {
						...n,
						cwd: () => e,
						env: modelEnv(n, o)
					},
					format: "text"
				});
				write();
				for (let { name: e, file: t } of c) tell(e, t);
				return tell("Requests to the model", String(o.requests())), tell("The gate's exit code", String(t)), write(`verdict: ${s}`), s === a.verdict ? 0 : 1;
			} finally {
				await o.close();
			}
		};
		function modelEnv(e, t) {
			return {
				...e.env,
				OPENAI_BASE_URL: t.baseUrl,
				OPENAI_API_KEY: "no-key-is-needed-here"
			};
		}
		async function serveUntilStopped(e, t) {
			let n = Number(e);
			if (!Number.isInteger(n) || n < 0 || n > 65535) throw new w.pO({
				code: "cli/usage",
				what: `"${e}" is not a port.`,
				fix: "pawl demo --serve 8080"
			});
			let r = await serveSimulatedModel(7, n);
			return t.stdout.write(`OPENAI_BASE_URL=${r.baseUrl}\n`), await new Promise((e) => {
				process.once("SIGINT", () => e()), process.once("SIGTERM", () => e());
			}), await r.close(), 0;
		}
	}),
	95819: ((e, t, n) => {
		n.r(t), n.d(t, { doctorCommand: () => doctorCommand });
		var r = n(73024), i = n(76760), a = n(26921);
		let o = a.YOg(a.Ikc({
			type: a.YjP(),
			parameters: a.Ikc({
				required_status_checks: a.YOg(a.Ikc({ context: a.YjP() })).optional(),
				grouping_strategy: a.YjP().optional()
			}).loose().optional()
		})), s = a.Ikc({ protection: a.Ikc({ required_status_checks: a.Ikc({ contexts: a.YOg(a.YjP()).default([]) }).nullish() }).nullish() });
		class RulesRefused extends Error {
			status;
			constructor(e) {
				super(`GitHub answered ${e}`), this.status = e;
			}
		}
		async function branchRules(e) {
			let t = encodeURIComponent(e.branch), n = o.parse(await answerOf(e, `rules/branches/${t}?per_page=100`)), { protection: r } = s.parse(await answerOf(e, `branches/${t}`)), i = r?.required_status_checks?.contexts ?? [], a = n.flatMap(({ parameters: e }) => (e?.required_status_checks ?? []).map(({ context: e }) => e));
			return {
				checks: new Set([...i, ...a]),
				hasWorkflow: n.some(({ type: e }) => e === "workflows"),
				takesFailing: n.some(({ parameters: e }) => e?.grouping_strategy === "HEADGREEN")
			};
		}
		async function answerOf({ token: e, apiUrl: t, repository: n }, r) {
			let i = await fetch(`${t.replace(/\/+$/, "")}/repos/${n}/${r}`, {
				headers: {
					accept: "application/vnd.github+json",
					authorization: `Bearer ${e}`,
					"user-agent": "pawl"
				},
				signal: AbortSignal.timeout(1e4)
			});
			if (i.status !== 200) throw new RulesRefused(i.status);
			return i.json();
		}
		var c = n(43280), l = n(12871), u = n(82746), d = n(12215), f = n(46914);
		let ok = (e) => ({
			status: "ok",
			what: e
		}), wrong = (e, t) => ({
			status: "wrong",
			what: e,
			fix: t
		}), finding_open = (e, t) => ({
			status: "open",
			what: e,
			...t === void 0 ? {} : { fix: t }
		});
		var p = n(15938);
		let m = {
			gate: {
				contents: "read",
				checks: "write",
				"pull-requests": "write"
			},
			shard: {
				contents: "read",
				checks: "read"
			},
			measure: {
				contents: "read",
				"pull-requests": "read"
			},
			publish: {
				checks: "write",
				"pull-requests": "write"
			},
			main: {
				contents: "write",
				checks: "write",
				actions: "read",
				"pull-requests": "read"
			},
			accept: {
				actions: "write",
				"pull-requests": "read"
			}
		}, h = new Set([
			"gate",
			"shard",
			"measure",
			"main"
		]), g = new Set(["gate", "measure"]);
		function jobFindings(e) {
			return [
				...eventFindings(e),
				...permissionFindings(e),
				...h.has(e.role) ? checkoutFindings(e) : [],
				...g.has(e.role) ? [...skipFindings(e), ...artifactFindings(e)] : []
			];
		}
		function at({ file: e, id: t }) {
			return `${e}, job ${t}`;
		}
		function eventFindings(e) {
			return e.events.has("pull_request_target") ? [wrong(`${at(e)}: it starts on pull_request_target, which pawl refuses`, "on:\n  pull_request:\n    types: [opened, synchronize, reopened, edited]")] : [];
		}
		function permissionFindings(e) {
			let t = {
				...m[e.role],
				...e.events.has("workflow_run") && { actions: "read" }
			}, n = `permissions:\n${Object.entries(t).map(([e, t]) => `  ${e}: ${t}`).join("\n")}`;
			if (e.permissions == null) return [finding_open(`${at(e)}: its permissions are the repository's default`, n)];
			let held = (t) => e.permissions === "write-all" ? "write" : e.permissions === "read-all" ? "read" : typeof e.permissions == "object" ? e.permissions[t] : void 0, r = Object.entries(t).filter(([e, t]) => held(e) !== "write" && held(e) !== t).map(([e, t]) => `${e}: ${t}`), i = e.role === "main" && e.events.has("schedule") && held("issues") !== "write", a = e.role !== "main" && held("contents") === "write";
			return [
				r.length === 0 ? ok(`${at(e)}: it has the permissions that it needs`) : wrong(`${at(e)}: it lacks ${r.join(", ")}`, n),
				...i ? [finding_open(`${at(e)}: no issue tells when a night finds drift`, `${n}\n  issues: write`)] : [],
				...a ? [wrong(`${at(e)}: it may write to branches (contents: write), and runs code of the change`, n)] : []
			];
		}
		function checkoutFindings(e) {
			let t = e.steps.find(({ uses: e = "" }) => e.startsWith("actions/checkout@")), n = "- uses: actions/checkout@v7\n  with:\n    fetch-depth: 0\n    persist-credentials: false";
			if (t === void 0) return [wrong(`${at(e)}: it checks nothing out`, n)];
			let r = t.with ?? {};
			return [String(r["persist-credentials"]) === "false" ? ok(`${at(e)}: no token is left on disk`) : wrong(`${at(e)}: the checkout leaves its token on disk`, n), String(r["fetch-depth"]) === "0" ? ok(`${at(e)}: the whole history is there`) : finding_open(`${at(e)}: the clone is shallow, and pawl has to deepen it`, n)];
		}
		function skipFindings(e) {
			let t = [];
			/github\.event\.(?:action|label|changes|pull_request)|needs\.|draft/.test(e.condition) && t.push(wrong(`${at(e)}: its \`if:\` can skip it on a pull request, and GitHub takes a skipped job for a success`, "if: github.event_name == 'pull_request' || github.event_name == 'merge_group'")), e.inputs.merge != null && !/\balways\(\)/.test(e.condition) && t.push(wrong(`${at(e)}: a shard that fails skips it, and GitHub takes a skipped job for a success`, "if: always()"));
			let n = ["paths", "paths-ignore"].filter((t) => e.pullRequest[t] !== void 0);
			n.length > 0 && t.push(wrong(`${at(e)}: \`${n.join("` and `")}\` keep it from starting, and a required check that nobody reports blocks. Pawl itself runs only what a change touches`, "on:\n  pull_request:\n    types: [opened, synchronize, reopened, edited]"));
			let { types: r } = e.pullRequest;
			return e.events.has("pull_request") && !(Array.isArray(r) && r.includes("edited")) && t.push(wrong(`${at(e)}: it does not run when a pull request goes to another branch`, "on:\n  pull_request:\n    types: [opened, synchronize, reopened, edited]")), e.cancels.includes(!0) && t.push(wrong(`${at(e)}: an edited title cuts off the run that judges the commit`, "cancel-in-progress: ${{ github.event.action == 'synchronize' }}")), e.events.has("merge_group") || t.push(finding_open(`${at(e)}: a merge queue would wait for its check forever`, "on:\n  merge_group:")), t.length === 0 ? [ok(`${at(e)}: nothing skips it on a pull request`)] : t;
		}
		function artifactFindings(e) {
			return String(e.inputs.upload ?? "true") === "false" ? [finding_open(`${at(e)}: \`upload: false\`, so main takes over only what a step of its own uploads`)] : [e.steps.find(({ uses: e = "", with: t }) => e.startsWith("actions/upload-artifact@") && t?.name === "pawl") === void 0 ? ok(`${at(e)}: what it leaves becomes an artifact`) : wrong(`${at(e)}: its step that uploads \`pawl\` fails, because the action has taken that name`, "Remove the step of actions/upload-artifact.")];
		}
		var _ = n(73535), v = n(70286), y = n(43985), b = n(19473), x = n(74373), S = n(71906), C = n(4732), w = n(12614), T = n(61861), E = n(37647), D = n(98283), O = n(67893);
		let k = [20, 20];
		function nodeFinding(e) {
			let [t = 0, n = 0] = e.split(".").map(Number);
			return t > k[0] || t === k[0] && n >= k[1] ? ok(`Node ${e}`) : wrong(`Node ${e} is too old: ${k.join(".")} is the oldest`, "nvm install 24");
		}
		async function cloneFindings({ git: e }) {
			let t = (await e(["rev-parse", "--is-shallow-repository"])).stdout.trim() === "true" ? finding_open("The clone is shallow: a gate has to deepen it", "git fetch --unshallow") : ok("The whole history is there"), n = await (0, T.O)(e);
			return {
				value: n,
				findings: [t, await branchFinding(e, n)]
			};
		}
		async function branchFinding(e, t) {
			if ((await e([
				"symbolic-ref",
				"--quiet",
				"refs/remotes/origin/HEAD"
			])).code === 0) return ok(`The default branch is ${t}`);
			let n = `The default branch is taken to be ${t}`;
			return (await e([
				"config",
				"--get",
				"remote.origin.url"
			])).code === 0 ? finding_open(`${n}: this clone does not say which it is`, "git remote set-head origin --auto") : finding_open(`${n}: this repository has no remote called origin`);
		}
		function policyFindings(e, t) {
			try {
				let n = (0, _.Y)({
					root: e,
					file: t,
					keepUnreadable: !0,
					submodules: !0
				}), r = ok(n.file === null ? "No policy file at the root: the built-in rules hold" : `The policy ${n.file} can be read`), i = (0, y.S)(n.skipped), a = i ? wrong(`No suite was found. ${i.why}`, i.fix) : wrong("No suite was found", "npx promptfoo@latest init evals");
				return {
					value: n,
					findings: [r, ...n.suites.length > 0 ? [] : [a]]
				};
			} catch (e) {
				if (!(e instanceof b.pO)) throw e;
				return {
					value: null,
					findings: [ofError("The policy is not valid", e)]
				};
			}
		}
		async function suiteFindings(e) {
			let { serve: t, ...n } = e.config.policy, r = await (0, E.rB)({
				...e,
				config: {
					...e.config,
					policy: n
				},
				secretsWithheld: null
			});
			try {
				let t = new Set(), n = [...r.suites].map(([e, { candidate: n }]) => {
					if (n === null) return finding_open(`The suite ${e} is not there`);
					if ((0, w.WN)(n)) {
						let { reason: t, fix: r } = n.failed;
						return wrong(`The suite ${e} cannot be loaded: ${t}`, r ?? "Mend its config.");
					}
					for (let e of n.missingSecrets) t.add(e);
					let { length: r } = n.cases;
					return ok(`The suite ${e} loads: ${r} case${r === 1 ? "" : "s"}`);
				});
				return {
					value: [...t].sort(),
					findings: [
						...n,
						...gateFindings(e, r.suites),
						...quarantineFindings(e.config, r.suites)
					]
				};
			} finally {
				await r.close();
			}
		}
		function gateFindings({ root: e, config: t }, n) {
			return (0, D.gs)(t, e, n).map((e) => wrong((0, x.$N)(e, e.suite.id), e.near === null ? `Take the line \`${e.metric}\` out of \`metrics:\`, or name the metric at an assertion: metric: ${e.metric}` : `In ${t.file ?? "pawl.yaml"}, write \`${e.near}\` in place of \`${e.metric}\`.`));
		}
		function quarantineFindings({ policy: e, file: t }, n) {
			let r = [];
			for (let [e, { candidate: t }] of n) {
				if (t === null || (0, w.WN)(t)) return [];
				r.push(...(0, S.s)(null, t).pairs.map(({ planned: t }) => (0, C.P)({
					suite: e,
					case: t.case
				})));
			}
			return e.quarantine.filter((e) => !r.includes(e)).map((e) => {
				let n = (0, v.z)(e, r);
				return wrong(`\`${e}\` is in quarantine, and no case of this repository has that name`, n === null ? `Take \`${e}\` out of \`quarantine:\`.` : `In ${t ?? "pawl.yaml"}, write \`${n}\` in place of \`${e}\` under \`quarantine:\`.`);
			});
		}
		async function storeFinding(e, t, { git: n }) {
			try {
				let { store: r, suites: i, problems: a } = await (0, O.y)(e, t, n), o = i.filter(({ samples: e }) => e > 0).length;
				return a.length > 0 ? finding_open(`Of the store ${r}, not all could be read: ${(0, u.Ku)([...new Set(a.map(({ message: e }) => e))], 1)}`, `npx ${f.Hy} baseline show`) : o > 0 ? ok(`The store ${r} holds answers of main for ${o} of ${i.length} suites`) : finding_open(`The store ${r} holds nothing yet: the job main fills it after the next push`, `npx ${f.Hy} baseline record`);
			} catch (e) {
				if (!(e instanceof b.pO)) throw e;
				return ofError("The store of main cannot be read", e);
			}
		}
		function ofError(e, { help: t }) {
			let n = t.place === void 0 ? "" : `${(0, b.Z9)(t.place)}: `;
			return wrong(`${e}: ${n}${t.what}${t.why ? ` ${t.why}` : ""}`, t.fix ?? `npx ${f.Hy} plan`);
		}
		var A = n(99048), j = n(55006), M = n(93005);
		function wordFindings(e) {
			let t = (0, M.c8)(e).flatMap(({ name: e, value: t }) => (0, j.lB)(t) ? [e] : []);
			return [...new Set(t)].map((e) => finding_open(`${e} holds an ordinary word: reports say [${e}] wherever an answer has that word, and give it away. Such an answer is not graded again`, `export ${e}="$(openssl rand -hex 24)"`));
		}
		function setUpFindings(e) {
			let t = e.jobs.filter(({ role: e }) => e === "gate" || e === "measure");
			return [
				...keyFindings(e, t),
				...e.jobs.length > 0 ? [
					judgingFinding(t),
					mainFinding(e),
					guardFinding(e, t)
				] : [],
				...requiredFindings(e, t),
				...queueFindings(e)
			];
		}
		function queueFindings({ rules: { rules: e }, branch: t }) {
			return e?.takesFailing === !0 ? [wrong(`The merge queue of ${t} merges an entry whose gate failed, where the entry behind it is green`, "Settings → Rules → Rulesets → Require merge queue → Only merge non-failing pull requests")] : [];
		}
		function keyFindings({ needed: e, missing: t, jobs: n }, r) {
			let i = [...new Set([...e, ...t])].sort(), a = n.filter(({ role: e }) => e === "main" || r.some((t) => t.role === e));
			return i.flatMap((e) => {
				let n = t.includes(e) ? finding_open(`${e} is not set here: \`pawl gate\` on this machine cannot measure the suites that need it`, `export ${e}=`) : ok(`${e} is set here, or its suites run without it`), r = a.filter(({ variables: t }) => !t.has(e)), i = r.map(({ file: t, id: n }) => wrong(`${t}, job ${n}: its suites need ${e}, and no \`env:\` names it`, `env:\n  ${e}: \${{ secrets.${e} }}`));
				return [
					n,
					...a.length > 0 && r.length === 0 ? [ok(`The workflow names ${e}`)] : [],
					...i
				];
			});
		}
		function judgingFinding(e) {
			return e.length > 0 ? ok("A job judges pull requests") : wrong("No job judges pull requests", "on:\n  pull_request:\n    types: [opened, synchronize, reopened, edited]");
		}
		function mainFinding({ jobs: e, branch: t }) {
			return e.some(({ role: e }) => e === "main") ? ok(`A job keeps what ${t} answers`) : finding_open(`No job keeps what ${t} answers: every pull request asks it again`, `Take the job \`main\` from ${(0, f.tu)("how-to/set-up.md#the-workflow")}`);
		}
		function guardFinding({ jobs: e, rules: { rules: t } }, n) {
			let r = e.some(({ role: e, events: t }) => e === "publish" && t.has("workflow_run")) && n.length > 0 && n.every(({ role: e }) => e === "measure"), i = n.length > 0 && n.every(({ hasEnvironment: e }) => e);
			if (r || i || t?.hasWorkflow === !0) {
				let e = [
					...r ? ["a workflow of main writes the verdict"] : [],
					...i ? ["an environment holds the keys"] : [],
					...t?.hasWorkflow === !0 ? ["a ruleset requires a workflow"] : []
				];
				return ok(`The set-up is guarded: ${e.join(", ")}`);
			}
			return finding_open(`The set-up is advisory: whoever can push can edit the workflow. That is right for people whom you would let push. What guards it: ${(0, f.tu)("explanation/threat-model.md#the-set-up-that-defends")}`);
		}
		function requiredFindings({ rules: { repository: e, rules: t, why: n }, branch: r, jobs: i }, a) {
			let o = a.filter(({ check: e }) => e === null), s = i.some(({ role: e }) => e === "publish") ? [A.yn] : [], c = [...new Set([...a.flatMap(({ check: e }) => e ?? []), ...s])], l = c.filter((e) => t?.checks.has(e)), d = c.filter((e) => !l.includes(e)), f = requireLine(d, e), p = `the ${d.length === 1 ? "check" : "checks"} ${(0, u.cM)(d)}`, m = t === null ? finding_open(`Whether ${r} requires ${p} is not known: ${n}`, f) : wrong(`${r} does not require ${p}: a red gate blocks no merge`, f);
			return [
				...l.map((e) => ok(`${r} requires the check ${e}`)),
				...d.length > 0 ? [m] : [],
				...o.map(({ file: e, id: t }) => finding_open(`${e}, job ${t}: which check to require shows on a pull request alone, because its name is made while it runs`, `Give the job a plain name, such as \`${A.KX}\`.`))
			];
		}
		function requireLine(e, t) {
			if (!(e.every((e) => /^[\w .:-]{1,100}$/.test(e)) && t !== null && /^[\w.-]+\/[\w.-]+$/.test(t))) return "Settings → Rules → Rulesets → New branch ruleset → Require status checks to pass";
			let n = {
				name: "pawl",
				target: "branch",
				enforcement: "active",
				conditions: { ref_name: {
					include: ["~DEFAULT_BRANCH"],
					exclude: []
				} },
				rules: [{
					type: "required_status_checks",
					parameters: {
						strict_required_status_checks_policy: !1,
						required_status_checks: e.map((e) => ({ context: e }))
					}
				}]
			};
			return `echo '${JSON.stringify(n)}' | gh api repos/${t}/rulesets --input -`;
		}
		var N = n(38815);
		let P = a.g1P(a.YjP(), a.L5J()), F = a.Ikc({
			uses: a.YjP().optional().catch(void 0),
			with: P.nullish().catch(void 0),
			env: P.nullish().catch(void 0)
		}), I = a.Ikc({
			name: a.YjP().optional().catch(void 0),
			if: a.KCZ([a.YjP(), a.zMY()]).optional().catch(void 0),
			permissions: a.L5J().optional(),
			environment: a.L5J().optional(),
			concurrency: a.L5J().optional(),
			strategy: a.L5J().optional(),
			env: P.nullish().catch(void 0),
			steps: a.YOg(F).optional().catch(void 0)
		}), L = a.Ikc({
			on: a.L5J().optional(),
			permissions: a.L5J().optional(),
			concurrency: a.L5J().optional(),
			env: P.nullish().catch(void 0),
			jobs: a.g1P(a.YjP(), I)
		});
		function pawlJobs(e, t, n) {
			let r = L.safeParse((0, N.qg)(t));
			if (!r.success) throw Error("it is not a workflow of GitHub");
			let i = r.data, a = triggersOf(i.on);
			return Object.entries(i.jobs).flatMap(([t, r]) => {
				let o = r.steps ?? [], s = o.find(({ uses: e }) => e !== void 0 && n(e));
				if (s === void 0) return [];
				let c = String(r.if ?? ""), l = new Set(Object.keys(a)), u = s.with ?? {}, d = [
					i.env,
					r.env,
					s.env
				];
				return [{
					file: e,
					id: t,
					role: u.shard == null ? roleOf(String(u.mode ?? ""), c, l) : "shard",
					check: checkOf(t, r),
					events: l,
					pullRequest: P.safeParse(a.pull_request).data ?? {},
					condition: c,
					permissions: r.permissions ?? i.permissions,
					hasEnvironment: r.environment != null,
					cancels: [i.concurrency, r.concurrency].flatMap(cancelOf),
					steps: o,
					inputs: u,
					variables: new Set(d.flatMap((e) => Object.keys(e ?? {})))
				}];
			});
		}
		function triggersOf(e) {
			return typeof e == "string" ? { [e]: null } : Array.isArray(e) ? Object.fromEntries(e.map((e) => [String(e), null])) : P.safeParse(e).data ?? {};
		}
		function roleOf(e, t, n) {
			if (e === "publish" || e === "measure") return e;
			if (e === "rerun") return "accept";
			let named = (...e) => e.some((e) => RegExp(`['"]${e}['"]`).test(t));
			return named("pull_request", "merge_group") ? "gate" : named("issue_comment") ? "accept" : named("push", "schedule", "workflow_dispatch") ? "main" : n.has("pull_request") || n.has("merge_group") ? "gate" : n.has("issue_comment") ? "accept" : "main";
		}
		function checkOf(e, { name: t = e, strategy: n }) {
			return n != null || t.includes("${{") ? null : t;
		}
		function cancelOf(e) {
			let t = P.safeParse(e).data?.["cancel-in-progress"];
			return t === void 0 ? [] : [t];
		}
		let R = ".github/workflows", z = `npx ${f.Hy} init`;
		async function runDoctor({ cwd: e, env: t, openEngine: n, policyFile: r, nodeVersion: i }) {
			let a = await (0, d.h)(e, t, !1), { root: o, git: s } = a, c = await cloneFindings(a), { jobs: l, findings: u } = workflowsOf(o), f = [];
			for (let e of r === void 0 ? policiesOf(l) : [r]) f.push(await checkedPolicy({
				root: o,
				env: t,
				openEngine: n
			}, e));
			let [p = null] = f.map((e) => e.config), m = await rulesOf(s, t, c.value);
			return [
				nodeFinding(i),
				...c.findings,
				...f.flatMap(({ findings: e }) => e),
				...u,
				...l.flatMap(jobFindings),
				...wordFindings(t),
				...setUpFindings({
					jobs: l,
					needed: f.flatMap(({ needed: e }) => e),
					missing: f.flatMap(({ missing: e }) => e),
					rules: m,
					branch: c.value
				}),
				...p === null ? [] : [await storeFinding(o, p, a)]
			];
		}
		function policiesOf(e) {
			let t = e.filter(({ role: e }) => e !== "publish" && e !== "accept").map(({ inputs: e }) => String(e.config ?? "")), n = new Set(t.filter((e) => e !== "" && !e.includes("${{")));
			return [...n.size === 0 || t.includes("") ? [void 0] : [], ...n];
		}
		async function checkedPolicy(e, t) {
			let { value: n, findings: r } = policyFindings(e.root, t);
			if (n === null) return {
				config: n,
				findings: r,
				needed: [],
				missing: []
			};
			let i = n.suites.length === 0 ? {
				value: [],
				findings: []
			} : await suiteFindings({
				...e,
				config: n
			});
			return {
				config: n,
				findings: [...r, ...i.findings],
				needed: (0, l.NW)({
					root: e.root,
					suites: n.suites
				}),
				missing: i.value
			};
		}
		function workflowsOf(e) {
			let t = i.join(e, R), n = (0, r.existsSync)(t) ? (0, r.readdirSync)(t).filter((e) => /\.ya?ml$/.test(e)) : [], a = [], o = [];
			for (let r of n.sort()) {
				let n = `${R}/${r}`;
				try {
					a.push(...pawlJobs(n, plainText(i.join(t, r)), isAction(e)));
				} catch (e) {
					let t = e instanceof Error ? e.message.split("\n", 1)[0] : String(e);
					o.push(finding_open(`${n} cannot be read: ${t}`));
				}
			}
			return a.length === 0 && o.push(withoutWorkflow(e)), {
				jobs: a,
				findings: o
			};
		}
		function withoutWorkflow(e) {
			let t = (0, c.c8)(e).filter((e) => (0, c.Hk)(e) && !e.startsWith(".github/"));
			return t.length === 0 ? wrong(`No workflow in ${R} uses pawl-dev/pawl`, z) : ok(`${(0, u.cM)(t)} ${t.length === 1 ? "calls" : "call"} Pawl. Of pipelines, doctor checks no more than workflows of GitHub`);
		}
		function plainText(e) {
			let t = (0, r.lstatSync)(e);
			if (!t.isFile() || t.size > 5e5) throw Error("it is not a file of a workflow’s size");
			return (0, r.readFileSync)(e, "utf8");
		}
		function isAction(e) {
			let t = i.join(e, "action.yml"), n = (0, r.existsSync)(t) && /^name: ['"]?Pawl\b/m.test(plainText(t));
			return (e) => /^pawl-dev\/pawl@/.test(e) || n && e === "./";
		}
		async function rulesOf(e, t, n) {
			let { GITHUB_API_URL: r = "https://api.github.com" } = t, i = await (0, p.G)(e, t);
			if (i === null) return {
				repository: i,
				rules: null,
				why: "origin is not on github.com"
			};
			let a = await (0, p.b)(t);
			if (a === "") return {
				repository: i,
				rules: null,
				why: "no token: set GITHUB_TOKEN, or log in with `gh auth login`"
			};
			try {
				return {
					repository: i,
					rules: await branchRules({
						token: a,
						apiUrl: r,
						repository: i,
						branch: n
					}),
					why: ""
				};
			} catch (e) {
				return {
					repository: i,
					rules: null,
					why: e instanceof Error ? e.message : String(e)
				};
			}
		}
		var B = n(10388), V = n(9924), H = n(99376), U = n(99833), W = n(38565);
		let G = {
			ok: "✓",
			wrong: "✗",
			open: "–"
		}, doctorCommand = async (e, t, n, r) => {
			let i = await runDoctor({
				cwd: n.cwd(),
				env: n.env,
				openEngine: r,
				policyFile: (0, H.u)(e.policy),
				nodeVersion: process.versions.node
			}), a = i.filter(({ status: e }) => e === "wrong").length;
			return (0, U.be)(e) === "json" ? n.stdout.write((0, B.Z)("doctor", {
				ok: a === 0,
				findings: i
			})) : print(i, a, n), a === 0 ? 0 : 1;
		};
		function print(e, t, { stdout: n }) {
			for (let { status: t, what: r, fix: i } of e) {
				n.write(`${(0, W.kU)(`${G[t]} ${(0, V.eR)(r)}`, n, 2)}\n`);
				for (let e of i?.split("\n") ?? []) n.write(`    ${e.match(/^ */)?.[0]}${(0, V.eR)(e.trimStart())}\n`);
			}
			n.write(t === 0 ? "\nNothing is wrong.\n" : `\n${t === 1 ? "1 thing is" : `${t} things are`} wrong. Below each ✗ stands what mends it.\n`);
		}
	}),
	77569: ((e, t, n) => {
		n.r(t), n.d(t, { explainCommand: () => explainCommand });
		var r = n(73024), i = n(76760), a = n(58500), o = n(73535), s = n(70286), c = n(36425), l = n(19473), u = n(82746), d = n(89129), f = n(34698), p = n(12215), m = n(52126);
		async function explainCase(e) {
			let t = i.resolve(e.cwd, e.file), n = casesNamed((0, m.U)(t), e), a = i.join(i.dirname(t), "samples.jsonl"), o = (0, r.existsSync)(a) ? (await (0, d.T)(a)).samples : null, s = new Map();
			for (let { suite: t } of n) s.has(t) || s.set(t, await storedOf(t, e));
			return n.map((e) => {
				let isOfIt = (t) => t.suite === e.suite && t.slot === e.slotId && t.case === e.entry.id, t = o?.filter(isOfIt).toSorted((e, t) => e.at.localeCompare(t.at)) ?? null;
				return {
					suite: e.suite,
					slot: e.slot,
					entry: e.entry,
					samples: t !== null && isOfRun(e.entry, t) ? t : null,
					stored: s.get(e.suite)?.filter(isOfIt) ?? null
				};
			});
		}
		function isOfRun({ candidate: e }, t) {
			return t.filter(({ arm: e, result: t }) => e === "candidate" && t.kind === "scored").length >= e.scored;
		}
		function casesNamed({ suites: e }, { name: t, suite: n }) {
			let r = e.filter(({ id: e }) => n === void 0 || e === n).flatMap(({ id: e, slots: t }) => t.flatMap(({ slot: t, label: n, cases: r }) => r.map((r) => ({
				suite: e,
				slotId: t,
				slot: n,
				entry: r
			})))), i = r.filter(({ entry: e }) => e.id === t || e.label === t);
			if (i.length > 0) return i;
			let a = t.toLowerCase(), o = r.filter(({ entry: e }) => [e.id, e.label].some((e) => e.toLowerCase().includes(a))), s = [...new Set(o.map(({ entry: e }) => e.label))];
			if (s.length === 1) return o;
			throw s.length === 0 ? unknownCase(t, r.map(({ entry: e }) => e.label)) : severalCases(t, s);
		}
		let inCode = (e) => `\`${e}\``;
		function unknownCase(e, t) {
			let n = (0, s.z)(e, t);
			return new l.pO({
				code: "explain/unknown-case",
				what: `The last run has no case \`${e}\`.`,
				why: t.length === 0 ? "It asked about no case at all." : `It has ${t.length}: ${(0, u.Ku)(t, 5, inCode)}.`,
				fix: n === null ? "name a case as the report does" : `pawl explain ${(0, l.lG)(n)}`
			});
		}
		function severalCases(e, t) {
			return new l.pO({
				code: "explain/several-cases",
				what: `${t.length} cases have \`${e}\` in their name.`,
				why: `They are ${(0, u.Ku)(t, 5, inCode)}.`,
				fix: `pawl explain ${(0, l.lG)(t[0] ?? "")}`
			});
		}
		async function storedOf(e, { cwd: t, env: n, policyFile: r }) {
			try {
				let { root: i, git: s } = await (0, p.h)(t, n, !1), { policy: l } = (0, o.Y)({
					root: i,
					file: r,
					discover: !1
				});
				return (await (0, f.C)((0, c.qS)(l.baseline), {
					root: i,
					git: s,
					pause: a.setTimeout
				}).read(e)).samples;
			} catch (e) {
				if (!(e instanceof l.pO)) throw e;
				return null;
			}
		}
		var h = n(8702), g = n(9968), _ = n(90458), v = n(37532), y = n(9924), b = n(68587), x = n(95624), S = n(28669), C = n(92251), w = n(62654);
		function explainedText(e, t, n) {
			let { entry: r, samples: i } = e, a = (0, S.EV)(r, i ?? []);
			return `${[
				`${t("bold", (0, y.eR)(r.label))}  ${t("dim", (0, y.eR)(`${e.suite} · ${e.slot}`))}`,
				...row("ended", endedText(r), n),
				...r.varied ? row("varied", (0, v.P8)(r.varied), n) : [],
				...r.bar === void 0 ? [] : row("bar", (0, x.r_)(r.bar), n),
				...r.failed.flatMap(({ label: e, reason: t }) => row("failed", `${e}: ${t}`, n)),
				...r.error === null ? [] : row("error", r.error, n),
				...i === null ? row("asked", "The samples of this run are not at hand: samples.jsonl beside the result is missing, or a later command wrote over it.", n) : g.ul.flatMap((e) => row(S.CO[e], askedText(r, i, e), n)),
				...a === null ? [] : row("counted", a, n),
				...historyRows(r, e.stored, n),
				...keyRows(i ?? [], n),
				...answerRows(i ?? [])
			].join("\n")}\n`;
		}
		function row(e, t, n) {
			let [r = "", ...i] = (0, w.ky)((0, b.lD)((0, y.TN)(t), b.Dd), n - 11 - 1);
			return [` ${e.padEnd(11)}${r}`, ...i.map((e) => ` ${" ".repeat(11)}${e}`)];
		}
		function endedText(e) {
			let { critical: t, pValue: n, baseline: r, candidate: i } = (0, v.iD)(e), a = (0, v.nf)(e) ? " right" : "", side = ({ scored: e, passed: t, errored: n }) => e > 0 ? `${t} of ${e}${a}` : n > 0 ? (0, u.U9)(n, "error") : "not asked", o = n === null ? [] : [`${(0, u.Dz)(n)} by chance`];
			return [
				`${(0, v.pG)(e)}${(0, v.Te)((0, v.kF)(e))}`,
				...t ? ["critical"] : [],
				`main ${side(r)}, this PR ${side(i)}`,
				...o
			].join(" · ");
		}
		function askedText(e, t, n) {
			let r = t.filter((e) => e.arm === n);
			if (r.length === 0) return notAskedText(e, n);
			let i = [...(0, h.z)(r, ({ stage: e }) => (0, _.Wo)(e).label)].map(([e, t]) => `${t.length} × ${e}`), a = r.filter(({ variation: e }) => e !== void 0).length;
			return [
				marks(r, (t) => (0, S.Qs)(t, e)),
				i.join(", "),
				...a > 0 ? [`${a} with other white space in the prompt`] : []
			].join(" · ");
		}
		function notAskedText({ transition: e, baseline: t }, n) {
			return n === "baseline" && e === "added" ? "main does not have this case" : n === "candidate" && e === "removed" ? "this PR does not have this case" : n === "baseline" && t.scored > 0 ? `not asked: ${(0, u.U9)(t.scored, "stored sample")} of it under the same keys` : "not asked: nothing that its answer or score depends on differs, or the run ended before its turn";
		}
		function marks(e, t) {
			return e.map((e) => e.result.kind === "errored" ? "!" : t(e) ? "●" : "○").join("");
		}
		function historyRows(e, t, n) {
			if (t === null) return row("on main", "the store of main cannot be read", n);
			if (t.length === 0) return row("on main", "nothing is stored of it", n);
			let r = new Set(t.flatMap(({ commit: e }) => e ?? [])).size, i = [t[0]?.at, t.at(-1)?.at].map((e) => e?.slice(0, 10)), a = i[0] === i[1] ? i[0] : `${i[0]} to ${i[1]}`, isGood = (t) => (0, S.Qs)(t, e), o = t.filter(isGood).length, s = (0, v.nf)(e) ? "right" : "passed", c = r === 0 ? "" : ` of ${(0, u.U9)(r, "commit")}`;
			return row("on main", `${marks(t.slice(-60), isGood)} · ${(0, u.GH)(o, t.length, "stored sample")} ${s}${c}, ${a}`, n);
		}
		function keyRows(e, t) {
			let keyOf = (t) => e.findLast((e) => e.arm === t && e.keys)?.keys ?? null, [n, r] = g.ul.map(keyOf);
			if (!n || !r) return [];
			let part = (e) => n[e] === r[e] ? `${e} ${n[e].slice(0, 8)} on both sides` : `${e} ${n[e].slice(0, 8)} → ${r[e].slice(0, 8)}`;
			return row("keys", `${part("generation")} · ${part("grading")}`, t);
		}
		function answerRows(e) {
			let last = (t) => e.findLast((e) => e.arm === t && e.output !== null && e.variation === void 0)?.output ?? null, t = (0, C.X)(last("baseline"), last("candidate"), 24);
			return t === null ? [] : ["", ...(t.kind === "said" ? [t.text] : [...t.kind === "same" ? [C.J] : [], ...t.rows]).map((e) => `   ${(0, y.eR)(e)}`)];
		}
		var T = n(99376), E = n(31901), D = n(38565);
		let explainCommand = async (e, [t = ""], n) => {
			let r = await explainCase({
				cwd: n.cwd(),
				env: n.env,
				name: t,
				suite: (0, T.u)(e.suite),
				file: await (0, E.y)((0, T.u)(e.result), "result.json", n),
				policyFile: (0, T.u)(e.policy)
			}), { stdout: i } = n, a = (0, w.Hy)((0, D.Ml)(n, i));
			return i.write(r.map((e) => explainedText(e, a, (0, D.qz)(i))).join("\n")), 0;
		};
	}),
	35859: ((e, t, n) => {
		n.r(t), n.d(t, { initCommand: () => initCommand });
		var r = n(73024), i = n(76760), a = n(97383), o = n(4698), s = n(73535), c = n(99048);
		let l = "pawl:\n  image: node:24\n  rules:\n    - if: $CI_PIPELINE_SOURCE == \"merge_request_event\"\n  timeout: 30 minutes\n  variables:\n    GIT_DEPTH: \"0\"\n  script:\n    - npx --prefix / --yes @pawl-dev/pawl gate --publish gitlab\n  artifacts:\n    when: always\n    paths:\n      - .pawl/report.html\n    reports:\n      junit: .pawl/junit.xml\n      codequality: .pawl/gl-code-quality.json\n";
		var u = n(43985), d = n(19473), f = n(12871), p = n(46914), m = n(35126), h = n(3795);
		let g = {
			node: /^(?:npm|pnpm|yarn|bun|deno)\b/,
			python: /^(?:uv|poetry|pdm|pipenv|pip|conda)\b/
		}, _ = /^(?:\.npmrc|\.yarnrc(?:\.yml)?|bunfig\.toml|pnpm-workspace\.yaml|\.?pnpmfile\.[cm]?js)$/;
		function nearestInstall(e, t, n) {
			for (let r of (0, h.Qs)(t)) {
				let t = commandIn(i.join(e, r), n);
				if (t !== null) return {
					command: t,
					folder: r === "" ? null : r
				};
			}
			return null;
		}
		function commandIn(e, t) {
			let n = (0, m.W)(e).filter((e) => !_.test(e));
			for (let [r, a] of p.Ls) {
				let o = n.find((e) => r.test(e));
				if (o !== void 0 && g[t].test(a)) return a.startsWith("yarn") ? isFirstYarn(i.join(e, o)) ? v : a : a.startsWith("pip install -r") ? `pip install -r ${o}` : a;
			}
			return t === "node" && n.includes("package.json") ? "npm install" : null;
		}
		let v = "yarn install --frozen-lockfile";
		function isFirstYarn(e) {
			return (0, m.T)(e).slice(0, 400).includes("# yarn lockfile v1");
		}
		var y = n(90370);
		let b = {
			node: /^(?:package:|(?:file:\/\/|exec:\s*node )?[^\s{}]+\.[cm]?[jt]s(?::[\w.]+)?$)/,
			python: /^(?:python:|exec:\s*python|(?:file:\/\/)?[^\s{}]+\.py(?::[\w.]+)?$)/
		}, x = Object.keys(b);
		function suiteInstalls({ root: e, suites: t }) {
			let n = (0, r.realpathSync)(e), i = t.flatMap(({ config: e }) => kindsOf(n, e).flatMap((t) => nearestInstall(n, (0, h.yS)(e), t) ?? []));
			return [...new Map(i.map((e) => [JSON.stringify(e), e])).values()];
		}
		function kindsOf(e, t) {
			if ((0, o.jT)(t) === "code") return ["node"];
			let n = (0, o.iH)(e, t);
			if (n.kind === "problems") return [];
			let r = (0, y.j4)(n.value.plain()).map(({ text: e }) => e);
			return x.filter((e) => r.some((t) => b[e].test(t)));
		}
		var S = n(1574), C = n(61861), w = n(12215), T = n(432), E = n(84173);
		let D = "pawl.yaml", O = ".github/workflows/pawl.yml", k = ".gitlab-ci.yml", A = ".github/workflows/pawl-main.yml", initCommand = async (e, t, n) => {
			let a = (0, E.cU)(e), { root: o, git: d } = await (0, w.h)(n.cwd(), n.env, !1), write = (e) => n.stdout.write(`${e}\n`);
			e.main === !0 && write(`\`--main\` is not needed: ${O} holds the job of the default branch as well.`);
			let isKept = (t) => e.force !== !0 && (0, r.existsSync)(i.join(o, t));
			if ((a.ci === void 0 || a.ci === "github") && isKept(O)) throw alreadyThere(a.isPublishing === !0);
			let p = isKept(D), { suites: m, skipped: h } = (0, s.Y)({
				root: o,
				keepUnreadable: !0,
				submodules: !0
			});
			write(`Suites found: ${m.length === 0 ? "none yet" : m.map(({ id: e }) => e).join(", ")}`);
			for (let { config: e } of m) {
				let t = unreadableReason(o, e);
				t !== null && write(`Cannot be read, and is not measured until it is mended: ${t}`);
			}
			for (let { config: e, reason: t } of h) write(`Left out: ${e} (${t})`);
			let g = await d([
				"config",
				"--get",
				"remote.origin.url"
			]), _ = {
				ci: (0, E.rZ)(g.stdout),
				isPublishing: !1,
				keys: (0, f.NW)({
					root: o,
					suites: m
				}),
				comment: "changes"
			}, v = await chosen(p ? {
				...a,
				comment: a.comment ?? _.comment
			} : a, _, e.yes === !0 ? null : personAt(n));
			if (v === null) return write("Nothing was written."), j;
			let { ci: y, keys: b, isPublishing: x } = v, M = p ? [] : [D];
			if (p || (0, T.Zf)(i.join(o, D), (0, c.W$)(m, v.comment)), y === "github") {
				let e = suiteInstalls({
					root: o,
					suites: m
				}), t = (0, S.A)(o), n = (0, u.S)(h) !== null || m.some(({ config: e }) => t.some((t) => e.startsWith(`${t}/`))), r = {
					secrets: b,
					installs: e,
					defaultBranch: await (0, C.O)(d),
					isPublishing: x,
					hasSubmodules: n
				};
				(0, T.Zf)(i.join(o, O), (0, c.lK)(r)), M.push(O);
			}
			let N = (0, r.existsSync)(i.join(o, k));
			y === "gitlab" && !N && ((0, T.Zf)(i.join(o, k), l), M.push(k)), M.length > 0 && write(`Written: ${M.join(", ")}`), p && write(`Kept: ${D}. \`--force\` writes over it.`), p && a.comment !== void 0 && write(`For the comment that you want, add to it: report: { comment: ${a.comment} }`), y === "github" && (0, r.existsSync)(i.join(o, A)) && write(`Delete ${A}: its job is in ${O} now.`), y === "gitlab" && N && write(`Add this job to ${k}:\n\n${l}`);
			for (let e of nextSteps(v, M)) write(e);
			return 0;
		}, j = 130;
		async function chosen(e, t, r) {
			if (r !== null) return (await Promise.all([n.e(170), n.e(671)]).then(n.bind(n, 99671))).askChoices(e, t, r);
			let { ci: i = t.ci, isPublishing: a = t.isPublishing } = e;
			return {
				ci: i,
				isPublishing: a,
				keys: e.keys ?? t.keys,
				comment: e.comment ?? t.comment
			};
		}
		function personAt({ stdin: e, stdout: t, env: n }) {
			return t.isTTY === !0 && e?.isTTY === !0 && (t.columns ?? 0) > 0 && n.TERM !== "dumb" && !n.CI ? {
				input: e,
				output: t
			} : null;
		}
		function unreadableReason(e, t) {
			if ((0, o.jT)(t) !== "data") return null;
			let n = (0, o.iH)(e, t);
			if (n.kind !== "problems") return null;
			let [r] = n.problems;
			return r ? (0, a.g5)({
				...r,
				problems: n.problems
			}).reason : null;
		}
		function nextSteps({ ci: e, keys: t, isPublishing: n }, r) {
			let i = t.join(", "), a = t.length === 1 ? "" : "s", o = `To see what is missing: npx ${p.Hy} doctor`;
			if (e === "other") return [`Next: copy the job of your CI from ${(0, p.tu)("how-to/other-ci.md")}${t.length > 0 ? `, give it the secret${a} ${i}` : ""}, then commit and open a pull request.`, o];
			if (e === "gitlab") return [
				`Next: add the masked variables ${["PAWL_GITLAB_TOKEN", ...t].join(", ")} (${(0, p.tu)("how-to/gitlab.md")}), then commit and open a merge request.`,
				"To block merges: Settings → Merge requests → Pipelines must succeed.",
				o
			];
			let s = n ? `the checks \`${c._G}\` and \`${c.yn}\`` : `the check \`${c.KX}\``;
			return [
				`Next: ${t.length > 0 ? `add the repository secret${a} ${i}, then ` : ""}commit ${r.length === 1 ? "the file" : "both files"} and open a pull request.`,
				`To block merges: require ${s} in the branch's protection rules.`,
				o
			];
		}
		function alreadyThere(e) {
			return new d.pO({
				code: "cli/exists",
				what: `Already there: ${O}. Nothing was written.`,
				why: `One workflow file holds all jobs: ${(0, p.tu)("how-to/set-up.md#the-workflow")} shows them. \`--force\` writes over it, and over ${D}.`,
				fix: `edit it by hand; or delete it, and have it written again:\nnpx ${p.Hy} init${e ? " --two-jobs" : ""}`
			});
		}
	}),
	84173: ((e, t, n) => {
		n.d(t, {
			PT: () => wrongKey,
			cU: () => choicesOf,
			mu: () => keyNames,
			rZ: () => likelyCi
		});
		var r = n(26561), i = n(19473), a = n(46914), o = n(99376);
		function choicesOf(e) {
			let t = (0, o.u)(e.keys), n = t === void 0 ? void 0 : wrongKey(t);
			if (n !== void 0) throw new i.pO({
				code: "cli/usage",
				what: n,
				fix: "pawl init --keys OPENAI_API_KEY"
			});
			let r = a.Dx.find((t) => t === e.ci), s = e["two-jobs"] === !0 || void 0;
			if (s && r !== void 0 && r !== "github") throw new i.pO({
				code: "cli/usage",
				what: "`--two-jobs` is about GitHub, and `--ci` names another CI.",
				fix: `pawl init --ci ${r}`
			});
			return {
				ci: r ?? (s ? "github" : void 0),
				isPublishing: s,
				keys: t === void 0 ? void 0 : keyNames(t),
				comment: a.zd.find((t) => t === e.comment)
			};
		}
		function likelyCi(e) {
			let [, t = ""] = /^(?:\w+:\/\/)?(?:[^@/]*@)?([^/:]+)/.exec(e.trim()) ?? [];
			return /(?:^|\.)gitlab\./i.test(t) ? "gitlab" : /(?:^|\.)(?:bitbucket\.org|dev\.azure\.com|visualstudio\.com)$/i.test(t) ? "other" : "github";
		}
		function keyNames(e) {
			return e.split(/[\s,]+/).filter((e) => e !== "");
		}
		function wrongKey(e) {
			let isName = (e) => /^[A-Za-z_]\w*$/.test(e) && (0, r.b5)(e) === e, t = keyNames(e).findIndex((e) => !isName(e));
			return t === -1 ? void 0 : `Entry ${t + 1} is not the name of a variable. Write names, never a key itself.`;
		}
	}),
	67015: ((e, t, n) => {
		n.r(t), n.d(t, { migrateCommand: () => migrateCommand });
		var r = n(76760), i = n(50609), a = n(36267), o = n(70286), s = n(19473), c = n(27196), l = n(82746), u = n(9036), d = n(75647), f = n(7368), p = n(12614), m = n(38579), h = n(58508), g = n(46914), _ = n(37647), v = n(3994), y = n(86163), b = n(98283), x = n(55202);
		async function runMigration(e) {
			let { root: t, config: n, env: r, onEvent: i } = e, a = performance.now(), elapsedMs = () => performance.now() - a, o = replacedModel(e), l = {
				root: t,
				commit: null,
				label: "working tree"
			}, d = {
				baseline: l,
				candidate: l,
				changed: [],
				notes: [],
				packageNotes: [],
				prepare: async () => {},
				close: async () => {}
			}, f = await (0, y.r)({
				policies: {
					baseline: n.policy.serve,
					candidate: n.policy.serve
				},
				arms: d,
				code: (0, v.w)(r, n.policy["pass-env"], t),
				mainMayBeGone: !1
			}), p = e.openEngine(n, r, t);
			try {
				if (f.failed) throw new s.pO({
					code: "assembly/not-served",
					what: f.failed.reason,
					fix: f.failed.fix
				}, "unmeasured");
				let r = new Map(), a = await migratedSuites(n.suites, {
					engine: p,
					root: t,
					env: f.env,
					replaced: o,
					used: r
				});
				if (a.size === 0) throw notUsed(e, n.suites, [...r.keys()].sort());
				(0, b.o_)(n, t, a);
				let l = {
					...n,
					suites: n.suites.filter(({ id: e }) => a.has(e))
				}, d = await (0, c.c)({
					...e,
					engine: p,
					config: l,
					suites: a,
					isLocal: !0,
					purpose: ["migrate", o]
				}), m = await (0, u.aI)({
					config: l,
					suites: a,
					served: f.running,
					secretsWithheld: null,
					seed: 0,
					elapsedMs,
					mainMayBeGone: !1
				}, d.engine, i).finally(d.close), h = {
					...m.verdict,
					suites: [...m.verdict.suites].sort(byLoss)
				}, g = [...spellingNotes(o), ...versionNotes(e, o, r)], _ = {
					...contextOf(e, elapsedMs() / 1e3),
					notes: g
				};
				return {
					...m,
					verdict: h,
					context: _,
					kept: d.kept
				};
			} finally {
				await Promise.all([p.close(), f.close()]);
			}
		}
		function replacedModel({ config: e, from: t, to: n }) {
			let { models: r } = e.policy, named = (e) => {
				let t = e.startsWith(g.Wm) ? e.slice(g.Wm.length) : e;
				return Object.hasOwn(r, t) ? r[t] : void 0;
			}, [i, a] = [named(t)?.id ?? t, named(n)?.id ?? n];
			if ((0, d.SQ)(i, a)) throw new s.pO({
				code: "assembly/same-model",
				what: `${t} and ${n} are the same model: there is nothing to compare.`,
				fix: "name the model that is to take its place:\npawl migrate openai:chat:gpt-4o openai:chat:gpt-4.1"
			});
			return {
				from: i,
				to: {
					id: a,
					config: named(n)?.config
				}
			};
		}
		function notUsed({ from: e, to: t }, n, r) {
			let i = r.filter((e) => !(0, d.SQ)(e, t)), a = i.find((t) => (0, d.k_)(t, e)) ?? i.find((t) => t.includes(e)) ?? (0, o.z)(e, i) ?? i[0] ?? "openai:chat:gpt-4o", c = (0, l.Ku)(r, 8);
			return new s.pO({
				code: "assembly/model-not-used",
				what: `No suite uses ${e}.`,
				why: n.length === 0 ? "No suite was found in this repository." : `${n.length === 1 ? "1 suite was" : `${n.length} suites were`} looked through.${r.length === 0 ? "" : ` Used: ${c}.`}`,
				fix: `name one that a suite uses:\npawl migrate ${(0, s.lG)(a)} ${(0, s.lG)(t)}`
			});
		}
		function byLoss(e, t) {
			return m.v.indexOf(e.outcome) - m.v.indexOf(t.outcome) || changeOf(e) - changeOf(t);
		}
		function changeOf({ comparison: { state: e } }) {
			if (e.kind !== "compared") return 0;
			let t = e.slots.flatMap(({ metrics: e }) => e.flatMap(({ name: e, difference: t }) => e === "pass" && t !== null ? [t] : []));
			return Math.min(0, ...t);
		}
		function contextOf({ config: e, from: t, to: n }, r) {
			let { report: i } = e.policy, [a, o] = [(0, f.et)(t), (0, f.et)(n)];
			return {
				version: h.x,
				command: "migrate",
				baseLabel: a,
				candidateLabel: o,
				title: null,
				reproduce: [
					"npx",
					g.Hy,
					"migrate",
					a,
					o
				],
				changedFiles: [],
				promptDiffs: [],
				baselineAge: null,
				seconds: r,
				reportUrl: null,
				runUrl: null,
				reportPath: null,
				enforce: !0,
				outputs: i.outputs
			};
		}
		function spellingNotes({ from: e }) {
			let t = (0, d.NL)(e);
			return t === null ? [] : [`${e} and ${t} are one model: suites that use either are migrated.`];
		}
		function versionNotes({ to: e }, { from: t }, n) {
			return [...n].filter(([e]) => (0, d.k_)(e, t)).sort().map(([n, r]) => `Not migrated: ${n}, which ${(0, l.cM)([...r].sort().map((e) => `\`${e}\``))} ${r.size === 1 ? "asks" : "ask"}. A dated version, or another endpoint, is another model than ${t}. To judge it as well: \`npx ${g.Hy} migrate ${n} ${e}\``);
		}
		async function migratedSuites(e, t) {
			let n = await Promise.all(e.map((e) => openBoth(e, t)));
			return new Map(n.flatMap((e) => e === null ? [] : [e]));
		}
		async function openBoth(e, { engine: t, root: n, env: r, replaced: i, used: a }) {
			let o = { changedInputs: [e.config] }, s = await (0, _.$U)({
				engine: t,
				root: n,
				env: r.baseline
			}, "baseline", e);
			if (s === null) return null;
			if ((0, p.WN)(s)) {
				let t = {
					...s.failed,
					cause: "provider"
				};
				return [e.id, {
					...o,
					baseline: null,
					candidate: { failed: t }
				}];
			}
			for (let t of s.slots) for (let { providerId: n } of (0, x.yj)(t, {})) a.set(n, (a.get(n) ?? new Set()).add(e.id));
			let c = {
				engine: t,
				root: n,
				env: r.candidate
			}, l = await (0, _.$U)(c, "candidate", e, i);
			return l && !(0, p.WN)(l) && sameModels(s, l) ? null : [e.id, {
				...o,
				baseline: s,
				candidate: l
			}];
		}
		function sameModels(e, t) {
			return e.slots.every((e, n) => e.providerDigest === t.slots[n]?.providerDigest);
		}
		var S = n(73535), C = n(6767), w = n(9924), T = n(16956), E = n(12215), D = n(432), O = n(99376), k = n(99833), A = n(31901), j = n(26792), M = n(51490), N = n(43837);
		let migrateCommand = async (e, [t, n], i, a) => {
			let { root: o } = await (0, E.h)(i.cwd(), i.env, !1), s = {
				root: o,
				config: (0, C.D)((0, S.Y)({
					root: o,
					file: (0, O.u)(e.policy),
					keepUnreadable: !0
				}), (0, O.u)(e.suite)),
				format: (0, k.be)(e),
				terminal: i,
				openEngine: a,
				taped: (0, N.$)(e, i, a)
			};
			if (e.retiring === !0 ? t !== void 0 : t === void 0 || n === void 0) throw wrongUse();
			let c = (0, D.NL)(r.resolve(o, (0, A.N)(e.out, i)));
			return t === void 0 || n === void 0 ? migrateRetiring(s, c) : migrate(s, {
				from: t,
				to: n,
				folder: c
			});
		};
		async function migrateRetiring(e, t) {
			let { root: n, config: i, terminal: o, openEngine: c } = e, { models: l } = await (0, a.D)({
				root: n,
				config: i,
				env: o.env,
				openEngine: c,
				now: Date.now(),
				withUnused: !1
			}), u = l.filter(({ ends: e }) => e !== null && e.daysLeft <= T.F_), d = [];
			for (let { id: n, alias: i, ends: a } of u) {
				let c = a?.replacementId ?? null;
				c === null ? o.stderr.write(`${(0, w.eR)(i ?? n)} ends on ${a?.ends}, and no replacement is known. To fix: npx ${g.Hy} migrate ${(0, s.lG)(n)} NEW\n`) : (o.stderr.write(`${(0, w.eR)(`${n} → ${c}`)}\n`), d.push(await migrate(e, {
					from: n,
					to: c,
					folder: r.join(t, folderName(n))
				})));
			}
			return u.length === 0 && o.stdout.write(`No model of the suites is known to end within ${T.F_} days.\n`), Math.max(0, ...d);
		}
		async function migrate({ root: e, config: t, format: n, terminal: a, taped: o }, { from: s, to: c, folder: l }) {
			let u = (0, j.j)(a), d = await runMigration({
				root: e,
				config: t,
				from: s,
				to: c,
				env: a.env,
				...o,
				onEvent: u.event,
				log: u.line
			});
			u.end();
			let f = {
				...d.context,
				reportPath: r.relative(a.cwd(), r.join(l, "report.md"))
			};
			return (0, i.L)(l, d.verdict, f, d.samples), d.kept(), a.stdout.write((0, M.g)(n, d.verdict, f, a)), o.exitOf(d.verdict.exitCode);
		}
		function folderName(e) {
			return `migrate-${e.replaceAll(/[^A-Za-z0-9.-]+/g, "-")}`;
		}
		function wrongUse() {
			return new s.pO({
				code: "cli/usage",
				what: "\"pawl migrate\" takes two models, or `--retiring` and none.",
				fix: "pawl migrate openai:chat:gpt-4o-mini openai:chat:gpt-6-luna\npawl migrate --retiring"
			});
		}
	}),
	64880: ((e, t, n) => {
		n.r(t), n.d(t, { modelsCommand: () => modelsCommand });
		var r = n(36267), i = n(73535), a = n(6767), o = n(82746), s = n(10388), c = n(9924), l = n(62654), u = n(16956), d = n(12215), f = n(46914), p = n(99376), m = n(99833), h = n(38565);
		let modelsCommand = async (e, t, n, o) => {
			let { root: c } = await (0, d.h)(n.cwd(), n.env, !1), l = (0, a.D)((0, i.Y)({
				root: c,
				file: (0, p.u)(e.policy),
				keepUnreadable: !0
			}), (0, p.u)(e.suite)), u = Date.now(), { models: f, unread: g } = await (0, r.D)({
				root: c,
				config: l,
				env: n.env,
				openEngine: o,
				now: u,
				withUnused: (0, p.u)(e.suite) === void 0
			});
			return (0, m.be)(e) === "json" ? (n.stdout.write((0, s.Z)("models", {
				models: f,
				unread: g
			})), 0) : (n.stdout.write(modelsText(f, g, u, (0, h.qz)(n.stdout))), 0);
		};
		function modelsText(e, t, n, r) {
			let i = [...new Set(e.flatMap(({ ends: e }) => e === null ? [] : [sourceOf(e)]))], a = e.some(({ ends: e }) => e !== null && e.replacementId !== null);
			return `${[
				...e.length === 0 ? ["No suite names a model."] : e.flatMap((e) => linesOf(e, i, n, r)),
				...a ? ["", `To judge what makers recommend: npx ${f.Hy} migrate --retiring`] : [],
				...t.length === 0 ? [] : ["", ...(0, l.ky)(`Not read: ${t.join(", ")}. What is wrong with them: npx ${f.Hy} doctor`, r)],
				...i.length === 0 ? [] : ["", ...i.map((e, t) => `[${t + 1}] ${e}`)]
			].join("\n")}\n`;
		}
		function linesOf({ id: e, alias: t, suites: n, price: r, ends: i, said: a }, s, u, d) {
			let f = r === null ? "" : ` · ${(0, o.TG)(r.input)} in, ${(0, o.TG)(r.output)} out per million tokens`, p = [
				`in ${n.length === 0 ? "no suite" : n.join(", ")}${f}`,
				...i === null ? [] : [endText(i, s.indexOf(sourceOf(i)) + 1, u)],
				...a
			];
			return [(0, c.eR)(t === null ? e : `${t} (${e})`), ...p.flatMap((e) => (0, l.ky)(e, d - g.length).map((e) => g + e))];
		}
		let g = "    ";
		function endText(e, t, n) {
			let { model: r, replacement: i, routed: a, isFineTuned: o } = e, s = o ? `${r}, which it was trained from, ` : "", c = i === null || a ? "" : `. Its maker recommends ${i}`;
			return `${s}${(0, u.Bx)(e, n)}${c}${o && c !== "" ? " in the place of its base model. Train again, on a model that can be fine-tuned" : ""} [${t}]`;
		}
		function sourceOf({ source: e, read: t }) {
			return `${e}, as of ${t}`;
		}
	}),
	62912: ((e, t, n) => {
		n.r(t), n.d(t, { reportCommand: () => reportCommand });
		var r = n(76760), i = n(52126), a = n(9924), o = n(99376), s = n(31901);
		let reportCommand = async (e, [t], n) => {
			let c = (0, o.u)(e.samples), l = await (0, i.O)(await (0, s.y)(t, "result.json", n), c === void 0 ? null : r.resolve(n.cwd(), c));
			return n.stdout.write(`${(0, a.eR)(r.relative(n.cwd(), l))}\n`), 0;
		};
	}),
	2600: ((e, t, n) => {
		n.r(t), n.d(t, { schemaCommand: () => schemaCommand });
		var r = n(68490), i = n(19473), a = n(98439), o = n(1190), s = n(26921), c = n(4879), l = n(22117), u = n(49527), d = n(51759), f = n(23760), p = n(14960);
		let m = s.Whr().min(0), h = s.YjP(), g = s.aig().min(0), _ = s.Ikc({
			atLeast: m.describe("Fewest calls that the run can take."),
			usual: m.describe("Median where the change makes nothing worse, by the real design on simulated samples."),
			expected: m.describe("The mean of the same. It is higher where a false suspicion takes many calls now and then."),
			atMost: m.describe("The highest mean, of a change that makes everything a little worse. It is not a limit.")
		}).describe("Provider calls, target and grader."), v = s.Ikc({
			usd: s.aig().min(0).nullable().describe("US dollars of the expected calls; null where nothing is known."),
			unknown: s.YOg(s.Ikc({
				kind: s.k5n([...c.Jk, "graders"]).describe("`price`: no price of the model is known. `answers`: nobody knows how long its answers are. `code`: what the repository's own code spends. `graders`: all of them."),
				model: h.optional().describe("The model; absent for `graders`.")
			})).describe("What the sum does not hold."),
			from: s.YOg(s.Ikc({
				kind: s.k5n([...c._G, ...u.yE]).describe("`stored`: what stored samples cost. `stored-tokens`: their tokens. `characters`: those of the prompts ÷ 4. `policy`: a price of pawl.yaml. `promptfoo`: one of promptfoo."),
				model: h.optional().describe("The model of a price; absent for the others.")
			})).describe("What it rests on: stored samples, tokens or characters, prices of promptfoo or of pawl.yaml.")
		}).describe("What the expected calls cost."), y = s.Ikc({
			cause: h.describe("Stable and machine-readable."),
			reason: h.describe("What happened, in a sentence."),
			fix: h.describe("What to do about it.")
		}), b = s.Ikc({
			slot: h.describe("Id of this column of the suite, the same on both sides."),
			label: h.describe("Prompt · model, as people read it."),
			status: s.k5n(d.Mh).describe("`paired`: both sides have it. `added`, `removed`: one side has it."),
			moved: s.YOg(h).describe("What differs in it: `prompt FILE`, `model A → B`, `setting k 4 → 8`."),
			calls: s.Ikc({
				main: g.describe("Mean samples of main."),
				candidate: g.describe("Mean samples of this PR."),
				usual: g.describe("Median of both together.")
			}).describe("Samples that it takes where the change makes nothing worse."),
			brokenCases: m.nullable().describe("Fewest cases broken outright that are found four times in five."),
			spreadDrop: s.aig().min(0).nullable().describe("Smallest drop spread over all cases that is found as often."),
			rates: s.k5n(d.jV).describe("The pass rates behind it: main's, or a typical suite's.")
		}), x = s.Ikc({
			gone: h.nullable().describe("Why main's side cannot be loaded: its stored samples stand in for it."),
			slots: s.YOg(b).describe("Its columns: each prompt with each model."),
			cases: s.Ikc({
				paired: m.describe("The same on both sides."),
				edited: m.describe("On both sides, and edited."),
				added: m.describe("In this PR alone."),
				removed: m.describe("On main alone."),
				editedVars: m.describe("Edited ones whose vars differ."),
				editedAssertions: m.describe("Edited ones whose assertions differ.")
			}).describe("Cases by what became of them."),
			changedCases: s.YOg(s.Ikc({
				id: h.describe("Id of the case."),
				label: h.describe("Its name as people read it."),
				status: s.k5n(f.sf).describe("What became of it. `paired` ones are not in this list."),
				edited: s.YOg(s.k5n(f.qu)).describe("What of it differs; empty unless it is `edited`.")
			})).describe("Cases that differ from main's."),
			cells: s.Ikc({
				compared: m.describe("Asked on both sides."),
				looked: m.describe("Asked once on this PR alone: added or edited cases, new slots."),
				same: m.describe("The same inputs on both sides: not asked."),
				unplaced: m.describe("Compared whatever changed: not everything behind their answers is known."),
				onlyGrading: m.describe("Not asked: only their checks differ, so stored answers are graded by both sides.")
			}).describe("A cell is a case in a slot."),
			stored: s.Ikc({
				samples: m.describe("Number of samples."),
				cells: m.describe("Cells that they are of: a case in a slot."),
				commits: s.YOg(h).describe("Commits of main that they were drawn at, the newest first."),
				ages: s.PVZ([s.aig(), s.aig()]).describe("Hours since the newest and the oldest was drawn.")
			}).nullable().describe("Main's stored samples that are used."),
			unused: s.Ikc({
				priors: m.describe("Drawn with other inputs."),
				refused: s.g1P(h, m).describe("Number of samples by why they may not serve: `too-old`, `drifted`, `no-keys` and others.")
			}).nullable().describe("Stored samples that are not used, by reason; null where no store was read."),
			floating: s.YOg(h).describe("Slots whose model on main is named by an alias that may drift."),
			calls: _,
			graderCalls: m.describe("Expected calls of graders among them."),
			cost: v,
			seconds: g.nullable().describe("Expected duration; null where no stored sample says.")
		}), S = s.Ikc({
			id: h.describe("Id of the suite: the folder of its config, or the name that `pawl.yaml` gives it."),
			config: h.describe("Path of the suite's promptfoo config from the root of the repository."),
			action: s.k5n([
				"runs",
				"skipped",
				"unmeasured"
			]).describe("`skipped`: nothing that it depends on changed. `unmeasured`: it cannot be run."),
			reason: h.nullable().describe("Why it does not run; null where it runs."),
			unmeasured: y.nullable().describe("Why it cannot be run, and what to do; null where it can."),
			files: s.YOg(s.Ikc({
				file: h.describe("Path from the root of the repository."),
				kind: s.k5n(l.R).describe("What the file is to the suite."),
				settings: s.YOg(h).describe("Settings in it that differ: `setting k 4 → 8`.")
			})).describe("Changed files that reach this suite."),
			run: x.nullable().describe("Null where it does not run."),
			notes: s.YOg(h).describe("What else people should know of it, a sentence each.")
		}), C = s.Ikc({
			schemaVersion: s.euz(p.jk).describe("Version of this document."),
			pawl: h.describe("Version that wrote this."),
			command: s.euz("plan").describe("Command that wrote this."),
			baseline: h.describe("What the change will be compared with: `main@9f8e7d6`."),
			candidate: h.describe("What will be judged: `HEAD@a1b2c3d` or `working tree`."),
			calls: _,
			afterLoss: s.Ikc({
				isTriedAgain: s.zMY().describe("Fresh runs confirm a loss; false where one round of answers decides."),
				search: m.describe("Calls of the search for changed lines and settings behind a loss, at most."),
				budget: m.describe("Calls that the run holds to in all: `budget.calls`, else the limit that grows with the suites.")
			}).nullable().describe("What a confirmed loss may add to the calls, beside the fresh runs that confirm or clear it; null where it adds none, or nothing is compared."),
			cost: v,
			seconds: g.nullable().describe("Expected duration; null where no stored sample says."),
			over: y.nullable().describe("Why a gate would stop at this plan; null where it would go on."),
			notes: s.YOg(h).describe("What else people should know of the plan, a sentence each."),
			suites: s.YOg(S).describe("Every suite, also those that do not run.")
		}).meta({ title: "Result of pawl plan" });
		var w = n(69490);
		function resultJsonSchema() {
			return jsonSchema(w.F, "result");
		}
		function planJsonSchema() {
			return jsonSchema(C, "plan");
		}
		function backtestJsonSchema() {
			return jsonSchema(o.z, "backtest");
		}
		function jsonSchema(e, t) {
			let { $schema: n, ...r } = a.bl(e, {
				io: "input",
				target: "draft-2020-12"
			});
			return {
				$schema: n,
				$id: `https://raw.githubusercontent.com/pawl-dev/pawl/v0/schemas/${t}.schema.json`,
				...r
			};
		}
		var T = n(99833);
		let E = {
			policy: r.qF,
			result: resultJsonSchema,
			plan: planJsonSchema,
			backtest: backtestJsonSchema
		}, schemaCommand = async (e, [t = "policy"], n) => {
			let r = T.RW.find((e) => e === t);
			if (r === void 0) throw new i.pO({
				code: "cli/usage",
				what: `There is no schema "${t}".`,
				why: `Those that there are: ${T.RW.join(", ")}.`,
				fix: "name one of them: pawl schema result"
			});
			return n.stdout.write(`${JSON.stringify(E[r](), null, 2)}\n`), 0;
		};
	}),
	98720: ((e, t, n) => {
		n.r(t), n.d(t, { simulateCommand: () => simulateCommand });
		var r = n(49567), i = n(26921), a = n(73535), o = n(10388), s = n(82746);
		function simulationText(e, t) {
			let { standardErrors: n, rivals: r } = t, i = [
				[
					"blocked, though nothing got worse",
					t.falseBlockRate,
					n.falseBlockRate
				],
				[
					"blocked as regressed",
					t.detectionRate,
					n.detectionRate
				],
				[
					"called a trade-off",
					t.mixedRate,
					n.mixedRate
				],
				[
					"could not tell",
					t.inconclusiveRate,
					n.inconclusiveRate
				]
			].flatMap(([e, n, r]) => n === null ? [] : [row(e, withError(n, r ?? 0, t.trials))]), perCase = (t) => `${(0, s.WQ)(t)} (${(t / e.cases).toFixed(2)} a case)`, a = t.meanCallsAfterConviction;
			return [
				"",
				` ${(0, s.U9)(t.trials, "simulated pull request")}: ${changeWords(e)}`,
				"",
				...i,
				row("calls, this PR", perCase(t.meanCandidateCalls)),
				row("calls, main", perCase(t.meanBaselineCalls)),
				...a === null ? [] : [row("calls after a confirmed loss", perCase(a))],
				...i.some((e) => e.includes("±")) ? [row("", "± is one standard error")] : [],
				"",
				" Other gates would have blocked:",
				row("five samples a side, exact test", (0, s.TS)(r.uniform5)),
				row("any drop of the pass rate", (0, s.TS)(r.anyDrop)),
				row("a drop of more than 5 points", (0, s.TS)(r.drop5)),
				""
			].join("\n");
		}
		function withError(e, t, n) {
			return e === 0 ? `${(0, s.TS)(e)} (none of ${(0, s.WQ)(n)})` : e === 1 ? `${(0, s.TS)(e)} (all of ${(0, s.WQ)(n)})` : `${(0, s.TS)(e)} ± ${(0, s.TS)(t)}`;
		}
		function row(e, t) {
			return `   ${e.padEnd(34)} ${t}`;
		}
		function changeWords({ cases: e, flaky: t, profile: n, stored: r, effort: i, scale: a, drift: o, ...c }) {
			let l = n ? "with the rates of the profile" : `${(0, s.TS)(t)} flaky`, u = [
				c.break > 0 ? `${(0, s.TS)(c.break)} broken` : "",
				c.soften > 0 ? `${(0, s.TS)(c.soften)} halved` : "",
				c.fix > 0 ? `${(0, s.TS)(c.fix)} mended` : "",
				a === 1 ? "" : `every rate × ${a}`
			].filter((e) => e !== ""), d = u.length === 0 ? "nothing changed" : u.join(", "), f = o > 0 ? `, ${(0, s.TS)(o)} out of date` : "";
			return `${(0, s.WQ)(e)} cases, ${l}; ${d}; ${r} stored samples a case${f}; effort ${i}`;
		}
		var c = n(29897), l = n(73384), u = n(46914), d = n(99376), f = n(99833), p = n(38565), m = n(3184), h = n(73024), g = n(76760), _ = n(67893), v = n(6767), y = n(65659), b = n(19473), x = n(2055), S = n(9398), C = n(12215);
		let w = i.Whr().min(0), T = i.Ikc({
			pawl: i.euz("baseline"),
			schemaVersion: i.euz(1),
			suites: i.YOg(i.Ikc({
				suite: i.YjP(),
				cells: i.YOg(i.Ikc({
					passed: w,
					scored: w
				}).refine(({ passed: e, scored: t }) => e <= t))
			}))
		});
		async function profileFrom(e, t) {
			let n = await cellsOf(e, t);
			if (n.length > 0) return n;
			let r = e.source === "store";
			throw new b.pO({
				code: "cli/empty-profile",
				what: `${r ? "The store of main" : e.source} holds no case with a pass or a fail.`,
				fix: r ? "pawl baseline record" : "pawl simulate --profile .pawl/samples.jsonl"
			});
		}
		async function cellsOf({ source: e, suite: t, policy: n }, r) {
			if (e !== "store") return inFile(g.resolve(r.cwd(), e), e, t);
			let { root: i, git: o } = await (0, C.h)(r.cwd(), r.env, !1), s = (0, v.D)((0, a.Y)({
				root: i,
				file: n,
				keepUnreadable: !0
			}), t), { suites: c } = await (0, _.y)(i, s, o);
			return c.flatMap(({ cells: e }) => e);
		}
		async function inFile(e, t, n) {
			if (!isDocument(e)) return (0, S.d)(await (0, y.k)(e));
			let r = T.safeParse(JSON.parse((0, h.readFileSync)(e, "utf8")));
			if (r.success) return r.data.suites.filter((e) => n === void 0 || e.suite === n).flatMap(({ cells: e }) => e);
			throw new b.pO({
				code: "cli/foreign-profile",
				what: `${t} is not what \`pawl baseline show --format json\` of this version prints.`,
				fix: "pawl simulate --profile store"
			});
		}
		function isDocument(e) {
			let t = Buffer.alloc(64);
			try {
				(0, x.q)(e);
				let n = (0, h.openSync)(e, "r");
				try {
					(0, h.readSync)(n, t, 0, t.length, 0);
				} finally {
					(0, h.closeSync)(n);
				}
			} catch {
				return !1;
			}
			return /^\s*\{\s*"pawl":\s*"baseline"/.test(t.toString("utf8"));
		}
		let E = r.ai().min(0).max(1), simulate_command_count = (e) => r.ai().int().min(1).max(e), D = i.Ikc({
			cases: simulate_command_count(1e4).default(c.O.cases),
			flaky: E.default(c.O.flaky),
			break: E.default(c.O.break),
			soften: E.default(c.O.soften),
			fix: E.default(c.O.fix),
			scale: r.ai().min(0).max(2).default(c.O.scale),
			drift: E.default(c.O.drift),
			stored: r.ai().int().min(0).max(1e3).default(c.O.stored),
			trials: simulate_command_count(1e5).default(c.O.trials),
			seed: r.ai().int().min(0).max(2 ** 32 - 1).default(c.O.seed),
			effort: i.k5n(u.ig).optional()
		}), simulateCommand = async (e, t, n) => {
			let r = D.safeParse(e);
			if (!r.success) throw (0, m.Z)("simulate", r.error, e);
			let i = n.cwd(), { policy: s } = (0, a.Y)({
				root: i,
				file: (0, d.u)(e.policy),
				discover: !1
			}), { effort: c = s.effort, ...u } = r.data, h = (0, d.u)(e.profile), g = {
				suite: (0, d.u)(e.suite),
				policy: (0, d.u)(e.policy)
			}, _ = h === void 0 ? null : await profileFrom({
				source: h,
				...g
			}, n), v = {
				...u,
				cases: _?.length ?? u.cases,
				profile: _,
				effort: c,
				policy: s
			}, y = (0, l.JV)(v), b = (0, f.be)(e) === "json", shown = () => simulationText(v, y).split("\n").map((e) => (0, p.kU)(e, n.stdout, 1)).join("\n");
			return n.stdout.write(b ? (0, o.Z)("simulate", y) : shown()), 0;
		};
	}),
	1264: ((e, t, n) => {
		n.r(t), n.d(t, { variantsCommand: () => variantsCommand });
		var r = n(76760), i = n(26921), a = n(49567), o = n(15400), s = n(19473), c = n(27196), l = n(11395), u = n(49527), d = n(86860), f = n(38840), p = n(8702), m = n(82746), h = n(79879), g = n(67011), _ = n(69775), v = n(93544);
		let passWorth = ({ passed: e }) => Number(e);
		function measuredVariant(e, t, n = passWorth) {
			let r = t.filter((e) => e.result.kind === "scored"), i = (0, p.z)(r, (e) => e.case), a = [...i.values()].map((e) => (0, _.i2)(e.map(({ result: e }) => n(e)))), o = (0, _.i2)(a), s = r.flatMap(({ latencyMs: e, cached: t }) => e === null || t ? [] : [e]), c = r.flatMap(({ target: e }) => e.cost ?? []), l = rateInterval(a);
			return {
				...e,
				cases: i.size,
				errors: t.length - r.length,
				accuracy: o === null || l === null ? null : {
					value: o,
					low: l[0],
					high: l[1]
				},
				consistency: consistencyOf([...i.values()]),
				cost: c.length === r.length && c.length > 0 ? (0, _.i2)(c) * 1e3 : null,
				latency: s.length === 0 ? null : {
					p50: (0, _.YV)(s, .5),
					p95: (0, _.YV)(s, .95)
				},
				promptTokens: (0, _.i2)(r.flatMap(({ target: e }) => e.promptTokens ?? [])),
				completionTokens: (0, _.i2)(r.flatMap(({ target: e }) => e.completionTokens ?? []))
			};
		}
		function consistencyOf(e) {
			let t = e.filter((e) => e.length > 1);
			if (t.length === 0) return null;
			let agreeing = (e) => (0, _.i2)(t.flatMap((t) => (0, v.e)(t.map(e)) ?? []));
			return {
				sameAnswer: agreeing(h.pq),
				sameVerdict: agreeing(({ result: e }) => String(e.passed))
			};
		}
		function rateInterval(e) {
			if (e.length === 0) return null;
			let t = [
				...e,
				0,
				1
			], n = (0, m.cz)(t) / t.length, r = t.reduce((e, t) => e + (t - n) ** 2, 0), i = (0, g.F)(.975, t.length - 1) * Math.sqrt(r / (t.length - 1) / t.length), a = (0, m.cz)(e) / e.length;
			return [Math.max(0, Math.min(a, n - i)), Math.min(1, Math.max(a, n + i))];
		}
		var y = n(56456), b = n(92679), x = n(16933), S = n(52681);
		function variantPairs(e, t, n = passWorth) {
			let r = new Map(e.map(({ slot: e }) => [e, valuesOf(t, e, n)])), i = e.flatMap(({ slot: t }, n) => e.slice(n + 1).map(({ slot: e }) => comparedPair(t, e, r))), a = i.filter(({ pValue: e }) => e !== null), o = (0, x.f)(a.map(({ pValue: e }) => e));
			return i.map((e) => {
				let t = a.indexOf(e), n = t < 0 ? null : o[t];
				return {
					...e,
					pValue: n,
					differs: n !== null && n <= .05
				};
			});
		}
		function valuesOf(e, t, n) {
			let r = new Map();
			for (let i of e) {
				if (i.slot !== t || i.result.kind !== "scored") continue;
				let e = r.get(i.case) ?? [];
				r.set(i.case, e), e.push(n(i.result));
			}
			return r;
		}
		function comparedPair(e, t, n) {
			let [r, i] = [n.get(e), n.get(t)], a = [...r].flatMap(([e, t]) => {
				let n = i.get(e);
				return n ? [{
					baseline: t,
					candidate: n
				}] : [];
			}), chanceOf = (e) => (0, b.oD)(e, {
				level: .001,
				random: (0, S.I)(1)
			}).pValue, o = chanceOf(a), s = chanceOf(a.map(({ baseline: e, candidate: t }) => ({
				baseline: t,
				candidate: e
			}))), c = (0, y.$)(a);
			return {
				first: e,
				second: t,
				difference: c?.difference ?? 0,
				interval: c ? [c.low, c.high] : null,
				pValue: a.length === 0 ? null : Math.min(1, 2 * Math.min(o, s)),
				differs: !1
			};
		}
		function variantTable(e) {
			let { suite: t, columns: n, samples: r, repeats: i, trades: a, trainingCosts: o, volume: s } = e, c = isJudgedByScore(r), l = c ? ({ score: e }) => e : passWorth, u = n.map((e) => measuredVariant(e, r.filter(({ slot: t }) => t === e.slot), l)), d = variantPairs(u, r, l);
			return {
				suite: t,
				cases: new Set(r.map((e) => e.case)).size,
				repeats: i,
				measure: c ? "score" : "passes",
				variants: u,
				pairs: d,
				front: paretoFront(u),
				trades: acceptedTrades(u, d, a),
				breakEven: breakEvens(u, o, s)
			};
		}
		function isJudgedByScore(e) {
			let t = e.flatMap(({ result: e }) => e.kind === "scored" ? [e] : []);
			return t.every(({ passed: e, task: t, score: n }) => e && t === void 0 && n >= 0 && n <= 1) && new Set(t.map(({ score: e }) => e)).size > 1;
		}
		function paretoFront(e) {
			let isBeaten = (t) => e.some((e) => e !== t && dominates(e, t));
			return e.filter((e) => e.accuracy !== null && !isBeaten(e)).map(({ slot: e }) => e);
		}
		function dominates(e, t) {
			let n = [
				gain(e.accuracy?.value, t.accuracy?.value),
				told(gain(variant_table_consistencyOf(e), variant_table_consistencyOf(t))),
				-gain(e.cost, t.cost),
				-shareOf(gain(e.latency?.p50, t.latency?.p50), t.latency?.p50)
			];
			return e.accuracy !== null && n.every((e) => e >= 0) && n.some((e) => e > 0);
		}
		function variant_table_consistencyOf({ accuracy: e, consistency: t }) {
			return t && (e?.value === 0 ? 0 : t.sameAnswer);
		}
		function told(e) {
			return Math.abs(e) < .1 ? 0 : e;
		}
		function gain(e, t) {
			return (t ?? null) === null ? 0 : (e ?? NaN) - t;
		}
		function shareOf(e, t) {
			return t !== void 0 && Math.abs(e) < t / 10 ? 0 : e;
		}
		function acceptedTrades(e, t, n) {
			let r = t.flatMap((e) => [e, reversed(e)]), i = new Map(e.map((e) => [e.slot, e]));
			return r.flatMap(({ first: e, second: t, difference: r, interval: a }) => {
				let [o, s] = [i.get(e)?.cost ?? null, i.get(t)?.cost ?? null];
				if (o === null || s === null || o <= 0) return [];
				let [c, l] = [1 - s / o, -r];
				return n.filter(({ cheaper: e, points: t }) => c >= e - 1e-12 && l <= t + 1e-12).map((n) => {
					let r = a !== null && -a[0] <= n.points + 1e-12;
					return {
						rule: n,
						from: e,
						to: t,
						saved: c,
						lost: l,
						certain: r
					};
				});
			});
		}
		function reversed({ first: e, second: t, difference: n, interval: r, ...i }) {
			let a = r && [-r[1], -r[0]];
			return {
				...i,
				first: t,
				second: e,
				difference: 0 - n,
				interval: a
			};
		}
		function breakEvens(e, t, n) {
			return e.flatMap((r) => {
				let i = t.get(r.slot);
				return i === void 0 || r.cost === null ? [] : e.filter((e) => e !== r && e.cost !== null && !t.has(e.slot)).map((e) => {
					let t = (e.cost - r.cost) / 1e3, a = t > 0 ? Math.ceil(i / t) : null, o = a === null || n === null ? null : a / n;
					return {
						tuned: r.slot,
						against: e.slot,
						trainingCost: i,
						requests: a,
						months: o
					};
				});
			});
		}
		var C = n(37647);
		async function runVariants(e) {
			let { root: t, config: n, env: r, openEngine: i } = e, a = await (0, C.rB)({
				root: t,
				config: n,
				env: r,
				openEngine: i,
				secretsWithheld: null,
				askModels: !0,
				namesRefused: !0
			});
			try {
				for (let t of a.models) e.log(t);
				let t = n.suites[0], { action: r, manifest: i } = runOf(a, t), o = await (0, c.c)({
					...e,
					...a,
					isLocal: !0,
					purpose: ["variants", e.repeats]
				}), { samples: s, budgetSpent: l } = await sampled({
					plan: a.plan,
					engine: o.engine
				}, t.id, r, e).finally(o.close), d = r.slots.map(({ slot: e, label: t, candidateIndex: n }) => {
					let r = i.slots[n ?? 0];
					return {
						slot: e,
						label: r?.providerLabel ?? t,
						provider: r?.providerId ?? ""
					};
				}), f = new Map(r.slots.map(({ slot: e, candidateIndex: t }) => {
					let r = i.slots[t ?? 0];
					return [e, r ? (0, u.xx)(r, n.policy.prices) : null];
				}));
				return {
					table: variantTable({
						suite: t.id,
						columns: withOwnNames(d, r),
						samples: s.map((e) => byRightness((0, u.Co)(e, f.get(e.slot) ?? null))),
						repeats: e.repeats,
						trades: n.policy.trade,
						trainingCosts: trainingCosts(n, r, i),
						volume: e.volume
					}),
					samples: s,
					budgetSpent: l,
					kept: o.kept
				};
			} finally {
				await a.close();
			}
		}
		function byRightness(e) {
			let { result: t } = e;
			return t.kind === "scored" ? {
				...e,
				result: {
					...t,
					passed: (0, f.nq)(t)
				}
			} : e;
		}
		function withOwnNames(e, { slots: t }) {
			return new Set(e.map(({ label: e }) => e)).size === e.length ? [...e] : e.map((e, n) => ({
				...e,
				label: t[n]?.label ?? e.label
			}));
		}
		function runOf({ plan: e, manifests: t }, { id: n, config: r }) {
			let i = e.suites.find(({ suite: e }) => e === n)?.action, a = t.get(n);
			if (i?.kind === "run" && a) return {
				action: i,
				manifest: a
			};
			let o = i?.kind === "unmeasured" ? i.why : null;
			throw new s.pO({
				code: "assembly/no-variants",
				what: `${n} cannot be run: ${o?.reason ?? "it holds no case."}`,
				fix: o?.fix ?? `add tests to ${r}`
			}, "unmeasured");
		}
		async function sampled({ engine: e, plan: t }, n, r, { config: i, repeats: a, onEvent: o }) {
			let s = new Set(r.cases.flatMap((e) => e.repeatNever ? [e.case] : [])), c = r.cells.filter(({ candidate: e }) => e !== null).map(({ slot: e, case: t }) => ({
				suite: n,
				slot: e,
				case: t,
				arm: "candidate",
				count: s.has(t) ? 1 : a
			})), u = (0, l.b)(t, c), f = u.reduce((e, { count: t }) => e + t, 0), p = f / Math.max(1, u.length), { atLeast: m, atMost: h } = t.calls, g = {
				atLeast: Math.round(m * p),
				atMost: Math.round(h * p)
			};
			o({
				kind: "plan",
				plan: {
					...t,
					calls: g
				}
			}), o({
				kind: "round",
				stage: "variants",
				samples: f
			});
			let _ = performance.now(), v = (0, d.o)(i.policy.budget, () => performance.now() - _), y = {
				round: 0,
				stage: "variants",
				seed: 0,
				cells: u,
				maxCalls: (0, C.qu)(t, i.policy)
			};
			return e.run({
				...y,
				begin: v.begin
			}, (e) => {
				e.kind === "sample" && v.took(e.sample), o(e);
			});
		}
		function trainingCosts({ policy: { models: e } }, { slots: t }, n) {
			return new Map(t.flatMap(({ slot: t, candidateIndex: r }) => {
				let i = n.slots[r ?? 0]?.alias ?? "", a = Object.hasOwn(e, i) ? e[i]?.trainingCost : void 0;
				return a === void 0 ? [] : [[t, a]];
			}));
		}
		var w = n(73535), T = n(6767), E = n(10388), D = n(9924), O = n(62654), k = n(61758), A = n(75768), j = n(68587);
		function variantHead(e) {
			return [
				"variant",
				measureWord(e),
				"95 %",
				"same answer",
				"cost / 1,000",
				"p50 / p95",
				"tokens in"
			];
		}
		function measureWord({ measure: e }) {
			return e === "score" ? "score" : "accuracy";
		}
		function sampledText({ cases: e, repeats: t }) {
			return `${(0, m.U9)(e, "case")}, ${t === 1 ? "once" : `${(0, m.WQ)(t)} times`} each`;
		}
		function variantRows({ variants: e, front: t }) {
			let n = new Set(t);
			return [...e].sort((e, t) => (t.accuracy?.value ?? -1) - (e.accuracy?.value ?? -1)).map((e) => ({
				name: (0, j.lD)((0, D.TN)(e.label), 60),
				accuracy: e.accuracy ? (0, m.TS)(e.accuracy.value) : "–",
				interval: e.accuracy ? `${(0, m.TS)(e.accuracy.low)} … ${(0, m.TS)(e.accuracy.high)}` : "–",
				consistency: e.consistency ? (0, m.TS)(e.consistency.sameAnswer) : "–",
				cost: e.cost === null ? "–" : (0, m.TG)(e.cost),
				latency: e.latency ? `${(0, m.Rz)(e.latency.p50)} / ${(0, m.Rz)(e.latency.p95)}` : "–",
				tokens: e.promptTokens === null ? "–" : (0, m.WQ)(e.promptTokens),
				front: n.has(e.slot)
			}));
		}
		function variantSentences(e) {
			let t = namesOf(e.variants), n = `On these ${(0, m.U9)(e.cases, "case")}: `, [r, ...i] = pairSentences(e, t), a = r === void 0 ? [] : [n + r, ...i];
			return [
				...e.measure === "score" ? [M] : [],
				...a,
				...tradeSentences(e, t),
				...breakEvenSentences(e, t),
				...unpricedSentences(e, t),
				...errorSentences(e, t)
			];
		}
		let M = "Every answer passes, so they are compared by their mean scores: 100 % is a score of 1.";
		function namesOf(e) {
			let t = new Map(e.map(({ slot: e, label: t }) => [e, (0, j.lD)((0, D.TN)(t), 60)]));
			return (e) => t.get(e) ?? e;
		}
		function pairSentences(e, t) {
			let n = e.pairs.filter(({ pValue: e }) => e !== null);
			if (n.length === 0) return [];
			let r = n.filter(({ differs: e }) => e), i = r.slice(0, 20).map(({ first: e, second: n, difference: r }) => {
				let [i, a] = r > 0 ? [n, e] : [e, n];
				return `${t(i)} is better than ${t(a)} by ${(0, m.WR)(Math.abs(r))}.`;
			}), a = n.length - r.length, o = a === n.length ? "no two of them can be told apart." : `${(0, m.WQ)(a)} of ${(0, m.U9)(n.length, "pair")} cannot be told apart.`, s = a === 0 ? [] : [o];
			return [
				...i,
				...r.length > 20 ? [`… and ${r.length - 20} more pairs that differ.`] : [],
				...s
			];
		}
		function tradeSentences({ trades: e }, t) {
			return e.slice(0, 20).map(({ rule: e, from: n, to: r, saved: i, lost: a, certain: o }) => {
				let s = a > 0 ? `for ${(0, m.WR)(a)}` : "at no loss", c = `"${(0, m.TS)(e.cheaper)} cheaper buys ${(0, m.WR)(e.points)}"`, l = o ? "" : ", though the loss may be larger: more cases would tell";
				return `${t(r)} in place of ${t(n)}: ${(0, m.TS)(i)} cheaper ${s}, within ${c}${l}.`;
			});
		}
		function unpricedSentences({ variants: e }, t) {
			let n = e.filter(({ accuracy: e, cost: t }) => e !== null && t === null);
			return n.length === 0 ? [] : [`What a request to ${(0, m.Ku)(n, 20, ({ slot: e }) => t(e))} costs is not known, so nothing is said of ${n.length === 1 ? "its" : "their"} trades and of what training pays back. To fix: say in pawl.yaml what a million tokens cost, as in \`prices: { MODEL: { input: 0.15, output: 0.6 } }\`.`];
		}
		function errorSentences({ variants: e }, t) {
			return e.filter(({ errors: e }) => e > 0).map(({ slot: e, errors: n }) => `${t(e)}: ${(0, m.U9)(n, "answer")} failed with an error; an error is in no figure.`).slice(0, 20);
		}
		function breakEvenSentences({ breakEven: e }, t) {
			return e.slice(0, 20).map(({ tuned: e, against: n, trainingCost: r, requests: i, months: a }) => {
				let o = `${t(e)} against ${t(n)}`;
				if (i === null) return `${o}: each request costs no less, so training (${(0, m.TG)(r)}) is never paid back.`;
				let s = a === null ? "" : `, ${a < 10 ? a.toFixed(1) : (0, m.WQ)(a)} months at this volume`;
				return `${o}: training (${(0, m.TG)(r)}) is paid back after ${(0, m.WQ)(i)} requests${s}.`;
			});
		}
		let N = {
			wide: [760, 380],
			narrow: [350, 320]
		}, P = {
			left: 58,
			right: {
				wide: 200,
				narrow: 22
			},
			top: 20,
			bottom: 52
		};
		function variantsPlot(e, t) {
			let { variants: n, front: r } = e, [i, a] = N[t], o = [...n].sort((e, t) => (t.accuracy?.value ?? -1) - (e.accuracy?.value ?? -1)), s = n.filter(({ cost: e }) => e !== null).length >= n.length / 2, c = n.flatMap((e) => {
				let t = s ? e.cost : e.latency?.p50 ?? null;
				return t === null || e.accuracy === null ? [] : [{
					variant: e,
					accuracy: e.accuracy,
					x: t
				}];
			});
			if (c.length === 0) return null;
			let l = scalesOf(c, i - P.right[t], a), u = c.filter(({ variant: e }) => r.includes(e.slot)).sort((e, t) => e.x - t.x), d = u.filter((e, t) => u.slice(0, t).every(({ accuracy: t }) => t.value <= e.accuracy.value)), f = s ? m.TG : m.Rz;
			return [
				`<svg class="${t}" viewBox="0 0 ${i} ${a}" role="img" aria-label="${measureWord(e)} over ${s ? "cost" : "time"}">`,
				...axes(l, f, s ? "cost of 1,000 requests" : "median time of a request"),
				`<polyline class="front" points="${d.map(({ x: e, accuracy: t }) => `${l.x(e)},${l.y(t.value)}`).join(" ")}"/>`,
				...c.map((e) => mark(e, l, r.includes(e.variant.slot))),
				...t === "wide" ? labels(c, l) : c.map((e) => number(e, l, o.indexOf(e.variant) + 1)),
				"</svg>"
			].join("\n");
		}
		function scalesOf(e, t, n) {
			let r = e.map(({ x: e }) => e), i = Math.max(...r) || 1, a = Math.max(0, Math.floor(Math.min(...e.map(({ accuracy: e }) => e.low)) * 10) / 10), [o, s] = [t - P.left, n - P.top - P.bottom], round = (e) => Number(e.toFixed(1));
			return {
				x: (e) => round(P.left + o * e / (i * 1.15)),
				y: (e) => round(P.top + s * (1 - (e - a) / (1 - a || 1))),
				ends: [0, i * 1.15],
				low: a,
				width: t,
				height: n
			};
		}
		function axes(e, t, n) {
			let [r, i] = [e.height - P.bottom, e.width], a = [
				0,
				1,
				2,
				3,
				4
			].map((t) => {
				let n = e.low + (1 - e.low) * t / 4, r = e.y(n);
				return `<line class="grid" x1="${P.left}" y1="${r}" x2="${i}" y2="${r}"/><text x="${P.left - 8}" y="${r + 4}" text-anchor="end">${(0, D.xK)((0, m.TS)(n))}</text>`;
			}), o = [
				0,
				1,
				2,
				3
			].map((n) => {
				let i = e.ends[1] * n / 3;
				return `<text x="${e.x(i)}" y="${r + 18}" text-anchor="middle">${(0, D.xK)(t(i))}</text>`;
			});
			return [
				...a,
				...o,
				`<text x="${(P.left + i) / 2}" y="${e.height - 10}" text-anchor="middle">${n}</text>`
			];
		}
		function mark({ accuracy: e, x: t }, n, r) {
			let [i, a] = [n.x(t), n.y(e.value)];
			return [`<line class="bar" x1="${i}" y1="${n.y(e.low)}" x2="${i}" y2="${n.y(e.high)}"/>`, `<circle class="${r ? "best" : "other"}" cx="${i}" cy="${a}" r="6"/>`].join("");
		}
		function number({ accuracy: e, x: t }, n, r) {
			return `<text class="name" x="${n.x(t) + 10}" y="${n.y(e.value) + 4}">${r}</text>`;
		}
		function labels(e, t) {
			let n = [];
			return [...e].sort((e, t) => t.accuracy.value - e.accuracy.value).map((r) => {
				let i = t.x(r.x), a = (0, j.lD)((0, D.TN)(r.variant.label), F), o = i + L + a.length * I, s = e.filter((e) => e !== r), c = t.y(r.accuracy.value) + 4, isTaken = () => n.some((e) => Math.abs(e.x - i) < R && Math.abs(e.y - c) < z) || s.some(({ x: e, accuracy: n }) => t.x(e) > i && t.x(e) < o && Math.abs(t.y(n.value) + 4 - c) < z);
				for (; isTaken();) c += z;
				return n.push({
					x: i,
					y: c
				}), `<text class="name" x="${i + L}" y="${c}">${(0, D.xK)(a)}</text>`;
			});
		}
		let [F, I, L] = [
			40,
			6.5,
			11
		], [R, z] = [220, 15], B = [
			"95 %",
			"same",
			"cost / 1,000",
			"p50 / p95",
			"tokens"
		];
		function variantsText(e, t, n) {
			let r = variantRows(e), i = variantHead(e), a = widthsOf([i, ...r.map(cellsOf)]), o = a.reduce((e, t) => e + t + 2, 1) <= n;
			return [
				"",
				` ${t("bold", e.suite)}  ${sampledText(e)}`,
				"",
				...o ? wideLines(i, r, a, t) : narrowLines([measureWord(e), ...B], r, t, n),
				"",
				` ${t("green", "●")} ${t("dim", "no other is better in one thing and as good in the rest")}`,
				...variantSentences(e).flatMap((e) => (0, O.ky)(e, n - 2).map((e) => ` ${e}`)),
				""
			].join("\n");
		}
		function wideLines(e, t, n, r) {
			let line = (e) => e.map((e, t) => t === 0 ? (0, O.jC)((0, D.eR)(e), n[0]) : (0, O.jC)(e, n[t], "left")).join("  ");
			return [r("dim", `   ${line(e)}`), ...t.map((e) => marked(e, line(cellsOf(e)), r))];
		}
		function narrowLines(e, t, n, r) {
			let i = t.map((e) => cellsOf(e).slice(1)), a = widthsOf([e, ...i]), line = (e) => " ".repeat(3) + e.map((e, t) => (0, O.jC)(e, a[t], "left")).join("  ");
			return [n("dim", line(e)), ...t.flatMap((e, t) => [marked(e, (0, O.$5)(e.name, r - 3 - 1), n), line(i[t])])];
		}
		function marked({ front: e }, t, n) {
			return e ? ` ${n("green", "●")} ${n("bold", t)}` : `   ${t}`;
		}
		function widthsOf(e) {
			return (e[0] ?? []).map((t, n) => Math.max(...e.map((e) => (0, O.PL)(e[n] ?? ""))));
		}
		function cellsOf(e) {
			return [
				e.name,
				e.accuracy,
				e.interval,
				e.consistency,
				e.cost,
				e.latency,
				e.tokens
			];
		}
		function variantsHtml(e, t) {
			let n = variantRows(e).map((e, t) => {
				let [n = "", ...r] = cellsOf(e).map(D.xK);
				return {
					cells: [`<span class="nth">${t + 1}</span> <bdi>${n}</bdi>`, ...r],
					...e.front && { tone: "best" }
				};
			}), r = `Variants of ${e.suite}`, i = variantSentences(e).map((e) => `<li>${(0, A.DP)(e)}</li>`), a = ["wide", "narrow"].flatMap((t) => variantsPlot(e, t) ?? []), o = a.length === 0 ? "" : `<section class="chart"><h2>${(0, k.l2)(measureWord(e))} and what it takes</h2>\n${a.join("\n")}</section>`, s = `<main><section class="verdict calm">
<h1>${(0, D.xK)(r)}</h1>
<p class="line">${sampledText(e)}. ● no other is better in one thing and as good in the rest.</p>
<ul class="said">${i.join("\n")}</ul>
</section>
${o}
<section class="sheet"><h2>Side by side</h2>
${(0, A.Dx)(variantHead(e), n)}</section></main>`;
			return (0, A.w9)(t, {
				command: "variants",
				title: r,
				body: s
			});
		}
		function variantsMarkdown(e) {
			let t = variantHead(e), n = variantRows(e).map((e) => {
				let [t = "", ...n] = cellsOf(e), r = (0, D.xR)((0, D.SS)(t));
				return line([e.front ? `● **${r}**` : r, ...n.map((e) => e.replaceAll(" ", "\xA0"))]);
			});
			return [
				`## Variants of ${(0, D.SS)(e.suite)}`,
				"",
				`${sampledText(e)}. ● no other is better in one thing and as good in the rest.`,
				"",
				line(t),
				line(["---", ...t.slice(1).map(() => "---:")]),
				...n,
				"",
				...variantSentences(e).map((e) => `- ${(0, D.em)(e)}`),
				""
			].join("\n");
		}
		function line(e) {
			return `| ${e.join(" | ")} |`;
		}
		var V = n(52570), H = n(12215), U = n(432), W = n(99376), G = n(81184), K = n(99833), ee = n(31901), q = n(26792), J = n(38565), Y = n(3184), X = n(43837);
		let Z = i.Ikc({
			repeats: a.ai().int().min(1).max(100).default(3),
			volume: a.ai().positive().optional()
		}), variantsCommand = async (e, t, n, i) => {
			let a = Z.safeParse(e);
			if (!a.success) throw (0, Y.Z)("variants", a.error, e);
			let { root: s } = await (0, H.h)(n.cwd(), n.env, !1), c = (0, T.D)((0, w.Y)({
				root: s,
				file: (0, W.u)(e.policy),
				keepUnreadable: !0
			}), (0, W.u)(e.suite)), [l, ...u] = c.suites;
			if (!l || u.length > 0) throw oneSuite(c.suites.map(({ id: e }) => e));
			let d = (0, U.NL)(r.resolve(s, (0, ee.N)(e.out, n))), f = (0, q.j)(n), { repeats: p, volume: m = null } = a.data, { exitOf: h, ...g } = (0, X.$)(e, n, i), { table: _, samples: v, budgetSpent: y, kept: b } = await runVariants({
				root: s,
				config: c,
				env: n.env,
				...g,
				repeats: p,
				volume: m,
				onEvent: f.event,
				log: f.line
			});
			f.end();
			let x = r.join(d, "variants.html"), S = (0, o.p$)(x, (e) => variantsHtml(_, e));
			(0, U.Zf)(r.join(d, "variants.md"), variantsMarkdown(_)), (0, U.Zf)(r.join(d, "variants.json"), (0, E.Z)("variants", _));
			let C = y ? "partial" : "complete";
			(0, U.Zf)(r.join(d, "variants-samples.jsonl"), (0, V.iF)({ status: C }, v)), b(), n.stdout.write(rendered(_, (0, K.be)(e), n)), n.stderr.write(S === null ? `plot and table: ${x}\n` : `${(0, D.eR)(S)}\n`), y && n.stderr.write("The budget was spent before every case was asked as often as wanted.\n");
			for (let e of (0, G.X)(v, n.stderr)) n.stderr.write(`${e}\n`);
			return h(!y && _.variants.every(({ accuracy: e }) => e !== null) ? 0 : 3);
		};
		function rendered(e, t, n) {
			return t === "json" ? (0, E.Z)("variants", e) : t === "markdown" ? (0, D.rK)(variantsMarkdown(e)) : variantsText(e, (0, O.Hy)((0, J.Ml)(n, n.stdout)), (0, J.qz)(n.stdout));
		}
		function oneSuite(e) {
			return new s.pO({
				code: "cli/one-suite",
				what: e.length === 0 ? "No suite was found in this repository." : "Variants are those of one suite.",
				why: e.length === 0 ? "A suite is a promptfooconfig.yaml." : `Suites here: ${e.join(", ")}.`,
				fix: `pawl variants --suite ${(0, s.lG)(e[0] ?? "ID")}`
			});
		}
	}),
	3184: ((e, t, n) => {
		n.d(t, { Z: () => wrongNumber });
		var r = n(19473);
		function wrongNumber(e, t, n) {
			let a = t.issues[0], o = String(a?.path[0]);
			return new r.pO({
				code: "cli/usage",
				what: `--${o} ${n[o]} is not possible: ${a ? wanted(a) : i}.`,
				fix: `pawl ${e} --help`
			});
		}
		let i = "a number is expected";
		function wanted(e) {
			return e.code === "too_small" ? `${e.inclusive ? "it must be at least" : "it must be more than"} ${e.minimum}` : e.code === "too_big" ? `${e.inclusive ? "it must be at most" : "it must be less than"} ${e.maximum}` : e.code === "invalid_type" ? e.expected === "int" ? "a whole number is expected" : i : e.message;
		}
	}),
	15938: ((e, t, n) => {
		n.d(t, {
			G: () => githubRepository,
			b: () => githubToken
		});
		var r = n(3162);
		async function githubRepository(e, t) {
			let n = (await e([
				"config",
				"--get",
				"remote.origin.url"
			])).stdout.trim(), [, r] = /github\.com[:/]([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(n) ?? [], i = t.GITHUB_REPOSITORY ?? r ?? null;
			return i !== null && /^[\w.-]+\/[\w.-]+$/.test(i) ? i : null;
		}
		async function githubToken(e) {
			let t = e.GITHUB_TOKEN || e.GH_TOKEN;
			if (t) return t;
			let n = {
				command: "gh",
				args: ["auth", "token"],
				cwd: ".",
				env: e,
				timeoutMs: 1e4
			}, i = await (0, r.w)(n);
			return i.kind === "exited" && i.code === 0 ? i.stdout.toString("utf8").trim() : "";
		}
	}),
	52126: ((e, t, n) => {
		n.d(t, {
			O: () => pageAgain,
			U: () => readResult
		});
		var r = n(73024), i = n(76760), a = n(19473), o = n(2055);
		let s = { againstStored: "mainGone" }, c = { lostBy: "blame" }, l = {
			mainPassages: "candidate",
			pullPassages: "baseline"
		}, u = {
			"base-gone": "main-gone",
			"base-gone-nothing-stored": "main-gone-nothing-stored"
		};
		function withTodaysNames(e) {
			return inField(inField(withLaterFields(e), "reasons", withCode), "suites", (e) => inField(inField(e, "reasons", withCode), "slots", (e) => inField(renamed(e, s), "cases", (e) => {
				let t = renamed(e, c);
				return isRecord(t) && "blame" in t ? {
					...t,
					blame: renamed(t.blame, l)
				} : t;
			})));
		}
		function withLaterFields(e) {
			return isRecord(e) && "removals" in e ? {
				inPrompt: [],
				...e
			} : e;
		}
		function withCode(e) {
			return !isRecord(e) || typeof e.code != "string" ? e : {
				...e,
				code: todays(e.code, u)
			};
		}
		function inField(e, t, n) {
			if (!isRecord(e)) return e;
			let r = e[t];
			return Array.isArray(r) ? {
				...e,
				[t]: r.map(n)
			} : e;
		}
		function renamed(e, t) {
			return isRecord(e) ? Object.fromEntries(Object.entries(e).map(([e, n]) => [todays(e, t), n])) : e;
		}
		function todays(e, t) {
			return (Object.hasOwn(t, e) ? t[e] : void 0) ?? e;
		}
		function isRecord(e) {
			return typeof e == "object" && !!e && !Array.isArray(e);
		}
		var d = n(69490), f = n(38579), p = n(9924), m = n(38549);
		let h = "This page was made from a result document. It lacks what the document does not hold: the words beside a metric, how prompts changed, variables, and what main answered before.";
		function pageOfResult(e, t) {
			let n = t.length > 0 ? h : `${h} Answers are not here either: name the run's samples.`;
			return (0, m.Z)(verdictOf(e), contextOf(e), {
				samples: t,
				stored: [],
				plan: null
			}, {
				head: {
					title: (0, p.Q6)(e.title),
					lines: [],
					odds: null
				},
				marks: !1,
				leftOut: [n]
			});
		}
		function contextOf({ pawl: e, command: t, baseline: n, candidate: r, seconds: i, notes: a, exitCode: o, wouldExit: s }) {
			return {
				version: e,
				command: t,
				baseLabel: n,
				candidateLabel: r,
				title: null,
				reproduce: [],
				changedFiles: [],
				promptDiffs: [],
				baselineAge: null,
				seconds: i,
				reportUrl: null,
				runUrl: null,
				reportPath: null,
				enforce: o === s,
				outputs: !0,
				notes: a
			};
		}
		function verdictOf(e) {
			let t = e.suites.map(suiteOf), n = new Set(t.map(({ outcome: e }) => e)), r = f.v.find((e) => n.has(e)) ?? "pass", { cost: i, calls: a } = e, { lines: o, settings: s, ...c } = a, usage = (e) => e === null ? {} : { cost: e };
			return {
				outcome: e.verdict === "loosened" ? r : e.verdict,
				loosened: e.verdict === "loosened",
				reasons: e.reasons,
				suites: t,
				comparison: {
					suites: t.map(({ comparison: e }) => e),
					calls: c,
					usage: {
						target: usage(i.target),
						grader: usage(i.grader)
					},
					...o !== void 0 && { lineCalls: o },
					...s !== void 0 && { settingCalls: s }
				},
				exitCode: exitCode(e.exitCode),
				wouldExit: exitCode(e.wouldExit),
				blocked: e.blocked,
				ruleChanges: [],
				removals: [],
				inPrompt: [],
				weakened: []
			};
		}
		function exitCode(e) {
			return e === 0 || e === 1 ? e : 3;
		}
		function suiteOf(e) {
			let { id: t, config: n, verdict: r, cause: i, reasons: a, skipped: o, sideBySide: s, notes: c, slots: l } = e, u = a.some(({ code: e }) => e === "suite-removed");
			return {
				suite: t,
				outcome: r,
				cause: i,
				reasons: a,
				comparison: {
					suite: t,
					config: n,
					state: o ? {
						kind: "skipped",
						reason: a[0]?.text ?? "",
						...u && { removed: u }
					} : {
						kind: "compared",
						slots: l.map((e) => slotOf(e, s))
					},
					changedInputs: [],
					notes: c,
					sideBySide: s
				}
			};
		}
		function slotOf({ slot: e, label: t, moved: n, metrics: r, cases: i, brokenLines: a, brokenSettings: o }, s) {
			return {
				...a && { brokenLines: brokenLinesOf(a) },
				...o && { brokenSettings: brokenSettingsOf(o) },
				slot: e,
				label: t,
				moved: n,
				promptFile: null,
				metrics: r.map((e) => metricOf(e, s)),
				cases: i.map((e) => ({
					case: e.id,
					label: e.label,
					transition: e.transition,
					critical: e.critical,
					baseline: e.baseline,
					candidate: e.candidate,
					pValue: e.pValue,
					failed: e.failed,
					error: e.error,
					outputs: {
						baseline: null,
						candidate: null
					},
					...e.movedBy && { movedBy: e.movedBy },
					...e.moved && { moved: e.moved },
					...e.bar && { bar: e.bar },
					...e.varied && { varied: e.varied },
					...e.retrieved && { retrieved: e.retrieved },
					...e.blame && { blame: e.blame }
				})),
				findings: [],
				detectable: {
					brokenCases: null,
					spreadDrop: null
				}
			};
		}
		function brokenLinesOf({ byOther: e, ...t }) {
			return {
				...t,
				...e && { byOther: e }
			};
		}
		function brokenSettingsOf({ byOther: e, ...t }) {
			return {
				...t,
				...e && { byOther: e }
			};
		}
		function metricOf(e, t) {
			let { floor: n, driftMargin: r, ...i } = e;
			return {
				...i,
				tolerance: 0,
				sideBySide: t
			};
		}
		var g = n(89129), _ = n(15400);
		let v = "name what `pawl gate` wrote (.pawl/result.json), or save what --format json prints";
		async function pageAgain(e, t) {
			let n = readResult(e), r = t === null ? [] : (await (0, g.T)(t)).samples, { files: o, problem: s } = (0, _.xv)(i.dirname(e), () => pageOfResult(n, r)), [c] = o;
			if (c === void 0) throw new a.pO({
				code: "report/no-page",
				what: s ?? "The HTML report could not be written.",
				fix: "copy the result to a folder that can be written, and name it: pawl report FILE"
			});
			return c.file;
		}
		function readResult(e) {
			let t;
			try {
				(0, o.q)(e, 5e8), t = (0, r.readFileSync)(e, "utf8");
			} catch (t) {
				let n = t.code === "ENOENT", r = n ? "There is no such file." : t instanceof Error ? t.message : String(t);
				throw new a.pO({
					code: "report/missing-result",
					what: `The result document \`${e}\` cannot be read.`,
					why: r,
					fix: n ? "run the gate first, or name the result of an earlier run:\npawl gate" : v
				});
			}
			let n = d.F.safeParse(withTodaysNames(jsonIn(t)));
			if (n.success) return n.data;
			let [i] = n.error.issues;
			throw new a.pO({
				code: "report/not-a-result",
				what: `\`${e}\` is not a result document of this version.`,
				...i && { why: `${i.path.join(".") || "It"}: ${i.message}` },
				fix: v
			});
		}
		function jsonIn(e) {
			try {
				return JSON.parse(e);
			} catch {
				return;
			}
		}
	}),
	36267: ((e, t, n) => {
		n.d(t, { D: () => listModels });
		var r = n(8702), i = n(82746), a = n(49527), o = n(89118), s = n(7368), c = n(21681), l = n(46914), u = n(48191), d = n(37647), f = n(8256), p = n(55202);
		async function listModels(e) {
			let { config: t, now: n } = e, { manifests: i, close: o } = await (0, d.rB)({
				...e,
				secretsWithheld: null
			});
			try {
				let o = [...i].flatMap(([t, n]) => usesOf(t, n, e)), l = t.suites.map(({ id: e }) => e).filter((e) => !i.has(e)), u = e.withUnused && l.length === 0, d = [...o, ...u ? unusedOf(o, e) : []];
				return {
					models: (await Promise.all([...(0, r.z)(d, ({ key: e }) => e).values()].map(async (r) => {
						let [{ id: i, alias: o, slot: l, address: u }] = r, d = (0, c.T8)(i, u);
						return {
							id: (0, s.et)(i),
							alias: o,
							suites: [...new Set(r.flatMap(({ suite: e }) => e ?? []))],
							price: l && (0, a.xx)(l, t.policy.prices),
							ends: d && {
								...d,
								daysLeft: (0, c.H_)(d, n),
								replacementId: (0, c.Cl)(i, d)
							},
							said: [...hostedNotes(i, o, t), ...o === null ? [] : await aliasNotes(o, e)]
						};
					}))).sort(byEnd),
					unread: l
				};
			} finally {
				await o();
			}
		}
		function usesOf(e, t, { env: n, config: r }) {
			let { models: i } = r.policy;
			return t.slots.flatMap((t) => (0, p.yj)(t, n).map(({ providerId: n, address: r }) => {
				let a = t.aliasesInside?.find((e) => Object.hasOwn(i, e) && i[e]?.id === n), o = (t.providerId.startsWith(l.$A) ? a : t.alias) ?? null;
				return {
					key: `${o ?? ""} ${n} ${r ?? ""}`,
					id: n,
					alias: o,
					suite: e,
					slot: t,
					address: r
				};
			}));
		}
		function unusedOf(e, { config: t, env: n }) {
			let r = new Set(e.map(({ alias: e }) => e));
			return Object.entries(t.policy.models).flatMap(([e, { id: t, config: i = {} }]) => r.has(e) || t.startsWith(l.$A) ? [] : [{
				key: e,
				id: t,
				alias: e,
				suite: null,
				slot: null,
				address: (0, p.ci)(t, i, n)
			}]);
		}
		function hostedNotes(e, t, { policy: { models: n } }) {
			let r = (0, o.j)(e);
			if (r === null) return [];
			let { at: i, model: a, made: s } = r, c = t !== null && Object.hasOwn(n, t) ? n[t]?.base : void 0, l = `when it ends on ${i} is not known: the dates of its maker do not hold there`;
			return a === null ? [`${s} is what ${i} calls it, not a model: ${c === void 0 ? "which model answers is not known (`base:` in pawl.yaml may name it)" : `from ${c}`}; ${l}`] : [`${a} on ${i}; ${l}`];
		}
		async function aliasNotes(e, t) {
			let { config: n, env: r, now: i } = t, a = Object.hasOwn(n.policy.models, e) ? n.policy.models[e] : void 0;
			if (a === void 0) return [];
			let { problem: o, notes: s } = await (0, u.yN)(e, a, r, i);
			return [
				...a.base === void 0 ? [] : [`trained from ${a.base}`],
				...a.training === void 0 ? [] : [await examplesIn(e, a.training, t)],
				...o === null ? s : [[o.what, o.why].filter(Boolean).join(" ")]
			];
		}
		async function examplesIn(e, t, { root: n, config: r }) {
			try {
				let { examples: a } = await (0, f.RG)(n, r, e, t, new Map());
				return `${(0, i.U9)(a, "training example")} (${t})`;
			} catch (e) {
				return e instanceof Error ? e.message : String(e);
			}
		}
		function byEnd(e, t) {
			let [n, r] = [e.ends?.ends ?? "9999", t.ends?.ends ?? "9999"];
			return n < r ? -1 : n > r ? 1 : e.id < t.id ? -1 : Number(e.id > t.id);
		}
	}),
	67893: ((e, t, n) => {
		n.d(t, { y: () => storedProfiles });
		var r = n(58500), i = n(61528), a = n(26901), o = n(21249), s = n(36425), c = n(48735), l = n(30834), u = n(15586), d = n(34698);
		async function storedProfiles(e, t, n) {
			let i = (0, d.C)((0, s.qS)(t.policy.baseline), {
				root: e,
				git: n,
				pause: r.setTimeout
			}), c = [], l = [], u = new Map();
			for (let { id: e } of t.suites) {
				let n = await i.read(e);
				c.push({
					...(0, a.kY)(e, n.samples),
					trends: trendsOf(t, e, n.samples)
				}), u.set(e, n.samples), l.push(...n.problems);
			}
			let f = (0, o.T)(u, t.policy.quarantine);
			return {
				store: i.describe(),
				suites: c,
				quarantine: f,
				problems: l
			};
		}
		function trendsOf(e, t, n) {
			let r = (0, l.mo)(e, t), a = [...new Set(n.map(({ slot: e }) => e))], o = (0, l.ws)(e, t).filter(({ name: e }) => e !== "pass" || !(0, c.G2)(n)).filter(({ task: e }) => !e?.slice).map(({ name: e, task: t = null }) => {
				let { unit: a } = (0, l.vO)(e, r, t);
				return {
					metric: e,
					unit: a,
					trends: (0, i.P)(n, e, t)
				};
			});
			return a.flatMap((e) => o.flatMap(({ metric: n, unit: r, trends: i }) => {
				let a = i.get((0, u.q8)({
					suite: t,
					slot: e
				})) ?? [];
				return a.length === 0 ? [] : [{
					slot: e,
					metric: n,
					unit: r,
					points: a
				}];
			}));
		}
	}),
	26901: ((e, t, n) => {
		n.d(t, {
			HI: () => isAlike,
			Wy: () => cellOutcomes,
			kY: () => noiseProfile
		});
		var r = n(8702), i = n(94416), a = n(15586), o = n(46717), s = n(38840);
		function noiseProfile(e, t) {
			let n = cellOutcomes(t, s.nq), r = n.flatMap(flakyCell).sort((e, t) => e.rate - t.rate), i = t.toReversed().flatMap(({ commit: e }) => e === void 0 ? [] : [e]);
			return {
				suite: e,
				samples: t.length,
				bytes: t.reduce((e, t) => e + new TextEncoder().encode(JSON.stringify(t)).length + 1, 0),
				oldest: t[0]?.at ?? null,
				newest: t.at(-1)?.at ?? null,
				commits: [...new Set(i)],
				cells: n.map(ratesOf),
				flaky: r,
				varying: n.filter((e) => flakyCell(e).length === 0 && !isAlike(e.outcomes)).length
			};
		}
		function cellOutcomes(e, t = ({ passed: e }) => e) {
			let n = (0, i.S)(e, e.at(-1)?.at ?? ""), o = e.filter(({ arm: e, cached: t, result: r, at: i, slot: a }) => e === "baseline" && !t && r.kind === "scored" && Date.parse(i) >= Date.parse(n.get(a) ?? i));
			return [...(0, r.z)(o, a.u2).values()].map((e) => {
				let n = e.at(-1), r = e.filter((e) => (0, a.Y$)(e.keys) === (0, a.Y$)(n.keys)), i = r.flatMap(({ at: e, result: n }) => n.kind === "scored" ? [{
					day: e.slice(0, 10),
					passed: t(n),
					score: n.score
				}] : []), o = i.filter((e) => e.passed).length;
				return {
					slot: n.slot,
					case: n.case,
					passed: o,
					scored: r.length,
					outcomes: i
				};
			});
		}
		function isAlike(e) {
			return new Set(e.map(({ score: e }) => e)).size <= 1;
		}
		function ratesOf({ slot: e, case: t, passed: n, scored: r }) {
			return {
				slot: e,
				case: t,
				passed: n,
				scored: r
			};
		}
		function flakyCell(e) {
			let { passed: t, scored: n } = e, r = (0, o.Y)(t, n);
			return t === 0 || t === n || r === null ? [] : [{
				...ratesOf(e),
				rate: t / n,
				interval: r
			}];
		}
	}),
	21249: ((e, t, n) => {
		n.d(t, { T: () => allQuarantineNews });
		var r = n(8702), i = n(48735), a = n(4732), o = n(38840), s = n(26901);
		let c = [.3, .7];
		function quarantineNews(e, t, n) {
			let o = new Set(n), c = (0, i.G2)(t), l = !c && (0, i.bk)(t), u = c ? (0, s.Wy)(t, isMostlyRight) : (0, s.Wy)(t), d = [...(0, r.z)(u, (e) => e.case)].map(([e, t]) => ({
				id: e,
				columns: t.filter(({ scored: e }) => e >= 8),
				whole: t.every(({ scored: e }) => e >= 8)
			})), news = (t) => t.map(({ id: t, columns: n }) => noiseOf(e, t, n, c)), isHeld = ({ id: t }) => o.has((0, a.P)({
				suite: e,
				case: t
			})), isAll = (e) => (t) => t.whole && t.columns.every(e);
			return {
				held: n,
				add: news(d.filter((e) => !isHeld(e)).filter(isAll(isNoisy))),
				remove: news(d.filter(isHeld).filter(isAll((e) => isCalm(e, l))))
			};
		}
		function isNoisy({ passed: e, scored: t, outcomes: n }) {
			let r = e / t, [i, a] = c, o = new Set(n.map(({ day: e }) => e));
			return r >= i && r <= a && o.size >= 2 && takesTurns(n);
		}
		function takesTurns(e) {
			let daysOf = (t) => e.filter((e) => e.passed === t).map(({ day: e }) => e), [t, n] = [daysOf(!0), daysOf(!1)], reaches = (e, t) => (e[0] ?? "9") < (t.at(-1) ?? "");
			return reaches(t, n) && reaches(n, t);
		}
		function isMostlyRight({ passed: e, task: t }) {
			return e && (t === void 0 || (0, o.KV)(t) >= .5);
		}
		function isCalm({ outcomes: e }, t) {
			let n = e.slice(-8);
			return t ? (0, s.HI)(n) : new Set(n.map(({ passed: e }) => e)).size === 1;
		}
		function noiseOf(e, t, n, r) {
			let i = n.flatMap(({ outcomes: e }) => e.map(({ day: e }) => e)).sort();
			return {
				suite: e,
				case: t,
				passed: n.reduce((e, { passed: t }) => e + t, 0),
				scored: n.reduce((e, { scored: t }) => e + t, 0),
				from: i[0] ?? "",
				to: i.at(-1) ?? "",
				byTask: r
			};
		}
		function allQuarantineNews(e, t) {
			let n = [...e].map(([e, n]) => quarantineNews(e, n, t));
			return {
				held: t,
				add: n.flatMap(({ add: e }) => e),
				remove: n.flatMap(({ remove: e }) => e)
			};
		}
	}),
	99048: ((e, t, n) => {
		n.d(t, {
			KX: () => s,
			W$: () => starterPolicy,
			_G: () => c,
			lK: () => starterWorkflow,
			yn: () => l
		});
		var r = n(11970), i = n(68490), a = n(27059);
		function starterPolicy(e, t = "changes") {
			let n = t === "changes" ? "#" : "";
			return `# yaml-language-server: $schema=${i.DB}
# What pawl checks on each pull request. Every key is optional; an empty file means the defaults.

# Report only: it says "would have blocked" and lets everything through. A week of it is a good start.
#enforce: false

${suiteLines(e)}

# Configs and folders that are not suites of yours, written as in a .gitignore.
#ignore:
#  - examples/

# How the base branch's packages are installed when code or lock files differ between the two sides.
#setup: npm ci

# The application that HTTP providers talk to. It is started once for each side.
#serve:
#  command: npm start
#  port: PORT
#  ready: /health

# What blocks: the pass rate, and what you name here. A tolerance is a drop that you accept (0.02 = two points).
#metrics:
#  pass:
#    tolerance: 0.02
#  cost:
#    gate: true

# Above this many provider calls the run stops before the first one, and says what it would cost. Unset: 3000, and more for
# large suites.
#budget:
#  calls: 3000

# What happens when a suite could not be measured: block (exit 3) or warn.
#notMeasured:
#  secrets: block
#  provider: block
#  budget: block
#  baseline: block
#  nothing-passes: warn

# When the pull request gets a comment: always, changes, failures or off.
${n}report:
${n}  comment: ${t}
`;
		}
		function suiteLines(e) {
			return e.length === 0 ? "# No promptfoo config was found yet. Each one that you add is a suite by itself; or list them:\n#suites:\n#  - id: support\n#    config: evals/support/promptfooconfig.yaml" : `# Found here. New configs become suites by themselves, unless you list the ones that count.
# \`paths\` are globs of what else a suite depends on.
#suites:
${e.map(({ id: e, config: t }) => `#  - id: ${(0, a.d)(e)}\n#    config: ${(0, a.d)(t)}`).join("\n")}
#    paths: ["src/**"]`;
		}
		let o = /(?:_REGION|_HOST|_URL|_ENDPOINT|_PROJECT|_PROJECT_ID|_ACCOUNT_ID)$/, s = "gate", c = "evaluate", l = "Pawl", u = "contains(fromJSON('[\"push\", \"workflow_dispatch\"]'), github.event_name)";
		function starterWorkflow(e) {
			let { defaultBranch: t, isPublishing: n = !1 } = e, r = oneLine(t);
			return `# Compares the evals of each pull request with those of ${r}. Made by \`pawl init\`.
name: pawl
on:
  pull_request:
    types: [opened, synchronize, reopened, edited] # edited: also when it goes to another branch
  merge_group:
  push:
    branches: [${(0, a.d)(t)}]
  schedule:
    - cron: '17 3 * * *' # at night: more samples, and whether ${r} still answers as it did
  workflow_dispatch:
  issue_comment:
    types: [created]
permissions: {}
jobs:
${n ? measuringJob(e) + f : gateJob(e)}
  main: # keeps what ${r} answers, so that pull requests ask it less
    if: >-
      github.event_name == 'schedule' ||
      (${u} && github.ref_name == github.event.repository.default_branch)
    runs-on: ubuntu-latest
    timeout-minutes: 30
    permissions:
      contents: write # the samples, in refs/pawl/baseline
      checks: write # says whether they were recorded, and what the night found
      actions: read # the artifact of the pull request's gate
      pull-requests: read # which pull request was merged
      issues: write # the issue that says when main drifts; without it the summary says so
    steps:
${steps(e)}
  accept: # starts the gate again when a comment says \`/pawl accept ID\`
    if: github.event_name == 'issue_comment' && github.event.issue.pull_request && contains(github.event.comment.body, '/pawl accept')
    runs-on: ubuntu-latest
    timeout-minutes: 5
    permissions:
      actions: write # the gate's last run on the pull request
      pull-requests: read
    steps: # no checkout: it runs no code of the repository
      - uses: pawl-dev/pawl@v0
`;
		}
		let d = `    if: >-
      github.event_name == 'pull_request' || github.event_name == 'merge_group' ||
      (${u} && github.ref_name != github.event.repository.default_branch)
    runs-on: ubuntu-latest
    timeout-minutes: 30
    concurrency: # a push replaces the run before; nothing else does
      group: pawl-\${{ github.ref }}
      cancel-in-progress: \${{ github.event.action == 'synchronize' }}
    permissions:
      contents: read # the checkout
`;
		function gateJob(e) {
			return `  ${s}: # require this check in the branch's protection rules
${d}      checks: write # the check on the head commit
      pull-requests: write # the comment
    steps:
${steps(e)}`;
		}
		function measuringJob(e) {
			return `  ${c}: # has the keys, and no right to write: require this check and the check ${l}
${d}      pull-requests: read # earlier verdicts, and what somebody accepted
    steps:
${steps(e, "        with:\n          mode: measure # nothing is written from here, but the artifact `pawl`\n")}`;
		}
		let f = `
  publish: # has the rights, and runs no code of the pull request
    needs: ${c}
    if: always() && (needs.${c}.result == 'success' || needs.${c}.result == 'failure')
    runs-on: ubuntu-latest
    timeout-minutes: 5
    permissions:
      checks: write
      pull-requests: write
    steps:
      - uses: actions/download-artifact@v8
        with:
          name: pawl
          path: .pawl
      - uses: pawl-dev/pawl@v0
        with:
          mode: publish
`;
		function steps({ secrets: e, installs: t = [], hasSubmodules: n = !1 }, r = "") {
			return `      - uses: actions/checkout@v7
        with:
          fetch-depth: 0
${n ? "          submodules: true\n" : ""}          persist-credentials: false
${t.length === 0 ? p : t.map(installLines).join("")}      - uses: pawl-dev/pawl@v0
${r}${environment(e)}`;
		}
		let p = "      # If your suites run code of this repository, install its packages here:\n      #- run: npm ci\n";
		function installLines(e) {
			return (0, r.F)(e).replace(/^/gm, "      ").concat("\n");
		}
		function environment(e) {
			let t = e.filter((e) => /^[A-Za-z_]\w*$/.test(e));
			return t.length === 0 ? "        # Keys that your providers need:\n        #env:\n        #  OPENAI_API_KEY: ${{ secrets.OPENAI_API_KEY }}\n" : `        env:\n${t.map((e) => `          ${e}: \${{ ${o.test(e) ? "vars" : "secrets"}.${e} }}\n`).join("")}`;
		}
		function oneLine(e) {
			return e.replaceAll(/\s+/g, " ");
		}
	}),
	65659: ((e, t, n) => {
		n.d(t, { k: () => readResultFile });
		var r = n(89129), i = n(19473), a = n(4573), o = n(51455);
		let s = 5e8;
		async function resultText(e) {
			let t;
			try {
				if (!(await (0, o.stat)(e)).isFile()) throw refused(e, "results/not-a-file", "This is not a file.");
				t = await (0, o.open)(e, "r");
			} catch (t) {
				throw t instanceof i.pO ? t : unreadable(e, t);
			}
			try {
				let n = await t.stat();
				if (n.size > s) throw tooLarge(e, n.size);
				let r = await t.readFile();
				if (!(0, a.isUtf8)(r)) throw notUtf8(e, r);
				let i = new TextDecoder().decode(r);
				if (i.trim() === "") throw refused(e, "results/empty", "This file is empty.");
				return i;
			} finally {
				await t.close();
			}
		}
		let c = "give sample records of `pawl run`, JSON results of promptfoo (`promptfoo eval -o results.json`), or JSON Lines:\n{\"case_id\": \"refund\", \"passed\": true}";
		function refused(e, t, n, r = {}) {
			return new i.pO({
				code: t,
				what: n,
				fix: c,
				place: { file: e },
				...r
			});
		}
		function unreadable(e, t) {
			let { code: n } = t;
			return n === "ENOENT" || n === "ENOTDIR" ? refused(e, "results/missing", "There is no such file.", { fix: "check the spelling of the path" }) : refused(e, "results/unreadable", "This file cannot be read.", {
				why: `The system says ${n ?? "nothing more"}.`,
				fix: "check its permissions"
			});
		}
		function tooLarge(e, t) {
			return refused(e, "results/too-large", "This file is too large to be read.", {
				why: `It has ${t} bytes; at most ${s} are read.`,
				fix: "leave out what is not compared (outputs, vars): JSON Lines of {\"case_id\", \"passed\"} are enough"
			});
		}
		function notUtf8(e, t) {
			let n = t[0] === 255 && t[1] === 254 || t[0] === 254 && t[1] === 255;
			return refused(e, "results/not-utf8", "This file is not valid UTF-8.", {
				...n ? { why: "It is saved as UTF-16." } : {},
				fix: `save it as UTF-8, for example:\niconv -f ${n ? "UTF-16" : "WINDOWS-1252"} -t UTF-8 ${e}`,
				place: {
					file: e,
					line: n ? 1 : badLine(t)
				}
			});
		}
		function badLine(e) {
			let t = 0;
			for (let n = 1;; n++) {
				let r = e.indexOf(10, t);
				if (r === -1 || !(0, a.isUtf8)(e.subarray(t, r))) return n;
				t = r + 1;
			}
		}
		function* numberedLines(e) {
			let t = 0;
			for (let n = 1; t < e.length; n++) {
				let r = e.indexOf("\n", t), i = e.slice(t, r === -1 ? e.length : r);
				if (i.trim() !== "" && (yield [i, n]), r === -1) return;
				t = r + 1;
			}
		}
		function resultJson(e, t, n = 1) {
			try {
				return JSON.parse(t);
			} catch (r) {
				let i = mistakeAt(t, r.message);
				throw i !== null && t.slice(i).trim() === "" ? truncated({
					file: e,
					...lineAndColumn(t, t.trimEnd().length, n)
				}) : i === null ? notJson("", {
					file: e,
					line: n
				}) : notJson(t.slice(i, i + 20), {
					file: e,
					...lineAndColumn(t, i, n)
				});
			}
		}
		function truncated(e) {
			return new i.pO({
				code: "results/truncated",
				what: "The file ends in the middle of a value.",
				why: "It was probably cut off while it was written or copied.",
				fix: "write it again, whole",
				place: e
			});
		}
		function notJson(e, t) {
			let n = /^-?(NaN|Infinity|nan|inf)\b/.exec(e)?.[0];
			return new i.pO({
				code: "results/not-json",
				what: n ? `${n} is not a JSON value.` : "This is not JSON.",
				...n ? { why: "A score is a finite number." } : e ? { why: `Found ${JSON.stringify(e)}.` } : {},
				fix: n ? "where a sample has no score, write \"error\": \"why\" in its place" : c,
				place: t
			});
		}
		function mistakeAt(e, t) {
			let n = jsonToken(), r = 0;
			for (; n.test(e);) r = n.lastIndex;
			if (/Unexpected end|Unterminated string/.test(t)) return e.length;
			if (r < e.length) return r;
			let i = /at position (\d+)/.exec(t)?.[1];
			return i === void 0 ? null : Number(i);
		}
		function jsonToken() {
			return /\s+|"[^"\\]*(?:\\[\s\S][^"\\]*)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?(?!\w)|(?:true|false|null)\b|[{}[\],:]/y;
		}
		function lineAndColumn(e, t, n = 1) {
			let r = e.slice(0, t);
			return {
				line: n + r.split("\n").length - 1,
				column: t - (r.lastIndexOf("\n") + 1) + 1
			};
		}
		function offsetOf(e, t) {
			let n = jsonToken(), r = [], i = 0;
			for (let a = 0; n.test(e); a = n.lastIndex) {
				let o = e[a], s = r.at(-1);
				if (!/[\s:]/.test(o)) {
					if (o === ",") s && (s.key = s.list ? s.key + 1 : null);
					else if (o === "}" || o === "]") {
						if (r.pop(), r.length < t.length && isPrefix(r, t)) return i;
					} else if (o === "\"" && s && !s.list && s.key === null) s.key = JSON.parse(e.slice(a, n.lastIndex));
					else {
						if (isPrefix(r, t) && (i = a), r.length === t.length && i === a) return i;
						(o === "{" || o === "[") && r.push({
							list: o === "[",
							key: o === "[" ? 0 : null
						});
					}
				}
			}
			return i;
		}
		function isPrefix(e, t) {
			return e.length <= t.length && e.every(({ key: e }, n) => e === t[n]);
		}
		var l = n(26921), u = n(77598), d = n(7368);
		function resultGrid(e, t) {
			let n = [], r = [], i = [], a = new Map(), o = new Map(), cellOf = (s, c) => {
				let l = a.get(s) ?? n.push(e(n.length, s)) - 1;
				a.set(s, l);
				let u = o.get(c);
				u === void 0 && (u = {
					at: r.push(t(r.length, c)) - 1,
					cells: []
				}, o.set(c, u));
				let d = u.cells[l];
				return d === void 0 ? (i.push({
					index: i.length,
					slot: l,
					case: u.at,
					promptDigest: ""
				}), u.cells[l] = i.length - 1, i.length - 1) : d;
			};
			return {
				slots: n,
				cases: r,
				cells: i,
				cellOf
			};
		}
		let f = "results";
		function resultSuite(e, { slots: t, cases: n, cells: r }, i) {
			return {
				manifest: {
					suite: e,
					arm: "candidate",
					description: null,
					slots: t,
					cases: n,
					cells: r,
					together: { kind: "cell" },
					maxConcurrency: null,
					delayMs: null,
					sharedAddresses: [],
					missingSecrets: [],
					gradersPerCell: 0
				},
				samples: i
			};
		}
		function namedSlot(e, t) {
			return {
				index: e,
				promptIndex: e,
				providerIndex: 0,
				promptLabel: (0, d.et)(t),
				providerLabel: null,
				providerId: "",
				promptFile: null,
				promptDigest: "",
				providerDigest: ""
			};
		}
		function namedCase(e, t) {
			return {
				index: e,
				id: t,
				description: null,
				varsDigest: "",
				assertionsDigest: "",
				preview: "",
				critical: !1,
				cluster: null,
				repeatNever: !1
			};
		}
		function digestOf(e) {
			if (e == null) return "";
			let t = JSON.stringify(e, (e, t) => typeof t == "object" && t && !Array.isArray(t) ? Object.fromEntries(Object.entries(t).sort(([e], [t]) => e < t ? -1 : +(e > t))) : t).replace(/file:\/\/[^"\s]*[/\\]/g, "file://");
			return (0, u.createHash)("sha256").update(t).digest("hex");
		}
		let p = l.KCZ([l.YjP().trim().min(1), l.aig().transform(String)], "a text or a number is expected"), m = l.YjP("a text is expected"), h = l._H3({
			case_id: p,
			slot: m.optional(),
			sample: p.optional(),
			passed: l.zMY("true or false is expected").nullish(),
			score: l.aig("a number is expected").nullish(),
			error: m.nullish()
		}, "an object is expected").refine((e) => "passed" in e || "score" in e || "error" in e, "`passed` or `score` is missing"), g = {
			kind: "scored",
			passed: !0,
			score: 1,
			metrics: {},
			failed: []
		}, _ = {
			...g,
			passed: !1,
			score: 0
		}, v = {
			kind: "errored",
			cause: "assertion",
			message: "The file holds no score for this sample."
		}, y = {
			round: 0,
			stage: "file",
			output: null,
			latencyMs: null,
			target: {},
			grader: {},
			calls: {
				target: 0,
				grader: 0
			},
			cached: !1,
			at: ""
		}, b = {
			case_id: [
				"case_id",
				"caseId",
				"case",
				"test_id",
				"testId",
				"example_id",
				"task_id",
				"id",
				"name"
			],
			passed: [
				"passed",
				"pass",
				"success",
				"correct",
				"is_correct"
			],
			score: ["score", "reward"],
			slot: [
				"slot",
				"column",
				"model",
				"provider"
			],
			sample: [
				"sample",
				"repeat",
				"trial",
				"attempt",
				"epoch"
			],
			error: ["error"]
		}, x = Object.keys(b);
		function keysOf(e) {
			let has = (t) => Object.hasOwn(Object(e), t);
			return Object.fromEntries(x.flatMap((e) => {
				let t = b[e].find(has);
				return t === void 0 ? [] : [[e, t]];
			}));
		}
		function isResultLine(e) {
			let { case_id: t, passed: n, score: r } = keysOf(e);
			return t !== void 0 || n !== void 0 || r !== void 0;
		}
		function renamed(e, t) {
			if (typeof e != "object" || !e || Array.isArray(e)) return e;
			let n = e, r = x.flatMap((e) => {
				let r = Object.hasOwn(n, e) ? e : t[e];
				return r !== void 0 && Object.hasOwn(n, r) ? [[e, n[r]]] : [];
			});
			return Object.fromEntries(r);
		}
		function keyNotes(e) {
			let t = Object.entries(e).filter(([e, t]) => e !== t);
			return t.length === 0 ? [] : [`Read ${t.map(([e, t]) => `\`${t}\` as \`${e}\``).join(", ")}.`];
		}
		function jsonLinesResults(e, t) {
			let n = resultGrid(namedSlot, namedCase), r = {
				cells: [],
				repeats: [],
				results: []
			}, i = sharedResults(), a = [], o = [], s = "pass", c;
			for (let [l, u] of numberedLines(t)) {
				let d = resultJson(e, l, u);
				c ??= keysOf(d);
				let f = checkedLine(e, d, c, u), p = n.cellOf(f.slot ?? "", f.case_id);
				f.sample !== void 0 && refuseSecond(o, p, f, c, e, t, u), isGraded(f) && (s = "score");
				let m = a[p] ?? 0;
				a[p] = m + 1, r.cells.push(p), r.repeats.push(m), r.results.push(i(f));
			}
			return {
				kind: "json-lines",
				file: e,
				suites: [resultSuite(f, n, { [Symbol.iterator]: () => wholeSamples(r) })],
				judged: s,
				notes: keyNotes(c ?? {})
			};
		}
		function* wholeSamples({ cells: e, repeats: t, results: n }) {
			for (let [r, i] of n.entries()) yield {
				...y,
				cell: e[r],
				repeat: t[r],
				result: i
			};
		}
		function checkedLine(e, t, n, r) {
			let a = h.safeParse(renamed(t, n));
			if (a.success) return a.data;
			let [o] = a.error.issues, s = o?.path.join("."), c = s === "case_id" && !Object.hasOwn(Object(renamed(t, n)), s);
			throw new i.pO({
				code: "results/bad-line",
				what: s ? `\`${!c && n[s] || s}\` is ${c ? "missing" : `wrong: ${o?.message}`}.` : `This line is not a result: ${o?.message}.`,
				why: `Each line names a case and its score. ${foundKeys(t)}`,
				fix: "write one object a line:\n{\"case_id\": \"refund\", \"passed\": true}\n{\"case_id\": \"refund\", \"score\": 0.8, \"sample\": 2}",
				place: {
					file: e,
					line: r
				}
			});
		}
		function foundKeys(e) {
			let t = typeof e == "object" && e && !Array.isArray(e) ? Object.keys(e) : [], n = t.slice(0, 8).map((e) => JSON.stringify(e));
			return t.length === 0 ? "Found no object." : `Found the keys ${n.join(", ")}${t.length > 8 ? " …" : ""}.`;
		}
		function refuseSecond(e, t, n, r, a, o, s) {
			let c = e[t] ?? new Set();
			e[t] = c;
			let l = n.sample;
			if (!c.has(l)) {
				c.add(l);
				return;
			}
			let same = ([e]) => {
				let t = h.parse(renamed(JSON.parse(e), r));
				return t.case_id === n.case_id && t.slot === n.slot && t.sample === l;
			}, u = [...numberedLines(o)].find(same)?.[1];
			throw new i.pO({
				code: "results/duplicate",
				what: `Sample ${l} of case "${n.case_id}" stands twice.`,
				why: `It is on line ${u} already.`,
				fix: "give each sample of a case its own `sample`, or leave `sample` out",
				place: {
					file: a,
					line: s
				}
			});
		}
		function isGraded({ passed: e, score: t }) {
			return typeof e != "boolean" && typeof t == "number" && t !== 0 && t !== 1;
		}
		function sharedResults() {
			let e = {
				passed: new Map([[1, g]]),
				failed: new Map([[0, _]])
			};
			return ({ passed: t, score: n, error: r }) => {
				if (r) return {
					kind: "errored",
					cause: "provider",
					message: r.split("\n", 1)[0]
				};
				if (typeof n != "number" && typeof t != "boolean") return v;
				let i = typeof n == "number" ? n : +(t === !0), a = t ?? i >= 1 ? e.passed : e.failed, o = a.get(i);
				if (o) return o;
				let s = {
					...a === e.passed ? g : _,
					score: i
				};
				return a.size < 1e4 && a.set(i, s), s;
			};
		}
		var S = n(92023);
		let C = /data:([\w.+-]+\/[\w.+-]+)(?:;[\w=.-]+)*;base64,([\w+/=-]{40,})/g;
		function withShortData(e) {
			return e.replace(C, (e, t, n) => {
				let r = n.length * .75 / 1e3;
				return `[${t}, ${r < 10 ? r.toFixed(1) : String(Math.round(r))} kB, ${(0, u.createHash)("sha256").update(n).digest("hex").slice(0, 4)}]`;
			});
		}
		var w = n(79288), T = n(26561), E = n(97160), D = n(52210), O = n(82815);
		function schemaCheck(e) {
			let t = new D.Ajv2020({
				strict: !1,
				allErrors: !1,
				logger: !1
			});
			O.default(t);
			let { $schema: n, ...r } = e, i = t.compile(r);
			return (e) => i(e) === !0;
		}
		var k = n(57511);
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
				let a = A[e?.[1] ?? "O"], o = e?.[2] ?? "", s = n;
				s !== null && s.type === o && (a === "I" || a === "E") && !j.has(r) || (close(t), a !== "O" && (n = {
					type: o,
					start: t
				})), r = a;
			}
			return close(e.length), t;
		}
		let A = {
			O: "O",
			B: "B",
			I: "I",
			E: "E",
			S: "S",
			L: "E",
			U: "S"
		}, j = new Set([
			"E",
			"S",
			"O"
		]), M = /^[▁Ġ]/;
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
			let n = N[t](e.value);
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
		let N = {
			bio: taggedTokens,
			inline: inlineTags,
			entities: listedEntities
		};
		function taggedTokens(e) {
			let t = typeof e == "string" && e.trim().startsWith("[") ? (0, k.U)(e) : { value: e }, n = "value" in t ? t.value : null, r = typeof n == "string" ? n.split(/\s+/).filter((e) => e !== "") : n;
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
		let P = l.Ikc({
			type: l.YjP().exactOptional(),
			label: l.YjP().exactOptional(),
			text: l.YjP().exactOptional(),
			start: l.Whr().exactOptional(),
			end: l.Whr().exactOptional()
		}).refine(({ type: e, label: t }) => e !== void 0 || t !== void 0).refine(({ text: e, start: t, end: n }) => e !== void 0 || t !== void 0 && n !== void 0), F = l.Whr().nullable().default(null), I = l.KCZ([l.YjP().transform((e) => ({
			text: e,
			start: null,
			end: null
		})), l.Ikc({
			text: l.YjP(),
			start: F,
			end: F
		})]), L = l.g1P(l.YjP(), l.YOg(I));
		function listedEntities(e) {
			let t = (0, k.U)(e);
			if (t.kind === "unreadable") return null;
			let n = entitiesOf(t.value), r = z.safeParse(n);
			if (r.success) return joinedTokens(tokensOf(r.data));
			let i = l.YOg(R).min(1).safeParse(n);
			if (i.success) return joinedTokens(i.data);
			let a = l.YOg(l.vkY(inOurWords, P)).safeParse(n);
			if (a.success) return {
				entities: a.data.map(({ type: e, label: t, text: n = "", start: r, end: i }) => ({
					type: e ?? t,
					text: n.trim(),
					start: i === void 0 ? null : r ?? null,
					end: r === void 0 ? null : i ?? null
				})),
				tokens: null
			};
			let o = [n, t.value].map((e) => L.safeParse(e)).find(({ success: e }) => e);
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
		let R = l.Ikc({
			entity: l.YjP(),
			word: l.YjP(),
			index: l.Whr(),
			start: l.Whr().nullish(),
			end: l.Whr().nullish()
		}), z = l.YOg(l.YOg(l.Ikc({
			text: l.YjP(),
			ner: l.YjP().exactOptional(),
			start_char: l.Whr().exactOptional(),
			end_char: l.Whr().exactOptional()
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
			let a = e.some(({ word: e }) => M.test(e));
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
			let begins = ({ word: e, start: n }, r) => t || e.startsWith("##") ? M.test(e) : n == null || r?.end == null || n > r.end;
			return e.map((t, n) => {
				let r = t.word.replace(/^##/, "").replace(M, "");
				return begins(t, e[n - 1]) ? ` ${r}` : r;
			}).join("").trim();
		}
		var B = n(38840);
		function entityCounts(e, t, n) {
			let r = e !== null && (t.tokens === null || e.tokens === t.tokens), i = new Map([["cases", 1]]), add = (e, t) => {
				let r = `${e}/${n.has(t) ? t : B.Zs}`;
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
				let r = `${e}/${n.has(t) ? t : B.Zs}`;
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
			for (let t of field_counts_keysOf(e, n)) i.set(t, (i.get(t) ?? 0) + 1);
			let a = field_counts_keysOf(t, n);
			for (let [e, [n]] of t.entries()) {
				let t = a[e], o = i.get(t) ?? 0;
				o > 0 && i.set(t, o - 1), r(o > 0 ? "tp" : "fn", n);
			}
			for (let [e, t] of i) for (let n = 0; n < t; n++) r("fp", JSON.parse(e)[0]);
		}
		function field_counts_keysOf(e, t) {
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
			let n = e.map(({ all: e }) => new Set(field_counts_keysOf(e, !1)));
			return t.flatMap(({ all: e }, t) => {
				let r = new Set(field_counts_keysOf(e, !1));
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
			let t = e.kind === "value" ? (0, k.U)(e.value) : e;
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
		let V = new Set([
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
			return Object.keys(e).every((e) => t.includes(e) || V.has(e));
		}
		function isNamed(e) {
			return typeof Object(e).name == "string";
		}
		function unwrapped(e, t) {
			if (typeof t != "string" || !/(?:^|\.)arguments$/.test(e)) return t;
			let n = (0, k.U)(t);
			return n.kind === "value" && typeof n.value == "object" ? n.value : t;
		}
		function labelSetOf(e) {
			if (e.kind === "unreadable") return null;
			let { value: t } = e, n = typeof t == "string" ? listIn(t) : t, r = Array.isArray(n) ? n : [n];
			if (r.length > 2e3) return null;
			let i = r.map(E.Wy);
			return i.includes(null) ? null : new Set(i);
		}
		function listIn(e) {
			let t = e.trim();
			if (/^(?:[[{]|```)/.test(t)) {
				let e = (0, k.U)(t);
				return e.kind === "value" ? e.value : null;
			}
			let n = t.split(/[,;\n]/).map((e) => e.trim().replace(/^[-*•]\s+/, "")).filter((e) => e !== "");
			return n.length === 0 ? null : n;
		}
		function labelSetCounts(e, t, n) {
			let r = new Map([["cases", 1]]), add = (e, t) => {
				let i = `${e}/${n.has(t) ? t : B.Zs}`;
				r.set(i, (r.get(i) ?? 0) + 1);
			}, i = e ?? new Set();
			e === null && r.set("unreadable", 1);
			for (let e of t) add(i.has(e) ? "tp" : "fn", e);
			for (let e of i) t.has(e) || add("fp", e);
			[...i].some((e) => !n.has(e)) && r.set("outside", 1);
			let a = [...i].filter((e) => t.has(e)).length;
			return e !== null && a === t.size && a === i.size && r.set("exact", 1), a > 0 && (r.set("own-precision", a / i.size), r.set("own-recall", a / t.size), r.set("own-f1", 2 * a / (i.size + t.size))), Object.fromEntries(r);
		}
		let H = {
			".": /^[+-]?(?:\d+|\d{1,3}(?:([,' _])\d{3})(?:\1\d{3})*)?(?:\.\d+)?(?:e[+-]?\d+)?$/i,
			",": /^[+-]?(?:\d+|\d{1,3}(?:([.' _])\d{3})(?:\1\d{3})*)?(?:,\d+)?(?:e[+-]?\d+)?$/i
		};
		function numberOf(e, t = ".") {
			if (e.kind === "unreadable") return null;
			let { value: n } = e;
			if (typeof n == "number") return countable(n);
			if (typeof n != "string" || n.length > 1e3) return null;
			let r = n.trim().startsWith("```") ? (0, k.U)(n) : null;
			if (r) return r.kind === "value" && typeof r.value == "number" ? countable(r.value) : null;
			let i = n.normalize("NFKC").trim().replaceAll("−", "-").replaceAll("’", "'");
			if (!/\d/.test(i) || !H[t].test(i)) return null;
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
				t === a ? add(`tp/${a}`) : (add(`fn/${a}`), o ? add(`fp/${t}`) : t !== null && r.set("outside", 1)), i && add((0, E.Yz)(a, o ? t : ""));
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
		let U = 2e4, W = [
			"upos",
			"pos",
			"tag",
			"entity",
			"entity_group",
			"label",
			"ner"
		], G = [
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
			if (a.length > U) return null;
			let o = withoutRanges(a).map((e) => tokenOf(e, t));
			return o.includes(null) ? null : wholeWords(o);
		}
		function inText(e, t) {
			let n = e.trim();
			if (/^(?:[[{]|```)/.test(n)) {
				let e = (0, k.U)(n);
				return e.kind === "value" ? listOf(e.value) : null;
			}
			let r = n.split("\n");
			return r.some((e) => e.split("	").length === K) ? conlluTokens(r, t) : n.split(/\s+/).filter((e) => e !== "");
		}
		let K = 10;
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
			let n = e, textIn = (e) => e.map((e) => Object.hasOwn(n, e) ? n[e] : null).find(isText) ?? null, r = textIn(t === void 0 ? W : [t]);
			return r === null ? null : {
				text: textIn(G),
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
			let t = e.some(({ text: e }) => e !== null && M.test(e)), n = [];
			for (let { text: r, tag: i } of e) {
				if (n.length > U) return null;
				let e = n.at(-1);
				if (r === null) n.push({
					text: r,
					tag: i
				});
				else if (e && e.text !== null && r.startsWith("##")) e.text += r.slice(2);
				else if (e && e.text !== null && t && !M.test(r)) e.text += r;
				else for (let e of r.replace(M, "").trim().split(/\s+/, 20001)) n.push({
					text: e,
					tag: i
				});
			}
			return n.length > U ? null : n;
		}
		function taskReader(e, t, n) {
			let r = ee[e.kind](e, t);
			if (!e.schema) return r;
			if (!n) throw Error("a task with a schema is read without a check of it");
			let { counts: i } = r, a = n(e.schema);
			return {
				...r,
				counts: (t, n) => {
					let r = i(t, n), o = (0, k.K)(n, e.answer ?? "$");
					return r && {
						...r,
						valid: o.kind === "value" && a(o.value) ? 1 : 0
					};
				}
			};
		}
		let ee = {
			schema: () => ({
				wrong: [],
				labels: [],
				counts: () => ({ cases: 1 }),
				weight: () => 1
			}),
			classification: (e, t) => readerOf(e, t.map(E.Wy), "a label: text, a number, true or false", (e) => [e], E.TF, unlisted),
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
				}, n)), q[n], ({ entities: e }) => e.map(({ type: e }) => e), (e, t, r) => entityCounts(entitiesIn(e, n), t, r));
			},
			extraction: (e, t) => readerOf(e, t.map((e) => fieldsOf({
				kind: "value",
				value: e
			})), "a JSON object, or a list of them", ({ all: e }) => e.map(([e]) => e), (t, n, r) => fieldCounts(fieldsOf(t), n, r, e.ordered))
		};
		function unlisted(e, t) {
			return e === void 0 || t.has(e) ? null : `\`${e}\` is none of the labels that \`task.labels\` lists`;
		}
		let q = {
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
					return a == null || l[n] !== null ? null : i((0, k.K)(r, e.answer), a, c);
				},
				weight: (e) => {
					let n = t[e];
					return n == null ? null : o(n);
				}
			};
		}
		function taskSamples(e, t, n) {
			let { expected: r } = e, i = result_task_readerOf(e, t.map((e) => r === void 0 ? void 0 : namedIn(e, r))), a = n.map((e, n) => {
				let { response: r, providerResponse: a } = t[n];
				if (e.result.kind !== "scored") return e;
				let o = i.counts(n, (r ?? a)?.output ?? null);
				return o ? {
					...e,
					result: {
						...e.result,
						task: o
					}
				} : e;
			}), o = i.wrong.length, s = `${o === 1 ? "1 result has" : `${o} results have`} no \`${r}\` that the suite's task can read`;
			return {
				samples: a,
				notes: o > 0 ? [`${s}: left out of its metrics.`] : []
			};
		}
		function result_task_readerOf(e, t) {
			try {
				return taskReader(e, t, schemaCheck);
			} catch (e) {
				throw new i.pO({
					code: "results/task-schema",
					what: "The `schema` of the suite’s task is not a JSON Schema.",
					why: e instanceof Error ? e.message : String(e),
					fix: "mend `task.schema` in pawl.yaml, or the file that it names"
				});
			}
		}
		function rowTags({ slices: e = [] }, t) {
			return Object.fromEntries(e.flatMap((e) => {
				let n = (0, E.Wy)(namedIn(t, e));
				return n === null ? [] : [[e, n.slice(0, 60)]];
			}));
		}
		function namedIn({ testCase: e, vars: t }, n) {
			for (let r of [e?.vars ?? t, e?.metadata]) if (typeof r == "object" && r && Object.hasOwn(r, n)) return r[n];
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
		function weightlessRows(e) {
			return e.some(({ success: e, failureReason: t }) => !e && t !== 2) || e.some(isUnsaid) ? [] : weightlessMetrics(e.map(({ testCase: e }) => ({ assert: assertionsIn(e?.assert) })));
		}
		function isUnsaid({ testCase: e, gradingResult: t }) {
			return !e || !e.assert && (t?.componentResults ?? []).length > 0;
		}
		function assertionsIn(e) {
			return Array.isArray(e) ? e.map((e) => {
				let { metric: t, weight: n, assert: r } = Object(e);
				return {
					...typeof t == "string" && { metric: t },
					...typeof n == "number" && { weight: n },
					...Array.isArray(r) && { assert: assertionsIn(r) }
				};
			}) : [];
		}
		var J = n(76760), Y = n(89872);
		let X = new Set(["_conversation", "sessionId"]);
		function caseNames(e) {
			let t = e.map((e) => Object.entries(Object(e)).filter(([e]) => !X.has(e))), n = new Map();
			for (let e of t) for (let [t, r] of e) {
				let e = JSON.stringify(r) ?? "", i = n.get(t);
				i === void 0 ? n.set(t, {
					first: e,
					times: 1,
					isConstant: !0
				}) : (i.times += 1, i.isConstant &&= i.first === e);
			}
			let isInAll = ([, { isConstant: e, times: n }]) => e && n === t.length;
			return {
				constants: [...n].filter(isInAll).map(([e]) => e),
				nameOf: (e, n) => nameOfVars((t[e] ?? []).filter(([e]) => !n.has(e)))
			};
		}
		function nameOfVars(e) {
			let t = e.map(([e, t]) => [e, typeof t == "number" || typeof t == "boolean" ? String(t) : t]), n = JSON.stringify(canonical(Object.fromEntries(t)));
			return `vars:${(0, u.createHash)("sha256").update(n).digest("hex").slice(0, 12)}`;
		}
		function canonical(e) {
			return typeof e == "string" ? e.replaceAll("\r\n", "\n") : Array.isArray(e) ? e.map(canonical) : typeof e != "object" || !e ? e : Object.fromEntries(Object.entries(e).filter(([e, t]) => t !== void 0 && !(0, Y.dZ)(e, t) && !isOwnFolder(e, t)).sort(([e], [t]) => e < t ? -1 : 1).map(([e, t]) => [e, canonical(t)]));
		}
		function isOwnFolder(e, t) {
			return e === "basePath" && typeof t == "string" && (t === "" || J.isAbsolute(t));
		}
		function promptfooResults(e, t, n = null) {
			let r = promptfooColumns(t), i = new Map(), a = new Map(), o = [], s = resultGrid(r.slotOf, (e, t) => (o.push(a.get(t)), {
				...namedCase(e, ""),
				...i.get(t),
				index: e
			})), c = [], l = t.rows.map((e) => {
				let t = {
					...caseOf(e),
					...n?.slices && { tags: rowTags(n, e) }
				}, o = JSON.stringify([
					t.id,
					t.description,
					t.varsDigest,
					t.assertionsDigest
				]);
				i.set(o, t), a.set(o, e.vars ?? e.testCase?.vars);
				let l = s.cellOf(r.keyOf(e), o), u = c[l] ?? 0;
				return c[l] = u + 1, promptfooSample(e, l, u);
			}), u = n ? taskSamples(n, t.rows, l) : {
				samples: l,
				notes: []
			}, { manifest: d, ...p } = resultSuite(f, s, u.samples), m = weightlessRows(t.rows);
			return {
				kind: "promptfoo",
				file: e,
				suites: [{
					...p,
					manifest: m.length > 0 ? {
						...d,
						weightless: m
					} : d,
					caseNames: caseNames(o)
				}],
				judged: "pass",
				notes: u.notes
			};
		}
		function caseOf({ testCase: e, vars: t }) {
			let { id: n, critical: r, cluster: i, atLeast: a } = e?.metadata ?? {}, o = (0, S.Rb)(a), s = e?.vars ?? t;
			return {
				id: typeof n == "string" || typeof n == "number" ? String(n) : null,
				description: e?.description ?? null,
				varsDigest: digestOf(s ?? {}),
				assertionsDigest: digestOf(e?.assert),
				preview: preview(s),
				critical: r === !0,
				cluster: typeof i == "string" ? i : null,
				repeatNever: !1,
				...o && { atLeast: o }
			};
		}
		function preview(e) {
			if (typeof e != "object" || !e) return "";
			let t = Object.entries(e).map(([e, t]) => `${e}: ${withShortData(typeof t == "string" ? t : JSON.stringify(t) ?? "")}`).join(" · ").replace(/\s+/g, " ");
			return t.length > 80 ? `${t.slice(0, 79)}…` : t;
		}
		function promptfooColumns({ columns: e, rows: t }) {
			let keyOf = (e) => typeof e.promptIdx == "number" ? String(e.promptIdx) : JSON.stringify([e.prompt?.label ?? e.prompt?.display ?? e.prompt?.raw, providerOf(e).id]), n = new Map(t.toReversed().map((e) => [keyOf(e), e])), r = ordinals(), i = ordinals(), slotOf = (t, a) => {
				let o = n.get(a), s = e[o.promptIdx ?? -1], { id: c, label: l } = providerOf(o, s), u = s ?? {
					...o.prompt,
					raw: o.prompt?.label ?? o.prompt?.display,
					provider: null
				}, d = u.label ?? u.display ?? null, f = u.raw ?? null;
				return {
					index: t,
					promptIndex: r(JSON.stringify([d, f])),
					providerIndex: i(JSON.stringify([c, l])),
					...promptName(d, f),
					...d !== null && { promptWritten: d },
					providerLabel: l,
					providerId: c,
					promptDigest: digestOf(f ?? d),
					providerDigest: ""
				};
			};
			return {
				keyOf,
				slotOf
			};
		}
		function providerOf(e, t) {
			let n = typeof e.provider == "string" ? {
				id: e.provider,
				label: null
			} : e.provider, r = n?.id || t?.provider || "", i = n?.label || (t?.provider === r ? null : t?.provider) || r, [a, o] = [(0, d.et)(r), (0, d.et)(i)];
			return {
				id: a,
				label: o === a ? null : o
			};
		}
		function promptName(e, t) {
			let n = {
				promptLabel: null,
				promptFile: null
			};
			if (e === null || e === "" || e === t) return n;
			let r = /^(?:file:\/\/)?([^\n:]+\.\w{1,6})(?::|$)/.exec(e)?.[1];
			return r === void 0 ? e.includes("\n") || e.includes("{{") ? n : {
				promptLabel: e,
				promptFile: null
			} : {
				promptLabel: null,
				promptFile: r
			};
		}
		function ordinals() {
			let e = new Map();
			return (t) => {
				let n = e.get(t) ?? e.size;
				return e.set(t, n), n;
			};
		}
		function promptfooSample(e, t, n) {
			let r = e.response ?? e.providerResponse;
			return {
				cell: t,
				round: 0,
				stage: "file",
				repeat: n,
				result: resultOf(e),
				output: outputText(r?.output),
				latencyMs: e.latencyMs ?? null,
				target: usage(r?.tokenUsage, e.cost ?? r?.cost),
				grader: usage(e.gradingResult?.tokensUsed, null),
				calls: {
					target: 0,
					grader: 0
				},
				cached: r?.cached === !0,
				at: ""
			};
		}
		function resultOf(e) {
			if (e.failureReason === 2 || typeof e.failureReason != "number" && e.error && !e.gradingResult) return {
				kind: "errored",
				cause: causeOf(e.error ?? ""),
				message: oneLine(e.error ?? "unknown error")
			};
			if (typeof e.score != "number") return {
				kind: "errored",
				cause: "assertion",
				message: "The file holds no score for this result."
			};
			let t = Object.entries(e.namedScores ?? {}).filter((e) => e[1] !== null);
			return {
				kind: "scored",
				passed: e.success,
				score: e.score,
				metrics: Object.fromEntries(t),
				failed: e.success ? [] : failedAssertions(e)
			};
		}
		function failedAssertions({ gradingResult: e, error: t }) {
			let n = (e?.componentResults ?? []).filter((e) => e !== null && !e.pass);
			if (n.length > 0) return n.map((e) => ({
				label: assertionLabel(e?.assertion),
				reason: oneLine(e?.reason ?? "")
			}));
			let r = oneLine(e?.reason ?? t ?? "");
			return r === "" ? [] : [{
				label: "assertion",
				reason: r
			}];
		}
		function assertionLabel(e) {
			let { type: t, value: n } = e ?? {};
			if (n == null || n === "") return t ?? "assertion";
			let r = oneLine(typeof n == "string" ? n : JSON.stringify(n));
			return `${t ?? "assertion"} "${r.length > 60 ? `${r.slice(0, 59)}…` : r}"`;
		}
		function causeOf(e) {
			return (0, w.f)({
				message: e,
				status: null,
				headers: {},
				now: 0
			}).cause;
		}
		function oneLine(e) {
			return (0, T.tj)(e.trim().split("\n", 1)[0]).slice(0, 300);
		}
		function outputText(e) {
			return e == null ? null : typeof e == "string" ? e : JSON.stringify(e);
		}
		function usage(e, t) {
			return {
				...typeof e?.prompt == "number" ? { promptTokens: e.prompt } : {},
				...typeof e?.completion == "number" ? { completionTokens: e.completion } : {},
				...typeof t == "number" ? { cost: t } : {}
			};
		}
		function promptfooRows(e, t, n) {
			let check = (r, i) => checked(e, t, n, r, i), r = [["results", "results"], ["results"]].find((e) => Array.isArray(at(n, e))), i = [
				["results", "prompts"],
				["prompts"],
				[
					"results",
					"table",
					"head",
					"prompts"
				],
				[
					"table",
					"head",
					"prompts"
				]
			].find((e) => Array.isArray(at(n, e))), a = [["results", "table"], ["table"]].find((e) => Array.isArray(at(n, [...e, "body"]))), o = i ? check(se, i) : [], s = r ? check(l.YOg(ae), r) : [];
			if (a && !s.some((e) => typeof e.promptIdx == "number")) return {
				columns: o,
				rows: tableRows(check(oe, a))
			};
			if (!r) throw unknownDocument(e, n);
			return {
				columns: o,
				rows: inOrder(s)
			};
		}
		function promptfooLines(e, t) {
			return {
				columns: [],
				rows: inOrder([...numberedLines(t)].map(([t, n]) => checked(e, t, resultJson(e, t, n), ae, [], n)))
			};
		}
		function inOrder(e) {
			return [...e].sort((e, t) => (e.testIdx ?? 0) - (t.testIdx ?? 0) || (e.promptIdx ?? 0) - (t.promptIdx ?? 0));
		}
		function tableRows({ body: e }) {
			return e.flatMap(({ test: e, outputs: t }, n) => t.flatMap((t, r) => {
				if (t === null) return [];
				let { pass: i, text: a, tokenUsage: o, ...s } = t, c = s.error ?? (s.gradingResult ? null : typeof a == "string" ? a : null), l = {
					output: a,
					tokenUsage: o
				};
				return [{
					...s,
					error: c,
					testIdx: n,
					promptIdx: r,
					testCase: e,
					vars: void 0,
					success: i,
					response: l
				}];
			}));
		}
		function at(e, t) {
			let n = e;
			for (let e of t) {
				if (typeof n != "object" || !n || !Object.hasOwn(n, e)) return;
				n = n[e];
			}
			return n;
		}
		function checked(e, t, n, r, a, o = 1) {
			let s = r.safeParse(at(n, a));
			if (s.success) return s.data;
			let c = s.error.issues[0], l = [...a, ...c?.path ?? []];
			throw new i.pO({
				code: "results/bad-promptfoo",
				what: `\`${l.map(String).join(".")}\` is not what promptfoo writes: ${c?.message}.`,
				why: "The file looks like results of promptfoo, but this part of it cannot be compared.",
				fix: "write the results again: promptfoo eval -o results.json",
				place: {
					file: e,
					...lineAndColumn(t, offsetOf(t, l), o)
				}
			});
		}
		function unknownDocument(e, t) {
			let n = typeof t == "object" && t ? Object.keys(t).slice(0, 8) : [], r = Array.isArray(t) ? "a list" : n.length > 0 ? `the keys ${n.join(", ")}` : typeof t;
			return new i.pO({
				code: "results/unknown-format",
				what: "Pawl does not know this format of results.",
				why: `Found ${r}.`,
				fix: c,
				place: {
					file: e,
					line: 1
				}
			});
		}
		let Z = l.g1P(l.YjP(), l.aig().nullable()), te = l.Ikc({
			prompt: l.aig().nullish(),
			completion: l.aig().nullish()
		}), Q = l.YjP().nullish(), $ = l.L5J().optional(), ne = l.Ikc({
			reason: Q,
			tokensUsed: te.nullish(),
			componentResults: l.YOg(l.Ikc({
				pass: l.zMY(),
				reason: Q,
				assertion: l.Ikc({
					type: Q,
					value: $,
					metric: Q
				}).nullish()
			}).nullable()).nullish()
		}), re = l.Ikc({
			description: Q,
			vars: $,
			assert: $,
			metadata: l._H3({
				id: $,
				critical: $,
				cluster: $,
				atLeast: $
			}).nullish()
		}), ie = l.Ikc({
			output: $,
			cached: l.zMY().nullish(),
			cost: l.aig().nullish(),
			tokenUsage: te.nullish()
		}), ae = l.Ikc({
			promptIdx: l.Whr().min(0).nullish(),
			testIdx: l.Whr().min(0).nullish(),
			provider: l.KCZ([l.YjP(), l.Ikc({
				id: Q,
				label: Q
			})]).nullish(),
			prompt: l.Ikc({
				raw: Q,
				label: Q,
				display: Q
			}).nullish(),
			vars: $,
			testCase: re.nullish(),
			response: ie.nullish(),
			providerResponse: ie.nullish(),
			success: l.zMY(),
			score: l.aig().nullish(),
			namedScores: Z.nullish(),
			latencyMs: l.aig().nullish(),
			cost: l.aig().nullish(),
			error: Q,
			failureReason: l.Whr().nullish(),
			gradingResult: ne.nullish()
		}), oe = l.Ikc({ body: l.YOg(l.Ikc({
			test: re.nullish(),
			vars: $,
			outputs: l.YOg(l.Ikc({
				pass: l.zMY(),
				score: l.aig().nullish(),
				namedScores: Z.nullish(),
				text: $,
				provider: Q,
				latencyMs: l.aig().nullish(),
				cost: l.aig().nullish(),
				tokenUsage: te.nullish(),
				failureReason: l.Whr().nullish(),
				error: Q,
				gradingResult: ne.nullish()
			}).nullable())
		})) }), se = l.YOg(l.Ikc({
			raw: Q,
			label: Q,
			display: Q,
			provider: Q
		}));
		var ce = n(15586);
		function recordResults(e, { header: t, samples: n, problems: r }) {
			let i = new Map(), a = new Map();
			for (let { suite: t, slot: r, case: o, arm: s, ...c } of n) {
				if (s !== n[0]?.arm) throw twoArms(e);
				c.tags && a.set((0, ce.Mu)({
					suite: t,
					case: o
				}), c.tags);
				let l = i.get(t) ?? {
					grid: resultGrid(namedSlot, taggedCase(t, a)),
					samples: []
				};
				i.set(t, l), l.samples.push({
					...c,
					cell: l.grid.cellOf(r, o)
				});
			}
			let o = r.map(({ place: e, message: t }) => `line ${e.line ?? "?"} ${t}`);
			return {
				kind: "pawl",
				file: e,
				suites: [...i].map(([e, t]) => resultSuite(e, t.grid, t.samples)),
				judged: "pass",
				notes: [...t.status === "partial" ? [`The run that wrote ${e} stopped before its end.`] : [], ...o.length > 0 ? [`Left out of ${e}: ${o.slice(0, 3).join("; ")}${o.length > 3 ? " …" : ""}.`] : []]
			};
		}
		function taggedCase(e, t) {
			return (n, r) => {
				let i = t.get((0, ce.Mu)({
					suite: e,
					case: r
				}));
				return {
					...namedCase(n, r),
					...i && { tags: i }
				};
			};
		}
		function twoArms(e) {
			return new i.pO({
				code: "results/two-sides",
				what: "This file holds samples of both main and the pull request.",
				why: "`pawl compare` takes one file for each side.",
				fix: "record each side by itself: pawl run",
				place: { file: e }
			});
		}
		async function readResultFile(e, t = null) {
			let n = await resultText(e), i = n.trimStart(), a = i.indexOf("\n"), o = a === -1 ? i : i.slice(0, a), s = objectIn(o);
			return s && "pawl" in s ? recordResults(e, await (0, r.T)(e)) : s && ("promptIdx" in s || "testCase" in s) ? promptfooResults(e, promptfooLines(e, n), t) : (s ? !isDocument(s) && isResultLine(s) : /^\{\s*"case_id"/.test(o)) ? jsonLinesResults(e, n) : promptfooResults(e, promptfooRows(e, n, resultJson(e, n)), t);
		}
		function isDocument(e) {
			return "results" in e || "table" in e || "prompts" in e;
		}
		function objectIn(e) {
			try {
				let t = JSON.parse(e);
				return typeof t == "object" && !Array.isArray(t) ? t : null;
			} catch {
				return null;
			}
		}
	}),
	12871: ((e, t, n) => {
		n.d(t, { NW: () => neededVariables });
		var r = n(73024), i = n(4698), a = n(90370);
		let o = {
			openai: ["OPENAI_API_KEY"],
			anthropic: ["ANTHROPIC_API_KEY"],
			azure: ["AZURE_API_KEY", "AZURE_API_HOST"],
			azureopenai: ["AZURE_API_KEY", "AZURE_API_HOST"],
			google: ["GOOGLE_API_KEY"],
			palm: ["GOOGLE_API_KEY"],
			vertex: ["VERTEX_API_KEY", "GOOGLE_CLOUD_PROJECT"],
			bedrock: [
				"AWS_ACCESS_KEY_ID",
				"AWS_SECRET_ACCESS_KEY",
				"AWS_REGION"
			],
			"bedrock-agent": [
				"AWS_ACCESS_KEY_ID",
				"AWS_SECRET_ACCESS_KEY",
				"AWS_REGION"
			],
			sagemaker: [
				"AWS_ACCESS_KEY_ID",
				"AWS_SECRET_ACCESS_KEY",
				"AWS_REGION"
			],
			mistral: ["MISTRAL_API_KEY"],
			groq: ["GROQ_API_KEY"],
			cohere: ["COHERE_API_KEY"],
			replicate: ["REPLICATE_API_TOKEN"],
			huggingface: ["HF_TOKEN"],
			hf: ["HF_TOKEN"],
			togetherai: ["TOGETHER_API_KEY"],
			openrouter: ["OPENROUTER_API_KEY"],
			deepseek: ["DEEPSEEK_API_KEY"],
			fireworks: ["FIREWORKS_API_KEY"],
			perplexity: ["PERPLEXITY_API_KEY"],
			xai: ["XAI_API_KEY"],
			cerebras: ["CEREBRAS_API_KEY"],
			hyperbolic: ["HYPERBOLIC_API_KEY"],
			voyage: ["VOYAGE_API_KEY"],
			ai21: ["AI21_API_KEY"],
			alibaba: ["DASHSCOPE_API_KEY"],
			dashscope: ["DASHSCOPE_API_KEY"],
			"cloudflare-ai": ["CLOUDFLARE_API_KEY", "CLOUDFLARE_ACCOUNT_ID"],
			databricks: ["DATABRICKS_TOKEN", "DATABRICKS_WORKSPACE_URL"],
			watsonx: ["WATSONX_AI_APIKEY", "WATSONX_AI_PROJECT_ID"]
		}, s = /^(?:not-)?(?:llm-rubric|model-graded-.*|factuality|g-eval|similar|select-best|answer-relevance|context-.*|search-rubric|conversation-relevance)(?::|$)/, c = /^(?:GITHUB|ACTIONS|INPUT|RUNNER)_/;
		function neededVariables({ root: e, suites: t }) {
			let n = (0, r.realpathSync)(e), a = t.flatMap(({ config: e }) => {
				if ((0, i.jT)(e) !== "data") return [];
				let t = (0, i.iH)(n, e);
				return t.kind === "problems" ? [] : variablesOf(t.value.plain());
			});
			return [...new Set(a)].sort();
		}
		function variablesOf(e) {
			let t = (0, a.j4)(e), n = t.filter(({ keys: e, isKey: t }) => t || e.some((e) => /^(?:providers|targets|provider|id)$/.test(e))).flatMap(({ text: e }) => variablesOfProvider(e)), r = t.flatMap(({ text: e, keys: t }) => t.at(-1) === "apiKeyEnvar" ? [e] : [...e.matchAll(/\{\{-?\s*env\.([A-Za-z_]\w*)/g)].map(([, e = ""]) => e)), i = [...n, ...r].filter((e) => /^[A-Za-z_]\w*$/.test(e) && !c.test(e)), o = t.some(({ text: e, keys: t }) => t.at(-1) === "type" && s.test(e));
			return i.length === 0 && o ? ["OPENAI_API_KEY"] : i;
		}
		function variablesOfProvider(e) {
			let [, t = ""] = /^([a-z0-9-]+):/.exec(e) ?? [];
			return Object.hasOwn(o, t) ? o[t] ?? [] : [];
		}
	}),
	1190: ((e, t, n) => {
		n.d(t, { z: () => d });
		var r = n(26921), i = n(46914), a = n(14960);
		let o = r.Whr().min(0), s = r.YjP(), c = r.aig().min(0).nullable().describe("US dollars; null where no provider said."), l = {
			changes: o.describe("Changes of the branch."),
			touched: o.describe("Changes that a suite depends on, of those that were replayed."),
			blocked: o.describe("Changes that the policy would have stopped for what was measured."),
			mixed: o.describe("Trade-offs, blocked ones included."),
			inconclusive: o.describe("Changes that could not be decided."),
			notMeasured: o.describe("Changes that could not be measured."),
			notReplayed: o.describe("Left out, because the budget did not suffice."),
			calls: o.describe("Provider calls, target and grader."),
			usd: c
		}, u = r.Ikc({
			commit: s.describe("Commit of the branch that brought the change."),
			parent: s.describe("Commit before it, which it is compared with."),
			at: s.describe("ISO 8601, UTC: when it came to the branch."),
			title: s.describe("What its message says it does."),
			pull: r.Whr().nullable().describe("Pull request that its message names."),
			state: r.k5n([
				"untouched",
				"judged",
				"not-replayed"
			]).describe("`untouched`: no suite depends on it. `not-replayed`: the budget ended before it."),
			outcome: r.k5n(i.im).nullable().describe("The verdict on it; null where it was not judged."),
			blocked: r.zMY().describe("The policy would have stopped it for what was measured."),
			happened: s.nullable().describe("What happened, in a sentence; backticks quote names."),
			suites: r.YOg(r.Ikc({
				id: s.describe("Id of the suite."),
				outcome: s.describe("The verdict on the suite alone."),
				broken: r.YOg(s).describe("Labels of cases that broke; the first 20.")
			})).describe("Suites that depend on it; empty where it was not judged."),
			revertedBy: s.nullable().describe("Commit that took it back later."),
			calls: o.describe("Provider calls that its verdict rests on, target and grader."),
			usd: c,
			seconds: r.aig().min(0).describe("How long its replay took.")
		}), d = r.Ikc({
			schemaVersion: r.euz(a.ZZ).describe("Version of this document."),
			pawl: s.describe("Version that wrote this."),
			command: r.euz("backtest").describe("Command that wrote this."),
			branch: s.describe("Short name of the branch whose changes were replayed."),
			budgetCalls: o.describe("Provider calls that it was given."),
			total: r.Ikc(l).describe("All of the changes together."),
			months: r.YOg(r.Ikc({
				month: s.describe("`2026-01`, UTC."),
				...l
			})).describe("The same by calendar month, the newest first."),
			changes: r.YOg(u).describe("Newest first."),
			notes: r.YOg(s).describe("What else people should know of it, a sentence each.")
		}).meta({
			title: "pawl backtest",
			description: "What the gate would have done to the last changes."
		});
	}),
	69490: ((e, t, n) => {
		n.d(t, { F: () => me });
		var r = n(26921);
		let i = [
			"unchanged",
			"broken",
			"suspected",
			"better",
			"refused",
			"borderline",
			"flaky",
			"unclear",
			"grader-unstable",
			"added",
			"removed",
			"edited",
			"left-out",
			"accepted",
			"errored"
		], a = [
			"held",
			"missed",
			"unclear"
		], o = ["usage", "characters"];
		var s = n(46914), c = n(14960), l = n(3364), u = n(23760);
		let d = [
			"retriever",
			"generator",
			"both",
			"together",
			"unclear",
			"left-out"
		], f = [
			"found",
			"not-text",
			"unclear",
			"cut-short",
			"code"
		], p = [
			"found",
			"not-settings",
			"unclear",
			"cut-short"
		], m = r.Whr().min(0), h = r.YjP(), g = r.Whr().min(1).nullable(), _ = r.Whr().min(0).nullable(), v = r.YOg(r.Ikc({
			document: h.describe("Document that the passage is from."),
			start: _.describe("Offset of its first character in the document, from 0; null where it is not known."),
			end: _.describe("Offset behind its last character; null where it is not known."),
			relevant: r.zMY().default(!1).describe("It holds what the case says should be found; false where it does not, or nothing is known."),
			baseline: g.describe("Place in main's ranking, 1 is best; null: main did not find it."),
			candidate: g.describe("Place in this PR's ranking; null: this PR did not find it.")
		})).nullable().describe("Passages of one sample of each side; null where none are known or the case did not move."), y = r.Ikc({
			scored: m.describe("Answers with a score."),
			passed: m.describe("Those of them that pass.")
		}), b = r.Ikc({
			scored: m.describe("Answers with a score."),
			passed: m.describe("Those of them that are as good as on main.")
		}), x = r.euz(!0).optional().describe("Set where the cases got worse by another metric than `pass`."), S = r.k5n(s.tm).describe("`alone`: without this change the cases pass again. `either`: without any one of these. `all`: only without all of them."), C = {
			cases: m.describe("Cases that it explains."),
			scored: m.describe("Answers of these cases with this set back to main."),
			passed: m.describe("Those of them that are as good as on main.")
		}, w = {
			retrieved: v,
			blame: r.Ikc({
				by: r.k5n(d).describe("`together`: each half alone answers right. `left-out`: it was not asked."),
				baseline: y.describe("Main's answers from this PR's passages."),
				candidate: y.describe("This PR's answers from main's passages."),
				samePassages: r.zMY().describe("Both sides retrieved the same, so nothing was asked.")
			}).nullable().describe("Retriever or generator; null where it is not a confirmed case of a model that answers from passages.")
		}, T = r.Whr().min(1), E = r.Ikc({
			line: T.nullable().describe("First line in this PR's file; null where it is not known."),
			inPrompt: T.describe("First line in the prompt."),
			before: r.YOg(h).nullable().describe("Lines of main; null where they are too many."),
			after: r.YOg(h).nullable().describe("Lines of this PR; null where they are too many."),
			count: m.describe("Number of lines of this PR.")
		}), D = r.Ikc({
			name: h.describe("Name of the setting."),
			from: h.describe("Main's value."),
			to: h.describe("This PR's value.")
		}), O = r.Ikc({
			outcome: r.k5n(f).describe("`not-text`: the cases fail with all of main's lines too. `unclear`: nothing is named. `cut-short`: the budget ended first. `code`: a function makes the prompt."),
			file: h.describe("The file that holds the prompt."),
			groups: m.describe("Groups of changed lines."),
			cases: m.describe("Cases that were asked: confirmed ones, or suspected ones where none is confirmed alone."),
			main: b.describe("Answers with all of main's lines."),
			byOther: x,
			found: r.YOg(r.Ikc({
				how: S,
				lines: r.YOg(E).describe("The changed lines."),
				...C
			})).describe("What broke the cases; empty unless the outcome is `found`.")
		}).nullable().describe("Which changed lines of the prompt did it. No part of the verdict. Null where nobody looked."), k = r.Ikc({
			outcome: r.k5n(p).describe("`not-settings`: the cases fail with all of main's values too. `unclear`: none is named. `cut-short`: the budget ended first."),
			tried: m.describe("Settings that moved together and were set back."),
			cases: m.describe("Cases that were asked: confirmed ones, or suspected ones where none is confirmed alone."),
			main: b.describe("Answers with all of main's values."),
			byOther: x,
			found: r.YOg(r.Ikc({
				how: S,
				settings: r.YOg(D).describe("The settings."),
				...C
			})).describe("What broke the cases; empty unless the outcome is `found`.")
		}).nullish().describe("Which settings that moved together did it; null where nobody looked, absent in older documents."), A = r.Whr().min(0), j = r.YjP(), M = r.Ikc({
			label: j.describe("The assertion, in short."),
			reason: j.describe("Why it failed, in words of the assertion or its grader.")
		}), N = r.Ikc({
			checkedBy: r.k5n(u.A8).describe("`same-answers`: nothing but what grades them differs, so nothing was judged. `candidate`: this PR's assertions judged both sides."),
			answers: A.describe("Answers that both sides graded: main's stored ones, else one of this PR."),
			baseline: A.describe("How many of them pass by main's assertions."),
			candidate: A.describe("How many of them pass by this PR's."),
			failsByMain: r.YOg(M).default([]).describe("Main's assertions that an answer fails which passes this PR's."),
			own: r.Ikc({
				answers: A.describe("Main's fresh answers that both sides graded."),
				baseline: A.describe("How many of them pass by main's assertions."),
				candidate: A.describe("How many of them pass by this PR's.")
			}).nullable().describe("The same of main's fresh answers, where this PR's assertions judged them.")
		}).nullable().describe("Set where this PR edits what grades the case."), P = r.Ikc({
			scored: A.describe("Samples with a score."),
			passed: A.describe("Those of them that pass."),
			right: A.exactOptional().describe("Those of them that are right by the suite's task; absent where it has none."),
			errored: A.describe("Samples that ended in an error. They are in no other number."),
			stored: r.euz(!0).exactOptional().describe("Set where none of them was drawn in this run.")
		}).describe("Samples of one side that show what became of the case."), F = r.Ikc({
			id: j.describe("The case's `metadata.id`, else its description, else a digest of its vars."),
			label: j.describe("Its name as people read it."),
			transition: r.k5n(i).describe("What became of it between main and this PR."),
			critical: r.zMY().describe("It says `critical: true`: if it breaks, nothing excuses that."),
			baseline: P,
			candidate: P,
			pValue: r.aig().min(0).max(1).nullable().describe("Adjusted chance of this case's own loss; null where untested."),
			movedBy: r.YOg(j).exactOptional().describe("Metrics but for `pass` that show the loss of a lost case, or the gain of a better one; absent where there are none."),
			moved: r.YOg(r.Ikc({
				metric: j.describe("One of `movedBy`."),
				unit: r.k5n(l.jv).describe("What it is measured in."),
				baseline: r.aig().describe("Its mean over those of main's counted answers that have it."),
				candidate: r.aig().describe("The same over this PR's.")
			})).exactOptional().describe("What metrics of `movedBy` came to, where answers have a value; absent where none has, or passes show the same."),
			failed: r.YOg(M).describe("Assertions that failed on this PR only."),
			error: j.nullable().describe("First error of its samples; null where there was none."),
			varied: r.Ikc({
				baseline: P,
				candidate: P
			}).nullable().describe("Of a borderline case: passes of both sides under variations of the prompt. Else null."),
			editedChecks: N,
			bar: r.Ikc({
				passes: A.describe("How many answers must pass: 3 of `atLeast: 3/5`."),
				of: A.describe("Out of how many answers: 5 of `atLeast: 3/5`."),
				passed: A.describe("How many answers of this PR pass."),
				answered: A.describe("How many answers of this PR were scored."),
				interval: r.PVZ([r.aig(), r.aig()]).nullable().describe("Exact 95 % interval of the share that passes."),
				state: r.k5n(a).describe("`missed`: it blocks. `unclear`: fewer passed, and chance alone may explain it.")
			}).exactOptional().describe("This PR's answers to a case with `atLeast`; absent where it has none."),
			...w
		});
		var I = n(38840);
		let L = r.Whr().min(0), R = r.YjP(), z = r.aig(), B = r.PVZ([z, z]).nullable(), V = r.Ikc({
			floor: z.describe("The bar that the policy sets."),
			value: z.nullable().describe("The metric's value of this PR that is held against it; null where nothing was measured."),
			interval: B.describe("95 % interval of that value; null where there are too few cases for one."),
			state: r.k5n(a).describe("`missed`: beyond chance. `unclear`: below the bar, and chance alone may explain it."),
			notAsked: L.exactOptional().describe("Cases with main's inputs, which were not asked. The state is `unclear` then, unless the floor is missed whatever they would answer."),
			added: L.exactOptional().describe("Cases that this PR adds, and that do not count here: in the cases of both sides main keeps the floor and this PR misses it. `value` and `interval` are those of the cases of both sides.")
		}).nullable().describe("The absolute bar for this PR's own samples; null where the policy sets none."), H = r.Ikc({
			name: R.describe("`pass` is the pass rate; `score`, `cost`, `latency`, `tokens`, or a named metric."),
			unit: r.k5n(l.jv).describe("What its values are measured in. A `rate` is a fraction from 0 to 1."),
			direction: r.k5n(s.X).describe("Which way is better."),
			gate: r.zMY().describe("A loss of this metric can block."),
			baseline: z.nullable().describe("Mean on main; null where it was not measured. Rates are fractions."),
			candidate: z.nullable().describe("Mean of this PR; null where it was not measured."),
			difference: z.nullable().describe("candidate − baseline."),
			interval: B.describe("Paired 95 % interval of the difference: [low, high]."),
			pValue: z.min(0).max(1).nullable().describe("One-sided chance of a loss this large if nothing had changed, adjusted for the number of tests where the metric gates; null where it was not tested."),
			driftMargin: z.nullable().describe("Against stored samples: a loss up to this may be drift. Null where main was asked."),
			cases: L.exactOptional().describe("Number of cases that the metric is of; absent where it is of all cases."),
			floor: V
		}), U = r.Ikc({
			precision: z.describe("Share of what was answered that is right."),
			recall: z.describe("Share of what was expected that was answered."),
			f1: z.describe("Harmonic mean of precision and recall.")
		}), W = {
			baseline: z.describe("Cases on main, each by the share of its samples."),
			candidate: z.describe("Cases in this PR, in the same way.")
		}, G = r.Ikc({
			label: R.describe("Name of the label, the entity type or the field."),
			support: z.describe("Number of expected cases, entities or values."),
			baseline: U.describe("Scores on main."),
			candidate: U.describe("Scores of this PR.")
		}), K = r.Ikc({
			tag: R.describe("Name of the tag in the cases' metadata."),
			value: R.describe("Value that the cases of this slice have."),
			cases: L.describe("Number of cases in it that both sides have."),
			metrics: r.YOg(H).describe("Metrics over these cases alone.")
		}), ee = r.Ikc({
			kind: r.k5n(I.Eb).describe("What the suite asks for."),
			cases: L.describe("Cases that both sides have."),
			labels: r.YOg(G).describe("Labels, entity types or fields; those whose F1 fell most first."),
			confusions: r.YOg(r.Ikc({
				expected: R.describe("Label that the cases expect."),
				answer: R.nullable().describe("Label that was answered; null for none of the labels."),
				...W
			})).describe("Wrong answers that became more or fewer, the largest change first."),
			outside: r.Ikc(W).describe("Cases whose answer is none of the labels."),
			unreadable: r.Ikc(W).describe("Cases whose answer cannot be read."),
			misaligned: r.Ikc(W).exactOptional().describe("Of tokens: cases whose answer has other tokens than the case expects."),
			slices: r.YOg(K).describe("Groups of cases that share the value of a tag."),
			slicesLeft: L.describe("Values of tags that are left out.")
		}).nullable().describe("What is behind the metrics of the suite's task; null where it has none."), q = r.Whr().min(0), J = r.YjP(), Y = r.aig(), X = J.regex(/^\d{4}-\d{2}-\d{2}$/), Z = r.Ikc({
			metric: J.describe("Name of the metric."),
			pValue: Y.min(0).max(1).describe("Two-sided chance of it if main answers as it did."),
			stored: Y.describe("Mean of main's stored samples over the compared cases."),
			fresh: Y.describe("Mean of main's samples of this run over the same cases."),
			compared: q.describe("Cases with samples of both times under the same keys."),
			since: X.nullable().describe("First day of the new answers; null where no day stands out."),
			storedDays: r.PVZ([X, X]).describe("Days of the oldest and the newest stored sample."),
			inChange: r.zMY().describe("The changes of this slot's metrics are against these stored samples, and hold the drift too."),
			cases: r.YOg(r.Ikc({
				id: J.describe("The case."),
				stored: Y.describe("Mean of its stored samples."),
				fresh: Y.describe("Mean of its samples of this run.")
			})).describe("Cases whose mean changed by half of the scale or more.")
		}).describe("Main answers differently than when its samples were stored. No part of the verdict."), te = r.aig().min(0), Q = r.Ikc({
			baseline: te.describe("Mean tokens of a request's prompt on main, cases alike."),
			candidate: te.describe("The same in this PR."),
			from: r.k5n(o).describe("`usage`: as the provider counts. `characters`: those of the rendered prompt ÷ 4."),
			usdPerThousand: r.aig().nullable().describe("US dollars that 1,000 requests take more for it; null where the price is not known.")
		}).nullable().describe("How long the prompts are. Null where that is not known, or one side has no such slot."), $ = r.k5n(s.im), ne = r.Ikc({
			code: J.describe("Stable and machine-readable."),
			text: J.describe("One sentence for people."),
			suite: J.nullable().describe("Id of the suite that it is about; null where it is about the whole change."),
			fix: J.nullable().describe("What to do about it: words or lines to paste.")
		}), re = r.Ikc({
			slot: J.describe("Id of this column of the suite, the same on both sides."),
			label: J.describe("Prompt · model, as people read it."),
			moved: r.YOg(J).describe("What differs in it between main and this PR."),
			metrics: r.YOg(H).describe("The built-in metrics, those of the suite's task, and those that assertions name."),
			task: ee,
			cases: r.YOg(F).describe("Every case, unchanged ones too."),
			seenFailing: r.Ikc({
				cases: q.describe("Cases that main passes and that failed at their first look."),
				byChance: r.aig().min(0).describe("How many of those that main passes would fail by chance alone.")
			}).nullable().describe("How many cases look lost, whether or not they were confirmed. Null where no loss was confirmed."),
			promptTokens: Q,
			drift: r.YOg(Z).describe("Gating metrics that drifted on main; empty where none did."),
			mainGone: r.Ikc({
				reason: J.describe("Why main cannot run."),
				samples: q.describe("Main's stored samples that stood in for it; 0: only floors were checked."),
				days: r.PVZ([X, X]).nullable().describe("Days (UTC) of the oldest and the newest of them; null where there is none.")
			}).nullable().describe("Main cannot run, so its stored samples are the baseline. Null where main was asked."),
			brokenLines: O,
			brokenSettings: k
		}), ie = r.Ikc({
			id: J.describe("Id of the suite: the folder of its config, or the name that `pawl.yaml` gives it."),
			config: J.describe("Path of the suite's promptfoo config from the root of the repository."),
			verdict: $.describe("The verdict on this suite alone."),
			cause: J.nullable().describe("Why it was not measured."),
			reasons: r.YOg(ne).describe("Why it has this verdict."),
			skipped: r.zMY().describe("Nothing that its answers or scores depend on changed: it was not run."),
			sideBySide: r.zMY().describe("Both sides were asked in this run. False where stored samples or result files stand for one."),
			notes: r.YOg(J).describe("What else people should know of it, a sentence each."),
			slots: r.YOg(re).describe("Its columns: each prompt with each model.")
		}), ae = r.Ikc({
			rule: J.describe("What is edited: `tolerance of pass`, `enforce`, `suite support`."),
			from: J.nullable().describe("Main's value; null where main has none."),
			to: J.nullable().describe("This PR's value; null where it has none."),
			file: J.nullable().describe("File of this PR that says so; null where there is none."),
			line: r.Whr().min(1).nullable().describe("Line in that file; null where it is not known."),
			loosens: r.zMY().describe("Under it something could pass that main would block.")
		}), oe = r.Ikc({
			suite: J.describe("Id of the suite."),
			cases: q.describe("Cases that are gone."),
			rewritten: q.describe("Cases whose question, or whose checks, are other ones now."),
			leftOut: q.describe("Cases that stand in training data which this PR edits."),
			columns: r.YOg(J).describe("Columns (a prompt with a model) that are gone, and metrics that gate and that nothing measures any more.")
		}), se = r.Ikc({
			suite: J.describe("Id of the suite."),
			cases: r.YOg(J).describe("Names of the cases."),
			places: r.YOg(r.Ikc({
				file: J.describe("File that the prompt is made of."),
				line: r.Whr().min(1).nullable().describe("Line of it; null where it is not known.")
			})).describe("Where they stand, as far as it is known.")
		}), ce = r.Ikc({
			suite: J.describe("Id of the suite."),
			cases: r.YOg(J).describe("Names of the cases.")
		}), le = {
			id: J.describe("What stands behind it, as 16 hexadecimal digits."),
			of: r.k5n(s.TD).describe("Loosened rules, cases that got worse, or what is taken out of suites.")
		}, ue = r.Ikc({
			...le,
			cases: r.YOg(J).describe("Names of the cases; empty unless it is of cases."),
			by: J.describe("Who accepted it: a name on the forge, or `the command line`."),
			reason: J.nullable().describe("In their words; null where they gave none.")
		}), de = r.Ikc({
			...le,
			cases: q.describe("How many; 0 unless it is of cases.")
		}), fe = Y.min(0).nullable(), pe = r.Whr().min(0).max(3), me = r.Ikc({
			schemaVersion: r.euz(c.tS).describe("Version of this document."),
			pawl: J.describe("Version that wrote this."),
			command: J.describe("Command that wrote this: `gate`, `merge` or `compare`."),
			verdict: r.k5n([...s.im, "loosened"]).describe("`loosened`: the change weakens the rules that judge it, and nothing worse is known."),
			title: J.describe("What happened, in a sentence; backticks quote names."),
			reasons: r.YOg(ne).describe("Why it is the verdict; the worst suite first, unless all pass."),
			ruleChanges: r.YOg(ae).describe("What the change edits of the rules; main's judged it."),
			removals: r.YOg(oe).describe("What this PR takes out of a suite that it keeps: a case, a case whose question is another now, a case that stands in training data which the PR edits, or a column (a prompt with a model)."),
			inPrompt: r.YOg(se).describe("Cases that it writes into the prompts that they test, and where. They count all the same."),
			weakened: r.YOg(ce).describe("Cases whose edited assertions pass what main's fail, and still pass what main answered."),
			accepted: r.YOg(ue).optional().describe("What somebody accepted as it is; absent where nobody did."),
			offered: r.YOg(de).optional().describe("What can be accepted as it is; absent where that is nothing."),
			exitCode: pe.describe("What the command exits with: 0 merge, 1 blocked, 3 not measured."),
			blocked: r.zMY().describe("The merge is stopped."),
			wouldExit: pe.describe("The exit code without `enforce: false`."),
			baseline: J.describe("What the change was compared with: `main@9f8e7d6`."),
			candidate: J.describe("What was judged: `HEAD@a1b2c3d`, `working tree`, or a result file."),
			calls: r.Ikc({
				candidate: q.describe("Calls for answers of this PR."),
				baseline: q.describe("Calls for answers of main."),
				grader: q.describe("Calls of graders."),
				reused: q.describe("Samples taken over from earlier runs. They cost no call."),
				lines: q.optional().describe("Those that searched changed lines; absent where none did."),
				settings: q.optional().describe("Those that searched settings that moved together; absent where none did.")
			}).describe("Provider calls made, and samples that were taken over from earlier runs."),
			cost: r.Ikc({
				target: fe.describe("Of the models under test."),
				grader: fe.describe("Of graders.")
			}).describe("US dollars; null where no provider said."),
			seconds: Y.min(0).nullable().describe("Duration of the run; null where nothing was run."),
			notes: r.YOg(J).describe("What else people should know of the run, a sentence each."),
			suites: r.YOg(ie).describe("Every suite, skipped ones too.")
		}).meta({ title: "Result of pawl gate and pawl compare" });
	}),
	73253: ((e, t, n) => {
		n.d(t, { U: () => quarantineLines });
		var r = n(82746), i = n(4732), a = n(9924), o = n(68587);
		function quarantineLines({ held: e, add: t, remove: n }) {
			if (t.length + n.length === 0) return e.length === 0 ? [] : [`In quarantine: ${(0, r.U9)(e.length, "case")}.`];
			let a = new Set(n.map(i.P)), o = [...e.filter((e) => !a.has(e)), ...t.map(i.P)];
			return [
				...named(t, ({ byTask: e }) => `${e ? "is right and wrong" : "passes and fails"} by turns, so it is too noisy to judge by`),
				...named(n, () => "is in quarantine, and its newest samples are all alike"),
				`The line for main's pawl.yaml: \`${lineText(o)}\``
			];
		}
		function named(e, t) {
			let n = e.length - o.CQ;
			return [...e.slice(0, o.CQ).map((e) => `${(0, a.TL)((0, i.P)(e))} ${t(e)}: ${evidence(e)}.`), ...n > 0 ? [`… and ${(0, r.U9)(n, "more case", "more cases")} like that.`] : []];
		}
		function evidence({ passed: e, scored: t, from: n, to: i, byTask: a }) {
			return `${(0, r.WQ)(e)} of ${(0, r.U9)(t, "sample")} ${a ? "right" : "passed"}, ${n} to ${i}`;
		}
		function lineText(e) {
			return `quarantine: ${JSON.stringify(e).replaceAll("`", "\\u0060")}`;
		}
	}),
	57511: ((e, t, n) => {
		n.d(t, {
			K: () => answerIn,
			U: () => parsedJson
		});
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
	}),
	61861: ((e, t, n) => {
		n.d(t, { O: () => defaultBranch });
		async function defaultBranch(e) {
			let t = await e([
				"symbolic-ref",
				"--quiet",
				"--short",
				"refs/remotes/origin/HEAD"
			]);
			if (t.code === 0) return t.stdout.trim().replace(/^origin\//, "");
			for (let t of ["main", "master"]) if ((await e([
				"rev-parse",
				"--verify",
				"--quiet",
				`refs/heads/${t}`
			])).code === 0) return t;
			let n = await e([
				"symbolic-ref",
				"--quiet",
				"--short",
				"HEAD"
			]);
			return n.code === 0 ? n.stdout.trim() : "main";
		}
	}),
	86009: ((e, t, n) => {
		n.d(t, { M: () => pastChanges });
		var r = n(19473), i = n(39977);
		async function pastChanges({ git: e }, t, n) {
			let a = await e([
				"log",
				"-z",
				"--first-parent",
				`--max-count=${n}`,
				"--format=%H%n%P%n%cI%n%B",
				t,
				"--"
			], { timeoutMs: 3e5 });
			if (a.code !== 0) throw new r.pO({
				code: "trees/history-missing",
				what: "git could not list the changes of the default branch.",
				why: (0, i.is)(a),
				fix: "check out the whole history:\n- uses: actions/checkout@v7\n  with:\n    fetch-depth: 0"
			}, "unmeasured");
			return a.stdout.split("\0").flatMap((e) => {
				let [t = "", n = "", r = "", ...i] = e.split("\n"), a = n.split(" ")[0] ?? "";
				return t === "" || a === "" ? [] : [{
					commit: t,
					parent: a,
					at: new Date(r).toISOString(),
					message: i.join("\n").trim()
				}];
			});
		}
	})
};
