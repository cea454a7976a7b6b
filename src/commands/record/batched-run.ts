import type { GateConfig } from '../../config/gate-config.ts';
import type { Batches } from '../../engine/batch/batches.ts';
import { openBatches } from '../../engine/batch/open-batches.ts';
import { createRedactor } from '../../engine/redaction/redactor.ts';
import { secretVariables } from '../../engine/redaction/secret-variables.ts';
import { PawlError } from '../../errors.ts';
import { openBatchNotes } from '../../journal/batch-notes.ts';
import { journalFolder } from '../../journal/journal-folder.ts';
import { suiteMetrics } from '../../metrics/metric-rules.ts';
import { count } from '../../numbers.ts';
import type { BatchedRun } from '../opening/gate-options.ts';
import type { OpenEngine } from '../opening/open-engine.ts';

const HOUR_MS = 3_600_000;
/** Metrics of how long an answer takes. */
const TIMES = ['latency', 'latency p95'];

/** Milliseconds of the machine. What it waits for keeps no process alive. */
const machineClock = {
  now: () => performance.now(),
  after: (ms: number, run: () => void) => void setTimeout(run, ms).unref(),
};

/** A run with batches: its engine, its policy, and what it comes to. `log` gets lines for people. */
export function batchedRun(
  hours: number,
  openEngine: OpenEngine,
  log: (line: string) => void,
): {
  readonly openEngine: OpenEngine;
  readonly overrides: (config: GateConfig) => GateConfig;
  readonly batches: BatchedRun;
} {
  let open: Batches | null = null;
  return {
    openEngine(config, env, root, arms) {
      refuseMeasuredTime(config);
      const notes = openBatchNotes(journalFolder(root, env), createRedactor(secretVariables(env)).text);
      if (notes.skipped > 0)
        log(
          `${count(notes.skipped, 'line')} of the notes on batches could not be read: the requests are made again.`,
        );
      const opened = openBatches({ notes, limitMs: hours * HOUR_MS, say: log, clock: machineClock });
      open = opened;
      const engine = openEngine(config, env, root, { ...arms, batches: opened });
      return {
        ...engine,
        async close() {
          await engine.close();
          await opened.close();
        },
      };
    },
    overrides: withoutMinutes,
    batches: {
      since: () => open?.since ?? null,
      spent: (samples) => open?.spent(samples.flatMap(({ lines = [] }) => lines)),
      kept: () => open?.kept(),
      lines() {
        const { inFlight = 0, batches = [] } = open?.report() ?? {};
        if (inFlight === 0) return [];
        const requests = inFlight === 1 ? '1 request is' : `${inFlight} requests are`;
        const named =
          batches.length === 0
            ? ''
            : ` (${batches.slice(0, 3).join(', ')}${batches.length > 3 ? ', …' : ''})`;
        return [`${requests} still in batches${named}. Run the same command again to fetch the answers.`];
      },
    },
  };
}

/** The hours that a run may wait stand in the place of the minutes that it may take. */
function withoutMinutes(config: GateConfig): GateConfig {
  const { minutes: _minutes, ...budget } = config.policy.budget;
  return { ...config, policy: { ...config.policy, budget } };
}

/** An answer from a batch has no time. Samples without one would leave a gate on time without main's side. */
function refuseMeasuredTime(config: GateConfig): void {
  const timed = config.suites.find(({ id }) =>
    TIMES.some((name) => suiteMetrics(config, id)[name]?.gate === true),
  );
  if (timed === undefined) return;
  throw new PawlError({
    code: 'batch/latency',
    what: `\`${timed.id}\` gates on \`latency\`, and answers from batches have no time.`,
    why: "With such samples of main, a pull request could not compare its latency with main's.",
    fix: 'leave out `--batch`, or take `gate: true` from the metric `latency`',
  });
}
