import { describe, expect, test } from 'vitest';
import { compareEvidence } from '../../../src/compare/compare-evidence.ts';
import type { Sample, Scored } from '../../../src/samples/sample.ts';
import type { Stage } from '../../../src/samples/stage.ts';
import { judge } from '../../../src/verdict/judge.ts';
import { evidence, finding, gateConfig, onePlan, plannedCase, samples } from '../evidence.ts';

const keys = { generation: 'a'.repeat(64), grading: 'b'.repeat(64) };
const names = Array.from({ length: 30 }, (_, at) => `case ${at}`);
const of = (marks: string, over: Partial<Sample>) =>
  names.flatMap((id) => samples(id, marks, '').map((one): Sample => ({ ...one, keys, ...over })));
const stored = (marks: string) => of(marks, { stage: 'record', at: '2026-03-01T00:00:00Z' });
const looks = (marks: string) =>
  names.flatMap((id) => samples(id, '', marks).map((one) => ({ ...one, stage: 'search' as const })));

function compared(past: readonly Sample[], fresh: readonly Sample[], policy: object = {}) {
  const config = gateConfig(policy);
  const comparison = compareEvidence({
    plan: onePlan(names.map((id) => plannedCase(id))),
    config,
    findings: [finding()],
    evidence: evidence([...fresh, ...looks('.')], { stored: past }),
  });
  const state = comparison.suites[0]?.state;
  return {
    drift: state?.kind === 'compared' ? state.slots[0]?.drift : 'not compared',
    verdict: judge(comparison, config.policy),
  };
}

test('fresh samples of main that answer otherwise than the stored ones are said, and no part of the verdict', () => {
  const { drift, verdict } = compared(stored('...'), of('FFF', { stage: 'fill' }));
  expect(drift).toEqual([
    expect.objectContaining({
      metric: 'pass',
      stored: 1,
      fresh: 0,
      compared: 30,
      storedDays: ['2026-03-01', '2026-03-01'],
    }),
  ]);
  const steady = compared(stored('...'), of('...', { stage: 'fill' }));
  expect(steady.drift).toBeUndefined();
  expect([verdict.outcome, verdict.exitCode]).toEqual([steady.verdict.outcome, steady.verdict.exitCode]);
});

test('tried cases tell of a drift from two stored answers a case on', () => {
  const flipped = of('FF', { stage: 'trial' }).slice(0, 6);
  expect(compared(stored('..'), flipped).drift).toHaveLength(1);
  expect(compared(stored('.'), flipped).drift).toBeUndefined();
});

test('suspects that flip count one by one, a trial of all cases together', () => {
  const few = (stage: Stage) => of('FF', { stage }).slice(0, 6);
  const lost = of('FF', { stage: 'whole-suite' });
  expect(compared(stored('.'), few('trial')).drift).toBeUndefined();
  expect(compared(stored('..'), lost).drift).toHaveLength(1);
});

test('answers to variations of the prompt are not drift of the model', () => {
  const varied = of('FFF', { stage: 'whole-suite', variation: 1 });
  expect(compared(stored('...'), varied).drift).toBeUndefined();
  expect(compared(stored('...'), [...varied, ...of('FFF', { stage: 'whole-suite' })]).drift).toHaveLength(1);
});

/** Of a model whose answers never read alike. */
const inOtherWords = (own: readonly Sample[]) =>
  own.map((one, at): Sample => ({ ...one, output: `words ${at}` }));

