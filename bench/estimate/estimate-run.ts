/** One run of the gate's design and comparison on a world: the functions that the packaged gate calls between its rounds. */
import { compareEvidence } from '../../src/compare/compare-evidence.ts';
import type { GateConfig } from '../../src/config/gate-config.ts';
import { policySchema } from '../../src/config/policy/policy.ts';
import type { Evidence } from '../../src/design/design.ts';
import { designPlanOf } from '../../src/design/design-plan.ts';
import { designFor } from '../../src/design/registry.ts';
import { gatingMetrics } from '../../src/metrics/metric-rules.ts';
import type { EvalPlan, SampleRequest } from '../../src/plan/eval-plan.ts';
import type { Sample } from '../../src/samples/sample.ts';
import type { Stage } from '../../src/samples/stage.ts';
import { SLOT, SUITE, simulatedSuite } from '../../src/simulate/simulated-plan.ts';
import { type Random, seededRandom } from '../../src/stats/random.ts';
import { simulatedSample } from '../verdict/graded-sample.ts';
import type { Drawn, Side, World } from './estimate-worlds.ts';

/** Draws the samples of one request. */
function sampled(
  drawn: Drawn,
  side: Side,
  request: Omit<SampleRequest, 'suite' | 'slot'>,
  place: number,
  round: number,
  stage: Stage,
  random: Random,
): Sample[] {
  const generation = side === 'candidate' ? 'change' : 'main';
  return Array.from({ length: request.count }, (_, repeat): Sample => {
    const variation = request.variations?.[repeat];
    return simulatedSample({
      ...{ suite: SUITE, slot: SLOT, case: request.case, arm: request.arm, round, stage, repeat },
      ...(variation !== undefined && { variation }),
      ...drawn.answer(side, place, variation, random),
      at: side === 'store' ? `2026-01-0${1 + (repeat % 3)}T00:00:00.000Z` : '2026-01-09T00:00:00.000Z',
      keys: { generation, grading: 'checks' },
    });
  });
}

/** What is stored of main. */
export interface Store {
  /** As many samples a case (`even`), none to twelve (`unequal`), or samples of a main that changed since (`drifted`). */
  readonly kind: string;
  /** Samples a case. */
  readonly samples: number;
  /** The share of the cases that changed since, where it is `drifted`. */
  readonly drifted: number;
}

/** The plan with each case's tags. */
function tagged(plan: EvalPlan, tags: NonNullable<World['tags']>): EvalPlan {
  const suites = plan.suites.map((suite) => {
    if (suite.action.kind !== 'run') return suite;
    const cases = suite.action.cases.map((entry, at) => ({ ...entry, tags: tags(at) }));
    return { ...suite, action: { ...suite.action, cases } };
  });
  return { ...plan, suites };
}

/** One run. */
export function played(world: World, cases: number, moved: number, seed: number, store: Store) {
  const random = seededRandom(seed, world.name, cases, moved, store.kind);
  const drawn = world.draw(random, cases, moved, store.drifted);
  const stored = () => (store.kind === 'unequal' ? random.below(13) : store.samples);
  const policy = policySchema.parse({ metrics: world.policy });
  const simulated = simulatedSuite(
    { policy, effort: 'normal', seed } as Parameters<typeof simulatedSuite>[0],
    cases,
  );
  const plan = world.tags ? tagged(simulated.plan, world.tags) : simulated.plan;
  const config: GateConfig = {
    ...simulated.config,
    suites: simulated.config.suites.map((suite) => ({ ...suite, ...(world.task && { task: world.task }) })),
  };
  const design = designPlanOf(plan, {
    ...simulated.design,
    gating: (suite) => gatingMetrics(config, suite),
    variations: 'auto',
  });
  const places = new Map(design.slots[0]?.units.map((unit, at) => [unit.case, at]));
  const before = [...places].flatMap(([name, at]) => {
    const request = { case: name, arm: 'baseline' as const, count: stored() };
    return sampled(drawn, 'store', request, at, -1, 'record', random);
  });
  const fresh: Sample[] = [];
  for (let round = 0; ; round++) {
    const evidence: Evidence = { fresh, stored: before, budgetSpent: false };
    const step = designFor('normal')(design, evidence);
    if (step.kind === 'done') {
      const [suite] = compareEvidence({ plan, config, findings: step.findings, evidence }).suites;
      const slot = suite?.state.kind === 'compared' ? suite.state.slots[0] : undefined;
      return { slot, findings: step.findings, evidence, change: drawn.change };
    }
    for (const request of step.requests) {
      const place = places.get(request.case) as number;
      const side = request.arm === 'baseline' ? 'baseline' : 'candidate';
      fresh.push(...sampled(drawn, side, request, place, round, step.stage, random));
    }
  }
}
