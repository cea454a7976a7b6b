import { COMMANDS, COMMON_FLAGS, type CommandName, membersOf } from './commands.ts';
import type { Command, Flag } from './flags.ts';

/** A flag as it is written: `--base COMMIT`. */
export function flagUsage(name: string, { value }: Flag): string {
  return `--${name}${value === undefined ? '' : ` ${value}`}`;
}

/** A command as it is written: `pawl explain CASE [options]`. */
export function commandUsage(name: string, { positionals }: Command): string {
  return ['pawl', name, positionals.usage, '[options]'].filter((word) => word !== '').join(' ');
}

function flagLine([name, flag]: readonly [string, Flag]): string {
  const short = flag.short === undefined ? '    ' : `-${flag.short}, `;
  const left = `  ${short}${flagUsage(name, flag)}`;
  return `${left.padEnd(24)} ${flag.summary}`;
}

/** `pawl --help`. */
export function helpText(version: string): string {
  return [
    `pawl ${version}: an eval regression gate. Compares the scores of promptfoo suites with main's.`,
    '',
    'Usage: pawl COMMAND [options]',
    '',
    ...commandLines(Object.keys(COMMANDS) as CommandName[]),
    '',
    ...Object.entries(COMMON_FLAGS).map(flagLine),
    '',
    'pawl COMMAND --help shows the options of a command. Exit codes: 0 may merge, 1 regressed (or blocked by policy),',
    '2 configuration or usage is wrong, 3 could not be measured.',
    '',
  ].join('\n');
}

function commandLines(names: readonly CommandName[]): string[] {
  const width = Math.max(...names.map((name) => name.length));
  return names.map((name) => `  ${name.padEnd(width)}  ${COMMANDS[name].summary}`);
}

/** `pawl FAMILY --help`: the commands that begin with this word. */
export function familyHelp(family: string): string {
  return [`Usage: pawl ${family} COMMAND [options]`, '', ...commandLines(membersOf(family)), ''].join('\n');
}

/** `pawl COMMAND --help`. */
export function commandHelp(name: CommandName): string {
  const command: Command = COMMANDS[name];
  const flags = Object.entries({ ...command.flags, ...COMMON_FLAGS }).map(flagLine);
  return [command.summary, '', `Usage: ${commandUsage(name, command)}`, '', ...flags, ''].join('\n');
}
