import { describe, expect, test } from 'vitest';
import { policySchema } from '../../src/config/policy/policy.ts';
import { designPlanOf, lookRequests } from '../../src/design/design-plan.ts';
import { cellRequests } from '../../src/plan/cell-requests.ts';
import type { ManifestCase, SuiteManifest } from '../../src/plan/manifest.ts';
import { planSuites } from '../../src/plan/plan-suites.ts';
import { storedAnswers } from '../../src/plan/stored/stored-samples.ts';
import type { Sample, SampleKeys } from '../../src/samples/sample.ts';
import { manifest, manifestCase } from '../support/builders/manifest.ts';
import { sampleWith } from '../support/builders/sample.ts';

type Keys = SampleKeys | null;
const key = (generation: string, grading: string): SampleKeys => ({ generation, grading });
const SLOT = 'triage · gpt-4o-mini';
const now = '2026-11-24T12:00:00.000Z';

interface Given {
  readonly main?: Keys;
  readonly pull?: Keys;
  /** What this PR makes of the case. */
  readonly edit?: Partial<ManifestCase>;
  readonly together?: SuiteManifest['together'];
  /** What grades the case in this PR, beside what its assertions say. */
  readonly gradedBy?: string;
  readonly stored?: readonly Sample[];
}

/** One case under another prompt or other assertions, and one that nothing touches. */
function planOf({ main = null, pull = null, edit = {}, together, gradedBy = 'main', stored }: Given) {
  const keyed = (arm: 'baseline' | 'candidate', own: Keys, over: Partial<ManifestCase>): SuiteManifest => {
    const cases = [manifestCase({ id: 'a', ...over }), manifestCase({ id: 'b' })];
    const made = manifest(cases, undefined, { arm, gradersPerCell: 1, ...(together && { together }) });
    const keys = [own, key('b', 'b')];
    const graders = [arm === 'candidate' ? gradedBy : 'main', 'main'];
    return {
      ...made,
      cells: made.cells.map((cell, at) => ({ ...cell, keys: keys[at] ?? null, gradedBy: graders[at] ?? '' })),
    };
  };
  const inputs = {
    changedInputs: ['prompts/triage.txt'],
    baseline: keyed('baseline', main, {}),
    candidate: keyed('candidate', pull, edit),
  };
  const config = {
    file: null,
    policy: policySchema.parse({}),
    suites: [{ id: 'triage', config: 'promptfooconfig.yaml', paths: [], metrics: {} }],
    skipped: [],
  };
  const samples = { paired: { atLeast: 4, atMost: 11 }, fill: 3, single: { atLeast: 1, atMost: 1 } };
  return planSuites({
    config,
    suites: new Map([['triage', inputs]]),
    served: false,
    secretsWithheld: null,
    samples,
    stored: stored ? { samples: stored, now, maxAgeDays: 30 } : null,
  });
}

function seen(given: Given) {
  const plan = planOf(given);
  const [suite] = plan.suites;
  const cells = suite?.action.kind === 'run' ? suite.action.cells : [];
  const options = { effort: 'normal', alpha: 0.05, seed: 1, repeats: 3, gating: () => [] } as const;
  return {
    checkedBy: cells.find((cell) => cell.case === 'a')?.checkedBy ?? 'its own',
    compared: designPlanOf(plan, options).slots.flatMap(({ units }) => units.map((unit) => unit.case)),
    looked: lookRequests(plan).map((request) => request.case),
    calls: plan.calls,
    notes: suite?.notes ?? [],
    plan,
  };
}

const assertions = { assertionsDigest: 'easier' };
const stored = (more: Partial<Sample> = {}) =>
  sampleWith({
    suite: 'triage',
    slot: SLOT,
    case: 'a',
    arm: 'baseline',
    keys: key('g', 'old'),
    at: now,
    ...more,
  });

