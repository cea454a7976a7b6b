import { createHash } from 'node:crypto';
import type { EvalPlan, PlannedCell } from '../../plan/eval-plan.ts';
import { cellKey } from '../../samples/cell.ts';
import type { Ledger } from '../../trust/ledger.ts';
import type { RuleChange } from '../../trust/rule-change.ts';
import type { Verdict } from '../../verdict/verdict.ts';
import type { ACCEPTABLE } from '../../vocabulary.ts';

/** Something that a report offers to accept as it is, and what it stands for. */
export interface Offer {
  readonly id: string;
  readonly of: (typeof ACCEPTABLE)[number];
  readonly cells: readonly string[];
  /** What a ledger keeps of it: a digest of the checks that failed, then its cells. */
  readonly kept: readonly string[];
}

/** What makes an ID that of one gate alone, where several judge a change. `title`: what its policy is called. */
export function gateScope(scope: string, title: string | null): string {
  const name = title?.trim() ?? '';
  return name === '' ? scope : `${scope} by ${name}`;
}

/** The ID of what loosens the gate; null where nothing does. It depends on rules and values, so that any other edit voids it. */
export function rulesId(scope: string, changes: readonly RuleChange[]): string | null {
  const loosening = changes
    .filter(({ loosens }) => loosens)
    .map(({ rule, from, to, evidence }) => [rule, from, to, evidence ?? null]);
  return loosening.length === 0
    ? null
    : digest(['rules', scope, loosening.map((each) => JSON.stringify(each)).sort()]);
}

/**
 * The ID of what a change takes out of its suites, rewrites there or writes into their prompts; null where that is nothing. It depends on each case, by name and by
 * what it asks now: as many other cases are another thing to accept.
 */
export function removalsId(
  scope: string,
  { removals, inPrompt, suites }: Verdict,
  plan: EvalPlan,
  identity: string,
): string | null {
  if (removals.length + inPrompt.length === 0) return null;
  const cells = new Map(cellsThatRun(plan).map((cell) => [cellKey(cell), cell]));
  const touched = suites.flatMap(({ suite, comparison: { state } }) =>
    state.kind === 'skipped'
      ? []
      : state.slots.flatMap(({ slot, cases }) =>
          cases
            .filter(
              ({ transition, editedChecks, copied }) =>
                TAKEN_OUT.has(transition) || editedChecks !== undefined || copied !== undefined,
            )
            .map((entry) => {
              const place = { suite, slot, case: entry.case };
              const cell = entry.transition === 'removed' ? undefined : cells.get(cellKey(place));
              return [entry.transition, cell ? evidenceDigest(cell, { scope, identity }) : cellKey(place)];
            }),
        ),
  );
  const copies = inPrompt.map(({ suite, cases }) => ({ suite, inPrompt: cases }));
  const lines = [...removals, ...copies, ...touched].map((each) => JSON.stringify(each));
  return digest(['removals', scope, lines.sort()]);
}

const TAKEN_OUT: ReadonlySet<string> = new Set(['removed', 'edited', 'left-out']);

/** The identity of a run as a ledger names it. */
export function shortIdentity(identity: string): string {
  return identity.slice(0, 16);
}

/** What a verdict could be accepted by: its loosened rules, and the cases that it convicts. */
export function offersOf(
  verdict: Verdict,
  plan: EvalPlan,
  scope: string,
  identity: string,
): readonly Offer[] {
  const rules = rulesId(scope, verdict.ruleChanges);
  const cells = convictedCells(verdict, plan);
  const evidence = cells.map(
    ({ cell, failed }) => [evidenceDigest(cell, { scope, identity }), failed] as const,
  );
  const own = evidence.map(([each]) => each);
  const kept = [digest(evidence.map((each) => JSON.stringify(each)).sort()), ...own];
  return [
    ...(rules === null ? [] : [{ id: rules, of: 'rules' as const, cells: [], kept: [] }]),
    ...(cells.length === 0 ? [] : [{ id: casesId(scope, kept), of: 'cases' as const, cells: own, kept }]),
  ];
}

