import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pageText } from '../../../src/commands/gate/write-page.ts';
import { TRANSITIONS } from '../../../src/compare/comparison.ts';
import type { PlannedCase } from '../../../src/plan/eval-plan.ts';
import { PAGE_STATES } from '../../../src/report/page/case-states.ts';
import { pageHtml } from '../../../src/report/page/page-html.ts';
import { type PageEvidence, pageOf } from '../../../src/report/page/page-of-verdict.ts';
import { titleOf } from '../../../src/report/words/title.ts';
import type { Arm, Sample } from '../../../src/samples/sample.ts';
import { hostileContext, hostileVerdict, OUTCOMES } from '../hostile-surfaces.ts';
import { everyPiece, hostileText } from '../hostile-text.ts';
import { scenarios } from '../scenarios.ts';
import * as make from '../verdicts.ts';

const NOTHING: PageEvidence = { samples: [], stored: [], plan: null };
const SHELL = '<title><!--pawl:title--></title><!--pawl:words--><!--pawl:parts-->';

function sampled(arm: Arm, passed: boolean, over: Partial<Sample> = {}): Sample {
  const failed = passed ? [] : [{ label: 'contains "manager"', reason: 'It names no manager.' }];
  return {
    suite: 'support-triage',
    slot: 'triage|assistant',
    case: 'refund',
    arm,
    round: 0,
    stage: 'search',
    repeat: 0,
    result: { kind: 'scored', passed, score: passed ? 1 : 0, metrics: {}, failed },
    output: `${arm} says ${passed ? 'yes' : 'no'}`,
    latencyMs: 1200,
    target: { cost: 0.0004 },
    grader: {},
    calls: { target: 1, grader: 0 },
    cached: false,
    at: '2026-05-02T10:00:00.000Z',
    ...over,
  };
}

const refund = make.aCase('refund', 'broken', {
  failed: [{ label: 'contains "manager"', reason: 'It names no manager.' }],
  outputs: { baseline: 'baseline says yes', candidate: 'candidate says no' },
  pValue: 0.001,
});
const broken = make.verdict('regressed', [
  make.suite('regressed', [make.slot({ cases: [make.aCase('calm', 'unchanged'), refund] })]),
]);

describe('the words of the page', () => {
  test.each(Object.keys(scenarios))('are those of the other reports (%s)', (name) => {
    const { verdict, context } = scenarios[name] as (typeof scenarios)[string];
    const { head, suites } = pageOf(verdict, context, NOTHING).document;
    expect(head.title).toBe(titleOf(verdict));
    expect(suites.map(({ id }) => id).toSorted()).toEqual(
      verdict.suites.map(({ suite }) => suite).toSorted(),
    );
  });

  test('a number that nobody measured is a dash and has no place in the plot', () => {
    const unknown = { baseline: null, candidate: null, difference: null, interval: null };
    const slot = make.slot({ metrics: [make.metric('pass', unknown), ...make.sideMetrics] });
    const { document } = pageOf(make.verdict('pass', [make.suite('pass', [slot])]), make.context(), NOTHING);
    const [pass, , cost] = document.suites[0]?.slots[0]?.metrics ?? [];
    expect(pass).toMatchObject({ baseline: '–', candidate: '–', change: '–', plot: null, words: '' });
    // It costs less: better lies to the right.
    expect(cost?.plot).toMatchObject({ unit: '%' });
    expect(cost?.plot?.value).toBeCloseTo(7.3, 1);
    expect(document.suites[0]?.slots[0]).toMatchObject({ trend: [], latency: null, cost: null });
  });

  test('a latency that is not comparable has no place in the plot: it would set the scale of what is', () => {
    const latency = make.metric('latency', { unit: 'ms', baseline: 10, candidate: 140, difference: 130 });
    const of = (sideBySide: boolean) => {
      const slot = make.slot({ metrics: [make.metric('pass', { gate: true }), { ...latency, sideBySide }] });
      const verdict = make.verdict('pass', [make.suite('pass', [slot])]);
      return pageOf(verdict, make.context(), NOTHING).document.suites[0]?.slots[0]?.metrics[1];
    };
    expect(of(false)).toMatchObject({ words: 'not comparable', change: '+1,300 %', plot: null });
    expect(of(true)?.plot).toMatchObject({ unit: '%' });
  });

  test('a suite that was not run stands behind those that were', () => {
    const verdict = make.verdict('pass', [make.skipped('docs'), make.suite('pass', [make.slot()])]);
    const { suites } = pageOf(verdict, make.context(), NOTHING).document;
    expect(suites.map(({ id, ran, word }) => [id, ran, word])).toEqual([
      ['support-triage', true, 'pass'],
      ['docs', false, 'not run'],
    ]);
  });
});

