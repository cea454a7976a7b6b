import { GATE_JOB, PUBLISHED_CHECK } from '../../config/starter.ts';
import { isOrdinaryWord } from '../../engine/redaction/secret-parts.ts';
import { secretVariables } from '../../engine/redaction/secret-variables.ts';
import type { BranchRules } from '../../github/required-checks.ts';
import { andList } from '../../numbers.ts';
import { docsPage } from '../../vocabulary.ts';
import { type DoctorFinding, ok, open, wrong } from './finding.ts';
import type { PawlJob } from './workflow-jobs.ts';

/** All jobs together, with what the suites need and what GitHub says. */
export interface SetUp {
  readonly jobs: readonly PawlJob[];
  /** Variables that the suites' providers read, by their configs. */
  readonly needed: readonly string[];
  /** Those that this environment does not set, by the suites themselves. */
  readonly missing: readonly string[];
  readonly rules: {
    readonly repository: string | null;
    readonly rules: BranchRules | null;
    readonly why: string;
  };
  readonly branch: string;
}

/** Secrets whose values are ordinary words: reports without the word tell which one it is. */
export function wordFindings(env: Readonly<Record<string, string | undefined>>): readonly DoctorFinding[] {
  const names = secretVariables(env).flatMap(({ name, value }) => (isOrdinaryWord(value) ? [name] : []));
  return [...new Set(names)].map((name) =>
    open(
      `${name} holds an ordinary word: reports say [${name}] wherever an answer has that word, and give it away. Such an answer is not graded again`,
      `export ${name}="$(openssl rand -hex 24)"`,
    ),
  );
}

/** What the jobs make together: keys, main, what is guarded, and what has to be required. */
export function setUpFindings(setUp: SetUp): readonly DoctorFinding[] {
  const judging = setUp.jobs.filter(({ role }) => role === 'gate' || role === 'measure');
  return [
    ...keyFindings(setUp, judging),
    ...(setUp.jobs.length > 0
      ? [judgingFinding(judging), mainFinding(setUp), guardFinding(setUp, judging)]
      : []),
    ...requiredFindings(setUp, judging),
    ...queueFindings(setUp),
  ];
}

/** Each entry of a queue is compared with the one before it: a failed one would go in with what was compared with it. */
function queueFindings({ rules: { rules }, branch }: SetUp): readonly DoctorFinding[] {
  if (rules?.takesFailing !== true) return [];
  return [
    wrong(
      `The merge queue of ${branch} merges an entry whose gate failed, where the entry behind it is green`,
      'Settings → Rules → Rulesets → Require merge queue → Only merge non-failing pull requests',
    ),
  ];
}

function keyFindings(
  { needed, missing, jobs }: SetUp,
  judging: readonly PawlJob[],
): readonly DoctorFinding[] {
  const names = [...new Set([...needed, ...missing])].sort();
  const running = jobs.filter(({ role }) => role === 'main' || judging.some((job) => job.role === role));
  return names.flatMap((name) => {
    const here = missing.includes(name)
      ? open(
          `${name} is not set here: \`pawl gate\` on this machine cannot measure the suites that need it`,
          `export ${name}=`,
        )
      : ok(`${name} is set here, or its suites run without it`);
    const lacking = running.filter(({ variables }) => !variables.has(name));
    const inJobs = lacking.map(({ file, id }) =>
      wrong(
        `${file}, job ${id}: its suites need ${name}, and no \`env:\` names it`,
        `env:\n  ${name}: \${{ secrets.${name} }}`,
      ),
    );
    const named = running.length > 0 && lacking.length === 0 ? [ok(`The workflow names ${name}`)] : [];
    return [here, ...named, ...inJobs];
  });
}

function judgingFinding(judging: readonly PawlJob[]): DoctorFinding {
  return judging.length > 0
    ? ok('A job judges pull requests')
    : wrong(
        'No job judges pull requests',
        'on:\n  pull_request:\n    types: [opened, synchronize, reopened, edited]',
      );
}

