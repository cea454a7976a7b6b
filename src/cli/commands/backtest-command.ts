import path from 'node:path';
import { z } from 'zod';
import type { Backtest } from '../../backtest/past-change.ts';
import { runBacktest } from '../../commands/backtest/run-backtest.ts';
import { writePlainPage } from '../../commands/gate/write-page.ts';
import { backtestDocumentOf } from '../../report/backtest/backtest-document.ts';
import { backtestHtml } from '../../report/backtest/backtest-html.ts';
import { backtestMarkdown } from '../../report/backtest/backtest-markdown.ts';
import { backtestText } from '../../report/backtest/backtest-text.ts';
import { jsonText } from '../../report/documents/json-text.ts';
import { markdownInLog, terminalText } from '../../report/escape.ts';
import { openCheckout } from '../../trees/git/repository.ts';
import { openOwnFolder, writeFileAtomic } from '../../trees/own-files.ts';
import { VERSION } from '../../version.ts';
import { flagText } from '../args.ts';
import type { CommandRunner } from '../command-runner.ts';
import { type Format, formatOf } from '../formats.ts';
import { outFolder } from '../places.ts';
import { progressOf } from '../progress.ts';
import { type Terminal, wantsColour, widthOf } from '../terminal.ts';
import { wrongNumber } from '../wrong-number.ts';

const numbers = z.object({
  last: z.coerce.number().int().min(1).max(1000).default(20),
  budget: z.coerce.number().int().min(0).optional(),
});

/** `pawl backtest`: exit 0 whatever it shows; the past is not blocked. */
export const backtestCommand: CommandRunner = async (flags, _positionals, terminal, openEngine) => {
  const parsed = numbers.safeParse(flags);
  if (!parsed.success) throw wrongNumber('backtest', parsed.error, flags);
  const { root } = await openCheckout(terminal.cwd(), terminal.env, false);
  const folder = openOwnFolder(path.resolve(root, outFolder(flags.out, terminal)));
  const backtest = await runBacktest({
    cwd: terminal.cwd(),
    env: terminal.env,
    openEngine,
    policyFile: flagText(flags.policy),
    suite: flagText(flags.suite),
    last: parsed.data.last,
    calls: parsed.data.budget,
    progress: () => progressOf(terminal),
    clock: () => performance.now(),
  });
  writeFileAtomic(path.join(folder, 'backtest.md'), backtestMarkdown(backtest));
  writeFileAtomic(path.join(folder, 'backtest.json'), jsonOf(backtest));
  const page = path.join(folder, 'backtest.html');
  const problem = writePlainPage(page, (shell) => backtestHtml(backtest, shell));
  terminal.stderr.write(problem === null ? `page: ${page}\n` : `${terminalText(problem)}\n`);
  terminal.stdout.write(rendered(backtest, formatOf(flags), terminal));
  return 0;
};

function rendered(backtest: Backtest, format: Format, terminal: Terminal): string {
  if (format === 'json') return jsonOf(backtest);
  if (format === 'markdown') return markdownInLog(backtestMarkdown(backtest));
  const { stdout } = terminal;
  return backtestText(backtest, { colour: wantsColour(terminal, stdout), width: widthOf(stdout) });
}

function jsonOf(backtest: Backtest): string {
  return jsonText(backtestDocumentOf(backtest, VERSION));
}