describe('the cases of the page', () => {
  test('every ending has its place among the states', () => {
    expect(PAGE_STATES.map(({ id }) => id)).toEqual(expect.arrayContaining([...TRANSITIONS]));
  });

  test('every ending has its words, worst first', () => {
    const endings = ['unchanged', 'added', 'flaky', 'errored', 'broken', 'edited', 'suspected'] as const;
    const cases = endings.map((ending) => make.aCase(ending, ending));
    const verdict = make.verdict('regressed', [make.suite('regressed', [make.slot({ cases })])]);
    const { document } = pageOf(verdict, make.context(), NOTHING);
    expect(document.cases.map(({ id }) => id)).toEqual([
      ...['broken', 'suspected', 'errored', 'flaky', 'added', 'edited', 'unchanged'],
    ]);
    expect(document.states.map(({ label }) => label)).toEqual([
      ...['newly failing', 'suspected', 'errors', 'flaky', 'new', 'edited', 'unchanged'],
    ]);
  });

  test('what is worse or failing is not called unchanged or new', () => {
    const arm = (passed: number, right: number) => ({ scored: 8, passed, right, errored: 0 });
    const bar = { passes: 3, of: 5, passed: 0, answered: 5, interval: null } as const;
    const cases = [
      make.aCase('label lost', 'broken', { baseline: arm(8, 8), candidate: arm(8, 0) }),
      make.aCase('fails', 'broken', { baseline: arm(8, 8), candidate: arm(0, 0) }),
      make.aCase('below', 'unchanged', { bar: { ...bar, state: 'missed' } }),
      make.aCase('perhaps below', 'unchanged', { bar: { ...bar, state: 'unclear' } }),
      make.aCase('enough', 'unchanged', { bar: { ...bar, state: 'held' } }),
      make.aCase('new and right', 'added', { candidate: { scored: 1, passed: 1, errored: 0 } }),
      make.aCase('new and wrong', 'added', { candidate: { scored: 1, passed: 0, errored: 0 } }),
    ];
    const verdict = make.verdict('regressed', [make.suite('regressed', [make.slot({ cases })])]);
    const { document } = pageOf(verdict, make.context(), NOTHING);
    const shown = document.cases.map(({ id, state }) => [id, document.states[state]]);
    expect(Object.fromEntries(shown)).toMatchObject({
      'label lost': { label: 'got worse', tone: 'bad' },
      fails: { label: 'newly failing', tone: 'bad' },
      below: { label: 'misses its bar', tone: 'bad' },
      'perhaps below': { label: 'bar unclear', tone: 'doubt' },
      enough: { label: 'unchanged', tone: 'calm' },
      'new and right': { label: 'new', tone: 'calm' },
      'new and wrong': { label: 'new, failing', tone: 'doubt' },
    });
  });

  test('a case has its samples in the order of time, both answers, reasons, input and history', () => {
    const planned: PlannedCase = {
      ...{ case: 'refund', label: 'refund', status: 'paired', edited: [], critical: false, cluster: null },
      ...{ repeatNever: false, tags: { lang: 'de' }, input: 'question: may I?' },
    };
    const action = { kind: 'run', cases: [planned] } as never;
    const evidence: PageEvidence = {
      samples: [
        sampled('candidate', false, { at: '2026-05-02T10:00:03.000Z', stage: 'trial' }),
        sampled('baseline', true),
        sampled('candidate', false, { at: '2026-05-02T10:00:02.000Z' }),
      ],
      stored: [
        sampled('baseline', true, { at: '2026-05-01T10:00:00.000Z', commit: 'b'.repeat(40) }),
        sampled('baseline', false, { at: '2026-04-01T10:00:00.000Z', commit: 'a'.repeat(40) }),
      ],
      plan: { suites: [{ suite: 'support-triage', config: '', changedInputs: [], notes: [], action }] },
    };
    const page = pageOf(broken, make.context(), evidence);
    const [first] = page.document.cases;
    expect(first).toMatchObject({ id: 'refund', baseline: 'p', candidate: 'ff', tags: ['lang: de'] });
    expect(first?.checks.map((at) => page.document.checks[at])).toEqual(['contains "manager"']);
    const [detail] = page.details(0, 1);
    expect(detail).toMatchObject({
      asks: 'question: may I?',
      failed: [{ label: 'contains "manager"', reason: 'It names no manager.' }],
      said: ['1 in 1,000 by chance'],
      answers: ['baseline says yes', 'candidate says no'],
      shown: { baseline: 0, candidate: 1 },
      history: [
        { day: '2026-04-01', commit: 'aaaaaaa', ended: 'f' },
        { day: '2026-05-01', commit: 'bbbbbbb', ended: 'p' },
      ],
    });
    expect(detail?.samples.map(({ arm, ended, stage, answer }) => [arm, ended, stage, answer])).toEqual([
      ['baseline', 'p', 'first look', 0],
      ['candidate', 'f', 'first look', 1],
      ['candidate', 'f', 'confirmation', 1],
    ]);
    expect(detail?.samples[0]?.facts).toEqual(['score 1', '1.2 s', '$0.00040']);
    const [slot] = page.document.suites[0]?.slots ?? [];
    expect(slot?.trend.map(({ commit, text }) => [commit, text])).toEqual([
      ['aaaaaaa', '0 %'],
      ['bbbbbbb', '100 %'],
    ]);
    expect(slot?.latency?.candidate).toMatchObject({ median: '1.2 s', answers: '2 answers' });
    // A pass rate without an assertion says nothing of main.
    const silent = make.slot({ metrics: [make.metric('pass', { weightless: true })] });
    const judged = make.verdict('pass', [make.suite('pass', [silent])]);
    const [untold] = pageOf(judged, make.context(), evidence).document.suites[0]?.slots ?? [];
    expect([untold?.trend, untold?.latency?.candidate?.median]).toEqual([[], '1.2 s']);
  });

  test('a metric is worse in a case by the mean of its samples, whatever it is of all cases', () => {
    const scored = (arm: Arm, value: number) =>
      sampled(arm, true, {
        result: {
          kind: 'scored',
          passed: true,
          score: 1,
          metrics: { format: value, noise: -value },
          failed: [],
        },
      });
    const noise = make.metric('noise', { unit: 'score', direction: 'lower' });
    const slot = make.slot({ cases: [refund], metrics: [make.metric('pass'), ...make.sideMetrics, noise] });
    const verdict = make.verdict('regressed', [make.suite('regressed', [slot])]);
    const of = (before: number, after: number) => {
      const samples = [scored('baseline', before), scored('candidate', after)];
      return pageOf(verdict, make.context(), { ...NOTHING, samples }).document;
    };
    expect(of(1, 0.5).worse).toEqual(['format', 'noise']);
    expect(of(1, 0.5).cases[0]?.worse).toEqual([0, 1]);
    expect([of(0.5, 1).worse, of(1, 1).worse]).toEqual([[], []]);
  });

  test('`report.outputs: false` keeps every answer out, and the page says so', () => {
    const evidence = { ...NOTHING, samples: [sampled('baseline', true), sampled('candidate', false)] };
    const page = pageOf(broken, make.context({ outputs: false }), evidence);
    expect(page.details(0, 2).flatMap(({ answers }) => answers)).toEqual([]);
    expect(page.document.leftOut.join()).toContain('report.outputs: false');
    expect(JSON.stringify([page.document, page.details(0, 2)])).not.toContain('says yes');
  });
});

