import { PawlError } from '../../errors.ts';
import { passagesIn, type Retriever } from '../passage.ts';
import type { RagSettings } from '../settings-schema.ts';

type HttpSettings = Extract<RagSettings, { retriever: 'http' }>;

const MOST_BYTES = 20_000_000;

/** A retriever that a team already runs. Its errors are those of the call: they are retried and named as any provider's. */
export function httpRetriever(settings: HttpSettings, env: NodeJS.ProcessEnv): Retriever {
  const { method, url, passages, answered, document, text } = settings;
  const variables = environmentOf(settings, env);
  const secrets = Object.values(variables).filter((value) => value.length >= SECRET_LENGTH);
  return {
    async retrieve(question, k) {
      try {
        const answer = await ask(settings, { question, k: String(k), ...variables });
        const found: unknown = at(answer, passages);
        if (!Array.isArray(found)) throw new Error(`there is no list at \`${passages}\``);
        const named = found
          .slice(0, k)
          .map((own: unknown) =>
            typeof own === 'string'
              ? own
              : { ...Object(own), document: at(own, document) ?? '', text: at(own, text) ?? '' },
          );
        const own = at(answer, answered);
        return { passages: passagesIn(named), answer: typeof own === 'string' ? own : null };
      } catch (error) {
        const shown = secrets.reduce((sofar, secret) => sofar.replaceAll(secret, '***'), whyOf(error));
        // No cause: it would hold the address and the headers with their variables filled in.
        throw new Error(`${method} ${url}: ${shown}`);
      }
    },
  };
}

/** Shorter values of variables (a port) stand in too many texts to be taken for secrets. */
const SECRET_LENGTH = 8;

function whyOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'TimeoutError') return 'no answer in time (`timeoutSeconds`)';
  const { cause } = error;
  return cause instanceof Error
    ? `${error.message}: ${cause.message || String(Object(cause).code)}`
    : error.message;
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
    // Followed, it would carry the settings' headers to another server.
    redirect: 'manual',
    signal: AbortSignal.timeout(timeoutSeconds * 1000),
  });
  const { status, statusText } = response;
  if (status >= 300 && status < 400) {
    await response.body?.cancel();
    throw new Error(`HTTP ${status}, to ${response.headers.get('location')}: write that address as \`url\``);
  }
  const content = await boundedText(response);
  if (!response.ok) throw new Error(`HTTP ${status} ${statusText}: ${content.slice(0, 300)}`);
  try {
    return JSON.parse(content) as unknown;
  } catch {
    throw new Error(`the answer is no JSON: ${content.slice(0, 100)}`);
  }
}

/** A body as text. Throws where it is longer than 20 MB, and reads no more of it. */
async function boundedText({ body }: Response): Promise<string> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of (body ?? []) as AsyncIterable<Uint8Array>) {
    size += part.length;
    if (size > MOST_BYTES) throw new Error('the answer is larger than 20 MB');
    parts.push(part);
  }
  return new TextDecoder().decode(Buffer.concat(parts));
}

/** Variables that the settings name as `{{env.NAME}}`. */
function environmentOf(settings: HttpSettings, env: NodeJS.ProcessEnv): Record<string, string> {
  const names = [...JSON.stringify(settings).matchAll(/\{\{\s*env\.(\w+)\s*\}\}/g)].map(
    ([, name]) => name as string,
  );
  const missing = names.find((name) => env[name] === undefined);
  if (missing !== undefined)
    throw new PawlError({
      code: 'rag/no-variable',
      what: `The settings name {{env.${missing}}}, and there is no such variable.`,
      fix: `set ${missing}; a variable that is no key of a provider reaches suites by pawl.yaml:\npass-env: [${missing}]`,
    });
  return Object.fromEntries(names.map((name) => [`env.${name}`, env[name] as string]));
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
