import type { Verdict } from '../verdict/verdict.ts';
import type { SurfaceResult } from './publisher.ts';

const BLOCKED = 1;
const NOT_MEASURED = 3;

/**
 * The exit code of a run whose verdict is published. A verdict against a branch that the pull request no longer goes to never
 * passes: it is not measured against today's. Nor does one whose commit fails in another pull request.
 */
export function publishedExitCode({ exitCode }: Verdict, surfaces: readonly SurfaceResult[]): number {
  const overtaker = surfaces.flatMap((result) => ('reason' in result ? [result.overtakenBy] : []));
  if (overtaker.includes('base')) return NOT_MEASURED;
  return overtaker.includes('pull') ? exitCode || BLOCKED : exitCode;
}
