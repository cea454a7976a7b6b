import { expect, test } from 'vitest';
import { codeQualityText } from '../../src/gitlab/code-quality.ts';
import type { Annotation } from '../../src/report/documents/annotations.ts';

const annotation = (more: Partial<Annotation> = {}): Annotation => ({
  level: 'failure',
  file: 'evals/prompt.txt',
  line: 3,
  title: '`triage` got worse.',
  message: 'case one · 2/8',
  ...more,
});
const entries = (...annotations: Annotation[]) => JSON.parse(codeQualityText(annotations));

test('an annotation as GitLab reads it', () => {
  expect(entries(annotation())).toEqual([
    {
      description: '`triage` got worse.: case one · 2/8',
      check_name: 'pawl',
      fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
      severity: 'critical',
      location: { path: 'evals/prompt.txt', lines: { begin: 3 } },
    },
  ]);
});

test.each([
  ['failure', 'critical'],
  ['warning', 'minor'],
  ['notice', 'info'],
] as const)('%s is %s', (level, severity) => {
  expect(entries(annotation({ level }))[0].severity).toBe(severity);
});

test('a fingerprint outlives numbers and lines, and no two are the same', () => {
  const [before] = entries(annotation());
  const [after, again, other] = entries(
    annotation({ line: 9, message: 'case one · 3/8' }),
    annotation(),
    annotation({ file: 'b' }),
  );
  expect(after.fingerprint).toBe(before.fingerprint);
  expect(new Set([after, again, other].map(({ fingerprint }) => fingerprint)).size).toBe(3);
});

test('what a model wrote is shown, and cut', () => {
  const [entry] = entries(annotation({ message: `\u001B[31m\u202E${'x'.repeat(5_000)}` }));
  expect(entry.description).toContain('␛[31m[U+202E]xxx');
  expect(entry.description.length).toBeLessThanOrEqual(1_000);
});
