import { describe, expect, test } from 'vitest';
import type { BrokenLines, BrokenSettings, SettingBlame } from '../../../../src/compare/blame/diagnosis.ts';
import { annotationsOf } from '../../../../src/report/documents/annotations.ts';
import { lineSentences, toldLinesOf } from '../../../../src/report/words/outputs/broken-lines.ts';
import { settingSentencesOf } from '../../../../src/report/words/outputs/broken-settings.ts';
import * as make from '../../verdicts.ts';

const TEMPERATURE = { name: 'temperature', from: '0.2', to: '1.5' };
const MODEL = { name: 'model', from: 'a', to: 'b' };
const TOP = { name: 'top_p', from: '1', to: '0.5' };

const blame = (how: SettingBlame['how'], settings: SettingBlame['settings'], cases = 3): SettingBlame => ({
  how,
  settings,
  cases,
  scored: 6,
  passed: 6,
});
const found = (...blames: readonly SettingBlame[]): BrokenSettings => ({
  outcome: 'found',
  tried: 4,
  cases: 3,
  main: { scored: 3, passed: 3 },
  found: blames,
});

test('the annotation of the config leads with the setting that did it', () => {
  const slot = make.slot({
    cases: [make.aCase('refund', 'broken')],
    brokenSettings: found(blame('alone', [TEMPERATURE])),
  });
  const verdict = make.verdict('regressed', [make.suite('regressed', [slot])]);
  const [annotation] = annotationsOf(verdict, make.context());
  expect(annotation?.message.split('\n')[0]).toBe(
    "`temperature` `0.2` → `1.5` did it: with main's value, 3 of 3 tried cases pass again (6 of 6 answers).",
  );
});

test.each<[string, BrokenSettings]>([
  [
    "`temperature` `0.2` → `1.5` did it: with main's value, 3 of 3 tried cases pass again (6 of 6 answers).",
    found(blame('alone', [TEMPERATURE])),
  ],
  [
    "`temperature` `0.2` → `1.5` did it: with main's value, 1 of 3 tried cases is as on main again (6 of 6 answers).",
    { ...found(blame('alone', [TEMPERATURE], 1)), byOther: true },
  ],
  [
    "`temperature` `0.2` → `1.5` and `model` `a` → `b` did it together: with main's value of any one of them, 3 of 3 tried cases pass again (6 of 6 answers).",
    found(blame('either', [TEMPERATURE, MODEL])),
  ],
  [
    "`temperature` `0.2` → `1.5`, `model` `a` → `b` and `top_p` `1` → `0.5` each did it: only with main's values of all of them, 3 of 3 tried cases pass again (6 of 6 answers).",
    found(blame('all', [TEMPERATURE, MODEL, TOP])),
  ],
  [
    "The settings did not do it: with main's values of 4 settings, 1 of 3 answers passes again.",
    { ...found(), outcome: 'not-settings', main: { scored: 3, passed: 1 } },
  ],
  [
    "No single setting explains it: 4 settings moved together, and setting one of them back to main's value does not surely mend the 3 tried cases.",
    { ...found(), outcome: 'unclear' },
  ],
  [
    'The budget ended before it was known which of the settings that moved together did it.',
    { ...found(), outcome: 'cut-short' },
  ],
])('%s', (text, brokenSettings) => {
  // What two columns share is said once.
  const slots = [make.slot({ brokenSettings }), make.slot({ brokenSettings })];
  expect(settingSentencesOf(slots)).toEqual([text]);
});

describe('where words and settings were both searched', () => {
  const lines = (outcome: BrokenLines['outcome']): BrokenLines => ({
    outcome,
    file: 'p.txt',
    groups: 4,
    cases: 3,
    main: { scored: 3, passed: 0 },
    found: [],
  });
  const nothing: BrokenSettings = { ...found(), outcome: 'not-settings', main: { scored: 3, passed: 1 } };
  const said = (brokenLines: BrokenLines, brokenSettings: BrokenSettings) => {
    const slots = [make.slot({ brokenLines, brokenSettings })];
    return [...toldLinesOf(slots).flatMap(lineSentences), ...settingSentencesOf(slots)];
  };

  test('two that each suffice are not told as two that did nothing', () => {
    expect(said(lines('not-text'), nothing)).toEqual([
      "Neither the words of the prompt nor the settings alone explain it: with main's `p.txt`, 0 of 3 answers pass again, and with main's values of 4 settings, 1 of 3. Each may break these cases without the other.",
    ]);
  });

  test('what did nothing is left out beside what did it', () => {
    const blamed: BrokenLines = { ...lines('found'), found: [] };
    expect(said(blamed, nothing)).toEqual([]);
    expect(said(lines('not-text'), found(blame('alone', [TEMPERATURE])))).toEqual([
      "`temperature` `0.2` → `1.5` did it: with main's value, 3 of 3 tried cases pass again (6 of 6 answers).",
    ]);
    expect(said(lines('not-text'), { ...nothing, outcome: 'cut-short' })).toHaveLength(2);
  });
});
