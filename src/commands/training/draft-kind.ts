import type { GateConfig } from '../../config/gate-config.ts';
import { PawlError } from '../../errors.ts';
import { NOT_WHOLE } from '../../plan/manifest.ts';
import { variedMessages } from '../../training/drafts.ts';
import { caseForm, type Example, newCasesIn, newCasesRequest } from '../../training/new-cases.ts';
import { messagesOf, type ReviewEntry } from '../../training/review.ts';
import { newEntries } from '../../training/selection.ts';
import type { AskedCell } from './asked-cells.ts';
import { cellsByCase, type Drafted, type DraftWish } from './draft-cases.ts';
import { varsOf } from './failures.ts';

/** A kind of cases that a suite lacks, in a person's words. */
export interface KindWish extends DraftWish {
  readonly kind: string;
  readonly config: GateConfig;
}

/** New cases of one request: more of them, and a model begins to repeat itself. */
const AT_ONCE = 10;

/** An example, and the cell that it stands in. */
interface Shown {
  readonly cell: AskedCell;
  readonly example: Example;
}

/**
 * Has a model write cases of a kind that a suite lacks, each with what a right answer to it is, from the suite's prompts and cases. Throws
 * `training/several-suites` where there are several suites and none is named.
 */
export async function draftKind(wish: KindWish): Promise<Drafted> {
  const { tree, kind, count, config, ask } = wish;
  const shown = cellsByCase(wish).flatMap((cell) => shownOf(cell) ?? []);
  const suites = [...new Set(shown.map(({ cell }) => cell.suite))];
  const [suite] = suites;
  if (suite === undefined) throw noExample();
  if (suites.length > 1) throw severalSuites(suites);
  const task = config.suites.find(({ id }) => id === suite)?.task;
  const examples = shown.map(({ example }) => example);
  const labels =
    task?.expected === undefined || task.kind !== 'classification' || task.labels === undefined
      ? null
      : { name: task.expected, all: task.labels };
  const form = caseForm(examples, labels);
  const prompts = tree.prompts.get(suite) ?? [];
  const parts = Array.from({ length: Math.ceil(count / AT_ONCE) }, (_, part) => ({
    part,
    wanted: Math.min(AT_ONCE, count - part * AT_ONCE),
  }));
  const answers = await ask(parts.map((own) => newCasesRequest({ kind, prompts, examples, form, ...own })));
  const read = parts.flatMap(({ wanted }, at) => {
    const answer = answers[at];
    if (answer === null || answer === undefined) return [];
    const { cases, refused } = newCasesIn(answer, form);
    return [{ cases: cases.slice(0, wanted), refused }];
  });
  const drafts = read.flatMap(({ cases }) => cases);
  const entries = drafts.map((own) => entryOf(own, suite, shown, wish));
  const placed = entries.map((entry, at) => ({ place: String(at), entry }));
  const { fresh } = newEntries(placed, tree.exam);
  return {
    entries: fresh.map(({ entry }) => entry),
    unfit: 0,
    refused: read.flatMap(({ refused }) => refused),
    near: entries.length - fresh.length,
    unanswered: answers.filter((answer) => answer === null).length,
  };
}

/** A case as an example; null where it asks nothing that is text. */
function shownOf(cell: AskedCell): Shown | null {
  const { vars, graded = {} } = varsOf(cell);
  if (Object.keys(vars).length === 0) return null;
  const { checks, ownChecks } = cell.asked;
  const own = ownChecks === 0 ? [] : checks.slice(-ownChecks).filter((check) => !(NOT_WHOLE in check));
  return { cell, example: { vars, graded, checks: own } };
}

function entryOf(
  { vars, graded, checks }: Example,
  suite: string,
  shown: readonly Shown[],
  { kind, model, day }: KindWish,
): ReviewEntry {
  const [first] = shown;
  return {
    accepted: false,
    corrected: '',
    ...(checks.length > 0 && { expected: checks.map((check) => ({ ...check })) }),
    vars: { ...vars },
    ...(Object.keys(graded).length > 0 && { graded: { ...graded } }),
    messages: askedAs(vars, shown),
    source: {
      suite,
      kind,
      ...(first && { slot: first.cell.slot }),
      draftedBy: model,
      draftedOn: day,
    },
  };
}

/** What a new case would be asked as: the messages of a case of the suite with other variables in them. */
function askedAs(vars: Example['vars'], shown: readonly Shown[]): ReviewEntry['messages'] {
  for (const { cell, example } of shown) {
    const asked = cell.prompt === null ? null : messagesOf(cell.prompt);
    const own = asked && variedMessages(asked, example.vars, vars);
    if (own !== null) return own;
  }
  return [];
}

function noExample(): PawlError {
  return new PawlError({
    code: 'training/no-drafts',
    what: 'No case of the suites says in text what it asks, so there is no example to draft from.',
    fix: 'write two or three cases by hand, with their questions under `vars`',
  });
}

function severalSuites(suites: readonly string[]): PawlError {
  return new PawlError({
    code: 'training/several-suites',
    what: `A kind of cases belongs to one suite, and there are several: ${suites.join(', ')}.`,
    fix: `pawl draft --kind '…' --suite ${suites[0]}`,
  });
}
