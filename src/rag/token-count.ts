/** Tokens of a text as OpenAI's models of the o200k encoding count them. Loaded when first asked for: it is large. */
export async function tokenCounter(): Promise<(text: string) => number> {
  const { countTokens } = await import('gpt-tokenizer/encoding/o200k_base');
  return (text) => countTokens(text, { disallowedSpecial: new Set() });
}
