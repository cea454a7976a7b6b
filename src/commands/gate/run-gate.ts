/**
 * Commands: the use cases behind the action and the command line.
 * Get: what a shell knows: folder, environment, event, flags, and a way to open an engine.
 * Give: a finished run, ready to be rendered. Each use case opens trees, suites, stores and applications in one order, and closes
 * whatever it opened. Nothing here prints or exits.
 */

import type { GateConfig } from '../../config/gate-config.ts';
import { journalFolder } from '../../journal/journal-folder.ts';
import { runIdentity } from '../../journal/run-identity.ts';
import { openRunJournal, type RunJournal } from '../../journal/run-journal.ts';
import type { GateRequest } from '../../pipeline/pipeline.ts';
import type { ReportContext } from '../../report/context.ts';
import type { Arms } from '../../trees/arms.ts';
import type { Acceptance } from '../../trust/consent.ts';
import { type Ledger, runNumber } from '../../trust/ledger.ts';
import type { GateOptions } from '../opening/gate-options.ts';
import { openChange } from '../opening/open-change.ts';
import { type Change, type RecordWanted, resolveChange } from '../opening/resolve-change.ts';
import { seedFrom } from '../opening/seed.ts';
import { serveArms } from '../opening/serve-arms.ts';
import {
  type Consent,
  consented,
  type Offer,
  openConsent,
  rememberedCells,
  rememberOffers,
  shortIdentity,
  withAcceptedRules,
} from './consent.ts';
import { type JudgedChange, judgedChange } from './judged-change.ts';
import { reportContext } from './report-context.ts';
import { storedBaseline } from './stored-baseline.ts';

/** A finished run, ready to be rendered. */
export interface GateRun extends JudgedChange {
  readonly kind: 'judged';
  readonly root: string;
  readonly config: GateConfig;
  /** What the next run on the same pull request should know, for a comment to hold; null where no comment does. */
  readonly memory: Ledger | null;
  readonly context: ReportContext;
}

/** Resolves both arms, runs the pipeline on what the change touches, and closes everything that it opened. */
export async function runGate(options: GateOptions): Promise<GateRun | RecordWanted> {
  const started = options.clock();
  const change = await resolveChange(options);
  if (change.kind === 'record') return change;
  return gateChange(change, options, started);
}

/** The gate on a change whose arms are known. It closes them. */
export async function gateChange(change: Change, options: GateOptions, started: number): Promise<GateRun> {
  const { arms, root } = change;
  const { config, notes } = change.judging;
  try {
    const elapsedMs = () => options.clock() - started;
    const consent = await openConsent(root, config.policy, options);
    const outcome = await judgeChange(change, consent, options, elapsedMs);
    const context = await reportContext({
      arms: { ...arms, notes: [...arms.notes, ...notes] },
      config,
      outcome,
      options,
      seconds: elapsedMs() / 1000,
    });
    if (!options.conversation) rememberOffers(root, options.env, outcome.ledger);
    const memory = options.conversation ? outcome.ledger : null;
    return { ...outcome, kind: 'judged', root, config, memory, context };
  } finally {
    await arms.close();
  }
}

/** A verdict with what was accepted of it, what could be, and what the next run should know. */
interface ConsentedChange extends JudgedChange {
  readonly accepted: readonly Acceptance[];
  readonly offers: readonly Offer[];
  readonly ledger: Ledger;
}

async function judgeChange(
  change: Change,
  consent: Consent,
  options: GateOptions,
  elapsedMs: () => number,
): Promise<ConsentedChange> {
  const { arms, judging } = change;
  const opened = await openChange(change, options, serveArms);
  try {
    const { config, suites, ruleChanges: rules = [] } = opened.request;
    const identity = await runIdentity(arms, config, suites, {
      env: options.env,
      isLocal: options.event === null,
    });
    const ruleChanges = withAcceptedRules(rules, consent);
    const request = { ...opened.request, ruleChanges, seed: seedFrom(identity), elapsedMs };
    const remembered = rememberedCells(request, consent, identity);
    const journal = await openChangeJournal(arms, request, identity, options);
    const run = runNumber(consent.ledger, shortIdentity(identity), journal.heldFrom !== null);
    const { stored, notes } = await storedBaseline(arms, judging.main, opened.onMain, options, journal);
    const judged = await judgedChange(
      { ...request, stored, remembered, run },
      opened.engine,
      journal,
      options.onEvent,
    );
    return {
      ...judged,
      notes: [...judged.notes, ...notes],
      ...consented(judged, consent, { rules, remembered, identity, number: run }),
    };
  } finally {
    await opened.close();
  }
}

/** The journal of the change at hand. */
async function openChangeJournal(
  arms: Arms,
  { config }: Pick<GateRequest, 'config'>,
  identity: string,
  options: GateOptions,
): Promise<RunJournal> {
  return openRunJournal({
    folder: options.journalFolder ?? journalFolder(arms.candidate.root, options.env),
    identity,
    fresh: options.fresh === true,
    budget: config.policy.budget,
    now: () => new Date().toISOString(),
  });
}
