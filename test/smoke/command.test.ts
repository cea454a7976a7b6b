import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { promptfooResults } from '../../bench/speed/promptfoo-results.ts';
import { documentOf, finished } from '../support/command.ts';
import { testedNode } from '../support/processes/tested-node.ts';
import { stagedPackage } from './staged-package.ts';

const folder = stagedPackage();
const pawl = (...args: string[]) => finished(testedNode, [path.join(folder, 'dist/cli.js'), ...args], folder);

test('there is no node_modules for it to find', () => {
  for (let at = folder; at !== path.dirname(at); at = path.dirname(at)) {
    expect(existsSync(path.join(at, 'node_modules'))).toBe(false);
  }
});

describe('the packaged command', () => {
  const demoEnds = async (verdict: string, exitCode: number, flags: readonly string[]) => {
    const result = await pawl('demo', ...flags);
    const repository = /^A small repository: +(.+)$/m.exec(result.stdout)?.[1];
    onTestFinished(() => rm(repository ?? '', { recursive: true }));
    expect(result.stderr).not.toMatch(/^\s+at /m);
    expect(result.stdout).toContain(`\nThe gate's exit code:  ${exitCode}\nverdict: ${verdict}\n`);
    expect(result.code).toBe(0);
  };
  test.each([
    ['regressed', 1, []],
    ['pass', 0, ['--fixed']],
  ] as const)('demo ends in %s', { tags: ['slow'] }, demoEnds);

  test('version and schema', async () => {
    const { version } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
    expect(await pawl('--version')).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
    expect(JSON.parse((await pawl('schema', 'policy')).stdout)).toHaveProperty('properties.suites');
  });

  // Node's own loader of TypeScript is younger than the oldest Node that pawl runs on.
  test.skipIf(process.env.PAWL_TEST_NODE !== undefined)(
    'a suite in TypeScript whose prompt reads like a glob',
    async () => {
      const at = path.join(folder, 'typed');
      mkdirSync(at);
      const git = (...args: readonly string[]) => execFileSync('git', ['-C', at, ...args]);
      git('init', '-q');
      git('-c', 'user.name=a', '-c', 'user.email=a@b.example', 'commit', '-qm', 'First', '--allow-empty');
      onTestFinished(() => rm(at, { recursive: true }));
      const tests = "[{ vars: { word: 'a', tongue: 'b' }, assert: [{ type: 'contains', value: 'a' }] }]";
      writeFileSync(
        path.join(at, 'promptfooconfig.ts'),
        `export default { prompts: ['Say {{word}} in {{tongue}}'], providers: ['echo'], tests: ${tests} };\n`,
      );
      const result = await finished(testedNode, [path.join(folder, 'dist/cli.js'), 'run'], at);
      expect([result.code, result.stdout]).toEqual([0, expect.stringContaining('1 of 1 pass')]);
    },
  );

  test('compare needs no engine', async () => {
    const engine = path.join(folder, 'dist/engine');
    renameSync(engine, `${engine}.away`);
    onTestFinished(() => renameSync(`${engine}.away`, engine));
    writeFileSync(
      path.join(folder, 'before.json'),
      promptfooResults(40, () => false),
    );
    writeFileSync(
      path.join(folder, 'after.json'),
      promptfooResults(40, (index) => index < 12),
    );
    cpSync(path.join(folder, 'before.json'), path.join(folder, 'same.json'));

    const worse = await pawl('compare', 'before.json', 'after.json', '--format', 'json');
    expect([worse.code, documentOf(worse).verdict, worse.stderr]).toEqual([1, 'regressed', '']);
    const same = await pawl('compare', 'before.json', 'same.json', '--format', 'json');
    expect([same.code, documentOf(same).verdict, same.stderr]).toEqual([0, 'pass', '']);
  });
});
