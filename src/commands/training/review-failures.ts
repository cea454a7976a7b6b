import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { withPlace } from '../../config/policy/store-place.ts';
import { PawlError } from '../../errors.ts';
import { readRecords } from '../../samples/read-records.ts';
import type { Sample } from '../../samples/sample.ts';
import { openStore } from '../../samples/store/open-store.ts';
import type { Repository } from '../../trees/git/repository.ts';
import { type AskedTree, type AskedTreeOptions, askedTree } from './asked-cells.ts';
import { type Failures, type FailureWish, failuresOf } from './failures.ts';

/** Where failures are looked for. */
export interface FailureSource extends AskedTreeOptions, Omit<FailureWish, 'commit'> {
  readonly repository: Repository;
  readonly cwd: string;
  /** A file of samples, or `store`. */
  readonly from: string;
}

/** Failing cases of samples, in the checkout that asks them. */
export async function readFailures(source: FailureSource): Promise<Failures & { readonly tree: AskedTree }> {
  const { samples, commit } = await samplesOf(source);
  const tree = await askedTree(source);
  return {
    ...failuresOf(samples, tree.cells, { ...source, commit: commit ?? (await cleanHead(source)) }),
    tree,
  };
}

async function samplesOf({
  from,
  cwd,
  config,
  repository: { root, git },
}: FailureSource): Promise<{ samples: readonly Sample[]; commit: string | null }> {
  if (from !== 'store') {
    const { samples, header } = await readRecords(path.resolve(cwd, from));
    return { samples, commit: header.commit ?? null };
  }
  const store = openStore(withPlace(config.policy.baseline), { root, git, pause });
  const found = await Promise.all(config.suites.map(({ id }) => store.read(id)));
  const samples = found.flatMap((own) => own.samples);
  if (samples.length > 0) return { samples, commit: null };
  throw new PawlError(
    {
      code: 'training/nothing-stored',
      what: `Nothing is stored of main in ${store.describe()}.`,
      fix: 'pawl baseline record',
    },
    'unmeasured',
  );
}

/** The commit that is checked out, where nothing differs from it. */
async function cleanHead({ repository: { git, head } }: FailureSource): Promise<string | null> {
  const { code, stdout } = await git(['status', '--porcelain', '--untracked-files=no']);
  return code === 0 && stdout.trim() === '' ? head : null;
}
