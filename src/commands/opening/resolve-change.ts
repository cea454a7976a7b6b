import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { GateConfig } from '../../config/gate-config.ts';
import { loadGateConfig } from '../../config/load-gate-config.ts';
import { posixPath } from '../../config/repository-path.ts';
import { onlySuite } from '../../config/suite-choice.ts';
import { treeProbe } from '../../inputs/tree-probe.ts';
import { recordingFile } from '../../journal/recording.ts';
import type { Arms, Tree } from '../../trees/arms.ts';
import { isInCi } from '../../trees/git/ci-base.ts';
import { openRepository } from '../../trees/git/repository.ts';
import { comparedSubmodules } from '../../trees/incomplete-trees.ts';
import { refuseOwnRecording } from '../../trees/own-recording.ts';
import { resolveArms } from '../../trees/resolve-arms.ts';
import type { GateOptions } from './gate-options.ts';
import { type JudgedBy, judgedBy, preparingPolicy } from './judging.ts';
import { repositoryCode } from './repository-code.ts';

/** A change: both arms and what judges it. The arms are the caller's to close. */
export interface Change {
  readonly kind: 'compare';
  readonly root: string;
  readonly arms: Arms;
  readonly judging: JudgedBy;
}

/** A push to the default branch: nothing to compare with, samples are recorded. */
export interface RecordWanted {
  readonly kind: 'record';
  readonly root: string;
  readonly config: GateConfig;
  readonly candidate: Tree;
  readonly notes: readonly string[];
}

/** Reads the policies of both trees and finds what the checkout is compared with. No suite's code runs. */
export async function resolveChange(options: GateOptions): Promise<Change | RecordWanted> {
  const repository = await openRepository(
    options.cwd,
    options.env,
    options.event !== null || isInCi(options.env),
  );
  const { root } = repository;
  const request = { root, file: options.policyFile, keepUnreadable: true };
  const own = loadGateConfig(request);
  const resolved = await resolveArms(
    {
      cwd: root,
      ...(options.base === undefined ? {} : { base: options.base }),
      event: options.event,
      published: options.published,
      setupOf: (base) => setupOf(base, root, own, options),
      temporary: options.env.RUNNER_TEMP || tmpdir(),
      env: options.env,
      log: options.log,
      setupLater: true,
    },
    repository,
  );
  if (resolved.kind === 'record') {
    const whole = onlySuite(loadGateConfig({ ...request, submodules: true }), options.suite);
    return { ...resolved, root, config: options.overrides?.(whole) ?? whole };
  }
  const { arms } = resolved;
  try {
    const submodules = comparedSubmodules(arms);
    const whole = submodules.length > 0 ? loadGateConfig({ ...request, submodules }) : own;
    if (options.replayed !== undefined)
      await refuseOwnRecording(
        { root, git: repository.git, changed: arms.changed },
        { folder: options.replayed, places: placesOf(root, options.replayed) },
      );
    return { kind: 'compare', root, arms, judging: judgedBy(arms, onlySuite(whole, options.suite), options) };
  } catch (error) {
    await arms.close();
    throw error;
  }
}

/** Where the answers of a recording are, with the links that lead there. */
function placesOf(root: string, folder: string): readonly string[] {
  const file = recordingFile(folder);
  const written = posixPath(path.relative(root, file));
  return existsSync(file) ? treeProbe(root).realPaths(written) : [written];
}

/** Main's own commands install main's packages: what this PR says of it holds from the next change on. */
function setupOf(base: string, root: string, own: GateConfig, options: GateOptions) {
  const policy = preparingPolicy(base, own, options);
  return {
    setup: [policy.setup ?? []].flat(),
    ...repositoryCode(options.env, policy['pass-env'], root),
  };
}
