export const id = 361;
export const ids = [361];
export const modules = {
	62489: ((e, t, n) => {
		n.d(t, {
			KU: () => beginningVariable,
			cG: () => variableName,
			nT: () => holdsVariable
		});
		function variableName(e) {
			return `\0${e}\0`;
		}
		function holdsVariable(e) {
			return e?.includes("\0") === !0;
		}
		function beginningVariable(e) {
			let [, t, n = ""] = /^\0(\w+)\0(.*)$/s.exec(e) ?? [];
			return t === void 0 ? null : {
				variable: t,
				rest: n
			};
		}
	}),
	80361: ((e, t, n) => {
		n.r(t), n.d(t, { followFound: () => followFound });
		var r = n(3795), i = n(19014), a = n(33089);
		let o = new RegExp(String.raw`(?<![\w$])(?:import|from|require|createRequire|eval|Function|(?:Shared)?Worker|${a.or})(?![\w$])|_loa`, "g"), s = new RegExp(String.raw`__(?:dir|file)name|import\.meta|\bcwd\b|(['"\`])${a.j1}\1|getBuiltinModule|loadEnvFile|\b(?:Bun|Deno)\b|\b(?:${a.MB}|Database(?:Sync)?)\s*\(`), c = /\\(?![nrtbdswDSWB./[\](){}|?*+^$\\-])|(['"])[\w$]*\\[dswDSWB][\w$]*\1|&#|&\w+;/, l = String.raw`\s*(['"])([^'"\\\n]*)\1`, u = "\\s*\\(\\s*(['\"`])([^'\"`\\\\\\n$]*)\\1\\s*", d = RegExp(`^${l}`), f = RegExp(`^${u}[,)]`), p = RegExp(`^(?:${u}\\)|\\.resolve${u.replace("\\1", "\\3")}[,)])`);
		function plainReferences(e) {
			if (c.test(e) || s.test(e)) return null;
			let t = new Set();
			for (let { 0: n, index: r } of e.matchAll(o)) {
				let i = moduleBehind(n, e.slice(r + n.length, r + n.length + 500));
				if (i === null || n !== "from" && /['"`]/.test(e[r - 1] ?? "")) return null;
				i !== "" && t.add(i);
			}
			let n = textsIn(e), r = n.filter((e) => /^(?:\.\.?\/|(?:file|sqlite|duckdb)[\w+]*:)/.test(e) && !t.has(e));
			return {
				modules: [...t],
				literals: n,
				reads: [],
				given: r,
				unknown: []
			};
		}
		function moduleBehind(e, t) {
			if (e === "from") return d.exec(t)?.[2] ?? (/^\s*(?:['"`/\\<]|$)/.test(t) ? null : "");
			if (e === "require") {
				let e = p.exec(t);
				return e?.[2] ?? e?.[4] ?? null;
			}
			return e === "import" ? /^(?:\s+[\w$]|\s*[{*]|\.meta\.(?:url|dirname|filename)(?![\w$]))/.test(t) ? "" : (f.exec(t) ?? d.exec(t))?.[2] ?? null : null;
		}
		function textsIn(e) {
			let t = new Set();
			for (let n of [
				"'",
				"\"",
				"`"
			]) for (let r of e.split(n).slice(1, -1)) if (r.length <= 600 && /[./]|^[\w-]+$/.test(r) && !r.includes("\n")) for (let e of [r, r.replace(/\\(.)/g, (e, t) => m[t] ?? t)]) e.length <= 300 && t.add(e);
			return [...t];
		}
		let m = {
			n: "\n",
			r: "\r",
			t: "	",
			b: "\b"
		};
		var h = n(62489), g = n(2267);
		let _ = {
			javascript: /\bchild_process\b|['"](?:execa|zx|shelljs|cross-spawn|tinyexec|nano-spawn|simple-git)['"]|\bBun\.(?:spawn|\$)|\bDeno\.Command\b/,
			python: /subprocess|\b(?:from|import)\s(?:sh|invoke|plumbum|fabric|docker)\b|\bos\.(?:system|popen|exec[lv]\w*|(?:posix_)?spawn\w*)\b|\bPopen\b|\bpexpect\b|\bgit\.Repo\b/,
			ruby: /\b(?:system|spawn|exec)\b[ (]|\bIO\.popen\b|\bOpen3\b|`/,
			go: /\bexec\.Command/,
			shell: /(?:)/
		}, v = /\b(?:os|process|Dir)\.chdir\b|\bos\.Chdir\b/, y = {
			javascript: /['"`](?:cosmiconfig|lilconfig|c12|unconfig|rc|rc9|rc-config-loader|config|nconf|convict|find-up|pkg-up|find-config|app-root-path)['"`]/,
			ruby: /\bRails\.|config\/(?:environment|application)\b/
		};
		function hiddenReads(e, t) {
			return [
				...namesServer(t) ? ["asks a server on this machine, or beside it"] : [],
				..._[e].test(t) ? ["starts other programs"] : [],
				...y[e]?.test(t) ? ["looks for files of settings in the folders above"] : [],
				...v.test(t) ? ["changes its working directory"] : []
			];
		}
		let b = /(?:([\w-]{1,80})\/)?([$}])?([^\s"'`/\\(){}[\]<>,;:=|&$+#]{0,80})\.(mdx?|rst|adoc|asciidoc)(?![\w.])/gi;
		function namedPages(e) {
			let isComment = (e) => /^\s*(?:#|\/\/|\*)/.test(e);
			return e.split("\n").filter((e) => /\.(?:md|rst|a)/i.test(e) && !isComment(e)).flatMap((e) => [...e.matchAll(b)].map(([, e, t, n = "", r = ""]) => {
				let i = t === void 0 && n !== "" ? n : "*";
				return `**/${e === void 0 ? "" : `${e}/`}${i}.${r}`;
			}));
		}
		let x = [
			[/\b(?:load_dotenv|find_dotenv|dotenv_values|read_env|decouple|dynaconf)\b|['"`](?:@\w+\/)?dotenv\b|\/godotenv\b/i, /\.env(?:\.|$)/],
			[/\b(?:decouple|dynaconf)\b/i, /^(?:\.?secrets|settings)(?:\.\w+)?\.(?:toml|ya?ml|json|ini|py)$/],
			[/\brender_template\b/, /^templates$/],
			[/\bCrewBase\b/, /^config$/],
			[/\bgenkit\b/, /^prompts$/],
			[/\bPrismaClient\b/, /^prisma$/]
		];
		function soughtFiles(e) {
			return x.flatMap(([t, n]) => t.test(e) ? [n] : []);
		}
		let S = /(?<![\w.-])(?:(?:[\w-]+\.)*localhost|127(?:\.\d{1,3}){3}|0\.0\.0\.0|\[::1?\]|host\.docker\.internal)(?![\w-]|\.\w)/i, C = /\b(?:https?|wss?):\/\/(?:[^/?#'"`\n]{0,200}@)?([\w.-]+|\[[\da-f:]+\])(?=[:/?#'"`\s)]|$)/gi;
		function namesServer(e) {
			return S.test(e) || [...e.matchAll(C)].some(([, e = ""]) => (0, g.Z)(e));
		}
		var w = n(76414), T = n(62326), E = n(32076);
		function addSought(e, t, n) {
			if (n.length === 0) return;
			let i = [".env", (0, r.oR)(e.folder, ".env")], a = new Set([(0, r.yS)(t), e.folder].flatMap(r.Qs));
			for (let t of a) for (let a of e.probe.namesIn(t)) {
				let o = (0, r.oR)(t, a);
				if (i.includes(o) || !n.some((e) => e.test(a))) continue;
				let s = e.probe.kindOf(o);
				s === "file" ? (0, T.PJ)(e, o) : s === "folder" && (0, T.Mp)(e, o);
			}
		}
		var D = n(76760), O = n(73024), k = n(48161);
		function lookedUp(e) {
			return e.replace(/^~(?=\/|$)/, (0, k.homedir)());
		}
		function isOutside({ probe: e }, t) {
			if (!D.isAbsolute(t) || t.length > A) return !1;
			let n = D.resolve(t), i = [n, realPlace(n)], a = [e.root, process.cwd()];
			if (i.some((e) => a.some((t) => holds(e, t) || holds(t, e)))) return !1;
			let o = (0, r.HQ)(n).split("/").filter((e) => e !== "");
			return !o.some((t, n) => e.kindOf(o.slice(n).join("/")) !== null);
		}
		let A = 4096;
		function holds(e, t) {
			let n = D.relative(e, t);
			return !(n === ".." || n.startsWith(`..${D.sep}`) || D.isAbsolute(n));
		}
		function realPlace(e) {
			try {
				return (0, O.realpathSync)(e);
			} catch {
				return e;
			}
		}
		function followUnfound(e, t, n, { names: i, certain: a }) {
			let o = i.map(lookedUp), [s = ""] = o, c = a === null ? null : (0, h.KU)(s);
			if (c !== null && a !== null) {
				e.ofVariables.push({
					file: t,
					told: n,
					...c,
					certain: a
				});
				return;
			}
			if (a !== null && isOutside(e, s)) return;
			let l = a === null ? [] : o.flatMap((n) => (0, T.Dd)(e, t, n));
			if (l.length === 0 || l.some((t) => e.probe.kindOf(t) !== null)) followMade(e, t, n, o);
			else for (let t of l) {
				a === "folder" ? (0, T.Mp)(e, t) : e.files.add(t);
				let n = `${D.posix.basename(t)}.`;
				for (let i of e.probe.namesIn((0, r.yS)(t))) i.startsWith(n) && (0, T.PJ)(e, (0, r.oR)((0, r.yS)(t), i));
			}
		}
		function followMade(e, t, n, [i = ""]) {
			let a = `${n} reads files whose names are made while it runs`;
			(0, T.RR)(e, a, (0, r.yS)(t));
			let o = i.slice(0, i.lastIndexOf("/") + 1);
			for (let n of o === "" ? [] : (0, T.Dd)(e, t, o)) e.probe.kindOf(n) === "folder" && (0, T.RR)(e, a, n);
		}
		let forPython = () => Promise.all([n.e(283), n.e(886)]).then(n.bind(n, 34886)), j = 2e6;
		async function followCode(e, t) {
			e.code = !0;
			let n = (0, a.eX)(t);
			if (n === null) return;
			let r = e.probe.textOf(t, j);
			if (r === null) {
				(0, T.Ae)(e, `${t} is too long to be searched`);
				return;
			}
			n === "go" && addGoModule(e, t), (n === "go" || n === "shell") && (0, T.$g)(e, n === "go" ? "go" : "any", t);
			for (let i of hiddenReads(n, r)) (0, T.ct)(e, `${t} ${i}`);
			for (let t of namedPages(r)) e.pages.add(t);
			addSought(e, t, soughtFiles(r));
			let i = (0, a.uP)(n, r), o = n === "javascript" && ((0, a.zC)(r) || i.reads.length > 0), s = o && e.isQuick ? plainReferences(r) : null, c = s && namesPlace(e, t, s) ? null : s, l = n === "python" && ((0, a.m6)(r) || namesPlace(e, t, i)) ? (await forPython()).pythonReferences(e, t, r) : c ?? (o ? await (0, w.io)(t, r) : n === "python" ? (await forPython()).withNamedModules(i) : i);
			await followNamed(e, t, n, l);
			for (let { why: n, folder: r } of l.unknown) followUnknown(e, t, `${t} ${n}`, r);
			followReads(e, t, t, l);
		}
		function namesPlace(e, t, { literals: n, modules: r }) {
			let i = new Set(r), a = n.filter((e) => e.length <= 300 && !i.has(e)), o = a.flatMap((e) => [e, e.replace(/\/[^/]*(?:[*?[{].*)?$/, "")]);
			return (0, E.no)(e, t, a) || [...new Set(o)].some((n) => placesGiven(e, t, n).folders.length > 0);
		}
		let M = {
			files: [],
			folders: []
		};
		function placesGiven(e, t, n) {
			if (/[\n\r\u2028\u2029]/.test(n)) return M;
			let r = (0, E.Gr)(e, t, n);
			if (r !== null) return {
				...M,
				files: r
			};
			let a = n.replace(/^(?:(?:sqlite|duckdb)[\w+]*|file):(?:\/{2,3})?([^?]*).*/s, "$1").replace(/(?:^|\/)[^/]*[*?[{].*$/, "/");
			if (/^$|:\/\//.test(a) || (0, h.nT)(a)) return M;
			let o = (0, T.Dd)(e, t, a);
			return {
				files: o.flatMap((t) => (0, i.pe)(e.probe, t)),
				folders: o.filter((n) => e.probe.kindOf(n) === "folder" && !(0, T.hF)(e, n) && !holdsFile(n, t))
			};
		}
		function followReads(e, t, n, { literals: r, reads: i, given: a }) {
			for (let n of new Set(a)) {
				let { files: r, folders: i } = placesGiven(e, t, n);
				for (let t of r) (0, T.sM)(e, t);
				for (let t of i) (0, T.Mp)(e, t);
			}
			let o = new Set([...r, ...i.flatMap(({ names: e }) => e)]), s = new Set([...o].filter((n) => followLiteral(e, t, n, i.length > 0)));
			for (let r of i) r.names.some((e) => s.has(e) || isAddress(e)) || followUnfound(e, t, n, r);
		}
		function addGoModule(e, t) {
			let { probe: n } = e, i = (0, r.Qs)((0, r.yS)(t)), a = i.find((e) => n.kindOf((0, r.oR)(e, "go.mod")) === "file") ?? (0, r.yS)(t);
			(0, T.km)(e, a, "**/*.go");
			for (let t of i) for (let i of ["go.mod", "go.work"]) for (let [, a = ""] of (n.textOf((0, r.oR)(t, i), j) ?? "").matchAll(/(?:^|\s)(\.{1,2}\/[^\s/][^\s]*)/g)) {
				let i = (0, r.SH)(n.root, t, a);
				i && (0, T.km)(e, i, "**/*.go");
			}
		}
		function isAddress(e) {
			return /^[a-z]+:\/\//i.test(e) && !e.startsWith("file:");
		}
		function followUnknown(e, t, n, r) {
			if (r === null) (0, T.Ae)(e, n);
			else {
				e.opaque.add(n), (0, T.ct)(e, n);
				for (let i of (0, T.Dd)(e, t, r)) (0, T.RR)(e, n, i);
			}
		}
		async function followNamed(e, t, n, { modules: i }) {
			let a = n === "ruby" ? gemFolders(e, t) : [];
			for (let o of i) if (n === "python") (await forPython()).followPython(e, t, o);
			else if (n === "javascript") await (0, w.tz)(e, t, o);
			else {
				(0, T.$g)(e, "ruby", t);
				let n = a.filter(({ names: e }) => e.has(o.replace(/\/.*$/s, ""))).map(({ folder: e }) => (0, r.oR)(e, o));
				for (let r of [...(0, T.Dd)(e, t, o), ...n]) for (let t of [r, `${r}.rb`]) e.probe.kindOf(t) === "file" && (0, T.sM)(e, t);
			}
		}
		function gemFolders({ probe: e }, t) {
			return (0, r.Qs)((0, r.yS)(t)).flatMap((t) => [t, ...[...(e.textOf((0, r.oR)(t, "Gemfile"), j) ?? "").matchAll(/\bpath:\s{0,9}['"]([^'"\n]{1,300})/g)].slice(0, 50).flatMap(([, n = ""]) => (0, r.SH)(e.root, t, n) ?? [])]).map((t) => {
				let n = (0, r.oR)(t, "lib");
				return {
					folder: n,
					names: new Set(e.namesIn(n).map((e) => e.replace(/\.rb$/, "")))
				};
			});
		}
		function followLiteral(e, t, n, i) {
			if (/[\n\0]|:\/\//.test(n) || !i && !/[./]/.test(n)) return !1;
			let a = !1;
			for (let o of (0, T.Dd)(e, t, n)) {
				let s = e.probe.kindOf(o), c = s === "folder" && i && (0, r.SH)(e.probe.root, (0, r.yS)(t), n) === o;
				if (s === "file" && (0, T.sM)(e, o), c && !(0, T.hF)(e, o) && !holdsFile(o, t)) (0, T.Mp)(e, o);
				else if (s !== "file") continue;
				a = !0;
			}
			return a;
		}
		function holdsFile(e, t) {
			return e === "" || t.startsWith(`${e}/`);
		}
		let N = /\{\{.*?\}\}/gs;
		async function followInlineCode(e) {
			for (let t = e.inline.pop(); t !== void 0; t = e.inline.pop()) {
				let { file: n, text: r } = t, i = await (0, w.io)("inline.js", r), o = i.whole ? i : withOpenReads(await (0, w.io)("inline.js", r.replace(N, "0")), r), s = (0, a.uP)("python", r), c = [...new Set([...i.modules, ...o.modules])], l = o.whole || c.length > 0 || s.modules.length > 0;
				e.code ||= l, await followNamed(e, n, "javascript", {
					...o,
					modules: c
				}), await followNamed(e, n, "python", s);
				for (let t of l ? ["javascript", "python"] : []) for (let i of hiddenReads(t, r)) (0, T.ct)(e, `code in ${n} ${i}`);
				let u = c.flatMap((e) => {
					let t = e.search(N);
					return t < 0 ? [] : [{
						why: a.XT,
						folder: (0, a.hB)(e.slice(0, t))
					}];
				});
				for (let { why: t, folder: r } of [
					...u,
					...o.whole ? o.unknown : [],
					...s.unknown
				]) followUnknown(e, n, `code in ${n} ${t}`, r);
				t.runs && await followInlineReads(e, t, o, l);
			}
		}
		function withOpenReads(e, t) {
			return e.reads.length === 0 || t.search(N) < 0 ? e : {
				...e,
				reads: [...e.reads, {
					names: [],
					certain: null
				}]
			};
		}
		async function followInlineReads(e, { file: t, text: n }, r, i) {
			let a = `code in ${t}`;
			if (r.whole) {
				e.code = !0, followReads(e, t, a, r);
				return;
			}
			let { pythonReferences: o } = await forPython(), s = o(e, t, n), c = s.whole ? s : withOpenReads(o(e, t, n.replace(N, "0")), n);
			if (c.whole || i) {
				e.code = !0;
				for (let { why: n, folder: r } of c.whole ? c.unknown : []) followUnknown(e, t, `${a} ${n}`, r);
				for (let n of c.whole ? [c] : [r, c]) followReads(e, t, a, n);
			}
		}
		function followVariables(e) {
			let { variables: t, environment: n } = e;
			for (let n of e.ofVariables.splice(0)) {
				let e = t.get(n.variable) ?? {
					reads: [],
					isSet: !1,
					looked: 0,
					decided: 0
				};
				t.set(n.variable, e), e.reads.push(n);
			}
			if (t.size === 0) return;
			let i = [...new Set([
				".env",
				(0, r.oR)(e.folder, ".env"),
				e.config,
				...e.files
			])];
			for (let [r, a] of t) {
				let o = n[r];
				a.isSet || (a.isSet = t.size > F || isSetByTree(e, r, i.slice(a.looked)), a.looked = i.length, a.isSet && (a.decided = 0));
				for (let { file: t, told: n, rest: i, certain: s } of a.reads.slice(a.decided)) a.isSet ? followMade(e, t, n, []) : o && !(P.test(r) && D.isAbsolute(o)) && followReads(e, t, n, {
					...I,
					reads: [{
						names: [o + i],
						certain: s
					}]
				});
				a.decided = a.reads.length;
			}
		}
		let P = /CREDENTIAL|CREDS|TOKEN_FILE/, F = 50, I = {
			modules: [],
			literals: [],
			reads: [],
			given: [],
			unknown: []
		};
		function isSetByTree({ probe: e, served: t }, n, r) {
			if (t.includes(n)) return !0;
			let i = RegExp(`(?<![\\w.])${n}['"]?\\s*[:=]`), o = RegExp(`env(?:iron)?\\s*(?:\\.\\s*|\\[\\s*['"\`])${n}\\b['"\`]?\\s*(?:\\]\\s*)?(?:\\|\\||\\?\\?|\\+)?=(?![=>])|(?:setdefault|[ps](?:ut|et)env)\\s*\\(\\s*['"]${n}\\b`);
			return r.some((t) => {
				if (e.kindOf(t) !== "file") return !1;
				let n = e.textOf(t, 2e6);
				return n === null ? !0 : (0, a.eX)(t) === null ? i.test(n) : o.test(n) || L.test(n);
			});
		}
		let L = /\benviron\.update\s*\(|\bassign\s*\(\s*process\.env\b|\benviron\s*\|?=(?!=)|\bprocess\.env\s*=(?!=)|\b(?:environ|process\.env)\s*\[\s{0,9}[^'"`\]]{1,80}\]\s{0,9}=(?!=)/;
		async function followFound(e, t) {
			await followInlineCode(e);
			for (let n of t) await followCode(e, n);
			followVariables(e);
		}
	})
};
