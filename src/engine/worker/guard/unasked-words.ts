import type { UnaskedWords } from '../../../plan/manifest.ts';
import { LONGEST_TEXT, OtherInputs } from './other-inputs.ts';
import type { TemplateEnvironment, TemplateSource } from './template-engine.ts';
import { markedTemplate, marksIn, plainWords, type TemplateWords } from './template-words.ts';

/** Texts that are looked at; what is told of them: texts, and characters of each. */
const MOST_TEXTS = 2_000;
const [MOST_TOLD, LONGEST_TOLD] = [50, 160];

/** Words of a template. `file`: the whole path of the one that holds them, where others load it; null for any other. `within`: the text, where it is known. */
export type FoundWords = Omit<UnaskedWords, 'line'> & { readonly within?: string };

interface Words extends FoundWords {
  readonly kind: TemplateWords['kind'];
  isAsked: boolean;
}

/**
 * Looks which words of templates no case is asked. A text with branches is rendered a second time, with a mark before each of its parts: a part
 * whose mark no rendering shows stands in a branch that no case takes.
 */
export class UnaskedWatch {
  readonly #words: Words[] = [];
  readonly #places = new Map<string, number>();
  readonly #partsOf = new Map<string, ReadonlySet<number>>();
  readonly #others = new OtherInputs();

  /** To be told of each text that is rendered, and of what it says. `render` renders another one in its place. */
  look(
    environment: TemplateEnvironment,
    text: string,
    said: string,
    context: Readonly<Record<string, unknown>>,
    render: (text: string, context: object) => unknown,
  ): void {
    this.#others.note(text, said, context, render);
    const known = this.#partsOf.get(text);
    if (known ? this.#isAsked(known) : !this.#isLookedAt(text)) return;
    const parts = new Set(known);
    const marked = this.#marked(text, null, parts);
    const { loaders } = environment;
    // Templates that this one takes in are marked, too.
    environment.loaders = loaders.map((loader) =>
      Object.assign(Object.create(loader) as typeof loader, {
        cache: {},
        getSource: (name: string) => this.#withMarks(text, loader.getSource(name), parts),
      }),
    );
    let shown: ReadonlySet<number> | null = null;
    try {
      shown = marksIn(String(render(marked, context)));
    } catch {
      // It can only be read without marks: then words count that stand in what it says.
    } finally {
      environment.loaders = loaders;
    }
    const plain = plainWords(said);
    for (const at of parts) {
      const words = this.#words[at] as Words;
      words.isAsked ||=
        shown !== null && words.kind === 'marked' ? shown.has(at) : plain.includes(plainWords(words.text));
    }
    this.#partsOf.set(text, parts);
  }

  /** What no case was asked, without secrets. Of what is drawn at random (`isDrawn`) texts in quotes are often not drawn. */
  found(isDrawn: boolean): readonly FoundWords[] {
    const unasked = this.#words.filter(({ kind, isAsked }) => !isAsked && !(isDrawn && kind === 'literal'));
    const said = unasked.map(({ text }) => plainWords(text));
    const isSaid = (text: string) => said.some((words) => words.includes(text) || text.includes(words));
    const others = this.#others
      .found(isDrawn)
      .filter(({ text, without }) => without !== undefined || !isSaid(plainWords(text)))
      .map((words) => ({ ...words, file: null }));
    return [...unasked.map(({ text, file }) => ({ text, file })), ...others]
      .slice(0, MOST_TOLD)
      .map((words) => ({ ...words, text: words.text.slice(0, LONGEST_TOLD) }));
  }

  #isAsked(parts: ReadonlySet<number>): boolean {
    return [...parts].every((at) => this.#words[at]?.isAsked);
  }

  #isLookedAt(text: string): boolean {
    const hasBranches = text.includes('{%') || (text.includes('{{') && /["']/.test(text));
    return hasBranches && text.length <= LONGEST_TEXT && this.#partsOf.size < MOST_TEXTS;
  }

  #withMarks(text: string, source: TemplateSource | null, parts: Set<number>): TemplateSource | null {
    if (typeof source?.src !== 'string') return source;
    this.#others.takes(text, source.src);
    return { ...source, src: this.#marked(source.src, source.path, parts) };
  }

  #marked(template: string, file: string | null, parts: Set<number>): string {
    const times = new Map<string, number>();
    return markedTemplate(template, ({ text, kind }) => {
      const nth = times.get(text) ?? 0;
      times.set(text, nth + 1);
      const key = JSON.stringify([kind, file, text, nth]);
      const at = this.#places.get(key) ?? this.#words.push({ text, kind, file, isAsked: false }) - 1;
      this.#places.set(key, at);
      parts.add(at);
      return at;
    });
  }
}
