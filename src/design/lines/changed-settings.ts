import type { MovedSetting } from '../../plan/manifest.ts';
import { type Confirmed, type LineUnit, searchedUnits } from './changed-prompts.ts';

/** Providers whose settings are searched in one run. */
export const PROVIDERS = 3;

/** Settings that moved together and that confirmed cases were asked with. Slots with the same moves are searched once. */
export interface ChangedSettings {
  /** Keys (`slotKey`) of the slots in which they moved. */
  readonly slots: ReadonlySet<string>;
  readonly settings: readonly MovedSetting[];
  readonly units: readonly LineUnit[];
}

/** The settings that moved together behind the confirmed cases of a run. */
export function searchableSettings(found: ReadonlyMap<string, Confirmed>): readonly ChangedSettings[] {
  const moves = new Map<string, { slots: Set<string>; all: (readonly LineUnit[])[]; own: Confirmed }>();
  for (const [key, own] of found) {
    const { settings, templates, moved } = own.slot;
    if (settings === undefined || own.units.length === 0) continue;
    const change = JSON.stringify([settings, templates ?? null, moved]);
    const known = moves.get(change) ?? { slots: new Set<string>(), all: [], own };
    moves.set(change, known);
    known.slots.add(key);
    known.all.push(own.units);
  }
  return [...moves.values()]
    .slice(0, PROVIDERS)
    .map(({ slots, all, own }) => ({ slots, settings: own.slot.settings ?? [], units: searchedUnits(all) }));
}
