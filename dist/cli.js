#!/usr/bin/env node
import { createRequire as e } from "module";
var t = {
	42613: ((t) => {
		t.exports = e(import.meta.url)("assert");
	}),
	20181: ((t) => {
		t.exports = e(import.meta.url)("buffer");
	}),
	24434: ((t) => {
		t.exports = e(import.meta.url)("events");
	}),
	79896: ((t) => {
		t.exports = e(import.meta.url)("fs");
	}),
	58611: ((t) => {
		t.exports = e(import.meta.url)("http");
	}),
	65692: ((t) => {
		t.exports = e(import.meta.url)("https");
	}),
	69278: ((t) => {
		t.exports = e(import.meta.url)("net");
	}),
	34589: ((t) => {
		t.exports = e(import.meta.url)("node:assert");
	}),
	16698: ((t) => {
		t.exports = e(import.meta.url)("node:async_hooks");
	}),
	4573: ((t) => {
		t.exports = e(import.meta.url)("node:buffer");
	}),
	31421: ((t) => {
		t.exports = e(import.meta.url)("node:child_process");
	}),
	37540: ((t) => {
		t.exports = e(import.meta.url)("node:console");
	}),
	77598: ((t) => {
		t.exports = e(import.meta.url)("node:crypto");
	}),
	53053: ((t) => {
		t.exports = e(import.meta.url)("node:diagnostics_channel");
	}),
	40610: ((t) => {
		t.exports = e(import.meta.url)("node:dns");
	}),
	78474: ((t) => {
		t.exports = e(import.meta.url)("node:events");
	}),
	73024: ((t) => {
		t.exports = e(import.meta.url)("node:fs");
	}),
	51455: ((t) => {
		t.exports = e(import.meta.url)("node:fs/promises");
	}),
	37067: ((t) => {
		t.exports = e(import.meta.url)("node:http");
	}),
	32467: ((t) => {
		t.exports = e(import.meta.url)("node:http2");
	}),
	98995: ((t) => {
		t.exports = e(import.meta.url)("node:module");
	}),
	77030: ((t) => {
		t.exports = e(import.meta.url)("node:net");
	}),
	48161: ((t) => {
		t.exports = e(import.meta.url)("node:os");
	}),
	76760: ((t) => {
		t.exports = e(import.meta.url)("node:path");
	}),
	643: ((t) => {
		t.exports = e(import.meta.url)("node:perf_hooks");
	}),
	1708: ((t) => {
		t.exports = e(import.meta.url)("node:process");
	}),
	41792: ((t) => {
		t.exports = e(import.meta.url)("node:querystring");
	}),
	80481: ((t) => {
		t.exports = e(import.meta.url)("node:readline");
	}),
	57075: ((t) => {
		t.exports = e(import.meta.url)("node:stream");
	}),
	46466: ((t) => {
		t.exports = e(import.meta.url)("node:stream/promises");
	}),
	58500: ((t) => {
		t.exports = e(import.meta.url)("node:timers/promises");
	}),
	41692: ((t) => {
		t.exports = e(import.meta.url)("node:tls");
	}),
	7066: ((t) => {
		t.exports = e(import.meta.url)("node:tty");
	}),
	73136: ((t) => {
		t.exports = e(import.meta.url)("node:url");
	}),
	57975: ((t) => {
		t.exports = e(import.meta.url)("node:util");
	}),
	73429: ((t) => {
		t.exports = e(import.meta.url)("node:util/types");
	}),
	75919: ((t) => {
		t.exports = e(import.meta.url)("node:worker_threads");
	}),
	38522: ((t) => {
		t.exports = e(import.meta.url)("node:zlib");
	}),
	70857: ((t) => {
		t.exports = e(import.meta.url)("os");
	}),
	16928: ((t) => {
		t.exports = e(import.meta.url)("path");
	}),
	932: ((t) => {
		t.exports = e(import.meta.url)("process");
	}),
	13193: ((t) => {
		t.exports = e(import.meta.url)("string_decoder");
	}),
	64756: ((t) => {
		t.exports = e(import.meta.url)("tls");
	}),
	39023: ((t) => {
		t.exports = e(import.meta.url)("util");
	}),
	68969: ((e, t, n) => {
		n.a(e, async (e, t) => {
			try {
				var r = n(84430), i = n(32010);
				(0, n(34747).e)((0, i.z)(process.env));
				let { runCli: e } = await Promise.all([n.e(701), n.e(975)]).then(n.bind(n, 43975));
				(0, r.B)(process.stdout, process.stderr), process.exitCode = await e(process.argv.slice(2), process), t();
			} catch (e) {
				t(e);
			}
		}, 1);
	}),
	84430: ((e, t, n) => {
		n.d(t, { B: () => outliveReaders });
		function outliveReaders(...e) {
			for (let t of e) t.on("error", (e) => {
				if (e.code !== "EPIPE") throw e;
			});
		}
	}),
	19473: ((e, t, n) => {
		n.d(t, {
			BP: () => errorLine,
			VU: () => errorParts,
			Z9: () => placeText,
			lG: () => quotedWord,
			pO: () => PawlError
		});
		var r = n(46914);
		class PawlError extends Error {
			kind;
			help;
			constructor(e, t = "usage", n) {
				super(e.what, n === void 0 ? void 0 : { cause: n }), this.name = "PawlError", this.help = withRunnableLines(e), this.kind = t;
			}
		}
		function withRunnableLines(e) {
			let { fix: t, problems: n } = e;
			return {
				...e,
				...t !== void 0 && { fix: runnable(t) },
				...n !== void 0 && { problems: n.map(withRunnableLines) }
			};
		}
		function runnable(e) {
			return e.replaceAll(/(^|\n|: )((?:\w+=\S+ )?)pawl (?=[a-z…]|--)/g, `$1$2npx ${r.Hy} `);
		}
		function placeText(e) {
			let t = e.line === void 0 ? "" : `:${e.line}`, n = e.line === void 0 || e.column === void 0 ? "" : `:${e.column}`;
			return `${e.file}${t}${n}`;
		}
		function errorParts(e) {
			let t = [`${e.place ? `${placeText(e.place)}: ` : ""}${indented(e.what)} [${e.code}]`, ...e.why ? [`  ${indented(e.why)}`] : []], n = e.fix ? `  To fix: ${e.fix.replaceAll("\n", "\n    ")}`.split("\n") : [];
			return [
				...t.flatMap((e) => e.split("\n").map((e) => ({
					text: e,
					inFix: null
				}))),
				...n.map((e, t) => ({
					text: e,
					inFix: t
				})),
				...(e.problems ?? []).flatMap((e) => [{
					text: "",
					inFix: null
				}, ...errorParts(e)])
			];
		}
		function indented(e) {
			return e.replaceAll(/\r\n?|[\n\v\f\x85\u2028\u2029]/g, "\n  ");
		}
		function quotedWord(e) {
			return /^[\w@%+=:,./][\w@%+=:,./-]*$/.test(e) ? e : /\p{Cc}/u.test(e) ? `$'${JSON.stringify(e).slice(1, -1).replaceAll("'", "\\'").replaceAll(/\p{Cc}/gu, (e) => `\\u${e.charCodeAt(0).toString(16).padStart(4, "0")}`)}'` : `'${e.replaceAll("'", "'\\''")}'`;
		}
		function errorLine(e) {
			if (!(e instanceof PawlError)) throw e;
			let { what: t, why: n, fix: r } = e.help;
			return [
				t,
				n ?? "",
				r ? `To fix: ${r}` : ""
			].filter((e) => e !== "").join(" ");
		}
	}),
	63117: ((e, t, n) => {
		n.d(t, { f: () => makeFolder });
		var r = n(73024), i = n(76760);
		function makeFolder(e) {
			let t = statOf(e);
			if (t?.isDirectory()) return;
			if (t !== null) throw Error(`${e} is a file, and not a folder.`);
			let n = i.dirname(e);
			n !== e && makeFolder(n);
			try {
				(0, r.mkdirSync)(e);
			} catch (t) {
				if (!statOf(e)?.isDirectory()) throw t;
			}
		}
		function statOf(e) {
			try {
				return (0, r.statSync)(e);
			} catch (e) {
				let { code: t = "" } = e;
				if (t === "ENOENT" || t === "ENOTDIR") return null;
				throw e;
			}
		}
	}),
	32010: ((e, t, n) => {
		n.d(t, { z: () => compiledCodeFolder });
		var r = n(73024), i = n(48161), a = n(76760), o = n(63117), s = n(69151);
		function compiledCodeFolder(e) {
			if ((0, s.iy)(e) || e.NODE_COMPILE_CACHE || e.NODE_DISABLE_COMPILE_CACHE) return null;
			let t = e.XDG_CACHE_HOME || a.join((0, i.homedir)(), ".cache");
			if (!a.isAbsolute(t)) return null;
			let n = a.join(t, "pawl", "compiled");
			try {
				return (0, o.f)(a.dirname(n)), (0, r.lstatSync)(n, { throwIfNoEntry: !1 }) === void 0 && (0, r.mkdirSync)(n, 448), isOnlyOurs(n) ? n : null;
			} catch {
				return null;
			}
		}
		function isOnlyOurs(e) {
			let t = process.getuid?.();
			if (t === void 0) return !0;
			let n = (0, r.lstatSync)(e);
			return n.isDirectory() && n.uid === t && !(n.mode & 18);
		}
	}),
	69151: ((e, t, n) => {
		n.d(t, {
			N3: () => ciNameOf,
			Pb: () => ciBaseWords,
			S8: () => ciBase,
			_F: () => isInCi,
			iy: () => mayBeInCi,
			vf: () => ciCommits
		});
		var r = n(19473), i = n(59097);
		let branch = (e) => ({
			variable: e,
			holds: "branch"
		}), a = [
			{
				name: "GitLab",
				marks: ["GITLAB_CI"],
				sources: [
					{
						variable: "CI_MERGE_REQUEST_DIFF_BASE_SHA",
						holds: "commit",
						branch: "CI_MERGE_REQUEST_TARGET_BRANCH_NAME",
						when: (e) => !/^merge/.test(e.CI_MERGE_REQUEST_EVENT_TYPE ?? "")
					},
					branch("CI_MERGE_REQUEST_TARGET_BRANCH_NAME"),
					branch("CI_DEFAULT_BRANCH")
				],
				commits: ["CI_COMMIT_SHA", "CI_MERGE_REQUEST_SOURCE_BRANCH_SHA"]
			},
			{
				name: "Azure DevOps",
				marks: ["TF_BUILD"],
				sources: [branch("SYSTEM_PULLREQUEST_TARGETBRANCH")]
			},
			{
				name: "Bitbucket",
				marks: ["BITBUCKET_BUILD_NUMBER"],
				sources: [branch("BITBUCKET_PR_DESTINATION_BRANCH")]
			},
			{
				name: "CircleCI",
				marks: ["CIRCLECI"],
				sources: []
			},
			{
				name: "Buildkite",
				marks: ["BUILDKITE"],
				sources: [branch("BUILDKITE_PULL_REQUEST_BASE_BRANCH"), branch("BUILDKITE_PIPELINE_DEFAULT_BRANCH")]
			},
			{
				name: "GitHub",
				marks: ["GITHUB_ACTIONS"],
				sources: [branch("GITHUB_BASE_REF")]
			},
			{
				name: "Jenkins",
				marks: ["JENKINS_URL", "JENKINS_HOME"],
				sources: [branch("CHANGE_TARGET")]
			}
		];
		a.map(({ name: e }) => e);
		function isInCi(e) {
			return ciOf(e) !== void 0;
		}
		function ciNameOf(e) {
			return ciOf(e)?.name ?? null;
		}
		function mayBeInCi(e) {
			return !!e.CI || isInCi(e);
		}
		function ciBase(e) {
			let t = ciOf(e);
			if (t === void 0) return null;
			let n = t.sources.find(({ variable: t, when: n }) => e[t] && (n?.(e) ?? !0));
			if (n === void 0) return {
				kind: "fork-of-default",
				because: `the default branch, as ${t.name} names no target`
			};
			let r = `chosen by ${n.variable} (${t.name})`, a = e[n.variable].replace(/^refs\/heads\//, "");
			if (n.holds === "branch") {
				if (!canBeBranch(a)) throw refused(a, r);
				return {
					kind: "fork-of-branch",
					branch: a,
					because: r,
					fresh: !0
				};
			}
			if (!(0, i.Nf)(a)) throw refused(a, r);
			let o = e[n.branch ?? ""];
			return {
				kind: "fork-of-ref",
				ref: a,
				because: r,
				...o && canBeBranch(o) && { name: o }
			};
		}
		function ciCommits(e) {
			return (ciOf(e)?.commits ?? []).map((t) => e[t] ?? "").filter(i.Nf);
		}
		function ciBaseWords(e) {
			let t = ciBase(e);
			return t?.kind === "fork-of-branch" ? ["--base", `origin/${t.branch}`] : t?.kind === "fork-of-ref" ? ["--base", t.name ? `origin/${t.name}` : t.ref] : [];
		}
		function ciOf(e) {
			let isSet = (e) => e !== void 0 && !/^(?:|0|false)$/i.test(e);
			return a.find(({ marks: t }) => t.some((t) => isSet(e[t])));
		}
		function canBeBranch(e) {
			return /^(?![-/.])(?!.*(?:\.\.|\/\/|\/\.|@\{|\.lock(?:\/|$)))[^\x00-\x20\x7F~^:?*[\\]{1,255}(?<![/.])$/.test(e);
		}
		function refused(e, t) {
			return new r.pO({
				code: "trees/unknown-base",
				what: `The base ${JSON.stringify(e.slice(0, 200))} is neither a branch nor a commit.`,
				why: `It was ${t}.`,
				fix: "name the base: pawl gate --base origin/main"
			});
		}
	}),
	39977: ((e, t, n) => {
		n.d(t, {
			UB: () => s,
			is: () => gitWords,
			uM: () => gitIn
		});
		var r = n(73024), i = n(19473), a = n(3162);
		let o = [
			"core.hooksPath=/dev/null",
			"core.fsmonitor=false",
			"core.quotePath=false",
			"core.pager=cat",
			"color.ui=false",
			"gc.auto=0",
			"maintenance.auto=false",
			"checkout.workers=0",
			"submodule.recurse=false",
			"fetch.recurseSubmodules=false",
			"protocol.ext.allow=never",
			"core.alternateRefsCommand=",
			"core.gitProxy=",
			"advice.detachedHead=false",
			"diff.suppressBlankEmpty=false"
		], s = "--upload-pack=git-upload-pack", c = [
			"GIT_DIR",
			"GIT_WORK_TREE",
			"GIT_INDEX_FILE",
			"GIT_COMMON_DIR",
			"GIT_NAMESPACE",
			"GIT_PREFIX",
			"GIT_OBJECT_DIRECTORY",
			"GIT_ALTERNATE_OBJECT_DIRECTORIES",
			"GIT_EXTERNAL_DIFF",
			"GIT_DIFF_OPTS",
			"GIT_LITERAL_PATHSPECS"
		];
		function gitIn(e, t, n = []) {
			let r = ["--no-pager", ...[...o, ...n.map((e) => `safe.directory=${e}`)].flatMap((e) => ["-c", e])], i = {
				GIT_TERMINAL_PROMPT: "0",
				GCM_INTERACTIVE: "never",
				GIT_OPTIONAL_LOCKS: "0",
				LC_ALL: "C"
			}, s = {
				...t,
				...i,
				GIT_NO_REPLACE_OBJECTS: "1"
			};
			for (let e of c) delete s[e];
			return async (t, { input: n, timeoutMs: i = 6e4, env: o } = {}) => {
				let c = await (0, a.w)({
					command: "git",
					args: [...r, ...t],
					cwd: e,
					env: {
						...s,
						...o
					},
					timeoutMs: i,
					...n === void 0 ? {} : { input: n }
				});
				if (c.kind === "failed") throw gitFailure(t, e, c, i);
				return {
					code: c.code,
					stdout: c.stdout.toString("utf8"),
					stderr: withoutCredentials(c.stderr)
				};
			};
		}
		function gitWords(e) {
			let t = e.stderr.split("\n").map((e) => e.trim());
			return t.find((e) => /^(fatal|error):/.test(e)) ?? t.find((e) => e !== "") ?? `git answered with exit code ${e.code}`;
		}
		function withoutCredentials(e) {
			return e.replace(/(\w+:\/\/)[^@/\s']+@/g, "$1");
		}
		function gitFailure(e, t, n, a) {
			let o = `git ${e[0] ?? ""}`.trim();
			switch (n.reason) {
				case "not-found": return (0, r.existsSync)(t) ? new i.pO({
					code: "trees/git-not-found",
					what: "git could not be started.",
					why: withoutCredentials(n.stderr),
					fix: "install git 2.36 or newer, so that `git --version` works where pawl runs"
				}) : new i.pO({
					code: "trees/not-a-repository",
					what: `The folder ${t} does not exist.`,
					why: "pawl compares two commits of the repository that a folder lies in.",
					fix: "name a folder of the checkout. In a workflow, actions/checkout comes before pawl:\n- uses: actions/checkout@v7\n  with:\n    fetch-depth: 0"
				});
				case "timeout": return new i.pO({
					code: "trees/git-timeout",
					what: `\`${o}\` did not end within ${Math.round(a / 1e3)} s and was stopped.`,
					why: "The remote or the disk does not answer, or git waited for a password.",
					fix: "check out the whole history before pawl runs:\n- uses: actions/checkout@v7\n  with:\n    fetch-depth: 0"
				}, "unmeasured");
				default: return new i.pO({
					code: "trees/git-output",
					what: n.reason === "too-long" ? `\`${o}\` printed more than 256 MB.` : `\`${o}\` was killed.`,
					fix: "run pawl again; if it happens again, report it with the output of `git count-objects -v`"
				}, "unmeasured");
			}
		}
	}),
	59097: ((e, t, n) => {
		n.d(t, {
			An: () => freshTip,
			Bo: () => localCommit,
			LB: () => obtainCommit,
			Nf: () => isCommitName,
			c: () => isInHistory,
			fE: () => isShallow,
			gy: () => localCommits,
			tw: () => forkPoint,
			ux: () => branchTip
		});
		var r = n(19473), i = n(39977);
		let a = 3e5, o = [
			"fetch",
			i.UB,
			"--no-tags",
			"--no-recurse-submodules",
			"--quiet"
		], s = [
			"--deepen=50",
			"--deepen=500",
			"--unshallow"
		];
		function isCommitName(e) {
			return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(e);
		}
		async function localCommit({ git: e }, t) {
			if (t === "" || t.startsWith("-") || /[\0\n]/.test(t)) return null;
			let n = await e([
				"rev-parse",
				"--verify",
				"--quiet",
				"--end-of-options",
				`${t}^{commit}`
			]);
			return n.code === 0 ? n.stdout.trim() : null;
		}
		async function localCommits({ git: e }, t) {
			let n = t.map((e) => /[\0\n]/.test(e) ? "" : e), { stdout: r } = await e(["cat-file", "--batch-check"], { input: n.map((e) => `${e}^{commit}\n`).join("") }), i = r.split("\n");
			return n.map((e, t) => /^([0-9a-f]+) commit \d+$/.exec(i[t] ?? "")?.[1] ?? null);
		}
		async function obtainCommit(e, t, n) {
			if (!isCommitName(t)) throw new r.pO({
				code: "trees/unknown-base",
				what: `${JSON.stringify(t.slice(0, 80))} is not a commit.`,
				fix: "name the base: `base: main`"
			});
			let s = await localCommit(e, t);
			if (s !== null) return s;
			let c = await isShallow(e) ? ["--depth=1"] : [], l = await e.git([
				...o,
				...c,
				"origin",
				t
			], { timeoutMs: a }), u = l.code === 0 ? await localCommit(e, t) : null;
			if (u === null) throw historyMissing(`The base commit ${n}@${t.slice(0, 7)}`, (0, i.is)(l));
			return u;
		}
		async function branchTip(e, t) {
			let { git: n } = e;
			if ((await n(["check-ref-format", `refs/heads/${t}`])).code !== 0) return null;
			let r = await localCommit(e, trackingRef(t));
			if (r !== null) return r;
			if ((await n([
				"remote",
				"get-url",
				"origin"
			])).code !== 0) return localCommit(e, `refs/heads/${t}`);
			let a = await fetchBranch(e, t);
			if (a.code === 0) return localCommit(e, trackingRef(t));
			if (isNoBranch(a)) return null;
			throw historyMissing(`The branch ${t}`, (0, i.is)(a));
		}
		async function freshTip(e, t) {
			let n = trackingRef(t), r = await localCommit(e, n);
			if (r === null) return {
				tip: await branchTip(e, t),
				isAsked: !0
			};
			let i = await fetchBranch(e, t);
			return i.code === 0 ? {
				tip: await localCommit(e, n),
				isAsked: !0
			} : isNoBranch(i) ? {
				tip: null,
				isAsked: !0
			} : {
				tip: r,
				isAsked: !1
			};
		}
		function trackingRef(e) {
			return `refs/remotes/origin/${e}`;
		}
		async function fetchBranch(e, t) {
			let n = await isShallow(e) ? ["--depth=50"] : [], r = `+refs/heads/${t}:${trackingRef(t)}`;
			return e.git([
				...o,
				...n,
				"origin",
				r
			], { timeoutMs: a });
		}
		function isNoBranch({ stderr: e }) {
			return /couldn't find remote ref/.test(e);
		}
		async function forkPoint(e, t, n) {
			let { git: i, head: a } = e;
			for (let r of [null, ...s]) {
				if (r !== null) {
					if (!await isShallow(e)) break;
					await deepen(e, r, t, n);
				}
				let o = await i([
					"merge-base",
					a,
					t
				]);
				if (o.code === 0) return o.stdout.trim();
			}
			throw new r.pO({
				code: "trees/no-merge-base",
				what: `This change and ${n} have no commit in common.`,
				why: `HEAD is ${a.slice(0, 7)}, ${n} is ${t.slice(0, 7)}; their histories are unrelated.`,
				fix: `start the branch from ${n}, or name another base: pawl gate --base BRANCH`
			});
		}
		async function isInHistory(e, t, n, r) {
			for (let i of [null, ...s]) {
				if (i !== null) {
					if (!await isShallow(e)) break;
					await deepen(e, i, n, r);
				}
				if ((await e.git([
					"merge-base",
					"--is-ancestor",
					t,
					n
				])).code === 0) return !0;
			}
			return !1;
		}
		async function deepen(e, t, n, r) {
			let { git: s, head: c } = e, l = { timeoutMs: a };
			if ((await s([
				...o,
				t,
				"origin",
				n,
				c
			], l)).code === 0) return;
			let u = await s([
				...o,
				"--unshallow",
				"origin"
			], l);
			if (u.code !== 0) throw historyMissing(`The history between this change and ${r}`, (0, i.is)(u));
		}
		async function isShallow({ git: e }) {
			return (await e(["rev-parse", "--is-shallow-repository"])).stdout.trim() === "true";
		}
		function historyMissing(e, t) {
			return new r.pO({
				code: "trees/history-missing",
				what: `${e} is not in this clone and could not be fetched.`,
				why: t,
				fix: "check out the whole history, so that nothing has to be fetched later:\n- uses: actions/checkout@v7\n  with:\n    fetch-depth: 0"
			}, "unmeasured");
		}
	}),
	3162: ((e, t, n) => {
		n.d(t, { w: () => runChild });
		var r = n(31421), i = n(52978), a = n(81415), o = n(54413), s = n(46253), c = n(36561);
		function runChild(e) {
			return new Promise((t) => {
				let { command: n, args: l, cwd: u, env: d, group: f = !1 } = e, { file: p, args: m, ...h } = (0, s.v)(n, l, {
					cwd: u,
					env: d
				}), g = (0, r.spawn)(p, [...m], {
					...h,
					cwd: u,
					env: d,
					shell: !1,
					detached: f && (0, c.BN)(process.platform),
					windowsHide: !0
				}), end = () => f ? (0, i.S)(g, "SIGKILL") : g.kill("SIGKILL"), _ = [], v = 0, y = "", b = "killed", stop = (e) => {
					b = e, end();
				}, x = f ? (0, o.Tk)(g) : (0, a.c)(end), S = setTimeout(() => stop("timeout"), e.timeoutMs), settle = (e) => {
					clearTimeout(S), x(), t(e);
				};
				g.stdout.on("data", (t) => {
					e.onOutput?.(t.toString("utf8")), v += t.length, v > (e.maxBytes ?? 268435456) ? stop("too-long") : _.push(t);
				}), g.stderr.on("data", (t) => {
					e.onOutput?.(t.toString("utf8")), y = (y + t.toString("utf8")).slice(-65536);
				}), g.on("error", (e) => settle({
					kind: "failed",
					reason: "not-found",
					stderr: String(e.message)
				})), g.on("close", (e) => {
					settle(e === null || b !== "killed" ? {
						kind: "failed",
						reason: b,
						stderr: y
					} : {
						kind: "exited",
						code: e,
						stdout: Buffer.concat(_),
						stderr: y
					});
				}), g.stdin.on("error", () => {}), g.stdin.end(e.input ?? "");
			});
		}
	}),
	34747: ((e, t, n) => {
		n.d(t, { e: () => keepCompiledCode });
		let { enableCompileCache: r, flushCompileCache: i } = n(98995);
		function keepCompiledCode(e) {
			e !== null && r?.(e);
		}
	}),
	52978: ((e, t, n) => {
		n.d(t, { S: () => endTree });
		var r = n(31421), i = n(36561);
		function endTree(e, t) {
			if (e.pid === void 0) return;
			let n = (0, i.up)(e.pid, t, process.platform, process.env.SystemRoot);
			if (n.kind === "signal") try {
				process.kill(n.to, n.signal);
			} catch {}
			else if (e.exitCode === null && e.signalCode === null) {
				let { status: t } = (0, r.spawnSync)(n.file, n.args, {
					stdio: "ignore",
					timeout: 5e3,
					windowsHide: !0
				});
				t !== 0 && e.kill("SIGKILL");
			}
		}
	}),
	81415: ((e, t, n) => {
		n.d(t, { c: () => onExit });
		let r = [
			"SIGINT",
			"SIGTERM",
			"SIGHUP"
		], i = new Set();
		function onExit(e) {
			return i.size === 0 && listen(), i.add(e), () => {
				i.delete(e), i.size === 0 && unlisten();
			};
		}
		function cleanUp() {
			for (let e of [...i].reverse()) e();
			i.clear();
		}
		function onSignal(e) {
			cleanUp(), unlisten(), process.listenerCount(e) === 0 && process.kill(process.pid, e);
		}
		function listen() {
			process.on("exit", cleanUp);
			for (let e of r) process.on(e, onSignal);
		}
		function unlisten() {
			process.off("exit", cleanUp);
			for (let e of r) process.off(e, onSignal);
		}
	}),
	54413: ((e, t, n) => {
		n.d(t, { Tk: () => endsWithUs });
		var r = n(31421), i = n(76760), a = n(52978), o = n(81415), s = n(36561);
		function startGuardian(e) {
			let t = (0, s.up)(0, "SIGKILL", process.platform, process.env.SystemRoot), n = [t.kind === "signal" ? [t.kind] : [
				t.kind,
				t.file,
				t.args
			], [...e].map(String)].map((e) => JSON.stringify(e));
			return (0, r.spawn)(process.execPath, [
				"--eval",
				"/* pawl: ends what a killed pawl leaves */\nconst { spawnSync } = require('node:child_process');\nconst [how, file, args] = JSON.parse(process.argv[1]);\nconst left = new Set(JSON.parse(process.argv[2]));\nlet text = '';\nprocess.stdin.setEncoding('utf8');\nprocess.stdin.on('data', (more) => {\n  const lines = (text + more).split('\\n');\n  text = lines.pop();\n  for (const line of lines) line[0] === '+' ? left.add(line.slice(1)) : left.delete(line.slice(1));\n});\nprocess.stdin.on('close', () => {\n  for (const pid of left) {\n    if (!(pid > 1)) continue;\n    try {\n      if (how === 'signal') process.kill(-pid, 'SIGKILL');\n      else spawnSync(file, args.map((arg) => (arg === '0' ? pid : arg)), { stdio: 'ignore', windowsHide: true });\n    } catch {}\n  }\n});\n",
				...n
			], {
				cwd: i.parse(process.execPath).root,
				env: process.env.SystemRoot === void 0 ? {} : { SystemRoot: process.env.SystemRoot },
				detached: (0, s.BN)(process.platform),
				stdio: [
					"pipe",
					"ignore",
					"ignore"
				],
				windowsHide: !0
			});
		}
		let c = new Set(), l = null, u = null;
		function endsWithUs(e) {
			let t = (0, o.c)(() => (0, a.S)(e, "SIGKILL")), { pid: n } = e;
			return n === void 0 ? t : (c.add(n), tell(`+${n}`), u ??= setTimeout(guard, 1e3).unref(), () => {
				t(), c.delete(n), tell(`-${n}`), c.size > 0 || u === null || l !== null || (clearTimeout(u), u = null);
			});
		}
		function guard() {
			l = startGuardian(c);
			for (let e of [l, l.stdin]) e?.on("error", () => {});
			l.unref(), l.stdin?.unref?.();
		}
		function tell(e) {
			l?.stdin?.write(`${e}\n`);
		}
	}),
	46253: ((e, t, n) => {
		n.d(t, { v: () => launchOf });
		var r = n(73024), i = n(76760);
		let a = /[()\][%!^"`<>&|;, *?]/g, o = /^[\w@./:+-]+$/;
		function launchOf(e, t, n) {
			if ((n.platform ?? process.platform) !== "win32") return {
				file: e,
				args: t
			};
			let r = foundProgram(e, n);
			if (r === null || !/\.(?:bat|cmd)$/i.test(r)) return {
				file: r ?? e,
				args: t
			};
			let o = variable(n.env, "SystemRoot") ?? "C:\\Windows", s = [r.replace(a, "^$&"), ...t.map(scriptArgument)].join(" ");
			return {
				file: i.win32.join(o, "System32", "cmd.exe"),
				args: [
					"/d",
					"/s",
					"/c",
					`"${s}"`
				],
				windowsVerbatimArguments: !0
			};
		}
		function foundProgram(e, { cwd: t, env: n, exists: a = r.existsSync }) {
			let o = (variable(n, "PATHEXT") || ".COM;.EXE;.BAT;.CMD").split(";").filter(Boolean), s = o.some((t) => e.toLowerCase().endsWith(t.toLowerCase())) ? [e] : o.map((t) => e + t.toLowerCase());
			return (/[\\/]/.test(e) ? [t] : (variable(n, "Path") ?? "").split(";").filter(i.win32.isAbsolute)).flatMap((e) => s.map((t) => i.win32.resolve(e, t))).find((e) => a(e)) ?? null;
		}
		function scriptArgument(e) {
			return o.test(e) ? e : `"${e.replace(/(\\*)"/g, "$1$1\\\"").replace(/(\\*)$/, "$1$1")}"`.replace(a, "^$&").replace(a, "^$&");
		}
		function variable(e, t) {
			return Object.entries(e).find(([e]) => e.toLowerCase() === t.toLowerCase())?.[1];
		}
	}),
	36561: ((e, t, n) => {
		n.d(t, {
			BC: () => folderLink,
			BN: () => leadsGroup,
			up: () => treeEnd
		});
		var r = n(76760);
		function leadsGroup(e) {
			return e !== "win32";
		}
		function treeEnd(e, t, n, i = "C:\\Windows") {
			return leadsGroup(n) ? {
				kind: "signal",
				to: -e,
				signal: t
			} : {
				kind: "program",
				file: r.win32.join(i, "System32", "taskkill.exe"),
				args: [
					"/pid",
					String(e),
					"/T",
					"/F"
				]
			};
		}
		function folderLink(e) {
			return e === "win32" ? "junction" : void 0;
		}
	}),
	46914: ((e, t, n) => {
		n.d(t, {
			$A: () => m,
			Az: () => f,
			Dx: () => l,
			Hy: () => x,
			Jj: () => d,
			KX: () => C,
			Ls: () => b,
			R3: () => i,
			RI: () => p,
			Rk: () => w,
			SD: () => g,
			TC: () => u,
			TD: () => v,
			Wm: () => h,
			X: () => s,
			bT: () => o,
			ig: () => r,
			im: () => a,
			ir: () => y,
			tm: () => S,
			tu: () => docsPage,
			ug: () => _,
			zd: () => c
		});
		let docsPage = (e) => `https://github.com/pawl-dev/pawl/blob/main/docs/${e}`, r = [
			"low",
			"normal",
			"high",
			"uniform"
		], i = ["auto", "off"], a = [
			"pass",
			"regressed",
			"mixed",
			"inconclusive",
			"not-measured"
		], o = [
			"calls",
			"usd",
			"minutes"
		], s = ["higher", "lower"], c = [
			"always",
			"changes",
			"failures",
			"off"
		], l = [
			"github",
			"gitlab",
			"other"
		], u = ["full", "digest"], d = [
			"write",
			"maintain",
			"admin"
		], f = [
			"type",
			"value",
			"threshold",
			"weight",
			"metric"
		], p = "context", m = "pawl:rag:", h = "pawl:model:", g = ["answer", "rewrite"], _ = ["bundled", "workspace"], v = [
			"rules",
			"cases",
			"removals"
		], y = 999, b = [
			[/^(package-lock|npm-shrinkwrap)\.json$/, "npm ci"],
			[/^(pnpm-lock|pnpm-workspace)\.yaml$|^\.?pnpmfile\.[cm]?js$/, "pnpm install --frozen-lockfile"],
			[/^yarn\.lock$|^\.yarnrc(\.yml)?$/, "yarn install --immutable"],
			[/^bun\.lockb?$|^bunfig\.toml$/, "bun install --frozen-lockfile"],
			[/^deno\.lock$/, "deno install --frozen"],
			[/^\.npmrc$/, "npm ci"],
			[/^uv\.lock$/, "uv sync --frozen"],
			[/^poetry\.lock$/, "poetry install"],
			[/^pdm\.lock$/, "pdm sync"],
			[/^Pipfile(\.lock)?$/, "pipenv sync"],
			[/^(requirements|constraints).*\.(txt|in)$/, "pip install -r requirements.txt"],
			[/^(pyproject\.toml|setup\.(py|cfg))$/, "pip install ."],
			[/^environment\.ya?ml$/, "conda env update"],
			[/^Gemfile(\.lock)?$/, "bundle install"],
			[/^go\.(sum|mod)$/, "go mod download"]
		], x = "@pawl-dev/pawl", S = [
			"alone",
			"either",
			"all"
		], C = [
			"prompt",
			"rag",
			"model"
		], w = /^Model .* (?:ends|ended) on \d{4}-\d{2}-\d{2}\b/;
	})
}, n = {};
function __nccwpck_require__(e) {
	var r = n[e];
	if (r !== void 0) return r.exports;
	var i = n[e] = { exports: {} }, a = !0;
	try {
		t[e].call(i.exports, i, i.exports, __nccwpck_require__), a = !1;
	} finally {
		a && delete n[e];
	}
	return i.exports;
}
__nccwpck_require__.m = t, __nccwpck_require__ !== void 0 && (__nccwpck_require__.ab = decodeURIComponent(new URL(".", import.meta.url).pathname).slice(+!!import.meta.url.match(/^file:\/\/\/\w:/), -1) + "/"), (() => {
	var e = typeof Symbol == "function" ? Symbol("webpack queues") : "__webpack_queues__", t = typeof Symbol == "function" ? Symbol("webpack exports") : "__webpack_exports__", n = typeof Symbol == "function" ? Symbol("webpack error") : "__webpack_error__", resolveQueue = (e) => {
		e && e.d < 1 && (e.d = 1, e.forEach((e) => e.r--), e.forEach((e) => e.r-- ? e.r++ : e()));
	}, wrapDeps = (r) => r.map((r) => {
		if (typeof r == "object" && r) {
			if (r[e]) return r;
			if (r.then) {
				var i = [];
				i.d = 0, r.then((e) => {
					a[t] = e, resolveQueue(i);
				}, (e) => {
					a[n] = e, resolveQueue(i);
				});
				var a = {};
				return a[e] = (e) => e(i), a;
			}
		}
		var o = {};
		return o[e] = (e) => {}, o[t] = r, o;
	});
	__nccwpck_require__.a = (r, i, a) => {
		var o;
		a && ((o = []).d = -1);
		var s = new Set(), c = r.exports, l, u, d, f = new Promise((e, t) => {
			d = t, u = e;
		});
		f[t] = c, f[e] = (e) => (o && e(o), s.forEach(e), f.catch((e) => {})), r.exports = f, i((r) => {
			l = wrapDeps(r);
			var fn, getResult = () => l.map((e) => {
				if (e[n]) throw e[n];
				return e[t];
			}), i = new Promise((t) => {
				fn = () => t(getResult), fn.r = 0;
				var fnQueue = (e) => e !== o && !s.has(e) && (s.add(e), e && !e.d && (fn.r++, e.push(fn)));
				l.map((t) => t[e](fnQueue));
			});
			return fn.r ? i : getResult();
		}, (e) => (e ? d(f[n] = e) : u(c), resolveQueue(o))), o && o.d < 0 && (o.d = 0);
	};
})(), __nccwpck_require__.d = (e, t) => {
	for (var n in t) __nccwpck_require__.o(t, n) && !__nccwpck_require__.o(e, n) && Object.defineProperty(e, n, {
		enumerable: !0,
		get: t[n]
	});
}, __nccwpck_require__.f = {}, __nccwpck_require__.e = (e) => Promise.all(Object.keys(__nccwpck_require__.f).reduce((t, n) => (__nccwpck_require__.f[n](e, t), t), [])), __nccwpck_require__.u = (e) => "" + e + ".cli.js", __nccwpck_require__.o = (e, t) => Object.prototype.hasOwnProperty.call(e, t), __nccwpck_require__.r = (e) => {
	typeof Symbol < "u" && Symbol.toStringTag && Object.defineProperty(e, Symbol.toStringTag, { value: "Module" }), Object.defineProperty(e, "__esModule", { value: !0 });
}, (() => {
	var e = { 792: 0 }, installChunk = (t) => {
		var { ids: n, modules: r, runtime: i } = t, a, o, s = 0;
		for (a in r) __nccwpck_require__.o(r, a) && (__nccwpck_require__.m[a] = r[a]);
		for (i && i(__nccwpck_require__); s < n.length; s++) o = n[s], __nccwpck_require__.o(e, o) && e[o] && e[o][0](), e[n[s]] = 0;
	};
	__nccwpck_require__.f.j = (t, n) => {
		var r = __nccwpck_require__.o(e, t) ? e[t] : void 0;
		if (r !== 0) {
			if (r) n.push(r[1]);
			else {
				var i = import("./" + __nccwpck_require__.u(t)).then(installChunk, (n) => {
					throw e[t] !== 0 && (e[t] = void 0), n;
				}), i = Promise.race([i, new Promise((n) => r = e[t] = [n])]);
				n.push(r[1] = i);
			}
		}
	};
})();
var r = __nccwpck_require__(68969);
r = await r;
