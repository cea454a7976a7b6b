import { z } from 'zod';
import { TOKEN_COUNTS } from '../../compare/comparison.ts';

const tokens = z.number().min(0);

/** The length of a slot's prompts on both sides, as published. */
export const promptTokensResult = z
  .object({
    baseline: tokens.describe("Mean tokens of a request's prompt on main, cases alike."),
    candidate: tokens,
    from: z
      .enum(TOKEN_COUNTS)
      .describe('`usage`: as the provider counts. `characters`: those of the rendered prompt ÷ 4.'),
    usdPerThousand: z
      .number()
      .nullable()
      .describe('US dollars that 1,000 requests take more for it; null where the price is not known.'),
  })
  .nullable()
  .describe('How long the prompts are. Null where that is not known, or one side has no such slot.');
