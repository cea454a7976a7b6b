import { errorLine, PawlError } from '../../errors.ts';
import { greatest } from '../../numbers.ts';
import type { Sample } from '../../samples/sample.ts';
import type { BatchPart } from '../batch/batches.ts';
import { isMainChanged } from '../child/main-changed.ts';
import type { EngineSettings, OpenedSuite } from '../child/opened-suite.ts';
import type { ProcessChannel } from '../child/process-channel.ts';
import type { SuiteProcess } from '../child/suite-process.ts';
import { rawTemplate } from '../child/whole-templates.ts';
import type { RoundRequest } from '../eval-engine.ts';
import type { FromChild } from '../messages/child-messages.ts';
import type { ToChild } from '../messages/parent-messages.ts';
import type { Scheduler } from '../scheduler/scheduling.ts';
import { type DeferredCalls, deferredCalls } from './deferred-calls.ts';
import { inPieces } from './in-pieces.ts';
import { type CellError, type OpenCells, openCells } from './open-cells.ts';
import type { PlannedRow } from './planned-rows.ts';
import type { ChildRound } from './round-plan.ts';

/** One suite process's part of a round, and all that it needs to be run. */
export interface ChildRun {
  readonly request: RoundRequest;
  readonly scheduler: Scheduler;
  /** Number of the suite, and of the child in it, as the scheduler counts them. */
  readonly queue: number;
  readonly child: number;
  readonly part: ChildRound;
  readonly suite: SuiteProcess;
  readonly channel: ProcessChannel;
  readonly settings: EngineSettings;
  readonly onSample: (sample: Sample) => void;
}

/** How often a child that suite code has ended is started again in one round, for the cells that were not at work. */
const RESTARTS = 3;

/** Runs one child's part of a round. Ends when every requested cell has a sample or was refused, never by throwing. */
export async function runChildPart(run: ChildRun): Promise<void> {
  const cells = openCells(run.request, run.onSample);
  const part = run.settings.batches?.join();
  try {
    await runEvaluations(run, cells, part);
  } finally {
    run.scheduler.left(run.queue, run.child);
    part?.leave();
  }
}

async function runEvaluations(run: ChildRun, cells: OpenCells, part: BatchPart | undefined): Promise<void> {
  let restarts = 0;
  const { evaluations, manifest } = run.part;
  // Requests of one evaluation can wait for one batch.
  const pieces = part ? evaluations : inPieces(evaluations, manifest);
  for (const [index, rows] of pieces.entries()) {
    let open = rows;
    while (open.length > 0) {
      const error = await evaluation(run, index, open, cells, part);
      if (error === null) break;
      const begun = run.scheduler.interrupted(run.queue, run.child);
      if (begun.length > 0) run.suite.endedAtWork();
      for (const { row, slot } of begun) cells.fail(open, row, slot, error);
      open = open.filter(cells.isOpen);
      restarts += 1;
      if (error.cause !== 'crash' || restarts > RESTARTS || manifest.together.kind !== 'cell') {
        run.scheduler.abandoned(run.queue, run.child);
        cells.failRest(evaluations.flat(), error);
        return;
      }
    }
  }
}

/** Evaluates rows in the suite's process. Resolves to why the child ended, or was not started; null where it did not end. */
async function evaluation(
  run: ChildRun,
  index: number,
  rows: readonly PlannedRow[],
  cells: OpenCells,
  part: BatchPart | undefined,
): Promise<CellError | null> {
  const { suite, channel, scheduler, queue, child, settings } = run;
  const opened = await suite.opened().catch(notOpened);
  if ('cause' in opened) return opened;
  channel.connect(opened.child);
  const watch = watchSilence({
    limitMs: settings.timeoutMs,
    owes: () => scheduler.owes(queue, child),
    end: opened.child.kill,
  });
  const deferred = part && deferredCalls({ opened, scheduler, queue, child, rows, part });
  const done = listen(run, opened, index, rows, cells, watch, deferred);
  opened.child.send({
    type: 'evaluate',
    evaluation: index,
    rows: rows.map(({ case: row, slots, given, passages, variations }) => ({
      case: row,
      slots,
      ...(given && { given }),
      ...(passages && { passages }),
      ...(variations && { variations }),
    })),
    ...promptsOf(rows),
    // Whatever can wait for a batch is to be asked for it.
    window: part ? widestWindow(run.part, rows) : windowOf(run.part),
    together: opened.manifest.together.kind !== 'cell',
  });
  const end = await Promise.race([done, opened.child.ended.then((why) => ({ crash: why }))]);
  watch.stop();
  deferred?.close();
  if ('crash' in end) return crashed(end.crash);
  finishRows(run, rows, cells, end);
  return null;
}

/** The texts in the place of prompts, or the settings in that of a provider's: the same for all rows of an evaluation. */
function promptsOf(
  rows: readonly PlannedRow[],
): Pick<ToChild & { type: 'evaluate' }, 'prompts' | 'providers'> {
  const [first] = rows;
  const slot = first?.slots[0];
  if (first?.reverted === undefined || slot === undefined) return {};
  if ('provider' in first.reverted) return { providers: { [slot]: first.reverted.provider } };
  return { prompts: { [slot]: rawTemplate(first.reverted) } };
}

