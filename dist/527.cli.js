export const id = 527;
export const ids = [527];
export const modules = {
	64908: ((e, t, n) => {
		n.d(t, { batchedOptions: () => batchedOptions });
		var r = n(49567), i = n(82746);
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
		var a = n(1228);
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
		var o = n(77598);
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
			return (0, o.createHash)("sha256").update(JSON.stringify([
				e,
				t,
				n,
				r,
				i
			])).digest("hex");
		}
		let s = [
			15e3,
			3e4,
			6e4,
			12e4,
			24e4,
			48e4,
			9e5
		];
		function openSender({ notes: e, lines: t, say: n, connect: r, left: c, pause: l }) {
			let u = new Set(), refused = ({ base: e }, t, r) => {
				u.has(t) || n(`No batch was taken at ${e}, so everything there is asked directly, at full price: ${messageOf(r)}`), u.add(t);
			}, submit = async (e, t, i) => {
				let o = r(e);
				for (let r = 0;; r += 1) try {
					return await o.submit(t, e.endpoint, i);
				} catch (t) {
					let u = s[r];
					if (t instanceof a.p || u === void 0 || c() <= u) throw t;
					r === 0 && n(`No batch could be sent to ${e.base}, so it is tried again for half an hour: ${messageOf(t)}`), await l(u);
					let d = await o.find(i).catch(() => null);
					if (d !== null) return d;
				}
			};
			return {
				takes: (e) => !u.has(accountOf(e)),
				async send(r, a) {
					let { request: s } = r[0], c = accountOf(s);
					if (u.has(c)) return t.end(r, "direct"), null;
					let l = {
						token: (0, o.randomUUID)(),
						batch: null,
						lines: r,
						isFollowed: !0
					};
					for (let e of r) e.flight = l;
					e.sending({
						token: l.token,
						lines: r.map(({ line: e, digest: t }) => ({
							line: e,
							digest: t
						}))
					});
					try {
						l.batch = await submit(s, a, l.token);
					} catch (n) {
						return e.ended(l.token), refused(s, c, n), t.end(r, "direct"), null;
					}
					return e.sent(l.token, l.batch), n(`batch ${l.batch}: ${(0, i.U9)(r.length, "request")} of ${s.model} sent`), l.isFollowed = !1, l;
				}
			};
		}
		function messageOf(e) {
			return e instanceof Error ? e.message : String(e);
		}
		function accountOf({ base: e, key: t }) {
			return JSON.stringify([e, t.name]);
		}
		let c = 1e4;
		function openBatches(e) {
			let { notes: t, limitMs: r, say: i, clock: a, connect: o = connectLater } = e, s = openLines(t), l = a.now(), u = new Map(), isAny = (e) => [...u.values()].includes(e), d = [], f = new Set(), p = 0, m = new Set(), h = l, g = !1, _ = !1, endPauses = () => {}, v = new Promise((e) => {
				endPauses = e;
			}), left = () => _ ? 0 : l + r - a.now(), pause = (e) => Promise.race([new Promise((t) => a.after(e, t)), v]), y = openSender({
				notes: t,
				lines: s,
				say: i,
				connect: o,
				left,
				pause
			}), consider = () => {
				h = a.now(), endInTime(), maySend() && (isAny("stalled") ? g || sendOnceQuiet(c) : send());
			}, maySend = () => d.length > 0 && !_ && !isAny("busy") && m.size === 0, sendOnceQuiet = (e) => {
				g = !0, a.after(e, () => {
					if (g = !1, !maySend()) return;
					let e = h + c - a.now();
					e > 0 ? sendOnceQuiet(e) : send();
				});
			}, send = () => {
				let e = inputFiles(d.map((e) => ({
					line: e.line,
					request: e.request,
					own: e
				})));
				d = [];
				let t = e.map((e) => y.send(e.lines.map(({ own: e }) => e), e.content)), n = Promise.all(t).then((e) => {
					f.delete(n);
					for (let t of e) t !== null && follow(t, !1);
					endInTime();
				});
				f.add(n);
			}, endInTime = () => {
				left() > 0 || isAny("busy") || p + f.size + d.length === 0 && stop();
			}, stop = () => {
				d = [], s.end(s.awaited(), "stop");
			}, b = {
				notes: t,
				lines: s,
				say: i,
				clock: a,
				left,
				unsent(e) {
					for (let t of e.lines) t.flight = null, isAsked(t) ? d.push(t) : s.forget(t);
					consider();
				},
				looked(e) {
					m.delete(e) && consider();
				}
			}, follow = async (e, t) => {
				let r = e.lines.find(isAsked)?.request;
				if (e.isFollowed || !r) return;
				e.isFollowed = !0, p += 1, t && m.add(e);
				let { followBatch: i } = await n.e(686).then(n.bind(n, 80686));
				await i(e, o(r), b, t), --p, e.isFollowed = !1, b.looked(e), endInTime();
			};
			return {
				join() {
					let e = batchPart({
						notes: t,
						lines: s,
						takes: y.takes,
						comesBack: r <= 0,
						wait: (e) => void d.push(e),
						unwait(e) {
							for (let t of d) e.has(t) && s.forget(t);
							d = d.filter((t) => !e.has(t));
						},
						follow: (e) => void follow(e, !0),
						tell(e, t) {
							t === null ? u.delete(e) : u.set(e, t), consider();
						}
					});
					return u.set(e, "busy"), e;
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
					if (_) return;
					_ = !0, endPauses(), stop(), await Promise.all(f), t.close();
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
			let t = batchesOf(e), n = t.length === 0 ? "" : ` (${t.slice(0, 3).join(", ")}${t.length > 3 ? ", …" : ""})`, [r, o] = e.length === 1 ? ["is", "it"] : ["are", "them"];
			return `${(0, i.U9)(e.length, "request")} of earlier batches${n} ${r} paid, and this run did not ask for ${o}: the suite did not run, or its prompts, models or server changed. A run that asks the same within ${a.b} days of sending gets the answers.`;
		}
		var l = n(97546), u = n(93005), d = n(19473), f = n(73024), p = n(76760), m = n(26921), h = n(64377), g = n(10794), _ = n(58270), v = n(432), y = n(26049);
		let b = m.Ikc({
			pawl: m.euz("batches"),
			schemaVersion: m.euz(1),
			since: h.w$()
		}), x = a.b * 24 * 36e5, S = m.YjP().regex(/^[0-9a-f]{64}$/), C = m.YjP().regex(/^[\w-]{1,60}$/), w = {
			line: _.Be,
			digest: S
		}, T = m.KCZ([
			m.Ikc({ sending: m.Ikc({
				token: C,
				at: h.w$(),
				lines: m.YOg(m.Ikc(w))
			}) }),
			m.Ikc({ sent: m.Ikc({
				token: C,
				batch: m.YjP().regex(/^[\w-]{1,200}$/)
			}) }),
			m.Ikc({ answered: m.Ikc({
				...w,
				status: m.Whr().min(200).max(599),
				body: m.YjP()
			}) }),
			m.Ikc({ ended: C }),
			m.Ikc({ used: m.YOg(_.Be) })
		]);
		function openBatchNotes(e, t, n = Date.now) {
			(0, v.xc)(e);
			let r = locked(p.join(e, "batches.lock")), i = p.join(e, y.q9), { entries: a, skipped: o, since: s } = entriesOf(i, n), c = [...a], l = !0, note = (e) => {
				if (!l) return;
				let t = (0, f.statSync)(i, { throwIfNoEntry: !1 }) === void 0, r = {
					pawl: "batches",
					schemaVersion: 1,
					since: new Date(n()).toISOString()
				};
				(0, f.appendFileSync)(i, `${t ? `${JSON.stringify(r)}\n` : ""}${JSON.stringify(e)}\n`), c.push(withoutText(e));
			};
			return {
				...readEntries(a, n() - x),
				since: s,
				skipped: o,
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
					let { batches: e, answers: t } = readEntries(c, n() - x);
					e.length === 0 && t.length === 0 && (0, f.rmSync)(i, { force: !0 });
				},
				close() {
					l = !1, r();
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
			let n = (0, f.statSync)(e, { throwIfNoEntry: !1 });
			if (n === void 0) return {
				entries: [],
				skipped: 0,
				since: null
			};
			let [r, ...i] = (0, f.readFileSync)(e, "utf8").split("\n"), a = b.safeParse((0, g.o)(r ?? ""));
			if (!a.success || t() - n.mtimeMs > x) return (0, f.rmSync)(e), {
				entries: [],
				skipped: +!a.success,
				since: null
			};
			let o = i.filter((e) => e !== "").map((e) => T.safeParse((0, g.o)(e))), s = o.flatMap(({ data: e }) => e === void 0 ? [] : [e]);
			return i.at(-1) !== "" && (0, f.appendFileSync)(e, "\n"), {
				entries: s,
				skipped: o.length - s.length,
				since: a.data.since
			};
		}
		let E = new Set();
		function locked(e) {
			for (let t = 0;; t += 1) try {
				let t = (0, f.openSync)(e, "wx");
				return (0, f.writeFileSync)(t, String(process.pid)), (0, f.closeSync)(t), E.add(e), () => {
					E.delete(e) && (0, f.rmSync)(e, { force: !0 });
				};
			} catch (n) {
				if (n.code !== "EEXIST") throw n;
				let r = holderOf(e);
				if (t === 0 && (r === null || !isHolding(r, e))) {
					(0, f.rmSync)(e, { force: !0 });
					continue;
				}
				throw new d.pO({
					code: "batch/in-use",
					what: "Another command of this checkout waits for its batches.",
					why: "Two at once could give one answer to two samples.",
					fix: `wait until process ${r ?? "of the lock"} has ended. If there is none, remove its lock:\nrm ${(0, d.lG)(e)}`
				});
			}
		}
		function holderOf(e) {
			try {
				let t = Number((0, f.readFileSync)(e, "utf8"));
				return Number.isInteger(t) && t > 0 ? t : null;
			} catch {
				return null;
			}
		}
		function isHolding(e, t) {
			if (e === process.pid) return E.has(t);
			try {
				return process.kill(e, 0), !0;
			} catch (e) {
				return e.code === "EPERM";
			}
		}
		var D = n(62600), O = n(30834);
		let k = ["latency", "latency p95"], A = {
			now: () => performance.now(),
			after: (e, t) => void setTimeout(t, e).unref()
		};
		function batchedRun(e, t, n) {
			let r = null;
			return {
				openEngine(a, o, s, c) {
					refuseMeasuredTime(a);
					let d = openBatchNotes((0, D.M)(s, o), (0, l.l)((0, u.c8)(o)).text);
					d.skipped > 0 && n(`${(0, i.U9)(d.skipped, "line")} of the notes on batches could not be read: the requests are made again.`);
					let f = openBatches({
						notes: d,
						limitMs: e * 36e5,
						say: n,
						clock: A
					});
					r = f;
					let p = t(a, o, s, {
						...c,
						batches: f
					});
					return {
						...p,
						async close() {
							await p.close(), await f.close();
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
			let t = e.suites.find(({ id: t }) => k.some((n) => (0, O.mo)(e, t)[n]?.gate === !0));
			if (t !== void 0) throw new d.pO({
				code: "batch/latency",
				what: `\`${t.id}\` gates on \`latency\`, and answers from batches have no time.`,
				why: "With such samples of main, a pull request could not compare its latency with main's.",
				fix: "leave out `--batch`, or take `gate: true` from the metric `latency`"
			});
		}
		var j = n(99376);
		let M = r.ai("hours are a number").min(0, "hours are 0 or more").max(240, "hours are at most 240");
		function batchedOptions(e, t, n) {
			let r = (0, j.u)(e["batch-hours"]);
			if (e.batch !== !0 && r === void 0) return {};
			let i = M.safeParse(r ?? 24);
			if (!i.success || r?.trim() === "") throw new d.pO({
				code: "cli/usage",
				what: `--batch-hours ${r} is not possible: ${i.error?.issues[0]?.message ?? "hours are a number"}.`,
				fix: "leave it out, or name hours: --batch --batch-hours 6"
			});
			if (e.batch !== !0) throw new d.pO({
				code: "cli/usage",
				what: "--batch-hours says how long to wait for batches, and this run sends none.",
				fix: `add --batch: --batch --batch-hours ${i.data}`
			});
			return batchedRun(i.data, n, t.line);
		}
	}),
	1228: ((e, t, n) => {
		n.d(t, {
			b: () => r,
			p: () => BatchRefused
		});
		let r = 30;
		class BatchRefused extends Error {}
	})
};
