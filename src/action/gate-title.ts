import path from 'node:path';
import { loadGateConfig } from '../config/load-gate-config.ts';
import { type Policy, policySchema } from '../config/policy/policy.ts';
import { reportPolicy } from '../config/policy/report-policy.ts';
import { PawlError } from '../errors.ts';
import type { EventFacts } from '../github/events/event.ts';
import { baseCommit } from '../trees/git/base-commit.ts';
import { baseRule } from '../trees/git/base-rule.ts';
import { openRepository, type Repository } from '../trees/git/repository.ts';
import type { ActionInputs } from './inputs.ts';
import { type GateTitle, isNightly } from './step.ts';

/** Of a gate whose policy main does not have: no check of a gate of main can have that name. */
const NOT_ON_MAIN = 'not on main yet';

/** Absolute path of the checkout. */
export function checkoutOf(env: NodeJS.ProcessEnv, { workingDirectory }: ActionInputs): string {
  return path.resolve(env.GITHUB_WORKSPACE ?? process.cwd(), workingDirectory);
}

/** Absolute path of the publication that one job leaves and another publishes. */
export function publicationPath(env: NodeJS.ProcessEnv, inputs: ActionInputs): string {
  return path.join(checkoutOf(env, inputs), inputs.publication);
}

/**
 * Title and comment policy of the gate. Main's policy says them of a change. A pull request cannot answer in the name of
 * another gate. A job that only publishes has its own inputs for them, and reads neither from the file that it publishes.
 */
export async function gateTitle(
  env: NodeJS.ProcessEnv,
  inputs: ActionInputs,
  facts: EventFacts,
): Promise<GateTitle> {
  if (inputs.mode === 'publish') return titled({ ...inputs, comment: 'changes' }, inputs);
  const own = ownReport(env, inputs);
  try {
    const main = await mainReport(env, inputs, facts, own);
    return main === null ? notOnMain(own, inputs) : titled(main, inputs);
  } catch (problem) {
    if (!(problem instanceof PawlError)) throw problem;
    return { ...titled(own, inputs), problem };
  }
}

type Report = Pick<Policy['report'], 'comment'> & { readonly title?: string | undefined };

function titled({ title, comment }: Report, inputs: ActionInputs): GateTitle {
  return { title: title ?? null, policyTitle: title ?? null, comment: inputs.comment ?? comment };
}

/**
 * Of a gate that this change brings along. Without a policy file main is judged by the built-in rules, which have no title;
 * a file that the workflow names, and main lacks, is of another gate than those of main.
 */
function notOnMain(own: Report, inputs: ActionInputs): GateTitle {
  const { policyTitle } = titled(own, inputs);
  const title = policyTitle === null ? NOT_ON_MAIN : `${policyTitle} (${NOT_ON_MAIN})`;
  const { comment } = titled(reportPolicy(''), inputs);
  return { title: inputs.config === undefined ? null : title, policyTitle, comment };
}

/** Main's own words, found as the run finds main; null where main has no such policy. A checkout of main itself says them as well. */
async function mainReport(
  env: NodeJS.ProcessEnv,
  inputs: ActionInputs,
  facts: EventFacts,
  own: Report,
): Promise<Report | null> {
  if (isNightly(facts, inputs)) return own;
  const repository = await openRepository(checkoutOf(env, inputs), env, true);
  const rule = baseRule(inputs.base, facts, repository);
  if (rule.kind === 'record') return own;
  const { commit } = await baseCommit(repository, rule);
  const names = inputs.config === undefined ? ['pawl.yaml', 'pawl.yml'] : [inputs.config];
  for (const name of names) {
    const text = await fileAt(repository, commit, name);
    if (text !== null) return reportPolicy(text);
  }
  return null;
}

/** Text of a file as a commit has it, also where it stands behind a link; null where it has none. */
async function fileAt({ git }: Repository, commit: string, name: string): Promise<string | null> {
  const file = path.posix.normalize(name.replaceAll('\\', '/'));
  const { stdout } = await git(['cat-file', '--batch', '--follow-symlinks'], {
    input: `${commit}:${file}\n`,
  });
  // `<object> blob <bytes>`, the text, and a line feed of git's own. A link out of the repository, or to nothing, has another first line.
  const head = /^[0-9a-f]+ blob \d+\n/.exec(stdout);
  return head ? stdout.slice(head[0].length, -1) : null;
}

/** What the checkout's own policy says; the defaults where it cannot be read: that is told when the gate runs. */
function ownReport(env: NodeJS.ProcessEnv, inputs: ActionInputs): Policy['report'] {
  try {
    const root = checkoutOf(env, inputs);
    return loadGateConfig({ root, file: inputs.config, discover: false }).policy.report;
  } catch (error) {
    if (!(error instanceof PawlError) && !isMissing(error)) throw error;
    return policySchema.parse({}).report;
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