function notOpened(error: unknown): CellError {
  if (isMainChanged(error)) {
    const { what, fix } = error.help;
    return { cause: 'main-changed', message: `${what} To fix: ${fix}` };
  }
  const why = error instanceof PawlError ? errorLine(error) : String(error);
  return { cause: 'crash', message: `The suite could not be opened again: ${why}` };
}

function crashed(why: string): CellError {
  return { cause: 'crash', message: `The process of the suite ended: ${why}.` };
}

/** Whatever stopped an evaluation, nothing waits for its cells any more, and each has a sample or was refused. */
function finishRows(
  { scheduler, queue, child }: ChildRun,
  rows: readonly PlannedRow[],
  cells: OpenCells,
  { failure, refused }: EvaluationEnd,
): void {
  for (const row of rows) {
    for (const slot of row.slots) {
      scheduler.finished(queue, child, { row: row.number, slot });
      if (refused) cells.settle(row, slot, null);
    }
  }
  cells.failRest(rows, { cause: 'assertion', message: failure ?? 'promptfoo gave no result for this cell.' });
}

interface EvaluationEnd {
  readonly failure: string | null;
  readonly refused: boolean;
}

/** Cells under way at once in a child: all that may run, and enough that the next in the order is always among them. */
function windowOf(part: ChildRound): number {
  const { manifest } = part;
  if (manifest.together.kind === 'suite') return manifest.maxConcurrency ?? 4; // promptfoo's own default
  const copies = new Map<number, number>();
  for (const row of part.evaluations.flat()) copies.set(row.case, (copies.get(row.case) ?? 0) + 1);
  const block = manifest.slots.length * greatest([...copies.values()], 1);
  return 64 + 2 * block;
}

/** All cells, where promptfoo keeps no order of its own. */
function widestWindow(part: ChildRound, rows: readonly PlannedRow[]): number {
  const all = rows.reduce((sum, { slots }) => sum + slots.length, 0);
  return part.manifest.together.kind === 'suite' ? windowOf(part) : Math.max(all, windowOf(part));
}

/** Passes a child's messages on; resolves when its evaluation has ended, to what stopped it if something did. */
function listen(
  { scheduler, queue, child }: ChildRun,
  opened: OpenedSuite,
  evaluation: number,
  rows: readonly PlannedRow[],
  cells: OpenCells,
  watch: SilenceWatch,
  deferred: DeferredCalls | undefined,
): Promise<EvaluationEnd> {
  const cellOf = (row: number, slot: number) => ({ row: rows[row]?.number ?? -1, slot });
  return new Promise((resolve) => {
    opened.onMessage = (message: FromChild) => {
      watch.sign();
      if ('evaluation' in message && message.evaluation !== evaluation) return;
      if (message.type === 'call') {
        const { call, role, restMs, nested, endpoint } = message;
        const cell = message.cell && cellOf(message.cell.row, message.cell.slot);
        const scope = scopeOf(message, opened.manifest);
        scheduler.arrived(queue, { child, call, cell, role, endpoint, scope, restMs, tries: 0 }, nested);
      } else if (message.type === 'answered') {
        const { call, failure, limits, tokens } = message;
        scheduler.answered(queue, child, call, failure, { limits, tokens });
      } else if (message.type === 'done') {
        scheduler.finished(queue, child, cellOf(message.row, message.slot));
      } else if (message.type === 'outcome') {
        const row = rows[message.row];
        if (row) cells.settle(row, message.slot, message.outcome, deferred?.linesOf(message));
      } else if (message.type === 'evaluated') {
        resolve(message);
      }
      deferred?.hear(message);
    };
  });
}

/**
 * What fails together: one provider of one arm, since the other may have mended it. Where nobody can say which host is asked, one suite's
 * provider: the same words may be another program in another folder.
 */
function scopeOf(
  { endpoint, provider }: FromChild & { type: 'call' },
  { arm, suite }: OpenedSuite['manifest'],
): string {
  return JSON.stringify([endpoint.id, provider, arm, endpoint.isKnown ? '' : suite]);
}

/** How long past the limit of a call suite code may stay silent before its process is ended, in milliseconds. */
const GRACE_MS = 5_000;
const LOOK_EVERY_MS = 1_000;

interface SilenceWatch {
  /** Something was heard. */
  sign(): void;
  stop(): void;
}

/** Ends a child whose move it is and that says nothing for longer than any call may take. */
function watchSilence({
  limitMs,
  owes,
  end,
}: {
  readonly limitMs: number;
  readonly owes: () => boolean;
  readonly end: (reason: string) => void;
}): SilenceWatch {
  // Looks are counted, and no clock is read: while a machine sleeps, or has no time for this process, its suites have none either.
  let looks = 0;
  const sign = () => {
    looks = 0;
  };
  const timer = setInterval(() => {
    looks = owes() ? looks + 1 : 0;
    const silentMs = looks * LOOK_EVERY_MS;
    if (silentMs <= limitMs + GRACE_MS) return;
    const seconds = Math.round(silentMs / 1000);
    end(`it gave no sign of life for ${seconds} s (an endless loop, or a promise that never settles)`);
  }, LOOK_EVERY_MS);
  return { sign, stop: () => clearInterval(timer) };
}
