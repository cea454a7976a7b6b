/**
 * Whether each case's label agrees with its own answers, and with what is shown beside it: by rules of its own, written apart from the
 * product's. Main's stored answers are not counted where every repeat of a run is a copy and main now gives another one.
 */
import type { ArmTally, CaseComparison, SlotComparison } from '../../src/compare/comparison.ts';
import type { Evidence } from '../../src/design/design.ts';
import { grouped } from '../../src/grouped.ts';
import type { Sample } from '../../src/samples/sample.ts';

/** How many cases there are whose label their own answers, or the counts that are shown beside it, contradict. `byPassRate`: nothing else gates. */
export function contradictedLabels(slot: SlotComparison, evidence: Evidence, byPassRate: boolean): number {
  return contradictedCases(slot, evidence, byPassRate).length;
}

/** These cases. */
export function contradictedCases(
  { cases }: Pick<SlotComparison, 'cases'>,
  { fresh, stored }: Evidence,
  byPassRate: boolean,
): readonly CaseComparison[] {
  const byCase = grouped([...stored, ...fresh], (sample) => sample.case);
  const before = grouped(stored, (sample) => sample.case);
  const copies = isAllCopies([...stored, ...fresh], new Set(stored));
  return cases.filter((entry) => {
    const all = byCase.get(entry.case) ?? [];
    const old = before.get(entry.case) ?? [];
    const now = all.filter((sample) => sample.arm === 'baseline' && !old.includes(sample));
    const isStale = copies && isOther(old, now);
    const passes = (own: readonly Sample[]) => own.flatMap((sample) => passedOf(sample) ?? []);
    const main = passes([...(isStale ? [] : old), ...now]);
    const change = passes(all.filter(({ arm }) => arm === 'candidate'));
    return isContradicted(entry, { main, change }, byPassRate) || isShownOtherwise(entry, all);
  });
}

/** One text to one question, of a side and a time, wherever a question was repeated: then an answer that differs later is another model's. */
function isAllCopies(samples: readonly Sample[], stored: ReadonlySet<Sample>): boolean {
  const texts = grouped(samples.filter(isPlain), (sample) =>
    JSON.stringify([sample.case, sample.arm, stored.has(sample)]),
  );
  return [...texts.values()].every((own) => own.every(({ output }) => output === own[0]?.output));
}

/** What main says now is nothing that it said when it was stored: those answers are no longer main's. */
function isOther(old: readonly Sample[], now: readonly Sample[]): boolean {
  const texts = new Set(old.filter(isPlain).map(({ output }) => output));
  const plain = now.filter(isPlain);
  return texts.size > 0 && plain.length > 0 && plain.every(({ output }) => !texts.has(output));
}

/** The answers that stand beside the counts say the opposite: main's passed and the other failed where more pass now, or the other way round. */
function isShownOtherwise(
  { transition, baseline, candidate, outputs }: CaseComparison,
  samples: readonly Sample[],
): boolean {
  if (transition !== 'unclear' && transition !== 'better') return false;
  const ended = (side: Sample['arm'], passed: boolean) => {
    const same = samples.filter(({ arm, output }) => arm === side && output === outputs[side]);
    return (
      same.length > 0 && same.every(({ result }) => result.kind === 'scored' && result.passed === passed)
    );
  };
  const moved = candidate.passed * baseline.scored - baseline.passed * candidate.scored;
  return moved !== 0 && ended('baseline', moved > 0) && ended('candidate', moved < 0);
}

function isPlain({ variation }: Sample): boolean {
  return variation === undefined;
}

/** Answers to the prompt as it stands. */
function passedOf({ result, variation }: Sample): boolean | null {
  return result.kind === 'scored' && variation === undefined ? result.passed : null;
}

function isContradicted(
  { transition, baseline, candidate, pValue }: CaseComparison,
  { main, change }: { readonly main: readonly boolean[]; readonly change: readonly boolean[] },
  byPassRate: boolean,
): boolean {
  const rate = (own: readonly boolean[]) => own.filter(Boolean).length / Math.max(1, own.length);
  const mixed = (own: readonly boolean[]) => own.includes(true) && own.includes(false);
  const isSame = (a: ArmTally, b: ArmTally) => a.passed * b.scored === b.passed * a.scored;
  const fell = candidate.passed * baseline.scored < baseline.passed * candidate.scored;
  switch (transition) {
    case 'broken':
      return pValue === null || pValue > 0.05 || (byPassRate && !fell);
    case 'better':
      // Another metric may have got better, and its passes then say nothing.
      return (
        byPassRate &&
        !(
          rate(change) > rate(main) || candidate.passed * baseline.scored > baseline.passed * candidate.scored
        )
      );
    case 'flaky':
      return !mixed(main) && !mixed(change);
    case 'unclear':
      return mixed(main) || mixed(change) || rate(main) === rate(change) || isSame(baseline, candidate);
    case 'unchanged':
      // Always passed, and now never: with two answers or more that is a loss which somebody has to hear of.
      return main.length >= 3 && rate(main) === 1 && change.length >= 2 && rate(change) === 0;
    case 'borderline':
      return rate(change) >= rate(main);
    case 'suspected':
      // Another metric may have put it there, and its pass rate then says nothing.
      return byPassRate && !fell && rate(change) >= rate(main);
    default:
      return false;
  }
}
