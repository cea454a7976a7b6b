import { plainMessage } from '../messages/plain-message.ts';

/** Why a suite's process ended, in words, with the last it printed. */
export function endedChild({ code, signal, error }: ChildExit, output: string): string {
  if (error !== null) return `it could not be started (${error})`;
  const last = plainMessage(lastWords(output));
  const words = last === '' ? '' : `: ${last}`;
  if (/heap out of memory|Allocation failed/.test(output)) return `it ran out of memory${words}`;
  if (signal !== null) return `it was ended by ${signal}${words}`;
  return `the suite's code ended the process with exit code ${code}${words}`;
}

/** Lines kept of what it printed. */
const LAST_LINES = 6;

/** What Node prints whatever happens. */
const NOISE = /^(Node\.js v|\(node:\d+\) |\(Use `node --trace)/;

function lastWords(output: string): string {
  const lines = output.split('\n').filter((line) => line.trim() !== '' && !NOISE.test(line));
  return lines.slice(-LAST_LINES).join('\n');
}

/** How a process ended: its exit code or signal, or the error that kept it from starting. */
export interface ChildExit {
  readonly code: number | null;
  readonly signal: string | null;
  readonly error: string | null;
}
