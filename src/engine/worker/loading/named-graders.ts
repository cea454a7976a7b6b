import { unstubbed } from '../calls/wrapped-provider.ts';
import type { ApiProvider, Assertion, TestCase } from '../promptfoo/promptfoo-types.ts';

/**
 * A test of a dry run with its graders as they are: promptfoo puts the suite's own provider in the place of a grader of the
 * same id or label, and in a dry run that is a stub that answers nothing.
 */
export function withRealGraders(test: TestCase): TestCase {
  const { assert, options } = test;
  return {
    ...test,
    ...(assert && { assert: assert.map(realAssertion) }),
    ...(options?.provider !== undefined && { options: { ...options, provider: real(options.provider) } }),
  };
}

function realAssertion(assertion: Assertion): Assertion {
  const { provider, assert } = assertion;
  return {
    ...assertion,
    ...(provider !== undefined && { provider: real(provider) }),
    ...(assert && { assert: assert.map(realAssertion) }),
  };
}

/** A provider, or a map of them by their kind (`text`, `embedding`, …). */
function real(provider: unknown): unknown {
  if (typeof provider !== 'object' || provider === null) return provider;
  if (typeof (provider as ApiProvider).callApi === 'function') return unstubbed(provider as ApiProvider);
  return Object.fromEntries(
    Object.entries(provider).map(([kind, own]: [string, unknown]) => [
      kind,
      typeof (Object(own) as ApiProvider).callApi === 'function' ? unstubbed(own as ApiProvider) : own,
    ]),
  );
}
