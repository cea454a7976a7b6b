import { expect, test } from 'vitest';
import type { ChildManifest } from '../../../../src/engine/messages/child-messages.ts';
import type { Grid } from '../../../../src/engine/worker/loading/dry-run.ts';
import { withAskedParts } from '../../../../src/engine/worker/manifest/asked-parts.ts';
import type { TestCase } from '../../../../src/engine/worker/promptfoo/promptfoo-types.ts';

const LENGTH = { type: 'contains', value: 'a' };
const facts = { isShared: false, isConstant: false, isAsked: true, isGraded: false };

function asked(own: TestCase, isShared: boolean) {
  const rows: Grid['rows'] = [{ test: own, vars: own.vars ?? {}, cells: [] }];
  const manifest = {
    cases: [{ index: 0 }],
    cells: [],
    variables: { language: { ...facts, isShared }, message: facts },
  } as unknown as ChildManifest;
  const suite = {
    prompts: [],
    providers: [],
    defaultTest: { vars: { language: 'en' }, assert: [LENGTH], options: { provider: 'openai:chat:strict' } },
  };
  return withAskedParts(manifest, { columns: [], rows }, suite).cases[0]?.asked;
}

const vars = { message: 'Hallo', language: 'de' };

test('a variable that every case has from `defaultTest` is not a part of the case, and one that a case may set itself is', () => {
  expect(asked({ vars }, true)?.vars).toEqual({ message: 'Hallo' });
  expect(asked({ vars }, false)?.vars).toEqual(vars);
});

test('the checks of a case are those behind the ones of `defaultTest`, or all where it takes none of these', () => {
  const own = { type: 'equals', value: 'b' };
  expect(asked({ vars, assert: [LENGTH, own] }, true)?.ownChecks).toBe(1);
  const alone = { vars, assert: [own], options: { disableDefaultAsserts: true } };
  expect(asked(alone, true)?.ownChecks).toBe(1);
});

test('what a case says of how it is judged or asked is its own where `defaultTest` says otherwise', () => {
  const more = { threshold: 0.5, assertScoringFunction: 'file://score.js' };
  const options = { disableDefaultAsserts: true, transform: 'output.trim()' };
  expect(asked({ vars, ...more, options }, true)?.ownSettings).toEqual([
    'threshold',
    'assertScoringFunction',
    'options.disableDefaultAsserts',
    'options.transform',
  ]);
  expect(asked({ vars, options: { provider: 'openai:chat:strict' } }, true)?.ownSettings).toEqual([]);
});

const circular: Record<string, unknown> = {};
circular.self = circular;

test.each<[string, object]>([
  ['code that changes the answer first', { transform: 'output.trim()' }],
  ['a grader of its own', { provider: 'openai:chat:strong' }],
  ['a grader that is an object with itself in it', { provider: circular }],
  ['words of its own for the grader', { rubricPrompt: 'Be strict: {{output}}' }],
])('a check with %s is not whole, and shows what can be written down', (_, more) => {
  const check = { type: 'llm-rubric', value: 'kind', threshold: 0.5 };
  expect(asked({ vars, assert: [LENGTH, { ...check, ...more }] }, true)?.checks).toEqual([
    LENGTH,
    { ...check, notWhole: true },
  ]);
});
