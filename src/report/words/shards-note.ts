import { answersAgain } from '../../compare/over-time/shards.ts';
import { sampleIndex } from '../../compare/sample-index.ts';
import { count as counted, whole } from '../../numbers.ts';
import type { EvalPlan } from '../../plan/eval-plan.ts';
import type { ShardsBrought } from '../../plan/shards.ts';
import { cellKey } from '../../samples/cell.ts';
import type { Sample } from '../../samples/sample.ts';

/** What people should know of where the answers of a merged run come from; `samples`: all that it rests on. */
export function shardsNote(
  { count, taken, withheld, leftOut = 0 }: ShardsBrought,
  { plan, samples }: { readonly plan: EvalPlan; readonly samples: readonly Sample[] },
): string {
  const brought = [...taken, ...withheld];
  if (brought.length === 0) return 'The shards drew nothing: all of it was left to this job.';
  const stopped = new Set(
    plan.suites.flatMap(({ suite, action }) => (action.kind === 'unmeasured' ? [suite] : [])),
  );
  const cells = new Set(
    plan.suites.flatMap(({ suite, action }) =>
      action.kind === 'run' ? action.cells.map((cell) => cellKey({ suite, ...cell })) : [],
    ),
  );
  const drawn = brought.filter((sample) => cells.has(cellKey(sample)));
  const unused = brought.filter(({ suite }) => stopped.has(suite)).length;
  const strange = brought.length - drawn.length - unused;
  const again = answersAgain(drawn, sampleIndex(samples)).length;
  const by = counted(count, 'shard');
  return [
    ...(drawn.length > 0
      ? [`${counted(drawn.length, 'answer')} ${were(drawn.length)} drawn by ${by}. ${askedAgainWords(again)}`]
      : []),
    ...(leftOut > 0
      ? [
          `${counted(leftOut, 'answer')} ${were(leftOut)} left out: main's stored samples changed while the shards ran, so that two of them drew the same cases.`,
        ]
      : []),
    ...(unused > 0
      ? [
          `${counted(unused, 'answer')} of ${by} ${were(unused)} not used: this job could not measure their suites.`,
        ]
      : []),
    ...(strange > 0
      ? [
          `${whole(strange)} more ${strange === 1 ? 'is' : 'are'} to cases or prompts that this run does not have, and ${strange === 1 ? 'counts' : 'count'} for nothing.`,
        ]
      : []),
  ].join(' ');
}

function askedAgainWords(again: number): string {
  return again === 0
    ? 'This job did not come to ask any of them once more, to see whether they are true.'
    : `${whole(again)} of them ${were(again)} asked once more here, to see whether they are true: both calls count.`;
}

function were(count: number): string {
  return count === 1 ? 'was' : 'were';
}
