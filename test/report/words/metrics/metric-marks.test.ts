import { expect, test } from 'vitest';
import { MARK_WORDS, markOf } from '../../../../src/report/words/metrics/metric-marks.ts';
import * as make from '../../verdicts.ts';

/** Of a metric beside a confirmed loss: the change of the whole suite, and what the tried cases say. */
const word = (difference: number, tried: readonly [number, number], gate = false) =>
  MARK_WORDS[
    markOf(
      make.metric('helpful', { difference, interval: [-0.1, 0.1], tried, gate }),
      make.slot({ findings: [make.finding({ metric: 'helpful', outcome: 'cleared' })] }),
      'regressed',
    )
  ];

test.each([
  ['the cases that were tried got worse, and so did the suite', -0.04, [-0.1, -0.02], 'worse, warns'],
  ['they did, and the suite is as before', 0, [-0.1, -0.02], 'cases worse, warns'],
  ['they did, and the suite is better', 0.02, [-0.1, -0.02], 'cases worse, warns'],
  ['nothing is to be told of them, and the suite is as before', 0, [-0.1, 0.02], 'same'],
  ['nothing is to be told of them', -0.04, [-0.1, 0.02], 'within noise'],
  ['they got better, and so did the suite', 0.04, [0.02, 0.1], 'better'],
  ['they got better, and the suite did not', -0.04, [0.02, 0.1], 'within noise'],
] as const)('a metric that warns: %s', (_name, difference, tried, said) => {
  expect(word(difference, tried)).toBe(said);
});

test.each([
  ['could not tell', 'inconclusive', true, 'not clear'],
  ['could not tell for another reason', 'inconclusive', undefined, 'regressed'],
  ['got worse by another column', 'regressed', true, 'regressed'],
  ['accepts as much', 'pass', true, 'within tolerance'],
] as const)('a gate whose suspects lost together, in a suite that %s', (_name, outcome, together, said) => {
  const metric = make.metric('pass', { difference: -0.04, interval: [-0.1, 0.1], gate: true });
  const found = make.finding({ outcome: 'convicted', ...(together && { together }) });
  expect(MARK_WORDS[markOf(metric, make.slot({ findings: [found] }), outcome)]).toBe(said);
});
