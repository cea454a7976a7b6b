import { readFileSync } from 'node:fs';
import path from 'node:path';
import { isReallyInside } from '../../../../config/repository-path.ts';
import { quotedWord } from '../../../../errors.ts';
import { whole } from '../../../../numbers.ts';
import { expectRegularFile } from '../../../../regular-file.ts';
import type { LoadFailure } from '../../../messages/child-messages.ts';
import { withoutRoot } from '../../digest.ts';
import { placeOfWords } from '../places/place-in-config.ts';
import type { FailedSuite } from './failed-suite.ts';

/** Lines beyond which a file may be why: promptfoo hands the tests of a file over as arguments of one call, and a stack holds about 120,000. */
const MANY_LINES = 100_000;
/** Longest file whose lines are counted, in bytes. */
const MOST_BYTES = 500_000_000;
/** Only looked for from the beginning of a word: a config may hold pictures, words of a million characters. */
const TABLE = /(?<![^\s'"[\],])[^\s'"[\],]+\.(?:csv|tsv|jsonl)\b/gi;

/** Why a suite did not load, where a table that its config names has more tests than promptfoo loads; null where that is not why. */
export function tooManyTests(_error: unknown, { text, file, config, root }: FailedSuite): LoadFailure | null {
  if (!text.includes('Maximum call stack size exceeded')) return null;
  const [longest] = tablesOf(config, root).sort((one, other) => other.lines - one.lines);
  if (longest === undefined || longest.lines <= MANY_LINES) return null;
  const { written, lines } = longest;
  const shown = withoutRoot(longest.file, root);
  return {
    code: 'engine/too-many-tests',
    what: `The suite takes its tests from ${shown}, which has ${whole(lines)} lines: promptfoo cannot load so many from one file.`,
    why: 'It ends with `Maximum call stack size exceeded`, at about 120,000 tests.',
    fix: `take fewer of them: a gate asks each one on both sides, and a few hundred show what got worse.
head -n 501 ${quotedWord(shown)} > ${quotedWord(someOf(shown))}
Then name that file:
tests: file://${someOf(written)}`,
    place: { file, ...placeOfWords([written, path.basename(written)], config) },
  };
}

/** The name of a part of a file, beside it. */
function someOf(file: string): string {
  return file.replace(/[^/]*$/, (name) => `some-${name}`);
}

function tablesOf(config: string, root: string) {
  const names = new Set(textOf(config).match(TABLE) ?? []);
  return [...names].map((name) => {
    const written = name.replace(/^file:\/\//, '');
    const file = path.resolve(path.dirname(config), written);
    return { written, file, lines: isReallyInside(root, path.relative(root, file)) ? linesIn(file) : 0 };
  });
}

function linesIn(file: string): number {
  const text = textOf(file);
  return text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
}

function textOf(file: string): string {
  try {
    expectRegularFile(file, MOST_BYTES);
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
