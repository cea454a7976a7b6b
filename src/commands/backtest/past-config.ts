import { existsSync } from 'node:fs';
import path from 'node:path';
import { discoverSuites } from '../../config/discovery/discover-suites.ts';
import type { GateConfig, SuiteConfig } from '../../config/gate-config.ts';
import { loadGateConfig } from '../../config/load-gate-config.ts';
import { PawlError } from '../../errors.ts';

/**
 * What an earlier tree is judged by: its own suites, and what starts and installs it, under today's numbers. A tree from
 * before there was a policy, or whose policy cannot be read today, has the suites that today's policy lists, as far as
 * it holds them; where none are listed, those that are found in it.
 */
export function pastConfig(root: string, today: GateConfig, policyFile: string | undefined): GateConfig {
  const own = ownConfig(root, policyFile);
  const suites = own?.suites ?? suitesOfToday(root, today);
  return {
    ...today,
    policy: own ? { ...today.policy, ...startedBy(own) } : today.policy,
    suites: suites.map((suite) => underToday(root, suite, today)),
    skipped: own?.skipped ?? [],
  };
}

function ownConfig(root: string, policyFile: string | undefined): GateConfig | null {
  const file =
    policyFile !== undefined && existsSync(path.resolve(root, policyFile)) ? policyFile : undefined;
  try {
    const loaded = loadGateConfig({ root, file, discover: true, keepUnreadable: true, keepUnusable: true });
    return loaded.file === null ? null : loaded;
  } catch (error) {
    if (!(error instanceof PawlError)) throw error;
    return null;
  }
}

function startedBy({ policy: { setup, serve } }: GateConfig): Pick<GateConfig['policy'], 'setup' | 'serve'> {
  return { setup, serve };
}

function suitesOfToday(root: string, { policy, suites }: GateConfig): readonly SuiteConfig[] {
  if (policy.suites !== undefined) return suites.filter(({ config }) => existsSync(path.join(root, config)));
  return discoverSuites({ root, ignore: policy.ignore, keepUnreadable: true }).suites;
}

function underToday(root: string, suite: SuiteConfig, today: GateConfig): SuiteConfig {
  const same = today.suites.find(({ id }) => id === suite.id);
  const task = suite.task ?? same?.task;
  const models = suite.models ? suite : same;
  const named = models?.modelsFile !== undefined && existsSync(path.join(root, models.modelsFile));
  const { task: _task, models: _models, modelsFile: _file, ...plain } = suite;
  return {
    ...plain,
    metrics: same?.metrics ?? today.policy.metrics,
    ...(task && { task }),
    ...(models?.models && { models: models.models }),
    ...(named && models?.modelsFile !== undefined && { modelsFile: models.modelsFile }),
  };
}
