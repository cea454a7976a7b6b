/** A change by the words of its author, and the pull request that it came with. */
export interface ChangeTitle {
  /** The first line that says what changed; hostile text. */
  readonly title: string;
  /** Null where the message names none. */
  readonly pull: number | null;
}

const MERGE = /^Merge (?:pull request #(\d{1,9}) |branch |remote-tracking branch )/;

/** A commit message's title: of a merge commit the line below git's own, without the pull request's number. */
export function changeTitle(message: string): ChangeTitle {
  const [first = '', ...rest] = message.split('\n').map((line) => line.trim());
  const merge = MERGE.exec(first);
  const squashed = /\(#(\d{1,9})\)$/.exec(first)?.[1];
  const number = merge?.[1] ?? squashed;
  const own = merge ? (rest.find((line) => line !== '') ?? first) : first;
  return {
    title: own.replace(/\s*\(#\d{1,9}\)$/, '') || own,
    pull: number === undefined ? null : Number(number),
  };
}
