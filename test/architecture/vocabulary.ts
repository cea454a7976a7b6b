import { describe, expect, test } from 'vitest';
import { files, saidIn } from './sources.ts';

/** The tests of what things are called. They stand in the run of architecture.test.ts, which has read every source already. */

/** Names of earlier versions, each with the word that took its place (ARCHITECTURE.md, "Words"). */
const RETIRED: Readonly<Record<string, string>> = {
  oneRuler: 'edited checks',
  gradedAnew: 'second grading',
  regraded: 'edited checks, or second grading',
  regrading: 'second grading',
  baseGone: 'main gone',
  standIn: 'main gone',
  promotion: 'merged samples',
  mainPassages: 'candidate, in a blame',
  pullPassages: 'baseline, in a blame',
  lostBy: 'blame',
  mirror: 'gains trial',
  seat: 'suite process',
  lane: 'suite queue',
  callLedger: 'call budget',
};

/** Where names of earlier versions are read, and nowhere else. */
const READS_EARLIER = new Set(['report/documents/earlier-result.ts', 'samples/stage.ts']);

const SLOT = 'prompt · model';

/** Words of the method and of the code, each with what people read. Documents have slots: their reference says what these are. */
const INSIDE: readonly (readonly [word: RegExp, read: string])[] = [
  [/\bconvict(?:s|ed|ion)?\b/i, 'confirmed on fresh runs'],
  [/\bsuspects?\b(?!ed)/i, 'suspected case'],
  [/\bslots?\b/i, SLOT],
  [/\barms?\b/i, 'main, this PR'],
  [/\bunits?\b/i, 'case'],
  [/\bgeneration keys?\b/i, 'what can change an output'],
];
const SPOKEN = /^(?:report|verdict|cli|action|publish|github|gitlab)\//;

/** The words of names, a line each: `call-ledger`, `callLedger` and `CALL_LEDGER` have the same. */
function wordsOfNames(...names: readonly string[]): string {
  const lines = names.map((name) => ` ${name.replaceAll(/(?<=[a-z\d])(?=[A-Z])|[_\-/.]+/g, ' ')} `);
  return lines.join('\n').toLowerCase();
}

/** The retired words in names, with what to write in their place. */
function retiredIn(names: readonly string[]): readonly string[] {
  const words = wordsOfNames(...new Set(names));
  return Object.entries(RETIRED).flatMap(([retired, today]) =>
    words.includes(wordsOfNames(retired)) ? [`${retired}: ${today}`] : [],
  );
}

describe('one word for each thing', () => {
  test.each(['baseGone', 'base-gone.ts', 'BASE_GONE', 'isBaseGoneHere', 'plan/base-gone/words.ts'])(
    'a retired name is found in %s',
    (name) => expect(retiredIn([name])).toEqual(['baseGone: main gone']),
  );

  test('and only whole words of it: a database that is gone is another thing', () => {
    expect(retiredIn(['databaseGone', 'planeTicket', 'seating', 'mirrored'])).toEqual([]);
  });

  test('no file, name or code has one', () => {
    const found = files.flatMap((file) => {
      if (READS_EARLIER.has(file)) return [];
      const { names, texts } = saidIn(file);
      const codes = texts.filter((text) => /^[\w-]+$/.test(text));
      return retiredIn([file, ...names, ...codes]).map((one) => `${file}: ${one}`);
    });
    expect(found).toEqual([]);
  });

  test('the files that read earlier names are there, and do', () => {
    for (const file of READS_EARLIER) {
      const { names, texts } = saidIn(file);
      expect([file, retiredIn([...names, ...texts]).length]).not.toEqual([file, 0]);
    }
  });
});

test('what people read has no words that only the code needs', () => {
  const found = files
    .filter((file) => SPOKEN.test(file))
    .flatMap((file) =>
      saidIn(file)
        .texts.filter((text) => /\p{L}+ \p{L}+ \p{L}+/u.test(text))
        .flatMap((text) =>
          INSIDE.flatMap(([word, read]) =>
            word.test(text) && !(file.endsWith('-schema.ts') && read === SLOT)
              ? [`${file}: "${text.slice(0, 80)}": ${read}`]
              : [],
          ),
        ),
    );
  expect(found).toEqual([]);
});
