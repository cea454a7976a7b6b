/** How the text of a prompt is given: as promptfoo's template itself, or as the YAML or JSON that its template is made of. */
export const TEMPLATE_FORMS = ['text', 'data'] as const;

/** What stands in the place of a suite's own prompt, or of settings of its provider, for one sample. No file holds it. */
export type Reverted = RevertedPrompt | RevertedProvider;

interface RevertedParts {
  /** Numbers (from 1) of the changed parts that are as on main. The others are as in this PR. */
  readonly without: readonly number[];
  /** The variation of the prompt's white space that is asked, where repeats would be copies. Absent: as it stands. */
  readonly variation?: number;
}

/** The text of a prompt. Its parts are groups of changed lines. */
export interface RevertedPrompt extends RevertedParts {
  readonly template: string;
  readonly form: (typeof TEMPLATE_FORMS)[number];
}

/** A provider with some of its settings as on main. Its parts are settings. */
interface RevertedProvider extends RevertedParts {
  readonly provider: SetBack;
}

/** What of a provider is set back. */
export interface SetBack {
  /** The provider's id as main's suite writes it, where the model is set back. */
  readonly id?: string;
  /** By dotted path, main's value; null: main does not have the setting. */
  readonly settings: Readonly<Record<string, string | number | boolean | null>>;
}

/** Which text, or which provider, it is among those of one search. */
export function withoutKey(without: readonly number[]): string {
  return without.join(',');
}
