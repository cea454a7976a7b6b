import { nightly } from '../../../commands/nightly/nightly.ts';
import { ownTree } from '../../../commands/record/own-tree.ts';
import { documentText } from '../../../report/documents/json-text.ts';
import { logText } from '../../../report/escape.ts';
import { hasDrifted, isEroded } from '../../../report/nightly/nightly-report.ts';
import { nightlyLines, nightlyTitle } from '../../../report/nightly/nightly-text.ts';
import { nightlyExitCode } from '../../../verdict/nightly-exit.ts';
import type { CommandRunner } from '../../command-runner.ts';
import { formatOf } from '../../formats.ts';
import { progressOf } from '../../progress.ts';
import { brokenLine } from '../../terminal.ts';
import { runOptions } from '../run-options.ts';

/** `pawl baseline nightly`: exit 0, 1 for what the policy fails on, 3 when it is incomplete. */
export const baselineNightlyCommand: CommandRunner = async (flags, _positionals, terminal, openEngine) => {
  const progress = progressOf(terminal);
  // A file of its own: no other command needs it.
  const { batchedOptions } = await import('./batched-options.ts');
  const options = {
    ...runOptions(flags, terminal, progress, openEngine),
    ...batchedOptions(flags, progress, openEngine),
  };
  const tree = await ownTree(options);
  const report = await nightly(tree, options);
  progress.end();
  if (formatOf(flags) === 'json')
    terminal.stdout.write(documentText('nightly', { title: nightlyTitle(report), ...report }));
  else
    for (const line of [nightlyTitle(report), ...tree.notes, ...nightlyLines(report)])
      terminal.stdout.write(`${brokenLine(logText(line), terminal.stdout)}\n`);
  const found = {
    eroded: isEroded(report),
    drifted: hasDrifted(report),
    complete: report.problems.length === 0,
    hasIssue: false,
  };
  return nightlyExitCode(found, tree.config.policy);
};
