import { z } from 'zod';
import { RULERS } from '../../plan/eval-plan.ts';

const count = z.int().min(0);

/** What the assertions and graders of both sides make of the same answers of a case. */
export const regradedSchema = z
  .object({
    ruler: z
      .enum(RULERS)
      .describe(
        "`same-answers`: nothing but what grades them differs, so nothing was judged. `candidate`: this PR's assertions judged both sides.",
      ),
    answers: count.describe("Answers that both sides graded: main's stored ones, else one of this PR."),
    byMain: count.describe("How many of them pass by main's assertions."),
    byPull: count.describe("How many of them pass by this PR's."),
    own: z
      .object({ answers: count, byMain: count, byPull: count })
      .nullable()
      .describe("The same of main's fresh answers, where this PR's assertions judged them."),
  })
  .nullable()
  .describe('Set where this PR edits what grades the case.');
