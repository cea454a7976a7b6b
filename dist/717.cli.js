export const id = 717;
export const ids = [717];
export const modules = { 78717: ((e, t, n) => {
	n.r(t), n.d(t, { openBatchApi: () => openBatchApi });
	var r = n(93674), i = n(97546), a = n(1228);
	let o = "pawl", s = /^[\w-]{1,200}$/;
	function openBatchApi({ base: e, key: t, organization: n, project: l }) {
		let u = new r.z4({
			apiKey: t.value,
			baseURL: e,
			organization: n,
			project: l,
			maxRetries: 2,
			timeout: 12e4,
			fetchOptions: { redirect: "error" }
		}), { text: d } = (0, i.l)([t]), shown = (e) => d(e).replace(/\s+/g, " ").trim().slice(0, 300), plain = (e) => {
			let t = shown(e instanceof Error ? e.message : String(e));
			return isLasting(e) ? new a.p(t) : Error(t);
		}, guarded = async (e) => {
			try {
				return await e();
			} catch (e) {
				throw plain(e);
			}
		}, find = async (e) => {
			let { data: t } = await u.batches.list({ limit: 100 });
			return t.find(({ metadata: t }) => t?.[o] === e)?.id ?? null;
		};
		return {
			find: (e) => guarded(() => find(e)),
			submit: (e, t, n) => guarded(async () => {
				let i = await u.files.create({
					file: await (0, r.eZ)(Buffer.from(e), "pawl-requests.jsonl"),
					purpose: "batch"
				}), c = await u.batches.create({
					input_file_id: i.id,
					endpoint: `/v1${t}`,
					completion_window: "24h",
					metadata: { [o]: n }
				}, { maxRetries: 0 }).then(({ id: e }) => e).catch(async (e) => {
					let t = isLasting(e) ? null : await find(n).catch(() => null);
					if (t === null) throw e;
					return t;
				});
				if (typeof c != "string" || !s.test(c)) throw new a.p("It gave no id of a batch.");
				return c;
			}),
			look: (e) => guarded(async () => {
				let { status: t, errors: n, request_counts: r, output_file_id: i, error_file_id: a } = await u.batches.retrieve(e), [o] = n?.data ?? [];
				return {
					kind: c.has(t) ? "ended" : "open",
					status: s.test(String(t)) ? t : "unknown",
					done: countOf(r?.completed) + countOf(r?.failed),
					files: [i, a].filter((e) => typeof e == "string" && s.test(e)),
					why: o ? shown(String(o.message ?? o.code ?? "")) : null
				};
			}),
			file: (e) => guarded(async () => {
				let { body: t } = await u.files.content(e);
				return chunksOf(t);
			})
		};
	}
	let c = new Set([
		"completed",
		"failed",
		"expired",
		"cancelled"
	]);
	function isLasting(e) {
		if (e instanceof a.p) return !0;
		if (e instanceof r.xX) return !1;
		let t = e instanceof r.LG ? e.status : void 0;
		return typeof t != "number" || t < 500 && ![
			408,
			409,
			429
		].includes(t);
	}
	function countOf(e) {
		return typeof e == "number" && Number.isInteger(e) && e > 0 ? e : 0;
	}
	async function* chunksOf(e) {
		for await (let t of e ?? []) yield Buffer.from(t);
	}
}) };