/** The slot where this PR fails the first `count` cases, and main is asked again in these alone. */
function triedSlot(
  past: readonly Sample[],
  count: number,
  look: string,
  main: string,
  stage: Stage = 'trial',
  policy: object = {},
) {
  const chosen = (own: readonly Sample[]) => own.filter((sample) => names.indexOf(sample.case) < count);
  const failing = names.slice(0, count).flatMap((id) => samples(id, '', look));
  const passing = names.slice(count).flatMap((id) => samples(id, '', '.'));
  const first = [...failing, ...passing].map((one) => ({ ...one, stage: 'search' as const }));
  const comparison = compareEvidence({
    plan: onePlan(names.map((id) => plannedCase(id))),
    config: gateConfig(policy),
    findings: [finding()],
    evidence: evidence([...chosen(of(main, { stage })), ...first], { stored: past }),
  });
  const state = comparison.suites[0]?.state;
  return state?.kind === 'compared' ? state.slots[0] : undefined;
}
const tried = (past: string, count: number, look: string, main: string) =>
  triedSlot(inOtherWords(stored(past)), count, look, main)?.drift;

test('main fails far more of the tried cases than this PR failing them lets expect: that is drift', () => {
  expect(tried('......', 10, 'F', 'F')).toEqual([
    expect.objectContaining({ metric: 'pass', drifted: true, fresh: 0, inChange: true }),
  ]);
  expect(tried('......', 10, 'F', '.')).toBeUndefined();
});

test('a settled model that was asked again wherever it seems to differ is held at what it answers today', () => {
  const change = (past: readonly Sample[]) => {
    const slot = triedSlot(past, 10, 'F', 'F', 'search');
    const row = slot?.metrics.find(({ name }) => name === 'pass');
    const labels = slot?.cases.map(({ transition }) => transition).filter((one) => one !== 'unchanged');
    return [slot?.drift?.[0]?.inChange, row?.baseline, row?.difference, labels];
  };
  expect(change(stored('......'))).toEqual([undefined, expect.closeTo(2 / 3), 0, []]);
  const [inChange, , difference, labels] = change(inOtherWords(stored('......')));
  expect([inChange, difference, labels]).toEqual([true, expect.closeTo(-1 / 3), Array(10).fill('flaky')]);
});

test('a model is settled by what this run asked of it as well: a store may hold one sample a case', () => {
  const slot = triedSlot(stored('.'), 10, 'F', 'FF', 'fill');
  const row = slot?.metrics.find(({ name }) => name === 'pass');
  expect([slot?.drift?.[0]?.inChange, row?.baseline, row?.difference]).toEqual([
    undefined,
    expect.closeTo(2 / 3),
    0,
  ]);
  const mixed = triedSlot(inOtherWords(stored('..')), 10, 'F', 'FF', 'fill');
  expect(mixed?.drift?.[0]?.inChange).toBe(true);
});

test('a settled model that only a trial asked again is still held at its stored answers, and the drift says so', () => {
  const slot = triedSlot(stored('......'), 10, 'F', 'F', 'trial');
  const row = slot?.metrics.find(({ name }) => name === 'pass');
  expect([slot?.drift?.[0]?.inChange, row?.difference]).toEqual([true, expect.closeTo(-1 / 3)]);
});

test('but what it fails there on both sides is not called flaky for what was stored', () => {
  const labels = (past: readonly Sample[]) =>
    triedSlot(past, 10, 'F', 'FF')
      ?.cases.slice(0, 10)
      .map(({ transition }) => transition);
  expect(labels(stored('......'))).toEqual(Array(10).fill('unchanged'));
  expect(labels(inOtherWords(stored('......')))).toEqual(Array(10).fill('flaky'));
});

