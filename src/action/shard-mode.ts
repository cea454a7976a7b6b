import path from 'node:path';
import { drawPart } from '../commands/shards/draw-part.ts';
import type { Shard } from '../plan/shards.ts';
import { gateOptions, removeCommittedFiles } from './gate-mode.ts';
import { loggedProgress } from './logged-progress.ts';
import { writeOutputs } from './outputs.ts';
import { restoreJournals } from './run-files.ts';
import { type ActionStep, isNightly } from './step.ts';

/**
 * One job of a matrix: draws its part of the gate's answers and leaves it in a folder outside of the checkout, which no change can write by
 * what it commits. It answers 0 once that is done, whatever the answers are: the job that merges the parts judges.
 */
export async function shardMode(step: ActionStep, shard: Shard): Promise<number> {
  const { env, inputs, facts, gate, log, publisher } = step;
  await removeCommittedFiles(step);
  if (gate.problem !== undefined) throw gate.problem;
  const stands = facts.aside !== undefined || (await publisher.standing()) !== null;
  if (stands || isNightly(facts, inputs)) {
    log.text('Shards have nothing to draw on this event: the job that merges them does what is to be done.');
    writeOutputs({ part: '', 'exit-code': '0' });
    return 0;
  }
  await restoreJournals(step);
  const progress = loggedProgress(log);
  const folder = path.join(
    env.RUNNER_TEMP ?? path.join(env.GITHUB_WORKSPACE ?? process.cwd(), '.pawl'),
    'pawl-part',
  );
  const { file, lines } = await drawPart(gateOptions(step, progress).options, shard, folder);
  progress.end();
  for (const line of lines) log.text(line);
  writeOutputs({ part: file ?? '', 'exit-code': '0' });
  return 0;
}
