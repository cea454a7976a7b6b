export const id = 696;
export const ids = [696];
export const modules = { 9696: ((e, t, n) => {
	n.d(t, { loadFailure: () => loadFailure });
	var r = n(6760), i = n(9473), a = n(9231), o = n(4247), s = n(8420), c = n(8387), l = n(3024), u = n(3136), d = n(2055);
	let f = r.dirname(r.resolve(process.argv[1] ?? "worker.js")), p = /(?:^|[\s(])(file:\/\/\/[^\s()]+?|\/[^\n()]+?):(\d{1,7})(?::(\d{1,7}))?\)?$/, m = /^\s*File "(\/[^"\n]+)", line (\d{1,7})/;
	function placeInCode(e, t) {
		let n = e, r = [];
		for (let e = 0; e < 5 && n instanceof Error; e += 1) {
			let e = `${n.stack ?? ""}\n${n.message}`.slice(0, 5e4).split("\n"), i = e.flatMap((e) => framed(p.exec(e), t)), a = e.flatMap((e) => framed(m.exec(e), t));
			r.push(...[a.at(-1) ?? i[0]].filter((e) => e !== void 0)), n = n.cause;
		}
		return r.at(-1) ?? null;
	}
	function framed(e, t) {
		let [, n = "", i = "", a] = e ?? [], o = fileBelow(n, t);
		return o === null || Number(i) < 1 || Number(i) > linesIn(r.join(t, o)) ? [] : [{
			file: o,
			line: Number(i),
			...a !== void 0 && { column: Number(a) }
		}];
	}
	function fileBelow(e, t) {
		try {
			let n = e.startsWith("file:") ? (0, u.fileURLToPath)(e.replace(/[?#].*$/, "")) : e;
			if (!(0, l.existsSync)(n) || !(0, l.statSync)(n).isFile() || (0, l.realpathSync)(n).startsWith(`${f}${r.sep}`)) return null;
			let i = r.relative((0, l.realpathSync)(t), (0, l.realpathSync)(n)), a = i.split(r.sep);
			return a[0] === ".." || r.isAbsolute(i) || a.includes("node_modules") ? null : a.join("/");
		} catch {
			return null;
		}
	}
	function linesIn(e) {
		try {
			return (0, d.q)(e, 5e7), (0, l.readFileSync)(e, "utf8").split("\n").length;
		} catch {
			return 0;
		}
	}
	var h = n(2916), g = n(3795);
	function brokenFile(e, t) {
		let n = Object(e);
		return brokenYaml(n, t) ?? brokenTable(n, t) ?? brokenJson(n, t);
	}
	function brokenYaml({ reason: e, mark: t }, { config: n, root: r }) {
		let { buffer: i, line: a, column: o } = t ?? {};
		if (typeof e != "string" || typeof i != "string") return null;
		let c = [n, ...namedData(n, r)].find((e) => textOf(e) === i), l = c !== void 0 && typeof a == "number" && typeof o == "number";
		return {
			code: "config/yaml-syntax",
			what: c === void 0 ? "A file of this suite is not valid YAML." : "This is not valid YAML.",
			why: sentence(e),
			fix: "mend this line or the one before it. Text that holds `:`, `#`, `{`, `[`, `*` or `&` wants quotes:\nkey: \"text: more text\"",
			place: {
				file: (0, s.Lu)(c ?? n, r),
				...l && {
					line: a + 1,
					column: o + 1
				}
			}
		};
	}
	function brokenTable({ code: e, lines: t, message: n }, { config: r, root: i }) {
		if (typeof n != "string" || typeof e != "string" || !e.startsWith("CSV_")) return null;
		let [a, ...o] = namedData(r, i).filter((e) => e.endsWith(".csv"));
		return a === void 0 || o.length > 0 ? null : {
			code: "engine/suite-not-loaded",
			what: "This table cannot be read.",
			why: sentence(n),
			fix: "mend that line. A value that holds a comma, a quote or a line break stands in quotes, and a quote in it is doubled:\n\"say \"\"hello\"\", then wait\"",
			place: {
				file: (0, s.Lu)(a, i),
				...typeof t == "number" && { line: t }
			}
		};
	}
	let _ = /^Failed to parse JSON test file (.+?\.json): (.+)/;
	function brokenJson({ message: e }, { root: t }) {
		let [, n, r = ""] = typeof e == "string" ? _.exec(e) ?? [] : [];
		if (n === void 0) return null;
		let [, i = r, a, o] = /^(.*) \((\d+):(\d+)\)$/.exec(r) ?? [], c = /at position (\d+)/.exec(i)?.[1], l = c === void 0 ? [] : (textOf(n) ?? "").slice(0, Number(c)).split("\n"), u = l.length > 0 ? {
			line: l.length,
			column: (l.at(-1) ?? "").length + 1
		} : a !== void 0 && {
			line: Number(a),
			column: Number(o)
		};
		return {
			code: "engine/suite-not-loaded",
			what: "This is not valid JSON.",
			why: sentence(i),
			fix: "mend it: a comma after the last entry, a comment and single quotes are not JSON",
			place: {
				file: (0, s.Lu)(n, t),
				...u
			}
		};
	}
	let v = /(?:file:\/\/([^'"\n]{1,300}?)|(?<![^\s'"[\],])([^\s'"[\]{},]{1,300}))\.(ya?ml|json|csv)\b/g;
	function namedData(e, t) {
		let n = [...(textOf(e) ?? "").matchAll(v)].map(([, e, t, n]) => `${e ?? t}.${n}`).map((t) => r.resolve(r.dirname(e), t));
		return [...new Set(n)].filter((e) => (0, g.O5)(t, r.relative(t, e)));
	}
	function textOf(e) {
		try {
			return (0, d.q)(e, 5e7), (0, l.readFileSync)(e, "utf8");
		} catch {
			return null;
		}
	}
	function sentence(e) {
		let t = (0, a.C)(e);
		return `${t[0]?.toUpperCase() ?? ""}${t.slice(1)}${/[.!?]$/.test(t) ? "" : "."}`;
	}
	var y = n(286), b = n(5126), x = n(6835);
	let S = /ENOENT: no such file or directory, open '([^'\n]+)'/;
	function missingFile(e, { text: t, file: n, config: a, root: o }) {
		let c = e instanceof x.gF, l = c ? (0, s.Lu)(e.file.replace(/^file:\/\//, ""), o) : S.exec(t)?.[1];
		if (l === void 0) return null;
		let u = c ? r.resolve(r.dirname(a), e.file.replace(/^file:\/\//, "")) : r.resolve(o, l), d = (0, g.dR)(r.dirname(a), u), f = (0, h.yn)([
			l,
			d,
			r.basename(u)
		], a);
		if (f.line === void 0) return null;
		let p = (0, g.dR)(o, u), m = (0, y.z)(r.basename(u), (0, b.W)(r.dirname(u))), _ = m === null ? null : r.posix.join(r.posix.dirname(d), m);
		return {
			code: "engine/suite-not-loaded",
			what: c ? `The suite takes its tests from ${p}, which does not exist.` : `The suite names the file ${p}, which does not exist.`,
			fix: isSparse(o) ? `check it out, because the checkout is sparse: add its folder to \`sparse-checkout\` of actions/checkout, or here:\ngit sparse-checkout add ${(0, i.lG)(r.posix.dirname(p))}` : _ === null ? "commit the file, or correct its path" : `commit the file, or correct its path. A file of nearly that name is there:\nfile://${_}`,
			place: {
				file: n,
				...f
			}
		};
	}
	function isSparse(e) {
		return (0, l.existsSync)(r.join(e, ".git/info/sparse-checkout"));
	}
	var C = n(8144);
	function scalar(e) {
		return /^[A-Za-z][\w./-]*$/.test(e) && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(e) ? e : JSON.stringify(e);
	}
	let w = [
		[/^pnpm |^yarn install --immutable/, "corepack enable"],
		[/^bun /, "npm install --global bun"],
		[/^uv /, "pipx install uv"],
		[/^poetry /, "pipx install poetry"],
		[/^pdm /, "pipx install pdm"],
		[/^pipenv /, "pipx install pipenv"]
	], T = [
		[/^(?:uv|pdm) /, "echo \"$PWD/.venv/bin\" >> \"$GITHUB_PATH\""],
		[/^poetry /, "echo \"$(poetry env info --path)/bin\" >> \"$GITHUB_PATH\""],
		[/^pipenv /, "echo \"$(pipenv --venv)/bin\" >> \"$GITHUB_PATH\""]
	];
	function installSteps({ command: e, folder: t }) {
		let stepFor = (t) => t.find(([t]) => t.test(e))?.[1], n = [
			stepFor(w),
			e,
			stepFor(T)
		].filter((e) => e !== void 0), r = t === null ? "" : `\n  working-directory: ${scalar(t)}`;
		return n.map((e) => `- run: ${e}${r}`).join("\n");
	}
	var E = n(4313);
	function missingMeans(e, t) {
		return olderNode(t) ?? absentPackage(e, t);
	}
	function olderNode({ text: e, file: t, config: n }) {
		let r = /(TypeScript files in a suite need Node [\d.]+ or later); this is (Node [\d.]+\d)/.exec(e);
		return r === null ? null : {
			code: "engine/typescript-needs-node",
			what: `The suite holds TypeScript, which ${r[2]} cannot load.`,
			why: `${r[1]}.`,
			fix: "run pawl with Node 24, in a workflow:\n- uses: actions/setup-node@v7\n  with: { node-version: 24 }\nor write the file in JavaScript",
			place: {
				file: t,
				...(0, h.ko)(n)
			}
		};
	}
	function absentPackage(e, { text: t, file: n, config: r, root: i }) {
		let o = (0, E.C)(t);
		if (!o?.name || o.name.startsWith(".")) return null;
		let s = (0, C.l)(i, (0, g.yS)(n), o.name, o.kind);
		return {
			code: "engine/missing-package",
			what: `The suite needs the package ${o.name}, which is not installed.`,
			why: (0, a.C)(t),
			fix: s === null ? `install ${o.name} in the workflow, in a step before pawl` : `install the packages before pawl's step of the workflow:\n${installSteps(s)}`,
			place: {
				file: n,
				...(0, h.t)(e, t, r)
			}
		};
	}
	let D = /\b(?:getaddrinfo (?:ENOTFOUND|EAI_AGAIN)|connect (?:ECONNREFUSED|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH)) ([\w.:[\]-]{3,200})/;
	function unreachedHost(e, { text: t, file: n, config: r, root: i }) {
		let o = D.exec(t)?.[1];
		if (o === void 0) return null;
		let s = placeInCode(e, i), c = s ? "" : "; or commit what comes from there as a file:\ntests: file://cases.csv";
		return {
			code: "engine/suite-not-loaded",
			what: `Loading this suite asks ${o}, which could not be reached.`,
			why: (0, a.C)(t),
			fix: `let this runner reach ${o}, then re-run the job${c}`,
			place: s ?? {
				file: n,
				...(0, h.yn)([o, "huggingface://"], r)
			}
		};
	}
	function ownFailure(e, { config: t, root: n, file: r }) {
		let { help: i } = e ?? {};
		if (typeof i?.code != "string" || !/^(?:rag|config|engine)\//.test(i.code)) return null;
		let { code: a, what: o, place: c, problems: l = [] } = i, u = [i.why ?? [], l.map((e) => lineOf(e, n))].flat().join("\n"), d = i.fix ?? l[0]?.fix, f = (0, s.Lu)(o, n);
		return {
			code: a,
			what: f,
			...u === "" ? {} : { why: (0, s.Lu)(u, n) },
			...d === void 0 ? {} : { fix: d },
			place: c ? {
				...c,
				file: (0, s.Lu)(c.file, n)
			} : {
				file: r,
				...(0, h.t)(e, f, t)
			}
		};
	}
	function lineOf({ what: e, place: t }, n) {
		return t ? `${(0, i.Z9)({
			...t,
			file: (0, s.Lu)(t.file, n)
		})}: ${e}` : e;
	}
	var O = n(2746), k = n(19), A = n(8394), j = n(7886), M = n(8510), N = n(3631), P = n(5975);
	function refusedSuite(e, t) {
		if (e instanceof N.A1) {
			let { words: n, ...r } = e.help;
			return {
				...r,
				place: {
					file: t.file,
					...(0, N.Ry)(e.help, t.config)
				}
			};
		}
		return e instanceof x.Hd ? misreadPart(e, t) : e instanceof P.$A ? noWorkspacePromptfoo(e, t) : e instanceof j.d ? oddPath(e, t) : e instanceof A.T ? oddPace(e, t) : e instanceof k.KC ? largeWorkbook(e, t) : e instanceof k.XQ ? farCells(e, t) : e instanceof M.NX ? needsCloud(e, t) : null;
	}
	function misreadPart({ message: e, fix: t, written: n }, { file: r, config: i }) {
		return {
			code: "engine/suite-not-loaded",
			what: e,
			fix: t,
			place: {
				file: r,
				...(0, h.yn)([n], i)
			}
		};
	}
	function noWorkspacePromptfoo(e, { file: t, text: n, config: r }) {
		return {
			code: "engine/no-workspace-promptfoo",
			what: "The policy says engine: workspace, and the repository has no promptfoo that can be used.",
			why: n,
			fix: `install it, and let the workflow do so before this step; or remove the line \`engine\` from pawl.yaml:\nnpm install --save-dev promptfoo@${c.A}`,
			place: {
				file: t,
				...(0, h.t)(e, n, r)
			}
		};
	}
	function oddPath(e, { file: t, text: n, config: r }) {
		return {
			code: "engine/odd-path",
			what: "promptfoo cannot read a suite whose path holds a backslash, a tab, a line break, or a character of a pattern ([ ] { } * ?).",
			why: `The path is ${JSON.stringify(e.path)}. ${e.message}`,
			fix: `give the folder or the file another name:\ngit mv ${(0, i.lG)(e.odd)} ${(0, i.lG)(plainName(e.odd))}`,
			place: {
				file: t,
				...(0, h.t)(e, n, r)
			}
		};
	}
	function plainName(e) {
		return e.replace(/[[\]{}*?!+@()\\\u0000-\u001f\u007f]+/g, "-").replace(/-+(?=\/|$)|(?<=^|\/)-+/g, "") || "suite";
	}
	function oddPace({ setting: e, message: t }, { file: n, config: r }) {
		return {
			code: "engine/odd-pace",
			what: `The suite sets \`${e}\` so that a run would never end.`,
			why: t,
			fix: `correct \`${e}\` in the suite's config, or remove it`,
			place: {
				file: n,
				...(0, h.yn)([e], r)
			}
		};
	}
	function largeWorkbook({ file: e, size: { bytes: t, isLeast: n } }, r) {
		let i = `${n ? "more than " : ""}${megabytes(n ? k.M3 : t)}`;
		return {
			code: "engine/large-workbook",
			what: `The suite takes its tests from ${(0, s.Lu)(e, r.root)}, a workbook that unpacks to ${i}.`,
			why: `At most ${megabytes(k.M3)} are unpacked: more takes gigabytes of memory and minutes to load.`,
			fix: "remove rows, sheets and formatting that no case needs, or split the cases over several files. A table takes less room:\ntests: file://cases.csv",
			place: placeOfWorkbook(e, r)
		};
	}
	function megabytes(e) {
		return `${Math.round(e / 1e6)} MB`;
	}
	function farCells({ file: e, extent: { rows: t, columns: n } }, r) {
		return {
			code: "engine/far-cells",
			what: `The suite takes its tests from ${(0, s.Lu)(e, r.root)}, a workbook whose cells reach to row ${(0, O.WQ)(t)} and column ${(0, O.WQ)(n)}.`,
			why: "Each place up to the last cell is filled before the cases are read, which takes gigabytes of memory and minutes.",
			fix: "delete the rows and columns that lie far from the others, or write the cases as a table:\ntests: file://cases.csv",
			place: placeOfWorkbook(e, r)
		};
	}
	function placeOfWorkbook(e, { file: t, config: n }) {
		let i = (0, g.dR)(r.dirname(n), e);
		return {
			file: t,
			...(0, h.yn)([i, r.basename(e)], n)
		};
	}
	function needsCloud({ provider: e }, { file: t, config: n }) {
		return {
			code: "engine/needs-promptfoo-cloud",
			what: `The suite asks \`${e}\`, which runs on a service of promptfoo alone.`,
			why: "pawl sends nothing to promptfoo. No call was made.",
			fix: `ask a provider of your own in its place (providers: [file://user.js]), or leave the suite out, in main's pawl.yaml: remove it from \`suites:\` where it is listed, else\nignore:\n  - ${JSON.stringify(t)}`,
			place: {
				file: t,
				...(0, h.yn)([e], n)
			}
		};
	}
	let F = /(?<![^\s'"[\],])[^\s'"[\],]+\.(?:csv|tsv|jsonl)\b/gi;
	function tooManyTests(e, { text: t, file: n, config: a, root: o }) {
		if (!t.includes("Maximum call stack size exceeded")) return null;
		let [c] = tablesOf(a, o).sort((e, t) => t.lines - e.lines);
		if (c === void 0 || c.lines <= 1e5) return null;
		let { written: l, lines: u } = c, d = (0, s.Lu)(c.file, o);
		return {
			code: "engine/too-many-tests",
			what: `The suite takes its tests from ${d}, which has ${(0, O.WQ)(u)} lines: promptfoo cannot load so many from one file.`,
			why: "It ends with `Maximum call stack size exceeded`, at about 120,000 tests.",
			fix: `take fewer of them: a gate asks each one on both sides, and a few hundred show what got worse.
head -n 501 ${(0, i.lG)(d)} > ${(0, i.lG)(someOf(d))}
Then name that file:
tests: file://${someOf(l)}`,
			place: {
				file: n,
				...(0, h.yn)([l, r.basename(l)], a)
			}
		};
	}
	function someOf(e) {
		return e.replace(/[^/]*$/, (e) => `some-${e}`);
	}
	function tablesOf(e, t) {
		return [...new Set(too_many_tests_textOf(e).match(F) ?? [])].map((n) => {
			let i = n.replace(/^file:\/\//, ""), a = r.resolve(r.dirname(e), i);
			return {
				written: i,
				file: a,
				lines: (0, g.O5)(t, r.relative(t, a)) ? too_many_tests_linesIn(a) : 0
			};
		});
	}
	function too_many_tests_linesIn(e) {
		let t = too_many_tests_textOf(e);
		return t.split("\n").length - +!!t.endsWith("\n");
	}
	function too_many_tests_textOf(e) {
		try {
			return (0, d.q)(e, 5e8), (0, l.readFileSync)(e, "utf8");
		} catch {
			return "";
		}
	}
	let I = [
		refusedSuite,
		ownFailure,
		missingMeans,
		missingFile,
		brokenFile,
		tooManyTests,
		unreachedHost,
		unknownProvider
	];
	function loadFailure(e, { config: t, root: n }) {
		let l = {
			config: t,
			root: n,
			file: (0, s.Lu)(t, n),
			text: (0, s.Lu)((0, o.k)(e), n)
		};
		for (let t of I) {
			let n = t(e, l);
			if (n !== null) return n;
		}
		return {
			code: "engine/suite-not-loaded",
			what: "promptfoo cannot load this suite.",
			why: (0, a.C)(l.text),
			fix: `see what promptfoo says in the suite's folder:\nnpx promptfoo@${c.A} eval -c ${(0, i.lG)(r.posix.basename(l.file))} --no-cache`,
			place: placeInCode(e, n) ?? {
				file: l.file,
				...(0, h.t)(e, l.text, t)
			}
		};
	}
	function unknownProvider(e, { text: t, file: n, config: r }) {
		let i = /Could not identify provider: \S+?(?=\.\s+Please)/.exec(t)?.[0];
		return i === void 0 ? null : {
			code: "engine/suite-not-loaded",
			what: "promptfoo cannot load this suite.",
			why: `${i}.`,
			fix: "correct the provider. Those that promptfoo knows:\nhttps://www.promptfoo.dev/docs/providers/",
			place: {
				file: n,
				...(0, h.t)(e, t, r)
			}
		};
	}
}) };
