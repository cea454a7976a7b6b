/** How the text of a prompt is given: as promptfoo's template itself, or as the YAML or JSON that its template is made of. */
export const TEMPLATE_FORMS = ['text', 'data'] as const;

/** The text of a prompt that stands in the place of a suite's own for one sample. No file holds it. */
export interface RevertedPrompt {
  /** Numbers (from 1) of the groups of changed lines that read as on main. The others read as in this PR. */
  readonly without: readonly number[];
  readonly template: string;
  /** The variation of its white space that is asked, where repeats of it would be copies. Absent: as it stands. */
  readonly variation?: number;
  readonly form: (typeof TEMPLATE_FORMS)[number];
}

/** Which text it is among those of one prompt. */
export function withoutKey(without: readonly number[]): string {
  return without.join(',');
}
