import { type ListedModel, listModels } from '../../commands/models/list-models.ts';
import { loadGateConfig } from '../../config/load-gate-config.ts';
import { onlySuite } from '../../config/suite-choice.ts';
import { terminalText } from '../../report/escape.ts';
import { openRepository } from '../../trees/git/repository.ts';
import { PACKAGE } from '../../vocabulary.ts';
import { flagText } from '../args.ts';
import type { CommandRunner } from '../command-runner.ts';

/** Counts up when a field of the document goes or changes its meaning. */
const DOCUMENT_VERSION = 1;

/** `pawl models`: always exit 0; what is asked is the answer. */
export const modelsCommand: CommandRunner = async (flags, _positionals, terminal, openEngine) => {
  const { root } = await openRepository(terminal.cwd(), terminal.env, false);
  const config = onlySuite(
    loadGateConfig({ root, file: flagText(flags.policy), keepUnreadable: true }),
    flagText(flags.suite),
  );
  const { models, unread } = await listModels({
    root,
    config,
    env: terminal.env,
    openEngine,
    now: Date.now(),
  });
  if (flags.format === 'json') {
    const document = { pawl: 'models', schemaVersion: DOCUMENT_VERSION, models, unread };
    terminal.stdout.write(`${JSON.stringify(document, null, 2)}\n`);
    return 0;
  }
  for (const line of models.flatMap(linesOf)) terminal.stdout.write(`${line}\n`);
  if (models.length === 0) terminal.stdout.write('No suite names a model.\n');
  if (unread.length > 0)
    terminal.stdout.write(
      `\nNot read: ${terminalText(unread.join(', '))}. What is wrong with them: npx ${PACKAGE} doctor\n`,
    );
  return 0;
};

function linesOf({ id, alias, suites, price, ends, said }: ListedModel): readonly string[] {
  const name = alias === null ? id : `${alias}  (${id})`;
  const priced = price === null ? '' : ` · $${price.input} and $${price.output} a million tokens`;
  return [
    terminalText(name),
    `    ${terminalText(`in ${suites.join(', ')}${priced}`)}`,
    ...(ends === null ? [] : endLines(ends).map((line) => `    ${terminalText(line)}`)),
    ...said.map((line) => `    ${terminalText(line)}`),
  ];
}

function endLines(ends: NonNullable<ListedModel['ends']>): readonly string[] {
  const { daysLeft: days, replacement, routed, isFineTuned } = ends;
  const when =
    days <= 0 ? `ended on ${ends.ends}` : `ends on ${ends.ends}, in ${days === 1 ? 'a day' : `${days} days`}`;
  const base = isFineTuned ? `${ends.model}, which it was trained from, ` : '';
  const after = routed && replacement ? `; from then on ${replacement} answers in its place` : '';
  const next =
    replacement === null
      ? []
      : [`its maker recommends ${replacement}${isFineTuned ? ', for which it must be trained anew' : ''}`];
  const todo = ends.replacementId === null ? [] : [`npx ${PACKAGE} migrate --retiring`];
  return [`${base}${when}${after} (${ends.source}, as of ${ends.read})`, ...next, ...todo];
}
