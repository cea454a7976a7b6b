import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ResultDocument } from '../../../src/report/documents/result-schema.ts';
import { documentOf, pawlWith } from '../../support/command.ts';
import { type Files, scratchRepository } from '../../support/files/repository.ts';
import type { DrawnModels } from '../../support/models/drawn-models.ts';
import { mannerModels, mannerPrompt, mannerSuite } from '../../support/suites/manner-suite.ts';

const HARMLESS = {
  1: 'You sell all camping gear.',
  3: 'Answer in good English.',
  10: 'Refunds take 31 days.',
};
const FOLDER = 'evals/manners';
const FILE = `${FOLDER}/prompt.txt`;
const CONFIG = `${FOLDER}/promptfooconfig.yaml`;

interface Judged {
  readonly document: ResultDocument;
  readonly code: number;
  readonly report: string;
  readonly comment: string;
  readonly edited: string;
}

/** The gate on edits of the suite, with what it left on disk. */
async function judged(models: DrawnModels, edits: Files, base: Files = {}): Promise<Judged> {
  using repository = scratchRepository({ ...mannerSuite(FOLDER), ...base });
  repository.write(edits);
  repository.commit('Reword');
  const result = await pawlWith(models)(['gate', '--base', 'main', '--format', 'json'], repository.root);
  expect(result.stderr).not.toContain('    at ');
  const left = (file: string) => readFileSync(path.join(repository.root, '.pawl', file), 'utf8');
  return {
    document: documentOf(result),
    code: result.code,
    report: left('report.md'),
    comment: left('comment.md'),
    edited: repository.git('status', '--porcelain', '--', 'evals'),
  };
}

const linesIn = ({ suites }: ResultDocument) => suites[0]?.slots[0]?.brokenLines;
const namedIn = (document: ResultDocument) =>
  linesIn(document)?.found.map(({ how, cases, lines }) => [how, cases, lines.map(({ line }) => line)]);

