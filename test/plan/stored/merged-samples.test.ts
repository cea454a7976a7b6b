import { describe, expect, test } from 'vitest';
import type { EvalPlan, PlannedCell } from '../../../src/plan/eval-plan.ts';
import { type MergedSamples, takenOver } from '../../../src/plan/stored/merged-samples.ts';
import { recordPlan } from '../../../src/plan/stored/record-plan.ts';
import type { Sample, SampleKeys } from '../../../src/samples/sample.ts';
import { sampleWith } from '../../support/builders/sample.ts';

const keys = (generation: string, grading = 's'): SampleKeys => ({ generation, grading });
const cell = (name: string, own: SampleKeys | null): PlannedCell => ({
  slot: 'assistant',
  case: name,
  baseline: null,
  candidate: 0,
  keys: { baseline: null, candidate: own },
});
const [refund, greeting, opaque] = [
  cell('refund', keys('r')),
  cell('greeting', keys('g')),
  cell('opaque', null),
];

/** Main's tree: the cells of one suite. */
function tree(...cells: PlannedCell[]): EvalPlan {
  const action = {
    kind: 'run' as const,
    slots: [],
    cases: [],
    cells,
    together: { kind: 'cell' as const },
    gradersPerCell: 0,
  };
  return { suites: [{ suite: 'support', changedInputs: [], notes: [], action }] } as unknown as EvalPlan;
}
const rules = { now: '2026-11-24T13:00:00.000Z', maxAgeDays: 30 };
const origin = { kind: 'pull-request', number: 7, run: 42 } as const;
const merged = (...samples: Sample[]): MergedSamples[] => [
  { origin, commits: { baseline: 'b'.repeat(40), candidate: 'a'.repeat(40) }, samples },
];
const drawn = (more: Partial<Sample> = {}) => sampleWith({ keys: keys('r'), ...more });
const taken = (samples: Sample[], held: Sample[] = []) =>
  takenOver(tree(refund, greeting, opaque), merged(...samples), { ...rules, samples: held });

