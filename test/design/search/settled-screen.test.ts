import { describe, expect, test } from 'vitest';
import { PRESETS } from '../../../src/design/belief/preset.ts';
import { sortedEvidence } from '../../../src/design/evidence/sorted-evidence.ts';
import { passScreen } from '../../../src/design/search/pass-screen.ts';
import { scoreScreen } from '../../../src/design/search/score-screen.ts';
import type { Sample } from '../../../src/samples/sample.ts';
import { planOf, sampleOf, slotOf, unit } from '../fixtures.ts';

const SCORE = { name: 'score', direction: 'higher' } as const;
const names = Array.from({ length: 40 }, (_, at) => `case ${at}`);
/** The same text each time, so that repeats are copies. */
const copies = (name: string, arm: Sample['arm'], score: number, more: Partial<Sample> = {}) =>
  sampleOf(name, arm, score, { output: `${arm} of ${name}`, ...more });
const stored = (name: string) =>
  [0, 1, 2].map((repeat) => copies(name, 'baseline', 0.8, { stage: 'record', round: -1, repeat }));

/** The screen after first looks that moved cases by so much, and main's answers to some. */
function screened(
  moved: (at: number) => number,
  {
    today = [],
    past = names.flatMap(stored),
    vary = { vary: true as const },
    more = () => ({}),
  }: {
    readonly today?: readonly (readonly [number, number])[];
    readonly past?: readonly Sample[];
    readonly vary?: { readonly vary?: true };
    readonly more?: (at: number) => object;
  } = {},
) {
  const plan = planOf([
    slotOf(
      names.map((name, at) => unit(name, more(at))),
      { gating: [SCORE], ...vary },
    ),
  ]);
  const looks = names.map((name, at) =>
    copies(name, 'candidate', 0.8 + moved(at), { stage: 'search', round: 0 }),
  );
  const again = today.map(([at, score]) =>
    copies(names[at] as string, 'baseline', score, { stage: 'search', round: 1 }),
  );
  const [evidence] = sortedEvidence(plan, {
    fresh: [...looks, ...again],
    stored: past,
    budgetSpent: false,
  }).slots;
  return scoreScreen({
    evidence: evidence!,
    metric: SCORE,
    preset: PRESETS.normal,
    direction: 'worse',
    seed: 1,
  });
}
const units = (list: readonly { readonly unit: number }[]) => list.map((one) => one.unit);

