import { randomUUID } from 'node:crypto';
import { count } from '../../numbers.ts';
import { type BatchApi, type BatchNotes, BatchRefused, type BatchRequest } from './batches.ts';
import type { AskedLine, Flight, Lines } from './lines.ts';

/** Sends batches, and knows which accounts take none. */
export interface Sender {
  /** Whether the account of a request takes batches, as far as is known. */
  takes(request: BatchRequest): boolean;
  /** Sends one batch. Null where it was not taken: then its requests are asked directly. */
  send(lines: readonly AskedLine[], content: string): Promise<Flight | null>;
}

/** Waits before a batch is sent again, each twice as long as the one before: half an hour in all. Servers without batches may say 500 for ever. */
const WAITS_MS = [15_000, 30_000, 60_000, 120_000, 240_000, 480_000, 900_000];

/** A sender for one run. */
export function openSender({
  notes,
  lines,
  say,
  connect,
  left,
  pause,
}: {
  readonly notes: BatchNotes;
  readonly lines: Lines;
  readonly say: (line: string) => void;
  readonly connect: (request: BatchRequest) => BatchApi;
  /** Milliseconds that are left of the command's time. */
  readonly left: () => number;
  readonly pause: (ms: number) => Promise<void>;
}): Sender {
  /** Accounts that take no batches. */
  const off = new Set<string>();
  const refused = ({ base }: BatchRequest, account: string, error: unknown) => {
    if (!off.has(account))
      say(
        `No batch was taken at ${base}, so everything there is asked directly, at full price: ${messageOf(error)}`,
      );
    off.add(account);
  };
  /** Sends a file; again while there is time, where a server that is busy or away may be back. */
  const submit = async (request: BatchRequest, content: string, token: string) => {
    const api = connect(request);
    for (let tries = 0; ; tries += 1) {
      try {
        return await api.submit(content, request.endpoint, token);
      } catch (error) {
        const wait = WAITS_MS[tries];
        if (error instanceof BatchRefused || wait === undefined || left() <= wait) throw error;
        if (tries === 0)
          say(
            `No batch could be sent to ${request.base}, so it is tried again for half an hour: ${messageOf(error)}`,
          );
        await pause(wait);
        // It may have been taken all the same: a second one would be paid as well.
        const found = await api.find(token).catch(() => null);
        if (found !== null) return found;
      }
    }
  };
  return {
    takes: (request) => !off.has(accountOf(request)),
    async send(own, content) {
      const { request } = own[0] as AskedLine;
      const account = accountOf(request);
      if (off.has(account)) {
        lines.end(own, 'direct');
        return null;
      }
      const flight: Flight = { token: randomUUID(), batch: null, lines: own, isFollowed: true };
      for (const line of own) line.flight = flight;
      // Before it is sent: after a kill it is found by its token.
      notes.sending({ token: flight.token, lines: own.map(({ line, digest }) => ({ line, digest })) });
      try {
        flight.batch = await submit(request, content, flight.token);
      } catch (error) {
        notes.ended(flight.token);
        refused(request, account, error);
        lines.end(own, 'direct');
        return null;
      }
      notes.sent(flight.token, flight.batch);
      say(`batch ${flight.batch}: ${count(own.length, 'request')} of ${request.model} sent`);
      flight.isFollowed = false;
      return flight;
    },
  };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Who takes batches, or does not. */
function accountOf({ base, key }: BatchRequest): string {
  return JSON.stringify([base, key.name]);
}
