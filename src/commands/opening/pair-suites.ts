import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { GateConfig, SuiteConfig } from '../../config/gate-config.ts';

/** A suite as this PR has it and as main has it; null on the side that lacks it. */
export interface SuitePair {
  /** The name that this PR gives it, else main's. */
  readonly id: string;
  readonly baseline: SuiteConfig | null;
  readonly candidate: SuiteConfig | null;
}

interface Side {
  readonly root: string;
  readonly suites: readonly SuiteConfig[];
}

/**
 * The suites of both trees, paired: by id, by path, by the same text of the config, and at last the only one that went
 * with the only one that came. A suite that moved to another folder stays the same exam. In the order of this PR's
 * suites, then main's removed ones.
 */
export function pairSuites(candidate: Side, baseline: Side): SuitePair[] {
  const left = new Map(baseline.suites.map((suite) => [suite.id, suite]));
  const found = new Map<string, SuiteConfig>();
  const pair = (matches: (own: SuiteConfig, other: SuiteConfig) => boolean) => {
    for (const own of candidate.suites) {
      const other = found.has(own.id) ? undefined : [...left.values()].find((suite) => matches(own, suite));
      if (other === undefined) continue;
      found.set(own.id, other);
      left.delete(other.id);
    }
  };
  pair((own, other) => own.id === other.id);
  pair((own, other) => own.config === other.config);
  pair((own, other) =>
    sameText(path.join(candidate.root, own.config), path.join(baseline.root, other.config)),
  );
  const added = candidate.suites.filter(({ id }) => !found.has(id));
  if (added.length === 1 && left.size === 1) pair(() => true);
  return [
    ...candidate.suites.map((suite) => ({
      id: suite.id,
      candidate: suite,
      baseline: found.get(suite.id) ?? null,
    })),
    ...[...left.values()].map((suite) => ({ id: suite.id, candidate: null, baseline: suite })),
  ];
}

function sameText(one: string, other: string): boolean {
  try {
    return readFileSync(one).equals(readFileSync(other));
  } catch {
    return false;
  }
}

/** The configuration with main's suites that this change removes after its own: an exam that vanishes is shown. */
export function withRemovedSuites(config: GateConfig, pairs: readonly SuitePair[]): GateConfig {
  const removed = pairs.flatMap(({ candidate, baseline }) =>
    candidate === null && baseline ? [baseline] : [],
  );
  return { ...config, suites: [...config.suites, ...removed] };
}
