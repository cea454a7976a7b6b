import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, inject, test } from 'vitest';
import { dataBeside } from '../../support/files/data-beside.ts';
import { ownTable, PAGE } from './differences-page.ts';
import type { OwnConfig } from './own/own-config.ts';
import { OWN_SET } from './own/own-set.ts';
import { nameOf, runDifferential, runOwnSet } from './run-differential.ts';

// Real configs that are not part of this project; bench/engine-differences.ts compares all of them.
const folder = dataBeside('promptfoo-configs');

/** Between them: JSONL, scenarios, an external defaultTest, named and derived metrics, a comparison, graders. */
const CONFIGS = [
  'examples/config-external-defaulttest/promptfooconfig.yaml',
  'examples/config-jsonl-test-cases/promptfooconfig.yaml',
  'examples/eval-named-metrics/promptfooconfig.yaml',
  'examples/multiple-translations-scenarios/promptfooconfig.yaml',
  'examples/select-best-example/promptfooconfig.yaml',
  'examples/self-grading/promptfooconfig.yaml',
];

function needsPython({ files }: OwnConfig): boolean {
  const isPython = (name: string) => name.endsWith('.py') || String(files[name]).includes('type: python');
  return Object.keys(files).some(isPython);
}

describe('our engine against promptfoo alone', () => {
  test.skipIf(!existsSync(folder))(
    'gives every cell of examples the same verdict, score and metrics',
    async () => {
      const compared = await runDifferential(folder, CONFIGS, inject('workerFile'));
      expect(
        compared.map(({ config, notLoaded, differences }) => ({ config, notLoaded, differences })),
      ).toEqual(CONFIGS.map((config) => ({ config, notLoaded: null, differences: [] })));
      expect(compared.every(({ cells }) => (cells.same ?? 0) > 0)).toBe(true);
    },
    120_000,
  );

  test('gives every cell of our own set the same, but for what the page says, and the page has its counts', async () => {
    const hasPython = spawnSync('python3', ['--version']).status === 0;
    const compared = await runOwnSet(
      OWN_SET.filter((config) => hasPython || !needsPython(config)),
      { workerFile: inject('workerFile') },
    );
    const onPurpose = new Set(OWN_SET.filter((each) => each.onPurpose).map(nameOf));
    const found = compared.filter(({ config, notLoaded, cells, differences }) => {
      const isKnown = onPurpose.has(config) && cells.different === undefined;
      return notLoaded !== null || (differences.length > 0 && !isKnown);
    });
    expect(found).toEqual([]);
    // Renewed by: node bench/engine-differences.ts --write
    if (hasPython) expect(readFileSync(PAGE, 'utf8')).toContain(ownTable(OWN_SET, compared));
  }, 600_000);
});
