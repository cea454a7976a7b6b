import path from 'node:path';
import { z } from 'zod';
import type { OtherLabel } from '../../../commands/training/example-labels.ts';
import { exportTraining, type TrainingExport } from '../../../commands/training/export-training.ts';
import { readFailures } from '../../../commands/training/review-failures.ts';
import { writeReview } from '../../../commands/training/review-file.ts';
import { loadGateConfig } from '../../../config/load-gate-config.ts';
import { onlySuite } from '../../../config/suite-choice.ts';
import { quotedWord } from '../../../errors.ts';
import { count, firstOf, money, whole } from '../../../numbers.ts';
import { type Share, THIN } from '../../../training/balance.ts';
import type { TrainingFormat } from '../../../training/example-formats.ts';
import type { EntryProblem } from '../../../training/review.ts';
import { openRepository } from '../../../trees/git/repository.ts';
import { PACKAGE } from '../../../vocabulary.ts';
import { flagText } from '../../args.ts';
import type { CommandRunner } from '../../command-runner.ts';
import { namedOrLeft } from '../../places.ts';
import { shownLine, type Terminal } from '../../terminal.ts';
import { wrongNumber } from '../../wrong-number.ts';
import { otherSampleLines } from './other-samples.ts';

const numbers = z.object({
  holdout: z.coerce.number().min(0).max(1).default(0.5),
  price: z.coerce.number().min(0).optional(),
  epochs: z.coerce.number().int().min(1).max(100).default(3),
});

/** The words above a review file; `shown` is what a shell calls it. */
const howToReview = (shown: string) => [
  'Failing answers, to review. None of them becomes training data before a person accepts it. For each entry:',
  '- write the right answer in `corrected` (`proposed` is an answer to the same case that passed its checks),',
  '- set `accepted: true`.',
  `Then: npx ${PACKAGE} export training ${shown}`,
  'A case that a model was trained on does not test it any more: take it out of its suite, or train on variations of it (pawl draft).',
];

/** `pawl export training`: exit 1 where something that was accepted is refused; 0 where all of it could be written. */
export const exportTrainingCommand: CommandRunner = async (flags, reviewed, terminal, openEngine) => {
  const parsed = numbers.safeParse(flags);
  if (!parsed.success) throw wrongNumber('export training', parsed.error, flags);
  const { holdout, price, epochs } = parsed.data;
  const repository = await openRepository(terminal.cwd(), terminal.env, false);
  const config = loadGateConfig({
    root: repository.root,
    file: flagText(flags.policy),
    keepUnreadable: true,
  });
  const suite = flagText(flags.suite);
  onlySuite(config, suite);
  const at = (name: string) => path.resolve(terminal.cwd(), name);
  const tree = { root: repository.root, config, env: terminal.env, openEngine };
  const say = (line: string) => terminal.stdout.write(`${shownLine(line, terminal.stdout)}\n`);
  const out = flagText(flags.out);
  if (reviewed.length > 0) {
    const found = await exportTraining({
      ...tree,
      reviewed: reviewed.map((name) => ({ file: at(name), name })),
      format: (flagText(flags.format) ?? 'openai') as TrainingFormat,
      out: at(out ?? 'training.jsonl'),
    });
    const left = path.relative(terminal.cwd(), await namedOrLeft(undefined, 'samples.jsonl', terminal));
    for (const line of exportLines(found, { price, epochs, cwd: terminal.cwd(), left })) say(line);
    const { malformed, leaked, contradictions } = found.selection;
    const refused = malformed.length + leaked.length + contradictions.length + found.standing.length;
    return refused > 0 || found.files === null ? 1 : 0;
  }
  const found = await readFailures({
    ...tree,
    repository,
    cwd: terminal.cwd(),
    from: await samplesNamed(flagText(flags.from), terminal),
    holdout,
    passing: flags.passing === true,
    suite,
  });
  const { entries, heldOut, wordless } = found;
  const file = at(out ?? path.join(repository.root, '.pawl', 'training-review.yaml'));
  if (entries.length > 0) {
    const shown = path.relative(terminal.cwd(), file);
    writeReview(file, 'training-review', entries, howToReview(quotedWord(shown)));
    say(`${count(entries.length, 'case')} to review in ${shown}`);
    say('Correct and accept them there. Then:');
    say(`  npx ${PACKAGE} export training ${quotedWord(shown)}`);
  } else say('No case to review.');
  if (heldOut.length > 0)
    say(`Held out, and still a test of the model: ${named(heldOut)}. Other shares: --holdout 0 to 1.`);
  for (const line of otherSampleLines(found, config.file)) say(line);
  if (wordless > 0)
    say(`${count(wordless, 'failing case')} left out: the answer is not kept, or the prompt is not text.`);
  return 0;
};

