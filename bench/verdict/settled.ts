/**
 * What the gate makes of a model whose repeats are copies (temperature 0): each wording settles every borderline case once. The real
 * design, comparison and verdict on simulated arms. For each world, the share of pull requests that are blocked, and the calls that
 * each takes, with the prompt varied where it may be (`auto`) and without (`off`).
 *
 *     node bench/verdict/settled.ts [--seed 0] [--varied] [RUNS] [WORLD …]     --varied: without the second half
 */
import { parseArgs } from 'node:util';
import { compareEvidence } from '../../src/compare/compare-evidence.ts';
import { policySchema } from '../../src/config/policy/policy.ts';
import type { DesignPlan, Evidence } from '../../src/design/design.ts';
import { designFor } from '../../src/design/registry.ts';
import type { SampleRequest } from '../../src/plan/eval-plan.ts';
import { besideRepeats, earlierSamples } from '../../src/plan/stored/earlier-samples.ts';
import type { Arm, Sample } from '../../src/samples/sample.ts';
import type { Stage } from '../../src/samples/stage.ts';
import { SLOT, SUITE, simulatedSuite } from '../../src/simulate/simulated-plan.ts';
import { type Random, seededRandom } from '../../src/stats/random.ts';
import { judge } from '../../src/verdict/judge.ts';
import { gradedSample } from './graded-sample.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { seed: { type: 'string', default: '0' }, varied: { type: 'boolean', default: false } },
});
const [runsText, ...wanted] = positionals;
const firstSeed = 100_000 * Number(values.seed);
const runs = Number(runsText ?? 300);
const STORED = 4;

interface World {
  readonly name: string;
  readonly cases: number;
  /** Share of cases that a wording settles one way or the other. */
  readonly borderline: number;
  /** Cases that fail in every wording of this PR, of those that passed in every one of main. */
  readonly broken?: number;
  /** Share of the borderline cases that pass half as often in wordings of this PR. */
  readonly softened?: number;
  /** Cases that pass in half of this PR's wordings, of those that passed in every one of main. */
  readonly halved?: number;
  /** Share of the other cases that pass. Default: 0.8. */
  readonly good?: number;
  /** One stored sample a case, and six answers to wordings from before main's last edits, in place of four samples. */
  readonly earlier?: true;
  /** Chance that a variation acts alike on both wordings. */
  readonly alike?: number;
  /** Chance that a variation leaves an answer unchanged. */
  readonly persists?: number;
  /** Chance that a variation makes a case fail that would have passed. */
  readonly harms?: number;
}

const WORLDS: readonly World[] = [
  { name: 'harmless, 30 cases', cases: 30, borderline: 0.15 },
  { name: 'harmless, 30 cases, alike', cases: 30, borderline: 0.15, alike: 0.6 },
  { name: 'harmless, few borderline', cases: 100, borderline: 0.05 },
  { name: 'harmless', cases: 100, borderline: 0.15 },
  { name: 'harmless, alike', cases: 100, borderline: 0.15, alike: 0.6 },
  { name: 'harmless, many borderline', cases: 100, borderline: 0.3 },
  { name: 'harmless, 1,000 cases, many borderline', cases: 1000, borderline: 0.3 },
  { name: 'one rule removed', cases: 100, borderline: 0.15, broken: 1 },
  { name: 'one rule removed, alike', cases: 100, borderline: 0.15, broken: 1, alike: 0.6 },
  { name: 'two removed', cases: 100, borderline: 0.15, broken: 2 },
  { name: 'two removed, alike', cases: 100, borderline: 0.15, broken: 2, alike: 0.6 },
  { name: 'one of 30 removed', cases: 30, borderline: 0.15, broken: 1 },
  { name: 'one of 12 removed', cases: 12, borderline: 0, broken: 1 },
  { name: 'nearly all pass, harmless', cases: 30, borderline: 0.1, good: 1 },
  { name: 'nearly all pass, harmless, earlier', cases: 30, borderline: 0.1, good: 1, earlier: true },
  { name: 'nearly all pass, one removed', cases: 30, borderline: 0.1, good: 1, broken: 1 },
  {
    name: 'nearly all pass, one removed, earlier',
    cases: 30,
    borderline: 0.1,
    good: 1,
    broken: 1,
    earlier: true,
  },
  { name: 'three halved', cases: 100, borderline: 0.15, halved: 3 },
  { name: 'half of the borderline halved', cases: 100, borderline: 0.15, softened: 0.5 },
  { name: 'persists .2, harmless', cases: 100, borderline: 0.15, persists: 0.2 },
  { name: 'persists .5, harmless', cases: 100, borderline: 0.15, persists: 0.5 },
  { name: 'persists .2, one removed', cases: 100, borderline: 0.15, persists: 0.2, broken: 1 },
  { name: 'persists .5, one removed', cases: 100, borderline: 0.15, persists: 0.5, broken: 1 },
  { name: 'variations harm .5, one removed', cases: 100, borderline: 0.05, harms: 0.5, broken: 1 },
  { name: 'variations harm always, one removed', cases: 100, borderline: 0.05, harms: 1, broken: 1 },
  { name: 'variations harm always, harmless', cases: 100, borderline: 0.05, harms: 1 },
];

