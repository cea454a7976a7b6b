import { expect, test } from 'vitest';
import type { MetricComparison } from '../../src/compare/comparison.ts';
import { wideIntervalsText } from '../../src/report/words/facts.ts';
import { scenarios } from './scenarios.ts';

/** The report of three lost cases, with this interval of its pass rate. */
function textWith(interval: MetricComparison['interval'], net: number | undefined) {
  const { verdict } = scenarios.regressed ?? expect.fail();
  const suites = verdict.suites.map((suite) => {
    const { state } = suite.comparison;
    if (state.kind !== 'compared') return suite;
    const slots = state.slots.map((slot) => ({
      ...slot,
      metrics: slot.metrics.map(({ net: _, ...metric }) => ({
        ...metric,
        interval,
        ...(net !== undefined && { net }),
      })),
    }));
    return { ...suite, comparison: { ...suite.comparison, state: { ...state, slots } } };
  });
  return wideIntervalsText({ ...verdict, suites });
}

test.each([
  ['beside a confirmed loss it reaches past 0', [-0.1, 0.02], -0.05, true],
  ['it does not', [-0.1, -0.02], -0.05, false],
  ['nothing was confirmed', [-0.1, 0.02], undefined, false],
  ['there is none', null, -0.05, false],
] as const)('why an interval is wide is said where %s', (_name, interval, net, said) => {
  const text = textWith(interval, net);
  if (said) expect(text).toContain('The cases that broke were confirmed on fresh runs.');
  else expect(text).toBeNull();
});