test('where a case is told by answers that are right, its samples are shown so too', () => {
  const tally = (right: number) => ({ scored: 2, passed: 2, right, errored: 0 });
  const entry = make.aCase('refund', 'broken', { baseline: tally(2), candidate: tally(1) });
  const verdict = make.verdict('regressed', [make.suite('regressed', [make.slot({ cases: [entry] })])]);
  const answer = (arm: Arm, isRight: boolean, at: string) =>
    sampled(arm, true, {
      at,
      result: {
        kind: 'scored',
        passed: true,
        score: 1,
        metrics: {},
        failed: [],
        task: isRight ? { 'tp/a': 1 } : { 'fn/a': 1, 'fp/b': 1 },
      },
    });
  const samples = [
    ...[answer('baseline', true, '1'), answer('baseline', true, '2')],
    ...[answer('candidate', false, '3'), answer('candidate', true, '4')],
  ];
  const { document, details } = pageOf(verdict, make.context(), { samples, stored: [], plan: null });
  expect(document.cases[0]).toMatchObject({
    tally: '2 of 2 → 1 of 2 right',
    baseline: 'rr',
    candidate: 'wr',
  });
  // The score of its assertions would say the opposite of a wrong answer.
  expect(details(0, 1)[0]?.samples.map(({ ended, facts }) => [ended, facts[0]])).toEqual([
    ['r', 'score 1'],
    ['r', 'score 1'],
    ['w', '1.2 s'],
    ['r', 'score 1'],
  ]);
});

