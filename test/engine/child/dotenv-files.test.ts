import { mkdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { dotenvOf } from '../../../src/engine/child/dotenv-files.ts';
import { isSettable } from '../../../src/engine/settable-names.ts';
import type { ScratchEngine } from '../scratch-suite.ts';
import { scratchEngine, scratchFolder } from '../scratch-suite.ts';

let engine: ScratchEngine | undefined;
afterEach(async () => {
  await engine?.close();
});

const CONFIG = "prompts: ['{{word}}']\nproviders: [file://provider.js]\ntests: [{ vars: { word: x } }]\n";
/** A provider that answers with these variables. */
const saying = (...names: string[]) =>
  `module.exports = class {
  id() { return 'scratch'; }
  async callApi() { return { output: ${JSON.stringify(names)}.map((name) => process.env[name] ?? '-').join() }; }
};`;

describe('.env files', () => {
  test('that git does not track hold for every arm; what is set already wins', async () => {
    const checkout = scratchFolder({
      '.env': 'A_OF=root\nB_OF=root\nC_OF=root\n',
      'evals/.env': 'B_OF=suite\n',
    });
    const root = scratchFolder({
      'evals/promptfooconfig.yaml': CONFIG,
      'evals/provider.js': saying('A_OF', 'B_OF', 'C_OF'),
      'evals/.env': 'A_OF=of another tree\nD_OF=of another tree\n',
    });
    engine = scratchEngine(
      { C_OF: 'environment' },
      { dotenv: { root: checkout, tracked: new Set<string>() } },
    );
    const place = {
      suite: 's',
      arm: 'baseline',
      root,
      config: 'evals/promptfooconfig.yaml',
      env: {},
    } as const;
    const { samples } = await engine.runAll([await engine.manifest(place)]);
    expect(samples[0]?.output).toBe('root,suite,environment');
  });

  test('set nothing that no environment holds: of a file in UTF-16', () => {
    const root = scratchFolder({ '.env': Buffer.from('A=1\nB_OF=2\n', 'utf16le').toString('latin1') });
    expect(dotenvOf({ root, config: 'promptfooconfig.yaml' }).variables).toEqual({});
  });

  test('set their first variable although an editor of Windows marks the file as UTF-8', () => {
    const root = scratchFolder({ '.env': '\ufeffA=1\r\nB=2\r\n' });
    expect(dotenvOf({ root, config: 'promptfooconfig.yaml' }).variables).toEqual({ A: '1', B: '2' });
  });

  test('that git tracks in either tree hold for their own arm only', () => {
    const checkout = scratchFolder({ '.env': 'A=job\n', 'evals/.env': 'MODE=attack\nB=change\n' });
    const main = scratchFolder({ '.env': 'A=copied\n', 'evals/.env': 'B=main\n' });
    const place = { root: checkout, tracked: new Set(['evals/.env']) };
    const config = 'evals/promptfooconfig.yaml';
    expect(dotenvOf({ root: main, config }, place)).toEqual({
      variables: { A: 'job', B: 'main' },
      committed: { B: 'main' },
      shown: { B: 'main' },
    });
    expect(dotenvOf({ root: checkout, config }, place)).toEqual({
      variables: { A: 'job', MODE: 'attack', B: 'change' },
      committed: { MODE: 'attack', B: 'change' },
      shown: { MODE: 'attack', B: 'change' },
    });
  });

  test('that git tracks are shown in git but for what a step wrote into them, or into what they link to', () => {
    const checkout = scratchFolder({
      '.env': 'A=of the job\nB=of the job\n',
      'evals/words.txt': 'B=No idea.\n',
      'job.txt': 'C=only the job\n',
    });
    symlinkSync('words.txt', path.join(checkout, 'evals/.env'));
    mkdirSync(path.join(checkout, 'more'));
    symlinkSync('../job.txt', path.join(checkout, 'more/.env'));
    const main = scratchFolder({ '.env': 'A=of main\n' });
    const place = {
      root: checkout,
      tracked: new Set(['.env', 'evals/.env', 'more/.env']),
      changedInGit: ['evals/.env', 'evals/words.txt', 'more/.env'],
      edited: ['.env'],
    };
    const shown = (root: string, config: string) => dotenvOf({ root, config }, place).shown;
    expect(shown(checkout, 'evals/promptfooconfig.yaml')).toEqual({ B: 'No idea.' });
    expect(shown(checkout, 'more/promptfooconfig.yaml')).toEqual({});
    expect(shown(main, 'evals/promptfooconfig.yaml')).toEqual({ A: 'of main' });
  });

  test('that git tracks are not read through a link out of the tree', () => {
    const elsewhere = scratchFolder({ secrets: 'KEY=of the machine\n' });
    const root = scratchFolder({ 'promptfooconfig.yaml': CONFIG });
    mkdirSync(path.join(root, 'evals'));
    symlinkSync(path.join(elsewhere, 'secrets'), path.join(root, 'evals/.env'));
    const place = { root, tracked: new Set(['evals/.env']) };
    expect(dotenvOf({ root, config: 'evals/promptfooconfig.yaml' }, place).variables).toEqual({});
  });

  test('set nothing that says how a process runs, where it calls or whom it trusts', async () => {
    const names = ['NODE_OPTIONS', 'NODE_TLS_REJECT_UNAUTHORIZED', 'https_proxy', 'PROMPTFOO_INSECURE_SSL'];
    const lines = names.map((name) => `${name}=0`).join('\n');
    engine = scratchEngine({ JOB: 'job' });
    const manifest = await engine.open({
      'promptfooconfig.yaml': `${CONFIG}commandLineOptions: { envPath: more.env }\nenv: { PROMPTFOO_INSECURE_SSL: 'true', OWN: own }\n`,
      '.env': `${lines}\nFREE=file\nTWICE=file\n`,
      'more.env': `${lines}\nJOB=file\nTWICE=path\nMORE=path\n`,
      'provider.js': saying(...names, 'FREE', 'TWICE', 'MORE', 'JOB'),
    });
    const { samples } = await engine.runAll([manifest]);
    expect(samples[0]?.output).toBe('-,-,-,false,file,path,path,job');
  });
});

describe('names that a file may set', () => {
  test.each(['NODE_OPTIONS', 'LD_PRELOAD', 'DYLD_INSERT_LIBRARIES', 'Path', 'PYTHONPATH', 'BASH_ENV'])(
    'not %s',
    (name) => expect(isSettable(name)).toBe(false),
  );
  test.each([
    ...[
      'NODE_COMPILE_CACHE',
      'NODE_REDIRECT_WARNINGS',
      'NODE_USE_ENV_PROXY',
      'NODE_DEBUG',
      'PYTHONPYCACHEPREFIX',
    ],
    ...['PYTHONUSERBASE', 'PYTHONINSPECT', 'GEM_PATH', 'GEM_HOME', 'BUNDLE_GEMFILE'],
  ])('not %s', (name) => expect(isSettable(name)).toBe(false));
  test.each([
    'all_proxy',
    'NO_PROXY',
    'SSL_CERT_FILE',
    'GIT_SSH_COMMAND',
    'PAWL_ARM_URL',
    'REQUESTS_CA_BUNDLE',
  ])('not %s', (name) => expect(isSettable(name)).toBe(false));
  test.each([
    'PROMPTFOO_CONFIG_DIR',
    'PROMPTFOO_SHORT_CIRCUIT_TEST_FAILURES',
    'PROMPTFOO_DISABLE_TEMPLATE_ENV_VARS',
    'REQUEST_TIMEOUT_MS',
    'XDG_CACHE_HOME',
    'TMPDIR',
  ])('not %s', (name) => expect(isSettable(name)).toBe(false));
  test.each([
    ...['AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE', 'AWS_WEB_IDENTITY_TOKEN_FILE', 'AWS_CONFIG_FILE'],
    ...['AZURE_FEDERATED_TOKEN_FILE', 'AZURE_AUTHORITY_HOST', 'GOOGLE_EXTERNAL_ACCOUNT_ALLOW_EXECUTABLES'],
    ...['AZURE_REGIONAL_AUTHORITY_NAME', 'MSAL_FORCE_REGION', 'ANTHROPIC_IDENTITY_TOKEN_FILE'],
  ])('not %s', (name) => expect(isSettable(name)).toBe(false));
  test.each([
    ...['OPENAI_API_KEY', 'OPENAI_BASE_URL', 'MODE', 'PROMPTFOO_PYTHON', 'PATHS', 'DATABASE_URL'],
    ...['AWS_REGION', 'AWS_PROFILE', 'AZURE_API_HOST', 'GOOGLE_CLOUD_PROJECT'],
    ...['NODE_ENV', 'NODES', 'PYTHON_VERSION', 'PYTHONUNBUFFERED', 'PYTHONIOENCODING'],
  ])('%s', (name) => expect(isSettable(name)).toBe(true));
});
