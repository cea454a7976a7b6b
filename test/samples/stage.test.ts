import { describe, expect, test } from 'vitest';
import { parseRecords } from '../../src/samples/read-records.ts';
import { recordsText } from '../../src/samples/records.ts';
import { STAGES, type Stage, stageFacts, stageNamed } from '../../src/samples/stage.ts';
import { sampleWith } from '../support/builders/sample.ts';

const all = Object.keys(STAGES) as Stage[];
const those = (holds: (facts: ReturnType<typeof stageFacts>) => unknown) =>
  all.filter((stage) => holds(stageFacts(stage)));

describe('the table of stages', () => {
  test('what was drawn for this change alone never becomes main’s', () => {
    expect(those(({ mergeable, chosen }) => !mergeable && !chosen)).toEqual([
      'reliability',
      'beside-main',
      'case-bars',
      'second-grading',
      'edited-checks-look',
      'edited-checks-main',
      'diagnose',
      'lines',
      'settings',
      'nightly',
      'variants',
      'file',
    ]);
  });

  test('an estimate rests on what no result of this PR chose', () => {
    expect(those(({ opening }) => opening)).toEqual(['uniform', 'fill', 'search', 'look']);
  });

  test('what was asked for because of an earlier answer never becomes main’s either', () => {
    expect(those(({ chosen }) => chosen)).toEqual([
      'trial',
      'relook',
      'gains-look',
      'gains-trial',
      'balance',
      'confirm',
      'main-check',
    ]);
    expect(those(({ chosen, mergeable }) => chosen && mergeable)).toEqual([]);
  });

  test('drift is read off what main is asked whatever is stored of it', () => {
    expect(those(({ unchosen }) => unchosen)).toEqual(['uniform', 'fill', 'whole-suite', 'main-again']);
  });

  test('every label fits beside a progress bar', () => {
    expect(those(({ label }) => label === '' || label.length > 15)).toEqual([]);
  });
});

describe('the name of a stage in a file of samples', () => {
  test.each([
    ['search', 'search'],
    ['alone', 'candidate-only'],
    ['a stage of another program', 'file'],
    ['constructor', 'file'],
  ])('%s is read as %s', async (written, read) => {
    expect(stageNamed(written)).toBe(read);
    const text = recordsText({ status: 'complete' }, [sampleWith()]).replace(
      '"stage":"search"',
      `"stage":"${written}"`,
    );
    const { samples } = await parseRecords([Buffer.from(text)], 'samples.jsonl');
    expect(samples.map(({ stage }) => stage)).toEqual([read]);
  });
});
