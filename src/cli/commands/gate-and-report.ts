import path from 'node:path';
import { removeCommittedReports } from '../../commands/gate/committed-reports.ts';
import { type GateRun, runGate } from '../../commands/gate/run-gate.ts';
import { PAGE_FILE, writePage } from '../../commands/gate/write-page.ts';
import { REPORTS, type WrittenFile, writeReports } from '../../commands/gate/write-reports.ts';
import type { OpenEngine } from '../../commands/opening/open-engine.ts';
import { PawlError } from '../../errors.ts';
import { terminalText } from '../../report/escape.ts';
import { pageOf } from '../../report/page/page-of-verdict.ts';
import { ciBaseWords, isInCi } from '../../trees/git/ci-base.ts';
import type { Outcome } from '../../verdict/verdict.ts';
import { flagText } from '../args.ts';
import type { Format } from '../formats.ts';
import { outFolder } from '../places.ts';
import { progressOf } from '../progress.ts';
import { mergeRequestOptions, publishingJob, publishRun } from '../publishing.ts';
import { rendered } from '../rendered.ts';
import { shownError, type Terminal } from '../terminal.ts';
import { runOptions } from './run-options.ts';

/** A command that runs the gate: what was typed, and the format of its report. */
export interface GateInvocation {
  readonly flags: Readonly<Record<string, string | boolean | undefined>>;
  readonly terminal: Terminal;
  readonly openEngine: OpenEngine;
  readonly format: Format;
  /** Where the parts of shards are. Absent: this run asks everything. */
  readonly parts?: readonly string[];
}

/** How it ended, and what was written. */
export interface Reported {
  readonly exitCode: number;
  readonly verdict: Outcome;
  readonly files: readonly WrittenFile[];
}

/** Runs the gate on the checkout around the working directory, writes its reports, and prints one of them to stdout. */
export async function gateAndReport({
  flags,
  terminal,
  openEngine,
  format,
  parts,
}: GateInvocation): Promise<Reported> {
  const job = publishingJob(flags, terminal.env);
  const out = outFolder(flags.out, terminal);
  if (isInCi(terminal.env)) await removeCommittedReports(terminal.cwd(), { ...terminal.env }, out);
  const progress = progressOf(terminal);
  const { exitOf, ...options } = runOptions(flags, terminal, progress, openEngine);
  const run = (await runGate({
    ...options,
    fresh: flags.fresh === true,
    accept: acceptedIds(flags.accept),
    ...(parts && { parts }),
    words: wordsOf(flags, terminal.env),
    runUrl: job?.jobUrl ?? null,
    published: job !== null,
    ...mergeRequestOptions(job, terminal.env, progress.line),
  })) as GateRun;
  progress.end();
  const folder = path.resolve(run.root, out);
  const written = writtenOrSaid(() => writeReports(folder, run.verdict, run.context, run.samples), terminal);
  // Where nothing can be written, that was said.
  const page =
    written.length > 0
      ? writePage(folder, () => pageOf(run.verdict, run.context, run))
      : { files: [], problem: null };
  if (page.problem !== null) terminal.stderr.write(`${terminalText(page.problem)}\n`);
  const files = [...written.slice(0, 1), ...page.files, ...written.slice(1)];
  const report = page.files.length > 0 ? PAGE_FILE : REPORTS.report.file;
  const reportPath = files.length > 0 ? path.relative(terminal.cwd(), path.join(folder, report)) : null;
  const context = { ...run.context, reportPath };
  terminal.stdout.write(rendered(format, run.verdict, context, terminal));
  const exitCode =
    job === null ? run.verdict.exitCode : await publishRun(job, run, context, { folder, terminal });
  return { exitCode: exitOf(exitCode), verdict: run.verdict.outcome, files };
}

/** IDs as reports offer them. Throws a usage error for anything else: a whole run would find out that it accepts nothing. */
function acceptedIds(flag: GateInvocation['flags'][string]): readonly string[] {
  const ids = (flagText(flag) ?? '').split(',').map((id) => id.trim().toLowerCase());
  const wrong = ids.find((id) => !/^(?:[0-9a-f]{16})?$/.test(id));
  if (wrong === undefined) return ids.filter((id) => id !== '');
  throw new PawlError({
    code: 'cli/usage',
    what: `\`${wrong}\` is not an ID that a report offers.`,
    why: 'An ID has 16 characters, from `0` to `9` and from `a` to `f`. There is no place for a reason.',
    fix: '--accept 0123456789abcdef',
  });
}

function wordsOf(flags: GateInvocation['flags'], env: Terminal['env']): string[] {
  const base = flags.base === undefined ? ciBaseWords(env) : [];
  const typed = ['base', 'suite', 'policy'].flatMap((name) => {
    const value = flagText(flags[name]);
    return value === undefined ? [] : [`--${name}`, value];
  });
  return [...base, ...typed];
}

/** A folder that cannot be written costs the files, never the verdict. */
function writtenOrSaid(write: () => readonly WrittenFile[], terminal: Terminal): readonly WrittenFile[] {
  try {
    return write();
  } catch (error) {
    if (!(error instanceof PawlError)) throw error;
    terminal.stderr.write(`${shownError(error.help, terminal.stderr)}\n`);
    return [];
  }
}
