import { randomUUID } from 'node:crypto';
import { count } from '../../numbers.ts';
import type { BatchApi, BatchNotes, BatchRequest } from './batches.ts';
import type { AskedLine, Flight, Lines } from './lines.ts';

/** Sends batches, and knows which accounts take none. */
export interface Sender {
  /** Whether the account of a request takes batches, as far as is known. */
  takes(request: BatchRequest): boolean;
  /** Sends one batch. Null where it was not taken: then its requests are asked directly. */
  send(lines: readonly AskedLine[], content: string): Promise<Flight | null>;
}

/** A sender for one run. */
export function openSender({
  notes,
  lines,
  say,
  connect,
}: {
  readonly notes: BatchNotes;
  readonly lines: Lines;
  readonly say: (line: string) => void;
  readonly connect: (request: BatchRequest) => BatchApi;
}): Sender {
  /** Accounts that take no batches. */
  const off = new Set<string>();
  const refused = ({ base }: BatchRequest, account: string, error: unknown) => {
    const why = error instanceof Error ? error.message : String(error);
    if (!off.has(account))
      say(`No batch was taken at ${base}, so everything there is asked directly, at full price: ${why}`);
    off.add(account);
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
        flight.batch = await connect(request).submit(content, request.endpoint, flight.token);
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

/** Who takes batches, or does not. */
function accountOf({ base, key }: BatchRequest): string {
  return JSON.stringify([base, key.name]);
}
