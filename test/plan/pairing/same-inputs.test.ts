import { describe, expect, test } from 'vitest';
import { policySchema } from '../../../src/config/policy/policy.ts';
import { designPlanOf, lookRequests } from '../../../src/design/design-plan.ts';
import type { ManifestCell, SuiteManifest } from '../../../src/plan/manifest.ts';
import { planSuites } from '../../../src/plan/plan-suites.ts';
import { manifest, manifestCase, manifestSlot } from '../../support/builders/manifest.ts';

const CASES = ['a', 'b', 'c'].map((id) => manifestCase({ id, varsDigest: `vars ${id}` }));
const SLOTS = [
  manifestSlot({ promptLabel: 'triage', promptDigest: 'p1' }),
  manifestSlot({ promptLabel: 'reply', promptDigest: 'p2', promptIndex: 1 }),
];

/** A manifest whose cells have keys; `edit` says which of them are other ones. */
function keyed(
  edit: (cell: ManifestCell) => string | null,
  over: Partial<SuiteManifest> = {},
): SuiteManifest {
  const made = manifest(CASES, SLOTS, over);
  return {
    ...made,
    cells: made.cells.map((cell) => {
      const changed = edit(cell);
      const generation = `${cell.slot}/${cell.case}/${changed}`;
      return { ...cell, keys: changed === null ? null : { generation, grading: 'same' } };
    }),
  };
}

function planOf(edit: (cell: ManifestCell) => string | null, over: Partial<SuiteManifest> = {}) {
  const suites = new Map([
    [
      'triage',
      {
        changedInputs: ['prompts/triage.txt'],
        baseline: keyed(() => '', { arm: 'baseline', ...over }),
        candidate: keyed(edit, over),
      },
    ],
  ]);
  const config = {
    file: null,
    policy: policySchema.parse({}),
    suites: [{ id: 'triage', config: 'promptfooconfig.yaml', paths: [], metrics: {} }],
    skipped: [],
  };
  const samples = { paired: { atLeast: 4, atMost: 11 }, fill: 3, single: { atLeast: 1, atMost: 1 } };
  return planSuites({ config, suites, served: false, secretsWithheld: null, samples });
}

function unitsOf(plan: ReturnType<typeof planOf>) {
  const options = { effort: 'normal', alpha: 0.05, seed: 1, repeats: 3, gating: () => [] } as const;
  return designPlanOf(plan, options).slots.map(({ slot, units }) => [slot, units.map((unit) => unit.case)]);
}

describe('cells with the same keys on both sides', () => {
  test('a slot of them is not run, and a note says so; the other slot is', () => {
    const plan = planOf(({ slot }) => (slot === 0 ? 'edited' : ''));
    expect(unitsOf(plan)).toEqual([['triage · gpt-4o-mini', ['a', 'b', 'c']]]);
    expect(plan.suites[0]?.notes).toEqual(['Same inputs on both sides, so not run: "reply · gpt-4o-mini".']);
    expect(plan.calls).toEqual({ atLeast: 12, atMost: 33 });
    expect(lookRequests(plan)).toEqual([]);
  });

  test('single ones in a slot that is run are left out and counted', () => {
    const plan = planOf((cell) => (cell.slot === 0 && cell.case === 1 ? 'edited' : ''));
    expect(unitsOf(plan)).toEqual([['triage · gpt-4o-mini', ['b']]]);
    expect(plan.suites[0]?.notes).toEqual([
      'Same inputs on both sides, so not run: "reply · gpt-4o-mini".',
      '2 of 3 cells have the same inputs on both sides and are not run.',
    ]);
    expect(plan.calls).toEqual({ atLeast: 4, atMost: 11 });
  });

  test('all of them: the suite is not run', () => {
    const plan = planOf(() => '');
    expect(plan.suites[0]?.action).toMatchObject({
      kind: 'skip',
      reason: expect.stringContaining('same inputs'),
    });
    expect(plan.calls).toEqual({ atLeast: 0, atMost: 0 });
  });

  test('cells without keys are always run', () => {
    const plan = planOf(() => null);
    expect(unitsOf(plan).flatMap(([, units]) => units)).toHaveLength(6);
  });

  test('rows that are compared with each other are run whole or not at all', () => {
    const together = { kind: 'row', reason: 'select-best' } as const;
    expect(unitsOf(planOf(({ slot }) => (slot === 0 ? 'edited' : ''), { together }))).toHaveLength(2);
    expect(planOf(() => '', { together }).suites[0]?.action.kind).toBe('skip');
  });
});