test('the list shows what a case is worse by, where its passes do not', () => {
  const tally = { scored: 8, passed: 8, errored: 0 };
  const worse = (label: string, metric: string, movedBy = metric) =>
    make.aCase(label, 'broken', {
      baseline: tally,
      candidate: tally,
      movedBy: [movedBy],
      moved: [{ metric, unit: 'score', baseline: 1, candidate: 0.1 }],
    });
  const cases = [worse('a', 'score'), worse('b', 'be`st'), worse('c', 'tone', 'macro-f1'), refund];
  const verdict = make.verdict('regressed', [make.suite('regressed', [make.slot({ cases })])]);
  const listed = pageOf(verdict, make.context(), NOTHING).document.cases;
  expect(Object.fromEntries(listed.map(({ label, shift }) => [label, shift]))).toEqual({
    a: 'score 1 → 0.1',
    b: "be'st 1 → 0.1",
    c: undefined,
    [refund.label]: undefined,
  });
});

describe('the file of the page', () => {
  const many = make.verdict('regressed', [
    make.suite('regressed', [make.slot({ cases: [...make.cases(900), refund] })]),
  ]);
  const partsIn = (html: string) => [...html.matchAll(/id="(pawl-[\w-]+)"/g)].map(([, id]) => id);

  test('holds all cases, a part for each group of them', () => {
    const html = pageText(pageOf(many, make.context(), NOTHING), SHELL);
    expect(partsIn(html)).toEqual(['pawl-document', ...[0, 1, 2, 3, 4].map((at) => `pawl-cases-${at}`)]);
  });

  test('leaves answers of the last cases out where it would be too large, and says how many', () => {
    const page = pageOf(many, make.context(), NOTHING);
    const all = pageText(page, SHELL).length;
    const html = pageText(page, SHELL, all + 1_000);
    expect(html.length).toBeLessThanOrEqual(all + 1_000);
    const [, base64 = ''] = /id="pawl-document">([^<]*)</.exec(html) ?? [];
    expect(partsIn(html).length).toBeLessThan(6);
    expect(unpacked(base64)).toMatch(/of 901 cases are left out: the page would be too large/);
  });

  test('lists fewer cases where their names alone would be too much', () => {
    // No two alike, so that nothing can be packed.
    const noise = (at: number) =>
      Array.from({ length: 150 }, (_, index) =>
        ((at * 7919 + index * index * 104_729) % 36).toString(36),
      ).join('');
    const cases = Array.from({ length: 1_000 }, (_, at) => make.aCase(`${at} ${noise(at)}`, 'unchanged'));
    const verdict = make.verdict('pass', [make.suite('pass', [make.slot({ cases })])]);
    const page = pageOf(verdict, make.context(), NOTHING);
    const most = pageText({ ...page, details: () => [] }, SHELL).length - 1_000;
    const html = pageText(page, SHELL, most);
    expect(html.length).toBeLessThanOrEqual(most);
    const [, base64 = ''] = /id="pawl-document">([^<]*)</.exec(html) ?? [];
    const document = JSON.parse(unpacked(base64));
    expect(document.cases).toHaveLength(500);
    expect(document.leftOut.join()).toContain('500 of 1,000 cases are not listed');
  });

  test('long answers are cut, and a case holds so much of them and no more', () => {
    const samples = Array.from({ length: 12 }, (_, at) =>
      sampled('candidate', false, { output: `${at} `.repeat(20_000) }),
    );
    const [detail] = pageOf(broken, make.context(), { ...NOTHING, samples }).details(0, 1);
    expect(detail?.answers.filter((answer) => answer.endsWith('more characters are left out.')).length).toBe(
      4,
    );
    expect(detail?.answers.join('').length).toBeLessThan(110_000);
    expect([detail?.answersLeft, detail?.samples.filter(({ answer }) => answer === null).length]).toEqual([
      8, 8,
    ]);
    expect(detail?.shown).toEqual({ baseline: 0, candidate: 1 });
  });

  test('a part that is not base64 is refused', () => {
    const { document } = pageOf(broken, make.context(), NOTHING);
    expect(() => pageHtml(SHELL, document, [{ id: 'a', base64: '</script>' }])).toThrow(
      'not a part of a page',
    );
  });

  test.each(OUTCOMES)('makes nothing of hostile text but text (%s)', (outcome) => {
    expectOnlyOurs(everyPiece, outcome);
  });

  test('makes nothing of any hostile text but text', () => {
    fc.assert(
      fc.property(hostileText, fc.constantFrom(...OUTCOMES), (text, outcome) =>
        expectOnlyOurs(text, outcome),
      ),
      { numRuns: 30 },
    );
  });
});

