import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PRESETS } from '../../../src/design/belief/preset.ts';
import { sortedEvidence } from '../../../src/design/evidence/sorted-evidence.ts';
import { type Hypothesis, hypothesesOf } from '../../../src/design/search/hypothesis.ts';
import { judgeTrial } from '../../../src/design/trial/trial.ts';
import type { GatingMetric } from '../../../src/metrics/metric-rules.ts';
import type { Arm, Sample } from '../../../src/samples/sample.ts';
import type { Stage } from '../../../src/samples/stage.ts';
import { labelCounts } from '../../../src/tasks/label-counts.ts';
import type { Counts, TaskSpec } from '../../../src/tasks/task.ts';
import { type TaskMetric, taskMetricOf } from '../../../src/tasks/task-metric.ts';
import { planOf, sampleOf, slotOf, unit } from '../fixtures.ts';

const LABELS = ['a', 'b'];
const TASK: TaskSpec = { kind: 'classification', expected: 'label', labels: LABELS, slices: ['lang'] };
const ofTask = (name: string): GatingMetric => ({
  name,
  direction: 'higher',
  task: taskMetricOf(name, TASK) as TaskMetric,
});
const PASS: GatingMetric = { name: 'pass', direction: 'higher' };
const TONE: GatingMetric = { name: 'tone', direction: 'higher' };
const ACCURACY = ofTask('accuracy');

/** One answer, right or wrong, as a pass, a named metric or a label tells it. What does not tell it always passes. */
function answer(by: GatingMetric, name: string, arm: Arm, right: boolean, more: Partial<Sample>): Sample {
  const base = sampleOf(
    name,
    arm,
    Number(by === PASS ? right : true),
    more,
    by === TONE ? { tone: Number(right) } : {},
  );
  if (!by.task || base.result.kind !== 'scored') return base;
  const task = labelCounts({ kind: 'value', value: right ? 'a' : 'b' }, 'a', new Set(LABELS));
  return { ...base, result: { ...base.result, task } };
}

/** The same answer where `b` is expected, as right or wrong as before. */
function expectingB(sample: Sample): Sample {
  if (sample.result.kind !== 'scored' || !sample.result.task) return sample;
  const other = (key: string) => key.replace(/[ab]$/, (label) => (label === 'a' ? 'b' : 'a'));
  const task = Object.fromEntries(
    Object.entries(sample.result.task).map(([key, count]) => [other(key), count]),
  );
  return { ...sample, result: { ...sample.result, task } };
}

/** Whether each answer is right, by case: of main as stored, of this PR's looks, and of both sides in a trial. */
interface Drawn {
  readonly stored: readonly boolean[];
  readonly looks: readonly boolean[];
  readonly tried: Readonly<Record<Arm, readonly boolean[]>>;
}

function searched(
  cases: readonly Drawn[],
  by: GatingMetric,
  other: (sample: Sample) => Sample = (one) => one,
  before: (sample: Sample) => Sample = (one) => one,
  tags: (at: number) => Readonly<Record<string, string>> = () => ({}),
) {
  const names = cases.map((_, at) => `case ${at}`);
  const of = (at: number, arm: Arm, own: readonly boolean[], stage: Stage, round: number) =>
    own.map((right, repeat) => answer(by, names[at] as string, arm, right, { stage, round, repeat }));
  const stored = cases.flatMap(({ stored: own }, at) => of(at, 'baseline', own, 'record', -1)).map(before);
  const fresh = cases
    .flatMap(({ looks, tried }, at) => [
      ...looks.flatMap((right, round) => of(at, 'candidate', [right], 'search', round)),
      ...of(at, 'baseline', tried.baseline, 'trial', 9),
      ...of(at, 'candidate', tried.candidate, 'trial', 9),
    ])
    .map(other);
  const plan = planOf(
    [
      slotOf(
        names.map((name, at) => unit(name, { tags: tags(at) })),
        { gating: [by] },
      ),
    ],
    { effort: 'normal' },
  );
  const sorted = sortedEvidence(plan, { fresh, stored, budgetSpent: false });
  const [hypothesis] = hypothesesOf(plan, sorted, PRESETS.normal);
  return hypothesis as Hypothesis;
}

/** All that a search says of a metric, and what its trials come to. Which cases are audited of those that main never passes is drawn by its name. */
function read({ screen: { trial, mainTodo, ...screen }, suspects, trials }: Hypothesis) {
  const judged = trials.map(({ record, ...more }) => {
    const { pValue, state } = judgeTrial(record, [0.01, 0.02, 0.03, 0.04]);
    return { ...more, units: record.units, rule: record.rule, pValue, state };
  });
  return { kind: trial.kind, asked: mainTodo.length, screen, suspects, judged };
}

/** What the search alone says. */
function told(own: Hypothesis) {
  const { asked, screen, suspects } = read(own);
  return { asked, screen, suspects };
}

/** The answers to one case with other counts. */
const counting = (name: string, countsOf: (sample: Sample) => Counts) => (sample: Sample) =>
  sample.case === name && sample.result.kind === 'scored'
    ? { ...sample, result: { ...sample.result, task: countsOf(sample) } }
    : sample;

