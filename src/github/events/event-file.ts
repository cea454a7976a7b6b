import { readFileSync } from 'node:fs';
import type { z } from 'zod';
import { notThisEvent, unreadablePayload } from './event-errors.ts';
import { type EventName, eventPayloads } from './event-payloads.ts';

/** The JSON of the event's file, unchecked. Throws a usage error where there is none. */
export function payloadIn(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw unreadablePayload(file, error instanceof Error ? error.message : String(error));
  }
}

/** The payload of an event of this name, checked. Throws a usage error that names what is wrong in it. */
export function parsed<N extends EventName>(name: N, payload: unknown): z.infer<(typeof eventPayloads)[N]> {
  const result = eventPayloads[name].safeParse(payload);
  if (!result.success) throw notThisEvent(name, result.error);
  return result.data as z.infer<(typeof eventPayloads)[N]>;
}
