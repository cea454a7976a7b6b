import type { GateConfig } from '../../config/gate-config.ts';
import type { EvalPlan } from '../../plan/eval-plan.ts';
import type { ChangedFile, ReportContext } from '../../report/context.ts';
import { isMainGone } from '../../report/words/main-gone.ts';
import { storedAge, storedNotes } from '../../report/words/stored-text.ts';
import type { Arms } from '../../trees/arms.ts';
import { fileChanges } from '../../trees/git/file-changes.ts';
import { VERSION } from '../../version.ts';
import { PACKAGE } from '../../vocabulary.ts';
import type { GateOptions } from '../opening/gate-options.ts';
import { changedSettings } from './changed-settings.ts';
import { conflictNotes } from './conflict-notes.ts';
import type { consented } from './consent.ts';
import type { JudgedChange } from './judged-change.ts';
import { promptDiffs } from './prompt-diffs.ts';

interface Facts {
  readonly arms: Arms;
  readonly config: GateConfig;
  readonly outcome: JudgedChange &
    Pick<ReturnType<typeof consented>, 'accepted' | 'offers'> & { readonly uncounted: readonly string[] };
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
  const prompts = await promptDiffs(arms, outcome.plan);
  const told = new Set(prompts.map(({ file }) => file));
  const settings = changedSettings(arms, outcome.plan.suites, told);
  const { enforce, report } = config.policy;
  return {
    version: VERSION,
    command: 'gate',
    baseLabel: arms.baseline.label,
    candidateLabel: arms.candidate.label,
    title: report.title ?? null,
    reproduce: ['npx', PACKAGE, 'gate', ...options.words],
    changedFiles: (await fileChanges(arms, touched)).map((change) => withSettings(change, settings)),
    promptDiffs: prompts,
    baselineAge: storedAge(outcome.plan),
    seconds,
    reportUrl: options.runUrl,
    runUrl: options.runUrl,
    reportPath: null,
    enforce,
    consent: {
      accepted: outcome.accepted,
      offers: outcome.offers.map(({ id, of, cells }) => ({ id, of, cases: cells.length })),
      ...config.policy.accept,
      hasConversation: options.conversation !== undefined,
      uncounted: [...outcome.uncounted, ...acceptedNothing(options.accept, outcome.accepted)],
    },
    outputs: report.outputs,
    suggestions: report.suggestions,
    notes: [
      ...armNotes(arms, outcome.plan),
      ...conflictNotes(arms, touched),
      ...outcome.notes,
      ...storedNotes(outcome.plan, stoodIn(outcome)),
      ...config.skipped.map(({ config: file, reason }) => `${file}: ${reason}.`),
    ],
  };
}

/** IDs of a command line that stand for nothing in this run: a slip of the hand, or of what is no longer so. */
function acceptedNothing(
  asked: GateOptions['accept'] = [],
  accepted: Facts['outcome']['accepted'],
): readonly string[] {
  return asked
    .filter((id) => !accepted.some((own) => own.id === id))
    .map((id) => `\`--accept ${id}\` accepted nothing: it does not stand for what this run saw.`);
}

/** What is said of both trees. Which packages main has matters to nobody where no suite runs. */
export function armNotes(
  { notes, packageNotes }: Arms,
  { suites }: Pick<EvalPlan, 'suites'>,
): readonly string[] {
  return suites.some(({ action }) => action.kind !== 'skip') ? [...notes, ...packageNotes] : notes;
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
  const found = verdict.suites.filter(({ comparison }) => isMainGone(comparison));
  return new Set(found.map(({ suite }) => suite));
}
