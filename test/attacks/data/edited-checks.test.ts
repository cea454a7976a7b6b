import { describe, expect, test } from 'vitest';
import { attack } from '../../support/attack.ts';
import { rulePrompt, ruleSuite } from '../../support/suites/rule-suite.ts';

const [CONFIG, PROMPT] = ['evals/gear/promptfooconfig.yaml', 'evals/gear/prompt.txt'];
const config = ruleSuite('evals/gear')[CONFIG] as string;
/** The suite with another assertion in place of each. */
const asserting = (assertion: string) => config.replace(/assert: \[.*?\]\n?/g, `assert: [${assertion}]\n`);

describe('assertions that a pull request edits beside a prompt that it breaks', () => {
  test.each([
    ['accept everything', '{ type: javascript, value: "output.length > 0" }'],
    ['accept the broken answer too', '{ type: icontains, value: "." }'],
  ])('and that %s are weakened checks', async (_name, assertion) => {
    const { code, document, firstLines } = await attack({
      change: { [CONFIG]: asserting(assertion) },
    });
    expect([code, document.verdict]).toEqual([1, 'loosened']);
    expect(document.weakened).toEqual([{ suite: 'gear', cases: expect.arrayContaining(['kettle']) }]);
    expect(firstLines).toMatch(
      /weakens the assertions of `gear`: by main's, 9 cases would fail that pass now/,
    );
    const kettle = document.suites[0]?.slots[0]?.cases.find(({ label }) => label === 'kettle');
    expect(kettle?.editedChecks?.failsByMain).toHaveLength(1);
  });

  test('that still see what broke convict', async () => {
    const more = config.replaceAll(
      /assert: \[(.*?)\]/g,
      'assert: [$1, { type: javascript, value: "output.length > 0" }]',
    );
    const { code, document } = await attack({ change: { [CONFIG]: more } });
    expect([code, document.verdict]).toEqual([1, 'regressed']);
  });
});

describe('an assertion that fails whatever main answers', () => {
  const wrong = config.replace('"Kettles whistle."', '"Kettles purr."');
  const mended = { [PROMPT]: rulePrompt([], 'You sell fine camping gear.') };

  test('and that a pull request mends beside its prompt is named, and hides nothing', async () => {
    const { code, document, firstLines, comment } = await attack({
      main: { [CONFIG]: wrong },
      change: { ...mended, [CONFIG]: config },
    });
    expect([code, document.verdict, document.weakened, document.removals]).toEqual([0, 'pass', [], []]);
    expect(firstLines).toContain('no regression in `gear`');
    expect(comment).toContain(
      "By main's assertions 1 case of this PR would fail that passes by its own: `kettle`.",
    );
  });

  test.each([
    ['the suite has a floor', 'metrics: { pass: { floor: 0.5 } }\n', wrong],
    [
      'the case has a bar',
      '{}\n',
      wrong.replace(/(description: kettle\n)/, '$1    metadata: { atLeast: 1/2 }\n'),
    ],
  ])('is weakened where %s, which it may help to keep', async (_, policy, before) => {
    const { code, document } = await attack({
      main: { [CONFIG]: before, 'pawl.yaml': policy },
      change: { ...mended, [CONFIG]: before.replace('"Kettles purr."', '"Kettles whistle."') },
    });
    expect([code, document.verdict]).toEqual([1, 'loosened']);
  });
});

test('a variable that every case shares and that assertions name is a part of the checks', async () => {
  const sharing = (must: string) =>
    `${asserting('{ type: contains, value: "{{must}}" }')}defaultTest: { vars: { must: "${must}" } }\n`;
  const { code, document } = await attack({
    main: { [CONFIG]: sharing('s') },
    change: { [CONFIG]: sharing('.') },
  });
  expect([code, document.verdict, document.weakened.length]).toEqual([1, 'loosened', 1]);
});

test('assertions that ask for the broken answers are replaced checks: said first, and no plain green', async () => {
  const { code, document, firstLines } = await attack({
    change: { [CONFIG]: asserting('{ type: contains, value: "No idea" }') },
  });
  expect([code, document.weakened]).toEqual([0, []]);
  expect(document.removals).toEqual([{ suite: 'gear', cases: 0, rewritten: 12, leftOut: 0, columns: [] }]);
  expect(firstLines).toContain('rewrites 12 cases of `gear`');
});

