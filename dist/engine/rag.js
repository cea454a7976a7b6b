import { createRequire as e } from "module";
var t = {
	3076: ((e, t) => {
		let n = Object.prototype.toString;
		function isAnyArray(e) {
			let t = n.call(e);
			return t.endsWith("Array]") && !t.includes("Big");
		}
		function max(e, t = {}) {
			if (!isAnyArray(e)) throw TypeError("input must be an array");
			if (e.length === 0) throw TypeError("input must not be empty");
			let { fromIndex: n = 0, toIndex: r = e.length } = t;
			if (n < 0 || n >= e.length || !Number.isInteger(n)) throw Error("fromIndex must be a positive integer smaller than length");
			if (r <= n || r > e.length || !Number.isInteger(r)) throw Error("toIndex must be an integer greater than fromIndex and at most equal to length");
			let i = e[n];
			for (let t = n + 1; t < r; t++) e[t] > i && (i = e[t]);
			return i;
		}
		function min(e, t = {}) {
			if (!isAnyArray(e)) throw TypeError("input must be an array");
			if (e.length === 0) throw TypeError("input must not be empty");
			let { fromIndex: n = 0, toIndex: r = e.length } = t;
			if (n < 0 || n >= e.length || !Number.isInteger(n)) throw Error("fromIndex must be a positive integer smaller than length");
			if (r <= n || r > e.length || !Number.isInteger(r)) throw Error("toIndex must be an integer greater than fromIndex and at most equal to length");
			let i = e[n];
			for (let t = n + 1; t < r; t++) e[t] < i && (i = e[t]);
			return i;
		}
		function rescale(e, t = {}) {
			if (!isAnyArray(e)) throw TypeError("input must be an array");
			if (e.length === 0) throw TypeError("input must not be empty");
			let n;
			if (t.output !== void 0) {
				if (!isAnyArray(t.output)) throw TypeError("output option must be an array if specified");
				n = t.output;
			} else n = Array(e.length);
			let r = min(e), i = max(e);
			if (r === i) throw RangeError("minimum and maximum input values are equal. Cannot rescale a constant array");
			let { min: a = t.autoMinMax ? r : 0, max: o = t.autoMinMax ? i : 1 } = t;
			if (a >= o) throw RangeError("min option must be smaller than max option");
			let s = (o - a) / (i - r);
			for (let t = 0; t < e.length; t++) n[t] = (e[t] - r) * s + a;
			return n;
		}
		let r = " ".repeat(2), i = " ".repeat(4);
		function inspectMatrix() {
			return inspectMatrixWithOptions(this);
		}
		function inspectMatrixWithOptions(e, t = {}) {
			let { maxRows: n = 15, maxColumns: a = 10, maxNumSize: o = 8, padMinus: s = "auto" } = t;
			return `${e.constructor.name} {
${r}[
${i}${inspectData(e, n, a, o, s)}
${r}]
${r}rows: ${e.rows}
${r}columns: ${e.columns}
}`;
		}
		function inspectData(e, t, n, r, a) {
			let { rows: o, columns: s } = e, c = Math.min(o, t), l = Math.min(s, n), u = [];
			if (a === "auto") {
				a = !1;
				loop: for (let t = 0; t < c; t++) for (let n = 0; n < l; n++) if (e.get(t, n) < 0) {
					a = !0;
					break loop;
				}
			}
			for (let t = 0; t < c; t++) {
				let n = [];
				for (let i = 0; i < l; i++) n.push(formatNumber(e.get(t, i), r, a));
				u.push(`${n.join(" ")}`);
			}
			return l !== s && (u[u.length - 1] += ` ... ${s - n} more columns`), c !== o && u.push(`... ${o - t} more rows`), u.join(`\n${i}`);
		}
		function formatNumber(e, t, n) {
			return (e >= 0 && n ? ` ${formatNumber2(e, t - 1)}` : formatNumber2(e, t)).padEnd(t);
		}
		function formatNumber2(e, t) {
			let n = e.toString();
			if (n.length <= t) return n;
			let r = e.toFixed(t);
			if (r.length > t && (r = e.toFixed(Math.max(0, t - (r.length - t)))), r.length <= t && !r.startsWith("0.000") && !r.startsWith("-0.000")) return r;
			let i = e.toExponential(t);
			return i.length > t && (i = e.toExponential(Math.max(0, t - (i.length - t)))), i.slice(0);
		}
		function installMathOperations(e, t) {
			e.prototype.add = function add(e) {
				return typeof e == "number" ? this.addS(e) : this.addM(e);
			}, e.prototype.addS = function addS(e) {
				for (let t = 0; t < this.rows; t++) for (let n = 0; n < this.columns; n++) this.set(t, n, this.get(t, n) + e);
				return this;
			}, e.prototype.addM = function addM(e) {
				if (e = t.checkMatrix(e), this.rows !== e.rows || this.columns !== e.columns) throw RangeError("Matrices dimensions must be equal");
				for (let t = 0; t < this.rows; t++) for (let n = 0; n < this.columns; n++) this.set(t, n, this.get(t, n) + e.get(t, n));
				return this;
			}, e.add = function add(e, n) {
				return new t(e).add(n);
			}, e.prototype.sub = function sub(e) {
				return typeof e == "number" ? this.subS(e) : this.subM(e);
			}, e.prototype.subS = function subS(e) {
				for (let t = 0; t < this.rows; t++) for (let n = 0; n < this.columns; n++) this.set(t, n, this.get(t, n) - e);
				return this;
			}, e.prototype.subM = function subM(e) {
				if (e = t.checkMatrix(e), this.rows !== e.rows || this.columns !== e.columns) throw RangeError("Matrices dimensions must be equal");
				for (let t = 0; t < this.rows; t++) for (let n = 0; n < this.columns; n++) this.set(t, n, this.get(t, n) - e.get(t, n));
				return this;
			}, e.sub = function sub(e, n) {
				return new t(e).sub(n);
			}, e.prototype.subtract = e.prototype.sub, e.prototype.subtractS = e.prototype.subS, e.prototype.subtractM = e.prototype.subM, e.subtract = e.sub, e.prototype.mul = function mul(e) {
				return typeof e == "number" ? this.mulS(e) : this.mulM(e);
			}, e.prototype.mulS = function mulS(e) {
				for (let t = 0; t < this.rows; t++) for (let n = 0; n < this.columns; n++) this.set(t, n, this.get(t, n) * e);
				return this;
			}, e.prototype.mulM = function mulM(e) {
				if (e = t.checkMatrix(e), this.rows !== e.rows || this.columns !== e.columns) throw RangeError("Matrices dimensions must be equal");
				for (let t = 0; t < this.rows; t++) for (let n = 0; n < this.columns; n++) this.set(t, n, this.get(t, n) * e.get(t, n));
				return this;
			}, e.mul = function mul(e, n) {
				return new t(e).mul(n);
			}, e.prototype.multiply = e.prototype.mul, e.prototype.multiplyS = e.prototype.mulS, e.prototype.multiplyM = e.prototype.mulM, e.multiply = e.mul, e.prototype.div = function div(e) {
				return typeof e == "number" ? this.divS(e) : this.divM(e);
			}, e.prototype.divS = function divS(e) {
				for (let t = 0; t < this.rows; t++) for (let n = 0; n < this.columns; n++) this.set(t, n, this.get(t, n) / e);
				return this;
			}, e.prototype.divM = function divM(e) {
				if (e = t.checkMatrix(e), this.rows !== e.rows || this.columns !== e.columns) throw RangeError("Matrices dimensions must be equal");
				for (let t = 0; t < this.rows; t++) for (let n = 0; n < this.columns; n++) this.set(t, n, this.get(t, n) / e.get(t, n));
				return this;
			}, e.div = function div(e, n) {
				return new t(e).div(n);
			}, e.prototype.divide = e.prototype.div, e.prototype.divideS = e.prototype.divS, e.prototype.divideM = e.prototype.divM, e.divide = e.div, e.prototype.mod = function mod(e) {
				return typeof e == "number" ? this.modS(e) : this.modM(e);
			}, e.prototype.modS = function modS(e) {
				for (let t = 0; t < this.rows; t++) for (let n = 0; n < this.columns; n++) this.set(t, n, this.get(t, n) % e);
				return this;
			}, e.prototype.modM = function modM(e) {
				if (e = t.checkMatrix(e), this.rows !== e.rows || this.columns !== e.columns) throw RangeError("Matrices dimensions must be equal");
				for (let t = 0; t < this.rows; t++) for (let n = 0; n < this.columns; n++) this.set(t, n, this.get(t, n) % e.get(t, n));
				return this;
			}, e.mod = function mod(e, n) {
				return new t(e).mod(n);
			}, e.prototype.modulus = e.prototype.mod, e.prototype.modulusS = e.prototype.modS, e.prototype.modulusM = e.prototype.modM, e.modulus = e.mod, e.prototype.and = function and(e) {
				return typeof e == "number" ? this.andS(e) : this.andM(e);
			}, e.prototype.andS = function andS(e) {
				for (let t = 0; t < this.rows; t++) for (let n = 0; n < this.columns; n++) this.set(t, n, this.get(t, n) & e);
				return this;
			}, e.prototype.andM = function andM(e) {
				if (e = t.checkMatrix(e), this.rows !== e.rows || this.columns !== e.columns) throw RangeError("Matrices dimensions must be equal");
				for (let t = 0; t < this.rows; t++) for (let n = 0; n < this.columns; n++) this.set(t, n, this.get(t, n) & e.get(t, n));
				return this;
			}, e.and = function and(e, n) {
				return new t(e).and(n);
			}, e.prototype.or = function or(e) {
				return typeof e == "number" ? this.orS(e) : this.orM(e);
			}, e.prototype.orS = function orS(e) {
				for (let t = 0; t < this.rows; t++) for (let n = 0; n < this.columns; n++) this.set(t, n, this.get(t, n) | e);
				return this;
			}, e.prototype.orM = function orM(e) {
				if (e = t.checkMatrix(e), this.rows !== e.rows || this.columns !== e.columns) throw RangeError("Matrices dimensions must be equal");
				for (let t = 0; t < this.rows; t++) for (let n = 0; n < this.columns; n++) this.set(t, n, this.get(t, n) | e.get(t, n));
				return this;
			}, e.or = function or(e, n) {
				return new t(e).or(n);
			}, e.prototype.xor = function xor(e) {
				return typeof e == "number" ? this.xorS(e) : this.xorM(e);
			}, e.prototype.xorS = function xorS(e) {
				for (let t = 0; t < this.rows; t++) for (let n = 0; n < this.columns; n++) this.set(t, n, this.get(t, n) ^ e);
				return this;
			}, e.prototype.xorM = function xorM(e) {
				if (e = t.checkMatrix(e), this.rows !== e.rows || this.columns !== e.columns) throw RangeError("Matrices dimensions must be equal");
				for (let t = 0; t < this.rows; t++) for (let n = 0; n < this.columns; n++) this.set(t, n, this.get(t, n) ^ e.get(t, n));
				return this;
			}, e.xor = function xor(e, n) {
				return new t(e).xor(n);
			}, e.prototype.leftShift = function leftShift(e) {
				return typeof e == "number" ? this.leftShiftS(e) : this.leftShiftM(e);
			}, e.prototype.leftShiftS = function leftShiftS(e) {
				for (let t = 0; t < this.rows; t++) for (let n = 0; n < this.columns; n++) this.set(t, n, this.get(t, n) << e);
				return this;
			}, e.prototype.leftShiftM = function leftShiftM(e) {
				if (e = t.checkMatrix(e), this.rows !== e.rows || this.columns !== e.columns) throw RangeError("Matrices dimensions must be equal");
				for (let t = 0; t < this.rows; t++) for (let n = 0; n < this.columns; n++) this.set(t, n, this.get(t, n) << e.get(t, n));
				return this;
			}, e.leftShift = function leftShift(e, n) {
				return new t(e).leftShift(n);
			}, e.prototype.signPropagatingRightShift = function signPropagatingRightShift(e) {
				return typeof e == "number" ? this.signPropagatingRightShiftS(e) : this.signPropagatingRightShiftM(e);
			}, e.prototype.signPropagatingRightShiftS = function signPropagatingRightShiftS(e) {
				for (let t = 0; t < this.rows; t++) for (let n = 0; n < this.columns; n++) this.set(t, n, this.get(t, n) >> e);
				return this;
			}, e.prototype.signPropagatingRightShiftM = function signPropagatingRightShiftM(e) {
				if (e = t.checkMatrix(e), this.rows !== e.rows || this.columns !== e.columns) throw RangeError("Matrices dimensions must be equal");
				for (let t = 0; t < this.rows; t++) for (let n = 0; n < this.columns; n++) this.set(t, n, this.get(t, n) >> e.get(t, n));
				return this;
			}, e.signPropagatingRightShift = function signPropagatingRightShift(e, n) {
				return new t(e).signPropagatingRightShift(n);
			}, e.prototype.rightShift = function rightShift(e) {
				return typeof e == "number" ? this.rightShiftS(e) : this.rightShiftM(e);
			}, e.prototype.rightShiftS = function rightShiftS(e) {
				for (let t = 0; t < this.rows; t++) for (let n = 0; n < this.columns; n++) this.set(t, n, this.get(t, n) >>> e);
				return this;
			}, e.prototype.rightShiftM = function rightShiftM(e) {
				if (e = t.checkMatrix(e), this.rows !== e.rows || this.columns !== e.columns) throw RangeError("Matrices dimensions must be equal");
				for (let t = 0; t < this.rows; t++) for (let n = 0; n < this.columns; n++) this.set(t, n, this.get(t, n) >>> e.get(t, n));
				return this;
			}, e.rightShift = function rightShift(e, n) {
				return new t(e).rightShift(n);
			}, e.prototype.zeroFillRightShift = e.prototype.rightShift, e.prototype.zeroFillRightShiftS = e.prototype.rightShiftS, e.prototype.zeroFillRightShiftM = e.prototype.rightShiftM, e.zeroFillRightShift = e.rightShift, e.prototype.not = function not() {
				for (let e = 0; e < this.rows; e++) for (let t = 0; t < this.columns; t++) this.set(e, t, ~this.get(e, t));
				return this;
			}, e.not = function not(e) {
				return new t(e).not();
			}, e.prototype.abs = function abs() {
				for (let e = 0; e < this.rows; e++) for (let t = 0; t < this.columns; t++) this.set(e, t, Math.abs(this.get(e, t)));
				return this;
			}, e.abs = function abs(e) {
				return new t(e).abs();
			}, e.prototype.acos = function acos() {
				for (let e = 0; e < this.rows; e++) for (let t = 0; t < this.columns; t++) this.set(e, t, Math.acos(this.get(e, t)));
				return this;
			}, e.acos = function acos(e) {
				return new t(e).acos();
			}, e.prototype.acosh = function acosh() {
				for (let e = 0; e < this.rows; e++) for (let t = 0; t < this.columns; t++) this.set(e, t, Math.acosh(this.get(e, t)));
				return this;
			}, e.acosh = function acosh(e) {
				return new t(e).acosh();
			}, e.prototype.asin = function asin() {
				for (let e = 0; e < this.rows; e++) for (let t = 0; t < this.columns; t++) this.set(e, t, Math.asin(this.get(e, t)));
				return this;
			}, e.asin = function asin(e) {
				return new t(e).asin();
			}, e.prototype.asinh = function asinh() {
				for (let e = 0; e < this.rows; e++) for (let t = 0; t < this.columns; t++) this.set(e, t, Math.asinh(this.get(e, t)));
				return this;
			}, e.asinh = function asinh(e) {
				return new t(e).asinh();
			}, e.prototype.atan = function atan() {
				for (let e = 0; e < this.rows; e++) for (let t = 0; t < this.columns; t++) this.set(e, t, Math.atan(this.get(e, t)));
				return this;
			}, e.atan = function atan(e) {
				return new t(e).atan();
			}, e.prototype.atanh = function atanh() {
				for (let e = 0; e < this.rows; e++) for (let t = 0; t < this.columns; t++) this.set(e, t, Math.atanh(this.get(e, t)));
				return this;
			}, e.atanh = function atanh(e) {
				return new t(e).atanh();
			}, e.prototype.cbrt = function cbrt() {
				for (let e = 0; e < this.rows; e++) for (let t = 0; t < this.columns; t++) this.set(e, t, Math.cbrt(this.get(e, t)));
				return this;
			}, e.cbrt = function cbrt(e) {
				return new t(e).cbrt();
			}, e.prototype.ceil = function ceil() {
				for (let e = 0; e < this.rows; e++) for (let t = 0; t < this.columns; t++) this.set(e, t, Math.ceil(this.get(e, t)));
				return this;
			}, e.ceil = function ceil(e) {
				return new t(e).ceil();
			}, e.prototype.clz32 = function clz32() {
				for (let e = 0; e < this.rows; e++) for (let t = 0; t < this.columns; t++) this.set(e, t, Math.clz32(this.get(e, t)));
				return this;
			}, e.clz32 = function clz32(e) {
				return new t(e).clz32();
			}, e.prototype.cos = function cos() {
				for (let e = 0; e < this.rows; e++) for (let t = 0; t < this.columns; t++) this.set(e, t, Math.cos(this.get(e, t)));
				return this;
			}, e.cos = function cos(e) {
				return new t(e).cos();
			}, e.prototype.cosh = function cosh() {
				for (let e = 0; e < this.rows; e++) for (let t = 0; t < this.columns; t++) this.set(e, t, Math.cosh(this.get(e, t)));
				return this;
			}, e.cosh = function cosh(e) {
				return new t(e).cosh();
			}, e.prototype.exp = function exp() {
				for (let e = 0; e < this.rows; e++) for (let t = 0; t < this.columns; t++) this.set(e, t, Math.exp(this.get(e, t)));
				return this;
			}, e.exp = function exp(e) {
				return new t(e).exp();
			}, e.prototype.expm1 = function expm1() {
				for (let e = 0; e < this.rows; e++) for (let t = 0; t < this.columns; t++) this.set(e, t, Math.expm1(this.get(e, t)));
				return this;
			}, e.expm1 = function expm1(e) {
				return new t(e).expm1();
			}, e.prototype.floor = function floor() {
				for (let e = 0; e < this.rows; e++) for (let t = 0; t < this.columns; t++) this.set(e, t, Math.floor(this.get(e, t)));
				return this;
			}, e.floor = function floor(e) {
				return new t(e).floor();
			}, e.prototype.fround = function fround() {
				for (let e = 0; e < this.rows; e++) for (let t = 0; t < this.columns; t++) this.set(e, t, Math.fround(this.get(e, t)));
				return this;
			}, e.fround = function fround(e) {
				return new t(e).fround();
			}, e.prototype.log = function log() {
				for (let e = 0; e < this.rows; e++) for (let t = 0; t < this.columns; t++) this.set(e, t, Math.log(this.get(e, t)));
				return this;
			}, e.log = function log(e) {
				return new t(e).log();
			}, e.prototype.log1p = function log1p() {
				for (let e = 0; e < this.rows; e++) for (let t = 0; t < this.columns; t++) this.set(e, t, Math.log1p(this.get(e, t)));
				return this;
			}, e.log1p = function log1p(e) {
				return new t(e).log1p();
			}, e.prototype.log10 = function log10() {
				for (let e = 0; e < this.rows; e++) for (let t = 0; t < this.columns; t++) this.set(e, t, Math.log10(this.get(e, t)));
				return this;
			}, e.log10 = function log10(e) {
				return new t(e).log10();
			}, e.prototype.log2 = function log2() {
				for (let e = 0; e < this.rows; e++) for (let t = 0; t < this.columns; t++) this.set(e, t, Math.log2(this.get(e, t)));
				return this;
			}, e.log2 = function log2(e) {
				return new t(e).log2();
			}, e.prototype.round = function round() {
				for (let e = 0; e < this.rows; e++) for (let t = 0; t < this.columns; t++) this.set(e, t, Math.round(this.get(e, t)));
				return this;
			}, e.round = function round(e) {
				return new t(e).round();
			}, e.prototype.sign = function sign() {
				for (let e = 0; e < this.rows; e++) for (let t = 0; t < this.columns; t++) this.set(e, t, Math.sign(this.get(e, t)));
				return this;
			}, e.sign = function sign(e) {
				return new t(e).sign();
			}, e.prototype.sin = function sin() {
				for (let e = 0; e < this.rows; e++) for (let t = 0; t < this.columns; t++) this.set(e, t, Math.sin(this.get(e, t)));
				return this;
			}, e.sin = function sin(e) {
				return new t(e).sin();
			}, e.prototype.sinh = function sinh() {
				for (let e = 0; e < this.rows; e++) for (let t = 0; t < this.columns; t++) this.set(e, t, Math.sinh(this.get(e, t)));
				return this;
			}, e.sinh = function sinh(e) {
				return new t(e).sinh();
			}, e.prototype.sqrt = function sqrt() {
				for (let e = 0; e < this.rows; e++) for (let t = 0; t < this.columns; t++) this.set(e, t, Math.sqrt(this.get(e, t)));
				return this;
			}, e.sqrt = function sqrt(e) {
				return new t(e).sqrt();
			}, e.prototype.tan = function tan() {
				for (let e = 0; e < this.rows; e++) for (let t = 0; t < this.columns; t++) this.set(e, t, Math.tan(this.get(e, t)));
				return this;
			}, e.tan = function tan(e) {
				return new t(e).tan();
			}, e.prototype.tanh = function tanh() {
				for (let e = 0; e < this.rows; e++) for (let t = 0; t < this.columns; t++) this.set(e, t, Math.tanh(this.get(e, t)));
				return this;
			}, e.tanh = function tanh(e) {
				return new t(e).tanh();
			}, e.prototype.trunc = function trunc() {
				for (let e = 0; e < this.rows; e++) for (let t = 0; t < this.columns; t++) this.set(e, t, Math.trunc(this.get(e, t)));
				return this;
			}, e.trunc = function trunc(e) {
				return new t(e).trunc();
			}, e.pow = function pow(e, n) {
				return new t(e).pow(n);
			}, e.prototype.pow = function pow(e) {
				return typeof e == "number" ? this.powS(e) : this.powM(e);
			}, e.prototype.powS = function powS(e) {
				for (let t = 0; t < this.rows; t++) for (let n = 0; n < this.columns; n++) this.set(t, n, this.get(t, n) ** e);
				return this;
			}, e.prototype.powM = function powM(e) {
				if (e = t.checkMatrix(e), this.rows !== e.rows || this.columns !== e.columns) throw RangeError("Matrices dimensions must be equal");
				for (let t = 0; t < this.rows; t++) for (let n = 0; n < this.columns; n++) this.set(t, n, this.get(t, n) ** e.get(t, n));
				return this;
			};
		}
		function checkRowIndex(e, t, n) {
			let r = n ? e.rows : e.rows - 1;
			if (t < 0 || t > r) throw RangeError("Row index out of range");
		}
		function checkColumnIndex(e, t, n) {
			let r = n ? e.columns : e.columns - 1;
			if (t < 0 || t > r) throw RangeError("Column index out of range");
		}
		function checkRowVector(e, t) {
			if (t.to1DArray && (t = t.to1DArray()), t.length !== e.columns) throw RangeError("vector size must be the same as the number of columns");
			return t;
		}
		function checkColumnVector(e, t) {
			if (t.to1DArray && (t = t.to1DArray()), t.length !== e.rows) throw RangeError("vector size must be the same as the number of rows");
			return t;
		}
		function checkRowIndices(e, t) {
			if (!isAnyArray(t)) throw TypeError("row indices must be an array");
			for (let n = 0; n < t.length; n++) if (t[n] < 0 || t[n] >= e.rows) throw RangeError("row indices are out of range");
		}
		function checkColumnIndices(e, t) {
			if (!isAnyArray(t)) throw TypeError("column indices must be an array");
			for (let n = 0; n < t.length; n++) if (t[n] < 0 || t[n] >= e.columns) throw RangeError("column indices are out of range");
		}
		function checkRange(e, t, n, r, i) {
			if (arguments.length !== 5) throw RangeError("expected 4 arguments");
			if (checkNumber("startRow", t), checkNumber("endRow", n), checkNumber("startColumn", r), checkNumber("endColumn", i), t > n || r > i || t < 0 || t >= e.rows || n < 0 || n >= e.rows || r < 0 || r >= e.columns || i < 0 || i >= e.columns) throw RangeError("Submatrix indices are out of range");
		}
		function newArray(e, t = 0) {
			let n = [];
			for (let r = 0; r < e; r++) n.push(t);
			return n;
		}
		function checkNumber(e, t) {
			if (typeof t != "number") throw TypeError(`${e} must be a number`);
		}
		function checkNonEmpty(e) {
			if (e.isEmpty()) throw Error("Empty matrix has no elements to index");
		}
		function sumByRow(e) {
			let t = newArray(e.rows);
			for (let n = 0; n < e.rows; ++n) for (let r = 0; r < e.columns; ++r) t[n] += e.get(n, r);
			return t;
		}
		function sumByColumn(e) {
			let t = newArray(e.columns);
			for (let n = 0; n < e.rows; ++n) for (let r = 0; r < e.columns; ++r) t[r] += e.get(n, r);
			return t;
		}
		function sumAll(e) {
			let t = 0;
			for (let n = 0; n < e.rows; n++) for (let r = 0; r < e.columns; r++) t += e.get(n, r);
			return t;
		}
		function productByRow(e) {
			let t = newArray(e.rows, 1);
			for (let n = 0; n < e.rows; ++n) for (let r = 0; r < e.columns; ++r) t[n] *= e.get(n, r);
			return t;
		}
		function productByColumn(e) {
			let t = newArray(e.columns, 1);
			for (let n = 0; n < e.rows; ++n) for (let r = 0; r < e.columns; ++r) t[r] *= e.get(n, r);
			return t;
		}
		function productAll(e) {
			let t = 1;
			for (let n = 0; n < e.rows; n++) for (let r = 0; r < e.columns; r++) t *= e.get(n, r);
			return t;
		}
		function varianceByRow(e, t, n) {
			let r = e.rows, i = e.columns, a = [];
			for (let o = 0; o < r; o++) {
				let r = 0, s = 0, c = 0;
				for (let t = 0; t < i; t++) c = e.get(o, t) - n[o], r += c, s += c * c;
				t ? a.push((s - r * r / i) / (i - 1)) : a.push((s - r * r / i) / i);
			}
			return a;
		}
		function varianceByColumn(e, t, n) {
			let r = e.rows, i = e.columns, a = [];
			for (let o = 0; o < i; o++) {
				let i = 0, s = 0, c = 0;
				for (let t = 0; t < r; t++) c = e.get(t, o) - n[o], i += c, s += c * c;
				t ? a.push((s - i * i / r) / (r - 1)) : a.push((s - i * i / r) / r);
			}
			return a;
		}
		function varianceAll(e, t, n) {
			let r = e.rows, i = e.columns, a = r * i, o = 0, s = 0, c = 0;
			for (let t = 0; t < r; t++) for (let r = 0; r < i; r++) c = e.get(t, r) - n, o += c, s += c * c;
			return t ? (s - o * o / a) / (a - 1) : (s - o * o / a) / a;
		}
		function centerByRow(e, t) {
			for (let n = 0; n < e.rows; n++) for (let r = 0; r < e.columns; r++) e.set(n, r, e.get(n, r) - t[n]);
		}
		function centerByColumn(e, t) {
			for (let n = 0; n < e.rows; n++) for (let r = 0; r < e.columns; r++) e.set(n, r, e.get(n, r) - t[r]);
		}
		function centerAll(e, t) {
			for (let n = 0; n < e.rows; n++) for (let r = 0; r < e.columns; r++) e.set(n, r, e.get(n, r) - t);
		}
		function getScaleByRow(e) {
			let t = [];
			for (let n = 0; n < e.rows; n++) {
				let r = 0;
				for (let t = 0; t < e.columns; t++) r += e.get(n, t) ** 2 / (e.columns - 1);
				t.push(Math.sqrt(r));
			}
			return t;
		}
		function scaleByRow(e, t) {
			for (let n = 0; n < e.rows; n++) for (let r = 0; r < e.columns; r++) e.set(n, r, e.get(n, r) / t[n]);
		}
		function getScaleByColumn(e) {
			let t = [];
			for (let n = 0; n < e.columns; n++) {
				let r = 0;
				for (let t = 0; t < e.rows; t++) r += e.get(t, n) ** 2 / (e.rows - 1);
				t.push(Math.sqrt(r));
			}
			return t;
		}
		function scaleByColumn(e, t) {
			for (let n = 0; n < e.rows; n++) for (let r = 0; r < e.columns; r++) e.set(n, r, e.get(n, r) / t[r]);
		}
		function getScaleAll(e) {
			let t = e.size - 1, n = 0;
			for (let r = 0; r < e.columns; r++) for (let i = 0; i < e.rows; i++) n += e.get(i, r) ** 2 / t;
			return Math.sqrt(n);
		}
		function scaleAll(e, t) {
			for (let n = 0; n < e.rows; n++) for (let r = 0; r < e.columns; r++) e.set(n, r, e.get(n, r) / t);
		}
		class AbstractMatrix {
			static from1DArray(e, t, n) {
				if (e * t !== n.length) throw RangeError("data length does not match given dimensions");
				let r = new Matrix(e, t);
				for (let i = 0; i < e; i++) for (let e = 0; e < t; e++) r.set(i, e, n[i * t + e]);
				return r;
			}
			static rowVector(e) {
				let t = new Matrix(1, e.length);
				for (let n = 0; n < e.length; n++) t.set(0, n, e[n]);
				return t;
			}
			static columnVector(e) {
				let t = new Matrix(e.length, 1);
				for (let n = 0; n < e.length; n++) t.set(n, 0, e[n]);
				return t;
			}
			static zeros(e, t) {
				return new Matrix(e, t);
			}
			static ones(e, t) {
				return new Matrix(e, t).fill(1);
			}
			static rand(e, t, n = {}) {
				if (typeof n != "object") throw TypeError("options must be an object");
				let { random: r = Math.random } = n, i = new Matrix(e, t);
				for (let n = 0; n < e; n++) for (let e = 0; e < t; e++) i.set(n, e, r());
				return i;
			}
			static randInt(e, t, n = {}) {
				if (typeof n != "object") throw TypeError("options must be an object");
				let { min: r = 0, max: i = 1e3, random: a = Math.random } = n;
				if (!Number.isInteger(r)) throw TypeError("min must be an integer");
				if (!Number.isInteger(i)) throw TypeError("max must be an integer");
				if (r >= i) throw RangeError("min must be smaller than max");
				let o = i - r, s = new Matrix(e, t);
				for (let n = 0; n < e; n++) for (let e = 0; e < t; e++) {
					let t = r + Math.round(a() * o);
					s.set(n, e, t);
				}
				return s;
			}
			static eye(e, t, n) {
				t === void 0 && (t = e), n === void 0 && (n = 1);
				let r = Math.min(e, t), i = this.zeros(e, t);
				for (let e = 0; e < r; e++) i.set(e, e, n);
				return i;
			}
			static diag(e, t, n) {
				let r = e.length;
				t === void 0 && (t = r), n === void 0 && (n = t);
				let i = Math.min(r, t, n), a = this.zeros(t, n);
				for (let t = 0; t < i; t++) a.set(t, t, e[t]);
				return a;
			}
			static min(e, t) {
				e = this.checkMatrix(e), t = this.checkMatrix(t);
				let n = e.rows, r = e.columns, i = new Matrix(n, r);
				for (let a = 0; a < n; a++) for (let n = 0; n < r; n++) i.set(a, n, Math.min(e.get(a, n), t.get(a, n)));
				return i;
			}
			static max(e, t) {
				e = this.checkMatrix(e), t = this.checkMatrix(t);
				let n = e.rows, r = e.columns, i = new this(n, r);
				for (let a = 0; a < n; a++) for (let n = 0; n < r; n++) i.set(a, n, Math.max(e.get(a, n), t.get(a, n)));
				return i;
			}
			static checkMatrix(e) {
				return AbstractMatrix.isMatrix(e) ? e : new Matrix(e);
			}
			static isMatrix(e) {
				return e != null && e.klass === "Matrix";
			}
			get size() {
				return this.rows * this.columns;
			}
			apply(e) {
				if (typeof e != "function") throw TypeError("callback must be a function");
				for (let t = 0; t < this.rows; t++) for (let n = 0; n < this.columns; n++) e.call(this, t, n);
				return this;
			}
			applyAlongAxis(e, t) {
				if (typeof e != "function") throw TypeError("callback must be a function");
				let n = [];
				switch (t) {
					case "row":
						for (let t = 0; t < this.rows; t++) n.push(e.call(this, this.getRow(t), t));
						break;
					case "column":
						for (let t = 0; t < this.columns; t++) n.push(e.call(this, this.getColumn(t), t));
						break;
					default: throw Error(`invalid option: ${t}`);
				}
				return n;
			}
			to1DArray() {
				let e = [];
				for (let t = 0; t < this.rows; t++) for (let n = 0; n < this.columns; n++) e.push(this.get(t, n));
				return e;
			}
			to2DArray() {
				let e = [];
				for (let t = 0; t < this.rows; t++) {
					e.push([]);
					for (let n = 0; n < this.columns; n++) e[t].push(this.get(t, n));
				}
				return e;
			}
			toJSON() {
				return this.to2DArray();
			}
			isRowVector() {
				return this.rows === 1;
			}
			isColumnVector() {
				return this.columns === 1;
			}
			isVector() {
				return this.rows === 1 || this.columns === 1;
			}
			isSquare() {
				return this.rows === this.columns;
			}
			isEmpty() {
				return this.rows === 0 || this.columns === 0;
			}
			isSymmetric() {
				if (this.isSquare()) {
					for (let e = 0; e < this.rows; e++) for (let t = 0; t <= e; t++) if (this.get(e, t) !== this.get(t, e)) return !1;
					return !0;
				}
				return !1;
			}
			isDistance() {
				if (!this.isSymmetric()) return !1;
				for (let e = 0; e < this.rows; e++) if (this.get(e, e) !== 0) return !1;
				return !0;
			}
			isEchelonForm() {
				let e = 0, t = 0, n = -1, r = !0, i = !1;
				for (; e < this.rows && r;) {
					for (t = 0, i = !1; t < this.columns && i === !1;) this.get(e, t) === 0 ? t++ : this.get(e, t) === 1 && t > n ? (i = !0, n = t) : (r = !1, i = !0);
					e++;
				}
				return r;
			}
			isReducedEchelonForm() {
				let e = 0, t = 0, n = -1, r = !0, i = !1;
				for (; e < this.rows && r;) {
					for (t = 0, i = !1; t < this.columns && i === !1;) this.get(e, t) === 0 ? t++ : this.get(e, t) === 1 && t > n ? (i = !0, n = t) : (r = !1, i = !0);
					for (let n = t + 1; n < this.rows; n++) this.get(e, n) !== 0 && (r = !1);
					e++;
				}
				return r;
			}
			echelonForm() {
				let e = this.clone(), t = 0, n = 0;
				for (; t < e.rows && n < e.columns;) {
					let r = t;
					for (let i = t; i < e.rows; i++) e.get(i, n) > e.get(r, n) && (r = i);
					if (e.get(r, n) === 0) n++;
					else {
						e.swapRows(t, r);
						let i = e.get(t, n);
						for (let r = n; r < e.columns; r++) e.set(t, r, e.get(t, r) / i);
						for (let r = t + 1; r < e.rows; r++) {
							let i = e.get(r, n) / e.get(t, n);
							e.set(r, n, 0);
							for (let a = n + 1; a < e.columns; a++) e.set(r, a, e.get(r, a) - e.get(t, a) * i);
						}
						t++, n++;
					}
				}
				return e;
			}
			reducedEchelonForm() {
				let e = this.echelonForm(), t = e.columns, n = e.rows, r = n - 1;
				for (; r >= 0;) if (e.maxRow(r) === 0) r--;
				else {
					let i = 0, a = !1;
					for (; i < n && a === !1;) e.get(r, i) === 1 ? a = !0 : i++;
					for (let n = 0; n < r; n++) {
						let a = e.get(n, i);
						for (let o = i; o < t; o++) {
							let t = e.get(n, o) - a * e.get(r, o);
							e.set(n, o, t);
						}
					}
					r--;
				}
				return e;
			}
			set() {
				throw Error("set method is unimplemented");
			}
			get() {
				throw Error("get method is unimplemented");
			}
			repeat(e = {}) {
				if (typeof e != "object") throw TypeError("options must be an object");
				let { rows: t = 1, columns: n = 1 } = e;
				if (!Number.isInteger(t) || t <= 0) throw TypeError("rows must be a positive integer");
				if (!Number.isInteger(n) || n <= 0) throw TypeError("columns must be a positive integer");
				let r = new Matrix(this.rows * t, this.columns * n);
				for (let e = 0; e < t; e++) for (let t = 0; t < n; t++) r.setSubMatrix(this, this.rows * e, this.columns * t);
				return r;
			}
			fill(e) {
				for (let t = 0; t < this.rows; t++) for (let n = 0; n < this.columns; n++) this.set(t, n, e);
				return this;
			}
			neg() {
				return this.mulS(-1);
			}
			getRow(e) {
				checkRowIndex(this, e);
				let t = [];
				for (let n = 0; n < this.columns; n++) t.push(this.get(e, n));
				return t;
			}
			getRowVector(e) {
				return Matrix.rowVector(this.getRow(e));
			}
			setRow(e, t) {
				checkRowIndex(this, e), t = checkRowVector(this, t);
				for (let n = 0; n < this.columns; n++) this.set(e, n, t[n]);
				return this;
			}
			swapRows(e, t) {
				checkRowIndex(this, e), checkRowIndex(this, t);
				for (let n = 0; n < this.columns; n++) {
					let r = this.get(e, n);
					this.set(e, n, this.get(t, n)), this.set(t, n, r);
				}
				return this;
			}
			getColumn(e) {
				checkColumnIndex(this, e);
				let t = [];
				for (let n = 0; n < this.rows; n++) t.push(this.get(n, e));
				return t;
			}
			getColumnVector(e) {
				return Matrix.columnVector(this.getColumn(e));
			}
			setColumn(e, t) {
				checkColumnIndex(this, e), t = checkColumnVector(this, t);
				for (let n = 0; n < this.rows; n++) this.set(n, e, t[n]);
				return this;
			}
			swapColumns(e, t) {
				checkColumnIndex(this, e), checkColumnIndex(this, t);
				for (let n = 0; n < this.rows; n++) {
					let r = this.get(n, e);
					this.set(n, e, this.get(n, t)), this.set(n, t, r);
				}
				return this;
			}
			addRowVector(e) {
				e = checkRowVector(this, e);
				for (let t = 0; t < this.rows; t++) for (let n = 0; n < this.columns; n++) this.set(t, n, this.get(t, n) + e[n]);
				return this;
			}
			subRowVector(e) {
				e = checkRowVector(this, e);
				for (let t = 0; t < this.rows; t++) for (let n = 0; n < this.columns; n++) this.set(t, n, this.get(t, n) - e[n]);
				return this;
			}
			mulRowVector(e) {
				e = checkRowVector(this, e);
				for (let t = 0; t < this.rows; t++) for (let n = 0; n < this.columns; n++) this.set(t, n, this.get(t, n) * e[n]);
				return this;
			}
			divRowVector(e) {
				e = checkRowVector(this, e);
				for (let t = 0; t < this.rows; t++) for (let n = 0; n < this.columns; n++) this.set(t, n, this.get(t, n) / e[n]);
				return this;
			}
			addColumnVector(e) {
				e = checkColumnVector(this, e);
				for (let t = 0; t < this.rows; t++) for (let n = 0; n < this.columns; n++) this.set(t, n, this.get(t, n) + e[t]);
				return this;
			}
			subColumnVector(e) {
				e = checkColumnVector(this, e);
				for (let t = 0; t < this.rows; t++) for (let n = 0; n < this.columns; n++) this.set(t, n, this.get(t, n) - e[t]);
				return this;
			}
			mulColumnVector(e) {
				e = checkColumnVector(this, e);
				for (let t = 0; t < this.rows; t++) for (let n = 0; n < this.columns; n++) this.set(t, n, this.get(t, n) * e[t]);
				return this;
			}
			divColumnVector(e) {
				e = checkColumnVector(this, e);
				for (let t = 0; t < this.rows; t++) for (let n = 0; n < this.columns; n++) this.set(t, n, this.get(t, n) / e[t]);
				return this;
			}
			mulRow(e, t) {
				checkRowIndex(this, e);
				for (let n = 0; n < this.columns; n++) this.set(e, n, this.get(e, n) * t);
				return this;
			}
			mulColumn(e, t) {
				checkColumnIndex(this, e);
				for (let n = 0; n < this.rows; n++) this.set(n, e, this.get(n, e) * t);
				return this;
			}
			max(e) {
				if (this.isEmpty()) return NaN;
				switch (e) {
					case "row": {
						let e = Array(this.rows).fill(-Infinity);
						for (let t = 0; t < this.rows; t++) for (let n = 0; n < this.columns; n++) this.get(t, n) > e[t] && (e[t] = this.get(t, n));
						return e;
					}
					case "column": {
						let e = Array(this.columns).fill(-Infinity);
						for (let t = 0; t < this.rows; t++) for (let n = 0; n < this.columns; n++) this.get(t, n) > e[n] && (e[n] = this.get(t, n));
						return e;
					}
					case void 0: {
						let e = this.get(0, 0);
						for (let t = 0; t < this.rows; t++) for (let n = 0; n < this.columns; n++) this.get(t, n) > e && (e = this.get(t, n));
						return e;
					}
					default: throw Error(`invalid option: ${e}`);
				}
			}
			maxIndex() {
				checkNonEmpty(this);
				let e = this.get(0, 0), t = [0, 0];
				for (let n = 0; n < this.rows; n++) for (let r = 0; r < this.columns; r++) this.get(n, r) > e && (e = this.get(n, r), t[0] = n, t[1] = r);
				return t;
			}
			min(e) {
				if (this.isEmpty()) return NaN;
				switch (e) {
					case "row": {
						let e = Array(this.rows).fill(Infinity);
						for (let t = 0; t < this.rows; t++) for (let n = 0; n < this.columns; n++) this.get(t, n) < e[t] && (e[t] = this.get(t, n));
						return e;
					}
					case "column": {
						let e = Array(this.columns).fill(Infinity);
						for (let t = 0; t < this.rows; t++) for (let n = 0; n < this.columns; n++) this.get(t, n) < e[n] && (e[n] = this.get(t, n));
						return e;
					}
					case void 0: {
						let e = this.get(0, 0);
						for (let t = 0; t < this.rows; t++) for (let n = 0; n < this.columns; n++) this.get(t, n) < e && (e = this.get(t, n));
						return e;
					}
					default: throw Error(`invalid option: ${e}`);
				}
			}
			minIndex() {
				checkNonEmpty(this);
				let e = this.get(0, 0), t = [0, 0];
				for (let n = 0; n < this.rows; n++) for (let r = 0; r < this.columns; r++) this.get(n, r) < e && (e = this.get(n, r), t[0] = n, t[1] = r);
				return t;
			}
			maxRow(e) {
				if (checkRowIndex(this, e), this.isEmpty()) return NaN;
				let t = this.get(e, 0);
				for (let n = 1; n < this.columns; n++) this.get(e, n) > t && (t = this.get(e, n));
				return t;
			}
			maxRowIndex(e) {
				checkRowIndex(this, e), checkNonEmpty(this);
				let t = this.get(e, 0), n = [e, 0];
				for (let r = 1; r < this.columns; r++) this.get(e, r) > t && (t = this.get(e, r), n[1] = r);
				return n;
			}
			minRow(e) {
				if (checkRowIndex(this, e), this.isEmpty()) return NaN;
				let t = this.get(e, 0);
				for (let n = 1; n < this.columns; n++) this.get(e, n) < t && (t = this.get(e, n));
				return t;
			}
			minRowIndex(e) {
				checkRowIndex(this, e), checkNonEmpty(this);
				let t = this.get(e, 0), n = [e, 0];
				for (let r = 1; r < this.columns; r++) this.get(e, r) < t && (t = this.get(e, r), n[1] = r);
				return n;
			}
			maxColumn(e) {
				if (checkColumnIndex(this, e), this.isEmpty()) return NaN;
				let t = this.get(0, e);
				for (let n = 1; n < this.rows; n++) this.get(n, e) > t && (t = this.get(n, e));
				return t;
			}
			maxColumnIndex(e) {
				checkColumnIndex(this, e), checkNonEmpty(this);
				let t = this.get(0, e), n = [0, e];
				for (let r = 1; r < this.rows; r++) this.get(r, e) > t && (t = this.get(r, e), n[0] = r);
				return n;
			}
			minColumn(e) {
				if (checkColumnIndex(this, e), this.isEmpty()) return NaN;
				let t = this.get(0, e);
				for (let n = 1; n < this.rows; n++) this.get(n, e) < t && (t = this.get(n, e));
				return t;
			}
			minColumnIndex(e) {
				checkColumnIndex(this, e), checkNonEmpty(this);
				let t = this.get(0, e), n = [0, e];
				for (let r = 1; r < this.rows; r++) this.get(r, e) < t && (t = this.get(r, e), n[0] = r);
				return n;
			}
			diag() {
				let e = Math.min(this.rows, this.columns), t = [];
				for (let n = 0; n < e; n++) t.push(this.get(n, n));
				return t;
			}
			norm(e = "frobenius") {
				switch (e) {
					case "max": return Matrix.abs(this).max();
					case "frobenius": return Math.sqrt(this.dot(this));
					default: throw RangeError(`unknown norm type: ${e}`);
				}
			}
			cumulativeSum() {
				let e = 0;
				for (let t = 0; t < this.rows; t++) for (let n = 0; n < this.columns; n++) e += this.get(t, n), this.set(t, n, e);
				return this;
			}
			dot(e) {
				AbstractMatrix.isMatrix(e) && (e = e.to1DArray());
				let t = this.to1DArray();
				if (t.length !== e.length) throw RangeError("vectors do not have the same size");
				let n = 0;
				for (let r = 0; r < t.length; r++) n += t[r] * e[r];
				return n;
			}
			mmul(e) {
				e = Matrix.checkMatrix(e);
				let t = this.rows, n = this.columns, r = e.columns, i = new Matrix(t, r), a = new Float64Array(n);
				for (let o = 0; o < r; o++) {
					for (let t = 0; t < n; t++) a[t] = e.get(t, o);
					for (let e = 0; e < t; e++) {
						let t = 0;
						for (let r = 0; r < n; r++) t += this.get(e, r) * a[r];
						i.set(e, o, t);
					}
				}
				return i;
			}
			gram() {
				let e = this.rows, t = this.columns, n = new Float64Array(t * t);
				for (let r = 0; r < e; r++) for (let e = 0; e < t; e++) {
					let i = this.get(r, e);
					if (i === 0) continue;
					let a = e * t;
					for (let o = e; o < t; o++) n[a + o] += i * this.get(r, o);
				}
				let r = new Matrix(t, t);
				for (let e = 0; e < t; e++) {
					let i = e * t;
					for (let a = e; a < t; a++) {
						let t = n[i + a];
						r.set(e, a, t), r.set(a, e, t);
					}
				}
				return r;
			}
			transposeMultiply(e) {
				if (e = Matrix.checkMatrix(e), this.rows !== e.rows) throw RangeError("the number of rows of the two matrices must be equal");
				let t = this.columns, n = e.columns, r = new Matrix(t, n), i = new Float64Array(n);
				for (let a = 0; a < this.rows; a++) {
					for (let t = 0; t < n; t++) i[t] = e.get(a, t);
					for (let e = 0; e < t; e++) {
						let t = this.get(a, e);
						if (t === 0) continue;
						let o = r.data[e];
						for (let e = 0; e < n; e++) o[e] += t * i[e];
					}
				}
				return r;
			}
			mmulByTranspose(e) {
				let t = this.rows, n = this.columns;
				if (e !== void 0 && e.length !== n) throw RangeError("scale must have one value per column");
				let r = new Matrix(t, t), i = new Float64Array(n);
				for (let a = 0; a < t; a++) {
					if (e === void 0) for (let e = 0; e < n; e++) i[e] = this.get(a, e);
					else for (let t = 0; t < n; t++) i[t] = e[t] * this.get(a, t);
					for (let e = a; e < t; e++) {
						let t = 0;
						for (let r = 0; r < n; r++) t += this.get(e, r) * i[r];
						r.set(e, a, t), r.set(a, e, t);
					}
				}
				return r;
			}
			mpow(e) {
				if (!this.isSquare()) throw RangeError("Matrix must be square");
				if (!Number.isInteger(e) || e < 0) throw RangeError("Exponent must be a non-negative integer");
				let t = Matrix.eye(this.rows), n = this;
				for (let r = e; r >= 1; r /= 2) r & 1 && (t = t.mmul(n)), n = n.mmul(n);
				return t;
			}
			strassen2x2(e) {
				e = Matrix.checkMatrix(e);
				let t = new Matrix(2, 2), n = this.get(0, 0), r = e.get(0, 0), i = this.get(0, 1), a = e.get(0, 1), o = this.get(1, 0), s = e.get(1, 0), c = this.get(1, 1), l = e.get(1, 1), u = (n + c) * (r + l), d = (o + c) * r, f = n * (a - l), p = c * (s - r), m = (n + i) * l, h = (o - n) * (r + a), g = (i - c) * (s + l), v = u + p - m + g, y = f + m, b = d + p, x = u - d + f + h;
				return t.set(0, 0, v), t.set(0, 1, y), t.set(1, 0, b), t.set(1, 1, x), t;
			}
			strassen3x3(e) {
				e = Matrix.checkMatrix(e);
				let t = new Matrix(3, 3), n = this.get(0, 0), r = this.get(0, 1), i = this.get(0, 2), a = this.get(1, 0), o = this.get(1, 1), s = this.get(1, 2), c = this.get(2, 0), l = this.get(2, 1), u = this.get(2, 2), d = e.get(0, 0), f = e.get(0, 1), p = e.get(0, 2), m = e.get(1, 0), h = e.get(1, 1), g = e.get(1, 2), v = e.get(2, 0), y = e.get(2, 1), b = e.get(2, 2), x = (n + r + i - a - o - l - u) * h, S = (n - a) * (-f + h), C = o * (-d + f + m - h - g - v + b), w = (-n + a + o) * (d - f + h), T = (a + o) * (-d + f), E = n * d, D = (-n + c + l) * (d - p + g), O = (-n + c) * (p - g), ee = (c + l) * (-d + p), te = (n + r + i - o - s - c - l) * g, k = l * (-d + p + m - h - g - v + y), A = (-i + l + u) * (h + v - y), j = (i - u) * (h - y), M = i * v, N = (l + u) * (-v + y), ne = (-i + o + s) * (g + v - b), P = (i - s) * (g - b), F = (o + s) * (-v + b), I = r * m, L = s * y, R = a * p, z = c * f, B = u * b, re = E + M + I, ie = x + w + T + E + A + M + N, V = E + D + ee + te + M + ne + F, ae = S + C + w + E + M + ne + P, H = S + w + T + E + L, U = M + ne + P + F + R, oe = E + D + O + k + A + j + M, se = A + j + M + N + z, ce = E + D + O + ee + B;
				return t.set(0, 0, re), t.set(0, 1, ie), t.set(0, 2, V), t.set(1, 0, ae), t.set(1, 1, H), t.set(1, 2, U), t.set(2, 0, oe), t.set(2, 1, se), t.set(2, 2, ce), t;
			}
			mmulStrassen(e) {
				e = Matrix.checkMatrix(e);
				let t = this.clone(), n = t.rows, r = t.columns, i = e.rows, a = e.columns;
				r !== i && console.warn(`Multiplying ${n} x ${r} and ${i} x ${a} matrix: dimensions do not match.`);
				function embed(e, t, n) {
					let r = e.rows, i = e.columns;
					if (r === t && i === n) return e;
					{
						let r = AbstractMatrix.zeros(t, n);
						return r = r.setSubMatrix(e, 0, 0), r;
					}
				}
				let o = Math.max(n, i), s = Math.max(r, a);
				t = embed(t, o, s), e = embed(e, o, s);
				function blockMult(e, t, n, r) {
					if (n <= 512 || r <= 512) return e.mmul(t);
					n % 2 == 1 && r % 2 == 1 ? (e = embed(e, n + 1, r + 1), t = embed(t, n + 1, r + 1)) : n % 2 == 1 ? (e = embed(e, n + 1, r), t = embed(t, n + 1, r)) : r % 2 == 1 && (e = embed(e, n, r + 1), t = embed(t, n, r + 1));
					let i = parseInt(e.rows / 2, 10), a = parseInt(e.columns / 2, 10), o = e.subMatrix(0, i - 1, 0, a - 1), s = t.subMatrix(0, i - 1, 0, a - 1), c = e.subMatrix(0, i - 1, a, e.columns - 1), l = t.subMatrix(0, i - 1, a, t.columns - 1), u = e.subMatrix(i, e.rows - 1, 0, a - 1), d = t.subMatrix(i, t.rows - 1, 0, a - 1), f = e.subMatrix(i, e.rows - 1, a, e.columns - 1), p = t.subMatrix(i, t.rows - 1, a, t.columns - 1), m = blockMult(AbstractMatrix.add(o, f), AbstractMatrix.add(s, p), i, a), h = blockMult(AbstractMatrix.add(u, f), s, i, a), g = blockMult(o, AbstractMatrix.sub(l, p), i, a), v = blockMult(f, AbstractMatrix.sub(d, s), i, a), y = blockMult(AbstractMatrix.add(o, c), p, i, a), b = blockMult(AbstractMatrix.sub(u, o), AbstractMatrix.add(s, l), i, a), x = blockMult(AbstractMatrix.sub(c, f), AbstractMatrix.add(d, p), i, a), S = AbstractMatrix.add(m, v);
					S.sub(y), S.add(x);
					let C = AbstractMatrix.add(g, y), w = AbstractMatrix.add(h, v), T = AbstractMatrix.sub(m, h);
					T.add(g), T.add(b);
					let E = AbstractMatrix.zeros(2 * S.rows, 2 * S.columns);
					return E = E.setSubMatrix(S, 0, 0), E = E.setSubMatrix(C, S.rows, 0), E = E.setSubMatrix(w, 0, S.columns), E = E.setSubMatrix(T, S.rows, S.columns), E.subMatrix(0, n - 1, 0, r - 1);
				}
				return blockMult(t, e, o, s);
			}
			scaleRows(e = {}) {
				if (typeof e != "object") throw TypeError("options must be an object");
				let { min: t = 0, max: n = 1 } = e;
				if (!Number.isFinite(t)) throw TypeError("min must be a number");
				if (!Number.isFinite(n)) throw TypeError("max must be a number");
				if (t >= n) throw RangeError("min must be smaller than max");
				let r = new Matrix(this.rows, this.columns);
				for (let e = 0; e < this.rows; e++) {
					let i = this.getRow(e);
					i.length > 0 && rescale(i, {
						min: t,
						max: n,
						output: i
					}), r.setRow(e, i);
				}
				return r;
			}
			scaleColumns(e = {}) {
				if (typeof e != "object") throw TypeError("options must be an object");
				let { min: t = 0, max: n = 1 } = e;
				if (!Number.isFinite(t)) throw TypeError("min must be a number");
				if (!Number.isFinite(n)) throw TypeError("max must be a number");
				if (t >= n) throw RangeError("min must be smaller than max");
				let r = new Matrix(this.rows, this.columns);
				for (let e = 0; e < this.columns; e++) {
					let i = this.getColumn(e);
					i.length && rescale(i, {
						min: t,
						max: n,
						output: i
					}), r.setColumn(e, i);
				}
				return r;
			}
			flipRows() {
				let e = Math.ceil(this.columns / 2);
				for (let t = 0; t < this.rows; t++) for (let n = 0; n < e; n++) {
					let e = this.get(t, n), r = this.get(t, this.columns - 1 - n);
					this.set(t, n, r), this.set(t, this.columns - 1 - n, e);
				}
				return this;
			}
			flipColumns() {
				let e = Math.ceil(this.rows / 2);
				for (let t = 0; t < this.columns; t++) for (let n = 0; n < e; n++) {
					let e = this.get(n, t), r = this.get(this.rows - 1 - n, t);
					this.set(n, t, r), this.set(this.rows - 1 - n, t, e);
				}
				return this;
			}
			kroneckerProduct(e) {
				e = Matrix.checkMatrix(e);
				let t = this.rows, n = this.columns, r = e.rows, i = e.columns, a = new Matrix(t * r, n * i);
				for (let o = 0; o < t; o++) for (let t = 0; t < n; t++) for (let n = 0; n < r; n++) for (let s = 0; s < i; s++) a.set(r * o + n, i * t + s, this.get(o, t) * e.get(n, s));
				return a;
			}
			kroneckerSum(e) {
				if (e = Matrix.checkMatrix(e), !this.isSquare() || !e.isSquare()) throw Error("Kronecker Sum needs two Square Matrices");
				let t = this.rows, n = e.rows, r = this.kroneckerProduct(Matrix.eye(n, n)), i = Matrix.eye(t, t).kroneckerProduct(e);
				return r.add(i);
			}
			transpose() {
				let e = new Matrix(this.columns, this.rows);
				for (let t = 0; t < this.rows; t++) for (let n = 0; n < this.columns; n++) e.set(n, t, this.get(t, n));
				return e;
			}
			sortRows(e = compareNumbers) {
				for (let t = 0; t < this.rows; t++) this.setRow(t, this.getRow(t).sort(e));
				return this;
			}
			sortColumns(e = compareNumbers) {
				for (let t = 0; t < this.columns; t++) this.setColumn(t, this.getColumn(t).sort(e));
				return this;
			}
			subMatrix(e, t, n, r) {
				checkRange(this, e, t, n, r);
				let i = new Matrix(t - e + 1, r - n + 1);
				for (let a = e; a <= t; a++) for (let t = n; t <= r; t++) i.set(a - e, t - n, this.get(a, t));
				return i;
			}
			subMatrixRow(e, t, n) {
				if (t === void 0 && (t = 0), n === void 0 && (n = this.columns - 1), t > n || t < 0 || t >= this.columns || n < 0 || n >= this.columns) throw RangeError("Argument out of range");
				let r = new Matrix(e.length, n - t + 1);
				for (let i = 0; i < e.length; i++) for (let a = t; a <= n; a++) {
					if (e[i] < 0 || e[i] >= this.rows) throw RangeError(`Row index out of range: ${e[i]}`);
					r.set(i, a - t, this.get(e[i], a));
				}
				return r;
			}
			subMatrixColumn(e, t, n) {
				if (t === void 0 && (t = 0), n === void 0 && (n = this.rows - 1), t > n || t < 0 || t >= this.rows || n < 0 || n >= this.rows) throw RangeError("Argument out of range");
				let r = new Matrix(n - t + 1, e.length);
				for (let i = 0; i < e.length; i++) for (let a = t; a <= n; a++) {
					if (e[i] < 0 || e[i] >= this.columns) throw RangeError(`Column index out of range: ${e[i]}`);
					r.set(a - t, i, this.get(a, e[i]));
				}
				return r;
			}
			setSubMatrix(e, t, n) {
				if (e = Matrix.checkMatrix(e), e.isEmpty()) return this;
				let r = t + e.rows - 1, i = n + e.columns - 1;
				checkRange(this, t, r, n, i);
				for (let r = 0; r < e.rows; r++) for (let i = 0; i < e.columns; i++) this.set(t + r, n + i, e.get(r, i));
				return this;
			}
			concat(e, t = "row") {
				switch (e = Matrix.checkMatrix(e), t) {
					case "row": {
						if (this.columns !== e.columns) throw RangeError("both matrices must have the same number of columns");
						let t = new Matrix(this.rows + e.rows, this.columns);
						return t.setSubMatrix(this, 0, 0), t.setSubMatrix(e, this.rows, 0), t;
					}
					case "column": {
						if (this.rows !== e.rows) throw RangeError("both matrices must have the same number of rows");
						let t = new Matrix(this.rows, this.columns + e.columns);
						return t.setSubMatrix(this, 0, 0), t.setSubMatrix(e, 0, this.columns), t;
					}
					default: throw Error(`invalid option: ${t}`);
				}
			}
			selection(e, t) {
				checkRowIndices(this, e), checkColumnIndices(this, t);
				let n = new Matrix(e.length, t.length);
				for (let r = 0; r < e.length; r++) {
					let i = e[r];
					for (let e = 0; e < t.length; e++) {
						let a = t[e];
						n.set(r, e, this.get(i, a));
					}
				}
				return n;
			}
			trace() {
				let e = Math.min(this.rows, this.columns), t = 0;
				for (let n = 0; n < e; n++) t += this.get(n, n);
				return t;
			}
			clone() {
				return this.constructor.copy(this, new Matrix(this.rows, this.columns));
			}
			static copy(e, t) {
				for (let [n, r, i] of e.entries()) t.set(n, r, i);
				return t;
			}
			sum(e) {
				switch (e) {
					case "row": return sumByRow(this);
					case "column": return sumByColumn(this);
					case void 0: return sumAll(this);
					default: throw Error(`invalid option: ${e}`);
				}
			}
			product(e) {
				switch (e) {
					case "row": return productByRow(this);
					case "column": return productByColumn(this);
					case void 0: return productAll(this);
					default: throw Error(`invalid option: ${e}`);
				}
			}
			mean(e) {
				let t = this.sum(e);
				switch (e) {
					case "row":
						for (let e = 0; e < this.rows; e++) t[e] /= this.columns;
						return t;
					case "column":
						for (let e = 0; e < this.columns; e++) t[e] /= this.rows;
						return t;
					case void 0: return t / this.size;
					default: throw Error(`invalid option: ${e}`);
				}
			}
			variance(e, t = {}) {
				if (typeof e == "object" && (t = e, e = void 0), typeof t != "object") throw TypeError("options must be an object");
				let { unbiased: n = !0, mean: r = this.mean(e) } = t;
				if (typeof n != "boolean") throw TypeError("unbiased must be a boolean");
				switch (e) {
					case "row":
						if (!isAnyArray(r)) throw TypeError("mean must be an array");
						return varianceByRow(this, n, r);
					case "column":
						if (!isAnyArray(r)) throw TypeError("mean must be an array");
						return varianceByColumn(this, n, r);
					case void 0:
						if (typeof r != "number") throw TypeError("mean must be a number");
						return varianceAll(this, n, r);
					default: throw Error(`invalid option: ${e}`);
				}
			}
			standardDeviation(e, t) {
				typeof e == "object" && (t = e, e = void 0);
				let n = this.variance(e, t);
				if (e === void 0) return Math.sqrt(n);
				for (let e = 0; e < n.length; e++) n[e] = Math.sqrt(n[e]);
				return n;
			}
			center(e, t = {}) {
				if (typeof e == "object" && (t = e, e = void 0), typeof t != "object") throw TypeError("options must be an object");
				let { center: n = this.mean(e) } = t;
				switch (e) {
					case "row":
						if (!isAnyArray(n)) throw TypeError("center must be an array");
						return centerByRow(this, n), this;
					case "column":
						if (!isAnyArray(n)) throw TypeError("center must be an array");
						return centerByColumn(this, n), this;
					case void 0:
						if (typeof n != "number") throw TypeError("center must be a number");
						return centerAll(this, n), this;
					default: throw Error(`invalid option: ${e}`);
				}
			}
			scale(e, t = {}) {
				if (typeof e == "object" && (t = e, e = void 0), typeof t != "object") throw TypeError("options must be an object");
				let n = t.scale;
				switch (e) {
					case "row":
						if (n === void 0) n = getScaleByRow(this);
						else if (!isAnyArray(n)) throw TypeError("scale must be an array");
						return scaleByRow(this, n), this;
					case "column":
						if (n === void 0) n = getScaleByColumn(this);
						else if (!isAnyArray(n)) throw TypeError("scale must be an array");
						return scaleByColumn(this, n), this;
					case void 0:
						if (n === void 0) n = getScaleAll(this);
						else if (typeof n != "number") throw TypeError("scale must be a number");
						return scaleAll(this, n), this;
					default: throw Error(`invalid option: ${e}`);
				}
			}
			toString(e) {
				return inspectMatrixWithOptions(this, e);
			}
			[Symbol.iterator]() {
				return this.entries();
			}
			*entries() {
				for (let e = 0; e < this.rows; e++) for (let t = 0; t < this.columns; t++) yield [
					e,
					t,
					this.get(e, t)
				];
			}
			*values() {
				for (let e = 0; e < this.rows; e++) for (let t = 0; t < this.columns; t++) yield this.get(e, t);
			}
		}
		AbstractMatrix.prototype.klass = "Matrix", typeof Symbol < "u" && (AbstractMatrix.prototype[Symbol.for("nodejs.util.inspect.custom")] = inspectMatrix);
		function compareNumbers(e, t) {
			return e - t;
		}
		function isArrayOfNumbers(e) {
			return e.every((e) => typeof e == "number");
		}
		AbstractMatrix.random = AbstractMatrix.rand, AbstractMatrix.randomInt = AbstractMatrix.randInt, AbstractMatrix.diagonal = AbstractMatrix.diag, AbstractMatrix.prototype.diagonal = AbstractMatrix.prototype.diag, AbstractMatrix.identity = AbstractMatrix.eye, AbstractMatrix.prototype.negate = AbstractMatrix.prototype.neg, AbstractMatrix.prototype.tensorProduct = AbstractMatrix.prototype.kroneckerProduct;
		class Matrix extends AbstractMatrix {
			data;
			#e(e, t) {
				if (this.data = [], Number.isInteger(t) && t >= 0) for (let n = 0; n < e; n++) this.data.push(new Float64Array(t));
				else throw TypeError("nColumns must be a positive integer");
				this.rows = e, this.columns = t;
			}
			constructor(e, t) {
				if (super(), Matrix.isMatrix(e)) this.#e(e.rows, e.columns), Matrix.copy(e, this);
				else if (Number.isInteger(e) && e >= 0) this.#e(e, t);
				else if (isAnyArray(e)) {
					let n = e;
					if (e = n.length, t = e ? n[0].length : 0, typeof t != "number") throw TypeError("Data must be a 2D array with at least one element");
					this.data = [];
					for (let r = 0; r < e; r++) {
						if (n[r].length !== t) throw RangeError("Inconsistent array dimensions");
						if (!isArrayOfNumbers(n[r])) throw TypeError("Input data contains non-numeric values");
						this.data.push(Float64Array.from(n[r]));
					}
					this.rows = e, this.columns = t;
				} else throw TypeError("First argument must be a positive number or an array");
			}
			set(e, t, n) {
				return this.data[e][t] = n, this;
			}
			get(e, t) {
				return this.data[e][t];
			}
			removeRow(e) {
				return checkRowIndex(this, e), this.data.splice(e, 1), --this.rows, this;
			}
			addRow(e, t) {
				return t === void 0 && (t = e, e = this.rows), checkRowIndex(this, e, !0), t = Float64Array.from(checkRowVector(this, t)), this.data.splice(e, 0, t), this.rows += 1, this;
			}
			removeColumn(e) {
				checkColumnIndex(this, e);
				for (let t = 0; t < this.rows; t++) {
					let n = new Float64Array(this.columns - 1);
					for (let r = 0; r < e; r++) n[r] = this.data[t][r];
					for (let r = e + 1; r < this.columns; r++) n[r - 1] = this.data[t][r];
					this.data[t] = n;
				}
				return --this.columns, this;
			}
			addColumn(e, t) {
				t === void 0 && (t = e, e = this.columns), checkColumnIndex(this, e, !0), t = checkColumnVector(this, t);
				for (let n = 0; n < this.rows; n++) {
					let r = new Float64Array(this.columns + 1), i = 0;
					for (; i < e; i++) r[i] = this.data[n][i];
					for (r[i++] = t[n]; i < this.columns + 1; i++) r[i] = this.data[n][i - 1];
					this.data[n] = r;
				}
				return this.columns += 1, this;
			}
		}
		installMathOperations(AbstractMatrix, Matrix);
		class SymmetricMatrix extends AbstractMatrix {
			#e;
			get size() {
				return this.#e.size;
			}
			get rows() {
				return this.#e.rows;
			}
			get columns() {
				return this.#e.columns;
			}
			get diagonalSize() {
				return this.rows;
			}
			static isSymmetricMatrix(e) {
				return Matrix.isMatrix(e) && e.klassType === "SymmetricMatrix";
			}
			static zeros(e) {
				return new this(e);
			}
			static ones(e) {
				return new this(e).fill(1);
			}
			constructor(e) {
				if (super(), Matrix.isMatrix(e)) {
					if (!e.isSymmetric()) throw TypeError("not symmetric data");
					this.#e = Matrix.copy(e, new Matrix(e.rows, e.rows));
				} else if (Number.isInteger(e) && e >= 0) this.#e = new Matrix(e, e);
				else if (this.#e = new Matrix(e), !this.isSymmetric()) throw TypeError("not symmetric data");
			}
			clone() {
				let e = new SymmetricMatrix(this.diagonalSize);
				for (let [t, n, r] of this.upperRightEntries()) e.set(t, n, r);
				return e;
			}
			toMatrix() {
				return new Matrix(this);
			}
			get(e, t) {
				return this.#e.get(e, t);
			}
			set(e, t, n) {
				return this.#e.set(e, t, n), this.#e.set(t, e, n), this;
			}
			removeCross(e) {
				return this.#e.removeRow(e), this.#e.removeColumn(e), this;
			}
			addCross(e, t) {
				t === void 0 && (t = e, e = this.diagonalSize);
				let n = t.slice();
				return n.splice(e, 1), this.#e.addRow(e, n), this.#e.addColumn(e, t), this;
			}
			applyMask(e) {
				if (e.length !== this.diagonalSize) throw RangeError("Mask size do not match with matrix size");
				let t = [];
				for (let [n, r] of e.entries()) r || t.push(n);
				t.reverse();
				for (let e of t) this.removeCross(e);
				return this;
			}
			toCompact() {
				let { diagonalSize: e } = this, t = Array(e * (e + 1) / 2);
				for (let n = 0, r = 0, i = 0; i < t.length; i++) t[i] = this.get(r, n), ++n >= e && (n = ++r);
				return t;
			}
			static fromCompact(e) {
				let t = e.length, n = (Math.sqrt(8 * t + 1) - 1) / 2;
				if (!Number.isInteger(n)) throw TypeError(`This array is not a compact representation of a Symmetric Matrix, ${JSON.stringify(e)}`);
				let r = new SymmetricMatrix(n);
				for (let i = 0, a = 0, o = 0; o < t; o++) r.set(i, a, e[o]), ++i >= n && (i = ++a);
				return r;
			}
			*upperRightEntries() {
				for (let e = 0, t = 0; e < this.diagonalSize;) {
					let n = this.get(e, t);
					yield [
						e,
						t,
						n
					], ++t >= this.diagonalSize && (t = ++e);
				}
			}
			*upperRightValues() {
				for (let e = 0, t = 0; e < this.diagonalSize;) yield this.get(e, t), ++t >= this.diagonalSize && (t = ++e);
			}
		}
		SymmetricMatrix.prototype.klassType = "SymmetricMatrix";
		class DistanceMatrix extends SymmetricMatrix {
			static isDistanceMatrix(e) {
				return SymmetricMatrix.isSymmetricMatrix(e) && e.klassSubType === "DistanceMatrix";
			}
			constructor(e) {
				if (super(e), !this.isDistance()) throw TypeError("Provided arguments do no produce a distance matrix");
			}
			set(e, t, n) {
				return e === t && (n = 0), super.set(e, t, n);
			}
			addCross(e, t) {
				return t === void 0 && (t = e, e = this.diagonalSize), t = t.slice(), t[e] = 0, super.addCross(e, t);
			}
			toSymmetricMatrix() {
				return new SymmetricMatrix(this);
			}
			clone() {
				let e = new DistanceMatrix(this.diagonalSize);
				for (let [t, n, r] of this.upperRightEntries()) t !== n && e.set(t, n, r);
				return e;
			}
			toCompact() {
				let { diagonalSize: e } = this, t = (e - 1) * e / 2, n = Array(t);
				for (let t = 1, r = 0, i = 0; i < n.length; i++) n[i] = this.get(r, t), ++t >= e && (t = ++r + 1);
				return n;
			}
			static fromCompact(e) {
				let t = e.length;
				if (t === 0) return new this(0);
				let n = (Math.sqrt(8 * t + 1) + 1) / 2;
				if (!Number.isInteger(n)) throw TypeError(`This array is not a compact representation of a DistanceMatrix, ${JSON.stringify(e)}`);
				let r = new this(n);
				for (let i = 1, a = 0, o = 0; o < t; o++) r.set(i, a, e[o]), ++i >= n && (i = ++a + 1);
				return r;
			}
		}
		DistanceMatrix.prototype.klassSubType = "DistanceMatrix";
		class BaseView extends AbstractMatrix {
			constructor(e, t, n) {
				super(), this.matrix = e, this.rows = t, this.columns = n;
			}
		}
		class MatrixColumnView extends BaseView {
			constructor(e, t) {
				checkColumnIndex(e, t), super(e, e.rows, 1), this.column = t;
			}
			set(e, t, n) {
				return this.matrix.set(e, this.column, n), this;
			}
			get(e) {
				return this.matrix.get(e, this.column);
			}
		}
		class MatrixColumnSelectionView extends BaseView {
			constructor(e, t) {
				checkColumnIndices(e, t), super(e, e.rows, t.length), this.columnIndices = t;
			}
			set(e, t, n) {
				return this.matrix.set(e, this.columnIndices[t], n), this;
			}
			get(e, t) {
				return this.matrix.get(e, this.columnIndices[t]);
			}
		}
		class MatrixFlipColumnView extends BaseView {
			constructor(e) {
				super(e, e.rows, e.columns);
			}
			set(e, t, n) {
				return this.matrix.set(e, this.columns - t - 1, n), this;
			}
			get(e, t) {
				return this.matrix.get(e, this.columns - t - 1);
			}
		}
		class MatrixFlipRowView extends BaseView {
			constructor(e) {
				super(e, e.rows, e.columns);
			}
			set(e, t, n) {
				return this.matrix.set(this.rows - e - 1, t, n), this;
			}
			get(e, t) {
				return this.matrix.get(this.rows - e - 1, t);
			}
		}
		class MatrixRowView extends BaseView {
			constructor(e, t) {
				checkRowIndex(e, t), super(e, 1, e.columns), this.row = t;
			}
			set(e, t, n) {
				return this.matrix.set(this.row, t, n), this;
			}
			get(e, t) {
				return this.matrix.get(this.row, t);
			}
		}
		class MatrixRowSelectionView extends BaseView {
			constructor(e, t) {
				checkRowIndices(e, t), super(e, t.length, e.columns), this.rowIndices = t;
			}
			set(e, t, n) {
				return this.matrix.set(this.rowIndices[e], t, n), this;
			}
			get(e, t) {
				return this.matrix.get(this.rowIndices[e], t);
			}
		}
		class MatrixSelectionView extends BaseView {
			constructor(e, t, n) {
				checkRowIndices(e, t), checkColumnIndices(e, n), super(e, t.length, n.length), this.rowIndices = t, this.columnIndices = n;
			}
			set(e, t, n) {
				return this.matrix.set(this.rowIndices[e], this.columnIndices[t], n), this;
			}
			get(e, t) {
				return this.matrix.get(this.rowIndices[e], this.columnIndices[t]);
			}
		}
		class MatrixSubView extends BaseView {
			constructor(e, t, n, r, i) {
				checkRange(e, t, n, r, i), super(e, n - t + 1, i - r + 1), this.startRow = t, this.startColumn = r;
			}
			set(e, t, n) {
				return this.matrix.set(this.startRow + e, this.startColumn + t, n), this;
			}
			get(e, t) {
				return this.matrix.get(this.startRow + e, this.startColumn + t);
			}
		}
		class MatrixTransposeView extends BaseView {
			constructor(e) {
				super(e, e.columns, e.rows);
			}
			set(e, t, n) {
				return this.matrix.set(t, e, n), this;
			}
			get(e, t) {
				return this.matrix.get(t, e);
			}
		}
		class WrapperMatrix1D extends AbstractMatrix {
			constructor(e, t = {}) {
				let { rows: n = 1 } = t;
				if (e.length % n !== 0) throw Error("the data length is not divisible by the number of rows");
				super(), this.rows = n, this.columns = e.length / n, this.data = e;
			}
			set(e, t, n) {
				let r = this._calculateIndex(e, t);
				return this.data[r] = n, this;
			}
			get(e, t) {
				let n = this._calculateIndex(e, t);
				return this.data[n];
			}
			_calculateIndex(e, t) {
				return e * this.columns + t;
			}
		}
		class WrapperMatrix2D extends AbstractMatrix {
			constructor(e) {
				super(), this.data = e, this.rows = e.length, this.columns = e[0].length;
			}
			set(e, t, n) {
				return this.data[e][t] = n, this;
			}
			get(e, t) {
				return this.data[e][t];
			}
		}
		function wrap(e, t) {
			if (isAnyArray(e)) return e[0] && isAnyArray(e[0]) ? new WrapperMatrix2D(e) : new WrapperMatrix1D(e, t);
			throw Error("the argument is not an array");
		}
		class LuDecomposition {
			constructor(e) {
				e = WrapperMatrix2D.checkMatrix(e);
				let t = e.clone(), n = t.rows, r = t.columns, i = new Float64Array(n), a = 1, o, s, c, l, u, d, f, p, m;
				for (o = 0; o < n; o++) i[o] = o;
				for (p = new Float64Array(n), s = 0; s < r; s++) {
					for (o = 0; o < n; o++) p[o] = t.get(o, s);
					for (o = 0; o < n; o++) {
						for (m = Math.min(o, s), u = 0, c = 0; c < m; c++) u += t.get(o, c) * p[c];
						p[o] -= u, t.set(o, s, p[o]);
					}
					for (l = s, o = s + 1; o < n; o++) Math.abs(p[o]) > Math.abs(p[l]) && (l = o);
					if (l !== s) {
						for (c = 0; c < r; c++) d = t.get(l, c), t.set(l, c, t.get(s, c)), t.set(s, c, d);
						f = i[l], i[l] = i[s], i[s] = f, a = -a;
					}
					if (s < n && t.get(s, s) !== 0) for (o = s + 1; o < n; o++) t.set(o, s, t.get(o, s) / t.get(s, s));
				}
				this.LU = t, this.pivotVector = i, this.pivotSign = a;
			}
			isSingular() {
				let e = this.LU, t = e.columns;
				for (let n = 0; n < t; n++) if (e.get(n, n) === 0) return !0;
				return !1;
			}
			solve(e) {
				e = Matrix.checkMatrix(e);
				let t = this.LU;
				if (t.rows !== e.rows) throw Error("Invalid matrix dimensions");
				if (this.isSingular()) throw Error("LU matrix is singular");
				let n = e.columns, r = e.subMatrixRow(this.pivotVector, 0, n - 1), i = t.columns, a, o, s = 0;
				for (; s < i; s++) for (a = s + 1; a < i; a++) for (o = 0; o < n; o++) r.set(a, o, r.get(a, o) - r.get(s, o) * t.get(a, s));
				for (s = i - 1; s >= 0; s--) {
					for (o = 0; o < n; o++) r.set(s, o, r.get(s, o) / t.get(s, s));
					for (a = 0; a < s; a++) for (o = 0; o < n; o++) r.set(a, o, r.get(a, o) - r.get(s, o) * t.get(a, s));
				}
				return r;
			}
			get determinant() {
				let e = this.LU;
				if (!e.isSquare()) throw Error("Matrix must be square");
				let t = this.pivotSign, n = e.columns;
				for (let r = 0; r < n; r++) t *= e.get(r, r);
				return t;
			}
			get lowerTriangularMatrix() {
				let e = this.LU, t = e.rows, n = e.columns, r = new Matrix(t, n);
				for (let i = 0; i < t; i++) for (let t = 0; t < n; t++) i > t ? r.set(i, t, e.get(i, t)) : i === t ? r.set(i, t, 1) : r.set(i, t, 0);
				return r;
			}
			get upperTriangularMatrix() {
				let e = this.LU, t = e.rows, n = e.columns, r = new Matrix(t, n);
				for (let i = 0; i < t; i++) for (let t = 0; t < n; t++) i <= t ? r.set(i, t, e.get(i, t)) : r.set(i, t, 0);
				return r;
			}
			get pivotPermutationVector() {
				return Array.from(this.pivotVector);
			}
		}
		function transposeSquareInPlace(e) {
			let t = e.data, n = e.rows;
			for (let e = 0; e < n; e++) {
				let r = t[e];
				for (let i = e + 1; i < n; i++) {
					let n = r[i];
					r[i] = t[i][e], t[i][e] = n;
				}
			}
			return e;
		}
		function hypotenuse(e, t) {
			let n = 0;
			return Math.abs(e) > Math.abs(t) ? (n = t / e, Math.abs(e) * Math.sqrt(1 + n * n)) : t === 0 ? 0 : (n = e / t, Math.abs(t) * Math.sqrt(1 + n * n));
		}
		class QrDecomposition {
			constructor(e) {
				e = WrapperMatrix2D.checkMatrix(e);
				let t = e.clone(), n = e.rows, r = e.columns, i = new Float64Array(r), a, o, s, c;
				for (s = 0; s < r; s++) {
					let e = 0;
					for (a = s; a < n; a++) e = hypotenuse(e, t.get(a, s));
					if (e !== 0) {
						for (t.get(s, s) < 0 && (e = -e), a = s; a < n; a++) t.set(a, s, t.get(a, s) / e);
						for (t.set(s, s, t.get(s, s) + 1), o = s + 1; o < r; o++) {
							for (c = 0, a = s; a < n; a++) c += t.get(a, s) * t.get(a, o);
							for (c = -c / t.get(s, s), a = s; a < n; a++) t.set(a, o, t.get(a, o) + c * t.get(a, s));
						}
					}
					i[s] = -e;
				}
				this.QR = t, this.Rdiag = i;
			}
			solve(e) {
				e = Matrix.checkMatrix(e);
				let t = this.QR, n = t.rows;
				if (e.rows !== n) throw Error("Matrix row dimensions must agree");
				if (!this.isFullRank()) throw Error("Matrix is rank deficient");
				let r = e.columns, i = e.clone(), a = t.columns, o, s, c, l;
				for (c = 0; c < a; c++) for (s = 0; s < r; s++) {
					for (l = 0, o = c; o < n; o++) l += t.get(o, c) * i.get(o, s);
					for (l = -l / t.get(c, c), o = c; o < n; o++) i.set(o, s, i.get(o, s) + l * t.get(o, c));
				}
				for (c = a - 1; c >= 0; c--) {
					for (s = 0; s < r; s++) i.set(c, s, i.get(c, s) / this.Rdiag[c]);
					for (o = 0; o < c; o++) for (s = 0; s < r; s++) i.set(o, s, i.get(o, s) - i.get(c, s) * t.get(o, c));
				}
				return i.subMatrix(0, a - 1, 0, r - 1);
			}
			isFullRank() {
				let e = this.QR.columns;
				for (let t = 0; t < e; t++) if (this.Rdiag[t] === 0) return !1;
				return !0;
			}
			get upperTriangularMatrix() {
				let e = this.QR, t = e.columns, n = new Matrix(t, t), r, i;
				for (r = 0; r < t; r++) for (i = 0; i < t; i++) r < i ? n.set(r, i, e.get(r, i)) : r === i ? n.set(r, i, this.Rdiag[r]) : n.set(r, i, 0);
				return n;
			}
			get orthogonalMatrix() {
				let e = this.QR, t = e.rows, n = e.columns, r = new Matrix(t, n), i, a, o, s;
				for (o = n - 1; o >= 0; o--) {
					for (i = 0; i < t; i++) r.set(i, o, 0);
					for (r.set(o, o, 1), a = o; a < n; a++) if (e.get(o, o) !== 0) {
						for (s = 0, i = o; i < t; i++) s += e.get(i, o) * r.get(i, a);
						for (s = -s / e.get(o, o), i = o; i < t; i++) r.set(i, a, r.get(i, a) + s * e.get(i, o));
					}
				}
				return r;
			}
		}
		class SingularValueDecomposition {
			constructor(e, t = {}) {
				if (e = WrapperMatrix2D.checkMatrix(e), e.isEmpty()) throw Error("Matrix must be non-empty");
				let n = e.rows, r = e.columns, { computeLeftSingularVectors: i = !0, computeRightSingularVectors: a = !0, autoTranspose: o = !1 } = t, s = !!i, c = !!a, l = !1, u;
				if (n < r) {
					if (!o) console.warn("Computing SVD on a matrix with more columns than rows. Consider enabling autoTranspose"), u = e.transpose();
					else {
						u = e.clone(), n = e.columns, r = e.rows, l = !0;
						let t = s;
						s = c, c = t;
					}
				} else u = e.transpose();
				let d = Math.min(n, r), f = Math.min(n + 1, r), p = new Float64Array(f), m = new Matrix(d, n), h = new Matrix(r, r), g = new Float64Array(r), v = new Float64Array(n), y = new Float64Array(f);
				for (let e = 0; e < f; e++) y[e] = e;
				let b = Math.min(n - 1, r), x = Math.max(0, Math.min(r - 2, n)), S = Math.max(b, x);
				for (let e = 0; e < S; e++) {
					if (e < b) {
						p[e] = 0;
						for (let t = e; t < n; t++) p[e] = hypotenuse(p[e], u.get(e, t));
						if (p[e] !== 0) {
							u.get(e, e) < 0 && (p[e] = -p[e]);
							for (let t = e; t < n; t++) u.set(e, t, u.get(e, t) / p[e]);
							u.set(e, e, u.get(e, e) + 1);
						}
						p[e] = -p[e];
					}
					for (let t = e + 1; t < r; t++) {
						if (e < b && p[e] !== 0) {
							let r = 0;
							for (let i = e; i < n; i++) r += u.get(e, i) * u.get(t, i);
							r = -r / u.get(e, e);
							for (let i = e; i < n; i++) u.set(t, i, u.get(t, i) + r * u.get(e, i));
						}
						g[t] = u.get(t, e);
					}
					if (s && e < b) for (let t = e; t < n; t++) m.set(e, t, u.get(e, t));
					if (e < x) {
						g[e] = 0;
						for (let t = e + 1; t < r; t++) g[e] = hypotenuse(g[e], g[t]);
						if (g[e] !== 0) {
							g[e + 1] < 0 && (g[e] = 0 - g[e]);
							for (let t = e + 1; t < r; t++) g[t] /= g[e];
							g[e + 1] += 1;
						}
						if (g[e] = -g[e], e + 1 < n && g[e] !== 0) {
							for (let t = e + 1; t < n; t++) v[t] = 0;
							for (let t = e + 1; t < n; t++) for (let n = e + 1; n < r; n++) v[t] += g[n] * u.get(n, t);
							for (let t = e + 1; t < r; t++) {
								let r = -g[t] / g[e + 1];
								for (let i = e + 1; i < n; i++) u.set(t, i, u.get(t, i) + r * v[i]);
							}
						}
						if (c) for (let t = e + 1; t < r; t++) h.set(e, t, g[t]);
					}
				}
				let C = Math.min(r, n + 1);
				if (b < r && (p[b] = u.get(b, b)), n < C && (p[C - 1] = 0), x + 1 < C && (g[x] = u.get(C - 1, x)), g[C - 1] = 0, s) {
					for (let e = b; e < d; e++) {
						for (let t = 0; t < n; t++) m.set(e, t, 0);
						m.set(e, e, 1);
					}
					for (let e = b - 1; e >= 0; e--) if (p[e] !== 0) {
						for (let t = e + 1; t < d; t++) {
							let r = 0;
							for (let i = e; i < n; i++) r += m.get(e, i) * m.get(t, i);
							r = -r / m.get(e, e);
							for (let i = e; i < n; i++) m.set(t, i, m.get(t, i) + r * m.get(e, i));
						}
						for (let t = e; t < n; t++) m.set(e, t, -m.get(e, t));
						m.set(e, e, 1 + m.get(e, e));
						for (let t = 0; t < e - 1; t++) m.set(e, t, 0);
					} else {
						for (let t = 0; t < n; t++) m.set(e, t, 0);
						m.set(e, e, 1);
					}
				}
				if (c) for (let e = r - 1; e >= 0; e--) {
					if (e < x && g[e] !== 0) for (let t = e + 1; t < r; t++) {
						let n = 0;
						for (let i = e + 1; i < r; i++) n += h.get(e, i) * h.get(t, i);
						n = -n / h.get(e, e + 1);
						for (let i = e + 1; i < r; i++) h.set(t, i, h.get(t, i) + n * h.get(e, i));
					}
					for (let t = 0; t < r; t++) h.set(e, t, 0);
					h.set(e, e, 1);
				}
				let w = C - 1, T = 2 ** -52;
				for (; C > 0;) {
					let e, t;
					for (e = C - 2; e >= -1 && e !== -1; e--) {
						let t = Number.MIN_VALUE + T * Math.abs(p[e] + Math.abs(p[e + 1]));
						if (Math.abs(g[e]) <= t || Number.isNaN(g[e])) {
							g[e] = 0;
							break;
						}
					}
					if (e === C - 2) t = 4;
					else {
						let n;
						for (n = C - 1; n >= e && n !== e; n--) {
							let t = (n === C ? 0 : Math.abs(g[n])) + (n === e + 1 ? 0 : Math.abs(g[n - 1]));
							if (Math.abs(p[n]) <= T * t) {
								p[n] = 0;
								break;
							}
						}
						n === e ? t = 3 : n === C - 1 ? t = 1 : (t = 2, e = n);
					}
					switch (e++, t) {
						case 1: {
							let t = g[C - 2];
							g[C - 2] = 0;
							for (let n = C - 2; n >= e; n--) {
								let i = hypotenuse(p[n], t), a = p[n] / i, o = t / i;
								if (p[n] = i, n !== e && (t = -o * g[n - 1], g[n - 1] = a * g[n - 1]), c) for (let e = 0; e < r; e++) i = a * h.get(n, e) + o * h.get(C - 1, e), h.set(C - 1, e, -o * h.get(n, e) + a * h.get(C - 1, e)), h.set(n, e, i);
							}
							break;
						}
						case 2: {
							let t = g[e - 1];
							g[e - 1] = 0;
							for (let r = e; r < C; r++) {
								let i = hypotenuse(p[r], t), a = p[r] / i, o = t / i;
								if (p[r] = i, t = -o * g[r], g[r] = a * g[r], s) for (let t = 0; t < n; t++) i = a * m.get(r, t) + o * m.get(e - 1, t), m.set(e - 1, t, -o * m.get(r, t) + a * m.get(e - 1, t)), m.set(r, t, i);
							}
							break;
						}
						case 3: {
							let t = Math.max(Math.abs(p[C - 1]), Math.abs(p[C - 2]), Math.abs(g[C - 2]), Math.abs(p[e]), Math.abs(g[e])), i = p[C - 1] / t, a = p[C - 2] / t, o = g[C - 2] / t, l = p[e] / t, u = g[e] / t, d = ((a + i) * (a - i) + o * o) / 2, f = i * o * (i * o), v = 0;
							(d !== 0 || f !== 0) && (v = d < 0 ? 0 - Math.sqrt(d * d + f) : Math.sqrt(d * d + f), v = f / (d + v));
							let y = (l + i) * (l - i) + v, b = l * u;
							for (let t = e; t < C - 1; t++) {
								let i = hypotenuse(y, b);
								i === 0 && (i = Number.MIN_VALUE);
								let a = y / i, o = b / i;
								if (t !== e && (g[t - 1] = i), y = a * p[t] + o * g[t], g[t] = a * g[t] - o * p[t], b = o * p[t + 1], p[t + 1] = a * p[t + 1], c) for (let e = 0; e < r; e++) i = a * h.get(t, e) + o * h.get(t + 1, e), h.set(t + 1, e, -o * h.get(t, e) + a * h.get(t + 1, e)), h.set(t, e, i);
								if (i = hypotenuse(y, b), i === 0 && (i = Number.MIN_VALUE), a = y / i, o = b / i, p[t] = i, y = a * g[t] + o * p[t + 1], p[t + 1] = -o * g[t] + a * p[t + 1], b = o * g[t + 1], g[t + 1] = a * g[t + 1], s && t < n - 1) for (let e = 0; e < n; e++) i = a * m.get(t, e) + o * m.get(t + 1, e), m.set(t + 1, e, -o * m.get(t, e) + a * m.get(t + 1, e)), m.set(t, e, i);
							}
							g[C - 2] = y;
							break;
						}
						case 4:
							if (p[e] <= 0 && (p[e] = p[e] < 0 ? -p[e] : 0, c)) for (let t = 0; t <= w; t++) h.set(e, t, -h.get(e, t));
							for (; e < w && !(p[e] >= p[e + 1]);) {
								let t = p[e];
								if (p[e] = p[e + 1], p[e + 1] = t, c && e < r - 1) for (let n = 0; n < r; n++) t = h.get(e + 1, n), h.set(e + 1, n, h.get(e, n)), h.set(e, n, t);
								if (s && e < n - 1) for (let r = 0; r < n; r++) t = m.get(e + 1, r), m.set(e + 1, r, m.get(e, r)), m.set(e, r, t);
								e++;
							}
							C--;
					}
				}
				if (m = m.isSquare() ? transposeSquareInPlace(m) : m.transpose(), h = transposeSquareInPlace(h), l) {
					let e = h;
					h = m, m = e;
				}
				this.m = n, this.n = r, this.s = p, this.U = m, this.V = h;
			}
			solve(e) {
				let t = e, n = this.threshold, r = this.s.length, i = Matrix.zeros(r, r);
				for (let e = 0; e < r; e++) Math.abs(this.s[e]) <= n ? i.set(e, e, 0) : i.set(e, e, 1 / this.s[e]);
				let a = this.U, o = this.rightSingularVectors, s = o.mmul(i), c = o.rows, l = a.rows, u = Matrix.zeros(c, l);
				for (let e = 0; e < c; e++) for (let t = 0; t < l; t++) {
					let n = 0;
					for (let i = 0; i < r; i++) n += s.get(e, i) * a.get(t, i);
					u.set(e, t, n);
				}
				return u.mmul(t);
			}
			solveForDiagonal(e) {
				return this.solve(Matrix.diag(e));
			}
			inverse() {
				let e = this.V, t = this.threshold, n = e.rows, r = e.columns, i = new Matrix(n, this.s.length);
				for (let a = 0; a < n; a++) for (let n = 0; n < r; n++) Math.abs(this.s[n]) > t && i.set(a, n, e.get(a, n) / this.s[n]);
				let a = this.U, o = a.rows, s = a.columns, c = new Matrix(n, o);
				for (let e = 0; e < n; e++) for (let t = 0; t < o; t++) {
					let n = 0;
					for (let r = 0; r < s; r++) n += i.get(e, r) * a.get(t, r);
					c.set(e, t, n);
				}
				return c;
			}
			get condition() {
				return this.s[0] / this.s[Math.min(this.m, this.n) - 1];
			}
			get norm2() {
				return this.s[0];
			}
			get rank() {
				let e = Math.max(this.m, this.n) * this.s[0] * 2 ** -52, t = 0, n = this.s;
				for (let r = 0, i = n.length; r < i; r++) n[r] > e && t++;
				return t;
			}
			get diagonal() {
				return Array.from(this.s);
			}
			get threshold() {
				return 2 ** -52 / 2 * Math.max(this.m, this.n) * this.s[0];
			}
			get leftSingularVectors() {
				return this.U;
			}
			get rightSingularVectors() {
				return this.V;
			}
			get diagonalMatrix() {
				return Matrix.diag(this.s);
			}
		}
		function inverse(e, t = !1) {
			return e = WrapperMatrix2D.checkMatrix(e), t ? new SingularValueDecomposition(e).inverse() : solve(e, Matrix.eye(e.rows));
		}
		function solve(e, t, n = !1) {
			return e = WrapperMatrix2D.checkMatrix(e), t = WrapperMatrix2D.checkMatrix(t), n ? new SingularValueDecomposition(e).solve(t) : e.isSquare() ? new LuDecomposition(e).solve(t) : new QrDecomposition(e).solve(t);
		}
		function determinant(e) {
			if (e = Matrix.checkMatrix(e), e.isSquare()) {
				if (e.columns === 0) return 1;
				let t, n, r, i;
				if (e.columns === 2) return t = e.get(0, 0), n = e.get(0, 1), r = e.get(1, 0), i = e.get(1, 1), t * i - n * r;
				if (e.columns === 3) {
					let i, a, o;
					return i = new MatrixSelectionView(e, [1, 2], [1, 2]), a = new MatrixSelectionView(e, [1, 2], [0, 2]), o = new MatrixSelectionView(e, [1, 2], [0, 1]), t = e.get(0, 0), n = e.get(0, 1), r = e.get(0, 2), t * determinant(i) - n * determinant(a) + r * determinant(o);
				}
				return new LuDecomposition(e).determinant;
			}
			throw Error("determinant can only be calculated for a square matrix");
		}
		function xrange(e, t) {
			let n = [];
			for (let r = 0; r < e; r++) r !== t && n.push(r);
			return n;
		}
		function dependenciesOneRow(e, t, n, r = 1e-9, i = 1e-9) {
			if (e > i) return Array(t.rows + 1).fill(0);
			{
				let e = t.addRow(n, [0]);
				for (let t = 0; t < e.rows; t++) Math.abs(e.get(t, 0)) < r && e.set(t, 0, 0);
				return e.to1DArray();
			}
		}
		function linearDependencies(e, t = {}) {
			let { thresholdValue: n = 1e-9, thresholdError: r = 1e-9 } = t;
			e = Matrix.checkMatrix(e);
			let i = e.rows, a = new Matrix(i, i);
			for (let t = 0; t < i; t++) {
				let o = Matrix.columnVector(e.getRow(t)), s = e.subMatrixRow(xrange(i, t)).transpose(), c = new SingularValueDecomposition(s).solve(o), l = Matrix.abs(o).max() || 1, u = Matrix.sub(o, s.mmul(c)).abs().max() / l;
				a.setRow(t, dependenciesOneRow(u, c, t, n, r));
			}
			return a;
		}
		function pseudoInverse(e, t = 2 ** -52) {
			if (e = Matrix.checkMatrix(e), e.isEmpty()) return e.transpose();
			let n = new SingularValueDecomposition(e, { autoTranspose: !0 }), r = n.leftSingularVectors, i = n.rightSingularVectors, a = n.diagonal, o = t * Math.max(e.rows, e.columns) * a[0];
			for (let e = 0; e < a.length; e++) Math.abs(a[e]) > o ? a[e] = 1 / a[e] : a[e] = 0;
			return i.mmul(Matrix.diag(a).mmul(r.transpose()));
		}
		function covariance(e, t = e, n = {}) {
			e = new Matrix(e);
			let r = !1;
			if (typeof t == "object" && !Matrix.isMatrix(t) && !isAnyArray(t) ? (n = t, t = e, r = !0) : t = new Matrix(t), e.rows !== t.rows) throw TypeError("Both matrices must have the same number of rows");
			let { center: i = !0 } = n;
			i && (e = e.center("column"), r || (t = t.center("column")));
			let a = e.transposeMultiply(t);
			for (let t = 0; t < a.rows; t++) for (let n = 0; n < a.columns; n++) a.set(t, n, a.get(t, n) * (1 / (e.rows - 1)));
			return a;
		}
		function correlation(e, t = e, n = {}) {
			e = new Matrix(e);
			let r = !1;
			if (typeof t == "object" && !Matrix.isMatrix(t) && !isAnyArray(t) ? (n = t, t = e, r = !0) : t = new Matrix(t), e.rows !== t.rows) throw TypeError("Both matrices must have the same number of rows");
			let { center: i = !0, scale: a = !0 } = n;
			i && (e.center("column"), r || t.center("column")), a && (e.scale("column"), r || t.scale("column"));
			let o = e.standardDeviation("column", { unbiased: !0 }), s = r ? o : t.standardDeviation("column", { unbiased: !0 }), c = e.transposeMultiply(t);
			for (let t = 0; t < c.rows; t++) for (let n = 0; n < c.columns; n++) c.set(t, n, c.get(t, n) * (1 / (o[t] * s[n])) * (1 / (e.rows - 1)));
			return c;
		}
		class EigenvalueDecomposition {
			constructor(e, t = {}) {
				let { assumeSymmetric: n = !1 } = t;
				if (e = WrapperMatrix2D.checkMatrix(e), !e.isSquare()) throw Error("Matrix is not a square matrix");
				if (e.isEmpty()) throw Error("Matrix must be non-empty");
				let r = e.columns, i = new Matrix(r, r), a = new Float64Array(r), o = new Float64Array(r), s = e, c, l, u = !1;
				if (u = n ? !0 : e.isSymmetric(), u) {
					for (c = 0; c < r; c++) for (l = 0; l < r; l++) i.set(l, c, s.get(c, l));
					tred2(r, o, a, i), tql2(r, o, a, i), transposeSquareInPlace(i);
				} else {
					let e = new Matrix(r, r), t = new Float64Array(r);
					for (l = 0; l < r; l++) for (c = 0; c < r; c++) e.set(c, l, s.get(c, l));
					orthes(r, e, t, i), hqr2(r, o, a, i, e);
				}
				this.n = r, this.e = o, this.d = a, this.V = i;
			}
			get realEigenvalues() {
				return Array.from(this.d);
			}
			get imaginaryEigenvalues() {
				return Array.from(this.e);
			}
			get eigenvectorMatrix() {
				return this.V;
			}
			get diagonalMatrix() {
				let e = this.n, t = this.e, n = this.d, r = new Matrix(e, e), i, a;
				for (i = 0; i < e; i++) {
					for (a = 0; a < e; a++) r.set(i, a, 0);
					r.set(i, i, n[i]), t[i] > 0 ? r.set(i, i + 1, t[i]) : t[i] < 0 && r.set(i, i - 1, t[i]);
				}
				return r;
			}
		}
		function tred2(e, t, n, r) {
			let i, a, o, s, c, l, u, d;
			for (c = 0; c < e; c++) n[c] = r.get(c, e - 1);
			for (s = e - 1; s > 0; s--) {
				for (d = 0, o = 0, l = 0; l < s; l++) d += Math.abs(n[l]);
				if (d === 0) for (t[s] = n[s - 1], c = 0; c < s; c++) n[c] = r.get(c, s - 1), r.set(c, s, 0), r.set(s, c, 0);
				else {
					for (l = 0; l < s; l++) n[l] /= d, o += n[l] * n[l];
					for (i = n[s - 1], a = Math.sqrt(o), i > 0 && (a = -a), t[s] = d * a, o -= i * a, n[s - 1] = i - a, c = 0; c < s; c++) t[c] = 0;
					for (c = 0; c < s; c++) {
						for (i = n[c], r.set(s, c, i), a = t[c] + r.get(c, c) * i, l = c + 1; l <= s - 1; l++) a += r.get(c, l) * n[l], t[l] += r.get(c, l) * i;
						t[c] = a;
					}
					for (i = 0, c = 0; c < s; c++) t[c] /= o, i += t[c] * n[c];
					for (u = i / (o + o), c = 0; c < s; c++) t[c] -= u * n[c];
					for (c = 0; c < s; c++) {
						for (i = n[c], a = t[c], l = c; l <= s - 1; l++) r.set(c, l, r.get(c, l) - (i * t[l] + a * n[l]));
						n[c] = r.get(c, s - 1), r.set(c, s, 0);
					}
				}
				n[s] = o;
			}
			for (s = 0; s < e - 1; s++) {
				if (r.set(s, e - 1, r.get(s, s)), r.set(s, s, 1), o = n[s + 1], o !== 0) {
					for (l = 0; l <= s; l++) n[l] = r.get(s + 1, l) / o;
					for (c = 0; c <= s; c++) {
						for (a = 0, l = 0; l <= s; l++) a += r.get(s + 1, l) * r.get(c, l);
						for (l = 0; l <= s; l++) r.set(c, l, r.get(c, l) - a * n[l]);
					}
				}
				for (l = 0; l <= s; l++) r.set(s + 1, l, 0);
			}
			for (c = 0; c < e; c++) n[c] = r.get(c, e - 1), r.set(c, e - 1, 0);
			r.set(e - 1, e - 1, 1), t[0] = 0;
		}
		function tql2(e, t, n, r) {
			let i, a, o, s, c, l, u, d, f, p, m, h, g, v, y, b;
			for (o = 1; o < e; o++) t[o - 1] = t[o];
			t[e - 1] = 0;
			let x = 0, S = 0, C = 2 ** -52;
			for (l = 0; l < e; l++) {
				for (S = Math.max(S, Math.abs(n[l]) + Math.abs(t[l])), u = l; u < e && !(Math.abs(t[u]) <= C * S);) u++;
				if (u > l) do {
					for (i = n[l], d = (n[l + 1] - i) / (2 * t[l]), f = hypotenuse(d, 1), d < 0 && (f = -f), n[l] = t[l] / (d + f), n[l + 1] = t[l] * (d + f), p = n[l + 1], a = i - n[l], o = l + 2; o < e; o++) n[o] -= a;
					for (x += a, d = n[u], m = 1, h = m, g = m, v = t[l + 1], y = 0, b = 0, o = u - 1; o >= l; o--) for (g = h, h = m, b = y, i = m * t[o], a = m * d, f = hypotenuse(d, t[o]), t[o + 1] = y * f, y = t[o] / f, m = d / f, d = m * n[o] - y * i, n[o + 1] = a + y * (m * i + y * n[o]), c = 0; c < e; c++) a = r.get(o + 1, c), r.set(o + 1, c, y * r.get(o, c) + m * a), r.set(o, c, m * r.get(o, c) - y * a);
					d = -y * b * g * v * t[l] / p, t[l] = y * d, n[l] = m * d;
				} while (Math.abs(t[l]) > C * S);
				n[l] = n[l] + x, t[l] = 0;
			}
			for (o = 0; o < e - 1; o++) {
				for (c = o, d = n[o], s = o + 1; s < e; s++) n[s] < d && (c = s, d = n[s]);
				if (c !== o) for (n[c] = n[o], n[o] = d, s = 0; s < e; s++) d = r.get(o, s), r.set(o, s, r.get(c, s)), r.set(c, s, d);
			}
		}
		function orthes(e, t, n, r) {
			let i = e - 1, a, o, s, c, l, u, d;
			for (u = 1; u <= i - 1; u++) {
				for (d = 0, c = u; c <= i; c++) d += Math.abs(t.get(c, u - 1));
				if (d !== 0) {
					for (s = 0, c = i; c >= u; c--) n[c] = t.get(c, u - 1) / d, s += n[c] * n[c];
					for (o = Math.sqrt(s), n[u] > 0 && (o = -o), s -= n[u] * o, n[u] = n[u] - o, l = u; l < e; l++) {
						for (a = 0, c = i; c >= u; c--) a += n[c] * t.get(c, l);
						for (a /= s, c = u; c <= i; c++) t.set(c, l, t.get(c, l) - a * n[c]);
					}
					for (c = 0; c <= i; c++) {
						for (a = 0, l = i; l >= u; l--) a += n[l] * t.get(c, l);
						for (a /= s, l = u; l <= i; l++) t.set(c, l, t.get(c, l) - a * n[l]);
					}
					n[u] = d * n[u], t.set(u, u - 1, d * o);
				}
			}
			for (c = 0; c < e; c++) for (l = 0; l < e; l++) r.set(c, l, +(c === l));
			for (u = i - 1; u >= 1; u--) if (t.get(u, u - 1) !== 0) {
				for (c = u + 1; c <= i; c++) n[c] = t.get(c, u - 1);
				for (l = u; l <= i; l++) {
					for (o = 0, c = u; c <= i; c++) o += n[c] * r.get(c, l);
					for (o = o / n[u] / t.get(u, u - 1), c = u; c <= i; c++) r.set(c, l, r.get(c, l) + o * n[c]);
				}
			}
		}
		function hqr2(e, t, n, r, i) {
			let a = e - 1, o = e - 1, s = 2 ** -52, c = 0, l = 0, u = 0, d = 0, f = 0, p = 0, m = 0, h = 0, g, v, y, b, x, S, C, w, T, E, D, O, ee, te, k;
			for (g = 0; g < e; g++) for ((g < 0 || g > o) && (n[g] = i.get(g, g), t[g] = 0), v = Math.max(g - 1, 0); v < e; v++) l += Math.abs(i.get(g, v));
			for (; a >= 0;) {
				for (b = a; b > 0 && (p = Math.abs(i.get(b - 1, b - 1)) + Math.abs(i.get(b, b)), p === 0 && (p = l), !(Math.abs(i.get(b, b - 1)) < s * p));) b--;
				if (b === a) i.set(a, a, i.get(a, a) + c), n[a] = i.get(a, a), t[a] = 0, a--, h = 0;
				else if (b === a - 1) {
					if (C = i.get(a, a - 1) * i.get(a - 1, a), u = (i.get(a - 1, a - 1) - i.get(a, a)) / 2, d = u * u + C, m = Math.sqrt(Math.abs(d)), i.set(a, a, i.get(a, a) + c), i.set(a - 1, a - 1, i.get(a - 1, a - 1) + c), w = i.get(a, a), d >= 0) {
						for (m = u >= 0 ? u + m : u - m, n[a - 1] = w + m, n[a] = n[a - 1], m !== 0 && (n[a] = w - C / m), t[a - 1] = 0, t[a] = 0, w = i.get(a, a - 1), p = Math.abs(w) + Math.abs(m), u = w / p, d = m / p, f = Math.sqrt(u * u + d * d), u /= f, d /= f, v = a - 1; v < e; v++) m = i.get(a - 1, v), i.set(a - 1, v, d * m + u * i.get(a, v)), i.set(a, v, d * i.get(a, v) - u * m);
						for (g = 0; g <= a; g++) m = i.get(g, a - 1), i.set(g, a - 1, d * m + u * i.get(g, a)), i.set(g, a, d * i.get(g, a) - u * m);
						for (g = 0; g <= o; g++) m = r.get(g, a - 1), r.set(g, a - 1, d * m + u * r.get(g, a)), r.set(g, a, d * r.get(g, a) - u * m);
					} else n[a - 1] = w + u, n[a] = w + u, t[a - 1] = m, t[a] = -m;
					a -= 2, h = 0;
				} else {
					if (w = i.get(a, a), T = 0, C = 0, b < a && (T = i.get(a - 1, a - 1), C = i.get(a, a - 1) * i.get(a - 1, a)), h === 10) {
						for (c += w, g = 0; g <= a; g++) i.set(g, g, i.get(g, g) - w);
						p = Math.abs(i.get(a, a - 1)) + Math.abs(i.get(a - 1, a - 2)), w = T = .75 * p, C = -.4375 * p * p;
					}
					if (h === 30 && (p = (T - w) / 2, p = p * p + C, p > 0)) {
						for (p = Math.sqrt(p), T < w && (p = -p), p = w - C / ((T - w) / 2 + p), g = 0; g <= a; g++) i.set(g, g, i.get(g, g) - p);
						c += p, w = T = C = .964;
					}
					for (h += 1, x = a - 2; x >= b && (m = i.get(x, x), f = w - m, p = T - m, u = (f * p - C) / i.get(x + 1, x) + i.get(x, x + 1), d = i.get(x + 1, x + 1) - m - f - p, f = i.get(x + 2, x + 1), p = Math.abs(u) + Math.abs(d) + Math.abs(f), u /= p, d /= p, f /= p, !(x === b || Math.abs(i.get(x, x - 1)) * (Math.abs(d) + Math.abs(f)) < s * (Math.abs(u) * (Math.abs(i.get(x - 1, x - 1)) + Math.abs(m) + Math.abs(i.get(x + 1, x + 1))))));) x--;
					for (g = x + 2; g <= a; g++) i.set(g, g - 2, 0), g > x + 2 && i.set(g, g - 3, 0);
					for (y = x; y <= a - 1 && (te = y !== a - 1, y !== x && (u = i.get(y, y - 1), d = i.get(y + 1, y - 1), f = te ? i.get(y + 2, y - 1) : 0, w = Math.abs(u) + Math.abs(d) + Math.abs(f), w !== 0 && (u /= w, d /= w, f /= w)), w !== 0); y++) if (p = Math.sqrt(u * u + d * d + f * f), u < 0 && (p = -p), p !== 0) {
						for (y === x ? b !== x && i.set(y, y - 1, -i.get(y, y - 1)) : i.set(y, y - 1, -p * w), u += p, w = u / p, T = d / p, m = f / p, d /= u, f /= u, v = y; v < e; v++) u = i.get(y, v) + d * i.get(y + 1, v), te && (u += f * i.get(y + 2, v), i.set(y + 2, v, i.get(y + 2, v) - u * m)), i.set(y, v, i.get(y, v) - u * w), i.set(y + 1, v, i.get(y + 1, v) - u * T);
						for (g = 0; g <= Math.min(a, y + 3); g++) u = w * i.get(g, y) + T * i.get(g, y + 1), te && (u += m * i.get(g, y + 2), i.set(g, y + 2, i.get(g, y + 2) - u * f)), i.set(g, y, i.get(g, y) - u), i.set(g, y + 1, i.get(g, y + 1) - u * d);
						for (g = 0; g <= o; g++) u = w * r.get(g, y) + T * r.get(g, y + 1), te && (u += m * r.get(g, y + 2), r.set(g, y + 2, r.get(g, y + 2) - u * f)), r.set(g, y, r.get(g, y) - u), r.set(g, y + 1, r.get(g, y + 1) - u * d);
					}
				}
			}
			if (l !== 0) {
				for (a = e - 1; a >= 0; a--) if (u = n[a], d = t[a], d === 0) for (b = a, i.set(a, a, 1), g = a - 1; g >= 0; g--) {
					for (C = i.get(g, g) - u, f = 0, v = b; v <= a; v++) f += i.get(g, v) * i.get(v, a);
					if (t[g] < 0) m = C, p = f;
					else if (b = g, t[g] === 0 ? i.set(g, a, C === 0 ? -f / (s * l) : -f / C) : (w = i.get(g, g + 1), T = i.get(g + 1, g), d = (n[g] - u) * (n[g] - u) + t[g] * t[g], S = (w * p - m * f) / d, i.set(g, a, S), i.set(g + 1, a, Math.abs(w) > Math.abs(m) ? (-f - C * S) / w : (-p - T * S) / m)), S = Math.abs(i.get(g, a)), s * S * S > 1) for (v = g; v <= a; v++) i.set(v, a, i.get(v, a) / S);
				}
				else if (d < 0) for (b = a - 1, Math.abs(i.get(a, a - 1)) > Math.abs(i.get(a - 1, a)) ? (i.set(a - 1, a - 1, d / i.get(a, a - 1)), i.set(a - 1, a, -(i.get(a, a) - u) / i.get(a, a - 1))) : (k = cdiv(0, -i.get(a - 1, a), i.get(a - 1, a - 1) - u, d), i.set(a - 1, a - 1, k[0]), i.set(a - 1, a, k[1])), i.set(a, a - 1, 0), i.set(a, a, 1), g = a - 2; g >= 0; g--) {
					for (E = 0, D = 0, v = b; v <= a; v++) E += i.get(g, v) * i.get(v, a - 1), D += i.get(g, v) * i.get(v, a);
					if (C = i.get(g, g) - u, t[g] < 0) m = C, f = E, p = D;
					else if (b = g, t[g] === 0 ? (k = cdiv(-E, -D, C, d), i.set(g, a - 1, k[0]), i.set(g, a, k[1])) : (w = i.get(g, g + 1), T = i.get(g + 1, g), O = (n[g] - u) * (n[g] - u) + t[g] * t[g] - d * d, ee = (n[g] - u) * 2 * d, O === 0 && ee === 0 && (O = s * l * (Math.abs(C) + Math.abs(d) + Math.abs(w) + Math.abs(T) + Math.abs(m))), k = cdiv(w * f - m * E + d * D, w * p - m * D - d * E, O, ee), i.set(g, a - 1, k[0]), i.set(g, a, k[1]), Math.abs(w) > Math.abs(m) + Math.abs(d) ? (i.set(g + 1, a - 1, (-E - C * i.get(g, a - 1) + d * i.get(g, a)) / w), i.set(g + 1, a, (-D - C * i.get(g, a) - d * i.get(g, a - 1)) / w)) : (k = cdiv(-f - T * i.get(g, a - 1), -p - T * i.get(g, a), m, d), i.set(g + 1, a - 1, k[0]), i.set(g + 1, a, k[1]))), S = Math.max(Math.abs(i.get(g, a - 1)), Math.abs(i.get(g, a))), s * S * S > 1) for (v = g; v <= a; v++) i.set(v, a - 1, i.get(v, a - 1) / S), i.set(v, a, i.get(v, a) / S);
				}
				for (g = 0; g < e; g++) if (g < 0 || g > o) for (v = g; v < e; v++) r.set(g, v, i.get(g, v));
				for (v = e - 1; v >= 0; v--) for (g = 0; g <= o; g++) {
					for (m = 0, y = 0; y <= Math.min(v, o); y++) m += r.get(g, y) * i.get(y, v);
					r.set(g, v, m);
				}
			}
		}
		function cdiv(e, t, n, r) {
			let i, a;
			return Math.abs(n) > Math.abs(r) ? (i = r / n, a = n + i * r, [(e + i * t) / a, (t - i * e) / a]) : (i = n / r, a = r + i * n, [(i * e + t) / a, (i * t - e) / a]);
		}
		class CholeskyDecomposition {
			constructor(e) {
				if (e = WrapperMatrix2D.checkMatrix(e), !e.isSymmetric()) throw Error("Matrix is not symmetric");
				let t = e, n = t.rows, r = new Matrix(n, n), i = !0, a, o, s;
				for (o = 0; o < n; o++) {
					let e = 0;
					for (s = 0; s < o; s++) {
						let n = 0;
						for (a = 0; a < s; a++) n += r.get(s, a) * r.get(o, a);
						n = (t.get(o, s) - n) / r.get(s, s), r.set(o, s, n), e += n * n;
					}
					for (e = t.get(o, o) - e, i &&= e > 0, r.set(o, o, Math.sqrt(Math.max(e, 0))), s = o + 1; s < n; s++) r.set(o, s, 0);
				}
				this.L = r, this.positiveDefinite = i;
			}
			isPositiveDefinite() {
				return this.positiveDefinite;
			}
			solve(e) {
				e = WrapperMatrix2D.checkMatrix(e);
				let t = this.L, n = t.rows;
				if (e.rows !== n) throw Error("Matrix dimensions do not match");
				if (this.isPositiveDefinite() === !1) throw Error("Matrix is not positive definite");
				let r = e.columns, i = e.clone(), a, o, s = 0;
				for (; s < n; s++) for (o = 0; o < r; o++) {
					for (a = 0; a < s; a++) i.set(s, o, i.get(s, o) - i.get(a, o) * t.get(s, a));
					i.set(s, o, i.get(s, o) / t.get(s, s));
				}
				for (s = n - 1; s >= 0; s--) for (o = 0; o < r; o++) {
					for (a = s + 1; a < n; a++) i.set(s, o, i.get(s, o) - i.get(a, o) * t.get(a, s));
					i.set(s, o, i.get(s, o) / t.get(s, s));
				}
				return i;
			}
			get lowerTriangularMatrix() {
				return this.L;
			}
		}
		class nipals {
			constructor(e, t = {}) {
				e = WrapperMatrix2D.checkMatrix(e);
				let { Y: n } = t, { scaleScores: r = !1, maxIterations: i = 1e3, terminationCriteria: a = 1e-10 } = t, o;
				if (n) {
					if (n = isAnyArray(n) && typeof n[0] == "number" ? Matrix.columnVector(n) : WrapperMatrix2D.checkMatrix(n), n.rows !== e.rows) throw Error("Y should have the same number of rows as X");
					o = n.getColumnVector(0);
				} else o = e.getColumnVector(0);
				let s = 1, c, l, u, d;
				for (let t = 0; t < i && s > a; t++) u = e.transpose().mmul(o).div(o.transpose().mmul(o).get(0, 0)), u = u.div(u.norm()), c = e.mmul(u).div(u.transpose().mmul(u).get(0, 0)), t > 0 && (s = c.clone().sub(d).pow(2).sum()), d = c.clone(), n ? (l = n.transpose().mmul(c).div(c.transpose().mmul(c).get(0, 0)), l = l.div(l.norm()), o = n.mmul(l).div(l.transpose().mmul(l).get(0, 0))) : o = c;
				if (n) {
					let t = e.transpose().mmul(c).div(c.transpose().mmul(c).get(0, 0));
					t = t.div(t.norm());
					let r = e.clone().sub(c.clone().mmul(t.transpose())), i = o.transpose().mmul(c).div(c.transpose().mmul(c).get(0, 0)), a = n.clone().sub(c.clone().mulS(i.get(0, 0)).mmul(l.transpose()));
					this.t = c, this.p = t.transpose(), this.w = u.transpose(), this.q = l, this.u = o, this.s = c.transpose().mmul(c), this.xResidual = r, this.yResidual = a, this.betas = i;
				} else this.w = u.transpose(), this.s = c.transpose().mmul(c).sqrt(), this.t = r ? c.clone().div(this.s.get(0, 0)) : c, this.xResidual = e.sub(c.mmul(u.transpose()));
			}
		}
		t.y3 = AbstractMatrix, t.jy = CholeskyDecomposition, t.oN = CholeskyDecomposition, t.Hc = DistanceMatrix, t.cg = EigenvalueDecomposition, t.hj = EigenvalueDecomposition, t.LU = LuDecomposition, t.Tb = LuDecomposition, t.uq = Matrix, t.Zm = MatrixColumnSelectionView, t.Dq = MatrixColumnView, t.__ = MatrixFlipColumnView, t.q0 = MatrixFlipRowView, t.lh = MatrixRowSelectionView, t.pI = MatrixRowView, t.zC = MatrixSelectionView, t.zg = MatrixSubView, t.g6 = MatrixTransposeView, t.OL = nipals, t.ks = nipals, t.QR = QrDecomposition, t.jp = QrDecomposition, t.mk = SingularValueDecomposition, t.W2 = SingularValueDecomposition, t.l = SymmetricMatrix, t.KY = WrapperMatrix1D, t.dv = WrapperMatrix2D, t.BR = correlation, t.Wu = covariance, t.a4 = determinant, t.DI = inverse, t.Jo = linearDependencies, t.Zi = pseudoInverse, t.kH = solve, t.LV = wrap;
	}),
	4006: ((e, t, n) => {
		let r = n(8016), i = n(4059);
		function picomatch(e, t, n = !1) {
			return t && (t.windows === null || t.windows === void 0) && (t = {
				...t,
				windows: i.isWindows()
			}), r(e, t, n);
		}
		Object.assign(picomatch, r), e.exports = picomatch;
	}),
	5595: ((e) => {
		let t = "[^\\\\/]", n = "[^/]", r = "(?:\\/|$)", i = "(?:^|\\/)", a = `\\.{1,2}${r}`, o = {
			DOT_LITERAL: "\\.",
			PLUS_LITERAL: "\\+",
			QMARK_LITERAL: "\\?",
			SLASH_LITERAL: "\\/",
			ONE_CHAR: "(?=.)",
			QMARK: n,
			END_ANCHOR: r,
			DOTS_SLASH: a,
			NO_DOT: "(?!\\.)",
			NO_DOTS: `(?!${i}${a})`,
			NO_DOT_SLASH: `(?!\\.{0,1}${r})`,
			NO_DOTS_SLASH: `(?!${a})`,
			QMARK_NO_DOT: "[^.\\/]",
			STAR: `${n}*?`,
			START_ANCHOR: i,
			SEP: "/"
		}, s = {
			...o,
			SLASH_LITERAL: "[\\\\/]",
			QMARK: t,
			STAR: `${t}*?`,
			DOTS_SLASH: "\\.{1,2}(?:[\\\\/]|$)",
			NO_DOT: "(?!\\.)",
			NO_DOTS: "(?!(?:^|[\\\\/])\\.{1,2}(?:[\\\\/]|$))",
			NO_DOT_SLASH: "(?!\\.{0,1}(?:[\\\\/]|$))",
			NO_DOTS_SLASH: "(?!\\.{1,2}(?:[\\\\/]|$))",
			QMARK_NO_DOT: "[^.\\\\/]",
			START_ANCHOR: "(?:^|[\\\\/])",
			END_ANCHOR: "(?:[\\\\/]|$)",
			SEP: "\\"
		};
		e.exports = {
			DEFAULT_MAX_EXTGLOB_RECURSION: 0,
			MAX_LENGTH: 65536,
			POSIX_REGEX_SOURCE: {
				__proto__: null,
				alnum: "a-zA-Z0-9",
				alpha: "a-zA-Z",
				ascii: "\\x00-\\x7F",
				blank: " \\t",
				cntrl: "\\x00-\\x1F\\x7F",
				digit: "0-9",
				graph: "\\x21-\\x7E",
				lower: "a-z",
				print: "\\x20-\\x7E ",
				punct: "\\-!\"#$%&'()\\*+,./:;<=>?@[\\]^_`{|}~",
				space: " \\t\\r\\n\\v\\f",
				upper: "A-Z",
				word: "A-Za-z0-9_",
				xdigit: "A-Fa-f0-9"
			},
			REGEX_BACKSLASH: /\\(?![*+?^${}(|)[\]])/g,
			REGEX_NON_SPECIAL_CHARS: /^[^@![\].,$*+?^{}()|\\/]+/,
			REGEX_SPECIAL_CHARS: /[-*+?.^${}(|)[\]]/,
			REGEX_SPECIAL_CHARS_BACKREF: /(\\?)((\W)(\3*))/g,
			REGEX_SPECIAL_CHARS_GLOBAL: /([-*+?.^${}(|)[\]])/g,
			REGEX_REMOVE_BACKSLASH: /(?:\[.*?[^\\]\]|\\(?=.))/g,
			REPLACEMENTS: {
				__proto__: null,
				"***": "*",
				"**/**": "**",
				"**/**/**": "**"
			},
			CHAR_0: 48,
			CHAR_9: 57,
			CHAR_UPPERCASE_A: 65,
			CHAR_LOWERCASE_A: 97,
			CHAR_UPPERCASE_Z: 90,
			CHAR_LOWERCASE_Z: 122,
			CHAR_LEFT_PARENTHESES: 40,
			CHAR_RIGHT_PARENTHESES: 41,
			CHAR_ASTERISK: 42,
			CHAR_AMPERSAND: 38,
			CHAR_AT: 64,
			CHAR_BACKWARD_SLASH: 92,
			CHAR_CARRIAGE_RETURN: 13,
			CHAR_CIRCUMFLEX_ACCENT: 94,
			CHAR_COLON: 58,
			CHAR_COMMA: 44,
			CHAR_DOT: 46,
			CHAR_DOUBLE_QUOTE: 34,
			CHAR_EQUAL: 61,
			CHAR_EXCLAMATION_MARK: 33,
			CHAR_FORM_FEED: 12,
			CHAR_FORWARD_SLASH: 47,
			CHAR_GRAVE_ACCENT: 96,
			CHAR_HASH: 35,
			CHAR_HYPHEN_MINUS: 45,
			CHAR_LEFT_ANGLE_BRACKET: 60,
			CHAR_LEFT_CURLY_BRACE: 123,
			CHAR_LEFT_SQUARE_BRACKET: 91,
			CHAR_LINE_FEED: 10,
			CHAR_NO_BREAK_SPACE: 160,
			CHAR_PERCENT: 37,
			CHAR_PLUS: 43,
			CHAR_QUESTION_MARK: 63,
			CHAR_RIGHT_ANGLE_BRACKET: 62,
			CHAR_RIGHT_CURLY_BRACE: 125,
			CHAR_RIGHT_SQUARE_BRACKET: 93,
			CHAR_SEMICOLON: 59,
			CHAR_SINGLE_QUOTE: 39,
			CHAR_SPACE: 32,
			CHAR_TAB: 9,
			CHAR_UNDERSCORE: 95,
			CHAR_VERTICAL_LINE: 124,
			CHAR_ZERO_WIDTH_NOBREAK_SPACE: 65279,
			extglobChars(e) {
				return {
					"!": {
						type: "negate",
						open: "(?:(?!(?:",
						close: `))${e.STAR})`
					},
					"?": {
						type: "qmark",
						open: "(?:",
						close: ")?"
					},
					"+": {
						type: "plus",
						open: "(?:",
						close: ")+"
					},
					"*": {
						type: "star",
						open: "(?:",
						close: ")*"
					},
					"@": {
						type: "at",
						open: "(?:",
						close: ")"
					}
				};
			},
			globChars(e) {
				return e === !0 ? s : o;
			}
		};
	}),
	8265: ((e, t, n) => {
		let r = n(5595), i = n(4059), { MAX_LENGTH: a, POSIX_REGEX_SOURCE: o, REGEX_NON_SPECIAL_CHARS: s, REGEX_SPECIAL_CHARS_BACKREF: c, REPLACEMENTS: l } = r, expandRange = (e, t) => {
			if (typeof t.expandRange == "function") return t.expandRange(...e, t);
			e.sort();
			let n = `[${e.join("-")}]`;
			try {
				new RegExp(n);
			} catch {
				return e.map((e) => i.escapeRegex(e)).join("..");
			}
			return n;
		}, syntaxError = (e, t) => `Missing ${e}: "${t}" - use "\\\\${t}" to match literal characters`, splitTopLevel = (e) => {
			let t = [], n = 0, r = 0, i = 0, a = "", o = !1;
			for (let s of e) if (o === !0) a += s, o = !1;
			else if (s === "\\") a += s, o = !0;
			else if (s === "\"") i = i === 1 ? 0 : 1, a += s;
			else {
				if (i === 0) {
					if (s === "[") n++;
					else if (s === "]" && n > 0) n--;
					else if (n === 0) {
						if (s === "(") r++;
						else if (s === ")" && r > 0) r--;
						else if (s === "|" && r === 0) {
							t.push(a), a = "";
							continue;
						}
					}
				}
				a += s;
			}
			return t.push(a), t;
		}, isPlainBranch = (e) => {
			let t = !1;
			for (let n of e) if (t === !0) t = !1;
			else if (n === "\\") t = !0;
			else if (/[?*+@!()[\]{}]/.test(n)) return !1;
			return !0;
		}, normalizeSimpleBranch = (e) => {
			let t = e.trim(), n = !0;
			for (; n === !0;) n = !1, /^@\([^\\()[\]{}|]+\)$/.test(t) && (t = t.slice(2, -1), n = !0);
			if (isPlainBranch(t)) return t.replace(/\\(.)/g, "$1");
		}, hasRepeatedCharPrefixOverlap = (e) => {
			let t = e.map(normalizeSimpleBranch).filter(Boolean);
			for (let e = 0; e < t.length; e++) for (let n = e + 1; n < t.length; n++) {
				let r = t[e], i = t[n], a = r[0];
				if (a && r === a.repeat(r.length) && i === a.repeat(i.length) && (r === i || r.startsWith(i) || i.startsWith(r))) return !0;
			}
			return !1;
		}, parseRepeatedExtglob = (e, t = !0) => {
			if (e[0] !== "+" && e[0] !== "*" || e[1] !== "(") return;
			let n = 0, r = 0, i = 0, a = !1;
			for (let o = 1; o < e.length; o++) {
				let s = e[o];
				if (a === !0) a = !1;
				else if (s === "\\") a = !0;
				else if (s === "\"") i = i === 1 ? 0 : 1;
				else if (i !== 1) {
					if (s === "[") n++;
					else if (s === "]" && n > 0) n--;
					else if (!(n > 0)) {
						if (s === "(") r++;
						else if (s === ")" && (r--, r === 0)) return t === !0 && o !== e.length - 1 ? void 0 : {
							type: e[0],
							body: e.slice(2, o),
							end: o
						};
					}
				}
			}
		}, buildCharClassStar = (e) => `${e.length === 1 ? i.escapeRegex(e[0]) : `[${e.map((e) => i.escapeRegex(e)).join("")}]`}*`, getStarExtglobSequenceChars = (e) => {
			let t = 0, n = [];
			for (; t < e.length;) {
				let r = parseRepeatedExtglob(e.slice(t), !1);
				if (!r || r.type !== "*") return;
				let i = splitTopLevel(r.body).map((e) => e.trim());
				if (i.length !== 1) return;
				let a = normalizeSimpleBranch(i[0]);
				if (!a || a.length !== 1) return;
				n.push(a), t += r.end + 1;
			}
			if (!(n.length < 1)) return n;
		}, repeatedExtglobRecursion = (e) => {
			let t = 0, n = e.trim(), r = parseRepeatedExtglob(n);
			for (; r;) t++, n = r.body.trim(), r = parseRepeatedExtglob(n);
			return t;
		}, analyzeRepeatedExtglob = (e, t) => {
			if (t.maxExtglobRecursion === !1) return { risky: !1 };
			let n = typeof t.maxExtglobRecursion == "number" ? t.maxExtglobRecursion : r.DEFAULT_MAX_EXTGLOB_RECURSION, i = splitTopLevel(e).map((e) => e.trim());
			if (i.length > 1 && (i.some((e) => e === "") || i.some((e) => /^[*?]+$/.test(e)) || hasRepeatedCharPrefixOverlap(i))) return { risky: !0 };
			let a = [], o = !1, s = !0;
			for (let e of i) {
				let t = getStarExtglobSequenceChars(e);
				if (t) {
					o = !0, a.push(...t);
					continue;
				}
				let r = normalizeSimpleBranch(e);
				if (r && r.length === 1) a.push(r);
				else if (s = !1, repeatedExtglobRecursion(e) > n) return { risky: !0 };
			}
			return o ? s ? {
				risky: !0,
				safeOutput: buildCharClassStar([...new Set(a)])
			} : { risky: !0 } : { risky: !1 };
		}, parse = (e, t) => {
			if (typeof e != "string") throw TypeError("Expected a string");
			e = l[e] || e;
			let n = { ...t }, u = typeof n.maxLength == "number" ? Math.min(a, n.maxLength) : a, d = e.length;
			if (d > u) throw SyntaxError(`Input length: ${d}, exceeds maximum allowed length: ${u}`);
			let f = {
				type: "bos",
				value: "",
				output: n.prepend || ""
			}, p = [f], m = n.capture ? "" : "?:", h = r.globChars(n.windows), g = r.extglobChars(h), { DOT_LITERAL: v, PLUS_LITERAL: y, SLASH_LITERAL: b, ONE_CHAR: x, DOTS_SLASH: S, NO_DOT: C, NO_DOT_SLASH: w, NO_DOTS_SLASH: T, QMARK: E, QMARK_NO_DOT: D, STAR: O, START_ANCHOR: ee } = h, globstar = (e) => `(${m}(?:(?!${ee}${e.dot ? S : v}).)*?)`, te = n.dot ? "" : C, k = n.dot ? E : D, A = n.bash === !0 ? globstar(n) : O;
			n.capture && (A = `(${A})`), typeof n.noext == "boolean" && (n.noextglob = n.noext);
			let j = {
				input: e,
				index: -1,
				start: 0,
				dot: n.dot === !0,
				consumed: "",
				output: "",
				prefix: "",
				backtrack: !1,
				negated: !1,
				brackets: 0,
				braces: 0,
				parens: 0,
				quotes: 0,
				globstar: !1,
				tokens: p
			};
			e = i.removePrefix(e, j), d = e.length;
			let M = [], N = [], ne = [], P = f, F, eos = () => j.index === d - 1, I = j.peek = (t = 1) => e[j.index + t], L = j.advance = () => e[++j.index] || "", remaining = () => e.slice(j.index + 1), consume = (e = "", t = 0) => {
				j.consumed += e, j.index += t;
			}, append = (e) => {
				j.output += e.output == null ? e.value : e.output, consume(e.value);
			}, negate = () => {
				let e = 1;
				for (; I() === "!" && (I(2) !== "(" || I(3) === "?");) L(), j.start++, e++;
				return e % 2 != 0 && (j.negated = !0, j.start++, !0);
			}, increment = (e) => {
				j[e]++, ne.push(e);
			}, decrement = (e) => {
				j[e]--, ne.pop();
			}, push = (e) => {
				if (P.type === "globstar") {
					let t = j.braces > 0 && (e.type === "comma" || e.type === "brace"), n = e.extglob === !0 || M.length && (e.type === "pipe" || e.type === "paren");
					e.type !== "slash" && e.type !== "paren" && !t && !n && (j.output = j.output.slice(0, -P.output.length), P.type = "star", P.value = "*", P.output = A, j.output += P.output);
				}
				M.length && e.type !== "paren" && (M[M.length - 1].inner += e.value), (e.value || e.output) && append(e), P && P.type === "text" && e.type === "text" ? (P.output = (P.output || P.value) + e.value, P.value += e.value) : (e.prev = P, p.push(e), P = e);
			}, extglobOpen = (e, t) => {
				let r = {
					...g[t],
					conditions: 1,
					inner: ""
				};
				r.prev = P, r.parens = j.parens, r.output = j.output, r.startIndex = j.index, r.tokensIndex = p.length;
				let i = (n.capture ? "(" : "") + r.open;
				increment("parens"), push({
					type: e,
					value: t,
					output: j.output ? "" : x
				}), push({
					type: "paren",
					extglob: !0,
					value: L(),
					output: i
				}), M.push(r);
			}, extglobClose = (r) => {
				let a = e.slice(r.startIndex, j.index + 1), o = e.slice(r.startIndex + 2, j.index), s = analyzeRepeatedExtglob(o, n);
				if ((r.type === "plus" || r.type === "star") && s.risky) {
					let e = s.safeOutput ? (r.output ? "" : x) + (n.capture ? `(${s.safeOutput})` : s.safeOutput) : void 0, t = p[r.tokensIndex];
					t.type = "text", t.value = a, t.output = e || i.escapeRegex(a);
					for (let e = r.tokensIndex + 1; e < p.length; e++) p[e].value = "", p[e].output = "", delete p[e].suffix;
					j.output = r.output + t.output, j.backtrack = !0, push({
						type: "paren",
						extglob: !0,
						value: F,
						output: ""
					}), decrement("parens");
					return;
				}
				let c = r.close + (n.capture ? ")" : ""), l;
				if (r.type === "negate") {
					let e = A;
					r.inner && r.inner.length > 1 && r.inner.includes("/") && (e = globstar(n)), (e !== A || eos() || /^\)+$/.test(remaining())) && (c = r.close = `)$))${e}`), r.inner.includes("*") && (l = remaining()) && /^\.[^\\/.]+$/.test(l) && (c = r.close = `)${parse(l, {
						...t,
						fastpaths: !1
					}).output})${e})`), r.prev.type === "bos" && (j.negatedExtglob = !0);
				}
				push({
					type: "paren",
					extglob: !0,
					value: F,
					output: c
				}), decrement("parens");
			};
			if (n.fastpaths !== !1 && !/(^[*!]|[/()[\]{}"])/.test(e)) {
				let r = !1, a = e.replace(c, (e, t, n, i, a, o) => i === "\\" ? (r = !0, e) : i === "?" ? t ? t + i + (a ? E.repeat(a.length) : "") : o === 0 ? k + (a ? E.repeat(a.length) : "") : E.repeat(n.length) : i === "." ? v.repeat(n.length) : i === "*" ? t ? t + i + (a ? A : "") : A : t ? e : `\\${e}`);
				return r === !0 && (a = n.unescape === !0 ? a.replace(/\\/g, "") : a.replace(/\\+/g, (e) => e.length % 2 == 0 ? "\\\\" : e ? "\\" : "")), a === e && n.contains === !0 ? (j.output = e, j) : (j.output = i.wrapOutput(a, j, t), j);
			}
			for (; !eos();) {
				if (F = L(), F === "\0") continue;
				if (F === "\\") {
					let e = I();
					if (e === "/" && n.bash !== !0 || e === "." || e === ";") continue;
					if (!e) {
						F += "\\", push({
							type: "text",
							value: F
						});
						continue;
					}
					let t = /^\\+/.exec(remaining()), r = 0;
					if (t && t[0].length > 2 && (r = t[0].length, j.index += r, r % 2 != 0 && (F += "\\")), n.unescape === !0 ? F = L() : F += L(), j.brackets === 0) {
						push({
							type: "text",
							value: F
						});
						continue;
					}
				}
				if (j.brackets > 0 && (F !== "]" || P.value === "[" || P.value === "[^")) {
					if (n.posix !== !1 && F === ":") {
						let e = P.value.slice(1);
						if (e.includes("[") && (P.posix = !0, e.includes(":"))) {
							let e = P.value.lastIndexOf("["), t = P.value.slice(0, e), n = P.value.slice(e + 2), r = o[n];
							if (r) {
								P.value = t + r, j.backtrack = !0, L(), !f.output && p.indexOf(P) === 1 && (f.output = x);
								continue;
							}
						}
					}
					(F === "[" && I() !== ":" || F === "-" && I() === "]") && (F = `\\${F}`), F === "]" && (P.value === "[" || P.value === "[^") && (F = `\\${F}`), n.posix === !0 && F === "!" && P.value === "[" && (F = "^"), P.value += F, append({ value: F });
					continue;
				}
				if (j.quotes === 1 && F !== "\"") {
					F = i.escapeRegex(F), P.value += F, append({ value: F });
					continue;
				}
				if (F === "\"") {
					j.quotes = j.quotes === 1 ? 0 : 1, n.keepQuotes === !0 && push({
						type: "text",
						value: F
					});
					continue;
				}
				if (F === "(") {
					increment("parens"), push({
						type: "paren",
						value: F
					});
					continue;
				}
				if (F === ")") {
					if (j.parens === 0 && n.strictBrackets === !0) throw SyntaxError(syntaxError("opening", "("));
					let e = M[M.length - 1];
					if (e && j.parens === e.parens + 1) {
						extglobClose(M.pop());
						continue;
					}
					push({
						type: "paren",
						value: F,
						output: j.parens ? ")" : "\\)"
					}), decrement("parens");
					continue;
				}
				if (F === "[") {
					if (n.nobracket === !0 || !remaining().includes("]")) {
						if (n.nobracket !== !0 && n.strictBrackets === !0) throw SyntaxError(syntaxError("closing", "]"));
						F = `\\${F}`;
					} else increment("brackets");
					push({
						type: "bracket",
						value: F
					});
					continue;
				}
				if (F === "]") {
					if (n.nobracket === !0 || P && P.type === "bracket" && P.value.length === 1) {
						push({
							type: "text",
							value: F,
							output: `\\${F}`
						});
						continue;
					}
					if (j.brackets === 0) {
						if (n.strictBrackets === !0) throw SyntaxError(syntaxError("opening", "["));
						push({
							type: "text",
							value: F,
							output: `\\${F}`
						});
						continue;
					}
					decrement("brackets");
					let e = P.value.slice(1);
					if (P.posix !== !0 && e[0] === "^" && !e.includes("/") && (F = `/${F}`), P.value += F, append({ value: F }), n.literalBrackets === !1 || i.hasRegexChars(e)) continue;
					let t = i.escapeRegex(P.value);
					if (j.output = j.output.slice(0, -P.value.length), n.literalBrackets === !0) {
						j.output += t, P.value = t;
						continue;
					}
					P.value = `(${m}${t}|${P.value})`, j.output += P.value;
					continue;
				}
				if (F === "{" && n.nobrace !== !0) {
					increment("braces");
					let e = {
						type: "brace",
						value: F,
						output: "(",
						outputIndex: j.output.length,
						tokensIndex: j.tokens.length
					};
					N.push(e), push(e);
					continue;
				}
				if (F === "}") {
					let e = N[N.length - 1];
					if (n.nobrace === !0 || !e) {
						push({
							type: "text",
							value: F,
							output: F
						});
						continue;
					}
					let t = ")";
					if (e.dots === !0) {
						let e = p.slice(), r = [];
						for (let t = e.length - 1; t >= 0 && (p.pop(), e[t].type !== "brace"); t--) e[t].type !== "dots" && r.unshift(e[t].value);
						t = expandRange(r, n), j.backtrack = !0;
					}
					if (e.comma !== !0 && e.dots !== !0) {
						let n = j.output.slice(0, e.outputIndex), r = j.tokens.slice(e.tokensIndex);
						e.value = e.output = "\\{", F = t = "\\}", j.output = n;
						for (let e of r) j.output += e.output || e.value;
					}
					push({
						type: "brace",
						value: F,
						output: t
					}), decrement("braces"), N.pop();
					continue;
				}
				if (F === "|") {
					M.length > 0 && M[M.length - 1].conditions++, push({
						type: "text",
						value: F
					});
					continue;
				}
				if (F === ",") {
					let e = F, t = N[N.length - 1];
					t && ne[ne.length - 1] === "braces" && (t.comma = !0, e = "|"), push({
						type: "comma",
						value: F,
						output: e
					});
					continue;
				}
				if (F === "/") {
					if (P.type === "dot" && j.index === j.start + 1) {
						j.start = j.index + 1, j.consumed = "", j.output = "", p.pop(), P = f;
						continue;
					}
					push({
						type: "slash",
						value: F,
						output: b
					});
					continue;
				}
				if (F === ".") {
					if (j.braces > 0 && P.type === "dot") {
						P.value === "." && (P.output = v);
						let e = N[N.length - 1];
						P.type = "dots", P.output += F, P.value += F, e.dots = !0;
						continue;
					}
					if (j.braces + j.parens === 0 && P.type !== "bos" && P.type !== "slash") {
						push({
							type: "text",
							value: F,
							output: v
						});
						continue;
					}
					push({
						type: "dot",
						value: F,
						output: v
					});
					continue;
				}
				if (F === "?") {
					if (!(P && P.value === "(") && n.noextglob !== !0 && I() === "(" && I(2) !== "?") {
						extglobOpen("qmark", F);
						continue;
					}
					if (P && P.type === "paren") {
						let e = I(), t = F;
						(P.value === "(" && !/[!=<:]/.test(e) || e === "<" && !/<([!=]|\w+>)/.test(remaining())) && (t = `\\${F}`), push({
							type: "text",
							value: F,
							output: t
						});
						continue;
					}
					if (n.dot !== !0 && (P.type === "slash" || P.type === "bos")) {
						push({
							type: "qmark",
							value: F,
							output: D
						});
						continue;
					}
					push({
						type: "qmark",
						value: F,
						output: E
					});
					continue;
				}
				if (F === "!") {
					if (n.noextglob !== !0 && I() === "(" && (I(2) !== "?" || !/[!=<:]/.test(I(3)))) {
						extglobOpen("negate", F);
						continue;
					}
					if (n.nonegate !== !0 && j.index === 0) {
						negate();
						continue;
					}
				}
				if (F === "+") {
					if (n.noextglob !== !0 && I() === "(" && I(2) !== "?") {
						extglobOpen("plus", F);
						continue;
					}
					if (P && P.value === "(" || n.regex === !1) {
						push({
							type: "plus",
							value: F,
							output: y
						});
						continue;
					}
					if (P && (P.type === "bracket" || P.type === "paren" || P.type === "brace") || j.parens > 0) {
						push({
							type: "plus",
							value: F
						});
						continue;
					}
					push({
						type: "plus",
						value: y
					});
					continue;
				}
				if (F === "@") {
					if (n.noextglob !== !0 && I() === "(" && I(2) !== "?") {
						push({
							type: "at",
							extglob: !0,
							value: F,
							output: ""
						});
						continue;
					}
					push({
						type: "text",
						value: F
					});
					continue;
				}
				if (F !== "*") {
					(F === "$" || F === "^") && (F = `\\${F}`);
					let e = s.exec(remaining());
					e && (F += e[0], j.index += e[0].length), push({
						type: "text",
						value: F
					});
					continue;
				}
				if (P && (P.type === "globstar" || P.star === !0)) {
					P.type = "star", P.star = !0, P.value += F, P.output = A, j.backtrack = !0, j.globstar = !0, consume(F);
					continue;
				}
				let t = remaining();
				if (n.noextglob !== !0 && /^\([^?]/.test(t)) {
					extglobOpen("star", F);
					continue;
				}
				if (P.type === "star") {
					if (n.noglobstar === !0) {
						consume(F);
						continue;
					}
					let r = P.prev, i = r.prev, a = r.type === "slash" || r.type === "bos", o = i && (i.type === "star" || i.type === "globstar");
					if (n.bash === !0 && (!a || t[0] && t[0] !== "/")) {
						push({
							type: "star",
							value: F,
							output: ""
						});
						continue;
					}
					let s = j.braces > 0 && (r.type === "comma" || r.type === "brace"), c = M.length && (r.type === "pipe" || r.type === "paren");
					if (!a && r.type !== "paren" && !s && !c) {
						push({
							type: "star",
							value: F,
							output: ""
						});
						continue;
					}
					for (; t.slice(0, 3) === "/**";) {
						let n = e[j.index + 4];
						if (n && n !== "/") break;
						t = t.slice(3), consume("/**", 3);
					}
					let l = eos() || j.parens > 0 && t === ")".repeat(j.parens) && !M.some((e) => e.type === "negate");
					if (r.type === "bos" && eos()) {
						P.type = "globstar", P.value += F, P.output = globstar(n), j.output = P.output, j.globstar = !0, consume(F);
						continue;
					}
					if (r.type === "slash" && r.prev.type !== "bos" && !o && l) {
						j.output = j.output.slice(0, -(r.output + P.output).length), r.output = `(?:${r.output}`, P.type = "globstar", P.output = globstar(n) + (n.strictSlashes ? ")" : "|$)"), P.value += F, j.globstar = !0, j.output += r.output + P.output, consume(F);
						continue;
					}
					if (r.type === "slash" && r.prev.type !== "bos" && t[0] === "/") {
						let e = t[1] === void 0 ? "" : "|$";
						j.output = j.output.slice(0, -(r.output + P.output).length), r.output = `(?:${r.output}`, P.type = "globstar", P.output = `${globstar(n)}${b}|${b}${e})`, P.value += F, j.output += r.output + P.output, j.globstar = !0, consume(F + L()), push({
							type: "slash",
							value: "/",
							output: ""
						});
						continue;
					}
					if (r.type === "bos" && t[0] === "/") {
						P.type = "globstar", P.value += F, P.output = `(?:^|${b}|${globstar(n)}${b})`, j.output = P.output, j.globstar = !0, consume(F + L()), push({
							type: "slash",
							value: "/",
							output: ""
						});
						continue;
					}
					j.output = j.output.slice(0, -P.output.length), P.type = "globstar", P.output = globstar(n), P.value += F, j.output += P.output, j.globstar = !0, consume(F);
					continue;
				}
				let r = {
					type: "star",
					value: F,
					output: A
				};
				n.bash === !0 ? (r.output = ".*?", (P.type === "bos" || P.type === "slash") && (r.output = te + r.output), push(r)) : P && (P.type === "bracket" || P.type === "paren") && n.regex === !0 ? (r.output = F, push(r)) : ((j.index === j.start || P.type === "slash" || P.type === "dot") && (P.type === "dot" ? (j.output += w, P.output += w) : n.dot === !0 ? (j.output += T, P.output += T) : (j.output += te, P.output += te), I() !== "*" && (j.output += x, P.output += x)), push(r));
			}
			for (; j.brackets > 0;) {
				if (n.strictBrackets === !0) throw SyntaxError(syntaxError("closing", "]"));
				j.output = i.escapeLast(j.output, "["), decrement("brackets");
			}
			for (; j.parens > 0;) {
				if (n.strictBrackets === !0) throw SyntaxError(syntaxError("closing", ")"));
				j.output = i.escapeLast(j.output, "("), decrement("parens");
			}
			for (; j.braces > 0;) {
				if (n.strictBrackets === !0) throw SyntaxError(syntaxError("closing", "}"));
				j.output = i.escapeLast(j.output, "{"), decrement("braces");
			}
			if (n.strictSlashes !== !0 && (P.type === "star" || P.type === "bracket") && push({
				type: "maybe_slash",
				value: "",
				output: `${b}?`
			}), j.backtrack === !0) {
				j.output = "";
				for (let e of j.tokens) j.output += e.output == null ? e.value : e.output, e.suffix && (j.output += e.suffix);
			}
			return j;
		};
		parse.fastpaths = (e, t) => {
			let n = { ...t }, o = typeof n.maxLength == "number" ? Math.min(a, n.maxLength) : a, s = e.length;
			if (s > o) throw SyntaxError(`Input length: ${s}, exceeds maximum allowed length: ${o}`);
			e = l[e] || e;
			let { DOT_LITERAL: c, SLASH_LITERAL: u, ONE_CHAR: d, DOTS_SLASH: f, NO_DOT: p, NO_DOTS: m, NO_DOTS_SLASH: h, STAR: g, START_ANCHOR: v } = r.globChars(n.windows), y = n.dot ? m : p, b = n.dot ? h : p, x = n.capture ? "" : "?:", S = {
				negated: !1,
				prefix: ""
			}, C = n.bash === !0 ? ".*?" : g;
			n.capture && (C = `(${C})`);
			let globstar = (e) => e.noglobstar === !0 ? C : `(${x}(?:(?!${v}${e.dot ? f : c}).)*?)`, create = (e) => {
				switch (e) {
					case "*": return `${y}${d}${C}`;
					case ".*": return `${c}${d}${C}`;
					case "*.*": return `${y}${C}${c}${d}${C}`;
					case "*/*": return `${y}${C}${u}${d}${b}${C}`;
					case "**": return y + globstar(n);
					case "**/*": return `(?:${y}${globstar(n)}${u})?${b}${d}${C}`;
					case "**/*.*": return `(?:${y}${globstar(n)}${u})?${b}${C}${c}${d}${C}`;
					case "**/.*": return `(?:${y}${globstar(n)}${u})?${c}${d}${C}`;
					default: {
						let t = /^(.*?)\.(\w+)$/.exec(e);
						if (!t) return;
						let n = create(t[1]);
						return n ? n + c + t[2] : void 0;
					}
				}
			}, w = create(i.removePrefix(e, S));
			return w && n.strictSlashes !== !0 && (w += `${u}?`), w;
		}, e.exports = parse;
	}),
	8016: ((e, t, n) => {
		let r = n(1781), i = n(8265), a = n(4059), o = n(5595), isObject = (e) => e && typeof e == "object" && !Array.isArray(e), picomatch = (e, t, n = !1) => {
			if (Array.isArray(e)) {
				let r = e.map((e) => picomatch(e, t, n)), arrayMatcher = (e) => {
					for (let t of r) {
						let n = t(e);
						if (n) return n;
					}
					return !1;
				};
				return arrayMatcher;
			}
			let r = isObject(e) && e.tokens && e.input;
			if (e === "" || typeof e != "string" && !r) throw TypeError("Expected pattern to be a non-empty string");
			let i = t || {}, a = i.windows, o = r ? picomatch.compileRe(e, t) : picomatch.makeRe(e, t, !1, !0), s = o.state;
			delete o.state;
			let isIgnored = () => !1;
			if (i.ignore) {
				let e = {
					...t,
					ignore: null,
					onMatch: null,
					onResult: null
				};
				isIgnored = picomatch(i.ignore, e, n);
			}
			let matcher = (n, r = !1) => {
				let { isMatch: c, match: l, output: u } = picomatch.test(n, o, t, {
					glob: e,
					posix: a
				}), d = {
					glob: e,
					state: s,
					regex: o,
					posix: a,
					input: n,
					output: u,
					match: l,
					isMatch: c
				};
				return typeof i.onResult == "function" && i.onResult(d), c === !1 ? (d.isMatch = !1, r ? d : !1) : isIgnored(n) ? (typeof i.onIgnore == "function" && i.onIgnore(d), d.isMatch = !1, r ? d : !1) : (typeof i.onMatch == "function" && i.onMatch(d), !r || d);
			};
			return n && (matcher.state = s), matcher;
		};
		picomatch.test = (e, t, n, { glob: r, posix: i } = {}) => {
			if (typeof e != "string") throw TypeError("Expected input to be a string");
			if (e === "") return {
				isMatch: !1,
				output: ""
			};
			let o = n || {}, s = o.format || (i ? a.toPosixSlashes : null), c = e === r, l = c && s ? s(e) : e;
			return c === !1 && (l = s ? s(e) : e, c = l === r), (c === !1 || o.capture === !0) && (c = o.matchBase === !0 || o.basename === !0 ? picomatch.matchBase(e, t, n, i) : t.exec(l)), {
				isMatch: !!c,
				match: c,
				output: l
			};
		}, picomatch.matchBase = (e, t, n, r = n && n.windows) => (t instanceof RegExp ? t : picomatch.makeRe(t, n)).test(a.basename(e, { windows: r })), picomatch.isMatch = (e, t, n) => picomatch(t, n)(e), picomatch.parse = (e, t) => Array.isArray(e) ? e.map((e) => picomatch.parse(e, t)) : i(e, {
			...t,
			fastpaths: !1
		}), picomatch.scan = (e, t) => r(e, t), picomatch.compileRe = (e, t, n = !1, r = !1) => {
			if (n === !0) return e.output;
			let i = t || {}, a = i.contains ? "" : "^", o = i.contains ? "" : "$", s = `${a}(?:${e.output})${o}`;
			e && e.negated === !0 && (s = `^(?!${s}).*$`);
			let c = picomatch.toRegex(s, t);
			return r === !0 && (c.state = e), c;
		}, picomatch.makeRe = (e, t = {}, n = !1, r = !1) => {
			if (!e || typeof e != "string") throw TypeError("Expected a non-empty string");
			let a = {
				negated: !1,
				fastpaths: !0
			};
			return t.fastpaths !== !1 && (e[0] === "." || e[0] === "*") && (a.output = i.fastpaths(e, t)), a.output || (a = i(e, t)), picomatch.compileRe(a, t, n, r);
		}, picomatch.toRegex = (e, t) => {
			try {
				let n = t || {};
				return new RegExp(e, n.flags || (n.nocase ? "i" : ""));
			} catch (e) {
				if (t && t.debug === !0) throw e;
				return /$^/;
			}
		}, picomatch.constants = o, e.exports = picomatch;
	}),
	1781: ((e, t, n) => {
		let r = n(4059), { CHAR_ASTERISK: i, CHAR_AT: a, CHAR_BACKWARD_SLASH: o, CHAR_COMMA: s, CHAR_DOT: c, CHAR_EXCLAMATION_MARK: l, CHAR_FORWARD_SLASH: u, CHAR_LEFT_CURLY_BRACE: d, CHAR_LEFT_PARENTHESES: f, CHAR_LEFT_SQUARE_BRACKET: p, CHAR_PLUS: m, CHAR_QUESTION_MARK: h, CHAR_RIGHT_CURLY_BRACE: g, CHAR_RIGHT_PARENTHESES: v, CHAR_RIGHT_SQUARE_BRACKET: y } = n(5595), isPathSeparator = (e) => e === u || e === o, depth = (e) => {
			e.isPrefix !== !0 && (e.depth = e.isGlobstar ? Infinity : 1);
		}, scan = (e, t) => {
			let n = t || {}, b = e.length - 1, x = n.parts === !0 || n.tokens === !0 || n.scanToEnd === !0, S = [], C = [], w = [], T = e, E = -1, D = 0, O = 0, ee = !1, te = !1, k = !1, A = !1, j = !1, M = !1, N = !1, ne = !1, P = !1, F = !1, I = 0, L, R, z = {
				value: "",
				depth: 0,
				isGlob: !1
			}, eos = () => E >= b, peek = () => T.charCodeAt(E + 1), advance = () => (L = R, T.charCodeAt(++E));
			for (; E < b;) {
				R = advance();
				let e;
				if (R === o) N = z.backslashes = !0, R = advance(), R === d && (M = !0);
				else {
					if (M === !0 || R === d) {
						for (I++; eos() !== !0 && (R = advance());) if (R === o) N = z.backslashes = !0, advance();
						else if (R === d) I++;
						else {
							if (M !== !0 && R === c && (R = advance()) === c || M !== !0 && R === s) {
								if (ee = z.isBrace = !0, k = z.isGlob = !0, F = !0, x === !0) continue;
								break;
							}
							if (R === g && (I--, I === 0)) {
								M = !1, ee = z.isBrace = !0, F = !0;
								break;
							}
						}
						if (x === !0) continue;
						break;
					}
					if (R === u) {
						if (S.push(E), C.push(z), z = {
							value: "",
							depth: 0,
							isGlob: !1
						}, F === !0) continue;
						if (L === c && E === D + 1) {
							D += 2;
							continue;
						}
						O = E + 1;
					} else {
						if (n.noext !== !0 && (R === m || R === a || R === i || R === h || R === l) && peek() === f) {
							if (k = z.isGlob = !0, A = z.isExtglob = !0, F = !0, R === l && E === D && (P = !0), x === !0) {
								let e = 0;
								for (; eos() !== !0 && (R = advance());) if (R === o) N = z.backslashes = !0, advance();
								else if (R === f) e++;
								else if (R === v && --e === 0) {
									F = !0;
									break;
								}
								continue;
							}
							break;
						}
						if (R === i) {
							if (L === i && (j = z.isGlobstar = !0), k = z.isGlob = !0, F = !0, x === !0) continue;
							break;
						}
						if (R === h) {
							if (k = z.isGlob = !0, F = !0, x === !0) continue;
							break;
						}
						if (R === p) {
							for (; eos() !== !0 && (e = advance());) if (e === o) N = z.backslashes = !0, advance();
							else if (e === y) {
								te = z.isBracket = !0, k = z.isGlob = !0, F = !0;
								break;
							}
							if (x === !0) continue;
							break;
						}
						if (n.nonegate !== !0 && R === l && E === D) ne = z.negated = !0, D++;
						else {
							if (n.noparen !== !0 && R === f) {
								if (k = z.isGlob = !0, x === !0) {
									let e = 1;
									for (; eos() !== !0 && (R = advance());) if (R === o) N = z.backslashes = !0, advance();
									else if (R === f) e++;
									else if (R === v && --e === 0) {
										F = !0;
										break;
									}
									continue;
								}
								break;
							}
							if (k === !0) {
								if (F = !0, x === !0) continue;
								break;
							}
						}
					}
				}
			}
			n.noext === !0 && (A = !1, k = !1);
			let B = T, re = "", ie = "";
			D > 0 && (re = T.slice(0, D), T = T.slice(D), O -= D), B && k === !0 && O > 0 ? (B = T.slice(0, O), ie = T.slice(O)) : k === !0 ? (B = "", ie = T) : B = T, B && B !== "" && B !== "/" && B !== T && isPathSeparator(B.charCodeAt(B.length - 1)) && (B = B.slice(0, -1)), n.unescape === !0 && (ie &&= r.removeBackslashes(ie), B && N === !0 && (B = r.removeBackslashes(B)));
			let V = {
				prefix: re,
				input: e,
				start: D,
				base: B,
				glob: ie,
				isBrace: ee,
				isBracket: te,
				isGlob: k,
				isExtglob: A,
				isGlobstar: j,
				negated: ne,
				negatedExtglob: P
			};
			if (n.tokens === !0 && (V.maxDepth = 0, isPathSeparator(R) || C.push(z), V.tokens = C), n.parts === !0 || n.tokens === !0) {
				let t;
				for (let r = 0; r < S.length; r++) {
					let i = t === void 0 ? D : t + 1, a = S[r], o = e.slice(i, a);
					n.tokens && (r === 0 && D !== 0 ? (C[r].isPrefix = !0, C[r].value = re) : C[r].value = o, depth(C[r]), V.maxDepth += C[r].depth), a >= D && (w.push(o), t = a);
				}
				let r = t === void 0 ? D : t + 1, i = e.slice(r);
				w.push(i), n.tokens && t && t + 1 < e.length && (C[C.length - 1].value = i, depth(C[C.length - 1]), V.maxDepth += C[C.length - 1].depth), V.slashes = S, V.parts = w;
			}
			return V;
		};
		e.exports = scan;
	}),
	4059: ((e, t, n) => {
		let { REGEX_BACKSLASH: r, REGEX_REMOVE_BACKSLASH: i, REGEX_SPECIAL_CHARS: a, REGEX_SPECIAL_CHARS_GLOBAL: o } = n(5595);
		t.isObject = (e) => typeof e == "object" && !!e && !Array.isArray(e), t.hasRegexChars = (e) => a.test(e), t.isRegexChar = (e) => e.length === 1 && t.hasRegexChars(e), t.escapeRegex = (e) => e.replace(o, "\\$1"), t.toPosixSlashes = (e) => e.replace(r, "/"), t.isWindows = () => {
			if (typeof navigator < "u" && navigator.platform) {
				let e = navigator.platform.toLowerCase();
				return e === "win32" || e === "windows";
			}
			return typeof process < "u" && process.platform ? process.platform === "win32" : !1;
		}, t.removeBackslashes = (e) => e.replace(i, (e) => e === "\\" ? "" : e), t.escapeLast = (e, n, r) => {
			let i = e.lastIndexOf(n, r);
			return i === -1 ? e : e[i - 1] === "\\" ? t.escapeLast(e, n, i - 1) : `${e.slice(0, i)}\\${e.slice(i)}`;
		}, t.removePrefix = (e, t = {}) => {
			let n = e;
			return n.startsWith("./") && (n = n.slice(2), t.prefix = "./"), n;
		}, t.wrapOutput = (e, t = {}, n = {}) => {
			let r = `${n.contains ? "" : "^"}(?:${e})${n.contains ? "" : "$"}`;
			return t.negated === !0 && (r = `(?:^(?!${r}).*$)`), r;
		}, t.basename = (e, { windows: t } = {}) => {
			let n = e.split(t ? /[\\/]/ : "/"), r = n[n.length - 1];
			return r === "" ? n[n.length - 2] : r;
		};
	}),
	181: ((t) => {
		t.exports = e(import.meta.url)("buffer");
	}),
	6982: ((t) => {
		t.exports = e(import.meta.url)("crypto");
	}),
	9896: ((t) => {
		t.exports = e(import.meta.url)("fs");
	}),
	9278: ((t) => {
		t.exports = e(import.meta.url)("net");
	}),
	3024: ((t) => {
		t.exports = e(import.meta.url)("node:fs");
	}),
	6760: ((t) => {
		t.exports = e(import.meta.url)("node:path");
	}),
	857: ((t) => {
		t.exports = e(import.meta.url)("os");
	}),
	2987: ((t) => {
		t.exports = e(import.meta.url)("perf_hooks");
	}),
	932: ((t) => {
		t.exports = e(import.meta.url)("process");
	}),
	2203: ((t) => {
		t.exports = e(import.meta.url)("stream");
	}),
	4756: ((t) => {
		t.exports = e(import.meta.url)("tls");
	}),
	7349: ((e, t, n) => {
		var r = n(1127), i = n(3301), a = n(4454), o = n(2223), s = n(7103), c = n(334), l = n(3142);
		function resolveCollection(e, t, n, r, i, a) {
			let o = n.type === "block-map" ? s.resolveBlockMap(e, t, n, r, a) : n.type === "block-seq" ? c.resolveBlockSeq(e, t, n, r, a) : l.resolveFlowCollection(e, t, n, r, a), u = o.constructor;
			return i === "!" || i === u.tagName ? (o.tag = u.tagName, o) : (i && (o.tag = i), o);
		}
		function composeCollection(e, t, n, s, c) {
			let l = s.tag, u = l ? t.directives.tagName(l.source, (e) => c(l, "TAG_RESOLVE_FAILED", e)) : null;
			if (n.type === "block-seq") {
				let { anchor: e, newlineAfterProp: t } = s, n = e && l ? e.offset > l.offset ? e : l : e ?? l;
				n && (!t || t.offset < n.offset) && c(n, "MISSING_CHAR", "Missing newline after block sequence props");
			}
			let d = n.type === "block-map" ? "map" : n.type === "block-seq" ? "seq" : n.start.source === "{" ? "map" : "seq";
			if (!l || !u || u === "!" || u === a.YAMLMap.tagName && d === "map" || u === o.YAMLSeq.tagName && d === "seq") return resolveCollection(e, t, n, c, u);
			let f = t.schema.tags.find((e) => e.tag === u && e.collection === d);
			if (!f) {
				let r = t.schema.knownTags[u];
				if (r?.collection === d) t.schema.tags.push(Object.assign({}, r, { default: !1 })), f = r;
				else return r ? c(l, "BAD_COLLECTION_TYPE", `${r.tag} used for ${d} collection, but expects ${r.collection ?? "scalar"}`, !0) : c(l, "TAG_RESOLVE_FAILED", `Unresolved tag: ${u}`, !0), resolveCollection(e, t, n, c, u);
			}
			let p = resolveCollection(e, t, n, c, u, f), m = f.resolve?.(p, (e) => c(l, "TAG_RESOLVE_FAILED", e), t.options) ?? p, h = r.isNode(m) ? m : new i.Scalar(m);
			return h.range = p.range, h.tag = u, f?.format && (h.format = f.format), h;
		}
		t.composeCollection = composeCollection;
	}),
	3683: ((e, t, n) => {
		var r = n(3021), i = n(5937), a = n(7788), o = n(4631);
		function composeDoc(e, t, { offset: n, start: s, value: c, end: l }, u) {
			let d = Object.assign({ _directives: t }, e), f = new r.Document(void 0, d), p = {
				atKey: !1,
				atRoot: !0,
				directives: f.directives,
				options: f.options,
				schema: f.schema
			}, m = o.resolveProps(s, {
				indicator: "doc-start",
				next: c ?? l?.[0],
				offset: n,
				onError: u,
				parentIndent: 0,
				startOnNewline: !0
			});
			m.found && (f.directives.docStart = !0, c && (c.type === "block-map" || c.type === "block-seq") && !m.hasNewline && u(m.end, "MISSING_CHAR", "Block collection cannot start on same line with directives-end marker")), f.contents = c ? i.composeNode(p, c, m, u) : i.composeEmptyNode(p, m.end, s, null, m, u);
			let h = f.contents.range[2], g = a.resolveEnd(l, h, !1, u);
			return g.comment && (f.comment = g.comment), f.range = [
				n,
				h,
				g.offset
			], f;
		}
		t.composeDoc = composeDoc;
	}),
	5937: ((e, t, n) => {
		var r = n(4065), i = n(1127), a = n(7349), o = n(5413), s = n(7788), c = n(2599);
		let l = {
			composeNode,
			composeEmptyNode
		};
		function composeNode(e, t, n, r) {
			let s = e.atKey, { spaceBefore: c, comment: u, anchor: d, tag: f } = n, p, m = !0;
			switch (t.type) {
				case "alias":
					p = composeAlias(e, t, r), (d || f) && r(t, "ALIAS_PROPS", "An alias node must not specify any properties");
					break;
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar":
				case "block-scalar":
					p = o.composeScalar(e, t, f, r), d && (p.anchor = d.source.substring(1));
					break;
				case "block-map":
				case "block-seq":
				case "flow-collection":
					try {
						p = a.composeCollection(l, e, t, n, r), d && (p.anchor = d.source.substring(1));
					} catch (e) {
						r(t, "RESOURCE_EXHAUSTION", e instanceof Error ? e.message : String(e));
					}
					break;
				default: r(t, "UNEXPECTED_TOKEN", t.type === "error" ? t.message : `Unsupported token (type: ${t.type})`), m = !1;
			}
			return p ??= composeEmptyNode(e, t.offset, void 0, null, n, r), d && p.anchor === "" && r(d, "BAD_ALIAS", "Anchor cannot be an empty string"), s && e.options.stringKeys && (!i.isScalar(p) || typeof p.value != "string" || p.tag && p.tag !== "tag:yaml.org,2002:str") && r(f ?? t, "NON_STRING_KEY", "With stringKeys, all keys must be strings"), c && (p.spaceBefore = !0), u && (t.type === "scalar" && t.source === "" ? p.comment = u : p.commentBefore = u), e.options.keepSourceTokens && m && (p.srcToken = t), p;
		}
		function composeEmptyNode(e, t, n, r, { spaceBefore: i, comment: a, anchor: s, tag: l, end: u }, d) {
			let f = {
				type: "scalar",
				offset: c.emptyScalarPosition(t, n, r),
				indent: -1,
				source: ""
			}, p = o.composeScalar(e, f, l, d);
			return s && (p.anchor = s.source.substring(1), p.anchor === "" && d(s, "BAD_ALIAS", "Anchor cannot be an empty string")), i && (p.spaceBefore = !0), a && (p.comment = a, p.range[2] = u), p;
		}
		function composeAlias({ options: e }, { offset: t, source: n, end: i }, a) {
			let o = new r.Alias(n.substring(1));
			o.source === "" && a(t, "BAD_ALIAS", "Alias cannot be an empty string"), o.source.endsWith(":") && a(t + n.length - 1, "BAD_ALIAS", "Alias ending in : is ambiguous", !0);
			let c = t + n.length, l = s.resolveEnd(i, c, e.strict, a);
			return o.range = [
				t,
				c,
				l.offset
			], l.comment && (o.comment = l.comment), o;
		}
		t.composeEmptyNode = composeEmptyNode, t.composeNode = composeNode;
	}),
	5413: ((e, t, n) => {
		var r = n(1127), i = n(3301), a = n(8913), o = n(6842);
		function composeScalar(e, t, n, s) {
			let { value: c, type: l, comment: u, range: d } = t.type === "block-scalar" ? a.resolveBlockScalar(e, t, s) : o.resolveFlowScalar(t, e.options.strict, s), f = n ? e.directives.tagName(n.source, (e) => s(n, "TAG_RESOLVE_FAILED", e)) : null, p;
			p = e.options.stringKeys && e.atKey ? e.schema[r.SCALAR] : f ? findScalarTagByName(e.schema, c, f, n, s) : t.type === "scalar" ? findScalarTagByTest(e, c, t, s) : e.schema[r.SCALAR];
			let m;
			try {
				let a = p.resolve(c, (e) => s(n ?? t, "TAG_RESOLVE_FAILED", e), e.options);
				m = r.isScalar(a) ? a : new i.Scalar(a);
			} catch (e) {
				let r = e instanceof Error ? e.message : String(e);
				s(n ?? t, "TAG_RESOLVE_FAILED", r), m = new i.Scalar(c);
			}
			return m.range = d, m.source = c, l && (m.type = l), f && (m.tag = f), p.format && (m.format = p.format), u && (m.comment = u), m;
		}
		function findScalarTagByName(e, t, n, i, a) {
			if (n === "!") return e[r.SCALAR];
			let o = [];
			for (let t of e.tags) if (!t.collection && t.tag === n) {
				if (t.default && t.test) o.push(t);
				else return t;
			}
			for (let e of o) if (e.test?.test(t)) return e;
			let s = e.knownTags[n];
			return s && !s.collection ? (e.tags.push(Object.assign({}, s, {
				default: !1,
				test: void 0
			})), s) : (a(i, "TAG_RESOLVE_FAILED", `Unresolved tag: ${n}`, n !== "tag:yaml.org,2002:str"), e[r.SCALAR]);
		}
		function findScalarTagByTest({ atKey: e, directives: t, schema: n }, i, a, o) {
			let s = n.tags.find((t) => (t.default === !0 || e && t.default === "key") && t.test?.test(i)) || n[r.SCALAR];
			if (n.compat) {
				let e = n.compat.find((e) => e.default && e.test?.test(i)) ?? n[r.SCALAR];
				s.tag !== e.tag && o(a, "TAG_RESOLVE_FAILED", `Value may be parsed as either ${t.tagString(s.tag)} or ${t.tagString(e.tag)}`, !0);
			}
			return s;
		}
		t.composeScalar = composeScalar;
	}),
	9984: ((e, t, n) => {
		var r = n(932), i = n(1342), a = n(3021), o = n(1464), s = n(1127), c = n(3683), l = n(7788);
		function getErrorPos(e) {
			if (typeof e == "number") return [e, e + 1];
			if (Array.isArray(e)) return e.length === 2 ? e : [e[0], e[1]];
			let { offset: t, source: n } = e;
			return [t, t + (typeof n == "string" ? n.length : 1)];
		}
		function parsePrelude(e) {
			let t = "", n = !1, r = !1;
			for (let i = 0; i < e.length; ++i) {
				let a = e[i];
				switch (a[0]) {
					case "#":
						t += (t === "" ? "" : r ? "\n\n" : "\n") + (a.substring(1) || " "), n = !0, r = !1;
						break;
					case "%":
						e[i + 1]?.[0] !== "#" && (i += 1), n = !1;
						break;
					default: n || (r = !0), n = !1;
				}
			}
			return {
				comment: t,
				afterEmptyLine: r
			};
		}
		class Composer {
			constructor(e = {}) {
				this.doc = null, this.atDirectives = !1, this.prelude = [], this.errors = [], this.warnings = [], this.onError = (e, t, n, r) => {
					let i = getErrorPos(e);
					r ? this.warnings.push(new o.YAMLWarning(i, t, n)) : this.errors.push(new o.YAMLParseError(i, t, n));
				}, this.directives = new i.Directives({ version: e.version || "1.2" }), this.options = e;
			}
			decorate(e, t) {
				let { comment: n, afterEmptyLine: r } = parsePrelude(this.prelude);
				if (n) {
					let i = e.contents;
					if (t) e.comment = e.comment ? `${e.comment}\n${n}` : n;
					else if (r || e.directives.docStart || !i) e.commentBefore = n;
					else if (s.isCollection(i) && !i.flow && i.items.length > 0) {
						let e = i.items[0];
						s.isPair(e) && (e = e.key);
						let t = e.commentBefore;
						e.commentBefore = t ? `${n}\n${t}` : n;
					} else {
						let e = i.commentBefore;
						i.commentBefore = e ? `${n}\n${e}` : n;
					}
				}
				if (t) {
					for (let t = 0; t < this.errors.length; ++t) e.errors.push(this.errors[t]);
					for (let t = 0; t < this.warnings.length; ++t) e.warnings.push(this.warnings[t]);
				} else e.errors = this.errors, e.warnings = this.warnings;
				this.prelude = [], this.errors = [], this.warnings = [];
			}
			streamInfo() {
				return {
					comment: parsePrelude(this.prelude).comment,
					directives: this.directives,
					errors: this.errors,
					warnings: this.warnings
				};
			}
			*compose(e, t = !1, n = -1) {
				for (let t of e) yield* this.next(t);
				yield* this.end(t, n);
			}
			*next(e) {
				switch (r.env.LOG_STREAM && console.dir(e, { depth: null }), e.type) {
					case "directive":
						this.directives.add(e.source, (t, n, r) => {
							let i = getErrorPos(e);
							i[0] += t, this.onError(i, "BAD_DIRECTIVE", n, r);
						}), this.prelude.push(e.source), this.atDirectives = !0;
						break;
					case "document": {
						let t = c.composeDoc(this.options, this.directives, e, this.onError);
						this.atDirectives && !t.directives.docStart && this.onError(e, "MISSING_CHAR", "Missing directives-end/doc-start indicator line"), this.decorate(t, !1), this.doc && (yield this.doc), this.doc = t, this.atDirectives = !1;
						break;
					}
					case "byte-order-mark":
					case "space": break;
					case "comment":
					case "newline":
						this.prelude.push(e.source);
						break;
					case "error": {
						let t = e.source ? `${e.message}: ${JSON.stringify(e.source)}` : e.message, n = new o.YAMLParseError(getErrorPos(e), "UNEXPECTED_TOKEN", t);
						this.atDirectives || !this.doc ? this.errors.push(n) : this.doc.errors.push(n);
						break;
					}
					case "doc-end": {
						if (!this.doc) {
							this.errors.push(new o.YAMLParseError(getErrorPos(e), "UNEXPECTED_TOKEN", "Unexpected doc-end without preceding document"));
							break;
						}
						this.doc.directives.docEnd = !0;
						let t = l.resolveEnd(e.end, e.offset + e.source.length, this.doc.options.strict, this.onError);
						if (this.decorate(this.doc, !0), t.comment) {
							let e = this.doc.comment;
							this.doc.comment = e ? `${e}\n${t.comment}` : t.comment;
						}
						this.doc.range[2] = t.offset;
						break;
					}
					default: this.errors.push(new o.YAMLParseError(getErrorPos(e), "UNEXPECTED_TOKEN", `Unsupported token ${e.type}`));
				}
			}
			*end(e = !1, t = -1) {
				if (this.doc) this.decorate(this.doc, !0), yield this.doc, this.doc = null;
				else if (e) {
					let e = Object.assign({ _directives: this.directives }, this.options), n = new a.Document(void 0, e);
					this.atDirectives && this.onError(t, "MISSING_CHAR", "Missing directives-end indicator line"), n.range = [
						0,
						t,
						t
					], this.decorate(n, !1), yield n;
				}
			}
		}
		t.Composer = Composer;
	}),
	7103: ((e, t, n) => {
		var r = n(7165), i = n(4454), a = n(4631), o = n(9499), s = n(4051), c = n(1187);
		let l = "All mapping items must start at the same column";
		function resolveBlockMap({ composeNode: e, composeEmptyNode: t }, n, u, d, f) {
			let p = new ((f?.nodeClass) ?? i.YAMLMap)(n.schema);
			n.atRoot &&= !1;
			let m = u.offset, h = null;
			for (let i of u.items) {
				let { start: f, key: g, sep: v, value: y } = i, b = a.resolveProps(f, {
					indicator: "explicit-key-ind",
					next: g ?? v?.[0],
					offset: m,
					onError: d,
					parentIndent: u.indent,
					startOnNewline: !0
				}), x = !b.found;
				if (x) {
					if (g && (g.type === "block-seq" ? d(m, "BLOCK_AS_IMPLICIT_KEY", "A block sequence may not be used as an implicit map key") : "indent" in g && g.indent !== u.indent && d(m, "BAD_INDENT", l)), !b.anchor && !b.tag && !v) {
						h = b.end, b.comment && (p.comment ? p.comment += "\n" + b.comment : p.comment = b.comment);
						continue;
					}
					(b.newlineAfterProp || o.containsNewline(g)) && d(g ?? f[f.length - 1], "MULTILINE_IMPLICIT_KEY", "Implicit keys need to be on a single line");
				} else b.found?.indent !== u.indent && d(m, "BAD_INDENT", l);
				n.atKey = !0;
				let S = b.end, C = g ? e(n, g, b, d) : t(n, S, f, null, b, d);
				n.schema.compat && s.flowIndentCheck(u.indent, g, d), n.atKey = !1, c.mapIncludes(n, p.items, C) && d(S, "DUPLICATE_KEY", "Map keys must be unique");
				let w = a.resolveProps(v ?? [], {
					indicator: "map-value-ind",
					next: y,
					offset: C.range[2],
					onError: d,
					parentIndent: u.indent,
					startOnNewline: !g || g.type === "block-scalar"
				});
				if (m = w.end, w.found) {
					x && (y?.type === "block-map" && !w.hasNewline && d(m, "BLOCK_AS_IMPLICIT_KEY", "Nested mappings are not allowed in compact mappings"), n.options.strict && b.start < w.found.offset - 1024 && d(C.range, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit block mapping key"));
					let a = y ? e(n, y, w, d) : t(n, m, v, null, w, d);
					n.schema.compat && s.flowIndentCheck(u.indent, y, d), m = a.range[2];
					let o = new r.Pair(C, a);
					n.options.keepSourceTokens && (o.srcToken = i), p.items.push(o);
				} else {
					x && d(C.range, "MISSING_CHAR", "Implicit map keys need to be followed by map values"), w.comment && (C.comment ? C.comment += "\n" + w.comment : C.comment = w.comment);
					let e = new r.Pair(C);
					n.options.keepSourceTokens && (e.srcToken = i), p.items.push(e);
				}
			}
			return h && h < m && d(h, "IMPOSSIBLE", "Map comment with trailing content"), p.range = [
				u.offset,
				m,
				h ?? m
			], p;
		}
		t.resolveBlockMap = resolveBlockMap;
	}),
	8913: ((e, t, n) => {
		var r = n(3301);
		function resolveBlockScalar(e, t, n) {
			let i = t.offset, a = parseBlockScalarHeader(t, e.options.strict, n);
			if (!a) return {
				value: "",
				type: null,
				comment: "",
				range: [
					i,
					i,
					i
				]
			};
			let o = a.mode === ">" ? r.Scalar.BLOCK_FOLDED : r.Scalar.BLOCK_LITERAL, s = t.source ? splitLines(t.source) : [], c = s.length;
			for (let e = s.length - 1; e >= 0; --e) {
				let t = s[e][1];
				if (t === "" || t === "\r") c = e;
				else break;
			}
			if (c === 0) {
				let e = a.chomp === "+" && s.length > 0 ? "\n".repeat(Math.max(1, s.length - 1)) : "", n = i + a.length;
				return t.source && (n += t.source.length), {
					value: e,
					type: o,
					comment: a.comment,
					range: [
						i,
						n,
						n
					]
				};
			}
			let l = t.indent + a.indent, u = t.offset + a.length, d = 0;
			for (let t = 0; t < c; ++t) {
				let [r, i] = s[t];
				if (i === "" || i === "\r") a.indent === 0 && r.length > l && (l = r.length);
				else {
					r.length < l && n(u + r.length, "MISSING_CHAR", "Block scalars with more-indented leading empty lines must use an explicit indentation indicator"), a.indent === 0 && (l = r.length), d = t, l === 0 && !e.atRoot && n(u, "BAD_INDENT", "Block scalar values in collections must be indented");
					break;
				}
				u += r.length + i.length + 1;
			}
			for (let e = s.length - 1; e >= c; --e) s[e][0].length > l && (c = e + 1);
			let f = "", p = "", m = !1;
			for (let e = 0; e < d; ++e) f += s[e][0].slice(l) + "\n";
			for (let e = d; e < c; ++e) {
				let [t, i] = s[e];
				u += t.length + i.length + 1;
				let c = i[i.length - 1] === "\r";
				if (c && (i = i.slice(0, -1)), i && t.length < l) {
					let e = `Block scalar lines must not be less indented than their ${a.indent ? "explicit indentation indicator" : "first line"}`;
					n(u - i.length - (c ? 2 : 1), "BAD_INDENT", e), t = "";
				}
				o === r.Scalar.BLOCK_LITERAL ? (f += p + t.slice(l) + i, p = "\n") : t.length > l || i[0] === "	" ? (p === " " ? p = "\n" : !m && p === "\n" && (p = "\n\n"), f += p + t.slice(l) + i, p = "\n", m = !0) : i === "" ? p === "\n" ? f += "\n" : p = "\n" : (f += p + i, p = " ", m = !1);
			}
			switch (a.chomp) {
				case "-": break;
				case "+":
					for (let e = c; e < s.length; ++e) f += "\n" + s[e][0].slice(l);
					f[f.length - 1] !== "\n" && (f += "\n");
					break;
				default: f += "\n";
			}
			let h = i + a.length + t.source.length;
			return {
				value: f,
				type: o,
				comment: a.comment,
				range: [
					i,
					h,
					h
				]
			};
		}
		function parseBlockScalarHeader({ offset: e, props: t }, n, r) {
			if (t[0].type !== "block-scalar-header") return r(t[0], "IMPOSSIBLE", "Block scalar header not found"), null;
			let { source: i } = t[0], a = i[0], o = 0, s = "", c = -1;
			for (let t = 1; t < i.length; ++t) {
				let n = i[t];
				if (!s && (n === "-" || n === "+")) s = n;
				else {
					let r = Number(n);
					!o && r ? o = r : c === -1 && (c = e + t);
				}
			}
			c !== -1 && r(c, "UNEXPECTED_TOKEN", `Block scalar header includes extra characters: ${i}`);
			let l = !1, u = "", d = i.length;
			for (let e = 1; e < t.length; ++e) {
				let i = t[e];
				switch (i.type) {
					case "space": l = !0;
					case "newline":
						d += i.source.length;
						break;
					case "comment":
						n && !l && r(i, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters"), d += i.source.length, u = i.source.substring(1);
						break;
					case "error":
						r(i, "UNEXPECTED_TOKEN", i.message), d += i.source.length;
						break;
					default: {
						r(i, "UNEXPECTED_TOKEN", `Unexpected token in block scalar header: ${i.type}`);
						let e = i.source;
						e && typeof e == "string" && (d += e.length);
					}
				}
			}
			return {
				mode: a,
				indent: o,
				chomp: s,
				comment: u,
				length: d
			};
		}
		function splitLines(e) {
			let t = e.split(/\n( *)/), n = t[0], r = n.match(/^( *)/), i = [r?.[1] ? [r[1], n.slice(r[1].length)] : ["", n]];
			for (let e = 1; e < t.length; e += 2) i.push([t[e], t[e + 1]]);
			return i;
		}
		t.resolveBlockScalar = resolveBlockScalar;
	}),
	334: ((e, t, n) => {
		var r = n(2223), i = n(4631), a = n(4051);
		function resolveBlockSeq({ composeNode: e, composeEmptyNode: t }, n, o, s, c) {
			let l = new ((c?.nodeClass) ?? r.YAMLSeq)(n.schema);
			n.atRoot &&= !1, n.atKey &&= !1;
			let u = o.offset, d = null;
			for (let { start: r, value: c } of o.items) {
				let f = i.resolveProps(r, {
					indicator: "seq-item-ind",
					next: c,
					offset: u,
					onError: s,
					parentIndent: o.indent,
					startOnNewline: !0
				});
				if (!f.found) {
					if (f.anchor || f.tag || c) c?.type === "block-seq" ? s(f.end, "BAD_INDENT", "All sequence items must start at the same column") : s(u, "MISSING_CHAR", "Sequence item without - indicator");
					else {
						d = f.end, f.comment && (l.comment = f.comment);
						continue;
					}
				}
				let p = c ? e(n, c, f, s) : t(n, f.end, r, null, f, s);
				n.schema.compat && a.flowIndentCheck(o.indent, c, s), u = p.range[2], l.items.push(p);
			}
			return l.range = [
				o.offset,
				u,
				d ?? u
			], l;
		}
		t.resolveBlockSeq = resolveBlockSeq;
	}),
	7788: ((e, t) => {
		function resolveEnd(e, t, n, r) {
			let i = "";
			if (e) {
				let a = !1, o = "";
				for (let s of e) {
					let { source: e, type: c } = s;
					switch (c) {
						case "space":
							a = !0;
							break;
						case "comment": {
							n && !a && r(s, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
							let t = e.substring(1) || " ";
							i ? i += o + t : i = t, o = "";
							break;
						}
						case "newline":
							i && (o += e), a = !0;
							break;
						default: r(s, "UNEXPECTED_TOKEN", `Unexpected ${c} at node end`);
					}
					t += e.length;
				}
			}
			return {
				comment: i,
				offset: t
			};
		}
		t.resolveEnd = resolveEnd;
	}),
	3142: ((e, t, n) => {
		var r = n(1127), i = n(7165), a = n(4454), o = n(2223), s = n(7788), c = n(4631), l = n(9499), u = n(1187);
		let d = "Block collections are not allowed within flow collections", isBlock = (e) => e && (e.type === "block-map" || e.type === "block-seq");
		function resolveFlowCollection({ composeNode: e, composeEmptyNode: t }, n, f, p, m) {
			let h = f.start.source === "{", g = h ? "flow map" : "flow sequence", v = new ((m?.nodeClass) ?? (h ? a.YAMLMap : o.YAMLSeq))(n.schema);
			v.flow = !0;
			let y = n.atRoot;
			y && (n.atRoot = !1), n.atKey &&= !1;
			let b = f.offset + f.start.source.length;
			for (let o = 0; o < f.items.length; ++o) {
				let s = f.items[o], { start: m, key: y, sep: x, value: S } = s, C = c.resolveProps(m, {
					flow: g,
					indicator: "explicit-key-ind",
					next: y ?? x?.[0],
					offset: b,
					onError: p,
					parentIndent: f.indent,
					startOnNewline: !1
				});
				if (!C.found) {
					if (!C.anchor && !C.tag && !x && !S) {
						o === 0 && C.comma ? p(C.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${g}`) : o < f.items.length - 1 && p(C.start, "UNEXPECTED_TOKEN", `Unexpected empty item in ${g}`), C.comment && (v.comment ? v.comment += "\n" + C.comment : v.comment = C.comment), b = C.end;
						continue;
					}
					!h && n.options.strict && l.containsNewline(y) && p(y, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
				}
				if (o === 0) C.comma && p(C.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${g}`);
				else if (C.comma || p(C.start, "MISSING_CHAR", `Missing , between ${g} items`), C.comment) {
					let e = "";
					loop: for (let t of m) switch (t.type) {
						case "comma":
						case "space": break;
						case "comment":
							e = t.source.substring(1);
							break loop;
						default: break loop;
					}
					if (e) {
						let t = v.items[v.items.length - 1];
						r.isPair(t) && (t = t.value ?? t.key), t.comment ? t.comment += "\n" + e : t.comment = e, C.comment = C.comment.substring(e.length + 1);
					}
				}
				if (!h && !x && !C.found) {
					let r = S ? e(n, S, C, p) : t(n, C.end, x, null, C, p);
					v.items.push(r), b = r.range[2], isBlock(S) && p(r.range, "BLOCK_IN_FLOW", d);
				} else {
					n.atKey = !0;
					let r = C.end, o = y ? e(n, y, C, p) : t(n, r, m, null, C, p);
					isBlock(y) && p(o.range, "BLOCK_IN_FLOW", d), n.atKey = !1;
					let l = c.resolveProps(x ?? [], {
						flow: g,
						indicator: "map-value-ind",
						next: S,
						offset: o.range[2],
						onError: p,
						parentIndent: f.indent,
						startOnNewline: !1
					});
					if (l.found) {
						if (!h && !C.found && n.options.strict) {
							if (x) for (let e of x) {
								if (e === l.found) break;
								if (e.type === "newline") {
									p(e, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
									break;
								}
							}
							C.start < l.found.offset - 1024 && p(l.found, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit flow sequence key");
						}
					} else S && ("source" in S && S.source?.[0] === ":" ? p(S, "MISSING_CHAR", `Missing space after : in ${g}`) : p(l.start, "MISSING_CHAR", `Missing , or : between ${g} items`));
					let w = S ? e(n, S, l, p) : l.found ? t(n, l.end, x, null, l, p) : null;
					w ? isBlock(S) && p(w.range, "BLOCK_IN_FLOW", d) : l.comment && (o.comment ? o.comment += "\n" + l.comment : o.comment = l.comment);
					let T = new i.Pair(o, w);
					if (n.options.keepSourceTokens && (T.srcToken = s), h) {
						let e = v;
						u.mapIncludes(n, e.items, o) && p(r, "DUPLICATE_KEY", "Map keys must be unique"), e.items.push(T);
					} else {
						let e = new a.YAMLMap(n.schema);
						e.flow = !0, e.items.push(T);
						let t = (w ?? o).range;
						e.range = [
							o.range[0],
							t[1],
							t[2]
						], v.items.push(e);
					}
					b = w ? w.range[2] : l.end;
				}
			}
			let x = h ? "}" : "]", [S, ...C] = f.end, w = b;
			if (S?.source === x) w = S.offset + S.source.length;
			else {
				let e = g[0].toUpperCase() + g.substring(1), t = y ? `${e} must end with a ${x}` : `${e} in block collection must be sufficiently indented and end with a ${x}`;
				p(b, y ? "MISSING_CHAR" : "BAD_INDENT", t), S && S.source.length !== 1 && C.unshift(S);
			}
			if (C.length > 0) {
				let e = s.resolveEnd(C, w, n.options.strict, p);
				e.comment && (v.comment ? v.comment += "\n" + e.comment : v.comment = e.comment), v.range = [
					f.offset,
					w,
					e.offset
				];
			} else v.range = [
				f.offset,
				w,
				w
			];
			return v;
		}
		t.resolveFlowCollection = resolveFlowCollection;
	}),
	6842: ((e, t, n) => {
		var r = n(3301), i = n(7788);
		function resolveFlowScalar(e, t, n) {
			let { offset: a, type: o, source: s, end: c } = e, l, u, _onError = (e, t, r) => n(a + e, t, r);
			switch (o) {
				case "scalar":
					l = r.Scalar.PLAIN, u = plainValue(s, _onError);
					break;
				case "single-quoted-scalar":
					l = r.Scalar.QUOTE_SINGLE, u = singleQuotedValue(s, _onError);
					break;
				case "double-quoted-scalar":
					l = r.Scalar.QUOTE_DOUBLE, u = doubleQuotedValue(s, _onError);
					break;
				default: return n(e, "UNEXPECTED_TOKEN", `Expected a flow scalar value, but found: ${o}`), {
					value: "",
					type: null,
					comment: "",
					range: [
						a,
						a + s.length,
						a + s.length
					]
				};
			}
			let d = a + s.length, f = i.resolveEnd(c, d, t, n);
			return {
				value: u,
				type: l,
				comment: f.comment,
				range: [
					a,
					d,
					f.offset
				]
			};
		}
		function plainValue(e, t) {
			let n = "";
			switch (e[0]) {
				case "	":
					n = "a tab character";
					break;
				case ",":
					n = "flow indicator character ,";
					break;
				case "%":
					n = "directive indicator character %";
					break;
				case "|":
				case ">":
					n = `block scalar indicator ${e[0]}`;
					break;
				case "@":
				case "`": n = `reserved character ${e[0]}`;
			}
			return n && t(0, "BAD_SCALAR_START", `Plain value cannot start with ${n}`), unfoldLines(e);
		}
		function singleQuotedValue(e, t) {
			return (e[e.length - 1] !== "'" || e.length === 1) && t(e.length, "MISSING_CHAR", "Missing closing 'quote"), unfoldLines(e.slice(1, -1)).replace(/''/g, "'");
		}
		function unfoldLines(e) {
			let t = /(.*?)\r?\n/sy, n = t.exec(e);
			if (!n) return e;
			let r, i;
			try {
				r = RegExp("(?<![ 	])[ 	]+$"), i = RegExp("^[ 	]+|(?<![ 	])[ 	]+$", "g");
			} catch {
				r = /[ \t]+$/, i = /^[ \t]+|[ \t]+$/g;
			}
			let a = n[1].replace(r, ""), o = " ", s = t.lastIndex;
			for (; n = t.exec(e);) {
				let e = n[1].replace(i, "");
				e === "" ? o === "\n" ? a += o : o = "\n" : (a += o + e, o = " "), s = t.lastIndex;
			}
			let c = /[ \t]*(.*)/sy;
			return c.lastIndex = s, n = c.exec(e), a + o + (n?.[1] ?? "");
		}
		function doubleQuotedValue(e, t) {
			let n = "";
			for (let r = 1; r < e.length - 1; ++r) {
				let i = e[r];
				if (i !== "\r" || e[r + 1] !== "\n") {
					if (i === "\n") {
						let { fold: t, offset: i } = foldNewline(e, r);
						n += t, r = i;
					} else if (i === "\\") {
						let i = e[++r], o = a[i];
						if (o) n += o;
						else if (i === "\n") for (i = e[r + 1]; i === " " || i === "	";) i = e[++r + 1];
						else if (i === "\r" && e[r + 1] === "\n") for (i = e[++r + 1]; i === " " || i === "	";) i = e[++r + 1];
						else if (i === "x" || i === "u" || i === "U") {
							let a = i === "x" ? 2 : i === "u" ? 4 : 8;
							n += parseCharCode(e, r + 1, a, t), r += a;
						} else {
							let i = e.substr(r - 1, 2);
							t(r - 1, "BAD_DQ_ESCAPE", `Invalid escape sequence ${i}`), n += i;
						}
					} else if (i === " " || i === "	") {
						let t = r, a = e[r + 1];
						for (; a === " " || a === "	";) a = e[++r + 1];
						a !== "\n" && (a !== "\r" || e[r + 2] !== "\n") && (n += r > t ? e.slice(t, r + 1) : i);
					} else n += i;
				}
			}
			return (e[e.length - 1] !== "\"" || e.length === 1) && t(e.length, "MISSING_CHAR", "Missing closing \"quote"), n;
		}
		function foldNewline(e, t) {
			let n = "", r = e[t + 1];
			for (; (r === " " || r === "	" || r === "\n" || r === "\r") && (r !== "\r" || e[t + 2] === "\n");) r === "\n" && (n += "\n"), t += 1, r = e[t + 1];
			return n ||= " ", {
				fold: n,
				offset: t
			};
		}
		let a = {
			0: "\0",
			a: "\x07",
			b: "\b",
			e: "\x1B",
			f: "\f",
			n: "\n",
			r: "\r",
			t: "	",
			v: "\v",
			N: "",
			_: "\xA0",
			L: "\u2028",
			P: "\u2029",
			" ": " ",
			"\"": "\"",
			"/": "/",
			"\\": "\\",
			"	": "	"
		};
		function parseCharCode(e, t, n, r) {
			let i = e.substr(t, n), a = i.length === n && /^[0-9a-fA-F]+$/.test(i) ? parseInt(i, 16) : NaN;
			try {
				return String.fromCodePoint(a);
			} catch {
				let i = e.substr(t - 2, n + 2);
				return r(t - 2, "BAD_DQ_ESCAPE", `Invalid escape sequence ${i}`), i;
			}
		}
		t.resolveFlowScalar = resolveFlowScalar;
	}),
	4631: ((e, t) => {
		function resolveProps(e, { flow: t, indicator: n, next: r, offset: i, onError: a, parentIndent: o, startOnNewline: s }) {
			let c = !1, l = s, u = s, d = "", f = "", p = !1, m = !1, h = null, g = null, v = null, y = null, b = null, x = null, S = null;
			for (let i of e) switch (m &&= (i.type !== "space" && i.type !== "newline" && i.type !== "comma" && a(i.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space"), !1), h &&= (l && i.type !== "comment" && i.type !== "newline" && a(h, "TAB_AS_INDENT", "Tabs are not allowed as indentation"), null), i.type) {
				case "space":
					!t && (n !== "doc-start" || r?.type !== "flow-collection") && i.source.includes("	") && (h = i), u = !0;
					break;
				case "comment": {
					u || a(i, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
					let e = i.source.substring(1) || " ";
					d ? d += f + e : d = e, f = "", l = !1;
					break;
				}
				case "newline":
					l ? d ? d += i.source : x && n === "seq-item-ind" || (c = !0) : f += i.source, l = !0, p = !0, (g || v) && (y = i), u = !0;
					break;
				case "anchor":
					g && a(i, "MULTIPLE_ANCHORS", "A node can have at most one anchor"), i.source.endsWith(":") && a(i.offset + i.source.length - 1, "BAD_ALIAS", "Anchor ending in : is ambiguous", !0), g = i, S ??= i.offset, l = !1, u = !1, m = !0;
					break;
				case "tag":
					v && a(i, "MULTIPLE_TAGS", "A node can have at most one tag"), v = i, S ??= i.offset, l = !1, u = !1, m = !0;
					break;
				case n:
					(g || v) && a(i, "BAD_PROP_ORDER", `Anchors and tags must be after the ${i.source} indicator`), x && a(i, "UNEXPECTED_TOKEN", `Unexpected ${i.source} in ${t ?? "collection"}`), x = i, l = n === "seq-item-ind" || n === "explicit-key-ind", u = !1;
					break;
				case "comma": if (t) {
					b && a(i, "UNEXPECTED_TOKEN", `Unexpected , in ${t}`), b = i, l = !1, u = !1;
					break;
				}
				default: a(i, "UNEXPECTED_TOKEN", `Unexpected ${i.type} token`), l = !1, u = !1;
			}
			let C = e[e.length - 1], w = C ? C.offset + C.source.length : i;
			return m && r && r.type !== "space" && r.type !== "newline" && r.type !== "comma" && (r.type !== "scalar" || r.source !== "") && a(r.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space"), h && (l && h.indent <= o || r?.type === "block-map" || r?.type === "block-seq") && a(h, "TAB_AS_INDENT", "Tabs are not allowed as indentation"), {
				comma: b,
				found: x,
				spaceBefore: c,
				comment: d,
				hasNewline: p,
				anchor: g,
				tag: v,
				newlineAfterProp: y,
				end: w,
				start: S ?? w
			};
		}
		t.resolveProps = resolveProps;
	}),
	9499: ((e, t) => {
		function containsNewline(e) {
			if (!e) return null;
			switch (e.type) {
				case "alias":
				case "scalar":
				case "double-quoted-scalar":
				case "single-quoted-scalar":
					if (e.source.includes("\n")) return !0;
					if (e.end) {
						for (let t of e.end) if (t.type === "newline") return !0;
					}
					return !1;
				case "flow-collection":
					for (let t of e.items) {
						for (let e of t.start) if (e.type === "newline") return !0;
						if (t.sep) {
							for (let e of t.sep) if (e.type === "newline") return !0;
						}
						if (containsNewline(t.key) || containsNewline(t.value)) return !0;
					}
					return !1;
				default: return !0;
			}
		}
		t.containsNewline = containsNewline;
	}),
	2599: ((e, t) => {
		function emptyScalarPosition(e, t, n) {
			if (t) {
				n ??= t.length;
				for (let r = n - 1; r >= 0; --r) {
					let n = t[r];
					switch (n.type) {
						case "space":
						case "comment":
						case "newline":
							e -= n.source.length;
							continue;
					}
					for (n = t[++r]; n?.type === "space";) e += n.source.length, n = t[++r];
					break;
				}
			}
			return e;
		}
		t.emptyScalarPosition = emptyScalarPosition;
	}),
	4051: ((e, t, n) => {
		var r = n(9499);
		function flowIndentCheck(e, t, n) {
			if (t?.type === "flow-collection") {
				let i = t.end[0];
				i.indent === e && (i.source === "]" || i.source === "}") && r.containsNewline(t) && n(i, "BAD_INDENT", "Flow end indicator should be more indented than parent", !0);
			}
		}
		t.flowIndentCheck = flowIndentCheck;
	}),
	1187: ((e, t, n) => {
		var r = n(1127);
		function mapIncludes(e, t, n) {
			let { uniqueKeys: i } = e.options;
			if (i === !1) return !1;
			let a = typeof i == "function" ? i : (e, t) => e === t || r.isScalar(e) && r.isScalar(t) && e.value === t.value;
			return t.some((e) => a(e.key, n));
		}
		t.mapIncludes = mapIncludes;
	}),
	3021: ((e, t, n) => {
		var r = n(4065), i = n(101), a = n(1127), o = n(7165), s = n(4043), c = n(5840), l = n(6829), u = n(1596), d = n(3661), f = n(2404), p = n(1342);
		class Document {
			constructor(e, t, n) {
				this.commentBefore = null, this.comment = null, this.errors = [], this.warnings = [], Object.defineProperty(this, a.NODE_TYPE, { value: a.DOC });
				let r = null;
				typeof t == "function" || Array.isArray(t) ? r = t : n === void 0 && t && (n = t, t = void 0);
				let i = Object.assign({
					intAsBigInt: !1,
					keepSourceTokens: !1,
					logLevel: "warn",
					prettyErrors: !0,
					strict: !0,
					stringKeys: !1,
					uniqueKeys: !0,
					version: "1.2"
				}, n);
				this.options = i;
				let { version: o } = i;
				n?._directives ? (this.directives = n._directives.atDocument(), this.directives.yaml.explicit && (o = this.directives.yaml.version)) : this.directives = new p.Directives({ version: o }), this.setSchema(o, n), this.contents = e === void 0 ? null : this.createNode(e, r, n);
			}
			clone() {
				let e = Object.create(Document.prototype, { [a.NODE_TYPE]: { value: a.DOC } });
				return e.commentBefore = this.commentBefore, e.comment = this.comment, e.errors = this.errors.slice(), e.warnings = this.warnings.slice(), e.options = Object.assign({}, this.options), this.directives && (e.directives = this.directives.clone()), e.schema = this.schema.clone(), e.contents = a.isNode(this.contents) ? this.contents.clone(e.schema) : this.contents, this.range && (e.range = this.range.slice()), e;
			}
			add(e) {
				assertCollection(this.contents) && this.contents.add(e);
			}
			addIn(e, t) {
				assertCollection(this.contents) && this.contents.addIn(e, t);
			}
			createAlias(e, t) {
				if (!e.anchor) {
					let n = u.anchorNames(this);
					e.anchor = !t || n.has(t) ? u.findNewAnchor(t || "a", n) : t;
				}
				return new r.Alias(e.anchor);
			}
			createNode(e, t, n) {
				let r;
				if (typeof t == "function") e = t.call({ "": e }, "", e), r = t;
				else if (Array.isArray(t)) {
					let keyToStr = (e) => typeof e == "number" || e instanceof String || e instanceof Number, e = t.filter(keyToStr).map(String);
					e.length > 0 && (t = t.concat(e)), r = t;
				} else n === void 0 && t && (n = t, t = void 0);
				let { aliasDuplicateObjects: i, anchorPrefix: o, flow: s, keepUndefined: c, onTagObj: l, tag: d } = n ?? {}, { onAnchor: p, setAnchors: m, sourceObjects: h } = u.createNodeAnchors(this, o || "a"), g = {
					aliasDuplicateObjects: i ?? !0,
					keepUndefined: c ?? !1,
					onAnchor: p,
					onTagObj: l,
					replacer: r,
					schema: this.schema,
					sourceObjects: h
				}, v = f.createNode(e, d, g);
				return s && a.isCollection(v) && (v.flow = !0), m(), v;
			}
			createPair(e, t, n = {}) {
				let r = this.createNode(e, null, n), i = this.createNode(t, null, n);
				return new o.Pair(r, i);
			}
			delete(e) {
				return assertCollection(this.contents) ? this.contents.delete(e) : !1;
			}
			deleteIn(e) {
				return i.isEmptyPath(e) ? this.contents != null && (this.contents = null, !0) : assertCollection(this.contents) ? this.contents.deleteIn(e) : !1;
			}
			get(e, t) {
				return a.isCollection(this.contents) ? this.contents.get(e, t) : void 0;
			}
			getIn(e, t) {
				return i.isEmptyPath(e) ? !t && a.isScalar(this.contents) ? this.contents.value : this.contents : a.isCollection(this.contents) ? this.contents.getIn(e, t) : void 0;
			}
			has(e) {
				return a.isCollection(this.contents) ? this.contents.has(e) : !1;
			}
			hasIn(e) {
				return i.isEmptyPath(e) ? this.contents !== void 0 : a.isCollection(this.contents) ? this.contents.hasIn(e) : !1;
			}
			set(e, t) {
				this.contents == null ? this.contents = i.collectionFromPath(this.schema, [e], t) : assertCollection(this.contents) && this.contents.set(e, t);
			}
			setIn(e, t) {
				i.isEmptyPath(e) ? this.contents = t : this.contents == null ? this.contents = i.collectionFromPath(this.schema, Array.from(e), t) : assertCollection(this.contents) && this.contents.setIn(e, t);
			}
			setSchema(e, t = {}) {
				typeof e == "number" && (e = String(e));
				let n;
				switch (e) {
					case "1.1":
						this.directives ? this.directives.yaml.version = "1.1" : this.directives = new p.Directives({ version: "1.1" }), n = {
							resolveKnownTags: !1,
							schema: "yaml-1.1"
						};
						break;
					case "1.2":
					case "next":
						this.directives ? this.directives.yaml.version = e : this.directives = new p.Directives({ version: e }), n = {
							resolveKnownTags: !0,
							schema: "core"
						};
						break;
					case null:
						this.directives && delete this.directives, n = null;
						break;
					default: {
						let t = JSON.stringify(e);
						throw Error(`Expected '1.1', '1.2' or null as first argument, but found: ${t}`);
					}
				}
				if (t.schema instanceof Object) this.schema = t.schema;
				else if (n) this.schema = new c.Schema(Object.assign(n, t));
				else throw Error("With a null YAML version, the { schema: Schema } option is required");
			}
			toJS({ json: e, jsonArg: t, mapAsMap: n, maxAliasCount: r, onAnchor: i, reviver: a } = {}) {
				let o = {
					anchors: new Map(),
					doc: this,
					keep: !e,
					mapAsMap: n === !0,
					mapKeyWarned: !1,
					maxAliasCount: typeof r == "number" ? r : 100
				}, c = s.toJS(this.contents, t ?? "", o);
				if (typeof i == "function") for (let { count: e, res: t } of o.anchors.values()) i(t, e);
				return typeof a == "function" ? d.applyReviver(a, { "": c }, "", c) : c;
			}
			toJSON(e, t) {
				return this.toJS({
					json: !0,
					jsonArg: e,
					mapAsMap: !1,
					onAnchor: t
				});
			}
			toString(e = {}) {
				if (this.errors.length > 0) throw Error("Document with errors cannot be stringified");
				if ("indent" in e && (!Number.isInteger(e.indent) || Number(e.indent) <= 0)) {
					let t = JSON.stringify(e.indent);
					throw Error(`"indent" option must be a positive integer, not ${t}`);
				}
				return l.stringifyDocument(this, e);
			}
		}
		function assertCollection(e) {
			if (a.isCollection(e)) return !0;
			throw Error("Expected a YAML collection as document contents");
		}
		t.Document = Document;
	}),
	1596: ((e, t, n) => {
		var r = n(1127), i = n(204);
		function anchorIsValid(e) {
			if (/[\x00-\x19\s,[\]{}]/.test(e)) {
				let t = `Anchor must not contain whitespace or control characters: ${JSON.stringify(e)}`;
				throw Error(t);
			}
			return !0;
		}
		function anchorNames(e) {
			let t = new Set();
			return i.visit(e, { Value(e, n) {
				n.anchor && t.add(n.anchor);
			} }), t;
		}
		function findNewAnchor(e, t) {
			for (let n = 1;; ++n) {
				let r = `${e}${n}`;
				if (!t.has(r)) return r;
			}
		}
		function createNodeAnchors(e, t) {
			let n = [], i = new Map(), a = null;
			return {
				onAnchor: (r) => {
					n.push(r), a ??= anchorNames(e);
					let i = findNewAnchor(t, a);
					return a.add(i), i;
				},
				setAnchors: () => {
					for (let e of n) {
						let t = i.get(e);
						if (typeof t == "object" && t.anchor && (r.isScalar(t.node) || r.isCollection(t.node))) t.node.anchor = t.anchor;
						else {
							let t = Error("Failed to resolve repeated object (this should not happen)");
							throw t.source = e, t;
						}
					}
				},
				sourceObjects: i
			};
		}
		t.anchorIsValid = anchorIsValid, t.anchorNames = anchorNames, t.createNodeAnchors = createNodeAnchors, t.findNewAnchor = findNewAnchor;
	}),
	3661: ((e, t) => {
		function applyReviver(e, t, n, r) {
			if (r && typeof r == "object") {
				if (Array.isArray(r)) for (let t = 0, n = r.length; t < n; ++t) {
					let n = r[t], i = applyReviver(e, r, String(t), n);
					i === void 0 ? delete r[t] : i !== n && (r[t] = i);
				}
				else if (r instanceof Map) for (let t of Array.from(r.keys())) {
					let n = r.get(t), i = applyReviver(e, r, t, n);
					i === void 0 ? r.delete(t) : i !== n && r.set(t, i);
				}
				else if (r instanceof Set) for (let t of Array.from(r)) {
					let n = applyReviver(e, r, t, t);
					n === void 0 ? r.delete(t) : n !== t && (r.delete(t), r.add(n));
				}
				else for (let [t, n] of Object.entries(r)) {
					let i = applyReviver(e, r, t, n);
					i === void 0 ? delete r[t] : i !== n && (r[t] = i);
				}
			}
			return e.call(t, n, r);
		}
		t.applyReviver = applyReviver;
	}),
	2404: ((e, t, n) => {
		var r = n(4065), i = n(1127), a = n(3301);
		function findTagObject(e, t, n) {
			if (t) {
				let e = n.filter((e) => e.tag === t), r = e.find((e) => !e.format) ?? e[0];
				if (!r) throw Error(`Tag ${t} not found`);
				return r;
			}
			return n.find((t) => t.identify?.(e) && !t.format);
		}
		function createNode(e, t, n) {
			if (i.isDocument(e) && (e = e.contents), i.isNode(e)) return e;
			if (i.isPair(e)) {
				let t = n.schema[i.MAP].createNode?.(n.schema, null, n);
				return t.items.push(e), t;
			}
			(e instanceof String || e instanceof Number || e instanceof Boolean || typeof BigInt < "u" && e instanceof BigInt) && (e = e.valueOf());
			let { aliasDuplicateObjects: o, onAnchor: s, onTagObj: c, schema: l, sourceObjects: u } = n, d;
			if (o && e && typeof e == "object") {
				if (d = u.get(e), d) return d.anchor ?? (d.anchor = s(e)), new r.Alias(d.anchor);
				d = {
					anchor: null,
					node: null
				}, u.set(e, d);
			}
			t?.startsWith("!!") && (t = "tag:yaml.org,2002:" + t.slice(2));
			let f = findTagObject(e, t, l.tags);
			if (!f) {
				if (e && typeof e.toJSON == "function" && (e = e.toJSON()), !e || typeof e != "object") {
					let t = new a.Scalar(e);
					return d && (d.node = t), t;
				}
				f = e instanceof Map ? l[i.MAP] : Symbol.iterator in Object(e) ? l[i.SEQ] : l[i.MAP];
			}
			c && (c(f), delete n.onTagObj);
			let p = f?.createNode ? f.createNode(n.schema, e, n) : typeof f?.nodeClass?.from == "function" ? f.nodeClass.from(n.schema, e, n) : new a.Scalar(e);
			return t ? p.tag = t : f.default || (p.tag = f.tag), d && (d.node = p), p;
		}
		t.createNode = createNode;
	}),
	1342: ((e, t, n) => {
		var r = n(1127), i = n(204);
		let a = {
			"!": "%21",
			",": "%2C",
			"[": "%5B",
			"]": "%5D",
			"{": "%7B",
			"}": "%7D"
		}, escapeTagName = (e) => e.replace(/[!,[\]{}]/g, (e) => a[e]);
		class Directives {
			constructor(e, t) {
				this.docStart = null, this.docEnd = !1, this.yaml = Object.assign({}, Directives.defaultYaml, e), this.tags = Object.assign({}, Directives.defaultTags, t);
			}
			clone() {
				let e = new Directives(this.yaml, this.tags);
				return e.docStart = this.docStart, e;
			}
			atDocument() {
				let e = new Directives(this.yaml, this.tags);
				switch (this.yaml.version) {
					case "1.1":
						this.atNextDocument = !0;
						break;
					case "1.2": this.atNextDocument = !1, this.yaml = {
						explicit: Directives.defaultYaml.explicit,
						version: "1.2"
					}, this.tags = Object.assign({}, Directives.defaultTags);
				}
				return e;
			}
			add(e, t) {
				this.atNextDocument &&= (this.yaml = {
					explicit: Directives.defaultYaml.explicit,
					version: "1.1"
				}, this.tags = Object.assign({}, Directives.defaultTags), !1);
				let n = e.trim().split(/[ \t]+/), r = n.shift();
				switch (r) {
					case "%TAG": {
						if (n.length !== 2 && (t(0, "%TAG directive should contain exactly two parts"), n.length < 2)) return !1;
						let [e, r] = n;
						return this.tags[e] = r, !0;
					}
					case "%YAML": {
						if (this.yaml.explicit = !0, n.length !== 1) return t(0, "%YAML directive should contain exactly one part"), !1;
						let [e] = n;
						if (e === "1.1" || e === "1.2") return this.yaml.version = e, !0;
						{
							let n = /^\d+\.\d+$/.test(e);
							return t(6, `Unsupported YAML version ${e}`, n), !1;
						}
					}
					default: return t(0, `Unknown directive ${r}`, !0), !1;
				}
			}
			tagName(e, t) {
				if (e === "!") return "!";
				if (e[0] !== "!") return t(`Not a valid tag: ${e}`), null;
				if (e[1] === "<") {
					let n = e.slice(2, -1);
					return n === "!" || n === "!!" ? (t(`Verbatim tags aren't resolved, so ${e} is invalid.`), null) : (e[e.length - 1] !== ">" && t("Verbatim tags must end with a >"), n);
				}
				let [, n, r] = e.match(/^(.*!)([^!]*)$/s);
				r || t(`The ${e} tag has no suffix`);
				let i = this.tags[n];
				if (i) try {
					return i + decodeURIComponent(r);
				} catch (e) {
					return t(String(e)), null;
				}
				return n === "!" ? e : (t(`Could not resolve tag: ${e}`), null);
			}
			tagString(e) {
				for (let [t, n] of Object.entries(this.tags)) if (e.startsWith(n)) return t + escapeTagName(e.substring(n.length));
				return e[0] === "!" ? e : `!<${e}>`;
			}
			toString(e) {
				let t = this.yaml.explicit ? [`%YAML ${this.yaml.version || "1.2"}`] : [], n = Object.entries(this.tags), a;
				if (e && n.length > 0 && r.isNode(e.contents)) {
					let t = {};
					i.visit(e.contents, (e, n) => {
						r.isNode(n) && n.tag && (t[n.tag] = !0);
					}), a = Object.keys(t);
				} else a = [];
				for (let [r, i] of n) r === "!!" && i === "tag:yaml.org,2002:" || e && !a.some((e) => e.startsWith(i)) || t.push(`%TAG ${r} ${i}`);
				return t.join("\n");
			}
		}
		Directives.defaultYaml = {
			explicit: !1,
			version: "1.2"
		}, Directives.defaultTags = { "!!": "tag:yaml.org,2002:" }, t.Directives = Directives;
	}),
	1464: ((e, t) => {
		class YAMLError extends Error {
			constructor(e, t, n, r) {
				super(), this.name = e, this.code = n, this.message = r, this.pos = t;
			}
		}
		class YAMLParseError extends YAMLError {
			constructor(e, t, n) {
				super("YAMLParseError", e, t, n);
			}
		}
		class YAMLWarning extends YAMLError {
			constructor(e, t, n) {
				super("YAMLWarning", e, t, n);
			}
		}
		let prettifyError = (e, t) => (n) => {
			if (n.pos[0] === -1) return;
			n.linePos = n.pos.map((e) => t.linePos(e));
			let { line: r, col: i } = n.linePos[0];
			n.message += ` at line ${r}, column ${i}`;
			let a = i - 1, o = e.substring(t.lineStarts[r - 1], t.lineStarts[r]).replace(/[\n\r]+$/, "");
			if (a >= 60 && o.length > 80) {
				let e = Math.min(a - 39, o.length - 79);
				o = "…" + o.substring(e), a -= e - 1;
			}
			if (o.length > 80 && (o = o.substring(0, 79) + "…"), r > 1 && /^ *$/.test(o.substring(0, a))) {
				let n = e.substring(t.lineStarts[r - 2], t.lineStarts[r - 1]);
				n.length > 80 && (n = n.substring(0, 79) + "…\n"), o = n + o;
			}
			if (/[^ ]/.test(o)) {
				let e = 1, t = n.linePos[1];
				t?.line === r && t.col > i && (e = Math.max(1, Math.min(t.col - i, 80 - a)));
				let s = " ".repeat(a) + "^".repeat(e);
				n.message += `:\n\n${o}\n${s}\n`;
			}
		};
		t.YAMLError = YAMLError, t.YAMLParseError = YAMLParseError, t.YAMLWarning = YAMLWarning, t.prettifyError = prettifyError;
	}),
	8815: ((e, t, n) => {
		var r = n(9984), i = n(3021), a = n(5840), o = n(1464), s = n(4065), c = n(1127), l = n(7165), u = n(3301), d = n(4454), f = n(2223);
		n(3461);
		var p = n(361), m = n(6628), h = n(3456), g = n(4047), v = n(204);
		r.Composer, i.Document, a.Schema, o.YAMLError, o.YAMLParseError, o.YAMLWarning, s.Alias, t.Vj = c.isAlias, t.P3 = c.isCollection, c.isDocument, t.jh = c.isMap, c.isNode, t.tO = c.isPair, t.jn = c.isScalar, c.isSeq, l.Pair, u.Scalar, d.YAMLMap, f.YAMLSeq, p.Lexer, t.HN = m.LineCounter, h.Parser, g.parse, g.parseAllDocuments, t.Tp = g.parseDocument, g.stringify, t.YR = v.visit, v.visitAsync;
	}),
	7249: ((e, t, n) => {
		var r = n(932);
		function debug(e, ...t) {
			e === "debug" && console.log(...t);
		}
		function warn(e, t) {
			(e === "debug" || e === "warn") && (typeof r.emitWarning == "function" ? r.emitWarning(t) : console.warn(t));
		}
		t.debug = debug, t.warn = warn;
	}),
	4065: ((e, t, n) => {
		var r = n(1596), i = n(204), a = n(1127), o = n(6673), s = n(4043);
		class Alias extends o.NodeBase {
			constructor(e) {
				super(a.ALIAS), this.source = e, Object.defineProperty(this, "tag", { set() {
					throw Error("Alias nodes cannot have tags");
				} });
			}
			resolve(e, t) {
				if (t?.maxAliasCount === 0) throw ReferenceError("Alias resolution is disabled");
				let n;
				t?.aliasResolveCache ? n = t.aliasResolveCache : (n = [], i.visit(e, { Node: (e, t) => {
					(a.isAlias(t) || a.hasAnchor(t)) && n.push(t);
				} }), t && (t.aliasResolveCache = n));
				let r;
				for (let e of n) {
					if (e === this) break;
					e.anchor === this.source && (r = e);
				}
				if (r && t) {
					let { anchors: e, doc: n, maxAliasCount: i } = t, a = e.get(r);
					if (a ||= (s.toJS(r, null, t), e.get(r)), a?.res === void 0) throw ReferenceError("This should not happen: Alias anchor was not resolved?");
					if (i >= 0 && (a.count += 1, a.aliasCount === 0 && (a.aliasCount = getAliasCount(n, r, e)), a.count * a.aliasCount > i)) throw ReferenceError("Excessive alias count indicates a resource exhaustion attack");
				}
				return r;
			}
			toJSON(e, t) {
				if (!t) return { source: this.source };
				let n = this.resolve(t.doc, t);
				if (!n) {
					let e = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
					throw ReferenceError(e);
				}
				return t.anchors.get(n).res;
			}
			toString(e, t, n) {
				let i = `*${this.source}`;
				if (e) {
					if (r.anchorIsValid(this.source), e.options.verifyAliasOrder && !e.anchors.has(this.source)) {
						let e = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
						throw Error(e);
					}
					if (e.implicitKey) return `${i} `;
				}
				return i;
			}
		}
		function getAliasCount(e, t, n) {
			if (a.isAlias(t)) {
				let r = t.resolve(e), i = n && r && n.get(r);
				return i ? i.count * i.aliasCount : 0;
			}
			if (a.isCollection(t)) {
				let r = 0;
				for (let i of t.items) {
					let t = getAliasCount(e, i, n);
					t > r && (r = t);
				}
				return r;
			}
			if (a.isPair(t)) {
				let r = getAliasCount(e, t.key, n), i = getAliasCount(e, t.value, n);
				return Math.max(r, i);
			}
			return 1;
		}
		t.Alias = Alias;
	}),
	101: ((e, t, n) => {
		var r = n(2404), i = n(1127), a = n(6673);
		function collectionFromPath(e, t, n) {
			let i = n;
			for (let e = t.length - 1; e >= 0; --e) {
				let n = t[e];
				if (typeof n == "number" && Number.isInteger(n) && n >= 0) {
					let e = [];
					e[n] = i, i = e;
				} else i = new Map([[n, i]]);
			}
			return r.createNode(i, void 0, {
				aliasDuplicateObjects: !1,
				keepUndefined: !1,
				onAnchor: () => {
					throw Error("This should not happen, please report a bug.");
				},
				schema: e,
				sourceObjects: new Map()
			});
		}
		let isEmptyPath = (e) => e == null || typeof e == "object" && !!e[Symbol.iterator]().next().done;
		class Collection extends a.NodeBase {
			constructor(e, t) {
				super(e), Object.defineProperty(this, "schema", {
					value: t,
					configurable: !0,
					enumerable: !1,
					writable: !0
				});
			}
			clone(e) {
				let t = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
				return e && (t.schema = e), t.items = t.items.map((t) => i.isNode(t) || i.isPair(t) ? t.clone(e) : t), this.range && (t.range = this.range.slice()), t;
			}
			addIn(e, t) {
				if (isEmptyPath(e)) this.add(t);
				else {
					let [n, ...r] = e, a = this.get(n, !0);
					if (i.isCollection(a)) a.addIn(r, t);
					else if (a === void 0 && this.schema) this.set(n, collectionFromPath(this.schema, r, t));
					else throw Error(`Expected YAML collection at ${n}. Remaining path: ${r}`);
				}
			}
			deleteIn(e) {
				let [t, ...n] = e;
				if (n.length === 0) return this.delete(t);
				let r = this.get(t, !0);
				if (i.isCollection(r)) return r.deleteIn(n);
				throw Error(`Expected YAML collection at ${t}. Remaining path: ${n}`);
			}
			getIn(e, t) {
				let [n, ...r] = e, a = this.get(n, !0);
				return r.length === 0 ? !t && i.isScalar(a) ? a.value : a : i.isCollection(a) ? a.getIn(r, t) : void 0;
			}
			hasAllNullValues(e) {
				return this.items.every((t) => {
					if (!i.isPair(t)) return !1;
					let n = t.value;
					return n == null || e && i.isScalar(n) && n.value == null && !n.commentBefore && !n.comment && !n.tag;
				});
			}
			hasIn(e) {
				let [t, ...n] = e;
				if (n.length === 0) return this.has(t);
				let r = this.get(t, !0);
				return i.isCollection(r) ? r.hasIn(n) : !1;
			}
			setIn(e, t) {
				let [n, ...r] = e;
				if (r.length === 0) this.set(n, t);
				else {
					let e = this.get(n, !0);
					if (i.isCollection(e)) e.setIn(r, t);
					else if (e === void 0 && this.schema) this.set(n, collectionFromPath(this.schema, r, t));
					else throw Error(`Expected YAML collection at ${n}. Remaining path: ${r}`);
				}
			}
		}
		t.Collection = Collection, t.collectionFromPath = collectionFromPath, t.isEmptyPath = isEmptyPath;
	}),
	6673: ((e, t, n) => {
		var r = n(3661), i = n(1127), a = n(4043);
		class NodeBase {
			constructor(e) {
				Object.defineProperty(this, i.NODE_TYPE, { value: e });
			}
			clone() {
				let e = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
				return this.range && (e.range = this.range.slice()), e;
			}
			toJS(e, { mapAsMap: t, maxAliasCount: n, onAnchor: o, reviver: s } = {}) {
				if (!i.isDocument(e)) throw TypeError("A document argument is required");
				let c = {
					anchors: new Map(),
					doc: e,
					keep: !0,
					mapAsMap: t === !0,
					mapKeyWarned: !1,
					maxAliasCount: typeof n == "number" ? n : 100
				}, l = a.toJS(this, "", c);
				if (typeof o == "function") for (let { count: e, res: t } of c.anchors.values()) o(t, e);
				return typeof s == "function" ? r.applyReviver(s, { "": l }, "", l) : l;
			}
		}
		t.NodeBase = NodeBase;
	}),
	7165: ((e, t, n) => {
		var r = n(2404), i = n(9748), a = n(7104), o = n(1127);
		function createPair(e, t, n) {
			let i = r.createNode(e, void 0, n), a = r.createNode(t, void 0, n);
			return new Pair(i, a);
		}
		class Pair {
			constructor(e, t = null) {
				Object.defineProperty(this, o.NODE_TYPE, { value: o.PAIR }), this.key = e, this.value = t;
			}
			clone(e) {
				let { key: t, value: n } = this;
				return o.isNode(t) && (t = t.clone(e)), o.isNode(n) && (n = n.clone(e)), new Pair(t, n);
			}
			toJSON(e, t) {
				let n = t?.mapAsMap ? new Map() : {};
				return a.addPairToJSMap(t, n, this);
			}
			toString(e, t, n) {
				return e?.doc ? i.stringifyPair(this, e, t, n) : JSON.stringify(this);
			}
		}
		t.Pair = Pair, t.createPair = createPair;
	}),
	3301: ((e, t, n) => {
		var r = n(1127), i = n(6673), a = n(4043);
		let isScalarValue = (e) => !e || typeof e != "function" && typeof e != "object";
		class Scalar extends i.NodeBase {
			constructor(e) {
				super(r.SCALAR), this.value = e;
			}
			toJSON(e, t) {
				return t?.keep ? this.value : a.toJS(this.value, e, t);
			}
			toString() {
				return String(this.value);
			}
		}
		Scalar.BLOCK_FOLDED = "BLOCK_FOLDED", Scalar.BLOCK_LITERAL = "BLOCK_LITERAL", Scalar.PLAIN = "PLAIN", Scalar.QUOTE_DOUBLE = "QUOTE_DOUBLE", Scalar.QUOTE_SINGLE = "QUOTE_SINGLE", t.Scalar = Scalar, t.isScalarValue = isScalarValue;
	}),
	4454: ((e, t, n) => {
		var r = n(1212), i = n(7104), a = n(101), o = n(1127), s = n(7165), c = n(3301);
		function findPair(e, t) {
			let n = o.isScalar(t) ? t.value : t;
			for (let r of e) if (o.isPair(r) && (r.key === t || r.key === n || o.isScalar(r.key) && r.key.value === n)) return r;
		}
		class YAMLMap extends a.Collection {
			static get tagName() {
				return "tag:yaml.org,2002:map";
			}
			constructor(e) {
				super(o.MAP, e), this.items = [];
			}
			static from(e, t, n) {
				let { keepUndefined: r, replacer: i } = n, a = new this(e), add = (e, o) => {
					if (typeof i == "function") o = i.call(t, e, o);
					else if (Array.isArray(i) && !i.includes(e)) return;
					(o !== void 0 || r) && a.items.push(s.createPair(e, o, n));
				};
				if (t instanceof Map) for (let [e, n] of t) add(e, n);
				else if (t && typeof t == "object") for (let e of Object.keys(t)) add(e, t[e]);
				return typeof e.sortMapEntries == "function" && a.items.sort(e.sortMapEntries), a;
			}
			add(e, t) {
				let n;
				n = o.isPair(e) ? e : !e || typeof e != "object" || !("key" in e) ? new s.Pair(e, e?.value) : new s.Pair(e.key, e.value);
				let r = findPair(this.items, n.key), i = this.schema?.sortMapEntries;
				if (r) {
					if (!t) throw Error(`Key ${n.key} already set`);
					o.isScalar(r.value) && c.isScalarValue(n.value) ? r.value.value = n.value : r.value = n.value;
				} else if (i) {
					let e = this.items.findIndex((e) => i(n, e) < 0);
					e === -1 ? this.items.push(n) : this.items.splice(e, 0, n);
				} else this.items.push(n);
			}
			delete(e) {
				let t = findPair(this.items, e);
				return t ? this.items.splice(this.items.indexOf(t), 1).length > 0 : !1;
			}
			get(e, t) {
				let n = findPair(this.items, e)?.value;
				return (!t && o.isScalar(n) ? n.value : n) ?? void 0;
			}
			has(e) {
				return !!findPair(this.items, e);
			}
			set(e, t) {
				this.add(new s.Pair(e, t), !0);
			}
			toJSON(e, t, n) {
				let r = n ? new n() : t?.mapAsMap ? new Map() : {};
				t?.onCreate && t.onCreate(r);
				for (let e of this.items) i.addPairToJSMap(t, r, e);
				return r;
			}
			toString(e, t, n) {
				if (!e) return JSON.stringify(this);
				for (let e of this.items) if (!o.isPair(e)) throw Error(`Map items must all be pairs; found ${JSON.stringify(e)} instead`);
				return !e.allNullValues && this.hasAllNullValues(!1) && (e = Object.assign({}, e, { allNullValues: !0 })), r.stringifyCollection(this, e, {
					blockItemPrefix: "",
					flowChars: {
						start: "{",
						end: "}"
					},
					itemIndent: e.indent || "",
					onChompKeep: n,
					onComment: t
				});
			}
		}
		t.YAMLMap = YAMLMap, t.findPair = findPair;
	}),
	2223: ((e, t, n) => {
		var r = n(2404), i = n(1212), a = n(101), o = n(1127), s = n(3301), c = n(4043);
		class YAMLSeq extends a.Collection {
			static get tagName() {
				return "tag:yaml.org,2002:seq";
			}
			constructor(e) {
				super(o.SEQ, e), this.items = [];
			}
			add(e) {
				this.items.push(e);
			}
			delete(e) {
				let t = asItemIndex(e);
				return typeof t == "number" && this.items.splice(t, 1).length > 0;
			}
			get(e, t) {
				let n = asItemIndex(e);
				if (typeof n != "number") return;
				let r = this.items[n];
				return !t && o.isScalar(r) ? r.value : r;
			}
			has(e) {
				let t = asItemIndex(e);
				return typeof t == "number" && t < this.items.length;
			}
			set(e, t) {
				let n = asItemIndex(e);
				if (typeof n != "number") throw Error(`Expected a valid index, not ${e}.`);
				let r = this.items[n];
				o.isScalar(r) && s.isScalarValue(t) ? r.value = t : this.items[n] = t;
			}
			toJSON(e, t) {
				let n = [];
				t?.onCreate && t.onCreate(n);
				let r = 0;
				for (let e of this.items) n.push(c.toJS(e, String(r++), t));
				return n;
			}
			toString(e, t, n) {
				return e ? i.stringifyCollection(this, e, {
					blockItemPrefix: "- ",
					flowChars: {
						start: "[",
						end: "]"
					},
					itemIndent: (e.indent || "") + "  ",
					onChompKeep: n,
					onComment: t
				}) : JSON.stringify(this);
			}
			static from(e, t, n) {
				let { replacer: i } = n, a = new this(e);
				if (t && Symbol.iterator in Object(t)) {
					let e = 0;
					for (let o of t) {
						if (typeof i == "function") {
							let n = t instanceof Set ? o : String(e++);
							o = i.call(t, n, o);
						}
						a.items.push(r.createNode(o, void 0, n));
					}
				}
				return a;
			}
		}
		function asItemIndex(e) {
			let t = o.isScalar(e) ? e.value : e;
			return t && typeof t == "string" && (t = Number(t)), typeof t == "number" && Number.isInteger(t) && t >= 0 ? t : null;
		}
		t.YAMLSeq = YAMLSeq;
	}),
	7104: ((e, t, n) => {
		var r = n(7249), i = n(452), a = n(2148), o = n(1127), s = n(4043);
		function addPairToJSMap(e, t, { key: n, value: r }) {
			if (o.isNode(n) && n.addToJSMap) n.addToJSMap(e, t, r);
			else if (i.isMergeKey(e, n)) i.addMergeToJSMap(e, t, r);
			else {
				let i = s.toJS(n, "", e);
				if (t instanceof Map) t.set(i, s.toJS(r, i, e));
				else if (t instanceof Set) t.add(i);
				else {
					let a = stringifyKey(n, i, e), o = s.toJS(r, a, e);
					a in t ? Object.defineProperty(t, a, {
						value: o,
						writable: !0,
						enumerable: !0,
						configurable: !0
					}) : t[a] = o;
				}
			}
			return t;
		}
		function stringifyKey(e, t, n) {
			if (t === null) return "";
			if (typeof t != "object") return String(t);
			if (o.isNode(e) && n?.doc) {
				let t = a.createStringifyContext(n.doc, {});
				t.anchors = new Set();
				for (let e of n.anchors.keys()) t.anchors.add(e.anchor);
				t.inFlow = !0, t.inStringifyKey = !0;
				let i = e.toString(t);
				if (!n.mapKeyWarned) {
					let e = JSON.stringify(i);
					e.length > 40 && (e = e.substring(0, 36) + "...\""), r.warn(n.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${e}. Set mapAsMap: true to use object keys.`), n.mapKeyWarned = !0;
				}
				return i;
			}
			return JSON.stringify(t);
		}
		t.addPairToJSMap = addPairToJSMap;
	}),
	1127: ((e, t) => {
		let n = Symbol.for("yaml.alias"), r = Symbol.for("yaml.document"), i = Symbol.for("yaml.map"), a = Symbol.for("yaml.pair"), o = Symbol.for("yaml.scalar"), s = Symbol.for("yaml.seq"), c = Symbol.for("yaml.node.type"), isAlias = (e) => !!e && typeof e == "object" && e[c] === n, isDocument = (e) => !!e && typeof e == "object" && e[c] === r, isMap = (e) => !!e && typeof e == "object" && e[c] === i, isPair = (e) => !!e && typeof e == "object" && e[c] === a, isScalar = (e) => !!e && typeof e == "object" && e[c] === o, isSeq = (e) => !!e && typeof e == "object" && e[c] === s;
		function isCollection(e) {
			if (e && typeof e == "object") switch (e[c]) {
				case i:
				case s: return !0;
			}
			return !1;
		}
		function isNode(e) {
			if (e && typeof e == "object") switch (e[c]) {
				case n:
				case i:
				case o:
				case s: return !0;
			}
			return !1;
		}
		let hasAnchor = (e) => (isScalar(e) || isCollection(e)) && !!e.anchor;
		t.ALIAS = n, t.DOC = r, t.MAP = i, t.NODE_TYPE = c, t.PAIR = a, t.SCALAR = o, t.SEQ = s, t.hasAnchor = hasAnchor, t.isAlias = isAlias, t.isCollection = isCollection, t.isDocument = isDocument, t.isMap = isMap, t.isNode = isNode, t.isPair = isPair, t.isScalar = isScalar, t.isSeq = isSeq;
	}),
	4043: ((e, t, n) => {
		var r = n(1127);
		function toJS(e, t, n) {
			if (Array.isArray(e)) return e.map((e, t) => toJS(e, String(t), n));
			if (e && typeof e.toJSON == "function") {
				if (!n || !r.hasAnchor(e)) return e.toJSON(t, n);
				let i = {
					aliasCount: 0,
					count: 1,
					res: void 0
				};
				n.anchors.set(e, i), n.onCreate = (e) => {
					i.res = e, delete n.onCreate;
				};
				let a = e.toJSON(t, n);
				return n.onCreate && n.onCreate(a), a;
			}
			return typeof e == "bigint" && !n?.keep ? Number(e) : e;
		}
		t.toJS = toJS;
	}),
	110: ((e, t, n) => {
		var r = n(8913), i = n(6842), a = n(1464), o = n(3069);
		function resolveAsScalar(e, t = !0, n) {
			if (e) {
				let _onError = (e, t, r) => {
					let i = typeof e == "number" ? e : Array.isArray(e) ? e[0] : e.offset;
					if (n) n(i, t, r);
					else throw new a.YAMLParseError([i, i + 1], t, r);
				};
				switch (e.type) {
					case "scalar":
					case "single-quoted-scalar":
					case "double-quoted-scalar": return i.resolveFlowScalar(e, t, _onError);
					case "block-scalar": return r.resolveBlockScalar({ options: { strict: t } }, e, _onError);
				}
			}
			return null;
		}
		function createScalarToken(e, t) {
			let { implicitKey: n = !1, indent: r, inFlow: i = !1, offset: a = -1, type: s = "PLAIN" } = t, c = o.stringifyString({
				type: s,
				value: e
			}, {
				implicitKey: n,
				indent: r > 0 ? " ".repeat(r) : "",
				inFlow: i,
				options: {
					blockQuote: !0,
					lineWidth: -1
				}
			}), l = t.end ?? [{
				type: "newline",
				offset: -1,
				indent: r,
				source: "\n"
			}];
			switch (c[0]) {
				case "|":
				case ">": {
					let e = c.indexOf("\n"), t = c.substring(0, e), n = c.substring(e + 1) + "\n", i = [{
						type: "block-scalar-header",
						offset: a,
						indent: r,
						source: t
					}];
					return addEndtoBlockProps(i, l) || i.push({
						type: "newline",
						offset: -1,
						indent: r,
						source: "\n"
					}), {
						type: "block-scalar",
						offset: a,
						indent: r,
						props: i,
						source: n
					};
				}
				case "\"": return {
					type: "double-quoted-scalar",
					offset: a,
					indent: r,
					source: c,
					end: l
				};
				case "'": return {
					type: "single-quoted-scalar",
					offset: a,
					indent: r,
					source: c,
					end: l
				};
				default: return {
					type: "scalar",
					offset: a,
					indent: r,
					source: c,
					end: l
				};
			}
		}
		function setScalarValue(e, t, n = {}) {
			let { afterKey: r = !1, implicitKey: i = !1, inFlow: a = !1, type: s } = n, c = "indent" in e ? e.indent : null;
			if (r && typeof c == "number" && (c += 2), !s) switch (e.type) {
				case "single-quoted-scalar":
					s = "QUOTE_SINGLE";
					break;
				case "double-quoted-scalar":
					s = "QUOTE_DOUBLE";
					break;
				case "block-scalar": {
					let t = e.props[0];
					if (t.type !== "block-scalar-header") throw Error("Invalid block scalar header");
					s = t.source[0] === ">" ? "BLOCK_FOLDED" : "BLOCK_LITERAL";
					break;
				}
				default: s = "PLAIN";
			}
			let l = o.stringifyString({
				type: s,
				value: t
			}, {
				implicitKey: i || c === null,
				indent: c !== null && c > 0 ? " ".repeat(c) : "",
				inFlow: a,
				options: {
					blockQuote: !0,
					lineWidth: -1
				}
			});
			switch (l[0]) {
				case "|":
				case ">":
					setBlockScalarValue(e, l);
					break;
				case "\"":
					setFlowScalarValue(e, l, "double-quoted-scalar");
					break;
				case "'":
					setFlowScalarValue(e, l, "single-quoted-scalar");
					break;
				default: setFlowScalarValue(e, l, "scalar");
			}
		}
		function setBlockScalarValue(e, t) {
			let n = t.indexOf("\n"), r = t.substring(0, n), i = t.substring(n + 1) + "\n";
			if (e.type === "block-scalar") {
				let t = e.props[0];
				if (t.type !== "block-scalar-header") throw Error("Invalid block scalar header");
				t.source = r, e.source = i;
			} else {
				let { offset: t } = e, n = "indent" in e ? e.indent : -1, a = [{
					type: "block-scalar-header",
					offset: t,
					indent: n,
					source: r
				}];
				addEndtoBlockProps(a, "end" in e ? e.end : void 0) || a.push({
					type: "newline",
					offset: -1,
					indent: n,
					source: "\n"
				});
				for (let t of Object.keys(e)) t !== "type" && t !== "offset" && delete e[t];
				Object.assign(e, {
					type: "block-scalar",
					indent: n,
					props: a,
					source: i
				});
			}
		}
		function addEndtoBlockProps(e, t) {
			if (t) for (let n of t) switch (n.type) {
				case "space":
				case "comment":
					e.push(n);
					break;
				case "newline": return e.push(n), !0;
			}
			return !1;
		}
		function setFlowScalarValue(e, t, n) {
			switch (e.type) {
				case "scalar":
				case "double-quoted-scalar":
				case "single-quoted-scalar":
					e.type = n, e.source = t;
					break;
				case "block-scalar": {
					let r = e.props.slice(1), i = t.length;
					e.props[0].type === "block-scalar-header" && (i -= e.props[0].source.length);
					for (let e of r) e.offset += i;
					delete e.props, Object.assign(e, {
						type: n,
						source: t,
						end: r
					});
					break;
				}
				case "block-map":
				case "block-seq": {
					let r = {
						type: "newline",
						offset: e.offset + t.length,
						indent: e.indent,
						source: "\n"
					};
					delete e.items, Object.assign(e, {
						type: n,
						source: t,
						end: [r]
					});
					break;
				}
				default: {
					let r = "indent" in e ? e.indent : -1, i = "end" in e && Array.isArray(e.end) ? e.end.filter((e) => e.type === "space" || e.type === "comment" || e.type === "newline") : [];
					for (let t of Object.keys(e)) t !== "type" && t !== "offset" && delete e[t];
					Object.assign(e, {
						type: n,
						indent: r,
						source: t,
						end: i
					});
				}
			}
		}
		t.createScalarToken = createScalarToken, t.resolveAsScalar = resolveAsScalar, t.setScalarValue = setScalarValue;
	}),
	1733: ((e, t) => {
		let stringify = (e) => "type" in e ? stringifyToken(e) : stringifyItem(e);
		function stringifyToken(e) {
			switch (e.type) {
				case "block-scalar": {
					let t = "";
					for (let n of e.props) t += stringifyToken(n);
					return t + e.source;
				}
				case "block-map":
				case "block-seq": {
					let t = "";
					for (let n of e.items) t += stringifyItem(n);
					return t;
				}
				case "flow-collection": {
					let t = e.start.source;
					for (let n of e.items) t += stringifyItem(n);
					for (let n of e.end) t += n.source;
					return t;
				}
				case "document": {
					let t = stringifyItem(e);
					if (e.end) for (let n of e.end) t += n.source;
					return t;
				}
				default: {
					let t = e.source;
					if ("end" in e && e.end) for (let n of e.end) t += n.source;
					return t;
				}
			}
		}
		function stringifyItem({ start: e, key: t, sep: n, value: r }) {
			let i = "";
			for (let t of e) i += t.source;
			if (t && (i += stringifyToken(t)), n) for (let e of n) i += e.source;
			return r && (i += stringifyToken(r)), i;
		}
		t.stringify = stringify;
	}),
	7715: ((e, t) => {
		let n = Symbol("break visit"), r = Symbol("skip children"), i = Symbol("remove item");
		function visit(e, t) {
			"type" in e && e.type === "document" && (e = {
				start: e.start,
				value: e.value
			}), _visit(Object.freeze([]), e, t);
		}
		visit.BREAK = n, visit.SKIP = r, visit.REMOVE = i, visit.itemAtPath = (e, t) => {
			let n = e;
			for (let [e, r] of t) {
				let t = n?.[e];
				if (t && "items" in t) n = t.items[r];
				else return;
			}
			return n;
		}, visit.parentCollection = (e, t) => {
			let n = visit.itemAtPath(e, t.slice(0, -1)), r = t[t.length - 1][0], i = n?.[r];
			if (i && "items" in i) return i;
			throw Error("Parent collection not found");
		};
		function _visit(e, t, r) {
			let a = r(t, e);
			if (typeof a == "symbol") return a;
			for (let o of ["key", "value"]) {
				let s = t[o];
				if (s && "items" in s) {
					for (let t = 0; t < s.items.length; ++t) {
						let a = _visit(Object.freeze(e.concat([[o, t]])), s.items[t], r);
						if (typeof a == "number") t = a - 1;
						else if (a === n) return n;
						else a === i && (s.items.splice(t, 1), --t);
					}
					typeof a == "function" && o === "key" && (a = a(t, e));
				}
			}
			return typeof a == "function" ? a(t, e) : a;
		}
		t.visit = visit;
	}),
	3461: ((e, t, n) => {
		var r = n(110), i = n(1733), a = n(7715);
		let isCollection = (e) => !!e && "items" in e, isScalar = (e) => !!e && (e.type === "scalar" || e.type === "single-quoted-scalar" || e.type === "double-quoted-scalar" || e.type === "block-scalar");
		function prettyToken(e) {
			switch (e) {
				case "﻿": return "<BOM>";
				case "": return "<DOC>";
				case "": return "<FLOW_END>";
				case "": return "<SCALAR>";
				default: return JSON.stringify(e);
			}
		}
		function tokenType(e) {
			switch (e) {
				case "﻿": return "byte-order-mark";
				case "": return "doc-mode";
				case "": return "flow-error-end";
				case "": return "scalar";
				case "---": return "doc-start";
				case "...": return "doc-end";
				case "":
				case "\n":
				case "\r\n": return "newline";
				case "-": return "seq-item-ind";
				case "?": return "explicit-key-ind";
				case ":": return "map-value-ind";
				case "{": return "flow-map-start";
				case "}": return "flow-map-end";
				case "[": return "flow-seq-start";
				case "]": return "flow-seq-end";
				case ",": return "comma";
			}
			switch (e[0]) {
				case " ":
				case "	": return "space";
				case "#": return "comment";
				case "%": return "directive-line";
				case "*": return "alias";
				case "&": return "anchor";
				case "!": return "tag";
				case "'": return "single-quoted-scalar";
				case "\"": return "double-quoted-scalar";
				case "|":
				case ">": return "block-scalar-header";
			}
			return null;
		}
		t.createScalarToken = r.createScalarToken, t.resolveAsScalar = r.resolveAsScalar, t.setScalarValue = r.setScalarValue, t.stringify = i.stringify, t.visit = a.visit, t.BOM = "﻿", t.DOCUMENT = "", t.FLOW_END = "", t.SCALAR = "", t.isCollection = isCollection, t.isScalar = isScalar, t.prettyToken = prettyToken, t.tokenType = tokenType;
	}),
	361: ((e, t, n) => {
		var r = n(3461);
		function isEmpty(e) {
			switch (e) {
				case void 0:
				case " ":
				case "\n":
				case "\r":
				case "	": return !0;
				default: return !1;
			}
		}
		let i = new Set("0123456789ABCDEFabcdef"), a = new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()"), o = new Set(",[]{}"), s = new Set(" ,[]{}\n\r	"), isNotAnchorChar = (e) => !e || s.has(e);
		class Lexer {
			constructor() {
				this.atEnd = !1, this.blockScalarIndent = -1, this.blockScalarKeep = !1, this.buffer = "", this.flowKey = !1, this.flowLevel = 0, this.indentNext = 0, this.indentValue = 0, this.lineEndPos = null, this.next = null, this.pos = 0;
			}
			*lex(e, t = !1) {
				if (e) {
					if (typeof e != "string") throw TypeError("source is not a string");
					this.buffer = this.buffer ? this.buffer + e : e, this.lineEndPos = null;
				}
				this.atEnd = !t;
				let n = this.next ?? "stream";
				for (; n && (t || this.hasChars(1));) n = yield* this.parseNext(n);
			}
			atLineEnd() {
				let e = this.pos, t = this.buffer[e];
				for (; t === " " || t === "	";) t = this.buffer[++e];
				return !t || t === "#" || t === "\n" || t === "\r" && this.buffer[e + 1] === "\n";
			}
			charAt(e) {
				return this.buffer[this.pos + e];
			}
			continueScalar(e) {
				let t = this.buffer[e];
				if (this.indentNext > 0) {
					let n = 0;
					for (; t === " ";) t = this.buffer[++n + e];
					if (t === "\r") {
						let t = this.buffer[n + e + 1];
						if (t === "\n" || !t && !this.atEnd) return e + n + 1;
					}
					return t === "\n" || n >= this.indentNext || !t && !this.atEnd ? e + n : -1;
				}
				if (t === "-" || t === ".") {
					let t = this.buffer.substr(e, 3);
					if ((t === "---" || t === "...") && isEmpty(this.buffer[e + 3])) return -1;
				}
				return e;
			}
			getLine() {
				let e = this.lineEndPos;
				return (typeof e != "number" || e !== -1 && e < this.pos) && (e = this.buffer.indexOf("\n", this.pos), this.lineEndPos = e), e === -1 ? this.atEnd ? this.buffer.substring(this.pos) : null : (this.buffer[e - 1] === "\r" && --e, this.buffer.substring(this.pos, e));
			}
			hasChars(e) {
				return this.pos + e <= this.buffer.length;
			}
			setNext(e) {
				return this.buffer = this.buffer.substring(this.pos), this.pos = 0, this.lineEndPos = null, this.next = e, null;
			}
			peek(e) {
				return this.buffer.substr(this.pos, e);
			}
			*parseNext(e) {
				switch (e) {
					case "stream": return yield* this.parseStream();
					case "line-start": return yield* this.parseLineStart();
					case "block-start": return yield* this.parseBlockStart();
					case "doc": return yield* this.parseDocument();
					case "flow": return yield* this.parseFlowCollection();
					case "quoted-scalar": return yield* this.parseQuotedScalar();
					case "block-scalar": return yield* this.parseBlockScalar();
					case "plain-scalar": return yield* this.parsePlainScalar();
				}
			}
			*parseStream() {
				let e = this.getLine();
				if (e === null) return this.setNext("stream");
				if (e[0] === r.BOM && (yield* this.pushCount(1), e = e.substring(1)), e[0] === "%") {
					let t = e.length, n = e.indexOf("#");
					for (; n !== -1;) {
						let r = e[n - 1];
						if (r === " " || r === "	") {
							t = n - 1;
							break;
						}
						n = e.indexOf("#", n + 1);
					}
					for (;;) {
						let n = e[t - 1];
						if (n === " " || n === "	") --t;
						else break;
					}
					let r = (yield* this.pushCount(t)) + (yield* this.pushSpaces(!0));
					return yield* this.pushCount(e.length - r), this.pushNewline(), "stream";
				}
				if (this.atLineEnd()) {
					let t = yield* this.pushSpaces(!0);
					return yield* this.pushCount(e.length - t), yield* this.pushNewline(), "stream";
				}
				return yield r.DOCUMENT, yield* this.parseLineStart();
			}
			*parseLineStart() {
				let e = this.charAt(0);
				if (!e && !this.atEnd) return this.setNext("line-start");
				if (e === "-" || e === ".") {
					if (!this.atEnd && !this.hasChars(4)) return this.setNext("line-start");
					let e = this.peek(3);
					if ((e === "---" || e === "...") && isEmpty(this.charAt(3))) return yield* this.pushCount(3), this.indentValue = 0, this.indentNext = 0, e === "---" ? "doc" : "stream";
				}
				return this.indentValue = yield* this.pushSpaces(!1), this.indentNext > this.indentValue && !isEmpty(this.charAt(1)) && (this.indentNext = this.indentValue), yield* this.parseBlockStart();
			}
			*parseBlockStart() {
				let [e, t] = this.peek(2);
				if (!t && !this.atEnd) return this.setNext("block-start");
				if ((e === "-" || e === "?" || e === ":") && isEmpty(t)) {
					let e = (yield* this.pushCount(1)) + (yield* this.pushSpaces(!0));
					return this.indentNext = this.indentValue + 1, this.indentValue += e, "block-start";
				}
				return "doc";
			}
			*parseDocument() {
				yield* this.pushSpaces(!0);
				let e = this.getLine();
				if (e === null) return this.setNext("doc");
				let t = yield* this.pushIndicators();
				switch (e[t]) {
					case "#": yield* this.pushCount(e.length - t);
					case void 0: return yield* this.pushNewline(), yield* this.parseLineStart();
					case "{":
					case "[": return yield* this.pushCount(1), this.flowKey = !1, this.flowLevel = 1, "flow";
					case "}":
					case "]": return yield* this.pushCount(1), "doc";
					case "*": return yield* this.pushUntil(isNotAnchorChar), "doc";
					case "\"":
					case "'": return yield* this.parseQuotedScalar();
					case "|":
					case ">": return t += yield* this.parseBlockScalarHeader(), t += yield* this.pushSpaces(!0), yield* this.pushCount(e.length - t), yield* this.pushNewline(), yield* this.parseBlockScalar();
					default: return yield* this.parsePlainScalar();
				}
			}
			*parseFlowCollection() {
				let e, t, n = -1;
				do
					e = yield* this.pushNewline(), e > 0 ? (t = yield* this.pushSpaces(!1), this.indentValue = n = t) : t = 0, t += yield* this.pushSpaces(!0);
				while (e + t > 0);
				let i = this.getLine();
				if (i === null) return this.setNext("flow");
				if ((n !== -1 && n < this.indentNext && i[0] !== "#" || n === 0 && (i.startsWith("---") || i.startsWith("...")) && isEmpty(i[3])) && (n !== this.indentNext - 1 || this.flowLevel !== 1 || i[0] !== "]" && i[0] !== "}")) return this.flowLevel = 0, yield r.FLOW_END, yield* this.parseLineStart();
				let a = 0;
				for (; i[a] === ",";) a += yield* this.pushCount(1), a += yield* this.pushSpaces(!0), this.flowKey = !1;
				switch (a += yield* this.pushIndicators(), i[a]) {
					case void 0: return "flow";
					case "#": return yield* this.pushCount(i.length - a), "flow";
					case "{":
					case "[": return yield* this.pushCount(1), this.flowKey = !1, this.flowLevel += 1, "flow";
					case "}":
					case "]": return yield* this.pushCount(1), this.flowKey = !0, --this.flowLevel, this.flowLevel ? "flow" : "doc";
					case "*": return yield* this.pushUntil(isNotAnchorChar), "flow";
					case "\"":
					case "'": return this.flowKey = !0, yield* this.parseQuotedScalar();
					case ":": {
						let e = this.charAt(1);
						if (this.flowKey || isEmpty(e) || e === ",") return this.flowKey = !1, yield* this.pushCount(1), yield* this.pushSpaces(!0), "flow";
					}
					default: return this.flowKey = !1, yield* this.parsePlainScalar();
				}
			}
			*parseQuotedScalar() {
				let e = this.charAt(0), t = this.buffer.indexOf(e, this.pos + 1);
				if (e === "'") for (; t !== -1 && this.buffer[t + 1] === "'";) t = this.buffer.indexOf("'", t + 2);
				else for (; t !== -1;) {
					let e = 0;
					for (; this.buffer[t - 1 - e] === "\\";) e += 1;
					if (e % 2 == 0) break;
					t = this.buffer.indexOf("\"", t + 1);
				}
				let n = this.buffer.substring(0, t), r = n.indexOf("\n", this.pos);
				if (r !== -1) {
					for (; r !== -1;) {
						let e = this.continueScalar(r + 1);
						if (e === -1) break;
						r = n.indexOf("\n", e);
					}
					r !== -1 && (t = r - (n[r - 1] === "\r" ? 2 : 1));
				}
				if (t === -1) {
					if (!this.atEnd) return this.setNext("quoted-scalar");
					t = this.buffer.length;
				}
				return yield* this.pushToIndex(t + 1, !1), this.flowLevel ? "flow" : "doc";
			}
			*parseBlockScalarHeader() {
				this.blockScalarIndent = -1, this.blockScalarKeep = !1;
				let e = this.pos;
				for (;;) {
					let t = this.buffer[++e];
					if (t === "+") this.blockScalarKeep = !0;
					else if (t > "0" && t <= "9") this.blockScalarIndent = Number(t) - 1;
					else if (t !== "-") break;
				}
				return yield* this.pushUntil((e) => isEmpty(e) || e === "#");
			}
			*parseBlockScalar() {
				let e = this.pos - 1, t = 0, n;
				loop: for (let r = this.pos; n = this.buffer[r]; ++r) switch (n) {
					case " ":
						t += 1;
						break;
					case "\n":
						e = r, t = 0;
						break;
					case "\r": {
						let e = this.buffer[r + 1];
						if (!e && !this.atEnd) return this.setNext("block-scalar");
						if (e === "\n") break;
					}
					default: break loop;
				}
				if (!n && !this.atEnd) return this.setNext("block-scalar");
				if (t >= this.indentNext) {
					this.indentNext = this.blockScalarIndent === -1 ? t : this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
					do {
						let t = this.continueScalar(e + 1);
						if (t === -1) break;
						e = this.buffer.indexOf("\n", t);
					} while (e !== -1);
					if (e === -1) {
						if (!this.atEnd) return this.setNext("block-scalar");
						e = this.buffer.length;
					}
				}
				let i = e + 1;
				for (n = this.buffer[i]; n === " ";) n = this.buffer[++i];
				if (n === "	") {
					for (; n === "	" || n === " " || n === "\r" || n === "\n";) n = this.buffer[++i];
					e = i - 1;
				} else if (!this.blockScalarKeep) do {
					let n = e - 1, r = this.buffer[n];
					r === "\r" && (r = this.buffer[--n]);
					let i = n;
					for (; r === " ";) r = this.buffer[--n];
					if (r === "\n" && n >= this.pos && n + 1 + t > i) e = n;
					else break;
				} while (1);
				return yield r.SCALAR, yield* this.pushToIndex(e + 1, !0), yield* this.parseLineStart();
			}
			*parsePlainScalar() {
				let e = this.flowLevel > 0, t = this.pos - 1, n = this.pos - 1, i;
				for (; i = this.buffer[++n];) if (i === ":") {
					let r = this.buffer[n + 1];
					if (isEmpty(r) || e && o.has(r)) break;
					t = n;
				} else if (isEmpty(i)) {
					let r = this.buffer[n + 1];
					if (i === "\r" && (r === "\n" ? (n += 1, i = "\n", r = this.buffer[n + 1]) : t = n), r === "#" || e && o.has(r)) break;
					if (i === "\n") {
						let e = this.continueScalar(n + 1);
						if (e === -1) break;
						n = Math.max(n, e - 2);
					}
				} else {
					if (e && o.has(i)) break;
					t = n;
				}
				return !i && !this.atEnd ? this.setNext("plain-scalar") : (yield r.SCALAR, yield* this.pushToIndex(t + 1, !0), e ? "flow" : "doc");
			}
			*pushCount(e) {
				return e > 0 ? (yield this.buffer.substr(this.pos, e), this.pos += e, e) : 0;
			}
			*pushToIndex(e, t) {
				let n = this.buffer.slice(this.pos, e);
				return n ? (yield n, this.pos += n.length, n.length) : (t && (yield ""), 0);
			}
			*pushIndicators() {
				let e = 0;
				loop: for (;;) {
					switch (this.charAt(0)) {
						case "!":
							e += yield* this.pushTag(), e += yield* this.pushSpaces(!0);
							continue loop;
						case "&":
							e += yield* this.pushUntil(isNotAnchorChar), e += yield* this.pushSpaces(!0);
							continue loop;
						case "-":
						case "?":
						case ":": {
							let t = this.flowLevel > 0, n = this.charAt(1);
							if (isEmpty(n) || t && o.has(n)) {
								t ? this.flowKey &&= !1 : this.indentNext = this.indentValue + 1, e += yield* this.pushCount(1), e += yield* this.pushSpaces(!0);
								continue loop;
							}
						}
					}
					break loop;
				}
				return e;
			}
			*pushTag() {
				if (this.charAt(1) === "<") {
					let e = this.pos + 2, t = this.buffer[e];
					for (; !isEmpty(t) && t !== ">";) t = this.buffer[++e];
					return yield* this.pushToIndex(t === ">" ? e + 1 : e, !1);
				}
				{
					let e = this.pos + 1, t = this.buffer[e];
					for (; t;) if (a.has(t)) t = this.buffer[++e];
					else if (t === "%" && i.has(this.buffer[e + 1]) && i.has(this.buffer[e + 2])) t = this.buffer[e += 3];
					else break;
					return yield* this.pushToIndex(e, !1);
				}
			}
			*pushNewline() {
				let e = this.buffer[this.pos];
				return e === "\n" ? yield* this.pushCount(1) : e === "\r" && this.charAt(1) === "\n" ? yield* this.pushCount(2) : 0;
			}
			*pushSpaces(e) {
				let t = this.pos - 1, n;
				do
					n = this.buffer[++t];
				while (n === " " || e && n === "	");
				let r = t - this.pos;
				return r > 0 && (yield this.buffer.substr(this.pos, r), this.pos = t), r;
			}
			*pushUntil(e) {
				let t = this.pos, n = this.buffer[t];
				for (; !e(n);) n = this.buffer[++t];
				return yield* this.pushToIndex(t, !1);
			}
		}
		t.Lexer = Lexer;
	}),
	6628: ((e, t) => {
		class LineCounter {
			constructor() {
				this.lineStarts = [], this.addNewLine = (e) => this.lineStarts.push(e), this.linePos = (e) => {
					let t = 0, n = this.lineStarts.length;
					for (; t < n;) {
						let r = t + n >> 1;
						this.lineStarts[r] < e ? t = r + 1 : n = r;
					}
					if (this.lineStarts[t] === e) return {
						line: t + 1,
						col: 1
					};
					if (t === 0) return {
						line: 0,
						col: e
					};
					let r = this.lineStarts[t - 1];
					return {
						line: t,
						col: e - r + 1
					};
				};
			}
		}
		t.LineCounter = LineCounter;
	}),
	3456: ((e, t, n) => {
		var r = n(932), i = n(3461), a = n(361);
		function includesToken(e, t) {
			for (let n = 0; n < e.length; ++n) if (e[n].type === t) return !0;
			return !1;
		}
		function findNonEmptyIndex(e) {
			for (let t = 0; t < e.length; ++t) switch (e[t].type) {
				case "space":
				case "comment":
				case "newline": break;
				default: return t;
			}
			return -1;
		}
		function isFlowToken(e) {
			switch (e?.type) {
				case "alias":
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar":
				case "flow-collection": return !0;
				default: return !1;
			}
		}
		function getPrevProps(e) {
			switch (e.type) {
				case "document": return e.start;
				case "block-map": {
					let t = e.items[e.items.length - 1];
					return t.sep ?? t.start;
				}
				case "block-seq": return e.items[e.items.length - 1].start;
				default: return [];
			}
		}
		function getFirstKeyStartProps(e) {
			if (e.length === 0) return [];
			let t = e.length;
			loop: for (; --t >= 0;) switch (e[t].type) {
				case "doc-start":
				case "explicit-key-ind":
				case "map-value-ind":
				case "seq-item-ind":
				case "newline": break loop;
			}
			for (; e[++t]?.type === "space";);
			return e.splice(t, e.length);
		}
		function arrayPushArray(e, t) {
			if (t.length < 1e5) Array.prototype.push.apply(e, t);
			else for (let n = 0; n < t.length; ++n) e.push(t[n]);
		}
		function fixFlowSeqItems(e) {
			if (e.start.type === "flow-seq-start") for (let t of e.items) t.sep && !t.value && !includesToken(t.start, "explicit-key-ind") && !includesToken(t.sep, "map-value-ind") && (t.key && (t.value = t.key), delete t.key, isFlowToken(t.value) ? t.value.end ? arrayPushArray(t.value.end, t.sep) : t.value.end = t.sep : arrayPushArray(t.start, t.sep), delete t.sep);
		}
		class Parser {
			constructor(e) {
				this.atNewLine = !0, this.atScalar = !1, this.indent = 0, this.offset = 0, this.onKeyLine = !1, this.stack = [], this.source = "", this.type = "", this.lexer = new a.Lexer(), this.onNewLine = e;
			}
			*parse(e, t = !1) {
				this.onNewLine && this.offset === 0 && this.onNewLine(0);
				for (let n of this.lexer.lex(e, t)) yield* this.next(n);
				t || (yield* this.end());
			}
			*next(e) {
				if (this.source = e, r.env.LOG_TOKENS && console.log("|", i.prettyToken(e)), this.atScalar) {
					this.atScalar = !1, yield* this.step(), this.offset += e.length;
					return;
				}
				let t = i.tokenType(e);
				if (!t) {
					let t = `Not a YAML token: ${e}`;
					yield* this.pop({
						type: "error",
						offset: this.offset,
						message: t,
						source: e
					}), this.offset += e.length;
				} else if (t === "scalar") this.atNewLine = !1, this.atScalar = !0, this.type = "scalar";
				else {
					switch (this.type = t, yield* this.step(), t) {
						case "newline":
							this.atNewLine = !0, this.indent = 0, this.onNewLine && this.onNewLine(this.offset + e.length);
							break;
						case "space":
							this.atNewLine && e[0] === " " && (this.indent += e.length);
							break;
						case "explicit-key-ind":
						case "map-value-ind":
						case "seq-item-ind":
							this.atNewLine && (this.indent += e.length);
							break;
						case "doc-mode":
						case "flow-error-end": return;
						default: this.atNewLine = !1;
					}
					this.offset += e.length;
				}
			}
			*end() {
				for (; this.stack.length > 0;) yield* this.pop();
			}
			get sourceToken() {
				return {
					type: this.type,
					offset: this.offset,
					indent: this.indent,
					source: this.source
				};
			}
			*step() {
				let e = this.peek(1);
				if (this.type === "doc-end" && e?.type !== "doc-end") {
					for (; this.stack.length > 0;) yield* this.pop();
					this.stack.push({
						type: "doc-end",
						offset: this.offset,
						source: this.source
					});
				} else {
					if (!e) return yield* this.stream();
					switch (e.type) {
						case "document": return yield* this.document(e);
						case "alias":
						case "scalar":
						case "single-quoted-scalar":
						case "double-quoted-scalar": return yield* this.scalar(e);
						case "block-scalar": return yield* this.blockScalar(e);
						case "block-map": return yield* this.blockMap(e);
						case "block-seq": return yield* this.blockSequence(e);
						case "flow-collection": return yield* this.flowCollection(e);
						case "doc-end": return yield* this.documentEnd(e);
					}
					yield* this.pop();
				}
			}
			peek(e) {
				return this.stack[this.stack.length - e];
			}
			*pop(e) {
				let t = e ?? this.stack.pop();
				if (!t) yield {
					type: "error",
					offset: this.offset,
					source: "",
					message: "Tried to pop an empty stack"
				};
				else if (this.stack.length === 0) yield t;
				else {
					let e = this.peek(1);
					switch (t.type === "block-scalar" ? t.indent = "indent" in e ? e.indent : 0 : t.type === "flow-collection" && e.type === "document" && (t.indent = 0), t.type === "flow-collection" && fixFlowSeqItems(t), e.type) {
						case "document":
							e.value = t;
							break;
						case "block-scalar":
							e.props.push(t);
							break;
						case "block-map": {
							let n = e.items[e.items.length - 1];
							if (n.value) {
								e.items.push({
									start: [],
									key: t,
									sep: []
								}), this.onKeyLine = !0;
								return;
							}
							if (n.sep) n.value = t;
							else {
								Object.assign(n, {
									key: t,
									sep: []
								}), this.onKeyLine = !n.explicitKey;
								return;
							}
							break;
						}
						case "block-seq": {
							let n = e.items[e.items.length - 1];
							n.value ? e.items.push({
								start: [],
								value: t
							}) : n.value = t;
							break;
						}
						case "flow-collection": {
							let n = e.items[e.items.length - 1];
							!n || n.value ? e.items.push({
								start: [],
								key: t,
								sep: []
							}) : n.sep ? n.value = t : Object.assign(n, {
								key: t,
								sep: []
							});
							return;
						}
						default: yield* this.pop(), yield* this.pop(t);
					}
					if ((e.type === "document" || e.type === "block-map" || e.type === "block-seq") && (t.type === "block-map" || t.type === "block-seq")) {
						let n = t.items[t.items.length - 1];
						n && !n.sep && !n.value && n.start.length > 0 && findNonEmptyIndex(n.start) === -1 && (t.indent === 0 || n.start.every((e) => e.type !== "comment" || e.indent < t.indent)) && (e.type === "document" ? e.end = n.start : e.items.push({ start: n.start }), t.items.splice(-1, 1));
					}
				}
			}
			*stream() {
				switch (this.type) {
					case "directive-line":
						yield {
							type: "directive",
							offset: this.offset,
							source: this.source
						};
						return;
					case "byte-order-mark":
					case "space":
					case "comment":
					case "newline":
						yield this.sourceToken;
						return;
					case "doc-mode":
					case "doc-start": {
						let e = {
							type: "document",
							offset: this.offset,
							start: []
						};
						this.type === "doc-start" && e.start.push(this.sourceToken), this.stack.push(e);
						return;
					}
				}
				yield {
					type: "error",
					offset: this.offset,
					message: `Unexpected ${this.type} token in YAML stream`,
					source: this.source
				};
			}
			*document(e) {
				if (e.value) return yield* this.lineEnd(e);
				switch (this.type) {
					case "doc-start":
						findNonEmptyIndex(e.start) === -1 ? e.start.push(this.sourceToken) : (yield* this.pop(), yield* this.step());
						return;
					case "anchor":
					case "tag":
					case "space":
					case "comment":
					case "newline":
						e.start.push(this.sourceToken);
						return;
				}
				let t = this.startBlockValue(e);
				t ? this.stack.push(t) : yield {
					type: "error",
					offset: this.offset,
					message: `Unexpected ${this.type} token in YAML document`,
					source: this.source
				};
			}
			*scalar(e) {
				if (this.type === "map-value-ind") {
					let t = getFirstKeyStartProps(getPrevProps(this.peek(2))), n;
					e.end ? (n = e.end, n.push(this.sourceToken), delete e.end) : n = [this.sourceToken];
					let r = {
						type: "block-map",
						offset: e.offset,
						indent: e.indent,
						items: [{
							start: t,
							key: e,
							sep: n
						}]
					};
					this.onKeyLine = !0, this.stack[this.stack.length - 1] = r;
				} else yield* this.lineEnd(e);
			}
			*blockScalar(e) {
				switch (this.type) {
					case "space":
					case "comment":
					case "newline":
						e.props.push(this.sourceToken);
						return;
					case "scalar":
						if (e.source = this.source, this.atNewLine = !0, this.indent = 0, this.onNewLine) {
							let e = this.source.indexOf("\n") + 1;
							for (; e !== 0;) this.onNewLine(this.offset + e), e = this.source.indexOf("\n", e) + 1;
						}
						yield* this.pop();
						break;
					default: yield* this.pop(), yield* this.step();
				}
			}
			*blockMap(e) {
				let t = e.items[e.items.length - 1];
				switch (this.type) {
					case "newline":
						if (this.onKeyLine = !1, t.value) {
							let n = "end" in t.value ? t.value.end : void 0;
							(Array.isArray(n) ? n[n.length - 1] : void 0)?.type === "comment" ? n?.push(this.sourceToken) : e.items.push({ start: [this.sourceToken] });
						} else t.sep ? t.sep.push(this.sourceToken) : t.start.push(this.sourceToken);
						return;
					case "space":
					case "comment":
						if (t.value) e.items.push({ start: [this.sourceToken] });
						else if (t.sep) t.sep.push(this.sourceToken);
						else {
							if (this.atIndentedComment(t.start, e.indent)) {
								let n = e.items[e.items.length - 2]?.value?.end;
								if (Array.isArray(n)) {
									arrayPushArray(n, t.start), n.push(this.sourceToken), e.items.pop();
									return;
								}
							}
							t.start.push(this.sourceToken);
						}
						return;
				}
				if (this.indent >= e.indent) {
					let n = !this.onKeyLine && this.indent === e.indent, r = n && (t.sep || t.explicitKey) && this.type !== "seq-item-ind", i = [];
					if (r && t.sep && !t.value) {
						let n = [];
						for (let r = 0; r < t.sep.length; ++r) {
							let i = t.sep[r];
							switch (i.type) {
								case "newline":
									n.push(r);
									break;
								case "space": break;
								case "comment":
									i.indent > e.indent && (n.length = 0);
									break;
								default: n.length = 0;
							}
						}
						n.length >= 2 && (i = t.sep.splice(n[1]));
					}
					switch (this.type) {
						case "anchor":
						case "tag":
							r || t.value ? (i.push(this.sourceToken), e.items.push({ start: i }), this.onKeyLine = !0) : t.sep ? t.sep.push(this.sourceToken) : t.start.push(this.sourceToken);
							return;
						case "explicit-key-ind":
							!t.sep && !t.explicitKey ? (t.start.push(this.sourceToken), t.explicitKey = !0) : r || t.value ? (i.push(this.sourceToken), e.items.push({
								start: i,
								explicitKey: !0
							})) : this.stack.push({
								type: "block-map",
								offset: this.offset,
								indent: this.indent,
								items: [{
									start: [this.sourceToken],
									explicitKey: !0
								}]
							}), this.onKeyLine = !0;
							return;
						case "map-value-ind":
							if (t.explicitKey) {
								if (!t.sep) {
									if (includesToken(t.start, "newline")) Object.assign(t, {
										key: null,
										sep: [this.sourceToken]
									});
									else {
										let e = getFirstKeyStartProps(t.start);
										this.stack.push({
											type: "block-map",
											offset: this.offset,
											indent: this.indent,
											items: [{
												start: e,
												key: null,
												sep: [this.sourceToken]
											}]
										});
									}
								} else if (t.value) e.items.push({
									start: [],
									key: null,
									sep: [this.sourceToken]
								});
								else if (includesToken(t.sep, "map-value-ind")) this.stack.push({
									type: "block-map",
									offset: this.offset,
									indent: this.indent,
									items: [{
										start: i,
										key: null,
										sep: [this.sourceToken]
									}]
								});
								else if (isFlowToken(t.key) && !includesToken(t.sep, "newline")) {
									let e = getFirstKeyStartProps(t.start), n = t.key, r = t.sep;
									r.push(this.sourceToken), delete t.key, delete t.sep, this.stack.push({
										type: "block-map",
										offset: this.offset,
										indent: this.indent,
										items: [{
											start: e,
											key: n,
											sep: r
										}]
									});
								} else i.length > 0 ? t.sep = t.sep.concat(i, this.sourceToken) : t.sep.push(this.sourceToken);
							} else t.sep ? t.value || r ? e.items.push({
								start: i,
								key: null,
								sep: [this.sourceToken]
							}) : includesToken(t.sep, "map-value-ind") ? this.stack.push({
								type: "block-map",
								offset: this.offset,
								indent: this.indent,
								items: [{
									start: [],
									key: null,
									sep: [this.sourceToken]
								}]
							}) : t.sep.push(this.sourceToken) : Object.assign(t, {
								key: null,
								sep: [this.sourceToken]
							});
							this.onKeyLine = !0;
							return;
						case "alias":
						case "scalar":
						case "single-quoted-scalar":
						case "double-quoted-scalar": {
							let n = this.flowScalar(this.type);
							r || t.value ? (e.items.push({
								start: i,
								key: n,
								sep: []
							}), this.onKeyLine = !0) : t.sep ? this.stack.push(n) : (Object.assign(t, {
								key: n,
								sep: []
							}), this.onKeyLine = !0);
							return;
						}
						default: {
							let r = this.startBlockValue(e);
							if (r) {
								if (r.type === "block-seq") {
									if (!t.explicitKey && t.sep && !includesToken(t.sep, "newline")) {
										yield* this.pop({
											type: "error",
											offset: this.offset,
											message: "Unexpected block-seq-ind on same line with key",
											source: this.source
										});
										return;
									}
								} else n && e.items.push({ start: i });
								this.stack.push(r);
								return;
							}
						}
					}
				}
				yield* this.pop(), yield* this.step();
			}
			*blockSequence(e) {
				let t = e.items[e.items.length - 1];
				switch (this.type) {
					case "newline":
						if (t.value) {
							let n = "end" in t.value ? t.value.end : void 0;
							(Array.isArray(n) ? n[n.length - 1] : void 0)?.type === "comment" ? n?.push(this.sourceToken) : e.items.push({ start: [this.sourceToken] });
						} else t.start.push(this.sourceToken);
						return;
					case "space":
					case "comment":
						if (t.value) e.items.push({ start: [this.sourceToken] });
						else {
							if (this.atIndentedComment(t.start, e.indent)) {
								let n = e.items[e.items.length - 2]?.value?.end;
								if (Array.isArray(n)) {
									arrayPushArray(n, t.start), n.push(this.sourceToken), e.items.pop();
									return;
								}
							}
							t.start.push(this.sourceToken);
						}
						return;
					case "anchor":
					case "tag":
						if (t.value || this.indent <= e.indent) break;
						t.start.push(this.sourceToken);
						return;
					case "seq-item-ind":
						if (this.indent !== e.indent) break;
						t.value || includesToken(t.start, "seq-item-ind") ? e.items.push({ start: [this.sourceToken] }) : t.start.push(this.sourceToken);
						return;
				}
				if (this.indent > e.indent) {
					let t = this.startBlockValue(e);
					if (t) {
						this.stack.push(t);
						return;
					}
				}
				yield* this.pop(), yield* this.step();
			}
			*flowCollection(e) {
				let t = e.items[e.items.length - 1];
				if (this.type === "flow-error-end") {
					let e;
					do
						yield* this.pop(), e = this.peek(1);
					while (e?.type === "flow-collection");
				} else if (e.end.length === 0) {
					switch (this.type) {
						case "comma":
						case "explicit-key-ind":
							!t || t.sep ? e.items.push({ start: [this.sourceToken] }) : t.start.push(this.sourceToken);
							return;
						case "map-value-ind":
							!t || t.value ? e.items.push({
								start: [],
								key: null,
								sep: [this.sourceToken]
							}) : t.sep ? t.sep.push(this.sourceToken) : Object.assign(t, {
								key: null,
								sep: [this.sourceToken]
							});
							return;
						case "space":
						case "comment":
						case "newline":
						case "anchor":
						case "tag":
							!t || t.value ? e.items.push({ start: [this.sourceToken] }) : t.sep ? t.sep.push(this.sourceToken) : t.start.push(this.sourceToken);
							return;
						case "alias":
						case "scalar":
						case "single-quoted-scalar":
						case "double-quoted-scalar": {
							let n = this.flowScalar(this.type);
							!t || t.value ? e.items.push({
								start: [],
								key: n,
								sep: []
							}) : t.sep ? this.stack.push(n) : Object.assign(t, {
								key: n,
								sep: []
							});
							return;
						}
						case "flow-map-end":
						case "flow-seq-end":
							e.end.push(this.sourceToken);
							return;
					}
					let n = this.startBlockValue(e);
					n ? this.stack.push(n) : (yield* this.pop(), yield* this.step());
				} else {
					let t = this.peek(2);
					if (t.type === "block-map" && (this.type === "map-value-ind" && t.indent === e.indent || this.type === "newline" && !t.items[t.items.length - 1].sep)) yield* this.pop(), yield* this.step();
					else if (this.type === "map-value-ind" && t.type !== "flow-collection") {
						let n = getFirstKeyStartProps(getPrevProps(t));
						fixFlowSeqItems(e);
						let r = e.end.splice(1, e.end.length);
						r.push(this.sourceToken);
						let i = {
							type: "block-map",
							offset: e.offset,
							indent: e.indent,
							items: [{
								start: n,
								key: e,
								sep: r
							}]
						};
						this.onKeyLine = !0, this.stack[this.stack.length - 1] = i;
					} else yield* this.lineEnd(e);
				}
			}
			flowScalar(e) {
				if (this.onNewLine) {
					let e = this.source.indexOf("\n") + 1;
					for (; e !== 0;) this.onNewLine(this.offset + e), e = this.source.indexOf("\n", e) + 1;
				}
				return {
					type: e,
					offset: this.offset,
					indent: this.indent,
					source: this.source
				};
			}
			startBlockValue(e) {
				switch (this.type) {
					case "alias":
					case "scalar":
					case "single-quoted-scalar":
					case "double-quoted-scalar": return this.flowScalar(this.type);
					case "block-scalar-header": return {
						type: "block-scalar",
						offset: this.offset,
						indent: this.indent,
						props: [this.sourceToken],
						source: ""
					};
					case "flow-map-start":
					case "flow-seq-start": return {
						type: "flow-collection",
						offset: this.offset,
						indent: this.indent,
						start: this.sourceToken,
						items: [],
						end: []
					};
					case "seq-item-ind": return {
						type: "block-seq",
						offset: this.offset,
						indent: this.indent,
						items: [{ start: [this.sourceToken] }]
					};
					case "explicit-key-ind": {
						this.onKeyLine = !0;
						let t = getFirstKeyStartProps(getPrevProps(e));
						return t.push(this.sourceToken), {
							type: "block-map",
							offset: this.offset,
							indent: this.indent,
							items: [{
								start: t,
								explicitKey: !0
							}]
						};
					}
					case "map-value-ind": {
						this.onKeyLine = !0;
						let t = getFirstKeyStartProps(getPrevProps(e));
						return {
							type: "block-map",
							offset: this.offset,
							indent: this.indent,
							items: [{
								start: t,
								key: null,
								sep: [this.sourceToken]
							}]
						};
					}
				}
				return null;
			}
			atIndentedComment(e, t) {
				return this.type !== "comment" || this.indent <= t ? !1 : e.every((e) => e.type === "newline" || e.type === "space");
			}
			*documentEnd(e) {
				this.type !== "doc-mode" && (e.end ? e.end.push(this.sourceToken) : e.end = [this.sourceToken], this.type === "newline" && (yield* this.pop()));
			}
			*lineEnd(e) {
				switch (this.type) {
					case "comma":
					case "doc-start":
					case "doc-end":
					case "flow-seq-end":
					case "flow-map-end":
					case "map-value-ind":
						yield* this.pop(), yield* this.step();
						break;
					case "newline": this.onKeyLine = !1;
					default: e.end ? e.end.push(this.sourceToken) : e.end = [this.sourceToken], this.type === "newline" && (yield* this.pop());
				}
			}
		}
		t.Parser = Parser;
	}),
	4047: ((e, t, n) => {
		var r = n(9984), i = n(3021), a = n(1464), o = n(7249), s = n(1127), c = n(6628), l = n(3456);
		function parseOptions(e) {
			let t = e.prettyErrors !== !1;
			return {
				lineCounter: e.lineCounter || t && new c.LineCounter() || null,
				prettyErrors: t
			};
		}
		function parseAllDocuments(e, t = {}) {
			let { lineCounter: n, prettyErrors: i } = parseOptions(t), o = new l.Parser(n?.addNewLine), s = new r.Composer(t), c = Array.from(s.compose(o.parse(e)));
			if (i && n) for (let t of c) t.errors.forEach(a.prettifyError(e, n)), t.warnings.forEach(a.prettifyError(e, n));
			return c.length > 0 ? c : Object.assign([], { empty: !0 }, s.streamInfo());
		}
		function parseDocument(e, t = {}) {
			let { lineCounter: n, prettyErrors: i } = parseOptions(t), o = new l.Parser(n?.addNewLine), s = new r.Composer(t), c = null;
			for (let t of s.compose(o.parse(e), !0, e.length)) if (!c) c = t;
			else if (c.options.logLevel !== "silent") {
				c.errors.push(new a.YAMLParseError(t.range.slice(0, 2), "MULTIPLE_DOCS", "Source contains multiple documents; please use YAML.parseAllDocuments()"));
				break;
			}
			return i && n && (c.errors.forEach(a.prettifyError(e, n)), c.warnings.forEach(a.prettifyError(e, n))), c;
		}
		function parse(e, t, n) {
			let r;
			typeof t == "function" ? r = t : n === void 0 && t && typeof t == "object" && (n = t);
			let i = parseDocument(e, n);
			if (!i) return null;
			if (i.warnings.forEach((e) => o.warn(i.options.logLevel, e)), i.errors.length > 0) {
				if (i.options.logLevel !== "silent") throw i.errors[0];
				i.errors = [];
			}
			return i.toJS(Object.assign({ reviver: r }, n));
		}
		function stringify(e, t, n) {
			let r = null;
			if (typeof t == "function" || Array.isArray(t) ? r = t : n === void 0 && t && (n = t), typeof n == "string" && (n = n.length), typeof n == "number") {
				let e = Math.round(n);
				n = e < 1 ? void 0 : e > 8 ? { indent: 8 } : { indent: e };
			}
			if (e === void 0) {
				let { keepUndefined: e } = n ?? t ?? {};
				if (!e) return;
			}
			return s.isDocument(e) && !r ? e.toString(n) : new i.Document(e, r, n).toString(n);
		}
		t.parse = parse, t.parseAllDocuments = parseAllDocuments, t.parseDocument = parseDocument, t.stringify = stringify;
	}),
	5840: ((e, t, n) => {
		var r = n(1127), i = n(7451), a = n(1706), o = n(6464), s = n(18);
		let sortMapEntriesByKey = (e, t) => e.key < t.key ? -1 : +(e.key > t.key);
		class Schema {
			constructor({ compat: e, customTags: t, merge: n, resolveKnownTags: c, schema: l, sortMapEntries: u, toStringDefaults: d }) {
				this.compat = Array.isArray(e) ? s.getTags(e, "compat") : e ? s.getTags(null, e) : null, this.name = typeof l == "string" && l || "core", this.knownTags = c ? s.coreKnownTags : {}, this.tags = s.getTags(t, this.name, n), this.toStringOptions = d ?? null, Object.defineProperty(this, r.MAP, { value: i.map }), Object.defineProperty(this, r.SCALAR, { value: o.string }), Object.defineProperty(this, r.SEQ, { value: a.seq }), this.sortMapEntries = typeof u == "function" ? u : u === !0 ? sortMapEntriesByKey : null;
			}
			clone() {
				let e = Object.create(Schema.prototype, Object.getOwnPropertyDescriptors(this));
				return e.tags = this.tags.slice(), e;
			}
		}
		t.Schema = Schema;
	}),
	7451: ((e, t, n) => {
		var r = n(1127), i = n(4454);
		t.map = {
			collection: "map",
			default: !0,
			nodeClass: i.YAMLMap,
			tag: "tag:yaml.org,2002:map",
			resolve(e, t) {
				return r.isMap(e) || t("Expected a mapping for this tag"), e;
			},
			createNode: (e, t, n) => i.YAMLMap.from(e, t, n)
		};
	}),
	3632: ((e, t, n) => {
		var r = n(3301);
		let i = {
			identify: (e) => e == null,
			createNode: () => new r.Scalar(null),
			default: !0,
			tag: "tag:yaml.org,2002:null",
			test: /^(?:~|[Nn]ull|NULL)?$/,
			resolve: () => new r.Scalar(null),
			stringify: ({ source: e }, t) => typeof e == "string" && i.test.test(e) ? e : t.options.nullStr
		};
		t.nullTag = i;
	}),
	1706: ((e, t, n) => {
		var r = n(1127), i = n(2223);
		t.seq = {
			collection: "seq",
			default: !0,
			nodeClass: i.YAMLSeq,
			tag: "tag:yaml.org,2002:seq",
			resolve(e, t) {
				return r.isSeq(e) || t("Expected a sequence for this tag"), e;
			},
			createNode: (e, t, n) => i.YAMLSeq.from(e, t, n)
		};
	}),
	6464: ((e, t, n) => {
		var r = n(3069);
		t.string = {
			identify: (e) => typeof e == "string",
			default: !0,
			tag: "tag:yaml.org,2002:str",
			resolve: (e) => e,
			stringify(e, t, n, i) {
				return t = Object.assign({ actualString: !0 }, t), r.stringifyString(e, t, n, i);
			}
		};
	}),
	3959: ((e, t, n) => {
		var r = n(3301);
		let i = {
			identify: (e) => typeof e == "boolean",
			default: !0,
			tag: "tag:yaml.org,2002:bool",
			test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
			resolve: (e) => new r.Scalar(e[0] === "t" || e[0] === "T"),
			stringify({ source: e, value: t }, n) {
				return e && i.test.test(e) && t === (e[0] === "t" || e[0] === "T") ? e : t ? n.options.trueStr : n.options.falseStr;
			}
		};
		t.boolTag = i;
	}),
	8405: ((e, t, n) => {
		var r = n(3301), i = n(8689);
		let a = {
			identify: (e) => typeof e == "number",
			default: !0,
			tag: "tag:yaml.org,2002:float",
			test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
			resolve: (e) => e.slice(-3).toLowerCase() === "nan" ? NaN : e[0] === "-" ? -Infinity : Infinity,
			stringify: i.stringifyNumber
		};
		t.float = {
			identify: (e) => typeof e == "number",
			default: !0,
			tag: "tag:yaml.org,2002:float",
			test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
			resolve(e) {
				let t = new r.Scalar(parseFloat(e)), n = e.indexOf(".");
				return n !== -1 && e[e.length - 1] === "0" && (t.minFractionDigits = e.length - n - 1), t;
			},
			stringify: i.stringifyNumber
		}, t.floatExp = {
			identify: (e) => typeof e == "number",
			default: !0,
			tag: "tag:yaml.org,2002:float",
			format: "EXP",
			test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
			resolve: (e) => parseFloat(e),
			stringify(e) {
				let t = Number(e.value);
				return isFinite(t) ? t.toExponential() : i.stringifyNumber(e);
			}
		}, t.floatNaN = a;
	}),
	9874: ((e, t, n) => {
		var r = n(8689);
		let intIdentify = (e) => typeof e == "bigint" || Number.isInteger(e), intResolve = (e, t, n, { intAsBigInt: r }) => r ? BigInt(e) : parseInt(e.substring(t), n);
		function intStringify(e, t, n) {
			let { value: i } = e;
			return intIdentify(i) && i >= 0 ? n + i.toString(t) : r.stringifyNumber(e);
		}
		t.int = {
			identify: intIdentify,
			default: !0,
			tag: "tag:yaml.org,2002:int",
			test: /^[-+]?[0-9]+$/,
			resolve: (e, t, n) => intResolve(e, 0, 10, n),
			stringify: r.stringifyNumber
		}, t.intHex = {
			identify: (e) => intIdentify(e) && e >= 0,
			default: !0,
			tag: "tag:yaml.org,2002:int",
			format: "HEX",
			test: /^0x[0-9a-fA-F]+$/,
			resolve: (e, t, n) => intResolve(e, 2, 16, n),
			stringify: (e) => intStringify(e, 16, "0x")
		}, t.intOct = {
			identify: (e) => intIdentify(e) && e >= 0,
			default: !0,
			tag: "tag:yaml.org,2002:int",
			format: "OCT",
			test: /^0o[0-7]+$/,
			resolve: (e, t, n) => intResolve(e, 2, 8, n),
			stringify: (e) => intStringify(e, 8, "0o")
		};
	}),
	896: ((e, t, n) => {
		var r = n(7451), i = n(3632), a = n(1706), o = n(6464), s = n(3959), c = n(8405), l = n(9874);
		t.schema = [
			r.map,
			a.seq,
			o.string,
			i.nullTag,
			s.boolTag,
			l.intOct,
			l.int,
			l.intHex,
			c.floatNaN,
			c.floatExp,
			c.float
		];
	}),
	3559: ((e, t, n) => {
		var r = n(3301), i = n(7451), a = n(1706);
		function intIdentify(e) {
			return typeof e == "bigint" || Number.isInteger(e);
		}
		let stringifyJSON = ({ value: e }) => JSON.stringify(e), o = [
			{
				identify: (e) => typeof e == "string",
				default: !0,
				tag: "tag:yaml.org,2002:str",
				resolve: (e) => e,
				stringify: stringifyJSON
			},
			{
				identify: (e) => e == null,
				createNode: () => new r.Scalar(null),
				default: !0,
				tag: "tag:yaml.org,2002:null",
				test: /^null$/,
				resolve: () => null,
				stringify: stringifyJSON
			},
			{
				identify: (e) => typeof e == "boolean",
				default: !0,
				tag: "tag:yaml.org,2002:bool",
				test: /^true$|^false$/,
				resolve: (e) => e === "true",
				stringify: stringifyJSON
			},
			{
				identify: intIdentify,
				default: !0,
				tag: "tag:yaml.org,2002:int",
				test: /^-?(?:0|[1-9][0-9]*)$/,
				resolve: (e, t, { intAsBigInt: n }) => n ? BigInt(e) : parseInt(e, 10),
				stringify: ({ value: e }) => intIdentify(e) ? e.toString() : JSON.stringify(e)
			},
			{
				identify: (e) => typeof e == "number",
				default: !0,
				tag: "tag:yaml.org,2002:float",
				test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
				resolve: (e) => parseFloat(e),
				stringify: stringifyJSON
			}
		];
		t.schema = [i.map, a.seq].concat(o, {
			default: !0,
			tag: "",
			test: /^/,
			resolve(e, t) {
				return t(`Unresolved plain scalar ${JSON.stringify(e)}`), e;
			}
		});
	}),
	18: ((e, t, n) => {
		var r = n(7451), i = n(3632), a = n(1706), o = n(6464), s = n(3959), c = n(8405), l = n(9874), u = n(896), d = n(3559), f = n(6083), p = n(452), m = n(303), h = n(8385), g = n(5913), v = n(1528), y = n(6752);
		let b = new Map([
			["core", u.schema],
			["failsafe", [
				r.map,
				a.seq,
				o.string
			]],
			["json", d.schema],
			["yaml11", g.schema],
			["yaml-1.1", g.schema]
		]), x = {
			binary: f.binary,
			bool: s.boolTag,
			float: c.float,
			floatExp: c.floatExp,
			floatNaN: c.floatNaN,
			floatTime: y.floatTime,
			int: l.int,
			intHex: l.intHex,
			intOct: l.intOct,
			intTime: y.intTime,
			map: r.map,
			merge: p.merge,
			null: i.nullTag,
			omap: m.omap,
			pairs: h.pairs,
			seq: a.seq,
			set: v.set,
			timestamp: y.timestamp
		}, S = {
			"tag:yaml.org,2002:binary": f.binary,
			"tag:yaml.org,2002:merge": p.merge,
			"tag:yaml.org,2002:omap": m.omap,
			"tag:yaml.org,2002:pairs": h.pairs,
			"tag:yaml.org,2002:set": v.set,
			"tag:yaml.org,2002:timestamp": y.timestamp
		};
		function getTags(e, t, n) {
			let r = b.get(t);
			if (r && !e) return n && !r.includes(p.merge) ? r.concat(p.merge) : r.slice();
			let i = r;
			if (!i) {
				if (Array.isArray(e)) i = [];
				else {
					let e = Array.from(b.keys()).filter((e) => e !== "yaml11").map((e) => JSON.stringify(e)).join(", ");
					throw Error(`Unknown schema "${t}"; use one of ${e} or define customTags array`);
				}
			}
			if (Array.isArray(e)) for (let t of e) i = i.concat(t);
			else typeof e == "function" && (i = e(i.slice()));
			return n && (i = i.concat(p.merge)), i.reduce((e, t) => {
				let n = typeof t == "string" ? x[t] : t;
				if (!n) {
					let e = JSON.stringify(t), n = Object.keys(x).map((e) => JSON.stringify(e)).join(", ");
					throw Error(`Unknown custom tag ${e}; use one of ${n}`);
				}
				return e.includes(n) || e.push(n), e;
			}, []);
		}
		t.coreKnownTags = S, t.getTags = getTags;
	}),
	6083: ((e, t, n) => {
		var r = n(181), i = n(3301), a = n(3069);
		t.binary = {
			identify: (e) => e instanceof Uint8Array,
			default: !1,
			tag: "tag:yaml.org,2002:binary",
			resolve(e, t) {
				if (typeof r.Buffer == "function") return r.Buffer.from(e, "base64");
				if (typeof atob == "function") {
					let t = atob(e.replace(/[\n\r]/g, "")), n = new Uint8Array(t.length);
					for (let e = 0; e < t.length; ++e) n[e] = t.charCodeAt(e);
					return n;
				}
				return t("This environment does not support reading binary tags; either Buffer or atob is required"), e;
			},
			stringify({ comment: e, type: t, value: n }, o, s, c) {
				if (!n) return "";
				let l = n, u;
				if (typeof r.Buffer == "function") u = l instanceof r.Buffer ? l.toString("base64") : r.Buffer.from(l.buffer).toString("base64");
				else if (typeof btoa == "function") {
					let e = "";
					for (let t = 0; t < l.length; ++t) e += String.fromCharCode(l[t]);
					u = btoa(e);
				} else throw Error("This environment does not support writing binary tags; either Buffer or btoa is required");
				if (t ??= i.Scalar.BLOCK_LITERAL, t !== i.Scalar.QUOTE_DOUBLE) {
					let e = Math.max(o.options.lineWidth - o.indent.length, o.options.minContentWidth), n = Math.ceil(u.length / e), r = Array(n);
					for (let t = 0, i = 0; t < n; ++t, i += e) r[t] = u.substr(i, e);
					u = r.join(t === i.Scalar.BLOCK_LITERAL ? "\n" : " ");
				}
				return a.stringifyString({
					comment: e,
					type: t,
					value: u
				}, o, s, c);
			}
		};
	}),
	8398: ((e, t, n) => {
		var r = n(3301);
		function boolStringify({ value: e, source: t }, n) {
			return t && (e ? i : a).test.test(t) ? t : e ? n.options.trueStr : n.options.falseStr;
		}
		let i = {
			identify: (e) => e === !0,
			default: !0,
			tag: "tag:yaml.org,2002:bool",
			test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
			resolve: () => new r.Scalar(!0),
			stringify: boolStringify
		}, a = {
			identify: (e) => e === !1,
			default: !0,
			tag: "tag:yaml.org,2002:bool",
			test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
			resolve: () => new r.Scalar(!1),
			stringify: boolStringify
		};
		t.falseTag = a, t.trueTag = i;
	}),
	5782: ((e, t, n) => {
		var r = n(3301), i = n(8689);
		let a = {
			identify: (e) => typeof e == "number",
			default: !0,
			tag: "tag:yaml.org,2002:float",
			test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
			resolve: (e) => e.slice(-3).toLowerCase() === "nan" ? NaN : e[0] === "-" ? -Infinity : Infinity,
			stringify: i.stringifyNumber
		};
		t.float = {
			identify: (e) => typeof e == "number",
			default: !0,
			tag: "tag:yaml.org,2002:float",
			test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
			resolve(e) {
				let t = new r.Scalar(parseFloat(e.replace(/_/g, ""))), n = e.indexOf(".");
				if (n !== -1) {
					let r = e.substring(n + 1).replace(/_/g, "");
					r[r.length - 1] === "0" && (t.minFractionDigits = r.length);
				}
				return t;
			},
			stringify: i.stringifyNumber
		}, t.floatExp = {
			identify: (e) => typeof e == "number",
			default: !0,
			tag: "tag:yaml.org,2002:float",
			format: "EXP",
			test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
			resolve: (e) => parseFloat(e.replace(/_/g, "")),
			stringify(e) {
				let t = Number(e.value);
				return isFinite(t) ? t.toExponential() : i.stringifyNumber(e);
			}
		}, t.floatNaN = a;
	}),
	873: ((e, t, n) => {
		var r = n(8689);
		let intIdentify = (e) => typeof e == "bigint" || Number.isInteger(e);
		function intResolve(e, t, n, { intAsBigInt: r }) {
			let i = e[0];
			if ((i === "-" || i === "+") && (t += 1), e = e.substring(t).replace(/_/g, ""), r) {
				switch (n) {
					case 2:
						e = `0b${e}`;
						break;
					case 8:
						e = `0o${e}`;
						break;
					case 16: e = `0x${e}`;
				}
				let t = BigInt(e);
				return i === "-" ? BigInt(-1) * t : t;
			}
			let a = parseInt(e, n);
			return i === "-" ? -1 * a : a;
		}
		function intStringify(e, t, n) {
			let { value: i } = e;
			if (intIdentify(i)) {
				let e = i.toString(t);
				return i < 0 ? "-" + n + e.substr(1) : n + e;
			}
			return r.stringifyNumber(e);
		}
		let i = {
			identify: intIdentify,
			default: !0,
			tag: "tag:yaml.org,2002:int",
			format: "BIN",
			test: /^[-+]?0b[0-1_]+$/,
			resolve: (e, t, n) => intResolve(e, 2, 2, n),
			stringify: (e) => intStringify(e, 2, "0b")
		}, a = {
			identify: intIdentify,
			default: !0,
			tag: "tag:yaml.org,2002:int",
			format: "OCT",
			test: /^[-+]?0[0-7_]+$/,
			resolve: (e, t, n) => intResolve(e, 1, 8, n),
			stringify: (e) => intStringify(e, 8, "0")
		}, o = {
			identify: intIdentify,
			default: !0,
			tag: "tag:yaml.org,2002:int",
			test: /^[-+]?[0-9][0-9_]*$/,
			resolve: (e, t, n) => intResolve(e, 0, 10, n),
			stringify: r.stringifyNumber
		}, s = {
			identify: intIdentify,
			default: !0,
			tag: "tag:yaml.org,2002:int",
			format: "HEX",
			test: /^[-+]?0x[0-9a-fA-F_]+$/,
			resolve: (e, t, n) => intResolve(e, 2, 16, n),
			stringify: (e) => intStringify(e, 16, "0x")
		};
		t.int = o, t.intBin = i, t.intHex = s, t.intOct = a;
	}),
	452: ((e, t, n) => {
		var r = n(1127), i = n(3301);
		let a = {
			identify: (e) => e === "<<" || typeof e == "symbol" && e.description === "<<",
			default: "key",
			tag: "tag:yaml.org,2002:merge",
			test: /^<<$/,
			resolve: () => Object.assign(new i.Scalar(Symbol("<<")), { addToJSMap: addMergeToJSMap }),
			stringify: () => "<<"
		}, isMergeKey = (e, t) => (a.identify(t) || r.isScalar(t) && (!t.type || t.type === i.Scalar.PLAIN) && a.identify(t.value)) && e?.doc.schema.tags.some((e) => e.tag === a.tag && e.default);
		function addMergeToJSMap(e, t, n) {
			let i = resolveAliasValue(e, n);
			if (r.isSeq(i)) for (let n of i.items) mergeValue(e, t, n);
			else if (Array.isArray(i)) for (let n of i) mergeValue(e, t, n);
			else mergeValue(e, t, i);
		}
		function mergeValue(e, t, n) {
			let i = resolveAliasValue(e, n);
			if (!r.isMap(i)) throw Error("Merge sources must be maps or map aliases");
			let a = i.toJSON(null, e, Map);
			for (let [e, n] of a) t instanceof Map ? t.has(e) || t.set(e, n) : t instanceof Set ? t.add(e) : Object.prototype.hasOwnProperty.call(t, e) || Object.defineProperty(t, e, {
				value: n,
				writable: !0,
				enumerable: !0,
				configurable: !0
			});
			return t;
		}
		function resolveAliasValue(e, t) {
			return e && r.isAlias(t) ? t.resolve(e.doc, e) : t;
		}
		t.addMergeToJSMap = addMergeToJSMap, t.isMergeKey = isMergeKey, t.merge = a;
	}),
	303: ((e, t, n) => {
		var r = n(1127), i = n(4043), a = n(4454), o = n(2223), s = n(8385);
		class YAMLOMap extends o.YAMLSeq {
			constructor() {
				super(), this.add = a.YAMLMap.prototype.add.bind(this), this.delete = a.YAMLMap.prototype.delete.bind(this), this.get = a.YAMLMap.prototype.get.bind(this), this.has = a.YAMLMap.prototype.has.bind(this), this.set = a.YAMLMap.prototype.set.bind(this), this.tag = YAMLOMap.tag;
			}
			toJSON(e, t) {
				if (!t) return super.toJSON(e);
				let n = new Map();
				t?.onCreate && t.onCreate(n);
				for (let e of this.items) {
					let a, o;
					if (r.isPair(e) ? (a = i.toJS(e.key, "", t), o = i.toJS(e.value, a, t)) : a = i.toJS(e, "", t), n.has(a)) throw Error("Ordered maps must not include duplicate keys");
					n.set(a, o);
				}
				return n;
			}
			static from(e, t, n) {
				let r = s.createPairs(e, t, n), i = new this();
				return i.items = r.items, i;
			}
		}
		YAMLOMap.tag = "tag:yaml.org,2002:omap";
		let c = {
			collection: "seq",
			identify: (e) => e instanceof Map,
			nodeClass: YAMLOMap,
			default: !1,
			tag: "tag:yaml.org,2002:omap",
			resolve(e, t) {
				let n = s.resolvePairs(e, t), i = [];
				for (let { key: e } of n.items) r.isScalar(e) && (i.includes(e.value) ? t(`Ordered maps must not include duplicate keys: ${e.value}`) : i.push(e.value));
				return Object.assign(new YAMLOMap(), n);
			},
			createNode: (e, t, n) => YAMLOMap.from(e, t, n)
		};
		t.YAMLOMap = YAMLOMap, t.omap = c;
	}),
	8385: ((e, t, n) => {
		var r = n(1127), i = n(7165), a = n(3301), o = n(2223);
		function resolvePairs(e, t) {
			if (r.isSeq(e)) for (let n = 0; n < e.items.length; ++n) {
				let o = e.items[n];
				if (!r.isPair(o)) {
					if (r.isMap(o)) {
						o.items.length > 1 && t("Each pair must have its own sequence indicator");
						let e = o.items[0] || new i.Pair(new a.Scalar(null));
						if (o.commentBefore && (e.key.commentBefore = e.key.commentBefore ? `${o.commentBefore}\n${e.key.commentBefore}` : o.commentBefore), o.comment) {
							let t = e.value ?? e.key;
							t.comment = t.comment ? `${o.comment}\n${t.comment}` : o.comment;
						}
						o = e;
					}
					e.items[n] = r.isPair(o) ? o : new i.Pair(o);
				}
			}
			else t("Expected a sequence for this tag");
			return e;
		}
		function createPairs(e, t, n) {
			let { replacer: r } = n, a = new o.YAMLSeq(e);
			a.tag = "tag:yaml.org,2002:pairs";
			let s = 0;
			if (t && Symbol.iterator in Object(t)) for (let e of t) {
				typeof r == "function" && (e = r.call(t, String(s++), e));
				let o, c;
				if (Array.isArray(e)) {
					if (e.length === 2) o = e[0], c = e[1];
					else throw TypeError(`Expected [key, value] tuple: ${e}`);
				} else if (e && e instanceof Object) {
					let t = Object.keys(e);
					if (t.length === 1) o = t[0], c = e[o];
					else throw TypeError(`Expected tuple with one key, not ${t.length} keys`);
				} else o = e;
				a.items.push(i.createPair(o, c, n));
			}
			return a;
		}
		let s = {
			collection: "seq",
			default: !1,
			tag: "tag:yaml.org,2002:pairs",
			resolve: resolvePairs,
			createNode: createPairs
		};
		t.createPairs = createPairs, t.pairs = s, t.resolvePairs = resolvePairs;
	}),
	5913: ((e, t, n) => {
		var r = n(7451), i = n(3632), a = n(1706), o = n(6464), s = n(6083), c = n(8398), l = n(5782), u = n(873), d = n(452), f = n(303), p = n(8385), m = n(1528), h = n(6752);
		t.schema = [
			r.map,
			a.seq,
			o.string,
			i.nullTag,
			c.trueTag,
			c.falseTag,
			u.intBin,
			u.intOct,
			u.int,
			u.intHex,
			l.floatNaN,
			l.floatExp,
			l.float,
			s.binary,
			d.merge,
			f.omap,
			p.pairs,
			m.set,
			h.intTime,
			h.floatTime,
			h.timestamp
		];
	}),
	1528: ((e, t, n) => {
		var r = n(1127), i = n(7165), a = n(4454);
		class YAMLSet extends a.YAMLMap {
			constructor(e) {
				super(e), this.tag = YAMLSet.tag;
			}
			add(e) {
				let t;
				t = r.isPair(e) ? e : e && typeof e == "object" && "key" in e && "value" in e && e.value === null ? new i.Pair(e.key, null) : new i.Pair(e, null), a.findPair(this.items, t.key) || this.items.push(t);
			}
			get(e, t) {
				let n = a.findPair(this.items, e);
				return !t && r.isPair(n) ? r.isScalar(n.key) ? n.key.value : n.key : n;
			}
			set(e, t) {
				if (typeof t != "boolean") throw Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof t}`);
				let n = a.findPair(this.items, e);
				n && !t ? this.items.splice(this.items.indexOf(n), 1) : !n && t && this.items.push(new i.Pair(e));
			}
			toJSON(e, t) {
				return super.toJSON(e, t, Set);
			}
			toString(e, t, n) {
				if (!e) return JSON.stringify(this);
				if (this.hasAllNullValues(!0)) return super.toString(Object.assign({}, e, { allNullValues: !0 }), t, n);
				throw Error("Set items must all have null values");
			}
			static from(e, t, n) {
				let { replacer: r } = n, a = new this(e);
				if (t && Symbol.iterator in Object(t)) for (let e of t) typeof r == "function" && (e = r.call(t, e, e)), a.items.push(i.createPair(e, null, n));
				return a;
			}
		}
		YAMLSet.tag = "tag:yaml.org,2002:set";
		let o = {
			collection: "map",
			identify: (e) => e instanceof Set,
			nodeClass: YAMLSet,
			default: !1,
			tag: "tag:yaml.org,2002:set",
			createNode: (e, t, n) => YAMLSet.from(e, t, n),
			resolve(e, t) {
				if (r.isMap(e)) {
					if (e.hasAllNullValues(!0)) return Object.assign(new YAMLSet(), e);
					t("Set items must all have null values");
				} else t("Expected a mapping for this tag");
				return e;
			}
		};
		t.YAMLSet = YAMLSet, t.set = o;
	}),
	6752: ((e, t, n) => {
		var r = n(8689);
		function parseSexagesimal(e, t) {
			let n = e[0], r = n === "-" || n === "+" ? e.substring(1) : e, num = (e) => t ? BigInt(e) : Number(e), i = r.replace(/_/g, "").split(":").reduce((e, t) => e * num(60) + num(t), num(0));
			return n === "-" ? num(-1) * i : i;
		}
		function stringifySexagesimal(e) {
			let { value: t } = e, num = (e) => e;
			if (typeof t == "bigint") num = (e) => BigInt(e);
			else if (isNaN(t) || !isFinite(t)) return r.stringifyNumber(e);
			let n = "";
			t < 0 && (n = "-", t *= num(-1));
			let i = num(60), a = [t % i];
			return t < 60 ? a.unshift(0) : (t = (t - a[0]) / i, a.unshift(t % i), t >= 60 && (t = (t - a[0]) / i, a.unshift(t))), n + a.map((e) => String(e).padStart(2, "0")).join(":").replace(/000000\d*$/, "");
		}
		let i = {
			identify: (e) => typeof e == "bigint" || Number.isInteger(e),
			default: !0,
			tag: "tag:yaml.org,2002:int",
			format: "TIME",
			test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
			resolve: (e, t, { intAsBigInt: n }) => parseSexagesimal(e, n),
			stringify: stringifySexagesimal
		}, a = {
			identify: (e) => typeof e == "number",
			default: !0,
			tag: "tag:yaml.org,2002:float",
			format: "TIME",
			test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
			resolve: (e) => parseSexagesimal(e, !1),
			stringify: stringifySexagesimal
		}, o = {
			identify: (e) => e instanceof Date,
			default: !0,
			tag: "tag:yaml.org,2002:timestamp",
			test: RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),
			resolve(e) {
				let t = e.match(o.test);
				if (!t) throw Error("!!timestamp expects a date, starting with yyyy-mm-dd");
				let [, n, r, i, a, s, c] = t.map(Number), l = t[7] ? Number((t[7] + "00").substr(1, 3)) : 0, u = Date.UTC(n, r - 1, i, a || 0, s || 0, c || 0, l), d = t[8];
				if (d && d !== "Z") {
					let e = parseSexagesimal(d, !1);
					Math.abs(e) < 30 && (e *= 60), u -= 6e4 * e;
				}
				return new Date(u);
			},
			stringify: ({ value: e }) => e?.toISOString().replace(/(T00:00:00)?\.000Z$/, "") ?? ""
		};
		t.floatTime = a, t.intTime = i, t.timestamp = o;
	}),
	4475: ((e, t) => {
		let n = "block", r = "quoted";
		function foldFlowLines(e, t, i = "flow", { indentAtStart: a, lineWidth: o = 80, minContentWidth: s = 20, onFold: c, onOverflow: l } = {}) {
			if (!o || o < 0) return e;
			o < s && (s = 0);
			let u = Math.max(1 + s, 1 + o - t.length);
			if (e.length <= u) return e;
			let d = [], f = {}, p = o - t.length;
			typeof a == "number" && (a > o - Math.max(2, s) ? d.push(0) : p = o - a);
			let m, h, g = !1, v = -1, y = -1, b = -1;
			i === n && (v = consumeMoreIndentedLines(e, v, t.length), v !== -1 && (p = v + u));
			for (let a; a = e[v += 1];) {
				if (i === r && a === "\\") {
					switch (y = v, e[v + 1]) {
						case "x":
							v += 3;
							break;
						case "u":
							v += 5;
							break;
						case "U":
							v += 9;
							break;
						default: v += 1;
					}
					b = v;
				}
				if (a === "\n") i === n && (v = consumeMoreIndentedLines(e, v, t.length)), p = v + t.length + u, m = void 0;
				else {
					if (a === " " && h && h !== " " && h !== "\n" && h !== "	") {
						let t = e[v + 1];
						t && t !== " " && t !== "\n" && t !== "	" && (m = v);
					}
					if (v >= p) {
						if (m) d.push(m), p = m + u, m = void 0;
						else if (i === r) {
							for (; h === " " || h === "	";) h = a, a = e[v += 1], g = !0;
							let t = v > b + 1 ? v - 2 : y - 1;
							if (f[t]) return e;
							d.push(t), f[t] = !0, p = t + u, m = void 0;
						} else g = !0;
					}
				}
				h = a;
			}
			if (g && l && l(), d.length === 0) return e;
			c && c();
			let x = e.slice(0, d[0]);
			for (let n = 0; n < d.length; ++n) {
				let a = d[n], o = d[n + 1] || e.length;
				a === 0 ? x = `\n${t}${e.slice(0, o)}` : (i === r && f[a] && (x += `${e[a]}\\`), x += `\n${t}${e.slice(a + 1, o)}`);
			}
			return x;
		}
		function consumeMoreIndentedLines(e, t, n) {
			let r = t, i = t + 1, a = e[i];
			for (; a === " " || a === "	";) if (t < i + n) a = e[++t];
			else {
				do
					a = e[++t];
				while (a && a !== "\n");
				r = t, i = t + 1, a = e[i];
			}
			return r;
		}
		t.FOLD_BLOCK = n, t.FOLD_FLOW = "flow", t.FOLD_QUOTED = r, t.foldFlowLines = foldFlowLines;
	}),
	2148: ((e, t, n) => {
		var r = n(1596), i = n(1127), a = n(9799), o = n(3069);
		function createStringifyContext(e, t) {
			let n = Object.assign({
				blockQuote: !0,
				commentString: a.stringifyComment,
				defaultKeyType: null,
				defaultStringType: "PLAIN",
				directives: null,
				doubleQuotedAsJSON: !1,
				doubleQuotedMinMultiLineLength: 40,
				falseStr: "false",
				flowCollectionPadding: !0,
				indentSeq: !0,
				lineWidth: 80,
				minContentWidth: 20,
				nullStr: "null",
				simpleKeys: !1,
				singleQuote: null,
				trailingComma: !1,
				trueStr: "true",
				verifyAliasOrder: !0
			}, e.schema.toStringOptions, t), r;
			switch (n.collectionStyle) {
				case "block":
					r = !1;
					break;
				case "flow":
					r = !0;
					break;
				default: r = null;
			}
			return {
				anchors: new Set(),
				doc: e,
				flowCollectionPadding: n.flowCollectionPadding ? " " : "",
				indent: "",
				indentStep: typeof n.indent == "number" ? " ".repeat(n.indent) : "  ",
				inFlow: r,
				options: n
			};
		}
		function getTagObject(e, t) {
			if (t.tag) {
				let n = e.filter((e) => e.tag === t.tag);
				if (n.length > 0) return n.find((e) => e.format === t.format) ?? n[0];
			}
			let n, r;
			if (i.isScalar(t)) {
				r = t.value;
				let i = e.filter((e) => e.identify?.(r));
				if (i.length > 1) {
					let e = i.filter((e) => e.test);
					e.length > 0 && (i = e);
				}
				n = i.find((e) => e.format === t.format) ?? i.find((e) => !e.format);
			} else r = t, n = e.find((e) => e.nodeClass && r instanceof e.nodeClass);
			if (!n) {
				let e = r?.constructor?.name ?? (r === null ? "null" : typeof r);
				throw Error(`Tag not resolved for ${e} value`);
			}
			return n;
		}
		function stringifyProps(e, t, { anchors: n, doc: a }) {
			if (!a.directives) return "";
			let o = [], s = (i.isScalar(e) || i.isCollection(e)) && e.anchor;
			s && r.anchorIsValid(s) && (n.add(s), o.push(`&${s}`));
			let c = e.tag ?? (t.default ? null : t.tag);
			return c && o.push(a.directives.tagString(c)), o.join(" ");
		}
		function stringify(e, t, n, r) {
			if (i.isPair(e)) return e.toString(t, n, r);
			if (i.isAlias(e)) {
				if (t.doc.directives) return e.toString(t);
				if (t.resolvedAliases?.has(e)) throw TypeError("Cannot stringify circular structure without alias nodes");
				t.resolvedAliases ? t.resolvedAliases.add(e) : t.resolvedAliases = new Set([e]), e = e.resolve(t.doc);
			}
			let a, s = i.isNode(e) ? e : t.doc.createNode(e, { onTagObj: (e) => a = e });
			a ??= getTagObject(t.doc.schema.tags, s);
			let c = stringifyProps(s, a, t);
			c.length > 0 && (t.indentAtStart = (t.indentAtStart ?? 0) + c.length + 1);
			let l = typeof a.stringify == "function" ? a.stringify(s, t, n, r) : i.isScalar(s) ? o.stringifyString(s, t, n, r) : s.toString(t, n, r);
			return c ? i.isScalar(s) || l[0] === "{" || l[0] === "[" ? `${c} ${l}` : `${c}\n${t.indent}${l}` : l;
		}
		t.createStringifyContext = createStringifyContext, t.stringify = stringify;
	}),
	1212: ((e, t, n) => {
		var r = n(1127), i = n(2148), a = n(9799);
		function stringifyCollection(e, t, n) {
			return (t.inFlow ?? e.flow ? stringifyFlowCollection : stringifyBlockCollection)(e, t, n);
		}
		function stringifyBlockCollection({ comment: e, items: t }, n, { blockItemPrefix: o, flowChars: s, itemIndent: c, onChompKeep: l, onComment: u }) {
			let { indent: d, options: { commentString: f } } = n, p = Object.assign({}, n, {
				indent: c,
				type: null
			}), m = !1, h = [];
			for (let e = 0; e < t.length; ++e) {
				let s = t[e], l = null;
				if (r.isNode(s)) !m && s.spaceBefore && h.push(""), addCommentBefore(n, h, s.commentBefore, m), s.comment && (l = s.comment);
				else if (r.isPair(s)) {
					let e = r.isNode(s.key) ? s.key : null;
					e && (!m && e.spaceBefore && h.push(""), addCommentBefore(n, h, e.commentBefore, m));
				}
				m = !1;
				let u = i.stringify(s, p, () => l = null, () => m = !0);
				l && (u += a.lineComment(u, c, f(l))), m && l && (m = !1), h.push(o + u);
			}
			let g;
			if (h.length === 0) g = s.start + s.end;
			else {
				g = h[0];
				for (let e = 1; e < h.length; ++e) {
					let t = h[e];
					g += t ? `\n${d}${t}` : "\n";
				}
			}
			return e ? (g += "\n" + a.indentComment(f(e), d), u && u()) : m && l && l(), g;
		}
		function stringifyFlowCollection({ items: e }, t, { flowChars: n, itemIndent: o }) {
			let { indent: s, indentStep: c, flowCollectionPadding: l, options: { commentString: u } } = t;
			o += c;
			let d = Object.assign({}, t, {
				indent: o,
				inFlow: !0,
				type: null
			}), f = !1, p = 0, m = [];
			for (let n = 0; n < e.length; ++n) {
				let s = e[n], c = null;
				if (r.isNode(s)) s.spaceBefore && m.push(""), addCommentBefore(t, m, s.commentBefore, !1), s.comment && (c = s.comment);
				else if (r.isPair(s)) {
					let e = r.isNode(s.key) ? s.key : null;
					e && (e.spaceBefore && m.push(""), addCommentBefore(t, m, e.commentBefore, !1), e.comment && (f = !0));
					let n = r.isNode(s.value) ? s.value : null;
					n ? (n.comment && (c = n.comment), n.commentBefore && (f = !0)) : s.value == null && e?.comment && (c = e.comment);
				}
				c && (f = !0);
				let l = i.stringify(s, d, () => c = null);
				f ||= m.length > p || l.includes("\n"), n < e.length - 1 ? l += "," : t.options.trailingComma && (t.options.lineWidth > 0 && (f ||= m.reduce((e, t) => e + t.length + 2, 2) + (l.length + 2) > t.options.lineWidth), f && (l += ",")), c && (l += a.lineComment(l, o, u(c))), m.push(l), p = m.length;
			}
			let { start: h, end: g } = n;
			if (m.length === 0) return h + g;
			if (!f) {
				let e = m.reduce((e, t) => e + t.length + 2, 2);
				f = t.options.lineWidth > 0 && e > t.options.lineWidth;
			}
			if (f) {
				let e = h;
				for (let t of m) e += t ? `\n${c}${s}${t}` : "\n";
				return `${e}\n${s}${g}`;
			}
			return `${h}${l}${m.join(" ")}${l}${g}`;
		}
		function addCommentBefore({ indent: e, options: { commentString: t } }, n, r, i) {
			if (r && i && (r = r.replace(/^\n+/, "")), r) {
				let i = a.indentComment(t(r), e);
				n.push(i.trimStart());
			}
		}
		t.stringifyCollection = stringifyCollection;
	}),
	9799: ((e, t) => {
		let stringifyComment = (e) => e.replace(/^(?!$)(?: $)?/gm, "#");
		function indentComment(e, t) {
			return /^\n+$/.test(e) ? e.substring(1) : t ? e.replace(/^(?! *$)/gm, t) : e;
		}
		let lineComment = (e, t, n) => e.endsWith("\n") ? indentComment(n, t) : n.includes("\n") ? "\n" + indentComment(n, t) : (e.endsWith(" ") ? "" : " ") + n;
		t.indentComment = indentComment, t.lineComment = lineComment, t.stringifyComment = stringifyComment;
	}),
	6829: ((e, t, n) => {
		var r = n(1127), i = n(2148), a = n(9799);
		function stringifyDocument(e, t) {
			let n = [], o = t.directives === !0;
			if (t.directives !== !1 && e.directives) {
				let t = e.directives.toString(e);
				t ? (n.push(t), o = !0) : e.directives.docStart && (o = !0);
			}
			o && n.push("---");
			let s = i.createStringifyContext(e, t), { commentString: c } = s.options;
			if (e.commentBefore) {
				n.length !== 1 && n.unshift("");
				let t = c(e.commentBefore);
				n.unshift(a.indentComment(t, ""));
			}
			let l = !1, u = null;
			if (e.contents) {
				if (r.isNode(e.contents)) {
					if (e.contents.spaceBefore && o && n.push(""), e.contents.commentBefore) {
						let t = c(e.contents.commentBefore);
						n.push(a.indentComment(t, ""));
					}
					s.forceBlockIndent = !!e.comment, u = e.contents.comment;
				}
				let t = u ? void 0 : () => l = !0, d = i.stringify(e.contents, s, () => u = null, t);
				u && (d += a.lineComment(d, "", c(u))), (d[0] === "|" || d[0] === ">") && n[n.length - 1] === "---" ? n[n.length - 1] = `--- ${d}` : n.push(d);
			} else n.push(i.stringify(e.contents, s));
			if (e.directives?.docEnd) {
				if (e.comment) {
					let t = c(e.comment);
					t.includes("\n") ? (n.push("..."), n.push(a.indentComment(t, ""))) : n.push(`... ${t}`);
				} else n.push("...");
			} else {
				let t = e.comment;
				t && l && (t = t.replace(/^\n+/, "")), t && ((!l || u) && n[n.length - 1] !== "" && n.push(""), n.push(a.indentComment(c(t), "")));
			}
			return n.join("\n") + "\n";
		}
		t.stringifyDocument = stringifyDocument;
	}),
	8689: ((e, t) => {
		function stringifyNumber({ format: e, minFractionDigits: t, tag: n, value: r }) {
			if (typeof r == "bigint") return String(r);
			let i = typeof r == "number" ? r : Number(r);
			if (!isFinite(i)) return isNaN(i) ? ".nan" : i < 0 ? "-.inf" : ".inf";
			let a = Object.is(r, -0) ? "-0" : JSON.stringify(r);
			if (!e && t && (!n || n === "tag:yaml.org,2002:float") && /^-?\d/.test(a) && !a.includes("e")) {
				let e = a.indexOf(".");
				e < 0 && (e = a.length, a += ".");
				let n = t - (a.length - e - 1);
				for (; n-- > 0;) a += "0";
			}
			return a;
		}
		t.stringifyNumber = stringifyNumber;
	}),
	9748: ((e, t, n) => {
		var r = n(1127), i = n(3301), a = n(2148), o = n(9799);
		function stringifyPair({ key: e, value: t }, n, s, c) {
			let { allNullValues: l, doc: u, indent: d, indentStep: f, options: { commentString: p, indentSeq: m, simpleKeys: h } } = n, g = r.isNode(e) && e.comment || null;
			if (h) {
				if (g) throw Error("With simple keys, key nodes cannot have comments");
				if (r.isCollection(e) || !r.isNode(e) && typeof e == "object") throw Error("With simple keys, collection cannot be used as a key value");
			}
			let v = !h && (!e || g && t == null && !n.inFlow || r.isCollection(e) || (r.isScalar(e) ? e.type === i.Scalar.BLOCK_FOLDED || e.type === i.Scalar.BLOCK_LITERAL : typeof e == "object"));
			n = Object.assign({}, n, {
				allNullValues: !1,
				implicitKey: !v && (h || !l),
				indent: d + f
			});
			let y = !1, b = !1, x = a.stringify(e, n, () => y = !0, () => b = !0);
			if (!v && !n.inFlow && x.length > 1024) {
				if (h) throw Error("With simple keys, single line scalar must not span more than 1024 characters");
				v = !0;
			}
			if (n.inFlow) {
				if (l || t == null) return y && s && s(), x === "" ? "?" : v ? `? ${x}` : x;
			} else if (l && !h || t == null && v) return x = `? ${x}`, g && !y ? x += o.lineComment(x, n.indent, p(g)) : b && c && c(), x;
			y && (g = null), v ? (g && (x += o.lineComment(x, n.indent, p(g))), x = `? ${x}\n${d}:`) : (x = `${x}:`, g && (x += o.lineComment(x, n.indent, p(g))));
			let S, C, w;
			r.isNode(t) ? (S = !!t.spaceBefore, C = t.commentBefore, w = t.comment) : (S = !1, C = null, w = null, t && typeof t == "object" && (t = u.createNode(t))), n.implicitKey = !1, !v && !g && r.isScalar(t) && (n.indentAtStart = x.length + 1), b = !1, !m && f.length >= 2 && !n.inFlow && !v && r.isSeq(t) && !t.flow && !t.tag && !t.anchor && (n.indent = n.indent.substring(2));
			let T = !1, E = a.stringify(t, n, () => T = !0, () => b = !0), D = " ";
			if (g || S || C) {
				if (D = S ? "\n" : "", C) {
					let e = p(C);
					D += `\n${o.indentComment(e, n.indent)}`;
				}
				E === "" && !n.inFlow ? D === "\n" && w && (D = "\n\n") : D += `\n${n.indent}`;
			} else if (!v && r.isCollection(t)) {
				let e = E[0], r = E.indexOf("\n"), i = r !== -1, a = n.inFlow ?? t.flow ?? t.items.length === 0;
				if (i || !a) {
					let t = !1;
					if (i && (e === "&" || e === "!")) {
						let n = E.indexOf(" ");
						e === "&" && n !== -1 && n < r && E[n + 1] === "!" && (n = E.indexOf(" ", n + 1)), (n === -1 || r < n) && (t = !0);
					}
					t || (D = `\n${n.indent}`);
				}
			} else (E === "" || E[0] === "\n") && (D = "");
			return x += D + E, n.inFlow ? T && s && s() : w && !T ? x += o.lineComment(x, n.indent, p(w)) : b && c && c(), x;
		}
		t.stringifyPair = stringifyPair;
	}),
	3069: ((e, t, n) => {
		var r = n(3301), i = n(4475);
		let getFoldOptions = (e, t) => ({
			indentAtStart: t ? e.indent.length : e.indentAtStart,
			lineWidth: e.options.lineWidth,
			minContentWidth: e.options.minContentWidth
		}), containsDocumentMarker = (e) => /^(%|---|\.\.\.)/m.test(e);
		function lineLengthOverLimit(e, t, n) {
			if (!t || t < 0) return !1;
			let r = t - n, i = e.length;
			if (i <= r) return !1;
			for (let t = 0, n = 0; t < i; ++t) if (e[t] === "\n") {
				if (t - n > r) return !0;
				if (n = t + 1, i - n <= r) return !1;
			}
			return !0;
		}
		function doubleQuotedString(e, t) {
			let n = JSON.stringify(e);
			if (t.options.doubleQuotedAsJSON) return n;
			let { implicitKey: r } = t, a = t.options.doubleQuotedMinMultiLineLength, o = t.indent || (containsDocumentMarker(e) ? "  " : ""), s = "", c = 0;
			for (let e = 0, t = n[e]; t; t = n[++e]) if (t === " " && n[e + 1] === "\\" && n[e + 2] === "n" && (s += n.slice(c, e) + "\\ ", e += 1, c = e, t = "\\"), t === "\\") switch (n[e + 1]) {
				case "u":
					{
						s += n.slice(c, e);
						let t = n.substr(e + 2, 4);
						switch (t) {
							case "0000":
								s += "\\0";
								break;
							case "0007":
								s += "\\a";
								break;
							case "000b":
								s += "\\v";
								break;
							case "001b":
								s += "\\e";
								break;
							case "0085":
								s += "\\N";
								break;
							case "00a0":
								s += "\\_";
								break;
							case "2028":
								s += "\\L";
								break;
							case "2029":
								s += "\\P";
								break;
							default: t.substr(0, 2) === "00" ? s += "\\x" + t.substr(2) : s += n.substr(e, 6);
						}
						e += 5, c = e + 1;
					}
					break;
				case "n":
					if (r || n[e + 2] === "\"" || n.length < a) e += 1;
					else {
						for (s += n.slice(c, e) + "\n\n"; n[e + 2] === "\\" && n[e + 3] === "n" && n[e + 4] !== "\"";) s += "\n", e += 2;
						s += o, n[e + 2] === " " && (s += "\\"), e += 1, c = e + 1;
					}
					break;
				default: e += 1;
			}
			return s = c ? s + n.slice(c) : n, r ? s : i.foldFlowLines(s, o, i.FOLD_QUOTED, getFoldOptions(t, !1));
		}
		function singleQuotedString(e, t) {
			if (t.options.singleQuote === !1 || t.implicitKey && e.includes("\n") || /[ \t]\n|\n[ \t]/.test(e)) return doubleQuotedString(e, t);
			let n = t.indent || (containsDocumentMarker(e) ? "  " : ""), r = "'" + e.replace(/'/g, "''").replace(/\n+/g, `$&\n${n}`) + "'";
			return t.implicitKey ? r : i.foldFlowLines(r, n, i.FOLD_FLOW, getFoldOptions(t, !1));
		}
		function quotedString(e, t) {
			let { singleQuote: n } = t.options, r;
			if (n === !1) r = doubleQuotedString;
			else {
				let t = e.includes("\""), i = e.includes("'");
				r = t && !i ? singleQuotedString : i && !t ? doubleQuotedString : n ? singleQuotedString : doubleQuotedString;
			}
			return r(e, t);
		}
		let a;
		try {
			a = RegExp("(^|(?<!\n))\n+(?!\n|$)", "g");
		} catch {
			a = /\n+(?!\n|$)/g;
		}
		function blockString({ comment: e, type: t, value: n }, o, s, c) {
			let { blockQuote: l, commentString: u, lineWidth: d } = o.options;
			if (!l || /\n[\t ]+$/.test(n)) return quotedString(n, o);
			let f = o.indent || (o.forceBlockIndent || containsDocumentMarker(n) ? "  " : ""), p = l === "literal" ? !0 : l === "folded" || t === r.Scalar.BLOCK_FOLDED ? !1 : t === r.Scalar.BLOCK_LITERAL || !lineLengthOverLimit(n, d, f.length);
			if (!n) return p ? "|\n" : ">\n";
			let m, h;
			for (h = n.length; h > 0; --h) {
				let e = n[h - 1];
				if (e !== "\n" && e !== "	" && e !== " ") break;
			}
			let g = n.substring(h), v = g.indexOf("\n");
			v === -1 ? m = "-" : n === g || v !== g.length - 1 ? (m = "+", c && c()) : m = "", g &&= (n = n.slice(0, -g.length), g[g.length - 1] === "\n" && (g = g.slice(0, -1)), g.replace(a, `$&${f}`));
			let y = !1, b, x = -1;
			for (b = 0; b < n.length; ++b) {
				let e = n[b];
				if (e === " ") y = !0;
				else if (e === "\n") x = b;
				else break;
			}
			let S = n.substring(0, x < b ? x + 1 : b);
			S &&= (n = n.substring(S.length), S.replace(/\n+/g, `$&${f}`));
			let C = (y ? f ? "2" : "1" : "") + m;
			if (e && (C += " " + u(e.replace(/ ?[\r\n]+/g, " ")), s && s()), !p) {
				let e = n.replace(/\n+/g, "\n$&").replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, "$1$2").replace(/\n+/g, `$&${f}`), a = !1, s = getFoldOptions(o, !0);
				l !== "folded" && t !== r.Scalar.BLOCK_FOLDED && (s.onOverflow = () => {
					a = !0;
				});
				let c = i.foldFlowLines(`${S}${e}${g}`, f, i.FOLD_BLOCK, s);
				if (!a) return `>${C}\n${f}${c}`;
			}
			return n = n.replace(/\n+/g, `$&${f}`), `|${C}\n${f}${S}${n}${g}`;
		}
		function plainString(e, t, n, a) {
			let { type: o, value: s } = e, { actualString: c, implicitKey: l, indent: u, indentStep: d, inFlow: f } = t;
			if (l && s.includes("\n") || f && /[[\]{},]/.test(s)) return quotedString(s, t);
			if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(s)) return l || f || !s.includes("\n") ? quotedString(s, t) : blockString(e, t, n, a);
			if (!l && !f && o !== r.Scalar.PLAIN && s.includes("\n")) return blockString(e, t, n, a);
			if (containsDocumentMarker(s)) {
				if (u === "") return t.forceBlockIndent = !0, blockString(e, t, n, a);
				if (l && u === d) return quotedString(s, t);
			}
			let p = s.replace(/\n+/g, `$&\n${u}`);
			if (c) {
				let test = (e) => e.default && e.tag !== "tag:yaml.org,2002:str" && e.test?.test(p), { compat: e, tags: n } = t.doc.schema;
				if (n.some(test) || e?.some(test)) return quotedString(s, t);
			}
			return l ? p : i.foldFlowLines(p, u, i.FOLD_FLOW, getFoldOptions(t, !1));
		}
		function stringifyString(e, t, n, i) {
			let { implicitKey: a, inFlow: o } = t, s = typeof e.value == "string" ? e : Object.assign({}, e, { value: String(e.value) }), { type: c } = e;
			c !== r.Scalar.QUOTE_DOUBLE && /[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(s.value) && (c = r.Scalar.QUOTE_DOUBLE);
			let _stringify = (e) => {
				switch (e) {
					case r.Scalar.BLOCK_FOLDED:
					case r.Scalar.BLOCK_LITERAL: return a || o ? quotedString(s.value, t) : blockString(s, t, n, i);
					case r.Scalar.QUOTE_DOUBLE: return doubleQuotedString(s.value, t);
					case r.Scalar.QUOTE_SINGLE: return singleQuotedString(s.value, t);
					case r.Scalar.PLAIN: return plainString(s, t, n, i);
					default: return null;
				}
			}, l = _stringify(c);
			if (l === null) {
				let { defaultKeyType: e, defaultStringType: n } = t.options, r = a && e || n;
				if (l = _stringify(r), l === null) throw Error(`Unsupported default string type ${r}`);
			}
			return l;
		}
		t.stringifyString = stringifyString;
	}),
	204: ((e, t, n) => {
		var r = n(1127);
		let i = Symbol("break visit"), a = Symbol("skip children"), o = Symbol("remove node");
		function visit(e, t) {
			let n = initVisitor(t);
			r.isDocument(e) ? visit_(null, e.contents, n, Object.freeze([e])) === o && (e.contents = null) : visit_(null, e, n, Object.freeze([]));
		}
		visit.BREAK = i, visit.SKIP = a, visit.REMOVE = o;
		function visit_(e, t, n, a) {
			let s = callVisitor(e, t, n, a);
			if (r.isNode(s) || r.isPair(s)) return replaceNode(e, a, s), visit_(e, s, n, a);
			if (typeof s != "symbol") {
				if (r.isCollection(t)) {
					a = Object.freeze(a.concat(t));
					for (let e = 0; e < t.items.length; ++e) {
						let r = visit_(e, t.items[e], n, a);
						if (typeof r == "number") e = r - 1;
						else if (r === i) return i;
						else r === o && (t.items.splice(e, 1), --e);
					}
				} else if (r.isPair(t)) {
					a = Object.freeze(a.concat(t));
					let e = visit_("key", t.key, n, a);
					if (e === i) return i;
					e === o && (t.key = null);
					let r = visit_("value", t.value, n, a);
					if (r === i) return i;
					r === o && (t.value = null);
				}
			}
			return s;
		}
		async function visitAsync(e, t) {
			let n = initVisitor(t);
			r.isDocument(e) ? await visitAsync_(null, e.contents, n, Object.freeze([e])) === o && (e.contents = null) : await visitAsync_(null, e, n, Object.freeze([]));
		}
		visitAsync.BREAK = i, visitAsync.SKIP = a, visitAsync.REMOVE = o;
		async function visitAsync_(e, t, n, a) {
			let s = await callVisitor(e, t, n, a);
			if (r.isNode(s) || r.isPair(s)) return replaceNode(e, a, s), visitAsync_(e, s, n, a);
			if (typeof s != "symbol") {
				if (r.isCollection(t)) {
					a = Object.freeze(a.concat(t));
					for (let e = 0; e < t.items.length; ++e) {
						let r = await visitAsync_(e, t.items[e], n, a);
						if (typeof r == "number") e = r - 1;
						else if (r === i) return i;
						else r === o && (t.items.splice(e, 1), --e);
					}
				} else if (r.isPair(t)) {
					a = Object.freeze(a.concat(t));
					let e = await visitAsync_("key", t.key, n, a);
					if (e === i) return i;
					e === o && (t.key = null);
					let r = await visitAsync_("value", t.value, n, a);
					if (r === i) return i;
					r === o && (t.value = null);
				}
			}
			return s;
		}
		function initVisitor(e) {
			return typeof e == "object" && (e.Collection || e.Node || e.Value) ? Object.assign({
				Alias: e.Node,
				Map: e.Node,
				Scalar: e.Node,
				Seq: e.Node
			}, e.Value && {
				Map: e.Value,
				Scalar: e.Value,
				Seq: e.Value
			}, e.Collection && {
				Map: e.Collection,
				Seq: e.Collection
			}, e) : e;
		}
		function callVisitor(e, t, n, i) {
			if (typeof n == "function") return n(e, t, i);
			if (r.isMap(t)) return n.Map?.(e, t, i);
			if (r.isSeq(t)) return n.Seq?.(e, t, i);
			if (r.isPair(t)) return n.Pair?.(e, t, i);
			if (r.isScalar(t)) return n.Scalar?.(e, t, i);
			if (r.isAlias(t)) return n.Alias?.(e, t, i);
		}
		function replaceNode(e, t, n) {
			let i = t[t.length - 1];
			if (r.isCollection(i)) i.items[e] = n;
			else if (r.isPair(i)) e === "key" ? i.key = n : i.value = n;
			else if (r.isDocument(i)) i.contents = n;
			else {
				let e = r.isAlias(i) ? "alias" : "scalar";
				throw Error(`Cannot replace node with ${e} parent`);
			}
		}
		t.visit = visit, t.visitAsync = visitAsync;
	}),
	9473: ((e, t, n) => {
		n.d(t, { pO: () => PawlError });
		class PawlError extends Error {
			kind;
			help;
			constructor(e, t = "usage", n) {
				super(e.what, n === void 0 ? void 0 : { cause: n }), this.name = "PawlError", this.help = e, this.kind = t;
			}
		}
	}),
	8312: ((e, t, n) => {
		n.d(t, { c: () => fused });
		var r = n(8212);
		function fused(e, t, n, i) {
			let a = new Map(), add = (e, t) => {
				let r = n.method === "rrf" ? (e, t) => 1 / (n.k + t + 1) : scaled(e);
				e.forEach((e, n) => {
					a.set(e.item, (a.get(e.item) ?? 0) + t * r(e, n));
				});
			};
			return add(e, n.weight), add(t, 1 - n.weight), (0, r.N)([...a].map(([e, t]) => ({
				item: e,
				score: t
			})), i);
		}
		function scaled(e) {
			let t = e.map(({ score: e }) => e), n = t.reduce((e, t) => Math.min(e, t), Infinity), r = t.reduce((e, t) => Math.max(e, t), -Infinity);
			return ({ score: e }) => r > n ? (e - n) / (r - n) : 1;
		}
	}),
	8212: ((e, t, n) => {
		n.d(t, { N: () => bestHits });
		function bestHits(e, t) {
			return [...e].sort((e, t) => t.score - e.score || e.item - t.item).slice(0, t);
		}
	}),
	8899: ((t, n, r) => {
		r.d(n, { n: () => openAiEmbedder });
		function __classPrivateFieldSet(e, t, n, r, i) {
			if (r === "m") throw TypeError("Private method is not writable");
			if (r === "a" && !i) throw TypeError("Private accessor was defined without a setter");
			if (typeof t == "function" ? e !== t || !i : !t.has(e)) throw TypeError("Cannot write private member to an object whose class did not declare it");
			return r === "a" ? i.call(e, n) : i ? i.value = n : t.set(e, n), n;
		}
		function __classPrivateFieldGet(e, t, n, r) {
			if (n === "a" && !r) throw TypeError("Private accessor was defined without a getter");
			if (typeof t == "function" ? e !== t || !r : !t.has(e)) throw TypeError("Cannot read private member from an object whose class did not declare it");
			return n === "m" ? r : n === "a" ? r.call(e) : r ? r.value : t.get(e);
		}
		let uuid4 = function() {
			let { crypto: e } = globalThis;
			if (e?.randomUUID) return uuid4 = e.randomUUID.bind(e), e.randomUUID();
			let t = new Uint8Array(1), n = e ? () => e.getRandomValues(t)[0] : () => Math.random() * 255 & 255;
			return "10000000-1000-4000-8000-100000000000".replace(/[018]/g, (e) => (+e ^ n() & 15 >> e / 4).toString(16));
		};
		function isAbortError(e) {
			return typeof e == "object" && !!e && ("name" in e && e.name === "AbortError" || "message" in e && String(e.message).includes("FetchRequestCanceledException"));
		}
		let castToError = (e) => {
			if (e instanceof Error) return e;
			if (typeof e == "object" && e) {
				try {
					if (Object.prototype.toString.call(e) === "[object Error]") {
						let t = Error(e.message, e.cause ? { cause: e.cause } : {});
						return e.stack && (t.stack = e.stack), e.cause && !t.cause && (t.cause = e.cause), e.name && (t.name = e.name), t;
					}
				} catch {}
				try {
					return Error(JSON.stringify(e));
				} catch {}
			}
			return Error(e);
		};
		class error_OpenAIError extends Error {}
		class APIError extends error_OpenAIError {
			constructor(e, t, n, r) {
				super(`${APIError.makeMessage(e, t, n)}`), this.status = e, this.headers = r, this.requestID = r?.get("x-request-id"), this.error = t;
				let i = t;
				this.code = i?.code, this.param = i?.param, this.type = i?.type;
			}
			static makeMessage(e, t, n) {
				let r = t?.message ? typeof t.message == "string" ? t.message : JSON.stringify(t.message) : t ? JSON.stringify(t) : n;
				return e && r ? `${e} ${r}` : e ? `${e} status code (no body)` : r || "(no status code or body)";
			}
			static generate(e, t, n, r) {
				if (!e || !r) return new APIConnectionError({
					message: n,
					cause: castToError(t)
				});
				let i = t?.error;
				return e === 400 ? new BadRequestError(e, i, n, r) : e === 401 ? new AuthenticationError(e, i, n, r) : e === 403 ? new PermissionDeniedError(e, i, n, r) : e === 404 ? new NotFoundError(e, i, n, r) : e === 409 ? new ConflictError(e, i, n, r) : e === 422 ? new UnprocessableEntityError(e, i, n, r) : e === 429 ? new RateLimitError(e, i, n, r) : e >= 500 ? new InternalServerError(e, i, n, r) : new APIError(e, i, n, r);
			}
		}
		class APIUserAbortError extends APIError {
			constructor({ message: e } = {}) {
				super(void 0, void 0, e || "Request was aborted.", void 0);
			}
		}
		class APIConnectionError extends APIError {
			constructor({ message: e, cause: t }) {
				super(void 0, void 0, e || "Connection error.", void 0), t && (this.cause = t);
			}
		}
		class APIConnectionTimeoutError extends APIConnectionError {
			constructor({ message: e } = {}) {
				super({ message: e ?? "Request timed out." });
			}
		}
		class BadRequestError extends APIError {}
		class AuthenticationError extends APIError {}
		class PermissionDeniedError extends APIError {}
		class NotFoundError extends APIError {}
		class ConflictError extends APIError {}
		class UnprocessableEntityError extends APIError {}
		class RateLimitError extends APIError {}
		class InternalServerError extends APIError {}
		class LengthFinishReasonError extends error_OpenAIError {
			constructor() {
				super("Could not parse response content as the length limit was reached");
			}
		}
		class ContentFilterFinishReasonError extends error_OpenAIError {
			constructor() {
				super("Could not parse response content as the request was rejected by the content filter");
			}
		}
		class InvalidWebhookSignatureError extends Error {
			constructor(e) {
				super(e);
			}
		}
		class OAuthError extends APIError {
			constructor(e, t, n) {
				let r = "OAuth2 authentication error", i;
				if (t && typeof t == "object") {
					let e = t;
					i = e.error;
					let n = e.error_description;
					n && typeof n == "string" ? r = n : i && (r = i);
				}
				super(e, t, r, n), this.error_code = i;
			}
		}
		class SubjectTokenProviderError extends error_OpenAIError {
			constructor(e, t, n) {
				super(e), this.provider = t, this.cause = n;
			}
		}
		let i = /^[a-z][a-z0-9+.-]*:/i, isAbsoluteURL = (e) => i.test(e), values_isArray = (e) => (values_isArray = Array.isArray, values_isArray(e)), a = values_isArray;
		function maybeObj(e) {
			return typeof e == "object" ? e ?? {} : {};
		}
		function isEmptyObj(e) {
			if (!e) return !0;
			for (let t in e) return !1;
			return !0;
		}
		function hasOwn(e, t) {
			return Object.prototype.hasOwnProperty.call(e, t);
		}
		function isObj(e) {
			return typeof e == "object" && !!e && !Array.isArray(e);
		}
		let validatePositiveInteger = (e, t) => {
			if (typeof t != "number" || !Number.isInteger(t)) throw new error_OpenAIError(`${e} must be an integer`);
			if (t < 0) throw new error_OpenAIError(`${e} must be a positive integer`);
			return t;
		}, safeJSON = (e) => {
			try {
				return JSON.parse(e);
			} catch {
				return;
			}
		}, sleep = (e) => new Promise((t) => setTimeout(t, e)), o = "6.49.0", isRunningInBrowser = () => typeof window < "u" && window.document !== void 0 && typeof navigator < "u";
		function getDetectedPlatform() {
			return typeof Deno < "u" && Deno.build != null ? "deno" : typeof EdgeRuntime < "u" ? "edge" : Object.prototype.toString.call(globalThis.process === void 0 ? 0 : globalThis.process) === "[object process]" ? "node" : "unknown";
		}
		let getPlatformProperties = () => {
			let e = getDetectedPlatform();
			if (e === "deno") return {
				"X-Stainless-Lang": "js",
				"X-Stainless-Package-Version": o,
				"X-Stainless-OS": normalizePlatform(Deno.build.os),
				"X-Stainless-Arch": normalizeArch(Deno.build.arch),
				"X-Stainless-Runtime": "deno",
				"X-Stainless-Runtime-Version": typeof Deno.version == "string" ? Deno.version : Deno.version?.deno ?? "unknown"
			};
			if (typeof EdgeRuntime < "u") return {
				"X-Stainless-Lang": "js",
				"X-Stainless-Package-Version": o,
				"X-Stainless-OS": "Unknown",
				"X-Stainless-Arch": `other:${EdgeRuntime}`,
				"X-Stainless-Runtime": "edge",
				"X-Stainless-Runtime-Version": globalThis.process.version
			};
			if (e === "node") return {
				"X-Stainless-Lang": "js",
				"X-Stainless-Package-Version": o,
				"X-Stainless-OS": normalizePlatform(globalThis.process.platform ?? "unknown"),
				"X-Stainless-Arch": normalizeArch(globalThis.process.arch ?? "unknown"),
				"X-Stainless-Runtime": "node",
				"X-Stainless-Runtime-Version": globalThis.process.version ?? "unknown"
			};
			let t = getBrowserInfo();
			return t ? {
				"X-Stainless-Lang": "js",
				"X-Stainless-Package-Version": o,
				"X-Stainless-OS": "Unknown",
				"X-Stainless-Arch": "unknown",
				"X-Stainless-Runtime": `browser:${t.browser}`,
				"X-Stainless-Runtime-Version": t.version
			} : {
				"X-Stainless-Lang": "js",
				"X-Stainless-Package-Version": o,
				"X-Stainless-OS": "Unknown",
				"X-Stainless-Arch": "unknown",
				"X-Stainless-Runtime": "unknown",
				"X-Stainless-Runtime-Version": "unknown"
			};
		};
		function getBrowserInfo() {
			if (typeof navigator > "u" || !navigator) return null;
			for (let { key: e, pattern: t } of [
				{
					key: "edge",
					pattern: /Edge(?:\W+(\d+)\.(\d+)(?:\.(\d+))?)?/
				},
				{
					key: "ie",
					pattern: /MSIE(?:\W+(\d+)\.(\d+)(?:\.(\d+))?)?/
				},
				{
					key: "ie",
					pattern: /Trident(?:.*rv\:(\d+)\.(\d+)(?:\.(\d+))?)?/
				},
				{
					key: "chrome",
					pattern: /Chrome(?:\W+(\d+)\.(\d+)(?:\.(\d+))?)?/
				},
				{
					key: "firefox",
					pattern: /Firefox(?:\W+(\d+)\.(\d+)(?:\.(\d+))?)?/
				},
				{
					key: "safari",
					pattern: /(?:Version\W+(\d+)\.(\d+)(?:\.(\d+))?)?(?:\W+Mobile\S*)?\W+Safari/
				}
			]) {
				let n = t.exec(navigator.userAgent);
				if (n) return {
					browser: e,
					version: `${n[1] || 0}.${n[2] || 0}.${n[3] || 0}`
				};
			}
			return null;
		}
		let normalizeArch = (e) => e === "x32" ? "x32" : e === "x86_64" || e === "x64" ? "x64" : e === "arm" ? "arm" : e === "aarch64" || e === "arm64" ? "arm64" : e ? `other:${e}` : "unknown", normalizePlatform = (e) => (e = e.toLowerCase(), e.includes("ios") ? "iOS" : e === "android" ? "Android" : e === "darwin" ? "MacOS" : e === "win32" ? "Windows" : e === "freebsd" ? "FreeBSD" : e === "openbsd" ? "OpenBSD" : e === "linux" ? "Linux" : e ? `Other:${e}` : "Unknown"), s, getPlatformHeaders = () => s ??= getPlatformProperties();
		function getDefaultFetch() {
			if (typeof fetch < "u") return fetch;
			throw Error("`fetch` is not defined as a global; Either pass `fetch` to the client, `new OpenAI({ fetch })` or polyfill the global, `globalThis.fetch = fetch`");
		}
		function makeReadableStream(...e) {
			let t = globalThis.ReadableStream;
			if (t === void 0) throw Error("`ReadableStream` is not defined as a global; You will need to polyfill it, `globalThis.ReadableStream = ReadableStream`");
			return new t(...e);
		}
		function ReadableStreamFrom(e) {
			let t = Symbol.asyncIterator in e ? e[Symbol.asyncIterator]() : e[Symbol.iterator]();
			return makeReadableStream({
				start() {},
				async pull(e) {
					let { done: n, value: r } = await t.next();
					n ? e.close() : e.enqueue(r);
				},
				async cancel() {
					await t.return?.();
				}
			});
		}
		function ReadableStreamToAsyncIterable(e) {
			if (e[Symbol.asyncIterator]) return e;
			let t = e.getReader();
			return {
				async next() {
					try {
						let e = await t.read();
						return e?.done && t.releaseLock(), e;
					} catch (e) {
						throw t.releaseLock(), e;
					}
				},
				async return() {
					let e = t.cancel();
					return t.releaseLock(), await e, {
						done: !0,
						value: void 0
					};
				},
				[Symbol.asyncIterator]() {
					return this;
				}
			};
		}
		async function CancelReadableStream(e) {
			if (typeof e != "object" || !e) return;
			if (e[Symbol.asyncIterator]) {
				await e[Symbol.asyncIterator]().return?.();
				return;
			}
			let t = e.getReader(), n = t.cancel();
			t.releaseLock(), await n;
		}
		let FallbackEncoder = ({ headers: e, body: t }) => ({
			bodyHeaders: { "content-type": "application/json" },
			body: JSON.stringify(t)
		}), c = "RFC3986", default_formatter = (e) => String(e), l = {
			RFC1738: (e) => String(e).replace(/%20/g, "+"),
			RFC3986: default_formatter
		}, has = (e, t) => (has = Object.hasOwn ?? Function.prototype.call.bind(Object.prototype.hasOwnProperty), has(e, t)), u = (() => {
			let e = [];
			for (let t = 0; t < 256; ++t) e.push("%" + ((t < 16 ? "0" : "") + t.toString(16)).toUpperCase());
			return e;
		})(), d = 1024, encode = (e, t, n, r, i) => {
			if (e.length === 0) return e;
			let a = e;
			if (typeof e == "symbol" ? a = Symbol.prototype.toString.call(e) : typeof e != "string" && (a = String(e)), n === "iso-8859-1") return escape(a).replace(/%u[0-9a-f]{4}/gi, function(e) {
				return "%26%23" + parseInt(e.slice(2), 16) + "%3B";
			});
			let o = "";
			for (let e = 0; e < a.length; e += d) {
				let t = a.length >= d ? a.slice(e, e + d) : a, n = [];
				for (let e = 0; e < t.length; ++e) {
					let r = t.charCodeAt(e);
					r === 45 || r === 46 || r === 95 || r === 126 || r >= 48 && r <= 57 || r >= 65 && r <= 90 || r >= 97 && r <= 122 || i === "RFC1738" && (r === 40 || r === 41) ? n[n.length] = t.charAt(e) : r < 128 ? n[n.length] = u[r] : r < 2048 ? n[n.length] = u[192 | r >> 6] + u[128 | r & 63] : r < 55296 || r >= 57344 ? n[n.length] = u[224 | r >> 12] + u[128 | r >> 6 & 63] + u[128 | r & 63] : (e += 1, r = 65536 + ((r & 1023) << 10 | t.charCodeAt(e) & 1023), n[n.length] = u[240 | r >> 18] + u[128 | r >> 12 & 63] + u[128 | r >> 6 & 63] + u[128 | r & 63]);
				}
				o += n.join("");
			}
			return o;
		};
		function is_buffer(e) {
			return !e || typeof e != "object" ? !1 : !!(e.constructor && e.constructor.isBuffer && e.constructor.isBuffer(e));
		}
		function maybe_map(e, t) {
			if (values_isArray(e)) {
				let n = [];
				for (let r = 0; r < e.length; r += 1) n.push(t(e[r]));
				return n;
			}
			return t(e);
		}
		let f = {
			brackets(e) {
				return String(e) + "[]";
			},
			comma: "comma",
			indices(e, t) {
				return String(e) + "[" + t + "]";
			},
			repeat(e) {
				return String(e);
			}
		}, push_to_array = function(e, t) {
			Array.prototype.push.apply(e, values_isArray(t) ? t : [t]);
		}, p, m = {
			addQueryPrefix: !1,
			allowDots: !1,
			allowEmptyArrays: !1,
			arrayFormat: "indices",
			charset: "utf-8",
			charsetSentinel: !1,
			delimiter: "&",
			encode: !0,
			encodeDotInKeys: !1,
			encoder: encode,
			encodeValuesOnly: !1,
			format: c,
			formatter: default_formatter,
			indices: !1,
			serializeDate(e) {
				return (p ??= Function.prototype.call.bind(Date.prototype.toISOString))(e);
			},
			skipNulls: !1,
			strictNullHandling: !1
		};
		function is_non_nullish_primitive(e) {
			return typeof e == "string" || typeof e == "number" || typeof e == "boolean" || typeof e == "symbol" || typeof e == "bigint";
		}
		let h = {};
		function inner_stringify(e, t, n, r, i, a, o, s, c, l, u, d, f, p, g, v, y, b) {
			let x = e, S = b, C = 0, w = !1;
			for (; (S = S.get(h)) !== void 0 && !w;) {
				let t = S.get(e);
				if (C += 1, t !== void 0) {
					if (t === C) throw RangeError("Cyclic object value");
					w = !0;
				}
				S.get(h) === void 0 && (C = 0);
			}
			if (typeof l == "function" ? x = l(t, x) : x instanceof Date ? x = f?.(x) : n === "comma" && values_isArray(x) && (x = maybe_map(x, function(e) {
				return e instanceof Date ? f?.(e) : e;
			})), x === null) {
				if (a) return c && !v ? c(t, m.encoder, y, "key", p) : t;
				x = "";
			}
			if (is_non_nullish_primitive(x) || is_buffer(x)) {
				if (c) {
					let e = v ? t : c(t, m.encoder, y, "key", p);
					return [g?.(e) + "=" + g?.(c(x, m.encoder, y, "value", p))];
				}
				return [g?.(t) + "=" + g?.(String(x))];
			}
			let T = [];
			if (x === void 0) return T;
			let E;
			if (n === "comma" && values_isArray(x)) v && c && (x = maybe_map(x, c)), E = [{ value: x.length > 0 ? x.join(",") || null : void 0 }];
			else if (values_isArray(l)) E = l;
			else {
				let e = Object.keys(x);
				E = u ? e.sort(u) : e;
			}
			let D = s ? String(t).replace(/\./g, "%2E") : String(t), O = r && values_isArray(x) && x.length === 1 ? D + "[]" : D;
			if (i && values_isArray(x) && x.length === 0) return O + "[]";
			for (let t = 0; t < E.length; ++t) {
				let m = E[t], S = typeof m == "object" && m.value !== void 0 ? m.value : x[m];
				if (o && S === null) continue;
				let w = d && s ? m.replace(/\./g, "%2E") : m, D = values_isArray(x) ? typeof n == "function" ? n(O, w) : O : O + (d ? "." + w : "[" + w + "]");
				b.set(e, C);
				let ee = new WeakMap();
				ee.set(h, b), push_to_array(T, inner_stringify(S, D, n, r, i, a, o, s, n === "comma" && v && values_isArray(x) ? null : c, l, u, d, f, p, g, v, y, ee));
			}
			return T;
		}
		function normalize_stringify_options(e = m) {
			if (e.allowEmptyArrays !== void 0 && typeof e.allowEmptyArrays != "boolean") throw TypeError("`allowEmptyArrays` option can only be `true` or `false`, when provided");
			if (e.encodeDotInKeys !== void 0 && typeof e.encodeDotInKeys != "boolean") throw TypeError("`encodeDotInKeys` option can only be `true` or `false`, when provided");
			if (e.encoder !== null && e.encoder !== void 0 && typeof e.encoder != "function") throw TypeError("Encoder has to be a function.");
			let t = e.charset || m.charset;
			if (e.charset !== void 0 && e.charset !== "utf-8" && e.charset !== "iso-8859-1") throw TypeError("The charset option must be either utf-8, iso-8859-1, or undefined");
			let n = c;
			if (e.format !== void 0) {
				if (!has(l, e.format)) throw TypeError("Unknown format option provided.");
				n = e.format;
			}
			let r = l[n], i = m.filter;
			(typeof e.filter == "function" || values_isArray(e.filter)) && (i = e.filter);
			let a;
			if (a = e.arrayFormat && e.arrayFormat in f ? e.arrayFormat : "indices" in e ? e.indices ? "indices" : "repeat" : m.arrayFormat, "commaRoundTrip" in e && typeof e.commaRoundTrip != "boolean") throw TypeError("`commaRoundTrip` must be a boolean, or absent");
			let o = e.allowDots === void 0 ? e.encodeDotInKeys ? !0 : m.allowDots : !!e.allowDots;
			return {
				addQueryPrefix: typeof e.addQueryPrefix == "boolean" ? e.addQueryPrefix : m.addQueryPrefix,
				allowDots: o,
				allowEmptyArrays: typeof e.allowEmptyArrays == "boolean" ? !!e.allowEmptyArrays : m.allowEmptyArrays,
				arrayFormat: a,
				charset: t,
				charsetSentinel: typeof e.charsetSentinel == "boolean" ? e.charsetSentinel : m.charsetSentinel,
				commaRoundTrip: !!e.commaRoundTrip,
				delimiter: e.delimiter === void 0 ? m.delimiter : e.delimiter,
				encode: typeof e.encode == "boolean" ? e.encode : m.encode,
				encodeDotInKeys: typeof e.encodeDotInKeys == "boolean" ? e.encodeDotInKeys : m.encodeDotInKeys,
				encoder: typeof e.encoder == "function" ? e.encoder : m.encoder,
				encodeValuesOnly: typeof e.encodeValuesOnly == "boolean" ? e.encodeValuesOnly : m.encodeValuesOnly,
				filter: i,
				format: n,
				formatter: r,
				serializeDate: typeof e.serializeDate == "function" ? e.serializeDate : m.serializeDate,
				skipNulls: typeof e.skipNulls == "boolean" ? e.skipNulls : m.skipNulls,
				sort: typeof e.sort == "function" ? e.sort : null,
				strictNullHandling: typeof e.strictNullHandling == "boolean" ? e.strictNullHandling : m.strictNullHandling
			};
		}
		function stringify(e, t = {}) {
			let n = e, r = normalize_stringify_options(t), i, a;
			typeof r.filter == "function" ? (a = r.filter, n = a("", n)) : values_isArray(r.filter) && (a = r.filter, i = a);
			let o = [];
			if (typeof n != "object" || !n) return "";
			let s = f[r.arrayFormat], c = s === "comma" && r.commaRoundTrip;
			i ||= Object.keys(n), r.sort && i.sort(r.sort);
			let l = new WeakMap();
			for (let e = 0; e < i.length; ++e) {
				let t = i[e];
				r.skipNulls && n[t] === null || push_to_array(o, inner_stringify(n[t], t, s, c, r.allowEmptyArrays, r.strictNullHandling, r.skipNulls, r.encodeDotInKeys, r.encode ? r.encoder : null, r.filter, r.sort, r.allowDots, r.serializeDate, r.format, r.formatter, r.encodeValuesOnly, r.charset, l));
			}
			let u = o.join(r.delimiter), d = r.addQueryPrefix === !0 ? "?" : "";
			return r.charsetSentinel && (r.charset === "iso-8859-1" ? d += "utf8=%26%2310003%3B&" : d += "utf8=%E2%9C%93&"), u.length > 0 ? d + u : "";
		}
		function stringifyQuery(e) {
			return stringify(e, { arrayFormat: "brackets" });
		}
		function concatBytes(e) {
			let t = 0;
			for (let n of e) t += n.length;
			let n = new Uint8Array(t), r = 0;
			for (let t of e) n.set(t, r), r += t.length;
			return n;
		}
		let g;
		function bytes_encodeUTF8(e) {
			let t;
			return (g ??= (t = new globalThis.TextEncoder(), t.encode.bind(t)))(e);
		}
		let v;
		function decodeUTF8(e) {
			let t;
			return (v ??= (t = new globalThis.TextDecoder(), t.decode.bind(t)))(e);
		}
		var y, b;
		class LineDecoder {
			constructor() {
				y.set(this, void 0), b.set(this, void 0), __classPrivateFieldSet(this, y, new Uint8Array(), "f"), __classPrivateFieldSet(this, b, null, "f");
			}
			decode(e) {
				if (e == null) return [];
				let t = e instanceof ArrayBuffer ? new Uint8Array(e) : typeof e == "string" ? bytes_encodeUTF8(e) : e;
				__classPrivateFieldSet(this, y, concatBytes([__classPrivateFieldGet(this, y, "f"), t]), "f");
				let n = [], r;
				for (; (r = findNewlineIndex(__classPrivateFieldGet(this, y, "f"), __classPrivateFieldGet(this, b, "f"))) != null;) {
					if (r.carriage && __classPrivateFieldGet(this, b, "f") == null) {
						__classPrivateFieldSet(this, b, r.index, "f");
						continue;
					}
					if (__classPrivateFieldGet(this, b, "f") != null && (r.index !== __classPrivateFieldGet(this, b, "f") + 1 || r.carriage)) {
						n.push(decodeUTF8(__classPrivateFieldGet(this, y, "f").subarray(0, __classPrivateFieldGet(this, b, "f") - 1))), __classPrivateFieldSet(this, y, __classPrivateFieldGet(this, y, "f").subarray(__classPrivateFieldGet(this, b, "f")), "f"), __classPrivateFieldSet(this, b, null, "f");
						continue;
					}
					let e = __classPrivateFieldGet(this, b, "f") === null ? r.preceding : r.preceding - 1, t = decodeUTF8(__classPrivateFieldGet(this, y, "f").subarray(0, e));
					n.push(t), __classPrivateFieldSet(this, y, __classPrivateFieldGet(this, y, "f").subarray(r.index), "f"), __classPrivateFieldSet(this, b, null, "f");
				}
				return n;
			}
			flush() {
				return __classPrivateFieldGet(this, y, "f").length ? this.decode("\n") : [];
			}
		}
		y = new WeakMap(), b = new WeakMap(), LineDecoder.NEWLINE_CHARS = new Set(["\n", "\r"]), LineDecoder.NEWLINE_REGEXP = /\r\n|[\n\r]/g;
		function findNewlineIndex(e, t) {
			for (let n = t ?? 0; n < e.length; n++) {
				if (e[n] === 10) return {
					preceding: n,
					index: n + 1,
					carriage: !1
				};
				if (e[n] === 13) return {
					preceding: n,
					index: n + 1,
					carriage: !0
				};
			}
			return null;
		}
		function findDoubleNewlineIndex(e) {
			for (let t = 0; t < e.length - 1; t++) {
				if (e[t] === 10 && e[t + 1] === 10 || e[t] === 13 && e[t + 1] === 13) return t + 2;
				if (e[t] === 13 && e[t + 1] === 10 && t + 3 < e.length && e[t + 2] === 13 && e[t + 3] === 10) return t + 4;
			}
			return -1;
		}
		let x = {
			off: 0,
			error: 200,
			warn: 300,
			info: 400,
			debug: 500
		}, parseLogLevel = (e, t, n) => {
			if (e) {
				if (hasOwn(x, e)) return e;
				loggerFor(n).warn(`${t} was set to ${JSON.stringify(e)}, expected one of ${JSON.stringify(Object.keys(x))}`);
			}
		};
		function noop() {}
		function makeLogFn(e, t, n) {
			return !t || x[e] > x[n] ? noop : t[e].bind(t);
		}
		let S = {
			error: noop,
			warn: noop,
			info: noop,
			debug: noop
		}, C = new WeakMap();
		function loggerFor(e) {
			let t = e.logger, n = e.logLevel ?? "off";
			if (!t) return S;
			let r = C.get(t);
			if (r && r[0] === n) return r[1];
			let i = {
				error: makeLogFn("error", t, n),
				warn: makeLogFn("warn", t, n),
				info: makeLogFn("info", t, n),
				debug: makeLogFn("debug", t, n)
			};
			return C.set(t, [n, i]), i;
		}
		let formatRequestDetails = (e) => (e.options && (e.options = { ...e.options }, delete e.options.headers), e.headers &&= Object.fromEntries((e.headers instanceof Headers ? [...e.headers] : Object.entries(e.headers)).map(([e, t]) => [e, e.toLowerCase() === "authorization" || e.toLowerCase() === "api-key" || e.toLowerCase() === "x-api-key" || e.toLowerCase() === "x-amz-security-token" || e.toLowerCase() === "cookie" || e.toLowerCase() === "set-cookie" ? "***" : t])), "retryOfRequestLogID" in e && (e.retryOfRequestLogID && (e.retryOf = e.retryOfRequestLogID), delete e.retryOfRequestLogID), e);
		var w;
		class Stream {
			constructor(e, t, n) {
				this.iterator = e, w.set(this, void 0), this.controller = t, __classPrivateFieldSet(this, w, n, "f");
			}
			static fromSSEResponse(e, t, n, r) {
				let i = !1, a = n ? loggerFor(n) : console;
				async function* iterator() {
					if (i) throw new error_OpenAIError("Cannot iterate over a consumed stream, use `.tee()` to split the stream.");
					i = !0;
					let n = !1;
					try {
						for await (let i of _iterSSEMessages(e, t)) if (!n) {
							if (i.data.startsWith("[DONE]")) n = !0;
							else if (i.event === null || !i.event.startsWith("thread.")) {
								let t;
								try {
									t = JSON.parse(i.data);
								} catch (e) {
									throw a.error("Could not parse message into JSON:", i.data), a.error("From chunk:", i.raw), e;
								}
								if (t && t.error) throw new APIError(void 0, t.error, void 0, e.headers);
								yield r ? {
									event: i.event,
									data: t
								} : t;
							} else {
								let e;
								try {
									e = JSON.parse(i.data);
								} catch (e) {
									throw console.error("Could not parse message into JSON:", i.data), console.error("From chunk:", i.raw), e;
								}
								if (i.event == "error") throw new APIError(void 0, e.error, e.message, void 0);
								yield {
									event: i.event,
									data: e
								};
							}
						}
						n = !0;
					} catch (e) {
						if (isAbortError(e)) return;
						throw e;
					} finally {
						n || t.abort();
					}
				}
				return new Stream(iterator, t, n);
			}
			static fromReadableStream(e, t, n) {
				let r = !1;
				async function* iterLines() {
					let n = new LineDecoder(), r = e.getReader(), i = !1, a, cancel = () => {
						a ??= r.cancel(), a.catch(() => {});
					};
					t.signal.addEventListener("abort", cancel, { once: !0 });
					try {
						if (t.signal.aborted) {
							cancel();
							return;
						}
						for (;;) {
							let { value: e, done: a } = await r.read();
							if (a) {
								i = !0;
								break;
							}
							if (t.signal.aborted) return;
							for (let r of n.decode(e)) {
								if (t.signal.aborted) return;
								yield r;
							}
						}
						if (t.signal.aborted) return;
						for (let e of n.flush()) {
							if (t.signal.aborted) return;
							yield e;
						}
					} finally {
						t.signal.removeEventListener("abort", cancel), i || cancel(), r.releaseLock();
					}
				}
				async function* iterator() {
					if (r) throw new error_OpenAIError("Cannot iterate over a consumed stream, use `.tee()` to split the stream.");
					r = !0;
					let e = !1;
					try {
						for await (let t of iterLines()) e || t && (yield JSON.parse(t));
						e = !0;
					} catch (e) {
						if (t.signal.aborted || isAbortError(e)) return;
						throw e;
					} finally {
						e || t.abort();
					}
				}
				return new Stream(iterator, t, n);
			}
			[(w = new WeakMap(), Symbol.asyncIterator)]() {
				return this.iterator();
			}
			tee() {
				let e = [], t = [], n = this.iterator(), teeIterator = (r) => ({ next: () => {
					if (r.length === 0) {
						let r = n.next();
						e.push(r), t.push(r);
					}
					return r.shift();
				} });
				return [new Stream(() => teeIterator(e), this.controller, __classPrivateFieldGet(this, w, "f")), new Stream(() => teeIterator(t), this.controller, __classPrivateFieldGet(this, w, "f"))];
			}
			toReadableStream() {
				let e = this, t;
				return makeReadableStream({
					async start() {
						t = e[Symbol.asyncIterator]();
					},
					async pull(e) {
						try {
							let { value: n, done: r } = await t.next();
							if (r) return e.close();
							let i = bytes_encodeUTF8(JSON.stringify(n) + "\n");
							e.enqueue(i);
						} catch (t) {
							e.error(t);
						}
					},
					async cancel() {
						await t.return?.();
					}
				});
			}
		}
		async function* _iterSSEMessages(e, t) {
			if (!e.body) throw t.abort(), globalThis.navigator !== void 0 && globalThis.navigator.product === "ReactNative" ? new error_OpenAIError("The default react-native fetch implementation does not support streaming. Please use expo/fetch: https://docs.expo.dev/versions/latest/sdk/expo/#expofetch-api") : new error_OpenAIError("Attempted to iterate over a response with no body");
			let n = new SSEDecoder(), r = new LineDecoder(), i = ReadableStreamToAsyncIterable(e.body);
			for await (let e of iterSSEChunks(i)) for (let t of r.decode(e)) {
				let e = n.decode(t);
				e && (yield e);
			}
			for (let e of r.flush()) {
				let t = n.decode(e);
				t && (yield t);
			}
		}
		async function* iterSSEChunks(e) {
			let t = new Uint8Array();
			for await (let n of e) {
				if (n == null) continue;
				let e = n instanceof ArrayBuffer ? new Uint8Array(n) : typeof n == "string" ? bytes_encodeUTF8(n) : n, r = new Uint8Array(t.length + e.length);
				r.set(t), r.set(e, t.length), t = r;
				let i;
				for (; (i = findDoubleNewlineIndex(t)) !== -1;) yield t.slice(0, i), t = t.slice(i);
			}
			t.length > 0 && (yield t);
		}
		class SSEDecoder {
			constructor() {
				this.event = null, this.data = [], this.chunks = [];
			}
			decode(e) {
				if (e.endsWith("\r") && (e = e.substring(0, e.length - 1)), !e) {
					if (!this.event && !this.data.length) return null;
					let e = {
						event: this.event,
						data: this.data.join("\n"),
						raw: this.chunks
					};
					return this.event = null, this.data = [], this.chunks = [], e;
				}
				if (this.chunks.push(e), e.startsWith(":")) return null;
				let [t, n, r] = partition(e, ":");
				return r.startsWith(" ") && (r = r.substring(1)), t === "event" ? this.event = r : t === "data" && this.data.push(r), null;
			}
		}
		function partition(e, t) {
			let n = e.indexOf(t);
			return n === -1 ? [
				e,
				"",
				""
			] : [
				e.substring(0, n),
				t,
				e.substring(n + t.length)
			];
		}
		async function defaultParseResponse(e, t) {
			let { response: n, requestLogID: r, retryOfRequestLogID: i, startTime: a } = t, o = await (async () => {
				if (t.options.stream) return loggerFor(e).debug("response", n.status, n.url, n.headers, n.body), t.options.__streamClass ? t.options.__streamClass.fromSSEResponse(n, t.controller, e, t.options.__synthesizeEventData) : Stream.fromSSEResponse(n, t.controller, e, t.options.__synthesizeEventData);
				if (n.status === 204) return null;
				if (t.options.__binaryResponse) return n;
				let r = n.headers.get("content-type")?.split(";")[0]?.trim();
				return r?.includes("application/json") || r?.endsWith("+json") ? n.headers.get("content-length") === "0" ? void 0 : addRequestID(await n.json(), n) : await n.text();
			})();
			return loggerFor(e).debug(`[${r}] response parsed`, formatRequestDetails({
				retryOfRequestLogID: i,
				url: n.url,
				status: n.status,
				body: o,
				durationMs: Date.now() - a
			})), o;
		}
		function addRequestID(e, t) {
			return !e || typeof e != "object" || Array.isArray(e) ? e : Object.defineProperty(e, "_request_id", {
				value: t.headers.get("x-request-id"),
				enumerable: !1
			});
		}
		var T;
		class APIPromise extends Promise {
			constructor(e, t, n = defaultParseResponse) {
				super((e) => {
					e(null);
				}), this.responsePromise = t, this.parseResponse = n, T.set(this, void 0), __classPrivateFieldSet(this, T, e, "f");
			}
			_thenUnwrap(e) {
				return new APIPromise(__classPrivateFieldGet(this, T, "f"), this.responsePromise, async (t, n) => addRequestID(e(await this.parseResponse(t, n), n), n.response));
			}
			asResponse() {
				return this.responsePromise.then((e) => e.response);
			}
			async withResponse() {
				let [e, t] = await Promise.all([this.parse(), this.asResponse()]);
				return {
					data: e,
					response: t,
					request_id: t.headers.get("x-request-id")
				};
			}
			parse() {
				return this.parsedPromise ||= this.responsePromise.then((e) => this.parseResponse(__classPrivateFieldGet(this, T, "f"), e)), this.parsedPromise;
			}
			then(e, t) {
				return this.parse().then(e, t);
			}
			catch(e) {
				return this.parse().catch(e);
			}
			finally(e) {
				return this.parse().finally(e);
			}
		}
		T = new WeakMap();
		var E;
		class AbstractPage {
			constructor(e, t, n, r) {
				E.set(this, void 0), __classPrivateFieldSet(this, E, e, "f"), this.options = r, this.response = t, this.body = n;
			}
			hasNextPage() {
				return this.getPaginatedItems().length ? this.nextPageRequestOptions() != null : !1;
			}
			async getNextPage() {
				let e = this.nextPageRequestOptions();
				if (!e) throw new error_OpenAIError("No next page expected; please check `.hasNextPage()` before calling `.getNextPage()`.");
				return await __classPrivateFieldGet(this, E, "f").requestAPIList(this.constructor, e);
			}
			async *iterPages() {
				let e = this;
				for (yield e; e.hasNextPage();) e = await e.getNextPage(), yield e;
			}
			async *[(E = new WeakMap(), Symbol.asyncIterator)]() {
				for await (let e of this.iterPages()) for (let t of e.getPaginatedItems()) yield t;
			}
		}
		class PagePromise extends APIPromise {
			constructor(e, t, n) {
				super(e, t, async (e, t) => new n(e, t.response, await defaultParseResponse(e, t), t.options));
			}
			async *[Symbol.asyncIterator]() {
				let e = await this;
				for await (let t of e) yield t;
			}
		}
		class Page extends AbstractPage {
			constructor(e, t, n, r) {
				super(e, t, n, r), this.data = n.data || [], this.object = n.object;
			}
			getPaginatedItems() {
				return this.data ?? [];
			}
			nextPageRequestOptions() {
				return null;
			}
		}
		class CursorPage extends AbstractPage {
			constructor(e, t, n, r) {
				super(e, t, n, r), this.data = n.data || [], this.has_more = n.has_more || !1;
			}
			getPaginatedItems() {
				return this.data ?? [];
			}
			hasNextPage() {
				return this.has_more !== !1 && super.hasNextPage();
			}
			nextPageRequestOptions() {
				let e = this.getPaginatedItems(), t = e[e.length - 1]?.id;
				return t ? {
					...this.options,
					query: {
						...maybeObj(this.options.query),
						after: t
					}
				} : null;
			}
		}
		class ConversationCursorPage extends AbstractPage {
			constructor(e, t, n, r) {
				super(e, t, n, r), this.data = n.data || [], this.has_more = n.has_more || !1, this.last_id = n.last_id || "";
			}
			getPaginatedItems() {
				return this.data ?? [];
			}
			hasNextPage() {
				return this.has_more !== !1 && super.hasNextPage();
			}
			nextPageRequestOptions() {
				let e = this.last_id;
				return e ? {
					...this.options,
					query: {
						...maybeObj(this.options.query),
						after: e
					}
				} : null;
			}
		}
		class NextCursorPage extends AbstractPage {
			constructor(e, t, n, r) {
				super(e, t, n, r), this.data = n.data || [], this.has_more = n.has_more || !1, this.next = n.next || null;
			}
			getPaginatedItems() {
				return this.data ?? [];
			}
			hasNextPage() {
				return this.has_more !== !1 && super.hasNextPage();
			}
			nextPageRequestOptions() {
				let e = this.next;
				return e ? {
					...this.options,
					query: {
						...maybeObj(this.options.query),
						after: e
					}
				} : null;
			}
		}
		let D = {
			jwt: "urn:ietf:params:oauth:token-type:jwt",
			id: "urn:ietf:params:oauth:token-type:id_token"
		};
		class WorkloadIdentityAuth {
			constructor(e, t) {
				this.cachedToken = null, this.refreshPromise = null, this.tokenExchangeUrl = "https://auth.openai.com/oauth/token", this.config = e, this.fetch = t ?? getDefaultFetch();
			}
			async getToken() {
				if (!this.cachedToken || this.isTokenExpired(this.cachedToken)) {
					if (this.refreshPromise) return await this.refreshPromise;
					this.refreshPromise = this.refreshToken();
					try {
						return await this.refreshPromise;
					} finally {
						this.refreshPromise = null;
					}
				}
				return this.needsRefresh(this.cachedToken) && !this.refreshPromise && (this.refreshPromise = this.refreshToken().finally(() => {
					this.refreshPromise = null;
				})), this.cachedToken.token;
			}
			async refreshToken() {
				let e = {
					grant_type: "urn:ietf:params:oauth:grant-type:token-exchange",
					subject_token: await this.config.provider.getToken(),
					subject_token_type: D[this.config.provider.tokenType],
					identity_provider_id: this.config.identityProviderId,
					service_account_id: this.config.serviceAccountId
				};
				this.config.clientId && (e.client_id = this.config.clientId);
				let t = await this.fetch(this.tokenExchangeUrl, {
					method: "POST",
					headers: { "Content-Type": "application/json" },
					body: JSON.stringify(e)
				});
				if (!t.ok) {
					let e = await t.text(), n;
					try {
						n = JSON.parse(e);
					} catch {}
					throw t.status === 400 || t.status === 401 || t.status === 403 ? new OAuthError(t.status, n, t.headers) : APIError.generate(t.status, n, `Token exchange failed with status ${t.status}`, t.headers);
				}
				let n = await t.json();
				if (typeof n != "object" || !n || !("access_token" in n) || typeof n.access_token != "string" || n.access_token.trim().length === 0) throw new error_OpenAIError("Token exchange response missing 'access_token' field");
				let r = n.access_token, i = n.expires_in ?? 3600, a = Date.now() + i * 1e3;
				return this.cachedToken = {
					token: r,
					expiresAt: a
				}, r;
			}
			isTokenExpired(e) {
				return Date.now() >= e.expiresAt;
			}
			needsRefresh(e) {
				let t = (this.config.refreshBufferSeconds ?? 1200) * 1e3;
				return Date.now() >= e.expiresAt - t;
			}
			invalidateToken() {
				this.cachedToken = null, this.refreshPromise = null;
			}
		}
		let O = Symbol("brand.privateNullableHeaders"), ee = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/;
		function* iterateHeaders(e) {
			if (!e) return;
			if (O in e) {
				let { values: t, nulls: n } = e;
				yield* t.entries();
				for (let e of n) yield [e, null];
				return;
			}
			let t = !1, n;
			e instanceof Headers ? n = e.entries() : a(e) ? n = e : (t = !0, n = Object.entries(e ?? {}));
			for (let e of n) {
				let n = e[0];
				if (typeof n != "string") throw TypeError("expected header name to be a string");
				let r = a(e[1]) ? e[1] : [e[1]], i = !1;
				for (let e of r) e !== void 0 && (t && !i && (i = !0, yield [n, null]), yield [n, e]);
			}
		}
		let buildHeaders = (e) => {
			let t = new Headers(), n = new Set();
			for (let r of e) {
				let e = new Set();
				for (let [i, a] of iterateHeaders(r)) {
					if (!ee.test(i)) throw TypeError(`Header name must be a valid HTTP token ["${i}"]`);
					let r = i.toLowerCase();
					e.has(r) || (t.delete(r), e.add(r)), a === null ? (t.delete(r), n.add(r)) : (t.append(r, a), n.delete(r));
				}
			}
			return {
				[O]: !0,
				values: t,
				nulls: n
			};
		}, te = Symbol("brand.privateStreamingFile");
		function toStreamingFile(e, t, n) {
			if (!t) throw TypeError("toStreamingFile requires a non-empty file name");
			return {
				[te]: !0,
				data: e,
				name: t,
				...n?.type ? { type: n.type } : {}
			};
		}
		let checkFileSupport = () => {
			if (typeof File > "u") {
				let { process: e } = globalThis, t = typeof e?.versions?.node == "string" && parseInt(e.versions.node.split(".")) < 20;
				throw Error("`File` is not defined as a global, which is required for file uploads." + (t ? " Update to Node 20 LTS or newer, or set `globalThis.File` to `import('node:buffer').File`." : ""));
			}
		};
		function makeFile(e, t, n) {
			return checkFileSupport(), new File(e, t ?? "unknown_file", n);
		}
		function getName(e) {
			return (typeof e == "object" && !!e && ("name" in e && e.name && String(e.name) || "url" in e && e.url && String(e.url) || "filename" in e && e.filename && String(e.filename) || "path" in e && e.path && String(e.path)) || "").split(/[\\/]/).pop() || void 0;
		}
		let isAsyncIterable = (e) => typeof e == "object" && !!e && typeof e[Symbol.asyncIterator] == "function", maybeMultipartFormRequestOptions = async (e, t) => hasUploadableValue(e.body) ? hasStreamingUploadableValue(e.body) ? createStreamingFormRequestOptions(e) : {
			...e,
			body: await createForm(e.body, t)
		} : e, multipartFormRequestOptions = async (e, t) => hasStreamingUploadableValue(e.body) ? createStreamingFormRequestOptions(e) : {
			...e,
			body: await createForm(e.body, t)
		}, k = new WeakMap();
		function supportsFormData(e) {
			let t = typeof e == "function" ? e : e.fetch, n = k.get(t);
			if (n) return n;
			let r = (async () => {
				try {
					let e = "Response" in t ? t.Response : (await t("data:,")).constructor, n = new FormData();
					return n.toString() !== await new e(n).text();
				} catch {
					return !0;
				}
			})();
			return k.set(t, r), r;
		}
		let createForm = async (e, t) => {
			if (!await supportsFormData(t)) throw TypeError("The provided fetch function does not support file uploads with the current global FormData class.");
			let n = new FormData();
			return await Promise.all(Object.entries(e || {}).map(([e, t]) => addFormValue(n, e, t))), n;
		}, isNamedBlob = (e) => e instanceof Blob && "name" in e, isReadableStream = (e) => typeof e == "object" && !!e && "getReader" in e && typeof e.getReader == "function", isStreamingFile = (e) => typeof e == "object" && !!e && te in e, isUploadable = (e) => typeof e == "object" && !!e && (e instanceof Response || isAsyncIterable(e) || isReadableStream(e) || isStreamingFile(e) || isNamedBlob(e)), hasStreamingUploadableValue = (e) => {
			if (isStreamingFile(e) || isAsyncIterable(e) || isReadableStream(e)) return !0;
			if (Array.isArray(e)) return e.some(hasStreamingUploadableValue);
			if (e && typeof e == "object" && !isNamedBlob(e) && !(e instanceof Response)) {
				for (let t in e) if (hasStreamingUploadableValue(e[t])) return !0;
			}
			return !1;
		}, hasUploadableValue = (e) => {
			if (isUploadable(e)) return !0;
			if (Array.isArray(e)) return e.some(hasUploadableValue);
			if (e && typeof e == "object") {
				for (let t in e) if (hasUploadableValue(e[t])) return !0;
			}
			return !1;
		}, createStreamingFormRequestOptions = (e) => {
			let t = `openai-${Math.random().toString(36).slice(2)}`, n = ReadableStreamFrom(iterateMultipartBody(e.body, t));
			return {
				...e,
				body: n,
				headers: buildHeaders([{ "content-type": `multipart/form-data; boundary=${t}` }, e.headers])
			};
		};
		async function* iterateMultipartBody(e, t) {
			for await (let { key: n, value: r } of iterateFormEntries(e)) {
				if (yield bytes_encodeUTF8(`--${t}\r\n`), isUploadable(r)) {
					let e = getStreamingFileName(r), t = getStreamingFileType(r);
					yield bytes_encodeUTF8(`Content-Disposition: form-data; name="${escapeHeaderValue(n)}"; filename="${escapeHeaderValue(e)}"\r\nContent-Type: ${t}\r\n\r\n`), yield* iterateBytes(getStreamingFileData(r));
				} else yield bytes_encodeUTF8(`Content-Disposition: form-data; name="${escapeHeaderValue(n)}"\r\n\r\n${String(r)}`);
				yield bytes_encodeUTF8("\r\n");
			}
			yield bytes_encodeUTF8(`--${t}--\r\n`);
		}
		async function* iterateFormEntries(e) {
			if (e && typeof e == "object") for (let [t, n] of Object.entries(e)) yield* iterateFormValue(t, n);
		}
		async function* iterateFormValue(e, t) {
			if (t !== void 0) {
				if (t == null) throw TypeError(`Received null for "${e}"; to pass null in FormData, you must use the string 'null'`);
				if (typeof t == "string" || typeof t == "number" || typeof t == "boolean" || isUploadable(t)) yield {
					key: e,
					value: t
				};
				else if (Array.isArray(t)) for (let n of t) yield* iterateFormValue(e + "[]", n);
				else if (typeof t == "object") for (let [n, r] of Object.entries(t)) yield* iterateFormValue(`${e}[${n}]`, r);
				else throw TypeError(`Invalid value given to form, expected a string, number, boolean, object, Array, File or Blob but got ${t} instead`);
			}
		}
		function getStreamingFileName(e) {
			return isStreamingFile(e) ? e.name : getName(e) ?? "unknown_file";
		}
		function getStreamingFileType(e) {
			return isStreamingFile(e) ? e.type || "application/octet-stream" : isNamedBlob(e) && e.type ? e.type : e instanceof Response && e.headers.get("content-type") || "application/octet-stream";
		}
		function getStreamingFileData(e) {
			return isStreamingFile(e) ? e.data : e;
		}
		async function* iterateBytes(e) {
			if (typeof e == "string") yield bytes_encodeUTF8(e);
			else if (ArrayBuffer.isView(e)) yield new Uint8Array(e.buffer, e.byteOffset, e.byteLength);
			else if (e instanceof ArrayBuffer) yield new Uint8Array(e);
			else if (e instanceof Response) e.body ? yield* iterateBytes(e.body) : yield* iterateBytes(await e.blob());
			else if (e instanceof Blob) typeof e.stream == "function" ? yield* iterateBytes(e.stream()) : yield new Uint8Array(await e.arrayBuffer());
			else if (isReadableStream(e)) for await (let t of ReadableStreamToAsyncIterable(e)) yield* iterateBytes(t);
			else if (isAsyncIterable(e)) for await (let t of e) yield* iterateBytes(t);
			else throw TypeError(`Invalid streaming file chunk: ${String(e)}`);
		}
		function escapeHeaderValue(e) {
			return e.replace(/["\\\r\n]/g, (e) => encodeURIComponent(e));
		}
		let addFormValue = async (e, t, n) => {
			if (n !== void 0) {
				if (n == null) throw TypeError(`Received null for "${t}"; to pass null in FormData, you must use the string 'null'`);
				if (typeof n == "string" || typeof n == "number" || typeof n == "boolean") e.append(t, String(n));
				else if (n instanceof Response) e.append(t, makeFile([await n.blob()], getName(n)));
				else if (isAsyncIterable(n)) e.append(t, makeFile([await new Response(ReadableStreamFrom(n)).blob()], getName(n)));
				else if (isNamedBlob(n)) e.append(t, n, getName(n));
				else if (Array.isArray(n)) await Promise.all(n.map((n) => addFormValue(e, t + "[]", n)));
				else if (typeof n == "object") await Promise.all(Object.entries(n).map(([n, r]) => addFormValue(e, `${t}[${n}]`, r)));
				else throw TypeError(`Invalid value given to form, expected a string, number, boolean, object, Array, File or Blob but got ${n} instead`);
			}
		}, isBlobLike = (e) => typeof e == "object" && !!e && typeof e.size == "number" && typeof e.type == "string" && typeof e.text == "function" && typeof e.slice == "function" && typeof e.arrayBuffer == "function", isFileLike = (e) => typeof e == "object" && !!e && typeof e.name == "string" && typeof e.lastModified == "number" && isBlobLike(e), isResponseLike = (e) => typeof e == "object" && !!e && typeof e.url == "string" && typeof e.blob == "function";
		async function toFile(e, t, n) {
			if (checkFileSupport(), e = await e, isFileLike(e)) return e instanceof File ? e : makeFile([await e.arrayBuffer()], e.name);
			if (isResponseLike(e)) {
				let r = await e.blob();
				return t ||= new URL(e.url).pathname.split(/[\\/]/).pop(), makeFile(await getBytes(r), t, n);
			}
			let r = await getBytes(e);
			if (t ||= getName(e), !n?.type) {
				let e = r.find((e) => typeof e == "object" && "type" in e && e.type);
				typeof e == "string" && (n = {
					...n,
					type: e
				});
			}
			return makeFile(r, t, n);
		}
		async function getBytes(e) {
			let t = [];
			if (typeof e == "string" || ArrayBuffer.isView(e) || e instanceof ArrayBuffer) t.push(e);
			else if (isBlobLike(e)) t.push(e instanceof Blob ? e : await e.arrayBuffer());
			else if (isAsyncIterable(e)) for await (let n of e) t.push(...await getBytes(n));
			else {
				let t = e?.constructor?.name;
				throw Error(`Unexpected data type: ${typeof e}${t ? `; constructor: ${t}` : ""}${propsForError(e)}`);
			}
			return t;
		}
		function propsForError(e) {
			return typeof e != "object" || !e ? "" : `; props: [${Object.getOwnPropertyNames(e).map((e) => `"${e}"`).join(", ")}]`;
		}
		class APIResource {
			constructor(e) {
				this._client = e;
			}
		}
		function encodeURIPath(e) {
			return e.replace(/[^A-Za-z0-9\-._~!$&'()*+,;=:@]+/g, encodeURIComponent);
		}
		let A = Object.freeze(Object.create(null)), createPathTagFunction = (e = encodeURIPath) => function path(t, ...n) {
			if (t.length === 1) return t[0];
			let r = !1, i = [], a = t.reduce((t, a, o) => {
				/[?#]/.test(a) && (r = !0);
				let s = n[o], c = (r ? encodeURIComponent : e)("" + s);
				return o !== n.length && (s == null || typeof s == "object" && s.toString === Object.getPrototypeOf(Object.getPrototypeOf(s.hasOwnProperty ?? A) ?? A)?.toString) && (c = s + "", i.push({
					start: t.length + a.length,
					length: c.length,
					error: `Value of type ${Object.prototype.toString.call(s).slice(8, -1)} is not a valid path parameter`
				})), t + a + (o === n.length ? "" : c);
			}, ""), o = a.split(/[?#]/, 1)[0], s = /(?<=^|\/)(?:\.|%2e){1,2}(?=\/|$)/gi, c;
			for (; (c = s.exec(o)) !== null;) i.push({
				start: c.index,
				length: c[0].length,
				error: `Value "${c[0]}" can\'t be safely passed as a path parameter`
			});
			if (i.sort((e, t) => e.start - t.start), i.length > 0) {
				let e = 0, t = i.reduce((t, n) => {
					let r = " ".repeat(n.start - e), i = "^".repeat(n.length);
					return e = n.start + n.length, t + r + i;
				}, "");
				throw new error_OpenAIError(`Path parameters result in path with invalid segments:\n${i.map((e) => e.error).join("\n")}\n${a}\n${t}`);
			}
			return a;
		}, j = createPathTagFunction(encodeURIPath);
		class Messages extends APIResource {
			list(e, t = {}, n) {
				return this._client.getAPIList(j`/chat/completions/${e}/messages`, CursorPage, {
					query: t,
					...n,
					__security: { bearerAuth: !0 }
				});
			}
		}
		function isChatCompletionFunctionTool(e) {
			return e !== void 0 && "function" in e && e.function !== void 0;
		}
		function isAutoParsableResponseFormat(e) {
			return e?.$brand === "auto-parseable-response-format";
		}
		function isAutoParsableTool(e) {
			return e?.$brand === "auto-parseable-tool";
		}
		function maybeParseChatCompletion(e, t) {
			return !t || !hasAutoParseableInput(t) ? {
				...e,
				choices: e.choices.map((e) => (assertToolCallsAreChatCompletionFunctionToolCalls(e.message.tool_calls), {
					...e,
					message: {
						...e.message,
						parsed: null,
						...e.message.tool_calls ? { tool_calls: e.message.tool_calls } : void 0
					}
				}))
			} : parseChatCompletion(e, t);
		}
		function parseChatCompletion(e, t) {
			let n = e.choices.map((e) => {
				if (e.finish_reason === "length") throw new LengthFinishReasonError();
				if (e.finish_reason === "content_filter") throw new ContentFilterFinishReasonError();
				return assertToolCallsAreChatCompletionFunctionToolCalls(e.message.tool_calls), {
					...e,
					message: {
						...e.message,
						...e.message.tool_calls ? { tool_calls: e.message.tool_calls?.map((e) => parseToolCall(t, e)) ?? void 0 } : void 0,
						parsed: e.message.content && !e.message.refusal ? parseResponseFormat(t, e.message.content) : null
					}
				};
			});
			return {
				...e,
				choices: n
			};
		}
		function parseResponseFormat(e, t) {
			return e.response_format?.type === "json_schema" && e.response_format?.type === "json_schema" ? "$parseRaw" in e.response_format ? e.response_format.$parseRaw(t) : JSON.parse(t) : null;
		}
		function parseToolCall(e, t) {
			let n = e.tools?.find((e) => isChatCompletionFunctionTool(e) && e.function?.name === t.function.name);
			return {
				...t,
				function: {
					...t.function,
					parsed_arguments: isAutoParsableTool(n) ? n.$parseRaw(t.function.arguments) : n?.function.strict ? JSON.parse(t.function.arguments) : null
				}
			};
		}
		function shouldParseToolCall(e, t) {
			if (!e || !("tools" in e) || !e.tools) return !1;
			let n = e.tools?.find((e) => isChatCompletionFunctionTool(e) && e.function?.name === t.function.name);
			return isChatCompletionFunctionTool(n) && (isAutoParsableTool(n) || n?.function.strict || !1);
		}
		function hasAutoParseableInput(e) {
			return isAutoParsableResponseFormat(e.response_format) ? !0 : e.tools?.some((e) => isAutoParsableTool(e) || e.type === "function" && e.function.strict === !0) ?? !1;
		}
		function assertToolCallsAreChatCompletionFunctionToolCalls(e) {
			for (let t of e || []) if (t.type !== "function") throw new error_OpenAIError(`Currently only \`function\` tool calls are supported; Received \`${t.type}\``);
		}
		function validateInputTools(e) {
			for (let t of e ?? []) {
				if (t.type !== "function") throw new error_OpenAIError(`Currently only \`function\` tool types support auto-parsing; Received \`${t.type}\``);
				if (t.function.strict !== !0) throw new error_OpenAIError(`The \`${t.function.name}\` tool is not marked with \`strict: true\`. Only strict function tools can be auto-parsed`);
			}
		}
		let isAssistantMessage = (e) => e?.role === "assistant", isToolMessage = (e) => e?.role === "tool";
		var M, N, ne, P, F, I, L, R, z, B, re, ie, V, ae, H;
		class EventStream {
			constructor() {
				M.add(this), this.controller = new AbortController(), N.set(this, void 0), ne.set(this, () => {}), P.set(this, () => {}), F.set(this, void 0), I.set(this, () => {}), L.set(this, () => {}), R.set(this, {}), z.set(this, []), B.set(this, !1), re.set(this, !1), ie.set(this, !1), V.set(this, !1), __classPrivateFieldSet(this, N, new Promise((e, t) => {
					__classPrivateFieldSet(this, ne, e, "f"), __classPrivateFieldSet(this, P, t, "f");
				}), "f"), __classPrivateFieldSet(this, F, new Promise((e, t) => {
					__classPrivateFieldSet(this, I, e, "f"), __classPrivateFieldSet(this, L, t, "f");
				}), "f"), __classPrivateFieldGet(this, N, "f").catch(() => {}), __classPrivateFieldGet(this, F, "f").catch(() => {});
			}
			_run(e) {
				setTimeout(() => {
					Promise.resolve().then(e).then(() => {
						try {
							this._emitFinal();
						} catch (e) {
							__classPrivateFieldGet(this, M, "m", H).call(this, e);
							return;
						}
						this._emit("end");
					}, __classPrivateFieldGet(this, M, "m", H).bind(this));
				}, 0);
			}
			_connected() {
				this.ended || (__classPrivateFieldGet(this, ne, "f").call(this), this._emit("connect"));
			}
			get ended() {
				return __classPrivateFieldGet(this, B, "f");
			}
			get errored() {
				return __classPrivateFieldGet(this, re, "f");
			}
			get aborted() {
				return __classPrivateFieldGet(this, ie, "f");
			}
			abort() {
				this.controller.abort();
			}
			_listenForAbort(e) {
				if (!e || this.ended) return;
				if (e.aborted) {
					this.controller.abort();
					return;
				}
				let listener = () => this.controller.abort();
				e.addEventListener("abort", listener, { once: !0 }), __classPrivateFieldGet(this, z, "f").push({
					signal: e,
					listener
				});
			}
			on(e, t) {
				return (__classPrivateFieldGet(this, R, "f")[e] || (__classPrivateFieldGet(this, R, "f")[e] = [])).push({ listener: t }), this;
			}
			off(e, t) {
				let n = __classPrivateFieldGet(this, R, "f")[e];
				if (!n) return this;
				let r = n.findIndex((e) => e.listener === t);
				return r >= 0 && n.splice(r, 1), this;
			}
			once(e, t) {
				return (__classPrivateFieldGet(this, R, "f")[e] || (__classPrivateFieldGet(this, R, "f")[e] = [])).push({
					listener: t,
					once: !0
				}), this;
			}
			emitted(e) {
				return new Promise((t, n) => {
					__classPrivateFieldSet(this, V, !0, "f"), e !== "error" && this.once("error", n), this.once(e, t);
				});
			}
			events(e) {
				let t = [], n = [], r = this.ended, i, a = !1, doneResult = () => ({
					value: void 0,
					done: !0
				}), finishReaders = () => {
					for (; n.length;) n.shift().resolve(doneResult());
				}, rejectReader = () => {
					i && !a && n.length && (a = !0, n.shift().reject(i));
				}, cleanup = () => {
					this.off(e, onEvent), this.off("end", onEnd), e !== "error" && this.off("error", onFailure), e !== "abort" && this.off("abort", onFailure);
				}, onEvent = (...e) => {
					if (r) return;
					let i = n.shift();
					i ? i.resolve({
						value: e,
						done: !1
					}) : t.push(e);
				}, onFailure = (e) => {
					i = e, t.length || rejectReader();
				}, onEnd = () => {
					r = !0, cleanup(), t.length || (rejectReader(), finishReaders());
				};
				return r || (this.on(e, onEvent), this.on("end", onEnd), e !== "error" && this.on("error", onFailure), e !== "abort" && this.on("abort", onFailure)), {
					next: () => {
						let e = t.shift();
						return e ? Promise.resolve({
							value: e,
							done: !1
						}) : i && !a ? (a = !0, Promise.reject(i)) : r ? Promise.resolve(doneResult()) : new Promise((e, t) => {
							n.push({
								resolve: e,
								reject: t
							});
						});
					},
					return: () => (r = !0, t.length = 0, cleanup(), finishReaders(), Promise.resolve(doneResult())),
					[Symbol.asyncIterator]() {
						return this;
					}
				};
			}
			async done() {
				__classPrivateFieldSet(this, V, !0, "f"), await __classPrivateFieldGet(this, F, "f");
			}
			_emit(e, ...t) {
				if (__classPrivateFieldGet(this, B, "f")) return;
				e === "end" && (__classPrivateFieldGet(this, M, "m", ae).call(this), __classPrivateFieldSet(this, B, !0, "f"), __classPrivateFieldGet(this, I, "f").call(this));
				let n = __classPrivateFieldGet(this, R, "f")[e];
				if (n && (__classPrivateFieldGet(this, R, "f")[e] = n.filter((e) => !e.once), n.forEach(({ listener: e }) => e(...t))), e === "abort") {
					let e = t[0];
					!__classPrivateFieldGet(this, V, "f") && !n?.length && Promise.reject(e), __classPrivateFieldGet(this, P, "f").call(this, e), __classPrivateFieldGet(this, L, "f").call(this, e), this._emit("end");
				} else if (e === "error") {
					let e = t[0];
					!__classPrivateFieldGet(this, V, "f") && !n?.length && Promise.reject(e), __classPrivateFieldGet(this, P, "f").call(this, e), __classPrivateFieldGet(this, L, "f").call(this, e), this._emit("end");
				}
			}
			_emitFinal() {}
		}
		N = new WeakMap(), ne = new WeakMap(), P = new WeakMap(), F = new WeakMap(), I = new WeakMap(), L = new WeakMap(), R = new WeakMap(), z = new WeakMap(), B = new WeakMap(), re = new WeakMap(), ie = new WeakMap(), V = new WeakMap(), M = new WeakSet(), ae = function _EventStream_removeAbortListeners() {
			for (let { signal: e, listener: t } of __classPrivateFieldGet(this, z, "f").splice(0)) e.removeEventListener("abort", t);
		}, H = function _EventStream_handleError(e) {
			if (__classPrivateFieldSet(this, re, !0, "f"), e instanceof Error && e.name === "AbortError" && (e = new APIUserAbortError()), e instanceof APIUserAbortError) return __classPrivateFieldSet(this, ie, !0, "f"), this._emit("abort", e);
			if (e instanceof error_OpenAIError) return this._emit("error", e);
			if (e instanceof Error) {
				let t = new error_OpenAIError(e.message);
				return t.cause = e, this._emit("error", t);
			}
			return this._emit("error", new error_OpenAIError(String(e)));
		};
		function isRunnableFunctionWithParse(e) {
			return typeof e.parse == "function";
		}
		var U, oe, se, ce, le, ue, de, fe;
		function normalizeToolCallIds(e) {
			for (let t of e.choices) for (let e of t.message.tool_calls ?? []) e.id ||= `call_${uuid4()}`;
		}
		function toRequestMessage(e) {
			if (!isAssistantMessage(e)) return e;
			let t = { role: "assistant" };
			return e.audio != null && (t.audio = { id: e.audio.id }), e.content !== void 0 && (t.content = e.content), e.function_call != null && (t.function_call = e.function_call), e.name !== void 0 && (t.name = e.name), e.refusal != null && (t.refusal = e.refusal), e.tool_calls !== void 0 && (t.tool_calls = e.tool_calls.map((e) => e.type === "custom" ? {
				id: e.id,
				type: e.type,
				custom: {
					input: e.custom.input,
					name: e.custom.name
				}
			} : {
				id: e.id,
				type: e.type,
				function: {
					arguments: e.function.arguments,
					name: e.function.name
				}
			})), t;
		}
		class AbstractChatCompletionRunner extends EventStream {
			constructor() {
				super(...arguments), U.add(this), this._chatCompletions = [], this.messages = [];
			}
			_addChatCompletion(e) {
				normalizeToolCallIds(e), this._chatCompletions.push(e), this._emit("chatCompletion", e);
				let t = e.choices[0]?.message;
				return t && this._addMessage(t), e;
			}
			_addMessage(e, t = !0) {
				if ("content" in e || (e.content = null), this.messages.push(e), t) {
					if (this._emit("message", e), isToolMessage(e) && e.content) this._emit("functionToolCallResult", e.content);
					else if (isAssistantMessage(e) && e.tool_calls) for (let t of e.tool_calls) t.type === "function" && this._emit("functionToolCall", t.function);
				}
			}
			async finalChatCompletion() {
				await this.done();
				let e = this._chatCompletions[this._chatCompletions.length - 1];
				if (!e) throw new error_OpenAIError("stream ended without producing a ChatCompletion");
				return e;
			}
			async finalContent() {
				return await this.done(), __classPrivateFieldGet(this, U, "m", oe).call(this);
			}
			async finalMessage() {
				return await this.done(), __classPrivateFieldGet(this, U, "m", se).call(this);
			}
			async finalFunctionToolCall() {
				return await this.done(), __classPrivateFieldGet(this, U, "m", ce).call(this);
			}
			async finalFunctionToolCallResult() {
				return await this.done(), __classPrivateFieldGet(this, U, "m", le).call(this);
			}
			async totalUsage() {
				return await this.done(), __classPrivateFieldGet(this, U, "m", ue).call(this);
			}
			allChatCompletions() {
				return [...this._chatCompletions];
			}
			_emitFinal() {
				let e = this._chatCompletions[this._chatCompletions.length - 1];
				e && this._emit("finalChatCompletion", e);
				let t = __classPrivateFieldGet(this, U, "m", se).call(this);
				t && this._emit("finalMessage", t);
				let n = __classPrivateFieldGet(this, U, "m", oe).call(this);
				n && this._emit("finalContent", n);
				let r = __classPrivateFieldGet(this, U, "m", ce).call(this);
				r && this._emit("finalFunctionToolCall", r);
				let i = __classPrivateFieldGet(this, U, "m", le).call(this);
				i != null && this._emit("finalFunctionToolCallResult", i), this._chatCompletions.some((e) => e.usage) && this._emit("totalUsage", __classPrivateFieldGet(this, U, "m", ue).call(this));
			}
			async _createChatCompletion(e, t, n) {
				this._listenForAbort(n?.signal), __classPrivateFieldGet(this, U, "m", de).call(this, t);
				let r = await e.chat.completions.create({
					...t,
					stream: !1
				}, {
					...n,
					signal: this.controller.signal
				});
				return this._connected(), this._addChatCompletion(parseChatCompletion(r, t));
			}
			async _runChatCompletion(e, t, n) {
				for (let e of t.messages) this._addMessage(e, !1);
				return await this._createChatCompletion(e, t, n);
			}
			async _runTools(e, t, n, r) {
				let i = "tool", { tool_choice: a = "auto", stream: o, toolContext: s, ...c } = t, l = s, u = typeof a != "string" && a.type === "function" && a?.function?.name, { maxChatCompletions: d = 10, afterCompletion: f } = r || {}, p = t.tools.map((e) => {
					if (isAutoParsableTool(e)) {
						if (!e.$callback) throw new error_OpenAIError("Tool given to `.runTools()` that does not have an associated function");
						return {
							type: "function",
							function: {
								function: e.$callback,
								name: e.function.name,
								description: e.function.description || "",
								parameters: e.function.parameters,
								parse: e.$parseRaw,
								strict: !0
							}
						};
					}
					return e;
				}), m = {};
				for (let e of p) e.type === "function" && (m[e.function.name || e.function.function.name] = e.function);
				let h = "tools" in t ? p.map((e) => e.type === "function" ? {
					type: "function",
					function: {
						name: e.function.name || e.function.function.name,
						parameters: e.function.parameters,
						description: e.function.description,
						strict: e.function.strict
					}
				} : e) : void 0;
				for (let e of t.messages) this._addMessage(e, !1);
				let runToolCall = async (e) => {
					if (e.type !== "function") return {
						message: void 0,
						functionCalled: !1
					};
					let t = e.id, { name: r, arguments: a } = e.function, o = m[r];
					if (!o) {
						let e = `Invalid tool_call: ${JSON.stringify(r)}. Available options are: ${Object.keys(m).map((e) => JSON.stringify(e)).join(", ")}. Please try again`;
						return {
							message: {
								role: i,
								tool_call_id: t,
								content: e
							},
							functionCalled: !1
						};
					}
					if (u && u !== r) {
						let e = `Invalid tool_call: ${JSON.stringify(r)}. ${JSON.stringify(u)} requested. Please try again`;
						return {
							message: {
								role: i,
								tool_call_id: t,
								content: e
							},
							functionCalled: !1
						};
					}
					let s;
					if (isRunnableFunctionWithParse(o)) {
						let e;
						try {
							e = await o.parse(a);
						} catch (e) {
							let n = e instanceof Error ? e.message : String(e);
							return {
								message: {
									role: i,
									tool_call_id: t,
									content: n
								},
								functionCalled: !1
							};
						}
						s = await o.function(e, n, l);
					} else s = await o.function(a, n, l);
					let c = __classPrivateFieldGet(this, U, "m", fe).call(this, s);
					return {
						message: {
							role: i,
							tool_call_id: t,
							content: c
						},
						functionCalled: !0
					};
				};
				for (let i = 0; i < d; ++i) {
					let i = await this._createChatCompletion(e, {
						...c,
						tool_choice: a,
						tools: h,
						messages: this.messages.map(toRequestMessage)
					}, r), o = i.choices[0]?.message;
					if (!o) throw new error_OpenAIError("missing message in ChatCompletion response");
					if (!o.tool_calls?.length) {
						await f?.(i, n);
						return;
					}
					if (u || t.parallel_tool_calls === !1) for (let e of o.tool_calls) {
						let t = await runToolCall(e);
						if (t.message && this._addMessage(t.message), u && t.functionCalled) {
							await f?.(i, n);
							return;
						}
					}
					else {
						let e = await Promise.allSettled(o.tool_calls.map(runToolCall));
						for (let t of e) if (t.status === "rejected") throw t.reason;
						for (let t of e) t.status === "fulfilled" && t.value.message && this._addMessage(t.value.message);
					}
					await f?.(i, n);
				}
			}
		}
		U = new WeakSet(), oe = function _AbstractChatCompletionRunner_getFinalContent() {
			return __classPrivateFieldGet(this, U, "m", se).call(this).content ?? null;
		}, se = function _AbstractChatCompletionRunner_getFinalMessage() {
			let e = this.messages.length;
			for (; e-- > 0;) {
				let t = this.messages[e];
				if (isAssistantMessage(t)) return {
					...t,
					content: t.content ?? null,
					refusal: t.refusal ?? null
				};
			}
			throw new error_OpenAIError("stream ended without producing a ChatCompletionMessage with role=assistant");
		}, ce = function _AbstractChatCompletionRunner_getFinalFunctionToolCall() {
			for (let e = this.messages.length - 1; e >= 0; e--) {
				let t = this.messages[e];
				if (isAssistantMessage(t) && t?.tool_calls?.length) for (let e = t.tool_calls.length - 1; e >= 0; e--) {
					let n = t.tool_calls[e];
					if (n?.type === "function") return n.function;
				}
			}
		}, le = function _AbstractChatCompletionRunner_getFinalFunctionToolCallResult() {
			for (let e = this.messages.length - 1; e >= 0; e--) {
				let t = this.messages[e];
				if (isToolMessage(t) && t.content != null && typeof t.content == "string" && this.messages.some((e) => e.role === "assistant" && e.tool_calls?.some((e) => e.type === "function" && e.id === t.tool_call_id))) return t.content;
			}
		}, ue = function _AbstractChatCompletionRunner_calculateTotalUsage() {
			let e = {
				completion_tokens: 0,
				prompt_tokens: 0,
				total_tokens: 0
			};
			for (let { usage: t } of this._chatCompletions) t && (e.completion_tokens += t.completion_tokens, e.prompt_tokens += t.prompt_tokens, e.total_tokens += t.total_tokens);
			return e;
		}, de = function _AbstractChatCompletionRunner_validateParams(e) {
			if (e.n != null && e.n > 1) throw new error_OpenAIError("ChatCompletion convenience helpers only support n=1 at this time. To use n>1, please use chat.completions.create() directly.");
		}, fe = function _AbstractChatCompletionRunner_stringifyFunctionCallResult(e) {
			return typeof e == "string" ? e : e === void 0 ? "undefined" : JSON.stringify(e);
		};
		class ChatCompletionRunner extends AbstractChatCompletionRunner {
			static runTools(e, t, n) {
				let r = new ChatCompletionRunner(), i = {
					...n,
					headers: {
						...n?.headers,
						"X-Stainless-Helper-Method": "runTools"
					}
				};
				return r._run(() => r._runTools(e, t, r, i)), r;
			}
			_addMessage(e, t = !0) {
				super._addMessage(e, t), isAssistantMessage(e) && e.content && this._emit("content", e.content);
			}
		}
		let W = {
			STR: 1,
			NUM: 2,
			ARR: 4,
			OBJ: 8,
			NULL: 16,
			BOOL: 32,
			NAN: 64,
			INFINITY: 128,
			MINUS_INFINITY: 256,
			INF: 384,
			SPECIAL: 496,
			ATOM: 499,
			COLLECTION: 12,
			ALL: 511
		};
		class PartialJSON extends Error {}
		class MalformedJSON extends Error {}
		function parseJSON(e, t = W.ALL) {
			if (typeof e != "string") throw TypeError(`expecting str, got ${typeof e}`);
			if (!e.trim()) throw Error(`${e} is empty`);
			return _parseJSON(e.trim(), t);
		}
		let _parseJSON = (e, t) => {
			let n = e.length, r = 0, markPartialJSON = (e) => {
				throw new PartialJSON(`${e} at position ${r}`);
			}, throwMalformedError = (e) => {
				throw new MalformedJSON(`${e} at position ${r}`);
			}, parseAny = () => (skipBlank(), r >= n && markPartialJSON("Unexpected end of input"), e[r] === "\"" ? parseStr() : e[r] === "{" ? parseObj() : e[r] === "[" ? parseArr() : e.substring(r, r + 4) === "null" || W.NULL & t && n - r < 4 && "null".startsWith(e.substring(r)) ? (r += 4, null) : e.substring(r, r + 4) === "true" || W.BOOL & t && n - r < 4 && "true".startsWith(e.substring(r)) ? (r += 4, !0) : e.substring(r, r + 5) === "false" || W.BOOL & t && n - r < 5 && "false".startsWith(e.substring(r)) ? (r += 5, !1) : e.substring(r, r + 8) === "Infinity" || W.INFINITY & t && n - r < 8 && "Infinity".startsWith(e.substring(r)) ? (r += 8, Infinity) : e.substring(r, r + 9) === "-Infinity" || W.MINUS_INFINITY & t && 1 < n - r && n - r < 9 && "-Infinity".startsWith(e.substring(r)) ? (r += 9, -Infinity) : e.substring(r, r + 3) === "NaN" || W.NAN & t && n - r < 3 && "NaN".startsWith(e.substring(r)) ? (r += 3, NaN) : parseNum()), parseStr = () => {
				let i = r, a = !1;
				for (r++; r < n && (e[r] !== "\"" || a && e[r - 1] === "\\");) a = e[r] === "\\" && !a, r++;
				if (e.charAt(r) == "\"") try {
					return JSON.parse(e.substring(i, ++r - Number(a)));
				} catch (e) {
					throwMalformedError(String(e));
				}
				else if (W.STR & t) try {
					return JSON.parse(e.substring(i, r - Number(a)) + "\"");
				} catch {
					return JSON.parse(e.substring(i, e.lastIndexOf("\\")) + "\"");
				}
				markPartialJSON("Unterminated string literal");
			}, parseObj = () => {
				r++, skipBlank();
				let i = {};
				try {
					for (; e[r] !== "}";) {
						if (skipBlank(), r >= n && W.OBJ & t) return i;
						let a = parseStr();
						skipBlank(), r++;
						try {
							let e = parseAny();
							Object.defineProperty(i, a, {
								value: e,
								writable: !0,
								enumerable: !0,
								configurable: !0
							});
						} catch (e) {
							if (W.OBJ & t) return i;
							throw e;
						}
						skipBlank(), e[r] === "," && r++;
					}
				} catch {
					if (W.OBJ & t) return i;
					markPartialJSON("Expected '}' at end of object");
				}
				return r++, i;
			}, parseArr = () => {
				r++;
				let n = [];
				try {
					for (; e[r] !== "]";) n.push(parseAny()), skipBlank(), e[r] === "," && r++;
				} catch {
					if (W.ARR & t) return n;
					markPartialJSON("Expected ']' at end of array");
				}
				return r++, n;
			}, parseNum = () => {
				if (r === 0) {
					e === "-" && W.NUM & t && markPartialJSON("Not sure what '-' is");
					try {
						return JSON.parse(e);
					} catch (n) {
						if (W.NUM & t) try {
							return e[e.length - 1] === "." ? JSON.parse(e.substring(0, e.lastIndexOf("."))) : JSON.parse(e.substring(0, e.lastIndexOf("e")));
						} catch {}
						throwMalformedError(String(n));
					}
				}
				let i = r;
				for (e[r] === "-" && r++; e[r] && !",]}".includes(e[r]);) r++;
				r == n && !(W.NUM & t) && markPartialJSON("Unterminated number literal");
				try {
					return JSON.parse(e.substring(i, r));
				} catch {
					e.substring(i, r) === "-" && W.NUM & t && markPartialJSON("Not sure what '-' is");
					try {
						return JSON.parse(e.substring(i, e.lastIndexOf("e")));
					} catch (e) {
						throwMalformedError(String(e));
					}
				}
			}, skipBlank = () => {
				for (; r < n && " \n\r	".includes(e[r]);) r++;
			};
			return parseAny();
		}, partialParse = (e) => parseJSON(e, W.ALL ^ W.NUM);
		var G, pe, me, he, ge, _e, ve, ye, be, xe, Se, Ce, we;
		let Te = "chat.completion.chunk.message:";
		function makeChatCompletionReadableStreamMessageChunk(e, t, n) {
			let r = {
				type: "message",
				message: t,
				...n ? { tool_call_ids: n } : {}
			};
			return {
				id: e.id,
				choices: [],
				created: e.created,
				model: e.model,
				object: `${Te}${JSON.stringify(r)}`
			};
		}
		function isChatCompletionReadableStreamMessage(e) {
			return "type" in e && e.type === "message" && "message" in e || "object" in e && typeof e.object == "string" && e.object.startsWith(Te);
		}
		function getChatCompletionReadableStreamMessage(e) {
			return "type" in e ? e : JSON.parse(e.object.slice(30));
		}
		class ChatCompletionStream extends AbstractChatCompletionRunner {
			constructor(e) {
				super(), G.add(this), pe.set(this, void 0), me.set(this, void 0), he.set(this, void 0), ge.set(this, void 0), __classPrivateFieldSet(this, pe, e, "f"), __classPrivateFieldSet(this, me, new Set(), "f"), __classPrivateFieldSet(this, he, [], "f");
			}
			get currentChatCompletionSnapshot() {
				return __classPrivateFieldGet(this, ge, "f");
			}
			static fromReadableStream(e) {
				let t = new ChatCompletionStream(null);
				return t._run(() => t._fromReadableStream(e)), t;
			}
			static createChatCompletion(e, t, n) {
				let r = new ChatCompletionStream(t);
				return r._run(() => r._runChatCompletion(e, {
					...t,
					stream: !0
				}, {
					...n,
					headers: {
						...n?.headers,
						"X-Stainless-Helper-Method": "stream"
					}
				})), r;
			}
			async _createChatCompletion(e, t, n) {
				super._createChatCompletion, this._listenForAbort(n?.signal), __classPrivateFieldGet(this, G, "m", _e).call(this);
				let r = await e.chat.completions.create({
					...t,
					stream: !0
				}, {
					...n,
					signal: this.controller.signal
				});
				this._connected();
				for await (let e of r) __classPrivateFieldGet(this, G, "m", ye).call(this, e);
				if (r.controller.signal?.aborted) throw new APIUserAbortError();
				return this._addChatCompletion(__classPrivateFieldGet(this, G, "m", Se).call(this));
			}
			async _fromReadableStream(e, t) {
				this._listenForAbort(t?.signal), __classPrivateFieldGet(this, G, "m", _e).call(this), this._connected();
				let n = Stream.fromReadableStream(e, this.controller), r;
				for await (let e of n) {
					if (isChatCompletionReadableStreamMessage(e)) {
						let t = getChatCompletionReadableStreamMessage(e);
						if (__classPrivateFieldGet(this, ge, "f")) {
							let e = __classPrivateFieldGet(this, ge, "f").choices[0]?.message.tool_calls;
							for (let [n, r] of t.tool_call_ids?.entries() ?? []) {
								let t = e?.[n];
								t && r && (t.id = r);
							}
							this._addChatCompletion(__classPrivateFieldGet(this, G, "m", Se).call(this)), r = void 0;
						}
						this._addMessage(t.message);
						continue;
					}
					let t = e;
					r && t.id && r !== t.id && this._addChatCompletion(__classPrivateFieldGet(this, G, "m", Se).call(this)), __classPrivateFieldGet(this, G, "m", ye).call(this, t), t.id && (r = t.id);
				}
				if (n.controller.signal?.aborted) throw new APIUserAbortError();
				if (__classPrivateFieldGet(this, ge, "f")) return this._addChatCompletion(__classPrivateFieldGet(this, G, "m", Se).call(this));
				let i = this._chatCompletions[this._chatCompletions.length - 1];
				if (i) return i;
				throw new error_OpenAIError("request ended without sending any chunks");
			}
			[(pe = new WeakMap(), me = new WeakMap(), he = new WeakMap(), ge = new WeakMap(), G = new WeakSet(), _e = function _ChatCompletionStream_beginRequest() {
				this.ended || (__classPrivateFieldSet(this, me, new Set(), "f"), __classPrivateFieldSet(this, ge, void 0, "f"));
			}, ve = function _ChatCompletionStream_getChoiceEventState(e) {
				let t = __classPrivateFieldGet(this, he, "f")[e.index];
				return t || (t = {
					content_done: !1,
					refusal_done: !1,
					logprobs_content_done: !1,
					logprobs_refusal_done: !1,
					done_tool_calls: new Set(),
					current_tool_call_index: null
				}, __classPrivateFieldGet(this, he, "f")[e.index] = t, t);
			}, ye = function _ChatCompletionStream_addChunk(e) {
				if (this.ended) return;
				let t = __classPrivateFieldGet(this, G, "m", we).call(this, e);
				this._emit("chunk", e, t);
				for (let n of e.choices) {
					let e = t.choices[n.index], { delta: r } = n;
					r?.content != null && e.message?.role === "assistant" && e.message?.content && (this._emit("content", r.content, e.message.content), this._emit("content.delta", {
						delta: r.content,
						snapshot: e.message.content,
						parsed: e.message.parsed
					})), r?.refusal != null && e.message?.role === "assistant" && e.message?.refusal && this._emit("refusal.delta", {
						delta: r.refusal,
						snapshot: e.message.refusal
					}), n.logprobs?.content != null && e.message?.role === "assistant" && this._emit("logprobs.content.delta", {
						content: n.logprobs?.content,
						snapshot: e.logprobs?.content ?? []
					}), n.logprobs?.refusal != null && e.message?.role === "assistant" && this._emit("logprobs.refusal.delta", {
						refusal: n.logprobs?.refusal,
						snapshot: e.logprobs?.refusal ?? []
					});
					let i = __classPrivateFieldGet(this, G, "m", ve).call(this, e);
					e.finish_reason && (__classPrivateFieldGet(this, G, "m", xe).call(this, e), i.current_tool_call_index != null && __classPrivateFieldGet(this, G, "m", be).call(this, e, i.current_tool_call_index));
					for (let t of r?.tool_calls ?? []) i.current_tool_call_index !== t.index && (__classPrivateFieldGet(this, G, "m", xe).call(this, e), i.current_tool_call_index != null && __classPrivateFieldGet(this, G, "m", be).call(this, e, i.current_tool_call_index)), i.current_tool_call_index = t.index;
					for (let t of r?.tool_calls ?? []) {
						let n = e.message.tool_calls?.[t.index];
						n?.type && (n?.type === "function" ? this._emit("tool_calls.function.arguments.delta", {
							name: n.function?.name,
							index: t.index,
							arguments: n.function.arguments,
							parsed_arguments: n.function.parsed_arguments,
							arguments_delta: t.function?.arguments ?? ""
						}) : n?.type);
					}
				}
			}, be = function _ChatCompletionStream_emitToolCallDoneEvent(e, t) {
				if (__classPrivateFieldGet(this, G, "m", ve).call(this, e).done_tool_calls.has(t)) return;
				let n = e.message.tool_calls?.[t];
				if (!n) throw Error("no tool call snapshot");
				if (!n.type) throw Error("tool call snapshot missing `type`");
				if (n.type === "function") {
					let e = __classPrivateFieldGet(this, pe, "f")?.tools?.find((e) => isChatCompletionFunctionTool(e) && e.function.name === n.function.name);
					this._emit("tool_calls.function.arguments.done", {
						name: n.function.name,
						index: t,
						arguments: n.function.arguments,
						parsed_arguments: isAutoParsableTool(e) ? e.$parseRaw(n.function.arguments) : e?.function.strict ? JSON.parse(n.function.arguments) : null
					});
				} else n.type;
			}, xe = function _ChatCompletionStream_emitContentDoneEvents(e) {
				let t = __classPrivateFieldGet(this, G, "m", ve).call(this, e);
				if (e.message.content && !t.content_done) {
					t.content_done = !0;
					let n = __classPrivateFieldGet(this, G, "m", Ce).call(this);
					this._emit("content.done", {
						content: e.message.content,
						parsed: n ? n.$parseRaw(e.message.content) : null
					});
				}
				e.message.refusal && !t.refusal_done && (t.refusal_done = !0, this._emit("refusal.done", { refusal: e.message.refusal })), e.logprobs?.content && !t.logprobs_content_done && (t.logprobs_content_done = !0, this._emit("logprobs.content.done", { content: e.logprobs.content })), e.logprobs?.refusal && !t.logprobs_refusal_done && (t.logprobs_refusal_done = !0, this._emit("logprobs.refusal.done", { refusal: e.logprobs.refusal }));
			}, Se = function _ChatCompletionStream_endRequest() {
				if (this.ended) throw new error_OpenAIError("stream has ended, this shouldn't happen");
				let e = __classPrivateFieldGet(this, ge, "f");
				if (!e) throw new error_OpenAIError("request ended without sending any chunks");
				let t = __classPrivateFieldGet(this, me, "f");
				return __classPrivateFieldSet(this, me, new Set(), "f"), __classPrivateFieldSet(this, ge, void 0, "f"), __classPrivateFieldSet(this, he, [], "f"), finalizeChatCompletion(e, __classPrivateFieldGet(this, pe, "f"), t);
			}, Ce = function _ChatCompletionStream_getAutoParseableResponseFormat() {
				let e = __classPrivateFieldGet(this, pe, "f")?.response_format;
				return isAutoParsableResponseFormat(e) ? e : null;
			}, we = function _ChatCompletionStream_accumulateChatCompletion(e) {
				var t, n, r, i, a;
				let o = __classPrivateFieldGet(this, ge, "f"), { choices: s, ...c } = e;
				o ? e.id && Object.assign(o, c) : o = __classPrivateFieldSet(this, ge, {
					...c,
					choices: []
				}, "f");
				for (let { delta: s, finish_reason: c, index: l, logprobs: u = null, ...d } of e.choices) {
					let e = o.choices[l];
					if (e ||= o.choices[l] = {
						finish_reason: c,
						index: l,
						message: {},
						logprobs: u,
						...d
					}, u) {
						if (!e.logprobs) e.logprobs = Object.assign({}, u);
						else {
							let { content: r, refusal: i, ...a } = u;
							Object.assign(e.logprobs, a), r && ((t = e.logprobs).content ?? (t.content = []), e.logprobs.content.push(...r)), i && ((n = e.logprobs).refusal ?? (n.refusal = []), e.logprobs.refusal.push(...i));
						}
					}
					if (c && (e.finish_reason = c, __classPrivateFieldGet(this, pe, "f") && hasAutoParseableInput(__classPrivateFieldGet(this, pe, "f")))) {
						if (c === "length") throw new LengthFinishReasonError();
						if (c === "content_filter") throw new ContentFilterFinishReasonError();
					}
					if (Object.assign(e, d), !s) continue;
					__classPrivateFieldGet(this, me, "f").delete(l);
					let { audio: f, content: p, refusal: m, function_call: h, role: g, tool_calls: v, ...y } = s;
					if (Object.assign(e.message, y), f?.expires_at != null && f.id == null && f.data == null && f.transcript == null && p == null && m == null && h == null && g == null && v == null && Object.keys(y).length === 0 && __classPrivateFieldGet(this, me, "f").add(l), m && (e.message.refusal = (e.message.refusal || "") + m), g && (e.message.role = g), f) {
						let t = (r = e.message).audio ?? (r.audio = {});
						f.id != null && (t.id = f.id), f.data != null && (t.data = (t.data ?? "") + f.data), f.transcript != null && (t.transcript = (t.transcript ?? "") + f.transcript), f.expires_at != null && (t.expires_at = f.expires_at);
					}
					if (h && (e.message.function_call ? (h.name && (e.message.function_call.name = h.name), h.arguments && ((i = e.message.function_call).arguments ?? (i.arguments = ""), e.message.function_call.arguments += h.arguments)) : e.message.function_call = h), p && (e.message.content = (e.message.content || "") + p, !e.message.refusal && __classPrivateFieldGet(this, G, "m", Ce).call(this) && (e.message.parsed = e.message.content.trim() ? partialParse(e.message.content) : null)), v) {
						e.message.tool_calls || (e.message.tool_calls = []);
						for (let { index: t, id: n, type: r, function: i, ...o } of v) {
							let s = (a = e.message.tool_calls)[t] ?? (a[t] = {});
							Object.assign(s, o), n && (s.id = n), r && (s.type = r), i && (s.function ??= {
								name: i.name ?? "",
								arguments: ""
							}), i?.name && (s.function.name = i.name), i?.arguments && (s.function.arguments += i.arguments, shouldParseToolCall(__classPrivateFieldGet(this, pe, "f"), s) && (s.function.parsed_arguments = partialParse(s.function.arguments)));
						}
					}
				}
				return o;
			}, Symbol.asyncIterator)]() {
				let e = [], t = [], n = !1;
				return this.on("chunk", (n) => {
					let r = t.shift();
					r ? r.resolve(n) : e.push(n);
				}), this.on("end", () => {
					n = !0;
					for (let e of t) e.resolve(void 0);
					t.length = 0;
				}), this.on("abort", (e) => {
					n = !0;
					for (let n of t) n.reject(e);
					t.length = 0;
				}), this.on("error", (e) => {
					n = !0;
					for (let n of t) n.reject(e);
					t.length = 0;
				}), {
					next: async () => e.length ? {
						value: e.shift(),
						done: !1
					} : n ? {
						value: void 0,
						done: !0
					} : new Promise((e, n) => t.push({
						resolve: e,
						reject: n
					})).then((e) => e ? {
						value: e,
						done: !1
					} : {
						value: void 0,
						done: !0
					}),
					return: async () => (this.abort(), {
						value: void 0,
						done: !0
					})
				};
			}
			toReadableStream() {
				return new Stream(this[Symbol.asyncIterator].bind(this), this.controller).toReadableStream();
			}
		}
		function finalizeChatCompletion(e, t, n) {
			let { id: r, choices: i, created: a, model: o, system_fingerprint: s, ...c } = e;
			return maybeParseChatCompletion({
				...c,
				id: r,
				choices: i.map(({ message: t, finish_reason: r, index: i, logprobs: a, ...o }) => {
					let { content: s = null, function_call: c, tool_calls: l, audio: u, ...d } = t, f = r ?? (n.has(i) && isCompleteAudio(u) ? "stop" : null);
					if (!f) throw new error_OpenAIError(`missing finish_reason for choice ${i}`);
					let p = u ? { audio: u } : {}, m = t.role;
					if (!m) throw new error_OpenAIError(`missing role for choice ${i}`);
					if (c) {
						let { arguments: e, name: n } = c;
						if (e == null) throw new error_OpenAIError(`missing function_call.arguments for choice ${i}`);
						if (!n) throw new error_OpenAIError(`missing function_call.name for choice ${i}`);
						return {
							...o,
							message: {
								...p,
								content: s,
								function_call: {
									arguments: e,
									name: n
								},
								role: m,
								refusal: t.refusal ?? null
							},
							finish_reason: f,
							index: i,
							logprobs: a
						};
					}
					return l ? {
						...o,
						index: i,
						finish_reason: f,
						logprobs: a,
						message: {
							...d,
							...p,
							role: m,
							content: s,
							refusal: t.refusal ?? null,
							tool_calls: l.map((t, n) => {
								let { function: r, type: a, id: o, ...s } = t, { arguments: c, name: l, ...u } = r || {};
								if (a == null) throw new error_OpenAIError(`missing choices[${i}].tool_calls[${n}].type\n${str(e)}`);
								if (l == null) throw new error_OpenAIError(`missing choices[${i}].tool_calls[${n}].function.name\n${str(e)}`);
								if (c == null) throw new error_OpenAIError(`missing choices[${i}].tool_calls[${n}].function.arguments\n${str(e)}`);
								return {
									...s,
									id: o || `call_${uuid4()}`,
									type: a,
									function: {
										...u,
										name: l,
										arguments: c
									}
								};
							})
						}
					} : {
						...o,
						message: {
							...d,
							...p,
							content: s,
							role: m,
							refusal: t.refusal ?? null
						},
						finish_reason: f,
						index: i,
						logprobs: a
					};
				}),
				created: a,
				model: o,
				object: "chat.completion",
				...s ? { system_fingerprint: s } : {}
			}, t);
		}
		function isCompleteAudio(e) {
			return e?.id != null && e.data != null && e.transcript != null && e.expires_at != null;
		}
		function str(e) {
			return JSON.stringify(e);
		}
		class ChatCompletionStreamingRunner extends ChatCompletionStream {
			static fromReadableStream(e) {
				let t = new ChatCompletionStreamingRunner(null);
				return t._run(() => t._fromReadableStream(e)), t;
			}
			toReadableStream() {
				let e = [], t = [], n = !1, r, i, pushEvent = (n) => {
					let r = t.shift();
					r ? r.resolve(n) : e.push(n);
				};
				this.on("chunk", (e) => {
					r = e, pushEvent(e);
				}), this.on("message", (e) => {
					if (isAssistantMessage(e)) i = e.tool_calls?.map((e) => e.id);
					else if (isToolMessage(e)) {
						if (!r) throw new error_OpenAIError("cannot serialize a tool message before receiving any chunks");
						pushEvent(makeChatCompletionReadableStreamMessageChunk(r, e, i));
					}
				}), this.on("end", () => {
					n = !0;
					for (let e of t) e.resolve(void 0);
					t.length = 0;
				}), this.on("abort", (e) => {
					n = !0;
					for (let n of t) n.reject(e);
					t.length = 0;
				}), this.on("error", (e) => {
					n = !0;
					for (let n of t) n.reject(e);
					t.length = 0;
				});
				let iterator = () => ({
					next: async () => {
						if (!e.length) return n ? {
							value: void 0,
							done: !0
						} : new Promise((e, n) => t.push({
							resolve: e,
							reject: n
						})).then((e) => e ? {
							value: e,
							done: !1
						} : {
							value: void 0,
							done: !0
						});
						let r = e.shift();
						return r ? {
							value: r,
							done: !1
						} : {
							value: void 0,
							done: !0
						};
					},
					return: async () => (this.abort(), {
						value: void 0,
						done: !0
					})
				});
				return new Stream(iterator, this.controller).toReadableStream();
			}
			static runTools(e, t, n) {
				let r = new ChatCompletionStreamingRunner(t), i = {
					...n,
					headers: {
						...n?.headers,
						"X-Stainless-Helper-Method": "runTools"
					}
				};
				return r._run(() => r._runTools(e, t, r, i)), r;
			}
		}
		class Completions extends APIResource {
			constructor() {
				super(...arguments), this.messages = new Messages(this._client);
			}
			create(e, t) {
				return this._client.post("/chat/completions", {
					body: e,
					...t,
					stream: e.stream ?? !1,
					__security: { bearerAuth: !0 }
				});
			}
			retrieve(e, t) {
				return this._client.get(j`/chat/completions/${e}`, {
					...t,
					__security: { bearerAuth: !0 }
				});
			}
			update(e, t, n) {
				return this._client.post(j`/chat/completions/${e}`, {
					body: t,
					...n,
					__security: { bearerAuth: !0 }
				});
			}
			list(e = {}, t) {
				return this._client.getAPIList("/chat/completions", CursorPage, {
					query: e,
					...t,
					__security: { bearerAuth: !0 }
				});
			}
			delete(e, t) {
				return this._client.delete(j`/chat/completions/${e}`, {
					...t,
					__security: { bearerAuth: !0 }
				});
			}
			parse(e, t) {
				return validateInputTools(e.tools), this._client.chat.completions.create(e, {
					...t,
					headers: {
						...t?.headers,
						"X-Stainless-Helper-Method": "chat.completions.parse"
					}
				})._thenUnwrap((t) => parseChatCompletion(t, e));
			}
			runTools(e, t) {
				return e.stream ? ChatCompletionStreamingRunner.runTools(this._client, e, t) : ChatCompletionRunner.runTools(this._client, e, t);
			}
			stream(e, t) {
				return ChatCompletionStream.createChatCompletion(this._client, e, t);
			}
		}
		Completions.Messages = Messages;
		class Chat extends APIResource {
			constructor() {
				super(...arguments), this.completions = new Completions(this._client);
			}
		}
		Chat.Completions = Completions;
		class AdminAPIKeys extends APIResource {
			create(e, t) {
				return this._client.post("/organization/admin_api_keys", {
					body: e,
					...t,
					__security: { adminAPIKeyAuth: !0 }
				});
			}
			retrieve(e, t) {
				return this._client.get(j`/organization/admin_api_keys/${e}`, {
					...t,
					__security: { adminAPIKeyAuth: !0 }
				});
			}
			list(e = {}, t) {
				return this._client.getAPIList("/organization/admin_api_keys", CursorPage, {
					query: e,
					...t,
					__security: { adminAPIKeyAuth: !0 }
				});
			}
			delete(e, t) {
				return this._client.delete(j`/organization/admin_api_keys/${e}`, {
					...t,
					__security: { adminAPIKeyAuth: !0 }
				});
			}
		}
		class AuditLogs extends APIResource {
			list(e = {}, t) {
				return this._client.getAPIList("/organization/audit_logs", ConversationCursorPage, {
					query: e,
					...t,
					__security: { adminAPIKeyAuth: !0 }
				});
			}
		}
		class Certificates extends APIResource {
			create(e, t) {
				return this._client.post("/organization/certificates", {
					body: e,
					...t,
					__security: { adminAPIKeyAuth: !0 }
				});
			}
			retrieve(e, t = {}, n) {
				return this._client.get(j`/organization/certificates/${e}`, {
					query: t,
					...n,
					__security: { adminAPIKeyAuth: !0 }
				});
			}
			update(e, t, n) {
				return this._client.post(j`/organization/certificates/${e}`, {
					body: t,
					...n,
					__security: { adminAPIKeyAuth: !0 }
				});
			}
			list(e = {}, t) {
				return this._client.getAPIList("/organization/certificates", ConversationCursorPage, {
					query: e,
					...t,
					__security: { adminAPIKeyAuth: !0 }
				});
			}
			delete(e, t) {
				return this._client.delete(j`/organization/certificates/${e}`, {
					...t,
					__security: { adminAPIKeyAuth: !0 }
				});
			}
			activate(e, t) {
				return this._client.getAPIList("/organization/certificates/activate", Page, {
					body: e,
					method: "post",
					...t,
					__security: { adminAPIKeyAuth: !0 }
				});
			}
			deactivate(e, t) {
				return this._client.getAPIList("/organization/certificates/deactivate", Page, {
					body: e,
					method: "post",
					...t,
					__security: { adminAPIKeyAuth: !0 }
				});
			}
		}
		class DataRetention extends APIResource {
			retrieve(e) {
				return this._client.get("/organization/data_retention", {
					...e,
					__security: { adminAPIKeyAuth: !0 }
				});
			}
			update(e, t) {
				return this._client.post("/organization/data_retention", {
					body: e,
					...t,
					__security: { adminAPIKeyAuth: !0 }
				});
			}
		}
		class Invites extends APIResource {
			create(e, t) {
				return this._client.post("/organization/invites", {
					body: e,
					...t,
					__security: { adminAPIKeyAuth: !0 }
				});
			}
			retrieve(e, t) {
				return this._client.get(j`/organization/invites/${e}`, {
					...t,
					__security: { adminAPIKeyAuth: !0 }
				});
			}
			list(e = {}, t) {
				return this._client.getAPIList("/organization/invites", ConversationCursorPage, {
					query: e,
					...t,
					__security: { adminAPIKeyAuth: !0 }
				});
			}
			delete(e, t) {
				return this._client.delete(j`/organization/invites/${e}`, {
					...t,
					__security: { adminAPIKeyAuth: !0 }
				});
			}
		}
		class Roles extends APIResource {
			create(e, t) {
				return this._client.post("/organization/roles", {
					body: e,
					...t,
					__security: { adminAPIKeyAuth: !0 }
				});
			}
			retrieve(e, t) {
				return this._client.get(j`/organization/roles/${e}`, {
					...t,
					__security: { adminAPIKeyAuth: !0 }
				});
			}
			update(e, t, n) {
				return this._client.post(j`/organization/roles/${e}`, {
					body: t,
					...n,
					__security: { adminAPIKeyAuth: !0 }
				});
			}
			list(e = {}, t) {
				return this._client.getAPIList("/organization/roles", NextCursorPage, {
					query: e,
					...t,
					__security: { adminAPIKeyAuth: !0 }
				});
			}
			delete(e, t) {
				return this._client.delete(j`/organization/roles/${e}`, {
					...t,
					__security: { adminAPIKeyAuth: !0 }
				});
			}
		}
		class SpendAlerts extends APIResource {
			create(e, t) {
				return this._client.post("/organization/spend_alerts", {
					body: e,
					...t,
					__security: { adminAPIKeyAuth: !0 }
				});
			}
			retrieve(e, t) {
				return this._client.get(j`/organization/spend_alerts/${e}`, {
					...t,
					__security: { adminAPIKeyAuth: !0 }
				});
			}
			update(e, t, n) {
				return this._client.post(j`/organization/spend_alerts/${e}`, {
					body: t,
					...n,
					__security: { adminAPIKeyAuth: !0 }
				});
			}
			list(e = {}, t) {
				return this._client.getAPIList("/organization/spend_alerts", ConversationCursorPage, {
					query: e,
					...t,
					__security: { adminAPIKeyAuth: !0 }
				});
			}
			delete(e, t) {
				return this._client.delete(j`/organization/spend_alerts/${e}`, {
					...t,
					__security: { adminAPIKeyAuth: !0 }
				});
			}
		}
		class SpendLimit extends APIResource {
			retrieve(e) {
				return this._client.get("/organization/spend_limit", {
					...e,
					__security: { adminAPIKeyAuth: !0 }
				});
			}
			update(e, t) {
				return this._client.post("/organization/spend_limit", {
					body: e,
					...t,
					__security: { adminAPIKeyAuth: !0 }
				});
			}
			delete(e) {
				return this._client.delete("/organization/spend_limit", {
					...e,
					__security: { adminAPIKeyAuth: !0 }
				});
			}
		}
		class Usage extends APIResource {
			audioSpeeches(e, t) {
				return this._client.get("/organization/usage/audio_speeches", {
					query: e,
					...t,
					__security: { adminAPIKeyAuth: !0 }
				});
			}
			audioTranscriptions(e, t) {
				return this._client.get("/organization/usage/audio_transcriptions", {
					query: e,
					...t,
					__security: { adminAPIKeyAuth: !0 }
				});
			}
			codeInterpreterSessions(e, t) {
				return this._client.get("/organization/usage/code_interpreter_sessions", {
					query: e,
					...t,
					__security: { adminAPIKeyAuth: !0 }
				});
			}
			completions(e, t) {
				return this._client.get("/organization/usage/completions", {
					query: e,
					...t,
					__security: { adminAPIKeyAuth: !0 }
				});
			}
			costs(e, t) {
				return this._client.get("/organization/costs", {
					query: e,
					...t,
					__security: { adminAPIKeyAuth: !0 }
				});
			}
			embeddings(e, t) {
				return this._client.get("/organization/usage/embeddings", {
					query: e,
					...t,
					__security: { adminAPIKeyAuth: !0 }
				});
			}
			fileSearchCalls(e, t) {
				return this._client.get("/organization/usage/file_search_calls", {
					query: e,
					...t,
					__security: { adminAPIKeyAuth: !0 }
				});
			}
			images(e, t) {
				return this._client.get("/organization/usage/images", {
					query: e,
					...t,
					__security: { adminAPIKeyAuth: !0 }
				});
			}
			moderations(e, t) {
				return this._client.get("/organization/usage/moderations", {
					query: e,
					...t,
					__security: { adminAPIKeyAuth: !0 }
				});
			}
			vectorStores(e, t) {
				return this._client.get("/organization/usage/vector_stores", {
					query: e,
					...t,
					__security: { adminAPIKeyAuth: !0 }
				});
			}
			webSearchCalls(e, t) {
				return this._client.get("/organization/usage/web_search_calls", {
					query: e,
					...t,
					__security: { adminAPIKeyAuth: !0 }
				});
			}
		}
		class roles_Roles extends APIResource {
			create(e, t, n) {
				return this._client.post(j`/organization/groups/${e}/roles`, {
					body: t,
					...n,
					__security: { adminAPIKeyAuth: !0 }
				});
			}
			retrieve(e, t, n) {
				let { group_id: r } = t;
				return this._client.get(j`/organization/groups/${r}/roles/${e}`, {
					...n,
					__security: { adminAPIKeyAuth: !0 }
				});
			}
			list(e, t = {}, n) {
				return this._client.getAPIList(j`/organization/groups/${e}/roles`, NextCursorPage, {
					query: t,
					...n,
					__security: { adminAPIKeyAuth: !0 }
				});
			}
			delete(e, t, n) {
				let { group_id: r } = t;
				return this._client.delete(j`/organization/groups/${r}/roles/${e}`, {
					...n,
					__security: { adminAPIKeyAuth: !0 }
				});
			}
		}
		class Users extends APIResource {
			create(e, t, n) {
				return this._client.post(j`/organization/groups/${e}/users`, {
					body: t,
					...n,
					__security: { adminAPIKeyAuth: !0 }
				});
			}
			retrieve(e, t, n) {
				let { group_id: r } = t;
				return this._client.get(j`/organization/groups/${r}/users/${e}`, {
					...n,
					__security: { adminAPIKeyAuth: !0 }
				});
			}
			list(e, t = {}, n) {
				return this._client.getAPIList(j`/organization/groups/${e}/users`, NextCursorPage, {
					query: t,
					...n,
					__security: { adminAPIKeyAuth: !0 }
				});
			}
			delete(e, t, n) {
				let { group_id: r } = t;
				return this._client.delete(j`/organization/groups/${r}/users/${e}`, {
					...n,
					__security: { adminAPIKeyAuth: !0 }
				});
			}
		}
		class Groups extends APIResource {
			constructor() {
				super(...arguments), this.users = new Users(this._client), this.roles = new roles_Roles(this._client);
			}
			create(e, t) {
				return this._client.post("/organization/groups", {
					body: e,
					...t,
					__security: { adminAPIKeyAuth: !0 }
				});
			}
			retrieve(e, t) {
				return this._client.get(j`/organization/groups/${e}`, {
					...t,
					__security: { adminAPIKeyAuth: !0 }
				});
			}
			update(e, t, n) {
				return this._client.post(j`/organization/groups/${e}`, {
					body: t,
					...n,
					__security: { adminAPIKeyAuth: !0 }
				});
			}
			list(e = {}, t) {
				return this._client.getAPIList("/organization/groups", NextCursorPage, {
					query: e,
					...t,
					__security: { adminAPIKeyAuth: !0 }
				});
			}
			delete(e, t) {
				return this._client.delete(j`/organization/groups/${e}`, {
					...t,
					__security: { adminAPIKeyAuth: !0 }
				});
			}
		}
		Groups.Users = Users, Groups.Roles = roles_Roles;
		class APIKeys extends APIResource {
			retrieve(e, t, n) {
				let { project_id: r } = t;
				return this._client.get(j`/organization/projects/${r}/api_keys/${e}`, {
					...n,
					__security: { adminAPIKeyAuth: !0 }
				});
			}
			list(e, t = {}, n) {
				return this._client.getAPIList(j`/organization/projects/${e}/api_keys`, ConversationCursorPage, {
					query: t,
					...n,
					__security: { adminAPIKeyAuth: !0 }
				});
			}
			delete(e, t, n) {
				let { project_id: r } = t;
				return this._client.delete(j`/organization/projects/${r}/api_keys/${e}`, {
					...n,
					__security: { adminAPIKeyAuth: !0 }
				});
			}
		}
		class certificates_Certificates extends APIResource {
			list(e, t = {}, n) {
				return this._client.getAPIList(j`/organization/projects/${e}/certificates`, ConversationCursorPage, {
					query: t,
					...n,
					__security: { adminAPIKeyAuth: !0 }
				});
			}
			activate(e, t, n) {
				return this._client.getAPIList(j`/organization/projects/${e}/certificates/activate`, Page, {
					body: t,
					method: "post",
					...n,
					__security: { adminAPIKeyAuth: !0 }
				});
			}
			deactivate(e, t, n) {
				return this._client.getAPIList(j`/organization/projects/${e}/certificates/deactivate`, Page, {
					body: t,
					method: "post",
					...n,
					__security: { adminAPIKeyAuth: !0 }
				});
			}
		}
		class data_retention_DataRetention extends APIResource {
			retrieve(e, t) {
				return this._client.get(j`/organization/projects/${e}/data_retention`, {
					...t,
					__security: { adminAPIKeyAuth: !0 }
				});
			}
			update(e, t, n) {
				return this._client.post(j`/organization/projects/${e}/data_retention`, {
					body: t,
					...n,
					__security: { adminAPIKeyAuth: !0 }
				});
			}
		}
		class HostedToolPermissions extends APIResource {
			retrieve(e, t) {
				return this._client.get(j`/organization/projects/${e}/hosted_tool_permissions`, {
					...t,
					__security: { adminAPIKeyAuth: !0 }
				});
			}
			update(e, t, n) {
				return this._client.post(j`/organization/projects/${e}/hosted_tool_permissions`, {
					body: t,
					...n,
					__security: { adminAPIKeyAuth: !0 }
				});
			}
		}
		class ModelPermissions extends APIResource {
			retrieve(e, t) {
				return this._client.get(j`/organization/projects/${e}/model_permissions`, {
					...t,
					__security: { adminAPIKeyAuth: !0 }
				});
			}
			update(e, t, n) {
				return this._client.post(j`/organization/projects/${e}/model_permissions`, {
					body: t,
					...n,
					__security: { adminAPIKeyAuth: !0 }
				});
			}
			delete(e, t) {
				return this._client.delete(j`/organization/projects/${e}/model_permissions`, {
					...t,
					__security: { adminAPIKeyAuth: !0 }
				});
			}
		}
		class RateLimits extends APIResource {
			listRateLimits(e, t = {}, n) {
				return this._client.getAPIList(j`/organization/projects/${e}/rate_limits`, ConversationCursorPage, {
					query: t,
					...n,
					__security: { adminAPIKeyAuth: !0 }
				});
			}
			updateRateLimit(e, t, n) {
				let { project_id: r, ...i } = t;
				return this._client.post(j`/organization/projects/${r}/rate_limits/${e}`, {
					body: i,
					...n,
					__security: { adminAPIKeyAuth: !0 }
				});
			}
		}
		class projects_roles_Roles extends APIResource {
			create(e, t, n) {
				return this._client.post(j`/projects/${e}/roles`, {
					body: t,
					...n,
					__security: { adminAPIKeyAuth: !0 }
				});
			}
			retrieve(e, t, n) {
				let { project_id: r } = t;
				return this._client.get(j`/projects/${r}/roles/${e}`, {
					...n,
					__security: { adminAPIKeyAuth: !0 }
				});
			}
			update(e, t, n) {
				let { project_id: r, ...i } = t;
				return this._client.post(j`/projects/${r}/roles/${e}`, {
					body: i,
					...n,
					__security: { adminAPIKeyAuth: !0 }
				});
			}
			list(e, t = {}, n) {
				return this._client.getAPIList(j`/projects/${e}/roles`, NextCursorPage, {
					query: t,
					...n,
					__security: { adminAPIKeyAuth: !0 }
				});
			}
			delete(e, t, n) {
				let { project_id: r } = t;
				return this._client.delete(j`/projects/${r}/roles/${e}`, {
					...n,
					__security: { adminAPIKeyAuth: !0 }
				});
			}
		}
		class spend_alerts_SpendAlerts extends APIResource {
			create(e, t, n) {
				return this._client.post(j`/organization/projects/${e}/spend_alerts`, {
					body: t,
					...n,
					__security: { adminAPIKeyAuth: !0 }
				});
			}
			retrieve(e, t, n) {
				let { project_id: r } = t;
				return this._client.get(j`/organization/projects/${r}/spend_alerts/${e}`, {
					...n,
					__security: { adminAPIKeyAuth: !0 }
				});
			}
			update(e, t, n) {
				let { project_id: r, ...i } = t;
				return this._client.post(j`/organization/projects/${r}/spend_alerts/${e}`, {
					body: i,
					...n,
					__security: { adminAPIKeyAuth: !0 }
				});
			}
			list(e, t = {}, n) {
				return this._client.getAPIList(j`/organization/projects/${e}/spend_alerts`, ConversationCursorPage, {
					query: t,
					...n,
					__security: { adminAPIKeyAuth: !0 }
				});
			}
			delete(e, t, n) {
				let { project_id: r } = t;
				return this._client.delete(j`/organization/projects/${r}/spend_alerts/${e}`, {
					...n,
					__security: { adminAPIKeyAuth: !0 }
				});
			}
		}
		class spend_limit_SpendLimit extends APIResource {
			retrieve(e, t) {
				return this._client.get(j`/organization/projects/${e}/spend_limit`, {
					...t,
					__security: { adminAPIKeyAuth: !0 }
				});
			}
			update(e, t, n) {
				return this._client.post(j`/organization/projects/${e}/spend_limit`, {
					body: t,
					...n,
					__security: { adminAPIKeyAuth: !0 }
				});
			}
			delete(e, t) {
				return this._client.delete(j`/organization/projects/${e}/spend_limit`, {
					...t,
					__security: { adminAPIKeyAuth: !0 }
				});
			}
		}
		class groups_roles_Roles extends APIResource {
			create(e, t, n) {
				let { project_id: r, ...i } = t;
				return this._client.post(j`/projects/${r}/groups/${e}/roles`, {
					body: i,
					...n,
					__security: { adminAPIKeyAuth: !0 }
				});
			}
			retrieve(e, t, n) {
				let { project_id: r, group_id: i } = t;
				return this._client.get(j`/projects/${r}/groups/${i}/roles/${e}`, {
					...n,
					__security: { adminAPIKeyAuth: !0 }
				});
			}
			list(e, t, n) {
				let { project_id: r, ...i } = t;
				return this._client.getAPIList(j`/projects/${r}/groups/${e}/roles`, NextCursorPage, {
					query: i,
					...n,
					__security: { adminAPIKeyAuth: !0 }
				});
			}
			delete(e, t, n) {
				let { project_id: r, group_id: i } = t;
				return this._client.delete(j`/projects/${r}/groups/${i}/roles/${e}`, {
					...n,
					__security: { adminAPIKeyAuth: !0 }
				});
			}
		}
		class groups_Groups extends APIResource {
			constructor() {
				super(...arguments), this.roles = new groups_roles_Roles(this._client);
			}
			create(e, t, n) {
				return this._client.post(j`/organization/projects/${e}/groups`, {
					body: t,
					...n,
					__security: { adminAPIKeyAuth: !0 }
				});
			}
			retrieve(e, t, n) {
				let { project_id: r, ...i } = t;
				return this._client.get(j`/organization/projects/${r}/groups/${e}`, {
					query: i,
					...n,
					__security: { adminAPIKeyAuth: !0 }
				});
			}
			list(e, t = {}, n) {
				return this._client.getAPIList(j`/organization/projects/${e}/groups`, NextCursorPage, {
					query: t,
					...n,
					__security: { adminAPIKeyAuth: !0 }
				});
			}
			delete(e, t, n) {
				let { project_id: r } = t;
				return this._client.delete(j`/organization/projects/${r}/groups/${e}`, {
					...n,
					__security: { adminAPIKeyAuth: !0 }
				});
			}
		}
		groups_Groups.Roles = groups_roles_Roles;
		class api_keys_APIKeys extends APIResource {
			create(e, t, n) {
				let { project_id: r, ...i } = t;
				return this._client.post(j`/organization/projects/${r}/service_accounts/${e}/api_keys`, {
					body: i,
					...n,
					__security: { adminAPIKeyAuth: !0 }
				});
			}
		}
		class ServiceAccounts extends APIResource {
			constructor() {
				super(...arguments), this.apiKeys = new api_keys_APIKeys(this._client);
			}
			create(e, t, n) {
				return this._client.post(j`/organization/projects/${e}/service_accounts`, {
					body: t,
					...n,
					__security: { adminAPIKeyAuth: !0 }
				});
			}
			retrieve(e, t, n) {
				let { project_id: r } = t;
				return this._client.get(j`/organization/projects/${r}/service_accounts/${e}`, {
					...n,
					__security: { adminAPIKeyAuth: !0 }
				});
			}
			update(e, t, n) {
				let { project_id: r, ...i } = t;
				return this._client.post(j`/organization/projects/${r}/service_accounts/${e}`, {
					body: i,
					...n,
					__security: { adminAPIKeyAuth: !0 }
				});
			}
			list(e, t = {}, n) {
				return this._client.getAPIList(j`/organization/projects/${e}/service_accounts`, ConversationCursorPage, {
					query: t,
					...n,
					__security: { adminAPIKeyAuth: !0 }
				});
			}
			delete(e, t, n) {
				let { project_id: r } = t;
				return this._client.delete(j`/organization/projects/${r}/service_accounts/${e}`, {
					...n,
					__security: { adminAPIKeyAuth: !0 }
				});
			}
		}
		ServiceAccounts.APIKeys = api_keys_APIKeys;
		class users_roles_Roles extends APIResource {
			create(e, t, n) {
				let { project_id: r, ...i } = t;
				return this._client.post(j`/projects/${r}/users/${e}/roles`, {
					body: i,
					...n,
					__security: { adminAPIKeyAuth: !0 }
				});
			}
			retrieve(e, t, n) {
				let { project_id: r, user_id: i } = t;
				return this._client.get(j`/projects/${r}/users/${i}/roles/${e}`, {
					...n,
					__security: { adminAPIKeyAuth: !0 }
				});
			}
			list(e, t, n) {
				let { project_id: r, ...i } = t;
				return this._client.getAPIList(j`/projects/${r}/users/${e}/roles`, NextCursorPage, {
					query: i,
					...n,
					__security: { adminAPIKeyAuth: !0 }
				});
			}
			delete(e, t, n) {
				let { project_id: r, user_id: i } = t;
				return this._client.delete(j`/projects/${r}/users/${i}/roles/${e}`, {
					...n,
					__security: { adminAPIKeyAuth: !0 }
				});
			}
		}
		class users_Users extends APIResource {
			constructor() {
				super(...arguments), this.roles = new users_roles_Roles(this._client);
			}
			create(e, t, n) {
				return this._client.post(j`/organization/projects/${e}/users`, {
					body: t,
					...n,
					__security: { adminAPIKeyAuth: !0 }
				});
			}
			retrieve(e, t, n) {
				let { project_id: r } = t;
				return this._client.get(j`/organization/projects/${r}/users/${e}`, {
					...n,
					__security: { adminAPIKeyAuth: !0 }
				});
			}
			update(e, t, n) {
				let { project_id: r, ...i } = t;
				return this._client.post(j`/organization/projects/${r}/users/${e}`, {
					body: i,
					...n,
					__security: { adminAPIKeyAuth: !0 }
				});
			}
			list(e, t = {}, n) {
				return this._client.getAPIList(j`/organization/projects/${e}/users`, ConversationCursorPage, {
					query: t,
					...n,
					__security: { adminAPIKeyAuth: !0 }
				});
			}
			delete(e, t, n) {
				let { project_id: r } = t;
				return this._client.delete(j`/organization/projects/${r}/users/${e}`, {
					...n,
					__security: { adminAPIKeyAuth: !0 }
				});
			}
		}
		users_Users.Roles = users_roles_Roles;
		class Projects extends APIResource {
			constructor() {
				super(...arguments), this.users = new users_Users(this._client), this.serviceAccounts = new ServiceAccounts(this._client), this.apiKeys = new APIKeys(this._client), this.rateLimits = new RateLimits(this._client), this.modelPermissions = new ModelPermissions(this._client), this.hostedToolPermissions = new HostedToolPermissions(this._client), this.groups = new groups_Groups(this._client), this.roles = new projects_roles_Roles(this._client), this.dataRetention = new data_retention_DataRetention(this._client), this.spendLimit = new spend_limit_SpendLimit(this._client), this.spendAlerts = new spend_alerts_SpendAlerts(this._client), this.certificates = new certificates_Certificates(this._client);
			}
			create(e, t) {
				return this._client.post("/organization/projects", {
					body: e,
					...t,
					__security: { adminAPIKeyAuth: !0 }
				});
			}
			retrieve(e, t) {
				return this._client.get(j`/organization/projects/${e}`, {
					...t,
					__security: { adminAPIKeyAuth: !0 }
				});
			}
			update(e, t, n) {
				return this._client.post(j`/organization/projects/${e}`, {
					body: t,
					...n,
					__security: { adminAPIKeyAuth: !0 }
				});
			}
			list(e = {}, t) {
				return this._client.getAPIList("/organization/projects", ConversationCursorPage, {
					query: e,
					...t,
					__security: { adminAPIKeyAuth: !0 }
				});
			}
			archive(e, t) {
				return this._client.post(j`/organization/projects/${e}/archive`, {
					...t,
					__security: { adminAPIKeyAuth: !0 }
				});
			}
		}
		Projects.Users = users_Users, Projects.ServiceAccounts = ServiceAccounts, Projects.APIKeys = APIKeys, Projects.RateLimits = RateLimits, Projects.ModelPermissions = ModelPermissions, Projects.HostedToolPermissions = HostedToolPermissions, Projects.Groups = groups_Groups, Projects.Roles = projects_roles_Roles, Projects.DataRetention = data_retention_DataRetention, Projects.SpendLimit = spend_limit_SpendLimit, Projects.SpendAlerts = spend_alerts_SpendAlerts, Projects.Certificates = certificates_Certificates;
		class organization_users_roles_Roles extends APIResource {
			create(e, t, n) {
				return this._client.post(j`/organization/users/${e}/roles`, {
					body: t,
					...n,
					__security: { adminAPIKeyAuth: !0 }
				});
			}
			retrieve(e, t, n) {
				let { user_id: r } = t;
				return this._client.get(j`/organization/users/${r}/roles/${e}`, {
					...n,
					__security: { adminAPIKeyAuth: !0 }
				});
			}
			list(e, t = {}, n) {
				return this._client.getAPIList(j`/organization/users/${e}/roles`, NextCursorPage, {
					query: t,
					...n,
					__security: { adminAPIKeyAuth: !0 }
				});
			}
			delete(e, t, n) {
				let { user_id: r } = t;
				return this._client.delete(j`/organization/users/${r}/roles/${e}`, {
					...n,
					__security: { adminAPIKeyAuth: !0 }
				});
			}
		}
		class users_users_Users extends APIResource {
			constructor() {
				super(...arguments), this.roles = new organization_users_roles_Roles(this._client);
			}
			retrieve(e, t) {
				return this._client.get(j`/organization/users/${e}`, {
					...t,
					__security: { adminAPIKeyAuth: !0 }
				});
			}
			update(e, t, n) {
				return this._client.post(j`/organization/users/${e}`, {
					body: t,
					...n,
					__security: { adminAPIKeyAuth: !0 }
				});
			}
			list(e = {}, t) {
				return this._client.getAPIList("/organization/users", ConversationCursorPage, {
					query: e,
					...t,
					__security: { adminAPIKeyAuth: !0 }
				});
			}
			delete(e, t) {
				return this._client.delete(j`/organization/users/${e}`, {
					...t,
					__security: { adminAPIKeyAuth: !0 }
				});
			}
		}
		users_users_Users.Roles = organization_users_roles_Roles;
		class Organization extends APIResource {
			constructor() {
				super(...arguments), this.auditLogs = new AuditLogs(this._client), this.adminAPIKeys = new AdminAPIKeys(this._client), this.usage = new Usage(this._client), this.invites = new Invites(this._client), this.users = new users_users_Users(this._client), this.groups = new Groups(this._client), this.roles = new Roles(this._client), this.dataRetention = new DataRetention(this._client), this.spendLimit = new SpendLimit(this._client), this.spendAlerts = new SpendAlerts(this._client), this.certificates = new Certificates(this._client), this.projects = new Projects(this._client);
			}
		}
		Organization.AuditLogs = AuditLogs, Organization.AdminAPIKeys = AdminAPIKeys, Organization.Usage = Usage, Organization.Invites = Invites, Organization.Users = users_users_Users, Organization.Groups = Groups, Organization.Roles = Roles, Organization.DataRetention = DataRetention, Organization.SpendLimit = SpendLimit, Organization.SpendAlerts = SpendAlerts, Organization.Certificates = Certificates, Organization.Projects = Projects;
		class Admin extends APIResource {
			constructor() {
				super(...arguments), this.organization = new Organization(this._client);
			}
		}
		Admin.Organization = Organization;
		class Speech extends APIResource {
			create(e, t) {
				return this._client.post("/audio/speech", {
					body: e,
					...t,
					headers: buildHeaders([{ Accept: "application/octet-stream" }, t?.headers]),
					__security: { bearerAuth: !0 },
					__binaryResponse: !0
				});
			}
		}
		class Transcriptions extends APIResource {
			create(e, t) {
				return this._client.post("/audio/transcriptions", multipartFormRequestOptions({
					body: e,
					...t,
					stream: e.stream ?? !1,
					__metadata: { model: e.model },
					__security: { bearerAuth: !0 }
				}, this._client));
			}
		}
		class Translations extends APIResource {
			create(e, t) {
				return this._client.post("/audio/translations", multipartFormRequestOptions({
					body: e,
					...t,
					__metadata: { model: e.model },
					__security: { bearerAuth: !0 }
				}, this._client));
			}
		}
		class Audio extends APIResource {
			constructor() {
				super(...arguments), this.transcriptions = new Transcriptions(this._client), this.translations = new Translations(this._client), this.speech = new Speech(this._client);
			}
		}
		Audio.Transcriptions = Transcriptions, Audio.Translations = Translations, Audio.Speech = Speech;
		class Batches extends APIResource {
			create(e, t) {
				return this._client.post("/batches", {
					body: e,
					...t,
					__security: { bearerAuth: !0 }
				});
			}
			retrieve(e, t) {
				return this._client.get(j`/batches/${e}`, {
					...t,
					__security: { bearerAuth: !0 }
				});
			}
			list(e = {}, t) {
				return this._client.getAPIList("/batches", CursorPage, {
					query: e,
					...t,
					__security: { bearerAuth: !0 }
				});
			}
			cancel(e, t) {
				return this._client.post(j`/batches/${e}/cancel`, {
					...t,
					__security: { bearerAuth: !0 }
				});
			}
		}
		class Assistants extends APIResource {
			create(e, t) {
				return this._client.post("/assistants", {
					body: e,
					...t,
					headers: buildHeaders([{ "OpenAI-Beta": "assistants=v2" }, t?.headers]),
					__security: { bearerAuth: !0 }
				});
			}
			retrieve(e, t) {
				return this._client.get(j`/assistants/${e}`, {
					...t,
					headers: buildHeaders([{ "OpenAI-Beta": "assistants=v2" }, t?.headers]),
					__security: { bearerAuth: !0 }
				});
			}
			update(e, t, n) {
				return this._client.post(j`/assistants/${e}`, {
					body: t,
					...n,
					headers: buildHeaders([{ "OpenAI-Beta": "assistants=v2" }, n?.headers]),
					__security: { bearerAuth: !0 }
				});
			}
			list(e = {}, t) {
				return this._client.getAPIList("/assistants", CursorPage, {
					query: e,
					...t,
					headers: buildHeaders([{ "OpenAI-Beta": "assistants=v2" }, t?.headers]),
					__security: { bearerAuth: !0 }
				});
			}
			delete(e, t) {
				return this._client.delete(j`/assistants/${e}`, {
					...t,
					headers: buildHeaders([{ "OpenAI-Beta": "assistants=v2" }, t?.headers]),
					__security: { bearerAuth: !0 }
				});
			}
		}
		class Sessions extends APIResource {
			create(e, t) {
				return this._client.post("/realtime/sessions", {
					body: e,
					...t,
					headers: buildHeaders([{ "OpenAI-Beta": "assistants=v2" }, t?.headers]),
					__security: { bearerAuth: !0 }
				});
			}
		}
		class TranscriptionSessions extends APIResource {
			create(e, t) {
				return this._client.post("/realtime/transcription_sessions", {
					body: e,
					...t,
					headers: buildHeaders([{ "OpenAI-Beta": "assistants=v2" }, t?.headers]),
					__security: { bearerAuth: !0 }
				});
			}
		}
		class Realtime extends APIResource {
			constructor() {
				super(...arguments), this.sessions = new Sessions(this._client), this.transcriptionSessions = new TranscriptionSessions(this._client);
			}
		}
		Realtime.Sessions = Sessions, Realtime.TranscriptionSessions = TranscriptionSessions;
		class sessions_Sessions extends APIResource {
			create(e, t) {
				return this._client.post("/chatkit/sessions", {
					body: e,
					...t,
					headers: buildHeaders([{ "OpenAI-Beta": "chatkit_beta=v1" }, t?.headers]),
					__security: { bearerAuth: !0 }
				});
			}
			cancel(e, t) {
				return this._client.post(j`/chatkit/sessions/${e}/cancel`, {
					...t,
					headers: buildHeaders([{ "OpenAI-Beta": "chatkit_beta=v1" }, t?.headers]),
					__security: { bearerAuth: !0 }
				});
			}
		}
		class Threads extends APIResource {
			retrieve(e, t) {
				return this._client.get(j`/chatkit/threads/${e}`, {
					...t,
					headers: buildHeaders([{ "OpenAI-Beta": "chatkit_beta=v1" }, t?.headers]),
					__security: { bearerAuth: !0 }
				});
			}
			list(e = {}, t) {
				return this._client.getAPIList("/chatkit/threads", ConversationCursorPage, {
					query: e,
					...t,
					headers: buildHeaders([{ "OpenAI-Beta": "chatkit_beta=v1" }, t?.headers]),
					__security: { bearerAuth: !0 }
				});
			}
			delete(e, t) {
				return this._client.delete(j`/chatkit/threads/${e}`, {
					...t,
					headers: buildHeaders([{ "OpenAI-Beta": "chatkit_beta=v1" }, t?.headers]),
					__security: { bearerAuth: !0 }
				});
			}
			listItems(e, t = {}, n) {
				return this._client.getAPIList(j`/chatkit/threads/${e}/items`, ConversationCursorPage, {
					query: t,
					...n,
					headers: buildHeaders([{ "OpenAI-Beta": "chatkit_beta=v1" }, n?.headers]),
					__security: { bearerAuth: !0 }
				});
			}
		}
		class ChatKit extends APIResource {
			constructor() {
				super(...arguments), this.sessions = new sessions_Sessions(this._client), this.threads = new Threads(this._client);
			}
		}
		ChatKit.Sessions = sessions_Sessions, ChatKit.Threads = Threads;
		class InputItems extends APIResource {
			list(e, t = {}, n) {
				let { betas: r, ...i } = t ?? {};
				return this._client.getAPIList(j`/responses/${e}/input_items?beta=true`, CursorPage, {
					query: i,
					...n,
					headers: buildHeaders([{ ...r?.toString() == null ? void 0 : { "openai-beta": r?.toString() } }, n?.headers]),
					__security: { bearerAuth: !0 }
				});
			}
		}
		class InputTokens extends APIResource {
			count(e = {}, t) {
				let { betas: n, ...r } = e ?? {};
				return this._client.post("/responses/input_tokens?beta=true", {
					body: r,
					...t,
					headers: buildHeaders([{ ...n?.toString() == null ? void 0 : { "openai-beta": n?.toString() } }, t?.headers]),
					__security: { bearerAuth: !0 }
				});
			}
		}
		class Responses extends APIResource {
			constructor() {
				super(...arguments), this.inputItems = new InputItems(this._client), this.inputTokens = new InputTokens(this._client);
			}
			create(e, t) {
				let { betas: n, ...r } = e;
				return this._client.post("/responses?beta=true", {
					body: r,
					...t,
					headers: buildHeaders([{ ...n?.toString() == null ? void 0 : { "openai-beta": n?.toString() } }, t?.headers]),
					stream: e.stream ?? !1,
					__security: { bearerAuth: !0 }
				});
			}
			retrieve(e, t = {}, n) {
				let { betas: r, ...i } = t ?? {};
				return this._client.get(j`/responses/${e}?beta=true`, {
					query: i,
					...n,
					headers: buildHeaders([{ ...r?.toString() == null ? void 0 : { "openai-beta": r?.toString() } }, n?.headers]),
					stream: t?.stream ?? !1,
					__security: { bearerAuth: !0 }
				});
			}
			delete(e, t = {}, n) {
				let { betas: r } = t ?? {};
				return this._client.delete(j`/responses/${e}?beta=true`, {
					...n,
					headers: buildHeaders([{
						Accept: "*/*",
						...r?.toString() == null ? void 0 : { "openai-beta": r?.toString() }
					}, n?.headers]),
					__security: { bearerAuth: !0 }
				});
			}
			cancel(e, t = {}, n) {
				let { betas: r } = t ?? {};
				return this._client.post(j`/responses/${e}/cancel?beta=true`, {
					...n,
					headers: buildHeaders([{ ...r?.toString() == null ? void 0 : { "openai-beta": r?.toString() } }, n?.headers]),
					__security: { bearerAuth: !0 }
				});
			}
			compact(e, t) {
				let { betas: n, ...r } = e;
				return this._client.post("/responses/compact?beta=true", {
					body: r,
					...t,
					headers: buildHeaders([{ ...n?.toString() == null ? void 0 : { "openai-beta": n?.toString() } }, t?.headers]),
					__security: { bearerAuth: !0 }
				});
			}
		}
		Responses.InputItems = InputItems, Responses.InputTokens = InputTokens;
		class messages_Messages extends APIResource {
			create(e, t, n) {
				return this._client.post(j`/threads/${e}/messages`, {
					body: t,
					...n,
					headers: buildHeaders([{ "OpenAI-Beta": "assistants=v2" }, n?.headers]),
					__security: { bearerAuth: !0 }
				});
			}
			retrieve(e, t, n) {
				let { thread_id: r } = t;
				return this._client.get(j`/threads/${r}/messages/${e}`, {
					...n,
					headers: buildHeaders([{ "OpenAI-Beta": "assistants=v2" }, n?.headers]),
					__security: { bearerAuth: !0 }
				});
			}
			update(e, t, n) {
				let { thread_id: r, ...i } = t;
				return this._client.post(j`/threads/${r}/messages/${e}`, {
					body: i,
					...n,
					headers: buildHeaders([{ "OpenAI-Beta": "assistants=v2" }, n?.headers]),
					__security: { bearerAuth: !0 }
				});
			}
			list(e, t = {}, n) {
				return this._client.getAPIList(j`/threads/${e}/messages`, CursorPage, {
					query: t,
					...n,
					headers: buildHeaders([{ "OpenAI-Beta": "assistants=v2" }, n?.headers]),
					__security: { bearerAuth: !0 }
				});
			}
			delete(e, t, n) {
				let { thread_id: r } = t;
				return this._client.delete(j`/threads/${r}/messages/${e}`, {
					...n,
					headers: buildHeaders([{ "OpenAI-Beta": "assistants=v2" }, n?.headers]),
					__security: { bearerAuth: !0 }
				});
			}
		}
		class Steps extends APIResource {
			retrieve(e, t, n) {
				let { thread_id: r, run_id: i, ...a } = t;
				return this._client.get(j`/threads/${r}/runs/${i}/steps/${e}`, {
					query: a,
					...n,
					headers: buildHeaders([{ "OpenAI-Beta": "assistants=v2" }, n?.headers]),
					__security: { bearerAuth: !0 }
				});
			}
			list(e, t, n) {
				let { thread_id: r, ...i } = t;
				return this._client.getAPIList(j`/threads/${r}/runs/${e}/steps`, CursorPage, {
					query: i,
					...n,
					headers: buildHeaders([{ "OpenAI-Beta": "assistants=v2" }, n?.headers]),
					__security: { bearerAuth: !0 }
				});
			}
		}
		let toFloat32Array = (e) => {
			if (typeof Buffer < "u") {
				let t = Buffer.from(e, "base64");
				return Array.from(new Float32Array(t.buffer, t.byteOffset, t.length / Float32Array.BYTES_PER_ELEMENT));
			}
			{
				let t = atob(e), n = t.length, r = new Uint8Array(n);
				for (let e = 0; e < n; e++) r[e] = t.charCodeAt(e);
				return Array.from(new Float32Array(r.buffer));
			}
		}, readEnv = (e) => {
			if (globalThis.process !== void 0) return globalThis.process.env?.[e]?.trim() || void 0;
			if (globalThis.Deno !== void 0) return globalThis.Deno.env?.get?.(e)?.trim() || void 0;
		};
		var K, Ee, De, Oe, ke, Ae, je, Me, q, Ne, J, Pe, Fe, Ie, Le, Re, ze, Be, Ve, He, Ue, We, Ge;
		class AssistantStream extends EventStream {
			constructor() {
				super(...arguments), K.add(this), De.set(this, []), Oe.set(this, {}), ke.set(this, {}), Ae.set(this, void 0), je.set(this, void 0), Me.set(this, void 0), q.set(this, void 0), Ne.set(this, void 0), J.set(this, void 0), Pe.set(this, void 0), Fe.set(this, void 0), Ie.set(this, void 0);
			}
			[(De = new WeakMap(), Oe = new WeakMap(), ke = new WeakMap(), Ae = new WeakMap(), je = new WeakMap(), Me = new WeakMap(), q = new WeakMap(), Ne = new WeakMap(), J = new WeakMap(), Pe = new WeakMap(), Fe = new WeakMap(), Ie = new WeakMap(), K = new WeakSet(), Symbol.asyncIterator)]() {
				let e = [], t = [], n = !1;
				return this.on("event", (n) => {
					let r = structuredClone(n), i = t.shift();
					i ? i.resolve(r) : e.push(r);
				}), this.on("end", () => {
					n = !0;
					for (let e of t) e.resolve(void 0);
					t.length = 0;
				}), this.on("abort", (e) => {
					n = !0;
					for (let n of t) n.reject(e);
					t.length = 0;
				}), this.on("error", (e) => {
					n = !0;
					for (let n of t) n.reject(e);
					t.length = 0;
				}), {
					next: async () => e.length ? {
						value: e.shift(),
						done: !1
					} : n ? {
						value: void 0,
						done: !0
					} : new Promise((e, n) => t.push({
						resolve: e,
						reject: n
					})).then((e) => e ? {
						value: e,
						done: !1
					} : {
						value: void 0,
						done: !0
					}),
					return: async () => (this.abort(), {
						value: void 0,
						done: !0
					})
				};
			}
			static fromReadableStream(e) {
				let t = new Ee();
				return t._run(() => t._fromReadableStream(e)), t;
			}
			async _fromReadableStream(e, t) {
				this._listenForAbort(t?.signal), this._connected();
				let n = Stream.fromReadableStream(e, this.controller);
				for await (let e of n) __classPrivateFieldGet(this, K, "m", Le).call(this, e);
				if (n.controller.signal?.aborted) throw new APIUserAbortError();
				return this._addRun(__classPrivateFieldGet(this, K, "m", Re).call(this));
			}
			toReadableStream() {
				return new Stream(this[Symbol.asyncIterator].bind(this), this.controller).toReadableStream();
			}
			static createToolAssistantStream(e, t, n, r) {
				let i = new Ee();
				return i._run(() => i._runToolAssistantStream(e, t, n, {
					...r,
					headers: {
						...r?.headers,
						"X-Stainless-Helper-Method": "stream"
					}
				})), i;
			}
			async _createToolAssistantStream(e, t, n, r) {
				this._listenForAbort(r?.signal);
				let i = {
					...n,
					stream: !0
				}, a = await e.submitToolOutputs(t, i, {
					...r,
					signal: this.controller.signal
				});
				this._connected();
				for await (let e of a) __classPrivateFieldGet(this, K, "m", Le).call(this, e);
				if (a.controller.signal?.aborted) throw new APIUserAbortError();
				return this._addRun(__classPrivateFieldGet(this, K, "m", Re).call(this));
			}
			static createThreadAssistantStream(e, t, n) {
				let r = new Ee();
				return r._run(() => r._threadAssistantStream(e, t, {
					...n,
					headers: {
						...n?.headers,
						"X-Stainless-Helper-Method": "stream"
					}
				})), r;
			}
			static createAssistantStream(e, t, n, r) {
				let i = new Ee();
				return i._run(() => i._runAssistantStream(e, t, n, {
					...r,
					headers: {
						...r?.headers,
						"X-Stainless-Helper-Method": "stream"
					}
				})), i;
			}
			currentEvent() {
				return __classPrivateFieldGet(this, Pe, "f");
			}
			currentRun() {
				return __classPrivateFieldGet(this, Fe, "f");
			}
			currentMessageSnapshot() {
				return __classPrivateFieldGet(this, Ae, "f");
			}
			currentRunStepSnapshot() {
				return __classPrivateFieldGet(this, Ie, "f");
			}
			async finalRunSteps() {
				return await this.done(), Object.values(__classPrivateFieldGet(this, Oe, "f"));
			}
			async finalMessages() {
				return await this.done(), Object.values(__classPrivateFieldGet(this, ke, "f"));
			}
			async finalRun() {
				if (await this.done(), !__classPrivateFieldGet(this, je, "f")) throw Error("Final run was not received.");
				return __classPrivateFieldGet(this, je, "f");
			}
			async _createThreadAssistantStream(e, t, n) {
				this._listenForAbort(n?.signal);
				let r = {
					...t,
					stream: !0
				}, i = await e.createAndRun(r, {
					...n,
					signal: this.controller.signal
				});
				this._connected();
				for await (let e of i) __classPrivateFieldGet(this, K, "m", Le).call(this, e);
				if (i.controller.signal?.aborted) throw new APIUserAbortError();
				return this._addRun(__classPrivateFieldGet(this, K, "m", Re).call(this));
			}
			async _createAssistantStream(e, t, n, r) {
				this._listenForAbort(r?.signal);
				let i = {
					...n,
					stream: !0
				}, a = await e.create(t, i, {
					...r,
					signal: this.controller.signal
				});
				this._connected();
				for await (let e of a) __classPrivateFieldGet(this, K, "m", Le).call(this, e);
				if (a.controller.signal?.aborted) throw new APIUserAbortError();
				return this._addRun(__classPrivateFieldGet(this, K, "m", Re).call(this));
			}
			static accumulateDelta(e, t) {
				for (let [n, r] of Object.entries(t)) {
					if (!e.hasOwnProperty(n)) {
						e[n] = r;
						continue;
					}
					let t = e[n];
					if (t == null) e[n] = r;
					else if (n === "index" || n === "type") e[n] = r;
					else {
						if (typeof t == "string" && typeof r == "string") t += r;
						else if (typeof t == "number" && typeof r == "number") t += r;
						else if (isObj(t) && isObj(r)) t = this.accumulateDelta(t, r);
						else if (Array.isArray(t) && Array.isArray(r)) {
							if (t.every((e) => typeof e == "string" || typeof e == "number")) {
								t.push(...r);
								continue;
							}
							for (let e of r) {
								if (!isObj(e)) throw Error(`Expected array delta entry to be an object but got: ${e}`);
								let n = e.index;
								if (n == null) throw console.error(e), Error("Expected array delta entry to have an `index` property");
								if (typeof n != "number") throw Error(`Expected array delta entry \`index\` property to be a number but got ${n}`);
								let r = t[n];
								r == null ? t[n] = e : t[n] = this.accumulateDelta(r, e);
							}
							continue;
						} else throw Error(`Unhandled record type: ${n}, deltaValue: ${r}, accValue: ${t}`);
						e[n] = t;
					}
				}
				return e;
			}
			_addRun(e) {
				return e;
			}
			async _threadAssistantStream(e, t, n) {
				return await this._createThreadAssistantStream(t, e, n);
			}
			async _runAssistantStream(e, t, n, r) {
				return await this._createAssistantStream(t, e, n, r);
			}
			async _runToolAssistantStream(e, t, n, r) {
				return await this._createToolAssistantStream(t, e, n, r);
			}
		}
		Ee = AssistantStream, Le = function _AssistantStream_addEvent(e) {
			if (!this.ended) switch (__classPrivateFieldSet(this, Pe, e, "f"), __classPrivateFieldGet(this, K, "m", Ve).call(this, e), e.event) {
				case "thread.created": break;
				case "thread.run.created":
				case "thread.run.queued":
				case "thread.run.in_progress":
				case "thread.run.requires_action":
				case "thread.run.completed":
				case "thread.run.incomplete":
				case "thread.run.failed":
				case "thread.run.cancelling":
				case "thread.run.cancelled":
				case "thread.run.expired":
					__classPrivateFieldGet(this, K, "m", Ge).call(this, e);
					break;
				case "thread.run.step.created":
				case "thread.run.step.in_progress":
				case "thread.run.step.delta":
				case "thread.run.step.completed":
				case "thread.run.step.failed":
				case "thread.run.step.cancelled":
				case "thread.run.step.expired":
					__classPrivateFieldGet(this, K, "m", Be).call(this, e);
					break;
				case "thread.message.created":
				case "thread.message.in_progress":
				case "thread.message.delta":
				case "thread.message.completed":
				case "thread.message.incomplete":
					__classPrivateFieldGet(this, K, "m", ze).call(this, e);
					break;
				case "error": throw Error("Encountered an error event in event processing - errors should be processed earlier");
			}
		}, Re = function _AssistantStream_endRequest() {
			if (this.ended) throw new error_OpenAIError("stream has ended, this shouldn't happen");
			if (!__classPrivateFieldGet(this, je, "f")) throw Error("Final run has not been received");
			return __classPrivateFieldGet(this, je, "f");
		}, ze = function _AssistantStream_handleMessage(e) {
			let [t, n] = __classPrivateFieldGet(this, K, "m", Ue).call(this, e, __classPrivateFieldGet(this, Ae, "f"));
			__classPrivateFieldSet(this, Ae, t, "f"), __classPrivateFieldGet(this, ke, "f")[t.id] = t;
			for (let e of n) {
				let n = t.content[e.index];
				n?.type == "text" && this._emit("textCreated", n.text);
			}
			switch (e.event) {
				case "thread.message.created":
					this._emit("messageCreated", e.data);
					break;
				case "thread.message.in_progress": break;
				case "thread.message.delta":
					if (this._emit("messageDelta", e.data.delta, t), e.data.delta.content) for (let n of e.data.delta.content) {
						if (n.type == "text" && n.text) {
							let e = n.text, r = t.content[n.index];
							if (r && r.type == "text") this._emit("textDelta", e, r.text);
							else throw Error("The snapshot associated with this text delta is not text or missing");
						}
						if (n.index != __classPrivateFieldGet(this, Me, "f")) {
							if (__classPrivateFieldGet(this, q, "f")) switch (__classPrivateFieldGet(this, q, "f").type) {
								case "text":
									this._emit("textDone", __classPrivateFieldGet(this, q, "f").text, __classPrivateFieldGet(this, Ae, "f"));
									break;
								case "image_file": this._emit("imageFileDone", __classPrivateFieldGet(this, q, "f").image_file, __classPrivateFieldGet(this, Ae, "f"));
							}
							__classPrivateFieldSet(this, Me, n.index, "f");
						}
						__classPrivateFieldSet(this, q, t.content[n.index], "f");
					}
					break;
				case "thread.message.completed":
				case "thread.message.incomplete":
					if (__classPrivateFieldGet(this, Me, "f") !== void 0) {
						let t = e.data.content[__classPrivateFieldGet(this, Me, "f")];
						if (t) switch (t.type) {
							case "image_file":
								this._emit("imageFileDone", t.image_file, __classPrivateFieldGet(this, Ae, "f"));
								break;
							case "text": this._emit("textDone", t.text, __classPrivateFieldGet(this, Ae, "f"));
						}
					}
					__classPrivateFieldGet(this, Ae, "f") && this._emit("messageDone", e.data), __classPrivateFieldSet(this, Ae, void 0, "f");
			}
		}, Be = function _AssistantStream_handleRunStep(e) {
			let t = __classPrivateFieldGet(this, K, "m", He).call(this, e);
			switch (__classPrivateFieldSet(this, Ie, t, "f"), e.event) {
				case "thread.run.step.created":
					this._emit("runStepCreated", e.data);
					break;
				case "thread.run.step.delta":
					let n = e.data.delta;
					if (n.step_details && n.step_details.type == "tool_calls" && n.step_details.tool_calls && t.step_details.type == "tool_calls") for (let e of n.step_details.tool_calls) e.index == __classPrivateFieldGet(this, Ne, "f") ? this._emit("toolCallDelta", e, t.step_details.tool_calls[e.index]) : (__classPrivateFieldGet(this, J, "f") && this._emit("toolCallDone", __classPrivateFieldGet(this, J, "f")), __classPrivateFieldSet(this, Ne, e.index, "f"), __classPrivateFieldSet(this, J, t.step_details.tool_calls[e.index], "f"), __classPrivateFieldGet(this, J, "f") && this._emit("toolCallCreated", __classPrivateFieldGet(this, J, "f")));
					this._emit("runStepDelta", e.data.delta, t);
					break;
				case "thread.run.step.completed":
				case "thread.run.step.failed":
				case "thread.run.step.cancelled":
				case "thread.run.step.expired": __classPrivateFieldSet(this, Ie, void 0, "f"), e.data.step_details.type == "tool_calls" && __classPrivateFieldGet(this, J, "f") && (this._emit("toolCallDone", __classPrivateFieldGet(this, J, "f")), __classPrivateFieldSet(this, J, void 0, "f")), this._emit("runStepDone", e.data, t);
			}
		}, Ve = function _AssistantStream_handleEvent(e) {
			__classPrivateFieldGet(this, De, "f").push(e), this._emit("event", e);
		}, He = function _AssistantStream_accumulateRunStep(e) {
			switch (e.event) {
				case "thread.run.step.created": return __classPrivateFieldGet(this, Oe, "f")[e.data.id] = e.data, e.data;
				case "thread.run.step.delta":
					let t = __classPrivateFieldGet(this, Oe, "f")[e.data.id];
					if (!t) throw Error("Received a RunStepDelta before creation of a snapshot");
					let n = e.data;
					if (n.delta) {
						let r = Ee.accumulateDelta(t, n.delta);
						__classPrivateFieldGet(this, Oe, "f")[e.data.id] = r;
					}
					return __classPrivateFieldGet(this, Oe, "f")[e.data.id];
				case "thread.run.step.completed":
				case "thread.run.step.failed":
				case "thread.run.step.cancelled":
				case "thread.run.step.expired":
				case "thread.run.step.in_progress": __classPrivateFieldGet(this, Oe, "f")[e.data.id] = e.data;
			}
			if (__classPrivateFieldGet(this, Oe, "f")[e.data.id]) return __classPrivateFieldGet(this, Oe, "f")[e.data.id];
			throw Error("No snapshot available");
		}, Ue = function _AssistantStream_accumulateMessage(e, t) {
			let n = [];
			switch (e.event) {
				case "thread.message.created": return [e.data, n];
				case "thread.message.delta":
					if (!t) throw Error("Received a delta with no existing snapshot (there should be one from message creation)");
					let r = e.data;
					if (r.delta.content) for (let e of r.delta.content) if (e.index in t.content) {
						let n = t.content[e.index];
						t.content[e.index] = __classPrivateFieldGet(this, K, "m", We).call(this, e, n);
					} else t.content[e.index] = e, n.push(e);
					return [t, n];
				case "thread.message.in_progress":
				case "thread.message.completed":
				case "thread.message.incomplete":
					if (t) return [t, n];
					throw Error("Received thread message event with no existing snapshot");
			}
			throw Error("Tried to accumulate a non-message event");
		}, We = function _AssistantStream_accumulateContent(e, t) {
			return Ee.accumulateDelta(t, e);
		}, Ge = function _AssistantStream_handleRun(e) {
			switch (__classPrivateFieldSet(this, Fe, e.data, "f"), e.event) {
				case "thread.run.created": break;
				case "thread.run.queued": break;
				case "thread.run.in_progress": break;
				case "thread.run.requires_action":
				case "thread.run.cancelled":
				case "thread.run.failed":
				case "thread.run.completed":
				case "thread.run.expired":
				case "thread.run.incomplete": __classPrivateFieldSet(this, je, e.data, "f"), __classPrivateFieldGet(this, J, "f") && (this._emit("toolCallDone", __classPrivateFieldGet(this, J, "f")), __classPrivateFieldSet(this, J, void 0, "f"));
			}
		};
		class Runs extends APIResource {
			constructor() {
				super(...arguments), this.steps = new Steps(this._client);
			}
			create(e, t, n) {
				let { include: r, ...i } = t;
				return this._client.post(j`/threads/${e}/runs`, {
					query: { include: r },
					body: i,
					...n,
					headers: buildHeaders([{ "OpenAI-Beta": "assistants=v2" }, n?.headers]),
					stream: t.stream ?? !1,
					__synthesizeEventData: !0,
					__security: { bearerAuth: !0 }
				});
			}
			retrieve(e, t, n) {
				let { thread_id: r } = t;
				return this._client.get(j`/threads/${r}/runs/${e}`, {
					...n,
					headers: buildHeaders([{ "OpenAI-Beta": "assistants=v2" }, n?.headers]),
					__security: { bearerAuth: !0 }
				});
			}
			update(e, t, n) {
				let { thread_id: r, ...i } = t;
				return this._client.post(j`/threads/${r}/runs/${e}`, {
					body: i,
					...n,
					headers: buildHeaders([{ "OpenAI-Beta": "assistants=v2" }, n?.headers]),
					__security: { bearerAuth: !0 }
				});
			}
			list(e, t = {}, n) {
				return this._client.getAPIList(j`/threads/${e}/runs`, CursorPage, {
					query: t,
					...n,
					headers: buildHeaders([{ "OpenAI-Beta": "assistants=v2" }, n?.headers]),
					__security: { bearerAuth: !0 }
				});
			}
			cancel(e, t, n) {
				let { thread_id: r } = t;
				return this._client.post(j`/threads/${r}/runs/${e}/cancel`, {
					...n,
					headers: buildHeaders([{ "OpenAI-Beta": "assistants=v2" }, n?.headers]),
					__security: { bearerAuth: !0 }
				});
			}
			async createAndPoll(e, t, n) {
				let r = await this.create(e, t, n);
				return await this.poll(r.id, { thread_id: e }, n);
			}
			createAndStream(e, t, n) {
				return AssistantStream.createAssistantStream(e, this._client.beta.threads.runs, t, n);
			}
			async poll(e, t, n) {
				let r = buildHeaders([n?.headers, {
					"X-Stainless-Poll-Helper": "true",
					"X-Stainless-Custom-Poll-Interval": n?.pollIntervalMs?.toString() ?? void 0
				}]);
				for (;;) {
					let { data: i, response: a } = await this.retrieve(e, t, {
						...n,
						headers: {
							...n?.headers,
							...r
						}
					}).withResponse();
					switch (i.status) {
						case "queued":
						case "in_progress":
						case "cancelling":
							let e = 5e3;
							if (n?.pollIntervalMs) e = n.pollIntervalMs;
							else {
								let t = a.headers.get("openai-poll-after-ms");
								if (t) {
									let n = parseInt(t);
									isNaN(n) || (e = n);
								}
							}
							await sleep(e);
							break;
						case "requires_action":
						case "incomplete":
						case "cancelled":
						case "completed":
						case "failed":
						case "expired": return i;
					}
				}
			}
			stream(e, t, n) {
				return AssistantStream.createAssistantStream(e, this._client.beta.threads.runs, t, n);
			}
			submitToolOutputs(e, t, n) {
				let { thread_id: r, ...i } = t;
				return this._client.post(j`/threads/${r}/runs/${e}/submit_tool_outputs`, {
					body: i,
					...n,
					headers: buildHeaders([{ "OpenAI-Beta": "assistants=v2" }, n?.headers]),
					stream: t.stream ?? !1,
					__synthesizeEventData: !0,
					__security: { bearerAuth: !0 }
				});
			}
			async submitToolOutputsAndPoll(e, t, n) {
				let r = await this.submitToolOutputs(e, t, n);
				return await this.poll(r.id, t, n);
			}
			submitToolOutputsStream(e, t, n) {
				return AssistantStream.createToolAssistantStream(e, this._client.beta.threads.runs, t, n);
			}
		}
		Runs.Steps = Steps;
		class threads_Threads extends APIResource {
			constructor() {
				super(...arguments), this.runs = new Runs(this._client), this.messages = new messages_Messages(this._client);
			}
			create(e = {}, t) {
				return this._client.post("/threads", {
					body: e,
					...t,
					headers: buildHeaders([{ "OpenAI-Beta": "assistants=v2" }, t?.headers]),
					__security: { bearerAuth: !0 }
				});
			}
			retrieve(e, t) {
				return this._client.get(j`/threads/${e}`, {
					...t,
					headers: buildHeaders([{ "OpenAI-Beta": "assistants=v2" }, t?.headers]),
					__security: { bearerAuth: !0 }
				});
			}
			update(e, t, n) {
				return this._client.post(j`/threads/${e}`, {
					body: t,
					...n,
					headers: buildHeaders([{ "OpenAI-Beta": "assistants=v2" }, n?.headers]),
					__security: { bearerAuth: !0 }
				});
			}
			delete(e, t) {
				return this._client.delete(j`/threads/${e}`, {
					...t,
					headers: buildHeaders([{ "OpenAI-Beta": "assistants=v2" }, t?.headers]),
					__security: { bearerAuth: !0 }
				});
			}
			createAndRun(e, t) {
				return this._client.post("/threads/runs", {
					body: e,
					...t,
					headers: buildHeaders([{ "OpenAI-Beta": "assistants=v2" }, t?.headers]),
					stream: e.stream ?? !1,
					__synthesizeEventData: !0,
					__security: { bearerAuth: !0 }
				});
			}
			async createAndRunPoll(e, t) {
				let n = await this.createAndRun(e, t);
				return await this.runs.poll(n.id, { thread_id: n.thread_id }, t);
			}
			createAndRunStream(e, t) {
				return AssistantStream.createThreadAssistantStream(e, this._client.beta.threads, t);
			}
		}
		threads_Threads.Runs = Runs, threads_Threads.Messages = messages_Messages;
		class Beta extends APIResource {
			constructor() {
				super(...arguments), this.realtime = new Realtime(this._client), this.responses = new Responses(this._client), this.chatkit = new ChatKit(this._client), this.assistants = new Assistants(this._client), this.threads = new threads_Threads(this._client);
			}
		}
		Beta.Realtime = Realtime, Beta.Responses = Responses, Beta.ChatKit = ChatKit, Beta.Assistants = Assistants, Beta.Threads = threads_Threads;
		class completions_Completions extends APIResource {
			create(e, t) {
				return this._client.post("/completions", {
					body: e,
					...t,
					stream: e.stream ?? !1,
					__security: { bearerAuth: !0 }
				});
			}
		}
		class Content extends APIResource {
			retrieve(e, t, n) {
				let { container_id: r } = t;
				return this._client.get(j`/containers/${r}/files/${e}/content`, {
					...n,
					headers: buildHeaders([{ Accept: "application/binary" }, n?.headers]),
					__security: { bearerAuth: !0 },
					__binaryResponse: !0
				});
			}
		}
		class Files extends APIResource {
			constructor() {
				super(...arguments), this.content = new Content(this._client);
			}
			create(e, t, n) {
				return this._client.post(j`/containers/${e}/files`, maybeMultipartFormRequestOptions({
					body: t,
					...n,
					__security: { bearerAuth: !0 }
				}, this._client));
			}
			retrieve(e, t, n) {
				let { container_id: r } = t;
				return this._client.get(j`/containers/${r}/files/${e}`, {
					...n,
					__security: { bearerAuth: !0 }
				});
			}
			list(e, t = {}, n) {
				return this._client.getAPIList(j`/containers/${e}/files`, CursorPage, {
					query: t,
					...n,
					__security: { bearerAuth: !0 }
				});
			}
			delete(e, t, n) {
				let { container_id: r } = t;
				return this._client.delete(j`/containers/${r}/files/${e}`, {
					...n,
					headers: buildHeaders([{ Accept: "*/*" }, n?.headers]),
					__security: { bearerAuth: !0 }
				});
			}
		}
		Files.Content = Content;
		class Containers extends APIResource {
			constructor() {
				super(...arguments), this.files = new Files(this._client);
			}
			create(e, t) {
				return this._client.post("/containers", {
					body: e,
					...t,
					__security: { bearerAuth: !0 }
				});
			}
			retrieve(e, t) {
				return this._client.get(j`/containers/${e}`, {
					...t,
					__security: { bearerAuth: !0 }
				});
			}
			list(e = {}, t) {
				return this._client.getAPIList("/containers", CursorPage, {
					query: e,
					...t,
					__security: { bearerAuth: !0 }
				});
			}
			delete(e, t) {
				return this._client.delete(j`/containers/${e}`, {
					...t,
					headers: buildHeaders([{ Accept: "*/*" }, t?.headers]),
					__security: { bearerAuth: !0 }
				});
			}
		}
		Containers.Files = Files;
		class Items extends APIResource {
			create(e, t, n) {
				let { include: r, ...i } = t;
				return this._client.post(j`/conversations/${e}/items`, {
					query: { include: r },
					body: i,
					...n,
					__security: { bearerAuth: !0 }
				});
			}
			retrieve(e, t, n) {
				let { conversation_id: r, ...i } = t;
				return this._client.get(j`/conversations/${r}/items/${e}`, {
					query: i,
					...n,
					__security: { bearerAuth: !0 }
				});
			}
			list(e, t = {}, n) {
				return this._client.getAPIList(j`/conversations/${e}/items`, ConversationCursorPage, {
					query: t,
					...n,
					__security: { bearerAuth: !0 }
				});
			}
			delete(e, t, n) {
				let { conversation_id: r } = t;
				return this._client.delete(j`/conversations/${r}/items/${e}`, {
					...n,
					__security: { bearerAuth: !0 }
				});
			}
		}
		class Conversations extends APIResource {
			constructor() {
				super(...arguments), this.items = new Items(this._client);
			}
			create(e = {}, t) {
				return this._client.post("/conversations", {
					body: e,
					...t,
					__security: { bearerAuth: !0 }
				});
			}
			retrieve(e, t) {
				return this._client.get(j`/conversations/${e}`, {
					...t,
					__security: { bearerAuth: !0 }
				});
			}
			update(e, t, n) {
				return this._client.post(j`/conversations/${e}`, {
					body: t,
					...n,
					__security: { bearerAuth: !0 }
				});
			}
			delete(e, t) {
				return this._client.delete(j`/conversations/${e}`, {
					...t,
					__security: { bearerAuth: !0 }
				});
			}
		}
		Conversations.Items = Items;
		class Embeddings extends APIResource {
			create(e, t) {
				let n = !!e.encoding_format, r = n ? e.encoding_format : "base64";
				n && loggerFor(this._client).debug("embeddings/user defined encoding_format:", e.encoding_format);
				let i = this._client.post("/embeddings", {
					body: {
						...e,
						encoding_format: r
					},
					...t,
					__security: { bearerAuth: !0 }
				});
				return n ? i : (loggerFor(this._client).debug("embeddings/decoding base64 embeddings from base64"), i._thenUnwrap((e) => (e && e.data && e.data.forEach((e) => {
					let t = e.embedding;
					e.embedding = toFloat32Array(t);
				}), e)));
			}
		}
		class OutputItems extends APIResource {
			retrieve(e, t, n) {
				let { eval_id: r, run_id: i } = t;
				return this._client.get(j`/evals/${r}/runs/${i}/output_items/${e}`, {
					...n,
					__security: { bearerAuth: !0 }
				});
			}
			list(e, t, n) {
				let { eval_id: r, ...i } = t;
				return this._client.getAPIList(j`/evals/${r}/runs/${e}/output_items`, CursorPage, {
					query: i,
					...n,
					__security: { bearerAuth: !0 }
				});
			}
		}
		class runs_Runs extends APIResource {
			constructor() {
				super(...arguments), this.outputItems = new OutputItems(this._client);
			}
			create(e, t, n) {
				return this._client.post(j`/evals/${e}/runs`, {
					body: t,
					...n,
					__security: { bearerAuth: !0 }
				});
			}
			retrieve(e, t, n) {
				let { eval_id: r } = t;
				return this._client.get(j`/evals/${r}/runs/${e}`, {
					...n,
					__security: { bearerAuth: !0 }
				});
			}
			list(e, t = {}, n) {
				return this._client.getAPIList(j`/evals/${e}/runs`, CursorPage, {
					query: t,
					...n,
					__security: { bearerAuth: !0 }
				});
			}
			delete(e, t, n) {
				let { eval_id: r } = t;
				return this._client.delete(j`/evals/${r}/runs/${e}`, {
					...n,
					__security: { bearerAuth: !0 }
				});
			}
			cancel(e, t, n) {
				let { eval_id: r } = t;
				return this._client.post(j`/evals/${r}/runs/${e}`, {
					...n,
					__security: { bearerAuth: !0 }
				});
			}
		}
		runs_Runs.OutputItems = OutputItems;
		class Evals extends APIResource {
			constructor() {
				super(...arguments), this.runs = new runs_Runs(this._client);
			}
			create(e, t) {
				return this._client.post("/evals", {
					body: e,
					...t,
					__security: { bearerAuth: !0 }
				});
			}
			retrieve(e, t) {
				return this._client.get(j`/evals/${e}`, {
					...t,
					__security: { bearerAuth: !0 }
				});
			}
			update(e, t, n) {
				return this._client.post(j`/evals/${e}`, {
					body: t,
					...n,
					__security: { bearerAuth: !0 }
				});
			}
			list(e = {}, t) {
				return this._client.getAPIList("/evals", CursorPage, {
					query: e,
					...t,
					__security: { bearerAuth: !0 }
				});
			}
			delete(e, t) {
				return this._client.delete(j`/evals/${e}`, {
					...t,
					__security: { bearerAuth: !0 }
				});
			}
		}
		Evals.Runs = runs_Runs;
		class files_Files extends APIResource {
			create(e, t) {
				return this._client.post("/files", multipartFormRequestOptions({
					body: e,
					...t,
					__security: { bearerAuth: !0 }
				}, this._client));
			}
			retrieve(e, t) {
				return this._client.get(j`/files/${e}`, {
					...t,
					__security: { bearerAuth: !0 }
				});
			}
			list(e = {}, t) {
				return this._client.getAPIList("/files", CursorPage, {
					query: e,
					...t,
					__security: { bearerAuth: !0 }
				});
			}
			delete(e, t) {
				return this._client.delete(j`/files/${e}`, {
					...t,
					__security: { bearerAuth: !0 }
				});
			}
			content(e, t) {
				return this._client.get(j`/files/${e}/content`, {
					...t,
					headers: buildHeaders([{ Accept: "application/binary" }, t?.headers]),
					__security: { bearerAuth: !0 },
					__binaryResponse: !0
				});
			}
			async waitForProcessing(e, { pollInterval: t = 5e3, maxWait: n = 18e5 } = {}) {
				let r = new Set([
					"processed",
					"error",
					"deleted"
				]), i = Date.now(), a = await this.retrieve(e);
				for (; !a.status || !r.has(a.status);) if (await sleep(t), a = await this.retrieve(e), Date.now() - i > n) throw new APIConnectionTimeoutError({ message: `Giving up on waiting for file ${e} to finish processing after ${n} milliseconds.` });
				return a;
			}
		}
		class Methods extends APIResource {}
		class Graders extends APIResource {
			run(e, t) {
				return this._client.post("/fine_tuning/alpha/graders/run", {
					body: e,
					...t,
					__security: { bearerAuth: !0 }
				});
			}
			validate(e, t) {
				return this._client.post("/fine_tuning/alpha/graders/validate", {
					body: e,
					...t,
					__security: { bearerAuth: !0 }
				});
			}
		}
		class Alpha extends APIResource {
			constructor() {
				super(...arguments), this.graders = new Graders(this._client);
			}
		}
		Alpha.Graders = Graders;
		class Permissions extends APIResource {
			create(e, t, n) {
				return this._client.getAPIList(j`/fine_tuning/checkpoints/${e}/permissions`, Page, {
					body: t,
					method: "post",
					...n,
					__security: { adminAPIKeyAuth: !0 }
				});
			}
			retrieve(e, t = {}, n) {
				return this._client.get(j`/fine_tuning/checkpoints/${e}/permissions`, {
					query: t,
					...n,
					__security: { adminAPIKeyAuth: !0 }
				});
			}
			list(e, t = {}, n) {
				return this._client.getAPIList(j`/fine_tuning/checkpoints/${e}/permissions`, ConversationCursorPage, {
					query: t,
					...n,
					__security: { adminAPIKeyAuth: !0 }
				});
			}
			delete(e, t, n) {
				let { fine_tuned_model_checkpoint: r } = t;
				return this._client.delete(j`/fine_tuning/checkpoints/${r}/permissions/${e}`, {
					...n,
					__security: { adminAPIKeyAuth: !0 }
				});
			}
		}
		class Checkpoints extends APIResource {
			constructor() {
				super(...arguments), this.permissions = new Permissions(this._client);
			}
		}
		Checkpoints.Permissions = Permissions;
		class checkpoints_Checkpoints extends APIResource {
			list(e, t = {}, n) {
				return this._client.getAPIList(j`/fine_tuning/jobs/${e}/checkpoints`, CursorPage, {
					query: t,
					...n,
					__security: { bearerAuth: !0 }
				});
			}
		}
		class Jobs extends APIResource {
			constructor() {
				super(...arguments), this.checkpoints = new checkpoints_Checkpoints(this._client);
			}
			create(e, t) {
				return this._client.post("/fine_tuning/jobs", {
					body: e,
					...t,
					__security: { bearerAuth: !0 }
				});
			}
			retrieve(e, t) {
				return this._client.get(j`/fine_tuning/jobs/${e}`, {
					...t,
					__security: { bearerAuth: !0 }
				});
			}
			list(e = {}, t) {
				return this._client.getAPIList("/fine_tuning/jobs", CursorPage, {
					query: e,
					...t,
					__security: { bearerAuth: !0 }
				});
			}
			cancel(e, t) {
				return this._client.post(j`/fine_tuning/jobs/${e}/cancel`, {
					...t,
					__security: { bearerAuth: !0 }
				});
			}
			listEvents(e, t = {}, n) {
				return this._client.getAPIList(j`/fine_tuning/jobs/${e}/events`, CursorPage, {
					query: t,
					...n,
					__security: { bearerAuth: !0 }
				});
			}
			pause(e, t) {
				return this._client.post(j`/fine_tuning/jobs/${e}/pause`, {
					...t,
					__security: { bearerAuth: !0 }
				});
			}
			resume(e, t) {
				return this._client.post(j`/fine_tuning/jobs/${e}/resume`, {
					...t,
					__security: { bearerAuth: !0 }
				});
			}
		}
		Jobs.Checkpoints = checkpoints_Checkpoints;
		class FineTuning extends APIResource {
			constructor() {
				super(...arguments), this.methods = new Methods(this._client), this.jobs = new Jobs(this._client), this.checkpoints = new Checkpoints(this._client), this.alpha = new Alpha(this._client);
			}
		}
		FineTuning.Methods = Methods, FineTuning.Jobs = Jobs, FineTuning.Checkpoints = Checkpoints, FineTuning.Alpha = Alpha;
		class GraderModels extends APIResource {}
		class graders_Graders extends APIResource {
			constructor() {
				super(...arguments), this.graderModels = new GraderModels(this._client);
			}
		}
		graders_Graders.GraderModels = GraderModels;
		class Images extends APIResource {
			createVariation(e, t) {
				return this._client.post("/images/variations", multipartFormRequestOptions({
					body: e,
					...t,
					__security: { bearerAuth: !0 }
				}, this._client));
			}
			edit(e, t) {
				return this._client.post("/images/edits", multipartFormRequestOptions({
					body: e,
					...t,
					stream: e.stream ?? !1,
					__security: { bearerAuth: !0 }
				}, this._client));
			}
			generate(e, t) {
				return this._client.post("/images/generations", {
					body: e,
					...t,
					stream: e.stream ?? !1,
					__security: { bearerAuth: !0 }
				});
			}
		}
		class Models extends APIResource {
			retrieve(e, t) {
				return this._client.get(j`/models/${e}`, {
					...t,
					__security: { bearerAuth: !0 }
				});
			}
			list(e) {
				return this._client.getAPIList("/models", Page, {
					...e,
					__security: { bearerAuth: !0 }
				});
			}
			delete(e, t) {
				return this._client.delete(j`/models/${e}`, {
					...t,
					__security: { bearerAuth: !0 }
				});
			}
		}
		class Moderations extends APIResource {
			create(e, t) {
				return this._client.post("/moderations", {
					body: e,
					...t,
					__security: { bearerAuth: !0 }
				});
			}
		}
		class Calls extends APIResource {
			accept(e, t, n) {
				return this._client.post(j`/realtime/calls/${e}/accept`, {
					body: t,
					...n,
					headers: buildHeaders([{ Accept: "*/*" }, n?.headers]),
					__security: { bearerAuth: !0 }
				});
			}
			hangup(e, t) {
				return this._client.post(j`/realtime/calls/${e}/hangup`, {
					...t,
					headers: buildHeaders([{ Accept: "*/*" }, t?.headers]),
					__security: { bearerAuth: !0 }
				});
			}
			refer(e, t, n) {
				return this._client.post(j`/realtime/calls/${e}/refer`, {
					body: t,
					...n,
					headers: buildHeaders([{ Accept: "*/*" }, n?.headers]),
					__security: { bearerAuth: !0 }
				});
			}
			reject(e, t = {}, n) {
				return this._client.post(j`/realtime/calls/${e}/reject`, {
					body: t,
					...n,
					headers: buildHeaders([{ Accept: "*/*" }, n?.headers]),
					__security: { bearerAuth: !0 }
				});
			}
		}
		class ClientSecrets extends APIResource {
			create(e, t) {
				return this._client.post("/realtime/client_secrets", {
					body: e,
					...t,
					__security: { bearerAuth: !0 }
				});
			}
		}
		class realtime_Realtime extends APIResource {
			constructor() {
				super(...arguments), this.clientSecrets = new ClientSecrets(this._client), this.calls = new Calls(this._client);
			}
		}
		realtime_Realtime.ClientSecrets = ClientSecrets, realtime_Realtime.Calls = Calls;
		function maybeParseResponse(e, t) {
			if (!t || !ResponsesParser_hasAutoParseableInput(t)) {
				let t = {
					...e,
					output_parsed: null,
					output: e.output.map((e) => e.type === "function_call" ? {
						...e,
						parsed_arguments: null
					} : e.type === "message" ? {
						...e,
						content: e.content.map((e) => ({
							...e,
							parsed: null
						}))
					} : e)
				};
				return needsOutputText(e, t) && addOutputText(t), t;
			}
			return parseResponse(e, t);
		}
		function parseResponse(e, t) {
			let n = !e.status || e.status === "completed", r = e.output.map((e) => {
				if (e.type === "function_call") return n ? ResponsesParser_parseToolCall(t, e) : {
					...e,
					parsed_arguments: null
				};
				if (e.type === "message") {
					let r = e.content.map((e) => e.type === "output_text" ? {
						...e,
						parsed: n ? parseTextFormat(t, e.text) : null
					} : e);
					return {
						...e,
						content: r
					};
				}
				return e;
			}), i = Object.assign({}, e, { output: r });
			return needsOutputText(e, i) && addOutputText(i), Object.defineProperty(i, "output_parsed", {
				enumerable: !0,
				get() {
					for (let e of i.output) if (e.type === "message") {
						for (let t of e.content) if (t.type === "output_text" && t.parsed !== null) return t.parsed;
					}
					return null;
				}
			}), i;
		}
		function parseTextFormat(e, t) {
			return e.text?.format?.type === "json_schema" ? "$parseRaw" in e.text?.format ? (e.text?.format).$parseRaw(t) : JSON.parse(t) : null;
		}
		function ResponsesParser_hasAutoParseableInput(e) {
			return isAutoParsableResponseFormat(e.text?.format) ? !0 : Array.isArray(e.tools) && e.tools.some((e) => ResponsesParser_isAutoParsableTool(e) || e.type === "function" && e.strict === !0);
		}
		function ResponsesParser_isAutoParsableTool(e) {
			return e?.$brand === "auto-parseable-tool";
		}
		function getInputToolByName(e, t) {
			return e.find((e) => e.type === "function" && e.name === t);
		}
		function ResponsesParser_parseToolCall(e, t) {
			let n = getInputToolByName(e.tools ?? [], t.name);
			return {
				...t,
				...t,
				parsed_arguments: ResponsesParser_isAutoParsableTool(n) ? n.$parseRaw(t.arguments) : n?.strict ? JSON.parse(t.arguments) : null
			};
		}
		function needsOutputText(e, t) {
			return !Object.getOwnPropertyDescriptor(e, "output_text") || t.output_text == null;
		}
		function addOutputText(e) {
			let t = [];
			for (let n of e.output) if (n.type === "message") for (let e of n.content) e.type === "output_text" && t.push(e.text);
			e.output_text = t.join("");
		}
		function accumulateResponse(e, t) {
			if (!t) {
				if (e.type !== "response.created") throw new error_OpenAIError(`When snapshot hasn't been set yet, expected 'response.created' event, got ${e.type}`);
				return cloneResponse(e.response);
			}
			switch (e.type) {
				case "response.output_item.added":
					t.output.push(structuredClone(e.item)), e.item.type === "message" && addOutputText(t);
					break;
				case "response.output_item.done":
					getOutput(t, e.output_index), t.output[e.output_index] = structuredClone(e.item), e.item.type === "message" && addOutputText(t);
					break;
				case "response.content_part.added": {
					let n = getOutput(t, e.output_index), r = n.type, i = e.part;
					r === "message" && i.type !== "reasoning_text" ? (n.content.push(structuredClone(i)), i.type === "output_text" && addOutputText(t)) : r === "reasoning" && i.type === "reasoning_text" && (n.content ||= [], n.content.push(structuredClone(i)));
					break;
				}
				case "response.content_part.done": {
					let n = getOutput(t, e.output_index), r = e.part;
					if (n.type === "message" && r.type !== "reasoning_text") getContent(n.content, e.content_index), n.content[e.content_index] = structuredClone(r), r.type === "output_text" && addOutputText(t);
					else if (n.type === "reasoning" && r.type === "reasoning_text") {
						let t = n.content;
						if (!t) throw new error_OpenAIError(`missing content at index ${e.content_index}`);
						getContent(t, e.content_index), t[e.content_index] = structuredClone(r);
					}
					break;
				}
				case "response.output_text.delta": {
					let n = getOutput(t, e.output_index);
					if (n.type === "message") {
						let r = getContent(n.content, e.content_index);
						if (r.type !== "output_text") throw new error_OpenAIError(`expected content to be 'output_text', got ${r.type}`);
						r.text += e.delta, t.output_text += e.delta;
					}
					break;
				}
				case "response.output_text.done": {
					let n = getOutput(t, e.output_index);
					if (n.type === "message") {
						let r = getContent(n.content, e.content_index);
						if (r.type !== "output_text") throw new error_OpenAIError(`expected content to be 'output_text', got ${r.type}`);
						r.text = e.text, addOutputText(t);
					}
					break;
				}
				case "response.output_text.annotation.added": {
					let n = getOutput(t, e.output_index);
					if (n.type === "message") {
						let t = getContent(n.content, e.content_index);
						if (t.type !== "output_text") throw new error_OpenAIError(`expected content to be 'output_text', got ${t.type}`);
						t.annotations[e.annotation_index] = structuredClone(e.annotation);
					}
					break;
				}
				case "response.refusal.delta": {
					let n = getOutput(t, e.output_index);
					if (n.type === "message") {
						let t = getContent(n.content, e.content_index);
						if (t.type !== "refusal") throw new error_OpenAIError(`expected content to be 'refusal', got ${t.type}`);
						t.refusal += e.delta;
					}
					break;
				}
				case "response.refusal.done": {
					let n = getOutput(t, e.output_index);
					if (n.type === "message") {
						let t = getContent(n.content, e.content_index);
						if (t.type !== "refusal") throw new error_OpenAIError(`expected content to be 'refusal', got ${t.type}`);
						t.refusal = e.refusal;
					}
					break;
				}
				case "response.function_call_arguments.delta": {
					let n = getOutput(t, e.output_index);
					n.type === "function_call" && (n.arguments += e.delta);
					break;
				}
				case "response.function_call_arguments.done": {
					let n = getOutput(t, e.output_index);
					n.type === "function_call" && (n.arguments = e.arguments);
					break;
				}
				case "response.reasoning_text.delta": {
					let n = getOutput(t, e.output_index);
					if (n.type === "reasoning") {
						if (!n.content) throw new error_OpenAIError(`missing content at index ${e.content_index}`);
						let t = getContent(n.content, e.content_index);
						if (t.type !== "reasoning_text") throw new error_OpenAIError(`expected content to be 'reasoning_text', got ${t.type}`);
						t.text += e.delta;
					}
					break;
				}
				case "response.reasoning_text.done": {
					let n = getOutput(t, e.output_index);
					if (n.type === "reasoning") {
						if (!n.content) throw new error_OpenAIError(`missing content at index ${e.content_index}`);
						let t = getContent(n.content, e.content_index);
						if (t.type !== "reasoning_text") throw new error_OpenAIError(`expected content to be 'reasoning_text', got ${t.type}`);
						t.text = e.text;
					}
					break;
				}
				case "response.reasoning_summary_part.added": {
					let n = getOutput(t, e.output_index);
					n.type === "reasoning" && n.summary.push(structuredClone(e.part));
					break;
				}
				case "response.reasoning_summary_part.done": {
					let n = getOutput(t, e.output_index);
					n.type === "reasoning" && (getContent(n.summary, e.summary_index), n.summary[e.summary_index] = structuredClone(e.part));
					break;
				}
				case "response.reasoning_summary_text.delta": {
					let n = getOutput(t, e.output_index);
					if (n.type === "reasoning") {
						let t = getContent(n.summary, e.summary_index);
						t.text += e.delta;
					}
					break;
				}
				case "response.reasoning_summary_text.done": {
					let n = getOutput(t, e.output_index);
					if (n.type === "reasoning") {
						let t = getContent(n.summary, e.summary_index);
						t.text = e.text;
					}
					break;
				}
				case "response.custom_tool_call_input.delta": {
					let n = getOutput(t, e.output_index);
					n.type === "custom_tool_call" && (n.input += e.delta);
					break;
				}
				case "response.custom_tool_call_input.done": {
					let n = getOutput(t, e.output_index);
					n.type === "custom_tool_call" && (n.input = e.input);
					break;
				}
				case "response.mcp_call_arguments.delta": {
					let n = getOutput(t, e.output_index);
					n.type === "mcp_call" && (n.arguments += e.delta);
					break;
				}
				case "response.mcp_call_arguments.done": {
					let n = getOutput(t, e.output_index);
					n.type === "mcp_call" && (n.arguments = e.arguments);
					break;
				}
				case "response.code_interpreter_call_code.delta": {
					let n = getOutput(t, e.output_index);
					n.type === "code_interpreter_call" && (n.code = (n.code ?? "") + e.delta);
					break;
				}
				case "response.code_interpreter_call_code.done": {
					let n = getOutput(t, e.output_index);
					n.type === "code_interpreter_call" && (n.code = e.code);
					break;
				}
				case "response.code_interpreter_call.in_progress": {
					let n = getOutput(t, e.output_index);
					n.type === "code_interpreter_call" && (n.status = "in_progress");
					break;
				}
				case "response.code_interpreter_call.interpreting": {
					let n = getOutput(t, e.output_index);
					n.type === "code_interpreter_call" && (n.status = "interpreting");
					break;
				}
				case "response.code_interpreter_call.completed": {
					let n = getOutput(t, e.output_index);
					n.type === "code_interpreter_call" && (n.status = "completed");
					break;
				}
				case "response.file_search_call.in_progress": {
					let n = getOutput(t, e.output_index);
					n.type === "file_search_call" && (n.status = "in_progress");
					break;
				}
				case "response.file_search_call.searching": {
					let n = getOutput(t, e.output_index);
					n.type === "file_search_call" && (n.status = "searching");
					break;
				}
				case "response.file_search_call.completed": {
					let n = getOutput(t, e.output_index);
					n.type === "file_search_call" && (n.status = "completed");
					break;
				}
				case "response.web_search_call.in_progress": {
					let n = getOutput(t, e.output_index);
					n.type === "web_search_call" && (n.status = "in_progress");
					break;
				}
				case "response.web_search_call.searching": {
					let n = getOutput(t, e.output_index);
					n.type === "web_search_call" && (n.status = "searching");
					break;
				}
				case "response.web_search_call.completed": {
					let n = getOutput(t, e.output_index);
					n.type === "web_search_call" && (n.status = "completed");
					break;
				}
				case "response.image_generation_call.in_progress": {
					let n = getOutput(t, e.output_index);
					n.type === "image_generation_call" && (n.status = "in_progress");
					break;
				}
				case "response.image_generation_call.generating": {
					let n = getOutput(t, e.output_index);
					n.type === "image_generation_call" && (n.status = "generating");
					break;
				}
				case "response.image_generation_call.completed": {
					let n = getOutput(t, e.output_index);
					n.type === "image_generation_call" && (n.status = "completed");
					break;
				}
				case "response.mcp_call.in_progress": {
					let n = getOutput(t, e.output_index);
					n.type === "mcp_call" && (n.status = "in_progress");
					break;
				}
				case "response.mcp_call.completed": {
					let n = getOutput(t, e.output_index);
					n.type === "mcp_call" && (n.status = "completed");
					break;
				}
				case "response.mcp_call.failed": {
					let n = getOutput(t, e.output_index);
					n.type === "mcp_call" && (n.status = "failed");
					break;
				}
				case "response.created":
				case "response.queued":
				case "response.in_progress":
				case "response.completed":
				case "response.failed":
				case "response.incomplete":
					t = cloneResponse(e.response);
					break;
				case "response.audio.delta":
				case "response.audio.done":
				case "response.audio.transcript.delta":
				case "response.audio.transcript.done":
				case "response.image_generation_call.partial_image":
				case "response.mcp_list_tools.in_progress":
				case "response.mcp_list_tools.completed":
				case "response.mcp_list_tools.failed":
				case "keepalive":
				case "error": break;
				default: ResponseAccumulator_assertNever(e);
			}
			return t;
		}
		function cloneResponse(e) {
			let t = structuredClone(e);
			return Object.getOwnPropertyDescriptor(t, "output_text") && t.output_text != null || addOutputText(t), t;
		}
		function getOutput(e, t) {
			let n = e.output[t];
			if (!n) throw new error_OpenAIError(`missing output at index ${t}`);
			return n;
		}
		function getContent(e, t) {
			let n = e[t];
			if (!n) throw new error_OpenAIError(`missing content at index ${t}`);
			return n;
		}
		function ResponseAccumulator_assertNever(e) {
			throw new error_OpenAIError(`Unhandled response stream event: ${JSON.stringify(e)}`);
		}
		var Ke, qe, Je, Y, Ye, X, Xe;
		class ResponseStream extends EventStream {
			constructor(e) {
				super(), Ke.add(this), qe.set(this, void 0), Je.set(this, void 0), Y.set(this, void 0), __classPrivateFieldSet(this, qe, e, "f");
			}
			static createResponse(e, t, n) {
				let r = new ResponseStream(t);
				return r._run(() => r._createOrRetrieveResponse(e, t, {
					...n,
					headers: {
						...n?.headers,
						"X-Stainless-Helper-Method": "stream"
					}
				})), r;
			}
			static fromReadableStream(e) {
				let t = new ResponseStream(null);
				return t._run(() => t._fromReadableStream(e)), t;
			}
			async _createOrRetrieveResponse(e, t, n) {
				this._listenForAbort(n?.signal), __classPrivateFieldGet(this, Ke, "m", Ye).call(this);
				let r, i = null;
				"response_id" in t ? (r = await e.responses.retrieve(t.response_id, { stream: !0 }, {
					...n,
					signal: this.controller.signal,
					stream: !0
				}), i = t.starting_after ?? null) : r = await e.responses.create({
					...t,
					stream: !0
				}, {
					...n,
					signal: this.controller.signal
				}), this._connected();
				for await (let e of r) __classPrivateFieldGet(this, Ke, "m", X).call(this, e, i);
				if (r.controller.signal?.aborted) throw new APIUserAbortError();
				return __classPrivateFieldGet(this, Ke, "m", Xe).call(this);
			}
			async _fromReadableStream(e, t) {
				this._listenForAbort(t?.signal), __classPrivateFieldGet(this, Ke, "m", Ye).call(this), this._connected();
				let n = Stream.fromReadableStream(e, this.controller);
				for await (let e of n) __classPrivateFieldGet(this, Ke, "m", X).call(this, e, null);
				if (n.controller.signal?.aborted) throw new APIUserAbortError();
				return __classPrivateFieldGet(this, Ke, "m", Xe).call(this);
			}
			[(qe = new WeakMap(), Je = new WeakMap(), Y = new WeakMap(), Ke = new WeakSet(), Ye = function _ResponseStream_beginRequest() {
				this.ended || __classPrivateFieldSet(this, Je, void 0, "f");
			}, X = function _ResponseStream_addEvent(e, t) {
				if (this.ended) return;
				let maybeEmit = (e, n) => {
					(t == null || n.sequence_number > t) && this._emit(e, n);
				}, n = accumulateResponse(e, __classPrivateFieldGet(this, Je, "f"));
				switch (__classPrivateFieldSet(this, Je, n, "f"), maybeEmit("event", e), e.type) {
					case "response.output_text.delta": {
						let t = n.output[e.output_index];
						if (!t) throw new error_OpenAIError(`missing output at index ${e.output_index}`);
						if (t.type === "message") {
							let n = t.content[e.content_index];
							if (!n) throw new error_OpenAIError(`missing content at index ${e.content_index}`);
							if (n.type !== "output_text") throw new error_OpenAIError(`expected content to be 'output_text', got ${n.type}`);
							maybeEmit("response.output_text.delta", {
								...e,
								snapshot: n.text
							});
						}
						break;
					}
					case "response.function_call_arguments.delta": {
						let t = n.output[e.output_index];
						if (!t) throw new error_OpenAIError(`missing output at index ${e.output_index}`);
						t.type === "function_call" && maybeEmit("response.function_call_arguments.delta", {
							...e,
							snapshot: t.arguments
						});
						break;
					}
					default: maybeEmit(e.type, e);
				}
			}, Xe = function _ResponseStream_endRequest() {
				if (this.ended) throw new error_OpenAIError("stream has ended, this shouldn't happen");
				let e = __classPrivateFieldGet(this, Je, "f");
				if (!e) throw new error_OpenAIError("request ended without sending any events");
				__classPrivateFieldSet(this, Je, void 0, "f");
				let t = finalizeResponse(e, __classPrivateFieldGet(this, qe, "f"));
				return __classPrivateFieldSet(this, Y, t, "f"), t;
			}, Symbol.asyncIterator)]() {
				let e = [], t = [], n = !1;
				return this.on("event", (n) => {
					let r = t.shift();
					r ? r.resolve(n) : e.push(n);
				}), this.on("end", () => {
					n = !0;
					for (let e of t) e.resolve(void 0);
					t.length = 0;
				}), this.on("abort", (e) => {
					n = !0;
					for (let n of t) n.reject(e);
					t.length = 0;
				}), this.on("error", (e) => {
					n = !0;
					for (let n of t) n.reject(e);
					t.length = 0;
				}), {
					next: async () => e.length ? {
						value: e.shift(),
						done: !1
					} : n ? {
						value: void 0,
						done: !0
					} : new Promise((e, n) => t.push({
						resolve: e,
						reject: n
					})).then((e) => e ? {
						value: e,
						done: !1
					} : {
						value: void 0,
						done: !0
					}),
					return: async () => (this.abort(), {
						value: void 0,
						done: !0
					})
				};
			}
			async finalResponse() {
				await this.done();
				let e = __classPrivateFieldGet(this, Y, "f");
				if (!e) throw new error_OpenAIError("stream ended without producing a ChatCompletion");
				return e;
			}
		}
		function finalizeResponse(e, t) {
			return maybeParseResponse(e, t);
		}
		class input_items_InputItems extends APIResource {
			list(e, t = {}, n) {
				return this._client.getAPIList(j`/responses/${e}/input_items`, CursorPage, {
					query: t,
					...n,
					__security: { bearerAuth: !0 }
				});
			}
		}
		class input_tokens_InputTokens extends APIResource {
			count(e = {}, t) {
				return this._client.post("/responses/input_tokens", {
					body: e,
					...t,
					__security: { bearerAuth: !0 }
				});
			}
		}
		class responses_Responses extends APIResource {
			constructor() {
				super(...arguments), this.inputItems = new input_items_InputItems(this._client), this.inputTokens = new input_tokens_InputTokens(this._client);
			}
			create(e, t) {
				return this._client.post("/responses", {
					body: e,
					...t,
					stream: e.stream ?? !1,
					__security: { bearerAuth: !0 }
				})._thenUnwrap((e) => ("object" in e && e.object === "response" && addOutputText(e), e));
			}
			retrieve(e, t = {}, n) {
				return this._client.get(j`/responses/${e}`, {
					query: t,
					...n,
					stream: t?.stream ?? !1,
					__security: { bearerAuth: !0 }
				})._thenUnwrap((e) => ("object" in e && e.object === "response" && addOutputText(e), e));
			}
			delete(e, t) {
				return this._client.delete(j`/responses/${e}`, {
					...t,
					headers: buildHeaders([{ Accept: "*/*" }, t?.headers]),
					__security: { bearerAuth: !0 }
				});
			}
			parse(e, t) {
				return this._client.responses.create(e, t)._thenUnwrap((t) => parseResponse(t, e));
			}
			stream(e, t) {
				return ResponseStream.createResponse(this._client, e, t);
			}
			cancel(e, t) {
				return this._client.post(j`/responses/${e}/cancel`, {
					...t,
					__security: { bearerAuth: !0 }
				});
			}
			compact(e, t) {
				return this._client.post("/responses/compact", {
					body: e,
					...t,
					__security: { bearerAuth: !0 }
				});
			}
		}
		responses_Responses.InputItems = input_items_InputItems, responses_Responses.InputTokens = input_tokens_InputTokens;
		class content_Content extends APIResource {
			retrieve(e, t) {
				return this._client.get(j`/skills/${e}/content`, {
					...t,
					headers: buildHeaders([{ Accept: "application/binary" }, t?.headers]),
					__security: { bearerAuth: !0 },
					__binaryResponse: !0
				});
			}
		}
		class versions_content_Content extends APIResource {
			retrieve(e, t, n) {
				let { skill_id: r } = t;
				return this._client.get(j`/skills/${r}/versions/${e}/content`, {
					...n,
					headers: buildHeaders([{ Accept: "application/binary" }, n?.headers]),
					__security: { bearerAuth: !0 },
					__binaryResponse: !0
				});
			}
		}
		class Versions extends APIResource {
			constructor() {
				super(...arguments), this.content = new versions_content_Content(this._client);
			}
			create(e, t = {}, n) {
				return this._client.post(j`/skills/${e}/versions`, maybeMultipartFormRequestOptions({
					body: t,
					...n,
					__security: { bearerAuth: !0 }
				}, this._client));
			}
			retrieve(e, t, n) {
				let { skill_id: r } = t;
				return this._client.get(j`/skills/${r}/versions/${e}`, {
					...n,
					__security: { bearerAuth: !0 }
				});
			}
			list(e, t = {}, n) {
				return this._client.getAPIList(j`/skills/${e}/versions`, CursorPage, {
					query: t,
					...n,
					__security: { bearerAuth: !0 }
				});
			}
			delete(e, t, n) {
				let { skill_id: r } = t;
				return this._client.delete(j`/skills/${r}/versions/${e}`, {
					...n,
					__security: { bearerAuth: !0 }
				});
			}
		}
		Versions.Content = versions_content_Content;
		class Skills extends APIResource {
			constructor() {
				super(...arguments), this.content = new content_Content(this._client), this.versions = new Versions(this._client);
			}
			create(e = {}, t) {
				return this._client.post("/skills", maybeMultipartFormRequestOptions({
					body: e,
					...t,
					__security: { bearerAuth: !0 }
				}, this._client));
			}
			retrieve(e, t) {
				return this._client.get(j`/skills/${e}`, {
					...t,
					__security: { bearerAuth: !0 }
				});
			}
			update(e, t, n) {
				return this._client.post(j`/skills/${e}`, {
					body: t,
					...n,
					__security: { bearerAuth: !0 }
				});
			}
			list(e = {}, t) {
				return this._client.getAPIList("/skills", CursorPage, {
					query: e,
					...t,
					__security: { bearerAuth: !0 }
				});
			}
			delete(e, t) {
				return this._client.delete(j`/skills/${e}`, {
					...t,
					__security: { bearerAuth: !0 }
				});
			}
		}
		Skills.Content = content_Content, Skills.Versions = Versions;
		class Parts extends APIResource {
			create(e, t, n) {
				return this._client.post(j`/uploads/${e}/parts`, multipartFormRequestOptions({
					body: t,
					...n,
					__security: { bearerAuth: !0 }
				}, this._client));
			}
		}
		class Uploads extends APIResource {
			constructor() {
				super(...arguments), this.parts = new Parts(this._client);
			}
			create(e, t) {
				return this._client.post("/uploads", {
					body: e,
					...t,
					__security: { bearerAuth: !0 }
				});
			}
			cancel(e, t) {
				return this._client.post(j`/uploads/${e}/cancel`, {
					...t,
					__security: { bearerAuth: !0 }
				});
			}
			complete(e, t, n) {
				return this._client.post(j`/uploads/${e}/complete`, {
					body: t,
					...n,
					__security: { bearerAuth: !0 }
				});
			}
		}
		Uploads.Parts = Parts;
		let allSettledWithThrow = async (e) => {
			let t = await Promise.allSettled(e), n = t.filter((e) => e.status === "rejected");
			if (n.length) {
				for (let e of n) console.error(e.reason);
				throw Error(`${n.length} promise(s) failed - see the above errors`);
			}
			let r = [];
			for (let e of t) e.status === "fulfilled" && r.push(e.value);
			return r;
		};
		class FileBatches extends APIResource {
			create(e, t, n) {
				return this._client.post(j`/vector_stores/${e}/file_batches`, {
					body: t,
					...n,
					headers: buildHeaders([{ "OpenAI-Beta": "assistants=v2" }, n?.headers]),
					__security: { bearerAuth: !0 }
				});
			}
			retrieve(e, t, n) {
				let { vector_store_id: r } = t;
				return this._client.get(j`/vector_stores/${r}/file_batches/${e}`, {
					...n,
					headers: buildHeaders([{ "OpenAI-Beta": "assistants=v2" }, n?.headers]),
					__security: { bearerAuth: !0 }
				});
			}
			cancel(e, t, n) {
				let { vector_store_id: r } = t;
				return this._client.post(j`/vector_stores/${r}/file_batches/${e}/cancel`, {
					...n,
					headers: buildHeaders([{ "OpenAI-Beta": "assistants=v2" }, n?.headers]),
					__security: { bearerAuth: !0 }
				});
			}
			async createAndPoll(e, t, n) {
				let r = await this.create(e, t);
				return await this.poll(e, r.id, n);
			}
			listFiles(e, t, n) {
				let { vector_store_id: r, ...i } = t;
				return this._client.getAPIList(j`/vector_stores/${r}/file_batches/${e}/files`, CursorPage, {
					query: i,
					...n,
					headers: buildHeaders([{ "OpenAI-Beta": "assistants=v2" }, n?.headers]),
					__security: { bearerAuth: !0 }
				});
			}
			async poll(e, t, n) {
				let r = buildHeaders([n?.headers, {
					"X-Stainless-Poll-Helper": "true",
					"X-Stainless-Custom-Poll-Interval": n?.pollIntervalMs?.toString() ?? void 0
				}]);
				for (;;) {
					let { data: i, response: a } = await this.retrieve(t, { vector_store_id: e }, {
						...n,
						headers: r
					}).withResponse();
					switch (i.status) {
						case "in_progress":
							let e = 5e3;
							if (n?.pollIntervalMs) e = n.pollIntervalMs;
							else {
								let t = a.headers.get("openai-poll-after-ms");
								if (t) {
									let n = parseInt(t);
									isNaN(n) || (e = n);
								}
							}
							await sleep(e);
							break;
						case "failed":
						case "cancelled":
						case "completed": return i;
					}
				}
			}
			async uploadAndPoll(e, { files: t, fileIds: n = [] }, r) {
				if (t == null || t.length == 0) throw Error("No `files` provided to process. If you've already uploaded files you should use `.createAndPoll()` instead");
				let i = r?.maxConcurrency ?? 5, a = Math.min(i, t.length), o = this._client, s = t.values(), c = [...n];
				async function processFiles(e) {
					for (let t of e) {
						let e = await o.files.create({
							file: t,
							purpose: "assistants"
						}, r);
						c.push(e.id);
					}
				}
				let l = Array(a).fill(s).map(processFiles);
				return await allSettledWithThrow(l), await this.createAndPoll(e, { file_ids: c });
			}
		}
		class vector_stores_files_Files extends APIResource {
			create(e, t, n) {
				return this._client.post(j`/vector_stores/${e}/files`, {
					body: t,
					...n,
					headers: buildHeaders([{ "OpenAI-Beta": "assistants=v2" }, n?.headers]),
					__security: { bearerAuth: !0 }
				});
			}
			retrieve(e, t, n) {
				let { vector_store_id: r } = t;
				return this._client.get(j`/vector_stores/${r}/files/${e}`, {
					...n,
					headers: buildHeaders([{ "OpenAI-Beta": "assistants=v2" }, n?.headers]),
					__security: { bearerAuth: !0 }
				});
			}
			update(e, t, n) {
				let { vector_store_id: r, ...i } = t;
				return this._client.post(j`/vector_stores/${r}/files/${e}`, {
					body: i,
					...n,
					headers: buildHeaders([{ "OpenAI-Beta": "assistants=v2" }, n?.headers]),
					__security: { bearerAuth: !0 }
				});
			}
			list(e, t = {}, n) {
				return this._client.getAPIList(j`/vector_stores/${e}/files`, CursorPage, {
					query: t,
					...n,
					headers: buildHeaders([{ "OpenAI-Beta": "assistants=v2" }, n?.headers]),
					__security: { bearerAuth: !0 }
				});
			}
			delete(e, t, n) {
				let { vector_store_id: r } = t;
				return this._client.delete(j`/vector_stores/${r}/files/${e}`, {
					...n,
					headers: buildHeaders([{ "OpenAI-Beta": "assistants=v2" }, n?.headers]),
					__security: { bearerAuth: !0 }
				});
			}
			async createAndPoll(e, t, n) {
				let r = await this.create(e, t, n);
				return await this.poll(e, r.id, n);
			}
			async poll(e, t, n) {
				let r = buildHeaders([n?.headers, {
					"X-Stainless-Poll-Helper": "true",
					"X-Stainless-Custom-Poll-Interval": n?.pollIntervalMs?.toString() ?? void 0
				}]);
				for (;;) {
					let i = await this.retrieve(t, { vector_store_id: e }, {
						...n,
						headers: r
					}).withResponse(), a = i.data;
					switch (a.status) {
						case "in_progress":
							let e = 5e3;
							if (n?.pollIntervalMs) e = n.pollIntervalMs;
							else {
								let t = i.response.headers.get("openai-poll-after-ms");
								if (t) {
									let n = parseInt(t);
									isNaN(n) || (e = n);
								}
							}
							await sleep(e);
							break;
						case "failed":
						case "completed": return a;
					}
				}
			}
			async upload(e, t, n) {
				let r = await this._client.files.create({
					file: t,
					purpose: "assistants"
				}, n);
				return this.create(e, { file_id: r.id }, n);
			}
			async uploadAndPoll(e, t, n) {
				let r = await this.upload(e, t, n);
				return await this.poll(e, r.id, n);
			}
			content(e, t, n) {
				let { vector_store_id: r } = t;
				return this._client.getAPIList(j`/vector_stores/${r}/files/${e}/content`, Page, {
					...n,
					headers: buildHeaders([{ "OpenAI-Beta": "assistants=v2" }, n?.headers]),
					__security: { bearerAuth: !0 }
				});
			}
		}
		class VectorStores extends APIResource {
			constructor() {
				super(...arguments), this.files = new vector_stores_files_Files(this._client), this.fileBatches = new FileBatches(this._client);
			}
			create(e, t) {
				return this._client.post("/vector_stores", {
					body: e,
					...t,
					headers: buildHeaders([{ "OpenAI-Beta": "assistants=v2" }, t?.headers]),
					__security: { bearerAuth: !0 }
				});
			}
			retrieve(e, t) {
				return this._client.get(j`/vector_stores/${e}`, {
					...t,
					headers: buildHeaders([{ "OpenAI-Beta": "assistants=v2" }, t?.headers]),
					__security: { bearerAuth: !0 }
				});
			}
			update(e, t, n) {
				return this._client.post(j`/vector_stores/${e}`, {
					body: t,
					...n,
					headers: buildHeaders([{ "OpenAI-Beta": "assistants=v2" }, n?.headers]),
					__security: { bearerAuth: !0 }
				});
			}
			list(e = {}, t) {
				return this._client.getAPIList("/vector_stores", CursorPage, {
					query: e,
					...t,
					headers: buildHeaders([{ "OpenAI-Beta": "assistants=v2" }, t?.headers]),
					__security: { bearerAuth: !0 }
				});
			}
			delete(e, t) {
				return this._client.delete(j`/vector_stores/${e}`, {
					...t,
					headers: buildHeaders([{ "OpenAI-Beta": "assistants=v2" }, t?.headers]),
					__security: { bearerAuth: !0 }
				});
			}
			search(e, t, n) {
				return this._client.getAPIList(j`/vector_stores/${e}/search`, Page, {
					body: t,
					method: "post",
					...n,
					headers: buildHeaders([{ "OpenAI-Beta": "assistants=v2" }, n?.headers]),
					__security: { bearerAuth: !0 }
				});
			}
		}
		VectorStores.Files = vector_stores_files_Files, VectorStores.FileBatches = FileBatches;
		class Videos extends APIResource {
			create(e, t) {
				return this._client.post("/videos", multipartFormRequestOptions({
					body: e,
					...t,
					__security: { bearerAuth: !0 }
				}, this._client));
			}
			retrieve(e, t) {
				return this._client.get(j`/videos/${e}`, {
					...t,
					__security: { bearerAuth: !0 }
				});
			}
			list(e = {}, t) {
				return this._client.getAPIList("/videos", ConversationCursorPage, {
					query: e,
					...t,
					__security: { bearerAuth: !0 }
				});
			}
			delete(e, t) {
				return this._client.delete(j`/videos/${e}`, {
					...t,
					__security: { bearerAuth: !0 }
				});
			}
			createCharacter(e, t) {
				return this._client.post("/videos/characters", multipartFormRequestOptions({
					body: e,
					...t,
					__security: { bearerAuth: !0 }
				}, this._client));
			}
			downloadContent(e, t = {}, n) {
				return this._client.get(j`/videos/${e}/content`, {
					query: t,
					...n,
					headers: buildHeaders([{ Accept: "application/binary" }, n?.headers]),
					__security: { bearerAuth: !0 },
					__binaryResponse: !0
				});
			}
			edit(e, t) {
				return this._client.post("/videos/edits", multipartFormRequestOptions({
					body: e,
					...t,
					__security: { bearerAuth: !0 }
				}, this._client));
			}
			extend(e, t) {
				return this._client.post("/videos/extensions", multipartFormRequestOptions({
					body: e,
					...t,
					__security: { bearerAuth: !0 }
				}, this._client));
			}
			getCharacter(e, t) {
				return this._client.get(j`/videos/characters/${e}`, {
					...t,
					__security: { bearerAuth: !0 }
				});
			}
			remix(e, t, n) {
				return this._client.post(j`/videos/${e}/remix`, maybeMultipartFormRequestOptions({
					body: t,
					...n,
					__security: { bearerAuth: !0 }
				}, this._client));
			}
		}
		var Ze, Qe, $e;
		class Webhooks extends APIResource {
			constructor() {
				super(...arguments), Ze.add(this);
			}
			async unwrap(e, t, n = this._client.webhookSecret, r = 300) {
				return await this.verifySignature(e, t, n, r), JSON.parse(e);
			}
			async verifySignature(e, t, n = this._client.webhookSecret, r = 300) {
				if (typeof crypto > "u" || typeof crypto.subtle.importKey != "function" || typeof crypto.subtle.verify != "function") throw Error("Webhook signature verification is only supported when the `crypto` global is defined");
				__classPrivateFieldGet(this, Ze, "m", Qe).call(this, n);
				let i = buildHeaders([t]).values, a = __classPrivateFieldGet(this, Ze, "m", $e).call(this, i, "webhook-signature"), o = __classPrivateFieldGet(this, Ze, "m", $e).call(this, i, "webhook-timestamp"), s = __classPrivateFieldGet(this, Ze, "m", $e).call(this, i, "webhook-id"), c = parseInt(o, 10);
				if (isNaN(c)) throw new InvalidWebhookSignatureError("Invalid webhook timestamp format");
				let l = Math.floor(Date.now() / 1e3);
				if (l - c > r) throw new InvalidWebhookSignatureError("Webhook timestamp is too old");
				if (c > l + r) throw new InvalidWebhookSignatureError("Webhook timestamp is too new");
				let u = a.split(" ").map((e) => e.startsWith("v1,") ? e.substring(3) : e), d = n.startsWith("whsec_") ? Buffer.from(n.replace("whsec_", ""), "base64") : Buffer.from(n, "utf-8"), f = s ? `${s}.${o}.${e}` : `${o}.${e}`, p = await crypto.subtle.importKey("raw", d, {
					name: "HMAC",
					hash: "SHA-256"
				}, !1, ["verify"]);
				for (let e of u) try {
					let t = Buffer.from(e, "base64");
					if (await crypto.subtle.verify("HMAC", p, t, new TextEncoder().encode(f))) return;
				} catch {
					continue;
				}
				throw new InvalidWebhookSignatureError("The given webhook signature does not match the expected signature");
			}
		}
		Ze = new WeakSet(), Qe = function _Webhooks_validateSecret(e) {
			if (typeof e != "string" || e.length === 0) throw Error("The webhook secret must either be set using the env var, OPENAI_WEBHOOK_SECRET, on the client class, OpenAI({ webhookSecret: '123' }), or passed to this function");
		}, $e = function _Webhooks_getRequiredHeader(e, t) {
			if (!e) throw Error("Headers are required");
			let n = e.get(t);
			if (n == null) throw Error(`Missing required header: ${t}`);
			return n;
		};
		let et = Symbol.for("openai.node.providerDefinitions.v1"), tt = globalThis, nt = tt[et], rt = nt ?? new WeakMap();
		nt || Object.defineProperty(tt, et, { value: rt });
		function configureProvider(e) {
			let t = rt.get(e);
			if (!t) throw Error("Invalid provider. Providers must be created with createProvider().");
			return t.configure();
		}
		var it, ot, st, ct;
		class OpenAI {
			constructor(e = {}) {
				it.add(this), st.set(this, void 0), this.completions = new completions_Completions(this), this.chat = new Chat(this), this.embeddings = new Embeddings(this), this.files = new files_Files(this), this.images = new Images(this), this.audio = new Audio(this), this.moderations = new Moderations(this), this.models = new Models(this), this.fineTuning = new FineTuning(this), this.graders = new graders_Graders(this), this.vectorStores = new VectorStores(this), this.webhooks = new Webhooks(this), this.beta = new Beta(this), this.batches = new Batches(this), this.uploads = new Uploads(this), this.admin = new Admin(this), this.responses = new responses_Responses(this), this.realtime = new realtime_Realtime(this), this.conversations = new Conversations(this), this.evals = new Evals(this), this.containers = new Containers(this), this.skills = new Skills(this), this.videos = new Videos(this);
				let t = e.provider;
				if (t) {
					let t = [
						"apiKey",
						"adminAPIKey",
						"workloadIdentity",
						"baseURL"
					].filter((t) => e[t] != null);
					if (t.length) throw new error_OpenAIError(`The \`provider\` option cannot be used with ${t.map((e) => `\`${e}\``).join(", ")}. Configure authentication and the base URL through the provider instead.`);
				}
				let { baseURL: n = t ? null : readEnv("OPENAI_BASE_URL"), apiKey: r = t ? null : readEnv("OPENAI_API_KEY") ?? null, adminAPIKey: i = t ? null : readEnv("OPENAI_ADMIN_KEY") ?? null, organization: a = t ? null : readEnv("OPENAI_ORG_ID") ?? null, project: o = t ? null : readEnv("OPENAI_PROJECT_ID") ?? null, webhookSecret: s = readEnv("OPENAI_WEBHOOK_SECRET") ?? null, workloadIdentity: c, ...l } = e, u = t ? configureProvider(t) : void 0, d = {
					apiKey: r,
					adminAPIKey: i,
					organization: a,
					project: o,
					webhookSecret: s,
					workloadIdentity: c,
					provider: t,
					...l,
					baseURL: u?.baseURL ?? (n || "https://api.openai.com/v1")
				};
				if (r && c) throw new error_OpenAIError("The `apiKey` and `workloadIdentity` options are mutually exclusive");
				if (!u && !r && !i && !c) throw new error_OpenAIError("Missing credentials. Please pass an `apiKey`, `workloadIdentity`, `adminAPIKey`, or set the `OPENAI_API_KEY` or `OPENAI_ADMIN_KEY` environment variable.");
				if (!d.dangerouslyAllowBrowser && isRunningInBrowser()) throw new error_OpenAIError("It looks like you're running in a browser-like environment.\n\nThis is disabled by default, as it risks exposing your secret API credentials to attackers.\nIf you understand the risks and have appropriate mitigations in place,\nyou can set the `dangerouslyAllowBrowser` option to `true`, e.g.,\n\nnew OpenAI({ apiKey, dangerouslyAllowBrowser: true });\n\nhttps://help.openai.com/en/articles/5112595-best-practices-for-api-key-safety\n");
				this.baseURL = d.baseURL, this.timeout = d.timeout ?? ot.DEFAULT_TIMEOUT, this.logger = d.logger ?? console;
				let f = "warn";
				this.logLevel = f, this.logLevel = parseLogLevel(d.logLevel, "ClientOptions.logLevel", this) ?? parseLogLevel(readEnv("OPENAI_LOG"), "process.env['OPENAI_LOG']", this) ?? f, this.fetchOptions = d.fetchOptions, this.maxRetries = d.maxRetries ?? 2, this.fetch = d.fetch ?? getDefaultFetch(), __classPrivateFieldSet(this, st, FallbackEncoder, "f");
				let p = t ? void 0 : readEnv("OPENAI_CUSTOM_HEADERS");
				if (p) {
					let e = {};
					for (let t of p.split("\n")) {
						let n = t.indexOf(":");
						n >= 0 && (e[t.substring(0, n).trim()] = t.substring(n + 1).trim());
					}
					d.defaultHeaders = buildHeaders([e, d.defaultHeaders]);
				}
				this._options = d, this._provider = u, c && (this._workloadIdentityAuth = new WorkloadIdentityAuth(c, this.fetch)), this.apiKey = typeof r == "string" ? r : null, this.adminAPIKey = i, this.organization = a, this.project = o, this.webhookSecret = s;
			}
			withOptions(e) {
				let t = this._options.provider, n = e.provider ?? t, r = {
					...this._options,
					baseURL: this.baseURL,
					maxRetries: this.maxRetries,
					timeout: this.timeout,
					logger: this.logger,
					logLevel: this.logLevel,
					fetch: this.fetch,
					fetchOptions: this.fetchOptions,
					apiKey: this._options.apiKey,
					adminAPIKey: this.adminAPIKey,
					workloadIdentity: this._options.workloadIdentity,
					organization: this.organization,
					project: this.project,
					webhookSecret: this.webhookSecret
				};
				return n && (delete r.apiKey, delete r.adminAPIKey, delete r.workloadIdentity, delete r.baseURL, n !== t && (delete r.organization, delete r.project, delete r.defaultHeaders)), new this.constructor({
					...r,
					...e,
					provider: n
				});
			}
			defaultQuery() {
				return this._options.defaultQuery;
			}
			validateHeaders({ values: e, nulls: t }, n = {
				bearerAuth: !0,
				adminAPIKeyAuth: !0
			}) {
				if (!(e.get("authorization") || e.get("api-key")) && !(t.has("authorization") || t.has("api-key")) && !(this._workloadIdentityAuth && n.bearerAuth)) throw Error("Could not resolve authentication method. Expected either apiKey or adminAPIKey to be set. Or for one of the \"Authorization\" or \"api-key\" headers to be explicitly omitted");
			}
			async authHeaders(e, t = {
				bearerAuth: !0,
				adminAPIKeyAuth: !0
			}) {
				return buildHeaders([t.bearerAuth ? await this.bearerAuth(e) : null, t.adminAPIKeyAuth ? await this.adminAPIKeyAuth(e) : null]);
			}
			async bearerAuth(e) {
				if (this._workloadIdentityAuth) return buildHeaders([{ Authorization: `Bearer ${await this._workloadIdentityAuth.getToken()}` }]);
				if (this.apiKey != null) return buildHeaders([{ Authorization: `Bearer ${this.apiKey}` }]);
			}
			async adminAPIKeyAuth(e) {
				if (this.adminAPIKey != null) return buildHeaders([{ Authorization: `Bearer ${this.adminAPIKey}` }]);
			}
			stringifyQuery(e) {
				return stringifyQuery(e);
			}
			getUserAgent() {
				return `${this.constructor.name}/JS ${o}`;
			}
			defaultIdempotencyKey() {
				return `stainless-node-retry-${uuid4()}`;
			}
			makeStatusError(e, t, n, r) {
				return APIError.generate(e, t, n, r);
			}
			async _callApiKey() {
				if (this._provider) return !1;
				let e = this._options.apiKey;
				if (typeof e != "function") return !1;
				let t;
				try {
					t = await e();
				} catch (e) {
					throw e instanceof error_OpenAIError ? e : new error_OpenAIError(`Failed to get token from 'apiKey' function: ${e.message}`, { cause: e });
				}
				if (typeof t != "string" || !t) throw new error_OpenAIError(`Expected 'apiKey' function argument to return a string but it returned ${t}`);
				return this.apiKey = t, !0;
			}
			buildURL(e, t, n) {
				let r = !__classPrivateFieldGet(this, it, "m", ct).call(this) && n || this.baseURL, i = isAbsoluteURL(e) ? new URL(e) : new URL(r + (r.endsWith("/") && e.startsWith("/") ? e.slice(1) : e)), a = this.defaultQuery(), o = Object.fromEntries(i.searchParams);
				return isEmptyObj(a) && isEmptyObj(o) || (t = {
					...o,
					...a,
					...t
				}), typeof t == "object" && t && !Array.isArray(t) && (i.search = this.stringifyQuery(t)), i.toString();
			}
			async prepareOptions(e) {
				this._provider || (e.__security ?? { bearerAuth: !0 }).bearerAuth && await this._callApiKey();
			}
			async prepareRequest(e, { url: t, options: n }) {}
			get(e, t) {
				return this.methodRequest("get", e, t);
			}
			post(e, t) {
				return this.methodRequest("post", e, t);
			}
			patch(e, t) {
				return this.methodRequest("patch", e, t);
			}
			put(e, t) {
				return this.methodRequest("put", e, t);
			}
			delete(e, t) {
				return this.methodRequest("delete", e, t);
			}
			methodRequest(e, t, n) {
				return this.request(Promise.resolve(n).then((n) => ({
					method: e,
					path: t,
					...n
				})));
			}
			request(e, t = null) {
				return new APIPromise(this, this.makeRequest(e, t, void 0));
			}
			async makeRequest(e, t, n) {
				let r = await e, i = r.maxRetries ?? this.maxRetries;
				t ??= i, await this.prepareOptions(r);
				let { req: a, url: o, timeout: s } = await this.buildRequest(r, { retryCount: i - t }), c = r.__metadata?.hasStreamingBody === !0;
				await this.prepareRequest(a, {
					url: o,
					options: r
				}), await this._provider?.prepareRequest?.(a, {
					url: o,
					options: r
				});
				let l = "log_" + (Math.random() * (1 << 24) | 0).toString(16).padStart(6, "0"), u = n === void 0 ? "" : `, retryOf: ${n}`, d = Date.now();
				if (loggerFor(this).debug(`[${l}] sending request`, formatRequestDetails({
					retryOfRequestLogID: n,
					method: r.method,
					url: o,
					options: r,
					headers: a.headers
				})), r.signal?.aborted) throw new APIUserAbortError();
				let f = r.__security ?? { bearerAuth: !0 }, p = new AbortController(), m = await this.fetchWithAuth(o, a, s, p, f).catch(castToError), h = Date.now();
				if (m instanceof globalThis.Error) {
					let e = `retrying, ${t} attempts remaining`;
					if (r.signal?.aborted) throw new APIUserAbortError();
					let i = isAbortError(m) || /timed? ?out/i.test(String(m) + ("cause" in m ? String(m.cause) : ""));
					if (t && !c) return loggerFor(this).info(`[${l}] connection ${i ? "timed out" : "failed"} - ${e}`), loggerFor(this).debug(`[${l}] connection ${i ? "timed out" : "failed"} (${e})`, formatRequestDetails({
						retryOfRequestLogID: n,
						url: o,
						durationMs: h - d,
						message: m.message
					})), this.retryRequest(r, t, n ?? l);
					let a = c ? "error; streaming body cannot be retried" : "error; no more retries left";
					throw loggerFor(this).info(`[${l}] connection ${i ? "timed out" : "failed"} - ${a}`), loggerFor(this).debug(`[${l}] connection ${i ? "timed out" : "failed"} (${a})`, formatRequestDetails({
						retryOfRequestLogID: n,
						url: o,
						durationMs: h - d,
						message: m.message
					})), m instanceof OAuthError || m instanceof SubjectTokenProviderError ? m : i ? new APIConnectionTimeoutError() : new APIConnectionError({
						message: getConnectionErrorMessage(m),
						cause: m
					});
				}
				let g = `[${l}${u}${[...m.headers.entries()].filter(([e]) => e === "x-request-id").map(([e, t]) => ", " + e + ": " + JSON.stringify(t)).join("")}] ${a.method} ${o} ${m.ok ? "succeeded" : "failed"} with status ${m.status} in ${h - d}ms`;
				if (!m.ok) {
					if (m.status === 401 && this._workloadIdentityAuth && f.bearerAuth && !r.__metadata?.hasStreamingBody && !r.__metadata?.workloadIdentityTokenRefreshed) return await CancelReadableStream(m.body), this._workloadIdentityAuth.invalidateToken(), this.makeRequest({
						...r,
						__metadata: {
							...r.__metadata,
							workloadIdentityTokenRefreshed: !0
						}
					}, t, n ?? l);
					let e = await this.shouldRetry(m);
					if (t && e && !c) {
						let e = `retrying, ${t} attempts remaining`;
						return await CancelReadableStream(m.body), loggerFor(this).info(`${g} - ${e}`), loggerFor(this).debug(`[${l}] response error (${e})`, formatRequestDetails({
							retryOfRequestLogID: n,
							url: m.url,
							status: m.status,
							headers: m.headers,
							durationMs: h - d
						})), this.retryRequest(r, t, n ?? l, m.headers);
					}
					let i = e ? c ? "error; streaming body cannot be retried" : "error; no more retries left" : "error; not retryable";
					loggerFor(this).info(`${g} - ${i}`);
					let a = await m.text().catch((e) => castToError(e).message), o = safeJSON(a), s = o ? void 0 : a;
					throw loggerFor(this).debug(`[${l}] response error (${i})`, formatRequestDetails({
						retryOfRequestLogID: n,
						url: m.url,
						status: m.status,
						headers: m.headers,
						message: s,
						durationMs: Date.now() - d
					})), this.makeStatusError(m.status, o, s, m.headers);
				}
				return loggerFor(this).info(g), loggerFor(this).debug(`[${l}] response start`, formatRequestDetails({
					retryOfRequestLogID: n,
					url: m.url,
					status: m.status,
					headers: m.headers,
					durationMs: h - d
				})), {
					response: m,
					options: r,
					controller: p,
					requestLogID: l,
					retryOfRequestLogID: n,
					startTime: d
				};
			}
			getAPIList(e, t, n) {
				return this.requestAPIList(t, n && "then" in n ? n.then((t) => ({
					method: "get",
					path: e,
					...t
				})) : {
					method: "get",
					path: e,
					...n
				});
			}
			requestAPIList(e, t) {
				let n = this.makeRequest(t, null, void 0);
				return new PagePromise(this, n, e);
			}
			async fetchWithAuth(e, t, n, r, i = {
				bearerAuth: !0,
				adminAPIKeyAuth: !0
			}) {
				if (this._workloadIdentityAuth && i.bearerAuth) {
					let e = t.headers, n = e.get("Authorization");
					if (!n || n === "Bearer workload-identity-auth") {
						let t = await this._workloadIdentityAuth.getToken();
						e.set("Authorization", `Bearer ${t}`);
					}
				}
				return await this.fetchWithTimeout(e, t, n, r);
			}
			async fetchWithTimeout(e, t, n, r) {
				let { signal: i, method: a, ...o } = t || {}, s = this._makeAbort(r);
				i && i.addEventListener("abort", s, { once: !0 });
				let c = setTimeout(s, n), l = globalThis.ReadableStream && o.body instanceof globalThis.ReadableStream || typeof o.body == "object" && o.body !== null && Symbol.asyncIterator in o.body, u = {
					signal: r.signal,
					...l ? { duplex: "half" } : {},
					method: "GET",
					...o
				};
				a && (u.method = a.toUpperCase());
				try {
					return await this.fetch.call(void 0, e, u);
				} finally {
					clearTimeout(c);
				}
			}
			async shouldRetry(e) {
				let t = e.headers.get("x-should-retry");
				return t === "true" ? !0 : t === "false" ? !1 : e.status === 408 || e.status === 409 || e.status === 429 || e.status >= 500;
			}
			async retryRequest(e, t, n, r) {
				let i, a = r?.get("retry-after-ms");
				if (a) {
					let e = parseFloat(a);
					Number.isNaN(e) || (i = e);
				}
				let o = r?.get("retry-after");
				if (o && !i) {
					let e = parseFloat(o);
					i = Number.isNaN(e) ? Date.parse(o) - Date.now() : e * 1e3;
				}
				if (i === void 0) {
					let n = e.maxRetries ?? this.maxRetries;
					i = this.calculateDefaultRetryTimeoutMillis(t, n);
				}
				return await sleep(i), this.makeRequest(e, t - 1, n);
			}
			calculateDefaultRetryTimeoutMillis(e, t) {
				let n = t - e;
				return Math.min(.5 * 2 ** n, 8) * (1 - Math.random() * .25) * 1e3;
			}
			async buildRequest(e, { retryCount: t = 0 } = {}) {
				let n = { ...e }, { method: r, path: i, query: a, defaultBaseURL: o } = n, s = this.buildURL(i, a, o);
				"timeout" in n && validatePositiveInteger("timeout", n.timeout), n.timeout = n.timeout ?? this.timeout;
				let { bodyHeaders: c, body: l, isStreamingBody: u } = this.buildBody({ options: n });
				return u && (e.__metadata = {
					...e.__metadata,
					hasStreamingBody: !0
				}), {
					req: {
						method: r,
						headers: await this.buildHeaders({
							options: e,
							method: r,
							bodyHeaders: c,
							retryCount: t
						}),
						...n.signal && { signal: n.signal },
						...globalThis.ReadableStream && l instanceof globalThis.ReadableStream && { duplex: "half" },
						...l && { body: l },
						...this.fetchOptions ?? {},
						...n.fetchOptions ?? {}
					},
					url: s,
					timeout: n.timeout
				};
			}
			async buildHeaders({ options: e, method: t, bodyHeaders: n, retryCount: r }) {
				let i = {};
				this.idempotencyHeader && t !== "get" && (e.idempotencyKey ||= this.defaultIdempotencyKey(), i[this.idempotencyHeader] = e.idempotencyKey);
				let a = buildHeaders([
					i,
					{
						Accept: "application/json",
						"User-Agent": this.getUserAgent(),
						"X-Stainless-Retry-Count": String(r),
						...e.timeout ? { "X-Stainless-Timeout": String(Math.trunc(e.timeout / 1e3)) } : {},
						...getPlatformHeaders(),
						"OpenAI-Organization": this.organization,
						"OpenAI-Project": this.project
					},
					this._provider ? void 0 : await this.authHeaders(e, e.__security ?? { bearerAuth: !0 }),
					this._options.defaultHeaders,
					n,
					e.headers
				]);
				return this._provider || this.validateHeaders(a, e.__security ?? { bearerAuth: !0 }), a.values;
			}
			_makeAbort(e) {
				return () => e.abort();
			}
			buildBody({ options: e }) {
				let { body: t, headers: n } = e;
				if (!t) return t === void 0 && "body" in e ? {
					...__classPrivateFieldGet(this, st, "f").call(this, {
						body: t,
						headers: buildHeaders([n])
					}),
					isStreamingBody: !1
				} : {
					bodyHeaders: void 0,
					body: void 0,
					isStreamingBody: !1
				};
				let r = buildHeaders([n]), i = globalThis.ReadableStream !== void 0 && t instanceof globalThis.ReadableStream, a = !i && (typeof t == "string" || t instanceof ArrayBuffer || ArrayBuffer.isView(t) || globalThis.Blob !== void 0 && t instanceof globalThis.Blob || t instanceof URLSearchParams || t instanceof FormData);
				return ArrayBuffer.isView(t) || t instanceof ArrayBuffer || t instanceof DataView || typeof t == "string" && r.values.has("content-type") || globalThis.Blob && t instanceof globalThis.Blob || t instanceof FormData || t instanceof URLSearchParams || i ? {
					bodyHeaders: void 0,
					body: t,
					isStreamingBody: !a
				} : typeof t == "object" && (Symbol.asyncIterator in t || Symbol.iterator in t && "next" in t && typeof t.next == "function") ? {
					bodyHeaders: void 0,
					body: ReadableStreamFrom(t),
					isStreamingBody: !0
				} : typeof t == "object" && r.values.get("content-type") === "application/x-www-form-urlencoded" ? {
					bodyHeaders: { "content-type": "application/x-www-form-urlencoded" },
					body: this.stringifyQuery(t),
					isStreamingBody: !1
				} : {
					...__classPrivateFieldGet(this, st, "f").call(this, {
						body: t,
						headers: r
					}),
					isStreamingBody: !1
				};
			}
		}
		ot = OpenAI, st = new WeakMap(), it = new WeakSet(), ct = function _OpenAI_baseURLOverridden() {
			return this._provider !== void 0 || this.baseURL !== "https://api.openai.com/v1";
		}, OpenAI.OpenAI = ot, OpenAI.DEFAULT_TIMEOUT = 6e5, OpenAI.OpenAIError = error_OpenAIError, OpenAI.APIError = APIError, OpenAI.APIConnectionError = APIConnectionError, OpenAI.APIConnectionTimeoutError = APIConnectionTimeoutError, OpenAI.APIUserAbortError = APIUserAbortError, OpenAI.NotFoundError = NotFoundError, OpenAI.ConflictError = ConflictError, OpenAI.RateLimitError = RateLimitError, OpenAI.BadRequestError = BadRequestError, OpenAI.AuthenticationError = AuthenticationError, OpenAI.InternalServerError = InternalServerError, OpenAI.PermissionDeniedError = PermissionDeniedError, OpenAI.UnprocessableEntityError = UnprocessableEntityError, OpenAI.InvalidWebhookSignatureError = InvalidWebhookSignatureError, OpenAI.toFile = toFile, OpenAI.toStreamingFile = toStreamingFile, OpenAI.Completions = completions_Completions, OpenAI.Chat = Chat, OpenAI.Embeddings = Embeddings, OpenAI.Files = files_Files, OpenAI.Images = Images, OpenAI.Audio = Audio, OpenAI.Moderations = Moderations, OpenAI.Models = Models, OpenAI.FineTuning = FineTuning, OpenAI.Graders = graders_Graders, OpenAI.VectorStores = VectorStores, OpenAI.Webhooks = Webhooks, OpenAI.Beta = Beta, OpenAI.Batches = Batches, OpenAI.Uploads = Uploads, OpenAI.Admin = Admin, OpenAI.Responses = responses_Responses, OpenAI.Realtime = realtime_Realtime, OpenAI.Conversations = Conversations, OpenAI.Evals = Evals, OpenAI.Containers = Containers, OpenAI.Skills = Skills, OpenAI.Videos = Videos;
		function getConnectionErrorMessage(e) {
			if (isUndiciDispatcherVersionMismatchError(e)) return "Connection error. This may be caused by passing an undici dispatcher, such as ProxyAgent, that is incompatible with the fetch implementation. If you are using undici's ProxyAgent, pass the fetch implementation from the same undici package: import { fetch, ProxyAgent } from 'undici'; new OpenAI({ fetch, fetchOptions: { dispatcher: new ProxyAgent(...) } });";
		}
		function isUndiciDispatcherVersionMismatchError(e) {
			let t = e;
			for (let e = 0; e < 8 && t && typeof t == "object"; e++) {
				let e = t;
				if (e.code === "UND_ERR_INVALID_ARG" && typeof e.message == "string" && e.message.includes("invalid onRequestStart method")) return !0;
				t = e.cause;
			}
			return !1;
		}
		var lt = r(9473);
		let ut = e(import.meta.url)("node:crypto");
		var dt = r(3024);
		let ft = e(import.meta.url)("node:os");
		var pt = r(6760);
		let mt = /^([0-9a-f]{64}) ([A-Za-z0-9+/]+={0,2})$/;
		function embeddingCache(e, t) {
			let n = pt.join(t.XDG_CACHE_HOME || pt.join((0, ft.homedir)(), ".cache"), "pawl", "embeddings"), r = pt.join(n, `${digest(JSON.stringify(e)).slice(0, 32)}.txt`), i = readLines(r);
			return {
				get(e) {
					let t = i.get(digest(e));
					return t === void 0 ? null : vectorOf(t);
				},
				add(e) {
					let t = e.map(([e, t]) => [digest(e), base64(t)]);
					for (let [e, n] of t) i.set(e, n);
					try {
						(0, dt.mkdirSync)(n, { recursive: !0 }), (0, dt.appendFileSync)(r, t.map(([e, t]) => `${e} ${t}\n`).join(""));
					} catch {}
				}
			};
		}
		function readLines(e) {
			try {
				let t = (0, dt.readFileSync)(e, "utf8").split("\n");
				return new Map(t.flatMap((e) => {
					let t = mt.exec(e);
					return t ? [[t[1], t[2]]] : [];
				}));
			} catch {
				return new Map();
			}
		}
		function digest(e) {
			return (0, ut.createHash)("sha256").update(e).digest("hex");
		}
		function base64(e) {
			return Buffer.from(e.buffer, e.byteOffset, e.byteLength).toString("base64");
		}
		function vectorOf(e) {
			let t = Buffer.from(e, "base64");
			if (t.length % 4 != 0) return null;
			let n = new Float32Array(t.length / 4);
			for (let e = 0; e < n.length; e++) n[e] = t.readFloatLE(e * 4);
			return n;
		}
		function openAiEmbedder(e, t) {
			let { model: n, dimensions: r, baseUrl: i, apiKeyEnv: a } = e, o = t[a];
			if (!o) throw new lt.pO({
				code: "rag/no-key",
				what: `The embeddings of ${n} need a key in ${a}, and there is none.`,
				fix: `set ${a}, or take embeddings that need none:\nembedding: { provider: lsa }`
			});
			let s = new OpenAI({
				apiKey: o,
				timeout: 6e4,
				...i === void 0 ? {} : { baseURL: i }
			}), c = embeddingCache([
				s.baseURL,
				n,
				r ?? 0
			], t), ask = async (e) => {
				let { data: t } = await s.embeddings.create({
					model: n,
					input: [...e],
					encoding_format: "float",
					...r === void 0 ? {} : { dimensions: r }
				}), i = [...t].sort((e, t) => e.index - t.index);
				if (i.length !== e.length) throw Error(`${n} gave ${i.length} embeddings for ${e.length} texts`);
				let a = i.map(({ embedding: e }) => Float32Array.from(e));
				if (a.some((e) => e.length === 0 || !e.every(Number.isFinite))) throw Error(`${n} gave an embedding that is no list of numbers`);
				return a;
			}, embedded = async (e, t) => {
				let n = new Map(), r = [];
				for (let i of new Set(e)) {
					let e = t(i);
					e ? n.set(i, e) : r.push(i);
				}
				for (let e = 0; e < r.length; e += 128) {
					let t = r.slice(e, e + 128), i = await ask(t);
					t.forEach((e, t) => {
						n.set(e, i[t]);
					}), c.add(t.map((e, t) => [e, i[t]]));
				}
				return e.map((e) => n.get(e));
			}, l = null;
			return async (e) => {
				let fits = (e) => new Set([...l === null ? [] : [l], ...e.map(({ length: e }) => e)]).size <= 1, t = await embedded(e, c.get);
				if (fits(t) || (t = await embedded(e, () => null)), !fits(t)) throw Error(`${n} gives embeddings of different lengths: ${t[0]?.length} numbers, and ${l ?? t.at(-1)?.length}. If the model changed, remove what is kept of it: ~/.cache/pawl/embeddings`);
				return l ??= t[0]?.length ?? null, t;
			};
		}
	})
}, n = {};
function __nccwpck_require__(e) {
	var r = n[e];
	if (r !== void 0) return r.exports;
	var i = n[e] = { exports: {} }, a = !0;
	try {
		t[e](i, i.exports, __nccwpck_require__), a = !1;
	} finally {
		a && delete n[e];
	}
	return i.exports;
}
__nccwpck_require__.m = t, __nccwpck_require__ !== void 0 && (__nccwpck_require__.ab = decodeURIComponent(new URL(".", import.meta.url).pathname).slice(+!!import.meta.url.match(/^file:\/\/\/\w:/), -1) + "/"), __nccwpck_require__.d = (e, t) => {
	for (var n in t) __nccwpck_require__.o(t, n) && !__nccwpck_require__.o(e, n) && Object.defineProperty(e, n, {
		enumerable: !0,
		get: t[n]
	});
}, __nccwpck_require__.f = {}, __nccwpck_require__.e = (e) => Promise.all(Object.keys(__nccwpck_require__.f).reduce((t, n) => (__nccwpck_require__.f[n](e, t), t), [])), __nccwpck_require__.u = (e) => "" + e + ".rag.js", __nccwpck_require__.o = (e, t) => Object.prototype.hasOwnProperty.call(e, t), __nccwpck_require__.r = (e) => {
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
var r = {};
__nccwpck_require__.d(r, { W: () => ragProvider });
var i = __nccwpck_require__(3024), a = __nccwpck_require__(6760);
const o = {
	ational: "ate",
	tional: "tion",
	enci: "ence",
	anci: "ance",
	izer: "ize",
	bli: "ble",
	alli: "al",
	entli: "ent",
	eli: "e",
	ousli: "ous",
	ization: "ize",
	ation: "ate",
	ator: "ate",
	alism: "al",
	iveness: "ive",
	fulness: "ful",
	ousness: "ous",
	aliti: "al",
	iviti: "ive",
	biliti: "ble",
	logi: "log"
}, s = {
	icate: "ic",
	ative: "",
	alize: "al",
	iciti: "ic",
	ical: "ic",
	ful: "",
	ness: ""
}, c = "[aeiouy]", l = "([^aeiou][^aeiouy]*)", u = "([aeiouy][aeiou]*)", d = RegExp("^" + l + "?" + u + l), f = RegExp("^" + l + "?" + u + l + u + "?$"), p = RegExp("^" + l + "?(" + u + l + "){2,}"), m = RegExp("^" + l + "?" + c), h = RegExp("^" + l + c + "[^aeiouwxy]$"), g = /ll$/, v = /^(.+?)e$/, y = /^(.+?)y$/, b = /^(.+?(s|t))(ion)$/, x = /^(.+?)(ed|ing)$/, S = /(at|bl|iz)$/, C = /^(.+?)eed$/, w = /^.+?[^s]s$/, T = /^.+?(ss|i)es$/, E = /([^aeiouylsz])\1$/, D = /^(.+?)(ational|tional|enci|anci|izer|bli|alli|entli|eli|ousli|ization|ation|ator|alism|iveness|fulness|ousness|aliti|iviti|biliti|logi)$/, O = /^(.+?)(icate|ative|alize|iciti|ical|ful|ness)$/, ee = /^(.+?)(al|ance|ence|er|ic|able|ible|ant|ement|ment|ent|ou|ism|ate|iti|ous|ive|ize)$/;
function stemmer(e) {
	let t = String(e).toLowerCase();
	if (t.length < 3) return t;
	let n = !1;
	t.codePointAt(0) === 121 && (n = !0, t = "Y" + t.slice(1)), T.test(t) ? t = t.slice(0, -2) : w.test(t) && (t = t.slice(0, -1));
	let r;
	return (r = C.exec(t)) ? d.test(r[1]) && (t = t.slice(0, -1)) : (r = x.exec(t)) && m.test(r[1]) && (t = r[1], S.test(t) ? t += "e" : E.test(t) ? t = t.slice(0, -1) : h.test(t) && (t += "e")), (r = y.exec(t)) && m.test(r[1]) && (t = r[1] + "i"), (r = D.exec(t)) && d.test(r[1]) && (t = r[1] + o[r[2]]), (r = O.exec(t)) && d.test(r[1]) && (t = r[1] + s[r[2]]), (r = ee.exec(t)) ? p.test(r[1]) && (t = r[1]) : (r = b.exec(t)) && p.test(r[1]) && (t = r[1]), (r = v.exec(t)) && (p.test(r[1]) || f.test(r[1]) && !h.test(r[1])) && (t = r[1]), g.test(t) && p.test(t) && (t = t.slice(0, -1)), n && (t = "y" + t.slice(1)), t;
}
const te = ["porter", "none"], k = ["english", "none"], A = new Set("a an and are as at be but by for if in into is it no not of on or such that the their then there these they this to was will with".split(" ")), j = /[\p{L}\p{M}\p{N}]+/gu;
function analyzer({ stem: e, stop: t }) {
	let n = new Map(), stemmed = (e) => {
		let t = n.get(e);
		if (t !== void 0) return t;
		let r = stemmer(e);
		return n.set(e, r), r;
	};
	return (n) => {
		let r = [];
		for (let [i] of n.toLowerCase().normalize("NFC").matchAll(j)) t === "english" && A.has(i) || r.push(e === "porter" ? stemmed(i) : i);
		return r;
	};
}
const M = analyzer({
	stem: "porter",
	stop: "english"
}), N = /\[(\d{1,3}|[^[\]\s]{3,200}\.[A-Za-z0-9]{1,8})\]/g;
function answerChecks(e, t) {
	let n = [...e.matchAll(N)].map(([, e]) => e), r = new Set(t.map(({ document: e }) => e)), isFound = (e) => /^\d+$/.test(e) ? Number(e) >= 1 && Number(e) <= t.length : r.has(e), i = sentencesOf(e.replace(N, " ")).filter((e) => e.length >= 3), a = t.map(({ text: e }) => new Set(M(e))), isOfMerged = (e) => a.some((t) => e.filter((e) => t.has(e)).length >= .6 * e.length);
	return {
		...n.length > 0 ? { citations: n.filter(isFound).length / n.length } : {},
		...i.length > 0 ? { grounded: i.filter(isOfMerged).length / i.length } : {}
	};
}
function sentencesOf(e) {
	return [...new Intl.Segmenter("en", { granularity: "sentence" }).segment(e)].map(({ segment: e }) => M(e));
}
function getEnumValues(e) {
	let t = Object.values(e).filter((e) => typeof e == "number");
	return Object.entries(e).filter(([e, n]) => t.indexOf(+e) === -1).map(([e, t]) => t);
}
function joinValues(e, t = "|") {
	return e.map((e) => stringifyPrimitive(e)).join(t);
}
function jsonStringifyReplacer(e, t) {
	return typeof t == "bigint" ? t.toString() : t;
}
class Cached {
	constructor(e) {
		this._getter = e, this._value = void 0;
	}
	get value() {
		let e = this._getter;
		return e !== void 0 && (this._value = e(), this._getter = void 0), this._value;
	}
}
function cached(e) {
	return new Cached(e);
}
function nullish(e) {
	return e == null;
}
function cleanRegex(e) {
	let t = +!!e.startsWith("^"), n = e.endsWith("$") ? e.length - 1 : e.length;
	return e.slice(t, n);
}
function floatSafeRemainder(e, t) {
	let n = e / t, r = Math.round(n), i = 4 * 2 ** -52 * Math.max(Math.abs(n), 1);
	return Math.abs(n - r) < i ? 0 : n - r;
}
function util_assignProp(e, t, n) {
	Object.defineProperty(e, t, {
		value: n,
		writable: !0,
		enumerable: !0,
		configurable: !0
	});
}
function rawShape(e) {
	let t = Object.getOwnPropertyDescriptor(e, "shape");
	return t?.get ? t.get.raw : t?.value;
}
function sourceShape(e) {
	return rawShape(e._zod.def) ?? e._zod.def.shape;
}
function deferProp(e, t, n) {
	Object.defineProperty(e, t, {
		get() {
			let e = n();
			return util_assignProp(this, t, e), e;
		},
		enumerable: !0,
		configurable: !0
	});
}
function putProp(e, t, n) {
	t in e ? util_assignProp(e, t, n) : e[t] = n;
}
function mirrorShape(e, t, n, r) {
	let i = sourceShape(t);
	for (let a of n) {
		let n = Object.getOwnPropertyDescriptor(i, a);
		n.enumerable && (n.get ? deferProp(e, a, () => {
			let e = t._zod.def.shape[a];
			return r ? r(e, a) : e;
		}) : putProp(e, a, r ? r(n.value, a) : n.value));
	}
}
function mirrorProps(e, t) {
	for (let n of Reflect.ownKeys(t)) {
		let r = Object.getOwnPropertyDescriptor(t, n);
		r.enumerable && (r.get ? deferProp(e, n, () => t[n]) : putProp(e, n, r.value));
	}
}
function mergeDefs(...e) {
	let t = {};
	for (let n of e) {
		let e = Object.getOwnPropertyDescriptors(n);
		Object.assign(t, e);
	}
	return Object.defineProperties({}, t);
}
function esc(e) {
	return JSON.stringify(e);
}
function slugify(e) {
	return e.toLowerCase().trim().replace(/[^\w\s-]/g, "").replace(/[\s_-]+/g, "-").replace(/^-+|-+$/g, "");
}
const ne = "captureStackTrace" in Error ? Error.captureStackTrace : (...e) => {};
function util_isObject(e) {
	return typeof e == "object" && !!e && !Array.isArray(e);
}
const P = cached(() => {
	if (H.jitless || typeof navigator < "u" && navigator?.userAgent?.includes("Cloudflare")) return !1;
	try {
		return Function(""), !0;
	} catch {
		return !1;
	}
});
function isPlainObject(e) {
	if (util_isObject(e) === !1) return !1;
	let t = e.constructor;
	if (t === void 0 || typeof t != "function") return !0;
	let n = t.prototype;
	return util_isObject(n) !== !1 && Object.prototype.hasOwnProperty.call(n, "isPrototypeOf") !== !1;
}
function shallowClone(e) {
	return isPlainObject(e) ? { ...e } : Array.isArray(e) ? [...e] : e instanceof Map ? new Map(e) : e instanceof Set ? new Set(e) : e;
}
const F = new Set([
	"string",
	"number",
	"symbol"
]);
function escapeRegex(e) {
	return e.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
function clone(e, t, n) {
	let r = new e._zod.constr(t ?? e._zod.def);
	return (!t || n?.parent) && (r._zod.parent = e), r;
}
function normalizeParams(e) {
	let t = e;
	if (!t) return {};
	if (typeof t == "string") return { error: () => t };
	if (t?.message !== void 0) {
		if (t?.error !== void 0) throw Error("Cannot specify both `message` and `error` params");
		t.error = t.message;
	}
	return delete t.message, typeof t.error == "string" ? {
		...t,
		error: () => t.error
	} : t;
}
function stringifyPrimitive(e) {
	return typeof e == "bigint" ? e.toString() + "n" : typeof e == "string" ? `"${e}"` : `${e}`;
}
function optionalKeys(e) {
	return Object.keys(e).filter((t) => e[t]._zod.optin !== void 0 && e[t]._zod.optout === "optional");
}
const I = {
	safeint: [-(2 ** 53 - 1), 2 ** 53 - 1],
	int32: [-2147483648, 2147483647],
	uint32: [0, 4294967295],
	float32: [-34028234663852886e22, 34028234663852886e22],
	float64: [-Number.MAX_VALUE, Number.MAX_VALUE]
}, L = {
	int64: [BigInt("-9223372036854775808"), BigInt("9223372036854775807")],
	uint64: [BigInt(0), BigInt("18446744073709551615")]
};
function pick(e, t) {
	let n = e._zod.def, r = n.checks;
	if (r && r.length > 0) throw Error(".pick() cannot be used on object schemas containing refinements");
	let i = {};
	return mirrorShape(i, e, maskedKeys(e, t)), clone(e, mergeDefs(n, {
		shape: i,
		checks: []
	}));
}
function maskedKeys(e, t) {
	let n = sourceShape(e), r = [];
	for (let e of Reflect.ownKeys(t)) {
		if (!Object.getOwnPropertyDescriptor(n, e)?.enumerable) throw Error(`Unrecognized key: "${String(e)}"`);
		t[e] && r.push(e);
	}
	return r;
}
function omit(e, t) {
	let n = e._zod.def, r = n.checks;
	if (r && r.length > 0) throw Error(".omit() cannot be used on object schemas containing refinements");
	let i = new Set(maskedKeys(e, t)), a = {};
	return mirrorShape(a, e, Reflect.ownKeys(sourceShape(e)).filter((e) => !i.has(e))), clone(e, mergeDefs(n, {
		shape: a,
		checks: []
	}));
}
function extend(e, t) {
	if (!isPlainObject(t)) throw Error("Invalid input to extend: expected a plain object");
	let n = e._zod.def.checks;
	if (n && n.length > 0) {
		let n = sourceShape(e);
		for (let e of Reflect.ownKeys(t)) if (Object.getOwnPropertyDescriptor(n, e) !== void 0) throw Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.");
	}
	return clone(e, mergeDefs(e._zod.def, { shape: extended(e, t) }));
}
function extended(e, t) {
	let n = {};
	return mirrorShape(n, e, Reflect.ownKeys(sourceShape(e))), mirrorProps(n, t), n;
}
function safeExtend(e, t) {
	if (!isPlainObject(t)) throw Error("Invalid input to safeExtend: expected a plain object");
	return clone(e, mergeDefs(e._zod.def, { shape: extended(e, t) }));
}
function merge(e, t) {
	if (!t?._zod?.def) throw Error("Invalid input to merge: expected an object schema. To merge a plain shape, use `.extend()`.");
	if (e._zod.def.checks?.length) throw Error(".merge() cannot be used on object schemas containing refinements. Use .safeExtend() instead.");
	let n = {};
	return mirrorShape(n, e, Reflect.ownKeys(sourceShape(e))), mirrorShape(n, t, Reflect.ownKeys(sourceShape(t))), clone(e, mergeDefs(e._zod.def, {
		shape: n,
		get catchall() {
			return t._zod.def.catchall;
		},
		checks: t._zod.def.checks ?? []
	}));
}
function partial(e, t, n, r = "partial") {
	let i = t._zod.def.checks;
	if (i && i.length > 0) throw Error(`.${r}() cannot be used on object schemas containing refinements`);
	let a = n ? new Set(maskedKeys(t, n)) : void 0, o = {};
	return mirrorShape(o, t, Reflect.ownKeys(sourceShape(t)), e && ((t, n) => a && !a.has(n) ? t : new e({
		type: "optional",
		innerType: t
	}))), clone(t, mergeDefs(t._zod.def, {
		shape: o,
		checks: []
	}));
}
function required(e, t, n) {
	let r = n ? new Set(maskedKeys(t, n)) : void 0, i = {};
	return mirrorShape(i, t, Reflect.ownKeys(sourceShape(t)), (t, n) => r && !r.has(n) ? t : new e({
		type: "nonoptional",
		innerType: t
	})), clone(t, mergeDefs(t._zod.def, { shape: i }));
}
function aborted(e, t = 0) {
	if (e.aborted === !0) return !0;
	for (let n = t; n < e.issues.length; n++) if (e.issues[n]?.continue !== !0) return !0;
	return !1;
}
function explicitlyAborted(e, t = 0) {
	if (e.aborted === !0) return !0;
	for (let n = t; n < e.issues.length; n++) if (e.issues[n]?.continue === !1) return !0;
	return !1;
}
function prefixIssues(e, t) {
	return t.map((t) => {
		var n;
		return (n = t).path ?? (n.path = []), t.path.unshift(e), t;
	});
}
function unwrapMessage(e) {
	return typeof e == "string" ? e : e?.message;
}
function sizeCaps(e) {
	let t = [];
	for (let n of e ?? []) {
		let e = n._zod.def;
		if (!/_(length|size)$|_equals$/.test(e.check)) break;
		let r = e.maximum ?? e.length ?? e.size;
		r >= 0 && t.push([r, n]);
	}
	return t;
}
function attachSchema(e, t, n) {
	var r;
	for (let i = t; i < e.length; i++) (r = e[i]).schema ?? (r.schema = n);
}
function finalizeIssue(e, t, n) {
	var r;
	let i = e.inst?._zod?.traits;
	i?.has("$ZodType") && (i.has("$ZodCheck") ? (r = e).schema ?? (r.schema = e.inst) : e.schema = e.inst);
	let a = e.schema === e.inst ? void 0 : e.schema?._zod.def?.error, o = e.message ? e.message : unwrapMessage(e.inst?._zod.def?.error?.(e)) ?? unwrapMessage(a?.(e)) ?? unwrapMessage(t?.error?.(e)) ?? unwrapMessage(n.customError?.(e)) ?? unwrapMessage(n.localeError?.(e)) ?? "Invalid input", s = {};
	for (let t of Object.keys(e)) t !== "inst" && t !== "schema" && t !== "continue" && t !== "input" && t !== "__proto__" && (s[t] = e[t]);
	return s.path ??= [], s.message = o, t?.reportInput && (s.input = e.input), s;
}
const R = /[\uD800-\uDBFF]/;
function codePointLength(e) {
	let t = e.length;
	if (!R.test(e)) return t;
	let n = t;
	for (let r = 0; r < t - 1; r++) (e.charCodeAt(r) & 64512) == 55296 && (e.charCodeAt(r + 1) & 64512) == 56320 && (n--, r++);
	return n;
}
function getLengthableOrigin(e) {
	return Array.isArray(e) ? "array" : typeof e == "string" ? "string" : "unknown";
}
function parsedType(e) {
	let t = typeof e;
	switch (t) {
		case "number": return Number.isNaN(e) ? "nan" : "number";
		case "object": {
			if (e === null) return "null";
			if (Array.isArray(e)) return "array";
			let t = e;
			if (t && Object.getPrototypeOf(t) !== Object.prototype && "constructor" in t && t.constructor) return t.constructor.name;
		}
	}
	return t;
}
function util_issue(...e) {
	let [t, n, r] = e;
	return typeof t == "string" ? {
		message: t,
		code: "custom",
		input: n,
		inst: r
	} : { ...t };
}
function members(e, t) {
	for (let n in t) {
		let r = Object.getOwnPropertyDescriptor(t, n);
		r.get ? Object.defineProperty(e, n, {
			...r,
			enumerable: !1
		}) : defineBound(e, n, r.value);
	}
}
function own(e, t, n, r = !0) {
	return Object.defineProperty(e, t, {
		configurable: !0,
		writable: !0,
		enumerable: r,
		value: n
	}), n;
}
function hide(e, t, n) {
	return own(e, t, n, !1);
}
function derived(e, t) {
	for (let n in e) {
		let r = e[n];
		Object.defineProperty(t, n, {
			configurable: !0,
			enumerable: !0,
			get() {
				return own(this, n, r(this));
			},
			set(e) {
				own(this, n, e);
			}
		});
	}
	return t;
}
function defineBound(e, t, n) {
	Object.defineProperty(e, t, {
		configurable: !0,
		get() {
			return this == null ? n : own(this, t, n.bind(this));
		},
		set(e) {
			own(this, t, e);
		}
	});
}
function claim(e, t) {
	let n = Object.getPrototypeOf(e);
	return t in n ? void 0 : n;
}
let z, B = !1;
const re = {
	configurable: !0,
	get() {
		B = !0;
	}
};
function defineLazyInternal(e, t, n) {
	let r = Object.getPrototypeOf(e._zod);
	t in r && z !== e._zod ? z = void 0 : (z = e._zod, Object.defineProperty(r, t, {
		configurable: !0,
		get() {
			Object.defineProperty(this, t, re);
			let e = B;
			B = !1;
			try {
				let r = n(this);
				return B ? delete this[t] : Object.defineProperty(this, t, {
					configurable: !0,
					writable: !0,
					value: r
				}), B ||= e, r;
			} catch (n) {
				throw delete this[t], B ||= e, n;
			}
		},
		set(e) {
			Object.defineProperty(this, t, {
				configurable: !0,
				writable: !0,
				value: e
			});
		}
	}));
}
function installLazyProp(e, t, n, r) {
	let i = claim(e, t);
	i && Object.defineProperty(i, t, {
		configurable: !0,
		get() {
			let e = {
				configurable: !0,
				writable: !0,
				enumerable: r,
				value: void 0
			};
			return Object.defineProperty(this, t, e), e.value = n(this), Object.defineProperty(this, t, e), e.value;
		},
		set(e) {
			Object.defineProperty(this, t, {
				configurable: !0,
				writable: !0,
				enumerable: r,
				value: e
			});
		}
	});
}
function constantCatch(e) {
	let fn = () => e;
	return fn["~constantCatch"] = !0, fn;
}
var ie;
const V = {
	value: void 0,
	enumerable: !1
};
let ae = "captureStackTrace" in Error ? Error : null;
function newError(e) {
	let t = ae;
	if (t) {
		let n = t.stackTraceLimit;
		if (typeof n == "number") {
			try {
				t.stackTraceLimit = 0;
			} catch {
				return ae = null, new e();
			}
			try {
				return new e();
			} finally {
				t.stackTraceLimit = n;
			}
		}
	}
	return new e();
}
function $constructor(e, t, n, r) {
	let i = {};
	function Internals(e) {
		this.def = e, this.constr = _, this.traits = new Set();
	}
	Internals.prototype = i;
	let a = n, o = a && new WeakSet();
	function init(n, r) {
		if (!n._zod) {
			V.value = new Internals(r);
			try {
				Object.defineProperty(n, "_zod", V);
			} finally {
				V.value = void 0;
			}
		} else if (n._zod.traits.has(e)) return;
		if (n._zod.traits.add(e), t(n, r), o) {
			let e = Object.getPrototypeOf(n), t = n._zod.constr.prototype, r = e;
			for (; r && r !== t;) r = Object.getPrototypeOf(r);
			let i = r ?? e;
			o.has(i) || (o.add(i), members(i, a));
		}
		let i = _.prototype;
		for (let e in i) Object.prototype.hasOwnProperty.call(i, e) && (e in n || (n[e] = i[e].bind(n)));
	}
	let s = r?.Parent ?? Object;
	class Definition extends s {}
	Object.defineProperty(Definition, "name", { value: e });
	function _(e) {
		let t = r?.Parent ? newError(Definition) : this;
		init(t, e);
		let n = t._zod.deferred;
		if (n) {
			for (let e of n) e();
			t._zod.deferred = void 0;
		}
		let i = globalThis.__zod_globalConfig?.postProcessor;
		return i && i(t), t;
	}
	return Object.defineProperty(_, "init", { value: init }), Object.defineProperty(_, Symbol.hasInstance, { value: (t) => r?.Parent && t instanceof r.Parent ? !0 : t?._zod?.traits?.has(e) }), Object.defineProperty(_, "name", { value: e }), _;
}
class $ZodAsyncError extends Error {
	constructor() {
		super("Encountered Promise during synchronous parse. Use .parseAsync() instead.");
	}
}
class $ZodEncodeError extends Error {
	constructor(e) {
		super(`Encountered unidirectional transform during encode: ${e}`), this.name = "ZodEncodeError";
	}
}
(ie = globalThis).__zod_globalConfig ?? (ie.__zod_globalConfig = {});
const H = globalThis.__zod_globalConfig;
function config(e) {
	return e && Object.assign(H, e), H;
}
class $ZodCyclicError extends Error {
	constructor() {
		super("Cannot parse a reference cycle that closes through a transform"), this.name = "ZodCyclicError";
	}
}
const U = "~memo", oe = [];
function isRef(e) {
	return typeof e == "object" && !!e;
}
function cloneIssues(e) {
	return e.map((e) => e.path ? {
		...e,
		path: e.path.slice()
	} : { ...e });
}
const se = new WeakMap();
function isRecursive(e, t, n) {
	let r = se.get(e);
	if (r !== void 0) return r ? 2 : 0;
	if (t.has(e)) return 2;
	t.add(e);
	let i = 0, check = (e) => {
		if (i !== 2 && e?._zod) {
			let r = isRecursive(e, t, n);
			r > i && (i = r);
		}
	}, shape = (e, r) => {
		let i = 0;
		for (let a of Reflect.ownKeys(e)) {
			let o = Object.getOwnPropertyDescriptor(e, a);
			if (r && !o.enumerable) continue;
			let s = o.get ? 1 : o.value?._zod ? isRecursive(o.value, t, n) : 0;
			s > i && (i = s);
		}
		return i;
	}, merge = (e) => {
		e > i && (i = e);
	}, a = e._zod.def;
	switch (a.type) {
		case "object": {
			let e = rawShape(a);
			merge(e ? shape(e, !0) : 1), check(a.catchall);
			break;
		}
		case "array":
			check(a.element);
			break;
		case "tuple":
			for (let e of a.items) check(e);
			check(a.rest);
			break;
		case "record":
		case "map":
			check(a.keyType), check(a.valueType);
			break;
		case "set":
			check(a.valueType);
			break;
		case "union":
			for (let e of a.options) check(e);
			break;
		case "intersection":
			check(a.left), check(a.right);
			break;
		case "optional":
		case "nullable":
		case "default":
		case "prefault":
		case "catch":
		case "readonly":
		case "nonoptional":
		case "promise":
		case "success":
			check(a.innerType);
			break;
		case "pipe":
			check(a.in), check(a.out);
			break;
		case "function":
			check(a.input), check(a.output);
			break;
		case "lazy": {
			let r = a._cachedInner ?? (n ? e._zod.innerType : void 0);
			merge(r ? isRecursive(r, t, !1) : 1);
			break;
		}
		case "template_literal":
		case "string":
		case "number":
		case "int":
		case "boolean":
		case "bigint":
		case "symbol":
		case "undefined":
		case "null":
		case "void":
		case "never":
		case "any":
		case "unknown":
		case "date":
		case "nan":
		case "enum":
		case "literal":
		case "file":
		case "transform":
		case "custom": break;
		default: for (let e in a) {
			let t = Object.getOwnPropertyDescriptor(a, e);
			if (!t || t.get) continue;
			let n = t.value;
			if (n && typeof n == "object") {
				if (n._zod) check(n);
				else if (Array.isArray(n)) for (let e of n) check(e);
			}
		}
	}
	return t.delete(e), settle(e, i);
}
function settle(e, t) {
	return t !== 1 && se.set(e, t === 2), t;
}
function bucketFor(e, t) {
	let n = e.buckets.get(t);
	return n || (n = new WeakMap(), e.buckets.set(t, n)), n;
}
let ce;
const le = [], ue = {
	alloc(e, t, n) {
		let r = ce;
		if (!r) return n;
		ce = void 0;
		let i = {
			value: n,
			issues: null
		};
		return r.set(t.value, i), le.push(i), n;
	},
	guard(e) {
		var t;
		(t = e._zod).deferred ?? (t.deferred = []), e._zod.deferred.push(() => {
			let t = e._zod.parse, wrapped = (e, n) => {
				if (n.direction !== "backward" && isBackEdge(n, e.value)) throw new $ZodCyclicError();
				return t(e, n);
			};
			e._zod.parse = wrapped, e._zod.run === t && (e._zod.run = wrapped);
		});
	},
	attach(e) {
		var t;
		let n, r = !1, i, a;
		(t = e._zod).deferred ?? (t.deferred = []), e._zod.deferred.push(() => {
			let t = e._zod.parse, wrapped = (o, s) => {
				if (n === void 0) {
					let i = isRecursive(e, new Set(), !1);
					if (i === 0) return e._zod.parse = t, e._zod.run === wrapped && (e._zod.run = t), t(o, s);
					i === 2 || r ? n = !0 : r = !0;
				}
				let c = o.value;
				if (!isRef(c)) return t(o, s);
				let l = s[U];
				l || (l = {
					buckets: new WeakMap(),
					backEdges: void 0
				}, s[U] = l);
				let u;
				i === s ? u = a : (u = bucketFor(l, e), i = s, a = u);
				let d = u.get(c);
				if (d) return o.value = d.value, d.issues ? d.issues.length && o.issues.push(...cloneIssues(d.issues)) : (o.memo = !0, l.backEdges ?? (l.backEdges = new WeakSet()), l.backEdges.add(d.value)), o;
				ce = u;
				let f = le.length, p = t(o, s);
				ce = void 0;
				let m = le.length > f ? le.pop() : void 0;
				return p instanceof Promise ? p.then((e) => (m && (m.issues = e.issues.length ? cloneIssues(e.issues) : oe), e)) : (m && (m.issues = p.issues.length ? cloneIssues(p.issues) : oe), p);
			};
			e._zod.parse = wrapped, e._zod.run === t && (e._zod.run = wrapped);
		});
	}
};
function memoizer() {
	return ue;
}
function isBackEdge(e, t) {
	let n = e[U]?.backEdges;
	return n !== void 0 && isRef(t) && n.has(t);
}
const de = /^[cC][0-9a-z]{6,}$/, fe = /^[0-9a-z]+$/, W = /^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/, G = /^[0-9a-vA-V]{20}$/, pe = /^[A-Za-z0-9]{27}$/, me = /^[a-zA-Z0-9_-]{21}$/;
function nanoidOfLength(e) {
	return RegExp(`^[a-zA-Z0-9_-]{${e}}$`);
}
const he = /^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/, ge = /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/, uuid = (e) => e ? RegExp(`^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${e}[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`) : /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/, _e = /^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/;
function emoji() {
	return RegExp("^(?=[\\s\\S]*[\\p{Extended_Pictographic}\\p{Regional_Indicator}\\u20E3])[\\p{Extended_Pictographic}\\p{Emoji_Component}]+$", "u");
}
const ve = /^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/, ye = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/, be = /^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/, xe = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/, Se = /^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/, Ce = /^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/, we = /^https?$/, Te = /^\+[1-9]\d{6,14}$/, K = "(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))";
function regexes_anchor(e) {
	return RegExp(`^${e}$`);
}
const Ee = regexes_anchor(K);
function timeSource(e) {
	let t = "(?:[01]\\d|2[0-3]):[0-5]\\d";
	return typeof e.precision == "number" ? e.precision === -1 ? `${t}` : e.precision === 0 ? `${t}:[0-5]\\d` : `${t}:[0-5]\\d\\.\\d{${e.precision}}` : e.seconds ? `${t}:[0-5]\\d(?:\\.\\d+)?` : `${t}(?::[0-5]\\d(?:\\.\\d+)?)?`;
}
function time(e) {
	return RegExp(`^${timeSource(e)}$`);
}
function datetime(e) {
	let t = ["Z"];
	e.offset && t.push("([+-](?:[01]\\d|2[0-3]):[0-5]\\d)");
	let n = `${timeSource({
		precision: e.precision,
		seconds: !0
	})}(?:${t.join("|")})`, r = e.local ? `${n}|${timeSource({ precision: e.precision })}` : n;
	return RegExp(`^${K}T(?:${r})$`);
}
const De = /^[\s\S]{0,}$/, Oe = /^-?\d+$/, ke = /^-?\d+(?:\.\d+)?$/, Ae = /^(?:true|false)$/i, je = /^[^A-Z]*$/, Me = /^[^a-z]*$/, q = $constructor("$ZodCheck", (e, t) => {
	var n;
	e._zod ??= {}, e._zod.def = t, (n = e._zod).onattach ?? (n.onattach = []);
}), _whenHasLength = (e) => {
	let t = e.value;
	return !nullish(t) && t.length !== void 0;
}, Ne = {
	number: "number",
	bigint: "bigint",
	object: "date"
}, J = $constructor("$ZodCheckLessThan", (e, t) => {
	q.init(e, t);
	let n = Ne[typeof t.value];
	e._zod.check = (r) => {
		(t.inclusive ? r.value <= t.value : r.value < t.value) || r.issues.push({
			origin: Ne[typeof r.value] ?? n,
			code: "too_big",
			maximum: typeof t.value == "object" ? t.value.getTime() : t.value,
			input: r.value,
			inclusive: t.inclusive,
			inst: e,
			continue: !t.abort
		});
	};
}), Pe = $constructor("$ZodCheckGreaterThan", (e, t) => {
	q.init(e, t);
	let n = Ne[typeof t.value];
	e._zod.check = (r) => {
		(t.inclusive ? r.value >= t.value : r.value > t.value) || r.issues.push({
			origin: Ne[typeof r.value] ?? n,
			code: "too_small",
			minimum: typeof t.value == "object" ? t.value.getTime() : t.value,
			input: r.value,
			inclusive: t.inclusive,
			inst: e,
			continue: !t.abort
		});
	};
}), Fe = $constructor("$ZodCheckMultipleOf", (e, t) => {
	q.init(e, t), e._zod.check = (n) => {
		if (typeof n.value != typeof t.value) throw Error("Cannot mix number and bigint in multiple_of check.");
		(typeof n.value == "bigint" ? t.value !== BigInt(0) && n.value % t.value === BigInt(0) : floatSafeRemainder(n.value, t.value) === 0) || n.issues.push({
			origin: typeof n.value,
			code: "not_multiple_of",
			divisor: t.value,
			input: n.value,
			inst: e,
			continue: !t.abort
		});
	};
}), Ie = $constructor("$ZodCheckNumberFormat", (e, t) => {
	q.init(e, t), t.format = t.format || "float64";
	let n = t.format?.includes("int"), r = n ? "int" : "number", [i, a] = I[t.format];
	e._zod.check = (o) => {
		let s = o.value;
		if (n) {
			if (!Number.isInteger(s)) {
				o.issues.push({
					expected: r,
					format: t.format,
					code: "invalid_type",
					continue: !1,
					input: s,
					inst: e
				});
				return;
			}
			if (!Number.isSafeInteger(s)) {
				s > 0 ? o.issues.push({
					input: s,
					code: "too_big",
					maximum: 2 ** 53 - 1,
					note: "Integers must be within the safe integer range.",
					inst: e,
					origin: r,
					inclusive: !0,
					continue: !t.abort
				}) : o.issues.push({
					input: s,
					code: "too_small",
					minimum: -(2 ** 53 - 1),
					note: "Integers must be within the safe integer range.",
					inst: e,
					origin: r,
					inclusive: !0,
					continue: !t.abort
				});
				return;
			}
		}
		s < i && o.issues.push({
			origin: "number",
			input: s,
			code: "too_small",
			minimum: i,
			inclusive: !0,
			inst: e,
			continue: !t.abort
		}), s > a && o.issues.push({
			origin: "number",
			input: s,
			code: "too_big",
			maximum: a,
			inclusive: !0,
			inst: e,
			continue: !t.abort
		});
	};
}), Le = $constructor("$ZodCheckMaxLength", (e, t) => {
	var n;
	q.init(e, t), (n = e._zod.def).when ?? (n.when = _whenHasLength), e._zod.check = (n) => {
		let r = n.value, i = r.length;
		if ((typeof r == "string" && i > t.maximum ? codePointLength(r) : i) <= t.maximum) return;
		let a = getLengthableOrigin(r);
		n.issues.push({
			origin: a,
			code: "too_big",
			maximum: t.maximum,
			inclusive: !0,
			input: r,
			inst: e,
			continue: !t.abort
		});
	};
}), Re = $constructor("$ZodCheckMinLength", (e, t) => {
	var n;
	q.init(e, t), (n = e._zod.def).when ?? (n.when = _whenHasLength), e._zod.check = (n) => {
		let r = n.value, i = r.length;
		if ((typeof r == "string" && i >= t.minimum && i < t.minimum * 2 ? codePointLength(r) : i) >= t.minimum) return;
		let a = getLengthableOrigin(r);
		n.issues.push({
			origin: a,
			code: "too_small",
			minimum: t.minimum,
			inclusive: !0,
			input: r,
			inst: e,
			continue: !t.abort
		});
	};
}), ze = $constructor("$ZodCheckLengthEquals", (e, t) => {
	var n;
	q.init(e, t), (n = e._zod.def).when ?? (n.when = _whenHasLength), e._zod.check = (n) => {
		let r = n.value, i = r.length, a = typeof r == "string" && i >= t.length && i <= t.length * 2 ? codePointLength(r) : i;
		if (a === t.length) return;
		let o = getLengthableOrigin(r), s = a > t.length;
		n.issues.push({
			origin: o,
			...s ? {
				code: "too_big",
				maximum: t.length
			} : {
				code: "too_small",
				minimum: t.length
			},
			inclusive: !0,
			exact: !0,
			input: n.value,
			inst: e,
			continue: !t.abort
		});
	};
}), Be = $constructor("$ZodCheckStringFormat", (e, t) => {
	var n, r;
	q.init(e, t), t.pattern ? (n = e._zod).check ?? (n.check = (n) => {
		t.pattern.lastIndex = 0, t.pattern.test(n.value) || n.issues.push({
			origin: "string",
			code: "invalid_format",
			format: t.format,
			input: n.value,
			...t.pattern ? { pattern: t.pattern.toString() } : {},
			inst: e,
			continue: !t.abort
		});
	}) : (r = e._zod).check ?? (r.check = () => {});
}), Ve = $constructor("$ZodCheckRegex", (e, t) => {
	Be.init(e, t), e._zod.check = (n) => {
		t.pattern.lastIndex = 0, t.pattern.test(n.value) || n.issues.push({
			origin: "string",
			code: "invalid_format",
			format: "regex",
			input: n.value,
			pattern: t.pattern.toString(),
			inst: e,
			continue: !t.abort
		});
	};
}), He = $constructor("$ZodCheckLowerCase", (e, t) => {
	t.pattern ??= je, Be.init(e, t);
}), Ue = $constructor("$ZodCheckUpperCase", (e, t) => {
	t.pattern ??= Me, Be.init(e, t);
}), We = $constructor("$ZodCheckIncludes", (e, t) => {
	q.init(e, t);
	let n = escapeRegex(t.includes);
	t.pattern = new RegExp(typeof t.position == "number" ? `^.{${t.position},}${n}` : n), e._zod.check = (n) => {
		n.value.includes(t.includes, t.position) || n.issues.push({
			origin: "string",
			code: "invalid_format",
			format: "includes",
			includes: t.includes,
			input: n.value,
			inst: e,
			continue: !t.abort
		});
	};
}), Ge = $constructor("$ZodCheckStartsWith", (e, t) => {
	q.init(e, t);
	let n = RegExp(`^${escapeRegex(t.prefix)}.*`);
	t.pattern ??= n, e._zod.check = (n) => {
		n.value.startsWith(t.prefix) || n.issues.push({
			origin: "string",
			code: "invalid_format",
			format: "starts_with",
			prefix: t.prefix,
			input: n.value,
			inst: e,
			continue: !t.abort
		});
	};
}), Ke = $constructor("$ZodCheckEndsWith", (e, t) => {
	q.init(e, t);
	let n = RegExp(`.*${escapeRegex(t.suffix)}$`);
	t.pattern ??= n, e._zod.check = (n) => {
		n.value.endsWith(t.suffix) || n.issues.push({
			origin: "string",
			code: "invalid_format",
			format: "ends_with",
			suffix: t.suffix,
			input: n.value,
			inst: e,
			continue: !t.abort
		});
	};
}), qe = $constructor("$ZodCheckOverwrite", (e, t) => {
	q.init(e, t), e._zod.check = (e) => {
		e.value = t.tx(e.value);
	};
});
class Doc {
	constructor(e = [], t = {}) {
		this.content = [], this.indent = 0, this.args = e, this.closed = t;
	}
	indented(e) {
		this.indent += 1;
		try {
			e(this);
		} finally {
			--this.indent;
		}
	}
	write(e) {
		if (typeof e == "function") {
			e(this, { execution: "sync" }), e(this, { execution: "async" });
			return;
		}
		let t = e.split("\n").filter((e) => e), n = Math.min(...t.map((e) => e.length - e.trimStart().length)), r = t.map((e) => e.slice(n)).map((e) => " ".repeat(this.indent * 2) + e);
		for (let e of r) this.content.push(e);
	}
	compile() {
		let e = Function, t = this?.content ?? [""];
		return new e(...Object.keys(this.closed), `return function (${this.args.join(", ")}) {\n${t.join("\n")}\n};`)(...Object.values(this.closed));
	}
}
const Je = {
	major: 4,
	minor: 6,
	patch: 7
}, Y = $constructor("$ZodType", (e, t) => {
	var n;
	e ??= {}, e._zod.def = t, e._zod.bag = e._zod.bag || {}, e._zod.version = Je;
	let r = e._zod.def.checks, i = e._zod.traits.has("$ZodCheck") ? [e, ...r ?? []] : r?.length ? [...r] : [];
	for (let t of i) for (let n of t._zod.onattach) n(e);
	if (i.length === 0) (n = e._zod).deferred ?? (n.deferred = []), e._zod.deferred?.push(() => {
		e._zod.run = e._zod.parse;
	});
	else {
		let runChecks = (t, n, r) => {
			if (t.memo) return t;
			let i = aborted(t), a;
			for (let o of n) {
				if (o._zod.def.when) {
					if (explicitlyAborted(t) || !o._zod.def.when(t)) continue;
				} else if (i) continue;
				let n = t.issues.length, s = o._zod.check(t);
				if (s instanceof Promise && r?.async === !1) throw new $ZodAsyncError();
				if (a || s instanceof Promise) a = (a ?? Promise.resolve()).then(async () => {
					await s, t.issues.length !== n && (attachSchema(t.issues, n, e), i ||= aborted(t, n));
				});
				else {
					if (t.issues.length === n) continue;
					attachSchema(t.issues, n, e), i ||= aborted(t, n);
				}
			}
			return a ? a.then(() => t) : t;
		}, handleCanaryResult = (t, n, r) => {
			if (aborted(t)) return t.aborted = !0, t;
			let a = runChecks(n, i, r);
			if (a instanceof Promise) {
				if (r.async === !1) throw new $ZodAsyncError();
				return a.then((t) => e._zod.parse(t, r));
			}
			return e._zod.parse(a, r);
		};
		e._zod.run = (t, n) => {
			if (n.skipChecks) return e._zod.parse(t, n);
			if (n.direction === "backward") {
				let r = e._zod.parse({
					value: t.value,
					issues: []
				}, {
					...n,
					skipChecks: !0
				});
				return r instanceof Promise ? r.then((e) => handleCanaryResult(e, t, n)) : handleCanaryResult(r, t, n);
			}
			let r = e._zod.parse(t, n);
			if (r instanceof Promise) {
				if (n.async === !1) throw new $ZodAsyncError();
				return r.then((e) => runChecks(e, i, n));
			}
			return runChecks(r, i, n);
		};
	}
}, {
	get "~standard"() {
		return hide(this, "~standard", standardProps(this));
	},
	set "~standard"(e) {
		own(this, "~standard", e);
	}
}), toStandardResult = (e, t) => e.issues.length ? { issues: e.issues.map((e) => finalizeIssue(e, t, config())) } : { value: e.value };
async function validateAsync(e, t) {
	let n = { async: !0 };
	return toStandardResult(await e._zod.run({
		value: t,
		issues: []
	}, n), n);
}
function standardProps(e) {
	return {
		validate: (t) => {
			let n = { async: !1 };
			try {
				let r = e._zod.run({
					value: t,
					issues: []
				}, n);
				if (!(r instanceof Promise)) return toStandardResult(r, n);
			} catch {}
			return validateAsync(e, t);
		},
		vendor: "zod",
		version: 1
	};
}
const Ye = $constructor("$ZodString", (e, t) => {
	Y.init(e, t), e._zod.pattern = t.pattern ?? De, e._zod.parse = (n, r) => {
		if (t.coerce) try {
			n.value = String(n.value);
		} catch {}
		return typeof n.value == "string" || n.issues.push({
			expected: "string",
			code: "invalid_type",
			input: n.value,
			inst: e
		}), n;
	};
}), X = $constructor("$ZodStringFormat", (e, t) => {
	Be.init(e, t), Ye.init(e, t);
}), Xe = $constructor("$ZodGUID", (e, t) => {
	t.pattern ??= ge, X.init(e, t);
}), Ze = $constructor("$ZodUUID", (e, t) => {
	if (t.version) {
		let e = {
			v1: 1,
			v2: 2,
			v3: 3,
			v4: 4,
			v5: 5,
			v6: 6,
			v7: 7,
			v8: 8
		}[t.version];
		if (e === void 0) throw Error(`Invalid UUID version: "${t.version}"`);
		t.pattern ??= uuid(e);
	} else t.pattern ??= uuid();
	X.init(e, t);
}), Qe = $constructor("$ZodEmail", (e, t) => {
	t.pattern ??= _e, X.init(e, t);
});
function canParseURL(e) {
	try {
		return typeof URL < "u" && typeof URL.canParse == "function" ? URL.canParse(e) : (new URL(e), !0);
	} catch {
		return !1;
	}
}
function validateURL(e, t) {
	return !("normalize" in t) && !("hostname" in t) && !("protocol" in t) ? canParseURL(e) || 2 : parseURLObject(e, t);
}
function parseURLObject(e, t) {
	if (!t.normalize && t.protocol?.source === we.source && !/^https?:\/\//i.test(e)) return 1;
	try {
		if (typeof URL < "u") {
			let t = URL;
			if (typeof t.parse == "function") return t.parse(e) ?? 2;
		}
		return new URL(e);
	} catch {
		return 2;
	}
}
const $e = /[\t\n\r]/g;
function stripTabAndNewline(e) {
	return e.replace($e, "");
}
function urlHostnameOk(e, t) {
	return t.lastIndex = 0, t.test(e.hostname);
}
function urlProtocolOk(e, t) {
	return t.lastIndex = 0, t.test(e.protocol.endsWith(":") ? e.protocol.slice(0, -1) : e.protocol);
}
const et = $constructor("$ZodURL", (e, t) => {
	X.init(e, t), e._zod.check = (n) => {
		try {
			let r = n.value.trim(), i = validateURL(r, t);
			if (i === 1) {
				n.issues.push({
					code: "invalid_format",
					format: "url",
					note: "Invalid URL format",
					input: n.value,
					inst: e,
					continue: !t.abort
				});
				return;
			}
			if (i === 2) {
				n.issues.push({
					code: "invalid_format",
					format: "url",
					input: n.value,
					inst: e,
					continue: !t.abort
				});
				return;
			}
			if (i === !0) {
				n.value = stripTabAndNewline(r);
				return;
			}
			t.hostname && !urlHostnameOk(i, t.hostname) && n.issues.push({
				code: "invalid_format",
				format: "url",
				note: "Invalid hostname",
				pattern: t.hostname.source,
				input: n.value,
				inst: e,
				continue: !t.abort
			}), t.protocol && !urlProtocolOk(i, t.protocol) && n.issues.push({
				code: "invalid_format",
				format: "url",
				note: "Invalid protocol",
				pattern: t.protocol.source,
				input: n.value,
				inst: e,
				continue: !t.abort
			}), n.value = t.normalize ? i.href : stripTabAndNewline(r);
			return;
		} catch {
			n.issues.push({
				code: "invalid_format",
				format: "url",
				input: n.value,
				inst: e,
				continue: !t.abort
			});
		}
	};
}), tt = $constructor("$ZodEmoji", (e, t) => {
	t.pattern ??= emoji(), X.init(e, t);
}), nt = $constructor("$ZodNanoID", (e, t) => {
	if (t.length !== void 0 && (!Number.isInteger(t.length) || t.length < 1)) throw Error(`Invalid nanoid length: ${t.length}`);
	t.pattern ??= t.length === void 0 ? me : nanoidOfLength(t.length), X.init(e, t);
}), rt = $constructor("$ZodCUID", (e, t) => {
	t.pattern ??= de, X.init(e, t);
}), it = $constructor("$ZodCUID2", (e, t) => {
	t.pattern ??= fe, X.init(e, t);
}), ot = $constructor("$ZodULID", (e, t) => {
	t.pattern ??= W, X.init(e, t);
}), st = $constructor("$ZodXID", (e, t) => {
	t.pattern ??= G, X.init(e, t);
}), ct = $constructor("$ZodKSUID", (e, t) => {
	t.pattern ??= pe, X.init(e, t);
}), lt = $constructor("$ZodISODateTime", (e, t) => {
	t.pattern ??= datetime(t), X.init(e, t);
}), ut = $constructor("$ZodISODate", (e, t) => {
	t.pattern ??= Ee, X.init(e, t);
}), dt = $constructor("$ZodISOTime", (e, t) => {
	t.pattern ??= time(t), X.init(e, t);
}), ft = $constructor("$ZodISODuration", (e, t) => {
	t.pattern ??= he, X.init(e, t);
}), pt = $constructor("$ZodIPv4", (e, t) => {
	t.pattern ??= ve, X.init(e, t);
}), mt = /^[0-9a-fA-F:.]+$/;
function isValidIPv6(e) {
	return mt.test(e) ? canParseURL(`http://[${e}]`) : !1;
}
const ht = $constructor("$ZodIPv6", (e, t) => {
	t.pattern ??= ye, X.init(e, t), e._zod.check = (n) => {
		isValidIPv6(n.value) || n.issues.push({
			code: "invalid_format",
			format: "ipv6",
			input: n.value,
			inst: e,
			continue: !t.abort
		});
	};
}), gt = $constructor("$ZodCIDRv4", (e, t) => {
	t.pattern ??= be, X.init(e, t);
});
function isValidCIDRv6(e) {
	let t = e.split("/");
	if (t.length !== 2) return !1;
	let [n, r] = t;
	if (!r) return !1;
	let i = Number(r);
	return `${i}` !== r || i < 0 || i > 128 ? !1 : isValidIPv6(n);
}
const _t = $constructor("$ZodCIDRv6", (e, t) => {
	t.pattern ??= xe, X.init(e, t), e._zod.check = (n) => {
		isValidCIDRv6(n.value) || n.issues.push({
			code: "invalid_format",
			format: "cidrv6",
			input: n.value,
			inst: e,
			continue: !t.abort
		});
	};
});
function isValidBase64(e) {
	if (e === "") return !0;
	if (/\s/.test(e) || e.length % 4 != 0) return !1;
	try {
		return atob(e), !0;
	} catch {
		return !1;
	}
}
const vt = /^[0-9a-zA-Z+/]*={0,2}$/, yt = $constructor("$ZodBase64", (e, t) => {
	t.pattern ??= vt, X.init(e, t), e._zod.check = (n) => {
		isValidBase64(n.value) || n.issues.push({
			code: "invalid_format",
			format: "base64",
			input: n.value,
			inst: e,
			continue: !t.abort
		});
	};
}), bt = /^[A-Za-z0-9_-]*$/;
function isValidBase64URL(e) {
	if (!bt.test(e)) return !1;
	let t = e.replace(/[-_]/g, (e) => e === "-" ? "+" : "/");
	return isValidBase64(t.padEnd(Math.ceil(t.length / 4) * 4, "="));
}
const xt = $constructor("$ZodBase64URL", (e, t) => {
	t.pattern ??= bt, X.init(e, t), e._zod.check = (n) => {
		isValidBase64URL(n.value) || n.issues.push({
			code: "invalid_format",
			format: "base64url",
			input: n.value,
			inst: e,
			continue: !t.abort
		});
	};
}), St = $constructor("$ZodE164", (e, t) => {
	t.pattern ??= Te, X.init(e, t);
});
function isValidJWT(e, t = null) {
	try {
		let n = e.split(".");
		if (n.length !== 3) return !1;
		let [r] = n;
		if (!r) return !1;
		let i = JSON.parse(atob(r));
		return !("typ" in i && i?.typ !== "JWT" || !i.alg || t && (!("alg" in i) || i.alg !== t));
	} catch {
		return !1;
	}
}
const Ct = $constructor("$ZodJWT", (e, t) => {
	X.init(e, t), e._zod.check = (n) => {
		isValidJWT(n.value, t.alg) || n.issues.push({
			code: "invalid_format",
			format: "jwt",
			input: n.value,
			inst: e,
			continue: !t.abort
		});
	};
}), wt = $constructor("$ZodNumber", (e, t) => {
	Y.init(e, t), e._zod.pattern = ke, e._zod.parse = (n, r) => {
		if (t.coerce) try {
			n.value = Number(n.value);
		} catch {}
		let i = n.value;
		if (typeof i == "number" && !Number.isNaN(i) && Number.isFinite(i)) return n;
		let a = typeof i == "number" ? Number.isNaN(i) ? "NaN" : Number.isFinite(i) ? void 0 : String(i) : void 0;
		return n.issues.push({
			expected: "number",
			code: "invalid_type",
			input: i,
			inst: e,
			...a ? { received: a } : {}
		}), n;
	};
}), Tt = $constructor("$ZodNumberFormat", (e, t) => {
	Ie.init(e, t), wt.init(e, t);
}), Et = $constructor("$ZodBoolean", (e, t) => {
	Y.init(e, t), e._zod.pattern = Ae, e._zod.parse = (n, r) => {
		if (t.coerce) try {
			n.value = !!n.value;
		} catch {}
		let i = n.value;
		return typeof i == "boolean" || n.issues.push({
			expected: "boolean",
			code: "invalid_type",
			input: i,
			inst: e
		}), n;
	};
}), Dt = $constructor("$ZodUnknown", (e, t) => {
	Y.init(e, t), e._zod.parse = (e) => e;
}), Ot = $constructor("$ZodNever", (e, t) => {
	Y.init(e, t), e._zod.parse = (t, n) => (t.issues.push({
		expected: "never",
		code: "invalid_type",
		input: t.value,
		inst: e
	}), t);
});
function capSize(e, t) {
	let n = sizeCaps(e._zod.def.checks);
	if (!n.length) return;
	let r = Math.min(...n.map((e) => e[0])), i = e._zod.parse;
	e._zod.parse = (n, a) => {
		let o = t(n.value);
		if (o > r && !a?.skipChecks && a?.direction !== "backward") {
			for (let [t, r] of sizeCaps(e._zod.def.checks)) if (o > t && r._zod.def.when(n)) {
				let t = n.issues.length;
				return r._zod.check(n), n.issues[t].continue = !1, attachSchema(n.issues, t, e), n;
			}
		}
		return i(n, a);
	};
}
const arraySize = (e) => Array.isArray(e) ? e.length : -1;
function handleArrayResult(e, t, n) {
	e.issues.length && t.issues.push(...prefixIssues(n, e.issues)), t.value[n] = e.value;
}
const kt = $constructor("$ZodArray", (e, t) => {
	Y.init(e, t);
	let n = H.memoizer;
	n?.attach(e), e._zod.parse = (r, i) => {
		let a = r.value;
		if (!Array.isArray(a)) return r.issues.push({
			expected: "array",
			code: "invalid_type",
			input: a,
			inst: e
		}), r;
		r.value = n ? n.alloc(e, r, Array(a.length), i) : Array(a.length);
		let o = [], s = i?.abortEarly;
		for (let e = 0; e < a.length; e++) {
			let n = a[e], c = t.element._zod.run({
				value: n,
				issues: []
			}, i);
			if (c instanceof Promise) o.push(c.then((t) => handleArrayResult(t, r, e)));
			else if (handleArrayResult(c, r, e), s && c.issues.length !== 0 && aborted(c)) break;
		}
		return o.length ? Promise.all(o).then(() => r) : r;
	}, capSize(e, arraySize);
});
function handlePropertyResult(e, t, n, r, i, a) {
	let o = n in r, s = a === "optional";
	if (o || !s || i !== "optional") {
		if (e.issues.length) {
			if (i !== void 0 && s && !o) return;
			t.issues.push(...prefixIssues(n, e.issues));
		}
		!o && i === void 0 ? e.issues.length || t.issues.push({
			code: "invalid_type",
			expected: "nonoptional",
			input: void 0,
			path: [n]
		}) : e.value === void 0 ? (o || i === "defaulted" && !s) && (t.value[n] = void 0) : t.value[n] = e.value;
	}
}
const At = [];
function normalizeDef(e) {
	let t = Object.keys(e.shape), n = Object.getOwnPropertySymbols(e.shape), r = n.length ? n : At, i = r.length ? [...t, ...r] : t;
	for (let t of i) if (!e.shape?.[t]?._zod?.traits?.has("$ZodType")) throw Error(`Invalid element at key "${String(t)}": expected a Zod schema`);
	let a = optionalKeys(e.shape);
	return {
		...e,
		allKeys: i,
		symbolKeys: r,
		keySet: new Set(t),
		numKeys: t.length,
		optionalKeys: new Set(a)
	};
}
function handleCatchall(e, t, n, r, i, a, o) {
	let s = [], c = i.keySet, l = i.catchall._zod, u = l.def.type, d = l.optin, f = l.optout, p = 0;
	for (let i in t) {
		if (o && n.issues.length !== p) {
			if (aborted(n, p)) break;
			p = n.issues.length;
		}
		if (c.has(i)) continue;
		if (i === "__proto__") {
			u === "never" && s.push(i);
			continue;
		}
		if (u === "never") {
			s.push(i);
			continue;
		}
		let a = l.run({
			value: t[i],
			issues: []
		}, r);
		a instanceof Promise ? e.push(a.then((e) => handlePropertyResult(e, n, i, t, d, f))) : handlePropertyResult(a, n, i, t, d, f);
	}
	return s.length && n.issues.push({
		code: "unrecognized_keys",
		keys: s,
		input: t,
		inst: a,
		continue: !0
	}), e.length ? Promise.all(e).then(() => n) : n;
}
const jt = $constructor("$ZodObject", (e, t) => {
	Y.init(e, t);
	let n = Object.getOwnPropertyDescriptor(t, "shape"), r = n?.get ? n.get.raw : t.shape ?? {};
	if (r) {
		let get = () => {
			let e = { ...r };
			return Object.defineProperty(t, "shape", { value: e }), get.raw = e, e;
		};
		get.raw = r, Object.defineProperty(t, "shape", { get });
	}
	let i = cached(() => normalizeDef(t));
	defineLazyInternal(e, "propValues", (e) => {
		let t = e.def.shape, n = {};
		for (let e in t) {
			let r = t[e]._zod;
			if (r.values) {
				Object.prototype.hasOwnProperty.call(n, e) || util_assignProp(n, e, new Set());
				for (let t of r.values) n[e].add(t);
				r.optin !== void 0 && n[e].add(void 0);
			}
		}
		return n;
	});
	let a = util_isObject, o = t.catchall, s, c = H.memoizer;
	c?.attach(e), e._zod.parse = (t, n) => {
		s ??= i.value;
		let r = t.value;
		if (!a(r)) return t.issues.push({
			expected: "object",
			code: "invalid_type",
			input: r,
			inst: e
		}), t;
		t.value = c ? c.alloc(e, t, {}, n) : {};
		let l = [], u = s.shape, d = n?.abortEarly, f = t.issues.length;
		for (let e of s.allKeys) {
			if (d && t.issues.length !== f) {
				if (aborted(t, f)) break;
				f = t.issues.length;
			}
			if (e === "__proto__") continue;
			let i = u[e], a = i._zod.optin, o = i._zod.optout, s = i._zod.run({
				value: r[e],
				issues: []
			}, n);
			s instanceof Promise ? l.push(s.then((n) => handlePropertyResult(n, t, e, r, a, o))) : handlePropertyResult(s, t, e, r, a, o);
		}
		return o ? handleCatchall(l, r, t, n, i.value, e, d === !0) : l.length ? Promise.all(l).then(() => t) : t;
	};
}), Mt = $constructor("$ZodObjectJIT", (e, t) => {
	jt.init(e, t);
	let n = e._zod.parse, r = cached(() => normalizeDef(t)), i = H.memoizer, generateFastpass = (t) => {
		let n = r.value, a = n.symbolKeys, o = new Doc(["payload", "ctx"], {
			shape: t,
			inst: e,
			memo: i,
			syms: a
		}), parseStr = (e) => `shape[${e}]._zod.run({ value: input[${e}], issues: [] }, ctx)`, prefixStr = (e, t) => `
          let ${e}_ab = false;
          for (let i = 0; i < ${e}.issues.length; i++) {
            const iss = ${e}.issues[i];
            iss.path = iss.path ? [${t}, ...iss.path] : [${t}];
            payload.issues.push(iss);
            if (iss.continue !== true) ${e}_ab = true;
          }
          if (${e}_ab && ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }`;
		o.write("const input = payload.value;");
		let s = Object.create(null), c = 0;
		for (let e of n.allKeys) s[e] = `key_${c++}`;
		o.write(i ? "const newResult = memo.alloc(inst, payload, {}, ctx);" : "const newResult = {};");
		for (let e of n.allKeys) {
			if (e === "__proto__") continue;
			let n = s[e], r = typeof e == "symbol" ? `syms[${a.indexOf(e)}]` : esc(e), i = `${r} in input`, c = t[e], l = c?._zod?.optin, u = l !== void 0, d = c?._zod?.optout === "optional";
			if (o.write(`const ${n} = ${parseStr(r)};`), u && d) {
				let e = l === "optional" ? `${n}_present` : `${n}.value !== undefined || ${n}_present`;
				o.write(`
        const ${n}_present = ${i};
        if (!${n}.issues.length || ${n}_present) {
          if (${n}.issues.length) {${prefixStr(n, r)}
          }

          if (${e}) {
            newResult[${r}] = ${n}.value;
          }
        }

      `);
			} else u ? (o.write(`
        if (${n}.issues.length) {${prefixStr(n, r)}
        }
      `), l === "defaulted" ? o.write(`newResult[${r}] = ${n}.value;`) : o.write(`
        if (${n}.value !== undefined || ${i}) {
          newResult[${r}] = ${n}.value;
        }
      `)) : o.write(`
        const ${n}_present = ${i};
        if (${n}.issues.length) {${prefixStr(n, r)}
        }
        if (!${n}_present && !${n}.issues.length) {
          payload.issues.push({
            code: "invalid_type",
            expected: "nonoptional",
            input: undefined,
            path: [${r}]
          });
          if (ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }
        }

        if (${n}_present) {
          newResult[${r}] = ${n}.value;
        }

      `);
		}
		return o.write("payload.value = newResult;"), o.write("return payload;"), o.compile();
	}, a, o = util_isObject, s = !H.jitless, c = s && P.value, l = t.catchall, u;
	e._zod.parse = (i, d) => {
		u ??= r.value;
		let f = i.value;
		return o(f) ? s && c && d?.async === !1 && d.jitless !== !0 ? (a ||= generateFastpass(t.shape), i = a(i, d), l ? handleCatchall([], f, i, d, u, e, d?.abortEarly === !0) : i) : n(i, d) : (i.issues.push({
			expected: "object",
			code: "invalid_type",
			input: f,
			inst: e
		}), i);
	};
});
function handleUnionResults(e, t, n, r) {
	for (let n of e) if (n.issues.length === 0) return t.value = n.value, t;
	let i = e.filter((e) => !aborted(e));
	return i.length === 1 ? (t.value = i[0].value, i[0]) : (t.issues.push({
		code: "invalid_union",
		input: t.value,
		inst: n,
		errors: e.map((e) => e.issues.map((e) => finalizeIssue(e, r, config())))
	}), t);
}
const Nt = $constructor("$ZodUnion", (e, t) => {
	Y.init(e, t), defineLazyInternal(e, "optin", (e) => e.def.options.some((e) => e._zod.optin === "defaulted") ? "defaulted" : e.def.options.some((e) => e._zod.optin !== void 0) ? "optional" : void 0), defineLazyInternal(e, "optout", (e) => e.def.options.some((e) => e._zod.optout === "optional") ? "optional" : void 0), defineLazyInternal(e, "values", (e) => {
		if (e.def.options.every((e) => e._zod.values)) return new Set(e.def.options.flatMap((e) => Array.from(e._zod.values)));
	}), defineLazyInternal(e, "pattern", (e) => {
		if (e.def.options.every((e) => e._zod.pattern)) {
			let t = e.def.options.map((e) => e._zod.pattern);
			return RegExp(`^(${t.map((e) => cleanRegex(e.source)).join("|")})$`);
		}
	});
	let n = t.options.length === 1 ? t.options[0]._zod.run : null;
	e._zod.parse = (r, i) => {
		if (n) return n(r, i);
		let a = !1, o = [];
		for (let e of t.options) {
			let t = e._zod.run({
				value: r.value,
				issues: []
			}, i);
			if (t instanceof Promise) o.push(t), a = !0;
			else {
				if (t.issues.length === 0) return t;
				o.push(t);
			}
		}
		return a ? Promise.all(o).then((t) => handleUnionResults(t, r, e, i)) : handleUnionResults(o, r, e, i);
	};
});
function discriminatorMap(e) {
	let t = new Map();
	for (let n of e.options) {
		let r = n._zod.propValues?.[e.discriminator];
		if (!r || r.size === 0) throw Error(`Invalid discriminated union option at index "${e.options.indexOf(n)}"`);
		for (let e of r) if (t.has(e)) {
			if (e !== void 0) throw Error(`Duplicate discriminator value "${String(e)}"`);
			t.set(e, null);
		} else t.set(e, n);
	}
	return t;
}
const Pt = $constructor("$ZodDiscriminatedUnion", (e, t) => {
	t.inclusive = !1, Nt.init(e, t);
	let n = e._zod.parse;
	defineLazyInternal(e, "propValues", (e) => {
		let t = {}, n = 0;
		for (let r of e.def.options) {
			let i = r._zod.propValues;
			if (!i || Object.keys(i).length === 0) throw Error(`Invalid discriminated union option at index "${e.def.options.indexOf(r)}"`);
			i[e.def.discriminator]?.has(void 0) && n++;
			for (let [e, n] of Object.entries(i)) {
				Object.prototype.hasOwnProperty.call(t, e) || util_assignProp(t, e, new Set());
				for (let r of n) t[e].add(r);
			}
		}
		return !e.def.unionFallback && n > 1 && t[e.def.discriminator]?.delete(void 0), t;
	}), t.options.forEach((e, n) => {
		let r = rawShape(e._zod.def);
		if (r && !Object.prototype.hasOwnProperty.call(r, t.discriminator)) throw Error(`Invalid discriminated union option at index "${n}"`);
	});
	let r = cached(() => discriminatorMap(t));
	e._zod.parse = (i, a) => {
		let o = i.value;
		if (!util_isObject(o)) return i.issues.push({
			code: "invalid_type",
			expected: "object",
			input: o,
			inst: e
		}), i;
		let s = o?.[t.discriminator], c = r.value.get(s);
		return c && (s !== void 0 || a.direction !== "backward") ? c._zod.run(i, a) : t.unionFallback || a.direction === "backward" ? n(i, a) : (i.issues.push({
			code: "invalid_union",
			errors: [],
			note: "No matching discriminator",
			discriminator: t.discriminator,
			options: Array.from(r.value.keys()).filter((e) => r.value.get(e) !== null),
			input: o,
			path: [t.discriminator],
			inst: e
		}), i);
	};
}), Ft = $constructor("$ZodIntersection", (e, t) => {
	Y.init(e, t), e._zod.parse = (e, n) => {
		let r = e.value, i = t.left._zod.run({
			value: r,
			issues: []
		}, n), a = t.right._zod.run({
			value: r,
			issues: []
		}, n);
		return i instanceof Promise || a instanceof Promise ? Promise.all([i, a]).then(([t, n]) => handleIntersectionResults(e, t, n)) : handleIntersectionResults(e, i, a);
	};
});
function mergeValues(e, t) {
	if (e === t || e instanceof Date && t instanceof Date && +e == +t) return {
		valid: !0,
		data: e
	};
	if (isPlainObject(e) && isPlainObject(t)) {
		let n = Object.keys(t), r = Object.keys(e).filter((e) => n.indexOf(e) !== -1), i = {
			...e,
			...t
		};
		Object.prototype.hasOwnProperty.call(i, "__proto__") && delete i.__proto__;
		for (let n of r) {
			if (n === "__proto__") continue;
			let r = mergeValues(e[n], t[n]);
			if (!r.valid) return {
				valid: !1,
				mergeErrorPath: [n, ...r.mergeErrorPath]
			};
			i[n] = r.data;
		}
		return {
			valid: !0,
			data: i
		};
	}
	if (Array.isArray(e) && Array.isArray(t)) {
		if (e.length !== t.length) return {
			valid: !1,
			mergeErrorPath: []
		};
		let n = [];
		for (let r = 0; r < e.length; r++) {
			let i = e[r], a = t[r], o = mergeValues(i, a);
			if (!o.valid) return {
				valid: !1,
				mergeErrorPath: [r, ...o.mergeErrorPath]
			};
			n.push(o.data);
		}
		return {
			valid: !0,
			data: n
		};
	}
	return {
		valid: !1,
		mergeErrorPath: []
	};
}
function handleIntersectionResults(e, t, n) {
	let r = new Map(), i, a = new Map(), collect = (e, t) => {
		let n;
		if (e.code === "unrecognized_keys" && !e.path?.length) i ??= e, n = e.keys;
		else if (e.code === "invalid_key" && e.origin === "record" && e.path?.length === 1) {
			let t = String(e.path[0]);
			a.has(t) || a.set(t, e), n = [t];
		} else return !1;
		for (let e of n) r.has(e) || r.set(e, {}), r.get(e)[t] = !0;
		return !0;
	};
	for (let n of t.issues) collect(n, "l") || e.issues.push(n);
	for (let t of n.issues) collect(t, "r") || e.issues.push(t);
	let o = [...r].filter(([, e]) => e.l && e.r).map(([e]) => e);
	if (o.length) {
		let t = i ? o.filter((e) => i.keys.includes(e)) : [];
		t.length && e.issues.push({
			...i,
			keys: t
		});
		for (let n of o) !t.includes(n) && a.has(n) && e.issues.push(a.get(n));
	}
	let s = mergeValues(t.value, n.value);
	if (!s.valid) {
		if (aborted(e)) return e;
		throw Error(`Unmergable intersection. Error path: ${JSON.stringify(s.mergeErrorPath)}`);
	}
	return e.value = s.data, e;
}
const It = $constructor("$ZodRecord", (e, t) => {
	Y.init(e, t);
	let n = H.memoizer;
	n?.attach(e), e._zod.parse = (r, i) => {
		let a = r.value;
		if (!isPlainObject(a)) return r.issues.push({
			expected: "record",
			code: "invalid_type",
			input: a,
			inst: e
		}), r;
		let o = [], s = t.keyType._zod.values;
		if (s && !t.partial) {
			r.value = n ? n.alloc(e, r, {}, i) : {};
			let c = new Set();
			for (let n of s) if (typeof n == "string" || typeof n == "number" || typeof n == "symbol") {
				if (c.add(typeof n == "number" ? n.toString() : n), n === "__proto__") continue;
				let s = t.keyType._zod.run({
					value: n,
					issues: []
				}, i);
				if (s instanceof Promise) throw Error("Async schemas not supported in object keys currently");
				if (s.issues.length) {
					r.issues.push({
						code: "invalid_key",
						origin: "record",
						issues: s.issues.map((e) => finalizeIssue(e, i, config())),
						input: n,
						path: [n],
						inst: e
					});
					continue;
				}
				let l = s.value;
				if (l === "__proto__") continue;
				let u = t.valueType._zod.run({
					value: a[n],
					issues: []
				}, i);
				u instanceof Promise ? o.push(u.then((e) => {
					e.issues.length && r.issues.push(...prefixIssues(n, e.issues)), r.value[l] = e.value;
				})) : (u.issues.length && r.issues.push(...prefixIssues(n, u.issues)), r.value[l] = u.value);
			}
			let l;
			for (let e in a) if (!c.has(e)) {
				if (t.mode === "loose") {
					if (e === "__proto__") continue;
					r.value[e] = a[e];
				} else l ??= [], l.push(e);
			}
			l && l.length > 0 && r.issues.push({
				code: "unrecognized_keys",
				input: a,
				inst: e,
				keys: l,
				continue: !0
			});
		} else {
			r.value = n ? n.alloc(e, r, {}, i) : {};
			let c;
			for (let n of Reflect.ownKeys(a)) {
				if (n === "__proto__" || !Object.prototype.propertyIsEnumerable.call(a, n)) continue;
				let l = t.keyType._zod.run({
					value: n,
					issues: []
				}, i);
				if (l instanceof Promise) throw Error("Async schemas not supported in object keys currently");
				if (typeof n == "string" && ke.test(n) && l.issues.length) {
					let e = t.keyType._zod.run({
						value: Number(n),
						issues: []
					}, i);
					if (e instanceof Promise) throw Error("Async schemas not supported in object keys currently");
					e.issues.length === 0 && (l = e);
				}
				if (l.issues.length) {
					t.mode === "loose" ? r.value[n] = a[n] : s ? (c ??= [], c.push(n)) : r.issues.push({
						code: "invalid_key",
						origin: "record",
						issues: l.issues.map((e) => finalizeIssue(e, i, config())),
						input: n,
						path: [n],
						inst: e
					});
					continue;
				}
				let u = l.value;
				if (u === "__proto__") continue;
				let d = t.valueType._zod.run({
					value: a[n],
					issues: []
				}, i);
				d instanceof Promise ? o.push(d.then((e) => {
					e.issues.length && r.issues.push(...prefixIssues(n, e.issues)), r.value[u] = e.value;
				})) : (d.issues.length && r.issues.push(...prefixIssues(n, d.issues)), r.value[u] = d.value);
			}
			c && c.length > 0 && r.issues.push({
				code: "unrecognized_keys",
				input: a,
				inst: e,
				keys: c,
				continue: !0
			});
		}
		return o.length ? Promise.all(o).then(() => r) : r;
	};
}), Lt = $constructor("$ZodEnum", (e, t) => {
	Y.init(e, t);
	let n = getEnumValues(t.entries), r = new Set(n);
	e._zod.values = r, defineLazyInternal(e, "pattern", (e) => {
		let t = getEnumValues(e.def.entries).filter((e) => F.has(typeof e));
		return RegExp(t.length ? `^(${t.map((e) => escapeRegex(e.toString())).join("|")})$` : "^[^\\s\\S]$");
	}), e._zod.parse = (t, i) => {
		let a = t.value;
		return r.has(a) || t.issues.push({
			code: "invalid_value",
			values: n,
			input: a,
			inst: e
		}), t;
	};
}), Rt = $constructor("$ZodLiteral", (e, t) => {
	Y.init(e, t);
	let n = new Set(t.values);
	e._zod.values = n, defineLazyInternal(e, "pattern", (e) => {
		let t = e.def.values;
		return RegExp(t.length ? `^(${t.map((e) => typeof e == "string" ? escapeRegex(e) : e ? escapeRegex(e.toString()) : String(e)).join("|")})$` : "^[^\\s\\S]$");
	}), e._zod.parse = (r, i) => {
		let a = r.value;
		return n.has(a) || r.issues.push({
			code: "invalid_value",
			values: t.values,
			input: a,
			inst: e
		}), r;
	};
}), zt = $constructor("$ZodTransform", (e, t) => {
	Y.init(e, t), e._zod.optin = "optional", H.memoizer?.guard(e), e._zod.parse = (n, r) => {
		if (r.direction === "backward") throw new $ZodEncodeError(e.constructor.name);
		let i = t.transform(n.value, n);
		if (r.async) return (i instanceof Promise ? i : Promise.resolve(i)).then((e) => (n.value = e, n));
		if (i instanceof Promise) throw new $ZodAsyncError();
		return n.value = i, n;
	};
});
function handleOptionalResult(e, t) {
	return e.value = t.issues.length ? void 0 : t.value, e;
}
const Bt = $constructor("$ZodOptional", (e, t) => {
	Y.init(e, t), defineLazyInternal(e, "optin", (e) => e.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional"), e._zod.optout = "optional", defineLazyInternal(e, "values", (e) => {
		let t = e.def.innerType._zod.values;
		return t ? new Set([...t, void 0]) : void 0;
	}), defineLazyInternal(e, "pattern", (e) => {
		let t = e.def.innerType._zod.pattern;
		return t ? RegExp(`^(${cleanRegex(t.source)})?$`) : void 0;
	}), e._zod.parse = (e, n) => {
		if (e.value === void 0) {
			if (t.innerType._zod.optin !== "defaulted") return e;
			let r = t.innerType._zod.run({
				value: e.value,
				issues: []
			}, n);
			return r instanceof Promise ? r.then((t) => handleOptionalResult(e, t)) : handleOptionalResult(e, r);
		}
		return t.innerType._zod.run(e, n);
	};
}), Vt = $constructor("$ZodExactOptional", (e, t) => {
	Bt.init(e, t), defineLazyInternal(e, "values", (e) => e.def.innerType._zod.values), defineLazyInternal(e, "pattern", (e) => e.def.innerType._zod.pattern), e._zod.parse = (e, n) => t.innerType._zod.run(e, n);
}), Ht = $constructor("$ZodNullable", (e, t) => {
	Y.init(e, t), defineLazyInternal(e, "optin", (e) => e.def.innerType._zod.optin), defineLazyInternal(e, "optout", (e) => e.def.innerType._zod.optout), defineLazyInternal(e, "pattern", (e) => {
		let t = e.def.innerType._zod.pattern;
		return t ? RegExp(`^(${cleanRegex(t.source)}|null)$`) : void 0;
	}), defineLazyInternal(e, "values", (e) => e.def.innerType._zod.values ? new Set([...e.def.innerType._zod.values, null]) : void 0), e._zod.parse = (e, n) => e.value === null ? e : t.innerType._zod.run(e, n);
}), Ut = $constructor("$ZodDefault", (e, t) => {
	Y.init(e, t), e._zod.optin = "defaulted", defineLazyInternal(e, "values", (e) => e.def.innerType._zod.values), e._zod.parse = (e, n) => {
		if (n.direction === "backward") return t.innerType._zod.run(e, n);
		if (e.value === void 0) return e.value = t.defaultValue, e;
		let r = t.innerType._zod.run(e, n);
		return r instanceof Promise ? r.then((e) => handleDefaultResult(e, t)) : handleDefaultResult(r, t);
	};
});
function handleDefaultResult(e, t) {
	return e.value === void 0 && (e.value = t.defaultValue), e;
}
const Wt = $constructor("$ZodPrefault", (e, t) => {
	Y.init(e, t), e._zod.optin = "defaulted", defineLazyInternal(e, "values", (e) => e.def.innerType._zod.values), e._zod.parse = (e, n) => (n.direction === "backward" || e.value === void 0 && (e.value = t.defaultValue), t.innerType._zod.run(e, n));
}), Gt = $constructor("$ZodNonOptional", (e, t) => {
	Y.init(e, t), defineLazyInternal(e, "values", (e) => {
		let t = e.def.innerType._zod.values;
		return t ? new Set([...t].filter((e) => e !== void 0)) : void 0;
	}), e._zod.parse = (n, r) => {
		let i = t.innerType._zod.run(n, r);
		return i instanceof Promise ? i.then((t) => handleNonOptionalResult(t, e)) : handleNonOptionalResult(i, e);
	};
});
function handleNonOptionalResult(e, t) {
	return !e.issues.length && e.value === void 0 && e.issues.push({
		code: "invalid_type",
		expected: "nonoptional",
		input: e.value,
		inst: t
	}), e;
}
function handleCatchResult(e, t, n, r) {
	return t.issues.length ? (e.value = n.catchValue({
		...t,
		value: e.value,
		error: { issues: t.issues.map((e) => finalizeIssue(e, r, config())) },
		input: e.value
	}), e) : (e.value = t.value, t.memo && (e.memo = !0), e);
}
const Kt = $constructor("$ZodCatch", (e, t) => {
	Y.init(e, t), defineLazyInternal(e, "optin", (e) => e.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional"), defineLazyInternal(e, "optout", (e) => e.def.innerType._zod.optout), defineLazyInternal(e, "values", (e) => e.def.innerType._zod.values), e._zod.parse = (e, n) => {
		if (n.direction === "backward") return t.innerType._zod.run(e, n);
		let r = t.innerType._zod.run({
			value: e.value,
			issues: []
		}, n);
		return r instanceof Promise ? r.then((r) => handleCatchResult(e, r, t, n)) : handleCatchResult(e, r, t, n);
	};
}), qt = $constructor("$ZodPipe", (e, t) => {
	Y.init(e, t), defineLazyInternal(e, "values", (e) => e.def.in._zod.values), defineLazyInternal(e, "optin", (e) => e.def.in._zod.optin), defineLazyInternal(e, "optout", (e) => e.def.out._zod.optout), defineLazyInternal(e, "propValues", (e) => e.def.in._zod.propValues), e._zod.parse = (e, n) => {
		if (n.direction === "backward") {
			let r = t.out._zod.run(e, n);
			return r instanceof Promise ? r.then((e) => handlePipeResult(e, t.in, n)) : handlePipeResult(r, t.in, n);
		}
		let r = t.in._zod.run(e, n);
		return r instanceof Promise ? r.then((e) => handlePipeResult(e, t.out, n)) : handlePipeResult(r, t.out, n);
	};
});
function handlePipeResult(e, t, n) {
	return e.issues.some((e) => e.code !== "unrecognized_keys") ? (e.aborted = !0, e) : t._zod.run({
		value: e.value,
		issues: e.issues
	}, n);
}
const Jt = $constructor("$ZodReadonly", (e, t) => {
	Y.init(e, t), defineLazyInternal(e, "propValues", (e) => e.def.innerType._zod.propValues), defineLazyInternal(e, "values", (e) => e.def.innerType._zod.values), defineLazyInternal(e, "optin", (e) => e.def.innerType?._zod?.optin), defineLazyInternal(e, "optout", (e) => e.def.innerType?._zod?.optout), e._zod.parse = (e, n) => {
		if (n.direction === "backward") return t.innerType._zod.run(e, n);
		let r = t.innerType._zod.run(e, n);
		return r instanceof Promise ? r.then(handleReadonlyResult) : handleReadonlyResult(r);
	};
});
function handleReadonlyResult(e) {
	return e.memo || (e.value = Object.freeze(e.value)), e;
}
const Yt = $constructor("$ZodCustom", (e, t) => {
	q.init(e, t), Y.init(e, t), e._zod.parse = (e, t) => e, e._zod.check = (n) => {
		let r = n.value, i = t.fn(r);
		if (i instanceof Promise) return i.then((t) => handleRefineResult(t, n, r, e));
		handleRefineResult(i, n, r, e);
	};
});
function handleRefineResult(e, t, n, r) {
	if (!e) {
		let e = {
			code: "custom",
			input: n,
			inst: r,
			path: [...r._zod.def.path ?? []],
			continue: !r._zod.def.abort
		};
		r._zod.def.params && (e.params = r._zod.def.params), t.issues.push(util_issue(e));
	}
}
var Xt;
class $ZodRegistry {
	constructor() {
		this._map = new WeakMap(), this._idmap = new Map();
	}
	add(e, ...t) {
		let n = t[0];
		return this._map.set(e, n), n && typeof n == "object" && "id" in n && this._idmap.set(n.id, e), this;
	}
	clear() {
		return this._map = new WeakMap(), this._idmap = new Map(), this;
	}
	remove(e) {
		let t = this._map.get(e);
		return t && typeof t == "object" && "id" in t && this._idmap.delete(t.id), this._map.delete(e), this;
	}
	get(e) {
		let t = e._zod.parent;
		if (t) {
			let n = { ...this.get(t) ?? {} };
			delete n.id;
			let r = {
				...n,
				...this._map.get(e)
			};
			return Object.keys(r).length ? r : void 0;
		}
		return this._map.get(e);
	}
	has(e) {
		return this._map.has(e);
	}
}
function registry() {
	return new $ZodRegistry();
}
(Xt = globalThis).__zod_globalRegistry ?? (Xt.__zod_globalRegistry = registry());
const Zt = globalThis.__zod_globalRegistry;
function snapshotChecks(e) {
	return e.checks &&= [...e.checks], e;
}
function _string(e, t) {
	return new e(snapshotChecks({
		type: "string",
		...normalizeParams(t)
	}));
}
function _email(e, t) {
	return new e({
		type: "string",
		format: "email",
		check: "string_format",
		abort: !1,
		...normalizeParams(t)
	});
}
function _guid(e, t) {
	return new e({
		type: "string",
		format: "guid",
		check: "string_format",
		abort: !1,
		...normalizeParams(t)
	});
}
function _uuid(e, t) {
	return new e({
		type: "string",
		format: "uuid",
		check: "string_format",
		abort: !1,
		...normalizeParams(t)
	});
}
function _uuidv4(e, t) {
	return new e({
		type: "string",
		format: "uuid",
		check: "string_format",
		abort: !1,
		version: "v4",
		...normalizeParams(t)
	});
}
function _uuidv6(e, t) {
	return new e({
		type: "string",
		format: "uuid",
		check: "string_format",
		abort: !1,
		version: "v6",
		...normalizeParams(t)
	});
}
function _uuidv7(e, t) {
	return new e({
		type: "string",
		format: "uuid",
		check: "string_format",
		abort: !1,
		version: "v7",
		...normalizeParams(t)
	});
}
function _url(e, t) {
	return new e({
		type: "string",
		format: "url",
		check: "string_format",
		abort: !1,
		...normalizeParams(t)
	});
}
function api_emoji(e, t) {
	return new e({
		type: "string",
		format: "emoji",
		check: "string_format",
		abort: !1,
		...normalizeParams(t)
	});
}
function _nanoid(e, t) {
	return new e({
		type: "string",
		format: "nanoid",
		check: "string_format",
		abort: !1,
		...normalizeParams(t)
	});
}
function _cuid(e, t) {
	return new e({
		type: "string",
		format: "cuid",
		check: "string_format",
		abort: !1,
		...normalizeParams(t)
	});
}
function _cuid2(e, t) {
	return new e({
		type: "string",
		format: "cuid2",
		check: "string_format",
		abort: !1,
		...normalizeParams(t)
	});
}
function _ulid(e, t) {
	return new e({
		type: "string",
		format: "ulid",
		check: "string_format",
		abort: !1,
		...normalizeParams(t)
	});
}
function _xid(e, t) {
	return new e({
		type: "string",
		format: "xid",
		check: "string_format",
		abort: !1,
		...normalizeParams(t)
	});
}
function _ksuid(e, t) {
	return new e({
		type: "string",
		format: "ksuid",
		check: "string_format",
		abort: !1,
		...normalizeParams(t)
	});
}
function _ipv4(e, t) {
	return new e({
		type: "string",
		format: "ipv4",
		check: "string_format",
		abort: !1,
		...normalizeParams(t)
	});
}
function _ipv6(e, t) {
	return new e({
		type: "string",
		format: "ipv6",
		check: "string_format",
		abort: !1,
		...normalizeParams(t)
	});
}
function _cidrv4(e, t) {
	return new e({
		type: "string",
		format: "cidrv4",
		check: "string_format",
		abort: !1,
		...normalizeParams(t)
	});
}
function _cidrv6(e, t) {
	return new e({
		type: "string",
		format: "cidrv6",
		check: "string_format",
		abort: !1,
		...normalizeParams(t)
	});
}
function _base64(e, t) {
	return new e({
		type: "string",
		format: "base64",
		check: "string_format",
		abort: !1,
		...normalizeParams(t)
	});
}
function _base64url(e, t) {
	return new e({
		type: "string",
		format: "base64url",
		check: "string_format",
		abort: !1,
		...normalizeParams(t)
	});
}
function _e164(e, t) {
	return new e({
		type: "string",
		format: "e164",
		check: "string_format",
		abort: !1,
		...normalizeParams(t)
	});
}
function _jwt(e, t) {
	return new e({
		type: "string",
		format: "jwt",
		check: "string_format",
		abort: !1,
		...normalizeParams(t)
	});
}
function _isoDateTime(e, t) {
	return new e({
		type: "string",
		format: "datetime",
		check: "string_format",
		offset: !1,
		local: !1,
		precision: null,
		...normalizeParams(t)
	});
}
function _isoDate(e, t) {
	return new e({
		type: "string",
		format: "date",
		check: "string_format",
		...normalizeParams(t)
	});
}
function _isoTime(e, t) {
	return new e({
		type: "string",
		format: "time",
		check: "string_format",
		precision: null,
		...normalizeParams(t)
	});
}
function _isoDuration(e, t) {
	return new e({
		type: "string",
		format: "duration",
		check: "string_format",
		...normalizeParams(t)
	});
}
function _number(e, t) {
	return new e(snapshotChecks({
		type: "number",
		checks: [],
		...normalizeParams(t)
	}));
}
function _int(e, t) {
	return new e({
		type: "number",
		check: "number_format",
		abort: !1,
		format: "safeint",
		...normalizeParams(t)
	});
}
function _boolean(e, t) {
	return new e({
		type: "boolean",
		...normalizeParams(t)
	});
}
function _unknown(e) {
	return new e({ type: "unknown" });
}
function _never(e, t) {
	return new e({
		type: "never",
		...normalizeParams(t)
	});
}
function _lt(e, t) {
	return new J({
		check: "less_than",
		...normalizeParams(t),
		value: e,
		inclusive: !1
	});
}
function _lte(e, t) {
	return new J({
		check: "less_than",
		...normalizeParams(t),
		value: e,
		inclusive: !0
	});
}
function _gt(e, t) {
	return new Pe({
		check: "greater_than",
		...normalizeParams(t),
		value: e,
		inclusive: !1
	});
}
function _gte(e, t) {
	return new Pe({
		check: "greater_than",
		...normalizeParams(t),
		value: e,
		inclusive: !0
	});
}
function _multipleOf(e, t) {
	return new Fe({
		check: "multiple_of",
		...normalizeParams(t),
		value: e
	});
}
function _maxLength(e, t) {
	return new Le({
		check: "max_length",
		...normalizeParams(t),
		maximum: e
	});
}
function _minLength(e, t) {
	return new Re({
		check: "min_length",
		...normalizeParams(t),
		minimum: e
	});
}
function _length(e, t) {
	return new ze({
		check: "length_equals",
		...normalizeParams(t),
		length: e
	});
}
function _regex(e, t) {
	return new Ve({
		check: "string_format",
		format: "regex",
		...normalizeParams(t),
		pattern: e
	});
}
function _lowercase(e) {
	return new He({
		check: "string_format",
		format: "lowercase",
		...normalizeParams(e)
	});
}
function _uppercase(e) {
	return new Ue({
		check: "string_format",
		format: "uppercase",
		...normalizeParams(e)
	});
}
function _includes(e, t) {
	return new We({
		check: "string_format",
		format: "includes",
		...normalizeParams(t),
		includes: e
	});
}
function _startsWith(e, t) {
	return new Ge({
		check: "string_format",
		format: "starts_with",
		...normalizeParams(t),
		prefix: e
	});
}
function _endsWith(e, t) {
	return new Ke({
		check: "string_format",
		format: "ends_with",
		...normalizeParams(t),
		suffix: e
	});
}
function _overwrite(e) {
	return new qe({
		check: "overwrite",
		tx: e
	});
}
function _normalize(e) {
	return _overwrite((t) => t.normalize(e));
}
function _trim() {
	return _overwrite((e) => e.trim());
}
function _toLowerCase() {
	return _overwrite((e) => e.toLowerCase());
}
function _toUpperCase() {
	return _overwrite((e) => e.toUpperCase());
}
function _slugify() {
	return _overwrite((e) => slugify(e));
}
function _array(e, t, n) {
	return new e({
		type: "array",
		element: t,
		...normalizeParams(n)
	});
}
function _refine(e, t, n) {
	return new e({
		type: "custom",
		check: "custom",
		fn: t,
		...normalizeParams(n)
	});
}
function _superRefine(e, t) {
	let n = _check((t) => (t.addIssue = (e) => {
		if (typeof e == "string") t.issues.push(util_issue(e, t.value, n._zod.def));
		else {
			let r = e;
			r.fatal && (r.continue = !1), r.code ??= "custom", "input" in r || (r.input = t.value), r.inst ??= n, r.continue ??= !n._zod.def.abort, t.issues.push(util_issue(r));
		}
	}, e(t.value, t)), t);
	return n;
}
function _check(e, t) {
	let n = new q({
		check: "custom",
		...normalizeParams(t)
	});
	return n._zod.check = e, n;
}
function assignProps(e, ...t) {
	for (let n of t) for (let t of Reflect.ownKeys(n)) Object.prototype.propertyIsEnumerable.call(n, t) && util_assignProp(e, t, n[t]);
	return e;
}
function to_json_schema_initializeContext(e) {
	let t = e?.target ?? "draft-2020-12";
	return t === "draft-4" && (t = "draft-04"), t === "draft-7" && (t = "draft-07"), {
		processors: e.processors ?? {},
		metadataRegistry: e?.metadata ?? Zt,
		target: t,
		unrepresentable: e?.unrepresentable ?? "throw",
		override: e?.override ?? (() => {}),
		io: e?.io ?? "output",
		counter: 0,
		seen: new Map(),
		sharedDefsExtractedFor: void 0,
		sharedEmitDoneFor: void 0,
		cycles: e?.cycles ?? "ref",
		reused: e?.reused ?? "inline",
		intersections: [],
		deferred: [],
		external: e?.external ?? void 0
	};
}
function handleUnrepresentable(e, t, n, r, i) {
	let a = typeof t.unrepresentable == "function" ? t.unrepresentable({
		zodSchema: e,
		path: r.path,
		message: i
	}) : t.unrepresentable;
	if (a === "any") return !1;
	if (a === void 0 || a === "throw") throw Error(i);
	return Object.assign(n, a), !0;
}
function to_json_schema_processSchema(e, t, n = {
	path: [],
	schemaPath: []
}) {
	var r;
	let i = e._zod.def, a = t.seen.get(e);
	if (a) return a.count++, n.schemaPath.includes(e) && (a.cycle = n.path), a.schema;
	let o = {
		schema: {},
		count: 1,
		cycle: void 0,
		path: n.path
	};
	t.seen.set(e, o), t.sharedDefsExtractedFor = void 0, t.sharedEmitDoneFor = void 0;
	let s = e._zod.toJSONSchema?.();
	if (s) o.schema = s;
	else {
		let r = {
			...n,
			schemaPath: [...n.schemaPath, e],
			path: n.path
		};
		if (e._zod.processJSONSchema) e._zod.processJSONSchema(t, o.schema, r);
		else {
			let n = o.schema, a = t.processors[i.type];
			if (!a) throw Error(`[toJSONSchema]: Non-representable type encountered: ${i.type}`);
			a(e, t, n, r);
		}
		let a = e._zod.parent;
		a && (o.ref ||= a, to_json_schema_processSchema(a, t, r), t.seen.get(a).isParent = !0);
	}
	let c = t.metadataRegistry.get(e);
	return c && assignProps(o.schema, c), t.io === "input" && isTransforming(e) && (delete o.schema.examples, delete o.schema.default), t.io === "input" && "_prefault" in o.schema && ((r = o.schema).default ?? (r.default = o.schema._prefault)), delete o.schema._prefault, t.seen.get(e).schema;
}
function encodeJSONPointerSegment(e) {
	return e.replace(/~/g, "~0").replace(/\//g, "~1");
}
function to_json_schema_extractDefs(e, t) {
	let n = e.seen.get(t);
	if (!n) throw Error("Unprocessed schema. This is a bug in Zod.");
	if (e.external && e.sharedDefsExtractedFor === e.external) return;
	let r = new Map();
	for (let t of e.seen.entries()) {
		let n = e.metadataRegistry.get(t[0])?.id;
		if (n) {
			let e = r.get(n);
			if (e && e !== t[0]) throw Error(`Duplicate schema id "${n}" detected during JSON Schema conversion. Two different schemas cannot share the same id when converted together.`);
			r.set(n, t[0]);
		}
	}
	let makeURI = (t) => {
		let r = e.target === "draft-2020-12" ? "$defs" : "definitions";
		if (e.external) {
			let n = e.external.registry.get(t[0])?.id, i = e.external.uri ?? ((e) => e);
			if (n) return { ref: i(n) };
			let a = t[1].defId ?? t[1].schema.id ?? `schema${e.counter++}`;
			return t[1].defId = a, {
				defId: a,
				ref: `${i("__shared")}#/${r}/${encodeJSONPointerSegment(a)}`
			};
		}
		let i = `#/${r}/`;
		if (t[1] === n && !t[1].schema.id) return { ref: "#" };
		let a = t[1].schema.id ?? `__schema${e.counter++}`;
		return {
			defId: a,
			ref: i + encodeJSONPointerSegment(a)
		};
	}, extractToDef = (e) => {
		if (e[1].schema.$ref) return;
		let t = e[1], { ref: n, defId: r } = makeURI(e);
		t.def = { ...t.schema }, r && (t.defId = r);
		let i = t.schema;
		for (let e in i) delete i[e];
		i.$ref = n;
	};
	if (e.cycles === "throw") for (let t of e.seen.entries()) {
		let e = t[1];
		if (e.cycle) throw Error(`Cycle detected: #/${e.cycle?.join("/")}/<root>

Set the \`cycles\` parameter to \`"ref"\` to resolve cyclical schemas with defs.`);
	}
	for (let n of e.seen.entries()) {
		let r = n[1];
		if (t === n[0]) extractToDef(n);
		else {
			if (e.external) {
				let r = e.external.registry.get(n[0])?.id;
				if (t !== n[0] && r) {
					extractToDef(n);
					continue;
				}
			}
			(e.metadataRegistry.get(n[0])?.id || r.cycle || r.count > 1 && e.reused === "ref") && extractToDef(n);
		}
	}
	e.external && (e.sharedDefsExtractedFor = e.external);
}
function compactTypeUnion(e) {
	let t = e.anyOf;
	if (!Array.isArray(t) || t.length === 0 || e.type !== void 0) return;
	let n = [];
	for (let e of t) {
		if (!e || typeof e != "object") return;
		compactTypeUnion(e);
		let t = Object.keys(e);
		if (t.length !== 1 || t[0] !== "type") return;
		let r = e.type;
		for (let e of Array.isArray(r) ? r : [r]) {
			if (typeof e != "string") return;
			n.includes(e) || n.push(e);
		}
	}
	delete e.anyOf, e.type = n.length === 1 ? n[0] : n;
}
const Qt = new Set([
	"type",
	"properties",
	"required",
	"additionalProperties"
]), $t = ["oneOf", "anyOf"];
function undeclaredConstraint(e) {
	let t = e.additionalProperties;
	return t === void 0 || t === !1 || typeof t != "object" || !t ? null : Object.keys(t).length ? t : null;
}
function foldObjects(e) {
	let t = [];
	for (let n of e) {
		if (typeof n != "object" || n.type !== "object") return null;
		for (let e in n) if (!Qt.has(e)) return null;
		t.push(n);
	}
	let n = {}, r = new Set();
	for (let e of t) {
		for (let r in e.properties) {
			if (Object.prototype.hasOwnProperty.call(n, r)) continue;
			let e = [];
			for (let n of t) {
				let t = n.properties?.[r] ?? undeclaredConstraint(n);
				t != null && (e.some((e) => JSON.stringify(e) === JSON.stringify(t)) || e.push(t));
			}
			util_assignProp(n, r, e.length === 1 ? e[0] : foldObjects(e) ?? { allOf: e });
		}
		for (let t of e.required ?? []) r.add(t);
	}
	let i = {
		type: "object",
		properties: n
	};
	if (r.size && (i.required = [...r]), t.every((e) => e.additionalProperties === !1)) i.additionalProperties = !1;
	else {
		let e = [];
		for (let n of t) {
			let t = undeclaredConstraint(n);
			t && !e.some((e) => JSON.stringify(e) === JSON.stringify(t)) && e.push(t);
		}
		e.length === 1 ? i.additionalProperties = e[0] : e.length > 1 && (i.additionalProperties = { allOf: e });
	}
	return i;
}
function foldIntersection(e) {
	let t = e.allOf;
	if (!Array.isArray(t) || t.length < 2) return;
	for (let t of Qt) if (t in e) return;
	let n = t.filter((e) => $t.some((t) => Array.isArray(e[t]))), r = null;
	if (!n.length) r = foldObjects(t);
	else {
		let e = n[0], i = $t.find((t) => Array.isArray(e[t]));
		if (Object.keys(e).length !== 1) return;
		let a = t.filter((t) => t !== e), o = e[i].map((e) => foldObjects([...a, e]));
		if (o.some((e) => !e)) return;
		r = { [i]: o };
	}
	r && (delete e.allOf, assignProps(e, r));
}
function to_json_schema_finalize(e, t) {
	let n = e.seen.get(t);
	if (!n) throw Error("Unprocessed schema. This is a bug in Zod.");
	let flattenRef = (t) => {
		let n = e.seen.get(t);
		if (n.ref === null) return;
		let r = n.def ?? n.schema, i = { ...r }, a = n.ref;
		if (n.ref = null, a) {
			flattenRef(a);
			let n = e.seen.get(a), o = n.schema;
			if (o.$ref && (e.target === "draft-07" || e.target === "draft-04" || e.target === "openapi-3.0") ? (r.allOf = r.allOf ?? [], r.allOf.push(o)) : assignProps(r, o), assignProps(r, i), t._zod.parent === a) for (let e in r) e !== "$ref" && e !== "allOf" && (e in i || delete r[e]);
			if (o.$ref && n.def) for (let e in r) e !== "$ref" && e !== "allOf" && e in n.def && JSON.stringify(r[e]) === JSON.stringify(n.def[e]) && delete r[e];
		}
		let o = t._zod.parent;
		if (o && o !== a) {
			flattenRef(o);
			let t = e.seen.get(o);
			if (t?.schema.$ref && (r.$ref = t.schema.$ref, t.def)) for (let e in r) e !== "$ref" && e !== "allOf" && e in t.def && JSON.stringify(r[e]) === JSON.stringify(t.def[e]) && delete r[e];
		}
		e.override({
			zodSchema: t,
			jsonSchema: r,
			path: n.path ?? []
		});
	};
	if (!e.external || e.sharedEmitDoneFor !== e.external) {
		for (let t of [...e.seen.entries()].reverse()) flattenRef(t[0]);
		if (e.target !== "openapi-3.0") for (let t of e.seen.entries()) compactTypeUnion(t[1].def ?? t[1].schema);
		for (let t of e.deferred) t();
		if (e.intersections.length) {
			let t = new Map();
			for (let n of e.seen.values()) for (let e of [n.schema, n.def]) {
				let n = e?.allOf;
				if (!Array.isArray(n)) continue;
				let r = t.get(n);
				r ? r.push(e) : t.set(n, [e]);
			}
			for (let n of e.intersections) for (let e of t.get(n) ?? []) foldIntersection(e);
		}
	}
	let r = {};
	if (e.target === "draft-2020-12" ? r.$schema = "https://json-schema.org/draft/2020-12/schema" : e.target === "draft-07" ? r.$schema = "http://json-schema.org/draft-07/schema#" : e.target === "draft-04" ? r.$schema = "http://json-schema.org/draft-04/schema#" : e.target, e.external?.uri) {
		let n = e.external.registry.get(t)?.id;
		if (!n) throw Error("Schema is missing an `id` property");
		r.$id = e.external.uri(n);
	}
	assignProps(r, n.defId ? n.schema : n.def ?? n.schema);
	let i = e.metadataRegistry.get(t)?.id;
	i !== void 0 && r.id === i && delete r.id;
	let a = e.external?.defs ?? {};
	if (!e.external || e.sharedEmitDoneFor !== e.external) for (let t of e.seen.entries()) {
		let e = t[1];
		e.def && e.defId && (e.def.id === e.defId && delete e.def.id, util_assignProp(a, e.defId, e.def));
	}
	e.external && (e.sharedEmitDoneFor = e.external), e.external || Object.keys(a).length > 0 && (e.target === "draft-2020-12" ? r.$defs = a : r.definitions = a);
	try {
		let n = JSON.parse(JSON.stringify(r));
		return Object.defineProperty(n, "~standard", {
			value: {
				...t["~standard"],
				jsonSchema: {
					input: createStandardJSONSchemaMethod(t, "input", e.processors),
					output: createStandardJSONSchemaMethod(t, "output", e.processors)
				}
			},
			enumerable: !1,
			writable: !1
		}), n;
	} catch {
		throw Error("Error converting schema to JSON.");
	}
}
function isTransforming(e, t) {
	let n = t ?? { seen: new Set() };
	if (n.seen.has(e)) return !1;
	n.seen.add(e);
	let r = e._zod.def;
	if (r.type === "transform") return !0;
	if (r.type === "array") return isTransforming(r.element, n);
	if (r.type === "set") return isTransforming(r.valueType, n);
	if (r.type === "lazy") return isTransforming(r.getter(), n);
	if (r.type === "promise" || r.type === "optional" || r.type === "nonoptional" || r.type === "nullable" || r.type === "readonly" || r.type === "default" || r.type === "prefault" || r.type === "catch") return isTransforming(r.innerType, n);
	if (r.type === "intersection") return isTransforming(r.left, n) || isTransforming(r.right, n);
	if (r.type === "record" || r.type === "map") return isTransforming(r.keyType, n) || isTransforming(r.valueType, n);
	if (r.type === "pipe") return e._zod.traits.has("$ZodCodec") ? !0 : isTransforming(r.in, n) || isTransforming(r.out, n);
	if (r.type === "object") {
		for (let e in r.shape) if (isTransforming(r.shape[e], n)) return !0;
		return !1;
	}
	if (r.type === "union") {
		for (let e of r.options) if (isTransforming(e, n)) return !0;
		return !1;
	}
	if (r.type === "tuple") {
		for (let e of r.items) if (isTransforming(e, n)) return !0;
		return !!(r.rest && isTransforming(r.rest, n));
	}
	return !1;
}
const createToJSONSchemaMethod = (e, t = {}) => (n) => {
	let r = to_json_schema_initializeContext({
		...n,
		processors: t
	});
	return to_json_schema_processSchema(e, r), to_json_schema_extractDefs(r, e), to_json_schema_finalize(r, e);
}, createStandardJSONSchemaMethod = (e, t, n = {}) => (r) => {
	let { libraryOptions: i, target: a } = r ?? {}, o = to_json_schema_initializeContext({
		...i ?? {},
		target: a,
		io: t,
		processors: n
	});
	return to_json_schema_processSchema(e, o), to_json_schema_extractDefs(o, e), to_json_schema_finalize(o, e);
}, narrowMin = (e, t, n) => {
	(e[t] === void 0 || n > e[t]) && (e[t] = n);
}, narrowMax = (e, t, n) => {
	(e[t] === void 0 || n < e[t]) && (e[t] = n);
}, narrowBoth = (e, t) => {
	narrowMin(e, "minimum", t), narrowMax(e, "maximum", t);
}, addDivisor = (e, t) => {
	e.multipleOf ??= [], e.multipleOf.includes(t) || e.multipleOf.push(t);
}, addPattern = (e, t) => {
	e.patterns ??= new Set(), e.patterns.add(t);
}, intersectMime = (e, t) => {
	e.mime = e.mime ? e.mime.filter((e) => t.includes(e)) : [...t];
}, setFormat = (e, t) => {
	e.format = t, t.includes("int") && (e.isInt = !0);
}, minContributor = (e, t) => narrowMin(e, "minimum", t.minimum), maxContributor = (e, t) => narrowMax(e, "maximum", t.maximum), formatContributor = (e) => (t, n) => {
	setFormat(t, n.format);
	let [r, i] = e[n.format];
	narrowMin(t, "minimum", r), narrowMax(t, "maximum", i);
}, tn = {
	greater_than: (e, t) => narrowMin(e, t.inclusive ? "minimum" : "exclusiveMinimum", t.value),
	less_than: (e, t) => narrowMax(e, t.inclusive ? "maximum" : "exclusiveMaximum", t.value),
	multiple_of: (e, t) => addDivisor(e, t.value),
	number_format: formatContributor(I),
	bigint_format: formatContributor(L),
	min_length: minContributor,
	max_length: maxContributor,
	length_equals: (e, t) => narrowBoth(e, t.length),
	min_size: minContributor,
	max_size: maxContributor,
	size_equals: (e, t) => narrowBoth(e, t.size),
	string_format: (e, t) => {
		setFormat(e, t.format), t.pattern && addPattern(e, t.pattern), (t.format === "base64" || t.format === "base64url") && (e.contentEncoding = t.format), (t.local || t.precision === -1) && (e.laxFormat = !0);
	},
	mime_type: (e, t) => intersectMime(e, t.mime)
};
function aggregateChecks(e) {
	let t = {}, n = e._zod.def, r = e._zod.traits.has("$ZodCheck") ? [e, ...n.checks ?? []] : n.checks ?? [];
	for (let e of r) tn[e._zod.def.check]?.(t, e._zod.def);
	let i = e._zod.bag;
	i.minimum !== void 0 && narrowMin(t, "minimum", i.minimum), i.exclusiveMinimum !== void 0 && narrowMin(t, "exclusiveMinimum", i.exclusiveMinimum), i.maximum !== void 0 && narrowMax(t, "maximum", i.maximum), i.exclusiveMaximum !== void 0 && narrowMax(t, "exclusiveMaximum", i.exclusiveMaximum), i.multipleOf !== void 0 && addDivisor(t, i.multipleOf), i.format !== void 0 && (t.format ??= i.format, i.format.includes("int") && (t.isInt = !0)), i.mime && intersectMime(t, i.mime);
	for (let e of i.patterns ?? []) addPattern(t, e);
	return t;
}
const nn = {
	guid: "uuid",
	url: "uri",
	datetime: "date-time",
	json_string: "json-string",
	regex: ""
}, rn = new Map([[vt, Se], [bt, Ce]]), exactPattern = (e) => rn.get(e) ?? e, stringProcessor = (e, t, n, r) => {
	let i = n;
	i.type = "string";
	let { minimum: a, maximum: o, format: s, patterns: c, contentEncoding: l, laxFormat: u } = aggregateChecks(e);
	if (typeof a == "number" && (i.minLength = a), typeof o == "number" && (i.maxLength = o), s && (i.format = nn[s] ?? s, i.format === "" && delete i.format, (s === "time" || u) && delete i.format), l && (i.contentEncoding = l), c && c.size > 0) {
		let e = [...c].map(exactPattern);
		e.length === 1 ? i.pattern = e[0].source : e.length > 1 && (i.allOf = [...e.map((e) => ({
			...t.target === "draft-07" || t.target === "draft-04" || t.target === "openapi-3.0" ? { type: "string" } : {},
			pattern: e.source
		}))]);
	}
}, numberProcessor = (e, t, n, r) => {
	let i = n, { minimum: a, maximum: o, multipleOf: s, exclusiveMaximum: c, exclusiveMinimum: l, isInt: u } = aggregateChecks(e);
	i.type = u ? "integer" : "number";
	let d = typeof l == "number" && l >= (a ?? -Infinity), f = typeof c == "number" && c <= (o ?? Infinity), p = t.target === "draft-04" || t.target === "openapi-3.0";
	if (d ? p ? (i.minimum = l, i.exclusiveMinimum = !0) : i.exclusiveMinimum = l : typeof a == "number" && (i.minimum = a), f ? p ? (i.maximum = c, i.exclusiveMaximum = !0) : i.exclusiveMaximum = c : typeof o == "number" && (i.maximum = o), s) {
		let n = new Set();
		for (let a of s) Number.isFinite(a) && a !== 0 ? n.add(Math.abs(a)) : handleUnrepresentable(e, t, i, r, `A multipleOf divisor of ${a} cannot be represented in JSON Schema`);
		let [a, ...o] = n;
		a !== void 0 && (i.multipleOf = a), o.length && (i.allOf = [...i.allOf ?? [], ...o.map((e) => ({ multipleOf: e }))]);
	}
}, booleanProcessor = (e, t, n, r) => {
	n.type = "boolean";
}, neverProcessor = (e, t, n, r) => {
	n.not = {};
}, enumProcessor = (e, t, n, r) => {
	let i = e._zod.def, a = getEnumValues(i.entries);
	a.length === 0 ? n.not = {} : (a.every((e) => typeof e == "number") && (n.type = "number"), a.every((e) => typeof e == "string") && (n.type = "string"), n.enum = a);
}, literalProcessor = (e, t, n, r) => {
	let i = e._zod.def;
	if (i.values.length === 0) {
		n.not = {};
		return;
	}
	let a = [];
	for (let o of i.values) if (o === void 0) {
		if (handleUnrepresentable(e, t, n, r, "Literal `undefined` cannot be represented in JSON Schema")) return;
	} else if (typeof o == "bigint") {
		if (handleUnrepresentable(e, t, n, r, "BigInt literals cannot be represented in JSON Schema")) return;
		a.push(Number(o));
	} else a.push(o);
	if (a.length !== 0) {
		if (a.length === 1) {
			let e = a[0];
			n.type = e === null ? "null" : typeof e, t.target === "draft-04" || t.target === "openapi-3.0" ? n.enum = [e] : n.const = e;
		} else a.every((e) => typeof e == "number") && (n.type = "number"), a.every((e) => typeof e == "string") && (n.type = "string"), a.every((e) => typeof e == "boolean") && (n.type = "boolean"), a.every((e) => e === null) && (n.type = "null"), n.enum = a;
	}
}, customProcessor = (e, t, n, r) => {
	handleUnrepresentable(e, t, n, r, "Custom types cannot be represented in JSON Schema");
}, transformProcessor = (e, t, n, r) => {
	handleUnrepresentable(e, t, n, r, "Transforms cannot be represented in JSON Schema");
}, arrayProcessor = (e, t, n, r) => {
	let i = n, a = e._zod.def, { minimum: o, maximum: s } = aggregateChecks(e);
	typeof o == "number" && (i.minItems = o), typeof s == "number" && (i.maxItems = s), i.type = "array", i.items = to_json_schema_processSchema(a.element, t, {
		...r,
		path: [...r.path, "items"]
	});
};
function inputOptin(e) {
	let t = e._zod.def;
	return t.type === "pipe" && t.in._zod.traits.has("$ZodTransform") ? inputOptin(t.out) : t.type === "catch" ? inputOptin(t.innerType) : e._zod.optin;
}
const objectProcessor = (e, t, n, r) => {
	let i = n, a = e._zod.def, o = a.shape;
	if (Object.getOwnPropertySymbols(o).length && handleUnrepresentable(e, t, i, r, "Symbol keys cannot be represented in JSON Schema")) return;
	i.type = "object", i.properties = {};
	for (let e in o) util_assignProp(i.properties, e, to_json_schema_processSchema(o[e], t, {
		...r,
		path: [
			...r.path,
			"properties",
			e
		]
	}));
	let s = [];
	for (let e of Object.keys(o)) {
		let n = a.shape[e];
		(t.io === "input" ? inputOptin(n) === void 0 : n._zod.optout === void 0) && s.push(e);
	}
	s.length > 0 && (i.required = s), a.catchall?._zod.def.type === "never" ? i.additionalProperties = !1 : a.catchall ? a.catchall && (i.additionalProperties = to_json_schema_processSchema(a.catchall, t, {
		...r,
		path: [...r.path, "additionalProperties"]
	})) : t.io === "output" && (i.additionalProperties = !1);
}, unionProcessor = (e, t, n, r) => {
	let i = e._zod.def, a = i.inclusive === !1, o = i.options.map((e, n) => to_json_schema_processSchema(e, t, {
		...r,
		path: [
			...r.path,
			a ? "oneOf" : "anyOf",
			n
		]
	}));
	a ? n.oneOf = o : n.anyOf = o;
}, intersectionProcessor = (e, t, n, r) => {
	let i = e._zod.def, a = to_json_schema_processSchema(i.left, t, {
		...r,
		path: [
			...r.path,
			"allOf",
			0
		]
	}), o = to_json_schema_processSchema(i.right, t, {
		...r,
		path: [
			...r.path,
			"allOf",
			1
		]
	}), isSimpleIntersection = (e) => "allOf" in e && Object.keys(e).length === 1, s = [...isSimpleIntersection(a) ? a.allOf : [a], ...isSimpleIntersection(o) ? o.allOf : [o]];
	n.allOf = s, t.intersections.push(s);
};
function stringifyKeyNames(e, t, n) {
	if (t.$ref) {
		if (n.has(t)) return t;
		n.add(t);
		let r = e.get(t)?.def;
		if (!r) return t;
		let i = stringifyKeyNames(e, r, n);
		return i === r ? t : i;
	}
	for (let r of ["anyOf", "oneOf"]) {
		let i = t[r];
		if (!Array.isArray(i)) continue;
		let a = i.map((t) => stringifyKeyNames(e, t, n));
		a.some((e, t) => e !== i[t]) && (t = {
			...t,
			[r]: a
		});
	}
	let r = Array.isArray(t.type) ? t.type : [t.type], i = !r.includes("string") && r.some((e) => e === "number" || e === "integer"), a = t.enum ?? (t.const === void 0 ? void 0 : [t.const]);
	if (!i && !a?.some((e) => typeof e == "number")) return t;
	let { minimum: o, maximum: s, exclusiveMinimum: c, exclusiveMaximum: l, multipleOf: u, format: d, id: f, ...p } = t;
	return p.enum ? p.enum = p.enum.map((e) => typeof e == "number" ? String(e) : e) : typeof p.const == "number" && (p.const = String(p.const)), i && (p.type = "string", a || (p.pattern = (r.includes("number") ? ke : Oe).source)), p;
}
const an = new WeakMap();
function rewriteKeyNames(e) {
	let t = new Map();
	for (let n of e.seen.values()) n.def && !t.has(n.schema) && t.set(n.schema, n);
	let n = new Map();
	for (let r of an.get(e) ?? []) {
		let i = e.seen.get(r), a = (i?.def ?? i?.schema)?.propertyNames;
		if (!a || a === !0 || n.has(a)) continue;
		let o = stringifyKeyNames(t, a, new Set());
		o !== a && n.set(a, o);
	}
	if (n.size) for (let t of e.seen.values()) for (let e of [t.schema, t.def]) {
		let t = e && n.get(e.propertyNames);
		t && (e.propertyNames = t);
	}
}
const recordProcessor = (e, t, n, r) => {
	let i = n, a = e._zod.def;
	i.type = "object";
	let o = a.keyType, s = aggregateChecks(o).patterns;
	if (a.mode === "loose" && s && s.size > 0) {
		let e = to_json_schema_processSchema(a.valueType, t, {
			...r,
			path: [
				...r.path,
				"patternProperties",
				"*"
			]
		});
		i.patternProperties = {};
		for (let t of s) util_assignProp(i.patternProperties, exactPattern(t).source, e);
	} else {
		if (t.target === "draft-07" || t.target === "draft-2020-12") {
			i.propertyNames = to_json_schema_processSchema(a.keyType, t, {
				...r,
				path: [...r.path, "propertyNames"]
			});
			let n = an.get(t);
			n || (n = [], an.set(t, n), t.deferred.push(() => rewriteKeyNames(t))), n.push(e);
		}
		i.additionalProperties = to_json_schema_processSchema(a.valueType, t, {
			...r,
			path: [...r.path, "additionalProperties"]
		});
	}
	let c = o._zod.values, l = t.io === "input" && inputOptin(a.valueType) !== void 0;
	if (c && !a.partial && !l) {
		let e = [...c].filter((e) => typeof e == "string" || typeof e == "number");
		e.length > 0 && (i.required = e.map(String));
	}
}, nullableProcessor = (e, t, n, r) => {
	let i = e._zod.def, a = to_json_schema_processSchema(i.innerType, t, r), o = t.seen.get(e);
	t.target === "openapi-3.0" ? (o.ref = i.innerType, n.nullable = !0) : n.anyOf = [a, { type: "null" }];
}, nonoptionalProcessor = (e, t, n, r) => {
	let i = e._zod.def;
	to_json_schema_processSchema(i.innerType, t, r);
	let a = t.seen.get(e);
	a.ref = i.innerType;
}, on = Symbol();
function serializeDefaultValue(e, t, n, r, i) {
	let a = !1, o = JSON.stringify(e, (e, t) => typeof t == "bigint" ? (a = !0, null) : t);
	return a ? (handleUnrepresentable(t, n, r, i, "BigInt defaults cannot be represented in JSON Schema"), on) : JSON.parse(o);
}
const defaultProcessor = (e, t, n, r) => {
	let i = e._zod.def;
	to_json_schema_processSchema(i.innerType, t, r);
	let a = t.seen.get(e);
	a.ref = i.innerType;
	let o = serializeDefaultValue(i.defaultValue, e, t, n, r);
	o !== on && (n.default = o);
}, prefaultProcessor = (e, t, n, r) => {
	let i = e._zod.def;
	to_json_schema_processSchema(i.innerType, t, r);
	let a = t.seen.get(e);
	if (a.ref = i.innerType, t.io !== "input") return;
	let o = serializeDefaultValue(i.defaultValue, e, t, n, r);
	o !== on && (n._prefault = o);
}, catchProcessor = (e, t, n, r) => {
	let i = e._zod.def;
	to_json_schema_processSchema(i.innerType, t, r);
	let a = t.seen.get(e);
	a.ref = i.innerType;
	let o;
	try {
		o = i.catchValue(void 0);
	} catch {
		handleUnrepresentable(e, t, n, r, "Dynamic catch values are not supported in JSON Schema");
		return;
	}
	n.default = o;
}, pipeProcessor = (e, t, n, r) => {
	let i = e._zod.def, a = i.in._zod.traits.has("$ZodTransform"), o = t.io === "input" ? a ? i.out : i.in : i.out;
	to_json_schema_processSchema(o, t, r);
	let s = t.seen.get(e);
	s.ref = o;
}, readonlyProcessor = (e, t, n, r) => {
	let i = e._zod.def;
	to_json_schema_processSchema(i.innerType, t, r);
	let a = t.seen.get(e);
	a.ref = i.innerType, n.readOnly = !0;
}, optionalProcessor = (e, t, n, r) => {
	let i = e._zod.def;
	to_json_schema_processSchema(i.innerType, t, r);
	let a = t.seen.get(e);
	a.ref = i.innerType;
}, error = () => {
	let e = {
		string: {
			unit: "characters",
			verb: "to have"
		},
		file: {
			unit: "bytes",
			verb: "to have"
		},
		array: {
			unit: "items",
			verb: "to have"
		},
		set: {
			unit: "items",
			verb: "to have"
		},
		map: {
			unit: "entries",
			verb: "to have"
		}
	};
	function getSizing(t) {
		return e[t] ?? null;
	}
	let t = {
		regex: "input",
		email: "email address",
		url: "URL",
		emoji: "emoji",
		uuid: "UUID",
		uuidv4: "UUIDv4",
		uuidv6: "UUIDv6",
		nanoid: "nanoid",
		guid: "GUID",
		cuid: "cuid",
		cuid2: "cuid2",
		ulid: "ULID",
		xid: "XID",
		ksuid: "KSUID",
		datetime: "ISO datetime",
		date: "ISO date",
		time: "ISO time",
		duration: "ISO duration",
		ipv4: "IPv4 address",
		ipv6: "IPv6 address",
		mac: "MAC address",
		cidrv4: "IPv4 range",
		cidrv6: "IPv6 range",
		base64: "base64-encoded string",
		base64url: "base64url-encoded string",
		json_string: "JSON string",
		e164: "E.164 number",
		currency_code: "currency code",
		credit_card: "credit card number",
		iban: "IBAN",
		jwt: "JWT",
		template_literal: "input"
	}, n = { nan: "NaN" };
	function getTypeName(e, t) {
		return e === "number" && typeof t == "number" && !Number.isFinite(t) ? String(t) : n[e] ?? e;
	}
	return (e) => {
		switch (e.code) {
			case "invalid_type": return `Invalid input: expected ${getTypeName(e.expected)}, received ${getTypeName(parsedType(e.input), e.input)}`;
			case "invalid_value": return e.values.length === 1 ? `Invalid input: expected ${stringifyPrimitive(e.values[0])}` : `Invalid option: expected one of ${joinValues(e.values, "|")}`;
			case "too_big": {
				let t = e.exact ? "exactly " : e.inclusive ? "<=" : "<", n = getSizing(e.origin);
				return n ? `Too big: expected ${e.origin ?? "value"} to have ${t}${e.maximum.toString()} ${n.unit ?? "elements"}` : `Too big: expected ${e.origin ?? "value"} to be ${t}${e.maximum.toString()}`;
			}
			case "too_small": {
				let t = e.exact ? "exactly " : e.inclusive ? ">=" : ">", n = getSizing(e.origin);
				return n ? `Too small: expected ${e.origin} to have ${t}${e.minimum.toString()} ${n.unit}` : `Too small: expected ${e.origin} to be ${t}${e.minimum.toString()}`;
			}
			case "invalid_format": {
				let n = e;
				return n.format === "starts_with" ? `Invalid string: must start with "${n.prefix}"` : n.format === "ends_with" ? `Invalid string: must end with "${n.suffix}"` : n.format === "includes" ? `Invalid string: must include "${n.includes}"` : n.format === "regex" ? `Invalid string: must match pattern ${n.pattern}` : `Invalid ${t[n.format] ?? e.format}`;
			}
			case "not_multiple_of": return `Invalid number: must be a multiple of ${e.divisor}`;
			case "unrecognized_keys": return `Unrecognized key${e.keys.length > 1 ? "s" : ""}: ${joinValues(e.keys, ", ")}`;
			case "invalid_key": return `Invalid key in ${e.origin}`;
			case "invalid_union": return e.options && Array.isArray(e.options) && e.options.length > 0 ? `Invalid discriminator value. Expected ${e.options.map((e) => `'${e}'`).join(" | ")}` : e.inclusive === !1 ? "Invalid input: more than one option matched" : "Invalid input";
			case "invalid_element": return `Invalid value in ${e.origin}`;
			default: return "Invalid input";
		}
	};
};
function en() {
	return { localeError: error() };
}
function _getMessage() {
	let e = this._zod;
	return e.message ??= JSON.stringify(e.def, jsonStringifyReplacer, 2), e.message;
}
function _setMessage(e) {
	this._zod.message = e;
}
const sn = {
	get: _getMessage,
	set: _setMessage,
	enumerable: !0,
	configurable: !0
}, cn = {
	value: void 0,
	enumerable: !1
}, ln = new WeakSet([Object.prototype, Error.prototype]), initializer = (e, t) => {
	e.name = "$ZodError", cn.value = t, Object.defineProperty(e, "issues", cn), cn.value = void 0, Object.defineProperty(e, "message", sn);
	let n = Object.getPrototypeOf(e);
	ln.has(n) || (ln.add(n), Object.defineProperty(n, "toString", {
		configurable: !0,
		enumerable: !1,
		get() {
			let value = () => this.message;
			return Object.defineProperty(this, "toString", {
				value,
				configurable: !0,
				writable: !0
			}), value;
		},
		set(e) {
			Object.defineProperty(this, "toString", {
				value: e,
				configurable: !0,
				writable: !0
			});
		}
	}));
}, un = $constructor("$ZodError", initializer);
$constructor("$ZodError", initializer, void 0, { Parent: Error });
function node(e, t, n) {
	return Object.prototype.hasOwnProperty.call(e, t) || (t === "__proto__" ? Object.defineProperty(e, t, {
		value: n(),
		writable: !0,
		enumerable: !0,
		configurable: !0
	}) : e[t] = n()), e[t];
}
function flattenError(e, t = (e) => e.message) {
	let n = {}, r = [];
	for (let i of e.issues) i.path.length > 0 ? node(n, i.path[0], () => []).push(t(i)) : r.push(t(i));
	return {
		formErrors: r,
		fieldErrors: n
	};
}
function formatError(e, t = (e) => e.message) {
	let n = { _errors: [] }, processError = (e, r = []) => {
		for (let i of e.issues) if (i.code === "invalid_union" && i.errors.length) i.errors.map((e) => processError({ issues: e }, [...r, ...i.path]));
		else if (i.code === "invalid_key") processError({ issues: i.issues }, [...r, ...i.path]);
		else if (i.code === "invalid_element") processError({ issues: i.issues }, [...r, ...i.path]);
		else {
			let e = [...r, ...i.path];
			if (e.length === 0) n._errors.push(t(i));
			else {
				let r = n, a = 0;
				for (; a < e.length;) {
					let n = e[a], o = a === e.length - 1;
					if (n === "_errors") {
						o && r._errors.push(t(i)), a++;
						continue;
					}
					Object.prototype.hasOwnProperty.call(r, n) || Object.defineProperty(r, n, {
						value: { _errors: [] },
						enumerable: !0,
						writable: !0,
						configurable: !0
					});
					let s = r[n];
					o && s._errors.push(t(i)), r = s, a++;
				}
			}
		}
	};
	return processError(e), n;
}
function finalizeParams(e, t) {
	return {
		callee: t?.callee ?? e,
		Err: t?.Err
	};
}
const _parse = (e) => {
	let fn = (t, n, r, i) => {
		let a = r ? {
			...r,
			async: !1
		} : { async: !1 }, o = t._zod.run({
			value: n,
			issues: []
		}, a);
		if (o instanceof Promise) throw new $ZodAsyncError();
		if (o.issues.length) {
			let t = new ((i?.Err) ?? e)(o.issues.map((e) => finalizeIssue(e, a, config())));
			throw ne(t, i?.callee ?? fn), t;
		}
		return o.value;
	};
	return fn;
}, _parseAsync = (e) => {
	let fn = async (t, n, r, i) => {
		let a = r ? {
			...r,
			async: !0
		} : { async: !0 }, o = t._zod.run({
			value: n,
			issues: []
		}, a);
		if (o instanceof Promise && (o = await o), o.issues.length) {
			let t = new ((i?.Err) ?? e)(o.issues.map((e) => finalizeIssue(e, a, config())));
			throw ne(t, i?.callee ?? fn), t;
		}
		return o.value;
	};
	return fn;
}, _safeParse = (e) => (t, n, r) => {
	let i = r ? {
		...r,
		async: !1
	} : { async: !1 }, a = t._zod.run({
		value: n,
		issues: []
	}, i);
	if (a instanceof Promise) throw new $ZodAsyncError();
	return a.issues.length ? failure(e, a.issues, i) : {
		success: !0,
		data: a.value
	};
};
function failure(e, t, n) {
	let r;
	return {
		success: !1,
		get error() {
			return r || (r = new e(t.map((e) => finalizeIssue(e, n, config()))), t = void 0, n = void 0), r;
		},
		set error(e) {
			r = e, t = void 0, n = void 0;
		}
	};
}
const _safeParseAsync = (e) => async (t, n, r) => {
	let i = r ? {
		...r,
		async: !0
	} : { async: !0 }, a = t._zod.run({
		value: n,
		issues: []
	}, i);
	return a instanceof Promise && (a = await a), a.issues.length ? failure(e, a.issues, i) : {
		success: !0,
		data: a.value
	};
}, dn = Symbol.for("zod.compile.invalid"), pn = Symbol.for("zod.compile.fallback"), validate = ((e, t, n) => {
	let r = e._zod.bag.validator;
	if (r !== void 0) {
		if (r(t) !== dn) return !0;
		if (r.definite === !0 && n === void 0) return !1;
	}
	return validateFallback(e, t, n);
});
function validateFallback(e, t, n) {
	let r = n ? {
		...n,
		async: !1,
		abortEarly: !0
	} : {
		async: !1,
		abortEarly: !0
	}, i = e._zod.bag.fallbackRun, a;
	if (i ? (r[pn] = !0, a = i({
		value: t,
		issues: []
	}, r)) : a = e._zod.run({
		value: t,
		issues: []
	}, r), a instanceof Promise) throw new $ZodAsyncError();
	return a.issues.length === 0;
}
const parse_validateAsync = async (e, t, n) => {
	let r = n ? {
		...n,
		async: !0,
		abortEarly: !0
	} : {
		async: !0,
		abortEarly: !0
	}, i = e._zod.run({
		value: t,
		issues: []
	}, r);
	return i instanceof Promise && (i = await i), i.issues.length === 0;
}, _encode = (e) => {
	let t = _parse(e), fn = (e, n, r, i) => {
		let a = r ? {
			...r,
			direction: "backward"
		} : { direction: "backward" };
		return t(e, n, a, finalizeParams(fn, i));
	};
	return fn;
}, _decode = (e) => {
	let t = _parse(e), fn = (e, n, r, i) => t(e, n, r, finalizeParams(fn, i));
	return fn;
}, _encodeAsync = (e) => {
	let t = _parseAsync(e), fn = async (e, n, r, i) => {
		let a = r ? {
			...r,
			direction: "backward"
		} : { direction: "backward" };
		return await t(e, n, a, finalizeParams(fn, i));
	};
	return fn;
}, _decodeAsync = (e) => {
	let t = _parseAsync(e), fn = async (e, n, r, i) => await t(e, n, r, finalizeParams(fn, i));
	return fn;
}, _safeEncode = (e) => (t, n, r) => {
	let i = r ? {
		...r,
		direction: "backward"
	} : { direction: "backward" };
	return _safeParse(e)(t, n, i);
}, _safeDecode = (e) => (t, n, r) => _safeParse(e)(t, n, r), _safeEncodeAsync = (e) => async (t, n, r) => {
	let i = r ? {
		...r,
		direction: "backward"
	} : { direction: "backward" };
	return _safeParseAsync(e)(t, n, i);
}, _safeDecodeAsync = (e) => async (t, n, r) => _safeParseAsync(e)(t, n, r), mn = new WeakSet([Object.prototype, Error.prototype]);
function _lazyMethod(e, t, n) {
	Object.defineProperty(e, t, {
		configurable: !0,
		enumerable: !1,
		get() {
			let e = n(this);
			return Object.defineProperty(this, t, {
				value: e,
				configurable: !0,
				writable: !0
			}), e;
		},
		set(e) {
			Object.defineProperty(this, t, {
				value: e,
				configurable: !0,
				writable: !0
			});
		}
	});
}
const errors_initializer = (e, t) => {
	un.init(e, t), e.name = "ZodError";
	let n = Object.getPrototypeOf(e);
	mn.has(n) || (mn.add(n), _lazyMethod(n, "format", (e) => (t) => formatError(e, t)), _lazyMethod(n, "flatten", (e) => (t) => flattenError(e, t)), _lazyMethod(n, "addIssue", (e) => (t) => {
		e.issues.push(t), e.message = JSON.stringify(e.issues, jsonStringifyReplacer, 2);
	}), _lazyMethod(n, "addIssues", (e) => (t) => {
		e.issues.push(...t), e.message = JSON.stringify(e.issues, jsonStringifyReplacer, 2);
	}), Object.defineProperty(n, "isEmpty", {
		configurable: !0,
		enumerable: !1,
		get() {
			return this.issues.length === 0;
		}
	}));
}, hn = $constructor("ZodError", errors_initializer, void 0, { Parent: Error }), gn = _parse(hn), _n = _parseAsync(hn), vn = _safeParse(hn), yn = _safeParseAsync(hn), bn = _encode(hn), xn = _decode(hn), Sn = _encodeAsync(hn), Cn = _decodeAsync(hn), wn = _safeEncode(hn), Tn = _safeDecode(hn), En = _safeEncodeAsync(hn), Dn = _safeDecodeAsync(hn);
function _ensureDefaultLocale() {
	H.localeError || config(en());
}
function _ensureDefaultMemoizer() {
	H.memoizer || config({ memoizer: memoizer() });
}
const Z = $constructor("ZodType", (e, t) => (_ensureDefaultLocale(), Y.init(e, t), e.def = t, e.type = t.type, e), {
	check(...e) {
		let t = this.def;
		return this.clone(mergeDefs(t, { checks: [...t.checks ?? [], ...e.map((e) => typeof e == "function" ? { _zod: {
			check: e,
			def: { check: "custom" },
			onattach: []
		} } : e)] }), { parent: !0 });
	},
	with(...e) {
		return this.check(...e);
	},
	clone(e, t) {
		return clone(this, e, t);
	},
	brand() {
		return this;
	},
	register(e, t) {
		return e.add(this, t), this;
	},
	refine(e, t) {
		return this.check(refine(e, t));
	},
	superRefine(e, t) {
		return this.check(superRefine(e, t));
	},
	overwrite(e) {
		return this.check(_overwrite(e));
	},
	optional() {
		return optional(this);
	},
	exactOptional() {
		return exactOptional(this);
	},
	nullable() {
		return nullable(this);
	},
	nullish() {
		return optional(nullable(this));
	},
	nonoptional(e) {
		return nonoptional(this, e);
	},
	array() {
		return array(this);
	},
	or(e) {
		return union([this, e]);
	},
	and(e) {
		return intersection(this, e);
	},
	transform(e) {
		return pipe(this, transform(e));
	},
	default(e) {
		return schemas_default(this, e);
	},
	prefault(e) {
		return prefault(this, e);
	},
	catch(e) {
		return schemas_catch(this, e);
	},
	pipe(e) {
		return pipe(this, e);
	},
	readonly() {
		return readonly(this);
	},
	describe(e) {
		let t = this.clone();
		return Zt.add(t, { description: e }), t;
	},
	meta(...e) {
		if (e.length === 0) return Zt.get(this);
		let t = this.clone();
		return Zt.add(t, e[0]), t;
	},
	isOptional() {
		return this.safeParse(void 0).success;
	},
	isNullable() {
		return this.safeParse(null).success;
	},
	apply(e, ...t) {
		return t.length === 0 ? e(this) : e(this, ...t);
	},
	get "~standard"() {
		return hide(this, "~standard", {
			...standardProps(this),
			jsonSchema: {
				input: createStandardJSONSchemaMethod(this, "input"),
				output: createStandardJSONSchemaMethod(this, "output")
			}
		});
	},
	set "~standard"(e) {
		own(this, "~standard", e);
	},
	parse: function _parse(e, t) {
		return gn(this, e, t, { callee: _parse });
	},
	parseAsync: async function _parseAsync(e, t) {
		return await _n(this, e, t, { callee: _parseAsync });
	},
	safeParse(e, t) {
		return vn(this, e, t);
	},
	async safeParseAsync(e, t) {
		return yn(this, e, t);
	},
	get spa() {
		return this?.safeParseAsync;
	},
	set spa(e) {
		own(this, "spa", e);
	},
	validate(e, t) {
		return validate(this, e, t);
	},
	validateAsync(e, t) {
		return parse_validateAsync(this, e, t);
	},
	encode: function _encode(e, t) {
		return bn(this, e, t, { callee: _encode });
	},
	decode: function _decode(e, t) {
		return xn(this, e, t, { callee: _decode });
	},
	encodeAsync: async function _encodeAsync(e, t) {
		return await Sn(this, e, t, { callee: _encodeAsync });
	},
	decodeAsync: async function _decodeAsync(e, t) {
		return await Cn(this, e, t, { callee: _decodeAsync });
	},
	safeEncode(e, t) {
		return wn(this, e, t);
	},
	safeDecode(e, t) {
		return Tn(this, e, t);
	},
	async safeEncodeAsync(e, t) {
		return En(this, e, t);
	},
	async safeDecodeAsync(e, t) {
		return Dn(this, e, t);
	},
	toJSONSchema(e) {
		return createToJSONSchemaMethod(this, {})(e);
	},
	get description() {
		return Zt.get(this)?.description;
	},
	get _def() {
		return this._zod.def;
	}
}), On = $constructor("_ZodString", (e, t) => {
	Ye.init(e, t), Z.init(e, t), e._zod.processJSONSchema = (t, n, r) => stringProcessor(e, t, n, r);
}, derived({
	format: (e) => aggregateChecks(e).format ?? null,
	minLength: (e) => aggregateChecks(e).minimum ?? null,
	maxLength: (e) => aggregateChecks(e).maximum ?? null
}, {
	regex(...e) {
		return this.check(_regex(...e));
	},
	includes(...e) {
		return this.check(_includes(...e));
	},
	startsWith(...e) {
		return this.check(_startsWith(...e));
	},
	endsWith(...e) {
		return this.check(_endsWith(...e));
	},
	min(...e) {
		return this.check(_minLength(...e));
	},
	max(...e) {
		return this.check(_maxLength(...e));
	},
	length(...e) {
		return this.check(_length(...e));
	},
	nonempty(...e) {
		return this.check(_minLength(1, ...e));
	},
	lowercase(e) {
		return this.check(_lowercase(e));
	},
	uppercase(e) {
		return this.check(_uppercase(e));
	},
	trim() {
		return this.check(_trim());
	},
	normalize(...e) {
		return this.check(_normalize(...e));
	},
	toLowerCase() {
		return this.check(_toLowerCase());
	},
	toUpperCase() {
		return this.check(_toUpperCase());
	},
	slugify() {
		return this.check(_slugify());
	}
})), kn = $constructor("ZodString", (e, t) => {
	Ye.init(e, t), On.init(e, t);
}, {
	email(e) {
		return this.check(_email(Pn, e));
	},
	url(e) {
		return this.check(_url(Ln, e));
	},
	jwt(e) {
		return this.check(_jwt(Qn, e));
	},
	emoji(e) {
		return this.check(api_emoji(Rn, e));
	},
	guid(e) {
		return this.check(_guid(Fn, e));
	},
	uuid(e) {
		return this.check(_uuid(In, e));
	},
	uuidv4(e) {
		return this.check(_uuidv4(In, e));
	},
	uuidv6(e) {
		return this.check(_uuidv6(In, e));
	},
	uuidv7(e) {
		return this.check(_uuidv7(In, e));
	},
	nanoid(e) {
		return this.check(_nanoid(zn, e));
	},
	cuid(e) {
		return this.check(_cuid(Bn, e));
	},
	cuid2(e) {
		return this.check(_cuid2(Vn, e));
	},
	ulid(e) {
		return this.check(_ulid(Hn, e));
	},
	base64(e) {
		return this.check(_base64(Yn, e));
	},
	base64url(e) {
		return this.check(_base64url(Xn, e));
	},
	xid(e) {
		return this.check(_xid(Un, e));
	},
	ksuid(e) {
		return this.check(_ksuid(Wn, e));
	},
	ipv4(e) {
		return this.check(_ipv4(Gn, e));
	},
	ipv6(e) {
		return this.check(_ipv6(Kn, e));
	},
	cidrv4(e) {
		return this.check(_cidrv4(qn, e));
	},
	cidrv6(e) {
		return this.check(_cidrv6(Jn, e));
	},
	e164(e) {
		return this.check(_e164(Zn, e));
	},
	datetime(e) {
		return this.check(_isoDateTime(An, e));
	},
	date(e) {
		return this.check(_isoDate(jn, e));
	},
	time(e) {
		return this.check(_isoTime(Mn, e));
	},
	duration(e) {
		return this.check(_isoDuration(Nn, e));
	}
});
function schemas_string(e) {
	return _string(kn, e);
}
const Q = $constructor("ZodStringFormat", (e, t) => {
	X.init(e, t), On.init(e, t);
}), An = $constructor("ZodISODateTime", (e, t) => {
	lt.init(e, t), Q.init(e, t);
}), jn = $constructor("ZodISODate", (e, t) => {
	ut.init(e, t), Q.init(e, t);
}), Mn = $constructor("ZodISOTime", (e, t) => {
	dt.init(e, t), Q.init(e, t);
}), Nn = $constructor("ZodISODuration", (e, t) => {
	ft.init(e, t), Q.init(e, t);
}), Pn = $constructor("ZodEmail", (e, t) => {
	Qe.init(e, t), Q.init(e, t);
}), Fn = $constructor("ZodGUID", (e, t) => {
	Xe.init(e, t), Q.init(e, t);
}), In = $constructor("ZodUUID", (e, t) => {
	Ze.init(e, t), Q.init(e, t);
}), Ln = $constructor("ZodURL", (e, t) => {
	et.init(e, t), Q.init(e, t);
});
function url(e) {
	return _url(Ln, e);
}
const Rn = $constructor("ZodEmoji", (e, t) => {
	tt.init(e, t), Q.init(e, t);
}), zn = $constructor("ZodNanoID", (e, t) => {
	nt.init(e, t), Q.init(e, t);
}), Bn = $constructor("ZodCUID", (e, t) => {
	rt.init(e, t), Q.init(e, t);
}), Vn = $constructor("ZodCUID2", (e, t) => {
	it.init(e, t), Q.init(e, t);
}), Hn = $constructor("ZodULID", (e, t) => {
	ot.init(e, t), Q.init(e, t);
}), Un = $constructor("ZodXID", (e, t) => {
	st.init(e, t), Q.init(e, t);
}), Wn = $constructor("ZodKSUID", (e, t) => {
	ct.init(e, t), Q.init(e, t);
}), Gn = $constructor("ZodIPv4", (e, t) => {
	pt.init(e, t), Q.init(e, t);
}), Kn = $constructor("ZodIPv6", (e, t) => {
	ht.init(e, t), Q.init(e, t);
}), qn = $constructor("ZodCIDRv4", (e, t) => {
	gt.init(e, t), Q.init(e, t);
}), Jn = $constructor("ZodCIDRv6", (e, t) => {
	_t.init(e, t), Q.init(e, t);
}), Yn = $constructor("ZodBase64", (e, t) => {
	yt.init(e, t), Q.init(e, t);
}), Xn = $constructor("ZodBase64URL", (e, t) => {
	xt.init(e, t), Q.init(e, t);
}), Zn = $constructor("ZodE164", (e, t) => {
	St.init(e, t), Q.init(e, t);
}), Qn = $constructor("ZodJWT", (e, t) => {
	Ct.init(e, t), Q.init(e, t);
}), $n = $constructor("ZodNumber", (e, t) => {
	wt.init(e, t), Z.init(e, t), e._zod.processJSONSchema = (t, n, r) => numberProcessor(e, t, n, r), e.isFinite = !0;
}, derived({
	minValue: (e) => {
		let { minimum: t, exclusiveMinimum: n } = aggregateChecks(e);
		return Math.max(t ?? -Infinity, n ?? -Infinity);
	},
	maxValue: (e) => {
		let { maximum: t, exclusiveMaximum: n } = aggregateChecks(e);
		return Math.min(t ?? Infinity, n ?? Infinity);
	},
	isInt: (e) => {
		let { isInt: t, multipleOf: n } = aggregateChecks(e);
		return !!t || !!n?.some(Number.isSafeInteger);
	},
	format: (e) => aggregateChecks(e).format ?? null
}, {
	gt(e, t) {
		return this.check(_gt(e, t));
	},
	gte(e, t) {
		return this.check(_gte(e, t));
	},
	min(e, t) {
		return this.check(_gte(e, t));
	},
	lt(e, t) {
		return this.check(_lt(e, t));
	},
	lte(e, t) {
		return this.check(_lte(e, t));
	},
	max(e, t) {
		return this.check(_lte(e, t));
	},
	int(e) {
		return this.check(schemas_int(e));
	},
	safe(e) {
		return this.check(schemas_int(e));
	},
	positive(e) {
		return this.check(_gt(0, e));
	},
	nonnegative(e) {
		return this.check(_gte(0, e));
	},
	negative(e) {
		return this.check(_lt(0, e));
	},
	nonpositive(e) {
		return this.check(_lte(0, e));
	},
	multipleOf(e, t) {
		return this.check(_multipleOf(e, t));
	},
	step(e, t) {
		return this.check(_multipleOf(e, t));
	},
	finite() {
		return this;
	}
}));
function schemas_number(e) {
	return _number($n, e);
}
const er = $constructor("ZodNumberFormat", (e, t) => {
	Tt.init(e, t), $n.init(e, t);
});
function schemas_int(e) {
	return _int(er, e);
}
const tr = $constructor("ZodBoolean", (e, t) => {
	Et.init(e, t), Z.init(e, t), e._zod.processJSONSchema = (t, n, r) => booleanProcessor(e, t, n, r);
});
function schemas_boolean(e) {
	return _boolean(tr, e);
}
const nr = $constructor("ZodUnknown", (e, t) => {
	Dt.init(e, t), Z.init(e, t), e._zod.processJSONSchema = (e, t, n) => void 0;
});
function unknown() {
	return _unknown(nr);
}
const rr = $constructor("ZodNever", (e, t) => {
	Ot.init(e, t), Z.init(e, t), e._zod.processJSONSchema = (t, n, r) => neverProcessor(e, t, n, r);
});
function never(e) {
	return _never(rr, e);
}
const ir = $constructor("ZodArray", (e, t) => {
	_ensureDefaultMemoizer(), kt.init(e, t), Z.init(e, t), e._zod.processJSONSchema = (t, n, r) => arrayProcessor(e, t, n, r), e.element = t.element;
}, {
	min(e, t) {
		return this.check(_minLength(e, t));
	},
	nonempty(e) {
		return this.check(_minLength(1, e));
	},
	max(e, t) {
		return this.check(_maxLength(e, t));
	},
	length(e, t) {
		return this.check(_length(e, t));
	},
	unwrap() {
		return this.element;
	}
});
function array(e, t) {
	return _array(ir, e, t);
}
const ar = $constructor("ZodObject", (e, t) => {
	_ensureDefaultMemoizer(), Mt.init(e, t), Z.init(e, t), e._zod.processJSONSchema = (t, n, r) => objectProcessor(e, t, n, r), installLazyProp(e, "shape", (e) => e._zod.def.shape, !1);
}, {
	keyof() {
		return schemas_enum(Object.keys(this._zod.def.shape));
	},
	catchall(e) {
		return this.clone(mergeDefs(this._zod.def, { catchall: e }));
	},
	passthrough() {
		return this.clone(mergeDefs(this._zod.def, { catchall: unknown() }));
	},
	loose() {
		return this.clone(mergeDefs(this._zod.def, { catchall: unknown() }));
	},
	strict() {
		return this.clone(mergeDefs(this._zod.def, { catchall: never() }));
	},
	strip() {
		return this.clone(mergeDefs(this._zod.def, { catchall: void 0 }));
	},
	extend(e) {
		return extend(this, e);
	},
	safeExtend(e) {
		return safeExtend(this, e);
	},
	merge(e) {
		return merge(this, e);
	},
	pick(e) {
		return pick(this, e);
	},
	omit(e) {
		return omit(this, e);
	},
	partial(...e) {
		return partial(mr, this, e[0]);
	},
	exactPartial(...e) {
		return partial(hr, this, e[0], "exactPartial");
	},
	required(...e) {
		return required(yr, this, e[0]);
	}
});
function object(e, t) {
	let n = {
		type: "object",
		shape: e ?? {},
		...normalizeParams(t)
	};
	return new ar(n);
}
function strictObject(e, t) {
	return new ar({
		type: "object",
		shape: e,
		catchall: never(),
		...normalizeParams(t)
	});
}
const sr = $constructor("ZodUnion", (e, t) => {
	Nt.init(e, t), Z.init(e, t), e._zod.processJSONSchema = (t, n, r) => unionProcessor(e, t, n, r), e.options = t.options;
});
function union(e, t) {
	return new sr({
		type: "union",
		options: e,
		...normalizeParams(t)
	});
}
const cr = $constructor("ZodDiscriminatedUnion", (e, t) => {
	sr.init(e, t), Pt.init(e, t);
});
function discriminatedUnion(e, t, n) {
	return new cr({
		type: "union",
		options: t,
		discriminator: e,
		...normalizeParams(n)
	});
}
const lr = $constructor("ZodIntersection", (e, t) => {
	Ft.init(e, t), Z.init(e, t), e._zod.processJSONSchema = (t, n, r) => intersectionProcessor(e, t, n, r);
});
function intersection(e, t) {
	return new lr({
		type: "intersection",
		left: e,
		right: t
	});
}
const ur = $constructor("ZodRecord", (e, t) => {
	_ensureDefaultMemoizer(), It.init(e, t), Z.init(e, t), e._zod.processJSONSchema = (t, n, r) => recordProcessor(e, t, n, r), e.keyType = t.keyType, e.valueType = t.valueType;
});
function record(e, t, n) {
	return !t || !t._zod ? new ur({
		type: "record",
		keyType: schemas_string(),
		valueType: e,
		...normalizeParams(t)
	}) : new ur({
		type: "record",
		keyType: e,
		valueType: t,
		...normalizeParams(n)
	});
}
const dr = $constructor("ZodEnum", (e, t) => {
	Lt.init(e, t), Z.init(e, t), e._zod.processJSONSchema = (t, n, r) => enumProcessor(e, t, n, r), e.enum = t.entries, e.options = [...e._zod.values];
	let n = new Set(Object.keys(t.entries));
	e.extract = (e, r) => {
		let i = {};
		for (let r of e) if (n.has(r)) i[r] = t.entries[r];
		else throw Error(`Key ${r} not found in enum`);
		return new dr({
			...t,
			checks: [],
			...normalizeParams(r),
			entries: i
		});
	}, e.exclude = (e, r) => {
		let i = { ...t.entries };
		for (let t of e) if (n.has(t)) delete i[t];
		else throw Error(`Key ${t} not found in enum`);
		return new dr({
			...t,
			checks: [],
			...normalizeParams(r),
			entries: i
		});
	};
});
function schemas_enum(e, t) {
	let n = Array.isArray(e) ? Object.fromEntries(e.map((e) => [e, e])) : e;
	return new dr({
		type: "enum",
		entries: n,
		...normalizeParams(t)
	});
}
const fr = $constructor("ZodLiteral", (e, t) => {
	Rt.init(e, t), Z.init(e, t), e._zod.processJSONSchema = (t, n, r) => literalProcessor(e, t, n, r), e.values = new Set(t.values), Object.defineProperty(e, "value", { get() {
		if (t.values.length > 1) throw Error("This schema contains multiple valid literal values. Use `.values` instead.");
		return t.values[0];
	} });
});
function literal(e, t) {
	return new fr({
		type: "literal",
		values: Array.isArray(e) ? e : [e],
		...normalizeParams(t)
	});
}
const pr = $constructor("ZodTransform", (e, t) => {
	_ensureDefaultMemoizer(), zt.init(e, t), Z.init(e, t), e._zod.processJSONSchema = (t, n, r) => transformProcessor(e, t, n, r), e._zod.parse = (n, r) => {
		if (r.direction === "backward") throw new $ZodEncodeError(e.constructor.name);
		n.addIssue = (r) => {
			if (typeof r == "string") n.issues.push(util_issue(r, n.value, t));
			else {
				let t = r;
				t.fatal && (t.continue = !1), t.code ??= "custom", "input" in t || (t.input = n.value), t.inst ??= e, n.issues.push(util_issue(t));
			}
		};
		let i = t.transform(n.value, n);
		return i instanceof Promise ? i.then((e) => (n.value = e, n)) : (n.value = i, n);
	};
});
function transform(e) {
	return new pr({
		type: "transform",
		transform: e
	});
}
const mr = $constructor("ZodOptional", (e, t) => {
	Bt.init(e, t), Z.init(e, t), e._zod.processJSONSchema = (t, n, r) => optionalProcessor(e, t, n, r), e.unwrap = () => e._zod.def.innerType;
});
function optional(e) {
	return new mr({
		type: "optional",
		innerType: e
	});
}
const hr = $constructor("ZodExactOptional", (e, t) => {
	Vt.init(e, t), Z.init(e, t), e._zod.processJSONSchema = (t, n, r) => optionalProcessor(e, t, n, r), e.unwrap = () => e._zod.def.innerType;
});
function exactOptional(e) {
	return new hr({
		type: "optional",
		innerType: e
	});
}
const gr = $constructor("ZodNullable", (e, t) => {
	Ht.init(e, t), Z.init(e, t), e._zod.processJSONSchema = (t, n, r) => nullableProcessor(e, t, n, r), e.unwrap = () => e._zod.def.innerType;
});
function nullable(e) {
	return new gr({
		type: "nullable",
		innerType: e
	});
}
const _r = $constructor("ZodDefault", (e, t) => {
	Ut.init(e, t), Z.init(e, t), e._zod.processJSONSchema = (t, n, r) => defaultProcessor(e, t, n, r), e.unwrap = () => e._zod.def.innerType, e.removeDefault = e.unwrap;
});
function schemas_default(e, t) {
	return new _r({
		type: "default",
		innerType: e,
		get defaultValue() {
			return typeof t == "function" ? t() : shallowClone(t);
		}
	});
}
const vr = $constructor("ZodPrefault", (e, t) => {
	Wt.init(e, t), Z.init(e, t), e._zod.processJSONSchema = (t, n, r) => prefaultProcessor(e, t, n, r), e.unwrap = () => e._zod.def.innerType;
});
function prefault(e, t) {
	return new vr({
		type: "prefault",
		innerType: e,
		get defaultValue() {
			return typeof t == "function" ? t() : shallowClone(t);
		}
	});
}
const yr = $constructor("ZodNonOptional", (e, t) => {
	Gt.init(e, t), Z.init(e, t), e._zod.processJSONSchema = (t, n, r) => nonoptionalProcessor(e, t, n, r), e.unwrap = () => e._zod.def.innerType;
});
function nonoptional(e, t) {
	return new yr({
		type: "nonoptional",
		innerType: e,
		...normalizeParams(t)
	});
}
const br = $constructor("ZodCatch", (e, t) => {
	Kt.init(e, t), Z.init(e, t), e._zod.processJSONSchema = (t, n, r) => catchProcessor(e, t, n, r), e.unwrap = () => e._zod.def.innerType, e.removeCatch = e.unwrap;
});
function schemas_catch(e, t) {
	return new br({
		type: "catch",
		innerType: e,
		catchValue: typeof t == "function" ? t : constantCatch(t)
	});
}
const xr = $constructor("ZodPipe", (e, t) => {
	qt.init(e, t), Z.init(e, t), e._zod.processJSONSchema = (t, n, r) => pipeProcessor(e, t, n, r), e.in = t.in, e.out = t.out;
});
function pipe(e, t) {
	return new xr({
		type: "pipe",
		in: e,
		out: t
	});
}
const Sr = $constructor("ZodReadonly", (e, t) => {
	Jt.init(e, t), Z.init(e, t), e._zod.processJSONSchema = (t, n, r) => readonlyProcessor(e, t, n, r), e.unwrap = () => e._zod.def.innerType;
});
function readonly(e) {
	return new Sr({
		type: "readonly",
		innerType: e
	});
}
const Cr = $constructor("ZodCustom", (e, t) => {
	Yt.init(e, t), Z.init(e, t), e._zod.processJSONSchema = (t, n, r) => customProcessor(e, t, n, r);
});
function refine(e, t = {}) {
	return _refine(Cr, e, t);
}
function superRefine(e, t) {
	return _superRefine(e, t);
}
const wr = schemas_number().positive().max(100).default(1), Tr = union([schemas_string(), schemas_number()]).transform(String), Er = array(union([Tr.transform((e) => ({
	document: e,
	gain: 1
})), strictObject({
	document: Tr,
	text: schemas_string().min(1).optional(),
	start: schemas_int().min(0).optional(),
	end: schemas_int().min(1).optional(),
	gain: wr
}).transform(({ document: e, text: t, start: n, end: r, gain: i }) => ({
	document: e,
	gain: i,
	...t === void 0 ? {} : { text: t },
	...n === void 0 || r === void 0 ? {} : { span: {
		start: n,
		end: r
	} }
}))]));
function relevantOf(e, t) {
	let n = e?.relevant ?? t.relevant;
	if (n == null || n === "") return null;
	let r = typeof n == "string" && n.trimStart().startsWith("[") ? jsonOf(n) : n, i = Er.safeParse(Array.isArray(r) ? r : [r]);
	if (i.success) return i.data;
	throw Error("`relevant` of this case must be a list of document names, or of {document, text} or {document, start, end}");
}
function jsonOf(e) {
	try {
		return JSON.parse(e);
	} catch {
		return e;
	}
}
function retrievalMetrics(e, t, n) {
	let r = t.filter((e) => e > 0);
	if (r.length === 0) return null;
	let i = e.slice(0, n), a = i.findIndex((e) => e.length > 0), o = [...r].sort((e, t) => t - e).slice(0, n);
	return {
		recall: i.flat().length / r.length,
		precision: i.filter((e) => e.length > 0).length / n,
		hit: a < 0 ? 0 : 1,
		mrr: a < 0 ? 0 : 1 / (a + 1),
		ndcg: Math.min(1, discounted(i.map(sum)) / discounted(o)),
		map: averagePrecision(e) / r.length
	};
}
function discounted(e) {
	return e.reduce((e, t, n) => e + t / Math.log2(n + 2), 0);
}
function averagePrecision(e) {
	let [t, n] = [0, 0];
	return e.forEach((e, r) => {
		e.length !== 0 && (t += 1, n += e.length * t / (r + 1));
	}), n;
}
function sum(e) {
	return e.reduce((e, t) => e + t, 0);
}
function findsOf(e, t) {
	let n = new Set(t);
	return e.map((e) => {
		let t = [];
		for (let r of n) finds(e, r) && (n.delete(r), t.push(r.gain));
		return t;
	});
}
function finds({ document: e, text: t, span: n }, r) {
	return e === r.document ? r.text === void 0 ? r.span === void 0 || n !== null && Math.min(n.end, r.span.end) - Math.max(n.start, r.span.start) >= .5 * (r.span.end - r.span.start) : squeezed(t).includes(squeezed(r.text)) : !1;
}
function squeezed(e) {
	return e.replace(/\s+/g, " ").trim();
}
async function tokenCounter() {
	let { countTokens: e } = await __nccwpck_require__.e(359).then(__nccwpck_require__.bind(__nccwpck_require__, 5359));
	return (t) => e(t, { disallowedSpecial: new Set() });
}
function rankingMetrics(e, { k: t, measure: { at: n } }, { vars: r = {}, test: i }) {
	let a = relevantOf(i?.metadata, r);
	if (a === null) return {};
	let o = findsOf(e, a), s = a.map(({ gain: e }) => e), c = (n.length > 0 ? n.map((e) => [e, `@${e}`]) : [[t, "@k"]]).flatMap(([e, t]) => {
		let { map: n, ...r } = retrievalMetrics(o, s, e) ?? {}, i = Object.entries(r).map(([e, n]) => [e + t, n]);
		return n === void 0 ? i : [...i, ["map", n]];
	});
	return Object.fromEntries(c);
}
async function metadataOf(e, { passages: t, answer: n }, { answer: r }, i) {
	let a = await tokenCounter(), o = t.map(({ text: e }) => e), s = r || n !== null ? String(e.output ?? "") : null, c = {
		...i,
		"context tokens": o.reduce((e, t) => e + a(t), 0),
		...s === null ? {} : answerChecks(s, t)
	}, l = t.map((e) => placeOf(e, r !== void 0));
	return {
		...e.metadata,
		passages: t.map(shown),
		context: o,
		pawl: {
			metrics: c,
			passages: l
		}
	};
}
function placeOf({ document: e, text: t, span: n }, r) {
	return {
		document: e,
		...n ?? {},
		...r && { text: t }
	};
}
function shown({ document: e, text: t, span: n, score: r }) {
	return {
		document: e,
		text: t,
		...n ?? {},
		score: r
	};
}
var Dr = __nccwpck_require__(9473);
function value(e) {
	return {
		kind: "value",
		value: e
	};
}
function problems(...e) {
	return {
		kind: "problems",
		problems: e
	};
}
function config_problems_required(e) {
	if (e.kind === "value") return e.value;
	throw configError(e.problems);
}
function configError(e) {
	let [t] = e;
	if (t !== void 0 && e.length === 1) return new Dr.pO(t);
	let n = [...new Set(e.flatMap(({ place: e }) => e ? [e.file] : []))], r = `${e.length} problems in ${n.length === 1 ? n[0] : `${n.length} files`}. Nothing was run.`;
	return new Dr.pO({
		code: "config/invalid",
		what: r,
		problems: e
	});
}
var Or = __nccwpck_require__(8815);
function thousands(e) {
	return e.toLocaleString("en-US");
}
const kr = 1e6;
function aliasProblem(e, t) {
	let n = new Map(), r = null, problem = (e, n) => (r ??= {
		...e,
		place: t(n)
	}, 0), sizeOf = (e) => {
		if (r !== null) return 0;
		if ((0, Or.tO)(e)) return sizeOf(e.key) + sizeOf(e.value);
		if ((0, Or.Vj)(e)) {
			let t = n.get(e.source);
			return t === void 0 ? problem(undefinedAlias(e.source, [...n.keys()]), e.range?.[0] ?? 0) : t.size === null ? problem(cyclicAlias(e.source), e.range?.[0] ?? 0) : t.size;
		}
		if (!(0, Or.P3)(e)) return (0, Or.jn)(e) && e.anchor && n.set(e.anchor, { size: 1 }), 1;
		let t = { size: null };
		e.anchor && n.set(e.anchor, t);
		let i = e.items.reduce((e, t) => e + sizeOf(t), 1);
		return t.size = i, i > kr ? problem(exploding(), e.range?.[0] ?? 0) : i;
	};
	return sizeOf(e.contents), r;
}
function undefinedAlias(e, t) {
	return {
		code: "config/unknown-alias",
		what: `\`*${e}\` refers to an anchor that is not defined above it.`,
		why: t.length === 0 ? "There is no anchor in this file." : `Defined here: ${t.map((e) => `&${e}`).join(", ")}.`,
		fix: `mark what it stands for, above this line, or quote it as text:\n&${e}\n"*${e}"`
	};
}
function cyclicAlias(e) {
	return {
		code: "config/cycle",
		what: `\`*${e}\` stands inside what it refers to.`,
		why: `The chain: &${e} → *${e}.`,
		fix: `remove this alias, or move \`&${e}\` to a part that does not hold it`
	};
}
function exploding() {
	return {
		code: "config/alias-bomb",
		what: "The aliases of this file multiply: written out, it would not fit into memory.",
		why: `It would have more than ${thousands(kr)} values.`,
		fix: "use fewer aliases inside of aliased blocks"
	};
}
function yamlSource(e, t) {
	let n = new Or.HN(), placeAt = (t) => {
		let { line: r, col: i } = n.linePos(t);
		return {
			file: e,
			line: Math.max(1, r),
			column: Math.max(1, i)
		};
	}, r;
	try {
		r = (0, Or.Tp)(t, {
			lineCounter: n,
			prettyErrors: !1,
			merge: !0,
			logLevel: "error"
		});
	} catch (t) {
		if (!(t instanceof RangeError)) throw t;
		return problems(tooDeep(e));
	}
	if (r.errors.some(({ code: e }) => e === "RESOURCE_EXHAUSTION")) return problems(tooDeep(e));
	if (r.errors.length > 0) return problems(...syntaxProblems(r, placeAt));
	let i = aliasProblem(r, placeAt);
	return i === null ? value({
		file: e,
		document: r,
		placeAt,
		placeOf: (e) => placeAt(offsetOf(r, e)),
		placeOfKey: (e) => placeAt(keyOffset(r, e) ?? offsetOf(r, e)),
		plain: () => r.toJS({ maxAliasCount: -1 })
	}) : problems(i);
}
function offsetOf(e, t) {
	for (let n = t.length; n >= 0; n--) {
		let r = (n === 0 ? e.contents : e.getIn(t.slice(0, n), !0))?.range?.[0];
		if (r !== void 0) return r;
	}
	return 0;
}
function keyOffset(e, t) {
	let n = t.length === 1 ? e.contents : e.getIn(t.slice(0, -1), !0);
	if (!(0, Or.jh)(n)) return;
	let r = t.at(-1), i = n.items.find((e) => (0, Or.tO)(e) && (0, Or.jn)(e.key) && String(e.key.value) === String(r));
	return (0, Or.jn)(i?.key) ? i.key.range?.[0] : void 0;
}
const Ar = {
	TAB_AS_INDENT: "indent with spaces, not tabs",
	DUPLICATE_KEY: "keep one of the two lines, and put the contents of both under it",
	BAD_INDENT: "give keys of one block the same indentation, with spaces",
	BLOCK_AS_IMPLICIT_KEY: "quote text that holds a colon:\nkey: \"text: more text\"",
	MULTILINE_IMPLICIT_KEY: "write each key on a line of its own, followed by a colon:\nkey: value",
	MULTIPLE_DOCS: "keep one document: remove the line `---` and what follows",
	BAD_SCALAR_START: "quote text that begins with this character:\nkey: \"@text\""
}, jr = "This is not valid YAML.";
function syntaxProblems(e, t) {
	let n = new Set(), r = e.errors.filter(({ pos: e }) => !n.has(e[0]) && n.add(e[0])), i = r.findIndex((n) => bracketProblem(n, e, t) !== null);
	return r.slice(0, i < 0 ? 5 : Math.min(5, i + 1)).map((n) => bracketProblem(n, e, t) ?? syntaxProblem(n, t));
}
function syntaxProblem({ code: e, message: t, pos: n }, r) {
	let i = Ar[e] ?? "quote text that holds `:`, `#`, `{`, `[`, `*` or `&`:\nkey: \"text: more text\"", a = r(n[0]);
	if (e === "DUPLICATE_KEY") return {
		code: "config/duplicate-key",
		what: "This key stands twice in the same block.",
		fix: i,
		place: a
	};
	let o = e === "MULTIPLE_DOCS" ? "A second document begins here." : oneLine(t);
	return {
		code: "config/yaml-syntax",
		what: jr,
		why: o,
		fix: i,
		place: a
	};
}
function bracketProblem({ message: e, pos: t }, n, r) {
	let i = {
		code: "config/yaml-syntax",
		what: jr
	}, a = /^Unexpected flow-(?:seq|map)-end token.*"([\]}])"/.exec(e)?.[1];
	if (a !== void 0) {
		let e = `This \`${a}\` closes a bracket that is not open.`;
		return {
			...i,
			why: e,
			fix: "remove it, or quote the text that it belongs to",
			place: r(t[0])
		};
	}
	let o = r(openedAt(n, t[0])), s = /end with a ([\]}])/.exec(e)?.[1];
	if (s !== void 0) {
		let e = `This bracket is not closed with \`${s}\`.`, t = `write \`${s}\` at its end, or quote the text if the bracket belongs to it`;
		return {
			...i,
			why: e,
			fix: t,
			place: o
		};
	}
	let c = /^Missing closing (["'])quote/.exec(e)?.[1];
	return c === void 0 ? null : {
		...i,
		why: `This ${c} is not closed.`,
		fix: `write ${c} at the end of the text`,
		place: o
	};
}
function openedAt(e, t) {
	let n = t;
	return (0, Or.YR)(e, { Node(e, r) {
		let [i, a] = (0, Or.P3)(r) || (0, Or.jn)(r) ? r.range ?? [0, 0] : [0, 0];
		((0, Or.P3)(r) ? r.flow : (0, Or.jn)(r) && r.type?.startsWith("QUOTE")) && i < t && t <= a && (n = i);
	} }), n;
}
function tooDeep(e) {
	return {
		code: "config/too-deep",
		what: "This file is nested too deeply to be read.",
		fix: "write it with fewer levels of brackets",
		place: {
			file: e,
			line: 1,
			column: 1
		}
	};
}
function oneLine(e) {
	return e.replaceAll(/\s+/g, " ").slice(0, 300);
}
const Mr = [
	"document",
	"headings",
	"sentences",
	"tokens",
	"words"
];
function chunksOf(e, t, n) {
	let { by: r } = t;
	if (!/\S/.test(e)) return [];
	if (r === "document") return [trimmed(e, {
		start: 0,
		end: e.length
	})];
	let i = r === "headings" ? sectionsOf(e) : [{
		start: 0,
		end: e.length
	}], a = r === "tokens" || r === "words" ? wordsOf : chunks_sentencesOf, o = r === "words" ? () => 1 : (t) => n(e.slice(t.start, t.end));
	return i.flatMap((n) => packed(a(e, n), t, o));
}
function packed(e, { size: t, overlap: n }, r) {
	let i = e.map(r), a = [];
	for (let r = 0; r < e.length;) {
		let [o, s] = [r, i[r]];
		for (; o + 1 < e.length && s + i[o + 1] <= t;) o += 1, s += i[o];
		if (a.push({
			start: e[r].start,
			end: e[o].end
		}), o + 1 >= e.length) break;
		r = nextStart(i, r, o, n);
	}
	return a;
}
function nextStart(e, t, n, r) {
	let [i, a] = [n + 1, 0];
	for (; i - 1 > t && a + e[i - 1] <= r;) --i, a += e[i];
	return i;
}
function wordsOf(e, { start: t, end: n }) {
	return [...e.slice(t, n).matchAll(/\S+/g)].map(({ index: e, 0: n }) => ({
		start: t + e,
		end: t + e + n.length
	}));
}
function sectionsOf(e) {
	let t = [0], n = null;
	for (let { index: r, 0: i } of e.matchAll(/^.*$/gm)) {
		let e = /^ {0,3}(`{3,}|~{3,})/.exec(i)?.[1];
		e && n === null ? n = e : e && n !== null && e.startsWith(n) ? n = null : n === null && r > 0 && /^ {0,3}#{1,6}(\s|$)/.test(i) && t.push(r);
	}
	return t.map((n, r) => ({
		start: n,
		end: t[r + 1] ?? e.length
	})).filter(({ start: t, end: n }) => /\S/.test(e.slice(t, n)));
}
const Nr = /(?:^|[\s([])(?:\p{Lu}|Mr|Mrs|Ms|Dr|Prof|St|Jr|Sr|vs|etc|e\.g|i\.e|cf|No|Nr|Fig|Eq|Sec|Vol|pp|ca|approx|z\.B|d\.h|bzw|usw)\.\s*$/u;
function chunks_sentencesOf(e, t) {
	let n = new Intl.Segmenter("en", { granularity: "sentence" }), r = [];
	for (let { index: i, 0: a } of e.slice(t.start, t.end).matchAll(/(?:.+(?:\n|$))+/g)) {
		let e = null;
		for (let { segment: o, index: s } of n.segment(a)) {
			let n = {
				start: e?.start ?? t.start + i + s,
				end: t.start + i + s + o.length
			};
			e = Nr.test(o) ? n : null, e === null && r.push(n);
		}
		e !== null && r.push(e);
	}
	return r.map((t) => trimmed(e, t)).filter(({ start: e, end: t }) => t > e);
}
function trimmed(e, { start: t, end: n }) {
	let r = e.slice(t, n), i = r.length - r.trimStart().length;
	return {
		start: t + i,
		end: t + Math.max(i, r.trimEnd().length)
	};
}
const Pr = schemas_string().regex(/^file:\/\/./, "write it as file://PATH, relative to this file, so that a change of it is seen"), Fr = schemas_int().min(1), Ir = schemas_number().min(0).max(1), Lr = schemas_string().regex(/^[A-Za-z_][A-Za-z0-9_]*$/), Rr = strictObject({
	provider: literal("openai"),
	model: schemas_string().min(1),
	baseUrl: url().optional(),
	dimensions: Fr.optional(),
	passagePrefix: schemas_string().default(""),
	queryPrefix: schemas_string().default(""),
	apiKeyEnv: Lr.default("OPENAI_API_KEY")
}), zr = discriminatedUnion("provider", [strictObject({
	provider: literal("lsa"),
	dims: Fr.max(1024).default(128)
}), Rr]), Br = strictObject({
	files: union([Pr, array(Pr).min(1)]),
	fields: strictObject({
		id: schemas_string().default("id"),
		text: union([schemas_string(), array(schemas_string()).min(1)]).default("text")
	}).prefault({}),
	leaveOut: array(schemas_string()).default([])
}), Vr = strictObject({
	k1: schemas_number().min(0).default(1.2),
	b: Ir.default(.75),
	stem: schemas_enum(te).default("porter"),
	stop: schemas_enum(k).default("english")
}).prefault({}), Hr = discriminatedUnion("method", [strictObject({
	method: literal("rrf"),
	k: schemas_number().positive().default(60),
	weight: Ir.default(.5)
}), strictObject({
	method: literal("convex"),
	weight: Ir.default(.5)
})]).prefault({ method: "rrf" }), Ur = strictObject({
	model: schemas_string().min(1),
	config: record(schemas_string(), unknown()).default({}),
	prompt: Pr
}).optional(), Wr = Fr.optional(), Gr = {
	k: Fr.max(1e3).default(5),
	measure: strictObject({
		at: array(Fr.max(1e3)).default([]),
		depth: Fr.max(1e4).optional()
	}).prefault({}),
	answer: Ur
}, Kr = discriminatedUnion("retriever", [
	strictObject({
		retriever: literal("http"),
		...Gr,
		url: schemas_string().regex(/^https?:\/\//, "must begin with http:// or https://"),
		method: schemas_enum(["GET", "POST"]).default("POST"),
		headers: record(schemas_string(), schemas_string()).default({}),
		body: unknown().optional(),
		passages: schemas_string().default("passages"),
		answered: schemas_string().default("answer"),
		document: schemas_string().default("document"),
		text: schemas_string().default("text"),
		timeoutSeconds: schemas_number().positive().default(60)
	}),
	strictObject({
		retriever: literal("code"),
		...Gr,
		code: Pr,
		settings: record(schemas_string(), unknown()).default({})
	}),
	strictObject({
		retriever: literal("postgres"),
		...Gr,
		urlEnv: Lr.default("DATABASE_URL"),
		table: schemas_string().min(1),
		columns: strictObject({
			document: schemas_string().default("document"),
			text: schemas_string().default("text"),
			embedding: schemas_string().default("embedding")
		}).prefault({}),
		distance: schemas_enum([
			"cosine",
			"l2",
			"inner"
		]).default("cosine"),
		search: schemas_enum(["dense", "hybrid"]).default("dense"),
		language: schemas_string().regex(/^[a-z_]+$/).default("english"),
		embedding: Rr,
		fusion: Hr,
		filter: record(schemas_string(), union([
			schemas_string(),
			schemas_number(),
			schemas_boolean()
		])).default({}),
		perDocument: Wr
	}),
	strictObject({
		retriever: literal("embedded"),
		...Gr,
		corpus: Br,
		chunk: strictObject({
			by: schemas_enum(Mr).default("headings"),
			size: Fr.default(300),
			overlap: schemas_int().min(0).default(0)
		}).prefault({}),
		search: schemas_enum([
			"bm25",
			"dense",
			"hybrid"
		]).default("bm25"),
		bm25: Vr,
		embedding: zr.prefault({ provider: "lsa" }),
		fusion: Hr,
		filter: record(schemas_string(), union([
			schemas_string(),
			schemas_number(),
			schemas_boolean()
		])).default({}),
		perDocument: Wr
	})
]);
function loadRagSettings(e) {
	let t = config_problems_required(yamlSource(a.basename(e), textOf(e))), n = Kr.safeParse(t.plain() ?? {});
	if (n.success) return withSoundPatterns(n.data, e);
	let r = n.error.issues.map(({ message: e, path: n, code: r }) => ({
		code: "rag/settings",
		what: `${n.length > 0 ? `\`${n.join(".")}\`: ` : ""}${e}`,
		...r === "invalid_union" && n[0] === "retriever" ? { fix: "write one of\nretriever: embedded\nretriever: http\nretriever: code\nretriever: postgres" } : {},
		place: t.placeOf(n)
	})), [i] = r;
	throw new Dr.pO(r.length === 1 && i ? i : {
		code: "rag/settings",
		what: `${r.length} problems in ${a.basename(e)}.`,
		problems: r
	});
}
function textOf(e) {
	try {
		let t = (0, i.readFileSync)(e);
		if (t.length <= 1e6) return t.toString("utf8");
		throw new Dr.pO({
			code: "rag/settings",
			what: `${e} is larger than a settings file can be (1 MB).`
		});
	} catch (e) {
		throw e instanceof Dr.pO ? e : new Dr.pO({
			code: "rag/no-settings",
			what: `The settings of a RAG provider cannot be read: ${e instanceof Error ? e.message : String(e)}`,
			fix: "name a YAML file beside the suite:\nproviders:\n  - pawl:rag:rag.yaml"
		});
	}
}
function withSoundPatterns(e, t) {
	for (let n of e.retriever === "embedded" ? e.corpus.leaveOut : []) try {
		new RegExp(n, "u");
	} catch {
		throw new Dr.pO({
			code: "rag/settings",
			what: `\`corpus.leaveOut\` holds an expression that cannot be read: ${n}`,
			place: { file: a.basename(t) }
		});
	}
	return e;
}
const qr = e(import.meta.url)("node:url"), Jr = schemas_string().max(1e5), Yr = schemas_int().min(0), Xr = array(union([Jr.transform((e) => ({
	document: "",
	text: e,
	span: null,
	score: null
})), object({
	document: union([schemas_string().max(1e3), schemas_number()]).transform(String).default(""),
	text: Jr.default(""),
	start: Yr.optional(),
	end: Yr.optional(),
	score: schemas_number().nullish()
}).transform(({ document: e, text: t, start: n, end: r, score: i }) => ({
	document: e,
	text: t,
	span: n !== void 0 && r !== void 0 && r > n ? {
		start: n,
		end: r
	} : null,
	score: i ?? null
}))])).max(1e3);
function passagesIn(e) {
	let t = Xr.safeParse(e);
	if (t.success) return t.data;
	let n = Number(t.error.issues[0]?.path[0] ?? 0) + 1;
	throw Error(`passage ${n} must be a text of at most 100,000 characters, or { document, text } with numbers as start, end and score`);
}
var __rewriteRelativeImportExtension = function(e, t) {
	return typeof e == "string" && /^\.\.?\//.test(e) ? e.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i, function(e, n, r, i, a) {
		return n ? t ? ".jsx" : ".js" : r && (!i || !a) ? e : r + i + "." + a.toLowerCase() + "js";
	}) : e;
};
const Zr = union([array(unknown()).transform((e) => ({
	passages: e,
	answer: null
})), object({
	passages: array(unknown()),
	answer: schemas_string().nullish()
}).transform(({ passages: e, answer: t }) => ({
	passages: e,
	answer: t ?? null
}))]);
async function codeRetriever(e, { code: t, settings: n }) {
	let r = t.slice(7), i = await moduleFunction(a.resolve(e, r), r);
	return { async retrieve(e, t, a) {
		let o = Zr.safeParse(await i(e, {
			k: t,
			vars: a,
			settings: n
		}));
		if (!o.success) throw Error(`${r} must return a list of passages, or { passages, answer }`);
		return {
			...o.data,
			passages: passagesIn(o.data.passages.slice(0, t))
		};
	} };
}
async function moduleFunction(e, t) {
	let n = await import(__rewriteRelativeImportExtension((0, qr.pathToFileURL)(e).href)), r = Object(n.default), i = typeof n.default == "function" ? n.default : r.default;
	if (typeof i == "function") return i;
	throw new Dr.pO({
		code: "rag/no-function",
		what: `${t} has no default export that is a function.`,
		fix: "write\nexport default async function retrieve(question, { k }) {\n  return [{ document: 'a.md', text: '…' }];\n}",
		place: { file: t }
	});
}
var Qr = __nccwpck_require__(8212);
function bm25Index(e, { k1: t, b: n }) {
	let r = postingsOf(e), i = e.reduce((e, t) => e + t.length, 0) / Math.max(1, e.length) || 1, a = e.map((e) => t * (1 - n + n * e.length / i));
	return {
		size: e.length,
		search(n, i) {
			let o = new Map();
			for (let i of n) {
				let n = r.get(i) ?? [], s = Math.log(1 + (e.length - n.length + .5) / (n.length + .5));
				for (let { item: e, count: r } of n) {
					let n = s * r * (t + 1) / (r + a[e]);
					o.set(e, (o.get(e) ?? 0) + n);
				}
			}
			return (0, Qr.N)([...o].map(([e, t]) => ({
				item: e,
				score: t
			})), i);
		}
	};
}
function postingsOf(e) {
	let t = new Map();
	return e.forEach((e, n) => {
		let r = new Map();
		for (let t of e) r.set(t, (r.get(t) ?? 0) + 1);
		for (let [e, i] of r) {
			let r = t.get(e) ?? [];
			r.push({
				item: n,
				count: i
			}), t.set(e, r);
		}
	}), t;
}
function denseIndex(e) {
	let t = e[0]?.length ?? 0, n = new Float32Array(e.length * t);
	return e.forEach((e, r) => {
		n.set(unit(e), r * t);
	}), {
		size: e.length,
		search(r, i) {
			let a = unit(r);
			if (a.length !== t || a.every((e) => e === 0)) return [];
			let o = [];
			for (let r = 0; r < e.length; r++) {
				let e = 0;
				for (let i = 0; i < t; i++) e += n[r * t + i] * a[i];
				e !== 0 && o.push({
					item: r,
					score: e
				});
			}
			return (0, Qr.N)(o, i);
		}
	};
}
function unit(e) {
	let t = 0;
	for (let n of e) t += n * n;
	let n = Math.sqrt(t);
	return Float32Array.from(e, (e) => n > 0 ? e / n : 0);
}
var $r = __nccwpck_require__(8312);
class StatsInputError extends RangeError {
	code = "stats/input";
	argument;
	constructor(e, t, n) {
		super(`${e} must be ${n}, found ${String(t)}`), this.name = "StatsInputError", this.argument = e;
	}
}
function openProbability(e, t) {
	if (!(t > 0 && t < 1)) throw new StatsInputError(e, t, "strictly between 0 and 1");
	return t;
}
function normalCdf(e) {
	return .5 * erfc(-e / Math.SQRT2);
}
function normalQuantile(e) {
	openProbability("p", e);
	let t = acklam(e), n = (normalCdf(t) - e) * Math.sqrt(2 * Math.PI) * Math.exp(t * t / 2);
	return t - n / (1 + t * n / 2);
}
function erfc(e) {
	if (e < 0) return 2 - erfc(-e);
	if (e < 2.5) {
		let t = e, n = e;
		for (let r = 1; Math.abs(t) > 1e-17 * Math.abs(n) && r < 200; r++) t *= -e * e / r, n += t / (2 * r + 1);
		return 1 - 2 / Math.sqrt(Math.PI) * n;
	}
	let t = 0;
	for (let n = 60; n > 0; n--) t = n / 2 / (e + t);
	return Math.exp(-e * e) / (Math.sqrt(Math.PI) * (e + t));
}
function acklam(e) {
	let tail = (e) => (((((-.007784894002430293 * e - .3223964580411365) * e - 2.400758277161838) * e - 2.549732539343734) * e + 4.374664141464968) * e + 2.938163982698783) / ((((.007784695709041462 * e + .3224671290700398) * e + 2.445134137142996) * e + 3.754408661907416) * e + 1);
	if (e < .02425) return tail(Math.sqrt(-2 * Math.log(e)));
	if (e > .97575) return -tail(Math.sqrt(-2 * Math.log(1 - e)));
	let t = e - .5, n = t * t;
	return (((((-39.69683028665376 * n + 220.9460984245205) * n - 275.9285104469687) * n + 138.357751867269) * n - 30.66479806614716) * n + 2.506628277459239) * t / (((((-54.47609879822406 * n + 161.5858368580409) * n - 155.6989798598866) * n + 66.80131188771972) * n - 13.28068155288572) * n + 1);
}
function seededRandom(e, ...t) {
	let n = random_wordsOf(`${e}\u0000${t.join("\0")}`), r = n(), i = n(), a = n(), o = 1, next32 = () => {
		let e = r + i + o | 0;
		return o = o + 1 | 0, r = i ^ i >>> 9, i = a + (a << 3) | 0, a = (a << 21 | a >>> 11) + e, a |= 0, e >>> 0;
	};
	for (let e = 0; e < 15; e++) next32();
	let next = () => next32() / 4294967296;
	return {
		next,
		below: (e) => Math.floor(next() * e)
	};
}
function random_wordsOf(e) {
	let t = 1779033703 ^ e.length;
	for (let n = 0; n < e.length; n++) t = Math.imul(t ^ e.charCodeAt(n), 3432918353), t = t << 13 | t >>> 19;
	return () => (t = Math.imul(t ^ t >>> 16, 2246822507), t = Math.imul(t ^ t >>> 13, 3266489909), t ^= t >>> 16, t | 0);
}
var $ = __nccwpck_require__(3076);
$.y3, $.jy, $.oN, $.Hc, $.cg;
const ei = $.hj;
$.LU, $.Tb;
const ti = $.uq;
$.Zm, $.Dq, $.__, $.q0, $.lh, $.pI, $.zC, $.zg, $.g6, $.OL, $.ks, $.QR, $.jp, $.mk, $.W2, $.l, $.KY, $.dv, $.BR, $.Wu, $.uq, $.uq, $.a4, $.DI, $.Jo, $.Zi, $.kH, $.LV;
function orthonormal(e) {
	return whitened(whitened(e));
}
function whitened(e) {
	let { values: t, vectors: n } = eigen(gram(e)), r = Math.max(...t, 0), i = t.map((e) => e > r * 1e-20 && e > 0 ? 1 / Math.sqrt(e) : 0);
	return combined(e, e.width, (e, t) => n.get(e, t) * i[t]);
}
function leadingDirections(e, t, n) {
	let { vectors: r } = eigen(gram(t));
	return combined(e, n, (t, n) => r.get(t, e.width - 1 - n));
}
function eigen(e) {
	let { realEigenvalues: t, eigenvectorMatrix: n } = new ei(e, { assumeSymmetric: !0 });
	return {
		values: t,
		vectors: n
	};
}
function gram({ width: e, values: t }) {
	let n = new Float64Array(e * e);
	for (let r = 0; r < t.length; r += e) for (let i = 0; i < e; i++) {
		let a = t[r + i];
		if (a !== 0) for (let o = i; o < e; o++) n[i * e + o] = n[i * e + o] + a * t[r + o];
	}
	let r = new ti(e, e);
	for (let t = 0; t < e; t++) for (let i = 0; i < e; i++) r.set(t, i, n[Math.min(t, i) * e + Math.max(t, i)]);
	return r;
}
function combined({ width: e, values: t }, n, r) {
	let i = Float64Array.from({ length: e * n }, (e, t) => r(Math.floor(t / n), t % n)), a = t.length / e, o = new Float64Array(a * n);
	for (let r = 0; r < a; r++) for (let a = 0; a < e; a++) {
		let s = t[r * e + a];
		if (s !== 0) for (let e = 0; e < n; e++) o[r * n + e] = o[r * n + e] + s * i[a * n + e];
	}
	return {
		width: n,
		values: o
	};
}
function lsaModel(e, t, n = 0) {
	let r = new Map();
	for (let t of e) for (let e of t) r.has(e) || r.set(e, r.size);
	let i = weigher(r, e), a = e.map(i), o = Math.min(t, r.size, e.length);
	if (o === 0) return {
		vectors: e.map(() => new Float32Array()),
		embed: () => new Float32Array()
	};
	let s = leadingVectors(a, r.size, o, n), embed = (e) => Float32Array.from(projected(s, e));
	return {
		vectors: a.map(embed),
		embed: (e) => embed(i(e))
	};
}
function weigher(e, t) {
	let n = new Float64Array(e.size);
	for (let r of t) for (let t of new Set(r)) {
		let r = e.get(t);
		n[r] = n[r] + 1;
	}
	return (r) => {
		let i = new Map();
		for (let t of r) {
			let n = e.get(t);
			n !== void 0 && i.set(n, (i.get(n) ?? 0) + 1);
		}
		let a = [...i].map(([e, r]) => ({
			term: e,
			weight: (1 + Math.log(r)) * Math.log((t.length + 1) / (n[e] + .5))
		})), o = Math.sqrt(a.reduce((e, { weight: t }) => e + t * t, 0));
		return o > 0 ? a.map(({ term: e, weight: t }) => ({
			term: e,
			weight: t / o
		})) : [];
	};
}
function leadingVectors(e, t, n, r) {
	let i = Math.min(n + 10, t, e.length), a = seededRandom(r, "lsa"), normal = () => normalQuantile((a.next() * 4294967296 + .5) / 4294967296), o = orthonormal(times(e, t, {
		width: i,
		values: Float64Array.from({ length: e.length * i }, normal)
	}));
	for (let n = 0; n < 2; n++) o = orthonormal(times(e, t, orthonormal(transposedTimes(e, o))));
	return leadingDirections(o, transposedTimes(e, o), n);
}
function times(e, t, n) {
	let { width: r } = n, i = new Float64Array(t * r);
	return e.forEach((e, t) => {
		for (let { term: a, weight: o } of e) for (let e = 0; e < r; e++) i[a * r + e] = i[a * r + e] + o * n.values[t * r + e];
	}), {
		width: r,
		values: i
	};
}
function transposedTimes(e, t) {
	let { width: n } = t, r = new Float64Array(e.length * n);
	return e.forEach((e, i) => {
		r.set(projected(t, e), i * n);
	}), {
		width: n,
		values: r
	};
}
function projected({ width: e, values: t }, n) {
	let r = new Float64Array(e);
	for (let { term: i, weight: a } of n) for (let n = 0; n < e; n++) r[n] = r[n] + a * t[i * e + n];
	return r;
}
var ni = __nccwpck_require__(4006);
function readCorpus(e, t, n = 1e5) {
	let r = [t.corpus.files].flat().map((e) => e.slice(7)), i = [...new Set(r.flatMap((t) => matching(e, t)))].sort();
	if (i.length > n) throw new Dr.pO({
		code: "rag/large-corpus",
		what: `The corpus has ${thousands(i.length)} files; at most ${thousands(n)} are read.`,
		fix: "name fewer in `corpus.files`, or put them into JSON Lines: one document a line"
	});
	let a = i.flatMap((n) => documentsIn(e, n, t));
	if (a.length > 0) return a;
	throw new Dr.pO({
		code: "rag/empty-corpus",
		what: `The corpus is empty: ${i.length} files match ${r.join(", ")}, and none holds text.`,
		fix: "name files that exist, relative to the settings file:\ncorpus:\n  files: file://docs/**/*.md"
	});
}
function matching(e, t) {
	let { base: n, glob: r } = ni.scan(t), o = a.resolve(e, n), name = (t) => a.relative(e, t).split(a.sep).join("/"), s = (0, i.statSync)(o, { throwIfNoEntry: !1 });
	if (s?.isFile() && r === "") return [name(o)];
	if (!s?.isDirectory()) return [];
	let c = r === "" ? () => !0 : ni(r, { dot: !1 });
	return (0, i.readdirSync)(o, {
		recursive: !0,
		withFileTypes: !0
	}).filter((e) => e.isFile()).map((e) => a.join(e.parentPath, e.name)).filter((e) => !/(^|[\\/])(node_modules|\.git)[\\/]/.test(a.relative(o, e))).filter((e) => c(a.relative(o, e).split(a.sep).join("/"))).map(name);
}
function documentsIn(e, t, n) {
	let r = readBounded(a.resolve(e, t), t);
	if (r.subarray(0, 8e3).includes(0)) throw new Dr.pO({
		code: "rag/binary-corpus",
		what: `${t} is no text: it holds zero bytes.`,
		fix: "leave it out of `corpus.files`, or turn it into text first",
		place: { file: t }
	});
	let i = new TextDecoder().decode(r), o = n.corpus.leaveOut.map((e) => new RegExp(e, "u")), clean = (e) => o.length === 0 ? e : e.split("\n").filter((e) => !o.some((t) => t.test(e))).join("\n");
	return (/\.jsonl$/i.test(t) ? linesOf(i, t, n) : [{
		id: t,
		text: i
	}]).map(({ id: e, text: t }) => ({
		id: e,
		text: clean(t)
	})).filter(({ text: e }) => /\S/.test(e));
}
function readBounded(e, t) {
	if ((0, i.statSync)(e).size > 2e8) throw new Dr.pO({
		code: "rag/large-file",
		what: `${t} is larger than 200 MB.`,
		place: { file: t }
	});
	return (0, i.readFileSync)(e);
}
function linesOf(e, t, { corpus: { fields: n }, filter: r }) {
	return e.split("\n").flatMap((e, i) => {
		if (e.trim() === "") return [];
		let a = rowOf(e, t, i + 1);
		if (Object.entries(r).some(([e, t]) => a[e] !== t)) return [];
		let o = a[n.id], s = [n.text].flat().map((e) => a[e]);
		if (typeof o != "string" && typeof o != "number" || s.every((e) => typeof e != "string")) throw new Dr.pO({
			code: "rag/corpus-line",
			what: `This line has no ${typeof o == "string" || typeof o == "number" ? "text" : `\`${n.id}\``}.`,
			fix: "say which fields hold what:\ncorpus:\n  fields: { id: docid, text: [title, body] }",
			place: {
				file: t,
				line: i + 1
			}
		});
		return [{
			id: String(o),
			text: s.filter((e) => typeof e == "string").join("\n\n")
		}];
	});
}
function rowOf(e, t, n) {
	try {
		let t = JSON.parse(e);
		if (typeof t == "object" && t && !Array.isArray(t)) return t;
	} catch {}
	throw new Dr.pO({
		code: "rag/corpus-line",
		what: "This line is no JSON object.",
		fix: "write one document a line: {\"id\": \"…\", \"text\": \"…\"}",
		place: {
			file: t,
			line: n
		}
	});
}
var ri = __nccwpck_require__(8899);
const ii = 1e3;
async function embeddedRetriever(e, t) {
	let n = await chunksIn(readCorpus(e, t), t), r = await searchOver(n, t);
	return { async retrieve(e, i) {
		return {
			passages: (await r(e, t.chunk.by === "document" ? i : Math.max(ii, i))).slice(0, i).map(({ item: e, score: t }) => ({
				...n[e],
				score: t
			})),
			answer: null
		};
	} };
}
async function chunksIn(e, { chunk: t }) {
	let n = t.by === "words" || t.by === "document" ? () => 1 : await tokenCounter();
	return e.flatMap(({ id: e, text: r }) => chunksOf(r, t, n).map((t) => ({
		document: e,
		text: r.slice(t.start, t.end),
		span: t
	})));
}
async function searchOver(e, t) {
	if (t.search === "bm25") return lexicalSearch(e, t);
	let n = await denseSearch(e, t);
	if (t.search === "dense") return n;
	let r = lexicalSearch(e, t);
	return async (e, i) => {
		let [a, o] = await Promise.all([r(e, ii), n(e, ii)]);
		return (0, $r.c)(a, o, t.fusion, i);
	};
}
function lexicalSearch(e, { bm25: t }) {
	let n = analyzer(t), r = bm25Index(e.map(({ text: e }) => n(e)), t);
	return async (e, t) => r.search(n(e), t);
}
async function denseSearch(e, { bm25: t, embedding: n }) {
	if (n.provider === "lsa") {
		let r = analyzer(t), { vectors: i, embed: a } = lsaModel(e.map(({ text: e }) => r(e)), n.dims), o = denseIndex(i);
		return async (e, t) => o.search(a(r(e)), t);
	}
	let r = (0, ri.n)(n, process.env), i = denseIndex(await r(e.map(({ text: e }) => n.passagePrefix + e)));
	return async (e, t) => {
		let [a] = await r([n.queryPrefix + e]);
		return a ? i.search(a, t) : [];
	};
}
function httpRetriever(e, t) {
	let { method: n, url: r, passages: i, answered: a, document: o, text: s } = e, c = environmentOf(e, t), l = Object.values(c).filter((e) => e.length >= ai);
	return { async retrieve(t, u) {
		try {
			let n = await ask(e, {
				question: t,
				k: String(u),
				...c
			}), r = at(n, i);
			if (!Array.isArray(r)) throw Error(`there is no list at \`${i}\``);
			let l = r.slice(0, u).map((e) => typeof e == "string" ? e : {
				...Object(e),
				document: at(e, o) ?? "",
				text: at(e, s) ?? ""
			}), d = at(n, a);
			return {
				passages: passagesIn(l),
				answer: typeof d == "string" ? d : null
			};
		} catch (e) {
			let t = l.reduce((e, t) => e.replaceAll(t, "***"), whyOf(e));
			throw Error(`${n} ${r}: ${t}`);
		}
	} };
}
const ai = 8;
function whyOf(e) {
	if (!(e instanceof Error)) return String(e);
	if (e.name === "TimeoutError") return "no answer in time (`timeoutSeconds`)";
	let { cause: t } = e;
	return t instanceof Error ? `${e.message}: ${t.message || String(Object(t).code)}` : e.message;
}
async function ask(e, t) {
	let { method: n, url: r, headers: i, body: a, timeoutSeconds: o } = e, s = filled(r, t, encodeURIComponent), c = n === "POST" ? JSON.stringify(filled(a ?? {
		question: "{{question}}",
		k: "{{k}}"
	}, t)) : null, l = await fetch(s, {
		method: n,
		headers: {
			...c === null ? {} : { "content-type": "application/json" },
			...filled(i, t)
		},
		...c === null ? {} : { body: c },
		redirect: "manual",
		signal: AbortSignal.timeout(o * 1e3)
	}), { status: u, statusText: d } = l;
	if (u >= 300 && u < 400) throw await l.body?.cancel(), Error(`HTTP ${u}, to ${l.headers.get("location")}: write that address as \`url\``);
	let f = await boundedText(l);
	if (!l.ok) throw Error(`HTTP ${u} ${d}: ${f.slice(0, 300)}`);
	try {
		return JSON.parse(f);
	} catch {
		throw Error(`the answer is no JSON: ${f.slice(0, 100)}`);
	}
}
async function boundedText({ body: e }) {
	let t = [], n = 0;
	for await (let r of e ?? []) {
		if (n += r.length, n > 2e7) throw Error("the answer is larger than 20 MB");
		t.push(r);
	}
	return new TextDecoder().decode(Buffer.concat(t));
}
function environmentOf(e, t) {
	let n = [...JSON.stringify(e).matchAll(/\{\{\s*env\.(\w+)\s*\}\}/g)].map(([, e]) => e), r = n.find((e) => t[e] === void 0);
	if (r !== void 0) throw new Dr.pO({
		code: "rag/no-variable",
		what: `The settings name {{env.${r}}}, and there is no such variable.`,
		fix: `set ${r}; a variable that is no key of a provider reaches suites by pawl.yaml:\npass-env: [${r}]`
	});
	return Object.fromEntries(n.map((e) => [`env.${e}`, t[e]]));
}
function filled(e, t, n = (e) => e) {
	return typeof e == "string" ? /^\{\{\s*k\s*\}\}$/.test(e) ? Number(t.k) : e.replace(/\{\{\s*([\w.]+)\s*\}\}/g, (e, r) => Object.hasOwn(t, r) ? n(t[r]) : e) : Array.isArray(e) ? e.map((e) => filled(e, t, n)) : typeof e != "object" || !e ? e : Object.fromEntries(Object.entries(e).map(([e, r]) => [e, filled(r, t, n)]));
}
function at(e, t) {
	return t.split(".").reduce((e, t) => typeof e == "object" && e && Object.hasOwn(e, t) ? e[t] : void 0, e);
}
function ragProvider({ file: e, env: t, loadModel: n }) {
	let r = loadRagSettings(e), i = a.dirname(e), o = once(() => openRetriever(i, r, t)), s = once(async () => r.answer && n(r.answer.model, r.answer.config));
	return {
		config: r,
		async callApi(e, { passages: t, ...n } = {}) {
			let { k: a } = r, c = "perDocument" in r ? r.perDocument : void 0, l = depthOf(r, c), [u, d] = await Promise.all([
				t ? null : o(),
				s(),
				tokenCounter()
			]), f = performance.now(), p = u === null ? {
				passages: (t ?? []).map(foundAs),
				answer: null
			} : spread(await u.retrieve(e, l, n.vars ?? {}), c), m = t ? p : {
				...p,
				passages: p.passages.slice(0, a)
			}, h = d ? await d(promptOf(i, r, e, m), n) : plainOutput(m), g = performance.now() - f;
			if (h.error !== void 0) return h;
			let v = rankingMetrics(p.passages, r, n);
			return {
				...h,
				latencyMs: g,
				metadata: await metadataOf(h, m, r, v)
			};
		}
	};
}
function depthOf({ k: e, measure: t }, n) {
	let r = Math.max(e, t.depth ?? 0, ...t.at);
	return n === void 0 ? r : r * oi;
}
const oi = 10;
function spread(e, t) {
	if (t === void 0) return e;
	let n = new Map(), r = e.passages.filter(({ document: e }) => {
		let r = (n.get(e) ?? 0) + 1;
		return n.set(e, r), r <= t;
	});
	return {
		...e,
		passages: r
	};
}
async function openRetriever(e, t, n) {
	return t.retriever === "http" ? httpRetriever(t, n) : t.retriever === "code" ? codeRetriever(e, t) : t.retriever === "postgres" ? (await Promise.all([__nccwpck_require__.e(534), __nccwpck_require__.e(69)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5450))).postgresRetriever(t, n) : embeddedRetriever(e, t);
}
function promptOf(e, { answer: t }, n, { passages: r }) {
	let o = (0, i.readFileSync)(a.resolve(e, (t?.prompt ?? "").slice(7)), "utf8"), s = {
		question: n,
		passages: r.map(({ document: e, text: t }, n) => `[${n + 1}] ${e}\n${t}`).join("\n\n")
	};
	return o.replace(/\{\{\s*(question|passages)\s*\}\}/g, (e, t) => s[t]);
}
function plainOutput({ passages: e, answer: t }) {
	return t === null ? { output: { passages: e.map(({ document: e, text: t }) => ({
		document: e,
		text: t
	})) } } : { output: t };
}
function foundAs({ document: e, text: t = "", start: n, end: r }) {
	return {
		document: e,
		text: t,
		span: n === void 0 || r === void 0 ? null : {
			start: n,
			end: r
		},
		score: null
	};
}
function once(e) {
	let t = null;
	return () => (t ??= e().catch((e) => {
		throw t = null, e;
	}), t);
}
var si = r.W;
export { si as ragProvider };
