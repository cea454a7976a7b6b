import type { ArmCount } from '../../stats/permutation/stratified-permutation.ts';
import {
  isMost,
  type LineAnswers,
  type LineQuestion,
  type NamedLines,
  type Pointing,
  type SearchedLines,
  type View,
  viewOf,
} from './line-answers.ts';

/**
 * Which of a prompt's changed lines broke confirmed cases: a search over answers to the prompt with some groups of its changed lines
 * as on main. First all of them are taken back, then each alone, of one case before the others. Groups that bring a case back are asked
 * again. Only answers that did not point at a group name it, by the exact test against answers where nothing is expected to help: this PR's
 * own, and the first ones without each other group. The level is shared between all groups that were pointed at. A group that is named
 * alone must also break the case alone; if it does not, the others are asked once more. Where none brings a case back alone, each change
 * is put into main's text alone: those that break it there are needed back together.
 */

/** Groups that are asked again, at most. */
const CANDIDATES = 3;
/** Changes that are asked one by one before all of them together, where nothing else moved. */
const FEW = 3;
/** Groups that are named as needed back together, at most. */
const TOGETHER = 4;

/** What a search found. `not-text`: the cases fail with all of main's lines too. `unclear`: no group is named. */
export interface LineResult {
  readonly outcome: 'found' | 'not-text' | 'unclear';
  readonly named: readonly NamedLines[];
  /** Answers with all of main's lines. */
  readonly main: ArmCount;
}

/** What to do next. */
export type LineStep =
  | { readonly kind: 'ask'; readonly questions: readonly LineQuestion[] }
  | { readonly kind: 'done'; readonly result: LineResult };

/** Provider calls of one search at most, graders apart. */
export function mostLineCalls(groups: number): number {
  return 8 * groups + 30;
}

/** The next questions of a search, or what it found: a pure function of the answers so far. */
export function lineStep(searched: SearchedLines, answers: LineAnswers): LineStep {
  const view = viewOf(searched, answers);
  const all = numbers(searched.groups);
  const main = view.count(all);
  const done = (outcome: LineResult['outcome'], named: readonly NamedLines[] = []): LineStep => ({
    kind: 'done',
    result: { outcome, named, main },
  });
  // Few changes are asked one by one at once: if one of them brings a case back, the words did it. Of three, more may do so by chance, so
  // each answer must say so.
  const isFew = !searched.beside && all.length > 1 && all.length <= FEW;
  const early = isFew ? all.flatMap((group) => view.upToOf(0, [group], 1)) : [];
  if (early.length > 0) return asked(early);
  const isTold = (group: number) =>
    all.length === 2 ? view.firstOf(0, [group]).includes(true) : isEach(view.count([group]));
  const isWords = isFew && all.some(isTold);
  if (!isWords) {
    // One case that comes back is enough to go on: what is named is shown by fresh answers anyway.
    const lead = view.upToOf(0, all, 1);
    if (lead.length > 0) return asked(lead);
    const control = view.firstOf(0, all).includes(true) ? [] : view.upTo(all, view.firsts);
    if (control.length > 0) return asked(control);
    if (main.passed === 0) return done(main.scored > 1 ? 'not-text' : 'unclear');
    if (!isMost(main)) {
      const again = view.upTo(all, 2 * view.firsts);
      return again.length > 0 ? asked(again) : done('unclear');
    }
  }
  if (all.length === 1) {
    const { step, holds } = view.confirmed(all, view.units, 1);
    if (step) return asked(step);
    return holds ? done('found', [view.named('alone', all)]) : done('unclear');
  }
  const firsts = firstQuestions(view, all);
  if (firsts.length > 0) return asked(firsts);
  const alone = namedAlone(view, candidatesOf(view, all), pointedAt(view, all).length);
  if ('kind' in alone) return alone;
  const partners = partnerQuestions(view, all, alone.named);
  if (partners.length > 0) return asked(partners);
  if (alone.named.length > 0) return done('found', alone.named);
  if (alone.isOpen) return done('unclear');
  const left = all.flatMap((group) => view.upTo([group], view.firsts));
  if (left.length > 0) return asked(left);
  return together(view, all, done);
}

/**
 * What is missing of the first answers. One case is asked without each group, and the others only without those that brought one back: most
 * breaks have one cause. A case that none of these brings back is asked without each group as well.
 */
function firstQuestions(view: View, all: readonly number[]): readonly LineQuestion[] {
  const { units, firsts } = view;
  const found = pointedAt(view, all);
  const missing = found.flatMap((group) => view.upTo([group], firsts));
  if (missing.length > 0) return missing;
  const isBack = (unit: number) => found.some((group) => view.firstOf(unit, [group]).every(Boolean));
  const lacking = (unit: number, wanted: number) =>
    all.flatMap((group) => view.upToOf(unit, [group], wanted));
  const open = units.find((unit) => !isBack(unit) && lacking(unit, firsts).length > 0);
  if (open === undefined) return [];
  const once = lacking(open, 1);
  return once.length > 0 ? once : lacking(open, firsts);
}

/** Groups without which a case came back at its first answers. */
function pointedAt(view: View, all: readonly number[]): readonly number[] {
  return all.filter((group) => view.units.some((unit) => view.firstOf(unit, [group]).includes(true)));
}

