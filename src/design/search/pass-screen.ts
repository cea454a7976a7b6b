import type { Stage } from '../../samples/stage.ts';
import type { ArmCount } from '../../stats/permutation/stratified-permutation.ts';
import { type Direction, suspicion } from '../belief/change-model.ts';
import {
  ENOUGH_SUSPICION,
  FOLLOW,
  LOOK_FROM_RATE,
  MOST_LOOKS,
  MOST_SUSPECTS,
  mostAlike,
  mostAskedAgain,
  RELOOK_FROM_RATE,
  RELY_ON,
  SECOND_LOOK_UP_TO,
  type SearchPreset,
  STEADY_RATE,
  SUSPECT,
} from '../belief/preset.ts';
import { type RateBelief, rateBeliefs } from '../belief/rate-belief.ts';
import {
  firstLooks,
  type Guard,
  type LookedUnit,
  lookStages,
  type MainTodo,
  ranked,
  type Screen,
  type ScreenInput,
  type Suspect,
} from '../belief/screen.ts';
import {
  attempts,
  baselineValues,
  countOf,
  gradedCountOf,
  looksGradedTwice,
  lookValues,
  ofToday,
  settledBaseline,
} from '../evidence/case-values.ts';
import { flippedUnits, flipsOf, holdsToday, saysWhatMainSays } from '../evidence/first-looks.ts';
import { gradeOdds } from '../evidence/grade-odds.ts';
import type { SlotEvidence } from '../evidence/sorted-evidence.ts';
import { passTrialModel } from '../trial/pass-trial.ts';
import { type PlannedLooks, passGuard, settledGuard } from './guard.ts';
import { neverPassing } from './never-passing.ts';

/** The search of a pass rate, or of what else is right or wrong: who got worse (or, in the search for gains, better)? */
export function passScreen(input: ScreenInput): Screen {
  const { evidence, metric, direction } = input;
  const preset = presetFor(input);
  const stages = lookStages(direction);
  const known = evidence.copies() ? settledBaseline : baselineValues;
  const baseline = known(direction === 'worse' ? evidence : ofToday(evidence), metric, stages).map(countOf);
  const looks = looksGradedTwice(evidence, metric, stages);
  const asked = {
    candidate: attempts(evidence, stages, 'candidate'),
    main: attempts(evidence, stages, 'baseline'),
  };
  const tried = evidence.slot.units.flatMap((unit, u) =>
    unit.repeatNever || metric.isAbout?.[u] === false ? [] : [u],
  );
  const beliefs = rateBeliefs(tried.map((u) => baseline[u] as { scored: number; passed: number }));
  const odds = direction === 'worse' && metric.name === 'pass' ? gradeOdds(evidence) : [];
  const units = tried.map((unit, i) =>
    lookedUnit(unit, beliefs[i] as RateBelief, looks[unit] ?? [], direction, odds[unit]),
  );
  const passing = units.filter(({ belief }) => belief.mean >= LOOK_FROM_RATE);
  // A suite in which nothing passes on main is tried all the same: this PR must be seen.
  const worth = direction === 'better' || passing.length === 0 ? units : passing;
  const steady = worth.filter(({ belief }) => belief.mean >= RELOOK_FROM_RATE);
  const all = (direction === 'worse' && steady.length >= worth.length / 2 ? steady : worth).map(
    ({ unit }) => unit,
  );
  const audit = direction === 'worse' ? neverPassing(input, tried) : { mainTodo: [], suspects: [] };
  const isKnown = ({ unit }: LookedUnit) =>
    direction === 'worse' && evidence.slot.units[unit]?.convictedBefore === true;
  const suspects = units
    .filter((unit) => isKnown(unit) || (unit.looks.length > 0 && unit.suspicion >= SUSPECT))
    .map((looked): Suspect => ({ unit: looked.unit, strength: isKnown(looked) ? 1 : looked.suspicion }));
  // Also at cases that never pass on main: what was never asked could only be guessed in the estimate.
  const first = firstLooks(tried, looks, asked.candidate);
  const copies = evidence.slot.vary === true && evidence.copies();
  const again =
    first.length === 0 && enough(preset.secondLook, suspects)
      ? []
      : followUps(
          units,
          asked.candidate,
          // An answer that main gives word for word did not get worse: only who asks for more looks pays for another one.
          (unit) =>
            direction === 'worse' &&
            preset.secondLook &&
            (input.preset.secondLook || !saysWhatMainSays(evidence, unit)),
          copies,
        );
  return {
    todo: [...first, ...again],
    // Another copy of what main said tells nothing, but for whether main still says it.
    mainTodo: [
      ...(copies
        ? stillToHold(evidence, asked.main, direction)
        : mainTodo(units, (unit) => baseline[unit]?.scored ?? 0, asked.main)),
      ...audit.mainTodo,
    ],
    suspects: ranked(
      united(suspects, audit.suspects),
      copies && direction === 'worse' ? mostAlike(evidence.slot.units.length) : MOST_SUSPECTS,
    ),
    guard: direction === 'worse' ? guardOf(input, preset, units) : null,
    all,
    trial: passTrialModel(units, direction),
  };
}

