import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CostEstimate } from '../../../src/plan/estimate/cost-estimate.ts';
import type { PlanSummary, SuiteSummary } from '../../../src/plan/estimate/plan-summary.ts';
import { planMarkdown } from '../../../src/report/plan/plan-markdown.ts';
import { planTotals } from '../../../src/report/plan/plan-words.ts';
import { planTerminal } from '../../../src/report/plan/terminal-plan.ts';
import { columnsOf } from '../../../src/report/terminal/terminal-style.ts';
import { everyPiece, hostileText, withoutIsolates } from '../hostile-text.ts';
import { elementsOf, render } from '../markdown-renderer.ts';
import { planContext, plans } from './plans.ts';

describe.each(Object.entries(plans))('the plan "%s"', (name, summary) => {
  test('in a terminal', async () => {
    const text = planTerminal(summary, planContext, { colour: false, width: 100 });
    await expect(text).toMatchFileSnapshot(`../../../fixtures/plans/${name}.txt`);
  });

  test('as Markdown', async () => {
    await expect(`${planMarkdown(summary, planContext)}\n`).toMatchFileSnapshot(
      `../../../fixtures/plans/${name}.md`,
    );
  });

  test.each([40, 60, 200])('fits into %i columns, but for what is to be pasted', (width) => {
    const text = planTerminal(summary, planContext, { colour: true, width });
    for (const line of text.split('\n'))
      if (!/^ +(".*": \{input: .*\}|OPENAI_API_KEY: .*\}\})$/.test(line))
        expect(columnsOf(line)).toBeLessThanOrEqual(width);
  });
});

test.each([
  ['pass', 'One look at each case gives the change to ±6.2 points. For the tolerance of 1 point it'],
  [
    'accuracy',
    'One look at each case gives the change of `accuracy` to ±6.2 points. For the tolerance of 1 point it',
  ],
  ['score', 'One look at each case gives the change of score to ±0.062. For the tolerance of 0.01 it'],
])('a tolerance of %s that one look cannot tell is said in its unit', (metric, said) => {
  const named = JSON.parse(JSON.stringify(plans).replaceAll('"metric":"pass"', `"metric":"${metric}"`));
  const texts = Object.values<PlanSummary>(named).map((one) =>
    planTerminal(one, planContext, { colour: false, width: 300 }),
  );
  expect(texts.join('\n').replaceAll(/\s+/g, ' ')).toContain(said);
});

test.each([
  [{}, 'or a drop of 6.1 points of the pass rate spread over all'],
  [{ byTask: true }, 'or a drop of 6.1 points of right answers spread over all'],
] as const)('what a drop is one of: %j', (of, said) => {
  const [name, summary] =
    Object.entries(plans).find(([, one]) => JSON.stringify(one).includes('0.061')) ?? [];
  const told = JSON.parse(JSON.stringify(summary), (_, value) =>
    value && typeof value === 'object' && 'spreadDrop' in value ? { ...value, ...of } : value,
  ) as PlanSummary;
  expect(name).toBeDefined();
  expect(planTerminal(told, planContext, { colour: false, width: 300 }).replaceAll(/\s+/g, ' ')).toContain(
    said,
  );
});

describe('notes', () => {
  const ends = (name: string) => `Model ${name} ended on 2026-10-23 (https://a.example, as of 2026-10-28).`;
  const noted = (notes: readonly string[]): PlanSummary => {
    const base = plans.unknown as PlanSummary;
    return { ...base, suites: base.suites.map((suite) => ({ ...suite, notes })) };
  };
  const texts = (notes: readonly string[]) => [
    planTerminal(noted(notes), planContext, { colour: false, width: 100 }),
    planMarkdown(noted(notes), planContext),
  ];
  const few = ['One.', 'Two.', 'Three.', 'Four.', 'Five.', 'Six.', 'Seven.'];

  test('of models that end are never left out', () => {
    const models = Array.from({ length: 9 }, (_, at) => `gone-${at}`);
    for (const text of texts([...few, ...models.map(ends)])) {
      for (const name of models) expect(text.replaceAll('`', '')).toContain(`Model ${name} ended`);
      expect(text).toContain('… and 3 more in --format json.');
    }
  });

  test('that are few are all shown, and nothing is said to be left out', () => {
    for (const text of texts([...few.slice(0, 4), ends('gone')])) {
      expect(text.replaceAll('`', '')).toContain('Model gone ended');
      expect(text).not.toContain('more in --format json');
    }
  });
});

