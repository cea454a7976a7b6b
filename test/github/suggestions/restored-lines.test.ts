import { createTwoFilesPatch } from 'diff';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { groupedText, revertedText } from '../../../src/design/lines/line-groups.ts';
import { hunksOf } from '../../../src/github/suggestions/patch.ts';
import { type RestoredLines, restoredLines } from '../../../src/github/suggestions/restored-lines.ts';

/** A patch as GitHub lists it: without the lines that name the files. */
function patchOf(before: string, after: string): string {
  const whole = createTwoFilesPatch('a', 'b', before, after, '', '', { context: 3 });
  return whole.slice(whole.indexOf('@@')).replace(/\n$/, '');
}

/** What a click makes of a text. */
function clicked(text: string, { start, end, restored }: RestoredLines): string {
  return text
    .split('\n')
    .toSpliced(start - 1, end - start + 1, ...restored)
    .join('\n');
}

const MAIN = ['Sell camping gear.', '', 'Be polite.', 'Answer in English.', 'Say when you are not sure.', '']
  .concat(['Refunds take 30 days.', 'Keep it short.', ''])
  .join('\n');

/** Suggestions for each group of an edit. */
function restored(before: string, after: string): readonly (RestoredLines | null)[] {
  const { groups } = groupedText(before, after);
  return groups.map(({ from, before: mains, after: mine }) =>
    restoredLines(patchOf(before, after), { line: from, before: mains, after: mine }),
  );
}

describe('the lines of main behind an edit', () => {
  test('of a line that was reworded, beside another that was', () => {
    const after = MAIN.replace('Be polite', 'Be very polite').replace('in English', 'in good English');
    const found = restored(MAIN, after);
    expect(found).toEqual([
      { start: 3, end: 3, replaced: ['Be very polite.'], restored: ['Be polite.'] },
      { start: 4, end: 4, replaced: ['Answer in good English.'], restored: ['Answer in English.'] },
    ]);
  });

  test('of lines that were only removed: they come back with the line behind them', () => {
    const after = MAIN.replace('Answer in English.\nSay when you are not sure.\n', '');
    expect(restored(MAIN, after)).toEqual([
      {
        start: 4,
        end: 4,
        replaced: [''],
        restored: ['Answer in English.', 'Say when you are not sure.', ''],
      },
    ]);
  });

  test('of the last lines of a file: they come back with the line before them', () => {
    const [before, after] = ['one\ntwo\nthree\nfour\n', 'one\ntwo\n'];
    const edit = { line: 3, before: ['three', 'four'], after: [] };
    expect(restoredLines(patchOf(before, after), edit)).toEqual({
      start: 2,
      end: 2,
      replaced: ['two'],
      restored: ['two', 'three', 'four'],
    });
  });

  test('of lines that were only added: nothing', () => {
    const after = MAIN.replace('Be polite.\n', 'Be polite.\nNever apologize.\n');
    expect(restored(MAIN, after)).toEqual([
      { start: 4, end: 4, replaced: ['Never apologize.'], restored: [] },
    ]);
  });

  test('with tabs, trailing spaces, fences and HTML as they stand', () => {
    const hostile = ['\t- keep\t ', '````suggestion', '</details><!-- x --> @all', '~~~'];
    const before = `one\n${hostile.join('\n')}\ntwo\n`;
    const found = restored(before, 'one\nAll of it is gone.\ntwo\n');
    expect(found[0]?.restored).toEqual(hostile);
  });

  test('found at its text where the head counts its lines otherwise, once', () => {
    const after = MAIN.replace('Be polite', 'Be rude');
    const edit = { line: 40, before: ['Be polite.'], after: ['Be rude.'] };
    expect(restoredLines(patchOf(MAIN, after), edit)).toMatchObject({ start: 3, end: 3 });
    const far = Array.from({ length: 12 }, (_, at) => `line ${at}`).join('\n');
    const twice = `${MAIN}${far}\n${MAIN}`;
    expect(restoredLines(patchOf(twice, twice.replaceAll('Be polite', 'Be rude')), edit)).toBeNull();
    expect(
      restoredLines(patchOf(twice, twice.replaceAll('Be polite', 'Be rude')), { ...edit, line: 3 }),
    ).toMatchObject({ start: 3 });
  });

  test('indented in its file, as in YAML', () => {
    const [before, after] = ['prompts:\n  - |\n    Be polite.\n', 'prompts:\n  - |\n    Be rude.\n'];
    const edit = { line: 3, before: ['Be polite.'], after: ['Be rude.'] };
    expect(restoredLines(patchOf(before, after), edit)?.restored).toEqual(['    Be polite.']);
  });
});

