import path from 'node:path';
import { expect, test } from 'vitest';
import { loadFailure } from '../../../../../src/engine/worker/loading/failures/load-failure.ts';
import { scratchEngine, scratchFolder } from '../../../scratch-suite.ts';

const SUITE = "prompts: ['Say {{q}}']\nproviders: [echo]\ntests: file://cases.csv\n";
const table = (rows: number) => `q,__expected\n${'kettle,contains: kettle\n'.repeat(rows)}`;
const overflow = () => new RangeError('Maximum call stack size exceeded');
const failureOf = (files: Readonly<Record<string, string>>) => {
  const root = scratchFolder(files);
  return loadFailure(overflow(), { config: path.join(root, 's.yaml'), root });
};
const MANY = {
  code: 'engine/too-many-tests',
  what: 'The suite takes its tests from cases.csv, which has 300,001 lines: promptfoo cannot load so many from one file.',
  fix: expect.stringMatching(/^head -n 501 cases\.csv > some-cases\.csv$/m),
  place: { file: 's.yaml', line: 3 },
};

test('a table of more tests than promptfoo loads is named, with its lines', () => {
  expect(failureOf({ 's.yaml': SUITE, 'cases.csv': table(300_000) })).toMatchObject(MANY);
});

test.each([
  ['of few tests', { 's.yaml': SUITE, 'cases.csv': table(1_000) }],
  ['that is not there', { 's.yaml': SUITE }],
  ['outside of the tree', { 's.yaml': SUITE.replace('cases.csv', '../cases.csv') }],
])('a table %s is not taken for the reason', (_name, files) => {
  expect(failureOf(files)).toMatchObject({ code: 'engine/suite-not-loaded' });
});

test('a config that holds a picture is searched for tables all the same', () => {
  const picture = `defaultTest: { vars: { image: "data:image/png;base64,${'iVBORw0KGgo'.repeat(60_000)}" } }\n`;
  expect(failureOf({ 's.yaml': SUITE + picture, 'cases.csv': table(300_000) })).toMatchObject(MANY);
});

test('promptfoo ends so with 300,000 rows', { tags: ['slow'] }, async () => {
  const root = scratchFolder({ 's.yaml': SUITE, 'cases.csv': table(300_000) });
  const engine = scratchEngine({});
  try {
    const loading = engine.manifest({ suite: 's', arm: 'candidate', root, config: 's.yaml', env: {} });
    await expect(loading).rejects.toMatchObject({ help: MANY });
  } finally {
    await engine.close();
  }
});
