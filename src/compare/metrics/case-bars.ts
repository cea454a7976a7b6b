import { type CaseBar, isMissed } from '../../plan/case-bars.ts';
import { independentSamples } from '../../samples/cached.ts';
import type { Sample } from '../../samples/sample.ts';
import { exactInterval } from '../../stats/intervals/exact-interval.ts';
import { isRight } from '../../tasks/task.ts';
import type { BarCheck } from '../comparison.ts';
import type { SlotCase } from '../slot-cases.ts';

/** Whether this PR's answers to a case keep its bar; null where it has none, or nothing of it was to be asked. */
export function barCheck({
  planned,
  onCandidate,
  same,
  accepted,
  barAnswers = [],
}: SlotCase): BarCheck | null {
  const { bar, repeatNever, leftOut } = planned;
  if (!bar || !onCandidate || same || accepted || repeatNever || leftOut !== undefined) return null;
  const scored = independentSamples(barAnswers).filter(({ result }) => result.kind === 'scored');
  const [answered, passed] = [scored.length, scored.filter(passes).length];
  const interval = exactInterval(passed, answered);
  return { ...bar, passed, answered, interval, state: stateOf(bar, passed, answered, interval) };
}

/**
 * `held`: as many passed as must, or as large a share of more answers. `missed`: fewer did, and even the better end of the exact interval is
 * below the bar. `unclear`: fewer did, and chance alone may explain it.
 */
function stateOf(
  bar: CaseBar,
  passed: number,
  answered: number,
  interval: BarCheck['interval'],
): BarCheck['state'] {
  const { passes: needed, of } = bar;
  const isHeld = answered > of ? passed * of >= needed * answered : passed >= needed;
  if (isHeld) return 'held';
  return isMissed(bar, interval) ? 'missed' : 'unclear';
}

function passes({ result }: Sample): boolean {
  return result.kind === 'scored' && result.passed && (!result.task || isRight(result.task));
}
