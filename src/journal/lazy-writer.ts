import { type JournalHeader, type JournalWriter, openJournalWriter } from '../samples/journal-file.ts';

/**
 * A journal writer that touches its file when the first line is written: a run without samples leaves none. `header`
 * null: it goes on behind what is there. What keeps it from being written is said through `say`.
 */
export function lazyWriter(
  file: string,
  header: JournalHeader | null,
  say: (why: string) => void,
): JournalWriter {
  let writer: JournalWriter | null | undefined;
  const opened = () => {
    try {
      return openJournalWriter(file, header, say);
    } catch (error) {
      say(error instanceof Error ? error.message : String(error));
      return null;
    }
  };
  return {
    append(line) {
      if (writer === undefined) writer = opened();
      writer?.append(line);
    },
    close: () => writer?.close(),
  };
}
