import { z } from 'zod';

const rank = z.int().min(1).nullable();
const place = z.int().min(0).nullable();

/** What was retrieved for a case that moved, before and after. */
export const retrievedResult = z
  .array(
    z.object({
      document: z.string(),
      start: place.describe('First character in its document; null where it is not known.'),
      end: place,
      baseline: rank.describe("Place in main's ranking, 1 is best; null: main did not find it."),
      candidate: rank.describe("Place in this PR's ranking; null: this PR did not find it."),
    }),
  )
  .nullable()
  .describe('Passages of one sample of each side; null where none are known or the case did not move.');
