import path from 'node:path';
import { writeReports } from '../../commands/gate/write-reports.ts';
import { runMigration } from '../../commands/strategies/run-migration.ts';
import { loadGateConfig } from '../../config/load-gate-config.ts';
import { onlySuite } from '../../config/suite-choice.ts';
import { openRepository } from '../../trees/git/repository.ts';
import { flagText } from '../args.ts';
import type { CommandRunner } from '../command-runner.ts';
import { progressOf } from '../progress.ts';
import { type Format, rendered } from '../rendered.ts';

/** `pawl migrate OLD NEW`: the exit code is the verdict's, as of a pull request that changes the model everywhere. */
export const migrateCommand: CommandRunner = async (flags, [from = '', to = ''], terminal, openEngine) => {
  const { root } = await openRepository(terminal.cwd(), terminal.env, false);
  const config = onlySuite(
    loadGateConfig({ root, file: flagText(flags.policy), keepUnreadable: true }),
    flagText(flags.suite),
  );
  const progress = progressOf(terminal);
  const run = await runMigration({
    root,
    config,
    from,
    to,
    env: terminal.env,
    openEngine,
    onEvent: progress.event,
    log: progress.line,
  });
  progress.end();
  const folder = path.resolve(root, flagText(flags.out) ?? '.pawl');
  const context = {
    ...run.context,
    reportPath: path.relative(terminal.cwd(), path.join(folder, 'report.md')),
  };
  writeReports(folder, run.verdict, context, run.samples);
  run.kept();
  terminal.stdout.write(
    rendered((flagText(flags.format) ?? 'text') as Format, run.verdict, context, terminal),
  );
  return run.verdict.exitCode;
};
