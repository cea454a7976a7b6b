import { describe, expect, test } from 'vitest';
import type { MetricComparison } from '../../../../src/compare/comparison.ts';
import { commentOf } from '../../../../src/report/markdown/surfaces.ts';
import { intervalsText } from '../../../../src/report/words/metrics/intervals.ts';
import { markOf } from '../../../../src/report/words/metrics/metric-marks.ts';
import { scenarios } from '../../scenarios.ts';
import * as make from '../../verdicts.ts';

/** The report of three lost cases, with this interval of its pass rate. */
function textWith(interval: MetricComparison['interval'], net: number | undefined, sideBySide = true) {
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
    return { ...suite, comparison: { ...suite.comparison, sideBySide, state: { ...state, slots } } };
  });
  return intervalsText({ ...verdict, suites });
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

test('two files have no fresh runs, and some of their intervals speak of these cases alone', () => {
  expect(textWith([-0.1, 0.02], -0.05, false)).toBe(
    'An interval says how far all cases moved together, so it may reach past 0. The test says whether any of them got worse.',
  );
});

test('nor where suspects lost together, and the suite is not said to be worse', () => {
  const metric = make.metric('pass', { difference: -0.04, interval: [-0.1, 0.02], net: -0.05, gate: true });
  const finding = make.finding({ outcome: 'convicted', together: true });
  const textOf = (outcome: 'inconclusive' | 'regressed') =>
    intervalsText(
      make.verdict(outcome, [
        make.suite(outcome, [make.slot({ metrics: [metric], findings: [finding] })], {}),
      ]),
    );
  expect(textOf('regressed')).toContain('The cases that broke were confirmed on fresh runs.');
  expect(textOf('inconclusive')).toBeNull();
});

describe('a metric that gates, and whose interval says that it got worse', () => {
  const worse = { baseline: 0.83, candidate: 0.71, difference: -0.12, interval: [-0.21, -0.03] } as const;
  const verdictWith = (outcome: 'cleared' | 'untested', ...names: string[]) => {
    const slot = make.slot({
      metrics: names.map((name) => make.metric(name, { gate: true, ...worse })),
      findings: names.map((metric) => make.finding({ metric, outcome, pValue: 0.12 })),
    });
    return make.verdict('pass', [make.suite('pass', [slot])]);
  };

  test('is not called noise where the test confirmed no loss, and why is said', () => {
    const one = verdictWith('cleared', 'accuracy');
    expect(intervalsText(one)).toBe(
      '`accuracy` got worse, and its interval leaves 0 out, but no loss was confirmed. One interval in twenty misses the truth by chance. The test that decides allows for all that is tested together.',
    );
    expect(intervalsText(verdictWith('cleared', 'accuracy', 'macro-f1'))).toContain(
      '`accuracy` and `macro-f1` got worse, and their intervals leave 0 out',
    );
    expect(commentOf(one, make.context())).toContain('🟡\u00A0not\u00A0confirmed');
  });

  test('is not put down to chance beside accepted cases', () => {
    const slot = make.slot({
      metrics: [make.metric('pass', worse)],
      findings: [make.finding({ pValue: 0.12 })],
      cases: [make.aCase('known', 'accepted'), ...make.cases(59)],
    });
    expect(intervalsText(make.verdict('pass', [make.suite('pass', [slot])]))).toBe(
      'Pass rate got worse, and its interval leaves 0 out: accepted cases are in these figures. No other loss was confirmed.',
    );
  });

  test('is nothing of that where no test was made of it', () => {
    expect(intervalsText(verdictWith('untested', 'accuracy'))).toBeNull();
  });
});

