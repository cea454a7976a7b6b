import type { GateConfig } from '../../config/gate-config.ts';
import { loadGateConfig } from '../../config/load-gate-config.ts';
import { nearestWord } from '../../config/nearest-word.ts';
import { submoduleHelp } from '../../config/submodule-help.ts';
import { PawlError, placeText } from '../../errors.ts';
import { firstOf } from '../../numbers.ts';
import { absentSentence } from '../../plan/absent-metrics.ts';
import { casePairs } from '../../plan/pairing/case-pairs.ts';
import { quarantineEntry } from '../../plan/quarantine.ts';
import { hasFailed, type SuiteArms } from '../../plan/unmeasured-suite.ts';
import { defaultBranch } from '../../trees/git/default-branch.ts';
import type { Repository } from '../../trees/git/repository.ts';
import { PACKAGE } from '../../vocabulary.ts';
import { openTree, type TreeOptions } from '../opening/open-tree.ts';
import { unknownInTree } from '../opening/unknown-metrics.ts';
import { storedProfiles } from '../record/stored-profiles.ts';
import { type DoctorFinding, ok, open, wrong } from './finding.ts';

/** What was found out, with the findings. */
export interface Found<T> {
  readonly value: T;
  readonly findings: readonly DoctorFinding[];
}

const OLDEST_NODE = [20, 20] as const;

/** Whether this Node can run pawl. */
export function nodeFinding(version: string): DoctorFinding {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const isNew = major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1]);
  return isNew
    ? ok(`Node ${version}`)
    : wrong(`Node ${version} is too old: ${OLDEST_NODE.join('.')} is the oldest`, 'nvm install 24');
}

/** The clone's depth, and the branch that pull requests go to. */
export async function cloneFindings({ git }: Pick<Repository, 'git'>): Promise<Found<string>> {
  const shallow = await git(['rev-parse', '--is-shallow-repository']);
  const depth =
    shallow.stdout.trim() === 'true'
      ? open('The clone is shallow: a gate has to deepen it', 'git fetch --unshallow')
      : ok('The whole history is there');
  const branch = await defaultBranch(git);
  return { value: branch, findings: [depth, await branchFinding(git, branch)] };
}

async function branchFinding(git: Repository['git'], branch: string): Promise<DoctorFinding> {
  const known = await git(['symbolic-ref', '--quiet', 'refs/remotes/origin/HEAD']);
  if (known.code === 0) return ok(`The default branch is ${branch}`);
  const taken = `The default branch is taken to be ${branch}`;
  const origin = await git(['config', '--get', 'remote.origin.url']);
  return origin.code === 0
    ? open(`${taken}: this clone does not say which it is`, 'git remote set-head origin --auto')
    : open(`${taken}: this repository has no remote called origin`);
}

/** The policy and its suites; null where it cannot be read. */
export function policyFindings(root: string, file: string | undefined): Found<GateConfig | null> {
  try {
    const config = loadGateConfig({ root, file, keepUnreadable: true, submodules: true });
    const policy = ok(
      config.file === null
        ? 'No policy file at the root: the built-in rules hold'
        : `The policy ${config.file} can be read`,
    );
    const help = submoduleHelp(config.skipped);
    const none = help
      ? wrong(`No suite was found. ${help.why}`, help.fix)
      : wrong('No suite was found', 'npx promptfoo@latest init evals');
    const suites = config.suites.length > 0 ? [] : [none];
    return { value: config, findings: [policy, ...suites] };
  } catch (error) {
    if (!(error instanceof PawlError)) throw error;
    return { value: null, findings: [ofError('The policy is not valid', error)] };
  }
}

