import { hostedModel } from './hosted-model.ts';

/** Providers behind which code may stand that the repository does not hold. */
const UNKNOWN_CODE =
  /^(?:https?|wss?|websocket|webhook|browser|mcp|a2a|promptfoo|(?:anthropic|openai|google|vertex|bedrock):(?:claude-agent-sdk|claude-code|codex[\w-]*|agents?|computer-use)|bedrock-agent|agent|opencode|openinterpreter|openclaw|n8n)\b/;
/** A date, a snapshot number, a version behind `@`, or a fine-tuned model's own id. */
const PINNED = /\d{4}-?\d{2}-?\d{2}|-\d{3,4}(?:$|[@:])|@\S*\d|-v\d+(?::\d+)?$|\bft:/;
/** Services that give a model's name to another model in time. */
const HOSTED =
  /^(?:openai|azure(?:openai)?|anthropic|google|vertex|palm|mistral|cohere|xai|groq|deepseek|openrouter|perplexity|bedrock|togetherai|fireworks|replicate)\b/;

/** Whether a provider's answers depend on something that no file of the repository holds. */
export function isUnknownCode(providerId: string): boolean {
  return UNKNOWN_CODE.test(providerId);
}

/** Whether a model's name is an alias (`gpt-4o`, `claude-sonnet-latest`): what answers to it may change unseen. */
export function isFloating(providerId: string): boolean {
  if (!HOSTED.test(providerId)) return false;
  // What a customer named (a deployment, a profile) may be given another model at any time, and its name may hold any number.
  const hosted = hostedModel(providerId);
  if (hosted?.made) return true;
  const named = hosted?.model ?? providerId;
  return /\blatest\b/.test(named) || !PINNED.test(named);
}
