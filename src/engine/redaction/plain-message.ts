import { withoutErrorKeys } from './key-shapes.ts';
import { createRedactor, type Redactor } from './redactor.ts';
import { type SecretVariable, secretVariables } from './secret-variables.ts';

/** Longest message kept, in characters. */
const LONGEST = 500;

/** What promptfoo puts before a network's own words. Its retries are turned off: ours would be denied. */
const OWN_RETRIES = /^API call error: (?:Error: )?Request failed after \d+ retries: (?:TypeError: )?/;

let settings: readonly SecretVariable[] = [];
let made: { readonly of: string; readonly redactor: Redactor } | null = null;

/** From here on messages are also without these secrets of the suite's settings. */
export function hideInMessages(secrets: readonly SecretVariable[]): void {
  [settings, made] = [secrets, null];
}

/** Knows the variables as they are now, since a suite's code sets some of them. */
function redactorOfNow(): Redactor {
  const of = JSON.stringify(process.env);
  if (made?.of !== of) {
    const secrets = [...secretVariables(process.env), ...settings];
    made = { of, redactor: createRedactor(secrets, { shapes: withoutErrorKeys }) };
  }
  return made.redactor;
}

/**
 * An error's text as one line for people: without stack frames and control characters, at most 500 characters. Secrets are taken out first: one
 * that has several lines, or that the end cuts, would not be found later.
 */
export function plainMessage(text: string): string {
  const lines = redactorOfNow()
    .text(text.split(/\n(?:Stack Trace|-*Python Traceback):/)[0] ?? '')
    .split(/\r?\n/)
    .filter((line) => !/^\s*at .+(:\d+:\d+|<anonymous>|node:)/.test(line));
  const line = lines
    .join(' ')
    .replace(OWN_RETRIES, '')
    .replace(/[\u0000-\u001f\u007f]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line;
}
