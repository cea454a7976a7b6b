import type { FromChild } from '../messages/child-messages.ts';
import type { Redactor } from './redactor.ts';

/** Keys whose texts the messages themselves define. */
const OWN_WORDS = new Set(['type', 'kind', 'cause', 'role', 'form', 'about']);

/**
 * A message of a suite's process without secrets, wherever in it they stand: outputs, reasons, errors, settings, names.
 * An output that held one is marked as a part of what graders saw, so that it is never graded again.
 */
export function redactedMessage(message: FromChild, { text }: Redactor): FromChild {
  const clean = redacted(message, '', text) as FromChild;
  if (message.type !== 'outcome' || clean.type !== 'outcome' || clean.outcome === null) return clean;
  if (clean.outcome.output === message.outcome?.output) return clean;
  return { ...clean, outcome: { ...clean.outcome, form: 'part' } };
}

function redacted(value: unknown, key: string, text: Redactor['text']): unknown {
  if (typeof value === 'string') return isOwn(key, value) ? value : text(value);
  if (Array.isArray(value)) return value.map((item) => redacted(item, key, text));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [text(name), redacted(item, name, text)]),
  );
}

function isOwn(key: string, value: string): boolean {
  return OWN_WORDS.has(key)
    ? /^[a-z-]{1,24}$/.test(value)
    : /Digest$/.test(key) && /^[0-9a-f]{64}$/.test(value);
}
