import path from 'node:path';
import { writeReports } from '../../commands/gate/write-reports.ts';
import { refuseAbsentInFiles } from '../../commands/opening/unknown-metrics.ts';
import { absentInBoth, compareFiles } from '../../compare/files/compare-files.ts';
import { loadGateConfig } from '../../config/load-gate-config.ts';
import { ownWords } from '../../engine/redaction/own-words.ts';
import { redactedData } from '../../engine/redaction/redacted-message.ts';
import { createRedactor } from '../../engine/redaction/redactor.ts';
import { secretVariables } from '../../engine/redaction/secret-variables.ts';
import { readResultFile } from '../../engine/results/result-files.ts';
import { inOneForm } from '../../engine/results/same-suite.ts';
import type { ReportContext } from '../../report/context.ts';
import { judge } from '../../verdict/judge.ts';
import { VERSION } from '../../version.ts';
import { flagText } from '../args.ts';
import type { CommandRunner } from '../command-runner.ts';
import { formatOf } from '../formats.ts';
import { rendered } from '../rendered.ts';

/** `pawl compare BASELINE CANDIDATE`: the exit code is the verdict's. Reports are written only with `--out`. */
export const compareCommand: CommandRunner = async (flags, [before = '', after = ''], terminal) => {
  const root = terminal.cwd();
  const config = loadGateConfig({ root, file: flagText(flags.policy), discover: false });
  // A file of promptfoo does not name its suite: it is the policy's only one.
  const task = config.suites.length === 1 ? (config.suites[0]?.task ?? null) : null;
  const fileIn = (name: string) => readResultFile(path.resolve(root, name), task);
  const read = await Promise.all([fileIn(before), fileIn(after)]);
  const [baseline, candidate] = inOneForm(...read);
  refuseAbsentInFiles(config, root, absentInBoth({ baseline, candidate, config }));
  const judged = judge(compareFiles({ baseline, candidate, config, seed: 0 }), config.policy);
  // Files of promptfoo hold what a model or an error repeated.
  const verdict = redactedData(judged, createRedactor(secretVariables(terminal.env)), ownWords());
  const [baseLabel, candidateLabel] = namesOf(before, after);
  const context: ReportContext = {
    version: VERSION,
    command: 'compare',
    baseLabel,
    candidateLabel,
    title: config.policy.report.title ?? null,
    reproduce: ['pawl', 'compare', before, after],
    changedFiles: [],
    promptDiffs: [],
    baselineAge: null,
    seconds: null,
    reportUrl: null,
    runUrl: null,
    reportPath: null,
    enforce: config.policy.enforce,
    outputs: config.policy.report.outputs,
    notes: [],
  };
  const folder = flagText(flags.out);
  if (folder !== undefined) writeReports(path.resolve(root, folder), verdict, context, []);
  terminal.stdout.write(rendered(formatOf(flags), verdict, context, terminal));
  return verdict.exitCode;
};

/** What tells two files apart: their names, with as many of their folders as it takes. */
function namesOf(before: string, after: string): readonly [string, string] {
  const partsOf = (file: string) => path.resolve('/', file).split(path.sep).filter(Boolean);
  const [one, other] = [partsOf(before), partsOf(after)];
  for (let parts = 1; parts <= Math.max(one.length, other.length); parts += 1) {
    const names = [one.slice(-parts).join('/'), other.slice(-parts).join('/')] as const;
    if (names[0] !== names[1]) return names;
  }
  return [path.basename(before), path.basename(after)];
}
