import { type ArmCount, stratifiedPermutation } from '../../stats/permutation/stratified-permutation.ts';
import type { LINES_HOW } from '../../vocabulary.ts';

/**
 * Which of a prompt's changed lines broke confirmed cases: a search over answers to the prompt with some groups of its changed lines
 * as on main. First all of them are taken back, then each alone, of one case before the others. Groups that bring a case back are asked again, and only these fresh
 * answers name one, by the exact test against this PR's own answers, its level shared between the groups that were asked again. Where
 * none brings a case back alone, each change is put into main's text alone: those that break it there are needed back together.
 */

/** Highest chance that a search names a group that does nothing. */
const LEVEL = 0.05;
/** Calls that ask about one text at once, over all cases. */
const AT_ONCE = 3;
/** Groups that are asked again, and how often. */
const CANDIDATES = 3;
const ROUNDS = 3;
/** Groups that are named as needed back together, at most. */
const TOGETHER = 4;

/** What is searched: groups by number from 1, and what this PR answered to each case in its trial. */
export interface SearchedLines {
  readonly groups: number;
  readonly own: readonly ArmCount[];
}

/** The answers of a case to a text, in the order in which they came: it came back, it did not, or there was an error (null). */
export type LineAnswers = (unit: number, without: readonly number[]) => readonly (boolean | null)[];

/** A text to ask a case with, once. */
export interface LineQuestion {
  readonly unit: number;
  readonly without: readonly number[];
}

/**
 * Groups that explain cases. `alone`: without it they pass. `either`: without any one of them they pass, so they break only together. `all`:
 * they pass only without all of them. `units`: the cases; `passed` of `scored` answers of these to the text.
 */
interface NamedLines {
  readonly how: (typeof LINES_HOW)[number];
  readonly groups: readonly number[];
  readonly units: readonly number[];
  readonly passed: number;
  readonly scored: number;
}

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
  // One case that comes back is enough to go on: what is named is shown by fresh answers anyway.
  const lead = view.upToOf(0, all, view.firsts);
  if (lead.length > 0) return asked(lead);
  const control = view.firstOf(0, all).includes(true) ? [] : view.upTo(all, view.firsts);
  if (control.length > 0) return asked(control);
  if (main.passed === 0) return done(main.scored > 1 ? 'not-text' : 'unclear');
  if (!isMost(main)) {
    const again = view.upTo(all, 2 * view.firsts);
    return again.length > 0 ? asked(again) : done('unclear');
  }
  if (searched.groups === 1) {
    const { step, holds } = view.confirmed(all, view.units, 0, 1);
    if (step) return step;
    return holds ? done('found', [view.named('alone', all)]) : done('unclear');
  }
  const firsts = firstQuestions(view, all);
  if (firsts.length > 0) return asked(firsts);
  const alone = namedAlone(view, candidatesOf(view, all));
  if ('kind' in alone) return alone;
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
  const found = all.filter((group) => units.some((unit) => view.firstOf(unit, [group]).includes(true)));
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

/** Groups without which a case came back at its first answers, those of the most cases first. */
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
): LineStep | { readonly named: readonly NamedLines[]; readonly isOpen: boolean } {
  const questions: LineQuestion[] = [];
  const found: Candidate[] = [];
  let isOpen = false;
  for (const candidate of candidates) {
    const without = [candidate.group];
    const others = view.units.filter((unit) => !candidate.units.includes(unit));
    const more = others.flatMap((unit) => view.upToOf(unit, without, view.firsts + 1));
    const { step, holds, isLikely } = view.confirmed(
      without,
      candidate.units,
      view.firsts,
      candidates.length,
    );
    if (step) questions.push(...step.questions, ...more);
    else if (holds) {
      questions.push(...more, ...view.units.flatMap((unit) => view.tieBreak(unit, without)));
      found.push(candidate);
    } else isOpen ||= isLikely;
  }
  if (questions.length > 0) return asked(questions);
  return { named: relations(view, found), isOpen };
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
  const questions = all.length === 2 ? [] : all.flatMap((group) => view.upTo(without(group), view.firsts));
  if (questions.length > 0) return asked(questions);
  const breaking = all.length === 2 ? all : all.filter((group) => isLeast(view.count(without(group))));
  if (breaking.length < 2 || breaking.length > TOGETHER) return done('unclear');
  if (breaking.length === all.length && all.length > 2) return done('unclear');
  // Without one of them the others would still break it: else fewer explain it.
  const parts = breaking.map((group) => breaking.filter((other) => other !== group));
  const needed = parts.flatMap((part) => view.upTo(part, view.firsts));
  if (needed.length > 0) return asked(needed);
  if (!parts.every((part) => isLeast(view.count(part)))) return done('unclear');
  const { step, holds } = view.confirmed(breaking, view.units, 0, 1);
  if (step) return step;
  return holds ? done('found', [view.named('all', breaking)]) : done('unclear');
}

