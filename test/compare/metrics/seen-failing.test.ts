import { describe, expect, test } from 'vitest';
import { compareEvidence } from '../../../src/compare/compare-evidence.ts';
import type { Sample } from '../../../src/samples/sample.ts';
import { evidence, finding, gateConfig, onePlan, plannedCase, sample, scored } from '../evidence.ts';

const drawn = (id: string, arm: Sample['arm'], marks: string, stage: Sample['stage']) =>
  [...marks].map((mark, repeat) => sample(id, arm, scored(mark === '.'), { stage, repeat, round: 0 }));
const names = Array.from({ length: 40 }, (_, at) => `case ${at}`);

/** Main's stored answers and this PR's first look of each case, and a conviction of the pass rate unless said otherwise. */
function seen(
  main: (at: number) => string,
  look: (at: number) => string,
  outcome = 'convicted' as const,
  again: (at: number) => string = () => '',
) {
  const cases = names.map((name, at) => plannedCase(name, at === 39 ? { status: 'added' } : {}));
  const fresh = names.flatMap((name, at) => [
    ...drawn(name, 'candidate', look(at), 'search'),
    ...drawn(name, 'baseline', again(at), 'main-again'),
  ]);
  const stored = names.flatMap((name, at) => drawn(name, 'baseline', main(at), 'record'));
  const { suites } = compareEvidence({
    plan: onePlan(cases),
    config: gateConfig(),
    findings: [finding({ outcome, suspects: ['case 0'], netStages: ['trial'] })],
    evidence: { ...evidence(fresh), stored },
  });
  const [suite] = suites;
  return suite?.state.kind === 'compared' ? suite.state.slots[0]?.seenFailing : undefined;
}

describe('after a conviction, the cases that were seen failing', () => {
  test('are those that main passes and whose first look failed, whether they were tried or not', () => {
    const broken = seen(
      () => '........',
      (at) => (at < 12 ? 'F' : '.'),
    );
    expect(broken?.cases).toBe(12);
    // Main never failed: chance alone makes hardly any of 39 fail.
    expect(broken?.byChance).toBeLessThan(2);
  });

  test('are none of those that main fails as a rule, that are new, or that were not asked', () => {
    const found = seen(
      (at) => (at < 10 ? 'FFFFFFF.' : '........'),
      (at) => (at < 20 ? 'F' : at < 30 ? '' : at === 39 ? 'F' : '.'),
    );
    expect(found?.cases).toBe(10);
  });

  test('stand beside what chance alone would give: more where main fails at times', () => {
    const flaky = seen(
      (at) => (at % 2 === 0 ? '.....FFF' : '........'),
      () => '.',
    );
    // Twenty cases that fail three times in eight.
    expect(flaky?.byChance).toBeGreaterThan(5);
    expect(flaky?.byChance).toBeLessThan(9);
    expect(flaky?.cases).toBe(0);
  });

  test('are as few by chance once main was asked again: one answer does not tell which cases are flaky', () => {
    const answer = (at: number) => (at < 8 ? 'F' : '.');
    const found = seen(
      (at) => answer(at).repeat(8),
      () => 'F',
      'convicted',
      answer,
    );
    expect(found?.byChance).toBeLessThan(2);
  });

  test('are not counted without a conviction: by chance alone some always fail', () => {
    expect(
      seen(
        () => '...',
        () => 'F',
        'cleared' as never,
      ),
    ).toBeUndefined();
  });
});
