import { loadGateConfig } from '../../config/load-gate-config.ts';
import { onlySuite } from '../../config/suite-choice.ts';
import { openRepository } from '../../trees/git/repository.ts';
import type { GateOptions } from '../opening/gate-options.ts';
import type { RecordWanted } from '../opening/resolve-change.ts';

/**
 * The checkout as the tree to record samples of, whatever the event. Where it holds edits that no commit describes, its
 * samples name no commit: their keys say what they are good for.
 */
export async function ownTree(options: GateOptions): Promise<RecordWanted> {
  const { root, git, head } = await openRepository(
    options.cwd,
    { ...options.env, ...options.storeEnv },
    options.event !== null,
  );
  const loaded = loadGateConfig({ root, file: options.policyFile, keepUnreadable: true, submodules: true });
  const config = onlySuite(options.overrides?.(loaded) ?? loaded, options.suite);
  const edits = await git(['status', '--porcelain', '--untracked-files=no']);
  const isClean = edits.code === 0 && edits.stdout.trim() === '';
  const label = isClean ? `HEAD@${head.slice(0, 7)}` : 'working tree';
  const notes = isClean ? [] : ['The working tree has edits: its samples are stored without a commit.'];
  return { kind: 'record', root, config, candidate: { root, commit: isClean ? head : null, label }, notes };
}
