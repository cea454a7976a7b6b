import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ResultDocument } from '../../../src/report/documents/result-schema.ts';
import { documentOf, pawlWith } from '../../support/command.ts';
import { type Files, scratchRepository } from '../../support/files/repository.ts';
import { type Ask, type DrawnModels, drawnModels } from '../../support/models/drawn-models.ts';
import { mannerPrompt, mannerSuite } from '../../support/suites/manner-suite.ts';

const FOLDER = 'evals/manners';
const FILE = `${FOLDER}/prompt.txt`;
const CONFIG = `${FOLDER}/promptfooconfig.yaml`;

/** The suite on a provider with these settings. */
const suiteOf = (settings: object, id = 'openai:chat:manners') =>
  mannerSuite(FOLDER, JSON.stringify({ id, config: settings }));

/** Models that answer the first four cases wrongly where `breaks` holds of what they are asked with. */
const modelsThat = (breaks: (ask: Ask) => boolean): DrawnModels =>
  drawnModels((ask) => {
    const number = Number(/number (\d+)/.exec(ask.prompt)?.[1]);
    return number < 4 && breaks(ask) ? `I cannot say (${ask.draw}).` : `it is ${number}. (${ask.draw})`;
  });

/** The gate on a pull request that has these files, with what it left on disk. */
async function judged(models: DrawnModels, base: Files, edits: Files) {
  using repository = scratchRepository(base);
  repository.write(edits);
  repository.commit('Tune');
  const result = await pawlWith(models)(['gate', '--base', 'main', '--format', 'json'], repository.root);
  expect(result.stderr).not.toContain('    at ');
  const left = (file: string) => readFileSync(path.join(repository.root, '.pawl', file), 'utf8');
  return {
    document: documentOf(result),
    comment: left('comment.md'),
    report: left('report.md'),
    page: left('report.html'),
    edited: repository.git('status', '--porcelain', '--', 'evals'),
  };
}
const config = (files: Files): Files => ({ [CONFIG]: files[CONFIG] as string });
const foundIn = ({ suites }: ResultDocument) => suites[0]?.slots[0]?.brokenSettings;
const namedIn = (document: ResultDocument) =>
  foundIn(document)?.found.map(({ how, cases, settings }) => [how, cases, settings.map(({ name }) => name)]);

const MAIN = { temperature: 0.2, max_tokens: 100, top_p: 1 };

