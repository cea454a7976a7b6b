// Evaluates configs by promptfoo alone, one after another, as its command does: told the file of one, it answers with its cells.
import path from 'node:path';
import process from 'node:process';
import { keepTracesInMemory } from '../../../src/engine/worker/traces/trace-store.ts';

const given = { ...process.env };
const promptfoo = await import(given.PROMPTFOO_URL);
const { providerMap, cliState } = promptfoo;
const [ownProviders, ownState] = [[...providerMap], { ...cliState }];
// Its own store of traces is a native database, which no bundle holds.
await keepTracesInMemory(given.PROMPTFOO_URL);

async function evaluated(file) {
  const {
    testSuite,
    config,
    commandLineOptions = {},
  } = await promptfoo.resolveConfigs({ config: [file] }, {});
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
  return { cells, derived: (config.derivedMetrics ?? []).map(({ name }) => name) };
}

/** What the config before left in the process is not there for the next one. */
function startAnew(file) {
  process.chdir(path.dirname(file));
  process.env = { ...given };
  providerMap.splice(0, providerMap.length, ...ownProviders);
  for (const name of Object.keys(cliState)) delete cliState[name];
  Object.assign(cliState, ownState);
}

process.on('message', async (file) => {
  startAnew(file);
  try {
    process.send({ reference: await evaluated(file) });
  } catch (error) {
    process.send({ failure: error instanceof Error ? String(error.stack) : `Error: ${error}` });
  }
});
process.on('unhandledRejection', () => {});
process.on('disconnect', () => process.exit(0));
