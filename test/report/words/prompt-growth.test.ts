import { expect, test } from 'vitest';
import type { PromptTokens } from '../../../src/compare/comparison.ts';
import { commentOf } from '../../../src/report/markdown/surfaces.ts';
import { terminalOf } from '../../../src/report/terminal/terminal.ts';
import { promptGrowthLines } from '../../../src/report/words/prompt-growth.ts';
import * as make from '../verdicts.ts';

const tokens = (
  baseline: number,
  candidate: number,
  usdPerThousand: number | null = null,
  from: PromptTokens['from'] = 'usage',
) => ({ promptTokens: { baseline, candidate, from, usdPerThousand } });
const verdictOf = (...slots: Parameters<typeof make.slot>[0][]) =>
  make.verdict('regressed', [make.suite('regressed', slots.map(make.slot))]);

test.each<[string, PromptTokens | undefined, readonly string[]]>([
  [
    'grew',
    tokens(1300, 1612, 0.0468).promptTokens,
    ['The prompt grew by 312 tokens a request (+24 %): +$0.047 per 1,000 requests.'],
  ],
  [
    'shrank',
    tokens(1612, 1300, -0.0468).promptTokens,
    ['The prompt shrank by 312 tokens a request (−19 %): −$0.047 per 1,000 requests.'],
  ],
  ['no price', tokens(100, 150).promptTokens, ['The prompt grew by 50 tokens a request (+50 %).']],
  [
    'by its length',
    tokens(100, 150.2, 0.01, 'characters').promptTokens,
    [
      'The prompt grew by about 50 tokens a request (+50 %, by its characters ÷ 4): +$0.010 per 1,000 requests.',
    ],
  ],
  ['free', tokens(100, 150, 0).promptTokens, ['The prompt grew by 50 tokens a request (+50 %).']],
  ['from nothing', tokens(0, 150).promptTokens, ['The prompt grew by 150 tokens a request.']],
  ['below 2 %', tokens(1000, 1019, 0.1).promptTokens, []],
  ['part of a token', tokens(10, 10.6).promptTokens, []],
  ['not known', undefined, []],
])('%s', (_, promptTokens, expected) => {
  expect(promptGrowthLines(verdictOf(promptTokens ? { promptTokens } : {}))).toEqual(expected);
});

test('of several slots each is named, of many the rest is counted', () => {
  const slots = Array.from({ length: 5 }, (_, at) => ({
    slot: `${at}`,
    label: `p${at} · \`m\``,
    ...tokens(100, 200 + at),
  }));
  const lines = promptGrowthLines(verdictOf(...slots));
  expect(lines).toHaveLength(4);
  expect(lines[0]).toBe("The prompt of `p0 · 'm'` grew by 100 tokens a request (+100 %).");
  expect(lines[3]).toBe('The prompts of 2 more columns changed in length.');
});

test('columns whose prompts changed alike are told at once: models share a prompt', () => {
  const slots = ['p · a', 'p · b', 'q · a', 'q · b', 'p · c'].map((label) => ({
    slot: label,
    label,
    ...tokens(100, label.startsWith('p') ? 130 : 80),
  }));
  expect(promptGrowthLines(verdictOf(...slots))).toEqual([
    'The prompts of `p · a` and 2 more columns grew by 30 tokens a request (+30 %).',
    'The prompts of `q · a` and 1 more column shrank by 20 tokens a request (−20 %).',
  ]);
});

test.each([
  [109, 'others'],
  [110, 'top'],
  [90, 'others'],
] as const)('of 100 tokens %d are told among the %s', (now, place) => {
  const verdict = verdictOf(tokens(100, now));
  const told = (which: 'top' | 'others') => promptGrowthLines(verdict, which).length;
  expect([told('top'), told('others')]).toEqual(place === 'top' ? [1, 0] : [0, 1]);
});

test('stands in comment and terminal, and inside the numbers of a pass', () => {
  const grown = verdictOf(tokens(100, 150));
  const said = 'The prompt grew by 50 tokens a request (+50 %).';
  expect(commentOf(grown, make.context())).toContain(`> ${said}\n`);
  expect(commentOf(grown, make.context()).split(said), 'said once').toHaveLength(2);
  expect(terminalOf(grown, make.context(), { colour: false, width: 100 })).toContain(said);
  const shrunk = commentOf(verdictOf(tokens(150, 100)), make.context()).split('<details>');
  expect(shrunk[0]).not.toContain('The prompt shrank');
  expect(shrunk.slice(1).join()).toContain('The prompt shrank by 50 tokens a request (−33 %).');
  const pass = make.verdict('pass', [make.suite('pass', [make.slot(tokens(100, 150))])]);
  const [head = '', folded = ''] = commentOf(pass, make.context()).split('<details>');
  expect(head).not.toContain(said);
  expect(folded).toContain(said);
});