describe('which of the settings that moved together did it', () => {
  test('the one that did is named, with what it was and is, in every report', async () => {
    const models = modelsThat(({ config: own }) => own.temperature === 1.5);
    const edits = config(suiteOf({ ...MAIN, temperature: 1.5, max_tokens: 200 }));
    const { document, comment, report, page, edited } = await judged(models, suiteOf(MAIN), edits);
    expect(document.verdict).toBe('regressed');
    expect(foundIn(document)).toMatchObject({ outcome: 'found', tried: 2, cases: 3 });
    expect(foundIn(document)?.found).toMatchObject([
      { how: 'alone', settings: [{ name: 'temperature', from: '0.2', to: '1.5' }], cases: 3 },
    ]);
    const said = '`temperature` `0.2` → `1.5` did it: with main';
    for (const text of [comment, report]) expect(text).toContain(said);
    expect(comment).toContain('value, 3 of 3 tried cases pass again');
    expect(page).toContain('did it: with main');
    // At most three calls of a case for each setting, and for both at once; counted apart.
    expect(document.calls.settings).toBeLessThanOrEqual(3 * 3 * 3);
    expect(document.calls.settings).toBeGreaterThan(0);
    expect(comment).toContain(`${document.calls.settings} of them to find the settings`);
    expect(edited).toBe('');
  });

  test('the model among them: main’s model with this PR’s settings', async () => {
    const models = modelsThat(({ model }) => model === 'cheap');
    const edits = config(suiteOf({ ...MAIN, max_tokens: 200 }, 'openai:chat:cheap'));
    const { document, comment } = await judged(models, suiteOf(MAIN), edits);
    expect(namedIn(document)).toEqual([['alone', 3, ['model']]]);
    expect(comment).toContain('`model` `manners` → `cheap` did it');
    const asked = models.asks.filter(
      ({ model, config: own }) => model === 'manners' && own.max_tokens === 200,
    );
    expect(asked.length).toBeGreaterThan(0);
  });

  test('two that do it only together', async () => {
    const models = modelsThat(({ config: own }) => own.temperature === 1.5 && own.max_tokens === 200);
    const edits = config(suiteOf({ ...MAIN, temperature: 1.5, max_tokens: 200 }));
    const { document, comment } = await judged(models, suiteOf(MAIN), edits);
    // Either of them as on main brings the cases back: no one of them is to blame alone.
    const names = foundIn(document)?.found.flatMap(({ settings }) => settings.map(({ name }) => name));
    expect(names?.sort()).toEqual(['max_tokens', 'temperature']);
    expect(comment).toContain('did it');
  });

  test('a setting that main does not have, in a list, and a nested one', async () => {
    const models = modelsThat(
      ({ config: own }) => (own.body as { mode?: string } | undefined)?.mode === 'loose',
    );
    const base = suiteOf({ ...MAIN, stop: ['a', 'b'], body: { mode: 'strict' } });
    const edits = config(suiteOf({ ...MAIN, stop: ['a'], body: { mode: 'loose' }, seed: 7 }));
    const { document } = await judged(models, base, edits);
    expect(foundIn(document)).toMatchObject({ tried: 3 });
    expect(namedIn(document)).toEqual([['alone', 3, ['body.mode']]]);
    expect(
      models.asks.some(({ config: own }) => JSON.stringify(own.stop) === '["a","b"]' && own.seed === 7),
    ).toBe(true);
    expect(
      models.asks.some(({ config: own }) => !('seed' in own) && JSON.stringify(own.stop) === '["a"]'),
    ).toBe(true);
  });

  test('settings that do no harm beside words that do are not named', async () => {
    const models = modelsThat(({ prompt }) => prompt.includes('Never'));
    const edits = {
      ...config(suiteOf({ ...MAIN, temperature: 1.5, max_tokens: 200 })),
      [FILE]: mannerPrompt({ 1: 'You sell all camping gear.', 6: 'Never say when you are not sure.' }),
    };
    const { document, comment } = await judged(models, suiteOf(MAIN), edits);
    expect(foundIn(document)).toMatchObject({ outcome: 'not-settings', found: [] });
    expect(document.suites[0]?.slots[0]?.brokenLines?.found).toHaveLength(1);
    expect(comment).toMatch(/Line \d+ of `[^`]+` did it/);
    expect(comment).not.toContain('The settings did not do it');
  });
});

describe('nothing is said', () => {
  test('where one setting moved alone', async () => {
    const models = modelsThat(({ config: own }) => own.temperature === 1.5);
    const edits = config(suiteOf({ ...MAIN, temperature: 1.5 }));
    const { document } = await judged(models, suiteOf(MAIN), edits);
    expect([document.verdict, foundIn(document), document.calls.settings]).toEqual([
      'regressed',
      null,
      undefined,
    ]);
  });

  test('where nothing was confirmed', async () => {
    const edits = config(suiteOf({ ...MAIN, temperature: 1.5, max_tokens: 200 }));
    const { document } = await judged(
      modelsThat(() => false),
      suiteOf(MAIN),
      edits,
    );
    expect([document.verdict, foundIn(document), document.calls.settings]).toEqual(['pass', null, undefined]);
  });

  test('where main’s policy does not want it, whatever this PR’s does', async () => {
    const models = modelsThat(({ config: own }) => own.temperature === 1.5);
    const base = { ...suiteOf(MAIN), 'pawl.yaml': 'loosening: warn\ndiagnose: { settings: false }\n' };
    const edits = {
      ...config(suiteOf({ ...MAIN, temperature: 1.5, max_tokens: 200 })),
      'pawl.yaml': 'loosening: warn\n',
    };
    const { document } = await judged(models, base, edits);
    expect([document.verdict, foundIn(document), document.calls.settings]).toEqual([
      'regressed',
      null,
      undefined,
    ]);
  });

  test('of a secret: it is neither set back nor shown', async () => {
    const models = modelsThat(({ config: own }) => own.apiKey === 'sk-other-9999');
    const edits = config(suiteOf({ ...MAIN, apiKey: 'sk-other-9999', temperature: 1.5 }));
    const { document, report } = await judged(models, suiteOf({ ...MAIN, apiKey: 'sk-mains-1111' }), edits);
    expect(document.verdict).toBe('regressed');
    expect(foundIn(document)).toBeNull();
    expect(report).not.toMatch(/sk-mains|sk-other/);
    const asked = models.asks.filter(({ config: own }) => own.apiKey === 'sk-mains-1111');
    expect(asked.every(({ arm }) => arm === 'baseline')).toBe(true);
  });
});

test('hostile names of settings and values stay text', async () => {
  const evil = '](https://evil.example) @team <!-- x -->';
  const models = modelsThat(({ config: own }) => own[evil] === '`b` |');
  const base = suiteOf({ ...MAIN, [evil]: 'a' });
  const edits = config(suiteOf({ ...MAIN, [evil]: '`b` |', seed: 3 }));
  const { document, comment } = await judged(models, base, edits);
  expect(foundIn(document)?.found).toHaveLength(1);
  const line = comment.split('\n').find((text) => text.includes('did it: with main')) ?? '';
  expect(line).not.toContain('<!--');
  expect(line.replace(/`[^`]*`/g, '')).not.toMatch(/@team|evil\.example/);
});
