import { statSync } from 'node:fs';
import { setOutput } from '@actions/core';
import { PawlError } from '../errors.ts';
import type { SurfaceResult } from '../publish/publisher.ts';
import { caseCount } from '../report/case-groups.ts';
import { verdictWord } from '../verdict/judging-changes.ts';
import type { Verdict } from '../verdict/verdict.ts';

/** Every output's name, as `action.yml` has it. */
export const OUTPUT_NAMES = [
  'verdict',
  'title',
  'broken',
  'suspected',
  'better',
  'flaky',
  'calls',
  'reused',
  'report',
  'page',
  'json',
  'publication',
  'part',
  'comment',
  'comment-url',
  'exit-code',
] as const;
type OutputName = (typeof OUTPUT_NAMES)[number];

/** Values of the outputs that a step of the action sets, by name. */
export type Outputs = Readonly<Partial<Record<OutputName, string>>>;

/** What a judged run says of its verdict: the answer in one word and one sentence, counts of cases, calls. */
export function verdictOutputs(verdict: Verdict, title: string): Outputs {
  const { suites, calls } = verdict.comparison;
  const cases = (transition: 'broken' | 'suspected' | 'better' | 'flaky') =>
    String(suites.reduce((sum, suite) => sum + caseCount(suite, transition), 0));
  return {
    verdict: verdictWord(verdict),
    title,
    broken: cases('broken'),
    suspected: cases('suspected'),
    better: cases('better'),
    flaky: cases('flaky'),
    calls: String(calls.candidate + calls.baseline + calls.grader),
    reused: String(calls.reused),
  };
}

/** What became of the comment; nothing where none was tried. */
export function surfaceOutputs(results: readonly SurfaceResult[]): Outputs {
  const comment = results.find(({ surface }) => surface === 'comment');
  if (comment === undefined) return {};
  return { comment: comment.status, 'comment-url': ('url' in comment && comment.url) || '' };
}

/** The runner reads these files. Where one is not there, nobody would hear the answer. */
const FILES = ['GITHUB_OUTPUT', 'GITHUB_STATE'] as const;

/** Throws a usage error where the runner names a file of its own that cannot be written. */
export function expectRunnerFiles(env: NodeJS.ProcessEnv): void {
  for (const name of FILES) {
    const file = env[name];
    if (!file || statSync(file, { throwIfNoEntry: false })?.isFile()) continue;
    throw new PawlError({
      code: 'github/not-a-workflow-run',
      what: `The file that ${name} names is not there: ${file}`,
      why: 'The runner makes it for each step. A step before this one may have set the variable.',
      fix: `leave ${name} to the runner: no step and no \`env:\` sets it`,
    });
  }
}

/** Hands outputs to the steps that follow, each between delimiters that the toolkit draws at random. */
export function writeOutputs(outputs: Outputs): void {
  for (const [name, value] of Object.entries(outputs)) setOutput(name, value);
}
