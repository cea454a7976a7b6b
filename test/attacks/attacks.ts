/**
 * What a pull request may try, and what comes out: the rows of the tables in docs/reference/attacks.md. Every test in this folder
 * belongs to a row, and rows may name tests elsewhere. A test holds both, and renews the page:
 * `npx vitest run test/docs/attacks.test.ts -u`.
 */

import type { AttackRow } from './rows/attack-row.ts';
import { DATA_ATTACKS } from './rows/data-attacks.ts';
import { ENGINE_ATTACKS } from './rows/engine-attacks.ts';
import { HONEST_EDITS } from './rows/honest-edits.ts';
import { HONEST_RUNS } from './rows/honest-runs.ts';
import { LOADING_ATTACKS } from './rows/loading-attacks.ts';
import { POLICY_ATTACKS } from './rows/policy-attacks.ts';
import { RUN_ATTACKS } from './rows/run-attacks.ts';
import { SURFACE_ATTACKS } from './rows/surface-attacks.ts';

/** Ways to come back green, or with a key. */
export const ATTACKS: readonly AttackRow[] = [
  ...POLICY_ATTACKS,
  ...DATA_ATTACKS,
  ...ENGINE_ATTACKS,
  ...LOADING_ATTACKS,
  ...RUN_ATTACKS,
  ...SURFACE_ATTACKS,
];

/** What looks like an attack and is none. */
export const HONEST: readonly AttackRow[] = [...HONEST_EDITS, ...HONEST_RUNS];
