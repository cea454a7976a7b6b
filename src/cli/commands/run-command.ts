import path from 'node:path';
import { runSuites, type SuitesRun } from '../../commands/record/run-suites.ts';
import { armTally, failedAssertions } from '../../compare/case-comparison.ts';
import type { GateConfig } from '../../config/gate-config.ts';
import { loadGateConfig } from '../../config/load-gate-config.ts';
import { submoduleHelp } from '../../config/submodule-help.ts';
import { onlySuite } from '../../config/suite-choice.ts';
import { PawlError } from '../../errors.ts';
import { grouped } from '../../grouped.ts';
import { count, firstOf } from '../../numbers.ts';
import { recordsText } from '../../samples/records.ts';
import type { Sample } from '../../samples/sample.ts';
import { openRepository } from '../../trees/git/repository.ts';
import { openOwnFolder, writeFileAtomic } from '../../trees/own-files.ts';
import { flagText } from '../args.ts';
import type { CommandRunner } from '../command-runner.ts';
import { erroredLines, fixLines } from '../errored-lines.ts';
import { outFolder } from '../places.ts';
import { progressOf } from '../progress.ts';
import { shownLine, type Terminal } from '../terminal.ts';
import { tapedOptions } from './run-options.ts';

/** `pawl run`: one sample of every case of this tree, as records. Exit 3 when a suite could not be sampled. */
export const runCommand: CommandRunner = async (flags, _positionals, terminal, openEngine) => {
  const { root } = await openRepository(terminal.cwd(), terminal.env, false);
  const loaded = loadGateConfig({
    root,
    file: flagText(flags.policy),
    keepUnreadable: true,
    submodules: true,
  });
  const config = onlySuite(loaded, flagText(flags.suite));
  if (config.suites.length === 0) throw noSuite(config);
  const folder = openOwnFolder(path.resolve(root, outFolder(flags.out, terminal)));
  const progress = progressOf(terminal);
  const { exitOf, ...taped } = tapedOptions(flags, terminal, openEngine);
  const { samples, unmeasured, budgetSpent, kept } = await runSuites({
    root,
    config,
    env: terminal.env,
    ...taped,
    secretsWithheld: null,
    seed: 0,
    onEvent: progress.event,
    log: progress.line,
    isLocal: true,
  });
  progress.end();
  const complete = unmeasured.length === 0 && !budgetSpent;
  const file = path.join(folder, 'samples.jsonl');
  writeFileAtomic(file, recordsText({ status: complete ? 'complete' : 'partial' }, samples));
  kept();
  const errored = samples.filter(({ result }) => result.kind === 'errored').length;
  terminal.stdout.write(`${count(samples.length, 'sample')} (${errored} with an error) in ${file}\n`);
  for (const line of passedLines(samples, terminal.stdout)) terminal.stdout.write(`${line}\n`);
  for (const line of erroredLines(samples, terminal.stderr)) terminal.stderr.write(`${line}\n`);
  for (const line of unmeasuredLines(unmeasured, terminal.stderr)) terminal.stderr.write(`${line}\n`);
  return exitOf(complete ? 0 : 3);
};

/** How many answers of each suite pass, of each column where it has several, and the check that most of them fail. */
function passedLines(samples: readonly Sample[], stdout: Terminal['stdout']): readonly string[] {
  return [...grouped(samples, ({ suite }) => suite)].flatMap(([suite, all]) => {
    const columns = [...grouped(all, ({ slot }) => slot)];
    return columns.flatMap(([slot, own]) => {
      const { passed, scored, right } = armTally(own);
      if (scored === 0) return [];
      const name = columns.length === 1 ? suite : `${suite}, ${slot}`;
      const counts = [`${passed} of ${scored} pass`, ...(right === undefined ? [] : [`${right} right`])];
      const [most] = failedAssertions(own);
      const failed =
        most === undefined ? '' : `. Fails most: ${most.label}, ${count(most.times, 'time')}: ${most.reason}`;
      return [shownLine(`  ${name}: ${counts.join(', ')}${failed}`, stdout)];
    });
  });
}

/** Why suites were not run and what to do, once for all that have the same reason. */
function unmeasuredLines(
  unmeasured: readonly UnmeasuredSuite[],
  stderr: Terminal['stderr'],
): readonly string[] {
  return [...grouped(unmeasured, ({ why }) => `${why.reason}\n${why.fix}`).values()].flatMap((alike) => {
    const { reason, fix } = (alike[0] as UnmeasuredSuite).why;
    const names = alike.slice(0, NAMED).map(({ suite }) => suite);
    const more = alike.length > NAMED ? ` and ${alike.length - NAMED} more suites` : '';
    return [shownLine(`${names.join(', ')}${more}: ${reason}`, stderr), ...fixLines(fix, stderr)];
  });
}

type UnmeasuredSuite = SuitesRun['unmeasured'][number];

const NAMED = 3;

function noSuite({ policy: { ignore }, skipped }: GateConfig): PawlError {
  return new PawlError(
    {
      code: 'cli/no-suite',
      what: 'No promptfoo suite was found in this repository.',
      ...(ignore.length > 0 && {
        why: `pawl.yaml leaves out ${firstOf(
          ignore.map((glob) => `\`${glob}\``),
          NAMED,
        )} (\`ignore\`).`,
      }),
      fix: 'write a promptfooconfig.yaml, or list a config in pawl.yaml:\nsuites:\n  - config: evals/promptfooconfig.yaml',
      ...submoduleHelp(skipped),
    },
    'unmeasured',
  );
}
