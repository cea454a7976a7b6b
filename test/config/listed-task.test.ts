import { describe, expect, test } from 'vitest';
import { loadGateConfig } from '../../src/config/load-gate-config.ts';
import { PawlError } from '../../src/errors.ts';
import { temporaryTree } from '../support/files/temporary.ts';

const schema = { type: 'object', required: ['label'] };

function loaded(task: string, files: Record<string, string> = {}) {
  const root = temporaryTree({
    'pawl.yaml': `suites:\n  - config: promptfooconfig.yaml\n    task: ${task}\n`,
    'promptfooconfig.yaml': 'prompts: [hello]\nproviders: [echo]\ntests: [{ vars: { label: a } }]\n',
    ...files,
  });
  return loadGateConfig({ root }).suites[0]?.task;
}

function refusal(task: string, files: Record<string, string> = {}): string {
  try {
    loaded(task, files);
  } catch (error) {
    if (!(error instanceof PawlError)) throw error;
    const { place, what } = error.help;
    return `${place?.file}:${place?.line}: ${what}`;
  }
  return 'accepted';
}

test.each([
  [
    'recall/refnud: {gate: true}',
    '`recall/refnud` is about `refnud`, which the task of this suite does not list.',
  ],
  [
    'recall/spam@lang=de: {}',
    '`recall/spam@lang=de` is about `spam`, which the task of this suite does not list.',
  ],
  ['macro-f1: {tolerance: 5}', '`suites[0].metrics.macro-f1.tolerance` must be at most 1: it is a fraction.'],
  ['recall/refund: {floor: 0.9}', 'accepted'],
  ['politeness: {floor: 7}', 'accepted'],
])('metrics of a task: %s', (metrics, what) => {
  const task = `{ kind: classification, expected: label, labels: [refund, billing], slices: [lang] }\n    metrics: { ${metrics} }`;
  expect(refusal(task)).toBe(what === 'accepted' ? what : `pawl.yaml:4: ${what}`);
});

test.each([
  ['mae: {gate: true, tolerance: 5, floor: 40}', 'accepted'],
  ['rmse@lang=de: {tolerance: 5}', 'accepted'],
  ['within: {tolerance: 5}', '`suites[0].metrics.within.tolerance` must be at most 1: it is a fraction.'],
])('metrics of numbers: %s', (metrics, what) => {
  const task = `{ kind: number, expected: label, within: 5%, slices: [lang] }\n    metrics: { ${metrics} }`;
  expect(refusal(task)).toBe(what === 'accepted' ? what : `pawl.yaml:4: ${what}`);
});

describe('the task of a suite', () => {
  test('is kept as written, its schema read', () => {
    const written =
      '{ kind: classification, expected: label, labels: [a, b], slices: [lang], schema: s.json }';
    expect(loaded(written, { 's.json': JSON.stringify(schema) })).toEqual({
      kind: 'classification',
      expected: 'label',
      labels: ['a', 'b'],
      slices: ['lang'],
      schema,
    });
    expect(loaded('{ kind: schema, schema: { type: string } }')).toEqual({
      kind: 'schema',
      schema: { type: 'string' },
    });
  });

  test.each([
    ['{ kind: classification }', 'A task of kind `classification` needs `expected`.'],
    ['{ kind: schema }', 'A task of kind `schema` needs `schema`.'],
    [
      '{ kind: extraction, expected: a, format: bio }',
      '`format` says how entities are written; this task is of kind `extraction`.',
    ],
    [
      '{ kind: classification, expected: a, within: 3 }',
      '`within` says how far off a number may be; this task is of kind `classification`.',
    ],
    [
      '{ kind: ner, expected: a, tag: xpos }',
      '`tag` says where the tag of a token stands; this task is of kind `ner`.',
    ],
    [
      '{ kind: number, expected: a, within: 5 %% }',
      '`suites[0].task.within` is not of the form that is accepted here.',
    ],
    ['{ kind: ner, expected: a, schema: none.json }', 'There is no file `none.json`.'],
    [
      '{ kind: ner, expected: a, schema: list.json }',
      '`list.json` is not a JSON Schema: it must be a JSON object.',
    ],
    ['{ kind: ner, expected: a, schema: ../s.json }', '`../s.json` lies outside the repository.'],
    [
      '{ kind: nre, expected: a }',
      '`suites[0].task.kind` must be `classification`, `multi-label`, `token-classification`, `ner`, `extraction`, `number` or `schema`.',
    ],
    ['{ kind: ner, expect: a }', 'There is no key `expect` in `suites[0].task`.'],
  ])('%s', (task, what) => {
    expect(refusal(task, { 'list.json': '[]' })).toBe(`pawl.yaml:3: ${what}`);
  });
});
