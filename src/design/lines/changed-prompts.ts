import { metricValue } from '../../metrics/metric-value.ts';
import type { EvalPlan, PlannedSlot, RunPlan } from '../../plan/eval-plan.ts';
import type { PromptTemplate } from '../../plan/manifest.ts';
import { cellKey, slotKey } from '../../samples/cell.ts';
import type { Arm, Sample } from '../../samples/sample.ts';
import { ALIKE_STAGES } from '../../samples/stage.ts';
import type { ArmCount } from '../../stats/permutation/stratified-permutation.ts';
import { mean } from '../../stats/quantile.ts';
import type { DesignPlan, Finding } from '../design.ts';
import { type GroupedText, groupedText } from './line-groups.ts';

/** Prompts whose lines are searched in one run. */
export const PROMPTS = 3;
/** Confirmed cases that each of them is searched with. */
export const SEARCHED_CASES = 3;

/** Share of its answers that a suspected case must lose to be searched with where no case of a convicted metric is confirmed alone. */
const CLEAR_LOSS = 0.5;

/** A case of a slot whose prompt, or settings, moved: confirmed, or where none is, the one that lost most. */
export interface LineUnit {
  readonly suite: string;
  readonly slot: string;
  readonly case: string;
  readonly metric: string;
  /** Repeats of its model are copies, and variations of its prompt do no harm. */
  readonly isVaried: boolean;
  /** Whether an answer is as good as on main: that it passes, or of another metric, that it is nearer to main than to this PR. Null: no score. */
  readonly isBack: (sample: Sample) => boolean | null;
  /** This PR's own answers in its trial. */
  readonly own: ArmCount;
}

/** A prompt that a change edits and that confirmed cases were asked with. Slots with the same edit are searched once. */
export interface ChangedPrompt {
  /** Keys (`slotKey`) of the slots that it is the prompt of. */
  readonly slots: ReadonlySet<string>;
  readonly before: PromptTemplate;
  readonly after: PromptTemplate;
  readonly text: GroupedText;
  /** Something else of these slots moved too. */
  readonly beside: boolean;
  readonly units: readonly LineUnit[];
}

/** Changed prompts whose lines can be searched, and those that are made by code, which no text can stand in for. */
export interface ChangedPrompts {
  readonly searched: readonly ChangedPrompt[];
  readonly code: readonly { readonly slot: string; readonly file: string }[];
}

/** A slot with its confirmed cases. */
export interface Confirmed {
  readonly slot: PlannedSlot;
  readonly units: LineUnit[];
}

/** The slots with convicted cases that can be asked one by one, by `slotKey`. */
export function confirmedSlots(
  { suites }: EvalPlan,
  designed: DesignPlan,
  findings: readonly Finding[],
  fresh: readonly Sample[],
): ReadonlyMap<string, Confirmed> {
  const found = new Map<string, Confirmed>();
  for (const finding of findings.filter(({ outcome }) => outcome === 'convicted')) {
    const run = suites.find(({ suite }) => suite === finding.suite)?.action;
    const slot = run?.kind === 'run' ? apart(run, finding.slot) : undefined;
    if (slot === undefined) continue;
    const known = found.get(slotKey(finding)) ?? { slot, units: [] };
    found.set(slotKey(finding), known);
    for (const unit of unitsOf(finding, designed, fresh))
      if (!known.units.some((other) => cellKey(other) === cellKey(unit))) known.units.push(unit);
  }
  return found;
}

/**
 * The changed prompts behind the confirmed cases of a run. A prompt with one group of changed lines is searched where something else moved
 * with it, since it may have been that.
 */
export function searchablePrompts(found: ReadonlyMap<string, Confirmed>): ChangedPrompts {
  const isCode = ({ slot: { templates } }: Confirmed) =>
    templates?.baseline.form === 'code' || templates?.candidate.form === 'code';
  const confirmed = [...found].filter(([, { units }]) => units.length > 0);
  return {
    searched: searchedPrompts(confirmed.filter(([, own]) => !isCode(own))).slice(0, PROMPTS),
    code: confirmed
      .filter(([, own]) => isCode(own))
      .map(([slot, own]) => ({ slot, file: own.slot.templates?.candidate.file ?? '' })),
  };
}

/** A slot of a suite whose cases can be asked one by one. */
function apart({ together, slots }: RunPlan, name: string): PlannedSlot | undefined {
  return together.kind === 'cell' ? slots.find(({ slot }) => slot === name) : undefined;
}

