import {
  type CaseVariables,
  OTHER_TEXTS,
  otherValues,
  otherWithin,
  pathsOf,
  tagsOf,
  UNWRITTEN_TEXT,
  variableAt,
  withOther,
} from './other-values.ts';
import {
  firstRun,
  isNumberWord,
  keepLeast,
  keepMost,
  outOfOrder,
  type SaidWord,
  type WordCounts,
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

/** Renders a text as the environment does in which cases were told of it. */
type Render = (text: string, context: CaseVariables) => unknown;

/** What cases were told by one text. */
interface Rendered {
  /** How often each word is said at least, in every case. */
  readonly least: Map<string, number>;
  /** At most, in any. */
  readonly most: Map<string, number>;
  /** Texts that it takes in. */
  readonly taken: Set<string>;
  /** The texts that its cases have in each variable. */
  readonly values: Map<string, Set<string>>;
  readonly cases: { readonly context: CaseVariables; readonly render: Render }[];
}

/** Cases of one text that are changed; those whose own words are looked at; times that a text which draws is rendered. */
const [MOST_CASES, MOST_OWN, DRAWS] = [3, 24, 6];
/** A variable with so many texts is what cases ask, and not a choice among a few. */
const MANY = 4;
/** Words that branches of a choice may share by chance. */
const MOST_BY_CHANCE = 2;
/** Variables that are also changed by twos. */
const MOST_IN_PAIRS = 8;
/** Renderings of one text, and characters that all of them may have to read. */
const [MOST_RENDERINGS, MOST_CHARACTERS] = [800, 5_000_000];
/** The longest text that is looked at, in characters. */
export const LONGEST_TEXT = 200_000;

/**
 * Asks templates about inputs that no case has. A prompt that says to each case what main's says, and something else to everybody else, has a
 * condition for it: in a tag, a filter, a macro or a lookup. So each variable of some cases is made another one, or is taken away: alone, each two,
 * and all at once. Then it must say the same words and numbers in the same order. A text that is too long for that counts as found.
 */
export class OtherInputs {
  readonly #texts = new Map<string, Rendered>();
  readonly #tooLong = new Set<string>();

  /** To be told of each text that is rendered with a context, and of what it says. */
  note(text: string, said: string, context: CaseVariables, render: Render): void {
    if (!hasLogic(text)) return;
    if (text.length > LONGEST_TEXT) {
      this.#tooLong.add(text);
      return;
    }
    const words = wordCounts(wordsSaid(said));
    const rendered = this.#texts.get(text);
    if (rendered === undefined) {
      const first = {
        ...{ least: words, most: new Map(words), taken: new Set<string>() },
        ...{ values: new Map<string, Set<string>>(), cases: [{ context, render }] },
      };
      keepValues(first.values, context);
      this.#texts.set(text, first);
      return;
    }
    keepLeast(rendered.least, words);
    keepMost(rendered.most, words);
    keepValues(rendered.values, context);
    if (rendered.cases.length < MOST_OWN) rendered.cases.push({ context, render });
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
    const asked = [...this.#texts].flatMap(([text, rendered]) =>
      new TextSearch(text, rendered, isDrawn).found(),
    );
    return [...tooLong, ...asked];
  }
}

/** A case that was told of a text, what it was told, and how it would be told with changes. */
interface Told {
  readonly own: CaseVariables;
  readonly asIs: string;
  readonly said: readonly SaidWord[];
  say(changes: readonly Change[]): string;
}

/** A variable that is made another one. `times`: how often the text prints it. */
interface Change {
  readonly path: readonly string[];
  readonly other: unknown;
  readonly times: number;
}

/** What one text says to other inputs than those of its cases. */
class TextSearch {
  readonly #text: string;
  readonly #rendered: Rendered;
  readonly #isDrawn: boolean;
  readonly #tags: string;
  /** Words that the text itself holds. */
  readonly #words: ReadonlySet<string>;
  /** Numbers that the text itself holds. Others are counted: pages, words, entries of a list. */
  readonly #numbers: ReadonlySet<string>;
  readonly #found = new Map<string, OtherWords>();
  /** Looks that come last, where renderings are left. */
  readonly #later: (() => void)[] = [];
  #left: number;

  constructor(text: string, rendered: Rendered, isDrawn: boolean) {
    this.#text = text;
    this.#rendered = rendered;
    this.#isDrawn = isDrawn;
    const whole = [text, ...rendered.taken].join('\n');
    this.#tags = tagsOf(whole);
    this.#words = new Set(wordsSaid(whole).map(({ word }) => word));
    this.#numbers = new Set(whole.match(/\p{N}+/gu));
    this.#left = this.#mostRenderings();
  }

  #mostRenderings(): number {
    return Math.min(MOST_RENDERINGS, MOST_CHARACTERS / this.#text.length);
  }

  found(): readonly OtherWords[] {
    for (const { context, render } of this.#rendered.cases.slice(0, MOST_CASES)) {
      const told = this.#told(context, render);
      const changes: Change[] = [];
      for (const [path, value] of pathsOf(this.#tags, told.own)) {
        try {
          this.#changeOne(told, path, value, changes);
        } catch {
          // It cannot be rendered so.
        }
      }
      this.#changeSome(told, changes);
    }
    for (const look of this.#later) look();
    if (this.#found.size > 0 || this.#isDrawn) return [...this.#found.values()];
    // Names that no case has may have taken the others.
    this.#left = this.#mostRenderings();
    for (const name of this.#asked()) for (const other of OTHER_TEXTS) this.#lookAtOwn(name, other);
    return [...this.#found.values()];
  }

  /** The variables of the text that are another one in nearly every case: what cases ask. */
  #asked(): readonly string[] {
    const { values } = this.#rendered;
    const most = Math.max(...[...values.values()].map(({ size }) => size));
    const isAsked = (name: string) => {
      const { size = 0 } = values.get(name) ?? {};
      return size >= MANY && size * 2 > most;
    };
    const names = pathsOf(this.#tags, this.#rendered.cases[0]?.context ?? {}).map(([[name = '']]) => name);
    return [...new Set(names)].filter(isAsked);
  }

  /**
   * Notes words of the text that a case is told for its own question, where each case has such words: then branches share the cases among them,
   * and another question is told what no case is told.
   */
  #lookAtOwn(name: string, other: string): void {
    if (this.#found.size > 0) return;
    let first: string | null = null;
    for (const { context, render } of this.#rendered.cases) {
      this.#left -= 2;
      const lost = this.#left < 0 ? null : this.#lostTo(name, other, context, render);
      if (lost === null) return;
      first ??= lost;
    }
    if (first !== null) this.#found.set(first, { text: first, without: name, within: this.#text });
  }

  /** The first words of the text that a case is told, and would not be told for another question; null where there are none. */
  #lostTo(name: string, other: string, context: CaseVariables, render: Render): string | null {
    if (typeof context[name] !== 'string') return null;
    try {
      const told = this.#told(context, render);
      const said = told.say([{ path: [name], other, times: 0 }]);
      const change = { path: [name], other, times: said.split(RUN).length - 1 };
      const own = told.said.filter(({ word }) => this.#words.has(word));
      return this.#gone(told, [change], [wordsSaid(said)], wordCounts(own));
    } catch {
      return null;
    }
  }

  #told(context: CaseVariables, render: Render): Told {
    const own = withEnvironment(context, this.#tags, render);
    const say = (changes: readonly Change[]) =>
      String(
        render(
          this.#text,
          changes.reduce((of, { path, other }) => withOther(of, path, other), own),
        ),
      );
    const asIs = say([]);
    if (this.#isDrawn)
      for (let at = 0; at < DRAWS; at += 1) keepLeast(this.#rendered.least, wordCounts(wordsSaid(say([]))));
    return { own, asIs, said: wordsSaid(asIs), say };
  }

  /** One variable is made another one, and then another of its kind, or none. Adds to `changes` what others are changed with. */
  #changeOne(told: Told, path: readonly string[], value: unknown, changes: Change[]): void {
    const as = (other: unknown, times = 0): Change => ({ path, other, times });
    const times = this.#add(told, as(otherWithin(value))).split(RUN).length - 1;
    // Words may stand in for a variable which no case has.
    if (value === undefined && times > 0) return;
    const change = as(otherWithin(value), times);
    changes.push(change);
    this.#look(told, [change]);
    for (const other of otherValues(value, this.#tags))
      this.#later.push(() => this.#look(told, [as(other, times)]));
    // What prints the variable says nothing of it where there is none, and nobody asks that.
    if (times > 0) return;
    this.#look(told, [as(undefined)]);
    this.#add(told, as(undefined));
  }

  /** All at once, and each two of those that the case has. */
  #changeSome(told: Told, changes: readonly Change[]): void {
    const had = changes.filter(({ path }) => variableAt(told.own, path) !== undefined);
    for (const some of [changes, ...pairsOf(had)]) {
      if (some.length < 2) continue;
      this.#look(told, some);
      this.#look(
        told,
        some.map((change) => (change.times > 0 ? change : { ...change, other: undefined })),
      );
    }
  }

  /** Notes the words that a change adds to what any case is told. Returns what is said with it. */
  #add(told: Told, change: Change): string {
    const other = told.say([change]);
    if (this.#isDrawn || other === told.asIs) return other;
    const parts = wordsSaid(other);
    const words = wordCounts(parts);
    const isAdded = (word: string) =>
      !isNumberWord(word) && (words.get(word) ?? 0) > (this.#rendered.most.get(word) ?? 0);
    const added = firstRun(other, parts, isAdded);
    if (added) this.#found.set(added, { text: added, within: this.#text });
    return other;
  }

  /** Notes the first words that every case is told, and that are gone or moved where variables are others. */
  #look(told: Told, changes: readonly Change[]): void {
    const texts = this.#sayOften(told, changes);
    if (texts === null || texts.every((other) => other === told.asIs)) return;
    const others = texts.map(wordsSaid);
    if (this.#isByChance(told, changes, others)) return;
    const gone = this.#gone(told, changes, others);
    const without = changes.map(({ path }) => path.join('.')).join(' and ');
    if (gone && !this.#found.has(gone)) this.#found.set(gone, { text: gone, without, within: this.#text });
  }

  /** Whether half of the words of the text that go are the case's own: branches of a choice that cases go through share a word or two by chance. */
  #isByChance(told: Told, changes: readonly Change[], others: readonly (readonly SaidWord[])[]): boolean {
    const isChoice = ({ path: [name = '', ...within] }: Change) =>
      within.length === 0 && (this.#rendered.values.get(name)?.size ?? 0) > 1;
    if (this.#isDrawn || !changes.some(isChoice)) return false;
    const own = told.said.filter(({ word }) => this.#words.has(word));
    // What goes only without the variable is not a branch of a choice.
    const isTaken = changes.some(({ other }) => other === undefined);
    const said = isTaken
      ? [wordsSaid(told.say(changes.map((change) => ({ ...change, other: UNWRITTEN_TEXT }))))]
      : others;
    const shared = told.said.filter(this.#missing(told, changes, said));
    const all = own.filter(this.#missing(told, changes, said, wordCounts(own)));
    return shared.length > 0 && shared.length <= MOST_BY_CHANCE && shared.length * 2 <= all.length;
  }

  /** What is said with changes, drawn often enough; null where it cannot be rendered so, or no rendering is left. */
  #sayOften(told: Told, changes: readonly Change[]): readonly string[] | null {
    const draws = this.#isDrawn ? DRAWS : 1;
    this.#left -= draws;
    if (this.#left < 0) return null;
    try {
      return Array.from({ length: draws }, () => told.say(changes));
    } catch {
      return null;
    }
  }

  /** The first words that are missing or moved in what is said with changes, of those that each case is told (`least`); null where none is. */
  #gone(
    told: Told,
    changes: readonly Change[],
    others: readonly (readonly SaidWord[])[],
    least: WordCounts = this.#rendered.least,
  ): string | null {
    const { asIs, said } = told;
    const isMissing = this.#missing(told, changes, others, least);
    const mayMove =
      !this.#isDrawn && changes.every(({ other }) => typeof other !== 'string' || other === UNWRITTEN_TEXT);
    const moved = mayMove ? outOfOrder(said, others[0] ?? [], valuesOf(told, changes)) : null;
    return firstRun(asIs, said, (word) => isMissing({ word })) ?? (moved && asIs.slice(moved.from, moved.to));
  }

  /** Tells whether a word is said less often with changes than in each case, beside what the variables hold. */
  #missing(
    told: Told,
    changes: readonly Change[],
    others: readonly (readonly SaidWord[])[],
    least: WordCounts = this.#rendered.least,
  ): (said: Pick<SaidWord, 'word'>) => boolean {
    const most = new Map<string, number>();
    for (const other of others) keepMost(most, wordCounts(other));
    const values = valuesOf(told, changes);
    const times = changes.reduce((sum, change) => sum + change.times, 0);
    return ({ word }) =>
      (most.get(word) ?? 0) + times * (values.get(word) ?? 0) < (least.get(word) ?? 0) &&
      (!isNumberWord(word) || this.#numbers.has(word));
  }
}

/** Words of the variables that are changed, as the case has them. */
function valuesOf({ own }: Told, changes: readonly Change[]): WordCounts {
  const written = changes.map(({ path }) => JSON.stringify(variableAt(own, path)) ?? '');
  return wordCounts(wordsSaid(written.join('\n')));
}

function pairsOf(changes: readonly Change[]): readonly (readonly Change[])[] {
  const some = changes.slice(0, MOST_IN_PAIRS);
  return some.flatMap((one, at) => some.slice(at + 1).map((other) => [one, other]));
}

const RUN = new RegExp(`${UNWRITTEN_TEXT}+`);

/** A context with the variables of the environment that tags name. */
function withEnvironment(context: CaseVariables, tags: string, render: Render): CaseVariables {
  const names = [...tags.matchAll(/\benv\.(\w+)/g)].map(([, name]) => name as string);
  if (names.length === 0) return context;
  const env = names.map((name) => [name, String(render(`{{ env.${name} }}`, {})) || undefined]);
  return { ...context, env: Object.fromEntries(env) };
}

/** Keeps the texts that a case has in its variables. */
function keepValues(values: Map<string, Set<string>>, context: CaseVariables): void {
  for (const [name, value] of Object.entries(context))
    if (typeof value === 'string') values.set(name, (values.get(name) ?? new Set()).add(value));
}

const PLAIN_TAG = /\{\{-?\s*[\w.]+\s*-?\}\}/g;

function hasLogic(text: string): boolean {
  return /\{[{%]/.test(text.replace(PLAIN_TAG, ''));
}
