import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { parseRecords, readRecords } from '../../src/samples/read-records.ts';
import { recordsText, writeRecords } from '../../src/samples/records.ts';
import type { Sample } from '../../src/samples/sample.ts';
import { sampleWith } from '../support/builders/sample.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'pawl-records-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const complete = { status: 'complete' } as const;

const number = fc.double({ noNaN: true, min: -1e100, max: 1e100 });
const anySample: fc.Arbitrary<Sample> = fc
  .record({
    case: fc.string({ minLength: 1, unit: 'binary' }),
    output: fc.option(fc.string({ unit: 'binary' })),
    score: number,
    metrics: fc.dictionary(
      fc.string({ minLength: 1 }).filter((name) => name !== '__proto__'),
      number,
    ),
    repeat: fc.nat(),
  })
  .map(({ score, metrics, ...rest }) =>
    sampleWith({ ...rest, result: { kind: 'scored', passed: score > 0, score, metrics, failed: [] } }),
  );
/** What JSON keeps: −0 becomes 0. (`__proto__` is not a key of plain data: zod drops it.) */
const asJson = (value: unknown) => JSON.parse(JSON.stringify(value));

/** The text in pieces that ignore lines and characters. */
function* pieces(text: string, size: number): Generator<Buffer> {
  const bytes = Buffer.from(text);
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size);
}

