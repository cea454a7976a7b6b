import type { Sample } from '../samples/sample.ts';
import type { CellOutcome, FromChild } from './child-messages.ts';
import type { CellRequest, RoundRequest } from './eval-engine.ts';
import type { EngineSettings, OpenedSuite } from './opened-suite.ts';
import type { ChildRound, PlannedRow } from './round-plan.ts';
import type { Scheduler } from './scheduling.ts';

/** How long past its timeout a call or the suite's code may stay silent before its process is ended. */
const GRACE_MS = 5_000;
const WATCH_MS = 1_000;

export interface ChildRun {
  readonly request: RoundRequest;
  readonly scheduler: Scheduler;
  /** Number of the suite, and of the child in it, as the scheduler counts them. */
  readonly lane: number;
  readonly child: number;
  readonly part: ChildRound;
  readonly opened: OpenedSuite;
  readonly settings: EngineSettings;
  readonly onSample: (sample: Sample) => void;
}

/** Runs one child's part of a round. Ends when every requested cell has a sample or was refused, never by throwing. */
export async function runChild(run: ChildRun): Promise<void> {
  const { part, opened, scheduler, lane, child } = run;
  const open = openCells(run);
  const unwatch = watchSilence(run);
  let crash: string | null = null;
  const ended = opened.child.ended.then((why) => {
    crash = why;
    scheduler.lost(lane, child);
  });
  for (const [evaluation, rows] of part.evaluations.entries()) {
    if (crash !== null) break;
    const done = evaluated(run, evaluation, rows, open);
    opened.child.send({
      type: 'evaluate',
      evaluation,
      rows: rows.map(({ case: row, slots }) => ({ case: row, slots })),
      window: windowOf(run),
      together: opened.manifest.together.kind !== 'cell',
    });
    const failure = await Promise.race([done, ended.then(() => null)]);
    if (failure !== null) open.failRest(rows, { cause: 'assertion', message: failure });
  }
  unwatch();
  if (crash !== null) {
    open.failRest(part.evaluations.flat(), {
      cause: 'crash',
      message: `The suite's process ended: ${crash}.`,
    });
  }
}

/** Cells under way at once in a child: all that may run, and enough that the next in the order is always among them. */
function windowOf({ opened, part }: ChildRun): number {
  const { manifest } = opened;
  const rows = new Map<number, number>();
  for (const row of part.evaluations.flat()) rows.set(row.case, (rows.get(row.case) ?? 0) + 1);
  const block = manifest.slots.length * Math.max(1, ...rows.values());
  if (manifest.together.kind === 'suite') return manifest.maxConcurrency ?? 4; // promptfoo's own default
  return 64 + 2 * block;
}

interface OpenCells {
  outcome(row: PlannedRow, slot: number, outcome: CellOutcome | null): void;
  failRest(rows: readonly PlannedRow[], error: { cause: 'assertion' | 'crash'; message: string }): void;
}

/** The cells that are still to get a sample, and how they get it. */
function openCells({ request, onSample, opened }: ChildRun): OpenCells {
  const settled = new Set<string>();
  const repeats = new Map<CellRequest, number>();
  const settle = (row: PlannedRow, slot: number, outcome: CellOutcome | null) => {
    const key = `${row.number}:${slot}`;
    const asked = row.requests.get(slot);
    if (!asked || settled.has(key)) return;
    settled.add(key);
    if (outcome === null) return;
    const repeat = repeats.get(asked) ?? 0;
    repeats.set(asked, repeat + 1);
    const { suite, slot: name, case: id, arm } = asked;
    const { round, stage } = request;
    onSample({ suite, slot: name, case: id, arm, round, stage, repeat, ...outcome });
  };
  return {
    outcome: settle,
    failRest(rows, error) {
      const outcome: CellOutcome = {
        result: { kind: 'errored', ...error },
        output: null,
        latencyMs: null,
        target: {},
        grader: {},
        calls: { target: 0, grader: 0 },
        cached: false,
        at: new Date().toISOString(),
      };
      for (const row of rows) for (const slot of row.slots) settle(row, slot, outcome);
      void opened;
    },
  };
}

/** Passes a child's messages on; resolves when its evaluation has ended, to what stopped it if something did. */
function evaluated(
  { opened, scheduler, lane, child }: ChildRun,
  evaluation: number,
  rows: readonly PlannedRow[],
  open: OpenCells,
): Promise<string | null> {
  const cellOf = (row: number, slot: number) => ({ row: rows[row]?.number ?? -1, slot });
  return new Promise((resolve) => {
    opened.onMessage = (message: FromChild) => {
      if ('evaluation' in message && message.evaluation !== evaluation) return;
      if (message.type === 'call') {
        const { call, role, provider, restMs, nested } = message;
        const cell = message.cell && cellOf(message.cell.row, message.cell.slot);
        scheduler.arrived(lane, { child, call, cell, role, provider, restMs, tries: 0 }, nested);
      } else if (message.type === 'answered') {
        scheduler.answered(lane, child, message.call, message.failure);
      } else if (message.type === 'done') {
        scheduler.finished(lane, child, cellOf(message.row, message.slot));
      } else if (message.type === 'outcome') {
        const row = rows[message.row];
        if (row) open.outcome(row, message.slot, message.outcome);
      } else if (message.type === 'evaluated') {
        resolve(message.failure);
      }
    };
  });
}

/** Ends a child whose move it is and that says nothing for longer than any call may take. */
function watchSilence({ opened, scheduler, lane, child, settings }: ChildRun): () => void {
  let last = performance.now();
  const relay = opened.onMessage;
  void relay;
  const timer = setInterval(() => {
    if (!scheduler.owes(lane, child)) last = performance.now();
    const silent = performance.now() - last;
    if (silent > settings.timeoutMs + GRACE_MS) {
      const seconds = Math.round(silent / 1000);
      opened.child.kill(
        `it gave no sign of life for ${seconds} s (an endless loop, or a promise never settled)`,
      );
    }
  }, WATCH_MS);
  return () => clearInterval(timer);
}
