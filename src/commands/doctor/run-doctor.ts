import { existsSync, lstatSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { GateConfig } from '../../config/gate-config.ts';
import { type BranchRules, branchRules } from '../../github/required-checks.ts';
import { filesThatGate, isCiPipeline } from '../../inputs/ci-files.ts';
import { neededVariables } from '../../inputs/provider-secrets.ts';
import { andList } from '../../numbers.ts';
import type { Git } from '../../trees/git/git.ts';
import { openRepository } from '../../trees/git/repository.ts';
import { PACKAGE } from '../../vocabulary.ts';
import type { OpenEngine } from '../opening/open-engine.ts';
import { type DoctorFinding, ok, open, wrong } from './finding.ts';
import { githubRepository, githubToken } from './github-place.ts';
import { jobFindings } from './job-findings.ts';
import {
  cloneFindings,
  nodeFinding,
  policyFindings,
  storeFinding,
  suiteFindings,
} from './repository-findings.ts';
import { setUpFindings, wordFindings } from './set-up-findings.ts';
import { type PawlJob, pawlJobs } from './workflow-jobs.ts';

/** What a shell hands to the check-up. */
export interface DoctorOptions {
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  readonly openEngine: OpenEngine;
  readonly policyFile: string | undefined;
  readonly nodeVersion: string;
}

const WORKFLOWS = '.github/workflows';
const INIT = `npx ${PACKAGE} init`;

/** Looks at everything that a gate depends on, and asks no model. Workflows are read as text: nothing of them is run. */
export async function runDoctor({
  cwd,
  env,
  openEngine,
  policyFile,
  nodeVersion,
}: DoctorOptions): Promise<readonly DoctorFinding[]> {
  const repository = await openRepository(cwd, env, false);
  const { root, git } = repository;
  const clone = await cloneFindings(repository);
  const { jobs, findings: ofFiles } = workflowsOf(root);
  const checked = [];
  for (const file of policyFile === undefined ? policiesOf(jobs) : [policyFile])
    checked.push(await checkedPolicy({ root, env, openEngine }, file));
  const [config = null] = checked.map((one) => one.config);
  const rules = await rulesOf(git, env, clone.value);
  return [
    nodeFinding(nodeVersion),
    ...clone.findings,
    ...checked.flatMap(({ findings }) => findings),
    ...ofFiles,
    ...jobs.flatMap(jobFindings),
    ...wordFindings(env),
    ...setUpFindings({
      jobs,
      needed: checked.flatMap(({ needed }) => needed),
      missing: checked.flatMap(({ missing }) => missing),
      rules,
      branch: clone.value,
    }),
    ...(config === null ? [] : [await storeFinding(root, config, repository)]),
  ];
}

/** The policy files of the gates: that of the root, and those that workflows name. Undefined: the default. */
function policiesOf(jobs: readonly PawlJob[]): readonly (string | undefined)[] {
  const running = jobs.filter(({ role }) => role !== 'publish' && role !== 'accept');
  const files = running.map(({ inputs }) => String(inputs.config ?? ''));
  const named = new Set(files.filter((file) => file !== '' && !file.includes('${{')));
  return [...(named.size === 0 || files.includes('') ? [undefined] : []), ...named];
}

interface CheckedPolicy {
  /** Null where it cannot be read. */
  readonly config: GateConfig | null;
  readonly findings: readonly DoctorFinding[];
  /** Variables that its suites' providers read, and those of them that are not set here. */
  readonly needed: readonly string[];
  readonly missing: readonly string[];
}

async function checkedPolicy(
  tree: Pick<DoctorOptions, 'env' | 'openEngine'> & { readonly root: string },
  file: string | undefined,
): Promise<CheckedPolicy> {
  const { value: config, findings } = policyFindings(tree.root, file);
  if (config === null) return { config, findings, needed: [], missing: [] };
  const suites =
    config.suites.length === 0 ? { value: [], findings: [] } : await suiteFindings({ ...tree, config });
  return {
    config,
    findings: [...findings, ...suites.findings],
    needed: neededVariables({ root: tree.root, suites: config.suites }),
    missing: suites.value,
  };
}

function workflowsOf(root: string): {
  readonly jobs: readonly PawlJob[];
  readonly findings: readonly DoctorFinding[];
} {
  const folder = path.join(root, WORKFLOWS);
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => /\.ya?ml$/.test(name)) : [];
  const jobs: PawlJob[] = [];
  const findings: DoctorFinding[] = [];
  for (const name of names.sort()) {
    const file = `${WORKFLOWS}/${name}`;
    try {
      jobs.push(...pawlJobs(file, plainText(path.join(folder, name)), isAction(root)));
    } catch (error) {
      const why = error instanceof Error ? error.message.split('\n', 1)[0] : String(error);
      findings.push(open(`${file} cannot be read: ${why}`));
    }
  }
  if (jobs.length === 0) findings.push(withoutWorkflow(root));
  return { jobs, findings };
}

/** No workflow of GitHub has a gate: the pipeline of another CI may. */
function withoutWorkflow(root: string): DoctorFinding {
  const elsewhere = filesThatGate(root).filter((file) => isCiPipeline(file) && !file.startsWith('.github/'));
  return elsewhere.length === 0
    ? wrong(`No workflow in ${WORKFLOWS} uses pawl-dev/pawl`, INIT)
    : ok(
        `${andList(elsewhere)} ${elsewhere.length === 1 ? 'calls' : 'call'} Pawl. Of pipelines, doctor checks no more than workflows of GitHub`,
      );
}

/** A workflow that is larger is nobody's by hand. */
const MOST_BYTES = 500_000;

/** The text of a small file. Throws, with a sentence, for anything else: a link may lead to what never ends. */
function plainText(file: string): string {
  const found = lstatSync(file);
  if (!found.isFile() || found.size > MOST_BYTES) throw new Error('it is not a file of a workflow’s size');
  return readFileSync(file, 'utf8');
}

/** The action by its name, or as the checkout that holds it. */
function isAction(root: string): (uses: string) => boolean {
  const file = path.join(root, 'action.yml');
  const isOwn = existsSync(file) && /^name: ['"]?Pawl\b/m.test(plainText(file));
  return (uses) => /^pawl-dev\/pawl@/.test(uses) || (isOwn && uses === './');
}

/** What GitHub says of the default branch, or why it does not. */
async function rulesOf(
  git: Git,
  env: NodeJS.ProcessEnv,
  branch: string,
): Promise<{ readonly repository: string | null; readonly rules: BranchRules | null; readonly why: string }> {
  const { GITHUB_API_URL: apiUrl = 'https://api.github.com' } = env;
  const repository = await githubRepository(git, env);
  if (repository === null) return { repository, rules: null, why: 'origin is not on github.com' };
  const token = await githubToken(env);
  if (token === '')
    return { repository, rules: null, why: 'no token: set GITHUB_TOKEN, or log in with `gh auth login`' };
  try {
    const rules = await branchRules({ token, apiUrl, repository, branch });
    return { repository, rules, why: '' };
  } catch (error) {
    return { repository, rules: null, why: error instanceof Error ? error.message : String(error) };
  }
}
