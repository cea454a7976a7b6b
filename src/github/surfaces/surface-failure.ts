import { milliseconds } from '../../numbers.ts';
import type { SurfaceResult } from '../../publish/publisher.ts';
import { askedWait, type RequestFailure, rateLimited } from '../../publish/retry.ts';
import { oneLine } from '../../report/escape.ts';
import { cutCharacters } from '../../report/limits.ts';
import { docsPage } from '../../vocabulary.ts';
import type { EventFacts } from '../events/event.ts';

/** The permission that a surface needs, as the workflow spells it. */
export type Permission = 'pull-requests' | 'checks' | 'issues';

type Failure = Extract<SurfaceResult, { reason: string }>;

/** Why a surface could not be written, and the line that mends it. A read-only token of a fork or Dependabot is not a failure. */
export function surfaceFailure(
  surface: string,
  permission: Permission,
  failure: RequestFailure,
  facts: Pick<EventFacts, 'fork' | 'secretsGiven' | 'repository'>,
): Failure {
  const said = `GitHub answered ${failure.status} (${brief(failure.message)})`;
  const failed = (reason: string, fix: string | null): Failure => ({
    surface,
    status: 'failed',
    reason,
    fix,
  });
  if (failure.status === 0) return failed(`GitHub's answer cannot be used (${brief(failure.message)})`, null);
  if (rateLimited(failure)) {
    const asked = askedWait(failure, Date.now());
    const later = asked === null ? 'later' : `in ${milliseconds(asked)}`;
    return failed(`${said}: the token's rate limit is spent`, `Re-run the job ${later}.`);
  }
  switch (failure.status) {
    case 401:
      return failed(
        `${said}: the token is not accepted`,
        `Give the step the token of the workflow:\ngithub-token: \${{ github.token }}`,
      );
    case 403:
      if (/\block(ed)?\b/i.test(failure.message)) return locked(surface);
      return !facts.secretsGiven
        ? readOnly(surface, permission, facts.fork)
        : failed(`${said}: the token lacks a permission`, permissionLines(permission));
    case 404:
      return !facts.secretsGiven
        ? readOnly(surface, permission, facts.fork)
        : failed(`${said}: ${facts.repository} is not visible to the token`, permissionLines(permission));
    case 410:
      return failed(
        `${said}: issues and their comments are turned off`,
        `Turn them on, or write in pawl.yaml:\n${surface === 'issue' ? 'report: { driftIssue: false }' : 'report: { comment: off }'}`,
      );
    case 422:
      return failed(`${said}: GitHub refused the content`, null);
    default:
      return failed(failure.status >= 500 ? `${said}, again after every retry` : said, 'Re-run the job.');
  }
}

/** The conversation is locked: nobody but people with write access may comment. */
export function locked(surface: string): Failure {
  return {
    surface,
    status: 'skipped',
    reason: 'the conversation of this pull request is locked',
    fix: 'Unlock the conversation, then re-run the job.',
  };
}

/** The lines that give a job this permission, beside the one that the checkout needs. Issues are written by the job that also stores samples. */
function permissionLines(permission: Permission): string {
  const contents = permission === 'issues' ? 'write' : 'read';
  return `Give the job these permissions:\npermissions:\n  contents: ${contents}\n  ${permission}: write`;
}

/** Dependabot's token can be raised by `permissions:`, a fork's cannot. */
function readOnly(surface: string, permission: Permission, fork: boolean): Failure {
  const who = fork ? 'a pull request from a fork' : 'a run that Dependabot started';
  const fix = fork
    ? `The job summary holds the whole report. Pull requests from forks: ${docsPage('how-to/forks.md')}`
    : permissionLines(permission);
  return { surface, status: 'skipped', reason: `GitHub gives ${who} a read-only token`, fix };
}

/** GitHub's own words, without the address of its documentation. */
export function brief(message: string): string {
  return cutCharacters(oneLine(message).replace(/ - https:\/\/\S+$/, ''), 200);
}