/** What earlier runs offered of cases that are all asked again in the very same way, none of them accepted: the latest of it. */
export function offeredBefore(
  ledger: Ledger,
  plan: EvalPlan,
  told: { readonly scope: string; readonly identity: string },
): readonly Offer[] {
  const open = new Set(
    cellsThatRun(plan).flatMap((cell) => (cell.accepted ? [] : [evidenceDigest(cell, told)])),
  );
  return Object.entries(ledger.offers)
    .map(([id, kept]) => ({ id, of: 'cases' as const, cells: offeredCells(told.scope, ledger, id), kept }))
    .filter(({ cells }) => cells.length > 0 && cells.every((cell) => open.has(cell)))
    .slice(-1);
}

/** The ID of cases as a ledger keeps them. It depends on the pull request and its branch, on each case and on what it failed. */
export function casesId(scope: string, [failed, ...cells]: readonly string[]): string {
  return digest(['cases', scope, failed, cells.toSorted()]);
}

/**
 * The cells that a ledger keeps under an ID, where that ID is theirs; none otherwise. Whoever may push may edit a comment of ours: it can
 * be made to forget, and not to have an ID that somebody accepted stand for something else.
 */
export function offeredCells(scope: string, { offers }: Ledger, id: string): readonly string[] {
  const kept = Object.hasOwn(offers, id) ? (offers[id] ?? []) : [];
  return casesId(scope, kept) === id ? kept.slice(1) : [];
}

/** The places of the cases that a verdict convicts. They hold for the next head, whatever it asks there. */
export function convictedPlaces(verdict: Verdict, plan: EvalPlan): readonly string[] {
  return convictedCells(verdict, plan).flatMap(({ cell }) => placesOf(cell));
}

/** The cells that a verdict convicts, for a run on the very same change. */
export function convictedKeys(verdict: Verdict, plan: EvalPlan): readonly string[] {
  return convictedCells(verdict, plan).map(({ cell }) => cellKey(cell));
}

/** A cell of a plan, with its suite. */
export interface KeyedCell extends PlannedCell {
  readonly suite: string;
}

/** Cells in which suites got worse, or whose checks became easier, with the checks that failed on this PR alone. */
function convictedCells(
  { suites, weakened }: Verdict,
  plan: EvalPlan,
): readonly { readonly cell: KeyedCell; readonly failed: readonly string[] }[] {
  const cells = new Map(cellsThatRun(plan).map((cell) => [cellKey(cell), cell]));
  return suites.flatMap(({ suite, outcome, comparison: { state } }) => {
    if (state.kind === 'skipped') return [];
    const easier = new Set(weakened.find((each) => each.suite === suite)?.cases);
    const isWorse = outcome === 'regressed';
    return state.slots.flatMap(({ slot, cases, findings }) => {
      const tried = new Set(
        findings
          .filter((finding) => finding.outcome === 'convicted')
          .flatMap(({ suspects, confirmed }) => [...suspects, ...confirmed.map((entry) => entry.case)]),
      );
      return cases
        .filter(
          (entry) =>
            easier.has(entry.case) ||
            (isWorse &&
              (tried.has(entry.case) ||
                entry.bar?.state === 'missed' ||
                ['broken', 'suspected', 'refused'].includes(entry.transition))),
        )
        .flatMap((entry) => {
          const cell = cells.get(cellKey({ suite, slot, case: entry.case }));
          return cell ? [{ cell, failed: entry.failed.map(({ label }) => label).sort() }] : [];
        });
    });
  });
}

/** The cells of all suites that run. */
export function cellsThatRun({ suites }: EvalPlan): readonly KeyedCell[] {
  return suites.flatMap(({ suite, action }) =>
    action.kind === 'run' ? action.cells.map((cell) => ({ ...cell, suite })) : [],
  );
}

/** What was asked of this PR, the branch it goes to, and what graded it; where that is not known, the whole change. */
export function evidenceDigest(
  cell: KeyedCell,
  { scope, identity }: { readonly scope: string; readonly identity: string },
): string {
  const keys = cell.keys?.candidate;
  return digest([scope, cellKey(cell), keys ? [keys.generation, keys.grading] : identity]);
}

/**
 * Which case it is, whatever it asks of this PR: by suite, slot and case, and by what main asks there. The next head may give these other
 * names, and main may ask something else by then.
 */
export function placesOf(cell: KeyedCell): readonly string[] {
  const main = cell.keys?.baseline;
  return [digest([cellKey(cell)]), ...(main ? [digest(['main', main.generation, main.grading])] : [])];
}

/** 64 bits of SHA-256, as sixteen hexadecimal digits. */
function digest(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 16);
}
