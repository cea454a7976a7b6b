import type { Design, DesignPlan, Evidence, Finding } from '../design/design.ts';
import type { SampleRequest } from '../plan/eval-plan.ts';
import type { Arm, Sample, Scored } from '../samples/sample.ts';
import { AFTER_CONVICTION, type Stage } from '../samples/stage.ts';
import type { Random } from '../stats/random.ts';
import type { SimulateOptions } from './options.ts';
import { SLOT, SUITE } from './simulated-plan.ts';
import type { Truth } from './truth.ts';

/** A run of the real design against simulated arms. */
export interface SimulatedRun {
  readonly findings: readonly Finding[];
  readonly evidence: Evidence;
  /** Samples drawn up to the conviction, and after it. */
  readonly candidateCalls: number;
  readonly baselineCalls: number;
  readonly callsAfterConviction: number;
}

/** One answer to a case that passes at this rate. */
export type SimulatedAnswer = (rate: number, random: Random) => Scored;

const PASSED: Scored = { kind: 'scored', passed: true, score: 1, metrics: {}, failed: [] };
const FAILED: Scored = { kind: 'scored', passed: false, score: 0, metrics: {}, failed: [] };
/** An answer that passes or fails, and has no other score. */
const yesOrNo: SimulatedAnswer = (rate, random) => (random.next() < rate ? PASSED : FAILED);
const NOTHING = {};
const ONE_CALL = { target: 1, grader: 0 };
const AT = '1970-01-01T00:00:00.000Z';

/** Lets the design ask and the simulated arms answer until the design is done. */
export function simulatedRun(
  design: Design,
  plan: DesignPlan,
  truth: Truth,
  { stored, copies = false }: Pick<SimulateOptions, 'stored' | 'copies'>,
  random: Random,
  answer: SimulatedAnswer = yesOrNo,
): SimulatedRun {
  const names = plan.slots[0]?.units.map((unit) => unit.case) ?? [];
  const place = new Map(names.map((name, i) => [name, i]));
  // Without a text nothing is known of repeats but whether they pass.
  const told = (samples: Sample[]) => (copies ? samples.map(withText) : samples);
  const store = names.flatMap((name, i) =>
    told(draws(name, 'baseline', () => answer(truth.store[i] as number, random), stored, -1, 'record')),
  );
  const fresh: Sample[] = [];
  for (let round = 0; ; round++) {
    const evidence = { fresh, stored: store, budgetSpent: false };
    const step = design(plan, evidence);
    if (step.kind === 'done') return { findings: step.findings, evidence, ...callsOf(step.findings, fresh) };
    for (const request of step.requests) {
      const rates = request.arm === 'baseline' ? truth.main : truth.change;
      const rate = rates[place.get(request.case) as number] as number;
      const own = () => answer(rate, random);
      fresh.push(...told(draws(request.case, request.arm, own, request.count, round, step.stage)));
    }
  }
}

function withText(sample: Sample): Sample {
  return { ...sample, output: sample.result === PASSED ? 'right' : 'wrong' };
}

function callsOf(findings: readonly Finding[], fresh: readonly Sample[]) {
  const isConvicted = findings.some(({ outcome }) => outcome === 'convicted');
  const isAfter = ({ stage }: Sample) => isConvicted && AFTER_CONVICTION.includes(stage);
  const before = (side: Arm) => fresh.filter((own) => own.arm === side && !isAfter(own)).length;
  return {
    candidateCalls: before('candidate'),
    baselineCalls: before('baseline'),
    callsAfterConviction: fresh.filter(isAfter).length,
  };
}

function draws(
  name: string,
  arm: Arm,
  result: () => Scored,
  count: SampleRequest['count'],
  round: number,
  stage: Stage,
): Sample[] {
  return Array.from({ length: count }, (_, repeat) => ({
    suite: SUITE,
    slot: SLOT,
    case: name,
    arm,
    round,
    stage,
    repeat,
    result: result(),
    output: null,
    latencyMs: null,
    target: NOTHING,
    grader: NOTHING,
    calls: ONE_CALL,
    cached: false,
    at: AT,
  }));
}
