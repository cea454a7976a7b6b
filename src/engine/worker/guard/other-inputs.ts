import {
  firstRun,
  isNumberWord,
  keepLeast,
  keepMost,
  outOfOrder,
  wordCounts,
  wordsSaid,
} from './said-words.ts';

/** Words of a template that other inputs than those of its cases would change. `without`: the variable that is another one; absent where the words are added. */
export interface OtherWords {
  readonly text: string;
  /** The template. */
  readonly within: string;
  readonly without?: string;
}

type Context = Readonly<Record<string, unknown>>;
/** Renders a text as the environment does in which cases were told of it. */
type Render = (text: string, context: Context) => unknown;

/** What cases were told by one text. */
interface Rendered {
  /** How often each word is said at least, in every case. */
  readonly least: Map<string, number>;
  /** At most, in any. */
  readonly most: Map<string, number>;
  /** Texts that it takes in. */
  readonly taken: Set<string>;
  readonly cases: { readonly context: Context; readonly render: Render }[];
}

/** Cases of one text that are changed, their variables, and how deep these lie; times that a text which draws is rendered. */
const [MOST_CASES, MOST_PATHS, DEEPEST, DRAWS] = [3, 60, 3, 6];
/** Variables that are also changed by twos. */
const MOST_IN_PAIRS = 8;
/** Renderings of one text, and characters that all of them may have to read. */
const [MOST_RENDERINGS, MOST_CHARACTERS] = [800, 5_000_000];
/** The longest text that is looked at, in characters. */
export const LONGEST_TEXT = 200_000;
/** Nobody writes this, and no filter changes it. */
const OTHER = '\uE0A3';
const LONG = 3_000;
/** Signs that questions may hold and those of cases may lack: capitals, digits, lines, and what ends or quotes. */
const SIGNS = `${OTHER} A9\n.,:;?!'"<>&()[]@#/\\ ${OTHER}`;
/** How many more entries a list gets. */
const MORE_ENTRIES = 30;

/**
 * Asks templates about inputs that no case has. A prompt that says to each case what main's says, and something else to everybody else, has a
 * condition for it: in a tag, a filter, a macro or a lookup. So each variable of some cases is made another one, or is taken away: alone, each two,
 * and all at once. Then it must say the same words and numbers in the same order. A text that is too long for that counts as found.
 */
export class OtherInputs {
  readonly #texts = new Map<string, Rendered>();
  readonly #tooLong = new Set<string>();

  /** To be told of each text that is rendered with a context, and of what it says. */
  note(text: string, said: string, context: Context, render: Render): void {
    if (!hasLogic(text)) return;
    if (text.length > LONGEST_TEXT) {
      this.#tooLong.add(text);
      return;
    }
    const words = wordCounts(wordsSaid(said));
    const rendered = this.#texts.get(text);
    if (rendered === undefined) {
      this.#texts.set(text, {
        least: words,
        most: new Map(words),
        taken: new Set(),
        cases: [{ context, render }],
      });
      return;
    }
    keepLeast(rendered.least, words);
    keepMost(rendered.most, words);
    if (rendered.cases.length < MOST_CASES) rendered.cases.push({ context, render });
  }

  /** To be told of each text that another one takes in. */
  takes(text: string, taken: string): void {
    this.#texts.get(text)?.taken.add(taken);
  }

  /** The words that other inputs would be told beside those of cases, and those that they would not be told. */
  found(isDrawn: boolean): readonly OtherWords[] {
    const tooLong = [...this.#tooLong].map((text) => ({
      text: tagsOf(text.replace(PLAIN_TAG, '')),
      within: text,
    }));
    return [...tooLong, ...[...this.#texts].flatMap(([text, rendered]) => foundIn(text, rendered, isDrawn))];
  }
}

