import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { describe, expect, test } from 'vitest';
import { FOLDERS, makeOwnedFolder } from '../../../src/trees/process/owned-folder.ts';
import { temporaryFolder } from '../../support/files/temporary.ts';

const source = path.resolve(import.meta.dirname, '../../../src/trees/process/owned-folder.ts');

const parentFolder = () => {
  const parent = temporaryFolder();
  mkdirSync(parent, { recursive: true });
  return parent;
};

test('a parent that is not there, or is a file, is said with what to set', () => {
  const file = path.join(parentFolder(), 'file');
  writeFileSync(file, '');
  for (const parent of [path.join(file, 'none'), file])
    expect(() => makeOwnedFolder(parent, FOLDERS.suite)).toThrow(
      expect.objectContaining({
        help: expect.objectContaining({
          code: 'trees/temporary-inside',
          fix: expect.stringContaining('TMPDIR'),
        }),
      }),
    );
});

/** A process that holds two folders with something in them, and those folders. */
async function holder(parent: string) {
  const script = `
    import { FOLDERS, makeOwnedFolder } from '${source}';
    import { writeFileSync } from 'node:fs';
    const made = Object.values(FOLDERS).map((prefix) => makeOwnedFolder('${parent}', prefix).path);
    for (const folder of made) writeFileSync(folder + '/content', '');
    console.log(made.join(' '));
    setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = (await once(createInterface(child.stdout), 'line')) as [string];
  return {
    folders: line.split(' ') as [string, string],
    async end(signal: NodeJS.Signals) {
      child.kill(signal);
      await once(child, 'exit');
    },
  };
}

/** Makes a folder, as a run that starts does, and removes it; what else is there then. */
function nextRun(parent: string): string[] {
  makeOwnedFolder(parent, FOLDERS.suite).remove();
  return readdirSync(parent).sort();
}

describe('folders for temporary files', () => {
  test.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)('are gone after %s', async (signal) => {
    const parent = parentFolder();
    const { folders, end } = await holder(parent);
    expect(folders.map((folder) => existsSync(path.join(folder, 'content')))).toEqual([true, true]);
    await end(signal);
    expect(readdirSync(parent)).toEqual([]);
  });

  test('that a killed run left are removed by the next one, and those of a run at work are not', async () => {
    const parent = parentFolder();
    const [dead, alive] = [await holder(parent), await holder(parent)];
    await dead.end('SIGKILL');
    expect(readdirSync(parent)).toHaveLength(4);
    expect(nextRun(parent)).toEqual(alive.folders.map((folder) => path.basename(folder)).sort());
    await alive.end('SIGTERM');
  });

  test('are left alone where nobody can prove whose they are', async () => {
    const parent = parentFolder();
    const dead = await holder(parent);
    await dead.end('SIGKILL');
    const [tree, suite] = dead.folders.map((folder) => path.basename(folder)) as [string, string];
    const outside = parentFolder();
    writeFileSync(path.join(outside, 'precious'), '');
    // Of another machine or container; of an older version; a link; a file.
    const foreign = tree.replace(/^(pawl-base-)[0-9a-f]{8}/, '$100000000');
    renameSync(path.join(parent, tree), path.join(parent, foreign));
    mkdirSync(path.join(parent, 'pawl-engine-x1Y2z3'));
    symlinkSync(outside, path.join(parent, `${suite}link`));
    writeFileSync(path.join(parent, `${suite}file`), '');
    const others = [foreign, 'pawl-engine-x1Y2z3', `${suite}file`, `${suite}link`];
    expect(nextRun(parent)).toEqual(others.sort());
    expect(existsSync(path.join(outside, 'precious'))).toBe(true);
  });

  test('of a number that another process has by now are removed', async () => {
    const parent = parentFolder();
    const alive = await holder(parent);
    const [tree] = alive.folders;
    // As if the one that made it had started at another time.
    const earlier = path.basename(tree).replace(/-(\d+)-(\w+)$/, '-1-$2');
    mkdirSync(path.join(parent, earlier));
    const left = nextRun(parent);
    expect(left).toContain(path.basename(tree));
    // Where the system does not tell when a process started, its number alone counts.
    expect(left.includes(earlier)).toBe(!existsSync('/proc/self/stat'));
    await alive.end('SIGTERM');
  });
});
