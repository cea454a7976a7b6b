import type { SpawnSyncReturns } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** One pull request, and what came of it. */
export interface GateSeen {
  readonly repository: string;
  readonly suite: string;
  readonly edit: string;
  /** Cells that pass on main and fail with the change; null where one side could not be run alone. */
  readonly broken: number | null;
  /** Cells that pass on main. */
  readonly passing: number | null;
  /** Exit codes. */
  readonly plan: number | null;
  readonly gate: number | null;
  /** Exit code and verdict on one run of each side. */
  readonly compare: string | null;
  readonly document: string;
  readonly said: string;
}

/** Whether each cell of a tree passes, from the records of `pawl run`. After exit code 3 some suites are missing. Null where there are none. */
export function passedCells(
  run: SpawnSyncReturns<string>,
  folder: string,
): ReadonlyMap<string, boolean> | null {
  if ((run.status !== 0 && run.status !== 3) || !existsSync(folder)) return null;
  const files = readdirSync(folder).filter((name) => name.endsWith('.jsonl'));
  const lines = files.flatMap((name) => readFileSync(path.join(folder, name), 'utf8').split('\n'));
  return new Map(
    lines.flatMap((line) => {
      const record = line === '' ? null : JSON.parse(line);
      if (record?.result?.kind !== 'scored') return [];
      return [
        [[record.suite, record.slot, record.case].join('\u0000'), record.result.passed === true] as const,
      ];
    }),
  );
}

/** How many cells of both trees pass in the first and fail in the second. */
export function brokenCells(
  main: ReadonlyMap<string, boolean>,
  change: ReadonlyMap<string, boolean>,
): number {
  return [...main].filter(([cell, passed]) => passed && change.get(cell) === false).length;
}

/** One line a kind of edit, outcome and reason, with how many there were; above it those that should not be. */
export function tableOf(seen: readonly GateSeen[]): string {
  const rows = new Map<string, number>();
  for (const each of seen) {
    const row = `${each.edit.padEnd(16)} ${truthOf(each).padEnd(12)} ${outcomeOf(each)}`;
    rows.set(row, (rows.get(row) ?? 0) + 1);
  }
  const wrong = seen
    .filter(isWrong)
    .map((each) => `  ${each.repository}/${each.suite} · ${each.edit}: ${outcomeOf(each)}`);
  return [
    `${seen.length} pull requests, ${wrong.length} to look at`,
    ...wrong,
    ...[...rows].sort().map(([row, count]) => `${String(count).padStart(5)}  ${row}`),
  ].join('\n');
}

/** A pull request that breaks nothing and is blocked, or breaks something and is green. */
function isWrong({ broken, gate }: GateSeen): boolean {
  return broken === null || (broken > 0 ? gate === 0 : gate !== 0);
}

function truthOf({ broken, passing }: GateSeen): string {
  if (broken === null) return 'not run';
  return broken > 0 ? `${broken} of ${passing} broken` : passing === 0 ? 'nothing passes' : 'harmless';
}

function outcomeOf({ gate, plan, compare, document, said }: GateSeen): string {
  const codes = `gate ${gate} · plan ${plan} · compare ${compare ?? '–'} ·`;
  const read = parsed(document);
  return read === null
    ? `${codes} ${said.trim().split('\n')[0]?.slice(0, 150)}`
    : `${codes} ${read.verdict}: ${read.reasons[0]?.text.slice(0, 110)}`;
}

/** The verdict of a result document; `–` where it is none. */
export function verdictOf(document: string): string {
  return parsed(document)?.verdict ?? '–';
}

function parsed(document: string): { readonly verdict: string; readonly reasons: { text: string }[] } | null {
  try {
    return JSON.parse(document);
  } catch {
    return null;
  }
}
