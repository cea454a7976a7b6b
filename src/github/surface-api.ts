import { type SurfaceResult, skippedSurface } from '../publish/publisher.ts';
import type { Patience } from '../publish/retry.ts';
import type { EventFacts } from './events/event.ts';
import { connect, type Octokit, requestFailure } from './octokit.ts';
import { type Permission, surfaceFailure } from './surfaces/surface-failure.ts';

/** What may be asked of GitHub, and for whom. */
export interface SurfaceAccess {
  /** Empty: nothing is asked of GitHub's API; summary and annotations go through the runner. */
  readonly token: string;
  /** Why GitHub's API is not written to although there is a token; absent: it is. */
  readonly quiet?: string;
  readonly facts: EventFacts;
  /** Waits this many milliseconds before a request is sent again. */
  readonly wait?: (ms: number) => Promise<unknown>;
  /** For waits of over a minute; absent: none. */
  readonly patience?: Patience;
}

/** Why nothing is asked of GitHub's API. */
export const NO_TOKEN = 'no token was given (`github-token` is empty)';

/** Writes one surface; whatever goes wrong is that surface's answer. */
export type SurfaceApi = (
  surface: string,
  permission: Permission,
  write: (octokit: Octokit) => Promise<SurfaceResult>,
) => Promise<SurfaceResult>;

/** The answer of a look at GitHub that writes no surface. */
export const UNWRITTEN: SurfaceResult = { surface: 'check', status: 'unchanged', url: null };

/** GitHub's API for the surfaces of one run. It never throws. */
export function surfaceApi({ token, quiet, facts, wait, patience }: SurfaceAccess): SurfaceApi {
  let client: Promise<Octokit> | undefined;
  return async (surface, permission, write) => {
    if (quiet !== undefined) return skippedSurface(surface, quiet);
    if (token === '') return skippedSurface(surface, NO_TOKEN);
    try {
      client ??= connect({
        token,
        apiUrl: facts.apiUrl,
        ...(wait && { wait }),
        ...(patience && { patience }),
      });
      return await write(await client);
    } catch (error) {
      return surfaceFailure(surface, permission, requestFailure(error), facts);
    }
  };
}