const some = (least: number, most: number) => fc.array(fc.boolean(), { minLength: least, maxLength: most });
const suite = fc.array(
  fc.record({
    stored: some(1, 8),
    looks: some(1, 3),
    tried: fc.record({ baseline: some(4, 4), candidate: some(4, 4) }),
  }),
  { minLength: 1, maxLength: 20 },
);
const LOST: Drawn = {
  stored: Array<boolean>(8).fill(true),
  looks: [false, false],
  tried: { baseline: [true, true, true, true], candidate: [false, false, false, false] },
};

describe('a metric that says right or wrong', () => {
  test.each([TONE, ACCURACY])('is searched and tried as the pass rate is: $name', (by) => {
    fc.assert(
      fc.property(suite, (cases) => {
        expect(read(searched(cases, by))).toEqual(read(searched(cases, PASS)));
      }),
    );
    expect(read(searched([LOST], by)).judged[0]).toMatchObject({
      units: [0],
      pValue: expect.closeTo(1 / 70, 12),
    });
  });

  const ofLabels = ['macro-f1', 'macro-precision', 'macro-recall', 'f1/a', 'recall/a'];
  test.each(ofLabels.map(ofTask))(
    'one of labels is searched as passes are, and tried by itself: $name',
    (by) => {
      fc.assert(
        fc.property(suite, (cases) => {
          expect(told(searched(cases, by))).toEqual(told(searched(cases, PASS)));
        }),
      );
      expect(read(searched([LOST, LOST], by)).kind).toBe('dataset');
    },
  );

  test.each([ofTask('accuracy@lang=de'), ofTask('macro-f1@lang=de'), ofTask('recall/a')])(
    'one of some cases is searched as their passes are, whatever the others do, and tried by itself: $name',
    (by) => {
      const others = Array<Drawn>(7).fill(LOST);
      const isOther = ({ case: name }: Sample, own: readonly Drawn[]) => Number(name.slice(5)) >= own.length;
      fc.assert(
        fc.property(suite, (cases) => {
          // The others expect another label, and have another tag.
          const swapped = (sample: Sample) => (isOther(sample, cases) ? expectingB(sample) : sample);
          const tags = (at: number) => ({ lang: at < cases.length ? 'de' : 'en' });
          expect(told(searched([...cases, ...others], by, swapped, swapped, tags))).toEqual(
            told(searched(cases, PASS)),
          );
        }),
      );
      expect(read(searched([LOST, LOST], by, undefined, undefined, () => ({ lang: 'de' }))).kind).toBe(
        'dataset',
      );
    },
  );

  test.each([
    ['f1/a', 'a', 1],
    ['precision/a', 'a', 1],
    ['recall/a', 'a', 0],
    ['f1/a', 'c', 0],
    ['precision/a', 'c', 0],
  ])('of %s a case that expects b and now gets %s is %i suspect', (metric, said, count) => {
    const counted = counting('case 1', ({ result }) =>
      result.kind === 'scored' && result.task?.['tp/a'] ? { 'tp/b': 1 } : { 'fn/b': 1, [`fp/${said}`]: 1 },
    );
    const kept: Drawn = { ...LOST, looks: [true, true] };
    expect(searched([kept, LOST], ofTask(metric), counted, counted).suspects).toHaveLength(count);
  });

  test.each([
    ['no case', 0, 0],
    ['a case that expects b', 1, 1],
  ])('a label that goes missing moves precision where main gives it to %s as well', (_, wrong, count) => {
    // Of five cases the last expects b. Main gives it the label a, or b.
    const counted = counting('case 4', () => (wrong === 1 ? { 'fn/b': 1, 'fp/a': 1 } : { 'tp/b': 1 }));
    const kept: Drawn = { ...LOST, looks: [true, true] };
    const found = searched([LOST, kept, kept, kept, kept], ofTask('precision/a'), counted, counted);
    expect(found.suspects).toHaveLength(count);
  });

  test('an answer of several labels may be right in part: its case may lose one and be followed', () => {
    // Three labels expected: this PR says one of them, and main said two.
    const task = (right: number) => ({ cases: 1, 'tp/a': 1, [right === 2 ? 'tp/b' : 'fn/b']: 1, 'fn/c': 1 });
    const several = (sample: Sample) =>
      sample.result.kind === 'scored'
        ? { ...sample, result: { ...sample.result, task: task(sample.stage === 'search' ? 1 : 2) } }
        : sample;
    const never: Drawn = { ...LOST, stored: Array<boolean>(8).fill(false) };
    expect(searched([never, never], ofTask('macro-f1'), several, several).suspects).toHaveLength(2);
  });

  test('a value between 0 and 1 makes it a score', () => {
    const half = (stage: Stage) => (sample: Sample) =>
      sample.stage === stage && sample.result.kind === 'scored'
        ? { ...sample, result: { ...sample.result, metrics: { tone: 0.4 } } }
        : sample;
    expect(read(searched([LOST], TONE, half('search'))).kind).toBe('scores');
    // Who is tried, and how, is fixed before the trial: there it counts as what it is nearer to.
    const late = read(searched([LOST], TONE, half('trial')));
    expect(late.kind).toBe('passes');
    expect(late.judged[0]).toMatchObject({ units: [0], pValue: 1 });
  });

  test.each([ofTask('macro-f1'), ofTask('recall/a'), ofTask('accuracy@lang=de')])(
    'one that is not a share of all cases does not: $name',
    (by) => {
      expect(read(searched([LOST, LOST], by)).kind).toBe('dataset');
    },
  );
});
