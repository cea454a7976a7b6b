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

/** The chunk with promptfoo's HTTP client: its main module does not import this name, so it is re-exported from there. */
const FETCH_CHUNK = /from "(\.\/fetch-[\w-]+\.js)"/;
const OF_FETCH = 'withFetchRetryContext';

/**
 * Rolldown plugin: appends an export of the names above to promptfoo's main module.
 * A name that the module no longer declares is a syntax error, so an upgrade cannot lose one in silence.
 */
export function exposeInternals() {
  const names = Object.entries(EXPOSED).map(([local, exported]) => `${local} as ${exported}`);
  return {
    name: 'expose-promptfoo-internals',
    transform: {
      filter: { id: /node_modules\/promptfoo\/dist\/src\/(index|fetch-[\w-]+)\.js$/ },
      handler(code, id) {
        if (!id.endsWith('/index.js')) {
          const declared = code.includes(`function ${OF_FETCH}(`);
          return declared ? { code: `${code}\nexport { ${OF_FETCH} };\n`, map: null } : null;
        }
        const fetchChunk = FETCH_CHUNK.exec(code)?.[1];
        const exports = `export { ${names.join(', ')} };\nexport { ${OF_FETCH} } from ${JSON.stringify(fetchChunk)};`;
        return { code: `${code}\n${exports}\n`, map: null };
      },
    },
  };
}
