import { expect, test } from 'vitest';
import { withCopyPlaces } from '../../src/commands/opening/copy-places.ts';
import type { SuiteManifest } from '../../src/plan/manifest.ts';
import { manifest, manifestCase, manifestSlot } from '../support/builders/manifest.ts';
import { temporaryTree } from '../support/files/temporary.ts';

const CONFIG = 'evals/s.yaml';
const wordsOf = (at: number) => `customer ${at} asks where parcel ${at} of the day is`;
const textOf = (at: number) => `Customer ${at} asks: where parcel ${at} of the day is?`;

/** Where the cells of a suite are said to be copied, whose cases stand in its prompt in these words. */
function placesOf(words: readonly string[], main: Record<string, string>, own: Record<string, string>) {
  const roots = { baseline: { root: temporaryTree(main) }, candidate: { root: temporaryTree(own) } };
  const plain = manifest(
    words.map((each) => manifestCase({ id: each })),
    [manifestSlot({ promptFile: 'evals/p.txt' })],
  );
  const cells = plain.cells.map((cell, at) => ({ ...cell, inPrompt: words[at] ?? '' }));
  const suites = new Map([
    [
      's',
      {
        changedInputs: Object.keys(own).sort(),
        baseline: null,
        candidate: { ...plain, cells } as SuiteManifest,
      },
    ],
  ]);
  const found = withCopyPlaces(suites, roots as never, new Map([['s', CONFIG]])).get('s')?.candidate;
  return (found as SuiteManifest).cells.map(({ copiedAt }) => copiedAt);
}

test('a copy is found in the file of its prompt before others, and last in the config', () => {
  const [one, two, three] = [0, 1, 2].map(textOf);
  const own = {
    'evals/a.txt': `${one}\n${two}\n`,
    'evals/p.txt': `Label it.\n${one}\n`,
    [CONFIG]: `${one}\n${two}\n${three}\n`,
  };
  expect(placesOf([0, 1, 2, 3].map(wordsOf), { 'evals/p.txt': 'Label it.\n' }, own)).toEqual([
    { file: 'evals/p.txt', line: 2 },
    { file: 'evals/a.txt', line: 2 },
    { file: CONFIG, line: 3 },
    { file: null, line: null },
  ]);
});

// Longer than a test may take where each copy cuts the files into words again.
test('thousands of copies are found without cutting their files into words for each', {
  tags: ['slow'],
}, () => {
  const many = Array.from({ length: 8_000 }, (_, at) => at);
  const own = { 'evals/a.txt': many.map(textOf).join('\n') };
  expect(placesOf(many.map(wordsOf), {}, own).at(-1)).toEqual({ file: 'evals/a.txt', line: 8_000 });
});
