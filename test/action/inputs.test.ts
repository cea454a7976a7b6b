import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { INPUT_NAMES, readInputs } from '../../src/action/inputs.ts';
import { OUTPUT_NAMES } from '../../src/action/outputs.ts';
import { withInputs } from '../../src/action/policy-override.ts';
import type { GateConfig } from '../../src/config/gate-config.ts';
import { policySchema } from '../../src/config/policy/policy.ts';
import { errorText, PawlError } from '../../src/errors.ts';

const action = parse(readFileSync(path.resolve(import.meta.dirname, '../../action.yml'), 'utf8'));

/** What the runner sets when a workflow gives these inputs and no others. */
function variables(inputs: Record<string, string> = {}): NodeJS.ProcessEnv {
  const defaults = Object.fromEntries(
    Object.entries(action.inputs as Record<string, { default: string }>).map(([name, input]) => [
      name,
      input.default,
    ]),
  );
  const given = { ...defaults, 'github-token': 'ghs_x', ...inputs };
  return Object.fromEntries(
    Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
  );
}

function refusal(inputs: Record<string, string>): string {
  try {
    readInputs(variables(inputs));
  } catch (error) {
    if (error instanceof PawlError && error.kind === 'usage') return errorText(error.help);
    throw error;
  }
  return 'not refused';
}

describe('action.yml', () => {
  test('names the inputs and outputs that the code knows', () => {
    expect(Object.keys(action.inputs).sort()).toEqual([...INPUT_NAMES].sort());
    expect(Object.keys(action.outputs).sort()).toEqual([...OUTPUT_NAMES].sort());
  });
  test('documents each of them, with a default for every input', () => {
    const parts = [...Object.values(action.inputs), ...Object.values(action.outputs)] as {
      description?: string;
    }[];
    expect(parts.filter(({ description }) => !description || !/[.):]$/.test(description))).toEqual([]);
    expect(
      Object.entries(action.inputs).filter(
        ([, input]) => typeof (input as { default?: unknown }).default !== 'string',
      ),
    ).toEqual([]);
  });
  test('is what the marketplace shows', () => {
    expect(action.name).toBe('Pawl: eval regression gate');
    expect(action.description.length).toBeLessThan(200);
    expect(action.runs).toEqual({
      using: 'node24',
      main: 'dist/index.js',
      post: 'dist/index.js',
      'post-if': 'always()',
    });
  });
});

