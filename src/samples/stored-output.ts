import { createHash } from 'node:crypto';
import type { Sample } from './sample.ts';

/**
 * The sample without its output and without the words that may quote it: what failed is known by its label, what went
 * wrong by its cause, and whether two outputs were the same by their digests.
 */
export function withoutOutput(sample: Sample): Sample {
  const { output, result } = sample;
  const digest = output === null ? {} : { outputDigest: createHash('sha256').update(output).digest('hex') };
  const wordless: Sample['result'] =
    result.kind === 'scored'
      ? { ...result, failed: result.failed.map(({ label }) => ({ label, reason: '' })) }
      : { ...result, message: '' };
  return { ...sample, output: null, ...digest, result: wordless };
}

/** Whether `withoutOutput` would take something from it. */
export function holdsWords({ output, result }: Sample): boolean {
  if (output !== null) return true;
  return result.kind === 'scored' ? result.failed.some(({ reason }) => reason !== '') : result.message !== '';
}
