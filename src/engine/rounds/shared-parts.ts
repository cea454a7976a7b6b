import type { CellOutcome } from '../messages/child-messages.ts';

/** A plain pass says no more than this. */
const PASS: CellOutcome['result'] = { kind: 'scored', passed: true, score: 1, metrics: {}, failed: [] };
const PASS_TEXT = JSON.stringify(PASS);

/** Different parts that are known at once. What answers took differs from one to the next, so no more are worth their place. */
const MOST_KNOWN = 1_000;

/**
 * Holds what most answers have alike once: a plain pass, what they took, how many calls they were. A run holds all of its samples until its
 * end, and these objects are more than half of one.
 */
export function sharedParts(): (outcome: CellOutcome) => CellOutcome {
  const known = new Map<string, object>();
  const shared = <T extends object>(part: T): T => {
    const text = JSON.stringify(part);
    const found = known.get(text);
    if (found) return found as T;
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(text, part);
    return part;
  };
  return (outcome) => {
    const { result, target, grader, calls } = outcome;
    const isPass = result.kind === 'scored' && result.passed && JSON.stringify(result) === PASS_TEXT;
    return {
      ...outcome,
      result: isPass ? PASS : result,
      target: shared(target),
      grader: shared(grader),
      calls: shared(calls),
    };
  };
}
