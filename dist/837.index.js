export const id = 837;
export const ids = [837];
export const modules = {
	25365: ((e, t, n) => {
		n.d(t, { nightlyMode: () => nightlyMode });
		var r = n(76760), i = n(58500), a = n(68411), o = n(8702), s = n(48735), c = n(4732), l = n(38840), u = n(94416), d = n(15586);
		n(46717);
		function cellOutcomes(e, t = ({ passed: e }) => e) {
			let n = (0, u.S)(e, e.at(-1)?.at ?? ""), r = e.filter(({ arm: e, cached: t, result: r, at: i, slot: a }) => e === "baseline" && !t && r.kind === "scored" && Date.parse(i) >= Date.parse(n.get(a) ?? i));
			return [...(0, o.z)(r, d.u2).values()].map((e) => {
				let n = e.at(-1), r = e.filter((e) => (0, d.Y$)(e.keys) === (0, d.Y$)(n.keys)), i = r.flatMap(({ at: e, result: n }) => n.kind === "scored" ? [{
					day: e.slice(0, 10),
					passed: t(n),
					score: n.score
				}] : []), a = i.filter((e) => e.passed).length;
				return {
					slot: n.slot,
					case: n.case,
					passed: a,
					scored: r.length,
					outcomes: i
				};
			});
		}
		function isAlike(e) {
			return new Set(e.map(({ score: e }) => e)).size <= 1;
		}
		let f = [.3, .7];
		function quarantineNews(e, t, n) {
			let r = new Set(n), i = (0, s.G2)(t), a = !i && (0, s.bk)(t), l = i ? cellOutcomes(t, isMostlyRight) : cellOutcomes(t), u = [...(0, o.z)(l, (e) => e.case)].map(([e, t]) => ({
				id: e,
				columns: t.filter(({ scored: e }) => e >= 8),
				whole: t.every(({ scored: e }) => e >= 8)
			})), news = (t) => t.map(({ id: t, columns: n }) => noiseOf(e, t, n, i)), isHeld = ({ id: t }) => r.has((0, c.P)({
				suite: e,
				case: t
			})), isAll = (e) => (t) => t.whole && t.columns.every(e);
			return {
				held: n,
				add: news(u.filter((e) => !isHeld(e)).filter(isAll(isNoisy))),
				remove: news(u.filter(isHeld).filter(isAll((e) => isCalm(e, a))))
			};
		}
		function isNoisy({ passed: e, scored: t, outcomes: n }) {
			let r = e / t, [i, a] = f, o = new Set(n.map(({ day: e }) => e));
			return r >= i && r <= a && o.size >= 2 && takesTurns(n);
		}
		function takesTurns(e) {
			let daysOf = (t) => e.filter((e) => e.passed === t).map(({ day: e }) => e), [t, n] = [daysOf(!0), daysOf(!1)], reaches = (e, t) => (e[0] ?? "9") < (t.at(-1) ?? "");
			return reaches(t, n) && reaches(n, t);
		}
		function isMostlyRight({ passed: e, task: t }) {
			return e && (t === void 0 || (0, l.KV)(t) >= .5);
		}
		function isCalm({ outcomes: e }, t) {
			let n = e.slice(-8);
			return t ? isAlike(n) : new Set(n.map(({ passed: e }) => e)).size === 1;
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
		var p = n(36425), m = n(19473), h = n(27196), g = n(23760), _ = n(51311), v = n(55499);
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
			let i = new Set(t.cases.filter(({ repeatNever: e }) => e).map((e) => e.case)), why = (e) => t.together.kind === "cell" ? e.keys?.candidate ? i.has(e.case) ? "repeat-never" : null : "no-keys" : "together", a = t.cells.filter((e) => why(e) === null), s = [
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
			}), c = (0, v.a)(e, (0, _.k)(a), n), l = (0, o.z)(c.samples, d.u2), u = r(e), f = (0, o.z)(u ? c.earlier ?? [] : [], d.u2), p = 1 + t.gradersPerCell, m = new Map(t.cases.map((e) => [e.case, e.tags]));
			return {
				cells: a.map((t) => {
					let n = m.get(t.case);
					return {
						suite: e,
						slot: t.slot,
						case: t.case,
						calls: p,
						stored: l.get((0, d.u2)(t)) ?? [],
						earlier: f.get((0, d.u2)(t))?.length ?? 0,
						...u && c.repeated?.has((0, d.u2)(t)) && { twice: !0 },
						...n && { tags: n }
					};
				}),
				left: s
			};
		}
		let [y, b] = [4, 8];
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
			let i = (0, o.z)(e.filter(({ stored: e }) => e.length > 0), d.q8), isFull = ({ stored: e }) => Number(e.length >= t), a = [...i.values()].map((e) => {
				let t = n ? 24 : Math.min(b, Math.max(y, Math.ceil(e.length / 5)));
				return e.sort((e, t) => r(e) - r(t) || isFull(e) - isFull(t) || byLastAsked(e, t)).slice(0, t);
			});
			return Array.from({ length: 24 }).flatMap((e, t) => a.flatMap((e) => e[t] ?? []));
		}
		function byNeed(e, t) {
			return e.stored.length - t.stored.length || byLastAsked(e, t);
		}
		function byLastAsked(e, t) {
			return order(e.stored.at(-1)?.at ?? "", t.stored.at(-1)?.at ?? "") || order((0, d.sl)(e), (0, d.sl)(t));
		}
		function order(e, t) {
			return e < t ? -1 : +(e > t);
		}
		var x = n(52570), S = n(96019), C = n(34698), w = n(12215), T = n(432), ee = n(37647), E = n(5099), D = n(3004), O = n(82746), te = n(75210), k = n(25527);
		function bestAnchor(e, t, { name: n, direction: r, task: i }, { now: a, days: o = 30, tags: s = new Map() }) {
			let c = Date.parse(a) - o * te.s, l = best_anchor_ratesOf(t, n, i), u = statesOf(e.filter((e) => Date.parse(e.at) >= c && e.at <= a && l.has((0, d.u2)(e))).filter((e) => e.arm === "baseline" && valueIn(e, n, i) !== null).sort((e, t) => e.at < t.at ? -1 : +(e.at > t.at))), f = null;
			for (let { day: e, samples: a } of u) {
				let o = best_anchor_ratesOf(a, n, i), c = i ? (0, E.v)({ direction: r }, (0, k.v0)(a, t, i, s)) : [...o].reduce((e, [t, n]) => e + (0, E.v)({ direction: r }, n - (l.get(t) ?? 0)), 0);
				(f === null || c > f.gain + 1e-9) && (f = {
					day: e,
					samples: a,
					gain: c
				});
			}
			return f && {
				day: f.day,
				samples: f.samples,
				anchors: u.length
			};
		}
		function statesOf(e) {
			let t = new Map(), n = e.map((e) => {
				let n = `${(0, d.u2)(e)} ${e.keys?.generation ?? e.commit ?? e.at.slice(0, 10)} ${e.keys?.grading}`, r = t.get(n);
				return r ? r.push(e) : t.set(n, [e]), n;
			}), r = new Map(), i = new Map();
			for (let [a, o] of e.entries()) {
				r.set((0, d.u2)(o), n[a]);
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
			return n ? (0, k.g2)(e) : (0, D.a)(e, t);
		}
		function best_anchor_ratesOf(e, t, n) {
			let r = new Map();
			for (let i of e) {
				let e = valueIn(i, t, n);
				if (e === null) continue;
				let a = r.get((0, d.u2)(i));
				a ? a.push(e) : r.set((0, d.u2)(i), [e]);
			}
			return new Map([...r].map(([e, t]) => [e, (0, O.hm)(t)]));
		}
		var ne = n(84551), A = n(3364), re = n(15229), ie = n(56456), ae = n(16933);
		function erosions(e) {
			let t = new Set(e.today.map(S.av)), n = e.anchor.filter(isUsable), r = e.today.filter(isUsable), i = [...new Set(r.map(({ slot: e }) => e))].sort().flatMap((i) => {
				let a = casesOf(n.filter((e) => e.slot === i), r.filter((e) => e.slot === i), (e) => t.has((0, S.av)(e)));
				return e.rules.flatMap((t) => measure(i, a, t, e) ?? []);
			}), a = (0, ae.f)(i.map(({ pValue: t }) => Math.min(1, t * Math.max(1, e.anchors))));
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
				let d = (0, k.ik)(t, s, {
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
			let values = (e) => e.map((e) => (0, D.a)(e, r)).filter((e) => e !== null), d = t.map(({ anchor: e, today: t, same: n }) => ({
				baseline: values(e),
				candidate: values(t),
				same: n
			})).filter(({ baseline: e, candidate: t }) => e.length > 0 && t.length > 0);
			if (d.every(({ same: e }) => e)) return null;
			let turned = (e) => e.map((e) => (0, E.v)({ direction: a }, e)), f = d.map(({ baseline: e, candidate: t, same: n }) => ({
				baseline: turned(e),
				candidate: turned(t),
				same: n
			})), p = [(0, O.hm)(d.map((e) => (0, O.hm)(e.baseline))), (0, O.hm)(d.map((e) => (0, O.hm)(e.candidate)))], m = (0, ie.$)(f, (0, A.gF)(i) ? {} : { range: 0 });
			return {
				slot: e,
				metric: r,
				unit: i,
				tolerance: o,
				compared: d.length,
				otherChecks: n,
				anchor: p[0],
				today: p[1],
				loss: (0, E.v)({ direction: a }, p[0] - p[1]),
				interval: m && [0 - m.high, 0 - m.low],
				pValue: (0, ne.G)(f.filter(({ same: e }) => !e), {
					alpha: c,
					seed: l
				})
			};
		}
		function stateOf({ pValue: e, loss: t, tolerance: n }, r) {
			return e > r ? "none" : (0, re.B)(t, n) ? "within" : "eroded";
		}
		function isUsable({ arm: e, cached: t, result: n }) {
			return e === "baseline" && !t && n.kind === "scored";
		}
		function casesOf(e, t, n) {
			let r = [...(0, o.z)(t, (e) => e.case)].sort(([e], [t]) => e < t ? -1 : 1), i = (0, o.z)(e, (e) => e.case), a = 0;
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
			for (let r of e) r.keys && r.commit !== void 0 && t.has(r.commit) && n.set((0, d.u2)(r), (0, d.Y$)(r.keys));
			return e.filter((e) => e.keys && n.get((0, d.u2)(e)) === (0, d.Y$)(e.keys));
		}
		var j = n(30834), M = n(39977), N = n(59097);
		async function tagCommits(e, t) {
			let { git: n } = e, r = `refs/tags/${t}`, i = await n(["check-ref-format", r]);
			i.code === 0 && await (0, N.Bo)(e, r) === null && await n([
				"fetch",
				M.UB,
				"--quiet",
				"--no-tags",
				"--no-recurse-submodules",
				"origin",
				`+${r}:${r}`
			], { timeoutMs: 3e5 });
			let a = i.code === 0 ? await (0, N.Bo)(e, r) : null, o = a === null ? null : await n(["rev-list", a], { timeoutMs: 6e4 });
			if (o?.code === 0) return new Set(o.stdout.split("\n").filter((e) => e !== ""));
			throw new m.pO({
				code: "trees/no-tag",
				what: `The tag ${t}, which main is to be compared with, is not in this clone and could not be fetched.`,
				...o ? { why: (0, M.is)(o) } : {},
				fix: `git tag ${(0, m.lG)(t)} COMMIT && git push origin ${(0, m.lG)(t)}\nOr name another one in pawl.yaml:\nbaseline:\n  anchor: best`
			}, "unmeasured");
		}
		var P = n(46914), F = n(51077);
		function lastingDrifts(e) {
			let t = new Map();
			for (let n of e.samples) {
				let { suite: e, slot: r, arm: i, driftedSince: a } = n;
				if (a === void 0 || i !== "baseline") continue;
				let o = t.get((0, d.q8)(n)) ?? {
					suite: e,
					slot: r,
					moments: new Set()
				};
				o.moments.add(a), t.set((0, d.q8)(n), o);
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
			let { suite: o, slot: s, since: c, latest: l } = e, u = t.filter((e) => e.suite === o && e.slot === s), d = u.filter(({ at: e }) => Date.parse(e) < Date.parse(c)), f = u.find(({ at: e }) => Date.parse(e) >= Date.parse(l))?.commit ?? null, p = n.filter((e) => e.suite === o), m = p.filter((e) => e.slot === s), h = m.flatMap(({ stored: e }) => e), g = (0, F.j7)(r(o)), _ = g.flatMap((e) => (0, F.$p)({
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
			})).filter(({ now: e }) => e.length > 0), o = a.reduce((e, { suite: t }) => e + (0, F.j7)(n(t)).length, 0);
			return a.flatMap(({ suite: e, slot: t, own: a, now: s }) => {
				let { stored: c, lately: l } = times(a, s), u = (0, F.j7)(n(e)).flatMap((e) => {
					let t = (0, F.$p)({
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
				let e = (0, d.q8)(n), r = t.get(e);
				r ? r.own.push(n) : t.set(e, {
					suite: n.suite,
					slot: n.slot,
					own: [n]
				});
			}
			return [...t.values()];
		}
		function times(e, t) {
			let n = new Date(Date.parse(firstOf(t)) - 4.5 * te.s).toISOString(), isLate = ({ stage: e, at: t }) => e === "nightly" && t >= n, r = e.map(({ stored: e }) => {
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
		var oe = n(11395), se = n(86860), ce = n(30052);
		function slotsInDoubt(e, t, n) {
			let answers = (e) => e.flatMap((e) => n(e) ?? []), r = (0, o.z)(t, d.sl), i = e.filter((e) => {
				let [t, n] = [answers(r.get((0, d.sl)(e)) ?? []), answers(e.stored)], i = (e.twice || n.length + e.earlier >= 2) && t.length > 0 && n.length > 0 && !n.includes(t[0]), a = [...n, ...t];
				return i || e.earlier > 0 && 2 * a.filter((e) => !e).length > a.length;
			}), a = [...(0, o.z)(i, d.q8)];
			return new Set(a.filter(([, e]) => e.length >= 2).map(([e]) => e));
		}
		var le = n(56916);
		let I = .01;
		async function nightlySamples(e, t, n) {
			let { config: r } = n, { samples: i, budget: a } = r.policy, s = a.usd === void 0 ? {} : { usd: a.usd * a.nightly }, c = (0, se.o)({
				...a,
				...s
			}, n.elapsedMs), l = Math.floor((0, ee.qu)(e.plan, r.policy) * a.nightly), limits = () => ({
				fill: i.stored,
				target: i.nightly,
				calls: l
			}), cellsOf = (n) => nightlyCells(e.plan, {
				...t,
				samples: [...t.samples, ...n]
			}, (e) => (0, j.fY)(r, e)), ask = async (t, r) => {
				let i = await drawnSamples(e, {
					round: t,
					requests: r,
					calls: l,
					spending: c
				}, n);
				return l -= i.reduce((e, t) => e + t.calls.target + t.calls.grader, 0), i;
			}, f = cellsOf([]), p = nightlyRequests(f.cells, limits()), m = {
				atLeast: p.calls,
				atMost: p.calls
			};
			n.onEvent({
				kind: "plan",
				plan: {
					...e.plan,
					calls: m
				}
			});
			let h = await ask(0, p.requests), g = slotsInDoubt(f.cells, h, rightBy(r)), _ = cellsOf(h).cells.filter((e) => g.has((0, d.q8)(e))), v = [...h, ...await ask(1, nightlyRequests(_, {
				...limits(),
				doubt: !0
			}).requests)], y = nightlyDrift({
				cells: f.cells,
				fresh: v,
				gating: (e) => (0, j.ws)(r, e),
				level: I,
				seed: 0
			}), b = marksOf(t, y), x = (0, u.A)(v, b), S = cellsOf(x), C = new Set(y.filter(({ since: e }) => e !== null).map(d.q8)), finished = (e, n) => {
				let i = lastingDrifts({
					samples: [...t.samples, ...e],
					cells: n.cells,
					gating: (e) => (0, j.ws)(r, e),
					level: I,
					seed: 0
				}), a = [...(0, o.z)(_, d.q8).values()].flatMap(([e]) => e ?? []);
				return {
					samples: e,
					drifts: y,
					lasting: i,
					cells: n,
					doubted: a,
					waiting: p.waiting
				};
			};
			if (C.size === 0) return finished(x, S);
			let w = nightlyRequests(S.cells.filter((e) => C.has((0, d.q8)(e))), limits()), T = (0, u.A)(await ask(2, w.requests), b), E = [...x, ...T];
			return finished(E, cellsOf(E));
		}
		function rightBy(e) {
			let byTask = (t) => (0, j.ji)((0, j.ws)(e, t));
			return (e) => {
				let t = byTask(e.suite) ? (0, k.g2)(e) : (0, D.a)(e, "pass");
				return t === null ? null : t === 1;
			};
		}
		function marksOf(e, t) {
			let n = new Map();
			for (let t of new Set(e.samples.map((e) => e.suite))) {
				let r = e.samples.filter((e) => e.suite === t);
				for (let [i, a] of (0, u.S)(r, e.now)) n.set((0, d.q8)({
					suite: t,
					slot: i
				}), a);
			}
			for (let e of t) e.since !== null && n.set((0, d.q8)(e), e.since);
			return n;
		}
		async function drawnSamples({ engine: e, plan: t }, { round: n, requests: r, calls: i, spending: a }, { commit: o, onEvent: s }) {
			if (r.length === 0 || i <= 0) return [];
			let c = "nightly", l = (0, oe.b)(t, r);
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
			return (0, le.U)((0, ce.g)(t, d)).map((e) => ({
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
					problems: [`Nothing that is stored speaks for \`${i}\`: what main has lost since cannot be told. To fix: npx ${P.Hy} gate --base ${(0, m.lG)(i)}`]
				};
			} catch (e) {
				return {
					erosions: [],
					problems: [(0, m.BP)(e)]
				};
			}
		}
		function erosionsOf(e, t, { cells: { cells: n } }, r) {
			let i = new Date(Math.max(Date.parse(t.now), Date.now())).toISOString();
			return e.suites.flatMap(({ id: a }) => {
				let o = t.samples.filter((e) => e.suite === a), s = (0, j.mo)(e, a), c = n.filter((e) => e.suite === a);
				return suiteErosions({
					suite: a,
					stored: ofThisModel(o, i),
					today: c.flatMap((e) => e.stored),
					rules: (0, j.ws)(e, a).map(({ name: e, task: t }) => ({
						...(0, j.vO)(e, s, t),
						...t && { task: t }
					})),
					tags: new Map(c.map((e) => [e.case, e.tags ?? {}])),
					choice: r,
					now: i,
					alpha: I / e.suites.length,
					seed: 0
				});
			});
		}
		function ofThisModel(e, t) {
			let n = (0, u.S)(e, t);
			return e.filter(({ slot: e, at: t }) => Date.parse(t) >= Date.parse(n.get(e) ?? t));
		}
		async function nightly(e, t) {
			let { root: n, config: r, candidate: a } = e, s = t.clock(), c = await (0, w.h)(n, {
				...t.env,
				...t.storeEnv
			}, !0), l = (0, C.C)((0, p.qS)(r.policy.baseline), {
				root: n,
				git: c.git,
				pause: i.setTimeout
			}), u = await storedOf(r, l), d = new Date().toISOString(), { secretsWithheld: f, env: m, openEngine: g, onEvent: _, log: v } = t, y = await (0, ee.rB)({
				root: n,
				config: r,
				env: m,
				openEngine: g,
				secretsWithheld: f,
				askModels: !0,
				namesRefused: !0
			});
			try {
				for (let e of y.models) v(e);
				let elapsedMs = () => t.clock() - s, e = await (0, h.c)({
					...y,
					root: n,
					config: r,
					env: m,
					log: v,
					isLocal: t.event === null,
					purpose: ["nightly", (t.batches?.since() ?? d).slice(0, 10)]
				});
				t.batches?.spent([...u, ...e.journal.samples]);
				let i = {
					samples: (0, S.f7)(u, e.journal.samples),
					now: d,
					maxAgeDays: r.policy.baseline.maxAgeDays
				}, f = await nightlySamples({
					plan: y.plan,
					engine: e.engine
				}, i, {
					config: r,
					commit: a.commit,
					onEvent: _,
					elapsedMs
				}).finally(e.close);
				writeSamples(n, f.samples);
				let p = await kept(l, r, (0, S.f7)(f.samples, u)), g = t.batches?.lines() ?? [];
				p.length === 0 && (g.length === 0 && e.kept(), t.batches?.kept());
				let b = await nightlyErosions(r, {
					...i,
					samples: [...i.samples, ...f.samples]
				}, f, c), x = allQuarantineNews((0, o.z)([...i.samples, ...f.samples], ({ suite: e }) => e), r.policy.quarantine), C = [
					...unmeasured(y.plan),
					...tooManyErrors(r, f),
					...p,
					...b.problems
				];
				return {
					...reportOf(r, f, l),
					erosions: b.erosions,
					problems: C,
					inBatches: g,
					models: y.models,
					quarantine: x
				};
			} finally {
				await y.close();
			}
		}
		async function storedOf({ suites: e }, t) {
			let n = [];
			for (let { id: r } of e) n.push((await t.read(r)).samples);
			return n.flat();
		}
		function writeSamples(e, t) {
			let n = (0, T.xc)(r.join(e, ".pawl"));
			(0, T.Zf)(r.join(n, "samples.jsonl"), (0, x.iF)({ status: "complete" }, t));
		}
		async function kept(e, { suites: t }, n) {
			try {
				let r = n.filter(({ result: e }) => e.kind === "scored");
				for (let { id: n } of t) await e.append(n, r.filter((e) => e.suite === n));
				return [];
			} catch (e) {
				return [(0, m.BP)(e)];
			}
		}
		function unmeasured({ suites: e }) {
			return e.flatMap(({ suite: e, action: t }) => t.kind === "unmeasured" ? [`\`${e}\`: ${(0, g.Ez)(t.why)}`] : []);
		}
		function tooManyErrors({ policy: e }, { samples: t }) {
			let n = t.flatMap(({ result: e }) => e.kind === "errored" ? [e.message] : []);
			return n.length <= e.limits.errors * t.length ? [] : [`${n.length} of ${t.length} samples failed with an error, the first: ${n[0]}`];
		}
		function reportOf(e, t, n) {
			let { samples: r, cells: i, drifts: o, lasting: s, waiting: c, doubted: l } = t, u = new Set(r.map(d.sl)), f = r.filter(({ result: e }) => e.kind === "scored").length;
			return {
				store: n.describe(),
				scored: f,
				errored: r.length - f,
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
				rested: o.filter((e) => !a.has((0, d.sl)(e)) && missingOf(e, r) <= 0).length,
				left: n.filter((t) => t.suite === e)
			};
		}
		function batchPart({ notes: e, lines: t, takes: n, comesBack: r, wait: i, unwait: a, follow: o, tell: s }) {
			let c = new Map(), giveUp = () => {
				a(new Set(c.values()));
				for (let e of c.values()) e.hand !== null && (e.isTaken = !1), e.hand = null;
				c.clear();
			}, l = {
				comesBack: r,
				defer(e, r) {
					let later = (e) => queueMicrotask(() => r(e));
					if (!n(e)) {
						later({ kind: "direct" });
						return;
					}
					let a = t.take(e, later);
					c.set(a.line, a), a.answer ? t.give(a) : a.isRefused ? t.end([a], "direct") : a.flight ? o(a.flight) : i(a);
				},
				state: (e) => s(l, e),
				used(n) {
					let r = n.flatMap((e) => c.get(e) ?? []);
					if (r.length !== 0) {
						e.used(r.map(({ line: e }) => e));
						for (let e of r) t.forget(e), c.delete(e.line);
					}
				},
				release() {
					giveUp(), s(l, "busy");
				},
				leave() {
					giveUp(), s(l, null);
				}
			};
			return l;
		}
		var L = n(1228);
		function batchGroup({ base: e, endpoint: t, model: n, key: r, organization: i, project: a }) {
			return JSON.stringify([
				e,
				t,
				n,
				r.name,
				i,
				a
			]);
		}
		function inputFiles(e, t = {
			lines: 5e4,
			bytes: 2e8,
			inputs: 5e4
		}) {
			let n = [], r = new Map();
			for (let i of e) {
				let e = batchGroup(i.request), a = `${inputLine(i)}\n`, o = Buffer.byteLength(a), s = inputsOf(i.request), c = r.get(e), l = c !== void 0 && (c.lines.length >= t.lines || c.bytes + o > t.bytes || c.inputs + s > t.inputs);
				(c === void 0 || l) && (c = {
					lines: [],
					texts: [],
					bytes: 0,
					inputs: 0,
					group: e
				}, r.set(e, c), n.push(c)), c.lines.push(i), c.texts.push(a), c.bytes += o, c.inputs += s;
			}
			return n.map((e) => ({
				lines: e.lines,
				content: e.texts.join("")
			}));
		}
		function inputLine({ line: e, request: t }) {
			let { endpoint: n, body: r } = t, i = /[\n\r]/.test(r) ? JSON.stringify(JSON.parse(r)) : r;
			return `{"custom_id":${JSON.stringify(e)},"method":"POST","url":"/v1${n}","body":${i}}`;
		}
		function inputsOf({ endpoint: e, body: t }) {
			if (e !== "/embeddings") return 0;
			let { input: n } = JSON.parse(t);
			return Array.isArray(n) && typeof n[0] != "number" ? n.length : 1;
		}
		var R = n(77598);
		function openLines({ batches: e, answers: t, made: n }) {
			let r = new Map(), i = new Map([...n].map(([e, t]) => [e.slice(0, 16), t])), a = {
				answer: 0,
				direct: 0,
				stop: 0
			}, enter = (e) => r.set(e.digest, (r.get(e.digest) ?? new Set()).add(e)), forget = (e) => void r.get(e.digest)?.delete(e), o = new Set(), hand = (e, t) => {
				let n = e.hand;
				e.hand = null, o.delete(e), n !== null && (a[t.kind] += 1, n(t));
			};
			for (let { token: t, batch: n, lines: r } of e) {
				let e = r.map((e) => ({
					...untaken(e.line, e.digest),
					answer: null
				})), i = {
					token: t,
					batch: n,
					lines: e,
					isFollowed: !1
				};
				for (let t of e) enter(Object.assign(t, { flight: i }));
			}
			for (let { line: e, digest: n, ...r } of t) enter({
				...untaken(e, n),
				answer: r
			});
			let all = () => [...r.values()].flatMap((e) => [...e]);
			return {
				take(e, t) {
					let n = digestOf(e), a = [...r.get(n) ?? []].find(({ isTaken: e }) => !e), s = n.slice(0, 16), c = (i.get(s) ?? 0) + 1;
					a || i.set(s, c);
					let l = a ?? untaken(`${s}-${c}`, n);
					return enter(l), o.add(l), Object.assign(l, {
						request: e,
						hand: t,
						isTaken: !0
					});
				},
				give(e) {
					e.answer && hand(e, {
						kind: "answer",
						line: e.line,
						...e.answer
					});
				},
				end(e, t) {
					for (let n of e) t === "direct" && (n.flight = null), n.isRefused = t === "direct" && n.hand === null, n.flight === null && !n.isRefused && forget(n), hand(n, { kind: t });
				},
				forget,
				spent(e) {
					let t = new Set(e);
					for (let e of r.values()) for (let n of e) t.has(n.line) && e.delete(n);
					for (let t of e) {
						let [e = "", n] = t.split("-");
						i.set(e, Math.max(i.get(e) ?? 0, Number(n)));
					}
				},
				all,
				awaited: () => [...o].filter(({ hand: e }) => e !== null),
				unasked: () => all().filter(({ request: e, isRefused: t }) => e === null && !t),
				counts: () => ({
					answered: a.answer,
					direct: a.direct,
					stopped: a.stop
				})
			};
		}
		function untaken(e, t) {
			return {
				line: e,
				digest: t,
				request: null,
				answer: null,
				flight: null,
				isRefused: !1,
				isTaken: !1,
				hand: null
			};
		}
		function digestOf({ base: e, endpoint: t, body: n, organization: r, project: i }) {
			return (0, R.createHash)("sha256").update(JSON.stringify([
				e,
				t,
				n,
				r,
				i
			])).digest("hex");
		}
		let ue = [
			15e3,
			3e4,
			6e4,
			12e4,
			24e4,
			48e4,
			9e5
		];
		function openSender({ notes: e, lines: t, say: n, connect: r, left: i, pause: a }) {
			let o = new Set(), refused = ({ base: e }, t, r) => {
				o.has(t) || n(`No batch was taken at ${e}, so everything there is asked directly, at full price: ${messageOf(r)}`), o.add(t);
			}, submit = async (e, t, o) => {
				let s = r(e);
				for (let r = 0;; r += 1) try {
					return await s.submit(t, e.endpoint, o);
				} catch (t) {
					let c = ue[r];
					if (t instanceof L.p || c === void 0 || i() <= c) throw t;
					r === 0 && n(`No batch could be sent to ${e.base}, so it is tried again for half an hour: ${messageOf(t)}`), await a(c);
					let l = await s.find(o).catch(() => null);
					if (l !== null) return l;
				}
			};
			return {
				takes: (e) => !o.has(accountOf(e)),
				async send(r, i) {
					let { request: a } = r[0], s = accountOf(a);
					if (o.has(s)) return t.end(r, "direct"), null;
					let c = {
						token: (0, R.randomUUID)(),
						batch: null,
						lines: r,
						isFollowed: !0
					};
					for (let e of r) e.flight = c;
					e.sending({
						token: c.token,
						lines: r.map(({ line: e, digest: t }) => ({
							line: e,
							digest: t
						}))
					});
					try {
						c.batch = await submit(a, i, c.token);
					} catch (n) {
						return e.ended(c.token), refused(a, s, n), t.end(r, "direct"), null;
					}
					return e.sent(c.token, c.batch), n(`batch ${c.batch}: ${(0, O.U9)(r.length, "request")} of ${a.model} sent`), c.isFollowed = !1, c;
				}
			};
		}
		function messageOf(e) {
			return e instanceof Error ? e.message : String(e);
		}
		function accountOf({ base: e, key: t }) {
			return JSON.stringify([e, t.name]);
		}
		let de = 1e4;
		function openBatches(e) {
			let { notes: t, limitMs: r, say: i, clock: a, connect: o = connectLater } = e, s = openLines(t), c = a.now(), l = new Map(), isAny = (e) => [...l.values()].includes(e), u = [], d = new Set(), f = 0, p = new Set(), m = c, h = !1, g = !1, endPauses = () => {}, _ = new Promise((e) => {
				endPauses = e;
			}), left = () => g ? 0 : c + r - a.now(), pause = (e) => Promise.race([new Promise((t) => a.after(e, t)), _]), v = openSender({
				notes: t,
				lines: s,
				say: i,
				connect: o,
				left,
				pause
			}), consider = () => {
				m = a.now(), endInTime(), maySend() && (isAny("stalled") ? h || sendOnceQuiet(de) : send());
			}, maySend = () => u.length > 0 && !g && !isAny("busy") && p.size === 0, sendOnceQuiet = (e) => {
				h = !0, a.after(e, () => {
					if (h = !1, !maySend()) return;
					let e = m + de - a.now();
					e > 0 ? sendOnceQuiet(e) : send();
				});
			}, send = () => {
				let e = inputFiles(u.map((e) => ({
					line: e.line,
					request: e.request,
					own: e
				})));
				u = [];
				let t = e.map((e) => v.send(e.lines.map(({ own: e }) => e), e.content)), n = Promise.all(t).then((e) => {
					d.delete(n);
					for (let t of e) t !== null && follow(t, !1);
					endInTime();
				});
				d.add(n);
			}, endInTime = () => {
				left() > 0 || isAny("busy") || f + d.size + u.length === 0 && stop();
			}, stop = () => {
				u = [], s.end(s.awaited(), "stop");
			}, y = {
				notes: t,
				lines: s,
				say: i,
				clock: a,
				left,
				unsent(e) {
					for (let t of e.lines) t.flight = null, isAsked(t) ? u.push(t) : s.forget(t);
					consider();
				},
				looked(e) {
					p.delete(e) && consider();
				}
			}, follow = async (e, t) => {
				let r = e.lines.find(isAsked)?.request;
				if (e.isFollowed || !r) return;
				e.isFollowed = !0, f += 1, t && p.add(e);
				let { followBatch: i } = await n.e(686).then(n.bind(n, 80686));
				await i(e, o(r), y, t), --f, e.isFollowed = !1, y.looked(e), endInTime();
			};
			return {
				join() {
					let e = batchPart({
						notes: t,
						lines: s,
						takes: v.takes,
						comesBack: r <= 0,
						wait: (e) => void u.push(e),
						unwait(e) {
							for (let t of u) e.has(t) && s.forget(t);
							u = u.filter((t) => !e.has(t));
						},
						follow: (e) => void follow(e, !0),
						tell(e, t) {
							t === null ? l.delete(e) : l.set(e, t), consider();
						}
					});
					return l.set(e, "busy"), e;
				},
				report() {
					let { answered: e, direct: t, stopped: n } = s.counts();
					return {
						answered: e,
						direct: t,
						inFlight: n,
						batches: batchesOf(s.all().filter(({ request: e }) => e !== null))
					};
				},
				spent: (e) => s.spent(e),
				since: t.since,
				kept: () => t.kept(),
				async close() {
					if (g) return;
					g = !0, endPauses(), stop(), await Promise.all(d), t.close();
					let e = s.unasked();
					e.length > 0 && i(unaskedText(e));
				}
			};
		}
		function connectLater(e) {
			let t = Promise.all([n.e(674), n.e(717)]).then(n.bind(n, 78717)).then(({ openBatchApi: t }) => t(e));
			return {
				submit: async (...e) => (await t).submit(...e),
				find: async (e) => (await t).find(e),
				look: async (e) => (await t).look(e),
				file: async (e) => (await t).file(e)
			};
		}
		function isAsked(e) {
			return e.hand !== null && e.request !== null;
		}
		function batchesOf(e) {
			return [...new Set(e.flatMap(({ flight: e }) => e ?? []))].flatMap(({ batch: e }) => e ?? []);
		}
		function unaskedText(e) {
			let t = batchesOf(e), n = t.length === 0 ? "" : ` (${t.slice(0, 3).join(", ")}${t.length > 3 ? ", …" : ""})`, [r, i] = e.length === 1 ? ["is", "it"] : ["are", "them"];
			return `${(0, O.U9)(e.length, "request")} of earlier batches${n} ${r} paid, and this run did not ask for ${i}: the suite did not run, or its prompts, models or server changed. A run that asks the same within ${L.b} days of sending gets the answers.`;
		}
		var fe = n(97546), pe = n(93005), z = n(73024), B = n(26921), V = n(64377), H = n(10794), me = n(58270), he = n(26049);
		let ge = B.Ikc({
			pawl: B.euz("batches"),
			schemaVersion: B.euz(1),
			since: V.w$()
		}), U = L.b * 24 * 36e5, _e = B.YjP().regex(/^[0-9a-f]{64}$/), W = B.YjP().regex(/^[\w-]{1,60}$/), G = {
			line: me.Be,
			digest: _e
		}, ve = B.KCZ([
			B.Ikc({ sending: B.Ikc({
				token: W,
				at: V.w$(),
				lines: B.YOg(B.Ikc(G))
			}) }),
			B.Ikc({ sent: B.Ikc({
				token: W,
				batch: B.YjP().regex(/^[\w-]{1,200}$/)
			}) }),
			B.Ikc({ answered: B.Ikc({
				...G,
				status: B.Whr().min(200).max(599),
				body: B.YjP()
			}) }),
			B.Ikc({ ended: W }),
			B.Ikc({ used: B.YOg(me.Be) })
		]);
		function openBatchNotes(e, t, n = Date.now) {
			(0, T.xc)(e);
			let i = locked(r.join(e, "batches.lock")), a = r.join(e, he.q9), { entries: o, skipped: s, since: c } = entriesOf(a, n), l = [...o], u = !0, note = (e) => {
				if (!u) return;
				let t = (0, z.statSync)(a, { throwIfNoEntry: !1 }) === void 0, r = {
					pawl: "batches",
					schemaVersion: 1,
					since: new Date(n()).toISOString()
				};
				(0, z.appendFileSync)(a, `${t ? `${JSON.stringify(r)}\n` : ""}${JSON.stringify(e)}\n`), l.push(withoutText(e));
			};
			return {
				...readEntries(o, n() - U),
				since: c,
				skipped: s,
				sending: (e) => note({ sending: {
					token: e.token,
					at: new Date(n()).toISOString(),
					lines: [...e.lines]
				} }),
				sent: (e, t) => note({ sent: {
					token: e,
					batch: t
				} }),
				answered(e) {
					for (let { body: n, ...r } of e) note({ answered: {
						...r,
						body: t(n)
					} });
				},
				ended: (e) => note({ ended: e }),
				used: (e) => note({ used: [...e] }),
				kept() {
					let { batches: e, answers: t } = readEntries(l, n() - U);
					e.length === 0 && t.length === 0 && (0, z.rmSync)(a, { force: !0 });
				},
				close() {
					u = !1, i();
				}
			};
		}
		function withoutText(e) {
			return "answered" in e ? { answered: {
				...e.answered,
				body: ""
			} } : e;
		}
		function readEntries(e, t) {
			let n = new Map(), r = new Map(), i = new Set(), a = new Map();
			for (let o of e) if ("sending" in o) {
				let { token: e, at: r, lines: s } = o.sending;
				if (Date.parse(r) > t) n.set(e, {
					token: e,
					batch: null,
					lines: s
				});
				else for (let { line: e } of s) i.add(e);
				for (let { line: e, digest: t } of s) a.set(t, Math.max(a.get(t) ?? 0, Number(e.split("-")[1])));
			} else if ("sent" in o) {
				let e = n.get(o.sent.token);
				e && n.set(e.token, {
					...e,
					batch: o.sent.batch
				});
			} else if ("answered" in o) r.set(o.answered.line, o.answered);
			else if ("ended" in o) n.delete(o.ended);
			else for (let e of o.used) i.add(e);
			let o = [...r.values()].filter(({ line: e }) => !i.has(e));
			return {
				batches: [...n.values()].map((e) => ({
					...e,
					lines: e.lines.filter(({ line: e }) => !r.has(e))
				})).filter(({ lines: e }) => e.length > 0),
				answers: o,
				made: a
			};
		}
		function entriesOf(e, t) {
			let n = (0, z.statSync)(e, { throwIfNoEntry: !1 });
			if (n === void 0) return {
				entries: [],
				skipped: 0,
				since: null
			};
			let [r, ...i] = (0, z.readFileSync)(e, "utf8").split("\n"), a = ge.safeParse((0, H.o)(r ?? ""));
			if (!a.success || t() - n.mtimeMs > U) return (0, z.rmSync)(e), {
				entries: [],
				skipped: +!a.success,
				since: null
			};
			let o = i.filter((e) => e !== "").map((e) => ve.safeParse((0, H.o)(e))), s = o.flatMap(({ data: e }) => e === void 0 ? [] : [e]);
			return i.at(-1) !== "" && (0, z.appendFileSync)(e, "\n"), {
				entries: s,
				skipped: o.length - s.length,
				since: a.data.since
			};
		}
		let K = new Set();
		function locked(e) {
			for (let t = 0;; t += 1) try {
				let t = (0, z.openSync)(e, "wx");
				return (0, z.writeFileSync)(t, String(process.pid)), (0, z.closeSync)(t), K.add(e), () => {
					K.delete(e) && (0, z.rmSync)(e, { force: !0 });
				};
			} catch (n) {
				if (n.code !== "EEXIST") throw n;
				let r = holderOf(e);
				if (t === 0 && (r === null || !isHolding(r, e))) {
					(0, z.rmSync)(e, { force: !0 });
					continue;
				}
				throw new m.pO({
					code: "batch/in-use",
					what: "Another command of this checkout waits for its batches.",
					why: "Two at once could give one answer to two samples.",
					fix: `wait until process ${r ?? "of the lock"} has ended. If there is none, remove its lock:\nrm ${(0, m.lG)(e)}`
				});
			}
		}
		function holderOf(e) {
			try {
				let t = Number((0, z.readFileSync)(e, "utf8"));
				return Number.isInteger(t) && t > 0 ? t : null;
			} catch {
				return null;
			}
		}
		function isHolding(e, t) {
			if (e === process.pid) return K.has(t);
			try {
				return process.kill(e, 0), !0;
			} catch (e) {
				return e.code === "EPERM";
			}
		}
		var ye = n(62600);
		let be = ["latency", "latency p95"], xe = {
			now: () => performance.now(),
			after: (e, t) => void setTimeout(t, e).unref()
		};
		function batchedRun(e, t, n) {
			let r = null;
			return {
				openEngine(i, a, o, s) {
					refuseMeasuredTime(i);
					let c = openBatchNotes((0, ye.M)(o, a), (0, fe.l)((0, pe.c8)(a)).text);
					c.skipped > 0 && n(`${(0, O.U9)(c.skipped, "line")} of the notes on batches could not be read: the requests are made again.`);
					let l = openBatches({
						notes: c,
						limitMs: e * 36e5,
						say: n,
						clock: xe
					});
					r = l;
					let u = t(i, a, o, {
						...s,
						batches: l
					});
					return {
						...u,
						async close() {
							await u.close(), await l.close();
						}
					};
				},
				overrides: withoutMinutes,
				batches: {
					since: () => r?.since ?? null,
					spent: (e) => r?.spent(e.flatMap(({ lines: e = [] }) => e)),
					kept: () => r?.kept(),
					lines() {
						let { inFlight: e = 0, batches: t = [] } = r?.report() ?? {};
						return e === 0 ? [] : [`${e === 1 ? "1 request is" : `${e} requests are`} still in batches${t.length === 0 ? "" : ` (${t.slice(0, 3).join(", ")}${t.length > 3 ? ", …" : ""})`}. Run the same command again to fetch the answers.`];
					}
				}
			};
		}
		function withoutMinutes(e) {
			let { minutes: t, ...n } = e.policy.budget;
			return {
				...e,
				policy: {
					...e.policy,
					budget: n
				}
			};
		}
		function refuseMeasuredTime(e) {
			let t = e.suites.find(({ id: t }) => be.some((n) => (0, j.mo)(e, t)[n]?.gate === !0));
			if (t !== void 0) throw new m.pO({
				code: "batch/latency",
				what: `\`${t.id}\` gates on \`latency\`, and answers from batches have no time.`,
				why: "With such samples of main, a pull request could not compare its latency with main's.",
				fix: "leave out `--batch`, or take `gate: true` from the metric `latency`"
			});
		}
		var Se = n(73535), Ce = n(6767);
		async function ownTree(e) {
			let { root: t, git: n, head: r } = await (0, w.h)(e.cwd, {
				...e.env,
				...e.storeEnv
			}, e.event !== null), i = (0, Se.Y)({
				root: t,
				file: e.policyFile,
				keepUnreadable: !0,
				submodules: !0
			}), a = (0, Ce.D)(e.overrides?.(i) ?? i, e.suite), o = await n([
				"status",
				"--porcelain",
				"--untracked-files=no"
			]), s = o.code === 0 && o.stdout.trim() === "", c = s ? `HEAD@${r.slice(0, 7)}` : "working tree";
			return {
				kind: "record",
				root: t,
				config: a,
				candidate: {
					root: t,
					commit: s ? r : null,
					label: c
				},
				notes: s ? [] : ["The working tree has edits: its samples are stored without a commit."]
			};
		}
		var we = n(2048), Te = n(35046), Ee = n(99540), De = n(20530), q = n(40987), Oe = n(84123);
		let ke = "pawl", Ae = B.Ikc({
			number: B.aig(),
			html_url: B.YjP(),
			state: B.YjP(),
			title: B.YjP(),
			body: B.YjP().nullish(),
			user: B.Ikc({ login: B.YjP() }).nullish(),
			pull_request: B.L5J().optional()
		});
		async function nightlyIssue(e) {
			let { token: t, facts: n, gate: r, news: i, wait: a } = e;
			if (t === "") return skipped("no token was given (`github-token` is empty)");
			if (i.state === "unknown") return skipped("this night cannot tell whether anything changed");
			let o = (0, we.m)(r).marker.replace("pawl-gate:", `pawl-${i.about}:`);
			try {
				let e = await (0, q.Ng)({
					token: t,
					apiUrl: n.apiUrl,
					...a ? { wait: a } : {}
				}), r = {
					...(0, q._M)(n),
					marker: o
				}, s = await ownIssues(e, r), c = s.filter(({ state: e }) => e === "open");
				if (i.state === "gone") return await closeAll(e, r, c, i.closing);
				let l = i.once === void 0 ? "" : `\n${onceMark(i.once)}`, u = l !== "" && s.some(({ body: e }) => e?.includes(l.trim()));
				if (c.length === 0 && u) return skipped("somebody closed the issue that tells the same");
				let d = issueThread(e, r, c, {
					title: Array.from(i.title).slice(0, 256).join(""),
					body: `${o}${l}\n${i.text}`
				});
				return {
					...await (0, Te.g)(d.thread, d.text, "write"),
					surface: "issue"
				};
			} catch (e) {
				return (0, Oe.ip)("issue", "issues", (0, q.SU)(e), n);
			}
		}
		function onceMark(e) {
			return `<!-- pawl-once:${(0, R.createHash)("sha256").update(JSON.stringify([...e].sort())).digest("hex").slice(0, 32)} -->`;
		}
		function issueThread(e, t, n, { title: r, body: i }) {
			let { issues: a } = e.rest, o = {
				owner: t.owner,
				repo: t.repo
			}, asMessage = (e) => ({
				id: e.number,
				body: `${e.title}\n${e.body ?? ""}`,
				url: e.html_url
			}), s = n.map(asMessage), c = new Map();
			return {
				thread: {
					own: async () => {
						let n = s ?? (await ownIssues(e, t)).filter(isOpen).map(asMessage);
						s = null;
						let r = [...c.values()].filter(({ id: e }) => !n.some((t) => t.id === e));
						return [...n, ...r].sort((e, t) => e.id - t.id);
					},
					create: async () => {
						let { data: e } = await a.create({
							...o,
							title: r,
							body: i,
							labels: [ke]
						}), t = asMessage(Ae.parse(e));
						c.set(t.id, t);
					},
					update: async ({ id: e }) => {
						await a.update({
							...o,
							issue_number: e,
							title: r,
							body: i
						});
					},
					remove: async ({ id: e }) => {
						await a.update({
							...o,
							issue_number: e,
							state: "closed",
							state_reason: "not_planned"
						}), c.delete(e);
					},
					statusOf: (e) => (0, q.SU)(e).status,
					urlOf: ({ url: e }) => e
				},
				text: `${r}\n${i}`
			};
		}
		async function closeAll(e, { owner: t, repo: n }, r, i) {
			let [a] = r;
			if (a === void 0) return skipped("there is nothing to tell, and no open issue of ours");
			for (let { number: a } of r) await e.rest.issues.createComment({
				owner: t,
				repo: n,
				issue_number: a,
				body: i
			}), await e.rest.issues.update({
				owner: t,
				repo: n,
				issue_number: a,
				state: "closed",
				state_reason: "completed"
			});
			return {
				surface: "issue",
				status: "updated",
				url: a.html_url
			};
		}
		async function ownIssues(e, { owner: t, repo: n, marker: r }) {
			let i = {
				owner: t,
				repo: n,
				state: "all",
				labels: ke,
				per_page: 100
			}, a = await e.paginate(e.rest.issues.listForRepo, i), o = B.YOg(Ae).parse(a).filter(({ body: e, pull_request: t }) => t == null && e?.trimStart().startsWith(r));
			if (o.length === 0) return [];
			let s = await (0, De.C)(e, null);
			return o.filter(({ user: e }) => e?.login === s).sort((e, t) => e.number - t.number);
		}
		function isOpen({ state: e }) {
			return e === "open";
		}
		function skipped(e) {
			return (0, Ee.g)("issue", e);
		}
		var J = n(9924), Y = n(68587), X = n(43680), je = n(53526);
		function quarantineLines({ held: e, add: t, remove: n }) {
			if (t.length + n.length === 0) return e.length === 0 ? [] : [`In quarantine: ${(0, O.U9)(e.length, "case")}.`];
			let r = new Set(n.map(c.P)), i = [...e.filter((e) => !r.has(e)), ...t.map(c.P)];
			return [
				...named(t, ({ byTask: e }) => `${e ? "is right and wrong" : "passes and fails"} by turns, so it is too noisy to judge by`),
				...named(n, () => "is in quarantine, and its newest samples are all alike"),
				`The line for main's pawl.yaml: \`${lineText(i)}\``
			];
		}
		function named(e, t) {
			let n = e.length - Y.CQ;
			return [...e.slice(0, Y.CQ).map((e) => `${(0, J.TL)((0, c.P)(e))} ${t(e)}: ${evidence(e)}.`), ...n > 0 ? [`… and ${(0, O.U9)(n, "more case", "more cases")} like that.`] : []];
		}
		function evidence({ passed: e, scored: t, from: n, to: r, byTask: i }) {
			return `${(0, O.WQ)(e)} of ${(0, O.U9)(t, "sample")} ${i ? "right" : "passed"}, ${n} to ${r}`;
		}
		function lineText(e) {
			return `quarantine: ${JSON.stringify(e).replaceAll("`", "\\u0060")}`;
		}
		function hasDrifted({ drifts: e }) {
			return e.some(({ since: e }) => e !== null);
		}
		function isEroded({ erosions: e }) {
			return e.some(({ found: e }) => e.some(({ state: e }) => e === "eroded"));
		}
		function nightlyTitle(e) {
			let t = e.erosions.filter(({ found: e }) => e.some(({ state: e }) => e === "eroded"));
			return isEroded(e) ? `Pawl: main is worse than it was at ${[...new Set(t.map(({ anchor: e }) => e))].map(J.TL).join(", ")}, by more than is accepted.` : hasDrifted(e) ? "Pawl: the model behind main changed; its baseline was renewed." : e.problems.length > 0 ? "Pawl: the nightly run is incomplete." : e.inBatches.length > 0 ? "Pawl: answers of this night are still in batches." : "Pawl: no drift and no loss of main was shown.";
		}
		function nightlyLines(e) {
			let { erosions: t, drifts: n, problems: r, models: i, suites: a } = e, o = t.length > 1;
			return [
				...t.flatMap(({ suite: e, anchor: t, found: n }) => n.map((n) => `${o ? `${(0, J.TL)(e)}, ` : ""}${erosionText(n, t)}`)),
				...t.flatMap(erosionFix),
				...n.flatMap(slotDriftTexts),
				...unmovedText(e),
				...r,
				...e.inBatches,
				...i,
				...quarantineLines(e.quarantine),
				...askedText(e),
				...e.failed ?? [],
				...a.map(suiteText)
			];
		}
		function nightlyMarkdown(e) {
			return nightlyLines(e).map(J.em).join("\n\n");
		}
		function unmovedText({ drifts: e }) {
			let t = e.filter(({ since: e }) => e === null);
			if (t.length === 0) return [];
			let n = t.reduce((e, { metrics: t }) => e + (t[0]?.compared ?? 0), 0), r = new Set(t.map(({ suite: e }) => e)).size === 1;
			return [`${t.map(({ suite: e, slot: t }) => r ? (0, J.TL)(t) : `${(0, J.TL)(t)} of ${(0, J.TL)(e)}`).join(", ")}: ${(0, O.U9)(n, "case")} asked again in the last nights, and no drift was shown.`];
		}
		function askedText({ store: e, scored: t, errored: n, calls: r, waiting: i, doubted: a }) {
			let o = n > 0 ? `; ${(0, O.WQ)(n)} more failed with an error` : "", s = `${(0, O.U9)(t, "more sample", "more samples")} of main in ${(0, J.TL)(e)}, for ${(0, O.U9)(r, "call")}${o}.`, c = `${(0, O.U9)(i, "case")} with few samples ${i === 1 ? "waits" : "wait"} for another night.`, l = `More cases of ${a.map(J.TL).join(", ")} were asked, because several answered differently than before.`;
			return [
				s,
				...a.length > 0 ? [l] : [],
				...i > 0 ? [c] : []
			];
		}
		let Me = {
			"no-keys": "what stands behind their answers cannot be seen",
			together: "they are only run together",
			"repeat-never": "they are marked `repeat: never`"
		};
		function suiteText({ suite: e, cells: t, full: n, target: r, rested: i, left: a }) {
			let o = [...i > 0 ? [`${(0, O.WQ)(i)} not asked tonight: a gate has enough answers of main to them, and they are asked in turn`] : [], ...a.map(({ why: e, cells: t }) => `${(0, O.WQ)(t)} not asked: ${Me[e]}`)];
			return `${[t === 0 ? `${(0, J.TL)(e)}: no case to ask` : n === 0 ? `${(0, J.TL)(e)}: no case has the ${(0, O.U9)(r, "sample")} wanted yet` : `${(0, J.TL)(e)}: ${(0, O.WQ)(n)} of ${(0, O.U9)(t, "case")} have the ${(0, O.U9)(r, "sample")} wanted`, ...o].join("; ")}.`;
		}
		function erosionText(e, t) {
			let { slot: n, metric: r, compared: i, state: a, pValue: o } = e, s = (0, A.yh)(r), value = (t) => (0, je.IP)(e.unit, t), c = `${(0, J.TL)(n)}: ${s} ${value(e.anchor)} at ${(0, J.TL)(t)}, ${value(e.today)} today over ${(0, O.U9)(i, "case")}`, l = e.otherChecks > 0 ? ` ${(0, O.U9)(e.otherChecks, "case")} with other checks since were left out.` : "";
			if (a === "none") return `${c}; no loss was shown.${l}`;
			let u = e.unit === "rate" ? (0, O.WR)(e.loss) : value(e.loss), d = e.unit === "rate" ? (0, O.WR)(e.tolerance) : value(e.tolerance);
			return `${c}, a loss of ${u}; ${a === "within" ? `within the ${d} that are accepted` : `${d} are accepted`}. Chance of seeing this if nothing got worse: ${(0, O.Dz)(o)}.${l}`;
		}
		let Ne = /^\w[\w./-]*$/, Pe = /^\d{4}-\d{2}-\d{2}$/;
		function erosionFix({ suite: e, anchor: t, found: n }) {
			if (!n.some(({ state: e }) => e === "eroded")) return [];
			let r = Ne.test(e) ? ` --suite ${e}` : "";
			return !Pe.test(t) && Ne.test(t) ? [`To fix: on main, \`npx ${P.Hy} gate --base ${t}${r}\` names the cases that broke since.`] : [`To fix: \`npx ${P.Hy} backtest${r}\` replays the last changes of main, and names those that made it worse.`];
		}
		function slotDriftTexts({ suite: e, slot: t, metrics: n, since: r }) {
			return r === null ? [] : [`The model behind ${(0, J.TL)(t)} of ${(0, J.TL)(e)} has answered differently since ${momentText(r)}. The cause is the model, a server or a grader, and not your repository. Older answers are no longer used.`, ...n.filter(({ drifted: e }) => e).map(metricText)];
		}
		function metricText(e) {
			let { metric: t, stored: n, fresh: r, compared: i, pValue: a, changedCases: o } = e, s = (0, A.yh)(t), c = (0, X.p9)(o, 5);
			return `${s}: ${(0, X.x)(e, n)} as stored, ${(0, X.x)(e, r)} now over ${(0, O.U9)(i, "case")}. Chance of seeing this if nothing changed: ${(0, O.Dz)(a)}.${c === "" ? "" : ` ${c}`}`;
		}
		function momentText(e) {
			let [t = "", n = ""] = e.split("T");
			return n.startsWith("00:00:00") ? t : `${t} ${n.slice(0, 5)} UTC`;
		}
		function driftNews({ lasting: e }) {
			if (e.length === 0) return null;
			let t = e.filter(({ state: e }) => e === "lasts"), n = t.length === 0 && e.some(({ state: e }) => e === "unknown"), r = t.length > 0 ? t : e;
			return {
				about: "drift",
				state: t.length > 0 ? "stands" : n ? "unknown" : "gone",
				once: r.map(({ suite: e, slot: t, latest: n }) => [
					e,
					t,
					n
				].join("\n")),
				title: issueTitle(r),
				text: issueText(r),
				closing: closingText(e)
			};
		}
		function issueTitle(e) {
			let t = [...new Set(e.map(({ suite: e }) => e))], [n = ""] = t, r = e.map((e) => e.since).sort()[0] ?? "";
			return `Pawl: main answers differently in ${t.length === 1 ? (0, J.TL)(n) : (0, O.U9)(t.length, "suite")} since ${r.slice(0, 10)}, without a change of yours`;
		}
		let [Fe, Ie, Le] = [
			30,
			10,
			10
		];
		function issueText(e) {
			let t = e.flatMap(rowsOf), n = t.length - Fe;
			return [
				"Main scores differently than before, but nothing that its answers depend on changed in this repository. So a model, a server or a grader changed.",
				[
					"| suite | prompt · model | metric | before | now | since | main was at |",
					"|---|---|---|--:|--:|---|---|",
					...t.slice(0, Fe)
				].join("\n"),
				...n > 0 ? [`${(0, O.U9)(n, "more row")} left out.`] : [],
				...e.flatMap(casesText).slice(0, Ie).map(J.em),
				"**What to do**\n\n- Is there a new version of the model, or did somebody change a server or a grader? Pin the version if you want the old answers back.\n- Look at the cases above: `pawl explain CASE` shows their history. If the new answers are right, there is nothing to do: pull requests are compared with them.\n- If they are wrong, mend the prompt in a pull request.",
				"Pawl brings this up to date every night, and closes it when main answers as before. If you close it yourself, the same drift does not open another one. `report: {driftIssue: false}` in `pawl.yaml` switches it off."
			].join("\n\n");
		}
		function rowsOf({ suite: e, slot: t, metrics: n, since: r, latest: i, commit: a }) {
			let o = n.filter(({ drifted: e }) => e), [s] = n.toSorted((e, t) => e.pValue - t.pValue), c = o.length > 0 ? o : s === void 0 ? [] : [s], l = i === r ? momentText(r) : `${momentText(r)}, again ${momentText(i)}`, u = a === null ? "–" : (0, J.SS)(a.slice(0, 7));
			return c.map((n) => `| ${[
				...[e, t].map(drift_news_name),
				(0, J.em)(metric(n.metric)),
				...[n.stored, n.fresh].map((e) => (0, X.x)(n, e)),
				l,
				u
			].map(J.xR).join(" | ")} |`);
		}
		function drift_news_name(e) {
			return (0, J.SS)((0, Y.lD)(e, Y.c));
		}
		function metric(e) {
			return (0, A.Rh)(e, (0, Y.lD)((0, J.TN)((0, A.B)(e)), Y.c));
		}
		function casesText({ suite: e, metrics: t }) {
			return t.flatMap(({ metric: t, changedCases: n, compared: r }) => {
				let i = (0, X.p9)(n, Le);
				return i === "" ? [] : [`${(0, J.TL)(e)}, ${metric(t)}: ${(0, O.U9)(r, "case")} compared. ${i}`];
			});
		}
		let Re = {
			lasts: "it still answers differently.",
			back: "it answers as before again.",
			changed: "what it is asked has changed since, so the old answers say nothing about it.",
			unknown: "it could not be compared."
		};
		function closingText(e) {
			let t = e.map(({ suite: e, slot: t, state: n }) => (0, J.em)(`${(0, J.TL)(t)} of ${(0, J.TL)(e)}: ${Re[n]}`));
			return [e.every(({ state: e }) => e === "back") ? "Main answers as it did before." : "This drift is over.", ...t].join("\n\n");
		}
		function driftAnnotations({ drifts: e }, t, n) {
			return e.flatMap((e) => {
				let r = t.find(({ id: t }) => t === e.suite)?.config, i = slotDriftTexts(e);
				if (r === void 0 || i.length === 0) return [];
				let a = (0, J.TN)(`Pawl: main answers differently in ${(0, J.TL)(e.suite)}`);
				return [{
					level: n,
					file: r,
					line: 1,
					title: (0, Y.lD)(a, Y.qz),
					message: (0, Y.EQ)((0, J.Q6)(i.join("\n")), Y.UN)
				}];
			});
		}
		function nightlyExitCode(e, { enforce: t, baseline: n }) {
			if (!t) return 0;
			let r = n.erosion === "block" || n.erosion === "issue" && !e.hasIssue;
			return e.eroded && r || e.drifted && n.drift === "block" ? 1 : e.complete ? 0 : 3;
		}
		let ze = /^Merge (?:pull request #(\d{1,9}) |branch |remote-tracking branch )/;
		function changeTitle(e) {
			let [t = "", ...n] = e.split("\n").map((e) => e.trim()), r = ze.exec(t), i = /\(#(\d{1,9})\)$/.exec(t)?.[1], a = r?.[1] ?? i, o = r ? n.find((e) => e !== "") ?? t : t;
			return {
				title: o.replace(/\s*\(#\d{1,9}\)$/, "") || o,
				pull: a === void 0 ? null : Number(a)
			};
		}
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
			let r = /^Reverts [\w.-]*\/?[\w.-]*#(\d{1,9})\b/m.exec(e)?.[1], i = /^Revert "(.+)"$/.exec(changeTitle(e).title)?.[1];
			if (r !== void 0) {
				let e = t.find((e) => changeTitle(e.message).pull === Number(r));
				if (e) return e;
			}
			return i === void 0 ? void 0 : t.find((e) => isTitled(e, i));
		}
		function isTitled({ message: e }, t) {
			let n = changeTitle(e);
			return n.title === t || n.title === changeTitle(t).title;
		}
		var Be = n(98024), Ve = n(84078), He = n(64854);
		let Ue = B.YOg(B.Ikc({
			id: B.aig(),
			head_sha: B.YjP(),
			event: B.YjP()
		})), We = B.Ikc({
			state: B.YjP(),
			merged_at: B.YjP().nullish(),
			merge_commit_sha: B.YjP().nullish(),
			head: B.Ikc({ sha: B.YjP() })
		});
		async function blockedPulls(e, t, n) {
			let r = await judgedCommits(e, t), { checkName: i } = (0, we.m)(t.title), a = new Map();
			for (let n of r) {
				let r = (await (0, He.YI)(e, {
					...t,
					name: i,
					headSha: n
				}, t.appSlug)).toReversed().flatMap(({ verdict: e }) => e === null ? [] : [e]);
				for (let e of new Set(r.map(({ pullNumber: e }) => e))) {
					let t = r.filter((t) => t.pullNumber === e).map(({ exitCode: e }) => e);
					a.set(e, [...a.get(e) ?? [], {
						sha: n,
						exits: t
					}]);
				}
			}
			let o = [];
			for (let [r, i] of a) i.some(({ exits: e }) => e.includes(1)) && o.push(...await pullOf(e, t, r, i, n));
			return {
				heads: r.length,
				pulls: o.toSorted((e, t) => e.number - t.number)
			};
		}
		async function judgedCommits(e, { owner: t, repo: n, workflow: r, last: i }) {
			let a = new Map();
			for (let o = 1; o <= 20 && a.size < i; o += 1) {
				let { data: i } = await e.rest.actions.listWorkflowRuns({
					owner: t,
					repo: n,
					workflow_id: r,
					event: "pull_request",
					per_page: 100,
					page: o
				}), s = Ue.parse(i.workflow_runs);
				for (let { id: e, head_sha: t, event: n } of s) n === "pull_request" && a.set(t, Math.min(e, a.get(t) ?? e));
				if (s.length < 100) break;
			}
			return [...a].toSorted(([, e], [, t]) => t - e).slice(0, i).toReversed().map(([e]) => e);
		}
		async function pullOf(e, { owner: t, repo: n }, r, i, a) {
			try {
				let o = {
					owner: t,
					repo: n,
					pull_number: r
				}, s = We.parse((await e.rest.pulls.get(o)).data), c = await (0, Ve.O)().read(e, {
					owner: t,
					repo: n,
					issue_number: r
				}), l = s.merged_at != null;
				return [{
					number: r,
					heads: i,
					state: l ? "merged" : s.state === "open" ? "open" : "closed",
					head: s.head.sha,
					mergeSha: l ? s.merge_commit_sha ?? null : null,
					acceptances: await (0, Be.Cw)(e, o, c, a)
				}];
			} catch (e) {
				if ((0, q.SU)(e).status === 404) return [];
				throw e;
			}
		}
		var Ge = n(2055), Ke = n(14960);
		let Z = B.Whr().min(0), Q = B.YjP(), qe = B.aig().min(0).nullable().describe("US dollars; null where no provider said."), Je = {
			changes: Z.describe("Changes of the branch."),
			touched: Z.describe("Changes that a suite depends on, of those that were replayed."),
			blocked: Z.describe("Changes that the policy would have stopped for what was measured."),
			mixed: Z.describe("Trade-offs, blocked ones included."),
			inconclusive: Z.describe("Changes that could not be decided."),
			notMeasured: Z.describe("Changes that could not be measured."),
			notReplayed: Z.describe("Left out, because the budget did not suffice."),
			calls: Z.describe("Provider calls, target and grader."),
			usd: qe
		}, Ye = B.Ikc({
			commit: Q.describe("Commit of the branch that brought the change."),
			parent: Q.describe("Commit before it, which it is compared with."),
			at: Q.describe("ISO 8601, UTC: when it came to the branch."),
			title: Q.describe("What its message says it does."),
			pull: B.Whr().nullable().describe("Pull request that its message names."),
			state: B.k5n([
				"untouched",
				"judged",
				"not-replayed"
			]).describe("`untouched`: no suite depends on it. `not-replayed`: the budget ended before it."),
			outcome: B.k5n(P.im).nullable().describe("The verdict on it; null where it was not judged."),
			blocked: B.zMY().describe("The policy would have stopped it for what was measured."),
			happened: Q.nullable().describe("What happened, in a sentence; backticks quote names."),
			suites: B.YOg(B.Ikc({
				id: Q.describe("Id of the suite."),
				outcome: Q.describe("The verdict on the suite alone."),
				broken: B.YOg(Q).describe("Labels of cases that broke; the first 20.")
			})).describe("Suites that depend on it; empty where it was not judged."),
			revertedBy: Q.nullable().describe("Commit that took it back later."),
			calls: Z.describe("Provider calls that its verdict rests on, target and grader."),
			usd: qe,
			seconds: B.aig().min(0).describe("How long its replay took.")
		}), Xe = B.Ikc({
			schemaVersion: B.euz(Ke.ZZ).describe("Version of this document."),
			pawl: Q.describe("Version that wrote this."),
			command: B.euz("backtest").describe("Command that wrote this."),
			branch: Q.describe("Short name of the branch whose changes were replayed."),
			budgetCalls: Z.describe("Provider calls that it was given."),
			total: B.Ikc(Je).describe("All of the changes together."),
			months: B.YOg(B.Ikc({
				month: Q.describe("`2026-01`, UTC."),
				...Je
			})).describe("The same by calendar month, the newest first."),
			changes: B.YOg(Ye).describe("Newest first."),
			notes: B.YOg(Q).describe("What else people should know of it, a sentence each.")
		}).meta({
			title: "pawl backtest",
			description: "What the gate would have done to the last changes."
		});
		var Ze = n(58396);
		async function pastChanges({ git: e }, t, n) {
			let r = await e([
				"log",
				"-z",
				"--first-parent",
				`--max-count=${n}`,
				"--format=%H%n%P%n%cI%n%B",
				t,
				"--"
			], { timeoutMs: 3e5 });
			if (r.code !== 0) throw new m.pO({
				code: "trees/history-missing",
				what: "git could not list the changes of the default branch.",
				why: (0, M.is)(r),
				fix: "check out the whole history:\n- uses: actions/checkout@v7\n  with:\n    fetch-depth: 0"
			}, "unmeasured");
			return r.stdout.split("\0").flatMap((e) => {
				let [t = "", n = "", r = "", ...i] = e.split("\n"), a = n.split(" ")[0] ?? "";
				return t === "" || a === "" ? [] : [{
					commit: t,
					parent: a,
					at: new Date(r).toISOString(),
					message: i.join("\n").trim()
				}];
			});
		}
		var Qe = n(30326), $e = n(64047);
		let et = [
			"mended",
			"reverted",
			"confirmed",
			"accepted",
			"overridden",
			"wrong",
			"open",
			"unknown"
		], tt = /^false[ -]?alarm\b/i;
		function blockEnding(e, { accept: t, reverted: n, replayed: r }) {
			let i = (0, $e.i)(e.acceptances, t), a = e.heads.findLast(({ exits: e }) => e.length > 0), o = e.heads.findLast(({ exits: e }) => e.includes(1));
			if (a === void 0 || o === void 0) return "unknown";
			if (i.some(({ reason: e }) => tt.test(e ?? ""))) return "wrong";
			let s = a.exits.at(-1);
			if (s === 0 && a.sha !== o.sha) return "mended";
			let c = e.state === "merged" ? e.mergeSha : null;
			if (c !== null && e.head === a.sha) {
				if (n.has(c)) return "reverted";
				let e = r.get(c);
				if (e !== void 0) return e === "blocked" ? "confirmed" : "wrong";
			}
			return s === 0 ? i.length > 0 ? "accepted" : "unknown" : s !== 1 || e.head !== a.sha ? e.state === "open" ? "open" : "unknown" : e.state === "open" ? "open" : e.state === "merged" ? "overridden" : "unknown";
		}
		let nt = [
			"mended",
			"reverted",
			"confirmed"
		];
		function trackRecord(e) {
			let t = Object.fromEntries(et.map((t) => [t, e.filter((e) => e === t).length])), n = nt.reduce((e, n) => e + t[n], 0), { wrong: r } = t;
			return {
				blocked: e.length,
				endings: t,
				right: n,
				wrong: r,
				precision: n + r === 0 ? null : n / (n + r),
				interval: (0, Qe.p)(n, n + r)
			};
		}
		async function trackRecordOf(e, t, n) {
			let r = t.backtestFile === null ? new Map() : replayedIn(t.backtestFile), { heads: i, pulls: a } = await blockedPulls(e, t, n), o = a.some(({ mergeSha: e }) => e !== null) ? await revertedCommits(t.repository) : new Set(), s = a.map((e) => {
				let n = {
					accept: t.accept,
					reverted: o,
					replayed: r
				};
				return {
					pull: e.number,
					ending: blockEnding(e, n)
				};
			});
			return {
				heads: i,
				pulls: s,
				record: trackRecord(s.map(({ ending: e }) => e))
			};
		}
		async function revertedCommits(e) {
			let { tip: t } = await (0, Ze.D)(e), n = await pastChanges(e, t, 500);
			return new Set(revertedBy(n).keys());
		}
		function replayedIn(e) {
			let t = Xe.safeParse(jsonIn(e));
			if (!t.success) throw new m.pO({
				code: "blocks/not-a-backtest",
				what: `${e} is not what \`pawl backtest\` of this version writes.`,
				fix: "pawl backtest --last 50    # writes .pawl/backtest.json"
			});
			return new Map(t.data.changes.flatMap(({ commit: e, outcome: t, blocked: n }) => n ? [[e, "blocked"]] : t === "pass" ? [[e, "passed"]] : []));
		}
		function jsonIn(e) {
			try {
				return (0, Ge.q)(e), JSON.parse((0, z.readFileSync)(e, "utf8"));
			} catch (t) {
				throw new m.pO({
					code: "blocks/no-backtest",
					what: `${e} cannot be read.`,
					why: t instanceof Error ? t.message : String(t),
					fix: "pawl backtest --last 50    # writes .pawl/backtest.json"
				});
			}
		}
		let $ = {
			mended: ["mended", "a later commit of the pull request passed"],
			reverted: ["reverted", "merged all the same, and main took it back"],
			confirmed: ["confirmed", "merged all the same, and a backtest blocks it too"],
			accepted: ["accepted", "somebody accepted what was shown"],
			overridden: ["overridden", "merged all the same"],
			wrong: ["wrong", "called a false alarm, or a backtest finds nothing"],
			open: ["open", "the pull request waits"],
			unknown: ["not known", "closed, another commit was merged, or it passes without a word why"]
		};
		function trackRecordLine({ heads: e, record: t }) {
			let n = `of ${(0, O.U9)(e, "judged commit")} looked at`;
			if (t.blocked === 0) return `The gate's own blocks: none ${n}.`;
			let r = endingsOf(t).map(([e, t]) => `${(0, O.WQ)(t)} ${$[e][0]}`);
			return `The gate's own blocks: ${(0, O.U9)(t.blocked, "pull request")} ${n}: ${r.join(", ")}. Right where it is known: ${precisionText(t)}.`;
		}
		function endingsOf({ endings: e }) {
			return Object.keys($).flatMap((t) => e[t] > 0 ? [[t, e[t]]] : []);
		}
		function precisionText({ right: e, wrong: t, precision: n, interval: r }) {
			return n === null || r === null ? "–" : `${(0, O.WQ)(e)} of ${(0, O.WQ)(e + t)} (${(0, O.TS)(n)}, 95 % interval ${(0, O.TS)(r[0])} to ${(0, O.TS)(r[1])})`;
		}
		function precisionBadge({ right: e, wrong: t, precision: n }) {
			let r = n !== null;
			return {
				schemaVersion: 1,
				label: "pawl blocks that were right",
				message: r ? `${(0, O.WQ)(e)} of ${(0, O.WQ)(e + t)}` : "–",
				color: r ? "blue" : "lightgrey"
			};
		}
		function writeBadge(e, t) {
			let n = (0, T.xc)(r.join(e, ".pawl"));
			(0, T.Zf)(r.join(n, "badge.json"), `${JSON.stringify(precisionBadge(t))}\n`);
		}
		async function nightlyBlocks({ env: e, inputs: t, facts: n, log: r }, i, { accept: a, report: o }) {
			if (t.token === "") return null;
			try {
				let s = await (0, q.Ng)({
					token: t.token,
					apiUrl: n.apiUrl
				}), [, c] = /^(.+)\[bot\]$/.exec(await (0, De.C)(s, null)) ?? [];
				if (c === void 0) return null;
				let l = await trackRecordOf(s, {
					...(0, q._M)(n),
					repository: await (0, w.h)(i, e, !0),
					workflow: t.workflow,
					title: o.title ?? null,
					appSlug: c,
					last: 100,
					accept: a,
					backtestFile: null
				}, (e) => r.text(e));
				return l.heads === 0 ? null : (writeBadge(i, l.record), trackRecordLine(l));
			} catch (e) {
				return `What became of the gate's own blocks is not known: ${e instanceof m.pO ? (0, m.BP)(e) : (0, q.SU)(e).message}`;
			}
		}
		var rt = n(92309), it = n(40604);
		async function nightlyMode(e, t, n) {
			let { env: r, inputs: i, facts: a, log: o, publisher: s } = e, c = inBatches(e, t), l = await ownTree(c), u = await nightly(l, c);
			n();
			for (let e of [
				nightlyTitle(u),
				...l.notes,
				...nightlyLines(u)
			]) o.text(e);
			let { policy: d } = l.config, tell = (e) => nightlyIssue({
				token: i.token,
				facts: a,
				gate: d.report.title ?? null,
				news: e
			}), f = d.baseline.erosion === "issue" && d.enforce ? await tell(erosionNews(u)) : null, p = driftNews(u), m = p === null || !d.report.driftIssue ? null : await tell(p), h = nightlyExitCode({
				eroded: isEroded(u),
				drifted: hasDrifted(u),
				complete: u.problems.length === 0,
				hasIssue: f !== null && "url" in f
			}, d), g = await nightlyBlocks({
				env: r,
				inputs: i,
				facts: a,
				log: o
			}, l.root, d);
			g !== null && o.text(g);
			let _ = await s.publish(nightlyPublication(u, l.config, h, {
				told: m,
				blocks: g
			}));
			return o.surfaces([
				...f === null ? [] : [f],
				...m === null ? [] : [m],
				..._
			]), (0, rt.Kn)({
				title: nightlyTitle(u),
				calls: String(u.calls),
				"exit-code": String(h)
			}), h;
		}
		function inBatches({ inputs: e }, t) {
			if (!e.batch) return t;
			let n = batchedRun(e.batchHours, t.openEngine, t.log), overrides = (e) => n.overrides(t.overrides?.(e) ?? e);
			return {
				...t,
				...n,
				overrides
			};
		}
		function erosionNews(e) {
			let [t, n] = [nightlyTitle(e), nightlyMarkdown(e)];
			return {
				about: "erosion",
				state: isEroded(e) ? "stands" : "gone",
				title: t,
				text: n,
				closing: `${(0, J.em)(t)}\n\n${n}`
			};
		}
		function nightlyPublication(e, { policy: t, suites: n }, r, { told: i, blocks: a }) {
			let o = a === null ? [] : [(0, J.em)(a)], s = [
				nightlyMarkdown(e),
				...issueLines(i),
				...o
			].join("\n\n"), c = t.enforce && t.baseline.drift === "block" ? "failure" : "warning";
			return {
				conclusion: r === 0 ? "success" : "failure",
				title: nightlyTitle(e),
				comment: null,
				checkSummary: s,
				jobSummary: (0, it.hI)(nightlyTitle(e), s),
				annotations: driftAnnotations(e, n, c),
				news: "none"
			};
		}
		function issueLines(e) {
			if (e === null || e.status === "skipped") return [];
			if ("url" in e) {
				let t = e.url === null ? null : (0, J.Cm)(e.url);
				return t === null ? [] : [`[The issue about it](${t})`];
			}
			let t = e.fix === null ? [] : [(0, J.zW)(e.fix, "yaml")];
			return [(0, J.em)(`No issue tells of this drift: ${e.reason}.`), ...t];
		}
	}),
	1228: ((e, t, n) => {
		n.d(t, {
			b: () => r,
			p: () => BatchRefused
		});
		let r = 30;
		class BatchRefused extends Error {}
	}),
	30889: ((e, t, n) => {
		n.d(t, { rerunGate: () => rerunGate });
		var r = n(73024), i = n(26921), a = n(19473), o = n(68841), s = n(46914), c = n(24820), l = n(40987), u = n(98024);
		let d = i.Ikc({
			issue: i.Ikc({
				number: i.Whr().positive(),
				pull_request: i.Ikc({}).loose().optional()
			}),
			comment: i.Ikc({
				body: i.YjP().nullish(),
				user: i.Ikc({ login: i.YjP() }).nullish()
			})
		}), f = new Set(s.Jj);
		async function rerunGate({ env: e, token: t, workflow: n, wait: r }) {
			let i = c.G.safeParse(e), s = i.success ? eventIn(i.data) : null;
			if (!i.success || s === null) throw new a.pO({
				code: "github/not-a-comment",
				what: "`mode: rerun` answers comments on pull requests alone.",
				fix: "on:\n  issue_comment:\n    types: [created]"
			});
			let { issue: d, comment: p } = s;
			if (!d.pull_request) return "The comment is on no pull request: nothing was started.";
			let m = p.body ?? "";
			if ((0, o.L)(m).length + (0, o.$)(m).length === 0) return "The comment accepts nothing: nothing was started.";
			let { GITHUB_REPOSITORY: h, GITHUB_API_URL: g } = i.data, { owner: _, repo: v } = (0, l._M)({ repository: h }), y = await (0, l.Ng)({
				token: t,
				apiUrl: g,
				...r ? { wait: r } : {}
			}), b = p.user?.login ?? "", x = await (0, u.Fp)(y, {
				owner: _,
				repo: v,
				username: b
			});
			if (!f.has(x)) return `${b} may not write to ${h}: nothing was started.`;
			let S = await y.rest.pulls.get({
				owner: _,
				repo: v,
				pull_number: d.number
			}), { data: C } = await y.rest.actions.listWorkflowRuns({
				owner: _,
				repo: v,
				workflow_id: n,
				head_sha: S.data.head.sha,
				event: "pull_request",
				per_page: 20
			}), isOfOther = (e) => e !== null && e.length > 0 && e.every(({ number: e }) => e !== d.number), [w] = C.workflow_runs.filter(({ event: e, pull_requests: t }) => e === "pull_request" && !isOfOther(t)).toSorted((e, t) => t.run_number - e.run_number);
			return w === void 0 ? `${n} has not run on ${S.data.head.sha.slice(0, 7)}: nothing was started.` : w.status === "completed" ? (await y.rest.actions.reRunWorkflow({
				owner: _,
				repo: v,
				run_id: w.id
			}), `Started again: ${w.html_url}`) : `${n} is running on this commit. Where it does not tell of the comment, start it again once it has ended: ${w.html_url}`;
		}
		function eventIn({ GITHUB_EVENT_NAME: e, GITHUB_EVENT_PATH: t }) {
			if (e !== "issue_comment") return null;
			try {
				return d.parse(JSON.parse((0, r.readFileSync)(t, "utf8")));
			} catch {
				return null;
			}
		}
	})
};
