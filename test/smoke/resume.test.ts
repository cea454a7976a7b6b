import { afterAll, beforeAll, expect, test } from 'vitest';
import { documentOf, type Finished } from '../support/command.ts';
import { dateless, forget, journalled } from '../support/files/left-by-runs.ts';
import { gearStage, killedGate, type Stage, timeless, wholeGate } from './killed-gate.ts';

let stage: Stage;
let finished: Finished;
let whole: { readonly text: string; readonly requests: number };
beforeAll(async () => {
  // What stands for a key in its settings is other in each process.
  stage = await gearStage('{ id: openai:chat:gpt-4o-mini, config: { apiKey: "{{env.OPENAI_API_KEY}}" } }');
  finished = await wholeGate(stage);
  whole = { text: timeless(finished), requests: stage.server.prompts.length };
});
afterAll(() => stage.close());

test('a gate that is killed twice gives the verdict of one that is not, pays once, and then gives it again for nothing', {
  tags: ['slow'],
}, async () => {
  forget(stage);
  const before = stage.server.prompts.length;
  let [lost, kept] = [0, 0];
  for (const cut of [70, 23]) {
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
  expect(documentOf(finished).notes.join()).toContain(`${kept} of ${whole.requests} samples`);
  const asked = stage.server.prompts.length;
  expect(dateless(await wholeGate(stage))).toBe(dateless(finished));
  expect(stage.server.prompts).toHaveLength(asked);
});
