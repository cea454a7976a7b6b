import { expect, test } from 'vitest';
import { mergedFiles, readMergedSamples } from '../../src/commands/record/merged-samples.ts';
import { recordsText } from '../../src/samples/records.ts';
import { sampleWith } from '../support/builders/sample.ts';

const HEADER = '{"pawl":"samples","schemaVersion":1,"status":"complete"}\n';
const line = JSON.stringify(sampleWith());

/** What is read of a file that a pull request's job left. */
async function read(content: string | Buffer) {
  const commits = { candidate: 'a'.repeat(40), baseline: null };
  const files = mergedFiles([{ pull: 7, run: 42, commits, content: Buffer.from(content) }]);
  const { merged, notes } = await readMergedSamples(files);
  return { samples: merged.flatMap(({ samples }) => samples), notes };
}

test('a record file is read whole', async () => {
  const { samples, notes } = await read(recordsText({ status: 'complete' }, [sampleWith(), sampleWith()]));
  expect([samples, notes]).toEqual([[sampleWith(), sampleWith()], []]);
});

test.each<[string, string, RegExp]>([
  ['another version', HEADER.replace('1,', '99,'), /Left out the samples of #7 \(run 42\): .* version 99/],
  ['another kind of file', '{"pawl":"journal"}\n', /not a record file/],
  ['a path', '/etc/passwd', /not a record file/],
  ['nothing', '', /not a record file/],
])('%s is left out, and a note says so', async (_name, content, words) => {
  expect(await read(content)).toEqual({ samples: [], notes: [expect.stringMatching(words)] });
});

test.each<[string, string]>([
  ['that is not JSON', '{'],
  ['that is not a sample', '{"suite":1}'],
  ['with a number that is none', line.replace('"score":1', '"score":"Infinity"')],
  [
    'with forged keys of another form',
    JSON.stringify({ ...sampleWith(), keys: { generation: '../x', grading: 'y' } }),
  ],
  ['of another arm', line.replace('"candidate"', '"main"')],
  ['of 5 MB without an end', 'x'.repeat(5_000_000)],
  ['of deep nesting', `{"suite":${'['.repeat(100_000)}${']'.repeat(100_000)}}`],
])('a line %s costs that line alone', async (_name, bad) => {
  const { samples, notes } = await read(`${HEADER}${bad}\n${line}\n`);
  expect([samples.length, notes]).toEqual([
    1,
    [expect.stringMatching(/^Left out of the samples of #7.*line 2 /)],
  ]);
});

test('many bad lines are one line for people', async () => {
  const { samples, notes } = await read(`${HEADER}${'{}\n'.repeat(5000)}${line}`);
  expect([samples.length, notes.length]).toEqual([1, 1]);
});
