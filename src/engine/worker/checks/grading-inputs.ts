import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { GivenOutput } from '../../../samples/given-output.ts';
import type { Assertion, TestCase } from '../promptfoo/promptfoo-types.ts';
import { assertionFacts, withoutNot } from './assertion-types.ts';
import { flatAssertions } from './grader-calls.ts';

/** Inputs of an assertion's code that a sample does not hold. */
const MORE_THAN_OUTPUT = /\b(providerResponse|metadata|logProbs|tokenUsage|trace)\b/;
/** Metadata of the case itself, as code of any language reads it. Each grading has that. */
const OF_CASE = /\btest(?:[^\w,;=&|]|,\s*\{\}){1,12}(?:get[^\w,;=&|]{1,3})?metadata\b/g;
const CODE_FILE = /^file:\/\/(.+\.(?:[cm]?[jt]s|py|rb))(?::[^:/\\]+)?$/;

/** Why an output cannot be graded a second time in the cells of a test; null where it can. */
export function whyNotGradedAgain(test: TestCase, given: GivenOutput, folder: string): string | null {
  const assertions = flatAssertions(test);
  const transformed = test.options?.transform ?? test.options?.postprocess;
  for (const assertion of assertions) {
    const type = withoutNot(assertion.type);
    if (type === 'assert-set') continue;
    const facts = assertionFacts(type);
    if (facts === undefined) return `it is not known what the assertion \`${type}\` looks at`;
    if (facts.sees !== 'output') return `the assertion \`${type}\` looks at more than the output`;
    if (type === 'latency' && given.latencyMs === null) return 'its latency is not known';
    if (type === 'cost' && given.cost === null) return 'its cost is not known';
    if (transformed && assertion.contextTransform)
      return 'its context is made of the answer before its transform';
    const code = codesOf(assertion, type).find((each) => seesMore(each, folder));
    if (code !== undefined) return `code of the assertion \`${type}\` may look at more than the output`;
  }
  return given.form === 'json' && !isJson(given.text) ? 'its text is not JSON' : null;
}

/** What of an assertion is code, or names a file of it. */
function codesOf(assertion: Assertion, type: string): readonly unknown[] {
  const { value, transform, contextTransform } = assertion;
  const inline = ['javascript', 'python', 'ruby'].includes(type);
  const named = typeof value === 'string' && /^(file|package):/.test(value);
  const isCode = inline || named || typeof value === 'function';
  return [isCode ? value : undefined, transform, contextTransform].filter((code) => code !== undefined);
}

/** True where the code names an input that is not there, and where it cannot be read. */
function seesMore(code: unknown, folder: string): boolean {
  if (typeof code === 'function') return namesMore(String(code));
  if (typeof code !== 'string' || code.startsWith('package:')) return true;
  if (!code.startsWith('file://')) return namesMore(code);
  const file = CODE_FILE.exec(code)?.[1];
  if (file === undefined) return false; // data
  try {
    return namesMore(readFileSync(path.resolve(folder, file), 'utf8'));
  } catch {
    return true;
  }
}

function namesMore(code: string): boolean {
  return MORE_THAN_OUTPUT.test(code.replace(OF_CASE, ''));
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
