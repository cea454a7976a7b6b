import type { Policy } from '../config/policy/policy.ts';
import type { CodedReason } from './reason-codes.ts';
import type { Verdict } from './verdict.ts';

/** An earlier run on the same change, and what it found. */
export interface EarlierVerdict {
  readonly attempt: number;
  readonly outcome: Verdict['outcome'];
  /** ISO 8601; null where only the pull request's own comment remembers it. */
  readonly at: string | null;
}

/**
 * Fresh evidence is added to what is known of a change, it replaces nothing: a loss that an earlier run on the same
 * change confirmed stands. Without that, asking again until an answer is green would turn every loss green in time.
 */
export function standingVerdict(
  verdict: Verdict,
  earlier: readonly EarlierVerdict[],
  { enforce }: Pick<Policy, 'enforce'>,
): Verdict {
  const loss = earlier.find(({ outcome }) => outcome === 'regressed');
  if (!loss || verdict.outcome === 'regressed') return verdict;
  const day = loss.at === null ? '' : ` (${loss.at.slice(0, 16).replace('T', ' ')} UTC)`;
  const reason: CodedReason = {
    code: 'earlier-loss-stands',
    text: `Run ${loss.attempt} on this very change${day} confirmed that it made cases worse. Fresh evidence does not undo that.`,
    suite: null,
    fix: 'mend what broke: an edited change is judged again, on its own',
  };
  const exitCode = enforce ? 1 : 0;
  return {
    ...verdict,
    outcome: 'regressed',
    reasons: [reason, ...verdict.reasons],
    exitCode,
    blocked: enforce,
    wouldExit: 1,
  };
}
