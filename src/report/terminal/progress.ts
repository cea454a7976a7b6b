import { count, rangeText, whole } from '../../numbers.ts';
import type { EvalPlan } from '../../plan/eval-plan.ts';
import { STAGES, type Stage } from '../../samples/stage.ts';
import { afterLossShort } from '../after-loss.ts';
import { fitted, type Paint, padded } from './terminal-style.ts';

/** Cells of a progress bar. */
const BAR = 30;
const STAGE = 15;

/** Where a running round stands. */
export interface RoundProgress {
  readonly stage: Stage;
  readonly done: number;
  readonly total: number;
  readonly errors: number;
}

/** `plan   5 suites · 1 to run · 60 cases · 120 calls`: everything that is known before the first call. */
export function planText({ suites, calls, afterLoss }: EvalPlan): string {
  const runs = suites.flatMap(({ action }) => (action.kind === 'run' ? [action] : []));
  const unmeasured = suites.filter(({ action }) => action.kind === 'unmeasured').length;
  const cases = runs.reduce((sum, run) => sum + run.cases.length, 0);
  return [
    count(suites.length, 'suite'),
    `${runs.length} to run`,
    ...(unmeasured > 0 ? [`${unmeasured} cannot be measured`] : []),
    ...(runs.length > 0
      ? [
          count(cases, 'case'),
          `${rangeText(calls)} ${calls.atMost === 1 ? 'call' : 'calls'}${afterLoss ? `, ${afterLossShort(afterLoss)}` : ''}`,
        ]
      : []),
  ].join(' · ');
}

/** One line that a terminal overwrites: stage, bar, count, errors. At most `width` columns. */
export function progressBar(
  { stage, done, total, errors }: RoundProgress,
  paint: Paint,
  width: number,
): string {
  const share = total > 0 ? Math.min(1, done / total) : 1;
  const room = Math.max(4, Math.min(BAR, width - STAGE - 24));
  const full = Math.floor(share * room);
  const bar = paint('green', '█'.repeat(full)) + paint('dim', '░'.repeat(room - full));
  const failed = errors > 0 ? `  ${paint('yellow', count(errors, 'error'))}` : '';
  return ` ${padded(stageText(stage), STAGE)} ${bar} ${done}/${total}${failed}`;
}

/** The same for a log, where every line stays: `first look: 60 of 120 samples, 2 errors`. */
export function progressLine({ stage, done, total, errors }: RoundProgress): string {
  const failed = errors > 0 ? `, ${count(errors, 'error')}` : '';
  return `${stageText(stage)}: ${whole(done)} of ${count(total, 'sample')}${failed}`;
}

function stageText(stage: Stage): string {
  return fitted(STAGES[stage].label, STAGE);
}
