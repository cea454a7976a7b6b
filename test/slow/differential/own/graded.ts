import { type OwnConfig, SAYS } from './own-config.ts';

/** Grades by the text alone: each prompt of a grader gets an answer in the form that it asks for. */
const GRADES = `
const { createHash } = require('node:crypto');
module.exports = class {
  id() { return 'grades'; }
  async callApi(prompt) {
    const byte = createHash('sha256').update(prompt).digest()[0];
    const odd = byte % 2 === 1;
    const usage = { tokenUsage: { total: 5, prompt: 3, completion: 2 } };
    if (/GRADERFAILS/.test(prompt)) return { error: 'the grader is away' };
    if (/UNREADABLE/.test(prompt)) return { output: 'I would rather not say' };
    if (/\\[Attributed\\]|Attributed/.test(prompt)) return { output: 'One. [Attributed]\\nTwo. [Not Attributed]\\nThree. [Attributed]', ...usage };
    if (/extract relevant sentences/i.test(prompt)) return { output: (odd && /context: ([^\\n]*is one)/.exec(prompt)?.[1]) || 'Insufficient Information', ...usage };
    if (/Evaluation Steps|"steps"/i.test(prompt) && !/"score"/.test(prompt)) return { output: '{"steps": ["look", "judge"]}', ...usage };
    if (/verdict/i.test(prompt)) return { output: '{"statements": ["a"], "verdict": "' + (odd ? 'yes' : 'no') + '", "verdicts": ["yes", "no"]}', ...usage };
    if (/\\(A\\)|subset of the expert/i.test(prompt)) return { output: '{"category": "' + 'ABCDE'[byte % 5] + '", "reason": "so"}', ...usage };
    const texts = [...prompt.matchAll(/<Text index="?(\\d+)"?>([\\s\\S]*?)<\\/Text>/g)];
    // By what is said, and not by where it stands: promptfoo lists answers as they come.
    const rank = ([, , text]) => createHash('sha256').update(text.trim()).digest('hex');
    if (texts.length > 1) return { output: texts.sort((a, b) => (rank(a) < rank(b) ? -1 : 1))[0][1], ...usage };
    return { output: JSON.stringify({ pass: odd, score: (byte % 11) / 10, reason: 'by digest' }), ...usage };
  }
};
`;
const EMBEDS = `
module.exports = class {
  id() { return 'embeds'; }
  async callApi(prompt) { return { output: prompt }; }
  async callEmbeddingApi(text) { return { embedding: [text.length, (text.match(/e/g) ?? []).length + 1, 3], tokenUsage: { total: 1 } }; }
  async callClassificationApi(text) { return { classification: { kind: text.length % 10 / 10, rude: 0.1 } }; }
  async callSimilarityApi(a, b) { return { similarity: a === b ? 1 : 0.5 }; }
  async callModerationApi(prompt, answer) { return { flags: answer.includes('bad') ? [{ code: 'hate', description: 'hate', confidence: 0.9 }] : [] }; }
};
`;

function graded(feature: string, name: string, config: string, more: OwnConfig['files'] = {}): OwnConfig {
  const files = {
    'says.cjs': SAYS,
    'grades.cjs': GRADES,
    'embeds.cjs': EMBEDS,
    'promptfooconfig.yaml': config,
  };
  return { feature, name, files: { ...files, ...more } };
}
const HEAD = `prompts: ['say:{{x}}', 'about {{x}}']\nproviders: [file://says.cjs, echo]`;
const WORDS = ['plain', 'polite words', 'bad words', 'longer text about tea and coal'];
const tests = WORDS.map(
  (x) => `  - { vars: { x: ${x}, query: 'what of ${x}', context: ['${x} is one', 'and two'] } }`,
).join('\n');

