import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import type { ResultDocument } from '../../src/report/documents/result-schema.ts';
import { documentOf, pawlWith } from './command.ts';
import { type ScratchRepository, scratchRepository } from './files/repository.ts';
import { type DrawnModels, simulatedModels } from './models/drawn-models.ts';
import { rulePrompt, ruleSuite } from './suites/rule-suite.ts';

/** Files of a repository; null: there is none (any more). */
type Files = Readonly<Record<string, string | null>>;

/** A pull request of data alone that breaks its subject and tries to come back green. */
export interface Attack {
  /** Files of main beside the suite `evals/gear` and an empty policy. */
  readonly main?: Files;
  /** Files of the pull request beside the prompt that breaks nine of twelve cases. */
  readonly change: Files;
  readonly env?: Readonly<Record<string, string>>;
  /** What answers; absent: the simulated models. */
  readonly models?: DrawnModels;
}

/** What became of it. */
export interface Attacked {
  readonly code: number;
  readonly document: ResultDocument;
  /** The first three lines of the comment: what everybody reads. */
  readonly firstLines: string;
  readonly comment: string;
  readonly stdout: string;
  readonly stderr: string;
  readonly models: DrawnModels;
  readonly root: string;
}

/** The words that a pull request takes out of its prompt where nothing else is said. */
export const BROKEN = [
  'kettle',
  'lantern',
  'compass',
  'hammock',
  'blanket',
  'canteen',
  'hatchet',
  'whistle',
  'binocular',
];

/** Runs the gate on a pull request that breaks `evals/gear` and does what the attack says. */
export async function attack(
  { main = {}, change, env = {}, models = simulatedModels() }: Attack,
  flags: readonly string[] = [],
  more: (made: ScratchRepository) => void = () => {},
): Promise<Attacked> {
  const made = scratchRepository(present({ ...ruleSuite('evals/gear'), 'pawl.yaml': '{}\n', ...main }));
  onTestFinished(() => made[Symbol.dispose]());
  const files = { 'evals/gear/prompt.txt': rulePrompt(BROKEN), ...change };
  for (const [file, content] of Object.entries(files)) if (content === null) made.git('rm', '--quiet', file);
  made.write(present(files));
  more(made);
  made.commit('Change');
  const pawl = pawlWith(models);
  const finished = await pawl(['gate', '--base', 'main', '--format', 'json', ...flags], made.root, {
    OPENAI_API_KEY: 'sk-simulated-0000',
    ...env,
  });
  if (finished.stdout === '') throw new Error(finished.stderr);
  const page = path.join(made.root, '.pawl/comment.md');
  const comment = existsSync(page) ? readFileSync(page, 'utf8') : '';
  return {
    ...finished,
    document: documentOf(finished),
    comment,
    firstLines: comment.split('\n').slice(0, 3).join('\n'),
    models,
    root: made.root,
  };
}

function present(files: Files): Record<string, string> {
  return Object.fromEntries(
    Object.entries(files).flatMap(([file, text]) => (text === null ? [] : [[file, text]])),
  );
}
