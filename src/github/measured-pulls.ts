import { z } from 'zod';
import { PawlError } from '../errors.ts';
import { repositoryOf } from './octokit.ts';
import { type SurfaceAccess, surfaceApi, UNWRITTEN } from './surface-api.ts';
import type { JudgedPull } from './surfaces/standing-check.ts';

const listed = z.array(
  z.object({
    number: z.int().positive(),
    head: z.object({ sha: z.string(), ref: z.string(), repo: z.object({ full_name: z.string() }).nullish() }),
    base: z.object({ ref: z.string() }),
  }),
);

/**
 * The open pull requests that a measuring run may have been about: they come from its branch and have its commit as their head. No two
 * go to the same branch. GitHub is asked, and never the measuring run's file: code of the pull request could have written it.
 * Throws an unmeasured error where GitHub does not answer, because then nobody knows what the verdict is about.
 */
export async function measuredPulls(access: Omit<SurfaceAccess, 'quiet'>): Promise<readonly JudgedPull[]> {
  const { headSha, measuredBranch } = access.facts;
  const { repository: from = null, branch = null } = measuredBranch ?? {};
  if (from === null || branch === null) return [];
  let pulls: readonly JudgedPull[] = [];
  const result = await surfaceApi(access)('pull request', 'pull-requests', async (octokit) => {
    const found = await octokit.paginate(octokit.rest.pulls.list, {
      ...repositoryOf(access.facts),
      state: 'open',
      head: `${repositoryOf({ repository: from }).owner}:${branch}`,
      per_page: 100,
    });
    pulls = listed
      .parse(found)
      .filter(({ head }) => head.sha === headSha && head.ref === branch && head.repo?.full_name === from)
      .map(({ number, base }) => ({ pullNumber: number, baseRef: base.ref }));
    return UNWRITTEN;
  });
  if ('reason' in result) throw unnamedPull(result);
  return pulls;
}

function unnamedPull({ reason, fix }: { readonly reason: string; readonly fix: string | null }): PawlError {
  return new PawlError(
    {
      code: 'github/unnamed-pull-request',
      what: 'GitHub does not say which pull request was measured.',
      why: `${reason}.`,
      ...(fix === null ? {} : { fix }),
    },
    'unmeasured',
  );
}
