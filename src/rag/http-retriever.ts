import { foreignPassages, type Retriever } from './passage.ts';
import type { RagSettings } from './settings-schema.ts';

type HttpSettings = Extract<RagSettings, { retriever: 'http' }>;

const MOST_BYTES = 20_000_000;

/** A retriever that a team already runs. Its errors are those of the call: they are retried and named as any provider's. */
export function httpRetriever(settings: HttpSettings, env: NodeJS.ProcessEnv): Retriever {
  const { method, passages, answered, document, text } = settings;
  return {
    async retrieve(question, k) {
      const answer = await ask(settings, { question, k: String(k), ...environmentOf(settings, env) });
      const found: unknown = at(answer, passages);
      if (!Array.isArray(found))
        throw new Error(`${method} ${settings.url}: there is no list at \`${passages}\``);
      const named = found
        .slice(0, k)
        .map((own: unknown) =>
          typeof own === 'string'
            ? own
            : { ...Object(own), document: at(own, document) ?? '', text: at(own, text) ?? '' },
        );
      const own = at(answer, answered);
      return { passages: foreignPassages.parse(named), answer: typeof own === 'string' ? own : null };
    },
  };
}

async function ask(settings: HttpSettings, values: Readonly<Record<string, string>>): Promise<unknown> {
  const { method, url, headers, body, timeoutSeconds } = settings;
  const target = filled(url, values, encodeURIComponent) as string;
  const sent =
    method === 'POST'
      ? JSON.stringify(filled(body ?? { question: '{{question}}', k: '{{k}}' }, values))
      : null;
  const response = await fetch(target, {
    method,
    headers: {
      ...(sent === null ? {} : { 'content-type': 'application/json' }),
      ...(filled(headers, values) as object),
    },
    ...(sent === null ? {} : { body: sent }),
    signal: AbortSignal.timeout(timeoutSeconds * 1000),
  });
  const content = await response.text();
  if (!response.ok)
    throw new Error(`HTTP ${response.status} ${response.statusText}: ${content.slice(0, 300)}`);
  if (content.length > MOST_BYTES) throw new Error(`${target} answered with more than 20 MB`);
  return JSON.parse(content) as unknown;
}

/** Variables that the settings name as `{{env.NAME}}`. */
function environmentOf(settings: HttpSettings, env: NodeJS.ProcessEnv): Record<string, string> {
  const names = [...JSON.stringify(settings).matchAll(/\{\{\s*env\.(\w+)\s*\}\}/g)].map(
    ([, name]) => name as string,
  );
  return Object.fromEntries(names.map((name) => [`env.${name}`, env[name] ?? '']));
}

/** Texts inside of a value with their `{{name}}` filled in; a text that is `{{k}}` alone becomes a number. */
function filled(
  value: unknown,
  values: Readonly<Record<string, string>>,
  encode = (own: string) => own,
): unknown {
  if (typeof value === 'string') {
    if (/^\{\{\s*k\s*\}\}$/.test(value)) return Number(values.k);
    return value.replace(/\{\{\s*([\w.]+)\s*\}\}/g, (all, name: string) =>
      Object.hasOwn(values, name) ? encode(values[name] as string) : all,
    );
  }
  if (Array.isArray(value)) return value.map((each) => filled(each, values, encode));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, filled(each, values, encode)]));
}

/** The value at a dotted path; undefined where there is none. */
function at(value: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (inner, key) =>
        typeof inner === 'object' && inner !== null && Object.hasOwn(inner, key)
          ? (inner as Record<string, unknown>)[key]
          : undefined,
      value,
    );
}
