import { existsSync, mkdtempSync, readFileSync, rmSync, statfsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

// Node keeps what it compiled: test files and suites each get a process of their own, which load the same code.
process.env.NODE_COMPILE_CACHE ??= path.resolve('node_modules/.cache/node-compile');

// Tests write and remove thousands of small files: in memory this costs a tenth less than on a disk, and waits for nothing.
const memory = memoryFolder();
if (memory !== null) {
  process.env.TMPDIR = memory;
  process.on('exit', () => rmSync(memory, { recursive: true, force: true }));
}

// A guard against what never ends. No test counts on a time: beside a busy machine all of them take many times longer.
const common = {
  testTimeout: 600_000,
  hookTimeout: 600_000,
  env: {
    NO_COLOR: '1',
    TZ: 'UTC',
    // git of the code under test: not the machine's settings, and no waiting for the disk.
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: path.resolve('test/support/files/git-settings'),
  },
};
const PURE =
  'test/{backtest,compare,design,metrics,pipeline,plan,report,stats,tasks,trust,variants,verdict}/**/*.test.ts';
/** They change what a process has once. */
const ALONE = 'test/github/proxy.test.ts';
/** git is started from a small process: a copy of the page tables of a large one costs more than git. */
const SMALL_PARENT = 'test/support/processes/small-parent.ts';
/** One file of the engine's worker, for the children of both projects: made before the tests, and taken by gates in process. */
const WORKER = 'test/support/processes/worker-bundle.ts';
const BUILT_WORKER = 'test/support/processes/built-worker.ts';
const [SMOKE, SLOW] = ['test/smoke/**/*.test.ts', 'test/slow/**/*.test.ts'];

const CORES = Math.max(2, availableParallelism());
/** These wait for retries, for providers that recover and for whole processes more than they compute: more of them run at once, in a group after the others. */
const waiting = {
  maxWorkers: CORES + 3,
  sequence: { groupOrder: 1 },
};
/** The files that take longest. Begun last, one of them alone would hold up the end. */
const LONG = ['data-attacks', 'planted-keys', 'chaos', 'policy-mutations', 'differential', 'kills'];

class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isLong = ({ moduleId }: TestSpecification) => LONG.includes(path.basename(moduleId, '.test.ts'));
    const group = ({ project }: TestSpecification) => project.config.sequence.groupOrder;
    return (await super.sort(files)).toSorted(
      (a, b) => group(a) - group(b) || Number(isLong(b)) - Number(isLong(a)),
    );
  }
}

export default defineConfig({
  test: {
    // Tests wait for git, for children and for time limits: one file more than there are cores keeps these at work.
    maxWorkers: CORES + 1,
    sequence: { sequencer: LongFirst },
    tags: [
      {
        name: 'slow',
        description:
          'Left to `npm run test:slow` and CI: a lower test holds the rule, or others of the same family stand for it',
      },
    ],
    projects: [
      // Test files share their workers and modules: loading them again costs more than the tests.
      { test: { ...common, name: 'pure', include: [PURE], isolate: false } },
      // These start git and children, which costs less from a small process.
      {
        test: {
          ...common,
          name: 'fast',
          include: ['test/**/*.test.ts'],
          exclude: [PURE, ALONE, SMOKE, SLOW],
          isolate: false,
          globalSetup: WORKER,
          setupFiles: [SMALL_PARENT, BUILT_WORKER],
        },
      },
      { test: { ...common, name: 'alone', include: [ALONE] } },
      { test: { ...common, name: 'smoke', include: [SMOKE], isolate: false } },
      {
        test: {
          ...common,
          ...waiting,
          name: 'slow',
          include: [SLOW],
          isolate: false,
          globalSetup: WORKER,
          setupFiles: [SMALL_PARENT, BUILT_WORKER],
        },
      },
    ],
  },
});

/** A fresh folder in memory, where the machine has one with room whose files may be run. */
function memoryFolder(): string | null {
  const place = '/dev/shm';
  if (process.env.TMPDIR !== undefined || !existsSync('/proc/mounts') || !existsSync(place)) return null;
  const [, , , options = 'noexec'] =
    readFileSync('/proc/mounts', 'utf8')
      .split('\n')
      .map((line) => line.split(' '))
      .findLast(([, at]) => at === place) ?? [];
  const { bavail, bsize } = statfsSync(place);
  const hasRoom = bavail * bsize >= 4 * 2 ** 30;
  return hasRoom && !options.split(',').includes('noexec')
    ? mkdtempSync(path.join(place, 'pawl-tests-'))
    : null;
}
