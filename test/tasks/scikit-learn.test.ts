import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { measured } from './measured.ts';

interface Reference {
  readonly kind: 'classification' | 'multi-label' | 'number' | 'token-classification';
  readonly expected: readonly unknown[];
  readonly answers: readonly string[];
  readonly values: Readonly<Record<string, number>>;
}

/** Made by the command in `scikit-learn.py`: rare labels, some that nobody expects or answers, empty sets, other scripts. */
const REFERENCES: readonly Reference[] = JSON.parse(
  readFileSync(path.join(import.meta.dirname, 'scikit-learn.json'), 'utf8'),
);

test.each(REFERENCES)('$kind is what scikit-learn computes', ({ kind, expected, answers, values }) => {
  const value = measured({ kind, expected: 'expected' }, expected, answers);
  expect(Object.fromEntries(Object.keys(values).map((name) => [name, value(name).toFixed(9)]))).toEqual(
    Object.fromEntries(Object.entries(values).map(([name, own]) => [name, own.toFixed(9)])),
  );
});
