import { existsSync, realpathSync } from 'node:fs';
import path from 'node:path';
import type { GateConfig } from '../../config/gate-config.ts';
import { type StorePlace, storePlace } from '../../config/policy/store-place.ts';
import { PawlError } from '../../errors.ts';
import type { RunJournal } from '../../journal/run-journal.ts';
import type { StoredInput } from '../../plan/stored/eligibility.ts';
import type { Sample } from '../../samples/sample.ts';
import type { Arms } from '../../trees/arms.ts';
import type { SuiteInStore, TouchedInStore } from '../opening/open-change.ts';

/** What is stored of main's suites, read while these are loaded: a fetch from origin takes as long as that. */
export interface StoreAhead {
  /** What was begun, else it is read now. */
  read(suites: readonly TouchedInStore[]): Promise<StoreRead>;
}

/** Samples of suites, under the names that this change has for them, and what could not be read of the store. */
export interface StoreRead {
  readonly samples: readonly Sample[];
  readonly notes: readonly string[];
}

/** What is stored of main, and what people should know of how it was read. */
export interface StoredBaseline {
  readonly stored: StoredInput | null;
  readonly notes: readonly string[];
}

/**
 * What main's own store holds of these suites. A run that goes on takes what it began with, whatever was stored since,
 * so that it asks for the same samples again. The uniform design chooses nothing and needs none, but of what main cannot run. A store that cannot be read costs what it would have saved, and no more.
 */
export async function storedBaseline(
  arms: Arms,
  { policy }: GateConfig,
  suites: readonly SuiteInStore[],
  ahead: StoreAhead,
  journal: Pick<RunJournal, 'heldFrom' | 'stored' | 'chooseBy'>,
): Promise<StoredBaseline> {
  const { store, maxAgeDays } = policy.baseline;
  const wanted = policy.effort === 'uniform' ? suites.filter(({ mainGone }) => mainGone) : suites;
  if (wanted.length === 0) return { stored: null, notes: [] };
  if (journal.heldFrom !== null)
    return { stored: journal.stored && { ...journal.stored, maxAgeDays }, notes: [] };
  if (isPartOfChange(arms, storePlace(store)))
    return {
      stored: null,
      notes: [`This PR changes files in ${store}: stored samples of main were not used.`],
    };
  try {
    const read = await ahead.read(wanted);
    const found = { now: new Date().toISOString(), samples: read.samples };
    journal.chooseBy(found);
    return { stored: { ...found, maxAgeDays }, notes: read.notes };
  } catch (error) {
    if (!(error instanceof PawlError)) throw error;
    const why = `Stored samples of main could not be read, which costs more calls: ${error.help.what}`;
    return { stored: null, notes: [why] };
  }
}

/**
 * A folder of the checkout that the change itself writes says what the change wants it to say: by files in it, or by a link or a
 * submodule in the place of the folder, or of one above it.
 */
export function isPartOfChange({ candidate, changed }: Arms, store: StorePlace): boolean {
  if (store.kind !== 'dir') return false;
  const folder = path.resolve(candidate.root, store.folder);
  const places = [
    path.relative(candidate.root, folder),
    path.relative(realOf(candidate.root), realOf(folder)),
  ]
    .map((place) => `${place.split(path.sep).join('/')}/`)
    .filter((place) => !place.startsWith('../'));
  return changed.some((file) =>
    places.some((place) => place === '/' || file.startsWith(place) || place.startsWith(`${file}/`)),
  );
}

/** A path with its links followed; as it is written where nothing is there. */
function realOf(place: string): string {
  return existsSync(place) ? realpathSync(place) : place;
}
