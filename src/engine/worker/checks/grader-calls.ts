import type { Assertion, TestCase } from '../promptfoo/promptfoo-types.ts';

/** Provider calls that one assertion of a type makes, at most (promptfoo 0.123: matchers). Other types make none. */
const CALLS: Readonly<Record<string, number>> = {
  'agent-rubric': 1,
  'answer-relevance': 7, // three questions generated, four embeddings
  classifier: 1,
  'context-faithfulness': 2,
  'context-recall': 1,
  'context-relevance': 1,
  'conversation-relevance': 6, // a window of five, one reason
  factuality: 1,
  'g-eval': 2,
  'llm-rubric': 1,
  'model-graded-closedqa': 1,
  'model-graded-factuality': 1,
  moderation: 1,
  pi: 1,
  'search-rubric': 1,
  'select-best': 1,
  similar: 2, // embeddings of the output and of the expected text
  'trajectory:goal-success': 1,
};

/** A type without its `not-`, and without the part that names a variant: `similar:cosine`. */
function baseType(type: string): string {
  const plain = type.replace(/^not-/, '');
  return plain in CALLS ? plain : plain.replace(/^(similar):.*$/, '$1');
}

/** All assertions of a test, those inside of sets included. */
export function flatAssertions(test: TestCase): readonly Assertion[] {
  return (test.assert ?? []).flatMap((assertion) => [assertion, ...(assertion.assert ?? [])]);
}

/** Grader calls that one output of this test costs, at most. */
export function graderCalls(test: TestCase): number {
  return flatAssertions(test).reduce((sum, { type }) => sum + (CALLS[baseType(type)] ?? 0), 0);
}

/** The model-graded assertions of a test. */
export function modelGraded(test: TestCase): readonly Assertion[] {
  return flatAssertions(test).filter(({ type }) => baseType(type) in CALLS);
}
