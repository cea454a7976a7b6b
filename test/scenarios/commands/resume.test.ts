import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { documentOf, type Finished } from '../../support/command.ts';
import { dateless, forget, journalled } from '../../support/files/left-by-runs.ts';
import { gearStage } from '../gear-stage.ts';

const stage = gearStage();
let finished: Finished;
let whole: { readonly text: string; readonly requests: number };
beforeAll(async () => {
  finished = await stage.gate();
  whole = { text: dateless(finished), requests: stage.model.requests() };
});
afterAll(() => stage[Symbol.dispose]());

/** Requests of the search for changed lines. */
const linesOf = (finished: Finished) => documentOf(finished).calls.lines ?? 0;

describe('a gate that is killed', () => {
  test.each([{ cuts: [13] }, { cuts: [40] }, { cuts: [70, 23] }])(
    'after $cuts requests gives the verdict of one that is not, and pays once',
    async ({ cuts }) => {
      forget(stage);
      const before = stage.model.requests();
      let [lost, kept] = [0, 0];
      for (const cut of cuts) {
        const begun = stage.model.requests();
        expect(await stage.killedGate(cut)).toBe(true);
        const written = journalled(stage) - kept;
        kept += written;
        lost += stage.model.requests() - begun - written;
      }
      finished = await stage.gate();
      expect(dateless(finished)).toBe(whole.text);
      expect(stage.model.requests() - before).toBe(whole.requests + lost);
      expect(journalled(stage)).toBe(whole.requests);
      if (kept > 0)
        expect(documentOf(finished).notes.join()).toContain(`${kept} of ${whole.requests} samples`);
    },
  );

  test('and ended gives its verdict again without a request, until it is asked for fresh evidence or edited', async () => {
    const before = stage.model.requests();
    const again = await stage.gate();
    expect(dateless(again)).toBe(dateless(finished));
    expect(stage.model.requests()).toBe(before);
    const fresh = await stage.gate(['--fresh']);
    const once = whole.requests - linesOf(again);
    // At the share of a second run it takes four pairs more to name each of the three cases.
    const named = 3 * 4 * 2;
    const asked = once + named + linesOf(fresh);
    expect(stage.model.requests() - before).toBe(asked);
    expect(documentOf(fresh).notes.join()).toContain('run 2: judged at alpha 0.0038');
    stage.repository.write({ 'evals/gear/notes.txt': 'nothing that an answer depends on' });
    const unrelated = await stage.gate();
    expect(stage.model.requests() - before).toBe(asked);
    expect(documentOf(unrelated).verdict).toBe(documentOf(fresh).verdict);
    const prompt = readFileSync(path.join(stage.repository.root, 'evals/gear/prompt.txt'), 'utf8');
    stage.repository.write({ 'evals/gear/prompt.txt': prompt.replace('gear', 'gear.') });
    const edited = await stage.gate();
    expect(stage.model.requests() - before).toBe(asked + once + linesOf(edited));
    expect(documentOf(edited).verdict).toBe('regressed');
  });
});
