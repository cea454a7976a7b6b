import type { FromChild } from '../messages/child-messages.ts';
import type { Redactor } from './redactor.ts';

/**
 * A message of a suite's process without secrets, wherever in it they stand: outputs, reasons, errors, settings, names.
 * An output that held one is marked, so that it is not taken for what graders saw. `own` are the words of messages themselves (own-words.ts).
 */
export function redactedMessage(message: FromChild, { text }: Redactor, own: ReadonlySet<string>): FromChild {
  const clean = redacted(message, '', { text, own }) as FromChild;
  if (message.type !== 'outcome' || clean.type !== 'outcome' || clean.outcome === null) return clean;
  if (clean.outcome.output === message.outcome?.output) return clean;
  const form = clean.outcome.form === 'part' ? 'part' : 'redacted';
  return { ...clean, outcome: { ...clean.outcome, form } };
}

/** Any data without secrets in its texts and names, but for `own` words. */
export function redactedData<T>(value: T, { text }: Pick<Redactor, 'text'>, own: ReadonlySet<string>): T {
  return redacted(value, '', { text, own }) as T;
}

function redacted(
  value: unknown,
  key: string,
  by: Pick<Redactor, 'text'> & { readonly own: ReadonlySet<string> },
): unknown {
  const { text, own } = by;
  if (typeof value === 'string') return isOwn(key, value, own) ? value : text(value);
  if (Array.isArray(value)) return value.map((item) => redacted(item, key, by));
  if (typeof value !== 'object' || value === null) return value;
  // Most names are our own. To make an object of its entries takes several times as long as to copy it.
  const clean: Record<string, unknown> = { ...value };
  for (const name of Object.keys(value)) {
    if (!own.has(name) && text(name) !== name) return renamed(value, by);
    clean[name] = redacted(clean[name], name, by);
  }
  return clean;
}

/** The same where a name of the object holds a secret. */
function renamed(value: object, by: Parameters<typeof redacted>[2]): unknown {
  const { text, own } = by;
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [
      own.has(name) ? name : text(name),
      redacted(item, name, by),
    ]),
  );
}

function isOwn(key: string, value: string, own: ReadonlySet<string>): boolean {
  return own.has(value) || (/Digest$/.test(key) && /^[0-9a-f]{64}$/.test(value));
}
