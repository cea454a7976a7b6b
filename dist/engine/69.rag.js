export const id = 69;
export const ids = [69];
export const modules = { 5450: ((e, t, n) => {
	n.r(t), n.d(t, { postgresRetriever: () => postgresRetriever });
	var r = n(1534), i = n(9473), a = n(8312), o = n(8899);
	let s = {
		cosine: "<=>",
		l2: "<->",
		inner: "<#>"
	};
	function postgresRetriever(e, t) {
		let n = connection(e, t), r = (0, o.n)(e.embedding, t);
		return { async retrieve(t, i) {
			let [a] = await r([e.embedding.queryPrefix + t]);
			if (a === void 0) return {
				passages: [],
				answer: null
			};
			let o = e.search === "hybrid" ? Math.max(i, 200) : i, s = await nearest(n, e, a, o);
			return e.search === "dense" ? {
				passages: s.slice(0, i).map(passageOf),
				answer: null
			} : {
				passages: fusedRows(await byWords(n, e, t, o), s, e, i).map(passageOf),
				answer: null
			};
		} };
	}
	function connection({ urlEnv: e }, t) {
		let n = t[e];
		if (!n) throw new i.pO({
			code: "rag/no-database",
			what: `The address of the database is to stand in ${e}, and there is none.`,
			fix: `set ${e}, in a workflow on the step:\nenv:\n  ${e}: \${{ secrets.${e} }}`
		});
		return (0, r.A)(n, {
			max: 4,
			prepare: !1,
			idle_timeout: 20,
			connect_timeout: 30,
			onnotice: () => {}
		});
	}
	async function nearest(e, t, n, r) {
		let { table: i, columns: a, distance: o } = t, c = `[${[...n].join(",")}]`, l = e`${e(a.embedding)} ${e.unsafe(s[o])} ${c}::vector`;
		return [...await e`
    select ${e(a.document)}::text as document, ${e(a.text)}::text as text, -(${l})::float8 as score
    from ${e(i)} where true ${filters(e, t)}
    order by ${l}, 1, 2 limit ${r}`];
	}
	async function byWords(e, t, n, r) {
		let { table: i, columns: a, language: o } = t, s = e`websearch_to_tsquery(${o}::regconfig, ${n})`, c = e`to_tsvector(${o}::regconfig, ${e(a.text)}::text)`;
		return [...await e`
    select ${e(a.document)}::text as document, ${e(a.text)}::text as text,
      ts_rank_cd(${c}, ${s})::float8 as score
    from ${e(i)} where ${c} @@ ${s} ${filters(e, t)}
    order by 3 desc, 1, 2 limit ${r}`];
	}
	function filters(e, { filter: t }) {
		let n = Object.entries(t).map(([t, n]) => e`and ${e(t)}::text = ${String(n)}`);
		return n.length > 0 ? n : e``;
	}
	function fusedRows(e, t, { fusion: n }, r) {
		let i = [], o = new Map(), hitsOf = (e) => e.map((e) => {
			let t = JSON.stringify([e.document, e.text]), n = o.get(t) ?? i.push(e) - 1;
			return o.set(t, n), {
				item: n,
				score: e.score
			};
		});
		return (0, a.c)(hitsOf(e), hitsOf(t), n, r).map(({ item: e, score: t }) => ({
			...i[e],
			score: t
		}));
	}
	function passageOf({ document: e, text: t, score: n }) {
		return {
			document: e,
			text: t.slice(0, 1e5),
			span: null,
			score: n
		};
	}
}) };
