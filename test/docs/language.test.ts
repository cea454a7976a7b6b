import { describe, expect, test } from 'vitest';
import { proseOf } from '../../scripts/language/prose.ts';
import { hardToRead } from '../../scripts/language/rules.ts';

// Sentences that stood here once, and what became of them.
describe('what is hard to read is found, its better form is not', () => {
  test.each([
    [
      "The plan without the cells of which enough samples with today's keys are stored.",
      'Removes cells that already have enough stored samples.',
    ],
    ['A line that is no sample costs that line.', 'Skips lines that are not valid samples.'],
    [
      'The error of an output that would not be graded as it was.',
      'The error of an output that cannot be graded again.',
    ],
    ['It is said, and blocks nothing.', 'Reported as a warning. It never blocks.'],
    ['Ask anew about a change.', 'Ask again about a change.'],
    ['They decide as ever.', 'They decide as before.'],
    ['Of each cell the samples with its newest keys.', 'The samples of each cell that have its newest keys.'],
    ['Labels are compared to the letter.', 'Labels are compared exactly.'],
    ['Refs by suite, so that a job fetches no other.', 'Refs by suite: a job fetches its own alone.'],
    [`${'word '.repeat(41)}, and that was it.`, `${'word '.repeat(20)}. ${'Word '.repeat(20)}.`],
  ])('%s', (hard, plain) => {
    expect(hardToRead(hard)).toHaveLength(1);
    expect(hardToRead(plain)).toEqual([]);
  });

  test('what only looks like it is not', () => {
    for (const fine of ['There is no such file.', 'It is no longer there.', 'to be or not to be no more'])
      expect(hardToRead(fine)).toEqual([]);
  });
});

describe('what people read', () => {
  test('in code: comments, docstrings and texts, not code', () => {
    const code = [
      '// first line',
      '// of one comment',
      'const of = which;',
      "const short = 'two words';",
      "const text = 'these are four words';",
      'const template = `there are \u0024{of} words in it`;',
      '/** Holds `of which` as code. */',
    ].join('\n');
    expect(proseOf('a.ts', code)).toEqual([
      { line: 1, text: 'first line\nof one comment' },
      { line: 7, text: expect.stringMatching(/Holds code as code/) },
      { line: 5, text: 'these are four words' },
      { line: 6, text: ' words in it' },
    ]);
  });

  test('in Markdown: headings, paragraphs and cells, without code', () => {
    const page = '# A title\n\nSome `of which` code.\n\n```\nby which\n```\n\n| a |\n| - |\n| b |\n';
    expect(proseOf('a.md', page).map(({ line, text }) => [line, text])).toEqual([
      [1, 'A title'],
      [3, 'Some code code.'],
      [9, 'a'],
      [11, 'b'],
    ]);
  });
});
