import { truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { Sample } from '../../src/samples/sample.ts';
import { partText, readShardPart } from '../../src/samples/shard-part.ts';
import { sampleWith } from '../support/builders/sample.ts';
import { temporaryFolder } from '../support/files/temporary.ts';

const drawn = (more: Partial<Sample> = {}) =>
  sampleWith({ arm: 'baseline', stage: 'fill', round: 0, ...more });

/** What is read of a part with these answers, its text edited by then. */
async function readBack(samples: readonly Sample[], edited: (text: string) => string = (text) => text) {
  const file = path.join(temporaryFolder(), 'pawl-part-2-of-3.jsonl');
  const header = {
    identity: 'a'.repeat(64),
    dealt: 'b'.repeat(64),
    index: 2,
    count: 3,
    at: '2026-11-30T00:00:00.000Z',
  };
  writeFileSync(file, edited(partText(header, samples)));
  const read = await readShardPart(file);
  return 'problem' in read ? read.problem : read.drawn.length;
}

test('a part holds each answer of its shard once', async () => {
  const samples = [drawn({ repeat: 0 }), drawn({ repeat: 1 }), drawn({ arm: 'candidate', stage: 'search' })];
  expect(await readBack(samples)).toBe(3);
});

test('an answer that stands in it twice is one that somebody has added', async () => {
  expect(await readBack([drawn(), drawn({ repeat: 1 }), drawn()])).toBe(
    'line 4 holds an answer that stands in it already',
  );
});

test.each([
  ['a shard that there is not', '"count":3', '"count":1', 'it calls itself shard 2 of 1'],
  ['fewer answers than it says', '"samples":1', '"samples":2', 'it was cut off: 1 of 2 samples are there'],
])('%s', async (_, written, other, problem) => {
  expect(await readBack([drawn()], (text) => text.replace(written, other))).toBe(problem);
});

test('one that would fill the memory is not read', async () => {
  const file = path.join(temporaryFolder(), 'pawl-part-1-of-1.jsonl');
  writeFileSync(file, '{}\n');
  truncateSync(file, 3_000_000_000);
  expect(await readShardPart(file)).toEqual({ problem: 'it is larger than 1000000000 bytes' });
});
