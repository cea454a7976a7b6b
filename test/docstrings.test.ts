import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const src = path.resolve(import.meta.dirname, '../src');

/** Read off what stands above it, which has the words; a flag says what it is in its summary. */
const SPEAKS_FOR_ITSELF =
  /^export type \w+ = (?:z\.infer<|keyof typeof |\(typeof )|^export const \w+: Flag = /;

test('what is exported says what it is', () => {
  const silent = readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .flatMap((file) => {
      const lines = readFileSync(path.join(src, file), 'utf8').split('\n');
      return lines.flatMap((line, at) => {
        const isExport = /^export (?:async |abstract )*(?:function|const|class|interface|type)\b/.test(line);
        if (!isExport || SPEAKS_FOR_ITSELF.test(line) || lines[at - 1]?.endsWith('*/')) return [];
        return [`${file}:${at + 1}: ${line}`];
      });
    });
  expect(silent).toEqual([]);
});
