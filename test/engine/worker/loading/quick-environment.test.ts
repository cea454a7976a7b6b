import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const file = fileURLToPath(
  new URL('../../../../src/engine/worker/loading/quick-environment.ts', import.meta.url),
);

/** Runs code in a process of its own: `process.env` is what all tests share. */
function printed(code: string): unknown {
  const script = `import { env as imported } from 'node:process';
import { spawnSync } from 'node:child_process';
import { quickEnvironment } from ${JSON.stringify(file)};
const own = process.env;
process.env.BEFORE = 'before';
const back = quickEnvironment();
const print = (value) => console.log(JSON.stringify(value));
const child = () => spawnSync(process.execPath, ['-p', 'process.env.SET'], { encoding: 'utf8' }).stdout.trim();
${code}`;
  const run = spawnSync(process.execPath, ['--input-type=module', '--no-warnings', '-e', script], {
    encoding: 'utf8',
  });
  expect(run.stderr).toBe('');
  return JSON.parse(run.stdout);
}

test.skipIf(process.platform === 'win32')(
  'what a suite sets, lists and removes as it is loaded is what the process and its children have',
  () => {
    expect(
      printed(`process.env.SET = 7; delete process.env.BEFORE;
print([own.SET, process.env.SET, imported.SET, 'BEFORE' in own, 'BEFORE' in process.env, Object.keys(process.env).includes('SET'),
  { ...process.env }.SET, child(), process.env === own, process.env.toString === Object.prototype.toString]);`),
    ).toEqual(['7', '7', '7', false, false, true, '7', '7', false, true]);
  },
);

test.skipIf(process.platform === 'win32')(
  'after it, the process has its own environment again, and who kept the copy sees what is set',
  () => {
    expect(
      printed(`const kept = process.env; back(); process.env.SET = 'late'; delete process.env.BEFORE; kept.OTHER = 'through';
print([process.env === own, imported === own, kept.SET, 'BEFORE' in kept, Object.keys(kept).includes('SET'), { ...kept }.SET, own.OTHER, child()]);`),
    ).toEqual([true, true, 'late', false, true, 'late', 'through', 'late']);
  },
);
