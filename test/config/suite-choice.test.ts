import { expect, test } from 'vitest';
import type { GateConfig } from '../../src/config/gate-config.ts';
import { onlySuite } from '../../src/config/suite-choice.ts';
import { errorText, PawlError } from '../../src/errors.ts';

const config = (...ids: readonly string[]) =>
  ({ suites: ids.map((id) => ({ id })) }) as unknown as GateConfig;
const told = (ids: readonly string[], id: string) => {
  try {
    return onlySuite(config(...ids), id).suites.map((suite) => suite.id);
  } catch (error) {
    if (error instanceof PawlError) return errorText(error.help);
    throw error;
  }
};

test('one suite is chosen by its id', () => {
  expect(told(['a', 'b'], 'b')).toEqual(['b']);
});

test('a name that no suite has is answered with the nearest one, as a shell takes it', () => {
  expect(told(['one', 'größe'], 'grösse')).toMatchInlineSnapshot(`
    "There is no suite "grösse". [assembly/unknown-suite]
      Suites here: one, größe.
      To fix: --suite one"
  `);
  expect(told(['one'], 'shop')).toContain('To fix: --suite one');
  expect(told([], 'shop')).toContain('To fix: add a promptfooconfig.yaml');
});
