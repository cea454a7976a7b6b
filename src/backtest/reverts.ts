import { changeTitle } from './change-title.ts';
import type { PastChange } from './past-change.ts';

/**
 * Which change undid which, by commit: the undone one → the one that undid it. A revert names what it undoes by commit
 * (`This reverts commit SHA`), by pull request (`Reverts owner/repository#12`), or by title (`Revert "…"`: the newest
 * older change of that title). `changes`: newest first.
 */
export function revertedBy(changes: readonly PastChange[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [at, change] of changes.entries()) {
    const undone = undoneBy(change.message, changes.slice(at + 1));
    if (undone && !found.has(undone.commit)) found.set(undone.commit, change.commit);
  }
  return found;
}

function undoneBy(message: string, older: readonly PastChange[]): PastChange | undefined {
  const sha = /^This reverts commit ([0-9a-f]{7,64})\b/m.exec(message)?.[1];
  if (sha !== undefined) return older.find(({ commit }) => commit.startsWith(sha));
  const pull = /^Reverts [\w.-]*\/?[\w.-]*#(\d{1,9})\b/m.exec(message)?.[1];
  const title = /^Revert "(.+)"$/.exec(changeTitle(message).title)?.[1];
  if (pull !== undefined) {
    const named = older.find((each) => changeTitle(each.message).pull === Number(pull));
    if (named) return named;
  }
  return title === undefined ? undefined : older.find((each) => isTitled(each, title));
}

function isTitled({ message }: PastChange, title: string): boolean {
  const own = changeTitle(message);
  return own.title === title || own.title === changeTitle(title).title;
}