/** The groups that are asked again: those that a first answer pointed at, of the most cases first. */
function candidatesOf(view: View, all: readonly number[]): readonly Candidate[] {
  const found = all.map((group) => {
    const units = view.units.filter((unit) => view.firstOf(unit, [group]).includes(true));
    return { group, units, score: view.firstCount([group]).passed };
  });
  const best = Math.max(...found.map(({ score }) => score));
  return found
    .filter(({ score }) => score > 0 && 2 * score >= best)
    .sort((a, b) => b.score - a.score || a.group - b.group)
    .slice(0, CANDIDATES);
}

interface Candidate {
  readonly group: number;
  /** Cases that came back without it at their first answers. */
  readonly units: readonly number[];
}

/** Asks candidates again. `isOpen`: one of them mostly brings its cases back, and too few answers say so. */
function namedAlone(
  view: View,
  candidates: readonly Candidate[],
  shares: number,
): LineStep | { readonly named: readonly NamedLines[]; readonly isOpen: boolean } {
  const questions: LineQuestion[] = [];
  const found: Candidate[] = [];
  let isOpen = false;
  for (const candidate of candidates) {
    const without = [candidate.group];
    // A case that another group brings back, and none of this one's cases, has its own reason: it needs no second look.
    const apart = candidates.filter(({ units }) => !units.some((unit) => candidate.units.includes(unit)));
    const explained = [...candidate.units, ...apart.flatMap(({ units }) => units)];
    const others = view.units.filter((unit) => !explained.includes(unit));
    const more = others.flatMap((unit) => view.upToOf(unit, without, view.firsts + 1));
    const { step, holds, isLikely } = view.confirmed(
      without,
      candidate.units,
      shares,
      pointing(view, without),
    );
    if (step) questions.push(...step, ...more);
    else if (holds) {
      questions.push(...more, ...view.units.flatMap((unit) => view.tieBreak(unit, without)));
      found.push(candidate);
    } else isOpen ||= isLikely;
  }
  if (questions.length > 0) return asked(questions);
  return { named: relations(view, found), isOpen };
}

/**
 * The answer that pointed at a group: the first one that came back, of the first case that has one. It and those before it cannot name the
 * group as well.
 */
function pointing(view: View, without: readonly number[]): Pointing {
  const unit = view.units.find((each) => view.firstOf(each, without).includes(true)) ?? 0;
  return { unit, answers: 1 + view.firstOf(unit, without).indexOf(true) };
}

/**
 * What is to be asked because a group that is named alone does not break its case alone: then another is needed too, and its first answers
 * hid it. The next case is asked without each group, or the only case once more.
 */
function partnerQuestions(
  view: View,
  all: readonly number[],
  named: readonly NamedLines[],
): readonly LineQuestion[] {
  if (all.length === 2) return [];
  for (const { how, groups, units } of named) {
    const [unit] = units;
    if (how !== 'alone' || unit === undefined) continue;
    const only = all.filter((group) => !groups.includes(group));
    const { step, passes } = view.settled(unit, only);
    if (step.length > 0) return step;
    if (!passes) continue;
    const lacking = units.map((each) => all.flatMap((group) => view.upToOf(each, [group], view.firsts)));
    const next = lacking.find((questions) => questions.length > 0);
    if (next !== undefined) return next;
  }
  return [];
}

/** Groups that bring the same cases back are named together: these cases break only with all of them. */
function relations(view: View, found: readonly Candidate[]): readonly NamedLines[] {
  const left = found.map(({ group }) => view.named('alone', [group])).filter(({ units }) => units.length > 0);
  const named: NamedLines[] = [];
  for (const own of left) {
    const at = named.findIndex(({ units }) => units.some((unit) => own.units.includes(unit)));
    const other = named[at];
    if (other === undefined) named.push(own);
    else
      named[at] = {
        how: 'either',
        groups: [...other.groups, ...own.groups].sort((a, b) => a - b),
        units: [...new Set([...other.units, ...own.units])].sort((a, b) => a - b),
        passed: other.passed + own.passed,
        scored: other.scored + own.scored,
      };
  }
  return named.toSorted((a, b) => b.units.length - a.units.length);
}

/** No group brings a case back alone: each change alone in main's text shows which of them break it. */
function together(
  view: View,
  all: readonly number[],
  done: (outcome: LineResult['outcome'], named?: readonly NamedLines[]) => LineStep,
): LineStep {
  const without = (group: number) => all.filter((other) => other !== group);
  const questions = all.length === 2 ? [] : all.flatMap((group) => view.toDecide(without(group)));
  if (questions.length > 0) return asked(questions);
  const breaking = all.length === 2 ? all : all.filter((group) => isLeast(view.count(without(group))));
  if (breaking.length < 2 || breaking.length > TOGETHER) return done('unclear');
  if (breaking.length === all.length && all.length > 2) return done('unclear');
  // Without one of them the others would still break it: else fewer explain it.
  const parts = breaking.map((group) => breaking.filter((other) => other !== group));
  const needed = parts.flatMap((part) => view.toDecide(part));
  if (needed.length > 0) return asked(needed);
  if (!parts.every((part) => isLeast(view.count(part)))) return done('unclear');
  const { step, holds } = view.confirmed(breaking, view.units, 1);
  if (step) return asked(step);
  return holds ? done('found', [view.named('all', breaking)]) : done('unclear');
}

function asked(questions: readonly LineQuestion[]): LineStep {
  return { kind: 'ask', questions };
}

function isEach({ scored, passed }: ArmCount): boolean {
  return scored > 0 && passed === scored;
}

function isLeast({ scored, passed }: ArmCount): boolean {
  return scored > 0 && 2 * passed < scored;
}

function numbers(most: number): readonly number[] {
  return Array.from({ length: most }, (_, at) => at + 1);
}
