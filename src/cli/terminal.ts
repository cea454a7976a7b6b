/** What a command sees of the process: passed in, so that a test can read what was written. */
export interface Terminal {
  readonly stdout: { write(text: string): unknown; readonly isTTY?: boolean; readonly columns?: number };
  readonly stderr: { write(text: string): unknown; readonly isTTY?: boolean; readonly columns?: number };
  readonly env: Readonly<Record<string, string | undefined>>;
  cwd(): string;
}

/** Whether to colour: only people's terminals, and not under `NO_COLOR` (no-color.org). `FORCE_COLOR` wins. */
export function wantsColour({ env }: Terminal, stream: Terminal['stdout']): boolean {
  if (env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '0') return true;
  return stream.isTTY === true && (env.NO_COLOR ?? '') === '' && env.TERM !== 'dumb';
}

/** Columns to lay text out in: the terminal's, at least 60; 100 where there is none. */
export function widthOf(stream: Terminal['stdout']): number {
  return Math.max(60, stream.columns ?? 100);
}