/** Whatever the texts are: tags of ours alone, no attribute from outside, and no character that hides. */
function expectOnlyOurs(text: string, outcome: (typeof OUTCOMES)[number]): void {
  const page = pageOf(hostileVerdict(text, outcome), hostileContext(text), NOTHING);
  const html = pageText(page, SHELL);
  const ours = /<\/?(?:title|main|section|p|h1|code|bdi|script)(?: (?:class|type|id)="[\w -/]*")*>/g;
  expect(html.replace(ours, '')).not.toMatch(/[<>]/);
  const told = JSON.stringify([page.document, page.details(0, 100)]);
  expect(`${told}${html}`).not.toMatch(/[\u202A-\u202E\u2066-\u2069\u200B\x00-\x08\x1B\x7F]/);
  expect(told).not.toMatch(/\\u(?:202|206|200b|001b|d8|d9|da|db|dc|dd|de|df)/i);
}

function unpacked(base64: string): string {
  return new TextDecoder().decode(gunzipSync(Buffer.from(base64, 'base64')));
}

test.each([
  [
    'regressed',
    [
      ['loss', 'f1'],
      ['loss', 'recall'],
      ['no-loss', 'precision'],
    ],
    ['f1', 'recall'],
    0,
  ],
  [
    'regressed',
    [
      ['loss', 'a'],
      ['loss', 'b'],
      ['loss', 'c'],
      ['loss', 'd'],
    ],
    ['a', 'b', 'c'],
    1,
  ],
  [
    'pass',
    [
      ['no-loss', 'f1'],
      ['no-loss', 'recall'],
      ['floor-held', '80 %'],
    ],
    ['f1', '80 %'],
    0,
  ],
] as const)(
  'a suite of one column that %s has the reasons that are like its first one, and of a pass its floors: %j',
  (outcome, given, told, more) => {
    const reasons = given.map(([code, text]) => ({ code, text, suite: 'support-triage', fix: null }));
    const verdict = make.verdict(outcome, [{ ...make.suite(outcome, [make.slot({})]), reasons }]);
    const [own] = pageOf(verdict, make.context(), NOTHING).document.suites;
    expect(own).toMatchObject({ reasons: told, moreReasons: more });
  },
);

test('a pass of several columns counts no reason that only says once more that nothing was lost', () => {
  const slots = ['one', 'two'].map((slot) => make.slot({ slot, label: slot }));
  const moreOf = (...codes: readonly string[]) => {
    const reasons = codes.map((code, at) => ({ code, text: `${at}`, suite: 'support-triage', fix: null }));
    const verdict = make.verdict('pass', [{ ...make.suite('pass', slots), reasons }]);
    return pageOf(verdict, make.context(), NOTHING).document.suites[0]?.moreReasons;
  };
  expect(moreOf('no-loss', 'no-loss', 'no-loss', 'no-loss')).toBe(0);
  expect(moreOf('no-loss', 'no-loss', 'no-loss', 'no-loss', 'floor-held')).toBe(1);
});
