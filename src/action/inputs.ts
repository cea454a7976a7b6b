import { z } from 'zod';
import { parseShard } from '../commands/shards/parse-shard.ts';
import { nearestWord } from '../config/nearest-word.ts';
import { PawlError } from '../errors.ts';
import type { Shard } from '../plan/shards.ts';
import type { CommentPolicy } from '../publish/comment-policy.ts';
import type { Outcome } from '../verdict/verdict.ts';
import { COMMENT_POLICIES, OUTCOMES } from '../vocabulary.ts';

/** Verdicts that `fail-on` may name. */
export type Failing = Exclude<Outcome, 'pass'>;
const FAILING = OUTCOMES.filter((outcome): outcome is Failing => outcome !== 'pass');

const MODES = ['gate', 'measure', 'publish', 'rerun'] as const;

/** A path below the folder that it is relative to. */
const inside = z
  .string()
  .refine(
    (text) => !/^([/\\]|[A-Za-z]:)|(^|[/\\])\.\.([/\\]|$)|\0/.test(text),
    'a relative path inside the checkout',
  );

/** What a switch may say, as YAML has it. */
const SWITCH = { truthy: ['true'], falsy: ['false'], error: '`true` or `false`' };

/** A job of GitHub's own runners ends after six hours. */
const DEFAULT_HOURS = '5';
const HOURS = 'hours from 0 to 240';

const inputSchema = z.object({
  config: inside,
  base: z.string().refine((text) => !/^-|[\s\0]/.test(text), 'a branch, tag or commit'),
  mode: z.enum(MODES),
  publication: inside.min(1, 'a path'),
  title: z.string().max(80, 'at most 80 characters'),
  comment: z.enum(COMMENT_POLICIES).or(z.literal('')),
  'fail-on': z.string(),
  'github-token': z.string(),
  'working-directory': inside,
  shard: z.string().refine((text) => text === '' || isShard(text), '`1/4` to `4/4`, or the like'),
  merge: z.string().refine((text) => !text.includes('\0'), 'a folder'),
  upload: z.stringbool(SWITCH),
  cache: z.stringbool(SWITCH),
  batch: z.stringbool(SWITCH),
  'batch-hours': z.coerce.number(HOURS).min(0, HOURS).max(240, HOURS),
  workflow: z
    .string()
    .refine((text) => text === '' || /^[\w.-]+\.ya?ml$/.test(text), 'the file name of a workflow'),
});
type InputName = keyof typeof inputSchema.shape;

/** Every input's name, as `action.yml` has it. */
export const INPUT_NAMES = Object.keys(inputSchema.shape) as readonly InputName[];

/** What the workflow asked for. A field is absent where it leaves the matter to the policy file or the event. */
export interface ActionInputs {
  readonly config?: string;
  readonly base?: string;
  readonly mode: (typeof MODES)[number];
  /** Relative to the working directory. */
  readonly publication: string;
  /** Whose answer `mode: publish` publishes: the gate's `report.title`. */
  readonly title?: string;
  readonly comment?: CommentPolicy;
  /** Empty: no verdict fails the step. */
  readonly failOn?: readonly Failing[];
  /** Empty: GitHub's API is left alone. Must be masked before anything is logged. */
  readonly token: string;
  /** Relative to the workspace. */
  readonly workingDirectory: string;
  /** Which part of the gate this job draws, for a later one to merge. Absent: all of it. */
  readonly shard?: Shard;
  /** Where the parts of shards are, for this job to merge: absolute, or relative to the workspace. Absent: there are none. */
  readonly merge?: string;
  /** Whether what a gate leaves becomes an artifact of the run. */
  readonly upload: boolean;
  /** Whether journals and learnt limits are handed from run to run. */
  readonly cache: boolean;
  /** Whether a night asks OpenAI's models in batches, and for how many hours it waits for them. */
  readonly batch: boolean;
  readonly batchHours: number;
  /** File name of the gate's workflow, for `mode: rerun`. */
  readonly workflow: string;
}

