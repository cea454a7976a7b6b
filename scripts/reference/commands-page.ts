import { COMMANDS, COMMON_FLAGS } from '../../src/cli/commands.ts';
import type { Command, Flag } from '../../src/cli/flags.ts';
import { FORMATS } from '../../src/cli/formats.ts';
import { commandUsage, flagUsage } from '../../src/cli/help.ts';
import { REPORTS } from '../../src/commands/gate/write-reports.ts';
import { CODE_QUALITY_FILE } from '../../src/gitlab/code-quality.ts';
import { cell, code, GENERATED, type Page, table } from './markdown.ts';

/** Every command with its flags. */
export function commandsPage(): Page {
  const sections = Object.entries(COMMANDS as Readonly<Record<string, Command>>).map(([name, command]) => {
    const flags = Object.entries(command.flags).map(flagRow);
    const own = flags.length > 0 ? `\n\n${table(['flag', 'what it does'], flags)}` : '';
    return `## pawl ${name}\n\n${command.summary}\n\n    ${commandUsage(name, command)}${own}`;
  });
  return {
    file: 'commands.md',
    text: `# Commands

${GENERATED}

\`npx @pawl-dev/pawl COMMAND\`, or \`pawl COMMAND\` where it is installed. Every command has ${Object.keys(
      COMMON_FLAGS,
    )
      .map((flag) => code(`--${flag}`))
      .join(' and ')}.

| exit code | meaning |
| --- | --- |
| 0 | may merge |
| 1 | regressed, or blocked by the policy |
| 2 | configuration or usage is wrong |
| 3 | could not be measured |

## What is printed

\`--format\` says what goes to stdout. Logs and errors go to stderr.

${table(['format', 'what it is', 'commands'], Object.entries(FORMATS).map(formatRow))}

## What is written

\`gate\` and \`merge\` leave their reports in \`.pawl\`, or where \`--out\` says. \`compare\` leaves them only with \`--out\`, and no page. With \`--publish gitlab\`
there is ${code(CODE_QUALITY_FILE)} too.

${table(
  ['file', 'what it is'],
  Object.values(REPORTS).map(({ file, about }) => [code(file), cell(about)]),
)}

${sections.join('\n\n')}
`,
  };
}

/** A format with the commands that can print it. */
function formatRow([format, what]: readonly [string, string]): readonly string[] {
  const printing = Object.entries(COMMANDS as Readonly<Record<string, Command>>)
    .filter(([name, { flags }]) => name !== 'export training' && flags.format?.choices?.includes(format))
    .map(([name]) => code(name));
  return [code(format), cell(what), printing.join(', ')];
}

function flagRow([name, flag]: readonly [string, Flag]): readonly string[] {
  return [code(flagUsage(name, flag)), cell(flag.summary)];
}
