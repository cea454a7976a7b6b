/**
 * Action: the shell for GitHub Actions.
 * Get: the inputs, the environment and the event of a step.
 * Give: an exit code, outputs of the step, and a publication in the hands of a publisher. It decides nothing about a change.
 */

import type { OpenEngine } from '../commands/opening/open-engine.ts';
import type { EventFacts } from '../github/events/event.ts';
import type { Publisher } from '../publish/publisher.ts';
import type { ActionInputs } from './inputs.ts';
import type { ActionLog } from './log.ts';

/** Everything that a mode of the action works with. */
export interface ActionStep {
  readonly env: NodeJS.ProcessEnv;
  readonly inputs: ActionInputs;
  readonly facts: EventFacts;
  readonly log: ActionLog;
  readonly publisher: Publisher;
  readonly openEngine: OpenEngine;
}
