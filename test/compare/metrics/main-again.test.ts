import { expect, test } from 'vitest';
import { compareEvidence } from '../../../src/compare/compare-evidence.ts';
import type { Sample } from '../../../src/samples/sample.ts';
import type { Stage } from '../../../src/samples/stage.ts';
import {
  errored,
  evidence,
  finding,
  gateConfig,
  onePlan,
  plannedCase,
  sample,
  samples,
} from '../evidence.ts';

const keys = { generation: 'a'.repeat(64), grading: 'b'.repeat(64) };
const names = Array.from({ length: 40 }, (_, at) => `case ${at}`);
/** Main passed everything when it was stored. */
const stored = names.flatMap((id) =>
  samples(id, '....', '').map(
    (one, at): Sample => ({
      ...one,
      keys,
      stage: 'record',
      at: '2026-03-01T00:00:00Z',
      output: `words ${at}`,
    }),
  ),
);
/** This PR fails every second case, as main does today. */
const isFailing = (at: number) => at % 2 === 0;
const looks = names.flatMap((id, at) =>
  samples(id, '', isFailing(at) ? 'F' : '.').map((one): Sample => ({ ...one, stage: 'search' })),
);
const again = names.flatMap((id, at) =>
  samples(id, isFailing(at) ? 'F' : '.', '').map((one): Sample => ({ ...one, keys, stage: 'main-again' })),
);

function passRate(fresh: readonly Sample[]) {
  const state = compareEvidence({
    plan: onePlan(names.map((id) => plannedCase(id))),
    config: gateConfig(),
    findings: [finding()],
    evidence: evidence([...looks, ...fresh], { stored }),
  }).suites[0]?.state;
  const slot = state?.kind === 'compared' ? state.slots[0] : undefined;
  const { baseline, difference } = slot?.metrics.find(({ name }) => name === 'pass') ?? {};
  return { baseline, difference, inChange: slot?.drift?.map((drift) => drift.inChange === true) ?? [] };
}

test('where main was asked again in all cases, the change is against what it answers today', () => {
  expect(passRate(again)).toEqual({ baseline: 0.5, difference: 0, inChange: [false] });
});

test('where the budget ended before, the rest of the change is against older answers, and the drift says so', () => {
  const { difference, inChange } = passRate(again.slice(0, 30));
  expect(difference).toBeCloseTo(-5 / 40);
  expect(inChange).toEqual([true]);
});

test('a case in which main gave no answer that was graded keeps what is stored of it', () => {
  const lost = sample('case 0', 'baseline', errored('API error: 503'), { stage: 'main-again', keys });
  const { baseline, inChange } = passRate([lost, ...again.slice(1)]);
  expect(baseline).toBeCloseTo(21 / 40);
  expect(inChange).toEqual([false]);
});

test('some cases that were asked because main always passed them say nothing by themselves: by chance such a case fails more than before', () => {
  const checks = again.map((one): Sample => ({ ...one, stage: 'main-check' }));
  expect(passRate(checks)).toEqual({ baseline: 1, difference: -0.5, inChange: [] });
});

// Three of five cases are broken, 40 are tried, and main answers as it did: one case in six fails. One answer of today alone would not show that the others' looks are a change.
test('a loss of many cases is as sharp against one answer of today as against stored ones', () => {
  const many = Array.from({ length: 200 }, (_, at) => `case ${at}`);
  const isBroken = (at: number) => at < 120;
  const isFailing = (at: number) => at >= 168;
  const of = (stage: Stage, marks: (at: number) => readonly [main: string, change: string], upTo = 200) =>
    many
      .slice(0, upTo)
      .flatMap((id, at) => samples(id, ...marks(at)).map((one): Sample => ({ ...one, keys, stage })));
  const changeOf = (fresh: readonly Sample[]) => {
    const state = compareEvidence({
      plan: onePlan(many.map((id) => plannedCase(id))),
      config: gateConfig(),
      findings: [finding({ outcome: 'convicted', suspects: many.slice(0, 40), netStages: ['trial'] })],
      evidence: evidence(fresh, {
        stored: of('record', (at) => [isFailing(at) ? 'FFFFFFFF' : '........', '']),
      }),
    }).suites[0]?.state;
    const slot = state?.kind === 'compared' ? state.slots[0] : undefined;
    return slot?.metrics.find(({ name }) => name === 'pass')?.interval ?? [0, 0];
  };
  const fresh = [
    ...of('search', (at) => ['', isBroken(at) || isFailing(at) ? 'F' : '.']),
    ...of('trial', () => ['....', 'FFFF'], 40),
  ];
  const [before, now] = [
    changeOf(fresh),
    changeOf([...fresh, ...of('main-again', (at) => [isFailing(at) ? 'F' : '.', ''])]),
  ];
  expect(now[1] - now[0]).toBeLessThan(1.6 * (before[1] - before[0]));
  expect(now[0]).toBeLessThan(-0.6);
  expect(now[1]).toBeGreaterThan(-0.6);
});
