import { setTimeout as pause } from 'node:timers/promises';
import { type NoiseProfile, noiseProfile } from '../../compare/over-time/noise-profile.ts';
import type { GateConfig } from '../../config/gate-config.ts';
import { withPlace } from '../../config/policy/store-place.ts';
import type { RecordProblem } from '../../samples/read-records.ts';
import { openStore } from '../../samples/store/open-store.ts';
import type { Git } from '../../trees/git/git.ts';

/** What the store holds of each suite, where it is, and what of it could not be read. */
export interface StoredProfiles {
  readonly store: string;
  readonly suites: readonly NoiseProfile[];
  readonly problems: readonly RecordProblem[];
}

/** Reads the store of main and nothing else: no suite is opened, no model asked. Throws PawlErrors `samples/…`. */
export async function storedProfiles(root: string, config: GateConfig, git: Git): Promise<StoredProfiles> {
  const store = openStore(withPlace(config.policy.baseline), { root, git, pause });
  const suites: NoiseProfile[] = [];
  const problems: RecordProblem[] = [];
  for (const { id } of config.suites) {
    const found = await store.read(id);
    suites.push(noiseProfile(id, found.samples));
    problems.push(...found.problems);
  }
  return { store: store.describe(), suites, problems };
}
