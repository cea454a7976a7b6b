import { createHash } from 'node:crypto';
import type { BatchNotes, BatchOutcome, BatchRequest } from './batches.ts';

/** Receives what becomes of a request. */
export type Hand = (outcome: BatchOutcome) => void;

/** A request of a batch: one that waits to be sent, is in flight, or was answered and not used yet. */
export interface Line {
  readonly line: string;
  readonly digest: string;
  /** What it asks; null for one of an earlier run that nobody has asked again. */
  request: BatchRequest | null;
  answer: { readonly status: number; readonly body: string } | null;
  /** The batch that it is in; null where it is in none, or was answered. */
  flight: Flight | null;
  /** Its batch does not answer it: who asks it later in this run is told to ask directly. */
  isRefused: boolean;
  /** Somebody has it, or waits for it: nobody else gets it in this run. */
  isTaken: boolean;
  hand: Hand | null;
}

/** A line whose request is known, because somebody waits for it. */
export type AskedLine = Line & { request: BatchRequest };

/** A batch on its way. */
export interface Flight {
  readonly token: string;
  batch: string | null;
  readonly lines: readonly Line[];
  isFollowed: boolean;
}

/** All lines that no sample has used, and what became of those of this run. */
export interface Lines {
  /** The line for a request: one that nobody has taken, else a new one. */
  take(request: BatchRequest, hand: Hand): AskedLine;
  /** Hands on a line's answer, where it has one and somebody waits. */
  give(line: Line): void;
  /** They are asked directly, also by who asks them later, or stop: nobody waits for them any more. */
  end(lines: Iterable<Line>, kind: 'direct' | 'stop'): void;
  forget(line: Line): void;
  /** Forgets lines by their names, and never gives these names again. */
  spent(names: readonly string[]): void;
  all(): readonly Line[];
  /** Those that somebody waits for. */
  awaited(): readonly Line[];
  /** Those that earlier runs have sent, and that nobody has asked in this one. */
  unasked(): readonly Line[];
  counts(): { readonly answered: number; readonly direct: number; readonly stopped: number };
}

/** Characters of a request's digest in the name of its lines. */
const NAMED = 16;

/** The lines that earlier runs have noted. */
export function openLines({ batches, answers, made: noted }: BatchNotes): Lines {
  const pool = new Map<string, Set<Line>>();
  const made = new Map([...noted].map(([digest, count]) => [digest.slice(0, NAMED), count]));
  const counts = { answer: 0, direct: 0, stop: 0 };
  const enter = (line: Line) => pool.set(line.digest, (pool.get(line.digest) ?? new Set()).add(line));
  const forget = (line: Line) => void pool.get(line.digest)?.delete(line);
  /** Lines that were taken and not handed on yet: few of all, and asked for at every word of a process once the time is over. */
  const open = new Set<Line>();
  const hand = (line: Line, outcome: BatchOutcome) => {
    const receive = line.hand;
    line.hand = null;
    open.delete(line);
    if (receive === null) return;
    counts[outcome.kind] += 1;
    receive(outcome);
  };
  for (const { token, batch, lines } of batches) {
    const own = lines.map((each) => ({ ...untaken(each.line, each.digest), answer: null }));
    const flight: Flight = { token, batch, lines: own, isFollowed: false };
    for (const line of own) enter(Object.assign(line, { flight }));
  }
  for (const { line, digest, ...answer } of answers) enter({ ...untaken(line, digest), answer });
  const all = () => [...pool.values()].flatMap((own) => [...own]);
  return {
    take(request, receive) {
      const digest = digestOf(request);
      const known = [...(pool.get(digest) ?? [])].find(({ isTaken }) => !isTaken);
      const name = digest.slice(0, NAMED);
      const number = (made.get(name) ?? 0) + 1;
      if (!known) made.set(name, number);
      const line = known ?? untaken(`${name}-${number}`, digest);
      enter(line);
      open.add(line);
      return Object.assign(line, { request, hand: receive, isTaken: true });
    },
    give(line) {
      if (line.answer) hand(line, { kind: 'answer', line: line.line, ...line.answer });
    },
    end(lines, kind) {
      for (const line of lines) {
        if (kind === 'direct') line.flight = null;
        line.isRefused = kind === 'direct' && line.hand === null;
        if (line.flight === null && !line.isRefused) forget(line);
        hand(line, { kind });
      }
    },
    forget,
    spent(names) {
      const gone = new Set(names);
      for (const own of pool.values()) for (const line of own) if (gone.has(line.line)) own.delete(line);
      for (const each of names) {
        const [name = '', number] = each.split('-');
        made.set(name, Math.max(made.get(name) ?? 0, Number(number)));
      }
    },
    all,
    awaited: () => [...open].filter(({ hand }) => hand !== null),
    unasked: () => all().filter(({ request, isRefused }) => request === null && !isRefused),
    counts: () => ({ answered: counts.answer, direct: counts.direct, stopped: counts.stop }),
  };
}

function untaken(line: string, digest: string): Line {
  return {
    ...{ line, digest, request: null, answer: null, flight: null },
    ...{ isRefused: false, isTaken: false, hand: null },
  };
}

/** Which request it is: where it goes and what it says, but for the key. */
function digestOf({ base, endpoint, body, organization, project }: BatchRequest): string {
  return createHash('sha256')
    .update(JSON.stringify([base, endpoint, body, organization, project]))
    .digest('hex');
}