describe('the checkedBy of a case', () => {
  test.each<[string, Given, string, readonly string[], readonly string[]]>([
    ['other prompt, same checks', { main: key('g', 's'), pull: key('h', 's') }, 'its own', ['a'], []],
    [
      'same prompt, edited assertions',
      { main: key('g', 's'), pull: key('g', 't'), edit: assertions },
      'same-answers',
      [],
      ['a'],
    ],
    [
      'same prompt, code of an assertion edited',
      { main: key('g', 's'), pull: key('g', 't') },
      'same-answers',
      [],
      ['a'],
    ],
    [
      'other prompt, edited assertions',
      { main: key('g', 's'), pull: key('h', 't'), edit: assertions },
      'candidate',
      ['a'],
      [],
    ],
    [
      'other prompt, code of an assertion edited',
      { main: key('g', 's'), pull: key('h', 't') },
      'candidate',
      ['a'],
      [],
    ],
    ['edited assertions, and keys that nobody knows', { edit: assertions }, 'candidate', ['a'], []],
    ['keys that nobody knows', {}, 'its own', ['a'], []],
    ['other graders, and keys that nobody knows', { gradedBy: 'pull' }, 'candidate', ['a'], []],
    [
      'other graders of what cannot be graded again',
      { main: key('g', 's'), pull: key('h', 't'), gradedBy: 'pull', edit: { gradedOnce: 'why not' } },
      'its own',
      [],
      ['a'],
    ],
    [
      'other vars and assertions',
      { main: key('g', 's'), pull: key('h', 't'), edit: { varsDigest: 'bbbbbbbbbbbbbbbb', ...assertions } },
      'its own',
      [],
      ['a'],
    ],
    [
      'assertions that see more than the answer',
      { main: key('g', 's'), pull: key('h', 't'), edit: { ...assertions, gradedOnce: 'why not' } },
      'its own',
      [],
      ['a'],
    ],
    [
      'an answer that may have been learnt by heart',
      { main: key('g', 's'), pull: key('h', 't'), edit: { ...assertions, leftOut: 'on-main' } },
      'its own',
      [],
      ['a'],
    ],
  ])('%s', (_, given, checkedBy, compared, looked) => {
    const found = seen(given);
    expect([found.checkedBy, found.compared, found.looked]).toEqual([checkedBy, compared, looked]);
  });

  test('rows that are kept whole have no second set of checks', () => {
    const together = { kind: 'row', reason: 'select-best' } as const;
    const found = seen({ main: key('g', 's'), pull: key('h', 't'), edit: assertions, together });
    expect(found.checkedBy).toBe('its own');
  });

  test('rows that are kept whole are not compared where their graders differ', () => {
    const together = { kind: 'row', reason: 'select-best' } as const;
    const other = { main: key('g', 's'), pull: key('h', 't'), together };
    expect(seen({ ...other, gradedBy: 'pull' }).compared).not.toContain('a');
    expect(seen(other).compared).toContain('a');
  });

  test('the reason is said where edited assertions cannot grade what main answered', () => {
    const edit = { ...assertions, gradedOnce: 'the assertion `trajectory` looks at more than the output' };
    expect(seen({ main: key('g', 's'), pull: key('h', 't'), edit }).notes).toEqual([
      '1 of 2 cells have the same inputs on both sides and are not run.',
      "1 case with edited assertions is not compared, since main's answers cannot be graded by them: the assertion `trajectory` looks at more than the output.",
    ]);
  });

  test('and where the suite runs together', () => {
    const together = { kind: 'row', reason: '`select-best` compares answers.' } as const;
    expect(seen({ main: key('g', 's'), pull: key('h', 't'), edit: assertions, together }).notes).toContain(
      "1 case with edited assertions is not compared, since main's answers cannot be graded by them: they are not judged one by one.",
    );
  });

  test("is named to the engine of main's samples, unless main's own is asked for", () => {
    const { plan } = seen({ main: key('g', 's'), pull: key('h', 't'), edit: assertions });
    const place = { suite: 'triage', slot: SLOT, case: 'a', count: 1 } as const;
    const requests = cellRequests(plan, [
      { ...place, arm: 'baseline' },
      { ...place, arm: 'baseline', ownChecks: true },
      { ...place, arm: 'candidate' },
    ]);
    expect(requests.map(({ checksCell }) => checksCell)).toEqual([0, undefined, undefined]);
  });
});

describe('stored answers', () => {
  test('take the place of a look, whatever graded them: grader calls alone', () => {
    const samples = [stored(), stored({ repeat: 1, keys: key('g', 's') })];
    const found = seen({ main: key('g', 's'), pull: key('g', 't'), stored: samples });
    expect([found.compared, found.looked]).toEqual([[], []]);
    expect(found.calls.atLeast).toBe(2);
    const [suite] = found.plan.suites;
    expect(suite?.action.kind === 'run' ? suite.action.stored : null).toMatchObject({
      samples: [],
      answers: [{ repeat: 0 }, { repeat: 1 }],
    });
  });

  test.each<[string, Partial<Sample>, number]>([
    ['fits', {}, 1],
    ['was given by another prompt', { keys: key('other', 's') }, 0],
    ['has no keys', { keys: null }, 0],
    ['is stored as a digest', { output: null }, 0],
    ['is cut off', { form: 'part' }, 0],
    ['is of a pull request', { arm: 'candidate' }, 0],
    ['is an error', { result: { kind: 'errored', cause: 'network', message: '' } }, 0],
    ['is too old', { at: '2026-10-01T00:00:00.000Z' }, 0],
  ])('one that %s', (_, more, count) => {
    const cells = [
      {
        slot: SLOT,
        case: 'a',
        baseline: 0,
        candidate: 0,
        keys: { baseline: key('g', 's'), candidate: key('g', 't') },
        checkedBy: 'same-answers' as const,
      },
    ];
    const input = { samples: [stored(more)], now, maxAgeDays: 30 };
    expect(storedAnswers('triage', cells, input, 3)).toHaveLength(count);
  });

  test('the newest are taken, as many as are wanted', () => {
    const samples = Array.from({ length: 5 }, (_, repeat) => stored({ repeat }));
    const found = seen({ main: key('g', 's'), pull: key('g', 't'), stored: samples });
    const [suite] = found.plan.suites;
    const answers = suite?.action.kind === 'run' ? suite.action.stored?.answers : [];
    expect(answers?.map(({ repeat }) => repeat)).toEqual([2, 3, 4]);
  });
});
