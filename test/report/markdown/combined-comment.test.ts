import { expect, test } from 'vitest';
import { combinedComment, type JobPart } from '../../../src/report/markdown/combined-comment.ts';
import { elementsOf, render } from '../markdown-renderer.ts';

const part = (title: string, conclusion: JobPart['conclusion'], summary = 'report'): JobPart => ({
  title,
  conclusion,
  summary,
});

test('the worst is first, whatever the order of the parts', () => {
  const parts = [part('b', 'success'), part('c', 'failure'), part('a', 'neutral')];
  const text = combinedComment(parts);
  expect(text).toBe(combinedComment(parts.toReversed()));
  expect(text.match(/^- (🔴|🟡|🟢) ./gmu)).toEqual(['- 🔴 c', '- 🟡 a', '- 🟢 b']);
  expect(text).toMatch(/^> \[!CAUTION\]\n> \*\*Pawl: 1 of 3 jobs fails\.\*\* Merging is blocked\.\n/);
  expect(text.match(/<details open>/g)).toHaveLength(1);
});

test('no job fails', () => {
  expect(combinedComment([part('a', 'success'), part('b', 'success')])).toMatch(
    /^> \[!NOTE\]\n> \*\*Pawl: none of 2 jobs fails\.\*\*\n/,
  );
});

test('of reports without room the titles are left, and where to read them', () => {
  const long = 'x '.repeat(20_000);
  const text = combinedComment([
    part('a', 'success', long),
    part('b', 'success', long),
    part('c', 'failure', long),
  ]);
  expect(text.length).toBeLessThan(65_536);
  expect(text).toContain('<summary>🔴 c</summary>');
  expect(text.match(/<details/g)).toHaveLength(1);
  expect(text).toMatch(/2 more reports in the checks\.$/);
});

test('that merging is blocked is said once, and a title from outside is text', () => {
  const text = combinedComment([
    part('`</summary><img src=x>@everyone` got worse. Merging is blocked.', 'failure'),
    part('b', 'success'),
  ]);
  expect(text.match(/Merging is blocked/g)).toHaveLength(1);
  const tags = elementsOf(render(text)).map(({ tagName }) => tagName);
  expect(tags).not.toContain('img');
  expect(tags.filter((tag) => tag === 'a')).toEqual([]);
});

test('a folded report is named by the first sentence of its job, with names in code', () => {
  const text = combinedComment([
    part('`e.g. this` got worse. 3 of 24 cases broke. Merging is blocked.', 'failure'),
    part('@everyone <b>x</b> www.evil.example', 'success'),
  ]);
  const summaries = [...text.matchAll(/<summary>(.*)<\/summary>/g)].map(([, summary]) => summary);
  expect(summaries).toEqual([
    '🔴 <code>e.g. this</code> got worse.',
    '🟢 <code>@everyone</code> <code>&#60;b&#62;x&#60;/b&#62;</code> <code>www.evil.example</code>',
  ]);
});

test('as many jobs as a matrix can have fit into one comment, whatever their titles are', () => {
  const jobs = Array.from({ length: 256 }, (_, at) => part(`\`${at}\` ${'很'.repeat(240)}`, 'failure'));
  const text = combinedComment(jobs, 4_000);
  expect(Buffer.byteLength(text)).toBeLessThan(65_536 - 4_000);
  const listed = text.match(/^- 🔴/gm)?.length ?? 0;
  expect(listed).toBeGreaterThan(10);
  expect(text).toContain(`- … and ${256 - listed} more jobs`);
});
