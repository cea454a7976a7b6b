export const id = 546;
export const ids = [546];
export const modules = {
	67228: ((e, t, n) => {
		n.d(t, {
			D4: () => limitedNames,
			Dg: () => a,
			Gz: () => pathNames,
			HV: () => i,
			Hw: () => folderNames,
			S2: () => joinedNames,
			SF: () => s,
			W7: () => beginsKnown,
			XU: () => c,
			YI: () => untilMark,
			av: () => o,
			jD: () => fileReadsOf,
			yT: () => startsHere
		});
		var r = n(76760);
		let i = [[null]], a = "./", o = "./(itself)", [s, c] = [12, 64];
		function joinedNames(e) {
			return e.length > 500 ? i : e.reduce((e, t) => limitedNames(e.flatMap((e) => t.map((t) => [...e, ...t]))), [[]]);
		}
		function pathNames(e) {
			return joinedNames(e.flatMap((e, t) => t === 0 ? [e] : [[["/"]], e]));
		}
		function limitedNames(e) {
			return e.length > c ? i : e;
		}
		function folderNames(e) {
			return e.map((e) => {
				if (e.includes(null)) return [null];
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
			return typeof e == "string" && e !== "" && (!t.includes(null) || e.includes("/"));
		}
		function fileReadsOf(e) {
			let t = e.filter((e) => e.join("") !== o).map((e) => fileRead(untilMark(e, /[*?[{]/)));
			return [...new Map(t.map((e) => [JSON.stringify(e), e])).values()];
		}
		function fileRead(e) {
			let t = e.findIndex((e) => e !== null);
			if (t < 0) return {
				names: [],
				certain: null
			};
			let n = e.indexOf(null, t), i = e.slice(t, n < 0 ? void 0 : n).join(""), a = t > 0 ? i.replace(/^\/+/, "") : i, s = n < 0 ? a : a.slice(0, a.lastIndexOf("/") + 1), c = s.startsWith(".//") ? r.posix.normalize(s) : s, l = c !== "" && !c.includes(o);
			return {
				names: l ? [c] : [],
				certain: l ? t > 0 ? null : n < 0 ? "file" : "folder" : null
			};
		}
	}),
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
			if (e.name !== "CallExpression") return null;
			let [r, i] = [e.firstChild, e.lastChild];
			if (r === null || i === null || i.name !== "ArgList") return null;
			let a = wordOf(r, t);
			if (a === null) return null;
			let [o, s] = [[], new Map()], c = null;
			for (let e = i.firstChild; e !== null; e = e.nextSibling) e.name !== "Comment" && /^[A-Z]/.test(e.name) && (e.nextSibling?.name === "AssignOp" && e.name === "VariableName" ? c = textOf(e, t) : e.name !== "AssignOp" && (c === null ? o.push(e) : s.set(c, e), c = null));
			let l = r.name === "MemberExpression" ? r.firstChild : null;
			return {
				name: l === null ? n.get(a) ?? a : a,
				object: l,
				given: o,
				named: s
			};
		}
		function textOf({ from: e, to: t }, n) {
			return n.slice(e, t);
		}
		function wordOf(e, t) {
			if (e.name === "VariableName") return textOf(e, t);
			let n = e.name === "MemberExpression" ? e.lastChild : null;
			return n?.name === "PropertyName" ? textOf(n, t) : null;
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
			let n = new Map(), add = (e, r) => {
				for (let a of targetsOf(e, t)) {
					let e = n.get(a) ?? [];
					n.set(a, e), e.length <= i.XU && e.push(r);
				}
			};
			for (let n of e) if (n.name === "AssignStatement" || n.name === "NamedExpression") addAssigned(n, add);
			else if (n.name === "ArgList") for (let e of labelledOf(n)) add(...e);
			else if (n.name === "UpdateStatement" && n.firstChild !== null) add(n.firstChild, null);
			else if (n.name === "ParamList") for (let e of parametersOf(n)) add(...e);
			else n.name === "for" ? addLoop(n, t, add) : n.name === "as" && n.parent?.name !== "ImportStatement" && n.nextSibling !== null && add(n.nextSibling, null);
			return n;
		}
		function labelledOf(e) {
			let t = [];
			for (let n = e.firstChild; n !== null; n = n.nextSibling) n.name === "AssignOp" && n.prevSibling !== null && t.push([n.prevSibling, n.nextSibling]);
			return t;
		}
		function addAssigned(e, t) {
			let n = [[]];
			for (let t = e.firstChild; t !== null; t = t.nextSibling) t.name === "AssignOp" ? n.push([]) : /^[A-Z]/.test(t.name) && t.name !== "TypeDef" && n.at(-1)?.push(t);
			let r = n.pop() ?? [];
			if (e.getChild("TypeDef") !== null && e.parent?.parent?.name === "ClassDefinition") for (let e of n.flat()) t(e, null);
			let [i = null] = r;
			for (let e of n) for (let n of e) t(n, e.length + r.length === 2 ? i : null);
		}
		function parametersOf(e) {
			let t = [];
			for (let n = e.firstChild; n !== null; n = n.nextSibling) {
				let e = n.prevSibling;
				n.name === "VariableName" && e?.name !== "AssignOp" ? t.push([n, null]) : e?.name === "AssignOp" && t.length > 0 && t.push([t[t.length - 1]?.[0], n]);
			}
			return t;
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
		let o = /^(?:str|Path|PurePath|PosixPath|PurePosixPath|abspath|realpath|normpath|expanduser|fspath|fsdecode)$/, s = /^(?:resolve|absolute|as_posix|expanduser|__str__)$/;
		function pythonNamesOf(e, t, n = 0) {
			let { text: r, values: a, aliases: c, known: l } = t;
			if (n > i.SF) return i.HV;
			let inside = (e) => e === null ? i.HV : pythonNamesOf(e, t, n + 1), oneOf = (e) => (0, i.D4)(e.length === 0 ? i.HV : e.flatMap(inside)), ofVariable = (e) => {
				let t = `${n} ${e}`, r = l.get(t) ?? oneOf(a.get(e) ?? []);
				return l.set(t, r), r;
			}, u = partsOf(e), [d = null] = u;
			switch (e.name) {
				case "String": return [[plainText(textOf(e, r))]];
				case "ContinuedString": return (0, i.S2)(u.map(inside));
				case "FormatString": return (0, i.S2)(formatParts(e, r, inside));
				case "VariableName": return textOf(e, r) === "__file__" ? [[i.av]] : ofVariable(textOf(e, r));
				case "ParenthesizedExpression":
				case "AwaitExpression": return inside(d);
				case "ArrayExpression":
				case "TupleExpression":
				case "SetExpression":
				case "DictionaryExpression": return oneOf(u);
				case "ConditionalExpression": return oneOf([d, u.at(-1) ?? null]);
				case "BinaryExpression": return binaryNames(e, r, inside);
				case "MemberExpression": return memberNames();
				case "CallExpression": return callNames();
				default: return i.HV;
			}
			function memberNames() {
				let t = wordOf(e, r);
				if (t === "parent") return (0, i.Hw)(inside(d));
				if (t !== null) return ofVariable(t);
				if (d === null || wordOf(d, r) !== "parents") return inside(d);
				let n = Number(u[1] && textOf(u[1], r));
				return !Number.isInteger(n) || n < 0 || n > i.SF ? i.HV : Array.from({ length: n + 1 }).reduce(i.Hw, inside(d.firstChild));
			}
			function callNames() {
				let t = callOf(e, r, c);
				if (t === null) return i.HV;
				let { name: n, object: a, given: l } = t, [u = null] = l;
				if (/^getcwdb?$/.test(n) || n === "cwd" && a !== null) return [[i.Dg]];
				if (o.test(n) && l.length > 0) return (0, i.Gz)(l.map(inside));
				if (n === "Path" && a === null) return [[i.Dg]];
				if (s.test(n) && a !== null) return inside(a);
				if (n === "dirname") return (0, i.Hw)(inside(u));
				if (n === "join" && l.length > 1) return (0, i.Gz)(l.map(inside));
				if (n === "joinpath" && a !== null) return (0, i.Gz)([inside(a), ...l.map(inside)]);
				if (n === "with_name" && a !== null) return (0, i.Gz)([(0, i.Hw)(inside(a)), inside(u)]);
				if (n === "format" && a !== null) return inside(a).map((e) => (0, i.YI)(e, /\{/));
				if (/^(?:get|getenv|pop)$/.test(n)) return oneOf([null, l[1] ?? null]);
				if (/^(?:sorted|list|tuple|set|reversed|iter)$/.test(n)) return inside(u);
				if (/^(?:iterdir|rglob)$/.test(n)) return (0, i.Gz)([inside(a), i.HV]);
				if (/^i?glob$/.test(n)) {
					let e = inside(u).map((e) => (0, i.YI)(e, /[*?[]/)), t = a === null ? [] : inside(a).filter(i.yT);
					return t.length > 0 ? (0, i.Gz)([t, e]) : e;
				}
				return /^f?walk$/.test(n) ? (0, i.Gz)([inside(u), i.HV]) : i.HV;
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
		var c = n(29474);
		let l = /^(?:open|exists|lexists|isfile|isdir|islink|getsize|getmtime|listdir|scandir|walk|fwalk|glob|iglob|read_(?:csv|json|excel|parquet|table|feather|pickle)|scan_\w+|loadtxt|genfromtxt|load_workbook|open_file|load_dataset|run_path|FileSystemLoader)$/, [u, d] = [/^(?:read_text|read_bytes|iterdir|rglob)$/, /^(?:open|exists|is_file|is_dir|stat|lstat|glob|walk)$/], f = /^(?:shutil)?\.copy(?:2|file|tree)$|^shutil\.copy$|^(?:linecache)?\.getlines?$|^sqlite3\.connect$|^fileinput\.input$/, [p, m] = [/^(?:load(?!s$)\w*|\w*(?:Loader|Reader))$/, /(?:^|_)(?:path|dir|directory|file|filename|folder)$/], h = /^(?:spec_from_file_location|SourceFileLoader)$/, g = /\b(?:pkgutil|importlib[._]resources|pkg_resources|PackageLoader)\b/, _ = /^(?:join|joinpath|dirname|basename|abspath|realpath|normpath|relpath|expanduser|split|splitext|fspath|str|repr|Path|PurePath|relative_to|with_name|startswith|endswith|replace|print|debug|info|warning|error|log|format|len|append|insert|extend|addsitedir|chdir|import_module|__import__|makedirs|mkdir|remove|unlink|rmdir|rmtree|rename|touch|write|write_text|write_bytes|to_csv|to_json|chmod|add_argument|basicConfig|\w*FileHandler|save\w*|dump)$/, v = /^["'][^"'r+]*[wax][^"'r+]*["']$/;
		function pythonImports(e) {
			return y("python", e);
		}
		let y = (0, c.H)((e, t) => importsIn(t));
		function importsIn(e) {
			let t = pythonSource(e), n = importAliases(t), a = {
				text: e,
				aliases: n,
				values: pythonValues(t),
				known: new Map()
			}, names = (e) => e ? pythonNamesOf(e, a) : [], o = t.nodes.flatMap((t) => callOf(t, e, n) ?? []), s = t.nodes.flatMap((t) => assignedRoots(t, e)), c = [...o.flatMap((t) => addedRoots(t, e)), ...s].flatMap(names), l = o.filter(({ name: e }) => /^(?:import_module|__import__|run_module)$/.test(e)).flatMap((e) => moduleNames(e, names)), u = [...l, ...c].some((e) => e.includes(null)) || isImportHandedOn(t.nodes, e);
			return {
				reads: (0, i.jD)([...o.flatMap((t) => readNames(t, e, names)), ...g.test(e) || isHandedOn(t.nodes, e) ? i.HV : []]),
				modules: wholes(l),
				roots: wholes(c),
				unknown: u ? [{
					why: r.XT,
					folder: null
				}] : [],
				whole: t.whole
			};
		}
		function moduleNames({ given: e, named: t }, n) {
			let r = n(e[0] ?? t.get("name")), a = n(e[1] ?? t.get("package")).filter((e) => !e.includes(null));
			return [...r, ...a.length === 0 ? [] : (0, i.S2)([a, r])];
		}
		function wholes(e) {
			return [...new Set(e.filter((e) => !e.includes(null)).map((e) => e.join("")))];
		}
		function readNames({ name: e, object: t, given: n, named: r }, a, o) {
			let s = o(t), [c = null, g = null] = n, y = t !== null && s.some(i.yT), b = e === "open" ? r.get("mode") ?? (y ? c : g) : null;
			if (b && v.test(textOf(b, a))) return [];
			if (t !== null && (u.test(e) || y && d.test(e))) return s;
			if (h.test(e)) return o(g ?? r.get("location") ?? r.get("path"));
			if (f.test(`${t ? wordOf(t, a) : ""}.${e}`) || isSettings(e, n, a)) return o(c);
			if (l.test(e) && (t === null || isOfSystem(t, a) || /^(?:read|scan)_|^load|^gen/.test(e))) return o(c ?? [...r.values()][0]);
			if (_.test(e)) return [];
			let x = [...r].filter(([t]) => p.test(e) || m.test(t)), S = [...p.test(e) ? n : [], ...x.map(([, e]) => e)].flatMap(o);
			return [...[...n, ...r.values()].flatMap(o).filter(i.yT), ...S.filter(i.W7)];
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
		let b = /^sys\s*\.\s*path\b/;
		function addedRoots({ name: e, object: t, given: n }, r) {
			return e === "addsitedir" ? n : t === null || !b.test(textOf(t, r)) ? [] : /^(?:append|insert|extend|__iadd__)$/.test(e) ? n.slice(-1) : [];
		}
		function assignedRoots(e, t) {
			if (!/^(?:Assign|Update)Statement$/.test(e.name) || !b.test(textOf(e, t))) return [];
			let n = e.lastChild;
			return n?.name === "BinaryExpression" ? [n.firstChild, n.lastChild].filter((e) => e !== null && !b.test(textOf(e, t))) : n === null ? [] : [n];
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
