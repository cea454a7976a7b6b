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
