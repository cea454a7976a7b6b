import { readFileSync } from 'node:fs';
import { referredFile } from '../digest.ts';
import type { Assertion, TestCase } from '../promptfoo/promptfoo-types.ts';
import { flatAssertions } from './grader-calls.ts';
import { comparesByCode, isCodeCheck } from './grader-models.ts';
import { handsOn, readsAnyVariable } from './handed-on.ts';

/** Code that may read all of a case: it takes the test itself (not `/x/.test(output)`), or hands its context to a file beside it. */
const READS_TEST =
  /(?<![./])\btest\b(?!\s*\()|\.test\b(?!\s*\()|(?:require|import|from)\b[\s(]*["']\.{1,2}\//;

/** Parts of a case that code is given with its variables. */
const PARTS = ['metadata', 'description', 'options'] as const;

/**
 * What code that checks answers may read of a case beside its variables, as the case has it: an edit there is an edit of the checks. Empty where
 * no code reads it.
 */
export function readByCode(
  test: TestCase,
  base: string,
): Readonly<Partial<Record<(typeof PARTS)[number], unknown>>> {
  const checks = flatAssertions(test).filter(isCodeCheck);
  const code = [...checks, test.assertScoringFunction].map((check) => seenCode(check, base)).join('\n');
  const named = PARTS.filter((part) => code.includes(part));
  const readsAll = named.length === 0 && READS_TEST.test(code);
  const isHandedOn = codeOf(checks, base).some(([text, entry]) => handsOn(text, entry));
  const read = readsAll || isHandedOn ? PARTS : named;
  return Object.fromEntries(
    read.flatMap((part) => (test[part] === undefined ? [] : [[part, test[part]] as const])),
  );
}

/** Whether code that checks answers may read a variable whose name does not stand in it. */
export function mayReadAnyVariable(test: TestCase, base: string): boolean {
  const checks = flatAssertions(test);
  const transforms = checks.flatMap(({ transform, contextTransform }) => [transform, contextTransform]);
  const made = transforms.flatMap((each): Code[] => (each === undefined ? [] : [[String(each)]]));
  return [...codeOf(checks, base), ...made].some(([text, entry]) => readsAnyVariable(text, entry));
}

/** Code as far as it can be read, and the function of it that a suite names. */
type Code = readonly [text: string, entry?: string];

/** The code that checks answers, piece by piece. A package cannot be read, so it is taken to read everything. */
function codeOf(checks: readonly Assertion[], base: string): readonly Code[] {
  return checks.filter(comparesByCode).map(({ value }): Code => {
    if (typeof value !== 'string') return [seenCode(value, base)];
    if (value.startsWith('package:')) return ['arguments'];
    const entry = /^file:.*:(\w+)$/.exec(value)?.[1];
    return entry === undefined ? [seenCode(value, base)] : [seenCode(value, base), entry];
  });
}

/** What a check says, with the file that it names. */
function seenCode(check: unknown, base: string): string {
  if (typeof check === 'function') return String(check);
  if (typeof check === 'string') return withFile(check, base);
  if (typeof check !== 'object' || check === null || 'callApi' in check) return '';
  return Object.values(check)
    .map((part) => seenCode(part, base))
    .join('\n');
}

function withFile(text: string, base: string): string {
  const file = referredFile(text, base);
  return file === null ? text : readFileSync(file, 'utf8');
}
