export const id = 464;
export const ids = [464];
export const modules = {
	70075: ((e, t, n) => {
		n.d(t, { t: () => changeTitle });
		let r = /^Merge (?:pull request #(\d{1,9}) |branch |remote-tracking branch )/;
		function changeTitle(e) {
			let [t = "", ...n] = e.split("\n").map((e) => e.trim()), i = r.exec(t), a = /\(#(\d{1,9})\)$/.exec(t)?.[1], o = i?.[1] ?? a, s = i ? n.find((e) => e !== "") ?? t : t;
			return {
				title: s.replace(/\s*\(#\d{1,9}\)$/, "") || s,
				pull: o === void 0 ? null : Number(o)
			};
		}
	}),
	8481: ((e, t, n) => {
		n.d(t, { h: () => revertedBy });
		var r = n(70075);
		function revertedBy(e) {
			let t = new Map();
			for (let [n, r] of e.entries()) {
				let i = undoneBy(r.message, e.slice(n + 1));
				i && !t.has(i.commit) && t.set(i.commit, r.commit);
			}
			return t;
		}
		function undoneBy(e, t) {
			let n = /^This reverts commit ([0-9a-f]{7,64})\b/m.exec(e)?.[1];
			if (n !== void 0) return t.find(({ commit: e }) => e.startsWith(n));
			let i = /^Reverts [\w.-]*\/?[\w.-]*#(\d{1,9})\b/m.exec(e)?.[1], a = /^Revert "(.+)"$/.exec((0, r.t)(e).title)?.[1];
			if (i !== void 0) {
				let e = t.find((e) => (0, r.t)(e.message).pull === Number(i));
				if (e) return e;
			}
			return a === void 0 ? void 0 : t.find((e) => isTitled(e, a));
		}
		function isTitled({ message: e }, t) {
			let n = (0, r.t)(e);
			return n.title === t || n.title === (0, r.t)(t).title;
		}
	}),
	22464: ((e, t, n) => {
		n.r(t), n.d(t, { blocksCommand: () => blocksCommand });
		var r = n(76760), i = n(26921), a = n(49567), o = n(73024), s = n(8481), c = n(19473), l = n(2048), u = n(40057), d = n(58500), f = n(18034);
		let p = /\/(check-runs|graphql)$/;
		async function octokit_connect({ token: e, apiUrl: t, wait: r = d.setTimeout, patience: i }) {
			let { getOctokit: a } = await Promise.resolve().then(n.bind(n, 92413)), o = a(e, {
				baseUrl: t,
				userAgent: "pawl"
			});
			return o.hook.wrap("request", async (e, t) => {
				for (let n = 0;; n += 1) {
					t.request = {
						...t.request,
						signal: AbortSignal.timeout(3e4)
					};
					try {
						let n = await e(t);
						if (isJunk(t, n)) throw new JunkAnswer(n.status);
						return n;
					} catch (e) {
						let a = {
							random: Math.random(),
							nowMs: Date.now()
						}, o = (0, f.a2)(t, octokit_requestFailure(e), n, a, p, i);
						if (o === null) throw e;
						await r(o);
					}
				}
			}), o;
		}
		class JunkAnswer extends Error {
			status = 500;
			constructor(e) {
				super(`status ${e}, but with nothing that GitHub answers`);
			}
		}
		let m = /\/(check-runs|comments|pulls)(\/\{\w+\})?$/;
		function isJunk({ method: e, url: t, per_page: n }, { status: r, data: i }) {
			if (r === 204 || i instanceof ArrayBuffer) return !1;
			let a = t.endsWith("/graphql");
			if (i === "") return e === "GET" || a || m.test(t);
			if (typeof i != "object" || !i) return !0;
			if (a) return !("data" in i || "errors" in i);
			let o = Array.isArray(i) || "total_count" in i;
			return n === void 0 ? m.test(t) && !("id" in i || o && e === "GET") : !o;
		}
		function octokit_requestFailure(e) {
			let { status: t, message: n, response: r } = e ?? {};
			return {
				status: typeof t == "number" ? t : 0,
				message: typeof n == "string" ? n : String(e),
				headers: r?.headers ?? {}
			};
		}
		function octokit_repositoryOf({ repository: e }) {
			let [t = "", n = ""] = e.split("/");
			return {
				owner: t,
				repo: n
			};
		}
		i.Ikc({ viewer: i.Ikc({ login: i.YjP().min(1) }) }), i.Ikc({ login: i.YjP().min(1) });
		let h = i.Ikc({
			url: i.YjP(),
			viewerDidAuthor: i.zMY()
		}), g = i.Ikc({ nodes: i.YOg(h.nullable()) }), _ = i.Ikc({ repository: i.Ikc({ pullRequest: i.g1P(i.YjP(), g) }) });
		async function ownBetween(e, t) {
			let { owner: n, repo: r, issue_number: i, from: a, count: o } = t, s = [];
			for (let t = 0; t < o && s.length < 30; t += 2e3) {
				let c = queryOf(a + t, Math.min(20, Math.ceil((o - t) / 100))), { repository: l } = _.parse(await e.graphql(c, {
					owner: n,
					repo: r,
					number: i
				}));
				for (let e of Object.values(l.pullRequest).flatMap(({ nodes: e }) => e)) {
					let [, t] = /#issuecomment-(\d+)$/.exec(e?.url ?? "") ?? [];
					e?.viewerDidAuthor && t !== void 0 && s.push(Number(t));
				}
			}
			return s.sort((e, t) => e - t).slice(0, 30);
		}
		function queryOf(e, t) {
			return `query($owner: String!, $repo: String!, $number: Int!) { repository(owner: $owner, name: $repo) { pullRequest(number: $number) { ${Array.from({ length: t }, (t, n) => `p${n}: timelineItems(itemTypes: [ISSUE_COMMENT], first: 100, skip: ${e + n * 100}) { nodes { ... on IssueComment { url viewerDidAuthor } } }`).join(" ")} } } }`;
		}
		let v = i.Ikc({
			id: i.aig(),
			html_url: i.YjP(),
			body: i.YjP().nullish(),
			user: i.Ikc({
				login: i.YjP(),
				type: i.YjP().optional()
			}).nullish(),
			created_at: i.YjP(),
			updated_at: i.YjP(),
			performed_via_github_app: i.L5J()
		}), [y, b] = [10, 20];
		function pull_comments_pullComments() {
			let e = new Map(), t = 0, n = null, r = new Set(), take = (t) => {
				for (let i of t) e.set(i.id, i), r.add(i.id), (n === null || Date.parse(i.updated_at) > Date.parse(n)) && (n = i.updated_at);
			};
			return {
				async read(i, a) {
					let o = n === null ? {} : { since: new Date(Date.parse(n) - 12e4).toISOString() };
					r = new Set();
					let s = await page(i, {
						...a,
						...o
					}, 1);
					take(s.comments);
					let c = Math.max(0, s.last - y - b);
					t += c * 100;
					for (let e = 2; e <= s.last; e += 1) e === y + 1 && (e += c), take((await page(i, {
						...a,
						...o
					}, e)).comments);
					if (c > 0) {
						let e = {
							...a,
							from: y * 100,
							count: c * 100
						};
						for (let t of await ownBetween(i, e).catch(() => [])) take(await oneComment(i, a, t));
					}
					return [...e.values()].sort((e, t) => e.id - t.id);
				},
				wasListed: (e) => r.has(e),
				leftOut: () => t,
				add: (t) => {
					let n = v.parse(t);
					e.set(n.id, n);
				},
				drop: (t) => void e.delete(t)
			};
		}
		async function oneComment(e, { owner: t, repo: n }, r) {
			try {
				return [v.parse((await e.rest.issues.getComment({
					owner: t,
					repo: n,
					comment_id: r
				})).data)];
			} catch (e) {
				if (octokit_requestFailure(e).status === 404) return [];
				throw e;
			}
		}
		async function page(e, t, n) {
			let { data: r, headers: a } = await e.rest.issues.listComments({
				...t,
				per_page: 100,
				page: n
			}), [, o = n] = /[?&]page=(\d+)[^>]*>; rel="last"/.exec(a.link ?? "") ?? [];
			return {
				comments: i.YOg(v).parse(r),
				last: Number(o)
			};
		}
		async function acceptancesIn(e, t, n, r) {
			let { owner: i, repo: a } = t, o = n.flatMap(({ user: e, body: t, created_at: n, updated_at: r, performed_via_github_app: i }) => e && e.type !== "Bot" && i == null ? [{
				by: e.login,
				id: e.login,
				body: t ?? "",
				isEdited: n !== r
			}] : []);
			return (0, u.U)(o, {
				author: async () => (await e.rest.pulls.get(t)).data.user?.login ?? null,
				permission: ({ by: t }) => permissionOf(e, {
					owner: i,
					repo: a,
					username: t
				})
			}, r);
		}
		let x = i.Ikc({
			permission: i.YjP(),
			role_name: i.YjP().optional()
		});
		async function permissionOf(e, t) {
			try {
				let { data: n } = await e.rest.repos.getCollaboratorPermissionLevel(t), r = x.parse(n);
				return r.permission === "write" && r.role_name === "maintain" ? "maintain" : r.permission;
			} catch (e) {
				if (octokit_requestFailure(e).status === 404) return "none";
				throw e;
			}
		}
		n(77598);
		let S = /^(pawl:exit=([0-3]):base=[0-9a-f]{16}:pull=(\d{1,15}))(?::run=(\d{1,20}):part=([0-9a-f]{16}))?$/, C = i.YOg(i.Ikc({
			id: i.aig(),
			status: i.YjP(),
			html_url: i.YjP().nullish(),
			external_id: i.YjP().nullish(),
			conclusion: i.YjP().nullish(),
			output: i.Ikc({
				title: i.YjP().nullish(),
				summary: i.YjP().nullish()
			}).nullish(),
			app: i.Ikc({ slug: i.YjP().optional() }).nullish()
		}));
		async function earlierChecks(e, { owner: t, repo: n, name: r, headSha: i }, a) {
			let o = await e.paginate(e.rest.checks.listForRef, {
				owner: t,
				repo: n,
				ref: i,
				check_name: r,
				filter: "all",
				per_page: 100
			});
			return C.parse(o).filter(({ app: e }) => a === null || e?.slug === a).toSorted((e, t) => t.id - e.id).map(({ id: e, html_url: t, status: n, external_id: r, conclusion: i = null, output: a }) => {
				let [, o, s, c, l, u] = S.exec(r ?? "") ?? [], d = o !== void 0 && n === "completed", f = d ? {
					exitCode: Number(s),
					pullNumber: Number(c),
					record: o
				} : null, p = d && l !== void 0 && u !== void 0 ? {
					run: l,
					part: u
				} : null, [m, h] = [a?.title ?? "", a?.summary ?? ""];
				return {
					id: e,
					url: t ?? null,
					verdict: f,
					job: p,
					conclusion: i,
					title: m,
					summary: h,
					openedAs: n === "completed" ? null : r ?? null
				};
			});
		}
		let w = i.YOg(i.Ikc({
			id: i.aig(),
			head_sha: i.YjP(),
			event: i.YjP()
		})), T = i.Ikc({
			state: i.YjP(),
			merged_at: i.YjP().nullish(),
			merge_commit_sha: i.YjP().nullish(),
			head: i.Ikc({ sha: i.YjP() })
		});
		async function blockedPulls(e, t, n) {
			let r = await judgedCommits(e, t), { checkName: i } = (0, l.m)(t.title), a = new Map();
			for (let n of r) {
				let r = (await earlierChecks(e, {
					...t,
					name: i,
					headSha: n
				}, t.appSlug)).toReversed().flatMap(({ verdict: e }) => e === null ? [] : [e]);
				for (let e of new Set(r.map(({ pullNumber: e }) => e))) {
					let t = r.filter((t) => t.pullNumber === e).map(({ exitCode: e }) => e);
					a.set(e, [...a.get(e) ?? [], {
						sha: n,
						exits: t
					}]);
				}
			}
			let o = [];
			for (let [r, i] of a) i.some(({ exits: e }) => e.includes(1)) && o.push(...await blocked_pulls_pullOf(e, t, r, i, n));
			return {
				heads: r.length,
				pulls: o.toSorted((e, t) => e.number - t.number)
			};
		}
		async function judgedCommits(e, { owner: t, repo: n, workflow: r, last: i }) {
			let a = new Map();
			for (let o = 1; o <= 20 && a.size < i; o += 1) {
				let { data: i } = await e.rest.actions.listWorkflowRuns({
					owner: t,
					repo: n,
					workflow_id: r,
					event: "pull_request",
					per_page: 100,
					page: o
				}), s = w.parse(i.workflow_runs);
				for (let { id: e, head_sha: t, event: n } of s) n === "pull_request" && a.set(t, Math.min(e, a.get(t) ?? e));
				if (s.length < 100) break;
			}
			return [...a].toSorted(([, e], [, t]) => t - e).slice(0, i).toReversed().map(([e]) => e);
		}
		async function blocked_pulls_pullOf(e, { owner: t, repo: n }, r, i, a) {
			try {
				let o = {
					owner: t,
					repo: n,
					pull_number: r
				}, s = T.parse((await e.rest.pulls.get(o)).data), c = await pull_comments_pullComments().read(e, {
					owner: t,
					repo: n,
					issue_number: r
				}), l = s.merged_at != null;
				return [{
					number: r,
					heads: i,
					state: l ? "merged" : s.state === "open" ? "open" : "closed",
					head: s.head.sha,
					mergeSha: l ? s.merge_commit_sha ?? null : null,
					acceptances: await acceptancesIn(e, o, c, a)
				}];
			} catch (e) {
				if (octokit_requestFailure(e).status === 404) return [];
				throw e;
			}
		}
		var E = n(2055), D = n(1190), O = n(58396), k = n(86009), A = n(30326), j = n(64047);
		let M = [
			"mended",
			"reverted",
			"confirmed",
			"accepted",
			"overridden",
			"wrong",
			"open",
			"unknown"
		], N = /^false[ -]?alarm\b/i;
		function blockEnding(e, { accept: t, reverted: n, replayed: r }) {
			let i = (0, j.i)(e.acceptances, t), a = e.heads.findLast(({ exits: e }) => e.length > 0), o = e.heads.findLast(({ exits: e }) => e.includes(1));
			if (a === void 0 || o === void 0) return "unknown";
			if (i.some(({ reason: e }) => N.test(e ?? ""))) return "wrong";
			let s = a.exits.at(-1);
			if (s === 0 && a.sha !== o.sha) return "mended";
			let c = e.state === "merged" ? e.mergeSha : null;
			if (c !== null && e.head === a.sha) {
				if (n.has(c)) return "reverted";
				let e = r.get(c);
				if (e !== void 0) return e === "blocked" ? "confirmed" : "wrong";
			}
			return s === 0 ? i.length > 0 ? "accepted" : "unknown" : s !== 1 || e.head !== a.sha ? e.state === "open" ? "open" : "unknown" : e.state === "open" ? "open" : e.state === "merged" ? "overridden" : "unknown";
		}
		let P = [
			"mended",
			"reverted",
			"confirmed"
		];
		function trackRecord(e) {
			let t = Object.fromEntries(M.map((t) => [t, e.filter((e) => e === t).length])), n = P.reduce((e, n) => e + t[n], 0), { wrong: r } = t;
			return {
				blocked: e.length,
				endings: t,
				right: n,
				wrong: r,
				precision: n + r === 0 ? null : n / (n + r),
				interval: (0, A.p)(n, n + r)
			};
		}
		async function trackRecordOf(e, t, n) {
			let r = t.backtestFile === null ? new Map() : replayedIn(t.backtestFile), { heads: i, pulls: a } = await blockedPulls(e, t, n), o = a.some(({ mergeSha: e }) => e !== null) ? await revertedCommits(t.repository) : new Set(), s = a.map((e) => {
				let n = {
					accept: t.accept,
					reverted: o,
					replayed: r
				};
				return {
					pull: e.number,
					ending: blockEnding(e, n)
				};
			});
			return {
				heads: i,
				pulls: s,
				record: trackRecord(s.map(({ ending: e }) => e))
			};
		}
		async function revertedCommits(e) {
			let { tip: t } = await (0, O.D)(e), n = await (0, k.M)(e, t, 500);
			return new Set((0, s.h)(n).keys());
		}
		function replayedIn(e) {
			let t = D.z.safeParse(jsonIn(e));
			if (!t.success) throw new c.pO({
				code: "blocks/not-a-backtest",
				what: `${e} is not what \`pawl backtest\` of this version writes.`,
				fix: "pawl backtest --last 50    # writes .pawl/backtest.json"
			});
			return new Map(t.data.changes.flatMap(({ commit: e, outcome: t, blocked: n }) => n ? [[e, "blocked"]] : t === "pass" ? [[e, "passed"]] : []));
		}
		function jsonIn(e) {
			try {
				return (0, E.q)(e), JSON.parse((0, o.readFileSync)(e, "utf8"));
			} catch (t) {
				throw new c.pO({
					code: "blocks/no-backtest",
					what: `${e} cannot be read.`,
					why: t instanceof Error ? t.message : String(t),
					fix: "pawl backtest --last 50    # writes .pawl/backtest.json"
				});
			}
		}
		var F = n(82746);
		let I = {
			mended: ["mended", "a later commit of the pull request passed"],
			reverted: ["reverted", "merged all the same, and main took it back"],
			confirmed: ["confirmed", "merged all the same, and a backtest blocks it too"],
			accepted: ["accepted", "somebody accepted what was shown"],
			overridden: ["overridden", "merged all the same"],
			wrong: ["wrong", "called a false alarm, or a backtest finds nothing"],
			open: ["open", "the pull request waits"],
			unknown: ["not known", "closed, another commit was merged, or it passes without a word why"]
		};
		function trackRecordText(e) {
			let { heads: t, pulls: n, record: r } = e, i = endingsOf(r).map(([e, t]) => {
				let r = n.filter((t) => t.ending === e).map(({ pull: e }) => `#${e}`), i = r.slice(0, L).join(" ") + (r.length > L ? " …" : ""), [a, o] = I[e];
				return `  ${String(t).padStart(4)}  ${a.padEnd(11)} ${i}\n        ${o}`;
			});
			return [
				`Pull requests that Pawl blocked: ${(0, F.WQ)(r.blocked)}, among ${(0, F.U9)(t, "judged commit")}`,
				...i.length > 0 ? [i.join("\n")] : [],
				`Right where it is known: ${precisionText(r)}`,
				...r.blocked > 0 ? ["Right: mended, reverted and confirmed. Accepted, overridden, open and not known\nones say nothing of that, and count in neither."] : []
			].join("\n\n").concat("\n");
		}
		let L = 8;
		function endingsOf({ endings: e }) {
			return Object.keys(I).flatMap((t) => e[t] > 0 ? [[t, e[t]]] : []);
		}
		function precisionText({ right: e, wrong: t, precision: n, interval: r }) {
			return n === null || r === null ? "–" : `${(0, F.WQ)(e)} of ${(0, F.WQ)(e + t)} (${(0, F.TS)(n)}, 95 % interval ${(0, F.TS)(r[0])} to ${(0, F.TS)(r[1])})`;
		}
		function precisionBadge({ right: e, wrong: t, precision: n }) {
			let r = n !== null;
			return {
				schemaVersion: 1,
				label: "pawl blocks that were right",
				message: r ? `${(0, F.WQ)(e)} of ${(0, F.WQ)(e + t)}` : "–",
				color: r ? "blue" : "lightgrey"
			};
		}
		var R = n(432);
		function writeBadge(e, t) {
			let n = (0, R.xc)(r.join(e, ".pawl"));
			(0, R.Zf)(r.join(n, "badge.json"), `${JSON.stringify(precisionBadge(t))}\n`);
		}
		var z = n(15938), B = n(73535), V = n(10388), H = n(9924), U = n(12215), W = n(99376), G = n(99833), K = n(3184);
		let q = i.Ikc({ last: a.ai().int().min(1).max(1e3).default(100) }), blocksCommand = async (e, t, n) => {
			let i = q.safeParse(e);
			if (!i.success) throw (0, K.Z)("blocks", i.error, e);
			let { env: a } = n, o = await (0, U.h)(n.cwd(), a, !1), { policy: s } = (0, B.Y)({
				root: o.root,
				file: (0, W.u)(e.policy),
				keepUnreadable: !0
			}), l = await (0, z.G)(o.git, a), u = l === null ? "" : await (0, z.b)(a);
			if (l === null || u === "") throw noAccess(l);
			let d = await octokit_connect({
				token: u,
				apiUrl: a.GITHUB_API_URL ?? "https://api.github.com"
			}), f = (0, W.u)(e.backtest), p = await trackRecordOf(d, {
				...octokit_repositoryOf({ repository: l }),
				repository: o,
				workflow: (0, W.u)(e.workflow) ?? "pawl.yml",
				title: s.report.title ?? null,
				appSlug: (0, W.u)(e.app) ?? "github-actions",
				last: i.data.last,
				accept: s.accept,
				backtestFile: f === void 0 ? null : r.resolve(n.cwd(), f)
			}, (e) => n.stderr.write(`${(0, H.eR)(e)}\n`)).catch((e) => {
				throw e instanceof c.pO ? e : untold(e);
			});
			return writeBadge(o.root, p.record), (0, G.be)(e) === "json" ? n.stdout.write((0, V.Z)("blocks", {
				repository: l,
				...p
			})) : n.stdout.write(trackRecordText(p)), 0;
		};
		function noAccess(e) {
			return new c.pO({
				code: "blocks/no-access",
				what: "GitHub knows what became of blocks, and Pawl cannot ask it.",
				why: e === null ? "origin is not on github.com." : "There is no token.",
				fix: e === null ? "GITHUB_REPOSITORY=owner/name pawl blocks" : "gh auth login"
			});
		}
		function untold(e) {
			let { status: t, message: n } = octokit_requestFailure(e);
			if (t === 0) throw e;
			return new c.pO({
				code: "blocks/not-told",
				what: "GitHub does not say what became of blocks.",
				why: `It answered ${t}: ${n}`,
				fix: "pawl blocks --workflow pawl.yml    # the file in .github/workflows, and a token that may read checks and actions"
			}, "unmeasured");
		}
	}),
	3184: ((e, t, n) => {
		n.d(t, { Z: () => wrongNumber });
		var r = n(19473);
		function wrongNumber(e, t, n) {
			let a = t.issues[0], o = String(a?.path[0]);
			return new r.pO({
				code: "cli/usage",
				what: `--${o} ${n[o]} is not possible: ${a ? wanted(a) : i}.`,
				fix: `pawl ${e} --help`
			});
		}
		let i = "a number is expected";
		function wanted(e) {
			return e.code === "too_small" ? `${e.inclusive ? "it must be at least" : "it must be more than"} ${e.minimum}` : e.code === "too_big" ? `${e.inclusive ? "it must be at most" : "it must be less than"} ${e.maximum}` : e.code === "invalid_type" ? e.expected === "int" ? "a whole number is expected" : i : e.message;
		}
	}),
	15938: ((e, t, n) => {
		n.d(t, {
			G: () => githubRepository,
			b: () => githubToken
		});
		var r = n(3162);
		async function githubRepository(e, t) {
			let n = (await e([
				"config",
				"--get",
				"remote.origin.url"
			])).stdout.trim(), [, r] = /github\.com[:/]([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(n) ?? [], i = t.GITHUB_REPOSITORY ?? r ?? null;
			return i !== null && /^[\w.-]+\/[\w.-]+$/.test(i) ? i : null;
		}
		async function githubToken(e) {
			let t = e.GITHUB_TOKEN || e.GH_TOKEN;
			if (t) return t;
			let n = {
				command: "gh",
				args: ["auth", "token"],
				cwd: ".",
				env: e,
				timeoutMs: 1e4
			}, i = await (0, r.w)(n);
			return i.kind === "exited" && i.code === 0 ? i.stdout.toString("utf8").trim() : "";
		}
	}),
	1190: ((e, t, n) => {
		n.d(t, { z: () => d });
		var r = n(26921), i = n(46914), a = n(14960);
		let o = r.Whr().min(0), s = r.YjP(), c = r.aig().min(0).nullable().describe("US dollars; null where no provider said."), l = {
			changes: o.describe("Changes of the branch."),
			touched: o.describe("Changes that a suite depends on, of those that were replayed."),
			blocked: o.describe("Changes that the policy would have stopped for what was measured."),
			mixed: o.describe("Trade-offs, blocked ones included."),
			inconclusive: o.describe("Changes that could not be decided."),
			notMeasured: o.describe("Changes that could not be measured."),
			notReplayed: o.describe("Left out, because the budget did not suffice."),
			calls: o.describe("Provider calls, target and grader."),
			usd: c
		}, u = r.Ikc({
			commit: s.describe("Commit of the branch that brought the change."),
			parent: s.describe("Commit before it, which it is compared with."),
			at: s.describe("ISO 8601, UTC: when it came to the branch."),
			title: s.describe("What its message says it does."),
			pull: r.Whr().nullable().describe("Pull request that its message names."),
			state: r.k5n([
				"untouched",
				"judged",
				"not-replayed"
			]).describe("`untouched`: no suite depends on it. `not-replayed`: the budget ended before it."),
			outcome: r.k5n(i.im).nullable().describe("The verdict on it; null where it was not judged."),
			blocked: r.zMY().describe("The policy would have stopped it for what was measured."),
			happened: s.nullable().describe("What happened, in a sentence; backticks quote names."),
			suites: r.YOg(r.Ikc({
				id: s.describe("Id of the suite."),
				outcome: s.describe("The verdict on the suite alone."),
				broken: r.YOg(s).describe("Labels of cases that broke; the first 20.")
			})).describe("Suites that depend on it; empty where it was not judged."),
			revertedBy: s.nullable().describe("Commit that took it back later."),
			calls: o.describe("Provider calls that its verdict rests on, target and grader."),
			usd: c,
			seconds: r.aig().min(0).describe("How long its replay took.")
		}), d = r.Ikc({
			schemaVersion: r.euz(a.ZZ).describe("Version of this document."),
			pawl: s.describe("Version that wrote this."),
			command: r.euz("backtest").describe("Command that wrote this."),
			branch: s.describe("Short name of the branch whose changes were replayed."),
			budgetCalls: o.describe("Provider calls that it was given."),
			total: r.Ikc(l).describe("All of the changes together."),
			months: r.YOg(r.Ikc({
				month: s.describe("`2026-01`, UTC."),
				...l
			})).describe("The same by calendar month, the newest first."),
			changes: r.YOg(u).describe("Newest first."),
			notes: r.YOg(s).describe("What else people should know of it, a sentence each.")
		}).meta({
			title: "pawl backtest",
			description: "What the gate would have done to the last changes."
		});
	}),
	86009: ((e, t, n) => {
		n.d(t, { M: () => pastChanges });
		var r = n(19473), i = n(39977);
		async function pastChanges({ git: e }, t, n) {
			let a = await e([
				"log",
				"-z",
				"--first-parent",
				`--max-count=${n}`,
				"--format=%H%n%P%n%cI%n%B",
				t,
				"--"
			], { timeoutMs: 3e5 });
			if (a.code !== 0) throw new r.pO({
				code: "trees/history-missing",
				what: "git could not list the changes of the default branch.",
				why: (0, i.is)(a),
				fix: "check out the whole history:\n- uses: actions/checkout@v7\n  with:\n    fetch-depth: 0"
			}, "unmeasured");
			return a.stdout.split("\0").flatMap((e) => {
				let [t = "", n = "", r = "", ...i] = e.split("\n"), a = n.split(" ")[0] ?? "";
				return t === "" || a === "" ? [] : [{
					commit: t,
					parent: a,
					at: new Date(r).toISOString(),
					message: i.join("\n").trim()
				}];
			});
		}
	})
};