describe('near the edge of a tolerance', () => {
  const textOf = (outcome: 'pass' | 'regressed', metric: Partial<MetricComparison>) => {
    const metrics = [
      make.metric('pass', { gate: true, tolerance: 0.08, net: -0.06, difference: -0.055, ...metric }),
    ];
    const slot = make.slot({ metrics, findings: [make.finding({ outcome: 'convicted', pValue: 0.001 })] });
    return intervalsText(make.verdict(outcome, [make.suite(outcome, [slot])]));
  };
  const past =
    'By its interval, the loss of pass rate may be larger than the tolerance. More cases would tell.';
  const into = 'By its interval, the loss of pass rate may be within the tolerance. More cases would tell.';

  test.each([
    ['a loss that is accepted may be larger', 'pass', { interval: [-0.091, -0.019] }, past],
    ['it is not', 'pass', { interval: [-0.08, -0.019] }, null],
    [
      'a loss that blocks may be one that is accepted',
      'regressed',
      { difference: -0.11, interval: [-0.14, -0.08] },
      into,
    ],
    ['it blocks by its fresh runs alone', 'regressed', { net: -0.09, interval: [-0.091, -0.019] }, into],
    ['it is not', 'regressed', { difference: -0.11, interval: [-0.14, -0.081] }, null],
    [
      'it blocks although it is accepted, as a critical case does',
      'regressed',
      { interval: [-0.091, -0.019] },
      null,
    ],
    ['nothing is accepted', 'regressed', { tolerance: 0, interval: [-0.091, 0] }, null],
    ['there is no interval', 'pass', { interval: null }, null],
    [
      'less is better',
      'pass',
      { direction: 'lower', net: 0.06, difference: 0.055, interval: [0.019, 0.091] },
      past,
    ],
  ] as const)('its sentence stands where %s', (_, outcome, metric, said) => {
    expect(textOf(outcome, metric)).toBe(said);
  });
});

describe('a metric within noise beside a confirmed loss', () => {
  /** A pass rate that is convicted, and a score with this interval beside it. */
  const text = (score: Partial<MetricComparison>, convicted = true) => {
    const slot = make.slot({
      metrics: [
        make.metric('pass', {
          baseline: 0.9,
          candidate: 0.7,
          difference: -0.2,
          interval: [-0.3, convicted ? -0.1 : 0.1],
        }),
        make.metric('score', { baseline: 0.9, candidate: 0.85, difference: -0.05, ...score }),
      ],
      findings: [make.finding({ outcome: convicted ? 'convicted' : 'cleared', pValue: 0.002 })],
    });
    return intervalsText(make.verdict('regressed', [make.suite('regressed', [slot])]));
  };
  const why =
    'Each metric is tested by itself. Score got worse as well, by too little for how much it varies';

  test('is told why, where it fell too', () => {
    expect(text({ interval: [-0.12, 0.02] })).toContain(why);
    expect(text({ interval: [-0.02, 0.12], direction: 'lower', difference: 0.05 })).toContain(why);
  });

  test('is not noise where the interval beside it leaves 0 out, however little its fresh runs alone show', () => {
    const unsure = { tried: [-0.2, 0.1], interval: [-0.12, -0.02] } as const;
    expect(text(unsure)).toBeNull();
    const slot = make.slot({ findings: [make.finding({ outcome: 'convicted', pValue: 0.002 })] });
    const score = make.metric('score', { difference: -0.05, ...unsure });
    const marks = [
      score,
      { ...score, interval: [-0.12, 0.02] as const },
      { ...score, tried: [-0.2, -0.1] as const },
    ];
    expect(marks.map((metric) => markOf(metric, slot, 'regressed'))).toEqual(['warned', 'noise', 'warned']);
  });

  test('needs no word where it rose, where it is shown to have fallen, or where nothing was confirmed', () => {
    expect(text({ interval: [-0.02, 0.12], difference: 0.05 })).toBeNull();
    expect(text({ interval: [-0.12, 0.12], difference: -1e-15 })).toBeNull();
    expect(text({ interval: [-0.12, 0.11], difference: -0.005 })).toBeNull();
    expect(text({ interval: [-0.12, -0.02] })).toBeNull();
    expect(text({ interval: [-0.12, 0.02] }, false)).toBeNull();
  });
});
