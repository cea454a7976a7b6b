import type { SuiteManifest } from '../../plan/manifest.ts';

/** Whether two loads of one suite gave the same in everything. */
export function sameManifest(one: SuiteManifest, other: SuiteManifest): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/**
 * Whether they gave the same cells of the same models and hosts, so that an order for a cell means the same to both. What a
 * case asks may be another: a suite may write the day into it.
 */
export function sameGrid(one: SuiteManifest, other: SuiteManifest): boolean {
  return JSON.stringify(gridOf(one)) === JSON.stringify(gridOf(other));
}

function gridOf({ slots, cases, cells, hosts, together, gradersPerCell }: SuiteManifest): unknown {
  return {
    slots: slots.map(({ promptIndex, providerIndex, providerId, providerDigest }) => [
      promptIndex,
      providerIndex,
      providerId,
      providerDigest,
    ]),
    cases: cases.map(({ id, description }) => [id, description]),
    cells: cells.map(({ slot, case: row }) => [slot, row]),
    hosts,
    together,
    gradersPerCell,
  };
}
