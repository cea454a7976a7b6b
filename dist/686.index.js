export const id = 686;
export const ids = [686];
export const modules = { 80686: ((e, t, n) => {
	n.d(t, { followBatch: () => followBatch });
	var r = n(82746), i = n(9231), a = n(97546), o = n(26921), s = n(10794);
	let c = o.Ikc({
		code: o.YjP().nullish(),
		message: o.YjP().nullish()
	}), l = o.Ikc({
		custom_id: o.YjP(),
		error: c.nullish().catch(null),
		response: o.Ikc({
			status_code: o.Whr().min(200).max(599).refine((e) => e !== 204 && e !== 205 && e !== 304),
			body: o.g1P(o.YjP(), o.L5J())
		}).nullish()
	});
	async function readAnswerFiles(e, t, n = 5e7) {
		let r = new Map(), i = new Map(), [a, o, c] = [
			0,
			0,
			0
		];
		for (let u of e) for await (let { bytes: e, tooLong: d } of (0, s.G)(u, n)) {
			if (e.length === 0 && !d) continue;
			let n = l.safeParse(d ? void 0 : (0, s.o)(e));
			if (!n.success) c += 1;
			else if (!t.has(n.data.custom_id)) a += 1;
			else if (r.has(n.data.custom_id)) o += 1;
			else if (n.data.response) {
				let { status_code: e, body: t } = n.data.response;
				r.set(n.data.custom_id, {
					status: e,
					body: JSON.stringify(t)
				});
			} else {
				let { error: e, custom_id: t } = n.data, r = e?.message || e?.code;
				r && i.set(t, r);
			}
		}
		return {
			answers: r,
			refused: i,
			unknown: a,
			doubled: o,
			malformed: c
		};
	}
	function leftOut({ unknown: e, doubled: t, malformed: n }) {
		let i = [
			...e > 0 ? [`${e} of requests that nobody made`] : [],
			...t > 0 ? [`${t} of requests that were answered already`] : [],
			...n > 0 ? [`${n} without the form of an answer`] : []
		], a = e + t + n;
		return a === 0 ? null : `${(0, r.U9)(a, "line")} of its answers ${a === 1 ? "was" : "were"} ignored (${i.join(", ")})`;
	}
	var u = n(1228);
	async function followBatch(e, t, n, i) {
		let { clock: a, left: o, say: s, looked: c } = n, l = a.now(), [u, d] = [0, l], f = 5e3;
		for (let p = 0; e.lines.some(({ hand: e }) => e !== null); p += 1) {
			if (p > 0 || i) {
				let i = await lookAt(e, t, n);
				if (c(e), i === "ended") return;
				let o = a.now();
				(i !== null && i.done !== u && o - d >= 6e4 || o - d >= 9e5) && ([u, d] = [i?.done ?? u, o], s(`batch ${e.batch}: ${u} of ${e.lines.length} answered, for ${(0, r.vB)(o - l)}`));
			}
			if (o() <= 0) return;
			let m = Math.min(f, o());
			await new Promise((e) => a.after(m, e)), f = Math.min(3e5, f * 1.5);
		}
	}
	async function lookAt(e, t, n) {
		let { notes: r, lines: i, say: a, unsent: o } = n;
		try {
			if (e.batch ??= await t.find(e.token), e.batch === null) return r.ended(e.token), o(e), "ended";
			let i = await t.look(e.batch);
			return i.kind === "open" ? i : (await collect(e, t, i, n), "ended");
		} catch (t) {
			return t instanceof u.p ? (a(`batch ${e.batch ?? e.token}: it cannot be read, so its requests are asked directly, at full price: ${t.message}`), r.ended(e.token), i.end(e.lines, "direct"), "ended") : null;
		}
	}
	async function collect(e, t, { status: n, files: r, why: o }, { notes: s, lines: c, say: l }) {
		let u = await readAnswerFiles(await Promise.all(r.map((e) => t.file(e))), new Set(e.lines.map(({ line: e }) => e))), d = e.lines.filter(({ line: e }) => u.answers.has(e)), f = e.lines.filter(({ line: e }) => !u.answers.has(e));
		for (let e of d) e.answer = u.answers.get(e.line) ?? null;
		let { text: p } = (0, a.l)(e.lines.flatMap(({ request: e }) => e?.key ?? []).slice(0, 1));
		s.answered(d.flatMap(({ line: e, digest: t, answer: n }) => n ? [{
			line: e,
			digest: t,
			...n,
			body: p(n.body)
		}] : [])), s.ended(e.token);
		let m = `the others are asked directly, at full price (${n}${o ? `: ${o}` : ""})`, h = leftOut(u), g = f.flatMap(({ line: e, request: t }) => {
			let n = u.refused.get(e);
			return n && t ? [`${t.of ?? e} (${t.model}): ${(0, i.C)(p(n))}`] : [];
		});
		l([
			`batch ${e.batch}: ${d.length} of ${e.lines.length} answered`,
			...f.length > 0 ? [m] : [],
			...h === null ? [] : [h]
		].join(", "));
		for (let t of g.slice(0, 5)) l(`batch ${e.batch} did not answer ${t}`);
		g.length > 5 && l(`batch ${e.batch} did not answer ${g.length - 5} more`);
		for (let e of d) e.flight = null, c.give(e);
		c.end(f, "direct");
	}
}) };
