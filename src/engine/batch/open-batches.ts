import { count } from '../../numbers.ts';
import { batchPart } from './batch-part.ts';
import {
  type BatchApi,
  type Batches,
  type BatchNotes,
  type BatchPart,
  type BatchRequest,
  KEPT_DAYS,
  type PartState,
} from './batches.ts';
import type { BatchClock, Following } from './follow-batch.ts';
import { inputFiles } from './input-files.ts';
import { type AskedLine, type Flight, type Line, openLines } from './lines.ts';
import { openSender } from './send-batch.ts';

/** What batches are made with. */
export interface BatchSettings {
  readonly notes: BatchNotes;
  /** How long the command may wait for batches, in milliseconds. */
  readonly limitMs: number;
  /** Gets a line for people. */
  readonly say: (line: string) => void;
  readonly clock: BatchClock;
  readonly connect?: (request: BatchRequest) => BatchApi;
}

/** How long nothing must happen before a batch is sent although a suite process may ask more: its order keeps it from that. */
const QUIET_MS = 10_000;
/** Batches that a line for people names. */
const NAMED = 3;

/**
 * Batches over what earlier runs have noted. A request goes to a line of an earlier run where one asks the same, else it waits. What waits
 * is sent once no part can ask more. Each batch is followed until it has ended or the command's time is over.
 */
export function openBatches(settings: BatchSettings): Batches {
  const { notes, limitMs, say, clock, connect = connectLater } = settings;
  const lines = openLines(notes);
  const began = clock.now();
  const states = new Map<BatchPart, PartState>();
  const isAny = (state: PartState) => [...states.values()].includes(state);
  /** Lines that wait to be sent. */
  let waiting: AskedLine[] = [];
  const sending = new Set<Promise<void>>();
  /** Batches that are looked at, or waited for. */
  let followed = 0;
  /** Batches of earlier runs that were not looked at yet: what follows from the answers of all of them goes into one batch. */
  const unlooked = new Set<Flight>();
  let lastNewsAt = began;
  let awaitsQuiet = false;
  let isClosed = false;
  let endPauses = () => {};
  const closing = new Promise<void>((resolve) => {
    endPauses = resolve;
  });
  const left = () => (isClosed ? 0 : began + limitMs - clock.now());
  const pause = (ms: number) =>
    Promise.race([new Promise<void>((resolve) => clock.after(ms, resolve)), closing]);
  const sender = openSender({ notes, lines, say, connect, left, pause });

  // When batches are sent.

  /** Something has happened: sends what waits where nobody can ask more, or ends all where the time is over. */
  const consider = () => {
    lastNewsAt = clock.now();
    endInTime();
    if (!maySend()) return;
    if (!isAny('stalled')) send();
    else if (!awaitsQuiet) sendOnceQuiet(QUIET_MS);
  };
  const maySend = () => waiting.length > 0 && !isClosed && !isAny('busy') && unlooked.size === 0;
  const sendOnceQuiet = (ms: number) => {
    awaitsQuiet = true;
    clock.after(ms, () => {
      awaitsQuiet = false;
      if (!maySend()) return;
      const left = lastNewsAt + QUIET_MS - clock.now();
      if (left > 0) sendOnceQuiet(left);
      else send();
    });
  };
  /** One batch for each model and endpoint. All are sent before one of them is waited for. */
  const send = () => {
    const files = inputFiles(waiting.map((own) => ({ line: own.line, request: own.request, own })));
    waiting = [];
    const all = files.map((file) =>
      sender.send(
        file.lines.map(({ own }) => own),
        file.content,
      ),
    );
    const done = Promise.all(all).then((flights) => {
      sending.delete(done);
      for (const flight of flights) if (flight !== null) void follow(flight, false);
      endInTime();
    });
    sending.add(done);
  };

  // How long they are waited for.

  /** Once the time is over, all that waits stops: not before each batch was looked at, and what follows from its answers was sent. */
  const endInTime = () => {
    if (left() > 0 || isAny('busy')) return;
    if (followed + sending.size + waiting.length === 0) stop();
  };
  const stop = () => {
    waiting = [];
    lines.end(lines.awaited(), 'stop');
  };
  const following: Following = {
    ...{ notes, lines, say, clock, left },
    unsent(flight) {
      for (const line of flight.lines) {
        line.flight = null;
        if (isAsked(line)) waiting.push(line);
        else lines.forget(line);
      }
      consider();
    },
    looked(flight) {
      if (unlooked.delete(flight)) consider();
    },
  };
  const follow = async (flight: Flight, isNoted: boolean) => {
    const request = flight.lines.find(isAsked)?.request;
    if (flight.isFollowed || !request) return;
    flight.isFollowed = true;
    followed += 1;
    if (isNoted) unlooked.add(flight);
    // Loaded where a batch is followed: few runs do.
    const { followBatch } = await import('./follow-batch.ts');
    await followBatch(flight, connect(request), following, isNoted);
    followed -= 1;
    flight.isFollowed = false;
    following.looked(flight);
    endInTime();
  };

  return {
    join() {
      const part = batchPart({
        ...{ notes, lines, takes: sender.takes, comesBack: limitMs <= 0 },
        wait: (line) => void waiting.push(line),
        unwait(own) {
          for (const line of waiting) if (own.has(line)) lines.forget(line);
          waiting = waiting.filter((line) => !own.has(line));
        },
        follow: (flight) => void follow(flight, true),
        tell(from, state) {
          if (state === null) states.delete(from);
          else states.set(from, state);
          consider();
        },
      });
      states.set(part, 'busy');
      return part;
    },
    report() {
      const { answered, direct, stopped } = lines.counts();
      const asked = lines.all().filter(({ request }) => request !== null);
      return { answered, direct, inFlight: stopped, batches: batchesOf(asked) };
    },
    spent: (names) => lines.spent(names),
    since: notes.since,
    kept: () => notes.kept(),
    async close() {
      if (isClosed) return;
      isClosed = true;
      endPauses();
      stop();
      // What is on its way gets its id noted.
      await Promise.all(sending);
      notes.close();
      const unasked = lines.unasked();
      if (unasked.length > 0) say(unaskedText(unasked));
    },
  };
}

/** OpenAI's client is loaded where a batch is sent: few runs need it, and each would wait for it. */
function connectLater(request: BatchRequest): BatchApi {
  const api = import('./batch-api.ts').then(({ openBatchApi }) => openBatchApi(request));
  return {
    submit: async (...file) => (await api).submit(...file),
    find: async (token) => (await api).find(token),
    look: async (batch) => (await api).look(batch),
    file: async (id) => (await api).file(id),
  };
}

function isAsked(line: Line): line is AskedLine {
  return line.hand !== null && line.request !== null;
}

function batchesOf(lines: readonly Line[]): readonly string[] {
  return [...new Set(lines.flatMap(({ flight }) => flight ?? []))].flatMap(({ batch }) => batch ?? []);
}

/** What was paid for and is not used: nobody would look for it. */
function unaskedText(lines: readonly Line[]): string {
  const batches = batchesOf(lines);
  const named =
    batches.length === 0
      ? ''
      : ` (${batches.slice(0, NAMED).join(', ')}${batches.length > NAMED ? ', …' : ''})`;
  const [are, them] = lines.length === 1 ? ['is', 'it'] : ['are', 'them'];
  return `${count(lines.length, 'request')} of earlier batches${named} ${are} paid, and this run did not ask for ${them}: the suite did not run, or its prompts, models or server changed. A run that asks the same within ${KEPT_DAYS} days of sending gets the answers.`;
}