describe('record files', () => {
  test('are JSON Lines with a header', () => {
    expect(recordsText({ status: 'partial', commit: 'abc' }, [])).toBe(
      '{"pawl":"samples","schemaVersion":2,"status":"partial","commit":"abc"}\n',
    );
    expect(recordsText(complete, [sampleWith(), sampleWith()]).split('\n')).toHaveLength(4);
  });

  test('hold whatever a sample holds, in pieces of any size', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anySample), fc.integer({ min: 1, max: 70 }), async (samples, size) => {
        const read = await parseRecords(pieces(recordsText(complete, samples), size), 'x');
        expect(read.samples).toEqual(asJson(samples));
        expect(read.problems).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  test('are written whole: a second writing replaces the first, and nothing else is left', async () => {
    const file = path.join(folder, 'deep/er/samples.jsonl');
    await writeRecords(file, { status: 'partial' }, [sampleWith()]);
    const many = Array.from({ length: 1201 }, (_, repeat) => sampleWith({ repeat }));
    await writeRecords(file, complete, many);
    expect(await readRecords(file)).toEqual({
      header: { pawl: 'samples', schemaVersion: 2, status: 'complete' },
      samples: many,
      problems: [],
    });
    expect(readFileSync(file, 'utf8')).toBe(recordsText(complete, many));
    expect(readdirSync(path.dirname(file))).toEqual(['samples.jsonl']);
  });

  test('a writing that fails leaves the old file unchanged', async () => {
    const file = path.join(folder, 'kept.jsonl');
    await writeRecords(file, complete, [sampleWith()]);
    function* failing() {
      yield sampleWith();
      throw new Error('no more');
    }
    await expect(writeRecords(file, complete, failing())).rejects.toThrow('no more');
    expect(readFileSync(file, 'utf8')).toBe(recordsText(complete, [sampleWith()]));
    expect(readdirSync(folder).filter((name) => name.startsWith('kept'))).toEqual(['kept.jsonl']);
  });
});

describe('bad lines', () => {
  const good = recordsText(complete, [sampleWith()]);
  const line = (more: object) => `${JSON.stringify({ ...sampleWith(), ...more })}\n`;
  const scored = sampleWith().result;

  test.each<[string, string | Buffer, string]>([
    ['a line that is cut off', '{"suite":"sup', 'is cut off'],
    ['a line that is not JSON', 'nonsense\n', 'is not JSON in UTF-8'],
    ['bytes that are not UTF-8', Buffer.from([0x22, 0xff, 0x22, 0x0a]), 'is not JSON in UTF-8'],
    [
      'another object',
      '{"a":1}\n',
      'is not a sample: `suite`: Invalid input: expected string, received undefined',
    ],
    [
      'a score that is not a number',
      line({ result: { ...scored, score: null } }),
      'is not a sample: `result.score`: Invalid input: expected number, received null',
    ],
    [
      'an infinite latency',
      line({}).replace('"latencyMs":120', '"latencyMs":1e999'),
      'is not a sample: `latencyMs`: Invalid input: expected number, received Infinity',
    ],
    [
      'an unknown arm',
      line({ arm: 'main' }),
      'is not a sample: `arm`: Invalid option: expected one of "baseline"|"candidate"',
    ],
    [
      'a negative repeat',
      line({ repeat: -1 }),
      'is not a sample: `repeat`: Too small: expected number to be >=0',
    ],
    ['a date in words', line({ at: 'today' }), 'is not a sample: `at`: Invalid ISO datetime'],
  ])('%s is named and costs that line only', async (_name, bad, message) => {
    const after = typeof bad === 'string' && !bad.endsWith('\n') ? '' : good.slice(good.indexOf('\n') + 1);
    const read = await parseRecords([Buffer.from(good), Buffer.from(bad), Buffer.from(after)], 'a.jsonl');
    expect(read.problems).toEqual([{ place: { file: 'a.jsonl', line: 3 }, message }]);
    expect(read.samples).toHaveLength(after === '' ? 1 : 2);
  });

  test('thousands of them are counted, and a whole last line without its end is good', async () => {
    const read = await parseRecords(
      [Buffer.from(`${good}${'x\n'.repeat(2000)}${line({}).trim()}`)],
      'a.jsonl',
    );
    expect(read.samples).toHaveLength(2);
    expect(read.problems).toHaveLength(101);
    expect(read.problems.at(-1)).toEqual({
      place: { file: 'a.jsonl' },
      message: '1900 more lines are not samples',
    });
  });

  test('a file of nothing else is given up', async () => {
    const rest = `${'{}\n'.repeat(300_000)}${line({})}`;
    const read = await parseRecords([Buffer.from(`${good}${rest}`)], 'a.jsonl');
    expect(read.samples).toHaveLength(1);
    const said = read.problems.map(({ message }) => message);
    expect(said.join('\n')).toMatch(/as \d+ before it: the rest of the file is not read$/m);
  });

  test('empty lines, Windows line ends and unknown fields are not a problem', async () => {
    const text = `${good.trimEnd().replaceAll('\n', '\r\n')}\r\n\r\n${line({ later: 1 })}\n`;
    expect(await parseRecords([Buffer.from(text)], 'x')).toMatchObject({
      samples: [sampleWith(), sampleWith()],
      problems: [],
    });
  });
});

describe('files that are refused', () => {
  test.each([
    ['an empty file', '', 'samples/foreign-file', 1],
    ['another JSON file', '{\n  "results": {}\n}', 'samples/foreign-file', 1],
    ['a file of samples without header', JSON.stringify(sampleWith()), 'samples/foreign-file', 1],
    ['a broken header', '{"pawl":"samples","schemaVersion":1}\n', 'samples/foreign-file', 1],
    [
      'a version of the future',
      '{"pawl":"samples","schemaVersion":9,"status":"complete"}\n',
      'samples/unknown-version',
      1,
    ],
  ])('%s', async (name, content, code, line) => {
    const file = path.join(folder, name.replaceAll(' ', '-'));
    writeFileSync(file, content);
    await expect(readRecords(file)).rejects.toMatchObject({
      kind: 'usage',
      help: { code, place: { file, line }, why: expect.any(String), fix: expect.any(String) },
    });
  });

  test.each(['missing', 'a-folder'])('%s', async (name) => {
    mkdirSync(path.join(folder, 'a-folder'), { recursive: true });
    await expect(readRecords(path.join(folder, name))).rejects.toMatchObject({
      help: { code: 'samples/unreadable-file', place: { file: path.join(folder, name) } },
    });
  });
});
