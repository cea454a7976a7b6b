import { storedProfiles } from '../../../commands/record/stored-profiles.ts';
import { loadGateConfig } from '../../../config/load-gate-config.ts';
import { onlySuite } from '../../../config/suite-choice.ts';
import { documentText } from '../../../report/documents/json-text.ts';
import { terminalText } from '../../../report/escape.ts';
import { baselineText } from '../../../report/nightly/baseline-text.ts';
import { quarantineLines } from '../../../report/words/quarantine.ts';
import { openRepository } from '../../../trees/git/repository.ts';
import { flagText } from '../../args.ts';
import type { CommandRunner } from '../../command-runner.ts';
import { formatOf } from '../../formats.ts';
import { brokenLine } from '../../terminal.ts';

/** `pawl baseline show`: always exit 0; what is stored is the answer. */
export const baselineShowCommand: CommandRunner = async (flags, _positionals, terminal) => {
  const { root, git } = await openRepository(terminal.cwd(), terminal.env, false);
  const config = onlySuite(
    loadGateConfig({ root, file: flagText(flags.policy), keepUnreadable: true }),
    flagText(flags.suite),
  );
  const { store, suites, quarantine, problems } = await storedProfiles(root, config, git);
  for (const { place, message } of problems) {
    const at = `${place.file}${place.line ? `:${place.line}` : ''}`;
    terminal.stderr.write(`Left out: ${terminalText(`${at} ${message}`)}\n`);
  }
  if (formatOf(flags) === 'json') {
    terminal.stdout.write(documentText('baseline', { store, suites, quarantine }));
  } else {
    const lines = quarantineLines(quarantine).map(
      (line) => `\n${brokenLine(` ${terminalText(line)}`, terminal.stdout, 1)}\n`,
    );
    terminal.stdout.write(baselineText(store, suites, new Date().toISOString()) + lines.join(''));
  }
  return 0;
};
