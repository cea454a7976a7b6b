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
      document: text.describe('Document that the passage is from.'),
      start: place.describe(
        'Offset of its first character in the document, from 0; null where it is not known.',
      ),
      end: place.describe('Offset behind its last character; null where it is not known.'),
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

const answers = z.object({
  scored: count.describe('Answers with a score.'),
  passed: count.describe('Those of them that pass.'),
});

/** The same of a search that sets parts of a change back. Its cases may have got worse by another metric than `pass`. */
const restored = z.object({
  scored: count.describe('Answers with a score.'),
  passed: count.describe('Those of them that are as good as on main.'),
});

const byOther = z
  .literal(true)
  .optional()
  .describe('Set where the cases got worse by another metric than `pass`.');

const how = z
  .enum(LINES_HOW)
  .describe(
    '`alone`: without this change the cases pass again. `either`: without any one of these. `all`: only without all of them.',
  );

/** What the named parts of a change explain. */
const explained = {
  cases: count.describe('Cases that it explains.'),
  scored: count.describe('Answers of these cases with this set back to main.'),
  passed: count.describe('Those of them that are as good as on main.'),
};

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

const changedLines = z.object({
  line: line.nullable().describe("First line in this PR's file; null where it is not known."),
  inPrompt: line.describe('First line in the prompt.'),
  before: z.array(text).nullable().describe('Lines of main; null where they are too many.'),
  after: z.array(text).nullable().describe('Lines of this PR; null where they are too many.'),
  count: count.describe('Number of lines of this PR.'),
});

const changedSetting = z.object({
  name: text.describe('Name of the setting.'),
  from: text.describe("Main's value."),
  to: text.describe("This PR's value."),
});

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
    cases: count.describe(
      'Cases that were asked: confirmed ones, or suspected ones where none is confirmed alone.',
    ),
    main: restored.describe("Answers with all of main's lines."),
    byOther,
    found: z
      .array(z.object({ how, lines: z.array(changedLines).describe('The changed lines.'), ...explained }))
      .describe('What broke the cases; empty unless the outcome is `found`.'),
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
    cases: count.describe(
      'Cases that were asked: confirmed ones, or suspected ones where none is confirmed alone.',
    ),
    main: restored.describe("Answers with all of main's values."),
    byOther,
    found: z
      .array(z.object({ how, settings: z.array(changedSetting).describe('The settings.'), ...explained }))
      .describe('What broke the cases; empty unless the outcome is `found`.'),
  })
  .nullish()
  .describe(
    'Which settings that moved together did it; null where nobody looked, absent in older documents.',
  );
