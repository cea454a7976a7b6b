import {
  type AnchorChoice,
  type SuiteErosion,
  suiteErosions,
  taggedSamples,
} from '../../compare/over-time/nightly-erosion.ts';
import type { GateConfig } from '../../config/gate-config.ts';
import { errorLine, quotedWord } from '../../errors.ts';
import { gatingMetrics, metricRule, suiteMetrics } from '../../metrics/metric-rules.ts';
import { driftMarks } from '../../plan/stored/drift-marks.ts';
import type { StoredInput } from '../../plan/stored/eligibility.ts';
import type { Sample } from '../../samples/sample.ts';
import type { Repository } from '../../trees/git/repository.ts';
import { tagCommits } from '../../trees/git/tag-commits.ts';
import { PACKAGE } from '../../vocabulary.ts';
import { NIGHTLY_LEVEL, type NightlySamples } from './nightly-sampling.ts';

interface NightlyErosions {
  readonly erosions: readonly SuiteErosion[];
  /** What kept it from being told, in sentences. */
  readonly problems: readonly string[];
}

/** What main has lost since its anchor, by suite. */
export async function nightlyErosions(
  config: GateConfig,
  stored: StoredInput,
  night: NightlySamples,
  repository: Repository,
): Promise<NightlyErosions> {
  const { anchor: tag } = config.policy.baseline;
  try {
    if (tag === 'best')
      return { erosions: erosionsOf(config, stored, night, { kind: 'best' }), problems: [] };
    const commits = await tagCommits(repository, tag);
    const erosions = erosionsOf(config, stored, night, { kind: 'tag', tag, commits });
    if (taggedSamples(stored.samples, commits).length > 0) return { erosions, problems: [] };
    const none = `Nothing that is stored speaks for \`${tag}\`: what main has lost since cannot be told. To fix: npx ${PACKAGE} gate --base ${quotedWord(tag)}`;
    return { erosions, problems: [none] };
  } catch (error) {
    return { erosions: [], problems: [errorLine(error)] };
  }
}

function erosionsOf(
  config: GateConfig,
  stored: StoredInput,
  { cells: { cells } }: NightlySamples,
  choice: AnchorChoice,
): readonly SuiteErosion[] {
  const now = new Date(Math.max(Date.parse(stored.now), Date.now())).toISOString();
  return config.suites.flatMap(({ id: suite }) => {
    const own = stored.samples.filter((sample) => sample.suite === suite);
    const metrics = suiteMetrics(config, suite);
    const ownCells = cells.filter((cell) => cell.suite === suite);
    return suiteErosions({
      suite,
      stored: ofThisModel(own, now),
      today: ownCells.flatMap((cell) => cell.stored),
      rules: gatingMetrics(config, suite).map(({ name, task }) => ({
        ...metricRule(name, metrics, task),
        ...(task && { task }),
      })),
      tags: new Map(ownCells.map((cell) => [cell.case, cell.tags ?? {}])),
      choice,
      now,
      alpha: NIGHTLY_LEVEL / config.suites.length,
      seed: 0,
    });
  });
}

/** What another state of the model answered says nothing of what the repository has lost. */
function ofThisModel(samples: readonly Sample[], now: string): readonly Sample[] {
  const marks = driftMarks(samples, now);
  return samples.filter(({ slot, at }) => Date.parse(at) >= Date.parse(marks.get(slot) ?? at));
}