describe('inputs', () => {
  test('by default leave everything to the policy file and the event', () => {
    expect(readInputs(variables())).toEqual({
      batch: false,
      batchHours: 5,
      cache: true,
      mode: 'gate',
      upload: true,
      publication: '.pawl/publication.json',
      token: 'ghs_x',
      workingDirectory: '.',
      workflow: 'pawl.yml',
    });
    expect(readInputs({})).toEqual({ ...readInputs(variables()), token: '' });
  });

  test('all of them', () => {
    const inputs = {
      config: ' evals/pawl.yaml ',
      base: 'release/1.x',
      mode: 'publish',
      publication: 'in/answer.json',
      comment: 'failures',
      'fail-on': 'mixed, regressed',
      batch: 'true',
      'batch-hours': '0.5',
      cache: 'false',
      upload: 'False',
      'github-token': 'ghp_y',
      'working-directory': 'checkout',
    };
    expect(readInputs(variables(inputs))).toEqual({
      config: 'evals/pawl.yaml',
      base: 'release/1.x',
      mode: 'publish',
      publication: 'in/answer.json',
      comment: 'failures',
      failOn: ['regressed', 'mixed'],
      batch: true,
      batchHours: 0.5,
      cache: false,
      upload: false,
      token: 'ghp_y',
      workingDirectory: 'checkout',
      workflow: 'pawl.yml',
    });
  });

  test.each([
    [{ GITHUB_EVENT_NAME: 'issue_comment' }, 'rerun'],
    [{ GITHUB_EVENT_NAME: 'pull_request' }, 'gate'],
    [{ GITHUB_EVENT_NAME: 'push' }, 'gate'],
    [{ GITHUB_EVENT_NAME: 'workflow_run' }, 'gate'],
  ])('the mode is the event’s: %o', (env, mode) => {
    expect(readInputs({ ...variables(), ...env }).mode).toBe(mode);
    expect(readInputs({ ...variables({ mode: 'measure' }), ...env }).mode).toBe('measure');
  });

  test.each([
    ['acme/shop/.github/workflows/evals.yaml@refs/heads/main', 'evals.yaml'],
    ['acme/shop/.github/workflows/evals.yml@refs/pull/7/merge', 'evals.yml'],
    ['acme/shop/.github/workflows/../../x y.yml@refs/heads/main', 'pawl.yml'],
    ['', 'pawl.yml'],
  ])('the workflow to run again is the one that the step is in: %s', (ref, file) => {
    const env = { ...variables(), GITHUB_WORKFLOW_REF: ref };
    expect(readInputs(env).workflow).toBe(file);
    expect(readInputs({ ...env, INPUT_WORKFLOW: 'mine.yml' }).workflow).toBe('mine.yml');
  });

  test.each([
    [{ mode: 'gatee' }, 'Expected `gate`, `publish` or `rerun`, found "gatee".'],
    [{ 'batch-hours': 'a day' }, 'Expected hours from 0 to 240, found "a day".'],
    [{ 'batch-hours': '-1' }, 'Expected hours from 0 to 240, found "-1".'],
    [{ upload: 'off' }, 'Expected `true` or `false`, found "off".'],
    [{ comment: 'never' }, 'Expected `always`, `changes`, `failures` or `off`, found "never".'],
    [{ base: '--upload-pack=x' }, 'Expected a branch, tag or commit, found "--upload-pack=x".'],
    [{ base: 'main main' }, 'Expected a branch, tag or commit'],
    [{ config: '../../etc/passwd' }, 'Expected a relative path inside the checkout'],
    [{ config: '/etc/passwd' }, 'Expected a relative path inside the checkout'],
    [{ 'working-directory': 'C:\\x' }, 'Expected a relative path inside the checkout'],
    [{ publication: 'a/../../b' }, 'Expected a relative path inside the checkout'],
    [
      { 'fail-on': 'regresed' },
      '`regresed` is not a verdict that can fail a step. Did you mean `regressed`?',
    ],
    [{ 'fail-on': 'mixed' }, 'Without `regressed` the gate would never block on a regression.'],
    [{ 'fail-on': 'never, regressed' }, '`never` is not a verdict'],
  ])('%o is refused', (inputs, why) => {
    expect(refusal(inputs)).toContain(why);
  });

  test('a refusal says what to write', () => {
    expect(refusal({ comment: 'sometimes' })).toMatchInlineSnapshot(`
      "The input \`comment\` is wrong. [action/wrong-input]
        Expected \`always\`, \`changes\`, \`failures\` or \`off\`, found "sometimes".
        To fix: with:
            comment: always    # changes, failures, off"
    `);
    expect(refusal({ 'fail-on': 'everything' })).toMatchInlineSnapshot(`
      "The input \`fail-on\` is wrong. [action/wrong-input]
        \`everything\` is not a verdict that can fail a step.
        To fix: with:
            fail-on: regressed, not-measured    # or: never"
    `);
  });
});

describe('inputs over the policy', () => {
  const policy = policySchema.parse({
    enforce: false,
    mixed: 'block',
    report: { comment: 'off', title: 'nightly' },
  });
  const config: GateConfig = { file: null, policy, suites: [], skipped: [] };
  const over = (inputs: Record<string, string>) => withInputs(config, readInputs(variables(inputs))).policy;

  test('nothing given: the policy as it is', () => {
    expect(over({})).toEqual(policy);
  });
  test('comment', () => {
    expect(over({ comment: 'always' })).toEqual({
      ...policy,
      report: { ...policy.report, comment: 'always' },
    });
  });
  test.each([
    ['never', { enforce: false, mixed: 'block', inconclusive: 'warn' }],
    ['regressed', { enforce: true, mixed: 'warn', inconclusive: 'warn', notMeasured: all('warn') }],
    [
      'regressed,not-measured',
      { enforce: true, mixed: 'warn', inconclusive: 'warn', notMeasured: all('block') },
    ],
    [
      'regressed inconclusive mixed',
      { enforce: true, mixed: 'block', inconclusive: 'block', notMeasured: all('warn') },
    ],
  ])('fail-on: %s', (failOn, expected) => {
    expect(over({ 'fail-on': failOn })).toMatchObject(expected);
  });
});

function all(line: 'block' | 'warn') {
  return { secrets: line, provider: line, budget: line, baseline: line };
}
