import { defineConfig } from 'vitest/config';

// A guard against what never ends. No test counts on a time: beside a busy machine all of them take many times longer.
const common = {
  testTimeout: 240_000,
  hookTimeout: 240_000,
  env: { NO_COLOR: '1', TZ: 'UTC' },
};
const [SMOKE, SLOW] = ['test/smoke/**/*.test.ts', 'test/slow/**/*.test.ts'];

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...common,
          name: 'fast',
          include: ['test/**/*.test.ts'],
          exclude: [SMOKE, SLOW],
          // Files share a worker and its modules: none of them leaves anything behind.
          pool: 'forks',
          isolate: false,
        },
      },
      { test: { ...common, name: 'smoke', include: [SMOKE] } },
      { test: { ...common, name: 'slow', include: [SLOW] } },
    ],
  },
});
