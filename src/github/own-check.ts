import { randomUUID } from 'node:crypto';
import { hiddenMemory } from '../publish/comment-memory.ts';
import type { Publication, SurfaceResult } from '../publish/publisher.ts';
import { rateLimited } from '../publish/retry.ts';
import { sentence } from '../report/escape.ts';
import { byteLength, CHECK_SUMMARY_CHARACTERS } from '../report/limits.ts';
import { fixText } from '../report/markdown/alert.ts';
import { commitChecks } from './commit-checks.ts';
import type { EventFacts } from './events/event.ts';
import { requestFailure } from './octokit.ts';
import { gaveWay, type Overtaken } from './overtaken.ts';
import { answerAgain, type JobVerdict, runOf, worstOf } from './sibling-jobs.ts';
import { type SurfaceApi, UNWRITTEN } from './surface-api.ts';
import {
  annotateCheck,
  type CheckAnswer,
  type CheckPlace,
  completeCheck,
  completedCheck,
  type OpenCheck,
  openCheck,
} from './surfaces/check-run.ts';
import { checkRecord, type EarlierCheck, jobRecord } from './surfaces/standing-check.ts';

/** The check of this run on its commit. No method throws. */
export interface OwnCheck {
  /** The app that wrote it, where GitHub said so. */
  appSlug(): string | null;
  /** Opens it as in progress. */
  open(): Promise<SurfaceResult>;
  /** Leaves it unwritten for good, for a reason that its answer gives. */
  refuse(gone: Overtaken): SurfaceResult;
  /** Completes it with a verdict, unless the commit fails in another pull request. */
  give(publication: Publication): Promise<SurfaceResult>;
  /** The verdicts of the jobs of this run that have one; empty where no check of this job tells of them. */
  jobs(): Promise<readonly JobVerdict[]>;
  /** Adds annotations; null: there is no completed check to add them to. */
  annotate(publication: Publication): Promise<SurfaceResult> | null;
  /** Completes one that is open, or is being opened, without a verdict; null: none is. */
  withdraw(why: string, conclusion: 'failure' | 'cancelled', fix?: string): Promise<SurfaceResult | null>;
}

/**
 * What is known of the check: `refused` holds the answer of the surface, said once. `none` holds the last failure that may have passed
 * when it is tried again.
 */
type CheckState =
  | { readonly kind: 'none'; readonly failed: SurfaceResult }
  | { readonly kind: 'open'; readonly check: OpenCheck }
  | { readonly kind: 'completed'; readonly check: OpenCheck; readonly given: CheckAnswer }
  | { readonly kind: 'refused'; readonly result: SurfaceResult };

/** So often a job says again what the last check is to say: more jobs than this do not end at one moment. */
const MOST_WORDS = 8;

const LOST = 'Another check of this run holds its verdict';

