import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { adapters, cases, partOf, row } from './store-adapters.ts';

const passing = { kind: 'scored', passed: true, score: 1, metrics: {}, failed: [] } as const;

describe.each(adapters)('every store: %s', (_name, make) => {
  test('is empty before it is written, and gives back what was appended, oldest first', async () => {
    const { open, others } = await make();
    expect(await open().read('support')).toEqual({ samples: [], problems: [] });
    await open().append('support', [row('b', 2), row('c', 3)]);
    await open().append('support', [row('a', 1)]);
    expect(await (await others()).read('support')).toEqual({
      samples: [row('a', 1), row('b', 2), row('c', 3)],
      problems: [],
    });
  });

  test('keeps suites apart, whatever they are called', { tags: ['slow'] }, async () => {
    const { open } = await make();
    const names = [
      'support',
      'Support',
      '../support',
      'a/b',
      'a-b',
      '--help',
      '.git',
      'é\n"',
      'x'.repeat(300),
      'nul\u0001',
    ];
    for (const name of names) await open().append(name, [row(`case of ${name}`, 0, { suite: name })]);
    for (const name of names) expect(await cases(open(), name)).toEqual([`case of ${name}`]);
  });

  test('the same samples twice are stored once; none at all are nothing', async () => {
    const { open } = await make();
    await open().append('support', []);
    await open().append('support', [row('a')]);
    await open().append('support', [row('a')]);
    await open().append('support', [row('a'), row('b')]);
    expect(await cases(open())).toEqual(['a', 'b']);
  });

  test('holds every writer’s samples when many write at once', async () => {
    const { open, others } = await make();
    const writers = [open(), await others(), await others(), await others()];
    await Promise.all(writers.map((store, index) => store.append('support', [row(`w${index}`, index)])));
    expect(await cases(await others())).toEqual(['w0', 'w1', 'w2', 'w3']);
  });

  test('forgets what is not to be kept, in one suite or in all, and says how many', {
    tags: ['slow'],
  }, async () => {
    const { open, others } = await make();
    await open().append('support', [row('a', 1), row('b', 2)]);
    await open().append('support', [row('b', 2), row('c', 3)]);
    await open().append('a/b', [row('b', 1, { suite: 'a/b' }), row('d', 2, { suite: 'a/b' })]);
    expect(await open().purge('none', () => false)).toBe(0);
    expect(await open().purge('support', () => true)).toBe(0);
    expect(await open().purge('support', ({ case: name }) => name !== 'c')).toBe(1);
    expect(await cases(await others())).toEqual(['a', 'b']);
    expect(await open().purge(null, ({ case: name }) => name !== 'b')).toBe(2);
    expect([await cases(open()), await cases(open(), 'a/b')]).toEqual([['a'], ['d']]);
    expect(await open().purge(null, () => false)).toBe(2);
    expect([await cases(await others()), await cases(open(), 'a/b')]).toEqual([[], []]);
    await open().append('support', [row('e')]);
    expect(await cases(await others())).toEqual(['e']);
  });

  test('a purge loses nothing of what is appended meanwhile', { tags: ['slow'] }, async () => {
    const { open, others } = await make();
    await open().append('support', [row('old')]);
    const [purging, ...writers] = [await others(), open(), await others(), await others()];
    const appended = writers.map((store, index) => store.append('support', [row(`w${index}`, index + 1)]));
    await Promise.all([purging?.purge('support', ({ case: name }) => name !== 'old'), ...appended]);
    expect(await cases(await others())).toEqual(['w0', 'w1', 'w2']);
  });

  test('makes many appends one part, and keeps the newest of each case and key', {
    tags: ['slow'],
  }, async () => {
    const { open, others, parts, plant } = await make();
    const store = open({ keep: { samples: 5, days: 90 } });
    const keyed = (second: number) => {
      const keys = { generation: 'a'.repeat(64), grading: (second === 0 ? 'b' : 'c').repeat(64) };
      return row('a', second, { keys });
    };
    await store.append('support', [keyed(0)]);
    // As if they had been appended, without so many processes of git.
    const appended = Array.from({ length: 29 }, (_, index) => [`p${index}.jsonl`, partOf(keyed(index + 1))]);
    await plant(Object.fromEntries(appended));
    expect(await parts()).toHaveLength(30);
    for (let second = 30; second <= 32; second += 1) await store.append('support', [keyed(second)]);
    expect(await parts()).toHaveLength(1);
    const seconds = async () =>
      (await (await others()).read('support')).samples.map(({ at }) => new Date(at).getUTCSeconds());
    expect(await seconds()).toEqual([0, 28, 29, 30, 31, 32]);
    await store.append('support', [keyed(40), keyed(41)]);
    expect(await parts()).toHaveLength(2);
    expect(await seconds()).toEqual([0, 28, 29, 30, 31, 32, 40, 41]);
  });

  test('that keeps digests has no output and no words that may quote one, also of what was stored whole', async () => {
    const { open, others } = await make();
    const failed = [{ label: 'contains "x"', reason: 'Expected "secret" to contain "x"' }];
    const [good, bad, none] = [
      row('good', 1, { output: 'secret' }),
      row('bad', 2, { result: { ...passing, passed: false, score: 0, failed } }),
      row('none', 3, {
        output: null,
        result: { kind: 'errored', cause: 'provider', message: 'secret was refused' },
      }),
    ];
    await open().append('support', [good]);
    const store = open({ outputs: 'digest' });
    await store.append('support', [good, bad, none]);
    expect(await (await others()).read('support')).toMatchObject({
      samples: [good, { case: 'bad' }, { case: 'none' }],
      problems: [],
    });
    expect(await store.purge('support', () => true)).toBe(0);
    const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
    expect((await (await others()).read('support')).samples).toEqual([
      { ...good, output: null, outputDigest: sha256('secret'), outputLength: 6 },
      {
        ...bad,
        output: null,
        outputDigest: sha256('ok'),
        outputLength: 2,
        result: { ...bad.result, failed: [{ label: 'contains "x"', reason: '' }] },
      },
      { ...none, result: { kind: 'errored', cause: 'provider', message: '' } },
    ]);
  });

  test('says where it is', async () => {
    expect((await make()).open().describe()).toMatch(/^(\/.+|refs\/pawl\/baseline$)/);
  });
});
