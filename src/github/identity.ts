import { z } from 'zod';
import { type Octokit, requestFailure } from './octokit.ts';

const viewer = z.object({ viewer: z.object({ login: z.string().min(1) }) });
const user = z.object({ login: z.string().min(1) });

/**
 * The login under which this token's comments appear: a person's, or `NAME[bot]` for an app (`github-actions[bot]` for the
 * workflow's own token). `appSlug` is the app that a check of ours was just created by, where one was. Never guessed: where
 * GitHub does not say, the request's error is thrown, for a comment may only be edited by its author.
 */
export async function ownLogin(octokit: Octokit, appSlug: string | null): Promise<string> {
  if (appSlug !== null) return `${appSlug}[bot]`;
  try {
    return user.parse((await octokit.rest.users.getAuthenticated()).data).login;
  } catch (error) {
    // An app's token, the workflow's own among them, is not a user: REST refuses it, GraphQL names its bot.
    if (![403, 404].includes(requestFailure(error).status)) throw error;
  }
  return viewer.parse(await octokit.graphql('{ viewer { login } }')).viewer.login;
}
