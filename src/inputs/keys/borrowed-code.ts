import { realpathSync } from 'node:fs';
import type { SuiteConfig } from '../../config/gate-config.ts';
import { newSearch } from '../suite-inputs.ts';
import { packageVersions, wholeFiles } from './key-digests.ts';
import { keyInputs } from './key-inputs.ts';

/** A suite of main, and the tree whose packages it would run with. */
export interface Borrowing {
  /** Main's tree, and the one that lends. */
  readonly root: string;
  readonly lender: string;
  readonly suite: Pick<SuiteConfig, 'config' | 'paths' | 'inputs' | 'models'>;
  /** What is installed can differ where no lock file says so. */
  readonly isHidden: boolean;
}

/**
 * Whether code of a suite would run with other packages than main's own, where it borrows those of another tree. Compared are
 * the packages that main's code imports, with all that they depend on: one that the lender adds, or that this suite
 * does not reach, is none of main's. Where it is not known what the code imports, all lock files and manifests count. Suites
 * without code of their own reach no package. Throws a `PawlError` where the config cannot be searched.
 */
export async function runsOtherCode({ root, lender, suite, isHidden }: Borrowing): Promise<boolean> {
  const { providers, output, score, named } = await keyInputs({ root, suite });
  const searches = [...(providers ?? []), output, score, ...(named ? [named] : [])];
  const externals = new Set(searches.flatMap((search) => [...search.externals]));
  const isUnknown = searches.some(({ code, opaque, unseen }) => code && opaque.size + unseen.size > 0);
  if (externals.size === 0 && !isUnknown) return false;
  if (isHidden) return true;
  const [main, other] = [root, lender].map((tree) => {
    const { probe, folder } = newSearch(realpathSync(tree), suite);
    const all = isUnknown
      ? wholeFiles(probe, folder, 'any').filter((file) => !/[jt]sconfig\.json /.test(file))
      : [];
    return JSON.stringify([packageVersions(probe, externals), all]);
  });
  return main !== other;
}
