import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { expect, test } from 'vitest';
import { defaultTip } from '../../../src/trees/git/base-commit.ts';
import { openRepository } from '../../../src/trees/git/repository.ts';
import { scratchRepository } from '../../support/files/repository.ts';

test.each([
  ['a shallow clone of one branch', ['clone', '--depth', '1', '--single-branch', '--branch', 'feature']],
  ['a clone of all branches', ['clone', '--branch', 'feature']],
])('%s finds the default branch of origin', async (_, args) => {
  using upstream = scratchRepository({ 'a.txt': 'one\n' });
  const main = execFileSync('git', ['rev-parse', 'main'], { cwd: upstream.root, encoding: 'utf8' }).trim();
  upstream.git('switch', '--quiet', '--create', 'feature', 'main');
  upstream.write({ 'a.txt': 'two\n' });
  upstream.commit('Two');
  upstream.git('switch', '--quiet', 'main');
  const clone = path.join(upstream.root, 'clone');
  execFileSync('git', [...args, '--quiet', `file://${upstream.root}`, clone], { stdio: 'ignore' });
  const repository = await openRepository(clone, process.env, false);
  expect(await defaultTip(repository)).toEqual({ tip: main, name: 'main' });
});
