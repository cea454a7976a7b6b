import { NAMED_MODEL } from '../../../vocabulary.ts';
import type { NamedModel } from '../../eval-engine.ts';
import { isLoadedProvider } from '../promptfoo/loaded-provider.ts';
import type { Assertion, TestCase } from '../promptfoo/promptfoo-types.ts';
import { withoutNot } from './assertion-types.ts';
import { flatAssertions, modelGraded } from './grader-calls.ts';

const CODE: ReadonlySet<string> = new Set(['javascript', 'python', 'ruby']);

/** Whether a model or code grades the answers to a test. Both read the environment of their suite. */
export function isGradedByCode(test: TestCase): boolean {
  return (
    test.assertScoringFunction !== undefined ||
    modelGraded(test).length > 0 ||
    flatAssertions(test).some(isCodeCheck)
  );
}

/** Whether code, or a file that may be code, checks an answer. */
export function isCodeCheck(assertion: Assertion): boolean {
  const { value, transform, contextTransform } = assertion;
  const isNamed = typeof value === 'string' && value.startsWith('file:');
  return isNamed || comparesByCode(assertion) || transform !== undefined || contextTransform !== undefined;
}

/** A file of code, which promptfoo runs whatever the type of the assertion, or a package. */
const CODE_FILE = /^(?:file:.*\.(?:[cm]?[jt]s|py|rb)(?::[^:/\\]+)?$|package:)/;

/** Whether what an assertion compares with is code, and not data. */
export function comparesByCode({ type, value }: Assertion): boolean {
  return (
    typeof value === 'function' ||
    CODE.has(withoutNot(type)) ||
    (typeof value === 'string' && CODE_FILE.test(value))
  );
}

/**
 * The graders of a test that the policy gives a name, each with the model behind it: another model there makes other checks, although no
 * assertion says so. A grader in a file may have any of these names.
 */
export function namedGraders(
  test: TestCase,
  models: Readonly<Record<string, NamedModel>>,
): { readonly models?: object } {
  const graders = [...flatAssertions(test).map(({ provider }) => provider), test.options?.provider];
  const text = JSON.stringify(graders, (_key, value) =>
    isLoadedProvider(value) ? undefined : (value as unknown),
  );
  const inFile = text.includes('file://');
  const named = Object.entries(models).filter(([name]) => inFile || text.includes(`"${NAMED_MODEL}${name}"`));
  return named.length > 0 ? { models: Object.fromEntries(named) } : {};
}
