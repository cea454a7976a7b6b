import type { Endpoint } from '../messages/child-messages.ts';
import { createEndpointLimiter, type EndpointLimiter, type KnownLimits } from './endpoint-limiter.ts';
import { isSameLimit, limitInWords, type RateLimit } from './rate-limit.ts';

/** The limiters of a run, one an endpoint: both arms, all suites, graders and rounds share them. */
export interface Endpoints {
  of(endpoint: Endpoint): EndpointLimiter;
  /** Limits that are known since this was last asked, or are others by far; null: refusals come at any pace. */
  news(): readonly { readonly name: string; readonly limit: string | null }[];
  all(): readonly { readonly endpoint: Endpoint; readonly limiter: EndpointLimiter }[];
}

/** What a run has learnt of an endpoint. */
export interface LearntLimits extends KnownLimits {
  readonly name: string;
}

/** What is worth keeping of a run's endpoints. */
export function learntOf(endpoints: Endpoints): readonly LearntLimits[] {
  return endpoints.all().flatMap(({ endpoint: { name }, limiter }) => {
    const [pace, atOnce] = [limiter.pace(), limiter.atOnce()];
    return !limiter.isFelt() || (pace === null && atOnce === null) ? [] : [{ name, pace, atOnce }];
  });
}

/** No endpoint asked yet; `known` is what an earlier run learnt of one. */
export function createEndpoints(
  known: (name: string) => KnownLimits | undefined = () => undefined,
): Endpoints {
  const said = new Map<string, RateLimit | null>();
  const limiters = new Map<string, { readonly endpoint: Endpoint; readonly limiter: EndpointLimiter }>();
  return {
    of(endpoint) {
      const found = limiters.get(endpoint.id);
      if (found) return found.limiter;
      const limiter = createEndpointLimiter(known(endpoint.name));
      limiters.set(endpoint.id, { endpoint, limiter });
      return limiter;
    },
    news: () =>
      [...limiters.values()].flatMap(({ endpoint: { id, name }, limiter }): ReturnType<Endpoints['news']> => {
        const before = said.get(id);
        if (limiter.isRefusedAnyway()) {
          said.set(id, null);
          return before === null ? [] : [{ name, limit: null }];
        }
        const limit = limiter.isFelt() ? limiter.pace() : null;
        if (limit === null || (before && isSameLimit(limit, before, 0.3))) return [];
        said.set(id, limit);
        return [{ name, limit: limitInWords(limit) }];
      }),
    all: () => [...limiters.values()],
  };
}
