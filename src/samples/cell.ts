import type { Sample, SampleKeys } from './sample.ts';

// A cell is one case in one slot of one suite; each arm has it once. These are the only places where its name becomes a key.

/** The same for everything of one slot. */
export function slotKey({ suite, slot }: Pick<Sample, 'suite' | 'slot'>): string {
  return JSON.stringify([suite, slot]);
}

/** The same for everything of one case in one slot, inside one suite. */
export function caseKey({ slot, case: id }: Pick<Sample, 'slot' | 'case'>): string {
  return JSON.stringify([slot, id]);
}

/** The same for everything of one case of one suite, in whichever slots. */
export function suiteCaseKey({ suite, case: id }: Pick<Sample, 'suite' | 'case'>): string {
  return JSON.stringify([suite, id]);
}

/** The same for everything of one case in one slot, over all suites. */
export function cellKey({ suite, slot, case: id }: Pick<Sample, 'suite' | 'slot' | 'case'>): string {
  return JSON.stringify([suite, slot, id]);
}

/** The same for everything that one arm has of one cell. */
export function armCellKey({
  suite,
  slot,
  case: id,
  arm,
}: Pick<Sample, 'suite' | 'slot' | 'case' | 'arm'>): string {
  return JSON.stringify([suite, slot, id, arm]);
}

/** The same for everything that was drawn and graded under the same two keys, and for everything without keys. */
export function keysKey(keys: SampleKeys | null | undefined): string {
  return keys ? `${keys.generation} ${keys.grading}` : '';
}
