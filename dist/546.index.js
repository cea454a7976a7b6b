export const id = 546;
export const ids = [546];
export const modules = {
	3546: ((e, t, n) => {
		n.d(t, { pythonImports: () => pythonImports });
		var r = n(33089), i = n(67228), a = n(81283);
		function pythonSource(e) {
			let t = [], n = !0;
			try {
				a.K.parse(e).iterate({ enter({ node: e, type: r }) {
					r.isError && (n = !1), t.push(e);
				} });
			} catch {
				n = !1;
			}
			return {
				text: e,
				nodes: t,
				whole: n
			};
		}
		function partsOf(e) {
			let t = [];
			for (let n = e.firstChild; n !== null; n = n.nextSibling) /^[A-Z]/.test(n.name) && n.name !== "Comment" && t.push(n);
			return t;
		}
		function callOf(e, t, n) {
			let r = e.lastChild;
			if (!/^(?:CallExpression|Decorator)$/.test(e.name) || r?.name !== "ArgList") return null;
			let i = e.name === "Decorator" ? r.prevSibling : e.firstChild, a = i && wordOf(i, t);
			if (i === null || a === null) return null;
			let [o, s] = [[], new Map()], c = null;
			for (let e = r.firstChild; e !== null; e = e.nextSibling) e.name !== "Comment" && /^[A-Z]/.test(e.name) && (e.nextSibling?.name === "AssignOp" && e.name === "VariableName" ? c = textOf(e, t) : e.name !== "AssignOp" && (c === null ? o.push(e) : s.set(c, e), c = null));
			let l = i.name === "MemberExpression" ? i.firstChild : null;
			return {
				name: l === null ? n.get(a) ?? a : a,
				object: l,
				root: rootOf(e.name === "Decorator" ? e.getChild("VariableName") ?? i : i),
				given: o,
				named: s
			};
		}
		function rootOf(e) {
			let t = e;
			for (let e = 0; t !== null && t.name !== "VariableName" && e < 50; e++) t = /^(?:Member|Call)Expression$/.test(t.name) ? t.firstChild : null;
			return t?.name === "VariableName" ? t : null;
		}
		function textOf({ from: e, to: t }, n) {
			return n.slice(e, t);
		}
		function wordOf(e, t) {
			if (e.name === "VariableName") return textOf(e, t);
			let n = e.name === "MemberExpression" ? e.lastChild : null;
			return n?.name === "PropertyName" ? textOf(n, t) : null;
		}
		function importedNames({ nodes: e, text: t }) {
			let isImported = ({ name: e, parent: t }) => e === "VariableName" && t?.name === "ImportStatement";
			return new Set(e.filter(isImported).map((e) => textOf(e, t)));
		}
		function importAliases({ nodes: e, text: t }) {
			let n = new Map();
			for (let r of e) {
				if (r.name !== "as" || r.parent?.name !== "ImportStatement") continue;
				let [e, i] = [r.prevSibling, r.nextSibling];
				e !== null && i !== null && n.set(textOf(i, t), textOf(e, t));
			}
			return n;
		}
		function pythonValues({ nodes: e, text: t }) {
			let n = new Map(), keep = (e, t) => {
				let r = n.get(e) ?? [];
				n.set(e, r), r.length <= i.XU && r.push(t);
			}, add = (e, n) => {
				for (let r of targetsOf(e, t)) keep(r, n);
			};
			for (let n of e) if (n.name === "AssignStatement" || n.name === "NamedExpression") addAssigned(n, add, t);
			else if (n.name === "ArgList") for (let e of labelledOf(n)) add(...e);
			else if (n.name === "UpdateStatement" && n.firstChild !== null) add(n.firstChild, null);
			else if (n.name === "ParamList") for (let e of parametersOf(n)) add(...e);
			else if (n.name === "for") addLoop(n, t, add);
			else if (n.name === "ReturnStatement") {
				let e = functionOf(n);
				e !== null && keep(returned(textOf(e, t)), partsOf(n)[0] ?? null);
			} else n.name === "as" && n.parent?.name !== "ImportStatement" && n.nextSibling !== null && add(n.nextSibling, n.parent?.name === "WithStatement" ? n.prevSibling : null);
			return n;
		}
		function labelledOf(e) {
			let t = [];
			for (let n = e.firstChild; n !== null; n = n.nextSibling) n.name === "AssignOp" && n.prevSibling !== null && t.push([n.prevSibling, n.nextSibling]);
			return t;
		}
		function addAssigned(e, t, n) {
			let r = [[]];
			for (let t = e.firstChild; t !== null; t = t.nextSibling) t.name === "AssignOp" ? r.push([]) : /^[A-Z]/.test(t.name) && t.name !== "TypeDef" && r.at(-1)?.push(t);
			let i = r.pop() ?? [];
			if (e.getChild("TypeDef") !== null && e.parent?.parent?.name === "ClassDefinition") for (let e of r.flat()) t(e, null);
			let [a = null] = i, o = a !== null && /^(?:\w+\.)?mkstemp\(/.test(textOf(a, n));
			for (let e of r) for (let n of e) t(n, o || e.length + i.length === 2 ? a : null);
		}
		function parametersOf(e) {
			let t = [];
			for (let n = e.firstChild; n !== null; n = n.nextSibling) {
				let e = n.prevSibling;
				n.name === "VariableName" && e?.name !== "AssignOp" ? t.push([n, null]) : e?.name === "AssignOp" && t.length > 0 && t.push([t[t.length - 1]?.[0], n]);
			}
			return t;
		}
		function returned(e) {
			return `${e}()`;
		}
		function functionOf(e) {
			let t = e.parent;
			for (let e = 0; t !== null && e < 40; e++) {
				if (t.name === "FunctionDefinition") return t.getChild("VariableName");
				t = t.parent;
			}
			return null;
		}
		function addLoop(e, t, n) {
			let r = [], i = e.nextSibling;
			for (; i !== null && i.name !== "in"; i = i.nextSibling) /^[A-Z]/.test(i.name) && r.push(i);
			let a = i?.nextSibling ?? null, o = a?.name === "CallExpression" && /walk$/.test(wordOf(a.firstChild ?? a, t) ?? "");
			for (let [e, t] of r.entries()) n(t, r.length === 1 || o && e === 0 ? a : null);
		}
		function targetsOf(e, t) {
			if (e.name === "VariableName") return [textOf(e, t)];
			if (e.name !== "MemberExpression") return partsOf(e).flatMap((e) => targetsOf(e, t));
			let n = wordOf(e, t), { firstChild: r } = e;
			return n === null ? r === null ? [] : targetsOf(r, t) : [n];
		}
		let o = /^(?:str|Path|PurePath|PosixPath|PurePosixPath|abspath|realpath|normpath|expanduser|fspath|fsdecode)$/, s = /^(?:resolve|absolute|as_posix|expanduser|__str__)$/, c = /^(?:mk[ds]?temp|NamedTemporaryFile|TemporaryDirectory|TemporaryFile|SpooledTemporaryFile)$/;
		function isEnvironment(e, { text: t, environment: n }) {
			let r = textOf(e, t);
			return r === "os.environ" || n && r === "environ";
		}
		function isTemporary([e]) {
			return e === i.G2;
		}
		function pythonNamesOf(e, t, n = 0) {
			let { text: r, values: a, aliases: l, known: u } = t;
			if (n > i.SF) return i.HV;
			let inside = (e) => e === null ? i.HV : pythonNamesOf(e, t, n + 1), oneOf = (e) => (0, i.D4)(e.length === 0 ? i.HV : e.flatMap(inside)), ofVariable = (e) => {
				let t = `${n} ${e}`, r = u.get(t) ?? oneOf(a.get(e) ?? []);
				return u.set(t, r), r;
			}, d = partsOf(e), [f = null] = d;
			switch (e.name) {
				case "String": return [[plainText(textOf(e, r))]];
				case "ContinuedString": return (0, i.S2)(d.map(inside));
				case "FormatString": return (0, i.S2)(formatParts(e, r, inside));
				case "VariableName": return textOf(e, r) === "__file__" ? [[i.av]] : ofVariable(textOf(e, r));
				case "ParenthesizedExpression":
				case "AwaitExpression":
				case "ArrayComprehensionExpression":
				case "SetComprehensionExpression":
				case "ComprehensionExpression": return inside(f);
				case "ArrayExpression":
				case "TupleExpression":
				case "SetExpression":
				case "DictionaryExpression": return oneOf(d);
				case "ConditionalExpression": return oneOf([f, d.at(-1) ?? null]);
				case "BinaryExpression": return binaryNames(e, r, inside);
				case "MemberExpression": return memberNames();
				case "CallExpression": return callNames();
				default: return i.HV;
			}
			function memberNames() {
				let n = wordOf(e, r);
				if (n === "parent") return (0, i.Hw)(inside(f));
				if (n === "name" && f !== null && inside(f).some(isTemporary)) return inside(f);
				if (n !== null) {
					let e = [n, returned(n)].filter((e) => a.has(e));
					return e.length === 0 ? i.HV : (0, i.D4)(e.flatMap(ofVariable));
				}
				if (f !== null && isEnvironment(f, t)) return variableAt(d[1]);
				if (f === null || wordOf(f, r) !== "parents") return inside(f);
				let o = Number(d[1] && textOf(d[1], r));
				return !Number.isInteger(o) || o < 0 || o > i.SF ? i.HV : Array.from({ length: o + 1 }).reduce(i.Hw, inside(f.firstChild));
			}
			function variableAt(e) {
				let t = e?.name === "String" ? plainText(textOf(e, r)) : null;
				return t === null ? i.HV : [[(0, i.cG)(t)]];
			}
			function callNames() {
				let n = callOf(e, r, l);
				if (n === null) return i.HV;
				let { name: a, object: u, given: d, named: f } = n, [p = null] = d;
				if (/^getcwdb?$/.test(a) || a === "cwd" && u !== null) return [[i.Dg]];
				if (o.test(a) && d.length > 0) return (0, i.Gz)(d.map(inside));
				if (a === "Path" && u === null) return [[i.Dg]];
				if (s.test(a) && u !== null) return inside(u);
				if (a === "dirname") return (0, i.Hw)(inside(p));
				if (a === "join" && d.length > 1) return (0, i.Gz)(d.map(inside));
				if (a === "joinpath" && u !== null) return (0, i.Gz)([inside(u), ...d.map(inside)]);
				if (a === "with_name" && u !== null) return (0, i.Gz)([(0, i.Hw)(inside(u)), inside(p)]);
				if (a === "format" && u !== null) return inside(u).map((e) => (0, i.YI)(e, /\{/));
				if ((a === "getenv" || u !== null && isEnvironment(u, t)) && /^(?:get|getenv|pop)$/.test(a)) return (0, i.D4)([...variableAt(p), ...d[1] ? inside(d[1]) : []]);
				if (/^(?:get|pop)$/.test(a)) return oneOf([null, d[1] ?? null]);
				if (a === "home") return [[i.Jr]];
				if (a === "gettempdir") return [[i.G2]];
				if (c.test(a)) return f.has("dir") || d.length > 2 ? i.HV : [[i.G2]];
				if (/^(?:BytesIO|StringIO|urlopen)$/.test(a)) return [];
				if (/^(?:sorted|list|tuple|set|reversed|iter)$/.test(a)) return inside(p);
				if (/^(?:iterdir|rglob)$/.test(a)) return (0, i.Gz)([inside(u), i.HV]);
				if (/^i?glob$/.test(a)) {
					let e = inside(p).map((e) => (0, i.YI)(e, /[*?[]/)), t = u === null ? [] : inside(u).filter(i.yT);
					return t.length > 0 ? (0, i.Gz)([t, e]) : e;
				}
				return /^f?walk$/.test(a) ? (0, i.Gz)([inside(p), i.HV]) : u === null || /^(?:self|cls)$/.test(textOf(u, r)) ? ofVariable(returned(a)) : i.HV;
			}
		}
		function binaryNames(e, t, n) {
			let [r, a] = [e.firstChild, e.lastChild], o = r?.nextSibling;
			switch (o ? textOf(o, t) : "") {
				case "+": return (0, i.S2)([n(r), n(a)]);
				case "/": return (0, i.Gz)([n(r), n(a)]);
				case "%": return n(r).map((e) => (0, i.YI)(e, /%/));
				case "or":
				case "and": return (0, i.D4)([...n(r), ...n(a)]);
				default: return i.HV;
			}
		}
		function plainText(e) {
			let [, t = "", n = ""] = /^(\w*)(?:"""|'''|"|')([\s\S]*?)(?:"""|'''|"|')$/.exec(e) ?? [];
			return /r/i.test(t) ? n : /\\[^\\'"\n]/.test(n.replaceAll("\\\\", "")) ? null : n.replace(/\\(.)/gs, "$1");
		}
		function formatParts(e, t, n) {
			let r = textOf(e, t), i = /^\w*("""|'''|"|')/.exec(r), a = [], o = e.from + (i?.[0].length ?? 0);
			for (let r of partsOf(e)) r.name === "FormatReplacement" && (a.push([[t.slice(o, r.from)]], n(partsOf(r)[0] ?? null)), o = r.to);
			return [...a, [[t.slice(o, e.to - (i?.[1]?.length ?? 0))]]];
		}
		var l = n(29474);
		let u = /^(?:open|exists|lexists|isfile|isdir|islink|getsize|getmtime|listdir|scandir|walk|fwalk|glob|iglob|read_(?:csv|json|excel|parquet|table|feather|pickle)|scan_\w+|loadtxt|genfromtxt|load_workbook|open_file|load_dataset|run_path|FileSystemLoader)$/, [d, f] = [/^(?:read_text|read_bytes|iterdir|rglob)$/, /^(?:open|exists|is_file|is_dir|stat|lstat|glob|walk)$/], p = /^(?:shutil)?\.copy(?:2|file|tree)$|^shutil\.copy$|^(?:linecache)?\.getlines?$|^sqlite3\.connect$|^fileinput\.input$/, [m, h] = [/^(?:load(?!s$)\w*|\w*(?:Loader|Reader))$/, /(?:^|_)(?:path|dir|directory|file|filename|folder)$/], g = /^(?:np|numpy|jnp|torch|joblib|frontmatter|prompty|OmegaConf|librosa|spacy)$/, _ = /^(?:spec_from_file_location|SourceFileLoader)$/, v = /\b(?:pkgutil|importlib[._]resources|pkg_resources|PackageLoader)\b/, y = /^(?:join|joinpath|dirname|basename|abspath|realpath|normpath|relpath|expanduser|split|splitext|fspath|str|repr|Path|PurePath|relative_to|with_name|startswith|endswith|replace|print|debug|info|warning|error|log|format|len|append|insert|extend|addsitedir|chdir|import_module|__import__|makedirs|mkdir|remove|unlink|rmdir|rmtree|rename|touch|write|write_text|write_bytes|to_csv|to_json|chmod|add_argument|basicConfig|\w*FileHandler|save\w*|dump)$/, b = /^["'][^"'r+]*[wax][^"'r+]*["']$/;
		function pythonImports(e) {
			return x("python", e);
		}
		let x = (0, l.H)((e, t) => importsIn(t));
		function importsIn(e) {
			let t = pythonSource(e), n = importAliases(t), a = {
				text: e,
				aliases: n,
				environment: /\bfrom[ \t]+os[ \t]+import\b[^\n]*\benviron\b/.test(e),
				values: pythonValues(t),
				known: new Map()
			}, names = (e) => e ? pythonNamesOf(e, a) : [], fixed = (e) => (0, i.KC)(names(e)), o = t.nodes.flatMap((t) => callOf(t, e, n) ?? []), s = searchedBy(t), c = t.nodes.flatMap((t) => assignedRoots(t, e, s)), l = o.filter(({ name: e, object: t }) => t === null && /^(?:exec|eval|compile)$/.test(e)).flatMap(({ given: e }) => fixed(e[0])), u = [...o.flatMap((t) => addedRoots(t, e, s)), ...c].flatMap(fixed), d = o.filter(({ name: e }) => /^(?:import_module|__import__|run_module)$/.test(e)).flatMap((e) => moduleNames(e, fixed)), f = [...d, ...u].some((e) => e.includes(null)) || l.some((e) => e.includes(null) && e.some((e) => e?.trim())) || o.some(({ name: e }) => e === "entry_points") || isImportHandedOn(t.nodes, e), p = (0, i.jD)([...o.flatMap((t) => readNames(t, e, names)), ...v.test(e) || isHandedOn(t.nodes, e) ? i.HV : []]), m = importedNames(t);
			return {
				reads: p,
				given: (0, i.M9)(o.flatMap((t) => givenNames(t, e, m, names))),
				modules: [...wholes(d), ...wholes(l).flatMap((e) => (0, r.uP)("python", e).modules)],
				roots: wholes(u),
				unknown: f ? [{
					why: r.XT,
					folder: null
				}] : [],
				whole: t.whole
			};
		}
		function moduleNames({ given: e, named: t }, n) {
			let r = n(e[0] ?? t.get("name")), a = n(t.get("fromlist") ?? e[3]).filter((e) => !e.includes(null)), o = n(e[1] ?? t.get("package")).filter((e) => !e.includes(null));
			return [
				...r,
				...o.length === 0 ? [] : (0, i.S2)([o, r]),
				...a.length === 0 ? [] : (0, i.S2)([
					r,
					[["."]],
					a
				])
			];
		}
		function wholes(e) {
			return [...new Set(e.filter((e) => !e.includes(null)).map((e) => e.join("")))];
		}
		function readNames({ name: e, object: t, given: n, named: r }, a, o) {
			let s = o(t), [c = null, l = null] = n, v = t !== null && s.some(i.yT), x = e === "open" ? r.get("mode") ?? (v ? c : l) : null;
			if (x && b.test(textOf(x, a))) return [];
			if (t !== null && (d.test(e) || v && f.test(e))) return s;
			if (_.test(e)) return o(l ?? r.get("location") ?? r.get("path"));
			if (e === "load" && t !== null && g.test(wordOf(t, a) ?? "") || p.test(`${t ? wordOf(t, a) : ""}.${e}`) || isSettings(e, n, a)) return o(c);
			if (u.test(e) && (t === null || isOfSystem(t, a) || /^(?:read|scan)_|^load|^gen/.test(e))) return o(c ?? [...r.values()][0]);
			if (y.test(e)) return [];
			let S = [...r].filter(([t]) => m.test(e) || h.test(t)), C = [...m.test(e) ? n : [], ...S.map(([, e]) => e)].flatMap(o);
			return [...[...n, ...r.values()].flatMap(o).filter(i.yT), ...C.filter(i.W7)];
		}
		let S = /^(?:get|getenv|setdefault|getattr|hasattr|setattr|getLogger|Literal|TypeVar|NewType|namedtuple|Enum)$/;
		function givenNames({ name: e, root: t, given: n, named: r }, i, a, o) {
			if (y.test(e) || S.test(e)) return [];
			let s = t !== null && a.has(textOf(t, i));
			return [...n, ...r.values()].flatMap(o).filter((e) => s || e.some((e) => e?.includes("/")));
		}
		function isSettings(e, t, n) {
			return e === "connect" ? /\bfrom\s+sqlite3\b/.test(n) : e === "read" && t.length > 0 && n.includes("ConfigParser");
		}
		function isOfSystem(e, t) {
			return /^(?:os|builtins|path|osp|posixpath|io|codecs|gzip|bz2|lzma|glob|aiofiles|anyio|tokenize|runpy|jinja2|datasets|zipfile|tarfile|shelve|dbm|wave|Image|fitz)$/.test(wordOf(e, t) ?? "");
		}
		function isImportHandedOn(e, t) {
			return e.some((e) => /^(?:import_module|__import__)$/.test(wordOf(e, t) ?? "") && /^(?:ArgList|AssignStatement)$/.test(e.parent?.name ?? ""));
		}
		function isHandedOn(e, t) {
			return e.some((e) => /^(?:ArgList|AssignStatement)$/.test(e.parent?.name ?? "") && e.name === "VariableName" && textOf(e, t) === "open");
		}
		function searchedBy({ nodes: e, text: t }) {
			let n = e.filter(({ name: e }) => e === "ImportStatement").map((e) => textOf(e, t)), r = n.flatMap((e) => /\bsys\s+as\s+(\w+)/.exec(e)?.[1] ?? []), i = n.flatMap((e) => {
				let [, t] = /^from\s+sys\s+import\b[^;]*?\bpath\b(?:\s+as\s+(\w+))?/.exec(e) ?? [null];
				return t === null ? [] : [t ?? "path"];
			});
			return RegExp(`^(?:${[`(?:${["sys", ...r].join("|")})\\s*\\.\\s*path`, ...i].join("|")})\\b`);
		}
		function addedRoots({ name: e, object: t, given: n }, r, i) {
			return e === "addsitedir" ? n : t === null || !i.test(textOf(t, r)) ? [] : /^(?:append|insert|extend|__iadd__)$/.test(e) ? n.slice(-1) : [];
		}
		function assignedRoots(e, t, n) {
			if (!/^(?:Assign|Update)Statement$/.test(e.name) || !n.test(textOf(e, t))) return [];
			let r = e.lastChild;
			return r?.name === "BinaryExpression" ? [r.firstChild, r.lastChild].filter((e) => e !== null && !n.test(textOf(e, t))) : r === null ? [] : [r];
		}
	}),
	29474: ((e, t, n) => {
		n.d(t, { H: () => remembered });
		var r = n(77598);
		function remembered(e) {
			let t = new Map();
			return (n, i) => {
				let a = `${n} ${(0, r.createHash)("sha256").update(i).digest("base64")}`, o = t.get(a);
				if (o !== void 0) return o.found;
				let s = e(n, i);
				return t.size >= 5e3 && t.clear(), t.set(a, { found: s }), s;
			};
		}
	})
};
