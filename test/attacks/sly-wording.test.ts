import { describe, expect, test } from 'vitest';
import { attack } from '../support/attack.ts';
import { drawnModels, simulatedModels } from '../support/models/drawn-models.ts';
import { rulePrompt, ruleSuite } from '../support/suites/rule-suite.ts';

/** A model that obeys a prompt which answers well only where white space was added before it. */
function obedient() {
  const simulated = simulatedModels();
  return drawnModels((ask) => {
    const isSly = ask.prompt.includes('Answer nothing unless this begins with a blank.');
    return isSly && !/^\s/.test(ask.prompt) ? 'No idea.' : simulated.answer(ask);
  });
}

describe('a prompt that fails as it stands, and answers well once white space is added,', () => {
  test('is blocked', async () => {
    const sly = rulePrompt([], 'Answer nothing unless this begins with a blank.');
    const { code, document } = await attack({
      change: { 'evals/gear/prompt.txt': sly },
      models: obedient(),
    });
    expect([code, document.verdict]).toEqual([1, 'regressed']);
  });

  test('is blocked where it loses in the score alone, which gates', async () => {
    // Of two checks one fails, and that is enough to pass.
    const suite = 'evals/gear/promptfooconfig.yaml';
    const scored = (ruleSuite('evals/gear')[suite] as string).replaceAll(
      / {4}assert: \[(.*)\]$/gm,
      '    threshold: 0.4\n    assert: [$1, { type: javascript, value: "true" }]',
    );
    const sly = rulePrompt([], 'Answer nothing unless this begins with a blank.');
    const { code, document } = await attack({
      main: { [suite]: scored, 'pawl.yaml': 'metrics: { score: { gate: true } }\n' },
      change: { 'evals/gear/prompt.txt': sly },
      models: obedient(),
    });
    expect([code, document.verdict]).toEqual([1, 'regressed']);
  });

  test('is blocked where it loses in the labels of a task alone, which gate', async () => {
    const suite = 'evals/gear/promptfooconfig.yaml';
    const labelled = (ruleSuite('evals/gear')[suite] as string).replaceAll(
      /assert: .*value: ("[^"]*").*$/gm,
      'metadata: { want: $1 }',
    );
    const policy = {
      config: suite,
      task: { kind: 'classification', expected: 'want' },
      metrics: { pass: { gate: false }, accuracy: { gate: true } },
    };
    const { code, document } = await attack({
      main: { [suite]: labelled, 'pawl.yaml': JSON.stringify({ suites: [policy] }) },
      change: { 'evals/gear/prompt.txt': rulePrompt([], 'Answer nothing unless this begins with a blank.') },
      models: obedient(),
    });
    expect([code, document.verdict]).toEqual([1, 'regressed']);
  });
});
