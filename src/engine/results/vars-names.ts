import { createHash } from 'node:crypto';
import path from 'node:path';
import { isSecretSetting } from '../../plan/pairing/provider-settings.ts';
import type { ResultSuite } from '../../plan/result-set.ts';

/** Variables that promptfoo itself adds. */
const RUNTIME = new Set(['_conversation', 'sessionId']);

/** What records of pawl call each of these cases, by the variables that promptfoo wrote of it. */
export function caseNames(vars: readonly unknown[]): NonNullable<ResultSuite['caseNames']> {
  const written = vars.map((each) =>
    Object.entries(Object(each) as object).filter(([name]) => !RUNTIME.has(name)),
  );
  const values = new Map<string, { readonly first: string; times: number; isConstant: boolean }>();
  for (const entries of written)
    for (const [name, value] of entries) {
      const text = JSON.stringify(value) ?? '';
      const known = values.get(name);
      if (known === undefined) values.set(name, { first: text, times: 1, isConstant: true });
      else {
        known.times += 1;
        known.isConstant &&= known.first === text;
      }
    }
  const isInAll = ([, { isConstant, times }]: readonly [string, { isConstant: boolean; times: number }]) =>
    isConstant && times === written.length;
  return {
    constants: [...values].filter(isInAll).map(([name]) => name),
    nameOf: (index, without) => nameOfVars((written[index] ?? []).filter(([name]) => !without.has(name))),
  };
}

/** `vars:` and the start of the digest that the engine's process makes of a case's variables. A test holds both together. */
function nameOfVars(entries: readonly (readonly [string, unknown])[]): string {
  const printed = entries.map(([name, value]) => [
    name,
    typeof value === 'number' || typeof value === 'boolean' ? String(value) : value,
  ]);
  const text = JSON.stringify(canonical(Object.fromEntries(printed)));
  return `vars:${createHash('sha256').update(text).digest('hex').slice(0, 12)}`;
}

function canonical(value: unknown): unknown {
  if (typeof value === 'string') return value.replaceAll('\r\n', '\n');
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, item]) => item !== undefined && !isSecretSetting(key, item) && !isOwnFolder(key, item))
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, item]) => [key, canonical(item)]),
  );
}

/** promptfoo's own note of where the config lies. */
function isOwnFolder(name: string, value: unknown): boolean {
  return name === 'basePath' && typeof value === 'string' && (value === '' || path.isAbsolute(value));
}
