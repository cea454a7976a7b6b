import { appendFileSync, statSync } from 'node:fs';
import type { SurfaceResult } from '../../publish/publisher.ts';
import { byteLength, cutLines, JOB_SUMMARY_BYTES } from '../../report/limits.ts';

/**
 * Adds the report to the page of the job. `file` is what `GITHUB_STEP_SUMMARY` names; undefined outside of a workflow.
 * Never throws. What is over the limit is cut at a line's end, since the runner refuses a longer summary whole.
 */
export function writeJobSummary(file: string | undefined, markdown: string): SurfaceResult {
  if (!file) {
    const reason = 'this runner offers no job summary (GITHUB_STEP_SUMMARY is not set)';
    return { surface: 'job summary', status: 'skipped', reason, fix: null };
  }
  try {
    const room = JOB_SUMMARY_BYTES - sizeOf(file) - 1;
    const text = cutLines(markdown.trimEnd(), room);
    if (byteLength(text) > room) {
      const reason = 'earlier parts of this step took all the room (1 MiB a step)';
      return { surface: 'job summary', status: 'skipped', reason, fix: null };
    }
    appendFileSync(file, `${text}\n`);
    return { surface: 'job summary', status: 'created', url: null };
  } catch (error) {
    const reason = `it cannot be written: ${error instanceof Error ? error.message : String(error)}`;
    return { surface: 'job summary', status: 'failed', reason, fix: null };
  }
}

/** Bytes that this step has written so far. */
function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}