/** Opens every suite without a call, and names the variables that none of the environment sets. No application is started. */
export async function suiteFindings(
  options: Pick<TreeOptions, 'root' | 'config' | 'env' | 'openEngine'>,
): Promise<Found<readonly string[]>> {
  const { serve: _, ...policy } = options.config.policy;
  const tree = await openTree({ ...options, config: { ...options.config, policy }, secretsWithheld: null });
  try {
    const missing = new Set<string>();
    const findings = [...tree.suites].map(([id, { candidate }]): DoctorFinding => {
      if (candidate === null) return open(`The suite ${id} is not there`);
      if (hasFailed(candidate)) {
        const { reason, fix } = candidate.failed;
        return wrong(`The suite ${id} cannot be loaded: ${reason}`, fix ?? 'Mend its config.');
      }
      for (const name of candidate.missingSecrets) missing.add(name);
      const { length } = candidate.cases;
      return ok(`The suite ${id} loads: ${length} case${length === 1 ? '' : 's'}`);
    });
    return {
      value: [...missing].sort(),
      findings: [
        ...findings,
        ...gateFindings(options, tree.suites),
        ...quarantineFindings(options.config, tree.suites),
      ],
    };
  } finally {
    await tree.close();
  }
}

/** Metrics that the policy names and that do not exist: every command that judges or asks a suite refuses them. */
function gateFindings(
  { root, config }: Pick<TreeOptions, 'root' | 'config'>,
  suites: ReadonlyMap<string, SuiteArms>,
): readonly DoctorFinding[] {
  return unknownInTree(config, root, suites).map((each) =>
    wrong(
      absentSentence(each, each.suite.id),
      each.near === null
        ? `Take the line \`${each.metric}\` out of \`metrics:\`, or name the metric at an assertion: metric: ${each.metric}`
        : `In ${config.file ?? 'pawl.yaml'}, write \`${each.near}\` in place of \`${each.metric}\`.`,
    ),
  );
}

/** Entries of the list `quarantine` that name no case: they put nothing aside. Nothing is known of them where a suite could not be loaded. */
function quarantineFindings(
  { policy, file }: GateConfig,
  suites: ReadonlyMap<string, SuiteArms>,
): readonly DoctorFinding[] {
  const known: string[] = [];
  for (const [suite, { candidate }] of suites) {
    if (candidate === null || hasFailed(candidate)) return [];
    known.push(
      ...casePairs(null, candidate).pairs.map(({ planned }) =>
        quarantineEntry({ suite, case: planned.case }),
      ),
    );
  }
  return policy.quarantine
    .filter((entry) => !known.includes(entry))
    .map((entry) => {
      const near = nearestWord(entry, known);
      return wrong(
        `\`${entry}\` is in quarantine, and no case of this repository has that name`,
        near === null
          ? `Take \`${entry}\` out of \`quarantine:\`.`
          : `In ${file ?? 'pawl.yaml'}, write \`${near}\` in place of \`${entry}\` under \`quarantine:\`.`,
      );
    });
}

/** Whether the answers of main can be read. */
export async function storeFinding(
  root: string,
  config: GateConfig,
  { git }: Pick<Repository, 'git'>,
): Promise<DoctorFinding> {
  try {
    const { store, suites, problems } = await storedProfiles(root, config, git);
    const stored = suites.filter(({ samples }) => samples > 0).length;
    if (problems.length > 0)
      return open(
        `Of the store ${store}, not all could be read: ${firstOf([...new Set(problems.map(({ message }) => message))], 1)}`,
        `npx ${PACKAGE} baseline show`,
      );
    return stored > 0
      ? ok(`The store ${store} holds answers of main for ${stored} of ${suites.length} suites`)
      : open(
          `The store ${store} holds nothing yet: the job main fills it after the next push`,
          `npx ${PACKAGE} baseline record`,
        );
  } catch (error) {
    if (!(error instanceof PawlError)) throw error;
    return ofError('The store of main cannot be read', error);
  }
}

function ofError(what: string, { help }: PawlError): DoctorFinding {
  const place = help.place === undefined ? '' : `${placeText(help.place)}: `;
  return wrong(
    `${what}: ${place}${help.what}${help.why ? ` ${help.why}` : ''}`,
    help.fix ?? `npx ${PACKAGE} plan`,
  );
}
