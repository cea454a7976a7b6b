import { describe, expect, test } from 'vitest';
import { attack, BROKEN } from '../../support/attack.ts';
import { rulePrompt, ruleSuite } from '../../support/suites/rule-suite.ts';

const oneBroken = { 'evals/gear/prompt.txt': rulePrompt(['compass']) };

/** The suite with its assertion once more for each of these metrics. Main's policy lets none of them gate. */
function withMetrics(names: readonly string[]): Record<string, string> {
  const config = 'evals/gear/promptfooconfig.yaml';
  const text = ruleSuite('evals/gear')[config] ?? '';
  const more = (one: string) => names.map((name) => one.replace(' }', `, metric: ${name} }`));
  return { [config]: text.replace(/\{ type: contains[^}]*\}/g, (one) => [one, ...more(one)].join(', ')) };
}

describe('a pull request that breaks one case', () => {
  test('and adds sixty rules of its own is found by main’s rule all the same', {
    tags: ['slow'],
  }, async () => {
    const names = Array.from({ length: 60 }, (_, at) => `m${at}`);
    const gates = names.map((name) => `  ${name}: { gate: true }`).join('\n');
    const { code, document } = await attack({
      main: withMetrics(names),
      change: { ...oneBroken, 'pawl.yaml': `metrics:\n${gates}\n` },
    });
    expect([code, document.verdict]).toEqual([1, 'regressed']);
    expect(
      document.suites[0]?.slots[0]?.cases.filter(({ transition }) => transition === 'broken'),
    ).toHaveLength(1);
  });

  test('and adds a suite that would eat main’s budget is found before that suite is asked', {
    tags: ['slow'],
  }, async () => {
    const many = Array.from({ length: 200 }, (_, at) => `  - vars: { item: x${at}, word: x${at} }\n`).join(
      '',
    );
    const { code, document } = await attack({
      main: { 'pawl.yaml': 'budget: { calls: 120 }\nnotMeasured: { budget: warn }\n' },
      change: {
        ...oneBroken,
        'evals/a/promptfooconfig.yaml': `prompts: ['Say {{word}}']\nproviders: [openai:chat:gpt-4o-mini]\ntests:\n${many}`,
      },
    });
    expect([code, document.verdict]).toEqual([1, 'regressed']);
  });
});

const CONFIG = 'evals/gear/promptfooconfig.yaml';
const FLOOR = { 'pawl.yaml': 'metrics: { pass: { gate: true, tolerance: 1, floor: 0.9 } }\n' };
/** The suite with so many more cases that each prompt passes. */
function withEasy(cases: number): Record<string, string> {
  const one = (at: number) =>
    `  - description: easy ${at}\n    vars: { message: "Say rucksack, rucksackcare and rucksackuse ${at}" }\n    assert: [{ type: contains, value: "Rucksacks carry." }]\n`;
  return {
    [CONFIG]: `${ruleSuite('evals/gear')[CONFIG]}${Array.from({ length: cases }, (_, at) => one(at)).join('')}`,
  };
}

describe('a pull request that adds more cases to its suite than main’s budget holds', () => {
  const main = { 'pawl.yaml': 'budget: { calls: 300 }\nnotMeasured: { budget: warn }\n' };

  test('and breaks its prompt is regressed: what main has is judged before they are looked at', async () => {
    const { code, document } = await attack({ main, change: withEasy(200) });
    expect([code, document.verdict]).toEqual([1, 'regressed']);
  });

  test('and breaks nothing is not measured, by `notMeasured: {budget}`', { tags: ['slow'] }, async () => {
    const change = { ...withEasy(300), 'evals/gear/prompt.txt': rulePrompt([], 'You sell fine gear.') };
    const { code, document } = await attack({ main, change });
    expect([code, document.verdict]).toEqual([0, 'not-measured']);
  });
});

describe('a pull request that adds two hundred easy cases, where only a floor blocks,', () => {
  test('and breaks most of main’s cases misses the floor in those', { tags: ['slow'] }, async () => {
    const { code, document, firstLines } = await attack({ main: FLOOR, change: withEasy(200) });
    expect([code, document.verdict]).toEqual([1, 'regressed']);
    expect(firstLines).toContain(
      'Pass rate is 25 % in the cases that main has as well, below the floor of 90 %',
    );
    expect(firstLines).toContain('The 200 cases that this PR adds do not make up for it');
    const [metric] = document.suites[0]?.slots[0]?.metrics ?? [];
    expect(metric?.floor).toMatchObject({ state: 'missed', value: 0.25, added: 200 });
  });

  test('and breaks nothing passes', async () => {
    const change = { ...withEasy(20), 'evals/gear/prompt.txt': rulePrompt([], 'You sell fine gear.') };
    const { code, document } = await attack({ main: FLOOR, change });
    expect([code, document.verdict]).toEqual([0, 'pass']);
  });

  test('and breaks nothing, where main itself missed the floor, keeps it', async () => {
    const main = { ...FLOOR, 'evals/gear/prompt.txt': rulePrompt(BROKEN) };
    const change = { ...withEasy(200), 'evals/gear/prompt.txt': rulePrompt(BROKEN, 'You sell fine gear.') };
    const { code, document } = await attack({ main, change });
    expect([code, document.verdict]).toEqual([0, 'pass']);
  });
});
