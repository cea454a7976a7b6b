import { Worker } from 'node:worker_threads';

/** How often the parent is looked for. */
const EVERY_MS = 1_000;

/**
 * Looks for the parent, in a thread: code of a suite that never pauses keeps this process from hearing that its parent is gone. Gone is a parent
 * that another has replaced, or whose number nobody has: on Windows the number stays. The first such look is not the last, so that a
 * process which hears of it ends by itself. Then this process and its group end.
 */
const WATCH = `
const { workerData: { parent, everyMs } } = require('node:worker_threads');
const isGone = () => {
  if (process.ppid !== parent) return true;
  try {
    process.kill(parent, 0);
    return false;
  } catch (error) {
    return error.code === 'ESRCH';
  }
};
const end = (pid) => {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {}
};
let wasGone = false;
setInterval(() => {
  const now = isGone();
  if (now && wasGone) {
    if (process.platform !== 'win32') end(-process.pid);
    end(process.pid);
  }
  wasGone = now;
}, everyMs);
`;

/** Ends this process soon after its parent has gone, however busy it is. Costs 40 ms of another core, and 10 MB. */
export function endWithParent(): void {
  const watch = new Worker(WATCH, {
    eval: true,
    workerData: { parent: process.ppid, everyMs: EVERY_MS },
    // Options of this process, such as a module that the job preloads, are not for this thread.
    env: {},
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: 8, maxYoungGenerationSizeMb: 1, stackSizeMb: 1 },
  });
  watch.unref();
  // Without a thread, as where a machine has no more, the process still ends when it hears of it.
  watch.on('error', () => {});
}
