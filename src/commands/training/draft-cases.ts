import { suiteCaseKey } from '../../samples/cell.ts';
import {
  draftRequest,
  draftsIn,
  type RefusedDraft,
  type Seed,
  SHOWN_CASES,
  variedMessages,
} from '../../training/drafts.ts';
import { messagesOf, type ReviewEntry } from '../../training/review.ts';
import { newEntries } from '../../training/selection.ts';
import type { AskedCell, AskedTree } from './asked-cells.ts';
import { varsOf } from './failures.ts';

/** What a model is to draft from. */
export interface DraftWish {
  readonly tree: AskedTree;
  readonly suite: string | undefined;
  /** Cells whose cases are varied; null: of all cases. */
  readonly only: ReadonlySet<string> | null;
  readonly count: number;
  readonly model: string;
  /** ISO 8601, the day. */
  readonly day: string;
  readonly ask: (requests: readonly string[]) => Promise<readonly (string | null)[]>;
}

/** Drafts to review, and what was left out. */
export interface Drafted {
  readonly entries: readonly ReviewEntry[];
  /** Cases that cannot be varied: no text, checks that cannot be written down, or settings of their own. */
  readonly unfit: number;
  readonly refused: readonly RefusedDraft[];
  /** Drafts that are nearly a case of a suite, or another draft. */
  readonly near: number;
  /** Requests without an answer. */
  readonly unanswered: number;
}

interface Varied {
  readonly cell: AskedCell;
  readonly seed: Seed;
  readonly wanted: number;
}

/** Has a model write variations of cases. Its answers are not trusted: no template in them is filled in, and what is nearly a known case is left out. */
export async function draftCases(wish: DraftWish): Promise<Drafted> {
  const { tree, count, ask } = wish;
  const { cells, unfit } = seedCells(wish);
  const seeds = cells.map(seedOf);
  const varied = spread(cells, count).map((own): Varied => ({ ...own, seed: seedOf(own.cell) }));
  const requests = varied.map(({ seed, wanted, cell }) =>
    draftRequest(seed, othersOf(cell, cells, seeds), wanted),
  );
  const answers = requests.length === 0 ? [] : await ask(requests);
  const refused: RefusedDraft[] = [];
  const entries = varied.flatMap(({ cell, seed, wanted }, at) => {
    const answer = answers[at];
    if (answer === null || answer === undefined) return [];
    const found = draftsIn(answer, seed);
    refused.push(...found.refused);
    return found.drafts.slice(0, wanted).map((vars) => entryOf(cell, vars, wish));
  });
  const placed = entries.map((entry, at) => ({ place: String(at), entry }));
  const { fresh } = newEntries(placed, tree.exam);
  return {
    entries: fresh.map(({ entry }) => entry),
    unfit,
    refused,
    near: entries.length - fresh.length,
    unanswered: answers.filter((answer) => answer === null).length,
  };
}

/** A cell for each case that can be varied. */
function seedCells(wish: DraftWish): {
  readonly cells: readonly AskedCell[];
  readonly unfit: number;
} {
  const all = cellsByCase(wish);
  const cells = all.filter(canBeVaried);
  return { cells, unfit: all.length - cells.length };
}

/** A cell for each case that is drafted from: the first of its columns. */
export function cellsByCase({ tree, suite, only }: DraftWish): readonly AskedCell[] {
  const byCase = new Map<string, AskedCell>();
  for (const [key, cell] of tree.cells) {
    const name = suiteCaseKey(cell);
    const isWanted = (suite === undefined || cell.suite === suite) && (only === null || only.has(key));
    if (isWanted && !byCase.has(name)) byCase.set(name, cell);
  }
  return [...byCase.values()];
}

function canBeVaried(cell: AskedCell): boolean {
  const isExpecting = cell.expectedElsewhere === null || cell.asked.expected !== undefined;
  return cell.isWhole && isExpecting && Object.keys(seedOf(cell).vars).length > 0;
}

function seedOf(cell: AskedCell): Seed {
  return { vars: varsOf(cell).vars };
}

/** How many drafts of each case: as even as can be, the first ones more. */
function spread(cells: readonly AskedCell[], count: number) {
  return cells.flatMap((cell, at) => {
    const wanted = Math.floor(count / cells.length) + (at < count % cells.length ? 1 : 0);
    return wanted === 0 ? [] : [{ cell, wanted }];
  });
}

function othersOf(cell: AskedCell, cells: readonly AskedCell[], seeds: readonly Seed[]): readonly Seed[] {
  const at = cells.indexOf(cell);
  return cells
    .map((other, index) => ({
      other,
      seed: seeds[index] as Seed,
      distance: (index - at + cells.length) % cells.length,
    }))
    .filter(({ other, distance }) => distance > 0 && other.suite === cell.suite)
    .sort((a, b) => a.distance - b.distance)
    .slice(0, SHOWN_CASES)
    .map(({ seed }) => seed);
}

function entryOf(
  cell: AskedCell,
  vars: Readonly<Record<string, string>>,
  { model, day }: DraftWish,
): ReviewEntry {
  const { asked, prompt, suite, slot, label, tags } = cell;
  const messages = prompt === null ? null : messagesOf(prompt);
  const own = asked.ownChecks === 0 ? [] : asked.checks.slice(-asked.ownChecks);
  const { graded } = varsOf(cell);
  return {
    accepted: false,
    corrected: '',
    expected: own.map((check) => ({ ...check })),
    vars: { ...vars },
    ...(graded && { graded }),
    messages: (messages && variedMessages(messages, seedOf(cell).vars, vars)) ?? [],
    source: {
      suite,
      case: cell.case,
      ...(label !== cell.case && { label }),
      slot,
      draftedBy: model,
      draftedOn: day,
      ...(Object.keys(tags).length > 0 && { tags: { ...tags } }),
    },
  };
}
