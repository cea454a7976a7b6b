import { existsSync } from 'node:fs';
import type { GateConfig } from '../../config/gate-config.ts';
import { PawlError } from '../../errors.ts';
import { attemptsIn, journalFile } from '../../journal/journal-files.ts';
import { journalFolder } from '../../journal/journal-folder.ts';
import { runIdentity } from '../../journal/run-identity.ts';
import type { GateRequest } from '../../pipeline/pipeline.ts';
import { planGate } from '../../pipeline/plan-gate.ts';
import { type PlanSummary, planSummary } from '../../plan/estimate/plan-summary.ts';
import { type ArmManifest, hasFailed, type SuiteArms } from '../../plan/unmeasured-suite.ts';
import type { PlanContext } from '../../report/plan/plan-context.ts';
import { readJournal } from '../../samples/journal-file.ts';
import { planForecast } from '../../simulate/plan-forecast.ts';
import type { Arms } from '../../trees/arms.ts';
import { fileChanges } from '../../trees/git/file-changes.ts';
import { VERSION } from '../../version.ts';
import { changedSettings } from '../gate/changed-settings.ts';
import { changedPrompts } from '../gate/prompt-diffs.ts';
import { armNotes, withSettings } from '../gate/report-context.ts';
import { type OpenedWithStore, openWithStore } from '../gate/store-ahead.ts';
import { storedBaseline } from '../gate/stored-baseline.ts';
import type { GateOptions } from '../opening/gate-options.ts';
import { type Change, resolveChange } from '../opening/resolve-change.ts';
import { pretendServed } from '../opening/serve-arms.ts';

/** What a gate on this change would do, ready to be rendered. */
export interface PlanRun {
  readonly summary: PlanSummary;
  readonly context: PlanContext;
}

/** A plan begins no run: nothing is written down of it, and nothing of an earlier one counts. */
const NO_JOURNAL = { heldFrom: null, stored: null, chooseBy: () => {} };

/** Everything that a gate finds out before its first call. Nothing is called, and no application is started. */
export async function planChange(options: GateOptions): Promise<PlanRun> {
  const change = await resolveChange(options);
  if (change.kind === 'record') {
    throw new PawlError({
      code: 'assembly/nothing-to-compare',
      what: 'A push to the default branch is compared with nothing, so there is nothing to plan.',
      fix: 'pawl plan --base HEAD~1',
    });
  }
  try {
    const opened = await openWithStore(change, options, pretendServed);
    try {
      return await plannedRun(change, opened, options);
    } finally {
      await opened.close();
    }
  } finally {
    await change.arms.close();
  }
}

async function plannedRun(
  { arms, judging: { config, main, notes: judgedBy } }: Change,
  { request, onMain, ahead, notes: untouched }: OpenedWithStore,
  options: GateOptions,
): Promise<PlanRun> {
  const { suites, missing } = withoutKeys(request.suites);
  const { stored, notes } = await storedBaseline(arms, main, onMain, ahead, NO_JOURNAL);
  const { planned, over, bounds } = planGate({ ...request, suites, stored });
  const prompts = new Set((await changedPrompts(arms, planned.suites)).keys());
  const settings = changedSettings(arms, planned.suites, prompts);
  const { policy } = config;
  const summary = planSummary({
    plan: planned,
    over,
    inputs: suites,
    forecast: planForecast(planned, request.config, request.seed),
    settings,
    prompts,
    prices: policy.prices,
    bounds,
  });
  const earlier = request.suites.size > 0 ? await earlierRun(arms, request, options) : null;
  const said = [
    ...armNotes(arms, planned),
    ...(earlier === null ? [] : [earlier]),
    ...missing,
    ...judgedBy,
    ...untouched,
    ...notes,
  ];
  return { summary, context: await contextOf(arms, config, summary, said) };
}

/** The suites as if every key were there, which no plan needs, and what a gate would miss. */
function withoutKeys(inputs: ReadonlyMap<string, SuiteArms>): {
  readonly suites: ReadonlyMap<string, SuiteArms>;
  readonly missing: readonly string[];
} {
  const names = new Set<string>();
  const given = (arm: ArmManifest): ArmManifest => {
    if (arm === null || hasFailed(arm)) return arm;
    for (const name of arm.missingSecrets) names.add(name);
    return { ...arm, missingSecrets: [] };
  };
  const suites = new Map(
    [...inputs].map(([id, own]) => [
      id,
      { ...own, baseline: given(own.baseline), candidate: given(own.candidate) },
    ]),
  );
  const listed = [...names].sort().join(', ');
  const missing = `Not set here: ${listed}. A plan needs no key; a gate here could not measure the suites that do.`;
  return { suites, missing: names.size === 0 ? [] : [missing] };
}

async function contextOf(
  arms: Arms,
  { policy, skipped }: GateConfig,
  { suites }: PlanSummary,
  said: readonly string[],
): Promise<PlanContext> {
  const touched = [...new Set(suites.flatMap(({ files }) => files.map(({ file }) => file)))];
  const settings = new Map(suites.flatMap(({ files }) => files.map((each) => [each.file, each.settings])));
  const served = policy.serve !== undefined && touched.length > 0;
  return {
    version: VERSION,
    baseLabel: arms.baseline.label,
    candidateLabel: arms.candidate.label,
    changedFiles: (await fileChanges(arms, touched)).map((change) => withSettings(change, settings)),
    notes: [
      ...said,
      ...(served
        ? [
            'The application of `serve:` was not started. So a plan does not see whether it comes up on both sides, or what its own code changes in an answer.',
          ]
        : []),
      ...skipped.map(({ config: file, reason }) => `${file}: ${reason}.`),
    ],
  };
}

/**
 * What an earlier gate on this very change left, in a sentence; null where it left nothing that can be
 * read. Writes nothing.
 */
async function earlierRun(
  arms: Arms,
  { config, suites }: Pick<GateRequest, 'config' | 'suites'>,
  options: GateOptions,
): Promise<string | null> {
  const folder = journalFolder(arms.candidate.root, options.env);
  if (!existsSync(folder)) return null;
  const identity = await runIdentity(arms, config, suites, {
    env: options.env,
    isLocal: options.event === null,
  });
  const attempt = attemptsIn(folder, identity).at(-1);
  if (attempt === undefined) return null;
  const read = await readJournal(journalFile(folder, identity, attempt), identity);
  if ('kind' in read || read.samples.length === 0) return null;
  const samples = read.samples.length === 1 ? '1 sample' : `${read.samples.length} samples`;
  return read.end === null
    ? `A gate on this very change was cut off after ${samples}: the next one goes on from there and makes that many fewer calls.`
    : `A gate has judged this very change (${read.end.outcome.replace('-', ' ')}). The next one repeats the verdict from the answers that it has. This plan is that of a gate with \`--fresh\`, which asks again.`;
}
