import path from 'node:path';
import { z } from 'zod';
import { acceptDrafts } from '../../../commands/training/accept-drafts.ts';
import { askDrafts } from '../../../commands/training/ask-drafts.ts';
import { askedTree } from '../../../commands/training/asked-cells.ts';
import { type Drafted, draftCases } from '../../../commands/training/draft-cases.ts';
import { draftKind } from '../../../commands/training/draft-kind.ts';
import { readFailures } from '../../../commands/training/review-failures.ts';
import { openReviewPlace, writeReview } from '../../../commands/training/review-file.ts';
import { loadGateConfig } from '../../../config/load-gate-config.ts';
import { writtenPath } from '../../../config/repository-path.ts';
import { onlySuite } from '../../../config/suite-choice.ts';
import { PawlError, quotedWord } from '../../../errors.ts';
import { count } from '../../../numbers.ts';
import { cellKey } from '../../../samples/cell.ts';
import { openRepository } from '../../../trees/git/repository.ts';
import { PACKAGE } from '../../../vocabulary.ts';
import { flagText } from '../../args.ts';
import type { CommandRunner } from '../../command-runner.ts';
import { shownLine, type Terminal } from '../../terminal.ts';
import { wrongNumber } from '../../wrong-number.ts';
import { otherSampleLines } from './other-samples.ts';

const numbers = z.object({ count: z.coerce.number().int().min(1).max(1000).default(20) });

/** The words above a review file; `shown` is what a shell calls it. */
const howToReview = (shown: string) => [
  'Drafts of a model, to review. None of them becomes a test or training data before a person accepts it. For each entry:',
  '- read `vars`, and whether `expected` (checks) and `graded` (what a task expects, and what else only checks read) still tell a right answer from a wrong one,',
  '- set `accepted: true`; to train on it, write the right answer in `corrected`.',
  `As tests of the suite: npx ${PACKAGE} draft ${shown}`,
  `As training data:      npx ${PACKAGE} export training ${shown}`,
  'Use a draft for one of the two: what a model was trained on does not test it.',
];

/** `pawl draft`: without a file a model is asked; with a reviewed one its drafts become tests. Exit 1 where something accepted is refused. */
export const draftCommand: CommandRunner = async (flags, [reviewed], terminal, openEngine) => {
  const parsed = numbers.safeParse(flags);
  if (!parsed.success) throw wrongNumber('draft', parsed.error, flags);
  const repository = await openRepository(terminal.cwd(), terminal.env, false);
  const { root } = repository;
  const config = loadGateConfig({ root, file: flagText(flags.policy), keepUnreadable: true });
  const suite = flagText(flags.suite);
  onlySuite(config, suite);
  const tree = { root, config, env: terminal.env, openEngine };
  const at = (name: string) => path.resolve(terminal.cwd(), name);
  const out = flagText(flags.out);
  if (reviewed !== undefined) {
    const options = { ...tree, file: at(reviewed), name: reviewed, out: out === undefined ? null : at(out) };
    return accepted(await acceptDrafts(options), root, terminal);
  }
  const model = flagText(flags.model);
  if (model === undefined) throw noModel();
  const file = out === undefined ? path.join(root, '.pawl', 'drafts.yaml') : at(out);
  openReviewPlace(file);
  const from = flagText(flags.from);
  const source = { ...tree, repository, cwd: terminal.cwd(), holdout: 0, passing: false, suite };
  const failing = from === undefined ? null : await readFailures({ ...source, from });
  const kind = flagText(flags.kind);
  const log = (line: string) => terminal.stderr.write(`${shownLine(line, terminal.stderr)}\n`);
  const kept: (() => void)[] = [];
  const wish = {
    tree: failing?.tree ?? (await askedTree(tree)),
    suite,
    only: failing && new Set(failing.cells.map(cellKey)),
    count: parsed.data.count,
    model,
    day: new Date().toISOString().slice(0, 10),
    ask: async (requests: readonly string[]) => {
      const asked = await askDrafts({ ...tree, requests, model, log });
      kept.push(asked.kept);
      return asked.answers;
    },
  };
  const drafted = await (kind === undefined ? draftCases(wish) : draftKind({ ...wish, kind, config }));
  const { entries, unfit, refused, near, unanswered } = drafted;
  const say = (line: string) => terminal.stdout.write(`${shownLine(line, terminal.stdout)}\n`);
  if (entries.length > 0) {
    const shown = path.relative(terminal.cwd(), file);
    writeReview(file, 'drafts', entries, howToReview(quotedWord(shown)));
    say(`${count(entries.length, 'draft')} to review in ${shown}`);
  } else if (failing?.cells.length === 0)
    say('No draft to review: no case of what is checked out fails in these samples. No model was asked.');
  else say(`No draft to review${isUnexplained(drafted) ? ': the answers of the model hold none' : ''}.`);
  if (failing) for (const line of otherSampleLines(failing, config.file)) say(line);
  for (const done of kept) done();
  if (near > 0) say(`${count(near, 'draft')} left out: nearly a case of a suite, or another draft.`);
  for (const why of new Set(refused))
    say(`${count(refused.filter((own) => own === why).length, 'draft')} left out: ${why}.`);
  if (unanswered > 0) say(`${count(unanswered, 'request')} without an answer.`);
  if (unfit > 0)
    say(
      `${count(unfit, 'case')} not varied: without a text, or with checks or settings that a draft cannot take over.`,
    );
  return entries.length > 0 ? 0 : 1;
};

/** Whether none of the lines below tells why there is no draft. */
function isUnexplained({ unfit, refused, near, unanswered }: Drafted): boolean {
  return unfit + refused.length + near + unanswered === 0;
}

function accepted(
  { written, unaccepted, refused, near }: Awaited<ReturnType<typeof acceptDrafts>>,
  root: string,
  terminal: Terminal,
): number {
  const say = (line: string) => terminal.stdout.write(`${shownLine(line, terminal.stdout)}\n`);
  for (const { config, file, tests } of written) {
    say(`${count(tests, 'test')} in ${path.relative(terminal.cwd(), file)}`);
    const name = writtenPath(path.dirname(path.join(root, config)), file);
    say(`  If \`tests:\` of ${config} does not list it yet, add:  - file://${name}`);
  }
  if (written.length === 0)
    say(
      `Nothing was written: ${refused.length + near.length > 0 ? 'no accepted draft can become a test' : 'no draft is accepted'}.`,
    );
  if (unaccepted > 0) say(`${count(unaccepted, 'entry', 'entries')} not accepted, and left out.`);
  for (const { place, what } of refused) say(`refused: ${place} ${what}`);
  for (const { place, what } of near) say(`left out: ${place} ${what}`);
  return refused.length > 0 || written.length === 0 ? 1 : 0;
}

function noModel(): PawlError {
  return new PawlError({
    code: 'cli/usage',
    what: '"pawl draft" needs the model that drafts, or a reviewed file.',
    fix: 'pawl draft --model openai:chat:gpt-5.6-sol\npawl draft .pawl/drafts.yaml',
  });
}
