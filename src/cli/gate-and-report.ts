import path from 'node:path';
import { type GateRun, runGate } from '../assembly/run-gate.ts';
import { jsonText, type WrittenFile, writeReports } from '../assembly/write-reports.ts';
import { commentOf } from '../report/comment.ts';
import type { ReportContext } from '../report/context.ts';
import { junitOf } from '../report/junit.ts';
import { terminalOf } from '../report/terminal.ts';
import type { Outcome, Verdict } from '../verdict/verdict.ts';
import { progressOf } from './progress.ts';
import { type Terminal, wantsColour, widthOf } from './terminal.ts';

export type Format = 'text' | 'json' | 'markdown' | 'junit';

export interface GateInvocation {
  readonly flags: Readonly<Record<string, string | boolean | undefined>>;
  readonly terminal: Terminal;
  readonly format: Format;
}

export interface Reported {
  readonly exitCode: number;
  readonly verdict: Outcome;
  readonly files: readonly WrittenFile[];
}

/** Runs the gate on the checkout around the working directory, writes its reports, and prints one of them to stdout. */
export async function gateAndReport({ flags, terminal, format }: GateInvocation): Promise<Reported> {
  const progress = progressOf(terminal);
  const run = (await runGate({
    cwd: terminal.cwd(),
    env: terminal.env,
    event: null,
    secretsWithheld: null,
    base: textOf(flags.base),
    policyFile: textOf(flags.policy),
    suite: textOf(flags.suite),
    log: progress.line,
    onEvent: progress.event,
    clock: () => performance.now(),
    words: wordsOf(flags),
    runUrl: null,
  })) as GateRun;
  progress.end();
  const folder = path.resolve(run.root, textOf(flags.out) ?? '.pawl');
  const context = {
    ...run.context,
    reportPath: path.relative(terminal.cwd(), path.join(folder, 'report.md')),
  };
  const files = writeReports(folder, run.verdict, context, run.samples);
  terminal.stdout.write(rendered(format, run.verdict, context, terminal));
  return { exitCode: run.verdict.exitCode, verdict: run.verdict.outcome, files };
}

/** The verdict in one of the formats of `--format`. */
export function rendered(
  format: Format,
  verdict: Verdict,
  context: ReportContext,
  terminal: Terminal,
): string {
  switch (format) {
    case 'json':
      return jsonText(verdict, context);
    case 'markdown':
      return `${commentOf(verdict, context)}\n`;
    case 'junit':
      return junitOf(verdict, context);
    case 'text': {
      const { stdout } = terminal;
      return terminalOf(verdict, context, { colour: wantsColour(terminal, stdout), width: widthOf(stdout) });
    }
  }
}

export function textOf(flag: string | boolean | undefined): string | undefined {
  return typeof flag === 'string' ? flag : undefined;
}

function wordsOf(flags: GateInvocation['flags']): string[] {
  return ['base', 'suite', 'policy'].flatMap((name) => {
    const value = textOf(flags[name]);
    return value === undefined ? [] : [`--${name}`, value];
  });
}
