import type { BatchNotes, BatchPart, BatchRequest, PartState } from './batches.ts';
import type { AskedLine, Flight, Hand, Line, Lines } from './lines.ts';

/** What a part does with the run's batches. */
export interface PartOf {
  readonly notes: BatchNotes;
  readonly lines: Lines;
  readonly takes: (request: BatchRequest) => boolean;
  readonly comesBack: boolean;
  /** The line waits to be sent. */
  readonly wait: (line: AskedLine) => void;
  /** Those of these lines that wait are not sent any more. */
  readonly unwait: (lines: ReadonlySet<Line>) => void;
  /** Somebody waits for a batch of an earlier run. */
  readonly follow: (flight: Flight) => void;
  /** What the part can still ask; null once it has left. */
  readonly tell: (part: BatchPart, state: PartState | null) => void;
}

/** One suite process's part, with the lines that it has taken. */
export function batchPart({ notes, lines, takes, comesBack, wait, unwait, follow, tell }: PartOf): BatchPart {
  const own = new Map<string, Line>();
  const giveUp = () => {
    unwait(new Set(own.values()));
    for (const line of own.values()) {
      // Nobody has seen its answer: it is as good for another sample.
      if (line.hand !== null) line.isTaken = false;
      line.hand = null;
    }
    // From now on another part may have them.
    own.clear();
  };
  const part: BatchPart = {
    comesBack,
    defer(request, receive) {
      const later: Hand = (outcome) => queueMicrotask(() => receive(outcome));
      if (!takes(request)) {
        later({ kind: 'direct' });
        return;
      }
      const line = lines.take(request, later);
      own.set(line.line, line);
      if (line.answer) lines.give(line);
      else if (line.isRefused) lines.end([line], 'direct');
      else if (line.flight) follow(line.flight);
      else wait(line);
    },
    state: (state) => tell(part, state),
    used(names) {
      const gone = names.flatMap((name) => own.get(name) ?? []);
      if (gone.length === 0) return;
      notes.used(gone.map(({ line }) => line));
      for (const line of gone) {
        lines.forget(line);
        own.delete(line.line);
      }
    },
    release() {
      giveUp();
      tell(part, 'busy');
    },
    leave() {
      giveUp();
      tell(part, null);
    },
  };
  return part;
}
