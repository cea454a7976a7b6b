export const id = 964;
export const ids = [964];
export const modules = {
	4964: ((e, t, n) => {
		n.d(t, { scriptImports: () => scriptImports });
		var r = n(7598), i = n(3089), a = n(4072);
		let o = new Set([
			"require",
			"import",
			"_load"
		]), s = new Set(["eval", "Function"]), c = new Set([
			"cache",
			"main",
			"extensions"
		]), l = new Set([
			"params",
			"id",
			"param",
			"label",
			"local",
			"imported",
			"exported",
			"test"
		]), u = new Set([
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
				case "Identifier": return t.own.has(String(n.name)) && isHandedOn(e) ? [null] : [];
				case "CallExpression":
				case "OptionalCallExpression": return callRequests(e, t);
				case "NewExpression": return nameOf(n.callee) === "Function" ? [null] : [];
				case "MemberExpression":
				case "OptionalMemberExpression": return propertyOf(n) === "require" && isHandedOn(e) ? [null] : [];
				case "ObjectProperty": return isTakenOut(e) ? [null] : [];
				default: return [];
			}
		}
		function callRequests(e, t) {
			let { callee: n } = e.node, [r] = e.node.arguments;
			if (s.has(nameOf(n) ?? "") || isMaking(e.node, t.makers) && isKept(e)) return [null];
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
			return r !== null && o.has(r) ? "own" : r === "resolve" ? e.object.type === "MetaProperty" ? "own" : loaderAt(e.object, t) : null;
		}
		function isHandedOn({ node: e, part: t, holder: n }) {
			if (n === null || l.has(t)) return !1;
			let { type: r, computed: i, operator: a } = n.node;
			return t === "left" && (u.has(r) || a === "&&") || t === "callee" || t === "key" && i !== !0 ? !1 : isMember(n.node) ? t === "object" ? !isHarmless(n) : i === !0 : r === "UnaryExpression" || r === "BinaryExpression" || r.startsWith("TSType") ? !1 : r === "VariableDeclarator" ? nameOf(n.node.id) === null || nameOf(e) !== "require" : n.holder?.node.type !== "ObjectPattern" && r !== "ArrayPattern" && r !== "RestElement";
		}
		function isTakenOut({ node: e, holder: t }) {
			return t?.node.type === "ObjectPattern" && nameOf(e.key) === "require";
		}
		function isHarmless({ node: e, part: t, holder: n }) {
			let r = propertyOf(e);
			return r === "resolve" ? t === "callee" || n !== null && propertyOf(n.node) === "paths" : c.has(r ?? "");
		}
		function isKept({ part: e, holder: t }) {
			return t === null || e === "callee" ? !1 : isMember(t.node) && e === "object" ? !isHarmless(t) : t.node.type !== "VariableDeclarator" || nameOf(t.node.id) === null;
		}
		function isMaking({ type: e, callee: t }, n) {
			return e !== "CallExpression" || !(0, a.Ll)(t) ? !1 : n.has(nameOf(t) ?? "") || propertyOf(t) === "createRequire";
		}
		function isForThisFile(e) {
			let [t] = e.arguments;
			return (0, a.Ll)(t) ? nameOf(t) === "__filename" || (0, a.Ll)(t.object) && t.object.type === "MetaProperty" && ["url", "filename"].includes(propertyOf(t) ?? "") : !1;
		}
		function isMember({ type: e }) {
			return e === "MemberExpression" || e === "OptionalMemberExpression";
		}
		function propertyOf(e) {
			let { property: t, computed: n } = e;
			return !isMember(e) || !(0, a.Ll)(t) ? null : n === !0 ? t.type === "StringLiteral" ? String(t.value) : null : nameOf(t);
		}
		function nameOf(e) {
			return (0, a.Ll)(e) && e.type === "Identifier" ? String(e.name) : null;
		}
		let d = new Map();
		function scriptImports(e, t) {
			let n = /(?:\.d)?\.\w+$/.exec(e)?.[0].toLowerCase() ?? "", i = `${n} ${(0, r.createHash)("sha256").update(t).digest("base64")}`, a = d.get(i);
			if (a !== void 0) return a;
			let o = importsIn(n, t);
			return d.size >= 5e3 && d.clear(), d.set(i, o), o;
		}
		function importsIn(e, t) {
			let { program: n, brokenAt: r } = (0, a.WB)(e, t), o = n === null ? [] : (0, a.Vq)(n), s = moduleLoaders(o), c = o.flatMap((e) => requestsOf(e, s)).map(moduleNames), l = new Set(c.flatMap(({ made: e }) => e)), u = o.flatMap(({ node: e }) => fixedText(e) ?? []);
			return {
				modules: [...new Set(c.flatMap(({ names: e }) => e))],
				literals: [...new Set(u)].filter((e) => e !== "" && e.length <= 300),
				unknown: [...r === null ? [] : [{
					why: `cannot be parsed (line ${r})`,
					folder: null
				}], ...[...l.has(null) ? [null] : l].map((e) => ({
					why: i.XT,
					folder: e
				}))],
				whole: r === null
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
		function fixedText(e) {
			return e.type === "StringLiteral" ? String(e.value) : e.type !== "TemplateLiteral" || e.expressions.length > 0 ? null : firstQuasi(e);
		}
		function firstQuasi({ quasis: e }) {
			let [t] = e;
			return t?.value.cooked ?? null;
		}
		function branchesOf(e) {
			let { type: t, consequent: n, alternate: r, left: i, right: o, expression: s, literal: c } = e;
			return t === "ConditionalExpression" ? [n, r].filter(a.Ll) : t === "LogicalExpression" ? [i, o].filter(a.Ll) : /^TS(?:As|Satisfies|NonNull)Expression$|^TSTypeAssertion$/.test(t) ? [s].filter(a.Ll) : t === "TSLiteralType" ? [c].filter(a.Ll) : [];
		}
		function folderBefore(e) {
			let t = e;
			for (; t.type === "BinaryExpression" && t.operator === "+" && (0, a.Ll)(t.left);) t = t.left;
			let n = t.type === "TemplateLiteral" ? firstQuasi(t) : fixedText(t);
			return n === null ? null : (0, i.hB)(n);
		}
	}),
	4072: ((e, t, n) => {
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
	})
};
