import type { ApiProvider } from '../promptfoo/promptfoo-types.ts';

/** Settings that read what comes back. */
const OF_ANSWERS = /^(?:transformResponse|responseParser|sessionParser|validateStatus|streamResponse)$/;
/** Code of one line, with the name that it gives the prompt. */
const ARROW = /^\(?\s*(\w*)[^=]*=>([\s\S]*)$/;

/**
 * Whether a provider over HTTP or a socket sends something else than the prompt: no template and no code of its request names it. promptfoo has
 * put in what its settings take from files.
 */
export function leavesPromptOut(provider: ApiProvider): boolean {
  if (!/^(?:https?|wss?|websocket)\b/.test(provider.id())) return false;
  const { transformRequest, ...others } = Object(provider.config) as Readonly<Record<string, unknown>>;
  const sent = Object.entries(others).filter(([name]) => !OF_ANSWERS.test(name));
  const isNamed = /\{[{%][^{}]*\bprompt\b/.test(JSON.stringify(sent));
  if (typeof transformRequest !== 'string') return transformRequest === undefined && !isNamed;
  // What code returns is the request where it is an object, and else the prompt of a template.
  const isRequest = /^(?:file|package):|\{|\breturn\b/.test(transformRequest);
  const isAlone = others.body === undefined && others.request === undefined;
  return !readsPrompt(transformRequest) || !(isNamed || isRequest || isAlone);
}

/** Code in a file is not looked at. */
function readsPrompt(code: string): boolean {
  if (/^(?:file|package):/.test(code) || /^(?:async\s+)?function\b/.test(code)) return true;
  const [, name = 'prompt', body = code] = ARROW.exec(code.trim()) ?? [];
  // The name of a field does not read it.
  return name !== '' && new RegExp(`(?<![.\\w])${name}(?!\\w|\\s*:)`).test(body);
}

/** Code in configs that makes requests of prompts and variables, as texts that name variables; null where it may read any of them without a name. */
export function requestTexts(providers: readonly ApiProvider[]): readonly string[] | null {
  const codes = providers.flatMap(({ config }) => {
    const code: unknown = Object(config).transformRequest;
    return typeof code === 'string' ? [code] : [];
  });
  return codes.some(readsAny) ? null : codes.map((code) => `{{${code}}}`);
}

function readsAny(code: string): boolean {
  return (
    /\bvars\b|\barguments\b|^\s*\(?\s*\w+\s*,/.test(code) && /\bObject\b|\bJSON\b|\w\[|\.\.\./.test(code)
  );
}
