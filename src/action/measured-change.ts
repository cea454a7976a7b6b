import type { EventFacts } from '../github/events/event.ts';
import { measuredPulls } from '../github/measured-pulls.ts';
import { NO_TOKEN } from '../github/surface-api.ts';
import { readPublication } from '../publish/publication-file.ts';
import type { SurfaceResult } from '../publish/publisher.ts';
import { skippedSurface } from '../publish/publisher.ts';
import { publicationPath } from './gate-title.ts';
import type { ActionInputs } from './inputs.ts';
import { otherBase } from './other-base.ts';

/** The change that a job answers for. */
export interface MeasuredChange {
  readonly facts: EventFacts;
  /** The answer of the comment where none may be written, whatever the policy says. */
  readonly commentless?: SurfaceResult;
}

/**
 * The change with its pull request. Only `workflow_run` may leave open which one it is; then GitHub says which open pull requests
 * have the measured commit. Throws an unmeasured error where it does not say.
 */
export async function measuredChange(
  env: NodeJS.ProcessEnv,
  inputs: ActionInputs,
  event: EventFacts,
): Promise<MeasuredChange> {
  const { measuredBranch, kind, pullNumber, headSha } = event;
  if (measuredBranch === undefined || kind !== 'pull-request' || pullNumber !== undefined)
    return { facts: event };
  const without = (reason: string, facts = event) => ({
    facts,
    commentless: skippedSurface('comment', reason),
  });
  if (inputs.token === '') return without(NO_TOKEN);
  const pulls = await measuredPulls({ token: inputs.token, facts: event });
  const [pull] = pulls;
  const commit = `\`${headSha.slice(0, 7)}\``;
  if (pull === undefined) return without(`no open pull request from this branch has ${commit} as its head`);
  if (pulls.length === 1) return { facts: { ...event, ...pull } };
  const judged = { ...event, ...pullTo(measuredBase(env, inputs, event), pulls) };
  const numbers = pulls.map((one) => `#${one.pullNumber}`).join(', ');
  return without(
    `several open pull requests from this branch have ${commit} as their head (${numbers}), and only the run that measured knows which one it judged`,
    judged,
  );
}

type Pulls = Awaited<ReturnType<typeof measuredPulls>>;

/**
 * The one of several pull requests whose check a verdict is. The branch that it goes to is the measuring run's word. That is enough
 * for the check, which all of them share, and not for choosing a conversation to write into.
 */
function pullTo(base: string | null, pulls: Pulls): Pulls[number] {
  const found = pulls.find(({ baseRef }) => baseRef === base);
  if (found === undefined) throw otherBase(`No open pull request from this branch goes to \`${base}\`.`);
  return found;
}

function measuredBase(
  env: NodeJS.ProcessEnv,
  inputs: ActionInputs,
  { repository, headSha }: EventFacts,
): string | null {
  const about = { repository, headSha, title: inputs.title ?? null };
  return readPublication(publicationPath(env, inputs), about).baseRef;
}
