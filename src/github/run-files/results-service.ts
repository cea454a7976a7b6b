/** Where GitHub keeps files of a run, and who asks. */
export interface ResultsService {
  readonly url: string;
  readonly token: string;
}

/**
 * GitHub's service for artifacts and caches, as the runner names it to actions; null, with the reason, where it has none: a server of
 * one's own has an older service, and a step outside of an action gets no token.
 */
export function resultsService(
  env: NodeJS.ProcessEnv,
): { readonly service: ResultsService } | { readonly service: null; readonly why: string } {
  const { ACTIONS_RESULTS_URL: url, ACTIONS_RUNTIME_TOKEN: token, GITHUB_SERVER_URL: server } = env;
  if (!isGitHubHosted(server ?? 'https://github.com'))
    return {
      service: null,
      why: `${server} is not github.com: its service for artifacts and caches is an older one`,
    };
  if (!url || !token) return { service: null, why: 'the runner names no service for artifacts and caches' };
  if (!URL.canParse(url))
    return { service: null, why: 'the runner names no address for artifacts and caches' };
  return { service: { url: new URL(url).origin, token } };
}

/** As the toolkit of actions tells: github.com, a subdomain of ghe.com, or this machine. */
function isGitHubHosted(server: string): boolean {
  const host = URL.canParse(server) ? new URL(server).hostname : '';
  return host === 'github.com' || host.endsWith('.ghe.com') || host.endsWith('.localhost');
}
