import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { documentOf, type Finished } from './command.ts';
import {
  dateless,
  forget,
  gearStage,
  journalled,
  killedGate,
  type Stage,
  timeless,
  wholeGate,
} from './killed-gate.ts';

let stage: Stage;
let finished: Finished;
let whole: { readonly text: string; readonly requests: number };
beforeAll(async () => {
  stage = await gearStage();
  finished = await wholeGate(stage);
  whole = { text: timeless(finished), requests: stage.server.prompts.length };
});
afterAll(() => stage.close());

describe('a gate that is killed', () => {
  test.each([{ cuts: [13] }, { cuts: [40] }, { cuts: [70, 23] }])(
    'after $cuts requests gives the verdict of one that is not, and pays once',
    async ({ cuts }) => {
      forget(stage);
      const before = stage.server.prompts.length;
      let [lost, kept] = [0, 0];
      for (const cut of cuts) {
        const begun = stage.server.prompts.length;
        expect(await killedGate(stage, cut)).toBe(true);
        const written = journalled(stage) - kept;
        kept += written;
        lost += stage.server.prompts.length - begun - written;
      }
      finished = await wholeGate(stage);
      expect(timeless(finished)).toBe(whole.text);
      expect(stage.server.prompts.length - before).toBe(whole.requests + lost);
      expect(journalled(stage)).toBe(whole.requests);
      if (kept > 0)
        expect(documentOf(finished).notes.join()).toContain(`${kept} of ${whole.requests} samples`);
    },
  );

  test('and ended gives its verdict again without a request, until it is asked for fresh evidence or edited', async () => {
    const before = stage.server.prompts.length;
    const again = await wholeGate(stage);
    expect(dateless(again)).toBe(dateless(finished));
    expect(stage.server.prompts).toHaveLength(before);
    const fresh = await wholeGate(stage, ['--fresh']);
    expect(stage.server.prompts.length - before).toBe(whole.requests);
    expect(documentOf(fresh).notes.join()).toContain('run 2: judged at alpha 0.003125');
    stage.repository.write({ 'evals/gear/notes.txt': 'nothing that an answer hangs on' });
    const unrelated = await wholeGate(stage);
    expect(stage.server.prompts.length - before).toBe(whole.requests);
    expect(documentOf(unrelated).verdict).toBe(documentOf(fresh).verdict);
    const prompt = readFileSync(path.join(stage.repository.root, 'evals/gear/prompt.txt'), 'utf8');
    stage.repository.write({ 'evals/gear/prompt.txt': prompt.replace('gear', 'gear.') });
    const edited = await wholeGate(stage);
    expect(stage.server.prompts.length - before).toBe(2 * whole.requests);
    expect(documentOf(edited).verdict).toBe('regressed');
  });
});
