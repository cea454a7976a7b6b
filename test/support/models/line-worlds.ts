import { type LineResult, lineStep } from '../../../src/design/lines/line-search.ts';
import { seededRandom } from '../../../src/stats/random.ts';

/** Whether a case would pass with these groups as on main, but for noise. */
export type LineWorld = (without: readonly number[], unit: number) => boolean;

/** How often each case was asked in the trial. */
const TRIED = 6;

/** One search among simulated answers, each of them the other way round with the chance `noise`. */
export function searchedWorld(
  { groups, units, noise }: { readonly groups: number; readonly units: number; readonly noise: number },
  world: LineWorld,
  seed: number,
): LineResult & { readonly calls: number } {
  const random = seededRandom(seed, 'lines');
  const answer = (isRight: boolean) => random.next() < (isRight ? 1 - noise : noise);
  const own = Array.from({ length: units }, (_, unit) => {
    const answers = Array.from({ length: TRIED }, () => answer(world([], unit)));
    return { scored: TRIED, passed: answers.filter(Boolean).length };
  });
  const known = new Map<string, boolean[]>();
  const at = (unit: number, without: readonly number[]) => `${unit} ${without.join()}`;
  for (let calls = 0; ; ) {
    const step = lineStep(
      { groups, beside: false, own },
      (unit, without) => known.get(at(unit, without)) ?? [],
    );
    if (step.kind === 'done') return { ...step.result, calls };
    for (const { unit, without } of step.questions) {
      calls += 1;
      const key = at(unit, without);
      known.set(key, [...(known.get(key) ?? []), answer(world(without, unit))]);
    }
  }
}

/** What searches of planted breaks came to: shares of runs that named the very lines, and that named any other; calls a run. */
export interface LineRates {
  readonly right: number;
  readonly wrong: number;
  readonly calls: number;
}

/** The worlds that searches are tried on, each with the lines to be named: one of many, one of its own for each case, two together, each of two, something else. */
export const LINE_WORLDS: Readonly<
  Record<string, (groups: number, seed: number) => { readonly world: LineWorld; readonly named: string }>
> = {
  one(groups, seed) {
    const culprit = 1 + (seed % groups);
    return { world: (without) => without.includes(culprit), named: `alone ${culprit}` };
  },
  either(groups, seed) {
    const [a, b] = twoOf(groups, seed);
    return { world: (without) => without.includes(a) || without.includes(b), named: `either ${a},${b}` };
  },
  all(groups, seed) {
    const [a, b] = twoOf(groups, seed);
    return { world: (without) => without.includes(a) && without.includes(b), named: `all ${a},${b}` };
  },
  each(groups, seed) {
    const of = (unit: number) => 1 + ((seed + unit) % groups);
    const named = [0, 1, 2].map((unit) => `alone ${of(unit)}`);
    return { world: (without, unit) => without.includes(of(unit)), named: named.join('; ') };
  },
  'something else': () => ({ world: () => false, named: '' }),
};

function twoOf(groups: number, seed: number): readonly [number, number] {
  const a = seed % groups;
  const b = (a + 1 + (seed % (groups - 1))) % groups;
  return a < b ? [a + 1, b + 1] : [b + 1, a + 1];
}

function inOrder(named: string): string {
  return named.split('; ').sort().join('; ');
}

/** Rates over `runs` searches of a kind of world. A part of the lines that are to be named counts as neither. */
export function lineRates(kind: string, size: Parameters<typeof searchedWorld>[0], runs: number): LineRates {
  let [right, wrong, calls] = [0, 0, 0];
  for (let seed = 1; seed <= runs; seed++) {
    const { world, named } = (LINE_WORLDS[kind] as (typeof LINE_WORLDS)[string])(size.groups, seed);
    const found = searchedWorld(size, world, seed);
    const said = inOrder(found.named.map(({ how, groups }) => `${how} ${groups.join()}`).join('; '));
    const wanted = new Set(named.match(/\d+/g));
    calls += found.calls;
    if (said === inOrder(named)) right += 1;
    if (found.named.some(({ groups }) => groups.some((group) => !wanted.has(String(group))))) wrong += 1;
  }
  return { right: right / runs, wrong: wrong / runs, calls: calls / runs };
}
