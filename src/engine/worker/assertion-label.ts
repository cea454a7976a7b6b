import type { Assertion } from './promptfoo-types.ts';

/** Longest value shown in a label, in characters. */
const LONGEST = 60;

/** What the author of an assertion calls it: its metric, else its type and value: `contains "manager approval"`. */
export function assertionLabel(assertion: Assertion | null | undefined): string {
  if (!assertion) return 'assertion';
  if (typeof assertion.metric === 'string' && assertion.metric !== '') return assertion.metric;
  const value = shortValue(assertion.value);
  return value === '' ? assertion.type : `${assertion.type} ${value}`;
}

function shortValue(value: unknown): string {
  if (value === undefined || value === null) return '';
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  const line = text.replace(/\s+/g, ' ').trim();
  const short = line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line;
  return typeof value !== 'string' || line.startsWith('file://')
    ? short.replace(/^file:\/\/.*\//, '')
    : `"${short}"`;
}
