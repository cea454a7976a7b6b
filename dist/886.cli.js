export const id = 886;
export const ids = [886];
export const modules = {
	67228: ((e, t, n) => {
		n.d(t, {
			D4: () => limitedNames,
			Dg: () => o,
			G2: () => l,
			Gz: () => pathNames,
			HV: () => a,
			Hw: () => folderNames,
			Jr: () => c,
			KC: () => withoutVariables,
			M9: () => knownPlaces,
			S2: () => joinedNames,
			SF: () => u,
			W7: () => beginsKnown,
			XU: () => d,
			YI: () => untilMark,
			av: () => s,
			jD: () => fileReadsOf,
			yT: () => startsHere
		});
		var r = n(76760), i = n(62489);
		let a = [[null]], o = "./", s = "./(itself)", [c, l] = ["~", "/(temporary)"], [u, d] = [12, 64];
		function withoutVariables(e) {
			return once(e).map((e) => e.map((e) => (0, i.nT)(e) ? null : e));
		}
		function once(e) {
			return [...new Set(e)];
		}
		function joinedNames(e) {
			return e.length > 500 ? a : e.reduce((e, t) => limitedNames(e.flatMap((e) => t.map((t) => [...e, ...t]))), [[]]);
		}
		function pathNames(e) {
			return joinedNames(e.flatMap((e, t) => t === 0 ? [e] : [[["/"]], e]));
		}
		function limitedNames(e) {
			return e.length > d ? a : e;
		}
		function folderNames(e) {
			return e.map((e) => {
				if (e.includes(null) || e.some(i.nT)) return [null];
				let t = r.posix.normalize(e.join("")), n = /(?:^|\/)\.\.?\/?$/.test(t) ? r.posix.join(t, "..") : r.posix.dirname(t);
				return [startsHere(e) && !n.startsWith(".") ? `./${n}` : n === "." ? "./" : n];
			});
		}
		function untilMark(e, t) {
			let n = e.findIndex((e) => e !== null && t.test(e));
			return n < 0 ? e : [
				...e.slice(0, n),
				e[n]?.split(t)[0] ?? "",
				null
			];
		}
		function startsHere([e]) {
			return typeof e == "string" && /^\.\.?\/|^\.\.$/.test(e);
		}
		function beginsKnown([e, ...t]) {
			return typeof e == "string" && e !== "" && !(0, i.nT)(e) && (!t.includes(null) || e.includes("/"));
		}
		function fileReadsOf(e) {
			let t = once(e).filter((e) => e.join("") !== s).map((e) => fileRead(untilMark(e, /[*?[{]/)));
			return [...new Map(t.map((e) => [JSON.stringify(e), e])).values()];
		}
		function knownPlaces(e) {
			return [...fileReadsOf(e.filter(([e]) => typeof e == "string")).flatMap((e) => e.names), ...once(e).flatMap(pattern)];
		}
		function pattern(e) {
			let [t, n] = [e.indexOf(null), e.lastIndexOf(null)];
			if (t < 0) return [];
			let [r, i] = [e.slice(0, t).join(""), e.slice(n + 1).join("")];
			return (r.length >= f || /^\.\w+$/.test(i)) && !/[/*\0\n]/.test(r + i) ? [`${r}*${i}`] : [];
		}
		let f = 3;
		function fileRead(e) {
			let t = e.findIndex((e) => e !== ""), n = e.map((e, n) => n > t && (0, i.nT)(e) ? null : e), a = n.findIndex((e) => e !== null);
			if (a < 0) return {
				names: [],
				certain: null
			};
			let o = n.indexOf(null, a), c = n.slice(a, o < 0 ? void 0 : o).join(""), l = a > 0 ? c.replace(/^\/+/, "") : c, u = o < 0 ? l : l.slice(0, l.lastIndexOf("/") + 1), d = u.startsWith(".//") ? r.posix.normalize(u) : u, f = d !== "" && !d.includes(s);
			return {
				names: f ? [d] : [],
				certain: f ? a > 0 ? null : o < 0 ? "file" : "folder" : null
			};
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
	}),
	34886: ((e, t, n) => {
		n.r(t), n.d(t, {
			followPython: () => followPython,
			pythonReferences: () => pythonReferences,
			withNamedModules: () => withNamedModules
		});
		var r = n(3795), i = n(19014), a = n(33089), o = n(67228), s = n(3664);
		function pythonSource(e) {
			let t = [], n = !0;
			try {
				s.K.parse(e).iterate({ enter({ node: e, type: r }) {
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
		function importStatements({ nodes: e, text: t }) {
			return e.filter(({ name: e }) => e === "ImportStatement").map((e) => textOf(e, t));
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
		var c = n(62489);
		function pythonValues({ nodes: e, text: t }) {
			let n = new Map(), keep = (e, t) => {
				let r = n.get(e) ?? [];
				n.set(e, r), r.length <= o.XU && r.push(t);
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
		let l = /^(?:str|Path|PurePath|PosixPath|PurePosixPath|abspath|realpath|normpath|expanduser|fspath|fsdecode)$/, u = /^(?:resolve|absolute|as_posix|expanduser|__str__)$/, d = /^(?:mk[ds]?temp|NamedTemporaryFile|TemporaryDirectory|TemporaryFile|SpooledTemporaryFile)$/;
		function isEnvironment(e, { text: t, environment: n }) {
			let r = textOf(e, t);
			return r === "os.environ" || n && r === "environ";
		}
		function isTemporary([e]) {
			return e === o.G2;
		}
		function pythonNamesOf(e, t, n = 0) {
			let { text: r, values: i, aliases: a, known: s } = t;
			if (n > o.SF) return o.HV;
			let inside = (e) => e === null ? o.HV : pythonNamesOf(e, t, n + 1), oneOf = (e) => (0, o.D4)(e.length === 0 ? o.HV : e.flatMap(inside)), ofVariable = (e) => {
				let t = `${n} ${e}`, r = s.get(t) ?? oneOf(i.get(e) ?? []);
				return s.set(t, r), r;
			}, f = partsOf(e), [p = null] = f;
			switch (e.name) {
				case "String": return [[plainText(textOf(e, r))]];
				case "ContinuedString": return (0, o.S2)(f.map(inside));
				case "FormatString": return (0, o.S2)(formatParts(e, r, inside));
				case "VariableName": return textOf(e, r) === "__file__" ? [[o.av]] : ofVariable(textOf(e, r));
				case "ParenthesizedExpression":
				case "AwaitExpression":
				case "ArrayComprehensionExpression":
				case "SetComprehensionExpression":
				case "ComprehensionExpression": return inside(p);
				case "ArrayExpression":
				case "TupleExpression":
				case "SetExpression":
				case "DictionaryExpression": return oneOf(f);
				case "ConditionalExpression": return oneOf([p, f.at(-1) ?? null]);
				case "BinaryExpression": return binaryNames(e, r, inside);
				case "MemberExpression": return memberNames();
				case "CallExpression": return callNames();
				default: return o.HV;
			}
			function memberNames() {
				let n = wordOf(e, r);
				if (n === "parent") return (0, o.Hw)(inside(p));
				let a = n === "name" ? inside(p) : [];
				if (a.some(isTemporary)) return a;
				if (n !== null) {
					let e = [n, returned(n)].filter((e) => i.has(e));
					return e.length === 0 ? o.HV : (0, o.D4)(e.flatMap(ofVariable));
				}
				if (p !== null && isEnvironment(p, t)) return variableAt(f[1]);
				if (p === null || wordOf(p, r) !== "parents") return inside(p);
				let s = Number(f[1] && textOf(f[1], r));
				return !Number.isInteger(s) || s < 0 || s > o.SF ? o.HV : Array.from({ length: s + 1 }).reduce(o.Hw, inside(p.firstChild));
			}
			function variableAt(e) {
				let t = e?.name === "String" ? plainText(textOf(e, r)) : null;
				return t === null ? o.HV : [[(0, c.cG)(t)]];
			}
			function callNames() {
				let n = callOf(e, r, a);
				if (n === null) return o.HV;
				let { name: i, object: s, given: c, named: f } = n, [p = null] = c;
				if (/^getcwdb?$/.test(i) || i === "cwd" && s !== null) return [[o.Dg]];
				if (l.test(i) && c.length > 0) return (0, o.Gz)(c.map(inside));
				if (i === "Path" && s === null) return [[o.Dg]];
				if (u.test(i) && s !== null) return inside(s);
				if (i === "dirname") return (0, o.Hw)(inside(p));
				if (i === "join" && c.length > 1) return (0, o.Gz)(c.map(inside));
				if (i === "joinpath" && s !== null) return (0, o.Gz)([inside(s), ...c.map(inside)]);
				if (i === "with_name" && s !== null) return (0, o.Gz)([(0, o.Hw)(inside(s)), inside(p)]);
				if (i === "format" && s !== null) return inside(s).map((e) => (0, o.YI)(e, /\{/));
				if ((i === "getenv" || s !== null && isEnvironment(s, t)) && /^(?:get|getenv|pop)$/.test(i)) return (0, o.D4)([...variableAt(p), ...c[1] ? inside(c[1]) : []]);
				if (/^(?:get|pop)$/.test(i)) return oneOf([null, c[1] ?? null]);
				if (i === "home") return [[o.Jr]];
				if (i === "gettempdir") return [[o.G2]];
				if (d.test(i)) return f.has("dir") || c.length > 2 ? o.HV : [[o.G2]];
				if (/^(?:BytesIO|StringIO|urlopen)$/.test(i)) return [];
				if (/^(?:sorted|list|tuple|set|reversed|iter)$/.test(i)) return inside(p);
				if (/^(?:iterdir|rglob)$/.test(i)) return (0, o.Gz)([inside(s), o.HV]);
				if (/^i?glob$/.test(i)) {
					let e = inside(p).map((e) => (0, o.YI)(e, /[*?[]/)), t = s === null ? [] : inside(s).filter(o.yT);
					return t.length > 0 ? (0, o.Gz)([t, e]) : e;
				}
				return /^f?walk$/.test(i) ? (0, o.Gz)([inside(p), o.HV]) : s === null || /^(?:self|cls)$/.test(textOf(s, r)) ? ofVariable(returned(i)) : o.HV;
			}
		}
		function binaryNames(e, t, n) {
			let [r, i] = [e.firstChild, e.lastChild], a = r?.nextSibling;
			switch (a ? textOf(a, t) : "") {
				case "+": return (0, o.S2)([n(r), n(i)]);
				case "/": return (0, o.Gz)([n(r), n(i)]);
				case "%": return n(r).map((e) => (0, o.YI)(e, /%/));
				case "or":
				case "and": return (0, o.D4)([...n(r), ...n(i)]);
				default: return o.HV;
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
		function addedFolders(e, t) {
			let n = searchedIn(e);
			return [...t.flatMap((e) => addedByCall(e, n)), ...e.nodes.flatMap((e) => addedByAssignment(e, n))];
		}
		function searchedIn(e) {
			let [t, n] = [new Set(["sys"]), new Set()];
			for (let r of importStatements(e)) {
				let [, e] = /\bsys\s+as\s+(\w+)/.exec(r) ?? [];
				e !== void 0 && t.add(e);
				let i = /^from\s+sys\s+import\b[^;]*?\bpath\b(?:\s+as\s+(\w+))?/.exec(r);
				i !== null && n.add(i[1] ?? "path");
			}
			return (r) => {
				let [, i = "", a] = /^(\w+)(?:\s*\.\s*(\w+))?/.exec(textOf(r, e.text)) ?? [];
				return n.has(i) || t.has(i) && a === "path";
			};
		}
		function addedByCall({ name: e, object: t, given: n }, r) {
			return e === "addsitedir" ? n : t === null || !r(t) ? [] : /^(?:append|insert|extend|__iadd__)$/.test(e) ? n.slice(-1) : [];
		}
		function addedByAssignment(e, t) {
			if (!/^(?:Assign|Update)Statement$/.test(e.name) || !t(e)) return [];
			let n = e.lastChild;
			return n?.name === "BinaryExpression" ? [n.firstChild, n.lastChild].filter((e) => e !== null && !t(e)) : n === null ? [] : [n];
		}
		var f = n(29474);
		let p = /^(?:open|exists|lexists|isfile|isdir|islink|getsize|getmtime|listdir|scandir|walk|fwalk|glob|iglob|read_(?:csv|json|excel|parquet|table|feather|pickle)|scan_\w+|loadtxt|genfromtxt|load_workbook|open_file|load_dataset|run_path|FileSystemLoader)$/, [m, h] = [/^(?:read_text|read_bytes|iterdir|rglob)$/, /^(?:open|exists|is_file|is_dir|stat|lstat|glob|walk)$/], g = /^(?:shutil)?\.copy(?:2|file|tree)$|^shutil\.copy$|^(?:linecache)?\.getlines?$|^sqlite3\.connect$|^fileinput\.input$/, [_, v] = [/^(?:load(?!s$)\w*|\w*(?:Loader|Reader))$/, /(?:^|_)(?:path|dir|directory|file|filename|folder)$/], y = /^(?:np|numpy|jnp|torch|joblib|frontmatter|prompty|OmegaConf|librosa|spacy)$/, b = /^(?:spec_from_file_location|SourceFileLoader)$/, x = /\b(?:pkgutil|importlib[._]resources|pkg_resources|PackageLoader)\b/, S = /^(?:join|joinpath|dirname|basename|abspath|realpath|normpath|relpath|expanduser|split|splitext|fspath|str|repr|Path|PurePath|relative_to|with_name|startswith|endswith|replace|print|debug|info|warning|error|log|format|len|append|insert|extend|addsitedir|chdir|import_module|__import__|makedirs|mkdir|remove|unlink|rmdir|rmtree|rename|touch|write|write_text|write_bytes|to_csv|to_json|chmod|add_argument|basicConfig|\w*FileHandler|save\w*|dump)$/, C = /^["'][^"'r+]*[wax][^"'r+]*["']$/;
		function pythonImports(e) {
			return w("python", e);
		}
		let w = (0, f.H)((e, t) => importsIn(t));
		function importsIn(e) {
			let t = pythonSource(e), n = importAliases(t), r = {
				text: e,
				aliases: n,
				environment: importStatements(t).some((e) => /^from\s+os\s+import\b[^;]*\benviron\b/.test(e)),
				values: pythonValues(t),
				known: new Map()
			}, names = (e) => e ? pythonNamesOf(e, r) : [], fixed = (e) => (0, o.KC)(names(e)), i = t.nodes.flatMap((t) => callOf(t, e, n) ?? []), s = i.filter(({ name: e, object: t }) => t === null && /^(?:exec|eval|compile)$/.test(e)), c = (0, o.KC)(s.flatMap(({ given: e }) => names(e[0]))), l = (0, o.KC)(addedFolders(t, i).flatMap(names)), u = i.filter(({ name: e }) => /^(?:import_module|__import__|run_module)$/.test(e)).flatMap((e) => moduleNames(e, fixed)), d = [...u, ...l].some((e) => e.includes(null)) || c.some((e) => e.includes(null) && e.some((e) => e?.trim())) || i.some(({ name: e }) => e === "entry_points") || isImportHandedOn(t.nodes, e), f = settingsIn(e), p = (0, o.jD)([...i.flatMap((t) => f(t) ? names(t.given[0]) : readNames(t, e, names)), ...x.test(e) || isHandedOn(t.nodes, e) ? o.HV : []]), m = importedNames(t);
			return {
				reads: p,
				given: (0, o.M9)([...i.flatMap((t) => givenNames(t, e, m, names)), ...t.nodes.flatMap((t) => isSetElsewhere(t, e, m) ? names(t.lastChild) : [])]),
				modules: [...wholes(u), ...wholes(c).flatMap((e) => (0, a.uP)("python", e).modules)],
				roots: wholes(l),
				unknown: d ? [{
					why: a.XT,
					folder: null
				}] : [],
				whole: t.whole
			};
		}
		function moduleNames({ given: e, named: t }, n) {
			let r = n(e[0] ?? t.get("name")), i = n(t.get("fromlist") ?? e[3]).filter((e) => !e.includes(null)), a = n(e[1] ?? t.get("package")).filter((e) => !e.includes(null));
			return [
				...r,
				...a.length === 0 ? [] : (0, o.S2)([a, r]),
				...i.length === 0 ? [] : (0, o.S2)([
					r,
					[["."]],
					i
				])
			];
		}
		function wholes(e) {
			return [...new Set(e.filter((e) => !e.includes(null)).map((e) => e.join("")))];
		}
		function readNames({ name: e, object: t, given: n, named: r }, i, a) {
			let s = a(t), [c = null, l = null] = n, u = t !== null && s.some(o.yT), d = e === "open" ? r.get("mode") ?? (u ? c : l) : null;
			if (d && C.test(textOf(d, i))) return [];
			if (t !== null && (m.test(e) || u && h.test(e))) return s;
			if (b.test(e)) return a(l ?? r.get("location") ?? r.get("path"));
			if (e === "load" && t !== null && y.test(wordOf(t, i) ?? "") || g.test(`${t ? wordOf(t, i) : ""}.${e}`)) return a(c);
			if (p.test(e) && (t === null || isOfSystem(t, i) || /^(?:read|scan)_|^load|^gen/.test(e))) return a(c ?? [...r.values()][0]);
			if (S.test(e)) return [];
			let f = [...r].filter(([t]) => _.test(e) || v.test(t)), x = [..._.test(e) ? n : [], ...f.map(([, e]) => e)].flatMap(a);
			return [...[...n, ...r.values()].flatMap(a).filter(o.yT), ...x.filter(o.W7)];
		}
		let T = /^(?:get|getenv|setdefault|getattr|hasattr|setattr|getLogger|Literal|TypeVar|NewType|namedtuple|Enum)$/;
		function givenNames({ name: e, root: t, given: n, named: r }, i, a, o) {
			let s = t !== null && a.has(textOf(t, i));
			return !(s && /^(?:append|extend|insert|setdefault)$/.test(e) && textOf(t, i) !== "sys") && (S.test(e) || T.test(e)) ? [] : [...n, ...r.values()].flatMap(o).filter((e) => s || e.some((e) => e?.includes("/")));
		}
		function isSetElsewhere({ name: e, firstChild: t }, n, r) {
			return e !== "AssignStatement" || t?.name !== "MemberExpression" ? !1 : r.has(/^\w+/.exec(textOf(t, n))?.[0] ?? "");
		}
		function settingsIn(e) {
			let [t, n] = [/\bfrom\s+sqlite3\b/.test(e), e.includes("ConfigParser")];
			return ({ name: e, given: r }) => e === "connect" && t || e === "read" && r.length > 0 && n;
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
		var E = n(76760), D = n(26294);
		let O = /^(?:pyproject\.toml|setup\.py|setup\.cfg)$/;
		function pythonProjects(e) {
			let t = (0, D.g)(e.root, [], (e) => O.test(e)).flatMap((t) => {
				let n = (0, r.yS)(t), i = namedFolders(e, t), a = i.map(({ folder: e }) => ({
					folder: (0, r.yS)(e),
					inside: ""
				}));
				return [
					{
						folder: n,
						inside: ""
					},
					{
						folder: (0, r.oR)(n, "src"),
						inside: ""
					},
					...i,
					...a
				];
			});
			return [...new Map(t.map((e) => [`${e.inside} ${e.folder}`, e])).values()].filter(({ folder: t }) => e.kindOf(t) === "folder");
		}
		let k = /(?:(["']?)([\w.]{0,100})\1[ \t]{0,4}[=:][ \t]{0,4})?[[{]?[ \t]{0,4}(["']?)([\w.][\w./-]{0,300})\3/g;
		function namedFolders(e, t) {
			return [...(e.textOf(t, 1e6) ?? "").matchAll(k)].flatMap(([, , n = "", , i = ""]) => {
				let a = (0, r.SH)(e.root, (0, r.yS)(t), i);
				return a === null || e.kindOf(a) !== "folder" ? [] : [{
					folder: a,
					inside: ""
				}, ...n === "" ? [] : [{
					folder: a,
					inside: n
				}]];
			});
		}
		function searchPathFolders(e, t) {
			let n = (t ?? "").split(E.delimiter).flatMap((e) => {
				let t = (0, r.HQ)(e).split("/").filter((e) => e !== "" && e !== ".");
				return t.map((e, n) => t.slice(n).join("/"));
			});
			return [...new Set(n)].filter((t) => e.kindOf(t) === "folder");
		}
		var A = n(62326);
		let j = /^[A-Za-z_]\w*(?:(?:\.\w+)+|(?=:))(?::[A-Za-z_]\w*)?$/;
		function pythonReferences(e, t, n) {
			let r = (0, a.uP)("python", n), { reads: i, given: o, modules: s, roots: c, unknown: l, whole: u } = pythonImports(n);
			for (let n of c.flatMap((n) => (0, A.Dd)(e, t, n))) addRoot(e, n);
			return {
				...r,
				modules: [...new Set([...withNamedModules(r).modules, ...s])],
				given: [...r.given, ...o],
				reads: u ? i : [...i, ...r.reads],
				unknown: u ? l : [...l, ...r.unknown],
				whole: u
			};
		}
		function withNamedModules(e) {
			let t = e.literals.filter((e) => j.test(e)).map((e) => e.replace(/:.*$/, ""));
			return {
				...e,
				modules: [...e.modules, ...t]
			};
		}
		function followPython(e, t, n) {
			let a = (0, i.ww)(e.probe, (0, r.yS)(t), n);
			for (let t of a) (0, A.sM)(e, t);
			if (a.length === 0 && (0, A.$g)(e, "python", t), !n.startsWith(".")) {
				if (e.pythonModules.size === 0) for (let t of searchPathFolders(e.probe, e.environment.PYTHONPATH)) addRoot(e, t);
				e.pythonModules.add(n);
				for (let t of e.pythonRoots) addBelow(e, t, n);
				if (!(a.length > 0)) {
					e.pythonProjects ??= pythonProjects(e.probe);
					for (let { folder: t, inside: r } of e.pythonProjects) (r === "" || `${n}.`.startsWith(`${r}.`)) && addBelow(e, t, n.slice(r.length).replace(/^\./, ""));
				}
			}
		}
		function addRoot(e, t) {
			if (!e.pythonRoots.has(t)) {
				e.pythonRoots.add(t);
				for (let n of e.pythonModules) addBelow(e, t, n);
			}
		}
		function addBelow(e, t, n) {
			for (let r of (0, i.re)(e.probe, t, n)) (0, A.sM)(e, r);
		}
	})
};