function foundIn(text: string, rendered: Rendered, isDrawn: boolean): readonly OtherWords[] {
  const { least, most: asked, taken, cases } = rendered;
  const found = new Map<string, OtherWords>();
  const whole = [text, ...taken].join('\n');
  const tags = tagsOf(whole);
  // Others are counted: pages, words, entries of a list.
  const numbers = new Set(whole.match(/\p{N}+/gu));
  let left = Math.min(MOST_RENDERINGS, MOST_CHARACTERS / text.length);
  const later: (() => void)[] = [];
  for (const { context, render } of cases) {
    const [own, say] = [withEnvironment(context, tags, render), (of: Context) => String(render(text, of))];
    const asIs = say(own);
    const said = wordsSaid(asIs);
    if (isDrawn) for (let at = 0; at < DRAWS; at += 1) keepLeast(least, wordCounts(wordsSaid(say(own))));
    const sayWith = (changes: readonly Change[]) =>
      say(changes.reduce((of, { path, other }) => withOther(of, path, other), own));
    const look = (...changes: readonly Change[]) => {
      const draws = isDrawn ? DRAWS : 1;
      left -= draws;
      if (left < 0) return;
      let texts: readonly string[];
      try {
        texts = Array.from({ length: draws }, () => sayWith(changes));
      } catch {
        return;
      }
      if (texts.every((other) => other === asIs)) return;
      const others = texts.map(wordsSaid);
      const most = new Map<string, number>();
      for (const other of others) keepMost(most, wordCounts(other));
      const values = wordCounts(
        wordsSaid(changes.map(({ path }) => JSON.stringify(valueAt(own, path)) ?? '').join('\n')),
      );
      const times = changes.reduce((sum, change) => sum + change.times, 0);
      const isMissing = (word: string) =>
        (most.get(word) ?? 0) + times * (values.get(word) ?? 0) < (least.get(word) ?? 0) &&
        (!isNumberWord(word) || numbers.has(word));
      const isMoved = !isDrawn && changes.every(({ other }) => typeof other !== 'string' || other === OTHER);
      const moved = isMoved ? outOfOrder(said, others[0] ?? [], values) : null;
      const gone = firstRun(asIs, said, isMissing) ?? (moved && asIs.slice(moved.from, moved.to));
      const without = changes.map(({ path }) => path.join('.')).join(' and ');
      if (gone && !found.has(gone)) found.set(gone, { text: gone, without, within: text });
    };
    const add = (changes: readonly Change[]) => {
      const other = sayWith(changes);
      const parts = isDrawn || other === asIs ? [] : wordsSaid(other);
      const words = wordCounts(parts);
      const added = firstRun(
        other,
        parts,
        (word) => !isNumberWord(word) && (words.get(word) ?? 0) > (asked.get(word) ?? 0),
      );
      if (added) found.set(added, { text: added, within: text });
      return other;
    };
    const changes: Change[] = [];
    for (const [path, value] of pathsOf(tags, own)) {
      const as = (other: unknown, times = 0): Change => ({ path, other, times });
      try {
        const times = add([as(otherWithin(value))]).split(RUN).length - 1;
        // Words may stand in for a variable which no case has.
        if (value === undefined && times > 0) continue;
        const change = as(otherWithin(value), times);
        changes.push(change);
        look(change);
        for (const other of otherValues(value, tags)) later.push(() => look(as(other, times)));
        // What prints the variable says nothing of it where there is none, and nobody asks that.
        if (times > 0) continue;
        look(as(undefined));
        add([as(undefined)]);
      } catch {
        // It cannot be rendered so.
      }
    }
    for (const some of [
      changes,
      ...pairsOf(changes.filter(({ path }) => valueAt(own, path) !== undefined)),
    ]) {
      if (some.length < 2) continue;
      look(...some);
      look(...some.map((change) => (change.times > 0 ? change : { ...change, other: undefined })));
    }
  }
  for (const look of later) look();
  return [...found.values()];
}

/** A variable that is made another one. `times`: how often the text prints it. */
interface Change {
  readonly path: readonly string[];
  readonly other: unknown;
  readonly times: number;
}

function pairsOf(changes: readonly Change[]): readonly (readonly Change[])[] {
  const some = changes.slice(0, MOST_IN_PAIRS);
  return some.flatMap((one, at) => some.slice(at + 1).map((other) => [one, other]));
}

