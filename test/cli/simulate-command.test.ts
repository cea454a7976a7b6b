import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { runCli } from '../../src/cli/run-cli.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'pawl-simulate-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function simulated(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  const written = { stdout: '', stderr: '' };
  const stream = (name: 'stdout' | 'stderr') => ({
    write: (text: string) => {
      written[name] += text;
    },
  });
  const terminal = { stdout: stream('stdout'), stderr: stream('stderr'), env: {}, cwd: () => folder };
  return { code: await runCli(['simulate', ...args], terminal), ...written };
}

test('answers in words', { tags: ['slow'] }, async () => {
  const { code, stdout } = await simulated('--cases', '60', '--break', '0.1', '--trials', '50');
  expect(code).toBe(0);
  expect(stdout).toMatchInlineSnapshot(`
    "
     50 simulated pull requests: 60 cases, 5.0 % flaky; 10.0 % broken; 8 stored samples a case; effort normal

       blocked as regressed               100 % (all of 50)
       called a trade-off                 0 % (none of 50)
       could not tell                     0 % (none of 50)
       calls, this PR                     84 (1.41 a case)
       calls, main                        26 (0.44 a case)
       calls after a confirmed loss       43 (0.71 a case)

     Other gates would have blocked:
       five samples a side, exact test    94.0 %
       any drop of the pass rate          98.0 %
       a drop of more than 5 points       74.0 %
    "
  `);
});

test('gives a standard error where there is one, and says what it is', async () => {
  const { stdout } = await simulated('--cases', '12', '--soften', '0.2', '--trials', '40');
  expect(stdout).toMatch(/blocked as regressed +\d[\d.]* % ± [1-9][\d.]* %/);
  expect(stdout).toMatch(/± is one standard error/);
});

test('answers as JSON with the names that other tools read; same seed, same bytes', async () => {
  const args = ['--cases', '30', '--trials', '20', '--format', 'json'];
  const [first, second] = [await simulated(...args), await simulated(...args)];
  expect(first).toEqual(second);
  expect(JSON.parse(first.stdout)).toMatchObject({ pawl: 'simulate', schemaVersion: 1 });
  expect(Object.keys(JSON.parse(first.stdout))).toEqual([
    'pawl',
    'schemaVersion',
    'falseBlockRate',
    'detectionRate',
    'mixedRate',
    'inconclusiveRate',
    'meanCandidateCalls',
    'meanBaselineCalls',
    'meanCallsAfterConviction',
    'standardErrors',
    'rivals',
    'trials',
  ]);
});

test('takes its rates from finished results', async () => {
  const rows = [1, 2, 3, 4, 5, 6].flatMap((id) =>
    [1, 2, 3].map(() => JSON.stringify({ case_id: `c${id}`, passed: id > 1 })),
  );
  writeFileSync(path.join(folder, 'profile.jsonl'), `${rows.join('\n')}\n`);
  const { code, stdout } = await simulated('--profile', 'profile.jsonl', '--trials', '10');
  expect([code, stdout.includes('6 cases, with the rates of the profile')]).toEqual([0, true]);
});

test.each([
  ['--cases', 'many'],
  ['--break', '1.5'],
  ['--trials', '0'],
  ['--effort', 'huge'],
])('refuses %s %s', async (flag, value) => {
  const { code, stdout, stderr } = await simulated(flag, value);
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toContain(`${flag} ${value}`);
});
