/**
 * Commands: the use cases behind the action and the command line.
 * Get: what a shell knows: folder, environment, event, flags, and a way to open an engine.
 * Give: a finished run, ready to be rendered. Each use case opens trees, suites, stores and applications in one order, and closes
 * whatever it opened. Nothing here prints or exits.
 */

import type { GateConfig } from '../../config/gate-config.ts';
import { withShardSamples } from '../../journal/shard-samples.ts';
import type { ConsentFacts, ReportContext } from '../../report/context.ts';
import { shardsNote } from '../../report/words/shards-note.ts';
import type { Sample } from '../../samples/sample.ts';
import type { Arms } from '../../trees/arms.ts';
import { gitIn } from '../../trees/git/git.ts';
import { uncounted } from '../../trust/consent.ts';
import { type Ledger, runNumber } from '../../trust/ledger.ts';
import type { GateOptions } from '../opening/gate-options.ts';
import { type Change, type RecordWanted, resolveChange } from '../opening/resolve-change.ts';
import { serveArms } from '../opening/serve-arms.ts';
import { beginRun, changeIdentity } from './begin-run.ts';
import { broughtBy } from './brought-parts.ts';
import {
  type Consent,
  consented,
  openConsent,
  rememberedCells,
  rememberOffers,
  withAcceptedRemovals,
  withAcceptedRules,
  withRememberedLoss,
} from './consent.ts';
import { judgedAsAccepted, type SecondJudging } from './judged-as-accepted.ts';
import { type JudgedChange, judgedChange } from './judged-change.ts';
import { type Offer, shortIdentity } from './offers.ts';
import { reportContext } from './report-context.ts';
import { openWithStore } from './store-ahead.ts';

/** A finished run, ready to be rendered. */
export interface GateRun extends JudgedChange {
  readonly kind: 'judged';
  readonly root: string;
  readonly config: GateConfig;
  /** What the next run on the same pull request should know, for a comment to hold; null where no comment does. */
  readonly memory: Ledger | null;
  readonly context: ReportContext;
  /** What main's store held of the suites; empty where none was read. */
  readonly stored: readonly Sample[];
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
    const outcome = await judgedAsAccepted(consent, options, (known, asked) =>
      judgeChange(change, known, asked, elapsedMs),
    );
    const context = await reportContext({
      arms: { ...arms, notes: [...arms.notes, ...notes] },
      config: outcome.config,
      outcome,
      options,
      seconds: elapsedMs() / 1000,
    });
    if (!options.conversation) rememberOffers(root, options.env, outcome.ledger);
    const memory = options.conversation ? outcome.ledger : null;
    return { ...outcome, kind: 'judged', root, memory, context };
  } finally {
    await arms.close();
  }
}

/** A verdict with what was accepted of it, what could be, and what the next run should know. */
interface ConsentedChange extends JudgedChange {
  /** What judged it, with what was accepted. */
  readonly config: GateConfig;
  readonly accepted: ConsentFacts['accepted'];
  readonly uncounted: readonly string[];
  readonly offers: readonly Offer[];
  readonly ledger: Ledger;
  readonly stored: readonly Sample[];
}

async function judgeChange(
  change: Change,
  consent: Consent,
  options: GateOptions & Partial<SecondJudging>,
  elapsedMs: () => number,
): Promise<ConsentedChange> {
  const { arms } = change;
  const opened = await openWithStore(change, options, serveArms, (changes) =>
    withAcceptedRules(changes, consent),
  );
  try {
    const { config } = opened.request;
    const identity = await changeIdentity(change, opened.request, options);
    const shards =
      options.parts && (await broughtBy(options.parts, identity, { ...placesOf(change, options), config }));
    const remembered = rememberedCells(opened.request, consent, identity);
    const begun = await beginRun(change, opened, options, {
      identity,
      journalOf: shards?.journalOf ?? identity,
    });
    const { triedBefore } = options;
    // What the first judging of this run wrote was not written by an earlier run.
    const written = triedBefore ? { ...begun.journal, heldFrom: null } : begun.journal;
    const own = withRememberedLoss(written, consent, identity, remembered);
    const journal = shards ? withShardSamples(own, shards) : own;
    const { stored, notes } = begun;
    const run = runNumber(consent.ledger, shortIdentity(identity), journal.heldFrom !== null);
    const request = {
      ...{ ...begun.request, elapsedMs, remembered, run },
      ...(shards && { shards }),
      ...(triedBefore && { triedBefore }),
    };
    const found = await judgedChange(request, opened.engine, journal, options.onEvent);
    const { judged, config: judging } = withAcceptedRemovals(found, change.judging.config, consent, identity);
    const blocksRemovals = config.policy.removals === 'block';
    const told = consented(judged, consent, { rules: opened.changes, identity, number: run, blocksRemovals });
    const { byPeople, byOthers } = uncounted(consent.said, change.judging.config.policy.accept, told);
    return {
      ...judged,
      config: judging,
      uncounted: byPeople,
      stored: stored?.samples ?? [],
      notes: [
        ...opened.notes,
        ...judged.notes,
        ...notes,
        ...(shards ? [shardsNote(shards, judged)] : []),
        ...(await changedMainNotes(arms)),
        ...byOthers,
      ],
      ...told,
    };
  } finally {
    await opened.close();
  }
}

/**
 * What to say where main's tree is not what it was. It blocks nothing: suites may well write files that git tracks, and nobody
 * can tell whether main's own code did, or this PR's, to change what main's side reads while it runs.
 */
async function changedMainNotes({ mainChanged }: Arms): Promise<readonly string[]> {
  const file = (await mainChanged?.()) ?? null;
  if (file === null) return [];
  return [
    `Something changed \`${file}\` in main's tree while the gate ran. If no suite of main writes that file, code of this PR did, and what main's side answered may not be main's.`,
  ];
}

function placesOf({ root }: Change, { cwd, env, seed, event, words }: GateOptions) {
  return { cwd, root, event, words, ...(seed && { seed }), git: gitIn(root, env, [root]) };
}
