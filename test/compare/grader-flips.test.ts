import { expect, test } from 'vitest';
import { compareEvidence } from '../../src/compare/compare-evidence.ts';
import type { Sample } from '../../src/samples/sample.ts';
import {
  evidence as evidenceOf,
  finding,
  gateConfig,
  onePlan,
  plannedCase,
  sample,
  scored,
} from './evidence.ts';

const search = { stage: 'search' as const, output: 'No, never.', calls: { target: 1, grader: 1 } };
const again = { ...search, stage: 'second-grading' as const, round: 1, calls: { target: 0, grader: 1 } };

function compared(
  fresh: readonly Sample[],
  secondGradings: readonly Sample[],
  stored: readonly Sample[] = [],
) {
  const plan = onePlan([plannedCase('refund')]);
  const evidence = { ...evidenceOf(fresh), stored, secondGradings };
  const { suites, calls } = compareEvidence({ plan, config: gateConfig(), findings: [], evidence });
  const [suite] = suites;
  const slots = suite?.state.kind === 'compared' ? suite.state.slots : [];
  return { ending: slots[0]?.cases[0], pass: slots[0]?.metrics[0], notes: suite?.notes ?? [], calls };
}

const fresh = [
  sample('refund', 'baseline', scored(true), { stage: 'fill' }),
  sample('refund', 'candidate', scored(false), search),
];

test('a verdict that is taken back on the same words is the grader’s, and changes no number', () => {
  const once = compared(fresh, []);
  const twice = compared(fresh, [sample('refund', 'candidate', scored(true), again)]);
  expect([once.ending?.transition, twice.ending?.transition]).toEqual(['unclear', 'grader-unstable']);
  expect(twice.ending).toEqual({ ...once.ending, transition: 'grader-unstable' });
  expect(twice.pass).toEqual(once.pass);
  expect(twice.notes[0]).toContain('The grader changed its mind on the same answer in 1 case');
  expect(twice.calls).toEqual({ ...once.calls, grader: once.calls.grader + 1 });
});

test.each<[string, Sample]>([
  ['the same verdict', sample('refund', 'candidate', scored(false), again)],
  ['other words', sample('refund', 'candidate', scored(true), { ...again, output: 'Yes.' })],
  ['the same words of the other side', sample('refund', 'baseline', scored(true), again)],
  [
    'a value whose JSON has the same words',
    sample('refund', 'candidate', scored(true), { ...again, form: 'json' }),
  ],
])('%s is not a change of mind', (_, secondGradings) => {
  const { ending, notes } = compared(fresh, [secondGradings]);
  expect([ending?.transition, notes]).toEqual(['unclear', []]);
});

test('a stored answer of main that passed and fails now is named too', () => {
  const stored = [sample('refund', 'baseline', scored(true), search)];
  const secondGradings = [sample('refund', 'baseline', scored(false), again)];
  expect(compared(fresh, secondGradings, stored).ending?.transition).toBe('grader-unstable');
});

test('a conviction says more than a grader that wavers', () => {
  const plan = onePlan([plannedCase('refund')]);
  const secondGradings = [sample('refund', 'candidate', scored(true), again)];
  const findings = [
    finding({ outcome: 'convicted', suspects: ['refund'], confirmed: [{ case: 'refund', pValue: 0.001 }] }),
  ];
  const evidence = { ...evidenceOf(fresh), secondGradings };
  const { suites } = compareEvidence({ plan, config: gateConfig(), findings, evidence });
  const state = suites[0]?.state;
  expect(state?.kind === 'compared' && state.slots[0]?.cases[0]?.transition).toBe('broken');
});
