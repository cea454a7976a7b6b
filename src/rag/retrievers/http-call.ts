import { PawlError } from '../../errors.ts';

/** What a call of settings sends, and where. */
export interface HttpCall {
  readonly url: string;
  readonly method: 'GET' | 'POST';
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
  readonly timeoutSeconds: number;
}

const MOST_BYTES = 20_000_000;
/** Shorter values of variables (a port) stand in too many texts to be taken for secrets. */
const SECRET_LENGTH = 8;

/**
 * Makes a call that settings describe: `{{name}}` in its texts is filled in, by values and by variables of the environment
 * (`{{env.NAME}}`). Errors are those of the call, in words, without the values of variables.
 */
export function httpCaller(
  call: HttpCall,
  env: NodeJS.ProcessEnv,
): (values: Readonly<Record<string, unknown>>) => Promise<unknown> {
  const variables = environmentOf(call, env);
  const secrets = Object.values(variables).filter((value) => value.length >= SECRET_LENGTH);
  return async (values) => {
    try {
      return await ask(call, { ...values, ...variables });
    } catch (error) {
      const shown = secrets.reduce((sofar, secret) => sofar.replaceAll(secret, '***'), whyOf(error));
      // No cause: it would hold the address and the headers with their variables filled in.
      throw new Error(`${call.method} ${call.url}: ${shown}`);
    }
  };
}

function whyOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'TimeoutError') return 'no answer in time (`timeoutSeconds`)';
  const { cause } = error;
  return cause instanceof Error
    ? `${error.message}: ${cause.message || String(Object(cause).code)}`
    : error.message;
}

async function ask(
  { method, url, headers, body, timeoutSeconds }: HttpCall,
  values: Readonly<Record<string, unknown>>,
): Promise<unknown> {
  const target = filled(url, values, encodeURIComponent) as string;
  const sent = method === 'POST' ? JSON.stringify(filled(body, values)) : null;
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
    throw new Error(`the answer is not JSON: ${content.slice(0, 100)}`);
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
function environmentOf(call: HttpCall, env: NodeJS.ProcessEnv): Record<string, string> {
  const names = [...JSON.stringify(call).matchAll(/\{\{\s*env\.(\w+)\s*\}\}/g)].map(
    ([, name]) => name as string,
  );
  const missing = names.find((name) => env[name] === undefined);
  if (missing !== undefined)
    throw new PawlError({
      code: 'rag/no-variable',
      what: `The settings name {{env.${missing}}}, and there is no such variable.`,
      why: 'Suites see the variables of the job. Those of the CI itself they see only if `pass-env` in pawl.yaml lists them.',
      fix: `set ${missing}, in a workflow on the step:\nenv:\n  ${missing}: \${{ secrets.${missing} }}`,
    });
  return Object.fromEntries(names.map((name) => [`env.${name}`, env[name] as string]));
}

/**
 * Texts inside of a value with their `{{name}}` filled in. A text that is one such name alone becomes the value itself, a
 * number or a list; within a text these stand as JSON.
 */
function filled(
  value: unknown,
  values: Readonly<Record<string, unknown>>,
  encode = (own: string) => own,
): unknown {
  if (typeof value === 'string') {
    const alone = /^\{\{\s*([\w.]+)\s*\}\}$/.exec(value)?.[1];
    if (alone !== undefined && Object.hasOwn(values, alone) && typeof values[alone] !== 'string')
      return values[alone];
    return value.replace(/\{\{\s*([\w.]+)\s*\}\}/g, (all, name: string) => {
      if (!Object.hasOwn(values, name)) return all;
      const own = values[name];
      return encode(typeof own === 'string' ? own : JSON.stringify(own));
    });
  }
  if (Array.isArray(value)) return value.map((each) => filled(each, values, encode));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, filled(each, values, encode)]));
}

/** The value at a dotted path, the whole where the path is empty; undefined where there is none. */
export function valueAt(value: unknown, path: string): unknown {
  if (path === '') return value;
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
