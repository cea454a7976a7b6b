import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { errorText, PawlError } from '../../../src/errors.ts';
import { readEvent } from '../../../src/github/events/event.ts';
import { temporaryFolder } from '../../support/files/temporary.ts';

const events = path.resolve(import.meta.dirname, '../../../fixtures/events');

function environment(eventName: string, file: string, more: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv {
  return {
    GITHUB_EVENT_NAME: eventName,
    GITHUB_EVENT_PATH: path.join(events, file),
    GITHUB_REPOSITORY: 'acme/shop',
    GITHUB_SHA: 'c0ffee00c0ffee00c0ffee00c0ffee00c0ffee00',
    GITHUB_REF: 'refs/pull/7/merge',
    GITHUB_ACTOR: 'octocat',
    GITHUB_RUN_ID: '42',
    GITHUB_RUN_ATTEMPT: '2',
    ...more,
  };
}

function refusal(env: NodeJS.ProcessEnv): string {
  try {
    readEvent(env);
  } catch (error) {
    if (error instanceof PawlError && error.kind === 'usage')
      return errorText(error.help).replaceAll(events, 'EVENTS');
    throw error;
  }
  return 'not refused';
}

describe('facts', () => {
  test('of a pull request', () => {
    expect(readEvent(environment('pull_request', 'pull_request.synchronize.json'))).toMatchInlineSnapshot(`
      {
        "apiUrl": "https://api.github.com",
        "attempt": 2,
        "baseRef": "main",
        "baseSha": "9f8e7d6c5b4a39281706f5e4d3c2b1a098765432",
        "defaultBranch": "main",
        "dependabot": false,
        "fork": false,
        "headSha": "a1b2c3d4e5f60718293a4b5c6d7e8f9001122334",
        "isPublic": true,
        "kind": "pull-request",
        "locked": false,
        "name": "pull_request",
        "pullNumber": 7,
        "ref": "refs/pull/7/merge",
        "repository": "acme/shop",
        "runUrl": "https://github.com/acme/shop/actions/runs/42/attempts/2",
        "secretsGiven": true,
        "serverUrl": "https://github.com",
      }
    `);
  });

  const head = 'a1b2c3d4e5f60718293a4b5c6d7e8f9001122334';
  const main = '9f8e7d6c5b4a39281706f5e4d3c2b1a098765432';
  test.each([
    [
      'pull_request',
      'pull_request.opened.json',
      { pullNumber: 7, headSha: head, baseSha: main, fork: false, secretsGiven: true },
    ],
    ['pull_request', 'pull_request.locked.json', { locked: true }],
    ['pull_request', 'pull_request.fork.json', { fork: true, dependabot: false, secretsGiven: false }],
    ['pull_request', 'pull_request.fork-deleted.json', { fork: true, secretsGiven: false }],
    [
      'push',
      'push.main.json',
      {
        kind: 'push',
        ref: 'refs/heads/main',
        headSha: head,
        beforeSha: main,
        defaultBranch: 'main',
        secretsGiven: true,
      },
    ],
    [
      'merge_group',
      'merge_group.checks_requested.json',
      { headSha: head, kind: 'merge-queue', baseSha: main, baseRef: 'main' },
    ],
    [
      'workflow_dispatch',
      'workflow_dispatch.json',
      { kind: 'manual', headSha: 'c0ffee00c0ffee00c0ffee00c0ffee00c0ffee00', defaultBranch: 'main' },
    ],
    [
      'schedule',
      'schedule.json',
      { kind: 'schedule', headSha: 'c0ffee00c0ffee00c0ffee00c0ffee00c0ffee00', defaultBranch: 'main' },
    ],
    [
      'workflow_run',
      'workflow_run.pull_request.json',
      {
        ...{ kind: 'pull-request', name: 'pull_request', pullNumber: 7, headSha: head, baseRef: 'main' },
        ...{ fork: false, secretsGiven: true, defaultBranch: 'main', isPublic: true },
        runUrl: 'https://github.com/acme/shop/actions/runs/42/attempts/1',
        measuredBranch: { repository: 'acme/shop', branch: 'shorter-prompt' },
      },
    ],
    [
      'workflow_run',
      'workflow_run.fork.json',
      {
        ...{ kind: 'pull-request', headSha: head, fork: true, dependabot: false, secretsGiven: true },
        measuredBranch: { repository: 'stranger/shop', branch: 'main' },
      },
    ],
    [
      'workflow_run',
      'workflow_run.merge_group.json',
      {
        ...{ kind: 'merge-queue', name: 'merge_group', headSha: head, baseRef: 'main', fork: false },
        ref: `refs/heads/gh-readonly-queue/main/pr-7-${main}`,
      },
    ],
  ] as const)('%s, %s', (name, file, facts) => {
    expect(readEvent(environment(name, file))).toMatchObject(facts);
  });

  test('a new branch has no commit before', () => {
    const facts = readEvent(environment('push', 'push.new-branch.json'));
    expect([facts.beforeSha, facts.ref]).toEqual([undefined, 'refs/heads/shorter-prompt']);
  });

  test.each(['feature\u3000修正', 'a\u00a0b', 'a\u2028%0A', '$(id)`x`;&|<b>%0A', '‮main', 'x'.repeat(250)])(
    'a branch with any name that git allows: %j',
    (name) => {
      const recorded = readFileSync(path.join(events, 'pull_request.opened.json'), 'utf8');
      const event = JSON.parse(recorded);
      event.pull_request.head.ref = name;
      const file = path.join(temporaryFolder(), 'event.json');
      writeFileSync(file, JSON.stringify(event));
      const env = environment('pull_request', file, { GITHUB_REF: `refs/heads/${name}` });
      expect(readEvent({ ...env, GITHUB_EVENT_PATH: file })).toMatchObject({ headSha: head, pullNumber: 7 });
    },
  );

  test('Dependabot, by whoever caused the run', () => {
    const env = environment('pull_request', 'pull_request.dependabot.json', {
      GITHUB_ACTOR: 'dependabot[bot]',
    });
    expect(readEvent(env)).toMatchObject({ dependabot: true, secretsGiven: false, fork: false });
    expect(readEvent({ ...env, GITHUB_ACTOR: 'octocat' })).toMatchObject({
      dependabot: false,
      secretsGiven: true,
    });
  });

  test('an Enterprise Server', () => {
    const env = environment('pull_request', 'pull_request.opened.json', {
      GITHUB_SERVER_URL: 'https://git.acme.example',
      GITHUB_API_URL: 'https://git.acme.example/api/v3/',
    });
    expect(readEvent(env)).toMatchObject({
      apiUrl: 'https://git.acme.example/api/v3',
      runUrl: 'https://git.acme.example/acme/shop/actions/runs/42/attempts/2',
    });
  });
});

describe('the pull request that a run measured', () => {
  type Run = Record<string, unknown> & { pull_requests: [{ head: object; base: object }] };

  /** The facts where this is changed of the run. */
  function facts(change: (run: Run) => Partial<Run>) {
    const payload = JSON.parse(readFileSync(path.join(events, 'workflow_run.pull_request.json'), 'utf8'));
    Object.assign(payload.workflow_run, change(payload.workflow_run));
    const file = path.join(temporaryFolder(), 'event.json');
    writeFileSync(file, JSON.stringify(payload));
    return readEvent({ ...environment('workflow_run', ''), GITHUB_EVENT_PATH: file });
  }

  const withPull = (more: (pull: Run['pull_requests'][0]) => object) => (run: Run) =>
    ({ pull_requests: [{ ...run.pull_requests[0], ...more(run.pull_requests[0]) }] }) as Partial<Run>;

  test.each([
    ['two of them', (run: Run) => ({ pull_requests: [...run.pull_requests, ...run.pull_requests] }) as never],
    ['another commit', withPull(({ head }) => ({ head: { ...head, sha: 'f00d'.repeat(10) } }))],
    ['another branch', withPull(({ head }) => ({ head: { ...head, ref: 'other' } }))],
    ['a branch of another repository', withPull(({ head }) => ({ head: { ...head, repo: { id: 5151 } } }))],
    ['one to another repository', withPull(({ base }) => ({ base: { ...base, repo: { id: 5151 } } }))],
  ])('is not known from %s', (_, change) => {
    const found = facts(change);
    expect([found.pullNumber, found.baseRef]).toEqual([undefined, undefined]);
  });

  test('may come from a repository that is gone', () => {
    expect(facts(() => ({ head_repository: null, pull_requests: [] as never }))).toMatchObject({
      fork: true,
      measuredBranch: { repository: null, branch: 'shorter-prompt' },
    });
  });

  test.each(['push', 'pull_request_target', 'workflow_dispatch'])('not of a run on %s', (event) => {
    expect(() => facts(() => ({ event }))).toThrow(`Pawl does not publish for a run on \`${event}\``);
  });
});

describe('refusals', () => {
  test('pull_request_target, and why', () => {
    expect(refusal(environment('pull_request_target', 'pull_request_target.json'))).toMatchInlineSnapshot(`
      "Pawl refuses to run on \`pull_request_target\`. [github/pull-request-target]
        This event hands secrets and a token that writes to a job, and suites run code of the pull request: anyone who can open a pull request could take them.
        To fix: Use \`pull_request\`. Pull requests from forks: https://github.com/pawl-dev/pawl/blob/main/docs/how-to/forks.md
          on:
            pull_request:"
    `);
  });
  test('an event that is not judged', () => {
    expect(refusal(environment('issue_comment', 'issue_comment.json'))).toMatchInlineSnapshot(`
      "Pawl does not judge the event \`issue_comment\`. [github/unknown-event]
        It has a change to look at in \`pull_request\`, \`push\`, \`merge_group\`, \`workflow_dispatch\` or \`schedule\`.
        To fix: Start the workflow by one of these events:
          on:
            pull_request:
            merge_group:
            push:
              branches: [main]"
    `);
  });
  test('a deleted branch', () => {
    expect(refusal(environment('push', 'push.deleted-branch.json'))).toMatchInlineSnapshot(`
      "The push deleted \`refs/heads/shorter-prompt\`: there is no commit to judge. [github/deleted-branch]
        To fix: Skip the job for deletions:
          if: github.event.deleted == false"
    `);
  });
  test('an event without its pull request', () => {
    expect(refusal(environment('pull_request', 'broken.no-pull-request.json'))).toMatchInlineSnapshot(`
      "The payload of the event \`pull_request\` is not what GitHub sends. [github/malformed-event]
        pull_request: Invalid input: expected object, received undefined
        To fix: Start the workflow by one of these events:
          on:
            pull_request:
            merge_group:
            push:
              branches: [main]"
    `);
  });
  test('a pull request without its base', () => {
    expect(refusal(environment('pull_request', 'broken.no-base.json'))).toMatchInlineSnapshot(`
      "The payload of the event \`pull_request\` is not what GitHub sends. [github/malformed-event]
        pull_request.base: Invalid input: expected object, received undefined
        To fix: Start the workflow by one of these events:
          on:
            pull_request:
            merge_group:
            push:
              branches: [main]"
    `);
  });
  test('a payload that would become an argument of git', () => {
    expect(refusal(environment('pull_request', 'broken.hostile.json'))).toMatchInlineSnapshot(`
      "The payload of the event \`pull_request\` is not what GitHub sends. [github/malformed-event]
        repository.full_name: not OWNER/NAME; pull_request.head.sha: not a commit id; pull_request.base.ref: not a git ref
        To fix: Start the workflow by one of these events:
          on:
            pull_request:
            merge_group:
            push:
              branches: [main]"
    `);
  });
  test.each(['broken.not-json.json', 'broken.empty.json', 'no-such-file.json'])('%s', (file) => {
    expect(refusal(environment('pull_request', file))).toMatch(
      /^The event's payload cannot be read \(EVENTS.*\[github\/unreadable-event\]/,
    );
  });
  test('a payload of another event', () => {
    expect(refusal(environment('merge_group', 'push.main.json'))).toMatch(
      /^The payload of the event `merge_group` is not what GitHub sends/,
    );
  });
  test('no workflow run at all', () => {
    expect(refusal({})).toMatchInlineSnapshot(`
      "The variables of a GitHub workflow run are missing or wrong. [github/not-a-workflow-run]
        GITHUB_EVENT_NAME: Invalid input: expected string, received undefined; GITHUB_EVENT_PATH: Invalid input: expected string, received undefined; GITHUB_REPOSITORY: Invalid input: expected string, received undefined; GITHUB_SHA: Invalid input: expected string, received undefined
        To fix: Run this as a step of a workflow; on a machine of your own, run \`npx @pawl-dev/pawl gate\`."
    `);
  });
  test('a folder in place of the file', () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'pawl-event-'));
    mkdirSync(path.join(folder, 'event.json'));
    expect(
      refusal({ ...environment('push', ''), GITHUB_EVENT_PATH: path.join(folder, 'event.json') }),
    ).toMatch(/it is a folder, and not a file/);
    rmSync(folder, { recursive: true });
  });
});
