import path from 'node:path';
import { writeReports } from '../../commands/gate/write-reports.ts';
import { listModels } from '../../commands/models/list-models.ts';
import type { OpenEngine } from '../../commands/opening/open-engine.ts';
import { runMigration } from '../../commands/strategies/run-migration.ts';
import type { GateConfig } from '../../config/gate-config.ts';
import { loadGateConfig } from '../../config/load-gate-config.ts';
import { onlySuite } from '../../config/suite-choice.ts';
import { PawlError, quotedWord } from '../../errors.ts';
import { terminalText } from '../../report/escape.ts';
import { SAID_FROM_DAYS } from '../../training/retirement-notes.ts';
import { openRepository } from '../../trees/git/repository.ts';
import { openOwnFolder } from '../../trees/own-files.ts';
import { PACKAGE } from '../../vocabulary.ts';
import { flagText } from '../args.ts';
import type { CommandRunner } from '../command-runner.ts';
import { type Format, formatOf } from '../formats.ts';
import { outFolder } from '../places.ts';
import { progressOf } from '../progress.ts';
import { rendered } from '../rendered.ts';
import type { Terminal } from '../terminal.ts';
import { tapedOptions } from './run-options.ts';

/** One model in the place of another, and where the reports on it go. */
interface Migration {
  readonly from: string;
  readonly to: string;
  readonly folder: string;
}

interface Checkout {
  readonly root: string;
  readonly config: GateConfig;
  readonly format: Format;
  readonly terminal: Terminal;
  readonly openEngine: OpenEngine;
  /** The engine of its runs, and where their journals lie. */
  readonly taped: ReturnType<typeof tapedOptions>;
}

/** `pawl migrate OLD NEW`: the exit code is the verdict's, as of a pull request that changes the model everywhere; of several the worst. */
export const migrateCommand: CommandRunner = async (flags, [from, to], terminal, openEngine) => {
  const { root } = await openRepository(terminal.cwd(), terminal.env, false);
  const config = onlySuite(
    loadGateConfig({ root, file: flagText(flags.policy), keepUnreadable: true }),
    flagText(flags.suite),
  );
  const format = formatOf(flags);
  const taped = tapedOptions(flags, terminal, openEngine);
  const checkout = { root, config, format, terminal, openEngine, taped };
  const isRetiring = flags.retiring === true;
  if (isRetiring ? from !== undefined : from === undefined || to === undefined) throw wrongUse();
  const folder = openOwnFolder(path.resolve(root, outFolder(flags.out, terminal)));
  if (from === undefined || to === undefined) return migrateRetiring(checkout, folder);
  return migrate(checkout, { from, to, folder });
};

async function migrateRetiring(checkout: Checkout, folder: string): Promise<number> {
  const { root, config, terminal, openEngine } = checkout;
  const { models } = await listModels({
    root,
    config,
    env: terminal.env,
    openEngine,
    now: Date.now(),
    withUnused: false,
  });
  const ending = models.filter(({ ends }) => ends !== null && ends.daysLeft <= SAID_FROM_DAYS);
  const codes: number[] = [];
  for (const { id, alias, ends } of ending) {
    const to = ends?.replacementId ?? null;
    if (to === null) {
      terminal.stderr.write(
        `${terminalText(alias ?? id)} ends on ${ends?.ends}, and no replacement is known. To fix: npx ${PACKAGE} migrate ${quotedWord(id)} NEW\n`,
      );
      continue;
    }
    terminal.stderr.write(`${terminalText(`${id} → ${to}`)}\n`);
    codes.push(await migrate(checkout, { from: id, to, folder: path.join(folder, folderName(id)) }));
  }
  if (ending.length === 0)
    terminal.stdout.write(`No model of the suites is known to end within ${SAID_FROM_DAYS} days.\n`);
  return Math.max(0, ...codes);
}

async function migrate(
  { root, config, format, terminal, taped }: Checkout,
  { from, to, folder }: Migration,
): Promise<number> {
  const progress = progressOf(terminal);
  const run = await runMigration({
    root,
    config,
    from,
    to,
    env: terminal.env,
    ...taped,
    onEvent: progress.event,
    log: progress.line,
  });
  progress.end();
  const context = {
    ...run.context,
    reportPath: path.relative(terminal.cwd(), path.join(folder, 'report.md')),
  };
  writeReports(folder, run.verdict, context, run.samples);
  run.kept();
  terminal.stdout.write(rendered(format, run.verdict, context, terminal));
  return taped.exitOf(run.verdict.exitCode);
}

/** A provider id as the name of a folder. */
function folderName(id: string): string {
  return `migrate-${id.replaceAll(/[^A-Za-z0-9.-]+/g, '-')}`;
}

function wrongUse(): PawlError {
  return new PawlError({
    code: 'cli/usage',
    what: '"pawl migrate" takes two models, or `--retiring` and none.',
    fix: 'pawl migrate openai:chat:gpt-4o-mini openai:chat:gpt-6-luna\npawl migrate --retiring',
  });
}
