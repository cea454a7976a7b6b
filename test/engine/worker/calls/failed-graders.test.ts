import { expect, test } from 'vitest';
import { scratchEngine } from '../../scratch-suite.ts';

/** Every kind of check that a provider grades, by its type. */
const CHECKS: Readonly<Record<string, string>> = {
  similar: 'value: hello',
  'similar, one of several': 'value: [hello, good day]',
  'similar:euclidean': 'value: hello',
  'answer-relevance': 'threshold: 0',
  'llm-rubric': 'value: is kind',
  'g-eval': 'value: is kind',
  factuality: 'value: it is so',
  'model-graded-closedqa': 'value: it is so',
  'context-recall': 'value: it is so',
  'context-relevance': 'threshold: 0.5',
  'context-faithfulness': 'threshold: 0.5',
  moderation: 'value: [hate]',
  'not-moderation': 'value: [hate]',
  classifier: 'value: kind',
  'select-best': 'value: choose the kindest',
};

/** A grader that says the same of whatever it is asked. */
const saying = (answer: string) => `module.exports = class {
  id() { return 'grader'; }
  async callApi() { return ${answer}; }
  async callEmbeddingApi() { return ${answer}; }
  async callClassificationApi() { return ${answer}; }
  async callModerationApi() { return ${answer}; }
};`;

const suite = `
prompts: ['Say {{query}}', 'Tell {{query}}']
providers: [echo]
defaultTest: { vars: { query: what is it, context: It is so. It was so. } }
tests:
${Object.entries(CHECKS)
  .map(
    ([name, more]) =>
      `  - { metadata: { id: '${name}' }, assert: [{ type: '${name.split(',')[0]}', ${more}, provider: file://grader.cjs }] }`,
  )
  .join('\n')}
`;

async function resultsOf(answer: string) {
  const engine = scratchEngine({});
  try {
    const manifest = await engine.open({ 'promptfooconfig.yaml': suite, 'grader.cjs': saying(answer) });
    const { samples } = await engine.runAll([manifest]);
    return samples.map(({ case: id, result }) => [id, result] as const);
  } finally {
    await engine.close();
  }
}

test('where the call of a grader fails there is no score, whatever the kind of its check', async () => {
  const results = await resultsOf(`{ error: 'API error: 400 Bad Request: unsupported parameter' }`);
  expect(results).toHaveLength(2 * Object.keys(CHECKS).length);
  for (const [id, result] of results)
    expect([id, result]).toMatchObject([
      id,
      { kind: 'errored', cause: 'assertion', message: expect.stringContaining('unsupported parameter') },
    ]);
});
