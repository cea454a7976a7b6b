import { answerLength } from '../same-answer.ts';
import { outputDigestOf } from '../same-sample.ts';
import type { Sample } from '../sample.ts';

/**
 * The sample without its output, without what was retrieved for it and without the words that may quote it: what failed is known by its label, what went
 * wrong by its cause, how long its output was, and whether two outputs were the same by their digests.
 */
export function withoutOutput(sample: Sample): Sample {
  const { passages: _, remarks: _said, ...kept } = sample;
  const { result } = kept;
  const outputDigest = outputDigestOf(sample);
  const wordless: Sample['result'] =
    result.kind === 'scored'
      ? { ...result, failed: result.failed.map(({ label }) => ({ label, reason: '' })) }
      : { ...result, message: '' };
  return {
    ...kept,
    output: null,
    ...(outputDigest !== null && { outputDigest }),
    ...(kept.output !== null && { outputLength: answerLength(kept.output) }),
    result: wordless,
  };
}

/** Whether `withoutOutput` would take something from it. */
export function holdsWords({ output, result, passages, remarks }: Sample): boolean {
  if (output !== null || passages !== undefined || remarks !== undefined) return true;
  return result.kind === 'scored' ? result.failed.some(({ reason }) => reason !== '') : result.message !== '';
}
