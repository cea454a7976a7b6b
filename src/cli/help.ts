import { COMMANDS, COMMON_FLAGS, type CommandName, membersOf } from './commands.ts';
import type { Command, Flag } from './flags.ts';
import { brokenLine, type Terminal } from './terminal.ts';

/** Columns before what a flag does. */
const FLAG_COLUMNS = 24;

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
  return `${left.padEnd(FLAG_COLUMNS)} ${flag.summary}`;
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
    'pawl COMMAND --help shows the options of a command.',
    'Exit codes: 0 may merge, 1 regressed (or blocked by policy), 2 configuration or usage is wrong, 3 could not be measured.',
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

/** Help as a terminal shows it: what a flag or a command does stays in its column. */
export function brokenHelp(text: string, stdout: Terminal['stdout']): string {
  return text
    .split('\n')
    .map((line) => brokenLine(line, stdout, summaryColumn(line)))
    .join('\n');
}

function summaryColumn(line: string): number {
  if (/^ +-/.test(line)) return FLAG_COLUMNS + 1;
  return /^ {2}\w[\w ]*? {2,}(?=\S)/.exec(line)?.[0].length ?? 0;
}
