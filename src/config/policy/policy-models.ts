import { z } from 'zod';

/** One model that suites name by an alias (`pawl:model:ALIAS`): a fine-tuned model, an adapter, or the one in use. */
export const model = z.strictObject({
  id: z
    .string()
    .min(1)
    .meta({ examples: ['openai:chat:ft:gpt-4o-mini-2024-07-18:acme:support:9x8y7z'] })
    .describe('The provider under test, as promptfoo names it. A pull request that changes it is judged.'),
  config: z
    .record(z.string(), z.unknown())
    .optional()
    .meta({ examples: [{ temperature: 0 }] })
    .describe('Settings of the provider: `temperature`, `apiBaseUrl` of an OpenAI-compatible server, …'),
  base: z
    .string()
    .min(1)
    .optional()
    .meta({ examples: ['openai:chat:gpt-4o-mini-2024-07-18'] })
    .describe('What it was trained from.'),
  training: z
    .string()
    .min(1)
    .optional()
    .meta({ examples: ['data/train.jsonl'] })
    .describe('The training file (JSON Lines), relative to this file: cases that stand in it are named.'),
  job: z
    .string()
    .regex(/^ftjob-[\w-]+$/)
    .optional()
    .meta({ examples: ['ftjob-abc123'] })
    .describe('The fine-tuning job, where the model cannot be asked which one it was.'),
  trainingCost: z
    .number()
    .positive()
    .optional()
    .meta({ examples: [24] })
    .describe('US dollars that training it cost, for the break-even of `pawl variants`.'),
  contaminated: z
    .enum(['report', 'leave-out'])
    .default('report')
    .describe(
      'Cases that stand in the training file. `report`: only named. `leave-out`: also left out of the verdict.',
    ),
});

/** A trade that the team accepts between variants of a suite. */
export const trade = z.strictObject({
  cheaper: z
    .number()
    .gt(0)
    .lt(1)
    .meta({ examples: [0.4] })
    .describe('Share of the cost that must be saved: 0.4 is 40 %.'),
  points: z
    .number()
    .min(0)
    .max(1)
    .meta({ examples: [0.01] })
    .describe('Accuracy that may be lost for it: 0.01 is one point.'),
});

/** What a model costs. */
export const price = z.strictObject({
  input: z
    .number()
    .min(0)
    .meta({ examples: [0.15] })
    .describe('US dollars per million tokens of the prompt.'),
  output: z
    .number()
    .min(0)
    .meta({ examples: [0.6] })
    .describe('US dollars per million tokens of the answer.'),
});

export type ModelPolicy = z.infer<typeof model>;