/** A second look at steady cases is cheap where there are few of them, and finds halved ones. Of copies it would bring another copy. */
function presetFor({ preset, evidence, metric }: ScreenInput): SearchPreset {
  const cases = metric.isAbout?.filter(Boolean).length ?? evidence.slot.units.length;
  const isSmall = preset.guard !== null && cases <= SECOND_LOOK_UP_TO;
  return { ...preset, secondLook: (preset.secondLook || isSmall) && !evidence.copies() };
}

/** Suspects of both kinds, each once. */
function united(known: readonly Suspect[], more: readonly Suspect[]): readonly Suspect[] {
  const units = new Set(more.map(({ unit }) => unit));
  return [...known.filter(({ unit }) => !units.has(unit)), ...more];
}

function lookedUnit(
  unit: number,
  belief: RateBelief,
  looks: readonly number[],
  direction: Direction,
  odds = 1,
): LookedUnit {
  const { scored, passed } = gradedCountOf(looks);
  const byPasses = suspicion(belief, scored, passed, direction);
  return { unit, belief, looks, suspicion: (byPasses * odds) / (byPasses * odds + 1 - byPasses) };
}

/** From so many cases on that a wording of a settled model lost or gained, main is asked about this many of them. */
const PROBES = 4;
/** Where this PR moved many for good, a drift is a small part of them: every second is asked about, up to `enough`, and of very many one in `many`. */
const FLIPS_A_PROBE = { few: 2, enough: 24, many: 6 };

/**
 * Cases of a settled model that main is asked about once. Either this PR's wording did it, or main's own model changed since its answers were
 * stored: a few of them tell. Where main answers one of these otherwise than stored, it is asked about all of them, before a trial is held and before
 * anybody reads how far the change went. After a conviction it is asked about all others too: what main lost and this PR mended looks unmoved.
 */
function stillToHold(
  evidence: SlotEvidence,
  asked: readonly number[],
  direction: Direction,
): readonly MainTodo[] {
  // What this run asked of main before the search is as new as this PR's looks.
  const filled = attempts(evidence, ['fill'], 'baseline');
  const { lost, gained } = flippedUnits(evidence);
  const kinds = [lost, gained].map((units) => units.filter((unit) => !filled[unit]));
  const flips = kinds.flat();
  const isChanged = flips.some((unit) => holdsToday(evidence, unit) === false);
  const once = (units: readonly number[]) =>
    units.filter((unit) => (asked[unit] ?? 0) === 0).map((unit) => ({ unit, count: 1 }));
  const { units } = evidence.slot;
  // Gains are looked for after a conviction.
  if (direction === 'better')
    return isChanged
      ? once(units.flatMap(({ repeatNever }, unit) => (repeatNever || filled[unit] ? [] : [unit])))
      : [];
  return once(
    isChanged
      ? flips.slice(0, mostAskedAgain(units.length))
      : kinds.flatMap((kind) => kind.slice(0, probesOf(kind.length))),
  );
}

