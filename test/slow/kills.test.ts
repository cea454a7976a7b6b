import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { seededRandom } from '../../src/stats/random.ts';
import { GUARDIAN } from '../../src/trees/process/guardian.ts';
import { CLI, pawl } from '../smoke/command.ts';
import { gearStage, killedCommand, leftBehind, type Stage } from '../smoke/killed-gate.ts';
import { cleanEnv } from '../support/command.ts';
import { journalled } from '../support/files/left-by-runs.ts';
import { temporaryFolder } from '../support/files/temporary.ts';
import { testedNode } from '../support/processes/tested-node.ts';

// Every command that pays, killed (SIGKILL) at a point that is drawn from the seed, and started again.

const SEEDS = [1, 2];
const COMMANDS: readonly (readonly [name: string, args: readonly string[]])[] = [
  ['gate', ['gate', '--base', 'main']],
  ['run', ['run']],
  ['record', ['baseline', 'record']],
  ['nightly', ['baseline', 'nightly']],
  ['variants', ['variants', '--repeats', '3']],
  ['migrate', ['migrate', 'openai:chat:simulated', 'openai:chat:other']],
];

const opened = async (): Promise<Stage> => {
  const stage = await gearStage();
  onTestFinished(() => stage.close());
  return stage;
};
const asked = ({ server }: Stage) => server.prompts.length;
const run = ({ repository, env }: Stage, args: readonly string[]) => pawl([...args], repository.root, env);
const journals = ({ repository }: Stage) => {
  const folder = path.join(repository.root, '.git/pawl');
  return existsSync(folder) ? readdirSync(folder).filter((name) => name.startsWith('journal-')) : [];
};

describe.each(COMMANDS)('pawl %s that is killed', (name, args) => {
  /** What the command does where nobody kills it: once for all points. */
  let whole: { readonly code: number; readonly requests: number };
  beforeAll(async () => {
    const stage = await gearStage();
    try {
      const { code } = await run(stage, args);
      whole = { code, requests: asked(stage) };
      expect([code, leftBehind(stage)]).toEqual([name === 'gate' ? 1 : 0, []]);
    } finally {
      await stage.close();
    }
  });

  test.each(SEEDS)(
    'at point %i goes on, pays twice for what was under way alone, and leaves nothing',
    async (seed) => {
      const stage = await opened();
      const { code, requests } = whole;
      const cut = 1 + Math.floor(seededRandom(seed, name).next() * (requests - 1));
      expect(await killedCommand(stage, args, cut)).toBe(true);
      const kept = journalled(stage);
      const lost = asked(stage) - kept;
      const resumed = await run(stage, args);
      expect(resumed.code).toBe(code);
      expect(asked(stage)).toBe(requests + lost);
      // Sixteen at most are under way: eight answered and not yet written down, eight asked.
      expect(lost).toBeLessThanOrEqual(16);
      if (kept > 0) expect(resumed.stdout + resumed.stderr).toContain(`${kept} of ${requests} samples`);
      expect(leftBehind(stage)).toEqual([]);
      expect(journals(stage)).toHaveLength(name === 'gate' ? 1 : 0);
    },
  );
});

test('a suite process that never pauses ends with the gate that is killed', async () => {
  const stage = await opened();
  const { repository, env } = stage;
  const started = path.join(temporaryFolder(), 'pid');
  repository.write({
    'evals/stuck/promptfooconfig.yaml': "prompts: ['Say {{q}}']\nproviders: [echo]\ntests: file://tests.js\n",
    'evals/stuck/tests.js': `require('node:fs').writeFileSync(${JSON.stringify(started)}, String(process.pid));\nfor (;;);\n`,
  });
  repository.commit('Load without an end');
  const gate = spawn(testedNode, [CLI, 'gate', '--base', 'main'], {
    cwd: repository.root,
    env: cleanEnv(env),
    stdio: 'ignore',
  });
  const ended = new Promise<string | null>((done) => gate.once('close', (_code, signal) => done(signal)));
  let isOver = false;
  void ended.then(() => (isOver = true));
  // A guardian comes once a process lives for a second.
  while (!(existsSync(started) && hasGuardian(gate.pid)) && !isOver) await pause(10);
  onTestFinished(() => {
    try {
      process.kill(Number(readFileSync(started, 'utf8')), 'SIGKILL');
    } catch {
      // It has ended, as it should.
    }
  });
  gate.kill('SIGKILL');
  expect(await ended).toBe('SIGKILL');
  await expect.poll(() => leftBehind(stage).includes('a process'), { timeout: 120_000 }).toBe(false);
});

/** Whether a process has started its guardian. Where the system does not tell (no /proc), it is taken for there. */
function hasGuardian(parent: number | undefined): boolean {
  if (!existsSync('/proc')) return true;
  return readdirSync('/proc').some((name) => {
    try {
      const [, status = ''] = readFileSync(`/proc/${name}/stat`, 'utf8').split(') ');
      const own = status.split(' ')[1] === String(parent);
      return own && readFileSync(`/proc/${name}/cmdline`, 'utf8').includes(GUARDIAN);
    } catch {
      return false;
    }
  });
}