/** The check at this place, not yet written. */
export function ownCheck(api: SurfaceApi, place: CheckPlace, facts: EventFacts): OwnCheck {
  const openedAs = `pawl:open=${randomUUID()}`;
  const onCommit = commitChecks(api, place, facts);
  let state: CheckState = { kind: 'none', failed: UNWRITTEN };
  let opening: Promise<unknown> = Promise.resolve();
  let [isOfJob, wasTried] = [false, false];

  function open(): Promise<SurfaceResult> {
    wasTried = true;
    const opened = openNow();
    opening = opened;
    return opened;
  }

  async function openNow(): Promise<SurfaceResult> {
    let mayPass = false;
    const result = await api('check', 'checks', async (octokit) => {
      const check = await openCheck(octokit, place, openedAs).catch((error: unknown) => {
        const failure = requestFailure(error);
        mayPass = failure.status >= 500 || rateLimited(failure);
        throw error;
      });
      state = { kind: 'open', check };
      return { surface: 'check', status: 'created', url: check.url };
    });
    if (state.kind === 'none')
      state = mayPass ? { kind: 'none', failed: result } : { kind: 'refused', result };
    return result;
  }

  async function complete(given: CheckAnswer): Promise<SurfaceResult> {
    if (state.kind === 'refused') return state.result;
    if (state.kind === 'none') return state.failed;
    const { check } = state as { check: OpenCheck };
    return api('check', 'checks', async (octokit) => {
      await completeCheck(octokit, place, check, given);
      state = { kind: 'completed', check, given };
      return { surface: 'check', status: 'updated', url: check.url };
    });
  }

  const appSlug = () => (state.kind === 'open' || state.kind === 'completed' ? state.check.appSlug : null);

  /** Completes what this job opened without hearing of it: the answer to that request was lost, and another one was sent. */
  async function closeLost(checks: readonly EarlierCheck[]): Promise<void> {
    const own = state.kind === 'open' ? state.check.id : null;
    for (const { id, url } of checks.filter((each) => each.openedAs === openedAs && each.id !== own))
      await api('check', 'checks', async (octokit) => {
        const lost = { id, url, appSlug: null };
        await completeCheck(octokit, place, lost, { conclusion: 'cancelled', title: LOST, summary: LOST });
        return UNWRITTEN;
      });
  }

  /**
   * GitHub takes the check that was opened last: neither one of a faster run is to have the last word, nor one of a job of this run
   * that passes while another one fails. Each job looks again after it wrote, so the last one to write has seen them all.
   */
  async function haveLastWord(own: CheckAnswer, part: string | undefined): Promise<SurfaceResult | null> {
    let said: SurfaceResult | null = null;
    for (let round = 0; round < MOST_WORDS; round += 1) {
      const found = await onCommit.ofApp(appSlug(), false);
      const [newest] = found.checks;
      const worst = worstOf(onCommit.jobs(found));
      if (newest === undefined || isLastWord(newest, worst, part)) return said;
      const isOwn = worst === null || worst.part === part;
      const given = isOwn ? own : answerAgain(worst);
      const written = await api('check', 'checks', async (octokit) => {
        const check = await completedCheck(octokit, place, given);
        // Annotations go to the check that says what this job found.
        if (isOwn) state = { kind: 'completed', check, given };
        return { surface: 'check', status: 'updated', url: check.url };
      });
      if (isOwn) said = written;
      if ('reason' in written) return said;
    }
    return said;
  }

  function isLastWord(newest: EarlierCheck, worst: JobVerdict | null, part: string | undefined): boolean {
    const isOwn = state.kind === 'completed' && newest.id === state.check.id;
    // One that gave way to another pull request names no job: the verdict of this part is then that of an earlier attempt.
    if (worst === null || (isOwn && worst.part === part)) return isOwn;
    return newest.job?.part === worst.part && newest.conclusion === worst.conclusion;
  }

  return {
    appSlug,
    open,
    refuse: (gone) => {
      const result = gaveWay('check', gone);
      state = { kind: 'refused', result };
      return result;
    },
    give: async (publication) => {
      if (state.kind === 'none') await open();
      const own = answerOf(publication, facts);
      isOfJob = publication.part !== undefined && runOf(place.runUrl) !== null;
      const { checks, failing } = await onCommit.ofApp(appSlug(), true);
      await closeLost(state.kind === 'none' ? await onCommit.ofAnyApp() : checks);
      const other = failing ?? withoutPull(facts);
      const isOverruled = other !== null && own.conclusion !== 'failure';
      const given = isOverruled ? overruled(own, other) : own;
      const result = await complete(given);
      const last = state.kind === 'completed' ? await haveLastWord(given, publication.part) : null;
      return isOverruled ? gaveWay('check', other) : (last ?? result);
    },
    jobs: async () =>
      isOfJob && state.kind === 'completed' ? onCommit.jobs(await onCommit.ofApp(appSlug(), false)) : [],
    annotate: ({ annotations }) => {
      if (state.kind !== 'completed') return null;
      const { check, given } = state;
      return api('annotations', 'checks', async (octokit) => {
        await annotateCheck(octokit, place, check, given, annotations);
        return { surface: 'annotations', status: 'created', url: check.url };
      });
    },
    withdraw: async (why, conclusion, fix) => {
      await opening;
      if (!wasTried || state.kind === 'completed' || state.kind === 'refused') return null;
      const summary = fix === undefined ? sentence(why) : `${sentence(why)}\n\n${fixText(fix)}`;
      const closed = state.kind === 'open' ? await complete({ conclusion, title: why, summary }) : null;
      await closeLost(await onCommit.ofAnyApp());
      return closed;
    },
  };
}

/**
 * What a verdict gives way to where GitHub names no open pull request for it: the fork is gone or has another name, so nobody can tell which
 * branch it had to be compared with. Its commit may be that of one all the same.
 */
function withoutPull({ measuredBranch, kind, pullNumber }: EventFacts): Overtaken | null {
  if (measuredBranch === undefined || kind !== 'pull-request' || pullNumber !== undefined) return null;
  return {
    by: 'commit',
    sentence: 'GitHub names no open pull request for this commit, so no verdict passes it',
  };
}

/** The verdict of this run stands for no later one: what it gives way to may change while the commit does not. */
function overruled({ summary }: CheckAnswer, { by, sentence: why }: Overtaken): CheckAnswer {
  return {
    conclusion: by === 'pull' ? 'failure' : 'cancelled',
    title: why,
    summary: `${sentence(`${why}.`)}\n\n${summary}`,
  };
}

function answerOf(
  { conclusion, title, checkSummary, exitCode, part, memory }: Publication,
  { baseRef, pullNumber, runUrl }: EventFacts,
): CheckAnswer {
  const isJudged = exitCode !== undefined && baseRef !== undefined && pullNumber !== undefined;
  const plain = isJudged ? checkRecord(exitCode, { baseRef, pullNumber }) : undefined;
  const run = runOf(runUrl ?? null);
  const isOfJob = plain !== undefined && run !== null && part !== undefined;
  const record = isOfJob ? jobRecord(plain, { run, part }) : plain;
  // Its siblings put all of it into one comment: what a check holds, no other job can write over.
  const remembered = `${checkSummary}${isOfJob ? hiddenMemory(memory ?? null) : ''}`;
  const summary = byteLength(remembered) <= CHECK_SUMMARY_CHARACTERS ? remembered : checkSummary;
  return { conclusion, title, summary, record };
}
