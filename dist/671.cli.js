export const id = 671;
export const ids = [671];
export const modules = { 99671: ((e, t, n) => {
	n.r(t), n.d(t, { askChoices: () => askChoices });
	var r = n(26170), i = n(84173);
	async function askChoices(e, t, n) {
		let a = e.ci ?? await (0, r.Lt)({
			...n,
			message: "Where do your pull requests run?",
			initialValue: t.ci,
			options: [
				{
					value: "github",
					label: "GitHub Actions"
				},
				{
					value: "gitlab",
					label: "GitLab CI"
				},
				{
					value: "other",
					label: "Another CI",
					hint: "Azure DevOps, Bitbucket, CircleCI, Jenkins …"
				}
			]
		});
		if ((0, r.FZ)(a)) return null;
		let o = e.isPublishing ?? (a === "github" && await (0, r.Lt)({
			...n,
			message: "How many jobs judge a pull request?",
			initialValue: t.isPublishing,
			options: [{
				value: !1,
				label: "One",
				hint: "it runs the suites and writes the comment"
			}, {
				value: !0,
				label: "Two",
				hint: "the job with the keys can write nothing; another one writes the comment"
			}]
		}));
		if ((0, r.FZ)(o)) return null;
		let s = e.keys?.join(", ") ?? await (0, r.Qq)({
			...n,
			message: "Which variables hold the keys of your models? Names alone, never a key itself.",
			placeholder: "none",
			initialValue: t.keys.join(", "),
			validate: (e) => (0, i.PT)(e ?? "")
		});
		if ((0, r.FZ)(s)) return null;
		let c = e.comment ?? (a === "other" ? t.comment : await (0, r.Lt)({
			...n,
			message: "When does a pull request get a comment?",
			initialValue: t.comment,
			options: [
				{
					value: "changes",
					label: "When it changes what a suite depends on"
				},
				{
					value: "failures",
					label: "When a suite got worse or was not measured"
				},
				{
					value: "always",
					label: "Always"
				},
				{
					value: "off",
					label: "Never",
					hint: "the check and the report alone"
				}
			]
		}));
		return (0, r.FZ)(c) ? null : {
			ci: a,
			isPublishing: o,
			keys: (0, i.mu)(s),
			comment: c
		};
	}
}) };
