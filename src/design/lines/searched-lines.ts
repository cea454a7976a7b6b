import { grouped } from '../../grouped.ts';
import type { SampleRequest } from '../../plan/eval-plan.ts';
import { cellKey } from '../../samples/cell.ts';
import { type RevertedPrompt, type SetBack, withoutKey } from '../../samples/reverted-prompt.ts';
import type { Sample } from '../../samples/sample.ts';
import type { ChangedPrompt, LineUnit } from './changed-prompts.ts';
import type { ChangedSettings } from './changed-settings.ts';
import type { LineQuestion } from './line-answers.ts';
import { revertedText } from './line-groups.ts';
import { type LineResult, lineStep, mostLineCalls } from './line-search.ts';

/** What a search found. `cut-short`: the answers so far name nothing, and no more may be asked. */
export type SearchResult = Omit<LineResult, 'outcome'> & {
  readonly outcome: LineResult['outcome'] | 'cut-short';
};

/** What a search wants next, or what it found. */
type SearchStep =
  | { readonly kind: 'ask'; readonly requests: readonly SampleRequest[] }
  | { readonly kind: 'done'; readonly result: SearchResult };

/** Changed parts that may have broken cases: how many, the cases to ask, and what takes some of the parts back to main. */
export interface SearchedParts {
  readonly parts: number;
  readonly beside: boolean;
  readonly units: readonly LineUnit[];
  readonly mostCalls: number;
  readonly reverted: (
    without: readonly number[],
  ) => Pick<RevertedPrompt, 'template' | 'form'> | { readonly provider: SetBack };
}

/** The lines of a prompt as parts. */
export function promptParts({ text, beside, units, after }: ChangedPrompt): SearchedParts {
  const form = after.form === 'data' ? ('data' as const) : ('text' as const);
  return {
    parts: text.groups.length,
    beside,
    units,
    mostCalls: mostLineCalls(text.groups.length),
    reverted: (without) => ({ template: revertedText(text, without), form }),
  };
}

/** Calls of a case for each setting, and for all of them together. */
export const CALLS_A_SETTING = 3;

/** The settings of a provider as parts. */
export function settingParts({ settings, units }: ChangedSettings): SearchedParts {
  return {
    parts: settings.length,
    // A provider may have more that moved than what can be set back.
    beside: true,
    units,
    mostCalls: CALLS_A_SETTING * (settings.length + 1) * units.length,
    reverted: (without) => ({ provider: setBack(without.flatMap((part) => settings[part - 1] ?? [])) }),
  };
}

function setBack(settings: ChangedSettings['settings']): SetBack {
  const models = settings.flatMap(({ main }) => (main.kind === 'model' ? [main.id] : []));
  const values = settings.flatMap(({ name, main }) =>
    main.kind === 'setting' ? [[name, main.value] as const] : [],
  );
  const [id] = models;
  return { ...(id !== undefined && { id }), settings: Object.fromEntries(values) };
}

/** The next step of a search by the samples that it has brought. `mayAsk`: false where the budget is spent. */
export function searchStep(searched: SearchedParts, samples: readonly Sample[], mayAsk: boolean): SearchStep {
  const { units, parts, beside, mostCalls } = searched;
  const byCase = grouped(samples, cellKey);
  const own = units.map((unit) => byCase.get(cellKey(unit)) ?? []);
  const answers = units.map((unit, at) => answersByText(unit, own[at] as readonly Sample[]));
  const step = lineStep(
    { groups: parts, beside, own: units.map((unit) => unit.own) },
    (unit, without) => answers[unit]?.get(withoutKey(without)) ?? [],
  );
  if (step.kind === 'done') return step;
  const asked = own.reduce((sum, { length }) => sum + length, 0);
  const isBounded = asked + step.questions.length <= mostCalls;
  if (mayAsk && isBounded) return { kind: 'ask', requests: requestsOf(searched, step.questions, own) };
  return {
    kind: 'done',
    result: {
      outcome: mayAsk ? 'unclear' : 'cut-short',
      named: [],
      main: { scored: 0, passed: 0 },
    },
  };
}

/** The answers to each text, in the order in which they came. One out of a cache is the one before it once more, and says nothing. */
function answersByText(
  unit: LineUnit,
  own: readonly Sample[],
): ReadonlyMap<string, readonly (boolean | null)[]> {
  const texts = grouped(own, ({ without }) => withoutKey(without ?? []));
  return new Map(
    [...texts].map(([key, asked]) => [
      key,
      asked.map((sample) => (sample.cached ? null : unit.isBack(sample))),
    ]),
  );
}

/** One request for each case, with a text for each of its answers. Where repeats are copies, each further answer to a text is varied. */
function requestsOf(
  { units, reverted: revertedOf }: SearchedParts,
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
          ...revertedOf(without),
          ...(isVaried && before > 0 && { variation: before }),
        };
      });
    if (reverted.length === 0) return [];
    return [{ suite, slot, case: id, arm: 'candidate' as const, count: reverted.length, reverted }];
  });
}
