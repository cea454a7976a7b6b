import type { GateConfig } from '../../config/gate-config.ts';
import { answerIn } from '../../tasks/answer.ts';
import { labelOf } from '../../tasks/label-counts.ts';
import type { PlacedEntry, ReviewEntry } from '../../training/review.ts';

/** Stands for the label of an answer that the suite's task cannot read. */
const UNREADABLE = '(not readable)';

/** The label of a corrected answer, as the task of its suite reads it. Null where the suite has no task with labels. */
export function labelOfExample({ source, corrected }: ReviewEntry, { suites }: GateConfig): string | null {
  const task = suites.find(({ id }) => id === source.suite)?.task;
  if (task?.kind !== 'classification') return null;
  const answer = answerIn(corrected, task.answer);
  return (answer.kind === 'value' ? labelOf(answer.value) : null) ?? UNREADABLE;
}

/** Examples with another label than the one that their case expects: `exchange → refund`, and the places of their entries. */
export interface OtherLabel {
  readonly move: string;
  readonly places: readonly string[];
}

/** Examples that a reviewer gave another label than their case expects: a slip of the hand, or a case that is wrong. */
export function otherLabels(examples: readonly PlacedEntry[], config: GateConfig): readonly OtherLabel[] {
  const moves = new Map<string, string[]>();
  for (const { place, entry } of examples) {
    const expected = config.suites.find(({ id }) => id === entry.source.suite)?.task?.expected;
    const wanted = expected === undefined ? undefined : labelOf(entry.graded?.[expected]);
    const label = labelOfExample(entry, config);
    if (wanted == null || label === null || label === wanted) continue;
    const move = `${wanted} → ${label}`;
    moves.set(move, [...(moves.get(move) ?? []), place]);
  }
  return [...moves].map(([move, places]) => ({ move, places }));
}
