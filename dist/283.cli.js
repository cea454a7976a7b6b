export const id = 283;
export const ids = [283];
export const modules = { 3664: ((e, t, n) => {
	n.d(t, { K: () => U });
	let r = 1024, i = 0;
	class Range {
		constructor(e, t) {
			this.from = e, this.to = t;
		}
	}
	class dist_NodeProp {
		constructor(e = {}) {
			this.id = i++, this.perNode = !!e.perNode, this.deserialize = e.deserialize || (() => {
				throw Error("This node type doesn't define a deserialize function");
			}), this.combine = e.combine || null;
		}
		add(e) {
			if (this.perNode) throw RangeError("Can't add per-node props to node types");
			return typeof e != "function" && (e = NodeType.match(e)), (t) => {
				let n = e(t);
				return n === void 0 ? null : [this, n];
			};
		}
	}
	dist_NodeProp.closedBy = new dist_NodeProp({ deserialize: (e) => e.split(" ") }), dist_NodeProp.openedBy = new dist_NodeProp({ deserialize: (e) => e.split(" ") }), dist_NodeProp.group = new dist_NodeProp({ deserialize: (e) => e.split(" ") }), dist_NodeProp.isolate = new dist_NodeProp({ deserialize: (e) => {
		if (e && e != "rtl" && e != "ltr" && e != "auto") throw RangeError("Invalid value for isolate: " + e);
		return e || "auto";
	} }), dist_NodeProp.contextHash = new dist_NodeProp({ perNode: !0 }), dist_NodeProp.lookAhead = new dist_NodeProp({ perNode: !0 }), dist_NodeProp.mounted = new dist_NodeProp({ perNode: !0 });
	class MountedTree {
		constructor(e, t, n, r = !1) {
			this.tree = e, this.overlay = t, this.parser = n, this.bracketed = r;
		}
		static get(e) {
			return e && e.props && e.props[dist_NodeProp.mounted.id];
		}
	}
	let a = Object.create(null);
	class NodeType {
		constructor(e, t, n, r = 0) {
			this.name = e, this.props = t, this.id = n, this.flags = r;
		}
		static define(e) {
			let t = e.props && e.props.length ? Object.create(null) : a, n = +!!e.top | (e.skipped ? 2 : 0) | (e.error ? 4 : 0) | (e.name == null ? 8 : 0), r = new NodeType(e.name || "", t, e.id, n);
			if (e.props) {
				for (let n of e.props) if (Array.isArray(n) || (n = n(r)), n) {
					if (n[0].perNode) throw RangeError("Can't store a per-node prop on a node type");
					t[n[0].id] = n[1];
				}
			}
			return r;
		}
		prop(e) {
			return this.props[e.id];
		}
		get isTop() {
			return (this.flags & 1) > 0;
		}
		get isSkipped() {
			return (this.flags & 2) > 0;
		}
		get isError() {
			return (this.flags & 4) > 0;
		}
		get isAnonymous() {
			return (this.flags & 8) > 0;
		}
		is(e) {
			if (typeof e == "string") {
				if (this.name == e) return !0;
				let t = this.prop(dist_NodeProp.group);
				return t ? t.indexOf(e) > -1 : !1;
			}
			return this.id == e;
		}
		static match(e) {
			let t = Object.create(null);
			for (let n in e) for (let r of n.split(" ")) t[r] = e[n];
			return (e) => {
				for (let n = e.prop(dist_NodeProp.group), r = -1; r < (n ? n.length : 0); r++) {
					let i = t[r < 0 ? e.name : n[r]];
					if (i) return i;
				}
			};
		}
	}
	NodeType.none = new NodeType("", Object.create(null), 0, 8);
	class NodeSet {
		constructor(e) {
			this.types = e;
			for (let t = 0; t < e.length; t++) if (e[t].id != t) throw RangeError("Node type ids should correspond to array positions when creating a node set");
		}
		extend(...e) {
			let t = [];
			for (let n of this.types) {
				let r = null;
				for (let t of e) {
					let e = t(n);
					if (e) {
						r ||= Object.assign({}, n.props);
						let t = e[1], i = e[0];
						i.combine && i.id in r && (t = i.combine(r[i.id], t)), r[i.id] = t;
					}
				}
				t.push(r ? new NodeType(n.name, r, n.id, n.flags) : n);
			}
			return new NodeSet(t);
		}
	}
	let o = new WeakMap(), s = new WeakMap();
	var c;
	(function(e) {
		e[e.ExcludeBuffers = 1] = "ExcludeBuffers", e[e.IncludeAnonymous = 2] = "IncludeAnonymous", e[e.IgnoreMounts = 4] = "IgnoreMounts", e[e.IgnoreOverlays = 8] = "IgnoreOverlays", e[e.EnterBracketed = 16] = "EnterBracketed";
	})(c ||= {});
	class Tree {
		constructor(e, t, n, r, i) {
			if (this.type = e, this.children = t, this.positions = n, this.length = r, this.props = null, i && i.length) {
				this.props = Object.create(null);
				for (let [e, t] of i) this.props[typeof e == "number" ? e : e.id] = t;
			}
		}
		toString() {
			let e = MountedTree.get(this);
			if (e && !e.overlay) return e.tree.toString();
			let t = "";
			for (let e of this.children) {
				let n = e.toString();
				n && (t && (t += ","), t += n);
			}
			return this.type.name ? (/\W/.test(this.type.name) && !this.type.isError ? JSON.stringify(this.type.name) : this.type.name) + (t.length ? "(" + t + ")" : "") : t;
		}
		cursor(e = 0) {
			return new TreeCursor(this.topNode, e);
		}
		cursorAt(e, t = 0, n = 0) {
			let r = o.get(this) || this.topNode, i = new TreeCursor(r);
			return i.moveTo(e, t), o.set(this, i._tree), i;
		}
		get topNode() {
			return new TreeNode(this, 0, 0, null);
		}
		resolve(e, t = 0) {
			let n = resolveNode(o.get(this) || this.topNode, e, t, !1);
			return o.set(this, n), n;
		}
		resolveInner(e, t = 0) {
			let n = resolveNode(s.get(this) || this.topNode, e, t, !0);
			return s.set(this, n), n;
		}
		resolveStack(e, t = 0) {
			return stackIterator(this, e, t);
		}
		iterate(e) {
			let { enter: t, leave: n, from: r = 0, to: i = this.length } = e, a = e.mode || 0, o = (a & c.IncludeAnonymous) > 0;
			for (let e = this.cursor(a | c.IncludeAnonymous);;) {
				let a = !1;
				if (e.from <= i && e.to >= r && (!o && e.type.isAnonymous || t(e) !== !1)) {
					if (e.firstChild()) continue;
					a = !0;
				}
				for (; a && n && (o || !e.type.isAnonymous) && n(e), !e.nextSibling();) {
					if (!e.parent()) return;
					a = !0;
				}
			}
		}
		prop(e) {
			return e.perNode ? this.props ? this.props[e.id] : void 0 : this.type.prop(e);
		}
		get propValues() {
			let e = [];
			if (this.props) for (let t in this.props) e.push([+t, this.props[t]]);
			return e;
		}
		balance(e = {}) {
			return this.children.length <= 8 ? this : balanceRange(NodeType.none, this.children, this.positions, 0, this.children.length, 0, this.length, (e, t, n) => new Tree(this.type, e, t, n, this.propValues), e.makeTree || ((e, t, n) => new Tree(NodeType.none, e, t, n)));
		}
		static build(e) {
			return buildTree(e);
		}
	}
	Tree.empty = new Tree(NodeType.none, [], [], 0);
	class FlatBufferCursor {
		constructor(e, t) {
			this.buffer = e, this.index = t;
		}
		get id() {
			return this.buffer[this.index - 4];
		}
		get start() {
			return this.buffer[this.index - 3];
		}
		get end() {
			return this.buffer[this.index - 2];
		}
		get size() {
			return this.buffer[this.index - 1];
		}
		get pos() {
			return this.index;
		}
		next() {
			this.index -= 4;
		}
		fork() {
			return new FlatBufferCursor(this.buffer, this.index);
		}
	}
	class TreeBuffer {
		constructor(e, t, n) {
			this.buffer = e, this.length = t, this.set = n;
		}
		get type() {
			return NodeType.none;
		}
		toString() {
			let e = [];
			for (let t = 0; t < this.buffer.length;) e.push(this.childString(t)), t = this.buffer[t + 3];
			return e.join(",");
		}
		childString(e) {
			let t = this.buffer[e], n = this.buffer[e + 3], r = this.set.types[t], i = r.name;
			if (/\W/.test(i) && !r.isError && (i = JSON.stringify(i)), e += 4, n == e) return i;
			let a = [];
			for (; e < n;) a.push(this.childString(e)), e = this.buffer[e + 3];
			return i + "(" + a.join(",") + ")";
		}
		findChild(e, t, n, r, i) {
			let { buffer: a } = this, o = -1;
			for (let s = e; s != t && !(checkSide(i, r, a[s + 1], a[s + 2]) && (o = s, n > 0)); s = a[s + 3]);
			return o;
		}
		slice(e, t, n) {
			let r = this.buffer, i = new Uint16Array(t - e), a = 0;
			for (let o = e, s = 0; o < t;) {
				i[s++] = r[o++], i[s++] = r[o++] - n;
				let t = i[s++] = r[o++] - n;
				i[s++] = r[o++] - e, a = Math.max(a, t);
			}
			return new TreeBuffer(i, a, this.set);
		}
	}
	function checkSide(e, t, n, r) {
		switch (e) {
			case -2: return n < t;
			case -1: return r >= t && n < t;
			case 0: return n < t && r > t;
			case 1: return n <= t && r > t;
			case 2: return r > t;
			case 4: return !0;
		}
	}
	function resolveNode(e, t, n, r) {
		for (; e.from == e.to || (n < 1 ? e.from >= t : e.from > t) || (n > -1 ? e.to <= t : e.to < t);) {
			let t = !r && e instanceof TreeNode && e.index < 0 ? null : e.parent;
			if (!t) return e;
			e = t;
		}
		let i = r ? 0 : c.IgnoreOverlays;
		if (r) for (let r = e, a = r.parent; a; r = a, a = r.parent) r instanceof TreeNode && r.index < 0 && a.enter(t, n, i)?.from != r.from && (e = a);
		for (;;) {
			let r = e.enter(t, n, i);
			if (!r) return e;
			e = r;
		}
	}
	class BaseNode {
		cursor(e = 0) {
			return new TreeCursor(this, e);
		}
		getChild(e, t = null, n = null) {
			let r = getChildren(this, e, t, n);
			return r.length ? r[0] : null;
		}
		getChildren(e, t = null, n = null) {
			return getChildren(this, e, t, n);
		}
		resolve(e, t = 0) {
			return resolveNode(this, e, t, !1);
		}
		resolveInner(e, t = 0) {
			return resolveNode(this, e, t, !0);
		}
		matchContext(e) {
			return matchNodeContext(this.parent, e);
		}
		enterUnfinishedNodesBefore(e) {
			let t = this.childBefore(e), n = this;
			for (; t;) {
				let e = t.lastChild;
				if (!e || e.to != t.to) break;
				e.type.isError && e.from == e.to ? (n = t, t = e.prevSibling) : t = e;
			}
			return n;
		}
		get node() {
			return this;
		}
		get next() {
			return this.parent;
		}
	}
	class TreeNode extends BaseNode {
		constructor(e, t, n, r) {
			super(), this._tree = e, this.from = t, this.index = n, this._parent = r;
		}
		get type() {
			return this._tree.type;
		}
		get name() {
			return this._tree.type.name;
		}
		get to() {
			return this.from + this._tree.length;
		}
		nextChild(e, t, n, r, i = 0) {
			for (let a = this;;) {
				for (let { children: o, positions: s } = a._tree, l = t > 0 ? o.length : -1; e != l; e += t) {
					let l = o[e], u = s[e] + a.from, d;
					if (i & c.EnterBracketed && l instanceof Tree && (d = MountedTree.get(l)) && !d.overlay && d.bracketed && n >= u && n <= u + l.length || checkSide(r, n, u, u + l.length)) {
						if (l instanceof TreeBuffer) {
							if (i & c.ExcludeBuffers) continue;
							let o = l.findChild(0, l.buffer.length, t, n - u, r);
							if (o > -1) return new BufferNode(new BufferContext(a, l, e, u), null, o);
						} else if (i & c.IncludeAnonymous || !l.type.isAnonymous || hasChild(l)) {
							let o;
							if (!(i & c.IgnoreMounts) && (o = MountedTree.get(l)) && !o.overlay) return new TreeNode(o.tree, u, e, a);
							let s = new TreeNode(l, u, e, a);
							return i & c.IncludeAnonymous || !s.type.isAnonymous ? s : s.nextChild(t < 0 ? l.children.length - 1 : 0, t, n, r, i);
						}
					}
				}
				if (i & c.IncludeAnonymous || !a.type.isAnonymous || (e = a.index >= 0 ? a.index + t : t < 0 ? -1 : a._parent._tree.children.length, a = a._parent, !a)) return null;
			}
		}
		get firstChild() {
			return this.nextChild(0, 1, 0, 4);
		}
		get lastChild() {
			return this.nextChild(this._tree.children.length - 1, -1, 0, 4);
		}
		childAfter(e) {
			return this.nextChild(0, 1, e, 2);
		}
		childBefore(e) {
			return this.nextChild(this._tree.children.length - 1, -1, e, -2);
		}
		prop(e) {
			return this._tree.prop(e);
		}
		enter(e, t, n = 0) {
			let r;
			if (!(n & c.IgnoreOverlays) && (r = MountedTree.get(this._tree)) && r.overlay) {
				let i = e - this.from, a = n & c.EnterBracketed && r.bracketed;
				for (let { from: e, to: n } of r.overlay) if ((t > 0 || a ? e <= i : e < i) && (t < 0 || a ? n >= i : n > i)) return new TreeNode(r.tree, r.overlay[0].from + this.from, -1, this);
			}
			return this.nextChild(0, 1, e, t, n);
		}
		nextSignificantParent() {
			let e = this;
			for (; e.type.isAnonymous && e._parent;) e = e._parent;
			return e;
		}
		get parent() {
			return this._parent ? this._parent.nextSignificantParent() : null;
		}
		get nextSibling() {
			return this._parent && this.index >= 0 ? this._parent.nextChild(this.index + 1, 1, 0, 4) : null;
		}
		get prevSibling() {
			return this._parent && this.index >= 0 ? this._parent.nextChild(this.index - 1, -1, 0, 4) : null;
		}
		get tree() {
			return this._tree;
		}
		toTree() {
			return this._tree;
		}
		toString() {
			return this._tree.toString();
		}
	}
	function getChildren(e, t, n, r) {
		let i = e.cursor(), a = [];
		if (!i.firstChild()) return a;
		if (n != null) {
			for (let e = !1; !e;) if (e = i.type.is(n), !i.nextSibling()) return a;
		}
		for (;;) {
			if (r != null && i.type.is(r)) return a;
			if (i.type.is(t) && a.push(i.node), !i.nextSibling()) return r == null ? a : [];
		}
	}
	function matchNodeContext(e, t, n = t.length - 1) {
		for (let r = e; n >= 0; r = r.parent) {
			if (!r) return !1;
			if (!r.type.isAnonymous) {
				if (t[n] && t[n] != r.name) return !1;
				n--;
			}
		}
		return !0;
	}
	class BufferContext {
		constructor(e, t, n, r) {
			this.parent = e, this.buffer = t, this.index = n, this.start = r;
		}
	}
	class BufferNode extends BaseNode {
		get name() {
			return this.type.name;
		}
		get from() {
			return this.context.start + this.context.buffer.buffer[this.index + 1];
		}
		get to() {
			return this.context.start + this.context.buffer.buffer[this.index + 2];
		}
		constructor(e, t, n) {
			super(), this.context = e, this._parent = t, this.index = n, this.type = e.buffer.set.types[e.buffer.buffer[n]];
		}
		child(e, t, n) {
			let { buffer: r } = this.context, i = r.findChild(this.index + 4, r.buffer[this.index + 3], e, t - this.context.start, n);
			return i < 0 ? null : new BufferNode(this.context, this, i);
		}
		get firstChild() {
			return this.child(1, 0, 4);
		}
		get lastChild() {
			return this.child(-1, 0, 4);
		}
		childAfter(e) {
			return this.child(1, e, 2);
		}
		childBefore(e) {
			return this.child(-1, e, -2);
		}
		prop(e) {
			return this.type.prop(e);
		}
		enter(e, t, n = 0) {
			if (n & c.ExcludeBuffers) return null;
			let { buffer: r } = this.context, i = r.findChild(this.index + 4, r.buffer[this.index + 3], t > 0 ? 1 : -1, e - this.context.start, t);
			return i < 0 ? null : new BufferNode(this.context, this, i);
		}
		get parent() {
			return this._parent || this.context.parent.nextSignificantParent();
		}
		externalSibling(e) {
			return this._parent ? null : this.context.parent.nextChild(this.context.index + e, e, 0, 4);
		}
		get nextSibling() {
			let { buffer: e } = this.context, t = e.buffer[this.index + 3];
			return t < (this._parent ? e.buffer[this._parent.index + 3] : e.buffer.length) ? new BufferNode(this.context, this._parent, t) : this.externalSibling(1);
		}
		get prevSibling() {
			let { buffer: e } = this.context, t = this._parent ? this._parent.index + 4 : 0;
			return this.index == t ? this.externalSibling(-1) : new BufferNode(this.context, this._parent, e.findChild(t, this.index, -1, 0, 4));
		}
		get tree() {
			return null;
		}
		toTree() {
			let e = [], t = [], { buffer: n } = this.context, r = this.index + 4, i = n.buffer[this.index + 3];
			if (i > r) {
				let a = n.buffer[this.index + 1];
				e.push(n.slice(r, i, a)), t.push(0);
			}
			return new Tree(this.type, e, t, this.to - this.from);
		}
		toString() {
			return this.context.buffer.childString(this.index);
		}
	}
	function iterStack(e) {
		if (!e.length) return null;
		let t = 0, n = e[0];
		for (let r = 1; r < e.length; r++) {
			let i = e[r];
			(i.from > n.from || i.to < n.to) && (n = i, t = r);
		}
		let r = n instanceof TreeNode && n.index < 0 ? null : n.parent, i = e.slice();
		return r ? i[t] = r : i.splice(t, 1), new StackIterator(i, n);
	}
	class StackIterator {
		constructor(e, t) {
			this.heads = e, this.node = t;
		}
		get next() {
			return iterStack(this.heads);
		}
	}
	function stackIterator(e, t, n) {
		let r = e.resolveInner(t, n), i = null;
		for (let e = r instanceof TreeNode ? r : r.context.parent; e; e = e.parent) if (e.index < 0) {
			let a = e.parent;
			(i ||= [r]).push(a.resolve(t, n)), e = a;
		} else {
			let a = MountedTree.get(e.tree);
			if (a && a.overlay && a.overlay[0].from <= t && a.overlay[a.overlay.length - 1].to >= t) {
				let o = new TreeNode(a.tree, a.overlay[0].from + e.from, -1, e);
				(i ||= [r]).push(resolveNode(o, t, n, !1));
			}
		}
		return i ? iterStack(i) : r;
	}
	class TreeCursor {
		get name() {
			return this.type.name;
		}
		constructor(e, t = 0) {
			if (this.buffer = null, this.stack = [], this.index = 0, this.bufferNode = null, this.mode = t & ~c.EnterBracketed, e instanceof TreeNode) this.yieldNode(e);
			else {
				this._tree = e.context.parent, this.buffer = e.context;
				for (let t = e._parent; t; t = t._parent) this.stack.unshift(t.index);
				this.bufferNode = e, this.yieldBuf(e.index);
			}
		}
		yieldNode(e) {
			return e ? (this._tree = e, this.type = e.type, this.from = e.from, this.to = e.to, !0) : !1;
		}
		yieldBuf(e, t) {
			this.index = e;
			let { start: n, buffer: r } = this.buffer;
			return this.type = t || r.set.types[r.buffer[e]], this.from = n + r.buffer[e + 1], this.to = n + r.buffer[e + 2], !0;
		}
		yield(e) {
			return e ? e instanceof TreeNode ? (this.buffer = null, this.yieldNode(e)) : (this.buffer = e.context, this.yieldBuf(e.index, e.type)) : !1;
		}
		toString() {
			return this.buffer ? this.buffer.buffer.childString(this.index) : this._tree.toString();
		}
		enterChild(e, t, n) {
			if (!this.buffer) return this.yield(this._tree.nextChild(e < 0 ? this._tree._tree.children.length - 1 : 0, e, t, n, this.mode));
			let { buffer: r } = this.buffer, i = r.findChild(this.index + 4, r.buffer[this.index + 3], e, t - this.buffer.start, n);
			return i < 0 ? !1 : (this.stack.push(this.index), this.yieldBuf(i));
		}
		firstChild() {
			return this.enterChild(1, 0, 4);
		}
		lastChild() {
			return this.enterChild(-1, 0, 4);
		}
		childAfter(e) {
			return this.enterChild(1, e, 2);
		}
		childBefore(e) {
			return this.enterChild(-1, e, -2);
		}
		enter(e, t, n = this.mode) {
			return this.buffer ? n & c.ExcludeBuffers ? !1 : this.enterChild(1, e, t) : this.yield(this._tree.enter(e, t, n));
		}
		parent() {
			if (!this.buffer) return this.yieldNode(this.mode & c.IncludeAnonymous ? this._tree._parent : this._tree.parent);
			if (this.stack.length) return this.yieldBuf(this.stack.pop());
			let e = this.mode & c.IncludeAnonymous ? this.buffer.parent : this.buffer.parent.nextSignificantParent();
			return this.buffer = null, this.yieldNode(e);
		}
		sibling(e) {
			if (!this.buffer) return this._tree._parent ? this.yield(this._tree.index < 0 ? null : this._tree._parent.nextChild(this._tree.index + e, e, 0, 4, this.mode)) : !1;
			let { buffer: t } = this.buffer, n = this.stack.length - 1;
			if (e < 0) {
				let e = n < 0 ? 0 : this.stack[n] + 4;
				if (this.index != e) return this.yieldBuf(t.findChild(e, this.index, -1, 0, 4));
			} else {
				let e = t.buffer[this.index + 3];
				if (e < (n < 0 ? t.buffer.length : t.buffer[this.stack[n] + 3])) return this.yieldBuf(e);
			}
			return n < 0 && this.yield(this.buffer.parent.nextChild(this.buffer.index + e, e, 0, 4, this.mode));
		}
		nextSibling() {
			return this.sibling(1);
		}
		prevSibling() {
			return this.sibling(-1);
		}
		atLastNode(e) {
			let t, n, { buffer: r } = this;
			if (r) {
				if (e > 0) {
					if (this.index < r.buffer.buffer.length) return !1;
				} else for (let e = 0; e < this.index; e++) if (r.buffer.buffer[e + 3] < this.index) return !1;
				({index: t, parent: n} = r);
			} else ({index: t, _parent: n} = this._tree);
			for (; n; {index: t, _parent: n} = n) if (t > -1) for (let r = t + e, i = e < 0 ? -1 : n._tree.children.length; r != i; r += e) {
				let e = n._tree.children[r];
				if (this.mode & c.IncludeAnonymous || e instanceof TreeBuffer || !e.type.isAnonymous || hasChild(e)) return !1;
			}
			return !0;
		}
		move(e, t) {
			if (t && this.enterChild(e, 0, 4)) return !0;
			for (;;) {
				if (this.sibling(e)) return !0;
				if (this.atLastNode(e) || !this.parent()) return !1;
			}
		}
		next(e = !0) {
			return this.move(1, e);
		}
		prev(e = !0) {
			return this.move(-1, e);
		}
		moveTo(e, t = 0) {
			for (; (this.from == this.to || (t < 1 ? this.from >= e : this.from > e) || (t > -1 ? this.to <= e : this.to < e)) && this.parent(););
			for (; this.enterChild(1, e, t););
			return this;
		}
		get node() {
			if (!this.buffer) return this._tree;
			let e = this.bufferNode, t = null, n = 0;
			if (e && e.context == this.buffer) scan: for (let r = this.index, i = this.stack.length; i >= 0;) {
				for (let a = e; a; a = a._parent) if (a.index == r) {
					if (r == this.index) return a;
					t = a, n = i + 1;
					break scan;
				}
				r = this.stack[--i];
			}
			for (let e = n; e < this.stack.length; e++) t = new BufferNode(this.buffer, t, this.stack[e]);
			return this.bufferNode = new BufferNode(this.buffer, t, this.index);
		}
		get tree() {
			return this.buffer ? null : this._tree._tree;
		}
		iterate(e, t) {
			for (let n = 0;;) {
				let r = !1;
				if (this.type.isAnonymous || e(this) !== !1) {
					if (this.firstChild()) {
						n++;
						continue;
					}
					this.type.isAnonymous || (r = !0);
				}
				for (;;) {
					if (r && t && t(this), r = this.type.isAnonymous, !n) return;
					if (this.nextSibling()) break;
					this.parent(), n--, r = !0;
				}
			}
		}
		matchContext(e) {
			if (!this.buffer) return matchNodeContext(this.node.parent, e);
			let { buffer: t } = this.buffer, { types: n } = t.set;
			for (let r = e.length - 1, i = this.stack.length - 1; r >= 0; i--) {
				if (i < 0) return matchNodeContext(this._tree, e, r);
				let a = n[t.buffer[this.stack[i]]];
				if (!a.isAnonymous) {
					if (e[r] && e[r] != a.name) return !1;
					r--;
				}
			}
			return !0;
		}
	}
	function hasChild(e) {
		return e.children.some((e) => e instanceof TreeBuffer || !e.type.isAnonymous || hasChild(e));
	}
	function buildTree(e) {
		let { buffer: t, nodeSet: n, maxBufferLength: i = r, reused: a = [], minRepeatType: o = n.types.length } = e, s = Array.isArray(t) ? new FlatBufferCursor(t, t.length) : t, c = n.types, l = 0, u = 0;
		function takeNode(e, t, r, d, f, p) {
			let { id: m, start: h, end: g, size: _ } = s, v = u, y = l;
			if (_ < 0) {
				if (s.next(), _ == -1) {
					let t = a[m];
					r.push(t), d.push(h - e);
					return;
				}
				if (_ == -3) {
					l = m;
					return;
				}
				if (_ == -4) {
					u = m;
					return;
				}
				throw RangeError(`Unrecognized record size: ${_}`);
			}
			let b = c[m], x, S, C = h - e;
			if (g - h <= i && (S = findBufferSize(s.pos - t, f))) {
				let t = new Uint16Array(S.size - S.skip), r = s.pos - S.size, i = t.length;
				for (; s.pos > r;) i = copyToBuffer(S.start, t, i);
				x = new TreeBuffer(t, g - S.start, n), C = S.start - e;
			} else {
				let e = s.pos - _;
				s.next();
				let t = [], r = [], c = m >= o ? m : -1, l = 0, d = g, f = v;
				for (; s.pos > e;) c >= 0 && s.id == c && s.size >= 0 ? (s.end <= d - i && (makeRepeatLeaf(t, r, h, l, s.end, d, c, f, y), l = t.length, d = s.end, f = u), s.next()) : p > 2500 ? takeFlatNode(h, e, t, r) : (c >= 0 && s.size == -1 && a[s.id].type == n.types[c] && (l < t.length && makeRepeatLeaf(t, r, h, l, s.end, d, c, f, y), l = t.length + 1, d = s.start, f = u), takeNode(h, e, t, r, c, p + 1));
				if (c >= 0 && l > 0 && l < t.length && makeRepeatLeaf(t, r, h, l, h, d, c, f, y), t.reverse(), r.reverse(), c > -1 && l > 0) {
					let e = makeBalanced(b, y);
					x = balanceRange(b, t, r, 0, t.length, 0, g - h, e, e);
				} else x = makeTree(b, t, r, g - h, v - g, y);
			}
			r.push(x), d.push(C);
		}
		function takeFlatNode(e, t, r, a) {
			let o = [], c = 0, l = -1;
			for (; s.pos > t;) {
				let { id: e, start: t, end: n, size: r } = s;
				if (r > 4) s.next();
				else if (l > -1 && t < l) break;
				else l < 0 && (l = n - i), o.push(e, t, n), c++, s.next();
			}
			if (c) {
				let t = new Uint16Array(c * 4), i = o[o.length - 2];
				for (let e = o.length - 3, n = 0; e >= 0; e -= 3) t[n++] = o[e], t[n++] = o[e + 1] - i, t[n++] = o[e + 2] - i, t[n++] = n;
				r.push(new TreeBuffer(t, o[2] - i, n)), a.push(i - e);
			}
		}
		function makeBalanced(e, t) {
			return (n, r, i) => {
				let a = 0, o = n.length - 1, s, c;
				if (o >= 0 && (s = n[o]) instanceof Tree) {
					if (!o && s.type == e && s.length == i) return s;
					(c = s.prop(dist_NodeProp.lookAhead)) && (a = r[o] + s.length + c - i);
				}
				return makeTree(e, n, r, i, a, t);
			};
		}
		function makeRepeatLeaf(e, t, r, i, a, o, s, c, l) {
			let u = [], d = [];
			for (; e.length > i;) u.push(e.pop()), d.push(t.pop() + r - a);
			e.push(makeTree(n.types[s], u, d, o - a, c - o, l)), t.push(a - r);
		}
		function makeTree(e, t, n, r, i, a, o) {
			if (a) {
				let e = [dist_NodeProp.contextHash, a];
				o = o ? [e].concat(o) : [e];
			}
			if (i > 25) {
				let e = [dist_NodeProp.lookAhead, i];
				o = o ? [e].concat(o) : [e];
			}
			return new Tree(e, t, n, r, o);
		}
		function findBufferSize(e, t) {
			let n = s.fork(), r = 0, a = 0, c = 0, l = n.end - i, u = {
				size: 0,
				start: 0,
				skip: 0
			};
			scan: for (let i = n.pos - e; n.pos > i;) {
				let e = n.size;
				if (n.id == t && e >= 0) {
					u.size = r, u.start = a, u.skip = c, c += 4, r += 4, n.next();
					continue;
				}
				let s = n.pos - e;
				if (e < 0 || s < i || n.start < l) break;
				let d = n.id >= o ? 4 : 0, f = n.start;
				for (n.next(); n.pos > s;) {
					if (n.size < 0) {
						if (n.size == -3 || n.size == -4) d += 4;
						else break scan;
					} else n.id >= o && (d += 4);
					n.next();
				}
				a = f, r += e, c += d;
			}
			return (t < 0 || r == e) && (u.size = r, u.start = a, u.skip = c), u.size > 4 ? u : void 0;
		}
		function copyToBuffer(e, t, n) {
			let { id: r, start: i, end: a, size: c } = s;
			if (s.next(), c >= 0 && r < o) {
				let o = n;
				if (c > 4) {
					let r = s.pos - (c - 4);
					for (; s.pos > r;) n = copyToBuffer(e, t, n);
				}
				t[--n] = o, t[--n] = a - e, t[--n] = i - e, t[--n] = r;
			} else c == -3 ? l = r : c == -4 && (u = r);
			return n;
		}
		let d = [], f = [];
		for (; s.pos > 0;) takeNode(e.start || 0, e.bufferStart || 0, d, f, -1, 0);
		let p = e.length ?? (d.length ? f[0] + d[0].length : 0);
		return new Tree(c[e.topID], d.reverse(), f.reverse(), p);
	}
	let l = new WeakMap();
	function nodeSize(e, t) {
		if (!e.isAnonymous || t instanceof TreeBuffer || t.type != e) return 1;
		let n = l.get(t);
		if (n == null) {
			n = 1;
			for (let r of t.children) {
				if (r.type != e || !(r instanceof Tree)) {
					n = 1;
					break;
				}
				n += nodeSize(e, r);
			}
			l.set(t, n);
		}
		return n;
	}
	function balanceRange(e, t, n, r, i, a, o, s, c) {
		let l = 0;
		for (let n = r; n < i; n++) l += nodeSize(e, t[n]);
		let u = Math.ceil(l * 1.5 / 8), d = [], f = [];
		function divide(t, n, r, i, o) {
			for (let s = r; s < i;) {
				let r = s, l = n[s], p = nodeSize(e, t[s]);
				for (s++; s < i; s++) {
					let n = nodeSize(e, t[s]);
					if (p + n >= u) break;
					p += n;
				}
				if (s == r + 1) {
					if (p > u) {
						let e = t[r];
						divide(e.children, e.positions, 0, e.children.length, n[r] + o);
						continue;
					}
					d.push(t[r]);
				} else {
					let i = n[s - 1] + t[s - 1].length - l;
					d.push(balanceRange(e, t, n, r, s, l, i, null, c));
				}
				f.push(l + o - a);
			}
		}
		return divide(t, n, r, i, 0), (s || c)(d, f, o);
	}
	class TreeFragment {
		constructor(e, t, n, r, i = !1, a = !1) {
			this.from = e, this.to = t, this.tree = n, this.offset = r, this.open = !!i | (a ? 2 : 0);
		}
		get openStart() {
			return (this.open & 1) > 0;
		}
		get openEnd() {
			return (this.open & 2) > 0;
		}
		static addTree(e, t = [], n = !1) {
			let r = [new TreeFragment(0, e.length, e, 0, !1, n)];
			for (let n of t) n.to > e.length && r.push(n);
			return r;
		}
		static applyChanges(e, t, n = 128) {
			if (!t.length) return e;
			let r = [], i = 1, a = e.length ? e[0] : null;
			for (let o = 0, s = 0, c = 0;; o++) {
				let l = o < t.length ? t[o] : null, u = l ? l.fromA : 1e9;
				if (u - s >= n) for (; a && a.from < u;) {
					let t = a;
					if (s >= t.from || u <= t.to || c) {
						let e = Math.max(t.from, s) - c, n = Math.min(t.to, u) - c;
						t = e >= n ? null : new TreeFragment(e, n, t.tree, t.offset + c, o > 0, !!l);
					}
					if (t && r.push(t), a.to > u) break;
					a = i < e.length ? e[i++] : null;
				}
				if (!l) break;
				s = l.toA, c = l.toA - l.toB;
			}
			return r;
		}
	}
	class Parser {
		startParse(e, t, n) {
			return typeof e == "string" && (e = new StringInput(e)), n = n ? n.length ? n.map((e) => new Range(e.from, e.to)) : [new Range(0, 0)] : [new Range(0, e.length)], this.createParse(e, t || [], n);
		}
		parse(e, t, n) {
			let r = this.startParse(e, t, n);
			for (;;) {
				let e = r.advance();
				if (e) return e;
			}
		}
	}
	class StringInput {
		constructor(e) {
			this.string = e;
		}
		get length() {
			return this.string.length;
		}
		chunk(e) {
			return this.string.slice(e);
		}
		get lineChunks() {
			return !1;
		}
		read(e, t) {
			return this.string.slice(e, t);
		}
	}
	new dist_NodeProp({ perNode: !0 });
	class Stack {
		constructor(e, t, n, r, i, a, o, s, c, l = 0, u) {
			this.p = e, this.stack = t, this.state = n, this.reducePos = r, this.pos = i, this.score = a, this.buffer = o, this.bufferBase = s, this.curContext = c, this.lookAhead = l, this.parent = u;
		}
		toString() {
			return `[${this.stack.filter((e, t) => t % 3 == 0).concat(this.state)}]@${this.pos}${this.score ? "!" + this.score : ""}`;
		}
		static start(e, t, n = 0) {
			let r = e.parser.context;
			return new Stack(e, [], t, n, n, 0, [], 0, r ? new StackContext(r, r.start) : null, 0, null);
		}
		get context() {
			return this.curContext ? this.curContext.context : null;
		}
		pushState(e, t) {
			this.stack.push(this.state, t, this.bufferBase + this.buffer.length), this.state = e;
		}
		reduce(e) {
			let t = e >> 19, n = e & 65535, { parser: r } = this.p, i = this.reducePos < this.pos - 25 && this.setLookAhead(this.pos), a = r.dynamicPrecedence(n);
			if (a && (this.score += a), t == 0) {
				n < r.minRepeatTerm && this.reducePos < this.pos && (this.reducePos = this.pos), this.pushState(r.getGoto(this.state, n, !0), this.reducePos), n < r.minRepeatTerm && this.storeNode(n, this.reducePos, this.reducePos, i ? 8 : 4, !0), this.reduceContext(n, this.reducePos);
				return;
			}
			let o = this.stack.length - (t - 1) * 3 - (e & 262144 ? 6 : 0), s = o ? this.stack[o - 2] : this.p.ranges[0].from;
			n < r.minRepeatTerm && s == this.reducePos && this.reducePos < this.pos && (this.reducePos = this.pos);
			let c = this.reducePos - s;
			c >= 2e3 && !this.p.parser.nodeSet.types[n]?.isAnonymous && (s == this.p.lastBigReductionStart ? (this.p.bigReductionCount++, this.p.lastBigReductionSize = c) : this.p.lastBigReductionSize < c && (this.p.bigReductionCount = 1, this.p.lastBigReductionStart = s, this.p.lastBigReductionSize = c));
			let l = o ? this.stack[o - 1] : 0, u = this.bufferBase + this.buffer.length - l;
			if (n < r.minRepeatTerm || e & 131072) {
				let e = r.stateFlag(this.state, 1) ? this.pos : this.reducePos;
				this.storeNode(n, s, e, u + 4, !0);
			}
			if (e & 262144) this.state = this.stack[o];
			else {
				let e = this.stack[o - 3];
				this.state = r.getGoto(e, n, !0);
			}
			for (; this.stack.length > o;) this.stack.pop();
			this.reduceContext(n, s);
		}
		storeNode(e, t, n, r = 4, i = !1) {
			if (e == 0 && (!this.stack.length || this.stack[this.stack.length - 1] < this.buffer.length + this.bufferBase)) {
				let e = this.buffer.length;
				if (e > 0 && this.buffer[e - 4] == 0 && this.buffer[e - 1] > -1) {
					if (t == n) return;
					if (this.buffer[e - 2] >= t) {
						this.buffer[e - 2] = n;
						return;
					}
				}
			}
			if (!i || this.pos == n) this.buffer.push(e, t, n, r);
			else {
				let i = this.buffer.length;
				if (i > 0 && (this.buffer[i - 4] != 0 || this.buffer[i - 1] < 0)) {
					let e = !1;
					for (let t = i; t > 0 && this.buffer[t - 2] > n; t -= 4) if (this.buffer[t - 1] >= 0) {
						e = !0;
						break;
					}
					if (e) for (; i > 0 && this.buffer[i - 2] > n;) this.buffer[i] = this.buffer[i - 4], this.buffer[i + 1] = this.buffer[i - 3], this.buffer[i + 2] = this.buffer[i - 2], this.buffer[i + 3] = this.buffer[i - 1], i -= 4, r > 4 && (r -= 4);
				}
				this.buffer[i] = e, this.buffer[i + 1] = t, this.buffer[i + 2] = n, this.buffer[i + 3] = r;
			}
		}
		shift(e, t, n, r) {
			if (e & 131072) this.pushState(e & 65535, this.pos);
			else if (e & 262144) this.pos = r, this.shiftContext(t, n), t <= this.p.parser.maxNode && this.buffer.push(t, n, r, 4);
			else {
				let i = e, { parser: a } = this.p;
				this.pos = r;
				let o = a.stateFlag(i, 1);
				!o && (r > n || t <= a.maxNode) && (this.reducePos = r), this.pushState(i, o ? n : Math.min(n, this.reducePos)), this.shiftContext(t, n), t <= a.maxNode && this.buffer.push(t, n, r, 4);
			}
		}
		apply(e, t, n, r) {
			e & 65536 ? this.reduce(e) : this.shift(e, t, n, r);
		}
		useNode(e, t, n) {
			let r = this.p.reused.length - 1;
			(r < 0 || this.p.reused[r] != e) && (this.p.reused.push(e), r++);
			let i = this.reducePos = this.pos = n + e.length;
			this.pushState(t, n), this.buffer.push(r, n, i, -1), this.curContext && this.updateContext(this.curContext.tracker.reuse(this.curContext.context, e, this, this.p.stream.reset(this.pos - e.length)));
		}
		split() {
			let e = this, t = e.buffer.length;
			for (t && e.buffer[t - 4] == 0 && (t -= 4); t > 0 && e.buffer[t - 2] > e.reducePos;) t -= 4;
			let n = e.buffer.slice(t), r = e.bufferBase + t;
			for (; e && r == e.bufferBase;) e = e.parent;
			return new Stack(this.p, this.stack.slice(), this.state, this.reducePos, this.pos, this.score, n, r, this.curContext, this.lookAhead, e);
		}
		recoverByDelete(e, t) {
			let n = e <= this.p.parser.maxNode;
			n && this.storeNode(e, this.pos, t, 4), this.storeNode(0, this.pos, t, n ? 8 : 4), this.pos = this.reducePos = t, this.score -= 190;
		}
		canShift(e) {
			for (let t = new SimulatedStack(this);;) {
				let n = this.p.parser.stateSlot(t.state, 4) || this.p.parser.hasAction(t.state, e);
				if (n == 0) return !1;
				if (!(n & 65536)) return !0;
				t.reduce(n);
			}
		}
		recoverByInsert(e) {
			if (this.stack.length >= 300) return [];
			let t = this.p.parser.nextStates(this.state);
			if (t.length > 8 || this.stack.length >= 120) {
				let n = [];
				for (let r = 0, i; r < t.length; r += 2) (i = t[r + 1]) != this.state && this.p.parser.hasAction(i, e) && n.push(t[r], i);
				if (this.stack.length < 120) for (let e = 0; n.length < 8 && e < t.length; e += 2) {
					let r = t[e + 1];
					n.some((e, t) => t & 1 && e == r) || n.push(t[e], r);
				}
				t = n;
			}
			let n = [];
			for (let e = 0; e < t.length && n.length < 4; e += 2) {
				let r = t[e + 1];
				if (r == this.state) continue;
				let i = this.split();
				i.pushState(r, this.pos), i.storeNode(0, i.pos, i.pos, 4, !0), i.shiftContext(t[e], this.pos), i.reducePos = this.pos, i.score -= 200, n.push(i);
			}
			return n;
		}
		forceReduce() {
			let { parser: e } = this.p, t = e.stateSlot(this.state, 5);
			if (!(t & 65536)) return !1;
			if (!e.validAction(this.state, t)) {
				let n = t >> 19, r = t & 65535, i = this.stack.length - n * 3;
				if (i < 0 || e.getGoto(this.stack[i], r, !1) < 0) {
					let e = this.findForcedReduction();
					if (e == null) return !1;
					t = e;
				}
				this.storeNode(0, this.pos, this.pos, 4, !0), this.score -= 100;
			}
			return this.reducePos = this.pos, this.reduce(t), !0;
		}
		findForcedReduction() {
			let { parser: e } = this.p, t = [], explore = (n, r) => {
				if (!t.includes(n)) return t.push(n), e.allActions(n, (t) => {
					if (!(t & 393216)) {
						if (t & 65536) {
							let n = (t >> 19) - r;
							if (n > 1) {
								let r = t & 65535, i = this.stack.length - n * 3;
								if (i >= 0 && e.getGoto(this.stack[i], r, !1) >= 0) return n << 19 | 65536 | r;
							}
						} else {
							let e = explore(t, r + 1);
							if (e != null) return e;
						}
					}
				});
			};
			return explore(this.state, 0);
		}
		forceAll() {
			for (; !this.p.parser.stateFlag(this.state, 2);) if (!this.forceReduce()) {
				this.storeNode(0, this.pos, this.pos, 4, !0);
				break;
			}
			return this;
		}
		get deadEnd() {
			if (this.stack.length != 3) return !1;
			let { parser: e } = this.p;
			return e.data[e.stateSlot(this.state, 1)] == 65535 && !e.stateSlot(this.state, 4);
		}
		restart() {
			this.storeNode(0, this.pos, this.pos, 4, !0), this.state = this.stack[0], this.stack.length = 0;
		}
		sameState(e) {
			if (this.state != e.state || this.stack.length != e.stack.length) return !1;
			for (let t = 0; t < this.stack.length; t += 3) if (this.stack[t] != e.stack[t]) return !1;
			return !0;
		}
		get parser() {
			return this.p.parser;
		}
		dialectEnabled(e) {
			return this.p.parser.dialect.flags[e];
		}
		shiftContext(e, t) {
			this.curContext && this.updateContext(this.curContext.tracker.shift(this.curContext.context, e, this, this.p.stream.reset(t)));
		}
		reduceContext(e, t) {
			this.curContext && this.updateContext(this.curContext.tracker.reduce(this.curContext.context, e, this, this.p.stream.reset(t)));
		}
		emitContext() {
			let e = this.buffer.length - 1;
			(e < 0 || this.buffer[e] != -3) && this.storeNode(this.curContext.hash, this.reducePos, this.reducePos, -3, !0);
		}
		emitLookAhead() {
			let e = this.buffer.length - 1;
			(e < 0 || this.buffer[e] != -4) && this.buffer.push(this.lookAhead, this.pos, this.pos, -4);
		}
		updateContext(e) {
			if (e != this.curContext.context) {
				let t = new StackContext(this.curContext.tracker, e);
				t.hash != this.curContext.hash && this.emitContext(), this.curContext = t;
			}
		}
		setLookAhead(e) {
			return e <= this.lookAhead ? !1 : (this.emitLookAhead(), this.lookAhead = e, !0);
		}
		close() {
			this.curContext && this.curContext.tracker.strict && this.emitContext(), this.lookAhead > 0 && this.emitLookAhead();
		}
	}
	class StackContext {
		constructor(e, t) {
			this.tracker = e, this.context = t, this.hash = e.strict ? e.hash(t) : 0;
		}
	}
	class SimulatedStack {
		constructor(e) {
			this.start = e, this.state = e.state, this.stack = e.stack, this.base = this.stack.length;
		}
		reduce(e) {
			let t = e & 65535, n = e >> 19;
			n == 0 ? (this.stack == this.start.stack && (this.stack = this.stack.slice()), this.stack.push(this.state, 0, 0), this.base += 3) : this.base -= (n - 1) * 3;
			let r = this.start.p.parser.getGoto(this.stack[this.base - 3], t, !0);
			this.state = r;
		}
	}
	class StackBufferCursor {
		constructor(e, t, n) {
			this.stack = e, this.pos = t, this.index = n, this.buffer = e.buffer, this.index == 0 && this.maybeNext();
		}
		static create(e, t = e.bufferBase + e.buffer.length) {
			return new StackBufferCursor(e, t, t - e.bufferBase);
		}
		maybeNext() {
			let e = this.stack.parent;
			e != null && (this.index = this.stack.bufferBase - e.bufferBase, this.stack = e, this.buffer = e.buffer);
		}
		get id() {
			return this.buffer[this.index - 4];
		}
		get start() {
			return this.buffer[this.index - 3];
		}
		get end() {
			return this.buffer[this.index - 2];
		}
		get size() {
			return this.buffer[this.index - 1];
		}
		next() {
			this.index -= 4, this.pos -= 4, this.index == 0 && this.maybeNext();
		}
		fork() {
			return new StackBufferCursor(this.stack, this.pos, this.index);
		}
	}
	function decodeArray(e, t = Uint16Array) {
		if (typeof e != "string") return e;
		let n = null;
		for (let r = 0, i = 0; r < e.length;) {
			let a = 0;
			for (;;) {
				let t = e.charCodeAt(r++), n = !1;
				if (t == 126) {
					a = 65535;
					break;
				}
				t >= 92 && t--, t >= 34 && t--;
				let i = t - 32;
				if (i >= 46 && (i -= 46, n = !0), a += i, n) break;
				a *= 46;
			}
			n ? n[i++] = a : n = new t(a);
		}
		return n;
	}
	class CachedToken {
		constructor() {
			this.start = -1, this.value = -1, this.end = -1, this.extended = -1, this.lookAhead = 0, this.mask = 0, this.context = 0;
		}
	}
	let u = new CachedToken();
	class InputStream {
		constructor(e, t) {
			this.input = e, this.ranges = t, this.chunk = "", this.chunkOff = 0, this.chunk2 = "", this.chunk2Pos = 0, this.next = -1, this.token = u, this.rangeIndex = 0, this.pos = this.chunkPos = t[0].from, this.range = t[0], this.end = t[t.length - 1].to, this.readNext();
		}
		resolveOffset(e, t) {
			let n = this.range, r = this.rangeIndex, i = this.pos + e;
			for (; i < n.from;) {
				if (!r) return null;
				let e = this.ranges[--r];
				i -= n.from - e.to, n = e;
			}
			for (; t < 0 ? i > n.to : i >= n.to;) {
				if (r == this.ranges.length - 1) return null;
				let e = this.ranges[++r];
				i += e.from - n.to, n = e;
			}
			return i;
		}
		clipPos(e) {
			if (e >= this.range.from && e < this.range.to) return e;
			for (let t of this.ranges) if (t.to > e) return Math.max(e, t.from);
			return this.end;
		}
		peek(e) {
			let t = this.chunkOff + e, n, r;
			if (t >= 0 && t < this.chunk.length) n = this.pos + e, r = this.chunk.charCodeAt(t);
			else {
				let t = this.resolveOffset(e, 1);
				if (t == null) return -1;
				if (n = t, n >= this.chunk2Pos && n < this.chunk2Pos + this.chunk2.length) r = this.chunk2.charCodeAt(n - this.chunk2Pos);
				else {
					let e = this.rangeIndex, t = this.range;
					for (; t.to <= n;) t = this.ranges[++e];
					this.chunk2 = this.input.chunk(this.chunk2Pos = n), n + this.chunk2.length > t.to && (this.chunk2 = this.chunk2.slice(0, t.to - n)), r = this.chunk2.charCodeAt(0);
				}
			}
			return n >= this.token.lookAhead && (this.token.lookAhead = n + 1), r;
		}
		acceptToken(e, t = 0) {
			let n = t ? this.resolveOffset(t, -1) : this.pos;
			if (n == null || n < this.token.start) throw RangeError("Token end out of bounds");
			this.token.value = e, this.token.end = n;
		}
		acceptTokenTo(e, t) {
			this.token.value = e, this.token.end = t;
		}
		getChunk() {
			if (this.pos >= this.chunk2Pos && this.pos < this.chunk2Pos + this.chunk2.length) {
				let { chunk: e, chunkPos: t } = this;
				this.chunk = this.chunk2, this.chunkPos = this.chunk2Pos, this.chunk2 = e, this.chunk2Pos = t, this.chunkOff = this.pos - this.chunkPos;
			} else {
				this.chunk2 = this.chunk, this.chunk2Pos = this.chunkPos;
				let e = this.input.chunk(this.pos), t = this.pos + e.length;
				this.chunk = t > this.range.to ? e.slice(0, this.range.to - this.pos) : e, this.chunkPos = this.pos, this.chunkOff = 0;
			}
		}
		readNext() {
			return this.next = this.chunkOff >= this.chunk.length && (this.getChunk(), this.chunkOff == this.chunk.length) ? -1 : this.chunk.charCodeAt(this.chunkOff);
		}
		advance(e = 1) {
			for (this.chunkOff += e; this.pos + e >= this.range.to;) {
				if (this.rangeIndex == this.ranges.length - 1) return this.setDone();
				e -= this.range.to - this.pos, this.range = this.ranges[++this.rangeIndex], this.pos = this.range.from;
			}
			return this.pos += e, this.pos >= this.token.lookAhead && (this.token.lookAhead = this.pos + 1), this.readNext();
		}
		setDone() {
			return this.pos = this.chunkPos = this.end, this.range = this.ranges[this.rangeIndex = this.ranges.length - 1], this.chunk = "", this.next = -1;
		}
		reset(e, t) {
			if (t ? (this.token = t, t.start = e, t.lookAhead = e + 1, t.value = t.extended = -1) : this.token = u, this.pos != e) {
				if (this.pos = e, e == this.end) return this.setDone(), this;
				for (; e < this.range.from;) this.range = this.ranges[--this.rangeIndex];
				for (; e >= this.range.to;) this.range = this.ranges[++this.rangeIndex];
				e >= this.chunkPos && e < this.chunkPos + this.chunk.length ? this.chunkOff = e - this.chunkPos : (this.chunk = "", this.chunkOff = 0), this.readNext();
			}
			return this;
		}
		read(e, t) {
			if (e >= this.chunkPos && t <= this.chunkPos + this.chunk.length) return this.chunk.slice(e - this.chunkPos, t - this.chunkPos);
			if (e >= this.chunk2Pos && t <= this.chunk2Pos + this.chunk2.length) return this.chunk2.slice(e - this.chunk2Pos, t - this.chunk2Pos);
			if (e >= this.range.from && t <= this.range.to) return this.input.read(e, t);
			let n = "";
			for (let r of this.ranges) {
				if (r.from >= t) break;
				r.to > e && (n += this.input.read(Math.max(r.from, e), Math.min(r.to, t)));
			}
			return n;
		}
	}
	class TokenGroup {
		constructor(e, t) {
			this.data = e, this.id = t;
		}
		token(e, t) {
			let { parser: n } = t.p;
			readToken(this.data, e, t, this.id, n.data, n.tokenPrecTable);
		}
	}
	TokenGroup.prototype.contextual = TokenGroup.prototype.fallback = TokenGroup.prototype.extend = !1;
	class LocalTokenGroup {
		constructor(e, t, n) {
			this.precTable = t, this.elseToken = n, this.data = typeof e == "string" ? decodeArray(e) : e;
		}
		token(e, t) {
			let n = e.pos, r = 0;
			for (;;) {
				let n = e.next < 0, i = e.resolveOffset(1, 1);
				if (readToken(this.data, e, t, 0, this.data, this.precTable), e.token.value > -1) break;
				if (this.elseToken == null) return;
				if (n || r++, i == null) break;
				e.reset(i, e.token);
			}
			r && (e.reset(n, e.token), e.acceptToken(this.elseToken, r));
		}
	}
	LocalTokenGroup.prototype.contextual = TokenGroup.prototype.fallback = TokenGroup.prototype.extend = !1;
	class ExternalTokenizer {
		constructor(e, t = {}) {
			this.token = e, this.contextual = !!t.contextual, this.fallback = !!t.fallback, this.extend = !!t.extend;
		}
	}
	function readToken(e, t, n, r, i, a) {
		let o = 0, s = 1 << r, { dialect: c } = n.p.parser;
		scan: for (; (s & e[o]) != 0;) {
			let n = e[o + 1];
			for (let r = o + 3; r < n; r += 2) if ((e[r + 1] & s) > 0) {
				let n = e[r];
				if (c.allows(n) && (t.token.value == -1 || t.token.value == n || overrides(n, t.token.value, i, a))) {
					t.acceptToken(n);
					break;
				}
			}
			let r = t.next, l = 0, u = e[o + 2];
			if (t.next < 0 && u > l && e[n + u * 3 - 3] == 65535) {
				o = e[n + u * 3 - 1];
				continue scan;
			}
			for (; l < u;) {
				let i = l + u >> 1, a = n + i + (i << 1), s = e[a], c = e[a + 1] || 65536;
				if (r < s) u = i;
				else if (r >= c) l = i + 1;
				else {
					o = e[a + 2], t.advance();
					continue scan;
				}
			}
			break;
		}
	}
	function findOffset(e, t, n) {
		for (let r = t, i; (i = e[r]) != 65535; r++) if (i == n) return r - t;
		return -1;
	}
	function overrides(e, t, n, r) {
		let i = findOffset(n, r, t);
		return i < 0 || findOffset(n, r, e) < i;
	}
	let d = typeof process < "u" && process.env && /\bparse\b/.test(process.env.LOG), f = null;
	function cutAt(e, t, n) {
		let r = e.cursor(c.IncludeAnonymous);
		for (r.moveTo(t);;) if (!(n < 0 ? r.childBefore(t) : r.childAfter(t))) for (;;) {
			if ((n < 0 ? r.to < t : r.from > t) && !r.type.isError) return n < 0 ? Math.max(0, Math.min(r.to - 1, t - 25)) : Math.min(e.length, Math.max(r.from + 1, t + 25));
			if (n < 0 ? r.prevSibling() : r.nextSibling()) break;
			if (!r.parent()) return n < 0 ? 0 : e.length;
		}
	}
	class dist_FragmentCursor {
		constructor(e, t) {
			this.fragments = e, this.minRepeat = t, this.i = 0, this.fragment = null, this.safeFrom = -1, this.safeTo = -1, this.trees = [], this.start = [], this.index = [], this.lastRepeat = null, this.lastRepeatPos = -1, this.nextFragment();
		}
		nextFragment() {
			let e = this.fragment = this.i == this.fragments.length ? null : this.fragments[this.i++];
			if (e) {
				for (this.safeFrom = e.openStart ? cutAt(e.tree, e.from + e.offset, 1) - e.offset : e.from, this.safeTo = e.openEnd ? cutAt(e.tree, e.to + e.offset, -1) - e.offset : e.to; this.trees.length;) this.trees.pop(), this.start.pop(), this.index.pop();
				this.trees.push(e.tree), this.start.push(-e.offset), this.index.push(0), this.nextStart = this.safeFrom;
			} else this.nextStart = 1e9;
		}
		nodeAt(e) {
			if (e < this.nextStart) return null;
			for (; this.fragment && this.safeTo <= e;) this.nextFragment();
			if (!this.fragment) return null;
			for (;;) {
				let t = this.trees.length - 1;
				if (t < 0) return this.nextFragment(), null;
				if (e < this.safeFrom) return null;
				let n = this.trees[t], r = this.index[t];
				if (r == n.children.length) {
					this.trees.pop(), this.start.pop(), this.index.pop();
					continue;
				}
				let i = n.children[r], a = this.start[t] + n.positions[r];
				if (a > e) return this.nextStart = a, null;
				if (i instanceof Tree) {
					let n = a > this.lastRepeatPos && i.type.id >= this.minRepeat;
					if (a == e || n) {
						let t = a + i.length, r;
						if (a >= this.safeFrom && t <= this.safeTo && (!(r = i.prop(dist_NodeProp.lookAhead)) || t + r < this.fragment.to) && (n && (this.lastRepeat = i, this.lastRepeatPos = a), a == e)) return i;
					}
					this.index[t]++, a + i.length >= Math.max(this.safeFrom, e) && (this.trees.push(i), this.start.push(a), this.index.push(0));
				} else this.index[t]++, this.nextStart = a + i.length;
			}
		}
	}
	class TokenCache {
		constructor(e, t) {
			this.stream = t, this.tokens = [], this.mainToken = null, this.actions = [], this.tokens = e.tokenizers.map((e) => new CachedToken());
		}
		getActions(e) {
			let t = 0, n = null, { parser: r } = e.p, { tokenizers: i } = r, a = r.stateSlot(e.state, 3), o = e.curContext ? e.curContext.hash : 0, s = 0;
			for (let r = 0; r < i.length; r++) {
				if (!(1 << r & a)) continue;
				let c = i[r], l = this.tokens[r];
				if ((!n || c.fallback) && ((c.contextual || l.start != e.pos || l.mask != a || l.context != o) && (this.updateCachedToken(l, c, e), l.mask = a, l.context = o), l.lookAhead > l.end + 25 && (s = Math.max(l.lookAhead, s)), l.value != 0)) {
					let r = t;
					if (l.extended > -1 && (t = this.addActions(e, l.extended, l.end, t)), t = this.addActions(e, l.value, l.end, t), !c.extend && (n = l, t > r)) break;
				}
			}
			for (; this.actions.length > t;) this.actions.pop();
			return s && e.setLookAhead(s), !n && e.pos == this.stream.end && (n = new CachedToken(), n.value = e.p.parser.eofTerm, n.start = n.end = e.pos, t = this.addActions(e, n.value, n.end, t)), this.mainToken = n, this.actions;
		}
		getMainToken(e) {
			if (this.mainToken) return this.mainToken;
			let t = new CachedToken(), { pos: n, p: r } = e;
			return t.start = n, t.end = Math.min(n + 1, r.stream.end), t.value = n == r.stream.end ? r.parser.eofTerm : 0, t;
		}
		updateCachedToken(e, t, n) {
			let r = this.stream.clipPos(n.pos);
			if (t.token(this.stream.reset(r, e), n), e.value > -1) {
				let { parser: t } = n.p;
				for (let r = 0; r < t.specialized.length; r++) if (t.specialized[r] == e.value) {
					let i = t.specializers[r](this.stream.read(e.start, e.end), n);
					if (i >= 0 && n.p.parser.dialect.allows(i >> 1)) {
						i & 1 ? e.extended = i >> 1 : e.value = i >> 1;
						break;
					}
				}
			} else e.value = 0, e.end = this.stream.clipPos(r + 1);
		}
		putAction(e, t, n, r) {
			for (let t = 0; t < r; t += 3) if (this.actions[t] == e) return r;
			return this.actions[r++] = e, this.actions[r++] = t, this.actions[r++] = n, r;
		}
		addActions(e, t, n, r) {
			let { state: i } = e, { parser: a } = e.p, { data: o } = a;
			for (let e = 0; e < 2; e++) for (let s = a.stateSlot(i, e ? 2 : 1);; s += 3) {
				if (o[s] == 65535) {
					if (o[s + 1] == 1) s = pair(o, s + 2);
					else {
						r == 0 && o[s + 1] == 2 && (r = this.putAction(pair(o, s + 2), t, n, r));
						break;
					}
				}
				o[s] == t && (r = this.putAction(pair(o, s + 1), t, n, r));
			}
			return r;
		}
	}
	class Parse {
		constructor(e, t, n, r) {
			this.parser = e, this.input = t, this.ranges = r, this.recovering = 0, this.nextStackID = 9812, this.minStackPos = 0, this.reused = [], this.stoppedAt = null, this.lastBigReductionStart = -1, this.lastBigReductionSize = 0, this.bigReductionCount = 0, this.stream = new InputStream(t, r), this.tokens = new TokenCache(e, this.stream), this.topTerm = e.top[1];
			let { from: i } = r[0];
			this.stacks = [Stack.start(this, e.top[0], i)], this.fragments = n.length && this.stream.end - i > e.bufferLength * 4 ? new dist_FragmentCursor(n, e.minRepeatTerm) : null;
		}
		get parsedPos() {
			return this.minStackPos;
		}
		advance() {
			let e = this.stacks, t = this.minStackPos, n = this.stacks = [], r, i;
			if (this.bigReductionCount > 300 && e.length == 1) {
				let [t] = e;
				for (; t.forceReduce() && t.stack.length && t.stack[t.stack.length - 2] >= this.lastBigReductionStart;);
				this.bigReductionCount = this.lastBigReductionSize = 0;
			}
			for (let a = 0; a < e.length; a++) {
				let o = e[a];
				for (;;) {
					if (this.tokens.mainToken = null, o.pos > t) n.push(o);
					else if (this.advanceStack(o, n, e)) continue;
					else {
						r || (r = [], i = []), r.push(o);
						let e = this.tokens.getMainToken(o);
						i.push(e.value, e.end);
					}
					break;
				}
			}
			if (!n.length) {
				let e = r && findFinished(r);
				if (e) return d && console.log("Finish with " + this.stackID(e)), this.stackToTree(e);
				if (this.parser.strict) throw d && r && console.log("Stuck with token " + (this.tokens.mainToken ? this.parser.getName(this.tokens.mainToken.value) : "none")), SyntaxError("No parse at " + t);
				this.recovering ||= 5;
			}
			if (this.recovering && r) {
				let e = this.stoppedAt != null && r[0].pos > this.stoppedAt ? r[0] : this.runRecovery(r, i, n);
				if (e) return d && console.log("Force-finish " + this.stackID(e)), this.stackToTree(e.forceAll());
			}
			if (this.recovering) {
				let e = this.recovering == 1 ? 1 : this.recovering * 3;
				if (n.length > e) for (n.sort((e, t) => t.score - e.score); n.length > e;) n.pop();
				n.some((e) => e.reducePos > t) && this.recovering--;
			} else if (n.length > 1) {
				outer: for (let e = 0; e < n.length - 1; e++) {
					let t = n[e];
					for (let r = e + 1; r < n.length; r++) {
						let i = n[r];
						if (t.sameState(i) || t.buffer.length > 500 && i.buffer.length > 500) {
							if ((t.score - i.score || t.buffer.length - i.buffer.length) > 0) n.splice(r--, 1);
							else {
								n.splice(e--, 1);
								continue outer;
							}
						}
					}
				}
				n.length > 12 && (n.sort((e, t) => t.score - e.score), n.splice(12, n.length - 12));
			}
			this.minStackPos = n[0].pos;
			for (let e = 1; e < n.length; e++) n[e].pos < this.minStackPos && (this.minStackPos = n[e].pos);
			return null;
		}
		stopAt(e) {
			if (this.stoppedAt != null && this.stoppedAt < e) throw RangeError("Can't move stoppedAt forward");
			this.stoppedAt = e;
		}
		tryReuse(e, t, n, r) {
			if (!n) return null;
			let i = e.curContext && e.curContext.tracker.strict, a = i ? e.curContext.hash : 0;
			for (; n;) {
				let o = this.parser.nodeSet.types[n.type.id] == n.type ? this.parser.getGoto(e.state, n.type.id) : -1;
				if (o > -1 && n.length && (!i || (n.prop(dist_NodeProp.contextHash) || 0) == a)) return e.useNode(n, o, t), n;
				if (n.children.length == 0 || n.positions[0] > 0) break;
				let s = n.children[0];
				if (s instanceof Tree && (!r || s.type.id >= this.parser.minRepeatTerm)) n = s;
				else break;
			}
			return null;
		}
		advanceStack(e, t, n) {
			let r = e.pos, { parser: i } = this, a = d ? this.stackID(e) + " -> " : "";
			if (this.stoppedAt != null && r > this.stoppedAt) return e.forceReduce() ? e : null;
			if (this.fragments) {
				let t = e.reducePos < r && e.buffer.length && e.buffer[e.buffer.length - 2] <= e.reducePos && this.fragments.lastRepeatPos == e.reducePos && this.tryReuse(e, e.reducePos, this.fragments.lastRepeat, !0) || this.tryReuse(e, r, this.fragments.nodeAt(r), !1);
				if (t) return d && console.log(a + this.stackID(e) + ` (via reuse of ${i.getName(t.type.id)})`), !0;
			}
			let o = i.stateSlot(e.state, 4);
			if (o > 0) return e.reduce(o), d && console.log(a + this.stackID(e) + ` (via always-reduce ${i.getName(o & 65535)})`), !0;
			if (e.stack.length >= 8400) for (; e.stack.length > 6e3 && e.forceReduce(););
			let s = this.tokens.getActions(e);
			for (let o = 0; o < s.length;) {
				let c = s[o++], l = s[o++], u = s[o++], f = o == s.length || !n, p = f ? e : e.split(), m = this.tokens.mainToken;
				if (p.apply(c, l, m ? m.start : p.pos, u), d && console.log(a + this.stackID(p) + ` (via ${c & 65536 ? `reduce of ${i.getName(c & 65535)}` : "shift"} for ${i.getName(l)} @ ${r}${p == e ? "" : ", split"})`), f) return !0;
				p.pos > r ? t.push(p) : n.push(p);
			}
			return !1;
		}
		advanceFully(e, t) {
			let n = e.pos;
			for (;;) {
				if (!this.advanceStack(e, null, null)) return !1;
				if (e.pos > n) return pushStackDedup(e, t), !0;
			}
		}
		runRecovery(e, t, n) {
			let r = null, i = !1;
			for (let a = 0; a < e.length; a++) {
				let o = e[a], s = t[a << 1], c = t[(a << 1) + 1], l = d ? this.stackID(o) + " -> " : "";
				if (o.deadEnd && (i || (i = !0, o.restart(), d && console.log(l + this.stackID(o) + " (restarted)"), this.advanceFully(o, n)))) continue;
				let u = o.split(), f = l;
				for (let e = 0; e < 10 && u.forceReduce() && (d && console.log(f + this.stackID(u) + " (via force-reduce)"), !this.advanceFully(u, n)); e++) d && (f = this.stackID(u) + " -> ");
				for (let e of o.recoverByInsert(s)) d && console.log(l + this.stackID(e) + " (via recover-insert)"), this.advanceFully(e, n);
				this.stream.end > o.pos ? (c == o.pos && (c++, s = 0), o.recoverByDelete(s, c), d && console.log(l + this.stackID(o) + ` (via recover-delete ${this.parser.getName(s)})`), pushStackDedup(o, n)) : (!r || r.score < u.score) && (r = u);
			}
			return r;
		}
		stackToTree(e) {
			return e.close(), Tree.build({
				buffer: StackBufferCursor.create(e),
				nodeSet: this.parser.nodeSet,
				topID: this.topTerm,
				maxBufferLength: this.parser.bufferLength,
				reused: this.reused,
				start: this.ranges[0].from,
				length: e.pos - this.ranges[0].from,
				minRepeatType: this.parser.minRepeatTerm
			});
		}
		stackID(e) {
			let t = (f ||= new WeakMap()).get(e);
			return t || f.set(e, t = String.fromCodePoint(this.nextStackID++)), t + e;
		}
	}
	function pushStackDedup(e, t) {
		for (let n = 0; n < t.length; n++) {
			let r = t[n];
			if (r.pos == e.pos && r.sameState(e)) {
				t[n].score < e.score && (t[n] = e);
				return;
			}
		}
		t.push(e);
	}
	class Dialect {
		constructor(e, t, n) {
			this.source = e, this.flags = t, this.disabled = n;
		}
		allows(e) {
			return !this.disabled || this.disabled[e] == 0;
		}
	}
	let id = (e) => e;
	class ContextTracker {
		constructor(e) {
			this.start = e.start, this.shift = e.shift || id, this.reduce = e.reduce || id, this.reuse = e.reuse || id, this.hash = e.hash || (() => 0), this.strict = e.strict !== !1;
		}
	}
	class LRParser extends Parser {
		constructor(e) {
			if (super(), this.wrappers = [], e.version != 14) throw RangeError(`Parser version (${e.version}) doesn't match runtime version (14)`);
			let t = e.nodeNames.split(" ");
			this.minRepeatTerm = t.length;
			for (let n = 0; n < e.repeatNodeCount; n++) t.push("");
			let n = Object.keys(e.topRules).map((t) => e.topRules[t][1]), i = [];
			for (let e = 0; e < t.length; e++) i.push([]);
			function setProp(e, t, n) {
				i[e].push([t, t.deserialize(String(n))]);
			}
			if (e.nodeProps) for (let t of e.nodeProps) {
				let e = t[0];
				typeof e == "string" && (e = dist_NodeProp[e]);
				for (let n = 1; n < t.length;) {
					let r = t[n++];
					if (r >= 0) setProp(r, e, t[n++]);
					else {
						let i = t[n + -r];
						for (let a = -r; a > 0; a--) setProp(t[n++], e, i);
						n++;
					}
				}
			}
			this.nodeSet = new NodeSet(t.map((t, r) => NodeType.define({
				name: r >= this.minRepeatTerm ? void 0 : t,
				id: r,
				props: i[r],
				top: n.indexOf(r) > -1,
				error: r == 0,
				skipped: e.skippedNodes && e.skippedNodes.indexOf(r) > -1
			}))), e.propSources && (this.nodeSet = this.nodeSet.extend(...e.propSources)), this.strict = !1, this.bufferLength = r;
			let a = decodeArray(e.tokenData);
			this.context = e.context, this.specializerSpecs = e.specialized || [], this.specialized = new Uint16Array(this.specializerSpecs.length);
			for (let e = 0; e < this.specializerSpecs.length; e++) this.specialized[e] = this.specializerSpecs[e].term;
			this.specializers = this.specializerSpecs.map(getSpecializer), this.states = decodeArray(e.states, Uint32Array), this.data = decodeArray(e.stateData), this.goto = decodeArray(e.goto), this.maxTerm = e.maxTerm, this.tokenizers = e.tokenizers.map((e) => typeof e == "number" ? new TokenGroup(a, e) : e), this.topRules = e.topRules, this.dialects = e.dialects || {}, this.dynamicPrecedences = e.dynamicPrecedences || null, this.tokenPrecTable = e.tokenPrec, this.termNames = e.termNames || null, this.maxNode = this.nodeSet.types.length - 1, this.dialect = this.parseDialect(), this.top = this.topRules[Object.keys(this.topRules)[0]];
		}
		createParse(e, t, n) {
			let r = new Parse(this, e, t, n);
			for (let i of this.wrappers) r = i(r, e, t, n);
			return r;
		}
		getGoto(e, t, n = !1) {
			let r = this.goto;
			if (t >= r[0]) return -1;
			for (let i = r[t + 1];;) {
				let t = r[i++], a = t & 1, o = r[i++];
				if (a && n) return o;
				for (let n = i + (t >> 1); i < n; i++) if (r[i] == e) return o;
				if (a) return -1;
			}
		}
		hasAction(e, t) {
			let n = this.data;
			for (let r = 0; r < 2; r++) for (let i = this.stateSlot(e, r ? 2 : 1), a;; i += 3) {
				if ((a = n[i]) == 65535) {
					if (n[i + 1] == 1) a = n[i = pair(n, i + 2)];
					else if (n[i + 1] == 2) return pair(n, i + 2);
					else break;
				}
				if (a == t || a == 0) return pair(n, i + 1);
			}
			return 0;
		}
		stateSlot(e, t) {
			return this.states[e * 6 + t];
		}
		stateFlag(e, t) {
			return (this.stateSlot(e, 0) & t) > 0;
		}
		validAction(e, t) {
			return !!this.allActions(e, (e) => e == t || null);
		}
		allActions(e, t) {
			let n = this.stateSlot(e, 4), r = n ? t(n) : void 0;
			for (let n = this.stateSlot(e, 1); r == null; n += 3) {
				if (this.data[n] == 65535) {
					if (this.data[n + 1] == 1) n = pair(this.data, n + 2);
					else break;
				}
				r = t(pair(this.data, n + 1));
			}
			return r;
		}
		nextStates(e) {
			let t = [];
			for (let n = this.stateSlot(e, 1);; n += 3) {
				if (this.data[n] == 65535) {
					if (this.data[n + 1] == 1) n = pair(this.data, n + 2);
					else break;
				}
				if (!(this.data[n + 2] & 1)) {
					let e = this.data[n + 1];
					t.some((t, n) => n & 1 && t == e) || t.push(this.data[n], e);
				}
			}
			return t;
		}
		configure(e) {
			let t = Object.assign(Object.create(LRParser.prototype), this);
			if (e.props && (t.nodeSet = this.nodeSet.extend(...e.props)), e.top) {
				let n = this.topRules[e.top];
				if (!n) throw RangeError(`Invalid top rule name ${e.top}`);
				t.top = n;
			}
			return e.tokenizers && (t.tokenizers = this.tokenizers.map((t) => {
				let n = e.tokenizers.find((e) => e.from == t);
				return n ? n.to : t;
			})), e.specializers && (t.specializers = this.specializers.slice(), t.specializerSpecs = this.specializerSpecs.map((n, r) => {
				let i = e.specializers.find((e) => e.from == n.external);
				if (!i) return n;
				let a = Object.assign(Object.assign({}, n), { external: i.to });
				return t.specializers[r] = getSpecializer(a), a;
			})), e.contextTracker && (t.context = e.contextTracker), e.dialect && (t.dialect = this.parseDialect(e.dialect)), e.strict != null && (t.strict = e.strict), e.wrap && (t.wrappers = t.wrappers.concat(e.wrap)), e.bufferLength != null && (t.bufferLength = e.bufferLength), t;
		}
		hasWrappers() {
			return this.wrappers.length > 0;
		}
		getName(e) {
			return this.termNames ? this.termNames[e] : String(e <= this.maxNode && this.nodeSet.types[e].name || e);
		}
		get eofTerm() {
			return this.maxNode + 1;
		}
		get topNode() {
			return this.nodeSet.types[this.top[1]];
		}
		dynamicPrecedence(e) {
			let t = this.dynamicPrecedences;
			return t == null ? 0 : t[e] || 0;
		}
		parseDialect(e) {
			let t = Object.keys(this.dialects), n = t.map(() => !1);
			if (e) for (let r of e.split(" ")) {
				let e = t.indexOf(r);
				e >= 0 && (n[e] = !0);
			}
			let r = null;
			for (let e = 0; e < t.length; e++) if (!n[e]) for (let n = this.dialects[t[e]], i; (i = this.data[n++]) != 65535;) (r ||= new Uint8Array(this.maxTerm + 1))[i] = 1;
			return new Dialect(e, n, r);
		}
		static deserialize(e) {
			return new LRParser(e);
		}
	}
	function pair(e, t) {
		return e[t] | e[t + 1] << 16;
	}
	function findFinished(e) {
		let t = null;
		for (let n of e) {
			let e = n.p.stoppedAt;
			(n.pos == n.p.stream.end || e != null && n.pos > e) && n.p.parser.stateFlag(n.state, 2) && (!t || t.score < n.score) && (t = n);
		}
		return t;
	}
	function getSpecializer(e) {
		if (e.external) {
			let t = +!!e.extend;
			return (n, r) => e.external(n, r) << 1 | t;
		}
		return e.get;
	}
	let p = 0;
	class Tag {
		constructor(e, t, n, r) {
			this.name = e, this.set = t, this.base = n, this.modified = r, this.id = p++;
		}
		toString() {
			let { name: e } = this;
			for (let t of this.modified) t.name && (e = `${t.name}(${e})`);
			return e;
		}
		static define(e, t) {
			let n = typeof e == "string" ? e : "?";
			if (e instanceof Tag && (t = e), t?.base) throw Error("Can not derive from a modified tag");
			let r = new Tag(n, [], null, []);
			if (r.set.push(r), t) for (let e of t.set) r.set.push(e);
			return r;
		}
		static defineModifier(e) {
			let t = new Modifier(e);
			return (e) => e.modified.indexOf(t) > -1 ? e : Modifier.get(e.base || e, e.modified.concat(t).sort((e, t) => e.id - t.id));
		}
	}
	let m = 0;
	class Modifier {
		constructor(e) {
			this.name = e, this.instances = [], this.id = m++;
		}
		static get(e, t) {
			if (!t.length) return e;
			let n = t[0].instances.find((n) => n.base == e && sameArray(t, n.modified));
			if (n) return n;
			let r = [], i = new Tag(e.name, r, e, t);
			for (let e of t) e.instances.push(i);
			let a = powerSet(t);
			for (let t of e.set) if (!t.modified.length) for (let e of a) r.push(Modifier.get(t, e));
			return i;
		}
	}
	function sameArray(e, t) {
		return e.length == t.length && e.every((e, n) => e == t[n]);
	}
	function powerSet(e) {
		let t = [[]];
		for (let n = 0; n < e.length; n++) for (let r = 0, i = t.length; r < i; r++) t.push(t[r].concat(e[n]));
		return t.sort((e, t) => t.length - e.length);
	}
	function styleTags(e) {
		let t = Object.create(null);
		for (let n in e) {
			let r = e[n];
			Array.isArray(r) || (r = [r]);
			for (let e of n.split(" ")) if (e) {
				let n = [], i = 2, a = e;
				for (let t = 0;;) {
					if (a == "..." && t > 0 && t + 3 == e.length) {
						i = 1;
						break;
					}
					let r = /^"(?:[^"\\]|\\.)*?"|[^\/!]+/.exec(a);
					if (!r) throw RangeError("Invalid path: " + e);
					if (n.push(r[0] == "*" ? "" : r[0][0] == "\"" ? JSON.parse(r[0]) : r[0]), t += r[0].length, t == e.length) break;
					let o = e[t++];
					if (t == e.length && o == "!") {
						i = 0;
						break;
					}
					if (o != "/") throw RangeError("Invalid path: " + e);
					a = e.slice(t);
				}
				let o = n.length - 1, s = n[o];
				if (!s) throw RangeError("Invalid path: " + e);
				t[s] = new Rule(r, i, o > 0 ? n.slice(0, o) : null).sort(t[s]);
			}
		}
		return h.add(t);
	}
	let h = new dist_NodeProp({ combine(e, t) {
		let n, r, i;
		for (; e || t;) {
			if (!e || t && e.depth <= t.depth ? (i = t, t = t.next) : (i = e, e = e.next), n && n.mode == i.mode && !i.context && !n.context) continue;
			let a = new Rule(i.tags, i.mode, i.context);
			n ? n.next = a : r = a, n = a;
		}
		return r;
	} });
	class Rule {
		constructor(e, t, n, r) {
			this.tags = e, this.mode = t, this.context = n, this.next = r;
		}
		get opaque() {
			return this.mode == 0;
		}
		get inherit() {
			return this.mode == 1;
		}
		sort(e) {
			return !e || e.depth < this.depth ? (this.next = e, this) : (e.next = this.sort(e.next), e);
		}
		get depth() {
			return this.context ? this.context.length : 0;
		}
	}
	Rule.empty = new Rule([], 2, null);
	function tagHighlighter(e, t) {
		let n = Object.create(null);
		for (let t of e) if (!Array.isArray(t.tag)) n[t.tag.id] = t.class;
		else for (let e of t.tag) n[e.id] = t.class;
		let { scope: r, all: i = null } = t || {};
		return {
			style: (e) => {
				let t = i;
				for (let r of e) for (let e of r.set) {
					let r = n[e.id];
					if (r) {
						t = t ? t + " " + r : r;
						break;
					}
				}
				return t;
			},
			scope: r
		};
	}
	let g = Tag.define, _ = g(), v = g(), y = g(v), b = g(v), x = g(), S = g(x), C = g(x), w = g(), T = g(w), E = g(), D = g(), O = g(), k = g(O), A = g(), j = {
		comment: _,
		lineComment: g(_),
		blockComment: g(_),
		docComment: g(_),
		name: v,
		variableName: g(v),
		typeName: y,
		tagName: g(y),
		propertyName: b,
		attributeName: g(b),
		className: g(v),
		labelName: g(v),
		namespace: g(v),
		macroName: g(v),
		literal: x,
		string: S,
		docString: g(S),
		character: g(S),
		attributeValue: g(S),
		number: C,
		integer: g(C),
		float: g(C),
		bool: g(x),
		regexp: g(x),
		escape: g(x),
		color: g(x),
		url: g(x),
		keyword: E,
		self: g(E),
		null: g(E),
		atom: g(E),
		unit: g(E),
		modifier: g(E),
		operatorKeyword: g(E),
		controlKeyword: g(E),
		definitionKeyword: g(E),
		moduleKeyword: g(E),
		operator: D,
		derefOperator: g(D),
		arithmeticOperator: g(D),
		logicOperator: g(D),
		bitwiseOperator: g(D),
		compareOperator: g(D),
		updateOperator: g(D),
		definitionOperator: g(D),
		typeOperator: g(D),
		controlOperator: g(D),
		punctuation: O,
		separator: g(O),
		bracket: k,
		angleBracket: g(k),
		squareBracket: g(k),
		paren: g(k),
		brace: g(k),
		content: w,
		heading: T,
		heading1: g(T),
		heading2: g(T),
		heading3: g(T),
		heading4: g(T),
		heading5: g(T),
		heading6: g(T),
		contentSeparator: g(w),
		list: g(w),
		quote: g(w),
		emphasis: g(w),
		strong: g(w),
		link: g(w),
		monospace: g(w),
		strikethrough: g(w),
		inserted: g(),
		deleted: g(),
		changed: g(),
		invalid: g(),
		meta: A,
		documentMeta: g(A),
		annotation: g(A),
		processingInstruction: g(A),
		definition: Tag.defineModifier("definition"),
		constant: Tag.defineModifier("constant"),
		function: Tag.defineModifier("function"),
		standard: Tag.defineModifier("standard"),
		local: Tag.defineModifier("local"),
		special: Tag.defineModifier("special")
	};
	for (let e in j) {
		let t = j[e];
		t instanceof Tag && (t.name = e);
	}
	tagHighlighter([
		{
			tag: j.link,
			class: "tok-link"
		},
		{
			tag: j.heading,
			class: "tok-heading"
		},
		{
			tag: j.emphasis,
			class: "tok-emphasis"
		},
		{
			tag: j.strong,
			class: "tok-strong"
		},
		{
			tag: j.keyword,
			class: "tok-keyword"
		},
		{
			tag: j.atom,
			class: "tok-atom"
		},
		{
			tag: j.bool,
			class: "tok-bool"
		},
		{
			tag: j.url,
			class: "tok-url"
		},
		{
			tag: j.labelName,
			class: "tok-labelName"
		},
		{
			tag: j.inserted,
			class: "tok-inserted"
		},
		{
			tag: j.deleted,
			class: "tok-deleted"
		},
		{
			tag: j.literal,
			class: "tok-literal"
		},
		{
			tag: j.string,
			class: "tok-string"
		},
		{
			tag: j.number,
			class: "tok-number"
		},
		{
			tag: [
				j.regexp,
				j.escape,
				j.special(j.string)
			],
			class: "tok-string2"
		},
		{
			tag: j.variableName,
			class: "tok-variableName"
		},
		{
			tag: j.local(j.variableName),
			class: "tok-variableName tok-local"
		},
		{
			tag: j.definition(j.variableName),
			class: "tok-variableName tok-definition"
		},
		{
			tag: j.special(j.variableName),
			class: "tok-variableName2"
		},
		{
			tag: j.definition(j.propertyName),
			class: "tok-propertyName tok-definition"
		},
		{
			tag: j.typeName,
			class: "tok-typeName"
		},
		{
			tag: j.namespace,
			class: "tok-namespace"
		},
		{
			tag: j.className,
			class: "tok-className"
		},
		{
			tag: j.macroName,
			class: "tok-macroName"
		},
		{
			tag: j.propertyName,
			class: "tok-propertyName"
		},
		{
			tag: j.operator,
			class: "tok-operator"
		},
		{
			tag: j.comment,
			class: "tok-comment"
		},
		{
			tag: j.meta,
			class: "tok-meta"
		},
		{
			tag: j.invalid,
			class: "tok-invalid"
		},
		{
			tag: j.punctuation,
			class: "tok-punctuation"
		}
	]);
	let M = new Set([
		25,
		49,
		50,
		263,
		65,
		130,
		56,
		57,
		238,
		62,
		63,
		72,
		73,
		77,
		60,
		61,
		151,
		152,
		155,
		112
	]);
	function isLineBreak(e) {
		return e == 10 || e == 13;
	}
	function isHex(e) {
		return e >= 48 && e <= 57 || e >= 65 && e <= 70 || e >= 97 && e <= 102;
	}
	let N = new ExternalTokenizer((e, t) => {
		let n;
		if (e.next < 0) e.acceptToken(199);
		else if (t.context.flags & F) isLineBreak(e.next) && e.acceptToken(198, 1);
		else if (((n = e.peek(-1)) < 0 || isLineBreak(n)) && t.canShift(197)) {
			let t = 0;
			for (; e.next == 32 || e.next == 9;) e.advance(), t++;
			(e.next == 10 || e.next == 13 || e.next == 35) && e.acceptToken(197, -t);
		} else isLineBreak(e.next) && e.acceptToken(196, 1);
	}, { contextual: !0 }), P = new ExternalTokenizer((e, t) => {
		let n = t.context;
		if (n.flags) return;
		let r = e.peek(-1);
		if (r == 10 || r == 13) {
			let t = 0, r = 0;
			for (;;) {
				if (e.next == 32) t++;
				else if (e.next == 9) t += 8 - t % 8;
				else break;
				e.advance(), r++;
			}
			t != n.indent && e.next != 10 && e.next != 13 && e.next != 35 && (t < n.indent ? e.acceptToken(195, -r) : e.acceptToken(194));
		}
	}), F = 1;
	function Context(e, t, n) {
		this.parent = e, this.indent = t, this.flags = n, this.hash = (e ? e.hash + e.hash << 8 : 0) + t + (t << 4) + n + (n << 6);
	}
	let I = new Context(null, 0, 0);
	function countIndent(e) {
		let t = 0;
		for (let n = 0; n < e.length; n++) t += e.charCodeAt(n) == 9 ? 8 - t % 8 : 1;
		return t;
	}
	let L = new Map([
		[241, 0],
		[242, 4],
		[243, 8],
		[244, 12],
		[245, 16],
		[246, 20],
		[247, 24],
		[248, 28],
		[249, 32],
		[250, 36],
		[251, 40],
		[252, 44],
		[253, 48],
		[254, 52],
		[255, 56],
		[256, 60]
	].map(([e, t]) => [e, t | 2])), R = new ContextTracker({
		start: I,
		reduce(e, t, n, r) {
			return e.flags & 1 && M.has(t) || (t == 71 || t == 72) && e.flags & 2 ? e.parent : e;
		},
		shift(e, t, n, r) {
			return t == 194 ? new Context(e, countIndent(r.read(r.pos, n.pos)), 0) : t == 195 ? e.parent : t == 24 || t == 55 || t == 59 || t == 3 ? new Context(e, 0, 1) : L.has(t) ? new Context(e, 0, L.get(t) | e.flags & 1) : e;
		},
		hash(e) {
			return e.hash;
		}
	}), z = new ExternalTokenizer((e) => {
		for (let t = 0; t < 5; t++) {
			if (e.next != "print".charCodeAt(t)) return;
			e.advance();
		}
		if (!/\w/.test(String.fromCharCode(e.next))) for (let t = 0;; t++) {
			let n = e.peek(t);
			if (n != 32 && n != 9) {
				n != 40 && n != 46 && n != 10 && n != 13 && n != 35 && e.acceptToken(1);
				return;
			}
		}
	}), B = new ExternalTokenizer((e, t) => {
		let { flags: n } = t.context, r = n & 4 ? 34 : 39, i = (n & 8) > 0, a = !(n & 16), o = (n & 32) > 0, s = e.pos;
		for (; !(e.next < 0);) if (o && e.next == 123) {
			if (e.peek(1) == 123) e.advance(2);
			else {
				if (e.pos == s) {
					e.acceptToken(3, 1);
					return;
				}
				break;
			}
		} else if (a && e.next == 92) {
			if (e.pos == s) {
				e.advance();
				let t = e.next;
				t >= 0 && (e.advance(), skipEscape(e, t)), e.acceptToken(2);
				return;
			}
			break;
		} else if (e.next == 92 && !a && e.peek(1) > -1) e.advance(2);
		else if (e.next == r && (!i || e.peek(1) == r && e.peek(2) == r)) {
			if (e.pos == s) {
				e.acceptToken(201, i ? 3 : 1);
				return;
			}
			break;
		} else if (e.next == 10) {
			if (i) e.advance();
			else if (e.pos == s) {
				e.acceptToken(201);
				return;
			}
			break;
		} else e.advance();
		e.pos > s && e.acceptToken(200);
	});
	function skipEscape(e, t) {
		if (t == 111) for (let t = 0; t < 2 && e.next >= 48 && e.next <= 55; t++) e.advance();
		else if (t == 120) for (let t = 0; t < 2 && isHex(e.next); t++) e.advance();
		else if (t == 117) for (let t = 0; t < 4 && isHex(e.next); t++) e.advance();
		else if (t == 85) for (let t = 0; t < 8 && isHex(e.next); t++) e.advance();
		else if (t == 78 && e.next == 123) {
			for (e.advance(); e.next >= 0 && e.next != 125 && e.next != 39 && e.next != 34 && e.next != 10;) e.advance();
			e.next == 125 && e.advance();
		}
	}
	let V = styleTags({
		"async \"*\" \"**\" FormatConversion FormatSpec": j.modifier,
		"for while if elif else try except finally return raise break continue with pass assert await yield match case": j.controlKeyword,
		"in not and or is del": j.operatorKeyword,
		"from def class global nonlocal lambda": j.definitionKeyword,
		import: j.moduleKeyword,
		"with as print": j.keyword,
		Boolean: j.bool,
		None: j.null,
		VariableName: j.variableName,
		"CallExpression/VariableName": j.function(j.variableName),
		"FunctionDefinition/VariableName": j.function(j.definition(j.variableName)),
		"ClassDefinition/VariableName": j.definition(j.className),
		PropertyName: j.propertyName,
		"CallExpression/MemberExpression/PropertyName": j.function(j.propertyName),
		Comment: j.lineComment,
		Number: j.number,
		String: j.string,
		FormatString: j.special(j.string),
		Escape: j.escape,
		UpdateOp: j.updateOperator,
		"ArithOp!": j.arithmeticOperator,
		BitOp: j.bitwiseOperator,
		CompareOp: j.compareOperator,
		AssignOp: j.definitionOperator,
		Ellipsis: j.punctuation,
		At: j.meta,
		"( )": j.paren,
		"[ ]": j.squareBracket,
		"{ }": j.brace,
		".": j.derefOperator,
		", ;": j.separator
	}), H = {
		__proto__: null,
		await: 44,
		or: 54,
		and: 56,
		in: 60,
		not: 62,
		is: 64,
		if: 70,
		else: 72,
		lambda: 76,
		yield: 94,
		from: 96,
		async: 102,
		for: 104,
		None: 162,
		True: 164,
		False: 164,
		del: 178,
		pass: 182,
		break: 186,
		continue: 190,
		return: 194,
		raise: 202,
		import: 206,
		as: 208,
		global: 212,
		nonlocal: 214,
		assert: 218,
		type: 223,
		elif: 236,
		while: 240,
		try: 246,
		except: 248,
		finally: 250,
		with: 254,
		def: 258,
		class: 268,
		match: 279,
		case: 285
	}, U = LRParser.deserialize({
		version: 14,
		states: "##jQ`QeOOP$}OSOOO&WQtO'#HUOOQS'#Co'#CoOOQS'#Cp'#CpO'vQdO'#CnO*UQtO'#HTOOQS'#HU'#HUOOQS'#DU'#DUOOQS'#HT'#HTO*rQdO'#D_O+VQdO'#DfO+gQdO'#DjO+zOWO'#DuO,VOWO'#DvO.[QtO'#GuOOQS'#Gu'#GuO'vQdO'#GtO0ZQtO'#GtOOQS'#Eb'#EbO0rQdO'#EcOOQS'#Gs'#GsO0|QdO'#GrOOQV'#Gr'#GrO1XQdO'#FYOOQS'#G^'#G^O1^QdO'#FXOOQV'#IS'#ISOOQV'#Gq'#GqOOQV'#Fq'#FqQ`QeOOO'vQdO'#CqO1lQdO'#C}O1sQdO'#DRO2RQdO'#HYO2cQtO'#EVO'vQdO'#EWOOQS'#EY'#EYOOQS'#E['#E[OOQS'#E^'#E^O2wQdO'#E`O3_QdO'#EdO3rQdO'#EfO3zQtO'#EfO1XQdO'#EiO0rQdO'#ElO1XQdO'#EnO0rQdO'#EtO0rQdO'#EwO4VQdO'#EyO4^QdO'#FOO4iQdO'#EzO0rQdO'#FOO1XQdO'#FQO1XQdO'#FVO4nQdO'#F[P4uOdO'#GpPOOO)CBd)CBdOOQS'#Ce'#CeOOQS'#Cf'#CfOOQS'#Cg'#CgOOQS'#Ch'#ChOOQS'#Ci'#CiOOQS'#Cj'#CjOOQS'#Cl'#ClO'vQdO,59OO'vQdO,59OO'vQdO,59OO'vQdO,59OO'vQdO,59OO'vQdO,59OO5TQdO'#DoOOQS,5:Y,5:YO5hQdO'#HdOOQS,5:],5:]O5uQ!fO,5:]O5zQtO,59YO1lQdO,59bO1lQdO,59bO1lQdO,59bO8jQdO,59bO8oQdO,59bO8vQdO,59jO8}QdO'#HTO:TQdO'#HSOOQS'#HS'#HSOOQS'#D['#D[O:lQdO,59aO'vQdO,59aO:zQdO,59aOOQS,59y,59yO;PQdO,5:RO'vQdO,5:ROOQS,5:Q,5:QO;_QdO,5:QO;dQdO,5:XO'vQdO,5:XO'vQdO,5:VOOQS,5:U,5:UO;uQdO,5:UO;zQdO,5:WOOOW'#Fy'#FyO<POWO,5:aOOQS,5:a,5:aO<[QdO'#HwOOOW'#Dw'#DwOOOW'#Fz'#FzO<lOWO,5:bOOQS,5:b,5:bOOQS'#F}'#F}O<zQtO,5:iO?lQtO,5=`O@VQ#xO,5=`O@vQtO,5=`OOQS,5:},5:}OA_QeO'#GWOBqQdO,5;^OOQV,5=^,5=^OB|QtO'#IPOCkQdO,5;tOOQS-E:[-E:[OOQV,5;s,5;sO4dQdO'#FQOOQV-E9o-E9oOCsQtO,59]OEzQtO,59iOFeQdO'#HVOFpQdO'#HVO1XQdO'#HVOF{QdO'#DTOGTQdO,59mOGYQdO'#HZO'vQdO'#HZO0rQdO,5=tOOQS,5=t,5=tO0rQdO'#EROOQS'#ES'#ESOGwQdO'#GPOHXQdO,58|OHXQdO,58|O*xQdO,5:oOHgQtO'#H]OOQS,5:r,5:rOOQS,5:z,5:zOHzQdO,5;OOI]QdO'#IOO1XQdO'#H}OOQS,5;Q,5;QOOQS'#GT'#GTOIqQtO,5;QOJPQdO,5;QOJUQdO'#IQOOQS,5;T,5;TOJdQdO'#H|OOQS,5;W,5;WOJuQdO,5;YO4iQdO,5;`O4iQdO,5;cOJ}QtO'#ITO'vQdO'#ITOKXQdO,5;eO4VQdO,5;eO0rQdO,5;jO1XQdO,5;lOK^QeO'#EuOLjQgO,5;fO!!kQdO'#IUO4iQdO,5;jO!!vQdO,5;lO!#OQdO,5;qO!#ZQtO,5;vO'vQdO,5;vPOOO,5=[,5=[P!#bOSO,5=[P!#jOdO,5=[O!&bQtO1G.jO!&iQtO1G.jO!)YQtO1G.jO!)dQtO1G.jO!+}QtO1G.jO!,bQtO1G.jO!,uQdO'#HcO!-TQtO'#GuO0rQdO'#HcO!-_QdO'#HbOOQS,5:Z,5:ZO!-gQdO,5:ZO!-lQdO'#HeO!-wQdO'#HeO!.[QdO,5>OOOQS'#Ds'#DsOOQS1G/w1G/wOOQS1G.|1G.|O!/[QtO1G.|O!/cQtO1G.|O1lQdO1G.|O!0OQdO1G/UOOQS'#DZ'#DZO0rQdO,59tOOQS1G.{1G.{O!0VQdO1G/eO!0gQdO1G/eO!0oQdO1G/fO'vQdO'#H[O!0tQdO'#H[O!0yQtO1G.{O!1ZQdO,59iO!2aQdO,5=zO!2qQdO,5=zO!2yQdO1G/mO!3OQtO1G/mOOQS1G/l1G/lO!3`QdO,5=uO!4VQdO,5=uO0rQdO1G/qO!4tQdO1G/sO!4yQtO1G/sO!5ZQtO1G/qOOQS1G/p1G/pOOQS1G/r1G/rOOOW-E9w-E9wOOQS1G/{1G/{O!5kQdO'#HxO0rQdO'#HxO!5|QdO,5>cOOOW-E9x-E9xOOQS1G/|1G/|OOQS-E9{-E9{O!6[Q#xO1G2zO!6{QtO1G2zO'vQdO,5<jOOQS,5<j,5<jOOQS-E9|-E9|OOQS,5<r,5<rOOQS-E:U-E:UOOQV1G0x1G0xO1XQdO'#GRO!7dQtO,5>kOOQS1G1`1G1`O!8RQdO1G1`OOQS'#DV'#DVO0rQdO,5=qOOQS,5=q,5=qO!8WQdO'#FrO!8cQdO,59oO!8kQdO1G/XO!8uQtO,5=uOOQS1G3`1G3`OOQS,5:m,5:mO!9fQdO'#GtOOQS,5<k,5<kOOQS-E9}-E9}O!9wQdO1G.hOOQS1G0Z1G0ZO!:VQdO,5=wO!:gQdO,5=wO0rQdO1G0jO0rQdO1G0jO!:xQdO,5>jO!;ZQdO,5>jO1XQdO,5>jO!;lQdO,5>iOOQS-E:R-E:RO!;qQdO1G0lO!;|QdO1G0lO!<RQdO,5>lO!<aQdO,5>lO!<oQdO,5>hO!=VQdO,5>hO!=hQdO'#EpO0rQdO1G0tO!=sQdO1G0tO!=xQgO1G0zO!AvQgO1G0}O!EqQdO,5>oO!E{QdO,5>oO!FTQtO,5>oO0rQdO1G1PO!F_QdO1G1PO4iQdO1G1UO!!vQdO1G1WOOQV,5;a,5;aO!FdQfO,5;aO!FiQgO1G1QO!JjQdO'#GZO4iQdO1G1QO4iQdO1G1QO!JzQdO,5>pO!KXQdO,5>pO1XQdO,5>pOOQV1G1U1G1UO!KaQdO'#FSO!KrQ!fO1G1WO!KzQdO1G1WOOQV1G1]1G1]O4iQdO1G1]O!LPQdO1G1]O!LXQdO'#F^OOQV1G1b1G1bO!#ZQtO1G1bPOOO1G2v1G2vP!L^OSO1G2vOOQS,5=},5=}OOQS'#Dp'#DpO0rQdO,5=}O!LfQdO,5=|O!LyQdO,5=|OOQS1G/u1G/uO!MRQdO,5>PO!McQdO,5>PO!MkQdO,5>PO!NOQdO,5>PO!N`QdO,5>POOQS1G3j1G3jOOQS7+$h7+$hO!8kQdO7+$pO#!RQdO1G.|O#!YQdO1G.|OOQS1G/`1G/`OOQS,5<`,5<`O'vQdO,5<`OOQS7+%P7+%PO#!aQdO7+%POOQS-E9r-E9rOOQS7+%Q7+%QO#!qQdO,5=vO'vQdO,5=vOOQS7+$g7+$gO#!vQdO7+%PO##OQdO7+%QO##TQdO1G3fOOQS7+%X7+%XO##eQdO1G3fO##mQdO7+%XOOQS,5<_,5<_O'vQdO,5<_O##rQdO1G3aOOQS-E9q-E9qO#$iQdO7+%]OOQS7+%_7+%_O#$wQdO1G3aO#%fQdO7+%_O#%kQdO1G3gO#%{QdO1G3gO#&TQdO7+%]O#&YQdO,5>dO#&sQdO,5>dO#&sQdO,5>dOOQS'#Dx'#DxO#'UO&jO'#DzO#'aO`O'#HyOOOW1G3}1G3}O#'fQdO1G3}O#'nQdO1G3}O#'yQ#xO7+(fO#(jQtO1G2UP#)TQdO'#GOOOQS,5<m,5<mOOQS-E:P-E:POOQS7+&z7+&zOOQS1G3]1G3]OOQS,5<^,5<^OOQS-E9p-E9pOOQS7+$s7+$sO#)bQdO,5=`O#){QdO,5=`O#*^QtO,5<aO#*qQdO1G3cOOQS-E9s-E9sOOQS7+&U7+&UO#+RQdO7+&UO#+aQdO,5<nO#+uQdO1G4UOOQS-E:Q-E:QO#,WQdO1G4UOOQS1G4T1G4TOOQS7+&W7+&WO#,iQdO7+&WOOQS,5<p,5<pO#,tQdO1G4WOOQS-E:S-E:SOOQS,5<l,5<lO#-SQdO1G4SOOQS-E:O-E:OO1XQdO'#EqO#-jQdO'#EqO#-uQdO'#IRO#-}QdO,5;[OOQS7+&`7+&`O0rQdO7+&`O#.SQgO7+&fO!JmQdO'#GXO4iQdO7+&fO4iQdO7+&iO#2QQtO,5<tO'vQdO,5<tO#2[QdO1G4ZOOQS-E:W-E:WO#2fQdO1G4ZO4iQdO7+&kO0rQdO7+&kOOQV7+&p7+&pO!KrQ!fO7+&rO!KzQdO7+&rO`QeO1G0{OOQV-E:X-E:XO4iQdO7+&lO4iQdO7+&lOOQV,5<u,5<uO#2nQdO,5<uO!JmQdO,5<uOOQV7+&l7+&lO#2yQgO7+&lO#6tQdO,5<vO#7PQdO1G4[OOQS-E:Y-E:YO#7^QdO1G4[O#7fQdO'#IWO#7tQdO'#IWO1XQdO'#IWOOQS'#IW'#IWO#8PQdO'#IVOOQS,5;n,5;nO#8XQdO,5;nO0rQdO'#FUOOQV7+&r7+&rO4iQdO7+&rOOQV7+&w7+&wO4iQdO7+&wO#8^QfO,5;xOOQV7+&|7+&|POOO7+(b7+(bO#8cQdO1G3iOOQS,5<c,5<cO#8qQdO1G3hOOQS-E9u-E9uO#9UQdO,5<dO#9aQdO,5<dO#9tQdO1G3kOOQS-E9v-E9vO#:UQdO1G3kO#:^QdO1G3kO#:nQdO1G3kO#:UQdO1G3kOOQS<<H[<<H[O#:yQtO1G1zOOQS<<Hk<<HkP#;WQdO'#FtO8vQdO1G3bO#;eQdO1G3bO#;jQdO<<HkOOQS<<Hl<<HlO#;zQdO7+)QOOQS<<Hs<<HsO#<[QtO1G1yP#<{QdO'#FsO#=YQdO7+)RO#=jQdO7+)RO#=rQdO<<HwO#=wQdO7+({OOQS<<Hy<<HyO#>nQdO,5<bO'vQdO,5<bOOQS-E9t-E9tOOQS<<Hw<<HwOOQS,5<g,5<gO0rQdO,5<gO#>sQdO1G4OOOQS-E9y-E9yO#?^QdO1G4OO<[QdO'#H{OOOO'#D{'#D{OOOO'#F|'#F|O#?oO&jO,5:fOOOW,5>e,5>eOOOW7+)i7+)iO#?zQdO7+)iO#@SQdO1G2zO#@mQdO1G2zP'vQdO'#FuO0rQdO<<IpO1XQdO1G2YP1XQdO'#GSO#AOQdO7+)pO#AaQdO7+)pOOQS<<Ir<<IrP1XQdO'#GUP0rQdO'#GQOOQS,5;],5;]O#ArQdO,5>mO#BQQdO,5>mOOQS1G0v1G0vOOQS<<Iz<<IzOOQV-E:V-E:VO4iQdO<<JQOOQV,5<s,5<sO4iQdO,5<sOOQV<<JQ<<JQOOQV<<JT<<JTO#BYQtO1G2`P#BdQdO'#GYO#BkQdO7+)uO#BuQgO<<JVO4iQdO<<JVOOQV<<J^<<J^O4iQdO<<J^O!KrQ!fO<<J^O#FpQgO7+&gOOQV<<JW<<JWO#FzQgO<<JWOOQV1G2a1G2aO1XQdO1G2aO#JuQdO1G2aO4iQdO<<JWO1XQdO1G2bP0rQdO'#G[O#KQQdO7+)vO#K_QdO7+)vOOQS'#FT'#FTO0rQdO,5>rO#KgQdO,5>rO#KrQdO,5>rO#K}QdO,5>qO#L`QdO,5>qOOQS1G1Y1G1YOOQS,5;p,5;pOOQV<<Jc<<JcO#LhQdO1G1dOOQS7+)T7+)TP#LmQdO'#FwO#L}QdO1G2OO#MbQdO1G2OO#MrQdO1G2OP#M}QdO'#FxO#N[QdO7+)VO#NlQdO7+)VO#NlQdO7+)VO#NtQdO7+)VO$ UQdO7+(|O8vQdO7+(|OOQSAN>VAN>VO$ oQdO<<LmOOQSAN>cAN>cO0rQdO1G1|O$!PQtO1G1|P$!ZQdO'#FvOOQS1G2R1G2RP$!hQdO'#F{O$!uQdO7+)jO$#`QdO,5>gOOOO-E9z-E9zOOOW<<MT<<MTO$#nQdO7+(fOOQSAN?[AN?[OOQS7+'t7+'tO$$XQdO<<M[OOQS,5<q,5<qO$$jQdO1G4XOOQS-E:T-E:TOOQVAN?lAN?lOOQV1G2_1G2_O4iQdOAN?qO$$xQgOAN?qOOQVAN?xAN?xO4iQdOAN?xOOQV<<JR<<JRO4iQdOAN?rO4iQdO7+'{OOQV7+'{7+'{O1XQdO7+'{OOQVAN?rAN?rOOQS7+'|7+'|O$(sQdO<<MbOOQS1G4^1G4^O0rQdO1G4^OOQS,5<w,5<wO$)QQdO1G4]OOQS-E:Z-E:ZOOQU'#G_'#G_O$)cQfO7+'OO$)nQdO'#F_O$*uQdO7+'jO$+VQdO7+'jOOQS7+'j7+'jO$+bQdO<<LqO$+rQdO<<LqO$+rQdO<<LqO$+zQdO'#H^OOQS<<Lh<<LhO$,UQdO<<LhOOQS7+'h7+'hOOQS'#D|'#D|OOOO1G4R1G4RO$,oQdO1G4RO$,wQdO1G4RP!=hQdO'#GVOOQVG25]G25]O4iQdOG25]OOQVG25dG25dOOQVG25^G25^OOQV<<Kg<<KgO4iQdO<<KgOOQS7+)x7+)xP$-SQdO'#G]OOQU-E:]-E:]OOQV<<Jj<<JjO$-vQtO'#FaOOQS'#Fc'#FcO$.WQdO'#FbO$.xQdO'#FbOOQS'#Fb'#FbO$.}QdO'#IYO$)nQdO'#FiO$)nQdO'#FiO$/fQdO'#FjO$)nQdO'#FkO$/mQdO'#IZOOQS'#IZ'#IZO$0[QdO,5;yOOQS<<KU<<KUO$0dQdO<<KUO$0tQdOANB]O$1UQdOANB]O$1^QdO'#H_OOQS'#H_'#H_O1sQdO'#DcO$1wQdO,5=xOOQSANBSANBSOOOO7+)m7+)mO$2`QdO7+)mOOQVLD*wLD*wOOQVANARANARO5uQ!fO'#GaO$2hQtO,5<SO$)nQdO'#FmOOQS,5<W,5<WOOQS'#Fd'#FdO$3YQdO,5;|O$3_QdO,5;|OOQS'#Fg'#FgO$)nQdO'#G`O$4PQdO,5<QO$4kQdO,5>tO$4{QdO,5>tO1XQdO,5<PO$5^QdO,5<TO$5cQdO,5<TO$)nQdO'#I[O$5hQdO'#I[O$5mQdO,5<UOOQS,5<V,5<VO0rQdO'#FpOOQU1G1e1G1eO4iQdO1G1eOOQSAN@pAN@pO$5rQdOG27wO$6SQdO,59}OOQS1G3d1G3dOOOO<<MX<<MXOOQS,5<{,5<{OOQS-E:_-E:_O$6XQtO'#FaO$6`QdO'#I]O$6nQdO'#I]O$6vQdO,5<XOOQS1G1h1G1hO$6{QdO1G1hO$7QQdO,5<zOOQS-E:^-E:^O$7lQdO,5=OO$8TQdO1G4`OOQS-E:b-E:bOOQS1G1k1G1kOOQS1G1o1G1oO$8eQdO,5>vO$)nQdO,5>vOOQS1G1p1G1pOOQS,5<[,5<[OOQU7+'P7+'PO$+zQdO1G/iO$)nQdO,5<YO$8sQdO,5>wO$8zQdO,5>wOOQS1G1s1G1sOOQS7+'S7+'SP$)nQdO'#GdO$9SQdO1G4bO$9^QdO1G4bO$9fQdO1G4bOOQS7+%T7+%TO$9tQdO1G1tO$:SQtO'#FaO$:ZQdO,5<}OOQS,5<},5<}O$:iQdO1G4cOOQS-E:a-E:aO$)nQdO,5<|O$:pQdO,5<|O$:uQdO7+)|OOQS-E:`-E:`O$;PQdO7+)|O$)nQdO,5<ZP$)nQdO'#GcO$;XQdO1G2hO$)nQdO1G2hP$;gQdO'#GbO$;nQdO<<MhO$;xQdO1G1uO$<WQdO7+(SO8vQdO'#C}O8vQdO,59bO8vQdO,59bO8vQdO,59bO$<fQtO,5=`O8vQdO1G.|O0rQdO1G/XO0rQdO7+$pP$<yQdO'#GOO'vQdO'#GtO$=WQdO,59bO$=]QdO,59bO$=dQdO,59mO$=iQdO1G/UO1sQdO'#DRO8vQdO,59j",
		stateData: "$>S~O%cOS%^OSSOS%]PQ~OPdOVaOfoOhYOopOs!POvqO!PrO!Q{O!T!SO!U!RO!XZO!][O!h`O!r`O!s`O!t`O!{tO!}uO#PvO#RwO#TxO#XyO#ZzO#^|O#_|O#a}O#c!OO#l!QO#o!TO#s!UO#u!VO#z!WO#}hO$P!XO%oRO%pRO%tSO%uWO&Z]O&[]O&]]O&^]O&_]O&`]O&a]O&b]O&c^O&d^O&e^O&f^O&g^O&h^O&i^O&j^O~O%]!YO~OV!aO_!aOa!bOh!iO!X!kO!f!mO%j![O%k!]O%l!^O%m!_O%n!_O%o!`O%p!`O%q!aO%r!aO%s!aO~Ok%xXl%xXm%xXn%xXo%xXp%xXs%xXz%xX{%xX!x%xX#g%xX%[%xX%_%xX%z%xXg%xX!T%xX!U%xX%{%xX!W%xX![%xX!Q%xX#[%xXt%xX!m%xX~P%SOfoOhYO!XZO!][O!h`O!r`O!s`O!t`O%oRO%pRO%tSO%uWO&Z]O&[]O&]]O&^]O&_]O&`]O&a]O&b]O&c^O&d^O&e^O&f^O&g^O&h^O&i^O&j^O~Oz%wX{%wX#g%wX%[%wX%_%wX%z%wX~Ok!pOl!qOm!oOn!oOo!rOp!sOs!tO!x%wX~P)pOV!zOg!|Oo0cOv0qO!PrO~P'vOV#OOo0cOv0qO!W#PO~P'vOV#SOa#TOo0cOv0qO![#UO~P'vOQ#XO%`#XO%a#ZO~OQ#^OR#[O%`#^O%a#`O~OV%iX_%iXa%iXh%iXk%iXl%iXm%iXn%iXo%iXp%iXs%iXz%iX!X%iX!f%iX%j%iX%k%iX%l%iX%m%iX%n%iX%o%iX%p%iX%q%iX%r%iX%s%iXg%iX!T%iX!U%iX~O&Z]O&[]O&]]O&^]O&_]O&`]O&a]O&b]O&c^O&d^O&e^O&f^O&g^O&h^O&i^O&j^O{%iX!x%iX#g%iX%[%iX%_%iX%z%iX%{%iX!W%iX![%iX!Q%iX#[%iXt%iX!m%iX~P,eOz#dO{%hX!x%hX#g%hX%[%hX%_%hX%z%hX~Oo0cOv0qO~P'vO#g#gO%[#iO%_#iO~O%uWO~O!T#nO#u!VO#z!WO#}hO~OopO~P'vOV#sOa#tO%uWO{wP~OV#xOo0cOv0qO!Q#yO~P'vO{#{O!x$QO%z#|O#g!yX%[!yX%_!yX~OV#xOo0cOv0qO#g#SX%[#SX%_#SX~P'vOo0cOv0qO#g#WX%[#WX%_#WX~P'vOh$WO%uWO~O!f$YO!r$YO%uWO~OV$eO~P'vO!U$gO#s$hO#u$iO~O{$jO~OV$qO~P'vOS$sO%[$rO%_$rO%c$tO~OV$}Oa$}Og%POo0cOv0qO~P'vOo0cOv0qO{%SO~P'vO&Y%UO~Oa!bOh!iO!X!kO!f!mOVba_bakbalbambanbaobapbasbazba{ba!xba#gba%[ba%_ba%jba%kba%lba%mba%nba%oba%pba%qba%rba%sba%zbagba!Tba!Uba%{ba!Wba![ba!Qba#[batba!mba~On%ZO~Oo%ZO~P'vOo0cO~P'vOk0eOl0fOm0dOn0dOo0mOp0nOs0rOg%wX!T%wX!U%wX%{%wX!W%wX![%wX!Q%wX#[%wX!m%wX~P)pO%{%]Og%vXz%vX!T%vX!U%vX!W%vX{%vX~Og%_Oz%`O!T%dO!U%cO~Og%_O~Oz%gO!T%dO!U%cO!W&SX~O!W%kO~Oz%lO{%nO!T%dO!U%cO![%}X~O![%rO~O![%sO~OQ#XO%`#XO%a%uO~OV%wOo0cOv0qO!PrO~P'vOQ#^OR#[O%`#^O%a%zO~OV!qa_!qaa!qah!qak!qal!qam!qan!qao!qap!qas!qaz!qa{!qa!X!qa!f!qa!x!qa#g!qa%[!qa%_!qa%j!qa%k!qa%l!qa%m!qa%n!qa%o!qa%p!qa%q!qa%r!qa%s!qa%z!qag!qa!T!qa!U!qa%{!qa!W!qa![!qa!Q!qa#[!qat!qa!m!qa~P#yOz%|O{%ha!x%ha#g%ha%[%ha%_%ha%z%ha~P%SOV&OOopOvqO{%ha!x%ha#g%ha%[%ha%_%ha%z%ha~P'vOz%|O{%ha!x%ha#g%ha%[%ha%_%ha%z%ha~OPdOVaOopOvqO!PrO!Q{O!{tO!}uO#PvO#RwO#TxO#XyO#ZzO#^|O#_|O#a}O#c!OO#g$zX%[$zX%_$zX~P'vO#g#gO%[&TO%_&TO~O!f&UOh&sX%[&sXz&sX#[&sX#g&sX%_&sX#Z&sXg&sX~Oh!iO%[&WO~Okealeameaneaoeapeaseazea{ea!xea#gea%[ea%_ea%zeagea!Tea!Uea%{ea!Wea![ea!Qea#[eatea!mea~P%SOsqazqa{qa#gqa%[qa%_qa%zqa~Ok!pOl!qOm!oOn!oOo!rOp!sO!xqa~PEcO%z&YOz%yX{%yX~O%uWOz%yX{%yX~Oz&]O{wX~O{&_O~Oz%lO#g%}X%[%}X%_%}Xg%}X{%}X![%}X!m%}X%z%}X~OV0lOo0cOv0qO!PrO~P'vO%z#|O#gUa%[Ua%_Ua~Oz&hO#g&PX%[&PX%_&PXn&PX~P%SOz&kO!Q&jO#g#Wa%[#Wa%_#Wa~Oz&lO#[&nO#g&rX%[&rX%_&rXg&rX~O!f$YO!r$YO#Z&qO%uWO~O#Z&qO~Oz&sO#g&tX%[&tX%_&tX~Oz&uO#g&pX%[&pX%_&pX{&pX~O!X&wO%z&xO~Oz&|On&wX~P%SOn'PO~OPdOVaOopOvqO!PrO!Q{O!{tO!}uO#PvO#RwO#TxO#XyO#ZzO#^|O#_|O#a}O#c!OO%['UO~P'vOt'YO#p'WO#q'XOP#naV#naf#nah#nao#nas#nav#na!P#na!Q#na!T#na!U#na!X#na!]#na!h#na!r#na!s#na!t#na!{#na!}#na#P#na#R#na#T#na#X#na#Z#na#^#na#_#na#a#na#c#na#l#na#o#na#s#na#u#na#z#na#}#na$P#na%X#na%o#na%p#na%t#na%u#na&Z#na&[#na&]#na&^#na&_#na&`#na&a#na&b#na&c#na&d#na&e#na&f#na&g#na&h#na&i#na&j#na%Z#na%_#na~Oz'ZO#[']O{&xX~Oh'_O!X&wO~Oh!iO{$jO!X&wO~O{'eO~P%SO%['hO%_'hO~OS'iO%['hO%_'hO~OV!aO_!aOa!bOh!iO!X!kO!f!mO%l!^O%m!_O%n!_O%o!`O%p!`O%q!aO%r!aO%s!aOkWilWimWinWioWipWisWizWi{Wi!xWi#gWi%[Wi%_Wi%jWi%zWigWi!TWi!UWi%{Wi!WWi![Wi!QWi#[WitWi!mWi~O%k!]O~P!#uO%kWi~P!#uOV!aO_!aOa!bOh!iO!X!kO!f!mO%o!`O%p!`O%q!aO%r!aO%s!aOkWilWimWinWioWipWisWizWi{Wi!xWi#gWi%[Wi%_Wi%jWi%kWi%lWi%zWigWi!TWi!UWi%{Wi!WWi![Wi!QWi#[WitWi!mWi~O%m!_O%n!_O~P!&pO%mWi%nWi~P!&pOa!bOh!iO!X!kO!f!mOkWilWimWinWioWipWisWizWi{Wi!xWi#gWi%[Wi%_Wi%jWi%kWi%lWi%mWi%nWi%oWi%pWi%zWigWi!TWi!UWi%{Wi!WWi![Wi!QWi#[WitWi!mWi~OV!aO_!aO%q!aO%r!aO%s!aO~P!)nOVWi_Wi%qWi%rWi%sWi~P!)nO!T%dO!U%cOg&VXz&VX~O%z'kO%{'kO~P,eOz'mOg&UX~Og'oO~Oz'pO{'rO!W&XX~Oo0cOv0qOz'pO{'sO!W&XX~P'vO!W'uO~Om!oOn!oOo!rOp!sOkjisjizji{ji!xji#gji%[ji%_ji%zji~Ol!qO~P!.aOlji~P!.aOk0eOl0fOm0dOn0dOo0mOp0nO~Ot'wO~P!/jOV'|Og'}Oo0cOv0qO~P'vOg'}Oz(OO~Og(QO~O!U(SO~Og(TOz(OO!T%dO!U%cO~P%SOk0eOl0fOm0dOn0dOo0mOp0nOgqa!Tqa!Uqa%{qa!Wqa![qa!Qqa#[qatqa!mqa~PEcOV'|Oo0cOv0qO!W&Sa~P'vOz(WO!W&Sa~O!W(XO~Oz(WO!T%dO!U%cO!W&Sa~P%SOV(]Oo0cOv0qO![%}a#g%}a%[%}a%_%}ag%}a{%}a!m%}a%z%}a~P'vOz(^O![%}a#g%}a%[%}a%_%}ag%}a{%}a!m%}a%z%}a~O![(aO~Oz(^O!T%dO!U%cO![%}a~P%SOz(dO!T%dO!U%cO![&Ta~P%SOz(gO{&lX![&lX!m&lX%z&lX~O{(kO![(mO!m(nO%z(jO~OV&OOopOvqO{%hi!x%hi#g%hi%[%hi%_%hi%z%hi~P'vOz(pO{%hi!x%hi#g%hi%[%hi%_%hi%z%hi~O!f&UOh&sa%[&saz&sa#[&sa#g&sa%_&sa#Z&sag&sa~O%[(uO~OV#sOa#tO%uWO~Oz&]O{wa~OopOvqO~P'vOz(^O#g%}a%[%}a%_%}ag%}a{%}a![%}a!m%}a%z%}a~P%SOz(zO#g%hX%[%hX%_%hX%z%hX~O%z#|O#gUi%[Ui%_Ui~O#g&Pa%[&Pa%_&Pan&Pa~P'vOz(}O#g&Pa%[&Pa%_&Pan&Pa~O%uWO#g&ra%[&ra%_&rag&ra~Oz)SO#g&ra%[&ra%_&rag&ra~Og)VO~OV)WOh$WO%uWO~O#Z)XO~O%uWO#g&ta%[&ta%_&ta~Oz)ZO#g&ta%[&ta%_&ta~Oo0cOv0qO#g&pa%[&pa%_&pa{&pa~P'vOz)^O#g&pa%[&pa%_&pa{&pa~OV)`Oa)`O%uWO~O%z)eO~Ot)hO#j)gOP#hiV#hif#hih#hio#his#hiv#hi!P#hi!Q#hi!T#hi!U#hi!X#hi!]#hi!h#hi!r#hi!s#hi!t#hi!{#hi!}#hi#P#hi#R#hi#T#hi#X#hi#Z#hi#^#hi#_#hi#a#hi#c#hi#l#hi#o#hi#s#hi#u#hi#z#hi#}#hi$P#hi%X#hi%o#hi%p#hi%t#hi%u#hi&Z#hi&[#hi&]#hi&^#hi&_#hi&`#hi&a#hi&b#hi&c#hi&d#hi&e#hi&f#hi&g#hi&h#hi&i#hi&j#hi%Z#hi%_#hi~Ot)iOP#kiV#kif#kih#kio#kis#kiv#ki!P#ki!Q#ki!T#ki!U#ki!X#ki!]#ki!h#ki!r#ki!s#ki!t#ki!{#ki!}#ki#P#ki#R#ki#T#ki#X#ki#Z#ki#^#ki#_#ki#a#ki#c#ki#l#ki#o#ki#s#ki#u#ki#z#ki#}#ki$P#ki%X#ki%o#ki%p#ki%t#ki%u#ki&Z#ki&[#ki&]#ki&^#ki&_#ki&`#ki&a#ki&b#ki&c#ki&d#ki&e#ki&f#ki&g#ki&h#ki&i#ki&j#ki%Z#ki%_#ki~OV)kOn&wa~P'vOz)lOn&wa~Oz)lOn&wa~P%SOn)pO~O%Y)tO~Ot)wO#p'WO#q)vOP#niV#nif#nih#nio#nis#niv#ni!P#ni!Q#ni!T#ni!U#ni!X#ni!]#ni!h#ni!r#ni!s#ni!t#ni!{#ni!}#ni#P#ni#R#ni#T#ni#X#ni#Z#ni#^#ni#_#ni#a#ni#c#ni#l#ni#o#ni#s#ni#u#ni#z#ni#}#ni$P#ni%X#ni%o#ni%p#ni%t#ni%u#ni&Z#ni&[#ni&]#ni&^#ni&_#ni&`#ni&a#ni&b#ni&c#ni&d#ni&e#ni&f#ni&g#ni&h#ni&i#ni&j#ni%Z#ni%_#ni~OV)zOo0cOv0qO{$jO~P'vOo0cOv0qO{&xa~P'vOz*OO{&xa~OV*SOa*TOg*WO%q*UO%uWO~O{$jO&{*YO~Oh'_O~Oh!iO{$jO~O%[*_O~O%[*aO%_*aO~OV$}Oa$}Oo0cOv0qOg&Ua~P'vOz*dOg&Ua~Oo0cOv0qO{*gO!W&Xa~P'vOz*hO!W&Xa~Oo0cOv0qOz*hO{*kO!W&Xa~P'vOo0cOv0qOz*hO!W&Xa~P'vOz*hO{*kO!W&Xa~Om0dOn0dOo0mOp0nOgjikjisjizji!Tji!Uji%{ji!Wji{ji![ji#gji%[ji%_ji!Qji#[jitji!mji%zji~Ol0fO~P!NkOlji~P!NkOV'|Og*pOo0cOv0qO~P'vOn*rO~Og*pOz*tO~Og*uO~OV'|Oo0cOv0qO!W&Si~P'vOz*vO!W&Si~O!W*wO~OV(]Oo0cOv0qO![%}i#g%}i%[%}i%_%}ig%}i{%}i!m%}i%z%}i~P'vOz*zO!T%dO!U%cO![&Ti~Oz*}O![%}i#g%}i%[%}i%_%}ig%}i{%}i!m%}i%z%}i~O![+OO~Oa+QOo0cOv0qO![&Ti~P'vOz*zO![&Ti~O![+SO~OV+UOo0cOv0qO{&la![&la!m&la%z&la~P'vOz+VO{&la![&la!m&la%z&la~O!]+YO&n+[O![!nX~O![+^O~O{(kO![+_O~O{(kO![+_O!m+`O~OV&OOopOvqO{%hq!x%hq#g%hq%[%hq%_%hq%z%hq~P'vOz$ri{$ri!x$ri#g$ri%[$ri%_$ri%z$ri~P%SOV&OOopOvqO~P'vOV&OOo0cOv0qO#g%ha%[%ha%_%ha%z%ha~P'vOz+aO#g%ha%[%ha%_%ha%z%ha~Oz$ia#g$ia%[$ia%_$ian$ia~P%SO#g&Pi%[&Pi%_&Pin&Pi~P'vOz+dO#g#Wq%[#Wq%_#Wq~O#[+eOz$va#g$va%[$va%_$vag$va~O%uWO#g&ri%[&ri%_&rig&ri~Oz+gO#g&ri%[&ri%_&rig&ri~OV+iOh$WO%uWO~O%uWO#g&ti%[&ti%_&ti~Oo0cOv0qO#g&pi%[&pi%_&pi{&pi~P'vO{#{Oz#eX!W#eX~Oz+mO!W&uX~O!W+oO~Ot+rO#j)gOP#hqV#hqf#hqh#hqo#hqs#hqv#hq!P#hq!Q#hq!T#hq!U#hq!X#hq!]#hq!h#hq!r#hq!s#hq!t#hq!{#hq!}#hq#P#hq#R#hq#T#hq#X#hq#Z#hq#^#hq#_#hq#a#hq#c#hq#l#hq#o#hq#s#hq#u#hq#z#hq#}#hq$P#hq%X#hq%o#hq%p#hq%t#hq%u#hq&Z#hq&[#hq&]#hq&^#hq&_#hq&`#hq&a#hq&b#hq&c#hq&d#hq&e#hq&f#hq&g#hq&h#hq&i#hq&j#hq%Z#hq%_#hq~On$|az$|a~P%SOV)kOn&wi~P'vOz+yOn&wi~Oz,TO{$jO#[,TO~O#q,VOP#nqV#nqf#nqh#nqo#nqs#nqv#nq!P#nq!Q#nq!T#nq!U#nq!X#nq!]#nq!h#nq!r#nq!s#nq!t#nq!{#nq!}#nq#P#nq#R#nq#T#nq#X#nq#Z#nq#^#nq#_#nq#a#nq#c#nq#l#nq#o#nq#s#nq#u#nq#z#nq#}#nq$P#nq%X#nq%o#nq%p#nq%t#nq%u#nq&Z#nq&[#nq&]#nq&^#nq&_#nq&`#nq&a#nq&b#nq&c#nq&d#nq&e#nq&f#nq&g#nq&h#nq&i#nq&j#nq%Z#nq%_#nq~O#[,WOz%Oa{%Oa~Oo0cOv0qO{&xi~P'vOz,YO{&xi~O{#{O%z,[Og&zXz&zX~O%uWOg&zXz&zX~Oz,`Og&yX~Og,bO~O%Y,eO~O!T%dO!U%cOg&Viz&Vi~OV$}Oa$}Oo0cOv0qOg&Ui~P'vO{,hOz$la!W$la~Oo0cOv0qO{,iOz$la!W$la~P'vOo0cOv0qO{*gO!W&Xi~P'vOz,lO!W&Xi~Oo0cOv0qOz,lO!W&Xi~P'vOz,lO{,oO!W&Xi~Og$hiz$hi!W$hi~P%SOV'|Oo0cOv0qO~P'vOn,qO~OV'|Og,rOo0cOv0qO~P'vOV'|Oo0cOv0qO!W&Sq~P'vOz$gi![$gi#g$gi%[$gi%_$gig$gi{$gi!m$gi%z$gi~P%SOV(]Oo0cOv0qO~P'vOa+QOo0cOv0qO![&Tq~P'vOz,sO![&Tq~O![,tO~OV(]Oo0cOv0qO![%}q#g%}q%[%}q%_%}qg%}q{%}q!m%}q%z%}q~P'vO{,uO~OV+UOo0cOv0qO{&li![&li!m&li%z&li~P'vOz,zO{&li![&li!m&li%z&li~O!]+YO&n+[O![!na~O{(kO![,}O~OV&OOo0cOv0qO#g%hi%[%hi%_%hi%z%hi~P'vOz-OO#g%hi%[%hi%_%hi%z%hi~O%uWO#g&rq%[&rq%_&rqg&rq~Oz-RO#g&rq%[&rq%_&rqg&rq~OV)`Oa)`O%uWO!W&ua~Oz-TO!W&ua~On$|iz$|i~P%SOV)kO~P'vOV)kOn&wq~P'vOt-XOP#myV#myf#myh#myo#mys#myv#my!P#my!Q#my!T#my!U#my!X#my!]#my!h#my!r#my!s#my!t#my!{#my!}#my#P#my#R#my#T#my#X#my#Z#my#^#my#_#my#a#my#c#my#l#my#o#my#s#my#u#my#z#my#}#my$P#my%X#my%o#my%p#my%t#my%u#my&Z#my&[#my&]#my&^#my&_#my&`#my&a#my&b#my&c#my&d#my&e#my&f#my&g#my&h#my&i#my&j#my%Z#my%_#my~O%Z-]O%_-]O~P`O#q-^OP#nyV#nyf#nyh#nyo#nys#nyv#ny!P#ny!Q#ny!T#ny!U#ny!X#ny!]#ny!h#ny!r#ny!s#ny!t#ny!{#ny!}#ny#P#ny#R#ny#T#ny#X#ny#Z#ny#^#ny#_#ny#a#ny#c#ny#l#ny#o#ny#s#ny#u#ny#z#ny#}#ny$P#ny%X#ny%o#ny%p#ny%t#ny%u#ny&Z#ny&[#ny&]#ny&^#ny&_#ny&`#ny&a#ny&b#ny&c#ny&d#ny&e#ny&f#ny&g#ny&h#ny&i#ny&j#ny%Z#ny%_#ny~Oz-aO{$jO#[-aO~Oo0cOv0qO{&xq~P'vOz-dO{&xq~O%z,[Og&zaz&za~O{#{Og&zaz&za~OV*SOa*TO%q*UO%uWOg&ya~Oz-hOg&ya~O$S-lO~OV$}Oa$}Oo0cOv0qO~P'vOo0cOv0qO{-mOz$li!W$li~P'vOo0cOv0qOz$li!W$li~P'vO{-mOz$li!W$li~Oo0cOv0qO{*gO~P'vOo0cOv0qO{*gO!W&Xq~P'vOz-pO!W&Xq~Oo0cOv0qOz-pO!W&Xq~P'vOs-sO!T%dO!U%cOg&Oq!W&Oq![&Oqz&Oq~P!/jOa+QOo0cOv0qO![&Ty~P'vOz$ji![$ji~P%SOa+QOo0cOv0qO~P'vOV+UOo0cOv0qO~P'vOV+UOo0cOv0qO{&lq![&lq!m&lq%z&lq~P'vO{(kO![-xO!m-yO%z-wO~OV&OOo0cOv0qO#g%hq%[%hq%_%hq%z%hq~P'vO%uWO#g&ry%[&ry%_&ryg&ry~OV)`Oa)`O%uWO!W&ui~Ot-}OP#m!RV#m!Rf#m!Rh#m!Ro#m!Rs#m!Rv#m!R!P#m!R!Q#m!R!T#m!R!U#m!R!X#m!R!]#m!R!h#m!R!r#m!R!s#m!R!t#m!R!{#m!R!}#m!R#P#m!R#R#m!R#T#m!R#X#m!R#Z#m!R#^#m!R#_#m!R#a#m!R#c#m!R#l#m!R#o#m!R#s#m!R#u#m!R#z#m!R#}#m!R$P#m!R%X#m!R%o#m!R%p#m!R%t#m!R%u#m!R&Z#m!R&[#m!R&]#m!R&^#m!R&_#m!R&`#m!R&a#m!R&b#m!R&c#m!R&d#m!R&e#m!R&f#m!R&g#m!R&h#m!R&i#m!R&j#m!R%Z#m!R%_#m!R~Oo0cOv0qO{&xy~P'vOV*SOa*TO%q*UO%uWOg&yi~O$S-lO%Z.VO%_.VO~OV.aOh._O!X.^O!].`O!h.YO!s.[O!t.[O%p.XO%uWO&Z]O&[]O&]]O&^]O&_]O&`]O&a]O&b]O~Oo0cOv0qOz$lq!W$lq~P'vO{.fOz$lq!W$lq~Oo0cOv0qO{*gO!W&Xy~P'vOz.gO!W&Xy~Oo0cOv.kO~P'vOs-sO!T%dO!U%cOg&Oy!W&Oy![&Oyz&Oy~P!/jO{(kO![.nO~O{(kO![.nO!m.oO~OV*SOa*TO%q*UO%uWO~Oh.tO!f.rOz$TX#[$TX%j$TXg$TX~Os$TX{$TX!W$TX![$TX~P$-bO%o.vO%p.vOs$UXz$UX{$UX#[$UX%j$UX!W$UXg$UX![$UX~O!h.xO~Oz.|O#[/OO%j.yOs&|X{&|X!W&|Xg&|X~Oa/RO~P$)zOh.tOs&}Xz&}X{&}X#[&}X%j&}X!W&}Xg&}X![&}X~Os/VO{$jO~Oo0cOv0qOz$ly!W$ly~P'vOo0cOv0qO{*gO!W&X!R~P'vOz/ZO!W&X!R~Og&RXs&RX!T&RX!U&RX!W&RX![&RXz&RX~P!/jOs-sO!T%dO!U%cOg&Qa!W&Qa![&Qaz&Qa~O{(kO![/^O~O!f.rOh$[as$[az$[a{$[a#[$[a%j$[a!W$[ag$[a![$[a~O!h/eO~O%o.vO%p.vOs$Uaz$Ua{$Ua#[$Ua%j$Ua!W$Uag$Ua![$Ua~O%j.yOs$Yaz$Ya{$Ya#[$Ya!W$Yag$Ya![$Ya~Os&|a{&|a!W&|ag&|a~P$)nOz/jOs&|a{&|a!W&|ag&|a~O!W/mO~Og/mO~O{/oO~O![/pO~Oo0cOv0qO{*gO!W&X!Z~P'vO{/sO~O%z/tO~P$-bOz/uO#[/OO%j.yOg'PX~Oz/uOg'PX~Og/wO~O!h/xO~O#[/OOs%Saz%Sa{%Sa%j%Sa!W%Sag%Sa![%Sa~O#[/OO%j.yOs%Waz%Wa{%Wa!W%Wag%Wa~Os&|i{&|i!W&|ig&|i~P$)nOz/zO#[/OO%j.yO!['Oa~Og'Pa~P$)nOz0SOg'Pa~Oa0UO!['Oi~P$)zOz0WO!['Oi~Oz0WO#[/OO%j.yO!['Oi~O#[/OO%j.yOg$biz$bi~O%z0ZO~P$-bO#[/OO%j.yOg%Vaz%Va~Og'Pi~P$)nO{0^O~Oa0UO!['Oq~P$)zOz0`O!['Oq~O#[/OO%j.yOz%Ui![%Ui~Oa0UO~P$)zOa0UO!['Oy~P$)zO#[/OO%j.yOg$ciz$ci~O#[/OO%j.yOz%Uq![%Uq~Oz+aO#g%ha%[%ha%_%ha%z%ha~P%SOV&OOo0cOv0qO~P'vOn0hO~Oo0hO~P'vO{0iO~Ot0jO~P!/jO&]&Z&j&h&i&g&f&d&e&c&b&`&a&_&^&[%u~",
		goto: "!=j'QPPPPPP'RP'Z*s+[+t,_,y-fP.SP'Z.r.r'ZPPP'Z2[PPPPPP2[5PPP5PP7b7k=sPP=v>h>kPP'Z'ZPP>zPP'Z'ZPP'Z'Z'Z'Z'Z?O?w'ZP?zP@QDXGuGyPG|HWH['ZPPPH_Hk'RP'R'RP'RP'RP'RP'RP'R'R'RP'RPP'RPP'RP'RPHqH}IVPI^IdPI^PI^I^PPPI^PKrPK{LVL]KrPI^LfPI^PLmLsPLwM]MzNeLwLwNkNxLwLwLwLw! ^! d! g! l! o! y!!P!!]!!o!!u!#P!#V!#s!#y!$P!$Z!$a!$g!$y!%T!%Z!%a!%k!%q!%w!%}!&T!&Z!&e!&k!&u!&{!'U!'[!'k!'s!'}!(UPPPPPPPPPPP!([!(_!(e!(n!(x!)TPPPPPPPPPPPP!-u!/Z!3^!6oPP!6w!7W!7a!8Y!8P!8c!8i!8l!8o!8r!8z!9jPPPPPPPPPPPPPPPPP!9m!9q!9wP!:]!:a!:m!:v!;S!;j!;m!;p!;v!;|!<S!<VP!<_!<h!=d!=g]eOn#g$j)t,P'}`OTYZ[adnoprtxy}!P!Q!R!U!X!c!d!e!f!g!h!i!k!o!p!q!s!t!z#O#S#T#[#d#g#x#y#{#}$Q$e$g$h$j$q$}%S%Z%^%`%c%g%l%n%w%|&O&Z&_&h&j&k&u&x&|'P'W'Z'l'm'p'r's'w'|(O(S(W(](^(d(g(p(r(z(})^)e)g)k)l)p)t)z*O*Y*d*g*h*k*q*r*t*v*y*z*}+Q+U+V+Y+a+c+d+k+x+y,P,X,Y,],g,h,i,k,l,o,q,s,u,w,y,z-O-d-f-m-p-s.f.g/V/Z/s0c0d0e0f0h0i0j0k0l0n0r{!cQ#c#p$R$d$p%e%j%p%q&`'O'g(q(|)j*o*x+w,v0g}!dQ#c#p$R$d$p$u%e%j%p%q&`'O'g(q(|)j*o*x+w,v0g!P!eQ#c#p$R$d$p$u$v%e%j%p%q&`'O'g(q(|)j*o*x+w,v0g!R!fQ#c#p$R$d$p$u$v$w%e%j%p%q&`'O'g(q(|)j*o*x+w,v0g!T!gQ#c#p$R$d$p$u$v$w$x%e%j%p%q&`'O'g(q(|)j*o*x+w,v0g!V!hQ#c#p$R$d$p$u$v$w$x$y%e%j%p%q&`'O'g(q(|)j*o*x+w,v0g!Z!hQ!n#c#p$R$d$p$u$v$w$x$y$z%e%j%p%q&`'O'g(q(|)j*o*x+w,v0g'}TOTYZ[adnoprtxy}!P!Q!R!U!X!c!d!e!f!g!h!i!k!o!p!q!s!t!z#O#S#T#[#d#g#x#y#{#}$Q$e$g$h$j$q$}%S%Z%^%`%c%g%l%n%w%|&O&Z&_&h&j&k&u&x&|'P'W'Z'l'm'p'r's'w'|(O(S(W(](^(d(g(p(r(z(})^)e)g)k)l)p)t)z*O*Y*d*g*h*k*q*r*t*v*y*z*}+Q+U+V+Y+a+c+d+k+x+y,P,X,Y,],g,h,i,k,l,o,q,s,u,w,y,z-O-d-f-m-p-s.f.g/V/Z/s0c0d0e0f0h0i0j0k0l0n0r&eVOYZ[dnprxy}!P!Q!U!i!k!o!p!q!s!t#[#d#g#y#{#}$Q$h$j$}%S%Z%^%`%g%l%n%w%|&Z&_&j&k&u&x'P'W'Z'l'm'p'r's'w(O(W(^(d(g(p(r(z)^)e)g)p)t)z*O*Y*d*g*h*k*q*r*t*v*y*z*}+U+V+Y+a+d+k,P,X,Y,],g,h,i,k,l,o,q,s,u,w,y,z-O-d-f-m-p-s.f.g/V/Z/s0c0d0e0f0h0i0j0k0n0r%oXOYZ[dnrxy}!P!Q!U!i!k#[#d#g#y#{#}$Q$h$j$}%S%^%`%g%l%n%w%|&Z&_&j&k&u&x'P'W'Z'l'm'p'r's'w(O(W(^(d(g(p(r(z)^)e)g)p)t)z*O*Y*d*g*h*k*q*t*v*y*z*}+U+V+Y+a+d+k,P,X,Y,],g,h,i,k,l,o,s,u,w,y,z-O-d-f-m-p.f.g/V/Z0i0j0kQ#vqQ/[.kR0o0q't`OTYZ[adnoprtxy}!P!Q!R!U!X!c!d!e!f!g!h!k!o!p!q!s!t!z#O#S#T#[#d#g#x#y#{#}$Q$e$g$h$j$q$}%S%Z%^%`%c%g%l%n%w%|&O&Z&_&h&j&k&u&x&|'P'W'Z'l'p'r's'w'|(O(S(W(](^(d(g(p(r(z(})^)e)g)k)l)p)t)z*O*Y*g*h*k*q*r*t*v*y*z*}+Q+U+V+Y+a+c+d+k+x+y,P,X,Y,],h,i,k,l,o,q,s,u,w,y,z-O-d-f-m-p-s.f.g/V/Z/s0c0d0e0f0h0i0j0k0l0n0rh#jhz{$W$Z&l&q)S)X+f+g-RW#rq&].k0qQ$]|Q$a!OQ$n!VQ$o!WW$|!i'm*d,gS&[#s#tQ'S$iQ(s&UQ)U&nU)Y&s)Z+jW)a&w+m-T-{Q*Q']W*R'_,`-h.TQ+l)`S,_*S*TQ-Q+eQ-_,TQ-c,WQ.R-al.W-l.^._.a.z.|/R/j/o/t/y0U0Z0^Q/S.`Q/a.tQ/l/OU0P/u0S0[X0V/z0W0_0`R&Z#r!_!wYZ!P!Q!k%S%`%g'p'r's(O(W)g*g*h*k*q*t*v,h,i,k,l,o-m-p.f.g/ZR%^!vQ!{YQ%x#[Q&d#}Q&g$QR,{+YT.j-s/s!Y!jQ!n#c#p$R$d$p$u$v$w$x$y$z%e%j%p%q&`'O'g(q(|)j*o*x+w,v0gQ&X#kQ'c$oR*^'dR'l$|Q%V!mR/_.r'|_OTYZ[adnoprtxy}!P!Q!R!U!X!c!d!e!f!g!h!i!k!o!p!q!s!t!z#O#S#T#[#d#g#x#y#{#}$Q$e$g$h$j$q$}%S%Z%^%`%c%g%l%n%w%|&O&Z&_&h&j&k&u&x&|'P'W'Z'l'm'p'r's'w'|(O(S(W(](^(d(g(p(r(z(})^)e)g)k)l)p)t)z*O*Y*d*g*h*k*q*r*t*v*y*z*}+Q+U+V+Y+a+c+d+k+x+y,P,X,Y,],g,h,i,k,l,o,q,s,u,w,y,z-O-d-f-m-p-s.f.g/V/Z/s0c0d0e0f0h0i0j0k0l0n0rS#a_#b!P.[-l.^._.`.a.t.z.|/R/j/o/t/u/y/z0S0U0W0Z0[0^0_0`'|_OTYZ[adnoprtxy}!P!Q!R!U!X!c!d!e!f!g!h!i!k!o!p!q!s!t!z#O#S#T#[#d#g#x#y#{#}$Q$e$g$h$j$q$}%S%Z%^%`%c%g%l%n%w%|&O&Z&_&h&j&k&u&x&|'P'W'Z'l'm'p'r's'w'|(O(S(W(](^(d(g(p(r(z(})^)e)g)k)l)p)t)z*O*Y*d*g*h*k*q*r*t*v*y*z*}+Q+U+V+Y+a+c+d+k+x+y,P,X,Y,],g,h,i,k,l,o,q,s,u,w,y,z-O-d-f-m-p-s.f.g/V/Z/s0c0d0e0f0h0i0j0k0l0n0rT#a_#bT#^^#_R(o%xa(l%x(n(o+`,{-y-z.oT+[(k+]R-z,{Q$PsQ+l)aQ,^*RR-e,_X#}s$O$P&fQ&y$aQ'a$nQ'd$oR)s'SQ)b&wV-S+m-T-{ZgOn$j)t,PXkOn)t,PQ$k!TQ&z$bQ&{$cQ'^$mQ'b$oQ)q'RQ)x'WQ){'XQ)|'YQ*Z'`S*]'c'dQ+s)gQ+u)hQ+v)iQ+z)oS+|)r*[Q,Q)vQ,R)wS,S)y)zQ,d*^Q-V+rQ-W+tQ-Y+{S-Z+},OQ-`,UQ-b,VQ-|-XQ.O-[Q.P-^Q.Q-_Q.p-}Q.q.RQ/W.dR/r/XWkOn)t,PR#mjQ'`$nS)r'S'aR,O)sQ,]*RR-f,^Q*['`Q+})rR-[,OZiOjn)t,PQ'f$pR*`'gT-j,e-ku.c-l.^._.a.t.z.|/R/j/o/t/u/y0S0U0Z0[0^t.c-l.^._.a.t.z.|/R/j/o/t/u/y0S0U0Z0[0^Q/S.`X0V/z0W0_0`!P.Z-l.^._.`.a.t.z.|/R/j/o/t/u/y/z0S0U0W0Z0[0^0_0`Q.w.YR/f.xg.z.].{/b/i/n/|0O0Q0]0a0bu.b-l.^._.a.t.z.|/R/j/o/t/u/y0S0U0Z0[0^X.u.W.b/a0PR/c.tV0R/u0S0[R/X.dQnOS#on,PR,P)tQ&^#uR(x&^S%m#R#wS(_%m(bT(b%p&`Q%a!yQ%h!}W(P%a%h(U(YQ(U%eR(Y%jQ&i$RR)O&iQ(e%qQ*{(`T+R(e*{Q'n%OR*e'nS'q%R%SY*i'q*j,m-q.hU*j'r's'tU,m*k*l*mS-q,n,oR.h-rQ#Y]R%t#YQ#_^R%y#_Q(h%vS+W(h+XR+X(iQ+](kR,|+]Q#b_R%{#bQ#ebQ%}#cW&Q#e%}({+bQ({&cR+b0gQ$OsS&e$O&fR&f$PQ&v$_R)_&vQ&V#jR(t&VQ&m$VS)T&m+hR+h)UQ$Z{R&p$ZQ&t$]R)[&tQ+n)bR-U+nQ#hfR&S#hQ)f&zR+q)fQ&}$dS)m&})nR)n'OQ'V$kR)u'VQ'[$lS*P'[,ZR,Z*QQ,a*VR-i,aWjOn)t,PR#ljQ-k,eR.U-kd.{.]/b/i/n/|0O0Q0]0a0bR/h.{U.s.W/a0PR/`.sQ/{/nS0X/{0YR0Y/|S/v/b/cR0T/vQ.}.]R/k.}R!ZPXmOn)t,PWlOn)t,PR'T$jYfOn$j)t,PR&R#g[sOn#g$j)t,PR&d#}&dQOYZ[dnprxy}!P!Q!U!i!k!o!p!q!s!t#[#d#g#y#{#}$Q$h$j$}%S%Z%^%`%g%l%n%w%|&Z&_&j&k&u&x'P'W'Z'l'm'p'r's'w(O(W(^(d(g(p(r(z)^)e)g)p)t)z*O*Y*d*g*h*k*q*r*t*v*y*z*}+U+V+Y+a+d+k,P,X,Y,],g,h,i,k,l,o,q,s,u,w,y,z-O-d-f-m-p-s.f.g/V/Z/s0c0d0e0f0h0i0j0k0n0rQ!nTQ#caQ#poU$Rt%c(SS$d!R$gQ$p!XQ$u!cQ$v!dQ$w!eQ$x!fQ$y!gQ$z!hQ%e!zQ%j#OQ%p#SQ%q#TQ&`#xQ'O$eQ'g$qQ(q&OU(|&h(}+cW)j&|)l+x+yQ*o'|Q*x(]Q+w)kQ,v+QR0g0lQ!yYQ!}ZQ$b!PQ$c!QQ%R!kQ't%S^'{%`%g(O(W*q*t*v^*f'p*h,k,l-p.g/ZQ*l'rQ*m'sQ+t)gQ,j*gQ,n*kQ-n,hQ-o,iQ-r,oQ.e-mR/Y.f[bOn#g$j)t,P!^!vYZ!P!Q!k%S%`%g'p'r's(O(W)g*g*h*k*q*t*v,h,i,k,l,o-m-p.f.g/ZQ#R[Q#fdS#wrxQ$UyW$_}$Q'P)pS$l!U$hW${!i'm*d,gS%v#[+Y`&P#d%|(p(r(z+a-O0kQ&a#yQ&b#{Q&c#}Q'j$}Q'z%^W([%l(^*y*}Q(`%nQ(i%wQ(v&ZS(y&_0iQ)P&jQ)Q&kU)]&u)^+kQ)d&xQ)y'WY)}'Z*O,X,Y-dQ*b'lS*n'w0jW+P(d*z,s,wW+T(g+V,y,zQ+p)eQ,U)zQ,c*YQ,x+UQ-P+dQ-e,]Q-v,uQ.S-fR/q/VhUOn#d#g$j%|&_'w(p(r)t,P%U!uYZ[drxy}!P!Q!U!i!k#[#y#{#}$Q$h$}%S%^%`%g%l%n%w&Z&j&k&u&x'P'W'Z'l'm'p'r's(O(W(^(d(g(z)^)e)g)p)z*O*Y*d*g*h*k*q*t*v*y*z*}+U+V+Y+a+d+k,X,Y,],g,h,i,k,l,o,s,u,w,y,z-O-d-f-m-p.f.g/V/Z0i0j0kQ#qpW%W!o!s0d0nQ%X!pQ%Y!qQ%[!tQ%f0cS'v%Z0hQ'x0eQ'y0fQ,p*rQ-u,qS.i-s/sR0p0rU#uq.k0qR(w&][cOn#g$j)t,PZ!xY#[#}$Q+YQ#W[Q#zrR$TxQ%b!yQ%i!}Q%o#RQ'j${Q(V%eQ(Z%jQ(c%pQ(f%qQ*|(`Q,f*bQ-t,pQ.m-uR/].lQ$StQ(R%cR*s(SQ.l-sR/}/sR#QZR#V[R%Q!iQ%O!iV*c'm*d,g!Z!lQ!n#c#p$R$d$p$u$v$w$x$y$z%e%j%p%q&`'O'g(q(|)j*o*x+w,v0gR%T!kT#]^#_Q%x#[R,{+YQ(m%xS+_(n(oQ,}+`Q-x,{S.n-y-zR/^.oT+Z(k+]Q$`}Q&g$QQ)o'PR+{)pQ$XzQ)W&qR+i)XQ$XzQ&o$WQ)W&qR+i)XQ#khW$Vz$W&q)XQ$[{Q&r$ZZ)R&l)S+f+g-RR$^|R)c&wXlOn)t,PQ$f!RR'Q$gQ$m!UR'R$hR*X'_Q*V'_V-g,`-h.TQ.d-lQ/P.^R/Q._U.]-l.^._Q/U.aQ/b.tQ/g.zU/i.|/j/yQ/n/RQ/|/oQ0O/tU0Q/u0S0[Q0]0UQ0a0ZR0b0^R/T.`R/d.t",
		nodeNames: "⚠ print Escape { Comment Script AssignStatement * BinaryExpression BitOp BitOp BitOp BitOp ArithOp ArithOp @ ArithOp ** UnaryExpression ArithOp BitOp AwaitExpression await ) ( ParenthesizedExpression BinaryExpression or and CompareOp in not is UnaryExpression ConditionalExpression if else LambdaExpression lambda ParamList VariableName AssignOp , : NamedExpression AssignOp YieldExpression yield from TupleExpression ComprehensionExpression async for LambdaExpression ] [ ArrayExpression ArrayComprehensionExpression } { DictionaryExpression DictionaryComprehensionExpression SetExpression SetComprehensionExpression CallExpression ArgList AssignOp MemberExpression . PropertyName Number String FormatString FormatReplacement FormatSelfDoc FormatConversion FormatSpec FormatReplacement FormatSelfDoc ContinuedString Ellipsis None Boolean TypeDef AssignOp UpdateStatement UpdateOp ExpressionStatement DeleteStatement del PassStatement pass BreakStatement break ContinueStatement continue ReturnStatement return YieldStatement PrintStatement RaiseStatement raise ImportStatement import as ScopeStatement global nonlocal AssertStatement assert TypeDefinition type TypeParamList TypeParam StatementGroup ; IfStatement Body elif WhileStatement while ForStatement TryStatement try except finally WithStatement with FunctionDefinition def ParamList AssignOp TypeDef ClassDefinition class DecoratedStatement Decorator At MatchStatement match MatchBody MatchClause case CapturePattern LiteralPattern ArithOp ArithOp AsPattern OrPattern LogicOp AttributePattern SequencePattern MappingPattern StarPattern ClassPattern PatternArgList KeywordPattern KeywordPattern Guard",
		maxTerm: 277,
		context: R,
		nodeProps: [
			[
				"isolate",
				-5,
				4,
				71,
				72,
				73,
				77,
				""
			],
			[
				"group",
				-15,
				6,
				85,
				87,
				88,
				90,
				92,
				94,
				96,
				98,
				99,
				100,
				102,
				105,
				108,
				110,
				"Statement Statement",
				-22,
				8,
				18,
				21,
				25,
				40,
				49,
				50,
				56,
				57,
				60,
				61,
				62,
				63,
				64,
				67,
				70,
				71,
				72,
				79,
				80,
				81,
				82,
				"Expression",
				-10,
				114,
				116,
				119,
				121,
				122,
				126,
				128,
				133,
				135,
				138,
				"Statement",
				-9,
				143,
				144,
				147,
				148,
				150,
				151,
				152,
				153,
				154,
				"Pattern"
			],
			[
				"openedBy",
				23,
				"(",
				54,
				"[",
				58,
				"{"
			],
			[
				"closedBy",
				24,
				")",
				55,
				"]",
				59,
				"}"
			]
		],
		propSources: [V],
		skippedNodes: [0, 4],
		repeatNodeCount: 34,
		tokenData: "!2|~R!`OX%TXY%oY[%T[]%o]p%Tpq%oqr'ars)Yst*xtu%Tuv,dvw-hwx.Uxy/tyz0[z{0r{|2S|}2p}!O3W!O!P4_!P!Q:Z!Q!R;k!R![>_![!]Do!]!^Es!^!_FZ!_!`Gk!`!aHX!a!b%T!b!cIf!c!dJU!d!eK^!e!hJU!h!i!#f!i!tJU!t!u!,|!u!wJU!w!x!.t!x!}JU!}#O!0S#O#P&o#P#Q!0j#Q#R!1Q#R#SJU#S#T%T#T#UJU#U#VK^#V#YJU#Y#Z!#f#Z#fJU#f#g!,|#g#iJU#i#j!.t#j#oJU#o#p!1n#p#q!1s#q#r!2a#r#s!2f#s$g%T$g;'SJU;'S;=`KW<%lOJU`%YT&n`O#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%T`%lP;=`<%l%To%v]&n`%c_OX%TXY%oY[%T[]%o]p%Tpq%oq#O%T#O#P&o#P#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%To&tX&n`OY%TYZ%oZ]%T]^%o^#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tc'f[&n`O!_%T!_!`([!`#T%T#T#U(r#U#f%T#f#g(r#g#h(r#h#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tc(cTmR&n`O#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tc(yT!mR&n`O#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk)aV&n`&[ZOr%Trs)vs#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk){V&n`Or%Trs*bs#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk*iT&n`&^ZO#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%To+PZS_&n`OY*xYZ%TZ]*x]^%T^#o*x#o#p+r#p#q*x#q#r+r#r;'S*x;'S;=`,^<%lO*x_+wTS_OY+rZ]+r^;'S+r;'S;=`,W<%lO+r_,ZP;=`<%l+ro,aP;=`<%l*xj,kV%rQ&n`O!_%T!_!`-Q!`#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tj-XT!xY&n`O#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tj-oV%lQ&n`O!_%T!_!`-Q!`#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk.]V&n`&ZZOw%Twx.rx#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk.wV&n`Ow%Twx/^x#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk/eT&n`&]ZO#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk/{ThZ&n`O#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tc0cTgR&n`O#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk0yXVZ&n`Oz%Tz{1f{!_%T!_!`-Q!`#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk1mVaR&n`O!_%T!_!`-Q!`#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk2ZV%oZ&n`O!_%T!_!`-Q!`#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tc2wTzR&n`O#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%To3_W%pZ&n`O!_%T!_!`-Q!`!a3w!a#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Td4OT&{S&n`O#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk4fX!fQ&n`O!O%T!O!P5R!P!Q%T!Q![6T![#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk5WV&n`O!O%T!O!P5m!P#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk5tT!rZ&n`O#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Ti6[a!hX&n`O!Q%T!Q![6T![!g%T!g!h7a!h!l%T!l!m9s!m#R%T#R#S6T#S#X%T#X#Y7a#Y#^%T#^#_9s#_#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Ti7fZ&n`O{%T{|8X|}%T}!O8X!O!Q%T!Q![8s![#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Ti8^V&n`O!Q%T!Q![8s![#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Ti8z]!hX&n`O!Q%T!Q![8s![!l%T!l!m9s!m#R%T#R#S8s#S#^%T#^#_9s#_#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Ti9zT!hX&n`O#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk:bX%qR&n`O!P%T!P!Q:}!Q!_%T!_!`-Q!`#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tj;UV%sQ&n`O!_%T!_!`-Q!`#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Ti;ro!hX&n`O!O%T!O!P=s!P!Q%T!Q![>_![!d%T!d!e?q!e!g%T!g!h7a!h!l%T!l!m9s!m!q%T!q!rA]!r!z%T!z!{Bq!{#R%T#R#S>_#S#U%T#U#V?q#V#X%T#X#Y7a#Y#^%T#^#_9s#_#c%T#c#dA]#d#l%T#l#mBq#m#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Ti=xV&n`O!Q%T!Q![6T![#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Ti>fc!hX&n`O!O%T!O!P=s!P!Q%T!Q![>_![!g%T!g!h7a!h!l%T!l!m9s!m#R%T#R#S>_#S#X%T#X#Y7a#Y#^%T#^#_9s#_#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Ti?vY&n`O!Q%T!Q!R@f!R!S@f!S#R%T#R#S@f#S#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Ti@mY!hX&n`O!Q%T!Q!R@f!R!S@f!S#R%T#R#S@f#S#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%TiAbX&n`O!Q%T!Q!YA}!Y#R%T#R#SA}#S#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%TiBUX!hX&n`O!Q%T!Q!YA}!Y#R%T#R#SA}#S#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%TiBv]&n`O!Q%T!Q![Co![!c%T!c!iCo!i#R%T#R#SCo#S#T%T#T#ZCo#Z#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%TiCv]!hX&n`O!Q%T!Q![Co![!c%T!c!iCo!i#R%T#R#SCo#S#T%T#T#ZCo#Z#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%ToDvV{_&n`O!_%T!_!`E]!`#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%TcEdT%{R&n`O#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%TkEzT#gZ&n`O#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%TkFbXmR&n`O!^%T!^!_F}!_!`([!`!a([!a#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%TjGUV%mQ&n`O!_%T!_!`-Q!`#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%TkGrV%zZ&n`O!_%T!_!`([!`#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%TkH`WmR&n`O!_%T!_!`([!`!aHx!a#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%TjIPV%nQ&n`O!_%T!_!`-Q!`#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%TkIoV_Q#}P&n`O!_%T!_!`-Q!`#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%ToJ_]&n`&YS%uZO!Q%T!Q![JU![!c%T!c!}JU!}#R%T#R#SJU#S#T%T#T#oJU#p#q%T#r$g%T$g;'SJU;'S;=`KW<%lOJUoKZP;=`<%lJUoKge&n`&YS%uZOr%Trs)Ysw%Twx.Ux!Q%T!Q![JU![!c%T!c!tJU!t!uLx!u!}JU!}#R%T#R#SJU#S#T%T#T#fJU#f#gLx#g#oJU#p#q%T#r$g%T$g;'SJU;'S;=`KW<%lOJUoMRa&n`&YS%uZOr%TrsNWsw%Twx! vx!Q%T!Q![JU![!c%T!c!}JU!}#R%T#R#SJU#S#T%T#T#oJU#p#q%T#r$g%T$g;'SJU;'S;=`KW<%lOJUkN_V&n`&`ZOr%TrsNts#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%TkNyV&n`Or%Trs! `s#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk! gT&n`&bZO#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk! }V&n`&_ZOw%Twx!!dx#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk!!iV&n`Ow%Twx!#Ox#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk!#VT&n`&aZO#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%To!#oe&n`&YS%uZOr%Trs!%Qsw%Twx!&px!Q%T!Q![JU![!c%T!c!tJU!t!u!(`!u!}JU!}#R%T#R#SJU#S#T%T#T#fJU#f#g!(`#g#oJU#p#q%T#r$g%T$g;'SJU;'S;=`KW<%lOJUk!%XV&n`&dZOr%Trs!%ns#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk!%sV&n`Or%Trs!&Ys#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk!&aT&n`&fZO#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk!&wV&n`&cZOw%Twx!'^x#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk!'cV&n`Ow%Twx!'xx#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk!(PT&n`&eZO#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%To!(ia&n`&YS%uZOr%Trs!)nsw%Twx!+^x!Q%T!Q![JU![!c%T!c!}JU!}#R%T#R#SJU#S#T%T#T#oJU#p#q%T#r$g%T$g;'SJU;'S;=`KW<%lOJUk!)uV&n`&hZOr%Trs!*[s#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk!*aV&n`Or%Trs!*vs#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk!*}T&n`&jZO#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk!+eV&n`&gZOw%Twx!+zx#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk!,PV&n`Ow%Twx!,fx#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk!,mT&n`&iZO#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%To!-Vi&n`&YS%uZOr%TrsNWsw%Twx! vx!Q%T!Q![JU![!c%T!c!dJU!d!eLx!e!hJU!h!i!(`!i!}JU!}#R%T#R#SJU#S#T%T#T#UJU#U#VLx#V#YJU#Y#Z!(`#Z#oJU#p#q%T#r$g%T$g;'SJU;'S;=`KW<%lOJUo!.}a&n`&YS%uZOr%Trs)Ysw%Twx.Ux!Q%T!Q![JU![!c%T!c!}JU!}#R%T#R#SJU#S#T%T#T#oJU#p#q%T#r$g%T$g;'SJU;'S;=`KW<%lOJUk!0ZT!XZ&n`O#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tc!0qT!WR&n`O#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tj!1XV%kQ&n`O!_%T!_!`-Q!`#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%T~!1sO!]~k!1zV%jR&n`O!_%T!_!`-Q!`#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%T~!2fO![~i!2mT%tX&n`O#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%T",
		tokenizers: [
			z,
			P,
			N,
			B,
			0,
			1,
			2,
			3,
			4
		],
		topRules: { Script: [0, 5] },
		specialized: [{
			term: 221,
			get: (e) => H[e] || -1
		}],
		tokenPrec: 7668
	});
}) };
