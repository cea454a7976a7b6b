import { setTimeout as pause } from 'node:timers/promises';
import { storePlace, withPlace } from '../../config/policy/store-place.ts';
import type { Sample } from '../../samples/sample.ts';
import { openStore, type StoreChoice } from '../../samples/store/open-store.ts';
import type { Arms } from '../../trees/arms.ts';
import { gitIn } from '../../trees/git/git.ts';
import type { GateOptions } from '../opening/gate-options.ts';
import {
  type AcceptRules,
  type OpenedChange,
  openChange,
  type Serve,
  type TouchedInStore,
} from '../opening/open-change.ts';
import type { Change } from '../opening/resolve-change.ts';
import { isPartOfChange, type StoreAhead, type StoreRead } from './stored-baseline.ts';

/** An opened change, with what is read of main's store meanwhile. */
export interface OpenedWithStore extends OpenedChange {
  readonly ahead: StoreAhead;
}

/** Opens what the change touches, and begins to read main's store before any code of a suite runs. */
export async function openWithStore(
  change: Change,
  options: GateOptions,
  serve: Serve,
  accept?: AcceptRules,
): Promise<OpenedWithStore> {
  const { begin, read, ended } = readAhead(change, options);
  try {
    const opened = await openChange(change, options, serve, accept, begin);
    const close = async () => {
      await Promise.all([opened.close(), ended()]);
    };
    return { ...opened, ahead: { read }, close };
  } catch (error) {
    await ended();
    throw error;
  }
}

function readAhead({ arms, judging: { main } }: Change, options: GateOptions) {
  const { effort, baseline } = main.policy;
  // Async: a store may have a name that nobody can read.
  const now = async (suites: readonly TouchedInStore[]) =>
    readSuites(arms, withPlace(baseline), suites, options);
  let begun: Promise<StoreRead> | null = null;
  return {
    begin: (suites: readonly TouchedInStore[]) => {
      if (suites.length === 0 || effort === 'uniform' || isPartOfChange(arms, storePlace(baseline.store)))
        return;
      begun = now(suites);
      begun.catch(() => {}); // who reads is told
    },
    read: (suites: readonly TouchedInStore[]) => begun ?? now(suites),
    ended: async () => {
      await begun?.catch(() => {});
    },
  };
}

async function readSuites(
  { candidate: { root } }: Arms,
  choice: StoreChoice,
  suites: readonly TouchedInStore[],
  { env, storeEnv }: GateOptions,
): Promise<StoreRead> {
  const store = openStore(choice, { root, git: gitIn(root, { ...env, ...storeEnv }, [root]), pause });
  const bySuite: (readonly Sample[])[] = [];
  const notes = new Set<string>();
  for (const { id, storedAs } of suites) {
    const found = await store.read(storedAs);
    bySuite.push(found.samples.map((sample): Sample => ({ ...sample, suite: id })));
    for (const { place, message } of found.problems)
      notes.add(
        `Left out of ${store.describe()}: ${place.file}${place.line ? `:${place.line}` : ''} ${message}`,
      );
  }
  const all = [...notes];
  const more = all.length - MOST_NOTES;
  return {
    samples: bySuite.flat(),
    notes: more > 0 ? [...all.slice(0, MOST_NOTES), `… and ${more} more in the store.`] : all,
  };
}

const MOST_NOTES = 3;
