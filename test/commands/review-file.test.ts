import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readReview, writeReview } from '../../src/commands/training/review-file.ts';
import type { ReviewEntry } from '../../src/training/review.ts';
import { makeFolder } from '../support/files/repository.ts';
import { textOfError } from '../support/known-error.ts';

const entry: ReviewEntry = {
  accepted: false,
  corrected: '',
  answer: 'key: *a\n# no comment {{ x }}\u0000\u001b[31m',
  vars: { message: '- "quoted" \'text\'\n  &b !!js/function' },
  messages: [{ role: 'user', content: '--- \n... \n%YAML' }],
  source: { suite: 'shop', case: 'refund' },
};
const read = (text: string) => {
  const file = path.join(makeFolder(), 'review.yaml');
  writeFileSync(file, text);
  return readReview(file, 'review.yaml');
};

test('what is written is read unchanged, whatever the texts hold', () => {
  const file = path.join(makeFolder(), 'review.yaml');
  writeReview(file, 'training-review', [entry, entry], ['Words to read first: {{ x }}']);
  const { kind, entries, broken } = readReview(file, 'review.yaml');
  expect([kind, entries.map((own) => own.entry), broken]).toEqual(['training-review', [entry, entry], []]);
});

const head = 'pawl: training-review\nversion: 1\nentries:\n';
const good = `  - accepted: true
    corrected: Yes.
    vars: { message: When? }
    messages: [{ role: user, content: When? }]
    source: { suite: shop, case: refund }
`;

test.each([
  ['a field that does not exist', good.replace('corrected:', 'corected:'), 9, /corrected|corected/],
  ['a word in the place of yes or no', good.replace('accepted: true', 'accepted: maybe'), 9, /accepted/],
  ['a number in the place of an answer', good.replace('Yes.', '5'), 10, /corrected/],
  ['a role that there is none of', good.replace('role: user', 'role: customer'), 12, /role/],
  ['no source', good.replace(/ {4}source.*\n/, ''), 9, /source/],
  ['no entry', '  - only text\n', 9, /object/],
])('a malformed entry is named with its line, and costs no other: %s', (_, bad, line, why) => {
  const { entries, broken } = read(`${head}${good}${bad}${good}`);
  expect(entries).toHaveLength(2);
  expect(broken).toHaveLength(1);
  expect(broken[0]?.what).toMatch(why);
  expect(broken[0]?.place).toBe(`review.yaml:${line}`);
});

test('entries on one line are told apart, and a wrong one costs no other', () => {
  const whole = { ...entry, accepted: true, corrected: 'Yes.' };
  const { entries, broken } = read(
    JSON.stringify({ pawl: 'drafts', version: 1, entries: [whole, { accepted: true }, whole, whole] }),
  );
  expect(entries.map(({ place }) => place)).toEqual([
    'review.yaml:1',
    'review.yaml:1 (entry 3)',
    'review.yaml:1 (entry 4)',
  ]);
  expect(broken.map(({ place }) => place)).toEqual(['review.yaml:1 (entry 2)']);
});

test.each([
  ['a broken line', `${head}  - accepted: [\n`, 'config/yaml-syntax'],
  ['another file', 'suites: []\n', 'training/no-review'],
  ['another version', 'pawl: drafts\nversion: 9\nentries: []\n', 'training/no-review'],
])('a file that is not a review: %s', (_, text, code) => {
  expect(textOfError(() => read(text))).toContain(`[${code}]`);
});

test('a file that is not there is no system error', () => {
  const missing = textOfError(() => readReview(path.join(makeFolder(), 'review.yaml'), 'review.yaml'));
  expect(missing).toContain('There is no such file.');
  expect(missing).not.toContain('ENOENT');
});
