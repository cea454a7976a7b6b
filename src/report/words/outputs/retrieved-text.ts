import type { MovedPassage } from '../../../compare/blame/diagnosis.ts';
import { codeSpan } from '../../escape.ts';
import { cutCharacters, NAME_CHARACTERS } from '../../limits.ts';
import { count } from '../../numbers.ts';

/** Passages named of each kind; of more, their number is said. */
const NAMED = 5;

/** `Retrieved: − 2nd …`: what main found and this PR did not, what is new, and how many passages both have. */
export function retrievedText(passages: readonly MovedPassage[]): string {
  if (passages.length === 0) return 'Retrieved: nothing, on either side';
  const gone = passages.filter(({ candidate }) => candidate === null);
  const added = passages.filter(({ baseline }) => baseline === null);
  const kept = passages.length - gone.length - added.length;
  const name = namer(passages);
  const moved = [
    ...named(gone, ({ baseline }) => `− ${baseline}.`, name),
    ...named(added, ({ candidate }) => `+ ${candidate}.`, name),
  ];
  if (moved.length > 0) return `Retrieved: ${[...moved, ...(kept > 0 ? [`${kept} kept`] : [])].join(' · ')}`;
  const order = passages.every(({ baseline, candidate }) => baseline === candidate);
  return `Retrieved: the same ${count(kept, 'passage')}${order ? '' : ', in another order'}`;
}

function named(
  passages: readonly MovedPassage[],
  sign: (passage: MovedPassage) => string,
  name: (passage: MovedPassage) => string,
): readonly string[] {
  const left = passages.length - NAMED;
  const shown = passages.slice(0, NAMED).map((passage) => `${sign(passage)} ${name(passage)}`);
  const first = passages[0];
  return left > 0 && first ? [...shown, `${sign(first).charAt(0)} ${left} more`] : shown;
}

/** A passage by its document; by its characters too where the document has several among these. */
function namer(passages: readonly MovedPassage[]): (passage: MovedPassage) => string {
  const counts = new Map<string, number>();
  for (const { document } of passages) counts.set(document, (counts.get(document) ?? 0) + 1);
  return ({ document, start, end }) => {
    const several = (counts.get(document) ?? 0) > 1 && start !== null && end !== null;
    const short = cutCharacters(document === '' ? 'a passage without a name' : document, NAME_CHARACTERS);
    return codeSpan(several ? `${short} ${start}–${end}` : short);
  };
}
