import { type DoctorFinding, ok, open, wrong } from './finding.ts';
import type { JobRole, PawlJob } from './workflow-jobs.ts';

type Level = 'read' | 'write';

/** What each job needs, as docs/how-to/permissions.md ("Which permission is for what") has it. */
const NEEDED: Readonly<Record<JobRole, Readonly<Record<string, Level>>>> = {
  gate: { contents: 'read', checks: 'write', 'pull-requests': 'write' },
  shard: { contents: 'read', checks: 'read' },
  measure: { contents: 'read', 'pull-requests': 'read' },
  publish: { checks: 'write', 'pull-requests': 'write' },
  main: { contents: 'write', checks: 'write', actions: 'read', 'pull-requests': 'read' },
  accept: { actions: 'write', 'pull-requests': 'read' },
};
const RUNS_SUITES: ReadonlySet<JobRole> = new Set(['gate', 'shard', 'measure', 'main']);
const JUDGES: ReadonlySet<JobRole> = new Set(['gate', 'measure']);

/** What is right and wrong with one job that uses the action. Pure: its words are the workflow's, to be escaped by whoever shows them. */
export function jobFindings(job: PawlJob): readonly DoctorFinding[] {
  return [
    ...eventFindings(job),
    ...permissionFindings(job),
    ...(RUNS_SUITES.has(job.role) ? checkoutFindings(job) : []),
    ...(JUDGES.has(job.role) ? [...skipFindings(job), ...artifactFindings(job)] : []),
  ];
}

function at({ file, id }: PawlJob): string {
  return `${file}, job ${id}`;
}

function eventFindings(job: PawlJob): readonly DoctorFinding[] {
  if (!job.events.has('pull_request_target')) return [];
  return [
    wrong(
      `${at(job)}: it starts on pull_request_target, which pawl refuses`,
      'on:\n  pull_request:\n    types: [opened, synchronize, reopened, edited]',
    ),
  ];
}

function permissionFindings(job: PawlJob): readonly DoctorFinding[] {
  const needed = { ...NEEDED[job.role], ...(job.events.has('workflow_run') && { actions: 'read' as const }) };
  const lines = Object.entries(needed).map(([name, level]) => `  ${name}: ${level}`);
  const fix = `permissions:\n${lines.join('\n')}`;
  if (job.permissions == null) return [open(`${at(job)}: its permissions are the repository's default`, fix)];
  const held = (name: string): unknown => {
    if (job.permissions === 'write-all') return 'write';
    if (job.permissions === 'read-all') return 'read';
    return typeof job.permissions === 'object'
      ? (job.permissions as Record<string, unknown>)[name]
      : undefined;
  };
  const missing = Object.entries(needed)
    .filter(([name, level]) => held(name) !== 'write' && held(name) !== level)
    .map(([name, level]) => `${name}: ${level}`);
  const tellsNoDrift = job.role === 'main' && job.events.has('schedule') && held('issues') !== 'write';
  const mayWrite = job.role !== 'main' && held('contents') === 'write';
  return [
    missing.length === 0
      ? ok(`${at(job)}: it has the permissions that it needs`)
      : wrong(`${at(job)}: it lacks ${missing.join(', ')}`, fix),
    ...(tellsNoDrift
      ? [open(`${at(job)}: no issue tells when a night finds drift`, `${fix}\n  issues: write`)]
      : []),
    ...(mayWrite
      ? [wrong(`${at(job)}: it may write to branches (contents: write), and runs code of the change`, fix)]
      : []),
  ];
}

function checkoutFindings(job: PawlJob): readonly DoctorFinding[] {
  const step = job.steps.find(({ uses = '' }) => uses.startsWith('actions/checkout@'));
  const fix = '- uses: actions/checkout@v7\n  with:\n    fetch-depth: 0\n    persist-credentials: false';
  if (step === undefined) return [wrong(`${at(job)}: it checks nothing out`, fix)];
  const inputs = step.with ?? {};
  return [
    String(inputs['persist-credentials']) === 'false'
      ? ok(`${at(job)}: no token is left on disk`)
      : wrong(`${at(job)}: the checkout leaves its token on disk`, fix),
    String(inputs['fetch-depth']) === '0'
      ? ok(`${at(job)}: the whole history is there`)
      : open(`${at(job)}: the clone is shallow, and pawl has to deepen it`, fix),
  ];
}

/** What keeps a required check from saying anything, or lets it say success without a verdict. */
function skipFindings(job: PawlJob): readonly DoctorFinding[] {
  const found: DoctorFinding[] = [];
  if (/github\.event\.(?:action|label|changes|pull_request)|needs\.|draft/.test(job.condition))
    found.push(
      wrong(
        `${at(job)}: its \`if:\` can skip it on a pull request, and GitHub takes a skipped job for a success`,
        `if: github.event_name == 'pull_request' || github.event_name == 'merge_group'`,
      ),
    );
  if (job.inputs.merge != null && !/\balways\(\)/.test(job.condition))
    found.push(
      wrong(
        `${at(job)}: a shard that fails skips it, and GitHub takes a skipped job for a success`,
        'if: always()',
      ),
    );
  const filters = ['paths', 'paths-ignore'].filter((name) => job.pullRequest[name] !== undefined);
  if (filters.length > 0)
    found.push(
      wrong(
        `${at(job)}: \`${filters.join('` and `')}\` keep it from starting, and a required check that nobody reports blocks. Pawl itself runs only what a change touches`,
        'on:\n  pull_request:\n    types: [opened, synchronize, reopened, edited]',
      ),
    );
  const { types } = job.pullRequest;
  if (job.events.has('pull_request') && !(Array.isArray(types) && types.includes('edited')))
    found.push(
      wrong(
        `${at(job)}: it does not run when a pull request goes to another branch`,
        'on:\n  pull_request:\n    types: [opened, synchronize, reopened, edited]',
      ),
    );
  if (job.cancels.includes(true))
    found.push(
      wrong(
        `${at(job)}: an edited title cuts off the run that judges the commit`,
        `cancel-in-progress: \${{ github.event.action == 'synchronize' }}`,
      ),
    );
  if (!job.events.has('merge_group'))
    found.push(open(`${at(job)}: a merge queue would wait for its check forever`, 'on:\n  merge_group:'));
  return found.length === 0 ? [ok(`${at(job)}: nothing skips it on a pull request`)] : found;
}

function artifactFindings(job: PawlJob): readonly DoctorFinding[] {
  if (String(job.inputs.upload ?? 'true') === 'false')
    return [open(`${at(job)}: \`upload: false\`, so main takes over only what a step of its own uploads`)];
  const own = job.steps.find(
    ({ uses = '', with: inputs }) => uses.startsWith('actions/upload-artifact@') && inputs?.name === 'pawl',
  );
  return [
    own === undefined
      ? ok(`${at(job)}: what it leaves becomes an artifact`)
      : wrong(
          `${at(job)}: its step that uploads \`pawl\` fails, because the action has taken that name`,
          'Remove the step of actions/upload-artifact.',
        ),
  ];
}
