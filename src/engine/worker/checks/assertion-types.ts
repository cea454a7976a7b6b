/**
 * What pawl knows of an assertion of promptfoo. `sees`: `output` where it looks at nothing but output, prompt and
 * variables, so that a stored answer can be graded again; `more` where it needs other parts of the answer, the other
 * answers of its row, or a person. `calls`: provider calls that it makes, at most.
 */
export interface AssertionFacts {
  readonly sees: 'output' | 'more';
  readonly calls: number;
}

/** Every type of the bundled promptfoo, without its `not-`: a test holds this table to the bundle. */
export const ASSERTION_TYPES: Readonly<Record<string, AssertionFacts>> = {
  'agent-rubric': { sees: 'more', calls: 1 },
  'answer-relevance': { sees: 'output', calls: 7 }, // three questions generated, four embeddings
  bleu: { sees: 'output', calls: 0 },
  classifier: { sees: 'output', calls: 1 },
  contains: { sees: 'output', calls: 0 },
  'contains-all': { sees: 'output', calls: 0 },
  'contains-any': { sees: 'output', calls: 0 },
  'contains-html': { sees: 'output', calls: 0 },
  'contains-json': { sees: 'output', calls: 0 },
  'contains-sql': { sees: 'output', calls: 0 },
  'contains-xml': { sees: 'output', calls: 0 },
  'context-faithfulness': { sees: 'output', calls: 2 },
  'context-recall': { sees: 'output', calls: 1 },
  'context-relevance': { sees: 'output', calls: 1 },
  'conversation-relevance': { sees: 'more', calls: 6 }, // a window of five, one reason
  cost: { sees: 'output', calls: 0 },
  equals: { sees: 'output', calls: 0 },
  factuality: { sees: 'output', calls: 1 },
  'finish-reason': { sees: 'more', calls: 0 },
  'g-eval': { sees: 'output', calls: 2 },
  gleu: { sees: 'output', calls: 0 },
  guardrails: { sees: 'more', calls: 0 },
  human: { sees: 'more', calls: 0 },
  icontains: { sees: 'output', calls: 0 },
  'icontains-all': { sees: 'output', calls: 0 },
  'icontains-any': { sees: 'output', calls: 0 },
  'is-html': { sees: 'output', calls: 0 },
  'is-json': { sees: 'output', calls: 0 },
  'is-refusal': { sees: 'output', calls: 0 },
  'is-sql': { sees: 'output', calls: 0 },
  'is-valid-function-call': { sees: 'output', calls: 0 },
  'is-valid-openai-function-call': { sees: 'output', calls: 0 },
  'is-valid-openai-tools-call': { sees: 'output', calls: 0 },
  'is-xml': { sees: 'output', calls: 0 },
  javascript: { sees: 'output', calls: 0 },
  latency: { sees: 'output', calls: 0 },
  levenshtein: { sees: 'output', calls: 0 },
  'llm-rubric': { sees: 'output', calls: 1 },
  'max-score': { sees: 'more', calls: 0 },
  meteor: { sees: 'output', calls: 0 },
  'model-graded-closedqa': { sees: 'output', calls: 1 },
  'model-graded-factuality': { sees: 'output', calls: 1 },
  moderation: { sees: 'more', calls: 1 },
  perplexity: { sees: 'more', calls: 0 },
  'perplexity-score': { sees: 'more', calls: 0 },
  pi: { sees: 'output', calls: 1 },
  python: { sees: 'output', calls: 0 },
  regex: { sees: 'output', calls: 0 },
  'rouge-n': { sees: 'output', calls: 0 },
  ruby: { sees: 'output', calls: 0 },
  'search-rubric': { sees: 'output', calls: 1 },
  'select-best': { sees: 'more', calls: 1 },
  similar: { sees: 'output', calls: 2 }, // embeddings of the output and of the expected text
  'similar:cosine': { sees: 'output', calls: 2 },
  'similar:dot': { sees: 'output', calls: 2 },
  'similar:euclidean': { sees: 'output', calls: 2 },
  'skill-used': { sees: 'more', calls: 0 },
  'starts-with': { sees: 'output', calls: 0 },
  'tool-call-f1': { sees: 'output', calls: 0 },
  'trace-error-spans': { sees: 'more', calls: 0 },
  'trace-span-count': { sees: 'more', calls: 0 },
  'trace-span-duration': { sees: 'more', calls: 0 },
  'trajectory:goal-success': { sees: 'more', calls: 1 },
  'trajectory:step-count': { sees: 'more', calls: 0 },
  'trajectory:tool-args-match': { sees: 'more', calls: 0 },
  'trajectory:tool-sequence': { sees: 'more', calls: 0 },
  'trajectory:tool-used': { sees: 'more', calls: 0 },
  webhook: { sees: 'output', calls: 0 },
  'word-count': { sees: 'output', calls: 0 },
};

/** The row of an assertion's type as a suite writes it; undefined for one that promptfoo does not have. */
export function assertionFacts(type: string): AssertionFacts | undefined {
  const plain = withoutNot(type);
  const known = [plain, plain.replace(/^similar:.*$/, 'similar')].find((each) =>
    Object.hasOwn(ASSERTION_TYPES, each),
  );
  return known === undefined ? undefined : ASSERTION_TYPES[known];
}

/** What an assertion looks for, whether it must be there or must not: its type without the `not-` of promptfoo. */
export function withoutNot(type: string): string {
  return type.replace(/^not-/, '');
}
