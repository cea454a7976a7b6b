import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { GateConfig } from '../../config/gate-config.ts';
import type { Policy } from '../../config/policy/policy.ts';
import { PawlError } from '../../errors.ts';
import { journalFolder } from '../../journal/journal-folder.ts';
import type { RunJournal } from '../../journal/run-journal.ts';
import { planGate } from '../../pipeline/plan-gate.ts';
import type { EvalPlan, RememberedCells } from '../../plan/eval-plan.ts';
import type { PlanRequest } from '../../plan/plan-suites.ts';
import type { ConsentFacts } from '../../report/context.ts';
import { cellKey } from '../../samples/cell.ts';
import { writeFileAtomic } from '../../trees/own-files.ts';
import { type Acceptance, heldAcceptances } from '../../trust/consent.ts';
import { type Ledger, ledgerOf, ledgerText, NO_LEDGER, withRun } from '../../trust/ledger.ts';
import type { RuleChange } from '../../trust/rule-change.ts';
import { judge } from '../../verdict/judge.ts';
import { standingVerdict } from '../../verdict/standing.ts';
import type { Verdict } from '../../verdict/verdict.ts';
import type { GateOptions } from '../opening/gate-options.ts';
import type { JudgedChange } from './judged-change.ts';
import {
  cellsThatRun,
  convictedPlaces,
  evidenceDigest,
  gateScope,
  type KeyedCell,
  type Offer,
  offeredBefore,
  offeredCells,
  offersOf,
  placesOf,
  removalsId,
  rulesId,
  shortIdentity,
} from './offers.ts';

/** What people accepted of a change, and what earlier runs on it remember. */
export interface Consent {
  /** What makes an ID this pull request's alone, as it goes to this branch. */
  readonly scope: string;
  readonly ledger: Ledger;
  readonly held: readonly Acceptance[];
  /** All that was said in the conversation, whether it holds or not. */
  readonly said: readonly Acceptance[];
}

/**
 * Reads what people said of a change, and what its earlier runs remember: on a forge from the pull request, each time again;
 * on a command line `--accept`, and the clone's own memory of what was offered. Throws `gate/accept-not-allowed`.
 */
export async function openConsent(root: string, policy: Policy, options: GateOptions): Promise<Consent> {
  const { conversation, accept = [] } = options;
  const scope = gateScope(options.scope ?? '', policy.report.title ?? null);
  if (accept.length > 0 && !policy.accept.commandLine)
    throw new PawlError({
      code: 'gate/accept-not-allowed',
      what: "`--accept` is not allowed by main's policy.",
      why: 'A regression is accepted by a comment of somebody with the permission, unless the policy says otherwise.',
      fix: 'on main, in pawl.yaml:\naccept: { commandLine: true }',
    });
  const held = accept.map(
    (id): Acceptance => ({
      id,
      by: 'the command line',
      reason: null,
      permission: 'admin',
      isAuthor: false,
      isEdited: false,
    }),
  );
  if (conversation) {
    const { memory, acceptances } = await conversation(policy.report.title ?? null);
    const spoken = heldAcceptances(acceptances, policy.accept);
    return { scope, ledger: ledgerOf(memory), held: [...spoken, ...held], said: acceptances };
  }
  // Runs are not counted on a command line: whoever runs it can throw the memory away.
  const { offers } = ledgerOf(memoryIn(root, options.env));
  return { scope, ledger: { ...NO_LEDGER, offers }, held, said: [] };
}

/** Writes down what a run on a command line offered. What cannot be written costs `--accept` a second look, no more. */
export function rememberOffers(root: string, env: NodeJS.ProcessEnv, ledger: Ledger): void {
  if (Object.keys(ledger.offers).length === 0) return;
  try {
    writeFileAtomic(path.join(journalFolder(root, env), MEMORY), `${ledgerText(ledger)}\n`);
  } catch (error) {
    if (!(error instanceof PawlError)) throw error;
  }
}

const MEMORY = 'memory.json';

function memoryIn(root: string, env: NodeJS.ProcessEnv): string | null {
  try {
    return readFileSync(path.join(journalFolder(root, env), MEMORY), 'utf8');
  } catch {
    return null;
  }
}

/** What a change edits of its own judging, with what loosens it accepted where somebody said so. */
export function withAcceptedRules(
  changes: readonly RuleChange[],
  { scope, held }: Consent,
): readonly RuleChange[] {
  const id = rulesId(scope, changes);
  if (id === null || !held.some((acceptance) => acceptance.id === id)) return changes;
  return changes.map((change) => ({ ...change, loosens: false }));
}

/**
 * A judged change, and the configuration that judges it, with what the change takes out accepted where somebody said so: it is
 * named then, and blocks nothing.
 */
