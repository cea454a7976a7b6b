import { availableParallelism } from 'node:os';
import path from 'node:path';
import { defineConfig } from 'vitest/config';

// Node keeps what it compiled: test files and suites each get a process of their own, which load the same code.
process.env.NODE_COMPILE_CACHE ??= path.resolve('node_modules/.cache/node-compile');

// A guard against what never ends. No test counts on a time: beside a busy machine all of them take many times longer.
const common = {
  testTimeout: 240_000,
  hookTimeout: 240_000,
  env: {
    NO_COLOR: '1',
    TZ: 'UTC',
    // git of the code under test: not the machine's settings, and no waiting for the disk.
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: path.resolve('test/support/git-settings'),
  },
};
const PURE =
  'test/{backtest,compare,design,metrics,pipeline,plan,report,stats,tasks,trust,variants,verdict}/**/*.test.ts';
const WHOLE =
  'test/{action,attacks,cli,commands,config,inputs,journal,publish,scenarios,training}/**/*.test.ts';
const [SMOKE, SLOW] = ['test/smoke/**/*.test.ts', 'test/slow/**/*.test.ts'];

export default defineConfig({
  test: {
    // Tests wait for git, for children and for time limits: one file more than there are cores keeps these at work.
    maxWorkers: Math.max(2, availableParallelism()) + 1,
    projects: [
      // Tests of pure rooms and of whole runs share their workers and modules: loading them again costs more than the tests.
      // Others start git and children, which costs less from a small process.
      { test: { ...common, name: 'pure', include: [PURE], isolate: false } },
      {
        test: {
          ...common,
          name: 'whole',
          include: [WHOLE],
          isolate: false,
          setupFiles: ['test/support/small-parent.ts'],
        },
      },
      {
        test: {
          ...common,
          name: 'fast',
          include: ['test/**/*.test.ts'],
          exclude: [PURE, WHOLE, SMOKE, SLOW],
        },
      },
      { test: { ...common, name: 'smoke', include: [SMOKE] } },
      { test: { ...common, name: 'slow', include: [SLOW] } },
    ],
  },
});
