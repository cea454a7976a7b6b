import type { Assertion } from '../promptfoo/promptfoo-types.ts';

/** Longest value shown in a label, in characters. */
const LONGEST = 60;

/** What the author of an assertion calls it: its metric, else its type and value: `contains "manager approval"`. */
export function assertionLabel(
  assertion: Assertion | null | undefined,
  vars: Readonly<Record<string, unknown>> = {},
): string {
  if (!assertion) return 'assertion';
  if (typeof assertion.metric === 'string' && assertion.metric !== '')
    return rendered(assertion.metric, vars);
  const value = shortValue(assertion.value);
  return value === '' ? assertion.type : `${assertion.type} ${value}`;
}

/** A metric's name with `{{name}}` of a variable filled in. */
function rendered(metric: string, vars: Readonly<Record<string, unknown>>): string {
  return metric.replace(/\{\{\s*(\w+)\s*\}\}/g, (whole, name: string) => String(vars[name] ?? whole));
}

function shortValue(value: unknown): string {
  if (value === undefined || value === null) return '';
  const file = typeof value === 'string' ? /^file:\/\/(?:.*\/)?([^/]+)$/.exec(value)?.[1] : undefined;
  if (file !== undefined) return file;
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  const line = text.replace(/\s+/g, ' ').trim();
  const short = line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line;
  return typeof value === 'string' ? `"${short}"` : short;
}
