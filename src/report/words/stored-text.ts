import { count, greatest, least, roughly, whole } from '../../numbers.ts';
import type { EvalPlan, Refusal, UsableSamples } from '../../plan/eval-plan.ts';
import type { Sample } from '../../samples/sample.ts';
import { quoted } from '../escape.ts';

const COMMIT_LETTERS = 7;
const HOUR_MS = 3_600_000;

/** Age of the stored samples that a run chose by, as `2 h old` or `2 h to 5 days old`; null where none were used. */
export function storedAge(plan: EvalPlan): string | null {
  const ages = storedIn(plan).flatMap(({ samples, at }) =>
    samples.map((sample) => (Date.parse(at) - Date.parse(sample.at)) / HOUR_MS),
  );
  if (ages.length === 0) return null;
  const [youngest, oldest] = [hours(least(ages)), hours(greatest(ages))];
  return youngest === oldest ? `${oldest} old` : `${youngest} to ${oldest} old`;
}

/**
 * What was used of the store, from which commits, and what was not and why. Nothing where no store was read. Suites in which
 * stored samples stood in for main are left out: their verdict says so.
 */
export function storedNotes(plan: EvalPlan, stoodIn: ReadonlySet<string> = new Set()): readonly string[] {
  const chosen = { ...plan, suites: plan.suites.filter(({ suite }) => !stoodIn.has(suite)) };
  const found = storedIn(chosen);
  const used = found.flatMap(({ samples }) => samples);
  const earlier = found.reduce((sum, each) => sum + (each.earlier?.length ?? 0), 0);
  const age = storedAge(chosen);
  const left = leftText(found);
  if (age === null) return left === null ? [] : [`No stored sample of main was used: ${left}.`];
  const floating = plan.suites.flatMap(({ action }) =>
    action.kind === 'run' ? (action.floating ?? []) : [],
  );
  const names = [...new Set(floating)];
  return [
    `${count(used.length, 'stored sample')} of main${commitsText(used)}${originsText(used)}, ${age}, chose what to look at; none of them is evidence of a loss.`,
    ...(earlier > 0 ? [`${count(earlier, 'answer')} from before main's last edits chose as well.`] : []),
    ...(left === null ? [] : [`Other stored samples were not used: ${left}.`]),
    ...(names.length > 0
      ? [
          `${names.map(quoted).join(', ')}: the model is named by an alias, so what answers may have changed since.`,
        ]
      : []),
  ];
}

function storedIn({ suites }: EvalPlan): readonly UsableSamples[] {
  return suites.flatMap(({ action }) => (action.kind === 'run' && action.stored ? [action.stored] : []));
}

function commitsText(samples: readonly Sample[]): string {
  const commits = [...new Set(samples.toReversed().flatMap(({ commit }) => commit ?? []))];
  const [newest] = commits;
  if (newest === undefined) return '';
  const more = commits.length - 1;
  return ` from ${quoted(newest.slice(0, COMMIT_LETTERS))}${more > 0 ? ` and ${count(more, 'earlier commit')}` : ''}`;
}

/** ` (12 of them drawn in #9 and 1 earlier pull request)`; empty where main drew them all. */
function originsText(samples: readonly Sample[]): string {
  const drawn = samples.flatMap(({ origin }) => (origin ? [origin.number] : []));
  const pulls = [...new Set(drawn)].sort((a, b) => b - a);
  const [newest] = pulls;
  if (newest === undefined) return '';
  const more = pulls.length > 1 ? ` and ${count(pulls.length - 1, 'earlier pull request')}` : '';
  return ` (${whole(drawn.length)} of them drawn in #${newest}${more})`;
}

/** Why a stored sample may not serve, in people's words, after a number. */
export const REFUSALS: Readonly<Record<Refusal, string>> = {
  'other-arm': 'of a pull request',
  errored: 'with errors',
  cached: 'from a cache',
  'too-old': 'too old',
  drifted: 'from before the model changed',
  'from-the-future': 'dated in the future',
  'no-keys': 'without known inputs',
  'other-grading': 'graded by other checks',
  'other-case': 'of other cases',
};

/** `12 with other inputs, 3 too old`; null where all were used. A sample may be left out for several reasons. */
export function leftText(
  found: readonly Pick<UsableSamples, 'priors' | 'refused' | 'earlier'>[],
): string | null {
  const priors = found.reduce((sum, each) => sum + each.priors - (each.earlier?.length ?? 0), 0);
  const reasons = Object.entries(REFUSALS).flatMap(([reason, text]) => {
    const times = found.reduce((sum, { refused }) => sum + (refused[reason as Refusal] ?? 0), 0);
    return times > 0 ? [`${whole(times)} ${text}`] : [];
  });
  const parts = [...(priors > 0 ? [`${whole(priors)} with other inputs`] : []), ...reasons];
  return parts.length === 0 ? null : parts.join(', ');
}

/** An age in hours: `12 min`, `2 h`, `5 days`. */
export function hours(age: number): string {
  return roughly(age * HOUR_MS);
}