describe('nothing', () => {
  const edit = { line: 2, before: ['old'], after: ['new'] };
  test.each([
    ['where the line ends are CRLF', 'a\r\nold\r\nb\r\n', 'a\r\nnew\r\nb\r\n'],
    ['where the file has no newline at its end', 'a\nold', 'a\nnew'],
    ['where only main has one', 'a\nold\n', 'a\nnew'],
    ['where only the change has one', 'a\nold', 'a\nnew\n'],
    ['for a character that was not text', 'a\nold\uFFFD\n', 'a\nnew\n'],
    ['for a control character', 'a\nold\u0007\n', 'a\nnew\n'],
    ['for a change that the diff does not have', 'a\nelse\n', 'a\nother\n'],
  ])('%s', (_, before, after) => {
    const [, mains = ''] = before.split('\n');
    const [, mine = ''] = after.split('\n');
    const told = mine === 'other' ? edit : { line: 2, before: [mains], after: [mine] };
    expect(restoredLines(patchOf(before, after), told)).toBeNull();
  });

  test('for words of main that the diff does not have, at lines that it has', () => {
    const patch = patchOf('a\nold\nb\n', 'a\nnew\nb\n');
    expect(restoredLines(patch, { ...edit, before: ['```\n[x](http://evil)'] })).toBeNull();
    expect(restoredLines(patch, { ...edit, before: [] })).toBeNull();
    expect(restoredLines(patch, { ...edit, after: ['a'] })).toBeNull();
    expect(restoredLines(patch, edit)).not.toBeNull();
  });

  test('for words that are gone from two indents of a file as YAML', () => {
    const [before, after] = ['\na\n\n  a\n', '\n'].map(yamlOf) as [string, string];
    expect(restoredLines(patchOf(before, after), { line: 4, before: ['a'], after: [] })).toBeNull();
  });
  test('for lines of main that stand elsewhere in the same hunk, and still do', () => {
    const [before, after] = ['\none\n\ntwo\n\nthree\n\n', '\none\n\ntwo!\n\nthree\n\n'];
    const patch = patchOf(before, after);
    const told = { line: 4, before: ['two'], after: ['two!'] };
    expect(restoredLines(patch, told)?.restored).toEqual(['two']);
    expect(restoredLines(patch, { ...told, before: ['one'] })).toBeNull();
    expect(restoredLines(patch, { line: 6, before: ['one'], after: ['three'] })).toBeNull();
    const block = patchOf('a\none\ntwo\nb\n', 'a\n1\n2\nb\n');
    expect(restoredLines(block, { line: 2, before: ['one'], after: ['1'] })?.restored).toEqual(['one']);
    expect(restoredLines(block, { line: 2, before: ['two'], after: ['1'] })).toBeNull();
    const [same] = MAIN.split('\n') as [string];
    const polite = patchOf(MAIN, MAIN.replace('Be polite', 'Be rude'));
    expect(restoredLines(polite, { line: 1, before: [same], after: [same] })).toBeNull();
    const fewer = patchOf('a\none\ntwo\nb\n', 'a\n1\nb\n');
    expect(restoredLines(fewer, { line: 2, before: ['one'], after: ['1'] })).toBeNull();
    expect(restoredLines(fewer, { line: 2, before: ['one', 'two'], after: ['1'] })).not.toBeNull();
  });

  test('for a patch that is cut off, or is none', () => {
    const patch = patchOf('a\nold\nb\nc\n', 'a\nnew\nb\nc\n');
    expect(restoredLines(patch.slice(0, patch.lastIndexOf('\n')), edit)).toBeNull();
    for (const text of ['', 'Binary files differ', '@@ -1 +1 @@', '\n\n'])
      expect(hunksOf(text).flat(), text).toEqual([]);
  });
});

