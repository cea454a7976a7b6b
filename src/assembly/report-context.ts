import type { GateConfig } from '../config/gate-config.ts';
import type { GateOutcome } from '../pipeline.ts';
import { isAgainstStored } from '../report/against-stored.ts';
import type { ChangedFile, PromptDiff, ReportContext } from '../report/context.ts';
import { storedAge, storedNotes } from '../report/stored-text.ts';
import type { Arms } from '../trees/arms.ts';
import { changedLine, diffText } from '../trees/diff-text.ts';
import { fileChanges } from '../trees/file-changes.ts';
import { VERSION } from '../version.ts';
import { changedSettings } from './changed-settings.ts';
import type { GateOptions } from './gate-options.ts';
import type { JudgedChange } from './judged-change.ts';

/** Longest prompt diff that a report shows, in lines. */
const MAX_DIFF_LINES = 60;

interface Facts {
  readonly arms: Arms;
  readonly config: GateConfig;
  readonly outcome: JudgedChange;
  readonly options: GateOptions;
  readonly seconds: number;
}

/** Everything around the verdict that the report says: names, times, changed files, and the diffs of prompts that moved. */
export async function reportContext({
  arms,
  config,
  outcome,
  options,
  seconds,
}: Facts): Promise<ReportContext> {
  const touched = [...new Set(outcome.plan.suites.flatMap((suite) => suite.changedInputs))];
  const settings = changedSettings(arms, outcome.plan.suites);
  const { enforce, report } = config.policy;
  return {
    version: VERSION,
    command: 'gate',
    baseLabel: arms.baseline.label,
    candidateLabel: arms.candidate.label,
    title: report.title ?? null,
    reproduce: ['npx', 'pawl', 'gate', ...options.words],
    changedFiles: (await fileChanges(arms, touched)).map((change) => withSettings(change, settings)),
    promptDiffs: await promptDiffs(arms, outcome),
    baselineAge: storedAge(outcome.plan),
    seconds,
    reportUrl: options.runUrl,
    runUrl: options.runUrl,
    reportPath: null,
    enforce,
    outputs: report.outputs,
    notes: [
      ...arms.notes,
      ...outcome.notes,
      ...storedNotes(outcome.plan, stoodIn(outcome)),
      ...config.skipped.map(({ config: file, reason }) => `${file}: ${reason}.`),
    ],
  };
}

/** A changed file with the settings in it that differ. */
export function withSettings(
  change: ChangedFile,
  settings: ReadonlyMap<string, readonly string[]>,
): ChangedFile {
  const own = settings.get(change.file);
  return own === undefined || own.length === 0 ? change : { ...change, settings: own };
}

/** Suites in which main's stored samples stood in for it. */
function stoodIn({ verdict }: JudgedChange): ReadonlySet<string> {
  const found = verdict.suites.filter(({ comparison }) => isAgainstStored(comparison));
  return new Set(found.map(({ suite }) => suite));
}

async function promptDiffs(arms: Arms, { plan }: GateOutcome): Promise<PromptDiff[]> {
  const files = new Set(
    plan.suites.flatMap(({ action, changedInputs }) =>
      action.kind === 'run'
        ? action.slots.flatMap(({ promptFile }) =>
            promptFile !== null && changedInputs.includes(promptFile) ? [promptFile] : [],
          )
        : [],
    ),
  );
  return Promise.all(
    [...files].sort().map(async (file) => ({
      file,
      line: (await changedLine(arms, file)) ?? 1,
      diff: await diffText(arms, file, MAX_DIFF_LINES),
    })),
  );
}
