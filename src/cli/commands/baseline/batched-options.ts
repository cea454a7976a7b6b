import { z } from 'zod';
import type { Progress } from '../../../commands/gate/progress.ts';
import type { GateOptions } from '../../../commands/opening/gate-options.ts';
import type { OpenEngine } from '../../../commands/opening/open-engine.ts';
import { batchedRun } from '../../../commands/record/batched-run.ts';
import { PawlError } from '../../../errors.ts';
import { flagText } from '../../args.ts';

const hours = z.coerce
  .number('hours are a number')
  .min(0, 'hours are 0 or more')
  .max(240, 'hours are at most 240');
/** OpenAI gives a batch a day. */
const DEFAULT_HOURS = 24;

/** What `--batch` and `--batch-hours` make of a run; nothing where there is neither. */
export function batchedOptions(
  flags: Readonly<Record<string, string | boolean | undefined>>,
  progress: Progress,
  openEngine: OpenEngine,
): Partial<GateOptions> {
  const wanted = flagText(flags['batch-hours']);
  if (flags.batch !== true && wanted === undefined) return {};
  const read = hours.safeParse(wanted ?? DEFAULT_HOURS);
  if (!read.success || wanted?.trim() === '')
    throw new PawlError({
      code: 'cli/usage',
      what: `--batch-hours ${wanted} is not possible: ${read.error?.issues[0]?.message ?? 'hours are a number'}.`,
      fix: 'leave it out, or name hours: --batch --batch-hours 6',
    });
  if (flags.batch !== true)
    throw new PawlError({
      code: 'cli/usage',
      what: '--batch-hours says how long to wait for batches, and this run sends none.',
      fix: `add --batch: --batch --batch-hours ${read.data}`,
    });
  return batchedRun(read.data, openEngine, progress.line);
}