function mainFinding({ jobs, branch }: SetUp): DoctorFinding {
  return jobs.some(({ role }) => role === 'main')
    ? ok(`A job keeps what ${branch} answers`)
    : open(
        `No job keeps what ${branch} answers: every pull request asks it again`,
        `Take the job \`main\` from ${docsPage('how-to/set-up.md#the-workflow')}`,
      );
}

function guardFinding({ jobs, rules: { rules } }: SetUp, judging: readonly PawlJob[]): DoctorFinding {
  const publishes = jobs.some(({ role, events }) => role === 'publish' && events.has('workflow_run'));
  const isApart = publishes && judging.length > 0 && judging.every(({ role }) => role === 'measure');
  const isApproved = judging.length > 0 && judging.every(({ hasEnvironment }) => hasEnvironment);
  if (isApart || isApproved || rules?.hasWorkflow === true) {
    const by = [
      ...(isApart ? ['a workflow of main writes the verdict'] : []),
      ...(isApproved ? ['an environment holds the keys'] : []),
      ...(rules?.hasWorkflow === true ? ['a ruleset requires a workflow'] : []),
    ];
    return ok(`The set-up is guarded: ${by.join(', ')}`);
  }
  return open(
    `The set-up is advisory: whoever can push can edit the workflow. That is right for people whom you would let push. What guards it: ${docsPage('explanation/threat-model.md#the-set-up-that-defends')}`,
  );
}

function requiredFindings(
  { rules: { repository, rules, why }, branch, jobs }: SetUp,
  judging: readonly PawlJob[],
): readonly DoctorFinding[] {
  const unnamed = judging.filter(({ check }) => check === null);
  const published = jobs.some(({ role }) => role === 'publish') ? [PUBLISHED_CHECK] : [];
  const names = [...new Set([...judging.flatMap(({ check }) => check ?? []), ...published])];
  const held = names.filter((name) => rules?.checks.has(name));
  const lacking = names.filter((name) => !held.includes(name));
  // One ruleset for all of them: GitHub takes no second one of the same name.
  const line = requireLine(lacking, repository);
  const words = `the ${lacking.length === 1 ? 'check' : 'checks'} ${andList(lacking)}`;
  const finding =
    rules === null
      ? open(`Whether ${branch} requires ${words} is not known: ${why}`, line)
      : wrong(`${branch} does not require ${words}: a red gate blocks no merge`, line);
  return [
    ...held.map((name) => ok(`${branch} requires the check ${name}`)),
    ...(lacking.length > 0 ? [finding] : []),
    ...unnamed.map(({ file, id }) =>
      open(
        `${file}, job ${id}: which check to require shows on a pull request alone, because its name is made while it runs`,
        `Give the job a plain name, such as \`${GATE_JOB}\`.`,
      ),
    ),
  ];
}

/** A command that makes a ruleset; words where the name could be more than a name to a shell. */
function requireLine(names: readonly string[], repository: string | null): string {
  const isPlain =
    names.every((name) => /^[\w .:-]{1,100}$/.test(name)) &&
    repository !== null &&
    /^[\w.-]+\/[\w.-]+$/.test(repository);
  if (!isPlain) return 'Settings → Rules → Rulesets → New branch ruleset → Require status checks to pass';
  const ruleset = {
    name: 'pawl',
    target: 'branch',
    enforcement: 'active',
    conditions: { ref_name: { include: ['~DEFAULT_BRANCH'], exclude: [] } },
    rules: [
      {
        type: 'required_status_checks',
        parameters: {
          strict_required_status_checks_policy: false,
          required_status_checks: names.map((context) => ({ context })),
        },
      },
    ],
  };
  return `echo '${JSON.stringify(ruleset)}' | gh api repos/${repository}/rulesets --input -`;
}
