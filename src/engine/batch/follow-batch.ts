import { roughly } from '../../numbers.ts';
import { plainMessage } from '../redaction/plain-message.ts';
import { createRedactor } from '../redaction/redactor.ts';
import { leftOut, readAnswerFiles } from './answer-files.ts';
import { type BatchApi, type BatchNotes, BatchRefused, type BatchState } from './batches.ts';
import type { Flight, Lines } from './lines.ts';

/** The clock of batches. Tests have one of their own. */
export interface BatchClock {
  /** Milliseconds. */
  now(): number;
  after(ms: number, run: () => void): void;
}

/** What is shared by all batches that a run follows. */
export interface Following {
  readonly notes: BatchNotes;
  readonly lines: Lines;
  readonly say: (line: string) => void;
  readonly clock: BatchClock;
  /** Milliseconds that are left of the command's time; 0 once it is over. */
  readonly left: () => number;
  /** An earlier run ended before it could send the batch. This run sends it. */
  readonly unsent: (flight: Flight) => void;
  /** Called after each look at the batch, with what is answered by then. */
  readonly looked: (flight: Flight) => void;
}

/** Waits between two looks at a batch: each is half as long again, up to the longest. */
const FIRST_WAIT_MS = 5_000;
const LONGEST_WAIT_MS = 5 * 60_000;
/** Progress of a batch is told when it has changed and at least so much time is over; and after the longest silence in any case. */
const TOLD_AFTER_MS = 60_000;
const LONGEST_SILENCE_MS = 15 * 60_000;

/** Requests that are named, of those that a batch did not answer. */
const NAMED = 5;

/**
 * Looks at a batch until it has ended, the time is over, or nobody waits for it, and hands its answers on. `isNoted`: an earlier run has
 * sent it, so it may have ended by now.
 */
export async function followBatch(
  flight: Flight,
  api: BatchApi,
  following: Following,
  isNoted: boolean,
): Promise<void> {
  const { clock, left, say, looked } = following;
  const began = clock.now();
  let [toldDone, toldAt] = [0, began];
  let wait = FIRST_WAIT_MS;
  for (let looks = 0; flight.lines.some(({ hand }) => hand !== null); looks += 1) {
    if (looks > 0 || isNoted) {
      const state = await lookAt(flight, api, following);
      looked(flight);
      if (state === 'ended') return;
      const now = clock.now();
      const isNews = state !== null && state.done !== toldDone && now - toldAt >= TOLD_AFTER_MS;
      if (isNews || now - toldAt >= LONGEST_SILENCE_MS) {
        [toldDone, toldAt] = [state?.done ?? toldDone, now];
        say(
          `batch ${flight.batch}: ${toldDone} of ${flight.lines.length} answered, for ${roughly(now - began)}`,
        );
      }
    }
    if (left() <= 0) return;
    const ms = Math.min(wait, left());
    await new Promise<void>((resolve) => clock.after(ms, resolve));
    wait = Math.min(LONGEST_WAIT_MS, wait * 1.5);
  }
}

/** One look at a batch. `ended`: its answers are handed on. Null where nobody could say. */
async function lookAt(
  flight: Flight,
  api: BatchApi,
  following: Following,
): Promise<BatchState | 'ended' | null> {
  const { notes, lines, say, unsent } = following;
  try {
    flight.batch ??= await api.find(flight.token);
    if (flight.batch === null) {
      notes.ended(flight.token);
      unsent(flight);
      return 'ended';
    }
    const state = await api.look(flight.batch);
    if (state.kind === 'open') return state;
    await collect(flight, api, state, following);
    return 'ended';
  } catch (error) {
    // A server that is away for a while does not lose what was paid for.
    if (!(error instanceof BatchRefused)) return null;
    const batch = flight.batch ?? flight.token;
    say(
      `batch ${batch}: it cannot be read, so its requests are asked directly, at full price: ${error.message}`,
    );
    notes.ended(flight.token);
    lines.end(flight.lines, 'direct');
    return 'ended';
  }
}

async function collect(
  flight: Flight,
  api: BatchApi,
  { status, files, why }: BatchState,
  { notes, lines, say }: Following,
): Promise<void> {
  const contents = await Promise.all(files.map((file) => api.file(file)));
  const read = await readAnswerFiles(contents, new Set(flight.lines.map(({ line }) => line)));
  const answered = flight.lines.filter(({ line }) => read.answers.has(line));
  const missing = flight.lines.filter(({ line }) => !read.answers.has(line));
  for (const line of answered) line.answer = read.answers.get(line.line) ?? null;
  // A key that a file of the checkout holds is known to nobody else here.
  const { text: clean } = createRedactor(
    flight.lines.flatMap(({ request }) => request?.key ?? []).slice(0, 1),
  );
  // On the disk before anybody uses it: what was paid for outlives a kill.
  notes.answered(
    answered.flatMap(({ line, digest, answer }) =>
      answer ? [{ line, digest, ...answer, body: clean(answer.body) }] : [],
    ),
  );
  notes.ended(flight.token);
  const others = `the others are asked directly, at full price (${status}${why ? `: ${why}` : ''})`;
  const ignored = leftOut(read);
  const refused = missing.flatMap(({ line, request }) => {
    const reason = read.refused.get(line);
    return reason && request
      ? [`${request.of ?? line} (${request.model}): ${plainMessage(clean(reason))}`]
      : [];
  });
  say(
    [
      `batch ${flight.batch}: ${answered.length} of ${flight.lines.length} answered`,
      ...(missing.length > 0 ? [others] : []),
      ...(ignored === null ? [] : [ignored]),
    ].join(', '),
  );
  for (const line of refused.slice(0, NAMED)) say(`batch ${flight.batch} did not answer ${line}`);
  if (refused.length > NAMED) say(`batch ${flight.batch} did not answer ${refused.length - NAMED} more`);
  for (const line of answered) {
    line.flight = null;
    lines.give(line);
  }
  lines.end(missing, 'direct');
}
