import { setTimeout as pause } from 'node:timers/promises';
import { mainTrend } from '../../compare/over-time/main-trend.ts';
import { type NoiseProfile, noiseProfile } from '../../compare/over-time/noise-profile.ts';
import { allQuarantineNews, type QuarantineNews } from '../../compare/over-time/noisy-cases.ts';
import type { GateConfig } from '../../config/gate-config.ts';
import { withPlace } from '../../config/policy/store-place.ts';
import { isOfTaskAlone } from '../../metrics/judged-by.ts';
import { gatingMetrics, metricRule, suiteMetrics } from '../../metrics/metric-rules.ts';
import type { StoredTrend } from '../../report/nightly/trend-text.ts';
import { slotKey } from '../../samples/cell.ts';
import type { RecordProblem } from '../../samples/read-records.ts';
import type { Sample } from '../../samples/sample.ts';
import { openStore } from '../../samples/store/open-store.ts';
import type { Git } from '../../trees/git/git.ts';

/** How noisy a suite of main is, and how it went from commit to commit in each metric that gates. */
export interface StoredSuite extends NoiseProfile {
  readonly trends: readonly StoredTrend[];
}

/** What the store holds of each suite, where it is, and what of it could not be read. */
export interface StoredProfiles {
  readonly store: string;
  readonly suites: readonly StoredSuite[];
  /** What should change in the list `quarantine`, by what is stored. */
  readonly quarantine: QuarantineNews;
  readonly problems: readonly RecordProblem[];
}

/** Reads the store of main and nothing else: no suite is opened, no model asked. Throws PawlErrors `samples/…`. */
export async function storedProfiles(root: string, config: GateConfig, git: Git): Promise<StoredProfiles> {
  const store = openStore(withPlace(config.policy.baseline), { root, git, pause });
  const suites: StoredSuite[] = [];
  const problems: RecordProblem[] = [];
  const held = new Map<string, readonly Sample[]>();
  for (const { id } of config.suites) {
    const found = await store.read(id);
    suites.push({ ...noiseProfile(id, found.samples), trends: trendsOf(config, id, found.samples) });
    held.set(id, found.samples);
    problems.push(...found.problems);
  }
  const quarantine = allQuarantineNews(held, config.policy.quarantine);
  return { store: store.describe(), suites, quarantine, problems };
}

function trendsOf(config: GateConfig, suite: string, samples: readonly Sample[]): StoredTrend[] {
  const policies = suiteMetrics(config, suite);
  const slots = [...new Set(samples.map(({ slot }) => slot))];
  const judging = gatingMetrics(config, suite).filter(
    ({ name }) => name !== 'pass' || !isOfTaskAlone(samples),
  );
  // Stored answers do not say which tags their cases have.
  const told = judging.filter(({ task }) => !task?.slice);
  const metrics = told.map(({ name, task = null }) => {
    const { unit } = metricRule(name, policies, task);
    return { metric: name, unit, trends: mainTrend(samples, name, task) };
  });
  return slots.flatMap((slot) =>
    metrics.flatMap(({ metric, unit, trends }): StoredTrend[] => {
      const points = trends.get(slotKey({ suite, slot })) ?? [];
      return points.length === 0 ? [] : [{ slot, metric, unit, points }];
    }),
  );
}