/** Assertions that ask local graders. */
export const graders: readonly OwnConfig[] = [
  graded(
    'model-graded',
    'rubrics and their kin by a local grader',
    `${HEAD}
defaultTest:
  options: { provider: file://grades.cjs }
  threshold: 0.3
  assert:
    - { type: llm-rubric, value: 'is about {{x}}', metric: rubric }
    - { type: llm-rubric, value: { all: [polite, short] }, threshold: 0.6, metric: rubric }
    - { type: not-llm-rubric, value: is rude, metric: not }
    - { type: g-eval, value: is coherent, threshold: 0.5, metric: g }
    - { type: g-eval, value: [is coherent, is short], metric: g }
    - { type: factuality, value: '{{x}} is so', metric: factual }
    - { type: model-graded-closedqa, value: 'says {{x}}', metric: closed }
    - { type: answer-relevance, threshold: 0.2, metric: relevance, provider: { text: file://grades.cjs, embedding: file://embeds.cjs } }
tests:\n${tests}`,
  ),
  graded(
    'model-graded',
    'graders of their own, in sets, with prompts of their own',
    `${HEAD}
defaultTest:
  options: { provider: { text: file://grades.cjs, embedding: file://embeds.cjs }, rubricPrompt: 'Grade {{output}} by {{rubric}}' }
  assert:
    - { type: assert-set, threshold: 0.4, metric: set, assert: [{ type: llm-rubric, value: a, metric: a }, { type: similar, value: '{{x}}', threshold: 0.9 }, { type: llm-rubric, value: b, provider: says-no }] }
    - { type: llm-rubric, value: c, rubricPrompt: file://rubric.txt, weight: 2 }
    - { type: factuality, value: so, provider: file://grades.cjs }
tests:\n${tests}`.replace(
      'provider: says-no',
      'provider: { id: file://grades.cjs, config: { temperature: 0 } }',
    ),
    { 'rubric.txt': 'Another {{output}} by {{rubric}} of {{x}}' },
  ),
  graded(
    'embeddings, classifiers, moderation',
    'similar in its forms, classifier, moderation',
    `${HEAD}
defaultTest:
  options: { provider: { embedding: file://embeds.cjs, classification: file://embeds.cjs, moderation: file://embeds.cjs } }
  threshold: 0.4
  assert:
    - { type: similar, value: '{{x}} e', threshold: 0.99, metric: cosine }
    - { type: similar:dot, value: 'e', threshold: 1, metric: dot }
    - { type: similar:euclidean, value: '{{x}}', threshold: 5, metric: euclidean }
    - { type: not-similar, value: 'e', threshold: 0.9, metric: not }
    - { type: similar, value: [a, '{{x}}'], threshold: 0.9, metric: list }
    - { type: classifier, value: kind, threshold: 0.5, provider: file://embeds.cjs, metric: kind }
    - { type: not-classifier, value: rude, threshold: 0.5, provider: file://embeds.cjs, metric: rude }
    - { type: moderation, value: [hate], provider: file://embeds.cjs, metric: moderation }
tests:\n${tests}`,
  ),
  graded(
    'retrieval',
    'context assertions, with contexts from variables and from answers',
    `${HEAD}
defaultTest:
  options: { provider: { text: file://grades.cjs, embedding: file://embeds.cjs } }
  threshold: 0.3
  assert:
    - { type: context-recall, value: '{{x}} is one', threshold: 0.6, metric: recall }
    - { type: context-relevance, threshold: 0.1, metric: relevance }
    - { type: context-faithfulness, threshold: 0.5, metric: faithful }
    - { type: context-recall, value: two, contextTransform: "[output, 'and ' + context.vars.x]", metric: made }
    - { type: context-relevance, contextTransform: "['it is one', output]", threshold: 0.4, metric: made }
tests:\n${tests}`,
  ),
  graded(
    'comparisons of a row',
    'select-best and max-score, with ties and failures',
    `prompts: ['say:{{x}}', 'about {{x}}', 'say:{{x}}']
providers: [file://says.cjs, echo]
defaultTest: { options: { provider: file://grades.cjs } }
tests:
  - { vars: { x: tea }, assert: [{ type: max-score }, { type: contains, value: tea, metric: named }] }
  - { vars: { x: tea }, assert: [{ type: max-score, value: { method: sum, weights: { contains: 2 } }, threshold: 0.6 }, { type: contains, value: say, metric: named }, { type: icontains, value: tea }] }
  - { vars: { x: coal }, assert: [{ type: select-best, value: shortest }] }
  - { vars: { x: coal }, assert: [{ type: select-best, value: longest, metric: best }, { type: contains, value: coal, metric: named, weight: 2 }] }
  - { vars: { x: plain }, assert: [{ type: contains, value: plain }] }
  - { vars: { x: none }, assert: [{ type: max-score, metric: best }, { type: contains, value: absent }, { type: javascript, value: 0.2 }] }`,
  ),
  {
    onPurpose: 'a grader fails, or answers what cannot be read',
    ...graded(
      'graders that fail',
      'an error, an answer that cannot be read, none at all',
      `${HEAD}
defaultTest: { options: { provider: file://grades.cjs } }
tests:
  - { vars: { x: one }, assert: [{ type: llm-rubric, value: GRADERFAILS }, { type: contains, value: one }] }
  - { vars: { x: two }, assert: [{ type: llm-rubric, value: UNREADABLE }] }
  - { vars: { x: three }, assert: [{ type: factuality, value: UNREADABLE }] }
  - { vars: { x: four }, assert: [{ type: llm-rubric, value: fine, metric: rubric }] }`,
    ),
  },
];
