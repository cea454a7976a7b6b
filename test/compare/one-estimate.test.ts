import { expect, test } from 'vitest';
import { compareEvidence } from '../../src/compare/compare-evidence.ts';
import type { Comparison } from '../../src/compare/comparison.ts';
import { compareFiles } from '../../src/compare/files/compare-files.ts';
import { erosions } from '../../src/compare/over-time/erosion.ts';
import { jsonLinesResults } from '../../src/engine/results/result-json-lines.ts';
import { metricRule } from '../../src/metrics/metric-rules.ts';
import type { Sample } from '../../src/samples/sample.ts';
import { seededRandom } from '../../src/stats/random.ts';
import { measuredVariant } from '../../src/variants/measured-variant.ts';
import { variantPairs } from '../../src/variants/variant-pairs.ts';
import { evidence, gateConfig, onePlan, plannedCase, samples } from './evidence.ts';

/** One set of answers, five a side, given to everything that compares. */
const random = seededRandom(3, 'one estimate');
const names = Array.from({ length: 40 }, (_, at) => `case ${at}`);
const draw = (rate: number) => Array.from({ length: 5 }, () => (random.next() < rate ? '.' : 'F')).join('');
const answers = new Map(names.map((name, at) => [name, { main: draw(0.9), pull: draw(at % 3 ? 0.9 : 0.6) }]));
const uniform = (main: string, pull: string, name: string): Sample[] =>
  samples(name, main, pull).map((sample) => ({ ...sample, stage: 'uniform' as const }));
const all = [...answers].flatMap(([name, { main, pull }]) => uniform(main, pull, name));

const passIn = (comparison: Comparison) => {
  const state = comparison.suites[0]?.state;
  const row = state?.kind === 'compared' ? state.slots[0]?.metrics.find(({ name }) => name === 'pass') : null;
  const { baseline, candidate, difference, interval } = row ?? expect.fail('no pass rate');
  return { baseline, candidate, difference, interval };
};

/** The gate's own line, which `migrate` and `backtest` run as well. */
const gate = passIn(
  compareEvidence({
    plan: onePlan(names.map((id) => plannedCase(id))),
    config: gateConfig(),
    findings: [],
    evidence: evidence(all),
  }),
);

test('`compare` of files with the same answers gives the same change and interval', () => {
  const file = (side: 'main' | 'pull') =>
    jsonLinesResults(
      `${side}.jsonl`,
      [...answers]
        .flatMap(([name, own]) =>
          [...own[side]].map((mark) => JSON.stringify({ case_id: name, passed: mark === '.' })),
        )
        .join('\n'),
    );
  const config = gateConfig({ alpha: 1e-9 });
  expect(passIn(compareFiles({ baseline: file('main'), candidate: file('pull'), config, seed: 1 }))).toEqual(
    gate,
  );
});

test('`variants` gives the same rates, change and interval', () => {
  const of = (arm: Sample['arm'], slot: string) =>
    all.filter((sample) => sample.arm === arm).map((sample) => ({ ...sample, slot }));
  const drawn = [...of('baseline', 'one'), ...of('candidate', 'other')];
  const variants = ['one', 'other'].map((slot) =>
    measuredVariant(
      { slot, label: slot, provider: slot },
      drawn.filter((sample) => sample.slot === slot),
    ),
  );
  const [pair] = variantPairs(variants, drawn);
  expect({
    baseline: variants[0]?.accuracy?.value,
    candidate: variants[1]?.accuracy?.value,
    difference: pair?.difference,
    interval: pair?.interval,
  }).toEqual({
    baseline: expect.closeTo(gate.baseline ?? 0, 12),
    candidate: expect.closeTo(gate.candidate ?? 0, 12),
    difference: expect.closeTo(gate.difference ?? 0, 12),
    interval: gate.interval?.map((end) => expect.closeTo(end, 12)),
  });
});

test('a night that holds main against its anchor gives the same loss and interval', () => {
  const of = (arm: Sample['arm'], at: string) =>
    all.filter((sample) => sample.arm === arm).map((sample): Sample => ({ ...sample, arm: 'baseline', at }));
  const [found] = erosions({
    anchor: of('baseline', '2026-03-01T00:00:00Z'),
    today: of('candidate', '2026-03-20T00:00:00Z'),
    rules: [metricRule('pass', {})],
    anchors: 1,
    alpha: 0.05,
    seed: 1,
  });
  expect([found?.anchor, found?.today, found?.loss]).toEqual(
    [gate.baseline, gate.candidate, -(gate.difference ?? 0)].map((value) => expect.closeTo(value ?? 0, 12)),
  );
  const [low = 0, high = 0] = gate.interval ?? [];
  expect(found?.interval).toEqual([expect.closeTo(-high, 12), expect.closeTo(-low, 12)]);
});