function valueAt(of: Context, path: readonly string[]): unknown {
  return path.reduce<unknown>((value, name) => Object(value)[name], of);
}

const RUN = new RegExp(`${OTHER}+`);

/** A context with the variables of the environment that tags name. */
function withEnvironment(context: Context, tags: string, render: Render): Context {
  const names = [...tags.matchAll(/\benv\.(\w+)/g)].map(([, name]) => name as string);
  if (names.length === 0) return context;
  const env = names.map((name) => [name, String(render(`{{ env.${name} }}`, {})) || undefined]);
  return { ...context, env: Object.fromEntries(env) };
}

function withOther(of: Context, [name = '', ...path]: readonly string[], value: unknown): Context {
  return { ...of, [name]: path.length === 0 ? value : withOther(Object(of[name]), path, value) };
}

const PLAIN_TAG = /\{\{-?\s*[\w.]+\s*-?\}\}/g;

function hasLogic(text: string): boolean {
  return /\{[{%]/.test(text.replace(PLAIN_TAG, ''));
}

/** The tags of a text, one after the other. */
function tagsOf(text: string): string {
  return (text.match(/\{\{[\s\S]*?\}\}|\{%[\s\S]*?%\}/g) ?? []).join('\n');
}

const QUOTED = /"((?:\\.|[^"\\])*)"|'((?:\\.|[^'\\])*)'|\br\/((?:\\.|[^/\\])+)\//g;

/** The variables of a case that tags name, with those within them, and those that no case has. */
function pathsOf(tags: string, context: Context): readonly (readonly [readonly string[], unknown])[] {
  const named = new Set(tags.replace(QUOTED, '').match(/(?<![.|]\s*|\w)[A-Za-z_]\w*/g));
  const names = [...named].filter((name) => name in context || !KEPT.test(name));
  // What cases have comes first: a name that none has is found at little cost, and by the thousand.
  const paths = names.flatMap((name) => pathsIn([name], context[name]));
  const has = ([, value]: (typeof paths)[number]) => value !== undefined;
  return [...paths.filter(has), ...paths.filter((path) => !has(path))].slice(0, MOST_PATHS);
}

function pathsIn(path: readonly string[], value: unknown): [readonly string[], unknown][] {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || path.length > DEEPEST)
    return [[path, value]];
  return Object.entries(value).flatMap(([key, each]) => pathsIn([...path, key], each));
}

/** What nunjucks gives itself. */
const KEPT =
  /^(?:if|elif|else|end\w+|for|in|not|and|or|is|set|env|loop|range|include|macro|call|caller|filter|import|from|as|true|false|none|null|switch|case|default|defined|undefined|raw|block)$/i;

/** Values in the place of one: those that the tags compare with, and other lengths. */
function otherValues(value: unknown, tags: string): readonly unknown[] {
  const numbers = [...new Set(tags.match(/(?<![\w.])\d{1,4}(?![\w.])/g))].map(Number);
  const near = [...new Set(numbers.flatMap((number) => [number - 1, number, number + 1]))];
  if (typeof value === 'number') return [-value - 1, value + 7_919, ...near];
  if (typeof value === 'boolean') return [!value];
  if (Array.isArray(value))
    return [[...value, ...Array.from({ length: MORE_ENTRIES }, () => otherWithin(value[0]))]];
  if (typeof value === 'object' && value !== null) return [];
  const lengths = [LONG, ...near.filter((number) => number > 1)].map((length) => OTHER.repeat(length));
  return [`${OTHER} `.repeat(LONG), SIGNS, ...literalsOf(tags), ...lengths];
}

/** The texts in quotes, and the patterns, of tags. */
function literalsOf(tags: string): ReadonlySet<string> {
  const found = [...tags.matchAll(QUOTED)].map(([, double, single, pattern]) => double ?? single ?? pattern);
  return new Set(found.map((text) => text ?? ''));
}

function otherWithin(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(otherWithin);
  if (typeof value !== 'object' || value === null) return OTHER;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, otherWithin(each)]));
}
