/** What the simulation of the method says of the samples of a run, so that an interval can be held against it. */
import type { Evidence } from '../../src/design/design.ts';
import { grouped } from '../../src/grouped.ts';
import { metricValue } from '../../src/metrics/metric-value.ts';
import type { Sample } from '../../src/samples/sample.ts';
import type { Stage } from '../../src/samples/stage.ts';
import {
  labelIntervals,
  type ReferenceCase,
  type ReferenceLabels,
  type ReferenceScores,
  referenceIntervals,
  scoreIntervals,
} from './estimate-reference.ts';
import { labelAt, type World } from './estimate-worlds.ts';

/** The cases as the reference wants them: nothing of them was chosen by a result but the trial. */
function referenceCases({ fresh, stored: store }: Evidence): readonly ReferenceCase[] {
  const byCase = new Map<string, Sample[]>();
  for (const sample of [...store, ...fresh]) {
    const own = byCase.get(sample.case);
    if (own) own.push(sample);
    else byCase.set(sample.case, [sample]);
  }
  const passesOf = (own: readonly Sample[]) =>
    own.filter(({ result }) => result.kind === 'scored' && result.passed).length;
  return [...byCase.values()].map((own): ReferenceCase => {
    const of = (arm: Sample['arm'], ...stages: readonly Stage[]) =>
      own.filter((sample) => sample.arm === arm && stages.includes(sample.stage));
    const main = of('baseline', 'record', 'fill', 'uniform');
    const looks = of('candidate', 'search');
    const first = Math.min(...looks.map(({ round }) => round));
    const [before, after] = [of('baseline', 'trial'), of('candidate', 'trial')];
    const again = of('baseline', 'main-again');
    return {
      passed: passesOf(main),
      stored: main.length,
      look: passesOf(looks.filter(({ round }) => round === first)),
      looks: looks.length,
      looksPassed: passesOf(looks),
      trial:
        before.length > 1 && after.length === before.length
          ? { candidate: passesOf(after), main: passesOf(before), samples: after.length }
          : null,
      again: again.length > 0 ? passesOf(again) / again.length : null,
    };
  });
}

/** The same of a graded metric. Answers to variations are in the trial alone, as in the product. */
function referenceScores(
  { fresh, stored: store }: Evidence,
  metric: string,
  unit: number,
): readonly ReferenceScores[] {
  return [...grouped([...store, ...fresh], (sample) => sample.case).values()].flatMap((own) => {
    const of = (arm: Sample['arm'], ...stages: readonly Stage[]) =>
      own
        .filter((sample) => sample.arm === arm && stages.includes(sample.stage))
        .flatMap((sample) => {
          const value = metricValue(sample, metric);
          return value === null ? [] : [value / unit];
        });
    const main = of('baseline', 'record', 'fill');
    const [look] = of('candidate', 'search');
    const [before, after] = [of('baseline', 'trial'), of('candidate', 'trial')];
    if (look === undefined || main.length === 0) return [];
    return [
      {
        stored: main,
        again: of('baseline', 'main-again')[0] ?? null,
        look,
        trial: before.length > 1 && after.length > 1 ? { candidate: after, main: before } : null,
      },
    ];
  });
}

/** The same of a classifier's labels, where cases are numbered from `firstCase` on. */
function referenceLabels({ fresh, stored: store }: Evidence, firstCase: number): readonly ReferenceLabels[] {
  return [...grouped([...store, ...fresh], (sample) => sample.case)].flatMap(([name, own]) => {
    const of = (arm: Sample['arm'], ...stages: readonly Stage[]) =>
      own
        .filter((sample) => sample.arm === arm && stages.includes(sample.stage))
        .map(({ output }) => output ?? '');
    const [look] = of('candidate', 'search');
    const again = of('baseline', 'main-again');
    const stored = again.length > 0 ? again : of('baseline', 'record', 'fill');
    const expected = labelAt(Number(name.slice('case '.length)) - firstCase);
    return look === undefined || stored.length === 0 ? [] : [{ expected, stored, look }];
  });
}

/** The interval of that simulation on the same samples. `metric`: the world's, as its samples call it. `hit`: a loss was convicted. */
export function referenceInterval(
  { task, metric: own, unit = 1, ofTheseCases }: World,
  evidence: Evidence,
  { hit, metric, firstCase }: { readonly hit: boolean; readonly metric: string; readonly firstCase: number },
): readonly [number, number] | null {
  if (task) return labelIntervals(referenceLabels(evidence, firstCase));
  const known =
    own === 'pass'
      ? referenceIntervals(referenceCases(evidence))
      : scoreIntervals(referenceScores(evidence, metric, unit), ofTheseCases === true);
  return hit || ofTheseCases === true ? known.these : known.suite;
}
