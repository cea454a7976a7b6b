import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { openEngine } from '../../src/commands/opening/open-engine.ts';
import { tapedRun } from '../../src/commands/record/taped-run.ts';
import { temporaryTree } from '../support/files/temporary.ts';

test.each(['record', 'replay'])('--%s into a folder that holds other files deletes none of them', (flag) => {
  const recording = `${JSON.stringify({ pawl: 'recording', schemaVersion: 1 })}\n`;
  const root = temporaryTree({
    'journal/monday.md': 'mine',
    ...(flag === 'replay' && { 'answers.jsonl': recording }),
  });
  expect(tapedRun({ [flag]: '.' }, root, openEngine)).not.toBeNull();
  expect(existsSync(path.join(root, 'journal/monday.md'))).toBe(true);
});

test('a run that ends before its policy is read leaves no recording in the way of the next one', () => {
  const root = temporaryTree({});
  tapedRun({ record: 'recording' }, root, openEngine);
  const next = tapedRun({ record: 'recording' }, root, openEngine);
  expect(existsSync(path.join(root, 'recording'))).toBe(false);
  expect(next).not.toBeNull();
});
