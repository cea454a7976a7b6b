import { gatingMetrics, metricRule, suiteMetrics } from '../compare/gating-metrics.ts';
import { type AnchorChoice, type SuiteErosion, suiteErosions } from '../compare/nightly-erosion.ts';
import type { GateConfig } from '../config/gate-config.ts';
import { driftMarks } from '../plan/drift-marks.ts';
import type { StoredInput } from '../plan/stored-samples.ts';
import type { Sample } from '../samples/sample.ts';
import type { Repository } from '../trees/repository.ts';
import { tagCommits } from '../trees/tag-commits.ts';
import { helpOf } from './help-of.ts';
import { NIGHTLY_LEVEL, type NightlySamples } from './nightly-sampling.ts';

/** What main has lost since its anchor, by suite, and what kept that from being told. */
export async function nightlyErosions(
  config: GateConfig,
  stored: StoredInput,
  { cells }: NightlySamples,
  repository: Repository,
): Promise<{ erosions: SuiteErosion[]; problems: string[] }> {
  let choice: AnchorChoice = { kind: 'best' };
  const { anchor: tag } = config.policy.baseline;
  try {
    if (tag !== 'best') choice = { kind: 'tag', tag, commits: await tagCommits(repository, tag) };
  } catch (error) {
    return { erosions: [], problems: [helpOf(error)] };
  }
  const now = new Date(Math.max(Date.parse(stored.now), Date.now())).toISOString();
  const erosions = config.suites.flatMap(({ id: suite }) =>
    suiteErosions({
      suite,
      stored: ofThisModel(
        stored.samples.filter((sample) => sample.suite === suite),
        now,
      ),
      today: cells.cells.filter((cell) => cell.suite === suite).flatMap((cell) => cell.stored),
      rules: gatingMetrics(config, suite).map(({ metric }) =>
        metricRule(metric, suiteMetrics(config, suite)),
      ),
      choice,
      now,
      alpha: NIGHTLY_LEVEL / config.suites.length,
      seed: 0,
    }),
  );
  const none = `Nothing that is stored speaks for \`${tag}\`: what main has lost since cannot be told. To fix: pawl gate --base ${tag}`;
  return { erosions, problems: tag !== 'best' && erosions.length === 0 ? [none] : [] };
}

/** What another state of the model answered says nothing of what the repository has lost. */
function ofThisModel(samples: readonly Sample[], now: string): readonly Sample[] {
  const marks = driftMarks(samples, now);
  return samples.filter(({ slot, at }) => Date.parse(at) >= Date.parse(marks.get(slot) ?? at));
}
