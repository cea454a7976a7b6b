import { COMMANDS, COMMON_FLAGS, type Command, type CommandName, type Flag } from './commands.ts';

function flagLine([name, flag]: readonly [string, Flag]): string {
  const short = flag.short === undefined ? '    ' : `-${flag.short}, `;
  const left = `  ${short}--${name}${flag.value === undefined ? '' : ` ${flag.value}`}`;
  return `${left.padEnd(24)} ${flag.summary}`;
}

/** `pawl --help`. */
export function helpText(version: string): string {
  const commands = Object.entries(COMMANDS).map(([name, { summary }]) => `  ${name.padEnd(9)} ${summary}`);
  return [
    `pawl ${version}: an eval regression gate. Compares the scores of promptfoo suites with main's.`,
    '',
    'Usage: pawl COMMAND [options]',
    '',
    ...commands,
    '',
    ...Object.entries(COMMON_FLAGS).map(flagLine),
    '',
    'pawl COMMAND --help shows the options of a command. Exit codes: 0 may merge, 1 regressed (or blocked by policy),',
    '2 configuration or usage is wrong, 3 could not be measured.',
    '',
  ].join('\n');
}

/** `pawl COMMAND --help`. */
export function commandHelp(name: CommandName): string {
  const command: Command = COMMANDS[name];
  const usage = ['pawl', name, command.positionals.usage, '[options]']
    .filter((word) => word !== '')
    .join(' ');
  const flags = Object.entries({ ...command.flags, ...COMMON_FLAGS }).map(flagLine);
  return [command.summary, '', `Usage: ${usage}`, '', ...flags, ''].join('\n');
}