/** A plan in which every text from outside is this one. */
function hostilePlan(text: string): PlanSummary {
  const why = { cause: 'provider', reason: text, fix: `${text}\n${text}` } as const;
  const base = plans.unknown as PlanSummary;
  const cost: CostEstimate = {
    usd: 1,
    unknown: [
      { kind: 'price', model: text },
      { kind: 'answers', model: text },
    ],
    from: [{ kind: 'promptfoo', model: text }],
  };
  const suites = base.suites.flatMap((suite): SuiteSummary[] => {
    const own = { ...suite, suite: text, config: text, notes: [text] };
    const files = [{ file: text, kind: 'data' as const, settings: [text] }];
    if (suite.action.kind !== 'runs') return [];
    const slots = suite.action.slots.map((slot) => ({
      ...slot,
      label: text,
      moved: [text, `setting ${text}`, `model ${text} → ${text}`],
    }));
    const changedCases = suite.action.changedCases.map((one) => ({ ...one, label: text }));
    const stored = { samples: 1, cells: 1, commits: [text], ages: [1, 1] as const };
    return [
      { ...own, files, action: { ...suite.action, slots, changedCases, cost, stored } },
      { ...own, action: { kind: 'unmeasured', why } },
      { ...own, action: { kind: 'skipped', reason: text, removed: false } },
    ];
  });
  return { ...base, suites, cost, over: why };
}

const hostileContext = (text: string) => ({
  ...planContext,
  baseLabel: text,
  candidateLabel: text,
  changedFiles: [{ file: text, added: 1, removed: 1, settings: [text] }],
  notes: [text],
});

const ALLOWED = new Set('p code pre strong blockquote ul li table thead tbody tr th td'.split(' '));

function checkHarmless(text: string): void {
  const markdown = planMarkdown(hostilePlan(text), hostileContext(text));
  const tags = elementsOf(render(markdown)).map(({ tagName }) => tagName);
  expect([...new Set(tags)].filter((tag) => !ALLOWED.has(tag))).toEqual([]);
  expect(withoutIsolates(markdown)).not.toMatch(
    /<!--|[\x00-\x08\x0B-\x1F\x7F\u202A-\u202E\u2066-\u2069\u200B]/,
  );
  const shown = planTerminal(hostilePlan(text), hostileContext(text), { colour: false, width: 80 });
  let isFix = false;
  for (const line of shown.split('\n')) {
    expect(line).not.toMatch(/[\x00-\x1F\x7F-\x9F\u202A-\u202E\u2066-\u2069]|^\s*::|##\w*\[/);
    // What follows it is to be pasted, and stays whole.
    isFix ||= /To fix:|prices:/.test(line);
    if (!isFix) expect(columnsOf(line)).toBeLessThanOrEqual(80);
  }
}

test.each(Object.entries(plans))(
  'the calls of the plan "%s" are the sum of their parts',
  (_name, summary) => {
    const page = planMarkdown(summary, planContext);
    const rows = [...page.matchAll(/\| calls \| .*?([\d,]+)(?: \([^)]*\))?: (.*) \|/g)];
    for (const [, total = '', parts = ''] of rows) {
      const numbers = [...parts.matchAll(/([\d,]+) of/g)].map(([, number = '']) =>
        Number(number.replaceAll(',', '')),
      );
      expect(numbers.reduce((sum, number) => sum + number, 0)).toBe(Number(total.replaceAll(',', '')));
    }
  },
);

test('text from outside is text and code wherever it lands', () => checkHarmless(everyPiece));

test('so is drawn text from outside', { tags: ['slow'] }, () => {
  fc.assert(fc.property(hostileText, checkHarmless), { numRuns: 50 });
});

test('a run that costs nothing says so in its last line as well', () => {
  const plan = Object.values(plans).find(
    ({ suites, over }) => suites.some(({ action }) => action.kind === 'runs') && !over,
  ) as PlanSummary;
  const free: CostEstimate = { usd: null, unknown: [], from: [] };
  expect(planTotals({ ...plan, cost: free })).toContain('no cost');
  const unknown: CostEstimate = { ...free, unknown: [{ kind: 'graders' }] };
  expect(planTotals({ ...plan, cost: unknown })).toContain('cost not known');
  expect(planTotals({ ...plan, seconds: 0.01 })).toContain('under 0.1 s');
  expect(planTotals({ ...plan, seconds: 0.1 })).toContain('about 0.1 s');
});
