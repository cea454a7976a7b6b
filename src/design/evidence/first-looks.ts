import { outputDigestOf } from '../../samples/same-sample.ts';
import type { Sample } from '../../samples/sample.ts';
import type { ArmCount } from '../../stats/permutation/stratified-permutation.ts';
import type { SlotEvidence } from './sorted-evidence.ts';

/** Cases that main passes as a rule and that failed at their first look, and the other way round. */
export interface Flips {
  readonly lost: number;
  readonly gained: number;
}

/** Whether main counts as passing a case, by its answers: at least half of them do. */
export function passesAsARule({ scored, passed }: ArmCount): boolean {
  return 2 * passed >= scored;
}

/** Cases that main usually passes, by its stored samples, and that failed at their first look. */
export function lostUnits(evidence: Pick<SlotEvidence, 'stored' | 'rounds'>): readonly number[] {
  return flippedUnits(evidence).lost;
}

/**
 * How the first looks of a slot turned out against main's answers. A harmless rewording loses about as many cases as it gains. Where main was
 * asked again about lost cases in the search and fails them too, its model changed: as large a share of all of them is not counted.
 */
export function flipsOf(evidence: Pick<SlotEvidence, 'stored' | 'rounds'>): Flips {
  const { lost, gained } = flippedUnits(evidence);
  const again = lost.flatMap((unit) => {
    const own = passesOf(evidence.rounds('search').flatMap((round) => round.get(unit)?.baseline ?? []));
    return own.length > 0 ? [passesAsARule({ scored: own.length, passed: own.filter(Boolean).length })] : [];
  });
  const held = again.length === 0 ? 1 : again.filter(Boolean).length / again.length;
  return { lost: Math.round(lost.length * held), gained: gained.length };
}

function flippedUnits({ stored, rounds }: Pick<SlotEvidence, 'stored' | 'rounds'>) {
  const fills = rounds('fill');
  const looks = rounds('search');
  const lost: number[] = [];
  const gained: number[] = [];
  stored.forEach((own, unit) => {
    const main = passesOf([...own, ...fills.flatMap((round) => round.get(unit)?.baseline ?? [])]);
    const [look] = passesOf(looks.flatMap((round) => round.get(unit)?.candidate ?? []));
    if (main.length === 0 || look === undefined) return;
    const passed = passesAsARule({ scored: main.length, passed: main.filter(Boolean).length });
    if (passed && !look) lost.push(unit);
    if (!passed && look) gained.push(unit);
  });
  return { lost, gained };
}

function passesOf(samples: readonly Sample[]): readonly boolean[] {
  return samples.flatMap(({ result }) => (result.kind === 'scored' ? [result.passed] : []));
}

/** Whether this PR's first answer to a case is, word for word, one that passed on main. False where the words are not known. */
export function saysWhatMainSays(
  { stored, rounds }: Pick<SlotEvidence, 'stored' | 'rounds'>,
  unit: number,
): boolean {
  const [look] = rounds('search').flatMap((round) => round.get(unit)?.candidate ?? []);
  const own = look && outputDigestOf(look);
  if (!own) return false;
  const fills = rounds('fill').flatMap((round) => round.get(unit)?.baseline ?? []);
  return [...(stored[unit] ?? []), ...fills].some(
    (sample) => passesOf([sample])[0] === true && outputDigestOf(sample) === own,
  );
}
