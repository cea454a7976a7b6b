import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareEvidence } from '../../src/compare/compare-evidence.ts';
import { policySchema } from '../../src/config/policy/policy.ts';
import type { Evidence, Finding } from '../../src/design/design.ts';
import { designFor } from '../../src/design/registry.ts';
import { parsePublication, publicationText } from '../../src/publish/publication-file.ts';
import type { Arm, Sample } from '../../src/samples/sample.ts';
import { SIMULATE_DEFAULTS } from '../../src/simulate/options.ts';
import { SLOT, SUITE, simulatedSuite } from '../../src/simulate/simulated-plan.ts';
import { drawTruth } from '../../src/simulate/truth.ts';
import { type Random, seededRandom } from '../../src/stats/random.ts';
import { judge } from '../../src/verdict/judge.ts';
import { EFFORTS } from '../../src/vocabulary.ts';
import { errored, sampleOf } from '../design/fixtures.ts';
import { HEAD } from '../github/server/publish-fixture.ts';
import { judged } from './judged.ts';

// What the gate itself writes is never refused, whatever suites, changes, errors and budgets there are. The design and the comparison are the real ones.

const world = fc.record({
  effort: fc.constantFrom(...EFFORTS),
  cases: fc.constantFrom(1, 2, 3, 5, 12, 30),
  repeats: fc.constantFrom(2, 3),
  flaky: fc.constantFrom(0, 0.3, 1),
  break: fc.constantFrom(0, 0, 0.05, 0.3, 1),
  soften: fc.constantFrom(0, 0.1, 0.5),
  fix: fc.constantFrom(0, 0.5),
  scale: fc.constantFrom(1, 1, 0.8, 0),
  drift: fc.constantFrom(0, 0.2, 1),
  stored: fc.constantFrom(0, 1, 3, 8),
  copies: fc.boolean(),
  errors: fc.constantFrom(0, 0.05, 0.5),
  mainErrs: fc.boolean(),
  spentAt: fc.constantFrom(99, 99, 0, 1, 2, 3, 4),
  seed: fc.nat(),
});
type World = typeof world extends fc.Arbitrary<infer T> ? T : never;

function found(own: World) {
  const random = seededRandom(own.seed);
  const policy = policySchema.parse({ effort: own.effort, samples: { repeats: own.repeats } });
  const options = { ...SIMULATE_DEFAULTS, ...own, policy, trials: 1 };
  const truth = drawTruth(options, random, null);
  const { plan, config, design } = simulatedSuite(options, own.cases);
  const names = design.slots[0]?.units.map((unit) => unit.case) ?? [];
  const draw = (name: string, arm: Arm, rates: readonly number[], more: Partial<Sample>) =>
    drawn(own, random, name, arm, rates[names.indexOf(name)] ?? 0, more);
  const stored = names
    .flatMap((name) =>
      Array.from({ length: own.stored }, (_, repeat) =>
        draw(name, 'baseline', truth.store, { round: -1, stage: 'record', repeat }),
      ),
    )
    .filter(({ result }) => result.kind === 'scored');
  const fresh: Sample[] = [];
  for (let round = 0; ; round++) {
    const evidence: Evidence = { fresh: [...fresh], stored, budgetSpent: round >= own.spentAt };
    const step = designFor(own.effort)(design, evidence);
    if (step.kind === 'done') return comparedWith(step.findings, evidence);
    // The round in which a budget ends is asked in part.
    const asked =
      round === own.spentAt - 1
        ? step.requests.slice(0, random.below(step.requests.length + 1))
        : step.requests;
    for (const { case: name, arm, count, variations } of asked)
      for (let repeat = 0; repeat < count; repeat++) {
        const variation = variations?.[repeat] || undefined;
        const more = { round, stage: step.stage, repeat, ...(variation && { variation }) };
        fresh.push(draw(name, arm, arm === 'baseline' ? truth.main : truth.change, more));
      }
  }

  function comparedWith(findings: readonly Finding[], evidence: Evidence) {
    const verdict = judge(compareEvidence({ plan, config, findings, evidence }), policy);
    return { ...judged(), policy, verdict };
  }
}

function drawn(
  { errors, mainErrs, copies }: World,
  random: Random,
  name: string,
  arm: Arm,
  rate: number,
  more: Partial<Sample>,
): Sample {
  const place = { suite: SUITE, slot: SLOT, ...more };
  if (random.next() < (arm === 'baseline' && !mainErrs ? 0 : errors)) return errored(name, arm, place);
  // Copies are one answer each time, but for the variations of the prompt.
  const passes = random.next() < (copies && more.variation === undefined ? Math.round(rate) : rate);
  return sampleOf(name, arm, Number(passes), { ...place, output: copies ? String(passes) : null });
}

test('what the gate writes is not refused', { tags: ['slow'] }, () => {
  const facts = { repository: 'acme/shop', headSha: HEAD, title: 'support' };
  const outcomes = new Set<string>();
  fc.assert(
    fc.property(world, (own) => {
      const change = found(own);
      outcomes.add(change.verdict.outcome);
      expect(parsePublication(publicationText(facts, change), facts).comparison.suites).toHaveLength(1);
    }),
    { numRuns: 200, seed: 6 },
  );
  expect([...outcomes].sort()).toEqual(expect.arrayContaining(['not-measured', 'pass', 'regressed']));
});
