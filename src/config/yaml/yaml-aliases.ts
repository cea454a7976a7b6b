import { type Document, isAlias, isCollection, isPair, isScalar } from 'yaml';
import type { ErrorHelp, Place } from '../../errors.ts';
import { whole } from '../../numbers.ts';

/** Most nodes that a file may have once its aliases are written out. */
const MAX_NODES = 1_000_000;

interface Anchor {
  size: number | null;
}

/** What is wrong with the aliases (`*name`) of a document, without expanding them: undefined, cyclic or exploding. Null if nothing. */
export function aliasProblem(document: Document, placeAt: (offset: number) => Place): ErrorHelp | null {
  const anchors = new Map<string, Anchor>();
  let found: ErrorHelp | null = null;
  const problem = (help: Omit<ErrorHelp, 'place'>, offset: number) => {
    found ??= { ...help, place: placeAt(offset) };
    return 0;
  };
  const sizeOf = (node: unknown): number => {
    if (found !== null) return 0;
    if (isPair(node)) return sizeOf(node.key) + sizeOf(node.value);
    if (isAlias(node)) {
      const anchor = anchors.get(node.source);
      if (anchor === undefined)
        return problem(undefinedAlias(node.source, [...anchors.keys()]), node.range?.[0] ?? 0);
      if (anchor.size === null) return problem(cyclicAlias(node.source), node.range?.[0] ?? 0);
      return anchor.size;
    }
    if (!isCollection(node)) {
      if (isScalar(node) && node.anchor) anchors.set(node.anchor, { size: 1 });
      return 1;
    }
    const anchor: Anchor = { size: null };
    if (node.anchor) anchors.set(node.anchor, anchor);
    const size = (node.items as unknown[]).reduce<number>((sum, item) => sum + sizeOf(item), 1);
    anchor.size = size;
    return size > MAX_NODES ? problem(exploding(), node.range?.[0] ?? 0) : size;
  };
  sizeOf(document.contents);
  return found;
}

function undefinedAlias(name: string, known: readonly string[]): Omit<ErrorHelp, 'place'> {
  return {
    code: 'config/unknown-alias',
    what: `\`*${name}\` refers to an anchor that is not defined above it.`,
    why:
      known.length === 0
        ? 'There is no anchor in this file.'
        : `Defined here: ${known.map((anchor) => `&${anchor}`).join(', ')}.`,
    fix: `mark what it stands for, above this line, or quote it as text:\n&${name}\n"*${name}"`,
  };
}

function cyclicAlias(name: string): Omit<ErrorHelp, 'place'> {
  return {
    code: 'config/cycle',
    what: `\`*${name}\` stands inside what it refers to.`,
    why: `The chain: &${name} → *${name}.`,
    fix: `remove this alias, or move \`&${name}\` to a part that does not hold it`,
  };
}

function exploding(): Omit<ErrorHelp, 'place'> {
  return {
    code: 'config/alias-bomb',
    what: 'The aliases of this file multiply: written out, it would not fit into memory.',
    why: `It would have more than ${whole(MAX_NODES)} values.`,
    fix: 'use fewer aliases inside of aliased blocks',
  };
}
