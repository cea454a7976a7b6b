/** A text somewhere in a config, with the named keys that lead to it, outermost first. */
export interface ConfigString {
  readonly text: string;
  readonly keys: readonly string[];
  /** Whether the text is itself the key of a block (`prompts: {file.txt: label}`). */
  readonly isKey: boolean;
  /** What kind of check its block is; absent where it says none. */
  readonly check?: string;
}

/** Results that promptfoo writes: never an input. */
const OUTPUTS = new Set(['outputPath', 'sharing']);

/**
 * Every text of a parsed YAML or JSON value, keys included. A block that aliases share is visited once for each key
 * that holds it, so the work stays bounded.
 */
export function configStrings(top: unknown): readonly ConfigString[] {
  const found: ConfigString[] = [];
  const seen = new Map<object, Set<string>>();
  const visit = (value: unknown, keys: readonly string[], check?: string): void => {
    if (typeof value === 'string')
      found.push({ text: value, keys, isKey: false, ...(check !== undefined && { check }) });
    if (typeof value !== 'object' || value === null) return;
    const holders = seen.get(value) ?? new Set();
    const holder = keys.at(-1) ?? '';
    if (holders.has(holder)) return;
    seen.set(value, holders.add(holder));
    if (Array.isArray(value)) {
      for (const item of value) visit(item, keys, check);
      return;
    }
    for (const [key, inner] of Object.entries(value)) {
      if (OUTPUTS.has(key)) continue;
      if (/[./:]/.test(key)) found.push({ text: key, keys, isKey: true });
      const { type } = value as { type?: unknown };
      visit(inner, [...keys, key], key === 'value' && typeof type === 'string' ? type : undefined);
    }
  };
  visit(top, []);
  return found;
}

/** Whether keys lead to an MCP server: to one of a model's own, or of the provider `mcp`. */
export function isOfMcp(keys: readonly string[]): boolean {
  return keys.includes('mcp') || (keys.includes('config') && /^servers?$/.test(keys.at(-2) ?? ''));
}

/** Whether keys lead into a JSON Schema, where `$ref` is a schema's own business and may recur. */
export function isInSchema(keys: readonly string[]): boolean {
  return keys.some((key) =>
    /^(\$defs|definitions|properties|items|parameters|inputSchema|input_schema)$|schema$/i.test(key),
  );
}

/** Whether a file's content is itself a JSON Schema. */
export function isSchema(top: unknown): boolean {
  return (
    typeof top === 'object' && top !== null && ('$schema' in top || '$defs' in top || 'properties' in top)
  );
}