describe('a settled model whose scores drifted and whose passes did not', () => {
  const kind =
    (value: number) =>
    (one: Sample): Sample => ({
      ...one,
      result: { ...(one.result as Scored), metrics: { kindness: value } },
    });
  const first = (own: readonly Sample[], count: number) =>
    own.filter((sample) => names.indexOf(sample.case) < count);
  /** This PR's first looks at ten cases score ½, as main does today; main is asked again about some of them. */
  const drifted = (askedAgain: number, past = stored('...').map(kind(1))) => {
    const looks = names.flatMap((id, at) => samples(id, '', '.').map(kind(at < 10 ? 0.5 : 1)));
    const today = first(of('.', { stage: 'search' }), askedAgain).map(kind(0.5));
    const state = compareEvidence({
      plan: onePlan(names.map((id) => plannedCase(id))),
      config: gateConfig({ metrics: { kindness: { gate: true } } }),
      findings: [finding()],
      evidence: evidence([...today, ...looks.map((one) => ({ ...one, stage: 'search' as const }))], {
        stored: past,
      }),
    }).suites[0]?.state;
    const slot = state?.kind === 'compared' ? state.slots[0] : undefined;
    const row = slot?.metrics.find(({ name }) => name === 'kindness');
    return { drift: slot?.drift, difference: row?.difference };
  };

  test('asked again wherever it seems to differ, it is held at what it scores today, and the drift is said', () => {
    const { drift, difference } = drifted(10);
    expect(drift).toEqual([
      expect.objectContaining({ metric: 'kindness', drifted: true, stored: 1, fresh: 0.5 }),
    ]);
    expect(drift?.[0]?.inChange).toBeUndefined();
    expect(difference).toBe(0);
  });

  test('one answer is evidence at once; what was not asked again is still in the change', () => {
    const { drift, difference } = drifted(1);
    expect(drift).toEqual([expect.objectContaining({ metric: 'kindness', inChange: true })]);
    expect(difference).toBeCloseTo((-0.5 * 9) / names.length);
  });

  test('where a grader gives the same text another score each time, no drift is said', () => {
    const wavers = stored('...').map((one, at) => kind(at % 3 ? 1 : 0.5)(one));
    expect(drifted(1, wavers).drift).toBeUndefined();
  });

  test('answers that were stored once say nothing: where repeats differ now and then, one that did is looked at soonest', () => {
    const once = stored('...')
      .filter(({ repeat, case: id }) => repeat === 0 || names.indexOf(id) >= 10)
      .map(kind(1));
    expect(drifted(1, once).drift).toBeUndefined();
  });
});

test('main passes what this PR broke, as its stored samples let expect: no drift, however many were broken', () => {
  expect(tried('...F', 10, 'FF', '..')).toBeUndefined();
  expect(tried('..F', 10, 'F', '..')).toBeUndefined();
  expect(tried('FFF', 15, 'FF', '..')).toEqual([expect.objectContaining({ drifted: true, fresh: 1 })]);
});

test('a graded metric chooses cases that pass less often than their stored passes say: that alone is not drift', () => {
  // Each tried case passes half of its answers on both sides. Main was lucky in three of its four stored ones.
  const past = (id: string, at: number) => samples(id, at < 8 ? '...F' : at % 6 ? '....' : '..F.', '');
  const lucky = inOtherWords(
    names.flatMap((id, at) =>
      past(id, at).map((one): Sample => ({ ...one, keys, stage: 'record', at: '2026-03-01T00:00:00Z' })),
    ),
  );
  const drifted = (metrics: object) =>
    triedSlot(lucky, 8, 'FFF', '....FFFF', 'trial', { metrics })?.drift?.map(({ metric }) => metric) ?? [];
  expect(drifted({})).toEqual(['pass']);
  expect(drifted({ cost: { gate: true } })).toEqual(['pass']);
  expect(drifted({ score: { gate: true } })).not.toContain('pass');
});

test('nothing stored or nothing fresh: nothing to say', () => {
  expect(compared([], of('FFF', { stage: 'fill' })).drift).toBeUndefined();
  expect(compared(stored('...'), []).drift).toBeUndefined();
});

test('what answers took is not drift', () => {
  const priced = (cost: number) => ({ target: { cost } });
  const policy = { metrics: { cost: { gate: true, tolerance: 0 } } };
  const { drift } = compared(
    of('...', { ...priced(0.1), at: '2026-03-01T00:00:00Z' }),
    of('...', { stage: 'fill', ...priced(0.4) }),
    policy,
  );
  expect(drift).toBeUndefined();
});
