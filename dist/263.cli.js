export const id = 263;
export const ids = [263];
export const modules = {
	49987: ((e, t, n) => {
		n.d(t, { o: () => otherSampleLines });
		var r = n(82746);
		function otherSampleLines({ otherKeys: e, unknown: t }, n) {
			return [...e > 0 ? [`${(0, r.U9)(e, "answer")} left out: another prompt, model or setting gave them than is checked out.`] : [], ...t > 0 ? [`${(0, r.U9)(t, "case")} of the samples left out: no suite of ${n ?? "the checkout"} holds them. If another policy file was used for the run, name it here too: --policy FILE`] : []];
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
	72194: ((e, t, n) => {
		n.d(t, { N: () => askedTree });
		var r = n(19473), i = n(47213), a = n(71906), o = n(11353), s = n(12614), c = n(15586), l = n(45075), u = n(37647), d = n(8256);
		async function askedTree(e) {
			let t = await (0, u.rB)({
				...e,
				secretsWithheld: null,
				withPrompts: !0
			});
			try {
				for (let [e, { candidate: n }] of t.suites) if (n !== null && (0, s.WN)(n)) throw unread(e, n.failed);
				let n = [...t.manifests].flatMap(([t, n]) => cellsOf(t, n, expectedIn(e, t)));
				return {
					cells: new Map(n.map((e) => [(0, c.sl)(e), e])),
					prompts: new Map([...t.manifests].map(([e, t]) => [e, promptsOf(t)])),
					exam: [...t.manifests].flatMap(([t, n]) => examOf(t, n, expectedIn(e, t)))
				};
			} finally {
				await t.close();
			}
		}
		function expectedIn({ config: e }, t) {
			return e.suites.find(({ id: e }) => e === t)?.task?.expected ?? null;
		}
		function cellsOf(e, t, n) {
			let r = namesOf(t), i = new Map((0, o.y)(null, t).slots.map(({ slot: e, candidateIndex: t }) => [t, e]));
			return t.cells.flatMap((a) => {
				let [o, s, c] = [
					t.cases[a.case],
					r.get(a.case),
					i.get(a.slot)
				];
				return o?.asked === void 0 || s === void 0 || c === void 0 ? [] : [{
					suite: e,
					slot: c,
					...s,
					model: modelOf(t.slots[a.slot]),
					prompt: a.prompt ?? null,
					asked: o.asked,
					gradedOnly: gradedOnly(t, o.asked, n),
					isWhole: isWhole(o.asked),
					expectedElsewhere: n === null || Object.hasOwn(o.asked.vars, n) ? null : n,
					tags: o.tags ?? {},
					keys: a.keys ?? null
				}];
			});
		}
		function promptsOf({ slots: e }) {
			let t = e.flatMap(({ template: e }) => e === void 0 || e.form === "code" ? [] : [e.text]);
			return [...new Set(t)];
		}
		function isWhole({ checks: e, ownChecks: t, ownSettings: n }) {
			let r = t === 0 ? [] : e.slice(-t);
			return n.length === 0 && r.every((e) => !(i.E in e));
		}
		function gradedOnly({ variables: e }, { vars: t }, n) {
			return Object.keys(t).filter((t) => t === n || e?.[t]?.isAsked === !1);
		}
		function modelOf(e) {
			return e?.providerWritten ?? e?.providerId ?? "";
		}
		function namesOf(e) {
			return new Map((0, a.s)(null, e).pairs.flatMap(({ planned: e, candidate: t }) => t === null ? [] : [[t, {
				case: e.case,
				label: e.label
			}]]));
		}
		function examOf(e, t, n) {
			let r = (0, d.d5)(t);
			return [...namesOf(t)].map(([i, { case: a, label: o }]) => ({
				suite: e,
				id: a,
				label: o,
				texts: r.filter((e) => e.id === String(i)).map(({ text: e }) => e),
				whole: wholeOf(t, i, n)
			}));
		}
		function wholeOf(e, t, n) {
			let r = e.cases[t]?.asked;
			if (r === void 0) return "";
			let i = gradedOnly(e, r, n);
			return (0, l.r0)(Object.fromEntries(Object.entries(r.vars).filter(([e]) => !i.includes(e))));
		}
		function unread(e, { reason: t, fix: n }) {
			return new r.pO({
				code: "training/suite-unread",
				what: `The suite \`${e}\` cannot be read, so nobody can tell whether its cases stand in the training data.`,
				why: t,
				fix: n
			}, "unmeasured");
		}
	}),
	82467: ((e, t, n) => {
		n.d(t, {
			a: () => varsOf,
			d: () => failuresOf
		});
		var r = n(77598), i = n(8702), a = n(15586), o = n(38840), s = n(45075);
		function failuresOf(e, t, n) {
			let r = [], [o, s] = [0, 0];
			for (let [c, l] of (0, i.z)(e, a.sl)) {
				let e = t.get(c);
				if (n.suite !== void 0 && l[0]?.suite !== n.suite) continue;
				if (e === void 0) {
					s += 1;
					continue;
				}
				let i = l.filter((t) => isOfCheckout(t, e));
				o += l.length - i.length;
				let a = i.filter(({ result: e }) => e.kind === "scored"), u = newestFirst(a.filter(({ result: e }) => !hasPassed(e))), d = newestFirst(a.filter(({ result: e }) => hasPassed(e)));
				(u.length > 0 || n.passing && d.length > 0) && r.push({
					cell: e,
					failed: u,
					passed: d
				});
			}
			let c = r.map(({ cell: e }) => e), l = heldOutOf(c, n.holdout), u = r.filter(({ cell: e }) => !l.has((0, a.Mu)(e))), d = u.flatMap((e) => entryOf(e, n.commit) ?? []), f = c.filter((e) => l.has((0, a.Mu)(e))).map(({ label: e }) => e);
			return {
				entries: d,
				cells: u.map(({ cell: e }) => e),
				heldOut: [...new Set(f)],
				otherKeys: o,
				unknown: s,
				wordless: u.length - d.length
			};
		}
		function hasPassed(e) {
			return e.kind === "scored" && e.passed && (e.task === void 0 || (0, o.FG)(e.task));
		}
		function isOfCheckout({ arm: e, keys: t, commit: n }, r) {
			return t && r.keys ? t.generation === r.keys.generation : e === "candidate" || n !== void 0;
		}
		function newestFirst(e) {
			return e.toSorted((e, t) => t.at.localeCompare(e.at));
		}
		function heldOutOf(e, t) {
			let n = [...new Set(e.map(a.Mu))].sort((e, t) => digestOf(e) < digestOf(t) ? -1 : 1);
			return new Set(n.slice(0, Math.round(t * n.length)));
		}
		function digestOf(e) {
			return (0, r.createHash)("sha256").update(e).digest("hex");
		}
		function entryOf({ cell: e, failed: t, passed: n }, r) {
			let i = e.prompt === null ? null : (0, s.cr)(e.prompt), a = t.find(({ output: e }) => e !== null && e.trim() !== ""), o = n.find(({ output: e }) => e !== null && e.trim() !== ""), c = a ?? o;
			if (i === null || c === void 0) return null;
			let l = c.commit ?? r;
			return {
				accepted: !1,
				corrected: a === void 0 ? c.output ?? "" : "",
				...a && o?.output != null && { proposed: o.output },
				...a?.output != null && {
					answer: a.output,
					why: whyOf(a)
				},
				expected: e.asked.checks.map((e) => ({ ...e })),
				...varsOf(e),
				messages: i,
				source: {
					suite: e.suite,
					case: e.case,
					...e.label !== e.case && { label: e.label },
					slot: e.slot,
					model: e.model,
					...l !== null && { commit: l },
					at: c.at,
					failed: `${t.length} of ${t.length + n.length}`,
					...Object.keys(e.tags).length > 0 && { tags: { ...e.tags } }
				}
			};
		}
		function whyOf({ result: e }) {
			if (e.kind !== "scored") return [];
			let t = e.failed.map(({ label: e, reason: t }) => t === "" ? e : `${e}: ${t}`);
			return e.task === void 0 || (0, o.FG)(e.task) ? t : [...t, "not what the task expects"];
		}
		function varsOf({ asked: e, gradedOnly: t, expectedElsewhere: n }) {
			let r = Object.entries(e.vars), i = n === null || e.expected === void 0 ? [] : [[n, e.expected]], a = [...r.filter(([e]) => t.includes(e)), ...i];
			return {
				vars: Object.fromEntries(r.filter(([e]) => !t.includes(e))),
				...a.length > 0 && { graded: Object.fromEntries(a) }
			};
		}
	}),
	11558: ((e, t, n) => {
		n.d(t, { k: () => readFailures });
		var r = n(76760), i = n(58500), a = n(36425), o = n(19473), s = n(89129), c = n(34698), l = n(72194), u = n(82467);
		async function readFailures(e) {
			let { samples: t, commit: n } = await samplesOf(e), r = await (0, l.N)(e);
			return {
				...(0, u.d)(t, r.cells, {
					...e,
					commit: n ?? await cleanHead(e)
				}),
				tree: r
			};
		}
		async function samplesOf({ from: e, cwd: t, config: n, repository: { root: l, git: u } }) {
			if (e !== "store") {
				let { samples: n, header: i } = await (0, s.T)(r.resolve(t, e));
				return {
					samples: n,
					commit: i.commit ?? null
				};
			}
			let d = (0, c.C)((0, a.qS)(n.policy.baseline), {
				root: l,
				git: u,
				pause: i.setTimeout
			}), f = (await Promise.all(n.suites.map(({ id: e }) => d.read(e)))).flatMap((e) => e.samples);
			if (f.length > 0) return {
				samples: f,
				commit: null
			};
			throw new o.pO({
				code: "training/nothing-stored",
				what: `Nothing is stored of main in ${d.describe()}.`,
				fix: "pawl baseline record"
			}, "unmeasured");
		}
		async function cleanHead({ repository: { git: e, head: t } }) {
			let { code: n, stdout: r } = await e([
				"status",
				"--porcelain",
				"--untracked-files=no"
			]);
			return n === 0 && r.trim() === "" ? t : null;
		}
	}),
	79471: ((e, t, n) => {
		n.d(t, {
			G_: () => openReviewPlace,
			OC: () => writeReview,
			ty: () => readReview
		});
		var r = n(73024), i = n(76760), a = n(38815), o = n(26921), s = n(43602), c = n(97275), l = n(19473), u = n(2055), d = n(45075), f = n(432);
		let p = o.Ikc({
			pawl: o.k5n(d.hi),
			version: o.euz(d.M6),
			entries: o.YOg(o.L5J())
		});
		function openReviewPlace(e) {
			if ((0, r.existsSync)(e)) throw reviewExists(e);
			let t = i.dirname(e);
			i.basename(t) === ".pawl" && (0, f.xc)(t), (0, f.QL)(e);
		}
		function writeReview(e, t, n, r) {
			openReviewPlace(e);
			let i = new a.yo({
				pawl: t,
				version: d.M6,
				entries: n
			}, { aliasDuplicateObjects: !1 });
			i.commentBefore = r.map((e) => ` ${e}`).join("\n"), (0, f.Zf)(e, i.toString({ lineWidth: 0 }));
		}
		function readReview(e, t) {
			let n = (0, s.mw)((0, c.R)(t, textOf(e, t))), r = p.safeParse(n.plain());
			if (!r.success) throw noReview(t, r.error);
			let i = [], a = [], o = new Set();
			return r.data.entries.forEach((e, r) => {
				let { line: s = 1 } = n.placeOf(["entries", r]), c = o.has(s) ? ` (entry ${r + 1})` : "";
				o.add(s);
				let placeOf = (e) => {
					let { line: i = 1 } = n.placeOf([
						"entries",
						r,
						...e
					]);
					return `${t}:${i}${c}`;
				}, l = d.uI.safeParse(e);
				if (l.success) i.push({
					place: placeOf([]),
					entry: l.data
				});
				else {
					let [e] = l.error.issues, t = e?.path.join(".") ?? "";
					a.push({
						place: placeOf(e?.path ?? []),
						what: `${t === "" ? "" : `\`${t}\`: `}${e?.message ?? "it is not an entry"}`
					});
				}
			}), {
				kind: r.data.pawl,
				entries: i,
				broken: a
			};
		}
		function textOf(e, t) {
			try {
				return (0, u.q)(e, 5e7), (0, r.readFileSync)(e, "utf8");
			} catch (e) {
				throw new l.pO({
					code: "training/no-review",
					what: `The review file \`${t}\` cannot be read.`,
					why: isMissing(e) ? "There is no such file." : e instanceof Error ? e.message : String(e),
					fix: "name a file that `pawl export training` or `pawl draft` wrote"
				});
			}
		}
		function isMissing(e) {
			return e.code === "ENOENT";
		}
		function noReview(e, t) {
			let [n] = t.issues;
			return new l.pO({
				code: "training/no-review",
				what: `\`${e}\` is not a review file.`,
				why: `\`${n?.path.join(".") || "pawl"}\`: ${n?.message ?? "unknown"}`,
				fix: "name a file that `pawl export training` or `pawl draft` wrote",
				place: { file: e }
			});
		}
		function reviewExists(e) {
			return new l.pO({
				code: "training/review-exists",
				what: `There is a review file already: ${e}`,
				why: "It may hold answers that somebody wrote, and they would be lost.",
				fix: "review that one, or name another for the new entries: --out .pawl/more.yaml"
			});
		}
	}),
	47213: ((e, t, n) => {
		n.d(t, { E: () => r });
		let r = "notWhole";
	}),
	45075: ((e, t, n) => {
		n.d(t, {
			M6: () => a,
			QV: () => sameText,
			cr: () => messagesOf,
			hi: () => o,
			qH: () => entryProblem,
			r0: () => wholeText,
			uI: () => u
		});
		var r = n(38815), i = n(26921);
		let a = 1, o = ["training-review", "drafts"], s = i.rej({
			role: i.k5n([
				"system",
				"developer",
				"user",
				"assistant"
			]),
			content: i.YjP()
		}), c = i.g1P(i.YjP(), i.L5J()), l = i.rej({
			suite: i.YjP(),
			case: i.YjP().exactOptional(),
			label: i.YjP().exactOptional(),
			slot: i.YjP().exactOptional(),
			model: i.YjP().exactOptional(),
			commit: i.YjP().exactOptional(),
			at: i.YjP().exactOptional(),
			failed: i.YjP().exactOptional(),
			draftedBy: i.YjP().exactOptional(),
			draftedOn: i.YjP().exactOptional(),
			kind: i.YjP().exactOptional(),
			tags: i.g1P(i.YjP(), i.YjP()).exactOptional()
		}), u = i.rej({
			accepted: i.zMY(),
			corrected: i.YjP(),
			proposed: i.YjP().exactOptional(),
			answer: i.YjP().exactOptional(),
			why: i.YOg(i.YjP()).exactOptional(),
			expected: i.YOg(c).exactOptional(),
			vars: i.g1P(i.YjP(), i.YjP()),
			graded: i.g1P(i.YjP(), i.YjP()).exactOptional(),
			messages: i.YOg(s),
			source: l
		});
		function messagesOf(e) {
			let t = valueIn(e);
			return Array.isArray(t) && t.length > 0 && t.every((e) => Object(e).role !== void 0) ? i.YOg(i.Ikc({
				role: s.shape.role,
				content: i.YjP()
			})).safeParse(t).data ?? null : t === null || e.trim() === "" ? null : [{
				role: "user",
				content: e
			}];
		}
		function valueIn(e) {
			let t = e.trim().startsWith("- role:");
			try {
				return t ? (0, r.qg)(e) : JSON.parse(e) ?? e;
			} catch {
				return t ? null : e;
			}
		}
		function entryProblem({ corrected: e, answer: t, messages: n }) {
			if (e.trim() === "") return "`corrected` is empty: write the right answer, or `accepted: false`";
			if (n.length === 0) return "`messages` is empty: nobody knows what the model was asked";
			let r = n.findIndex(({ content: e }) => e.trim() === "");
			if (r >= 0) return `message ${r + 1} has no content`;
			let i = n.findIndex(({ role: e }, t) => (e === "system" || e === "developer") && t > 0);
			return i >= 0 ? `message ${i + 1} is of the ${n[i]?.role}, which speaks first or not at all` : n.at(-1)?.role === "user" ? t !== void 0 && sameText(t) === sameText(e) ? "`corrected` is the answer that failed" : null : "the last message is not of the user";
		}
		function wholeText(e) {
			return Object.entries(e).sort(([e], [t]) => e < t ? -1 : 1).map(([, e]) => e).join("\n");
		}
		function sameText(e) {
			return e.normalize("NFC").toLowerCase().replace(/\s+/g, " ").trim();
		}
	}),
	68249: ((e, t, n) => {
		n.d(t, {
			f: () => newEntries,
			hJ: () => withoutProblems,
			uz: () => selectExamples
		});
		var r = n(8702), i = n(15586), a = n(74537), o = n(45075);
		function selectExamples(e, t, n = []) {
			let r = e.filter(({ entry: e }) => e.accepted), i = r.flatMap(({ place: e, entry: t }) => {
				let n = (0, o.qH)(t);
				return n === null ? [] : [{
					place: e,
					what: n
				}];
			}), { fresh: a, leaked: s, repeated: c, contradicting: l } = newEntries(withoutProblems(r, i), t);
			return {
				examples: a,
				unaccepted: e.length - r.length,
				malformed: [...n, ...i],
				leaked: s,
				duplicates: c,
				contradictions: l
			};
		}
		function newEntries(e, t) {
			let n = leaks(e, t), r = withoutProblems(e, n), { repeated: i, contradicting: a } = repeats(r);
			return {
				fresh: withoutProblems(r, [...i, ...a]),
				leaked: n,
				repeated: i,
				contradicting: a
			};
		}
		function withoutProblems(e, t) {
			let n = new Set(t.map(({ place: e }) => e));
			return e.filter(({ place: e }) => !n.has(e));
		}
		function leaks(e, t) {
			let n = new Map(t.map((e) => [(0, i.Mu)({
				suite: e.suite,
				case: e.id
			}), e])), r = t.flatMap(({ texts: e }, t) => e.map((e) => ({
				id: String(t),
				text: e
			}))), o = new Map();
			for (let { place: t, entry: r } of e) {
				let { suite: e, case: a, draftedBy: s } = r.source, c = s === void 0 && a !== void 0 ? n.get((0, i.Mu)({
					suite: e,
					case: a
				})) : void 0;
				c && o.set(t, `it is the case \`${c.label}\` of \`${c.suite}\`, which is still there`);
			}
			let s = t.map(({ whole: e }, t) => ({
				id: String(t),
				text: e
			})).filter(({ text: e }) => e !== ""), c = e.map(({ place: e, entry: t }) => ({
				id: e,
				text: askedText(t)
			}));
			for (let { case: e, trained: n, kind: r } of (0, a.lS)(c, s)) o.has(e) || o.set(e, nearWords(t[Number(n)], r));
			for (let n = unfound(e, o); n.length > 0; n = unfound(n, o)) {
				let e = (0, a.lS)(r, n.flatMap(trainedTexts));
				for (let { case: n, trained: r, kind: i } of e) o.has(r) || o.set(r, nearWords(t[Number(n)], i));
				if (e.length === 0) break;
			}
			let l = unfound(e, o).flatMap(({ place: e, entry: t }) => longTexts(t).map((t) => ({
				id: e,
				text: t
			})));
			for (let { case: e, trained: n, kind: i } of (0, a.lS)(l, r)) o.has(e) || o.set(e, nearWords(t[Number(n)], i));
			return e.flatMap(({ place: e }) => {
				let t = o.get(e);
				return t === void 0 ? [] : [{
					place: e,
					what: t
				}];
			});
		}
		function unfound(e, t) {
			return e.filter(({ place: e }) => !t.has(e));
		}
		function nearWords({ suite: e, label: t }, n) {
			return `it is ${n === "near" ? "nearly the case" : n === "exact" ? "the case" : "in other writing the case"} \`${t}\` of \`${e}\`, which is still there`;
		}
		function longTexts({ vars: e }) {
			return Object.values(e).filter((e) => e.trim().length >= 20);
		}
		function trainedTexts({ place: e, entry: t }) {
			let n = t.messages.map(({ content: e }) => e).join("\n"), r = Object.values(t.vars);
			return [...r.length > 0 && r.every((e) => n.includes(e)) ? [] : t.messages.filter(({ role: e }) => e === "user").map(({ content: e }) => e), ...longTexts(t)].map((t) => ({
				id: e,
				text: t
			}));
		}
		function askedText({ vars: e, messages: t }) {
			let n = (0, o.r0)(e);
			return n.trim() === "" ? t.flatMap(({ role: e, content: t }) => e === "user" ? [t] : []).join("\n") : n;
		}
		function repeats(e) {
			let [t, n] = [[], []], r = new Map(), judge = (e, r, i) => {
				let a = (0, o.QV)(e.entry.corrected) === (0, o.QV)(r.entry.corrected), s = i ? "asks what" : "asks nearly what";
				if (i && !a) n.push({
					place: e.place,
					what: `${s} ${r.place} asks, with another answer`
				});
				else {
					let n = a ? "" : ", with another answer: look at both";
					t.push({
						place: e.place,
						what: `${s} ${r.place} asks${n}`
					});
				}
			}, i = e.filter((e) => {
				let { messages: t } = e.entry, n = JSON.stringify([(0, o.QV)(askedText(e.entry)), t.map(({ content: e }) => (0, o.QV)(e))]), i = r.get(n);
				return i ? judge(e, i, !0) : r.set(n, e), i === void 0;
			}), a = [];
			for (let e = 0; e < i.length; e += 64) {
				let t = i.slice(e, e + 64), n = nearestIn(t, a), r = [];
				for (let e of t) {
					let t = n.get(e.place) ?? nearestIn([e], r).get(e.place);
					t ? judge(e, t, !1) : r.push(e);
				}
				a.push(...r);
			}
			return {
				repeated: t,
				contradicting: n
			};
		}
		function nearestIn(e, t) {
			let texts = (e) => e.map(({ entry: e }, t) => ({
				id: String(t),
				text: askedText(e)
			})).filter(({ text: e }) => e !== ""), n = (0, r.z)((0, a.lS)(texts(e), texts(t)), ({ case: e }) => e);
			return new Map([...n].map(([n, [r]]) => [e[Number(n)].place, t[Number(r?.trained)]]));
		}
	}),
	49567: ((e, t, n) => {
		n.d(t, { ai: () => number });
		var r = n(43759), i = n(26921);
		function number(e) {
			return r.qG(i.rSt, e);
		}
	})
};
