import type { ApiProvider } from '../promptfoo/promptfoo-types.ts';

/** A port that is only known once the application is up. */
const TEMPLATE_PORT = /:\{\{[^}]*\}\}/;

/**
 * Addresses of HTTP and WebSocket providers, and of retrievers over HTTP, that name a server beside the run (loopback, private, a bare host name):
 * one application that both arms would test. A public host name is a service like any model's.
 */
export function sharedAddresses(providers: readonly ApiProvider[]): readonly string[] {
  const addresses = providers.flatMap((provider) => {
    const kind = /^(https?|wss?|websocket|pawl:rag)\b/.exec(provider.id());
    if (!kind) return [];
    const config = (provider.config ?? {}) as { url?: unknown; request?: unknown };
    const written = typeof config.url === 'string' ? config.url.replace(TEMPLATE_PORT, '') : config.url;
    const url = [written, provider.id()].find(
      (text) => typeof text === 'string' && /^\w+:\/\//.test(text) && URL.canParse(text),
    );
    const address = url === undefined ? hostOfRequest(config.request) : new URL(String(url)).origin;
    return address !== null && isBeside(address) ? [address] : [];
  });
  return [...new Set(addresses)].sort();
}

/** `Host: localhost:3000` of a raw HTTP request. */
function hostOfRequest(request: unknown): string | null {
  const host = typeof request === 'string' ? /^host:\s*(\S+)/im.exec(request)?.[1] : undefined;
  return host !== undefined && URL.canParse(`http://${host}`) ? new URL(`http://${host}`).origin : null;
}

function isBeside(address: string): boolean {
  const host = new URL(address).hostname.replace(/^\[|\]$/g, '');
  return (
    !host.includes('.') || // localhost, ::1, a service of docker compose
    /^(127\.|0\.0\.0\.0|10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.)/.test(host) ||
    /\.(local|localhost|internal)$/.test(host)
  );
}
