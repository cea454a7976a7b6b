import { createHash } from 'node:crypto';
import { grouped } from '../../grouped.ts';
import { cellKey, suiteCaseKey } from '../../samples/cell.ts';
import type { Sample } from '../../samples/sample.ts';
import { isRight } from '../../tasks/task.ts';
import { messagesOf, type ReviewEntry } from '../../training/review.ts';
import type { AskedCell } from './asked-cells.ts';

/** What is looked for in samples. */
export interface FailureWish {
  /** Share of the failing cases that stay in the suite. */
  readonly holdout: number;
  /** Cases that always passed as well. */
  readonly passing: boolean;
  readonly suite?: string | undefined;
  /** Commit of the tree that answered, where a sample does not say it. */
  readonly commit: string | null;
}

/** What samples bring to a review, and what was left out of them. */
export interface Failures {
  readonly entries: readonly ReviewEntry[];
  /** The cells that are not held out, those without an entry too. */
  readonly cells: readonly AskedCell[];
  /** Cases that fail and are held out: they stay in the suite. */
  readonly heldOut: readonly string[];
  /** Answers of another prompt, model or setting than those that are checked out. */
  readonly otherKeys: number;
  /** Cells with samples that the checkout does not hold. */
  readonly unknown: number;
  /** Failing cases whose answers are not stored as text, or whose prompt is not text. */
  readonly wordless: number;
}

/** The cases that failed, with a failing answer, and with one that passed where there is one. */
export function failuresOf(
  samples: readonly Sample[],
  cells: ReadonlyMap<string, AskedCell>,
  wish: FailureWish,
): Failures {
  const found: Found[] = [];
  let [otherKeys, unknown] = [0, 0];
  for (const [key, drawn] of grouped(samples, cellKey)) {
    const cell = cells.get(key);
    if (wish.suite !== undefined && drawn[0]?.suite !== wish.suite) continue;
    if (cell === undefined) {
      unknown += 1;
      continue;
    }
    const own = drawn.filter((sample) => isOfCheckout(sample, cell));
    otherKeys += drawn.length - own.length;
    const scored = own.filter(({ result }) => result.kind === 'scored');
    const failed = newestFirst(scored.filter(({ result }) => !hasPassed(result)));
    const passed = newestFirst(scored.filter(({ result }) => hasPassed(result)));
    if (failed.length > 0 || (wish.passing && passed.length > 0)) found.push({ cell, failed, passed });
  }
  const cellsFound = found.map(({ cell }) => cell);
  const held = heldOutOf(cellsFound, wish.holdout);
  const open = found.filter(({ cell }) => !held.has(suiteCaseKey(cell)));
  const entries = open.flatMap((own) => entryOf(own, wish.commit) ?? []);
  const heldOut = cellsFound.filter((cell) => held.has(suiteCaseKey(cell))).map(({ label }) => label);
  return {
    entries,
    cells: open.map(({ cell }) => cell),
    heldOut: [...new Set(heldOut)],
    otherKeys,
    unknown,
    wordless: open.length - entries.length,
  };
}

/** A cell with its answers, newest first. */
interface Found {
  readonly cell: AskedCell;
  readonly failed: readonly Sample[];
  readonly passed: readonly Sample[];
}

/** Its assertions hold, and it is what the suite's task expects. */
function hasPassed(result: Sample['result']): boolean {
  return result.kind === 'scored' && result.passed && (result.task === undefined || isRight(result.task));
}

/** Whether the prompt and model that are checked out gave this answer. Where keys are missing, main's answers in a gate do not count. */
function isOfCheckout({ arm, keys, commit }: Sample, cell: AskedCell): boolean {
  if (keys && cell.keys) return keys.generation === cell.keys.generation;
  return arm === 'candidate' || commit !== undefined;
}

function newestFirst(samples: readonly Sample[]): readonly Sample[] {
  return samples.toSorted((a, b) => b.at.localeCompare(a.at));
}

/** The cases to hold out: so many of them, by digests of their names, so that the same failures give the same ones. */
function heldOutOf(cells: readonly AskedCell[], holdout: number): ReadonlySet<string> {
  const names = [...new Set(cells.map(suiteCaseKey))].sort((a, b) => (digestOf(a) < digestOf(b) ? -1 : 1));
  return new Set(names.slice(0, Math.round(holdout * names.length)));
}

function digestOf(name: string): string {
  return createHash('sha256').update(name).digest('hex');
}

function entryOf({ cell, failed, passed }: Found, commit: string | null): ReviewEntry | null {
  const messages = cell.prompt === null ? null : messagesOf(cell.prompt);
  const bad = failed.find(({ output }) => output !== null && output.trim() !== '');
  const good = passed.find(({ output }) => output !== null && output.trim() !== '');
  const newest = bad ?? good;
  if (messages === null || newest === undefined) return null;
  const from = newest.commit ?? commit;
  return {
    accepted: false,
    corrected: bad === undefined ? (newest.output ?? '') : '',
    ...(bad && good?.output != null && { proposed: good.output }),
    ...(bad?.output != null && { answer: bad.output, why: whyOf(bad) }),
    expected: cell.asked.checks.map((check) => ({ ...check })),
    ...varsOf(cell),
    messages,
    source: {
      suite: cell.suite,
      case: cell.case,
      ...(cell.label !== cell.case && { label: cell.label }),
      slot: cell.slot,
      model: cell.model,
      ...(from !== null && { commit: from }),
      at: newest.at,
      failed: `${failed.length} of ${failed.length + passed.length}`,
      ...(Object.keys(cell.tags).length > 0 && { tags: { ...cell.tags } }),
    },
  };
}

const OTHERWISE = 'not what the task expects';

function whyOf({ result }: Sample): string[] {
  if (result.kind !== 'scored') return [];
  const failed = result.failed.map(({ label, reason }) => (reason === '' ? label : `${label}: ${reason}`));
  return result.task === undefined || isRight(result.task) ? failed : [...failed, OTHERWISE];
}

/** What a case asks, and what only its checks and its task read. */
export function varsOf({
  asked,
  gradedOnly,
  expectedElsewhere,
}: AskedCell): Pick<ReviewEntry, 'vars' | 'graded'> {
  const entries = Object.entries(asked.vars);
  const aside =
    expectedElsewhere === null || asked.expected === undefined ? [] : [[expectedElsewhere, asked.expected]];
  const graded = [...entries.filter(([name]) => gradedOnly.includes(name)), ...aside];
  return {
    vars: Object.fromEntries(entries.filter(([name]) => !gradedOnly.includes(name))),
    ...(graded.length > 0 && { graded: Object.fromEntries(graded) }),
  };
}
