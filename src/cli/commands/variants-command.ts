import path from 'node:path';
import { z } from 'zod';
import { writePlainPage } from '../../commands/gate/write-page.ts';
import { runVariants } from '../../commands/strategies/run-variants.ts';
import { loadGateConfig } from '../../config/load-gate-config.ts';
import { onlySuite } from '../../config/suite-choice.ts';
import { PawlError, quotedWord } from '../../errors.ts';
import { documentText } from '../../report/documents/json-text.ts';
import { markdownInLog, terminalText } from '../../report/escape.ts';
import { paintWith } from '../../report/terminal/terminal-style.ts';
import { variantsHtml } from '../../report/variants/variants-html.ts';
import { variantsMarkdown } from '../../report/variants/variants-markdown.ts';
import { variantsText } from '../../report/variants/variants-text.ts';
import { recordsText } from '../../samples/records.ts';
import { openRepository } from '../../trees/git/repository.ts';
import { openOwnFolder, writeFileAtomic } from '../../trees/own-files.ts';
import type { VariantTable } from '../../variants/variant.ts';
import { flagText } from '../args.ts';
import type { CommandRunner } from '../command-runner.ts';
import { erroredLines } from '../errored-lines.ts';
import { type Format, formatOf } from '../formats.ts';
import { outFolder } from '../places.ts';
import { progressOf } from '../progress.ts';
import { type Terminal, wantsColour, widthOf } from '../terminal.ts';
import { wrongNumber } from '../wrong-number.ts';
import { tapedOptions } from './run-options.ts';

const numbers = z.object({
  repeats: z.coerce.number().int().min(1).max(100).default(3),
  volume: z.coerce.number().positive().optional(),
});

/** `pawl variants`: every column of one suite side by side. Exit 0; 3 where the budget ended it early, or a column has no answer. */
export const variantsCommand: CommandRunner = async (flags, _positionals, terminal, openEngine) => {
  const parsed = numbers.safeParse(flags);
  if (!parsed.success) throw wrongNumber('variants', parsed.error, flags);
  const { root } = await openRepository(terminal.cwd(), terminal.env, false);
  const loaded = onlySuite(
    loadGateConfig({ root, file: flagText(flags.policy), keepUnreadable: true }),
    flagText(flags.suite),
  );
  const [suite, ...others] = loaded.suites;
  if (!suite || others.length > 0) throw oneSuite(loaded.suites.map(({ id }) => id));
  const folder = openOwnFolder(path.resolve(root, outFolder(flags.out, terminal)));
  const progress = progressOf(terminal);
  const { repeats, volume = null } = parsed.data;
  const { exitOf, ...taped } = tapedOptions(flags, terminal, openEngine);
  const { table, samples, budgetSpent, kept } = await runVariants({
    root,
    config: loaded,
    env: terminal.env,
    ...taped,
    repeats,
    volume,
    onEvent: progress.event,
    log: progress.line,
  });
  progress.end();
  const page = path.join(folder, 'variants.html');
  const problem = writePlainPage(page, (shell) => variantsHtml(table, shell));
  writeFileAtomic(path.join(folder, 'variants.md'), variantsMarkdown(table));
  writeFileAtomic(path.join(folder, 'variants.json'), documentText('variants', table));
  const status = budgetSpent ? 'partial' : 'complete';
  writeFileAtomic(path.join(folder, 'variants-samples.jsonl'), recordsText({ status }, samples));
  kept();
  terminal.stdout.write(rendered(table, formatOf(flags), terminal));
  terminal.stderr.write(problem === null ? `plot and table: ${page}\n` : `${terminalText(problem)}\n`);
  if (budgetSpent)
    terminal.stderr.write('The budget was spent before every case was asked as often as wanted.\n');
  for (const line of erroredLines(samples, terminal.stderr)) terminal.stderr.write(`${line}\n`);
  const isComplete = !budgetSpent && table.variants.every(({ accuracy }) => accuracy !== null);
  return exitOf(isComplete ? 0 : 3);
};

function rendered(table: VariantTable, format: Format, terminal: Terminal): string {
  if (format === 'json') return documentText('variants', table);
  if (format === 'markdown') return markdownInLog(variantsMarkdown(table));
  return variantsText(table, paintWith(wantsColour(terminal, terminal.stdout)), widthOf(terminal.stdout));
}

function oneSuite(ids: readonly string[]): PawlError {
  return new PawlError({
    code: 'cli/one-suite',
    what: ids.length === 0 ? 'No suite was found in this repository.' : 'Variants are those of one suite.',
    why: ids.length === 0 ? 'A suite is a promptfooconfig.yaml.' : `Suites here: ${ids.join(', ')}.`,
    fix: `pawl variants --suite ${quotedWord(ids[0] ?? 'ID')}`,
  });
}