describe('a metric that blocks on main, and that a pull request takes out of its assertions', () => {
  const named = config.replace(/assert: \[\{(.*?) \}\]/g, 'assert: [{$1, metric: right }]');
  const main = (policy: string) => ({ [CONFIG]: named, 'pawl.yaml': policy });
  const inNine = (text: string) => {
    const [head = '', ...cases] = text.split(/(?= {2}- description)/);
    return head + cases.map((one, at) => (at < 9 ? one.replace(', metric: right', '') : one)).join('');
  };
  const alone = 'metrics: { pass: { gate: false }, right: { gate: true } }\n';

  test.each([
    ['in the cases that it breaks', inNine(named)],
    ['by another name', named.replaceAll('metric: right', 'metric: fine')],
  ])('%s is a weakened check, by an answer to each of these cases', async (_, edited) => {
    const { code, document, firstLines } = await attack({
      main: main(alone),
      change: { [CONFIG]: edited },
    });
    expect([code, document.blocked]).toEqual([1, true]);
    expect(document.weakened.map((each: { cases: readonly string[] }) => each.cases.length)).toEqual([9]);
    expect(firstLines).toContain('would lose in a metric that blocks, and do not now');
  });

  test.each([
    ['and edits nothing else', rulePrompt()],
    ['and edits a prompt that breaks nothing', rulePrompt([], 'You sell fine camping gear.')],
  ])('in some cases, %s, is named', async (_, prompt) => {
    const { code, firstLines, comment } = await attack({
      main: main(alone),
      change: { [CONFIG]: inNine(named), [PROMPT]: prompt },
    });
    expect(code).toBe(0);
    expect(firstLines).toContain('no regression in `gear`');
    expect(comment).toContain(
      '> 9 cases no longer have the metric `right`, which can block: `kettle`, `lantern`, `compass` and 6 more.',
    );
  });

  test('beside a pass rate that no longer sees it is a weakened check', async () => {
    const lenient = (text: string) =>
      text.replaceAll(/ {2}- description/g, '  - threshold: 0\n    description');
    const { code, document } = await attack({
      main: { [CONFIG]: lenient(named), 'pawl.yaml': 'metrics: { right: { gate: true } }\n' },
      change: { [CONFIG]: lenient(inNine(named)) },
    });
    expect([code, document.blocked, document.weakened.length]).toEqual([1, true, 1]);
  });
});

describe('assertions that a pull request gives no weight', () => {
  const named = config.replace(/assert: \[\{(.*?) \}\]/g, 'assert: [{$1, metric: right }]');
  const weightless = named.replaceAll('metric: right', 'metric: right, weight: 0');
  const alone = 'metrics: { pass: { gate: false }, right: { gate: true } }\n';

  test.each([
    ['where the pass rate gates', '{}\n'],
    ['where their metric gates', alone],
  ])('%s are weakened checks', async (_name, policy) => {
    const { code, document, firstLines } = await attack({
      main: { [CONFIG]: named, 'pawl.yaml': policy },
      change: { [CONFIG]: weightless },
    });
    expect([code, document.verdict, document.weakened.length]).toEqual([1, 'loosened', 1]);
    expect(firstLines).toContain("by main's, 9 cases would fail that pass now");
  });

  test('and that have none on main either are named: nothing can fail', async () => {
    const { document, comment } = await attack({
      main: { [CONFIG]: weightless, 'pawl.yaml': alone },
      change: {},
    });
    expect(document.suites[0]?.cause).toBe('nothing-fails');
    expect(comment).toContain('all assertions that name `right` have `weight: 0`');
  });
});

test('an honest change of format replaces the checks: named, and judged by the new ones', async () => {
  const upper = rulePrompt([], 'You sell camping gear.').replaceAll(
    /: (\w[\w ]+\.)$/gm,
    (_all, answer) => `: ANSWER=${answer}`,
  );
  const { code, document, comment } = await attack({
    change: { [PROMPT]: upper, [CONFIG]: asserting('{ type: contains, value: "ANSWER=" }') },
  });
  expect([code, document.verdict, document.weakened]).toEqual([0, 'pass', []]);
  expect(comment).toContain("main's answers pass by main's own, 0 by this PR's");
});

test('cases that ask something else are said first, and no plain green', async () => {
  const { code, document, firstLines } = await attack({
    change: { [CONFIG]: config.replaceAll('About ', 'Tell me about ') },
  });
  expect(document.removals).toEqual([{ suite: 'gear', cases: 0, rewritten: 12, leftOut: 0, columns: [] }]);
  expect([code, document.verdict]).toEqual([0, 'inconclusive']);
  expect(firstLines).toContain('rewrites 12 cases of `gear`');
});

describe('where the score gates within a tolerance, edited weights', () => {
  const SCORED = 'metrics: { pass: { gate: false }, score: { gate: true, tolerance: 0.1 } }\n';
  const passing = (weight: number) => `{ type: javascript, value: "true", weight: ${weight} }`;
  /** Each case has three checks: one of its answer, and two that any answer passes. */
  const weighing = (weight: number, of = config) =>
    of.replaceAll(/assert: \[(.*?)\]/g, `assert: [$1, ${passing(weight)}, ${passing(weight)}]`);
  const main = { [CONFIG]: weighing(1), 'pawl.yaml': SCORED };

  test('that hide a third of each answer are weakened checks', async () => {
    const { code, document, firstLines } = await attack({ main, change: { [CONFIG]: weighing(40) } });
    expect([code, document.verdict, document.weakened.length]).toEqual([1, 'loosened', 1]);
    expect(firstLines).toContain(
      "weakens the assertions of `gear`: by main's, 9 cases would lose in a metric that blocks, and do not now",
    );
  });

  test('that hide nothing pass, and so do checks of another format', async () => {
    const kind = rulePrompt([], 'You sell camping gear.');
    const weighed = await attack({ main, change: { [CONFIG]: weighing(40), [PROMPT]: kind } });
    expect([weighed.code, weighed.document.verdict, weighed.document.weakened]).toEqual([0, 'pass', []]);
    const upper = kind.replaceAll(/: (\w[\w ]+\.)$/gm, (_all, answer) => `: ANSWER=${answer}`);
    const format = asserting('{ type: contains, value: "ANSWER=" }');
    const replaced = await attack({
      main: { [CONFIG]: config, 'pawl.yaml': SCORED },
      change: { [PROMPT]: upper, [CONFIG]: format },
    });
    expect([replaced.code, replaced.document.weakened]).toEqual([0, []]);
  });
});
