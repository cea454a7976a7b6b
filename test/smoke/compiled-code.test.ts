import { chmodSync, existsSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { scratchRepository } from '../support/files/repository.ts';
import { temporaryFolder } from '../support/files/temporary.ts';
import { pawl } from './command.ts';

/** Node 20 cannot keep what it has compiled. */
const keeps = Number(process.versions.node.split('.')[0]) >= 22 && process.env.PAWL_TEST_NODE === undefined;

/** The tests may run with a cache of Node's own. */
const NO_OTHER_CACHE = { NODE_COMPILE_CACHE: '' };

/** Files of compiled code that a run leaves in a folder of caches. */
async function keptIn(caches: string, env: Record<string, string> = {}): Promise<readonly string[]> {
  const { code, stdout, stderr } = await pawl(['--version'], caches, {
    ...NO_OTHER_CACHE,
    XDG_CACHE_HOME: caches,
    ...env,
  });
  expect([code, stderr]).toEqual([0, '']);
  expect(stdout).toMatch(/^\d+\.\d+\.\d+/);
  const folder = path.join(caches, 'pawl/compiled');
  return existsSync(folder) ? readdirSync(folder, { recursive: true }).map(String) : [];
}

/** A provider that repeats what it is asked. */
const model = (name: string) =>
  `module.exports = class { id() { return '${name}'; } async callApi(prompt) { return { output: prompt }; } };\n`;

describe.skipIf(!keeps)('compiled code', () => {
  test('is kept in a folder that nobody else may read or write', async () => {
    const caches = temporaryFolder();
    const kept = await keptIn(caches);
    expect(kept.length).toBeGreaterThan(1);
    expect(statSync(path.join(caches, 'pawl/compiled')).mode & 0o077).toBe(0);
    expect((await keptIn(caches)).length).toBe(kept.length);
  });

  test("is kept of the bundled promptfoo, and not of a suite's own code", { tags: ['slow'] }, async () => {
    using made = scratchRepository({
      'evals/promptfooconfig.yaml':
        "prompts: ['Say {{n}}']\nproviders: [file://model.js]\ntests: [{ vars: { n: 1 }, assert: [{ type: contains, value: '1' }] }]\n",
      'evals/model.js': "module.exports = require('./one.js');\n",
      'evals/one.js': model('one'),
    });
    const caches = temporaryFolder();
    const ran = async () => {
      const env = { ...NO_OTHER_CACHE, XDG_CACHE_HOME: caches };
      const { code, stdout, stderr } = await pawl(['run'], made.root, env);
      expect([code, stderr], stdout).toEqual([0, expect.any(String)]);
      return readdirSync(path.join(caches, 'pawl/compiled'), { recursive: true }).length;
    };
    const kept = await ran();
    // Most of them are promptfoo's, which the command itself does not load.
    expect(kept).toBeGreaterThan(50);
    made.write({ 'evals/model.js': "module.exports = require('./two.js');\n", 'evals/two.js': model('two') });
    expect(await ran()).toBe(kept);
  });

  test.each(['CI', 'GITHUB_ACTIONS', 'GITLAB_CI'])('is not kept where %s is set', async (name) => {
    expect(await keptIn(temporaryFolder(), { [name]: 'true' })).toEqual([]);
  });

  test('is not kept where others may write', async () => {
    const caches = temporaryFolder();
    mkdirSync(path.join(caches, 'pawl/compiled'), { recursive: true });
    chmodSync(path.join(caches, 'pawl/compiled'), 0o777);
    expect(await keptIn(caches)).toEqual([]);
  });

  test('is not kept where no folder can be made', async () => {
    expect(await keptIn('/proc/self')).toEqual([]);
  });
});