function probesOf(flips: number): number {
  const { few, enough, many } = FLIPS_A_PROBE;
  if (flips < PROBES) return 0;
  return Math.max(PROBES, Math.min(enough, Math.ceil(flips / few)), Math.ceil(flips / many));
}

/** Suspicions that rest on few samples of main: a case that fails now and then looks steady after three passes. */
function mainTodo(
  units: readonly LookedUnit[],
  known: (unit: number) => number,
  asked: readonly number[],
): MainTodo[] {
  return units
    .filter(
      ({ unit, looks, suspicion }) => looks.length > 0 && suspicion >= SUSPECT && (asked[unit] ?? 0) === 0,
    )
    .map(({ unit }) => ({ unit, count: RELY_ON - known(unit) }))
    .filter(({ count }) => count > 0);
}

/**
 * First looks, the second looks that steady cases get anyway, and then all answers. Main's answers that a bad look asked for
 * count as well. A case that wavers passes its few stored samples now and then: two bad looks at such cases had all cases tried, although main
 * failed them too. So each bad look seems a little less surprising, and a drop of all cases is found as often as before.
 */
function guardOf(
  { evidence, metric }: ScreenInput,
  preset: SearchPreset,
  looked: readonly LookedUnit[],
): Guard | null {
  const beliefsBy = (stages: readonly Stage[]) => {
    const counts = baselineValues(evidence, metric, stages).map(countOf);
    const own = looked.map(({ unit }) => counts[unit] as ArmCount);
    return { own, beliefs: rateBeliefs(own) };
  };
  const { own, beliefs } = beliefsBy(['search']);
  const samples = own.reduce((sum, { scored }) => sum + scored, 0);
  const limits = samples < RELY_ON * own.length ? preset.guardOfFew : preset.guard;
  if (!limits) return null;
  const copies = evidence.copies();
  if (evidence.slot.vary && copies) return settledGuard(flipsOf(evidence), limits.flips);
  // Of copies, four answers in a trial are one, and another look is the first one again.
  const tried: readonly Stage[] = copies ? [] : ['trial'];
  const later = beliefsBy(['search', ...tried]).beliefs;
  const first = lookValues(evidence, metric, ['search']);
  const all = lookValues(evidence, metric, ['search', ...tried, 'relook']);
  const asked = attempts(evidence, ['relook']);
  const planned = looked.map(({ unit }, i): PlannedLooks => {
    const belief = beliefs[i] as RateBelief;
    return {
      unit,
      belief,
      // Only failures are graded again: over all cases looks must count as they came.
      first: (first[unit] ?? []).slice(0, preset.secondLook && belief.mean >= STEADY_RATE ? 2 : 1),
      later: later[i] as RateBelief,
      all: all[unit] ?? [],
      askedAgain: asked[unit] ?? 0,
    };
  });
  const passing = planned.filter(({ belief }) => belief.mean >= LOOK_FROM_RATE);
  return passGuard(
    passing.length > 0 ? passing : planned,
    copies ? { ...limits, holds: [limits.flips] } : limits,
  );
}

function enough(secondLook: boolean, suspects: readonly Suspect[]): boolean {
  return (
    secondLook && 1 - suspects.reduce((none, { strength }) => none * (1 - strength), 1) > ENOUGH_SUSPICION
  );
}

/**
 * Cases looked at that are neither cleared nor suspected yet. Where main's repeats are copies, each suspect is asked once more
 * instead, which shows whether this PR's are.
 */
function followUps(
  units: readonly LookedUnit[],
  asked: readonly number[],
  secondLook: (unit: number) => boolean,
  copies: boolean,
): number[] {
  return units
    .filter(({ unit, looks, suspicion, belief }) => {
      if (copies) return looks.length === 1 && (asked[unit] ?? 0) < 3 && suspicion >= FOLLOW;
      if (looks.length === 0 || (asked[unit] ?? 0) >= MOST_LOOKS || suspicion >= SUSPECT) return false;
      const steadyOnce = looks.length === 1 && looks[0] === 1 && belief.mean >= STEADY_RATE;
      return suspicion >= FOLLOW || (steadyOnce && secondLook(unit));
    })
    .map(({ unit }) => unit);
}
