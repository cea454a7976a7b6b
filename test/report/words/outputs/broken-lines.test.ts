import { describe, expect, test } from 'vitest';
import type { BrokenLines, ChangedLines, LineBlame } from '../../../../src/compare/blame/diagnosis.ts';
import { annotationsOf } from '../../../../src/report/documents/annotations.ts';
import { lineBlock } from '../../../../src/report/markdown/line-blocks.ts';
import { commentOf } from '../../../../src/report/markdown/surfaces.ts';
import {
  lineSentences,
  placesText,
  restoringRows,
} from '../../../../src/report/words/outputs/broken-lines.ts';
import * as make from '../../verdicts.ts';

const change = (line: number, over: Partial<ChangedLines> = {}): ChangedLines => ({
  line,
  inPrompt: line,
  before: ['Be kind.'],
  after: ['Be rude.'],
  count: 1,
  ...over,
});
const blame = (how: LineBlame['how'], lines: readonly ChangedLines[], cases = 3): LineBlame => ({
  how,
  lines,
  cases,
  scored: 6,
  passed: 6,
});
const found = (...blames: readonly LineBlame[]): BrokenLines => ({
  outcome: 'found',
  file: 'prompts/triage.txt',
  groups: 4,
  cases: 3,
  main: { scored: 3, passed: 3 },
  found: blames,
});
const gone = { count: 0, after: [] };

describe('the place of changed lines', () => {
  test.each([
    ['Line 12', [change(12)]],
    ['Lines 12–14', [change(12, { count: 3 })]],
    ['Lines 3 and 12–13', [change(3), change(12, { count: 2 })]],
    ['The line removed before line 4', [change(4, gone)]],
    ['The 2 lines removed before line 4', [change(4, { ...gone, before: ['a', 'b'] })]],
    ['The lines removed before line 4', [change(4, { ...gone, before: null })]],
    ['Line 2 and the line removed before line 4', [change(2), change(4, gone)]],
    ['Line 7 in the prompt', [change(7, { line: null })]],
  ])('%s', (text, lines) => {
    expect(placesText(lines)).toBe(text);
  });
});

describe('what was found, in words', () => {
  test.each<[string, BrokenLines]>([
    [
      'Line 12 of `prompts/triage.txt` did it: without its change, 3 of 3 tried cases pass again (6 of 6 answers).',
      found(blame('alone', [change(12)])),
    ],
    [
      'Line 12 of `prompts/triage.txt` did it: without its change, 1 of 3 tried cases is as on main again (6 of 6 answers).',
      { ...found(blame('alone', [change(12)], 1)), byOther: true },
    ],
    [
      'Lines 3 and 12 of `prompts/triage.txt` did it together: without any one of them, 3 of 3 tried cases pass again (6 of 6 answers).',
      found(blame('either', [change(3), change(12)])),
    ],
    [
      'Lines 3 and 12 of `prompts/triage.txt` each did it: only without all of them, 3 of 3 tried cases pass again (6 of 6 answers).',
      found(blame('all', [change(3), change(12)])),
    ],
    [
      'Lines 3, 12 and 20–21 of `prompts/triage.txt` did it, each by itself: without its change, 1 of 3 tried cases passes again (6 of 6 answers).',
      found(
        blame('alone', [change(12)], 1),
        blame('alone', [change(3)], 1),
        blame('alone', [change(20, { count: 2 })], 1),
      ),
    ],
    [
      "The words of the prompt did not do it: with main's `prompts/triage.txt`, 0 of 3 answers pass again. Look at what else this PR changes.",
      { ...found(), outcome: 'not-text', main: { scored: 3, passed: 0 } },
    ],
    [
      'No single change explains it: of 4 changes in `prompts/triage.txt`, none brings the 3 tried cases back for sure.',
      { ...found(), outcome: 'unclear' },
    ],
    [
      "It is not clear whether the change of `prompts/triage.txt` did it: with main's text, 1 of 3 answers passes again.",
      { ...found(), outcome: 'unclear', groups: 1, main: { scored: 3, passed: 1 } },
    ],
    [
      'The budget ended before it was known which lines of `prompts/triage.txt` did it.',
      { ...found(), outcome: 'cut-short' },
    ],
    [
      'Pawl did not look for the lines: code makes the prompt (`prompts/triage.txt`), and no other text can stand in for it.',
      { ...found(), outcome: 'code' },
    ],
  ])('%s', (text, lines) => {
    expect(lineSentences(lines)).toEqual([text]);
  });

  test('places that do not say the same of the cases have a sentence each', () => {
    const several = found(
      blame('alone', [change(3)], 1),
      blame('either', [change(5), change(6)], 1),
      blame('alone', [change(12)], 2),
      blame('either', [change(8), change(9)], 1),
    );
    expect(lineSentences(several).map((text) => text.slice(0, text.indexOf(' of')))).toEqual([
      ...['Line 3', 'Lines 5 and 6', 'Line 12', 'Lines 8 and 9'],
    ]);
  });

  test('the edit takes this PR\u2019s lines out and puts main\u2019s in; lines that are too many are left out', () => {
    const lines = found(
      blame('alone', [change(3)]),
      blame('alone', [change(9, { before: null, after: null })]),
    );
    expect(restoringRows(lines)).toEqual(['- Be rude.', '+ Be kind.']);
    expect(lineBlock(lines)).toContain('```diff\n- Be rude.\n+ Be kind.\n```');
  });
});

describe('on the surfaces', () => {
  const slot = make.slot({
    cases: [make.aCase('a', 'broken'), make.aCase('b', 'broken')],
    brokenLines: found(blame('alone', [change(12)], 2), blame('alone', [change(20)], 1)),
  });
  const verdict = make.verdict('regressed', [make.suite('regressed', [slot])]);

  test('the comment says it once, under the change of the prompt', () => {
    const text = commentOf(verdict, make.context());
    expect(text.split('Line 12 of').length).toBe(2);
    expect(text.indexOf('Prompt `prompts/triage.txt`')).toBeLessThan(text.indexOf('Line 12 of'));
  });

  test('the annotation of the prompt stands at the line, with what main says; each other line has one', () => {
    const annotations = annotationsOf(verdict, make.context());
    expect(annotations.map(({ file, line }) => [file, line])).toEqual([
      ['prompts/triage.txt', 12],
      ['prompts/triage.txt', 20],
    ]);
    expect(annotations[0]?.message).toContain('On main it reads:\nBe kind.\n\n');
    expect(annotations[1]?.title).toBe('Line 20 broke 1 of 3 tried cases');
  });
});
