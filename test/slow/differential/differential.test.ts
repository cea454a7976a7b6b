import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { runDifferential } from './run-differential.ts';

// Real configs that are not part of this project; bench/engine-differences.ts compares all of them.
const folder = path.resolve(import.meta.dirname, '../../../../shared/data/promptfoo-configs');

/** Between them: JSONL, scenarios, an external defaultTest, named and derived metrics, a comparison, graders. */
const CONFIGS = [
  'examples/config-external-defaulttest/promptfooconfig.yaml',
  'examples/config-jsonl-test-cases/promptfooconfig.yaml',
  'examples/eval-named-metrics/promptfooconfig.yaml',
  'examples/multiple-translations-scenarios/promptfooconfig.yaml',
  'examples/select-best-example/promptfooconfig.yaml',
  'examples/self-grading/promptfooconfig.yaml',
];

describe('our engine against promptfoo alone', () => {
  test.skipIf(!existsSync(folder))(
    'gives every cell the same verdict, score and metrics',
    async () => {
      const compared = await runDifferential(folder, CONFIGS);
      expect(
        compared.map(({ config, notLoaded, differences }) => ({ config, notLoaded, differences })),
      ).toEqual(CONFIGS.map((config) => ({ config, notLoaded: null, differences: [] })));
      expect(compared.every(({ cells }) => (cells.same ?? 0) > 0)).toBe(true);
    },
    120_000,
  );
});
