import type { Assertion, TestCase } from '../promptfoo/promptfoo-types.ts';
import { assertionFacts } from './assertion-types.ts';

/** All assertions of a test, those inside of sets included. */
export function flatAssertions(test: TestCase): readonly Assertion[] {
  return (test.assert ?? []).flatMap((assertion) => [assertion, ...(assertion.assert ?? [])]);
}

/** Grader calls that one output of this test costs, at most. */
export function graderCalls(test: TestCase): number {
  return flatAssertions(test).reduce((sum, { type }) => sum + callsOf(type), 0);
}

/** The model-graded assertions of a test. */
export function modelGraded(test: TestCase): readonly Assertion[] {
  return flatAssertions(test).filter(({ type }) => callsOf(type) > 0);
}

function callsOf(type: string): number {
  return assertionFacts(type)?.calls ?? 0;
}
