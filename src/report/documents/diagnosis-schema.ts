import { z } from 'zod';
import { BLAMED, LINES_FOUND, SETTINGS_FOUND } from '../../compare/blame/diagnosis.ts';
import { LINES_HOW } from '../../vocabulary.ts';

const count = z.int().min(0);
const text = z.string();

const rank = z.int().min(1).nullable();
const place = z.int().min(0).nullable();

const retrieved = z
  .array(
    z.object({
      document: z.string(),
      start: place.describe('First character in its document; null where it is not known.'),
      end: place,
      relevant: z
        .boolean()
        .default(false)
        .describe(
          'It holds what the case says should be found; false where it does not, or nothing is known.',
        ),
      baseline: rank.describe("Place in main's ranking, 1 is best; null: main did not find it."),
      candidate: rank.describe("Place in this PR's ranking; null: this PR did not find it."),
    }),
  )
  .nullable()
  .describe('Passages of one sample of each side; null where none are known or the case did not move.');

const answers = z.object({ scored: count, passed: count });

/** What was retrieved for a case that moved, before and after, and which half of a RAG configuration lost it. */
export const retrievedFields = {
  retrieved,
  blame: z
    .object({
      by: z.enum(BLAMED).describe('`together`: each half alone answers right. `left-out`: it was not asked.'),
      baseline: answers.describe("Main's answers from this PR's passages."),
      candidate: answers.describe("This PR's answers from main's passages."),
      samePassages: z.boolean().describe('Both sides retrieved the same, so nothing was asked.'),
    })
    .nullable()
    .describe(
      'Retriever or generator; null where it is not a confirmed case of a model that answers from passages.',
    ),
};

const line = z.int().min(1);

/** Which changed lines of a slot's prompt broke its confirmed cases, as published. */
export const brokenLinesResult = z
  .object({
    outcome: z
      .enum(LINES_FOUND)
      .describe(
        "`not-text`: the cases fail with all of main's lines too. `unclear`: nothing is named. `cut-short`: the budget ended first. `code`: a function makes the prompt.",
      ),
    file: text.describe('The file that holds the prompt.'),
    groups: count.describe('Groups of changed lines.'),
    cases: count.describe('Confirmed cases that were asked.'),
    main: answers.describe("Answers with all of main's lines, and those of them that are as on main."),
    byOther: z.literal(true).optional().describe('Worse by another metric than that they pass.'),
    found: z.array(
      z.object({
        how: z
          .enum(LINES_HOW)
          .describe(
            '`alone`: without this change the cases pass again. `either`: without any one of these. `all`: only without all of them.',
          ),
        lines: z.array(
          z.object({
            line: line.nullable().describe("First line in this PR's file; null where it is not known."),
            inPrompt: line.describe('First line in the prompt.'),
            before: z.array(text).nullable().describe('Lines of main; null where they are too many.'),
            after: z.array(text).nullable(),
            count: count.describe('Lines of this PR.'),
          }),
        ),
        cases: count.describe('Cases that it explains.'),
        scored: count,
        passed: count,
      }),
    ),
  })
  .nullable()
  .describe('Which changed lines of the prompt did it. No part of the verdict. Null where nobody looked.');

/** Which settings that moved together broke a slot's confirmed cases, as published. */
export const brokenSettingsResult = z
  .object({
    outcome: z
      .enum(SETTINGS_FOUND)
      .describe(
        "`not-settings`: the cases fail with all of main's values too. `unclear`: none is named. `cut-short`: the budget ended first.",
      ),
    tried: count.describe('Settings that moved together and were set back.'),
    cases: count.describe('Confirmed cases that were asked.'),
    main: answers.describe("Answers with all of main's values, and those of them that are as on main."),
    byOther: z.literal(true).optional().describe('Worse by another metric than that they pass.'),
    found: z.array(
      z.object({
        how: z.enum(LINES_HOW),
        settings: z.array(z.object({ name: text, from: text, to: text })),
        cases: count.describe('Cases that it explains.'),
        scored: count,
        passed: count,
      }),
    ),
  })
  .nullish()
  .describe(
    'Which settings that moved together did it; null where nobody looked, absent in older documents.',
  );