/** Answers of both wordings of one pull request: settled once, and again for each variation. */
function answersOf(world: World, random: Random) {
  const { cases, borderline, good: passing = 0.8, broken = 0, halved = 0, softened = 0 } = world;
  const { alike = 0, persists = 0, harms = 0 } = world;
  const main = Array.from({ length: cases }, () => {
    if (random.next() < borderline) return 0.15 + 0.7 * random.next();
    return random.next() < passing ? 0.995 : 0.005;
  });
  const good = main.flatMap((rate, at) => (rate > 0.9 ? [at] : []));
  const change = [...main];
  for (let i = 0; i < broken; i++) {
    const [gone] = good.splice(random.below(good.length), 1);
    if (gone !== undefined) change[gone] = 0;
  }
  for (let i = 0; i < halved; i++) {
    const [one] = good.splice(random.below(good.length), 1);
    if (one !== undefined) change[one] = 0.5;
  }
  if (softened > 0)
    main.forEach((rate, at) => {
      if (rate > 0.1 && rate < 0.9 && random.next() < softened) change[at] = rate / 2;
    });
  const settled = {
    baseline: main.map((r) => random.next() < r),
    candidate: change.map((r) => random.next() < r),
  };
  const before = main.map((rate) =>
    world.earlier ? Array.from({ length: 6 }, () => random.next() < rate) : [],
  );
  const shared = new Map<string, { readonly u: number; readonly alike: boolean; readonly harmed: boolean }>();
  const answer = (arm: Arm, at: number, variation: number | undefined): boolean => {
    if (variation === undefined) return settled[arm][at] as boolean;
    const key = `${at}/${variation}`;
    const drawn = shared.get(key) ?? {
      u: random.next(),
      alike: random.next() < alike,
      harmed: random.next() < harms,
    };
    shared.set(key, drawn);
    if (random.next() < persists) return settled[arm][at] as boolean;
    if (drawn.harmed) return false;
    const rate = (arm === 'baseline' ? main : change)[at] as number;
    return (drawn.alike ? drawn.u : random.next()) < rate;
  };
  return { answer, before };
}

const AT = '1970-01-01T00:00:00.000Z';

function sample(
  request: Omit<SampleRequest, 'suite' | 'slot'>,
  stage: Stage,
  round: number,
  repeat: number,
  passed: boolean,
): Sample {
  const variation = request.variations?.[repeat];
  const known = {
    ...{ suite: SUITE, slot: SLOT, case: request.case, arm: request.arm, round, stage, repeat },
    ...(variation !== undefined && { variation }),
    output: passed ? 'right' : 'wrong',
    at: AT,
  };
  return gradedSample(known, passed);
}

function run(world: World, seed: number, vary: boolean) {
  const random = seededRandom(seed, world.name);
  const { answer, before } = answersOf(world, random);
  const { plan, config, design } = simulatedSuite(
    { policy: policySchema.parse({}), effort: 'normal', seed } as Parameters<typeof simulatedSuite>[0],
    world.cases,
  );
  const slots = design.slots.map(({ vary: _auto, ...slot }) => ({
    ...slot,
    ...(vary && { vary: true as const }),
  }));
  const designed: DesignPlan = { ...design, slots };
  const names = new Map(designed.slots[0]?.units.map((unit, at) => [unit.case, at]));
  const recorded = (passes: (at: number) => readonly boolean[]) =>
    [...names].flatMap(([name, at]) =>
      passes(at).map((passed, repeat) =>
        sample({ case: name, arm: 'baseline', count: 1 }, 'record', -1, repeat, passed),
      ),
    );
  const stored = recorded((at) =>
    Array.from({ length: world.earlier ? 1 : STORED }, () => answer('baseline', at, undefined)),
  );
  const cells = [...names.keys()].map((name) => ({ slot: SLOT, case: name, baseline: 0, candidate: 0 }));
  const earlier = besideRepeats(earlierSamples(recorded((at) => before[at] ?? [])), cells, stored);
  const fresh: Sample[] = [];
  for (let round = 0; ; round++) {
    const evidence: Evidence = { fresh, stored, earlier, budgetSpent: false };
    const step = designFor('normal')(designed, evidence);
    if (step.kind === 'done') {
      const verdict = judge(
        compareEvidence({ plan, config, findings: step.findings, evidence }),
        config.policy,
      );
      return { outcome: verdict.outcome, calls: fresh.length };
    }
    for (const request of step.requests) {
      const at = names.get(request.case) as number;
      for (let repeat = 0; repeat < request.count; repeat++) {
        const variation = request.variations?.[repeat];
        fresh.push(sample(request, step.stage, round, repeat, answer(request.arm, at, variation)));
      }
    }
  }
}

console.log(
  '| world | varied: regressed | mixed | calls a case | as it stands: regressed | mixed | calls a case |',
);
console.log('|---|---|---|---|---|---|---|');
for (const world of WORLDS) {
  if (wanted.length > 0 && !wanted.some((part) => world.name.includes(part))) continue;
  const cells = (values.varied ? [true] : [true, false]).map((vary) => {
    const found = Array.from({ length: runs }, (_, at) => run(world, firstSeed + at, vary));
    const rate = (outcome: string) =>
      ((100 * found.filter((one) => one.outcome === outcome).length) / runs).toFixed(1);
    const calls = found.reduce((sum, one) => sum + one.calls, 0) / runs / world.cases;
    return `${rate('regressed')} % | ${rate('mixed')} % | ${calls.toFixed(2)}`;
  });
  console.log(`| ${world.name} | ${cells.join(' | ')} |`);
}
