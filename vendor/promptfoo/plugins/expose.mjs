/**
 * promptfoo's main module holds the CLI's own config reading and evaluation, unexported.
 * Keys are names inside that module, values the names the bundle exports them under.
 */
const EXPOSED = {
  combineConfigs: 'combineConfigs',
  disableCache: 'disableCache',
  Eval: 'Eval',
  evaluate$1: 'evaluateTestSuite',
  filterTests: 'filterTests',
  generateIdFromPrompt: 'generateIdFromPrompt',
  getEnvString: 'getEnvString',
  loadDefaultConfig: 'loadDefaultConfig',
  logger: 'logger',
  maybeLoadFromExternalFile: 'loadFromExternalFile',
  providerRegistry: 'providerRegistry',
  readConfig: 'readConfig',
  readFilters: 'readFilters',
  readPrompts: 'readPrompts',
  readTests: 'readTests',
  renderPrompt: 'renderPrompt',
  resolveConfigs: 'resolveConfigs',
  runCompareAssertion: 'runCompareAssertion',
  runExtensionHook: 'runExtensionHook',
  setLogCallback: 'setLogCallback',
  setLogLevel: 'setLogLevel',
  setupEnv: 'setupEnv',
  state: 'cliState',
  transform: 'transform',
  VERSION: 'VERSION',
  withCacheEnabled: 'withCacheEnabled',
  withProviderCallTracingContext: 'withProviderCallTracingContext',
};

/** Names of chunks that the main module imports from, without importing these: they are re-exported from there. */
const OF_CHUNKS = [
  // promptfoo's HTTP client
  {
    chunk: /from "(\.\/fetch-[\w-]+\.js)"/,
    declared: 'function withFetchRetryContext(',
    name: 'withFetchRetryContext',
  },
  // what makes a provider of an id: the worker adds its own in front
  { chunk: /from "(\.\/providers-[\w-]+\.js)"/, declared: 'const providerMap = [', name: 'providerMap' },
];

/**
 * Rolldown plugin: appends an export of the names above to promptfoo's main module.
 * A name that the module no longer declares is a syntax error, so an upgrade cannot lose one in silence.
 */
export function exposeInternals() {
  const names = Object.entries(EXPOSED).map(([local, exported]) => `${local} as ${exported}`);
  return {
    name: 'expose-promptfoo-internals',
    transform: {
      filter: { id: /node_modules\/promptfoo\/dist\/src\/(index|(fetch|providers)-[\w-]+)\.js$/ },
      handler(code, id) {
        if (!id.endsWith('/index.js')) {
          const own = OF_CHUNKS.filter(({ declared }) => code.includes(declared)).map(({ name }) => name);
          return own.length > 0 ? { code: `${code}\nexport { ${own.join(', ')} };\n`, map: null } : null;
        }
        const from = OF_CHUNKS.map(
          ({ chunk, name }) => `export { ${name} } from ${JSON.stringify(chunk.exec(code)?.[1])};`,
        );
        return { code: [code, `export { ${names.join(', ')} };`, ...from, ''].join('\n'), map: null };
      },
    },
  };
}
