import { parseArgs } from 'node:util';
import { PawlError } from '../errors.ts';
import { COMMANDS, type Command, type CommandName, parserOptions } from './commands.ts';

/** What the user typed, checked against the table of commands. */
interface Invocation {
  readonly command: CommandName;
  readonly flags: Readonly<Record<string, string | boolean | undefined>>;
  readonly positionals: readonly string[];
}

/** Help or version was asked for, of the whole or of one command. */
export type Request =
  | { readonly kind: 'help'; readonly command: CommandName | null }
  | { readonly kind: 'version' }
  | { readonly kind: 'run'; readonly invocation: Invocation };

function usage(what: string, fix: string): PawlError {
  return new PawlError({ code: 'cli/usage', what, fix });
}

function isCommand(name: string): name is CommandName {
  return Object.hasOwn(COMMANDS, name);
}

function checkChoices(command: Command, name: string, flags: Invocation['flags']): void {
  for (const [flag, { choices }] of Object.entries(command.flags)) {
    const value = flags[flag];
    if (choices !== undefined && typeof value === 'string' && !choices.includes(value)) {
      throw usage(`--${flag} ${value} is not known.`, `pawl ${name} --${flag} ${choices.join('|')}`);
    }
  }
}

/** Reads the arguments after `pawl`. Throws a usage error that shows the line to type instead. */
export function parseRequest(args: readonly string[]): Request {
  const [first, ...rest] = args;
  if (first === undefined || first === '--help' || first === '-h' || first === 'help') {
    return { kind: 'help', command: rest[0] !== undefined && isCommand(rest[0]) ? rest[0] : null };
  }
  if (first === '--version' || first === '-v') return { kind: 'version' };
  if (!isCommand(first)) {
    throw usage(`There is no command "${first}".`, `pawl ${Object.keys(COMMANDS).join(' | ')}`);
  }
  const command: Command = COMMANDS[first];
  const { values, positionals } = parseCommand(first, command, rest);
  if (values.help === true) return { kind: 'help', command: first };
  if (values.version === true) return { kind: 'version' };
  const { min, max, usage: shape } = command.positionals;
  if (positionals.length < min || positionals.length > max) {
    throw usage(`"pawl ${first}" takes ${shape || 'no arguments'}.`, `pawl ${first} --help`);
  }
  checkChoices(command, first, values);
  return { kind: 'run', invocation: { command: first, flags: values, positionals } };
}

function parseCommand(name: string, command: Command, args: string[]) {
  try {
    const parsed = parseArgs({ args, options: parserOptions(command), allowPositionals: true, strict: true });
    return { values: parsed.values as Invocation['flags'], positionals: parsed.positionals };
  } catch (error) {
    const what = error instanceof Error ? (error.message.split('. ')[0] ?? error.message) : String(error);
    throw usage(`${what}.`, `pawl ${name} --help`);
  }
}