/** The inputs of this step, from the variables that the runner makes of them (`INPUT_GITHUB-TOKEN`). Throws a usage error. */
export function readInputs(env: NodeJS.ProcessEnv): ActionInputs {
  const raw = Object.fromEntries(INPUT_NAMES.map((name) => [name, inputOf(env, name)]));
  const result = inputSchema.safeParse({
    ...raw,
    mode: raw.mode || (env.GITHUB_EVENT_NAME === 'issue_comment' ? 'rerun' : 'gate'),
    publication: raw.publication || '.pawl/publication.json',
    'working-directory': raw['working-directory'] || '.',
    upload: raw.upload || 'true',
    cache: raw.cache || 'true',
    batch: raw.batch || 'false',
    'batch-hours': raw['batch-hours'] || DEFAULT_HOURS,
  });
  if (!result.success) throw wrongInput(result.error, raw);
  const { config, base, title, comment, 'fail-on': failOn, shard, merge, ...inputs } = result.data;
  if (shard !== '' && merge !== '') throw bothSharded();
  return {
    ...(config === '' ? {} : { config }),
    ...(base === '' ? {} : { base }),
    ...(title === '' ? {} : { title }),
    ...(comment === '' ? {} : { comment }),
    ...(shard === '' ? {} : { shard: parseShard(shard) }),
    ...(merge === '' ? {} : { merge }),
    ...(failOn === '' ? {} : { failOn: failingVerdicts(failOn) }),
    mode: inputs.mode,
    publication: inputs.publication,
    token: inputs['github-token'],
    workingDirectory: inputs['working-directory'],
    upload: inputs.upload,
    cache: inputs.cache,
    batch: inputs.batch,
    batchHours: inputs['batch-hours'],
    workflow: inputs.workflow || ownWorkflow(env) || 'pawl.yml',
  };
}

/** File name of the workflow that this step is in: `acme/shop/.github/workflows/pawl.yml@refs/heads/main`. */
function ownWorkflow({ GITHUB_WORKFLOW_REF: ref = '' }: NodeJS.ProcessEnv): string | undefined {
  return /^[^@]*\/\.github\/workflows\/([\w.-]+\.ya?ml)@/.exec(ref)?.[1];
}

function inputOf(env: NodeJS.ProcessEnv, name: string): string {
  return (env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] ?? '').trim();
}

function isShard(text: string): boolean {
  try {
    parseShard(text);
    return true;
  } catch {
    return false;
  }
}

function bothSharded(): PawlError {
  return new PawlError({
    code: 'action/wrong-input',
    what: 'The inputs `shard` and `merge` are both set.',
    why: 'A job either draws one part of the answers, or merges all parts.',
    fix: 'in the job of the matrix:\nwith:\n  shard: 1/4\nin the job after it:\nwith:\n  merge: parts',
  });
}

function failingVerdicts(text: string): readonly Failing[] {
  const words = text.split(/[\s,]+/).filter((word) => word !== '');
  if (words.length === 1 && words[0] === 'never') return [];
  const unknown = words.find((word) => !(FAILING as readonly string[]).includes(word));
  if (unknown !== undefined)
    throw wrongFailOn(`\`${unknown}\` is not a verdict that can fail a step.`, unknown);
  if (!words.includes('regressed'))
    throw wrongFailOn('Without `regressed` the gate would never block on a regression.');
  return FAILING.filter((word) => words.includes(word));
}

function wrongFailOn(why: string, word?: string): PawlError {
  const near = word === undefined ? undefined : nearestWord(word, [...FAILING, 'never']);
  return new PawlError({
    code: 'action/wrong-input',
    what: 'The input `fail-on` is wrong.',
    why: near ? `${why} Did you mean \`${near}\`?` : why,
    fix: 'with:\n  fail-on: regressed, not-measured    # or: never',
  });
}

const EXAMPLES: Partial<Record<InputName, string>> = {
  config: 'pawl.yaml',
  base: 'main',
  mode: 'gate',
  publication: '.pawl/publication.json',
  title: 'Support evals',
  comment: 'always    # changes, failures, off',
  'working-directory': 'checkout',
  shard: '1/4',
  upload: 'false',
  cache: 'false',
  batch: 'true',
  'batch-hours': '5',
  workflow: 'pawl.yml',
};

/** Says which input is wrong and what it may be. A value is repeated only where it cannot be a secret. */
function wrongInput(error: z.ZodError, raw: Record<string, string>): PawlError {
  const issue = error.issues[0];
  const name = String(issue?.path[0]) as InputName;
  const found = JSON.stringify((raw[name] ?? '').slice(0, 80));
  return new PawlError({
    code: 'action/wrong-input',
    what: `The input \`${name}\` is wrong.`,
    why: `Expected ${name in WORDS ? WORDS[name] : issue?.message}, found ${found}.`,
    fix: `with:\n  ${name}: ${EXAMPLES[name]}`,
  });
}

const WORDS: Partial<Record<InputName, string>> = {
  mode: '`gate`, `publish` or `rerun`',
  comment: '`always`, `changes`, `failures` or `off`',
};
