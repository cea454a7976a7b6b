import { z } from 'zod';

const count = z.int().min(0);
const text = z.string();
const number = z.number();

/** A day in UTC. */
export const day = text.regex(/^\d{4}-\d{2}-\d{2}$/);

/** One metric by which main itself drifted. */
export const driftResult = z
  .object({
    metric: text,
    pValue: number.min(0).max(1).describe('Two-sided chance of it if main answers as it did.'),
    stored: number.describe("Mean of main's stored samples over the compared cases."),
    fresh: number.describe("Mean of main's samples of this run over the same cases."),
    compared: count.describe('Cases with samples of both times under the same keys.'),
    since: day.nullable().describe('First day of the new answers; null where no day stands out.'),
    storedDays: z.tuple([day, day]).describe('Days of the oldest and the newest stored sample.'),
    cases: z
      .array(z.object({ id: text, stored: number, fresh: number }))
      .describe('Cases whose mean moved by half of the scale or more.'),
  })
  .describe('Main answers differently than when its samples were stored. No part of the verdict.');
