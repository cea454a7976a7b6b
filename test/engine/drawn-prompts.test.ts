import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ScratchEngine } from './scratch-suite.ts';
import { scratchEngine } from './scratch-suite.ts';

let engine: ScratchEngine;
beforeEach(() => {
  engine = scratchEngine({});
});
afterEach(() => engine.close());

const rarely = (words: string) =>
  `{% if range(0, 1000) | random == 1 %}${words}{% else %}Say all.{% endif %}`;
const isKind = '{% if last %}Be kind.{% endif %}';

/** Digests of what the one case of a suite is asked with. */
async function askedWith(prompt: string, vars: string, more: Record<string, string> = {}, options = '') {
  const { cells, cases } = await engine.open({
    'promptfooconfig.yaml': `prompts: [file://p.txt]
providers: [echo]
tests: [{ vars: { q: one, ${vars} }, options: { ${options} } }, { vars: { q: two, ${vars} } }]
`,
    'p.txt': prompt,
    ...more,
  });
  return JSON.stringify([cells.map(({ index: _, ...cell }) => cell), cases.map((each) => each.vars)]);
}

describe('what a case is asked with, where no look before the run shows it, is told by what is written', () => {
  test.each<readonly [string, (words: string) => Parameters<typeof askedWith>]>([
    ['of a prompt that draws at random', (words) => [`${rarely(words)} {{q}}`, 'tone: kind']],
    ['of a variable that draws at random', (words) => ['{{tone}} {{q}}', `tone: "${rarely(words)}"`]],
    [
      'of a file of a variable that waits for an earlier answer',
      (words) => [
        '{{tone}} {{q}}',
        'tone: file://tone.txt',
        { 'tone.txt': isKind.replace('kind', words) },
        'storeOutputAs: last',
      ],
    ],
  ])('%s', async (_name, asked) => {
    const [main, again, other] = [
      await askedWith(...asked('kind')),
      await askedWith(...asked('kind')),
      await askedWith(...asked('rude')),
    ];
    expect(again).toBe(main);
    expect(other).not.toBe(main);
  });
});
