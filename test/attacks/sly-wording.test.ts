import { describe, expect, test } from 'vitest';
import { attack } from '../support/attack.ts';
import { drawnModels, simulatedModels } from '../support/models/drawn-models.ts';
import { rulePrompt } from '../support/suites/rule-suite.ts';

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
});
