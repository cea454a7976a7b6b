import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Sample } from '../../src/samples/sample.ts';
import { temporaryFolder } from '../support/files/temporary.ts';
import { adapters, cases, row, storeOf } from './store-adapters.ts';

const header = (version: number) => `{"pawl":"samples","schemaVersion":${version},"status":"complete"}\n`;
const line = (sample: Sample, more: object = {}) => `${JSON.stringify({ ...sample, ...more })}\n`;
const part = (...lines: string[]) => `${header(2)}${lines.join('')}`;
const good = row('good', 9);

/** What is in a part beside a good sample, what is said of it, and whether the good one is kept. */
const bad: [string, (good: string) => string, string, boolean][] = [
  ['cut off', (good) => part(good, line(row('cut')).slice(0, -40)), ':3 is cut off', true],
  [
    'of a version of the future',
    (good) => `${header(3)}${good}`,
    ':1 The record file has schema version 3. This pawl reads 1, 2.',
    false,
  ],
  [
    'of somebody else',
    () => '{"results":[]}\n',
    ':1 This is not a record file of pawl. Its first line is not the header of a record file.',
    false,
  ],
  ['empty', () => '', ':1 This is not a record file of pawl. The file is empty.', false],
  [
    'with a score that is not a number',
    (good) => part(line(row('no number')).replace('"score":1', '"score":NaN'), good),
    ':2 is not JSON in UTF-8',
    true,
  ],
  [
    'with a score without end',
    (good) => part(line(row('endless')).replace('"score":1', '"score":1e999'), good),
    ':2 is not a sample: `result.score`: Invalid input: expected number, received Infinity',
    true,
  ],
  [
    'with samples that claim another suite',
    (own) => part(own, line(good, { suite: 'billing' }), line(good, { suite: 'constructor' })),
    ' 2 samples of another suite',
    true,
  ],
  [
    'with a line without end',
    (good) => part(line(row('huge', 1, { output: 'x'.repeat(17 * 1024 * 1024) })), good),
    ':2 is longer than 16 MB',
    true,
  ],
  [
    'of JSON of great depth',
    (good) => part(`${'['.repeat(200_000)}${']'.repeat(200_000)}\n`, good),
    ':2 is not a sample: Invalid input: expected object, received array',
    true,
  ],
];

/** So many parts that the next append makes them one. */
const piled = Object.fromEntries(
  Array.from({ length: 32 }, (_, second) => [`p${second}.jsonl`, part(line(row('piled', second + 20)))]),
);
const local = adapters.filter(([name]) => name !== 'ref of a remote');

describe.each(local)('what somebody else put into a store is named and skipped: %s', (_name, make) => {
  test('each bad part costs what is bad in it, and stays where others become one', {
    tags: ['slow'],
  }, async () => {
    const { open, parts, plant } = await make();
    const files = bad.map(
      ([name, content], at) => [`${name}.jsonl`, content(line(row(name, at + 1)))] as const,
    );
    await plant({ ...Object.fromEntries(files), ...piled });
    await open().append('support', [row('after', 15)]);
    expect(await parts()).toHaveLength(bad.length + 1);
    expect(await parts()).toEqual(expect.arrayContaining(files.map(([file]) => file)));
    const { samples, problems } = await open().read('support');
    const names = bad.flatMap(([name, , , isKept]) => (isKept ? [name] : []));
    const piledUp = Object.keys(piled).map(() => 'piled');
    expect(samples.map((sample) => sample.case)).toEqual([...names, 'after', ...piledUp]);
    const said = problems.map(
      ({ place, message }) => `${[place.file, place.line].filter(Boolean).join(':')} ${message}`,
    );
    expect(said.sort()).toEqual(bad.map(([name, , words]) => `support/${name}.jsonl${words}`).sort());
  });

  test('bytes that are not text', async () => {
    const { open, plant } = await make();
    await plant({
      'x.jsonl': Buffer.concat([Buffer.from(part(line(good))), Buffer.from([0xff, 0xfe, 0x0a])]),
    });
    const { problems } = await open().read('support');
    expect(problems.map(({ message }) => message)).toEqual([expect.stringContaining('UTF-8')]);
  });

  test('keys that are prototypes stay data', async () => {
    const { open, plant } = await make();
    const polluted = line(row('a', 1, { slot: '__proto__' })).replace(
      '"metrics":{',
      '"__proto__":{"x":1},"metrics":{"__proto__":2,"constructor":3,',
    );
    await plant({ 'x.jsonl': part(polluted) });
    const { samples, problems } = await open().read('support');
    expect(problems).toEqual([]);
    expect(samples.map(({ slot }) => slot)).toEqual(['__proto__']);
    expect(Object.getPrototypeOf(samples[0]?.result)).toBe(Object.prototype);
    expect(samples[0]?.result).toMatchObject({ metrics: { tone: 0.5, constructor: 3 } });
    expect(({} as Record<string, unknown>).x).toBeUndefined();
  });

  test('samples of an older version are brought to today’s', async () => {
    const { open, plant } = await make();
    await plant({
      'x.jsonl': `${header(1)}${line(row('old', 1))}${line(row('none', 2, { output: null }))}`,
    });
    expect(await open().read('support')).toEqual({
      samples: [row('old', 1, { form: 'part' }), row('none', 2, { output: null })],
      problems: [],
    });
  });

  test('a clock that runs ahead pushes no honest sample out, and one that lags costs its own', async () => {
    const { open, plant } = await make();
    const store = open({ keep: { samples: 3, days: 90 } });
    const at = (time: string) => line(row('a', 0, { at: `${time}T00:00:00.000Z` }));
    const honest = ['2026-11-20', '2026-11-21', '2026-11-22'];
    await plant({
      ...piled,
      'x.jsonl': part(...[...honest, '2099-01-01', '2099-01-02', '1970-01-01'].map(at)),
    });
    expect((await store.read('support')).samples).toHaveLength(38);
    await store.append('support', [row('b')]);
    const kept = (await store.read('support')).samples.filter((sample) => sample.case === 'a');
    expect(kept.map((sample) => sample.at.slice(0, 10))).toEqual(honest);
  });

  test('case names that nearly collide are different cases', async () => {
    const { open, plant } = await make();
    const names = ['a', 'A', 'a ', 'a#2', 'a#2#2', '__proto__', 'constructor', 'é', 'e\u0301', '["a","b"]'];
    const slots = [row('b', 50, { slot: 'a' }), row('a', 51, { slot: 'b' })];
    await plant(piled);
    const store = open({ keep: { samples: 1, days: 90 } });
    await store.append('support', [...names.map((name, second) => row(name, second)), ...slots]);
    expect((await cases(store)).sort()).toEqual([...names, 'a', 'b', 'piled'].sort());
  });
});

test('more parts than anybody appends are read as far as it goes, and tidied up by and by', {
  tags: ['slow'],
}, async () => {
  const folder = path.join(temporaryFolder(), 'store');
  const store = storeOf(folder);
  mkdirSync(path.join(folder, 'support'), { recursive: true });
  for (let at = 0; at < 1500; at += 1)
    writeFileSync(path.join(folder, 'support', `${at}.jsonl`), part(line(good)));
  expect(await store.read('support')).toEqual({
    samples: [good],
    problems: [
      {
        place: { file: 'support/' },
        message: '500 more parts of this suite not read: the next pushes to main tidy them up',
      },
    ],
  });
  await store.append('support', [row('new', 20)]);
  await store.append('support', [row('newer', 21)]);
  expect(await store.read('support')).toEqual({
    samples: [good, row('new', 20), row('newer', 21)],
    problems: [],
  });
});
