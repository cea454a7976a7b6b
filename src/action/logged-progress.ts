import { type Progress, progressOn } from '../commands/gate/progress.ts';
import type { ActionLog } from './log.ts';

/** Width of a line in the log of a job. */
export const LOG_COLUMNS = 110;

/** Shows a run's events in the log of its job. */
export function loggedProgress(log: ActionLog): Progress {
  return progressOn({
    write: (text) => log.text(text.trimEnd()),
    live: false,
    colour: false,
    columns: LOG_COLUMNS,
  });
}
