import { parseArgs } from 'node:util';
import { nearestWord } from '../config/nearest-word.ts';
import { PawlError, quotedWord } from '../errors.ts';
import { orList } from '../numbers.ts';
import { COMMANDS, type CommandName, membersOf, parserOptions } from './commands.ts';
import type { Command } from './flags.ts';

/** What the user typed, checked against the table of commands. */
export interface Invocation {
  readonly command: CommandName;
  readonly flags: Readonly<Record<string, string | boolean | undefined>>;
  readonly positionals: readonly string[];
}

/** Help or version was asked for, of the whole, of one command, or of those that share their first word. */
export type Request =
  | { readonly kind: 'help'; readonly command: CommandName | null }
  | { readonly kind: 'family'; readonly family: string }
  | { readonly kind: 'version' }
  | { readonly kind: 'run'; readonly invocation: Invocation };

function usage(what: string, fix: string, why?: string): PawlError {
  return new PawlError({ code: 'cli/usage', what, ...(why !== undefined && { why }), fix });
}

function isCommand(name: string): name is CommandName {
  return Object.hasOwn(COMMANDS, name);
}

function checkChoices(command: Command, name: string, flags: Invocation['flags']): void {
  for (const [flag, { choices }] of Object.entries(command.flags)) {
    const value = flags[flag];
    if (choices !== undefined && typeof value === 'string' && !choices.includes(value)) {
      throw usage(
        `--${flag} ${value} is not known.`,
        `pawl ${name} --${flag} ${nearestWord(value, choices) ?? choices[0]}`,
        `It takes ${orList(choices)}.`,
      );
    }
  }
}

/** A flag's value where it was given one. */
export function flagText(flag: string | boolean | undefined): string | undefined {
  return typeof flag === 'string' ? flag : undefined;
}

/** Reads the arguments after `pawl`. Throws a usage error that shows the line to type instead. */
export function parseRequest(args: readonly string[]): Request {
  const [first, ...rest] = args;
  if (first === undefined || HELP.has(first)) return helpOn(rest);
  if (first === '--version' || first === '-v') return { kind: 'version' };
  const family = membersOf(first);
  if (family.length > 0 && (rest[0] === undefined || HELP.has(rest[0])))
    return { kind: 'family', family: first };
  const words = family.length > 0 ? 2 : 1;
  const name = args.slice(0, words).join(' ');
  if (!isCommand(name)) {
    const near = nearestWord(name, family.length > 0 ? family : Object.keys(COMMANDS));
    throw usage(
      `There is no command "${name}".`,
      `pawl ${near ?? `${family.length > 0 ? `${first} ` : ''}--help`}`,
    );
  }
  return parsed(name, args.slice(words));
}

const HELP: ReadonlySet<string> = new Set(['--help', '-h', 'help']);

function helpOn(words: readonly string[]): Request {
  const name = words.slice(0, 2).join(' ');
  if (isCommand(name)) return { kind: 'help', command: name };
  const [first = ''] = words;
  if (membersOf(first).length > 0) return { kind: 'family', family: first };
  return { kind: 'help', command: isCommand(first) ? first : null };
}

function parsed(name: CommandName, args: string[]): Request {
  const command: Command = COMMANDS[name];
  const { values, positionals } = parseCommand(name, command, args);
  if (values.help === true) return { kind: 'help', command: name };
  if (values.version === true) return { kind: 'version' };
  const { min, max, usage: shape } = command.positionals;
  if (positionals.length < min || positionals.length > max) {
    const [word] = positionals;
    const isBase = max === 0 && 'base' in command.flags && word !== undefined;
    throw usage(
      `"pawl ${name}" takes ${shape || 'no arguments'}.`,
      isBase ? `pawl ${name} --base ${quotedWord(word)}` : `pawl ${name} --help`,
      isBase ? 'What to compare with is named by `--base`.' : undefined,
    );
  }
  checkChoices(command, name, values);
  return { kind: 'run', invocation: { command: name, flags: values, positionals } };
}

function parseCommand(name: string, command: Command, args: string[]) {
  refuseBatches(name, command, args);
  try {
    const parsed = parseArgs({ args, options: parserOptions(command), allowPositionals: true, strict: true });
    const values = Object.entries(parsed.values).map(([flag, value]) => [flag, oneText(value)]);
    return { values: Object.fromEntries(values) as Invocation['flags'], positionals: parsed.positionals };
  } catch (error) {
    const value = valueProblem(error);
    if (value !== null) throw usage(value.what, `pawl ${name} --help`, value.why);
    const what = error instanceof Error ? (error.message.split('. ')[0] ?? error.message) : String(error);
    const [, wrong] = /^Unknown option '--?([\w-]+)'/.exec(what) ?? [];
    const near = wrong === undefined ? null : nearestWord(wrong, Object.keys(command.flags));
    throw usage(`${what}.`, `pawl ${name} --help`, near === null ? undefined : `Did you mean \`--${near}\`?`);
  }
}

/** The values of a flag that may be given several times, as one text with commas. */
function oneText<T>(value: T): T | string {
  return Array.isArray(value) ? value.join(',') : value;
}

/** A flag without its value, or with one that it does not take; Node's own words say neither plainly. Null for another error. */
function valueProblem(error: unknown): { readonly what: string; readonly why?: string } | null {
  const { code, message = '' } = Object(error) as { readonly code?: unknown; readonly message?: string };
  const flag = /^Option '(?:-\w, )?(--[\w-]+)/.exec(message)?.[1];
  if (code !== 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE' || flag === undefined) return null;
  if (message.includes('does not take an argument')) return { what: `${flag} takes no value.` };
  return {
    what: `${flag} needs a value.`,
    ...(message.includes('ambiguous') && {
      why: `A value that begins with a dash is written behind \`=\`: ${flag}=-1`,
    }),
  };
}

/** Other commands have the flag, so whoever types it is told why it is not here. */
function refuseBatches(name: string, command: Command, args: readonly string[]): void {
  if ('batch' in command.flags || !args.some((arg) => /^--batch(?:-hours)?(?:=|$)/.test(arg))) return;
  throw new PawlError({
    code: 'cli/usage',
    what: `\`pawl ${name}\` asks nothing in batches.`,
    why: 'A batch may take a day, and rounds that choose by answers would wait for one after the other. A gate uses samples of main that were stored by batches.',
    fix: 'pawl baseline record --batch',
  });
}
