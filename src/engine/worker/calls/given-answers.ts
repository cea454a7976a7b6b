import { type GivenOutput, NOT_GRADED_AGAIN } from '../../../samples/given-output.ts';
import type { Endpoint } from '../../messages/child-messages.ts';
import type { ProviderResponse } from '../promptfoo/promptfoo-types.ts';
import type { CallGate } from './call-gate.ts';
import { CallRefused } from './call-gate.ts';
import type { CellKey, Tallies } from './cell-tally.ts';

/** An output to grade in a cell, or why it cannot be graded a second time. */
export type Given = { readonly output: GivenOutput } | { readonly why: string };

/** Outputs that stand in the place of answers. */
export interface GivenAnswers {
  /** The response of a cell once its turn has come; no target is called for it. Throws `CallRefused`. */
  inTurn(cell: CellKey | null, provider: string, endpoint: Endpoint): Promise<ProviderResponse>;
}

/** Answers from what is given for each row. */
export function givenAnswers(
  givenFor: (row: number) => Given,
  gate: CallGate,
  tallies: Tallies,
): GivenAnswers {
  return {
    async inTurn(cell, provider, endpoint) {
      const given = cell === null ? { why: 'its call belongs to no cell' } : givenFor(cell.row);
      if ('why' in given) return { error: `${NOT_GRADED_AGAIN}: ${given.why}` };
      const response = responseOf(given.output);
      const request = { cell, role: 'given', provider, endpoint, restMs: 0 } as const;
      try {
        return await gate.pass(
          request,
          async () => response,
          () => ({ failure: null, limits: null, tokens: null }),
        );
      } catch (error) {
        if (cell !== null && error instanceof CallRefused) tallies.of(cell).refused = true;
        throw error;
      }
    },
  };
}

function responseOf({ text, form, latencyMs, cost }: GivenOutput): ProviderResponse {
  return {
    output: form === 'json' ? (JSON.parse(text) as unknown) : text,
    ...(latencyMs !== null && { latencyMs }),
    ...(cost !== null && { cost }),
  };
}
