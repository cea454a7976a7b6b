import { describe, expect, test } from 'vitest';
import type { MetricComparison } from '../../src/compare/comparison.ts';
import { besideLossText } from '../../src/report/words/facts.ts';
import { scenarios } from './scenarios.ts';
import * as make from './verdicts.ts';

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
  return besideLossText({ ...verdict, suites });
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

describe('a metric within noise beside a confirmed loss', () => {
  /** A pass rate that is convicted, and a score with this interval beside it. */
  const text = (score: Partial<MetricComparison>, convicted = true) => {
    const slot = make.slot({
      metrics: [
        make.metric('pass', { baseline: 0.9, candidate: 0.7, difference: -0.2, interval: [-0.3, -0.1] }),
        make.metric('score', { baseline: 0.9, candidate: 0.85, difference: -0.05, ...score }),
      ],
      findings: [make.finding({ outcome: convicted ? 'convicted' : 'cleared', pValue: 0.002 })],
    });
    return besideLossText(make.verdict('regressed', [make.suite('regressed', [slot])]));
  };
  const why =
    'Each metric is tested by itself. `score` got worse as well, by too little for how much it varies';

  test('is told why, where it fell too', () => {
    expect(text({ interval: [-0.12, 0.02] })).toContain(why);
    expect(text({ interval: [-0.12, 0.02], direction: 'lower', difference: 0.05 })).toContain(why);
  });

  test('needs no word where it rose, where it is shown to have fallen, or where nothing was confirmed', () => {
    expect(text({ interval: [-0.02, 0.12], difference: 0.05 })).toBeNull();
    expect(text({ interval: [-0.12, 0.12], difference: -1e-15 })).toBeNull();
    expect(text({ interval: [-0.12, -0.02] })).toBeNull();
    expect(text({ interval: [-0.12, 0.02] }, false)).toBeNull();
  });
});
