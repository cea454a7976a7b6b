import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeJobSummary } from '../../../src/github/surfaces/job-summary.ts';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'pawl-summary-'));
  file = path.join(folder, 'summary.md');
});
afterEach(() => rmSync(folder, { recursive: true }));

test('is added to what the step wrote before', () => {
  writeFileSync(file, '# earlier\n');
  expect(writeJobSummary(file, '# report\n\n')).toEqual({
    surface: 'job summary',
    status: 'created',
    url: null,
  });
  expect(readFileSync(file, 'utf8')).toBe('# earlier\n# report\n');
});

test('is cut at a line end, so that the runner takes it: one mebibyte a step', () => {
  writeFileSync(file, 'x'.repeat(1000));
  writeJobSummary(file, 'zeile ä\n'.repeat(200_000));
  expect(statSync(file).size).toBeLessThanOrEqual(1_048_576);
  expect(statSync(file).size).toBeGreaterThan(1_048_000);
  expect(readFileSync(file, 'utf8').trimEnd().split('\n').at(-1)).toMatch(/^… \d+ more lines left out\.$/);
});

test('a step that is full already stays within its limit', () => {
  writeFileSync(file, 'x'.repeat(1_048_570));
  expect(writeJobSummary(file, 'report\n'.repeat(100))).toMatchObject({ status: 'skipped' });
  expect(statSync(file).size).toBe(1_048_570);
});

test.each([undefined, ''])('no file: skipped, with the reason', (missing) => {
  expect(writeJobSummary(missing, 'x')).toMatchObject({
    status: 'skipped',
    reason: expect.stringContaining('GITHUB_STEP_SUMMARY'),
  });
});

test('a file that cannot be written costs the summary alone', () => {
  expect(writeJobSummary(path.join(folder, 'no/such/folder.md'), 'x')).toMatchObject({
    status: 'failed',
    reason: expect.stringContaining('ENOENT'),
  });
});
