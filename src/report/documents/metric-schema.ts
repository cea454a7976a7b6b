import { z } from 'zod';
import { FLOOR_STATES } from '../../compare/comparison.ts';
import { METRIC_UNITS } from '../../metrics/built-in-metrics.ts';
import { TASK_KINDS } from '../../tasks/task.ts';
import { DIRECTIONS } from '../../vocabulary.ts';

const count = z.int().min(0);
const text = z.string();
const number = z.number();
const interval = z.tuple([number, number]).nullable();

const floor = z
  .object({
    floor: number.describe('The bar that the policy sets.'),
    value: number
      .nullable()
      .describe("The metric's value of this PR that is held against it; null where nothing was measured."),
    interval: interval.describe('95 % interval of that value; null where there are too few cases for one.'),
    state: z
      .enum(FLOOR_STATES)
      .describe('`missed`: beyond chance. `unclear`: below the bar, and chance alone may explain it.'),
    notAsked: count
      .exactOptional()
      .describe(
        "Cases with main's inputs, which were not asked. The state is `unclear` then, unless the floor is missed whatever they would answer.",
      ),
    added: count
      .exactOptional()
      .describe(
        'Cases that this PR adds, and that do not count here: in the cases of both sides main keeps the floor and this PR misses it. `value` and `interval` are those of the cases of both sides.',
      ),
  })
  .nullable()
  .describe("The absolute bar for this PR's own samples; null where the policy sets none.");

/** One metric of a slot, as published. */
export const metricResult = z.object({
  name: text.describe('`pass` is the pass rate; `score`, `cost`, `latency`, `tokens`, or a named metric.'),
  unit: z.enum(METRIC_UNITS).describe('What its values are measured in. A `rate` is a fraction from 0 to 1.'),
  direction: z.enum(DIRECTIONS).describe('Which way is better.'),
  gate: z.boolean().describe('A loss of this metric can block.'),
  baseline: number.nullable().describe('Mean on main; null where it was not measured. Rates are fractions.'),
  candidate: number.nullable().describe('Mean of this PR; null where it was not measured.'),
  difference: number.nullable().describe('candidate − baseline.'),
  interval: interval.describe('Paired 95 % interval of the difference: [low, high].'),
  pValue: number
    .min(0)
    .max(1)
    .nullable()
    .describe(
      'One-sided chance of a loss this large if nothing had changed, adjusted for the number of tests where the metric gates; null where it was not tested.',
    ),
  driftMargin: number
    .nullable()
    .describe('Against stored samples: a loss up to this may be drift. Null where main was asked.'),
  cases: count
    .exactOptional()
    .describe('Number of cases that the metric is of; absent where it is of all cases.'),
  floor,
});

const scores = z.object({
  precision: number.describe('Share of what was answered that is right.'),
  recall: number.describe('Share of what was expected that was answered.'),
  f1: number.describe('Harmonic mean of precision and recall.'),
});

/** Numbers of cases on both sides. A case whose repeats differ counts by its share, so they need not be whole. */
const caseCounts = {
  baseline: number.describe('Cases on main, each by the share of its samples.'),
  candidate: number.describe('Cases in this PR, in the same way.'),
};

const label = z.object({
  label: text.describe('Name of the label, the entity type or the field.'),
  support: number.describe('Number of expected cases, entities or values.'),
  baseline: scores.describe('Scores on main.'),
  candidate: scores.describe('Scores of this PR.'),
});

const slice = z.object({
  tag: text.describe("Name of the tag in the cases' metadata."),
  value: text.describe('Value that the cases of this slice have.'),
  cases: count.describe('Number of cases in it that both sides have.'),
  metrics: z.array(metricResult).describe('Metrics over these cases alone.'),
});

/** What is behind the metrics of a suite's task. */
export const taskResult = z
  .object({
    kind: z.enum(TASK_KINDS).describe('What the suite asks for.'),
    cases: count.describe('Cases that both sides have.'),
    labels: z.array(label).describe('Labels, entity types or fields; those whose F1 fell most first.'),
    confusions: z
      .array(
        z.object({
          expected: text.describe('Label that the cases expect.'),
          answer: text.nullable().describe('Label that was answered; null for none of the labels.'),
          ...caseCounts,
        }),
      )
      .describe('Wrong answers that became more or fewer, the largest change first.'),
    outside: z.object(caseCounts).describe('Cases whose answer is none of the labels.'),
    unreadable: z.object(caseCounts).describe('Cases whose answer cannot be read.'),
    misaligned: z
      .object(caseCounts)
      .exactOptional()
      .describe('Of tokens: cases whose answer has other tokens than the case expects.'),
    slices: z.array(slice).describe('Groups of cases that share the value of a tag.'),
    slicesLeft: count.describe('Values of tags that are left out.'),
  })
  .nullable()
  .describe("What is behind the metrics of the suite's task; null where it has none.");
