import { describe, expect, test } from 'vitest';
import { STAGES } from '../../src/samples/stage.ts';
import { files, saidIn, textOf as text, worldOf } from './sources.ts';

/** The tests of rules that stand in one file. They stand in the run of architecture.test.ts, which has read every source already. */

describe('one home for each rule', () => {
  test('a set of words stands once: schemas, flags and types derive from it', () => {
    const places = new Map<string, { readonly place: string; readonly named: boolean }[]>();
    const word = String.raw`'[a-z][\w .-]*'`;
    const list = String.raw`\[\s*((?:${word},?\s*)+)\]`;
    const sets: readonly (readonly [RegExp, boolean])[] = [
      [new RegExp(String.raw`\.enum\(${list}`, 'g'), true],
      [new RegExp(`choices: ${list}`, 'g'), true],
      [new RegExp(`= ${list} as const`, 'g'), true],
      [new RegExp(String.raw`\btype \w+ =\s*\|?\s*((?:${word}\s*\|\s*)+${word})`, 'g'), true],
      [new RegExp(String.raw`: (?:readonly )?\(?((?:${word}\s*\|\s*)+${word})`, 'g'), false],
    ];
    for (const file of files)
      for (const [form, named] of sets)
        for (const { 1: found = '', index } of text(file).matchAll(form)) {
          const words = [...new Set(found.match(/'[^']+'/g))].sort();
          if (words.length < (named ? 2 : 3)) continue;
          const line = text(file).slice(0, index).split('\n').length;
          const key = words.join(' ');
          places.set(key, [...(places.get(key) ?? []), { place: `${file}:${line}`, named }]);
        }
    const twice = [...places].filter(([, all]) => all.length > 1);
    expect(twice.map(([words, all]) => [words, ...all.map(({ place }) => place)])).toEqual([]);
  });

  test('an exported name has one home', () => {
    const homes = new Map<string, string[]>();
    // A name that is handed on has a second home.
    expect(files.filter((file) => /^export (?:type )?[{*]/m.test(text(file)))).toEqual([]);
    const declared = /^export (?:async |abstract )*(?:function\*?|const|class|interface|type) (\w+)/gm;
    for (const file of files)
      for (const [, name = ''] of text(file).matchAll(declared))
        homes.set(name, [...(homes.get(name) ?? []), file]);
    expect([...homes].filter(([, all]) => new Set(all).size > 1)).toEqual([]);
  });

  test('what is drawn by chance is drawn by one generator', () => {
    const naming = (name: string) => files.filter((file) => saidIn(file).names.includes(name));
    // The others make digests.
    expect(naming('imul')).toEqual(['engine/redaction/redactor.ts', 'rag/token-count.ts', 'stats/random.ts']);
    // How long a request waits that a forge did not answer: no result may depend on it.
    const byMachine = files.filter((file) => worldOf(file).includes('Math.random'));
    expect(byMachine).toEqual(['github/octokit.ts', 'gitlab/gitlab-api.ts']);
  });

  test('what an effort buys stands in one file, and promptfoo’s version in another', () => {
    const byEffort = /\blow:[^;]*\bnormal:[^;]*\bhigh:/;
    const designs = 'design/registry.ts';
    expect(files.filter((file) => byEffort.test(text(file)))).toEqual(['design/belief/preset.ts', designs]);
    const version = /\b0\.1\d\d\.\d+/;
    const naming = files.filter((file) => saidIn(file).texts.some((words) => version.test(words)));
    expect(naming).toEqual(['engine/worker/promptfoo/version.ts']);
  });

  test('a loss is held against its tolerance in one file', () => {
    const held = /\bloss\s*[<>]=?[^;]*?\btolerance\b/;
    expect(files.filter((file) => held.test(text(file)))).toEqual(['metrics/tolerance.ts']);
  });

  test('which stages have something in common stands in their table', () => {
    const list = /\[\s*((?:'[a-z-]+',?\s*){3,})\]/g;
    const isStage = (word: string) => Object.hasOwn(STAGES, word);
    const listing = files.filter((file) =>
      [...text(file).matchAll(list)].some(([, words = '']) =>
        [...words.matchAll(/[a-z-]+/g)].every(([word]) => isStage(word)),
      ),
    );
    // In the order in which each stage has its numbers of variations.
    expect(listing).toEqual(['design/trial/variations.ts']);
    expect(files.filter((file) => /Record<Stage\b/.test(text(file)))).toEqual([]);
  });

  test('the name of a cell becomes a key in one file', () => {
    const part = String.raw`(?:[\w.]*\.)?(?:suite|slot|case|id)`;
    const made = new RegExp(
      String.raw`JSON\.stringify\(\[(?:[^\]]*\bslot\b|\s*[\w.]*\bsuite, ${part}\b)[^\]]*\]\)`,
    );
    const making = files.filter((file) => made.test(text(file)) && file !== 'samples/cell.ts');
    // It identifies an answer by all that it says, and not its cell alone.
    expect(making).toEqual(['samples/same-answer.ts']);
  });
});
