export const id = 722;
export const ids = [722];
export const modules = {
	95722: ((e, t, n) => {
		n.r(t), n.d(t, { exportTrainingCommand: () => exportTrainingCommand });
		var r = n(76760), i = n(26921), a = n(49567), o = n(73024), s = n(19473), c = n(39181);
		let l = {
			en: {
				functionWords: "a an and are as at be but by for if in into is it no not of on or such that the their then there these they this to was will with",
				stemmer: "porter"
			},
			de: {
				functionWords: "der die das den dem des ein eine einen einem einer eines und oder aber ist sind war wird werden nicht mit von zu zum zur im in auf für an am bei aus nach wie wer wo ich sie es er wir als auch sich dass",
				stemmer: "german",
				compounds: !0
			},
			nl: {
				functionWords: "de het een en of maar is zijn was wordt worden niet met van te tot in op voor aan bij uit naar hoe wie wat waar ik je u hij zij er dat die als ook om",
				stemmer: "dutch",
				compounds: !0
			},
			fr: {
				functionWords: "le la les un une des du de et ou mais est sont était dans sur pour par avec ne pas que qui au aux ce cette ces se sa son il elle je vous nous on en d l qu n s c j",
				stemmer: "french"
			},
			es: {
				functionWords: "el la los las un una de del y o pero es son era en sobre para por con no que se su sus al lo como más este esta esto hay cuando donde",
				stemmer: "spanish"
			},
			pt: {
				functionWords: "o a os as um uma de do da dos das e ou mas é são era em no na nos nas para por com não que se seu sua ao como mais este esta isso há quando onde",
				stemmer: "portuguese"
			},
			it: {
				functionWords: "il lo la i gli le un una di del della dei delle e o ma è sono era in nel nella su per da dal con non che si suo sua al alla come più questo questa ci quando dove l d",
				stemmer: "italian"
			},
			ca: {
				functionWords: "el la els les un una de del dels i o però és són era en sobre per amb no que es seu seva al als com més aquest aquesta hi quan on d l",
				stemmer: "catalan"
			},
			ro: {
				functionWords: "și sau dar este sunt era în pe pentru cu nu că se un o al ale a de la din ce care mai acest această când unde să lui ei",
				stemmer: "romanian"
			},
			sv: {
				functionWords: "och eller men är var blir inte med av till i på för en ett den det de som att om vid från hur vem vad jag du han hon vi sig har kan ska när där",
				stemmer: "swedish",
				compounds: !0,
				keepsAccents: !0
			},
			da: {
				functionWords: "og eller men er var bliver ikke med af til i på for en et den det de som at om ved fra hvordan hvem hvad jeg du han hun vi sig har kan skal når hvor",
				stemmer: "danish",
				compounds: !0,
				keepsAccents: !0
			},
			no: {
				functionWords: "og eller men er var blir ikke med av til i på for en et den det de som at om ved fra hvordan hvem hva jeg du han hun vi seg har kan skal når hvor etter mye",
				stemmer: "norwegian",
				compounds: !0,
				keepsAccents: !0
			},
			fi: {
				functionWords: "ja tai mutta on ovat oli ei eivät se ne hän me te he joka mikä että kun jos kuin myös vain niin tämä tämän sen voi missä miten kuka mitä ole",
				stemmer: "finnish",
				compounds: !0,
				keepsAccents: !0
			},
			hu: {
				functionWords: "a az egy és vagy de van volt nem hogy ez ezt azt meg is csak ha mint már még ki mi hol hogyan mikor lehet kell minden után",
				stemmer: "hungarian",
				compounds: !0,
				keepsAccents: !0
			},
			tr: {
				functionWords: "ve veya ama bir bu şu o da de mi mı için ile gibi kadar çok daha ne nasıl nerede kim değil var yok olan olarak sonra her en ki",
				stemmer: "turkish",
				keepsAccents: !0
			},
			cs: {
				functionWords: "a nebo ale je jsou byl není se si na v ve s z ze do od pro po při k o že který která které to ten ta jak kde kdo co by být jako za",
				stemmer: "czech"
			},
			pl: {
				functionWords: "i oraz lub ale jest są był nie się na w we z ze do od dla po przy o że który która które to ten ta jak gdzie kto co być jako za czy",
				stemmer: null
			},
			id: {
				functionWords: "dan atau tetapi adalah di ke dari yang untuk dengan tidak ini itu pada dalam akan oleh saya anda mereka kami bagaimana apa siapa juga bisa sudah ada",
				stemmer: null
			},
			vi: {
				functionWords: "và hoặc nhưng là của các những một không có cho với trong trên được này đó khi thì mà để từ đến như tôi bạn họ nào gì ai đã sẽ bị",
				stemmer: null,
				keepsAccents: !0
			},
			ru: {
				functionWords: "и или но в во на с со к о об от до за из по не что как где кто это этот эта эти он она они мы вы я для при если же бы у а так его её их",
				stemmer: "russian"
			},
			uk: {
				functionWords: "і й та або але в у на з із зі до про від за по не що як де хто це цей ця ці він вона вони ми ви я для при якщо ж би є чи його її їх",
				stemmer: null
			},
			el: {
				functionWords: "ο η το οι τα του της των τον την και ή αλλά είναι ήταν σε στο στη στην στον με από για δεν να θα που πώς ποιοσ τι ένα μια αυτό",
				stemmer: null
			},
			ar: {
				functionWords: "في من إلى على عن أن إن ما لا هل هو هي هذا هذه ذلك التي الذي و أو ثم مع كل كان كيف متى أين بعد قبل لم لن قد",
				stemmer: "arabic"
			},
			fa: {
				functionWords: "و یا اما در از به با که را این آن است بود برای تا هم نیز می شود چه چگونه کجا کی هر یک خود شما ما آنها",
				stemmer: null
			},
			he: {
				functionWords: "של את על אל עם הוא היא הם זה זאת זו אני אתה לא כן או אבל גם כי אם מה מי איך איפה מתי כל יש אין היה",
				stemmer: null
			},
			hi: {
				functionWords: "का की के में से को पर और या लेकिन है हैं था थी नहीं यह वह ये वे कि जो कैसे कहाँ कौन क्या कब एक हो ने तो भी",
				stemmer: null
			},
			ko: {
				functionWords: "및 또는 그리고 하지만 이 그 저 것 수",
				stemmer: null
			},
			zh: {
				functionWords: "的 了 是 在 和 与 或 吗 呢 请 我 你 您 他 她",
				stemmer: null
			},
			ja: {
				functionWords: "の は が を に へ と で も か や から まで です ます",
				stemmer: null
			},
			th: {
				functionWords: "ที่ และ หรือ ของ ใน เป็น ได้ ให้ ว่า จะ ไหม",
				stemmer: null
			},
			lo: {
				functionWords: "ທີ່ ແລະ ຫຼື ຂອງ ໃນ ເປັນ",
				stemmer: null
			},
			km: {
				functionWords: "និង ឬ របស់ នៅ ក្នុង ជា ដែល",
				stemmer: null
			},
			my: {
				functionWords: "နှင့် သို့မဟုတ် သည် ကို မှ တွင်",
				stemmer: null
			},
			ta: {
				functionWords: "மற்றும் அல்லது ஒரு இந்த அந்த என்று",
				stemmer: "tamil"
			},
			hy: {
				functionWords: "և կամ բայց է են որ այս այդ ի մի",
				stemmer: "armenian"
			}
		}, u = Object.keys(l), d = [
			["ko", /\p{Script=Hangul}/gu],
			["th", /\p{Script=Thai}/gu],
			["lo", /\p{Script=Lao}/gu],
			["km", /\p{Script=Khmer}/gu],
			["my", /\p{Script=Myanmar}/gu],
			["he", /\p{Script=Hebrew}/gu],
			["el", /\p{Script=Greek}/gu],
			["ta", /\p{Script=Tamil}/gu],
			["hy", /\p{Script=Armenian}/gu],
			["kana", /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
			["han", /\p{Script=Han}/gu]
		], f = {
			texts: 400,
			characters: 2e3
		}, p = holdersOf();
		function holdersOf() {
			let e = new Map();
			for (let t of u) for (let n of new Set((0, c.ky)(l[t].functionWords, t).map(({ text: e }) => e))) e.set(n, [...e.get(n) ?? [], t]);
			return e;
		}
		function textLanguage(e) {
			return languageOf(e.slice(0, f.characters), !0);
		}
		function languageOf(e, t = !1) {
			let n = e.match(/\p{L}/gu)?.length ?? 0, r = new Map(d.map(([t, n]) => [t, e.match(n)?.length ?? 0])), [i, a] = [r.get("kana") ?? 0, r.get("han") ?? 0];
			if (i + a > n / 2) return i > (i + a) / 20 ? "ja" : "zh";
			let o = [...r].find(([e, t]) => e !== "kana" && e !== "han" && t > n / 2);
			if (o) return o[0];
			let s = (0, c.ky)(e).flatMap(c.yc), l = new Map();
			for (let e of s) for (let t of p.get(e) ?? []) l.set(t, (l.get(t) ?? 0) + 1);
			let [u, f] = [...l].sort((e, t) => t[1] - e[1]), m = (u?.[1] ?? 0) - (f?.[1] ?? 0);
			return u !== void 0 && u[1] >= .05 * s.length && m >= (t ? 1 : 3) ? u[0] : s.length >= 50 ? "other" : null;
		}
		let m;
		function tokenCounter() {
			return m ??= n.e(359).then(n.bind(n, 15359)).then(({ countTokens: e }) => wordwise((t) => e(t, { disallowedSpecial: new Set() }))), m;
		}
		let h = 262144;
		function wordwise(e) {
			let t = Array(h).fill(""), n = new Int32Array(h), counted = (r, i, a, o) => {
				if (a - i > 24) return e(r.slice(i, a));
				let s = (o ^ o >>> 15) & 262143;
				if (!isAt(r, i, a, t[s])) {
					let o = r.slice(i, a);
					t[s] = o, n[s] = e(o);
				}
				return n[s];
			};
			return (e) => {
				let [t, n, r, i] = [
					0,
					0,
					0,
					32
				];
				for (let a = 0; a < e.length; a++) {
					let o = e.charCodeAt(a);
					(o === 32 ? isPrinted(i) && isPrinted(e.charCodeAt(a + 1)) : i === 10 && isPrinted(o) && o !== 47) && (t += counted(e, n, a, r), n = a, r = 0), r = Math.imul(r ^ o, 16777619), i = o;
				}
				return n === e.length ? t : t + counted(e, n, e.length, r);
			};
		}
		function isPrinted(e) {
			return e > 32 && e < 127;
		}
		function isAt(e, t, n, r) {
			if (r.length !== n - t) return !1;
			for (let n = 0; n < r.length; n++) if (r.charCodeAt(n) !== e.charCodeAt(t + n)) return !1;
			return !0;
		}
		let g = [
			["up to 100 tokens", 100],
			["up to 500 tokens", 500],
			["up to 2,000 tokens", 2e3],
			["more", Infinity]
		];
		function exampleTokens({ messages: e, corrected: t }, n) {
			return e.reduce((e, { content: t }) => e + n(t), n(t));
		}
		function balanceOf(e, t, n, r = () => null) {
			let i = e.map(({ entry: e }) => r(e)), a = e.map(({ entry: e }, t) => i[t] ?? e.corrected.trim()), o = a.length > 1 && a.every((e) => e.length <= 60 && !e.includes("\n")) && new Set(a).size <= a.length / 2, s = t.map((e) => g.find(([, t]) => e <= t)?.[0] ?? "more");
			return {
				labels: o || i.every((e) => e !== null) ? shares(a) : null,
				languages: shares(e.map(({ entry: e }) => languageOfEntry(e, n))),
				lengths: shares(s)
			};
		}
		function languageOfEntry({ source: e, vars: t, messages: n }, r) {
			let i = e.tags?.lang ?? e.tags?.language;
			if (i !== void 0) return i;
			let a = Object.values(t).join("\n");
			return r(a.trim() === "" ? n.at(-1)?.content ?? "" : a);
		}
		function shares(e) {
			let t = new Map();
			for (let n of e) t.set(n, (t.get(n) ?? 0) + 1);
			return [...t].map(([e, t]) => ({
				name: e,
				count: t,
				thin: t < 10
			})).sort((e, t) => t.count - e.count || (e.name < t.name ? -1 : 1));
		}
		var _ = n(74537), v = n(89636), y = n(68249), b = n(79660), x = n(432), S = n(72194), C = n(57511), w = n(97160);
		function labelOfExample({ source: e, corrected: t }, { suites: n }) {
			let r = n.find(({ id: t }) => t === e.suite)?.task;
			if (r?.kind !== "classification") return null;
			let i = (0, C.K)(t, r.answer);
			return (i.kind === "value" ? (0, w.Wy)(i.value) : null) ?? "(not readable)";
		}
		function otherLabels(e, t) {
			let n = new Map();
			for (let { place: r, entry: i } of e) {
				let e = t.suites.find(({ id: e }) => e === i.source.suite)?.task?.expected, a = e === void 0 ? void 0 : (0, w.Wy)(i.graded?.[e]), o = labelOfExample(i, t);
				if (a == null || o === null || o === a) continue;
				let s = `${a} → ${o}`;
				n.set(s, [...n.get(s) ?? [], r]);
			}
			return [...n].map(([e, t]) => ({
				move: e,
				places: t
			}));
		}
		var T = n(79471);
		async function exportTraining(e) {
			let { format: t, out: n } = e, i = e.reviewed.map(({ file: e, name: t }) => (0, T.ty)(e, t)), { exam: a } = await (0, S.N)(e), s = i.flatMap((e) => e.entries), c = s.filter(({ entry: e }) => e.accepted && !(0, v.Kx)(e, t)), l = (0, y.uz)(s.filter((e) => !c.includes(e)), a, i.flatMap(({ broken: e }) => e)), { examples: u } = l, d = await tokenCounter(), f = u.map(({ entry: e }) => exampleTokens(e, d)), p = {
				selection: l,
				examples: u.length,
				unpaired: c.length,
				balance: balanceOf(u, f, languageName, (t) => labelOfExample(t, e.config)),
				otherLabels: otherLabels(u, e.config),
				tokens: f.reduce((e, t) => e + t, 0)
			};
			if (u.length === 0) return {
				...p,
				standing: [],
				notes: [],
				files: null
			};
			let m = `${n.replace(/\.jsonl?$/, "")}.provenance.jsonl`;
			if ((0, o.existsSync)(n) && !(0, o.existsSync)(m)) throw foreignFile(n);
			(0, x.Zf)(n, (0, v.kH)(u, t)), (0, x.Zf)(m, (0, v.H3)(u));
			let h = r.basename(n), { texts: g, ...C } = await (0, b.D)(n, h), { examples: w } = C, E = a.flatMap(({ texts: e }, t) => e.map((e) => ({
				id: String(t),
				text: e
			}))), D = new Set((0, _.lS)(E, g).map(({ case: e }) => e));
			return {
				...p,
				standing: [...D].map((e) => a[Number(e)]?.label ?? e),
				notes: [`Read again: ${w === 1 ? "1 example" : `${w} examples`}, ${D.size} of ${a.length} cases of the suites stand in them.`, ...(0, b.Z)(h, C, "it")],
				files: {
					training: n,
					provenance: m
				}
			};
		}
		function languageName(e) {
			return textLanguage(e) ?? "(not known)";
		}
		function foreignFile(e) {
			return new s.pO({
				code: "training/file-exists",
				what: `There is a file already that \`pawl export training\` did not write: ${e}`,
				fix: "name another one: --out FILE"
			});
		}
		var E = n(11558), D = n(73535), O = n(6767), k = n(82746), A = n(12215), j = n(46914), M = n(99376), N = n(31901), P = n(38565), F = n(3184), I = n(49987);
		let L = i.Ikc({
			holdout: a.ai().min(0).max(1).default(.5),
			price: a.ai().min(0).optional(),
			epochs: a.ai().int().min(1).max(100).default(3)
		}), howToReview = (e) => [
			"Failing answers, to review. None of them becomes training data before a person accepts it. For each entry:",
			"- write the right answer in `corrected` (`proposed` is an answer to the same case that passed its checks),",
			"- set `accepted: true`.",
			`Then: npx ${j.Hy} export training ${e}`,
			"A case that a model was trained on does not test it any more: take it out of its suite, or train on variations of it (pawl draft)."
		], exportTrainingCommand = async (e, t, n, i) => {
			let a = L.safeParse(e);
			if (!a.success) throw (0, F.Z)("export training", a.error, e);
			let { holdout: o, price: c, epochs: l } = a.data, u = await (0, A.h)(n.cwd(), n.env, !1), d = (0, D.Y)({
				root: u.root,
				file: (0, M.u)(e.policy),
				keepUnreadable: !0
			}), f = (0, M.u)(e.suite);
			(0, O.D)(d, f);
			let at = (e) => r.resolve(n.cwd(), e), p = {
				root: u.root,
				config: d,
				env: n.env,
				openEngine: i
			}, say = (e) => n.stdout.write(`${(0, P.QN)(e, n.stdout)}\n`), m = (0, M.u)(e.out);
			if (t.length > 0) {
				let i = await exportTraining({
					...p,
					reviewed: t.map((e) => ({
						file: at(e),
						name: e
					})),
					format: (0, M.u)(e.format) ?? "openai",
					out: at(m ?? "training.jsonl")
				}), a = r.relative(n.cwd(), await (0, N.y)(void 0, "samples.jsonl", n));
				for (let e of exportLines(i, {
					price: c,
					epochs: l,
					cwd: n.cwd(),
					left: a
				})) say(e);
				let { malformed: o, leaked: s, contradictions: u } = i.selection;
				return +(o.length + s.length + u.length + i.standing.length > 0 || i.files === null);
			}
			let h = await (0, E.k)({
				...p,
				repository: u,
				cwd: n.cwd(),
				from: await samplesNamed((0, M.u)(e.from), n),
				holdout: o,
				passing: e.passing === !0,
				suite: f
			}), { entries: g, heldOut: _, wordless: v } = h, y = at(m ?? r.join(u.root, ".pawl", "training-review.yaml"));
			if (g.length > 0) {
				let e = r.relative(n.cwd(), y);
				(0, T.OC)(y, "training-review", g, howToReview((0, s.lG)(e))), say(`${(0, k.U9)(g.length, "case")} to review in ${e}`), say("Correct and accept them there. Then:"), say(`  npx ${j.Hy} export training ${(0, s.lG)(e)}`);
			} else say("No case to review.");
			_.length > 0 && say(`Held out, and still a test of the model: ${named(_)}. Other shares: --holdout 0 to 1.`);
			for (let e of (0, I.o)(h, d.file)) say(e);
			return v > 0 && say(`${(0, k.U9)(v, "failing case")} left out: the answer is not kept, or the prompt is not text.`), 0;
		};
		async function samplesNamed(e, t) {
			return e === "store" ? e : (0, N.y)(e, "samples.jsonl", t);
		}
		function named(e) {
			return `${(0, k.U9)(e.length, "case")} (${(0, k.Ku)(e, 5, (e) => `\`${e}\``)})`;
		}
		function exportLines({ selection: e, examples: t, unpaired: n, balance: i, otherLabels: a, tokens: o, standing: s, notes: c, files: l }, { price: u, epochs: d, cwd: f, left: p }) {
			let { malformed: m, leaked: h, duplicates: g, contradictions: _, unaccepted: v } = e, y = o * d, b = u === void 0 ? "– (not known: --price USD)" : (0, k.TG)(y / 1e6 * u);
			return [
				l === null ? "Nothing was written: no entry can be trained on." : `${(0, k.U9)(t, "example")} in ${r.relative(f, l.training)}, where each comes from in ${r.relative(f, l.provenance)}`,
				...v > 0 ? [`${(0, k.U9)(v, "entry", "entries")} not accepted, and left out.`] : [],
				...n > 0 ? [`${(0, k.U9)(n, "entry", "entries")} without a failing answer: no pair.`] : [],
				...problemLines("refused, malformed", m),
				...problemLines("refused, in a suite", h),
				...h.length > 0 ? howToMove(p) : [],
				...problemLines("refused, two answers to one question", _),
				...problemLines("left out, asked before", g),
				...l === null ? [] : [
					...i.labels === null ? [] : [shareLine("labels", i.labels)],
					...otherLabelLines(a),
					shareLine("languages", i.languages),
					shareLine("lengths", i.lengths),
					`tokens: ${(0, k.WQ)(o)} a pass (o200k), ${(0, k.WQ)(y)} in ${(0, k.U9)(d, "epoch")}; cost: ${b}`,
					...c,
					...s.length > 0 ? [`Not to be trained on as it is: ${named(s)} stand in what the model would be shown.`] : []
				]
			];
		}
		let howToMove = (e) => ["  A case that a model was trained on does not test it any more. Either take it out of its suite in the same pull request (the report counts it as removed), or leave it there and train on variations of it:", `  npx ${j.Hy} draft --from ${(0, s.lG)(e)} --model openai:chat:gpt-5.6-sol`];
		function problemLines(e, t) {
			return t.length === 0 ? [] : [`${e}: ${t.length}`, ...t.map(({ place: e, what: t }) => `  ${e} ${t}`)];
		}
		function otherLabelLines(e) {
			return e.map(({ move: e, places: t }) => `look again: another label than the case expects (${e}): ${(0, k.Ku)(t, 1)}`);
		}
		function shareLine(e, t) {
			return `${e}: ${t.map(({ name: e, count: t, thin: n }) => `${e} ${t}${n ? " (thin)" : ""}`).join(", ")}${t.some(({ thin: e }) => e) ? " · thin: under 10" : ""}`;
		}
	}),
	57511: ((e, t, n) => {
		n.d(t, {
			K: () => answerIn,
			U: () => parsedJson
		});
		function answerIn(e, t) {
			if (t === void 0) return {
				kind: "value",
				value: e
			};
			let n = parsedJson(e);
			if (n.kind === "unreadable") return n;
			let r = n.value;
			for (let e of stepsOf(t)) {
				if (typeof r != "object" || !r || !Object.hasOwn(r, e)) return {
					kind: "unreadable",
					why: `no \`${t}\` in the answer`
				};
				r = r[e];
			}
			return {
				kind: "value",
				value: r
			};
		}
		function parsedJson(e) {
			if (typeof e != "string") return {
				kind: "value",
				value: e
			};
			let t = e.trim();
			try {
				return {
					kind: "value",
					value: JSON.parse(withoutFence(t))
				};
			} catch {
				return {
					kind: "unreadable",
					why: "the answer is not JSON"
				};
			}
		}
		function withoutFence(e) {
			if (!e.startsWith("```") || !e.endsWith("```") || e.length < 6) return e;
			let t = e.indexOf("\n");
			return t < 0 ? e : e.slice(t, -3);
		}
		function stepsOf(e) {
			return e.replace(/^\$\.?/, "").split(/[.[\]]+/).filter((e) => e !== "");
		}
	})
};