export function withAcceptedRemovals<T extends Pick<JudgedChange, 'verdict' | 'plan' | 'alpha' | 'earlier'>>(
  judged: T,
  config: GateConfig,
  { scope, held }: Consent,
  identity: string,
): { readonly judged: T; readonly config: GateConfig } {
  const { verdict, plan, alpha, earlier } = judged;
  const id = removalsId(scope, verdict, plan, identity);
  if (config.policy.removals !== 'block' || !held.some((acceptance) => acceptance.id === id))
    return { judged, config };
  const policy = { ...config.policy, removals: 'warn' as const };
  const comparison = { ...verdict.comparison, suites: verdict.suites.map((suite) => suite.comparison) };
  const again = judge(comparison, { ...policy, alpha }, verdict.ruleChanges);
  return {
    judged: { ...judged, verdict: standingVerdict(again, earlier, policy) },
    config: { ...config, policy },
  };
}

/** The cells of a plan that were accepted as they are, and those that an earlier head was convicted of. */
export function rememberedCells(
  request: Omit<PlanRequest, 'samples'>,
  { scope, ledger, held }: Consent,
  identity: string,
): RememberedCells {
  const accepted = new Set(held.flatMap(({ id }) => offeredCells(scope, ledger, id)));
  const convicted = new Set(ledger.convicted);
  if (accepted.size + convicted.size === 0) return { accepted: new Set(), convicted: new Set() };
  const cells = cellsThatRun(planGate(request).planned);
  const keyed = (wanted: (cell: KeyedCell) => boolean) =>
    new Set(cells.filter(wanted).map((cell) => cellKey(cell)));
  return {
    accepted: keyed((cell) => accepted.has(evidenceDigest(cell, { scope, identity }))),
    convicted: keyed((cell) => placesOf(cell).some((place) => convicted.has(place))),
  };
}

/**
 * The journal of a run with the loss that an earlier run of the very same change confirmed: a merge queue, or a job without the cache, has no
 * journal of that one. Once somebody accepted a case, what is left is tried again.
 */
export function withRememberedLoss(
  journal: RunJournal,
  { ledger: { lost, runs, forgotten } }: Consent,
  identity: string,
  { accepted, convicted }: RememberedCells,
): RunJournal {
  const own = shortIdentity(identity);
  if (!lost.includes(own) || [...convicted].some((cell) => accepted.has(cell))) return journal;
  const attempt = forgotten + Math.max(0, runs.lastIndexOf(own)) + 1;
  const loss = { attempt, outcome: 'regressed' as const, at: null, convicted: [] };
  return { ...journal, earlier: [...journal.earlier, loss] };
}

/** What came of consent in a run: the words that held, what is offered now, and what the next run should know. */
export function consented(
  { verdict, plan }: { readonly verdict: Verdict; readonly plan: EvalPlan },
  { scope, ledger, held }: Consent,
  run: {
    readonly rules: readonly RuleChange[];
    readonly identity: string;
    readonly number: number;
    /** Main's policy blocks what takes cases out. */
    readonly blocksRemovals: boolean;
  },
): {
  readonly accepted: ConsentFacts['accepted'];
  readonly offers: readonly Offer[];
  readonly ledger: Ledger;
} {
  const rules = rulesId(scope, run.rules);
  const removals = removalsId(scope, verdict, plan, run.identity);
  const accepted = held.flatMap(({ id, by, reason }): ConsentFacts['accepted'] => {
    if (id === rules) return [{ id, of: 'rules', cases: [], by, reason }];
    if (id === removals) return run.blocksRemovals ? [{ id, of: 'removals', cases: [], by, reason }] : [];
    const cells = new Set(offeredCells(scope, ledger, id));
    const cases = cellsThatRun(plan).filter(
      (cell) => cell.accepted && cells.has(evidenceDigest(cell, { scope, identity: run.identity })),
    );
    if (cases.length === 0) return [];
    return [{ id, of: 'cases', cases: [...new Set(cases.map((cell) => cell.case))], by, reason }];
  });
  const isRemovalOpen =
    run.blocksRemovals && removals !== null && !accepted.some(({ of }) => of === 'removals');
  const found = offersOf(verdict, plan, scope, run.identity);
  // A loss that stands can be accepted by the ID that was offered.
  const isFound = verdict.outcome !== 'regressed' || found.some(({ of }) => of === 'cases');
  const offers: readonly Offer[] = [
    ...found,
    ...(isFound ? [] : offeredBefore(ledger, plan, { scope, identity: run.identity })),
    ...(isRemovalOpen ? [{ id: removals, of: 'removals' as const, cells: [], kept: [] }] : []),
  ];
  const { candidate, baseline } = verdict.comparison.calls;
  const next = withRun(ledger, {
    identity: shortIdentity(run.identity),
    number: run.number,
    // What had the same inputs on both sides spent no chance of error.
    asked: candidate + baseline > 0,
    isLost: verdict.outcome === 'regressed',
    convicted: convictedPlaces(verdict, plan),
    offer: offers.find(({ of }) => of === 'cases') ?? null,
  });
  return { accepted, offers, ledger: next };
}
