import { RETRIEVAL } from '../../../vocabulary.ts';
import type { ChildManifest } from '../../messages/child-messages.ts';
import { unstubbed } from '../calls/wrapped-provider.ts';
import type { ApiProvider } from '../promptfoo/promptfoo-types.ts';
import type { Grid } from './dry-run.ts';
import { aliasOf, namesInside } from './pawl-providers.ts';

/** promptfoo's provider that answers with the prompt itself. */
export const ECHO = 'echo';

/** Longest text that is looked for in training data, in characters. */
const LONGEST = 20_000;

/** A manifest with the names that the policy gives its models and, where they are wanted, the texts that its cases ask. */
export function withNamedParts(manifest: ChildManifest, grid: Grid, withTexts: boolean): ChildManifest {
  const slots = manifest.slots.map((slot, at) => {
    const provider = grid.columns[at]?.provider;
    if (provider === undefined) return slot;
    const own = unstubbed(provider);
    const [alias, names] = [aliasOf(own), namesInside(own)];
    return {
      ...slot,
      ...(alias !== undefined && { alias }),
      ...(names.length > 0 && { aliasesInside: [...names] }),
      ...(isEcho(own) && { echoes: true as const }),
      ...(leavesPromptOut(own) && { leavesPromptOut: true as const }),
    };
  });
  if (!withTexts) return { ...manifest, slots };
  const cases = manifest.cases.map((entry, at) => ({ ...entry, texts: textsOf(grid.rows[at]?.vars ?? {}) }));
  return { ...manifest, slots, cases };
}

/** Whether a prompt is its own answer, by the provider itself or by what stands for a model in the settings of a retriever. */
function isEcho(provider: ApiProvider): boolean {
  if (!provider.id().startsWith(RETRIEVAL)) return provider.id() === ECHO;
  return Object.values(Object(provider.config) as object).some((part) => Object(part).model === ECHO);
}

function textsOf(vars: Readonly<Record<string, unknown>>): string[] {
  return Object.values(vars).flatMap((value) =>
    typeof value === 'string' && value.trim() !== '' ? [value.slice(0, LONGEST)] : [],
  );
}

/** Settings that read what comes back. */
const OF_ANSWERS = /^(?:transformResponse|responseParser|sessionParser|validateStatus|streamResponse)$/;
/** Code of one line, with the name that it gives the prompt. */
const ARROW = /^\(?\s*(\w*)[^=]*=>([\s\S]*)$/;

/** Whether a provider over HTTP or a socket sends something else than the prompt: no template and no code of its request names it. promptfoo has put in what its settings take from files. */
function leavesPromptOut(provider: ApiProvider): boolean {
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
