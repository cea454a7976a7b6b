import path from 'node:path';
import { expect, test } from 'vitest';
import { loadFailure } from '../../../../src/engine/worker/loading/failures/load-failure.ts';
import type { LoadedSuite } from '../../../../src/engine/worker/loading/load-suite.ts';
import { refuseMissingParts } from '../../../../src/engine/worker/loading/missing-files.ts';
import { scratchFolder } from '../../scratch-suite.ts';

const EMPTY = { suite: { prompts: [], providers: [], tests: [] } } as unknown as LoadedSuite;

/** What is said of a suite without a case whose config is this file. */
function saidOf(file: string, text: string) {
  const root = scratchFolder({ [file]: text });
  const config = path.join(root, file);
  try {
    refuseMissingParts(EMPTY, [], config);
    return null;
  } catch (error) {
    return loadFailure(error, { config, root });
  }
}

test.each([
  ['s.yaml', 'prompts: [a]\ntests: []\n', { line: 2, column: 1 }],
  ['s.json', '{\n  "tests": []\n}\n', { line: 2 }],
  ['s.cjs', 'module.exports = {\n  prompts: ["a"],\n  tests: [],\n};\n', { line: 3, column: 3 }],
  ['s.ts', 'const config: UnifiedConfig = {};\nconfig.tests = [];\n', { line: 2 }],
])('tests that hold no case are refused in %s, with their line', (file, text, place) => {
  expect(saidOf(file, text)).toMatchObject({
    what: expect.stringContaining('hold no case'),
    place: { file, ...place },
  });
});

test.each([
  ['s.yaml', 'prompts:\n  - |\n    Write tests: []\n    tests: none\n'],
  ['s.cjs', 'module.exports = { prompts: ["a"], providers: ["echo"] };\n'],
])('a suite that says nothing of tests is as promptfoo takes it: %s', (file, text) => {
  expect(saidOf(file, text)).toBeNull();
});
