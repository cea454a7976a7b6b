import fc from 'fast-check';
import { describe, test } from 'vitest';
import { expectOnlyText, OUTCOMES, SURFACES } from '../../report/hostile-surfaces.ts';
import { hostileText } from '../../report/hostile-text.ts';

describe.each(SURFACES)('%s', (_, surface) => {
  test.each(OUTCOMES)('makes nothing of drawn hostile text but text and code (%s)', (outcome) => {
    fc.assert(
      fc.property(hostileText, (text) => expectOnlyText(surface, text, outcome)),
      { numRuns: 25 },
    );
  });
});
