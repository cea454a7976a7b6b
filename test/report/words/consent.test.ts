import { expect, test } from 'vitest';
import { offerLines } from '../../../src/report/words/consent.ts';
import * as make from '../verdicts.ts';

const rules = { accepted: [], by: 'write', author: false, commandLine: true } as const;
const lines = (cases: number, hasConversation: boolean) =>
  offerLines(
    make.context({
      consent: { ...rules, hasConversation, offers: [{ id: '0123456789abcdef', of: 'cases', cases }] },
    }),
  );

test('as many cases as a comment can remember are offered there, and more are too many', () => {
  expect(lines(999, true)).toEqual([
    'To accept 999 cases as they are: somebody with write permission who is not the author comments `/pawl accept 0123456789abcdef -- why`.',
  ]);
  expect(lines(1_000, true)).toEqual([
    '1,000 cases are too many to accept: a comment remembers at most 999. Split the change, delete cases that you no longer want, or edit what they expect.',
  ]);
});

test.each([
  ['rules', 'the loosened rules'],
  ['removals', 'what it does to its suites'],
] as const)('where nobody can accept %s in a run, it says what has to be so', (of, what) => {
  const offers = [{ id: '0123456789abcdef', of, cases: 0 }];
  const closed = { ...rules, commandLine: false, hasConversation: false, offers };
  expect(offerLines(make.context({ consent: closed }))).toEqual([
    `To accept ${what}: on GitHub or GitLab, let the job write comments. Elsewhere main's \`pawl.yaml\` needs \`accept: { commandLine: true }\`, and the next run shows the line with \`--accept\`.`,
  ]);
});

test('a command line accepts any number', () => {
  expect(lines(1_000, false)).toEqual([
    'To accept 1,000 cases as they are: `npx @pawl-dev/pawl gate --accept 0123456789abcdef`.',
  ]);
});