describe('samples that a merged pull request left', () => {
  test('of a change away from a model that main cannot call any more are main’s as well', () => {
    const { samples, refused } = taken([drawn({ stage: 'candidate-only' })]);
    expect([samples.length, refused]).toEqual([1, {}]);
  });

  test("become main's where the keys are, whichever arm drew them, and say where they are from", () => {
    const { samples, refused, otherKeys } = taken([
      drawn({ output: 'of this PR' }),
      drawn({ arm: 'baseline', case: 'greeting', keys: keys('g'), stage: 'fill', output: 'of main' }),
    ]);
    expect(
      samples.map(({ case: name, arm, output, commit, origin: from }) => ({
        name,
        arm,
        output,
        commit,
        from,
      })),
    ).toEqual([
      { name: 'refund', arm: 'baseline', output: 'of this PR', commit: 'a'.repeat(40), from: origin },
      { name: 'greeting', arm: 'baseline', output: 'of main', commit: 'b'.repeat(40), from: origin },
    ]);
    expect([refused, otherKeys]).toEqual([{}, 0]);
  });

  test('get the names that main has, and tell nothing of themselves', () => {
    const claim = { commit: 'f'.repeat(40), driftedSince: rules.now, origin: { ...origin, number: 1 } };
    const [sample] = taken([drawn({ slot: '<b>', case: 'x', ...claim })]).samples;
    expect(sample).toMatchObject({ slot: 'assistant', case: 'refund', commit: 'a'.repeat(40), origin });
    expect(sample).not.toHaveProperty('driftedSince');
  });

  test.each<[string, Partial<Sample>, object]>([
    ['of other inputs', { keys: keys('old') }, { otherKeys: 1 }],
    ['graded by other checks', { keys: keys('r', 'x') }, { refused: { 'other-grading': 1 } }],
    ['of another suite, with these very keys', { suite: 'billing' }, { refused: {}, otherKeys: 0 }],
    ['of a case that main has not', { case: 'x', keys: keys('forged') }, { refused: { 'other-case': 1 } }],
    ['of a case that is opaque', { case: 'opaque', keys: keys('o') }, { refused: { 'no-keys': 1 } }],
    ['without keys', { keys: null }, { refused: { 'no-keys': 1 } }],
    [
      'with an error',
      { result: { kind: 'errored', cause: 'network', message: '' } },
      { refused: { errored: 1 } },
    ],
    ['out of a cache', { cached: true }, { refused: { cached: 1 } }],
    ['31 days old', { at: '2026-10-20T12:00:00.000Z' }, { refused: { 'too-old': 1 } }],
    ['from next week', { at: '2026-12-01T12:00:00.000Z' }, { refused: { 'from-the-future': 1 } }],
    ['of a result file', { stage: 'file' }, { refused: { 'unknown-stage': 1 } }],
  ])('%s stay out, and that is counted', (_name, more, expected) => {
    expect(taken([drawn(more)])).toMatchObject({ samples: [], ...expected });
  });

  test('are the first eight a case, in the order in which they were drawn: how they did chooses none', () => {
    const at = (minute: number) => `2026-11-24T12:${String(minute).padStart(2, '0')}:00.000Z`;
    const many = Array.from({ length: 12 }, (_, minute) => drawn({ at: at(minute), stage: 'fill' }));
    const { samples } = taken(many.toReversed());
    expect(samples.map((sample) => sample.at)).toEqual(many.slice(0, 8).map((sample) => sample.at));
    const held = [drawn({ arm: 'baseline', at: at(30) }), drawn({ arm: 'baseline', at: at(31) })];
    expect(taken(many, held).samples).toHaveLength(6);
    expect(taken(many, [...held, drawn({ arm: 'baseline', keys: keys('old') })]).samples).toHaveLength(6);
  });

  test('are no answers that were asked for because of others: first looks, and no more of a case that failed its own', () => {
    const of = (stage: Sample['stage'], round: number, arm: Sample['arm'] = 'candidate') =>
      drawn({ stage, round, arm, at: `2026-11-24T12:0${round}:00.000Z` });
    const looks = [of('search', 1), of('search', 2), of('search', 3, 'baseline')];
    const { samples, refused } = taken([...looks, of('trial', 4), of('confirm', 5), of('relook', 6)]);
    expect(samples.map(({ stage, round }) => [stage, round])).toEqual([['search', 1]]);
    expect(refused).toEqual({ chosen: 5 });
  });

  test('are not taken twice, also where the store kept a digest of the output', () => {
    const [sample] = taken([drawn()]).samples as [Sample];
    expect(taken([drawn()], [{ ...sample, output: null }]).samples).toEqual([]);
  });
});

describe('what a push asks', () => {
  const asked = (wish: Parameters<typeof recordPlan>[2], ...held: Sample[]) => {
    const { plan, enough, unkeyed } = recordPlan(
      tree(refund, greeting, opaque),
      { ...rules, samples: held },
      wish,
    );
    const [suite] = plan.suites;
    const cells = suite?.action.kind === 'run' ? suite.action.cells.map(({ case: name }) => name) : [];
    return { cells, enough, unkeyed };
  };
  const main = (name: string, own: SampleKeys) => drawn({ arm: 'baseline', case: name, keys: own });

  test("once what has nothing stored under today's keys, and nothing that could never be reused", () => {
    const push = { each: 1, unkeyed: false };
    expect(asked(push)).toEqual({ cells: ['refund', 'greeting'], enough: 0, unkeyed: 1 });
    expect(asked(push, main('refund', keys('r')))).toEqual({ cells: ['greeting'], enough: 1, unkeyed: 1 });
    expect(asked(push, main('refund', keys('r')), main('greeting', keys('g')))).toEqual({
      cells: [],
      enough: 2,
      unkeyed: 1,
    });
  });

  test('else until there are enough', () => {
    const fill = { each: 2, unkeyed: true };
    expect(asked(fill, main('refund', keys('r'))).cells).toEqual(['refund', 'greeting', 'opaque']);
    expect(asked(fill, main('refund', keys('r')), main('refund', keys('r')))).toEqual({
      cells: ['greeting', 'opaque'],
      enough: 1,
      unkeyed: 0,
    });
  });
});
