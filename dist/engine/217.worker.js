export const id = 217;
export const ids = [217];
export const modules = { 9217: ((e, t, n) => {
	n.r(t), n.d(t, { globbedFiles: () => globbedFiles });
	var r = n(3024), i = n(6760), a = n(298);
	let o = new Set([
		"node_modules",
		"bower_components",
		"site-packages",
		"__pycache__",
		"vendor",
		"dist",
		"build",
		"out",
		"coverage",
		"venv",
		".git",
		".hg",
		".svn",
		".venv",
		".tox",
		".cache",
		".next",
		".nuxt",
		".turbo",
		".pawl",
		".promptfoo"
	]);
	function isNeverSearched(e) {
		return o.has(e);
	}
	function withRulesOf(e, t, n) {
		let r = rulesOf(i.join(e, t, ".gitignore"));
		return r === null ? n : [...n, {
			folder: t,
			rules: r
		}];
	}
	function isIgnored(e, t) {
		for (let n = t.length - 1; n >= 0; n--) {
			let { folder: r, rules: i } = t[n], { ignored: a, unignored: o } = i.test(r === "" ? e : e.slice(r.length + 1));
			if (a) return !0;
			if (o) return !1;
		}
		return !1;
	}
	function rulesOf(e) {
		try {
			return a().add((0, r.readFileSync)(e, "utf8"));
		} catch {
			return null;
		}
	}
	function repositoryFiles(e, t, n, a = "", o = []) {
		let s = [], search = (t, a) => {
			let c = entriesOf(i.join(e, t)), l = c.some(({ name: e }) => e === ".gitignore") ? withRulesOf(e, t, a) : a;
			for (let a of c) {
				let c = t === "" ? a.name : `${t}/${a.name}`;
				if (a.isDirectory()) {
					if (isNeverSearched(a.name) || isIgnored(`${c}/`, l) || (0, r.existsSync)(i.join(e, c, ".git")) && !o.includes(c)) continue;
					search(c, l);
				} else isWanted(a, n) && !isIgnored(c, l) && s.push(c);
			}
		};
		return search(a, t), s.sort();
	}
	function isWanted(e, t) {
		let n = e.isSymbolicLink();
		return (n || e.isFile()) && t(e.name, n);
	}
	function entriesOf(e) {
		try {
			return (0, r.readdirSync)(e, { withFileTypes: !0 });
		} catch {
			return [];
		}
	}
	var s = n(4006), c = n(3795);
	let l = {
		dot: !0,
		posix: !0,
		expandRange: rangePattern
	};
	function rangePattern(...e) {
		let [t = "", n = ""] = e.filter((e) => typeof e == "string"), r = [t, n].every((e) => /^-?\d+$/.test(e)), [i = "", a = ""] = [t, n].sort();
		return !r && /^[a-z]$/i.test(i) && /^[a-z]$/i.test(a) ? `[${i}-${a}]` : r ? "(?:-?\\d+)" : "[^/]*";
	}
	function matchesAny(e) {
		return e.length === 0 ? () => !1 : s([...e], l);
	}
	function literalGlob(e, t = "") {
		let n = e.replaceAll(/[\\*?[\]{}()!+@|]/g, "\\$&");
		return t === "" ? n : n === "" ? t : `${n}/${t}`;
	}
	function repositoryGlobs(e, t, n) {
		if (n.startsWith("!")) return { why: "A glob that begins with `!` would match almost everything." };
		let { base: r, glob: i } = s.scan(n), a = (0, c.SH)(e, t, r);
		if (a === null) return { why: "It leads out of the repository." };
		if (i === "") return a === "" ? ["**"] : [literalGlob(a), literalGlob(a, "**")];
		try {
			s.makeRe(i, {
				...l,
				strictBrackets: !0
			});
		} catch {
			return { why: "Its brackets do not match." };
		}
		return [literalGlob(a, i)];
	}
	function globbedFiles(e, t, n, r) {
		return n.flatMap((n) => {
			let i = repositoryGlobs(e, t, n);
			return "why" in i ? [] : repositoryFiles(e, [], r).filter(matchesAny(i));
		});
	}
}) };
