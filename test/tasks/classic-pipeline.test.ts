import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import type { TaskSpec } from '../../src/tasks/task.ts';
import { measured } from './measured.ts';

const evals = path.resolve(import.meta.dirname, '../../evals');
const load = createRequire(import.meta.url);

interface Case {
  readonly vars: { readonly message: string };
  readonly metadata: Readonly<Record<string, unknown>>;
}

/** Metrics of a suite of this project whose provider is a classic pipeline, with these settings. */
async function pipeline(suite: string, spec: TaskSpec, config: object = {}) {
  const Tagger = load(path.join(evals, suite, 'tagger.cjs'));
  const tagger = new Tagger({ config });
  const cases: readonly Case[] = parse(readFileSync(path.join(evals, suite, 'cases.yaml'), 'utf8'));
  const answers = await Promise.all(
    cases.map(async ({ vars }) => (await tagger.callApi(vars.message)).output),
  );
  return measured(
    spec,
    cases.map(({ metadata }) => metadata[spec.expected ?? '']),
    answers,
  );
}

test('a real tagger is measured by its tokens, and wrong settings lower it', async () => {
  const spec: TaskSpec = { kind: 'token-classification', expected: 'tags' };
  const values = await pipeline('parts-of-speech', spec);
  expect(values('accuracy')).toBeGreaterThan(0.95);
  expect(values('accuracy')).toBeLessThan(1);
  const lower = await pipeline('parts-of-speech', spec, { lowerCase: true });
  expect(lower('accuracy')).toBeLessThan(values('accuracy'));
});

test('a real recogniser of entities, and one that leaves a type out', async () => {
  const spec: TaskSpec = { kind: 'ner', expected: 'entities' };
  const values = await pipeline('order-entities', spec);
  expect(values('f1')).toBeGreaterThan(0.9);
  const without = await pipeline('order-entities', spec, { leaveOut: ['MONEY'] });
  expect([without('recall/MONEY'), without('f1') < values('f1')]).toEqual([0, true]);
});