const words = fc.constantFrom(
  '',
  'a',
  'b',
  'c',
  '  a',
  '```',
  'a b c',
  'a b d',
  'a b d ',
  '\ta b d',
  ' ',
  '-a',
  '+a',
  '\\ x',
  '@@ -1 +1 @@',
);
const text = fc.array(words, { minLength: 1, maxLength: 14 }).map((lines) => `${lines.join('\n')}\n`);

test('a click makes of the head what the search tried: the change without these lines', () => {
  let suggested = 0;
  fc.assert(
    fc.property(text, text, (before, after) => {
      const grouped = groupedText(before, after);
      restored(before, after).forEach((found, at) => {
        if (found === null) return;
        suggested += 1;
        expect(clicked(after, found)).toBe(revertedText(grouped, [at + 1]));
        expect(after.split('\n').slice(found.start - 1, found.end)).toEqual(found.replaced);
      });
    }),
    { numRuns: 2_000 },
  );
  expect(suggested).toBeGreaterThan(500);
});

/** A config that holds a text as YAML does, from its third line on. */
function yamlOf(text: string): string {
  const lines = text.split('\n').slice(0, -1);
  return [
    'prompts:',
    '  - |',
    ...lines.map((line) => (line.trim() === '' ? '' : `    ${line}`)),
    'tests: []',
    '',
  ].join('\n');
}

test('so does one in a config, where every line is indented', () => {
  let suggested = 0;
  fc.assert(
    fc.property(text, text, (before, after) => {
      const grouped = groupedText(before, after);
      const patch = patchOf(yamlOf(before), yamlOf(after));
      grouped.groups.forEach(({ from, before: mains, after: mine }, at) => {
        const found = restoredLines(patch, { line: from + 2, before: mains, after: mine });
        if (found === null) return;
        suggested += 1;
        const rows = (all: string) => all.split('\n').map((line) => line.trimEnd());
        expect(rows(clicked(yamlOf(after), found))).toEqual(rows(yamlOf(revertedText(grouped, [at + 1]))));
      });
    }),
    { numRuns: 2_000 },
  );
  expect(suggested).toBeGreaterThan(500);
});

test('most edits of a prompt can be restored', () => {
  const lines = MAIN.split('\n').slice(0, -1);
  const missed = lines.flatMap((line, at) => {
    const edits = [lines.toSpliced(at, 1), lines.toSpliced(at, 1, `${line} Never.`)];
    const added = lines.toSpliced(at, 0, 'A new line.');
    return [...edits, added].filter((edit) =>
      restored(`${lines.join('\n')}\n`, `${edit.join('\n')}\n`).some((found) => found === null),
    );
  });
  expect(missed.map((edit) => edit.join('|'))).toEqual([]);
});

test('a patch of twenty thousand blank lines and as many hunks is read at once, and tells no place', () => {
  const blank = Array.from({ length: 10_000 }, () => ['-', '+ ']).flat();
  const edit = { line: 2, before: [' '], after: [''] };
  expect(restoredLines(`@@ -1,10000 +1,10000 @@\n${blank.join('\n')}`, edit)).toBeNull();
  const hunks = Array.from({ length: 20_000 }, (_, at) => `@@ -${at + 1} +${at + 1} @@\n-a\n+b`);
  expect(hunksOf(hunks.join('\n'))).toHaveLength(20_000);
});
