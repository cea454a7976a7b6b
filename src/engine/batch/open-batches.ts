import { randomUUID } from 'node:crypto';
import type { BatchApi, Batches, BatchNotes, BatchPart, BatchRequest, PartState } from './batches.ts';
import type { BatchClock, Following } from './follow-batch.ts';
import { inputFiles } from './input-files.ts';
import { type AskedLine, type Flight, type Hand, type Line, openLines } from './lines.ts';

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
const SETTLED_MS = 10_000;

/** Batches over what earlier runs have noted. */
export function openBatches(settings: BatchSettings): Batches {
  const { notes, limitMs, say, clock, connect = connectLater } = settings;
  const started = clock.now();
  const lines = openLines(notes);
  const parts = new Map<BatchPart, PartState>();
  /** Accounts that take no batches. */
  const off = new Set<string>();
  let waiting: AskedLine[] = [];
  const sending = new Set<Promise<void>>();
  /** Batches that are looked at, or waited for. */
  let followed = 0;
  /** Batches of earlier runs that were not looked at yet: what follows from the answers of all of them goes into one batch. */
  const unlooked = new Set<Flight>();
  let lastNewsAt = started;
  let isSettling = false;
  let isClosed = false;

  const stop = () => {
    waiting = [];
    lines.end(
      lines.all().filter(({ hand }) => hand !== null),
      'stop',
    );
  };
  const following: Following = {
    ...{ notes, lines, say, clock },
    left: () => (isClosed ? 0 : started + limitMs - clock.now()),
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

  /** Sends what waits, one batch for each model and endpoint. All are sent before one of them is waited for. */
  const send = () => {
    const files = inputFiles(waiting.map((own) => ({ line: own.line, request: own.request, own })));
    waiting = [];
    const done = Promise.all(
      files.map((file) =>
        sendFile(
          file.lines.map(({ own }) => own),
          file.content,
        ),
      ),
    ).then((flights) => {
      sending.delete(done);
      for (const flight of flights) if (flight !== null) void follow(flight, false);
      endInTime();
    });
    sending.add(done);
  };

  /** Sends one batch. Null where it was not taken: then its requests are asked directly. */
  const sendFile = async (own: readonly AskedLine[], content: string): Promise<Flight | null> => {
    const { request } = own[0] as AskedLine;
    const account = accountOf(request);
    if (off.has(account)) {
      lines.end(own, 'direct');
      return null;
    }
    const flight: Flight = { token: randomUUID(), batch: null, lines: own, isFollowed: true };
    for (const line of own) line.flight = flight;
    notes.sending({ token: flight.token, lines: own.map(({ line, digest }) => ({ line, digest })) });
    try {
      flight.batch = await connect(request).submit(content, request.endpoint, flight.token);
    } catch (error) {
      notes.ended(flight.token);
      const why = error instanceof Error ? error.message : String(error);
      if (!off.has(account))
        say(
          `No batch was taken at ${request.base}, so everything there is asked directly, at full price: ${why}`,
        );
      off.add(account);
      lines.end(own, 'direct');
      return null;
    }
    notes.sent(flight.token, flight.batch);
    const size = own.length === 1 ? '1 request' : `${own.length} requests`;
    say(`batch ${flight.batch}: ${size} of ${request.model} sent`);
    flight.isFollowed = false;
    return flight;
  };

  /** Once the time is over, all that waits stops: not before each batch was looked at, and what follows from its answers was sent. */
  const endInTime = () => {
    const isBusy = [...parts.values()].includes('busy');
    if (following.left() <= 0 && !isBusy && followed + sending.size + waiting.length === 0) stop();
  };

  /** Sends batches once nobody can ask more. */
  const consider = () => {
    lastNewsAt = clock.now();
    const states = [...parts.values()];
    if (waiting.length === 0) endInTime();
    if (waiting.length === 0 || isClosed || states.includes('busy') || unlooked.size > 0) return;
    if (!states.includes('stalled')) send();
    else if (!isSettling) settle(SETTLED_MS);
  };
  const settle = (ms: number) => {
    isSettling = true;
    clock.after(ms, () => {
      isSettling = false;
      if (waiting.length === 0 || isClosed || [...parts.values()].includes('busy')) return;
      if (unlooked.size > 0) return;
      const left = lastNewsAt + SETTLED_MS - clock.now();
      if (left > 0) settle(left);
      else send();
    });
  };

  return {
    join() {
      const own = new Set<Line>();
      const part: BatchPart = {
        defer(request, receive) {
          const later: Hand = (outcome) => queueMicrotask(() => receive(outcome));
          if (off.has(accountOf(request))) {
            later({ kind: 'direct' });
            return;
          }
          const line = lines.take(request, later);
          own.add(line);
          if (line.answer) lines.give(line);
          else if (line.flight) void follow(line.flight, true);
          else waiting.push(line);
        },
        state(state) {
          parts.set(part, state);
          consider();
        },
        used(names) {
          const gone = [...own].filter(({ line }) => names.includes(line));
          if (gone.length === 0) return;
          notes.used(gone.map(({ line }) => line));
          for (const line of gone) {
            lines.forget(line);
            own.delete(line);
          }
        },
        release() {
          parts.set(part, 'busy');
          waiting = waiting.filter((line) => {
            if (own.has(line)) lines.forget(line);
            return !own.has(line);
          });
          for (const line of own) {
            // Nobody has seen its answer: it is as good for another sample.
            if (line.hand !== null) line.isTaken = false;
            line.hand = null;
          }
          // From now on another part may have them.
          own.clear();
        },
        leave() {
          part.release();
          parts.delete(part);
          consider();
        },
      };
      parts.set(part, 'busy');
      return part;
    },
    report() {
      const { answered, direct, stopped } = lines.counts();
      const flights = new Set(lines.all().flatMap(({ flight, request }) => (request && flight) ?? []));
      return {
        answered,
        direct,
        inFlight: stopped,
        batches: [...flights].flatMap(({ batch }) => batch ?? []),
      };
    },
    spent: (names) => lines.spent(names),
    since: notes.since,
    kept: () => notes.kept(),
    async close() {
      if (isClosed) return;
      isClosed = true;
      stop();
      // What is on its way gets its id noted.
      await Promise.all(sending);
      notes.close();
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

/** Who takes batches, or does not. */
function accountOf({ base, key }: BatchRequest): string {
  return JSON.stringify([base, key.name]);
}
