import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ChunkSettings, chunksOf } from '../../src/rag/retrieval/chunks.ts';

const words = (text: string) => text.split(/\s+/).filter((word) => word !== '').length;
const cut = (text: string, settings: Partial<ChunkSettings>) =>
  chunksOf(text, { by: 'words', size: 4, overlap: 0, ...settings }, words).map(({ start, end }) =>
    text.slice(start, end),
  );

describe('where texts are cut', () => {
  test.each([
    ['words', { by: 'words', size: 3 }, 'a b c d e f g', ['a b c', 'd e f', 'g']],
    ['words, one repeated', { by: 'words', size: 3, overlap: 1 }, 'a b c d e', ['a b c', 'c d e']],
    ['document', { by: 'document' }, '  all of it\n', ['all of it']],
    [
      'sentences',
      { by: 'sentences', size: 4 },
      'One two. Three four. Five.',
      ['One two. Three four.', 'Five.'],
    ],
    [
      'abbreviations',
      { by: 'sentences', size: 3 },
      'See Dr. Who now. He left.',
      ['See Dr. Who now.', 'He left.'],
    ],
    [
      'a long sentence',
      { by: 'sentences', size: 2 },
      'One two three four. Five.',
      ['One two three four.', 'Five.'],
    ],
    [
      'a text that fits, in one piece',
      { by: 'sentences', size: 4 },
      ' One. Two. \n\nThree four.\n',
      ['One. Two. \n\nThree four.'],
    ],
    ['headings', { by: 'headings', size: 9 }, '# A\none\n\n## B\ntwo', ['# A\none', '## B\ntwo']],
    ['a # inside of code', { by: 'headings', size: 9 }, '# A\n```\n# no\n```', ['# A\n```\n# no\n```']],
    ['nothing', { by: 'sentences' }, ' \n ', []],
  ] as const)('%s', (_, settings, text, chunks) => expect(cut(text, settings)).toEqual(chunks));

  test('no word is lost, places are true, and all goes forward', () => {
    const settings = fc.record({
      by: fc.constantFrom('document', 'headings', 'sentences', 'tokens', 'words' as const),
      size: fc.integer({ min: 1, max: 12 }),
      overlap: fc.integer({ min: 0, max: 11 }),
    });
    const text = fc
      .array(fc.constantFrom('Alpha', 'beta.', '# Head', '\n', '\n\n', 'Dr.', 'γάμμα', '文。', '```', '😀'))
      .map((parts) => parts.join(' '));
    fc.assert(
      fc.property(text, settings, (source, chosen) => {
        const chunks = chunksOf(source, chosen, words);
        const covered = new Array<boolean>(source.length).fill(false);
        for (const { start, end } of chunks) covered.fill(true, start, end);
        for (let i = 0; i < source.length; i++) if (/\S/.test(source[i] ?? '')) expect(covered[i]).toBe(true);
        chunks.forEach(({ start, end }, i) => {
          expect(end).toBeGreaterThan(start);
          expect(source.slice(start, end)).toBe(source.slice(start, end).trim());
          if (i > 0) expect(start).toBeGreaterThan(chunks[i - 1]?.start ?? 0);
        });
      }),
    );
  });
});
