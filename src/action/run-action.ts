import { setTimeout as sleep } from 'node:timers/promises';
import { saveState } from '@actions/core';
import { type OpenEngine, openEngine } from '../commands/opening/open-engine.ts';
import { PawlError } from '../errors.ts';
import { readEvent } from '../github/events/event.ts';
import { workflowRunMeasures } from '../github/events/event-errors.ts';
import { octokitPublisher } from '../github/octokit-publisher.ts';
import { pullComments } from '../github/pull-comments.ts';
import type { Publisher } from '../publish/publisher.ts';
import {
  CANCEL_LIMIT_MS,
  type Cancellation,
  forgeWait,
  PUBLISHING_LIMIT_MS,
  watchCancellation,
} from './cancelled.ts';
import { gateMode } from './gate-mode.ts';
import { gateTitle } from './gate-title.ts';
import { type ActionInputs, readInputs } from './inputs.ts';
import { type ActionLog, actionLog } from './log.ts';
import { measuredChange } from './measured-change.ts';
import { expectRunnerFiles, writeOutputs } from './outputs.ts';
import { publishMode } from './publish-mode.ts';
import { keepJournals } from './run-files.ts';
import { shardMode } from './shard-mode.ts';
import type { ActionStep } from './step.ts';

const CANCELLED_WORDS = 'The run was cancelled before it had a verdict: this is not a pass';
const CANCELLED_FIX = 'Run it again. It goes on where it stood if the job keeps its journal.';
/** Told to the second start by the first one. */
const STARTED = 'pawlStarted';

/**
 * The action. Returns the exit code of its step, which is the only thing that fails it. The runner starts it once more when the job has
 * ended, however it did: then what was asked is kept for the next run.
 */
export async function runAction(env: NodeJS.ProcessEnv, open: OpenEngine = openEngine): Promise<number> {
  if (env[`STATE_${STARTED}`] !== undefined) {
    await keepJournals(env);
    return 0;
  }
  const log = actionLog();
  try {
    expectRunnerFiles(env);
  } catch (problem) {
    // Nobody can be told more than the log and the exit code say.
    log.failure(problem);
    return 2;
  }
  saveState(STARTED, 'true');
  try {
    const inputs = readInputs(env);
    log.mask(inputs.token);
    if (inputs.mode === 'rerun') return await rerunMode(env, inputs, log);
    const event = readEvent(env);
    if (event.measuredBranch !== undefined && inputs.mode !== 'publish')
      throw workflowRunMeasures(inputs.mode);
    const { facts, ...commentless } = event.isMeasuring
      ? { facts: event }
      : await measuredChange(env, inputs, event);
    const gate = await gateTitle(env, inputs, facts);
    const comments = pullComments();
    const watch = watchCancellation();
    const publisher = octokitPublisher({
      token: inputs.token,
      comments,
      ...quietStep(inputs),
      ...commentless,
      facts,
      title: gate.title,
      commentPolicy: gate.comment,
      summaryFile: env.GITHUB_STEP_SUMMARY,
      command: log.command,
      wait: forgeWait(watch.cancelled, log.text),
    });
    return await guarded({ env, inputs, facts, log, gate, publisher, comments, openEngine: open }, watch);
  } catch (problem) {
    return failed(problem, log);
  }
}

/** Why a step writes neither comment nor check, where a later job does. */
function quietStep({ mode, shard }: ActionInputs): { readonly quiet?: string; readonly looksBack?: true } {
  if (shard !== undefined) return { quiet: 'the job that merges the shards writes it', looksBack: true };
  return mode === 'measure' ? { quiet: 'a later job writes it (`mode: measure`)' } : {};
}

/** `mode: rerun`: starts the gate again when a comment accepts something. */
async function rerunMode(env: NodeJS.ProcessEnv, inputs: ActionInputs, log: ActionLog): Promise<number> {
  const { rerunGate } = await import(/* webpackChunkName: "aside" */ '../github/consent/rerun.ts');
  log.text(await rerunGate({ env, token: inputs.token, workflow: inputs.workflow }));
  return 0;
}

/** Runs the mode; whatever happens to it, a check that was opened is completed. */
async function guarded(step: ActionStep, watch: Cancellation): Promise<number> {
  const mode = modeOf(step.inputs);
  try {
    const { publisher, published } = publisherUntil(watch, step.publisher);
    const code = await Promise.race([mode({ ...step, publisher }), watch.cancelled]);
    if (watch.isCancelled()) {
      const end = sleep(CANCEL_LIMIT_MS, null, { ref: false });
      // A verdict that is being written is written: it is there.
      await Promise.race([published(), sleep(PUBLISHING_LIMIT_MS, null, { ref: false })]);
      await Promise.race([step.publisher.close(CANCELLED_WORDS, 'cancelled', CANCELLED_FIX), end]);
      return await watch.cancelled;
    }
    return code;
  } catch (problem) {
    const code = failed(problem, step.log);
    await closeAfter(problem, step.publisher, step.log);
    return code;
  } finally {
    watch.stop();
  }
}

function modeOf({ mode, shard }: ActionInputs): (step: ActionStep) => Promise<number> {
  if (mode === 'publish') return publishMode;
  return shard === undefined ? gateMode : (step) => shardMode(step, shard);
}

/** What a cancelled run still finds out, with its children killed, is not published. */
function publisherUntil({ isCancelled }: Cancellation, publisher: Publisher) {
  let writing: Promise<unknown> = Promise.resolve();
  const publish: Publisher['publish'] = async (publication) => {
    if (isCancelled()) return [];
    const written = publisher.publish(publication);
    writing = written;
    return written;
  };
  return { publisher: { ...publisher, publish }, published: () => writing };
}

function failed(problem: unknown, log: ActionLog): number {
  log.failure(problem);
  const code = problem instanceof PawlError && problem.kind === 'unmeasured' ? 3 : 2;
  writeOutputs({ 'exit-code': String(code), ...(code === 3 ? { verdict: 'not-measured' } : {}) });
  return code;
}

async function closeAfter(problem: unknown, publisher: Publisher, log: ActionLog): Promise<void> {
  const help = problem instanceof PawlError ? problem.help : null;
  const why = help?.what ?? 'Pawl failed; the log of this step says why.';
  log.surfaces(await publisher.close(why, 'failure', help?.fix));
}
