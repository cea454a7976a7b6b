import { expect, test } from 'vitest';
import { CONFIG, dataGate, PROMPT } from '../support/data-gate.ts';

// The real engine, and a provider that answers what it was asked before out of a cache, whatever the white space.

const { gate } = dataGate();
const tests = Array.from({ length: 6 }, (_, at) => ({
  description: `case ${at}`,
  vars: { n: `${at}` },
  assert: [{ type: 'contains', value: `answer ${at}` }],
}));
const suite = JSON.stringify({ prompts: ['file://prompt.txt'], providers: ['file://model.cjs'], tests });
/** Answers as the prompt says, and nothing to the last case where it says so. */
const model = `const asked = new Set();
module.exports = class {
  id() { return 'cached-model'; }
  async callApi(prompt) {
    const text = prompt.replace(/\\s+/g, ' ').trim();
    const cached = asked.has(text);
    asked.add(text);
    const [, n] = /question (\\d+)/.exec(text);
    return { output: text.includes('Skip the last') && n === '5' ? 'nothing' : 'answer ' + n, cached };
  }
};
`;
const main = {
  [CONFIG]: suite,
  'evals/gear/model.cjs': model,
  [PROMPT]: 'Answer question {{n}}.\n',
};

test('a case that only lost, by answers out of a cache, is not cleared by them', async () => {
  const { code, document } = await gate({
    main,
    change: { [PROMPT]: 'Skip the last. Answer question {{n}}.\n' },
  });
  expect([code, document?.verdict]).toEqual([0, 'inconclusive']);
  expect(document?.suites[0]?.reasons).toEqual([
    expect.objectContaining({
      code: 'from-cache',
      text: 'This PR may have made `case 5` worse. Asked again, answers came out of a cache, and copies prove nothing.',
    }),
  ]);
});

test('a prompt that breaks nothing passes beside a cache', async () => {
  const { code, document } = await gate({ main, change: { [PROMPT]: 'Please answer question {{n}}.\n' } });
  expect([code, document?.verdict]).toEqual([0, 'pass']);
});
