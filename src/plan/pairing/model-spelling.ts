import { bedrockSpelling } from './hosted-model.ts';

/** Completion models of OpenAI: what `openai:NAME` asks the completions endpoint for. */
const COMPLETION = /^(?:gpt-3\.5-turbo-instruct|davinci-002|babbage-002)/;
/** Words after `openai:` that name an endpoint, or a tool of promptfoo. */
const OPENAI_PARTS =
  /^(?:chat|responses|completion|embeddings?|image|assistant|realtime|moderation|transcription|speech|video|agents|chatkit|codex(?:-\w+)*)(?::|$)/;

/** The one spelling of a model's id that stands for all: `openai:gpt-4o-mini` is `openai:chat:gpt-4o-mini`. */
export function spelledOut(id: string): string {
  if (id.startsWith('bedrock:')) return bedrockSpelling(id);
  const azure = id.replace(/^azureopenai:/, 'azure:');
  const [, kind, name = ''] = /^(openai|anthropic|ollama):(.+)$/s.exec(azure) ?? [];
  if (kind === 'openai' && !OPENAI_PARTS.test(name))
    return `openai:${COMPLETION.test(name) ? 'completion' : 'chat'}:${name}`;
  if (kind === 'anthropic' && /^claude-(?!2|instant)/.test(name)) return `anthropic:messages:${name}`;
  if (kind === 'ollama' && !/^(?:chat|completion|embeddings?):/.test(name))
    return `ollama:completion:${name}`;
  return azure;
}

/** Whether two ids are spellings of one model. */
export function isSameModel(one: string, other: string): boolean {
  return spelledOut(one) === spelledOut(other);
}

/** The other usual spelling of a model; null where there is none. */
export function otherSpelling(id: string): string | null {
  const whole = spelledOut(id);
  if (whole !== id) return whole;
  const [, short] =
    /^(openai:(?:chat|completion):.+|anthropic:messages:.+|ollama:completion:.+)$/s.exec(id) ?? [];
  const bare = short?.replace(/^(\w+):\w+:/, '$1:') ?? null;
  return bare !== null && spelledOut(bare) === id ? bare : null;
}

/** How makers name a version of a model by its day or its number: `-2024-08-06`, `-20240307`, `-0613`, `-001`, and the word for the newest. */
const VERSION = /-(?:\d{4}-\d{2}-\d{2}|\d{8}|\d{4}|00\d|latest)(?=$|-v\d+(?::\d+)?$)/;

/** Whether two ids name one model in versions of two days, or at two endpoints of its maker. These are two models: each answers in its own way. */
export function isVersionOf(one: string, other: string): boolean {
  return !isSameModel(one, other) && withoutVersion(one) === withoutVersion(other);
}

function withoutVersion(id: string): string {
  return spelledOut(id)
    .replace(
      /^(openai|anthropic|ollama|azure|bedrock):(?:chat|completion|responses|messages|converse):/,
      '$1:',
    )
    .replace(VERSION, '');
}