function searchedPrompts(confirmed: readonly (readonly [string, Confirmed])[]): readonly ChangedPrompt[] {
  const prompts = new Map<string, { slots: Set<string>; all: LineUnit[][]; own: PlannedSlot }>();
  for (const [key, { slot, units }] of confirmed) {
    const { templates } = slot;
    if (templates === undefined || searchedText(slot) === null) continue;
    const change = JSON.stringify({ ...templates, beside: otherMoves(slot) });
    const known = prompts.get(change) ?? { slots: new Set(), all: [], own: slot };
    prompts.set(change, known);
    known.slots.add(key);
    known.all.push(units);
  }
  return [...prompts.values()].flatMap(({ slots, all, own }) => {
    const { baseline: before, candidate: after } = own.templates as Record<Arm, PromptTemplate>;
    const text = searchedText(own);
    if (text === null) return [];
    return [{ slots, before, after, text, beside: otherMoves(own).length > 0, units: searchedUnits(all) }];
  });
}

/** The changed lines of a slot's prompt, in groups. Null where there is nothing to search among them. */
export function searchedText(slot: PlannedSlot): GroupedText | null {
  const { templates } = slot;
  if (templates === undefined || templates.baseline.form !== templates.candidate.form) return null;
  if (templates.candidate.form === 'code') return null;
  const text = groupedText(templates.baseline.text, templates.candidate.text);
  return text.groups.length < (otherMoves(slot).length > 0 ? 1 : 2) ? null : text;
}

/** What moved in a slot beside its prompt. */
function otherMoves({ moved }: PlannedSlot): readonly string[] {
  return moved.filter((text) => text !== 'prompt' && !text.startsWith('prompt '));
}

/** The cases that a search asks: of several slots some of each. */
export function searchedUnits(all: readonly (readonly LineUnit[])[]): readonly LineUnit[] {
  return inTurns(all).slice(0, SEARCHED_CASES);
}

/** One of each list in turn. */
function inTurns<T>(lists: readonly (readonly T[])[]): readonly T[] {
  const most = Math.max(0, ...lists.map(({ length }) => length));
  return Array.from({ length: most }, (_, at) => lists.flatMap((list) => list.slice(at, at + 1))).flat();
}

function unitsOf(
  { suite, slot, metric, suspects, confirmed, repeats, critical }: Finding,
  { slots }: DesignPlan,
  fresh: readonly Sample[],
): readonly LineUnit[] {
  const rule = slots
    .find((own) => own.suite === suite && own.slot === slot)
    ?.gating.find(({ name }) => name === metric);
  // A metric of a whole suite says nothing of one answer.
  if (rule === undefined || rule.task) return [];
  const told = (id: string): readonly LineUnit[] => {
    const samples = fresh.filter((sample) => cellKey(sample) === cellKey({ suite, slot, case: id }));
    const isBack = backBy(metric, rule.direction, samples);
    const own = backCount(samples, 'candidate', isBack);
    if (own.scored === 0) return [];
    return [
      { suite, slot, case: id, metric, isVaried: repeats === 'varied' && critical !== true, isBack, own },
    ];
  };
  if (confirmed.length > 0) return confirmed.flatMap(({ case: id }) => told(id));
  // Together they were convicted. Those that lost most tell most of what broke them; the others would only cost calls.
  const losses = suspects.flatMap(told).map((unit) => {
    const samples = fresh.filter((sample) => cellKey(sample) === cellKey(unit));
    const main = backCount(samples, 'baseline', unit.isBack);
    return {
      unit,
      loss: main.scored === 0 ? 0 : main.passed / main.scored - unit.own.passed / unit.own.scored,
    };
  });
  return losses
    .filter(({ loss }) => loss >= CLEAR_LOSS)
    .sort((a, b) => b.loss - a.loss)
    .map(({ unit }) => unit);
}

function backCount(samples: readonly Sample[], arm: Arm, isBack: LineUnit['isBack']): ArmCount {
  const scored = countedSamples(samples, arm)
    .map(isBack)
    .filter((back) => back !== null);
  return { scored: scored.length, passed: scored.filter(Boolean).length };
}

function backBy(
  metric: string,
  direction: 'higher' | 'lower',
  samples: readonly Sample[],
): LineUnit['isBack'] {
  const of = (arm: Arm) =>
    mean(countedSamples(samples, arm).flatMap((sample) => metricValue(sample, metric) ?? []));
  const [main, own] = [of('baseline'), of('candidate')];
  const middle = main === null || own === null ? null : (main + own) / 2;
  return (sample) => {
    const value = metricValue(sample, metric);
    if (value === null || middle === null) return null;
    return direction === 'higher' ? value > middle : value < middle;
  };
}

/** Fresh answers of a trial, which no result of their own chose; all where there is none. */
function countedSamples(samples: readonly Sample[], arm: Arm): readonly Sample[] {
  const own = samples.filter((sample) => sample.arm === arm && !sample.cached);
  const alike = own.filter(({ stage }) => ALIKE_STAGES.includes(stage));
  return alike.length > 0 ? alike : own;
}
