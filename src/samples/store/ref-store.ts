import { PawlError } from '../../errors.ts';
import { withoutPassageTexts } from '../passages.ts';
import type { RecordProblem } from '../read-records.ts';
import { commitOf, fileOf, filesOf, partsAmong, type StoreGit, type TreeFile } from './ref-objects.ts';
import { fetchedTip, hasOrigin, localTip, moved, originRefs, pushed } from './ref-origin.ts';
import type { Pause } from './rewrite-lock.ts';
import { compacted, isUntidy, purged, type Rewritten } from './rewritten-parts.ts';
import type { SampleStore, StoreTerms } from './sample-store.ts';
import { withoutOutput } from './stored-output.ts';
import { partOf, samplesOf, suiteFolder } from './stored-parts.ts';

/** Pushes that lose a race are tried again on top of the winner's samples. */
const MAX_TRIES = 10;

/** Where a store in refs lies, and what it keeps. */
export interface RefStoreOptions {
  readonly git: StoreGit;
  /** Full name outside of `refs/heads`, so that ordinary fetches skip it: `refs/pawl/baseline`. */
  readonly ref: string;
  readonly terms: StoreTerms;
  /** Waits between two tries; milliseconds. */
  readonly pause: Pause;
}

/**
 * A store in refs of the repository, one below `ref` for each suite: a job fetches only the suites it
 * asks for: those of origin where there is an origin, with the last fetched state as the local ref; else the local
 * ones. Neither index nor working tree is touched. A push replaces exactly the state that it was built on, or is built
 * again, so no sample of a concurrent one is lost.
 */
export function refStore({ git, ref, terms, pause }: RefStoreOptions): SampleStore {
  const refOf = (suite: string) => `${ref}/${suiteFolder(suite)}`;
  let known: boolean | undefined;
  const isRemote = async () => (known ??= await hasOrigin(git));
  return {
    async append(suite, samples) {
      if (samples.length === 0) return;
      const folder = suiteFolder(suite);
      const kept = samples.map(terms.outputs === 'full' ? withoutPassageTexts : withoutOutput);
      const file = await fileOf(git, partOf(kept));
      await changeRef(git, refOf(suite), { pause, remote: await isRemote() }, async (files) => {
        const all = withFile(files, file);
        if (!isUntidy(all.map(({ name }) => name))) return all;
        return (await replaced(git, all, compacted(await partsAmong(git, folder, all), terms))) ?? all;
      });
    },
    async read(suite) {
      const { tip, problems } = await readableTip(git, refOf(suite), await isRemote());
      const files = tip === null ? [] : await filesOf(git, tip);
      const stored = samplesOf(await partsAmong(git, suiteFolder(suite), files));
      return { samples: stored.samples, problems: [...problems, ...stored.problems] };
    },
    async purge(suite, keep) {
      const names = suite === null ? await suiteRefs(git, ref, await isRemote()) : [refOf(suite)];
      let removed = 0;
      for (const name of names) {
        const folder = name.slice(ref.length + 1);
        let inThisOne = 0;
        await changeRef(git, name, { pause, remote: await isRemote() }, async (files) => {
          const left = purged(await partsAmong(git, folder, files, Number.POSITIVE_INFINITY), keep, terms);
          inThisOne = left?.removed ?? 0;
          return replaced(git, files, left);
        });
        removed += inThisOne;
      }
      return removed;
    },
    describe: () => ref,
  };
}

/** Builds the ref's next state from what it holds (null: leave it), again for as long as others are faster. */
async function changeRef(
  git: StoreGit,
  ref: string,
  { pause, remote }: { readonly pause: Pause; readonly remote: boolean },
  change: (files: readonly TreeFile[]) => Promise<readonly TreeFile[] | null>,
): Promise<void> {
  for (let turn = 0; turn < MAX_TRIES; turn += 1) {
    if (turn > 0) await pause(50 * 2 ** Math.min(turn, 6));
    const tip = remote ? await fetchedTip(git, ref) : await localTip(git, ref);
    const files = await change(tip === null ? [] : await filesOf(git, tip));
    if (files === null || (files.length === 0 && tip === null)) return;
    const commit = files.length === 0 ? null : await commitOf(git, files);
    if (await (remote ? pushed : moved)(git, ref, commit, tip)) return;
  }
  throw new PawlError(
    {
      code: 'samples/store-busy',
      what: `The samples could not be stored: ${ref} changed ${MAX_TRIES} times in between.`,
      fix: 'run the job again; with many pushes at once give the workflow a `concurrency` group',
    },
    'unmeasured',
  );
}

async function replaced(
  git: StoreGit,
  files: readonly TreeFile[],
  rewritten: Rewritten | null,
): Promise<readonly TreeFile[] | null> {
  if (rewritten === null) return null;
  const gone = new Set(rewritten.replaced);
  let all = files.filter(({ name }) => !gone.has(name));
  for (const part of rewritten.parts) all = withFile(all, await fileOf(git, part));
  return all;
}

function withFile(files: readonly TreeFile[], file: TreeFile): TreeFile[] {
  return [...files.filter(({ name }) => name !== file.name), file];
}

async function suiteRefs(git: StoreGit, ref: string, remote: boolean): Promise<readonly string[]> {
  if (remote) return originRefs(git, ref);
  const { stdout } = await git(['for-each-ref', '--format=%(refname)', `${ref}/`]);
  return stdout.split('\n').filter((name) => name !== '');
}

async function readableTip(
  git: StoreGit,
  ref: string,
  remote: boolean,
): Promise<{ tip: string | null; problems: RecordProblem[] }> {
  if (!remote) return { tip: await localTip(git, ref), problems: [] };
  try {
    return { tip: await fetchedTip(git, ref), problems: [] };
  } catch (error) {
    if (!(error instanceof PawlError)) throw error;
    const message = `${error.help.what.replace(/\.?$/, '.')} The state of the last fetch is used.`;
    return { tip: await localTip(git, ref), problems: [{ place: { file: ref }, message }] };
  }
}