/** How the answers so far read. */
interface View {
  readonly units: readonly number[];
  /** Answers of each case that a text is first asked for. */
  readonly firsts: number;
  count(without: readonly number[]): ArmCount;
  firstOf(unit: number, without: readonly number[]): readonly (boolean | null)[];
  firstCount(without: readonly number[]): ArmCount;
  /** Questions that are missing until each case has so many answers to a text. */
  upTo(without: readonly number[], answers: number): readonly LineQuestion[];
  upToOf(unit: number, without: readonly number[], answers: number): readonly LineQuestion[];
  tieBreak(unit: number, without: readonly number[]): readonly LineQuestion[];
  /** Whether the answers behind the first `skip` show that these cases come back; a step where more are to be asked. */
  confirmed(
    without: readonly number[],
    units: readonly number[],
    skip: number,
    shares: number,
  ): { readonly step?: LineStep & { kind: 'ask' }; readonly holds: boolean; readonly isLikely: boolean };
  named(how: NamedLines['how'], groups: readonly number[]): NamedLines;
}

function viewOf({ own }: SearchedLines, answers: LineAnswers): View {
  const units = own.map((_, unit) => unit);
  const firsts = units.length === 1 ? 2 : 1;
  const countOf = (of: readonly number[], without: readonly number[], from = 0, to?: number) =>
    sum(of.map((unit) => countIn(answers(unit, without).slice(from, to))));
  const upToOf: View['upToOf'] = (unit, without, wanted) => {
    const missing = Math.max(0, wanted - answers(unit, without).length);
    return Array.from({ length: missing }, () => ({ unit, without }));
  };
  return {
    units,
    firsts,
    count: (without) => countOf(units, without),
    firstOf: (unit, without) => answers(unit, without).slice(0, firsts),
    firstCount: (without) => countOf(units, without, 0, firsts),
    upTo: (without, wanted) => units.flatMap((unit) => upToOf(unit, without, wanted)),
    upToOf,
    tieBreak(unit, without) {
      const { scored, passed } = countIn(answers(unit, without));
      return scored > 0 && 2 * passed === scored ? upToOf(unit, without, Math.min(scored + 1, 4)) : [];
    },
    confirmed(without, of, skip, shares) {
      const each = Math.ceil(AT_ONCE / Math.max(1, of.length));
      const rounds = Math.min(...of.map((unit) => Math.floor((answers(unit, without).length - skip) / each)));
      const fresh = countOf(of, without, skip);
      const next = of.flatMap((unit) => upToOf(unit, without, skip + each * (rounds + 1)));
      if (rounds < 1) return { step: asked(next), holds: false, isLikely: false };
      const strata = of.map((unit) => ({
        baseline: countIn(answers(unit, without).slice(skip)),
        candidate: own[unit] as ArmCount,
      }));
      const isLikely = isMost(fresh);
      const holds = isLikely && stratifiedPermutation(strata) <= LEVEL / shares;
      const goesOn = !holds && rounds < ROUNDS && fresh.passed > 0 && (isLikely || rounds < 2);
      return goesOn ? { step: asked(next), holds: false, isLikely } : { holds, isLikely };
    },
    named(how, groups) {
      const back = units.filter((unit) => isMost(countIn(answers(unit, groups))));
      return { how, groups, units: back, ...countOf(back, groups) };
    },
  };
}

function asked(questions: readonly LineQuestion[]): LineStep & { kind: 'ask' } {
  return { kind: 'ask', questions };
}

function countIn(answers: readonly (boolean | null)[]): ArmCount {
  const scored = answers.filter((answer) => answer !== null);
  return { scored: scored.length, passed: scored.filter(Boolean).length };
}

function sum(counts: readonly ArmCount[]): ArmCount {
  const [scored, passed] = [counts.map((count) => count.scored), counts.map((count) => count.passed)];
  return { scored: total(scored), passed: total(passed) };
}

function total(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0);
}

function isMost({ scored, passed }: ArmCount): boolean {
  return 2 * passed > scored;
}

function isLeast({ scored, passed }: ArmCount): boolean {
  return scored > 0 && 2 * passed < scored;
}

function numbers(most: number): readonly number[] {
  return Array.from({ length: most }, (_, at) => at + 1);
}
