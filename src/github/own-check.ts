import type { Publication, SurfaceResult } from '../publish/publisher.ts';
import { sentence } from '../report/escape.ts';
import type { EventFacts } from './events/event.ts';
import { gaveWay, type Overtaken } from './overtaken.ts';
import { failsElsewhere } from './same-commit.ts';
import { type SurfaceApi, UNWRITTEN } from './surface-api.ts';
import {
  annotateCheck,
  type CheckAnswer,
  type CheckPlace,
  completeCheck,
  type OpenCheck,
  openCheck,
} from './surfaces/check-run.ts';
import { checkRecord, earlierChecks } from './surfaces/standing-check.ts';

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
  /** Adds annotations; null: there is no completed check to add them to. */
  annotate(publication: Publication): Promise<SurfaceResult> | null;
  /** Completes one that is open, or is being opened, without a verdict; null: none is. */
  withdraw(why: string, conclusion: 'failure' | 'cancelled'): Promise<SurfaceResult | null>;
}

/** What is known of the check: `refused` holds the answer of the surface, said once. */
type CheckState =
  | { readonly kind: 'none' }
  | { readonly kind: 'open'; readonly check: OpenCheck }
  | { readonly kind: 'completed'; readonly check: OpenCheck; readonly given: CheckAnswer }
  | { readonly kind: 'refused'; readonly result: SurfaceResult };

/** The check at this place, not yet written. */
export function ownCheck(api: SurfaceApi, place: CheckPlace, facts: EventFacts): OwnCheck {
  let state: CheckState = { kind: 'none' };
  let opening: Promise<unknown> = Promise.resolve();

  function open(): Promise<SurfaceResult> {
    const opened = openNow();
    opening = opened;
    return opened;
  }

  async function openNow(): Promise<SurfaceResult> {
    const result = await api('check', 'checks', async (octokit) => {
      const check = await openCheck(octokit, place);
      state = { kind: 'open', check };
      return { surface: 'check', status: 'created', url: check.url };
    });
    if (state.kind === 'none') state = { kind: 'refused', result };
    return result;
  }

  async function complete(given: CheckAnswer): Promise<SurfaceResult> {
    if (state.kind === 'none') await open();
    if (state.kind === 'refused') return state.result;
    const { check } = state as { check: OpenCheck };
    return api('check', 'checks', async (octokit) => {
      await completeCheck(octokit, place, check, given);
      state = { kind: 'completed', check, given };
      return { surface: 'check', status: 'updated', url: check.url };
    });
  }

  /** What the gate's other checks on this commit say. Where GitHub does not tell, this run's own verdict holds. */
  async function others(): Promise<{ failing: Overtaken | null; isLast: boolean }> {
    let found: { failing: Overtaken | null; isLast: boolean } = { failing: null, isLast: true };
    const own = state.kind === 'open' ? state.check : null;
    if (own?.appSlug == null || facts.kind !== 'pull-request') return found;
    const { id, appSlug } = own;
    await api('check', 'checks', async (octokit) => {
      const earlier = await earlierChecks(octokit, place, appSlug);
      found = {
        failing: await failsElsewhere(octokit, place, facts, earlier),
        isLast: earlier.every((one) => one.id <= id),
      };
      return UNWRITTEN;
    });
    return found;
  }

  return {
    appSlug: () => (state.kind === 'open' || state.kind === 'completed' ? state.check.appSlug : null),
    open,
    refuse: (gone) => {
      const result = gaveWay('check', gone);
      state = { kind: 'refused', result };
      return result;
    },
    give: async (publication) => {
      if (state.kind === 'none') await open();
      const own = answerOf(publication, facts);
      const { failing, isLast } = await others();
      const isOverruled = failing !== null && own.conclusion !== 'failure';
      const given = isOverruled ? overruled(own, failing) : own;
      let result = await complete(given);
      if (!isLast) {
        // GitHub takes the check that was opened last: one of a faster run is not to have the last word.
        state = { kind: 'none' };
        result = await complete(given);
      }
      return isOverruled ? gaveWay('check', failing) : result;
    },
    annotate: ({ annotations }) => {
      if (state.kind !== 'completed') return null;
      const { check, given } = state;
      return api('annotations', 'checks', async (octokit) => {
        await annotateCheck(octokit, place, check, given, annotations);
        return { surface: 'annotations', status: 'created', url: check.url };
      });
    },
    withdraw: async (why, conclusion) => {
      await opening;
      return state.kind === 'open' ? complete({ conclusion, title: why, summary: sentence(why) }) : null;
    },
  };
}

/** The verdict of this run stands for no later one: what it gives way to may change while the commit does not. */
function overruled({ summary }: CheckAnswer, { sentence: why }: Overtaken): CheckAnswer {
  return { conclusion: 'failure', title: why, summary: `${sentence(`${why}.`)}\n\n${summary}` };
}

function answerOf(
  { conclusion, title, checkSummary, exitCode }: Publication,
  { baseRef, pullNumber }: EventFacts,
): CheckAnswer {
  const isJudged = exitCode !== undefined && baseRef !== undefined && pullNumber !== undefined;
  const record = isJudged ? checkRecord(exitCode, { baseRef, pullNumber }) : undefined;
  return { conclusion, title, summary: checkSummary, record };
}
