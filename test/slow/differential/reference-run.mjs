// Evaluates one config by promptfoo alone, as its command does, and prints each cell as a line of JSON.
import { argv, env, stdout } from 'node:process';
import { keepTracesInMemory } from '../../../src/engine/worker/traces/trace-store.ts';

const promptfoo = await import(env.PROMPTFOO_URL);
const {
  testSuite,
  config,
  commandLineOptions = {},
} = await promptfoo.resolveConfigs({ config: [argv[2]] }, {});
// Its own store of traces is a native database, which no bundle holds.
await keepTracesInMemory(env.PROMPTFOO_URL);
const record = new promptfoo.Eval(config);
await promptfoo.evaluateTestSuite(testSuite, record, {
  ...config.evaluateOptions,
  ...commandLineOptions,
  repeat: 1,
  cache: false,
  showProgressBar: false,
  silent: true,
});
const cells = record.results.map(
  ({ testIdx, promptIdx, success, score, namedScores, failureReason, error }) => ({
    testIdx,
    promptIdx,
    success,
    score,
    namedScores,
    failureReason,
    error,
  }),
);
const derived = (config.derivedMetrics ?? []).map(({ name }) => name);
stdout.write(`\n@@${JSON.stringify({ cells, derived })}\n`, () => process.exit(0));
