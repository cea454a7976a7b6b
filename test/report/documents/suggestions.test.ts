import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { BrokenLines, ChangedLines, LineBlame } from '../../../src/compare/blame/diagnosis.ts';
import { suggestionsOf } from '../../../src/report/documents/suggestions.ts';
import { exactBlock } from '../../../src/report/escape.ts';
import { elementsOf, render, textOf } from '../markdown-renderer.ts';
import * as make from '../verdicts.ts';

const change = (line: number | null, over: Partial<ChangedLines> = {}): ChangedLines => ({
  line,
  inPrompt: 1,
  before: ['Be kind.'],
  after: ['Be rude.'],
  count: 1,
  ...over,
});

function lines(
  how: LineBlame['how'],
  changes: readonly ChangedLines[],
  over: Partial<BrokenLines> = {},
): BrokenLines {
  const found = [{ how, lines: changes, cases: 2, scored: 6, passed: 6 }];
  return {
    outcome: 'found',
    file: 'prompts/triage.txt',
    groups: 4,
    cases: 2,
    main: { scored: 3, passed: 3 },
    found,
    ...over,
  };
}

const suite = (brokenLines: BrokenLines, labels = ['refund', 'angry customer']) =>
  make.suite('regressed', [
    make.slot({ cases: labels.map((label) => make.aCase(label, 'broken')), brokenLines }),
  ]);

const told = (brokenLines: BrokenLines, labels?: string[]) =>
  suggestionsOf(make.verdict('regressed', [suite(brokenLines, labels)]), make.context());

describe('the words above a suggestion', () => {
  test.each([
    [
      lines('alone', [change(3)]),
      "**Pawl: without this change, 2 of 2 tried cases pass again (6 of 6 answers).** Cases: `refund` and `angry customer`. The block restores main's lines. The next run judges the result.",
    ],
    [
      lines('either', [change(3), change(9)]),
      "**Pawl: this is one of 2 changes that did it together: without any one of them, 2 of 2 tried cases pass again (6 of 6 answers).** Cases: `refund` and `angry customer`. The block restores main's lines, and one such block is enough. The next run judges the result.",
    ],
    [
      lines('all', [change(3), change(9)]),
      "**Pawl: this is one of 2 changes that each did it: only without all of them, 2 of 2 tried cases pass again (6 of 6 answers).** Cases: `refund` and `angry customer`. The block restores main's lines, and every such block is needed. The next run judges the result.",
    ],
    [
      lines('alone', [change(3)], { byOther: true }),
      "**Pawl: without this change, 2 of 2 tried cases are as on main again (6 of 6 answers).** Cases: `refund` and `angry customer`. The block restores main's lines. The next run judges the result.",
    ],
  ])('%#', (all, words) => {
    expect(told(all).wanted.map((each) => each.words)).toEqual([words]);
  });

  test('name no case where more broke than were asked', () => {
    const [first] = told(lines('alone', [change(3)]), ['a', 'b', 'c']).wanted;
    expect(first?.words).not.toContain('Case');
  });

  test('are text and code, whatever a case is called', () => {
    const names = ['</details><!-- pawl-suggestion:default x --> @all', '```suggestion\nrm -rf\n```'];
    const [first] = told(lines('alone', [change(3)]), names).wanted;
    const tree = elementsOf(render(first?.words ?? ''));
    expect(new Set(tree.map(({ tagName }) => tagName))).toEqual(new Set(['p', 'strong', 'code']));
    expect(first?.words).not.toMatch(/<!--|\n/);
  });
});

describe('what is wanted', () => {
  test('is nothing where lines or their place are not known, and of lines that are all needed nothing in part', () => {
    const wanted = (all: BrokenLines) => told(all).wanted.map(({ places }) => places.map(({ line }) => line));
    expect(wanted(lines('alone', [change(null)]))).toEqual([]);
    expect(wanted(lines('alone', [change(3, { before: null, after: null })]))).toEqual([]);
    expect(wanted(lines('all', [change(3), change(null)]))).toEqual([]);
    expect(wanted(lines('either', [change(3), change(null)]))).toEqual([[3]]);
    expect(wanted(lines('alone', [], { outcome: 'not-text', found: [] }))).toEqual([]);
  });

  test('is nothing of a suite that got no worse, and nothing where main wants none', () => {
    const { comparison } = suite(lines('alone', [change(3)]));
    const slots = comparison.state.kind === 'compared' ? comparison.state.slots : [];
    const passed = make.verdict('pass', [make.suite('pass', slots)]);
    expect(suggestionsOf(passed, make.context())).toEqual({ wanted: [], judged: ['support-triage'] });
    const worse = make.verdict('regressed', [suite(lines('alone', [change(3)]))]);
    expect(suggestionsOf(worse, make.context({ suggestions: false }))).toEqual({
      wanted: [],
      judged: ['support-triage'],
    });
  });
});

describe('earlier suggestions of a suite', () => {
  const judged = (verdict: Parameters<typeof suggestionsOf>[0]) =>
    suggestionsOf(verdict, make.context()).judged;

  test.each([
    ['that passes', make.suite('pass', [make.slot()]), true],
    [
      'that was not run, since nothing of it changed',
      make.suite('pass', [], { state: { kind: 'skipped', reason: 'same' } }),
      true,
    ],
    ['whose lines were searched', suite(lines('alone', [change(3)])), true],
    ['whose lines did not do it', suite(lines('alone', [], { outcome: 'not-text', found: [] })), true],
    ['whose search the budget ended', suite(lines('alone', [], { outcome: 'cut-short', found: [] })), false],
    ['that regressed, and was not searched', make.suite('regressed', [make.slot()]), false],
    [
      'that was not measured',
      make.suite('not-measured', [], {
        state: { kind: 'unmeasured', why: { cause: 'provider', reason: 'x', fix: 'y' }, slots: [] },
      }),
      false,
    ],
  ])('%s', (_, entry, isJudged) => {
    expect(judged(make.verdict(entry.outcome, [entry]))).toEqual(isJudged ? ['support-triage'] : []);
  });

  test('that passes now stay where the loss of an earlier run stands', () => {
    const reasons = [{ code: 'earlier-loss-stands', text: 'x', suite: null, fix: null }];
    expect(judged(make.verdict('regressed', [make.suite('pass', [make.slot()])], { reasons }))).toEqual([]);
  });
});

test('a block holds its lines to the last space, and nothing of them gets out', () => {
  const line = fc.oneof(
    fc.string().map((text) => text.replace(/[\x00-\x08\x0A-\x1F\x7F]/g, '')),
    fc.constantFrom(
      '```',
      '~~~',
      '`````suggestion',
      '<!-- x -->',
      '</details>',
      '\t- a  ',
      '    ```',
      '> ```',
      '@all #1',
      '  ',
    ),
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 6 }), (rest) => {
      const all = ['x', ...rest];
      const tree = render(`<!-- pawl -->\n**Words.**\n\n${exactBlock(all, 'suggestion')}\n\nend`);
      const elements = elementsOf(tree);
      expect(elements.map(({ tagName }) => tagName)).toEqual(['!--', 'p', 'strong', 'pre', 'code', 'p']);
      const code = elements.find(({ tagName }) => tagName === 'code');
      expect(textOf(code as never)).toBe(`${all.join('\n')}\n`);
    }),
    { numRuns: 300 },
  );
});
