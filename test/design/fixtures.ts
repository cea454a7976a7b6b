import type { DesignPlan, DesignSlot, DesignUnit } from '../../src/design/design.ts';
import type { Arm, Sample } from '../../src/samples/sample.ts';
import { sampleWith, UNSAID } from '../support/builders/sample.ts';

export function unit(name: string, more: Partial<DesignUnit> = {}): DesignUnit {
  return { case: name, critical: false, cluster: null, repeatNever: false, ...more };
}

export function slotOf(units: readonly DesignUnit[], more: Partial<DesignSlot> = {}): DesignSlot {
  return {
    suite: 'support',
    slot: 'assistant',
    together: 'cell',
    gating: [{ name: 'pass', direction: 'higher' }],
    units,
    ...more,
  };
}

export function planOf(slots: readonly DesignSlot[], more: Partial<DesignPlan> = {}): DesignPlan {
  return { slots, effort: 'uniform', repeats: 3, alpha: 0.05, seed: 1, ...more };
}

/** One scored sample; `score` decides `passed` at ½ unless said otherwise. */
export function sampleOf(
  name: string,
  arm: Arm,
  score: number,
  more: Partial<Sample> = {},
  metrics: Readonly<Record<string, number>> = {},
): Sample {
  return sampleWith({
    case: name,
    arm,
    stage: 'uniform',
    result: { kind: 'scored', passed: score >= 0.5, score, metrics, failed: [] },
    ...UNSAID,
    ...more,
  });
}

/** `passed` of `scored` samples of one case and arm. */
export function tally(
  name: string,
  arm: Arm,
  passed: number,
  scored: number,
  more: Partial<Sample> = {},
): Sample[] {
  return Array.from({ length: scored }, (_, repeat) =>
    sampleOf(name, arm, repeat < passed ? 1 : 0, { repeat, ...more }),
  );
}

export function errored(name: string, arm: Arm, more: Partial<Sample> = {}): Sample {
  const result = { kind: 'errored', cause: 'timeout', message: 'timed out' } as const;
  return sampleOf(name, arm, 0, { ...more, result });
}
