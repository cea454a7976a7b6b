import { createHash, randomBytes } from 'node:crypto';
import type { EventFacts } from '../github/events/event.ts';
import type { GateTitle } from './step.ts';

/** A key of the cache and the beginnings of others that serve as well, the best first. */
export interface JournalKeys {
  readonly key: string;
  readonly prefixes: readonly string[];
}

/**
 * Names of a gate's artifact, the first one that is free to be taken: jobs of a matrix may share a title. A push to main looks for
 * artifacts of such names.
 */
export function artifactNames({ policyTitle }: Pick<GateTitle, 'policyTitle'>): readonly string[] {
  const own = policyTitle === null ? 'pawl' : `pawl-gate-${slug(policyTitle)}`;
  return [own, `pawl-gate-${slug(policyTitle ?? 'again')}-${randomBytes(4).toString('hex')}`];
}

/**
 * Where the journals of a run are kept, and where it looks for those of earlier ones. GitHub gives a run only what its own ref and the
 * branch that it goes to have kept, so no pull request reaches main or another one. Within a ref any job may write under any key.
 */
export function journalKeys(
  { ref = '', headSha, defaultBranch, runUrl = '' }: EventFacts,
  { policyTitle }: Pick<GateTitle, 'policyTitle'>,
): JournalKeys {
  const gate = policyTitle === null ? 'pawl' : `pawl-${slug(policyTitle)}`;
  const at = (where: string) => `${gate}@${plain(where)}@`;
  const commit = `${at(ref)}${headSha}@`;
  const [, run = 'run', attempt = '1'] = /\/runs\/(\d+)(?:\/attempts\/(\d+))?$/.exec(runUrl) ?? [];
  return {
    key: `${commit}${run}.${attempt}`,
    prefixes: [commit, at(ref), ...(defaultBranch === undefined ? [] : [at(`refs/heads/${defaultBranch}`)])],
  };
}

/** A title as part of a name that every file system takes. */
function slug(title: string): string {
  const words = title.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
  return `${words.slice(0, 40).replaceAll(/^-|-$/g, '')}-${digest(title).slice(0, 8)}`;
}

/** A ref as part of a key, which takes no commas and not many characters. */
function plain(ref: string): string {
  return /^[\w./-]{1,200}$/.test(ref) ? ref : digest(ref).slice(0, 40);
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
