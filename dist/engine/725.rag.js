export const id = 725;
export const ids = [725];
export const modules = {

/***/ 7725:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   postgresRetriever: () => (/* binding */ postgresRetriever)
/* harmony export */ });
/* harmony import */ var postgres__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1534);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);
/* harmony import */ var _retrieval_fusion_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7);
/* harmony import */ var _embeddings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8130);




/** pgvector's operators: the smaller, the nearer. */
const OPERATORS = { cosine: '<=>', l2: '<->', inner: '<#>' };
/** Rows of each of two rankings that a fusion looks at. */
const FUSED = 200;
const MOST_CHARACTERS = 100_000;
/**
 * Passages in a table of PostgreSQL with pgvector. Names of table and columns are quoted as names, all values are
 * parameters. With `search: hybrid`, the same rows are also ranked by full-text search, and both rankings fused.
 */
function postgresRetriever(settings, env) {
    const sql = connection(settings, env);
    const embed = (0,_embeddings_js__WEBPACK_IMPORTED_MODULE_2__/* .openAiEmbedder */ .n)(settings.embedding, env);
    return {
        async retrieve(question, k) {
            const [vector] = await embed([settings.embedding.queryPrefix + question]);
            if (vector === undefined)
                return { passages: [], answer: null };
            const most = settings.search === 'hybrid' ? Math.max(k, FUSED) : k;
            const near = await nearest(sql, settings, vector, most);
            if (settings.search === 'dense')
                return { passages: near.slice(0, k).map(passageOf), answer: null };
            const worded = await byWords(sql, settings, question, most);
            return { passages: fusedRows(worded, near, settings, k).map(passageOf), answer: null };
        },
    };
}
function connection({ urlEnv }, env) {
    const url = env[urlEnv];
    if (!url)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PawlError */ .p({
            code: 'rag/no-database',
            what: `The address of the database is to stand in ${urlEnv}, and there is none.`,
            fix: `set ${urlEnv}, in a workflow on the step:\nenv:\n  ${urlEnv}: \${{ secrets.${urlEnv} }}`,
        });
    return (0,postgres__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(url, { max: 4, prepare: false, idle_timeout: 20, connect_timeout: 30, onnotice: () => { } });
}
async function nearest(sql, settings, vector, most) {
    const { table, columns, distance } = settings;
    const asked = `[${[...vector].join(',')}]`;
    const away = sql `${sql(columns.embedding)} ${sql.unsafe(OPERATORS[distance])} ${asked}::vector`;
    const rows = await sql `
    select ${sql(columns.document)}::text as document, ${sql(columns.text)}::text as text, -(${away})::float8 as score
    from ${sql(table)} where true ${filters(sql, settings)}
    order by ${away}, 1, 2 limit ${most}`;
    return [...rows];
}
async function byWords(sql, settings, question, most) {
    const { table, columns, language } = settings;
    const words = sql `websearch_to_tsquery(${language}::regconfig, ${question})`;
    const held = sql `to_tsvector(${language}::regconfig, ${sql(columns.text)}::text)`;
    const rows = await sql `
    select ${sql(columns.document)}::text as document, ${sql(columns.text)}::text as text,
      ts_rank_cd(${held}, ${words})::float8 as score
    from ${sql(table)} where ${held} @@ ${words} ${filters(sql, settings)}
    order by 3 desc, 1, 2 limit ${most}`;
    return [...rows];
}
function filters(sql, { filter }) {
    const held = Object.entries(filter).map(([column, value]) => sql `and ${sql(column)}::text = ${String(value)}`);
    return held.length > 0 ? held : sql ``;
}
/** One ranking of rows made of two; the same document and text are the same row. */
function fusedRows(first, second, { fusion }, k) {
    const rows = [];
    const places = new Map();
    const hitsOf = (list) => list.map((row) => {
        const key = JSON.stringify([row.document, row.text]);
        const item = places.get(key) ?? rows.push(row) - 1;
        places.set(key, item);
        return { item, score: row.score };
    });
    return (0,_retrieval_fusion_js__WEBPACK_IMPORTED_MODULE_3__/* .fused */ .c)(hitsOf(first), hitsOf(second), fusion, k).map(({ item, score }) => ({
        ...rows[item],
        score,
    }));
}
function passageOf({ document, text, score }) {
    return { document, text: text.slice(0, MOST_CHARACTERS), span: null, score };
}


/***/ })

};
