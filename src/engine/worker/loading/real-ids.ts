import type { ApiProvider } from '../promptfoo/promptfoo-types.ts';

/**
 * Gives providers that a config calls otherwise their real ids back, and makes the other one their label where they have none:
 * `{ 'openai:gpt-4o-mini': { id: 'openai:gpt-4o' } }` is asked of the small model. All that is known of a model comes from its id: its
 * maker, its price, whether it is an echo or code, and which model it is.
 */
export function giveRealIds(providers: readonly ApiProvider[], written: unknown): void {
  const entries = Array.isArray(written) ? (written as readonly unknown[]) : [written];
  const given = entries.map(givenId);
  const isOneByOne = entries.length === providers.length;
  const next = new Map<string, number>();
  for (const [index, provider] of providers.entries()) {
    const id = provider.id();
    // A file in the list stands for several: then the names tell which entry a provider is of, in their order.
    const at = next.get(id) ?? 0;
    const named = given.filter((each) => each?.id === id);
    const own = isOneByOne ? given[index] : (named[at] ?? named.at(-1));
    if (own?.id !== id || own.real === id) continue;
    next.set(id, at + 1);
    Object.assign(provider, { id: () => own.real, label: provider.label || id });
  }
}

/** The id that an entry of the list gives its provider, beside the one that says what it is. */
function givenId(entry: unknown): { readonly id: string; readonly real: string } | undefined {
  if (typeof entry !== 'object' || entry === null || 'id' in entry) return undefined;
  const [only, ...others] = Object.entries(entry);
  if (only === undefined || others.length > 0) return undefined;
  const { id } = Object(only[1]) as { readonly id?: unknown };
  return typeof id === 'string' ? { id, real: only[0] } : undefined;
}
