import { createHash } from 'node:crypto';
import type { Sample } from '../sample.ts';

/**
 * The sample without its output, without what was retrieved for it and without the words that may quote it: what failed is known by its label, what went
 * wrong by its cause, and whether two outputs were the same by their digests.
 */
export function withoutOutput(sample: Sample): Sample {
  const { passages: _, ...kept } = sample;
  const { output, result } = kept;
  const digest = output === null ? {} : { outputDigest: digestOf(output) };
  const wordless: Sample['result'] =
    result.kind === 'scored'
      ? { ...result, failed: result.failed.map(({ label }) => ({ label, reason: '' })) }
      : { ...result, message: '' };
  return { ...kept, output: null, ...digest, result: wordless };
}

/** Whether `withoutOutput` would take something from it. */
export function holdsWords({ output, result, passages }: Sample): boolean {
  if (output !== null || passages !== undefined) return true;
  return result.kind === 'scored' ? result.failed.some(({ reason }) => reason !== '') : result.message !== '';
}

/** Equal for two records of one sample, whether or not its output was kept. */
export function identityOf(sample: Sample): string {
  const { suite, slot, case: name, arm, round, stage, repeat, result, output, outputDigest } = sample;
  const { latencyMs, target, grader, calls, cached, at, keys, commit } = sample;
  const score = result.kind === 'scored' ? [result.passed, result.score, result.metrics] : result.cause;
  const answer = output === null ? (outputDigest ?? null) : digestOf(output);
  const drawn = [suite, slot, name, arm, round, stage, repeat, at, score, answer];
  return JSON.stringify([
    ...drawn,
    ...[latencyMs, target, grader, calls, cached],
    keys?.generation,
    keys?.grading,
    commit,
  ]);
}

function digestOf(output: string): string {
  return createHash('sha256').update(output).digest('hex');
}
