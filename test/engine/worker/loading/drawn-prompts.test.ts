import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { SuiteManifest } from '../../../../src/plan/manifest.ts';
import type { ScratchEngine } from '../../scratch-suite.ts';
import { scratchEngine } from '../../scratch-suite.ts';

let engine: ScratchEngine;
beforeEach(() => {
  engine = scratchEngine({});
});
afterEach(() => engine.close());

/** Says its word of four letters once in a while, and most often another digit. promptfoo renders no variable that calls a function. */
const drawn = (word: string) =>
  `{% if '0123456789' | random == '0' %}${word}{% else %}sure{% endif %} {{ '0123456789' | random }}`;
const isKind = '{% if last %}Be kind.{% endif %}';

type Asked = readonly [prompt: string, vars: string, more?: Record<string, string>, options?: string];

async function opened([prompt, vars, more = {}, options = '']: Asked) {
  return engine.open({
    'promptfooconfig.yaml': `prompts: [file://p.txt]
providers: [echo]
tests: [{ vars: { q: one, ${vars} }, options: { ${options} } }, { vars: { q: two, ${vars} } }]
`,
    'p.txt': prompt,
    ...more,
  });
}

/** Digests of what the two cases of a suite are asked with. */
function digestsOf({ cells, cases }: SuiteManifest) {
  return [cells.map(({ index: _, ...cell }) => cell), cases.map((each) => each.vars)];
}

/** That two loads of a suite say the same of it, and that another text does not. */
async function isTold(asked: (words: string) => Asked) {
  const [main, again, other] = [
    await opened(asked('kind')),
    await opened(asked('kind')),
    await opened(asked('rude')),
  ];
  expect(digestsOf(again)).toEqual(digestsOf(main));
  expect(digestsOf(other)).not.toEqual(digestsOf(main));
  return main;
}

describe('what a case is asked with, where no look before the run shows it, is told by what is written', () => {
  test('of a prompt that draws at random', async () => {
    await isTold((words) => [`${drawn(words)} {{q}}`, 'tone: kind']);
  });

  test('of a variable that draws at random', { tags: ['slow'] }, async () => {
    await isTold((words) => ['{{tone}} {{q}}', `tone: "${drawn(words)}"`]);
  });

  test('of a file of a variable that waits for an earlier answer', { tags: ['slow'] }, async () => {
    await isTold((words) => [
      '{{tone}} {{q}}',
      'tone: file://tone.txt',
      { 'tone.txt': isKind.replace('kind', words) },
      'storeOutputAs: last',
    ]);
  });
});

test('a question that draws at random is not taken for one that never changes', async () => {
  const question = `{ vars: { q: "${drawn('kind')}" } }`;
  const { variables } = await engine.open({
    'promptfooconfig.yaml': `prompts: ['{{q}}']\nproviders: [echo]\ntests: [${question}, ${question}]\n`,
  });
  expect(variables?.q?.isConstant).toBe(false);
});
