import { PawlError } from '../errors.ts';
import type { RecordProblem } from './read-records.ts';
import { commitWith, type Git, partsOf } from './ref-objects.ts';
import type { SampleStore } from './sample-store.ts';
import { partOf, samplesOf } from './stored-parts.ts';

/** Pushes that lose a race are tried again on top of the winner's samples. */
const MAX_TRIES = 10;
const NETWORK_MS = 300_000;
const PUSH = ['push', '--quiet', '--no-verify', '--no-follow-tags', '--recurse-submodules=no'];
const FETCH = ['fetch', '--quiet', '--no-tags', '--no-recurse-submodules'];

export interface RefStoreOptions {
  readonly git: Git;
  /** Full name outside of `refs/heads`, so that ordinary fetches skip it: `refs/pawl/baseline`. */
  readonly ref: string;
  /** Waits between two tries; milliseconds. */
  readonly pause: (milliseconds: number) => Promise<void>;
}

/**
 * A store in a ref of the repository: that of origin where there is an origin, with the last fetched state as the
 * local ref; else the local ref. Neither index nor working tree is touched. Every state of the ref holds all earlier
 * samples; a push replaces exactly the state that it was built on, or is built again.
 */
export function refStore({ git, ref, pause }: RefStoreOptions): SampleStore {
  return {
    async append(suite, samples) {
      if (samples.length === 0) return;
      const part = partOf(samples);
      const remote = await hasOrigin(git);
      for (let turn = 0; turn < MAX_TRIES; turn += 1) {
        if (turn > 0) await pause(50 * 2 ** Math.min(turn, 6));
        const tip = remote ? await fetchedTip(git, ref) : await localTip(git, ref);
        const commit = await commitWith(git, tip, suite, part);
        if (await (remote ? pushed(git, ref, commit, tip) : moved(git, ref, commit, tip))) return;
      }
      throw new PawlError(
        {
          code: 'samples/store-busy',
          what: `The samples could not be stored: ${ref} changed ${MAX_TRIES} times in between.`,
          fix: 'run the job again; with many pushes at once give the workflow a `concurrency` group',
        },
        'unmeasured',
      );
    },
    async read(suite) {
      const { tip, problems } = await readableTip(git, ref);
      const stored =
        tip === null ? { samples: [], problems: [] } : await samplesOf(suite, await partsOf(git, tip, suite));
      return { samples: stored.samples, problems: [...problems, ...stored.problems] };
    },
    describe: () => ref,
  };
}

async function readableTip(
  git: Git,
  ref: string,
): Promise<{ tip: string | null; problems: RecordProblem[] }> {
  if (!(await hasOrigin(git))) return { tip: await localTip(git, ref), problems: [] };
  try {
    return { tip: await fetchedTip(git, ref), problems: [] };
  } catch (error) {
    if (!(error instanceof PawlError)) throw error;
    const message = `${error.help.what} The state of the last fetch is used.`;
    return { tip: await localTip(git, ref), problems: [{ place: { file: ref }, message }] };
  }
}

async function hasOrigin(git: Git): Promise<boolean> {
  return (await git(['remote', 'get-url', 'origin'])).code === 0;
}

async function localTip(git: Git, ref: string): Promise<string | null> {
  const answer = await git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`]);
  return answer.code === 0 ? answer.stdout.trim() : null;
}

/** Origin's state of the ref, null where origin has none. The local ref follows it. */
async function fetchedTip(git: Git, ref: string): Promise<string | null> {
  const answer = await git([...FETCH, 'origin', `+${ref}:${ref}`], { timeoutMs: NETWORK_MS });
  if (answer.code === 0) return localTip(git, ref);
  if (/couldn't find remote ref/.test(answer.stderr)) return null;
  throw unreachable(`The stored samples could not be fetched: ${lastLine(answer.stderr)}`);
}

/** True when origin took the commit; false when somebody else was faster. */
async function pushed(git: Git, ref: string, commit: string, expected: string | null): Promise<boolean> {
  const lease = `--force-with-lease=${ref}:${expected ?? ''}`;
  const answer = await git([...PUSH, lease, 'origin', `${commit}:${ref}`], { timeoutMs: NETWORK_MS });
  if (answer.code === 0) {
    await git(['update-ref', ref, commit]);
    return true;
  }
  if (
    /stale info|cannot lock ref|failed to update ref|fetch first|reference already exists/.test(answer.stderr)
  )
    return false;
  throw unreachable(`The samples could not be pushed to ${ref}: ${lastLine(answer.stderr)}`);
}

async function moved(git: Git, ref: string, commit: string, expected: string | null): Promise<boolean> {
  const nothing = '0'.repeat(commit.length);
  return (await git(['update-ref', ref, commit, expected ?? nothing])).code === 0;
}

function lastLine(stderr: string): string {
  const lines = stderr.split('\n').map((line) => line.trim());
  return (
    lines.find((line) => /^(fatal|error|remote: error|! \[)/.test(line)) ??
    lines.find((line) => line !== '') ??
    ''
  );
}

function unreachable(what: string): PawlError {
  return new PawlError(
    {
      code: 'samples/store-unreachable',
      what,
      why: 'The job that records samples writes to a ref of the repository.',
      fix: 'give that job the right, and let the checkout keep its credentials:\npermissions:\n  contents: write',
    },
    'unmeasured',
  );
}
