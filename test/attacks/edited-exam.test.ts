import { describe, expect, test } from 'vitest';
import { attack } from '../support/attack.ts';
import { rulePrompt, ruleSuite } from '../support/rule-suite.ts';

const [CONFIG, PROMPT] = ['evals/gear/promptfooconfig.yaml', 'evals/gear/prompt.txt'];
const config = ruleSuite('evals/gear')[CONFIG] as string;
/** The suite with another assertion in place of each. */
const asserting = (assertion: string) => config.replace(/assert: \[.*?\]\n?/g, `assert: [${assertion}]\n`);

describe('assertions that a pull request edits beside a prompt that it breaks', () => {
  test.each([
    ['accept everything', '{ type: javascript, value: "output.length > 0" }'],
    ['accept the broken answer too', '{ type: icontains, value: "." }'],
  ])('and that %s are a weakened exam', async (_name, assertion) => {
    const { code, document, firstLines } = await attack({
      does: '',
      change: { [CONFIG]: asserting(assertion) },
    });
    expect([code, document.verdict]).toEqual([1, 'loosened']);
    expect(document.weakened).toEqual([{ suite: 'gear', cases: expect.arrayContaining(['kettle']) }]);
    expect(firstLines).toMatch(
      /weakens the assertions of `gear`: by main's, 9 cases would fail that pass now/,
    );
  });

  test('that still see what broke convict', async () => {
    const more = config.replaceAll(
      /assert: \[(.*?)\]/g,
      'assert: [$1, { type: javascript, value: "output.length > 0" }]',
    );
    const { code, document } = await attack({ does: '', change: { [CONFIG]: more } });
    expect([code, document.verdict]).toEqual([1, 'regressed']);
  });
});

test('an honest change of format is a replaced exam: named, and judged by the new one', async () => {
  const upper = rulePrompt([], 'You sell camping gear.').replaceAll(
    /: (\w[\w ]+\.)$/gm,
    (_all, answer) => `: ANSWER=${answer}`,
  );
  const { code, document, comment } = await attack({
    does: '',
    change: { [PROMPT]: upper, [CONFIG]: asserting('{ type: contains, value: "ANSWER=" }') },
  });
  expect([code, document.verdict, document.weakened]).toEqual([0, 'pass', []]);
  expect(comment).toContain("main's answers pass by main's own, 0 by this PR's");
});

test('cases that ask something else are said first, and no plain green', async () => {
  const { code, document, firstLines } = await attack({
    does: '',
    change: { [CONFIG]: config.replaceAll('About ', 'Tell me about ') },
  });
  expect(document.removals).toEqual([{ suite: 'gear', cases: 0, rewritten: 12, columns: [] }]);
  expect([code, document.verdict]).toEqual([0, 'inconclusive']);
  expect(firstLines).toContain('takes out 12 cases as they were of `gear`');
});
