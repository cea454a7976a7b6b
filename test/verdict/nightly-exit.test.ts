import { expect, test } from 'vitest';
import { policySchema } from '../../src/config/policy/policy.ts';
import { type NightlyOutcome, nightlyExitCode } from '../../src/verdict/nightly-exit.ts';

const quiet: NightlyOutcome = { eroded: false, drifted: false, complete: true, hasIssue: false };

test.each<[string, Partial<NightlyOutcome>, object, number]>([
  ['nothing', {}, {}, 0],
  ['erosion', { eroded: true }, {}, 1],
  ['erosion that only warns', { eroded: true }, { baseline: { erosion: 'warn' } }, 0],
  ['erosion told in an issue', { eroded: true, hasIssue: true }, { baseline: { erosion: 'issue' } }, 0],
  ['erosion that no issue could tell', { eroded: true }, { baseline: { erosion: 'issue' } }, 1],
  ['erosion while nothing is enforced', { eroded: true }, { enforce: false }, 0],
  ['drift', { drifted: true }, {}, 0],
  ['drift that blocks', { drifted: true }, { baseline: { drift: 'block' } }, 1],
  ['an incomplete night', { complete: false }, {}, 3],
  ['an incomplete night with erosion', { complete: false, eroded: true }, {}, 1],
])('%s', (_, found, policy, code) => {
  expect(nightlyExitCode({ ...quiet, ...found }, policySchema.parse(policy))).toBe(code);
});
