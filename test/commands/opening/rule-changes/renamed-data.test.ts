import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { differsInName } from '../../../../src/commands/opening/rule-changes/renamed-data.ts';
import { temporaryFolder } from '../../../support/files/temporary.ts';

const CASE = { vars: { item: 'a' }, assert: [{ type: 'equals', value: 'right', metric: 'right' }] };
const NOW = { vars: { item: 'a' }, assert: [{ type: 'equals', value: 'right', metric: 'fine' }] };
const ADDED = { vars: { item: 'b' }, assert: [{ type: 'equals', value: 'c', metric: 'fine' }] };
const lines = (...cases: readonly object[]) => cases.map((each) => `${JSON.stringify(each)}\n`).join('');
const HEAD = 'item,__expected,__metric\n';

/** Whether a file with these texts on both sides counts as one whose metric has another name. */
function isRenamed(file: string, before: string, now: string): boolean {
  const root = temporaryFolder();
  const texts = Object.entries({ baseline: before, candidate: now });
  for (const [arm, text] of texts) {
    mkdirSync(path.join(root, arm));
    writeFileSync(path.join(root, arm, file), text);
  }
  const roots = { baseline: path.join(root, 'baseline'), candidate: path.join(root, 'candidate') };
  return differsInName(file, { from: 'right', to: 'fine', isConfig: false }, roots);
}

describe('a file with a metric that has another name', () => {
  test.each([
    ['default.yaml', `assert: ${JSON.stringify(CASE.assert)}\n`, `assert: ${JSON.stringify(NOW.assert)}\n`],
    ['cases.json', JSON.stringify([CASE]), JSON.stringify([NOW])],
    ['cases.jsonl', lines(CASE, CASE), lines(NOW, NOW)],
    ['cases.jsonl', lines(CASE), lines(ADDED, NOW).replaceAll('\n', '\r\n')],
    ['cases.csv', `${HEAD}a,right,right\n`, `${HEAD}a,right,fine\n`],
    ['cases.csv', `${HEAD}"a, ""b""\nc",right,right\n`, `${HEAD}"a, ""b""\nc",right,fine\nd,e,fine`],
    ['tests.yaml', `tests: ${JSON.stringify([CASE])}\n`, `tests: ${JSON.stringify([NOW, ADDED])}\n`],
  ])('%s: %j → %j', (file, before, now) => {
    expect(isRenamed(file, before, now)).toBe(true);
  });
});

describe('a file in which something else differs', () => {
  const more = { ...NOW, assert: [...NOW.assert, { type: 'javascript', value: 'true', metric: 'fine' }] };
  test.each([
    [
      'the value of a check',
      'cases.jsonl',
      lines(CASE),
      lines(NOW).replace('"value":"right"', '"value":"fine"'),
    ],
    ['a check more', 'cases.jsonl', lines(CASE), lines(more)],
    ['a case less', 'cases.jsonl', lines(CASE, CASE), lines(NOW)],
    ['another order', 'cases.jsonl', lines(CASE, { vars: {} }), lines({ vars: {} }, NOW)],
    ['a check in a list of checks', 'checks.json', JSON.stringify(CASE.assert), JSON.stringify(more.assert)],
    ['what a table expects', 'cases.csv', `${HEAD}a,right,right\n`, `${HEAD}a,fine,fine\n`],
    [
      'the head of a table',
      'cases.csv',
      `${HEAD}a,b,right\n`,
      `${HEAD}a,b,fine\n`.replace('item', '__threshold'),
    ],
    ['a row less', 'cases.csv', `${HEAD}a,b,right\nc,d,right\n`, `${HEAD}a,b,fine\n`],
    ['a table with other signs', 'cases.csv', `${HEAD}a"b,c,right\n`, `${HEAD}a"b,c,fine\n`],
    ['code', 'cases.mjs', 'export default "right";', 'export default "fine";'],
  ])('is not taken for it: %s', (_, file, before, now) => {
    expect(isRenamed(file, before, now)).toBe(false);
  });
});
