import { describe, expect, test } from 'vitest';
import { attack } from '../support/attack.ts';
import { rulePrompt, ruleSuite } from '../support/rule-suite.ts';

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

  test('and adds a suite that would eat main’s budget is found before that suite is asked', async () => {
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
