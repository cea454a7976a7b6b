export const id = 194;
export const ids = [194];
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
	16194: ((e, t, n) => {
		n.d(t, { scriptImports: () => scriptImports });
		var r = n(33089), i = n(67228), a = n(74072);
		function nameOf(e) {
			return (0, a.Ll)(e) && e.type === "Identifier" ? String(e.name) : null;
		}
		function isMember({ type: e }) {
			return e === "MemberExpression" || e === "OptionalMemberExpression";
		}
		function isCall({ type: e }) {
			return e === "CallExpression" || e === "OptionalCallExpression";
		}
		function propertyOf(e) {
			let { property: t, computed: n } = e;
			return !isMember(e) || !(0, a.Ll)(t) ? null : n === !0 ? t.type === "StringLiteral" ? String(t.value) : null : nameOf(t);
		}
		function fixedText(e) {
			return e.type === "StringLiteral" ? String(e.value) : e.type !== "TemplateLiteral" || e.expressions.length > 0 ? null : firstQuasi(e);
		}
		function firstQuasi({ quasis: e }) {
			let [t] = e;
			return t?.value.cooked ?? null;
		}
		var o = n(8702), s = n(62489);
		function scriptValues(e) {
			let t = new Map(), add = (e, n) => {
				let r = rootName(e);
				if (r === null) return;
				let o = t.get(r) ?? [];
				t.set(r, o), o.length <= i.XU && o.push((0, a.Ll)(n) ? n : null);
			}, n = (0, o.z)(e.filter(isUse), ({ node: e }) => String(e.name));
			for (let t of e) {
				let { type: e, id: r, init: i, left: o, right: s, params: c, callee: l } = t.node;
				e === "VariableDeclarator" && (0, a.Ll)(i) && add(r, i), (e === "AssignmentExpression" || e === "AssignmentPattern") && add(o, s), (e === "ForOfStatement" || e === "ForInStatement") && add(loopVariable(o), s);
				let u = t.part === "id" && isVariables(t.holder?.node.init);
				if (e === "ObjectPattern" && u) for (let { key: e, value: n } of t.node.properties) add(assigned(n), variable(e));
				else if (e === "ObjectPattern" || e === "ArrayPattern") for (let e of taken(t.node)) add(e, null);
				if (e === "RestElement" && add(t.node.argument, null), isCall(t.node) && (0, a.Ll)(l) && isAdding(propertyOf(l))) for (let e of t.node.arguments) add(l.object, e);
				for (let [e, r] of (Array.isArray(c) ? c : []).entries()) for (let i of argumentsAt(t, e, n)) add(assigned(r), i);
			}
			return {
				values: t,
				known: new Map()
			};
		}
		function isVariables(e) {
			return (0, a.Ll)(e) && propertyOf(e) === "env" && nameOf(e.object) === "process";
		}
		function variable(e) {
			let t = nameOf(e);
			return t === null ? null : {
				type: "StringLiteral",
				value: (0, s.cG)(t)
			};
		}
		function rootName(e) {
			let t = e;
			for (; (0, a.Ll)(t) && isMember(t);) t = t.object;
			return nameOf(t);
		}
		function assigned(e) {
			return (0, a.Ll)(e) && e.type === "AssignmentPattern" ? e.left : e;
		}
		function loopVariable(e) {
			let t = (0, a.Ll)(e) ? e.declarations : void 0;
			return Array.isArray(t) ? t[0]?.id : e;
		}
		function taken({ properties: e, elements: t }) {
			return (Array.isArray(e) ? e.map(({ value: e }) => e) : t).map(assigned);
		}
		function isAdding(e) {
			return /^(?:push|unshift|splice|fill|set|add)$/.test(e ?? "");
		}
		function argumentsAt({ node: e, part: t, holder: n }, r, o) {
			let isIn = (e) => n?.node.type === e;
			if (t === "arguments" && n !== null && isCall(n.node)) {
				let { callee: e } = n.node, t = r === 0 && (0, a.Ll)(e) && isLooping(propertyOf(e)) ? e.object : null;
				return [(0, a.Ll)(t) ? t : null];
			}
			let s = nameOf(e.id) ?? (isIn("VariableDeclarator") ? nameOf(n?.node.id) : null), c = isIn("VariableDeclarator") ? n?.holder?.holder : n;
			if (s === null || /^Export/.test(c?.node.type ?? "")) return [null];
			let l = o.get(s) ?? [];
			return l.length > i.XU ? [null] : l.map((e) => {
				let t = e.part === "callee" ? e.holder?.node : void 0, n = t && isCall(t) ? t.arguments[r] : null;
				return (0, a.Ll)(n) ? n : null;
			});
		}
		function isUse({ node: e, part: t, holder: n }) {
			let r = (t === "property" || t === "key") && n?.node.computed !== !0;
			return nameOf(e) !== null && t !== "id" && !r;
		}
		function isLooping(e) {
			return /^(?:map|flatMap|forEach|filter|find|some|every)$/.test(e ?? "");
		}
		function scriptNamesOf(e, t, n) {
			let r = fixedText(e);
			if (r !== null) return [[r]];
			let o = placeName(e);
			if (o !== null && !t.values.has(nameOf(e) ?? "")) return [[o]];
			let c = propertyOf(e);
			if (c !== null && isVariables(e.object)) return [[(0, s.cG)(c)]];
			if (n > i.SF) return i.HV;
			let inside = (e) => (0, a.Ll)(e) ? scriptNamesOf(e, t, n + 1) : i.HV, oneOf = (e) => (0, i.D4)(e.length === 0 ? i.HV : e.flatMap(inside)), ofVariable = (e) => {
				let r = `${n} ${e}`, i = t.known.get(r) ?? oneOf(t.values.get(e) ?? []);
				return t.known.set(r, i), i;
			}, { type: l } = e;
			switch (l) {
				case "Identifier": return ofVariable(String(e.name));
				case "ConditionalExpression": return oneOf([e.consequent, e.alternate]);
				case "LogicalExpression": return oneOf([e.left, e.right]);
				case "ArrayExpression": return oneOf(e.elements);
				case "ObjectExpression": return oneOf(e.properties.map(({ value: e }) => e));
				case "MemberExpression":
				case "OptionalMemberExpression": return inside(e.object);
				case "AwaitExpression": return inside(e.argument);
				case "BinaryExpression": return (0, i.S2)([inside(e.left), inside(e.right)]);
				case "TemplateLiteral": return (0, i.S2)(templateParts(e, inside));
				case "CallExpression":
				case "OptionalCallExpression":
				case "NewExpression": return calledNames(e, inside);
				default: return /^TS.*Expression$|^TSTypeAssertion$/.test(l) ? inside(e.expression) : i.HV;
			}
		}
		function calledNames({ callee: e, arguments: t }, n) {
			let r = (0, a.Ll)(e) ? nameOf(e) ?? propertyOf(e) : null, o = t;
			if (r === "homedir") return [[i.Jr]];
			if (r === "tmpdir") return [[i.G2]];
			if (r === "require" || o.length === 0) return i.HV;
			let s = o.map(n), [c = i.HV, l = i.HV] = s;
			return /^(?:fileURLToPath|pathToFileURL|normalize|String|mkdtemp(?:Sync)?)$/.test(r ?? "") ? c : r === "URL" ? o.length === 1 ? c : (0, i.Gz)([(0, i.Hw)(l), c]) : r === "dirname" ? (0, i.Hw)(c) : (0, i.Gz)(r === "join" || r === "resolve" ? s : [i.HV, ...s]);
		}
		function templateParts({ quasis: e, expressions: t }, n) {
			let r = t;
			return e.flatMap(({ value: e }, t) => [[e.cooked ? [e.cooked] : []], ...t < r.length ? [n(r[t])] : []]);
		}
		function placeName(e) {
			let t = nameOf(e);
			if (t === "__dirname") return i.Dg;
			if (t === "__filename") return i.av;
			let n = propertyOf(e);
			return (0, a.Ll)(e.object) && e.object.type === "MetaProperty" ? n === "dirname" ? i.Dg : /^(?:url|filename)$/.test(n ?? "") ? i.av : null : isCall(e) && (0, a.Ll)(e.callee) && propertyOf(e.callee) === "cwd" ? i.Dg : null;
		}
		let c = RegExp(`^${r.or}$`), l = /^(?:readFile|createReadStream|readdir|opendir)(?:Sync)?$/;
		function fileReads(e) {
			let t = fileSystem(e), n = e.filter(({ node: e }) => isCall(e) || isDatabase(e)).filter(({ node: e }) => isRead(e, t)), r = e.some(({ node: e }) => placeName(e) !== null), o = e.some((e) => isHandedOn(e, t)), s = e.filter(({ node: e }) => isLoading(e));
			if (n.length === 0 && s.length === 0 && !r) return o ? (0, i.jD)(i.HV) : [];
			let c = scriptValues(e), l = n.flatMap(({ node: e }) => {
				let [t] = e.arguments;
				return (0, a.Ll)(t) ? scriptNamesOf(t, c, 0) : [];
			}), u = (r ? e.filter(({ node: e }) => isCall(e) || e.type === "NewExpression") : []).flatMap(({ node: e }) => givenPaths(e, t, c)), d = s.flatMap(({ node: e }) => e.arguments).flatMap((e) => (0, a.Ll)(e) ? scriptNamesOf(e, c, 0).filter(i.W7) : []);
			return (0, i.jD)([
				...l,
				...d,
				...u,
				...o ? i.HV : []
			]);
		}
		let u = /^(?:join|resolve|normalize|relative|dirname|basename|extname|format|parse|isAbsolute|fileURLToPath|pathToFileURL|URL|String|createRequire|require|import|chdir|startsWith|endsWith|includes|indexOf|replace|replaceAll|push|register)$/;
		function givenPaths({ callee: e, arguments: t }, n, r) {
			if (!(0, a.Ll)(e) || isMember(e) && nameOf(e.object) === "console") return [];
			let o = nameOf(e) ?? propertyOf(e);
			return o !== null && (u.test(o) || n.writing.has(o) || f.test(o)) ? [] : t.flatMap((e) => e.type === "ObjectExpression" ? e.properties.map((e) => e.value) : [e]).flatMap((e) => (0, a.Ll)(e) ? scriptNamesOf(e, r, 0).filter(i.yT) : []);
		}
		let d = RegExp(`^${r.j1}$`), f = /^(?:write|append|output|mk|rm|unlink|createWrite|[fl]?chmod|[fl]?chown|[fl]?utimes|f?truncate|f(?:data)?sync|close|rename|symlink|link|ensure|empty|remove|move|unwatch)|^(?:constants|promises|default|Stats|Dirent)$/;
		function fileSystem(e) {
			let [t, n, r] = [
				new Set(),
				new Set(),
				new Set()
			], take = (e, i, a) => {
				isReading(e) || a && !f.test(e ?? "") ? n.add(i) : a && e === "promises" ? t.add(i) : a && r.add(i);
			};
			for (let { node: r, holder: i } of e) {
				let { type: e, imported: o, local: s, key: c, value: l, id: u, init: f } = r, p = e.startsWith("Import") && d.test(textOf(i?.node.source) ?? "");
				if (e === "ImportSpecifier" ? take(nameOf(o), nameOf(s) ?? "", p) : p && nameOf(s) !== null && t.add(String(nameOf(s))), e === "VariableDeclarator" && (0, a.Ll)(f)) {
					let e = nameOf(u);
					e !== null && isModule(f, t) ? t.add(e) : e !== null && wraps(f) && n.add(e);
				}
				let m = e === "ObjectProperty" ? i : null, h = m?.node.type === "ObjectPattern" ? m.holder?.node.init : void 0;
				m?.node.type === "ObjectPattern" && take(nameOf(c), nameOf(l) ?? "", (0, a.Ll)(h) && isModule(h, t));
			}
			return {
				modules: t,
				reading: n,
				writing: r
			};
		}
		function textOf(e) {
			return (0, a.Ll)(e) ? fixedText(e) : null;
		}
		function isModule(e, t) {
			if (e.type === "AwaitExpression") return (0, a.Ll)(e.argument) && isModule(e.argument, t);
			if (e.type === "ImportExpression") return d.test(textOf(e.source) ?? "");
			if (isMember(e)) return /^(?:promises|default)$/.test(propertyOf(e) ?? "") && isModule(e.object, t);
			if (!isCall(e)) return t.has(nameOf(e) ?? "");
			let n = (0, a.Ll)(e.callee) ? nameOf(e.callee) ?? propertyOf(e.callee) : null, [r] = e.arguments;
			return /^(?:require|getBuiltinModule)$/.test(n ?? "") && d.test(textOf(r) ?? "");
		}
		function isRead({ callee: e }, { modules: t, reading: n }) {
			if (!(0, a.Ll)(e)) return !1;
			let r = nameOf(e);
			return p.test(r ?? propertyOf(e) ?? "") || isReading(r ?? propertyOf(e)) || r !== null && (n.has(r) || t.has(r)) || propertyOf(e) === "file" && (0, a.Ll)(e.object) && nameOf(e.object) === "Bun" ? !0 : isMember(e) && isModule(e.object, t) && !f.test(propertyOf(e) ?? "");
		}
		let p = /^Database(?:Sync)?$/;
		function isDatabase({ type: e, callee: t }) {
			return e === "NewExpression" && (0, a.Ll)(t) && p.test(nameOf(t) ?? propertyOf(t) ?? "");
		}
		let m = RegExp(`^${r.MB}$`);
		function isLoading({ type: e, callee: t }) {
			return !(0, a.Ll)(t) || !/^(?:Optional)?CallExpression$|^NewExpression$/.test(e) ? !1 : m.test(nameOf(t) ?? propertyOf(t) ?? "");
		}
		function isReading(e) {
			return e !== null && c.test(e);
		}
		function wraps(e) {
			if (!isCall(e)) return holdsReader(e);
			let { callee: t } = e;
			return [(0, a.Ll)(t) && propertyOf(t) === "bind" ? t.object : null, ...e.arguments].some((e) => (0, a.Ll)(e) && holdsReader(e));
		}
		function holdsReader(e) {
			return l.test(nameOf(e) ?? propertyOf(e) ?? "");
		}
		function isHandedOn({ node: e, part: t, holder: n }, { modules: r }) {
			if (n === null || t !== "arguments") return !1;
			if (isModule(e, r)) return !0;
			if (!l.test(nameOf(e) ?? propertyOf(e) ?? "")) return !1;
			let i = n.holder?.node;
			return i?.type !== "VariableDeclarator" || nameOf(i.id) === null;
		}
		function givenPlaces(e) {
			let t = importedNames(e), n = e.filter(({ node: e }) => (isCall(e) || e.type === "NewExpression") && t.has(rootOf(e.callee) ?? "")), r = e.filter(({ node: { type: e, left: n } }) => e === "AssignmentExpression" && (0, a.Ll)(n) && isMember(n) && t.has(rootOf(n) ?? ""));
			if (n.length + r.length === 0) return [];
			let o = scriptValues(e), s = [...n.flatMap(({ node: e }) => e.arguments), ...r.map(({ node: e }) => e.right)].filter(a.Ll);
			return (0, i.M9)(s.flatMap((e) => scriptNamesOf(e, o, 0)));
		}
		function importedNames(e) {
			let t = new Set([h]);
			for (let { node: n } of e) {
				let e = /^Import\w*Specifier$/.test(n.type) ? nameOf(n.local) : null;
				if (e !== null && t.add(e), n.type === "VariableDeclarator" && (0, a.Ll)(n.init) && isLoaded(n.init)) for (let e of namesIn(n.id)) t.add(e);
			}
			return t;
		}
		let h = "require()";
		function isLoaded(e) {
			let t = e;
			for (;;) {
				let e = t.type === "AwaitExpression" ? t.argument : isMember(t) ? t.object : null;
				if (!(0, a.Ll)(e)) break;
				t = e;
			}
			return t.type === "ImportExpression" || isCall(t) && rootOf(t) === h;
		}
		function namesIn(e) {
			let t = nameOf(e);
			if (t !== null) return [t];
			let { properties: n } = Object(e);
			return Array.isArray(n) ? n.flatMap(({ value: e }) => nameOf(e) ?? []) : [];
		}
		function rootOf(e) {
			let t = e;
			for (let e = 0; (0, a.Ll)(t) && e < 100; e++) {
				let e = isMember(t) ? t.object : isCall(t) ? t.callee : null;
				if (e === null) return nameOf(t);
				if (isCall(t) && nameOf(e) === "require") return h;
				t = e;
			}
			return null;
		}
		let g = new Set([
			"require",
			"import",
			"_load"
		]), _ = new Set(["eval", "Function"]), v = new Set([
			"cache",
			"main",
			"extensions"
		]), y = new Set([
			"params",
			"id",
			"param",
			"label",
			"local",
			"imported",
			"exported",
			"test"
		]), b = new Set([
			"AssignmentExpression",
			"AssignmentPattern",
			"ForInStatement",
			"ForOfStatement"
		]);
		function moduleLoaders(e) {
			let t = new Set(["createRequire"]);
			for (let { node: n } of e) {
				let e = n.type === "ImportSpecifier" ? n.local : n.value, r = n.type === "ImportSpecifier" ? n.imported : n.key, i = nameOf(e);
				nameOf(r) === "createRequire" && i !== null && t.add(i);
			}
			let [n, r] = [new Set(["require"]), new Set()], i = e.flatMap(({ node: e }) => {
				let t = e.type === "VariableDeclarator" ? nameOf(e.id) : null;
				return t === null || !(0, a.Ll)(e.init) ? [] : [{
					name: t,
					init: e.init
				}];
			});
			for (let { name: e, init: n } of i) propertyOf(n) === "createRequire" && t.add(e);
			for (let { name: e, init: a } of i) nameOf(a) === "require" && n.add(e), isMaking(a, t) && (isForThisFile(a) ? n : r).add(e);
			return {
				own: n,
				foreign: r,
				makers: t
			};
		}
		function requestsOf(e, t) {
			let { node: n } = e;
			switch (n.type) {
				case "ImportDeclaration":
				case "ExportNamedDeclaration":
				case "ExportAllDeclaration":
				case "ImportExpression": return (0, a.Ll)(n.source) ? [n.source] : [];
				case "TSExternalModuleReference": return (0, a.Ll)(n.expression) ? [n.expression] : [];
				case "TSImportType": return (0, a.Ll)(n.argument) ? [n.argument] : [];
				case "Identifier": return t.own.has(String(n.name)) && module_requests_isHandedOn(e) ? [null] : [];
				case "CallExpression":
				case "OptionalCallExpression": return callRequests(e, t);
				case "NewExpression": return nameOf(n.callee) === "Function" ? [null] : workerRequests(n);
				case "MemberExpression":
				case "OptionalMemberExpression": return propertyOf(n) === "require" && module_requests_isHandedOn(e) ? [null] : [];
				case "ObjectProperty": return isTakenOut(e) ? [null] : [];
				default: return [];
			}
		}
		function workerRequests({ callee: e, arguments: t }) {
			let n = (0, a.Ll)(e) ? nameOf(e) ?? propertyOf(e) : null, [r, i] = t;
			return !(0, a.Ll)(r) || !/^(?:Shared)?Worker$/.test(n ?? "") ? [] : [(0, a.Ll)(i) && (i.type !== "ObjectExpression" || hasKey(i, "eval")) ? null : besideThisFile(r)];
		}
		function hasKey({ properties: e }, t) {
			return e.some(({ type: e, key: n }) => e !== "ObjectProperty" || nameOf(n) === null || nameOf(n) === t);
		}
		function besideThisFile(e) {
			let t = (0, a.Ll)(e.callee) ? nameOf(e.callee) ?? propertyOf(e.callee) : null, [n, ...r] = Array.isArray(e.arguments) ? e.arguments : [];
			if (n === void 0) return e;
			if (t === "fileURLToPath") return besideThisFile(n);
			if (t === "URL") {
				let [e] = r;
				return e === void 0 ? n : isOfMeta(e, ["url"]) ? relative(n) : null;
			}
			if (t !== "join" && t !== "resolve") return e;
			let i = nameOf(n) === "__dirname" || isOfMeta(n, ["dirname"]), o = r.map(fixedText);
			return i && !o.includes(null) ? named(`./${o.join("/")}`) : e;
		}
		function relative(e) {
			let t = fixedText(e);
			return t === null || /^(?:[./]|[a-z]+:)/i.test(t) ? e : named(`./${t}`);
		}
		function named(e) {
			return {
				type: "StringLiteral",
				value: e
			};
		}
		function callRequests(e, t) {
			let { callee: n } = e.node, [r] = e.node.arguments;
			if (_.has(nameOf(n) ?? "") || isMaking(e.node, t.makers) && isKept(e)) return [null];
			if (!(0, a.Ll)(n) || !(0, a.Ll)(r)) return [];
			let i = loaderAt(n, t);
			return i === "foreign" ? r.type === "StringLiteral" && !/^[./]/.test(String(r.value)) ? [r] : [null] : i === "own" ? [r] : [];
		}
		function loaderAt(e, t) {
			let n = nameOf(e);
			if (n !== null) return t.own.has(n) ? "own" : t.foreign.has(n) ? "foreign" : null;
			if (isMaking(e, t.makers)) return isForThisFile(e) ? "own" : "foreign";
			if (!isMember(e) || !(0, a.Ll)(e.object)) return null;
			let r = propertyOf(e);
			return r !== null && g.has(r) ? "own" : r === "resolve" ? isImportMeta(e.object) ? "own" : loaderAt(e.object, t) : null;
		}
		function module_requests_isHandedOn({ node: e, part: t, holder: n }) {
			if (n === null || y.has(t)) return !1;
			let { type: r, computed: i, operator: a } = n.node;
			return t === "left" && (b.has(r) || a === "&&") || t === "callee" || t === "key" && i !== !0 ? !1 : isMember(n.node) ? t === "object" ? !isHarmless(n) : i === !0 : r === "UnaryExpression" || r === "BinaryExpression" || r.startsWith("TSType") ? !1 : r === "VariableDeclarator" ? nameOf(n.node.id) === null || nameOf(e) !== "require" : n.holder?.node.type !== "ObjectPattern" && r !== "ArrayPattern" && r !== "RestElement";
		}
		function isTakenOut({ node: e, holder: t }) {
			return t?.node.type === "ObjectPattern" && nameOf(e.key) === "require";
		}
		function isHarmless({ node: e, part: t, holder: n }) {
			let r = propertyOf(e);
			return r === "resolve" ? t === "callee" || n !== null && propertyOf(n.node) === "paths" : v.has(r ?? "");
		}
		function isKept({ part: e, holder: t }) {
			return t === null || e === "callee" ? !1 : isMember(t.node) && e === "object" ? !isHarmless(t) : t.node.type !== "VariableDeclarator" || nameOf(t.node.id) === null;
		}
		function isMaking({ type: e, callee: t }, n) {
			return e !== "CallExpression" || !(0, a.Ll)(t) ? !1 : n.has(nameOf(t) ?? "") || propertyOf(t) === "createRequire";
		}
		function isForThisFile(e) {
			let [t] = e.arguments;
			return (0, a.Ll)(t) ? nameOf(t) === "__filename" || isOfMeta(t, ["url", "filename"]) : !1;
		}
		function isOfMeta(e, t) {
			return isImportMeta(e.object) && t.includes(propertyOf(e) ?? "");
		}
		function isImportMeta(e) {
			return (0, a.Ll)(e) && e.type === "MetaProperty" && (0, a.Ll)(e.meta) && nameOf(e.meta) === "import";
		}
		var x = n(29474);
		function scriptImports(e, t) {
			return S(/(?:\.d)?\.\w+$/.exec(e)?.[0].toLowerCase() ?? "", t);
		}
		let S = (0, x.H)(importsIn);
		function importsIn(e, t) {
			let { program: n, brokenAt: i } = (0, a.WB)(e, t), o = n === null ? [] : (0, a.Vq)(n), s = moduleLoaders(o), c = o.flatMap((e) => requestsOf(e, s)).map(moduleNames), l = new Set(c.flatMap(({ made: e }) => e)), u = o.flatMap(({ node: e }) => fixedText(e) ?? []);
			return {
				modules: [...new Set(c.flatMap(({ names: e }) => e))],
				literals: [...new Set(u)].filter((e) => e !== "" && e.length <= 300),
				reads: fileReads(o),
				given: givenPlaces(o),
				unknown: [...i === null ? [] : [{
					why: `cannot be parsed (line ${i})`,
					folder: null
				}], ...[...l.has(null) ? [null] : l].map((e) => ({
					why: r.XT,
					folder: e
				}))],
				whole: i === null
			};
		}
		function moduleNames(e) {
			if (e === null) return {
				names: [],
				made: [null]
			};
			let t = fixedText(e);
			if (t !== null) return {
				names: [t],
				made: []
			};
			let n = branchesOf(e);
			if (n.length === 0) return {
				names: [],
				made: [folderBefore(e)]
			};
			let r = n.map(moduleNames);
			return {
				names: r.flatMap(({ names: e }) => e),
				made: r.flatMap(({ made: e }) => e)
			};
		}
		function branchesOf(e) {
			let { type: t, consequent: n, alternate: r, left: i, right: o, expression: s, literal: c } = e;
			return t === "ConditionalExpression" ? [n, r].filter(a.Ll) : t === "LogicalExpression" ? [i, o].filter(a.Ll) : /^TS(?:As|Satisfies|NonNull)Expression$|^TSTypeAssertion$/.test(t) ? [s].filter(a.Ll) : t === "TSLiteralType" ? [c].filter(a.Ll) : [];
		}
		function folderBefore(e) {
			let t = e;
			for (; t.type === "BinaryExpression" && t.operator === "+" && (0, a.Ll)(t.left);) t = t.left;
			let n = t.type === "TemplateLiteral" ? firstQuasi(t) : fixedText(t);
			return n === null ? null : (0, r.hB)(n);
		}
	}),
	74072: ((e, t, n) => {
		n.d(t, {
			Ll: () => isNode,
			Vq: () => placedNodes,
			WB: () => scriptTree
		});
		var r = n(5429);
		let i = {
			errorRecovery: !0,
			createImportExpressions: !0,
			attachComment: !1,
			allowImportExportEverywhere: !0,
			allowAwaitOutsideFunction: !0,
			allowReturnOutsideFunction: !0,
			allowNewTargetOutsideFunction: !0,
			allowSuperOutsideMethod: !0,
			allowUndeclaredExports: !0
		}, a = [
			"decoratorAutoAccessors",
			"deferredImportEvaluation",
			"sourcePhaseImports",
			"deprecatedImportAssert"
		];
		function scriptTree(e, t) {
			let n = t.startsWith("﻿") ? t.slice(1) : t, r = {
				program: null,
				brokenAt: 1
			};
			for (let t of readingsOf(e)) {
				let e = treeOf(n, t);
				if (e.brokenAt === null) return e;
				r.program === null && (r = e);
			}
			return r;
		}
		function readingsOf(e) {
			let t = /\.[mc]?tsx?$/i.test(e), n = [...t ? [["typescript", { dts: /\.d\.[mc]?ts$/i.test(e) }]] : [], ...!t || /x$/i.test(e) ? ["jsx"] : []], r = t ? [] : ["flow"];
			return [
				{
					sourceType: "module",
					plugins: [
						...n,
						...a,
						"decorators-legacy"
					]
				},
				{
					sourceType: "script",
					plugins: [
						...n,
						...a,
						"decorators-legacy"
					]
				},
				{
					sourceType: "module",
					plugins: [
						...n,
						...r,
						...a,
						"decorators"
					]
				}
			];
		}
		function treeOf(e, t) {
			try {
				let n = t.sourceType === "module", { program: a, errors: o } = (0, r.qg)(e, {
					...i,
					...t,
					allowAwaitOutsideFunction: n
				}), [s] = o ?? [];
				return {
					program: a,
					brokenAt: s ? lineOf(s) : null
				};
			} catch (e) {
				return {
					program: null,
					brokenAt: lineOf(e)
				};
			}
		}
		function lineOf(e) {
			let { loc: t } = Object(e);
			return typeof t?.line == "number" ? t.line : 1;
		}
		let o = new Set([
			"loc",
			"extra",
			"errors",
			"comments",
			"tokens"
		]);
		function placedNodes(e) {
			let t = [{
				node: e,
				part: "",
				holder: null
			}];
			for (let e of t) for (let n in e.node) {
				let r = e.node[n];
				if (typeof r == "object" && r && !o.has(n)) for (let i of Array.isArray(r) ? r : [r]) isNode(i) && t.push({
					node: i,
					part: n,
					holder: e
				});
			}
			return t;
		}
		function isNode(e) {
			return typeof e == "object" && !!e && typeof e.type == "string";
		}
	}),
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
	})
};
