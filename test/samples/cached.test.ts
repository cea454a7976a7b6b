import { describe, expect, test } from 'vitest';
import { markCached } from '../../src/samples/cached.ts';
import type { Sample } from '../../src/samples/sample.ts';
import { sampleWith } from '../support/builders/sample.ts';

const marks = (samples: readonly Partial<Sample>[]) =>
  markCached(samples.map(sampleWith)).map(({ cached }) => cached);

describe('markCached', () => {
  test.each<[string, Partial<Sample>[], boolean[]]>([
    ['nothing', [], []],
    ['live repeats that agree', [{ latencyMs: 400 }, { latencyMs: 380 }], [false, false]],
    [
      'an instant copy of a live answer',
      [{ latencyMs: 400 }, { latencyMs: 1 }, { latencyMs: 0 }],
      [false, true, true],
    ],
    ['in whatever order they come', [{ latencyMs: 1 }, { latencyMs: 400 }], [true, false]],
    [
      'an instant copy for a variation of the prompt: the cache reads over white space',
      [
        { latencyMs: 400, variation: 1 },
        { latencyMs: 1, variation: 2 },
      ],
      [false, true],
    ],
    [
      'an instant answer to a variation, where the first took less than a quarter of a second: a local server begins slowly',
      [
        { latencyMs: 120, variation: 1 },
        { latencyMs: 3, variation: 2 },
      ],
      [false, false],
    ],
    [
      'live answers to variations that agree',
      [
        { latencyMs: 400, variation: 1 },
        { latencyMs: 380, variation: 2 },
      ],
      [false, false],
    ],
    ['another output', [{ latencyMs: 400 }, { latencyMs: 1, output: 'ok ' }], [false, false]],
    ['another case', [{ latencyMs: 400 }, { latencyMs: 1, case: 'b' }], [false, false]],
    ['the other arm', [{ latencyMs: 400 }, { latencyMs: 1, arm: 'baseline' }], [false, false]],
    [
      'a fast provider on a busy machine',
      [{ latencyMs: 200 }, { latencyMs: 2 }, { latencyMs: 3, case: 'b' }, { latencyMs: 4, case: 'c' }],
      [false, false, false, false],
    ],
    [
      'a local server that begins slowly: it answers at a pace between that of a cache and a model as well',
      [{ latencyMs: 140 }, { latencyMs: 4 }, { latencyMs: 7 }, { latencyMs: 30 }],
      [false, false, false, false],
    ],
    ['a provider that is always fast', [{ latencyMs: 2 }, { latencyMs: 1 }], [false, false]],
    ['times that nobody measured', [{ latencyMs: null }, { latencyMs: null }], [false, false]],
    [
      'no output',
      [
        { latencyMs: 400, output: null },
        { latencyMs: 1, output: null },
      ],
      [false, false],
    ],
    ['what the provider flagged', [{ latencyMs: 90, cached: true }, { latencyMs: 1 }], [true, false]],
  ])('%s', (_name, samples, expected) => {
    expect(marks(samples)).toEqual(expected);
  });

  test('changes nothing but the mark', () => {
    const samples = [sampleWith({ latencyMs: 400 }), sampleWith({ latencyMs: 1, repeat: 1 })];
    expect(markCached(samples)).toEqual([samples[0], { ...samples[1], cached: true }]);
  });
});
