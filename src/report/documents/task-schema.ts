import { z } from 'zod';
import { TASK_KINDS } from '../../tasks/task.ts';

const number = z.number();
const arms = z.object({ baseline: number, candidate: number });
const scores = z.object({ precision: number, recall: number, f1: number });

/** What is behind the metrics of a suite's task, given the form of a metric. */
export function taskResult<T extends z.ZodType>(metric: T) {
  return z
    .object({
      kind: z.enum(TASK_KINDS),
      cases: z.int().min(0).describe('Cases that both sides have.'),
      labels: z
        .array(z.object({ label: z.string(), support: number, baseline: scores, candidate: scores }))
        .describe('Labels, entity types or fields; those whose F1 fell most first.'),
      confusions: z
        .array(z.object({ expected: z.string(), answer: z.string().nullable(), ...arms.shape }))
        .describe('Wrong answers that became more or fewer, in cases; `answer` null: none of the labels.'),
      outside: arms.describe('Cases whose answer is none of the labels; samples of a case are averaged.'),
      unreadable: arms.describe('Cases whose answer cannot be read.'),
      slices: z.array(
        z.object({ tag: z.string(), value: z.string(), cases: z.int().min(0), metrics: z.array(metric) }),
      ),
      slicesLeft: z.int().min(0).describe('Values of tags that are left out.'),
    })
    .describe("What is behind the metrics of the suite's task; null where it has none.");
}
