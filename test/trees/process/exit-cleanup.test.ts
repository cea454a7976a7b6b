import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { describe, expect, test } from 'vitest';
import { git, gitEnv } from '../../support/files/repository.ts';
import { repository, temporaryFolder } from '../../support/files/temporary.ts';

const source = path.resolve(import.meta.dirname, '../../../src/trees');

/** Starts a process that holds a base tree, and returns it with the tree's folder once it stands. */
async function holder(root: string, temporary: string, more: string) {
  const script = `
    import { resolveArms } from '${source}/resolve-arms.ts';
    ${more}
    const request = { cwd: '${root}', event: null, setupOf: () => ({ setup: [], env: {}, shown: (line) => line }), temporary: '${temporary}', env: process.env, log() {} };
    const { arms } = await resolveArms(request);
    console.log(arms.baseline.root);
    setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    env: gitEnv,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [folder] = (await once(createInterface(child.stdout), 'line')) as [string];
  return { child, folder };
}

describe('however the process ends', () => {
  test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
    '%s removes the base tree and still ends it',
    async (signal) => {
      const [root, temporary] = [repository(), path.join(temporaryFolder(), 'tmp')];
      mkdirSync(temporary);
      const { child, folder } = await holder(root, temporary, '');
      expect(existsSync(path.join(folder, 'prompt.txt'))).toBe(true);
      child.kill(signal);
      expect(await once(child, 'exit')).toEqual([null, signal]);
      expect(existsSync(folder)).toBe(false);
    },
  );

  test('a listener of the program decides about the exit', async () => {
    const root = repository();
    const { child, folder } = await holder(
      root,
      temporaryFolder(),
      "process.on('SIGTERM', () => process.exit(7));",
    );
    child.kill('SIGTERM');
    expect(await once(child, 'exit')).toEqual([7, null]);
    expect(existsSync(folder)).toBe(false);
  });

  test('a killed run leaves a registration that the next run forgets', { tags: ['slow'] }, async () => {
    const [root, temporary] = [repository(), temporaryFolder()];
    const first = await holder(root, temporary, "process.on('SIGTERM', () => process.exit());");
    first.child.kill('SIGTERM');
    await once(first.child, 'exit');
    expect(git(root, 'worktree', 'list')).toContain(first.folder);
    const second = await holder(root, temporary, '');
    expect(git(root, 'worktree', 'list')).not.toContain(first.folder);
    second.child.kill('SIGTERM');
    await once(second.child, 'exit');
  });
});
