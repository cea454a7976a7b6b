import type { CaseComparison, Transition } from '../../../src/compare/comparison.ts';
import type { EvalPlan } from '../../../src/plan/eval-plan.ts';
import type { PageEvidence } from '../../../src/report/page/page-of-verdict.ts';
import type { Arm, Sample } from '../../../src/samples/sample.ts';
import type { Verdict } from '../../../src/verdict/verdict.ts';
import * as make from '../../report/verdicts.ts';

/** How often each ending comes in a hundred cases. */
const ENDINGS: readonly (readonly [Transition, number])[] = [
  ['broken', 3],
  ['suspected', 2],
  ['errored', 1],
  ['flaky', 5],
  ['added', 2],
  ['edited', 2],
  ['unchanged', 85],
];
const OF_HUNDRED = ENDINGS.flatMap(([ending, times]) => Array<Transition>(times).fill(ending));
const WORDS =
  'refund order manager approval parcel invoice delivery address coupon account warranty return stock receipt customer service days open request for the with your please we can not and is after'.split(
    ' ',
  );
const CHECKS = ['contains "manager approval"', 'is-json', 'llm-rubric "stays calm"', 'latency'];

/** A verdict over this many cases in four suites, with samples of both sides and what is stored of main. The same each time. */
export function manyCases(count: number): { readonly verdict: Verdict; readonly evidence: PageEvidence } {
  const names = ['support-triage', 'docs-rag', 'ner-fr', 'summaries'];
  const samples: Sample[] = [];
  const stored: Sample[] = [];
  const plans: EvalPlan['suites'][number][] = [];
  const suites = names.map((suite, at) => {
    const slot = 'triage|assistant';
    const cases = Array.from({ length: count / names.length }, (_, index): CaseComparison => {
      const number = index * names.length + at;
      const ending = OF_HUNDRED[number % 100] as Transition;
      const place = { suite, slot, case: `case ${number}` };
      const own = samplesOf(place, number, ending);
      samples.push(...own);
      stored.push(...storedOf(place, number));
      const failing = ending === 'broken' || ending === 'suspected';
      const of = (arm: Arm) => own.find((sample) => sample.arm === arm)?.output ?? null;
      return make.aCase(place.case, ending, {
        label: `${sentence(number, 4)} ${number}`,
        failed: failing ? [{ label: CHECKS[number % 4] as string, reason: sentence(number, 9) }] : [],
        outputs: { baseline: of('baseline'), candidate: of('candidate') },
      });
    });
    const planned = cases.map((entry, index) => ({
      ...{ case: entry.case, label: entry.label, status: 'paired', edited: [], critical: false },
      ...{ cluster: null, repeatNever: false },
      tags: { lang: ['en', 'de', 'fr'][index % 3] as string },
      asks: `question: ${sentence(index * 7 + at, 20)}`,
    }));
    const action = { kind: 'run', cases: planned } as never;
    plans.push({ suite, config: '', changedInputs: [], notes: [], action });
    return make.suite(
      at === 0 ? 'regressed' : 'pass',
      [make.slot({ cases, findings: [make.finding({ suite, ...(at === 0 && LOSS) })] })],
      { suite },
    );
  });
  return {
    verdict: make.verdict('regressed', suites),
    evidence: { samples, stored, plan: { suites: plans } },
  };
}

const LOSS = { outcome: 'convicted', pValue: 0.000_1 } as const;

type Place = Pick<Sample, 'suite' | 'slot' | 'case'>;

function samplesOf(place: Place, number: number, ending: Transition): readonly Sample[] {
  const times = ending === 'unchanged' ? 1 : 6;
  const passes = (arm: Arm, at: number) =>
    arm === 'baseline' || (ending === 'flaky' ? at % 2 === 0 : ending === 'unchanged');
  return (['baseline', 'candidate'] as const).flatMap((arm) =>
    Array.from({ length: times }, (_, at) => sampleOf(place, arm, number * 13 + at, passes(arm, at))),
  );
}

function storedOf(place: Place, number: number): readonly Sample[] {
  return ['a', 'b', 'c'].map((letter, at) => ({
    ...sampleOf(place, 'baseline', number + at, (number + at) % 9 !== 0),
    output: null,
    commit: letter.repeat(40),
    at: `2026-04-0${at + 1}T08:00:00.000Z`,
  }));
}

function sampleOf(place: Place, arm: Arm, seed: number, passed: boolean): Sample {
  const failed = passed ? [] : [{ label: CHECKS[seed % 4] as string, reason: sentence(seed, 12) }];
  return {
    ...place,
    arm,
    round: 0,
    stage: 'search',
    repeat: 0,
    result: { kind: 'scored', passed, score: passed ? 1 : 0, metrics: { format: passed ? 1 : 0 }, failed },
    output: sentence(seed, 60),
    latencyMs: 400 + ((seed * 37) % 1900),
    target: { cost: 0.0003 + (seed % 7) / 100_000 },
    grader: {},
    calls: { target: 1, grader: 0 },
    cached: false,
    at: `2026-05-02T10:${String(seed % 60).padStart(2, '0')}:00.000Z`,
  };
}

/** Words that follow from a number. */
function sentence(seed: number, words: number): string {
  let state = seed + 1;
  return Array.from({ length: words }, () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return WORDS[state % WORDS.length];
  }).join(' ');
}
