import { describe, expect, test } from 'vitest';
import {
  estimateSamples,
  isSampledAlike,
  judgedValues,
  triedIn,
} from '../../../src/compare/metrics/estimate-samples.ts';
import type { SlotCase } from '../../../src/compare/slot-cases.ts';
import type { Arm } from '../../../src/samples/sample.ts';
import type { Stage } from '../../../src/samples/stage.ts';
import { plannedCase, sample, scored } from '../evidence.ts';

/** `search 1 .F`: two samples of a round of that stage. */
const drawn = (arm: Arm, rounds: readonly string[]) =>
  rounds.flatMap((text) => {
    const [stage = '', round = '0', marks = ''] = text.split(' ');
    return [...marks].map((mark, repeat) =>
      sample('a', arm, scored(mark === '.'), {
        stage: stage as Stage,
        round: Number(round),
        repeat,
        output: `${arm} ${text}`,
      }),
    );
  });
function entry(
  baseline: readonly string[],
  candidate: readonly string[],
  over: Partial<SlotCase> = {},
): SlotCase {
  return {
    planned: plannedCase('a'),
    comparable: true,
    onBaseline: true,
    onCandidate: true,
    same: false,
    samples: { baseline: drawn('baseline', baseline), candidate: drawn('candidate', candidate) },
    stored: drawn('baseline', ['record 0 ...']),
    secondGradings: [],
    ...over,
  };
}
const used = (own: SlotCase) => {
  const { baseline, candidate } = estimateSamples(own);
  return [baseline, candidate].map((list) => [...new Set(list.map(({ output }) => output))]);
};
const STORED = 'baseline record 0 ...';

describe('which samples an estimate reads', () => {
  test.each<[string, readonly string[], readonly string[], readonly (readonly string[])[]]>([
    [
      'the first look of this PR against what is stored',
      [],
      ['search 1 .', 'search 2 F'],
      [[STORED], ['candidate search 1 .']],
    ],
    [
      'whatever the order in which they came',
      [],
      ['search 2 F', 'search 1 .'],
      [[STORED], ['candidate search 1 .']],
    ],
    [
      'what filled main up stands with it',
      ['fill 0 ..'],
      ['search 1 .'],
      [[STORED, 'baseline fill 0 ..'], ['candidate search 1 .']],
    ],
    [
      'what main was asked because of a bad look was chosen by what main had said before',
      ['fill 0 ...', 'search 2 ...'],
      ['search 1 F', 'search 2 F'],
      [[STORED, 'baseline fill 0 ...'], ['candidate search 1 F']],
    ],
    [
      'what a trial drew was chosen for looking bad',
      ['fill 0 ..', 'trial 2 ....'],
      ['search 1 F', 'trial 2 FFFF', 'confirm 3 FF'],
      [[STORED, 'baseline fill 0 ..'], ['candidate search 1 F']],
    ],
    [
      'a uniform run: all of it, and nothing stored',
      ['uniform 0 ...'],
      ['uniform 0 ..F'],
      [['baseline uniform 0 ...'], ['candidate uniform 0 ..F']],
    ],
    [
      'a uniform run with more on one side: what was drawn alike',
      ['uniform 0 ...', 'trial 1 FF'],
      ['uniform 0 ..F', 'trial 1 FF'],
      [['baseline uniform 0 ...'], ['candidate uniform 0 ..F']],
    ],
    ['a case that this PR was not asked is held at main', [], [], [[STORED], [STORED]]],
    ['one that was only tried is held as well', [], ['trial 2 FF'], [[STORED], []]],
  ])('%s', (_, baseline, candidate, expected) => {
    expect(used(entry(baseline, candidate))).toEqual(expected);
  });

  test('main is known by what it was asked because of a look where it never answered before', () => {
    const unknown = entry(['search 2 ..'], ['search 1 F'], { stored: [] });
    expect(used(unknown)).toEqual([['baseline search 2 ..'], ['candidate search 1 F']]);
  });

  test('or after a conviction, because its model changed', () => {
    const drifted = entry(['gains-look 4 F', 'confirm 5 ..'], ['search 1 F'], { stored: [] });
    expect(used(drifted)).toEqual([['baseline gains-look 4 F'], ['candidate search 1 F']]);
  });

  test('a conviction changes nothing: neither the tried cases nor all others', () => {
    const tried = entry(['trial 2 ....'], ['search 1 F', 'trial 2 FFFF', 'confirm 3 FF']);
    // Neither what was tried nor that somebody tried it moves the estimate.
    expect(used(tried)).toEqual([[STORED], ['candidate search 1 F']]);
    expect(used(entry([], []))).toEqual([[STORED], [STORED]]);
    expect(used(entry([], [], { comparable: false }))).toEqual([[STORED], []]);
  });

  test('a case was tried where both sides have samples of the stages', () => {
    const of = (baseline: readonly string[], candidate: readonly string[]) =>
      triedIn(entry(baseline, candidate), ['trial', 'confirm']);
    expect(of(['trial 1 .', 'fill 0 .'], ['search 0 .', 'confirm 2 F'])).toMatchObject({
      baseline: [{ stage: 'trial' }],
      candidate: [{ stage: 'confirm' }],
    });
    expect([of(['trial 1 .'], ['search 0 .']), of(['fill 0 .'], ['trial 1 F']), of([], [])]).toEqual([
      null,
      null,
      null,
    ]);
  });

  test('a slot was sampled alike where main answered any case of it in a uniform round', () => {
    const [alike, searched] = [entry(['uniform 0 .'], ['uniform 0 .']), entry(['fill 0 .'], ['search 0 .'])];
    expect([isSampledAlike([searched, alike]), isSampledAlike([searched]), isSampledAlike([])]).toEqual([
      true,
      false,
      false,
    ]);
  });
});

describe('what tells answers apart in what a run would have shown', () => {
  const TASK = { kind: 'classification', expected: 'label' } as const;
  const labelled = (marks: string, passed = true) =>
    [...marks].map((mark) =>
      sample('a', 'baseline', {
        ...scored(passed),
        task: mark === '.' ? { 'tp/a': 1 } : { 'fn/a': 1, 'fp/b': 1 },
      } as ReturnType<typeof scored>),
    );
  const baselineOf = (stored: SlotCase['stored'], task: typeof TASK | null) =>
    judgedValues([entry([], ['search 0 .'], { stored })], task)[0]?.baseline;

  test.each([
    ['right answers where a task alone judges', labelled('.F.'), TASK, [1, 0, 1]],
    ['passes without a task', labelled('.F.'), null, [1, 1, 1]],
    ['passes where some answer fails', [...labelled('.F'), ...labelled('.', false)], TASK, [1, 1, 0]],
  ])('%s', (_, stored, task, values) => {
    expect(baselineOf(stored, task)).toEqual(values);
  });

  test.each([
    [['mae'], []],
    [['pass', 'rmse@lang=de'], []],
    [['pass'], [[1, 0, 1]]],
    [['mae', 'within'], [[1, 0, 1]]],
  ])('nothing does where only errors of numbers gate: %j', (gates, values) => {
    const found = judgedValues([entry([], ['search 0 .'], { stored: labelled('.F.') })], TASK, gates);
    expect(found.map(({ baseline }) => baseline)).toEqual(values);
  });
});
