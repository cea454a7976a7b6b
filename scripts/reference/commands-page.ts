import { COMMANDS, COMMON_FLAGS } from '../../src/cli/commands.ts';
import type { Command, Flag } from '../../src/cli/flags.ts';
import { commandUsage, flagUsage } from '../../src/cli/help.ts';
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

${sections.join('\n\n')}
`,
  };
}

function flagRow([name, flag]: readonly [string, Flag]): readonly string[] {
  return [code(flagUsage(name, flag)), cell(flag.summary)];
}
