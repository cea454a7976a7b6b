import { afterEach, describe, expect, test } from 'vitest';
import { type ScratchEngine, scratchEngine } from '../../scratch-suite.ts';

let engine: ScratchEngine;
afterEach(() => engine.close());

const DRAWN = '({ ...vars, id: String(Math.random()) })';
const suite = (transform: string, prompt = 'About {{word}}') => ({
  'promptfooconfig.yaml': `
prompts: ['${prompt}']
providers: [echo]
defaultTest: { options: { transformVars: ${JSON.stringify(transform)} } }
tests:
  - { vars: { word: kettle }, assert: [{ type: contains, value: kettle }] }
  - { vars: { word: lantern }, assert: [{ type: contains, value: lantern }] }
`,
});

/** What two loads of a suite, each with its own files, know of its cases by. */
async function loads(...all: readonly Readonly<Record<string, string>>[]) {
  engine = scratchEngine({}, { here: true });
  const told = [];
  for (const files of all) {
    const { cases, cells } = await engine.open(files);
    told.push({
      questions: cases.map(({ varsDigest }) => varsDigest),
      previews: cases.map(({ preview }) => preview),
      prompts: cells.map(({ promptDigest }) => promptDigest),
    });
  }
  return told;
}

describe('a variable that a transform gives another value at each load', () => {
  test('is not a part of what a case asks, and neither is it shown', async () => {
    const [one, other] = await loads(suite(DRAWN), suite(DRAWN));
    expect(other).toEqual(one);
    expect(new Set(one?.questions).size).toBe(2);
    expect(one?.previews.join()).not.toMatch(/0\.\d/);
  });

  test('makes the prompt another one where it stands there', async () => {
    const [one, other] = await loads(suite(DRAWN, '{{id}} {{word}}'), suite(DRAWN, '{{id}} {{word}}'));
    expect(other?.questions).toEqual(one?.questions);
    expect(other?.prompts).not.toEqual(one?.prompts);
  });

  test('leaves what its transform says in the question: another text asks something else', async () => {
    const hinting = '({ ...vars, id: vars.word + Math.random() })';
    const [one, other] = await loads(suite(DRAWN), suite(hinting));
    for (const question of other?.questions ?? []) expect(one?.questions).not.toContain(question);
  });

  test('stays where the transform reads more than the config: nobody would see an edit of that', async () => {
    const reading = "({ ...vars, id: String(Math.random()) + (process.env.HINT ?? '') })";
    const [one, other] = await loads(suite(reading), suite(reading));
    for (const question of other?.questions ?? []) expect(one?.questions).not.toContain(question);
  });
});

test('a variable that a transform always gives the same value is a part of what a case asks', async () => {
  const [one, other] = await loads(
    suite("({ ...vars, id: vars.word + ' one' })"),
    suite("({ ...vars, id: vars.word + ' two' })"),
  );
  for (const question of other?.questions ?? []) expect(one?.questions).not.toContain(question);
});
