import { orList } from '../numbers.ts';

/** What can go to stdout, in words. The first is the default; `rendered` and its kin make each of them. */
export const FORMATS = {
  text: 'for people, in a terminal',
  json: 'a JSON document, for programs',
  markdown: 'Markdown, as a comment shows it',
  junit: 'JUnit XML, with a test for each case',
} as const;

/** A choice of `--format`. */
export type Format = keyof typeof FORMATS;

/** Choices as a sentence lists them, the default first: `text (default), json or junit`. */
export function listedChoices([first = '', ...others]: readonly string[]): string {
  return orList([`${first} (default)`, ...others]);
}

/** The format that was asked for. The parser has held it against the choices of the command. */
export function formatOf({ format }: Readonly<Record<string, unknown>>): Format {
  return (format ?? 'text') as Format;
}

/** What `pawl schema` prints a JSON Schema of: `pawl.yaml`, and documents of `--format json`. */
export const SCHEMA_NAMES = ['policy', 'result', 'plan', 'backtest'] as const;

/** The documents of `--format json` that have a published schema. */
export const DOCUMENTS = SCHEMA_NAMES.filter((name) => name !== 'policy');
