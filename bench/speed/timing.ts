import { spawn } from 'node:child_process';
import os from 'node:os';

/** A process that has ended. */
export interface Timed {
  /** From start to end, in seconds. */
  readonly seconds: number;
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a program to its end. */
export function timed(
  program: string,
  args: readonly string[],
  cwd: string,
  env: NodeJS.ProcessEnv,
): Promise<Timed> {
  return new Promise((done, fail) => {
    const start = performance.now();
    const child = spawn(program, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    const [stdout, stderr]: [string[], string[]] = [[], []];
    child.stdout.setEncoding('utf8').on('data', (text: string) => stdout.push(text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => stderr.push(text));
    child.once('error', fail);
    child.once('close', (code) => {
      const seconds = (performance.now() - start) / 1000;
      done({ seconds, code, stdout: stdout.join(''), stderr: stderr.join('') });
    });
  });
}

/** The same, where it ended with one of these exit codes; throws with all that it printed where it did not. */
export function succeeded(result: Timed, codes: readonly number[] = [0]): Timed {
  if (codes.includes(result.code ?? -1)) return result;
  throw new Error(`exit code ${result.code}\n${result.stdout}\n${result.stderr}`);
}

/** The middle one of some values; of an even number of them the mean of both in the middle. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  if (low === undefined || high === undefined) throw new Error('no values');
  return (low + high) / 2;
}

/** What `run` gives, `times` over, one after the other; the first run, which warms the disk's cache, is left out. */
export async function repeated(times: number, run: () => Promise<number>): Promise<readonly number[]> {
  const values: number[] = [];
  for (let time = 0; time <= times; time += 1) values.push(await run());
  return values.slice(1);
}

/** `0.41 s (0.39–0.52)`: the median with the smallest and largest value. */
export function spread(values: readonly number[]): string {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return `${median(values).toFixed(2)} s (${low.toFixed(2)}–${high.toFixed(2)})`;
}

/** `Node 24.21.0, 2 cores, load 1.1`: what figures of this moment depend on. */
export function machine(): string {
  return `Node ${process.versions.node}, ${os.availableParallelism()} cores, load ${os.loadavg()[0]?.toFixed(1)}`;
}
