import type { Endpoint } from '../messages/child-messages.ts';
import { createEndpointLimiter, type EndpointLimiter, type KnownLimits } from './endpoint-limiter.ts';

/** The limiters of a run, one an endpoint: both arms, all suites, graders and rounds share them. */
export interface Endpoints {
  of(endpoint: Endpoint): EndpointLimiter;
  all(): readonly { readonly endpoint: Endpoint; readonly limiter: EndpointLimiter }[];
}

/** No endpoint asked yet; `known` is what an earlier run learnt of one. */
export function createEndpoints(
  known: (name: string) => KnownLimits | undefined = () => undefined,
): Endpoints {
  const limiters = new Map<string, { readonly endpoint: Endpoint; readonly limiter: EndpointLimiter }>();
  return {
    of(endpoint) {
      const found = limiters.get(endpoint.id);
      if (found) return found.limiter;
      const limiter = createEndpointLimiter(known(endpoint.name));
      limiters.set(endpoint.id, { endpoint, limiter });
      return limiter;
    },
    all: () => [...limiters.values()],
  };
}
