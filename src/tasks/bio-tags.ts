/** An entity over tokens or characters: [start, end). Text alone where nothing says where it stands. */
export interface Entity {
  readonly type: string;
  readonly start: number | null;
  readonly end: number | null;
  readonly text: string;
}

/**
 * Entities of a tag sequence by the rules of conlleval (CoNLL-2000) and seqeval's default mode: a change of type, or
 * an `I-` without a beginning, begins a new entity. IOB1, IOB2, IOBES and BILOU are read alike. Null where a tag is
 * none: `O`, or one of B I E S L U, a hyphen and a type.
 */
export function bioEntities(tags: readonly string[]): readonly Entity[] | null {
  const found: Entity[] = [];
  let open: { readonly type: string; readonly start: number } | null = null;
  let before = 'O';
  const close = (end: number) => {
    if (open) found.push({ ...open, end, text: '' });
    open = null;
  };
  for (const [at, tag] of tags.entries()) {
    const parts = /^([BIESLU])-(.+)$/.exec(tag);
    if (!parts && tag !== 'O') return null;
    const mark = AS_IOBES[parts?.[1] ?? 'O'] as string;
    const type = parts?.[2] ?? '';
    const current = open as { readonly type: string } | null;
    const continues =
      current !== null && current.type === type && (mark === 'I' || mark === 'E') && !ENDS.has(before);
    if (!continues) {
      close(at);
      if (mark !== 'O') open = { type, start: at };
    }
    before = mark;
  }
  close(tags.length);
  return found;
}

const AS_IOBES: Readonly<Record<string, string>> = { O: 'O', B: 'B', I: 'I', E: 'E', S: 'S', L: 'E', U: 'S' };
/** After these the next tag begins again. */
const ENDS: ReadonlySet<string> = new Set(['E', 'S', 'O']);
