import { describe, expect, test } from 'vitest';
import type { DesignStep, Evidence, Finding } from '../../../src/design/design.ts';
import { withSamples } from '../../../src/design/evidence/evidence.ts';
import { designFor } from '../../../src/design/registry.ts';
import type { SampleRequest } from '../../../src/plan/eval-plan.ts';
import type { Arm, Sample } from '../../../src/samples/sample.ts';
import type { Stage } from '../../../src/samples/stage.ts';
import { type Random, seededRandom } from '../../../src/stats/random.ts';
import { planOf, sampleOf, slotOf, unit } from '../../design/fixtures.ts';

/** PAWL_TRIALS=2000 runs them long; the bounds below are for the short run. */
const TRIALS = Number(process.env.PAWL_TRIALS ?? 120);

interface World {
  readonly cases: number;
  /** Chance that an answer is good, by arm. */
  readonly good: (index: number, arm: Arm) => number;
  /** Chance that the grader says the opposite of what is true. */
  readonly noise: number;
  /** False: the grader is counted as code, whose verdicts are not asked for again. */
  readonly regrading: boolean;
  /** The same answer is the same text. */
  readonly wordForWord?: boolean;
}

interface Run {
  readonly findings: readonly Finding[];
  readonly evidence: Evidence;
  readonly calls: { readonly target: number; readonly grader: number };
  readonly tried: number;
}

function run(world: World, random: Random): Run {
  const names = Array.from({ length: world.cases }, (_, i) => unit(`case ${i}`));
  const plan = planOf([slotOf(names)], { effort: 'normal', seed: random.below(1e9) });
  let said = 0;
  const graded = (name: string, arm: Arm, output: string, more: Partial<Sample>) => {
    const good = output.startsWith('good') !== random.next() < world.noise;
    const calls = { target: more.stage === 'second-grading' ? 0 : 1, grader: world.regrading ? 1 : 0 };
    return sampleOf(name, arm, Number(good), { output, calls, ...more });
  };
  const answer = (name: string, arm: Arm) => {
    const good =
      random.next() <
      world.good(
        names.findIndex((each) => each.case === name),
        arm,
      );
    said += 1;
    return `${good ? 'good' : 'bad'} ${world.wordForWord ? '' : said}`;
  };
  const draw = ({ case: name, arm, count, outputs }: SampleRequest, round: number, stage: Stage) =>
    Array.from({ length: count }, (_, repeat) =>
      graded(name, arm, outputs?.[repeat]?.text ?? answer(name, arm), { round, stage, repeat }),
    );
  const stored = names.flatMap((name) =>
    draw({ suite: '', slot: '', case: name.case, arm: 'baseline', count: 8 }, -1, 'record'),
  );
  let evidence: Evidence = { fresh: [], stored, budgetSpent: false };
  for (let round = 0; ; round++) {
    const step: DesignStep = designFor('normal')(plan, evidence);
    if (step.kind === 'done') {
      const all = [...evidence.fresh, ...(evidence.secondGradings ?? [])];
      const calls = {
        target: evidence.fresh.length,
        // Whether it counts as code or not, an answer is graded once when it is given.
        grader: all.length,
      };
      const tried = new Set(
        evidence.fresh.filter(({ stage }) => stage === 'trial').map((sample) => sample.case),
      );
      return { findings: step.findings, evidence, calls, tried: tried.size };
    }
    const { stage } = step;
    evidence = withSamples(
      evidence,
      stage,
      step.requests.flatMap((request) => draw(request, round, stage)),
    );
  }
}

function measured(world: World) {
  const runs = Array.from({ length: TRIALS }, (_, trial) => run(world, seededRandom(17, trial)));
  const mean = (of: (run: Run) => number) => runs.reduce((sum, each) => sum + of(each), 0) / TRIALS;
  const figures = {
    convicted: mean(({ findings }) => Number(findings.some(({ outcome }) => outcome === 'convicted'))),
    target: mean(({ calls }) => calls.target),
    grader: mean(({ calls }) => calls.grader),
    tried: mean(({ tried }) => tried),
  };
  if (process.env.PAWL_TRIALS) console.log(world, figures);
  return figures;
}

const steady = () => 1;
const flakyToo = (index: number) => (index % 4 === 0 ? 0.8 : 1);
const broken = (index: number, arm: Arm) => (arm === 'candidate' && index < 3 ? 0 : 1);
const halved = (index: number, arm: Arm) => (arm === 'candidate' && index < 6 ? 0.5 : 1);

describe('a grader that errs in a tenth', () => {
  const world = { cases: 60, noise: 0.1 };

  test.each([
    ['a steady target', steady],
    ['a target with a flaky quarter', flakyToo],
  ])('blocks nothing that did not change: %s', (_, good) => {
    const once = measured({ ...world, good, regrading: false });
    const twice = measured({ ...world, good, regrading: true });
    expect(twice.convicted).toBeLessThanOrEqual(0.05 + 2.5 * Math.sqrt((0.05 * 0.95) / TRIALS));
    expect(twice.tried).toBeLessThan(once.tried);
    expect(twice.target).toBeLessThan(once.target);
  });

  test.each([
    ['three of sixty cases broken', broken],
    ['six of sixty cases halved', halved],
  ])('hides no real break: %s', (_, good) => {
    const once = measured({ ...world, good, regrading: false });
    const twice = measured({ ...world, good, regrading: true });
    expect(twice.convicted).toBeGreaterThanOrEqual(once.convicted - 0.1);
  });
});
