import { type ListedModel, listModels } from '../../commands/models/list-models.ts';
import { loadGateConfig } from '../../config/load-gate-config.ts';
import { onlySuite } from '../../config/suite-choice.ts';
import { money } from '../../numbers.ts';
import { documentText } from '../../report/documents/json-text.ts';
import { terminalText } from '../../report/escape.ts';
import { wrapped } from '../../report/terminal/terminal-style.ts';
import { endWords } from '../../training/retirement-notes.ts';
import { openRepository } from '../../trees/git/repository.ts';
import { PACKAGE } from '../../vocabulary.ts';
import { flagText } from '../args.ts';
import type { CommandRunner } from '../command-runner.ts';
import { formatOf } from '../formats.ts';
import { widthOf } from '../terminal.ts';

/** `pawl models`: always exit 0; what is asked is the answer. */
export const modelsCommand: CommandRunner = async (flags, _positionals, terminal, openEngine) => {
  const { root } = await openRepository(terminal.cwd(), terminal.env, false);
  const config = onlySuite(
    loadGateConfig({ root, file: flagText(flags.policy), keepUnreadable: true }),
    flagText(flags.suite),
  );
  const now = Date.now();
  const { models, unread } = await listModels({
    root,
    config,
    env: terminal.env,
    openEngine,
    now,
    withUnused: flagText(flags.suite) === undefined,
  });
  if (formatOf(flags) === 'json') {
    terminal.stdout.write(documentText('models', { models, unread }));
    return 0;
  }
  terminal.stdout.write(modelsText(models, unread, now, widthOf(terminal.stdout)));
  return 0;
};

/** What a terminal shows: a block a model, and below, once each, what to do, what was not read, and the sources of the dates. */
function modelsText(
  models: readonly ListedModel[],
  unread: readonly string[],
  now: number,
  width: number,
): string {
  const sources = [...new Set(models.flatMap(({ ends }) => (ends === null ? [] : [sourceOf(ends)])))];
  const judged = models.some(({ ends }) => ends !== null && ends.replacementId !== null);
  const lines = [
    ...(models.length === 0
      ? ['No suite names a model.']
      : models.flatMap((model) => linesOf(model, sources, now, width))),
    ...(judged ? ['', `To judge what makers recommend: npx ${PACKAGE} migrate --retiring`] : []),
    ...(unread.length === 0
      ? []
      : [
          '',
          ...wrapped(`Not read: ${unread.join(', ')}. What is wrong with them: npx ${PACKAGE} doctor`, width),
        ]),
    ...(sources.length === 0 ? [] : ['', ...sources.map((source, at) => `[${at + 1}] ${source}`)]),
  ];
  return `${lines.join('\n')}\n`;
}

function linesOf(
  { id, alias, suites, price, ends, said }: ListedModel,
  sources: readonly string[],
  now: number,
  width: number,
): readonly string[] {
  const cost =
    price === null ? '' : ` · ${money(price.input)} in, ${money(price.output)} out per million tokens`;
  const facts = [
    `in ${suites.length === 0 ? 'no suite' : suites.join(', ')}${cost}`,
    ...(ends === null ? [] : [endText(ends, sources.indexOf(sourceOf(ends)) + 1, now)]),
    ...said,
  ];
  return [
    terminalText(alias === null ? id : `${alias} (${id})`),
    ...facts.flatMap((fact) => wrapped(fact, width - INDENT.length).map((line) => INDENT + line)),
  ];
}

const INDENT = '    ';

function endText(ends: NonNullable<ListedModel['ends']>, source: number, now: number): string {
  const { model, replacement, routed, isFineTuned } = ends;
  const what = isFineTuned ? `${model}, which it was trained from, ` : '';
  const next = replacement === null || routed ? '' : `. Its maker recommends ${replacement}`;
  return `${what}${endWords(ends, now)}${next}${isFineTuned && next !== '' ? ' in the place of its base model. Train again, on a model that can be fine-tuned' : ''} [${source}]`;
}

function sourceOf({ source, read }: NonNullable<ListedModel['ends']>): string {
  return `${source}, as of ${read}`;
}
