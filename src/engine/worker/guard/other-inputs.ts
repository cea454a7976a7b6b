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
  readonly known: Set<string>;
  /** Texts that it takes in. */
  readonly taken: Set<string>;
  readonly cases: { readonly context: Context; readonly render: Render }[];
}

/** Cases of one text that are changed, their variables, and how deep these lie; times that a text which draws is rendered. */
const [MOST_CASES, MOST_PATHS, DEEPEST, DRAWS] = [3, 60, 3, 6];
/** Renderings of one text, and characters that all of them may have to read. */
const [MOST_RENDERINGS, MOST_CHARACTERS] = [600, 10_000_000];
/** Nobody writes this, and no filter changes it. */
const OTHER = '\uE0A3';
const LONG = 3_000;

/**
 * Asks templates about inputs that no case has. A prompt that says to each case what main's says, and something else to everybody else, has a
 * condition for it: in a tag, a filter, a macro or a lookup. So each variable of some cases is made another one, or is taken away.
 */
export class OtherInputs {
  readonly #texts = new Map<string, Rendered>();

  /** To be told of each text that is rendered with a context, and of what it says. */
  note(text: string, said: string, context: Context, render: Render): void {
    if (!hasLogic(text)) return;
    const words = countsOf(said);
    const rendered = this.#texts.get(text);
    if (rendered === undefined) {
      const known = new Set(words.keys());
      this.#texts.set(text, { least: words, known, taken: new Set(), cases: [{ context, render }] });
      return;
    }
    lower(rendered.least, words);
    for (const word of words.keys()) rendered.known.add(word);
    if (rendered.cases.length < MOST_CASES) rendered.cases.push({ context, render });
  }

  /** To be told of each text that another one takes in. */
  takes(text: string, taken: string): void {
    this.#texts.get(text)?.taken.add(taken);
  }

  /** The words that other inputs would be told beside those of cases, and those that they would not be told. */
  found(isDrawn: boolean): readonly OtherWords[] {
    return [...this.#texts].flatMap(([text, rendered]) => foundIn(text, rendered, isDrawn));
  }
}

function foundIn(text: string, rendered: Rendered, isDrawn: boolean): readonly OtherWords[] {
  const { least, known, taken, cases } = rendered;
  const found = new Map<string, OtherWords>();
  let left = Math.min(MOST_RENDERINGS, MOST_CHARACTERS / text.length);
  /** Null where it cannot be rendered, or enough was. */
  const counted = (render: () => string, times = isDrawn ? DRAWS : 1) => {
    left -= times;
    try {
      return left < 0 ? null : Array.from({ length: times }, () => countsOf(render())).reduce(raised);
    } catch {
      return null;
    }
  };
  const tags = [text, ...taken].map(tagsOf).join('\n');
  const later: (() => void)[] = [];
  for (const { context, render } of cases) {
    const [own, say] = [withEnvironment(context, tags, render), (of: Context) => String(render(text, of))];
    const said = say(own);
    if (isDrawn) for (let at = 0; at < DRAWS; at += 1) lower(least, countsOf(say(own)));
    for (const [path, value] of pathsOf(tags, own)) {
      const name = path.join('.');
      const changed = (other: unknown) => () => say(withOther(own, path, other));
      let printed: string;
      try {
        printed = changed(otherWithin(value))();
      } catch {
        continue;
      }
      const times = printed.split(RUN).length - 1;
      const words = countsOf(JSON.stringify(value) ?? '');
      const look = (most: ReadonlyMap<string, number> | null) => {
        const isMissing = (word: string) =>
          (most?.get(word) ?? 0) + (words.has(word) ? times : 0) < (least.get(word) ?? 0);
        const gone = most && runOf(said, isMissing);
        if (gone) found.set(gone, { text: gone, without: name, within: text });
      };
      const add = (other: string) => {
        const added = isDrawn ? null : runOf(other, (word) => !known.has(word));
        if (added) found.set(added, { text: added, within: text });
        return other;
      };
      add(printed);
      // Words may stand in for a variable which no case has.
      if (value === undefined && times > 0) continue;
      look(counted(changed(otherWithin(value))));
      // What prints the variable says nothing of it where there is none, and nobody asks that.
      if (times === 0) look(counted(() => add(changed(undefined)())));
      for (const other of otherValues(value, tags)) later.push(() => look(counted(changed(other))));
    }
  }
  for (const look of later) look();
  return [...found.values()];
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
  return names.flatMap((name) => pathsIn([name], context[name])).slice(0, MOST_PATHS);
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
  if (typeof value === 'object' && value !== null) return [];
  const lengths = [LONG, ...near.filter((number) => number > 1)].map((length) => OTHER.repeat(length));
  return [`${OTHER} `.repeat(LONG), ...literalsOf(tags), ...lengths];
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

const WORD = /[\p{L}\p{N}]{2,}/gu;
/** What JavaScript says of a value that cannot be used so. */
const NOTHING = /^(?:undefined|null|nan|true|false|object|infinity)$/;

function countsOf(said: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [found] of said.matchAll(WORD)) {
    const word = found.toLowerCase();
    if (/\p{L}/u.test(word) && !NOTHING.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

function lower(least: Map<string, number>, words: ReadonlyMap<string, number>): void {
  for (const [word, times] of least) least.set(word, Math.min(times, words.get(word) ?? 0));
}

function raised(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): Map<string, number> {
  const most = new Map(one);
  for (const [word, times] of other) most.set(word, Math.max(times, most.get(word) ?? 0));
  return most;
}

/** The first words in a row of a text that are among these; null where none is. */
function runOf(said: string, isAmong: (word: string) => boolean): string | null {
  let run: readonly [number, number] | null = null;
  for (const { 0: word, index } of said.matchAll(WORD)) {
    const isIn = /\p{L}/u.test(word) && !NOTHING.test(word.toLowerCase()) && isAmong(word.toLowerCase());
    if (isIn) run = [run?.[0] ?? index, index + word.length];
    else if (run !== null) break;
  }
  return run === null ? null : said.slice(...run);
}
