export const id = 170;
export const ids = [170];
export const modules = { 26170: ((e, t, r) => {
	r.d(t, {
		FZ: () => dist_isCancel,
		Lt: () => dist_select,
		Qq: () => dist_text
	});
	var i = r(57975), a = r(1708), s = r(80481);
	let c = (() => {
		let e = /[\uD800-\uDBFF][\uDC00-\uDFFF]/g;
		return (t) => {
			let r = 0;
			for (e.lastIndex = 0; e.test(t);) r += 1;
			return t.length - r;
		};
	})(), isFullWidth = (e) => e === 12288 || e >= 65281 && e <= 65376 || e >= 65504 && e <= 65510, isWideNotCJKTNotEmoji = (e) => e === 8987 || e === 9001 || e >= 12272 && e <= 12287 || e >= 12289 && e <= 12350 || e >= 12441 && e <= 12543 || e >= 12549 && e <= 12591 || e >= 12593 && e <= 12686 || e >= 12688 && e <= 12771 || e >= 12783 && e <= 12830 || e >= 12832 && e <= 12871 || e >= 12880 && e <= 19903 || e >= 65040 && e <= 65049 || e >= 65072 && e <= 65106 || e >= 65108 && e <= 65126 || e >= 65128 && e <= 65131 || e >= 127488 && e <= 127490 || e >= 127504 && e <= 127547 || e >= 127552 && e <= 127560 || e >= 131072 && e <= 196605 || e >= 196608 && e <= 262141, l = /[\u001b\u009b][[()#;?]*(?:[0-9]{1,4}(?:;[0-9]{0,4})*)?[0-9A-ORZcf-nqry=><]|\u001b\]8;[^;]*;.*?(?:\u0007|\u001b\u005c)/y, u = /[\x00-\x08\x0A-\x1F\x7F-\x9F]{1,1000}/y, d = /(?:(?![\uFF61-\uFF9F\uFF00-\uFFEF])[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Tangut}]){1,1000}/uy, f = /\t{1,1000}/y, p = /[\u{1F1E6}-\u{1F1FF}]{2}|\u{1F3F4}[\u{E0061}-\u{E007A}]{2}[\u{E0030}-\u{E0039}\u{E0061}-\u{E007A}]{1,3}\u{E007F}|(?:\p{Emoji}\uFE0F\u20E3?|\p{Emoji_Modifier_Base}\p{Emoji_Modifier}?|\p{Emoji_Presentation})(?:\u200D(?:\p{Emoji_Modifier_Base}\p{Emoji_Modifier}?|\p{Emoji_Presentation}|\p{Emoji}\uFE0F\u20E3?))*/uy, m = /(?:[\x20-\x7E\xA0-\xFF](?!\uFE0F)){1,1000}/y, h = /\p{M}+/gu, g = {
		limit: Infinity,
		ellipsis: ""
	}, getStringTruncatedWidth = (e, t = {}, r = {}) => {
		let i = t.limit ?? Infinity, a = t.ellipsis ?? "", s = t?.ellipsisWidth ?? (a ? getStringTruncatedWidth(a, g, r).width : 0), _ = r.controlWidth ?? 0, v = r.tabWidth ?? 8, b = r.emojiWidth ?? 2, x = r.regularWidth ?? 1, S = r.wideWidth ?? 2, w = [
			[m, x],
			[l, 0],
			[u, _],
			[f, v],
			[p, b],
			[d, S]
		], T = 0, E = 0, D = e.length, O = 0, k = !1, A = D, j = Math.max(0, i - s), M = 0, N = 0, P = 0, F = 0;
		outer: for (;;) {
			if (N > M || E >= D && E > T) {
				let t = e.slice(M, N) || e.slice(T, E);
				O = 0;
				for (let e of t.replaceAll(h, "")) {
					let t = e.codePointAt(0) || 0;
					if (F = isFullWidth(t) ? 2 : isWideNotCJKTNotEmoji(t) ? S : x, P + F > j && (A = Math.min(A, Math.max(M, T) + O)), P + F > i) {
						k = !0;
						break outer;
					}
					O += e.length, P += F;
				}
				M = N = 0;
			}
			if (E >= D) break outer;
			for (let t = 0, r = w.length; t < r; t++) {
				let [r, a] = w[t];
				if (r.lastIndex = E, r.test(e)) {
					if (O = r === d ? c(e.slice(E, r.lastIndex)) : r === p ? 1 : r.lastIndex - E, F = O * a, P + F > j && (A = Math.min(A, E + Math.floor((j - P) / a))), P + F > i) {
						k = !0;
						break outer;
					}
					P += F, M = T, N = E, E = T = r.lastIndex;
					continue outer;
				}
			}
			E += 1;
		}
		return {
			width: k ? j : P,
			index: k ? A : D,
			truncated: k,
			ellipsed: k && i >= s
		};
	}, _ = getStringTruncatedWidth, v = {
		limit: Infinity,
		ellipsis: "",
		ellipsisWidth: 0
	}, fastStringWidth = (e, t = {}) => _(e, v, t).width, b = fastStringWidth, x = "]8;;", S = RegExp(`(?:\\[(?<code>\\d+)m|\\${x}(?<uri>.*))`, "y"), getClosingCode = (e) => {
		if (e >= 30 && e <= 37 || e >= 90 && e <= 97) return 39;
		if (e >= 40 && e <= 47 || e >= 100 && e <= 107) return 49;
		if (e === 1 || e === 2) return 22;
		if (e === 3) return 23;
		if (e === 4) return 24;
		if (e === 7) return 27;
		if (e === 8) return 28;
		if (e === 9) return 29;
		if (e === 0) return 0;
	}, wrapAnsiCode = (e) => `[${e}m`, wrapAnsiHyperlink = (e) => `${x}${e}`, wrapWord = (e, t, r) => {
		let i = t[Symbol.iterator](), a = !1, s = !1, c = e.at(-1), l = c === void 0 ? 0 : b(c), u = i.next(), d = i.next(), f = 0;
		for (; !u.done;) {
			let c = u.value, p = b(c);
			l + p <= r ? e[e.length - 1] += c : (e.push(c), l = 0), (c === "\x1B" || c === "") && (a = !0, s = t.startsWith(x, f + 1)), a ? s ? c === "\x07" && (a = !1, s = !1) : c === "m" && (a = !1) : (l += p, l === r && !d.done && (e.push(""), l = 0)), u = d, d = i.next(), f += c.length;
		}
		c = e.at(-1), !l && c !== void 0 && c.length && e.length > 1 && (e[e.length - 2] += e.pop());
	}, stringVisibleTrimSpacesRight = (e) => {
		let t = e.split(" "), r = t.length;
		for (; r && !b(t[r - 1]);) r--;
		return r === t.length ? e : t.slice(0, r).join(" ") + t.slice(r).join("");
	}, exec = (e, t, r = {}) => {
		if (r.trim !== !1 && e.trim() === "") return "";
		let i = "", a, s, c = e.split(" "), l = [""], u = 0;
		for (let e = 0; e < c.length; e++) {
			let i = c[e];
			if (r.trim !== !1) {
				let e = l.at(-1) ?? "", t = e.trimStart();
				e.length !== t.length && (l[l.length - 1] = t, u = b(t));
			}
			e !== 0 && (u >= t && (r.wordWrap === !1 || r.trim === !1) && (l.push(""), u = 0), (u || r.trim === !1) && (l[l.length - 1] += " ", u++));
			let a = b(i);
			if (r.hard && a > t) {
				let e = t - u, r = 1 + Math.floor((a - e - 1) / t);
				Math.floor((a - 1) / t) < r && l.push(""), wrapWord(l, i, t), u = b(l.at(-1) ?? "");
			} else {
				if (u + a > t && u && a) {
					if (r.wordWrap === !1 && u < t) {
						wrapWord(l, i, t), u = b(l.at(-1) ?? "");
						continue;
					}
					l.push(""), u = 0;
				}
				u + a > t && r.wordWrap === !1 ? (wrapWord(l, i, t), u = b(l.at(-1) ?? "")) : (l[l.length - 1] += i, u += a);
			}
		}
		r.trim !== !1 && (l = l.map((e) => stringVisibleTrimSpacesRight(e)));
		let d = l.join("\n"), f = !1;
		for (let e = 0; e < d.length; e++) {
			let t = d[e];
			if (i += t, f) f = !1;
			else if (f = t >= "\ud800" && t <= "\udbff", f) continue;
			if (t === "\x1B" || t === "") {
				S.lastIndex = e + 1;
				let t = S.exec(d)?.groups;
				if (t?.code !== void 0) {
					let e = Number.parseFloat(t.code);
					a = e === 39 ? void 0 : e;
				} else t?.uri !== void 0 && (s = t.uri.length === 0 ? void 0 : t.uri);
			}
			if (d[e + 1] === "\n") {
				s && (i += wrapAnsiHyperlink(""));
				let e = a ? getClosingCode(a) : void 0;
				a && e && (i += wrapAnsiCode(e));
			} else t === "\n" && (a && getClosingCode(a) && (i += wrapAnsiCode(a)), s && (i += wrapAnsiHyperlink(s)));
		}
		return i;
	}, w = /\r?\n/;
	function main_wrapAnsi(e, t, r) {
		return String(e).normalize().split(w).map((e) => exec(e, t, r)).join("\n");
	}
	let T = {
		to(e, t) {
			return t ? `[${t + 1};${e + 1}H` : `[${e + 1}G`;
		},
		move(e, t) {
			let r = "";
			return e < 0 ? r += `[${-e}D` : e > 0 && (r += `[${e}C`), t < 0 ? r += `[${-t}A` : t > 0 && (r += `[${t}B`), r;
		},
		up: (e = 1) => `[${e}A`,
		down: (e = 1) => `[${e}B`,
		forward: (e = 1) => `[${e}C`,
		backward: (e = 1) => `[${e}D`,
		nextLine: (e = 1) => "\x1B[E".repeat(e),
		prevLine: (e = 1) => "\x1B[F".repeat(e),
		left: "\x1B[G",
		hide: "\x1B[?25l",
		show: "\x1B[?25h",
		save: "\x1B7",
		restore: "\x1B8"
	}, E = {
		screen: "\x1B[2J",
		up: (e = 1) => "\x1B[1J".repeat(e),
		down: (e = 1) => "\x1B[J".repeat(e),
		line: "\x1B[2K",
		lineEnd: "\x1B[K",
		lineStart: "\x1B[1K",
		lines(e) {
			let t = "";
			for (let r = 0; r < e; r++) t += this.line + (r < e - 1 ? T.up() : "");
			return e && (t += T.left), t;
		}
	};
	r(7066);
	function findCursor(e, t, r) {
		if (!r.some((e) => !e.disabled)) return e;
		let i = e + t, a = Math.max(r.length - 1, 0), s = i < 0 ? a : i > a ? 0 : i;
		return r[s]?.disabled ? findCursor(s, t < 0 ? -1 : 1, r) : s;
	}
	let D = {
		actions: new Set([
			"up",
			"down",
			"left",
			"right",
			"space",
			"enter",
			"cancel"
		]),
		aliases: new Map([
			["k", "up"],
			["j", "down"],
			["h", "left"],
			["l", "right"],
			["", "cancel"],
			["escape", "cancel"]
		]),
		messages: {
			cancel: "Canceled",
			error: "Something went wrong"
		},
		withGuide: !0,
		accessible: void 0,
		date: {
			monthNames: [
				"January",
				"February",
				"March",
				"April",
				"May",
				"June",
				"July",
				"August",
				"September",
				"October",
				"November",
				"December"
			],
			messages: {
				required: "Please enter a valid date",
				invalidMonth: "There are only 12 months in a year",
				invalidDay: (e, t) => `There are only ${e} days in ${t}`,
				afterMin: (e) => `Date must be on or after ${e.toISOString().slice(0, 10)}`,
				beforeMax: (e) => `Date must be on or before ${e.toISOString().slice(0, 10)}`
			}
		}
	};
	function dist_isAccessible(e) {
		if (e !== void 0) return e;
		if (D.accessible !== void 0) return D.accessible;
		let t = process.env.ACCESSIBLE;
		return t !== void 0 && t !== "" && t !== "0" && t !== "false";
	}
	function isActionKey(e, t) {
		if (typeof e == "string") return D.aliases.get(e) === t;
		for (let r of e) if (r !== void 0 && isActionKey(r, t)) return !0;
		return !1;
	}
	function diffLines(e, t) {
		if (e === t) return;
		let r = e.split("\n"), i = t.split("\n"), a = Math.max(r.length, i.length), s = [];
		for (let e = 0; e < a; e++) r[e] !== i[e] && s.push(e);
		return {
			lines: s,
			numLinesBefore: r.length,
			numLinesAfter: i.length,
			numLines: a
		};
	}
	globalThis.process.platform.startsWith("win");
	let O = Symbol("clack:cancel");
	function dist_isCancel(e) {
		return e === O;
	}
	function setRawMode(e, t) {
		let r = e;
		r.isTTY && r.setRawMode(t);
	}
	let dist_getColumns = (e) => "columns" in e && typeof e.columns == "number" ? e.columns : 80, getRows = (e) => "rows" in e && typeof e.rows == "number" ? e.rows : 20;
	function dist_wrapTextWithPrefix(e, t, r, i = r, s = r, c) {
		return main_wrapAnsi(t, dist_getColumns(e ?? a.stdout) - b(r), {
			hard: !0,
			trim: !1
		}).split("\n").map((e, t, a) => {
			let l = c ? c(e, t) : e;
			return t === 0 ? `${i}${l}` : t === a.length - 1 ? `${s}${l}` : `${r}${l}`;
		}).join("\n");
	}
	function dist_runValidation(e, t) {
		if ("~standard" in e) {
			let r = e["~standard"].validate(t);
			return r instanceof Promise ? r.then((e) => e.issues?.at(0)?.message) : r.issues?.at(0)?.message;
		}
		return e(t);
	}
	let k = class C {
		input;
		output;
		_abortSignal;
		rl;
		opts;
		_render;
		_track = !1;
		_prevFrame = "";
		_subscribers = new Map();
		_cursor = 0;
		state = "initial";
		error = "";
		value;
		userInput = "";
		get accessible() {
			return dist_isAccessible(this.opts.accessible);
		}
		constructor(e, t = !0) {
			let { input: r = a.stdin, output: i = a.stdout, render: s, signal: c, ...l } = e;
			this.opts = l, this.onKeypress = this.onKeypress.bind(this), this.close = this.close.bind(this), this.render = this.render.bind(this), this._render = s.bind(this), this._track = t, this._abortSignal = c, this.input = r, this.output = i;
		}
		unsubscribe() {
			this._subscribers.clear();
		}
		setSubscriber(e, t) {
			let r = this._subscribers.get(e) ?? [];
			r.push(t), this._subscribers.set(e, r);
		}
		on(e, t) {
			this.setSubscriber(e, { cb: t });
		}
		once(e, t) {
			this.setSubscriber(e, {
				cb: t,
				once: !0
			});
		}
		emit(e, ...t) {
			let r = this._subscribers.get(e) ?? [], i = [];
			for (let e of r) e.cb(...t), e.once && i.push(() => r.splice(r.indexOf(e), 1));
			for (let e of i) e();
		}
		prompt() {
			return new Promise((e) => {
				if (this._abortSignal) {
					if (this._abortSignal.aborted) return this.state = "cancel", this.close(), e(O);
					this._abortSignal.addEventListener("abort", () => {
						this.state = "cancel", this.close();
					}, { once: !0 });
				}
				this.rl = s.createInterface({
					input: this.input,
					tabSize: 2,
					prompt: "",
					escapeCodeTimeout: 50,
					terminal: !0
				}), this.rl.prompt(), this.opts.initialUserInput !== void 0 && this._setUserInput(this.opts.initialUserInput, !0), this.input.on("keypress", this.onKeypress), setRawMode(this.input, !0), this.output.on("resize", this.render), this.render(), this.once("submit", () => {
					this.output.write(T.show), this.output.off("resize", this.render), setRawMode(this.input, !1), e(this.value);
				}), this.once("cancel", () => {
					this.output.write(T.show), this.output.off("resize", this.render), setRawMode(this.input, !1), e(O);
				});
			});
		}
		_isActionKey(e, t) {
			return e === "	";
		}
		_shouldSubmit(e, t) {
			return !0;
		}
		_setValue(e) {
			this.value = e, this.emit("value", this.value);
		}
		_setUserInput(e, t) {
			this.userInput = e ?? "", this.emit("userInput", this.userInput), t && this._track && this.rl && (this.rl.write(this.userInput), this._cursor = this.rl.cursor);
		}
		_clearUserInput() {
			this.rl?.write(null, {
				ctrl: !0,
				name: "u"
			}), this._setUserInput("");
		}
		async onKeypress(e, t) {
			if (this.state !== "validating") {
				if (this._track && t.name !== "return" && (t.name && this._isActionKey(e, t) && this.rl?.write(null, {
					ctrl: !0,
					name: "h"
				}), this._cursor = this.rl?.cursor ?? 0, this._setUserInput(this.rl?.line)), this.state === "error" && (this.state = "active"), t?.name && (!this._track && D.aliases.has(t.name) && this.emit("cursor", D.aliases.get(t.name)), D.actions.has(t.name) && this.emit("cursor", t.name)), e && (e.toLowerCase() === "y" || e.toLowerCase() === "n") && this.emit("confirm", e.toLowerCase() === "y"), this.emit("key", e, t), t?.name === "return" && this._shouldSubmit(e, t)) {
					if (this.opts.validate) {
						let e = dist_runValidation(this.opts.validate, this.value), t;
						e instanceof Promise ? (this.state = "validating", this.render(), t = await e) : t = e, t && (this.error = t instanceof Error ? t.message : t, this.state = "error", this.rl?.write(this.userInput));
					}
					this.state !== "error" && (this.state = "submit");
				}
				isActionKey([
					e,
					t?.name,
					t?.sequence
				], "cancel") && (this.state = "cancel"), (this.state === "submit" || this.state === "cancel") && this.emit("finalize"), this.render(), (this.state === "submit" || this.state === "cancel") && this.close();
			}
		}
		close() {
			this.input.unpipe(), this.input.removeListener("keypress", this.onKeypress), this.output.write("\n"), setRawMode(this.input, !1), this.rl?.close(), this.rl = void 0, this.emit(`${this.state}`, this.value), this.unsubscribe();
		}
		restoreCursor() {
			let e = main_wrapAnsi(this._prevFrame, dist_getColumns(this.output), {
				hard: !0,
				trim: !1
			}).split("\n").length - 1;
			this.output.write(T.move(-999, e * -1));
		}
		render() {
			let e = main_wrapAnsi(this._render(this) ?? "", dist_getColumns(this.output), {
				hard: !0,
				trim: !1
			});
			if (e !== this._prevFrame) {
				if (this.state === "initial") this.output.write(T.hide);
				else {
					let t = diffLines(this._prevFrame, e), r = getRows(this.output);
					if (this.restoreCursor(), t) {
						let i = Math.max(0, t.numLinesAfter - r), a = Math.max(0, t.numLinesBefore - r), s = t.lines.find((e) => e >= i);
						if (s === void 0) {
							this._prevFrame = e;
							return;
						}
						if (t.lines.length === 1) {
							this.output.write(T.move(0, s - a)), this.output.write(E.lines(1));
							let t = e.split("\n");
							this.output.write(t[s]), this._prevFrame = e, this.output.write(T.move(0, t.length - s - 1));
							return;
						}
						if (t.lines.length > 1) {
							if (i < a) s = i;
							else {
								let e = s - a;
								e > 0 && this.output.write(T.move(0, e));
							}
							this.output.write(E.down());
							let t = e.split("\n").slice(s);
							this.output.write(t.join("\n")), this._prevFrame = e;
							return;
						}
					}
					this.output.write(E.down());
				}
				this.output.write(e), this.state === "initial" && (this.state = "active"), this._prevFrame = e;
			}
		}
	}, A = class n extends k {
		options;
		cursor = 0;
		get _selectedValue() {
			return this.options[this.cursor];
		}
		changeValue() {
			let e = this._selectedValue;
			this.value = e === void 0 ? void 0 : e.value;
		}
		constructor(e) {
			super(e, !1), this.options = e.options;
			let t = this.options.findIndex(({ value: t }) => t === e.initialValue), r = t === -1 ? 0 : t;
			this.cursor = this.options[r]?.disabled ? findCursor(r, 1, this.options) : r, this.changeValue(), this.on("cursor", (e) => {
				switch (e) {
					case "left":
					case "up":
						this.cursor = findCursor(this.cursor, -1, this.options);
						break;
					case "down":
					case "right": this.cursor = findCursor(this.cursor, 1, this.options);
				}
				this.changeValue();
			});
		}
	};
	class n extends k {
		get userInputWithCursor() {
			if (this.state === "submit") return this.userInput;
			let e = this.userInput;
			if (this.cursor >= e.length) return `${this.userInput}\u2588`;
			let t = e.slice(0, this.cursor), r = e.slice(this.cursor, this.cursor + 1), a = e.slice(this.cursor + 1);
			return `${t}${(0, i.styleText)("inverse", r)}${a}`;
		}
		get cursor() {
			return this._cursor;
		}
		constructor(e) {
			super({
				...e,
				initialUserInput: e.initialUserInput ?? e.initialValue
			}), this.on("userInput", (e) => {
				this._setValue(e);
			}), this.on("finalize", () => {
				this.value ||= e.defaultValue, this.value === void 0 && (this.value = "");
			});
		}
	}
	r(73024), r(76760);
	function isUnicodeSupported() {
		return a.platform === "win32" ? !!a.env.CI || !!a.env.WT_SESSION || !!a.env.TERMINUS_SUBLIME || a.env.ConEmuTask === "{cmd::Cmder}" || a.env.TERM_PROGRAM === "Terminus-Sublime" || a.env.TERM_PROGRAM === "vscode" || a.env.TERM === "xterm-256color" || a.env.TERM === "alacritty" || a.env.TERMINAL_EMULATOR === "JetBrains-JediTerm" : a.env.TERM !== "linux";
	}
	let j = isUnicodeSupported(), unicodeOr = (e, t) => j ? e : t, M = unicodeOr("◆", "*"), N = unicodeOr("■", "x"), P = unicodeOr("▲", "x"), F = unicodeOr("◇", "o"), I = unicodeOr("│", "|"), R = unicodeOr("└", "—"), z = unicodeOr("●", ">"), B = unicodeOr("○", " "), V = unicodeOr("●", "•"), H = unicodeOr("◆", "*"), U = unicodeOr("▲", "!"), W = unicodeOr("■", "x"), symbol = (e) => {
		switch (e) {
			case "initial":
			case "active": return (0, i.styleText)("cyan", M);
			case "cancel": return (0, i.styleText)("red", N);
			case "error": return (0, i.styleText)("yellow", P);
			case "submit": return (0, i.styleText)("green", F);
			case "validating": return (0, i.styleText)("dim", M);
		}
	}, symbolBar = (e) => {
		switch (e) {
			case "initial":
			case "active": return (0, i.styleText)("cyan", I);
			case "cancel": return (0, i.styleText)("red", I);
			case "error": return (0, i.styleText)("yellow", I);
			case "submit": return (0, i.styleText)("green", I);
		}
	};
	function formatInstructionFooter(e, t, r) {
		let a = r ? `${(0, i.styleText)("cyan", I)}  ` : "", s = dist_wrapTextWithPrefix(e, t.join(" • "), a).split("\n");
		return r && s.push((0, i.styleText)("cyan", R)), s;
	}
	let E$1 = (e, t, r, i, a, s = !1) => {
		let c = t, l = 0;
		if (s) for (let t = i - 1; t >= r; t--) {
			let r = e[t];
			if (r && (c -= r.length), l++, c <= a) break;
		}
		else for (let t = r; t < i; t++) {
			let r = e[t];
			if (r && (c -= r.length), l++, c <= a) break;
		}
		return {
			lineCount: c,
			removals: l
		};
	}, limitOptions = ({ cursor: e, options: t, style: r, output: a = process.stdout, maxItems: s = Infinity, columnPadding: c = 0, rowPadding: l = 4 }) => {
		let u = dist_getColumns(a) - c, d = getRows(a), f = (0, i.styleText)("dim", "..."), p = Math.max(d - l, 0), m = Math.max(Math.min(s, p), 5), h = 0;
		e >= m - 3 && (h = Math.max(Math.min(e - m + 3, t.length - m), 0));
		let g = m < t.length && h > 0, _ = m < t.length && h + m < t.length, v = Math.min(h + m, t.length), b = [], x = 0;
		g && x++, _ && x++;
		let S = h + +!!g, w = v - +!!_;
		for (let i = S; i < w; i++) {
			let a = t[i], s = main_wrapAnsi(a === void 0 ? "" : r(a, i === e), u, {
				hard: !0,
				trim: !1
			}).split("\n");
			b.push(s), x += s.length;
		}
		if (x > p) {
			let t = 0, r = 0, i = x, a = e - S, s = p, L = () => E$1(b, i, 0, a, s), y = () => E$1(b, i, a + 1, b.length, s, !0);
			g ? ({lineCount: i, removals: t} = L(), i > s && (_ || --s, {lineCount: i, removals: r} = y())) : (_ || --s, {lineCount: i, removals: r} = y(), i > s && (--s, {lineCount: i, removals: t} = L())), t > 0 && (g = !0, b.splice(0, t)), r > 0 && (_ = !0, b.splice(b.length - r, r));
		}
		let T = [];
		g && T.push(f);
		for (let e of b) for (let t of e) T.push(t);
		return _ && T.push(f), T;
	};
	`${(0, i.styleText)("dim", "↑/↓")}`, `${(0, i.styleText)("dim", "Space:")}`, `${(0, i.styleText)("dim", "Enter:")}`;
	let G = {
		message: (e = [], { symbol: t = (0, i.styleText)("gray", I), secondarySymbol: r = (0, i.styleText)("gray", I), output: a = process.stdout, spacing: s = 1, withGuide: c } = {}) => {
			let l = [], u = c ?? D.withGuide, d = u ? r : "", f = u ? `${t}  ` : "", p = u ? `${r}  ` : "";
			for (let e = 0; e < s; e++) l.push(d);
			let m = Array.isArray(e) ? e : e.split("\n");
			if (m.length > 0) {
				let [e, ...i] = m;
				e.length > 0 ? l.push(`${f}${e}`) : l.push(u ? t : "");
				for (let e of i) e.length > 0 ? l.push(`${p}${e}`) : l.push(u ? r : "");
			}
			a.write(`${l.join("\n")}
`);
		},
		info: (e, t) => {
			G.message(e, {
				...t,
				symbol: (0, i.styleText)("blue", V)
			});
		},
		success: (e, t) => {
			G.message(e, {
				...t,
				symbol: (0, i.styleText)("green", H)
			});
		},
		step: (e, t) => {
			G.message(e, {
				...t,
				symbol: (0, i.styleText)("green", F)
			});
		},
		warn: (e, t) => {
			G.message(e, {
				...t,
				symbol: (0, i.styleText)("yellow", U)
			});
		},
		warning: (e, t) => {
			G.warn(e, t);
		},
		error: (e, t) => {
			G.message(e, {
				...t,
				symbol: (0, i.styleText)("red", W)
			});
		}
	}, K = [`${(0, i.styleText)("dim", "↑/↓")} to navigate`, `${(0, i.styleText)("dim", "Enter:")} confirm`], dist_c = (e, t) => e.includes("\n") ? e.split("\n").map((e) => t(e)).join("\n") : t(e), dist_select = (e) => {
		let o = (e, t) => {
			if (e === void 0) return "";
			let r = e.label ?? String(e.value);
			switch (t) {
				case "disabled": return `${(0, i.styleText)("gray", B)} ${dist_c(r, (e) => (0, i.styleText)("gray", e))}${e.hint ? ` ${(0, i.styleText)("dim", `(${e.hint ?? "disabled"})`)}` : ""}`;
				case "selected": return `${dist_c(r, (e) => (0, i.styleText)("dim", e))}`;
				case "active": return `${(0, i.styleText)("green", z)} ${r}${e.hint ? ` ${(0, i.styleText)("dim", `(${e.hint})`)}` : ""}`;
				case "cancelled": return `${dist_c(r, (e) => (0, i.styleText)(["strikethrough", "dim"], e))}`;
				default: return `${(0, i.styleText)("dim", B)} ${dist_c(r, (e) => (0, i.styleText)("dim", e))}`;
			}
		}, t = e.showInstructions ?? !0;
		return new A({
			options: e.options,
			signal: e.signal,
			input: e.input,
			output: e.output,
			initialValue: e.initialValue,
			render() {
				let r = e.withGuide ?? D.withGuide, a = `${symbol(this.state)}  `, s = `${symbolBar(this.state)}  `, c = dist_wrapTextWithPrefix(e.output, e.message, s, a), l = `${r ? `${(0, i.styleText)("gray", I)}
` : ""}${c}
`;
				switch (this.state) {
					case "submit": {
						let t = r ? `${(0, i.styleText)("gray", I)}  ` : "";
						return `${l}${dist_wrapTextWithPrefix(e.output, o(this.options[this.cursor], "selected"), t)}`;
					}
					case "cancel": {
						let t = r ? `${(0, i.styleText)("gray", I)}  ` : "";
						return `${l}${dist_wrapTextWithPrefix(e.output, o(this.options[this.cursor], "cancelled"), t)}${r ? `
${(0, i.styleText)("gray", I)}` : ""}`;
					}
					default: {
						let a = r ? `${(0, i.styleText)("cyan", I)}  ` : "", s = l.split("\n").length, c = t ? formatInstructionFooter(e.output, K, r) : r ? [(0, i.styleText)("cyan", R)] : [], u = c.join("\n"), d = c.length + 1;
						return `${l}${a}${limitOptions({
							output: e.output,
							cursor: this.cursor,
							options: this.options,
							maxItems: e.maxItems,
							columnPadding: a.length,
							rowPadding: s + d,
							style: (e, t) => o(e, e.disabled ? "disabled" : t ? "active" : "inactive")
						}).join(`
${a}`)}
${u}
`;
					}
				}
			}
		}).prompt();
	}, q = `${(0, i.styleText)("gray", I)}  `, J = {
		message: async (e, { symbol: t = (0, i.styleText)("gray", I) } = {}) => {
			process.stdout.write(`${(0, i.styleText)("gray", I)}
${t}  `);
			let r = 3;
			for await (let t of e) {
				t = t.replace(/\n/g, `
${q}`), t.includes("\n") && (r = 3 + (0, i.stripVTControlCharacters)(t.slice(t.lastIndexOf("\n"))).length);
				let e = (0, i.stripVTControlCharacters)(t).length;
				r + e < process.stdout.columns ? (r += e, process.stdout.write(t)) : (process.stdout.write(`
${q}${t.trimStart()}`), r = 3 + (0, i.stripVTControlCharacters)(t.trimStart()).length);
			}
			process.stdout.write("\n");
		},
		info: (e) => J.message(e, { symbol: (0, i.styleText)("blue", V) }),
		success: (e) => J.message(e, { symbol: (0, i.styleText)("green", H) }),
		step: (e) => J.message(e, { symbol: (0, i.styleText)("green", F) }),
		warn: (e) => J.message(e, { symbol: (0, i.styleText)("yellow", U) }),
		warning: (e) => J.warn(e),
		error: (e) => J.message(e, { symbol: (0, i.styleText)("red", W) })
	}, dist_text = (e) => new n({
		validate: e.validate,
		placeholder: e.placeholder,
		defaultValue: e.defaultValue,
		initialValue: e.initialValue,
		output: e.output,
		signal: e.signal,
		input: e.input,
		render() {
			let t = e?.withGuide ?? D.withGuide, r = `${`${t ? `${(0, i.styleText)("gray", I)}
` : ""}${symbol(this.state)}  `}${e.message}
`, a = e.placeholder && e.placeholder.length > 0 ? (0, i.styleText)("inverse", e.placeholder[0]) + (0, i.styleText)("dim", e.placeholder.slice(1)) : (0, i.styleText)(["inverse", "hidden"], "_"), s = this.userInput ? this.userInputWithCursor : a, c = this.value ?? "";
			switch (this.state) {
				case "validating": {
					let e = t ? `${(0, i.styleText)("cyan", I)}  ` : "", a = t ? (0, i.styleText)("cyan", R) : "";
					return `${r}${e}${(0, i.styleText)("dim", s)}
${a}  ${(0, i.styleText)("dim", "Validating...")}
`;
				}
				case "error": {
					let e = this.error ? `  ${(0, i.styleText)("yellow", this.error)}` : "", a = t ? `${(0, i.styleText)("yellow", I)}  ` : "", c = t ? (0, i.styleText)("yellow", R) : "";
					return `${r.trim()}
${a}${s}
${c}${e}
`;
				}
				case "submit": {
					let e = c ? `${t ? "  " : ""}${(0, i.styleText)("dim", c)}` : "";
					return `${r}${t ? (0, i.styleText)("gray", I) : ""}${e}`;
				}
				case "cancel": {
					let e = c ? `  ${(0, i.styleText)(["strikethrough", "dim"], c)}` : "", a = t ? (0, i.styleText)("gray", I) : "";
					return `${r}${a}${e}${c.trim() ? `
${a}` : ""}`;
				}
				default: return `${r}${t ? `${(0, i.styleText)("cyan", I)}  ` : ""}${s}
${t ? (0, i.styleText)("cyan", R) : ""}
`;
			}
		}
	}).prompt();
}) };
