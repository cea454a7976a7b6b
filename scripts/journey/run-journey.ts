import { cpSync, existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse, stringify } from 'yaml';
import { JOURNEY, type JourneyStep, STEPS, type Training } from './steps.ts';

/** What the journey is run with: a repository whose `main` has one commit, and the two programs. */
export interface Stage {
  readonly root: string;
  /** Folder of the simulated fine-tunes: a training file for each. */
  readonly school: string;
  readonly git: (...args: string[]) => string;
  readonly pawl: (...args: string[]) => Promise<{ code: number; stdout: string; stderr: string }>;
}

/** What came of one step. */
export interface StepResult {
  readonly step: JourneyStep;
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
  /** The comment of the pull request. */
  readonly comment: string;
  /** What the commit of the step changes, without the training data. */
  readonly diff: string;
  /** Commands before the commit, with their output. */
  readonly said: readonly Said[];
}

interface Said {
  readonly args: readonly string[];
  readonly stdout: string;
}

/** Goes through the steps in their order. Each is a branch of main, which is merged before the next one, unless it stays open. */
export async function runJourney(stage: Stage, onStep: (result: StepResult) => void = () => {}) {
  const results: StepResult[] = [];
  mkdirSync(stage.school, { recursive: true });
  cpSync(path.join(JOURNEY, 'phrases.yaml'), path.join(stage.school, 'phrases.yaml'));
  for (const [at, step] of STEPS.entries()) {
    const result = await ranStep(stage, step, STEPS[at - 1]?.isOpen === true);
    results.push(result);
    onStep(result);
  }
  return results;
}

async function ranStep(stage: Stage, step: JourneyStep, goesOn: boolean): Promise<StepResult> {
  const { root, git, pawl } = stage;
  if (!goesOn) git('switch', '--quiet', '--create', step.name, 'main');
  const said = step.training ? await trained(stage, step.training) : [];
  cpSync(path.join(JOURNEY, step.name), root, { recursive: true });
  git('add', '--all');
  git('commit', '--quiet', '--message', step.subject);
  const own = ['--', '.', ':!*.jsonl', ':!docs', ':!*cases.yaml'];
  const diff = git('diff', '--unified=1', goesOn ? 'HEAD~' : 'main...HEAD', ...own);
  const { code, stdout, stderr } = await pawl('gate', '--base', 'main', '--format', 'json');
  const file = path.join(root, '.pawl/comment.md');
  const comment = existsSync(file) ? readFileSync(file, 'utf8') : '';
  if (step.isOpen !== true) git('branch', '--force', 'main', 'HEAD');
  return { step, code, stdout, stderr, comment, diff, said };
}

/** From failures to a model: drafts are asked for, reviewed and exported, and the simulated fine-tune is trained on the file. */
async function trained({ root, school, pawl }: Stage, { name, count, mistaken = {} }: Training) {
  const [failures, drafts] = [`.pawl/${name}-failures.yaml`, `.pawl/${name}-drafts.yaml`];
  const said: Said[] = [];
  const done = async (...args: string[]) => {
    const { stdout, stderr, code } = await pawl(...args);
    if (code !== 0) throw new Error(`pawl ${args.join(' ')} ended with ${code}\n${stderr}${stdout}`);
    said.push({ args, stdout });
  };
  await done('run');
  await done('export', 'training', '--out', failures);
  await done('draft', '--model', 'openai:chat:simulated-writer', '--count', String(count), '--out', drafts);
  review(root, drafts, mistaken);
  await done('export', 'training', drafts);
  cpSync(path.join(root, 'training.jsonl'), path.join(school, `${name}.jsonl`));
  return said;
}

interface Draft {
  readonly expected: readonly { readonly value: string }[];
  readonly source: { readonly case: string };
}

/**
 * Plays the person who reviews: accepts every draft, with the queue of its case and the sentence of the help centre that holds its fact.
 * A reviewer who is mistaken files one queue under another.
 */
function review(root: string, name: string, mistaken: Readonly<Record<string, string>>): void {
  const file = path.join(root, name);
  const sentences = globSync('docs/**/*.md', { cwd: root }).flatMap((page) =>
    readFileSync(path.join(root, page), 'utf8').split(/(?<=[.!?。])\s+|\n+/),
  );
  const sentenceWith = (fact: string) =>
    sentences.find((one) => one.toLowerCase().includes(fact.toLowerCase()));
  const drafts = parse(readFileSync(file, 'utf8')) as { readonly entries: readonly Draft[] };
  const entries = drafts.entries.map((draft) => {
    const [right = ''] = draft.source.case.split(':');
    const reply = sentenceWith(draft.expected[0]?.value ?? '');
    const answer = { queue: mistaken[right] ?? right, reply };
    return { ...draft, accepted: true, corrected: JSON.stringify(answer) };
  });
  writeFileSync(file, stringify({ ...drafts, entries }));
}