describe('graded scores of a model whose repeats are copies', () => {
  test('what a harmless wording moves up tells how far it moves others down: only falls beyond that are tried', () => {
    // Half of the cases rise and fall by 0.1 with the wording; two fall by more.
    const { suspects } = screened((at) =>
      at === 7 || at === 20 ? -0.4 : at % 4 === 0 ? 0.1 : at % 4 === 1 ? -0.05 : 0,
    );
    expect(units(suspects)).toEqual([7, 20]);
  });

  test('any fall of a critical case is tried', () => {
    const wording = (at: number) => (at === 5 ? -0.03 : at % 4 === 0 ? 0.1 : at % 4 === 1 ? -0.1 : 0);
    expect(units(screened(wording).suspects)).not.toContain(5);
    expect(units(screened(wording, { more: (at) => ({ critical: at === 5 }) }).suspects)).toContain(5);
  });

  test('where as many rise as fall, the four largest falls are tried, and critical ones beside them', () => {
    const wording = (at: number) => (at < 10 ? -0.3 - at / 100 : at < 20 ? 0.3 + at / 100 : 0);
    expect(units(screened(wording).suspects)).toEqual([9, 8, 7, 6]);
    const isCritical = (at: number) => at === 1;
    const { suspects } = screened(wording, { more: (at) => ({ critical: isCritical(at) }) });
    expect(units(suspects)).toEqual([9, 8, 7, 6, 1]);
  });

  test('where more fall than rise, all of them are', () => {
    const { suspects } = screened((at) => (at < 12 ? -0.3 : at < 16 ? 0.3 : 0));
    expect(suspects).toHaveLength(12);
  });

  test('a few more falls than rises are what chance brings: the four largest are tried', () => {
    const { suspects } = screened((at) => (at < 12 ? -0.3 - at / 100 : at < 20 ? 0.34 : 0));
    expect(units(suspects)).toEqual([11, 10, 9, 8]);
  });

  test('where nothing rose, any fall is tried', () => {
    expect(units(screened((at) => (at === 3 ? -0.01 : 0)).suspects)).toEqual([3]);
  });

  test('a second look would be a copy: few are taken, to see that they are copies', () => {
    const { todo, suspects } = screened((at) => (at < 20 ? -0.3 : 0));
    expect(suspects).toHaveLength(20);
    expect(todo).toHaveLength(8);
  });

  test('the guard fires where everything falls, and rests where as much rises', () => {
    expect(screened(() => -0.02).guard?.kind).toBe('fires');
    expect(screened((at) => (at % 2 ? -0.1 : 0.1)).guard?.kind).toBe('idle');
    expect(screened((at) => (at < 5 ? -0.5 : 0)).guard?.kind).toBe('idle');
  });

  test('main is asked about the four largest falls and rises, where there are four', () => {
    expect(units(screened((at) => (at < 3 ? -0.3 : 0)).mainTodo)).toEqual([]);
    expect(units(screened((at) => (at < 6 ? -0.1 - at / 100 : 0)).mainTodo)).toEqual([5, 4, 3, 2]);
    expect(units(screened((at) => (at < 4 ? 0.1 : 0)).mainTodo)).toEqual([0, 1, 2, 3]);
    expect(screened(() => 0).mainTodo).toEqual([]);
  });

  test('where it scores one of them otherwise than stored, it is asked about all that moved, and they are held at that', () => {
    const moved = (at: number) => (at < 10 ? -0.3 : 0);
    const { mainTodo } = screened(moved, { today: [[0, 0.5]] });
    expect(units(mainTodo)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    const all = screened(moved, { today: names.slice(0, 10).map((_, at) => [at, at < 8 ? 0.5 : 0.8]) });
    expect([units(all.mainTodo), units(all.suspects)]).toEqual([[], [8, 9]]);
    // Where it holds, nothing more is asked.
    const held = screened(moved, { today: [0, 1, 2, 3].map((at) => [at, 0.8]) });
    expect(held.mainTodo).toEqual([]);
  });

  test('a case that may be asked once is not asked again of main', () => {
    const once = screened((at) => (at < 5 ? -0.3 : 0), { more: (at) => ({ repeatNever: at === 0 }) });
    expect(units(once.mainTodo)).toEqual([1, 2, 3, 4]);
  });

  test.each([
    ['prompts may not be varied', { vary: {} }],
    [
      'a grader wavers',
      {
        past: names.flatMap((name) =>
          [0.7, 0.8, 0.9].map((score, repeat) =>
            copies(name, 'baseline', score, { stage: 'record', round: -1, repeat }),
          ),
        ),
      },
    ],
  ])('where %s, looks are repeated as for any other model', (_, more) => {
    const { todo, mainTodo } = screened((at) => (at < 12 ? -0.3 : 0), more);
    expect(todo).toHaveLength(12);
    expect(mainTodo).toEqual([]);
  });
});

describe('what a wording of a settled model lost looks alike', () => {
  const thousand = Array.from({ length: 1000 }, (_, at) => `case ${at}`);
  const suspectsOf = (lost: number, direction: 'worse' | 'better' = 'worse') => {
    const ofMain = (at: number) => Number(direction === 'worse' || at >= lost);
    const seen = (at: number) => Number((direction === 'better') === at < lost || at >= lost);
    const [evidence] = sortedEvidence(
      planOf([
        slotOf(
          thousand.map((name) => unit(name)),
          { vary: true },
        ),
      ]),
      {
        fresh: thousand.map((name, at) =>
          copies(name, 'candidate', seen(at), { stage: 'search', round: 0, output: `${name} ${seen(at)}` }),
        ),
        stored: thousand.flatMap((name, at) =>
          [0, 1, 2].map((repeat) =>
            copies(name, 'baseline', ofMain(at), {
              stage: 'record',
              round: -1,
              repeat,
              output: `${name} ${ofMain(at)}`,
            }),
          ),
        ),
        budgetSpent: false,
      },
    ).slots;
    const input = { evidence: evidence!, preset: PRESETS.normal, direction, seed: 1 };
    return passScreen({ ...input, metric: { name: 'pass', direction: 'higher' } }).suspects.length;
  };

  test('so that 8 % of all cases may stand trial', () => {
    expect([30, 70, 90].map((lost) => suspectsOf(lost))).toEqual([30, 70, 80]);
  });

  test('of gains 40, which are asked for after a conviction', () => {
    expect(suspectsOf(70, 'better')).toBe(40);
  });
});
