import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { type OpenEngine, openEngine } from '../../src/commands/opening/open-engine.ts';
import { tapedRun } from '../../src/commands/record/taped-run.ts';
import type { GateConfig } from '../../src/config/gate-config.ts';
import { temporaryTree } from '../support/files/temporary.ts';

test.each(['record', 'replay'])('--%s into a folder that holds other files deletes none of them', (flag) => {
  const recording = `${JSON.stringify({ pawl: 'recording', schemaVersion: 1 })}\n`;
  const root = temporaryTree({
    'journal/monday.md': 'mine',
    ...(flag === 'replay' && { 'answers.jsonl': recording }),
  });
  expect(tapedRun({ [flag]: '.' }, root, openEngine)).not.toBeNull();
  expect(existsSync(path.join(root, 'journal/monday.md'))).toBe(true);
});

test('a run that ends before its policy is read leaves no recording in the way of the next one', () => {
  const root = temporaryTree({});
  tapedRun({ record: 'recording' }, root, openEngine);
  const next = tapedRun({ record: 'recording' }, root, openEngine);
  expect(existsSync(path.join(root, 'recording'))).toBe(false);
  expect(next).not.toBeNull();
});

test.each([
  ['that fails before it asks is removed, so that the next run may record there', 0, 3, false],
  ['in which nobody had to be asked is kept', 0, 0, true],
  ['that fails after an answer is kept', 1, 3, true],
])('a recording of a run %s', async (_, answers, code, isKept) => {
  const asking: OpenEngine = (_config, _env, _root, arms) => {
    if (arms?.tape?.kind !== 'record') throw new Error('not for recording');
    arms.tape.keysIn(['OPENAI_API_KEY']);
    for (let answer = 0; answer < answers; answer++)
      arms.tape.keep('candidate', { prompt: 'a' }, { response: 'b' });
    const no = () => Promise.reject(new Error('It does not load.'));
    return { manifest: no, run: no, close: async () => {} };
  };
  const root = temporaryTree({});
  const run = tapedRun({ record: 'recording' }, root, asking);
  await run?.openEngine({} as GateConfig, {}, root).close();
  run?.ended(code);
  expect(existsSync(path.join(root, 'recording/answers.jsonl'))).toBe(isKept);
});

test('what a recorded run chose by chance is chosen again where it is replayed', () => {
  const root = temporaryTree({});
  const quiet: OpenEngine = (_config, _env, _root, arms) => {
    if (arms?.tape?.kind === 'record') arms.tape.keep('candidate', { prompt: 'a' }, { response: 'b' });
    const no = () => Promise.reject(new Error('It does not load.'));
    return { manifest: no, run: no, close: async () => {} };
  };
  let draws = 0;
  const seedOf = (flags: Parameters<typeof tapedRun>[0]) => {
    const run = tapedRun(flags, root, quiet);
    run?.openEngine({} as GateConfig, {}, root);
    return run?.seed(() => (draws += 1));
  };
  const seed = seedOf({ record: 'recording' });
  expect([seedOf({ replay: 'recording' }), seedOf({ replay: 'recording' })]).toEqual([seed, seed]);
  expect(seedOf({ record: 'other' })).not.toBe(seed);
});
