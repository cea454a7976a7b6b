import type { SampleRequest } from '../plan/eval-plan.ts';
import type { Stage } from '../samples/stage.ts';
import type { DesignStep } from './design.ts';

/** The round that asks for these; null where nothing is left to ask. */
export function askedRound(stage: Stage, requests: readonly SampleRequest[]): DesignStep | null {
  return requests.length > 0 ? { kind: 'round', stage, requests } : null;
}
