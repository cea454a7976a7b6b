import { judgedChange } from '../../../src/commands/gate/judged-change.ts';
import type { GateConfig } from '../../../src/config/gate-config.ts';
import { policySchema } from '../../../src/config/policy/policy.ts';
import { openRunJournal } from '../../../src/journal/run-journal.ts';
import type { SuiteManifest } from '../../../src/plan/manifest.ts';
import { cellKey } from '../../../src/samples/cell.ts';
import type { Arm, Sample } from '../../../src/samples/sample.ts';
import { type DrawnModel, drawnEngine } from './mortal-engine.ts';

/** Of a run without one of its own. */
export const IDENTITY = 'a'.repeat(64);

export interface JournalledRun {
  /** Where the journals are. */
  readonly folder: string;
  /** Suite `support` of each arm. */
  readonly suite: (arm: Arm) => SuiteManifest;
  /** The run is killed when it has this many samples. */
  readonly life?: number;
  readonly policy?: object;
  readonly fresh?: boolean;
  readonly identity?: string;
  /** Cells that somebody accepted as they are. */
  readonly accepted?: readonly Pick<Sample, 'suite' | 'slot' | 'case'>[];
  readonly elapsedMs?: () => number;
}

/** Judges a change of one suite, with a journal that a later run of the same identity goes on from. */
export async function journalledRun(
  model: DrawnModel,
  {
    folder,
    suite,
    life,
    policy = {},
    fresh = false,
    identity = IDENTITY,
    accepted = [],
    elapsedMs = () => 0,
  }: JournalledRun,
) {
  const config: GateConfig = {
    file: null,
    policy: policySchema.parse(policy),
    suites: [{ id: 'support', config: 'promptfooconfig.yaml', paths: [], metrics: {} }],
    skipped: [],
  };
  const now = () => '2026-11-24T12:00:00.000Z';
  const journal = await openRunJournal({ folder, identity, fresh, budget: config.policy.budget, now });
  const inputs = {
    changedInputs: ['prompt.txt'],
    baseline: suite('baseline'),
    candidate: suite('candidate'),
  };
  const request = {
    config,
    suites: new Map([['support', inputs]]),
    served: false,
    secretsWithheld: null,
    seed: 1,
    remembered: { accepted: new Set(accepted.map(cellKey)), convicted: new Set<string>() },
    elapsedMs,
  };
  return judgedChange(request, drawnEngine(model, life), journal, () => {});
}
