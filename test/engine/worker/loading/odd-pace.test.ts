import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadFailure } from '../../../../src/engine/worker/loading/failures/load-failure.ts';
import { refuseOddPace } from '../../../../src/engine/worker/loading/odd-pace.ts';
import { scratchFolder } from '../../scratch-suite.ts';

describe('a pace at which no run would end is refused, and the line of the config is named', () => {
  test.each([
    ['a pause of a day', { delay: 86_400_000 }, 'delay'],
    ['one without an end', { delay: Number.POSITIVE_INFINITY }, 'delay'],
    ['one that is not a number', { delay: '1e12' }, 'delay'],
    ['a part of a call at once', { maxConcurrency: 0.1 }, 'maxConcurrency'],
    ['calls without an end', { maxConcurrency: Number.POSITIVE_INFINITY }, 'maxConcurrency'],
  ])('%s', (_name, settings, setting) => {
    const root = scratchFolder({ 's.yaml': `prompts: [a]\nevaluateOptions:\n  ${setting}: 1\n` });
    const failure = (() => {
      try {
        return refuseOddPace(settings);
      } catch (error) {
        return loadFailure(error, { config: path.join(root, 's.yaml'), root });
      }
    })();
    expect(failure).toMatchObject({
      code: 'engine/odd-pace',
      what: expect.stringContaining(`\`${setting}\``),
      place: { file: 's.yaml', line: 3 },
    });
  });

  test.each([
    {},
    { delay: 0 },
    { delay: null, maxConcurrency: null },
    { delay: -5 },
    { delay: 60_000 },
    { delay: 600_000, maxConcurrency: 1 },
    { maxConcurrency: 1_000_000 },
  ])('%j is not', (settings) => expect(() => refuseOddPace(settings)).not.toThrow());
});
