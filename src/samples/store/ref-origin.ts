import { PawlError } from '../../errors.ts';
import type { StoreGit } from './ref-objects.ts';

const NETWORK_MS = 300_000;
/** What runs at the far end, whatever the clone's own settings name for it. */
const [READ, WRITE] = ['--upload-pack=git-upload-pack', '--receive-pack=git-receive-pack'];
const PUSH = ['push', WRITE, '--quiet', '--no-verify', '--no-follow-tags', '--recurse-submodules=no'];
const FETCH = ['fetch', READ, '--quiet', '--no-tags', '--no-recurse-submodules', '--no-write-fetch-head'];
const IN_THE_WAY = /'(refs\/[^']+)' exists; cannot create/;
const LOST_RACE = /stale info|cannot lock ref|failed to update ref|fetch first|reference already exists/;

/** Whether the repository has a remote `origin`: without one, refs stay local. Asks no network. */
export async function hasOrigin(git: StoreGit): Promise<boolean> {
  return (await git(['remote', 'get-url', 'origin'])).code === 0;
}

/** What the local ref points at, whatever kind of object it is; null where there is none. */
export async function localTip(git: StoreGit, ref: string): Promise<string | null> {
  const answer = await git(['rev-parse', '--verify', '--quiet', '--end-of-options', ref]);
  return answer.code === 0 ? answer.stdout.trim() : null;
}

/** Origin's state of the ref, null where origin has none. The local ref follows it. */
export async function fetchedTip(git: StoreGit, ref: string): Promise<string | null> {
  const answer = await git([...FETCH, 'origin', `+${ref}:${ref}`], { timeoutMs: NETWORK_MS });
  if (answer.code === 0) return localTip(git, ref);
  if (/couldn't find remote ref/.test(answer.stderr)) return null;
  refuseOtherRef(ref, answer.stderr);
  throw unreachable(`The stored samples could not be fetched: ${lastLine(answer.stderr)}`);
}

/** Names of origin's refs below `ref`. */
export async function originRefs(git: StoreGit, ref: string): Promise<readonly string[]> {
  const answer = await git(['ls-remote', READ, '--quiet', '--refs', 'origin', `${ref}/*`], {
    timeoutMs: NETWORK_MS,
  });
  if (answer.code !== 0)
    throw unreachable(`The stored samples could not be listed: ${lastLine(answer.stderr)}`);
  return answer.stdout
    .split('\n')
    .map((row) => row.slice(row.indexOf('\t') + 1))
    .filter((name) => name.startsWith(`${ref}/`));
}

/** True when origin took the commit (null: deleted the ref); false when somebody else was faster. */
export async function pushed(
  git: StoreGit,
  ref: string,
  commit: string | null,
  expected: string | null,
): Promise<boolean> {
  const lease = `--force-with-lease=${ref}:${expected ?? ''}`;
  const answer = await git([...PUSH, lease, 'origin', `${commit ?? ''}:${ref}`], { timeoutMs: NETWORK_MS });
  if (answer.code === 0) {
    await git(commit === null ? ['update-ref', '-d', ref] : ['update-ref', ref, commit]);
    return true;
  }
  if (/\[remote rejected\].*(?:declined|prohibited|protected)/.test(answer.stderr))
    throw refused(ref, answer.stderr);
  refuseOtherRef(ref, answer.stderr);
  if (LOST_RACE.test(answer.stderr)) return false;
  throw unreachable(`The samples could not be pushed to ${ref}: ${lastLine(answer.stderr)}`);
}

/** The same without an origin. */
export async function moved(
  git: StoreGit,
  ref: string,
  commit: string | null,
  expected: string | null,
): Promise<boolean> {
  const nothing = '0'.repeat((commit ?? expected ?? '').length);
  const change = commit === null ? ['-d', ref] : [ref, commit];
  const answer = await git(['update-ref', ...change, expected ?? nothing]);
  if (answer.code !== 0) refuseOtherRef(ref, answer.stderr);
  return answer.code === 0;
}

/** Git keeps refs as files do: where a ref is, none can be below it. */
function refuseOtherRef(ref: string, stderr: string): void {
  const other = IN_THE_WAY.exec(stderr)?.[1];
  if (other === undefined) return;
  throw new PawlError(
    {
      code: 'samples/store-in-the-way',
      what: `${ref} cannot be made, because there is a ref ${other}.`,
      why: 'Samples have a ref for each suite, below the one that the policy names.',
      fix: `delete it, in the remote and in the clone:\ngit push origin :${other}\ngit update-ref -d ${other}`,
    },
    'unmeasured',
  );
}

function lastLine(stderr: string): string {
  const lines = stderr.split('\n').map((line) => line.trim());
  return (
    lines.find((line) => /^(fatal|error|remote: error|! \[)/.test(line)) ??
    lines.find((line) => line !== '') ??
    ''
  );
}

function refused(ref: string, stderr: string): PawlError {
  const said = stderr
    .split('\n')
    .filter((line) => line.startsWith('remote:'))
    .map((line) => line.slice('remote:'.length).trim())
    .filter((line) => line !== '');
  return new PawlError(
    {
      code: 'samples/store-protected',
      what: `The remote did not take the samples: ${ref} is protected.`,
      why: said.length > 0 ? `It said: ${said.join(' ').slice(0, 500)}` : lastLine(stderr),
      fix: 'take refs/pawl/** out of the rule that guards it (a ruleset, a hook), or name a ref that it lets through:\nbaseline:\n  store: ref:refs/pawl/samples',
    },
    'unmeasured',
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
