import { describe, expect, test } from 'vitest';
import { attack } from '../support/attack.ts';
import { rulePrompt, ruleSuite } from '../support/rule-suite.ts';

const CONFIG = 'evals/gear/promptfooconfig.yaml';
const config = ruleSuite('evals/gear')[CONFIG] as string;

describe('a pull request that breaks its prompt and has something else tested in its place', () => {
  test('by giving the suite’s id to a copy of what main has is judged by the broken prompt', async () => {
    const { code, document } = await attack({
      does: '',
      change: {
        'evals/fine/promptfooconfig.yaml': config,
        'evals/fine/prompt.txt': rulePrompt(),
        'pawl.yaml':
          'suites:\n  - { id: gear, config: evals/fine/promptfooconfig.yaml }\n  - { id: old, config: evals/gear/promptfooconfig.yaml }\n',
      },
    });
    expect([code, document.verdict]).toEqual([1, 'regressed']);
  });
});
