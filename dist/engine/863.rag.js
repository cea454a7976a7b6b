export const id = 863;
export const ids = [863];
export const modules = { 5863: ((e, t, n) => {
	n.r(t), n.d(t, { postgresRetriever: () => postgresRetriever });
	var r = n(1534), i = n(9473), a = n(240), o = n(8312), s = n(3637);
	let c = 1e3, l = {
		cosine: "vector_cosine_ops",
		l2: "vector_l2_ops",
		inner: "vector_ip_ops"
	};
	async function missingIndexes(e, t) {
		let { table: n, columns: r, distance: i, search: a, language: o } = t, [s] = await e`
    select count(*)::int as rows from (select 1 from ${e(n)} limit ${c}) as first_rows`;
		if ((s?.rows ?? 0) < c) return [];
		let u = n.split(".").map(quoted).join("."), [d] = await e`
    select relkind::text as kind from pg_class where oid = ${u}::regclass`;
		if (d === void 0 || ![
			"r",
			"p",
			"m"
		].includes(d.kind)) return [];
		let f = await e`
    select am.amname::text as method, pg_get_indexdef(i.indexrelid) as definition,
      array(select opcname::text from pg_opclass where oid = any(i.indclass)) as classes
    from pg_index i join pg_class c on c.oid = i.indexrelid join pg_am am on am.oid = c.relam
    where i.indrelid = ${u}::regclass and i.indisvalid`, [p, m] = [quoted(r.embedding), quoted(r.text)], h = f.some(({ method: e, definition: t, classes: n }) => ["hnsw", "ivfflat"].includes(e) && t.includes(r.embedding) && n.includes(l[i])), g = a === "dense" || f.some(({ method: e, definition: t }) => ["gin", "rum"].includes(e) && t.includes(r.text) && t.includes(`to_tsvector('${o}'`));
		return [...h ? [] : [`create index on ${u} using hnsw (${p} ${l[i]});`], ...g ? [] : [`create index on ${u} using gin (to_tsvector('${o}', ${m}));`]];
	}
	function quoted(e) {
		return /^[a-z_][a-z0-9_]*$/.test(e) ? e : `"${e.replaceAll("\"", "\"\"")}"`;
	}
	let u = {
		cosine: "<=>",
		l2: "<->",
		inner: "<#>"
	};
	function postgresRetriever(e, t) {
		let n = connection(e, t), r = (0, s.n)(e.embedding, t), i;
		return { async retrieve(t, o) {
			i ??= missingIndexes(n, e).then((e) => e.map(a.F3), () => []);
			let s = await i, [c] = await r([e.embedding.queryPrefix + t]);
			if (c === void 0) return {
				passages: [],
				answer: null,
				remarks: s
			};
			let l = e.search === "hybrid" ? Math.max(o, 200) : o, u = await nearest(n, e, c, l);
			return e.search === "dense" ? {
				passages: u.slice(0, o).map(passageOf),
				answer: null,
				remarks: s
			} : {
				passages: fusedRows(await byWords(n, e, t, l), u, e, o).map(passageOf),
				answer: null,
				remarks: s
			};
		} };
	}
	function connection({ urlEnv: e }, t) {
		let n = t[e];
		if (!n) throw new i.pO({
			code: "rag/no-database",
			what: `The address of the database belongs in ${e}, and there is none.`,
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
		let { table: i, columns: a, distance: o } = t, s = `[${[...n].join(",")}]`, c = e`${e(a.embedding)} ${e.unsafe(u[o])} ${s}::vector`;
		return [...await e`
    select ${e(a.document)}::text as document, ${e(a.text)}::text as text, -(${c})::float8 as score
    from ${e(i)} where true ${filters(e, t)}
    order by ${c}, 1, 2 limit ${r}`];
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
		let i = [], a = new Map(), hitsOf = (e) => e.map((e) => {
			let t = JSON.stringify([e.document, e.text]), n = a.get(t) ?? i.push(e) - 1;
			return a.set(t, n), {
				item: n,
				score: e.score
			};
		});
		return (0, o.c)(hitsOf(e), hitsOf(t), n, r).map(({ item: e, score: t }) => ({
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
