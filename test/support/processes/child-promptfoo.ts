import { createRequire } from 'node:module';
import path from 'node:path';
import type { ApiProvider } from '../../../src/engine/worker/promptfoo/promptfoo-types.ts';
import { smallPromptfoo } from './small-promptfoo.ts';

/**
 * The small promptfoo as a module of its own, for suites whose claims are about their process and not about promptfoo:
 * a child loads it in a third of the time. Its providers are classes of the suite's JavaScript files (`file://provider.js`).
 */
const small = smallPromptfoo((id) => {
  if (!id.startsWith('file://')) throw new Error(`The small promptfoo of a child has no provider "${id}".`);
  const file = path.resolve(id.slice('file://'.length));
  return new (createRequire(file)(file) as new () => ApiProvider)();
}, '.'); // the folder of the suite, where its process works

export const {
  VERSION,
  Eval,
  providerRegistry,
  providerMap,
  resolveConfigs,
  filterTests,
  evaluateTestSuite,
  isApiProvider,
  loadApiProvider,
  loadMathjs,
  withFetchRetryContext,
  withProviderCallTracingContext,
} = small;
