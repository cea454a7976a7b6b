/**
 * Action: the shell for GitHub Actions.
 * Get: the inputs, the environment and the event of a step.
 * Give: an exit code, outputs of the step, and a publication in the hands of a publisher. It decides nothing about a change.
 */

import type { OpenEngine } from '../commands/opening/open-engine.ts';
import type { Policy } from '../config/policy/policy.ts';
import type { EventFacts } from '../github/events/event.ts';
import type { PullComments } from '../github/pull-comments.ts';
import type { Publisher } from '../publish/publisher.ts';
import type { ActionInputs } from './inputs.ts';
import type { ActionLog } from './log.ts';

/** What the publisher must know of the policy before anything else happens. */
export interface GateTitle {
  /** Names the check and marks the comment; null: the only gate of the repository. */
  readonly title: string | null;
  readonly comment: Policy['report']['comment'];
  /** The policy's own word for it, which the file for another job carries: that job's `title` is held against it. */
  readonly policyTitle: string | null;
  /** Why main's policy could not be found: then the run may say no more than that. */
  readonly problem?: unknown;
}

/** Everything that a mode of the action works with. */
export interface ActionStep {
  readonly env: NodeJS.ProcessEnv;
  readonly inputs: ActionInputs;
  readonly facts: EventFacts;
  readonly log: ActionLog;
  readonly gate: GateTitle;
  readonly publisher: Publisher;
  /** Read once in a run, by whoever needs them first. */
  readonly comments: PullComments;
  readonly openEngine: OpenEngine;
}

/** Whether a run is main's own, on a schedule or by hand, with no base that it should be compared with. */
export function isNightly(
  { kind, ref, defaultBranch }: Pick<EventFacts, 'kind' | 'ref' | 'defaultBranch'>,
  { base }: Pick<ActionInputs, 'base'>,
): boolean {
  if (base !== undefined) return false;
  const onMain = defaultBranch !== undefined && ref === `refs/heads/${defaultBranch}`;
  return kind === 'schedule' || (kind === 'manual' && onMain);
}
