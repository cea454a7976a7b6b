import type { z } from 'zod';
import { PawlError } from '../../errors.ts';
import { docsPage, PACKAGE } from '../../vocabulary.ts';

const EVENTS = '`pull_request`, `push`, `merge_group`, `workflow_dispatch` or `schedule`';
const WORKFLOW = 'on:\n  pull_request:\n  merge_group:\n  push:\n    branches: [main]';

/** The runner's variables are missing or wrong: this is not a workflow run. */
export function notInARun(error: z.ZodError): PawlError {
  return new PawlError({
    code: 'github/not-a-workflow-run',
    what: 'The variables of a GitHub workflow run are missing or wrong.',
    why: issuesText(error),
    fix: `Run this as a step of a workflow; on a machine of your own, run \`npx ${PACKAGE} gate\`.`,
  });
}

/** The event's file cannot be read as JSON. */
export function unreadablePayload(file: string, why: string): PawlError {
  return new PawlError({
    code: 'github/unreadable-event',
    what: `The event's payload cannot be read (${file}).`,
    why,
    fix: 'Re-run the job. If it happens again, look for a step that writes to GITHUB_EVENT_PATH.',
  });
}

/** The payload lacks what an event of this name always has. */
export function notThisEvent(name: string, error: z.ZodError): PawlError {
  return new PawlError({
    code: 'github/malformed-event',
    what: `The payload of the event \`${name}\` is not what GitHub sends.`,
    why: issuesText(error),
    fix: `Start the workflow by one of these events:\n${WORKFLOW}`,
  });
}

/** An event that pawl does not judge. */
export function unknownEvent(name: string): PawlError {
  return new PawlError({
    code: 'github/unknown-event',
    what: `Pawl does not judge the event \`${name}\`.`,
    why: `It has a change to look at in ${EVENTS}.`,
    fix: `Start the workflow by one of these events:\n${WORKFLOW}`,
  });
}

/** `pull_request_target` runs with the base branch's secrets and a token that writes: never beside code of the change. */
export function pullRequestTarget(): PawlError {
  return new PawlError({
    code: 'github/pull-request-target',
    what: 'Pawl refuses to run on `pull_request_target`.',
    why:
      'This event hands secrets and a token that writes to a job, and suites run code of the pull request: ' +
      'anyone who can open a pull request could take them.',
    fix:
      `Use \`pull_request\`. Pull requests from forks: ${docsPage('how-to/forks.md')}\n` +
      'on:\n  pull_request:',
  });
}

/** `workflow_run` has the same rights: it is for a job that publishes, and for nothing that runs suites. */
export function workflowRunMeasures(mode: string): PawlError {
  return new PawlError({
    code: 'github/workflow-run-measures',
    what: `Pawl refuses \`mode: ${mode}\` on \`workflow_run\`.`,
    why:
      'This event hands secrets and a token that writes to a job, and suites run code of the pull request: ' +
      'anyone who can open a pull request could take them.',
    fix:
      `Measure in a workflow on \`pull_request\`, and only publish in this one: ${docsPage('how-to/two-jobs.md#two-workflows')}\n` +
      'with:\n  mode: publish',
  });
}

/** The run that ended was started by an event that leaves nothing to publish. */
export function runOfOtherEvent(name: string): PawlError {
  return new PawlError({
    code: 'github/run-of-other-event',
    what: `Pawl does not publish for a run on \`${name}\`.`,
    why: 'On `workflow_run` it publishes what a run on `pull_request` or `merge_group` measured.',
    fix:
      'Skip the job for other runs:\n' +
      `if: github.event.workflow_run.event == 'pull_request' || github.event.workflow_run.event == 'merge_group'`,
  });
}

/** A push that removed its branch: there is nothing to judge. */
export function deletedBranch(ref: string): PawlError {
  return new PawlError({
    code: 'github/deleted-branch',
    what: `The push deleted \`${ref}\`: there is no commit to judge.`,
    fix: 'Skip the job for deletions:\nif: github.event.deleted == false',
  });
}

function issuesText(error: z.ZodError): string {
  return error.issues.map((issue) => `${issue.path.join('.') || 'payload'}: ${issue.message}`).join('; ');
}
