import { describe, expect, test } from 'vitest';
import { attack, BROKEN } from '../../support/attack.ts';
import { rulePrompt, ruleSuite } from '../../support/suites/rule-suite.ts';

const [CONFIG, PROMPT, RULES] = [
  'evals/gear/promptfooconfig.yaml',
  'evals/gear/prompt.txt',
  'evals/gear/rules.txt',
];
const config = ruleSuite('evals/gear')[CONFIG] as string;
/** The rules of the prompt as a file that each case names itself, without a word in `defaultTest`. */
const naming = (assertion?: string) =>
  config
    .replaceAll('vars: { ', 'vars: { rules: "file://rules.txt", ')
    .replace(/assert: \[.*?\]\n?/g, (own) => (assertion ? `assert: [${assertion}]\n` : own));
const [head = '', ...rest] = rulePrompt().split('\n\n');
const asking = `{{rules}}\n\n${rest.at(-1)}`;
const rules = (without: readonly string[], more = '') =>
  `${head}${more}\n\n${rulePrompt(without).split('\n\n').slice(1, -1).join('\n\n')}\n`;
const main = { [CONFIG]: naming(), [PROMPT]: asking, [RULES]: rules([]) };

describe('a file that each case of a suite names as a variable', () => {
  test('is under test like the prompt: broken in place, it is regressed', async () => {
    const { code, document } = await attack({ main, change: { [PROMPT]: asking, [RULES]: rules(BROKEN) } });
    expect([code, document.verdict, document.removals]).toEqual([1, 'regressed', []]);
  });

  test('passes where it is edited and nothing gets worse', async () => {
    const change = { [PROMPT]: asking, [RULES]: rules([], ' Be kind.') };
    const { code, document, models } = await attack({ main, change });
    expect([code, document.verdict, document.removals]).toEqual([0, 'pass', []]);
    expect(models.requests()).toBeGreaterThan(0);
  });

  test('is a part of the checks where assertions name it: made easier beside a broken prompt, they are weakened', async () => {
    const graded = naming('{ type: contains, value: "{{must}}" }').replaceAll(
      'vars: { ',
      'vars: { must: "file://must.txt", ',
    );
    const all = { ...main, [CONFIG]: graded, 'evals/gear/must.txt': 's' };
    const change = { [PROMPT]: asking, [RULES]: rules(BROKEN), 'evals/gear/must.txt': '.' };
    const { code, document, firstLines } = await attack({ main: all, change });
    expect([code, document.verdict, document.weakened.length]).toEqual([1, 'loosened', 1]);
    expect(firstLines).toContain('weakens the assertions');
  });
});

describe('a file that some cases of a suite name as a variable', () => {
  /** Every second case names this file, and the others have the same rules in a second one. */
  const half = (file: string) =>
    naming()
      .split('rules.txt')
      .map((part, at) => (at === 0 ? part : `${at % 2 === 1 ? file : 'more.txt'}${part}`))
      .join('');
  const halved = { ...main, [CONFIG]: half('rules.txt'), 'evals/gear/more.txt': rules([]) };

  test('is named where it is broken and a copy is tested in its place', async () => {
    const change = {
      ...halved,
      [CONFIG]: half('copy.txt'),
      'evals/gear/copy.txt': rules([]),
      [RULES]: rules(BROKEN),
    };
    const { code, document, firstLines } = await attack({ main: halved, change });
    expect([code, document.verdict]).toEqual([0, 'pass']);
    expect(firstLines).toContain(`\`${RULES}\` is edited and no longer tested by gear`);
  });

  test('is named where a copy is tested in its place, before anybody breaks it', async () => {
    const change = { ...halved, [CONFIG]: half('copy.txt'), 'evals/gear/copy.txt': rules([]) };
    const { code, document, firstLines } = await attack({ main: halved, change });
    expect([code, document.verdict, document.ruleChanges.length]).toEqual([0, 'pass', 1]);
    expect(firstLines).toContain(`\`${RULES}\` is no longer tested by gear`);
  });

  test('is not named where one case alone had it, and went to another one', async () => {
    const own = (file: string) => ({ ...main, [CONFIG]: naming().replace('rules.txt', file) });
    const of = { ...own('one.txt'), 'evals/gear/one.txt': rules([]) };
    const change = { ...own('two.txt'), 'evals/gear/two.txt': rules([]) };
    const { code, document } = await attack({ main: of, change });
    expect([code, document.verdict, document.ruleChanges]).toEqual([0, 'pass', []]);
  });

  test.each<readonly [string, Readonly<Record<string, string | null>>, string | null]>([
    [
      'named where it is moved and broken, and a copy is tested in its place',
      { 'app/rules.txt': rules(BROKEN) },
      `\`${RULES}\` is moved, edited and no longer tested by gear (\`app/rules.txt\`)`,
    ],
    ['not named where it has another name alone', {}, null],
  ])('is %s', async (_name, moved, said) => {
    const change = {
      ...halved,
      [CONFIG]: half('copy.txt'),
      [PROMPT]: asking,
      'evals/gear/copy.txt': rules([]),
      [RULES]: null,
      ...moved,
    };
    const { code, document, firstLines } = await attack({ main: halved, change });
    expect([code, document.verdict, document.ruleChanges.length]).toEqual([0, 'pass', said === null ? 0 : 1]);
    expect(firstLines).toContain(said ?? '');
  });

  test('is a question of these cases where it is broken in place', async () => {
    const change = { ...halved, [RULES]: rules(BROKEN) };
    const { code, document } = await attack({ main: halved, change });
    expect([code, document.verdict, document.ruleChanges]).toEqual([0, 'pass', []]);
    expect(document.removals).toHaveLength(1);
  });
});

test('a question that cases share is one while nothing else tells them apart', async () => {
  const one = `prompts: [file://prompt.txt]
providers: [openai:chat:simulated]
tests:
  - { description: a, vars: { message: "About kettle" }, assert: [{ type: contains, value: "whistle" }] }
  - { description: b, vars: { message: "About kettle" }, assert: [{ type: contains, value: "Kettles" }] }
`;
  const { code, document } = await attack({
    main: { [CONFIG]: one },
    change: { [CONFIG]: one.replaceAll('kettle', 'lantern'), [PROMPT]: rulePrompt(BROKEN) },
  });
  expect([code, document.removals]).toEqual([
    0,
    [{ suite: 'gear', cases: 0, rewritten: 2, leftOut: 0, columns: [] }],
  ]);
});
