import type { EventFacts } from './events/event.ts';
import type { Overtaken } from './overtaken.ts';
import { failsElsewhere } from './same-commit.ts';
import { type JobVerdict, jobsOfRun, runOf } from './sibling-jobs.ts';
import { type SurfaceApi, UNWRITTEN } from './surface-api.ts';
import type { CheckPlace } from './surfaces/check-run.ts';
import { type EarlierCheck, earlierChecks } from './surfaces/standing-check.ts';

/** The gate's checks on a commit, the newest first, and what other pull requests say by them. */
interface ListedChecks {
  readonly checks: readonly EarlierCheck[];
  readonly failing: Overtaken | null;
}

/** What GitHub lists of the checks on this run's commit. What cannot be read is an empty list. */
export interface CommitChecks {
  /** Those of the app that wrote this run's check; null: GitHub did not say which one that is. */
  ofApp(appSlug: string | null, withOthers: boolean): Promise<ListedChecks>;
  /** Of whichever app: without an answer nobody knows which one wrote a check. */
  ofAnyApp(): Promise<readonly EarlierCheck[]>;
  /** The verdicts of the jobs of this run. */
  jobs(listed: ListedChecks): readonly JobVerdict[];
}

/** The checks at this place. */
export function commitChecks(api: SurfaceApi, place: CheckPlace, facts: EventFacts): CommitChecks {
  const none: ListedChecks = { checks: [], failing: null };
  async function ofApp(appSlug: string | null, withOthers: boolean): Promise<ListedChecks> {
    let found = none;
    // A run by hand, of a push or a night can be on the head of a pull request. The commit of a merge queue belongs to the queue alone.
    const isShared = facts.kind === 'pull-request' || (withOthers && facts.kind !== 'merge-queue');
    if (appSlug === null || !isShared) return found;
    await api('check', 'checks', async (octokit) => {
      const checks = await earlierChecks(octokit, place, appSlug);
      found = { checks, failing: withOthers ? await failsElsewhere(octokit, place, facts, checks) : null };
      return UNWRITTEN;
    });
    return found;
  }
  async function ofAnyApp(): Promise<readonly EarlierCheck[]> {
    let found = none.checks;
    await api('check', 'checks', async (octokit) => {
      found = await earlierChecks(octokit, place, null);
      return UNWRITTEN;
    });
    return found;
  }
  return {
    ofApp,
    ofAnyApp,
    jobs: ({ checks }) => jobsOfRun(checks, { run: runOf(place.runUrl), pullNumber: facts.pullNumber }),
  };
}
