export const id = 899;
export const ids = [899];
export const modules = { 899: ((e, t, n) => {
	n.d(t, { schemaCheck: () => schemaCheck });
	var r = n(2210), i = n(2815);
	function schemaCheck(e) {
		let t = new r.Ajv2020({
			strict: !1,
			allErrors: !1,
			logger: !1
		});
		i.default(t);
		let { $schema: n, ...a } = e, o = t.compile(a);
		return (e) => o(e) === !0;
	}
}) };