describe('which lines did it', () => {
  test('the one of four changed lines that broke the cases is named, with the edit that restores it', async () => {
    const models = mannerModels((prompt) => prompt.includes('Never'));
    const edits = { [FILE]: mannerPrompt({ ...HARMLESS, 6: 'Never say when you are not sure.' }) };
    const { document, code, comment, report, edited } = await judged(models, edits);
    expect([code, document.verdict]).toEqual([1, 'regressed']);
    expect(linesIn(document)).toMatchObject({ outcome: 'found', file: FILE, groups: 4, cases: 3 });
    expect(linesIn(document)?.found).toEqual([
      {
        how: 'alone',
        cases: 3,
        scored: 4,
        passed: 4,
        lines: [
          {
            line: 11,
            inPrompt: 11,
            before: ['Say when you are not sure.'],
            after: ['Never say when you are not sure.'],
            count: 1,
          },
        ],
      },
    ]);
    // A call a change, and five.
    expect(document.calls.lines).toBe(4 + 5);
    const said =
      'Line 11 of `evals/manners/prompt.txt` did it: without its change, 3 of 3 tried cases pass again (4 of 4 answers).';
    const edit = '```diff\n- Never say when you are not sure.\n+ Say when you are not sure.\n```';
    for (const text of [comment, report]) {
      expect(text).toContain(said);
      expect(text).toContain(edit);
    }
    expect(comment.indexOf('@@ ')).toBeLessThan(comment.indexOf(said));
    expect(comment).toContain('9 of them to find the lines');
    expect(edited).toBe('');
  });

  test('where a suite is convicted and none of its cases alone, the suspected ones that lost most are asked', async () => {
    const models = mannerModels((prompt) => prompt.includes('Never'), 2);
    const edits = { [FILE]: mannerPrompt({ ...HARMLESS, 6: 'Never say when you are not sure.' }) };
    const { document, comment } = await judged(models, edits, { 'pawl.yaml': 'alpha: 0.00002\n' });
    expect([
      document.verdict,
      document.suites[0]?.slots[0]?.cases.map(({ transition }) => transition),
    ]).toEqual(['regressed', ['suspected', 'suspected', ...Array.from({ length: 8 }, () => 'unchanged')]]);
    expect(namedIn(document)).toEqual([['alone', 2, [11]]]);
    expect(comment).toContain('without its change, 2 of 2 tried cases pass again');
  });

  test('lines that break the cases only together are named together', async () => {
    const models = mannerModels((prompt) => prompt.includes('Be rude') && prompt.includes('Keep it long'));
    const edits = { [FILE]: mannerPrompt({ ...HARMLESS, 2: 'Be rude.', 5: 'Keep it long.' }) };
    const { document, comment } = await judged(models, edits);
    expect(namedIn(document)).toEqual([['either', 3, [3, 9]]]);
    expect(comment).toContain(
      'Lines 3 and 9 of `evals/manners/prompt.txt` did it together: without any one of them',
    );
  });

  test('lines that each break the cases are named as needed back together', async () => {
    const models = mannerModels((prompt) => prompt.includes('Be rude') || prompt.includes('Keep it long'));
    const edits = { [FILE]: mannerPrompt({ ...HARMLESS, 2: 'Be rude.', 5: 'Keep it long.' }) };
    const { document, comment } = await judged(models, edits);
    expect(namedIn(document)).toEqual([['all', 3, [3, 9]]]);
    expect(comment).toContain('only without all of them, 3 of 3 tried cases pass again');
  });

  test('harmless words beside a new model are not named: the words did not do it', async () => {
    const models = mannerModels((_prompt, _of, model) => model === 'other');
    const config = mannerSuite(FOLDER, 'openai:chat:other')[CONFIG] as string;
    const { document, comment } = await judged(models, { [FILE]: mannerPrompt(HARMLESS), [CONFIG]: config });
    expect(document.verdict).toBe('regressed');
    expect(linesIn(document)).toMatchObject({
      outcome: 'not-text',
      found: [],
      main: { scored: 3, passed: 0 },
    });
    expect(document.calls.lines).toBe(3);
    expect(comment).toContain('The words of the prompt did not do it');
  });

  test('one change alone needs no search, and one beside a new model is told apart from it', async () => {
    const models = mannerModels((prompt) => prompt.includes('Never'));
    const edit = { [FILE]: mannerPrompt({ 6: 'Never say when you are not sure.' }) };
    const alone = await judged(models, edit);
    expect([alone.document.verdict, linesIn(alone.document), alone.document.calls.lines]).toEqual([
      'regressed',
      null,
      undefined,
    ]);
    const config = mannerSuite(FOLDER, 'openai:chat:other')[CONFIG] as string;
    const beside = await judged(models, { ...edit, [CONFIG]: config });
    expect(namedIn(beside.document)).toEqual([['alone', 3, [11]]]);
  });

  test('`diagnose: {lines: false}` on main asks nothing, and this PR cannot switch it on', async () => {
    const models = mannerModels((prompt) => prompt.includes('Never'));
    const edits = {
      [FILE]: mannerPrompt({ ...HARMLESS, 6: 'Never say when you are not sure.' }),
      'pawl.yaml': 'loosening: warn\n',
    };
    const { document } = await judged(models, edits, {
      'pawl.yaml': 'loosening: warn\ndiagnose: { lines: false }\n',
    });
    expect([document.verdict, linesIn(document), document.calls.lines]).toEqual([
      'regressed',
      null,
      undefined,
    ]);
  });

  test('a budget that ends in the search leaves the verdict, and says so', async () => {
    const models = mannerModels((prompt) => prompt.includes('Never'));
    const edits = { [FILE]: mannerPrompt({ ...HARMLESS, 6: 'Never say when you are not sure.' }) };
    const { document } = await judged(models, edits);
    const { candidate, baseline, lines = 0 } = document.calls;
    const budget = `budget: { calls: ${candidate + baseline - lines + 5} }\n`;
    models.reset();
    const short = await judged(models, edits, { 'pawl.yaml': budget });
    expect(short.document.verdict).toBe('regressed');
    expect(linesIn(short.document)).toMatchObject({ outcome: 'cut-short', found: [] });
    expect(short.document.calls.lines).toBeLessThanOrEqual(5);
    expect(short.comment).toContain('The budget ended before it was known which lines of');
  });

  test('a model whose repeats are copies is asked again in other white space', async () => {
    const models = mannerModels((prompt) => prompt.includes('Never'), 1);
    const { answer } = models;
    models.answer = (ask) => answer({ ...ask, draw: 0 });
    const edits = { [FILE]: mannerPrompt({ ...HARMLESS, 6: 'Never say when you are not sure.' }) };
    const { document } = await judged(models, edits);
    expect(document.verdict).toBe('regressed');
    expect(namedIn(document)).toEqual([['alone', 1, [11]]]);
    const without = models.asks.filter(
      ({ prompt }) =>
        prompt.includes('number 0') && prompt.includes('Say when') && prompt.includes('all camping'),
    );
    // The first answer to that text and the three that confirm it, no two of them to the same words.
    expect(new Set(without.map(({ prompt }) => prompt)).size).toBe(4);
  });

  test('a case that passes now and then names no other line', async () => {
    // Of the broken answers every fifth is right all the same, of the others every fifth is wrong.
    const models = mannerModels((prompt) => prompt.includes('Never'));
    const steady = models.answer;
    let asked = 0;
    models.answer = (ask) => {
      asked += 1;
      const flip = asked % 5 === 0 && /number [0-3]$/.test(ask.prompt);
      return steady(
        flip
          ? {
              ...ask,
              prompt: ask.prompt.includes('Never')
                ? ask.prompt.replace('Never', 'Do')
                : `Never\n${ask.prompt}`,
            }
          : ask,
      );
    };
    const edits = { [FILE]: mannerPrompt({ ...HARMLESS, 6: 'Never say when you are not sure.' }) };
    const { document } = await judged(models, edits);
    expect(document.verdict).toBe('regressed');
    const lines = (namedIn(document) ?? []).flatMap(([, , own]) => own);
    expect(lines.filter((line) => line !== 11)).toEqual([]);
  });
});

describe('where the prompt stands', () => {
  const prompts = (text: string) =>
    mannerSuite(FOLDER)[CONFIG]?.replace(
      'prompts: [file://prompt.txt]',
      `prompts:\n  - |\n${text
        .split('\n')
        .map((line) => `    ${line}`)
        .join('\n')}`,
    ) as string;

  test('in the config: the line is that of the config', async () => {
    const models = mannerModels((prompt) => prompt.includes('Never'));
    const base = { [CONFIG]: prompts(mannerPrompt()) };
    const edits = { [CONFIG]: prompts(mannerPrompt({ ...HARMLESS, 6: 'Never say when you are not sure.' })) };
    const { document } = await judged(models, edits, base);
    expect(linesIn(document)?.file).toBe(CONFIG);
    expect(namedIn(document)).toEqual([['alone', 3, [13]]]);
    expect(edits[CONFIG]?.split('\n')[12]).toContain('Never');
  });
});
