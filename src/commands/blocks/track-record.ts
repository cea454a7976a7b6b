import { readFileSync } from 'node:fs';
import { revertedBy } from '../../backtest/reverts.ts';
import type { Policy } from '../../config/policy/policy.ts';
import { PawlError } from '../../errors.ts';
import { type BlocksPlace, blockedPulls } from '../../github/blocked-pulls.ts';
import type { Octokit } from '../../github/octokit.ts';
import { expectRegularFile } from '../../regular-file.ts';
import { backtestSchema } from '../../report/backtest/backtest-schema.ts';
import type { PullEnding, TrackRecordFound } from '../../report/nightly/track-record-text.ts';
import { defaultTip } from '../../trees/git/base-commit.ts';
import { pastChanges } from '../../trees/git/past-changes.ts';
import type { Repository } from '../../trees/git/repository.ts';
import { blockEnding, trackRecord } from '../../trust/blocks.ts';

/** Changes of main among which reverts are looked for. */
const PAST_CHANGES = 500;

/** Whose blocks are looked for, and what else tells what became of them. */
export interface TrackRecordWanted extends BlocksPlace {
  readonly repository: Repository;
  readonly accept: Policy['accept'];
  /** What `pawl backtest` wrote as JSON; null: nothing. */
  readonly backtestFile: string | null;
}

/** What became of the gate's own blocks. Throws the request's error, and PawlErrors of a wrong file or a missing history. */
export async function trackRecordOf(
  octokit: Octokit,
  wanted: TrackRecordWanted,
  say: (line: string) => void,
): Promise<TrackRecordFound> {
  const replayed = wanted.backtestFile === null ? new Map() : replayedIn(wanted.backtestFile);
  const { heads, pulls } = await blockedPulls(octokit, wanted, say);
  const reverted = pulls.some(({ mergeSha }) => mergeSha !== null)
    ? await revertedCommits(wanted.repository)
    : new Set<string>();
  const endings = pulls.map((pull): PullEnding => {
    const rules = { accept: wanted.accept, reverted, replayed };
    return { pull: pull.number, ending: blockEnding(pull, rules) };
  });
  return { heads, pulls: endings, record: trackRecord(endings.map(({ ending }) => ending)) };
}

async function revertedCommits(repository: Repository): Promise<ReadonlySet<string>> {
  const { tip } = await defaultTip(repository);
  const changes = await pastChanges(repository, tip, PAST_CHANGES);
  return new Set(revertedBy(changes).keys());
}

/** What a backtest says of commits of main: those that it judged, and of those that passed only clear ones. */
function replayedIn(file: string): ReadonlyMap<string, 'blocked' | 'passed'> {
  const document = backtestSchema.safeParse(jsonIn(file));
  if (!document.success)
    throw new PawlError({
      code: 'blocks/not-a-backtest',
      what: `${file} is not what \`pawl backtest\` of this version writes.`,
      fix: 'pawl backtest --last 50    # writes .pawl/backtest.json',
    });
  return new Map(
    document.data.changes.flatMap(({ commit, outcome, blocked }): [string, 'blocked' | 'passed'][] => {
      if (blocked) return [[commit, 'blocked']];
      return outcome === 'pass' ? [[commit, 'passed']] : [];
    }),
  );
}

function jsonIn(file: string): unknown {
  try {
    expectRegularFile(file);
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new PawlError({
      code: 'blocks/no-backtest',
      what: `${file} cannot be read.`,
      why: error instanceof Error ? error.message : String(error),
      fix: 'pawl backtest --last 50    # writes .pawl/backtest.json',
    });
  }
}
