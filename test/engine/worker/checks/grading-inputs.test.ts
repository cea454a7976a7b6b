import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { whyNotGradedAgain } from '../../../../src/engine/worker/checks/grading-inputs.ts';
import type { Assertion, TestCase } from '../../../../src/engine/worker/promptfoo/promptfoo-types.ts';
import type { GivenOutput } from '../../../../src/samples/given-output.ts';
import { scratchFolder } from '../../scratch-suite.ts';

const given: GivenOutput = { text: 'fine', form: 'text', latencyMs: 3, cost: 0.1 };
const why = (assert: readonly Assertion[], over: Partial<GivenOutput> = {}, more: Partial<TestCase> = {}) =>
  whyNotGradedAgain({ assert, ...more }, { ...given, ...over }, '/nowhere');

test.each<[string, readonly Assertion[]]>([
  ['nothing', []],
  [
    'plain checks',
    [{ type: 'contains', value: 'a' }, { type: 'not-is-json' }, { type: 'similar:cosine', value: 'a' }],
  ],
  [
    'a rubric whose words are not code',
    [{ type: 'llm-rubric', value: 'has no metadata and leaves no trace' }],
  ],
  ['a rubric from a file', [{ type: 'llm-rubric', value: 'file://rubric.txt' }]],
  ['code over the output', [{ type: 'javascript', value: 'output.length > context.vars.least' }]],
  ...[
    'context.test.metadata.want',
    'context.test?.metadata?.["want"]',
    'context["test"]["metadata"]["want"]',
    "context['test'].get('metadata', {})",
    "context.get('test', {}).get('metadata')",
  ].map((value): [string, Assertion[]] => [
    `code that reads the metadata of its case: ${value}`,
    [{ type: 'python', value }],
  ]),
  ['its time and its price', [{ type: 'latency' }, { type: 'cost' }]],
  ['a set of them', [{ type: 'assert-set', assert: [{ type: 'factuality', value: 'a' }] }]],
])('an output can be graded again by %s', (_, assert) => {
  expect(why(assert)).toBeNull();
});

test.each<[string, Assertion, Partial<GivenOutput>]>([
  ['code that names more', { type: 'python', value: "context['metadata']['tools']" }, {}],
  ...[
    'context.test.metadata.a + context.metadata.b',
    '({ test, metadata: m }) => m.tools',
    'test; metadata',
  ].map((value): [string, Assertion, Partial<GivenOutput>] => [
    `code that reads more beside it: ${value}`,
    { type: 'javascript', value },
    {},
  ]),
  ['code that cannot be read', { type: 'javascript', value: 'file://gone.mjs:check' }, {}],
  ['code of a package', { type: 'javascript', value: 'package:@acme/checks:check' }, {}],
  [
    'a function that names more',
    { type: 'javascript', value: (_: string, { trace }: { trace: unknown }) => trace },
    {},
  ],
  ['a transform that names more', { type: 'contains', value: 'a', transform: 'context.metadata.raw' }, {}],
  ['an assertion over a trace', { type: 'trajectory:goal-success' }, {}],
  ['one that nobody knows', { type: 'not-yet-invented' }, {}],
  ['a time that was not measured', { type: 'latency' }, { latencyMs: null }],
  ['a value whose JSON is broken', { type: 'contains', value: 'a' }, { form: 'json', text: '{' }],
])('it cannot by %s', (_, assertion, over) => {
  expect(why([assertion], over)).toEqual(expect.any(String));
});

test('a context that is made of the answer before its transform is not there any more', () => {
  const assert = [{ type: 'context-recall', value: 'a', contextTransform: 'output.context' }];
  expect(why(assert)).toBeNull();
  expect(why(assert, {}, { options: { transform: 'output.answer' } })).toContain('before its transform');
});

test('code is read where the suite is', () => {
  const folder = scratchFolder({ 'check.py': 'def get_assert(output, context): return True' });
  const test = { assert: [{ type: 'python', value: 'file://check.py:get_assert' }] };
  expect(whyNotGradedAgain(test, given, folder)).toBeNull();
  writeFileSync(path.join(folder, 'check.py'), 'def get_assert(output, context): return context["logProbs"]');
  expect(whyNotGradedAgain(test, given, folder)).toContain('may look at more than the output');
});
