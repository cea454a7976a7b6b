import { grouped } from '../../grouped.ts';
import type { SampleRequest } from '../../plan/eval-plan.ts';
import { cellKey } from '../../samples/cell.ts';
import { withoutKey } from '../../samples/reverted-prompt.ts';
import type { Sample } from '../../samples/sample.ts';
import type { ChangedPrompt } from './changed-prompts.ts';
import { revertedText } from './line-groups.ts';
import { type LineQuestion, type LineResult, lineStep, mostLineCalls } from './line-search.ts';

/** What the search of a prompt's lines wants next, or what it found. `cut-short`: the answers so far name nothing, and no more may be asked. */
export type SearchStep =
  | { readonly kind: 'ask'; readonly requests: readonly SampleRequest[] }
  | {
      readonly kind: 'done';
      readonly result: Omit<LineResult, 'outcome'> & {
        readonly outcome: LineResult['outcome'] | 'cut-short';
      };
    };

/** The next step of a search by the samples that it has brought. `mayAsk`: false where the budget is spent. */
export function searchStep(prompt: ChangedPrompt, samples: readonly Sample[], mayAsk: boolean): SearchStep {
  const { units, text } = prompt;
  const own = units.map((unit) => samples.filter((sample) => cellKey(sample) === cellKey(unit)));
  const step = lineStep({ groups: text.groups.length, own: units.map((unit) => unit.own) }, (unit, without) =>
    (own[unit] as readonly Sample[])
      .filter((sample) => withoutKey(sample.without ?? []) === withoutKey(without))
      // An answer out of a cache is the one before it once more.
      .map((sample) =>
        sample.cached ? null : (units[unit] as ChangedPrompt['units'][number]).isBack(sample),
      ),
  );
  if (step.kind === 'done') return step;
  const asked = own.reduce((sum, { length }) => sum + length, 0);
  const isBounded = asked + step.questions.length <= mostLineCalls(text.groups.length);
  if (mayAsk && isBounded) return { kind: 'ask', requests: requestsOf(prompt, step.questions, own) };
  return {
    kind: 'done',
    result: {
      outcome: mayAsk ? 'unclear' : 'cut-short',
      named: [],
      main: { scored: 0, passed: 0 },
    },
  };
}

/** One request for each case, with a text for each of its answers. Where repeats are copies, each further answer to a text is varied. */
function requestsOf(
  { units, text, after }: ChangedPrompt,
  questions: readonly LineQuestion[],
  answered: readonly (readonly Sample[])[],
): readonly SampleRequest[] {
  return units.flatMap(({ suite, slot, case: id, isVaried }, unit) => {
    const counts = grouped(answered[unit] as readonly Sample[], ({ without }) => withoutKey(without ?? []));
    const asked = new Map([...counts].map(([key, { length }]) => [key, length]));
    const reverted = questions
      .filter((question) => question.unit === unit)
      .map(({ without }) => {
        const before = asked.get(withoutKey(without)) ?? 0;
        asked.set(withoutKey(without), before + 1);
        return {
          without,
          template: revertedText(text, without),
          form: after.form === 'data' ? ('data' as const) : ('text' as const),
          ...(isVaried && before > 0 && { variation: before }),
        };
      });
    if (reverted.length === 0) return [];
    return [{ suite, slot, case: id, arm: 'candidate' as const, count: reverted.length, reverted }];
  });
}
