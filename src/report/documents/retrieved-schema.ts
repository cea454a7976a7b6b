import { z } from 'zod';
import { BLAMED } from '../../compare/comparison.ts';

const rank = z.int().min(1).nullable();
const place = z.int().min(0).nullable();

const retrieved = z
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

const answers = z.object({ scored: z.int().min(0), passed: z.int().min(0) });

/** What was retrieved for a case that moved, before and after, and which half of a RAG configuration lost it. */
export const retrievedFields = {
  retrieved,
  lostBy: z
    .object({
      by: z.enum(BLAMED).describe('`together`: each half alone answers right. `left-out`: it was not asked.'),
      mainPassages: answers.describe("This PR's answers from main's passages."),
      pullPassages: answers.describe("Main's answers from this PR's passages."),
      samePassages: z.boolean().describe('Both sides retrieved the same, so nothing was asked.'),
    })
    .nullable()
    .describe(
      'Retriever or generator; null where it is no confirmed case of a model that answers from passages.',
    ),
};
