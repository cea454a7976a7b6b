import { z } from 'zod';
import type { MovedPassage } from '../../../compare/blame/diagnosis.ts';
import { count, firstOf } from '../../../numbers.ts';
import { codeSpan, oneLine } from '../../escape.ts';
import { cutCharacters, NAME_CHARACTERS } from '../../limits.ts';

/** Passages named of each kind; of more, their number is said. */
const NAMED = 5;

/**
 * ``Retrieved: lost no. 2 `b.md` (relevant) · new no. 1 `c.md` · 1 kept``: what main found and this PR did not, what is new, and how many both
 * have. Relevant is what the case says should be found.
 */
export function retrievedText(passages: readonly MovedPassage[]): string {
  if (passages.length === 0) return 'Retrieved: nothing, on either side';
  const gone = passages.filter(({ candidate }) => candidate === null);
  const added = passages.filter(({ baseline }) => baseline === null);
  const kept = passages.length - gone.length - added.length;
  const name = namer(passages);
  const moved = [
    ...named('lost', gone, ({ baseline }) => baseline, name),
    ...named('new', added, ({ candidate }) => candidate, name),
  ];
  if (moved.length > 0) return `Retrieved: ${[...moved, ...(kept > 0 ? [`${kept} kept`] : [])].join(' · ')}`;
  const order = passages.every(({ baseline, candidate }) => baseline === candidate);
  return `Retrieved: the same ${count(kept, 'passage')}${order ? '' : ', in another order'}`;
}

/**
 * An output that is the list of passages of a retriever without a model, as a line for each: its document and its words. So a diff shows what
 * was lost. Any other output stays as it is. Null where the list was cut.
 */
export function passageText(output: string | null): string | null {
  if (!output?.startsWith('{"passages":[')) return output;
  const list = passageList.safeParse(parsed(output));
  if (!list.success) return null;
  return list.data.passages
    .map(({ document, text }) => [...(document === '' ? [] : [document]), oneLine(text)].join(': '))
    .join('\n');
}

const passageList = z.object({
  passages: z.array(z.object({ document: z.string().default(''), text: z.string() })),
});

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** ``lost no. 1 `a.md`, no. 2 `b.md` and 3 more``: relevant ones first, then by their place in the ranking; nothing where there are none. */
function named(
  what: string,
  passages: readonly MovedPassage[],
  place: (passage: MovedPassage) => number | null,
  name: (passage: MovedPassage) => string,
): readonly string[] {
  if (passages.length === 0) return [];
  const byWeight = [...passages].sort((a, b) => Number(b.relevant) - Number(a.relevant));
  return [`${what} ${firstOf(byWeight, NAMED, (passage) => `no. ${place(passage)} ${name(passage)}`)}`];
}

/** A passage by its document; by its characters too where the document has several among these. */
function namer(passages: readonly MovedPassage[]): (passage: MovedPassage) => string {
  const counts = new Map<string, number>();
  for (const { document } of passages) counts.set(document, (counts.get(document) ?? 0) + 1);
  return ({ document, start, end, relevant }) => {
    const several = (counts.get(document) ?? 0) > 1 && start !== null && end !== null;
    const short =
      document === '' ? 'a passage without a name' : codeSpan(cutCharacters(document, NAME_CHARACTERS));
    const said = [...(several ? [`characters ${start}–${end}`] : []), ...(relevant ? ['relevant'] : [])];
    return said.length > 0 ? `${short} (${said.join(', ')})` : short;
  };
}
