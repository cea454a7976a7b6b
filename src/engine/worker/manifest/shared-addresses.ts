import { isBeside } from '../../../config/beside-hosts.ts';
import type { ApiProvider } from '../promptfoo/promptfoo-types.ts';
import { ragFileOf } from '../rag-file.ts';

/** A port that is only known once the application is up. */
const TEMPLATE_PORT = /:\{\{[^}]*\}\}/;

/**
 * Addresses of HTTP and WebSocket providers that name a server beside the run (loopback, private, a bare host name):
 * one application that both arms would test. A public host name is a service like any model's.
 */
export function sharedAddresses(providers: readonly ApiProvider[]): readonly string[] {
  const addresses = providers.flatMap((provider) => {
    const kind = /^(https?|wss?|websocket)\b/.exec(provider.id());
    if (!kind) return [];
    const config = (provider.config ?? {}) as { url?: unknown; request?: unknown };
    const written = typeof config.url === 'string' ? config.url.replace(TEMPLATE_PORT, '') : config.url;
    const url = [written, provider.id()].find(
      (text) => typeof text === 'string' && /^\w+:\/\//.test(text) && URL.canParse(text),
    );
    const address = url === undefined ? hostOfRequest(config.request) : new URL(String(url)).origin;
    return address !== null && isBeside(new URL(address).hostname) ? [address] : [];
  });
  return [...new Set(addresses)].sort();
}

/** Addresses of retrievers and re-rankers over HTTP beside the run, with the variables of this arm filled in. */
export function sharedStores(
  providers: readonly ApiProvider[],
  env: Readonly<Record<string, string | undefined>> = {},
): readonly string[] {
  const addresses = providers.flatMap((provider) => {
    if (ragFileOf(provider) === null) return [];
    const { url, rerank } = Object(provider.config) as { url?: unknown; rerank?: unknown };
    return [url, Object(rerank).url].flatMap((own: unknown) => besideOf(own, env));
  });
  return [...new Set(addresses)].sort();
}

function besideOf(url: unknown, env: Readonly<Record<string, string | undefined>>): readonly string[] {
  if (typeof url !== 'string') return [];
  const filled = url
    .replace(/\{\{\s*env\.(\w+)\s*\}\}/g, (written, name: string) => env[name] ?? written)
    .replace(TEMPLATE_PORT, '');
  if (!URL.canParse(filled)) return [];
  const { origin, hostname } = new URL(filled);
  return isBeside(hostname) ? [origin] : [];
}

/** `Host: localhost:3000` of a raw HTTP request. */
function hostOfRequest(request: unknown): string | null {
  const host = typeof request === 'string' ? /^host:\s*(\S+)/im.exec(request)?.[1] : undefined;
  return host !== undefined && URL.canParse(`http://${host}`) ? new URL(`http://${host}`).origin : null;
}