/** `store`, or a file of samples. */
async function samplesNamed(from: string | undefined, terminal: Terminal): Promise<string> {
  return from === 'store' ? from : namedOrLeft(from, 'samples.jsonl', terminal);
}

/** Names in one line; of more, their number is said. */
const NAMED = 5;

function named(labels: readonly string[]): string {
  return `${count(labels.length, 'case')} (${firstOf(labels, NAMED, (label) => `\`${label}\``)})`;
}

interface Said {
  readonly price: number | undefined;
  readonly epochs: number;
  readonly cwd: string;
  /** Where the last run left its samples, as a person in `cwd` types it. */
  readonly left: string;
}

function exportLines(
  { selection, examples, unpaired, balance, otherLabels, tokens, standing, notes, files }: TrainingExport,
  { price, epochs, cwd, left }: Said,
): readonly string[] {
  const { malformed, leaked, duplicates, contradictions, unaccepted } = selection;
  const trained = tokens * epochs;
  const cost = price === undefined ? '– (not known: --price USD)' : money((trained / 1e6) * price);
  return [
    files === null
      ? 'Nothing was written: no entry can be trained on.'
      : `${count(examples, 'example')} in ${path.relative(cwd, files.training)}, where each comes from in ${path.relative(cwd, files.provenance)}`,
    ...(unaccepted > 0 ? [`${count(unaccepted, 'entry', 'entries')} not accepted, and left out.`] : []),
    ...(unpaired > 0 ? [`${count(unpaired, 'entry', 'entries')} without a failing answer: no pair.`] : []),
    ...problemLines('refused, malformed', malformed),
    ...problemLines('refused, in a suite', leaked),
    ...(leaked.length > 0 ? howToMove(left) : []),
    ...problemLines('refused, two answers to one question', contradictions),
    ...problemLines('left out, asked before', duplicates),
    ...(files === null
      ? []
      : [
          ...(balance.labels === null ? [] : [shareLine('labels', balance.labels)]),
          ...otherLabelLines(otherLabels),
          shareLine('languages', balance.languages),
          shareLine('lengths', balance.lengths),
          `tokens: ${whole(tokens)} a pass (o200k), ${whole(trained)} in ${count(epochs, 'epoch')}; cost: ${cost}`,
          ...notes,
          ...(standing.length > 0
            ? [`Not to be trained on as it is: ${named(standing)} stand in what the model would be shown.`]
            : []),
        ]),
  ];
}

const howToMove = (left: string) => [
  '  A case that a model was trained on does not test it any more. Either take it out of its suite in the same pull request (the report counts it as removed), or leave it there and train on variations of it:',
  `  npx ${PACKAGE} draft --from ${quotedWord(left)} --model openai:chat:gpt-5.6-sol`,
];

function problemLines(title: string, problems: readonly EntryProblem[]): readonly string[] {
  if (problems.length === 0) return [];
  return [`${title}: ${problems.length}`, ...problems.map(({ place, what }) => `  ${place} ${what}`)];
}

/** A label that was corrected by a slip of the hand is learnt like any other. */
function otherLabelLines(found: readonly OtherLabel[]): readonly string[] {
  return found.map(
    ({ move, places }) => `look again: another label than the case expects (${move}): ${firstOf(places, 1)}`,
  );
}

function shareLine(title: string, shares: readonly Share[]): string {
  const parts = shares.map(({ name, count: own, thin }) => `${name} ${own}${thin ? ' (thin)' : ''}`);
  return `${title}: ${parts.join(', ')}${shares.some(({ thin }) => thin) ? ` · thin: under ${THIN}` : ''}`;
}
