import { existsSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { PawlError } from '../../../../src/errors.ts';
import type { ScratchEngine } from '../../scratch-suite.ts';
import { requestsOf, scratchEngine, scratchFolder } from '../../scratch-suite.ts';

const installed = path.resolve(import.meta.dirname, '../../../../vendor/promptfoo/node_modules');
const config = `
prompts: ['Say {{word}}']
providers: [echo]
tests: [{ vars: { word: hello }, assert: [{ type: contains, value: hello }] }]
`;

let engine: ScratchEngine;
afterEach(() => engine.close());

describe('engine: workspace', () => {
  // Needs the packages that the bundle is made from: npm run build:engine installs them.
  test.skipIf(!existsSync(installed))(
    'drives the promptfoo that the suite’s folder resolves to',
    async () => {
      engine = scratchEngine({}, { engine: 'workspace' });
      const root = scratchFolder({ 'evals/promptfooconfig.yaml': config });
      symlinkSync(installed, path.join(root, 'node_modules'));
      const location = {
        suite: 'scratch',
        arm: 'candidate',
        root,
        config: 'evals/promptfooconfig.yaml',
        env: {},
      } as const;
      const manifest = await engine.manifest(location);
      const { samples } = await engine.run(
        { round: 0, stage: 'search', seed: 1, maxCalls: 10, cells: requestsOf(manifest) },
        () => {},
      );
      expect(
        samples.map(({ result, output }) => [result.kind === 'scored' && result.passed, output]),
      ).toEqual([[true, 'Say hello']]);
    },
  );

  test('without one installed says what to install', async () => {
    engine = scratchEngine({}, { engine: 'workspace' });
    const error = await engine.open({ 'promptfooconfig.yaml': config }).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(PawlError);
    expect((error as PawlError).help).toMatchObject({
      code: 'engine/no-workspace-promptfoo',
      what: 'The policy says engine: workspace, and the repository has no promptfoo that can be used.',
    });
  });
});
