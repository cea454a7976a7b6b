import { createHash } from 'node:crypto';
import path from 'node:path';
import { journaledEngine } from '../../journal/journaled-engine.ts';
import { count as counted } from '../../numbers.ts';
import { drawShard, type ShardDrawn } from '../../pipeline/shard.ts';
import { unmeasuredLine } from '../../plan/eval-plan.ts';
import type { Shard } from '../../plan/shards.ts';
import { partName, partText } from '../../samples/shard-part.ts';
import { openOwnFolder, writeFileAtomic } from '../../trees/own-files.ts';
import { beginRun, changeIdentity, ownIdentity } from '../gate/begin-run.ts';
import { openWithStore } from '../gate/store-ahead.ts';
import type { GateOptions } from '../opening/gate-options.ts';
import { type Change, resolveChange } from '../opening/resolve-change.ts';
import { serveArms } from '../opening/serve-arms.ts';

/** A part that was written, and what is to be said of it. `file` null: a push to the default branch, where nothing is spread. */
export interface DrawnPart {
  readonly file: string | null;
  readonly lines: readonly string[];
}

/**
 * Draws one shard's part of the gate on the checkout, and leaves it as a file in a folder. It judges nothing: whatever its cells
 * answered, the merging job decides. Throws where the change cannot be opened, as the gate does.
 */
export async function drawPart(options: GateOptions, shard: Shard, out: string): Promise<DrawnPart> {
  const started = options.clock();
  const change = await resolveChange(options);
  if (change.kind === 'record')
    return {
      file: null,
      lines: ['A push to the default branch is not spread: the merging job samples main.'],
    };
  try {
    return await partOf(change, options, shard, { out, elapsedMs: () => options.clock() - started });
  } finally {
    await change.arms.close();
  }
}

async function partOf(
  change: Change,
  options: GateOptions,
  shard: Shard,
  { out, elapsedMs }: { readonly out: string; readonly elapsedMs: () => number },
): Promise<DrawnPart> {
  const folder = openOwnFolder(path.resolve(change.root, out));
  const opened = await openWithStore(change, { ...options, jobs: shard.count }, serveArms);
  try {
    const identity = await changeIdentity(change, opened.request, options);
    // Its rounds are others than the gate's, so its journal is one of its own.
    const journalOf = ownIdentity(identity, ['shard', shard.index, shard.count]);
    const { request, journal, notes } = await beginRun(change, opened, options, { identity, journalOf });
    const engine = journaledEngine(opened.engine, journal);
    const drawn = await drawShard({ ...request, elapsedMs }, shard, engine, options.onEvent).finally(() =>
      journal.close(),
    );
    const file = path.join(folder, partName(shard));
    // An error is not an answer: the merging job asks again.
    const answers = drawn.samples.filter(({ result }) => result.kind === 'scored');
    writeFileAtomic(
      file,
      partText({ identity, dealt: dealtDigest(drawn), ...shard, at: new Date().toISOString() }, answers),
    );
    return {
      file,
      lines: [...opened.notes, ...notes, ...journal.problems(), ...drawnLines(shard, drawn, answers.length)],
    };
  } finally {
    await opened.close();
  }
}

function dealtDigest({ dealt }: ShardDrawn): string {
  return createHash('sha256')
    .update(JSON.stringify([...dealt]))
    .digest('hex');
}

function drawnLines(
  { index, count }: Shard,
  { plan, cells, samples, spentOn }: ShardDrawn,
  answers: number,
): string[] {
  const unmeasured = plan.suites.flatMap(({ suite, action }) =>
    action.kind === 'unmeasured' ? [`\`${suite}\`: ${unmeasuredLine(action.why)}`] : [],
  );
  const errors = samples.length - answers;
  const calls = samples.reduce((sum, sample) => sum + sample.calls.target + sample.calls.grader, 0);
  return [
    `Shard ${index} of ${count}: ${counted(answers, 'answer')} of ${counted(cells, 'cell')}, ${counted(calls, 'call')}. The merging job gives the verdict.`,
    ...unmeasured,
    ...(samples.length === 0 && spentOn === null && unmeasured.length === 0
      ? ['This shard has nothing to draw: what the others leave, the merging job asks.']
      : []),
    ...(errors > 0 ? [`${counted(errors, 'call')} ended in an error. The merging job asks again.`] : []),
    ...(spentOn === null ? [] : [`The budget of ${spentOn} ended before all of it was asked.`]),
  ];
}
