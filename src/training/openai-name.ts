/** The model's own name of an id of promptfoo's OpenAI provider, with or without its endpoint; null for any other. */
export function openAiName(id: string): string | null {
  const [, whole, bare] =
    /^openai:(?:(?:chat|responses|completion|assistant):(.+)|(ft:.+|[^:]+))$/.exec(id) ?? [];
  return whole ?? bare ?? null;
}
