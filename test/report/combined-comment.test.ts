import { expect, test } from 'vitest';
import { combinedComment, type JobPart } from '../../src/report/markdown/combined-comment.ts';

const part = (title: string, conclusion: JobPart['conclusion'], summary = 'report'): JobPart => ({
  title,
  conclusion,
  summary,
});

test('the worst is first, whatever the order of the parts', () => {
  const parts = [part('b', 'success'), part('c', 'failure'), part('a', 'neutral')];
  const text = combinedComment(parts);
  expect(text).toBe(combinedComment(parts.toReversed()));
  expect(text.match(/^(🔴|🟡|🟢) ./gmu)).toEqual(['🔴 c', '🟡 a', '🟢 b']);
  expect(text).toMatch(/^> \[!CAUTION\]\n> \*\*Pawl: 1 of 3 jobs fails\.\*\* Merging is blocked\.\n/);
  expect(text.match(/<details open>/g)).toHaveLength(1);
});

test('no job fails', () => {
  expect(combinedComment([part('a', 'success'), part('b', 'success')])).toMatch(
    /^> \[!NOTE\]\n> \*\*Pawl: none of 2 jobs fails\.\*\*\n/,
  );
});

test('of reports for which there is no room the titles are left, and where to read them', () => {
  const long = 'x '.repeat(20_000);
  const text = combinedComment([
    part('a', 'success', long),
    part('b', 'success', long),
    part('c', 'failure', long),
  ]);
  expect(text.length).toBeLessThan(65_536);
  expect(text.indexOf(long)).toBeGreaterThan(text.indexOf('🔴 c'));
  expect(text.match(/Its check has the report\./g)).toHaveLength(2);
});
