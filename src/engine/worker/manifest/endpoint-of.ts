import { createHmac } from 'node:crypto';
import { hostOf } from '../../host-of.ts';
import type { Endpoint } from '../../messages/child-messages.ts';
import { isMaker, isOfficial, makerOf } from '../../official-hosts.ts';
import type { EndpointOf } from '../calls/call-gate.ts';
import type { ApiProvider } from '../promptfoo/promptfoo-types.ts';

interface AskedProvider extends ApiProvider {
  readonly modelName?: unknown;
  readonly url?: unknown;
  getApiKey?: () => unknown;
  getApiUrl?: () => unknown;
  getApiBaseUrl?: () => unknown;
}

/** Makers that limit each of their models on its own, where they listen themselves. */
const LIMITS_EACH_MODEL: ReadonlySet<string> = new Set([
  'openai',
  'anthropic',
  'google',
  'groq',
  'mistral',
  'bedrock',
]);

const LOOPBACK = /^(?:localhost|127(?:\.\d+){3}|0\.0\.0\.0|\[::1?\])(?::\d+)?$/;

/** Tells the endpoints of a suite's providers, each looked at once. `salt` keeps digests of keys apart from those of any other run. */
export function endpointsBy(salt: string): EndpointOf {
  const known = new WeakMap<ApiProvider, Endpoint>();
  return (provider) => {
    const endpoint = known.get(provider) ?? endpointOf(provider, salt);
    known.set(provider, endpoint);
    return endpoint;
  };
}

function endpointOf(provider: AskedProvider, salt: string): Endpoint {
  const id = provider.id();
  const maker = makerOf(id.split(':', 1)[0] ?? id);
  const host = addressOf(provider);
  if (host === null && !isMaker(maker)) return { id, name: id, isKnown: false };
  const isHome = host === null || isOfficial(host, [maker]);
  const model = isHome && LIMITS_EACH_MODEL.has(maker) ? ` ${modelOf(provider, id)}` : '';
  const key = asked(() => provider.getApiKey?.()) ?? Object(provider.config).apiKey;
  const digest =
    typeof key === 'string' ? createHmac('sha256', salt).update(key).digest('hex').slice(0, 16) : '';
  return {
    id: [`${maker}${model}`, host ?? '', digest].join(' '),
    // An application that is started for a run has another port each time.
    name: isHome ? `${maker}${model}` : `${maker} at ${LOOPBACK.test(host) ? 'localhost' : host}`,
    isKnown: true,
  };
}

/** The host that a provider says it asks; null where it says none. */
function addressOf(provider: AskedProvider): string | null {
  const { apiBaseUrl, apiHost, url, endpoint } = Object(provider.config) as Record<string, unknown>;
  const said = [
    asked(() => provider.getApiUrl?.()),
    asked(() => provider.getApiBaseUrl?.()),
    apiBaseUrl,
    apiHost,
    provider.url,
    url,
    endpoint,
    /(?:https?|wss?):\/\/\S+/i.exec(provider.id())?.[0],
  ];
  for (const text of said) {
    const host = typeof text === 'string' && /[.:]/.test(text) ? hostOf(text) : null;
    if (host !== null) return host;
  }
  return null;
}

function modelOf({ modelName }: AskedProvider, id: string): string {
  return typeof modelName === 'string' ? modelName : (id.split(':').at(-1) ?? id);
}

function asked(ask: () => unknown): unknown {
  try {
    return ask();
  } catch {
    return undefined;
  }
}
