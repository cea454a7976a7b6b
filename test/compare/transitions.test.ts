import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareEvidence } from '../../src/compare/compare-evidence.ts';
import type { Finding } from '../../src/design/design.ts';
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

/** Outcomes of main's stored and fresh samples, and of this PR's looks. */
const outcomes = fc.array(fc.boolean(), { maxLength: 6 });
const found = fc.constantFrom<Finding[]>(
  [],
  [finding({ suspects: ['a'] })],
  [finding({ outcome: 'undecided', suspects: ['a'] })],
  [finding({ outcome: 'convicted', suspects: ['other'], netStages: ['trial'] })],
);
const rate = (passes: readonly boolean[]) => passes.filter(Boolean).length / passes.length;
const isMixed = (passes: readonly boolean[]) => passes.includes(true) && passes.includes(false);

test('whatever is found, a label agrees with the answers of its case', () => {
  const drawn = (arm: Sample['arm'], passes: readonly boolean[], stage: Sample['stage']) =>
    passes.map((passed, repeat) => sample('a', arm, scored(passed), { stage, repeat, round: 0 }));
  fc.assert(
    fc.property(outcomes, outcomes, outcomes, found, (stored, fresh, looks, findings) => {
      const evidence = {
        ...evidenceOf([...drawn('baseline', fresh, 'fill'), ...drawn('candidate', looks, 'search')]),
        stored: drawn('baseline', stored, 'record'),
      };
      const plan = onePlan([plannedCase('a'), plannedCase('other')]);
      const [suite] = compareEvidence({ plan, config: gateConfig(), findings, evidence }).suites;
      const ending = suite?.state.kind === 'skipped' ? undefined : suite?.state.slots[0]?.cases[0];
      const main = [...stored, ...fresh];
      const isOpen = findings.some(({ outcome }) => outcome === 'undecided');
      const holds: Record<string, boolean> = {
        flaky: isMixed(main) || isMixed(looks),
        suspected: rate(main) === 1 && (rate(looks) === 0 || (isOpen && rate(looks) < 1)),
        better: rate(main) === 0 && rate(looks) === 1,
        unclear: main.length > 0 && looks.length > 0 && Math.abs(rate(main) - rate(looks)) === 1,
        unchanged: !(rate(main) === 1 && rate(looks) === 0) && !isMixed(looks),
      };
      expect(ending?.transition).toSatisfy((label: string) => holds[label] === true);
    }),
    { numRuns: 500 },
  );
});
